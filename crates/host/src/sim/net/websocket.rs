//! WebSockets that a function answers.

use std::collections::{HashMap, VecDeque};

use super::{SimNetwork, http::broken, take};
use crate::{
    Clock, Nanos, NetError, NetErrorKind, SortedMap,
    net::{HttpUrl, Message, WebSocketEvent, WebSocketId, WebSockets},
};

type Answer = Box<dyn FnMut(Message) -> Vec<Message> + Send>;
type Events = VecDeque<(Nanos, Result<WebSocketEvent, NetError>)>;

/// All WebSockets, and the servers.
#[derive(Default)]
pub(super) struct Connections {
    servers: HashMap<(String, u16), Answer>,
    open: SortedMap<u32, Open>,
}

struct Open {
    place: (String, u16),
    events: Events,
}

impl Connections {
    pub(super) fn serve(&mut self, host: &str, port: u16, answer: Answer) {
        self.servers.insert((host.to_owned(), port), answer);
    }

    pub(super) fn len(&self) -> usize {
        self.open.len()
    }

    pub(super) fn due(&self) -> Option<Nanos> {
        let fronts = self.open.values().filter_map(|open| open.events.front());
        fronts.map(|(due, _)| *due).min()
    }

    pub(super) fn break_all(&mut self, now: Nanos, kind: NetErrorKind) {
        for open in self.open.values_mut() {
            open.events = [(now, Err(broken(kind)))].into();
        }
    }
}

impl WebSockets for SimNetwork {
    fn open(&mut self, url: &str, protocols: &[String]) -> Result<WebSocketId, NetError> {
        let url: HttpUrl = url.parse()?;
        let now = self.clock.monotonic();
        let state = &mut *self.lock();
        state.grants.check(url.host(), url.port())?;
        let place = (url.host().to_owned(), url.port());
        let first = if state.websocket.servers.contains_key(&place) {
            let protocol = protocols.first().cloned().unwrap_or_default();
            Ok(WebSocketEvent::Open { protocol })
        } else {
            Err(NetError::new(
                NetErrorKind::Refused,
                format!("nobody listens at {}:{}", place.0, place.1),
            ))
        };
        let id = take(&mut state.next);
        let events = [(now + state.latency + state.latency, first)].into();
        state.websocket.open.insert(id, Open { place, events });
        Ok(WebSocketId(id))
    }

    fn send(&mut self, id: WebSocketId, message: Message) -> Result<(), NetError> {
        let now = self.clock.monotonic();
        let state = &mut *self.lock();
        let connections = &mut state.websocket;
        let open = connections.open.get_mut(&id.0);
        let open = open.ok_or_else(NetError::lost)?;
        if let Some(server) = connections.servers.get_mut(&open.place) {
            let due = now + state.latency + state.latency;
            let answers = server(message).into_iter();
            open.events
                .extend(answers.map(|answer| (due, Ok(WebSocketEvent::Message(answer)))));
        }
        Ok(())
    }

    fn buffered(&self, _id: WebSocketId) -> usize {
        0
    }

    fn close(&mut self, id: WebSocketId, code: Option<u16>, reason: &str) {
        let now = self.clock.monotonic();
        let state = &mut *self.lock();
        if let Some(open) = state.websocket.open.get_mut(&id.0) {
            let close = WebSocketEvent::Close {
                code: code.unwrap_or(1005),
                reason: reason.to_owned(),
            };
            let due = now + state.latency + state.latency;
            open.events.push_back((due, Ok(close)));
        }
    }

    fn poll(&mut self, id: WebSocketId) -> Result<Option<WebSocketEvent>, NetError> {
        let now = self.clock.monotonic();
        let connections = &mut self.lock().websocket;
        let open = connections.open.get_mut(&id.0);
        let open = open.ok_or_else(NetError::lost)?;
        if open.events.front().is_none_or(|(due, _)| *due > now) {
            return Ok(None);
        }
        let event = open.events.pop_front().map(|(_, event)| event).transpose();
        if matches!(event, Ok(Some(WebSocketEvent::Close { .. })) | Err(_)) {
            connections.open.remove(&id.0);
        }
        event
    }

    fn drop_socket(&mut self, id: WebSocketId) {
        self.lock().websocket.open.remove(&id.0);
    }
}
