//! `ReadableStream`: pieces that come one after the other, from the network or from the program.

use super::{Op, as_class, make, set_slot, slot, source::pull, this, thrown};
use crate::{
    builtin::{iterator, promise},
    cx::Cx,
    world::{
        World,
        class::Class,
        code::{Call, Row, constructor, function, getter},
        object::Kind,
        text::Text,
        value::{Key, ObjectId, Outcome, Thrown, Value},
    },
};

pub(in crate::builtin) const ROWS: &[Row] = &[
    getter("ReadableStream.prototype.locked", |cx, call| {
        let id = this(cx, call, Class::ReadableStream)?;
        Ok(Value::Bool(is_locked(cx, id)))
    }),
    function("ReadableStream.prototype.getReader", 0, get_reader),
    function("ReadableStream.prototype.cancel", 0, cancel_stream),
    function("ReadableStream.prototype.tee", 0, tee),
    constructor("ReadableStreamDefaultReader", 1, new_reader),
    function("ReadableStreamDefaultReader.prototype.read", 0, read),
    function(
        "ReadableStreamDefaultReader.prototype.cancel",
        0,
        cancel_reader,
    ),
    function(
        "ReadableStreamDefaultReader.prototype.releaseLock",
        0,
        release_lock,
    ),
];

/// `OPEN`, `CLOSED` or `FAILED`.
pub(super) const STATE: usize = 0;
/// An array of the pieces that nobody has read.
pub(super) const QUEUE: usize = 1;
/// Why it failed.
const ERROR: usize = 2;
/// The reader that has it to itself.
const READER: usize = 3;
/// An array of promises of pieces.
const READS: usize = 4;
/// The number of the operation that its pieces come from.
const OPERATION: usize = 5;
/// The object of the program that its pieces come from.
pub(super) const SOURCE: usize = 6;
/// What that object is given.
pub(super) const CONTROLLER: usize = 7;
/// Whether that object was asked for a piece.
pub(super) const PULLING: usize = 8;
/// A promise of everything together.
pub(super) const WHOLE: usize = 9;
/// As what everything together is wanted.
const FORM: usize = 10;
/// Whether no more pieces come after those in the queue.
pub(super) const ENDING: usize = 11;
/// Whether anybody has read of it.
const USED: usize = 12;
/// An array of the streams that get a copy of each piece.
const BRANCHES: usize = 13;
/// The stream whose pieces it gets.
const ORIGIN: usize = 14;
pub(super) const SLOTS: usize = 15;

pub(super) const OPEN: Value = Value::Number(0.0);
pub(super) const CLOSED: Value = Value::Number(1.0);
pub(super) const FAILED: Value = Value::Number(2.0);

/// Makes a stream without pieces.
pub(super) fn make_empty(cx: &mut Cx<'_>) -> ObjectId {
    let id = make(cx, Class::ReadableStream, vec![Value::Undefined; SLOTS]);
    initialise(cx, id);
    id
}

/// Gives a stream its empty lists.
pub(super) fn initialise(cx: &mut Cx<'_>, id: ObjectId) {
    set_slot(cx, id, STATE, OPEN);
    for at in [QUEUE, READS] {
        let array = cx.world().make_array(Vec::new());
        set_slot(cx, id, at, Value::Object(array));
    }
}

/// Makes a stream of one piece.
pub(super) fn make_whole(cx: &mut Cx<'_>, bytes: Vec<u8>) -> ObjectId {
    let id = make_empty(cx);
    if bytes.is_empty() {
        set_slot(cx, id, STATE, CLOSED);
    } else {
        let chunk = cx.world().make_bytes(bytes);
        push_to(cx, id, QUEUE, Value::Object(chunk));
        set_slot(cx, id, ENDING, Value::Bool(true));
    }
    id
}

/// Makes the stream of an answer's body.
pub(super) fn set_operation(cx: &mut Cx<'_>, id: ObjectId, number: u32) {
    set_slot(cx, id, OPERATION, Value::from(number));
}

/// The number of the operation that a stream's pieces come from; none if it is no stream any more.
pub(super) fn operation(world: &World, id: ObjectId) -> Option<u32> {
    match world.heap.find(id).map(|object| &object.kind) {
        Some(Kind::Slots(Class::ReadableStream, slots)) => {
            let number = slots.get(OPERATION)?.as_number()?;
            Some(number as u32)
        }
        _ => None,
    }
}

