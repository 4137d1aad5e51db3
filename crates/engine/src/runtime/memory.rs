//! Linear memories.
//!
//! Spec: 4.2.8 Memory Instances.

use alloc::sync::Arc;
use alloc::vec;
use alloc::vec::Vec;

use crate::runtime::Shared;
use crate::runtime::atomic::{AtomicKind, AtomicOp};
use crate::runtime::signal::Signals;
use crate::syntax::MemoryType;
use crate::trap::TrapCode;

/// A linear memory.
///
/// `backing` may be longer than the memory: it is allocated zeroed (which costs nothing until it
/// is touched) and grows geometrically, so that growing neither touches new pages nor copies old
/// ones more than a few times.
///
/// The bytes of a shared memory are elsewhere: here it has none.
#[derive(Debug)]
pub(crate) struct MemoryInst {
    pub ty: MemoryType,
    backing: Vec<u8>,
    len: usize,
    shared: Option<Arc<Shared>>,
}

/// Bytes to grow into that a new memory takes along.
///
/// More than 32 MiB: what is smaller, glibc may take from what was freed before and clear byte by
/// byte, touched or not. A memory of 20 MiB then costs 0.7 ms instead of 0.003 (2026-11-22,
/// two cores of a virtual machine).
const ROOM: usize = if cfg!(target_pointer_width = "64") {
    33 << 20
} else {
    1 << 20
};

/// The bytes that a memory of `pages` pages has, if this machine can address them.
pub(crate) fn byte_len(ty: &MemoryType, pages: u64) -> Option<usize> {
    let bytes = pages.checked_shl(u32::from(ty.page_size_log2))?;
    if bytes >> ty.page_size_log2 != pages {
        return None;
    }
    usize::try_from(bytes)
        .ok()
        .filter(|&bytes| bytes <= isize::MAX as usize)
}

/// The most pages that the address type allows.
pub(crate) fn max_pages(ty: &MemoryType) -> u64 {
    let bits: u32 = if ty.memory64 { 64 } else { 32 };
    1u64.checked_shl(bits.saturating_sub(u32::from(ty.page_size_log2)))
        .unwrap_or(u64::MAX)
}

impl MemoryInst {
    /// A memory of `pages` pages; none if they cannot be had. A shared one has `ty.limits.min`.
    ///
    /// Room to grow into is taken along, as long as the whole stays below `most` bytes: programs
    /// grow their memory early, and address space that is not touched costs nothing.
    pub fn new(ty: MemoryType, pages: u64, most: usize) -> Option<Self> {
        if ty.shared {
            return Shared::new(ty, most).map(|shared| Self::of_shared(shared.into()));
        }
        let len = byte_len(&ty, pages)?;
        let max = ty
            .limits
            .max
            .map_or(max_pages(&ty), |max| max.min(max_pages(&ty)));
        let most = byte_len(&ty, max).map_or(most, |max| max.min(most));
        let wished = len.saturating_add(len.max(ROOM)).min(most).max(len);
        let backing = zeroed(wished).or_else(|| zeroed(len))?;
        Some(Self {
            ty,
            backing,
            len,
            shared: None,
        })
    }

    /// A shared memory among a store's memories.
    pub fn of_shared(shared: Arc<Shared>) -> Self {
        Self {
            ty: shared.ty(),
            backing: Vec::new(),
            len: 0,
            shared: Some(shared),
        }
    }

    /// The shared memory that it is, if it is one.
    pub fn shared(&self) -> Option<&Arc<Shared>> {
        self.shared.as_ref()
    }

    /// The bytes; none of them if it is shared.
    pub fn bytes(&self) -> &[u8] {
        self.backing
            .get(..self.len)
            .expect("the backing is as long as the memory")
    }

    /// The bytes; none of them if it is shared.
    pub fn bytes_mut(&mut self) -> &mut [u8] {
        self.backing
            .get_mut(..self.len)
            .expect("the backing is as long as the memory")
    }

    /// Bytes in use.
    pub fn len(&self) -> usize {
        match &self.shared {
            None => self.len,
            Some(shared) => shared.len(),
        }
    }

    /// The size in pages.
    pub fn pages(&self) -> u64 {
        (self.len() as u64) >> self.ty.page_size_log2
    }

    /// The bytes that growing by `delta` pages adds, if the type allows it.
    pub fn growth(&self, delta: u64) -> Option<usize> {
        let pages = self.pages().checked_add(delta)?;
        let max = self
            .ty
            .limits
            .max
            .unwrap_or(u64::MAX)
            .min(max_pages(&self.ty));
        if pages > max {
            return None;
        }
        byte_len(&self.ty, pages)?.checked_sub(self.len())
    }

    /// Bytes in use and those that were taken along to grow into.
    pub fn reserved(&self) -> usize {
        self.backing.len().max(self.len())
    }

