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

use super::lane::{Lane, pairs2, zip3};
use super::{
    V128, f32x4_max, f32x4_min, f64x2_max, f64x2_min, i8x16_swizzle, i16x8_q15mulr_sat_s,
    i32x4_trunc_sat_f32x4_s, i32x4_trunc_sat_f32x4_u, i32x4_trunc_sat_f64x2_s_zero,
    i32x4_trunc_sat_f64x2_u_zero, v128_bitselect, vectors,
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

/// The sum of two products of bytes; it wraps in the one case that does not fit.
#[inline(always)]
fn dot(a: [i8; 2], b: [i8; 2]) -> i16 {
    let product = |i: usize| i16::from(a[i]) * i16::from(b[i]);
    product(0).wrapping_add(product(1))
}

vectors! {
    f32x4_relaxed_madd(a: &V128, b: &V128, c: &V128) -> V128 =
        zip3(a, b, c, |a: f32, b: f32, c: f32| a * b + c);
    f32x4_relaxed_nmadd(a: &V128, b: &V128, c: &V128) -> V128 =
        zip3(a, b, c, |a: f32, b: f32, c: f32| -(a * b) + c);
    f64x2_relaxed_madd(a: &V128, b: &V128, c: &V128) -> V128 =
        zip3(a, b, c, |a: f64, b: f64, c: f64| a * b + c);
    f64x2_relaxed_nmadd(a: &V128, b: &V128, c: &V128) -> V128 =
        zip3(a, b, c, |a: f64, b: f64, c: f64| -(a * b) + c);

    i16x8_relaxed_dot_i8x16_i7x16_s(a: &V128, b: &V128) -> V128 = pairs2(a, b, dot);
    i32x4_relaxed_dot_i8x16_i7x16_add_s(a: &V128, b: &V128, c: &V128) -> V128 = {
        let sums: [i16; 8] = Lane::unpack(&i16x8_relaxed_dot_i8x16_i7x16_s(a, b));
        let mut lanes: [i32; 4] = Lane::unpack(c);
        for (i, lane) in lanes.iter_mut().enumerate() {
            let sum = i32::from(sums[2 * i]) + i32::from(sums[2 * i + 1]);
            *lane = lane.wrapping_add(sum);
        }
        Lane::pack(lanes)
    };
}
