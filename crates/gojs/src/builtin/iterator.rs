//! The iterators of arrays, strings, maps and sets.

use crate::{
    cx::Cx,
    world::{
        class::Class,
        code::{Call, Row, function},
        object::{Cursor, Kind, Shows},
        props::Flags,
        text::Text,
        value::{Key, Outcome, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    function("Iterator.prototype.@@iterator", 0, |_, call| {
        Ok(call.this.clone())
    }),
    function("ArrayIterator.prototype.next", 0, next),
    function("StringIterator.prototype.next", 0, next),
    function("MapIterator.prototype.next", 0, next),
    function("SetIterator.prototype.next", 0, next),
];

/// Makes an iterator.
pub(super) fn make(cx: &mut Cx<'_>, class: Class, over: Value, shows: Shows) -> Outcome {
    let cursor = Cursor { over, at: 0, shows };
    Ok(Value::Object(
        cx.world().make(class, Kind::Cursor(Box::new(cursor))),
    ))
}

/// Makes what `next` returns.
pub(super) fn step(cx: &mut Cx<'_>, value: Option<Value>) -> Value {
    let world = cx.world();
    let step = world.make_plain();
    let done = Value::Bool(value.is_none());
    world.put(step, "value", value.unwrap_or_default(), Flags::OPEN);
    world.put(step, "done", done, Flags::OPEN);
    Value::Object(step)
}

pub(super) fn next(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = call.this.as_object();
    let cursor = match id.map(|id| cx.world().kind(id)) {
        Some(Kind::Cursor(cursor)) => cursor.as_ref().clone(),
        _ => return Err(cx.type_error("next method called on incompatible receiver")),
    };
    let found = advance(cx, &cursor)?;
    if let Some(id) = id
        && let Some(object) = cx.world().heap.find_mut(id)
        && let Kind::Cursor(cursor) = &mut object.kind
    {
        match &found {
            Some((next, _, _)) => cursor.at = *next,
            None => cursor.over = Value::Undefined,
        }
    }
    let value = found.map(|(_, key, value)| match cursor.shows {
        Shows::Keys => key,
        Shows::Values => value,
        Shows::Entries => Value::Object(cx.world().make_array(vec![key, value])),
    });
    Ok(step(cx, value))
}

/// The next position, key and value.
fn advance(cx: &mut Cx<'_>, cursor: &Cursor) -> Outcome<Option<(usize, Value, Value)>> {
    let at = cursor.at;
    match &cursor.over {
        Value::Text(text) => {
            let Some(unit) = text.unit(at) else {
                return Ok(None);
            };
            let pair = (0xd800..0xdc00).contains(&unit)
                && text
                    .unit(at + 1)
                    .is_some_and(|low| (0xdc00..0xe000).contains(&low));
            let end = if pair { at + 2 } else { at + 1 };
            let character: Text = text.slice(at, end);
            Ok(Some((end, Value::from(at), Value::Text(character))))
        }
        Value::Object(id) => {
            if let Kind::Map(table) | Kind::Set(table) = cx.world().kind(*id) {
                let found = table.next_from(at);
                return Ok(found.map(|(at, key, value)| (at + 1, key.clone(), value.clone())));
            }
            if let Kind::Params(params) = cx.world().kind(*id) {
                let found = params.pairs.get(at);
                return Ok(
                    found.map(|(name, value)| (at + 1, Value::text(name), Value::text(value)))
                );
            }
            if at >= cx.length(*id)? {
                return Ok(None);
            }
            let value = cx.get(*id, &Key::from_number(at as f64))?;
            Ok(Some((at + 1, Value::from(at), value)))
        }
        _ => Ok(None),
    }
}
