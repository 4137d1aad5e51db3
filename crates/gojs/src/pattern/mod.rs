//! Regular expressions as ECMAScript has them: parsed, compiled and matched by backtracking.
//!
//! Everything here is pure: a pattern and a subject give positions. Matching counts its steps and
//! gives up when the budget is spent, so that no pattern can keep the host busy. The objects that
//! programs see are in [`builtin`](crate::builtin).
//!
//! | file | what it holds |
//! |---|---|
//! | `node` | what a pattern says |
//! | `parse`, `class` | text to nodes |
//! | `set` | sets of characters, and which characters are the same without regard to case |
//! | `compile` | nodes to instructions |
//! | `matcher` | instructions on a subject |
//!
//! Spec: ECMAScript 22.2, RegExp (Regular Expression) Objects, with Annex B where it says how lenient
//! patterns without the flag `u` are.

mod class;
mod compile;
mod matcher;
mod node;
mod parse;
mod set;

pub use compile::Pattern;
pub use matcher::{Found, Subject};
pub use parse::Malformed;

/// The flags of a pattern that matching needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flags {
    /// `i`: case does not matter.
    pub ignore_case: bool,
    /// `m`: `^` and `$` match at line breaks.
    pub multiline: bool,
    /// `s`: `.` matches line breaks.
    pub dot_all: bool,
    /// `u` or `v`: characters are code points and syntax is strict.
    pub unicode: bool,
    /// `v`: classes may be nested, intersected and subtracted.
    pub sets: bool,
}

impl Pattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// [`Malformed`] if it is not legal.
    pub fn new(source: &[u16], flags: Flags) -> Result<Pattern, Malformed> {
        let parsed = parse::parse(source, flags)?;
        compile::compile(parsed, flags)
    }
}
