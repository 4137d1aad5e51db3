//! `Request` and `Response`.

use super::{as_class, body, body::Content, construct, headers, make, slot, stream, this};
use crate::{
    cx::Cx,
    world::{
        class::Class,
        code::{Call, Row, constructor, function, getter},
        object::Kind,
        value::{ObjectId, Outcome, Value},
    },
};

/// Makes the rows that read a body.
macro_rules! body_rows {
    ($class:ident, $body:expr, $($row:expr,)*) => {
        &[
            $($row,)*
            getter(concat!(stringify!($class), ".prototype.body"), |cx, call| {
                show(cx, call, Class::$class, $body)
            }),
            getter(concat!(stringify!($class), ".prototype.bodyUsed"), |cx, call| {
                body::is_used(cx, call, Class::$class, $body)
            }),
            function(concat!(stringify!($class), ".prototype.arrayBuffer"), 0, |cx, call| {
                body::read(cx, call, Class::$class, $body, "arrayBuffer")
            }),
            function(concat!(stringify!($class), ".prototype.bytes"), 0, |cx, call| {
                body::read(cx, call, Class::$class, $body, "bytes")
            }),
            function(concat!(stringify!($class), ".prototype.json"), 0, |cx, call| {
                body::read(cx, call, Class::$class, $body, "json")
            }),
            function(concat!(stringify!($class), ".prototype.text"), 0, |cx, call| {
                body::read(cx, call, Class::$class, $body, "text")
            }),
        ]
    };
}

/// The slots of a response.
pub(super) mod response {
    pub(in super::super) const STATUS: usize = 0;
    pub(in super::super) const STATUS_TEXT: usize = 1;
    pub(in super::super) const HEADERS: usize = 2;
    pub(in super::super) const URL: usize = 3;
    pub(in super::super) const REDIRECTED: usize = 4;
    pub(in super::super) const TYPE: usize = 5;
    pub(in super::super) const BODY: usize = 6;
}

/// The slots of a request.
pub(super) mod request {
    pub(in super::super) const METHOD: usize = 0;
    pub(in super::super) const URL: usize = 1;
    pub(in super::super) const HEADERS: usize = 2;
    pub(in super::super) const BODY: usize = 3;
    pub(in super::super) const SIGNAL: usize = 4;
    pub(in super::super) const REDIRECT: usize = 5;
}

pub(in crate::builtin) const RESPONSE: &[Row] = body_rows! {
    Response, response::BODY,
    constructor("Response", 0, new_response),
    getter("Response.prototype.status", |cx, call| show(cx, call, Class::Response, response::STATUS)),
    getter("Response.prototype.statusText", |cx, call| {
        show(cx, call, Class::Response, response::STATUS_TEXT)
    }),
    getter("Response.prototype.ok", is_ok),
    getter("Response.prototype.headers", |cx, call| {
        show(cx, call, Class::Response, response::HEADERS)
    }),
    getter("Response.prototype.url", |cx, call| show(cx, call, Class::Response, response::URL)),
    getter("Response.prototype.redirected", |cx, call| {
        show(cx, call, Class::Response, response::REDIRECTED)
    }),
    getter("Response.prototype.type", |cx, call| show(cx, call, Class::Response, response::TYPE)),
    function("Response.json", 1, json_response),
    function("Response.error", 0, error_response),
    function("Response.redirect", 1, redirect),
    function("Response.prototype.clone", 0, |cx, call| {
        clone(cx, call, Class::Response, response::HEADERS, response::BODY)
    }),
};

