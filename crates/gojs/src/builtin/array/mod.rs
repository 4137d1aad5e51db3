//! `Array`. The methods work on anything with a length and elements.

mod order;
mod visit;

use order::{reverse, sort, to_reversed, to_sorted};
use visit::{Search, filter, for_each, map, reduce, search};

use crate::{
    cx::Cx,
    world::{
        World,
        class::Class,
        code::{Call, Row, constructor, function},
        object::{Elements, Kind, Object, Shows},
        property::Found,
        props::Prop,
        text::Text,
        value::{Key, ObjectId, Outcome, Value},
    },
};

pub(super) use order::sorted;

pub(super) const ROWS: &[Row] = &[
    constructor("Array", 1, make),
    function("Array.isArray", 1, is_array),
    function("Array.of", 0, of),
    function("Array.from", 1, from),
    function("Array.prototype.at", 1, at),
    function("Array.prototype.concat", 1, concat),
    function("Array.prototype.copyWithin", 2, copy_within),
    function("Array.prototype.entries", 0, |cx, call| {
        cursor(cx, call, Shows::Entries)
    }),
    function("Array.prototype.every", 1, |cx, call| {
        search(cx, call, Search::Every)
    }),
    function("Array.prototype.fill", 1, fill),
    function("Array.prototype.filter", 1, filter),
    function("Array.prototype.find", 1, |cx, call| {
        search(cx, call, Search::Find)
    }),
    function("Array.prototype.findIndex", 1, |cx, call| {
        search(cx, call, Search::FindIndex)
    }),
    function("Array.prototype.findLast", 1, |cx, call| {
        search(cx, call, Search::FindLast)
    }),
    function("Array.prototype.findLastIndex", 1, |cx, call| {
        search(cx, call, Search::FindLastIndex)
    }),
    function("Array.prototype.flat", 0, flat),
    function("Array.prototype.flatMap", 1, flat_map),
    function("Array.prototype.forEach", 1, for_each),
    function("Array.prototype.includes", 1, includes),
    function("Array.prototype.indexOf", 1, index_of),
    function("Array.prototype.join", 1, join),
    function("Array.prototype.keys", 0, |cx, call| {
        cursor(cx, call, Shows::Keys)
    }),
    function("Array.prototype.lastIndexOf", 1, last_index_of),
    function("Array.prototype.map", 1, map),
    function("Array.prototype.pop", 0, pop),
    function("Array.prototype.push", 1, push),
    function("Array.prototype.reduce", 1, |cx, call| {
        reduce(cx, call, false)
    }),
    function("Array.prototype.reduceRight", 1, |cx, call| {
        reduce(cx, call, true)
    }),
    function("Array.prototype.reverse", 0, reverse),
    function("Array.prototype.shift", 0, shift),
    function("Array.prototype.slice", 2, slice),
    function("Array.prototype.some", 1, |cx, call| {
        search(cx, call, Search::Some)
    }),
    function("Array.prototype.sort", 1, sort),
    function("Array.prototype.splice", 2, splice),
    function("Array.prototype.toLocaleString", 0, join),
    function("Array.prototype.toReversed", 0, to_reversed),
    function("Array.prototype.toSorted", 1, to_sorted),
    function("Array.prototype.toSpliced", 2, to_spliced),
    function("Array.prototype.toString", 0, to_string),
    function("Array.prototype.unshift", 1, unshift),
    function("Array.prototype.values", 0, |cx, call| {
        cursor(cx, call, Shows::Values)
    }),
    function("Array.prototype.with", 2, with),
    function("Array.prototype.@@iterator", 0, |cx, call| {
        cursor(cx, call, Shows::Values)
    }),
];

/// How deep `flat` goes at most.
const DEPTH: f64 = 500.0;

fn make(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let mut elements = Elements::default();
    if let (1, Value::Number(length)) = (call.args.len(), call.arg(0)) {
        if f64::from(*length as u32) != *length {
            return Err(cx.range_error("Invalid array length"));
        }
        elements.length = *length as u32;
    } else {
        elements.length = u32::try_from(call.args.len()).unwrap_or(u32::MAX);
        elements.items = call.args.iter().cloned().map(Some).collect();
    }
    let proto = cx.proto_for(call, Class::Array)?;
    let object = Object::new(Some(proto), Kind::Array(elements));
    Ok(Value::Object(cx.world().heap.insert(object)))
}

fn is_array(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    Ok(Value::Bool(cx.is_array(call.arg(0))))
}

