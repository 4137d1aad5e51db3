//! `Intl`, as far as programs ask for it: the time zone, and dates and numbers as English has them.
//!
//! There is one locale, `en-US`, and the time zone is what the clock says it is: `UTC`, or an offset as
//! `+02:00`.

use crate::{
    cx::Cx,
    world::{
        class::Class,
        code::{Call, Row, constructor, function},
        number,
        object::{Kind, Object},
        props::Flags,
        value::{Outcome, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    constructor("Intl.DateTimeFormat", 0, |cx, call| {
        make(cx, call, "Intl.DateTimeFormat")
    }),
    function("Intl.DateTimeFormat.supportedLocalesOf", 1, supported),
    function("Intl.DateTimeFormat.prototype.format", 1, format_date),
    function(
        "Intl.DateTimeFormat.prototype.resolvedOptions",
        0,
        |cx, _| {
            let zone = zone(cx);
            Ok(options(
                cx,
                &[
                    ("locale", "en-US"),
                    ("calendar", "gregory"),
                    ("numberingSystem", "latn"),
                    ("timeZone", &zone),
                    ("year", "numeric"),
                    ("month", "numeric"),
                    ("day", "numeric"),
                ],
            ))
        },
    ),
    constructor("Intl.NumberFormat", 0, |cx, call| {
        make(cx, call, "Intl.NumberFormat")
    }),
    function("Intl.NumberFormat.supportedLocalesOf", 1, supported),
    function("Intl.NumberFormat.prototype.format", 1, format_number),
    function("Intl.NumberFormat.prototype.resolvedOptions", 0, |cx, _| {
        Ok(options(
            cx,
            &[
                ("locale", "en-US"),
                ("numberingSystem", "latn"),
                ("style", "decimal"),
                ("notation", "standard"),
            ],
        ))
    }),
    function("Intl.getCanonicalLocales", 1, supported),
];

/// Makes a formatter; `new` may be left out.
fn make(cx: &mut Cx<'_>, call: &Call<'_>, path: &str) -> Outcome {
    let class = cx.global_at(path)?;
    let proto = match call.new_target {
        Some(target) => cx.get_named(target, "prototype")?,
        None => cx.get_of(&class, &"prototype".into())?,
    };
    let default = cx.world().proto(Class::Object);
    let proto = proto.as_object().unwrap_or(default);
    let object = Object::new(Some(proto), Kind::Plain);
    Ok(Value::Object(cx.world().heap.insert(object)))
}

/// The name of the time zone.
fn zone(cx: &mut Cx<'_>) -> String {
    let offset = cx.services().clock.utc_offset_minutes();
    if offset == 0 {
        return "UTC".to_owned();
    }
    let sign = if offset < 0 { '-' } else { '+' };
    let minutes = offset.unsigned_abs();
    format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}

fn options(cx: &mut Cx<'_>, fields: &[(&str, &str)]) -> Value {
    let world = cx.world();
    let id = world.make_plain();
    for (name, value) in fields {
        world.put(id, name, Value::text(value), Flags::OPEN);
    }
    Value::Object(id)
}

fn supported(cx: &mut Cx<'_>, _: &Call<'_>) -> Outcome {
    Ok(Value::Object(
        cx.world().make_array(vec![Value::text("en-US")]),
    ))
}

/// Month, day and year: `11/22/2026`.
fn format_date(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let constructor = cx.global_at("Date")?;
    let args = call.rest(0).get(..1).unwrap_or_default();
    let date = match call.arg(0) {
        Value::Object(_) => call.arg(0).clone(),
        _ => cx.construct(&constructor, args, None)?,
    };
    let mut part = |name: &str| -> Outcome<f64> {
        let value = cx.call_method(&date, name, &[])?;
        cx.to_number(&value)
    };
    let (month, day, year) = (part("getMonth")?, part("getDate")?, part("getFullYear")?);
    if year.is_nan() {
        return Err(cx.range_error("Invalid time value"));
    }
    Ok(Value::from(format!("{}/{day}/{year}", month + 1.0)))
}

/// Thousands apart, at most three digits behind the point: `1,234.568`.
fn format_number(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    if let Value::BigInt(big) = call.arg(0) {
        return Ok(Value::from(grouped(&big.to_string())));
    }
    let number = cx.to_number(call.arg(0))?;
    if !number.is_finite() {
        let shown = match number.is_nan() {
            true => "NaN",
            false if number > 0.0 => "∞",
            false => "-∞",
        };
        return Ok(Value::text(shown));
    }
    let text = number::to_fixed(number, 3).to_string();
    let text = match text.split_once('.') {
        Some((whole, fraction)) => {
            let fraction = fraction.trim_end_matches('0');
            let point = if fraction.is_empty() { "" } else { "." };
            format!("{}{point}{fraction}", grouped(whole))
        }
        None => text,
    };
    Ok(Value::from(text))
}

/// A comma after every three digits from the right.
fn grouped(digits: &str) -> String {
    let (sign, digits) = match digits.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", digits),
    };
    let mut result = sign.to_owned();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            result.push(',');
        }
        result.push(digit);
    }
    result
}
