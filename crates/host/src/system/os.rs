//! What differs between Unix and other systems in calls on open files.

use std::{fs::File, io, path::Path};

use cap_fs_ext::Metadata as CapMetadata;
use cap_std::fs::{Dir, DirBuilder, DirEntry, FileType, OpenOptions, Permissions};

use crate::{Errno, FileKind, Metadata, SetTime};

/// One second, in nanoseconds.
const SECOND: i64 = 1_000_000_000;

#[cfg(unix)]
mod imp {
    use std::os::unix::fs::{DirEntryExt, FileExt, PermissionsExt};

    use cap_fs_ext::OsMetadataExt;
    use cap_std::fs::{DirBuilderExt, OpenOptionsExt};
    use rustix::fs::{AtFlags, Gid, OFlags, Timespec, Timestamps, UTIME_NOW, UTIME_OMIT, Uid};

    use super::*;

    /// Whether a folder is the machine's root.
    pub fn is_root(folder: &Path) -> bool {
        folder
            .canonicalize()
            .is_ok_and(|folder| folder == Path::new("/"))
    }

    /// Makes a link to an absolute path, which the library refuses to.
    pub fn absolute_symlink(dir: &Dir, target: &str, path: &str) -> io::Result<()> {
        let (parent, name) = path.rsplit_once('/').unwrap_or((".", path));
        let parent = dir.open_dir(parent)?;
        Ok(rustix::fs::symlinkat(target, parent, name)?)
    }

    pub fn set_create_mode(options: &mut OpenOptions, mode: u32) {
        options.mode(mode & 0o7777);
    }

    pub fn require_dir(options: &mut OpenOptions) {
        options.custom_flags(OFlags::DIRECTORY.bits() as i32);
    }

    pub fn dir_builder(mode: u32) -> DirBuilder {
        let mut builder = DirBuilder::new();
        builder.mode(mode & 0o7777);
        builder
    }

    /// Makes permissions of bits; what the file has now is not needed here.
    pub fn permissions(mode: u32, _now: Permissions) -> Permissions {
        cap_std::fs::PermissionsExt::from_mode(mode & 0o7777)
    }

    pub fn read_at(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
        file.read_at(buffer, offset)
    }

    pub fn write_at(file: &File, bytes: &[u8], offset: u64) -> io::Result<usize> {
        file.write_at(bytes, offset)
    }

    pub fn set_append(file: &File, append: bool) -> io::Result<()> {
        let flags = rustix::fs::fcntl_getfl(file)?;
        let flags = if append {
            flags | OFlags::APPEND
        } else {
            flags - OFlags::APPEND
        };
        Ok(rustix::fs::fcntl_setfl(file, flags)?)
    }

    pub fn set_mode(file: &File, mode: u32) -> io::Result<()> {
        file.set_permissions(std::fs::Permissions::from_mode(mode & 0o7777))
    }

    pub fn set_owner(file: &File, uid: Option<u32>, gid: Option<u32>) -> io::Result<()> {
        Ok(rustix::fs::fchown(
            file,
            uid.map(Uid::from_raw),
            gid.map(Gid::from_raw),
        )?)
    }

    pub fn set_times(file: &File, accessed: SetTime, modified: SetTime) -> io::Result<()> {
        Ok(rustix::fs::futimens(file, &timestamps(accessed, modified))?)
    }

    /// Sets the owner of an entry of `dir`, which must be a plain name; a link is not followed.
    pub fn set_entry_owner(
        dir: &Dir,
        name: &str,
        uid: Option<u32>,
        gid: Option<u32>,
    ) -> io::Result<()> {
        let (uid, gid) = (uid.map(Uid::from_raw), gid.map(Gid::from_raw));
        Ok(rustix::fs::chownat(
            dir,
            name,
            uid,
            gid,
            AtFlags::SYMLINK_NOFOLLOW,
        )?)
    }

    /// Sets the times of an entry of `dir`, which must be a plain name; a link is not followed.
    pub fn set_entry_times(
        dir: &Dir,
        name: &str,
        accessed: SetTime,
        modified: SetTime,
    ) -> io::Result<()> {
        let times = timestamps(accessed, modified);
        Ok(rustix::fs::utimensat(
            dir,
            name,
            &times,
            AtFlags::SYMLINK_NOFOLLOW,
        )?)
    }

    fn timestamps(accessed: SetTime, modified: SetTime) -> Timestamps {
        Timestamps {
            last_access: timespec(accessed),
            last_modification: timespec(modified),
        }
    }

    fn timespec(time: SetTime) -> Timespec {
        match time {
            SetTime::Keep => Timespec {
                tv_sec: 0,
                tv_nsec: UTIME_OMIT,
            },
            SetTime::Now => Timespec {
                tv_sec: 0,
                tv_nsec: UTIME_NOW,
            },
            SetTime::To(nanos) => Timespec {
                tv_sec: nanos.div_euclid(SECOND),
                tv_nsec: nanos.rem_euclid(SECOND) as _,
            },
        }
    }

    pub fn entry_ino(entry: &DirEntry) -> u64 {
        entry.ino()
    }

    pub fn kind(found: FileType) -> FileKind {
        use cap_std::fs::FileTypeExt;
        if found.is_fifo() {
            FileKind::Fifo
        } else if found.is_socket() {
            FileKind::Socket
        } else if found.is_char_device() {
            FileKind::CharDevice
        } else if found.is_block_device() {
            FileKind::BlockDevice
        } else {
            plain_kind(found)
        }
    }

