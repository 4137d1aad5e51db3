//! What a module prints, as lines of the node's log.

use std::sync::Arc;

use shanhai_host::{Clock, Errno, Nanos, Output, SystemClock};
use tracing::Level;

/// Bytes of one line; a longer one is cut into several.
const LINE_MAX: usize = 8 * 1024;
/// Lines of one module in a second; what is beyond is left out and counted.
const LINES_MAX: u32 = 500;

/// Standard output or error of a module: each line goes to the log.
pub struct LogOutput {
    module: Arc<str>,
    level: Level,
    line: Vec<u8>,
    clock: SystemClock,
    /// The second that lines are counted in, how many there were, and how many were left out.
    second: u64,
    lines: u32,
    left_out: u64,
}

impl LogOutput {
    /// Lines of a module, at a level.
    pub fn new(module: Arc<str>, level: Level) -> Self {
        LogOutput {
            module,
            level,
            line: Vec::new(),
            clock: SystemClock::default(),
            second: 0,
            lines: 0,
            left_out: 0,
        }
    }

    /// Ends the line that was begun.
    fn end_line(&mut self) {
        let Nanos(now) = self.clock.monotonic();
        let line = std::mem::take(&mut self.line);
        if !self.counts(now / 1_000_000_000) {
            return;
        }
        let (module, text) = (&*self.module, String::from_utf8_lossy(&line));
        let text = text.trim_end_matches('\r');
        if self.level == Level::WARN {
            tracing::warn!(module, "{text}");
        } else {
            tracing::info!(module, "{text}");
        }
    }

    /// Counts a line; says whether it may be written.
    fn counts(&mut self, second: u64) -> bool {
        if self.second != second {
            if self.left_out > 0 {
                let (module, lines) = (&*self.module, self.left_out);
                tracing::warn!(
                    module,
                    lines,
                    "the module printed too much: lines were left out"
                );
            }
            (self.second, self.lines, self.left_out) = (second, 0, 0);
        }
        self.lines += 1;
        let may = self.lines <= LINES_MAX;
        self.left_out += u64::from(!may);
        may
    }
}

impl Output for LogOutput {
    fn write(&mut self, bytes: &[u8]) -> Result<usize, Errno> {
        for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
            let (text, ends) = match piece.strip_suffix(b"\n") {
                Some(text) => (text, true),
                None => (piece, false),
            };
            for part in text.chunks(LINE_MAX) {
                if self.line.len() + part.len() > LINE_MAX {
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

    #[test]
    fn lines_are_cut_and_counted() {
        let mut output = LogOutput::new("m".into(), Level::INFO);
        let text = [&[b'x'; LINE_MAX][..], b"yy\nrest"].concat();
        assert_eq!(output.write(&text), Ok(text.len()));
        assert_eq!(output.line, b"rest");
        assert_eq!(output.lines, 2);
        let second = output.second;
        assert_eq!((0..1000).filter(|_| output.counts(second)).count(), 498);
        assert_eq!(output.left_out, 502);
        assert!(output.counts(second + 1));
        assert_eq!(output.left_out, 0);
    }
}
