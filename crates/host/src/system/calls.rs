//! The calls of [`Files`] on folders of this machine.

use std::io::{Read, Seek, SeekFrom, Write};

use cap_fs_ext::DirExt;
use cap_std::fs::Dir;

use super::{
    dir::{DirFiles, Handle, Node, Spot, open},
    mount::check_path,
    os,
};
use crate::{
    At, DirEntry, Errno, FileId, FileKind, Files, Follow, Metadata, Mount, OpenOptions, SetTime,
};

impl Files for DirFiles {
    fn mounts(&self) -> &[Mount] {
        &self.mounts
    }

    fn open(&mut self, at: At, path: &str, options: &OpenOptions) -> Result<FileId, Errno> {
        if options.create && options.directory {
            return Err(Errno::EINVAL);
        }
        let follow = if options.create && options.exclusive {
            Follow::No
        } else {
            options.follow
        };
        let (node, mount) = match self.spot(at, path, follow)? {
            Spot::In { dir, mount, path } if options.changes() => {
                match self.check_writable(Some(mount)) {
                    Ok(()) => (open(dir, &path, options)?, Some(mount)),
                    Err(_) => (DirFiles::open_unchanged(dir, &path, options)?, Some(mount)),
                }
            }
            Spot::In { dir, mount, path } => (open(dir, &path, options)?, Some(mount)),
            Spot::Above(_) if options.changes() => return Err(Errno::EISDIR),
            Spot::Above(above) => (Node::Above(above), None),
        };
        let write = options.write || options.append;
        self.add(Handle {
            node,
            mount,
            read: options.read,
            write,
        })
    }

    fn close(&mut self, file: FileId) -> Result<(), Errno> {
        if (file.0 as usize) < self.mounts.len() {
            return Err(Errno::EBADF);
        }
        let slot = self.handles.get_mut(file.0 as usize).ok_or(Errno::EBADF)?;
        slot.take().map(|_| ()).ok_or(Errno::EBADF)
    }

    fn read(&mut self, file: FileId, buffer: &mut [u8]) -> Result<usize, Errno> {
        Ok(self.readable(file)?.read(buffer)?)
    }

    fn write(&mut self, file: FileId, bytes: &[u8]) -> Result<usize, Errno> {
        Ok(self.writable(file)?.write(bytes)?)
    }

    fn read_at(&mut self, file: FileId, buffer: &mut [u8], offset: u64) -> Result<usize, Errno> {
        Ok(os::read_at(self.readable(file)?, buffer, offset)?)
    }

    fn write_at(&mut self, file: FileId, bytes: &[u8], offset: u64) -> Result<usize, Errno> {
        Ok(os::write_at(self.writable(file)?, bytes, offset)?)
    }

    fn seek(&mut self, file: FileId, to: SeekFrom) -> Result<u64, Errno> {
        match &self.handle(file)?.node {
            Node::File(file) => {
                let mut file = file;
                Ok(file.seek(to)?)
            }
            Node::Dir(_) | Node::Above(_) => match to {
                SeekFrom::Start(0) | SeekFrom::Current(0) => Ok(0),
                _ => Err(Errno::EINVAL),
            },
        }
    }

    fn sync(&mut self, file: FileId) -> Result<(), Errno> {
        match &self.handle(file)?.node {
            Node::File(file) => Ok(file.sync_all()?),
            Node::Dir(dir) => Ok(dir.open(".")?.sync_all()?),
            Node::Above(_) => Ok(()),
        }
    }

    fn set_append(&mut self, file: FileId, append: bool) -> Result<(), Errno> {
        match &self.handle(file)?.node {
            Node::File(file) => Ok(os::set_append(file, append)?),
            Node::Dir(_) | Node::Above(_) => Ok(()),
        }
    }

    fn fstat(&mut self, file: FileId) -> Result<Metadata, Errno> {
        match &self.handle(file)?.node {
            Node::File(file) => os::file_metadata(file),
            Node::Dir(dir) => Ok(os::metadata(&dir.dir_metadata()?)),
            Node::Above(above) => Ok(stat_above(above)),
        }
    }

    fn ftruncate(&mut self, file: FileId, size: u64) -> Result<(), Errno> {
        if i64::try_from(size).is_err() {
            return Err(Errno::EFBIG);
        }
        match self.writable(file) {
            Ok(file) => Ok(file.set_len(size)?),
            Err(_) => Err(self.handle(file).map_or(Errno::EBADF, |_| Errno::EINVAL)),
        }
    }

