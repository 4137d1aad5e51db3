//! The clock that runs on a battery while the machine is off.

use std::time::Duration;

use crate::{CapError, Signal, Source};

/// A real-time clock.
///
/// Times are spans since the start of 1970 UTC; most clocks count whole seconds.
pub trait Rtc: Source {
    /// Returns the time that the clock shows.
    ///
    /// # Errors
    /// [`HardwareFault`](crate::CapErrorKind::HardwareFault) if the clock has lost its time, and what the
    /// machine answers.
    fn read(&mut self) -> Result<Duration, CapError>;

    /// Sets the clock.
    ///
    /// # Errors
    /// [`Denied`](crate::CapErrorKind::Denied), [`Unsupported`](crate::CapErrorKind::Unsupported), and what
    /// the machine answers.
    fn set(&mut self, time: Duration) -> Result<(), CapError>;

    /// Sets when the alarm goes off, or that it does not.
    ///
    /// A clock has one alarm. It can wake the machine.
    ///
    /// # Errors
    /// [`Invalid`](crate::CapErrorKind::Invalid) if the time is over,
    /// [`Unsupported`](crate::CapErrorKind::Unsupported) if the clock has no alarm, and what the machine
    /// answers.
    fn set_alarm(&mut self, time: Option<Duration>) -> Result<(), CapError>;

    /// Returns when the alarm will go off.
    ///
    /// # Errors
    /// As [`read`](Rtc::read).
    fn alarm(&mut self) -> Result<Option<Duration>, CapError>;

    /// Whether the alarm went off since this was last asked; the signal is told when it does.
    ///
    /// # Errors
    /// As [`read`](Rtc::read).
    fn take_alarm(&mut self) -> Result<bool, CapError>;
}

/// A machine without a real-time clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoRtc;

impl Source for NoRtc {
    fn attach(&mut self, _signal: &Signal) {}
}

impl Rtc for NoRtc {
    fn read(&mut self) -> Result<Duration, CapError> {
        Err(CapError::none("rtc"))
    }

    fn set(&mut self, _time: Duration) -> Result<(), CapError> {
        Err(CapError::none("rtc"))
    }

    fn set_alarm(&mut self, _time: Option<Duration>) -> Result<(), CapError> {
        Err(CapError::none("rtc"))
    }

    fn alarm(&mut self) -> Result<Option<Duration>, CapError> {
        Err(CapError::none("rtc"))
    }

    fn take_alarm(&mut self) -> Result<bool, CapError> {
        Err(CapError::none("rtc"))
    }
}
