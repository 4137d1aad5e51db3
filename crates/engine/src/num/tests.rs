//! Edge cases of every family, and our rounding against the standard library's.

use core::hint::black_box;

use super::*;
use crate::trap::TrapCode::{self, *};

const SNAN32: u32 = 0x7FA0_0001;
const SNAN64: u64 = 0x7FF4_0000_0000_0001;
const QNAN32: u32 = 0x7FC0_0000;
const QNAN64: u64 = 0x7FF8_0000_0000_0000;

/// `count` numbers of a fixed sequence (splitmix64).
fn sequence(count: u64) -> impl Iterator<Item = u64> {
    (1..=count).map(|i| {
        let mut z = i.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    })
}

/// Floats where rounding is decided, with their neighbours and negations, then arbitrary bits.
fn floats64() -> impl Iterator<Item = f64> {
    let edges = [
        0.0,
        0.25,
        0.5,
        1.0,
        1.5,
        2.5,
        3.5,
        8388607.5,
        2f64.powi(31),
        2f64.powi(52),
    ]
    .into_iter()
    .chain([
        2f64.powi(52) - 0.5,
        2f64.powi(53),
        2f64.powi(63),
        f64::MAX,
        f64::MIN_POSITIVE,
    ]);
    let bits = edges.flat_map(|x| {
        let b = x.to_bits();
        [b, b + 1, b.wrapping_sub(1)]
            .into_iter()
            .flat_map(|b| [b, b ^ 1 << 63])
    });
    let special = [
        f64::INFINITY.to_bits(),
        f64::NEG_INFINITY.to_bits(),
        QNAN64,
        1,
        5,
        SNAN64,
    ];
    let near = sequence(40_000).map(|z| ((z as i32 as f64) / 64.0).to_bits());
    bits.chain(special)
        .chain(near)
        .chain(sequence(200_000))
        .map(f64::from_bits)
}

fn floats32() -> impl Iterator<Item = f32> {
    let special = [0x7F80_0000, 0xFF80_0000, QNAN32, 1, 5, SNAN32, 0x8000_0000];
    floats64()
        .map(|x| x as f32)
        .chain(special.map(f32::from_bits))
        .chain(sequence(200_000).map(|z| f32::from_bits(z as u32)))
}

#[test]
fn rounding_without_std_equals_std() {
    for x in floats64() {
        let same = |ours: f64, std: f64, name| {
            let equal = ours.to_bits() == std.to_bits() || (ours.is_nan() && std.is_nan());
            assert!(equal, "{name}({x:?}) = {ours:?}, std {std:?}");
        };
        same(round::f64::floor(x), x.floor(), "floor");
        same(round::f64::ceil(x), x.ceil(), "ceil");
        same(round::f64::trunc(x), x.trunc(), "trunc");
        same(
            round::f64::round_ties_even(x),
            x.round_ties_even(),
            "nearest",
        );
        same(round::f64::sqrt(x), x.sqrt(), "sqrt");
    }
    for x in floats32() {
        let same = |ours: f32, std: f32, name| {
            let equal = ours.to_bits() == std.to_bits() || (ours.is_nan() && std.is_nan());
            assert!(equal, "{name}({x:?}) = {ours:?}, std {std:?}");
        };
        same(round::f32::floor(x), x.floor(), "floor");
        same(round::f32::ceil(x), x.ceil(), "ceil");
        same(round::f32::trunc(x), x.trunc(), "trunc");
        same(
            round::f32::round_ties_even(x),
            x.round_ties_even(),
            "nearest",
        );
        same(round::f32::sqrt(x), x.sqrt(), "sqrt");
    }
}

