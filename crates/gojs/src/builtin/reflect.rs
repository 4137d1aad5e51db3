//! `Reflect`.

use crate::{
    builtin::object,
    cx::Cx,
    world::{
        code::{Call, Row, function},
        object::Seal,
        value::{Key, ObjectId, Outcome, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    function("Reflect.apply", 3, apply),
    function("Reflect.construct", 2, construct),
    function("Reflect.get", 2, get),
    function("Reflect.set", 3, set),
    function("Reflect.has", 2, has),
    function("Reflect.deleteProperty", 2, delete_property),
    function("Reflect.ownKeys", 1, own_keys),
    function("Reflect.defineProperty", 3, define_property),
    function("Reflect.getOwnPropertyDescriptor", 2, own_descriptor),
    function("Reflect.getPrototypeOf", 1, prototype_of),
    function("Reflect.setPrototypeOf", 2, set_prototype_of),
    function("Reflect.isExtensible", 1, is_extensible),
    function("Reflect.preventExtensions", 1, prevent_extensions),
];

fn target(cx: &mut Cx<'_>, call: &Call<'_>, name: &str) -> Outcome<ObjectId> {
    match call.arg(0).as_object() {
        Some(id) => Ok(id),
        None => Err(cx.type_error(&format!("Reflect.{name} called on non-object"))),
    }
}

fn apply(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    if call.arg(2).is_nullish() {
        return Err(cx.type_error("CreateListFromArrayLike called on non-object"));
    }
    let args = cx.list(call.arg(2))?;
    cx.call(call.arg(0), call.arg(1), &args)
}

fn construct(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let args = cx.list(call.arg(1))?;
    let new_target = call.arg(2).as_object();
    cx.construct(call.arg(0), &args, new_target)
}

fn get(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = target(cx, call, "get")?;
    let key = cx.to_key(call.arg(1))?;
    cx.get(id, &key)
}

fn set(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = target(cx, call, "set")?;
    let key = cx.to_key(call.arg(1))?;
    cx.set(id, key, call.arg(2).clone()).map(Value::Bool)
}

fn has(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = target(cx, call, "has")?;
    let key = cx.to_key(call.arg(1))?;
    Ok(Value::Bool(cx.world().has(id, &key)))
}

fn delete_property(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = target(cx, call, "deleteProperty")?;
    let key = cx.to_key(call.arg(1))?;
    cx.delete(id, &key).map(Value::Bool)
}

fn own_keys(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = target(cx, call, "ownKeys")?;
    let keys = cx.own_keys(id)?.iter().map(Key::to_value).collect();
    Ok(Value::Object(cx.world().make_array(keys)))
}

fn define_property(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = target(cx, call, "defineProperty")?;
    let key = cx.to_key(call.arg(1))?;
    object::define(cx, id, key, call.arg(2)).map(Value::Bool)
}

fn own_descriptor(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = target(cx, call, "getOwnPropertyDescriptor")?;
    let key = cx.to_key(call.arg(1))?;
    Ok(object::descriptor(cx, id, &key))
}

fn prototype_of(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = target(cx, call, "getPrototypeOf")?;
    let proto = cx.world().heap.find(id).and_then(|object| object.proto);
    Ok(proto.map_or(Value::Null, Value::Object))
}

fn set_prototype_of(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = target(cx, call, "setPrototypeOf")?;
    object::set_prototype(cx, id, call.arg(1)).map(Value::Bool)
}

fn is_extensible(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = target(cx, call, "isExtensible")?;
    Ok(Value::Bool(cx.is_extensible(id)))
}

fn prevent_extensions(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = target(cx, call, "preventExtensions")?;
    if let Some(object) = cx.world().heap.find_mut(id) {
        object.seal = object.seal.max(Seal::Closed);
    }
    Ok(Value::Bool(true))
}
