//! Watching one file, which others may replace, remove and put back.

use std::path::{Path, PathBuf};

use tokio::time;

use super::{
    PERIOD, QUIET, QUIET_MOST,
    listing::Stamp,
    told::{Names, Teller},
};

/// A watch on one file.
#[derive(Debug)]
pub struct FileWatch {
    path: PathBuf,
    teller: Option<Teller>,
    /// Whether the system is asked to tell of changes again once it could not.
    asks_system: bool,
    /// What was there when it was looked at, where nothing tells.
    seen: Option<Stamp>,
}

impl FileWatch {
    /// Watches a file, which need not exist. With `poll` it is looked at again and again, whatever the
    /// system offers.
    pub fn new(path: &Path, poll: bool) -> Self {
        let mut this = FileWatch {
            path: path.to_owned(),
            teller: None,
            asks_system: !poll,
            seen: Stamp::of(path),
        };
        this.ask();
        this
    }

    /// Waits until the file may have changed and nothing has happened to it for a moment.
    pub async fn changed(&mut self) {
        loop {
            if let Some(teller) = &mut self.teller {
                let mut next = teller.next().await;
                let end = time::Instant::now() + QUIET_MOST;
                while next.is_some() && time::Instant::now() < end {
                    next = match time::timeout(QUIET, teller.next()).await {
                        Ok(next) => next,
                        Err(_) => return,
                    };
                }
                if next.is_some() {
                    return;
                }
                // The folder is gone, or the system does not tell any more.
                self.teller = None;
            } else {
                time::sleep(PERIOD).await;
                self.ask();
                let now = Stamp::of(&self.path);
                if now != self.seen {
                    // It may be half written: wait until two looks see the same.
                    time::sleep(PERIOD).await;
                    let settled = Stamp::of(&self.path) == now;
                    if settled {
                        self.seen = now;
                        return;
                    }
                }
            }
        }
    }

    /// Asks the system to tell of changes.
    fn ask(&mut self) {
        let file = self.path.file_name().and_then(|file| file.to_str());
        let Some(file) = file.filter(|_| self.asks_system) else {
            return;
        };
        let folder = match self.path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        self.teller = Teller::new(folder, Names::File(file.to_owned())).ok();
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    async fn notices(poll: bool) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("shanhai.toml");
        fs::write(&path, "a").unwrap();
        let mut watch = FileWatch::new(&path, poll);
        assert_eq!(watch.teller.is_some(), !poll);
        let other = folder.path().join("other.toml");
        let write = path.clone();
        let rename = (other.clone(), path.clone());
        let changes: [Box<dyn FnOnce() + Send>; 3] = [
            Box::new(move || fs::write(write, "longer").unwrap()),
            Box::new(move || {
                fs::write(&rename.0, "renamed over it").unwrap();
                fs::rename(rename.0, rename.1).unwrap();
            }),
            Box::new(move || fs::remove_file(path).unwrap()),
        ];
        for change in changes {
            let task = tokio::spawn(async move {
                watch.changed().await;
                watch
            });
            // The watch waits before anything changes.
            tokio::task::yield_now().await;
            change();
            watch = task.await.unwrap();
        }
    }

    #[tokio::test]
    async fn told_by_the_system() {
        notices(false).await;
    }

    #[tokio::test(start_paused = true)]
    async fn looking_again() {
        notices(true).await;
    }
}