#[test]
fn nan_results_are_quiet_and_canonical_stays_canonical() {
    let unary32: [fn(f32) -> f32; 10] = [
        f32_sqrt,
        f32_ceil,
        f32_floor,
        f32_trunc,
        f32_nearest,
        round::f32::floor,
        round::f32::ceil,
        round::f32::trunc,
        round::f32::round_ties_even,
        round::f32::sqrt,
    ];
    for f in unary32 {
        let f = black_box(f);
        assert_eq!(
            f(f32::from_bits(black_box(SNAN32))).to_bits() & QNAN32,
            QNAN32
        );
        assert_eq!(
            f(f32::from_bits(black_box(QNAN32))).to_bits() & !(1 << 31),
            QNAN32
        );
    }
    let unary64: [fn(f64) -> f64; 10] = [
        f64_sqrt,
        f64_ceil,
        f64_floor,
        f64_trunc,
        f64_nearest,
        round::f64::floor,
        round::f64::ceil,
        round::f64::trunc,
        round::f64::round_ties_even,
        round::f64::sqrt,
    ];
    for f in unary64 {
        let f = black_box(f);
        assert_eq!(
            f(f64::from_bits(black_box(SNAN64))).to_bits() & QNAN64,
            QNAN64
        );
        assert_eq!(
            f(f64::from_bits(black_box(QNAN64))).to_bits() & !(1 << 63),
            QNAN64
        );
    }
    let binary64: [fn(f64, f64) -> f64; 6] = [f64_add, f64_sub, f64_mul, f64_div, f64_min, f64_max];
    for f in binary64 {
        let f = black_box(f);
        let (signalling, canonical) = (f64::from_bits(SNAN64), f64::from_bits(QNAN64));
        for (a, b) in [
            (signalling, 1.0),
            (1.0, signalling),
            (signalling, signalling),
        ] {
            assert_eq!(f(black_box(a), black_box(b)).to_bits() & QNAN64, QNAN64);
        }
        for (a, b) in [(canonical, 1.0), (1.0, canonical), (-canonical, canonical)] {
            assert_eq!(f(black_box(a), black_box(b)).to_bits() & !(1 << 63), QNAN64);
        }
    }
    assert_eq!(
        f64_promote_f32(f32::from_bits(black_box(SNAN32))).to_bits() & QNAN64,
        QNAN64
    );
    assert_eq!(
        f32_demote_f64(f64::from_bits(black_box(SNAN64))).to_bits() & QNAN32,
        QNAN32
    );
    assert_eq!(
        f64_promote_f32(f32::from_bits(black_box(QNAN32))).to_bits(),
        QNAN64
    );
    assert_eq!(
        f32_demote_f64(f64::from_bits(black_box(QNAN64))).to_bits(),
        QNAN32
    );
}

#[test]
fn sign_operations_keep_the_payload() {
    let nan = f32::from_bits(black_box(SNAN32));
    assert_eq!(f32_neg(nan).to_bits(), SNAN32 | 1 << 31);
    assert_eq!(f32_abs(f32_neg(nan)).to_bits(), SNAN32);
    assert_eq!(f32_copysign(nan, -1.0).to_bits(), SNAN32 | 1 << 31);
    let nan = f64::from_bits(black_box(SNAN64));
    assert_eq!(f64_neg(nan).to_bits(), SNAN64 | 1 << 63);
    assert_eq!(f64_abs(f64_neg(nan)).to_bits(), SNAN64);
    assert_eq!(f64_copysign(nan, -1.0).to_bits(), SNAN64 | 1 << 63);
}

#[test]
fn min_and_max_order_zeros() {
    assert_eq!(f32_min(0.0, -0.0).to_bits(), (-0f32).to_bits());
    assert_eq!(f32_max(-0.0, 0.0).to_bits(), 0);
    assert_eq!(f64_min(-0.0, 0.0).to_bits(), (-0f64).to_bits());
    assert_eq!(f64_max(0.0, -0.0).to_bits(), 0);
    assert_eq!(f64_min(1.0, f64::NEG_INFINITY), f64::NEG_INFINITY);
    assert_eq!(f64_max(1.0, 2.0), 2.0);
}

#[test]
fn nearest_breaks_ties_to_even() {
    for (x, want) in [
        (0.5, 0.0),
        (1.5, 2.0),
        (2.5, 2.0),
        (-0.5, -0.0),
        (-1.5, -2.0),
    ] {
        assert_eq!(f64_nearest(x).to_bits(), f64::to_bits(want));
        assert_eq!(f32_nearest(x as f32).to_bits(), f32::to_bits(want as f32));
    }
}

#[test]
fn division_traps_and_wraps_as_specified() {
    let min = i32::MIN as u32;
    assert_eq!(i32_div_s(7, 0), Err(IntegerDivideByZero));
    assert_eq!(i32_div_s(min, u32::MAX), Err(IntegerOverflow));
    assert_eq!(i32_div_s(-7i32 as u32, 2), Ok(-3i32 as u32));
    assert_eq!(i32_rem_s(min, u32::MAX), Ok(0));
    assert_eq!(i32_rem_s(-7i32 as u32, 2), Ok(-1i32 as u32));
    assert_eq!(i32_rem_s(1, 0), Err(IntegerDivideByZero));
    assert_eq!(i32_div_u(min, u32::MAX), Ok(0));
    assert_eq!(i32_rem_u(1, 0), Err(IntegerDivideByZero));
    let min = i64::MIN as u64;
    assert_eq!(i64_div_s(min, u64::MAX), Err(IntegerOverflow));
    assert_eq!(i64_div_s(1, 0), Err(IntegerDivideByZero));
    assert_eq!(i64_rem_s(min, u64::MAX), Ok(0));
    assert_eq!(i64_div_u(1, 0), Err(IntegerDivideByZero));
    assert_eq!(i64_rem_u(9, 4), Ok(1));
}

