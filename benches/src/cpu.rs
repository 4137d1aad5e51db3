//! The CPU time of this process: it does not count what other processes take from us.

use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// CPU time that this process has used so far, user and system.
pub fn now() -> Duration {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    let (seconds, nanos) = (u64::try_from(time.tv_sec), u32::try_from(time.tv_nsec));
    Duration::new(
        seconds.expect("not negative"),
        nanos.expect("below a second"),
    )
}

/// CPU time that `work` takes, and its result.
pub fn time<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = now();
    let result = work();
    (now() - start, result)
}
