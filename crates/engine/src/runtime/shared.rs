//! Memories that several threads have at once.
//!
//! A memory is a table of chunks of atomic words, in two steps; what is in the table is allocated
//! by the first write to it.
//! Accesses within a word are single accesses of that word, so naturally aligned ones are never
//! torn; others are made of several. Plain accesses are relaxed, atomic ones sequentially
//! consistent. The table is as long as the memory can become, so growing is one number.
//!
//! Spec: the threads proposal.

use alloc::boxed::Box;
use alloc::collections::{BTreeMap, VecDeque};
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use core::time::Duration;
use std::sync::{Condvar, Mutex, MutexGuard, OnceLock, PoisonError};

use crate::runtime::atomic::{AtomicKind, AtomicOp};
use crate::runtime::memory::{byte_len, max_pages, range};
use crate::runtime::signal::Signals;
use crate::syntax::MemoryType;
use crate::trap::TrapCode;

/// The binary logarithm of the bytes of a chunk.
const CHUNK_LOG2: u32 = 16;

/// The binary logarithm of the bytes of a group of chunks.
const GROUP_LOG2: u32 = 24;

/// The most bytes that a shared memory can have, whatever its type says.
const MOST: u64 = 16 << 30;

/// How long a wait goes on without a look at the interrupt flag.
const WAIT_SLICE: Duration = Duration::from_millis(10);

/// Atomic words.
type Chunk = Box<[AtomicU64]>;

/// Chunks that are allocated when they are needed.
type Group = Box<[OnceLock<Chunk>]>;

/// A shared memory.
pub(crate) struct Shared {
    ty: MemoryType,
    groups: Box<[OnceLock<Group>]>,
    /// Bytes that `groups` has room for.
    capacity: usize,
    len: AtomicUsize,
    waiting: Mutex<BTreeMap<usize, VecDeque<Arc<Waiter>>>>,
}

/// A thread that waits.
#[derive(Default)]
struct Waiter {
    is_notified: AtomicBool,
    wake: Condvar,
}

/// The chunk of byte `at` within its group.
fn chunk_of(at: usize) -> usize {
    at >> CHUNK_LOG2 & ((1 << (GROUP_LOG2 - CHUNK_LOG2)) - 1)
}

/// The word of byte `at` within its chunk.
fn word_of(at: usize) -> usize {
    at >> 3 & ((1 << (CHUNK_LOG2 - 3)) - 1)
}

/// `n` empty ones.
fn some<T: Default>(n: usize) -> Box<[T]> {
    (0..n).map(|_| T::default()).collect()
}

/// The lowest `n` bytes of a word.
fn mask(n: usize) -> u64 {
    u64::MAX >> (64 - 8 * n)
}

impl Shared {
    /// A memory of `ty.limits.min` pages that can grow to its maximum or `most` bytes; none if it
    /// cannot be had.
    pub fn new(ty: MemoryType, most: usize) -> Option<Self> {
        let len = byte_len(&ty, ty.limits.min)?;
        let most = most.min(usize::try_from(MOST).unwrap_or(isize::MAX as usize));
        let max = ty.limits.max?.min(max_pages(&ty));
        let capacity = byte_len(&ty, max).map_or(most, |max| max.min(most));
        if len > capacity {
            return None;
        }
        let count = capacity.div_ceil(1 << GROUP_LOG2);
        let mut groups = Vec::new();
        groups.try_reserve_exact(count).ok()?;
        groups.resize_with(count, OnceLock::new);
        Some(Self {
            ty,
            groups: groups.into(),
            capacity,
            len: AtomicUsize::new(len),
            waiting: Mutex::default(),
        })
    }

    /// The type it was made with.
    pub fn ty(&self) -> MemoryType {
        self.ty
    }

    /// Bytes.
    pub fn len(&self) -> usize {
        self.len.load(Ordering::SeqCst)
    }

    /// Grows by `delta` pages; gives the old size in pages, or none if that is not to be had.
    pub fn grow(&self, delta: u64) -> Option<u64> {
        let grown = |old: usize| {
            let pages = (old as u64 >> self.ty.page_size_log2).checked_add(delta)?;
            let max = self.ty.limits.max.unwrap_or(0).min(max_pages(&self.ty));
            byte_len(&self.ty, pages).filter(|&len| pages <= max && len <= self.capacity)
        };
        let order = Ordering::SeqCst;
        let old = self.len.fetch_update(order, order, grown).ok()?;
        Some(old as u64 >> self.ty.page_size_log2)
    }

