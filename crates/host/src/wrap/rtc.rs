//! A real-time clock and randomness with a hook.

use std::time::Duration;

use super::{Hook, Hooked, Subject, around};
use crate::{CapError, Errno, Random, Rtc};

impl<T: Rtc, H: Hook> Rtc for Hooked<T, H> {
    fn read(&mut self) -> Result<Duration, CapError> {
        around(&self.hook, "rtc.read", Subject::Nothing, || {
            self.inner.read()
        })
    }

    fn set(&mut self, time: Duration) -> Result<(), CapError> {
        around(&self.hook, "rtc.set", Subject::Nothing, || {
            self.inner.set(time)
        })
    }

    fn set_alarm(&mut self, time: Option<Duration>) -> Result<(), CapError> {
        around(&self.hook, "rtc.set_alarm", Subject::Nothing, || {
            self.inner.set_alarm(time)
        })
    }

    fn alarm(&mut self) -> Result<Option<Duration>, CapError> {
        around(&self.hook, "rtc.alarm", Subject::Nothing, || {
            self.inner.alarm()
        })
    }

    fn take_alarm(&mut self) -> Result<bool, CapError> {
        around(&self.hook, "rtc.take_alarm", Subject::Nothing, || {
            self.inner.take_alarm()
        })
    }
}

impl<T: Random, H: Hook> Random for Hooked<T, H> {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), Errno> {
        around(&self.hook, "random.fill", Subject::Nothing, || {
            self.inner.fill(bytes)
        })
    }
}
