//! Calls on sockets: those that the guest was given to listen, and the connections it took from them.

use std::net::Shutdown;

use shanhai_host::{NetError, SocketId};

use crate::{
    ctx::WasiCtx,
    descriptor::{Descriptor, Object},
    errno::Errno,
    fd::for_each_piece,
    memory::GuestMemory,
    rights::{FdFlags, Rights},
    wait::Wait,
};

type Done = Result<(), Errno>;

/// Bytes that a look may keep.
const PEEK_MAX: usize = 64 * 1024;
/// Look at the bytes and leave them (`riflags`).
const RECV_PEEK: u32 = 1;
/// Wait until all pieces are full (`riflags`).
const RECV_WAITALL: u32 = 2;

impl From<NetError> for Errno {
    fn from(error: NetError) -> Self {
        Errno::from(error.errno())
    }
}

impl WasiCtx {
    /// The connection behind a descriptor, and whether its calls may wait.
    fn connection(&self, fd: u32, rights: Rights) -> Result<(SocketId, bool), Errno> {
        let descriptor = self.descriptors.get(fd)?;
        match descriptor.object {
            Object::Connection(socket) => {
                descriptor.require(rights)?;
                Ok((socket, !descriptor.flags.contains(FdFlags::NONBLOCK)))
            }
            Object::Listener(_) => Err(Errno::ENOTCONN),
            _ => Err(Errno::ENOTSOCK),
        }
    }

    /// Reads from a connection into the pieces; zero bytes are the end.
    pub(crate) fn receive(
        &mut self,
        memory: &mut GuestMemory<'_>,
        fd: u32,
        pieces: (u32, u32),
        peek: bool,
    ) -> Result<u32, Errno> {
        let (socket, may_wait) = self.connection(fd, Rights::FD_READ)?;
        loop {
            let seen = self.signal.count();
            // `EAGAIN` if nothing is there; an error only if nothing came before it.
            let result = for_each_piece(memory, pieces, |memory, piece, done| {
                let place = memory.slice_mut(piece.address, piece.len)?;
                if peek {
                    return self.peek(socket, place, done as usize);
                }
                self.take(socket, place)
            });
            match result {
                Err(Errno::EAGAIN) if may_wait => {
                    // Asked so that the socket tells when it is ready.
                    self.tcp.readiness(socket)?;
                    self.wait(Wait::for_socket(fd), seen)?;
                }
                result => return result,
            }
        }
    }

    /// Reads what was looked at before, then from the connection.
    fn take(&mut self, socket: SocketId, place: &mut [u8]) -> Result<usize, Errno> {
        if let Some(peeked) = self.peeked.get_mut(&socket) {
            let n = peeked.len().min(place.len());
            place[..n].copy_from_slice(&peeked[..n]);
            peeked.drain(..n);
            if peeked.is_empty() {
                self.peeked.remove(&socket);
            }
            return Ok(n);
        }
        self.tcp.read(socket, place)?.ok_or(Errno::EAGAIN)
    }

    /// Copies what a read would give from `skip` on.
    fn peek(&mut self, socket: SocketId, place: &mut [u8], skip: usize) -> Result<usize, Errno> {
        let held = self.peeked.get(&socket).map_or(0, Vec::len);
        let wanted = skip.saturating_add(place.len()).min(PEEK_MAX);
        if held < wanted {
            let mut more = vec![0; wanted - held];
            match self.tcp.read(socket, &mut more)? {
                Some(0) => {}
                Some(n) => self
                    .peeked
                    .get_or_insert_with(socket, Vec::new)
                    .extend_from_slice(&more[..n]),
                None if held <= skip => return Err(Errno::EAGAIN),
                None => {}
            }
        }
        let peeked = self.peeked.get(&socket).map_or(&[][..], Vec::as_slice);
        let rest = peeked.get(skip..).unwrap_or_default();
        let n = rest.len().min(place.len());
        place[..n].copy_from_slice(&rest[..n]);
        Ok(n)
    }

