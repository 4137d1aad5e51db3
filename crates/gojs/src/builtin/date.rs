//! `Date`, in the proleptic Gregorian calendar. Local time has one fixed distance from UTC.

use crate::{
    convert::Hint,
    cx::Cx,
    world::{
        World,
        class::Class,
        code::{Call, Row, constructor, function},
        number,
        object::{Kind, Object},
        value::{ObjectId, Outcome, Value},
    },
};

/// Getters in local time and in UTC as rows.
macro_rules! parts {
    ($(($name:literal, $part:expr),)*) => {
        [$(
            function(concat!("Date.prototype.get", $name), 0, |cx, call| part(cx, call, true, $part)),
            function(concat!("Date.prototype.getUTC", $name), 0, |cx, call| part(cx, call, false, $part)),
            function(concat!("Date.prototype.set", $name), 1, |cx, call| set_part(cx, call, true, $part)),
            function(concat!("Date.prototype.setUTC", $name), 1, |cx, call| set_part(cx, call, false, $part)),
        )*]
    };
}

pub(super) const PARTS: &[Row] = &parts![
    ("FullYear", 0),
    ("Month", 1),
    ("Date", 2),
    ("Hours", 3),
    ("Minutes", 4),
    ("Seconds", 5),
    ("Milliseconds", 6),
];

pub(super) const OTHERS: &[Row] = &[
    constructor("Date", 7, make),
    function("Date.now", 0, now),
    function("Date.UTC", 7, utc),
    function("Date.parse", 1, parse_call),
    function("Date.prototype.getTime", 0, |cx, call| {
        Ok(Value::Number(this(cx, call)?.1))
    }),
    function("Date.prototype.valueOf", 0, |cx, call| {
        Ok(Value::Number(this(cx, call)?.1))
    }),
    function("Date.prototype.setTime", 1, set_time),
    function("Date.prototype.getDay", 0, |cx, call| {
        day_of_week(cx, call, true)
    }),
    function("Date.prototype.getUTCDay", 0, |cx, call| {
        day_of_week(cx, call, false)
    }),
    function("Date.prototype.getTimezoneOffset", 0, timezone_offset),
    function("Date.prototype.toISOString", 0, to_iso_string),
    function("Date.prototype.toGMTString", 0, |cx, call| {
        cx.call_method(call.this, "toUTCString", &[])
    }),
    function("Date.prototype.getYear", 0, |cx, call| {
        let year = cx.call_method(call.this, "getFullYear", &[])?;
        Ok(Value::Number(cx.to_number(&year)? - 1900.0))
    }),
    function("Date.prototype.setYear", 1, |cx, call| {
        let year = cx.to_number(call.arg(0))?;
        let short = (0.0..100.0).contains(&year.trunc());
        let year = if short { year.trunc() + 1900.0 } else { year };
        cx.call_method(call.this, "setFullYear", &[Value::Number(year)])
    }),
    function("Date.prototype.toJSON", 1, to_json),
    function("Date.prototype.toString", 0, |cx, call| {
        text(cx, call, Style::Full)
    }),
    function("Date.prototype.toDateString", 0, |cx, call| {
        text(cx, call, Style::Date)
    }),
    function("Date.prototype.toTimeString", 0, |cx, call| {
        text(cx, call, Style::Time)
    }),
    function("Date.prototype.toUTCString", 0, |cx, call| {
        text(cx, call, Style::Utc)
    }),
    function("Date.prototype.toLocaleString", 0, |cx, call| {
        text(cx, call, Style::Full)
    }),
    function("Date.prototype.toLocaleDateString", 0, |cx, call| {
        text(cx, call, Style::Date)
    }),
    function("Date.prototype.toLocaleTimeString", 0, |cx, call| {
        text(cx, call, Style::Time)
    }),
    function("Date.prototype.@@toPrimitive", 1, to_primitive),
];

