//! What a store may use, and what it uses.

use crate::runtime::exception::{ExceptionInst, exception_bytes};
use crate::runtime::external::ENTRY_BYTES;
use crate::runtime::{MemoryInst, Runtime, TableInst};

/// Upper bounds for what a store's modules can have, asked before anything is allocated.
///
/// `memory.grow` and `table.grow` past a limit give -1, as the specification allows;
/// instantiation past one fails.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StoreLimits {
    /// Bytes of all linear memories together.
    pub memory_bytes: usize,
    /// Bytes of each linear memory.
    pub memory_bytes_each: usize,
    /// Elements of all tables together.
    pub table_elements: usize,
    /// Elements of each table.
    pub table_elements_each: usize,
    /// Instances.
    pub instances: usize,
    /// Memories.
    pub memories: usize,
    /// Tables.
    pub tables: usize,
    /// Functions of all instances and of the host.
    pub functions: usize,
    /// Host values that references point to.
    pub host_values: usize,
    /// Bytes of structures and arrays, garbage that is not collected yet included. An allocation
    /// traps if even a collection leaves less than a 64th of it free.
    pub gc_heap_bytes: usize,
    /// Exceptions that references were made to, garbage that is not collected yet included.
    pub exceptions: usize,
    /// 64-bit slots of the value stack, and so the depth of calls: see
    /// [`Config::max_stack_slots`](crate::Config::max_stack_slots), whose bound counts as well. A
    /// change counts from the next call by the host on, but for calls within calls.
    pub stack_slots: usize,
    /// Bytes of linear memories, tables, structures and arrays, host values, exceptions, the value
    /// stack and suspended executions, all together.
    ///
    /// The whole value stack counts from the first call on: a small budget needs a small
    /// `stack_slots`.
    pub total_bytes: usize,
}

impl Default for StoreLimits {
    /// 4 GiB of memory, 10 million elements, 10,000 instances, memories and tables, 10 million
    /// functions, 1 million host values and exceptions, 1 GiB of structures and arrays; no limits
    /// for one memory, for one table and for the total; the engine's limit for the value stack.
    fn default() -> Self {
        Self {
            memory_bytes: usize::try_from(4u64 << 30).unwrap_or(usize::MAX),
            memory_bytes_each: usize::MAX,
            table_elements: 10_000_000,
            table_elements_each: usize::MAX,
            instances: 10_000,
            memories: 10_000,
            tables: 10_000,
            functions: 10_000_000,
            host_values: 1_000_000,
            gc_heap_bytes: 1 << 30,
            exceptions: 1_000_000,
            stack_slots: usize::MAX,
            total_bytes: usize::MAX,
        }
    }
}

/// The bytes that an element of a table counts, as many as it has at most.
pub(crate) const ELEMENT_BYTES: usize = 8;

impl Runtime {
    /// The bytes that count towards the total.
    pub fn total_bytes(&self) -> usize {
        self.charged
            .saturating_add(self.parked_bytes)
            .saturating_add(self.heap.used())
            .saturating_add(self.heap.externals.bytes())
            .saturating_add(self.heap.exceptions.bytes())
    }

    /// Whether the total leaves room for so many bytes more.
    pub fn has_room(&self, bytes: usize) -> bool {
        self.total_bytes()
            .checked_add(bytes)
            .is_some_and(|total| total <= self.limits.total_bytes)
    }

    /// Counts bytes towards the total, for which there is room.
    pub fn charge(&mut self, bytes: usize) {
        self.charged = self.charged.saturating_add(bytes);
    }

    /// The bytes that structures and arrays may have.
    #[inline]
    pub fn heap_limit(&self) -> usize {
        // Asked at every activation, and mostly nobody limits the total.
        if self.limits.total_bytes == usize::MAX {
            return self.limits.gc_heap_bytes;
        }
        let others = self.total_bytes().saturating_sub(self.heap.used());
        let left = self.limits.total_bytes.saturating_sub(others);
        self.limits.gc_heap_bytes.min(left)
    }

    /// Whether a memory of `len` bytes may have so many more.
    ///
    /// # Errors
    /// The limit in bytes that says no.
    pub fn check_memory(&self, len: usize, more: usize) -> Result<(), usize> {
        let limits = &self.limits;
        if len
            .checked_add(more)
            .is_none_or(|n| n > limits.memory_bytes_each)
        {
            return Err(limits.memory_bytes_each);
        }
        let used: usize = self.memories.iter().map(MemoryInst::len).sum();
        if used
            .checked_add(more)
            .is_none_or(|n| n > limits.memory_bytes)
        {
            return Err(limits.memory_bytes);
        }
        if !self.has_room(more) {
            return Err(limits.total_bytes);
        }
        Ok(())
    }

