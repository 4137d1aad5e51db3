//! Folders of this machine as a guest's files.

use std::{fs::File, path::Path};

use cap_fs_ext::{FollowSymlinks, OpenOptionsFollowExt, OpenOptionsMaybeDirExt};
use cap_std::{ambient_authority, fs::Dir};

use super::{
    link,
    mount::{Located, MountTable, check_path},
    os,
};
use crate::{At, Errno, FileId, Follow, Mount, OPEN_FILES, OpenOptions};

/// Folders of this machine, each at a path of the guest's choosing world.
///
/// No path leads out of a folder: not by `..`, not by an absolute path, not by a symbolic link and
/// not by changing the tree meanwhile. That is cap-std's work, which opens every path from a
/// directory handle and has the kernel (or itself, part by part) refuse to leave it; strings are
/// only looked at to choose the folder. Links within a folder work as long as their targets are
/// relative; an absolute target is refused, both when made and when followed, unless the one mount is
/// the whole machine at the guest's root, where it means the same to both.
///
/// Directories that lie above the mounts exist, hold the names that lead to them and cannot change.
///
/// # Examples
/// ```no_run
/// use shanhai_host::{At, DirFiles, Files, Follow};
///
/// let mut files = DirFiles::new();
/// files.mount("/srv/data", "/work", false)?;
/// files.mount_spec("/usr/share/zoneinfo::/usr/share/zoneinfo:ro")?;
/// assert!(files.stat(At::Root, "/work/a.txt", Follow::Yes)?.size > 0);
/// # Ok::<(), shanhai_host::Errno>(())
/// ```
#[derive(Debug)]
pub struct DirFiles {
    pub(super) mounts: Vec<Mount>,
    pub(super) table: MountTable,
    pub(super) handles: Vec<Option<Handle>>,
    /// How many handles there may be at once, without those of the mounts.
    handles_max: usize,
    /// Whether the first mount shows the whole machine at the guest's root.
    machine: bool,
}

#[derive(Debug)]
pub(super) struct Handle {
    pub node: Node,
    pub mount: Option<usize>,
    pub read: bool,
    pub write: bool,
}

#[derive(Debug)]
pub(super) enum Node {
    File(File),
    Dir(Dir),
    /// A directory that exists because mounts are below it.
    Above(Vec<String>),
}

/// Where a path leads.
pub(super) enum Spot<'a> {
    In {
        dir: &'a Dir,
        mount: usize,
        path: String,
    },
    Above(Vec<String>),
}

impl DirFiles {
    /// Makes a world without folders.
    #[must_use]
    pub fn new() -> Self {
        DirFiles {
            mounts: Vec::new(),
            table: MountTable::default(),
            handles: Vec::new(),
            handles_max: OPEN_FILES,
            machine: false,
        }
    }

    /// Sets how many files and directories the guest may have open at once, [`OPEN_FILES`] by default.
    ///
    /// Past it, opening is [`Errno::EMFILE`]. What this process may open is another limit.
    #[must_use]
    pub fn with_open_limit(mut self, files: usize) -> Self {
        self.handles_max = files;
        self
    }

    /// Shows the folder `host` of this machine at the guest's absolute path `guest`.
    ///
    /// # Errors
    /// That of opening the folder; [`Errno::EEXIST`] if something is mounted at `guest` already.
    pub fn mount(
        &mut self,
        host: impl AsRef<Path>,
        guest: &str,
        read_only: bool,
    ) -> Result<(), Errno> {
        let machine = os::is_root(host.as_ref());
        let dir = Dir::open_ambient_dir(host, ambient_authority())?;
        let guest = self.table.add(guest).ok_or(Errno::EEXIST)?;
        self.machine |= machine && self.mounts.is_empty() && guest == "/";
        let mount = Some(self.mounts.len());
        let handle = Handle {
            node: Node::Dir(dir),
            mount,
            read: true,
            write: false,
        };
        // Mounts come first, so that a mount's index is that of its handle.
        self.handles.insert(self.mounts.len(), Some(handle));
        let dir = FileId(self.mounts.len() as u32);
        self.mounts.push(Mount {
            guest,
            dir,
            read_only,
        });
        Ok(())
    }

