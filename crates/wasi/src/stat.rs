//! Calls that describe descriptors and files, or change what is described.

use shanhai_host::{FileKind, Metadata, SetTime};

use crate::{
    ctx::WasiCtx,
    descriptor::{Object, file_type},
    errno::Errno,
    memory::GuestMemory,
    rights::{FdFlags, Rights, TimeFlags},
};

type Done = Result<(), Errno>;

/// Writes the 24 bytes of an `fdstat`.
///
/// ```text
/// 0 type u8 | 1 - | 2 flags u16 | 4 - | 8 rights u64 | 16 inheriting rights u64
/// ```
pub(crate) fn fdstat_get(
    ctx: &mut WasiCtx,
    memory: &mut GuestMemory<'_>,
    fd: u32,
    stat: u32,
) -> Done {
    let kind = ctx.kind(fd)?;
    let descriptor = ctx.descriptors.get(fd)?;
    let mut bytes = [0; 24];
    bytes[0] = kind;
    bytes[2..4].copy_from_slice(&descriptor.flags.bits().to_le_bytes());
    bytes[8..16].copy_from_slice(&descriptor.rights.bits().to_le_bytes());
    bytes[16..24].copy_from_slice(&descriptor.inheriting.bits().to_le_bytes());
    memory.write(stat, &bytes)
}

/// Sets the flags of a descriptor; all of them are kept and reported.
///
/// Go's wasip1 adds `NONBLOCK` to what it has read before, so `APPEND` must survive that.
pub(crate) fn fdstat_set_flags(
    ctx: &mut WasiCtx,
    _memory: &mut GuestMemory<'_>,
    fd: u32,
    flags: u32,
) -> Done {
    let flags = u16::try_from(flags)
        .ok()
        .and_then(FdFlags::from_bits)
        .ok_or(Errno::EINVAL)?;
    let descriptor = ctx.descriptors.get_mut(fd)?;
    descriptor.require(Rights::FD_FDSTAT_SET_FLAGS)?;
    if let Object::File(file) = descriptor.object
        && (flags ^ descriptor.flags).contains(FdFlags::APPEND)
    {
        ctx.files
            .set_append(file, flags.contains(FdFlags::APPEND))?;
    }
    descriptor.flags = flags;
    Ok(())
}

/// Takes rights away from a descriptor; none can be added.
pub(crate) fn fdstat_set_rights(
    ctx: &mut WasiCtx,
    _memory: &mut GuestMemory<'_>,
    fd: u32,
    rights: u64,
    inheriting: u64,
) -> Done {
    let descriptor = ctx.descriptors.get_mut(fd)?;
    let rights = Rights::from_bits(rights).ok_or(Errno::ENOTCAPABLE)?;
    let inheriting = Rights::from_bits(inheriting).ok_or(Errno::ENOTCAPABLE)?;
    if !descriptor.rights.contains(rights) || !descriptor.inheriting.contains(inheriting) {
        return Err(Errno::ENOTCAPABLE);
    }
    (descriptor.rights, descriptor.inheriting) = (rights, inheriting);
    Ok(())
}

/// Writes the `filestat` of a descriptor; see [`write_filestat`].
pub(crate) fn filestat_get(
    ctx: &mut WasiCtx,
    memory: &mut GuestMemory<'_>,
    fd: u32,
    stat: u32,
) -> Done {
    let descriptor = ctx.descriptors.get(fd)?;
    descriptor.require(Rights::FD_FILESTAT_GET)?;
    match descriptor.file_id() {
        Some(file) => {
            let metadata = ctx.files.fstat(file)?;
            write_filestat(memory, stat, &metadata, file_type(metadata.kind))
        }
        None => {
            let kind = ctx.kind(fd)?;
            write_filestat(
                memory,
                stat,
                &Metadata::of_stream(FileKind::CharDevice),
                kind,
            )
        }
    }
}

/// Sets the times of an open file.
pub(crate) fn filestat_set_times(
    ctx: &mut WasiCtx,
    _memory: &mut GuestMemory<'_>,
    fd: u32,
    accessed: u64,
    modified: u64,
    flags: u32,
) -> Done {
    let descriptor = ctx.descriptors.get(fd)?;
    descriptor.require(Rights::FD_FILESTAT_SET_TIMES)?;
    let file = descriptor.file_id().ok_or(Errno::EBADF)?;
    let (accessed, modified) = times(accessed, modified, flags)?;
    Ok(ctx.files.futimes(file, accessed, modified)?)
}

