//! Tags and exceptions.
//!
//! Spec: 4.2.11 Tag Instances, 4.2.14 Exception Instances.

use alloc::boxed::Box;

/// A tag: its canonical function type, whose parameters are the values of its exceptions.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TagInst {
    pub ty: u32,
}

/// An exception: its tag and the slots of its values.
#[derive(Clone, Debug)]
pub(crate) struct ExceptionInst {
    pub tag: u32,
    pub values: Box<[u64]>,
}