/// Whether somebody waits for a piece of it.
pub(super) fn is_awaited(world: &World, id: ObjectId) -> bool {
    let Some(Kind::Slots(Class::ReadableStream, slots)) =
        world.heap.find(id).map(|object| &object.kind)
    else {
        return false;
    };
    let reads = slots.get(READS).and_then(Value::as_object);
    let reads = reads.map(|id| world.kind(id));
    let branches = slots.get(BRANCHES).and_then(Value::as_object);
    let branches = match branches.map(|id| world.kind(id)) {
        Some(Kind::Array(branches)) => branches.items.as_slice(),
        _ => &[],
    };
    // Branches have none themselves.
    let mut branches = branches.iter().flatten().filter_map(Value::as_object);
    matches!(reads, Some(Kind::Array(reads)) if reads.length > 0)
        || slots.get(WHOLE).is_some_and(|whole| !whole.is_undefined())
        || branches.any(|branch| is_awaited(world, branch))
}

/// The streams that get a copy of each piece.
fn branches(cx: &mut Cx<'_>, id: ObjectId) -> Vec<ObjectId> {
    let list = slot(cx, id, BRANCHES).as_object();
    match list.map(|list| cx.world().kind(list)) {
        Some(Kind::Array(elements)) => {
            let items = elements.items.iter().flatten();
            items.filter_map(Value::as_object).collect()
        }
        _ => Vec::new(),
    }
}

/// The stream that brings the pieces of this one.
pub(super) fn origin(cx: &mut Cx<'_>, id: ObjectId) -> ObjectId {
    slot(cx, id, ORIGIN).as_object().unwrap_or(id)
}

/// Makes a stream that gives what this one still has, and what comes.
pub(super) fn branch(cx: &mut Cx<'_>, id: ObjectId) -> Outcome<ObjectId> {
    let branch = make_empty(cx);
    let list = slot(cx, id, QUEUE).as_object();
    let waiting = match list.map(|list| cx.world().kind(list)) {
        Some(Kind::Array(elements)) => elements.items.iter().flatten().cloned().collect(),
        _ => Vec::new(),
    };
    for chunk in waiting {
        let chunk = copy_of(cx, &chunk)?;
        push_to(cx, branch, QUEUE, chunk);
    }
    let state = slot(cx, id, STATE);
    if state == FAILED {
        let error = slot(cx, id, ERROR);
        fail(cx, branch, error)?;
    } else if state == CLOSED || slot(cx, id, ENDING).truthy() {
        close(cx, branch)?;
    } else {
        let feed = origin(cx, id);
        if slot(cx, feed, BRANCHES).is_undefined() {
            let list = cx.world().make_array(Vec::new());
            set_slot(cx, feed, BRANCHES, Value::Object(list));
        }
        push_to(cx, feed, BRANCHES, Value::Object(branch));
        set_slot(cx, branch, ORIGIN, Value::Object(feed));
    }
    Ok(branch)
}

/// A piece for another stream: bytes are copied, since whoever reads them may change them.
fn copy_of(cx: &mut Cx<'_>, chunk: &Value) -> Outcome {
    Ok(match super::body::bytes_of(cx, chunk)? {
        Some(bytes) => {
            let id = cx.world().make_bytes(bytes);
            cx.root(id);
            Value::Object(id)
        }
        None => chunk.clone(),
    })
}

fn tee(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this(cx, call, Class::ReadableStream)?;
    if is_locked(cx, id) {
        return Err(cx.type_error("Invalid state: ReadableStream is locked"));
    }
    let both = [branch(cx, id)?, branch(cx, id)?].map(Value::Object);
    set_slot(cx, id, READER, Value::Null);
    // Nobody reads this one any more.
    set_slot(cx, id, STATE, CLOSED);
    Ok(Value::Object(cx.world().make_array(both.to_vec())))
}

/// How long one of its lists is.
pub(super) fn list_len(cx: &mut Cx<'_>, id: ObjectId, at: usize) -> usize {
    let list = slot(cx, id, at).as_object();
    match list.map(|list| cx.world().kind(list)) {
        Some(Kind::Array(elements)) => elements.length as usize,
        _ => 0,
    }
}

