//! Integer arithmetic, shifts and comparisons, lane by lane.
//!
//! Shapes: `abs`, `neg`, `popcnt` `[v128] -> [v128]`; shifts `[v128 i32] -> [v128]`; all others
//! `[v128 v128] -> [v128]`. Comparisons give lanes of all ones or all zeros.
//!
//! Spec: 4.3.5 Vector Operations (SIMD).

use super::lane::{Lane, map, zip};
use super::{V128, binary, unary, vectors};

unary! {
    i8x16_abs = i8::wrapping_abs;
    i8x16_neg = i8::wrapping_neg;
    i8x16_popcnt = |a: u8| a.count_ones() as u8;
    i16x8_abs = i16::wrapping_abs;
    i16x8_neg = i16::wrapping_neg;
    i32x4_abs = i32::wrapping_abs;
    i32x4_neg = i32::wrapping_neg;
    i64x2_abs = i64::wrapping_abs;
    i64x2_neg = i64::wrapping_neg;
}

// Shifts count modulo the width of a lane.
vectors! {
    i8x16_shl(a: &V128, n: u32) -> V128 = map(a, |a: u8| a.wrapping_shl(n));
    i8x16_shr_s(a: &V128, n: u32) -> V128 = map(a, |a: i8| a.wrapping_shr(n));
    i8x16_shr_u(a: &V128, n: u32) -> V128 = map(a, |a: u8| a.wrapping_shr(n));
    i16x8_shl(a: &V128, n: u32) -> V128 = map(a, |a: u16| a.wrapping_shl(n));
    i16x8_shr_s(a: &V128, n: u32) -> V128 = map(a, |a: i16| a.wrapping_shr(n));
    i16x8_shr_u(a: &V128, n: u32) -> V128 = map(a, |a: u16| a.wrapping_shr(n));
    i32x4_shl(a: &V128, n: u32) -> V128 = map(a, |a: u32| a.wrapping_shl(n));
    i32x4_shr_s(a: &V128, n: u32) -> V128 = map(a, |a: i32| a.wrapping_shr(n));
    i32x4_shr_u(a: &V128, n: u32) -> V128 = map(a, |a: u32| a.wrapping_shr(n));
    i64x2_shl(a: &V128, n: u32) -> V128 = map(a, |a: u64| a.wrapping_shl(n));
    i64x2_shr_s(a: &V128, n: u32) -> V128 = map(a, |a: i64| a.wrapping_shr(n));
    i64x2_shr_u(a: &V128, n: u32) -> V128 = map(a, |a: u64| a.wrapping_shr(n));
}

binary! {
    i8x16_add = u8::wrapping_add;
    i8x16_sub = u8::wrapping_sub;
    i8x16_add_sat_s = i8::saturating_add;
    i8x16_add_sat_u = u8::saturating_add;
    i8x16_sub_sat_s = i8::saturating_sub;
    i8x16_sub_sat_u = u8::saturating_sub;
    i8x16_avgr_u = |a: u8, b: u8| ((u16::from(a) + u16::from(b) + 1) >> 1) as u8;
    i8x16_min_s = i8::min;
    i8x16_min_u = u8::min;
    i8x16_max_s = i8::max;
    i8x16_max_u = u8::max;

    i16x8_add = u16::wrapping_add;
    i16x8_sub = u16::wrapping_sub;
    i16x8_mul = u16::wrapping_mul;
    i16x8_add_sat_s = i16::saturating_add;
    i16x8_add_sat_u = u16::saturating_add;
    i16x8_sub_sat_s = i16::saturating_sub;
    i16x8_sub_sat_u = u16::saturating_sub;
    i16x8_avgr_u = |a: u16, b: u16| ((u32::from(a) + u32::from(b) + 1) >> 1) as u16;
    i16x8_min_s = i16::min;
    i16x8_min_u = u16::min;
    i16x8_max_s = i16::max;
    i16x8_max_u = u16::max;

    i32x4_add = u32::wrapping_add;
    i32x4_sub = u32::wrapping_sub;
    i32x4_mul = u32::wrapping_mul;
    i32x4_min_s = i32::min;
    i32x4_min_u = u32::min;
    i32x4_max_s = i32::max;
    i32x4_max_u = u32::max;

    i64x2_add = u64::wrapping_add;
    i64x2_sub = u64::wrapping_sub;
    i64x2_mul = u64::wrapping_mul;
}

/// A comparison as a function of lanes.
macro_rules! compare {
    ($($name:ident = $op:tt of $t:ident;)+) => {
        binary! { $($name = |a: $t, b: $t| $t::mask(a $op b);)+ }
    };
}

compare! {
    i8x16_eq = == of u8;
    i8x16_ne = != of u8;
    i8x16_lt_s = < of i8;
    i8x16_lt_u = < of u8;
    i8x16_gt_s = > of i8;
    i8x16_gt_u = > of u8;
    i8x16_le_s = <= of i8;
    i8x16_le_u = <= of u8;
    i8x16_ge_s = >= of i8;
    i8x16_ge_u = >= of u8;

    i16x8_eq = == of u16;
    i16x8_ne = != of u16;
    i16x8_lt_s = < of i16;
    i16x8_lt_u = < of u16;
    i16x8_gt_s = > of i16;
    i16x8_gt_u = > of u16;
    i16x8_le_s = <= of i16;
    i16x8_le_u = <= of u16;
    i16x8_ge_s = >= of i16;
    i16x8_ge_u = >= of u16;

    i32x4_eq = == of u32;
    i32x4_ne = != of u32;
    i32x4_lt_s = < of i32;
    i32x4_lt_u = < of u32;
    i32x4_gt_s = > of i32;
    i32x4_gt_u = > of u32;
    i32x4_le_s = <= of i32;
    i32x4_le_u = <= of u32;
    i32x4_ge_s = >= of i32;
    i32x4_ge_u = >= of u32;

    i64x2_eq = == of u64;
    i64x2_ne = != of u64;
    i64x2_lt_s = < of i64;
    i64x2_gt_s = > of i64;
    i64x2_le_s = <= of i64;
    i64x2_ge_s = >= of i64;
}
