//! Handles to memories that several stores, on several threads, have at once.

use alloc::sync::Arc;

use crate::api::error::Error;
use crate::runtime::Shared;
use crate::runtime::atomic::{AtomicKind, AtomicOp};
use crate::syntax::{Limits, MemoryType};

/// A shared memory: the handle can be cloned, sent to other threads, and brought into any number of
/// stores by [`Memory::from_shared`](crate::Memory::from_shared).
///
/// It can be had with the feature `std` where the target has 64-bit atomics.
#[derive(Clone, Debug)]
pub struct SharedMemory {
    pub(crate) shared: Arc<Shared>,
}

/// The access of an instruction.
fn access(kind: AtomicKind, log2: u8) -> AtomicOp {
    AtomicOp {
        kind,
        log2,
        is_64: log2 == 3,
    }
}

impl SharedMemory {
    /// Makes a shared memory; `ty` must be shared and have a maximum. Its bytes are allocated
    /// when they are first written to.
    ///
    /// # Errors
    /// If the type does not allow it or the memory cannot be had.
    pub fn new(ty: MemoryType) -> Result<Self, Error> {
        if !ty.shared || ty.limits.max.is_none_or(|max| max < ty.limits.min) {
            return Err(Error::misuse(
                "the type of a shared memory says so and has a maximum",
            ));
        }
        let shared = Shared::new(ty, usize::MAX);
        let shared = shared.ok_or_else(|| Error::limit("the shared memory cannot be had"))?;
        Ok(Self {
            shared: shared.into(),
        })
    }

    /// The type, with the current size as its minimum.
    pub fn ty(&self) -> MemoryType {
        let ty = self.shared.ty();
        let limits = Limits {
            min: self.size(),
            ..ty.limits
        };
        MemoryType { limits, ..ty }
    }

    /// The size in pages.
    pub fn size(&self) -> u64 {
        self.shared.len() as u64 >> self.shared.ty().page_size_log2
    }

    /// Grows by `pages`; gives the old size in pages.
    ///
    /// # Errors
    /// If the type does not allow it.
    pub fn grow(&self, pages: u64) -> Result<u64, Error> {
        let grown = self.shared.grow(pages);
        grown.ok_or_else(|| Error::limit("the shared memory cannot grow so far"))
    }

    /// Copies bytes out, from `offset`. What others write meanwhile may come out in parts.
    ///
    /// # Errors
    /// [`TrapCode::MemoryOutOfBounds`](crate::TrapCode::MemoryOutOfBounds).
    pub fn read(&self, offset: u64, to: &mut [u8]) -> Result<(), Error> {
        Ok(self.shared.read(offset, to)?)
    }

    /// Copies bytes in, to `offset`.
    ///
    /// # Errors
    /// [`TrapCode::MemoryOutOfBounds`](crate::TrapCode::MemoryOutOfBounds).
    pub fn write(&self, offset: u64, from: &[u8]) -> Result<(), Error> {
        Ok(self.shared.write(offset, from)?)
    }

    /// `i32.atomic.load`
    ///
    /// # Errors
    /// The traps of the instruction.
    pub fn atomic_load_u32(&self, offset: u64) -> Result<u32, Error> {
        let op = access(AtomicKind::Load, 2);
        Ok(self.shared.atomic(op, Some(offset), [0; 2])? as u32)
    }

    /// `i32.atomic.store`
    ///
    /// # Errors
    /// The traps of the instruction.
    pub fn atomic_store_u32(&self, offset: u64, value: u32) -> Result<(), Error> {
        let op = access(AtomicKind::Store, 2);
        self.shared.atomic(op, Some(offset), [value.into(), 0])?;
        Ok(())
    }

    /// `i32.atomic.rmw.add`; gives what was there before.
    ///
    /// # Errors
    /// The traps of the instruction.
    pub fn atomic_add_u32(&self, offset: u64, value: u32) -> Result<u32, Error> {
        let op = access(AtomicKind::Add, 2);
        Ok(self.shared.atomic(op, Some(offset), [value.into(), 0])? as u32)
    }

    /// `i32.atomic.rmw.cmpxchg`; gives what was there before.
    ///
    /// # Errors
    /// The traps of the instruction.
    pub fn atomic_compare_exchange_u32(
        &self,
        offset: u64,
        expected: u32,
        replacement: u32,
    ) -> Result<u32, Error> {
        let op = access(AtomicKind::CompareExchange, 2);
        let operands = [expected.into(), replacement.into()];
        Ok(self.shared.atomic(op, Some(offset), operands)? as u32)
    }

    /// `i64.atomic.load`
    ///
    /// # Errors
    /// The traps of the instruction.
    pub fn atomic_load_u64(&self, offset: u64) -> Result<u64, Error> {
        Ok(self
            .shared
            .atomic(access(AtomicKind::Load, 3), Some(offset), [0; 2])?)
    }

    /// `i64.atomic.store`
    ///
    /// # Errors
    /// The traps of the instruction.
    pub fn atomic_store_u64(&self, offset: u64, value: u64) -> Result<(), Error> {
        let op = access(AtomicKind::Store, 3);
        self.shared.atomic(op, Some(offset), [value, 0])?;
        Ok(())
    }

    /// `memory.atomic.notify`: wakes at most `count` threads that wait at `offset`; gives how many.
    ///
    /// # Errors
    /// The traps of the instruction.
    pub fn notify(&self, offset: u64, count: u32) -> Result<u32, Error> {
        let op = access(AtomicKind::Notify, 2);
        Ok(self.shared.atomic(op, Some(offset), [count.into(), 0])? as u32)
    }
}
