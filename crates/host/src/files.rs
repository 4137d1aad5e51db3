//! Files and directories as a guest may reach them.
//!
//! One trait serves both ways of naming a file: by a path from the root of the guest's world
//! ([`At::Root`], as Go's `fs` object does) and by a path from an open directory ([`At::Dir`], as
//! WASI does). Descriptor numbers, working directories and rights are kept by the callers.

use std::io::SeekFrom;

use crate::{Errno, Metadata, metadata::FileKind};

/// How many files and directories a guest may have open at once if nothing else is said, as many as a
/// process on most Linux machines.
pub const OPEN_FILES: usize = 4096;

/// An open file or directory of one [`Files`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// Where a path starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// At the root of the guest's world; `/work/a`, `work/a` and `//work/./a` are the same then.
    ///
    /// `..` at the root stays there.
    Root,
    /// At an open directory. The path must be relative and must not lead above that directory,
    /// neither by `..` nor by a symbolic link: [`Errno::EPERM`] otherwise.
    Dir(FileId),
}

/// A directory that the guest is given from the start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mount {
    /// The guest's absolute path for it, without a slash at the end (but `/` for the root).
    pub guest: String,
    /// The directory, open as long as its [`Files`] lives.
    pub dir: FileId,
    /// Whether every change below it fails with [`Errno::EROFS`].
    pub read_only: bool,
}

/// Whether a symbolic link in the last place of a path is followed; others always are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Follow {
    /// The file that the link leads to is meant.
    Yes,
    /// The link itself is meant.
    No,
}

/// How to open a file; the default opens for nothing, says nothing and follows links.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenOptions {
    /// Open for reading.
    pub read: bool,
    /// Open for writing.
    pub write: bool,
    /// Every write goes to the end.
    pub append: bool,
    /// Create the file if there is none (`O_CREAT`).
    pub create: bool,
    /// Fail with [`Errno::EEXIST`] if there is one (`O_EXCL`; only with `create`).
    pub exclusive: bool,
    /// Cut the file to no bytes (`O_TRUNC`; needs `write`).
    pub truncate: bool,
    /// Fail with [`Errno::ENOTDIR`] if it is no directory (`O_DIRECTORY`).
    pub directory: bool,
    /// What to do with a symbolic link in the last place; [`Follow::No`] makes it [`Errno::ELOOP`].
    pub follow: Follow,
    /// Permission bits of a file that is created; there is no umask here.
    pub mode: u32,
}

impl Default for OpenOptions {
    fn default() -> Self {
        OpenOptions {
            read: false,
            write: false,
            append: false,
            create: false,
            exclusive: false,
            truncate: false,
            directory: false,
            follow: Follow::Yes,
            mode: 0o666,
        }
    }
}

impl OpenOptions {
    /// Opens an existing file or directory for reading.
    #[must_use]
    pub fn reading() -> Self {
        OpenOptions {
            read: true,
            ..OpenOptions::default()
        }
    }

    /// Opens a file for writing, creates it or cuts it to no bytes.
    #[must_use]
    pub fn creating(mode: u32) -> Self {
        OpenOptions {
            write: true,
            create: true,
            truncate: true,
            mode,
            ..OpenOptions::default()
        }
    }

    /// Whether opening so may change something.
    #[must_use]
    pub fn changes(&self) -> bool {
        self.write || self.append || self.create || self.truncate
    }
}

/// One name in a directory; `.` and `..` are never among them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DirEntry {
    /// The name; a name that is not UTF-8 on the machine has U+FFFD where it is not, and cannot be opened.
    pub name: String,
    /// The number of the file on its device, zero if not known.
    pub ino: u64,
    /// What sort of thing it is; a link is not followed.
    pub kind: FileKind,
}

/// What to do with one of a file's times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetTime {
    /// Leave it.
    Keep,
    /// Set it to the present.
    Now,
    /// Set it to this many nanoseconds since 1970.
    To(i64),
}

/// A tree of files, with handles to those that are open.
///
/// Errors are those of the Linux call of the same name. Common to all calls that take a path:
/// [`Errno::ENOENT`], [`Errno::ENOTDIR`], [`Errno::EACCES`], [`Errno::ELOOP`],
/// [`Errno::ENAMETOOLONG`], [`Errno::EPERM`] (the path leads out of what the guest was given),
/// [`Errno::EROFS`] (a change on a read-only mount), [`Errno::EXDEV`] (two places on different
/// mounts) and [`Errno::EINVAL`] (a NUL in the path); to all that take a handle: [`Errno::EBADF`].
pub trait Files: Send {
    /// Returns the directories the guest is given from the start.
    fn mounts(&self) -> &[Mount];

