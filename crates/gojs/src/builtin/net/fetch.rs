//! `fetch`: requests, redirections, and giving them up.

use shanhai_host::{HttpEvent, HttpHead, HttpId, HttpRequest, HttpUrl, NetError, RequestBody};

use super::{
    Op,
    body::{self, Content},
    message, network_error, stream,
    stream::Next,
    thrown,
};
use crate::{
    builtin::promise,
    cx::Cx,
    save::{fields, variants},
    world::{
        class::Class,
        code::{Call, Row, function},
        object::{Function, Kind},
        props::Flags,
        value::{ObjectId, Outcome, Thrown, Value},
    },
};

pub(in crate::builtin) const ROWS: &[Row] = &[
    function("fetch", 1, fetch),
    function("%fetch.abort%", 1, abort),
];

/// How many redirections are followed.
const HOPS_MAX: u32 = 20;

/// A request whose answer has not begun.
#[derive(Clone, Debug)]
pub(crate) struct Fetch {
    /// What the machine calls it.
    pub(super) http: HttpId,
    /// The promise of the answer.
    pub(super) promise: ObjectId,
    method: String,
    url: HttpUrl,
    headers: Vec<(String, String)>,
    /// The body, to send it again after a redirection.
    body: Vec<u8>,
    /// The stream that the body comes from.
    upload: Option<Upload>,
    redirect: Redirect,
    hops: u32,
}

/// A body that is being sent.
#[derive(Clone, Debug)]
struct Upload {
    stream: ObjectId,
    /// What was read of it and not yet sent.
    rest: Vec<u8>,
    ended: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Redirect {
    Follow,
    Refuse,
    Show,
}

fields!(Fetch {
    http,
    promise,
    method,
    url,
    headers,
    body,
    upload,
    redirect,
    hops,
});
fields!(Upload {
    stream,
    rest,
    ended
});
variants!(Redirect {
    0: Follow,
    1: Refuse,
    2: Show
});

impl Fetch {
    /// Shows every object that it needs.
    pub(super) fn each_object(&self, meet: &mut dyn FnMut(ObjectId)) {
        meet(self.promise);
        if let Some(upload) = &self.upload {
            meet(upload.stream);
        }
    }

