//! The nodes of a simulated file tree and the walk along a path.

use std::collections::{BTreeMap, HashMap, VecDeque};

use crate::{Errno, FileKind, Follow, Metadata};

/// The number of a node.
pub(super) type Ino = u64;

/// The root of the tree.
pub(super) const ROOT: Ino = 1;

/// Links followed on one walk before it is called a loop, as on Linux (path_resolution(7)).
const LINKS_MAX: u32 = 40;
/// Bytes of one name, as on Linux (`NAME_MAX`).
const NAME_MAX: usize = 255;
/// Bytes of one path with its NUL, as on Linux (`PATH_MAX`).
const PATH_MAX: usize = 4096;
/// What a node is charged besides its contents.
pub(super) const NODE_COST: u64 = 256;

/// One file, directory or link.
#[derive(Debug)]
pub(super) struct Node {
    pub body: Body,
    pub mode: u32,
    pub uid: u32,
    pub gid: u32,
    pub atime: i64,
    pub mtime: i64,
    pub ctime: i64,
    /// Names that lead here.
    pub names: u64,
    /// Handles that are open on it.
    pub handles: u32,
}

#[derive(Debug)]
pub(super) enum Body {
    File(Vec<u8>),
    Dir(BTreeMap<String, Ino>),
    Link(String),
}

impl Node {
    pub fn kind(&self) -> FileKind {
        match self.body {
            Body::File(_) => FileKind::Regular,
            Body::Dir(_) => FileKind::Directory,
            Body::Link(_) => FileKind::Symlink,
        }
    }

    pub fn size(&self) -> u64 {
        match &self.body {
            Body::File(bytes) => bytes.len() as u64,
            Body::Dir(entries) => entries.len() as u64,
            Body::Link(target) => target.len() as u64,
        }
    }

    pub fn metadata(&self, ino: Ino) -> Metadata {
        Metadata {
            dev: 1,
            ino,
            kind: self.kind(),
            mode: self.mode,
            nlink: self.names,
            uid: self.uid,
            gid: self.gid,
            rdev: 0,
            size: self.size(),
            blksize: 4096,
            blocks: self.size().div_ceil(512),
            atime: self.atime,
            mtime: self.mtime,
            ctime: self.ctime,
        }
    }

    /// Checks the owner's permission bits: 4 read, 2 write, 1 search.
    pub fn permits(&self, bits: u32) -> Result<(), Errno> {
        if (self.mode >> 6) & bits == bits {
            Ok(())
        } else {
            Err(Errno::EACCES)
        }
    }
}

/// The last part of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Last {
    Name(String),
    Dot,
    DotDot,
    /// There was nothing but slashes.
    Root,
}

/// Where a walk ended.
#[derive(Debug)]
pub(super) struct Place {
    /// The directories from the base of the walk down to the one that holds (or would hold) `last`.
    pub dirs: Vec<Ino>,
    pub last: Last,
    /// What is there, if anything.
    pub node: Option<Ino>,
    /// Whether the path ended in a slash, so that only a directory will do.
    pub slash: bool,
}

impl Place {
    /// The directory that holds the last part.
    pub fn parent(&self) -> Ino {
        self.dirs.last().copied().unwrap_or(ROOT)
    }
}

/// All nodes, by number.
#[derive(Debug)]
pub(super) struct Tree {
    nodes: HashMap<Ino, Node>,
    next: Ino,
}

impl Tree {
    /// Makes a tree of one empty directory.
    pub fn new(now: i64) -> Self {
        let mut tree = Tree {
            nodes: HashMap::new(),
            next: ROOT,
        };
        let root = tree.insert(Body::Dir(BTreeMap::new()), 0o755, now);
        tree.nodes.entry(root).and_modify(|node| node.names = 2);
        tree
    }

    /// Adds a node that has no name yet.
    pub fn insert(&mut self, body: Body, mode: u32, now: i64) -> Ino {
        let ino = self.next;
        self.next += 1;
        let node = Node {
            body,
            mode: mode & 0o7777,
            uid: 0,
            gid: 0,
            atime: now,
            mtime: now,
            ctime: now,
            names: 0,
            handles: 0,
        };
        self.nodes.insert(ino, node);
        ino
    }

    pub fn get(&self, ino: Ino) -> Result<&Node, Errno> {
        self.nodes.get(&ino).ok_or(Errno::ENOENT)
    }

    pub fn get_mut(&mut self, ino: Ino) -> Result<&mut Node, Errno> {
        self.nodes.get_mut(&ino).ok_or(Errno::ENOENT)
    }

    /// Forgets a node that nothing leads to any more; returns the bytes that it held.
    pub fn collect(&mut self, ino: Ino) -> u64 {
        let unused = |node: &Node| node.names == 0 && node.handles == 0;
        match self.nodes.get(&ino) {
            Some(node) if unused(node) => {
                let freed = node.size() + NODE_COST;
                self.nodes.remove(&ino);
                freed
            }
            _ => 0,
        }
    }

