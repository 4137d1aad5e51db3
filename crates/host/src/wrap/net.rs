//! The network with a hook.

use std::net::{Shutdown, SocketAddr};

use super::{Hook, Hooked, Subject, around};
use crate::{
    HttpClient, HttpEvent, HttpId, HttpRequest, Message, NetError, Readiness, SocketId, Tcp,
    WebSocketEvent, WebSocketId, WebSockets,
};

impl<T: HttpClient, H: Hook> HttpClient for Hooked<T, H> {
    fn start(&mut self, request: HttpRequest) -> Result<HttpId, NetError> {
        let url = request.url.clone();
        around(&self.hook, "http.start", Subject::Name(&url), || {
            self.inner.start(request)
        })
    }

    fn send(&mut self, id: HttpId, bytes: &[u8]) -> Result<usize, NetError> {
        around(&self.hook, "http.send", Subject::Id(id.0), || {
            self.inner.send(id, bytes)
        })
    }

    fn finish(&mut self, id: HttpId) -> Result<(), NetError> {
        around(&self.hook, "http.finish", Subject::Id(id.0), || {
            self.inner.finish(id)
        })
    }

    fn poll(&mut self, id: HttpId) -> Result<Option<HttpEvent>, NetError> {
        around(&self.hook, "http.poll", Subject::Id(id.0), || {
            self.inner.poll(id)
        })
    }

    fn cancel(&mut self, id: HttpId) {
        self.inner.cancel(id);
    }
}

impl<T: Tcp, H: Hook> Tcp for Hooked<T, H> {
    fn listen(&mut self, address: SocketAddr) -> Result<SocketId, NetError> {
        let place = address.to_string();
        around(&self.hook, "tcp.listen", Subject::Name(&place), || {
            self.inner.listen(address)
        })
    }

    fn connect(&mut self, host: &str, port: u16) -> Result<SocketId, NetError> {
        let place = format!("{host}:{port}");
        around(&self.hook, "tcp.connect", Subject::Name(&place), || {
            self.inner.connect(host, port)
        })
    }

    fn accept(&mut self, listener: SocketId) -> Result<Option<(SocketId, SocketAddr)>, NetError> {
        around(&self.hook, "tcp.accept", Subject::Id(listener.0), || {
            self.inner.accept(listener)
        })
    }

    fn read(&mut self, socket: SocketId, buffer: &mut [u8]) -> Result<Option<usize>, NetError> {
        around(&self.hook, "tcp.read", Subject::Id(socket.0), || {
            self.inner.read(socket, buffer)
        })
    }

    fn write(&mut self, socket: SocketId, bytes: &[u8]) -> Result<Option<usize>, NetError> {
        around(&self.hook, "tcp.write", Subject::Id(socket.0), || {
            self.inner.write(socket, bytes)
        })
    }

    fn shutdown(&mut self, socket: SocketId, how: Shutdown) -> Result<(), NetError> {
        self.inner.shutdown(socket, how)
    }

    fn close(&mut self, socket: SocketId) {
        self.inner.close(socket);
    }

    fn readiness(&mut self, socket: SocketId) -> Result<Readiness, NetError> {
        self.inner.readiness(socket)
    }

    fn local_address(&self, socket: SocketId) -> Result<SocketAddr, NetError> {
        self.inner.local_address(socket)
    }
}

impl<T: WebSockets, H: Hook> WebSockets for Hooked<T, H> {
    fn open(&mut self, url: &str, protocols: &[String]) -> Result<WebSocketId, NetError> {
        around(&self.hook, "ws.open", Subject::Name(url), || {
            self.inner.open(url, protocols)
        })
    }

    fn send(&mut self, id: WebSocketId, message: Message) -> Result<(), NetError> {
        around(&self.hook, "ws.send", Subject::Id(id.0), || {
            self.inner.send(id, message)
        })
    }

    fn buffered(&self, id: WebSocketId) -> usize {
        self.inner.buffered(id)
    }

    fn close(&mut self, id: WebSocketId, code: Option<u16>, reason: &str) {
        self.inner.close(id, code, reason);
    }

    fn poll(&mut self, id: WebSocketId) -> Result<Option<WebSocketEvent>, NetError> {
        around(&self.hook, "ws.poll", Subject::Id(id.0), || {
            self.inner.poll(id)
        })
    }

    fn drop_socket(&mut self, id: WebSocketId) {
        self.inner.drop_socket(id);
    }
}