#[test]
fn shifts_count_modulo_the_width() {
    assert_eq!(i32_shl(1, 33), 2);
    assert_eq!(i32_shr_s(0x8000_0000, 31), u32::MAX);
    assert_eq!(i32_rotl(0x8000_0001, 33), 3);
    assert_eq!(i64_shl(1, 1 << 32 | 65), 2);
    assert_eq!(i64_shr_u(u64::MAX, 127), 1);
    assert_eq!(i64_rotr(1, 65), 1 << 63);
    assert_eq!(
        (i32_clz(0), i32_ctz(0), i64_clz(0), i64_ctz(0)),
        (32, 32, 64, 64)
    );
    assert_eq!(i32_extend8_s(0x80), 0xFFFF_FF80);
    assert_eq!(i64_extend16_s(0x7FFF), 0x7FFF);
    assert_eq!(i64_extend32_s(0x8000_0000), 0xFFFF_FFFF_8000_0000);
}

/// The next float toward larger magnitude.
fn beyond32(x: f32) -> f32 {
    f32::from_bits(x.to_bits() + 1)
}

fn beyond64(x: f64) -> f64 {
    f64::from_bits(x.to_bits() + 1)
}

#[test]
fn truncation_bounds_are_exact() {
    let two31 = 2147483648.0;
    let overflow: Result<u32, TrapCode> = Err(IntegerOverflow);
    assert_eq!(i32_trunc_f32_s(-(two31 as f32)), Ok(1 << 31));
    assert_eq!(i32_trunc_f32_s(beyond32(-(two31 as f32))), overflow);
    assert_eq!(i32_trunc_f32_s(two31 as f32), overflow);
    assert_eq!(i32_trunc_f32_u(-0.99), Ok(0));
    assert_eq!(i32_trunc_f32_u(-1.0), overflow);
    assert_eq!(i32_trunc_f64_s(-2147483648.9), Ok(1 << 31));
    assert_eq!(i32_trunc_f64_s(-2147483649.0), overflow);
    assert_eq!(i32_trunc_f64_s(2147483647.9), Ok(i32::MAX as u32));
    assert_eq!(i32_trunc_f64_s(two31), overflow);
    assert_eq!(i32_trunc_f64_u(4294967295.9), Ok(u32::MAX));
    assert_eq!(i32_trunc_f64_u(4294967296.0), overflow);
    let two63 = 9223372036854775808.0;
    assert_eq!(i64_trunc_f64_s(-two63), Ok(1 << 63));
    assert_eq!(i64_trunc_f64_s(beyond64(-two63)), Err(IntegerOverflow));
    assert_eq!(i64_trunc_f64_s(two63), Err(IntegerOverflow));
    assert_eq!(i64_trunc_f32_s(-(two63 as f32)), Ok(1 << 63));
    assert_eq!(
        i64_trunc_f32_s(beyond32(-(two63 as f32))),
        Err(IntegerOverflow)
    );
    assert_eq!(i64_trunc_f32_u(two63 as f32), Ok(1 << 63));
    assert_eq!(i64_trunc_f64_u(two63 * 2.0), Err(IntegerOverflow));
    assert_eq!(i64_trunc_f64_u(-0.5), Ok(0));
    assert_eq!(i32_trunc_f32_s(f32::NAN), Err(InvalidConversionToInteger));
    assert_eq!(i64_trunc_f64_u(f64::NAN), Err(InvalidConversionToInteger));
    assert_eq!(i32_trunc_f64_u(f64::INFINITY), Err(IntegerOverflow));
}

#[test]
fn saturation_clamps() {
    assert_eq!(i32_trunc_sat_f32_s(f32::NEG_INFINITY), 1 << 31);
    assert_eq!(i32_trunc_sat_f64_u(-5.0), 0);
    assert_eq!(i64_trunc_sat_f64_u(f64::INFINITY), u64::MAX);
    assert_eq!(i64_trunc_sat_f32_s(f32::NAN), 0);
}

#[test]
fn wide_arithmetic_carries() {
    assert_eq!(i64_add128(u64::MAX, 1, 1, 2), (0, 4));
    assert_eq!(i64_sub128(0, 0, 1, 0), (u64::MAX, u64::MAX));
    assert_eq!(i64_mul_wide_u(u64::MAX, u64::MAX), (1, u64::MAX - 1));
    assert_eq!(i64_mul_wide_s(u64::MAX, u64::MAX), (1, 0));
    assert_eq!(i64_mul_wide_s(i64::MIN as u64, 2), (0, u64::MAX));
}
