//! From a function's [`RegOp`]s to code words.

use alloc::vec::Vec;

use crate::exec::chain::Note;
use crate::exec::dispatch::{Dispatch, Handler, Op, stray};
use crate::exec::memory::Form;
use crate::exec::{
    aggregate, atomic, call, chain, control, load_op, memory, numeric, variable, vector, wide,
};
use crate::translate::exception::TryRegion;
use crate::translate::layout::Slot;
use crate::translate::op::{RegOp, SHARED_MEMORY, Shape, WIDE_INDEX};

/// Where the operations of a function go: memory that assembling one function hands on to the next.
#[derive(Default)]
pub(crate) struct Places(Vec<Place>);

/// What is known of an operation before there are words. An entry of a table is of no kind.
#[derive(Clone, Copy)]
struct Place {
    /// Words from its first one to the end of the function.
    to_end: u32,
    /// The number of its kind, for chains.
    kind: u16,
    /// Whether it branches to a later operation by the distance.
    is_ahead: bool,
    /// Whether a branch or an exception comes here.
    is_target: bool,
}

impl Places {
    /// Looks at all operations of a function; the list has one place more, for the end.
    fn of(&mut self, ops: &[RegOp], tries: &[TryRegion]) -> &[Place] {
        let places = &mut self.0;
        places.clear();
        places.resize(
            ops.len() + 1,
            Place {
                to_end: 0,
                kind: chain::NONE,
                is_ahead: false,
                is_target: false,
            },
        );
        for clause in tries.iter().flat_map(|region| &region.clauses) {
            places[clause.target as usize].is_target = true;
        }
        let mut to_end = 0;
        // A branch past a checkpoint is not ahead, so that it is counted.
        let mut checkpoint = ops.len();
        for (i, op) in ops.iter().enumerate().rev() {
            let facts = op.shape.facts();
            to_end += facts.words();
            let mut is_ahead = false;
            if facts.branches() {
                let target = op.target as usize;
                places[target].is_target = true;
                is_ahead = facts.can_go_ahead() && target > i && target <= checkpoint;
            }
            let place = &mut places[i];
            place.to_end = to_end;
            if facts.is_special() {
                if matches!(op.shape, Shape::Entry) {
                    // Go's tables have many.
                    continue;
                }
                if matches!(op.shape, Shape::Checkpoint) {
                    checkpoint = i;
                }
            }
            place.is_ahead = is_ahead;
            place.kind = chain::kind(op, is_ahead);
        }
        places
    }
}

/// Appends the words of `ops` to `code`; branch targets become absolute, or distances if the branch
/// goes ahead.
///
/// A target is the index of an operation in `ops`. Calls of own functions keep the function's index,
/// which is its stub's word; `call` is told their words.
///
/// What comes before an operation may perform it as well. Unless somebody gets there in another way, by
/// a branch, an exception or after a call, it needs no function of its own: its word is data then.
///
/// With `notes` each operation gets its own function, and a note for each word says what is to be known
/// to find chains later.
pub(crate) fn assemble(
    ops: &[RegOp],
    tries: &[TryRegion],
    code: &mut Vec<Op>,
    places: &mut Places,
    notes: Option<&mut Vec<Note>>,
    mut call: impl FnMut(&mut Vec<Op>, u32),
) {
    let places = places.of(ops, tries);
    let words = places.first().map_or(0, |place| place.to_end);
    code.reserve(words as usize);
    let end = code.len() as u32 + words;
    let is_late = notes.is_some();
    if let Some(notes) = notes {
        note(places, words, notes);
    }
    // Bit n: what was performed before goes on with the n-th operation from here.
    let mut due = 1_u32;
    for ((i, op), place) in ops.iter().enumerate().zip(places) {
        let at = end - place.to_end;
        let facts = op.shape.facts();
        let branches = facts.branches();
        let mut target = 0;
        if branches {
            target = end - places[op.target as usize].to_end;
            if place.is_ahead {
                target -= at;
            }
        }
        let is_entered = due & 1 != 0 || place.is_target;
        due >>= 1;
        if matches!(op.shape, Shape::Entry) {
            // Go's tables have many.
            code.push(Op {
                h: stray,
                c: target,
                a: 0,
                b: 0,
            });
            due |= 1;
            continue;
        }
        let h = if is_late {
            alone(op, place)
        } else if is_entered {
            let (h, length) = performer(ops, places, i);
            due |= 1 << (length - 1);
            h
        } else {
            stray
        };
        let mut word = Op {
            h,
            c: op.c,
            a: op.a.0,
            b: op.b.0,
        };
        if facts.words() == 1 {
            if branches {
                word.c = target;
            } else if matches!(op.shape, Shape::Data) {
                word = Op::extension(op.k);
            }
            code.push(word);
            continue;
        }
        let mut extension = op.k;
        match op.shape {
            Shape::Call => extension = link(at, op.a, op.b),
            Shape::CallConst => {
                extension = link(at, op.a, op.b);
                (word.a, word.b) = (op.k as u16, (op.k >> 16) as u16);
            }
            Shape::CallRef => {
                let params = (op.k >> 32) as u16;
                extension = link(at, op.a, Slot(op.a.0 + params));
            }
            Shape::CallIndirect => {
                let (table, params) = (op.k as u32, (op.k >> 32) as u16);
                extension = link(at, op.a, Slot(op.a.0 + params));
                word.a = table as u16;
            }
            Shape::Leave(leave) => word.a = leave as u16,
            Shape::Atomic(atomic) => word.a = atomic.number(),
            _ if branches => extension = u64::from(target),
            _ => {}
        }
        code.push(word);
        if matches!(op.shape, Shape::Call | Shape::CallConst | Shape::ReturnCall) {
            call(code, at);
        }
        code.push(Op::extension(extension));
    }
}

