//! How the next operation is found: the only file that knows.
//!
//! A code word holds the function that performs it. In the *sibling-call* form a handler ends by
//! calling the next word's function, which LLVM turns into a jump; in the *loop* form it returns
//! to [`drive`], which makes the call. Both forms share every handler. The sibling-call form is
//! used where optimised builds are known to make jumps of such calls; elsewhere (debug builds,
//! other architectures, feature `loop-dispatch`) the loop is. What the native stack could lose if
//! a jump were missed is bounded all the same: every [`BUDGET`] taken branches and calls the
//! handlers return to the trampoline.

use alloc::sync::Arc;
use core::cell::Cell;
use core::hint::black_box;

use crate::exec::code::Loaded;
use crate::runtime::signal::{Deadline, Signals};
use crate::runtime::types::TypeRegistry;
use crate::runtime::{FuncInst, Heap, InstanceInst, MemoryInst, TableInst};
use crate::trap::TrapCode;

/// The slots that one frame can name. Every frame's window has this size, so a 16-bit slot
/// number never needs a check, and neither does the slot behind it (a v128 takes two).
pub(crate) const FRAME_SLOTS: usize = (1 << 16) + 1;

/// Taken branches and calls until the handlers return to the trampoline.
pub(crate) const BUDGET: i64 = 20_000;

/// One frame's window on the value stack. Windows of caller and callee overlap.
pub(crate) type Frame = [Cell<u64>; FRAME_SLOTS];

/// The value stack. Behind the last frame's start there is room for its whole window.
pub(crate) type Stack = [Cell<u64>];

/// Performs a code word and those after it, until an exit: the result is an [`exit`] number.
pub(crate) type Handler = for<'x> fn(&mut Ctx<'x>, &'x [Op], &'x Frame, acc: u64, facc: f64) -> u32;

/// A host function that sees nothing but numbers: it takes its arguments from the first slots and
/// leaves its results there. Handlers call it themselves.
pub(crate) type Plain = Arc<dyn Fn(&[Cell<u64>]) + Send + Sync>;

/// One code word.
#[derive(Clone, Copy)]
pub(crate) struct Op {
    /// What performs it.
    pub h: Handler,
    /// Field `c`.
    pub c: u32,
    /// Field `a`.
    pub a: u16,
    /// Field `b`.
    pub b: u16,
}

impl Op {
    /// The low half of `c`.
    #[inline(always)]
    pub fn x(&self) -> u16 {
        (self.c & 0xffff) as u16
    }

    /// The high half of `c`.
    #[inline(always)]
    pub fn y(&self) -> u16 {
        (self.c >> 16) as u16
    }

    /// `c` as a sign-extended constant.
    #[inline(always)]
    pub fn imm(&self) -> u64 {
        i64::from(self.c as i32) as u64
    }

    /// The 64 bits of an extension word.
    #[inline(always)]
    pub fn k(&self) -> u64 {
        u64::from(self.c) | u64::from(self.a) << 32 | u64::from(self.b) << 48
    }

    /// An extension word with these 64 bits. It is never performed.
    pub fn extension(k: u64) -> Self {
        Self {
            h: stray,
            c: k as u32,
            a: (k >> 32) as u16,
            b: (k >> 48) as u16,
        }
    }
}

/// Stands in words that are data; performing it would be a fault of the translator.
pub(crate) fn stray<'x>(cx: &mut Ctx<'x>, ip: &'x [Op], _: &'x Frame, _: u64, _: f64) -> u32 {
    leave(cx, ip, exit::STRAY)
}

