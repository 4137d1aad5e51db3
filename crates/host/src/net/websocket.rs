//! WebSockets (RFC 6455), the client's side.

use super::{NetError, Source};

/// A WebSocket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WebSocketId(pub u32);

/// What goes over a WebSocket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// A text.
    Text(String),
    /// Bytes.
    Binary(Vec<u8>),
}

/// Something that happened to a WebSocket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WebSocketEvent {
    /// The connection is open.
    Open {
        /// The protocol that the server chose, empty if none.
        protocol: String,
    },
    /// A message came.
    Message(Message),
    /// The connection was closed in order; the id means nothing any more.
    Close {
        /// The status code, 1005 if none was given.
        code: u16,
        /// The reason.
        reason: String,
    },
}

/// Opens WebSockets.
pub trait WebSockets: Source {
    /// Begins to open a connection to `ws:` or `wss:`, offering protocols.
    ///
    /// # Errors
    /// What is known at once: a wrong address, no grant, too many connections.
    fn open(&mut self, url: &str, protocols: &[String]) -> Result<WebSocketId, NetError>;

    /// Sends a message, or keeps it to be sent.
    ///
    /// # Errors
    /// [`Lost`](super::NetErrorKind::Lost), [`Limit`](super::NetErrorKind::Limit) if too much is kept.
    fn send(&mut self, id: WebSocketId, message: Message) -> Result<(), NetError>;

    /// Bytes that are kept to be sent.
    fn buffered(&self, id: WebSocketId) -> usize;

    /// Begins to close a connection; an event tells when it is done.
    fn close(&mut self, id: WebSocketId, code: Option<u16>, reason: &str);

    /// Returns what happened next, nothing if that is still to come.
    ///
    /// # Errors
    /// Why the connection broke; the id means nothing any more then.
    fn poll(&mut self, id: WebSocketId) -> Result<Option<WebSocketEvent>, NetError>;

    /// Gives a connection up without a farewell; the id means nothing any more.
    fn drop_socket(&mut self, id: WebSocketId);
}
