//! `SharedArrayBuffer` and `Atomics`. There is one thread here, so every access is atomic.

use crate::{
    cx::Cx,
    world::{
        bigint::BigInt,
        class::Class,
        code::{Call, Row, constructor, function, getter},
        number,
        object::{Element, Kind, View},
        value::{Outcome, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    constructor("SharedArrayBuffer", 1, make),
    getter("SharedArrayBuffer.prototype.byteLength", length),
    getter("SharedArrayBuffer.prototype.maxByteLength", length),
    getter("SharedArrayBuffer.prototype.growable", |_, _| {
        Ok(Value::Bool(false))
    }),
    function("SharedArrayBuffer.prototype.slice", 2, slice),
    function("Atomics.load", 2, |cx, call| change(cx, call, |old, _| old)),
    function("Atomics.store", 3, |cx, call| {
        change(cx, call, |_, new| new)?;
        match call.arg(2) {
            Value::BigInt(_) => Ok(call.arg(2).clone()),
            value => Ok(Value::Number(cx.to_integer(value)? + 0.0)),
        }
    }),
    function("Atomics.exchange", 3, |cx, call| {
        change(cx, call, |_, new| new)
    }),
    function("Atomics.add", 3, |cx, call| {
        change(cx, call, |old, new| old.wrapping_add(new))
    }),
    function("Atomics.sub", 3, |cx, call| {
        change(cx, call, |old, new| old.wrapping_sub(new))
    }),
    function("Atomics.and", 3, |cx, call| {
        change(cx, call, |old, new| old & new)
    }),
    function("Atomics.or", 3, |cx, call| {
        change(cx, call, |old, new| old | new)
    }),
    function("Atomics.xor", 3, |cx, call| {
        change(cx, call, |old, new| old ^ new)
    }),
    function("Atomics.compareExchange", 4, compare_exchange),
    function("Atomics.isLockFree", 1, |cx, call| {
        let size = cx.to_integer(call.arg(0))?;
        Ok(Value::Bool([1.0, 2.0, 4.0, 8.0].contains(&size)))
    }),
    function("Atomics.notify", 3, |cx, call| {
        place(cx, call)?;
        Ok(Value::from(0))
    }),
    function("Atomics.wait", 4, |cx, _| {
        Err(cx.type_error("Atomics.wait cannot be called in this context"))
    }),
    function("Atomics.pause", 0, |_, _| Ok(Value::Undefined)),
];

fn make(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    if call.new_target.is_none() {
        return Err(cx.type_error("Constructor SharedArrayBuffer requires 'new'"));
    }
    let bytes = cx.to_integer(call.arg(0))?;
    let id = super::buffer::zeroed(cx, bytes, None)?;
    let proto = cx.proto_for(call, Class::SharedArrayBuffer)?;
    if let Some(object) = cx.world().heap.find_mut(id) {
        object.proto = Some(proto);
    }
    Ok(Value::Object(id))
}

fn this(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<Vec<u8>> {
    match call.this.as_object().map(|id| cx.world().kind(id)) {
        Some(Kind::Buffer(bytes)) => Ok(bytes.clone()),
        _ => Err(cx.type_error("SharedArrayBuffer method called on incompatible receiver")),
    }
}

fn length(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    Ok(Value::from(this(cx, call)?.len()))
}

fn slice(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let bytes = this(cx, call)?;
    let start = cx.to_position(call.arg(0), bytes.len(), 0)?;
    let end = cx.to_position(call.arg(1), bytes.len(), bytes.len())?;
    let part = bytes.get(start..end).unwrap_or_default().to_vec();
    Ok(Value::Object(
        cx.world()
            .make(Class::SharedArrayBuffer, Kind::Buffer(part)),
    ))
}

/// The typed array and the position that a call names.
fn place(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<(View, usize)> {
    let whole = |element| {
        !matches!(
            element,
            Element::Float32 | Element::Float64 | Element::Uint8Clamped
        )
    };
    let view = cx.as_view(call.arg(0));
    let Some(view) = view.filter(|view| whole(view.element)) else {
        return Err(cx.type_error("[object Array] is not an integer typed array."));
    };
    let at = cx.to_integer(call.arg(1))?;
    if !(0.0..view.length as f64).contains(&at) {
        return Err(cx.range_error("Invalid atomic access index"));
    }
    Ok((view, at as usize))
}

/// Changes an element and gives what it was.
fn change(cx: &mut Cx<'_>, call: &Call<'_>, new: fn(i64, i64) -> i64) -> Outcome {
    let (view, at) = place(cx, call)?;
    let operand = cx.element_for(view.element, call.arg(2))?;
    let old = cx.read_element(view, at).unwrap_or_default();
    let result = new(bits(&old), bits(&operand));
    let result = if view.element.is_big() {
        Value::BigInt(BigInt::from(result))
    } else {
        Value::from(result as u32)
    };
    cx.write_element(view, at, &result);
    Ok(old)
}

/// The low bits of a number, 64 of a BigInt and else 32, which decide about the result.
fn bits(value: &Value) -> i64 {
    match value {
        Value::BigInt(big) => big.low_64() as i64,
        value => i64::from(number::low_32(value.as_number().unwrap_or(0.0))),
    }
}

fn compare_exchange(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (view, at) = place(cx, call)?;
    let expected = cx.element_for(view.element, call.arg(2))?;
    let new = cx.element_for(view.element, call.arg(3))?;
    let old = cx.read_element(view, at).unwrap_or_default();
    // The expected value counts as the element would hold it.
    cx.write_element(view, at, &expected);
    let same = cx.read_element(view, at).as_ref() == Some(&old);
    let next = if same { new } else { old.clone() };
    cx.write_element(view, at, &next);
    Ok(old)
}