/// Why the handlers returned. Numbers below 256 are those of [`TrapCode`].
pub(crate) mod exit {
    /// The entry frame returned.
    pub const DONE: u32 = 256;
    /// Function `cx.arg` of the store is called with its frame at `cx.base + op.a`.
    pub const CALL: u32 = 257;
    /// The same, through a table: the function's type is to be compared with type `op.c`.
    pub const CALL_INDIRECT: u32 = 263;
    /// The same, by a reference that has the type already.
    pub const CALL_REF: u32 = 264;
    /// Tag `op.c` of the instance is thrown with the values from slot `op.b`.
    pub const THROW: u32 = 267;
    /// Exception `cx.arg` of the store is thrown again.
    pub const THROW_REF: u32 = 268;
    /// Function `cx.arg` of the store takes the place of the current frame, with its arguments
    /// from slot `op.b` and the current return information in `op.a`.
    pub const TAIL_CALL: u32 = 265;
    /// The same, through a table: the function's type is to be compared with type `op.c`.
    pub const TAIL_CALL_INDIRECT: u32 = 266;
    /// The function whose stub this is has no code yet.
    pub const TRANSLATE: u32 = 258;
    /// The word here is an operation of the trampoline.
    pub const LEAVE: u32 = 259;
    /// The budget is used up: look for interrupts, go on here.
    pub const BUDGET: u32 = 260;
    /// A word that is data was performed, or the end of the code was passed.
    pub const STRAY: u32 = 261;
    /// Within a handler only: the loop that it performs goes round again.
    #[cfg_attr(feature = "count-words", allow(dead_code))]
    pub const AGAIN: u32 = 269;
    /// Within a handler only: the loop that it performs is over.
    #[cfg_attr(feature = "count-words", allow(dead_code))]
    pub const OVER: u32 = 270;
    /// Loop form only: perform the word here.
    #[cfg_attr(
        all(
            not(debug_assertions),
            not(feature = "loop-dispatch"),
            any(target_arch = "x86_64", target_arch = "aarch64")
        ),
        allow(dead_code)
    )]
    pub const CONTINUE: u32 = 262;
}

/// What the handlers of one activation work on.
///
/// What handlers use most comes first: the distance of a field from the start is a byte of an instruction up
/// to 127, and four bytes behind that.
#[repr(C)]
pub(crate) struct Ctx<'x> {
    /// The module's code words.
    pub code: &'x [Op],
    /// The value stack.
    pub stack: &'x Stack,
    /// Memory 0 of the instance; empty if it has none.
    pub memory: &'x mut [u8],
    /// Taken branches and calls until the next look outside.
    pub budget: i64,
    /// First slot of the current frame.
    pub base: u32,
    /// The first of its own functions in the store.
    pub first_func: u32,
    /// The instance's own globals.
    pub globals: &'x [Cell<u64>],
    /// Functions of table 0 of the instance, 1 more than their numbers; empty if it has none, or one
    /// of functions of one type only.
    pub table: &'x [Cell<u32>],
    /// The accumulators between two words in the loop form, and behind a loop within a handler.
    pub accs: (u64, f64),
    /// On an exit: the number of code words from the one that left to the end.
    pub at: usize,
    /// On an exit: its argument.
    pub arg: u32,
    /// Its number in the store.
    pub instance_addr: u32,
    /// The instance that runs.
    pub instance: &'x InstanceInst,
    /// Fuel left, where it is metered.
    pub fuel: i64,
    /// The memories of the store before and behind memory 0 of the instance.
    pub other_memories: [&'x mut [MemoryInst]; 2],
    /// Its module.
    pub module: &'x Loaded,
    /// Structures and arrays.
    pub heap: &'x mut Heap,
    /// The store's types.
    pub types: &'x TypeRegistry,
    /// All functions of the store.
    pub funcs: &'x [FuncInst],
    /// All tables of the store.
    pub tables: &'x [TableInst],
    /// Those of the host functions that see nothing but numbers.
    pub plain: &'x [Option<Plain>],
    /// Requests to stop.
    pub signals: &'x Signals,
    /// When code is to stop by itself.
    pub deadline: &'x Deadline,
}

/// What happens after a word: the next word's own function, or a word that is known already.
pub(crate) trait Next {
    /// Words that follow for certain.
    const KNOWN: usize;
    /// Goes on with the word `ip` starts with.
    fn go<'x>(cx: &mut Ctx<'x>, ip: &'x [Op], fr: &'x Frame, acc: u64, facc: f64) -> u32;
    /// Goes on at absolute word `target`, after a branch that is taken.
    #[inline(always)]
    fn jump<'x>(cx: &mut Ctx<'x>, target: usize, fr: &'x Frame, acc: u64, facc: f64) -> u32 {
        jump(cx, target, fr, acc, facc)
    }
    /// Ends the activation at the word `ip` starts with.
    #[inline(always)]
    fn leave(cx: &mut Ctx<'_>, ip: &[Op], why: u32) -> u32 {
        leave(cx, ip, why)
    }
    /// Ends the activation with a trap at the word `ip` starts with.
    #[inline(always)]
    fn trap(cx: &mut Ctx<'_>, ip: &[Op], code: TrapCode) -> u32 {
        Self::leave(cx, ip, code.number() as u32)
    }
    /// Ends the activation past the end of the code, which nothing that is translated right does.
    #[inline(always)]
    fn lost(cx: &mut Ctx<'_>) -> u32 {
        lost(cx)
    }
}

