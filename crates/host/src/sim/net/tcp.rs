//! Connections in memory; guest and test hold sockets of the same kind.

use std::{
    collections::{HashMap, VecDeque},
    net::{IpAddr, Ipv4Addr, Shutdown, SocketAddr},
};

use super::{SimNetwork, http::broken, take};
use crate::{
    Clock, Nanos, NetError, NetErrorKind, SortedMap,
    net::{Readiness, SocketId, Tcp},
};

/// Bytes that are under way in one direction at most.
const WINDOW: usize = 64 * 1024;
/// Connections that may wait to be accepted.
const BACKLOG: usize = 128;

/// One direction of a connection.
#[derive(Debug, Default)]
struct Pipe {
    /// When they arrive, and the bytes.
    segments: VecDeque<(Nanos, Vec<u8>)>,
    /// Bytes in all of them.
    size: usize,
    /// When the end arrives.
    ended: Option<Nanos>,
}

#[derive(Debug)]
struct Connection {
    /// What side 0 and side 1 write.
    pipes: [Pipe; 2],
    broken: Option<NetErrorKind>,
    addresses: [SocketAddr; 2],
    /// Whether each side's socket is open.
    held: [bool; 2],
}

#[derive(Debug)]
enum Socket {
    Listener {
        address: SocketAddr,
        /// When they arrive, and the connections, side 1 of which is to be accepted.
        waiting: VecDeque<(Nanos, u32)>,
    },
    Connected {
        connection: u32,
        side: usize,
    },
    Failed(NetError),
}

/// All sockets.
#[derive(Debug, Default)]
pub(super) struct Sockets {
    names: HashMap<(String, u16), u32>,
    sockets: SortedMap<u32, Socket>,
    connections: SortedMap<u32, Connection>,
    last_port: u16,
}

impl Sockets {
    pub(super) fn len(&self) -> usize {
        self.sockets.len()
    }

    pub(super) fn serve(&mut self, host: &str, port: u16, next: &mut u32) -> SocketId {
        let address = SocketAddr::new(
            host.parse().unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST)),
            port,
        );
        let id = self.listen(address, next);
        self.names.insert((host.to_owned(), port), id);
        SocketId(id)
    }

    fn listen(&mut self, address: SocketAddr, next: &mut u32) -> u32 {
        let id = take(next);
        let waiting = VecDeque::new();
        self.sockets
            .insert(id, Socket::Listener { address, waiting });
        id
    }

    fn free_address(&mut self, port: u16) -> SocketAddr {
        let port = if port == 0 {
            self.last_port = self.last_port.wrapping_add(1).max(1);
            40_000_u16.wrapping_add(self.last_port)
        } else {
            port
        };
        SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), port)
    }

    pub(super) fn dial(
        &mut self,
        address: SocketAddr,
        arrives: Nanos,
        next: &mut u32,
    ) -> Option<SocketId> {
        let listener = self.sockets.iter().find_map(|(id, socket)| match socket {
            Socket::Listener { address: known, .. } if *known == address => Some(*id),
            _ => None,
        })?;
        self.connect_to(listener, arrives, next)
    }

    fn connect_to(&mut self, listener: u32, arrives: Nanos, next: &mut u32) -> Option<SocketId> {
        let from = self.free_address(0);
        let Some(Socket::Listener { address, waiting }) = self.sockets.get_mut(&listener) else {
            return None;
        };
        if waiting.len() >= BACKLOG {
            return None;
        }
        let id = take(next);
        waiting.push_back((arrives, id));
        let connection = Connection {
            pipes: Default::default(),
            broken: None,
            addresses: [from, *address],
            held: [true, true],
        };
        self.connections.insert(id, connection);
        let socket = take(next);
        let side = Socket::Connected {
            connection: id,
            side: 0,
        };
        self.sockets.insert(socket, side);
        Some(SocketId(socket))
    }

    pub(super) fn break_all(&mut self, kind: NetErrorKind) {
        for connection in self.connections.values_mut() {
            connection.broken = Some(kind);
        }
    }

    /// The next arrival that is still to come.
    pub(super) fn due(&self, now: Nanos) -> Option<Nanos> {
        let listeners = self.sockets.values().filter_map(|socket| match socket {
            Socket::Listener { waiting, .. } => waiting.front().map(|(due, _)| *due),
            _ => None,
        });
        let pipes = self.connections.values().flat_map(|c| &c.pipes);
        let arrivals = pipes.flat_map(|pipe| {
            let first = pipe.segments.front().map(|(due, _)| *due);
            first.into_iter().chain(pipe.ended)
        });
        listeners.chain(arrivals).filter(|due| *due > now).min()
    }

    fn connected(&mut self, id: SocketId) -> Result<(&mut Connection, usize), NetError> {
        match self.sockets.get(&id.0).ok_or_else(NetError::lost)? {
            Socket::Connected { connection, side } => {
                let connection = self.connections.get_mut(connection);
                let connection = connection.ok_or_else(NetError::lost)?;
                match connection.broken {
                    Some(kind) => Err(broken(kind)),
                    None => Ok((connection, *side)),
                }
            }
            Socket::Listener { .. } => Err(NetError::new(
                NetErrorKind::Closed,
                "the socket listens and is not connected",
            )),
            Socket::Failed(error) => Err(error.clone()),
        }
    }
}

