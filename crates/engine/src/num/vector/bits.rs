//! Vectors as bits and as places for lanes: bitwise operations, tests, lanes in and out.
//!
//! Shapes: bitwise `[v128 v128] -> [v128]`; tests `[v128] -> [i32]`; `splat` `[T] -> [v128]`;
//! `extract_lane` `[v128] -> [T]`; `replace_lane` `[v128 T] -> [v128]`. A lane number below the
//! number of lanes is what validation has seen to; others count modulo that number.

use wide::{i16x8, i32x4, u8x16, u16x8, u32x4};

use super::lane::Lane;
use super::register::{Register, cast, load};
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

/// Makes functions that are inlined from rows `name(operands) -> result = meaning;`.
macro_rules! inlined {
    ($($name:ident($($operand:ident: $t:ty),+) -> $result:ty = $meaning:expr;)+) => {
        $(
            #[inline(always)]
            pub fn $name($($operand: $t),+) -> $result {
                $meaning
            }
        )+
    };
}

/// 1 if no lane is zero: `zeros` has all ones in those that are.
#[inline(always)]
fn none<T: Register>(zeros: T) -> u32 {
    u32::from(cast::<_, u8x16>(zeros).to_bitmask() == 0)
}

inlined! {
    i8x16_all_true(a: &V128) -> u32 = none(load::<u8x16>(a).simd_eq(u8x16::ZERO));
    i16x8_all_true(a: &V128) -> u32 = none(load::<u16x8>(a).simd_eq(u16x8::ZERO));
    i32x4_all_true(a: &V128) -> u32 = none(load::<u32x4>(a).simd_eq(u32x4::ZERO));
    i64x2_all_true(a: &V128) -> u32 = {
        let lanes: [u64; 2] = Lane::unpack(a);
        u32::from(lanes[0] != 0 && lanes[1] != 0)
    };
    i8x16_bitmask(a: &V128) -> u32 = load::<u8x16>(a).to_bitmask();
    i16x8_bitmask(a: &V128) -> u32 = load::<i16x8>(a).to_bitmask();
    i32x4_bitmask(a: &V128) -> u32 = load::<i32x4>(a).to_bitmask();
    i64x2_bitmask(a: &V128) -> u32 = {
        let lanes: [u64; 2] = Lane::unpack(a);
        (lanes[0] >> 63 | lanes[1] >> 63 << 1) as u32
    };

    i8x16_splat(a: u32) -> V128 = i64x2_splat(u64::from(a as u8) * 0x0101_0101_0101_0101);
    i16x8_splat(a: u32) -> V128 = i64x2_splat(u64::from(a as u16) * 0x0001_0001_0001_0001);
    i32x4_splat(a: u32) -> V128 = i64x2_splat(u64::from(a) | u64::from(a) << 32);
    i64x2_splat(a: u64) -> V128 = Lane::pack([a; 2]);
    f32x4_splat(a: f32) -> V128 = i32x4_splat(a.to_bits());
    f64x2_splat(a: f64) -> V128 = Lane::pack([a; 2]);
}

vectors! {
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
}

/// Which half has lane number `lane` of `N`, and how far up it is there.
#[inline(always)]
fn place<const N: u32>(lane: u8) -> (bool, u32) {
    let lane = u32::from(lane) % N;
    (lane >= N / 2, lane % (N / 2) * (128 / N))
}

/// The bits from lane number `lane` on, of `N` lanes; the lowest are that lane.
#[inline(always)]
fn extract<const N: u32>(a: &V128, lane: u8) -> u64 {
    let ([low, high], (is_high, shift)) = (Lane::unpack(a), place::<N>(lane));
    let half: u64 = if is_high { high } else { low };
    half >> shift
}

/// The vector with lane number `lane`, of `N` lanes, replaced.
#[inline(always)]
fn replace<const N: u32>(a: &V128, lane: u8, value: u64) -> V128 {
    let ([low, high], (is_high, shift)) = (Lane::unpack(a), place::<N>(lane));
    let (half, mask): (u64, u64) = (if is_high { high } else { low }, u64::MAX >> (64 - 128 / N));
    let half = half & !(mask << shift) | value << shift;
    Lane::pack(if is_high { [low, half] } else { [half, high] })
}

inlined! {
    i8x16_extract_lane_s(a: &V128, lane: u8) -> u32 = extract::<16>(a, lane) as i8 as u32;
    i8x16_extract_lane_u(a: &V128, lane: u8) -> u32 = extract::<16>(a, lane) as u8 as u32;
    i16x8_extract_lane_s(a: &V128, lane: u8) -> u32 = extract::<8>(a, lane) as i16 as u32;
    i16x8_extract_lane_u(a: &V128, lane: u8) -> u32 = extract::<8>(a, lane) as u16 as u32;
    i32x4_extract_lane(a: &V128, lane: u8) -> u32 = extract::<4>(a, lane) as u32;
    i64x2_extract_lane(a: &V128, lane: u8) -> u64 = extract::<2>(a, lane);
    f32x4_extract_lane(a: &V128, lane: u8) -> f32 = f32::from_bits(extract::<4>(a, lane) as u32);
    f64x2_extract_lane(a: &V128, lane: u8) -> f64 = f64::from_bits(extract::<2>(a, lane));

    i8x16_replace_lane(a: &V128, lane: u8, b: u32) -> V128 = replace::<16>(a, lane, (b as u8).into());
    i16x8_replace_lane(a: &V128, lane: u8, b: u32) -> V128 = replace::<8>(a, lane, (b as u16).into());
    i32x4_replace_lane(a: &V128, lane: u8, b: u32) -> V128 = replace::<4>(a, lane, b.into());
    i64x2_replace_lane(a: &V128, lane: u8, b: u64) -> V128 = replace::<2>(a, lane, b);
    f32x4_replace_lane(a: &V128, lane: u8, b: f32) -> V128 = replace::<4>(a, lane, b.to_bits().into());
    f64x2_replace_lane(a: &V128, lane: u8, b: f64) -> V128 = replace::<2>(a, lane, b.to_bits());
}
