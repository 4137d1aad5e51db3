//! From a function's [`RegOp`]s to code words.

use alloc::vec::Vec;

use crate::exec::chain::Kind;
use crate::exec::dispatch::{Dispatch, Handler, Op, stray};
use crate::exec::memory::Form;
use crate::exec::{
    aggregate, atomic, call, chain, control, load_op, memory, numeric, variable, vector, wide,
};
use crate::translate::layout::Slot;
use crate::translate::op::{RegOp, SHARED_MEMORY, Shape, WIDE_INDEX};

/// Memory that assembling one function hands on to the next.
#[derive(Default)]
pub(crate) struct Places {
    /// The word of each operation.
    words: Vec<u32>,
    /// Words whose field `c` is to be set to the word of an operation that comes later, counted from
    /// a word.
    open: Vec<Open>,
}

/// A word whose field `c` is to be set.
struct Open {
    word: u32,
    /// The operation whose word it is to be.
    target: u32,
    /// The word that it is counted from.
    from: u32,
}

/// Appends the words of `ops` to `code`; branch targets become absolute, or distances if the branch
/// goes ahead.
///
/// A target is the index of an operation in `ops`. Calls of own functions keep the function's index,
/// which is its stub's word; `call` is told their words.
pub(crate) fn assemble(
    ops: &[RegOp],
    code: &mut Vec<Op>,
    places: &mut Places,
    mut call: impl FnMut(&mut Vec<Op>, u32),
) {
    let Places { words, open } = places;
    words.clear();
    words.reserve(ops.len());
    code.reserve(2 * ops.len());
    let mut ways = Ways::of(ops);
    let mut kinds = [None; chain::LONGEST];
    let mut is_ahead = [false; chain::LONGEST];
    let mut known = 0;
    for (i, op) in ops.iter().enumerate() {
        // Those of this operation and of some after it.
        while known < i + chain::LONGEST {
            kinds.rotate_left(1);
            is_ahead.rotate_left(1);
            let ahead = ways.goes_ahead(known);
            is_ahead[chain::LONGEST - 1] = ahead;
            kinds[chain::LONGEST - 1] = ops.get(known).and_then(|op| chain::kind(op, ahead));
            known += 1;
        }
        let ahead = is_ahead[0];
        let at = code.len() as u32;
        words.push(at);
        let branches = op.shape.branches();
        let target = match words.get(op.target as usize) {
            Some(&target) => target,
            None => {
                // The last word of an operation that branches holds the target.
                if branches {
                    open.push(Open {
                        word: at + op.shape.words() - 1,
                        target: op.target,
                        from: if ahead { at } else { 0 },
                    });
                }
                0
            }
        };
        if matches!(op.shape, Shape::Entry) {
            // Go's tables have many.
            code.push(Op {
                h: stray,
                c: target,
                a: 0,
                b: 0,
            });
            continue;
        }
        let h = chained(kinds, &ops[i..], i as u32)
            .or_else(|| handler(op, ahead))
            .expect("the translator makes only shapes with a handler");
        let mut word = Op {
            h,
            c: op.c,
            a: op.a.0,
            b: op.b.0,
        };
        let mut extension = None;
        match op.shape {
            Shape::Const64(_) | Shape::BinaryK(_) => extension = Some(op.k),
            Shape::Call => {
                extension = Some(link(code.len(), op.a, op.b));
            }
            Shape::CallConst => {
                extension = Some(link(code.len(), op.a, op.b));
                (word.a, word.b) = (op.k as u16, (op.k >> 16) as u16);
            }
            Shape::CallRef => {
                let params = (op.k >> 32) as u16;
                extension = Some(link(code.len(), op.a, Slot(op.a.0 + params)));
            }
            Shape::ReturnCall
            | Shape::ReturnCallImport
            | Shape::ReturnCallIndirect
            | Shape::ReturnCallRef
            | Shape::Throw
            | Shape::ThrowRef
            | Shape::LoadAny(_)
            | Shape::Aggregate(_)
            | Shape::StoreAny(_)
            | Shape::VecConst
            | Shape::VecShuffle
            | Shape::VecLoadAny(_)
            | Shape::VecStoreAny(_)
            | Shape::VecLoadLane(_)
            | Shape::VecStoreLane(_) => extension = Some(op.k),
            Shape::Data => word = Op::extension(op.k),
            Shape::CallIndirect => {
                let (table, params) = (op.k as u32, (op.k >> 32) as u16);
                extension = Some(link(code.len(), op.a, Slot(op.a.0 + params)));
                word.a = table as u16;
            }
            Shape::Leave(leave) => {
                word.a = leave as u16;
                extension = Some(op.k);
            }
            Shape::Atomic(atomic) => {
                word.a = atomic.number();
                extension = Some(op.k);
            }
            Shape::BrCompareImm32(_)
            | Shape::AddBrCompare(_)
            | Shape::AddBrCompareImm(_)
            | Shape::AddSlotBrCompare(_)
            | Shape::AddSlotBrCompareImm(_)
            | Shape::LoadBrCompareImm(_)
            | Shape::GetBrNonZero => {
                extension = Some(u64::from(target));
            }
            _ if branches => word.c = target,
            _ => {}
        }
        code.push(word);
        if matches!(op.shape, Shape::Call | Shape::CallConst | Shape::ReturnCall) {
            call(code, at);
        }
        if let Some(k) = extension {
            code.push(Op::extension(k));
        }
    }
    words.push(code.len() as u32);
    for Open { word, target, from } in open.drain(..) {
        code[word as usize].c = words[target as usize] - from;
    }
}

