//! The calls of [`Files`] on a tree in memory.

use std::{collections::BTreeMap, io::SeekFrom};

use super::{
    files::{Handle, MemFiles},
    node::{Body, Ino, Last, Node},
};
use crate::{At, DirEntry, Errno, FileId, Files, Follow, Metadata, Mount, OpenOptions, SetTime};

impl Files for MemFiles {
    fn mounts(&self) -> &[Mount] {
        &self.mounts
    }

    fn open(&mut self, at: At, path: &str, options: &OpenOptions) -> Result<FileId, Errno> {
        let slot = self
            .handles
            .iter()
            .position(Option::is_none)
            .unwrap_or(self.handles.len());
        if slot.saturating_sub(self.mounts.len()) >= self.handles_max {
            return Err(Errno::EMFILE);
        }
        if options.create && options.directory {
            return Err(Errno::EINVAL);
        }
        let exclusive = options.create && options.exclusive;
        let follow = if exclusive {
            Follow::No
        } else {
            options.follow
        };
        let place = self.walk(at, path, follow)?;
        let write = options.write || options.append;
        let (ino, created) = match place.node {
            Some(_) if exclusive => return Err(Errno::EEXIST),
            Some(ino) => (ino, false),
            None if !options.create => return Err(Errno::ENOENT),
            None if place.slash => return Err(Errno::EISDIR),
            None => (
                self.create(at, &place, Body::File(Vec::new()), options.mode)?,
                true,
            ),
        };
        let mount = self.mount_of_node(at, &place, ino);
        let node = self.tree.get(ino)?;
        match &node.body {
            Body::Link(_) => return Err(Errno::ELOOP),
            Body::Dir(_) if write || options.create || options.truncate => {
                return Err(Errno::EISDIR);
            }
            Body::File(_) if options.directory => return Err(Errno::ENOTDIR),
            Body::File(_) | Body::Dir(_) => {}
        }
        if !created {
            let wanted = if options.read { 4 } else { 0 } | if write { 2 } else { 0 };
            node.permits(wanted)?;
            if write || options.truncate {
                self.writable(mount)?;
            }
        }
        if options.truncate && !created {
            self.resize(ino, 0)?;
        }
        self.tree.get_mut(ino)?.handles += 1;
        let (read, append) = (options.read, options.append);
        let handle = Handle {
            ino,
            mount,
            read,
            write,
            append,
            position: 0,
        };
        match self.handles.get_mut(slot) {
            Some(free) => *free = Some(handle),
            None => self.handles.push(Some(handle)),
        }
        Ok(FileId(slot as u32))
    }

    fn close(&mut self, file: FileId) -> Result<(), Errno> {
        if (file.0 as usize) < self.mounts.len() {
            return Err(Errno::EBADF);
        }
        let slot = self.handles.get_mut(file.0 as usize).ok_or(Errno::EBADF)?;
        let handle = slot.take().ok_or(Errno::EBADF)?;
        self.tree.get_mut(handle.ino)?.handles -= 1;
        self.collect(handle.ino);
        Ok(())
    }

    fn read(&mut self, file: FileId, buffer: &mut [u8]) -> Result<usize, Errno> {
        let offset = self.handle(file)?.position;
        let n = self.read_at(file, buffer, offset)?;
        self.handle_mut(file)?.position += n as u64;
        Ok(n)
    }

    fn write(&mut self, file: FileId, bytes: &[u8]) -> Result<usize, Errno> {
        let handle = *self.handle(file)?;
        if !handle.write {
            return Err(Errno::EBADF);
        }
        let size = self.bytes(handle.ino)?.len() as u64;
        let offset = if handle.append { size } else { handle.position };
        let n = self.write_bytes(handle.ino, bytes, offset)?;
        self.handle_mut(file)?.position = offset + n as u64;
        Ok(n)
    }

    fn read_at(&mut self, file: FileId, buffer: &mut [u8], offset: u64) -> Result<usize, Errno> {
        let handle = *self.handle(file)?;
        if !handle.read {
            return Err(Errno::EBADF);
        }
        let end = offset.checked_add(buffer.len() as u64);
        if end.is_none_or(|end| end > i64::MAX as u64) {
            return Err(Errno::EINVAL);
        }
        self.read_bytes(handle.ino, buffer, offset)
    }

    fn write_at(&mut self, file: FileId, bytes: &[u8], offset: u64) -> Result<usize, Errno> {
        let handle = *self.handle(file)?;
        if !handle.write {
            return Err(Errno::EBADF);
        }
        // As on Linux, where appending overrides the offset.
        let offset = match handle.append {
            true => self.tree.get(handle.ino)?.size(),
            false => offset,
        };
        self.write_bytes(handle.ino, bytes, offset)
    }

