//! The network as JavaScript has it: `fetch`, `Headers`, `Request`, `Response`, `ReadableStream` and
//! `WebSocket`, on [`shanhai_host::HttpClient`] and [`shanhai_host::WebSockets`].
//!
//! What is under way is listed in [`Net`] by number; objects name it by that number. The event loop
//! calls [`step`], which asks the machine what has happened and settles promises. All of it is plain
//! data: after a restore in another process the machine knows none of the ids any more, and what was
//! under way fails with "network connection lost".

pub(super) mod body;
pub(super) mod fetch;
pub(super) mod headers;
pub(super) mod message;
mod pending;
pub(super) mod source;
pub(super) mod stream;
pub(super) mod websocket;

pub(crate) use pending::{Net, Op, step};

use shanhai_host::{NetError, NetErrorKind};

use crate::{
    cx::Cx,
    world::{
        class::Class,
        code::Call,
        object::Kind,
        value::{ObjectId, Outcome, Thrown, Value},
    },
};

/// Makes an object of a class that keeps values to itself, and keeps it alive for this call.
fn make(cx: &mut Cx<'_>, class: Class, slots: Vec<Value>) -> ObjectId {
    let id = cx.world().make(class, Kind::Slots(class, slots.into()));
    cx.root(id);
    id
}

/// Makes an object as `new` wants it.
fn construct(
    cx: &mut Cx<'_>,
    call: &Call<'_>,
    class: Class,
    slots: Vec<Value>,
) -> Outcome<ObjectId> {
    if call.new_target.is_none() {
        let name = class.name();
        return Err(cx.type_error(&format!(
            "Class constructor {name} cannot be invoked without 'new'"
        )));
    }
    let proto = cx.proto_for(call, class)?;
    let id = make(cx, class, slots);
    if let Some(object) = cx.world().heap.find_mut(id) {
        object.proto = Some(proto);
    }
    Ok(id)
}

/// The object, if the value is one of the class.
fn as_class(cx: &mut Cx<'_>, value: &Value, class: Class) -> Option<ObjectId> {
    let id = value.as_object()?;
    matches!(cx.world().kind(id), Kind::Slots(own, _) if *own == class).then_some(id)
}

/// What a method of the class was called on.
fn this(cx: &mut Cx<'_>, call: &Call<'_>, class: Class) -> Outcome<ObjectId> {
    match as_class(cx, call.this, class) {
        Some(id) => Ok(id),
        None => {
            let name = class.name();
            Err(cx.type_error(&format!("Value of \"this\" must be of type {name}")))
        }
    }
}

/// A value that an object keeps to itself.
fn slot(cx: &mut Cx<'_>, id: ObjectId, at: usize) -> Value {
    match cx.world().kind(id) {
        Kind::Slots(_, slots) => slots.get(at).cloned().unwrap_or_default(),
        _ => Value::Undefined,
    }
}

/// Replaces a value that an object keeps to itself.
fn set_slot(cx: &mut Cx<'_>, id: ObjectId, at: usize, value: Value) {
    if let Some(object) = cx.world().heap.find_mut(id)
        && let Kind::Slots(_, slots) = &mut object.kind
        && let Some(place) = slots.get_mut(at)
    {
        *place = value;
    }
}

/// The error that a promise is rejected with when the network fails.
fn network_error(cx: &mut Cx<'_>, what: &str, error: &NetError) -> Value {
    let message = match error.kind() {
        NetErrorKind::Lost => error.to_string(),
        _ => format!("{what} failed: {error}"),
    };
    thrown(cx.type_error(&message))
}

/// The value that is thrown.
fn thrown(thrown: Thrown) -> Value {
    match thrown {
        Thrown::Value(value) => value,
        Thrown::Fatal(_) => Value::Undefined,
    }
}
