//! One thread that waits for descriptors and tells the signals.

use std::{
    io,
    os::fd::{AsFd, OwnedFd},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread::JoinHandle,
};

use rustix::event::{
    EventfdFlags,
    epoll::{self, CreateFlags, Event, EventData, EventFlags},
    eventfd,
};
use shanhai_host::{CapError, CapErrorKind, Signal};

/// Waits for any number of descriptors on one thread, which is started when the first is given.
///
/// A descriptor is waited for once: when it is ready all signals are told, and whoever still waits
/// for it gives it again. One that is closed is forgotten by the kernel.
#[derive(Debug, Default)]
pub(crate) struct Watcher {
    running: Option<Running>,
    signals: Arc<Mutex<Vec<Signal>>>,
}

#[derive(Debug)]
struct Running {
    epoll: Arc<OwnedFd>,
    stop: OwnedFd,
    thread: Option<JoinHandle<()>>,
}

/// What marks the descriptor that ends the thread.
const STOP: u64 = 1;

impl Watcher {
    /// Tells this signal too.
    pub(crate) fn attach(&mut self, signal: &Signal) {
        let mut signals = locked(&self.signals);
        if !signals.iter().any(|known| known.is_same(signal)) {
            signals.push(signal.clone());
        }
    }

    /// Tells the signals now.
    pub(crate) fn tell(&self) {
        locked(&self.signals).iter().for_each(Signal::notify);
    }

    /// The signals, for a thread that tells them by itself.
    pub(crate) fn signals(&self) -> Arc<Mutex<Vec<Signal>>> {
        self.signals.clone()
    }

    /// Waits for a descriptor, once.
    pub(crate) fn arm(&mut self, fd: impl AsFd, flags: EventFlags) -> Result<(), CapError> {
        self.try_arm(fd, flags).map_err(|error| {
            // So the kernel says that a file is none that one can wait for.
            let kind = match error.kind() {
                io::ErrorKind::PermissionDenied => CapErrorKind::Unsupported,
                _ => CapError::from(io::Error::from(error.kind())).kind(),
            };
            CapError::new(kind, format!("cannot wait for a device: {error}"))
        })
    }

    fn try_arm(&mut self, fd: impl AsFd, flags: EventFlags) -> io::Result<()> {
        if self.running.is_none() {
            self.running = Some(Running::start(self.signals.clone())?);
        }
        let Some(running) = &self.running else {
            return Ok(());
        };
        let flags = flags | EventFlags::ONESHOT;
        let data = EventData::new_u64(0);
        match epoll::modify(&running.epoll, &fd, data, flags) {
            Err(rustix::io::Errno::NOENT) => Ok(epoll::add(&running.epoll, &fd, data, flags)?),
            armed => Ok(armed?),
        }
    }
}

impl Running {
    fn start(signals: Arc<Mutex<Vec<Signal>>>) -> io::Result<Self> {
        let epoll = Arc::new(epoll::create(CreateFlags::CLOEXEC)?);
        let stop = eventfd(0, EventfdFlags::CLOEXEC)?;
        epoll::add(&epoll, &stop, EventData::new_u64(STOP), EventFlags::IN)?;
        let waits_on = epoll.clone();
        let thread = std::thread::Builder::new()
            .name("devices".into())
            .spawn(move || wait(&waits_on, &signals))?;
        Ok(Running {
            epoll,
            stop,
            thread: Some(thread),
        })
    }
}

fn wait(epoll: &OwnedFd, signals: &Mutex<Vec<Signal>>) {
    let mut events: Vec<Event> = Vec::with_capacity(16);
    loop {
        events.clear();
        match epoll::wait(epoll, rustix::buffer::spare_capacity(&mut events), None) {
            Ok(_) => {}
            Err(rustix::io::Errno::INTR) => continue,
            // The descriptor is ours and stays open; there is nothing left to wait with.
            Err(_) => return,
        }
        if events.iter().any(|event| event.data.u64() == STOP) {
            return;
        }
        let signals = locked(signals).clone();
        signals.iter().for_each(Signal::notify);
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let told = rustix::io::write(&self.stop, &1_u64.to_ne_bytes());
        if told.is_ok()
            && let Some(thread) = self.thread.take()
        {
            // It ends by itself; what it panicked with was printed.
            let _ = thread.join();
        }
    }
}

/// Locks; what a panic left behind is used as it is.
pub(crate) fn locked<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
