//! Conversions between the four number types.
//!
//! The shape is in the name: `i64.trunc_f32_s` is `[f32] -> [i64]`. Integers to floats round to
//! nearest, ties to even. `trunc` rounds toward zero and traps where the result has no place in
//! the integer type; `trunc_sat` gives the nearest integer there, and 0 for NaN.
//!
//! Spec: 4.3.4 Conversions.

use super::meanings;
use crate::trap::TrapCode;

meanings! {
    i32_wrap_i64(a: u64) -> u32 = a as u32;
    i64_extend_i32_s(a: u32) -> u64 = i64::from(a as i32) as u64;
    i64_extend_i32_u(a: u32) -> u64 = u64::from(a);

    f32_convert_i32_s(a: u32) -> f32 = a as i32 as f32;
    f32_convert_i32_u(a: u32) -> f32 = a as f32;
    f32_convert_i64_s(a: u64) -> f32 = a as i64 as f32;
    f32_convert_i64_u(a: u64) -> f32 = a as f32;
    f64_convert_i32_s(a: u32) -> f64 = f64::from(a as i32);
    f64_convert_i32_u(a: u32) -> f64 = f64::from(a);
    f64_convert_i64_s(a: u64) -> f64 = a as i64 as f64;
    f64_convert_i64_u(a: u64) -> f64 = a as f64;
    f32_demote_f64(a: f64) -> f32 = a as f32;
    f64_promote_f32(a: f32) -> f64 = f64::from(a);

    i32_reinterpret_f32(a: f32) -> u32 = a.to_bits();
    i64_reinterpret_f64(a: f64) -> u64 = a.to_bits();
    f32_reinterpret_i32(a: u32) -> f32 = f32::from_bits(a);
    f64_reinterpret_i64(a: u64) -> f64 = f64::from_bits(a);

    // Rust's `as` saturates and turns NaN to 0.
    i32_trunc_sat_f32_s(a: f32) -> u32 = a as i32 as u32;
    i32_trunc_sat_f32_u(a: f32) -> u32 = a as u32;
    i32_trunc_sat_f64_s(a: f64) -> u32 = a as i32 as u32;
    i32_trunc_sat_f64_u(a: f64) -> u32 = a as u32;
    i64_trunc_sat_f32_s(a: f32) -> u64 = a as i64 as u64;
    i64_trunc_sat_f32_u(a: f32) -> u64 = a as u64;
    i64_trunc_sat_f64_s(a: f64) -> u64 = a as i64 as u64;
    i64_trunc_sat_f64_u(a: f64) -> u64 = a as u64;
}

/// Makes the trapping truncations from rows
/// `name: float -> result by integer, above low, below high;`.
///
/// `above` is the largest float whose truncation is too small, `below` the smallest whose is too
/// large. Where the bound minus one is no float of that type, the row says `from` and gives the
/// smallest float that is allowed.
macro_rules! truncations {
    ($($name:ident: $from:ident -> $to:ident by $int:ident, $kind:ident $low:literal, below $high:literal;)+) => {
        $(
            /// Traps on NaN and on results out of range.
            #[inline(always)]
            #[allow(clippy::manual_range_contains, reason = "half of the rows exclude the lower bound")]
            pub fn $name(a: $from) -> Result<$to, TrapCode> {
                if truncations!($kind a, $low) && a < $high {
                    Ok(a as $int as $to)
                } else {
                    Err(out_of_range(a.is_nan()))
                }
            }
        )+
    };
    (above $a:ident, $low:literal) => { $a > $low };
    (from $a:ident, $low:literal) => { $a >= $low };
}

truncations! {
    i32_trunc_f32_s: f32 -> u32 by i32, from -2147483648.0, below 2147483648.0;
    i32_trunc_f32_u: f32 -> u32 by u32, above -1.0, below 4294967296.0;
    i32_trunc_f64_s: f64 -> u32 by i32, above -2147483649.0, below 2147483648.0;
    i32_trunc_f64_u: f64 -> u32 by u32, above -1.0, below 4294967296.0;
    i64_trunc_f32_s: f32 -> u64 by i64, from -9223372036854775808.0, below 9223372036854775808.0;
    i64_trunc_f32_u: f32 -> u64 by u64, above -1.0, below 18446744073709551616.0;
    i64_trunc_f64_s: f64 -> u64 by i64, from -9223372036854775808.0, below 9223372036854775808.0;
    i64_trunc_f64_u: f64 -> u64 by u64, above -1.0, below 18446744073709551616.0;
}

/// The trap of a truncation that has no result. Cold, so that the test before it stays small.
#[cold]
fn out_of_range(nan: bool) -> TrapCode {
    if nan {
        TrapCode::InvalidConversionToInteger
    } else {
        TrapCode::IntegerOverflow
    }
}
