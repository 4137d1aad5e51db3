//! The short way of a connection: plain requests that are answered whole are read and written here.
//!
//! Most requests are a `GET` of some hundred bytes, and most answers are there at once. To read the one into a
//! map and to write the other from one takes more than the module's handler. So they are looked at where
//! they lie, and an answer is written in one piece. What is not like that (a body, an upgrade, a
//! request in pieces, an answer in pieces, a connection that is to be closed) is left to hyper, and the
//! connection with it.

use std::{
    io::{self, IoSlice},
    ops::Range,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, Waker},
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use bytes::{Buf, Bytes};
use httpdate::HttpDate;
use hyper::{Response, StatusCode, header::DATE};
use shanhai_edge_abi::{PlainRequest, Response as GuestResponse};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
};

use super::{
    Answering,
    body::Body,
    patrol::{self, Rest, Watched},
};

/// The room that requests are read into.
const ROOM: usize = 4 << 10;
/// Bodies up to this size are written behind the head, in one piece.
const ONE_PIECE: usize = 8 << 10;

/// What comes of a plain request at once.
pub enum Answered {
    /// All of a module's answer, and when it was given.
    Whole(GuestResponse, Instant),
    /// The node's own, or one that takes its time.
    Other(Answering),
}

/// A connection on its short way.
pub struct Short {
    stream: TcpStream,
    watched: Arc<Watched>,
    remote: Arc<str>,
    /// What has been read, and the part of it that is not answered.
    room: Box<[u8]>,
    unread: Range<usize>,
    /// The answer that takes its time; the request is the first that is not answered.
    later: Option<(Answering, usize)>,
    /// An answer that is being written: this, and then the body.
    desk: Desk,
    body: Bytes,
    written: usize,
}

/// Where an answer is written before it is sent.
#[derive(Default)]
pub struct Desk {
    bytes: Vec<u8>,
    date: Date,
}

impl Short {
    /// A connection on which nothing has happened.
    pub fn new(stream: TcpStream, remote: Arc<str>, watched: Arc<Watched>) -> Self {
        Short {
            stream,
            watched,
            remote,
            room: vec![0; ROOM].into(),
            unread: 0..0,
            later: None,
            desk: Desk::default(),
            body: Bytes::new(),
            written: 0,
        }
    }

