//! Linear memories.
//!
//! Spec: 4.2.8 Memory Instances.

use alloc::vec;
use alloc::vec::Vec;

use crate::syntax::MemoryType;
use crate::trap::TrapCode;

/// A linear memory.
///
/// `backing` may be longer than the memory: it is allocated zeroed (which costs nothing until it
/// is touched) and grows geometrically, so that growing neither touches new pages nor copies old
/// ones more than a few times.
#[derive(Debug)]
pub(crate) struct MemoryInst {
    pub ty: MemoryType,
    backing: Vec<u8>,
    len: usize,
}

/// Bytes to grow into that a new memory takes along.
const ROOM: usize = if cfg!(target_pointer_width = "64") {
    16 << 20
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
    /// A memory of `ty.limits.min` pages; none if they cannot be had.
    ///
    /// Room to grow into is taken along, as long as the whole stays below `most` bytes: programs
    /// grow their memory early, and address space that is not touched costs nothing.
    pub fn new(ty: MemoryType, most: usize) -> Option<Self> {
        let len = byte_len(&ty, ty.limits.min)?;
        let max = ty
            .limits
            .max
            .map_or(max_pages(&ty), |max| max.min(max_pages(&ty)));
        let most = byte_len(&ty, max).map_or(most, |max| max.min(most));
        let wished = len.saturating_add(len.max(ROOM)).min(most).max(len);
        let backing = zeroed(wished).or_else(|| zeroed(len))?;
        Some(Self { ty, backing, len })
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        self.backing
            .get(..self.len)
            .expect("the backing is as long as the memory")
    }

    /// The bytes.
    pub fn bytes_mut(&mut self) -> &mut [u8] {
        self.backing
            .get_mut(..self.len)
            .expect("the backing is as long as the memory")
    }

    /// Bytes in use.
    pub fn len(&self) -> usize {
        self.len
    }

    /// The size in pages.
    pub fn pages(&self) -> u64 {
        (self.len as u64) >> self.ty.page_size_log2
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
        byte_len(&self.ty, pages)?.checked_sub(self.len)
    }

    /// Grows by `delta` pages; gives the old size in pages, or none if that is not to be had.
    ///
    /// The embedder's limits are asked by the caller.
    pub fn grow(&mut self, delta: u64) -> Option<u64> {
        let old = self.pages();
        let len = self.len.checked_add(self.growth(delta)?)?;
        if len > self.backing.len() {
            let max = self.ty.limits.max.and_then(|max| byte_len(&self.ty, max));
            let wished = (len + len / 2).min(max.unwrap_or(usize::MAX)).max(len);
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
fn address(ea: u64) -> Option<usize> {
    Some(ea as usize)
}

/// An effective address as an index; none where it cannot be one.
#[cfg(not(target_pointer_width = "64"))]
#[inline(always)]
fn address(ea: u64) -> Option<usize> {
    usize::try_from(ea)
        .ok()
        .filter(|&ea| ea < isize::MAX as usize)
}

/// The range of `n` bytes at `start`, if it lies within `len` bytes.
fn range(len: usize, start: u64, n: u64) -> Result<core::ops::Range<usize>, TrapCode> {
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
