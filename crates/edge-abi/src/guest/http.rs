//! Requests that a guest has not answered, and answers that are under way.

use std::collections::VecDeque;

use bytes::Bytes;
use http::HeaderMap;

use super::Guest;
use crate::{
    error::{CallError, Full},
    frame::{Fields, Frame},
    http::{Desk, Outgoing, Request, RequestId, Response, read_answer, write_event},
    plain::{self, PlainRequest},
    service::{Answer, Ticket},
    table::{event::http_gone, http_body, http_end, http_header, http_headers, http_write},
};

/// Bytes of a block for the bodies of short answers.
const BLOCK: usize = 16 << 10;
/// The most bytes of a buffer for heads that is kept.
const HEAD_MAX: usize = 4 << 10;

/// A request that is not over.
#[derive(Debug)]
pub(super) struct Open {
    headers: HeaderMap,
    /// The head of a plain request, whose headers are read when they are asked for.
    head: Option<Vec<u8>>,
    /// Whether the guest knows of it.
    pub(super) seen: bool,
    body: Inward,
    /// The rest of the response, once its head is out.
    rest: Option<Outward>,
}

/// The body of a request.
#[derive(Debug, Default)]
struct Inward {
    pieces: VecDeque<Bytes>,
    waiting: usize,
    ended: bool,
    /// Who reads, and how much at most.
    reader: Option<(Ticket, usize)>,
}

/// The body of a response.
#[derive(Debug)]
struct Outward {
    /// All bytes so far.
    bytes: u64,
    /// Those that are not yet on their way.
    waiting: usize,
    /// Who has written the last piece, and is told when there is room again.
    writer: Option<Ticket>,
}

impl Guest {
    /// Queues a request.
    ///
    /// # Errors
    /// [`Full`] if too much waits for the guest.
    pub fn request(&mut self, mut request: Request) -> Result<RequestId, Full> {
        self.request_of(&mut request)
    }

    /// Queues a request; takes headers and body out of it, unless there is no room.
    ///
    /// # Errors
    /// [`Full`] if too much waits for the guest.
    pub fn request_of(&mut self, request: &mut Request) -> Result<RequestId, Full> {
        self.check_room(request.body.len())?;
        let id = RequestId(self.number());
        let bytes = write_event(std::mem::take(&mut self.spare), id, &(&*request).into());
        let mut body = Inward::default();
        if request.more {
            body.waiting = request.body.len();
            let piece = std::mem::take(&mut request.body);
            body.pieces
                .extend(Some(piece).filter(|piece| !piece.is_empty()));
        } else {
            body.ended = true;
        }
        let open = Open {
            headers: std::mem::take(&mut request.head.headers),
            head: None,
            seen: false,
            body,
            rest: None,
        };
        self.requests.insert(id.0, open);
        self.queue(bytes, Some(id.0));
        Ok(id)
    }

    /// Queues a plain request.
    ///
    /// # Errors
    /// [`Full`] if too much waits for the guest.
    pub fn plain_request(&mut self, request: &PlainRequest<'_>) -> Result<RequestId, Full> {
        self.check_room(0)?;
        let id = RequestId(self.number());
        let bytes = write_event(std::mem::take(&mut self.spare), id, &request.into());
        let mut head = std::mem::take(&mut self.spare_head);
        head.extend_from_slice(request.head);
        let body = Inward {
            ended: true,
            ..Inward::default()
        };
        let open = Open {
            headers: HeaderMap::new(),
            head: Some(head),
            seen: false,
            body,
            rest: None,
        };
        self.requests.insert(id.0, open);
        self.queue(bytes, Some(id.0));
        Ok(id)
    }

    /// Lends memory in which an answer to a plain request is begun: `HTTP/1.1 200 OK` and first headers, the date
    /// among them. If the answer is whole, of that status, and not long, it is written behind them.
    pub fn lend_desk(&mut self, request: RequestId, bytes: Vec<u8>) {
        self.desk = Some(Desk { request, bytes });
    }

