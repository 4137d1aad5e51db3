//! Methods of regular expressions that only look: `exec`, `test`, matching, searching, splitting.

use super::{Found, Use, create, regexp_of, shown_source, this, whole};
use crate::{
    cx::Cx,
    world::{
        class::Class,
        code::Call,
        number,
        object::{Kind, Object},
        props::Flags,
        text::Text,
        value::{ObjectId, Outcome, Value},
    },
};

pub(super) fn exec(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let mut regexp = this(cx, call)?;
    let text = cx.to_text(call.arg(0))?;
    let found = regexp.exec(cx, &text)?;
    Ok(found.map_or(Value::Null, |found| {
        Value::Object(result(cx, &regexp, &text, &found))
    }))
}

pub(super) fn test(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let mut regexp = this(cx, call)?;
    let text = cx.to_text(call.arg(0))?;
    Ok(Value::Bool(regexp.exec(cx, &text)?.is_some()))
}

/// A part of a string as a value; undefined for a group that took no part.
fn part(text: &Text, place: Option<(usize, usize)>) -> Value {
    place.map_or(Value::Undefined, |(start, end)| {
        Value::Text(text.slice(start, end))
    })
}

/// The named ones of as many values as there are groups, as an object; undefined if none has a name.
pub(super) fn named(cx: &mut Cx<'_>, regexp: &Use, values: &[Value]) -> Value {
    let names = regexp.pattern.names();
    if names.iter().all(Option::is_none) {
        return Value::Undefined;
    }
    let world = cx.world();
    let groups = world.heap.insert(Object::new(None, Kind::Plain));
    for (name, value) in names.iter().zip(values.iter().skip(1)) {
        if let Some(name) = name {
            world.put(groups, name, value.clone(), Flags::OPEN);
        }
    }
    Value::Object(groups)
}

/// Makes what `exec` returns.
fn result(cx: &mut Cx<'_>, regexp: &Use, text: &Text, found: &Found) -> ObjectId {
    let values: Vec<Value> = found.iter().map(|place| part(text, *place)).collect();
    let groups = named(cx, regexp, &values);
    let world = cx.world();
    let id = world.make_array(values);
    world.put(id, "index", Value::from(whole(found).0), Flags::OPEN);
    world.put(id, "input", Value::Text(text.clone()), Flags::OPEN);
    world.put(id, "groups", groups, Flags::OPEN);
    if regexp.has('d') {
        let pair = |cx: &mut Cx<'_>, place: &Option<(usize, usize)>| match place {
            Some((start, end)) => {
                let ends = vec![Value::from(*start), Value::from(*end)];
                Value::Object(cx.world().make_array(ends))
            }
            None => Value::Undefined,
        };
        let pairs: Vec<Value> = found.iter().map(|place| pair(cx, place)).collect();
        let groups = named(cx, regexp, &pairs);
        let world = cx.world();
        let indices = world.make_array(pairs);
        world.put(indices, "groups", groups, Flags::OPEN);
        world.put(id, "indices", Value::Object(indices), Flags::OPEN);
    }
    id
}

pub(super) fn to_string(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let Some(id) = call.this.as_object() else {
        return Err(cx.type_error("RegExp.prototype.toString requires that 'this' be an object"));
    };
    if let Some(regexp) = regexp_of(cx.world(), call.this) {
        let (source, flags) = (shown_source(&regexp.source), regexp.flags.clone());
        return Ok(Value::Text(Text::concat(&[
            Text::from("/"),
            source,
            Text::from("/"),
            flags,
        ])));
    }
    let source = cx.get_named(id, "source")?;
    let flags = cx.get_named(id, "flags")?;
    let (source, flags) = (cx.to_text(&source)?, cx.to_text(&flags)?);
    Ok(Value::from(format!("/{source}/{flags}")))
}

/// `Symbol.match`.
pub(super) fn find(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let mut regexp = this(cx, call)?;
    if !regexp.has('g') {
        return exec(cx, call);
    }
    let text = cx.to_text(call.arg(0))?;
    let found = regexp.all(cx, &text)?;
    regexp.set_last_index(cx, 0)?;
    if found.is_empty() {
        return Ok(Value::Null);
    }
    let parts = found.iter().map(|found| part(&text, Some(whole(found))));
    let parts = parts.collect();
    Ok(Value::Object(cx.world().make_array(parts)))
}

/// `Symbol.matchAll`: an iterator with a regular expression of its own.
pub(super) fn find_all(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let regexp = this(cx, call)?;
    let text = cx.to_text(call.arg(0))?;
    let Some(known) = regexp_of(cx.world(), call.this).cloned() else {
        return Ok(Value::Undefined);
    };
    let proto = cx.world().proto(Class::RegExp);
    let copy = create(cx, known.source, &known.flags, proto)?;
    let at = regexp.last_index(cx)?;
    cx.set_strict(copy, "lastIndex".into(), Value::from(at))?;
    let slots = vec![Value::Object(copy), Value::Text(text)];
    let kind = Kind::Slots(Class::RegExpStringIterator, slots.into());
    Ok(Value::Object(
        cx.world().make(Class::RegExpStringIterator, kind),
    ))
}

