//! A file tree in memory.

use std::collections::BTreeMap;

use super::node::{Body, Ino, Last, NODE_COST, Node, Place, ROOT, Tree};
use crate::{At, Clock, Errno, FileId, Follow, Mount, OPEN_FILES, SetTime};

/// Files in memory, with directories, links, permission bits and times, as on Linux.
///
/// The guest owns every file and is not the superuser: permission bits count, the owner's three.
/// Times come from the clock that it is made with. What it holds is bounded: beyond that every
/// write is [`Errno::ENOSPC`].
///
/// # Examples
/// ```
/// use shanhai_host::{At, Files, MemFiles, OpenOptions, SimClock};
///
/// let mut files = MemFiles::new(SimClock::new());
/// files.put("/work/a.txt", b"hello")?;
/// let file = files.open(At::Root, "/work/a.txt", &OpenOptions::reading())?;
/// let mut buffer = [0; 8];
/// assert_eq!(files.read(file, &mut buffer)?, 5);
/// # Ok::<(), shanhai_host::Errno>(())
/// ```
pub struct MemFiles {
    pub(super) tree: Tree,
    pub(super) mounts: Vec<Mount>,
    /// The node of each mount.
    pub(super) mounted: Vec<Ino>,
    pub(super) handles: Vec<Option<Handle>>,
    /// How many handles there may be at once, without those of the mounts.
    pub(super) handles_max: usize,
    clock: Box<dyn Clock>,
    used: u64,
    capacity: u64,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Handle {
    pub ino: Ino,
    /// The mount it was reached through.
    pub mount: Option<usize>,
    pub read: bool,
    pub write: bool,
    pub append: bool,
    pub position: u64,
}

impl MemFiles {
    /// Makes an empty tree that the guest may change as a whole, for up to 256 MiB.
    pub fn new(clock: impl Clock + 'static) -> Self {
        MemFiles::with_mounts(clock, &[("/", false)])
    }

    /// Makes a tree of empty directories; each is a guest path and whether it is read-only.
    ///
    /// Outside of them nothing can be changed.
    pub fn with_mounts(clock: impl Clock + 'static, mounts: &[(&str, bool)]) -> Self {
        let now = nanos(&clock);
        let mut files = MemFiles {
            tree: Tree::new(now),
            mounts: Vec::new(),
            mounted: Vec::new(),
            handles: Vec::new(),
            handles_max: OPEN_FILES,
            clock: Box::new(clock),
            used: 0,
            capacity: 256 << 20,
        };
        for &(guest, read_only) in mounts {
            let parts = guest
                .split('/')
                .filter(|part| !part.is_empty() && *part != ".");
            let ino = files
                .make_dirs(parts.clone())
                .expect("a new tree has only directories");
            let dir = FileId(files.handles.len() as u32);
            let guest = format!("/{}", parts.collect::<Vec<_>>().join("/"));
            files.mounts.push(Mount {
                guest,
                dir,
                read_only,
            });
            files.mounted.push(ino);
            files.handles.push(Some(Handle {
                ino,
                mount: Some(files.mounted.len() - 1),
                read: true,
                write: false,
                append: false,
                position: 0,
            }));
        }
        files
    }

    /// Sets how many bytes the tree may hold, with 256 for each file besides its contents.
    #[must_use]
    pub fn with_capacity(mut self, bytes: u64) -> Self {
        self.capacity = bytes;
        self
    }

    /// Sets how many files and directories the guest may have open at once, [`OPEN_FILES`] by default.
    ///
    /// Past it, opening is [`Errno::EMFILE`].
    #[must_use]
    pub fn with_open_limit(mut self, files: usize) -> Self {
        self.handles_max = files;
        self
    }

    /// Puts a file at an absolute path, with the directories above it, whatever is read-only.
    ///
    /// # Errors
    /// [`Errno::EISDIR`] or [`Errno::ENOTDIR`] if something else has one of the names, or [`Errno::ENOSPC`].
    pub fn put(&mut self, path: &str, contents: &[u8]) -> Result<(), Errno> {
        let now = self.now();
        let mut parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        let name = parts.pop().ok_or(Errno::EISDIR)?;
        let dir = self.make_dirs(parts.into_iter())?;
        let held = match self.tree.entries(dir)?.get(name) {
            Some(&ino) => ino,
            None => {
                self.charge(NODE_COST)?;
                let ino = self.tree.insert(Body::File(Vec::new()), 0o644, now);
                self.attach(dir, name, ino)?;
                ino
            }
        };
        self.resize(held, contents.len() as u64)?;
        self.bytes_mut(held)?.copy_from_slice(contents);
        Ok(())
    }

    /// Returns the contents of the file at an absolute path.
    ///
    /// # Errors
    /// As [`Files::open`](crate::Files::open) and [`Files::read`](crate::Files::read).
    pub fn contents(&self, path: &str) -> Result<Vec<u8>, Errno> {
        let place = self.tree.walk(ROOT, false, path, Follow::Yes)?;
        self.bytes(place.node.ok_or(Errno::ENOENT)?).cloned()
    }

