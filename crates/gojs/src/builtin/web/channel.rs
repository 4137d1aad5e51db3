//! `MessageChannel` and its ports.

use super::{clone::clone_value, construct, event, make, needs_new, set_slot, slot, this};
use crate::{
    cx::Cx,
    event::Job,
    world::{
        class::Class,
        code::{Call, Row, accessor, constructor, function},
        object::{Function, Kind},
        props::Flags,
        value::{Key, ObjectId, Outcome, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    constructor("MessageChannel", 0, make_channel),
    constructor("MessagePort", 0, |cx, _| {
        Err(cx.type_error("Illegal constructor"))
    }),
    function("MessagePort.prototype.postMessage", 1, post),
    function("MessagePort.prototype.start", 0, |cx, call| {
        let port = this(cx, call, &[Class::MessagePort])?;
        start(cx, port);
        Ok(Value::Undefined)
    }),
    function("MessagePort.prototype.close", 0, close),
    function("MessagePort.prototype.ref", 0, |_, _| Ok(Value::Undefined)),
    function("MessagePort.prototype.unref", 0, |_, _| {
        Ok(Value::Undefined)
    }),
    accessor("MessagePort.prototype.onmessage", on_message),
    function("%port.deliver%", 0, deliver),
];

/// What a port keeps to itself: the port at the other end, null once closed.
const OTHER: usize = 0;
/// Messages that came before it was started, in an array.
const WAITING: usize = 1;
/// Whether it was started.
const STARTED: usize = 2;
/// What `onmessage` was set to.
const HANDLER: usize = 3;

fn make_port(cx: &mut Cx<'_>) -> ObjectId {
    let waiting = Value::Object(cx.world().make_array(Vec::new()));
    let slots = vec![Value::Null, waiting, Value::Bool(false), Value::Null];
    make(cx, Class::MessagePort, slots)
}

fn make_channel(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    needs_new(cx, call, Class::MessageChannel)?;
    let (first, second) = (make_port(cx), make_port(cx));
    set_slot(cx, first, OTHER, Value::Object(second));
    set_slot(cx, second, OTHER, Value::Object(first));
    let channel = construct(cx, call, Class::MessageChannel, Vec::new())?;
    let world = cx.world();
    world.put(channel, "port1", Value::Object(first), Flags::OPEN);
    world.put(channel, "port2", Value::Object(second), Flags::OPEN);
    Ok(Value::Object(channel))
}

fn post(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let port = this(cx, call, &[Class::MessagePort])?;
    let transfer = match call.arg(1) {
        Value::Undefined => Vec::new(),
        Value::Object(id) if !matches!(cx.world().kind(*id), Kind::Array(_)) => {
            let list = cx.get_named(*id, "transfer")?;
            if list.is_undefined() {
                Vec::new()
            } else {
                cx.iterate(&list)?
            }
        }
        list => cx.iterate(list)?,
    };
    let message = clone_value(cx, call.arg(0), &transfer)?;
    let Some(other) = slot(cx, port, OTHER).as_object() else {
        return Ok(Value::Undefined);
    };
    if let Some(waiting) = slot(cx, other, WAITING).as_object() {
        let at = cx.length(waiting)?;
        cx.set(waiting, Key::from_number(at as f64), message)?;
    }
    if slot(cx, other, STARTED).truthy() {
        queue_delivery(cx, other);
    }
    Ok(Value::Undefined)
}

fn queue_delivery(cx: &mut Cx<'_>, port: ObjectId) {
    let function = cx
        .world()
        .make_closure("%port.deliver%", vec![Value::Object(port)]);
    let task = Job::Call {
        function: Value::Object(function),
        args: Vec::new(),
    };
    cx.core().events.tasks.push_back(task);
}

fn start(cx: &mut Cx<'_>, port: ObjectId) {
    if !slot(cx, port, STARTED).truthy() {
        set_slot(cx, port, STARTED, Value::Bool(true));
        queue_delivery(cx, port);
    }
}

/// Setting a handler starts a port.
fn on_message(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let port = this(cx, call, &[Class::MessagePort])?;
    let Some(handler) = call.args.first() else {
        return Ok(slot(cx, port, HANDLER));
    };
    set_slot(cx, port, HANDLER, handler.clone());
    start(cx, port);
    Ok(Value::Undefined)
}

/// Shows the messages that wait at a port to its listeners.
fn deliver(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let port = match cx.world().kind(call.callee) {
        Kind::Function(Function::Closure(_, slots)) => slots.first().and_then(Value::as_object),
        _ => None,
    };
    let waiting = port.and_then(|port| slot(cx, port, WAITING).as_object());
    let (Some(port), Some(waiting)) = (port, waiting) else {
        return Ok(Value::Undefined);
    };
    let messages = cx.list(&Value::Object(waiting))?;
    cx.set_strict(waiting, Key::from("length"), Value::Number(0.0))?;
    for id in messages.iter().filter_map(Value::as_object) {
        cx.root(id);
    }
    for message in messages {
        let event = event::make_event(cx, Class::MessageEvent, "message", message);
        event::dispatch(cx, port, event)?;
    }
    Ok(Value::Undefined)
}

fn close(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let port = this(cx, call, &[Class::MessagePort])?;
    if let Some(other) = slot(cx, port, OTHER).as_object() {
        set_slot(cx, other, OTHER, Value::Null);
    }
    set_slot(cx, port, OTHER, Value::Null);
    Ok(Value::Undefined)
}
