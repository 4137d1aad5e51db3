//! What the vector instructions compute: one pure function per instruction.
//!
//! A vector is its sixteen bytes, lane 0 first, little-endian within a lane ([`V128`]). Functions
//! are named as in the rest of `num/`; `lane` has what they are made from, the other files are
//! families. Stores, lanes of memory and constants move bytes only and are not here.
//!
//! Vectors come by reference and the functions are not inlined, on purpose: that keeps operands
//! in memory, where LLVM turns a loop over lanes into one vector instruction. Inlined into a
//! handler the same loop falls apart into scalar operations on pieces of two 64-bit slots
//! (measured with rustc 1.95 on x86-64: `i8x16.add` is 5 instructions instead of 139). Bitwise
//! operations do not care and are inlined.
//!
//! Spec: 4.3.5 Vector Operations (SIMD).

mod bits;
mod convert;
mod float;
mod int;
mod lane;
mod load;
mod product;
mod relaxed;
#[cfg(test)]
mod tests;

pub use bits::*;
pub use convert::*;
pub use float::*;
pub use int::*;
pub use load::*;
pub use product::*;
pub use relaxed::*;

/// The bytes of a vector in the order of memory.
pub type V128 = [u8; 16];

/// Makes functions from rows `name(operands) -> result = meaning;`.
///
/// `i8x16_neg(a: &V128) -> V128 = map(a, i8::wrapping_neg);` becomes
///
/// ```text
/// #[inline(never)]
/// pub fn i8x16_neg(a: &V128) -> V128 { map(a, i8::wrapping_neg) }
/// ```
macro_rules! vectors {
    ($(
        $(#[$doc:meta])*
        $name:ident($($operand:ident: $t:ty),+) -> $result:ty = $meaning:expr;
    )+) => {
        $(
            $(#[$doc])*
            #[inline(never)]
            pub fn $name($($operand: $t),+) -> $result {
                $meaning
            }
        )+
    };
}

/// Makes functions of two vectors from rows `name = function of two lanes;`.
macro_rules! binary {
    ($($(#[$doc:meta])* $name:ident = $meaning:expr;)+) => {
        vectors! { $($(#[$doc])* $name(a: &V128, b: &V128) -> V128 = zip(a, b, $meaning);)+ }
    };
}

/// Makes functions of one vector from rows `name = function of a lane;`.
macro_rules! unary {
    ($($(#[$doc:meta])* $name:ident = $meaning:expr;)+) => {
        vectors! { $($(#[$doc])* $name(a: &V128) -> V128 = map(a, $meaning);)+ }
    };
}

use {binary, unary, vectors};
