//! `Symbol`.

use crate::{
    cx::Cx,
    world::{
        code::{Call, Row, constructor, function, getter},
        object::Kind,
        text::Text,
        value::{Outcome, SymbolId, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    constructor("Symbol", 0, make),
    function("Symbol.for", 1, shared),
    function("Symbol.keyFor", 1, key_for),
    function("Symbol.prototype.toString", 0, to_string),
    function("Symbol.prototype.@@toPrimitive", 1, |cx, call| {
        this(cx, call).map(Value::Symbol)
    }),
    function("Symbol.prototype.valueOf", 0, |cx, call| {
        this(cx, call).map(Value::Symbol)
    }),
    getter("Symbol.prototype.description", description),
];

fn make(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    if call.new_target.is_some() {
        return Err(cx.type_error("Symbol is not a constructor"));
    }
    let description = match call.arg(0) {
        Value::Undefined => None,
        value => Some(cx.to_text(value)?),
    };
    Ok(Value::Symbol(cx.world().make_symbol(description)))
}

fn shared(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let name = cx.to_text(call.arg(0))?;
    Ok(Value::Symbol(cx.world().shared_symbol(&name)))
}

fn key_for(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let Value::Symbol(symbol) = call.arg(0) else {
        let what = cx.describe(call.arg(0));
        return Err(cx.type_error(&format!("{what} is not a symbol")));
    };
    let name = cx.world().shared_name(*symbol);
    Ok(name.map_or(Value::Undefined, Value::Text))
}

fn to_string(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let symbol = this(cx, call)?;
    let description = cx.world().symbol_description(symbol);
    let description = description.map(Text::to_string).unwrap_or_default();
    Ok(Value::from(format!("Symbol({description})")))
}

fn description(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let symbol = this(cx, call)?;
    let description = cx.world().symbol_description(symbol).cloned();
    Ok(description.map_or(Value::Undefined, Value::Text))
}

fn this(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<SymbolId> {
    match call.this {
        Value::Symbol(symbol) => return Ok(*symbol),
        Value::Object(id) => {
            if let Kind::Wrapper(Value::Symbol(symbol)) = cx.world().kind(*id) {
                return Ok(*symbol);
            }
        }
        _ => {}
    }
    Err(cx.type_error("not a symbol"))
}
