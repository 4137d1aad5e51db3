//! `Error` and its kinds.

use crate::{
    cx::Cx,
    world::{
        class::Class,
        code::{Call, Row, constructor, function},
        object::{Kind, Object},
        props::Flags,
        text::Text,
        value::{Outcome, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    constructor("Error", 1, |cx, call| make(cx, call, Class::Error)),
    constructor("TypeError", 1, |cx, call| make(cx, call, Class::TypeError)),
    constructor("RangeError", 1, |cx, call| {
        make(cx, call, Class::RangeError)
    }),
    constructor("SyntaxError", 1, |cx, call| {
        make(cx, call, Class::SyntaxError)
    }),
    constructor("ReferenceError", 1, |cx, call| {
        make(cx, call, Class::ReferenceError)
    }),
    constructor("EvalError", 1, |cx, call| make(cx, call, Class::EvalError)),
    constructor("URIError", 1, |cx, call| make(cx, call, Class::URIError)),
    constructor("AggregateError", 2, make_aggregate),
    function("Error.captureStackTrace", 1, |_, _| Ok(Value::Undefined)),
    function("Error.isError", 1, |cx, call| {
        let id = call.arg(0).as_object();
        Ok(Value::Bool(id.is_some_and(|id| {
            matches!(cx.world().kind(id), Kind::Error)
        })))
    }),
    function("Error.prototype.toString", 0, to_string),
];

fn make(cx: &mut Cx<'_>, call: &Call<'_>, class: Class) -> Outcome {
    make_with(cx, call, class, 0)
}

fn make_aggregate(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let errors = cx.iterate(call.arg(0))?;
    let error = make_with(cx, call, Class::AggregateError, 1)?;
    if let Some(id) = error.as_object() {
        let errors = cx.world().make_array(errors);
        cx.world()
            .put(id, "errors", Value::Object(errors), Flags::HIDDEN);
    }
    Ok(error)
}

fn make_with(cx: &mut Cx<'_>, call: &Call<'_>, class: Class, message_at: usize) -> Outcome {
    let proto = cx.proto_for(call, class)?;
    let id = cx
        .world()
        .heap
        .insert(Object::new(Some(proto), Kind::Error));
    cx.root(id);
    let message = call.arg(message_at);
    let mut shown = Text::from(class.name());
    if !message.is_undefined() {
        let message = cx.to_text(message)?;
        shown = Text::from(format!("{shown}: {message}"));
        cx.world()
            .put(id, "message", Value::Text(message), Flags::HIDDEN);
    }
    if let Some(options) = call.arg(message_at + 1).as_object()
        && cx.world().has(options, &"cause".into())
    {
        let cause = cx.get_named(options, "cause")?;
        cx.world().put(id, "cause", cause, Flags::HIDDEN);
    }
    let stack = Value::from(format!("{shown}\n    at shanhai"));
    cx.world().put(id, "stack", stack, Flags::HIDDEN);
    Ok(Value::Object(id))
}

fn to_string(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let Some(id) = call.this.as_object() else {
        return Err(cx.type_error("Error.prototype.toString requires that 'this' be an Object"));
    };
    let mut part = |name: &str, default: &str| -> Outcome<Text> {
        match cx.get_named(id, name)? {
            Value::Undefined => Ok(Text::from(default)),
            value => cx.to_text(&value),
        }
    };
    let (name, message) = (part("name", "Error")?, part("message", "")?);
    Ok(match (name.is_empty(), message.is_empty()) {
        (true, _) => Value::Text(message),
        (_, true) => Value::Text(name),
        (false, false) => Value::from(format!("{name}: {message}")),
    })
}
