//! What browsers and node add to the language: events, URLs, cloning, storage.

mod abort;
mod base64;
pub(crate) mod blob;
mod channel;
mod clone;
pub(crate) mod event;
mod exception;
mod form;
mod params;
pub(crate) mod storage;
mod url;

pub(crate) use exception::{CODES, dom_error};
pub(crate) use form::multipart;

use crate::{
    cx::Cx,
    world::{
        class::Class,
        code::{Call, Row},
        object::{Kind, Object},
        value::{ObjectId, Outcome, Value},
    },
};

/// The rows of each file.
pub(super) const ROOMS: [&[Row]; 11] = [
    event::ROWS,
    abort::ROWS,
    exception::ROWS,
    url::ROWS,
    params::ROWS,
    clone::ROWS,
    channel::ROWS,
    blob::ROWS,
    form::ROWS,
    base64::ROWS,
    storage::ROWS,
];

/// Makes an object of a class that keeps values to itself, for its constructor.
fn construct(
    cx: &mut Cx<'_>,
    call: &Call<'_>,
    class: Class,
    slots: Vec<Value>,
) -> Outcome<ObjectId> {
    let proto = cx.proto_for(call, class)?;
    let kind = Kind::Slots(class, slots.into());
    let id = cx.world().heap.insert(Object::new(Some(proto), kind));
    cx.root(id);
    Ok(id)
}

/// Refuses a call without `new`.
fn needs_new(cx: &mut Cx<'_>, call: &Call<'_>, class: Class) -> Outcome<()> {
    if call.new_target.is_some() {
        return Ok(());
    }
    let name = class.name();
    Err(cx.type_error(&format!(
        "Class constructor {name} cannot be invoked without 'new'"
    )))
}

/// Adds an object of a class that keeps values to itself.
fn make(cx: &mut Cx<'_>, class: Class, slots: Vec<Value>) -> ObjectId {
    let id = cx.world().make(class, Kind::Slots(class, slots.into()));
    cx.root(id);
    id
}

/// The object a method was called on, if it is of one of these classes.
fn this(cx: &mut Cx<'_>, call: &Call<'_>, classes: &[Class]) -> Outcome<ObjectId> {
    let fits = |kind: &Kind| matches!(kind, Kind::Slots(class, _) if classes.contains(class));
    match call
        .this
        .as_object()
        .filter(|id| fits(cx.world().kind(*id)))
    {
        Some(id) => Ok(id),
        None => {
            let name = classes.first().map_or("object", |class| class.name());
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

/// Changes a value that an object keeps to itself.
fn set_slot(cx: &mut Cx<'_>, id: ObjectId, at: usize, value: Value) {
    if let Some(object) = cx.world().heap.find_mut(id)
        && let Kind::Slots(_, slots) = &mut object.kind
        && let Some(place) = slots.get_mut(at)
    {
        *place = value;
    }
}

/// A text argument without lone surrogates.
fn text(cx: &mut Cx<'_>, value: &Value) -> Outcome<String> {
    Ok(cx.to_text(value)?.to_string())
}

/// Refuses a call with too few arguments.
fn needs_args(cx: &mut Cx<'_>, call: &Call<'_>, count: usize, names: &str) -> Outcome<()> {
    if call.args.len() >= count {
        return Ok(());
    }
    let plural = if count == 1 { "argument" } else { "arguments" };
    Err(cx.type_error(&format!("The {names} {plural} must be specified")))
}
