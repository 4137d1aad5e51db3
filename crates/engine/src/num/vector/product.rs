//! Sums and products whose lanes are wider than those they are made from.
//!
//! Shapes: `extadd_pairwise` `[v128] -> [v128]`, all others `[v128 v128] -> [v128]`.
//!
//! Spec: 4.3.5 Vector Operations (SIMD).

use super::lane::{pairs2, widen2, zip};
use super::{V128, vectors};

/// The product with twice the bits, which holds it.
macro_rules! product {
    ($t:ident to $wide:ident) => {
        |a: $t, b: $t| $wide::from(a).wrapping_mul($wide::from(b))
    };
}

/// The sum of a pair with twice the bits, which holds it.
macro_rules! pair_sum {
    ($t:ident to $wide:ident) => {
        |[a, b]: [$t; 2], _| $wide::from(a) + $wide::from(b)
    };
}

vectors! {
    i16x8_extmul_low_i8x16_s(a: &V128, b: &V128) -> V128 = widen2(a, b, 0, product!(i8 to i16));
    i16x8_extmul_low_i8x16_u(a: &V128, b: &V128) -> V128 = widen2(a, b, 0, product!(u8 to u16));
    i16x8_extmul_high_i8x16_s(a: &V128, b: &V128) -> V128 = widen2(a, b, 8, product!(i8 to i16));
    i16x8_extmul_high_i8x16_u(a: &V128, b: &V128) -> V128 = widen2(a, b, 8, product!(u8 to u16));

    i32x4_extmul_low_i16x8_s(a: &V128, b: &V128) -> V128 = widen2(a, b, 0, product!(i16 to i32));
    i32x4_extmul_low_i16x8_u(a: &V128, b: &V128) -> V128 = widen2(a, b, 0, product!(u16 to u32));
    i32x4_extmul_high_i16x8_s(a: &V128, b: &V128) -> V128 = widen2(a, b, 4, product!(i16 to i32));
    i32x4_extmul_high_i16x8_u(a: &V128, b: &V128) -> V128 = widen2(a, b, 4, product!(u16 to u32));

    i64x2_extmul_low_i32x4_s(a: &V128, b: &V128) -> V128 = widen2(a, b, 0, product!(i32 to i64));
    i64x2_extmul_low_i32x4_u(a: &V128, b: &V128) -> V128 = widen2(a, b, 0, product!(u32 to u64));
    i64x2_extmul_high_i32x4_s(a: &V128, b: &V128) -> V128 = widen2(a, b, 2, product!(i32 to i64));
    i64x2_extmul_high_i32x4_u(a: &V128, b: &V128) -> V128 = widen2(a, b, 2, product!(u32 to u64));

    i16x8_extadd_pairwise_i8x16_s(a: &V128) -> V128 = pairs2(a, a, pair_sum!(i8 to i16));
    i16x8_extadd_pairwise_i8x16_u(a: &V128) -> V128 = pairs2(a, a, pair_sum!(u8 to u16));
    i32x4_extadd_pairwise_i16x8_s(a: &V128) -> V128 = pairs2(a, a, pair_sum!(i16 to i32));
    i32x4_extadd_pairwise_i16x8_u(a: &V128) -> V128 = pairs2(a, a, pair_sum!(u16 to u32));

    /// The sum of the products of neighbouring lanes.
    i32x4_dot_i16x8_s(a: &V128, b: &V128) -> V128 = pairs2(a, b, |a: [i16; 2], b: [i16; 2]| {
        let product = |i: usize| i32::from(a[i]) * i32::from(b[i]);
        product(0).wrapping_add(product(1))
    });
    /// The product of fractions of 15 bits, rounded; only -1 times -1 saturates.
    i16x8_q15mulr_sat_s(a: &V128, b: &V128) -> V128 = zip(a, b, |a: i16, b: i16| {
        let rounded = (i32::from(a) * i32::from(b) + 0x4000) >> 15;
        rounded.min(i16::MAX.into()) as i16
    });
}
