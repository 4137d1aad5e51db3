//! Numbers as text, text as numbers, and the conversions to integers, as JavaScript defines them.

use crate::world::text::Text;

/// `String(number)`.
pub fn to_text(number: f64) -> Text {
    let index = number as u32;
    if f64::from(index) == number {
        return Text::from(index.to_string()); // also for -0, which is written "0"
    }
    Text::from(ryu_js::Buffer::new().format(number))
}

/// The number a string stands for as a whole; blank is 0, anything else but a number NaN.
pub fn from_text(text: &Text) -> f64 {
    let Some(text) = text.as_str() else {
        return f64::NAN;
    };
    let text = trim(text);
    let digits = |prefix: &str, radix| {
        let rest = text.strip_prefix(prefix)?;
        let rest = rest.chars().all(|c| c.is_digit(radix)).then_some(rest)?;
        Some(if rest.is_empty() {
            f64::NAN
        } else {
            digits_value(rest, radix)
        })
    };
    let other_radix = match text.get(..2) {
        Some("0x" | "0X") => digits(&text[..2], 16),
        Some("0o" | "0O") => digits(&text[..2], 8),
        Some("0b" | "0B") => digits(&text[..2], 2),
        _ => None,
    };
    match other_radix {
        Some(number) => number,
        None if text.is_empty() => 0.0,
        None => {
            let prefix = decimal_prefix(text);
            if prefix.len() == text.len() {
                decimal_value(prefix)
            } else {
                f64::NAN
            }
        }
    }
}

/// `parseFloat`.
pub fn parse_float(text: &str) -> f64 {
    decimal_value(decimal_prefix(trim(text)))
}

