//! Typed arrays. Methods of arrays that do not change the length work on them as they are.

use shanhai_host::sort_by;

use crate::{
    cx::Cx,
    world::{
        class::Class,
        code::{Call, Code, Row, constructor, function, getter},
        object::{Element, Function, Kind, Object, View},
        value::{Key, ObjectId, Outcome, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    constructor("TypedArray", 0, |cx, _| {
        Err(cx.type_error("Abstract class TypedArray not directly constructable"))
    }),
    getter("TypedArray.prototype.buffer", |cx, call| {
        Ok(Value::Object(this(cx, call)?.buffer))
    }),
    getter("TypedArray.prototype.byteLength", |cx, call| {
        Ok(Value::from(this(cx, call)?.byte_length()))
    }),
    getter("TypedArray.prototype.byteOffset", |cx, call| {
        Ok(Value::from(this(cx, call)?.offset))
    }),
    getter("TypedArray.prototype.length", |cx, call| {
        Ok(Value::from(this(cx, call)?.length))
    }),
    getter("TypedArray.prototype.@@toStringTag", tag),
    function("TypedArray.prototype.set", 1, set),
    function("TypedArray.prototype.subarray", 2, subarray),
    function("TypedArray.prototype.slice", 2, slice),
    function("TypedArray.prototype.fill", 1, fill),
    function("TypedArray.prototype.copyWithin", 2, copy_within),
    function("TypedArray.prototype.map", 1, |cx, call| {
        through_array(cx, call, "Array.prototype.map")
    }),
    function("TypedArray.prototype.filter", 1, |cx, call| {
        through_array(cx, call, "Array.prototype.filter")
    }),
    function("TypedArray.prototype.sort", 1, sort),
    function("TypedArray.prototype.at", 1, |cx, call| {
        as_array(cx, call, "Array.prototype.at")
    }),
    function("TypedArray.prototype.entries", 0, |cx, call| {
        as_array(cx, call, "Array.prototype.entries")
    }),
    function("TypedArray.prototype.every", 1, |cx, call| {
        as_array(cx, call, "Array.prototype.every")
    }),
    function("TypedArray.prototype.find", 1, |cx, call| {
        as_array(cx, call, "Array.prototype.find")
    }),
    function("TypedArray.prototype.findIndex", 1, |cx, call| {
        as_array(cx, call, "Array.prototype.findIndex")
    }),
    function("TypedArray.prototype.findLast", 1, |cx, call| {
        as_array(cx, call, "Array.prototype.findLast")
    }),
    function("TypedArray.prototype.findLastIndex", 1, |cx, call| {
        as_array(cx, call, "Array.prototype.findLastIndex")
    }),
    function("TypedArray.prototype.forEach", 1, |cx, call| {
        as_array(cx, call, "Array.prototype.forEach")
    }),
    function("TypedArray.prototype.includes", 1, |cx, call| {
        as_array(cx, call, "Array.prototype.includes")
    }),
    function("TypedArray.prototype.indexOf", 1, |cx, call| {
        as_array(cx, call, "Array.prototype.indexOf")
    }),
    function("TypedArray.prototype.join", 1, |cx, call| {
        as_array(cx, call, "Array.prototype.join")
    }),
    function("TypedArray.prototype.keys", 0, |cx, call| {
        as_array(cx, call, "Array.prototype.keys")
    }),
    function("TypedArray.prototype.lastIndexOf", 1, |cx, call| {
        as_array(cx, call, "Array.prototype.lastIndexOf")
    }),
    function("TypedArray.prototype.reduce", 1, |cx, call| {
        as_array(cx, call, "Array.prototype.reduce")
    }),
    function("TypedArray.prototype.reduceRight", 1, |cx, call| {
        as_array(cx, call, "Array.prototype.reduceRight")
    }),
    function("TypedArray.prototype.reverse", 0, |cx, call| {
        as_array(cx, call, "Array.prototype.reverse")
    }),
    function("TypedArray.prototype.some", 1, |cx, call| {
        as_array(cx, call, "Array.prototype.some")
    }),
    function("TypedArray.prototype.toString", 0, |cx, call| {
        as_array(cx, call, "Array.prototype.join")
    }),
    function("TypedArray.prototype.values", 0, |cx, call| {
        as_array(cx, call, "Array.prototype.values")
    }),
    function("TypedArray.prototype.@@iterator", 0, |cx, call| {
        as_array(cx, call, "Array.prototype.values")
    }),
    constructor("Int8Array", 3, |cx, call| make(cx, call, Element::Int8)),
    constructor("Uint8Array", 3, |cx, call| make(cx, call, Element::Uint8)),
    constructor("Uint8ClampedArray", 3, |cx, call| {
        make(cx, call, Element::Uint8Clamped)
    }),
    constructor("Int16Array", 3, |cx, call| make(cx, call, Element::Int16)),
    constructor("Uint16Array", 3, |cx, call| make(cx, call, Element::Uint16)),
    constructor("Int32Array", 3, |cx, call| make(cx, call, Element::Int32)),
    constructor("Uint32Array", 3, |cx, call| make(cx, call, Element::Uint32)),
    constructor("Float32Array", 3, |cx, call| {
        make(cx, call, Element::Float32)
    }),
    constructor("Float64Array", 3, |cx, call| {
        make(cx, call, Element::Float64)
    }),
    constructor("BigInt64Array", 3, |cx, call| {
        make(cx, call, Element::BigInt64)
    }),
    constructor("BigUint64Array", 3, |cx, call| {
        make(cx, call, Element::BigUint64)
    }),
    function("TypedArray.from", 1, from),
    function("TypedArray.of", 0, of),
];

pub(super) const CONSTANTS: &[(&str, f64)] = &[
    ("Int8Array.BYTES_PER_ELEMENT", 1.0),
    ("Uint8Array.BYTES_PER_ELEMENT", 1.0),
    ("Uint8ClampedArray.BYTES_PER_ELEMENT", 1.0),
    ("Int16Array.BYTES_PER_ELEMENT", 2.0),
    ("Uint16Array.BYTES_PER_ELEMENT", 2.0),
    ("Int32Array.BYTES_PER_ELEMENT", 4.0),
    ("Uint32Array.BYTES_PER_ELEMENT", 4.0),
    ("Float32Array.BYTES_PER_ELEMENT", 4.0),
    ("Float64Array.BYTES_PER_ELEMENT", 8.0),
    ("BigInt64Array.BYTES_PER_ELEMENT", 8.0),
    ("BigUint64Array.BYTES_PER_ELEMENT", 8.0),
    ("Int8Array.prototype.BYTES_PER_ELEMENT", 1.0),
    ("Uint8Array.prototype.BYTES_PER_ELEMENT", 1.0),
    ("Uint8ClampedArray.prototype.BYTES_PER_ELEMENT", 1.0),
    ("Int16Array.prototype.BYTES_PER_ELEMENT", 2.0),
    ("Uint16Array.prototype.BYTES_PER_ELEMENT", 2.0),
    ("Int32Array.prototype.BYTES_PER_ELEMENT", 4.0),
    ("Uint32Array.prototype.BYTES_PER_ELEMENT", 4.0),
    ("Float32Array.prototype.BYTES_PER_ELEMENT", 4.0),
    ("Float64Array.prototype.BYTES_PER_ELEMENT", 8.0),
    ("BigInt64Array.prototype.BYTES_PER_ELEMENT", 8.0),
    ("BigUint64Array.prototype.BYTES_PER_ELEMENT", 8.0),
];

pub(super) fn class(element: Element) -> Class {
    match element {
        Element::Int8 => Class::Int8Array,
        Element::Uint8 => Class::Uint8Array,
        Element::Uint8Clamped => Class::Uint8ClampedArray,
        Element::Int16 => Class::Int16Array,
        Element::Uint16 => Class::Uint16Array,
        Element::Int32 => Class::Int32Array,
        Element::Uint32 => Class::Uint32Array,
        Element::Float32 => Class::Float32Array,
        Element::Float64 => Class::Float64Array,
        Element::BigInt64 => Class::BigInt64Array,
        Element::BigUint64 => Class::BigUint64Array,
    }
}

fn make(cx: &mut Cx<'_>, call: &Call<'_>, element: Element) -> Outcome {
    let class = class(element);
    if call.new_target.is_none() {
        return Err(cx.type_error(&format!("Constructor {} requires 'new'", class.name())));
    }
    let proto = cx.proto_for(call, class)?;
    let source = call.arg(0).as_object();
    let view = match source {
        Some(buffer) if cx.world().is_buffer(buffer) => {
            let (offset, length) =
                super::buffer::window(cx, buffer, call.arg(1), call.arg(2), element.size())?;
            View {
                element,
                buffer,
                offset,
                length,
            }
        }
        Some(_) => {
            if let Some(from) = cx.as_byte_view(call.arg(0))
                && element == Element::Uint8
            {
                let bytes = cx.copy_shown(from)?;
                return Ok(Value::Object(cx.world().make_bytes(bytes)));
            }
            let items = super::array::items_of(cx, call.arg(0))?;
            let view = zeroed(cx, element, items.len() as f64)?;
            cx.root(view.buffer);
            for (at, item) in items.iter().enumerate() {
                let item = cx.element_for(element, item)?;
                cx.write_element(view, at, &item);
            }
            view
        }
        None => {
            let length = cx.to_integer(call.arg(0))?;
            zeroed(cx, element, length)?
        }
    };
    Ok(Value::Object(
        cx.world()
            .heap
            .insert(Object::new(Some(proto), Kind::View(view))),
    ))
}

fn zeroed(cx: &mut Cx<'_>, element: Element, length: f64) -> Outcome<View> {
    if !(0.0..=4_294_967_295.0).contains(&length) {
        return Err(cx.range_error(&format!("Invalid typed array length: {length}")));
    }
    let buffer = super::buffer::zeroed(cx, length * element.size() as f64, None)?;
    Ok(View {
        element,
        buffer,
        offset: 0,
        length: length as usize,
    })
}

fn of(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let list = cx.world().make_array(call.args.to_vec());
    cx.construct(call.this, &[Value::Object(list)], None)
}

fn from(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let items = super::array::items_of(cx, call.arg(0))?;
    let list = cx.world().make_array(items.clone());
    cx.root(list);
    if !call.arg(1).is_undefined() {
        for (item, at) in items.into_iter().zip(0_u32..) {
            let mapped = cx.call(call.arg(1), call.arg(2), &[item, Value::from(at)])?;
            cx.set(list, Key::Index(at), mapped)?;
        }
    }
    cx.construct(call.this, &[Value::Object(list)], None)
}

fn this(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<View> {
    match cx.as_view(call.this) {
        Some(view) => Ok(view),
        None => Err(cx.type_error("this is not a typed array.")),
    }
}

fn tag(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let view = cx.as_view(call.this);
    Ok(view.map_or(Value::Undefined, |view| {
        Value::text(class(view.element).name())
    }))
}

fn add(cx: &mut Cx<'_>, view: View) -> Value {
    Value::Object(cx.world().make(class(view.element), Kind::View(view)))
}

fn set(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let view = this(cx, call)?;
    let offset = cx.to_integer(call.arg(1))?;
    if !(0.0..=view.length as f64).contains(&offset) {
        return Err(cx.range_error("offset is out of bounds"));
    }
    let offset = offset as usize;
    if let Some(from) = cx.as_view(call.arg(0))
        && from.element == view.element
    {
        let bytes = cx.copy_shown(from)?;
        let start = offset * view.element.size();
        let Some(place) = cx.shown_mut(view).get_mut(start..start + bytes.len()) else {
            return Err(cx.range_error("offset is out of bounds"));
        };
        place.copy_from_slice(&bytes);
        return Ok(Value::Undefined);
    }
    let source = cx.to_object(call.arg(0))?;
    let items = cx.list(&Value::Object(source))?;
    if items.len() > view.length - offset {
        return Err(cx.range_error("offset is out of bounds"));
    }
    for (at, item) in items.iter().enumerate() {
        let item = cx.element_for(view.element, item)?;
        cx.write_element(view, offset + at, &item);
    }
    Ok(Value::Undefined)
}

/// The part of a view that two positions name.
fn part(cx: &mut Cx<'_>, call: &Call<'_>, first: usize) -> Outcome<View> {
    let view = this(cx, call)?;
    let start = cx.to_position(call.arg(first), view.length, 0)?;
    let end = cx.to_position(call.arg(first + 1), view.length, view.length)?;
    let offset = view.offset + start * view.element.size();
    Ok(View {
        offset,
        length: end.saturating_sub(start),
        ..view
    })
}

fn subarray(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let part = part(cx, call, 0)?;
    Ok(add(cx, part))
}

fn slice(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let part = part(cx, call, 0)?;
    let bytes = cx.copy_shown(part)?;
    let buffer = cx.world().make(Class::ArrayBuffer, Kind::Buffer(bytes));
    Ok(add(
        cx,
        View {
            buffer,
            offset: 0,
            ..part
        },
    ))
}

fn fill(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let element = this(cx, call)?.element;
    let value = cx.element_for(element, call.arg(0))?;
    let part = part(cx, call, 1)?;
    let mut pattern = [0; 8];
    let size = part.element.size();
    if let Some(pattern) = pattern.get_mut(..size) {
        part.element.encode(&value, true, pattern);
        for place in cx.shown_mut(part).chunks_exact_mut(size) {
            place.copy_from_slice(pattern);
        }
    }
    Ok(call.this.clone())
}

fn copy_within(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let view = this(cx, call)?;
    let to = cx.to_position(call.arg(0), view.length, 0)?;
    let start = cx.to_position(call.arg(1), view.length, 0)?;
    let end = cx.to_position(call.arg(2), view.length, view.length)?;
    let count = end.saturating_sub(start).min(view.length - to);
    let size = view.element.size();
    cx.shown_mut(view)
        .copy_within(start * size..(start + count) * size, to * size);
    Ok(call.this.clone())
}

fn sort(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let view = this(cx, call)?;
    let mut items: Vec<Value> = Vec::new();
    for at in 0..view.length {
        items.extend(cx.read_element(view, at));
    }
    if call.arg(0).is_undefined() {
        let number = |value: &Value| value.as_number().unwrap_or(f64::NAN);
        sort_by(&mut items, |a, b| match (a, b) {
            (Value::BigInt(a), Value::BigInt(b)) => a.cmp(b),
            _ => number(a).total_cmp(&number(b)),
        });
    } else {
        items = super::array::sorted(cx, items, call.arg(0))?;
    }
    for (at, item) in items.iter().enumerate() {
        let item = cx.element_for(view.element, item)?;
        cx.write_element(view, at, &item);
    }
    Ok(call.this.clone())
}

/// Does what the array method of this path does.
fn as_array(cx: &mut Cx<'_>, call: &Call<'_>, path: &str) -> Outcome {
    this(cx, call)?;
    let run = Code::of(path).row().run;
    run(cx, call)
}

/// Does what the array method of this path does, and makes a typed array of the result.
fn through_array(cx: &mut Cx<'_>, call: &Call<'_>, path: &str) -> Outcome {
    let view = this(cx, call)?;
    let result = as_array(cx, call, path)?;
    let constructor = constructor_of(cx, class(view.element))?;
    cx.construct(&Value::Object(constructor), &[result], None)
}

fn constructor_of(cx: &mut Cx<'_>, class: Class) -> Outcome<ObjectId> {
    let proto = cx.world().proto(class);
    let constructor = cx.get_named(proto, "constructor")?;
    match constructor.as_object() {
        Some(id) if matches!(cx.world().kind(id), Kind::Function(Function::Code(_))) => Ok(id),
        _ => Err(cx.type_error("constructor is not a constructor")),
    }
}