/// Which operations of a function branch ahead.
struct Ways<'o> {
    ops: &'o [RegOp],
    /// The next checkpoint after the operation asked for last.
    checkpoint: usize,
}

impl<'o> Ways<'o> {
    fn of(ops: &'o [RegOp]) -> Self {
        Self { ops, checkpoint: 0 }
    }

    /// Whether operation `i` branches to a later one by its distance: not past a checkpoint, as such
    /// a branch is not counted. To be asked in order.
    fn goes_ahead(&mut self, i: usize) -> bool {
        let Some(op) = self.ops.get(i) else {
            return false;
        };
        while self.checkpoint <= i {
            let ops = &self.ops[self.checkpoint + 1..];
            let next = ops.iter().position(|op| op.shape == Shape::Checkpoint);
            self.checkpoint += 1 + next.unwrap_or(ops.len());
        }
        let target = op.target as usize;
        op.shape.can_go_ahead() && target > i && target <= self.checkpoint
    }
}

/// What performs operation `i`, the first of `ops`, together with some of those behind it, if they
/// are a chain.
#[inline]
fn chained(kinds: [Option<Kind>; chain::LONGEST], ops: &[RegOp], i: u32) -> Option<Handler> {
    kinds.first().copied().flatten()?;
    let ends = |op: &RegOp| op.target == i && op.shape.branches();
    // A loop of a few.
    let round = (2..=chain::LONGEST_ROUND).find(|&length| ops.get(length - 1).is_some_and(ends));
    round
        .and_then(|length| chain::round_handler(kinds, length))
        .or_else(|| chain::handler(kinds))
}

/// What a frame keeps to return to after the call at word `call`: the word after it, the slot
/// `info` of the caller's frame where this is kept, the slot `frame` where the callee's starts.
fn link(call: usize, frame: Slot, info: Slot) -> u64 {
    let back = call as u64 + 2;
    back << 32 | u64::from(info.0) << 16 | u64::from(frame.0)
}

