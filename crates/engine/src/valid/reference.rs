//! Reference instructions.
//!
//! Spec: 3.4.3 Reference Instructions.

use super::body::Body;
use super::context::{Check, fault};
use super::operand::Operand;
use crate::error::ValidateErrorKind;
use crate::syntax::{FuncIdx, HeapType, RefType};

impl Body<'_> {
    pub(super) fn ref_null(&mut self, heap: HeapType) -> Check {
        let operand = self.reference(true, heap)?;
        self.push(operand);
        Ok(())
    }

    pub(super) fn ref_is_null(&mut self) -> Check {
        self.pop_ref()?;
        self.push(Operand::I32);
        Ok(())
    }

    pub(super) fn ref_func(&mut self, x: FuncIdx) -> Check {
        let ty = self.cx.types.func(x)?;
        if !self.cx.types.is_declared(x) {
            return fault(ValidateErrorKind::UndeclaredFuncRef(x.get()));
        }
        let operand = self.reference(false, HeapType::Concrete(ty))?;
        self.push(operand);
        Ok(())
    }

    pub(super) fn ref_eq(&mut self) -> Check {
        self.pop_all(&[Operand::EQREF, Operand::EQREF])?;
        self.push(Operand::I32);
        Ok(())
    }

    pub(super) fn ref_as_non_null(&mut self) -> Check {
        let operand = self.pop_ref()?;
        self.push(operand.non_null());
        Ok(())
    }

    pub(super) fn ref_test(&mut self, nullable: bool, heap: HeapType) -> Check {
        self.reference(nullable, heap)?;
        self.pop_castable(heap)?;
        self.push(Operand::I32);
        Ok(())
    }

    pub(super) fn ref_cast(&mut self, nullable: bool, heap: HeapType) -> Check {
        let operand = self.reference(nullable, heap)?;
        self.pop_castable(heap)?;
        self.push(operand);
        Ok(())
    }

    /// Takes a reference of the hierarchy that `heap` is in.
    fn pop_castable(&mut self, heap: HeapType) -> Check {
        let top = RefType::null(self.cx.top(heap));
        self.pop(Operand::of_ref(top))
    }
}
