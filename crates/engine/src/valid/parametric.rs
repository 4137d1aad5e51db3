//! Parametric instructions: `select`; `drop` is a plain pop.
//!
//! Spec: 3.4.5 Parametric Instructions.

use super::body::Body;
use super::context::{Check, fault};
use super::operand::Operand;
use crate::error::ValidateErrorKind;
use crate::syntax::SelectType;

impl Body<'_> {
    /// `select` without a type, for numbers and vectors only.
    pub(super) fn select(&mut self) -> Check {
        self.pop(Operand::I32)?;
        let (second, first) = (self.pop_any()?, self.pop_any()?);
        let numbers = first.is_num_or_bottom() && second.is_num_or_bottom();
        let vectors = first.is_vec_or_bottom() && second.is_vec_or_bottom();
        if !numbers && !vectors {
            let found = if first.is_ref() { first } else { second };
            return fault(ValidateErrorKind::TypeMismatch {
                expected: Operand::ANY_NUM,
                found,
            });
        }
        if first != second && first != Operand::BOTTOM && second != Operand::BOTTOM {
            return fault(ValidateErrorKind::TypeMismatch {
                expected: first,
                found: second,
            });
        }
        self.push(if first == Operand::BOTTOM {
            second
        } else {
            first
        });
        Ok(())
    }

    /// `select` with a type.
    pub(super) fn select_typed(&mut self, ty: SelectType) -> Check {
        let Some(ty) = ty.only else {
            return fault(ValidateErrorKind::ResultArity);
        };
        let operand = self.cx.types.check_operand(ty)?;
        self.pop_all(&[operand, operand, Operand::I32])?;
        self.push(operand);
        Ok(())
    }
}
