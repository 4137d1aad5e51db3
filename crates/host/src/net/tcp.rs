//! Connections over TCP.

use std::net::{Shutdown, SocketAddr};

use super::{NetError, Source};

/// A listening or connected socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SocketId(pub u32);

/// What would not wait.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Readiness {
    /// A read, or on a listening socket an accept.
    pub read: bool,
    /// A write.
    pub write: bool,
}

/// Sockets.
///
/// Unknown ids are [`Lost`](super::NetErrorKind::Lost). A call that would have to wait answers `None`.
pub trait Tcp: Source {
    /// Listens at an address; port 0 takes a free one.
    ///
    /// # Errors
    /// If the address is taken or not granted.
    fn listen(&mut self, address: SocketAddr) -> Result<SocketId, NetError>;

    /// Begins to connect; the socket can be written to when that is done.
    ///
    /// # Errors
    /// If the place is not granted. All else is told by the first read or write.
    fn connect(&mut self, host: &str, port: u16) -> Result<SocketId, NetError>;

    /// Takes the next connection of a listening socket, and where it came from.
    ///
    /// # Errors
    /// [`Invalid`](super::NetErrorKind::Invalid) if the socket does not listen, and what the machine answers.
    fn accept(&mut self, listener: SocketId) -> Result<Option<(SocketId, SocketAddr)>, NetError>;

    /// Reads into the front of `buffer`; zero bytes are the end.
    ///
    /// # Errors
    /// How the connection ended.
    fn read(&mut self, socket: SocketId, buffer: &mut [u8]) -> Result<Option<usize>, NetError>;

    /// Writes from the front of `bytes`.
    ///
    /// # Errors
    /// How the connection ended.
    fn write(&mut self, socket: SocketId, bytes: &[u8]) -> Result<Option<usize>, NetError>;

    /// Ends one direction of a connection, or both.
    ///
    /// # Errors
    /// [`Closed`](super::NetErrorKind::Closed) if the socket is not connected.
    fn shutdown(&mut self, socket: SocketId, how: Shutdown) -> Result<(), NetError>;

    /// Closes a socket; the id means nothing any more.
    fn close(&mut self, socket: SocketId);

    /// Says what would not wait now; an error counts as ready.
    ///
    /// What is not ready tells the signal when it becomes so.
    ///
    /// # Errors
    /// [`Lost`](super::NetErrorKind::Lost).
    fn readiness(&mut self, socket: SocketId) -> Result<Readiness, NetError>;

    /// The socket's own address.
    ///
    /// # Errors
    /// [`Lost`](super::NetErrorKind::Lost), [`Closed`](super::NetErrorKind::Closed) before it has one.
    fn local_address(&self, socket: SocketId) -> Result<SocketAddr, NetError>;
}
