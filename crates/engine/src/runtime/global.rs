//! Globals.
//!
//! Spec: 4.2.10 Global Instances.

use crate::syntax::GlobalType;

/// A global: its type, and where its value lies among the store's slots (a `v128` takes two).
#[derive(Clone, Copy, Debug)]
pub(crate) struct GlobalInst {
    pub ty: GlobalType,
    /// The canonical type of the content, for types that name one.
    pub slot: usize,
}
