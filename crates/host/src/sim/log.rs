//! A log in memory.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
};

use super::gpio::keep;
use crate::{Log, LogLevel, LogRecord, source::locked};

/// Lines that are kept.
const LINES: usize = 10_000;

/// A log in memory that keeps the newest 10,000 lines; clones share them.
///
/// # Examples
/// ```
/// use shanhai_host::{Log, LogLevel, LogRecord, MemLog};
///
/// let log = MemLog::new();
/// log.write(LogRecord { level: LogLevel::Warn, module: "door", text: "left open" });
/// assert_eq!(log.lines(), ["warn door: left open"]);
/// ```
#[derive(Clone, Debug, Default)]
pub struct MemLog {
    lines: Arc<Mutex<VecDeque<(LogLevel, String, String)>>>,
}

impl MemLog {
    /// Makes an empty log.
    #[must_use]
    pub fn new() -> Self {
        MemLog::default()
    }

    /// Returns the lines as `LEVEL MODULE: TEXT`.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let lines = locked(&self.lines);
        let texts = lines
            .iter()
            .map(|(level, module, text)| format!("{level} {module}: {text}"));
        texts.collect()
    }
}

impl Log for MemLog {
    fn write(&self, record: LogRecord<'_>) {
        let LogRecord {
            level,
            module,
            text,
        } = record;
        let line = (level, module.to_owned(), text.to_owned());
        keep(&mut locked(&self.lines), line, LINES);
    }
}