    /// Grows by `delta` pages; gives the old size in pages, or none if that is not to be had.
    ///
    /// The embedder's limits are asked by the caller. Room to grow into is taken along as long as
    /// the whole stays below `most` bytes.
    pub fn grow(&mut self, delta: u64, most: usize) -> Option<u64> {
        if let Some(shared) = &self.shared {
            return shared.grow(delta);
        }
        let old = self.pages();
        let len = self.len.checked_add(self.growth(delta)?)?;
        if len > self.backing.len() {
            let max = self.ty.limits.max.and_then(|max| byte_len(&self.ty, max));
            let most = most.min(max.unwrap_or(usize::MAX));
            let wished = len.saturating_add(len / 2).min(most).max(len);
            let mut backing = match zeroed(wished) {
                Some(backing) => backing,
                None => zeroed(len)?,
            };
            copy_touched(&mut backing, self.bytes());
            self.backing = backing;
        }
        self.len = len;
        Some(old)
    }

    /// Copies bytes out, from `ea`.
    ///
    /// # Errors
    /// [`TrapCode::MemoryOutOfBounds`].
    pub fn read(&self, ea: u64, to: &mut [u8]) -> Result<(), TrapCode> {
        if let Some(shared) = &self.shared {
            return shared.read(ea, to);
        }
        let range = range(self.len, ea, to.len() as u64)?;
        to.copy_from_slice(&self.bytes()[range]);
        Ok(())
    }

    /// Copies bytes in, to `ea`.
    ///
    /// # Errors
    /// [`TrapCode::MemoryOutOfBounds`]; nothing is written then.
    #[inline]
    pub fn write(&mut self, ea: u64, from: &[u8]) -> Result<(), TrapCode> {
        if let Some(shared) = &self.shared {
            return shared.write(ea, from);
        }
        let range = range(self.len, ea, from.len() as u64)?;
        self.bytes_mut()[range].copy_from_slice(from);
        Ok(())
    }

    /// As [`copy_within`].
    ///
    /// # Errors
    /// Those of [`copy_within`].
    pub fn copy_within(&mut self, d: u64, s: u64, n: u64) -> Result<(), TrapCode> {
        match &self.shared {
            Some(shared) => shared.copy_within(d, s, n),
            None => copy_within(self.bytes_mut(), d, s, n),
        }
    }

    /// As [`fill`].
    ///
    /// # Errors
    /// Those of [`fill`].
    pub fn fill(&mut self, d: u64, value: u8, n: u64) -> Result<(), TrapCode> {
        match &self.shared {
            Some(shared) => shared.fill(d, value, n),
            None => fill(self.bytes_mut(), d, value, n),
        }
    }

    /// As [`init`].
    ///
    /// # Errors
    /// Those of [`init`].
    pub fn init(&mut self, d: u64, source: &[u8], s: u64, n: u64) -> Result<(), TrapCode> {
        match &self.shared {
            Some(shared) => shared.write(d, &source[range(source.len(), s, n)?]),
            None => init(self.bytes_mut(), d, source, s, n),
        }
    }

    /// Copies `n` bytes of another memory from `s` to `d`.
    ///
    /// # Errors
    /// [`TrapCode::MemoryOutOfBounds`] if either range ends past its end; nothing is written then.
    pub fn copy_from(&mut self, d: u64, source: &Self, s: u64, n: u64) -> Result<(), TrapCode> {
        if source.shared.is_none() {
            return self.init(d, source.bytes(), s, n);
        }
        range(source.len(), s, n)?;
        range(self.len(), d, n)?;
        if let (Some(to), Some(from)) = (&self.shared, &source.shared)
            && Arc::ptr_eq(to, from)
        {
            return to.copy_within(d, s, n);
        }
        let (mut buffer, mut done) = ([0; 512], 0);
        while done < n {
            let len = (n - done).min(buffer.len() as u64);
            let bytes = &mut buffer[..len as usize];
            source.read(s + done, bytes)?;
            self.write(d + done, bytes)?;
            done += len;
        }
        Ok(())
    }

    /// Performs an atomic access other than a wait on a shared memory; gives what was there
    /// before, or how many threads were notified.
    ///
    /// # Errors
    /// The trap.
    pub fn atomic(
        &mut self,
        op: AtomicOp,
        ea: Option<u64>,
        operands: [u64; 2],
    ) -> Result<u64, TrapCode> {
        match &self.shared {
            Some(shared) => shared.atomic(op, ea, operands),
            None => op.on_bytes(self.bytes_mut(), ea, operands),
        }
    }

