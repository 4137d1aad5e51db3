//! `DOMException`.

use crate::{
    cx::Cx,
    world::{
        class::Class,
        code::{Call, Row, constructor},
        object::{Kind, Object},
        props::Flags,
        value::{ObjectId, Outcome, Value},
    },
};

pub(super) const ROWS: &[Row] = &[constructor("DOMException", 0, make)];

/// The codes that exceptions of some names have for historical reasons.
const NAMES: [(&str, u8); 22] = [
    ("IndexSizeError", 1),
    ("HierarchyRequestError", 3),
    ("WrongDocumentError", 4),
    ("InvalidCharacterError", 5),
    ("NoModificationAllowedError", 7),
    ("NotFoundError", 8),
    ("NotSupportedError", 9),
    ("InUseAttributeError", 10),
    ("InvalidStateError", 11),
    ("SyntaxError", 12),
    ("InvalidModificationError", 13),
    ("NamespaceError", 14),
    ("InvalidAccessError", 15),
    ("TypeMismatchError", 17),
    ("SecurityError", 18),
    ("NetworkError", 19),
    ("AbortError", 20),
    ("URLMismatchError", 21),
    ("QuotaExceededError", 22),
    ("TimeoutError", 23),
    ("InvalidNodeTypeError", 24),
    ("DataCloneError", 25),
];

/// The codes as properties of the constructor.
pub(crate) const CODES: &[(&str, f64)] = &[
    ("DOMException.INDEX_SIZE_ERR", 1.0),
    ("DOMException.NOT_FOUND_ERR", 8.0),
    ("DOMException.NOT_SUPPORTED_ERR", 9.0),
    ("DOMException.INVALID_STATE_ERR", 11.0),
    ("DOMException.SYNTAX_ERR", 12.0),
    ("DOMException.INVALID_ACCESS_ERR", 15.0),
    ("DOMException.SECURITY_ERR", 18.0),
    ("DOMException.NETWORK_ERR", 19.0),
    ("DOMException.ABORT_ERR", 20.0),
    ("DOMException.QUOTA_EXCEEDED_ERR", 22.0),
    ("DOMException.TIMEOUT_ERR", 23.0),
    ("DOMException.DATA_CLONE_ERR", 25.0),
    ("Event.NONE", 0.0),
    ("Event.CAPTURING_PHASE", 1.0),
    ("Event.AT_TARGET", 2.0),
    ("Event.BUBBLING_PHASE", 3.0),
];

/// Makes an exception, to throw it or to reject with it.
pub(crate) fn dom_error(cx: &mut Cx<'_>, name: &str, message: &str) -> Value {
    let proto = cx.world().proto(Class::DOMException);
    let id = cx
        .world()
        .heap
        .insert(Object::new(Some(proto), Kind::Error));
    fill(cx, id, name, message);
    Value::Object(id)
}

fn fill(cx: &mut Cx<'_>, id: ObjectId, name: &str, message: &str) {
    let code = NAMES.iter().find(|(known, _)| *known == name);
    let code = code.map_or(0, |(_, code)| u32::from(*code));
    let stack = format!("{name}: {message}\n    at shanhai");
    let world = cx.world();
    world.put(id, "stack", Value::from(stack), Flags::HIDDEN);
    world.put(id, "message", Value::text(message), Flags::HIDDEN);
    world.put(id, "name", Value::text(name), Flags::HIDDEN);
    world.put(id, "code", Value::from(code), Flags::HIDDEN);
}

fn make(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    super::needs_new(cx, call, Class::DOMException)?;
    let message = match call.arg(0) {
        Value::Undefined => String::new(),
        value => super::text(cx, value)?,
    };
    let mut name = String::from("Error");
    let mut cause = None;
    match call.arg(1) {
        Value::Undefined => {}
        Value::Object(options) => {
            let given = cx.get_named(*options, "name")?;
            if !given.is_undefined() {
                name = super::text(cx, &given)?;
            }
            if cx.world().has(*options, &"cause".into()) {
                cause = Some(cx.get_named(*options, "cause")?);
            }
        }
        value => name = super::text(cx, value)?,
    }
    let proto = cx.proto_for(call, Class::DOMException)?;
    let id = cx
        .world()
        .heap
        .insert(Object::new(Some(proto), Kind::Error));
    fill(cx, id, &name, &message);
    if let Some(cause) = cause {
        cx.world().put(id, "cause", cause, Flags::HIDDEN);
    }
    Ok(Value::Object(id))
}
