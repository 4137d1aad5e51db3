//! `AbortController` and `AbortSignal`.

use shanhai_host::Nanos;

use super::{construct, dom_error, event, make, needs_new, set_slot, slot, this};
use crate::{
    cx::Cx,
    event::Alarm,
    world::{
        class::Class,
        code::{Call, Row, constructor, function, getter},
        object::{Function, Kind},
        value::{ObjectId, Outcome, Thrown, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    constructor("AbortController", 0, make_controller),
    getter("AbortController.prototype.signal", |cx, call| {
        let id = this(cx, call, &[Class::AbortController])?;
        Ok(slot(cx, id, 0))
    }),
    function("AbortController.prototype.abort", 0, abort),
    constructor("AbortSignal", 0, |cx, _| {
        Err(cx.type_error("Illegal constructor"))
    }),
    function("AbortSignal.abort", 0, aborted_signal),
    function("AbortSignal.timeout", 1, timeout),
    function("AbortSignal.any", 1, any),
    getter("AbortSignal.prototype.aborted", |cx, call| {
        let id = this(cx, call, &[Class::AbortSignal])?;
        Ok(slot(cx, id, ABORTED))
    }),
    getter("AbortSignal.prototype.reason", |cx, call| {
        let id = this(cx, call, &[Class::AbortSignal])?;
        Ok(slot(cx, id, REASON))
    }),
    function("AbortSignal.prototype.throwIfAborted", 0, throw_if_aborted),
    function("%abort.timeout%", 0, timed_out),
];

/// What a signal keeps to itself.
const ABORTED: usize = 0;
const REASON: usize = 1;
/// The signals that `any` made of this one and others, in an array.
const FOLLOWERS: usize = 2;

fn make_signal(cx: &mut Cx<'_>) -> ObjectId {
    let followers = Value::Object(cx.world().make_array(Vec::new()));
    let slots = vec![Value::Bool(false), Value::Undefined, followers];
    make(cx, Class::AbortSignal, slots)
}

fn make_controller(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    needs_new(cx, call, Class::AbortController)?;
    let signal = Value::Object(make_signal(cx));
    construct(cx, call, Class::AbortController, vec![signal]).map(Value::Object)
}

/// The reason that a call gives, or an `AbortError`.
fn reason(cx: &mut Cx<'_>, call: &Call<'_>) -> Value {
    match call.arg(0) {
        Value::Undefined => dom_error(cx, "AbortError", "This operation was aborted"),
        value => value.clone(),
    }
}

fn abort(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this(cx, call, &[Class::AbortController])?;
    if let Some(signal) = slot(cx, id, 0).as_object()
        && !slot(cx, signal, ABORTED).truthy()
    {
        let reason = reason(cx, call);
        signal_abort(cx, signal, reason)?;
    }
    Ok(Value::Undefined)
}

/// Aborts a signal and those that follow it, then tells their listeners.
fn signal_abort(cx: &mut Cx<'_>, signal: ObjectId, reason: Value) -> Outcome<()> {
    let (mut reached, mut at) = (vec![signal], 0);
    while let Some(id) = reached.get(at).copied() {
        at += 1;
        set_slot(cx, id, ABORTED, Value::Bool(true));
        set_slot(cx, id, REASON, reason.clone());
        cx.root(id);
        for follower in followers(cx, id) {
            if !slot(cx, follower, ABORTED).truthy() && !reached.contains(&follower) {
                reached.push(follower);
            }
        }
        set_slot(cx, id, FOLLOWERS, Value::Undefined);
    }
    for id in reached {
        let event = event::make_event(cx, Class::Event, "abort", Value::Null);
        event::dispatch(cx, id, event)?;
    }
    Ok(())
}

fn followers(cx: &mut Cx<'_>, signal: ObjectId) -> Vec<ObjectId> {
    let list = slot(cx, signal, FOLLOWERS);
    match list.as_object().map(|list| cx.world().kind(list)) {
        Some(Kind::Array(elements)) => elements
            .items
            .iter()
            .filter_map(|item| item.as_ref()?.as_object())
            .collect(),
        _ => Vec::new(),
    }
}

fn aborted_signal(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let signal = make_signal(cx);
    let reason = reason(cx, call);
    signal_abort(cx, signal, reason)?;
    Ok(Value::Object(signal))
}

fn timeout(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let milliseconds = cx.to_number(call.arg(0))?;
    if !(0.0..=9_007_199_254_740_991.0).contains(&milliseconds) {
        return Err(cx.range_error("The value of \"delay\" is out of range"));
    }
    let signal = make_signal(cx);
    let function = cx
        .world()
        .make_closure("%abort.timeout%", vec![Value::Object(signal)]);
    let due = cx.services().clock.monotonic() + Nanos((milliseconds * 1e6) as u64);
    let alarm = Alarm::Call {
        function: Value::Object(function),
        args: Vec::new(),
        every: None,
    };
    cx.core().events.add_script_timer(due, alarm);
    Ok(Value::Object(signal))
}

fn timed_out(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let signal = match cx.world().kind(call.callee) {
        Kind::Function(Function::Closure(_, slots)) => slots.first().and_then(Value::as_object),
        _ => None,
    };
    if let Some(signal) = signal
        && !slot(cx, signal, ABORTED).truthy()
    {
        let message = "The operation was aborted due to timeout";
        let reason = dom_error(cx, "TimeoutError", message);
        signal_abort(cx, signal, reason)?;
    }
    Ok(Value::Undefined)
}

fn any(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let result = make_signal(cx);
    let sources = cx.iterate(call.arg(0))?;
    let mut ids = Vec::new();
    for source in &sources {
        let again = Call {
            this: source,
            ..*call
        };
        ids.push(this(cx, &again, &[Class::AbortSignal])?);
    }
    for id in &ids {
        if slot(cx, *id, ABORTED).truthy() {
            let reason = slot(cx, *id, REASON);
            signal_abort(cx, result, reason)?;
            return Ok(Value::Object(result));
        }
    }
    for id in ids {
        if let Some(list) = slot(cx, id, FOLLOWERS).as_object() {
            let at = cx.length(list)?;
            let key = crate::world::value::Key::from_number(at as f64);
            cx.set(list, key, Value::Object(result))?;
        }
    }
    Ok(Value::Object(result))
}

fn throw_if_aborted(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this(cx, call, &[Class::AbortSignal])?;
    if slot(cx, id, ABORTED).truthy() {
        let reason = slot(cx, id, REASON);
        return Err(Thrown::Value(reason));
    }
    Ok(Value::Undefined)
}
