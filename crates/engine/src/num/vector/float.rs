//! Floating-point arithmetic, rounding and comparisons: the scalar instructions, lane by lane.
//!
//! Shapes: as in `num/float.rs`, with v128 for every type. NaNs are treated as there.
//!
//! Spec: 4.3.5 Vector Operations (SIMD).

use super::lane::{Lane, map, zip};
use super::{V128, binary, unary, vectors};
use crate::num;

unary! {
    f32x4_abs = num::f32_abs;
    f32x4_neg = num::f32_neg;
    f32x4_sqrt = num::f32_sqrt;
    f32x4_ceil = num::f32_ceil;
    f32x4_floor = num::f32_floor;
    f32x4_trunc = num::f32_trunc;
    f32x4_nearest = num::f32_nearest;
}

binary! {
    f32x4_add = num::f32_add;
    f32x4_sub = num::f32_sub;
    f32x4_mul = num::f32_mul;
    f32x4_div = num::f32_div;
    f32x4_min = num::f32_min;
    f32x4_max = num::f32_max;
    /// `b` if it is smaller, else `a`.
    f32x4_pmin = |a: f32, b: f32| if b < a { b } else { a };
    /// `b` if it is larger, else `a`.
    f32x4_pmax = |a: f32, b: f32| if a < b { b } else { a };

    f32x4_eq = |a: f32, b: f32| f32::mask(a == b);
    f32x4_ne = |a: f32, b: f32| f32::mask(a != b);
    f32x4_lt = |a: f32, b: f32| f32::mask(a < b);
    f32x4_gt = |a: f32, b: f32| f32::mask(a > b);
    f32x4_le = |a: f32, b: f32| f32::mask(a <= b);
    f32x4_ge = |a: f32, b: f32| f32::mask(a >= b);
}

unary! {
    f64x2_abs = num::f64_abs;
    f64x2_neg = num::f64_neg;
    f64x2_sqrt = num::f64_sqrt;
    f64x2_ceil = num::f64_ceil;
    f64x2_floor = num::f64_floor;
    f64x2_trunc = num::f64_trunc;
    f64x2_nearest = num::f64_nearest;
}

binary! {
    f64x2_add = num::f64_add;
    f64x2_sub = num::f64_sub;
    f64x2_mul = num::f64_mul;
    f64x2_div = num::f64_div;
    f64x2_min = num::f64_min;
    f64x2_max = num::f64_max;
    /// `b` if it is smaller, else `a`.
    f64x2_pmin = |a: f64, b: f64| if b < a { b } else { a };
    /// `b` if it is larger, else `a`.
    f64x2_pmax = |a: f64, b: f64| if a < b { b } else { a };

    f64x2_eq = |a: f64, b: f64| f64::mask(a == b);
    f64x2_ne = |a: f64, b: f64| f64::mask(a != b);
    f64x2_lt = |a: f64, b: f64| f64::mask(a < b);
    f64x2_gt = |a: f64, b: f64| f64::mask(a > b);
    f64x2_le = |a: f64, b: f64| f64::mask(a <= b);
    f64x2_ge = |a: f64, b: f64| f64::mask(a >= b);
}
