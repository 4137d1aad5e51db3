//! What the vector instructions compute: one pure function per instruction.
//!
//! A vector is its sixteen bytes, lane 0 first, little-endian within a lane ([`V128`]). Functions
//! are named as in the rest of `num/`; `lane` has what they are made from, the other files are
//! families. Stores, lanes of memory and constants move bytes only and are not here.
//!
//! Three ways to write one. In `register`, as an operation on vector registers: a few machine
//! instructions, inlined. As scalar work on two 64-bit halves (bitwise operations, lanes of 64
//! bits, lanes in and out): inlined too. The rest is a loop over lanes that comes by reference and
//! is not inlined, on purpose: that keeps operands in memory, where LLVM may turn the loop into
//! vector instructions. Inlined into a handler the same loop falls apart into scalar operations on
//! pieces of two 64-bit slots (rustc 1.95 on x86-64: 139 instructions for `i8x16.add`).
//!
//! The instruction table marks those that are inlined: their handlers make no call.
//!
//! Spec: 4.3.5 Vector Operations (SIMD).

mod bits;
mod convert;
mod float;
mod int;
mod lane;
mod load;
mod product;
mod register;
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

/// Makes functions that are inlined, of two halves that are no work to take apart, from rows
/// `name(operands) = meaning;`, and after `by n` also of an i32.
macro_rules! halves {
    ($(
        $(#[$doc:meta])*
        $name:ident($($operand:ident),+ $(; by $n:ident)?) = $meaning:expr;
    )+) => {
        $(
            $(#[$doc])*
            #[inline(always)]
            pub fn $name($($operand: &V128,)+ $($n: u32)?) -> V128 {
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

use {binary, halves, unary, vectors};
