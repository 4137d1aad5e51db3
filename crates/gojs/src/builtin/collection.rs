//! `Map` and `Set`.

use crate::{
    cx::Cx,
    world::{
        class::Class,
        code::{Call, Row, constructor, function, getter},
        object::{Kind, Object, Shows, Table},
        value::{Key, ObjectId, Outcome, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    constructor("Map", 0, make_map),
    function("Map.prototype.get", 1, get),
    function("Map.prototype.set", 2, set),
    function("Map.prototype.has", 1, has),
    function("Map.prototype.delete", 1, delete),
    function("Map.prototype.clear", 0, clear),
    getter("Map.prototype.size", size),
    function("Map.prototype.forEach", 1, for_each),
    function("Map.prototype.keys", 0, |cx, call| {
        cursor(cx, call, Shows::Keys)
    }),
    function("Map.prototype.values", 0, |cx, call| {
        cursor(cx, call, Shows::Values)
    }),
    function("Map.prototype.entries", 0, |cx, call| {
        cursor(cx, call, Shows::Entries)
    }),
    function("Map.prototype.@@iterator", 0, |cx, call| {
        cursor(cx, call, Shows::Entries)
    }),
    constructor("Set", 0, make_set),
    function("Set.prototype.add", 1, add),
    function("Set.prototype.has", 1, has),
    function("Set.prototype.delete", 1, delete),
    function("Set.prototype.clear", 0, clear),
    getter("Set.prototype.size", size),
    function("Set.prototype.forEach", 1, for_each),
    function("Set.prototype.keys", 0, |cx, call| {
        cursor(cx, call, Shows::Keys)
    }),
    function("Set.prototype.values", 0, |cx, call| {
        cursor(cx, call, Shows::Values)
    }),
    function("Set.prototype.entries", 0, |cx, call| {
        cursor(cx, call, Shows::Entries)
    }),
    function("Set.prototype.@@iterator", 0, |cx, call| {
        cursor(cx, call, Shows::Values)
    }),
];

fn make_map(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let mut table = Table::default();
    for entry in entries(cx, call, "Map")? {
        let Some(entry) = entry.as_object() else {
            return Err(cx.type_error("Iterator value is not an entry object"));
        };
        let key = cx.get(entry, &Key::Index(0))?;
        let value = cx.get(entry, &Key::Index(1))?;
        table.insert(key, value);
    }
    let proto = cx.proto_for(call, Class::Map)?;
    let object = Object::new(Some(proto), Kind::Map(Box::new(table)));
    Ok(Value::Object(cx.world().heap.insert(object)))
}

fn make_set(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let mut table = Table::default();
    for entry in entries(cx, call, "Set")? {
        table.insert(entry.clone(), entry);
    }
    let proto = cx.proto_for(call, Class::Set)?;
    let object = Object::new(Some(proto), Kind::Set(Box::new(table)));
    Ok(Value::Object(cx.world().heap.insert(object)))
}

fn entries(cx: &mut Cx<'_>, call: &Call<'_>, name: &str) -> Outcome<Vec<Value>> {
    if call.new_target.is_none() {
        return Err(cx.type_error(&format!("Constructor {name} requires 'new'")));
    }
    if call.arg(0).is_nullish() {
        Ok(Vec::new())
    } else {
        cx.iterate(call.arg(0))
    }
}

fn this<'a>(cx: &'a mut Cx<'_>, call: &Call<'_>) -> Outcome<(ObjectId, &'a mut Table)> {
    let id = call.this.as_object();
    let Some(id) = id.filter(|id| matches!(cx.world().kind(*id), Kind::Map(_) | Kind::Set(_)))
    else {
        return Err(cx.type_error("Method called on incompatible receiver"));
    };
    match cx.world().heap.find_mut(id).map(|object| &mut object.kind) {
        Some(Kind::Map(table) | Kind::Set(table)) => Ok((id, table)),
        _ => unreachable!("looked at above"),
    }
}

fn get(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (_, table) = this(cx, call)?;
    Ok(table.find(call.arg(0)).cloned().unwrap_or_default())
}

fn set(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (id, table) = this(cx, call)?;
    table.insert(call.arg(0).clone(), call.arg(1).clone());
    cx.world().heap.grew(128);
    Ok(Value::Object(id))
}

fn add(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (id, table) = this(cx, call)?;
    table.insert(call.arg(0).clone(), call.arg(0).clone());
    cx.world().heap.grew(128);
    Ok(Value::Object(id))
}

fn has(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (_, table) = this(cx, call)?;
    Ok(Value::Bool(table.find(call.arg(0)).is_some()))
}

fn delete(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (_, table) = this(cx, call)?;
    Ok(Value::Bool(table.remove(call.arg(0))))
}

fn clear(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (_, table) = this(cx, call)?;
    table.clear();
    Ok(Value::Undefined)
}

fn size(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (_, table) = this(cx, call)?;
    Ok(Value::from(table.len()))
}

fn for_each(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let mut serial = 0;
    loop {
        let (id, table) = this(cx, call)?;
        let Some((at, key, value)) = table.next_from(serial) else {
            return Ok(Value::Undefined);
        };
        serial = at + 1;
        let args = [value.clone(), key.clone(), Value::Object(id)];
        cx.call(call.arg(0), call.arg(1), &args)?;
    }
}

fn cursor(cx: &mut Cx<'_>, call: &Call<'_>, shows: Shows) -> Outcome {
    let (id, _) = this(cx, call)?;
    let class = if matches!(cx.world().kind(id), Kind::Map(_)) {
        Class::MapIterator
    } else {
        Class::SetIterator
    };
    super::iterator::make(cx, class, Value::Object(id), shows)
}

/// Whether a value is in a `Set`.
pub(super) fn holds(cx: &mut Cx<'_>, set: &Value, value: &Value) -> bool {
    match set.as_object().map(|id| cx.world().kind(id)) {
        Some(Kind::Set(table)) => table.find(value).is_some(),
        _ => false,
    }
}