pub(super) fn next(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let slots = match call.this.as_object().map(|id| (id, cx.world().kind(id))) {
        Some((id, Kind::Slots(Class::RegExpStringIterator, slots))) => match slots.as_ref() {
            [regexp, Value::Text(text)] => (id, regexp.clone(), text.clone()),
            _ => return Ok(crate::builtin::iterator::step(cx, None)),
        },
        _ => return Err(cx.type_error("next method called on incompatible receiver")),
    };
    let (id, regexp, text) = slots;
    let again = Call {
        this: &regexp,
        ..*call
    };
    let mut regexp = this(cx, &again)?;
    let found = regexp.exec(cx, &text)?;
    let Some(found) = found else {
        finish(cx, id);
        return Ok(crate::builtin::iterator::step(cx, None));
    };
    let (start, end) = whole(&found);
    if !regexp.has('g') {
        finish(cx, id);
    } else if start == end {
        let beyond = regexp.beyond(&text, end);
        regexp.set_last_index(cx, beyond)?;
    }
    let value = Value::Object(result(cx, &regexp, &text, &found));
    Ok(crate::builtin::iterator::step(cx, Some(value)))
}

/// Nothing comes after this from an iterator.
fn finish(cx: &mut Cx<'_>, id: ObjectId) {
    if let Some(object) = cx.world().heap.find_mut(id) {
        object.kind = Kind::Slots(Class::RegExpStringIterator, Box::default());
    }
}

/// `Symbol.search`.
pub(super) fn search(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let mut regexp = this(cx, call)?;
    let text = cx.to_text(call.arg(0))?;
    let (subject, sticky) = (regexp.subject(&text), regexp.has('y'));
    let found = regexp.find(cx, &subject, 0, sticky)?;
    Ok(found.map_or(Value::from(-1), |found| Value::from(whole(&found).0)))
}

/// `Symbol.split`.
pub(super) fn split(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let mut regexp = this(cx, call)?;
    let text = cx.to_text(call.arg(0))?;
    let limit = match call.arg(1) {
        Value::Undefined => u32::MAX,
        value => number::low_32(cx.to_number(value)?),
    } as usize;
    let (subject, length) = (regexp.subject(&text), text.len());
    let mut parts = Vec::new();
    if limit == 0 {
        return Ok(Value::Object(cx.world().make_array(parts)));
    }
    if length == 0 {
        if regexp.find(cx, &subject, 0, true)?.is_none() {
            parts.push(Value::Text(text));
        }
        return Ok(Value::Object(cx.world().make_array(parts)));
    }
    let (mut done, mut start) = (0, 0);
    while start < length {
        let Some(found) = regexp.find(cx, &subject, start, false)? else {
            break;
        };
        let (from, to) = whole(&found);
        if from >= length {
            break;
        }
        if to == done || to == from && from == done {
            start = regexp.beyond(&text, start.max(from));
            continue;
        }
        parts.push(Value::Text(text.slice(done, from)));
        parts.extend(found.iter().skip(1).map(|place| part(&text, *place)));
        if parts.len() >= limit {
            parts.truncate(limit);
            return Ok(Value::Object(cx.world().make_array(parts)));
        }
        cx.check_size(parts.len().saturating_mul(64))?;
        (done, start) = (
            to,
            if to == from {
                regexp.beyond(&text, to)
            } else {
                to
            },
        );
    }
    parts.push(Value::Text(text.slice(done, length)));
    Ok(Value::Object(cx.world().make_array(parts)))
}

/// `RegExp.escape`.
pub(super) fn escape(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let Value::Text(text) = call.arg(0) else {
        return Err(cx.type_error("RegExp.escape requires a string"));
    };
    let mut result: Vec<u16> = Vec::new();
    for (at, c) in char::decode_utf16(text.units()).enumerate() {
        let c = match c {
            Ok(c) => c,
            Err(lone) => {
                result.extend(format!("\\u{:04x}", lone.unpaired_surrogate()).encode_utf16());
                continue;
            }
        };
        let point = u32::from(c);
        let escaped = match c {
            _ if at == 0 && c.is_ascii_alphanumeric() => format!("\\x{point:02x}"),
            '\t' => "\\t".into(),
            '\n' => "\\n".into(),
            '\u{b}' => "\\v".into(),
            '\u{c}' => "\\f".into(),
            '\r' => "\\r".into(),
            _ if "^$\\.*+?()[]{}|/".contains(c) => format!("\\{c}"),
            _ if ",-=<>#&!%:;@~'`\"".contains(c) => format!("\\x{point:02x}"),
            _ if number::is_space(c) && point < 256 => format!("\\x{point:02x}"),
            _ if number::is_space(c) => format!("\\u{point:04x}"),
            _ => c.into(),
        };
        result.extend(escaped.encode_utf16());
    }
    Ok(Value::Text(Text::from_units(&result)))
}