    fn fchmod(&mut self, file: FileId, mode: u32) -> Result<(), Errno> {
        match self.changeable(file)? {
            Node::File(file) => Ok(os::set_mode(file, mode)?),
            Node::Dir(dir) => {
                let now = dir.dir_metadata()?.permissions();
                Ok(dir.set_permissions(".", os::permissions(mode, now))?)
            }
            Node::Above(_) => Err(Errno::EROFS),
        }
    }

    fn fchown(&mut self, file: FileId, uid: Option<u32>, gid: Option<u32>) -> Result<(), Errno> {
        match self.changeable(file)? {
            Node::File(file) => Ok(os::set_owner(file, uid, gid)?),
            Node::Dir(dir) => Ok(os::set_owner(&dir.open(".")?.into_std(), uid, gid)?),
            Node::Above(_) => Err(Errno::EROFS),
        }
    }

    fn futimes(&mut self, file: FileId, accessed: SetTime, modified: SetTime) -> Result<(), Errno> {
        match self.changeable(file)? {
            Node::File(file) => Ok(os::set_times(file, accessed, modified)?),
            Node::Dir(dir) => Ok(os::set_entry_times(dir, ".", accessed, modified)?),
            Node::Above(_) => Err(Errno::EROFS),
        }
    }

    fn read_dir(&mut self, dir: FileId) -> Result<Vec<DirEntry>, Errno> {
        let handle = self.handle(dir)?;
        match &handle.node {
            Node::File(_) => Err(Errno::ENOTDIR),
            Node::Dir(dir) => {
                let mut entries = Vec::new();
                for entry in dir.entries()? {
                    let entry = entry?;
                    entries.push(DirEntry {
                        name: entry.file_name().to_string_lossy().into_owned(),
                        ino: os::entry_ino(&entry),
                        kind: os::kind(entry.file_type()?),
                    });
                }
                Ok(entries)
            }
            Node::Above(above) => Ok(self
                .table
                .names_below(above)
                .into_iter()
                .map(|name| DirEntry {
                    name,
                    ino: 0,
                    kind: FileKind::Directory,
                })
                .collect()),
        }
    }

    fn stat(&mut self, at: At, path: &str, follow: Follow) -> Result<Metadata, Errno> {
        match self.spot(at, path, follow)? {
            Spot::In { dir, path, .. } => stat(dir, &path, follow),
            Spot::Above(above) => Ok(stat_above(&above)),
        }
    }

    fn mkdir(&mut self, at: At, path: &str, mode: u32) -> Result<(), Errno> {
        let (dir, _, path) = self.spot_to_make(at, path)?;
        Ok(dir.create_dir_with(path, &os::dir_builder(mode))?)
    }

    fn rmdir(&mut self, at: At, path: &str) -> Result<(), Errno> {
        let (dir, _, path) = self.spot_to_change(at, path, Follow::No)?;
        if path == "." {
            return Err(if at == At::Root {
                Errno::EBUSY
            } else {
                Errno::EINVAL
            });
        }
        if let Some(plain) = path.strip_suffix('/') {
            // The library takes a slash at the end for a dot.
            let plain = plain.trim_end_matches('/');
            if !dir.symlink_metadata(plain)?.is_dir() {
                return Err(Errno::ENOTDIR);
            }
            return Ok(dir.remove_dir(plain)?);
        }
        Ok(dir.remove_dir(path)?)
    }

    fn unlink(&mut self, at: At, path: &str) -> Result<(), Errno> {
        let (dir, _, path) = self.spot_to_change(at, path, Follow::No)?;
        if path == "." {
            return Err(Errno::EISDIR);
        }
        Ok(dir.remove_file_or_symlink(path)?)
    }

    fn rename(&mut self, from_at: At, from: &str, to_at: At, to: &str) -> Result<(), Errno> {
        let to_dir_only = to.ends_with('/');
        let dots = ends_in_dots(from) || ends_in_dots(to);
        let (from_dir, from_mount, from) = self.spot_to_change(from_at, from, Follow::No)?;
        let (to_dir, to_mount, to) = self.spot_to_change(to_at, to, Follow::No)?;
        if from_mount != to_mount {
            return Err(Errno::EXDEV);
        }
        // What dots name has its name elsewhere.
        if dots || from == "." || to == "." {
            return Err(Errno::EBUSY);
        }
        // The library takes the slash away, which says that it must be a directory.
        if to_dir_only && !from_dir.symlink_metadata(&from)?.is_dir() {
            return Err(Errno::ENOTDIR);
        }
        Ok(from_dir.rename(from, to_dir, to)?)
    }

