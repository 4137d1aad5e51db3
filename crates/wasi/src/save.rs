//! The state of a guest as bytes, to be restored in another process.
//!
//! ```text
//! format varint | monotonic time varint | arguments | environment | calls | descriptors | waiting
//! ```
//!
//! What the machine offers is not state: streams, files and network are given again. Files and
//! directories are opened again by their paths below the directory that the guest was given,
//! listening sockets are handed in again in their order, and a connection is lost.

use std::io::SeekFrom;

use shanhai::snapshot::{ReadError, Reader, Writer};
use shanhai_host::{
    At, ContinuedClock, DirEntry, Errno as HostErrno, FileKind, Files, Follow, Nanos, OpenOptions,
    SimClock, SocketId,
};

use crate::{
    ctx::{WasiCtx, WasiCtxBuilder},
    descriptor::{DESCRIPTORS_MAX, Descriptor, Object, OpenDir, Origin},
    poll::Polling,
    rights::{FdFlags, Rights},
    wait::Wait,
};

/// The format that is written and read.
const FORMAT: u64 = 1;
/// The most that a counter starts from: it never gets to its end.
const COUNTER: u64 = 1 << 53;

/// What reading gives.
type Read<V> = Result<V, ReadError>;

/// Why the state of a guest cannot be restored.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StateError {
    /// The bytes are not the state of a guest.
    #[error("not the state of a WASI guest: {0}")]
    Read(#[from] ReadError),
    /// The state has another format.
    #[error("the state of the WASI guest has format {found}, this version reads format {expected}")]
    Format {
        /// The format that is read.
        expected: u64,
        /// The one that is there.
        found: u64,
    },
    /// A directory that the guest was given is not given again.
    #[error("the directory {path:?}, which descriptor {fd} is in, was not given")]
    NoDirectory {
        /// The descriptor.
        fd: u32,
        /// The guest's path of the directory.
        path: String,
    },
    /// A file or directory cannot be opened again.
    #[error("descriptor {fd}, {path:?}, cannot be opened again: {errno}")]
    Reopen {
        /// The descriptor.
        fd: u32,
        /// The path for the guest.
        path: String,
        /// Why.
        errno: HostErrno,
    },
    /// A listening socket that the guest was given is not given again.
    #[error("listening socket {number}, which is descriptor {fd}, was not given")]
    NoListener {
        /// The descriptor.
        fd: u32,
        /// Which one, counted from 0 in the order of [`WasiCtxBuilder::listen`].
        number: usize,
    },
}

/// The numbers of what a descriptor stands for.
mod kind {
    pub const STDIN: u8 = 0;
    pub const STDOUT: u8 = 1;
    pub const STDERR: u8 = 2;
    pub const FILE: u8 = 3;
    pub const GIVEN: u8 = 4;
    pub const DIR: u8 = 5;
    pub const LISTENER: u8 = 6;
    pub const CONNECTION: u8 = 7;
}

impl WasiCtx {
    /// Writes the state of the guest: arguments, environment, descriptors with their rights, flags and
    /// positions, and what a suspended call waits for.
    ///
    /// It belongs together with a snapshot of the store that the guest runs in
    /// ([`Store::snapshot`](shanhai::Store::snapshot)), taken at the same moment;
    /// [`Snapshot::set_section`](shanhai::snapshot::Snapshot::set_section) has room for it.
    /// [`WasiCtxBuilder::restore`] reads it.
    pub fn save(&mut self) -> Vec<u8> {
        let mut w = Writer::new();
        w.varint(FORMAT);
        w.varint(self.clock.monotonic().0);
        for texts in [&self.args, &self.env] {
            w.varint(texts.len() as u64);
            texts.iter().for_each(|text| w.str(text));
        }
        w.varint(self.calls.len() as u64);
        self.calls.iter().for_each(|count| w.varint(*count));
        w.varint(self.descriptors.iter().len() as u64);
        for (fd, descriptor) in self.descriptors.iter() {
            w.varint(fd.into());
            save_descriptor(&mut w, descriptor, &mut *self.files, &self.listeners);
        }
        w.bool(self.waiting.is_some());
        if let Some(wait) = &self.waiting {
            wait.save(&mut w);
        }
        w.bool(self.polling.is_some());
        if let Some(polling) = &self.polling {
            polling.save(&mut w);
        }
        w.into_bytes()
    }
}

