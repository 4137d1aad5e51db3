//! The pass that finds the locals that must be zero at the start: those that some path reads
//! before it writes them.
//!
//! One forward pass over the operations: the set of locals that are surely written is carried
//! along and joined at branch targets. At a loop's start what came in from above decides, since a
//! path around the loop has written no less.

use alloc::vec;

use crate::translate::exception::TryRegion;
use crate::translate::layout::{Layout, Slot};
use crate::translate::op::{Field, RegOp, Shape, Source};

/// Slots that the pass tells apart; functions with more locals zero all of them.
const TRACKED: u32 = 128;

/// The operation that zeroes what must be, if anything.
pub(crate) fn run(
    ops: &[RegOp],
    tries: &[TryRegion],
    is_target: &[bool],
    layout: &Layout,
) -> Option<RegOp> {
    let own = layout.own_locals();
    if own.is_empty() {
        return None;
    }
    let needed = if own.end <= TRACKED {
        read_first(ops, tries, is_target, own.start)
    } else {
        u128::MAX
    };
    // The collector looks at every local that is a reference.
    let refs = layout
        .refs()
        .map(|slot| u32::from(slot.0))
        .filter(|slot| own.contains(slot));
    let slots = own
        .clone()
        .filter(|&slot| slot >= TRACKED || needed >> slot & 1 == 1)
        .chain(refs);
    let (first, last) = slots.fold((u32::MAX, 0), |(a, b), slot| (a.min(slot), b.max(slot)));
    if first > last {
        return None;
    }
    let a = Slot(u16::try_from(first).expect("the layout has checked its slots"));
    Some(RegOp {
        a,
        c: last - first + 1,
        ..RegOp::new(Shape::Zero, 0)
    })
}

/// The set of slots that are read on some path before they are written. Slots below `params`
/// are written from the start.
fn read_first(ops: &[RegOp], tries: &[TryRegion], is_target: &[bool], params: u32) -> u128 {
    let mut written = (1u128 << params) - 1;
    let mut at_target = vec![u128::MAX; ops.len() + 1];
    let mut needed = 0;
    for (i, op) in ops.iter().enumerate() {
        if is_target[i] {
            written &= at_target[i];
        }
        // An exception may arrive from anywhere in a region: what is written at its start counts.
        for region in tries.iter().filter(|region| region.start as usize == i) {
            for clause in &region.clauses {
                at_target[clause.target as usize] &= written;
            }
        }
        let parts = op.shape.operands();
        let mut reads = |field: Field, from_acc: bool| {
            let bit = bit(op.slot(field));
            if !from_acc && written & bit == 0 {
                needed |= bit;
            }
        };
        let first = parts.sources[0].map(|(field, _)| field);
        let second = parts.sources[1].map(|(field, _)| field);
        if let Some(field) = first {
            reads(field, op.source == Source::AccFirst);
        }
        if let Some(field) = second {
            reads(field, op.source == Source::AccSecond);
        }
        for field in parts.others.into_iter().flatten() {
            reads(field, false);
        }
        for field in parts.wide.into_iter().flatten() {
            needed |= pair(op.slot(field)) & !written;
        }
        match op.shape {
            _ if parts.dest.is_some() => written |= bit(op.a),
            _ if parts.wide_dest => written |= pair(op.a),
            Shape::Copy2 => written |= bit(op.a) | bit(op.x()),
            Shape::Add2 => written |= bit(op.a) | bit(op.b),
            _ => {}
        }
        if op.shape.branches() {
            at_target[op.target as usize] &= written;
        }
        // Behind the last entry of a table comes the code of a label.
        let last_entry = op.shape == Shape::Entry
            && ops.get(i + 1).is_none_or(|next| next.shape != Shape::Entry);
        if op.shape.ends_block() || last_entry {
            written = u128::MAX;
        }
    }
    needed
}

/// The set of the two slots of a v128.
fn pair(slot: Slot) -> u128 {
    bit(slot) | bit(slot) << 1
}

/// The set of one slot; empty for slots that are not tracked.
fn bit(slot: Slot) -> u128 {
    1u128.checked_shl(u32::from(slot.0)).unwrap_or(0)
}
