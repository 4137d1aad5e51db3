//! Sockets of TCP.

use std::{
    io,
    net::{Shutdown, SocketAddr},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll, Waker},
};

use shanhai_host::{NetError, NetErrorKind, Readiness, SocketId, SortedMap, Tcp};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::mpsc::{self, Receiver, error::TryRecvError},
    task::AbortHandle,
};

use crate::{OPEN_MAX, Shared, State, SystemNetwork, connect};

/// Connections that were accepted and wait for the guest to take them.
const BACKLOG: usize = 128;

/// All sockets.
#[derive(Default)]
pub(crate) struct Sockets {
    open: SortedMap<u32, Socket>,
}

enum Socket {
    Listening {
        address: SocketAddr,
        accepted: Receiver<io::Result<(TcpStream, SocketAddr)>>,
        task: AbortHandle,
    },
    /// The connection is being made.
    Connecting(AbortHandle),
    Failed(NetError),
    Connected(Connected),
}

struct Connected {
    stream: Arc<TcpStream>,
    read: Watch,
    write: Watch,
}

/// Whether a task in the background waits for a direction of a connection.
#[derive(Default)]
struct Watch {
    active: Arc<AtomicBool>,
    task: Option<AbortHandle>,
}

impl Drop for Socket {
    fn drop(&mut self) {
        match self {
            Socket::Listening { task, .. } | Socket::Connecting(task) => task.abort(),
            Socket::Failed(_) => {}
            // They hold the connection open.
            Socket::Connected(connected) => {
                let watches = [&connected.read, &connected.write];
                let tasks = watches.into_iter().filter_map(|watch| watch.task.as_ref());
                tasks.for_each(AbortHandle::abort);
            }
        }
    }
}

impl Socket {
    fn connected(stream: TcpStream) -> Socket {
        Socket::Connected(Connected {
            stream: Arc::new(stream),
            read: Watch::default(),
            write: Watch::default(),
        })
    }
}

impl Watch {
    /// Lets a task tell when the direction is ready.
    fn start(&mut self, shared: &Arc<Shared>, stream: &Arc<TcpStream>, read: bool) {
        if self.active.swap(true, Ordering::AcqRel) {
            return;
        }
        let (active, stream) = (self.active.clone(), stream.clone());
        // It must not keep the network alive: it may wait for ever.
        let weak = Arc::downgrade(shared);
        let task = shared.spawn(async move {
            // An error is found by the read or write.
            let _ = if read {
                stream.readable().await
            } else {
                stream.writable().await
            };
            active.store(false, Ordering::Release);
            if let Some(shared) = weak.upgrade() {
                shared.notify();
            }
        });
        self.task = Some(task);
    }
}

impl State {
    fn add_socket(&mut self, socket: Socket) -> Result<SocketId, NetError> {
        if self.tcp.open.len() >= OPEN_MAX {
            let problem = "too many sockets at once";
            return Err(NetError::new(NetErrorKind::Limit, problem));
        }
        let id = self.id();
        self.tcp.open.insert(id, socket);
        Ok(SocketId(id))
    }

    fn socket(&mut self, id: SocketId) -> Result<&mut Socket, NetError> {
        self.tcp.open.get_mut(&id.0).ok_or_else(NetError::lost)
    }

    /// The connection, `None` while it is being made.
    fn stream(&mut self, id: SocketId) -> Result<Option<Arc<TcpStream>>, NetError> {
        match self.socket(id)? {
            Socket::Connected(connected) => Ok(Some(connected.stream.clone())),
            Socket::Connecting(_) => Ok(None),
            Socket::Failed(error) => Err(error.clone()),
            Socket::Listening { .. } => Err(NetError::new(
                NetErrorKind::Closed,
                "the socket listens and is not connected",
            )),
        }
    }
}

/// What a call that does not wait came to.
fn now<T>(result: io::Result<T>) -> Result<Option<T>, NetError> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.kind() == io::ErrorKind::WouldBlock => Ok(None),
        Err(error) => Err(error.into()),
    }
}

impl Tcp for SystemNetwork {
    fn listen(&mut self, address: SocketAddr) -> Result<SocketId, NetError> {
        let allowed = &self.shared.listen;
        allowed.check(&address.ip().to_string(), address.port())?;
        let at = |error: io::Error| {
            let error = NetError::from(error);
            NetError::new(error.kind(), format!("cannot listen at {address}: {error}"))
        };
        let listener = std::net::TcpListener::bind(address).map_err(at)?;
        listener.set_nonblocking(true).map_err(at)?;
        let _context = self.shared.handle.enter();
        let listener = TcpListener::from_std(listener).map_err(at)?;
        let address = listener.local_addr().map_err(at)?;
        let (send, accepted) = mpsc::channel(BACKLOG);
        let weak = Arc::downgrade(&self.shared);
        let task = self.shared.spawn(async move {
            // Room first: what is not accepted stays with the machine.
            while let Ok(place) = send.reserve().await {
                let connection = listener.accept().await;
                let failed = connection.is_err();
                place.send(connection);
                if let Some(shared) = weak.upgrade() {
                    shared.notify();
                }
                if failed {
                    // Out of descriptors, most likely; others may close some.
                    tokio::time::sleep(std::time::Duration::from_millis(50)).await;
                }
            }
        });
        self.state().add_socket(Socket::Listening {
            address,
            accepted,
            task,
        })
    }

