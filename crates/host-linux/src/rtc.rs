//! The real-time clock of this machine, by files.

use std::{
    fs, io,
    os::fd::OwnedFd,
    path::{Path, PathBuf},
    time::Duration,
};

use rustix::{
    event::epoll::EventFlags,
    time::{
        ClockId, Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec,
        timerfd_create, timerfd_settime,
    },
};
use shanhai_host::{CapError, CapErrorKind, Rtc, Signal, Source};

use crate::{
    file::{self, at},
    watcher::Watcher,
};

/// A real-time clock by the files of its class: `/sys/class/rtc/rtc0`.
///
/// These files say the time and set the alarm. They do not set the clock: for that there is only a
/// system call that safe code cannot make. What [`setting_system_time`](SysfsRtc::setting_system_time)
/// allows instead is to set the time of the system, which the kernel copies to the clock every eleven
/// minutes once a time service has synchronised it; `hwclock --systohc` does it at once.
#[derive(Debug)]
pub struct SysfsRtc {
    folder: PathBuf,
    sets_system_time: bool,
    /// The alarm that was set here and did not go off yet.
    alarm: Option<Duration>,
    timer: Option<OwnedFd>,
    watcher: Watcher,
}

impl SysfsRtc {
    /// Where the kernel has its clocks.
    pub const ROOT: &'static str = "/sys/class/rtc";

    /// Takes the clock of this name under [`ROOT`](SysfsRtc::ROOT): `rtc0`.
    #[must_use]
    pub fn named(name: &str) -> Self {
        SysfsRtc::new(Path::new(SysfsRtc::ROOT).join(name))
    }

    /// Takes the clock whose files are in a folder.
    #[must_use]
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        SysfsRtc {
            folder: folder.into(),
            sets_system_time: false,
            alarm: None,
            timer: None,
            watcher: Watcher::default(),
        }
    }

    /// Lets [`Rtc::set`] set the time of the system, for which this process needs the right.
    #[must_use]
    pub fn setting_system_time(mut self) -> Self {
        self.sets_system_time = true;
        self
    }

    fn file(&self, name: &str) -> Result<Option<Duration>, CapError> {
        let path = self.folder.join(name);
        let text = fs::read_to_string(&path).map_err(|error| at(&path, error))?;
        match text.trim() {
            "" => Ok(None),
            digits => {
                let seconds = digits.parse().map_err(|_| {
                    let message = format!("{}: {digits:?} is no time", path.display());
                    CapError::new(CapErrorKind::HardwareFault, message)
                })?;
                Ok(Some(Duration::from_secs(seconds)))
            }
        }
    }

    fn write_alarm(&self, seconds: u64) -> Result<(), CapError> {
        let path = self.folder.join("wakealarm");
        file::write(&path, &seconds.to_string()).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => {
                let message = format!("{}: this clock has no alarm", path.display());
                CapError::new(CapErrorKind::Unsupported, message)
            }
            _ => at(&path, error),
        })
    }

    /// Tells the signals after a span.
    fn ring_after(&mut self, span: Duration) -> Result<(), CapError> {
        let timer = match self.timer.take() {
            Some(timer) => timer,
            None => timerfd_create(TimerfdClockId::Boottime, TimerfdFlags::CLOEXEC)
                .map_err(io::Error::from)?,
        };
        // Zero would switch it off.
        let span = timespec(span.max(Duration::from_millis(1)))?;
        let once = Itimerspec {
            it_interval: Timespec {
                tv_sec: 0,
                tv_nsec: 0,
            },
            it_value: span,
        };
        timerfd_settime(&timer, TimerfdTimerFlags::empty(), &once).map_err(io::Error::from)?;
        self.watcher.arm(&timer, EventFlags::IN)?;
        self.timer = Some(timer);
        Ok(())
    }
}

fn timespec(time: Duration) -> Result<Timespec, CapError> {
    let message = "the time is too far away";
    let seconds =
        i64::try_from(time.as_secs()).map_err(|_| CapError::new(CapErrorKind::Invalid, message))?;
    Ok(Timespec {
        tv_sec: seconds,
        tv_nsec: time.subsec_nanos().into(),
    })
}

impl Source for SysfsRtc {
    fn attach(&mut self, signal: &Signal) {
        self.watcher.attach(signal);
    }
}

impl Rtc for SysfsRtc {
    fn read(&mut self) -> Result<Duration, CapError> {
        self.file("since_epoch")?.ok_or_else(|| {
            let message = format!("{}: the clock has lost its time", self.folder.display());
            CapError::new(CapErrorKind::HardwareFault, message)
        })
    }

    fn set(&mut self, time: Duration) -> Result<(), CapError> {
        if !self.sets_system_time {
            let message = "this clock can only be read here; it is set by hwclock --systohc, or \
                           where the node may set the time of the system";
            return Err(CapError::new(CapErrorKind::Unsupported, message));
        }
        let set = rustix::time::clock_settime(ClockId::Realtime, timespec(time)?);
        let tried = "cannot set the time of the system";
        set.map_err(|error| CapError::from(io::Error::from(error)).context(tried))
    }

    fn set_alarm(&mut self, time: Option<Duration>) -> Result<(), CapError> {
        let now = self.read()?;
        if time.is_some_and(|time| time.as_secs() <= now.as_secs()) {
            let message = "the time of the alarm is over";
            return Err(CapError::new(CapErrorKind::Invalid, message));
        }
        // An alarm that is set refuses another one.
        self.write_alarm(0)?;
        self.alarm = None;
        if let Some(time) = time {
            self.write_alarm(time.as_secs())?;
            self.alarm = Some(Duration::from_secs(time.as_secs()));
            self.ring_after(time.saturating_sub(now))?;
        }
        Ok(())
    }

    fn alarm(&mut self) -> Result<Option<Duration>, CapError> {
        match self.file("wakealarm") {
            Err(error) if error.kind() == CapErrorKind::NotFound => Ok(None),
            alarm => alarm,
        }
    }

    fn take_alarm(&mut self) -> Result<bool, CapError> {
        let Some(alarm) = self.alarm else {
            return Ok(false);
        };
        let now = self.read()?;
        if now >= alarm {
            self.alarm = None;
            return Ok(true);
        }
        if self.alarm()?.is_none() {
            // It went off just now, or somebody else switched it off.
            self.alarm = None;
            return Ok(self.read()? >= alarm);
        }
        // The two clocks need not agree: if the timer was early it runs again.
        self.ring_after(alarm - now)?;
        Ok(false)
    }
}
