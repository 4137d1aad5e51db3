//! Requests and responses as they pass between a node and a guest.

use std::{fmt, sync::Arc};

use bytes::Bytes;
use http::{
    HeaderMap, HeaderName, HeaderValue, StatusCode,
    header::{CONNECTION, CONTENT_LENGTH, DATE, HOST, TRANSFER_ENCODING},
    request::Parts,
};

use crate::{
    error::{CallError, FrameError},
    frame::{Field, Frame, Value, field},
    head::{self, Head},
    plain::PlainRequest,
    table::{EventTag, event, event::http_request as fields, response},
};

/// The number of a request within its guest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestId(pub(crate) u64);

impl RequestId {
    /// The number.
    #[must_use]
    pub fn number(self) -> u64 {
        self.0
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A request for a guest.
#[derive(Debug)]
pub struct Request {
    /// Method, address and headers.
    pub head: Parts,
    /// Who asks: address and port.
    pub remote: Arc<str>,
    /// The number of the route, from [`Outgoing::Route`]; 0 if the guest did not add it.
    pub route: u32,
    /// The body, or what is there of it.
    pub body: Bytes,
    /// Whether more of the body comes by [`Guest::body`](crate::Guest::body).
    pub more: bool,
    /// The length of the whole body, if it is known.
    pub length: Option<u64>,
}

/// The head of a response, and its body or the beginning of it.
#[derive(Clone, Debug)]
pub struct Response {
    /// The status.
    pub status: StatusCode,
    /// The headers, but for those that are `known`.
    pub headers: HeaderMap,
    /// The headers of an answer to a plain request, if the last answer had the same.
    pub known: Option<Arc<KnownHeaders>>,
    /// The body, or its beginning.
    pub body: Bytes,
    /// Whether more comes by [`Outgoing::Piece`].
    pub more: bool,
    /// All of the answer as it is sent, if it was written onto the [desk](crate::Guest::lend_desk) of its request;
    /// there is no body then.
    pub written: Option<Vec<u8>>,
}

/// Where the answer to a plain request may be written as it is sent.
#[derive(Debug)]
pub(crate) struct Desk {
    pub request: RequestId,
    /// An answer of status 200, up to its first headers.
    pub bytes: Vec<u8>,
}

/// The most bytes of a body that are written onto a desk.
const DESK_MAX: usize = 8 << 10;

impl Desk {
    /// Writes the rest of an answer, if it is one of status 200 without a date of its own; says whether it is.
    pub fn write(&mut self, status: StatusCode, known: &KnownHeaders, body: &[u8]) -> bool {
        let fits = status == StatusCode::OK && !known.has_date && body.len() <= DESK_MAX;
        if fits {
            self.bytes.extend_from_slice(&known.lines);
            self.bytes.extend_from_slice(b"content-length: ");
            put_number(&mut self.bytes, body.len());
            self.bytes.extend_from_slice(b"\r\n\r\n");
            self.bytes.extend_from_slice(body);
        }
        fits
    }
}

/// Writes a number in digits.
fn put_number(out: &mut Vec<u8>, mut number: usize) {
    let mut digits = [0; 20];
    let mut at = digits.len();
    loop {
        at -= 1;
        digits[at] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[at..]);
}

/// Headers that a guest gives again and again.
#[derive(Debug, Default)]
pub struct KnownHeaders {
    headers: HeaderMap,
    has_date: bool,
    lines: Vec<u8>,
}

impl KnownHeaders {
    fn new(headers: &HeaderMap) -> Self {
        let mut lines = Vec::new();
        for (name, value) in headers {
            for part in [name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"] {
                lines.extend_from_slice(part);
            }
        }
        KnownHeaders {
            has_date: headers.contains_key(DATE),
            headers: headers.clone(),
            lines,
        }
    }

    /// Whether the date is one of them.
    #[must_use]
    pub fn has_date(&self) -> bool {
        self.has_date
    }

    /// As they are sent: `name: value`, each with the end of its line.
    #[must_use]
    pub fn lines(&self) -> &[u8] {
        &self.lines
    }
}

impl Response {
    /// Takes all headers out.
    pub fn take_headers(&mut self) -> HeaderMap {
        match self.known.take() {
            Some(known) => known.headers.clone(),
            None => std::mem::take(&mut self.headers),
        }
    }
}

/// What a guest has for the node.
#[derive(Clone, Debug)]
pub enum Outgoing {
    /// It serves what matches this pattern; requests for it carry the number.
    Route {
        /// The number, from 1.
        route: u32,
        /// The pattern.
        pattern: String,
    },
    /// The answer to a request.
    Reply {
        /// The request.
        request: RequestId,
        /// The answer.
        response: Response,
    },
    /// The next piece of a body. [`Guest::sent`](crate::Guest::sent) says that it is on its way.
    Piece {
        /// The request.
        request: RequestId,
        /// The piece; perhaps empty, if it is the last.
        piece: Bytes,
        /// Whether it is the last.
        end: bool,
    },
    /// The answer breaks a limit; the request is over for the guest.
    Refused {
        /// The request.
        request: RequestId,
        /// Why.
        error: CallError,
    },
}

/// The field with the name of the event, which is the same for all requests.
const NAME_FIELD: [u8; 2 + fields::EVENT.len()] = {
    let mut field = [0; 2 + fields::EVENT.len()];
    field[0] = (event::NAME << 3 | 2) as u8;
    field[1] = fields::EVENT.len() as u8;
    let mut at = 0;
    while at < fields::EVENT.len() {
        field[2 + at] = fields::EVENT.as_bytes()[at];
        at += 1;
    }
    field
};

/// Bytes of an event beside its texts: keys, lengths and numbers.
const EVENT_ROOM: usize = 64;

/// What a guest is told of a request.
pub(crate) struct Told<'r> {
    method: &'r str,
    path: &'r str,
    query: Option<&'r str>,
    host: Option<&'r [u8]>,
    trace: Option<&'r [u8]>,
    remote: &'r str,
    route: u32,
    length: Option<u64>,
    body: &'r [u8],
    more: bool,
}

impl<'r> From<&'r Request> for Told<'r> {
    fn from(request: &'r Request) -> Self {
        let Parts {
            method,
            uri,
            headers,
            ..
        } = &request.head;
        // Looking at each once is cheaper than to look two of them up.
        let (mut host, mut trace) = (None, None);
        for (name, value) in headers {
            if *name == HOST {
                host = host.or(Some(value.as_bytes()));
            } else if *name == TRACE {
                trace = trace.or(Some(value.as_bytes()));
            }
        }
        Told {
            method: method.as_str(),
            path: uri.path(),
            query: uri.query(),
            host: host.or_else(|| Some(uri.authority()?.as_str().as_bytes())),
            trace,
            remote: &request.remote,
            route: request.route,
            length: request.length,
            body: &request.body,
            more: request.more,
        }
    }
}

