//! Integer instructions: arithmetic, bits, shifts, comparisons, sign extension.
//!
//! Shapes, with `T` the instruction's type: arithmetic, bits and shifts `[T T] -> [T]`; `clz`,
//! `ctz`, `popcnt` and `extend*` `[T] -> [T]`; `eqz` `[T] -> [i32]`; comparisons
//! `[T T] -> [i32]`. Bits are unsigned here; a signed instruction reads them as two's complement.
//!
//! Spec: 4.3.2 Integer Operations.

use super::meanings;
use crate::trap::TrapCode;

meanings! {
    i32_add(a: u32, b: u32) -> u32 = a.wrapping_add(b);
    i32_sub(a: u32, b: u32) -> u32 = a.wrapping_sub(b);
    i32_mul(a: u32, b: u32) -> u32 = a.wrapping_mul(b);
    i32_and(a: u32, b: u32) -> u32 = a & b;
    i32_or(a: u32, b: u32) -> u32 = a | b;
    i32_xor(a: u32, b: u32) -> u32 = a ^ b;
    /// The shift counts modulo 32.
    i32_shl(a: u32, b: u32) -> u32 = a.wrapping_shl(b);
    i32_shr_s(a: u32, b: u32) -> u32 = (a as i32).wrapping_shr(b) as u32;
    i32_shr_u(a: u32, b: u32) -> u32 = a.wrapping_shr(b);
    i32_rotl(a: u32, b: u32) -> u32 = a.rotate_left(b % u32::BITS);
    i32_rotr(a: u32, b: u32) -> u32 = a.rotate_right(b % u32::BITS);

    /// Counts leading zeros; 32 for 0.
    i32_clz(a: u32) -> u32 = a.leading_zeros();
    /// Counts trailing zeros; 32 for 0.
    i32_ctz(a: u32) -> u32 = a.trailing_zeros();
    i32_popcnt(a: u32) -> u32 = a.count_ones();
    i32_extend8_s(a: u32) -> u32 = i32::from(a as i8) as u32;
    i32_extend16_s(a: u32) -> u32 = i32::from(a as i16) as u32;

    i32_eqz(a: u32) -> bool = a == 0;
    i32_eq(a: u32, b: u32) -> bool = a == b;
    i32_ne(a: u32, b: u32) -> bool = a != b;
    i32_lt_s(a: u32, b: u32) -> bool = (a as i32) < b as i32;
    i32_lt_u(a: u32, b: u32) -> bool = a < b;
    i32_gt_s(a: u32, b: u32) -> bool = a as i32 > b as i32;
    i32_gt_u(a: u32, b: u32) -> bool = a > b;
    i32_le_s(a: u32, b: u32) -> bool = a as i32 <= b as i32;
    i32_le_u(a: u32, b: u32) -> bool = a <= b;
    i32_ge_s(a: u32, b: u32) -> bool = a as i32 >= b as i32;
    i32_ge_u(a: u32, b: u32) -> bool = a >= b;
}

meanings! {
    i64_add(a: u64, b: u64) -> u64 = a.wrapping_add(b);
    i64_sub(a: u64, b: u64) -> u64 = a.wrapping_sub(b);
    i64_mul(a: u64, b: u64) -> u64 = a.wrapping_mul(b);
    i64_and(a: u64, b: u64) -> u64 = a & b;
    i64_or(a: u64, b: u64) -> u64 = a | b;
    i64_xor(a: u64, b: u64) -> u64 = a ^ b;
    /// The shift counts modulo 64; the bits of `b` that `as u32` drops do not count.
    i64_shl(a: u64, b: u64) -> u64 = a.wrapping_shl(b as u32);
    i64_shr_s(a: u64, b: u64) -> u64 = (a as i64).wrapping_shr(b as u32) as u64;
    i64_shr_u(a: u64, b: u64) -> u64 = a.wrapping_shr(b as u32);
    i64_rotl(a: u64, b: u64) -> u64 = a.rotate_left(b as u32 % u64::BITS);
    i64_rotr(a: u64, b: u64) -> u64 = a.rotate_right(b as u32 % u64::BITS);

    /// Counts leading zeros; 64 for 0.
    i64_clz(a: u64) -> u64 = u64::from(a.leading_zeros());
    /// Counts trailing zeros; 64 for 0.
    i64_ctz(a: u64) -> u64 = u64::from(a.trailing_zeros());
    i64_popcnt(a: u64) -> u64 = u64::from(a.count_ones());
    i64_extend8_s(a: u64) -> u64 = i64::from(a as i8) as u64;
    i64_extend16_s(a: u64) -> u64 = i64::from(a as i16) as u64;
    i64_extend32_s(a: u64) -> u64 = i64::from(a as i32) as u64;

    i64_eqz(a: u64) -> bool = a == 0;
    i64_eq(a: u64, b: u64) -> bool = a == b;
    i64_ne(a: u64, b: u64) -> bool = a != b;
    i64_lt_s(a: u64, b: u64) -> bool = (a as i64) < b as i64;
    i64_lt_u(a: u64, b: u64) -> bool = a < b;
    i64_gt_s(a: u64, b: u64) -> bool = a as i64 > b as i64;
    i64_gt_u(a: u64, b: u64) -> bool = a > b;
    i64_le_s(a: u64, b: u64) -> bool = a as i64 <= b as i64;
    i64_le_u(a: u64, b: u64) -> bool = a <= b;
    i64_ge_s(a: u64, b: u64) -> bool = a as i64 >= b as i64;
    i64_ge_u(a: u64, b: u64) -> bool = a >= b;
}

/// Makes the four divisions of one width, from rows `name: unsigned signed`.
///
/// Division by zero traps with `IntegerDivideByZero`. `div_s` of the smallest number by -1 traps
/// with `IntegerOverflow`; `rem_s` of the same is 0.
macro_rules! divisions {
    ($unsigned:ident $signed:ident: $div_s:ident $div_u:ident $rem_s:ident $rem_u:ident) => {
        /// Rounds toward zero; traps on a zero divisor and on overflow.
        #[inline(always)]
        pub fn $div_s(a: $unsigned, b: $unsigned) -> Result<$unsigned, TrapCode> {
            if b == 0 {
                return Err(TrapCode::IntegerDivideByZero);
            }
            match (a as $signed).checked_div(b as $signed) {
                Some(quotient) => Ok(quotient as $unsigned),
                None => Err(TrapCode::IntegerOverflow),
            }
        }

        /// Rounds down; traps on a zero divisor.
        #[inline(always)]
        pub fn $div_u(a: $unsigned, b: $unsigned) -> Result<$unsigned, TrapCode> {
            a.checked_div(b).ok_or(TrapCode::IntegerDivideByZero)
        }

        /// The remainder has the sign of the dividend; traps on a zero divisor only.
        #[inline(always)]
        pub fn $rem_s(a: $unsigned, b: $unsigned) -> Result<$unsigned, TrapCode> {
            if b == 0 {
                return Err(TrapCode::IntegerDivideByZero);
            }
            Ok((a as $signed).wrapping_rem(b as $signed) as $unsigned)
        }

        /// Traps on a zero divisor.
        #[inline(always)]
        pub fn $rem_u(a: $unsigned, b: $unsigned) -> Result<$unsigned, TrapCode> {
            a.checked_rem(b).ok_or(TrapCode::IntegerDivideByZero)
        }
    };
}

divisions!(u32 i32: i32_div_s i32_div_u i32_rem_s i32_rem_u);
divisions!(u64 i64: i64_div_s i64_div_u i64_rem_s i64_rem_u);
