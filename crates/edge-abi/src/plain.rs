//! Plain requests: read where they lie, among the bytes that a client has sent.
//!
//! Plain is a `GET` without a body of a path on this server, with nothing in it about the connection. Most
//! requests are. Of all others there is nothing here: they are left to a server that knows all of HTTP.

use std::{mem::MaybeUninit, sync::Arc};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Uri};

use crate::http::Request;

/// The most headers of a plain request.
const HEADERS_MAX: usize = 32;

/// A plain request.
///
/// # Examples
/// ```
/// use shanhai_edge_abi::PlainRequest;
///
/// let remote = "10.0.0.1:80".into();
/// let request = PlainRequest::read(b"GET /a?b HTTP/1.1\r\nhost: h\r\n\r\n", &remote).unwrap();
/// assert_eq!((request.path, request.query, request.host()), ("/a", Some("b"), "h"));
/// assert!(PlainRequest::read(b"POST /a HTTP/1.1\r\n\r\n", &remote).is_none());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct PlainRequest<'r> {
    /// The path.
    pub path: &'r str,
    /// What follows the question mark.
    pub query: Option<&'r str>,
    /// Who asks: address and port.
    pub remote: &'r Arc<str>,
    /// The number of the route, from [`Outgoing::Route`](crate::Outgoing::Route); 0 if the guest did not add it.
    pub route: u32,
    pub(crate) host: Option<&'r [u8]>,
    pub(crate) trace: Option<&'r [u8]>,
    /// The first line and the headers, up to the empty line.
    pub(crate) head: &'r [u8],
}

impl<'r> PlainRequest<'r> {
    /// Reads the request that these bytes begin with; none if it is not all there, or not plain.
    #[must_use]
    pub fn read(bytes: &'r [u8], remote: &'r Arc<str>) -> Option<Self> {
        let mut room = [const { MaybeUninit::uninit() }; HEADERS_MAX];
        let mut parsed = httparse::Request::new(&mut []);
        let parsing = parsed.parse_with_uninit_headers(bytes, &mut room);
        let Ok(httparse::Status::Complete(length)) = parsing else {
            return None;
        };
        let target = parsed.path?;
        if parsed.method != Some("GET") || parsed.version != Some(1) || !is_plain(target) {
            return None;
        }
        let (path, query) = match target.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (target, None),
        };
        let mut request = PlainRequest {
            path,
            query,
            remote,
            route: 0,
            host: None,
            trace: None,
            head: bytes.get(..length)?,
        };
        for header in &*parsed.headers {
            let is = |name: &str| header.name.eq_ignore_ascii_case(name);
            // Most names are told apart by their lengths.
            match header.name.len() {
                4 if is("host") => request.host = request.host.or(Some(header.value)),
                11 if is("traceparent") => request.trace = request.trace.or(Some(header.value)),
                10 if is("connection") && !header.value.eq_ignore_ascii_case(b"keep-alive") => {
                    return None;
                }
                6 if is("expect") => return None,
                7 if is("upgrade") => return None,
                14 if is("content-length") || is("http2-settings") => return None,
                17 if is("transfer-encoding") => return None,
                _ => {}
            }
        }
        Some(request)
    }

    /// How many of the bytes it was.
    #[must_use]
    pub fn length(&self) -> usize {
        self.head.len()
    }

    /// The host that is asked for; empty if none is named.
    #[must_use]
    pub fn host(&self) -> &'r str {
        let host = self.host.and_then(|host| std::str::from_utf8(host).ok());
        host.unwrap_or_default()
    }

    /// The same with parts of its own.
    #[must_use]
    pub fn to_request(&self) -> Option<Request> {
        let target = match self.query {
            Some(query) => format!("{}?{query}", self.path),
            None => self.path.to_owned(),
        };
        let (mut head, ()) = http::Request::new(()).into_parts();
        head.uri = Uri::try_from(target).ok()?;
        head.headers = headers(self.head);
        Some(Request {
            head,
            remote: Arc::clone(self.remote),
            route: self.route,
            body: Bytes::new(),
            more: false,
            length: None,
        })
    }
}

/// Whether a target is a path on this server, and has only bytes that every reader of addresses takes.
fn is_plain(target: &str) -> bool {
    const PLAIN: [bool; 256] = {
        let mut plain = [false; 256];
        let mut byte = 0;
        while byte < 0x80 {
            plain[byte] = (byte as u8).is_ascii_alphanumeric();
            byte += 1;
        }
        let others = b"/?%-._~!$&'()*+,;=:@";
        let mut at = 0;
        while at < others.len() {
            plain[others[at] as usize] = true;
            at += 1;
        }
        plain
    };
    let bytes = target.as_bytes();
    bytes.first() == Some(&b'/') && bytes.iter().all(|byte| PLAIN[usize::from(*byte)])
}

/// The headers of a head that has been read before.
pub(crate) fn headers(head: &[u8]) -> HeaderMap {
    let mut room = [const { MaybeUninit::uninit() }; HEADERS_MAX];
    let mut parsed = httparse::Request::new(&mut []);
    let mut headers = HeaderMap::new();
    if parsed.parse_with_uninit_headers(head, &mut room).is_ok() {
        for header in &*parsed.headers {
            let name = HeaderName::from_bytes(header.name.as_bytes());
            if let (Ok(name), Ok(value)) = (name, HeaderValue::from_bytes(header.value)) {
                headers.append(name, value);
            }
        }
    }
    headers
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read<'r>(text: &'r str, remote: &'r Arc<str>) -> Option<PlainRequest<'r>> {
        PlainRequest::read(text.as_bytes(), remote)
    }

    #[test]
    fn what_is_plain() {
        let remote = "r".into();
        let text = "GET /a/b%20c?d=e HTTP/1.1\r\nHost: h:1\r\nAccept: */*\r\nTraceParent: t\r\n\
                    Connection: Keep-Alive\r\naccept: x\r\n\r\nGET /next";
        let request = read(text, &remote).unwrap();
        assert_eq!((request.path, request.query), ("/a/b%20c", Some("d=e")));
        assert_eq!((request.host(), request.trace), ("h:1", Some(&b"t"[..])));
        assert_eq!(&text[request.length()..], "GET /next");
        let whole = request.to_request().unwrap();
        assert_eq!(whole.head.uri, "/a/b%20c?d=e");
        assert_eq!(whole.head.headers.get_all("accept").iter().count(), 2);
        assert_eq!(whole.head.headers.len(), 5);
    }

    #[test]
    fn what_is_left_to_others() {
        let remote = "r".into();
        for text in [
            "",
            "GET / HTTP/1.1\r\nhost: h\r\n",
            "GET / HTTP/1.0\r\n\r\n",
            "HEAD / HTTP/1.1\r\n\r\n",
            "GET http://h/ HTTP/1.1\r\n\r\n",
            "GET * HTTP/1.1\r\n\r\n",
            "GET /a#b HTTP/1.1\r\n\r\n",
            "GET /\u{e4} HTTP/1.1\r\n\r\n",
            "GET / HTTP/1.1\r\nconnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n",
            "GET / HTTP/1.1\r\ncontent-length: 0\r\n\r\n",
            "GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n",
            "GET / HTTP/1.1\r\nexpect: 100-continue\r\n\r\n",
            "GET / HTTP/1.1\r\nbad header\r\n\r\n",
        ] {
            assert!(read(text, &remote).is_none(), "{text}");
        }
        let many = "a: b\r\n".repeat(HEADERS_MAX + 1);
        assert!(read(&format!("GET / HTTP/1.1\r\n{many}\r\n"), &remote).is_none());
    }
}