    /// Serves requests as long as they are short; gives what hyper goes on with, none if the
    /// connection is over.
    pub async fn serve(
        &mut self,
        mut answer: impl FnMut(PlainRequest<'_>, &mut Desk) -> Answered,
    ) -> Option<Rest> {
        let mut known: Option<Waker> = None;
        std::future::poll_fn(
            |context| match self.watched.order_for(&mut known, context.waker()) {
                patrol::ON => self.poll(context, &mut answer),
                patrol::END => match self.flush(context) {
                    Poll::Ready(true) if self.is_idle() => Poll::Ready(None),
                    Poll::Ready(true) => Poll::Ready(Some(self.rest())),
                    Poll::Ready(false) => Poll::Ready(None),
                    Poll::Pending => Poll::Pending,
                },
                _ => Poll::Ready(None),
            },
        )
        .await
    }

    /// The stream, for who goes on.
    pub fn into_stream(self) -> TcpStream {
        self.stream
    }

    fn poll(
        &mut self,
        context: &mut Context<'_>,
        answer: &mut impl FnMut(PlainRequest<'_>, &mut Desk) -> Answered,
    ) -> Poll<Option<Rest>> {
        loop {
            match self.flush(context) {
                Poll::Ready(true) => {}
                Poll::Ready(false) => return Poll::Ready(None),
                Poll::Pending => return Poll::Pending,
            }
            if let Some((answering, length)) = &mut self.later {
                if let Poll::Ready(Ok(response)) = Pin::new(answering).poll(context) {
                    let length = *length;
                    self.later = None;
                    if let Some(response) = self.put(response) {
                        let first = Some(Answering::Now(Some(response)));
                        return Poll::Ready(Some(Rest {
                            first,
                            ..self.rest()
                        }));
                    }
                    self.unread.start += length;
                    continue;
                }
            } else if !self.unread.is_empty() {
                let Some(request) =
                    PlainRequest::read(&self.room[self.unread.clone()], &self.remote)
                else {
                    return Poll::Ready(Some(self.rest()));
                };
                let length = request.length();
                match answer(request, &mut self.desk) {
                    Answered::Whole(response, now) => {
                        self.put_whole(response, now);
                        self.unread.start += length;
                        // Other connections that have a request get their turn, then all answers are
                        // written: to wake one client after the other in between is dear.
                        context.waker().wake_by_ref();
                        return Poll::Pending;
                    }
                    Answered::Other(answering) => {
                        self.desk.bytes.clear();
                        self.later = Some((answering, length));
                    }
                }
                continue;
            }
            // While an answer takes its time, this is how the end of its client is noticed.
            match self.poll_read(context) {
                Poll::Ready(Ok(1..)) => {}
                Poll::Ready(_) => return Poll::Ready(None),
                Poll::Pending => return Poll::Pending,
            }
        }
    }

    /// Whether all that has been read is answered.
    fn is_idle(&self) -> bool {
        self.unread.is_empty() && self.later.is_none()
    }

    /// What somebody else goes on with.
    fn rest(&mut self) -> Rest {
        Rest {
            read: Bytes::copy_from_slice(&self.room[self.unread.clone()]),
            first: self.later.take().map(|(answering, _)| answering),
        }
    }

    /// Reads what there is room for; as long as there is none, it waits for nothing.
    fn poll_read(&mut self, context: &mut Context<'_>) -> Poll<io::Result<usize>> {
        if self.unread.is_empty() {
            self.unread = 0..0;
        } else if self.unread.end == self.room.len() && self.unread.start > 0 {
            self.room.copy_within(self.unread.clone(), 0);
            self.unread = 0..self.unread.len();
        }
        let room = &mut self.room[self.unread.end..];
        if room.is_empty() {
            return Poll::Pending;
        }
        let mut buffer = ReadBuf::new(room);
        let read = Pin::new(&mut self.stream).poll_read(context, &mut buffer);
        let length = buffer.filled().len();
        self.unread.end += length;
        read.map_ok(|()| length)
    }

    /// Writes what is left of an answer; says whether that is possible.
    fn flush(&mut self, context: &mut Context<'_>) -> Poll<bool> {
        while !self.desk.bytes.is_empty() {
            match self.poll_write(context) {
                Poll::Ready(Ok(1..)) => self.watched.step(),
                Poll::Ready(_) => return Poll::Ready(false),
                Poll::Pending => return Poll::Pending,
            }
        }
        Poll::Ready(true)
    }

    fn poll_write(&mut self, context: &mut Context<'_>) -> Poll<io::Result<usize>> {
        let stream = Pin::new(&mut self.stream);
        let head = self.desk.bytes.get(self.written..).unwrap_or_default();
        let written = if self.body.is_empty() {
            stream.poll_write(context, head)
        } else if head.is_empty() {
            stream.poll_write(context, &self.body)
        } else {
            let parts = [IoSlice::new(head), IoSlice::new(&self.body)];
            stream.poll_write_vectored(context, &parts)
        };
        if let Poll::Ready(Ok(length)) = &written {
            let of_head = head.len().min(*length);
            self.written += of_head;
            self.body.advance(*length - of_head);
            if self.written == self.desk.bytes.len() && self.body.is_empty() {
                self.desk.bytes.clear();
                self.written = 0;
            }
        }
        written
    }

    /// Begins to write an answer; gives it back if it comes in pieces.
    fn put(&mut self, response: Response<Body>) -> Option<Response<Body>> {
        let (parts, mut body) = response.into_parts();
        let Body::Full(whole) = &mut body else {
            return Some(Response::from_parts(parts, body));
        };
        let whole = whole.take().unwrap_or_default();
        let response = GuestResponse {
            status: parts.status,
            headers: parts.headers,
            known: None,
            body: whole,
            more: false,
            written: None,
        };
        self.put_whole(response, Instant::now());
        None
    }

    /// Begins to write a module's answer.
    fn put_whole(&mut self, response: GuestResponse, now: Instant) {
        match response.written {
            Some(written) => self.desk.bytes = written,
            None => self.body = self.desk.put(response, now),
        }
    }
}

impl Desk {
    /// Begins an answer of status 200 that is not known yet.
    pub fn begin(&mut self, now: Instant) -> &mut Vec<u8> {
        self.bytes.clear();
        self.bytes.extend_from_slice(b"HTTP/1.1 200 OK\r\n");
        self.bytes.extend_from_slice(self.date.line(now));
        &mut self.bytes
    }

    /// Writes an answer in the form in which hyper writes it; gives the body if that is left to be sent.
    fn put(&mut self, response: GuestResponse, now: Instant) -> Bytes {
        let GuestResponse {
            status,
            headers,
            known,
            body,
            ..
        } = response;
        let out = &mut self.bytes;
        out.clear();
        let mut put = |parts: &[&[u8]]| parts.iter().for_each(|part| out.extend_from_slice(part));
        let reason = status.canonical_reason().unwrap_or("<none>");
        put(&[
            b"HTTP/1.1 ",
            status.as_str().as_bytes(),
            b" ",
            reason.as_bytes(),
            END,
        ]);
        if let Some(known) = &known {
            put(&[known.lines()]);
        }
        for (name, value) in &headers {
            put(&[name.as_str().as_bytes(), b": ", value.as_bytes(), END]);
        }
        // These two never have a body.
        let has_body = !matches!(status, StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED);
        if has_body {
            put(&[b"content-length: ", body.len().to_string().as_bytes(), END]);
        }
        let has_date = known.is_some_and(|known| known.has_date());
        if !has_date && !headers.contains_key(DATE) {
            put(&[self.date.line(now)]);
        }
        put(&[END]);
        match body.len() {
            _ if !has_body => Bytes::new(),
            0..=ONE_PIECE => {
                put(&[&body]);
                Bytes::new()
            }
            _ => body,
        }
    }
}

/// The end of a line.
const END: &[u8] = b"\r\n";

/// The line with the date, which changes once a second.
#[derive(Default)]
struct Date {
    line: String,
    /// When it is another one.
    due: Option<Instant>,
}

impl Date {
    fn line(&mut self, now: Instant) -> &[u8] {
        if self.due.is_none_or(|due| due <= now) {
            let wall = SystemTime::now();
            let past = wall.duration_since(UNIX_EPOCH).unwrap_or_default();
            self.line = format!("date: {}\r\n", HttpDate::from(wall));
            let left = Duration::from_secs(1)
                .saturating_sub(Duration::from_nanos(past.subsec_nanos().into()));
            self.due = now.checked_add(left);
        }
        self.line.as_bytes()
    }
}

#[cfg(test)]
mod tests {
    use hyper::{HeaderMap, header::HeaderValue};

    use super::*;

    #[test]
    fn answers_as_they_are_sent() {
        let mut desk = Desk::default();
        let response = |status, body: &'static [u8]| GuestResponse {
            status,
            headers: HeaderMap::from_iter([(DATE, HeaderValue::from_static("now"))]),
            known: None,
            body: Bytes::from_static(body),
            more: false,
            written: None,
        };
        let now = Instant::now();
        assert!(
            desk.put(response(StatusCode::CREATED, b"body"), now)
                .is_empty()
        );
        let text = "HTTP/1.1 201 Created\r\ndate: now\r\ncontent-length: 4\r\n\r\nbody";
        assert_eq!(desk.bytes, text.as_bytes());
        // What never has a body.
        assert!(
            desk.put(response(StatusCode::NO_CONTENT, b"body"), now)
                .is_empty()
        );
        assert_eq!(desk.bytes, b"HTTP/1.1 204 No Content\r\ndate: now\r\n\r\n");
        // What is too long for one piece.
        let long = desk.put(response(StatusCode::OK, &[0; ONE_PIECE + 1]), now);
        assert_eq!(long.len(), ONE_PIECE + 1);
        assert!(desk.bytes.ends_with(b"content-length: 8193\r\n\r\n"));
    }

    #[test]
    fn the_date_changes_with_the_second() {
        let mut date = Date::default();
        let now = Instant::now();
        let first = date.line(now).to_vec();
        assert!(first.starts_with(b"date: ") && first.ends_with(b" GMT\r\n"));
        let due = date.due.unwrap();
        assert!(due > now && due <= now + Duration::from_secs(1));
        date.line = "kept".into();
        assert_eq!(date.line(now), b"kept");
        assert_ne!(date.line(due), b"kept");
    }
}