    fn seek(&mut self, file: FileId, to: SeekFrom) -> Result<u64, Errno> {
        let handle = *self.handle(file)?;
        let size = self.tree.get(handle.ino)?.size();
        let target = match to {
            SeekFrom::Start(offset) => Some(offset),
            SeekFrom::Current(delta) => handle.position.checked_add_signed(delta),
            SeekFrom::End(delta) => size.checked_add_signed(delta),
        };
        let target = target
            .filter(|&offset| offset <= i64::MAX as u64)
            .ok_or(Errno::EINVAL)?;
        self.handle_mut(file)?.position = target;
        Ok(target)
    }

    fn sync(&mut self, file: FileId) -> Result<(), Errno> {
        self.handle(file).map(|_| ())
    }

    fn set_append(&mut self, file: FileId, append: bool) -> Result<(), Errno> {
        self.handle_mut(file)?.append = append;
        Ok(())
    }

    fn fstat(&mut self, file: FileId) -> Result<Metadata, Errno> {
        let ino = self.handle(file)?.ino;
        Ok(self.tree.get(ino)?.metadata(ino))
    }

    fn ftruncate(&mut self, file: FileId, size: u64) -> Result<(), Errno> {
        let handle = *self.handle(file)?;
        if !handle.write {
            return Err(Errno::EINVAL);
        }
        self.resize(handle.ino, size)
    }

    fn fchmod(&mut self, file: FileId, mode: u32) -> Result<(), Errno> {
        let ino = self.handle_to_change(file)?;
        self.change(ino, |node| node.mode = mode & 0o7777)
    }

    fn fchown(&mut self, file: FileId, uid: Option<u32>, gid: Option<u32>) -> Result<(), Errno> {
        let ino = self.handle_to_change(file)?;
        self.change(ino, |node| set_owner(node, uid, gid))
    }

    fn futimes(&mut self, file: FileId, accessed: SetTime, modified: SetTime) -> Result<(), Errno> {
        let ino = self.handle_to_change(file)?;
        self.set_times(ino, accessed, modified)
    }

    fn read_dir(&mut self, dir: FileId) -> Result<Vec<DirEntry>, Errno> {
        let entries = self.tree.entries(self.handle(dir)?.ino)?;
        let entry = |(name, &ino): (&String, &Ino)| {
            Ok(DirEntry {
                name: name.clone(),
                ino,
                kind: self.tree.get(ino)?.kind(),
            })
        };
        entries.iter().map(entry).collect()
    }

    fn stat(&mut self, at: At, path: &str, follow: Follow) -> Result<Metadata, Errno> {
        let (_, ino) = self.find(at, path, follow)?;
        Ok(self.tree.get(ino)?.metadata(ino))
    }

    fn mkdir(&mut self, at: At, path: &str, mode: u32) -> Result<(), Errno> {
        let place = self.walk(at, path, Follow::No)?;
        if place.node.is_some() {
            return Err(Errno::EEXIST);
        }
        self.create(at, &place, Body::Dir(BTreeMap::new()), mode)
            .map(|_| ())
    }

    fn rmdir(&mut self, at: At, path: &str) -> Result<(), Errno> {
        let (place, ino) = self.find(at, path, Follow::No)?;
        let name = match &place.last {
            Last::Name(name) => name,
            Last::Dot => return Err(Errno::EINVAL),
            Last::DotDot => return Err(Errno::ENOTEMPTY),
            Last::Root => return Err(Errno::EBUSY),
        };
        self.entry_writable(at, &place)?;
        if !self.tree.entries(ino)?.is_empty() {
            return Err(Errno::ENOTEMPTY);
        }
        if self.mounted.contains(&ino) {
            return Err(Errno::EBUSY);
        }
        self.detach(place.parent(), name)?;
        self.collect(ino);
        Ok(())
    }

    fn unlink(&mut self, at: At, path: &str) -> Result<(), Errno> {
        let (place, ino) = self.find(at, path, Follow::No)?;
        let Last::Name(name) = &place.last else {
            return Err(Errno::EISDIR);
        };
        self.entry_writable(at, &place)?;
        if self.tree.entries(ino).is_ok() {
            return Err(Errno::EISDIR);
        }
        self.detach(place.parent(), name)?;
        self.collect(ino);
        Ok(())
    }