    /// Mounts by a text: `HOST::GUEST`, or `HOST` alone for the same path, with `:ro` for read-only.
    ///
    /// # Errors
    /// As [`mount`](DirFiles::mount); [`Errno::EINVAL`] if a part is empty.
    pub fn mount_spec(&mut self, spec: &str) -> Result<(), Errno> {
        let (spec, read_only) = match spec.strip_suffix(":ro") {
            Some(spec) => (spec, true),
            None => (spec, false),
        };
        let (host, guest) = spec.split_once("::").unwrap_or((spec, spec));
        if host.is_empty() || guest.is_empty() {
            return Err(Errno::EINVAL);
        }
        self.mount(host, guest, read_only)
    }

    pub(super) fn handle(&self, file: FileId) -> Result<&Handle, Errno> {
        self.handles
            .get(file.0 as usize)
            .and_then(Option::as_ref)
            .ok_or(Errno::EBADF)
    }

    pub(super) fn file(&self, file: FileId) -> Result<&File, Errno> {
        match &self.handle(file)?.node {
            Node::File(file) => Ok(file),
            Node::Dir(_) | Node::Above(_) => Err(Errno::EISDIR),
        }
    }

    pub(super) fn readable(&self, file: FileId) -> Result<&File, Errno> {
        if self.handle(file)?.read {
            self.file(file)
        } else {
            Err(Errno::EBADF)
        }
    }

    pub(super) fn writable(&self, file: FileId) -> Result<&File, Errno> {
        if self.handle(file)?.write {
            self.file(file)
        } else {
            Err(Errno::EBADF)
        }
    }

    /// A handle whose metadata are to be changed.
    pub(super) fn changeable(&self, file: FileId) -> Result<&Node, Errno> {
        let handle = self.handle(file)?;
        self.check_writable(handle.mount)?;
        Ok(&handle.node)
    }

    pub(super) fn check_writable(&self, mount: Option<usize>) -> Result<(), Errno> {
        match mount.and_then(|mount| self.mounts.get(mount)) {
            Some(mount) if !mount.read_only => Ok(()),
            _ => Err(Errno::EROFS),
        }
    }

    /// Whether an absolute path means the same to the guest and to the machine.
    pub(super) fn is_machine(&self) -> bool {
        self.machine && self.mounts.len() == 1
    }

    /// Whether paths from there start at the guest's root.
    fn is_at_root(&self, at: At) -> bool {
        at == At::Root
            || self
                .mounts
                .first()
                .is_some_and(|mount| at == At::Dir(mount.dir))
    }