const DAY: f64 = 86_400_000.0;
const DAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// Days from 1970-01-01 to a day; months may be out of range.
fn days_from(year: f64, month: f64, day: f64) -> f64 {
    let year = year + (month / 12.0).floor();
    let month = month.rem_euclid(12.0);
    // Years begin in March, so that the leap day comes last.
    let (shifted_year, shifted_month) = if month < 2.0 {
        (year - 1.0, month + 10.0)
    } else {
        (year, month - 2.0)
    };
    let era = (shifted_year / 400.0).floor();
    let year_of_era = shifted_year - era * 400.0;
    let day_of_year = ((153.0 * shifted_month + 2.0) / 5.0).floor();
    let day_of_era = year_of_era * 365.0 + (year_of_era / 4.0).floor()
        - (year_of_era / 100.0).floor()
        + day_of_year;
    era * 146_097.0 + day_of_era - 719_468.0 + (day - 1.0)
}

/// Year, month, day, hours, minutes, seconds, milliseconds of a time.
fn split(time: f64) -> [f64; 7] {
    let days = (time / DAY).floor();
    let rest = time - days * DAY;
    let shifted = days + 719_468.0;
    let era = (shifted / 146_097.0).floor();
    let day_of_era = shifted - era * 146_097.0;
    let year_of_era = ((day_of_era - (day_of_era / 1460.0).floor()
        + (day_of_era / 36_524.0).floor()
        - (day_of_era / 146_096.0).floor())
        / 365.0)
        .floor();
    let day_of_year = day_of_era
        - (365.0 * year_of_era + (year_of_era / 4.0).floor() - (year_of_era / 100.0).floor());
    let month = ((5.0 * day_of_year + 2.0) / 153.0).floor();
    let day = day_of_year - ((153.0 * month + 2.0) / 5.0).floor() + 1.0;
    let (month, carry) = if month < 10.0 {
        (month + 2.0, 0.0)
    } else {
        (month - 10.0, 1.0)
    };
    let year = year_of_era + era * 400.0 + carry;
    let hours = (rest / 3_600_000.0).floor();
    let minutes = (rest / 60_000.0).floor() % 60.0;
    let seconds = (rest / 1000.0).floor() % 60.0;
    [year, month, day, hours, minutes, seconds, rest % 1000.0]
}

/// The time of such parts.
fn join([year, month, day, hours, minutes, seconds, milliseconds]: [f64; 7]) -> f64 {
    days_from(year, month, day) * DAY
        + hours * 3_600_000.0
        + minutes * 60_000.0
        + seconds * 1000.0
        + milliseconds
}

/// NaN for what is too far from 1970.
fn clip(time: f64) -> f64 {
    if time.is_finite() && time.abs() <= 8.64e15 {
        number::integer(time)
    } else {
        f64::NAN
    }
}

fn offset(cx: &mut Cx<'_>) -> f64 {
    f64::from(cx.services().clock.utc_offset_minutes()) * 60_000.0
}

fn current(cx: &mut Cx<'_>) -> f64 {
    (cx.services().clock.wall().as_millis()) as f64
}

fn now(cx: &mut Cx<'_>, _: &Call<'_>) -> Outcome {
    Ok(Value::Number(current(cx)))
}

/// Numbers as parts of a time; a year below 100 is of the 20th century.
fn parts_of(cx: &mut Cx<'_>, args: &[Value]) -> Outcome<f64> {
    let mut parts = [f64::NAN, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0];
    for (part, arg) in parts.iter_mut().zip(args) {
        let number = cx.to_number(arg)?;
        *part = if number.is_finite() {
            number.trunc()
        } else {
            f64::NAN
        };
    }
    if let Some(year) = parts.first_mut()
        && (0.0..=99.0).contains(year)
    {
        *year += 1900.0;
    }
    Ok(join(parts))
}

fn utc(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    Ok(Value::Number(clip(parts_of(cx, call.args)?)))
}

fn make(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    if call.new_target.is_none() {
        let time = current(cx);
        let offset = offset(cx);
        return Ok(Value::from(written(time, offset, Style::Full)));
    }
    let time = match call.args {
        [] => current(cx),
        [one] => single(cx, one)?,
        many => parts_of(cx, many)? - offset(cx),
    };
    let proto = cx.proto_for(call, Class::Date)?;
    let object = Object::new(Some(proto), Kind::Date(clip(time)));
    Ok(Value::Object(cx.world().heap.insert(object)))
}

