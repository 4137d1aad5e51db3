//! What a pattern says, as a tree.

use super::set::Set;

/// A part of a pattern.
#[derive(Debug)]
pub enum Node {
    /// Matches nothing, successfully.
    Empty,
    /// One character.
    Char {
        /// Which.
        point: u32,
        /// Whether its case does not matter.
        ignore_case: bool,
    },
    /// One character of a set.
    Set {
        /// Which.
        set: Set,
        /// Whether case does not matter.
        ignore_case: bool,
    },
    /// `^`; with true also after a line break.
    Start(bool),
    /// `$`; with true also before a line break.
    End(bool),
    /// `\b`, or `\B` with true.
    Word(bool),
    /// A group that remembers what it matched, by its number from 1.
    Capture(usize, Box<Node>),
    /// What groups have matched, again: the one of these that took part.
    Back {
        /// The numbers of the groups.
        groups: Vec<usize>,
        /// Whether case does not matter.
        ignore_case: bool,
    },
    /// A condition on what follows or comes before.
    Look {
        /// The condition.
        node: Box<Node>,
        /// Whether it is about what comes before.
        behind: bool,
        /// Whether it must not hold.
        negative: bool,
    },
    /// One after the other.
    Sequence(Vec<Node>),
    /// The first that leads to a match.
    Alternatives(Vec<Node>),
    /// Several times.
    Repeat {
        /// What.
        node: Box<Node>,
        /// At least.
        least: u32,
        /// At most; the largest value means without end.
        most: u32,
        /// Whether as often as possible.
        greedy: bool,
        /// The groups inside: from, and up to but not including.
        groups: (usize, usize),
    },
}
