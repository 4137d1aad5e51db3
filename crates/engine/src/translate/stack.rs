//! The operand stack during translation: where each value is.

use crate::translate::layout::{Kind, Slot, slot};
use crate::translate::op::{Class, RegOp, Shape};
use crate::translate::{TranslateError, Translator};

/// Where a value is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Place {
    /// In the slot of its height.
    Temp,
    /// Still in a local.
    Local(Slot),
    /// Nowhere: these bits.
    Const(u64),
}

/// A value on the operand stack.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Operand {
    /// Where it is.
    pub place: Place,
    /// What it is.
    pub kind: Kind,
    /// The slot of its height.
    pub slot: Slot,
}

impl Kind {
    /// The accumulator of this kind.
    pub fn class(self) -> Class {
        if self == Self::F64 {
            Class::Float
        } else {
            Class::Int
        }
    }
}

impl Operand {
    /// Its bits, if they are known.
    pub fn constant(&self) -> Option<u64> {
        match self.place {
            Place::Const(bits) => Some(bits),
            Place::Temp | Place::Local(_) => None,
        }
    }
}

impl Translator<'_> {
    /// The slot of the next value to be pushed.
    #[inline(always)]
    pub(super) fn top_slot(&self) -> u32 {
        match self.stack.last() {
            Some(top) => u32::from(top.slot.0) + top.kind.width(),
            None => self.layout.operands,
        }
    }

    /// Pushes a value that is in `place`.
    // Values go on and off the stack part by part: who moves one as a whole that was just written waits.
    #[inline(always)]
    pub(super) fn push_place(&mut self, place: Place, kind: Kind) -> Result<(), TranslateError> {
        let top = self.top_slot();
        // If a frame can have that slot, it can have this one.
        slot(top + 2)?;
        self.frame = self.frame.max(top + 2);
        let slot = Slot(top as u16);
        self.stack.push(Operand { place, kind, slot });
        Ok(())
    }

    /// Pushes a value that lies in the slot of its height, and gives that slot.
    #[inline(always)]
    pub(super) fn push(&mut self, kind: Kind) -> Result<Slot, TranslateError> {
        let slot = Slot(self.top_slot() as u16);
        self.push_place(Place::Temp, kind)?;
        Ok(slot)
    }

    /// Pops a value.
    #[inline(always)]
    pub(super) fn pop(&mut self) -> Operand {
        self.stack.pop().expect("validated: operand")
    }

    /// The value `n` below the top.
    pub(super) fn peek(&self, n: usize) -> Operand {
        let i = self
            .stack
            .len()
            .checked_sub(n + 1)
            .expect("validated: operand");
        self.stack[i]
    }

    /// The operation that made this temporary, if it is the last one.
    #[inline(always)]
    pub(super) fn producer(&self, value: &Operand) -> Option<RegOp> {
        let last = self.last()?;
        if value.place != Place::Temp || last.a != value.slot {
            return None;
        }
        let made = last.shape.facts().has_result() || makes(last, value.kind);
        made.then_some(*last)
    }

    /// The slot to read a popped value from; a constant is put into the slot of its height.
    #[inline(always)]
    pub(super) fn read(&mut self, value: Operand) -> Slot {
        match value.place {
            Place::Temp => value.slot,
            Place::Local(local) => local,
            Place::Const(bits) => {
                self.emit_const(value.slot, bits, value.kind);
                value.slot
            }
        }
    }

    /// Pops a value and gives the slot to read it from.
    pub(super) fn pop_slot(&mut self) -> Slot {
        let value = self.pop();
        self.read(value)
    }

    /// slot = constant
    pub(super) fn emit_const(&mut self, to: Slot, bits: u64, kind: Kind) {
        let shape = if kind == Kind::F64 {
            Shape::Const64(Class::Float)
        } else if u32::try_from(bits).is_ok() {
            Shape::Const32
        } else if i32::try_from(bits as i64).is_ok() {
            Shape::ConstS32
        } else {
            Shape::Const64(Class::Int)
        };
        let op = RegOp {
            a: to,
            c: bits as u32,
            k: bits,
            ..self.new_op(shape)
        };
        self.emit(op);
    }

    /// slot = value
    pub(super) fn emit_copy(&mut self, to: Slot, value: &Operand, keeps: bool) {
        let from = match value.place {
            Place::Temp => value.slot,
            Place::Local(local) => local,
            Place::Const(bits) => return self.emit_const(to, bits, value.kind),
        };
        if from == to {
            return;
        }
        let shape = match value.kind {
            Kind::V128 => Shape::CopyV128,
            kind => Shape::Copy(kind.class()),
        };
        // Two copies become one operation, unless the second reads what the first writes.
        if let (Shape::Copy(_), Some(last)) = (shape, self.last())
            && matches!(last.shape, Shape::Copy(_))
            && last.a != from
            && !keeps
            && !last.keeps
        {
            let mut op = RegOp {
                shape: Shape::Copy2,
                ..*last
            };
            op.set_x(to.0);
            op.set_y(from.0);
            self.ops.pop();
            self.ops.push(op);
            return;
        }
        let op = RegOp {
            a: to,
            b: from,
            keeps,
            ..self.new_op(shape)
        };
        self.emit(op);
    }

    /// Puts the value at height `i` into its slot.
    pub(super) fn flush(&mut self, i: usize) {
        let value = self.stack[i];
        if value.place != Place::Temp {
            self.emit_copy(value.slot, &value, false);
            self.stack[i].place = Place::Temp;
        }
    }

    /// Puts the top `n` values into their slots.
    pub(super) fn flush_top(&mut self, n: usize) {
        for i in self.stack.len() - n..self.stack.len() {
            self.flush(i);
        }
    }

    /// Puts every value that is still in a local into its slot.
    pub(super) fn flush_locals(&mut self) {
        for i in 0..self.stack.len() {
            if matches!(self.stack[i].place, Place::Local(_)) {
                self.flush(i);
            }
        }
    }

    /// Puts the values that are still in `local` into their slots: it is about to change.
    pub(super) fn preserve(&mut self, local: Slot) {
        for i in 0..self.stack.len() {
            if self.stack[i].place == Place::Local(local) {
                self.flush(i);
            }
        }
    }
}

/// Whether an operation of any shape makes a value of a kind.
#[inline(never)]
fn makes(op: &RegOp, kind: Kind) -> bool {
    let parts = op.shape.operands();
    parts.dest().is_some() || kind == Kind::V128 && parts.wide_dest()
}