    fn rename(&mut self, from_at: At, from: &str, to_at: At, to: &str) -> Result<(), Errno> {
        let source = self.walk(from_at, from, Follow::No)?;
        let target = self.walk(to_at, to, Follow::No)?;
        let (Last::Name(old), Last::Name(new)) = (&source.last, &target.last) else {
            return Err(Errno::EBUSY);
        };
        if self.mount_of(from_at, &source.dirs) != self.mount_of(to_at, &target.dirs) {
            return Err(Errno::EXDEV);
        }
        let ino = source.node.ok_or(Errno::ENOENT)?;
        self.entry_writable(from_at, &source)?;
        self.entry_writable(to_at, &target)?;
        let is_dir = self.tree.entries(ino).is_ok();
        if !is_dir && (source.slash || target.slash) {
            return Err(Errno::ENOTDIR);
        }
        if target.node == Some(ino) {
            return Ok(());
        }
        if self.mounted.contains(&ino) {
            return Err(Errno::EBUSY);
        }
        if is_dir && self.tree.is_below(target.parent(), ino) {
            return Err(Errno::EINVAL);
        }
        if let Some(replaced) = target.node {
            match (is_dir, self.tree.entries(replaced)) {
                (true, Ok(entries)) if !entries.is_empty() => return Err(Errno::ENOTEMPTY),
                (true, Err(_)) => return Err(Errno::ENOTDIR),
                (false, Ok(_)) => return Err(Errno::EISDIR),
                (true, Ok(_)) | (false, Err(_)) => {}
            }
            self.detach(target.parent(), new)?;
            self.collect(replaced);
        }
        let ino = self.detach(source.parent(), old)?;
        self.attach(target.parent(), new, ino)
    }

    fn link(&mut self, from_at: At, from: &str, to_at: At, to: &str) -> Result<(), Errno> {
        let (source, ino) = self.find(from_at, from, Follow::No)?;
        let target = self.walk(to_at, to, Follow::No)?;
        if target.node.is_some() {
            return Err(Errno::EEXIST);
        }
        let Last::Name(name) = &target.last else {
            return Err(Errno::EEXIST);
        };
        if target.slash {
            return Err(Errno::ENOENT);
        }
        if self.mount_of(from_at, &source.dirs) != self.mount_of(to_at, &target.dirs) {
            return Err(Errno::EXDEV);
        }
        self.entry_writable(to_at, &target)?;
        if self.tree.entries(ino).is_ok() {
            return Err(Errno::EPERM);
        }
        self.attach(target.parent(), name, ino)
    }

    fn symlink(&mut self, target: &str, at: At, path: &str) -> Result<(), Errno> {
        if target.is_empty() {
            return Err(Errno::ENOENT);
        }
        if target.contains('\0') {
            return Err(Errno::EINVAL);
        }
        let place = self.walk(at, path, Follow::No)?;
        if place.node.is_some() {
            return Err(Errno::EEXIST);
        }
        if place.slash {
            return Err(Errno::ENOENT);
        }
        self.create(at, &place, Body::Link(target.to_owned()), 0o777)
            .map(|_| ())
    }

    fn readlink(&mut self, at: At, path: &str) -> Result<String, Errno> {
        let (_, ino) = self.find(at, path, Follow::No)?;
        match &self.tree.get(ino)?.body {
            Body::Link(target) => Ok(target.clone()),
            Body::File(_) | Body::Dir(_) => Err(Errno::EINVAL),
        }
    }

    fn chmod(&mut self, at: At, path: &str, mode: u32) -> Result<(), Errno> {
        let ino = self.find_to_change(at, path, Follow::Yes)?;
        self.change(ino, |node| node.mode = mode & 0o7777)
    }

    fn chown(
        &mut self,
        at: At,
        path: &str,
        uid: Option<u32>,
        gid: Option<u32>,
        follow: Follow,
    ) -> Result<(), Errno> {
        let ino = self.find_to_change(at, path, follow)?;
        self.change(ino, |node| set_owner(node, uid, gid))
    }

    fn utimes(
        &mut self,
        at: At,
        path: &str,
        accessed: SetTime,
        modified: SetTime,
        follow: Follow,
    ) -> Result<(), Errno> {
        let ino = self.find_to_change(at, path, follow)?;
        self.set_times(ino, accessed, modified)
    }
}

fn set_owner(node: &mut Node, uid: Option<u32>, gid: Option<u32>) {
    node.uid = uid.unwrap_or(node.uid);
    node.gid = gid.unwrap_or(node.gid);
}