    /// The word with byte `at`, for reading; none if it was never written.
    #[inline]
    fn word(&self, at: usize) -> Option<&AtomicU64> {
        let group = self.groups.get(at >> GROUP_LOG2)?.get()?;
        group.get(chunk_of(at))?.get()?.get(word_of(at))
    }

    /// The word with byte `at`, which lies within the capacity.
    #[inline]
    fn word_mut(&self, at: usize) -> &AtomicU64 {
        let group =
            self.groups[at >> GROUP_LOG2].get_or_init(|| some(1 << (GROUP_LOG2 - CHUNK_LOG2)));
        let chunk = group[chunk_of(at)].get_or_init(|| some(1 << (CHUNK_LOG2 - 3)));
        &chunk[word_of(at)]
    }

    /// The `n` bytes at `at`, which lie in one word.
    #[inline]
    fn load_part(&self, at: usize, n: usize, order: Ordering) -> u64 {
        let word = self.word(at).map_or(0, |word| word.load(order));
        word >> (8 * (at % 8)) & mask(n)
    }

    /// Replaces the `n` bytes at `at`, which lie in one word; gives what was there.
    #[inline]
    fn update_part(
        &self,
        at: usize,
        n: usize,
        order: Ordering,
        replaced: impl Fn(u64) -> u64,
    ) -> u64 {
        let (word, shift, mask) = (self.word_mut(at), 8 * (at % 8), mask(n));
        let mut old = word.load(Ordering::Relaxed);
        loop {
            let part = old >> shift & mask;
            let new = old & !(mask << shift) | (replaced(part) & mask) << shift;
            match word.compare_exchange_weak(old, new, order, Ordering::Relaxed) {
                Ok(_) => return part,
                Err(now) => old = now,
            }
        }
    }

    /// Writes the `n` bytes at `at`, which lie in one word.
    #[inline]
    fn store_part(&self, at: usize, n: usize, value: u64, order: Ordering) {
        if n == 8 {
            self.word_mut(at).store(value, order);
        } else {
            self.update_part(at, n, order, |_| value);
        }
    }

    /// Copies bytes out, from `ea`.
    ///
    /// # Errors
    /// [`TrapCode::MemoryOutOfBounds`].
    #[inline]
    pub fn read(&self, ea: u64, to: &mut [u8]) -> Result<(), TrapCode> {
        let mut at = range(self.len(), ea, to.len() as u64)?.start;
        let mut rest = to;
        while !rest.is_empty() {
            let n = (8 - at % 8).min(rest.len());
            let part = self.load_part(at, n, Ordering::Relaxed).to_le_bytes();
            let (now, later) = rest.split_at_mut(n);
            now.copy_from_slice(&part[..n]);
            (rest, at) = (later, at + n);
        }
        Ok(())
    }

    /// Copies bytes in, to `ea`.
    ///
    /// # Errors
    /// [`TrapCode::MemoryOutOfBounds`]; nothing is written then.
    #[inline]
    pub fn write(&self, ea: u64, from: &[u8]) -> Result<(), TrapCode> {
        let mut at = range(self.len(), ea, from.len() as u64)?.start;
        let mut rest = from;
        while !rest.is_empty() {
            let n = (8 - at % 8).min(rest.len());
            let (now, later) = rest.split_at(n);
            let mut part = [0; 8];
            part[..n].copy_from_slice(now);
            self.store_part(at, n, u64::from_le_bytes(part), Ordering::Relaxed);
            (rest, at) = (later, at + n);
        }
        Ok(())
    }

    /// Sets `n` bytes at `d` to `value`.
    ///
    /// # Errors
    /// [`TrapCode::MemoryOutOfBounds`]; nothing is written then.
    pub fn fill(&self, d: u64, value: u8, n: u64) -> Result<(), TrapCode> {
        let range = range(self.len(), d, n)?;
        let mut at = range.start;
        while at < range.end {
            let n = (8 - at % 8).min(range.end - at);
            self.store_part(at, n, u64::from_le_bytes([value; 8]), Ordering::Relaxed);
            at += n;
        }
        Ok(())
    }