    fn request(&self) -> HttpRequest {
        HttpRequest {
            method: self.method.clone(),
            url: self.url.to_string(),
            headers: self.headers.clone(),
            body: match (&self.upload, self.body.is_empty()) {
                (Some(_), _) => RequestBody::Stream,
                (None, false) => RequestBody::Bytes(self.body.clone()),
                // A length of zero is said where a body is usual.
                (None, true) => RequestBody::Empty,
            },
        }
    }
}

fn fetch(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let promise = promise::pending(cx);
    match start(cx, call, promise) {
        Err(Thrown::Value(error)) => promise::reject(cx, promise, error),
        other => other?,
    }
    Ok(Value::Object(promise))
}

fn start(cx: &mut Cx<'_>, call: &Call<'_>, promise: ObjectId) -> Outcome<()> {
    let wanted = message::wanted(cx, call.arg(0), call.arg(1))?;
    let aborted = stream::named(cx, &wanted.signal, "aborted")?;
    if aborted.truthy() {
        let reason = abort_reason(cx, &wanted.signal)?;
        return Err(Thrown::Value(reason));
    }
    let mut headers = wanted.headers;
    super::headers::add_default(&mut headers, "accept", "*/*");
    super::headers::add_default(&mut headers, "user-agent", "shanhai");
    let (bytes, upload) = match wanted.content {
        Content::None => (Vec::new(), None),
        Content::Bytes(bytes, _) => (bytes, None),
        Content::Stream(stream) => {
            let upload = Upload {
                stream,
                rest: Vec::new(),
                ended: false,
            };
            (Vec::new(), Some(upload))
        }
    };
    let url = message::parse(cx, &wanted.url)?;
    let mut fetch = Fetch {
        http: HttpId(0),
        promise,
        method: wanted.method,
        url,
        headers,
        body: bytes,
        upload,
        redirect: match wanted.redirect.as_str() {
            "error" => Redirect::Refuse,
            "manual" => Redirect::Show,
            _ => Redirect::Follow,
        },
        hops: 0,
    };
    match cx.services().http.start(fetch.request()) {
        Ok(http) => fetch.http = http,
        Err(error) => return Err(Thrown::Value(network_error(cx, "fetch", &error))),
    }
    let number = cx.core().net.add(Op::Fetch(Box::new(fetch)));
    let listen = stream::named(cx, &wanted.signal, "addEventListener")?;
    if cx.world().is_function(&listen) {
        let slots = vec![Value::from(number), wanted.signal.clone()];
        let closure = cx.world().make_closure("%fetch.abort%", slots);
        cx.root(closure);
        let args = [Value::text("abort"), Value::Object(closure)];
        cx.call(&listen, &wanted.signal, &args)?;
    }
    Ok(())
}

/// Why a signal wants it given up.
fn abort_reason(cx: &mut Cx<'_>, signal: &Value) -> Outcome {
    let reason = stream::named(cx, signal, "reason")?;
    if !reason.is_undefined() {
        return Ok(reason);
    }
    let error = cx
        .world()
        .make_error(Class::Error, "This operation was aborted");
    cx.world()
        .put(error, "name", Value::text("AbortError"), Flags::HIDDEN);
    Ok(Value::Object(error))
}

/// What a signal calls: gives the request up, or the body of its answer.
fn abort(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (number, signal) = match cx.world().kind(call.callee) {
        Kind::Function(Function::Closure(_, slots)) => match slots.as_ref() {
            [Value::Number(number), signal] => (*number as u32, signal.clone()),
            _ => return Ok(Value::Undefined),
        },
        _ => return Ok(Value::Undefined),
    };
    let reason = abort_reason(cx, &signal)?;
    match cx.core().net.find(number) {
        Some(Op::Fetch(fetch)) => {
            let (http, promise) = (fetch.http, fetch.promise);
            cx.services().http.cancel(http);
            cx.core().net.remove(number);
            promise::reject(cx, promise, reason);
        }
        Some(Op::Body { http, stream }) => {
            let (http, stream) = (*http, *stream);
            cx.services().http.cancel(http);
            cx.core().net.remove(number);
            // A stream that was freed has nobody to tell.
            if stream::operation(cx.world(), stream) == Some(number) {
                stream::fail(cx, stream, reason)?;
            }
        }
        Some(Op::Socket { .. }) | None => {}
    }
    Ok(Value::Undefined)
}

/// Deals with the next thing that has happened to a request.
pub(super) fn advance(cx: &mut Cx<'_>, number: u32) -> Outcome<bool> {
    let Some(Op::Fetch(fetch)) = cx.core().net.find(number) else {
        return Ok(false);
    };
    let (http, promise) = (fetch.http, fetch.promise);
    match cx.services().http.poll(http) {
        Ok(None) => upload(cx, number),
        Ok(Some(HttpEvent::Head(head))) => {
            if let Some(Op::Fetch(fetch)) = cx.core().net.remove(number) {
                cx.root(promise);
                begun(cx, number, *fetch, head)?;
            }
            Ok(true)
        }
        // Not before the head.
        Ok(Some(HttpEvent::Chunk(_) | HttpEvent::End)) => fail(cx, number, &NetError::lost()),
        Err(error) => fail(cx, number, &error),
    }
}

fn fail(cx: &mut Cx<'_>, number: u32, error: &NetError) -> Outcome<bool> {
    if let Some(Op::Fetch(fetch)) = cx.core().net.remove(number) {
        let error = network_error(cx, "fetch", error);
        promise::reject(cx, fetch.promise, error);
    }
    Ok(true)
}

/// Sends the next piece of a streamed body; says whether anything was done.
fn upload(cx: &mut Cx<'_>, number: u32) -> Outcome<bool> {
    let Some(Op::Fetch(fetch)) = cx.core().net.find(number) else {
        return Ok(false);
    };
    let (http, Some(upload)) = (fetch.http, fetch.upload.clone()) else {
        return Ok(false);
    };
    if upload.ended {
        return Ok(false);
    }
    let mut rest = upload.rest;
    let mut ended = false;
    if rest.is_empty() {
        match stream::next_chunk(cx, upload.stream)? {
            Next::Later => return Ok(false),
            Next::End => ended = true,
            Next::Failed(error) => return give_up(cx, number, error),
            Next::Chunk(chunk) => match body::bytes_of(cx, &chunk)? {
                Some(bytes) => rest = bytes,
                None => {
                    let error = thrown(cx.type_error("The stream gave a piece that is not bytes"));
                    return give_up(cx, number, error);
                }
            },
        }
    }
    let sent = if ended {
        cx.services().http.finish(http).map(|()| 0)
    } else {
        cx.services().http.send(http, &rest)
    };
    let Ok(sent) = sent else {
        // The next poll tells why.
        return Ok(false);
    };
    rest.drain(..sent.min(rest.len()));
    let done = ended || sent > 0;
    if let Some(Op::Fetch(mut fetch)) = cx.core().net.remove(number) {
        fetch.upload = Some(Upload {
            stream: upload.stream,
            rest,
            ended,
        });
        cx.core().net.put(number, Op::Fetch(fetch));
    }
    Ok(done)
}

/// Gives a request up because of an error of the program's own.
fn give_up(cx: &mut Cx<'_>, number: u32, error: Value) -> Outcome<bool> {
    if let Some(Op::Fetch(fetch)) = cx.core().net.remove(number) {
        cx.services().http.cancel(fetch.http);
        promise::reject(cx, fetch.promise, error);
    }
    Ok(true)
}

/// Deals with the beginning of an answer.
fn begun(cx: &mut Cx<'_>, number: u32, fetch: Fetch, head: HttpHead) -> Outcome<()> {
    let location = head.headers.iter().find(|(name, _)| name == "location");
    let redirects = matches!(head.status, 301 | 302 | 303 | 307 | 308);
    if let Some((_, location)) = location
        && redirects
        && fetch.redirect != Redirect::Show
    {
        cx.services().http.cancel(fetch.http);
        let location = location.clone();
        return follow(cx, number, fetch, head.status, &location);
    }
    let bodiless = matches!(head.status, 101 | 204 | 205 | 304) || fetch.method == "HEAD";
    let url = fetch.url.to_string();
    let body = if bodiless {
        // Its end is of no interest.
        cx.services().http.cancel(fetch.http);
        Value::Null
    } else {
        let stream = stream::make_empty(cx);
        stream::set_operation(cx, stream, number);
        let op = Op::Body {
            http: fetch.http,
            stream,
        };
        cx.core().net.put(number, op);
        Value::Object(stream)
    };
    let response = message::answer(cx, head, &url, fetch.hops > 0, body);
    promise::resolve(cx, fetch.promise, &Value::Object(response))
}

/// Goes where an answer points to.
fn follow(
    cx: &mut Cx<'_>,
    number: u32,
    mut fetch: Fetch,
    status: u16,
    location: &str,
) -> Outcome<()> {
    let promise = fetch.promise;
    let refuse = |cx: &mut Cx<'_>, message: &str| {
        let error = thrown(cx.type_error(&format!("fetch failed: {message}")));
        promise::reject(cx, promise, error);
        Ok(())
    };
    if fetch.redirect == Redirect::Refuse {
        return refuse(cx, "unexpected redirect");
    }
    fetch.hops += 1;
    if fetch.hops > HOPS_MAX {
        return refuse(cx, "redirect count exceeded");
    }
    let url = match fetch.url.join(location) {
        Ok(url) => url,
        Err(error) => return refuse(cx, &error.to_string()),
    };
    let to_get = match status {
        301 | 302 => fetch.method == "POST",
        303 => !matches!(fetch.method.as_str(), "GET" | "HEAD"),
        _ => false,
    };
    if to_get {
        fetch.method = "GET".to_owned();
        fetch.body = Vec::new();
        fetch.upload = None;
        fetch
            .headers
            .retain(|(name, _)| !name.starts_with("content-"));
    } else if fetch.upload.is_some() {
        return refuse(
            cx,
            "a streamed body cannot be sent again after a redirection",
        );
    }
    let same = (url.scheme(), url.host(), url.port());
    if same != (fetch.url.scheme(), fetch.url.host(), fetch.url.port()) {
        // What is meant for one server is not told to another.
        let secret = ["authorization", "cookie", "proxy-authorization", "host"];
        fetch
            .headers
            .retain(|(name, _)| !secret.contains(&name.as_str()));
    }
    fetch.url = url;
    match cx.services().http.start(fetch.request()) {
        Ok(http) => {
            fetch.http = http;
            cx.core().net.put(number, Op::Fetch(Box::new(fetch)));
            Ok(())
        }
        Err(error) => {
            let error = network_error(cx, "fetch", &error);
            promise::reject(cx, promise, error);
            Ok(())
        }
    }
}