    /// Opens a file, or a directory for reading.
    ///
    /// Besides: [`Errno::EISDIR`] for a directory with write access, [`Errno::EMFILE`] if too many are open.
    fn open(&mut self, at: At, path: &str, options: &OpenOptions) -> Result<FileId, Errno>;

    /// Closes a handle; a mount's own handle cannot be closed ([`Errno::EBADF`]).
    fn close(&mut self, file: FileId) -> Result<(), Errno>;

    /// Reads at the current position and moves it; zero means the end. [`Errno::EISDIR`] for a directory.
    fn read(&mut self, file: FileId, buffer: &mut [u8]) -> Result<usize, Errno>;

    /// Writes at the current position (at the end if opened for appending) and moves it.
    fn write(&mut self, file: FileId, bytes: &[u8]) -> Result<usize, Errno>;

    /// Reads at `offset`; the current position stays.
    fn read_at(&mut self, file: FileId, buffer: &mut [u8], offset: u64) -> Result<usize, Errno>;

    /// Writes at `offset`, or at the end if opened for appending; the current position stays.
    fn write_at(&mut self, file: FileId, bytes: &[u8], offset: u64) -> Result<usize, Errno>;

    /// Moves the current position and returns it; [`Errno::EINVAL`] before the start of the file.
    fn seek(&mut self, file: FileId, to: SeekFrom) -> Result<u64, Errno>;

    /// Makes contents and metadata outlive a power failure.
    fn sync(&mut self, file: FileId) -> Result<(), Errno>;

    /// Turns appending on or off for an open file.
    fn set_append(&mut self, file: FileId, append: bool) -> Result<(), Errno>;

    /// Describes an open file.
    fn fstat(&mut self, file: FileId) -> Result<Metadata, Errno>;

    /// Cuts an open file, or lengthens it with zero bytes.
    fn ftruncate(&mut self, file: FileId, size: u64) -> Result<(), Errno>;

    /// Sets the permission bits of an open file.
    fn fchmod(&mut self, file: FileId, mode: u32) -> Result<(), Errno>;

    /// Sets owner and group of an open file; `None` leaves one as it is.
    fn fchown(&mut self, file: FileId, uid: Option<u32>, gid: Option<u32>) -> Result<(), Errno>;

    /// Sets the times of an open file.
    fn futimes(&mut self, file: FileId, accessed: SetTime, modified: SetTime) -> Result<(), Errno>;

    /// Lists an open directory as it is now, in no particular order.
    fn read_dir(&mut self, dir: FileId) -> Result<Vec<DirEntry>, Errno>;

    /// Describes what a path leads to.
    fn stat(&mut self, at: At, path: &str, follow: Follow) -> Result<Metadata, Errno>;

    /// Makes a directory; [`Errno::EEXIST`] if something has that name.
    fn mkdir(&mut self, at: At, path: &str, mode: u32) -> Result<(), Errno>;

    /// Removes a directory; [`Errno::ENOTEMPTY`] unless it is empty.
    fn rmdir(&mut self, at: At, path: &str) -> Result<(), Errno>;

    /// Removes a name that is not a directory; [`Errno::EISDIR`] if it is.
    fn unlink(&mut self, at: At, path: &str) -> Result<(), Errno>;

    /// Gives a file another name, replacing what has that name.
    fn rename(&mut self, from_at: At, from: &str, to_at: At, to: &str) -> Result<(), Errno>;

    /// Gives a file a further name; a link at `from` is not followed.
    fn link(&mut self, from_at: At, from: &str, to_at: At, to: &str) -> Result<(), Errno>;

    /// Makes a symbolic link at `path` that holds `target` as it is.
    fn symlink(&mut self, target: &str, at: At, path: &str) -> Result<(), Errno>;

    /// Returns what a symbolic link holds; [`Errno::EINVAL`] if it is none.
    fn readlink(&mut self, at: At, path: &str) -> Result<String, Errno>;

    /// Sets permission bits; a link is followed.
    fn chmod(&mut self, at: At, path: &str, mode: u32) -> Result<(), Errno>;

    /// Sets owner and group; `None` leaves one as it is.
    fn chown(
        &mut self,
        at: At,
        path: &str,
        uid: Option<u32>,
        gid: Option<u32>,
        follow: Follow,
    ) -> Result<(), Errno>;

    /// Sets the times.
    fn utimes(
        &mut self,
        at: At,
        path: &str,
        accessed: SetTime,
        modified: SetTime,
        follow: Follow,
    ) -> Result<(), Errno>;