    fn connect(&mut self, host: &str, port: u16) -> Result<SocketId, NetError> {
        self.shared.connect.check(host, port)?;
        let mut state = self.state();
        // The task finds the socket in the table only when the lock is free.
        let id = state.next.wrapping_add(1);
        let (shared, host) = (self.shared.clone(), host.to_owned());
        let task = self.shared.spawn(async move {
            let socket = match connect::tcp(&shared.connect, &host, port).await {
                Ok(stream) => Socket::connected(stream),
                Err(error) => Socket::Failed(error),
            };
            if let Some(connecting) = shared.state().tcp.open.get_mut(&id) {
                *connecting = socket;
            }
            shared.notify();
        });
        state.add_socket(Socket::Connecting(task))
    }

    fn accept(&mut self, listener: SocketId) -> Result<Option<(SocketId, SocketAddr)>, NetError> {
        let mut state = self.state();
        let Socket::Listening { accepted, .. } = state.socket(listener)? else {
            return Err(NetError::new(
                NetErrorKind::Invalid,
                "the socket does not listen",
            ));
        };
        match accepted.try_recv() {
            Ok(connection) => {
                let (stream, from) = connection?;
                // Delays small writes otherwise; failing that, it is only slower.
                let _ = stream.set_nodelay(true);
                let id = state.add_socket(Socket::connected(stream))?;
                Ok(Some((id, from)))
            }
            Err(TryRecvError::Empty) => Ok(None),
            Err(TryRecvError::Disconnected) => Err(NetError::lost()),
        }
    }

    fn read(&mut self, socket: SocketId, buffer: &mut [u8]) -> Result<Option<usize>, NetError> {
        match self.state().stream(socket)? {
            Some(stream) => now(stream.try_read(buffer)),
            None => Ok(None),
        }
    }

    fn write(&mut self, socket: SocketId, bytes: &[u8]) -> Result<Option<usize>, NetError> {
        match self.state().stream(socket)? {
            Some(stream) => now(stream.try_write(bytes)),
            None => Ok(None),
        }
    }

    fn shutdown(&mut self, socket: SocketId, how: Shutdown) -> Result<(), NetError> {
        let stream = self.state().stream(socket)?;
        let stream = stream.ok_or_else(|| {
            NetError::new(NetErrorKind::Closed, "the socket is not connected yet")
        })?;
        Ok(socket2::SockRef::from(&*stream).shutdown(how)?)
    }

    fn close(&mut self, socket: SocketId) {
        self.state().tcp.open.remove(&socket.0);
    }

    fn readiness(&mut self, socket: SocketId) -> Result<Readiness, NetError> {
        let shared = self.shared.clone();
        let mut state = self.state();
        let connected = match state.socket(socket)? {
            Socket::Listening { accepted, .. } => {
                return Ok(Readiness {
                    read: !accepted.is_empty(),
                    write: false,
                });
            }
            Socket::Connecting(_) => return Ok(Readiness::default()),
            Socket::Failed(_) => {
                return Ok(Readiness {
                    read: true,
                    write: true,
                });
            }
            Socket::Connected(connected) => connected,
        };
        let Connected {
            stream,
            read,
            write,
        } = connected;
        let mut cx = Context::from_waker(Waker::noop());
        let ready = |poll: Poll<io::Result<()>>| poll.is_ready();
        let readiness = Readiness {
            read: ready(stream.poll_read_ready(&mut cx)),
            write: ready(stream.poll_write_ready(&mut cx)),
        };
        if !readiness.read {
            read.start(&shared, stream, true);
        }
        if !readiness.write {
            write.start(&shared, stream, false);
        }
        Ok(readiness)
    }

    fn local_address(&self, socket: SocketId) -> Result<SocketAddr, NetError> {
        let mut state = self.state();
        if let Socket::Listening { address, .. } = state.socket(socket)? {
            return Ok(*address);
        }
        let stream = state.stream(socket)?;
        let stream = stream.ok_or_else(|| {
            NetError::new(NetErrorKind::Closed, "the socket is not connected yet")
        })?;
        Ok(stream.local_addr()?)
    }
}
