//! `localStorage`: texts by name that outlive the program, if the embedder grants it.

use shanhai_host::Errno;

use super::{dom_error, needs_args, text, this};
use crate::{
    cx::Cx,
    world::{
        class::Class,
        code::{Call, Row, constructor, function, getter},
        object::Kind,
        value::{Key, ObjectId, Outcome, Thrown, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    constructor("Storage", 0, |cx, _| {
        Err(cx.type_error("Illegal constructor"))
    }),
    function("Storage.prototype.getItem", 1, |cx, call| {
        this(cx, call, &[Class::Storage])?;
        needs_args(cx, call, 1, "\"key\"")?;
        let key = text(cx, call.arg(0))?;
        Ok(read(cx, &key)?.map_or(Value::Null, Value::from))
    }),
    function("Storage.prototype.setItem", 2, |cx, call| {
        this(cx, call, &[Class::Storage])?;
        needs_args(cx, call, 2, "\"key\" and \"value\"")?;
        let (key, value) = (text(cx, call.arg(0))?, text(cx, call.arg(1))?);
        write(cx, &key, &value)?;
        Ok(Value::Undefined)
    }),
    function("Storage.prototype.removeItem", 1, |cx, call| {
        this(cx, call, &[Class::Storage])?;
        needs_args(cx, call, 1, "\"key\"")?;
        let key = text(cx, call.arg(0))?;
        remove(cx, &key)?;
        Ok(Value::Undefined)
    }),
    function("Storage.prototype.clear", 0, clear),
    function("Storage.prototype.key", 1, key_at),
    getter("Storage.prototype.length", |cx, call| {
        this(cx, call, &[Class::Storage])?;
        let storage = cx.services().storage.as_ref();
        Ok(Value::from(
            storage.map_or(0, |storage| storage.keys().len()),
        ))
    }),
];

/// Whether an object is the storage: its properties are what is stored.
pub(crate) fn is_storage(kind: &Kind) -> bool {
    matches!(kind, Kind::Slots(Class::Storage, _))
}

/// The name under which a property is stored: one that no method has.
fn stored(cx: &mut Cx<'_>, id: ObjectId, key: &Key) -> Option<String> {
    if cx.world().lookup(id, key).is_some() {
        return None;
    }
    match key {
        Key::Symbol(_) => None,
        key => key.to_value().as_text().map(ToString::to_string),
    }
}

/// Reads a property of the storage that is no method.
pub(crate) fn get_property(cx: &mut Cx<'_>, id: ObjectId, key: &Key) -> Outcome {
    match stored(cx, id, key) {
        Some(name) => Ok(read(cx, &name)?.map_or(Value::Undefined, Value::from)),
        None => Ok(Value::Undefined),
    }
}

/// Assigns to a property of the storage; false if that is not what is stored.
pub(crate) fn set_property(
    cx: &mut Cx<'_>,
    id: ObjectId,
    key: &Key,
    value: &Value,
) -> Outcome<bool> {
    let Some(name) = stored(cx, id, key) else {
        return Ok(false);
    };
    let value = text(cx, value)?;
    write(cx, &name, &value)?;
    Ok(true)
}

/// Deletes a property of the storage.
pub(crate) fn delete_property(cx: &mut Cx<'_>, id: ObjectId, key: &Key) -> Outcome<()> {
    match stored(cx, id, key) {
        Some(name) => remove(cx, &name),
        None => Ok(()),
    }
}

/// The names of what is stored.
pub(crate) fn keys(cx: &mut Cx<'_>) -> Vec<Key> {
    let storage = cx.services().storage.as_ref();
    let names = storage.map(|storage| storage.keys()).unwrap_or_default();
    names.iter().map(|name| Key::from(name.as_str())).collect()
}

fn failed(cx: &mut Cx<'_>, errno: Errno) -> Thrown {
    let error = match errno {
        Errno::ENOSPC | Errno::EFBIG => dom_error(cx, "QuotaExceededError", "The storage is full"),
        errno => {
            let message = format!("The storage failed: {}", errno.text());
            dom_error(cx, "SecurityError", &message)
        }
    };
    Thrown::Value(error)
}

fn read(cx: &mut Cx<'_>, key: &str) -> Outcome<Option<String>> {
    let storage = cx.services().storage.as_ref();
    Ok(storage.and_then(|storage| storage.get(key)))
}

fn write(cx: &mut Cx<'_>, key: &str, value: &str) -> Outcome<()> {
    let storage = cx.services().storage.as_mut();
    let done = storage.map_or(Ok(()), |storage| storage.set(key, value));
    done.map_err(|errno| failed(cx, errno))
}

fn remove(cx: &mut Cx<'_>, key: &str) -> Outcome<()> {
    let storage = cx.services().storage.as_mut();
    let done = storage.map_or(Ok(()), |storage| storage.remove(key));
    done.map_err(|errno| failed(cx, errno))
}

fn clear(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    this(cx, call, &[Class::Storage])?;
    let storage = cx.services().storage.as_mut();
    let done = storage.map_or(Ok(()), |storage| storage.clear());
    match done {
        Ok(()) => Ok(Value::Undefined),
        Err(errno) => Err(failed(cx, errno)),
    }
}

fn key_at(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    this(cx, call, &[Class::Storage])?;
    let at = cx.to_integer(call.arg(0))?;
    let storage = cx.services().storage.as_ref();
    let keys = storage.map(|storage| storage.keys()).unwrap_or_default();
    let key = keys.get(at as usize).filter(|_| at >= 0.0);
    Ok(key.map_or(Value::Null, |key| Value::text(key)))
}