    /// Takes the memory back, if no answer was written to it.
    pub fn take_desk(&mut self) -> Option<Vec<u8>> {
        self.desk.take().map(|desk| desk.bytes)
    }

    /// Brings a piece of a request's body. One that comes for a request that is over is dropped.
    pub fn body(&mut self, request: RequestId, piece: Bytes, end: bool) {
        let Some(open) = self.requests.get_mut(request.0) else {
            return;
        };
        let body = &mut open.body;
        if body.ended {
            return;
        }
        body.waiting += piece.len();
        body.pieces
            .extend(Some(piece).filter(|piece| !piece.is_empty()));
        body.ended = end;
        if let Some((ticket, most)) = body.reader
            && let Some(reply) = body.next(most)
        {
            body.reader = None;
            self.complete(ticket, Ok(reply));
        }
    }

    /// How many bytes of a request's body there is room for; none if nobody will read them.
    #[must_use]
    pub fn body_room(&self, request: RequestId) -> Option<usize> {
        let body = &self.requests.get(request.0)?.body;
        Some(self.limits.body_window.saturating_sub(body.waiting))
    }

    /// Says that so many bytes of the pieces of a response are on their way.
    pub fn sent(&mut self, request: RequestId, bytes: usize) {
        let window = self.limits.response_window;
        let open = self.requests.get_mut(request.0);
        let Some(rest) = open.and_then(|open| open.rest.as_mut()) else {
            return;
        };
        rest.waiting = rest.waiting.saturating_sub(bytes);
        if rest.waiting <= window
            && let Some(writer) = rest.writer.take()
        {
            self.complete(writer, Ok(Vec::new()));
        }
    }

    /// Gives a request up: who sent it is gone, or has waited long enough.
    ///
    /// The guest is told, unless it does not know of the request: then it will not.
    pub fn cancel(&mut self, request: RequestId) {
        let Some(open) = self.requests.remove(request.0) else {
            return;
        };
        self.end_calls_of(&open);
        if open.seen {
            let mut event = Guest::event(http_gone::EVENT);
            event.uint(http_gone::REQUEST, request.0);
            // One event for each request that was let in: their number is limited by its own queue.
            self.queue(event.into_bytes(), None);
            return;
        }
        let known = |event: &super::Event| event.request == Some(request.0);
        if let Some(at) = self.events.iter().position(known)
            && let Some(event) = self.events.remove(at)
        {
            self.event_bytes -= event.bytes.len();
            self.bell.keep(!self.events.is_empty());
        }
    }

    /// How many requests are not over.
    #[must_use]
    pub fn open_requests(&self) -> usize {
        self.requests.len()
    }

    /// Answers a request for the guest, with the frame of a response.
    ///
    /// # Errors
    /// What is wrong with the answer; the request can still be answered, unless it broke a limit.
    pub fn reply(&mut self, request: u64, frame: &[u8]) -> Result<(), CallError> {
        let id = RequestId(request);
        let open = self.requests.get(request);
        let open = open.filter(|open| open.seen).ok_or_else(|| over(request))?;
        if open.rest.is_some() {
            return Err(CallError::invalid(format!(
                "request {request} is answered already: what follows is written by http.write"
            )));
        }
        let answer = read_answer(frame, &mut self.known_head)?;
        let bytes = answer.body.len() as u64;
        if bytes > self.limits.response_bytes {
            return Err(self.refuse(id, bytes));
        }
        let mut headers = HeaderMap::new();
        let mut known = None;
        if answer.more {
            if let Some(open) = self.requests.get_mut(request) {
                open.rest = Some(Outward {
                    bytes,
                    waiting: 0,
                    writer: None,
                });
            }
        } else if let Some(open) = self.requests.remove(request) {
            self.end_calls_of(&open);
            if let Some(mut head) = open.head {
                head.clear();
                if head.capacity() <= HEAD_MAX {
                    self.spare_head = head;
                }
                if answer.headers.is_none() {
                    known = Some(self.known_head.headers());
                }
            } else {
                // The request's headers make room for those of its answer.
                headers = open.headers;
                headers.clear();
            }
        }
        let headers = match answer.headers {
            Some(own) => own,
            None if known.is_some() => headers,
            None => self.known_head.headers_in(headers),
        };
        let mut written = None;
        if let (Some(known), Some(desk)) = (&known, &mut self.desk)
            && desk.request == id
            && desk.write(answer.status, known, answer.body)
        {
            written = self.take_desk();
        }
        let body = match written {
            Some(_) => Bytes::new(),
            None => self.copy(answer.body),
        };
        let response = Response {
            status: answer.status,
            headers,
            known,
            body,
            more: answer.more,
            written,
        };
        self.outgoing.push_back(Outgoing::Reply {
            request: id,
            response,
        });
        Ok(())
    }

