//! What the value instructions compute: one pure function per instruction.
//!
//! A function has the instruction's name with `_` for `.`: `i32.rem_s` is [`i32_rem_s`], in the
//! file of its family. Rust types stand for the machine's: `u32` for i32, `u64` for i64, `f32`,
//! `f64`. Tests and comparisons give `bool`; what can trap gives `Result<_, TrapCode>`.
//! Nothing here knows stacks, memories or stores. Vectors have a module of their own.
//!
//! Spec: 4.3 Numerics.

mod convert;
mod float;
mod int;
#[allow(
    dead_code,
    reason = "a build takes what its processor and std do not have"
)]
mod round;
#[cfg(test)]
mod tests;
mod vector;
mod wide;

pub use convert::*;
pub use float::*;
pub use int::*;
pub use vector::*;
pub use wide::*;

/// Makes functions from rows `name(operands) -> result = meaning;`.
///
/// `i32_add(a: u32, b: u32) -> u32 = a.wrapping_add(b);` becomes
///
/// ```text
/// #[inline(always)]
/// pub fn i32_add(a: u32, b: u32) -> u32 { a.wrapping_add(b) }
/// ```
macro_rules! meanings {
    ($($(#[$doc:meta])* $name:ident($($operand:ident: $t:ty),+) -> $result:ty = $meaning:expr;)+) => {
        $(
            $(#[$doc])*
            // Handlers are made from these by type; a call that is not inlined would cost more
            // than the instruction.
            #[inline(always)]
            pub fn $name($($operand: $t),+) -> $result {
                $meaning
            }
        )+
    };
}
use meanings;