impl Tcp for SimNetwork {
    fn listen(&mut self, address: SocketAddr) -> Result<SocketId, NetError> {
        let state = &mut *self.lock();
        let address = SocketAddr::new(address.ip(), state.tcp.free_address(address.port()).port());
        let taken = state.tcp.sockets.values().any(
            |socket| matches!(socket, Socket::Listener { address: known, .. } if *known == address),
        );
        if taken {
            return Err(NetError::new(
                NetErrorKind::InUse,
                format!("{address} is taken"),
            ));
        }
        Ok(SocketId(state.tcp.listen(address, &mut state.next)))
    }

    fn connect(&mut self, host: &str, port: u16) -> Result<SocketId, NetError> {
        let now = self.clock.monotonic();
        let state = &mut *self.lock();
        state.grants.check(host, port)?;
        let listener = state.tcp.names.get(&(host.to_owned(), port)).copied();
        let (next, latency) = (&mut state.next, state.latency);
        let socket = listener.and_then(|id| state.tcp.connect_to(id, now + latency, next));
        state.tell();
        if let Some(socket) = socket {
            return Ok(socket);
        }
        let id = take(&mut state.next);
        let refused = format!("nobody listens at {host}:{port}");
        let error = NetError::new(NetErrorKind::Refused, refused);
        state.tcp.sockets.insert(id, Socket::Failed(error));
        Ok(SocketId(id))
    }

    fn accept(&mut self, listener: SocketId) -> Result<Option<(SocketId, SocketAddr)>, NetError> {
        let now = self.clock.monotonic();
        let state = &mut *self.lock();
        let socket = state.tcp.sockets.get_mut(&listener.0);
        let Socket::Listener { waiting, .. } = socket.ok_or_else(NetError::lost)? else {
            return Err(NetError::new(
                NetErrorKind::Invalid,
                "the socket does not listen",
            ));
        };
        if waiting.front().is_none_or(|(due, _)| *due > now) {
            return Ok(None);
        }
        let Some((_, connection)) = waiting.pop_front() else {
            return Ok(None);
        };
        let found = state.tcp.connections.get(&connection);
        let from = found.ok_or_else(NetError::lost)?.addresses[0];
        let id = take(&mut state.next);
        let side = 1;
        state
            .tcp
            .sockets
            .insert(id, Socket::Connected { connection, side });
        Ok(Some((SocketId(id), from)))
    }

    fn read(&mut self, socket: SocketId, buffer: &mut [u8]) -> Result<Option<usize>, NetError> {
        let now = self.clock.monotonic();
        let mut state = self.lock();
        let (connection, side) = state.tcp.connected(socket)?;
        let pipe = &mut connection.pipes[1 - side];
        let mut n = 0;
        while n < buffer.len()
            && let Some((due, segment)) = pipe.segments.front_mut()
            && *due <= now
        {
            let part = segment.len().min(buffer.len() - n);
            buffer[n..n + part].copy_from_slice(&segment[..part]);
            segment.drain(..part);
            n += part;
            if segment.is_empty() {
                pipe.segments.pop_front();
            }
        }
        pipe.size -= n;
        let at_end = pipe.segments.is_empty() && pipe.ended.is_some_and(|ended| ended <= now);
        if n > 0 {
            state.tell();
        }
        Ok((n > 0 || at_end || buffer.is_empty()).then_some(n))
    }

