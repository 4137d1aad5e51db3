//! Where a value stands: a file and a line of it.

use std::{fmt, ops::Range, sync::Arc};

/// Where something was said, as messages name it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    /// A line of a file; lines count from 1.
    Line {
        /// The file as it was named.
        file: Arc<str>,
        /// The line.
        line: usize,
    },
    /// A file as a whole: what it does not say.
    File(Arc<str>),
    /// Nobody said anything: this is how it is then.
    BuiltIn,
}

impl Source {
    /// The file, if it is one.
    #[must_use]
    pub fn file(&self) -> Option<&str> {
        match self {
            Source::Line { file, .. } | Source::File(file) => Some(file),
            Source::BuiltIn => None,
        }
    }

    /// The line, if it is known.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        match self {
            Source::Line { line, .. } => Some(*line),
            Source::File(_) | Source::BuiltIn => None,
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Source::Line { file, line } => write!(f, "{file}:{line}"),
            Source::File(file) => f.write_str(file),
            Source::BuiltIn => f.write_str("built-in"),
        }
    }
}

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sourced<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub source: Source,
}

impl<T> Sourced<T> {
    /// A value that stands at `source`.
    pub fn new(value: T, source: Source) -> Self {
        Sourced { value, source }
    }

    /// A value that nobody wrote down.
    pub fn built_in(value: T) -> Self {
        Sourced::new(value, Source::BuiltIn)
    }
}

/// The text of a file under the name that messages give it.
#[derive(Debug)]
pub(super) struct Text<'a> {
    pub(super) file: Arc<str>,
    pub(super) text: &'a str,
}

impl Text<'_> {
    /// Where a range of bytes begins.
    pub(super) fn at(&self, span: Range<usize>) -> Source {
        let before = self.text.as_bytes().iter().take(span.start);
        let line = 1 + before.filter(|byte| **byte == b'\n').count();
        let file = self.file.clone();
        Source::Line { file, line }
    }

    /// The file as a whole.
    pub(super) fn whole(&self) -> Source {
        Source::File(self.file.clone())
    }
}
