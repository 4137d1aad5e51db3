//! Guests' lines of log, as events of `tracing`.

use shanhai_host::{Log, LogLevel, LogRecord};

/// Passes the lines of guests on to the node's log.
#[derive(Clone, Copy, Debug, Default)]
pub struct GuestLog;

impl Log for GuestLog {
    fn write(&self, record: LogRecord<'_>) {
        let LogRecord {
            level,
            module,
            text,
        } = record;
        for line in text.lines() {
            match level {
                LogLevel::Trace => tracing::trace!(module, "{line}"),
                LogLevel::Debug => tracing::debug!(module, "{line}"),
                LogLevel::Info => tracing::info!(module, "{line}"),
                LogLevel::Warn => tracing::warn!(module, "{line}"),
                LogLevel::Error => tracing::error!(module, "{line}"),
            }
        }
    }

    fn keeps(&self, level: LogLevel) -> bool {
        let max = tracing::level_filters::LevelFilter::current();
        let level = match level {
            LogLevel::Trace => tracing::Level::TRACE,
            LogLevel::Debug => tracing::Level::DEBUG,
            LogLevel::Info => tracing::Level::INFO,
            LogLevel::Warn => tracing::Level::WARN,
            LogLevel::Error => tracing::Level::ERROR,
        };
        level <= max
    }
}
