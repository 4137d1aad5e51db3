//! `TextEncoder` and `TextDecoder`, for UTF-8 only.

use crate::{
    cx::Cx,
    world::{
        class::Class,
        code::{Call, Row, constructor, function, getter},
        object::{Decoder, Kind, Object, View},
        props::Flags,
        text::Text,
        value::{Outcome, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    constructor("TextEncoder", 0, make_encoder),
    getter("TextEncoder.prototype.encoding", |_, _| {
        Ok(Value::text("utf-8"))
    }),
    function("TextEncoder.prototype.encode", 0, encode),
    function("TextEncoder.prototype.encodeInto", 2, encode_into),
    constructor("TextDecoder", 0, make_decoder),
    getter("TextDecoder.prototype.encoding", |_, _| {
        Ok(Value::text("utf-8"))
    }),
    function("TextDecoder.prototype.decode", 0, decode),
];

fn make_encoder(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let proto = cx.proto_for(call, Class::TextEncoder)?;
    Ok(Value::Object(
        cx.world()
            .heap
            .insert(Object::new(Some(proto), Kind::Plain)),
    ))
}

fn encode(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let text = match call.arg(0) {
        Value::Undefined => Text::from(""),
        value => cx.to_text(value)?,
    };
    let bytes = text.to_utf8().as_bytes().to_vec();
    Ok(Value::Object(cx.world().make_bytes(bytes)))
}

fn encode_into(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let text = cx.to_text(call.arg(0))?;
    let Some(view) = cx.as_byte_view(call.arg(1)) else {
        return Err(cx.type_error("The \"dest\" argument must be an instance of Uint8Array"));
    };
    let (mut read, mut written) = (0, 0);
    let utf8 = text.to_utf8();
    for character in utf8.chars() {
        if written + character.len_utf8() > view.length {
            break;
        }
        read += character.len_utf16();
        written += character.len_utf8();
    }
    if let (Some(place), Some(bytes)) = (
        cx.shown_mut(view).get_mut(..written),
        utf8.as_bytes().get(..written),
    ) {
        place.copy_from_slice(bytes);
    }
    let world = cx.world();
    let result = world.make_plain();
    world.put(result, "read", Value::from(read), Flags::OPEN);
    world.put(result, "written", Value::from(written), Flags::OPEN);
    Ok(Value::Object(result))
}

fn make_decoder(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    if !call.arg(0).is_undefined() {
        let label = cx
            .to_text(call.arg(0))?
            .to_utf8()
            .trim()
            .to_ascii_lowercase();
        if !matches!(label.as_str(), "utf-8" | "utf8" | "unicode-1-1-utf-8") {
            return Err(cx.range_error(&format!("The \"{label}\" encoding is not supported")));
        }
    }
    let mut option = |name: &str| match call.arg(1) {
        Value::Object(id) => cx.get_named(*id, name).map(|value| value.truthy()),
        _ => Ok(false),
    };
    let decoder = Decoder {
        fatal: option("fatal")?,
        keep_mark: option("ignoreBOM")?,
    };
    let proto = cx.proto_for(call, Class::TextDecoder)?;
    Ok(Value::Object(
        cx.world()
            .heap
            .insert(Object::new(Some(proto), Kind::Decoder(decoder))),
    ))
}

fn decode(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let decoder = match call.this.as_object().map(|id| cx.world().kind(id)) {
        Some(Kind::Decoder(decoder)) => *decoder,
        _ => return Err(cx.type_error("Value of \"this\" must be of type TextDecoder")),
    };
    let bytes = match call.arg(0) {
        Value::Undefined => Vec::new(),
        value => bytes_of(cx, value)?,
    };
    if decoder.fatal && str::from_utf8(&bytes).is_err() {
        return Err(cx.type_error("The encoded data was not valid for encoding utf-8"));
    }
    Ok(Value::Text(if decoder.keep_mark {
        Text::from(String::from_utf8_lossy(&bytes).into_owned())
    } else {
        Text::decode(&bytes)
    }))
}

/// The bytes of a buffer or a view of one.
fn bytes_of(cx: &mut Cx<'_>, value: &Value) -> Outcome<Vec<u8>> {
    if let Some(id) = value.as_object() {
        match cx.world().kind(id) {
            Kind::Buffer(_) | Kind::Memory(_) => return cx.copy_buffer(id),
            Kind::View(view) | Kind::DataView(view) => {
                let view: View = *view;
                return cx.copy_shown(view);
            }
            _ => {}
        }
    }
    Err(cx
        .type_error("The \"input\" argument must be an instance of ArrayBuffer or ArrayBufferView"))
}
