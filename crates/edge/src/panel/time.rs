//! Points in time as people write them: RFC 3339 in UTC.

use std::time::Duration;

/// The time since 1970 that a text names: `2027-01-31T12:00:00Z`, or seconds.
pub fn parse(text: &str) -> Option<Duration> {
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let (date, time) = text.strip_suffix('Z')?.split_once('T')?;
    let [year, month, day] = numbers(date, '-')?;
    let [hour, minute, second] = numbers(time, ':')?;
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u64::from(is_leap),
        _ => 31,
    };
    let fits = (1970..=9999).contains(&year)
        && (1..=12).contains(&month)
        && (1..=days).contains(&day)
        && hour < 24
        && minute < 60
        && second < 60;
    let seconds = || days_since(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second;
    fits.then(|| Duration::from_secs(seconds()))
}

/// Three numbers with something in between.
fn numbers(text: &str, between: char) -> Option<[u64; 3]> {
    let mut numbers = text.split(between).map(|number| {
        let digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| number.parse().ok()).flatten()
    });
    let all = [numbers.next()??, numbers.next()??, numbers.next()??];
    numbers.next().is_none().then_some(all)
}

/// Days since 1970 of a date, by years that begin in March.
fn days_since(year: u64, month: u64, day: u64) -> u64 {
    let (year, month) = match month {
        1 | 2 => (year - 1, month + 9),
        _ => (year, month - 3),
    };
    let days = year * 365 + year / 4 - year / 100 + year / 400;
    days + (153 * month + 2) / 5 + day - 1 - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::log::Instant;

    #[test]
    fn there_and_back() {
        for text in [
            "1970-01-01T00:00:00Z",
            "2000-02-29T23:59:59Z",
            "2026-11-22T12:30:01Z",
            "2100-03-01T00:00:00Z",
        ] {
            let time = parse(text).unwrap();
            let shown = Instant(time).to_string();
            assert_eq!(shown.replace(".000Z", "Z"), text);
        }
        assert_eq!(parse("12"), Some(Duration::from_secs(12)));
        for wrong in [
            "",
            "soon",
            "2026-02-29T00:00:00Z",
            "2026-01-01",
            "2026-01-01T24:00:00Z",
            "1969-01-01T00:00:00Z",
            "2026-1-1-1T0:0:0Z",
        ] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }
}
