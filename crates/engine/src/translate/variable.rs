//! Translation of local and global variables.

use crate::syntax::{GlobalIdx, LocalIdx};
use crate::translate::layout::{Kind, Slot};
use crate::translate::op::{LeaveOp, NumOp, RegOp, Shape};
use crate::translate::stack::{Operand, Place};
use crate::translate::{TranslateError, Translator};

impl Translator<'_> {
    /// `local.get`: nothing is done until the value is used.
    #[inline]
    pub(super) fn local_get(&mut self, x: LocalIdx) -> Result<(), TranslateError> {
        let (local, kind) = self.layout.local(x);
        self.push_place(Place::Local(local), kind)
    }

    /// `local.set` and, with `tee`, `local.tee`.
    #[inline(never)]
    pub(super) fn local_set(&mut self, x: LocalIdx, tee: bool) -> Result<(), TranslateError> {
        let (local, kind) = self.layout.local(x);
        let value = self.pop();
        self.preserve(local);
        match self.producer(&value) {
            Some(_) => self.retarget(local),
            None => self.emit_copy(local, &value, false),
        }
        if tee {
            self.push_place(Place::Local(local), kind)
        } else {
            Ok(())
        }
    }

    /// Lets the last operation write `local` itself, and joins two increments of locals.
    fn retarget(&mut self, local: Slot) {
        let mut op = self.ops.pop().expect("a producer is the last operation");
        op.a = local;
        if let (Some(first), Some(last)) = (increment(&op), self.last())
            && let Some(second) = increment(last)
            && last.a != op.a
        {
            let mut both = RegOp {
                shape: Shape::Add2,
                b: op.a,
                ..*last
            };
            both.set_x(second);
            both.set_y(first);
            self.ops.pop();
            op = both;
        }
        self.ops.push(op);
    }

    /// `global.get`
    pub(super) fn global_get(&mut self, x: GlobalIdx) -> Result<(), TranslateError> {
        let ty = self
            .env
            .module
            .type_of_global(x)
            .expect("validated: global index");
        let kind = Kind::of(ty.content);
        match self.own_global(x) {
            Some(c) => {
                let a = self.push(kind)?;
                let wide = kind == Kind::V128;
                let shape = if wide {
                    Shape::GlobalGetV128
                } else {
                    Shape::GlobalGet
                };
                let op = RegOp {
                    a,
                    c,
                    ..self.new_op(shape)
                };
                self.emit(op);
                Ok(())
            }
            None => self.leave(LeaveOp::GlobalGet, 0, x.get(), 0, Some(kind)),
        }
    }

    /// `global.set`
    pub(super) fn global_set(&mut self, x: GlobalIdx) -> Result<(), TranslateError> {
        let ty = self
            .env
            .module
            .type_of_global(x)
            .expect("validated: global index");
        match self.own_global(x) {
            Some(c) => {
                let value = self.pop();
                if let Some(op) = self.add_to_global(&value, c) {
                    self.emit(op);
                    return Ok(());
                }
                let b = self.read(value);
                let wide = Kind::of(ty.content) == Kind::V128;
                let shape = if wide {
                    Shape::GlobalSetV128
                } else {
                    Shape::GlobalSet
                };
                let op = RegOp {
                    b,
                    c,
                    ..self.new_op(shape)
                };
                self.emit(op);
                Ok(())
            }
            None => self.leave(LeaveOp::GlobalSet, 1, x.get(), 0, None),
        }
    }
}

impl Translator<'_> {
    /// Joins `global.set` with the addition of a constant that just made the value. Two of them on
    /// one local are one: Go leaves a frame in two steps.
    fn add_to_global(&mut self, value: &Operand, global: u32) -> Option<RegOp> {
        let from = match value.place {
            Place::Temp => value.slot,
            Place::Local(local) => local,
            Place::Const(_) => return None,
        };
        let last = *self.last()?;
        let global = u16::try_from(global).ok()?;
        let imm = i16::try_from(last.c as i32).ok()?;
        if !matches!(last.shape, Shape::BinaryImm(NumOp::I32Add)) || last.a != from {
            return None;
        }
        self.ops.pop();
        let mut made = RegOp {
            shape: Shape::AddGlobalSet,
            ..last
        };
        made.set_x(imm as u16);
        made.set_y(global);
        if let Some(before) = self.last().copied()
            && matches!(before.shape, Shape::AddGlobalSet)
            && before.y() == made.y()
            && before.a == made.b
            && made.a == made.b
            && let Some(sum) = imm.checked_add(before.x().0 as i16)
        {
            self.ops.pop();
            made.b = before.b;
            made.set_x(sum as u16);
        }
        Some(made)
    }
}

/// The constant that an operation adds to a local, if that is all it does.
fn increment(op: &RegOp) -> Option<u16> {
    let add = matches!(op.shape, Shape::BinaryImm(NumOp::I32Add)) && op.a == op.b;
    let small = i16::try_from(op.c as i32).ok()?;
    add.then_some(small as u16)
}
