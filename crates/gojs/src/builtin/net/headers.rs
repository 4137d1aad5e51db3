//! `Headers`. Its slots are names in lower case and values by turns, in the order they were added.

use shanhai_host::sort_by;

use super::{as_class, construct, make, this};
use crate::{
    cx::Cx,
    world::{
        World,
        class::Class,
        code::{Call, Row, constructor, function},
        object::Kind,
        value::{Key, ObjectId, Outcome, Value},
    },
};

pub(in crate::builtin) const ROWS: &[Row] = &[
    constructor("Headers", 0, new),
    function("Headers.prototype.append", 2, append),
    function("Headers.prototype.delete", 1, delete),
    function("Headers.prototype.get", 1, get),
    function("Headers.prototype.getSetCookie", 0, get_set_cookie),
    function("Headers.prototype.has", 1, has),
    function("Headers.prototype.set", 2, set),
    function("Headers.prototype.forEach", 1, for_each),
    function("Headers.prototype.entries", 0, |cx, call| {
        walk(cx, call, true, true)
    }),
    function("Headers.prototype.keys", 0, |cx, call| {
        walk(cx, call, true, false)
    }),
    function("Headers.prototype.values", 0, |cx, call| {
        walk(cx, call, false, true)
    }),
    function("Headers.prototype.@@iterator", 0, |cx, call| {
        walk(cx, call, true, true)
    }),
];

fn new(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = construct(cx, call, Class::Headers, Vec::new())?;
    let pairs = read_init(cx, call.arg(0))?;
    set_pairs(cx, id, pairs);
    Ok(Value::Object(id))
}

/// Makes an object of pairs whose names are in lower case.
pub(super) fn make_of(cx: &mut Cx<'_>, pairs: Vec<(String, String)>) -> ObjectId {
    let id = make(cx, Class::Headers, Vec::new());
    set_pairs(cx, id, pairs);
    id
}

/// Reads what may stand for headers: a `Headers`, pairs, or an object.
pub(super) fn read_init(cx: &mut Cx<'_>, init: &Value) -> Outcome<Vec<(String, String)>> {
    if init.is_nullish() {
        return Ok(Vec::new());
    }
    if let Some(id) = as_class(cx, init, Class::Headers) {
        return Ok(pairs(cx, id));
    }
    let Some(id) = init.as_object() else {
        return Err(cx.type_error("The headers must be a Headers object, pairs or an object"));
    };
    let mut list = Vec::new();
    let iterator = cx.get(id, &Key::Symbol(World::ITERATOR))?;
    if iterator.is_nullish() {
        for key in cx.world().own_keys(id) {
            let value = cx.get(id, &key)?;
            let name = match &key {
                Key::Symbol(_) => continue,
                key => cx.describe_key(key),
            };
            list.push((Value::text(&name), value));
        }
    } else {
        for pair in cx.iterate(init)? {
            let items = cx.iterate(&pair)?;
            let [name, value] = items.as_slice() else {
                return Err(cx.type_error("Each header pair must have a name and a value"));
            };
            list.push((name.clone(), value.clone()));
        }
    }
    list.iter()
        .map(|(name, value)| Ok((name_of(cx, name)?, value_of(cx, value)?)))
        .collect()
}

/// A name in lower case, checked.
fn name_of(cx: &mut Cx<'_>, value: &Value) -> Outcome<String> {
    let name = cx.to_text(value)?.to_string();
    let token = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b);
    if name.is_empty() || !name.bytes().all(token) {
        return Err(cx.type_error(&format!("{name:?} is an invalid header name")));
    }
    Ok(name.to_ascii_lowercase())
}

/// A value without white space around it, checked.
fn value_of(cx: &mut Cx<'_>, value: &Value) -> Outcome<String> {
    let text = cx.to_text(value)?.to_string();
    let text = text.trim_matches([' ', '\t', '\r', '\n']);
    let byte = |c: char| u32::from(c) < 256 && !matches!(c, '\0' | '\r' | '\n');
    if !text.chars().all(byte) {
        return Err(cx.type_error(&format!("{text:?} is an invalid header value")));
    }
    Ok(text.to_owned())
}

/// The pairs of an object.
pub(super) fn pairs(cx: &mut Cx<'_>, id: ObjectId) -> Vec<(String, String)> {
    let Kind::Slots(_, slots) = cx.world().kind(id) else {
        return Vec::new();
    };
    let text = |value: &Value| value.as_text().map(ToString::to_string).unwrap_or_default();
    slots
        .chunks_exact(2)
        .filter_map(|pair| Some((text(pair.first()?), text(pair.get(1)?))))
        .collect()
}

