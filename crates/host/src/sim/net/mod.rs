//! A network in memory, whose other end is played by the test.

mod http;
mod tcp;
mod websocket;

use std::{
    fmt,
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

pub use self::http::{SimAnswer, SimRequest};
use crate::{
    Clock, Message, Nanos, NetErrorKind, NetGrants, Signal, SimClock, SocketId, net::Source,
};

/// A network in memory; clones are the same one.
///
/// What takes time takes it on a [`SimClock`], so that a test with delays and faults needs no time
/// and is the same on every run. The test keeps a clone and plays the servers: by functions that
/// answer, or, for TCP, with sockets of its own.
///
/// # Examples
/// ```
/// use shanhai_host::{
///     HttpClient, HttpEvent, HttpRequest, NetGrants, RequestBody, SimAnswer, SimClock, SimNetwork,
/// };
///
/// let mut network = SimNetwork::new(SimClock::new(), NetGrants::all());
/// network.serve_http("api.test", 80, |request| {
///     SimAnswer::new(200).body(format!("you said {}", request.path))
/// });
/// let id = network.start(HttpRequest {
///     method: "GET".into(),
///     url: "http://api.test/hello".into(),
///     headers: Vec::new(),
///     body: RequestBody::Empty,
/// })?;
/// assert!(matches!(network.poll(id)?, Some(HttpEvent::Head(head)) if head.status == 200));
/// assert_eq!(network.poll(id)?, Some(HttpEvent::Chunk(b"you said /hello".into())));
/// assert_eq!(network.poll(id)?, Some(HttpEvent::End));
/// # Ok::<(), shanhai_host::NetError>(())
/// ```
#[derive(Clone)]
pub struct SimNetwork {
    clock: SimClock,
    state: Arc<Mutex<State>>,
}

struct State {
    grants: NetGrants,
    signals: Vec<Signal>,
    latency: Nanos,
    next: u32,
    http: http::Requests,
    tcp: tcp::Sockets,
    websocket: websocket::Connections,
}

impl SimNetwork {
    /// Makes a network without servers for a guest with these grants.
    #[must_use]
    pub fn new(clock: SimClock, grants: NetGrants) -> Self {
        let state = State {
            grants,
            signals: Vec::new(),
            latency: Nanos(0),
            next: 1,
            http: http::Requests::default(),
            tcp: tcp::Sockets::default(),
            websocket: websocket::Connections::default(),
        };
        SimNetwork {
            clock,
            state: Arc::new(Mutex::new(state)),
        }
    }

    /// Sets how long everything is under way, in each direction; zero at first.
    pub fn set_latency(&self, latency: Nanos) {
        self.lock().latency = latency;
    }

    /// Answers requests to `host` and `port` by a function.
    pub fn serve_http(
        &self,
        host: &str,
        port: u16,
        answer: impl FnMut(&SimRequest) -> SimAnswer + Send + 'static,
    ) {
        self.lock().http.serve(host, port, Box::new(answer));
    }

    /// Answers messages of WebSockets to `host` and `port` by a function.
    pub fn serve_websocket(
        &self,
        host: &str,
        port: u16,
        answer: impl FnMut(Message) -> Vec<Message> + Send + 'static,
    ) {
        self.lock().websocket.serve(host, port, Box::new(answer));
    }

    /// Listens under a name, as a server that a guest connects to; the socket is the test's.
    pub fn serve_tcp(&self, host: &str, port: u16) -> SocketId {
        let state = &mut *self.lock();
        state.tcp.serve(host, port, &mut state.next)
    }

    /// Connects to where the guest listens, as a client from outside; the socket is the test's.
    #[must_use]
    pub fn dial(&self, address: SocketAddr) -> Option<SocketId> {
        let now = self.clock.monotonic();
        let state = &mut *self.lock();
        let (next, latency) = (&mut state.next, state.latency);
        let socket = state.tcp.dial(address, now + latency, next);
        state.tell();
        socket
    }

    /// Breaks everything that is open off with an error.
    pub fn break_all(&self, kind: NetErrorKind) {
        let now = self.clock.monotonic();
        let mut state = self.lock();
        state.http.break_all(now, kind);
        state.tcp.break_all(kind);
        state.websocket.break_all(now, kind);
        state.tell();
    }

    /// How many requests, sockets and WebSockets are open.
    #[must_use]
    pub fn open_count(&self) -> usize {
        let state = self.lock();
        state.http.len() + state.tcp.len() + state.websocket.len()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn tell(&self) {
        for signal in &self.signals {
            signal.notify();
        }
    }
}

/// Takes the next number.
fn take(next: &mut u32) -> u32 {
    let id = *next;
    *next = next.wrapping_add(1);
    id
}

impl Source for SimNetwork {
    fn attach(&mut self, signal: &Signal) {
        let signals = &mut self.lock().signals;
        if !signals.iter().any(|known| known.is_same(signal)) {
            signals.push(signal.clone());
        }
    }

    fn due(&self) -> Option<Nanos> {
        let now = self.clock.monotonic();
        let state = self.lock();
        let dues = [state.http.due(), state.tcp.due(now), state.websocket.due()];
        dues.into_iter().flatten().min()
    }
}

impl fmt::Debug for SimNetwork {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SimNetwork").finish_non_exhaustive()
    }
}
