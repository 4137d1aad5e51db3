//! Instances and functions.
//!
//! Spec: 4.2.5 Module Instances, 4.2.6 Function Instances.

use alloc::boxed::Box;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::ops::Range;

use crate::runtime::Shared;

/// The instance number of functions that the host provides.
pub(crate) const HOST: u32 = u32::MAX;

/// A function of the store.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FuncInst {
    /// Canonical type.
    pub ty: u32,
    /// The instance it belongs to, or [`HOST`].
    pub instance: u32,
    /// Its stub's word in the module's code, which is its index among the module's own functions;
    /// for the host, its number among the host's functions.
    pub code: u32,
}

/// An instance: what the indices of its module stand for.
#[derive(Debug, Default)]
pub(crate) struct InstanceInst {
    /// Canonical types.
    pub types: Box<[u32]>,
    /// Functions, imported ones first.
    pub funcs: Box<[u32]>,
    /// Tables, imported ones first.
    pub tables: Box<[u32]>,
    /// Memories, imported ones first.
    pub memories: Box<[u32]>,
    /// Those of the memories that are shared, by index; empty if none is.
    pub shared: Box<[Option<Arc<Shared>>]>,
    /// Globals, imported ones first.
    pub globals: Box<[u32]>,
    /// Tags, imported ones first.
    pub tags: Box<[u32]>,
    /// The first of its own functions, which lie in the store in their order.
    pub first_func: u32,
    /// The slots of its own globals.
    pub own_globals: Range<usize>,
    /// The references of element segments that are passive and not dropped.
    pub elements: Vec<Box<[u64]>>,
    /// Passive data segments that are still there; empty if there are none.
    pub data: Vec<bool>,
}
