//! The table of descriptors.

use shanhai_host::{DirEntry, FileId, FileKind, Mount, OpenOptions, SocketId, SortedMap};

use crate::{
    errno::Errno,
    rights::{FdFlags, Rights},
};

/// Descriptors that there can be, whatever is granted.
pub(crate) const DESCRIPTORS_MAX: usize = 1 << 16;

/// What a descriptor number stands for.
#[derive(Clone, Debug)]
pub(crate) struct Descriptor {
    pub(crate) object: Object,
    /// What it may be used for.
    pub(crate) rights: Rights,
    /// What descriptors opened through it may be used for.
    pub(crate) inheriting: Rights,
    pub(crate) flags: FdFlags,
    /// How a file or directory was opened that the guest opened itself.
    pub(crate) origin: Option<Origin>,
}

/// How to open a file or directory once more.
#[derive(Clone, Debug)]
pub(crate) struct Origin {
    /// The guest path of the directory given from the start that it is below.
    pub(crate) mount: String,
    /// Its path from there.
    pub(crate) path: String,
    /// How it was opened; what only makes or cuts files says nothing here.
    pub(crate) options: OpenOptions,
}

#[derive(Clone, Debug)]
pub(crate) enum Object {
    Stdin,
    Stdout,
    Stderr,
    File(FileId),
    Dir(OpenDir),
    /// A socket that takes connections.
    Listener(SocketId),
    /// A connection.
    Connection(SocketId),
}

#[derive(Clone, Debug)]
pub(crate) struct OpenDir {
    pub(crate) file: FileId,
    /// The guest path of a directory that was given from the start.
    pub(crate) preopen: Option<String>,
    /// The listing that `fd_readdir` counts its cookies in.
    pub(crate) listing: Option<Vec<DirEntry>>,
}

impl Descriptor {
    fn stream(object: Object, right: Rights) -> Descriptor {
        let rights = Rights::STREAM | right;
        Descriptor {
            object,
            rights,
            inheriting: Rights::empty(),
            flags: FdFlags::empty(),
            origin: None,
        }
    }

    fn preopen(mount: &Mount) -> Descriptor {
        let preopen = Some(mount.guest.clone());
        Descriptor {
            object: Object::Dir(OpenDir {
                file: mount.dir,
                preopen,
                listing: None,
            }),
            rights: Rights::DIRECTORY,
            inheriting: Rights::DIRECTORY | Rights::FILE,
            flags: FdFlags::empty(),
            origin: None,
        }
    }

    /// A socket that takes connections; it never waits by itself, as Go's `net` package wants it.
    pub(crate) fn listener(socket: SocketId) -> Descriptor {
        Descriptor {
            object: Object::Listener(socket),
            rights: Rights::LISTENER,
            inheriting: Rights::CONNECTION,
            flags: FdFlags::NONBLOCK,
            origin: None,
        }
    }

    pub(crate) fn connection(socket: SocketId, rights: Rights, flags: FdFlags) -> Descriptor {
        Descriptor {
            object: Object::Connection(socket),
            rights: Rights::CONNECTION & rights,
            inheriting: Rights::empty(),
            flags,
            origin: None,
        }
    }

    /// How something at `path` from this directory is opened once more.
    pub(crate) fn below(&self, path: &str, options: &OpenOptions) -> Option<Origin> {
        let Object::Dir(dir) = &self.object else {
            return None;
        };
        let (mount, path) = match (&dir.preopen, &self.origin) {
            (Some(guest), _) => (guest.clone(), path.to_owned()),
            (None, Some(origin)) => (origin.mount.clone(), format!("{}/{path}", origin.path)),
            (None, None) => return None,
        };
        Some(Origin {
            mount,
            path,
            options: *options,
        })
    }

    /// Checks that the descriptor may be used so.
    pub(crate) fn require(&self, rights: Rights) -> Result<(), Errno> {
        if self.rights.contains(rights) {
            Ok(())
        } else {
            Err(Errno::ENOTCAPABLE)
        }
    }