    pub fn entries(&self, dir: Ino) -> Result<&BTreeMap<String, Ino>, Errno> {
        match &self.get(dir)?.body {
            Body::Dir(entries) => Ok(entries),
            Body::File(_) | Body::Link(_) => Err(Errno::ENOTDIR),
        }
    }

    pub fn entries_mut(&mut self, dir: Ino) -> Result<&mut BTreeMap<String, Ino>, Errno> {
        match &mut self.get_mut(dir)?.body {
            Body::Dir(entries) => Ok(entries),
            Body::File(_) | Body::Link(_) => Err(Errno::ENOTDIR),
        }
    }

    /// Walks `path` from `base`, which `..` may leave only if `confined` is false (and then stays).
    pub fn walk(
        &self,
        base: Ino,
        confined: bool,
        path: &str,
        follow: Follow,
    ) -> Result<Place, Errno> {
        check_path(path)?;
        if confined && path.starts_with('/') {
            return Err(Errno::EPERM);
        }
        let mut walk = Walk {
            confined,
            dirs: vec![base],
            ahead: parts(path).map(str::to_owned).collect(),
            slash: path.ends_with('/'),
            links: 0,
        };
        let mut last = Last::Root;
        while let Some(part) = walk.ahead.pop_front() {
            let dir = walk.dirs.last().copied().unwrap_or(base);
            self.get(dir)?.permits(1)?;
            let entries = self.entries(dir)?;
            match part.as_str() {
                "." => {
                    last = Last::Dot;
                    continue;
                }
                ".." => {
                    walk.up()?;
                    last = Last::DotDot;
                    continue;
                }
                long if long.len() > NAME_MAX => return Err(Errno::ENAMETOOLONG),
                _ => {}
            }
            let is_end = walk.ahead.is_empty();
            let Some(&ino) = entries.get(&part) else {
                return match is_end {
                    true => Ok(walk.end(Last::Name(part), None)),
                    false => Err(Errno::ENOENT),
                };
            };
            match &self.get(ino)?.body {
                Body::Link(target) if !is_end || walk.slash || follow == Follow::Yes => {
                    walk.through_link(target)?;
                    last = Last::Root;
                }
                Body::Dir(_) if !is_end => {
                    walk.dirs.push(ino);
                    last = Last::Name(part);
                }
                Body::File(_) | Body::Link(_) if !is_end || walk.slash => {
                    return Err(Errno::ENOTDIR);
                }
                Body::Dir(_) | Body::File(_) | Body::Link(_) => {
                    return Ok(walk.end(Last::Name(part), Some(ino)));
                }
            }
        }
        let node = walk.dirs.last().copied();
        Ok(walk.end(last, node))
    }

    /// Whether `dir` is `ino` or below it.
    pub fn is_below(&self, dir: Ino, ino: Ino) -> bool {
        if dir == ino {
            return true;
        }
        let mut todo = vec![ino];
        while let Some(next) = todo.pop() {
            if let Ok(entries) = self.entries(next) {
                if entries.values().any(|&child| child == dir) {
                    return true;
                }
                todo.extend(entries.values());
            }
        }
        false
    }
}

/// A walk along a path.
struct Walk {
    /// Whether it may not leave where it began.
    confined: bool,
    /// The directories from where it began to where it is.
    dirs: Vec<Ino>,
    /// What is left of the path.
    ahead: VecDeque<String>,
    /// Whether a directory is wanted: the path ends in a slash.
    slash: bool,
    /// Links that were followed.
    links: u32,
}

impl Walk {
    /// Goes up, or stays at the root.
    fn up(&mut self) -> Result<(), Errno> {
        if self.dirs.len() > 1 {
            self.dirs.pop();
        } else if self.confined {
            return Err(Errno::EPERM);
        }
        Ok(())
    }

    /// Goes on where a link leads.
    fn through_link(&mut self, target: &str) -> Result<(), Errno> {
        self.links += 1;
        if self.links > LINKS_MAX {
            return Err(Errno::ELOOP);
        }
        if target.starts_with('/') {
            if self.confined {
                return Err(Errno::EPERM);
            }
            self.dirs.truncate(1);
        }
        self.slash |= self.ahead.is_empty() && target.ends_with('/');
        for part in parts(target).rev() {
            self.ahead.push_front(part.to_owned());
        }
        Ok(())
    }

    /// Where it ends.
    fn end(self, last: Last, node: Option<Ino>) -> Place {
        Place {
            dirs: self.dirs,
            last,
            node,
            slash: self.slash,
        }
    }
}

/// Refuses what no file system takes as a path.
fn check_path(path: &str) -> Result<(), Errno> {
    if path.is_empty() {
        Err(Errno::ENOENT)
    } else if path.len() >= PATH_MAX {
        Err(Errno::ENAMETOOLONG)
    } else if path.contains('\0') {
        Err(Errno::EINVAL)
    } else {
        Ok(())
    }
}

fn parts(path: &str) -> impl DoubleEndedIterator<Item = &str> {
    path.split('/').filter(|part| !part.is_empty())
}