fn push_to(cx: &mut Cx<'_>, id: ObjectId, at: usize, value: Value) {
    let list = slot(cx, id, at).as_object();
    let object = list.and_then(|list| cx.world().heap.find_mut(list));
    if let Some(Kind::Array(elements)) = object.map(|object| &mut object.kind) {
        elements.items.push(Some(value));
        elements.length = elements.length.saturating_add(1);
        cx.world().heap.grew(32);
    }
}

fn take_from(cx: &mut Cx<'_>, id: ObjectId, at: usize) -> Option<Value> {
    let list = slot(cx, id, at).as_object()?;
    let Kind::Array(elements) = &mut cx.world().heap.find_mut(list)?.kind else {
        return None;
    };
    if elements.items.is_empty() {
        return None;
    }
    elements.length = elements.length.saturating_sub(1);
    let value = elements.items.remove(0).unwrap_or_default();
    if let Some(id) = value.as_object() {
        cx.root(id);
    }
    Some(value)
}

/// Adds a piece.
pub(super) fn push(cx: &mut Cx<'_>, id: ObjectId, chunk: Value) -> Outcome<()> {
    for branch in branches(cx, id) {
        let chunk = copy_of(cx, &chunk)?;
        push(cx, branch, chunk)?;
    }
    if slot(cx, id, STATE) != OPEN {
        return Ok(());
    }
    if let Some(read) = take_from(cx, id, READS) {
        let step = iterator::step(cx, Some(chunk));
        return settle(cx, &read, Ok(step));
    }
    push_to(cx, id, QUEUE, chunk);
    Ok(())
}

/// Says that no more pieces come.
pub(super) fn close(cx: &mut Cx<'_>, id: ObjectId) -> Outcome<()> {
    for branch in branches(cx, id) {
        close(cx, branch)?;
    }
    set_slot(cx, id, BRANCHES, Value::Undefined);
    set_slot(cx, id, OPERATION, Value::Undefined);
    set_slot(cx, id, ENDING, Value::Bool(true));
    if !slot(cx, id, WHOLE).is_undefined() {
        return finish_whole(cx, id);
    }
    if list_len(cx, id, QUEUE) > 0 {
        return Ok(());
    }
    set_slot(cx, id, STATE, CLOSED);
    while let Some(read) = take_from(cx, id, READS) {
        let step = iterator::step(cx, None);
        settle(cx, &read, Ok(step))?;
    }
    Ok(())
}

/// Says that it failed.
pub(super) fn fail(cx: &mut Cx<'_>, id: ObjectId, error: Value) -> Outcome<()> {
    for branch in branches(cx, id) {
        fail(cx, branch, error.clone())?;
    }
    set_slot(cx, id, BRANCHES, Value::Undefined);
    if slot(cx, id, STATE) != OPEN {
        return Ok(());
    }
    set_slot(cx, id, OPERATION, Value::Undefined);
    set_slot(cx, id, STATE, FAILED);
    set_slot(cx, id, ERROR, error.clone());
    while take_from(cx, id, QUEUE).is_some() {}
    while let Some(read) = take_from(cx, id, READS) {
        settle(cx, &read, Err(error.clone()))?;
    }
    let whole = slot(cx, id, WHOLE);
    if !whole.is_undefined() {
        set_slot(cx, id, WHOLE, Value::Undefined);
        settle(cx, &whole, Err(error))?;
    }
    Ok(())
}

fn settle(cx: &mut Cx<'_>, read: &Value, result: Result<Value, Value>) -> Outcome<()> {
    let Some(id) = read.as_object() else {
        return Ok(());
    };
    match result {
        Ok(value) => promise::resolve(cx, id, &value),
        Err(error) => {
            promise::reject(cx, id, error);
            Ok(())
        }
    }
}

/// Takes the next piece that is there.
pub(super) fn next_chunk(cx: &mut Cx<'_>, id: ObjectId) -> Outcome<Next> {
    set_slot(cx, id, USED, Value::Bool(true));
    if let Some(chunk) = take_from(cx, id, QUEUE) {
        if list_len(cx, id, QUEUE) == 0 {
            if slot(cx, id, ENDING).truthy() {
                set_slot(cx, id, STATE, CLOSED);
            } else {
                pull(cx, id)?;
            }
        }
        return Ok(Next::Chunk(chunk));
    }
    match slot(cx, id, STATE) {
        state if state == CLOSED => Ok(Next::End),
        state if state == FAILED => Ok(Next::Failed(slot(cx, id, ERROR))),
        _ => {
            pull(cx, id)?;
            match take_from(cx, id, QUEUE) {
                Some(chunk) => Ok(Next::Chunk(chunk)),
                None if slot(cx, id, ENDING).truthy() => {
                    set_slot(cx, id, STATE, CLOSED);
                    Ok(Next::End)
                }
                None => Ok(Next::Later),
            }
        }
    }
}

