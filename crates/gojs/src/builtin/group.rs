//! Sets as in mathematics, and grouping: `Set.prototype.union` and its like, `Object.groupBy`.

use super::collection;
use crate::{
    cx::Cx,
    world::{
        class::Class,
        code::{Call, Row, function},
        object::{Kind, Object, Table},
        props::Prop,
        value::{Key, ObjectId, Outcome, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    function("Set.prototype.union", 1, |cx, call| {
        combine(cx, call, Both::Union)
    }),
    function("Set.prototype.intersection", 1, |cx, call| {
        combine(cx, call, Both::Intersection)
    }),
    function("Set.prototype.difference", 1, |cx, call| {
        combine(cx, call, Both::Difference)
    }),
    function("Set.prototype.symmetricDifference", 1, |cx, call| {
        combine(cx, call, Both::SymmetricDifference)
    }),
    function("Set.prototype.isSubsetOf", 1, is_subset),
    function("Set.prototype.isSupersetOf", 1, is_superset),
    function("Set.prototype.isDisjointFrom", 1, is_disjoint),
    function("Object.groupBy", 2, group_object),
    function("Map.groupBy", 2, group_map),
];

/// What becomes of two sets.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Both {
    Union,
    Intersection,
    Difference,
    SymmetricDifference,
}

/// Something like a set: it has a size, and methods `has` and `keys`.
struct Like {
    object: Value,
    size: f64,
    has: Value,
    keys: Value,
}

fn like(cx: &mut Cx<'_>, value: &Value) -> Outcome<Like> {
    let Some(id) = value.as_object() else {
        let what = cx.describe(value);
        return Err(cx.type_error(&format!("{what} is not an object")));
    };
    let size = cx.get_named(id, "size")?;
    let size = cx.to_number(&size)?;
    if size.is_nan() {
        return Err(cx.type_error("The 'size' property must be a number"));
    }
    if size < 0.0 {
        return Err(cx.range_error(&format!("'{size}' is an invalid size")));
    }
    let (has, keys) = (cx.get_named(id, "has")?, cx.get_named(id, "keys")?);
    for (method, name) in [(&has, "has"), (&keys, "keys")] {
        if !cx.world().is_function(method) {
            return Err(cx.type_error(&format!("The '{name}' property must be a function")));
        }
    }
    Ok(Like {
        object: value.clone(),
        size: size.trunc(),
        has,
        keys,
    })
}

impl Like {
    fn has(&self, cx: &mut Cx<'_>, value: &Value) -> Outcome<bool> {
        let found = cx.call(&self.has, &self.object, std::slice::from_ref(value))?;
        Ok(found.truthy())
    }

    fn keys(&self, cx: &mut Cx<'_>) -> Outcome<Vec<Value>> {
        let iterator = cx.call(&self.keys, &self.object, &[])?;
        if let Some(id) = iterator.as_object() {
            cx.root(id);
        }
        cx.drain(&iterator)
    }
}

/// The values of the set a method was called on.
fn this(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<Vec<Value>> {
    match call.this.as_object().map(|id| cx.world().kind(id)) {
        Some(Kind::Set(table)) => Ok(table.iter().map(|(key, _)| key.clone()).collect()),
        _ => Err(cx.type_error("Set method called on incompatible receiver")),
    }
}

fn make_set(cx: &mut Cx<'_>, values: impl IntoIterator<Item = Value>) -> Value {
    let mut table = Table::default();
    for value in values {
        table.insert(value.clone(), value);
    }
    Value::Object(cx.world().make(Class::Set, Kind::Set(Box::new(table))))
}

fn combine(cx: &mut Cx<'_>, call: &Call<'_>, both: Both) -> Outcome {
    let mut values = this(cx, call)?;
    let other = like(cx, call.arg(0))?;
    if both == Both::Union {
        values.extend(other.keys(cx)?);
        return Ok(make_set(cx, values));
    }
    if both == Both::SymmetricDifference {
        let mut table = Table::default();
        for value in &values {
            table.insert(value.clone(), value.clone());
        }
        let mine = table.clone();
        for value in other.keys(cx)? {
            if mine.find(&value).is_some() {
                table.remove(&value);
            } else {
                table.insert(value.clone(), value);
            }
        }
        let kind = Kind::Set(Box::new(table));
        return Ok(Value::Object(cx.world().make(Class::Set, kind)));
    }
    if both == Both::Intersection && values.len() as f64 > other.size {
        let mut table = Table::default();
        for value in values {
            table.insert(value.clone(), value);
        }
        let keys = other.keys(cx)?;
        let common: Vec<Value> = keys
            .into_iter()
            .filter(|value| table.find(value).is_some())
            .collect();
        return Ok(make_set(cx, common));
    }
    let mut kept = Vec::new();
    for value in values {
        if other.has(cx, &value)? == (both == Both::Intersection) {
            kept.push(value);
        }
    }
    Ok(make_set(cx, kept))
}

fn is_subset(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let values = this(cx, call)?;
    let other = like(cx, call.arg(0))?;
    if values.len() as f64 > other.size {
        return Ok(Value::Bool(false));
    }
    for value in &values {
        if !other.has(cx, value)? {
            return Ok(Value::Bool(false));
        }
    }
    Ok(Value::Bool(true))
}

fn is_superset(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let count = this(cx, call)?.len();
    let other = like(cx, call.arg(0))?;
    if (count as f64) < other.size {
        return Ok(Value::Bool(false));
    }
    let keys = other.keys(cx)?;
    Ok(Value::Bool(
        keys.iter().all(|key| collection::holds(cx, call.this, key)),
    ))
}

fn is_disjoint(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let values = this(cx, call)?;
    let other = like(cx, call.arg(0))?;
    for value in &values {
        if other.has(cx, value)? {
            return Ok(Value::Bool(false));
        }
    }
    Ok(Value::Bool(true))
}

/// The items of an iterable with the group that the callback puts each into.
fn grouped(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<Vec<(Value, Value)>> {
    if call.arg(0).is_nullish() {
        let what = cx.describe(call.arg(0));
        return Err(cx.type_error(&format!("{what} is not iterable")));
    }
    if !cx.world().is_function(call.arg(1)) {
        let what = cx.describe(call.arg(1));
        return Err(cx.type_error(&format!("{what} is not a function")));
    }
    let mut pairs = Vec::new();
    for (at, item) in cx.iterate(call.arg(0))?.into_iter().enumerate() {
        let args = [item.clone(), Value::from(at)];
        let group = cx.call(call.arg(1), &Value::Undefined, &args)?;
        if let Some(id) = group.as_object() {
            cx.root(id);
        }
        pairs.push((group, item));
    }
    Ok(pairs)
}

fn push(cx: &mut Cx<'_>, list: ObjectId, item: Value) -> Outcome<()> {
    let at = cx.length(list)?;
    cx.world()
        .define(list, Key::from_number(at as f64), Prop::open(item));
    Ok(())
}

fn group_object(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let pairs = grouped(cx, call)?;
    let result = cx.world().heap.insert(Object::new(None, Kind::Plain));
    cx.root(result);
    for (group, item) in pairs {
        let key = cx.to_key(&group)?;
        let list = match cx.get(result, &key)?.as_object() {
            Some(list) => list,
            None => {
                let list = cx.world().make_array(Vec::new());
                cx.world()
                    .define(result, key, Prop::open(Value::Object(list)));
                list
            }
        };
        push(cx, list, item)?;
    }
    Ok(Value::Object(result))
}

fn group_map(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let pairs = grouped(cx, call)?;
    let mut table = Table::default();
    for (group, item) in pairs {
        let list = match table.find(&group).and_then(Value::as_object) {
            Some(list) => list,
            None => {
                let list = cx.world().make_array(Vec::new());
                table.insert(group, Value::Object(list));
                list
            }
        };
        push(cx, list, item)?;
    }
    let kind = Kind::Map(Box::new(table));
    Ok(Value::Object(cx.world().make(Class::Map, kind)))
}
