//! The pass that finds the locals that must be zero at the start: those that some path reads
//! before it writes them.
//!
//! It runs along with the pass of `acc`, forward over the operations: the set of locals that are surely written is carried
//! along and joined at branch targets. At a loop's start what came in from above decides, since a
//! path around the loop has written no less.

use alloc::vec::Vec;

use crate::translate::acc::SOURCES;
use crate::translate::exception::TryRegion;
use crate::translate::layout::{Layout, Slot};
use crate::translate::op::{Operands, RegOp, Shape};

/// Slots that the pass tells apart; functions with more locals zero all of them.
const TRACKED: u32 = 128;

/// The state of the pass: it is fed one operation after the other.
pub(crate) struct ZeroPass {
    /// Slots that are surely written where the pass stands.
    written: u128,
    /// The same at branch targets, as far as branches to them were seen.
    at_target: Vec<u128>,
    /// Slots that some path reads before it writes them.
    needed: u128,
    /// Whether there is anything to find out.
    runs: bool,
}

impl ZeroPass {
    /// Starts the pass over a function of `len` operations; `at_target` is memory to work with.
    pub fn new(layout: &Layout, len: usize, mut at_target: Vec<u128>) -> Self {
        let own = layout.own_locals();
        let runs = !own.is_empty() && own.end <= TRACKED;
        at_target.clear();
        at_target.resize(if runs { len + 1 } else { 0 }, u128::MAX);
        Self {
            // Parameters are written from the start.
            written: 1u128
                .checked_shl(own.start)
                .map_or(u128::MAX, |bit| bit - 1),
            at_target,
            needed: if runs { 0 } else { u128::MAX },
            runs,
        }
    }

    /// An exception may arrive from anywhere in a region: what is written at its start counts.
    pub fn enter(&mut self, region: &TryRegion) {
        if self.runs {
            for clause in &region.clauses {
                self.at_target[clause.target as usize] &= self.written;
            }
        }
    }

    /// Operation `i` can be reached by a branch.
    pub fn target(&mut self, i: usize) {
        if self.runs {
            self.written &= self.at_target[i];
        }
    }

    /// Looks at an entry of a branch table that leads to `target`.
    #[inline]
    pub fn entry(&mut self, target: u32, is_last: bool) {
        if self.runs {
            self.at_target[target as usize] &= self.written;
            if is_last {
                self.written = u128::MAX;
            }
        }
    }

    /// Looks at any other operation, whose sources are decided.
    #[inline]
    pub fn step(&mut self, op: &RegOp, parts: &Operands) {
        if !self.runs {
            return;
        }
        for (operand, source) in parts.sources.iter().zip(&SOURCES) {
            if let Some((field, _)) = *operand
                && op.source != *source
            {
                self.read(bit(op.slot(field)));
            }
        }
        // Few shapes have any of these.
        if parts.others != [None; 3] {
            for field in parts.others.into_iter().flatten() {
                self.read(bit(op.slot(field)));
            }
        }
        if parts.wide != [None; 3] {
            for field in parts.wide.into_iter().flatten() {
                self.read(pair(op.slot(field)));
            }
        }
        match op.shape {
            _ if parts.dest.is_some() => self.written |= bit(op.a),
            _ if parts.wide_dest => self.written |= pair(op.a),
            Shape::Copy2 => self.written |= bit(op.a) | bit(op.x()),
            Shape::Add2 => self.written |= bit(op.a) | bit(op.b),
            Shape::ConstBr => self.written |= bit(op.a),
            _ => {}
        }
        if op.shape.branches() {
            self.at_target[op.target as usize] &= self.written;
        }
        if op.shape.ends_block() {
            self.written = u128::MAX;
        }
    }

    /// Slots are read.
    #[inline(always)]
    fn read(&mut self, slots: u128) {
        self.needed |= slots & !self.written;
    }

    /// The operation that zeroes what must be, if anything, and the memory.
    pub fn finish(self, layout: &Layout) -> (Option<RegOp>, Vec<u128>) {
        (self.zeroing(layout), self.at_target)
    }

    /// The operation that zeroes what must be, if anything.
    fn zeroing(&self, layout: &Layout) -> Option<RegOp> {
        let own = layout.own_locals();
        let is_needed = |slot: &u32| *slot >= TRACKED || self.needed >> *slot & 1 == 1;
        // The collector looks at every local that is a reference.
        let refs = layout
            .refs()
            .map(|slot| u32::from(slot.0))
            .filter(|slot| own.contains(slot));
        let slots = own.clone().filter(is_needed).chain(refs);
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
}

/// The set of the two slots of a v128.
fn pair(slot: Slot) -> u128 {
    bit(slot) | bit(slot) << 1
}

/// The set of one slot; empty for slots that are not tracked.
#[inline(always)]
fn bit(slot: Slot) -> u128 {
    // Shifts of 64 bits are one instruction each.
    let half = |from: u16| match slot.0.wrapping_sub(from) {
        n @ 0..64 => 1u64 << n,
        _ => 0,
    };
    u128::from(half(0)) | u128::from(half(64)) << 64
}