/// What a stream has next.
pub(super) enum Next {
    Chunk(Value),
    End,
    Failed(Value),
    Later,
}

pub(super) fn is_locked(cx: &mut Cx<'_>, id: ObjectId) -> bool {
    !slot(cx, id, READER).is_undefined()
}

/// Whether anybody has read of it.
pub(super) fn is_used(cx: &mut Cx<'_>, id: ObjectId) -> bool {
    slot(cx, id, USED).truthy()
}

/// Takes the stream for the host itself: nobody else can read it any more.
pub(super) fn take_over(cx: &mut Cx<'_>, id: ObjectId) -> Outcome<()> {
    if is_locked(cx, id) || is_used(cx, id) {
        return Err(cx.type_error("Body is unusable: Body has already been read"));
    }
    set_slot(cx, id, READER, Value::Null);
    set_slot(cx, id, USED, Value::Bool(true));
    Ok(())
}

/// Takes [`take_over`] back, as long as nothing was read.
pub(super) fn give_back(cx: &mut Cx<'_>, id: ObjectId) {
    set_slot(cx, id, READER, Value::Undefined);
    set_slot(cx, id, USED, Value::Undefined);
}

/// The bytes of a stream that is complete.
pub(super) fn complete_bytes(cx: &mut Cx<'_>, id: ObjectId) -> Outcome<Option<Vec<u8>>> {
    let complete = slot(cx, id, ENDING).truthy() || slot(cx, id, STATE) == CLOSED;
    if complete {
        bytes_of_queue(cx, id).map(Some)
    } else {
        Ok(None)
    }
}

fn bytes_of_queue(cx: &mut Cx<'_>, id: ObjectId) -> Outcome<Vec<u8>> {
    let mut bytes = Vec::new();
    while let Some(chunk) = take_from(cx, id, QUEUE) {
        let piece = super::body::bytes_of(cx, &chunk)?;
        let Some(piece) = piece else {
            return Err(cx.type_error("The stream gave a piece that is not bytes"));
        };
        cx.check_size(bytes.len().saturating_add(piece.len()))?;
        bytes.extend_from_slice(&piece);
    }
    set_slot(cx, id, STATE, CLOSED);
    Ok(bytes)
}

/// A promise of everything in a stream, as `form` says.
pub(super) fn whole(cx: &mut Cx<'_>, id: ObjectId, form: &str) -> Outcome {
    let result = promise::pending(cx);
    let taken = take_over(cx, id);
    if let Err(Thrown::Value(error)) = taken {
        promise::reject(cx, result, error);
        return Ok(Value::Object(result));
    }
    taken?;
    if slot(cx, id, STATE) == FAILED {
        let error = slot(cx, id, ERROR);
        promise::reject(cx, result, error);
        return Ok(Value::Object(result));
    }
    set_slot(cx, id, WHOLE, Value::Object(result));
    set_slot(cx, id, FORM, Value::text(form));
    if slot(cx, id, ENDING).truthy() || slot(cx, id, STATE) == CLOSED {
        finish_whole(cx, id)?;
    } else {
        pull(cx, id)?;
    }
    Ok(Value::Object(result))
}

fn finish_whole(cx: &mut Cx<'_>, id: ObjectId) -> Outcome<()> {
    let whole = slot(cx, id, WHOLE);
    set_slot(cx, id, WHOLE, Value::Undefined);
    let form = slot(cx, id, FORM);
    let form = form.as_text().map(Text::to_string).unwrap_or_default();
    let made = bytes_of_queue(cx, id).and_then(|bytes| super::body::shape(cx, bytes, &form));
    match made {
        Ok(value) => settle(cx, &whole, Ok(value)),
        Err(Thrown::Value(error)) => settle(cx, &whole, Err(error)),
        Err(fatal) => Err(fatal),
    }
}

// Reading.

