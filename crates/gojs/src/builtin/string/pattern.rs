//! Methods of strings that take a pattern: a string, or what has a method under a symbol for it.

use super::{find, this};
use crate::{
    builtin::regexp::{Match, expand, is_regexp},
    cx::Cx,
    world::{
        World,
        class::Class,
        code::Call,
        number,
        text::Text,
        value::{Key, Outcome, SymbolId, Value},
    },
};

/// Leaves the work to the method of the first argument under a symbol, if it has one.
fn delegate(cx: &mut Cx<'_>, call: &Call<'_>, symbol: SymbolId) -> Outcome<Option<Value>> {
    if call.this.is_nullish() {
        return Err(cx.type_error("String.prototype method called on null or undefined"));
    }
    let Some(id) = call.arg(0).as_object() else {
        return Ok(None);
    };
    let method = cx.get(id, &Key::Symbol(symbol))?;
    if method.is_nullish() {
        return Ok(None);
    }
    let mut args = vec![call.this.clone()];
    args.extend_from_slice(call.rest(1));
    cx.call(&method, call.arg(0), &args).map(Some)
}

/// Refuses a regular expression without the flag `g`.
fn needs_global(cx: &mut Cx<'_>, call: &Call<'_>, name: &str) -> Outcome<()> {
    if is_regexp(cx, call.arg(0))? {
        let flags = cx.get_of(call.arg(0), &Key::from("flags"))?;
        if !cx.to_text(&flags)?.to_utf8().contains('g') {
            let message =
                format!("String.prototype.{name} called with a non-global RegExp argument");
            return Err(cx.type_error(&message));
        }
    }
    Ok(())
}

/// Does with a new regular expression what its method under a symbol does.
fn by_regexp(cx: &mut Cx<'_>, call: &Call<'_>, symbol: SymbolId, flags: &str) -> Outcome {
    let text = this(cx, call)?;
    let class = cx.world().proto(Class::RegExp);
    let class = cx.get_named(class, "constructor")?;
    let args = [call.arg(0).clone(), Value::text(flags)];
    let regexp = cx.construct(&class, &args, None)?;
    let method = cx.get_of(&regexp, &Key::Symbol(symbol))?;
    cx.call(&method, &regexp, &[Value::Text(text)])
}

pub(super) fn find_matches(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    match delegate(cx, call, World::MATCH)? {
        Some(value) => Ok(value),
        None => by_regexp(cx, call, World::MATCH, ""),
    }
}

pub(super) fn find_all_matches(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    needs_global(cx, call, "matchAll")?;
    match delegate(cx, call, World::MATCH_ALL)? {
        Some(value) => Ok(value),
        None => by_regexp(cx, call, World::MATCH_ALL, "g"),
    }
}

pub(super) fn search(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    match delegate(cx, call, World::SEARCH)? {
        Some(value) => Ok(value),
        None => by_regexp(cx, call, World::SEARCH, ""),
    }
}

pub(super) fn replace(cx: &mut Cx<'_>, call: &Call<'_>, all: bool) -> Outcome {
    if all {
        needs_global(cx, call, "replaceAll")?;
    }
    if let Some(value) = delegate(cx, call, World::REPLACE)? {
        return Ok(value);
    }
    let text = this(cx, call)?;
    let (units, pattern) = (text.units(), cx.to_text(call.arg(0))?);
    let part = pattern.units();
    let replacement = match call.arg(1) {
        value if cx.world().is_function(value) => None,
        value => Some(cx.to_text(value)?.units()),
    };
    let mut result: Vec<u16> = Vec::new();
    let mut done = 0;
    let mut start = 0;
    while let Some(at) = find(&units, &part, start) {
        result.extend_from_slice(units.get(done..at).unwrap_or_default());
        match &replacement {
            Some(replacement) => {
                let found = Match {
                    text: &units,
                    place: (at, at + part.len()),
                    groups: &[],
                    named: &Value::Undefined,
                };
                expand(cx, replacement, &found, &mut result)?;
            }
            None => {
                let args = [
                    Value::Text(pattern.clone()),
                    Value::from(at),
                    Value::Text(text.clone()),
                ];
                let replaced = cx.call(call.arg(1), &Value::Undefined, &args)?;
                result.extend(cx.to_text(&replaced)?.units());
            }
        }
        cx.check_size(result.len().saturating_mul(2))?;
        done = at + part.len();
        start = at + part.len().max(1);
        if !all {
            break;
        }
    }
    result.extend_from_slice(units.get(done..).unwrap_or_default());
    Ok(Value::Text(Text::from_units(&result)))
}

pub(super) fn split(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    if let Some(value) = delegate(cx, call, World::SPLIT)? {
        return Ok(value);
    }
    let text = this(cx, call)?;
    let limit = match call.arg(1) {
        Value::Undefined => u32::MAX,
        value => number::low_32(cx.to_number(value)?),
    };
    if call.arg(0).is_undefined() {
        return Ok(Value::Object(
            cx.world().make_array(vec![Value::Text(text)]),
        ));
    }
    let (units, separator) = (text.units(), cx.to_text(call.arg(0))?.units());
    cx.check_size(units.len().saturating_mul(4))?;
    let mut parts: Vec<&[u16]> = Vec::new();
    if separator.is_empty() {
        parts.extend(units.chunks(1));
    } else {
        let mut start = 0;
        while let Some(at) = find(&units, &separator, start) {
            parts.push(units.get(start..at).unwrap_or_default());
            start = at + separator.len();
        }
        parts.push(units.get(start..).unwrap_or_default());
    }
    cx.check_size(parts.len().saturating_mul(64))?;
    let parts = parts.into_iter().take(limit as usize);
    let parts = parts
        .map(|part| Value::Text(Text::from_units(part)))
        .collect();
    Ok(Value::Object(cx.world().make_array(parts)))
}
