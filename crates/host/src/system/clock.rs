//! The clocks of the machine.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::{Clock, Nanos, Signal};

/// The machine's clocks; the monotonic one counts from when this was made.
#[derive(Clone, Copy, Debug)]
pub struct SystemClock {
    start: Instant,
    utc_offset_minutes: i32,
}

impl SystemClock {
    /// Makes a clock for a guest that lives in UTC.
    #[must_use]
    pub fn new() -> Self {
        SystemClock::with_utc_offset(0)
    }

    /// Makes a clock for a guest whose local time is `minutes` ahead of UTC.
    #[must_use]
    #[allow(
        clippy::disallowed_methods,
        reason = "this is where real time comes from"
    )]
    pub fn with_utc_offset(minutes: i32) -> Self {
        SystemClock {
            start: Instant::now(),
            utc_offset_minutes: minutes,
        }
    }
}

impl Default for SystemClock {
    fn default() -> Self {
        SystemClock::new()
    }
}

impl Clock for SystemClock {
    fn monotonic(&self) -> Nanos {
        Nanos::from(self.start.elapsed()) + Nanos(1)
    }

    #[allow(
        clippy::disallowed_methods,
        reason = "this is where real time comes from"
    )]
    fn wall(&self) -> Duration {
        SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default()
    }

    fn utc_offset_minutes(&self) -> i32 {
        self.utc_offset_minutes
    }

    fn wait_until(&mut self, deadline: Nanos) {
        loop {
            let left = deadline.since(self.monotonic());
            if left == Nanos(0) {
                return;
            }
            std::thread::sleep(left.duration());
        }
    }

    fn wait(&mut self, deadline: Option<Nanos>, signal: &Signal, seen: u64) {
        let left = deadline.map(|deadline| deadline.since(self.monotonic()).duration());
        signal.wait(seen, left);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn never_zero_and_never_early() {
        let mut clock = SystemClock::new();
        let start = clock.monotonic();
        assert!(start > Nanos(0));
        clock.wait_until(start + Nanos(2_000_000));
        assert!(clock.monotonic().since(start) >= Nanos(2_000_000));
        clock.wait_until(Nanos(0));
    }
}
