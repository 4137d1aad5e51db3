//! `Number`.

use crate::{
    cx::Cx,
    world::{
        class::Class,
        code::{Call, Row, constructor, function},
        number,
        object::{Kind, Object},
        value::{Outcome, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    constructor("Number", 1, make),
    function("Number.isFinite", 1, |_, call| test(call, f64::is_finite)),
    function("Number.isInteger", 1, |_, call| test(call, is_integer)),
    function("Number.isNaN", 1, |_, call| test(call, f64::is_nan)),
    function("Number.isSafeInteger", 1, |_, call| {
        test(call, |n| is_integer(n) && n.abs() <= MAX_SAFE)
    }),
    function("Number.parseFloat", 1, super::global::parse_float),
    function("Number.parseInt", 2, super::global::parse_int),
    function("Number.prototype.toExponential", 1, to_exponential),
    function("Number.prototype.toFixed", 1, to_fixed),
    function("Number.prototype.toLocaleString", 0, to_string),
    function("Number.prototype.toPrecision", 1, to_precision),
    function("Number.prototype.toString", 1, to_string),
    function("Number.prototype.valueOf", 0, |cx, call| {
        this(cx, call).map(Value::Number)
    }),
];

const MAX_SAFE: f64 = 9_007_199_254_740_991.0;

pub(super) const CONSTANTS: &[(&str, f64)] = &[
    ("NaN", f64::NAN),
    ("Infinity", f64::INFINITY),
    ("Number.EPSILON", f64::EPSILON),
    ("Number.MAX_SAFE_INTEGER", MAX_SAFE),
    ("Number.MIN_SAFE_INTEGER", -MAX_SAFE),
    ("Number.MAX_VALUE", f64::MAX),
    ("Number.MIN_VALUE", 5e-324),
    ("Number.NaN", f64::NAN),
    ("Number.POSITIVE_INFINITY", f64::INFINITY),
    ("Number.NEGATIVE_INFINITY", f64::NEG_INFINITY),
];

fn make(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let number = match call.args.first() {
        None => 0.0,
        Some(value) => match cx.to_primitive(value, crate::Hint::Number)? {
            Value::BigInt(big) => big.to_f64(),
            primitive => cx.to_number(&primitive)?,
        },
    };
    if call.new_target.is_none() {
        return Ok(Value::Number(number));
    }
    let proto = cx.proto_for(call, Class::Number)?;
    let object = Object::new(Some(proto), Kind::Wrapper(Value::Number(number)));
    Ok(Value::Object(cx.world().heap.insert(object)))
}

fn test(call: &Call<'_>, meaning: fn(f64) -> bool) -> Outcome {
    Ok(Value::Bool(call.arg(0).as_number().is_some_and(meaning)))
}

fn is_integer(number: f64) -> bool {
    number.is_finite() && number.trunc() == number
}

fn this(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<f64> {
    match call.this {
        Value::Number(number) => return Ok(*number),
        Value::Object(id) => {
            if let Kind::Wrapper(Value::Number(number)) = cx.world().kind(*id) {
                return Ok(*number);
            }
        }
        _ => {}
    }
    Err(cx.type_error("Number.prototype.valueOf requires that 'this' be a Number"))
}

fn to_string(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let number = this(cx, call)?;
    let radix = match call.arg(0) {
        Value::Number(radix) => *radix,
        _ => 10.0,
    };
    if radix == 10.0 {
        return Ok(Value::Text(number::to_text(number)));
    }
    if !(2.0..=36.0).contains(&radix) {
        return Err(cx.range_error("toString() radix must be between 2 and 36"));
    }
    Ok(Value::from(number::to_radix(number, radix as u32)))
}

/// The number of digits asked for, checked.
fn digits(cx: &mut Cx<'_>, call: &Call<'_>, least: f64, name: &str) -> Outcome<u8> {
    let digits = cx.to_integer(call.arg(0))?;
    if !(least..=100.0).contains(&digits) {
        return Err(cx.range_error(&format!(
            "{name}() argument must be between {least} and 100"
        )));
    }
    Ok(digits as u8)
}

fn to_fixed(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let number = this(cx, call)?;
    let digits = digits(cx, call, 0.0, "toFixed")?;
    Ok(Value::Text(number::to_fixed(number, digits)))
}

fn to_precision(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let number = this(cx, call)?;
    if call.arg(0).is_undefined() || !number.is_finite() {
        return Ok(Value::Text(number::to_text(number)));
    }
    let digits = digits(cx, call, 1.0, "toPrecision")?;
    Ok(Value::Text(number::to_exponential(
        number,
        digits - 1,
        true,
    )))
}

fn to_exponential(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let number = this(cx, call)?;
    if call.arg(0).is_undefined() && number.is_finite() {
        return Ok(Value::from(exponential_shortest(number)));
    }
    let digits = digits(cx, call, 0.0, "toExponential")?;
    Ok(Value::Text(number::to_exponential(number, digits, false)))
}

/// As many digits as tell the number from its neighbours: Rust's own form with a sign added.
fn exponential_shortest(number: f64) -> String {
    let text = format!("{number:e}");
    if text.contains("e-") {
        text
    } else {
        text.replace('e', "e+")
    }
}