/// `parseInt`; a radix of 0 means that the text decides.
pub fn parse_int(text: &str, radix: i32) -> f64 {
    let text = trim(text);
    let (negative, mut text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let mut radix = radix;
    if (radix == 0 || radix == 16)
        && let Some(rest) = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"))
    {
        text = rest;
        radix = 16;
    }
    if radix == 0 {
        radix = 10;
    }
    let Some(radix) = u32::try_from(radix)
        .ok()
        .filter(|radix| (2..=36).contains(radix))
    else {
        return f64::NAN;
    };
    let end = text
        .find(|c: char| !c.is_digit(radix))
        .unwrap_or(text.len());
    let digits = &text[..end];
    if digits.is_empty() {
        return f64::NAN;
    }
    let value = digits_value(digits, radix);
    if negative { -value } else { value }
}

/// The whole part, with NaN as 0; infinities stay.
pub fn integer(number: f64) -> f64 {
    if number.is_nan() {
        0.0
    } else {
        number.trunc() + 0.0
    }
}

/// The low 32 bits of the whole part, as shifts and typed arrays take them.
pub fn low_32(number: f64) -> u32 {
    if !number.is_finite() {
        return 0;
    }
    let whole = number.trunc();
    if whole.abs() < 9.0e18 {
        return whole as i64 as u32;
    }
    whole.rem_euclid(4_294_967_296.0) as u32
}

/// `number.toString(radix)` for a radix other than 10.
pub fn to_radix(number: f64, radix: u32) -> String {
    if number.is_nan() {
        return "NaN".into();
    }
    if number.is_infinite() {
        return if number > 0.0 {
            "Infinity".into()
        } else {
            "-Infinity".into()
        };
    }
    let digit = |d: f64| char::from_digit(d as u32, radix).unwrap_or('0');
    let base = f64::from(radix);
    let (mut whole, mut rest) = (number.abs().trunc(), number.abs().fract());
    let mut out = Vec::new();
    loop {
        out.push(digit(whole % base));
        whole = (whole / base).trunc();
        if whole < 1.0 {
            break;
        }
    }
    if number < 0.0 {
        out.push('-');
    }
    let mut text: String = out.iter().rev().collect();
    if rest > 0.0 {
        // As many digits as tell the number from its neighbours.
        let mut delta = (0.5 * (number.abs().next_up() - number.abs())).max(f64::MIN_POSITIVE);
        text.push('.');
        loop {
            rest *= base;
            delta *= base;
            let whole = rest.trunc();
            rest -= whole;
            if rest > 0.5 && rest + delta > 1.0 && whole + 1.0 < base {
                text.push(digit(whole + 1.0));
                break;
            }
            text.push(digit(whole));
            if rest < delta {
                break;
            }
        }
    }
    text
}

/// `number.toFixed(digits)`; the caller has checked `digits <= 100`.
pub fn to_fixed(number: f64, digits: u8) -> Text {
    Text::from(ryu_js::Buffer::new().format_to_fixed(number, digits))
}

/// `number.toExponential(digits)` and, with `precision`, `number.toPrecision(digits + 1)`.
pub fn to_exponential(number: f64, digits: u8, precision: bool) -> Text {
    if !number.is_finite() {
        return to_text(number);
    }
    let count = usize::from(digits) + 1;
    let (negative, digits_text, point) = rounded(number, count);
    let exponent = if number == 0.0 { 0 } else { point - 1 };
    let mut text = String::from(if negative { "-" } else { "" });
    let digit = |at: usize| {
        digits_text
            .as_bytes()
            .get(at)
            .map_or('0', |&b| char::from(b))
    };
    if precision && (-6..i32::try_from(count).unwrap_or(i32::MAX)).contains(&exponent) {
        if exponent < 0 {
            text.push_str("0.");
            text.push_str(&"0".repeat(usize::try_from(-exponent - 1).unwrap_or(0)));
            text.extend((0..count).map(digit));
        } else {
            let whole = usize::try_from(exponent).unwrap_or(0) + 1;
            for at in 0..count {
                if at == whole {
                    text.push('.');
                }
                text.push(digit(at));
            }
        }
        return Text::from(text);
    }
    text.push(digit(0));
    if count > 1 {
        text.push('.');
        text.extend((1..count).map(digit));
    }
    text.push_str(&format!(
        "e{}{}",
        if exponent < 0 { '-' } else { '+' },
        exponent.abs()
    ));
    Text::from(text)
}

/// The exact decimal digits of a finite number, rounded half up to at most `count`.
///
/// Gives the sign, the digits without zeros in front, and how many of them stand before the point.
fn rounded(number: f64, count: usize) -> (bool, String, i32) {
    // 767 significant digits write any double exactly.
    let exact = format!("{:.767e}", number.abs());
    let (mantissa, exponent) = exact.split_once('e').unwrap_or((&exact, "0"));
    let mut digits: Vec<u8> = mantissa.bytes().filter(u8::is_ascii_digit).collect();
    let mut point = exponent.parse::<i32>().unwrap_or(0) + 1;
    let keep = count.min(digits.len());
    let round = digits.get(keep).is_some_and(|&d| d >= b'5');
    digits.truncate(keep);
    if round {
        match digits.iter().rposition(|&d| d != b'9') {
            Some(at) => {
                digits.truncate(at + 1);
                if let Some(digit) = digits.last_mut() {
                    *digit += 1;
                }
                digits.resize(keep, b'0');
            }
            None => {
                digits = vec![b'0'; keep + 1];
                if let Some(digit) = digits.first_mut() {
                    *digit = b'1';
                }
                point += 1;
            }
        }
    }
    (
        number < 0.0,
        String::from_utf8(digits).unwrap_or_default(),
        point,
    )
}

/// Cuts JavaScript's white space from both ends.
pub fn trim(text: &str) -> &str {
    text.trim_matches(is_space)
}

/// Whether JavaScript takes it for white space or the end of a line.
pub fn is_space(c: char) -> bool {
    c == '\u{feff}' || (c.is_whitespace() && c != '\u{85}')
}

/// The longest part from the start that is a decimal number or `Infinity`.
fn decimal_prefix(text: &str) -> &str {
    let bytes = text.as_bytes();
    let digits_from = |mut at: usize| {
        while bytes.get(at).is_some_and(u8::is_ascii_digit) {
            at += 1;
        }
        at
    };
    let start = usize::from(matches!(bytes.first(), Some(b'+' | b'-')));
    if text
        .get(start..)
        .is_some_and(|rest| rest.starts_with("Infinity"))
    {
        return &text[..start + 8];
    }
    let mut end = digits_from(start);
    let mut any = end > start;
    if bytes.get(end) == Some(&b'.') {
        let fraction = digits_from(end + 1);
        any |= fraction > end + 1;
        if any {
            end = fraction;
        }
    }
    if !any {
        return "";
    }
    if matches!(bytes.get(end), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(bytes.get(end + 1), Some(b'+' | b'-')));
        let exponent = digits_from(end + 1 + sign);
        if exponent > end + 1 + sign {
            end = exponent;
        }
    }
    &text[..end]
}

/// The value of what [`decimal_prefix`] found; NaN for nothing.
fn decimal_value(text: &str) -> f64 {
    match text.trim_start_matches(['+', '-']) {
        "Infinity" if text.starts_with('-') => f64::NEG_INFINITY,
        "Infinity" => f64::INFINITY,
        _ => text.parse().unwrap_or(f64::NAN),
    }
}

