//! `WebSocket`. The `on...` properties and `binaryType` are ordinary properties of the object.

use shanhai_host::{Message, NetError, WebSocketEvent, WebSocketId};

use super::{Op, body, construct, set_slot, slot, this};
use crate::{
    builtin::console,
    cx::Cx,
    world::{
        class::Class,
        code::{Call, Row, constructor, function, getter},
        object::Kind,
        props::Flags,
        text::Text,
        value::{ObjectId, Outcome, Thrown, Value},
    },
};

pub(in crate::builtin) const ROWS: &[Row] = &[
    constructor("WebSocket", 1, new),
    getter("WebSocket.prototype.url", |cx, call| show(cx, call, URL)),
    getter("WebSocket.prototype.readyState", |cx, call| {
        show(cx, call, STATE)
    }),
    getter("WebSocket.prototype.protocol", |cx, call| {
        show(cx, call, PROTOCOL)
    }),
    getter("WebSocket.prototype.extensions", |_, _| Ok(Value::text(""))),
    getter("WebSocket.prototype.bufferedAmount", buffered_amount),
    function("WebSocket.prototype.send", 1, send),
    function("WebSocket.prototype.close", 0, close),
    function("WebSocket.prototype.addEventListener", 2, add_listener),
    function(
        "WebSocket.prototype.removeEventListener",
        2,
        remove_listener,
    ),
];

/// The states, as properties of the constructor and of each socket.
pub(in crate::builtin) const CONSTANTS: &[(&str, f64)] = &[
    ("WebSocket.CONNECTING", 0.0),
    ("WebSocket.OPEN", 1.0),
    ("WebSocket.CLOSING", 2.0),
    ("WebSocket.CLOSED", 3.0),
    ("WebSocket.prototype.CONNECTING", 0.0),
    ("WebSocket.prototype.OPEN", 1.0),
    ("WebSocket.prototype.CLOSING", 2.0),
    ("WebSocket.prototype.CLOSED", 3.0),
];

const URL: usize = 0;
const STATE: usize = 1;
const PROTOCOL: usize = 2;
/// The number of its operation.
const OPERATION: usize = 3;
/// An array: type, function and whether only once, by turns.
const LISTENERS: usize = 4;
/// What is wrong with it from the start.
const FAULT: usize = 5;
const SLOTS: usize = 6;

const CONNECTING: Value = Value::Number(0.0);
const OPEN: Value = Value::Number(1.0);
const CLOSING: Value = Value::Number(2.0);
const CLOSED: Value = Value::Number(3.0);

/// Listeners of one socket.
const LISTENERS_MAX: usize = 10_000;

fn show(cx: &mut Cx<'_>, call: &Call<'_>, at: usize) -> Outcome {
    let id = this(cx, call, Class::WebSocket)?;
    Ok(slot(cx, id, at))
}

fn new(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let url = cx.to_text(call.arg(0))?.to_string();
    let url = url.replacen("http", "ws", usize::from(url.starts_with("http")));
    let parsed = url.parse::<shanhai_host::HttpUrl>();
    let url = match parsed {
        Ok(url) if matches!(url.scheme(), "ws" | "wss") => url.to_string(),
        _ => {
            let message = format!("Failed to construct 'WebSocket': The URL '{url}' is invalid");
            return Err(cx.error(Class::SyntaxError, &message));
        }
    };
    let protocols = match call.arg(1) {
        Value::Undefined => Vec::new(),
        Value::Object(_) => cx.iterate(call.arg(1))?,
        one => vec![one.clone()],
    };
    let protocols: Vec<String> = protocols
        .iter()
        .map(|protocol| cx.to_text(protocol).map(|text| text.to_string()))
        .collect::<Outcome<_>>()?;
    let id = construct(cx, call, Class::WebSocket, vec![Value::Undefined; SLOTS])?;
    let listeners = cx.world().make_array(Vec::new());
    set_slot(cx, id, URL, Value::text(&url));
    set_slot(cx, id, STATE, CONNECTING);
    set_slot(cx, id, PROTOCOL, Value::text(""));
    set_slot(cx, id, LISTENERS, Value::Object(listeners));
    for name in ["onopen", "onmessage", "onerror", "onclose"] {
        cx.world().put(id, name, Value::Null, Flags::OPEN);
    }
    cx.world()
        .put(id, "binaryType", Value::text("arraybuffer"), Flags::OPEN);
    let opened = cx.services().websockets.open(&url, &protocols);
    let connection = match opened {
        Ok(connection) => connection,
        Err(error) => {
            // Told by events, as any other failure to connect.
            set_slot(cx, id, FAULT, Value::from(error.to_string()));
            WebSocketId(0)
        }
    };
    let op = Op::Socket {
        id: connection,
        socket: id,
    };
    let number = cx.core().net.add(op);
    set_slot(cx, id, OPERATION, Value::from(number));
    Ok(Value::Object(id))
}