/// The next word's own function decides.
pub(crate) struct Dispatch;

impl Next for Dispatch {
    const KNOWN: usize = 0;

    #[inline(always)]
    fn go<'x>(cx: &mut Ctx<'x>, ip: &'x [Op], fr: &'x Frame, acc: u64, facc: f64) -> u32 {
        go(cx, ip, fr, acc, facc)
    }
}

/// The current word, if there are as many words as `N` knows of behind it, and one more.
///
/// One comparison stands for those of all words of a chain. The rest is named where a handler ends: named at
/// its start, its address is in a register of its own until then.
#[inline(always)]
pub(crate) fn fetch_then<N: Next>(ip: &[Op]) -> Option<&Op> {
    if ip.len() > 1 + N::KNOWN {
        Some(&ip[0])
    } else {
        None
    }
}

/// The same for a word with an extension.
#[inline(always)]
pub(crate) fn fetch2_then<N: Next>(ip: &[Op]) -> Option<(&Op, &Op)> {
    if ip.len() > 2 + N::KNOWN {
        Some((&ip[0], &ip[1]))
    } else {
        None
    }
}

/// The current word and the rest, if there is a next one.
#[inline(always)]
pub(crate) fn fetch(ip: &[Op]) -> Option<(&Op, &[Op])> {
    match ip {
        [op, _, ..] => Some((op, &ip[1..])),
        _ => None,
    }
}

/// The current word, its extension and the rest, if there is a next one.
#[inline(always)]
pub(crate) fn fetch2(ip: &[Op]) -> Option<(&Op, &Op, &[Op])> {
    match ip {
        [op, ext, _, ..] => Some((op, ext, &ip[2..])),
        _ => None,
    }
}

/// The current word, its two extensions and the rest, if there is a next one.
#[inline(always)]
pub(crate) fn fetch3(ip: &[Op]) -> Option<(&Op, &Op, &Op, &[Op])> {
    match ip {
        [op, ext, more, _, ..] => Some((op, ext, more, &ip[3..])),
        _ => None,
    }
}

/// Ends the activation at the word `ip` starts with.
///
/// A function of its own, which handlers end by jumping to: what they do otherwise does not pay for
/// the way out, and there is one way out for all of them. The compiler must not know what it
/// returns: it would make a call of the jump, and return that itself.
#[cold]
#[inline(never)]
pub(crate) fn leave(cx: &mut Ctx<'_>, ip: &[Op], why: u32) -> u32 {
    cx.at = ip.len();
    black_box(why)
}

/// Ends the activation with a trap at the word `ip` starts with.
#[inline(always)]
pub(crate) fn trap(cx: &mut Ctx<'_>, ip: &[Op], code: TrapCode) -> u32 {
    leave(cx, ip, code.number() as u32)
}

/// Ends the activation past the end of the code, which nothing that is translated right does.
#[cold]
#[inline(never)]
pub(crate) fn lost(cx: &mut Ctx<'_>) -> u32 {
    cx.at = 0;
    black_box(exit::STRAY)
}

/// The window of the frame that starts at `base`; none past the end of the stack.
///
/// `base` has 32 bits so that its end cannot wrap and one comparison decides.
#[inline(always)]
pub(crate) fn window(stack: &Stack, base: u32) -> Option<&Frame> {
    let start = base as usize;
    stack
        .get(start..start.wrapping_add(FRAME_SLOTS))?
        .try_into()
        .ok()
}

/// The first slot of frame `fr`, which is `cx.base`.
///
/// Calculated from where the frame lies, which a register says: a caller's and a callee's calls wait for
/// each other if each reads what the one before wrote to `cx.base`.
#[inline(always)]
pub(crate) fn base(cx: &Ctx<'_>, fr: &Frame) -> u32 {
    let bytes = fr.as_ptr().addr().wrapping_sub(cx.stack.as_ptr().addr());
    (bytes / size_of::<Cell<u64>>()) as u32
}