impl<'r> From<&PlainRequest<'r>> for Told<'r> {
    fn from(request: &PlainRequest<'r>) -> Self {
        Told {
            method: "GET",
            path: request.path,
            query: request.query,
            host: request.host,
            trace: request.trace,
            remote: request.remote,
            route: request.route,
            length: None,
            body: &[],
            more: false,
        }
    }
}

/// Writes the event for a request, behind its [head].
pub(crate) fn write_event(mut buffer: Vec<u8>, id: RequestId, told: &Told<'_>) -> Vec<u8> {
    let texts = told.path.len() + told.remote.len() + told.host.map_or(0, <[u8]>::len);
    buffer.reserve(head::LEN + EVENT_ROOM + texts);
    buffer.extend_from_slice(&[0; head::LEN]);
    let mut frame = Frame::after(buffer);
    frame.byte(EventTag::Call as u8);
    frame.varint(id.0);
    // Its first byte tells a request from other events before any name is compared.
    frame.uint(fields::ROUTE, told.route.into());
    frame.raw(&NAME_FIELD);
    frame.text(fields::METHOD, told.method);
    let method = (frame.as_bytes().len(), told.method.len());
    frame.text(fields::PATH, told.path);
    let head = Head {
        request: id.0,
        route: told.route,
        method,
        path: (frame.as_bytes().len(), told.path.len()),
    };
    if let Some(query) = told.query {
        frame.text(fields::QUERY, query);
    }
    if let Some(host) = told.host {
        frame.bytes(fields::HOST, host);
    }
    frame.text(fields::REMOTE, told.remote);
    if let Some(length) = told.length.filter(|length| *length > 0) {
        frame.uint(fields::LENGTH, length);
    }
    if !told.more && !told.body.is_empty() {
        frame.bytes(fields::BODY, told.body);
    }
    if let Some(trace) = told.trace {
        frame.bytes(fields::TRACE, trace);
    }
    if told.more {
        frame.bool(fields::MORE, true);
    }
    let mut bytes = frame.into_bytes();
    let written = head.write(&mut bytes);
    written.expect("there is room, and a request is shorter than 4 GiB");
    bytes
}

/// The header that ties requests together which one has led to.
static TRACE: HeaderName = HeaderName::from_static("traceparent");

/// What a guest answers with.
pub(crate) struct Answer<'f> {
    pub status: StatusCode,
    /// The headers; none if they are those of the [`KnownHead`].
    pub headers: Option<HeaderMap>,
    /// Not copied yet, whatever its length.
    pub body: &'f [u8],
    pub more: bool,
}

/// The most bytes of a head that are kept.
const HEAD_MAX: usize = 1024;

