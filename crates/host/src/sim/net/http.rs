//! Requests that a function answers.

use std::collections::{HashMap, VecDeque};

use super::{SimNetwork, take};
use crate::{
    Clock, Nanos, NetError, NetErrorKind, SortedMap,
    net::{HttpClient, HttpEvent, HttpHead, HttpId, HttpRequest, HttpUrl, RequestBody},
};

/// Bytes of a streamed body that are taken at once.
const SEND_MAX: usize = 16 * 1024;

/// A request as the server sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SimRequest {
    /// The method.
    pub method: String,
    /// Path and query.
    pub path: String,
    /// Names and values.
    pub headers: Vec<(String, String)>,
    /// The whole body.
    pub body: Vec<u8>,
}

impl SimRequest {
    /// The first value of a header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self
            .headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

/// What a server answers, step by step.
#[derive(Clone, Debug)]
pub struct SimAnswer {
    head: HttpHead,
    before: Nanos,
    steps: Vec<Step>,
}

#[derive(Clone, Debug)]
enum Step {
    Wait(Nanos),
    Chunk(Vec<u8>),
    Fail(NetErrorKind),
}

impl SimAnswer {
    /// An answer with a status and no body.
    #[must_use]
    pub fn new(status: u16) -> Self {
        let head = HttpHead {
            status,
            reason: String::new(),
            headers: Vec::new(),
        };
        SimAnswer {
            head,
            before: Nanos(0),
            steps: Vec::new(),
        }
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let pair = (name.to_ascii_lowercase(), value.to_owned());
        self.head.headers.push(pair);
        self
    }

    /// Lets some time pass: before the answer begins, or before the next piece of its body.
    #[must_use]
    pub fn delay(mut self, span: Nanos) -> Self {
        if self.steps.is_empty() {
            self.before = self.before + span;
        } else {
            self.steps.push(Step::Wait(span));
        }
        self
    }

    /// Adds a piece of the body.
    #[must_use]
    pub fn body(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        if !bytes.is_empty() {
            self.steps.push(Step::Chunk(bytes));
        }
        self
    }

    /// Breaks off here.
    #[must_use]
    pub fn fail(mut self, kind: NetErrorKind) -> Self {
        self.steps.push(Step::Fail(kind));
        self
    }
}

type Answer = Box<dyn FnMut(&SimRequest) -> SimAnswer + Send>;
type Events = VecDeque<(Nanos, Result<HttpEvent, NetError>)>;

/// All requests, and the servers.
#[derive(Default)]
pub(super) struct Requests {
    servers: HashMap<(String, u16), Answer>,
    open: SortedMap<u32, Open>,
}

struct Open {
    place: (String, u16),
    request: SimRequest,
    /// Whether the body is still being sent.
    sending: bool,
    events: Events,
}

impl Requests {
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
            open.sending = false;
            open.events = [(now, Err(broken(kind)))].into();
        }
    }

    /// Lets the server answer.
    fn answer(&mut self, id: u32, now: Nanos, latency: Nanos) {
        let Some(open) = self.open.get_mut(&id) else {
            return;
        };
        open.sending = false;
        let mut time = now + latency + latency;
        let Some(server) = self.servers.get_mut(&open.place) else {
            let (host, port) = &open.place;
            let error = NetError::new(
                NetErrorKind::Refused,
                format!("nobody listens at {host}:{port}"),
            );
            open.events.push_back((time, Err(error)));
            return;
        };
        let SimAnswer {
            head,
            before,
            steps,
        } = server(&open.request);
        time = time + before;
        if let Some(Step::Fail(kind)) = steps.first() {
            open.events.push_back((time, Err(broken(*kind))));
            return;
        }
        open.events.push_back((time, Ok(HttpEvent::Head(head))));
        for step in steps {
            match step {
                Step::Wait(span) => time = time + span,
                Step::Chunk(bytes) => open.events.push_back((time, Ok(HttpEvent::Chunk(bytes)))),
                Step::Fail(kind) => {
                    open.events.push_back((time, Err(broken(kind))));
                    return;
                }
            }
        }
        open.events.push_back((time, Ok(HttpEvent::End)));
    }
}

/// The error of a fault.
pub(super) fn broken(kind: NetErrorKind) -> NetError {
    NetError::new(kind, format!("simulated fault: {kind:?}"))
}

impl HttpClient for SimNetwork {
    fn start(&mut self, request: HttpRequest) -> Result<HttpId, NetError> {
        let url: HttpUrl = request.url.parse()?;
        let now = self.clock.monotonic();
        let state = &mut *self.lock();
        state.grants.check(url.host(), url.port())?;
        let id = take(&mut state.next);
        let (sending, body) = match request.body {
            RequestBody::Empty => (false, Vec::new()),
            RequestBody::Bytes(bytes) => (false, bytes),
            RequestBody::Stream => (true, Vec::new()),
        };
        let open = Open {
            place: (url.host().to_owned(), url.port()),
            request: SimRequest {
                method: request.method,
                path: url.path().to_owned(),
                headers: request.headers,
                body,
            },
            sending,
            events: Events::new(),
        };
        state.http.open.insert(id, open);
        if !sending {
            state.http.answer(id, now, state.latency);
        }
        Ok(HttpId(id))
    }

    fn send(&mut self, id: HttpId, bytes: &[u8]) -> Result<usize, NetError> {
        let mut state = self.lock();
        let open = state.http.open.get_mut(&id.0).filter(|open| open.sending);
        let open = open.ok_or_else(NetError::lost)?;
        let n = bytes.len().min(SEND_MAX);
        open.request.body.extend_from_slice(&bytes[..n]);
        Ok(n)
    }

    fn finish(&mut self, id: HttpId) -> Result<(), NetError> {
        let now = self.clock.monotonic();
        let state = &mut *self.lock();
        if !state.http.open.get(&id.0).is_some_and(|open| open.sending) {
            return Err(NetError::lost());
        }
        state.http.answer(id.0, now, state.latency);
        Ok(())
    }

    fn poll(&mut self, id: HttpId) -> Result<Option<HttpEvent>, NetError> {
        let now = self.clock.monotonic();
        let requests = &mut self.lock().http;
        let open = requests.open.get_mut(&id.0).ok_or_else(NetError::lost)?;
        if open.events.front().is_none_or(|(due, _)| *due > now) {
            return Ok(None);
        }
        let event = open.events.pop_front().map(|(_, event)| event).transpose();
        if matches!(event, Ok(Some(HttpEvent::End)) | Err(_)) {
            requests.open.remove(&id.0);
        }
        event
    }

    fn cancel(&mut self, id: HttpId) {
        self.lock().http.open.remove(&id.0);
    }
}