/// The function that performs an operation; none for combinations that nobody makes.
fn handler(op: &RegOp, ahead: bool) -> Option<Handler> {
    let (source, dest) = (op.source, op.dest);
    // Asked of accesses to any memory only.
    let is_shared = op.y().0 & SHARED_MEMORY != 0;
    match op.shape {
        Shape::Copy(class) => variable::copy_handler(class, source, dest),
        Shape::Copy2 => Some(variable::copy2::<Dispatch>),
        Shape::CopyV128 => Some(variable::copy_v128),
        Shape::Const32 => Some(variable::const32_handler(false, dest)),
        Shape::ConstS32 => Some(variable::const32_handler(true, dest)),
        Shape::Const64(class) => Some(variable::const64_handler(class, dest)),
        Shape::Unary(n) => numeric::unary_handler(n, source, dest),
        Shape::Binary(n) => numeric::binary_handler(n, source, dest),
        Shape::BinaryImm(n) => numeric::imm_handler(n, source, dest),
        Shape::BinaryK(n) => numeric::k_handler(n, source, dest),
        Shape::ShiftBinary(shift, n) => numeric::shift_handler(shift, n, source, dest),
        Shape::ShiftRightAnd => numeric::shift_and_handler(source, dest),
        Shape::LoadBinary(n) => load_op::binary_handler(n, false, source, dest),
        Shape::LoadDispBinary(n) => load_op::binary_handler(n, true, source, dest),
        Shape::LoadBrCompareImm(n) => load_op::br_compare_handler(n, source, ahead),
        Shape::AddSlotBrCompare(n) => control::add_slot_handler(n, false),
        Shape::AddSlotBrCompareImm(n) => control::add_slot_handler(n, true),
        Shape::ExtendAdd => numeric::extend_add_handler(source, dest),
        Shape::MulAdd => numeric::multiply_add_handler(false, source, dest),
        Shape::MulSub => numeric::multiply_add_handler(true, source, dest),
        Shape::Select => variable::select_handler(source, dest),
        Shape::SelectV128 => Some(variable::select_v128),
        Shape::GlobalGetV128 => Some(variable::global_get_v128),
        Shape::GlobalSetV128 => Some(variable::global_set_v128),
        Shape::VecConst => Some(vector::constant),
        Shape::VecShuffle => Some(vector::shuffle),
        Shape::Data => Some(stray),
        Shape::Vec(n) => vector::handler(n),
        Shape::VecLoad(n) => vector::load_handler(n, Form::Offset),
        Shape::VecLoadIndex(n) => vector::load_handler(n, Form::Index),
        Shape::VecLoadDisp(n) => vector::load_handler(n, Form::Disp),
        Shape::VecLoadAny(n) if is_shared => vector::load_shared_handler(n),
        Shape::VecLoadAny(n) => vector::load_any_handler(n),
        Shape::VecStore(_) => Some(vector::store),
        Shape::VecStoreAny(_) if is_shared => Some(vector::store_shared),
        Shape::VecStoreAny(_) => Some(vector::store_any),
        Shape::VecLoadLane(n) | Shape::VecStoreLane(n) => vector::lane_handler(n),
        Shape::GlobalGet => Some(variable::global_get_handler(dest)),
        Shape::GlobalSet => variable::global_set_handler(source),
        Shape::AddGlobalSet => variable::add_global_set_handler(source, dest),
        Shape::LoadGlobal(n) => memory::load_global_handler(n, dest),
        Shape::Load(n) => memory::load_handler(n, Form::Offset, source, dest),
        Shape::LoadIndex(n) => memory::load_handler(n, Form::Index, source, dest),
        Shape::LoadDisp(n) => memory::load_handler(n, Form::Disp, source, dest),
        Shape::LoadScaled(n) => memory::load_handler(n, Form::Scaled, source, dest),
        Shape::LoadConst(n) => memory::load_handler(n, Form::Const, source, dest),
        Shape::Store(n) => memory::store_handler(n, Form::Offset, source),
        Shape::StoreIndex(n) => memory::store_handler(n, Form::Index, source),
        Shape::StoreDisp(n) => memory::store_handler(n, Form::Disp, source),
        Shape::StoreScaled(n) => memory::store_handler(n, Form::Scaled, source),
        Shape::StoreConst(n) => memory::store_handler(n, Form::Const, source),
        Shape::StoreImm(n) => memory::store_imm_handler(n, Form::Offset, source),
        Shape::StoreImmIndex(n) => memory::store_imm_handler(n, Form::Index, source),
        Shape::StoreImmDisp(n) => memory::store_imm_handler(n, Form::Disp, source),
        Shape::StoreImm32(n) => memory::store_imm32_handler(n, source),
        Shape::StoreImmConst(n) => memory::store_imm_handler(n, Form::Const, source),
        Shape::Br => Some(control::br_handler(ahead)),
        Shape::ConstBr => Some(control::const_br_handler(ahead)),
        Shape::GetBrNonZero => control::get_br_handler(source, ahead),
        Shape::BrNonZero => control::br_if_handler(true, source, ahead),
        Shape::BrZero => control::br_if_handler(false, source, ahead),
        Shape::BrCompare(n) => control::br_compare_handler(n, source, ahead),
        Shape::BrNotCompare(n) => control::br_not_compare_handler(n, source, ahead),
        Shape::BrCompareImm(n) => control::br_compare_imm_handler(n, source, ahead),
        Shape::BrCompareImm32(n) => control::br_compare_imm32_handler(n, source, ahead),
        Shape::BrTestNonZero => control::br_test_handler(true, source, ahead),
        Shape::BrTestZero => control::br_test_handler(false, source, ahead),
        Shape::AddBrCompare(n) => control::add_br_compare_handler(n, false),
        Shape::AddBrCompareImm(n) => control::add_br_compare_handler(n, true),
        Shape::AddBr32 => Some(control::add_br_handler(false, ahead)),
        Shape::AddBr64 => Some(control::add_br_handler(true, ahead)),
        Shape::Add2 => Some(variable::add2::<Dispatch>),
        Shape::BrTable => control::br_table_handler(source),
        Shape::Entry => Some(stray),
        Shape::Call => Some(call::call),
        Shape::CallConst => Some(call::call_const),
        Shape::CallImport => Some(call::call_import),
        Shape::CallIndirect if op.k as u32 == 0 && op.k & WIDE_INDEX == 0 => {
            Some(call::call_indirect)
        }
        Shape::CallIndirect => Some(call::call_indirect_any),
        Shape::CallRef => Some(call::call_ref),
        Shape::ReturnCall => Some(call::return_call),
        Shape::ReturnCallImport => Some(call::return_call_import),
        Shape::ReturnCallIndirect => Some(call::return_call_indirect),
        Shape::ReturnCallRef => Some(call::return_call_ref),
        Shape::Wide(n) => Some(wide::wide_handler(n)),
        Shape::Throw => Some(control::throw),
        Shape::ThrowRef => Some(control::throw_ref),
        Shape::NonNull => Some(control::non_null),
        Shape::LoadAny(n) if is_shared => Some(memory::load_shared_handler(n)),
        Shape::StoreAny(n) if is_shared => Some(memory::store_shared_handler(n)),
        Shape::LoadAny(n) => Some(memory::load_any_handler(n)),
        Shape::StoreAny(n) => Some(memory::store_any_handler(n)),
        Shape::Return => Some(call::ret),
        Shape::ReturnOne => call::ret_one_handler(source),
        Shape::ReturnConst => Some(call::ret_const),
        Shape::ReturnMany => Some(call::ret_many),
        Shape::Zero => Some(control::zero::<Dispatch>),
        Shape::Fuel => Some(control::fuel),
        Shape::FuelBulk => Some(control::fuel_bulk),
        Shape::Checkpoint => Some(control::checkpoint),
        Shape::Unreachable => Some(control::unreachable),
        Shape::MemorySize => Some(memory::memory_size),
        Shape::MemoryCopy => Some(memory::memory_copy),
        Shape::MemoryFill => Some(memory::memory_fill),
        Shape::Leave(_) => Some(control::outside),
        Shape::Atomic(_) => Some(atomic::atomic),
        Shape::Fence => Some(atomic::fence),
        Shape::Aggregate(op) => Some(aggregate::handler(op)),
    }
}
