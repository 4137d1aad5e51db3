//! Floating-point arithmetic, rounding and comparisons: the scalar instructions, lane by lane.
//!
//! Shapes: as in `num/float.rs`, with v128 for every type. NaNs are treated as there.
//!
//! Spec: 4.3.5 Vector Operations (SIMD).

use wide::{f32x4, f64x2};

use super::lane::{map, zip};
use super::register::in_registers;
use super::{V128, binary, unary, vectors};
use crate::num;

in_registers! {
    f32x4_abs(a: f32x4) = a.abs();
    f32x4_neg(a: f32x4) = a ^ f32x4::splat(-0.0);
    f32x4_sqrt(a: f32x4) = a.sqrt();
    f32x4_add(a: f32x4, b: f32x4) = a + b;
    f32x4_sub(a: f32x4, b: f32x4) = a - b;
    f32x4_mul(a: f32x4, b: f32x4) = a * b;
    f32x4_div(a: f32x4, b: f32x4) = a / b;
    /// `b` if it is smaller, else `a`.
    f32x4_pmin(a: f32x4, b: f32x4) = b.simd_lt(a).select(b, a);
    /// `b` if it is larger, else `a`.
    f32x4_pmax(a: f32x4, b: f32x4) = a.simd_lt(b).select(b, a);
    f32x4_eq(a: f32x4, b: f32x4) = a.simd_eq(b);
    f32x4_ne(a: f32x4, b: f32x4) = a.simd_ne(b);
    f32x4_lt(a: f32x4, b: f32x4) = a.simd_lt(b);
    f32x4_gt(a: f32x4, b: f32x4) = b.simd_lt(a);
    f32x4_le(a: f32x4, b: f32x4) = a.simd_le(b);
    f32x4_ge(a: f32x4, b: f32x4) = b.simd_le(a);

    f64x2_abs(a: f64x2) = a.abs();
    f64x2_neg(a: f64x2) = a ^ f64x2::splat(-0.0);
    f64x2_sqrt(a: f64x2) = a.sqrt();
    f64x2_add(a: f64x2, b: f64x2) = a + b;
    f64x2_sub(a: f64x2, b: f64x2) = a - b;
    f64x2_mul(a: f64x2, b: f64x2) = a * b;
    f64x2_div(a: f64x2, b: f64x2) = a / b;
    /// `b` if it is smaller, else `a`.
    f64x2_pmin(a: f64x2, b: f64x2) = b.simd_lt(a).select(b, a);
    /// `b` if it is larger, else `a`.
    f64x2_pmax(a: f64x2, b: f64x2) = a.simd_lt(b).select(b, a);
    f64x2_eq(a: f64x2, b: f64x2) = a.simd_eq(b);
    f64x2_ne(a: f64x2, b: f64x2) = a.simd_ne(b);
    f64x2_lt(a: f64x2, b: f64x2) = a.simd_lt(b);
    f64x2_gt(a: f64x2, b: f64x2) = b.simd_lt(a);
    f64x2_le(a: f64x2, b: f64x2) = a.simd_le(b);
    f64x2_ge(a: f64x2, b: f64x2) = b.simd_le(a);
}

unary! {
    f32x4_ceil = num::f32_ceil;
    f32x4_floor = num::f32_floor;
    f32x4_trunc = num::f32_trunc;
    f32x4_nearest = num::f32_nearest;
    f64x2_ceil = num::f64_ceil;
    f64x2_floor = num::f64_floor;
    f64x2_trunc = num::f64_trunc;
    f64x2_nearest = num::f64_nearest;
}

binary! {
    f32x4_min = num::f32_min;
    f32x4_max = num::f32_max;
    f64x2_min = num::f64_min;
    f64x2_max = num::f64_max;
}