/// Writes the 8 bytes of a `prestat`: tag 0 for a directory, then the length of its guest path.
///
/// Guests count up from 3 until this answers `EBADF`.
pub(crate) fn prestat_get(
    ctx: &mut WasiCtx,
    memory: &mut GuestMemory<'_>,
    fd: u32,
    prestat: u32,
) -> Done {
    let path = ctx.preopen(fd)?;
    let len = u32::try_from(path.len()).map_err(|_| Errno::EOVERFLOW)?;
    memory.write_u64(prestat, u64::from(len) << 32)
}

/// Writes the guest path of a directory that was given from the start, without a NUL.
pub(crate) fn prestat_dir_name(
    ctx: &mut WasiCtx,
    memory: &mut GuestMemory<'_>,
    fd: u32,
    path: u32,
    path_len: u32,
) -> Done {
    let name = ctx.preopen(fd)?;
    if name.len() > path_len as usize {
        return Err(Errno::ENAMETOOLONG);
    }
    memory.write(path, name.as_bytes())
}

impl WasiCtx {
    fn preopen(&self, fd: u32) -> Result<&str, Errno> {
        match &self.descriptors.get(fd)?.object {
            Object::Dir(dir) => dir.preopen.as_deref().ok_or(Errno::EBADF),
            Object::Stdin
            | Object::Stdout
            | Object::Stderr
            | Object::File(_)
            | Object::Listener(_)
            | Object::Connection(_) => Err(Errno::EBADF),
        }
    }

    /// The file type of a descriptor; a stream is a character device if a person sits at it.
    fn kind(&mut self, fd: u32) -> Result<u8, Errno> {
        let terminal = match &self.descriptors.get(fd)?.object {
            Object::Stdin => self.stdin.is_terminal(),
            Object::Stdout => self.stdout.is_terminal(),
            Object::Stderr => self.stderr.is_terminal(),
            Object::Dir(_) => return Ok(file_type(FileKind::Directory)),
            Object::File(file) => return Ok(file_type(self.files.fstat(*file)?.kind)),
            Object::Listener(_) | Object::Connection(_) => return Ok(file_type(FileKind::Socket)),
        };
        Ok(if terminal {
            file_type(FileKind::CharDevice)
        } else {
            0
        })
    }
}

/// Writes the 64 bytes of a `filestat`.
///
/// ```text
/// 0 device u64 | 8 inode u64 | 16 type u8 | 17 - | 24 links u64 | 32 size u64
/// 40 accessed u64 | 48 modified u64 | 56 changed u64      (nanoseconds since 1970)
/// ```
pub(crate) fn write_filestat(
    memory: &mut GuestMemory<'_>,
    address: u32,
    stat: &Metadata,
    kind: u8,
) -> Done {
    // WASI has no times before 1970.
    let time = |nanos: i64| u64::try_from(nanos).unwrap_or(0);
    let words = [
        stat.dev,
        stat.ino,
        u64::from(kind),
        stat.nlink,
        stat.size,
        time(stat.atime),
        time(stat.mtime),
        time(stat.ctime),
    ];
    let mut bytes = [0; 64];
    for (chunk, word) in bytes.chunks_exact_mut(8).zip(words) {
        chunk.copy_from_slice(&word.to_le_bytes());
    }
    memory.write(address, &bytes)
}

/// Reads which times are set, and to what.
pub(crate) fn times(accessed: u64, modified: u64, flags: u32) -> Result<(SetTime, SetTime), Errno> {
    let flags = u16::try_from(flags)
        .ok()
        .and_then(TimeFlags::from_bits)
        .ok_or(Errno::EINVAL)?;
    let time =
        |to: TimeFlags, now: TimeFlags, nanos: u64| match (flags.contains(to), flags.contains(now))
        {
            (true, true) => Err(Errno::EINVAL),
            (true, false) => i64::try_from(nanos)
                .map(SetTime::To)
                .map_err(|_| Errno::EOVERFLOW),
            (false, true) => Ok(SetTime::Now),
            (false, false) => Ok(SetTime::Keep),
        };
    Ok((
        time(TimeFlags::ATIM, TimeFlags::ATIM_NOW, accessed)?,
        time(TimeFlags::MTIM, TimeFlags::MTIM_NOW, modified)?,
    ))
}
