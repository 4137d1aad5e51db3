//! `BigInt`.

use crate::{
    cx::Cx,
    world::{
        bigint::BigInt,
        class::Class,
        code::{Call, Row, constructor, function},
        object::Kind,
        value::{Outcome, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    constructor("BigInt", 1, make),
    function("BigInt.asIntN", 2, |cx, call| wrap(cx, call, true)),
    function("BigInt.asUintN", 2, |cx, call| wrap(cx, call, false)),
    function("BigInt.prototype.toString", 0, to_string),
    function("BigInt.prototype.toLocaleString", 0, |cx, call| {
        Ok(Value::from(this(cx, call)?.to_string()))
    }),
    function("BigInt.prototype.valueOf", 0, |cx, call| {
        this(cx, call).map(Value::BigInt)
    }),
];

fn make(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    if call.new_target.is_some() {
        return Err(cx.type_error("BigInt is not a constructor"));
    }
    let primitive = cx.to_primitive(call.arg(0), crate::Hint::Number)?;
    let Value::Number(number) = primitive else {
        return cx.bigint_of(&primitive).map(Value::BigInt);
    };
    match BigInt::from_f64(number) {
        Some(big) => Ok(Value::BigInt(big)),
        None => Err(cx.range_error(&format!(
            "The number {number} cannot be converted to a BigInt because it is not an integer"
        ))),
    }
}

fn wrap(cx: &mut Cx<'_>, call: &Call<'_>, signed: bool) -> Outcome {
    let bits = cx.to_integer(call.arg(0))?;
    let big = cx.bigint_of(call.arg(1))?;
    if !(0.0..=9_007_199_254_740_991.0).contains(&bits) {
        return Err(cx.range_error("Invalid value: not (convertible to) a safe integer"));
    }
    match big.wrap(bits as u64, signed) {
        Some(big) => Ok(Value::BigInt(big)),
        None => Err(cx.range_error("Maximum BigInt size exceeded")),
    }
}

fn to_string(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let big = this(cx, call)?;
    let radix = match call.arg(0) {
        Value::Undefined => 10.0,
        value => cx.to_integer(value)?,
    };
    if !(2.0..=36.0).contains(&radix) {
        return Err(cx.range_error("toString() radix must be between 2 and 36"));
    }
    Ok(Value::from(big.to_radix(radix as u32)))
}

fn this(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<BigInt> {
    match call.this {
        Value::BigInt(big) => return Ok(big.clone()),
        Value::Object(id) => {
            if let Kind::Wrapper(Value::BigInt(big)) = cx.world().kind(*id) {
                return Ok(big.clone());
            }
        }
        _ => {}
    }
    Err(cx.type_error("BigInt.prototype.valueOf requires that 'this' be a BigInt"))
}

impl Cx<'_> {
    /// A value as a BigInt; numbers throw, since they may have lost digits already.
    pub(crate) fn bigint_of(&mut self, value: &Value) -> Outcome<BigInt> {
        let primitive = self.to_primitive(value, crate::Hint::Number)?;
        match &primitive {
            Value::BigInt(big) => return Ok(big.clone()),
            Value::Bool(truth) => return Ok(BigInt::from(i64::from(*truth))),
            Value::Text(text) => {
                let text = text.to_string();
                return match BigInt::parse(&text) {
                    Some(big) => Ok(big),
                    None => {
                        let shown: String = text.chars().take(40).collect();
                        let message = format!("Cannot convert {shown} to a BigInt");
                        Err(self.error(Class::SyntaxError, &message))
                    }
                };
            }
            _ => {}
        }
        let shown = self.describe(&primitive);
        Err(self.type_error(&format!("Cannot convert {shown} to a BigInt")))
    }
}