    /// Writes the pieces to a connection.
    pub(crate) fn transmit(
        &mut self,
        memory: &mut GuestMemory<'_>,
        fd: u32,
        pieces: (u32, u32),
    ) -> Result<u32, Errno> {
        let (socket, may_wait) = self.connection(fd, Rights::FD_WRITE)?;
        loop {
            let seen = self.signal.count();
            let result = for_each_piece(memory, pieces, |memory, piece, _| {
                let bytes = memory.slice(piece.address, piece.len)?;
                self.tcp.write(socket, bytes)?.ok_or(Errno::EAGAIN)
            });
            match result {
                Err(Errno::EAGAIN) if may_wait => {
                    // Asked so that the socket tells when it is ready.
                    self.tcp.readiness(socket)?;
                    self.wait(Wait::for_socket(fd), seen)?;
                }
                // What Linux calls a connection that nobody reads any more.
                Err(Errno::ECONNRESET) => return Err(Errno::EPIPE),
                result => return result,
            }
        }
    }
}

/// Accepts a connection; of `flags` only `NONBLOCK` means something.
pub(crate) fn accept(
    ctx: &mut WasiCtx,
    memory: &mut GuestMemory<'_>,
    fd: u32,
    flags: u32,
    accepted_fd: u32,
) -> Done {
    let flags = u16::try_from(flags)
        .ok()
        .and_then(FdFlags::from_bits)
        .filter(|flags| FdFlags::NONBLOCK.contains(*flags))
        .ok_or(Errno::EINVAL)?;
    let descriptor = ctx.descriptors.get(fd)?;
    let listener = match descriptor.object {
        Object::Listener(socket) => socket,
        Object::Connection(_) => return Err(Errno::EINVAL),
        _ => return Err(Errno::ENOTSOCK),
    };
    descriptor.require(Rights::SOCK_ACCEPT)?;
    let may_wait = !descriptor.flags.contains(FdFlags::NONBLOCK);
    let rights = descriptor.inheriting;
    if ctx.descriptors.is_full() {
        return Err(Errno::EMFILE);
    }
    memory.u32(accepted_fd)?;
    loop {
        let seen = ctx.signal.count();
        if let Some((socket, _)) = ctx.tcp.accept(listener)? {
            let connection = Descriptor::connection(socket, rights, flags);
            let fd = ctx.descriptors.add(connection)?;
            return memory.write_u32(accepted_fd, fd);
        }
        if !may_wait {
            return Err(Errno::EAGAIN);
        }
        ctx.wait(Wait::for_socket(fd), seen)?;
    }
}

/// Receives into the pieces.
#[expect(clippy::too_many_arguments, reason = "the interface has so many")]
pub(crate) fn recv(
    ctx: &mut WasiCtx,
    memory: &mut GuestMemory<'_>,
    fd: u32,
    ri_data: u32,
    ri_data_len: u32,
    ri_flags: u32,
    nread: u32,
    ro_flags: u32,
) -> Done {
    ctx.connection(fd, Rights::FD_READ)?;
    if ri_flags & !(RECV_PEEK | RECV_WAITALL) != 0 {
        return Err(Errno::EINVAL);
    }
    memory.u32(nread)?;
    memory.u16(ro_flags)?;
    let peek = ri_flags & RECV_PEEK != 0;
    let n = ctx.receive(memory, fd, (ri_data, ri_data_len), peek)?;
    memory.write_u32(nread, n)?;
    // No bytes were cut off: a stream has no messages.
    memory.write(ro_flags, &[0, 0])
}

/// Sends the pieces.
pub(crate) fn send(
    ctx: &mut WasiCtx,
    memory: &mut GuestMemory<'_>,
    fd: u32,
    si_data: u32,
    si_data_len: u32,
    si_flags: u32,
    nwritten: u32,
) -> Done {
    ctx.connection(fd, Rights::FD_WRITE)?;
    if si_flags != 0 {
        return Err(Errno::EINVAL);
    }
    memory.u32(nwritten)?;
    let n = ctx.transmit(memory, fd, (si_data, si_data_len))?;
    memory.write_u32(nwritten, n)
}

/// Ends receiving (1), sending (2) or both (3).
pub(crate) fn shutdown(
    ctx: &mut WasiCtx,
    _memory: &mut GuestMemory<'_>,
    fd: u32,
    how: u32,
) -> Done {
    let (socket, _) = ctx.connection(fd, Rights::SOCK_SHUTDOWN)?;
    let how = match how {
        1 => Shutdown::Read,
        2 => Shutdown::Write,
        3 => Shutdown::Both,
        _ => return Err(Errno::EINVAL),
    };
    Ok(ctx.tcp.shutdown(socket, how)?)
}
