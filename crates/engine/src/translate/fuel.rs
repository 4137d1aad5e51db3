//! Where fuel is metered: the operations that charge for straight runs.
//!
//! A run is what is performed from one operation to the next place that is jumped to or from. Its
//! first operation charges for all of it. An instruction whose work grows with an operand begins a
//! run of its own, so that what it costs is paid before anything is done: a computation that runs
//! out of fuel stands between two instructions and can go on from there.

use crate::syntax::Instr;
use crate::syntax::fuel::{bulk, of_locals};
use crate::translate::Translator;
use crate::translate::layout::Slot;
use crate::translate::op::{BULK_FUEL, BULK_WIDE, Shape};
use crate::translate::stack::Place;

impl Translator<'_> {
    /// Starts a straight run that pays its own fuel.
    pub(super) fn start_run(&mut self) {
        if self.env.fuel {
            self.fuel_op = Some(self.ops.len());
            let op = self.new_op(Shape::Fuel);
            self.ops.push(op);
            self.barrier = self.ops.len();
        }
    }

    /// Lets the current run cost more.
    pub(super) fn charge(&mut self, fuel: u32) {
        if let Some(i) = self.fuel_op {
            let sum = &mut self.ops[i].c;
            *sum = sum.saturating_add(fuel);
        }
    }

    /// Charges for the locals that a call zeroes.
    pub(super) fn charge_locals(&mut self) {
        self.charge(of_locals(self.layout.own_locals().len()));
    }

    /// Lets an instruction pay by its last operand if its work grows with that.
    pub(super) fn meter(&mut self, instr: &Instr<'_>) {
        if !self.env.fuel || !self.reachable {
            return;
        }
        let Some(bulk) = bulk(instr, self.env.module) else {
            return;
        };
        let length = self.peek(0);
        if let Place::Const(n) = length.place {
            let units = bulk.units(n);
            return self.charge(u32::try_from(units).unwrap_or(u32::MAX));
        }
        let b = self.read(length);
        // A run of which nothing was performed yet can pay for both.
        if self.fuel_op.is_none_or(|i| i + 1 != self.ops.len()) {
            self.start_run();
        }
        let wide = if bulk.wide { BULK_WIDE } else { 0 };
        if let Some(op) = self.fuel_op.and_then(|i| self.ops.get_mut(i)) {
            op.shape = Shape::FuelBulk;
            op.a = Slot(BULK_FUEL | wide | bulk.shift as u16);
            op.b = b;
        }
    }
}
