//! The store: everything that modules allocate, by number.
//!
//! Spec: 4.2.4 Store.

use alloc::sync::Arc;
use alloc::vec::Vec;
use core::cell::Cell;
use core::sync::atomic::AtomicU64;

use crate::runtime::exception::TagInst;
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
    /// The values of globals; each instance's own ones lie side by side.
    pub global_values: Vec<Cell<u64>>,
    /// Structures, arrays, host values, and exceptions that references were made to.
    pub heap: Heap,
    pub limits: StoreLimits,
    /// Bytes that count towards the limit of the total, but for those that `heap` knows of and
    /// `parked_bytes`.
    pub charged: usize,
    /// Bytes of the computations that are left for later.
    pub parked_bytes: usize,
    /// Fuel left, where it is metered.
    pub fuel: i64,
    /// Set by interrupt handles.
    pub signals: Arc<Signals>,
    /// When code is to stop by itself.
    pub deadline: Deadline,
    /// Calls into the store so far.
    pub calls: u64,
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
            global_values: Vec::new(),
            heap: Heap::default(),
            limits: StoreLimits::default(),
            charged: 0,
            parked_bytes: 0,
            fuel: 0,
            signals: Arc::default(),
            deadline: Deadline::never(epoch),
            calls: 0,
            stack: Vec::new(),
            stack_top: 0,
        }
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
