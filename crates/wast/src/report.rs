//! What happened when a script ran.

use std::fmt;

/// The account of one script.
///
/// `directives == passed + skipped + failures.len()`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The script's name, as the caller gave it.
    pub name: String,
    /// Directives met, those inside `(thread ..)` included.
    pub directives: usize,
    /// Directives among them that begin with `assert_`.
    pub assertions: usize,
    /// Directives that did what they should.
    pub passed: usize,
    /// Directives that the runner does not run (`assert_suspension`).
    pub skipped: usize,
    /// How often the script went on in a store restored from a snapshot.
    pub moved: usize,
    /// How often it did not, because the store held a value of the host or a shared memory.
    pub unmoved: usize,
    /// Directives that did not, in the order of the script.
    pub failures: Vec<Failure>,
}

/// One directive that failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// Line of the directive, from 1; 0 where the whole script is meant.
    pub line: usize,
    /// Column of the directive in bytes, from 1.
    pub column: usize,
    /// The directive's keyword.
    pub directive: &'static str,
    /// What happened instead.
    pub message: String,
    /// The engine panicked: always a bug, never to be expected.
    pub panicked: bool,
}

impl Report {
    pub(crate) fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            ..Self::default()
        }
    }

    /// Whether every directive passed or was skipped.
    pub fn is_ok(&self) -> bool {
        self.failures.is_empty()
    }

    /// Whether the engine panicked.
    pub fn panicked(&self) -> bool {
        self.failures.iter().any(|failure| failure.panicked)
    }
}

impl fmt::Display for Report {
    /// One line a failure (`name:line:column: directive: message`), then one line of totals.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for failure in &self.failures {
            writeln!(f, "{}:{failure}", self.name)?;
        }
        write!(
            f,
            "{}: {} directives, {} assertions: {} passed, {} failed, {} skipped",
            self.name,
            self.directives,
            self.assertions,
            self.passed,
            self.failures.len(),
            self.skipped
        )
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}:{}: {}: {}",
            self.line, self.column, self.directive, self.message
        )
    }
}
