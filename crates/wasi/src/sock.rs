//! Calls on sockets. No descriptor is one yet, so each says that or that there is no such descriptor.

use crate::{ctx::WasiCtx, errno::Errno, memory::GuestMemory};

type Done = Result<(), Errno>;

impl WasiCtx {
    fn no_socket(&self, fd: u32) -> Done {
        self.descriptors.get(fd)?;
        Err(Errno::ENOTSOCK)
    }
}

/// Accepts a connection.
pub(crate) fn accept(
    ctx: &mut WasiCtx,
    _memory: &mut GuestMemory<'_>,
    fd: u32,
    _flags: u32,
    _accepted_fd: u32,
) -> Done {
    ctx.no_socket(fd)
}

/// Receives into the pieces.
#[expect(clippy::too_many_arguments, reason = "the interface has so many")]
pub(crate) fn recv(
    ctx: &mut WasiCtx,
    _memory: &mut GuestMemory<'_>,
    fd: u32,
    _ri_data: u32,
    _ri_data_len: u32,
    _ri_flags: u32,
    _nread: u32,
    _ro_flags: u32,
) -> Done {
    ctx.no_socket(fd)
}

/// Sends the pieces.
pub(crate) fn send(
    ctx: &mut WasiCtx,
    _memory: &mut GuestMemory<'_>,
    fd: u32,
    _si_data: u32,
    _si_data_len: u32,
    _si_flags: u32,
    _nwritten: u32,
) -> Done {
    ctx.no_socket(fd)
}

/// Ends sending, receiving or both.
pub(crate) fn shutdown(
    ctx: &mut WasiCtx,
    _memory: &mut GuestMemory<'_>,
    fd: u32,
    _how: u32,
) -> Done {
    ctx.no_socket(fd)
}
