//! `--timeout`: interrupts the guest, and ends the process if the guest is stuck in the host.

use std::{
    path::Path,
    process,
    sync::mpsc::{self, RecvTimeoutError},
    thread::{self, JoinHandle},
    time::Duration,
};

use shanhai::InterruptHandle;
use shanhai_host::Signal;

use crate::{
    failure::{Failure, TIMEOUT},
    unit,
};

/// How long an interrupted guest may take to stop by itself. A running or waiting one needs
/// microseconds; one that reads standard input inside the host does not notice at all.
const GRACE: Duration = Duration::from_millis(250);

/// A thread that watches over one run until it is dropped.
pub struct Watch {
    done: Option<mpsc::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Watch {
    /// Watches over the run of `file`.
    pub fn start(timeout: Duration, guest: (InterruptHandle, Signal), file: &Path) -> Self {
        let (guest, signal) = guest;
        let (done, waiting) = mpsc::channel::<()>();
        let file = file.to_owned();
        let thread = thread::spawn(move || {
            if waiting.recv_timeout(timeout) != Err(RecvTimeoutError::Timeout) {
                return;
            }
            guest.interrupt();
            signal.interrupt();
            if waiting.recv_timeout(GRACE) == Err(RecvTimeoutError::Timeout) {
                process::exit(overdue(&file, timeout).report().into());
            }
        });
        Watch {
            done: Some(done),
            thread: Some(thread),
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        drop(self.done.take());
        if let Some(thread) = self.thread.take() {
            // It only ever returns or ends the process.
            let _ = thread.join();
        }
    }
}

/// The failure of a program that took longer than it may.
pub fn overdue(file: &Path, timeout: Duration) -> Failure {
    Failure::of_file(file, format!("stopped after {}", unit::time(timeout)))
        .status(TIMEOUT)
        .hint("give it more time with --timeout")
}
