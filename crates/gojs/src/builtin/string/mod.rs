//! `String`.

mod pattern;

use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};

use super::regexp::is_regexp;
use crate::{
    cx::Cx,
    world::{
        class::Class,
        code::{Call, Row, constructor, function},
        number,
        object::{Kind, Object, Shows},
        text::Text,
        value::{Outcome, Value},
    },
};
use pattern::{find_all_matches, find_matches, replace, search, split};

pub(super) const ROWS: &[Row] = &[
    constructor("String", 1, make),
    function("String.fromCharCode", 1, from_char_code),
    function("String.fromCodePoint", 1, from_code_point),
    function("String.prototype.at", 1, at),
    function("String.prototype.charAt", 1, char_at),
    function("String.prototype.charCodeAt", 1, char_code_at),
    function("String.prototype.codePointAt", 1, code_point_at),
    function("String.prototype.concat", 1, concat),
    function("String.prototype.endsWith", 1, ends_with),
    function("String.prototype.includes", 1, includes),
    function("String.prototype.indexOf", 1, index_of),
    function("String.prototype.lastIndexOf", 1, last_index_of),
    function("String.prototype.localeCompare", 1, locale_compare),
    function("String.prototype.match", 1, find_matches),
    function("String.prototype.matchAll", 1, find_all_matches),
    function("String.prototype.search", 1, search),
    function("String.prototype.normalize", 0, normalize),
    function("String.prototype.isWellFormed", 0, |cx, call| {
        Ok(Value::Bool(this(cx, call)?.as_str().is_some()))
    }),
    function("String.prototype.toWellFormed", 0, |cx, call| {
        Ok(Value::from(this(cx, call)?.to_string()))
    }),
    function("String.raw", 1, raw),
    function("String.prototype.padEnd", 1, |cx, call| {
        pad(cx, call, false)
    }),
    function("String.prototype.padStart", 1, |cx, call| {
        pad(cx, call, true)
    }),
    function("String.prototype.repeat", 1, repeat),
    function("String.prototype.replace", 2, |cx, call| {
        replace(cx, call, false)
    }),
    function("String.prototype.replaceAll", 2, |cx, call| {
        replace(cx, call, true)
    }),
    function("String.prototype.slice", 2, slice),
    function("String.prototype.split", 2, split),
    function("String.prototype.startsWith", 1, starts_with),
    function("String.prototype.substr", 2, substr),
    function("String.prototype.substring", 2, substring),
    function("String.prototype.toLocaleLowerCase", 0, to_lower_case),
    function("String.prototype.toLocaleUpperCase", 0, to_upper_case),
    function("String.prototype.toLowerCase", 0, to_lower_case),
    function("String.prototype.toString", 0, value_of),
    function("String.prototype.toUpperCase", 0, to_upper_case),
    function("String.prototype.trim", 0, |cx, call| {
        trim(cx, call, true, true)
    }),
    function("String.prototype.trimEnd", 0, |cx, call| {
        trim(cx, call, false, true)
    }),
    function("String.prototype.trimLeft", 0, |cx, call| {
        trim(cx, call, true, false)
    }),
    function("String.prototype.trimRight", 0, |cx, call| {
        trim(cx, call, false, true)
    }),
    function("String.prototype.trimStart", 0, |cx, call| {
        trim(cx, call, true, false)
    }),
    function("String.prototype.valueOf", 0, value_of),
    function("String.prototype.@@iterator", 0, iterator),
];

fn make(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let text = match call.args.first() {
        None => Text::from(""),
        Some(Value::Symbol(symbol)) if call.new_target.is_none() => {
            let description = cx.world().symbol_description(*symbol);
            let description = description.map(Text::to_string).unwrap_or_default();
            Text::from(format!("Symbol({description})"))
        }
        Some(value) => cx.to_text(value)?,
    };
    if call.new_target.is_none() {
        return Ok(Value::Text(text));
    }
    let proto = cx.proto_for(call, Class::String)?;
    let object = Object::new(Some(proto), Kind::Wrapper(Value::Text(text)));
    Ok(Value::Object(cx.world().heap.insert(object)))
}