fn single(cx: &mut Cx<'_>, value: &Value) -> Outcome<f64> {
    if let Some(id) = value.as_object()
        && let Kind::Date(time) = cx.world().kind(id)
    {
        return Ok(*time);
    }
    match cx.to_primitive(value, Hint::Default)? {
        Value::Text(text) => {
            let offset = offset(cx);
            Ok(parse(&text.to_utf8(), offset).unwrap_or(f64::NAN))
        }
        primitive => cx.to_number(&primitive),
    }
}

fn parse_call(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let text = cx.to_text(call.arg(0))?;
    let offset = offset(cx);
    Ok(Value::Number(
        parse(&text.to_utf8(), offset).map_or(f64::NAN, clip),
    ))
}

/// Reads `2020-01-29`, `2020-01-29T12:34:56.789Z` and the like, and what `toString` and
/// `toUTCString` write.
fn parse(text: &str, offset: f64) -> Option<f64> {
    parse_iso(text, offset).or_else(|| parse_words(text, offset))
}

fn parse_iso(text: &str, offset: f64) -> Option<f64> {
    let (sign, digits, rest) = match text.as_bytes().first()? {
        b'+' => (1.0, 6, text.get(1..)?),
        b'-' => (-1.0, 6, text.get(1..)?),
        _ => (1.0, 4, text),
    };
    let (year, mut rest) = take(rest, digits)?;
    let mut parts = [sign * year, 1.0, 1.0, 0.0, 0.0, 0.0, 0.0];
    for part in &mut parts[1..3] {
        let Some(after) = rest.strip_prefix('-') else {
            break;
        };
        (*part, rest) = take(after, 2)?;
    }
    parts[1] -= 1.0; // months are counted from 0
    let date_only = rest.is_empty();
    if let Some(after) = rest.strip_prefix(['T', ' ']) {
        (parts[3], rest) = take(after, 2)?;
        (parts[4], rest) = take(rest.strip_prefix(':')?, 2)?;
        if let Some(after) = rest.strip_prefix(':') {
            (parts[5], rest) = take(after, 2)?;
            if let Some(after) = rest.strip_prefix('.') {
                let end = after
                    .find(|c: char| !c.is_ascii_digit())
                    .unwrap_or(after.len());
                let fraction: f64 = format!("0.{}", after.get(..end)?).parse().ok()?;
                parts[6] = (fraction * 1000.0).floor();
                rest = after.get(end..)?;
            }
        }
    }
    let [_, month, day, hours, minutes, seconds, _] = parts;
    let legal = (0.0..12.0).contains(&month)
        && (1.0..=31.0).contains(&day)
        && hours <= 24.0
        && minutes < 60.0
        && seconds < 60.0;
    let shift = match rest {
        "" if date_only => 0.0,
        "" => offset,
        "Z" => 0.0,
        zone => zone_offset(zone)?,
    };
    legal.then(|| join(parts) - shift)
}

/// Reads a number of so many digits.
fn take(text: &str, digits: usize) -> Option<(f64, &str)> {
    let (number, rest) = (text.get(..digits)?, text.get(digits..)?);
    let all = number.bytes().all(|byte| byte.is_ascii_digit());
    Some((number.parse().ok().filter(|_| all)?, rest))
}

/// Reads `+05:30` or `-0800`, in milliseconds.
fn zone_offset(zone: &str) -> Option<f64> {
    let sign = match zone.as_bytes().first()? {
        b'+' => 1.0,
        b'-' => -1.0,
        _ => return None,
    };
    let (hours, rest) = take(zone.get(1..)?, 2)?;
    let (minutes, rest) = take(rest.strip_prefix(':').unwrap_or(rest), 2)?;
    rest.is_empty()
        .then_some(sign * (hours * 60.0 + minutes) * 60_000.0)
}

