//! Bodies: what may be sent as one, and the forms in which one is read.

use super::{as_class, slot, stream, this};
use crate::{
    builtin::web::{blob, multipart},
    cx::Cx,
    world::{
        class::Class,
        code::Call,
        object::Kind,
        text::Text,
        value::{Key, ObjectId, Outcome, Value},
    },
};

/// What is sent.
pub(super) enum Content {
    /// Nothing.
    None,
    /// Bytes, and of what type they are.
    Bytes(Vec<u8>, Option<String>),
    /// What a stream gives.
    Stream(ObjectId),
}

/// Reads what may be a body.
pub(super) fn read_init(cx: &mut Cx<'_>, init: &Value) -> Outcome<Content> {
    if init.is_nullish() {
        return Ok(Content::None);
    }
    if let Some(id) = as_class(cx, init, Class::ReadableStream) {
        stream::take_over(cx, id)?;
        return match stream::complete_bytes(cx, id)? {
            Some(bytes) => Ok(Content::Bytes(bytes, None)),
            None => Ok(Content::Stream(id)),
        };
    }
    if let Some(bytes) = bytes_of(cx, init)? {
        return Ok(Content::Bytes(bytes, None));
    }
    if let Some(form) = as_class(cx, init, Class::FormData) {
        let (bytes, kind) = multipart(cx, form)?;
        return Ok(Content::Bytes(bytes, Some(kind)));
    }
    if let Some(id) = init.as_object()
        && matches!(
            cx.world().kind(id),
            Kind::Slots(Class::Blob | Class::File, _)
        )
    {
        let kind = blob::type_of(cx, id);
        let bytes = blob::bytes_of(cx, id);
        return Ok(Content::Bytes(
            bytes,
            Some(kind).filter(|kind| !kind.is_empty()),
        ));
    }
    let form = init
        .as_object()
        .is_some_and(|id| matches!(cx.world().kind(id), Kind::Params(_)));
    let kind = if form {
        "application/x-www-form-urlencoded;charset=UTF-8"
    } else {
        "text/plain;charset=UTF-8"
    };
    let text = cx.to_text(init)?;
    Ok(Content::Bytes(
        text.to_utf8().as_bytes().to_vec(),
        Some(kind.to_owned()),
    ))
}

/// The bytes of a buffer or a view of one; none of anything else.
pub(super) fn bytes_of(cx: &mut Cx<'_>, value: &Value) -> Outcome<Option<Vec<u8>>> {
    let Some(id) = value.as_object() else {
        return Ok(None);
    };
    let bytes = match cx.world().kind(id) {
        Kind::Buffer(_) | Kind::Memory(_) => cx.copy_buffer(id)?,
        Kind::View(view) | Kind::DataView(view) => {
            let view = *view;
            cx.copy_shown(view)?
        }
        _ => return Ok(None),
    };
    Ok(Some(bytes))
}

/// Bytes in the form that a method promises.
pub(super) fn shape(cx: &mut Cx<'_>, bytes: Vec<u8>, form: &str) -> Outcome {
    match form {
        "arrayBuffer" => {
            let world = cx.world();
            Ok(Value::Object(
                world.make(Class::ArrayBuffer, Kind::Buffer(bytes)),
            ))
        }
        "bytes" => Ok(Value::Object(cx.world().make_bytes(bytes))),
        "text" => Ok(Value::Text(Text::decode(&bytes))),
        _ => {
            let text = Value::Text(Text::decode(&bytes));
            let global = cx.global();
            let json = cx.get(global, &Key::from("JSON"))?;
            cx.call_method(&json, "parse", &[text])
        }
    }
}

/// `text()`, `json()`, `arrayBuffer()` and `bytes()` of a class whose body is in slot `at`.
pub(super) fn read(
    cx: &mut Cx<'_>,
    call: &Call<'_>,
    class: Class,
    at: usize,
    form: &str,
) -> Outcome {
    let id = this(cx, call, class)?;
    let body = match slot(cx, id, at).as_object() {
        Some(body) => body,
        None => stream::make_whole(cx, Vec::new()),
    };
    stream::whole(cx, body, form)
}

/// `bodyUsed` of a class whose body is in slot `at`.
pub(super) fn is_used(cx: &mut Cx<'_>, call: &Call<'_>, class: Class, at: usize) -> Outcome {
    let id = this(cx, call, class)?;
    let body = slot(cx, id, at).as_object();
    Ok(Value::Bool(
        body.is_some_and(|body| stream::is_used(cx, body)),
    ))
}
