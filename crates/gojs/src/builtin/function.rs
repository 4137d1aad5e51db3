//! `Function.prototype`. Functions cannot be made from source text here.

use crate::{
    cx::Cx,
    world::{
        class::Class,
        code::{Call, Row, constructor, function},
        object::{Bound, Function, Kind},
        value::{Outcome, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    constructor("Function", 1, make),
    function("Function.prototype.call", 1, call),
    function("Function.prototype.apply", 2, apply),
    function("Function.prototype.bind", 1, bind),
    function("Function.prototype.toString", 0, to_string),
    function("Function.prototype.@@hasInstance", 1, |cx, call| {
        Ok(Value::Bool(match call.this.as_object() {
            Some(class) => cx.ordinary_instance_of(call.arg(0), class)?,
            None => false,
        }))
    }),
];

fn make(cx: &mut Cx<'_>, _: &Call<'_>) -> Outcome {
    Err(cx.error(
        Class::EvalError,
        "Code generation from strings disallowed: there is no JavaScript engine",
    ))
}

fn call(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    cx.call(call.this, call.arg(0), call.rest(1))
}

fn apply(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let args = cx.list(call.arg(1))?;
    cx.call(call.this, call.arg(0), &args)
}

fn bind(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let world = cx.world();
    if !world.is_function(call.this) {
        return Err(cx.type_error("Bind must be called on a function"));
    }
    let target = call.this.as_object().expect("a function is an object");
    let bound = Bound {
        target,
        this: call.arg(0).clone(),
        args: call.rest(1).to_vec(),
    };
    let kind = Kind::Function(Function::Bound(Box::new(bound)));
    Ok(Value::Object(world.make(Class::Function, kind)))
}

fn to_string(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    if !cx.world().is_function(call.this) {
        return Err(cx.type_error("Function.prototype.toString requires that 'this' be a Function"));
    }
    let name = cx.get_of(call.this, &"name".into())?;
    let name = cx.to_text(&name)?;
    Ok(Value::from(format!(
        "function {name}() {{ [native code] }}"
    )))
}
