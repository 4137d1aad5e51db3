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
use hyper::{HeaderMap, Response, StatusCode, header::DATE};
use shanhai_edge_abi::{KnownHeaders, PlainRequest, Response as GuestResponse};
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
    /// An answer that is being written: this, and then this.
    head: Vec<u8>,
    body: Bytes,
    written: usize,
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
            head: Vec::new(),
            body: Bytes::new(),
            written: 0,
            date: Date::default(),
        }
    }

    /// Serves requests as long as they are short; gives what hyper goes on with, none if the
    /// connection is over.
    pub async fn serve(
        &mut self,
        mut answer: impl FnMut(PlainRequest<'_>) -> Answered,
    ) -> Option<Rest> {
        let mut known: Option<Waker> = None;
        std::future::poll_fn(
            |context| match self.watched.order_for(&mut known, context.waker()) {
                patrol::ON => self.poll(context, &mut answer),
                patrol::END => match self.flush(context) {
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
        answer: &mut impl FnMut(PlainRequest<'_>) -> Answered,
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
                    if let Err(response) = self.put(response) {
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
                match answer(request) {
                    Answered::Whole(response, now) => {
                        self.put_whole(response, now);
                        self.unread.start += length;
                    }
                    Answered::Other(answering) => self.later = Some((answering, length)),
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
        while !self.head.is_empty() {
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
        let head = self.head.get(self.written..).unwrap_or_default();
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
            if self.written == self.head.len() && self.body.is_empty() {
                self.head.clear();
                self.written = 0;
            }
        }
        written
    }

    /// Begins to write an answer, unless it comes in pieces.
    ///
    /// # Errors
    /// The answer.
    fn put(&mut self, response: Response<Body>) -> Result<(), Response<Body>> {
        let (parts, mut body) = response.into_parts();
        let Body::Full(whole) = &mut body else {
            return Err(Response::from_parts(parts, body));
        };
        let whole = whole.take().unwrap_or_default();
        self.put_head(parts.status, None, &parts.headers);
        self.put_body(parts.status, whole, Instant::now());
        Ok(())
    }

    /// Begins to write a module's answer.
    fn put_whole(&mut self, response: GuestResponse, now: Instant) {
        let GuestResponse {
            status,
            headers,
            known,
            body,
            ..
        } = response;
        self.put_head(status, known.as_deref(), &headers);
        self.put_body(status, body, now);
    }

    /// Writes the first line and the headers, in the form that hyper writes them.
    fn put_head(&mut self, status: StatusCode, known: Option<&KnownHeaders>, headers: &HeaderMap) {
        let out = &mut self.head;
        if status == StatusCode::OK {
            out.extend_from_slice(b"HTTP/1.1 200 OK\r\n");
        } else {
            let reason = status.canonical_reason().unwrap_or("<none>");
            for part in ["HTTP/1.1 ", status.as_str(), " ", reason, "\r\n"] {
                out.extend_from_slice(part.as_bytes());
            }
        }
        self.date.is_given = false;
        if let Some(known) = known {
            out.extend_from_slice(known.lines());
            self.date.is_given = known.has_date();
        }
        for (name, value) in headers {
            self.date.is_given |= name == DATE;
            for part in [name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"] {
                out.extend_from_slice(part);
            }
        }
    }

    /// Writes the length and the date, the end of the head, and the body if it is short.
    fn put_body(&mut self, status: StatusCode, body: Bytes, now: Instant) {
        let out = &mut self.head;
        // These two never have a body.
        let has_body = !matches!(status, StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED);
        if has_body {
            out.extend_from_slice(b"content-length: ");
            put_number(out, body.len());
            out.extend_from_slice(b"\r\n");
        }
        if !self.date.is_given {
            out.extend_from_slice(self.date.line(now));
        }
        out.extend_from_slice(b"\r\n");
        if has_body && body.len() <= ONE_PIECE {
            out.extend_from_slice(&body);
        } else if has_body {
            self.body = body;
        }
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

/// The line with the date, which changes once a second.
#[derive(Default)]
struct Date {
    line: String,
    /// When it is another one.
    due: Option<Instant>,
    /// Whether the answer at hand has its own.
    is_given: bool,
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
    use super::*;

    #[test]
    fn numbers() {
        let mut out = Vec::new();
        for number in [0, 7, 10, 2048, usize::MAX] {
            put_number(&mut out, number);
            out.push(b' ');
        }
        let expected = format!("0 7 10 2048 {} ", usize::MAX);
        assert_eq!(String::from_utf8(out).unwrap(), expected);
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