    /// The answer to a request, if all of it is there and it is what the guest has for the node next.
    pub fn pop_whole_reply(&mut self, request: RequestId) -> Option<Response> {
        match self.outgoing.front() {
            Some(Outgoing::Reply {
                request: answered,
                response,
            }) if *answered == request && !response.more => {}
            _ => return None,
        }
        match self.outgoing.pop_front() {
            Some(Outgoing::Reply { response, .. }) => Some(response),
            _ => None,
        }
    }

    /// Copies the body of an answer. Short ones share a block, which is used again when they are gone.
    fn copy(&mut self, body: &[u8]) -> Bytes {
        if body.len() > BLOCK / 4 {
            return Bytes::copy_from_slice(body);
        }
        if self.block.capacity() < body.len() {
            self.block.reserve(BLOCK);
        }
        self.block.extend_from_slice(body);
        self.block.split().freeze()
    }

    pub(super) fn header(&mut self, request: &[u8]) -> Result<Vec<u8>, CallError> {
        let fields = Fields::new(request)?;
        let open = self.open(fields.need_uint(http_header::REQUEST)?)?;
        let mut reply = Frame::new();
        for value in open.headers().get_all(fields.need_text(http_header::NAME)?) {
            reply.bytes(http_header::reply::VALUE, value.as_bytes());
        }
        Ok(reply.into_bytes())
    }

    pub(super) fn headers(&mut self, request: &[u8]) -> Result<Vec<u8>, CallError> {
        let fields = Fields::new(request)?;
        let open = self.open(fields.need_uint(http_headers::REQUEST)?)?;
        let mut reply = Frame::new();
        for (name, value) in open.headers() {
            reply.text(http_headers::reply::NAME, name.as_str());
            reply.bytes(http_headers::reply::VALUE, value.as_bytes());
        }
        Ok(reply.into_bytes())
    }

    pub(super) fn read_body(
        &mut self,
        request: &[u8],
        ticket: Ticket,
    ) -> Result<Answer, CallError> {
        let fields = Fields::new(request)?;
        let id = fields.need_uint(http_body::REQUEST)?;
        let most = match fields.uint(http_body::MOST)? {
            None | Some(0) => usize::MAX,
            Some(most) => usize::try_from(most).unwrap_or(usize::MAX),
        };
        self.open(id)?;
        let open = self.requests.get_mut(id).ok_or_else(|| over(id))?;
        if let Some(reply) = open.body.next(most) {
            return Ok(Answer::Now(Ok(reply)));
        }
        if open.body.reader.is_some() {
            return Err(CallError::invalid(format!(
                "the body of request {id} is being read already"
            )));
        }
        open.body.reader = Some((ticket, most));
        Ok(Answer::Later)
    }