    pub fn metadata(found: &CapMetadata) -> Metadata {
        let nanos = |seconds: i64, nanos: i64| seconds.saturating_mul(SECOND).saturating_add(nanos);
        Metadata {
            dev: found.dev(),
            ino: found.ino(),
            kind: FileKind::from_mode_bits(found.mode()).unwrap_or(FileKind::Regular),
            mode: found.mode() & 0o7777,
            nlink: found.nlink(),
            uid: found.uid(),
            gid: found.gid(),
            rdev: found.rdev(),
            size: found.size(),
            blksize: found.blksize(),
            blocks: found.blocks(),
            atime: nanos(found.atime(), found.atime_nsec()),
            mtime: nanos(found.mtime(), found.mtime_nsec()),
            ctime: nanos(found.ctime(), found.ctime_nsec()),
        }
    }
}

#[cfg(not(unix))]
mod imp {
    use std::{
        fs::FileTimes,
        io::{Read, Seek, SeekFrom, Write},
        time::{Duration, SystemTime, UNIX_EPOCH},
    };

    use cap_fs_ext::{DirExt, MetadataExt, SystemTimeSpec};

    use super::*;

    /// Machines without one root are never shown as a whole.
    pub fn is_root(_folder: &Path) -> bool {
        false
    }

    pub fn absolute_symlink(_dir: &Dir, _target: &str, _path: &str) -> io::Result<()> {
        Err(io::ErrorKind::PermissionDenied.into())
    }

    pub fn set_create_mode(_options: &mut OpenOptions, _mode: u32) {}

    pub fn require_dir(_options: &mut OpenOptions) {}

    pub fn dir_builder(_mode: u32) -> DirBuilder {
        DirBuilder::new()
    }

    /// Makes permissions of bits and what the file has now.
    pub fn permissions(mode: u32, mut now: Permissions) -> Permissions {
        now.set_readonly(mode & 0o200 == 0);
        now
    }

    pub fn read_at(mut file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
        let position = file.stream_position()?;
        file.seek(SeekFrom::Start(offset))?;
        let result = file.read(buffer);
        file.seek(SeekFrom::Start(position))?;
        result
    }

    pub fn write_at(mut file: &File, bytes: &[u8], offset: u64) -> io::Result<usize> {
        let position = file.stream_position()?;
        file.seek(SeekFrom::Start(offset))?;
        let result = file.write(bytes);
        file.seek(SeekFrom::Start(position))?;
        result
    }

    pub fn set_append(_file: &File, append: bool) -> io::Result<()> {
        if append {
            Err(io::ErrorKind::Unsupported.into())
        } else {
            Ok(())
        }
    }

    pub fn set_mode(file: &File, mode: u32) -> io::Result<()> {
        let mut permissions = file.metadata()?.permissions();
        permissions.set_readonly(mode & 0o200 == 0);
        file.set_permissions(permissions)
    }

    pub fn set_owner(_file: &File, _uid: Option<u32>, _gid: Option<u32>) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    pub fn set_entry_owner(
        _dir: &Dir,
        _name: &str,
        _uid: Option<u32>,
        _gid: Option<u32>,
    ) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    #[allow(
        clippy::disallowed_methods,
        reason = "this is where real time comes from"
    )]
    pub fn set_times(file: &File, accessed: SetTime, modified: SetTime) -> io::Result<()> {
        let time = |time: SetTime| match time {
            SetTime::Keep => None,
            SetTime::Now => Some(SystemTime::now()),
            SetTime::To(nanos) => Some(system(nanos)),
        };
        let mut times = FileTimes::new();
        if let Some(accessed) = time(accessed) {
            times = times.set_accessed(accessed);
        }
        if let Some(modified) = time(modified) {
            times = times.set_modified(modified);
        }
        file.set_times(times)
    }

    pub fn entry_ino(_entry: &DirEntry) -> u64 {
        0
    }

    pub fn kind(found: FileType) -> FileKind {
        plain_kind(found)
    }

    pub fn metadata(found: &CapMetadata) -> Metadata {
        let nanos = |time: io::Result<cap_std::time::SystemTime>| {
            let time = time
                .map(cap_std::time::SystemTime::into_std)
                .unwrap_or(UNIX_EPOCH);
            let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
            i64::try_from(since.as_nanos()).unwrap_or(i64::MAX)
        };
        let write = if found.permissions().readonly() {
            0
        } else {
            0o200
        };
        Metadata {
            dev: found.dev(),
            ino: found.ino(),
            kind: plain_kind(found.file_type()),
            mode: write | if found.is_dir() { 0o555 } else { 0o444 },
            nlink: found.nlink(),
            uid: 0,
            gid: 0,
            rdev: 0,
            size: found.len(),
            blksize: 4096,
            blocks: found.len().div_ceil(512),
            atime: nanos(found.accessed()),
            mtime: nanos(found.modified()),
            ctime: nanos(found.modified()),
        }
    }
}

pub(super) use imp::*;

/// The kinds that every system has.
fn plain_kind(found: FileType) -> FileKind {
    if found.is_dir() {
        FileKind::Directory
    } else if found.is_symlink() {
        FileKind::Symlink
    } else {
        FileKind::Regular
    }
}

/// Describes an open file.
pub(super) fn file_metadata(file: &File) -> Result<Metadata, Errno> {
    Ok(metadata(&CapMetadata::from_file(file)?))
}
