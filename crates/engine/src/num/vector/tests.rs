//! Integer families against plain arithmetic on lanes as `i128`, floats against the scalars.

use alloc::vec::Vec;

use super::*;
use crate::num;

/// The lanes of `bits` bits as numbers.
fn lanes(v: &V128, bits: u32, signed: bool) -> Vec<i128> {
    let all = u128::from_le_bytes(*v);
    (0..128 / bits)
        .map(|i| {
            let lane = all << (128 - bits * (i + 1)) >> (128 - bits);
            let sign = signed && lane >> (bits - 1) == 1;
            if sign {
                lane as i128 - (1i128 << bits)
            } else {
                lane as i128
            }
        })
        .collect()
}

/// The vector of the low `bits` bits of numbers.
fn vector(lanes: impl IntoIterator<Item = i128>, bits: u32) -> V128 {
    let all = lanes.into_iter().enumerate().fold(0u128, |all, (i, lane)| {
        all | (lane as u128 & (u128::MAX >> (128 - bits))) << (bits * i as u32)
    });
    all.to_le_bytes()
}

/// Vectors of extreme and arbitrary bytes.
fn vectors() -> Vec<V128> {
    let edges = [0, 1, 0x7F, 0x80, 0x81, 0xFE, 0xFF, 0x40];
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    (0..60)
        .map(|i| {
            core::array::from_fn(|_| {
                let z = next();
                if i % 2 == 0 {
                    z as u8
                } else {
                    edges[z as usize % edges.len()]
                }
            })
        })
        .collect()
}

/// Whether `op` does `expected` to lanes of `bits` bits.
#[track_caller]
fn check1(op: fn(&V128) -> V128, bits: u32, signed: bool, expected: impl Fn(i128) -> i128) {
    for a in vectors() {
        let wanted = vector(lanes(&a, bits, signed).into_iter().map(&expected), bits);
        assert_eq!(op(&a), wanted, "{a:x?}");
    }
}

/// Whether `op` does `expected` to pairs of lanes of `bits` bits.
#[track_caller]
fn check2(
    op: fn(&V128, &V128) -> V128,
    bits: u32,
    signed: bool,
    expected: impl Fn(i128, i128) -> i128,
) {
    for a in vectors() {
        for b in vectors() {
            let (x, y) = (lanes(&a, bits, signed), lanes(&b, bits, signed));
            let wanted = vector(x.into_iter().zip(y).map(|(x, y)| expected(x, y)), bits);
            assert_eq!(op(&a, &b), wanted, "{a:x?} {b:x?}");
        }
    }
}

#[test]
fn arithmetic_wraps() {
    check2(i8x16_add, 8, true, |a, b| a + b);
    check2(i16x8_add, 16, true, |a, b| a + b);
    check2(i32x4_add, 32, true, |a, b| a + b);
    check2(i64x2_add, 64, true, |a, b| a + b);
    check2(i8x16_sub, 8, true, |a, b| a - b);
    check2(i64x2_sub, 64, true, |a, b| a - b);
    check2(i16x8_mul, 16, true, |a, b| a * b);
    check2(i32x4_mul, 32, true, |a, b| a * b);
    check2(i64x2_mul, 64, true, |a, b| a.wrapping_mul(b));
    check1(i8x16_neg, 8, true, |a| -a);
    check1(i16x8_abs, 16, true, i128::abs);
    check1(i64x2_abs, 64, true, i128::abs);
    check1(i8x16_popcnt, 8, false, |a| a.count_ones().into());
}

#[test]
fn saturation_stops_at_the_ends() {
    check2(i8x16_add_sat_s, 8, true, |a, b| (a + b).clamp(-0x80, 0x7F));
    check2(i8x16_add_sat_u, 8, false, |a, b| (a + b).clamp(0, 0xFF));
    check2(i8x16_sub_sat_s, 8, true, |a, b| (a - b).clamp(-0x80, 0x7F));
    check2(i8x16_sub_sat_u, 8, false, |a, b| (a - b).clamp(0, 0xFF));
    check2(i16x8_add_sat_s, 16, true, |a, b| {
        (a + b).clamp(-0x8000, 0x7FFF)
    });
    check2(i16x8_sub_sat_u, 16, false, |a, b| (a - b).clamp(0, 0xFFFF));
    check2(i16x8_q15mulr_sat_s, 16, true, |a, b| {
        ((a * b + 0x4000) >> 15).clamp(-0x8000, 0x7FFF)
    });
}

#[test]
fn order_and_comparisons() {
    let mask = |holds: bool| -i128::from(holds);
    check2(i8x16_min_s, 8, true, i128::min);
    check2(i8x16_max_u, 8, false, i128::max);
    check2(i16x8_min_u, 16, false, i128::min);
    check2(i32x4_max_s, 32, true, i128::max);
    check2(i8x16_avgr_u, 8, false, |a, b| (a + b + 1) / 2);
    check2(i16x8_avgr_u, 16, false, |a, b| (a + b + 1) / 2);
    check2(i8x16_eq, 8, true, |a, b| mask(a == b));
    check2(i16x8_ne, 16, true, |a, b| mask(a != b));
    check2(i8x16_lt_s, 8, true, |a, b| mask(a < b));
    check2(i8x16_lt_u, 8, false, |a, b| mask(a < b));
    check2(i16x8_gt_s, 16, true, |a, b| mask(a > b));
    check2(i32x4_le_u, 32, false, |a, b| mask(a <= b));
    check2(i64x2_ge_s, 64, true, |a, b| mask(a >= b));
}

