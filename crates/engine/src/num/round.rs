//! Rounding by addition, for processors without an instruction for it, and the square root on bits, for
//! builds without the standard library's.
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

            /// From here on there are no digits behind the point.
            const WHOLE: $t = HIDDEN as $t;

            /// `x` rounded as wished; what has no digits behind the
            /// point stays as it is. The sign is that of `x`, of a zero too.
            #[inline(always)]
            fn rounded(x: $t, wish: impl FnOnce($t) -> $t) -> $t {
                if x.is_nan() {
                    return quiet(x);
                }
                if x.abs() < WHOLE {
                    wish(x).copysign(x)
                } else {
                    x
                }
            }

            /// The integer nearest to `x`, ties to even, if it is less than [`WHOLE`]: the sum has no room for
            /// digits behind the point, so the addition rounds them.
            #[inline(always)]
            fn near(x: $t) -> $t {
                let whole = WHOLE.copysign(x);
                (x + whole) - whole
            }

            /// Rounds toward zero.
            #[inline(always)]
            pub fn trunc(x: $t) -> $t {
                rounded(x, |x| {
                    let (x, near) = (x.abs(), near(x.abs()));
                    if near > x { near - 1.0 } else { near }
                })
            }

            /// Rounds down.
            #[inline(always)]
            pub fn floor(x: $t) -> $t {
                rounded(x, |x| if near(x) > x { near(x) - 1.0 } else { near(x) })
            }

            /// Rounds up.
            #[inline(always)]
            pub fn ceil(x: $t) -> $t {
                rounded(x, |x| if near(x) < x { near(x) + 1.0 } else { near(x) })
            }

            /// Rounds to the nearest integer, ties to even.
            #[inline(always)]
            pub fn round_ties_even(x: $t) -> $t {
                rounded(x, near)
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