    /// Returns how many bytes the tree holds, with 256 for each file besides its contents.
    #[must_use]
    pub fn used(&self) -> u64 {
        self.used
    }

    /// Makes the directories of a path from the root, unless they are there.
    fn make_dirs<'a>(&mut self, parts: impl Iterator<Item = &'a str>) -> Result<Ino, Errno> {
        let now = self.now();
        let mut dir = ROOT;
        for part in parts {
            dir = match self.tree.entries(dir)?.get(part) {
                Some(&ino) => ino,
                None => {
                    let ino = self.tree.insert(Body::Dir(BTreeMap::new()), 0o755, now);
                    self.used += NODE_COST;
                    self.attach(dir, part, ino)?;
                    ino
                }
            };
        }
        Ok(dir)
    }

    fn now(&self) -> i64 {
        nanos(&*self.clock)
    }

    pub(super) fn charge(&mut self, bytes: u64) -> Result<(), Errno> {
        let used = self.used.saturating_add(bytes);
        if used > self.capacity {
            return Err(Errno::ENOSPC);
        }
        self.used = used;
        Ok(())
    }

    pub(super) fn handle(&self, file: FileId) -> Result<&Handle, Errno> {
        self.handles
            .get(file.0 as usize)
            .and_then(Option::as_ref)
            .ok_or(Errno::EBADF)
    }

    pub(super) fn handle_mut(&mut self, file: FileId) -> Result<&mut Handle, Errno> {
        self.handles
            .get_mut(file.0 as usize)
            .and_then(Option::as_mut)
            .ok_or(Errno::EBADF)
    }

    pub(super) fn walk(&self, at: At, path: &str, follow: Follow) -> Result<Place, Errno> {
        match at {
            At::Root => self.tree.walk(ROOT, false, path, follow),
            At::Dir(dir) => self.tree.walk(self.handle(dir)?.ino, true, path, follow),
        }
    }

    pub(super) fn find(&self, at: At, path: &str, follow: Follow) -> Result<(Place, Ino), Errno> {
        let place = self.walk(at, path, follow)?;
        let ino = place.node.ok_or(Errno::ENOENT)?;
        Ok((place, ino))
    }

    /// The mount that a directory at the end of `dirs` belongs to.
    pub(super) fn mount_of(&self, at: At, dirs: &[Ino]) -> Option<usize> {
        let mount = |ino: &Ino| self.mounted.iter().position(|mounted| mounted == ino);
        dirs.iter().rev().find_map(mount).or(match at {
            At::Root => None,
            At::Dir(dir) => self.handle(dir).ok().and_then(|handle| handle.mount),
        })
    }

    pub(super) fn mount_of_node(&self, at: At, place: &Place, ino: Ino) -> Option<usize> {
        let mut dirs = place.dirs.clone();
        dirs.push(ino);
        self.mount_of(at, &dirs)
    }

    pub(super) fn writable(&self, mount: Option<usize>) -> Result<(), Errno> {
        match mount.and_then(|mount| self.mounts.get(mount)) {
            Some(mount) if !mount.read_only => Ok(()),
            _ => Err(Errno::EROFS),
        }
    }

    /// Checks that a name in the directory of `place` may be added or removed.
    pub(super) fn entry_writable(&self, at: At, place: &Place) -> Result<(), Errno> {
        self.writable(self.mount_of(at, &place.dirs))?;
        let parent = self.tree.get(place.parent())?;
        if parent.names == 0 {
            return Err(Errno::ENOENT);
        }
        parent.permits(3)
    }

    /// Finds a node whose metadata are to be changed.
    pub(super) fn find_to_change(&self, at: At, path: &str, follow: Follow) -> Result<Ino, Errno> {
        let (place, ino) = self.find(at, path, follow)?;
        self.writable(self.mount_of_node(at, &place, ino))?;
        Ok(ino)
    }

    pub(super) fn handle_to_change(&self, file: FileId) -> Result<Ino, Errno> {
        let handle = *self.handle(file)?;
        self.writable(handle.mount)?;
        Ok(handle.ino)
    }

    /// Adds a new node under a name that is free.
    pub(super) fn create(
        &mut self,
        at: At,
        place: &Place,
        body: Body,
        mode: u32,
    ) -> Result<Ino, Errno> {
        self.entry_writable(at, place)?;
        let Last::Name(name) = &place.last else {
            return Err(Errno::EEXIST);
        };
        let size = match &body {
            Body::Link(target) => target.len() as u64,
            Body::File(_) | Body::Dir(_) => 0,
        };
        self.charge(NODE_COST + size)?;
        let now = self.now();
        let ino = self.tree.insert(body, mode, now);
        self.attach(place.parent(), name, ino)?;
        Ok(ino)
    }

