//! `Boolean`.

use crate::{
    cx::Cx,
    world::{
        class::Class,
        code::{Call, Row, constructor, function},
        object::{Kind, Object},
        value::{Outcome, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    constructor("Boolean", 1, make),
    function("Boolean.prototype.toString", 0, to_string),
    function("Boolean.prototype.valueOf", 0, |cx, call| {
        this(cx, call).map(Value::Bool)
    }),
];

fn make(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let value = Value::Bool(call.arg(0).truthy());
    if call.new_target.is_none() {
        return Ok(value);
    }
    let proto = cx.proto_for(call, Class::Boolean)?;
    Ok(Value::Object(
        cx.world()
            .heap
            .insert(Object::new(Some(proto), Kind::Wrapper(value))),
    ))
}

fn to_string(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    Ok(Value::text(if this(cx, call)? { "true" } else { "false" }))
}

fn this(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<bool> {
    match call.this {
        Value::Bool(value) => return Ok(*value),
        Value::Object(id) => {
            if let Kind::Wrapper(Value::Bool(value)) = cx.world().kind(*id) {
                return Ok(*value);
            }
        }
        _ => {}
    }
    Err(cx.type_error("Boolean.prototype.valueOf requires that 'this' be a Boolean"))
}
