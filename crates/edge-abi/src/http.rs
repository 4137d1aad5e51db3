//! Requests and responses as they pass between a node and a guest.

use std::{fmt, sync::Arc};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, request::Parts};

use crate::{
    error::CallError,
    frame::{Field, Fields, Frame},
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
    /// The headers.
    pub headers: HeaderMap,
    /// The body, or its beginning.
    pub body: Bytes,
    /// Whether more comes by [`Outgoing::Piece`].
    pub more: bool,
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

/// Writes the event for a request.
pub(crate) fn write_event(buffer: Vec<u8>, id: RequestId, request: &Request) -> Vec<u8> {
    let mut frame = Frame::after(buffer);
    frame.byte(EventTag::Call as u8);
    frame.varint(id.0);
    // Its first byte tells a request from other events before any name is compared.
    frame.uint(fields::ROUTE, request.route.into());
    frame.text(event::NAME, fields::EVENT);
    let Parts {
        method,
        uri,
        headers,
        ..
    } = &request.head;
    frame.text(fields::METHOD, method.as_str());
    frame.text(fields::PATH, uri.path());
    if let Some(query) = uri.query() {
        frame.text(fields::QUERY, query);
    }
    let host = headers.get(http::header::HOST).map(HeaderValue::as_bytes);
    let host = host.or_else(|| Some(uri.authority()?.as_str().as_bytes()));
    if let Some(host) = host {
        frame.bytes(fields::HOST, host);
    }
    frame.text(fields::REMOTE, &request.remote);
    if let Some(length) = request.length.filter(|length| *length > 0) {
        frame.uint(fields::LENGTH, length);
    }
    if !request.more && !request.body.is_empty() {
        frame.bytes(fields::BODY, &request.body);
    }
    if let Some(trace) = headers.get("traceparent") {
        frame.bytes(fields::TRACE, trace.as_bytes());
    }
    if request.more {
        frame.bool(fields::MORE, true);
    }
    frame.into_bytes()
}

/// Reads the frame that a guest answers with. The body is not copied yet, whatever its length.
///
/// # Errors
/// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) with the header or field that is wrong.
pub(crate) fn read_response(frame: &[u8]) -> Result<(Response, &[u8]), CallError> {
    let mut answer = Response {
        status: StatusCode::OK,
        headers: HeaderMap::new(),
        body: Bytes::new(),
        more: false,
    };
    let mut body = &[][..];
    let mut name: Option<HeaderName> = None;
    for field in Fields::new(frame)? {
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
                answer.headers.try_append(name, value).map_err(|_| {
                    CallError::invalid("the response has more headers than a response may have")
                })?;
            }
            response::BODY => body = field.bytes()?,
            response::MORE => answer.more = field.uint()? != 0,
            _ => {}
        }
    }
    if name.is_some() {
        return Err(CallError::invalid(
            "a header's name without a value behind it",
        ));
    }
    Ok((answer, body))
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
