//! No chains: what stands in for them where words are counted one by one (feature `count-words`).

use crate::exec::dispatch::Handler;
use crate::translate::op::RegOp;

/// Stands for no kind.
pub(crate) const NONE: u16 = u16::MAX;

/// The most operations that are looked at.
pub(crate) const LONGEST: usize = 1;

/// The most operations of a loop that are looked at.
pub(crate) const LONGEST_ROUND: usize = 2;

/// No loop is performed by one function.
pub(crate) fn round(_: impl ExactSizeIterator<Item = u16>) -> Option<Handler> {
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
