//! Time as a guest may see it.

use std::{fmt, ops, time::Duration};

use crate::Signal;

/// A point or a span on the monotonic clock, in nanoseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Nanos(pub u64);

impl Nanos {
    /// The sum, or the largest value if it does not fit.
    #[must_use]
    pub fn saturating_add(self, span: Nanos) -> Nanos {
        Nanos(self.0.saturating_add(span.0))
    }

    /// The time from `earlier` to `self`, zero if `earlier` is later.
    #[must_use]
    pub fn since(self, earlier: Nanos) -> Nanos {
        Nanos(self.0.saturating_sub(earlier.0))
    }

    /// Returns the span as a [`Duration`].
    #[must_use]
    pub fn duration(self) -> Duration {
        Duration::from_nanos(self.0)
    }
}

impl From<Duration> for Nanos {
    /// Converts a span; one of more than 584 years becomes the largest value.
    fn from(span: Duration) -> Self {
        Nanos(u64::try_from(span.as_nanos()).unwrap_or(u64::MAX))
    }
}

impl ops::Add for Nanos {
    type Output = Nanos;

    fn add(self, span: Nanos) -> Nanos {
        self.saturating_add(span)
    }
}

impl fmt::Display for Nanos {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ns", self.0)
    }
}

/// A source of time that can also be waited on.
pub trait Clock: Send {
    /// Time since some fixed point; never goes back and is never zero.
    fn monotonic(&self) -> Nanos;

    /// Time since the start of 1970 UTC, without leap seconds.
    fn wall(&self) -> Duration;

    /// The smallest step of [`monotonic`](Clock::monotonic) that can be told apart.
    fn resolution(&self) -> Nanos {
        Nanos(1)
    }

    /// Minutes by which local time is ahead of UTC; negative west of Greenwich.
    fn utc_offset_minutes(&self) -> i32 {
        0
    }

    /// Translates a point on the machine's own clock to this one.
    ///
    /// The two differ only after a restore; see [`ContinuedClock`].
    fn translate(&self, time: Nanos) -> Nanos {
        time
    }

    /// Waits until [`monotonic`](Clock::monotonic) is at least `deadline`; never returns early.
    fn wait_until(&mut self, deadline: Nanos);

    /// Waits until `deadline`, or until `signal` has counted on from `seen` if that comes first.
    ///
    /// A clock that is not real does not wait for a signal if there is a deadline.
    fn wait(&mut self, deadline: Option<Nanos>, signal: &Signal, seen: u64) {
        match deadline {
            None => signal.wait(seen, None),
            Some(deadline) if signal.count() == seen => self.wait_until(deadline),
            Some(_) => {}
        }
    }
}

impl<C: Clock + ?Sized> Clock for Box<C> {
    fn monotonic(&self) -> Nanos {
        (**self).monotonic()
    }

    fn wall(&self) -> Duration {
        (**self).wall()
    }

    fn resolution(&self) -> Nanos {
        (**self).resolution()
    }

    fn utc_offset_minutes(&self) -> i32 {
        (**self).utc_offset_minutes()
    }

    fn translate(&self, time: Nanos) -> Nanos {
        (**self).translate(time)
    }

    fn wait_until(&mut self, deadline: Nanos) {
        (**self).wait_until(deadline);
    }

    fn wait(&mut self, deadline: Option<Nanos>, signal: &Signal, seen: u64) {
        (**self).wait(deadline, signal, seen);
    }
}

/// A clock that goes on from an instant of another, as in a guest that was restored elsewhere.
///
/// Monotonic time is that of the clock within, moved so that it started at the saved instant: it never
/// goes back, and a deadline is as far away as it was. The time since 1970 is that of the clock within.
///
/// # Examples
/// ```
/// use shanhai_host::{Clock, ContinuedClock, Nanos, SimClock};
///
/// let machine = SimClock::new();
/// let clock = ContinuedClock::new(machine.clone(), Nanos(7_000));
/// machine.advance(Nanos(50));
/// assert_eq!(clock.monotonic(), Nanos(7_050));
/// assert_eq!(clock.wall(), machine.wall());
/// ```
#[derive(Clone, Debug)]
pub struct ContinuedClock<C> {
    clock: C,
    /// What the clock within showed when this was made.
    start: Nanos,
    /// What this shows for it.
    saved: Nanos,
}

impl<C: Clock> ContinuedClock<C> {
    /// Goes on from `saved` by the running of `clock`.
    pub fn new(clock: C, saved: Nanos) -> Self {
        let start = clock.monotonic();
        // Never zero, whatever was saved.
        let saved = saved.max(Nanos(1));
        ContinuedClock {
            clock,
            start,
            saved,
        }
    }

    /// What the clock within shows at `time`.
    fn within(&self, time: Nanos) -> Nanos {
        self.start + time.since(self.saved)
    }
}

impl<C: Clock> Clock for ContinuedClock<C> {
    fn monotonic(&self) -> Nanos {
        self.saved + self.clock.monotonic().since(self.start)
    }

    fn wall(&self) -> Duration {
        self.clock.wall()
    }

    fn resolution(&self) -> Nanos {
        self.clock.resolution()
    }

    fn utc_offset_minutes(&self) -> i32 {
        self.clock.utc_offset_minutes()
    }

    fn translate(&self, time: Nanos) -> Nanos {
        self.saved + self.clock.translate(time).since(self.start)
    }

    fn wait_until(&mut self, deadline: Nanos) {
        self.clock.wait_until(self.within(deadline));
    }

    fn wait(&mut self, deadline: Option<Nanos>, signal: &Signal, seen: u64) {
        let deadline = deadline.map(|deadline| self.within(deadline));
        self.clock.wait(deadline, signal, seen);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SimClock;

    #[test]
    fn a_continued_clock_waits_for_what_was_left() {
        let machine = SimClock::new();
        machine.advance(Nanos(499));
        let mut clock = ContinuedClock::new(machine.clone(), Nanos(90));
        assert_eq!(clock.monotonic(), Nanos(90));
        assert_eq!(clock.translate(Nanos(510)), Nanos(100));
        clock.wait_until(Nanos(100));
        assert_eq!(machine.monotonic(), Nanos(510));
        clock.wait(Some(Nanos(120)), &Signal::new(), 0);
        assert_eq!(
            (clock.monotonic(), machine.monotonic()),
            (Nanos(120), Nanos(530))
        );
        clock.wait_until(Nanos(3));
        assert_eq!(clock.monotonic(), Nanos(120));
        assert_eq!(ContinuedClock::new(machine, Nanos(0)).monotonic(), Nanos(1));
    }
}
