//! The store: everything that modules allocate, by number.
//!
//! Spec: 4.2.4 Store.

use alloc::boxed::Box;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::any::Any;
use core::cell::Cell;
use core::sync::atomic::AtomicU64;

use crate::runtime::exception::{ExceptionInst, TagInst};
use crate::runtime::global::GlobalInst;
use crate::runtime::signal::{Deadline, Signals};
use crate::runtime::types::TypeRegistry;
use crate::runtime::{FuncInst, Heap, InstanceInst, MemoryInst, StoreLimits, TableInst};
use crate::trap::TrapCode;

/// What all instances of a store share.
pub(crate) struct Runtime {
    pub types: TypeRegistry,
    pub instances: Vec<InstanceInst>,
    pub funcs: Vec<FuncInst>,
    pub tables: Vec<TableInst>,
    pub memories: Vec<MemoryInst>,
    pub globals: Vec<GlobalInst>,
    pub tags: Vec<TagInst>,
    /// Exceptions that references were made to.
    pub exceptions: Vec<ExceptionInst>,
    /// The values of globals; each instance's own ones lie side by side.
    pub global_values: Vec<Cell<u64>>,
    /// Structures and arrays.
    pub heap: Heap,
    /// Host values that references point to.
    pub externals: Vec<Box<dyn Any + Send + Sync>>,
    pub limits: StoreLimits,
    /// Fuel left, where it is metered.
    pub fuel: i64,
    /// Set by interrupt handles.
    pub signals: Arc<Signals>,
    /// When code is to stop by itself.
    pub deadline: Deadline,
    /// The value stack; allocated by the first call.
    pub stack: Vec<u64>,
    /// The first slot that no running call uses.
    pub stack_top: u32,
}

impl Runtime {
    /// An empty store, whose deadlines are told by the engine's clock of ticks.
    pub fn new(epoch: Arc<AtomicU64>) -> Self {
        Self {
            types: TypeRegistry::default(),
            instances: Vec::new(),
            funcs: Vec::new(),
            tables: Vec::new(),
            memories: Vec::new(),
            globals: Vec::new(),
            tags: Vec::new(),
            exceptions: Vec::new(),
            global_values: Vec::new(),
            heap: Heap::default(),
            externals: Vec::new(),
            limits: StoreLimits::default(),
            fuel: 0,
            signals: Arc::default(),
            deadline: Deadline::never(epoch),
            stack: Vec::new(),
            stack_top: 0,
        }
    }

    /// Grows a memory by `delta` pages within the limits; gives the old size, or none.
    ///
    /// Spec: 4.6 Memory Instructions, `memory.grow`.
    pub fn grow_memory(&mut self, addr: u32, delta: u64) -> Option<u64> {
        let used: usize = self.memories.iter().map(MemoryInst::len).sum();
        let limit = self.limits.memory_bytes;
        let memory = self.memories.get_mut(addr as usize)?;
        if used.checked_add(memory.growth(delta)?)? > limit {
            return None;
        }
        memory.grow(delta)
    }

    /// Grows a table by `delta` elements within the limits; gives the old size, or none.
    ///
    /// Spec: 4.6 Table Instructions, `table.grow`.
    pub fn grow_table(&mut self, addr: u32, delta: u64, init: u64) -> Option<u64> {
        let used: u64 = self.tables.iter().map(TableInst::len).sum();
        if used.checked_add(delta)? > self.limits.table_elements as u64 {
            return None;
        }
        self.tables.get_mut(addr as usize)?.grow(delta, init)
    }

    /// The slot of the value stack.
    ///
    /// # Errors
    /// [`TrapCode::CallStackExhausted`] past its end.
    pub fn slot(&self, slot: usize) -> Result<u64, TrapCode> {
        self.stack
            .get(slot)
            .copied()
            .ok_or(TrapCode::CallStackExhausted)
    }
}