/// The connection of a socket that is not closed.
fn connection(cx: &mut Cx<'_>, id: ObjectId) -> Option<WebSocketId> {
    let number = slot(cx, id, OPERATION).as_number()? as u32;
    match cx.core().net.find(number) {
        Some(Op::Socket { id, .. }) => Some(*id),
        _ => None,
    }
}

fn buffered_amount(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this(cx, call, Class::WebSocket)?;
    let connection = connection(cx, id);
    let bytes = connection.map_or(0, |connection| {
        cx.services().websockets.buffered(connection)
    });
    Ok(Value::from(bytes))
}

fn send(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this(cx, call, Class::WebSocket)?;
    let message = match body::bytes_of(cx, call.arg(0))? {
        Some(bytes) => Message::Binary(bytes),
        None => Message::Text(cx.to_text(call.arg(0))?.to_utf8().into_owned()),
    };
    let state = slot(cx, id, STATE);
    if state == CONNECTING {
        let error = cx.error(Class::Error, "Still in CONNECTING state");
        if let Thrown::Value(Value::Object(error)) = &error {
            let name = Value::text("InvalidStateError");
            cx.world().put(*error, "name", name, Flags::HIDDEN);
        }
        return Err(error);
    }
    if state == OPEN
        && let Some(connection) = connection(cx, id)
        && let Err(error) = cx.services().websockets.send(connection, message)
    {
        return Err(cx.error(Class::Error, &error.to_string()));
    }
    Ok(Value::Undefined)
}

fn close(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this(cx, call, Class::WebSocket)?;
    let code = match call.arg(0) {
        Value::Undefined => None,
        code => Some(cx.to_integer(code)?),
    };
    if code.is_some_and(|code| code != 1000.0 && !(3000.0..5000.0).contains(&code)) {
        let message = "The close code must be 1000, or from 3000 to 4999";
        return Err(cx.error(Class::RangeError, message));
    }
    let reason = match call.arg(1) {
        Value::Undefined => String::new(),
        reason => cx.to_text(reason)?.to_string(),
    };
    if reason.len() > 123 {
        return Err(cx.error(Class::SyntaxError, "The close reason is too long"));
    }
    let state = slot(cx, id, STATE);
    if (state == CONNECTING || state == OPEN)
        && let Some(connection) = connection(cx, id)
    {
        set_slot(cx, id, STATE, CLOSING);
        let code = code.map(|code| code as u16);
        cx.services().websockets.close(connection, code, &reason);
    }
    Ok(Value::Undefined)
}

/// Deals with the next thing that has happened to a WebSocket.
pub(super) fn advance(
    cx: &mut Cx<'_>,
    number: u32,
    connection: WebSocketId,
    socket: ObjectId,
) -> Outcome<bool> {
    cx.root(socket);
    if let Value::Text(fault) = slot(cx, socket, FAULT) {
        cx.core().net.remove(number);
        ended(cx, socket, &fault.to_string())?;
        return Ok(true);
    }
    match cx.services().websockets.poll(connection) {
        Ok(None) => return Ok(false),
        Ok(Some(WebSocketEvent::Open { protocol })) => {
            if slot(cx, socket, STATE) == CONNECTING {
                set_slot(cx, socket, STATE, OPEN);
                set_slot(cx, socket, PROTOCOL, Value::from(protocol));
                fire(cx, socket, "open", Vec::new())?;
            }
        }
        Ok(Some(WebSocketEvent::Message(message))) => {
            let data = match message {
                Message::Text(text) => Value::Text(Text::from(text)),
                Message::Binary(bytes) => {
                    let world = cx.world();
                    let buffer = world.make(Class::ArrayBuffer, Kind::Buffer(bytes));
                    Value::Object(buffer)
                }
            };
            if slot(cx, socket, STATE) == OPEN {
                let origin = slot(cx, socket, URL);
                fire(
                    cx,
                    socket,
                    "message",
                    vec![("data", data), ("origin", origin)],
                )?;
            }
        }
        Ok(Some(WebSocketEvent::Close { code, reason })) => {
            cx.core().net.remove(number);
            set_slot(cx, socket, STATE, CLOSED);
            closed(cx, socket, code, &reason, code != 1006)?;
        }
        Err(error) => {
            cx.core().net.remove(number);
            broken(cx, socket, &error)?;
        }
    }
    Ok(true)
}

/// Tells the program that a connection broke.
pub(super) fn broken(cx: &mut Cx<'_>, socket: ObjectId, error: &NetError) -> Outcome<()> {
    ended(cx, socket, &error.to_string())
}

