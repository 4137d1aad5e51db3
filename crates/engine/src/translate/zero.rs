//! The pass that finds the locals that must be zero at the start: those that some path reads
//! before it writes them.
//!
//! It runs along with the pass of `acc`, forward over the operations: the set of locals that are surely written is carried
//! along and joined at branch targets. At a loop's start what came in from above decides, since a
//! path around the loop has written no less.

use alloc::vec::Vec;

use crate::translate::exception::TryRegion;
use crate::translate::layout::{Layout, Slot};
use crate::translate::op::{Facts, Operands, RegOp, Shape};

/// Locals that are no parameters, as many as the pass tells apart; those behind are zeroed in any case.
const TRACKED: u32 = 64;

/// The state of the pass: it is fed one operation after the other.
pub(crate) struct ZeroPass {
    /// The slot of the first one that is told apart; a set has a bit for each from there.
    start: u32,
    /// Slots that are surely written where the pass stands.
    written: u64,
    /// The same at branch targets, as far as branches to them were seen.
    at_target: Vec<u64>,
    /// Slots that some path reads before it writes them.
    needed: u64,
    /// Whether there is anything to find out.
    runs: bool,
}

impl ZeroPass {
    /// Starts the pass over a function of `len` operations; `at_target` is memory to work with.
    pub fn new(layout: &Layout, len: usize, mut at_target: Vec<u64>) -> Self {
        let runs = !layout.own_locals().is_empty();
        at_target.clear();
        at_target.resize(if runs { len + 1 } else { 0 }, u64::MAX);
        Self {
            start: layout.own_locals().start,
            written: 0,
            at_target,
            needed: 0,
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
                self.written = u64::MAX;
            }
        }
    }

    /// Looks at any other operation, which reads these slots besides those that `parts` calls others.
    #[inline(always)]
    pub fn step(&mut self, op: &RegOp, parts: Operands, facts: Facts, reads: [u32; 2]) {
        if !self.runs {
            return;
        }
        let [first, second] = reads.map(|slot| self.bit(slot));
        self.read(first | second);
        // Few shapes have any of these.
        if parts.has_more() {
            for field in parts.others() {
                self.read(self.bit(u32::from(op.slot(field).0)));
            }
            for field in parts.wide() {
                self.read(self.pair(op.slot(field)));
            }
        }
        if parts.dest().is_some() {
            self.written |= self.bit(u32::from(op.a.0));
        } else if parts.wide_dest() {
            self.written |= self.pair(op.a);
        } else if facts.is_special() {
            match op.shape {
                Shape::Copy2 => {
                    self.written |= self.bit(u32::from(op.a.0)) | self.bit(u32::from(op.x().0))
                }
                Shape::Add2 => {
                    self.written |= self.bit(u32::from(op.a.0)) | self.bit(u32::from(op.b.0))
                }
                Shape::ConstBr => self.written |= self.bit(u32::from(op.a.0)),
                _ => {}
            }
        }
        if facts.branches() {
            self.at_target[op.target as usize] &= self.written;
        }
        if facts.ends_block() {
            self.written = u64::MAX;
        }
    }

    /// Slots are read.
    #[inline(always)]
    fn read(&mut self, slots: u64) {
        self.needed |= slots & !self.written;
    }

    /// The set of one slot; empty for slots that are not tracked.
    #[inline(always)]
    fn bit(&self, slot: u32) -> u64 {
        match slot.wrapping_sub(self.start) {
            n @ 0..TRACKED => 1 << n,
            _ => 0,
        }
    }

    /// The set of the two slots of a v128.
    fn pair(&self, slot: Slot) -> u64 {
        self.bit(u32::from(slot.0)) | self.bit(u32::from(slot.0) + 1)
    }

    /// The operation that zeroes what must be, if anything, and the memory.
    pub fn finish(self, layout: &Layout) -> (Option<RegOp>, Vec<u64>) {
        (self.zeroing(layout), self.at_target)
    }

    /// The operation that zeroes what must be, if anything.
    fn zeroing(&self, layout: &Layout) -> Option<RegOp> {
        let own = layout.own_locals();
        let is_needed = |slot: &u32| {
            let n = *slot - own.start;
            n >= TRACKED || self.needed >> n & 1 == 1
        };
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
