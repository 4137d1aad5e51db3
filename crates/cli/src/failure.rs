//! What went wrong, as the user reads it, and the exit status that goes with it.

use std::{fmt::Display, io::Write, path::Path};

use shanhai::{DecodeErrorKind, Error, ErrorKind, Trap, TrapCode};
use shanhai_gojs::GoJsError;

/// A file, module or import is not as it should be.
pub const GENERAL: u8 = 1;
/// The command line cannot be understood; clap uses the same.
pub const USAGE: u8 = 2;
/// Stopped by `--timeout`, as `timeout(1)` says it.
pub const TIMEOUT: u8 = 124;
/// The guest trapped: what a shell shows for SIGABRT.
pub const TRAPPED: u8 = 134;
/// The guest used up its fuel: what a shell shows for SIGKILL.
pub const OUT_OF_FUEL: u8 = 137;

/// How many frames of a trap are shown; the innermost are the ones that tell.
const FRAMES_SHOWN: usize = 24;

/// A failure of a command: message, lines below it, hint, and exit status.
#[derive(Debug)]
pub struct Failure {
    status: u8,
    message: String,
    notes: Vec<String>,
    hint: Option<String>,
}

impl Failure {
    /// A failure with status [`GENERAL`].
    pub fn new(message: impl Into<String>) -> Self {
        Failure {
            status: GENERAL,
            message: message.into(),
            notes: Vec::new(),
            hint: None,
        }
    }

    /// A failure about a file.
    pub fn of_file(file: &Path, what: impl Display) -> Self {
        Failure::new(format!("{}: {what}", file.display()))
    }

    /// A command line that parses but makes no sense.
    pub fn usage(message: impl Into<String>) -> Self {
        Failure::new(message).status(USAGE)
    }

    /// What the engine reports about the module in `file`.
    pub fn of_engine(file: &Path, error: &Error) -> Self {
        match error.kind() {
            ErrorKind::Trap(trap) => Failure::of_trap(file, trap),
            ErrorKind::Decode(error) if error.kind == DecodeErrorKind::Version => {
                Failure::of_file(file, error).hint(
                    "this may be a component (WASI preview 2), which is no module; build it for WASI preview 1",
                )
            }
            ErrorKind::Decode(_) => Failure::of_file(file, error).hint(
                "the file is damaged, cut short or uses a feature that shanhai does not know",
            ),
            ErrorKind::Validate(_) => Failure::of_file(file, error)
                .hint("this is a fault of the compiler that made the module; it is refused unrun"),
            ErrorKind::Link(_) => Failure::of_file(file, error).hint(
                "shanhai offers Go's js imports and WASI preview 1; `shanhai dump --section \
                 imports` lists what the module needs, an embedder can offer more",
            ),
            _ => match error.downcast_ref() {
                Some(GoJsError::ArgsTooLong { .. }) => Failure::of_file(file, error)
                    .hint("Go's js programs take 8 KiB of both; pass less, or build for wasip1"),
                _ => Failure::of_file(file, error),
            },
        }
    }

    fn of_trap(file: &Path, trap: &Trap) -> Self {
        let code = trap.code();
        let failure = Failure::of_file(file, format!("trap: {code}")).status(match code {
            TrapCode::OutOfFuel => OUT_OF_FUEL,
            TrapCode::Interrupted => TIMEOUT,
            _ => TRAPPED,
        });
        let failure = failure.frames(trap.frames());
        match code {
            TrapCode::OutOfFuel => failure.hint("give it more with --fuel"),
            TrapCode::Interrupted => failure.hint("give it more time with --timeout"),
            TrapCode::CallStackExhausted => failure
                .hint("functions call each other without end, or --max-stack has to be larger"),
            TrapCode::Unreachable => failure.hint(
                "compilers put `unreachable` where a program gives up; what it wrote before tells why",
            ),
            _ => failure,
        }
    }

    /// The same with the functions that were running, innermost first, in place of those it has;
    /// what recurs is said once.
    pub fn frames<F: Display>(mut self, frames: impl IntoIterator<Item = F>) -> Self {
        let frames: Vec<_> = frames.into_iter().map(|frame| frame.to_string()).collect();
        let mut runs = frames.chunk_by(|a, b| a == b);
        self.notes.clear();
        for same in runs.by_ref().take(FRAMES_SHOWN) {
            self.notes.push(match same {
                [frame] => format!("at {frame}"),
                [frame, ..] => format!("at {frame}, {} times in a row", same.len()),
                [] => continue,
            });
        }
        if runs.next().is_some() {
            self.notes.push("at ...".to_owned());
        }
        self
    }

    /// The same with one more line below the message.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }

    /// The same with another exit status.
    pub fn status(mut self, status: u8) -> Self {
        self.status = status;
        self
    }

    /// The same with advice.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Writes `error:`, lines and `hint:` to standard error and returns the exit status.
    pub fn report(self) -> u8 {
        let mut text = format!("error: {}\n", self.message);
        for note in &self.notes {
            text += &format!("  {note}\n");
        }
        if let Some(hint) = &self.hint {
            text += &format!("hint: {hint}\n");
        }
        // Nowhere is left to complain to if this fails.
        let _ = std::io::stderr().write_all(text.as_bytes());
        self.status
    }
}
