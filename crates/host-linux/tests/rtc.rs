//! The real-time clock by files, against a folder whose kernel is the test.
#![cfg(target_os = "linux")]

use std::{fs, path::Path, time::Duration};

use shanhai_host::{CapError, CapErrorKind, Rtc, Signal, Source, SystemClock, until};
use shanhai_host_linux::SysfsRtc;

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("since_epoch"), "1900000000\n").unwrap();
    fs::write(folder.path().join("wakealarm"), "").unwrap();
    folder
}

fn tick(folder: &Path, seconds: u64) {
    fs::write(folder.join("since_epoch"), format!("{seconds}\n")).unwrap();
}

fn kind<T: std::fmt::Debug>(result: Result<T, CapError>) -> CapErrorKind {
    result.unwrap_err().kind()
}

#[test]
fn the_time_is_read_and_the_clock_not_set() {
    let folder = folder();
    let mut rtc = SysfsRtc::new(folder.path());
    assert_eq!(rtc.read(), Ok(Duration::from_secs(1_900_000_000)));
    let error = rtc.set(Duration::from_secs(1)).unwrap_err();
    assert_eq!(error.kind(), CapErrorKind::Unsupported);
    assert!(error.message().contains("hwclock"), "{error}");
    // Nor to a time that there is none of, even where that is allowed.
    let mut rtc = rtc.setting_system_time();
    assert_eq!(kind(rtc.set(Duration::MAX)), CapErrorKind::Invalid);
}

#[test]
fn an_alarm_is_set_tells_and_is_taken() {
    let folder = folder();
    let mut rtc = SysfsRtc::new(folder.path());
    let signal = Signal::new();
    rtc.attach(&signal);
    let now = Duration::from_secs(1_900_000_000);
    assert_eq!(kind(rtc.set_alarm(Some(now))), CapErrorKind::Invalid);
    let alarm = now + Duration::from_secs(1);
    rtc.set_alarm(Some(alarm)).unwrap();
    assert_eq!(rtc.alarm(), Ok(Some(alarm)));
    assert_eq!(rtc.take_alarm(), Ok(false));
    let mut clock = SystemClock::new();
    // The machine's timer rings after a second; by then the clock has gone on.
    tick(folder.path(), 1_900_000_001);
    let seen = signal.count();
    signal.wait(seen, None);
    let rang = until(&mut clock, &signal, None, &mut rtc, |rtc| {
        Ok::<_, CapError>(rtc.take_alarm()?.then_some(()))
    });
    assert_eq!(rang, Ok(Some(())));
    assert_eq!(rtc.take_alarm(), Ok(false));
}

#[test]
fn an_alarm_is_switched_off() {
    let folder = folder();
    let mut rtc = SysfsRtc::new(folder.path());
    rtc.set_alarm(Some(Duration::from_secs(1_900_000_100)))
        .unwrap();
    rtc.set_alarm(None).unwrap();
    let written = fs::read_to_string(folder.path().join("wakealarm"));
    assert_eq!(written.unwrap(), "0");
    assert_eq!(rtc.take_alarm(), Ok(false));
    // Somebody else switches it off.
    rtc.set_alarm(Some(Duration::from_secs(1_900_000_100)))
        .unwrap();
    fs::write(folder.path().join("wakealarm"), "\n").unwrap();
    assert_eq!(rtc.take_alarm(), Ok(false));
    tick(folder.path(), 1_900_000_200);
    assert_eq!(rtc.take_alarm(), Ok(false));
}

#[test]
fn what_is_broken_is_a_fault_of_the_hardware() {
    let folder = folder();
    let mut rtc = SysfsRtc::new(folder.path());
    fs::write(folder.path().join("since_epoch"), "soon\n").unwrap();
    assert_eq!(kind(rtc.read()), CapErrorKind::HardwareFault);
    fs::write(folder.path().join("since_epoch"), "").unwrap();
    assert_eq!(kind(rtc.read()), CapErrorKind::HardwareFault);
    assert_eq!(
        kind(SysfsRtc::named("rtc99").read()),
        CapErrorKind::NotFound
    );
}