fn set_pairs(cx: &mut Cx<'_>, id: ObjectId, pairs: Vec<(String, String)>) {
    let bytes: usize = pairs.iter().map(|(a, b)| a.len() + b.len() + 64).sum();
    let values = pairs
        .into_iter()
        .flat_map(|(name, value)| [Value::from(name), Value::from(value)]);
    let slots: Vec<Value> = values.collect();
    if let Some(object) = cx.world().heap.find_mut(id) {
        object.kind = Kind::Slots(Class::Headers, slots.into());
    }
    cx.world().heap.grew(bytes);
}

fn append(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this(cx, call, Class::Headers)?;
    let pair = (name_of(cx, call.arg(0))?, value_of(cx, call.arg(1))?);
    let mut list = pairs(cx, id);
    cx.check_size(list.len().saturating_mul(64))?;
    list.push(pair);
    set_pairs(cx, id, list);
    Ok(Value::Undefined)
}

fn delete(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this(cx, call, Class::Headers)?;
    let name = name_of(cx, call.arg(0))?;
    let mut list = pairs(cx, id);
    list.retain(|(known, _)| *known != name);
    set_pairs(cx, id, list);
    Ok(Value::Undefined)
}

/// All values of a name, as one.
pub(super) fn value(cx: &mut Cx<'_>, id: ObjectId, name: &str) -> Option<String> {
    let list = pairs(cx, id);
    let values = list.into_iter().filter(|(known, _)| known == name);
    let values: Vec<String> = values.map(|(_, value)| value).collect();
    (!values.is_empty()).then(|| values.join(", "))
}

/// Adds a header unless there is one of that name.
pub(super) fn add_default(list: &mut Vec<(String, String)>, name: &str, value: &str) {
    if !list.iter().any(|(known, _)| known == name) {
        list.push((name.to_owned(), value.to_owned()));
    }
}

fn get(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this(cx, call, Class::Headers)?;
    let name = name_of(cx, call.arg(0))?;
    Ok(value(cx, id, &name).map_or(Value::Null, Value::from))
}

fn get_set_cookie(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this(cx, call, Class::Headers)?;
    let list = pairs(cx, id).into_iter();
    let cookies = list.filter(|(name, _)| name == "set-cookie");
    let cookies = cookies.map(|(_, value)| Value::from(value)).collect();
    Ok(Value::Object(cx.world().make_array(cookies)))
}

fn has(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this(cx, call, Class::Headers)?;
    let name = name_of(cx, call.arg(0))?;
    Ok(Value::Bool(value(cx, id, &name).is_some()))
}

fn set(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this(cx, call, Class::Headers)?;
    let (name, value) = (name_of(cx, call.arg(0))?, value_of(cx, call.arg(1))?);
    let mut list = pairs(cx, id);
    match list.iter().position(|(known, _)| *known == name) {
        Some(at) => {
            let mut index = 0;
            list.retain(|(known, _)| {
                index += 1;
                *known != name || index == at + 1
            });
            if let Some((_, old)) = list.iter_mut().find(|(known, _)| *known == name) {
                *old = value;
            }
        }
        None => list.push((name, value)),
    }
    set_pairs(cx, id, list);
    Ok(Value::Undefined)
}

/// The headers sorted by name, values of one name joined; cookies stay apart.
fn sorted(cx: &mut Cx<'_>, id: ObjectId) -> Vec<(String, String)> {
    let mut result: Vec<(String, String)> = Vec::new();
    let mut list = pairs(cx, id);
    sort_by(&mut list, |(a, _), (b, _)| a.cmp(b));
    for (name, value) in list {
        match result.last_mut() {
            Some((last, joined)) if *last == name && name != "set-cookie" => {
                joined.push_str(", ");
                joined.push_str(&value);
            }
            _ => result.push((name, value)),
        }
    }
    result
}

fn for_each(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this(cx, call, Class::Headers)?;
    for (name, value) in sorted(cx, id) {
        let args = [Value::from(value), Value::from(name), Value::Object(id)];
        cx.call(call.arg(0), call.arg(1), &args)?;
    }
    Ok(Value::Undefined)
}

fn walk(cx: &mut Cx<'_>, call: &Call<'_>, names: bool, values: bool) -> Outcome {
    let id = this(cx, call, Class::Headers)?;
    let mut items = Vec::new();
    for (name, value) in sorted(cx, id) {
        let (name, value) = (Value::from(name), Value::from(value));
        items.push(match (names, values) {
            (true, false) => name,
            (false, _) => value,
            (true, true) => Value::Object(cx.world().make_array(vec![name, value])),
        });
    }
    let array = Value::Object(cx.world().make_array(items));
    cx.call_method(&array, "values", &[])
}
