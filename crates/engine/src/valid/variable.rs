//! Variable instructions.
//!
//! Spec: 3.4.7 Variable Instructions.

use super::body::Body;
use super::context::{Check, fault};
use crate::error::ValidateErrorKind;
use crate::syntax::{GlobalIdx, LocalIdx};

impl Body<'_> {
    #[inline]
    pub(super) fn local_get(&mut self, x: LocalIdx) -> Check {
        let operand = self.local(x)?;
        if let Some(false) = self.is_set.get(x.index()) {
            return fault(ValidateErrorKind::UninitializedLocal(x.get()));
        }
        self.push(operand);
        Ok(())
    }

    #[inline]
    pub(super) fn local_set(&mut self, x: LocalIdx) -> Check {
        let operand = self.local(x)?;
        self.pop(operand)?;
        self.set_local(x);
        Ok(())
    }

    #[inline]
    pub(super) fn local_tee(&mut self, x: LocalIdx) -> Check {
        let operand = self.local(x)?;
        self.pop(operand)?;
        self.set_local(x);
        self.push(operand);
        Ok(())
    }

    #[inline]
    pub(super) fn global_get(&mut self, x: GlobalIdx) -> Check {
        let (operand, _) = self.cx.types.global(x)?;
        self.push(operand);
        Ok(())
    }

    #[inline]
    pub(super) fn global_set(&mut self, x: GlobalIdx) -> Check {
        let (operand, mutable) = self.cx.types.global(x)?;
        if !mutable {
            return fault(ValidateErrorKind::ImmutableGlobal(x.get()));
        }
        self.pop(operand)
    }
}
