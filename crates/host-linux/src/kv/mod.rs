//! Values by key, in a file of redb.

mod queue;
mod reopen;
mod tables;

use std::{
    path::Path,
    sync::{
        Arc,
        mpsc::{self, RecvTimeoutError, Sender},
    },
    thread::JoinHandle,
    time::Duration,
};

use redb::{Builder, Durability, ReadableDatabase};
use shanhai_host::{
    CapError, CapErrorKind, Kv, KvChange, KvLimits, KvPage, KvUsage, Swap, incremented,
};

use self::{
    queue::{Queue, Work},
    reopen::Reopened,
    tables::{ReadTables, Tables, failed},
};

/// When a change survives a power failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KvDurability {
    /// When the call returns. Calls that come at the same time share one write to the disk.
    Immediate,
    /// After so much time at the latest, or at [`Kv::sync`]: what is lost is the newest, and changes
    /// are lost in the opposite order of that in which they were made. Spares flash memory.
    Within(Duration),
}

/// How a store is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KvOptions {
    /// What it takes at most.
    pub limits: KvLimits,
    /// When a change survives a power failure.
    pub durability: KvDurability,
    /// Bytes of memory for pages of the file.
    pub cache: usize,
    /// Whether the whole file is checked when it is opened: damage is an error then, and no surprise
    /// later.
    pub check: bool,
}

impl Default for KvOptions {
    /// The default limits, changes that are durable at once, 1 MiB of memory, a file that is checked.
    fn default() -> Self {
        KvOptions {
            limits: KvLimits::default(),
            durability: KvDurability::Immediate,
            cache: 1 << 20,
            check: true,
        }
    }
}

/// Values by key in one file, for all namespaces.
///
/// After a crash the file holds what [`KvDurability`] promises, and each change as a whole or not at
/// all. The same goes after the disk has failed, by being full for example: the next call opens the
/// file again.
pub struct RedbKv {
    shared: Arc<Shared>,
    /// Ends the thread that makes changes durable.
    flusher: Option<(Sender<()>, JoinHandle<()>)>,
}

struct Shared {
    database: Reopened,
    limits: KvLimits,
    durability: KvDurability,
    queue: Queue,
}

impl RedbKv {
    /// Opens the store in a file, which is made if there is none.
    ///
    /// # Errors
    /// [`InUse`](CapErrorKind::InUse) if another process has it open, [`Invalid`](CapErrorKind::Invalid)
    /// if the file is no store, and what the machine answers.
    pub fn open(path: impl AsRef<Path>, options: KvOptions) -> Result<Self, CapError> {
        let path = path.as_ref().to_owned();
        let tried = format!("cannot open the store {}", path.display());
        let open = move || {
            let mut builder = Builder::new();
            builder.set_cache_size(options.cache);
            builder.set_check_integrity_on_open(options.check);
            let database = builder.create(&path);
            database.map_err(|error| opening(error).context(&tried))
        };
        Self::with(open, options)
    }

    /// A store in a database that `open` opens, now and after each failure.
    fn with(
        open: impl Fn() -> Result<redb::Database, CapError> + Send + Sync + 'static,
        options: KvOptions,
    ) -> Result<Self, CapError> {
        let shared = Arc::new(Shared {
            database: Reopened::new(open)?,
            limits: options.limits,
            durability: options.durability,
            queue: Queue::default(),
        });
        // Reading finds the tables from now on.
        shared.sync()?;
        let flusher = match options.durability {
            KvDurability::Immediate => None,
            KvDurability::Within(span) => {
                Some(start_flusher(&shared, span).map_err(CapError::from)?)
            }
        };
        Ok(RedbKv { shared, flusher })
    }

    /// Makes a change by what is under a key; `None` in the answer leaves it.
    fn change<R: Send + 'static>(
        &self,
        namespace: &str,
        key: &str,
        change: impl FnOnce(Option<&[u8]>) -> Result<(Option<KvChange>, R), CapError> + Send + 'static,
    ) -> Result<R, CapError> {
        let shared = &self.shared;
        shared.limits.check_key(namespace, key)?;
        let (namespace, key, limits) = (namespace.to_owned(), key.to_owned(), shared.limits);
        shared.submit(move |tables| {
            let old = tables.get(&namespace, &key)?;
            let (change, answer) = change(old.as_deref())?;
            if let Some(change) = change {
                tables.make(&limits, &namespace, &[change])?;
            }
            Ok(answer)
        })
    }

    fn read<R>(
        &self,
        read: impl FnOnce(&ReadTables) -> Result<R, CapError>,
    ) -> Result<R, CapError> {
        let tables = self.shared.tables()?;
        read(&tables).inspect_err(|_| self.shared.database.fail())
    }
}

impl Shared {
    /// Makes changes, together with those of other threads that are waiting for it meanwhile.
    fn submit<R: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Tables<'_>) -> Result<R, CapError> + Send + 'static,
    ) -> Result<R, CapError> {
        let durability = match self.durability {
            KvDurability::Immediate => Durability::Immediate,
            KvDurability::Within(_) => Durability::None,
        };
        self.queue.submit(work, |all| self.batch(durability, all))
    }

    /// The table as it is now.
    fn tables(&self) -> Result<ReadTables, CapError> {
        self.database.with(|database| {
            let transaction = database.begin_read().map_err(failed)?;
            ReadTables::open(&transaction)
        })
    }

    /// Makes changes in one transaction.
    fn batch(&self, durability: Durability, all: &mut [Box<dyn Work>]) -> Result<(), CapError> {
        self.database.with(|database| {
            let mut transaction = database.begin_write().map_err(failed)?;
            transaction.set_durability(durability).map_err(failed)?;
            {
                let mut tables = Tables::open(&transaction)?;
                for work in all {
                    work.run(&mut tables);
                }
                tables.check()?;
            }
            transaction.commit().map_err(failed)
        })
    }

    /// Makes everything durable that was changed before.
    fn sync(&self) -> Result<(), CapError> {
        self.batch(Durability::Immediate, &mut [])
    }
}

