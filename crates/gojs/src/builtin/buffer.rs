//! `ArrayBuffer` and `DataView`.

use crate::{
    cx::Cx,
    world::{
        class::Class,
        code::{Call, Row, constructor, function, getter},
        object::{Element, Kind, Object, View},
        value::{ObjectId, Outcome, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    constructor("ArrayBuffer", 1, make_buffer),
    function("ArrayBuffer.isView", 1, is_view),
    getter("ArrayBuffer.prototype.byteLength", buffer_length),
    getter("ArrayBuffer.prototype.maxByteLength", buffer_length),
    getter("ArrayBuffer.prototype.resizable", |cx, call| {
        this_buffer(cx, call)?;
        Ok(Value::Bool(false))
    }),
    function("ArrayBuffer.prototype.slice", 2, slice),
    function("ArrayBuffer.prototype.transfer", 0, transfer),
    function("ArrayBuffer.prototype.transferToFixedLength", 0, transfer),
    constructor("DataView", 1, make_view),
    getter("DataView.prototype.buffer", |cx, call| {
        Ok(Value::Object(this(cx, call)?.buffer))
    }),
    getter("DataView.prototype.byteLength", |cx, call| {
        Ok(Value::from(this(cx, call)?.length))
    }),
    getter("DataView.prototype.byteOffset", |cx, call| {
        Ok(Value::from(this(cx, call)?.offset))
    }),
    function("DataView.prototype.getInt8", 1, |cx, call| {
        read(cx, call, Element::Int8)
    }),
    function("DataView.prototype.setInt8", 2, |cx, call| {
        write(cx, call, Element::Int8)
    }),
    function("DataView.prototype.getUint8", 1, |cx, call| {
        read(cx, call, Element::Uint8)
    }),
    function("DataView.prototype.setUint8", 2, |cx, call| {
        write(cx, call, Element::Uint8)
    }),
    function("DataView.prototype.getInt16", 1, |cx, call| {
        read(cx, call, Element::Int16)
    }),
    function("DataView.prototype.setInt16", 2, |cx, call| {
        write(cx, call, Element::Int16)
    }),
    function("DataView.prototype.getUint16", 1, |cx, call| {
        read(cx, call, Element::Uint16)
    }),
    function("DataView.prototype.setUint16", 2, |cx, call| {
        write(cx, call, Element::Uint16)
    }),
    function("DataView.prototype.getInt32", 1, |cx, call| {
        read(cx, call, Element::Int32)
    }),
    function("DataView.prototype.setInt32", 2, |cx, call| {
        write(cx, call, Element::Int32)
    }),
    function("DataView.prototype.getUint32", 1, |cx, call| {
        read(cx, call, Element::Uint32)
    }),
    function("DataView.prototype.setUint32", 2, |cx, call| {
        write(cx, call, Element::Uint32)
    }),
    function("DataView.prototype.getFloat32", 1, |cx, call| {
        read(cx, call, Element::Float32)
    }),
    function("DataView.prototype.setFloat32", 2, |cx, call| {
        write(cx, call, Element::Float32)
    }),
    function("DataView.prototype.getBigInt64", 1, |cx, call| {
        read(cx, call, Element::BigInt64)
    }),
    function("DataView.prototype.setBigInt64", 2, |cx, call| {
        write(cx, call, Element::BigInt64)
    }),
    function("DataView.prototype.getBigUint64", 1, |cx, call| {
        read(cx, call, Element::BigUint64)
    }),
    function("DataView.prototype.setBigUint64", 2, |cx, call| {
        write(cx, call, Element::BigUint64)
    }),
    function("DataView.prototype.getFloat64", 1, |cx, call| {
        read(cx, call, Element::Float64)
    }),
    function("DataView.prototype.setFloat64", 2, |cx, call| {
        write(cx, call, Element::Float64)
    }),
];

/// Adds a buffer of zero bytes, within the limit.
pub(super) fn zeroed(cx: &mut Cx<'_>, bytes: f64, call: Option<&Call<'_>>) -> Outcome<ObjectId> {
    if !(0.0..=9_007_199_254_740_991.0).contains(&bytes) {
        return Err(cx.range_error("Array buffer allocation failed"));
    }
    let bytes = bytes as usize;
    cx.check_size(bytes)?;
    let proto = match call {
        Some(call) => cx.proto_for(call, Class::ArrayBuffer)?,
        None => cx.world().proto(Class::ArrayBuffer),
    };
    let object = Object::new(Some(proto), Kind::Buffer(vec![0; bytes]));
    Ok(cx.world().heap.insert(object))
}

fn make_buffer(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    if call.new_target.is_none() {
        return Err(cx.type_error("Constructor ArrayBuffer requires 'new'"));
    }
    let bytes = cx.to_integer(call.arg(0))?;
    zeroed(cx, bytes, Some(call)).map(Value::Object)
}

fn is_view(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = call.arg(0).as_object();
    Ok(Value::Bool(id.is_some_and(|id| {
        matches!(cx.world().kind(id), Kind::View(_) | Kind::DataView(_))
    })))
}

fn this_buffer(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<ObjectId> {
    let id = call.this.as_object();
    match id.filter(|id| cx.world().is_buffer(*id)) {
        Some(id) => Ok(id),
        None => Err(cx.type_error("ArrayBuffer method called on incompatible receiver")),
    }
}

fn buffer_length(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this_buffer(cx, call)?;
    Ok(Value::from(cx.buffer(id).len()))
}

fn slice(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this_buffer(cx, call)?;
    let length = cx.buffer(id).len();
    let start = cx.to_position(call.arg(0), length, 0)?;
    let end = cx.to_position(call.arg(1), length, length)?;
    cx.check_size(end.saturating_sub(start))?;
    let bytes = cx.buffer(id).get(start..end).unwrap_or_default().to_vec();
    Ok(Value::Object(
        cx.world().make(Class::ArrayBuffer, Kind::Buffer(bytes)),
    ))
}

/// Moves the bytes to a new buffer; the old one is empty then.
fn transfer(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this_buffer(cx, call)?;
    let length = match call.arg(0) {
        Value::Undefined => cx.buffer(id).len() as f64,
        value => cx.to_integer(value)?,
    };
    if matches!(cx.world().kind(id), Kind::Memory(_)) {
        return Err(cx.type_error("The memory of a program cannot be transferred"));
    }
    let new = zeroed(cx, length, None)?;
    let mut bytes = Vec::new();
    if let Some(object) = cx.world().heap.find_mut(id)
        && let Kind::Buffer(old) = &mut object.kind
    {
        bytes = std::mem::take(old);
    }
    if let Some(object) = cx.world().heap.find_mut(new)
        && let Kind::Buffer(place) = &mut object.kind
    {
        bytes.resize(place.len(), 0);
        *place = bytes;
    }
    Ok(Value::Object(new))
}

fn make_view(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = call.arg(0).as_object();
    let Some(buffer) = id.filter(|id| cx.world().is_buffer(*id)) else {
        return Err(cx.type_error("First argument to DataView constructor must be an ArrayBuffer"));
    };
    let (offset, length) = window(cx, buffer, call.arg(1), call.arg(2), 1)?;
    let proto = cx.proto_for(call, Class::DataView)?;
    let view = View {
        element: Element::Uint8,
        buffer,
        offset,
        length,
    };
    Ok(Value::Object(
        cx.world()
            .heap
            .insert(Object::new(Some(proto), Kind::DataView(view))),
    ))
}

/// Checks the offset and length of a window on a buffer; gives the length in elements.
pub(super) fn window(
    cx: &mut Cx<'_>,
    buffer: ObjectId,
    offset: &Value,
    length: &Value,
    size: usize,
) -> Outcome<(usize, usize)> {
    let bytes = cx.buffer(buffer).len();
    let offset = cx.to_integer(offset)?;
    if offset < 0.0 || offset > bytes as f64 || !(offset as usize).is_multiple_of(size) {
        return Err(cx.range_error("Start offset is outside the bounds of the buffer"));
    }
    let offset = offset as usize;
    if length.is_undefined() {
        if !bytes.is_multiple_of(size) {
            return Err(cx.range_error("byte length should be a multiple of the element size"));
        }
        return Ok((offset, (bytes - offset) / size));
    }
    let length = cx.to_integer(length)?;
    if length < 0.0 || length > ((bytes - offset) / size) as f64 {
        return Err(cx.range_error("Invalid typed array length"));
    }
    Ok((offset, length as usize))
}

fn this(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<View> {
    if let Some(id) = call.this.as_object()
        && let Kind::DataView(view) = cx.world().kind(id)
    {
        let view = *view;
        return Ok(cx.attached(view));
    }
    Err(cx.type_error("DataView method called on incompatible receiver"))
}

/// The place of an element in the buffer.
fn place(cx: &mut Cx<'_>, call: &Call<'_>, element: Element) -> Outcome<View> {
    let view = this(cx, call)?;
    let at = cx.to_integer(call.arg(0))?;
    if at < 0.0 || at + element.size() as f64 > view.length as f64 {
        return Err(cx.range_error("Offset is outside the bounds of the DataView"));
    }
    Ok(View {
        offset: view.offset + at as usize,
        length: element.size(),
        ..view
    })
}

fn read(cx: &mut Cx<'_>, call: &Call<'_>, element: Element) -> Outcome {
    let view = place(cx, call, element)?;
    let little = call.arg(1).truthy();
    Ok(element.decode(cx.shown(view), little))
}

fn write(cx: &mut Cx<'_>, call: &Call<'_>, element: Element) -> Outcome {
    let value = cx.element_for(element, call.arg(1))?;
    let view = place(cx, call, element)?;
    element.encode(&value, call.arg(2).truthy(), cx.shown_mut(view));
    Ok(Value::Undefined)
}
