//! Integer arithmetic, shifts and comparisons, lane by lane.
//!
//! Shapes: `abs`, `neg`, `popcnt` `[v128] -> [v128]`; shifts `[v128 i32] -> [v128]`; all others
//! `[v128 v128] -> [v128]`. Comparisons give lanes of all ones or all zeros.
//!
//! Spec: 4.3.5 Vector Operations (SIMD).

use wide::{i8x16, i16x8, i32x4, u8x16, u16x8, u32x4, u64x2};

use super::lane::{Lane, map, zip};
use super::register::{cast, in_registers};
use super::{V128, halves, unary, vectors};

unary! {
    i8x16_popcnt = |a: u8| a.count_ones() as u8;
}

// Shifts count modulo the width of a lane.
in_registers! {
    i8x16_shl(a: u16x8; by n) = {
        let kept = u8x16::splat(0xFF_u8.wrapping_shl(n));
        cast::<_, u8x16>(a << (n & 7)) & kept
    };
    /// The sign is subtracted again from where it went.
    i8x16_shr_s(a: u16x8; by n) = {
        let sign = u8x16::splat(0x80_u8.wrapping_shr(n));
        (bytes_shr(a, n) ^ sign) - sign
    };
    i8x16_shr_u(a: u16x8; by n) = bytes_shr(a, n);
    i16x8_shl(a: u16x8; by n) = a << n;
    i16x8_shr_s(a: i16x8; by n) = a >> n;
    i16x8_shr_u(a: u16x8; by n) = a >> n;
    i32x4_shl(a: u32x4; by n) = a << n;
    i32x4_shr_s(a: i32x4; by n) = a >> n;
    i32x4_shr_u(a: u32x4; by n) = a >> n;
}

