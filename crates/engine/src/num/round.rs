//! Rounding and square root on bits, for builds without the standard library's.
//!
//! Exact and correctly rounded like their namesakes in std, against which `tests.rs` compares
//! them. NaN operands give the same NaN, quieted.

/// Makes a module of functions for one float type.
///
/// `f32 as u32, root in u64` makes `round::f32` on bits of `u32`; square roots are taken of
/// integers of type `u64`, which holds twice the digits and two bits.
macro_rules! round {
    ($t:ident as $bits:ident, root in $wide:ident, quiet by $quiet:ident) => {
        pub mod $t {
            use super::super::float::$quiet as quiet;

            /// Digits of the fraction that are stored.
            const FRACTION: u32 = $t::MANTISSA_DIGITS - 1;
            /// The exponent field of 1.
            const BIAS: i32 = $t::MAX_EXP - 1;
            const SIGN: $bits = 1 << ($bits::BITS - 1);
            const HIDDEN: $bits = 1 << FRACTION;

            /// The exponent field of `x`.
            fn exponent(x: $t) -> i32 {
                ((x.to_bits() & !SIGN) >> FRACTION) as i32
            }

            /// Rounds toward zero.
            pub fn trunc(x: $t) -> $t {
                if x.is_nan() {
                    return quiet(x);
                }
                let e = exponent(x) - BIAS;
                if e < 0 {
                    return $t::from_bits(x.to_bits() & SIGN);
                }
                if e >= FRACTION as i32 {
                    return x;
                }
                let below_one = (HIDDEN - 1) >> e;
                $t::from_bits(x.to_bits() & !below_one)
            }

            /// Rounds down.
            pub fn floor(x: $t) -> $t {
                let whole = trunc(x);
                if whole > x { whole - 1.0 } else { whole }
            }

            /// Rounds up.
            pub fn ceil(x: $t) -> $t {
                let whole = trunc(x);
                // -0.5 has whole part -0, which is the result; only a positive one can be less.
                if whole < x { whole + 1.0 } else { whole }
            }

            /// Rounds to the nearest integer, ties to even.
            pub fn round_ties_even(x: $t) -> $t {
                let whole = trunc(x);
                // Both differences and the halving are exact: what is cut off has no more digits
                // than `x`, and `x` has a fraction only if it is small.
                let cut = (x - whole).abs();
                let odd = trunc(whole * 0.5) * 2.0 != whole;
                if cut > 0.5 || (cut == 0.5 && odd) {
                    whole + (1.0 as $t).copysign(x)
                } else {
                    whole
                }
            }

            /// The square root, correctly rounded.
            pub fn sqrt(x: $t) -> $t {
                if x.is_nan() {
                    return quiet(x);
                }
                if x == 0.0 || x == $t::INFINITY {
                    return x;
                }
                if x < 0.0 {
                    return $t::NAN;
                }
                // x = m * 2^e with m of FRACTION + 1 digits.
                let field = exponent(x);
                let fraction = x.to_bits() & (HIDDEN - 1);
                let (mut m, mut e) = if field == 0 {
                    let up = fraction.leading_zeros() - ($bits::BITS - 1 - FRACTION);
                    (fraction << up, 1 - BIAS - FRACTION as i32 - up as i32)
                } else {
                    (fraction | HIDDEN, field - BIAS - FRACTION as i32)
                };
                // The root of m * 2^SHIFT has one digit more than the result: it says whether to
                // round up. A root is never half-way between two floats, so one digit is enough.
                const SHIFT: u32 = FRACTION + 2;
                if (e - SHIFT as i32) % 2 != 0 {
                    m <<= 1;
                    e -= 1;
                }
                let root = ($wide::from(m) << SHIFT).isqrt() as $bits;
                let rounded = (root >> 1) + (root & 1);
                let e = (e - SHIFT as i32) / 2 + 1;
                // The hidden bit, or a carry past it, counts into the exponent field.
                let field = (e + FRACTION as i32 + BIAS - 1) as $bits;
                $t::from_bits((field << FRACTION) + rounded)
            }
        }
    };
}

round!(f32 as u32, root in u64, quiet by quiet_f32);
round!(f64 as u64, root in u128, quiet by quiet_f64);
