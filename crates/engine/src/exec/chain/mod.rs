//! Chains: two to five words that follow each other, performed by one function.
//!
//! A handler spends a third of its instructions on finding the next one. Where a word and those
//! after it are of kinds that often follow each other, the first word gets a function that performs
//! all of them. The words stay where they are: numbers of words, exits and traps mean the same as
//! without chains. The second word has a function of its own only if somebody jumps to it (see
//! `assemble`). `table` lists the chains, `word` gives every shape that can be in one, `lookup` finds
//! them.

#[cfg_attr(
    not(feature = "std"),
    allow(dead_code, reason = "chains are found at once")
)]
mod late;
mod lookup;
mod table;
mod word;

use core::marker::PhantomData;

use crate::exec::dispatch::{Ctx, Frame, Handler, Next, Op, exit, go, leave, lost};
use crate::translate::op::RegOp;

pub(crate) use late::Note;
#[cfg(feature = "std")]
pub(crate) use late::find;
pub(crate) use lookup::NONE;
use word::Word;

/// Word `W` comes next, then `N`.
struct Then<W, N>(PhantomData<(W, N)>);

impl<W: Word, N: Next> Next for Then<W, N> {
    const KNOWN: usize = W::WORDS + N::KNOWN;

    #[inline(always)]
    fn go<'x>(cx: &mut Ctx<'x>, ip: &'x [Op], fr: &'x Frame, acc: u64, facc: f64) -> u32 {
        W::perform::<N>(cx, ip, fr, acc, facc)
    }

    // Only the last word of a loop may branch, and the ways out are those of what comes last.
    #[inline(always)]
    fn leave(cx: &mut Ctx<'_>, ip: &[Op], why: u32) -> u32 {
        N::leave(cx, ip, why)
    }

    #[inline(always)]
    fn lost(cx: &mut Ctx<'_>) -> u32 {
        N::lost(cx)
    }
}

/// Performs word `A`, then what `N` knows of.
fn chain<'x, A: Word, N: Next>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    A::perform::<N>(cx, ip, fr, acc, facc)
}

/// A loop's last word comes before: its branch goes to the loop's first word.
struct Round;

impl Next for Round {
    const KNOWN: usize = 0;

    #[inline(always)]
    fn go<'x>(cx: &mut Ctx<'x>, _: &'x [Op], _: &'x Frame, acc: u64, facc: f64) -> u32 {
        cx.accs = (acc, facc);
        exit::OVER
    }

    // No accumulator is live where a loop starts.
    #[inline(always)]
    fn jump<'x>(_: &mut Ctx<'x>, _: usize, _: &'x Frame, _: u64, _: f64) -> u32 {
        exit::AGAIN
    }

    // Not by jumping to a function: the loop looks at what the words say.
    #[inline(always)]
    fn leave(cx: &mut Ctx<'_>, ip: &[Op], why: u32) -> u32 {
        cx.at = ip.len();
        why
    }

    #[inline(always)]
    fn lost(cx: &mut Ctx<'_>) -> u32 {
        cx.at = 0;
        exit::STRAY
    }
}

/// Performs a loop of word `A` and those that `N` knows of, up to [`Round`]. Only the last may branch.
fn round_of<'x, A: Word, N: Next>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    // In a register: what one round writes to memory the next one would wait for.
    let mut budget = cx.budget;
    loop {
        let why = A::perform::<N>(cx, ip, fr, acc, facc);
        if why != exit::AGAIN {
            cx.budget = budget;
            return if why == exit::OVER {
                over(cx, ip, A::WORDS + N::KNOWN, fr)
            } else {
                why
            };
        }
        budget -= 1;
        if budget < 0 {
            cx.budget = budget;
            return leave(cx, ip, exit::BUDGET);
        }
    }
}

/// Goes on behind a loop of so many words.
#[inline(always)]
fn over<'x>(cx: &mut Ctx<'x>, ip: &'x [Op], words: usize, fr: &'x Frame) -> u32 {
    let (acc, facc) = cx.accs;
    match ip.get(words..) {
        Some(ip) => go(cx, ip, fr, acc, facc),
        None => lost(cx),
    }
}

/// The most words of a chain.
pub(crate) const LONGEST: usize = 5;

/// The most words of a loop.
pub(crate) const LONGEST_ROUND: usize = 4;

/// What performs a loop of so many operations, which are of these kinds; none if it is none of those listed.
pub(crate) fn round(
    kinds: impl Iterator<Item = u16> + Clone,
    operations: usize,
) -> Option<Handler> {
    let (chain, length) = table::ROUNDS.longest(kinds);
    (length == operations)
        .then(|| table::handler(chain))
        .flatten()
}

/// What performs the first operations of these kinds, as many as can be together, and how many that are;
/// none if the first is of no kind.
#[inline(always)]
pub(crate) fn longest(kinds: impl Iterator<Item = u16> + Clone) -> Option<(Handler, usize)> {
    let (number, length) = table::CHAINS.longest(kinds);
    Some((table::handler(number)?, length))
}

/// What performs an operation of a kind and nothing else; none for operations of no kind.
#[inline]
pub(crate) fn alone(kind: u16) -> Option<Handler> {
    if kind == NONE {
        None
    } else {
        table::handler(kind)
    }
}

/// The number of the kind of an operation, if it can be in a chain, or [`NONE`]; `ahead` says that it
/// branches ahead.
#[inline(always)]
pub(crate) fn kind(op: &RegOp, ahead: bool) -> u16 {
    table::KINDS.of(op, ahead)
}
