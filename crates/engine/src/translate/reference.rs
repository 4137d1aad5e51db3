//! Translation of reference instructions.

use crate::syntax::FuncIdx;
use crate::translate::layout::Kind;
use crate::translate::op::{LeaveOp, NumOp, RegOp, Shape};
use crate::translate::stack::Place;
use crate::translate::{TranslateError, Translator};

impl Translator<'_> {
    /// `ref.null`: the null reference of every type is 0.
    pub(super) fn ref_null(&mut self) -> Result<(), TranslateError> {
        self.push_place(Place::Const(0), Kind::Ref)
    }

    /// `ref.is_null`
    pub(super) fn ref_is_null(&mut self) -> Result<(), TranslateError> {
        let b = self.pop_slot();
        let a = self.push(Kind::I32)?;
        let op = RegOp {
            a,
            b,
            ..self.new_op(Shape::Unary(NumOp::I64Eqz))
        };
        self.emit(op);
        Ok(())
    }

    /// `ref.as_non_null`: the value stays where it is.
    pub(super) fn ref_as_non_null(&mut self) -> Result<(), TranslateError> {
        let value = self.pop();
        let b = self.read(value);
        let op = RegOp {
            b,
            ..self.new_op(Shape::NonNull)
        };
        self.emit(op);
        let place = if value.constant().is_some() {
            Place::Temp
        } else {
            value.place
        };
        self.push_place(place, Kind::Ref)
    }

    /// `ref.func`
    pub(super) fn ref_func(&mut self, x: FuncIdx) -> Result<(), TranslateError> {
        self.leave(LeaveOp::RefFunc, 0, x.get(), 0, Some(Kind::Ref))
    }
}
