//! Vectors as bits and as places for lanes: bitwise operations, tests, lanes in and out.
//!
//! Shapes: bitwise `[v128 v128] -> [v128]`; tests `[v128] -> [i32]`; `splat` `[T] -> [v128]`;
//! `extract_lane` `[v128] -> [T]`; `replace_lane` `[v128 T] -> [v128]`. A lane number below the
//! number of lanes is what validation has seen to; others count modulo that number.

use super::lane::Lane;
use super::{V128, vectors};

/// Works on all bits at once.
#[inline(always)]
fn whole(a: &V128, b: &V128, f: impl Fn(u128, u128) -> u128) -> V128 {
    f(u128::from_le_bytes(*a), u128::from_le_bytes(*b)).to_le_bytes()
}

/// `v128.not`
#[inline(always)]
pub fn v128_not(a: &V128) -> V128 {
    whole(a, a, |a, _| !a)
}

/// `v128.and`
#[inline(always)]
pub fn v128_and(a: &V128, b: &V128) -> V128 {
    whole(a, b, |a, b| a & b)
}

/// `v128.andnot`: the bits of `a` that `b` does not have.
#[inline(always)]
pub fn v128_andnot(a: &V128, b: &V128) -> V128 {
    whole(a, b, |a, b| a & !b)
}

/// `v128.or`
#[inline(always)]
pub fn v128_or(a: &V128, b: &V128) -> V128 {
    whole(a, b, |a, b| a | b)
}

/// `v128.xor`
#[inline(always)]
pub fn v128_xor(a: &V128, b: &V128) -> V128 {
    whole(a, b, |a, b| a ^ b)
}

/// `v128.bitselect`: the bits of `a` where `mask` has ones, those of `b` where it has zeros.
#[inline(always)]
pub fn v128_bitselect(a: &V128, b: &V128, mask: &V128) -> V128 {
    v128_xor(b, &v128_and(&v128_xor(a, b), mask))
}

/// `v128.any_true`
#[inline(always)]
pub fn v128_any_true(a: &V128) -> u32 {
    u32::from(u128::from_le_bytes(*a) != 0)
}

/// 1 if no lane is zero.
#[inline(always)]
fn all_true<T: Lane<N>, const N: usize>(a: &V128) -> u32 {
    u32::from(T::unpack(a).iter().all(|&lane| lane != T::ZERO))
}

/// The sign bits of the lanes, that of lane 0 lowest.
#[inline(always)]
fn bitmask<T: Lane<N>, const N: usize>(a: &V128) -> u32 {
    let signs = T::unpack(a).into_iter().enumerate();
    signs.fold(0, |bits, (i, lane)| bits | u32::from(lane < T::ZERO) << i)
}

vectors! {
    i8x16_all_true(a: &V128) -> u32 = all_true::<u8, 16>(a);
    i16x8_all_true(a: &V128) -> u32 = all_true::<u16, 8>(a);
    i32x4_all_true(a: &V128) -> u32 = all_true::<u32, 4>(a);
    i64x2_all_true(a: &V128) -> u32 = all_true::<u64, 2>(a);
    i8x16_bitmask(a: &V128) -> u32 = bitmask::<i8, 16>(a);
    i16x8_bitmask(a: &V128) -> u32 = bitmask::<i16, 8>(a);
    i32x4_bitmask(a: &V128) -> u32 = bitmask::<i32, 4>(a);
    i64x2_bitmask(a: &V128) -> u32 = bitmask::<i64, 2>(a);

    /// The bytes of `a` and `b` together that `lanes` names.
    i8x16_shuffle(a: &V128, b: &V128, lanes: &V128) -> V128 = {
        let mut both = [0; 32];
        both[..16].copy_from_slice(a);
        both[16..].copy_from_slice(b);
        lanes.map(|lane| both[usize::from(lane % 32)])
    };
    /// The bytes of `a` that `b` names; 0 for numbers over 15.
    i8x16_swizzle(a: &V128, b: &V128) -> V128 = {
        b.map(|lane| if lane < 16 { a[usize::from(lane)] } else { 0 })
    };

    i8x16_splat(a: u32) -> V128 = [a as u8; 16];
    i16x8_splat(a: u32) -> V128 = Lane::pack([a as u16; 8]);
    i32x4_splat(a: u32) -> V128 = Lane::pack([a; 4]);
    i64x2_splat(a: u64) -> V128 = Lane::pack([a; 2]);
    f32x4_splat(a: f32) -> V128 = Lane::pack([a; 4]);
    f64x2_splat(a: f64) -> V128 = Lane::pack([a; 2]);
}

/// Lane number `lane`.
#[inline(always)]
fn extract<T: Lane<N>, const N: usize>(a: &V128, lane: u8) -> T {
    T::unpack(a)[usize::from(lane) % N]
}

/// The vector with lane number `lane` replaced.
#[inline(always)]
fn replace<T: Lane<N>, const N: usize>(a: &V128, lane: u8, value: T) -> V128 {
    let mut lanes = T::unpack(a);
    lanes[usize::from(lane) % N] = value;
    T::pack(lanes)
}

vectors! {
    i8x16_extract_lane_s(a: &V128, lane: u8) -> u32 = i32::from(extract::<i8, 16>(a, lane)) as u32;
    i8x16_extract_lane_u(a: &V128, lane: u8) -> u32 = extract::<u8, 16>(a, lane).into();
    i16x8_extract_lane_s(a: &V128, lane: u8) -> u32 = i32::from(extract::<i16, 8>(a, lane)) as u32;
    i16x8_extract_lane_u(a: &V128, lane: u8) -> u32 = extract::<u16, 8>(a, lane).into();
    i32x4_extract_lane(a: &V128, lane: u8) -> u32 = extract(a, lane);
    i64x2_extract_lane(a: &V128, lane: u8) -> u64 = extract(a, lane);
    f32x4_extract_lane(a: &V128, lane: u8) -> f32 = extract(a, lane);
    f64x2_extract_lane(a: &V128, lane: u8) -> f64 = extract(a, lane);

    i8x16_replace_lane(a: &V128, lane: u8, value: u32) -> V128 = replace(a, lane, value as u8);
    i16x8_replace_lane(a: &V128, lane: u8, value: u32) -> V128 = replace(a, lane, value as u16);
    i32x4_replace_lane(a: &V128, lane: u8, value: u32) -> V128 = replace(a, lane, value);
    i64x2_replace_lane(a: &V128, lane: u8, value: u64) -> V128 = replace(a, lane, value);
    f32x4_replace_lane(a: &V128, lane: u8, value: f32) -> V128 = replace(a, lane, value);
    f64x2_replace_lane(a: &V128, lane: u8, value: f64) -> V128 = replace(a, lane, value);
}
