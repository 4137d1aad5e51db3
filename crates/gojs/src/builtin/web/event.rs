//! `Event` and `EventTarget`.
//!
//! Any object can be a target: its listeners are kept under a symbol that no program gets to see.
//!
//! Spec: DOM, 2 Events. There is no tree here, so an event has one target and no phases but that.

use super::{construct, needs_args, needs_new, set_slot, slot, text, this};
use crate::{
    builtin::console,
    cx::Cx,
    world::{
        World,
        class::Class,
        code::{Call, Row, accessor, constructor, function, getter},
        object::{Elements, Function, Kind},
        props::{Flags, Prop, Slot},
        value::{Key, ObjectId, Outcome, Thrown, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    constructor("Event", 1, |cx, call| make(cx, call, Class::Event)),
    getter("Event.prototype.type", |cx, call| read(cx, call, TYPE)),
    getter("Event.prototype.target", |cx, call| read(cx, call, TARGET)),
    getter("Event.prototype.srcElement", |cx, call| {
        read(cx, call, TARGET)
    }),
    getter("Event.prototype.currentTarget", |cx, call| {
        read(cx, call, CURRENT)
    }),
    getter("Event.prototype.bubbles", |cx, call| {
        read(cx, call, BUBBLES)
    }),
    getter("Event.prototype.cancelable", |cx, call| {
        read(cx, call, CANCELABLE)
    }),
    getter("Event.prototype.composed", |cx, call| {
        read(cx, call, COMPOSED)
    }),
    getter("Event.prototype.defaultPrevented", |cx, call| {
        read(cx, call, PREVENTED)
    }),
    getter("Event.prototype.timeStamp", |cx, call| read(cx, call, TIME)),
    getter("Event.prototype.eventPhase", |cx, call| {
        let current = read(cx, call, CURRENT)?;
        Ok(Value::from(if current.is_nullish() { 0 } else { 2 }))
    }),
    getter("Event.prototype.isTrusted", |_, _| Ok(Value::Bool(false))),
    accessor("Event.prototype.returnValue", |cx, call| {
        match call.args.first() {
            Some(value) if !value.truthy() => prevent_default(cx, call),
            Some(_) => Ok(Value::Undefined),
            None => Ok(Value::Bool(!read(cx, call, PREVENTED)?.truthy())),
        }
    }),
    accessor("Event.prototype.cancelBubble", |cx, call| {
        match call.args.first() {
            Some(value) if value.truthy() => stop(cx, call, 1),
            Some(_) => Ok(Value::Undefined),
            None => Ok(Value::Bool(read(cx, call, STOPPED)? != Value::from(0))),
        }
    }),
    function("Event.prototype.composedPath", 0, composed_path),
    function("Event.prototype.preventDefault", 0, prevent_default),
    function("Event.prototype.stopPropagation", 0, |cx, call| {
        stop(cx, call, 1)
    }),
    function("Event.prototype.stopImmediatePropagation", 0, |cx, call| {
        stop(cx, call, 2)
    }),
    constructor("CustomEvent", 1, |cx, call| {
        make(cx, call, Class::CustomEvent)
    }),
    getter("CustomEvent.prototype.detail", |cx, call| {
        read(cx, call, DETAIL)
    }),
    constructor("MessageEvent", 1, |cx, call| {
        make(cx, call, Class::MessageEvent)
    }),
    getter("MessageEvent.prototype.data", |cx, call| {
        read(cx, call, DETAIL)
    }),
    constructor("EventTarget", 0, make_target),
    function("EventTarget.prototype.addEventListener", 2, add_listener),
    function(
        "EventTarget.prototype.removeEventListener",
        2,
        remove_listener,
    ),
    function("EventTarget.prototype.dispatchEvent", 1, dispatch_event),
    function("%event.forget%", 0, forget),
];

/// What an event keeps to itself.
const TYPE: usize = 0;
const TARGET: usize = 1;
const CURRENT: usize = 2;
const BUBBLES: usize = 3;
const CANCELABLE: usize = 4;
const COMPOSED: usize = 5;
const PREVENTED: usize = 6;
/// 1 after `stopPropagation`, 2 after `stopImmediatePropagation`.
const STOPPED: usize = 7;
const TIME: usize = 8;
/// `detail` or `data`.
const DETAIL: usize = 9;

const EVENTS: &[Class] = &[Class::Event, Class::CustomEvent, Class::MessageEvent];

/// A listener, as it is kept in the array of its target.
#[derive(Clone)]
struct Listener {
    kind: Value,
    callback: Value,
    capture: bool,
    once: bool,
    passive: bool,
}

fn slots(cx: &mut Cx<'_>, kind: Value) -> Vec<Value> {
    let now = crate::builtin::crypto::milliseconds(cx);
    vec![
        kind,
        Value::Null,
        Value::Null,
        Value::Bool(false),
        Value::Bool(false),
        Value::Bool(false),
        Value::Bool(false),
        Value::from(0),
        Value::Number(now),
        Value::Null,
    ]
}

fn make(cx: &mut Cx<'_>, call: &Call<'_>, class: Class) -> Outcome {
    needs_new(cx, call, class)?;
    needs_args(cx, call, 1, "\"type\"")?;
    let kind = Value::from(text(cx, call.arg(0))?);
    let slots = slots(cx, kind);
    let id = construct(cx, call, class, slots)?;
    let Some(options) = call.arg(1).as_object() else {
        return Ok(Value::Object(id));
    };
    let flags = [
        ("bubbles", BUBBLES),
        ("cancelable", CANCELABLE),
        ("composed", COMPOSED),
    ];
    for (name, at) in flags {
        let value = Value::Bool(cx.get_named(options, name)?.truthy());
        set_slot(cx, id, at, value);
    }
    let name = match class {
        Class::CustomEvent => "detail",
        Class::MessageEvent => "data",
        _ => return Ok(Value::Object(id)),
    };
    let detail = cx.get_named(options, name)?;
    if !detail.is_undefined() {
        set_slot(cx, id, DETAIL, detail);
    }
    Ok(Value::Object(id))
}

/// Makes an event of a class with what `detail` or `data` shows.
pub(crate) fn make_event(cx: &mut Cx<'_>, class: Class, kind: &str, detail: Value) -> ObjectId {
    let slots = slots(cx, Value::text(kind));
    let id = super::make(cx, class, slots);
    set_slot(cx, id, DETAIL, detail);
    id
}

fn read(cx: &mut Cx<'_>, call: &Call<'_>, at: usize) -> Outcome {
    let id = this(cx, call, EVENTS)?;
    Ok(slot(cx, id, at))
}

fn prevent_default(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this(cx, call, EVENTS)?;
    if slot(cx, id, CANCELABLE).truthy() {
        set_slot(cx, id, PREVENTED, Value::Bool(true));
    }
    Ok(Value::Undefined)
}

fn stop(cx: &mut Cx<'_>, call: &Call<'_>, how: u32) -> Outcome {
    let id = this(cx, call, EVENTS)?;
    set_slot(cx, id, STOPPED, Value::from(how));
    Ok(Value::Undefined)
}

fn composed_path(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let current = read(cx, call, CURRENT)?;
    let path = if current.is_nullish() {
        Vec::new()
    } else {
        vec![current]
    };
    Ok(Value::Object(cx.world().make_array(path)))
}

fn make_target(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    needs_new(cx, call, Class::EventTarget)?;
    construct(cx, call, Class::EventTarget, Vec::new()).map(Value::Object)
}

fn target(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<ObjectId> {
    match call.this {
        Value::Object(id) => Ok(*id),
        Value::Undefined | Value::Null => Ok(cx.global()),
        _ => Err(cx.type_error("Value of \"this\" must be of type EventTarget")),
    }
}

/// The array that holds a target's listeners, if it has any.
fn list_of(world: &World, target: ObjectId) -> Option<ObjectId> {
    let prop = world.own(target, &Key::Symbol(World::LISTENERS))?;
    match prop.slot {
        Slot::Data(Value::Object(list)) => Some(list),
        _ => None,
    }
}

fn listeners(world: &World, target: ObjectId) -> Vec<Listener> {
    let Some(Kind::Array(elements)) = list_of(world, target).map(|list| world.kind(list)) else {
        return Vec::new();
    };
    let listener = |item: &Option<Value>| {
        let id = item.as_ref()?.as_object()?;
        match world.kind(id) {
            Kind::Slots(_, slots) => match slots.as_ref() {
                [kind, callback, capture, once, passive] => Some(Listener {
                    kind: kind.clone(),
                    callback: callback.clone(),
                    capture: capture.truthy(),
                    once: once.truthy(),
                    passive: passive.truthy(),
                }),
                _ => None,
            },
            _ => None,
        }
    };
    elements.items.iter().filter_map(listener).collect()
}

fn set_listeners(world: &mut World, target: ObjectId, listeners: Vec<Listener>) {
    let entries = listeners.into_iter().map(|listener| {
        let slots = [
            listener.kind,
            listener.callback,
            Value::Bool(listener.capture),
            Value::Bool(listener.once),
            Value::Bool(listener.passive),
        ];
        let kind = Kind::Slots(Class::EventTarget, slots.into());
        Value::Object(world.make(Class::Object, kind))
    });
    let items: Vec<Option<Value>> = entries.map(Some).collect();
    let length = u32::try_from(items.len()).unwrap_or(u32::MAX);
    let list = world.make(Class::Array, Kind::Array(Elements { items, length }));
    if let Some(object) = world.heap.find_mut(target) {
        let prop = Prop::data(Value::Object(list), Flags::HIDDEN);
        object.props.insert(Key::Symbol(World::LISTENERS), prop);
    }
}

/// Whether listeners are for the capturing phase, and the options if they are an object.
fn options(cx: &mut Cx<'_>, value: &Value) -> Outcome<(bool, Option<ObjectId>)> {
    match value.as_object() {
        Some(options) => Ok((cx.get_named(options, "capture")?.truthy(), Some(options))),
        None => Ok((value.truthy(), None)),
    }
}

fn add_listener(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let target = target(cx, call)?;
    needs_args(cx, call, 2, "\"type\" and \"listener\"")?;
    let kind = Value::from(text(cx, call.arg(0))?);
    let (capture, options) = options(cx, call.arg(2))?;
    let mut field = |name: &str| match options {
        Some(options) => cx.get_named(options, name),
        None => Ok(Value::Undefined),
    };
    let (once, passive, signal) = (field("once")?, field("passive")?, field("signal")?);
    let callback = call.arg(1).clone();
    if callback.as_object().is_none() {
        if callback.is_nullish() {
            return Ok(Value::Undefined);
        }
        return Err(cx.type_error("The \"listener\" argument must be an instance of EventListener"));
    }
    if let Some(signal) = signal.as_object() {
        if cx.get_named(signal, "aborted")?.truthy() {
            return Ok(Value::Undefined);
        }
        let slots = vec![
            Value::Object(target),
            kind.clone(),
            callback.clone(),
            Value::Bool(capture),
        ];
        let forget = cx.world().make_closure("%event.forget%", slots);
        add(cx, signal, "abort", Value::Object(forget), true);
    }
    let listener = Listener {
        kind,
        callback,
        capture,
        once: once.truthy(),
        passive: passive.truthy(),
    };
    insert(cx, target, listener)?;
    Ok(Value::Undefined)
}

fn insert(cx: &mut Cx<'_>, target: ObjectId, listener: Listener) -> Outcome<()> {
    let mut all = listeners(cx.world(), target);
    let same = |other: &Listener| {
        other.kind == listener.kind
            && other.callback == listener.callback
            && other.capture == listener.capture
    };
    if all.iter().any(same) {
        return Ok(());
    }
    all.push(listener);
    // Each change makes the list anew, so a long one must cost.
    cx.check_size(all.len().saturating_mul(all.len()).saturating_mul(4))?;
    set_listeners(cx.world(), target, all);
    Ok(())
}

/// Adds a listener of our own.
pub(crate) fn add(cx: &mut Cx<'_>, target: ObjectId, kind: &str, callback: Value, once: bool) {
    let mut all = listeners(cx.world(), target);
    all.push(Listener {
        kind: Value::text(kind),
        callback,
        capture: false,
        once,
        passive: false,
    });
    set_listeners(cx.world(), target, all);
}

fn remove(world: &mut World, target: ObjectId, kind: &Value, callback: &Value, capture: bool) {
    let mut all = listeners(world, target);
    let before = all.len();
    all.retain(|listener| {
        listener.kind != *kind || listener.callback != *callback || listener.capture != capture
    });
    if all.len() < before {
        set_listeners(world, target, all);
    }
}

fn remove_listener(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let target = target(cx, call)?;
    needs_args(cx, call, 2, "\"type\" and \"listener\"")?;
    let kind = Value::from(text(cx, call.arg(0))?);
    let (capture, _) = options(cx, call.arg(2))?;
    remove(cx.world(), target, &kind, call.arg(1), capture);
    Ok(Value::Undefined)
}

/// Removes the listener that a closure carries, when its signal is aborted.
fn forget(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let slots = match cx.world().kind(call.callee) {
        Kind::Function(Function::Closure(_, slots)) => slots.clone(),
        _ => return Ok(Value::Undefined),
    };
    if let [Value::Object(target), kind, callback, capture] = slots.as_ref() {
        remove(cx.world(), *target, kind, callback, capture.truthy());
    }
    Ok(Value::Undefined)
}

fn dispatch_event(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let target = target(cx, call)?;
    let again = Call {
        this: call.arg(0),
        ..*call
    };
    let event = this(cx, &again, EVENTS)?;
    if !slot(cx, event, CURRENT).is_nullish() {
        let error = super::dom_error(
            cx,
            "InvalidStateError",
            "The event is already being dispatched",
        );
        return Err(Thrown::Value(error));
    }
    dispatch(cx, target, event).map(Value::Bool)
}

/// Shows an event to the listeners of a target; false if one of them prevented what follows.
///
/// # Errors
/// Only the end of the program: what a listener throws is printed.
pub(crate) fn dispatch(cx: &mut Cx<'_>, target: ObjectId, event: ObjectId) -> Outcome<bool> {
    cx.root(target);
    cx.root(event);
    let (this, shown) = (Value::Object(target), Value::Object(event));
    set_slot(cx, event, TARGET, this.clone());
    set_slot(cx, event, CURRENT, this.clone());
    set_slot(cx, event, STOPPED, Value::from(0));
    let kind = slot(cx, event, TYPE);
    let name = kind.as_text().map(ToString::to_string).unwrap_or_default();
    let handler = cx.get_named(target, &format!("on{name}"));
    if let Some(handler) = kept(cx, handler)?
        && cx.world().is_function(&handler)
    {
        let result = cx.call(&handler, &this, std::slice::from_ref(&shown));
        kept(cx, result)?;
    }
    for listener in listeners(cx.world(), target) {
        if slot(cx, event, STOPPED) == Value::from(2) {
            break;
        }
        let there = |other: &Listener| {
            other.kind == kind
                && other.callback == listener.callback
                && other.capture == listener.capture
        };
        if listener.kind != kind || !listeners(cx.world(), target).iter().any(there) {
            continue;
        }
        if let Some(id) = listener.callback.as_object() {
            cx.root(id);
        }
        if listener.once {
            remove(
                cx.world(),
                target,
                &kind,
                &listener.callback,
                listener.capture,
            );
        }
        let result = if cx.world().is_function(&listener.callback) {
            cx.call(&listener.callback, &this, std::slice::from_ref(&shown))
        } else {
            cx.call_method(
                &listener.callback,
                "handleEvent",
                std::slice::from_ref(&shown),
            )
        };
        kept(cx, result)?;
    }
    set_slot(cx, event, CURRENT, Value::Null);
    Ok(!slot(cx, event, PREVENTED).truthy())
}

/// Prints what a listener threw, for there is nobody to catch it.
fn kept(cx: &mut Cx<'_>, result: Outcome) -> Outcome<Option<Value>> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(Thrown::Value(thrown)) => {
            let values = [Value::text("Uncaught"), thrown];
            console::print_shown(cx.core(), &values, true);
            Ok(None)
        }
        Err(fatal) => Err(fatal),
    }
}