    /// Waits for a notification.
    ///
    /// # Errors
    /// The trap; [`TrapCode::Interrupted`] if an interrupt handle asked for it meanwhile.
    pub fn wait(
        &mut self,
        op: AtomicOp,
        ea: Option<u64>,
        [expected, timeout]: [u64; 2],
        signals: &Signals,
    ) -> Result<u32, TrapCode> {
        debug_assert_eq!(op.kind, AtomicKind::Wait);
        match &self.shared {
            Some(shared) => shared.wait(op, ea, expected, timeout as i64, signals),
            None => op
                .on_bytes(self.bytes_mut(), ea, [expected, timeout])
                .map(|_| 0),
        }
    }
}

/// A zeroed vector; none if the allocator refuses. The pages are not touched.
fn zeroed(len: usize) -> Option<Vec<u8>> {
    // `vec!` aborts when memory runs out; ask for it in a way that can fail first, but only
    // where that costs something worth asking for.
    if len > 1 << 28 {
        Vec::<u8>::new().try_reserve_exact(len).ok()?;
    }
    Some(vec![0; len])
}

/// Copies what is not zero, so that untouched pages stay untouched.
fn copy_touched(to: &mut [u8], from: &[u8]) {
    const ZEROS: [u8; 4096] = [0; 4096];
    for (to, from) in to.chunks_mut(ZEROS.len()).zip(from.chunks(ZEROS.len())) {
        if ZEROS.get(..from.len()) != Some(from)
            && let Some(to) = to.get_mut(..from.len())
        {
            to.copy_from_slice(from);
        }
    }
}

/// Reads `N` bytes at `ea`; none if they end past the memory.
///
/// Effective addresses are sums of two 32-bit numbers, so `ea + N` cannot wrap.
#[inline(always)]
pub(crate) fn read<const N: usize>(memory: &[u8], ea: u64) -> Option<[u8; N]> {
    let ea = address(ea)?;
    memory.get(ea..ea + N)?.try_into().ok()
}

/// Writes `N` bytes at `ea`; none if they end past the memory.
#[inline(always)]
pub(crate) fn write<const N: usize>(memory: &mut [u8], ea: u64, bytes: [u8; N]) -> Option<()> {
    let ea = address(ea)?;
    let place: &mut [u8; N] = memory.get_mut(ea..ea + N)?.try_into().ok()?;
    *place = bytes;
    Some(())
}

/// An effective address as an index.
#[cfg(target_pointer_width = "64")]
#[inline(always)]
pub(crate) fn address(ea: u64) -> Option<usize> {
    Some(ea as usize)
}

/// An effective address as an index; none where it cannot be one.
#[cfg(not(target_pointer_width = "64"))]
#[inline(always)]
pub(crate) fn address(ea: u64) -> Option<usize> {
    usize::try_from(ea)
        .ok()
        .filter(|&ea| ea < isize::MAX as usize)
}

/// The range of `n` bytes at `start`, if it lies within `len` bytes.
pub(crate) fn range(len: usize, start: u64, n: u64) -> Result<core::ops::Range<usize>, TrapCode> {
    let end = start.checked_add(n).ok_or(TrapCode::MemoryOutOfBounds)?;
    if end > len as u64 {
        return Err(TrapCode::MemoryOutOfBounds);
    }
    Ok(start as usize..end as usize)
}

/// Copies `n` bytes from `s` to `d`; the ranges may overlap.
///
/// # Errors
/// [`TrapCode::MemoryOutOfBounds`] if either range ends past the memory; nothing is written then.
///
/// Spec: 4.6 Memory Instructions, `memory.copy`.
#[inline(never)]
pub(crate) fn copy_within(memory: &mut [u8], d: u64, s: u64, n: u64) -> Result<(), TrapCode> {
    let from = range(memory.len(), s, n)?;
    let to = range(memory.len(), d, n)?;
    memory.copy_within(from, to.start);
    Ok(())
}

/// Sets `n` bytes at `d` to `value`.
///
/// # Errors
/// [`TrapCode::MemoryOutOfBounds`] if the range ends past the memory; nothing is written then.
///
/// Spec: 4.6 Memory Instructions, `memory.fill`.
#[inline(never)]
pub(crate) fn fill(memory: &mut [u8], d: u64, value: u8, n: u64) -> Result<(), TrapCode> {
    let to = range(memory.len(), d, n)?;
    memory[to].fill(value);
    Ok(())
}

/// Copies `n` bytes of `source` from `s` to `d`.
///
/// # Errors
/// [`TrapCode::MemoryOutOfBounds`] if either range ends past its end; nothing is written then.
///
/// Spec: 4.6 Memory Instructions, `memory.init`.
pub(crate) fn init(
    memory: &mut [u8],
    d: u64,
    source: &[u8],
    s: u64,
    n: u64,
) -> Result<(), TrapCode> {
    let from = range(source.len(), s, n)?;
    let to = range(memory.len(), d, n)?;
    memory[to].copy_from_slice(&source[from]);
    Ok(())
}
