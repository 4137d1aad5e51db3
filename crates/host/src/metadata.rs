//! What is known about a file besides its contents.

/// What sort of thing a path leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileKind {
    /// A file of bytes.
    Regular,
    /// A directory.
    Directory,
    /// A symbolic link.
    Symlink,
    /// A character device, a terminal for example.
    CharDevice,
    /// A block device.
    BlockDevice,
    /// A named pipe.
    Fifo,
    /// A socket.
    Socket,
}

impl FileKind {
    /// Returns the type bits of `st_mode` as on Linux: `0o040000` for a directory.
    #[must_use]
    pub fn mode_bits(self) -> u32 {
        match self {
            FileKind::Fifo => 0o010_000,
            FileKind::CharDevice => 0o020_000,
            FileKind::Directory => 0o040_000,
            FileKind::BlockDevice => 0o060_000,
            FileKind::Regular => 0o100_000,
            FileKind::Symlink => 0o120_000,
            FileKind::Socket => 0o140_000,
        }
    }

    /// Reads the type bits of a Linux `st_mode`.
    #[must_use]
    pub fn from_mode_bits(mode: u32) -> Option<FileKind> {
        Some(match mode & 0o170_000 {
            0o010_000 => FileKind::Fifo,
            0o020_000 => FileKind::CharDevice,
            0o040_000 => FileKind::Directory,
            0o060_000 => FileKind::BlockDevice,
            0o100_000 => FileKind::Regular,
            0o120_000 => FileKind::Symlink,
            0o140_000 => FileKind::Socket,
            _ => return None,
        })
    }
}

/// What `stat` answers, with the names it uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Metadata {
    /// The device the file is on.
    pub dev: u64,
    /// The number of the file on its device.
    pub ino: u64,
    /// What sort of thing it is.
    pub kind: FileKind,
    /// Permission bits (`0o7777`), without the type.
    pub mode: u32,
    /// How many names the file has.
    pub nlink: u64,
    /// The owner.
    pub uid: u32,
    /// The owner's group.
    pub gid: u32,
    /// The device that a device file stands for.
    pub rdev: u64,
    /// Bytes of contents.
    pub size: u64,
    /// A good number of bytes to read or write at once.
    pub blksize: u64,
    /// Storage taken, in units of 512 bytes.
    pub blocks: u64,
    /// Last access, in nanoseconds since 1970.
    pub atime: i64,
    /// Last change of the contents, in nanoseconds since 1970.
    pub mtime: i64,
    /// Last change of contents or metadata, in nanoseconds since 1970.
    pub ctime: i64,
}

impl Metadata {
    /// Returns `st_mode` as on Linux: type and permission bits together.
    #[must_use]
    pub fn st_mode(&self) -> u32 {
        self.kind.mode_bits() | (self.mode & 0o7777)
    }

    /// Whether this is a directory.
    #[must_use]
    pub fn is_dir(&self) -> bool {
        self.kind == FileKind::Directory
    }

    /// Returns what `fstat` says of a stream that is no file: all zero but for kind and mode.
    #[must_use]
    pub fn of_stream(kind: FileKind) -> Metadata {
        Metadata {
            dev: 0,
            ino: 0,
            kind,
            mode: 0o620,
            nlink: 1,
            uid: 0,
            gid: 0,
            rdev: 0,
            size: 0,
            blksize: 4096,
            blocks: 0,
            atime: 0,
            mtime: 0,
            ctime: 0,
        }
    }
}
