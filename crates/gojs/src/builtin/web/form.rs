//! `FormData`, and the form in which it is sent.

use super::{blob, construct, needs_args, needs_new, slot, text, this};
use crate::{
    cx::Cx,
    world::{
        class::Class,
        code::{Call, Row, constructor, function},
        object::Kind,
        value::{ObjectId, Outcome, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    constructor("FormData", 0, make_form),
    function("FormData.prototype.append", 2, append),
    function("FormData.prototype.delete", 1, delete),
    function("FormData.prototype.get", 1, get),
    function("FormData.prototype.getAll", 1, get_all),
    function("FormData.prototype.has", 1, has),
    function("FormData.prototype.set", 2, set),
    function("FormData.prototype.forEach", 1, for_each),
    function("FormData.prototype.keys", 0, |cx, call| {
        list(cx, call, |name, _| name)
    }),
    function("FormData.prototype.values", 0, |cx, call| {
        list(cx, call, |_, value| value)
    }),
    function("FormData.prototype.entries", 0, entries),
    function("FormData.prototype.@@iterator", 0, entries),
];

/// What a form keeps to itself: an array of names and values in turn.
const ENTRIES: usize = 0;

fn make_form(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    needs_new(cx, call, Class::FormData)?;
    let entries = cx.world().make_array(Vec::new());
    construct(cx, call, Class::FormData, vec![Value::Object(entries)]).map(Value::Object)
}

/// The names and values of a form, in order.
fn pairs(cx: &mut Cx<'_>, form: ObjectId) -> Vec<(Value, Value)> {
    let entries = slot(cx, form, ENTRIES).as_object();
    let items = match entries.map(|entries| cx.world().kind(entries)) {
        Some(Kind::Array(elements)) => elements.items.as_slice(),
        _ => &[],
    };
    let (pairs, _) = items.as_chunks();
    let pairs = pairs
        .iter()
        .map(|[name, value]| (name.clone(), value.clone()));
    pairs
        .map(|(name, value)| (name.unwrap_or_default(), value.unwrap_or_default()))
        .collect()
}

fn put(cx: &mut Cx<'_>, form: ObjectId, pairs: Vec<(Value, Value)>) {
    let items: Vec<Value> = pairs
        .into_iter()
        .flat_map(|(name, value)| [name, value])
        .collect();
    let entries = cx.world().make_array(items);
    super::set_slot(cx, form, ENTRIES, Value::Object(entries));
}

/// The name and value that a call adds: a text, or a file of a blob and a name.
fn entry(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<(Value, Value)> {
    needs_args(cx, call, 2, "\"name\" and \"value\"")?;
    let name = Value::from(text(cx, call.arg(0))?);
    let blob = call.arg(1).as_object().filter(|id| {
        matches!(
            cx.world().kind(*id),
            Kind::Slots(Class::Blob | Class::File, _)
        )
    });
    let value = match blob {
        Some(blob) => {
            let given = match call.arg(2) {
                Value::Undefined => None,
                value => Some(text(cx, value)?),
            };
            let known = blob::name_of(cx, blob);
            match (given, known) {
                (None, Some(_)) => Value::Object(blob),
                (Some(name), _) => Value::Object(blob::named(cx, blob, &name)),
                (None, None) => Value::Object(blob::named(cx, blob, "blob")),
            }
        }
        None => Value::from(text(cx, call.arg(1))?),
    };
    Ok((name, value))
}

fn append(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let form = this(cx, call, &[Class::FormData])?;
    let (name, value) = entry(cx, call)?;
    let entries = slot(cx, form, ENTRIES).as_object();
    let object = entries.and_then(|entries| cx.world().heap.find_mut(entries));
    if let Some(Kind::Array(elements)) = object.map(|object| &mut object.kind) {
        elements.items.extend([Some(name), Some(value)]);
        elements.length = elements.length.saturating_add(2);
        cx.world().heap.grew(128);
    }
    Ok(Value::Undefined)
}

fn set(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let form = this(cx, call, &[Class::FormData])?;
    let (name, value) = entry(cx, call)?;
    let mut pairs = pairs(cx, form);
    let first = pairs.iter().position(|(known, _)| *known == name);
    let at = first.unwrap_or(pairs.len());
    pairs.retain(|(known, _)| *known != name);
    pairs.insert(at.min(pairs.len()), (name, value));
    put(cx, form, pairs);
    Ok(Value::Undefined)
}

/// The form and the name that a call is about.
fn wanted(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<(ObjectId, Value)> {
    let form = this(cx, call, &[Class::FormData])?;
    needs_args(cx, call, 1, "\"name\"")?;
    Ok((form, Value::from(text(cx, call.arg(0))?)))
}

fn delete(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (form, name) = wanted(cx, call)?;
    let mut pairs = pairs(cx, form);
    pairs.retain(|(known, _)| *known != name);
    put(cx, form, pairs);
    Ok(Value::Undefined)
}

fn get(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (form, name) = wanted(cx, call)?;
    let mut pairs = pairs(cx, form).into_iter();
    let found = pairs.find(|(known, _)| *known == name);
    Ok(found.map_or(Value::Null, |(_, value)| value))
}

fn get_all(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (form, name) = wanted(cx, call)?;
    let pairs = pairs(cx, form).into_iter();
    let found = pairs.filter(|(known, _)| *known == name);
    let values = found.map(|(_, value)| value).collect();
    Ok(Value::Object(cx.world().make_array(values)))
}

fn has(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (form, name) = wanted(cx, call)?;
    let there = pairs(cx, form).iter().any(|(known, _)| *known == name);
    Ok(Value::Bool(there))
}

fn for_each(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let form = this(cx, call, &[Class::FormData])?;
    if !cx.world().is_function(call.arg(0)) {
        return Err(cx.type_error("The \"callback\" argument must be of type function"));
    }
    let mut at = 0;
    while let Some((name, value)) = pairs(cx, form).get(at).cloned() {
        at += 1;
        cx.call(
            call.arg(0),
            call.arg(1),
            &[value, name, Value::Object(form)],
        )?;
    }
    Ok(Value::Undefined)
}

/// An iterator over what the entries are now.
fn list(cx: &mut Cx<'_>, call: &Call<'_>, show: fn(Value, Value) -> Value) -> Outcome {
    let form = this(cx, call, &[Class::FormData])?;
    let pairs = pairs(cx, form).into_iter();
    let items = pairs.map(|(name, value)| show(name, value)).collect();
    let list = Value::Object(cx.world().make_array(items));
    cx.call_method(&list, "values", &[])
}

fn entries(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let form = this(cx, call, &[Class::FormData])?;
    let list = cx.array(Vec::new());
    for (name, value) in pairs(cx, form) {
        let pair = cx.world().make_array(vec![name, value]);
        cx.call_method(&Value::Object(list), "push", &[Value::Object(pair)])?;
    }
    cx.call_method(&Value::Object(list), "values", &[])
}

/// A form as it is sent (RFC 7578): the bytes and their content type.
pub(crate) fn multipart(cx: &mut Cx<'_>, form: ObjectId) -> Outcome<(Vec<u8>, String)> {
    let mut random = [0; 8];
    if cx.services().random.fill(&mut random).is_err() {
        return Err(cx.type_error("no source of randomness"));
    }
    let boundary = format!("----formdata-shanhai-{:016x}", u64::from_le_bytes(random));
    let mut bytes = Vec::new();
    for (name, value) in pairs(cx, form) {
        let name = escape(&text(cx, &name)?, true);
        let head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"");
        bytes.extend_from_slice(head.as_bytes());
        match value.as_object() {
            Some(file) => {
                let name = blob::name_of(cx, file).unwrap_or_default();
                let kind = blob::type_of(cx, file);
                let kind = if kind.is_empty() {
                    "application/octet-stream"
                } else {
                    &kind
                };
                let name = escape(&name, false);
                let head = format!("; filename=\"{name}\"\r\nContent-Type: {kind}\r\n\r\n");
                bytes.extend_from_slice(head.as_bytes());
                bytes.extend(blob::bytes_of(cx, file));
            }
            None => {
                bytes.extend_from_slice(b"\r\n\r\n");
                let lines = lines(&text(cx, &value)?);
                bytes.extend_from_slice(lines.as_bytes());
            }
        }
        bytes.extend_from_slice(b"\r\n");
        cx.check_size(bytes.len())?;
    }
    bytes.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    Ok((bytes, format!("multipart/form-data; boundary={boundary}")))
}

/// Every end of a line as `\r\n`.
fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace(['\r', '\n'], "\r\n")
}

/// A name between quotes; ends of lines of a field's name count as such.
fn escape(name: &str, is_field: bool) -> String {
    let name = if is_field {
        lines(name)
    } else {
        name.to_owned()
    };
    name.replace('\n', "%0A")
        .replace('\r', "%0D")
        .replace('"', "%22")
}