/// The value of digits, with rounding errors above 2^53 for radices that are no power of two.
fn digits_value(digits: &str, radix: u32) -> f64 {
    if radix == 10 {
        return digits.parse().unwrap_or(f64::NAN);
    }
    let value =
        |sum: f64, c: char| sum * f64::from(radix) + f64::from(c.to_digit(radix).unwrap_or(0));
    digits.chars().fold(0.0, value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shortest_text() {
        let cases = [
            (0.0, "0"),
            (-0.0, "0"),
            (1e21, "1e+21"),
            (1e20, "100000000000000000000"),
            (1e-7, "1e-7"),
            (0.000001, "0.000001"),
            (123456789012.0, "123456789012"),
            (-1.5, "-1.5"),
            (f64::NAN, "NaN"),
            (f64::NEG_INFINITY, "-Infinity"),
            (f64::from(0.1_f32), "0.10000000149011612"),
            (f64::MAX, "1.7976931348623157e+308"),
            (5e-324, "5e-324"),
            (9007199254740993.0, "9007199254740992"),
        ];
        for (number, text) in cases {
            assert_eq!(to_text(number), Text::from(text));
        }
    }

    #[test]
    fn fixed_and_precise_text() {
        let fixed = [
            (1.005, 2, "1.00"),
            (2.5, 0, "3"),
            (0.5, 0, "1"),
            (1.45, 1, "1.4"),
            (-1.5, 0, "-2"),
            (0.000001, 7, "0.0000010"),
            (123.456, 2, "123.46"),
            (0.0, 2, "0.00"),
            (-0.0000001, 2, "-0.00"),
            (999.995, 1, "1000.0"),
            (1e21, 2, "1e+21"),
            (0.04, 1, "0.0"),
            (0.06, 1, "0.1"),
            (0.006, 1, "0.0"),
        ];
        for (number, digits, text) in fixed {
            assert_eq!(
                to_fixed(number, digits),
                Text::from(text),
                "{number}.toFixed({digits})"
            );
        }
        let precise = [
            (123.456, 4, "123.5"),
            (0.000123, 2, "0.00012"),
            (123456.0, 2, "1.2e+5"),
            (1e-7, 3, "1.00e-7"),
            (0.0, 3, "0.00"),
            (99.99, 3, "100"),
            (-1.25, 2, "-1.3"),
        ];
        for (number, digits, text) in precise {
            assert_eq!(
                to_exponential(number, digits - 1, true),
                Text::from(text),
                "{number} {digits}"
            );
        }
        assert_eq!(to_exponential(123456.0, 2, false), Text::from("1.23e+5"));
        assert_eq!(to_exponential(0.0, 0, false), Text::from("0e+0"));
    }

    #[test]
    fn text_in_other_radices() {
        assert_eq!(to_radix(255.0, 16), "ff");
        assert_eq!(to_radix(-255.0, 2), "-11111111");
        assert_eq!(to_radix(0.5, 2), "0.1");
        assert_eq!(to_radix(0.1, 3), "0.0022002200220022002200220022002201");
        assert_eq!(
            to_radix(1.0 / 3.0, 2),
            "0.010101010101010101010101010101010101010101010101010101"
        );
    }

    #[test]
    fn text_to_number() {
        let cases = [
            ("", 0.0),
            ("  12 \n", 12.0),
            ("0x10", 16.0),
            ("0b101", 5.0),
            ("-1.5e3", -1500.0),
            (".5", 0.5),
            ("5.", 5.0),
            ("-Infinity", f64::NEG_INFINITY),
        ];
        for (text, number) in cases {
            assert_eq!(from_text(&Text::from(text)), number, "{text:?}");
        }
        for text in [
            "12px", "0x", "1e", "inf", "nan", "1_0", "--1", ".", "0xg", "-0x1",
        ] {
            assert!(from_text(&Text::from(text)).is_nan(), "{text:?}");
        }
        assert_eq!(parse_float("2.5e3x"), 2500.0);
        assert_eq!(parse_float("1e"), 1.0);
        assert_eq!(parse_int("12px", 0), 12.0);
        assert_eq!(parse_int(" -0x1F", 0), -31.0);
        assert_eq!(parse_int("z", 36), 35.0);
        assert!(parse_int("9", 8).is_nan());
        assert_eq!(parse_int("123", 3), 5.0);
    }

    #[test]
    fn low_bits() {
        assert_eq!(low_32(300.0) as u8, 44);
        assert_eq!(low_32(-1.0), u32::MAX);
        assert_eq!(low_32(4_294_967_296.0 + 5.0), 5);
        assert_eq!(low_32(1e300), 0);
        assert_eq!(low_32(f64::NAN), 0);
    }
}
