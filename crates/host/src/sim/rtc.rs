//! A real-time clock in memory.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use crate::{CapError, CapErrorKind, Clock, Nanos, Rtc, Signal, SimClock, Source, source::locked};

/// A real-time clock that runs as a [`SimClock`] does and counts whole seconds; clones are the same one.
///
/// # Examples
/// ```
/// use std::time::Duration;
///
/// use shanhai_host::{Nanos, Rtc, SimClock, SimRtc};
///
/// let clock = SimClock::new();
/// let mut rtc = SimRtc::new(clock.clone());
/// rtc.set(Duration::from_secs(2_000_000_000))?;
/// rtc.set_alarm(Some(Duration::from_secs(2_000_000_060)))?;
/// clock.advance(Nanos(60_000_000_000));
/// assert!(rtc.take_alarm()?);
/// # Ok::<(), shanhai_host::CapError>(())
/// ```
#[derive(Clone, Debug)]
pub struct SimRtc {
    clock: SimClock,
    state: Arc<Mutex<State>>,
}

#[derive(Debug)]
struct State {
    /// What the clock showed, and when.
    set: (Duration, Nanos),
    alarm: Option<Duration>,
    went_off: bool,
    fault: Option<CapErrorKind>,
}

impl SimRtc {
    /// Makes a clock that shows the time since 1970 of `clock`.
    #[must_use]
    pub fn new(clock: SimClock) -> Self {
        let state = State {
            set: (clock.wall(), clock.monotonic()),
            alarm: None,
            went_off: false,
            fault: None,
        };
        SimRtc {
            clock,
            state: Arc::new(Mutex::new(state)),
        }
    }

    /// Lets every use fail until [`heal`](SimRtc::heal), as with an empty battery.
    pub fn fail(&self, kind: CapErrorKind) {
        locked(&self.state).fault = Some(kind);
    }

    /// Lets the clock work again.
    pub fn heal(&self) {
        locked(&self.state).fault = None;
    }

    /// The state, with the alarm gone off if it is time.
    fn state(&self) -> Result<std::sync::MutexGuard<'_, State>, CapError> {
        let now = self.clock.monotonic();
        let mut state = locked(&self.state);
        if state.alarm.is_some_and(|alarm| state.time(now) >= alarm) {
            state.alarm = None;
            state.went_off = true;
        }
        match state.fault {
            None => Ok(state),
            Some(kind) => Err(CapError::new(kind, "the real-time clock has a fault")),
        }
    }
}

impl State {
    fn time(&self, now: Nanos) -> Duration {
        let (set, at) = self.set;
        set.saturating_add(now.since(at).duration())
    }
}

impl Source for SimRtc {
    fn attach(&mut self, signal: &Signal) {
        self.clock.attach(signal);
    }

    fn due(&self) -> Option<Nanos> {
        let state = locked(&self.state);
        let (set, at) = state.set;
        let alarm = state.alarm?;
        Some(at + alarm.saturating_sub(set).into())
    }
}

impl Rtc for SimRtc {
    fn read(&mut self) -> Result<Duration, CapError> {
        let now = self.clock.monotonic();
        Ok(Duration::from_secs(self.state()?.time(now).as_secs()))
    }

    fn set(&mut self, time: Duration) -> Result<(), CapError> {
        let now = self.clock.monotonic();
        self.state()?.set = (time, now);
        Ok(())
    }

    fn set_alarm(&mut self, time: Option<Duration>) -> Result<(), CapError> {
        let now = self.clock.monotonic();
        let mut state = self.state()?;
        if time.is_some_and(|time| time <= state.time(now)) {
            let message = "the time of the alarm is over";
            return Err(CapError::new(CapErrorKind::Invalid, message));
        }
        state.alarm = time;
        Ok(())
    }

    fn alarm(&mut self) -> Result<Option<Duration>, CapError> {
        Ok(self.state()?.alarm)
    }

    fn take_alarm(&mut self) -> Result<bool, CapError> {
        Ok(std::mem::take(&mut self.state()?.went_off))
    }
}