/// Reads `Wed Jan 29 2020 12:34:56 GMT+0100 (...)` and `Wed, 29 Jan 2020 12:34:56 GMT`.
fn parse_words(text: &str, offset: f64) -> Option<f64> {
    let mut parts = [f64::NAN, f64::NAN, f64::NAN, 0.0, 0.0, 0.0, 0.0];
    let mut shift = offset;
    for word in text.split([' ', ',']).filter(|word| !word.is_empty()) {
        let three = word.get(..3).unwrap_or_default();
        if word.starts_with('(') {
            break;
        } else if let Some(month) = MONTHS.iter().position(|m| m.eq_ignore_ascii_case(three)) {
            parts[1] = month as f64;
        } else if DAYS.iter().any(|day| day.eq_ignore_ascii_case(three)) {
        } else if let Some(zone) = word
            .strip_prefix("GMT")
            .or_else(|| word.strip_prefix("UTC"))
        {
            shift = if zone.is_empty() {
                0.0
            } else {
                zone_offset(zone)?
            };
        } else if word.contains(':') {
            for (part, number) in parts[3..6].iter_mut().zip(word.split(':')) {
                *part = number.parse::<u8>().ok()?.into();
            }
        } else {
            let number = f64::from(word.parse::<u32>().ok()?);
            if parts[2].is_nan() && number <= 31.0 {
                parts[2] = number;
            } else {
                parts[0] = number;
            }
        }
    }
    Some(join(parts) - shift).filter(|time| !time.is_nan())
}

