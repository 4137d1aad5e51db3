//! No network.

use std::net::{Shutdown, SocketAddr};

use super::{
    HttpClient, HttpEvent, HttpId, HttpRequest, HttpUrl, Message, NetError, Readiness, SocketId,
    Source, Tcp, WebSocketEvent, WebSocketId, WebSockets,
};
use crate::Signal;

/// A network that leads nowhere: what a guest gets that was granted none.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoNetwork;

/// The error for a connection to the place a URL names.
fn denied(url: &str) -> NetError {
    match url.parse::<HttpUrl>() {
        Ok(url) => NetError::denied(url.host(), url.port()),
        Err(error) => error.into(),
    }
}

impl Source for NoNetwork {
    fn attach(&mut self, _signal: &Signal) {}
}

impl HttpClient for NoNetwork {
    fn start(&mut self, request: HttpRequest) -> Result<HttpId, NetError> {
        Err(denied(&request.url))
    }

    fn send(&mut self, _id: HttpId, _bytes: &[u8]) -> Result<usize, NetError> {
        Err(NetError::lost())
    }

    fn finish(&mut self, _id: HttpId) -> Result<(), NetError> {
        Err(NetError::lost())
    }

    fn poll(&mut self, _id: HttpId) -> Result<Option<HttpEvent>, NetError> {
        Err(NetError::lost())
    }

    fn cancel(&mut self, _id: HttpId) {}
}

impl Tcp for NoNetwork {
    fn listen(&mut self, address: SocketAddr) -> Result<SocketId, NetError> {
        Err(NetError::denied(&address.ip().to_string(), address.port()))
    }

    fn connect(&mut self, host: &str, port: u16) -> Result<SocketId, NetError> {
        Err(NetError::denied(host, port))
    }

    fn accept(&mut self, _listener: SocketId) -> Result<Option<(SocketId, SocketAddr)>, NetError> {
        Err(NetError::lost())
    }

    fn read(&mut self, _socket: SocketId, _buffer: &mut [u8]) -> Result<Option<usize>, NetError> {
        Err(NetError::lost())
    }

    fn write(&mut self, _socket: SocketId, _bytes: &[u8]) -> Result<Option<usize>, NetError> {
        Err(NetError::lost())
    }

    fn shutdown(&mut self, _socket: SocketId, _how: Shutdown) -> Result<(), NetError> {
        Err(NetError::lost())
    }

    fn close(&mut self, _socket: SocketId) {}

    fn readiness(&mut self, _socket: SocketId) -> Result<Readiness, NetError> {
        Err(NetError::lost())
    }

    fn local_address(&self, _socket: SocketId) -> Result<SocketAddr, NetError> {
        Err(NetError::lost())
    }
}

impl WebSockets for NoNetwork {
    fn open(&mut self, url: &str, _protocols: &[String]) -> Result<WebSocketId, NetError> {
        Err(denied(url))
    }

    fn send(&mut self, _id: WebSocketId, _message: Message) -> Result<(), NetError> {
        Err(NetError::lost())
    }

    fn buffered(&self, _id: WebSocketId) -> usize {
        0
    }

    fn close(&mut self, _id: WebSocketId, _code: Option<u16>, _reason: &str) {}

    fn poll(&mut self, _id: WebSocketId) -> Result<Option<WebSocketEvent>, NetError> {
        Err(NetError::lost())
    }

    fn drop_socket(&mut self, _id: WebSocketId) {}
}
