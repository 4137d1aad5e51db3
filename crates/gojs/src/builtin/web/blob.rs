//! `Blob` and `File`.

use super::{construct, make, needs_args, needs_new, slot, text, this};
use crate::{
    builtin::promise,
    cx::Cx,
    world::{
        class::Class,
        code::{Call, Row, constructor, function, getter},
        object::Kind,
        text::Text,
        value::{ObjectId, Outcome, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    constructor("Blob", 0, make_blob),
    getter("Blob.prototype.size", |cx, call| {
        let bytes = this_bytes(cx, call)?;
        Ok(Value::from(bytes.len()))
    }),
    getter("Blob.prototype.type", |cx, call| {
        let id = this(cx, call, BLOBS)?;
        Ok(slot(cx, id, TYPE))
    }),
    function("Blob.prototype.slice", 2, slice),
    function("Blob.prototype.arrayBuffer", 0, |cx, call| {
        let bytes = this_bytes(cx, call)?;
        let buffer = cx.world().make(Class::ArrayBuffer, Kind::Buffer(bytes));
        promised(cx, Value::Object(buffer))
    }),
    function("Blob.prototype.bytes", 0, |cx, call| {
        let bytes = this_bytes(cx, call)?;
        let view = cx.world().make_bytes(bytes);
        promised(cx, Value::Object(view))
    }),
    function("Blob.prototype.text", 0, |cx, call| {
        let bytes = this_bytes(cx, call)?;
        promised(cx, Value::Text(Text::decode(&bytes)))
    }),
    constructor("File", 2, make_file),
    getter("File.prototype.name", |cx, call| {
        let id = this(cx, call, &[Class::File])?;
        Ok(slot(cx, id, NAME))
    }),
    getter("File.prototype.lastModified", |cx, call| {
        let id = this(cx, call, &[Class::File])?;
        Ok(slot(cx, id, MODIFIED))
    }),
];

const BLOBS: &[Class] = &[Class::Blob, Class::File];

/// What a blob keeps to itself: its bytes as a `Uint8Array`.
const BYTES: usize = 0;
const TYPE: usize = 1;
const NAME: usize = 2;
const MODIFIED: usize = 3;

/// The bytes of a blob.
pub(crate) fn bytes_of(cx: &mut Cx<'_>, blob: ObjectId) -> Vec<u8> {
    let view = slot(cx, blob, BYTES);
    match cx.as_view(&view) {
        Some(view) => cx.shown(view).to_vec(),
        None => Vec::new(),
    }
}

/// The content type of a blob, empty if it has none.
pub(crate) fn type_of(cx: &mut Cx<'_>, blob: ObjectId) -> String {
    let kind = slot(cx, blob, TYPE);
    kind.as_text().map(Text::to_string).unwrap_or_default()
}

/// The name of a file; none of a blob that is no file.
pub(super) fn name_of(cx: &mut Cx<'_>, blob: ObjectId) -> Option<String> {
    slot(cx, blob, NAME).as_text().map(Text::to_string)
}

/// A file with the contents of a blob and a name.
pub(super) fn named(cx: &mut Cx<'_>, blob: ObjectId, name: &str) -> ObjectId {
    let now = cx.services().clock.wall().as_millis() as f64;
    let modified = match slot(cx, blob, MODIFIED) {
        Value::Undefined => Value::Number(now),
        known => known,
    };
    let slots = vec![
        slot(cx, blob, BYTES),
        slot(cx, blob, TYPE),
        Value::text(name),
        modified,
    ];
    make(cx, Class::File, slots)
}

fn this_bytes(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<Vec<u8>> {
    let id = this(cx, call, BLOBS)?;
    Ok(bytes_of(cx, id))
}

fn promised(cx: &mut Cx<'_>, value: Value) -> Outcome {
    let id = promise::pending(cx);
    promise::resolve(cx, id, &value)?;
    Ok(Value::Object(id))
}

/// The slots of a blob made of parts.
fn slots(cx: &mut Cx<'_>, parts: &Value, options: &Value) -> Outcome<Vec<Value>> {
    let mut bytes = Vec::new();
    if !parts.is_undefined() {
        if parts.as_object().is_none() {
            return Err(cx.type_error("The \"sources\" argument must be an instance of Iterable"));
        }
        for part in cx.iterate(parts)? {
            add_part(cx, &part, &mut bytes)?;
            cx.check_size(bytes.len())?;
        }
    }
    let mut kind = Value::text("");
    if let Some(options) = options.as_object() {
        let given = cx.get_named(options, "type")?;
        if !given.is_undefined() {
            kind = Value::from(content_type(&text(cx, &given)?));
        }
    }
    let view = Value::Object(cx.world().make_bytes(bytes));
    Ok(vec![view, kind, Value::Undefined, Value::Undefined])
}

/// A content type in lower case; one with odd characters counts as none.
fn content_type(given: &str) -> String {
    if given.bytes().all(|byte| (0x20..0x7f).contains(&byte)) {
        given.to_ascii_lowercase()
    } else {
        String::new()
    }
}

fn add_part(cx: &mut Cx<'_>, part: &Value, bytes: &mut Vec<u8>) -> Outcome<()> {
    if let Some(id) = part.as_object() {
        match cx.world().kind(id) {
            Kind::Buffer(_) | Kind::Memory(_) => {
                let size = cx.buffer(id).len();
                cx.check_size(bytes.len().saturating_add(size))?;
                bytes.extend_from_slice(cx.buffer(id));
                return Ok(());
            }
            Kind::View(view) | Kind::DataView(view) => {
                let view = *view;
                cx.check_size(bytes.len().saturating_add(view.byte_length()))?;
                bytes.extend_from_slice(cx.shown(view));
                return Ok(());
            }
            Kind::Slots(Class::Blob | Class::File, _) => {
                bytes.extend(bytes_of(cx, id));
                return Ok(());
            }
            _ => {}
        }
    }
    bytes.extend_from_slice(text(cx, part)?.as_bytes());
    Ok(())
}

fn make_blob(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    needs_new(cx, call, Class::Blob)?;
    let slots = slots(cx, call.arg(0), call.arg(1))?;
    construct(cx, call, Class::Blob, slots).map(Value::Object)
}

fn make_file(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    needs_new(cx, call, Class::File)?;
    needs_args(cx, call, 2, "\"fileBits\" and \"fileName\"")?;
    let mut slots = slots(cx, call.arg(0), call.arg(2))?;
    let name = Value::from(text(cx, call.arg(1))?);
    let mut modified = Value::Undefined;
    if let Some(options) = call.arg(2).as_object() {
        modified = cx.get_named(options, "lastModified")?;
    }
    let modified = if modified.is_undefined() {
        cx.services().clock.wall().as_millis() as f64
    } else {
        cx.to_integer(&modified)?
    };
    slots.truncate(NAME);
    slots.extend([name, Value::Number(modified)]);
    construct(cx, call, Class::File, slots).map(Value::Object)
}

fn slice(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let bytes = this_bytes(cx, call)?;
    let start = cx.to_position(call.arg(0), bytes.len(), 0)?;
    let end = cx.to_position(call.arg(1), bytes.len(), bytes.len())?;
    let kind = match call.arg(2) {
        Value::Undefined => String::new(),
        value => content_type(&text(cx, value)?),
    };
    let part = bytes.get(start..end).unwrap_or_default().to_vec();
    let view = Value::Object(cx.world().make_bytes(part));
    let slots = vec![view, Value::from(kind), Value::Undefined, Value::Undefined];
    Ok(Value::Object(make(cx, Class::Blob, slots)))
}