    fn write(&mut self, socket: SocketId, bytes: &[u8]) -> Result<Option<usize>, NetError> {
        let now = self.clock.monotonic();
        let mut state = self.lock();
        let arrives = now + state.latency;
        let (connection, side) = state.tcp.connected(socket)?;
        if !connection.held[1 - side] {
            return Err(NetError::new(
                NetErrorKind::Reset,
                "the other side has closed the connection",
            ));
        }
        let pipe = &mut connection.pipes[side];
        if pipe.ended.is_some() {
            return Err(NetError::new(
                NetErrorKind::Reset,
                "the connection was shut down for writing",
            ));
        }
        let n = bytes.len().min(WINDOW - pipe.size);
        if n == 0 && !bytes.is_empty() {
            return Ok(None);
        }
        pipe.size += n;
        pipe.segments.push_back((arrives, bytes[..n].to_vec()));
        state.tell();
        Ok(Some(n))
    }

    fn shutdown(&mut self, socket: SocketId, how: Shutdown) -> Result<(), NetError> {
        let now = self.clock.monotonic();
        let mut state = self.lock();
        let arrives = now + state.latency;
        let (connection, side) = state.tcp.connected(socket)?;
        if how != Shutdown::Read {
            connection.pipes[side].ended.get_or_insert(arrives);
        }
        if how != Shutdown::Write {
            connection.pipes[1 - side].segments.clear();
            connection.pipes[1 - side].size = 0;
            connection.pipes[1 - side].ended.get_or_insert(now);
        }
        state.tell();
        Ok(())
    }

    fn close(&mut self, socket: SocketId) {
        let now = self.clock.monotonic();
        let mut state = self.lock();
        let arrives = now + state.latency;
        let sockets = &mut state.tcp;
        match sockets.sockets.remove(&socket.0) {
            Some(Socket::Connected { connection, side }) => {
                if let Some(open) = sockets.connections.get_mut(&connection) {
                    open.held[side] = false;
                    open.pipes[side].ended.get_or_insert(arrives);
                    if open.held == [false, false] {
                        sockets.connections.remove(&connection);
                    }
                }
            }
            Some(Socket::Listener { waiting, .. }) => {
                for (_, connection) in waiting {
                    if let Some(open) = sockets.connections.get_mut(&connection) {
                        open.broken = Some(NetErrorKind::Reset);
                    }
                }
                sockets.names.retain(|_, listener| *listener != socket.0);
            }
            Some(Socket::Failed(_)) | None => {}
        }
        state.tell();
    }

    fn readiness(&mut self, socket: SocketId) -> Result<Readiness, NetError> {
        let now = self.clock.monotonic();
        let mut state = self.lock();
        if let Some(Socket::Listener { waiting, .. }) = state.tcp.sockets.get(&socket.0) {
            let read = waiting.front().is_some_and(|(due, _)| *due <= now);
            return Ok(Readiness { read, write: false });
        }
        let both = Readiness {
            read: true,
            write: true,
        };
        match state.tcp.connected(socket) {
            Err(error) if error.kind() == NetErrorKind::Lost => Err(error),
            Err(_) => Ok(both),
            Ok((connection, side)) => {
                let incoming = &connection.pipes[1 - side];
                let first = incoming.segments.front().map(|(due, _)| *due);
                let read = first.or(incoming.ended).is_some_and(|due| due <= now);
                let outgoing = &connection.pipes[side];
                let write = outgoing.size < WINDOW || outgoing.ended.is_some();
                Ok(Readiness { read, write })
            }
        }
    }

    fn local_address(&self, socket: SocketId) -> Result<SocketAddr, NetError> {
        let mut state = self.lock();
        if let Some(Socket::Listener { address, .. }) = state.tcp.sockets.get(&socket.0) {
            return Ok(*address);
        }
        let (connection, side) = state.tcp.connected(socket)?;
        Ok(connection.addresses[side])
    }
}