fn get_reader(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this(cx, call, Class::ReadableStream)?;
    lock(cx, id).map(Value::Object)
}

fn new_reader(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    match as_class(cx, call.arg(0), Class::ReadableStream) {
        Some(id) => lock(cx, id).map(Value::Object),
        None => Err(cx.type_error("The \"stream\" argument must be a ReadableStream")),
    }
}

fn lock(cx: &mut Cx<'_>, id: ObjectId) -> Outcome<ObjectId> {
    if is_locked(cx, id) {
        return Err(cx.type_error("Invalid state: ReadableStream is locked"));
    }
    let class = Class::ReadableStreamDefaultReader;
    let reader = make(cx, class, vec![Value::Object(id)]);
    set_slot(cx, id, READER, Value::Object(reader));
    Ok(reader)
}

fn read(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let reader = this(cx, call, Class::ReadableStreamDefaultReader)?;
    let result = promise::pending(cx);
    let Some(id) = slot(cx, reader, 0).as_object() else {
        let error = thrown(cx.type_error("Invalid state: the reader was released"));
        promise::reject(cx, result, error);
        return Ok(Value::Object(result));
    };
    match next_chunk(cx, id)? {
        Next::Chunk(chunk) => {
            let step = iterator::step(cx, Some(chunk));
            promise::resolve(cx, result, &step)?;
        }
        Next::End => {
            let step = iterator::step(cx, None);
            promise::resolve(cx, result, &step)?;
        }
        Next::Failed(error) => promise::reject(cx, result, error),
        Next::Later => push_to(cx, id, READS, Value::Object(result)),
    }
    Ok(Value::Object(result))
}

fn release_lock(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let reader = this(cx, call, Class::ReadableStreamDefaultReader)?;
    if let Some(id) = slot(cx, reader, 0).as_object() {
        set_slot(cx, reader, 0, Value::Undefined);
        set_slot(cx, id, READER, Value::Undefined);
        while let Some(read) = take_from(cx, id, READS) {
            let error = thrown(cx.type_error("The reader was released"));
            settle(cx, &read, Err(error))?;
        }
    }
    Ok(Value::Undefined)
}

fn cancel_reader(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let reader = this(cx, call, Class::ReadableStreamDefaultReader)?;
    if let Some(id) = slot(cx, reader, 0).as_object() {
        cancel(cx, id, call.arg(0))?;
    }
    resolved(cx)
}

fn cancel_stream(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this(cx, call, Class::ReadableStream)?;
    if is_locked(cx, id) {
        let result = promise::pending(cx);
        let error = thrown(cx.type_error("Invalid state: ReadableStream is locked"));
        promise::reject(cx, result, error);
        return Ok(Value::Object(result));
    }
    cancel(cx, id, call.arg(0))?;
    resolved(cx)
}

fn resolved(cx: &mut Cx<'_>) -> Outcome {
    let result = promise::pending(cx);
    promise::resolve(cx, result, &Value::Undefined)?;
    Ok(Value::Object(result))
}

/// Gives the rest of a stream up.
fn cancel(cx: &mut Cx<'_>, id: ObjectId, reason: &Value) -> Outcome<()> {
    if slot(cx, id, STATE) != OPEN {
        return Ok(());
    }
    let mut others = branches(cx, id).into_iter();
    if others.any(|branch| slot(cx, branch, STATE) == OPEN) {
        // They go on reading.
        while take_from(cx, id, QUEUE).is_some() {}
        set_slot(cx, id, STATE, CLOSED);
        return Ok(());
    }
    if let Some(number) = operation(cx.world(), id)
        && let Some(Op::Body { http, .. }) = cx.core().net.remove(number)
    {
        cx.services().http.cancel(http);
    }
    while take_from(cx, id, QUEUE).is_some() {}
    close(cx, id)?;
    let source = slot(cx, id, SOURCE);
    if let Some(object) = source.as_object() {
        let function = cx.get_named(object, "cancel")?;
        if cx.world().is_function(&function) {
            cx.call(&function, &source, std::slice::from_ref(reason))?;
        }
    }
    Ok(())
}

/// A property of an object, undefined of anything else.
pub(super) fn named(cx: &mut Cx<'_>, value: &Value, name: &str) -> Outcome {
    match value {
        Value::Object(_) => cx.get_of(value, &Key::from(name)),
        _ => Ok(Value::Undefined),
    }
}
