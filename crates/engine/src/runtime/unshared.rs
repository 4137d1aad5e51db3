//! Where there are no threads or no 64-bit atomics, there are no shared memories either.

use crate::runtime::atomic::AtomicOp;
use crate::runtime::signal::Signals;
use crate::syntax::MemoryType;
use crate::trap::TrapCode;

/// A shared memory, which cannot be had here.
#[derive(Debug)]
pub(crate) enum Shared {}

#[allow(clippy::unused_self, reason = "as the other form of this type")]
impl Shared {
    pub fn new(_: MemoryType, _: usize) -> Option<Self> {
        None
    }

    pub fn ty(&self) -> MemoryType {
        match *self {}
    }

    pub fn len(&self) -> usize {
        match *self {}
    }

    pub fn grow(&self, _: u64) -> Option<u64> {
        match *self {}
    }

    pub fn read(&self, _: u64, _: &mut [u8]) -> Result<(), TrapCode> {
        match *self {}
    }

    pub fn write(&self, _: u64, _: &[u8]) -> Result<(), TrapCode> {
        match *self {}
    }

    pub fn fill(&self, _: u64, _: u8, _: u64) -> Result<(), TrapCode> {
        match *self {}
    }

    pub fn copy_within(&self, _: u64, _: u64, _: u64) -> Result<(), TrapCode> {
        match *self {}
    }

    pub fn atomic(&self, _: AtomicOp, _: Option<u64>, _: [u64; 2]) -> Result<u64, TrapCode> {
        match *self {}
    }

    pub fn wait(
        &self,
        _: AtomicOp,
        _: Option<u64>,
        _: u64,
        _: i64,
        _: &Signals,
    ) -> Result<u32, TrapCode> {
        match *self {}
    }
}