    /// Copies `n` bytes from `s` to `d`; the ranges may overlap.
    ///
    /// # Errors
    /// [`TrapCode::MemoryOutOfBounds`]; nothing is written then.
    pub fn copy_within(&self, d: u64, s: u64, n: u64) -> Result<(), TrapCode> {
        const BLOCK: u64 = 512;
        range(self.len(), s, n)?;
        range(self.len(), d, n)?;
        let mut buffer = [0; BLOCK as usize];
        let mut done = 0;
        while done < n {
            let len = (n - done).min(BLOCK);
            // From the end if what is written first would be read later.
            let at = if d <= s { done } else { n - done - len };
            let bytes = &mut buffer[..len as usize];
            self.read(s + at, bytes)?;
            self.write(d + at, bytes)?;
            done += len;
        }
        Ok(())
    }

    /// Performs an atomic access other than a wait; gives what was there before, or how many
    /// threads were notified.
    ///
    /// # Errors
    /// [`TrapCode::UnalignedAtomic`], [`TrapCode::MemoryOutOfBounds`].
    #[inline]
    pub fn atomic(
        &self,
        op: AtomicOp,
        ea: Option<u64>,
        operands: [u64; 2],
    ) -> Result<u64, TrapCode> {
        let (at, n) = (op.place(self.len(), ea)?, 1 << op.log2);
        let order = Ordering::SeqCst;
        Ok(match op.kind {
            AtomicKind::Load => self.load_part(at, n, order),
            AtomicKind::Store => {
                self.store_part(at, n, operands[0], order);
                0
            }
            AtomicKind::Notify => self.notify(at, operands[0] as u32).into(),
            _ => self.update_part(at, n, order, |old| op.replaced(old, operands)),
        })
    }

    fn waiting(&self) -> MutexGuard<'_, BTreeMap<usize, VecDeque<Arc<Waiter>>>> {
        // Nothing is done under the lock that leaves it half done.
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Wakes at most `count` threads that wait at `at`; gives how many.
    fn notify(&self, at: usize, count: u32) -> u32 {
        let mut waiting = self.waiting();
        let Some(queue) = waiting.get_mut(&at) else {
            return 0;
        };
        let mut woken = 0;
        while woken < count
            && let Some(waiter) = queue.pop_front()
        {
            waiter.is_notified.store(true, Ordering::Relaxed);
            waiter.wake.notify_one();
            woken += 1;
        }
        if queue.is_empty() {
            waiting.remove(&at);
        }
        woken
    }

    /// Waits for a notification at `ea` if the value there is `expected`: 0 if it came, 1 if the
    /// value is another, 2 if `timeout` nanoseconds were over before; negative ones never are.
    ///
    /// # Errors
    /// [`TrapCode::UnalignedAtomic`], [`TrapCode::MemoryOutOfBounds`]; [`TrapCode::Interrupted`]
    /// if an interrupt handle asked for it.
    pub fn wait(
        &self,
        op: AtomicOp,
        ea: Option<u64>,
        expected: u64,
        timeout: i64,
        signals: &Signals,
    ) -> Result<u32, TrapCode> {
        let at = op.place(self.len(), ea)?;
        let n = 1 << op.log2;
        let mut left = u64::try_from(timeout).ok().map(Duration::from_nanos);
        let mut waiting = self.waiting();
        // Whoever changes the value and notifies then does the latter after this look.
        if self.load_part(at, n, Ordering::SeqCst) != expected & mask(n) {
            return Ok(1);
        }
        let waiter = Arc::new(Waiter::default());
        let queue = waiting.entry(at).or_default();
        queue.push_back(waiter.clone());
        let outcome = loop {
            if waiter.is_notified.load(Ordering::Relaxed) {
                return Ok(0);
            }
            if signals.take_stop() {
                break Err(TrapCode::Interrupted);
            }
            if left == Some(Duration::ZERO) {
                break Ok(2);
            }
            let slice = left.map_or(WAIT_SLICE, |left| left.min(WAIT_SLICE));
            let (guard, slept) = waiter
                .wake
                .wait_timeout(waiting, slice)
                .unwrap_or_else(PoisonError::into_inner);
            waiting = guard;
            // No clock is read: what is over is the slices that were slept to their ends.
            if slept.timed_out() {
                left = left.map(|left| left.saturating_sub(slice));
            }
        };
        if let Some(queue) = waiting.get_mut(&at) {
            queue.retain(|other| !Arc::ptr_eq(other, &waiter));
            if queue.is_empty() {
                waiting.remove(&at);
            }
        }
        outcome
    }
}

impl core::fmt::Debug for Shared {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Shared")
            .field("ty", &self.ty)
            .field("len", &self.len())
            .finish_non_exhaustive()
    }
}
