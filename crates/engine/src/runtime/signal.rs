//! What stops running code from outside: interrupts, pauses and deadlines.

use alloc::sync::Arc;
use core::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// Requests to a store, set by its interrupt handles from any thread.
#[derive(Debug, Default)]
pub(crate) struct Signals {
    /// Whatever runs is to stop.
    stop: AtomicBool,
    /// What can be resumed is to be suspended.
    pause: AtomicBool,
}

impl Signals {
    /// Asks whatever runs to stop.
    pub fn stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
    }

    /// Asks what can be resumed to suspend itself.
    pub fn pause(&self) {
        self.pause.store(true, Ordering::Relaxed);
    }

    /// Takes back what was not noticed yet.
    pub fn clear(&self) {
        self.stop.store(false, Ordering::Relaxed);
        self.pause.store(false, Ordering::Relaxed);
    }

    /// Whether anything was asked for that is not noticed yet.
    pub fn are_any(&self) -> bool {
        self.stop.load(Ordering::Relaxed) || self.pause.load(Ordering::Relaxed)
    }

    /// Whether a stop was asked for, which is noticed with that.
    pub fn take_stop(&self) -> bool {
        self.stop.load(Ordering::Relaxed) && self.stop.swap(false, Ordering::Relaxed)
    }

    /// Whether a pause was asked for, which is noticed with that.
    pub fn take_pause(&self) -> bool {
        self.pause.load(Ordering::Relaxed) && self.pause.swap(false, Ordering::Relaxed)
    }
}

/// The engine's clock of ticks and the tick at which a store's code is to stop.
#[derive(Debug)]
pub(crate) struct Deadline {
    /// Ticks so far, counted by the engine's owner.
    epoch: Arc<AtomicU64>,
    /// The tick that ends the time of the store.
    at: u64,
}

impl Deadline {
    /// No deadline on this clock.
    pub fn never(epoch: Arc<AtomicU64>) -> Self {
        Self {
            epoch,
            at: u64::MAX,
        }
    }

    /// Sets the deadline `ticks` from now; none if there is none any more.
    pub fn set(&mut self, ticks: Option<u64>) {
        let now = self.epoch.load(Ordering::Relaxed);
        self.at = ticks.map_or(u64::MAX, |ticks| now.saturating_add(ticks));
    }

    /// Whether it has passed.
    pub fn is_over(&self) -> bool {
        self.epoch.load(Ordering::Relaxed) >= self.at
    }
}