fn is_array_value(world: &World, value: &Value) -> bool {
    value
        .as_object()
        .is_some_and(|id| matches!(world.kind(id), Kind::Array(_)))
}

fn of(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    Ok(Value::Object(cx.world().make_array(call.args.to_vec())))
}

fn from(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let items = items_of(cx, call.arg(0))?;
    let result = cx.world().make_array(items.clone());
    if call.arg(1).is_undefined() {
        return Ok(Value::Object(result));
    }
    cx.root(result);
    for (item, at) in items.into_iter().zip(0_u32..) {
        let mapped = cx.call(call.arg(1), call.arg(2), &[item, Value::from(at)])?;
        cx.world()
            .define(result, Key::Index(at), Prop::open(mapped));
    }
    Ok(Value::Object(result))
}

/// The items of an iterable or array-like value.
pub(super) fn items_of(cx: &mut Cx<'_>, value: &Value) -> Outcome<Vec<Value>> {
    let iterator = cx.get_of(value, &Key::Symbol(World::ITERATOR))?;
    if !iterator.is_nullish() {
        return cx.iterate(value);
    }
    let id = cx.to_object(value)?;
    cx.list(&Value::Object(id))
}

/// What a method was called on, and its length.
fn this(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<(ObjectId, usize)> {
    let id = cx.to_object(call.this)?;
    let length = cx.length(id)?;
    // Each element costs time even if it is a hole.
    cx.check_size(length.saturating_mul(8))?;
    Ok((id, length))
}

fn key(at: usize) -> Key {
    Key::from_number(at as f64)
}

/// Reads an element; `None` is a hole.
fn element(cx: &mut Cx<'_>, id: ObjectId, at: usize) -> Outcome<Option<Value>> {
    match cx.world().lookup(id, &key(at)) {
        None if cx.world().is_exotic(id) => Ok(Some(cx.element_of(id, &key(at)))),
        None => Ok(None),
        Some(Found::Value(value)) => Ok(Some(value)),
        Some(Found::Getter(getter)) => cx
            .call(&Value::Object(getter), &Value::Object(id), &[])
            .map(Some),
        Some(Found::Proxy(_)) => {
            let key = key(at);
            if cx.has(id, &key)? {
                cx.get(id, &key).map(Some)
            } else {
                Ok(None)
            }
        }
    }
}

/// Assigns an element, or makes it a hole.
fn set_element(cx: &mut Cx<'_>, id: ObjectId, at: usize, value: Option<Value>) -> Outcome<()> {
    match value {
        Some(value) => cx.set_strict(id, key(at), value),
        None if cx.world().delete(id, &key(at)) => Ok(()),
        None => Err(cx.type_error("Cannot delete property of object")),
    }
}

fn set_length(cx: &mut Cx<'_>, id: ObjectId, length: usize) -> Outcome<()> {
    cx.set_strict(id, Key::from("length"), Value::from(length))
}

/// All elements, holes as undefined.
fn elements(cx: &mut Cx<'_>, id: ObjectId, length: usize) -> Outcome<Vec<Value>> {
    (0..length).map(|at| cx.get(id, &key(at))).collect()
}

fn at(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (id, length) = this(cx, call)?;
    let at = cx.to_integer(call.arg(0))?;
    let at = if at < 0.0 { at + length as f64 } else { at };
    if at < 0.0 || at >= length as f64 {
        return Ok(Value::Undefined);
    }
    cx.get(id, &Key::from_number(at))
}

fn concat(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let this = cx.to_object(call.this)?;
    let mut all = Vec::new();
    for part in [&Value::Object(this)].into_iter().chain(call.args) {
        match part {
            Value::Object(id) if is_array_value(cx.world(), part) => {
                let length = cx.length(*id)?;
                cx.check_size((all.len() + length).saturating_mul(32))?;
                for at in 0..length {
                    all.push(element(cx, *id, at)?);
                }
            }
            _ => all.push(Some(part.clone())),
        }
    }
    let length = u32::try_from(all.len()).unwrap_or(u32::MAX);
    let kind = Kind::Array(Elements { items: all, length });
    Ok(Value::Object(cx.world().make(Class::Array, kind)))
}

fn fill(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (id, length) = this(cx, call)?;
    let start = cx.to_position(call.arg(1), length, 0)?;
    let end = cx.to_position(call.arg(2), length, length)?;
    for at in start..end {
        set_element(cx, id, at, Some(call.arg(0).clone()))?;
    }
    Ok(Value::Object(id))
}

fn includes(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (id, length) = this(cx, call)?;
    for at in cx.to_position(call.arg(1), length, 0)?..length {
        if cx.get(id, &key(at))?.same_value_zero(call.arg(0)) {
            return Ok(Value::Bool(true));
        }
    }
    Ok(Value::Bool(false))
}

fn index_of(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (id, length) = this(cx, call)?;
    for at in cx.to_position(call.arg(1), length, 0)?..length {
        if element(cx, id, at)?.is_some_and(|value| value.strictly_equals(call.arg(0))) {
            return Ok(Value::from(at));
        }
    }
    Ok(Value::from(-1))
}

fn last_index_of(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (id, length) = this(cx, call)?;
    let end = match call.args.get(1) {
        None => length,
        Some(from) => {
            let from = cx.to_integer(from)?;
            let from = if from < 0.0 {
                from + length as f64
            } else {
                from
            };
            (from + 1.0).clamp(0.0, length as f64) as usize
        }
    };
    for at in (0..end).rev() {
        if element(cx, id, at)?.is_some_and(|value| value.strictly_equals(call.arg(0))) {
            return Ok(Value::from(at));
        }
    }
    Ok(Value::from(-1))
}

fn join(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (id, length) = this(cx, call)?;
    let separator = match call.arg(0) {
        Value::Undefined => Text::from(","),
        value => cx.to_text(value)?,
    };
    // An array that contains itself: the innermost is empty.
    if cx.core().joining.contains(&id) {
        return Ok(Value::text(""));
    }
    cx.core().joining.push(id);
    let result = join_elements(cx, id, length, &separator);
    cx.core().joining.pop();
    result
}

fn join_elements(cx: &mut Cx<'_>, id: ObjectId, length: usize, separator: &Text) -> Outcome {
    let mut parts = Vec::new();
    let mut size = 0_usize;
    for at in 0..length {
        if at > 0 {
            parts.push(separator.clone());
        }
        let value = cx.get(id, &key(at))?;
        if !value.is_nullish() {
            parts.push(cx.to_text(&value)?);
        }
        let added = parts
            .iter()
            .rev()
            .take(2)
            .map(Text::byte_count)
            .sum::<usize>();
        size = size.saturating_add(added);
        cx.check_size(size)?;
    }
    Ok(Value::Text(Text::concat(&parts)))
}

fn to_string(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = cx.to_object(call.this)?;
    let join = cx.get_named(id, "join")?;
    if cx.world().is_function(&join) {
        return cx.call(&join, &Value::Object(id), &[]);
    }
    Ok(Value::text("[object Object]"))
}

fn push(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = cx.to_object(call.this)?;
    let mut length = cx.length(id)?;
    for value in call.args {
        set_element(cx, id, length, Some(value.clone()))?;
        length += 1;
    }
    set_length(cx, id, length)?;
    Ok(Value::from(length))
}

fn pop(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = cx.to_object(call.this)?;
    let length = cx.length(id)?;
    let Some(last) = length.checked_sub(1) else {
        set_length(cx, id, 0)?;
        return Ok(Value::Undefined);
    };
    let value = cx.get(id, &key(last))?;
    set_element(cx, id, last, None)?;
    set_length(cx, id, last)?;
    Ok(value)
}

fn shift(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (id, length) = this(cx, call)?;
    if length == 0 {
        set_length(cx, id, 0)?;
        return Ok(Value::Undefined);
    }
    let first = cx.get(id, &Key::Index(0))?;
    shift_elements(cx, id, length, 0, 1, 0)?;
    Ok(first)
}

fn unshift(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (id, length) = this(cx, call)?;
    shift_elements(cx, id, length, 0, 0, call.args.len())?;
    for (at, value) in call.args.iter().enumerate() {
        set_element(cx, id, at, Some(value.clone()))?;
    }
    Ok(Value::from(length + call.args.len()))
}

/// Moves what follows `start + removed` to `start + added`, and sets the length.
fn shift_elements(
    cx: &mut Cx<'_>,
    id: ObjectId,
    length: usize,
    start: usize,
    removed: usize,
    added: usize,
) -> Outcome<()> {
    let mut tail = Vec::new();
    for at in start + removed..length {
        tail.push(element(cx, id, at)?);
    }
    let new_length = start + added + tail.len();
    for (value, at) in tail.into_iter().zip(start + added..) {
        set_element(cx, id, at, value)?;
    }
    for at in (new_length..length).rev() {
        set_element(cx, id, at, None)?;
    }
    set_length(cx, id, new_length)
}

fn splice(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (id, length) = this(cx, call)?;
    let start = cx.to_position(call.arg(0), length, 0)?;
    let removed = match call.args.len() {
        0 => 0,
        1 => length - start,
        _ => cx
            .to_integer(call.arg(1))?
            .clamp(0.0, (length - start) as f64) as usize,
    };
    let mut gone = Vec::new();
    for at in start..start + removed {
        gone.push(element(cx, id, at)?);
    }
    let added = call.rest(2);
    if added.len() != removed {
        shift_elements(cx, id, length, start, removed, added.len())?;
    }
    for (value, at) in added.iter().zip(start..) {
        set_element(cx, id, at, Some(value.clone()))?;
    }
    let count = u32::try_from(gone.len()).unwrap_or(u32::MAX);
    let kind = Kind::Array(Elements {
        items: gone,
        length: count,
    });
    Ok(Value::Object(cx.world().make(Class::Array, kind)))
}

fn to_spliced(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (id, length) = this(cx, call)?;
    let copy = elements(cx, id, length)?;
    let copy = Value::Object(cx.world().make_array(copy));
    splice(
        cx,
        &Call {
            this: &copy,
            ..*call
        },
    )?;
    Ok(copy)
}

fn copy_within(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (id, length) = this(cx, call)?;
    let to = cx.to_position(call.arg(0), length, 0)?;
    let start = cx.to_position(call.arg(1), length, 0)?;
    let end = cx.to_position(call.arg(2), length, length)?;
    let count = end.saturating_sub(start).min(length - to);
    let mut moved = Vec::new();
    for at in start..start + count {
        moved.push(element(cx, id, at)?);
    }
    for (value, at) in moved.into_iter().zip(to..) {
        set_element(cx, id, at, value)?;
    }
    Ok(Value::Object(id))
}

fn slice(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (id, length) = this(cx, call)?;
    let start = cx.to_position(call.arg(0), length, 0)?;
    let end = cx.to_position(call.arg(1), length, length)?;
    let mut items = Vec::new();
    for at in start..end {
        items.push(element(cx, id, at)?);
    }
    let count = u32::try_from(items.len()).unwrap_or(u32::MAX);
    let kind = Kind::Array(Elements {
        items,
        length: count,
    });
    Ok(Value::Object(cx.world().make(Class::Array, kind)))
}

fn with(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (id, length) = this(cx, call)?;
    let at = cx.to_integer(call.arg(0))?;
    let at = if at < 0.0 { at + length as f64 } else { at };
    let mut items = elements(cx, id, length)?;
    match items.get_mut(at as usize).filter(|_| at >= 0.0) {
        Some(item) => *item = call.arg(1).clone(),
        None => return Err(cx.range_error("Invalid index")),
    }
    Ok(Value::Object(cx.world().make_array(items)))
}

fn flat(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (id, _) = this(cx, call)?;
    let depth = match call.arg(0) {
        Value::Undefined => 1.0,
        value => cx.to_integer(value)?,
    };
    let mut items = Vec::new();
    flatten(cx, id, depth.clamp(0.0, DEPTH) as u32, &mut items)?;
    Ok(Value::Object(cx.world().make_array(items)))
}

fn flatten(cx: &mut Cx<'_>, id: ObjectId, depth: u32, items: &mut Vec<Value>) -> Outcome<()> {
    let length = cx.length(id)?;
    cx.check_size((items.len() + length).saturating_mul(32))?;
    for at in 0..length {
        match element(cx, id, at)? {
            Some(Value::Object(inner))
                if depth > 0 && is_array_value(cx.world(), &Value::Object(inner)) =>
            {
                flatten(cx, inner, depth - 1, items)?;
            }
            Some(value) => items.push(value),
            None => {}
        }
    }
    Ok(())
}

fn flat_map(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let mapped = map(cx, call)?;
    let mut items = Vec::new();
    if let Some(id) = mapped.as_object() {
        flatten(cx, id, 1, &mut items)?;
    }
    Ok(Value::Object(cx.world().make_array(items)))
}

fn cursor(cx: &mut Cx<'_>, call: &Call<'_>, shows: Shows) -> Outcome {
    let over = cx.to_object(call.this)?;
    super::iterator::make(cx, Class::ArrayIterator, Value::Object(over), shows)
}