    fn link(&mut self, from_at: At, from: &str, to_at: At, to: &str) -> Result<(), Errno> {
        let Spot::In {
            dir: from_dir,
            mount: from_mount,
            path: from,
        } = self.spot(from_at, from, Follow::No)?
        else {
            return Err(Errno::EPERM);
        };
        let (to_dir, to_mount, to) = self.spot_to_make(to_at, to)?;
        if from_mount != to_mount {
            return Err(Errno::EXDEV);
        }
        Ok(from_dir.hard_link(from, to_dir, to)?)
    }

    fn symlink(&mut self, target: &str, at: At, path: &str) -> Result<(), Errno> {
        check_path(target)?;
        let (dir, _, path) = self.spot_to_make(at, path)?;
        if self.is_machine() && target.starts_with('/') {
            return Ok(os::absolute_symlink(dir, target, &path)?);
        }
        Ok(DirExt::symlink(dir, target, path)?)
    }

    fn readlink(&mut self, at: At, path: &str) -> Result<String, Errno> {
        match self.spot(at, path, Follow::No)? {
            Spot::In { dir, path, .. } => {
                let target = dir.read_link_contents(path)?;
                target
                    .into_os_string()
                    .into_string()
                    .map_err(|_| Errno::EILSEQ)
            }
            Spot::Above(_) => Err(Errno::EINVAL),
        }
    }

    fn chmod(&mut self, at: At, path: &str, mode: u32) -> Result<(), Errno> {
        let (dir, _, path) = self.spot_to_change(at, path, Follow::Yes)?;
        let now = dir.metadata(&path)?.permissions();
        Ok(dir.set_permissions(path, os::permissions(mode, now))?)
    }

    fn chown(
        &mut self,
        at: At,
        path: &str,
        uid: Option<u32>,
        gid: Option<u32>,
        follow: Follow,
    ) -> Result<(), Errno> {
        let (dir, _, path) = self.spot_to_change(at, path, follow)?;
        let (parent, name) = entry(dir, &path, follow)?;
        Ok(os::set_entry_owner(&parent, &name, uid, gid)?)
    }

    fn utimes(
        &mut self,
        at: At,
        path: &str,
        accessed: SetTime,
        modified: SetTime,
        follow: Follow,
    ) -> Result<(), Errno> {
        let (dir, _, path) = self.spot_to_change(at, path, follow)?;
        let (parent, name) = entry(dir, &path, follow)?;
        Ok(os::set_entry_times(&parent, &name, accessed, modified)?)
    }
}

/// Whether the last part of a path is `.` or `..`.
fn ends_in_dots(path: &str) -> bool {
    let last = path.trim_end_matches('/').rsplit('/').next();
    matches!(last, Some("." | ".."))
}

fn stat(dir: &Dir, path: &str, follow: Follow) -> Result<Metadata, Errno> {
    Ok(os::metadata(&match follow {
        Follow::Yes => dir.metadata(path)?,
        Follow::No => dir.symlink_metadata(path)?,
    }))
}

/// Finds the directory that holds what a path leads to, and its name there, `.` for itself.
///
/// The name is no link any more if links are to be followed.
fn entry(dir: &Dir, path: &str, follow: Follow) -> Result<(Dir, String), Errno> {
    let found = dir.symlink_metadata(path)?;
    let path = if found.is_symlink() && follow == Follow::Yes || path.ends_with('/') {
        dir.canonicalize(path)?
            .into_os_string()
            .into_string()
            .map_err(|_| Errno::EILSEQ)?
    } else {
        path.to_owned()
    };
    let (parent, name) = path.rsplit_once('/').unwrap_or((".", &path));
    if matches!(name, "" | "." | "..") {
        return Ok((dir.open_dir(&path)?, ".".to_owned()));
    }
    Ok((dir.open_dir(parent)?, name.to_owned()))
}

/// Describes a directory above the mounts; its number is a hash of its path (FNV-1a).
fn stat_above(above: &[String]) -> Metadata {
    let bytes = above.iter().flat_map(|part| part.bytes().chain([b'/']));
    let ino = bytes.fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    Metadata {
        ino,
        mode: 0o555,
        nlink: 2,
        ..Metadata::of_stream(FileKind::Directory)
    }
}