    pub(super) fn attach(&mut self, dir: Ino, name: &str, ino: Ino) -> Result<(), Errno> {
        let now = self.now();
        self.tree.entries_mut(dir)?.insert(name.to_owned(), ino);
        let is_dir = matches!(self.tree.get(ino)?.body, Body::Dir(_));
        let node = self.tree.get_mut(ino)?;
        node.names += if is_dir { 2 } else { 1 };
        node.ctime = now;
        let parent = self.tree.get_mut(dir)?;
        parent.names += u64::from(is_dir);
        (parent.mtime, parent.ctime) = (now, now);
        Ok(())
    }

    pub(super) fn detach(&mut self, dir: Ino, name: &str) -> Result<Ino, Errno> {
        let now = self.now();
        let ino = self
            .tree
            .entries_mut(dir)?
            .remove(name)
            .ok_or(Errno::ENOENT)?;
        let is_dir = matches!(self.tree.get(ino)?.body, Body::Dir(_));
        let node = self.tree.get_mut(ino)?;
        node.names -= if is_dir { 2 } else { 1 };
        node.ctime = now;
        let parent = self.tree.get_mut(dir)?;
        parent.names -= u64::from(is_dir);
        (parent.mtime, parent.ctime) = (now, now);
        Ok(ino)
    }

    pub(super) fn collect(&mut self, ino: Ino) {
        self.used = self.used.saturating_sub(self.tree.collect(ino));
    }

    pub(super) fn bytes(&self, ino: Ino) -> Result<&Vec<u8>, Errno> {
        match &self.tree.get(ino)?.body {
            Body::File(bytes) => Ok(bytes),
            Body::Dir(_) => Err(Errno::EISDIR),
            Body::Link(_) => Err(Errno::EINVAL),
        }
    }

    pub(super) fn bytes_mut(&mut self, ino: Ino) -> Result<&mut Vec<u8>, Errno> {
        match &mut self.tree.get_mut(ino)?.body {
            Body::File(bytes) => Ok(bytes),
            Body::Dir(_) => Err(Errno::EISDIR),
            Body::Link(_) => Err(Errno::EINVAL),
        }
    }

    pub(super) fn resize(&mut self, ino: Ino, size: u64) -> Result<(), Errno> {
        let old = self.bytes(ino)?.len() as u64;
        if size > old {
            self.charge(size - old)?;
        } else {
            self.used = self.used.saturating_sub(old - size);
        }
        let len = usize::try_from(size).map_err(|_| Errno::EFBIG)?;
        self.bytes_mut(ino)?.resize(len, 0);
        let now = self.now();
        let node = self.tree.get_mut(ino)?;
        (node.mtime, node.ctime) = (now, now);
        Ok(())
    }

    pub(super) fn read_bytes(
        &mut self,
        ino: Ino,
        buffer: &mut [u8],
        offset: u64,
    ) -> Result<usize, Errno> {
        let now = self.now();
        let bytes = self.bytes(ino)?;
        let start = usize::try_from(offset).unwrap_or(usize::MAX);
        let rest = bytes.get(start..).unwrap_or_default();
        let n = rest.len().min(buffer.len());
        buffer[..n].copy_from_slice(&rest[..n]);
        self.tree.get_mut(ino)?.atime = now;
        Ok(n)
    }

    pub(super) fn write_bytes(
        &mut self,
        ino: Ino,
        bytes: &[u8],
        offset: u64,
    ) -> Result<usize, Errno> {
        if bytes.is_empty() {
            return Ok(0);
        }
        let end = offset.checked_add(bytes.len() as u64).ok_or(Errno::EFBIG)?;
        let size = self.bytes(ino)?.len() as u64;
        self.resize(ino, size.max(end))?;
        let start = usize::try_from(offset).map_err(|_| Errno::EFBIG)?;
        self.bytes_mut(ino)?[start..][..bytes.len()].copy_from_slice(bytes);
        Ok(bytes.len())
    }

    pub(super) fn set_times(
        &mut self,
        ino: Ino,
        accessed: SetTime,
        modified: SetTime,
    ) -> Result<(), Errno> {
        let now = self.now();
        let node = self.tree.get_mut(ino)?;
        let set = |time: &mut i64, to: SetTime| match to {
            SetTime::Keep => {}
            SetTime::Now => *time = now,
            SetTime::To(nanos) => *time = nanos,
        };
        set(&mut node.atime, accessed);
        set(&mut node.mtime, modified);
        node.ctime = now;
        Ok(())
    }

    pub(super) fn change(&mut self, ino: Ino, change: impl FnOnce(&mut Node)) -> Result<(), Errno> {
        let now = self.now();
        let node = self.tree.get_mut(ino)?;
        change(node);
        node.ctime = now;
        Ok(())
    }
}

fn nanos(clock: &dyn Clock) -> i64 {
    i64::try_from(clock.wall().as_nanos()).unwrap_or(i64::MAX)
}
