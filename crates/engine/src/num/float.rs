//! Floating-point instructions: arithmetic, rounding, minimum and maximum, comparisons.
//!
//! Shapes, with `T` the instruction's type: arithmetic, `min`, `max`, `copysign` `[T T] -> [T]`;
//! `abs`, `neg`, `sqrt` and the roundings `[T] -> [T]`; comparisons `[T T] -> [i32]`.
//!
//! A NaN result is quiet ("arithmetic"), and canonical if every NaN among the operands is.
//! Processors do that for arithmetic: they quiet the payload of an operand, or make the
//! canonical NaN. Where a library function may stand in between, [`quiet_f32`] and
//! [`quiet_f64`] see to it. `abs`, `neg` and `copysign` touch nothing but the sign bit.
//!
//! Spec: 4.3.3 Floating-Point Operations.

use super::meanings;

/// Functions of one type, by std where `std` says so, or by our own code.
macro_rules! backend {
    ($std:meta, $t:ident: $($name:ident)+) => {
        $(
            #[cfg($std)]
            #[inline(always)]
            pub fn $name(x: $t) -> $t {
                x.$name()
            }
        )+
        #[cfg(not($std))]
        pub use super::super::round::$t::{$($name),+};
    };
}

/// Rounding and square root of one type. What std rounds by calling a library, as x86-64 has no
/// instruction for it before SSE4.1, we do better here.
macro_rules! backends {
    ($($t:ident)+) => {$(
        mod $t {
            backend!(
                all(feature = "std", any(not(target_arch = "x86_64"), target_feature = "sse4.1")),
                $t: floor ceil trunc round_ties_even
            );
            backend!(feature = "std", $t: sqrt);
        }
    )+};
}
backends!(f32 f64);

/// A NaN with its quiet bit set, the rest of it kept. Only for NaNs.
#[inline(always)]
pub fn quiet_f32(nan: f32) -> f32 {
    f32::from_bits(nan.to_bits() | 1 << (f32::MANTISSA_DIGITS - 2))
}

/// A NaN with its quiet bit set, the rest of it kept. Only for NaNs.
#[inline(always)]
pub fn quiet_f64(nan: f64) -> f64 {
    f64::from_bits(nan.to_bits() | 1 << (f64::MANTISSA_DIGITS - 2))
}

meanings! {
    f32_add(a: f32, b: f32) -> f32 = a + b;
    f32_sub(a: f32, b: f32) -> f32 = a - b;
    f32_mul(a: f32, b: f32) -> f32 = a * b;
    f32_div(a: f32, b: f32) -> f32 = a / b;
    /// The smaller operand; -0 is smaller than 0, a NaN operand makes the result NaN.
    f32_min(a: f32, b: f32) -> f32 =
        if a < b { a }
        else if b < a { b }
        else if a == b { f32::from_bits(a.to_bits() | b.to_bits()) }
        else { a + b };
    /// The larger operand; 0 is larger than -0, a NaN operand makes the result NaN.
    f32_max(a: f32, b: f32) -> f32 =
        if a > b { a }
        else if b > a { b }
        else if a == b { f32::from_bits(a.to_bits() & b.to_bits()) }
        else { a + b };
    f32_copysign(a: f32, b: f32) -> f32 = a.copysign(b);
    f32_abs(a: f32) -> f32 = a.abs();
    f32_neg(a: f32) -> f32 = -a;
    f32_sqrt(a: f32) -> f32 = self::f32::sqrt(a);
    f32_ceil(a: f32) -> f32 = if a.is_nan() { quiet_f32(a) } else { self::f32::ceil(a) };
    f32_floor(a: f32) -> f32 = if a.is_nan() { quiet_f32(a) } else { self::f32::floor(a) };
    f32_trunc(a: f32) -> f32 = if a.is_nan() { quiet_f32(a) } else { self::f32::trunc(a) };
    /// Rounds to the nearest integer, ties to even.
    f32_nearest(a: f32) -> f32 =
        if a.is_nan() { quiet_f32(a) } else { self::f32::round_ties_even(a) };

    f32_eq(a: f32, b: f32) -> bool = a == b;
    f32_ne(a: f32, b: f32) -> bool = a != b;
    f32_lt(a: f32, b: f32) -> bool = a < b;
    f32_gt(a: f32, b: f32) -> bool = a > b;
    f32_le(a: f32, b: f32) -> bool = a <= b;
    f32_ge(a: f32, b: f32) -> bool = a >= b;
}

meanings! {
    f64_add(a: f64, b: f64) -> f64 = a + b;
    f64_sub(a: f64, b: f64) -> f64 = a - b;
    f64_mul(a: f64, b: f64) -> f64 = a * b;
    f64_div(a: f64, b: f64) -> f64 = a / b;
    /// The smaller operand; -0 is smaller than 0, a NaN operand makes the result NaN.
    f64_min(a: f64, b: f64) -> f64 =
        if a < b { a }
        else if b < a { b }
        else if a == b { f64::from_bits(a.to_bits() | b.to_bits()) }
        else { a + b };
    /// The larger operand; 0 is larger than -0, a NaN operand makes the result NaN.
    f64_max(a: f64, b: f64) -> f64 =
        if a > b { a }
        else if b > a { b }
        else if a == b { f64::from_bits(a.to_bits() & b.to_bits()) }
        else { a + b };
    f64_copysign(a: f64, b: f64) -> f64 = a.copysign(b);
    f64_abs(a: f64) -> f64 = a.abs();
    f64_neg(a: f64) -> f64 = -a;
    f64_sqrt(a: f64) -> f64 = self::f64::sqrt(a);
    f64_ceil(a: f64) -> f64 = if a.is_nan() { quiet_f64(a) } else { self::f64::ceil(a) };
    f64_floor(a: f64) -> f64 = if a.is_nan() { quiet_f64(a) } else { self::f64::floor(a) };
    f64_trunc(a: f64) -> f64 = if a.is_nan() { quiet_f64(a) } else { self::f64::trunc(a) };
    /// Rounds to the nearest integer, ties to even.
    f64_nearest(a: f64) -> f64 =
        if a.is_nan() { quiet_f64(a) } else { self::f64::round_ties_even(a) };

    f64_eq(a: f64, b: f64) -> bool = a == b;
    f64_ne(a: f64, b: f64) -> bool = a != b;
    f64_lt(a: f64, b: f64) -> bool = a < b;
    f64_gt(a: f64, b: f64) -> bool = a > b;
    f64_le(a: f64, b: f64) -> bool = a <= b;
    f64_ge(a: f64, b: f64) -> bool = a >= b;
}