fn ended(cx: &mut Cx<'_>, socket: ObjectId, message: &str) -> Outcome<()> {
    cx.root(socket);
    set_slot(cx, socket, STATE, CLOSED);
    let error = cx.world().make_error(Class::TypeError, message);
    cx.root(error);
    let fields = vec![
        ("message", Value::text(message)),
        ("error", Value::Object(error)),
    ];
    fire(cx, socket, "error", fields)?;
    closed(cx, socket, 1006, "", false)
}

fn closed(cx: &mut Cx<'_>, socket: ObjectId, code: u16, reason: &str, clean: bool) -> Outcome<()> {
    let fields = vec![
        ("code", Value::from(u32::from(code))),
        ("reason", Value::text(reason)),
        ("wasClean", Value::Bool(clean)),
    ];
    fire(cx, socket, "close", fields)
}

/// Calls all who listen; what they throw is printed.
fn fire(
    cx: &mut Cx<'_>,
    socket: ObjectId,
    kind: &str,
    fields: Vec<(&'static str, Value)>,
) -> Outcome<()> {
    let event = cx.world().make_plain();
    cx.root(event);
    let target = Value::Object(socket);
    let own = [
        ("type", Value::text(kind)),
        ("target", target.clone()),
        ("currentTarget", target.clone()),
    ];
    for (name, value) in own.into_iter().chain(fields) {
        cx.world().put(event, name, value, Flags::OPEN);
    }
    let mut functions = vec![cx.get_named(socket, &format!("on{kind}"))?];
    let mut kept = Vec::new();
    for [name, function, once] in listeners(cx, socket) {
        let wanted = name.as_text().is_some_and(|name| *name == *kind);
        if wanted {
            functions.push(function.clone());
        }
        if !(wanted && once.truthy()) {
            kept.extend([name, function, once]);
        }
    }
    set_listeners(cx, socket, kept);
    for function in functions {
        let (function, this) = match function.as_object() {
            None => continue,
            Some(id) if !cx.world().is_function(&function) => {
                (cx.get_named(id, "handleEvent")?, function)
            }
            Some(_) => (function, target.clone()),
        };
        if !cx.world().is_function(&function) {
            continue;
        }
        match cx.call(&function, &this, &[Value::Object(event)]) {
            Err(Thrown::Value(error)) => {
                let values = [Value::text("Uncaught"), error];
                console::print_shown(cx.core(), &values, true);
            }
            other => {
                other?;
            }
        }
    }
    Ok(())
}

/// The listeners, the first first.
fn listeners(cx: &mut Cx<'_>, socket: ObjectId) -> Vec<[Value; 3]> {
    let list = slot(cx, socket, LISTENERS).as_object();
    let Some(Kind::Array(elements)) = list.map(|list| cx.world().kind(list)) else {
        return Vec::new();
    };
    let items = elements.items.chunks_exact(3);
    items
        .filter_map(|items| match items {
            [Some(kind), Some(function), Some(once)] => {
                Some([kind.clone(), function.clone(), once.clone()])
            }
            _ => None,
        })
        .collect()
}

fn set_listeners(cx: &mut Cx<'_>, socket: ObjectId, values: Vec<Value>) {
    for value in &values {
        if let Some(id) = value.as_object() {
            cx.root(id);
        }
    }
    let list = cx.world().make_array(values);
    set_slot(cx, socket, LISTENERS, Value::Object(list));
}

fn add_listener(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this(cx, call, Class::WebSocket)?;
    let kind = Value::Text(cx.to_text(call.arg(0))?);
    let function = call.arg(1).clone();
    if function.as_object().is_none() {
        return Ok(Value::Undefined);
    }
    let once = match call.arg(2) {
        Value::Object(options) => cx.get_named(*options, "once")?.truthy(),
        _ => false,
    };
    let known = listeners(cx, id);
    if known.len() >= LISTENERS_MAX {
        return Err(cx.range_error("Too many listeners"));
    }
    let twice = known
        .iter()
        .any(|[other, listener, _]| *other == kind && *listener == function);
    if !twice {
        let mut values: Vec<Value> = known.into_iter().flatten().collect();
        values.extend([kind, function, Value::Bool(once)]);
        set_listeners(cx, id, values);
    }
    Ok(Value::Undefined)
}

fn remove_listener(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this(cx, call, Class::WebSocket)?;
    let kind = Value::Text(cx.to_text(call.arg(0))?);
    let function = call.arg(1).clone();
    let kept = listeners(cx, id)
        .into_iter()
        .filter(|[other, listener, _]| *other != kind || *listener != function);
    let values = kept.flatten().collect();
    set_listeners(cx, id, values);
    Ok(Value::Undefined)
}
