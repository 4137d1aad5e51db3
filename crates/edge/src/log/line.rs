//! One log line.

use std::{
    fmt::{self, Debug, Write},
    time::Duration,
};

use tracing::{
    Event,
    field::{Field, Visit},
};

use crate::permission::LogFormat;

/// Writes an event as a line, with its end.
pub fn line(format: LogFormat, time: Duration, event: &Event<'_>) -> String {
    let mut fields = Fields {
        format,
        message: String::new(),
        rest: String::new(),
    };
    event.record(&mut fields);
    let level = event.metadata().level().as_str();
    let time = Instant(time);
    let Fields { message, rest, .. } = fields;
    match format {
        LogFormat::Text => format!("{time} {level:5} {message}{rest}\n"),
        LogFormat::Json => {
            let level = level.to_ascii_lowercase();
            let message = Json(&message);
            format!("{{\"time\":\"{time}\",\"level\":\"{level}\",\"message\":{message}{rest}}}\n")
        }
    }
}

/// The fields of an event, as text.
struct Fields {
    format: LogFormat,
    message: String,
    rest: String,
}

impl Fields {
    fn text(&mut self, field: &Field, text: &str) {
        match (field.name(), self.format) {
            ("message", LogFormat::Json) => self.message.push_str(text),
            ("message", LogFormat::Text) => plain(&mut self.message, text),
            (_, LogFormat::Json) => self.put(field, &Json(text)),
            (_, LogFormat::Text) => {
                let is_word = |c: char| c.is_ascii_graphic() && c != '"' && c != '=';
                if !text.is_empty() && text.chars().all(is_word) {
                    self.put(field, &text);
                } else {
                    self.put(field, &format_args!("{text:?}"));
                }
            }
        }
    }

    fn put(&mut self, field: &Field, value: &dyn fmt::Display) {
        let name = field.name();
        // Writing to a string cannot fail.
        let _ = match self.format {
            LogFormat::Text => write!(self.rest, " {name}={value}"),
            LogFormat::Json => write!(self.rest, ",{}:{value}", Json(name)),
        };
    }
}

impl Visit for Fields {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.text(field, value);
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.put(field, &value);
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.put(field, &value);
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.put(field, &value);
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.text(field, &format!("{value:?}"));
    }
}

/// Text without control characters: a guest shall not write to somebody's terminal.
fn plain(out: &mut String, text: &str) {
    for c in text.chars() {
        if c.is_control() {
            out.extend(c.escape_default());
        } else {
            out.push(c);
        }
    }
}

/// A text as a JSON string.
pub struct Json<'a>(pub &'a str);

impl fmt::Display for Json<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        for c in self.0.chars() {
            match c {
                '"' => f.write_str("\\\"")?,
                '\\' => f.write_str("\\\\")?,
                '\n' => f.write_str("\\n")?,
                '\r' => f.write_str("\\r")?,
                '\t' => f.write_str("\\t")?,
                c if u32::from(c) < 0x20 || c == '\u{7f}' => write!(f, "\\u{:04x}", u32::from(c))?,
                c => f.write_char(c)?,
            }
        }
        f.write_char('"')
    }
}

/// A point in time since 1970, as RFC 3339 writes it.
pub struct Instant(pub Duration);

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0.as_secs();
        let (days, second) = (seconds / 86_400, seconds % 86_400);
        let (year, month, day) = date(days);
        write!(
            f,
            "{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}.{:03}Z",
            second / 3600,
            second / 60 % 60,
            second % 60,
            self.0.subsec_millis()
        )
    }
}

/// Year, month and day of a day since 1970, by eras of 400 years that begin in March.
fn date(days: u64) -> (u64, u64, u64) {
    let days = days + 719_468;
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let date = day - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (era * 400 + year + u64::from(month <= 2), month, date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates() {
        for (days, expected) in [
            (0, (1970, 1, 1)),
            (59, (1970, 3, 1)),
            (789, (1972, 2, 29)),
            (11_016, (2000, 2, 29)),
            (20_779, (2026, 11, 22)),
        ] {
            assert_eq!(date(days), expected, "{days}");
        }
    }
}
