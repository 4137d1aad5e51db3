//! The pass that decides which operands come from an accumulator and which results need no slot.
//!
//! An accumulator holds the last result of its class. It is lost at branch targets, across calls
//! (except for a single result) and wherever the handlers may leave to the trampoline and come
//! back. A temporary is taken once; if it is taken from the accumulator, its slot is never read.

use crate::translate::exception::TryRegion;
use crate::translate::layout::Slot;
use crate::translate::mirror::mirror;
use crate::translate::op::{Class, Dest, Field, RegOp, SINGLE_RESULT, Shape, Source};
use crate::translate::zero::ZeroPass;

/// No slot and no operation.
const NONE: u32 = u32::MAX;
/// The slot of an operand that there is not; no accumulator holds it.
const ABSENT: u32 = u32::MAX - 1;

/// What the accumulators hold, by class: lists of numbers, so that nothing is chosen by a branch.
#[derive(Clone, Copy)]
struct Held {
    /// The slot whose value it is.
    slots: [u32; 2],
    /// Another slot with this value: where it was copied from.
    copied: [u32; 2],
    /// The operation that wrote it, if nothing since may need the slot.
    writers: [u32; 2],
}

impl Held {
    /// They hold nothing that is known.
    const NOTHING: Self = Self {
        slots: [NONE; 2],
        copied: [NONE; 2],
        writers: [NONE; 2],
    };

    /// The accumulator of the class holds the slot's value.
    #[inline(always)]
    fn has(&self, (slot, class): (u32, Class)) -> bool {
        self.slots[class as usize] == slot || self.copied[class as usize] == slot
    }

    /// The operation that wrote the slot, if it did so for the accumulator alone until now.
    #[inline(always)]
    fn writer(&self, slot: u32, class: Class) -> u32 {
        if self.slots[class as usize] == slot {
            self.writers[class as usize]
        } else {
            NONE
        }
    }

    /// The slot itself is read, so it must be written.
    #[inline(always)]
    fn read(&mut self, slot: u32) {
        for (held, writer) in self.slots.iter().zip(&mut self.writers) {
            if *held == slot {
                *writer = NONE;
            }
        }
    }

    /// The slot was written by other means.
    #[inline(always)]
    fn forget(&mut self, slot: Slot) {
        for (held, writer) in self.slots.iter_mut().zip(&mut self.writers) {
            if *held == u32::from(slot.0) {
                (*held, *writer) = (NONE, NONE);
            }
        }
        for copied in &mut self.copied {
            if *copied == u32::from(slot.0) {
                *copied = NONE;
            }
        }
    }
}

/// Runs the pass, and that of `zero` along with it. `operands` is the first slot of the operand
/// stack.
pub(crate) fn run(
    ops: &mut [RegOp],
    tries: &[TryRegion],
    is_target: &[bool],
    operands: u32,
    zero: &mut ZeroPass,
) {
    let mut held = Held::NOTHING;
    for i in 0..ops.len() {
        if is_target[i] {
            held = Held::NOTHING;
            zero.target(i);
        }
        if !tries.is_empty() {
            for region in tries.iter().filter(|region| region.start as usize == i) {
                zero.enter(region);
            }
        }
        let op = &mut ops[i];
        if matches!(op.shape, Shape::Entry) {
            // No operands; Go's tables have many. Behind the last one comes the code of a label.
            let target = op.target;
            let follows = |next: &RegOp| matches!(next.shape, Shape::Entry);
            let is_last = !ops.get(i + 1).is_some_and(follows);
            zero.entry(target, is_last);
            continue;
        }
        let (parts, facts) = (op.shape.operands(), op.shape.facts());
        let slot_of = |operand: Option<(Field, Class)>| match operand {
            Some((field, class)) => (u32::from(op.slot(field).0), class),
            None => (ABSENT, Class::Int),
        };
        let (mut first, mut second) = (slot_of(parts.first()), slot_of(parts.second()));
        let is_held = |operand| held.has(operand);
        if is_held(first) || is_held(second) {
            let both = is_held(first) && is_held(second);
            // The first if both are.
            if !is_held(first) && mirror(op) {
                (first, second) = (second, first);
            }
            let taken = if both && op.shape.takes_one_twice() {
                op.source = Source::AccBoth;
                second = (ABSENT, Class::Int);
                &mut first
            } else if is_held(first) {
                op.source = Source::AccFirst;
                &mut first
            } else {
                op.source = Source::AccSecond;
                &mut second
            };
            let (slot, class) = core::mem::replace(taken, (ABSENT, Class::Int));
            let writer = held.writer(slot, class);
            if slot >= operands && !op.keeps && writer != NONE {
                ops[writer as usize].dest = Dest::AccOnly;
            }
        }
        let op = &ops[i];
        let reads = [first.0, second.0];
        reads.iter().for_each(|&slot| held.read(slot));
        // Few shapes have any of these.
        if parts.has_more() {
            for field in parts.others() {
                held.read(u32::from(op.slot(field).0));
            }
        }
        zero.step(op, parts, facts, reads);
        if facts.branches() {
            held.writers = [NONE; 2];
        }
        if facts.ends_block() {
            // What follows runs only after a jump to it. What was handed over here must be written.
            held = Held::NOTHING;
            continue;
        }
        if facts.is_special() {
            special(op, &mut held);
        }
        if let Some(class) = parts.dest() {
            held.forget(op.a);
            held.slots[class as usize] = u32::from(op.a.0);
            held.copied[class as usize] = match op.shape {
                Shape::Copy(_) if op.a != op.b && u32::from(op.b.0) < operands => u32::from(op.b.0),
                _ => NONE,
            };
            held.writers[class as usize] = if facts.can_skip_slot() {
                i as u32
            } else {
                NONE
            };
        } else if parts.wide_dest() {
            held.forget(op.a);
            held.forget(Slot(op.a.0 + 1));
        }
    }
}

/// What operations do to the accumulators besides reading operands and writing a result.
fn special(op: &RegOp, held: &mut Held) {
    match op.shape {
        Shape::BrTable => held.writers = [NONE; 2],
        Shape::Call
        | Shape::CallConst
        | Shape::CallImport
        | Shape::CallIndirect
        | Shape::CallRef => {
            let single = op.k & SINGLE_RESULT != 0;
            let slot = if single { u32::from(op.a.0) } else { NONE };
            *held = Held {
                slots: [slot; 2],
                copied: [NONE; 2],
                writers: [NONE; 2],
            };
        }
        Shape::Leave(_)
        | Shape::Wide(_)
        | Shape::Aggregate(_)
        | Shape::Atomic(_)
        | Shape::Fence
        | Shape::Fuel
        | Shape::FuelBulk
        | Shape::Checkpoint => *held = Held::NOTHING,
        Shape::Copy2 => {
            held.forget(op.a);
            held.forget(op.x());
        }
        Shape::Add2 => {
            held.forget(op.a);
            held.forget(op.b);
        }
        Shape::AddBrCompare(_)
        | Shape::AddBrCompareImm(_)
        | Shape::AddSlotBrCompare(_)
        | Shape::AddSlotBrCompareImm(_) => held.forget(op.a),
        _ => {}
    }
}
