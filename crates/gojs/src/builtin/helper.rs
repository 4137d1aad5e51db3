//! `Iterator`: its methods that give another iterator or a result.
//!
//! Spec: ECMAScript 27.1.4, Iterator.prototype.

use super::iterator::step;
use crate::{
    cx::Cx,
    world::{
        World,
        class::Class,
        code::{Call, Row, constructor, function},
        object::{Kind, Object},
        value::{Key, ObjectId, Outcome, Thrown, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    constructor("Iterator", 0, make),
    function("Iterator.from", 1, from),
    function("Iterator.prototype.map", 1, |cx, call| {
        lazy(cx, call, Lazy::Map)
    }),
    function("Iterator.prototype.filter", 1, |cx, call| {
        lazy(cx, call, Lazy::Filter)
    }),
    function("Iterator.prototype.take", 1, |cx, call| {
        lazy(cx, call, Lazy::Take)
    }),
    function("Iterator.prototype.drop", 1, |cx, call| {
        lazy(cx, call, Lazy::Drop)
    }),
    function("Iterator.prototype.flatMap", 1, |cx, call| {
        lazy(cx, call, Lazy::FlatMap)
    }),
    function("Iterator.prototype.toArray", 0, to_array),
    function("Iterator.prototype.forEach", 1, |cx, call| {
        consume(cx, call, Eager::ForEach)
    }),
    function("Iterator.prototype.some", 1, |cx, call| {
        consume(cx, call, Eager::Some)
    }),
    function("Iterator.prototype.every", 1, |cx, call| {
        consume(cx, call, Eager::Every)
    }),
    function("Iterator.prototype.find", 1, |cx, call| {
        consume(cx, call, Eager::Find)
    }),
    function("Iterator.prototype.reduce", 1, reduce),
    function("IteratorHelper.prototype.next", 0, next),
    function("IteratorHelper.prototype.return", 0, finish),
    function("WrapForValidIterator.prototype.next", 0, wrapped_next),
    function("WrapForValidIterator.prototype.return", 0, wrapped_return),
];

/// What a helper does with each value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lazy {
    Map,
    Filter,
    Take,
    Drop,
    FlatMap,
}

/// What a method does with each value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Eager {
    ForEach,
    Some,
    Every,
    Find,
}

/// What a helper keeps to itself: which it is, the iterator below and its `next`, the function or
/// what is left of a count, how many values came, and the inner iterator of `flatMap` and its `next`.
const WHICH: usize = 0;
const BELOW: usize = 1;
const NEXT: usize = 2;
const WHAT: usize = 3;
const CAME: usize = 4;
const INNER: usize = 5;
const INNER_NEXT: usize = 6;

fn make(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    if call.new_target.is_none_or(|target| target == call.callee) {
        return Err(cx.type_error("Abstract class Iterator not directly constructable"));
    }
    let proto = cx.proto_for(call, Class::Iterator)?;
    let object = Object::new(Some(proto), Kind::Plain);
    Ok(Value::Object(cx.world().heap.insert(object)))
}

/// The iterator of a value, which may be one itself.
fn iterator_of(cx: &mut Cx<'_>, value: &Value, texts: bool) -> Outcome {
    if value.as_object().is_none() && !(texts && value.as_text().is_some()) {
        return Err(cx.type_error("Iterator.from called on non-object"));
    }
    let method = cx.get_of(value, &Key::Symbol(World::ITERATOR))?;
    let iterator = if method.is_nullish() {
        value.clone()
    } else {
        cx.call(&method, value, &[])?
    };
    match iterator.as_object() {
        Some(id) => {
            cx.root(id);
            Ok(iterator)
        }
        None => Err(cx.type_error("iterator is not an object")),
    }
}

fn from(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let iterator = iterator_of(cx, call.arg(0), true)?;
    let proto = cx.world().proto(Class::Iterator);
    let id = iterator.as_object();
    if id.is_some_and(|id| cx.world().inherits(id, proto)) {
        return Ok(iterator);
    }
    let next = cx.get_of(&iterator, &Key::from("next"))?;
    let kind = Kind::Slots(Class::WrapForValidIterator, Box::new([iterator, next]));
    Ok(Value::Object(
        cx.world().make(Class::WrapForValidIterator, kind),
    ))
}

