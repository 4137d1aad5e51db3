//! `WeakMap`, `WeakSet`, `WeakRef` and `FinalizationRegistry`: what does not keep objects alive.

use crate::{
    cx::Cx,
    world::{
        class::Class,
        code::{Call, Row, constructor, function},
        object::{Kind, Object, Registry, Watched, WeakTable},
        value::{Key, ObjectId, Outcome, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    constructor("WeakMap", 0, make_map),
    function("WeakMap.prototype.get", 1, get),
    function("WeakMap.prototype.set", 2, set),
    function("WeakMap.prototype.has", 1, has),
    function("WeakMap.prototype.delete", 1, delete),
    constructor("WeakSet", 0, make_set),
    function("WeakSet.prototype.add", 1, add),
    function("WeakSet.prototype.has", 1, has),
    function("WeakSet.prototype.delete", 1, delete),
    constructor("WeakRef", 1, make_ref),
    function("WeakRef.prototype.deref", 0, deref),
    constructor("FinalizationRegistry", 1, make_registry),
    function("FinalizationRegistry.prototype.register", 2, register),
    function("FinalizationRegistry.prototype.unregister", 1, unregister),
];

fn needs_new(cx: &mut Cx<'_>, call: &Call<'_>, class: Class) -> Outcome<()> {
    if call.new_target.is_some() {
        return Ok(());
    }
    Err(cx.type_error(&format!("Constructor {} requires 'new'", class.name())))
}

fn made(cx: &mut Cx<'_>, call: &Call<'_>, class: Class, kind: Kind) -> Outcome {
    let proto = cx.proto_for(call, class)?;
    let object = Object::new(Some(proto), kind);
    Ok(Value::Object(cx.world().heap.insert(object)))
}

/// An argument as something that can be held weakly.
fn weakly(cx: &mut Cx<'_>, value: &Value, what: &str) -> Outcome<ObjectId> {
    match value.as_object() {
        Some(id) => Ok(id),
        None => Err(cx.type_error(&format!("Invalid value used {what}"))),
    }
}

fn make_map(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    needs_new(cx, call, Class::WeakMap)?;
    let mut table = WeakTable::new();
    if !call.arg(0).is_nullish() {
        for entry in cx.iterate(call.arg(0))? {
            let Some(entry) = entry.as_object() else {
                return Err(cx.type_error("Iterator value is not an entry object"));
            };
            let key = cx.get(entry, &Key::Index(0))?;
            let key = weakly(cx, &key, "as weak map key")?;
            cx.root(key);
            let value = cx.get(entry, &Key::Index(1))?;
            table.insert(key, value);
        }
    }
    made(cx, call, Class::WeakMap, Kind::WeakMap(Box::new(table)))
}

fn make_set(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    needs_new(cx, call, Class::WeakSet)?;
    let mut table = WeakTable::new();
    if !call.arg(0).is_nullish() {
        for value in cx.iterate(call.arg(0))? {
            table.insert(weakly(cx, &value, "in weak set")?, Value::Undefined);
        }
    }
    made(cx, call, Class::WeakSet, Kind::WeakSet(Box::new(table)))
}

fn this<'a>(cx: &'a mut Cx<'_>, call: &Call<'_>) -> Outcome<(ObjectId, &'a mut WeakTable)> {
    let weak = |kind: &Kind| matches!(kind, Kind::WeakMap(_) | Kind::WeakSet(_));
    let id = call.this.as_object();
    let Some(id) = id.filter(|id| weak(cx.world().kind(*id))) else {
        return Err(cx.type_error("Method called on incompatible receiver"));
    };
    match cx.world().heap.find_mut(id).map(|object| &mut object.kind) {
        Some(Kind::WeakMap(table) | Kind::WeakSet(table)) => Ok((id, table)),
        _ => unreachable!("looked at above"),
    }
}

fn get(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (_, table) = this(cx, call)?;
    let found = call.arg(0).as_object().and_then(|key| table.get(&key));
    Ok(found.cloned().unwrap_or_default())
}

fn set(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let key = weakly(cx, call.arg(0), "as weak map key")?;
    let (id, table) = this(cx, call)?;
    table.insert(key, call.arg(1).clone());
    cx.world().heap.grew(64);
    Ok(Value::Object(id))
}

fn add(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let key = weakly(cx, call.arg(0), "in weak set")?;
    let (id, table) = this(cx, call)?;
    table.insert(key, Value::Undefined);
    cx.world().heap.grew(64);
    Ok(Value::Object(id))
}

fn has(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (_, table) = this(cx, call)?;
    let key = call.arg(0).as_object();
    Ok(Value::Bool(key.is_some_and(|key| table.contains_key(&key))))
}

fn delete(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (_, table) = this(cx, call)?;
    let key = call.arg(0).as_object();
    Ok(Value::Bool(
        key.is_some_and(|key| table.remove(&key).is_some()),
    ))
}

fn make_ref(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    needs_new(cx, call, Class::WeakRef)?;
    let Some(target) = call.arg(0).as_object() else {
        return Err(cx.type_error("WeakRef: target must be an object"));
    };
    cx.world().kept.insert(target);
    made(cx, call, Class::WeakRef, Kind::WeakRef(Some(target)))
}

fn deref(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let target = match call.this.as_object().map(|id| cx.world().kind(id)) {
        Some(Kind::WeakRef(target)) => *target,
        _ => return Err(cx.type_error("WeakRef.prototype.deref: this is not a WeakRef")),
    };
    if let Some(id) = target {
        cx.world().kept.insert(id);
    }
    Ok(target.map_or(Value::Undefined, Value::Object))
}

fn make_registry(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    needs_new(cx, call, Class::FinalizationRegistry)?;
    if !cx.world().is_function(call.arg(0)) {
        return Err(cx.type_error("FinalizationRegistry: cleanup must be callable"));
    }
    let registry = Registry {
        callback: call.arg(0).clone(),
        watched: Vec::new(),
    };
    let kind = Kind::Registry(Box::new(registry));
    made(cx, call, Class::FinalizationRegistry, kind)
}

fn this_registry<'a>(cx: &'a mut Cx<'_>, call: &Call<'_>) -> Outcome<&'a mut Registry> {
    let id = call.this.as_object();
    let Some(id) = id.filter(|id| matches!(cx.world().kind(*id), Kind::Registry(_))) else {
        return Err(cx.type_error("Method called on incompatible receiver"));
    };
    match cx.world().heap.find_mut(id).map(|object| &mut object.kind) {
        Some(Kind::Registry(registry)) => Ok(registry),
        _ => unreachable!("looked at above"),
    }
}

fn register(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    this_registry(cx, call)?;
    let Some(target) = call.arg(0).as_object() else {
        return Err(cx.type_error("FinalizationRegistry.prototype.register: invalid target"));
    };
    if call.arg(0) == call.arg(1) {
        return Err(cx.type_error(
            "FinalizationRegistry.prototype.register: target and holdings must not be same",
        ));
    }
    if !call.arg(2).is_undefined() && call.arg(2).as_object().is_none() {
        return Err(cx.type_error("Invalid unregister token"));
    }
    this_registry(cx, call)?.watched.push(Watched {
        target,
        held: call.arg(1).clone(),
        token: call.arg(2).as_object(),
    });
    cx.world().heap.grew(64);
    Ok(Value::Undefined)
}

fn unregister(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let registry = this_registry(cx, call)?;
    let Some(token) = call.arg(0).as_object() else {
        return Err(cx.type_error("Invalid unregister token"));
    };
    let before = registry.watched.len();
    registry
        .watched
        .retain(|watched| watched.token != Some(token));
    Ok(Value::Bool(registry.watched.len() < before))
}