/// Goes on with the word `ip` starts with.
#[cfg(all(
    not(debug_assertions),
    not(feature = "loop-dispatch"),
    any(target_arch = "x86_64", target_arch = "aarch64")
))]
#[inline(always)]
pub(crate) fn go<'x>(cx: &mut Ctx<'x>, ip: &'x [Op], fr: &'x Frame, acc: u64, facc: f64) -> u32 {
    match ip {
        [next, ..] => (next.h)(cx, ip, fr, acc, facc),
        [] => lost(cx),
    }
}

/// Goes on with the word `ip` starts with.
#[cfg(not(all(
    not(debug_assertions),
    not(feature = "loop-dispatch"),
    any(target_arch = "x86_64", target_arch = "aarch64")
)))]
#[inline(always)]
pub(crate) fn go<'x>(cx: &mut Ctx<'x>, ip: &'x [Op], _: &'x Frame, acc: u64, facc: f64) -> u32 {
    cx.at = ip.len();
    cx.accs = (acc, facc);
    exit::CONTINUE
}

/// Counts work on so many bytes as taken branches, about as many as take the same time, so that a
/// loop around it looks outside as often as others do.
#[inline(always)]
pub(crate) fn spend(cx: &mut Ctx<'_>, bytes: usize) {
    cx.budget = cx.budget.saturating_sub((bytes >> 6) as i64);
}

/// Goes on at absolute word `target` in the same frame, after counting a taken branch.
#[inline(always)]
pub(crate) fn jump<'x>(cx: &mut Ctx<'x>, target: usize, fr: &'x Frame, acc: u64, facc: f64) -> u32 {
    let Some(ip) = code_at(cx, target) else {
        return lost(cx);
    };
    cx.budget -= 1;
    if cx.budget < 0 {
        return leave(cx, ip, exit::BUDGET);
    }
    go(cx, ip, fr, acc, facc)
}

/// Goes on `distance` words after the one `ip` starts with, in the same frame.
///
/// A way ahead is not counted: what runs between two counted ways is bounded by the words there are.
#[inline(always)]
pub(crate) fn skip<'x>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    distance: usize,
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    if distance < ip.len() {
        go(cx, &ip[distance..], fr, acc, facc)
    } else {
        lost(cx)
    }
}

/// The code from absolute word `target`, which is at least that word.
#[inline(always)]
pub(crate) fn code_at<'x>(cx: &Ctx<'x>, target: usize) -> Option<&'x [Op]> {
    // One comparison: a slice that starts before the end is not empty.
    if target < cx.code.len() {
        Some(&cx.code[target..])
    } else {
        None
    }
}

/// Performs code words from absolute word `pc` in the frame at `cx.base` until an exit.
///
/// Both accumulators start with `acc`: the single result of a call that is over now.
#[cfg(all(
    not(debug_assertions),
    not(feature = "loop-dispatch"),
    any(target_arch = "x86_64", target_arch = "aarch64")
))]
pub(crate) fn drive(cx: &mut Ctx<'_>, pc: usize, acc: u64) -> u32 {
    let Some(ip @ [op, ..]) = cx.code.get(pc..) else {
        return exit::STRAY;
    };
    let Some(fr) = window(cx.stack, cx.base) else {
        return exit::STRAY;
    };
    (op.h)(cx, ip, fr, acc, f64::from_bits(acc))
}

/// Performs code words from absolute word `pc` in the frame at `cx.base` until an exit.
///
/// Both accumulators start with `acc`: the single result of a call that is over now.
#[cfg(not(all(
    not(debug_assertions),
    not(feature = "loop-dispatch"),
    any(target_arch = "x86_64", target_arch = "aarch64")
)))]
pub(crate) fn drive(cx: &mut Ctx<'_>, pc: usize, acc: u64) -> u32 {
    cx.accs = (acc, f64::from_bits(acc));
    cx.at = cx.code.len().saturating_sub(pc);
    #[cfg(feature = "count-words")]
    let mut counter = crate::exec::count::Counter::new(cx.module);
    loop {
        let Some(ip @ [op, ..]) = cx.code.get(cx.code.len().wrapping_sub(cx.at)..) else {
            return exit::STRAY;
        };
        let (acc, facc) = cx.accs;
        let Some(fr) = window(cx.stack, cx.base) else {
            return exit::STRAY;
        };
        #[cfg(feature = "count-words")]
        counter.word(cx.code.len() - ip.len());
        match (op.h)(cx, ip, fr, acc, facc) {
            exit::CONTINUE => {}
            why => return why,
        }
    }
}