pub(in crate::builtin) const REQUEST: &[Row] = body_rows! {
    Request, request::BODY,
    constructor("Request", 1, new_request),
    getter("Request.prototype.method", |cx, call| show(cx, call, Class::Request, request::METHOD)),
    getter("Request.prototype.url", |cx, call| show(cx, call, Class::Request, request::URL)),
    getter("Request.prototype.headers", |cx, call| {
        show(cx, call, Class::Request, request::HEADERS)
    }),
    getter("Request.prototype.signal", |cx, call| show(cx, call, Class::Request, request::SIGNAL)),
    getter("Request.prototype.redirect", |cx, call| {
        show(cx, call, Class::Request, request::REDIRECT)
    }),
    function("Request.prototype.clone", 0, |cx, call| {
        clone(cx, call, Class::Request, request::HEADERS, request::BODY)
    }),
};

fn show(cx: &mut Cx<'_>, call: &Call<'_>, class: Class, at: usize) -> Outcome {
    let id = this(cx, call, class)?;
    Ok(slot(cx, id, at))
}

/// Another object with the same headers and body; each of the two can be read.
fn clone(
    cx: &mut Cx<'_>,
    call: &Call<'_>,
    class: Class,
    list_at: usize,
    body_at: usize,
) -> Outcome {
    let id = this(cx, call, class)?;
    let Kind::Slots(_, slots) = cx.world().kind(id) else {
        return Ok(Value::Undefined);
    };
    let mut slots = slots.to_vec();
    if let Some(body) = slot(cx, id, body_at).as_object() {
        if stream::is_used(cx, body) || stream::is_locked(cx, body) {
            let name = class.name();
            return Err(cx.type_error(&format!("{name}.clone: Body has already been consumed.")));
        }
        let branch = stream::branch(cx, body)?;
        if let Some(place) = slots.get_mut(body_at) {
            *place = Value::Object(branch);
        }
    }
    let list = slot(cx, id, list_at).as_object();
    let pairs = list
        .map(|list| headers::pairs(cx, list))
        .unwrap_or_default();
    let list = headers::make_of(cx, pairs);
    if let Some(place) = slots.get_mut(list_at) {
        *place = Value::Object(list);
    }
    Ok(Value::Object(make(cx, class, slots)))
}

/// The slots of a response without a body.
fn bodiless(cx: &mut Cx<'_>, status: f64, kind: &str, pairs: Vec<(String, String)>) -> Value {
    let list = headers::make_of(cx, pairs);
    let slots = vec![
        Value::Number(status),
        Value::text(""),
        Value::Object(list),
        Value::text(""),
        Value::Bool(false),
        Value::text(kind),
        Value::Null,
    ];
    Value::Object(make(cx, Class::Response, slots))
}

fn error_response(cx: &mut Cx<'_>, _: &Call<'_>) -> Outcome {
    Ok(bodiless(cx, 0.0, "error", Vec::new()))
}

fn redirect(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let url = cx.to_text(call.arg(0))?.to_string();
    let url = parse(cx, &url)?.to_string();
    let status = match call.arg(1) {
        Value::Undefined => 302.0,
        value => cx.to_integer(value)?,
    };
    if ![301.0, 302.0, 303.0, 307.0, 308.0].contains(&status) {
        return Err(cx.range_error(&format!("Invalid status code {status}")));
    }
    let pairs = vec![("location".to_owned(), url)];
    Ok(bodiless(cx, status, "default", pairs))
}

fn is_ok(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this(cx, call, Class::Response)?;
    let status = slot(cx, id, response::STATUS).as_number();
    Ok(Value::Bool(
        status.is_some_and(|status| (200.0..300.0).contains(&status)),
    ))
}

/// Makes the answer to a request.
pub(super) fn answer(
    cx: &mut Cx<'_>,
    head: shanhai_host::HttpHead,
    url: &str,
    redirected: bool,
    body: Value,
) -> ObjectId {
    let status = Value::from(u32::from(head.status));
    let list = headers::make_of(cx, head.headers);
    let slots = vec![
        status,
        Value::from(head.reason),
        Value::Object(list),
        Value::text(url),
        Value::Bool(redirected),
        Value::text("basic"),
        body,
    ];
    make(cx, Class::Response, slots)
}

