//! `Reflect`.

use crate::{
    builtin::object,
    cx::Cx,
    world::{
        code::{Call, Row, function},
        object::Seal,
        props::{Prop, Slot},
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
    cx.get_on(id, &key, call.args.get(2).unwrap_or(call.arg(0)))
}

fn set(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = target(cx, call, "set")?;
    let key = cx.to_key(call.arg(1))?;
    match call.args.get(3).and_then(Value::as_object) {
        Some(receiver) if receiver != id => set_on(cx, id, key, call.arg(2), receiver),
        _ => cx.set(id, key, call.arg(2).clone()),
    }
    .map(Value::Bool)
}

/// Assigns to a property that is looked for on one object and set on another.
pub(super) fn set_on(
    cx: &mut Cx<'_>,
    id: ObjectId,
    key: Key,
    value: &Value,
    receiver: ObjectId,
) -> Outcome<bool> {
    let mut at = Some(id);
    while let Some(holder) = at {
        if cx.is_proxy(holder) {
            return cx.proxy_set(holder, key, value.clone(), receiver);
        }
        match cx
            .world()
            .own(holder, &key)
            .map(|prop| (prop.slot, prop.flags))
        {
            Some((Slot::Accessor { set: Some(set), .. }, _)) => {
                let this = Value::Object(receiver);
                cx.call(&Value::Object(set), &this, std::slice::from_ref(value))?;
                return Ok(true);
            }
            Some((Slot::Accessor { .. }, _)) => return Ok(false),
            Some((_, flags)) if !flags.writable => return Ok(false),
            Some(_) => break,
            None => {}
        }
        at = cx.world().heap.find(holder).and_then(|object| object.proto);
    }
    if cx.is_proxy(receiver) {
        return define_on_proxy(cx, receiver, key, value);
    }
    match cx.world().own(receiver, &key) {
        Some(Prop {
            slot: Slot::Accessor { .. },
            ..
        }) => Ok(false),
        Some(prop) if !prop.flags.writable => Ok(false),
        Some(_) => cx.set(receiver, key, value.clone()),
        None => Ok(cx.world().define(receiver, key, Prop::open(value.clone()))),
    }
}

/// Assigns to an own property of a proxy: its traps are asked for the property and to define it.
fn define_on_proxy(cx: &mut Cx<'_>, id: ObjectId, key: Key, value: &Value) -> Outcome<bool> {
    let old = cx.own(id, &key)?;
    let descriptor = cx.object();
    cx.set_named(descriptor, "value", value.clone())?;
    match old {
        Some(Prop {
            slot: Slot::Accessor { .. },
            ..
        }) => return Ok(false),
        Some(prop) if !prop.flags.writable => return Ok(false),
        Some(_) => {}
        None => {
            for name in ["writable", "enumerable", "configurable"] {
                cx.set_named(descriptor, name, Value::Bool(true))?;
            }
        }
    }
    cx.define_as(id, key, &Value::Object(descriptor))
}

fn has(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = target(cx, call, "has")?;
    let key = cx.to_key(call.arg(1))?;
    cx.has(id, &key).map(Value::Bool)
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
    cx.define_as(id, key, call.arg(2)).map(Value::Bool)
}

fn own_descriptor(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = target(cx, call, "getOwnPropertyDescriptor")?;
    let key = cx.to_key(call.arg(1))?;
    object::descriptor(cx, id, &key)
}

fn prototype_of(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = target(cx, call, "getPrototypeOf")?;
    cx.prototype_of(id)
}

fn set_prototype_of(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = target(cx, call, "setPrototypeOf")?;
    cx.set_prototype_of(id, call.arg(1)).map(Value::Bool)
}

fn is_extensible(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = target(cx, call, "isExtensible")?;
    cx.is_extensible_now(id).map(Value::Bool)
}

fn prevent_extensions(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = target(cx, call, "preventExtensions")?;
    cx.restrict(id, Seal::Closed).map(Value::Bool)
}
