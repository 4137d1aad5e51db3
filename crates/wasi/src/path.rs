//! Calls on paths, each relative to a directory descriptor.

use shanhai_host::{At, Follow, OpenOptions};

use crate::{
    ctx::WasiCtx,
    descriptor::{Descriptor, Object, OpenDir, file_type},
    errno::Errno,
    memory::GuestMemory,
    rights::{FdFlags, OpenFlags, Rights},
    stat,
};

type Done = Result<(), Errno>;

/// Permission bits of new files and directories; WASI has none, the host's mask applies.
const FILE_MODE: u32 = 0o666;
const DIRECTORY_MODE: u32 = 0o777;

impl WasiCtx {
    /// Finds the directory that a path starts at.
    fn at(&self, fd: u32, rights: Rights) -> Result<At, Errno> {
        let descriptor = self.descriptors.get(fd)?;
        let Object::Dir(dir) = &descriptor.object else {
            return Err(Errno::ENOTDIR);
        };
        descriptor.require(rights)?;
        Ok(At::Dir(dir.file))
    }
}

/// Reads `lookupflags`.
fn follow(flags: u32) -> Result<Follow, Errno> {
    match flags {
        0 => Ok(Follow::No),
        1 => Ok(Follow::Yes),
        _ => Err(Errno::EINVAL),
    }
}

/// Opens a file or directory at the lowest free number.
#[expect(clippy::too_many_arguments, reason = "the interface has so many")]
pub(crate) fn open(
    ctx: &mut WasiCtx,
    memory: &mut GuestMemory<'_>,
    fd: u32,
    dirflags: u32,
    path: u32,
    path_len: u32,
    oflags: u32,
    rights: u64,
    inheriting: u64,
    fdflags: u32,
    opened_fd: u32,
) -> Done {
    let follow = follow(dirflags)?;
    let oflags = u16::try_from(oflags)
        .ok()
        .and_then(OpenFlags::from_bits)
        .ok_or(Errno::EINVAL)?;
    let flags = u16::try_from(fdflags)
        .ok()
        .and_then(FdFlags::from_bits)
        .ok_or(Errno::EINVAL)?;
    let mut needed = Rights::PATH_OPEN;
    needed.set(Rights::PATH_CREATE_FILE, oflags.contains(OpenFlags::CREAT));
    needed.set(
        Rights::PATH_FILESTAT_SET_SIZE,
        oflags.contains(OpenFlags::TRUNC),
    );
    let at = ctx.at(fd, needed)?;
    // Rights that a directory does not pass on are left out, as are bits without a meaning.
    let passed_on = ctx.descriptors.get(fd)?.inheriting;
    let rights = Rights::from_bits_truncate(rights) & passed_on;
    let inheriting = Rights::from_bits_truncate(inheriting) & passed_on;
    let path = memory.text(path, path_len)?;
    let directory = oflags.contains(OpenFlags::DIRECTORY);
    let writes = rights.contains(Rights::FD_WRITE);
    let write = writes && !directory;
    let options = OpenOptions {
        read: rights.intersects(Rights::FD_READ | Rights::FD_READDIR) || directory,
        write,
        append: write && flags.contains(FdFlags::APPEND),
        create: oflags.contains(OpenFlags::CREAT),
        exclusive: oflags.contains(OpenFlags::EXCL),
        truncate: oflags.contains(OpenFlags::TRUNC),
        directory,
        follow,
        mode: FILE_MODE,
    };
    if ctx.descriptors.is_full() {
        return Err(Errno::EMFILE);
    }
    memory.u32(opened_fd)?;
    let file = ctx.files.open(at, path, &options)?;
    let origin = ctx.descriptors.get(fd)?.below(path, &options);
    if directory && writes {
        ctx.files.close(file)?;
        return Err(Errno::EISDIR);
    }
    let descriptor = if ctx.files.fstat(file)?.is_dir() {
        Descriptor {
            object: Object::Dir(OpenDir {
                file,
                preopen: None,
                listing: None,
            }),
            rights: rights & Rights::DIRECTORY,
            inheriting,
            flags,
            origin,
        }
    } else {
        let rights = rights & Rights::FILE;
        Descriptor {
            object: Object::File(file),
            rights,
            inheriting: Rights::empty(),
            flags,
            origin,
        }
    };
    let opened = ctx.descriptors.add(descriptor)?;
    memory.write_u32(opened_fd, opened)
}

/// Makes a directory.
pub(crate) fn create_directory(
    ctx: &mut WasiCtx,
    memory: &mut GuestMemory<'_>,
    fd: u32,
    path: u32,
    path_len: u32,
) -> Done {
    let at = ctx.at(fd, Rights::PATH_CREATE_DIRECTORY)?;
    Ok(ctx
        .files
        .mkdir(at, memory.text(path, path_len)?, DIRECTORY_MODE)?)
}

