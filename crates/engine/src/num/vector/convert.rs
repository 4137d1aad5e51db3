//! Conversions between lane types.
//!
//! Shapes: `narrow` `[v128 v128] -> [v128]`, all others `[v128] -> [v128]`. `trunc_sat` and
//! `narrow` give the nearest number that the result can hold; the functions of `num/convert.rs`
//! say the rest.
//!
//! Spec: 4.3.5 Vector Operations (SIMD).

use super::lane::{map, narrow, narrow_zero, widen};
use super::{V128, unary, vectors};
use crate::num;

vectors! {
    i16x8_extend_low_i8x16_s(a: &V128) -> V128 = widen::<i8, i16, 16, 8>(a, 0, Into::into);
    i16x8_extend_low_i8x16_u(a: &V128) -> V128 = widen::<u8, u16, 16, 8>(a, 0, Into::into);
    i16x8_extend_high_i8x16_s(a: &V128) -> V128 = widen::<i8, i16, 16, 8>(a, 8, Into::into);
    i16x8_extend_high_i8x16_u(a: &V128) -> V128 = widen::<u8, u16, 16, 8>(a, 8, Into::into);
    i32x4_extend_low_i16x8_s(a: &V128) -> V128 = widen::<i16, i32, 8, 4>(a, 0, Into::into);
    i32x4_extend_low_i16x8_u(a: &V128) -> V128 = widen::<u16, u32, 8, 4>(a, 0, Into::into);
    i32x4_extend_high_i16x8_s(a: &V128) -> V128 = widen::<i16, i32, 8, 4>(a, 4, Into::into);
    i32x4_extend_high_i16x8_u(a: &V128) -> V128 = widen::<u16, u32, 8, 4>(a, 4, Into::into);
    i64x2_extend_low_i32x4_s(a: &V128) -> V128 = widen::<i32, i64, 4, 2>(a, 0, Into::into);
    i64x2_extend_low_i32x4_u(a: &V128) -> V128 = widen::<u32, u64, 4, 2>(a, 0, Into::into);
    i64x2_extend_high_i32x4_s(a: &V128) -> V128 = widen::<i32, i64, 4, 2>(a, 2, Into::into);
    i64x2_extend_high_i32x4_u(a: &V128) -> V128 = widen::<u32, u64, 4, 2>(a, 2, Into::into);
}

vectors! {
    i8x16_narrow_i16x8_s(a: &V128, b: &V128) -> V128 =
        narrow(a, b, |a: i16| a.clamp(i8::MIN.into(), i8::MAX.into()) as i8);
    i8x16_narrow_i16x8_u(a: &V128, b: &V128) -> V128 =
        narrow(a, b, |a: i16| a.clamp(u8::MIN.into(), u8::MAX.into()) as u8);
    i16x8_narrow_i32x4_s(a: &V128, b: &V128) -> V128 =
        narrow(a, b, |a: i32| a.clamp(i16::MIN.into(), i16::MAX.into()) as i16);
    i16x8_narrow_i32x4_u(a: &V128, b: &V128) -> V128 =
        narrow(a, b, |a: i32| a.clamp(u16::MIN.into(), u16::MAX.into()) as u16);
}

unary! {
    i32x4_trunc_sat_f32x4_s = num::i32_trunc_sat_f32_s;
    i32x4_trunc_sat_f32x4_u = num::i32_trunc_sat_f32_u;
    f32x4_convert_i32x4_s = num::f32_convert_i32_s;
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