impl WasiCtxBuilder {
    /// Makes the state of what [`WasiCtx::save`] wrote; the builder is as new afterwards.
    ///
    /// The builder gives clock, randomness, streams, files, network and signal. All else is in the
    /// bytes: arguments, environment, descriptors. The clock goes on from where it was, so that what
    /// the guest waits for is as far away as it was; the time of day is the new machine's.
    ///
    /// Directories are found again by the paths they have for the guest, sockets that listen by their
    /// order. A connection answers `ECONNRESET`.
    ///
    /// # Errors
    /// [`StateError`].
    pub fn restore(&mut self, bytes: &[u8]) -> Result<WasiCtx, StateError> {
        let mut r = Reader::new(bytes);
        let found = r.varint()?;
        if found != FORMAT {
            let expected = FORMAT;
            return Err(StateError::Format { expected, found });
        }
        let now = Nanos(r.varint()?);
        let clock = self
            .take_clock()
            .unwrap_or_else(|| Box::new(SimClock::new()));
        self.clock(ContinuedClock::new(clock, now));
        let mut ctx = self.build();
        ctx.args = texts(&mut r)?;
        ctx.env = texts(&mut r)?;
        let here = r.clone();
        let count = r.count(1)?;
        for _ in 0..count {
            ctx.calls.push(r.varint()?.min(COUNTER));
        }
        if count != 0 && count != crate::table::FUNCTIONS.len() - 1 {
            return Err(here.invalid("there are not as many functions").into());
        }
        let here = r.clone();
        let count = r.count(5)?;
        if count > DESCRIPTORS_MAX {
            let what = "there are more descriptors than there can be";
            return Err(here.invalid(what).into());
        }
        ctx.descriptors.clear();
        for _ in 0..count {
            let here = r.clone();
            let fd = r.u32()?;
            let descriptor = load_descriptor(&mut r, fd, &mut *ctx.files, &ctx.listeners)?;
            if !ctx.descriptors.insert(fd, descriptor) {
                return Err(here.invalid("two descriptors have one number").into());
            }
        }
        if r.bool()? {
            ctx.waiting = Some(Wait::load(&mut r)?);
        }
        if r.bool()? {
            ctx.polling = Some(Polling::load(&mut r, &ctx.descriptors)?);
        }
        r.finish()?;
        Ok(ctx)
    }
}

fn texts(r: &mut Reader<'_>) -> Read<Vec<String>> {
    let count = r.count(1)?;
    (0..count).map(|_| r.str().map(str::to_owned)).collect()
}

fn save_descriptor(
    w: &mut Writer,
    descriptor: &Descriptor,
    files: &mut dyn Files,
    listeners: &[SocketId],
) {
    let Descriptor {
        object,
        rights,
        inheriting,
        flags,
        origin,
    } = descriptor;
    let number = match object {
        Object::Stdin => kind::STDIN,
        Object::Stdout => kind::STDOUT,
        Object::Stderr => kind::STDERR,
        Object::File(_) => kind::FILE,
        Object::Dir(dir) if dir.preopen.is_some() => kind::GIVEN,
        Object::Dir(_) => kind::DIR,
        Object::Listener(_) => kind::LISTENER,
        Object::Connection(_) => kind::CONNECTION,
    };
    w.u8(number);
    w.varint(rights.bits());
    w.varint(inheriting.bits());
    w.varint(flags.bits().into());
    match object {
        Object::Stdin | Object::Stdout | Object::Stderr | Object::Connection(_) => {}
        Object::File(file) => {
            save_origin(w, origin.as_ref());
            // What has no positions, a pipe for example, stands at its start.
            w.varint(files.seek(*file, SeekFrom::Current(0)).unwrap_or(0));
        }
        Object::Dir(dir) => {
            match &dir.preopen {
                Some(guest) => w.str(guest),
                None => save_origin(w, origin.as_ref()),
            }
            w.bool(dir.listing.is_some());
            if let Some(listing) = &dir.listing {
                w.varint(listing.len() as u64);
                for DirEntry { name, ino, kind } in listing {
                    w.str(name);
                    w.varint(*ino);
                    w.varint((kind.mode_bits() >> 12).into());
                }
            }
        }
        Object::Listener(socket) => {
            let number = listeners.iter().position(|known| known == socket);
            w.varint(number.unwrap_or(listeners.len()) as u64);
        }
    }
}

fn save_origin(w: &mut Writer, origin: Option<&Origin>) {
    let (mount, path, options) = match origin {
        Some(origin) => (&*origin.mount, &*origin.path, origin.options),
        None => ("", "", OpenOptions::default()),
    };
    w.str(mount);
    w.str(path);
    w.bool(options.read);
    w.bool(options.write);
    w.bool(options.directory);
    w.bool(options.follow == Follow::Yes);
}

fn load_origin(r: &mut Reader<'_>) -> Read<Origin> {
    let (mount, path) = (r.str()?.to_owned(), r.str()?.to_owned());
    let options = OpenOptions {
        read: r.bool()?,
        write: r.bool()?,
        directory: r.bool()?,
        follow: if r.bool()? { Follow::Yes } else { Follow::No },
        ..OpenOptions::default()
    };
    Ok(Origin {
        mount,
        path,
        options,
    })
}