    /// The bytes that a memory may take along to grow into, those in use included, where it has
    /// `reserved` bytes already: what the limits leave when every memory's own are counted. A
    /// shared one takes nothing along; for it this is how far it can grow.
    pub fn room_for_memory(&self, reserved: usize, shared: bool) -> usize {
        let limits = &self.limits;
        let used: usize = self.memories.iter().map(MemoryInst::len).sum();
        let all = match shared {
            true => used,
            false => self.memories.iter().map(MemoryInst::reserved).sum(),
        };
        // What is reserved and not in use does not count towards the total.
        let total = self.total_bytes().saturating_add(all.saturating_sub(used));
        let left = limits.memory_bytes.saturating_sub(all);
        let left = left.min(limits.total_bytes.saturating_sub(total));
        left.saturating_add(reserved).min(limits.memory_bytes_each)
    }

    /// Whether a table of `len` elements may have so many more.
    ///
    /// # Errors
    /// The limit that says no, in elements.
    pub fn check_table(&self, len: u64, more: u64) -> Result<(), usize> {
        let limits = &self.limits;
        let past = |n: Option<u64>, limit: usize| n.is_none_or(|n| n > limit as u64);
        if past(len.checked_add(more), limits.table_elements_each) {
            return Err(limits.table_elements_each);
        }
        let used: u64 = self.tables.iter().map(TableInst::len).sum();
        if past(used.checked_add(more), limits.table_elements) {
            return Err(limits.table_elements);
        }
        let bytes = usize::try_from(more)
            .ok()
            .and_then(|n| n.checked_mul(ELEMENT_BYTES));
        if !bytes.is_some_and(|bytes| self.has_room(bytes)) {
            return Err(limits.total_bytes / ELEMENT_BYTES);
        }
        Ok(())
    }

    /// Grows a memory by `delta` pages within the limits; gives the old size, or none.
    ///
    /// Spec: 4.6 Memory Instructions, `memory.grow`.
    pub fn grow_memory(&mut self, addr: u32, delta: u64) -> Option<u64> {
        let memory = self.memories.get(addr as usize)?;
        let more = memory.growth(delta)?;
        self.check_memory(memory.len(), more).ok()?;
        let most = self.room_for_memory(memory.reserved(), false);
        let old = self.memories.get_mut(addr as usize)?.grow(delta, most)?;
        self.charge(more);
        Some(old)
    }

    /// Grows a table by `delta` elements within the limits; gives the old size, or none.
    ///
    /// Spec: 4.6 Table Instructions, `table.grow`.
    pub fn grow_table(&mut self, addr: u32, delta: u64, init: u64) -> Option<u64> {
        let len = self.tables.get(addr as usize)?.len();
        self.check_table(len, delta).ok()?;
        let limits = &self.limits;
        let left = limits.total_bytes.saturating_sub(self.total_bytes()) / ELEMENT_BYTES;
        let most = limits.table_elements.min(limits.table_elements_each);
        let most = most.min(left.saturating_add(len as usize));
        let old = self
            .tables
            .get_mut(addr as usize)?
            .grow(delta, init, most)?;
        // There is that much memory, so it is no more than a number of bytes can say.
        self.charge(delta as usize * ELEMENT_BYTES);
        Some(old)
    }

    /// Whether there may be another host value, of so many bytes.
    pub fn may_have_external(&self, bytes: usize) -> bool {
        self.heap.externals.len() < self.limits.host_values
            && self.has_room(bytes.saturating_add(ENTRY_BYTES))
    }

    /// Whether exceptions should be collected before one with so many slots of values is thrown, to
    /// which a reference may be made.
    pub fn is_exception_collection_due(&self, slots: usize) -> bool {
        let exceptions = &self.heap.exceptions;
        let limit = match self.has_room(exception_bytes(slots)) {
            true => self.limits.exceptions,
            false => exceptions.count(),
        };
        exceptions.count() > 0 && exceptions.is_collection_due(limit)
    }

    /// Adds an exception that is referred to, and gives its number; none past the limits.
    pub fn add_exception(&mut self, exception: ExceptionInst) -> Option<u32> {
        let has_room = self.has_room(exception_bytes(exception.values.len()));
        let has_number = self.heap.exceptions.has_room(self.limits.exceptions);
        (has_room && has_number).then(|| self.heap.exceptions.add(exception))
    }
}