fn this(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<(ObjectId, f64)> {
    if let Some(id) = call.this.as_object()
        && let Kind::Date(time) = cx.world().kind(id)
    {
        return Ok((id, *time));
    }
    Err(cx.type_error("this is not a Date object."))
}

fn part(cx: &mut Cx<'_>, call: &Call<'_>, local: bool, which: usize) -> Outcome {
    let (_, time) = this(cx, call)?;
    let shift = if local { offset(cx) } else { 0.0 };
    let value = split(time + shift).get(which).copied().unwrap_or(f64::NAN);
    Ok(Value::Number(if time.is_nan() { f64::NAN } else { value }))
}

fn set_part(cx: &mut Cx<'_>, call: &Call<'_>, local: bool, which: usize) -> Outcome {
    let (id, time) = this(cx, call)?;
    let shift = if local { offset(cx) } else { 0.0 };
    // The year of an invalid date may be set, the rest is 1 January then.
    let mut parts = split(if time.is_nan() && which == 0 {
        0.0
    } else {
        time + shift
    });
    for (part, arg) in parts.iter_mut().skip(which).zip(call.args) {
        let number = cx.to_number(arg)?;
        *part = if number.is_finite() {
            number.trunc()
        } else {
            f64::NAN
        };
    }
    store(cx.world(), id, clip(join(parts) - shift))
}

fn set_time(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (id, _) = this(cx, call)?;
    let time = cx.to_number(call.arg(0))?;
    store(cx.world(), id, clip(time))
}

fn store(world: &mut World, id: ObjectId, time: f64) -> Outcome {
    if let Some(object) = world.heap.find_mut(id) {
        object.kind = Kind::Date(time);
    }
    Ok(Value::Number(time))
}

fn day_of_week(cx: &mut Cx<'_>, call: &Call<'_>, local: bool) -> Outcome {
    let (_, time) = this(cx, call)?;
    let shift = if local { offset(cx) } else { 0.0 };
    Ok(Value::Number(weekday(time + shift)))
}

/// 0 is Sunday.
fn weekday(time: f64) -> f64 {
    ((time / DAY).floor() + 4.0).rem_euclid(7.0)
}

fn timezone_offset(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (_, time) = this(cx, call)?;
    let minutes = -f64::from(cx.services().clock.utc_offset_minutes()) + 0.0;
    Ok(Value::Number(if time.is_nan() {
        f64::NAN
    } else {
        minutes
    }))
}

/// The time as `toISOString` writes it; none for an invalid date.
pub(super) fn iso(time: f64) -> Option<String> {
    if time.is_nan() {
        return None;
    }
    let [year, month, day, hours, minutes, seconds, milliseconds] = split(time);
    let year = if (0.0..=9999.0).contains(&year) {
        format!("{year:04}")
    } else {
        format!("{}{:06}", if year < 0.0 { '-' } else { '+' }, year.abs())
    };
    Some(format!(
        "{year}-{:02}-{day:02}T{hours:02}:{minutes:02}:{seconds:02}.{milliseconds:03}Z",
        month + 1.0
    ))
}

fn to_iso_string(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (_, time) = this(cx, call)?;
    match iso(time) {
        Some(text) => Ok(Value::from(text)),
        None => Err(cx.range_error("Invalid time value")),
    }
}

fn to_json(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (_, time) = this(cx, call)?;
    Ok(iso(time).map_or(Value::Null, Value::from))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    Full,
    Date,
    Time,
    Utc,
}

fn text(cx: &mut Cx<'_>, call: &Call<'_>, style: Style) -> Outcome {
    let (_, time) = this(cx, call)?;
    let offset = offset(cx);
    Ok(Value::from(written(time, offset, style)))
}

fn written(time: f64, offset: f64, style: Style) -> String {
    if time.is_nan() {
        return "Invalid Date".into();
    }
    let local = if style == Style::Utc {
        time
    } else {
        time + offset
    };
    let [year, month, day, hours, minutes, seconds, _] = split(local);
    let weekday = DAYS.get(weekday(local) as usize).unwrap_or(&"");
    let month = MONTHS.get(month as usize).unwrap_or(&"");
    let year = format!("{}{:04}", if year < 0.0 { "-" } else { "" }, year.abs());
    let clock = format!("{hours:02}:{minutes:02}:{seconds:02}");
    let zone_minutes = (offset.abs() / 60_000.0) as u32;
    let sign = if offset < 0.0 { '-' } else { '+' };
    let zone = format!("GMT{sign}{:02}{:02}", zone_minutes / 60, zone_minutes % 60);
    match style {
        Style::Utc => format!("{weekday}, {day:02} {month} {year} {clock} GMT"),
        Style::Date => format!("{weekday} {month} {day:02} {year}"),
        Style::Time => format!("{clock} {zone}"),
        Style::Full => format!("{weekday} {month} {day:02} {year} {clock} {zone}"),
    }
}

fn to_primitive(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let number = call.arg(0).as_text().is_some_and(|hint| *hint == *"number");
    cx.call_method(call.this, if number { "valueOf" } else { "toString" }, &[])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calendar() {
        for time in [
            0.0,
            1.58292e12,
            -1.0,
            951_782_400_000.0,
            -62_167_219_200_000.0,
            8.64e15,
            -8.64e15,
        ] {
            assert_eq!(join(split(time)), time);
        }
        assert_eq!(iso(951_782_400_000.0).unwrap(), "2000-02-29T00:00:00.000Z");
        assert_eq!(iso(-1.0).unwrap(), "1969-12-31T23:59:59.999Z");
        assert_eq!(iso(8.64e15).unwrap(), "+275760-09-13T00:00:00.000Z");
        assert_eq!(days_from(2020.0, 13.0, 1.0), days_from(2021.0, 1.0, 1.0));
        assert_eq!(weekday(0.0), 4.0);
    }

    #[test]
    fn reading() {
        let hour = 3_600_000.0;
        assert_eq!(parse("1970-01-02", hour), Some(DAY));
        assert_eq!(parse("1970-01-02T00:00", hour), Some(DAY - hour));
        assert_eq!(parse("1970-01-01T01:02:03.4567Z", 0.0), Some(3_723_456.0));
        assert_eq!(parse("1970-01-01T00:00:00+01:00", 0.0), Some(-hour));
        assert_eq!(parse("1970", 0.0), Some(0.0));
        assert_eq!(parse("Thu, 01 Jan 1970 00:00:01 GMT", hour), Some(1000.0));
        assert_eq!(
            parse(&written(1000.0, hour, Style::Full), 0.0),
            Some(1000.0)
        );
        for text in [
            "",
            "x",
            "1970-13-01",
            "1970-01-01T25:00",
            "1970-01-01T00:00+1",
        ] {
            assert_eq!(parse(text, 0.0), None, "{text:?}");
        }
    }
}