fn wrapped(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<(Value, Value)> {
    if let Some(id) = call.this.as_object()
        && let Kind::Slots(Class::WrapForValidIterator, slots) = cx.world().kind(id)
        && let [iterator, next] = slots.as_ref()
    {
        return Ok((iterator.clone(), next.clone()));
    }
    Err(cx.type_error("next method called on incompatible receiver"))
}

fn wrapped_next(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (iterator, next) = wrapped(cx, call)?;
    cx.call(&next, &iterator, &[])
}

fn wrapped_return(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (iterator, _) = wrapped(cx, call)?;
    close(cx, &iterator)?;
    Ok(step(cx, None))
}

/// What a method was called on, and its `next`.
fn this(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<(Value, Value)> {
    if call.this.as_object().is_none() {
        return Err(cx.type_error("Iterator.prototype method called on non-object"));
    }
    let next = cx.get_of(call.this, &Key::from("next"))?;
    Ok((call.this.clone(), next))
}

fn callback(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    if cx.world().is_function(call.arg(0)) {
        return Ok(call.arg(0).clone());
    }
    let what = cx.describe(call.arg(0));
    Err(cx.type_error(&format!("{what} is not a function")))
}

fn lazy(cx: &mut Cx<'_>, call: &Call<'_>, which: Lazy) -> Outcome {
    let what = match which {
        Lazy::Take | Lazy::Drop => {
            let count = cx.to_number(call.arg(0))?;
            if count.is_nan() || count <= -1.0 {
                let shown = cx.describe(call.arg(0));
                return Err(cx.range_error(&format!("{shown} must be positive")));
            }
            Value::Number(count.trunc())
        }
        Lazy::Map | Lazy::Filter | Lazy::FlatMap => callback(cx, call)?,
    };
    let (iterator, next) = this(cx, call)?;
    let slots = [
        Value::from(which as u32),
        iterator,
        next,
        what,
        Value::from(0),
        Value::Undefined,
        Value::Undefined,
    ];
    let kind = Kind::Slots(Class::IteratorHelper, Box::new(slots));
    Ok(Value::Object(cx.world().make(Class::IteratorHelper, kind)))
}

/// The next value of an iterator.
fn advance(cx: &mut Cx<'_>, iterator: &Value, next: &Value) -> Outcome<Option<Value>> {
    let step = cx.call(next, iterator, &[])?;
    let Some(step) = step.as_object() else {
        return Err(cx.type_error("Iterator result is not an object"));
    };
    if cx.get_named(step, "done")?.truthy() {
        return Ok(None);
    }
    let value = cx.get_named(step, "value")?;
    if let Some(id) = value.as_object() {
        cx.root(id);
    }
    Ok(Some(value))
}

/// Tells an iterator that no more is wanted of it.
fn close(cx: &mut Cx<'_>, iterator: &Value) -> Outcome<()> {
    let method = cx.get_of(iterator, &Key::from("return"))?;
    if !method.is_nullish() {
        cx.call(&method, iterator, &[])?;
    }
    Ok(())
}

/// Passes on what went well; what was thrown closes the iterator first.
fn closing<T>(cx: &mut Cx<'_>, iterator: &Value, result: Outcome<T>) -> Outcome<T> {
    match result {
        Err(Thrown::Value(thrown)) => {
            if let Err(Thrown::Fatal(error)) = close(cx, iterator) {
                return Err(Thrown::Fatal(error));
            }
            Err(Thrown::Value(thrown))
        }
        other => other,
    }
}

fn helper(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<(ObjectId, Vec<Value>)> {
    if let Some(id) = call.this.as_object()
        && let Kind::Slots(Class::IteratorHelper, slots) = cx.world().kind(id)
    {
        return Ok((id, slots.to_vec()));
    }
    Err(cx.type_error("Iterator helper method called on incompatible receiver"))
}

fn set(cx: &mut Cx<'_>, id: ObjectId, at: usize, value: Value) {
    if let Some(object) = cx.world().heap.find_mut(id)
        && let Kind::Slots(_, slots) = &mut object.kind
        && let Some(place) = slots.get_mut(at)
    {
        *place = value;
    }
}

fn next(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (id, slots) = helper(cx, call)?;
    let slot = |at: usize| slots.get(at).cloned().unwrap_or_default();
    let (below, below_next, what) = (slot(BELOW), slot(NEXT), slot(WHAT));
    if below.is_undefined() {
        return Ok(step(cx, None));
    }
    let mut came = slot(CAME).as_number().unwrap_or(0.0);
    let which = slot(WHICH);
    let is = |lazy: Lazy| which == Value::from(lazy as u32);
    let (mut inner, mut inner_next) = (slot(INNER), slot(INNER_NEXT));
    loop {
        if !inner.is_undefined() {
            let found = advance(cx, &inner, &inner_next);
            if let Some(value) = closing(cx, &below, found)? {
                return Ok(step(cx, Some(value)));
            }
            inner = Value::Undefined;
            set(cx, id, INNER, Value::Undefined);
        }
        if is(Lazy::Take) && what.as_number().is_some_and(|left| came >= left) {
            set(cx, id, BELOW, Value::Undefined);
            close(cx, &below)?;
            return Ok(step(cx, None));
        }
        let Some(value) = advance(cx, &below, &below_next)? else {
            set(cx, id, BELOW, Value::Undefined);
            return Ok(step(cx, None));
        };
        came += 1.0;
        set(cx, id, CAME, Value::Number(came));
        if is(Lazy::Take) {
            return Ok(step(cx, Some(value)));
        }
        if is(Lazy::Drop) {
            if what.as_number().is_some_and(|count| came > count) {
                return Ok(step(cx, Some(value)));
            }
            continue;
        }
        let args = [value.clone(), Value::Number(came - 1.0)];
        let result = cx.call(&what, &Value::Undefined, &args);
        let result = closing(cx, &below, result)?;
        if is(Lazy::Map) {
            return Ok(step(cx, Some(result)));
        }
        if is(Lazy::Filter) {
            if result.truthy() {
                return Ok(step(cx, Some(value)));
            }
            continue;
        }
        let found = iterator_of(cx, &result, false);
        inner = closing(cx, &below, found)?;
        inner_next = cx.get_of(&inner, &Key::from("next"))?;
        set(cx, id, INNER, inner.clone());
        set(cx, id, INNER_NEXT, inner_next.clone());
    }
}

fn finish(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (id, slots) = helper(cx, call)?;
    set(cx, id, BELOW, Value::Undefined);
    for at in [INNER, BELOW] {
        if let Some(iterator) = slots.get(at).filter(|iterator| !iterator.is_undefined()) {
            close(cx, iterator)?;
        }
    }
    Ok(step(cx, None))
}

fn to_array(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (iterator, next) = this(cx, call)?;
    let mut items = Vec::new();
    while let Some(value) = advance(cx, &iterator, &next)? {
        items.push(value);
        cx.check_size(items.len().saturating_mul(32))?;
    }
    Ok(Value::Object(cx.world().make_array(items)))
}

fn consume(cx: &mut Cx<'_>, call: &Call<'_>, how: Eager) -> Outcome {
    let function = callback(cx, call)?;
    let (iterator, next) = this(cx, call)?;
    let mut at = 0_usize;
    while let Some(value) = advance(cx, &iterator, &next)? {
        let args = [value.clone(), Value::from(at)];
        let result = cx.call(&function, &Value::Undefined, &args);
        let hit = closing(cx, &iterator, result)?.truthy();
        at += 1;
        let result = match how {
            Eager::Some if hit => Value::Bool(true),
            Eager::Every if !hit => Value::Bool(false),
            Eager::Find if hit => value,
            _ => continue,
        };
        close(cx, &iterator)?;
        return Ok(result);
    }
    Ok(match how {
        Eager::Some => Value::Bool(false),
        Eager::Every => Value::Bool(true),
        Eager::ForEach | Eager::Find => Value::Undefined,
    })
}

fn reduce(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let function = callback(cx, call)?;
    let (iterator, next) = this(cx, call)?;
    let mut result = call.args.get(1).cloned();
    let mut at = 0_usize;
    while let Some(value) = advance(cx, &iterator, &next)? {
        result = Some(match result {
            None => value,
            Some(so_far) => {
                let args = [so_far, value, Value::from(at)];
                let result = cx.call(&function, &Value::Undefined, &args);
                closing(cx, &iterator, result)?
            }
        });
        at += 1;
    }
    match result {
        Some(result) => Ok(result),
        None => Err(cx.type_error("Reduce of a done iterator with no initial value")),
    }
}
