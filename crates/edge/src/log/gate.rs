//! How much a module may write to the log: what is beyond is left out and counted.

use std::{
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
    time::Instant,
};

use crate::permission::{Limit, Limits};

/// The shortest time between two lines that tell of what was left out, in nanoseconds.
const TELL_NANOS: u64 = 1_000_000_000;

/// What all instances of one generation of a module may write to the log, by print or by call.
#[derive(Debug)]
pub struct LogGate {
    module: Arc<str>,
    /// Nanoseconds between two lines at the rate that is allowed for long.
    interval: u64,
    /// How far ahead of that a burst may get, in nanoseconds.
    ahead: u64,
    /// Bytes of a line.
    line: usize,
    /// The limit with its line, as messages name it.
    limit: String,
    began: Instant,
    left_out: AtomicU64,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// When the last line would have been written at the rate that is allowed for long (the "theoretical
    /// arrival time" of ITU-T I.371).
    due: u64,
    /// Lines that were left out and not told of.
    untold: u64,
    /// When it was told that lines are left out, if they still are.
    told: Option<u64>,
}

/// What becomes of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Written,
    /// So many before it were left out.
    WrittenAfter(u64),
    LeftOut,
    /// It is the first.
    FirstLeftOut,
}

impl LogGate {
    /// A gate of a module with its limits.
    pub fn new(module: Arc<str>, limits: &Limits) -> Self {
        let interval = 1_000_000_000 / limits.log_rate().max(1);
        let rate = limits.get(Limit::LogRate);
        LogGate {
            interval,
            ahead: interval.saturating_mul(limits.log_burst().saturating_sub(1)),
            line: limits.log_line(),
            limit: format!(
                "{} lines a second; raise limits.log-rate ({})",
                rate.value, rate.source
            ),
            module,
            began: Instant::now(),
            left_out: AtomicU64::new(0),
            state: Mutex::default(),
        }
    }

    /// The module.
    pub fn module(&self) -> &str {
        &self.module
    }

    /// Bytes of a line; a longer one is cut.
    pub fn line(&self) -> usize {
        self.line
    }

    /// Lines that were left out since this was last asked.
    pub fn take_left_out(&self) -> u64 {
        self.left_out.swap(0, Relaxed)
    }

    /// Whether the next line may be written; if not, it is counted.
    ///
    /// Urgent ones, warnings and errors, find another burst of room: what a flood of others ends in is
    /// not to be lost.
    pub fn lets_in(&self, is_urgent: bool) -> bool {
        let now = u64::try_from(self.began.elapsed().as_nanos()).unwrap_or(u64::MAX);
        let module = self.module();
        match self.judge(now, is_urgent) {
            Verdict::Written => true,
            Verdict::WrittenAfter(lines) => {
                tracing::warn!(module, lines, "lines of log were left out");
                true
            }
            Verdict::LeftOut => false,
            Verdict::FirstLeftOut => {
                let limit = &self.limit;
                tracing::warn!(
                    module,
                    "lines of log are left out: it writes more than {limit}"
                );
                false
            }
        }
    }

    fn judge(&self, now: u64, is_urgent: bool) -> Verdict {
        let mut state = self.lock();
        let due = state.due.max(now);
        let bursts = if is_urgent { 2 } else { 1 };
        if due - now > self.ahead.saturating_mul(bursts) {
            self.left_out.fetch_add(1, Relaxed);
            state.untold += 1;
            if state.told.is_some() {
                return Verdict::LeftOut;
            }
            state.told = Some(now);
            return Verdict::FirstLeftOut;
        }
        state.due = due.saturating_add(self.interval);
        let tells = state.told.is_some_and(|told| now - told >= TELL_NANOS);
        if !tells {
            return Verdict::Written;
        }
        state.told = Some(now).filter(|_| state.untold > 0);
        match std::mem::take(&mut state.untold) {
            0 => Verdict::Written,
            lines => Verdict::WrittenAfter(lines),
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for LogGate {
    fn drop(&mut self) {
        let (module, lines) = (&*self.module, self.lock().untold);
        if lines > 0 {
            tracing::warn!(module, lines, "lines of log were left out");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bursts_then_the_rate() {
        let limits = Limits::default();
        let gate = LogGate::new("m".into(), &limits);
        let (rate, burst) = (limits.log_rate(), limits.log_burst());
        let written = |now: u64, lines: u64| {
            let verdicts = (0..lines).map(|_| gate.judge(now, false));
            verdicts
                .filter(|verdict| matches!(verdict, Verdict::Written | Verdict::WrittenAfter(_)))
                .count() as u64
        };
        assert_eq!(written(0, burst), burst);
        assert_eq!(gate.judge(0, false), Verdict::FirstLeftOut);
        assert_eq!(gate.judge(0, false), Verdict::LeftOut);
        assert_eq!(gate.take_left_out(), 2);
        // A second later there is room for as many as the rate allows, and it is told what was lost.
        let second = 1_000_000_000;
        assert_eq!(gate.judge(second, false), Verdict::WrittenAfter(2));
        assert_eq!(written(second, rate), rate - 1);
        assert_eq!(gate.judge(second, false), Verdict::LeftOut);
        // What is urgent has its room still.
        assert_eq!(gate.judge(second, true), Verdict::Written);
        // After a quiet time the burst is whole again, and a flood is told of anew.
        let later = 100 * second;
        assert_eq!(gate.judge(later, false), Verdict::WrittenAfter(2));
        assert_eq!(gate.judge(later + 2 * second, false), Verdict::Written);
        assert_eq!(written(later + 2 * second, burst - 1), burst - 1);
        assert_eq!(gate.judge(later + 2 * second, false), Verdict::FirstLeftOut);
    }
}