#[test]
fn shifts_count_modulo_the_lane() {
    for n in [0, 1, 7, 8, 9, 31, 32, 63, 64, 65, u32::MAX] {
        for a in vectors() {
            let shifted = |bits: u32, signed: bool, f: &dyn Fn(i128, u32) -> i128| {
                vector(
                    lanes(&a, bits, signed)
                        .into_iter()
                        .map(|lane| f(lane, n % bits)),
                    bits,
                )
            };
            assert_eq!(i8x16_shl(&a, n), shifted(8, true, &|a, n| a << n));
            assert_eq!(i16x8_shl(&a, n), shifted(16, true, &|a, n| a << n));
            assert_eq!(i8x16_shr_s(&a, n), shifted(8, true, &|a, n| a >> n));
            assert_eq!(i32x4_shr_s(&a, n), shifted(32, true, &|a, n| a >> n));
            assert_eq!(i16x8_shr_u(&a, n), shifted(16, false, &|a, n| a >> n));
            assert_eq!(i64x2_shr_u(&a, n), shifted(64, false, &|a, n| a >> n));
        }
    }
}

#[test]
fn lanes_change_their_width() {
    for a in vectors() {
        let (bytes, words) = (lanes(&a, 8, true), lanes(&a, 16, false));
        let low = |lanes: &[i128]| lanes[..lanes.len() / 2].to_vec();
        let high = |lanes: &[i128]| lanes[lanes.len() / 2..].to_vec();
        assert_eq!(i16x8_extend_low_i8x16_s(&a), vector(low(&bytes), 16));
        assert_eq!(i16x8_extend_high_i8x16_s(&a), vector(high(&bytes), 16));
        assert_eq!(i32x4_extend_low_i16x8_u(&a), vector(low(&words), 32));
        assert_eq!(i32x4_extend_high_i16x8_u(&a), vector(high(&words), 32));
        let sums = bytes.chunks(2).map(|pair| pair[0] + pair[1]);
        assert_eq!(i16x8_extadd_pairwise_i8x16_s(&a), vector(sums, 16));
        for b in vectors() {
            let halves = |v: &V128| lanes(v, 16, true);
            let both = halves(&a).into_iter().chain(halves(&b));
            let narrow = |low, high| vector(both.clone().map(|lane| lane.clamp(low, high)), 8);
            assert_eq!(i8x16_narrow_i16x8_s(&a, &b), narrow(-0x80, 0x7F));
            assert_eq!(i8x16_narrow_i16x8_u(&a, &b), narrow(0, 0xFF));
            let products: Vec<_> = halves(&a)
                .into_iter()
                .zip(halves(&b))
                .map(|(a, b)| a * b)
                .collect();
            assert_eq!(i32x4_extmul_low_i16x8_s(&a, &b), vector(low(&products), 32));
            assert_eq!(
                i32x4_extmul_high_i16x8_s(&a, &b),
                vector(high(&products), 32)
            );
            let dots = products.chunks(2).map(|pair| pair[0] + pair[1]);
            assert_eq!(i32x4_dot_i16x8_s(&a, &b), vector(dots, 32));
        }
    }
}

#[test]
fn lanes_move() {
    let a: V128 = core::array::from_fn(|i| i as u8 + 0x80);
    let b: V128 = core::array::from_fn(|i| 31 - i as u8);
    assert_eq!(i8x16_shuffle(&a, &b, &b)[..4], [b[15], b[14], b[13], b[12]]);
    assert_eq!(i8x16_swizzle(&a, &[15; 16]), [0x8F; 16]);
    assert_eq!(i8x16_swizzle(&a, &[16; 16]), [0; 16]);
    assert_eq!(i8x16_extract_lane_s(&a, 3), (-0x7D_i32) as u32);
    assert_eq!(i8x16_extract_lane_u(&a, 3), 0x83);
    assert_eq!(i16x8_extract_lane_u(&a, 1), 0x8382);
    let replaced = i32x4_replace_lane(&a, 2, 7);
    assert_eq!(lanes(&replaced, 32, false)[1..3], [0x8786_8584, 7]);
    assert_eq!(i64x2_splat(5), vector([5, 5], 64));
    assert_eq!(i8x16_bitmask(&a), 0xFFFF);
    assert_eq!(i16x8_bitmask(&vector([-1, 1, -1, 0], 16)), 0b101);
    assert_eq!(
        (i8x16_all_true(&a), i8x16_all_true(&vector([1], 8))),
        (1, 0)
    );
    assert_eq!(
        (v128_any_true(&[0; 16]), v128_any_true(&vector([0, 1], 64))),
        (0, 1)
    );
    assert_eq!(v128_bitselect(&a, &b, &[0xFF; 16]), a);
    assert_eq!(v128_bitselect(&a, &b, &[0; 16]), b);
}

#[test]
fn floats_are_the_scalars_in_each_lane() {
    let numbers = [
        0.0f32,
        -0.0,
        1.5,
        -2.5,
        f32::INFINITY,
        f32::NAN,
        3e9,
        f32::from_bits(1),
    ];
    for x in numbers {
        for y in numbers {
            let (a, b) = (f32x4_splat(x), f32x4_splat(y));
            let same = |v: V128, scalar: f32| {
                assert_eq!(v, f32x4_splat(scalar), "{x} {y}");
            };
            same(f32x4_min(&a, &b), num::f32_min(x, y));
            same(f32x4_max(&a, &b), num::f32_max(x, y));
            same(f32x4_nearest(&a), num::f32_nearest(x));
            same(f32x4_pmin(&a, &b), if y < x { y } else { x });
            same(f32x4_pmax(&a, &b), if x < y { y } else { x });
            assert_eq!(
                i32x4_trunc_sat_f32x4_s(&a),
                i32x4_splat(num::i32_trunc_sat_f32_s(x))
            );
        }
    }
}