/// Removes an empty directory.
pub(crate) fn remove_directory(
    ctx: &mut WasiCtx,
    memory: &mut GuestMemory<'_>,
    fd: u32,
    path: u32,
    path_len: u32,
) -> Done {
    let at = ctx.at(fd, Rights::PATH_REMOVE_DIRECTORY)?;
    Ok(ctx.files.rmdir(at, memory.text(path, path_len)?)?)
}

/// Removes a name that is not a directory.
pub(crate) fn unlink_file(
    ctx: &mut WasiCtx,
    memory: &mut GuestMemory<'_>,
    fd: u32,
    path: u32,
    path_len: u32,
) -> Done {
    let at = ctx.at(fd, Rights::PATH_UNLINK_FILE)?;
    Ok(ctx.files.unlink(at, memory.text(path, path_len)?)?)
}

/// Gives a file another name.
#[expect(clippy::too_many_arguments, reason = "the interface has so many")]
pub(crate) fn rename(
    ctx: &mut WasiCtx,
    memory: &mut GuestMemory<'_>,
    fd: u32,
    old_path: u32,
    old_path_len: u32,
    new_fd: u32,
    new_path: u32,
    new_path_len: u32,
) -> Done {
    let old_at = ctx.at(fd, Rights::PATH_RENAME_SOURCE)?;
    let new_at = ctx.at(new_fd, Rights::PATH_RENAME_TARGET)?;
    let old = memory.text(old_path, old_path_len)?;
    let new = memory.text(new_path, new_path_len)?;
    Ok(ctx.files.rename(old_at, old, new_at, new)?)
}

/// Gives a file a further name; a link is never followed.
#[expect(clippy::too_many_arguments, reason = "the interface has so many")]
pub(crate) fn link(
    ctx: &mut WasiCtx,
    memory: &mut GuestMemory<'_>,
    old_fd: u32,
    old_flags: u32,
    old_path: u32,
    old_path_len: u32,
    new_fd: u32,
    new_path: u32,
    new_path_len: u32,
) -> Done {
    let old_at = ctx.at(old_fd, Rights::PATH_LINK_SOURCE)?;
    let new_at = ctx.at(new_fd, Rights::PATH_LINK_TARGET)?;
    if follow(old_flags)? == Follow::Yes {
        return Err(Errno::EINVAL);
    }
    let old = memory.text(old_path, old_path_len)?;
    let new = memory.text(new_path, new_path_len)?;
    Ok(ctx.files.link(old_at, old, new_at, new)?)
}

/// Makes a symbolic link that holds `old_path` as it is.
pub(crate) fn symlink(
    ctx: &mut WasiCtx,
    memory: &mut GuestMemory<'_>,
    old_path: u32,
    old_path_len: u32,
    fd: u32,
    new_path: u32,
    new_path_len: u32,
) -> Done {
    let at = ctx.at(fd, Rights::PATH_SYMLINK)?;
    let target = memory.text(old_path, old_path_len)?;
    Ok(ctx
        .files
        .symlink(target, at, memory.text(new_path, new_path_len)?)?)
}

/// Writes what a symbolic link holds, as much as there is room for, without a NUL.
#[expect(clippy::too_many_arguments, reason = "the interface has so many")]
pub(crate) fn readlink(
    ctx: &mut WasiCtx,
    memory: &mut GuestMemory<'_>,
    fd: u32,
    path: u32,
    path_len: u32,
    buf: u32,
    buf_len: u32,
    bufused: u32,
) -> Done {
    let at = ctx.at(fd, Rights::PATH_READLINK)?;
    let target = ctx.files.readlink(at, memory.text(path, path_len)?)?;
    let n = target.len().min(buf_len as usize);
    memory.write(buf, &target.as_bytes()[..n])?;
    memory.write_u32(bufused, n as u32)
}

/// Writes the `filestat` of what a path leads to; see [`stat::write_filestat`].
pub(crate) fn filestat_get(
    ctx: &mut WasiCtx,
    memory: &mut GuestMemory<'_>,
    fd: u32,
    flags: u32,
    path: u32,
    path_len: u32,
    filestat: u32,
) -> Done {
    let at = ctx.at(fd, Rights::PATH_FILESTAT_GET)?;
    let metadata = ctx
        .files
        .stat(at, memory.text(path, path_len)?, follow(flags)?)?;
    stat::write_filestat(memory, filestat, &metadata, file_type(metadata.kind))
}

/// Sets the times of what a path leads to.
#[expect(clippy::too_many_arguments, reason = "the interface has so many")]
pub(crate) fn filestat_set_times(
    ctx: &mut WasiCtx,
    memory: &mut GuestMemory<'_>,
    fd: u32,
    flags: u32,
    path: u32,
    path_len: u32,
    accessed: u64,
    modified: u64,
    time_flags: u32,
) -> Done {
    let at = ctx.at(fd, Rights::PATH_FILESTAT_SET_TIMES)?;
    let (accessed, modified) = stat::times(accessed, modified, time_flags)?;
    let path = memory.text(path, path_len)?;
    Ok(ctx
        .files
        .utimes(at, path, accessed, modified, follow(flags)?)?)
}
