//! What embedders type: engines, modules, stores, linkers, instances and handles to what is in them.
//!
//! Handles are small and copyable; everything lives in the store. A handle used with another store
//! than its own panics and says so. The driver in `call` brings handlers, translation and host
//! functions together.

#[cfg(feature = "async")]
pub mod asynchronous;
pub(crate) mod bodies;
pub(crate) mod call;
pub mod caller;
pub(crate) mod collect;
pub(crate) mod compile;
pub(crate) mod constant;
pub mod context;
mod coredump;
#[cfg(feature = "count-words")]
mod count;
pub mod engine;
pub mod error;
pub mod execution;
pub mod external;
#[cfg(feature = "snapshot")]
mod frame_value;
pub mod func;
pub mod global;
pub mod instance;
mod instantiate;
pub mod linker;
pub mod memory;
pub mod module;
#[cfg(feature = "std")]
pub(crate) mod parallel;
pub mod reference;
pub mod shared;
#[cfg(feature = "snapshot")]
pub mod snapshot;
mod stepwise;
pub mod store;
pub mod table;
mod trace;
pub mod typed;
pub mod value;
