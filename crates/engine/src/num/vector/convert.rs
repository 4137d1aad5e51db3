//! Conversions between lane types.
//!
//! Shapes: `narrow` `[v128 v128] -> [v128]`, all others `[v128] -> [v128]`. `trunc_sat` and
//! `narrow` give the nearest number that the result can hold; the functions of `num/convert.rs`
//! say the rest.
//!
//! Spec: 4.3.5 Vector Operations (SIMD).

use wide::{f32x4, i8x16, i16x8, i32x4, u8x16, u16x8, u32x4};

use super::lane::{map, narrow_zero, widen};
use super::register::{cast, in_registers, pair, wide_signed, wide_unsigned};
use super::{V128, unary, vectors};
use crate::num;

in_registers! {
    i16x8_extend_low_i8x16_s(a: u8x16) = cast::<_, i16x8>(u8x16::unpack_low(a, a)) >> 8;
    i16x8_extend_low_i8x16_u(a: u8x16) = u8x16::unpack_low(a, u8x16::ZERO);
    i16x8_extend_high_i8x16_s(a: u8x16) = cast::<_, i16x8>(u8x16::unpack_high(a, a)) >> 8;
    i16x8_extend_high_i8x16_u(a: u8x16) = u8x16::unpack_high(a, u8x16::ZERO);
    i32x4_extend_low_i16x8_s(a: i16x8) = wide_signed(a)[0];
    i32x4_extend_low_i16x8_u(a: u16x8) = wide_unsigned(a)[0];
    i32x4_extend_high_i16x8_s(a: i16x8) = wide_signed(a)[1];
    i32x4_extend_high_i16x8_u(a: u16x8) = wide_unsigned(a)[1];
    i64x2_extend_low_i32x4_s(a: i32x4) = cast::<_, u32x4>(a).unpack_lo(cast(a >> 31));
    i64x2_extend_low_i32x4_u(a: u32x4) = a.unpack_lo(u32x4::ZERO);
    i64x2_extend_high_i32x4_s(a: i32x4) = cast::<_, u32x4>(a).unpack_hi(cast(a >> 31));
    i64x2_extend_high_i32x4_u(a: u32x4) = a.unpack_hi(u32x4::ZERO);

    i8x16_narrow_i16x8_s(a: i16x8, b: i16x8) = i8x16::from_i16x16_saturate(pair(a, b));
    i8x16_narrow_i16x8_u(a: i16x8, b: i16x8) = u8x16::narrow_i16x8(a, b);
    i16x8_narrow_i32x4_s(a: i32x4, b: i32x4) = i16x8::from_i32x8_saturate(pair(a, b));
    /// By way of numbers with a sign, half the range lower.
    i16x8_narrow_i32x4_u(a: i32x4, b: i32x4) = {
        let low = |a: i32x4| a.max(i32x4::ZERO) - i32x4::splat(0x8000);
        i16x8::from_i32x8_saturate(pair(low(a), low(b))) ^ i16x8::splat(i16::MIN)
    };

    f32x4_convert_i32x4_s(a: i32x4) = f32x4::from_i32x4(a);
}

unary! {
    i32x4_trunc_sat_f32x4_s = num::i32_trunc_sat_f32_s;
    i32x4_trunc_sat_f32x4_u = num::i32_trunc_sat_f32_u;
    f32x4_convert_i32x4_u = num::f32_convert_i32_u;
}

vectors! {
    i32x4_trunc_sat_f64x2_s_zero(a: &V128) -> V128 = narrow_zero(a, num::i32_trunc_sat_f64_s);
    i32x4_trunc_sat_f64x2_u_zero(a: &V128) -> V128 = narrow_zero(a, num::i32_trunc_sat_f64_u);
    f32x4_demote_f64x2_zero(a: &V128) -> V128 = narrow_zero(a, num::f32_demote_f64);
    f64x2_convert_low_i32x4_s(a: &V128) -> V128 = widen(a, 0, num::f64_convert_i32_s);
    f64x2_convert_low_i32x4_u(a: &V128) -> V128 = widen(a, 0, num::f64_convert_i32_u);
    f64x2_promote_low_f32x4(a: &V128) -> V128 = widen(a, 0, num::f64_promote_f32);
}