    /// Cuts a file, or lengthens it with zero bytes.
    fn truncate(&mut self, at: At, path: &str, size: u64) -> Result<(), Errno> {
        let options = OpenOptions {
            write: true,
            ..OpenOptions::default()
        };
        let file = self.open(at, path, &options)?;
        let result = self.ftruncate(file, size);
        self.close(file)?;
        result
    }
}

/// No files at all: every path is [`Errno::ENOENT`], every handle [`Errno::EBADF`].
#[derive(Clone, Copy, Debug, Default)]
pub struct NoFiles;

impl Files for NoFiles {
    fn mounts(&self) -> &[Mount] {
        &[]
    }

    fn open(&mut self, _: At, _: &str, _: &OpenOptions) -> Result<FileId, Errno> {
        Err(Errno::ENOENT)
    }

    fn close(&mut self, _: FileId) -> Result<(), Errno> {
        Err(Errno::EBADF)
    }

    fn read(&mut self, _: FileId, _: &mut [u8]) -> Result<usize, Errno> {
        Err(Errno::EBADF)
    }

    fn write(&mut self, _: FileId, _: &[u8]) -> Result<usize, Errno> {
        Err(Errno::EBADF)
    }

    fn read_at(&mut self, _: FileId, _: &mut [u8], _: u64) -> Result<usize, Errno> {
        Err(Errno::EBADF)
    }

    fn write_at(&mut self, _: FileId, _: &[u8], _: u64) -> Result<usize, Errno> {
        Err(Errno::EBADF)
    }

    fn seek(&mut self, _: FileId, _: SeekFrom) -> Result<u64, Errno> {
        Err(Errno::EBADF)
    }

    fn sync(&mut self, _: FileId) -> Result<(), Errno> {
        Err(Errno::EBADF)
    }

    fn set_append(&mut self, _: FileId, _: bool) -> Result<(), Errno> {
        Err(Errno::EBADF)
    }

    fn fstat(&mut self, _: FileId) -> Result<Metadata, Errno> {
        Err(Errno::EBADF)
    }

    fn ftruncate(&mut self, _: FileId, _: u64) -> Result<(), Errno> {
        Err(Errno::EBADF)
    }

    fn fchmod(&mut self, _: FileId, _: u32) -> Result<(), Errno> {
        Err(Errno::EBADF)
    }

    fn fchown(&mut self, _: FileId, _: Option<u32>, _: Option<u32>) -> Result<(), Errno> {
        Err(Errno::EBADF)
    }

    fn futimes(&mut self, _: FileId, _: SetTime, _: SetTime) -> Result<(), Errno> {
        Err(Errno::EBADF)
    }

    fn read_dir(&mut self, _: FileId) -> Result<Vec<DirEntry>, Errno> {
        Err(Errno::EBADF)
    }

    fn stat(&mut self, _: At, _: &str, _: Follow) -> Result<Metadata, Errno> {
        Err(Errno::ENOENT)
    }

    fn mkdir(&mut self, _: At, _: &str, _: u32) -> Result<(), Errno> {
        Err(Errno::ENOENT)
    }

    fn rmdir(&mut self, _: At, _: &str) -> Result<(), Errno> {
        Err(Errno::ENOENT)
    }

    fn unlink(&mut self, _: At, _: &str) -> Result<(), Errno> {
        Err(Errno::ENOENT)
    }

    fn rename(&mut self, _: At, _: &str, _: At, _: &str) -> Result<(), Errno> {
        Err(Errno::ENOENT)
    }

    fn link(&mut self, _: At, _: &str, _: At, _: &str) -> Result<(), Errno> {
        Err(Errno::ENOENT)
    }

    fn symlink(&mut self, _: &str, _: At, _: &str) -> Result<(), Errno> {
        Err(Errno::ENOENT)
    }

    fn readlink(&mut self, _: At, _: &str) -> Result<String, Errno> {
        Err(Errno::ENOENT)
    }

    fn chmod(&mut self, _: At, _: &str, _: u32) -> Result<(), Errno> {
        Err(Errno::ENOENT)
    }

    fn chown(
        &mut self,
        _: At,
        _: &str,
        _: Option<u32>,
        _: Option<u32>,
        _: Follow,
    ) -> Result<(), Errno> {
        Err(Errno::ENOENT)
    }

    fn utimes(&mut self, _: At, _: &str, _: SetTime, _: SetTime, _: Follow) -> Result<(), Errno> {
        Err(Errno::ENOENT)
    }
}
