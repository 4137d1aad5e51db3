//! Streams whose pieces come from the program: `new ReadableStream({start, pull, cancel})`.

use super::{
    construct, make, set_slot, slot,
    stream::{
        CLOSED, CONTROLLER, ENDING, FAILED, OPEN, PULLING, QUEUE, SLOTS, SOURCE, STATE, WHOLE,
        close, fail, initialise, is_awaited, list_len, origin, push,
    },
    this,
};
use crate::{
    cx::Cx,
    world::{
        class::Class,
        code::{Call, Row, constructor, function, getter},
        object::{Function, Kind},
        value::{ObjectId, Outcome, Thrown, Value},
    },
};

pub(in crate::builtin) const ROWS: &[Row] = &[
    constructor("ReadableStream", 0, new),
    constructor("ReadableStreamDefaultController", 0, |cx, _| {
        Err(cx.type_error("Illegal constructor"))
    }),
    getter(
        "ReadableStreamDefaultController.prototype.desiredSize",
        desired_size,
    ),
    function(
        "ReadableStreamDefaultController.prototype.enqueue",
        0,
        enqueue,
    ),
    function(
        "ReadableStreamDefaultController.prototype.close",
        0,
        close_by_program,
    ),
    function(
        "ReadableStreamDefaultController.prototype.error",
        0,
        fail_by_program,
    ),
    function("%stream.pulled%", 0, pulled),
    function("%stream.failed%", 1, pull_failed),
];

fn new(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let slots = vec![Value::Undefined; SLOTS];
    let id = construct(cx, call, Class::ReadableStream, slots)?;
    initialise(cx, id);
    let Some(source) = call.arg(0).as_object() else {
        return Ok(Value::Object(id));
    };
    let controller = make(
        cx,
        Class::ReadableStreamDefaultController,
        vec![Value::Object(id)],
    );
    set_slot(cx, id, SOURCE, Value::Object(source));
    set_slot(cx, id, CONTROLLER, Value::Object(controller));
    let start = cx.get_named(source, "start")?;
    if cx.world().is_function(&start) {
        cx.call(&start, &Value::Object(source), &[Value::Object(controller)])?;
    }
    Ok(Value::Object(id))
}

/// Asks the program for a piece, unless it was asked already.
pub(super) fn pull(cx: &mut Cx<'_>, id: ObjectId) -> Outcome<()> {
    let id = origin(cx, id);
    let (source, controller) = (slot(cx, id, SOURCE), slot(cx, id, CONTROLLER));
    let Some(source_id) = source.as_object() else {
        return Ok(());
    };
    if slot(cx, id, PULLING).truthy() || slot(cx, id, ENDING).truthy() {
        return Ok(());
    }
    let function = cx.get_named(source_id, "pull")?;
    if !cx.world().is_function(&function) {
        return Ok(());
    }
    set_slot(cx, id, PULLING, Value::Bool(true));
    match cx.call(&function, &source, &[controller]) {
        Ok(result) => {
            let is_promise = result
                .as_object()
                .is_some_and(|id| matches!(cx.world().kind(id), Kind::Promise(_)));
            if !is_promise {
                set_slot(cx, id, PULLING, Value::Bool(false));
                return Ok(());
            }
            let mut closure = |path: &str| {
                let closure = cx.world().make_closure(path, vec![Value::Object(id)]);
                cx.root(closure);
                Value::Object(closure)
            };
            let handlers = [closure("%stream.pulled%"), closure("%stream.failed%")];
            cx.call_method(&result, "then", &handlers).map(|_| ())
        }
        Err(Thrown::Value(error)) => fail(cx, id, error),
        Err(fatal) => Err(fatal),
    }
}

/// The stream that a handler of `pull`'s promise belongs to.
fn stream_of(cx: &mut Cx<'_>, call: &Call<'_>) -> Option<ObjectId> {
    match cx.world().kind(call.callee) {
        Kind::Function(Function::Closure(_, slots)) => slots.first().and_then(Value::as_object),
        _ => None,
    }
}

fn pulled(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    if let Some(id) = stream_of(cx, call) {
        set_slot(cx, id, PULLING, Value::Bool(false));
        if is_awaited(cx.world(), id) {
            pull(cx, id)?;
        }
    }
    Ok(Value::Undefined)
}

fn pull_failed(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    if let Some(id) = stream_of(cx, call) {
        fail(cx, id, call.arg(0).clone())?;
    }
    Ok(Value::Undefined)
}

/// The stream of the controller that a method was called on.
fn controlled(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<ObjectId> {
    let id = this(cx, call, Class::ReadableStreamDefaultController)?;
    match slot(cx, id, 0).as_object() {
        Some(stream) => Ok(stream),
        None => Err(cx.type_error("The controller has no stream")),
    }
}

fn desired_size(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = controlled(cx, call)?;
    match slot(cx, id, STATE) {
        state if state == FAILED => Ok(Value::Null),
        state if state == CLOSED => Ok(Value::Number(0.0)),
        _ => Ok(Value::Number(1.0 - list_len(cx, id, QUEUE) as f64)),
    }
}

fn enqueue(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = controlled(cx, call)?;
    if slot(cx, id, STATE) != OPEN || slot(cx, id, ENDING).truthy() {
        return Err(cx.type_error("Invalid state: the stream is closed"));
    }
    let waiting = list_len(cx, id, QUEUE);
    cx.check_size(waiting.saturating_mul(32))?;
    push(cx, id, call.arg(0).clone())?;
    if !slot(cx, id, WHOLE).is_undefined() {
        pull(cx, id)?;
    }
    Ok(Value::Undefined)
}

fn close_by_program(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = controlled(cx, call)?;
    if slot(cx, id, STATE) != OPEN || slot(cx, id, ENDING).truthy() {
        return Err(cx.type_error("Invalid state: the stream is closed"));
    }
    close(cx, id)?;
    Ok(Value::Undefined)
}

fn fail_by_program(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = controlled(cx, call)?;
    fail(cx, id, call.arg(0).clone())?;
    Ok(Value::Undefined)
}
