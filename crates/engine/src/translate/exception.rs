//! Translation of exceptions: `throw`, `throw_ref`, and which code words a `try_table` covers.
//!
//! A `try_table` leaves no operation behind. What it covers goes into a table beside the code,
//! which the trampoline looks through when something is thrown. The values of a caught exception
//! are put right where the label expects its own; the label of the function gets a landing place
//! behind the code that returns them.

use alloc::vec::Vec;

use crate::syntax::{BlockType, Catch, Catches, LabelIdx, TagIdx};
use crate::translate::layout::{Slot, slots_of};
use crate::translate::op::{RegOp, Shape};
use crate::translate::{TranslateError, Translator};

/// What a `try_table` covers, as operation indices.
#[derive(Clone, Debug)]
pub(crate) struct TryRegion {
    /// The first operation.
    pub start: u32,
    /// The operation behind the last one.
    pub end: u32,
    /// The clauses, in order.
    pub clauses: Vec<Clause>,
}

/// A clause of a `try_table`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clause {
    /// The tag; none catches all.
    pub tag: Option<TagIdx>,
    /// Whether the exception itself is wanted behind its values.
    pub wants_ref: bool,
    /// Where the first value goes.
    pub slot: Slot,
    /// Where to go on: a label while translating, then an operation index.
    pub target: u32,
}

impl Translator<'_> {
    /// `try_table`
    pub(super) fn try_table(&mut self, ty: BlockType, catches: Catches<'_>) {
        let clauses = catches.clauses().map(|catch| self.clause(catch)).collect();
        self.block(ty);
        self.barrier = self.ops.len();
        let region = TryRegion {
            start: self.ops.len() as u32,
            end: 0,
            clauses,
        };
        self.open_tries.push((self.control_depth(), region));
    }

    /// Ends the region of a `try_table` whose label is at `depth`, if it is one.
    pub(super) fn end_try(&mut self, depth: usize) {
        if self
            .open_tries
            .last()
            .is_some_and(|(opened, _)| *opened == depth)
            && let Some((_, mut region)) = self.open_tries.pop()
        {
            region.end = self.ops.len() as u32;
            self.barrier = self.ops.len();
            self.tries.push(region);
        }
    }

    fn clause(&mut self, catch: Catch) -> Clause {
        let (tag, wants_ref, label) = match catch {
            Catch::One { tag, label } => (Some(tag), false, label),
            Catch::OneRef { tag, label } => (Some(tag), true, label),
            Catch::All { label } => (None, false, label),
            Catch::AllRef { label } => (None, true, label),
        };
        let (target, slot) = self.landing(label);
        Clause {
            tag,
            wants_ref,
            slot,
            target,
        }
    }

    /// The label that values of an exception arrive at, and the slot of the first.
    fn landing(&mut self, depth: LabelIdx) -> (u32, Slot) {
        if let Some(landing) = self.label_landing(depth) {
            return landing;
        }
        let label = match self.return_landing {
            Some(label) => label,
            None => self.new_label(),
        };
        self.return_landing = Some(label);
        (label, Slot(self.layout.operands as u16))
    }

    /// Behind the code: returns the values that an exception brought to the function's label.
    pub(super) fn finish_landing(&mut self) {
        let Some(label) = self.return_landing else {
            return;
        };
        self.bind(label);
        let b = Slot(self.layout.operands as u16);
        let c = self.result_slots();
        let shape = if c == 0 {
            Shape::Return
        } else {
            Shape::ReturnMany
        };
        let op = RegOp {
            a: self.layout.info,
            b,
            c,
            ..self.new_op(shape)
        };
        self.emit(op);
    }

    /// `throw`
    pub(super) fn throw(&mut self, x: TagIdx) -> Result<(), TranslateError> {
        let ty = self
            .env
            .module
            .type_of_tag(x)
            .expect("validated: tag index")
            .ty;
        let ty = self
            .env
            .module
            .func_type(ty)
            .expect("validated: tag type")
            .clone();
        let b = self.operands_of(ty.params().len())?;
        let k = u64::from(slots_of(ty.params()));
        let op = RegOp {
            b,
            c: x.get(),
            k,
            ..self.new_op(Shape::Throw)
        };
        self.emit(op);
        self.reachable = false;
        Ok(())
    }

    /// `throw_ref`
    pub(super) fn throw_ref(&mut self) {
        let b = self.pop_slot();
        let op = RegOp {
            b,
            ..self.new_op(Shape::ThrowRef)
        };
        self.emit(op);
        self.reachable = false;
    }
}