    /// The open file or directory behind it.
    pub(crate) fn file_id(&self) -> Option<FileId> {
        match &self.object {
            Object::Stdin
            | Object::Stdout
            | Object::Stderr
            | Object::Listener(_)
            | Object::Connection(_) => None,
            Object::File(file) => Some(*file),
            Object::Dir(dir) => Some(dir.file),
        }
    }
}

/// The open descriptors, by number.
#[derive(Debug)]
pub(crate) struct DescriptorTable {
    open: SortedMap<u32, Descriptor>,
    /// How many there may be besides those given from the start.
    max: usize,
    given: usize,
}

impl DescriptorTable {
    /// Makes a table of the three streams and, from 3 on, the mounts, then the listening sockets.
    /// The guest may open `max` others.
    pub(crate) fn new(mounts: &[Mount], listeners: &[SocketId], max: usize) -> Self {
        let streams = [
            Descriptor::stream(Object::Stdin, Rights::FD_READ),
            Descriptor::stream(Object::Stdout, Rights::FD_WRITE),
            Descriptor::stream(Object::Stderr, Rights::FD_WRITE),
        ];
        let all = streams
            .into_iter()
            .chain(mounts.iter().map(Descriptor::preopen))
            .chain(listeners.iter().map(|socket| Descriptor::listener(*socket)));
        let mut open = SortedMap::new();
        for (number, descriptor) in (0..).zip(all) {
            open.insert(number, descriptor);
        }
        let (max, given) = (max.min(DESCRIPTORS_MAX), open.len());
        DescriptorTable { open, max, given }
    }

    /// Removes every descriptor; as many as before may be open.
    pub(crate) fn clear(&mut self) {
        self.open.clear();
    }

    /// Every descriptor, by number.
    pub(crate) fn iter(&self) -> impl ExactSizeIterator<Item = (u32, &Descriptor)> {
        self.open.iter().map(|(fd, descriptor)| (*fd, descriptor))
    }

    /// Puts a descriptor at a number; not if that is taken.
    pub(crate) fn insert(&mut self, fd: u32, descriptor: Descriptor) -> bool {
        let is_free = !self.open.contains_key(&fd);
        if is_free {
            self.open.insert(fd, descriptor);
        }
        is_free
    }

    pub(crate) fn get(&self, fd: u32) -> Result<&Descriptor, Errno> {
        self.open.get(&fd).ok_or(Errno::EBADF)
    }

    pub(crate) fn get_mut(&mut self, fd: u32) -> Result<&mut Descriptor, Errno> {
        self.open.get_mut(&fd).ok_or(Errno::EBADF)
    }

    /// Adds a descriptor at the lowest free number.
    pub(crate) fn add(&mut self, descriptor: Descriptor) -> Result<u32, Errno> {
        if self.is_full() {
            return Err(Errno::EMFILE);
        }
        let taken = (0..)
            .zip(self.open.keys())
            .take_while(|(number, fd)| number == *fd);
        let fd = taken.count() as u32;
        self.open.insert(fd, descriptor);
        Ok(fd)
    }

    /// Whether [`add`](DescriptorTable::add) would fail.
    pub(crate) fn is_full(&self) -> bool {
        self.open.len() >= self.given + self.max
    }

    pub(crate) fn remove(&mut self, fd: u32) -> Result<Descriptor, Errno> {
        self.open.remove(&fd).ok_or(Errno::EBADF)
    }

    /// Puts a descriptor at a number that is taken; returns what was there.
    pub(crate) fn replace(&mut self, fd: u32, descriptor: Descriptor) -> Result<Descriptor, Errno> {
        Ok(std::mem::replace(self.get_mut(fd)?, descriptor))
    }
}

/// Returns the number WASI has for a kind of file (`filetype`).
pub(crate) fn file_type(kind: FileKind) -> u8 {
    match kind {
        FileKind::BlockDevice => 1,
        FileKind::CharDevice => 2,
        FileKind::Directory => 3,
        FileKind::Regular => 4,
        FileKind::Socket => 6,
        FileKind::Symlink => 7,
        // 0 is "unknown": there is no number for a pipe.
        _ => 0,
    }
}