    pub(super) fn write(&mut self, request: &[u8], ticket: Ticket) -> Result<Answer, CallError> {
        let fields = Fields::new(request)?;
        let id = fields.need_uint(http_write::REQUEST)?;
        let piece = fields.need_bytes(http_write::PIECE)?;
        let (window, limit) = (self.limits.response_window, self.limits.response_bytes);
        let rest = self.rest(id)?;
        if rest.writer.is_some() {
            return Err(CallError::invalid(format!(
                "a piece of the answer to request {id} is being written already"
            )));
        }
        let bytes = rest.bytes.saturating_add(piece.len() as u64);
        if bytes > limit {
            return Err(self.refuse(RequestId(id), bytes));
        }
        rest.bytes = bytes;
        rest.waiting += piece.len();
        let has_room = rest.waiting <= window;
        if !has_room {
            rest.writer = Some(ticket);
        }
        self.outgoing.push_back(Outgoing::Piece {
            request: RequestId(id),
            piece: Bytes::copy_from_slice(piece),
            end: false,
        });
        Ok(if has_room {
            Answer::done()
        } else {
            Answer::Later
        })
    }

    pub(super) fn end(&mut self, request: &[u8]) -> Result<Vec<u8>, CallError> {
        let id = Fields::new(request)?.need_uint(http_end::REQUEST)?;
        self.rest(id)?;
        self.close(RequestId(id));
        self.outgoing.push_back(Outgoing::Piece {
            request: RequestId(id),
            piece: Bytes::new(),
            end: true,
        });
        Ok(Vec::new())
    }

    /// A request that the guest knows of.
    fn open(&mut self, id: u64) -> Result<&mut Open, CallError> {
        let open = self.requests.get_mut(id);
        open.filter(|open| open.seen).ok_or_else(|| over(id))
    }

    /// The rest of an answer that was begun.
    fn rest(&mut self, id: u64) -> Result<&mut Outward, CallError> {
        let open = self.requests.get_mut(id).filter(|open| open.seen);
        let open = open.ok_or_else(|| over(id))?;
        open.rest.as_mut().ok_or_else(|| {
            CallError::invalid(format!(
                "request {id} has no answer that could go on: reply with `more` first"
            ))
        })
    }

    /// Ends a request whose answer is too long.
    #[cold]
    fn refuse(&mut self, id: RequestId, bytes: u64) -> CallError {
        self.close(id);
        let error = CallError::limit(format!(
            "a response of {bytes} bytes or more, the limit is {}: raise `response` in the limits \
             of the module",
            self.limits.response_bytes
        ));
        self.outgoing.push_back(Outgoing::Refused {
            request: id,
            error: error.clone(),
        });
        error
    }

    /// Ends a request.
    fn close(&mut self, id: RequestId) {
        if let Some(open) = self.requests.remove(id.0) {
            self.end_calls_of(&open);
        }
    }

    /// Lets the calls fail that wait for a request which is over.
    fn end_calls_of(&mut self, open: &Open) {
        let reader = open.body.reader.map(|(ticket, _)| ticket);
        let writer = open.rest.as_ref().and_then(|rest| rest.writer);
        for ticket in reader.into_iter().chain(writer) {
            self.complete(ticket, Err(CallError::closed("the request is over")));
        }
    }
}

impl Open {
    /// The headers.
    fn headers(&mut self) -> &HeaderMap {
        if let Some(head) = &mut self.head
            && !head.is_empty()
        {
            self.headers = plain::headers(head);
            head.clear();
        }
        &self.headers
    }
}

impl Inward {
    /// The next piece as a reply; none if it is still to come.
    fn next(&mut self, most: usize) -> Option<Vec<u8>> {
        let mut reply = Frame::new();
        match self.pieces.pop_front() {
            Some(mut piece) => {
                let part = piece.split_to(piece.len().min(most));
                if !piece.is_empty() {
                    self.pieces.push_front(piece);
                }
                self.waiting -= part.len();
                reply.bytes(http_body::reply::PIECE, &part);
            }
            None if !self.ended => return None,
            None => {}
        }
        if self.ended && self.pieces.is_empty() {
            reply.bool(http_body::reply::END, true);
        }
        Some(reply.into_bytes())
    }
}

#[cold]
fn over(id: u64) -> CallError {
    CallError::closed(format!(
        "request {id} is over: it is answered, or who sent it is gone"
    ))
}
