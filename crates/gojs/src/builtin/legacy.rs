//! What the language keeps for old programs, and the getters of `Symbol.species`.
//!
//! Spec: ECMAScript, Annex B.2.

use crate::{
    cx::Cx,
    world::{
        code::{Call, Row, accessor, function, getter},
        props::{Flags, Prop, Slot},
        text::Text,
        value::{ObjectId, Outcome, Value},
    },
};

/// Methods of strings that put them into an HTML element, as rows.
macro_rules! html {
    ($(($name:literal, $tag:literal, $attribute:literal),)*) => {
        [$(function(concat!("String.prototype.", $name), !$attribute.is_empty() as u8, |cx, call| {
            html(cx, call, $tag, $attribute)
        }),)*]
    };
}

pub(super) const HTML: &[Row] = &html![
    ("anchor", "a", "name"),
    ("big", "big", ""),
    ("blink", "blink", ""),
    ("bold", "b", ""),
    ("fixed", "tt", ""),
    ("fontcolor", "font", "color"),
    ("fontsize", "font", "size"),
    ("italics", "i", ""),
    ("link", "a", "href"),
    ("small", "small", ""),
    ("strike", "strike", ""),
    ("sub", "sub", ""),
    ("sup", "sup", ""),
];

pub(super) const ROWS: &[Row] = &[
    getter("Array.@@species", species),
    getter("ArrayBuffer.@@species", species),
    getter("SharedArrayBuffer.@@species", species),
    getter("Map.@@species", species),
    getter("Set.@@species", species),
    getter("Promise.@@species", species),
    getter("RegExp.@@species", species),
    getter("TypedArray.@@species", species),
    accessor("Object.prototype.__proto__", proto),
    function("Object.prototype.__defineGetter__", 2, |cx, call| {
        define(cx, call, true)
    }),
    function("Object.prototype.__defineSetter__", 2, |cx, call| {
        define(cx, call, false)
    }),
    function("Object.prototype.__lookupGetter__", 1, |cx, call| {
        look_up(cx, call, true)
    }),
    function("Object.prototype.__lookupSetter__", 1, |cx, call| {
        look_up(cx, call, false)
    }),
    function("escape", 1, escape),
    function("unescape", 1, unescape),
];

fn species(_: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    Ok(call.this.clone())
}

fn html(cx: &mut Cx<'_>, call: &Call<'_>, tag: &str, attribute: &str) -> Outcome {
    let text = cx.to_text(call.this)?;
    let mut parts = vec![Text::from(format!("<{tag}"))];
    if !attribute.is_empty() {
        let value = cx.to_text(call.arg(0))?;
        let mut units = Vec::new();
        for unit in value.units() {
            if unit == u16::from(b'"') {
                units.extend("&quot;".encode_utf16());
            } else {
                units.push(unit);
            }
        }
        parts.push(Text::from(format!(" {attribute}=\"")));
        parts.push(Text::from_units(&units));
        parts.push(Text::from("\""));
    }
    parts.extend([Text::from(">"), text, Text::from(format!("</{tag}>"))]);
    Ok(Value::Text(Text::concat(&parts)))
}

fn proto(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    match call.args.first() {
        None => {
            let id = cx.to_object(call.this)?;
            let proto = cx.world().heap.find(id).and_then(|object| object.proto);
            Ok(proto.map_or(Value::Null, Value::Object))
        }
        Some(proto @ (Value::Null | Value::Object(_))) => {
            if let Some(id) = call.this.as_object()
                && !super::object::set_prototype(cx, id, proto)?
            {
                return Err(cx.type_error("Cyclic __proto__ value"));
            }
            Ok(Value::Undefined)
        }
        Some(_) => Ok(Value::Undefined),
    }
}

fn define(cx: &mut Cx<'_>, call: &Call<'_>, getter: bool) -> Outcome {
    let id = cx.to_object(call.this)?;
    let Some(function) = call
        .arg(1)
        .as_object()
        .filter(|_| cx.world().is_function(call.arg(1)))
    else {
        return Err(cx.type_error("Getter and setter must be functions"));
    };
    let key = cx.to_key(call.arg(0))?;
    let (mut get, mut set) = match cx.world().own(id, &key).map(|prop| prop.slot) {
        Some(Slot::Accessor { get, set }) => (get, set),
        _ => (None, None),
    };
    *(if getter { &mut get } else { &mut set }) = Some(function);
    let prop = Prop {
        slot: Slot::Accessor { get, set },
        flags: Flags {
            writable: false,
            ..Flags::OPEN
        },
    };
    if !cx.world().define(id, key, prop) {
        return Err(cx.type_error("Cannot redefine property"));
    }
    Ok(Value::Undefined)
}

fn look_up(cx: &mut Cx<'_>, call: &Call<'_>, getter: bool) -> Outcome {
    let mut at: Option<ObjectId> = Some(cx.to_object(call.this)?);
    let key = cx.to_key(call.arg(0))?;
    while let Some(id) = at {
        if let Some(prop) = cx.world().own(id, &key) {
            let function = match prop.slot {
                Slot::Accessor { get, .. } if getter => get,
                Slot::Accessor { set, .. } => set,
                Slot::Data(_) => None,
            };
            return Ok(function.map_or(Value::Undefined, Value::Object));
        }
        at = cx.world().heap.find(id).and_then(|object| object.proto);
    }
    Ok(Value::Undefined)
}

fn escape(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let mut result = String::new();
    for unit in cx.to_text(call.arg(0))?.units() {
        match char::from_u32(u32::from(unit)) {
            Some(c) if c.is_ascii_alphanumeric() || "@*_+-./".contains(c) => result.push(c),
            _ if unit < 256 => result.push_str(&format!("%{unit:02X}")),
            _ => result.push_str(&format!("%u{unit:04X}")),
        }
    }
    Ok(Value::from(result))
}

fn unescape(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let units = cx.to_text(call.arg(0))?.units();
    let number = |from: usize, count: usize| {
        let digits = units.get(from..from + count)?.iter();
        digits.copied().try_fold(0_u16, |sum, unit| {
            let digit = char::from_u32(u32::from(unit))?.to_digit(16)?;
            Some(sum << 4 | digit as u16)
        })
    };
    let (mut result, mut at) = (Vec::with_capacity(units.len()), 0);
    while let Some(unit) = units.get(at).copied() {
        let is = |at: usize, byte: u8| units.get(at) == Some(&u16::from(byte));
        let found = if is(at, b'%') && is(at + 1, b'u') {
            number(at + 2, 4).map(|unit| (unit, 6))
        } else if is(at, b'%') {
            number(at + 1, 2).map(|unit| (unit, 3))
        } else {
            None
        };
        let (unit, length) = found.unwrap_or((unit, 1));
        result.push(unit);
        at += length;
    }
    Ok(Value::Text(Text::from_units(&result)))
}
