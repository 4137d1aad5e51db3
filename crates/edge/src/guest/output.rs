//! What a module prints, as lines of the node's log.

use std::sync::Arc;

use shanhai_host::{Errno, Output};
use tracing::Level;

use crate::log::LogGate;

/// Standard output or error of a module: each line goes to the log.
pub struct LogOutput {
    gate: Arc<LogGate>,
    level: Level,
    line: Vec<u8>,
}

impl LogOutput {
    /// Lines that go through a gate, at a level.
    pub fn new(gate: &Arc<LogGate>, level: Level) -> Self {
        LogOutput {
            gate: Arc::clone(gate),
            level,
            line: Vec::new(),
        }
    }

    /// Ends the line that was begun.
    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        if !self.gate.lets_in(self.level == Level::WARN) {
            return;
        }
        let (module, text) = (self.gate.module(), String::from_utf8_lossy(&line));
        let text = text.trim_end_matches('\r');
        if self.level == Level::WARN {
            tracing::warn!(module, "{text}");
        } else {
            tracing::info!(module, "{text}");
        }
    }
}

impl Output for LogOutput {
    fn write(&mut self, bytes: &[u8]) -> Result<usize, Errno> {
        let most = self.gate.line();
        for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
            let (text, ends) = match piece.strip_suffix(b"\n") {
                Some(text) => (text, true),
                None => (piece, false),
            };
            for part in text.chunks(most) {
                if self.line.len() + part.len() > most {
                    self.end_line();
                }
                self.line.extend_from_slice(part);
            }
            if ends {
                self.end_line();
            }
        }
        Ok(bytes.len())
    }
}

impl Drop for LogOutput {
    fn drop(&mut self) {
        if !self.line.is_empty() {
            self.end_line();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::permission::Limits;

    #[test]
    fn lines_are_cut() {
        let limits = Limits::default();
        let gate = Arc::new(LogGate::new("m".into(), &limits));
        let mut output = LogOutput::new(&gate, Level::INFO);
        let text = [&vec![b'x'; limits.log_line()][..], b"yy\nrest"].concat();
        assert_eq!(output.write(&text), Ok(text.len()));
        assert_eq!(output.line, b"rest");
        // Two lines went through: the burst is shorter by them.
        let rest = std::iter::from_fn(|| gate.lets_in(false).then_some(())).count() as u64;
        assert!(rest >= limits.log_burst() - 2, "{rest}");
        assert_eq!(gate.take_left_out(), 1);
    }
}
