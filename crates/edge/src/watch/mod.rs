//! Watching the modules folder (which modules have changed) and the operator's file.
//!
//! By inotify, which says when a file is complete (closed after writing, or moved here); where there is
//! none, as on network file systems, by looking again and again. Nothing is loaded here.

mod file;
mod listing;
mod told;

use std::{
    collections::BTreeSet,
    io,
    path::{Path, PathBuf},
    time::Duration,
};

use tokio::time;

use self::told::{Names, Teller, Told};
pub use self::{file::FileWatch, listing::Listing};

/// How long nothing must happen before a change is told: files often come in twos.
const QUIET: Duration = Duration::from_millis(100);
/// The longest that changes are held back while more of them come.
const QUIET_MOST: Duration = Duration::from_secs(1);
/// How often the folder is looked at where it does not tell of changes.
const PERIOD: Duration = Duration::from_secs(1);
/// When it is looked at again after something has changed there: it may be half written.
const SETTLED: Duration = Duration::from_millis(500);

/// What may have changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Changes {
    /// These modules.
    Of(BTreeSet<String>),
    /// Any.
    Any,
}

impl Changes {
    fn add(&mut self, told: Told) {
        match (self, told) {
            (Changes::Of(names), Told::Name(name)) => {
                names.insert(name);
            }
            (this, Told::Any) => *this = Changes::Any,
            (Changes::Any, Told::Name(_)) => {}
        }
    }
}

/// A watch on a folder.
#[derive(Debug)]
pub struct Watch {
    folder: PathBuf,
    teller: Option<Teller>,
    /// Whether the system told of changes once: then it will again when the folder is back.
    was_told: bool,
    /// What was there when it was looked at, where nothing tells.
    seen: Option<Listing>,
}

impl Watch {
    /// Watches a folder. With `poll` it is looked at again and again, whatever the system offers.
    ///
    /// # Errors
    /// If there is no such folder.
    pub fn new(folder: &Path, poll: bool) -> io::Result<Self> {
        std::fs::read_dir(folder)?;
        let teller = match poll {
            true => None,
            false => Teller::new(folder, Names::Modules)
                .inspect_err(|error| {
                    tracing::warn!(%error, "the system does not tell of changes: the folder is looked at every second");
                })
                .ok(),
        };
        Ok(Watch {
            folder: folder.to_owned(),
            was_told: teller.is_some(),
            teller,
            seen: None,
        })
    }

    /// Waits until something has changed and nothing has for a moment.
    pub async fn changed(&mut self) -> Changes {
        let Some(teller) = &mut self.teller else {
            return self.poll().await;
        };
        let mut changes = Changes::Of(BTreeSet::new());
        let mut next = teller.next().await;
        let end = time::Instant::now() + QUIET_MOST;
        while let Some(told) = next {
            changes.add(told);
            if time::Instant::now() >= end {
                return changes;
            }
            next = match time::timeout(QUIET, teller.next()).await {
                Ok(next) => next,
                Err(_) => return changes,
            };
        }
        // The folder is gone, or the system does not tell any more.
        self.teller = None;
        Changes::Any
    }

    /// Looks until two looks at changed files see the same.
    async fn poll(&mut self) -> Changes {
        let seen = match self.seen.take() {
            Some(seen) => seen,
            None => Listing::read(&self.folder).unwrap_or_default(),
        };
        let mut before = seen.clone();
        loop {
            time::sleep(if before == seen { PERIOD } else { SETTLED }).await;
            if self.was_told
                && let Ok(teller) = Teller::new(&self.folder, Names::Modules)
            {
                self.teller = Some(teller);
                return Changes::Any;
            }
            let now = Listing::read(&self.folder).unwrap_or_default();
            let is_other = now != seen;
            if is_other && now == before {
                let changed = now.differences(&seen);
                self.seen = Some(now);
                return Changes::Of(changed);
            }
            before = now;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn names(names: &[&str]) -> Changes {
        Changes::Of(names.iter().map(ToString::to_string).collect())
    }

    async fn notices(poll: bool) {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let mut watch = Watch::new(folder.path(), poll).unwrap();
        assert_eq!(watch.teller.is_some(), !poll);
        let change = |watch: Watch, change: Box<dyn FnOnce() + Send>| async move {
            let mut watch = watch;
            let task = tokio::spawn(async move {
                let changes = watch.changed().await;
                (watch, changes)
            });
            // The watch looks for the first time before anything changes.
            tokio::task::yield_now().await;
            change();
            task.await.unwrap()
        };
        let (at, other) = (path("a.wasm"), path("notes.txt"));
        let (back, changes) = change(
            watch,
            Box::new(move || {
                fs::write(other, "x").unwrap();
                fs::write(at, "x").unwrap();
            }),
        )
        .await;
        assert_eq!(changes, names(&["a"]));
        watch = back;
        let (from, to) = (path("a.wasm"), path("b.wasm"));
        let rename = Box::new(move || fs::rename(from, to).unwrap());
        let (back, changes) = change(watch, rename).await;
        assert_eq!(changes, names(&["a", "b"]));
        watch = back;
        let at = path("b.toml");
        let (back, changes) = change(watch, Box::new(move || fs::write(at, "x").unwrap())).await;
        assert_eq!(changes, names(&["b"]));
        watch = back;
        let at = path("b.wasm");
        let (_, changes) = change(watch, Box::new(move || fs::remove_file(at).unwrap())).await;
        assert_eq!(changes, names(&["b"]));
    }

    #[tokio::test]
    async fn told_by_the_system() {
        notices(false).await;
    }

    #[tokio::test(start_paused = true)]
    async fn looking_again() {
        notices(true).await;
    }

    #[test]
    fn a_folder_that_is_not_there() {
        let folder = tempfile::tempdir().unwrap();
        assert!(Watch::new(&folder.path().join("none"), true).is_err());
    }
}