/// A body's content as the stream that shows it, and its type.
fn stream_of(cx: &mut Cx<'_>, content: Content) -> (Value, Option<String>) {
    match content {
        Content::None => (Value::Null, None),
        Content::Bytes(bytes, kind) => (Value::Object(stream::make_whole(cx, bytes)), kind),
        Content::Stream(id) => (Value::Object(id), None),
    }
}

fn new_response(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let content = readable(cx, call.arg(0))?;
    build_response(cx, call, content)
}

/// What may be a body of an object, whose stream the program still reads.
fn readable(cx: &mut Cx<'_>, init: &Value) -> Outcome<Content> {
    if let Some(id) = as_class(cx, init, Class::ReadableStream) {
        if stream::is_locked(cx, id) || stream::is_used(cx, id) {
            return Err(cx.type_error("Response body object should not be disturbed or locked"));
        }
        return Ok(Content::Stream(id));
    }
    body::read_init(cx, init)
}

fn build_response(cx: &mut Cx<'_>, call: &Call<'_>, content: Content) -> Outcome {
    let init = call.arg(1).clone();
    let status = stream::named(cx, &init, "status")?;
    let status = if status.is_undefined() {
        200.0
    } else {
        cx.to_integer(&status)?
    };
    if !(200.0..600.0).contains(&status) {
        return Err(cx.range_error("init[\"status\"] must be in the range of 200 to 599"));
    }
    let text = stream::named(cx, &init, "statusText")?;
    let text = if text.is_undefined() {
        Value::text("")
    } else {
        Value::Text(cx.to_text(&text)?)
    };
    let given = stream::named(cx, &init, "headers")?;
    let mut pairs = headers::read_init(cx, &given)?;
    let (body, kind) = stream_of(cx, content);
    if let Some(kind) = kind {
        headers::add_default(&mut pairs, "content-type", &kind);
    }
    let list = headers::make_of(cx, pairs);
    let slots = vec![
        Value::Number(status),
        text,
        Value::Object(list),
        Value::text(""),
        Value::Bool(false),
        Value::text("default"),
        body,
    ];
    if call.new_target.is_none() && call.this.as_object().is_some() {
        return Ok(Value::Object(make(cx, Class::Response, slots)));
    }
    construct(cx, call, Class::Response, slots).map(Value::Object)
}

fn json_response(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let global = cx.global();
    let json = cx.get_named(global, "JSON")?;
    let text = cx.call_method(&json, "stringify", std::slice::from_ref(call.arg(0)))?;
    let text = cx.to_text(&text)?;
    let bytes = text.to_utf8().as_bytes().to_vec();
    build_response(
        cx,
        call,
        Content::Bytes(bytes, Some("application/json".to_owned())),
    )
}

/// What `fetch` and `Request` are told, read once.
pub(super) struct Wanted {
    pub(super) method: String,
    pub(super) url: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) content: Content,
    pub(super) signal: Value,
    pub(super) redirect: String,
}