/// Appends the notes of operations that have so many words.
fn note(places: &[Place], words: u32, notes: &mut Vec<Note>) {
    notes.reserve(words as usize);
    for place in places.windows(2) {
        notes.push(Note::of(place[0].kind, place[0].is_target));
        if place[0].to_end - place[1].to_end == 2 {
            notes.push(Note::EXTENSION);
        }
    }
}

/// What performs operation `i`, perhaps together with some of those behind it, and how many that are.
#[inline]
fn performer(ops: &[RegOp], places: &[Place], i: usize) -> (Handler, usize) {
    let kinds = |length| places[i..].iter().take(length).map(|place| place.kind);
    if places[i].is_target {
        // A loop of a few.
        let ends = |op: &RegOp| op.target as usize == i && op.shape.branches();
        let length =
            (2..=chain::LONGEST_ROUND).find(|&length| ops.get(i + length - 1).is_some_and(ends));
        if let Some(length) = length
            && let Some(handler) = chain::round(kinds(length), length)
        {
            return (handler, length);
        }
    }
    chain::longest(kinds(chain::LONGEST))
        .unwrap_or_else(|| (alone_of_no_kind(&ops[i], &places[i]), 1))
}

/// What performs an operation and nothing else.
#[inline]
fn alone(op: &RegOp, place: &Place) -> Handler {
    chain::alone(place.kind).unwrap_or_else(|| alone_of_no_kind(op, place))
}

/// The same for operations that can be in no chain.
#[inline]
fn alone_of_no_kind(op: &RegOp, place: &Place) -> Handler {
    let handler = handler(op, place.is_ahead);
    handler.expect("the translator makes only shapes with a handler")
}

/// What a frame keeps to return to after the call at word `call`: the word after it, the slot
/// `info` of the caller's frame where this is kept, the slot `frame` where the callee's starts.
fn link(call: u32, frame: Slot, info: Slot) -> u64 {
    let back = u64::from(call) + 2;
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

#[cfg(all(test, not(feature = "count-words")))]
mod tests {
    use alloc::vec;
    use core::ptr::fn_addr_eq;

    use super::*;
    use crate::translate::op::NumOp;

    /// Which words of the operations nobody performs, extensions not counted.
    fn data(ops: &[RegOp]) -> Vec<usize> {
        let mut code = Vec::new();
        assemble(ops, &[], &mut code, &mut Places::default(), None, |_, _| {});
        let mut at = 0;
        let starts = ops.iter().map(|op| {
            at += op.shape.words() as usize;
            at - op.shape.words() as usize
        });
        let is_data = |word: &usize| fn_addr_eq(code[*word].h, stray as Handler);
        starts.filter(is_data).collect()
    }

    #[test]
    fn who_is_performed_by_the_word_before_and_nobody_goes_to_is_data() {
        let branch = |shape, target| RegOp {
            target,
            ..RegOp::new(shape, 0)
        };
        let step = Shape::AddBrCompareImm(NumOp::I32Ne);
        let mut ops = vec![
            RegOp::new(Shape::Add2, 0),
            branch(step, 0),
            RegOp::new(Shape::MemoryFill, 0),
            branch(Shape::BrNonZero, 0),
            RegOp::new(Shape::Return, 0),
        ];
        // A loop of two.
        assert_eq!(data(&ops), [1]);
        // Its second word is gone to as well.
        ops[3].target = 1;
        assert_eq!(data(&ops), []);
    }

    #[test]
    fn targets_that_come_later_are_distances() {
        let ops = [
            RegOp {
                target: 2,
                ..RegOp::new(Shape::Br, 0)
            },
            RegOp::new(Shape::Checkpoint, 0),
            RegOp {
                target: 0,
                ..RegOp::new(Shape::Br, 0)
            },
        ];
        let mut code = vec![Op::extension(0); 5];
        assemble(
            &ops,
            &[],
            &mut code,
            &mut Places::default(),
            None,
            |_, _| {},
        );
        // Past a checkpoint, and back: absolute.
        assert_eq!((code[5].c, code[7].c), (7, 5));
        let ops = [ops[0], RegOp::new(Shape::MemoryFill, 0), ops[2]];
        code.truncate(5);
        assemble(
            &ops,
            &[],
            &mut code,
            &mut Places::default(),
            None,
            |_, _| {},
        );
        assert_eq!((code[5].c, code[7].c), (2, 5));
    }
}
