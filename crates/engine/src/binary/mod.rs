//! Bytes to `syntax`: the binary format, with offsets in every error.
//!
//! Sections are decoded in one linear pass that skips function bodies; [`InstrReader`] reads the
//! instructions of one body later. Whether what was read is legal is not asked here: see `valid/`.
//!
//! Spec: 5 Binary Format.
#![deny(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic
)]

mod branch_hint;
mod const_expr;
mod cursor;
mod instr;
mod limits;
mod locals;
mod module;
mod segment;
mod types;

pub use branch_hint::{BRANCH_HINT, BranchHint, branch_hints};
pub use instr::InstrReader;
pub use limits::ModuleLimits;
pub use locals::Locals;
pub use module::decode;
