//! Being told of changes by the kernel: inotify, read by a thread.

use std::{
    ffi::CStr,
    io,
    mem::MaybeUninit,
    os::{fd::OwnedFd, unix::net::UnixStream},
    path::Path,
    thread,
};

use rustix::{
    event::{PollFd, PollFlags, poll},
    fs::inotify::{self, CreateFlags, ReadFlags, WatchFlags},
    io::Errno,
};
use tokio::sync::mpsc;

use super::listing::{looks_like_module, name_of};

/// Names that wait to be taken; when there are more, any module may have changed.
const NAMES_MAX: usize = 256;

/// Which files of a folder matter, and what they are told as.
#[derive(Clone, Debug)]
pub enum Names {
    /// Modules and their manifests, as the module's name.
    Modules,
    /// One file, as itself.
    File(String),
}

impl Names {
    /// What a file is told as; none if it does not matter.
    fn of<'f>(&self, file: &'f str) -> Option<&'f str> {
        match self {
            Names::Modules => name_of(file),
            Names::File(only) => (file == only).then_some(file),
        }
    }

    /// Whether people are told of a file that does not matter.
    fn strange(&self, file: &str) -> bool {
        matches!(self, Names::Modules) && looks_like_module(file)
    }
}

/// What the kernel says.
#[derive(Debug, PartialEq, Eq)]
pub enum Told {
    /// A file that is told by this name has changed.
    Name(String),
    /// Some have, and nobody knows which.
    Any,
}

/// A thread that reads what the kernel says of a folder; dropped, it ends.
#[derive(Debug)]
pub struct Teller {
    told: mpsc::Receiver<Told>,
    /// The thread sees that this is closed.
    _stop: UnixStream,
}

impl Teller {
    /// Asks to be told of files in a folder.
    ///
    /// # Errors
    /// If the system cannot.
    pub fn new(folder: &Path, names: Names) -> io::Result<Self> {
        let fd = inotify::init(CreateFlags::CLOEXEC | CreateFlags::NONBLOCK)?;
        let what = WatchFlags::CLOSE_WRITE
            | WatchFlags::MOVED_TO
            | WatchFlags::MOVED_FROM
            | WatchFlags::CREATE
            | WatchFlags::DELETE
            | WatchFlags::DELETE_SELF
            | WatchFlags::MOVE_SELF
            | WatchFlags::ONLYDIR;
        inotify::add_watch(&fd, folder, what)?;
        let (stop, stopped) = UnixStream::pair()?;
        let (sender, told) = mpsc::channel(NAMES_MAX);
        let folder = folder.to_owned();
        thread::Builder::new()
            .name("shanhai-watch".into())
            .spawn(move || read(&fd, &stopped, &folder, &names, &sender))?;
        Ok(Teller { told, _stop: stop })
    }

    /// Waits for the next change; none if there will be no more.
    pub async fn next(&mut self) -> Option<Told> {
        self.told.recv().await
    }
}

/// Reads until the folder is gone or nobody listens.
fn read(
    fd: &OwnedFd,
    stopped: &UnixStream,
    folder: &Path,
    names: &Names,
    told: &mpsc::Sender<Told>,
) {
    loop {
        let mut wait = [
            PollFd::new(fd, PollFlags::IN),
            PollFd::new(stopped, PollFlags::IN),
        ];
        match poll(&mut wait, None) {
            Ok(_) | Err(Errno::INTR) => {}
            Err(_) => return,
        }
        if !wait[1].revents().is_empty() {
            return;
        }
        let mut buffer = [MaybeUninit::uninit(); 4096];
        let mut reader = inotify::Reader::new(fd, &mut buffer);
        loop {
            let event = match reader.next() {
                Ok(event) => event,
                Err(Errno::INTR) => continue,
                Err(Errno::AGAIN) => break,
                Err(_) => return,
            };
            let flags = event.events();
            let is_over = flags
                .intersects(ReadFlags::IGNORED | ReadFlags::MOVE_SELF | ReadFlags::DELETE_SELF);
            let file = event.file_name().map(CStr::to_string_lossy);
            let file = file.as_deref().unwrap_or_default();
            let is_complete = || !flags.contains(ReadFlags::CREATE) || is_link(&folder.join(file));
            let news = match names.of(file) {
                _ if is_over || flags.contains(ReadFlags::QUEUE_OVERFLOW) => Told::Any,
                Some(name) if is_complete() => Told::Name(name.to_owned()),
                // Of a new file that is written to we hear when it is closed.
                Some(_) if !flags.contains(ReadFlags::ISDIR) => continue,
                _ if names.strange(file) => Told::Any,
                _ => continue,
            };
            if told.blocking_send(news).is_err() || is_over {
                return;
            }
        }
    }
}

/// Whether a new name is complete as it is: nobody will write to it and close it.
fn is_link(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let data = path.symlink_metadata();
    data.is_ok_and(|data| data.is_symlink() || data.nlink() > 1)
}