/// Starts the thread that makes changes durable now and then.
fn start_flusher(
    shared: &Arc<Shared>,
    span: Duration,
) -> std::io::Result<(Sender<()>, JoinHandle<()>)> {
    let (end, ended) = mpsc::channel();
    let shared = shared.clone();
    let work = move || {
        while ended.recv_timeout(span) == Err(RecvTimeoutError::Timeout) {
            if shared.queue.take_changed() && shared.sync().is_err() {
                // Who writes next is told; until then the next round tries again.
                shared.queue.set_changed();
            }
        }
    };
    let thread = std::thread::Builder::new().name("kv flush".into());
    Ok((end, thread.spawn(work)?))
}

fn opening(error: redb::DatabaseError) -> CapError {
    use redb::{DatabaseError as E, StorageError as S};
    let (kind, remedy) = match &error {
        E::DatabaseAlreadyOpen => (CapErrorKind::InUse, "; another process has it open"),
        E::UpgradeRequired(_) | E::Storage(S::Corrupted(_)) => (
            CapErrorKind::Invalid,
            "; move the file away, a new one is made then",
        ),
        E::Storage(S::Io(cause)) => match cause.kind() {
            std::io::ErrorKind::InvalidData | std::io::ErrorKind::UnexpectedEof => (
                CapErrorKind::Invalid,
                "; the file is no store: move it away, a new one is made then",
            ),
            kind => (CapError::from(std::io::Error::from(kind)).kind(), ""),
        },
        _ => (CapErrorKind::Failed, ""),
    };
    CapError::new(kind, format!("{error}{remedy}"))
}

impl Kv for RedbKv {
    fn get(&self, namespace: &str, key: &str) -> Result<Option<Vec<u8>>, CapError> {
        self.shared.limits.check_key(namespace, key)?;
        self.read(|tables| tables.get(namespace, key))
    }

    fn set(&self, namespace: &str, key: &str, value: &[u8]) -> Result<(), CapError> {
        self.shared.limits.check_value(value)?;
        let set = KvChange::Set(key.to_owned(), value.to_vec());
        self.change(namespace, key, |_| Ok((Some(set), ())))
    }

    fn delete(&self, namespace: &str, key: &str) -> Result<bool, CapError> {
        let delete = KvChange::Delete(key.to_owned());
        self.change(namespace, key, |old| {
            Ok((old.map(|_| delete), old.is_some()))
        })
    }

    fn exists(&self, namespace: &str, key: &str) -> Result<bool, CapError> {
        self.shared.limits.check_key(namespace, key)?;
        self.read(|tables| tables.exists(namespace, key))
    }

    fn keys(
        &self,
        namespace: &str,
        cursor: Option<&str>,
        limit: usize,
    ) -> Result<KvPage, CapError> {
        let limits = &self.shared.limits;
        limits.check_namespace(namespace)?;
        let limit = limit.clamp(1, limits.page.max(1));
        self.read(|tables| tables.keys(namespace, cursor, limit))
    }

    fn increment(&self, namespace: &str, key: &str, delta: i64) -> Result<i64, CapError> {
        let place = key.to_owned();
        self.change(namespace, key, move |old| {
            let sum = incremented(old, delta)?;
            let set = KvChange::Set(place, sum.to_string().into_bytes());
            Ok((Some(set), sum))
        })
    }

    fn compare_and_swap(
        &self,
        namespace: &str,
        key: &str,
        expected: Option<&[u8]>,
        value: Option<&[u8]>,
    ) -> Result<Swap, CapError> {
        let place = key.to_owned();
        let expected = expected.map(<[u8]>::to_vec);
        let value = value.map(<[u8]>::to_vec);
        self.change(namespace, key, move |old| {
            if old != expected.as_deref() {
                return Ok((None, Swap::Differs(old.map(<[u8]>::to_vec))));
            }
            let change = match value {
                Some(value) => KvChange::Set(place, value),
                None => KvChange::Delete(place),
            };
            Ok((Some(change), Swap::Done))
        })
    }

    fn apply(&self, namespace: &str, changes: &[KvChange]) -> Result<(), CapError> {
        let limits = self.shared.limits;
        limits.check_namespace(namespace)?;
        let (namespace, changes) = (namespace.to_owned(), changes.to_vec());
        self.shared
            .submit(move |tables| tables.make(&limits, &namespace, &changes))
    }

    fn usage(&self, namespace: &str) -> Result<KvUsage, CapError> {
        self.shared.limits.check_namespace(namespace)?;
        self.read(|tables| tables.usage(namespace))
    }

    fn sync(&self) -> Result<(), CapError> {
        match self.shared.durability {
            KvDurability::Immediate => Ok(()),
            KvDurability::Within(_) => {
                self.shared.queue.take_changed();
                self.shared.sync()
            }
        }
    }
}

impl Drop for RedbKv {
    fn drop(&mut self) {
        if let Some((end, thread)) = self.flusher.take() {
            drop(end);
            // It ends by itself; what it panicked with was printed.
            let _ = thread.join();
            // Nobody is left to be told if the last changes cannot be made durable.
            let _ = self.shared.sync();
        }
    }
}

impl std::fmt::Debug for RedbKv {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RedbKv")
            .field("durability", &self.shared.durability)
            .finish_non_exhaustive()
    }
}