in_registers! {
    i8x16_abs(a: i8x16) = {
        let negative = i8x16::ZERO.simd_gt(a);
        (a ^ negative) - negative
    };
    i8x16_neg(a: i8x16) = i8x16::ZERO - a;
    i16x8_abs(a: i16x8) = a.abs();
    i16x8_neg(a: i16x8) = i16x8::ZERO - a;
    i32x4_abs(a: i32x4) = a.abs();
    i32x4_neg(a: i32x4) = i32x4::ZERO - a;

    i8x16_add(a: u8x16, b: u8x16) = a + b;
    i8x16_sub(a: u8x16, b: u8x16) = a - b;
    i8x16_add_sat_s(a: i8x16, b: i8x16) = a.saturating_add(b);
    i8x16_add_sat_u(a: u8x16, b: u8x16) = a.saturating_add(b);
    i8x16_sub_sat_s(a: i8x16, b: i8x16) = a.saturating_sub(b);
    i8x16_sub_sat_u(a: u8x16, b: u8x16) = a.saturating_sub(b);
    /// The larger half of the sum, by way of what `a` and `b` have not in common.
    i8x16_avgr_u(a: u8x16, b: u8x16) = (a | b) - bytes_shr(cast(a ^ b), 1);
    i8x16_min_s(a: i8x16, b: i8x16) = a.min(b);
    i8x16_min_u(a: u8x16, b: u8x16) = a.min(b);
    i8x16_max_s(a: i8x16, b: i8x16) = a.max(b);
    i8x16_max_u(a: u8x16, b: u8x16) = a.max(b);

    i16x8_add(a: i16x8, b: i16x8) = a + b;
    i16x8_sub(a: i16x8, b: i16x8) = a - b;
    i16x8_mul(a: i16x8, b: i16x8) = a * b;
    i16x8_add_sat_s(a: i16x8, b: i16x8) = a.saturating_add(b);
    i16x8_add_sat_u(a: u16x8, b: u16x8) = a.saturating_add(b);
    i16x8_sub_sat_s(a: i16x8, b: i16x8) = a.saturating_sub(b);
    i16x8_sub_sat_u(a: u16x8, b: u16x8) = a.saturating_sub(b);
    /// As of bytes.
    i16x8_avgr_u(a: u16x8, b: u16x8) = (a | b) - ((a ^ b) >> 1);
    i16x8_min_s(a: i16x8, b: i16x8) = a.min(b);
    i16x8_min_u(a: u16x8, b: u16x8) = a - a.saturating_sub(b);
    i16x8_max_s(a: i16x8, b: i16x8) = a.max(b);
    i16x8_max_u(a: u16x8, b: u16x8) = a.saturating_sub(b) + b;

    i32x4_add(a: i32x4, b: i32x4) = a + b;
    i32x4_sub(a: i32x4, b: i32x4) = a - b;
    i32x4_mul(a: i32x4, b: i32x4) = a * b;
    i32x4_min_s(a: i32x4, b: i32x4) = a.min(b);
    i32x4_min_u(a: u32x4, b: u32x4) = a.min(b);
    i32x4_max_s(a: i32x4, b: i32x4) = a.max(b);
    i32x4_max_u(a: u32x4, b: u32x4) = a.max(b);

    i64x2_add(a: u64x2, b: u64x2) = a + b;
    i64x2_sub(a: u64x2, b: u64x2) = a - b;

    i8x16_eq(a: i8x16, b: i8x16) = a.simd_eq(b);
    i8x16_ne(a: i8x16, b: i8x16) = !a.simd_eq(b);
    i8x16_lt_s(a: i8x16, b: i8x16) = b.simd_gt(a);
    i8x16_lt_u(a: u8x16, b: u8x16) = !a.max(b).simd_eq(a);
    i8x16_gt_s(a: i8x16, b: i8x16) = a.simd_gt(b);
    i8x16_gt_u(a: u8x16, b: u8x16) = !a.min(b).simd_eq(a);
    i8x16_le_s(a: i8x16, b: i8x16) = !a.simd_gt(b);
    i8x16_le_u(a: u8x16, b: u8x16) = a.min(b).simd_eq(a);
    i8x16_ge_s(a: i8x16, b: i8x16) = !b.simd_gt(a);
    i8x16_ge_u(a: u8x16, b: u8x16) = a.max(b).simd_eq(a);

    i16x8_eq(a: i16x8, b: i16x8) = a.simd_eq(b);
    i16x8_ne(a: i16x8, b: i16x8) = !a.simd_eq(b);
    i16x8_lt_s(a: i16x8, b: i16x8) = b.simd_gt(a);
    i16x8_lt_u(a: u16x8, b: u16x8) = b.simd_gt(a);
    i16x8_gt_s(a: i16x8, b: i16x8) = a.simd_gt(b);
    i16x8_gt_u(a: u16x8, b: u16x8) = a.simd_gt(b);
    i16x8_le_s(a: i16x8, b: i16x8) = !a.simd_gt(b);
    i16x8_le_u(a: u16x8, b: u16x8) = !a.simd_gt(b);
    i16x8_ge_s(a: i16x8, b: i16x8) = !b.simd_gt(a);
    i16x8_ge_u(a: u16x8, b: u16x8) = !b.simd_gt(a);

    i32x4_eq(a: i32x4, b: i32x4) = a.simd_eq(b);
    i32x4_ne(a: i32x4, b: i32x4) = !a.simd_eq(b);
    i32x4_lt_s(a: i32x4, b: i32x4) = b.simd_gt(a);
    i32x4_lt_u(a: u32x4, b: u32x4) = b.simd_gt(a);
    i32x4_gt_s(a: i32x4, b: i32x4) = a.simd_gt(b);
    i32x4_gt_u(a: u32x4, b: u32x4) = a.simd_gt(b);
    i32x4_le_s(a: i32x4, b: i32x4) = !a.simd_gt(b);
    i32x4_le_u(a: u32x4, b: u32x4) = !a.simd_gt(b);
    i32x4_ge_s(a: i32x4, b: i32x4) = !b.simd_gt(a);
    i32x4_ge_u(a: u32x4, b: u32x4) = !b.simd_gt(a);
}

halves! {
    i64x2_shl(a; by n) = map(a, |a: u64| a.wrapping_shl(n));
    i64x2_shr_s(a; by n) = map(a, |a: i64| a.wrapping_shr(n));
    i64x2_shr_u(a; by n) = map(a, |a: u64| a.wrapping_shr(n));
    i64x2_abs(a) = map(a, i64::wrapping_abs);
    i64x2_neg(a) = map(a, i64::wrapping_neg);
    i64x2_mul(a, b) = zip(a, b, u64::wrapping_mul);
    i64x2_eq(a, b) = zip(a, b, |a: i64, b: i64| i64::mask(a == b));
    i64x2_ne(a, b) = zip(a, b, |a: i64, b: i64| i64::mask(a != b));
    i64x2_lt_s(a, b) = zip(a, b, |a: i64, b: i64| i64::mask(a < b));
    i64x2_gt_s(a, b) = zip(a, b, |a: i64, b: i64| i64::mask(a > b));
    i64x2_le_s(a, b) = zip(a, b, |a: i64, b: i64| i64::mask(a <= b));
    i64x2_ge_s(a, b) = zip(a, b, |a: i64, b: i64| i64::mask(a >= b));
}

/// Bytes shifted right, zeros shifted in.
#[inline(always)]
fn bytes_shr(a: u16x8, n: u32) -> u8x16 {
    cast::<_, u8x16>(a >> (n & 7)) & u8x16::splat(0xFF_u8.wrapping_shr(n))
}
