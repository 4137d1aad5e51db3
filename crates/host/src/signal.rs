//! How a thread that waits for several things at once is told that one of them may have happened.

use std::{
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

/// Wakes whoever waits for the next event of one guest; clones are the same signal.
///
/// Everything that may become ready (input, connections, an interrupt) tells the signal, and the
/// guest's event loop waits on it. A signal says only that there is something to look at, not what:
/// read [`count`](Signal::count) first, then look at everything, then wait for another count. A
/// notice in between is not lost.
///
/// # Examples
/// ```
/// use shanhai_host::Signal;
///
/// let signal = Signal::new();
/// let seen = signal.count();
/// signal.notify();
/// // Does not wait: something happened since.
/// signal.wait(seen, None);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Signal {
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    count: u64,
    interrupted: bool,
}

impl Signal {
    /// Makes a signal that nothing has happened to.
    #[must_use]
    pub fn new() -> Self {
        Signal::default()
    }

    /// Says that something may have happened.
    pub fn notify(&self) {
        let mut state = self.lock();
        state.count = state.count.wrapping_add(1);
        drop(state);
        self.shared.changed.notify_all();
    }

    /// Ends the wait of the guest, now or when it next waits.
    ///
    /// Whoever stops a guest from another thread interrupts its store first, then this.
    pub fn interrupt(&self) {
        self.lock().interrupted = true;
        self.notify();
    }

    /// Whether [`interrupt`](Signal::interrupt) was called since the last time this was asked.
    #[must_use]
    pub fn take_interrupt(&self) -> bool {
        std::mem::take(&mut self.lock().interrupted)
    }

    /// Whether both are clones of one signal.
    #[must_use]
    pub fn is_same(&self, other: &Signal) -> bool {
        Arc::ptr_eq(&self.shared, &other.shared)
    }

    /// How often something happened.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.lock().count
    }

    /// Waits until the count is no longer `seen` or, in real time, `timeout` is over.
    #[allow(
        clippy::disallowed_methods,
        reason = "real time is what a thread waits in"
    )]
    pub fn wait(&self, seen: u64, timeout: Option<Duration>) {
        let end = timeout.and_then(|timeout| Instant::now().checked_add(timeout));
        let mut state = self.lock();
        while state.count == seen && !state.interrupted {
            state = match end {
                None => self
                    .shared
                    .changed
                    .wait(state)
                    .unwrap_or_else(PoisonError::into_inner),
                Some(end) => {
                    let left = end.saturating_duration_since(Instant::now());
                    if left.is_zero() {
                        return;
                    }
                    let waited = self.shared.changed.wait_timeout(state, left);
                    waited.unwrap_or_else(PoisonError::into_inner).0
                }
            };
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.shared
            .state
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_missed() {
        let signal = Signal::new();
        let seen = signal.count();
        let other = signal.clone();
        let thread = std::thread::spawn(move || other.notify());
        signal.wait(seen, None);
        thread.join().unwrap();
        assert_ne!(signal.count(), seen);
        signal.wait(signal.count(), Some(Duration::ZERO));
    }

    #[test]
    fn an_interrupt_waits_for_the_one_who_waits() {
        let signal = Signal::new();
        signal.interrupt();
        signal.wait(signal.count(), None);
        assert!(signal.take_interrupt());
        assert!(!signal.take_interrupt());
    }
}
