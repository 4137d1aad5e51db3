//! Memory instructions.
//!
//! Spec: 3.4.9 Memory Instructions.

use super::body::Body;
use super::context::{Check, fault};
use super::instr::Immediate;
use super::operand::Operand;
use crate::error::ValidateErrorKind;
use crate::syntax::{DataIdx, MemArg, MemIdx};

impl Body<'_> {
    /// Checks the memory, alignment and offset of an access of `width` bytes; returns the type of
    /// addresses.
    #[inline(always)]
    pub(super) fn mem_arg(&self, mem: MemArg, width: u32) -> Check<Operand> {
        let memory = self.cx.types.memory(mem.memory)?;
        if u32::from(mem.align_log2) > width.trailing_zeros() {
            return fault(ValidateErrorKind::Alignment);
        }
        if memory.memory64 {
            return Ok(Operand::I64);
        }
        if mem.offset > u64::from(u32::MAX) {
            return fault(ValidateErrorKind::OffsetRange);
        }
        Ok(Operand::I32)
    }

    /// The type of addresses of a memory.
    fn memory_address(&self, memory: MemIdx) -> Check<Operand> {
        let memory = self.cx.types.memory(memory)?;
        Ok(if memory.memory64 {
            Operand::I64
        } else {
            Operand::I32
        })
    }

    pub(super) fn memory_size(&mut self, memory: MemIdx) -> Check {
        let address = self.memory_address(memory)?;
        self.push(address);
        Ok(())
    }

    pub(super) fn memory_grow(&mut self, memory: MemIdx) -> Check {
        let address = self.memory_address(memory)?;
        self.pop(address)?;
        self.push(address);
        Ok(())
    }

    pub(super) fn memory_init(&mut self, data: DataIdx, memory: MemIdx) -> Check {
        let address = self.memory_address(memory)?;
        self.cx.data(data)?;
        self.pop_all(&[address, Operand::I32, Operand::I32])
    }

    pub(super) fn memory_copy(&mut self, dst: MemIdx, src: MemIdx) -> Check {
        let (dst, src) = (self.memory_address(dst)?, self.memory_address(src)?);
        self.pop_all(&[dst, src, narrower(dst, src)])
    }

    pub(super) fn memory_fill(&mut self, memory: MemIdx) -> Check {
        let address = self.memory_address(memory)?;
        self.pop_all(&[address, Operand::I32, address])
    }
}

impl Immediate for MemArg {
    // So that it is not copied: it was just written part by part, and a copy would wait for that.
    #[inline(always)]
    fn check(self, body: &Body<'_>, width: u32, address: &mut Operand) -> Check {
        *address = body.mem_arg(self, width)?;
        Ok(())
    }

    fn check_atomic(self, body: &Body<'_>, width: u32, address: &mut Operand) -> Check {
        *address = body.atomic_mem_arg(self, width)?;
        Ok(())
    }
}

/// The type of a count that must fit both address types.
pub(super) fn narrower(a: Operand, b: Operand) -> Operand {
    if a == Operand::I64 { b } else { a }
}
