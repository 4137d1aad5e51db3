//! A database that is opened again after the disk has failed.

use std::sync::{
    PoisonError, RwLock, RwLockReadGuard,
    atomic::{AtomicBool, Ordering::Relaxed},
};

use redb::Database;
use shanhai_host::CapError;

type Open = Box<dyn Fn() -> Result<Database, CapError> + Send + Sync>;

/// A database, and how it is opened.
///
/// After one error of the disk redb refuses everything, since it does not know any more what is in the
/// file and what only in its memory. Opening the file again tells.
pub(super) struct Reopened {
    open: Open,
    /// None only if it could not be opened again.
    database: RwLock<Option<Database>>,
    has_failed: AtomicBool,
}

impl Reopened {
    /// Opens it for the first time.
    pub(super) fn new(
        open: impl Fn() -> Result<Database, CapError> + Send + Sync + 'static,
    ) -> Result<Self, CapError> {
        Ok(Reopened {
            database: RwLock::new(Some(open()?)),
            open: Box::new(open),
            has_failed: AtomicBool::new(false),
        })
    }

    /// Does something with the database; every error is one of the disk.
    pub(super) fn with<R>(
        &self,
        act: impl FnOnce(&Database) -> Result<R, CapError>,
    ) -> Result<R, CapError> {
        let database = self.ready()?;
        // Another thread may have tried just now, and says why; this one tries at its next call.
        let done = match &*database {
            Some(database) => act(database),
            None => Err(CapError::closed("store")),
        };
        done.inspect_err(|_| self.fail())
    }

    /// Notes that the disk has failed.
    pub(super) fn fail(&self) {
        self.has_failed.store(true, Relaxed);
    }

    /// The database, open.
    fn ready(&self) -> Result<RwLockReadGuard<'_, Option<Database>>, CapError> {
        if self.has_failed.load(Relaxed) {
            self.reopen()?;
        }
        Ok(self.database.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Opens it again, unless another thread has done so meanwhile.
    #[cold]
    fn reopen(&self) -> Result<(), CapError> {
        let mut database = self
            .database
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        if self.has_failed.load(Relaxed) {
            // The file is locked as long as it is open.
            *database = None;
            *database = Some((self.open)()?);
            self.has_failed.store(false, Relaxed);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::{
        io,
        sync::{Arc, Mutex, MutexGuard},
    };

    use redb::{Builder, StorageBackend};
    use shanhai_host::{CapErrorKind, Kv};

    use super::super::{KvDurability, KvOptions, RedbKv, opening};

    /// A disk in memory that can be full.
    #[derive(Clone, Debug, Default)]
    struct Disk(Arc<Mutex<(Vec<u8>, bool)>>);

    impl Disk {
        fn lock(&self) -> MutexGuard<'_, (Vec<u8>, bool)> {
            self.0.lock().unwrap()
        }

        /// What is on it, to be changed unless it is full.
        fn change<R>(&self, change: impl FnOnce(&mut Vec<u8>) -> R) -> io::Result<R> {
            match &mut *self.lock() {
                (_, true) => Err(io::ErrorKind::StorageFull.into()),
                (bytes, false) => Ok(change(bytes)),
            }
        }
    }

    impl StorageBackend for Disk {
        fn len(&self) -> io::Result<u64> {
            Ok(self.lock().0.len() as u64)
        }

        fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
            let start = usize::try_from(offset).unwrap();
            out.copy_from_slice(&self.lock().0[start..start + out.len()]);
            Ok(())
        }

        fn set_len(&self, length: u64) -> io::Result<()> {
            self.change(|bytes| bytes.resize(usize::try_from(length).unwrap(), 0))
        }

        fn sync_data(&self) -> io::Result<()> {
            self.change(|_| ())
        }

        fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
            let start = usize::try_from(offset).unwrap();
            self.change(|bytes| bytes[start..start + data.len()].copy_from_slice(data))
        }
    }

    #[test]
    fn a_disk_that_has_room_again_is_used_again() {
        let disk = Disk::default();
        let options = KvOptions {
            durability: KvDurability::Immediate,
            ..KvOptions::default()
        };
        let place = disk.clone();
        let open = move || {
            let database = Builder::new().create_with_backend(place.clone());
            database.map_err(opening)
        };
        let kv = RedbKv::with(open, options).unwrap();
        kv.set("n", "before", b"1").unwrap();
        disk.lock().1 = true;
        let error = kv.set("n", "meanwhile", b"2").unwrap_err();
        assert_eq!(error.kind(), CapErrorKind::Limit, "{error}");
        assert!(kv.set("n", "meanwhile", b"2").is_err());
        disk.lock().1 = false;
        kv.set("n", "after", b"3").unwrap();
        assert_eq!(kv.keys("n", None, 9).unwrap().keys, ["after", "before"]);
        assert_eq!(kv.usage("n").unwrap().keys, 2);
    }
}