    /// Finds what a path leads to; the library refuses to follow what leads out of it.
    pub(super) fn spot(&self, at: At, path: &str, follow: Follow) -> Result<Spot<'_>, Errno> {
        match self.located(at, path)? {
            Spot::In { dir, mount, path } if self.is_machine() && self.is_at_root(at) => {
                let path = link::follow(dir, path, follow)?;
                Ok(Spot::In { dir, mount, path })
            }
            spot => Ok(spot),
        }
    }

    fn located(&self, at: At, path: &str) -> Result<Spot<'_>, Errno> {
        let located = match at {
            At::Root => self.table.locate(path)?,
            At::Dir(dir) => {
                check_path(path)?;
                if path.starts_with('/') {
                    return Err(Errno::EPERM);
                }
                let handle = self.handle(dir)?;
                match (&handle.node, handle.mount) {
                    (Node::Dir(dir), Some(mount)) => {
                        return Ok(Spot::In {
                            dir,
                            mount,
                            path: path.to_owned(),
                        });
                    }
                    (Node::Above(above), _) => {
                        if path.split('/').any(|part| part == "..") {
                            return Err(Errno::EPERM);
                        }
                        self.table.locate(&format!("/{}/{path}", above.join("/")))?
                    }
                    _ => return Err(Errno::ENOTDIR),
                }
            }
        };
        match located {
            Located::Mounted(mount, path) => match &self.handle(self.mounts[mount].dir)?.node {
                Node::Dir(dir) => Ok(Spot::In { dir, mount, path }),
                Node::File(_) | Node::Above(_) => Err(Errno::EBADF),
            },
            Located::Above(above) => Ok(Spot::Above(above)),
        }
    }

    /// A path that is to be changed; what is above the mounts cannot.
    pub(super) fn spot_to_change(
        &self,
        at: At,
        path: &str,
        follow: Follow,
    ) -> Result<(&Dir, usize, String), Errno> {
        match self.spot(at, path, follow)? {
            Spot::In { dir, mount, path } => {
                self.check_writable(Some(mount))?;
                Ok((dir, mount, path))
            }
            Spot::Above(_) => Err(Errno::EROFS),
        }
    }

    /// A name that is to be made; one that is there answers so, even on a read-only mount.
    pub(super) fn spot_to_make(&self, at: At, path: &str) -> Result<(&Dir, usize, String), Errno> {
        match self.spot(at, path, Follow::No)? {
            Spot::In { dir, mount, path } => {
                if self.check_writable(Some(mount)).is_err() {
                    return Err(match dir.symlink_metadata(&path) {
                        Ok(_) => Errno::EEXIST,
                        Err(error) => read_only(error),
                    });
                }
                if path == "." {
                    return Err(Errno::EEXIST);
                }
                Ok((dir, mount, path))
            }
            Spot::Above(_) => Err(Errno::EEXIST),
        }
    }

    pub(super) fn add(&mut self, handle: Handle) -> Result<FileId, Errno> {
        let slot = self
            .handles
            .iter()
            .position(Option::is_none)
            .unwrap_or(self.handles.len());
        if slot.saturating_sub(self.mounts.len()) >= self.handles_max {
            return Err(Errno::EMFILE);
        }
        match self.handles.get_mut(slot) {
            Some(free) => *free = Some(handle),
            None => self.handles.push(Some(handle)),
        }
        Ok(FileId(slot as u32))
    }

    /// Opens what would need a change on a read-only mount, if it needs none after all.
    pub(super) fn open_unchanged(
        dir: &Dir,
        path: &str,
        options: &OpenOptions,
    ) -> Result<Node, Errno> {
        if options.create && options.exclusive {
            return Err(match dir.symlink_metadata(path) {
                Ok(_) => Errno::EEXIST,
                Err(error) => read_only(error),
            });
        }
        match dir.metadata(path) {
            Ok(found) if found.is_dir() => Err(Errno::EISDIR),
            Ok(_) if options.write || options.append || options.truncate => Err(Errno::EROFS),
            Ok(_) => open(
                dir,
                path,
                &OpenOptions {
                    create: false,
                    ..*options
                },
            ),
            Err(error) if options.create => Err(read_only(error)),
            Err(error) => Err(error.into()),
        }
    }
}

impl Default for DirFiles {
    fn default() -> Self {
        DirFiles::new()
    }
}

/// What keeps something from being made on a read-only mount: itself, if nothing else does.
fn read_only(error: std::io::Error) -> Errno {
    match Errno::from(error) {
        Errno::ENOENT => Errno::EROFS,
        errno => errno,
    }
}

/// Opens a path below `dir`.
pub(super) fn open(dir: &Dir, path: &str, options: &OpenOptions) -> Result<Node, Errno> {
    let exclusive = options.create && options.exclusive;
    let write = options.write || options.append;
    let mut cap = cap_std::fs::OpenOptions::new();
    // Something must be asked of the system; what the guest may do is kept in the handle.
    cap.read(options.read || !write)
        .write(write || options.truncate || exclusive);
    cap.truncate(options.truncate && !exclusive)
        .create_new(exclusive)
        .maybe_dir(true);
    cap.follow(if exclusive {
        FollowSymlinks::No
    } else {
        follow(options.follow)
    });
    os::set_create_mode(&mut cap, options.mode);
    if options.directory {
        os::require_dir(&mut cap);
    }
    let file = if !options.create || exclusive {
        dir.open_with(path, &cap)?
    } else if write || options.truncate {
        dir.open_with(path, cap.create(true))?
    } else {
        // Creating for reading alone is not in the library's repertoire.
        match dir.open_with(path, &cap) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                dir.open_with(path, cap.write(true).create(true))?
            }
            result => result?,
        }
    };
    let file = file.into_std();
    if file.metadata()?.is_dir() {
        return if write || options.create {
            Err(Errno::EISDIR)
        } else {
            Ok(Node::Dir(Dir::from_std_file(file)))
        };
    }
    if options.directory {
        return Err(Errno::ENOTDIR);
    }
    if options.append {
        os::set_append(&file, true)?;
    }
    Ok(Node::File(file))
}

fn follow(follow: Follow) -> FollowSymlinks {
    match follow {
        Follow::Yes => FollowSymlinks::Yes,
        Follow::No => FollowSymlinks::No,
    }
}
