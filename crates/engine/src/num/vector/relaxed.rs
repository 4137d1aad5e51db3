//! Relaxed vector instructions: of the results that the specification allows, always this one.
//!
//! | instruction | choice |
//! |---|---|
//! | `relaxed_swizzle` | as `swizzle`: 0 for every number over 15 |
//! | `relaxed_trunc` | as `trunc_sat`: the nearest number, 0 for NaN |
//! | `relaxed_madd`, `relaxed_nmadd` | two roundings, product first |
//! | `relaxed_laneselect` | as `bitselect`: bit by bit |
//! | `relaxed_min`, `relaxed_max` | as `min` and `max` |
//! | `relaxed_q15mulr` | as `q15mulr_sat` |
//! | `relaxed_dot` | both operands signed; nothing saturates |
//!
//! So results are the same on every machine.
//!
//! Spec: 4.3.5 Vector Operations (SIMD), Relaxed Operations.

use wide::{f32x4, f64x2, i16x8, i32x4};

use super::product::even_signed;
use super::register::in_registers;
use super::{
    V128, f32x4_max, f32x4_min, f64x2_max, f64x2_min, i8x16_swizzle, i16x8_q15mulr_sat_s,
    i32x4_trunc_sat_f32x4_s, i32x4_trunc_sat_f32x4_u, i32x4_trunc_sat_f64x2_s_zero,
    i32x4_trunc_sat_f64x2_u_zero, v128_bitselect,
};

/// Makes functions that are other functions under the name of a relaxed instruction.
macro_rules! same {
    ($($name:ident($($operand:ident),+) = $other:ident;)+) => {$(
        #[inline(always)]
        pub fn $name($($operand: &V128),+) -> V128 {
            $other($($operand),+)
        }
    )+};
}

same! {
    i8x16_relaxed_swizzle(a, b) = i8x16_swizzle;
    i32x4_relaxed_trunc_f32x4_s(a) = i32x4_trunc_sat_f32x4_s;
    i32x4_relaxed_trunc_f32x4_u(a) = i32x4_trunc_sat_f32x4_u;
    i32x4_relaxed_trunc_f64x2_s_zero(a) = i32x4_trunc_sat_f64x2_s_zero;
    i32x4_relaxed_trunc_f64x2_u_zero(a) = i32x4_trunc_sat_f64x2_u_zero;
    i8x16_relaxed_laneselect(a, b, mask) = v128_bitselect;
    i16x8_relaxed_laneselect(a, b, mask) = v128_bitselect;
    i32x4_relaxed_laneselect(a, b, mask) = v128_bitselect;
    i64x2_relaxed_laneselect(a, b, mask) = v128_bitselect;
    f32x4_relaxed_min(a, b) = f32x4_min;
    f32x4_relaxed_max(a, b) = f32x4_max;
    f64x2_relaxed_min(a, b) = f64x2_min;
    f64x2_relaxed_max(a, b) = f64x2_max;
    i16x8_relaxed_q15mulr_s(a, b) = i16x8_q15mulr_sat_s;
}

in_registers! {
    f32x4_relaxed_madd(a: f32x4, b: f32x4, c: f32x4) = a * b + c;
    f32x4_relaxed_nmadd(a: f32x4, b: f32x4, c: f32x4) = c - a * b;
    f64x2_relaxed_madd(a: f64x2, b: f64x2, c: f64x2) = a * b + c;
    f64x2_relaxed_nmadd(a: f64x2, b: f64x2, c: f64x2) = c - a * b;

    /// The sums wrap in the one case that does not fit.
    i16x8_relaxed_dot_i8x16_i7x16_s(a: i16x8, b: i16x8) = dot(a, b);
    i32x4_relaxed_dot_i8x16_i7x16_add_s(a: i16x8, b: i16x8, c: i32x4) =
        dot(a, b).dot(i16x8::ONE) + c;
}

/// Sums of two products of bytes.
#[inline(always)]
fn dot(a: i16x8, b: i16x8) -> i16x8 {
    even_signed(a) * even_signed(b) + (a >> 8) * (b >> 8)
}
