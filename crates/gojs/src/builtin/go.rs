//! What Go finds on the object that stands for its own program.

use crate::{
    cx::Cx,
    world::{
        class::Class,
        code::{Call, Row, function},
        object::{Function, Kind},
        value::{Outcome, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    function("Go.prototype._makeFuncWrapper", 1, make_func_wrapper),
    function("Go.prototype._resume", 0, resume),
];

/// Makes the function behind a `js.Func`.
fn make_func_wrapper(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let kind = Kind::Function(Function::Go(call.arg(0).clone()));
    Ok(Value::Object(cx.world().make(Class::Function, kind)))
}

fn resume(cx: &mut Cx<'_>, _: &Call<'_>) -> Outcome {
    if cx.core().exit.is_some() {
        return Err(cx.error(Class::Error, "Go program has already exited"));
    }
    cx.resume()?;
    Ok(Value::Undefined)
}
