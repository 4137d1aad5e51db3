//! The network of this machine for WebAssembly guests.
//!
//! [`SystemNetwork`] implements [`HttpClient`](shanhai_host::HttpClient), [`Tcp`](shanhai_host::Tcp)
//! and [`WebSockets`](shanhai_host::WebSockets) of `shanhai-host` on real sockets. All work is done
//! by one thread in the background, so that the guest's thread never waits. What does not live here:
//! what a guest sees of it, redirections and cookies; those are the shims' business.
//!
//! Each connection is checked against the guest's grants, first by the name that the guest gave, then
//! by the address that the name was found to have, and is made to that address.
//!
//! TLS is off by default, because each of its implementations has a price; see the features
//! `tls-graviola` and `tls-ring`, which add `SystemNetwork::with_authorities`. Without one, `https:` and `wss:` answer
//! [`Unsupported`](shanhai_host::NetErrorKind::Unsupported).

mod body;
mod connect;
mod http;
mod pool;
mod tcp;
#[cfg(any(feature = "tls-graviola", feature = "tls-ring"))]
mod tls;
mod websocket;

use std::{
    fmt, io,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
};

use shanhai_host::{NetGrants, Signal, Source};
use tokio::{
    runtime::{Builder, Handle},
    sync::oneshot,
    task::AbortHandle,
};

/// Requests, sockets and WebSockets that may be open at once, of each.
const OPEN_MAX: usize = 4096;

/// The network of this machine, as far as the grants lead; clones are the same one.
///
/// # Examples
/// ```
/// use shanhai_host::{HttpClient, HttpRequest, NetGrants, RequestBody};
/// use shanhai_net::SystemNetwork;
///
/// let grants: NetGrants = ["api.example.com:80".parse()?].into_iter().collect();
/// let mut network = SystemNetwork::new(grants, NetGrants::none())?;
/// let elsewhere = HttpRequest {
///     method: "GET".into(),
///     url: "http://example.com/".into(),
///     headers: Vec::new(),
///     body: RequestBody::Empty,
/// };
/// let error = network.start(elsewhere).unwrap_err();
/// assert_eq!(error.to_string(), "the program has no grant for example.com:80");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct SystemNetwork {
    shared: Arc<Shared>,
    _thread: Arc<Thread>,
}

/// What the guest's thread and the background share.
struct Shared {
    handle: Handle,
    connect: NetGrants,
    listen: NetGrants,
    signals: Mutex<Vec<Signal>>,
    state: Mutex<State>,
    pool: pool::Pool,
    #[cfg(any(feature = "tls-graviola", feature = "tls-ring"))]
    trust: tls::Trust,
}

#[derive(Default)]
struct State {
    next: u32,
    http: http::Requests,
    tcp: tcp::Sockets,
    websocket: websocket::Connections,
}

/// The thread in the background; it ends when the last network is dropped.
struct Thread {
    stop: Option<oneshot::Sender<()>>,
}

impl SystemNetwork {
    /// Starts the thread in the background, for a guest that may connect and listen so far.
    ///
    /// # Errors
    /// If the machine has no thread or no poll descriptor left.
    pub fn new(connect: NetGrants, listen: NetGrants) -> io::Result<Self> {
        SystemNetwork::open(
            connect,
            listen,
            #[cfg(any(feature = "tls-graviola", feature = "tls-ring"))]
            tls::Trust::new(&[]).map_err(io::Error::other)?,
        )
    }

    /// The same, where TLS trusts certificate authorities besides those that Mozilla does: each is an
    /// X.509 certificate in DER form, as a company or a test has one of its own.
    ///
    /// # Errors
    /// If one of them is no certificate, or as [`new`](SystemNetwork::new).
    #[cfg(any(feature = "tls-graviola", feature = "tls-ring"))]
    pub fn with_authorities(
        connect: NetGrants,
        listen: NetGrants,
        authorities: &[&[u8]],
    ) -> io::Result<Self> {
        let trust = tls::Trust::new(authorities)
            .map_err(|problem| io::Error::new(io::ErrorKind::InvalidInput, problem))?;
        SystemNetwork::open(connect, listen, trust)
    }

    fn open(
        connect: NetGrants,
        listen: NetGrants,
        #[cfg(any(feature = "tls-graviola", feature = "tls-ring"))] trust: tls::Trust,
    ) -> io::Result<Self> {
        let runtime = Builder::new_current_thread()
            .enable_io()
            .enable_time()
            .build()?;
        let handle = runtime.handle().clone();
        let (stop, stopped) = oneshot::channel();
        thread::Builder::new()
            .name("network".to_owned())
            .spawn(move || {
                // Either way there is nobody left to work for.
                let _ = runtime.block_on(stopped);
                runtime.shutdown_background();
            })?;
        let shared = Shared {
            handle,
            connect,
            listen,
            signals: Mutex::default(),
            state: Mutex::default(),
            pool: pool::Pool::default(),
            #[cfg(any(feature = "tls-graviola", feature = "tls-ring"))]
            trust,
        };
        Ok(SystemNetwork {
            shared: Arc::new(shared),
            _thread: Arc::new(Thread { stop: Some(stop) }),
        })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.shared.state()
    }
}

impl Shared {
    /// Starts a task. All have one shape: what the runtime has for each kind of future is three kilobytes of
    /// program.
    fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) -> AbortHandle {
        let work: Pin<Box<dyn Future<Output = ()> + Send>> = Box::pin(work);
        self.handle.spawn(work).abort_handle()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Says that something may have become ready.
    fn notify(&self) {
        let signals = self.signals.lock();
        for signal in signals.unwrap_or_else(PoisonError::into_inner).iter() {
            signal.notify();
        }
    }
}

impl State {
    fn id(&mut self) -> u32 {
        self.next = self.next.wrapping_add(1);
        self.next
    }
}

impl Drop for Thread {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            // A thread that has ended needs no telling.
            let _ = stop.send(());
        }
    }
}

impl Source for SystemNetwork {
    fn attach(&mut self, signal: &Signal) {
        let signals = self.shared.signals.lock();
        let mut signals = signals.unwrap_or_else(PoisonError::into_inner);
        if !signals.iter().any(|known| known.is_same(signal)) {
            signals.push(signal.clone());
        }
    }
}

impl fmt::Debug for SystemNetwork {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SystemNetwork")
            .field("connect", &self.shared.connect)
            .field("listen", &self.shared.listen)
            .finish_non_exhaustive()
    }
}
