//! Atomic memory accesses: their alignment has to be exactly their width.
//!
//! Spec: the threads proposal.

use super::body::Body;
use super::context::{Check, fault};
use super::operand::Operand;
use crate::error::ValidateErrorKind;
use crate::syntax::MemArg;

impl Body<'_> {
    /// As [`Body::mem_arg`], but for an atomic access.
    pub(super) fn atomic_mem_arg(&self, mem: MemArg, width: u32) -> Check<Operand> {
        let address = self.mem_arg(mem, width)?;
        if u32::from(mem.align_log2) != width.trailing_zeros() {
            return fault(ValidateErrorKind::AtomicAlignment);
        }
        Ok(address)
    }
}