/// Reads the arguments of `fetch` and `Request`: an address or a request, and options.
pub(super) fn wanted(cx: &mut Cx<'_>, input: &Value, init: &Value) -> Outcome<Wanted> {
    let mut wanted = match as_class(cx, input, Class::Request) {
        Some(id) => {
            let text = |cx: &mut Cx<'_>, at: usize| {
                let value = slot(cx, id, at);
                value.as_text().map(ToString::to_string).unwrap_or_default()
            };
            let list = slot(cx, id, request::HEADERS).as_object();
            let replaced = !stream::named(cx, init, "body")?.is_nullish();
            let body = slot(cx, id, request::BODY);
            Wanted {
                method: text(cx, request::METHOD),
                url: text(cx, request::URL),
                headers: list
                    .map(|list| headers::pairs(cx, list))
                    .unwrap_or_default(),
                content: if replaced {
                    Content::None
                } else {
                    body::read_init(cx, &body)?
                },
                signal: slot(cx, id, request::SIGNAL),
                redirect: text(cx, request::REDIRECT),
            }
        }
        None => Wanted {
            method: "GET".to_owned(),
            url: cx.to_text(input)?.to_string(),
            headers: Vec::new(),
            content: Content::None,
            signal: Value::Null,
            redirect: "follow".to_owned(),
        },
    };
    let method = stream::named(cx, init, "method")?;
    if !method.is_undefined() {
        wanted.method = method_of(cx, &method)?;
    }
    let given = stream::named(cx, init, "headers")?;
    if !given.is_undefined() {
        wanted.headers = headers::read_init(cx, &given)?;
    }
    let redirect = stream::named(cx, init, "redirect")?;
    if !redirect.is_undefined() {
        wanted.redirect = cx.to_text(&redirect)?.to_string();
        if !matches!(wanted.redirect.as_str(), "follow" | "error" | "manual") {
            let text = &wanted.redirect;
            return Err(cx.type_error(&format!("{text:?} is not a valid redirect")));
        }
    }
    let signal = stream::named(cx, init, "signal")?;
    if !signal.is_undefined() {
        wanted.signal = signal;
    }
    let body = stream::named(cx, init, "body")?;
    if !body.is_nullish() {
        wanted.content = body::read_init(cx, &body)?;
    }
    let bodiless = matches!(wanted.method.as_str(), "GET" | "HEAD");
    if bodiless && !matches!(wanted.content, Content::None) {
        return Err(cx.type_error("Request with GET/HEAD method cannot have body"));
    }
    if let Content::Bytes(_, Some(kind)) = &wanted.content {
        headers::add_default(&mut wanted.headers, "content-type", kind);
    }
    wanted.url = parse(cx, &wanted.url)?.to_string();
    Ok(wanted)
}

/// A method's name; the usual ones in upper case.
fn method_of(cx: &mut Cx<'_>, value: &Value) -> Outcome<String> {
    let name = cx.to_text(value)?.to_string();
    let upper = name.to_ascii_uppercase();
    if matches!(upper.as_str(), "CONNECT" | "TRACE" | "TRACK") {
        return Err(cx.type_error(&format!("'{name}' HTTP method is unsupported")));
    }
    if name.is_empty()
        || !name
            .bytes()
            .all(|b| b.is_ascii_graphic() && b != b',' && b != b':')
    {
        return Err(cx.type_error(&format!("'{name}' is not a valid HTTP method")));
    }
    let usual = ["DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT"];
    Ok(if usual.contains(&upper.as_str()) {
        upper
    } else {
        name
    })
}

/// Reads an address of `http:` or `https:`.
pub(super) fn parse(cx: &mut Cx<'_>, url: &str) -> Outcome<shanhai_host::HttpUrl> {
    let parsed = url.parse::<shanhai_host::HttpUrl>();
    match parsed {
        Ok(url) if matches!(url.scheme(), "http" | "https") => Ok(url),
        Ok(url) => Err(cx.type_error(&format!("fetch failed: {url} is not http or https"))),
        Err(error) => Err(cx.type_error(&format!("Failed to parse URL: {error}"))),
    }
}

fn new_request(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let wanted = wanted(cx, call.arg(0), call.arg(1))?;
    let list = headers::make_of(cx, wanted.headers);
    let (body, _) = match wanted.content {
        Content::Stream(id) => {
            // It was taken over; the request gives it on when it is sent.
            stream::give_back(cx, id);
            (Value::Object(id), None)
        }
        content => stream_of(cx, content),
    };
    let slots = vec![
        Value::from(wanted.method),
        Value::from(wanted.url),
        Value::Object(list),
        body,
        wanted.signal,
        Value::from(wanted.redirect),
    ];
    construct(cx, call, Class::Request, slots).map(Value::Object)
}
