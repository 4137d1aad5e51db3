//! The network as a guest may reach it: requests over HTTP, connections over TCP, and WebSockets.
//!
//! All three never wait. What takes time is begun, gets an id, and is asked about again; when asking
//! may be worth while, the [`Signal`] that was attached is told. Ids are plain numbers, so that a
//! guest's state can be saved; an id that means nothing any more answers [`NetErrorKind::Lost`].

mod error;
mod grant;
mod http;
mod none;
mod tcp;
mod url;
mod websocket;

pub use self::{
    error::{NetError, NetErrorKind},
    grant::{NetGrant, NetGrants, ParseGrantError},
    http::{HttpClient, HttpEvent, HttpHead, HttpId, HttpRequest, RequestBody},
    none::NoNetwork,
    tcp::{Readiness, SocketId, Tcp},
    url::{HttpUrl, ParseUrlError},
    websocket::{Message, WebSocketEvent, WebSocketId, WebSockets},
};

pub use crate::source::Source;
