//! Is it legal? Types, index spaces, constant expressions, and the code of every function.
//!
//! The checks of the module as a whole and those of one function are separate, so that functions
//! can be validated when they are first called, or by several threads. The algorithm is that of
//! the specification's appendix: an operand stack and a control stack.
//!
//! Spec: 3 Validation; Appendix, Validation Algorithm.
#![deny(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic
)]

mod aggregate;
mod atomic;
mod body;
mod branch_hint;
pub mod canon;
mod const_expr;
mod context;
mod control;
mod instr;
mod memory;
mod module;
mod numeric;
mod operand;
mod parametric;
#[cfg(feature = "snapshot")]
mod probe;
mod reference;
mod short;
mod stack;
mod subtyping;
mod table;
mod types;
mod variable;
mod vector;

use crate::binary::ModuleLimits;
use crate::error::ValidateError;
use crate::features::Features;
use crate::syntax::{FuncIdx, Module};

pub use body::{Scratch, Visit};
pub use context::ModuleTypes;
pub use operand::Operand;
#[cfg(feature = "snapshot")]
pub use probe::{Probe, probe};

/// Checks everything but the bodies of functions; the result is what those checks need.
///
/// # Errors
/// What the first illegal thing is.
pub fn validate_module(
    module: &Module,
    bytes: &[u8],
    features: Features,
    limits: &ModuleLimits,
) -> Result<ModuleTypes, ValidateError> {
    module::validate_module(module, bytes, features, limits)
}

/// Checks the body of a function that the module defines.
///
/// `types` is from [`validate_module`] for the same module; `scratch` only saves allocations.
///
/// # Errors
/// What the first illegal thing is; malformed code too, as bodies are first decoded here.
pub fn validate_func(
    types: &ModuleTypes,
    module: &Module,
    bytes: &[u8],
    func: FuncIdx,
    scratch: &mut Scratch,
) -> Result<(), ValidateError> {
    validate_func_with(types, module, bytes, func, scratch, &mut body::Unseen)
}

/// The same for who needs the instructions as well: each one that is legal up to there is shown to
/// `visit`, so that they are decoded once.
///
/// # Errors
/// What the first illegal thing is, or what `visit` gives up with.
pub fn validate_func_with<'a, V: Visit<'a>>(
    types: &'a ModuleTypes,
    module: &'a Module,
    bytes: &'a [u8],
    func: FuncIdx,
    scratch: &mut Scratch,
    visit: &mut V,
) -> Result<(), V::Error> {
    body::validate_func_with(types, module, bytes, func, scratch, visit)
}

/// Checks the custom section `metadata.code.branch_hint`, if there is one: well-formed, and every
/// hint at an `if` or `br_if`.
///
/// The module is validated. It stays legal whatever the section holds.
///
/// # Errors
/// What the first wrong hint is.
pub fn check_branch_hints(
    module: &Module,
    bytes: &[u8],
    features: Features,
) -> Result<(), ValidateError> {
    branch_hint::check_branch_hints(module, bytes, features)
}
