//! One line of log for each refusal, and not more.

use std::{
    collections::BTreeSet,
    sync::{
        Mutex,
        atomic::{AtomicU64, Ordering},
    },
};

use shanhai_edge_abi::CallError;
use shanhai_host::{Log, LogLevel, LogRecord};

use super::module::locked;
use crate::permission::Refusal;

/// Different refusals of one generation that are logged.
const LOGGED_MAX: usize = 64;

/// The refusals of one generation.
///
/// A module that tries the same thing in a loop shall not fill the log: the first of each sort is
/// logged, all are counted.
#[derive(Debug, Default)]
pub(super) struct Refused {
    logged: Mutex<BTreeSet<(&'static str, String)>>,
    count: AtomicU64,
}

impl Refused {
    /// How many there were since this was last asked.
    pub(super) fn take(&self) -> u64 {
        self.count.swap(0, Ordering::Relaxed)
    }

    /// Logs a refusal of a call and turns it into what the guest is told.
    pub(super) fn tell(&self, log: &dyn Log, call: &str, refusal: &Refusal) -> CallError {
        self.count.fetch_add(1, Ordering::Relaxed);
        let message = format!("{call}: {refusal}");
        let key = (refusal.capability().key(), refusal.wish().to_owned());
        let mut logged = locked(&self.logged);
        if logged.len() < LOGGED_MAX && logged.insert(key) {
            drop(logged);
            log.write(LogRecord {
                level: LogLevel::Warn,
                module: refusal.module(),
                text: &message,
            });
        }
        CallError::denied(message)
    }
}
