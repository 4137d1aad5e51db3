//! The pass that decides which operands come from an accumulator and which results need no slot.
//!
//! An accumulator holds the last result of its class. It is lost at branch targets, across calls
//! (except for a single result) and wherever the handlers may leave to the trampoline and come
//! back. A temporary is taken once; if it is taken from the accumulator, its slot is never read.

use alloc::vec::Vec;

use crate::translate::exception::TryRegion;
use crate::translate::layout::Slot;
use crate::translate::mirror::mirror;
use crate::translate::op::{Class, Dest, Operands, RegOp, SINGLE_RESULT, Shape, Source};
use crate::translate::zero::ZeroPass;

/// What one accumulator holds.
#[derive(Clone, Copy, Default)]
struct Held {
    /// The slot whose value it is.
    slot: Option<Slot>,
    /// The operation that wrote it, if nothing since may need the slot.
    writer: Option<u32>,
}

/// What it means for an operation that the first or the second operand comes from an accumulator.
pub(crate) const SOURCES: [Source; 2] = [Source::AccFirst, Source::AccSecond];

/// Runs the pass, and that of `zero` along with it. `operands` is the first slot of the operand
/// stack.
pub(crate) fn run(
    ops: &mut [RegOp],
    tries: &[TryRegion],
    is_target: &[bool],
    operands: u32,
    zero: &mut ZeroPass,
) {
    let mut held = [Held::default(); 2];
    let mut slotless = Vec::new();
    for i in 0..ops.len() {
        let Some(op) = ops.get_mut(i) else { break };
        if is_target[i] {
            held = [Held::default(); 2];
            zero.target(i);
        }
        for region in tries.iter().filter(|region| region.start as usize == i) {
            zero.enter(region);
        }
        if matches!(op.shape, Shape::Entry) {
            // No operands; Go's tables have many. Behind the last one comes the code of a label.
            let target = op.target;
            let follows = |next: &RegOp| matches!(next.shape, Shape::Entry);
            let is_last = !ops.get(i + 1).is_some_and(follows);
            zero.entry(target, is_last);
            continue;
        }
        let parts = op.shape.operands();
        if let Some((mut source, slot, class)) = hit(op, &parts, &held) {
            if source == Source::AccSecond && mirror(op) {
                source = Source::AccFirst;
            }
            op.source = source;
            let temporary = u32::from(slot.0) >= operands && !op.keeps;
            if temporary && let Some(writer) = held[class as usize].writer {
                slotless.push(writer);
            }
        }
        for (operand, source) in parts.sources.iter().zip(&SOURCES) {
            if let Some((field, _)) = *operand
                && op.source != *source
            {
                read(&mut held, op.slot(field));
            }
        }
        // Few shapes have any of these.
        if parts.others != [None; 3] {
            for field in parts.others.into_iter().flatten() {
                read(&mut held, op.slot(field));
            }
        }
        let op = *op;
        zero.step(&op, &parts);
        if op.shape.branches() || matches!(op.shape, Shape::BrTable) {
            for held in &mut held {
                held.writer = None;
            }
        }
        if op.shape.ends_block() {
            // What follows runs only after a jump to it. What was handed over here must be written.
            held = [Held::default(); 2];
            continue;
        }
        match op.shape {
            Shape::Call
            | Shape::CallConst
            | Shape::CallImport
            | Shape::CallIndirect
            | Shape::CallRef => {
                let single = op.k & SINGLE_RESULT != 0;
                held = [Held {
                    slot: single.then_some(op.a),
                    writer: None,
                }; 2];
            }
            Shape::Leave(_)
            | Shape::Wide(_)
            | Shape::Aggregate(_)
            | Shape::Atomic(_)
            | Shape::Fence
            | Shape::Fuel
            | Shape::FuelBulk
            | Shape::Checkpoint => {
                held = [Held::default(); 2];
            }
            Shape::Copy2 => forget(&mut held, &[op.a, op.x()]),
            Shape::Add2 => forget(&mut held, &[op.a, op.b]),
            Shape::AddBrCompare(_)
            | Shape::AddBrCompareImm(_)
            | Shape::AddSlotBrCompare(_)
            | Shape::AddSlotBrCompareImm(_) => forget(&mut held, &[op.a]),
            _ => {}
        }
        if parts.wide_dest {
            forget(&mut held, &[op.a, Slot(op.a.0 + 1)]);
        }
        if let Some(class) = parts.dest {
            forget(&mut held, &[op.a]);
            let writer = op.shape.can_skip_slot().then_some(i as u32);
            held[class as usize] = Held {
                slot: Some(op.a),
                writer,
            };
        }
    }
    for writer in slotless {
        ops[writer as usize].dest = Dest::AccOnly;
    }
}

/// The operand of `op` that an accumulator holds, the first if both are.
fn hit(op: &RegOp, parts: &Operands, held: &[Held; 2]) -> Option<(Source, Slot, Class)> {
    for (operand, &source) in parts.sources.iter().zip(&SOURCES) {
        let Some((field, class)) = *operand else {
            continue;
        };
        let slot = op.slot(field);
        if held[class as usize].slot == Some(slot) {
            return Some((source, slot, class));
        }
    }
    None
}

/// The slot itself is read, so it must be written.
fn read(held: &mut [Held; 2], slot: Slot) {
    for held in held {
        if held.slot == Some(slot) {
            held.writer = None;
        }
    }
}

/// The slots were written by other means.
fn forget(held: &mut [Held; 2], slots: &[Slot]) {
    for held in held {
        if held.slot.is_some_and(|slot| slots.contains(&slot)) {
            *held = Held::default();
        }
    }
}
