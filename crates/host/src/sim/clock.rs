//! A clock that stands still unless it is told otherwise.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use crate::{Clock, Nanos, Signal};

/// A clock that moves only when somebody waits on it or calls [`advance`](SimClock::advance).
///
/// Clones show the same time, so that a test can keep one and hand over another.
///
/// # Examples
/// ```
/// use shanhai_host::{Clock, Nanos, SimClock};
///
/// let mut clock = SimClock::new();
/// let start = clock.monotonic();
/// clock.wait_until(start + Nanos(5_000));
/// assert_eq!(clock.monotonic().since(start), Nanos(5_000));
/// ```
#[derive(Clone, Debug)]
pub struct SimClock {
    now: Arc<Mutex<Now>>,
    signals: Arc<Mutex<Vec<Signal>>>,
}

#[derive(Clone, Copy, Debug)]
struct Now {
    monotonic: Nanos,
    wall: Duration,
    utc_offset_minutes: i32,
}

impl SimClock {
    /// Makes a clock that shows one nanosecond of running time and the start of 2026 UTC.
    #[must_use]
    pub fn new() -> Self {
        SimClock::starting_at(Duration::from_secs(1_767_225_600))
    }

    /// Makes a clock that shows `wall` as the time since 1970.
    #[must_use]
    pub fn starting_at(wall: Duration) -> Self {
        let now = Now {
            monotonic: Nanos(1),
            wall,
            utc_offset_minutes: 0,
        };
        SimClock {
            now: Arc::new(Mutex::new(now)),
            signals: Arc::default(),
        }
    }

    /// Moves both times forward.
    pub fn advance(&self, span: Nanos) {
        let mut now = self.lock();
        now.monotonic = now.monotonic + span;
        now.wall = now.wall.saturating_add(span.duration());
        drop(now);
        let signals = self.signals.lock().unwrap_or_else(PoisonError::into_inner);
        signals.iter().for_each(Signal::notify);
    }

    /// Tells `signal` whenever the time moves on: something may have become due.
    pub fn attach(&self, signal: &Signal) {
        let mut signals = self.signals.lock().unwrap_or_else(PoisonError::into_inner);
        if !signals.iter().any(|known| known.is_same(signal)) {
            signals.push(signal.clone());
        }
    }

    /// Sets the time since 1970, as somebody who corrects a clock does.
    pub fn set_wall(&self, wall: Duration) {
        self.lock().wall = wall;
    }

    /// Sets by how many minutes local time is ahead of UTC.
    pub fn set_utc_offset_minutes(&self, minutes: i32) {
        self.lock().utc_offset_minutes = minutes;
    }

    fn lock(&self) -> MutexGuard<'_, Now> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for SimClock {
    fn default() -> Self {
        SimClock::new()
    }
}

impl Clock for SimClock {
    fn monotonic(&self) -> Nanos {
        self.lock().monotonic
    }

    fn wall(&self) -> Duration {
        self.lock().wall
    }

    fn utc_offset_minutes(&self) -> i32 {
        self.lock().utc_offset_minutes
    }

    fn wait_until(&mut self, deadline: Nanos) {
        self.advance(deadline.since(self.monotonic()));
    }
}
