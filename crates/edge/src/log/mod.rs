//! Log lines of the node and of its modules, as text or as JSON, by `tracing`.
//!
//! Events only: a span for each request would cost more than the request. What a line belongs to is in
//! its fields (`module`, `request`).

mod gate;
mod guest;
mod line;

use std::{
    io::{self, Write},
    sync::{Mutex, PoisonError},
    time::{Duration, SystemTime},
};

use tracing::{
    Event, Level, Metadata, Subscriber,
    level_filters::LevelFilter,
    span::{Attributes, Id, Record},
    subscriber::Interest,
};

use crate::permission::LogFormat;

pub(crate) use self::gate::LogGate;
pub(crate) use self::line::Instant;
pub use self::{guest::GuestLog, line::Json};

/// A `tracing` subscriber that writes one line for each event.
pub struct LogWriter {
    format: LogFormat,
    level: LevelFilter,
    out: Mutex<Box<dyn Write + Send>>,
    now: fn() -> Duration,
}

impl LogWriter {
    /// Writes to standard error what is at least as important as `level`.
    #[must_use]
    pub fn new(format: LogFormat, level: Level) -> Self {
        LogWriter::to(format, level, io::stderr())
    }

    /// The same to anything else.
    #[must_use]
    pub fn to(format: LogFormat, level: Level, out: impl Write + Send + 'static) -> Self {
        LogWriter {
            format,
            level: LevelFilter::from_level(level),
            out: Mutex::new(Box::new(out)),
            now,
        }
    }

    /// Makes this the subscriber of the process.
    ///
    /// Returns whether it is; there can be only one.
    pub fn install(self) -> bool {
        tracing::subscriber::set_global_default(self).is_ok()
    }
}

impl std::fmt::Debug for LogWriter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LogWriter")
            .field("format", &self.format)
            .finish_non_exhaustive()
    }
}

impl Subscriber for LogWriter {
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
        if self.enabled(metadata) {
            Interest::always()
        } else {
            Interest::never()
        }
    }

    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.is_event() && *metadata.level() <= self.level
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(self.level)
    }

    fn new_span(&self, _span: &Attributes<'_>) -> Id {
        // There are no spans: none is enabled.
        Id::from_u64(1)
    }

    fn record(&self, _span: &Id, _values: &Record<'_>) {}

    fn record_follows_from(&self, _span: &Id, _follows: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let text = line::line(self.format, (self.now)(), event);
        let mut out = self.out.lock().unwrap_or_else(PoisonError::into_inner);
        // Nowhere is left to complain to if this fails.
        let _ = out.write_all(text.as_bytes());
    }

    fn enter(&self, _span: &Id) {}

    fn exit(&self, _span: &Id) {}
}

/// The time since 1970.
fn now() -> Duration {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    since.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    #[derive(Clone, Default)]
    struct Kept(Arc<Mutex<Vec<u8>>>);

    impl Write for Kept {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn lines(format: LogFormat) -> String {
        let kept = Kept::default();
        let mut writer = LogWriter::to(format, Level::INFO, kept.clone());
        writer.now = || Duration::from_millis(1_900_000_000_123);
        tracing::subscriber::with_default(writer, || {
            tracing::info!(module = "led", requests = 7, "swapped");
            tracing::warn!(module = "led", error = %"a \"b\"\n", "line\u{1b}[31m");
            tracing::debug!("not this");
        });
        String::from_utf8(kept.0.lock().unwrap().clone()).unwrap()
    }

    #[test]
    fn for_people() {
        assert_eq!(
            lines(LogFormat::Text),
            "2030-03-17T17:46:40.123Z INFO  swapped module=led requests=7\n\
             2030-03-17T17:46:40.123Z WARN  line\\u{1b}[31m module=led error=\"a \\\"b\\\"\\n\"\n"
        );
    }

    #[test]
    fn for_programs() {
        assert_eq!(
            lines(LogFormat::Json),
            "{\"time\":\"2030-03-17T17:46:40.123Z\",\"level\":\"info\",\"message\":\"swapped\",\"module\":\"led\",\"requests\":7}\n\
             {\"time\":\"2030-03-17T17:46:40.123Z\",\"level\":\"warn\",\"message\":\"line\\u001b[31m\",\"module\":\"led\",\"error\":\"a \\\"b\\\"\\n\"}\n"
        );
    }
}
