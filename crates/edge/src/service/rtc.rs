//! The clock that runs without power: `rtc.read` to `rtc.alarm`, and its alarm as an event.

use std::{
    sync::{Arc, Weak},
    time::Duration,
};

use shanhai_edge_abi::{
    CallError, Fields, Frame, Guest,
    table::{event::rtc_alarm_event, rtc_alarm, rtc_read, rtc_set, rtc_set_alarm},
};

use super::{
    Services, call_error,
    capabilities::{Capabilities, Inner},
    module::{Module, locked},
};
use crate::{permission::RtcUse, work::work};

/// The seconds of a field, as a time since 1970.
fn time(seconds: i64) -> Result<Duration, CallError> {
    let seconds = u64::try_from(seconds);
    let seconds =
        seconds.map_err(|_| CallError::invalid("a real-time clock knows no time before 1970"))?;
    Ok(Duration::from_secs(seconds))
}

fn seconds(time: Duration) -> i64 {
    i64::try_from(time.as_secs()).unwrap_or(i64::MAX)
}

impl Services {
    pub(super) fn rtc_read(&mut self) -> Result<Frame, CallError> {
        self.allow("rtc.read", |effective| effective.check_rtc(RtcUse::Read))?;
        let time = self.parts.capabilities.inner.rtc.lock().read();
        let time = time.map_err(call_error)?;
        let mut reply = Frame::new();
        reply.sint(rtc_read::reply::SECONDS, seconds(time));
        reply.uint(rtc_read::reply::NANOS, time.subsec_nanos().into());
        Ok(reply)
    }

    pub(super) fn rtc_set(&mut self, fields: &Fields<'_>) -> Result<Frame, CallError> {
        self.allow("rtc.set", |effective| effective.check_rtc(RtcUse::Set))?;
        let to = time(fields.sint(rtc_set::SECONDS)?.unwrap_or(0))?;
        let nanos = match fields.uint(rtc_set::NANOS)?.unwrap_or(0) {
            nanos @ 0..1_000_000_000 => Duration::from_nanos(nanos),
            nanos => {
                let problem = format!("{nanos} nanoseconds are more than a second");
                return Err(CallError::invalid(problem));
            }
        };
        let set = self.parts.capabilities.inner.rtc.lock().set(to + nanos);
        set.map_err(call_error)?;
        Ok(Frame::new())
    }

    pub(super) fn rtc_set_alarm(&mut self, fields: &Fields<'_>) -> Result<Frame, CallError> {
        self.allow("rtc.set_alarm", |effective| {
            effective.check_rtc(RtcUse::Alarm)
        })?;
        let due = fields.sint(rtc_set_alarm::SECONDS)?;
        let at = due.map(time).transpose()?;
        let inner = &self.parts.capabilities.inner;
        // A clock has one alarm: it is not taken from a module that waits for it.
        for other in Capabilities::all_modules(inner) {
            if other.name != self.parts.module.name && locked(&other.alarm).is_some() {
                return Err(CallError::new(
                    shanhai_edge_abi::ErrorKind::InUse,
                    format!("module {} has the alarm of the clock", other.name),
                ));
            }
        }
        inner.rtc.lock().set_alarm(at).map_err(call_error)?;
        let before = std::mem::replace(&mut *locked(&self.parts.module.alarm), due);
        if before.is_none() && due.is_some() {
            watch(inner, &self.parts.module);
        }
        Ok(Frame::new())
    }

    pub(super) fn rtc_alarm(&mut self) -> Result<Frame, CallError> {
        self.allow("rtc.alarm", |effective| effective.check_rtc(RtcUse::Alarm))?;
        let alarm = self.parts.capabilities.inner.rtc.lock().alarm();
        let mut reply = Frame::new();
        if let Some(at) = alarm.map_err(call_error)? {
            reply.sint(rtc_alarm::reply::SECONDS, seconds(at));
        }
        Ok(reply)
    }
}

/// Starts the task that waits for a module's alarm.
fn watch(inner: &Arc<Inner>, module: &Arc<Module>) {
    let signal = inner.rtc.signal.clone();
    let (weak, module): (Weak<Inner>, Weak<Module>) =
        (Arc::downgrade(inner), Arc::downgrade(module));
    inner.runtime.spawn(work(async move {
        loop {
            let seen = signal.count();
            let (Some(inner), Some(module)) = (weak.upgrade(), module.upgrade()) else {
                return;
            };
            if locked(&module.alarm).is_none() {
                return;
            }
            // A clock that cannot be read now may be readable when it next tells.
            if inner.rtc.lock().take_alarm().unwrap_or(false) {
                if let Some(due) = locked(&module.alarm).take() {
                    let mut event = Guest::event(rtc_alarm_event::EVENT);
                    event.sint(rtc_alarm_event::SECONDS, due);
                    module.tell(event);
                }
                return;
            }
            drop((inner, module));
            signal.changed(seen).await;
        }
    }));
}
