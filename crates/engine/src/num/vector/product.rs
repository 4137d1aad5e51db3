//! Sums and products whose lanes are wider than those they are made from.
//!
//! Shapes: `extadd_pairwise` `[v128] -> [v128]`, all others `[v128 v128] -> [v128]`.
//!
//! Spec: 4.3.5 Vector Operations (SIMD).

use wide::{i16x8, u8x16, u16x8, u32x4};

use super::lane::{widen2, zip};
use super::register::{cast, in_registers, wide_unsigned};
use super::{V128, vectors};

in_registers! {
    i16x8_extmul_low_i8x16_s(a: u8x16, b: u8x16) = low_signed(a) * low_signed(b);
    i16x8_extmul_low_i8x16_u(a: u8x16, b: u8x16) = low_unsigned(a) * low_unsigned(b);
    i16x8_extmul_high_i8x16_s(a: u8x16, b: u8x16) = high_signed(a) * high_signed(b);
    i16x8_extmul_high_i8x16_u(a: u8x16, b: u8x16) = high_unsigned(a) * high_unsigned(b);

    /// As a dot product with zeros between the lanes.
    i32x4_extmul_low_i16x8_s(a: u16x8, b: u16x8) = {
        let ([a, _], [b, _]) = (wide_unsigned(a), wide_unsigned(b));
        cast::<_, i16x8>(a).dot(cast(b))
    };
    /// The same.
    i32x4_extmul_high_i16x8_s(a: u16x8, b: u16x8) = {
        let ([_, a], [_, b]) = (wide_unsigned(a), wide_unsigned(b));
        cast::<_, i16x8>(a).dot(cast(b))
    };

    i16x8_extadd_pairwise_i8x16_s(a: i16x8) = even_signed(a) + (a >> 8);
    i16x8_extadd_pairwise_i8x16_u(a: u16x8) = (a & u16x8::splat(0xFF)) + (a >> 8);
    i32x4_extadd_pairwise_i16x8_s(a: i16x8) = a.dot(i16x8::ONE);
    i32x4_extadd_pairwise_i16x8_u(a: u32x4) = (a & u32x4::splat(0xFFFF)) + (a >> 16);

    /// The sum of the products of neighbouring lanes.
    i32x4_dot_i16x8_s(a: i16x8, b: i16x8) = a.dot(b);
}

/// The first eight bytes as lanes twice as wide, with their sign.
#[inline(always)]
fn low_signed(a: u8x16) -> i16x8 {
    cast::<_, i16x8>(u8x16::unpack_low(a, a)) >> 8
}

/// The same of the last eight.
#[inline(always)]
fn high_signed(a: u8x16) -> i16x8 {
    cast::<_, i16x8>(u8x16::unpack_high(a, a)) >> 8
}

/// The first eight bytes as lanes twice as wide, without a sign.
#[inline(always)]
fn low_unsigned(a: u8x16) -> i16x8 {
    cast(u8x16::unpack_low(a, u8x16::ZERO))
}

/// The same of the last eight.
#[inline(always)]
fn high_unsigned(a: u8x16) -> i16x8 {
    cast(u8x16::unpack_high(a, u8x16::ZERO))
}

/// Every other byte, from the first, with its sign.
#[inline(always)]
pub(super) fn even_signed(a: i16x8) -> i16x8 {
    (a << 8) >> 8
}

/// The product with twice the bits, which holds it.
macro_rules! product {
    ($t:ident to $wide:ident) => {
        |a: $t, b: $t| $wide::from(a).wrapping_mul($wide::from(b))
    };
}

vectors! {
    i32x4_extmul_low_i16x8_u(a: &V128, b: &V128) -> V128 = widen2(a, b, 0, product!(u16 to u32));
    i32x4_extmul_high_i16x8_u(a: &V128, b: &V128) -> V128 = widen2(a, b, 4, product!(u16 to u32));

    i64x2_extmul_low_i32x4_s(a: &V128, b: &V128) -> V128 = widen2(a, b, 0, product!(i32 to i64));
    i64x2_extmul_low_i32x4_u(a: &V128, b: &V128) -> V128 = widen2(a, b, 0, product!(u32 to u64));
    i64x2_extmul_high_i32x4_s(a: &V128, b: &V128) -> V128 = widen2(a, b, 2, product!(i32 to i64));
    i64x2_extmul_high_i32x4_u(a: &V128, b: &V128) -> V128 = widen2(a, b, 2, product!(u32 to u64));

    /// The product of fractions of 15 bits, rounded; only -1 times -1 saturates.
    i16x8_q15mulr_sat_s(a: &V128, b: &V128) -> V128 = zip(a, b, |a: i16, b: i16| {
        let rounded = (i32::from(a) * i32::from(b) + 0x4000) >> 15;
        rounded.min(i16::MAX.into()) as i16
    });
}
