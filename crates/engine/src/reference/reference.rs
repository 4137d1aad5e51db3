//! References: null, functions, tests and casts.
//!
//! Spec: 4.6.3 Reference Instructions.

use super::{Flow, Step, bits, impossible};
use crate::syntax::{Instr, RefType};
use crate::trap::TrapCode;

impl Step<'_> {
    #[allow(clippy::wildcard_enum_match_arm)]
    pub(super) fn reference(&mut self, instr: &Instr<'_>) -> Flow {
        match *instr {
            Instr::RefNull { .. } => self.push_ref(bits::NULL),
            Instr::RefIsNull {} => {
                let is_null = self.pop_slot() == bits::NULL;
                self.push(is_null)
            }
            Instr::RefFunc { func } => {
                let func = self.instance().funcs[func.index()];
                self.push_ref(bits::func(func))
            }
            Instr::RefEq {} => {
                let same = self.pop_slot() == self.pop_slot();
                self.push(same)
            }
            Instr::RefAsNonNull {} => {
                if self.peek_slot(0) == bits::NULL {
                    return Err(TrapCode::NullReference.into());
                }
                Ok(())
            }
            Instr::RefTest { heap } => self.ref_test(RefType::non_null(heap)),
            Instr::RefTestNull { heap } => self.ref_test(RefType::null(heap)),
            Instr::RefCast { heap } => self.ref_cast(RefType::non_null(heap)),
            Instr::RefCastNull { heap } => self.ref_cast(RefType::null(heap)),
            _ => impossible(),
        }
    }

    fn ref_test(&mut self, ty: RefType) -> Flow {
        let bits = self.pop_slot();
        self.push(self.is_instance(bits, ty))
    }

    fn ref_cast(&mut self, ty: RefType) -> Flow {
        if self.is_instance(self.peek_slot(0), ty) {
            return Ok(());
        }
        Err(TrapCode::CastFailure.into())
    }
}
