//! Register operations take effect: code words, their handlers, and the trampoline around them.
//!
//! `dispatch` knows how one word follows another; `assemble` makes words from operations; the
//! files named after the specification's families hold the handlers; `computation` is a call under
//! way as data, `run` is the trampoline, and `outside` performs what the handlers leave to it.

mod aggregate;
pub(crate) mod assemble;
mod atomic;
mod call;
#[cfg_attr(feature = "count-words", path = "chain/off.rs")]
mod chain;
pub(crate) mod code;
pub(crate) mod computation;
mod control;
#[cfg(feature = "count-words")]
pub(crate) mod count;
pub(crate) mod dispatch;
mod load_op;
mod memory;
mod numeric;
mod operation;
mod outside;
pub(crate) mod park;
mod place;
pub(crate) mod run;
mod select;
mod variable;
mod vector;
mod wide;

pub(crate) use assemble::Places;
pub(crate) use code::{Code, Loaded};