/// Finds a directory that the guest was given.
fn mount(fd: u32, guest: &str, files: &dyn Files) -> Result<shanhai_host::FileId, StateError> {
    let mount = files.mounts().iter().find(|mount| mount.guest == guest);
    let path = guest.to_owned();
    Ok(mount.ok_or(StateError::NoDirectory { fd, path })?.dir)
}

/// Opens a file or directory again, without creating or cutting it.
fn reopen(
    fd: u32,
    origin: &Origin,
    append: bool,
    files: &mut dyn Files,
) -> Result<shanhai_host::FileId, StateError> {
    let dir = mount(fd, &origin.mount, files)?;
    let options = OpenOptions {
        append: append && origin.options.write,
        ..origin.options
    };
    let file = files.open(At::Dir(dir), &origin.path, &options);
    file.map_err(|errno| failed(fd, origin, errno))
}

fn failed(fd: u32, origin: &Origin, errno: HostErrno) -> StateError {
    let path = format!("{}/{}", origin.mount.trim_end_matches('/'), origin.path);
    StateError::Reopen { fd, path, errno }
}

fn load_descriptor(
    r: &mut Reader<'_>,
    fd: u32,
    files: &mut dyn Files,
    listeners: &[SocketId],
) -> Result<Descriptor, StateError> {
    let here = r.clone();
    let kind = r.u8()?;
    let rights = Rights::from_bits(r.varint()?);
    let inheriting = Rights::from_bits(r.varint()?);
    let flags = u16::try_from(r.varint()?).ok().and_then(FdFlags::from_bits);
    let none = Rights::empty();
    let (most, most_inherited) = match kind {
        kind::STDIN => (Rights::STREAM | Rights::FD_READ, none),
        kind::STDOUT | kind::STDERR => (Rights::STREAM | Rights::FD_WRITE, none),
        kind::FILE => (Rights::FILE, none),
        kind::GIVEN | kind::DIR => (Rights::DIRECTORY, Rights::DIRECTORY | Rights::FILE),
        kind::LISTENER => (Rights::LISTENER, Rights::CONNECTION),
        kind::CONNECTION => (Rights::CONNECTION, none),
        _ => return Err(here.invalid("no descriptor has this number").into()),
    };
    let rights = rights.filter(|rights| most.contains(*rights));
    let inheriting = inheriting.filter(|rights| most_inherited.contains(*rights));
    let (Some(rights), Some(inheriting), Some(flags)) = (rights, inheriting, flags) else {
        let what = "a descriptor has rights or flags that it cannot have";
        return Err(here.invalid(what).into());
    };
    let mut origin = None;
    let object = match kind {
        kind::STDIN => Object::Stdin,
        kind::STDOUT => Object::Stdout,
        kind::STDERR => Object::Stderr,
        kind::FILE => {
            let from = origin.insert(load_origin(r)?);
            let offset = r.varint()?;
            let file = reopen(fd, from, flags.contains(FdFlags::APPEND), files)?;
            if offset > 0 {
                let moved = files.seek(file, SeekFrom::Start(offset));
                moved.map_err(|errno| failed(fd, from, errno))?;
            }
            Object::File(file)
        }
        kind::GIVEN => {
            let guest = r.str()?;
            let file = mount(fd, guest, files)?;
            let preopen = Some(guest.to_owned());
            Object::Dir(OpenDir {
                file,
                preopen,
                listing: load_listing(r)?,
            })
        }
        kind::DIR => {
            let from = origin.insert(load_origin(r)?);
            Object::Dir(OpenDir {
                file: reopen(fd, from, false, files)?,
                preopen: None,
                listing: load_listing(r)?,
            })
        }
        kind::LISTENER => {
            let number = usize::try_from(r.varint()?).unwrap_or(usize::MAX);
            let socket = listeners.get(number);
            Object::Listener(*socket.ok_or(StateError::NoListener { fd, number })?)
        }
        // An id that no network gives: what is asked of it is answered by `ECONNRESET`.
        _ => Object::Connection(SocketId(u32::MAX - fd)),
    };
    Ok(Descriptor {
        object,
        rights,
        inheriting,
        flags,
        origin,
    })
}

fn load_listing(r: &mut Reader<'_>) -> Read<Option<Vec<DirEntry>>> {
    if !r.bool()? {
        return Ok(None);
    }
    let count = r.count(3)?;
    let mut listing = Vec::new();
    for _ in 0..count {
        let (name, ino) = (r.str()?.to_owned(), r.varint()?);
        let here = r.clone();
        let bits = r.at_most(0o17, "a sort of file")? as u32;
        let kind = FileKind::from_mode_bits(bits << 12);
        let kind = kind.ok_or_else(|| here.invalid("there is no such sort of file"))?;
        listing.push(DirEntry { name, ino, kind });
    }
    Ok(Some(listing))
}
