//! Engines: settings that modules and stores share.

use alloc::sync::Arc;
use core::sync::atomic::{AtomicU64, Ordering};

#[cfg(feature = "std")]
use crate::api::compile::Scratch;
use crate::config::Config;

/// Settings that modules and stores share; cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Engine {
    config: Arc<Config>,
    /// Ticks so far.
    epoch: Arc<AtomicU64>,
    /// What late translations work with, between two of them.
    #[cfg(feature = "std")]
    scratch: Arc<std::sync::Mutex<Scratch>>,
}

impl Engine {
    /// An engine with these settings.
    pub fn new(config: &Config) -> Self {
        Self {
            config: Arc::new(config.clone()),
            ..Self::default()
        }
    }

    /// Counts a tick of the clock that the deadlines of all its stores go by
    /// ([`Store::set_deadline`](crate::Store::set_deadline)).
    ///
    /// Some thread of the embedder's calls this at its pace, say every millisecond. It costs the
    /// code that runs nothing.
    pub fn increment_epoch(&self) {
        self.epoch.fetch_add(1, Ordering::Relaxed);
    }

    /// The ticks, shared with stores.
    pub(crate) fn epoch(&self) -> Arc<AtomicU64> {
        self.epoch.clone()
    }

    /// Takes the memory that translations work with; whoever comes at the same time gets none.
    #[cfg(feature = "std")]
    pub(crate) fn take_scratch(&self) -> Scratch {
        let scratch = self.scratch.try_lock();
        scratch.map_or_else(|_| Scratch::default(), |mut own| core::mem::take(&mut *own))
    }

    /// Gives it back for the next translation.
    #[cfg(feature = "std")]
    pub(crate) fn give_scratch(&self, scratch: Scratch) {
        if let Ok(mut own) = self.scratch.try_lock() {
            *own = scratch;
        }
    }

    /// The settings.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Whether two engines are the same one.
    pub fn same(a: &Self, b: &Self) -> bool {
        Arc::ptr_eq(&a.config, &b.config)
    }
}
