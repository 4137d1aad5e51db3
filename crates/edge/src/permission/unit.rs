//! Sizes, times and counts as people write them.

use std::fmt;

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Bytes: `"64K"`, `"16M"`, `"1G"`, in powers of 1024, or a plain number.
    Bytes,
    /// Milliseconds: `"500ms"`, `"5s"`, `"2m"`.
    Millis,
    /// A count: a plain number, or `"500k"`, `"20M"`, `"1G"` in powers of 1000.
    Count,
}

impl Unit {
    /// Reads a number with its unit.
    pub(super) fn parse(self, text: &str) -> Option<u64> {
        let text = text.trim();
        let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == ' ');
        let unit = text[digits.len()..].trim().to_ascii_lowercase();
        let number: u64 = digits.replace('_', "").parse().ok()?;
        let factor = match (self, unit.as_str()) {
            (Unit::Bytes | Unit::Count, "") => 1,
            (Unit::Bytes, "b") => 1,
            (Unit::Bytes, "k" | "kb" | "kib") => 1 << 10,
            (Unit::Bytes, "m" | "mb" | "mib") => 1 << 20,
            (Unit::Bytes, "g" | "gb" | "gib") => 1 << 30,
            (Unit::Count, "k") => 1_000,
            (Unit::Count, "m") => 1_000_000,
            (Unit::Count, "g") => 1_000_000_000,
            (Unit::Millis, "ms") => 1,
            (Unit::Millis, "s") => 1_000,
            (Unit::Millis, "m" | "min") => 60_000,
            (Unit::Millis, "h") => 3_600_000,
            _ => return None,
        };
        number.checked_mul(factor)
    }

    /// What is expected, with examples.
    pub(super) fn expected(self) -> &'static str {
        match self {
            Unit::Bytes => "a size like \"64K\" or \"16M\"",
            Unit::Millis => "a time like \"500ms\" or \"5s\"",
            Unit::Count => "a number like 8 or \"20M\"",
        }
    }

    /// A number as it would be written.
    #[must_use]
    pub fn show(self, number: u64) -> Shown {
        Shown { unit: self, number }
    }
}

/// A number that is written with its unit.
#[derive(Clone, Copy, Debug)]
pub struct Shown {
    unit: Unit,
    number: u64,
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.number == u64::MAX {
            return f.write_str("unlimited");
        }
        let units: &[(u64, &str)] = match self.unit {
            Unit::Bytes => &[(1 << 30, "G"), (1 << 20, "M"), (1 << 10, "K")],
            Unit::Millis => &[(3_600_000, "h"), (60_000, "m"), (1_000, "s"), (1, "ms")],
            Unit::Count => &[(1_000_000_000, "G"), (1_000_000, "M")],
        };
        let whole =
            |(factor, _): &&(u64, &str)| self.number != 0 && self.number.is_multiple_of(*factor);
        match units.iter().find(whole) {
            Some((factor, unit)) => write!(f, "{}{unit}", self.number / factor),
            None => write!(f, "{}", self.number),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_with_units() {
        assert_eq!(Unit::Bytes.parse("64K"), Some(65536));
        assert_eq!(Unit::Bytes.parse("16 MiB"), Some(16 << 20));
        assert_eq!(Unit::Bytes.parse("7"), Some(7));
        assert_eq!(Unit::Millis.parse("2m"), Some(120_000));
        assert_eq!(Unit::Millis.parse("2"), None);
        assert_eq!(Unit::Count.parse("20M"), Some(20_000_000));
        assert_eq!(Unit::Count.parse("1_000"), Some(1000));
        for wrong in ["", "M", "-1K", "1X", "99999999999999G", "1.5M"] {
            assert_eq!(Unit::Bytes.parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn shown_as_written() {
        for (unit, text) in [
            (Unit::Bytes, "64K"),
            (Unit::Bytes, "1G"),
            (Unit::Bytes, "1000"),
            (Unit::Millis, "500ms"),
            (Unit::Millis, "5s"),
            (Unit::Count, "8"),
            (Unit::Count, "20M"),
        ] {
            let number = unit.parse(text).unwrap();
            assert_eq!(unit.show(number).to_string(), text);
        }
        assert_eq!(Unit::Count.show(u64::MAX).to_string(), "unlimited");
    }
}
