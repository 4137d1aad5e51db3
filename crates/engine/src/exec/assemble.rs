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
    /// Words whose field `c` is to be set to the word of an operation that comes later.
    open: Vec<(u32, u32)>,
}

/// Appends the words of `ops` to `code`; branch targets become absolute.
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
    let mut kind = ops.first().and_then(chain::kind);
    let mut next = ops.get(1).and_then(chain::kind);
    for (i, op) in ops.iter().enumerate() {
        let at = code.len() as u32;
        words.push(at);
        let branches = op.shape.branches();
        let target = match words.get(op.target as usize) {
            Some(&target) => target,
            None => {
                // The last word of an operation that branches holds the target.
                if branches {
                    open.push((at + op.shape.words() - 1, op.target));
                }
                0
            }
        };
        let behind = [ops.get(i + 1), ops.get(i + 2)];
        let kinds = [kind, next, behind[1].and_then(chain::kind)];
        [_, kind, next] = kinds;
        if matches!(op.shape, Shape::Entry) {
            // Go's tables have many.
            code.push(Op {
                h: control::br,
                c: target,
                a: 0,
                b: 0,
            });
            continue;
        }
        let h = chained(kinds, behind, i as u32)
            .or_else(|| handler(op))
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
    for (at, target) in open.drain(..) {
        code[at as usize].c = words[target as usize];
    }
}

/// What performs operation `i` together with some of those `behind` it, if they are a chain.
#[inline]
fn chained(kinds: [Option<Kind>; 3], behind: [Option<&RegOp>; 2], i: u32) -> Option<Handler> {
    let [Some(_), Some(_), _] = kinds else {
        return None;
    };
    let ends = |op: &RegOp| op.target == i && op.shape.branches();
    // A loop of two or three.
    let round = match behind {
        [Some(op), _] if ends(op) => chain::round_handler(kinds, 2),
        [_, Some(op)] if ends(op) => chain::round_handler(kinds, 3),
        _ => None,
    };
    round.or_else(|| chain::handler(kinds))
}

/// What a frame keeps to return to after the call at word `call`: the word after it, the slot
/// `info` of the caller's frame where this is kept, the slot `frame` where the callee's starts.
fn link(call: usize, frame: Slot, info: Slot) -> u64 {
    let back = call as u64 + 2;
    back << 32 | u64::from(info.0) << 16 | u64::from(frame.0)
}

/// The function that performs an operation; none for combinations that nobody makes.
fn handler(op: &RegOp) -> Option<Handler> {
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
        Shape::LoadBrCompareImm(n) => load_op::br_compare_handler(n, source),
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
        Shape::Br => Some(control::br),
        Shape::ConstBr => Some(control::const_br),
        Shape::GetBrNonZero => control::get_br_handler(source),
        Shape::BrNonZero => control::br_if_handler(true, source),
        Shape::BrZero => control::br_if_handler(false, source),
        Shape::BrCompare(n) => control::br_compare_handler(n, source),
        Shape::BrNotCompare(n) => control::br_not_compare_handler(n, source),
        Shape::BrCompareImm(n) => control::br_compare_imm_handler(n, source),
        Shape::BrCompareImm32(n) => control::br_compare_imm32_handler(n, source),
        Shape::BrTestNonZero => control::br_test_handler(true, source),
        Shape::BrTestZero => control::br_test_handler(false, source),
        Shape::AddBrCompare(n) => control::add_br_compare_handler(n, false),
        Shape::AddBrCompareImm(n) => control::add_br_compare_handler(n, true),
        Shape::AddBr32 => Some(control::add_br_handler(false)),
        Shape::AddBr64 => Some(control::add_br_handler(true)),
        Shape::Add2 => Some(variable::add2::<Dispatch>),
        Shape::BrTable => control::br_table_handler(source),
        Shape::Entry => Some(control::br),
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
