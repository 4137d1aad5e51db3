//! BigInts: whole numbers of any size. There are no operators here, so what they are is enough.

use std::{fmt, sync::Arc};

use num_bigint::{BigInt as Number, Sign};

/// The most bits that a number may have: what it takes to read and show grows with their square.
const BITS: u64 = 1 << 16;
/// The longest text that is read as a number.
const TEXT: usize = 20_000;

/// A whole number of any size within a limit, as `42n` in JavaScript; clones share it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BigInt(Arc<Number>);

impl BigInt {
    fn new(number: Number) -> Option<Self> {
        (number.bits() <= BITS).then(|| BigInt(Arc::new(number)))
    }

    /// The whole number that a float is; none if it is not whole.
    #[must_use]
    pub fn from_f64(number: f64) -> Option<Self> {
        if !number.is_finite() || number.trunc() != number {
            return None;
        }
        // An odd number below 2^53, and how often it is doubled.
        let bits = number.abs().to_bits();
        let (exponent, fraction) = ((bits >> 52) as i64, bits & ((1 << 52) - 1));
        if exponent == 0 {
            return BigInt::new(Number::ZERO);
        }
        let (digits, shift) = (fraction | 1 << 52, exponent - 1075);
        let whole = if shift < 0 {
            Number::from(digits) >> shift.unsigned_abs()
        } else {
            Number::from(digits) << shift.unsigned_abs()
        };
        BigInt::new(if number < 0.0 { -whole } else { whole })
    }

    /// Reads a number as `BigInt("...")` does: decimal with a sign, or `0x`, `0o` and `0b` without.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.len() > TEXT {
            return None;
        }
        if text.is_empty() {
            return BigInt::new(Number::ZERO);
        }
        let prefix = text.get(..2).unwrap_or_default().to_ascii_lowercase();
        let radix = match prefix.as_str() {
            "0x" => 16,
            "0o" => 8,
            "0b" => 2,
            _ => 10,
        };
        let digits = if radix == 10 { text } else { text.get(2..)? };
        let bare = digits.strip_prefix(['+', '-']).filter(|_| radix == 10);
        let bare = bare.unwrap_or(digits);
        if bare.is_empty() || !bare.chars().all(|c| c.is_digit(radix)) {
            return None;
        }
        BigInt::new(Number::parse_bytes(digits.as_bytes(), radix)?)
    }

    /// The nearest float.
    #[must_use]
    pub fn to_f64(&self) -> f64 {
        // Rust reads the digits and rounds as it must.
        self.0.to_string().parse().unwrap_or(f64::NAN)
    }

    /// The digits in a base from 2 to 36.
    pub(crate) fn to_radix(&self, radix: u32) -> String {
        self.0.to_str_radix(radix)
    }

    /// Whether it is zero.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.0.sign() == Sign::NoSign
    }

    /// The low 64 bits in two's complement.
    #[must_use]
    pub fn low_64(&self) -> u64 {
        let mut bytes = [if self.0.sign() == Sign::Minus {
            0xff
        } else {
            0
        }; 8];
        for (place, byte) in bytes.iter_mut().zip(self.0.to_signed_bytes_le()) {
            *place = byte;
        }
        u64::from_le_bytes(bytes)
    }

    /// What the low `bits` bits mean, with or without a sign; none if that is too large.
    pub(crate) fn wrap(&self, bits: u64, signed: bool) -> Option<Self> {
        // One more bit for the sign of a number that is kept as it is.
        if bits > self.0.bits() && (signed || self.0.sign() != Sign::Minus) {
            return Some(self.clone());
        }
        if bits > BITS {
            return None;
        }
        let all = Number::from(1) << bits;
        let mut low = &*self.0 % &all;
        if low.sign() == Sign::Minus {
            low += &all;
        }
        if signed && bits > 0 && low >= Number::from(1) << (bits - 1) {
            low -= &all;
        }
        BigInt::new(low)
    }

    /// The bytes in two's complement, the lowest first, as few as it takes.
    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        self.0.to_signed_bytes_le()
    }

    /// The number of such bytes.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        BigInt::new(Number::from_signed_bytes_le(bytes))
    }
}

impl From<i64> for BigInt {
    fn from(number: i64) -> Self {
        BigInt(Arc::new(number.into()))
    }
}

impl From<u64> for BigInt {
    fn from(number: u64) -> Self {
        BigInt(Arc::new(number.into()))
    }
}

impl fmt::Display for BigInt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn big(text: &str) -> BigInt {
        BigInt::parse(text).unwrap_or_else(|| panic!("{text}"))
    }

    #[test]
    fn texts() {
        for (text, shown) in [
            ("", "0"),
            (" -12 ", "-12"),
            ("+7", "7"),
            ("0xFF", "255"),
            ("0o17", "15"),
            ("0B101", "5"),
            (
                "123456789012345678901234567890",
                "123456789012345678901234567890",
            ),
        ] {
            assert_eq!(big(text).to_string(), shown);
        }
        for wrong in ["1.5", "1n", "-0x1", "0x", "--1", "1_0", "+", "é"] {
            assert_eq!(BigInt::parse(wrong), None, "{wrong}");
        }
        assert_eq!(BigInt::parse(&"9".repeat(TEXT + 1)), None);
        assert_eq!(big("-255").to_radix(16), "-ff");
    }

    #[test]
    fn floats() {
        for number in [
            0.0,
            1.0,
            -3.0,
            4_294_967_296.0,
            9_007_199_254_740_993.0,
            -1e300,
        ] {
            let big = BigInt::from_f64(number).unwrap();
            assert_eq!(big.to_f64(), number);
        }
        assert_eq!(
            BigInt::from_f64(1e21).unwrap(),
            big("1000000000000000000000")
        );
        for odd in [0.5, -1.5, f64::NAN, f64::INFINITY, 5e-324] {
            assert_eq!(BigInt::from_f64(odd), None);
        }
        assert_eq!(big("9007199254740993").to_f64(), 9_007_199_254_740_992.0);
    }

    #[test]
    fn low_bits() {
        assert_eq!(big("-1").low_64(), u64::MAX);
        assert_eq!(big("18446744073709551617").low_64(), 1);
        assert_eq!(big("-9223372036854775808").low_64(), 1 << 63);
        let wrap = |text: &str, bits, signed| big(text).wrap(bits, signed).unwrap().to_string();
        assert_eq!(wrap("255", 8, true), "-1");
        assert_eq!(wrap("255", 8, false), "255");
        assert_eq!(wrap("-1", 64, false), "18446744073709551615");
        assert_eq!(wrap("-129", 8, true), "127");
        assert_eq!(wrap("128", 8, true), "-128");
        assert_eq!(wrap("-128", 8, true), "-128");
        assert_eq!(wrap("5", 0, true), "0");
        assert_eq!(wrap("5", 1 << 53, true), "5");
        assert_eq!(big("-1").wrap(1 << 53, false), None);
    }

    #[test]
    fn bytes() {
        for text in ["0", "-1", "255", "-123456789012345678901234567890"] {
            assert_eq!(BigInt::from_bytes(&big(text).to_bytes()), Some(big(text)));
        }
    }
}
