//! How a thread that waits for several things at once is told that one of them may have happened.

use std::{
    future::Future,
    pin::Pin,
    sync::{
        Arc, Condvar, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    task::{Context, Poll, Waker},
    time::{Duration, Instant},
};

use crate::SortedMap;

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
    /// How often something happened: written with the lock, read without.
    count: AtomicU64,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    interrupted: bool,
    /// Tasks that wait, by the number of their wait.
    wakers: SortedMap<u64, Waker>,
    waits: u64,
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
        self.shared.count.fetch_add(1, Ordering::Release);
        let wakers = std::mem::take(&mut state.wakers);
        drop(state);
        self.shared.changed.notify_all();
        wakers.into_values().for_each(Waker::wake);
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
        self.shared.count.load(Ordering::Acquire)
    }

    /// Waits until the count is no longer `seen` or, in real time, `timeout` is over.
    #[allow(
        clippy::disallowed_methods,
        reason = "real time is what a thread waits in"
    )]
    pub fn wait(&self, seen: u64, timeout: Option<Duration>) {
        let end = timeout.and_then(|timeout| Instant::now().checked_add(timeout));
        let mut state = self.lock();
        while self.count() == seen && !state.interrupted {
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

    /// Waits as a task does: the future is ready when the count is no longer `seen`, or at an
    /// interrupt.
    ///
    /// Any executor will do; it needs no timer and no runtime of its own.
    #[must_use]
    pub fn changed(&self, seen: u64) -> Changed {
        Changed {
            signal: self.clone(),
            seen,
            wait: None,
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.shared
            .state
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// Waits for a [`Signal`]; made by [`Signal::changed`].
#[derive(Debug)]
pub struct Changed {
    signal: Signal,
    seen: u64,
    /// The number under which the signal knows the task.
    wait: Option<u64>,
}

impl Future for Changed {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let signal = self.signal.clone();
        let mut state = signal.lock();
        if signal.count() != self.seen || state.interrupted {
            return Poll::Ready(());
        }
        let wait = self.wait.unwrap_or(state.waits);
        if self.wait.is_none() {
            state.waits = state.waits.wrapping_add(1);
            self.wait = Some(wait);
        }
        let old = state.wakers.insert(wait, context.waker().clone());
        drop(state);
        drop(old);
        Poll::Pending
    }
}

impl Drop for Changed {
    fn drop(&mut self) {
        if let Some(wait) = self.wait {
            let waker = self.signal.lock().wakers.remove(&wait);
            drop(waker);
        }
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

    /// Counts how often a task was woken.
    #[derive(Default)]
    struct Count(std::sync::atomic::AtomicUsize);

    impl std::task::Wake for Count {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        }
    }

    #[test]
    fn tasks_are_woken_once_and_forgotten() {
        let signal = Signal::new();
        let count = Arc::new(Count::default());
        let waker = Waker::from(count.clone());
        let mut context = Context::from_waker(&waker);
        let mut first = signal.changed(signal.count());
        let mut second = signal.changed(signal.count());
        assert!(Pin::new(&mut first).poll(&mut context).is_pending());
        assert!(Pin::new(&mut second).poll(&mut context).is_pending());
        assert!(Pin::new(&mut first).poll(&mut context).is_pending());
        assert_eq!(signal.lock().wakers.len(), 2);
        drop(second);
        assert_eq!(signal.lock().wakers.len(), 1);
        signal.notify();
        assert_eq!(count.0.load(std::sync::atomic::Ordering::SeqCst), 1);
        assert!(Pin::new(&mut first).poll(&mut context).is_ready());
        assert!(signal.lock().wakers.is_empty());
    }
}
