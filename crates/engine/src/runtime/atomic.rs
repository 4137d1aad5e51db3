//! What the atomic instructions do, apart from where.
//!
//! Spec: the threads proposal.

use crate::runtime::memory::{address, range};
pub(crate) use crate::syntax::atomic::{AtomicKind, AtomicOp};
use crate::trap::TrapCode;

impl AtomicKind {
    /// What lies in memory afterwards, if `old` did before; `old` and `expected` have the width of
    /// the access.
    #[inline(always)]
    fn replaced(self, old: u64, value: u64, expected: u64) -> u64 {
        match self {
            Self::Load | Self::Notify | Self::Wait => old,
            Self::Store | Self::Exchange => value,
            Self::Add => old.wrapping_add(value),
            Self::Sub => old.wrapping_sub(value),
            Self::And => old & value,
            Self::Or => old | value,
            Self::Xor => old ^ value,
            Self::CompareExchange if old == expected => value,
            Self::CompareExchange => old,
        }
    }
}

impl AtomicOp {
    /// Where it takes place in a memory of `len` bytes.
    ///
    /// # Errors
    /// [`TrapCode::UnalignedAtomic`], [`TrapCode::MemoryOutOfBounds`].
    #[inline(always)]
    pub(crate) fn place(self, len: usize, ea: Option<u64>) -> Result<usize, TrapCode> {
        let ea = ea.ok_or(TrapCode::MemoryOutOfBounds)?;
        let n = 1u64 << self.log2;
        if ea & (n - 1) != 0 {
            return Err(TrapCode::UnalignedAtomic);
        }
        range(len, ea, n)?;
        address(ea).ok_or(TrapCode::MemoryOutOfBounds)
    }

    /// What lies in memory afterwards, if `old` did before, with the operands behind the address.
    #[inline(always)]
    pub(crate) fn replaced(self, old: u64, [second, third]: [u64; 2]) -> u64 {
        let mask = u64::MAX >> (64 - (8u32 << self.log2));
        if self.kind == AtomicKind::CompareExchange {
            return self.kind.replaced(old, third & mask, second & mask) & mask;
        }
        self.kind.replaced(old, second, 0) & mask
    }

    /// Performs it on a memory that nobody else has; gives what was there before.
    ///
    /// # Errors
    /// The trap; also [`TrapCode::ExpectedSharedMemory`] for a wait.
    pub(crate) fn on_bytes(
        self,
        memory: &mut [u8],
        ea: Option<u64>,
        operands: [u64; 2],
    ) -> Result<u64, TrapCode> {
        let at = self.place(memory.len(), ea)?;
        match self.kind {
            AtomicKind::Wait => return Err(TrapCode::ExpectedSharedMemory),
            AtomicKind::Notify => return Ok(0),
            _ => {}
        }
        let n = 1usize << self.log2;
        let place = memory
            .get_mut(at..at + n)
            .ok_or(TrapCode::MemoryOutOfBounds)?;
        let mut bytes = [0; 8];
        bytes[..n].copy_from_slice(place);
        let old = u64::from_le_bytes(bytes);
        let new = self.replaced(old, operands).to_le_bytes();
        place.copy_from_slice(&new[..n]);
        Ok(old)
    }
}
