//! Calls on descriptors that move bytes or positions, or the descriptors themselves.

use std::io::SeekFrom;

use shanhai_host::{FileId, Input, Output};

use crate::{
    ctx::WasiCtx,
    descriptor::Object,
    errno::Errno,
    memory::{GuestMemory, Piece},
    rights::{FdFlags, Rights},
    wait::Wait,
};

type Done = Result<(), Errno>;

/// What to read from or write to; borrowed apart from the descriptor table.
enum Target<'a> {
    Input(&'a mut dyn Input),
    Output(&'a mut dyn Output),
    File(FileId),
    Connection,
}

impl WasiCtx {
    /// Finds what a descriptor with the given rights reads from or writes to.
    fn target(&mut self, fd: u32, rights: Rights) -> Result<(Target<'_>, FdFlags), Errno> {
        let descriptor = self.descriptors.get(fd)?;
        if let Object::Dir(_) = descriptor.object {
            return Err(Errno::EISDIR);
        }
        descriptor.require(rights)?;
        let target = match descriptor.object {
            Object::Stdin => Target::Input(&mut *self.stdin),
            Object::Stdout => Target::Output(&mut *self.stdout),
            Object::Stderr => Target::Output(&mut *self.stderr),
            Object::File(file) => Target::File(file),
            Object::Connection(_) => Target::Connection,
            Object::Listener(_) => return Err(Errno::ENOTCONN),
            Object::Dir(_) => return Err(Errno::EISDIR),
        };
        Ok((target, descriptor.flags))
    }

    /// Finds the file behind a descriptor; a stream has no positions.
    fn positioned(&self, fd: u32, rights: Rights) -> Result<FileId, Errno> {
        let descriptor = self.descriptors.get(fd)?;
        match descriptor.object {
            Object::Stdin
            | Object::Stdout
            | Object::Stderr
            | Object::Listener(_)
            | Object::Connection(_) => Err(Errno::ESPIPE),
            Object::Dir(_) => Err(Errno::EISDIR),
            Object::File(file) => descriptor.require(rights).map(|()| file),
        }
    }
}

/// Calls `step` for each piece of a list until one is not handled in full; returns the bytes handled.
///
/// An error counts only if nothing was handled before it.
pub(crate) fn for_each_piece(
    memory: &mut GuestMemory<'_>,
    (address, count): (u32, u32),
    mut step: impl FnMut(&mut GuestMemory<'_>, Piece, u32) -> Result<usize, Errno>,
) -> Result<u32, Errno> {
    let mut total = 0_u32;
    for index in 0..count {
        let handled = memory.piece(address, count, index).and_then(|piece| {
            let n = if piece.len == 0 {
                0
            } else {
                step(memory, piece, total)?
            };
            Ok((u32::try_from(n).unwrap_or(u32::MAX), piece.len))
        });
        match handled {
            Ok((n, len)) => {
                total = total.checked_add(n).ok_or(Errno::EINVAL)?;
                if n < len {
                    break;
                }
            }
            Err(_) if total > 0 => break,
            Err(errno) => return Err(errno),
        }
    }
    Ok(total)
}

/// Reads at the current position into the pieces.
pub(crate) fn read(
    ctx: &mut WasiCtx,
    memory: &mut GuestMemory<'_>,
    fd: u32,
    iovs: u32,
    iovs_len: u32,
    nread: u32,
) -> Done {
    let suspends = ctx.suspends;
    let (target, flags) = ctx.target(fd, Rights::FD_READ)?;
    let n = match target {
        Target::Input(input) => {
            let may_wait = !flags.contains(FdFlags::NONBLOCK);
            if (!may_wait || suspends) && !input.ready(Some(std::time::Duration::ZERO))? {
                return if may_wait {
                    ctx.suspend(Wait::for_stdin())
                } else {
                    Err(Errno::EAGAIN)
                };
            }
            // A second read might wait although there is something to return.
            let mut first = true;
            for_each_piece(memory, (iovs, iovs_len), |memory, piece, _| {
                if !std::mem::take(&mut first) {
                    return Ok(0);
                }
                Ok(input.read(memory.slice_mut(piece.address, piece.len)?)?)
            })?
        }
        Target::Output(_) => return Err(Errno::EBADF),
        Target::Connection => ctx.receive(memory, fd, (iovs, iovs_len), false)?,
        Target::File(file) => for_each_piece(memory, (iovs, iovs_len), |memory, piece, _| {
            Ok(ctx
                .files
                .read(file, memory.slice_mut(piece.address, piece.len)?)?)
        })?,
    };
    memory.write_u32(nread, n)
}

/// Reads at an offset into the pieces.
pub(crate) fn pread(
    ctx: &mut WasiCtx,
    memory: &mut GuestMemory<'_>,
    fd: u32,
    iovs: u32,
    iovs_len: u32,
    offset: u64,
    nread: u32,
) -> Done {
    let file = ctx.positioned(fd, Rights::FD_READ | Rights::FD_SEEK)?;
    let n = for_each_piece(memory, (iovs, iovs_len), |memory, piece, done| {
        let offset = offset.checked_add(u64::from(done)).ok_or(Errno::EINVAL)?;
        Ok(ctx
            .files
            .read_at(file, memory.slice_mut(piece.address, piece.len)?, offset)?)
    })?;
    memory.write_u32(nread, n)
}

/// Writes the pieces at the current position.
pub(crate) fn write(
    ctx: &mut WasiCtx,
    memory: &mut GuestMemory<'_>,
    fd: u32,
    iovs: u32,
    iovs_len: u32,
    nwritten: u32,
) -> Done {
    let (target, flags) = ctx.target(fd, Rights::FD_WRITE)?;
    let n = match target {
        Target::Input(_) => return Err(Errno::EBADF),
        Target::Connection => ctx.transmit(memory, fd, (iovs, iovs_len))?,
        Target::Output(output) => for_each_piece(memory, (iovs, iovs_len), |memory, piece, _| {
            Ok(output.write(memory.slice(piece.address, piece.len)?)?)
        })?,
        Target::File(file) => {
            let files = &mut ctx.files;
            let n = for_each_piece(memory, (iovs, iovs_len), |memory, piece, _| {
                Ok(files.write(file, memory.slice(piece.address, piece.len)?)?)
            })?;
            if flags.intersects(FdFlags::SYNC | FdFlags::DSYNC) {
                files.sync(file)?;
            }
            n
        }
    };
    memory.write_u32(nwritten, n)
}

/// Writes the pieces at an offset.
pub(crate) fn pwrite(
    ctx: &mut WasiCtx,
    memory: &mut GuestMemory<'_>,
    fd: u32,
    iovs: u32,
    iovs_len: u32,
    offset: u64,
    nwritten: u32,
) -> Done {
    let file = ctx.positioned(fd, Rights::FD_WRITE | Rights::FD_SEEK)?;
    let n = for_each_piece(memory, (iovs, iovs_len), |memory, piece, done| {
        let offset = offset.checked_add(u64::from(done)).ok_or(Errno::EINVAL)?;
        Ok(ctx
            .files
            .write_at(file, memory.slice(piece.address, piece.len)?, offset)?)
    })?;
    memory.write_u32(nwritten, n)
}

/// Moves the current position: from the start (0), from itself (1) or from the end (2).
pub(crate) fn seek(
    ctx: &mut WasiCtx,
    memory: &mut GuestMemory<'_>,
    fd: u32,
    offset: u64,
    whence: u32,
    new_offset: u32,
) -> Done {
    let delta = offset as i64;
    let (to, rights) = match whence {
        0 => (SeekFrom::Start(offset), Rights::FD_SEEK),
        1 if delta == 0 => (SeekFrom::Current(0), Rights::FD_TELL),
        1 => (SeekFrom::Current(delta), Rights::FD_SEEK),
        2 => (SeekFrom::End(delta), Rights::FD_SEEK),
        _ => return Err(Errno::EINVAL),
    };
    if whence == 0 && delta < 0 {
        return Err(Errno::EINVAL);
    }
    let file = ctx.positioned(fd, rights)?;
    let position = ctx.files.seek(file, to)?;
    memory.write_u64(new_offset, position)
}

/// Returns the current position.
pub(crate) fn tell(ctx: &mut WasiCtx, memory: &mut GuestMemory<'_>, fd: u32, offset: u32) -> Done {
    let file = ctx.positioned(fd, Rights::FD_TELL)?;
    let position = ctx.files.seek(file, SeekFrom::Current(0))?;
    memory.write_u64(offset, position)
}

/// Closes a descriptor.
pub(crate) fn close(ctx: &mut WasiCtx, _memory: &mut GuestMemory<'_>, fd: u32) -> Done {
    let closed = ctx.descriptors.remove(fd)?;
    ctx.let_go(closed.object)
}

/// Moves a descriptor to the number of another, which is closed.
pub(crate) fn renumber(
    ctx: &mut WasiCtx,
    _memory: &mut GuestMemory<'_>,
    from: u32,
    to: u32,
) -> Done {
    ctx.descriptors.get(from)?;
    ctx.descriptors.get(to)?;
    if from == to {
        return Ok(());
    }
    let moved = ctx.descriptors.remove(from)?;
    let closed = ctx.descriptors.replace(to, moved)?;
    ctx.let_go(closed.object)
}

impl WasiCtx {
    fn let_go(&mut self, object: Object) -> Done {
        match object {
            // What was given from the start belongs to the host.
            Object::Stdin | Object::Stdout | Object::Stderr => Ok(()),
            Object::Dir(dir) if dir.preopen.is_some() => Ok(()),
            Object::Dir(dir) => Ok(self.files.close(dir.file)?),
            Object::File(file) => Ok(self.files.close(file)?),
            Object::Listener(socket) | Object::Connection(socket) => {
                self.peeked.remove(&socket);
                self.tcp.close(socket);
                Ok(())
            }
        }
    }
}

/// Makes contents and metadata outlive a power failure.
pub(crate) fn sync(ctx: &mut WasiCtx, _memory: &mut GuestMemory<'_>, fd: u32) -> Done {
    ctx.synchronise(fd, Rights::FD_SYNC)
}

/// Makes contents outlive a power failure.
pub(crate) fn datasync(ctx: &mut WasiCtx, _memory: &mut GuestMemory<'_>, fd: u32) -> Done {
    ctx.synchronise(fd, Rights::FD_DATASYNC)
}

impl WasiCtx {
    fn synchronise(&mut self, fd: u32, rights: Rights) -> Done {
        let descriptor = self.descriptors.get(fd)?;
        descriptor.require(rights)?;
        match &descriptor.object {
            Object::Stdin | Object::Listener(_) | Object::Connection(_) => Err(Errno::EINVAL),
            Object::Stdout => Ok(self.stdout.flush()?),
            Object::Stderr => Ok(self.stderr.flush()?),
            Object::File(file) => Ok(self.files.sync(*file)?),
            Object::Dir(dir) => Ok(self.files.sync(dir.file)?),
        }
    }
}

/// Says how a range of a file will be used; checked, then ignored.
pub(crate) fn advise(
    ctx: &mut WasiCtx,
    _memory: &mut GuestMemory<'_>,
    fd: u32,
    offset: u64,
    len: u64,
    advice: u32,
) -> Done {
    ctx.positioned(fd, Rights::FD_ADVISE)?;
    // normal, sequential, random, willneed, dontneed, noreuse
    if advice > 5
        || offset
            .checked_add(len)
            .is_none_or(|end| i64::try_from(end).is_err())
    {
        return Err(Errno::EINVAL);
    }
    Ok(())
}

/// Makes a file at least so long that a range of it exists.
pub(crate) fn allocate(
    ctx: &mut WasiCtx,
    _memory: &mut GuestMemory<'_>,
    fd: u32,
    offset: u64,
    len: u64,
) -> Done {
    let file = ctx.positioned(fd, Rights::FD_ALLOCATE)?;
    if len == 0 {
        return Err(Errno::EINVAL);
    }
    let end = offset.checked_add(len).ok_or(Errno::EFBIG)?;
    if ctx.files.fstat(file)?.size < end {
        ctx.files.ftruncate(file, end)?;
    }
    Ok(())
}

/// Sets the size of an open file.
pub(crate) fn set_size(
    ctx: &mut WasiCtx,
    _memory: &mut GuestMemory<'_>,
    fd: u32,
    size: u64,
) -> Done {
    let file = ctx.positioned(fd, Rights::FD_FILESTAT_SET_SIZE)?;
    Ok(ctx.files.ftruncate(file, size)?)
}
