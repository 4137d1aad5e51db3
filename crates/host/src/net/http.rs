//! Requests over HTTP.

use super::{NetError, Source};

/// A request that was started.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HttpId(pub u32);

/// What to ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpRequest {
    /// The method: `GET`.
    pub method: String,
    /// The absolute address, `http:` or `https:`.
    pub url: String,
    /// Names and values in order; each character of a value is one byte.
    pub headers: Vec<(String, String)>,
    /// What is sent along.
    pub body: RequestBody,
}

/// What is sent along with a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RequestBody {
    /// Nothing.
    Empty,
    /// These bytes.
    Bytes(Vec<u8>),
    /// What [`HttpClient::send`] gives until [`HttpClient::finish`].
    Stream,
}

/// Something that happened to a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HttpEvent {
    /// The answer began.
    Head(HttpHead),
    /// A piece of the answer's body, never empty.
    Chunk(Vec<u8>),
    /// The answer is complete; the id means nothing any more.
    End,
}

/// The beginning of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpHead {
    /// The status: 200.
    pub status: u16,
    /// What stood beside it: `OK`.
    pub reason: String,
    /// Names in lower case and values in order; each character of a value is one byte.
    pub headers: Vec<(String, String)>,
}

/// Sends requests and gives their answers piece by piece.
///
/// Redirections are not followed: each request goes to one place, and that place is checked. A body
/// that the server compressed as the client asked it to is given decompressed.
pub trait HttpClient: Source {
    /// Starts a request.
    ///
    /// # Errors
    /// What is known at once: a wrong address or header, no grant, too many requests. Everything else
    /// is told by [`poll`](HttpClient::poll).
    fn start(&mut self, request: HttpRequest) -> Result<HttpId, NetError>;

    /// Takes bytes of a streamed body and returns how many; zero if it is not the time for more.
    ///
    /// # Errors
    /// [`Lost`](super::NetErrorKind::Lost) if there is no such request or its body is complete.
    fn send(&mut self, id: HttpId, bytes: &[u8]) -> Result<usize, NetError>;

    /// Ends a streamed body.
    ///
    /// # Errors
    /// As [`send`](HttpClient::send).
    fn finish(&mut self, id: HttpId) -> Result<(), NetError>;

    /// Returns what happened next to a request, nothing if that is still to come.
    ///
    /// # Errors
    /// Why there is no (further) answer; the id means nothing any more then.
    fn poll(&mut self, id: HttpId) -> Result<Option<HttpEvent>, NetError>;

    /// Gives a request up; the id means nothing any more.
    fn cancel(&mut self, id: HttpId);
}