fn from_char_code(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let mut units = Vec::new();
    for arg in call.args {
        units.push(number::low_32(cx.to_number(arg)?) as u16);
    }
    Ok(Value::Text(Text::from_units(&units)))
}

fn from_code_point(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let mut units = Vec::new();
    for arg in call.args {
        let number = cx.to_number(arg)?;
        let point = number as u32;
        if f64::from(point) != number || point > 0x10_ffff {
            return Err(cx.range_error("Invalid code point"));
        }
        match char::from_u32(point) {
            Some(character) => units.extend_from_slice(character.encode_utf16(&mut [0; 2])),
            None => units.push(point as u16),
        }
    }
    Ok(Value::Text(Text::from_units(&units)))
}

/// The string a method was called on.
fn this(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<Text> {
    match call.this {
        Value::Text(text) => Ok(text.clone()),
        Value::Undefined | Value::Null => {
            Err(cx.type_error("String.prototype method called on null or undefined"))
        }
        value => cx.to_text(value),
    }
}

fn value_of(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    match call.this {
        Value::Text(_) => return Ok(call.this.clone()),
        Value::Object(id) => {
            if let Kind::Wrapper(Value::Text(text)) = cx.world().kind(*id) {
                return Ok(Value::Text(text.clone()));
            }
        }
        _ => {}
    }
    Err(cx.type_error("String.prototype.valueOf requires that 'this' be a String"))
}

/// The argument's whole part, cut to `0..=length`.
fn clamped(cx: &mut Cx<'_>, value: &Value, length: usize, default: usize) -> Outcome<usize> {
    if value.is_undefined() {
        return Ok(default);
    }
    Ok(cx.to_integer(value)?.clamp(0.0, length as f64) as usize)
}

fn unit_at(cx: &mut Cx<'_>, call: &Call<'_>, text: &Text) -> Outcome<Option<(usize, u16)>> {
    let at = cx.to_integer(call.arg(0))?;
    if !(0.0..4_294_967_296.0).contains(&at) {
        return Ok(None);
    }
    Ok(text.unit(at as usize).map(|unit| (at as usize, unit)))
}

fn at(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let text = this(cx, call)?;
    let at = cx.to_integer(call.arg(0))?;
    let at = if at < 0.0 { at + text.len() as f64 } else { at };
    let unit = if at < 0.0 {
        None
    } else {
        text.unit(at as usize)
    };
    Ok(unit.map_or(Value::Undefined, |unit| {
        Value::Text(Text::from_units(&[unit]))
    }))
}

fn char_at(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let text = this(cx, call)?;
    let unit = unit_at(cx, call, &text)?;
    Ok(Value::Text(unit.map_or(Text::from(""), |(_, unit)| {
        Text::from_units(&[unit])
    })))
}

fn char_code_at(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let text = this(cx, call)?;
    let unit = unit_at(cx, call, &text)?;
    Ok(Value::Number(
        unit.map_or(f64::NAN, |(_, unit)| f64::from(unit)),
    ))
}

fn code_point_at(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let text = this(cx, call)?;
    let Some((at, unit)) = unit_at(cx, call, &text)? else {
        return Ok(Value::Undefined);
    };
    let units = [unit, text.unit(at + 1).unwrap_or(0)];
    let point = match char::decode_utf16(units).next() {
        Some(Ok(character)) => u32::from(character),
        _ => u32::from(unit),
    };
    Ok(Value::from(point))
}

fn concat(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let mut parts = vec![this(cx, call)?];
    for arg in call.args {
        parts.push(cx.to_text(arg)?);
    }
    cx.check_size(parts.iter().map(Text::byte_count).sum())?;
    Ok(Value::Text(Text::concat(&parts)))
}

/// Where `part` is in `whole`, from `start` on.
fn find(whole: &[u16], part: &[u16], start: usize) -> Option<usize> {
    let rest = whole.get(start..)?;
    if part.is_empty() {
        return Some(start);
    }
    rest.windows(part.len())
        .position(|window| window == part)
        .map(|at| at + start)
}

fn refuse_regexp(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<()> {
    if is_regexp(cx, call.arg(0))? {
        return Err(cx.type_error("First argument must not be a regular expression"));
    }
    Ok(())
}

fn starts_with(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    refuse_regexp(cx, call)?;
    let (text, part) = (this(cx, call)?.units(), cx.to_text(call.arg(0))?.units());
    let start = clamped(cx, call.arg(1), text.len(), 0)?;
    Ok(Value::Bool(
        text.get(start..)
            .is_some_and(|rest| rest.starts_with(&part)),
    ))
}

fn ends_with(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    refuse_regexp(cx, call)?;
    let (text, part) = (this(cx, call)?.units(), cx.to_text(call.arg(0))?.units());
    let end = clamped(cx, call.arg(1), text.len(), text.len())?;
    Ok(Value::Bool(
        text.get(..end).is_some_and(|rest| rest.ends_with(&part)),
    ))
}

fn includes(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    refuse_regexp(cx, call)?;
    let (text, part) = (this(cx, call)?.units(), cx.to_text(call.arg(0))?.units());
    let start = clamped(cx, call.arg(1), text.len(), 0)?;
    Ok(Value::Bool(find(&text, &part, start).is_some()))
}

fn index_of(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (text, part) = (this(cx, call)?.units(), cx.to_text(call.arg(0))?.units());
    let start = clamped(cx, call.arg(1), text.len(), 0)?;
    Ok(find(&text, &part, start).map_or(Value::from(-1), Value::from))
}

fn last_index_of(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (text, part) = (this(cx, call)?.units(), cx.to_text(call.arg(0))?.units());
    let start = cx.to_number(call.arg(1))?;
    let start = if start.is_nan() {
        f64::INFINITY
    } else {
        start.max(0.0)
    };
    let last = text
        .len()
        .checked_sub(part.len())
        .map(|last| last.min(start as usize));
    let found = last.and_then(|last| {
        (0..=last)
            .rev()
            .find(|&at| text.get(at..).is_some_and(|rest| rest.starts_with(&part)))
    });
    Ok(found.map_or(Value::from(-1), Value::from))
}

fn locale_compare(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (text, other) = (this(cx, call)?, cx.to_text(call.arg(0))?);
    Ok(Value::from(text.compare(&other) as i32))
}

fn pad(cx: &mut Cx<'_>, call: &Call<'_>, front: bool) -> Outcome {
    let text = this(cx, call)?;
    let units = text.units();
    let length = cx.to_integer(call.arg(0))?.clamp(0.0, 1e15) as usize;
    let filler = match call.arg(1) {
        Value::Undefined => vec![u16::from(b' ')],
        value => cx.to_text(value)?.units(),
    };
    if length <= units.len() || filler.is_empty() {
        return Ok(Value::Text(text));
    }
    cx.check_size(length.saturating_mul(2))?;
    let padding = filler.iter().copied().cycle().take(length - units.len());
    let padded: Vec<u16> = if front {
        padding.chain(units.iter().copied()).collect()
    } else {
        units.iter().copied().chain(padding).collect()
    };
    Ok(Value::Text(Text::from_units(&padded)))
}

fn repeat(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let text = this(cx, call)?;
    let count = cx.to_integer(call.arg(0))?;
    if count < 0.0 || count.is_infinite() {
        return Err(cx.range_error("Invalid count value"));
    }
    let count = count as usize;
    cx.check_size(text.byte_count().saturating_mul(count))?;
    if text.is_empty() {
        return Ok(Value::Text(text));
    }
    Ok(Value::Text(match text.as_str() {
        Some(text) => Text::from(text.repeat(count)),
        None => Text::from_units(&text.units().repeat(count)),
    }))
}

fn normalize(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let text = this(cx, call)?;
    let form = match call.arg(0) {
        Value::Undefined => "NFC".into(),
        value => cx.to_text(value)?.to_string(),
    };
    let change: fn(&str) -> String = match form.as_str() {
        "NFC" => |text| ComposingNormalizer::new_nfc().normalize(text).into(),
        "NFD" => |text| DecomposingNormalizer::new_nfd().normalize(text).into(),
        "NFKC" => |text| ComposingNormalizer::new_nfkc().normalize(text).into(),
        "NFKD" => |text| DecomposingNormalizer::new_nfkd().normalize(text).into(),
        _ => {
            let message =
                format!("The normalization form should be one of NFC, NFD, NFKC, NFKD, not {form}");
            return Err(cx.range_error(&message));
        }
    };
    // One character can become eighteen.
    cx.check_size(text.byte_count().saturating_mul(18))?;
    if text.as_str().is_some_and(str::is_ascii) {
        return Ok(Value::Text(text));
    }
    // A lone surrogate combines with nothing: what is between them is changed by itself.
    let mut units = Vec::new();
    let mut run = String::new();
    for c in char::decode_utf16(text.units()) {
        match c {
            Ok(c) => run.push(c),
            Err(lone) => {
                units.extend(change(&std::mem::take(&mut run)).encode_utf16());
                units.push(lone.unpaired_surrogate());
            }
        }
    }
    units.extend(change(&run).encode_utf16());
    Ok(Value::Text(Text::from_units(&units)))
}

fn raw(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let template = cx.to_object(call.arg(0))?;
    let raw = cx.get_named(template, "raw")?;
    let literals = cx.to_object(&raw)?;
    let literals = cx.list(&Value::Object(literals))?;
    let mut parts = Vec::new();
    for (at, literal) in literals.iter().enumerate() {
        parts.push(cx.to_text(literal)?);
        if at + 1 < literals.len() && at + 1 < call.args.len() {
            parts.push(cx.to_text(call.arg(at + 1))?);
        }
        cx.check_size(parts.iter().map(Text::byte_count).sum())?;
    }
    Ok(Value::Text(Text::concat(&parts)))
}

fn slice(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let text = this(cx, call)?;
    let length = text.len();
    let start = cx.to_position(call.arg(0), length, 0)?;
    let end = cx.to_position(call.arg(1), length, length)?;
    Ok(Value::Text(text.slice(start, end)))
}

fn substring(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let text = this(cx, call)?;
    let length = text.len();
    let start = clamped(cx, call.arg(0), length, 0)?;
    let end = clamped(cx, call.arg(1), length, length)?;
    Ok(Value::Text(text.slice(start.min(end), start.max(end))))
}

fn substr(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let text = this(cx, call)?;
    let length = text.len();
    let start = cx.to_position(call.arg(0), length, 0)?;
    let count = clamped(cx, call.arg(1), length, length)?;
    Ok(Value::Text(text.slice(start, start + count)))
}

fn to_lower_case(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    Ok(Value::Text(change_case(
        &this(cx, call)?,
        str::to_lowercase,
    )))
}

fn to_upper_case(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    Ok(Value::Text(change_case(
        &this(cx, call)?,
        str::to_uppercase,
    )))
}

/// Changes the case of everything but lone surrogates.
fn change_case(text: &Text, change: fn(&str) -> String) -> Text {
    if let Some(text) = text.as_str() {
        return Text::from(change(text));
    }
    let mut units = Vec::new();
    for character in char::decode_utf16(text.units()) {
        match character {
            Ok(character) => {
                units.extend(change(character.encode_utf8(&mut [0; 4])).encode_utf16())
            }
            Err(lone) => units.push(lone.unpaired_surrogate()),
        }
    }
    Text::from_units(&units)
}

fn trim(cx: &mut Cx<'_>, call: &Call<'_>, front: bool, back: bool) -> Outcome {
    let text = this(cx, call)?;
    let units = text.units();
    let blank = |unit: &&u16| char::from_u32(u32::from(**unit)).is_some_and(number::is_space);
    let leading = if front {
        units.iter().take_while(blank).count()
    } else {
        0
    };
    let rest = units.get(leading..).unwrap_or_default();
    let trailing = if back {
        rest.iter().rev().take_while(blank).count()
    } else {
        0
    };
    Ok(Value::Text(Text::from_units(
        rest.get(..rest.len() - trailing).unwrap_or_default(),
    )))
}

fn iterator(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let text = this(cx, call)?;
    super::iterator::make(cx, Class::StringIterator, Value::Text(text), Shows::Values)
}