/// The head of an answer, up to the body: most answers of a module begin with the same bytes, which
/// need to be read only once.
#[derive(Default)]
pub(crate) struct KnownHead {
    bytes: Vec<u8>,
    status: StatusCode,
    headers: Arc<KnownHeaders>,
}

impl KnownHead {
    /// The headers of this head, for all answers that begin with it.
    pub fn headers(&self) -> Arc<KnownHeaders> {
        Arc::clone(&self.headers)
    }

    /// The same put into `room`.
    pub fn headers_in(&self, mut room: HeaderMap) -> HeaderMap {
        for (name, value) in &self.headers.headers {
            room.append(name.clone(), value.clone());
        }
        room
    }

    fn keep(&mut self, head: &[u8], status: StatusCode, headers: &HeaderMap) {
        self.bytes.clear();
        if head.len() <= HEAD_MAX {
            self.bytes.extend_from_slice(head);
            self.status = status;
            self.headers = Arc::new(KnownHeaders::new(headers));
        }
    }

    /// Reads an answer that begins with this head; none if what follows belongs to a head as well.
    fn read<'f>(&self, frame: &'f [u8]) -> Option<Answer<'f>> {
        if self.bytes.is_empty() || !frame.starts_with(&self.bytes) {
            return None;
        }
        let mut answer = Answer {
            status: self.status,
            headers: None,
            body: &[],
            more: false,
        };
        let mut at = self.bytes.len();
        while at < frame.len() {
            let (found, end) = field(frame, at)?;
            match (found.number, found.value) {
                (response::BODY, Value::Bytes(bytes)) => answer.body = bytes,
                (response::MORE, Value::Uint(more)) => answer.more = more != 0,
                _ => return None,
            }
            at = end;
        }
        Some(answer)
    }
}

/// Headers that are between a node and its client alone: those of a guest are left out.
const OWN: [HeaderName; 3] = [CONTENT_LENGTH, TRANSFER_ENCODING, CONNECTION];

/// Reads the frame that a guest answers with.
///
/// # Errors
/// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) with the header or field that is wrong.
pub(crate) fn read_answer<'f>(
    frame: &'f [u8],
    known: &mut KnownHead,
) -> Result<Answer<'f>, CallError> {
    if let Some(answer) = known.read(frame) {
        return Ok(answer);
    }
    let mut headers = HeaderMap::new();
    let mut answer = Answer {
        status: StatusCode::OK,
        headers: None,
        body: &[],
        more: false,
    };
    let mut name: Option<HeaderName> = None;
    // Where the body begins, and whether the head is in front of it and nothing else.
    let (mut at, mut body_at, mut is_plain) = (0, None, true);
    while at < frame.len() {
        let (field, end) = field(frame, at).ok_or(FrameError::Malformed { offset: at })?;
        is_plain &= match field.number {
            response::STATUS | response::NAME | response::VALUE | response::BODY => {
                body_at.is_none()
            }
            response::MORE => body_at.is_some(),
            _ => false,
        };
        match field.number {
            response::STATUS => answer.status = status(field.uint()?)?,
            response::NAME => name = Some(header_name(field)?),
            response::VALUE => {
                let name = name.take().ok_or_else(|| {
                    CallError::invalid("a header's value without a name in front of it")
                })?;
                let value = HeaderValue::from_bytes(field.bytes()?).map_err(|_| {
                    CallError::invalid(format!(
                        "the value of the header `{name}` has bytes that no header may have"
                    ))
                })?;
                if !OWN.contains(&name) {
                    headers.try_append(name, value).map_err(|_| {
                        CallError::invalid("the response has more headers than a response may have")
                    })?;
                }
            }
            response::BODY => {
                answer.body = field.bytes()?;
                body_at = Some(at);
            }
            response::MORE => answer.more = field.uint()? != 0,
            _ => {}
        }
        at = end;
    }
    if name.is_some() {
        return Err(CallError::invalid(
            "a header's name without a value behind it",
        ));
    }
    if let Some(at) = body_at.filter(|_| is_plain) {
        known.keep(&frame[..at], answer.status, &headers);
    }
    answer.headers = Some(headers);
    Ok(answer)
}

fn status(number: u64) -> Result<StatusCode, CallError> {
    let status = u16::try_from(number).ok();
    let status = status.and_then(|number| StatusCode::from_u16(number).ok());
    status
        .filter(|status| !status.is_informational())
        .ok_or_else(|| {
            CallError::invalid(format!(
                "{number} is no status of a response: it must be 200 to 999"
            ))
        })
}

fn header_name(field: Field<'_>) -> Result<HeaderName, CallError> {
    let bytes = field.bytes()?;
    HeaderName::from_bytes(bytes).map_err(|_| {
        let name = String::from_utf8_lossy(bytes);
        CallError::invalid(format!("`{name}` is no name of a header"))
    })
}
