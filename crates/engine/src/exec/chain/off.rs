//! No chains: what stands in for them where words are counted one by one (feature `count-words`).

use crate::exec::dispatch::Handler;
use crate::translate::op::RegOp;

/// The kind of an operation that can be in a chain: there is none.
#[derive(Clone, Copy)]
pub(crate) enum Kind {}

/// The most operations that are looked at.
pub(crate) const LONGEST: usize = 1;

/// The most operations of a loop that are looked at.
pub(crate) const LONGEST_ROUND: usize = 1;

/// No loop is performed by one function.
pub(crate) fn round_handler<const N: usize>(_: [Option<Kind>; N], _: usize) -> Option<Handler> {
    None
}

/// No operation is performed together with those after it.
pub(crate) fn handler<const N: usize>(_: [Option<Kind>; N]) -> Option<Handler> {
    None
}

/// No operation has a kind.
pub(crate) fn kind(_: &RegOp, _: bool) -> Option<Kind> {
    None
}
