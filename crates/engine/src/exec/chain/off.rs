//! No chains: what stands in for them where words are counted one by one (feature `count-words`).

use crate::exec::dispatch::{Handler, Op};
use crate::translate::op::RegOp;

/// Stands for no kind.
pub(crate) const NONE: u16 = u16::MAX;

/// The most operations that are looked at.
pub(crate) const LONGEST: usize = 1;

/// The most operations of a loop that are looked at.
pub(crate) const LONGEST_ROUND: usize = 2;

/// No loop is performed by one function.
pub(crate) fn round(_: impl Iterator<Item = u16>, _: usize) -> Option<Handler> {
    None
}

/// No operation is performed together with those after it.
pub(crate) fn longest(_: impl Iterator<Item = u16>) -> Option<(Handler, usize)> {
    None
}

/// No operation has a kind.
pub(crate) fn kind(_: &RegOp, _: bool) -> u16 {
    NONE
}

/// No operation is performed by what performs others of its kind.
pub(crate) fn alone(_: u16) -> Option<Handler> {
    None
}

/// Nothing is known of a word.
#[derive(Clone, Copy)]
pub(crate) struct Note;

impl Note {
    /// That of the second word of an operation.
    pub const EXTENSION: Self = Self;

    /// That of the first word of an operation.
    pub fn of(_: u16, _: bool) -> Self {
        Self
    }
}

/// There are no chains to be found.
pub(crate) fn find(_: &mut [Op], _: &[Note], _: u32) {}
