//! What guests have to say to the operator.

use std::fmt;

/// How much a line matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LogLevel {
    /// Every step.
    Trace,
    /// What helps to find a mistake.
    Debug,
    /// What happened.
    Info,
    /// What may become trouble.
    Warn,
    /// What did not work.
    Error,
}

impl LogLevel {
    /// The name: `info`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            LogLevel::Trace => "trace",
            LogLevel::Debug => "debug",
            LogLevel::Info => "info",
            LogLevel::Warn => "warn",
            LogLevel::Error => "error",
        }
    }
}

impl fmt::Display for LogLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A line of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LogRecord<'a> {
    /// How much it matters.
    pub level: LogLevel,
    /// Which module says it.
    pub module: &'a str,
    /// What it says; may have line breaks.
    pub text: &'a str,
}

/// Takes lines for the log. What cannot be kept is lost; nobody waits for it.
pub trait Log: Send + Sync {
    /// Takes a line.
    fn write(&self, record: LogRecord<'_>);

    /// Whether lines of this level are kept; others need not be made.
    fn keeps(&self, level: LogLevel) -> bool {
        let _ = level;
        true
    }
}

/// A log that keeps nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoLog;

impl Log for NoLog {
    fn write(&self, _record: LogRecord<'_>) {}

    fn keeps(&self, _level: LogLevel) -> bool {
        false
    }
}
