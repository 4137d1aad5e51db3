//! What lives while modules run: the store's instances, functions, tables, memories, globals.
//!
//! Everything is addressed by number and is plain data; code that runs borrows it for one
//! activation and gives it back at the next exit.

pub(crate) mod atomic;
pub(crate) mod exception;
pub(crate) mod external;
pub(crate) mod global;
pub(crate) mod heap;
pub(crate) mod instance;
pub(crate) mod limits;
pub(crate) mod memory;
pub(crate) mod reference;
#[cfg(all(feature = "std", target_has_atomic = "64"))]
pub(crate) mod shared;
#[cfg(not(all(feature = "std", target_has_atomic = "64")))]
#[path = "unshared.rs"]
pub(crate) mod shared;
pub(crate) mod signal;
pub(crate) mod store;
pub(crate) mod table;
pub(crate) mod types;

pub(crate) use heap::Heap;
pub(crate) use instance::{FuncInst, InstanceInst};
pub use limits::StoreLimits;
pub(crate) use memory::MemoryInst;
pub(crate) use shared::Shared;
pub(crate) use store::Runtime;
pub(crate) use table::TableInst;
