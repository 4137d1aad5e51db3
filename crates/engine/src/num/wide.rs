//! 128-bit arithmetic on pairs of i64 (wide-arithmetic proposal).
//!
//! A 128-bit number is a pair `(low, high)`, the order of the operands and results on the stack:
//! `i64.add128` and `i64.sub128` are `[i64 i64 i64 i64] -> [i64 i64]`, `i64.mul_wide_s` and
//! `i64.mul_wide_u` `[i64 i64] -> [i64 i64]`.

use super::meanings;

meanings! {
    i64_add128(a_low: u64, a_high: u64, b_low: u64, b_high: u64) -> (u64, u64) =
        split(join(a_low, a_high).wrapping_add(join(b_low, b_high)));
    i64_sub128(a_low: u64, a_high: u64, b_low: u64, b_high: u64) -> (u64, u64) =
        split(join(a_low, a_high).wrapping_sub(join(b_low, b_high)));
    /// The full product of two signed numbers; it always fits.
    i64_mul_wide_s(a: u64, b: u64) -> (u64, u64) =
        split((i128::from(a as i64) * i128::from(b as i64)) as u128);
    /// The full product of two unsigned numbers; it always fits.
    i64_mul_wide_u(a: u64, b: u64) -> (u64, u64) = split(u128::from(a) * u128::from(b));
}

#[inline(always)]
fn join(low: u64, high: u64) -> u128 {
    u128::from(high) << 64 | u128::from(low)
}

#[inline(always)]
fn split(wide: u128) -> (u64, u64) {
    (wide as u64, (wide >> 64) as u64)
}
