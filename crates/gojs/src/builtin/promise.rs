//! `Promise`. Reactions are jobs; the event loop carries them out before anything else.

use crate::{
    cx::Cx,
    event::Job,
    state::Core,
    world::{
        class::Class,
        code::{Call, Row, constructor, function},
        object::{Function, Kind, Promise, Reaction, Settled},
        props::{Flags, Prop},
        value::{Key, ObjectId, Outcome, Thrown, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    constructor("Promise", 1, make),
    function("Promise.resolve", 1, resolve_static),
    function("Promise.reject", 1, reject_static),
    function("Promise.all", 1, |cx, call| combine(cx, call, "all")),
    function("Promise.allSettled", 1, |cx, call| {
        combine(cx, call, "allSettled")
    }),
    function("Promise.any", 1, |cx, call| combine(cx, call, "any")),
    function("Promise.race", 1, |cx, call| combine(cx, call, "race")),
    function("Promise.withResolvers", 0, with_resolvers),
    function("Promise.try", 1, try_call),
    function("Promise.prototype.then", 2, then),
    function("Promise.prototype.catch", 1, catch),
    function("Promise.prototype.finally", 1, finally),
    function("%promise.resolve%", 1, |cx, call| settle(cx, call, false)),
    function("%promise.reject%", 1, |cx, call| settle(cx, call, true)),
    function("%promise.element%", 1, element),
    function("%promise.finally%", 1, after_finally),
    function("%promise.pass%", 0, pass),
];

/// Makes a promise that is not settled.
pub(crate) fn pending(cx: &mut Cx<'_>) -> ObjectId {
    let id = cx
        .world()
        .make(Class::Promise, Kind::Promise(Box::default()));
    cx.root(id);
    id
}

fn promise_mut<'a>(cx: &'a mut Cx<'_>, id: ObjectId) -> Option<&'a mut Promise> {
    match &mut cx.world().heap.find_mut(id)?.kind {
        Kind::Promise(promise) => Some(promise),
        _ => None,
    }
}

fn is_promise(cx: &mut Cx<'_>, value: &Value) -> Option<ObjectId> {
    value
        .as_object()
        .filter(|id| matches!(cx.world().kind(*id), Kind::Promise(_)))
}

fn make(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    if call.new_target.is_none() {
        return Err(cx.type_error("Promise constructor cannot be invoked without 'new'"));
    }
    if !cx.world().is_function(call.arg(0)) {
        let what = cx.describe(call.arg(0));
        return Err(cx.type_error(&format!("Promise resolver {what} is not a function")));
    }
    let proto = cx.proto_for(call, Class::Promise)?;
    let id = pending(cx);
    if let Some(object) = cx.world().heap.find_mut(id) {
        object.proto = Some(proto);
    }
    let (resolve, reject) = resolvers(cx, id);
    match cx.call(call.arg(0), &Value::Undefined, &[resolve, reject.clone()]) {
        Err(Thrown::Value(reason)) => {
            cx.call(&reject, &Value::Undefined, &[reason])?;
        }
        other => {
            other?;
        }
    }
    Ok(Value::Object(id))
}

/// The functions that settle a promise. Only the first call of either counts: they share a cell.
fn resolvers(cx: &mut Cx<'_>, id: ObjectId) -> (Value, Value) {
    let world = cx.world();
    let cell = world.make_plain();
    let slots = vec![Value::Object(id), Value::Object(cell)];
    let resolve = world.make_closure("%promise.resolve%", slots.clone());
    let reject = world.make_closure("%promise.reject%", slots);
    cx.root(resolve);
    cx.root(reject);
    (Value::Object(resolve), Value::Object(reject))
}

/// A value that a built-in function carries with it.
fn slot(cx: &mut Cx<'_>, call: &Call<'_>, at: usize) -> Value {
    match cx.world().kind(call.callee) {
        Kind::Function(Function::Closure(_, slots)) => slots.get(at).cloned().unwrap_or_default(),
        _ => Value::Undefined,
    }
}

fn settle(cx: &mut Cx<'_>, call: &Call<'_>, rejected: bool) -> Outcome {
    let slots = (slot(cx, call, 0).as_object(), slot(cx, call, 1).as_object());
    let (Some(id), Some(cell)) = slots else {
        return Ok(Value::Undefined);
    };
    let used = Key::from("used");
    if cx.world().own(cell, &used).is_some() {
        return Ok(Value::Undefined);
    }
    cx.world().define(cell, used, Prop::open(Value::Bool(true)));
    if rejected {
        reject(cx, id, call.arg(0).clone());
    } else {
        resolve(cx, id, call.arg(0))?;
    }
    Ok(Value::Undefined)
}

/// Fulfils a promise, or lets it follow another.
pub(crate) fn resolve(cx: &mut Cx<'_>, id: ObjectId, value: &Value) -> Outcome<()> {
    let Some(object) = value.as_object() else {
        finish(cx, id, Settled::Fulfilled(value.clone()));
        return Ok(());
    };
    if object == id {
        let Thrown::Value(error) = cx.type_error("Chaining cycle detected for promise") else {
            return Ok(());
        };
        reject(cx, id, error);
        return Ok(());
    }
    match cx.get_named(object, "then") {
        Ok(then) if cx.world().is_function(&then) => {
            cx.core().queue(Job::Follow {
                promise: id,
                thenable: value.clone(),
                then,
            });
        }
        Ok(_) => finish(cx, id, Settled::Fulfilled(value.clone())),
        Err(Thrown::Value(reason)) => reject(cx, id, reason),
        Err(fatal) => return Err(fatal),
    }
    Ok(())
}

/// Rejects a promise.
pub(crate) fn reject(cx: &mut Cx<'_>, id: ObjectId, reason: Value) {
    finish(cx, id, Settled::Rejected(reason));
}

fn finish(cx: &mut Cx<'_>, id: ObjectId, state: Settled) {
    let Some(promise) = promise_mut(cx, id) else {
        return;
    };
    if !matches!(promise.state, Settled::Pending) {
        return;
    }
    promise.state = state.clone();
    let reactions = std::mem::take(&mut promise.reactions);
    if matches!(state, Settled::Rejected(_)) && !promise.handled {
        cx.core().rejected.push(id);
    }
    for reaction in reactions {
        queue_reaction(cx, reaction, &state);
    }
}

/// Tells of promises that were rejected without anybody asking for their result.
pub(crate) fn report_rejected(core: &mut Core) {
    for id in std::mem::take(&mut core.rejected) {
        let Kind::Promise(promise) = core.world.kind(id) else {
            continue;
        };
        if let (Settled::Rejected(reason), false) = (&promise.state, promise.handled) {
            let values = [Value::text("Uncaught (in promise)"), reason.clone()];
            super::console::print_shown(core, &values, true);
        }
    }
}

fn queue_reaction(cx: &mut Cx<'_>, reaction: Reaction, state: &Settled) {
    let (handler, result, rejected) = match state {
        Settled::Pending => return,
        Settled::Fulfilled(value) => (reaction.fulfilled, value.clone(), false),
        Settled::Rejected(reason) => (reaction.rejected, reason.clone(), true),
    };
    cx.core().queue(Job::React {
        handler,
        result,
        rejected,
        derived: reaction.derived,
    });
}

/// Carries out one reaction.
pub(crate) fn react(
    cx: &mut Cx<'_>,
    handler: &Value,
    result: &Value,
    rejected: bool,
    derived: Option<ObjectId>,
) -> Outcome<()> {
    if let Some(id) = derived {
        cx.root(id);
    }
    if let Some(go) = cx.go_alone(handler) {
        let args = std::slice::from_ref(result);
        return cx.call_for(go, &Value::Undefined, args, derived);
    }
    let outcome = if cx.world().is_function(handler) {
        cx.call(handler, &Value::Undefined, std::slice::from_ref(result))
    } else if rejected {
        Err(Thrown::Value(result.clone()))
    } else {
        Ok(result.clone())
    };
    match (outcome, derived) {
        (Ok(value), Some(id)) => resolve(cx, id, &value),
        (Err(Thrown::Value(reason)), Some(id)) => {
            reject(cx, id, reason);
            Ok(())
        }
        (Err(Thrown::Fatal(error)), _) => Err(Thrown::Fatal(error)),
        (Ok(_) | Err(Thrown::Value(_)), None) => Ok(()),
    }
}

/// Lets a promise follow an object that has a `then`.
pub(crate) fn follow(
    cx: &mut Cx<'_>,
    promise: ObjectId,
    thenable: &Value,
    then: &Value,
) -> Outcome<()> {
    cx.root(promise);
    let (resolve, reject) = resolvers(cx, promise);
    if let Some(go) = cx.go_alone(then) {
        return cx.call_for(go, thenable, &[resolve, reject], None);
    }
    match cx.call(then, thenable, &[resolve, reject.clone()]) {
        Err(Thrown::Value(reason)) => cx.call(&reject, &Value::Undefined, &[reason]).map(|_| ()),
        other => other.map(|_| ()),
    }
}

fn then(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let Some(id) = is_promise(cx, call.this) else {
        return Err(cx.type_error("Promise.prototype.then called on incompatible receiver"));
    };
    let derived = pending(cx);
    add_reaction(
        cx,
        id,
        call.arg(0).clone(),
        call.arg(1).clone(),
        Some(derived),
    );
    Ok(Value::Object(derived))
}

/// Asks a promise to call functions when it is settled.
fn add_reaction(
    cx: &mut Cx<'_>,
    id: ObjectId,
    fulfilled: Value,
    rejected: Value,
    derived: Option<ObjectId>,
) {
    let reaction = Reaction {
        fulfilled,
        rejected,
        derived,
    };
    let Some(promise) = promise_mut(cx, id) else {
        return;
    };
    promise.handled = true;
    if matches!(promise.state, Settled::Pending) {
        promise.reactions.push(reaction);
        cx.world().heap.grew(80);
        return;
    }
    let state = promise.state.clone();
    queue_reaction(cx, reaction, &state);
}

fn catch(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    cx.call_method(call.this, "then", &[Value::Undefined, call.arg(0).clone()])
}

fn finally(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    if !cx.world().is_function(call.arg(0)) {
        return cx.call_method(
            call.this,
            "then",
            &[call.arg(0).clone(), call.arg(0).clone()],
        );
    }
    let mut handler = |rejected: bool| {
        let slots = vec![call.arg(0).clone(), Value::Bool(rejected)];
        let id = cx.world().make_closure("%promise.finally%", slots);
        cx.root(id);
        Value::Object(id)
    };
    let (fulfilled, rejected) = (handler(false), handler(true));
    cx.call_method(call.this, "then", &[fulfilled, rejected])
}

/// Calls what `finally` was given, waits for it, and passes on what was there before.
fn after_finally(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (callback, rejected) = (slot(cx, call, 0), slot(cx, call, 1));
    let value = cx.call(&callback, &Value::Undefined, &[])?;
    let waited = promise_for(cx, &value)?;
    let pass = cx
        .world()
        .make_closure("%promise.pass%", vec![call.arg(0).clone(), rejected]);
    cx.root(pass);
    let derived = pending(cx);
    add_reaction(
        cx,
        waited,
        Value::Object(pass),
        Value::Undefined,
        Some(derived),
    );
    Ok(Value::Object(derived))
}

fn pass(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (value, rejected) = (slot(cx, call, 0), slot(cx, call, 1));
    if rejected.truthy() {
        Err(Thrown::Value(value))
    } else {
        Ok(value)
    }
}

/// The value itself if it is a promise, otherwise a promise that is resolved with it.
fn promise_for(cx: &mut Cx<'_>, value: &Value) -> Outcome<ObjectId> {
    if let Some(id) = is_promise(cx, value) {
        return Ok(id);
    }
    let id = pending(cx);
    resolve(cx, id, value)?;
    Ok(id)
}

fn resolve_static(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    promise_for(cx, call.arg(0)).map(Value::Object)
}

fn reject_static(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = pending(cx);
    reject(cx, id, call.arg(0).clone());
    Ok(Value::Object(id))
}

fn with_resolvers(cx: &mut Cx<'_>, _: &Call<'_>) -> Outcome {
    let id = pending(cx);
    let (resolve, reject) = resolvers(cx, id);
    let world = cx.world();
    let result = world.make_plain();
    world.put(result, "promise", Value::Object(id), Flags::OPEN);
    world.put(result, "resolve", resolve, Flags::OPEN);
    world.put(result, "reject", reject, Flags::OPEN);
    Ok(Value::Object(result))
}

fn try_call(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = pending(cx);
    match cx.call(call.arg(0), &Value::Undefined, call.rest(1)) {
        Ok(value) => resolve(cx, id, &value)?,
        Err(Thrown::Value(reason)) => reject(cx, id, reason),
        Err(fatal) => return Err(fatal),
    }
    Ok(Value::Object(id))
}

/// `all`, `allSettled`, `any` and `race`.
///
/// The results are collected in an array; a cell counts those that are missing.
fn combine(cx: &mut Cx<'_>, call: &Call<'_>, how: &str) -> Outcome {
    let result = pending(cx);
    match combine_into(cx, call, how, result) {
        Err(Thrown::Value(reason)) => reject(cx, result, reason),
        other => other?,
    }
    Ok(Value::Object(result))
}

fn combine_into(cx: &mut Cx<'_>, call: &Call<'_>, how: &str, result: ObjectId) -> Outcome<()> {
    let items = cx.iterate(call.arg(0))?;
    let values = cx.world().make_array(vec![Value::Undefined; items.len()]);
    let cell = cx.world().make_plain();
    cx.root(values);
    cx.root(cell);
    cx.world()
        .put(cell, "missing", Value::from(items.len()), Flags::OPEN);
    let (resolve, reject) = resolvers(cx, result);
    if items.is_empty() {
        return complete(cx, how, result, values);
    }
    for (item, at) in items.iter().zip(0_u32..) {
        let promise = promise_for(cx, item)?;
        let mut collect = |rejected: bool| {
            let slots = vec![
                Value::text(how),
                Value::Object(result),
                Value::Object(values),
                Value::Object(cell),
                Value::from(at),
                Value::Bool(rejected),
            ];
            let id = cx.world().make_closure("%promise.element%", slots);
            cx.root(id);
            Value::Object(id)
        };
        let (fulfilled, rejected) = match how {
            "all" => (collect(false), reject.clone()),
            "allSettled" => (collect(false), collect(true)),
            "any" => (resolve.clone(), collect(true)),
            _ => (resolve.clone(), reject.clone()),
        };
        add_reaction(cx, promise, fulfilled, rejected, None);
    }
    Ok(())
}

/// Puts one result into its place; the last one settles the promise.
fn element(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let how = slot(cx, call, 0);
    let ids = [1, 2, 3].map(|at| slot(cx, call, at).as_object());
    let [Some(result), Some(values), Some(cell)] = ids else {
        return Ok(Value::Undefined);
    };
    let at = slot(cx, call, 4).as_number().map_or(0, |at| at as u32);
    let rejected = slot(cx, call, 5).truthy();
    let how = how.as_text().map(ToString::to_string).unwrap_or_default();
    let mut value = call.arg(0).clone();
    if how == "allSettled" {
        let world = cx.world();
        let entry = world.make_plain();
        let (status, name) = if rejected {
            ("rejected", "reason")
        } else {
            ("fulfilled", "value")
        };
        world.put(entry, "status", Value::text(status), Flags::OPEN);
        world.put(entry, name, value, Flags::OPEN);
        value = Value::Object(entry);
    }
    cx.world().define(values, Key::Index(at), Prop::open(value));
    let missing = cx.get_named(cell, "missing")?.as_number().unwrap_or(0.0) - 1.0;
    cx.world()
        .put(cell, "missing", Value::Number(missing), Flags::OPEN);
    if missing == 0.0 {
        complete(cx, &how, result, values)?;
    }
    Ok(Value::Undefined)
}

fn complete(cx: &mut Cx<'_>, how: &str, result: ObjectId, values: ObjectId) -> Outcome<()> {
    match how {
        "race" => {}
        "any" => {
            let error = cx
                .world()
                .make_error(Class::AggregateError, "All promises were rejected");
            cx.world()
                .put(error, "errors", Value::Object(values), Flags::HIDDEN);
            reject(cx, result, Value::Object(error));
        }
        _ => resolve(cx, result, &Value::Object(values))?,
    }
    Ok(())
}
