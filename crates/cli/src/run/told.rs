//! The standard streams, with a note whether the program has used them.
//!
//! An image of a program that has written or read something would not write or read it again.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use shanhai_host::{Errno, Input, Output, Signal};

/// Whether a program has used its streams.
#[derive(Clone, Debug, Default)]
pub struct Told(Arc<AtomicBool>);

impl Told {
    /// Whether it has.
    pub fn is_told(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    /// A stream that notes its use here.
    pub fn watch<S>(&self, stream: S) -> Watched<S> {
        Watched {
            stream,
            told: self.clone(),
        }
    }

    fn note(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// A stream whose use is noted.
pub struct Watched<S> {
    stream: S,
    told: Told,
}

impl<S: Output> Output for Watched<S> {
    fn write(&mut self, bytes: &[u8]) -> Result<usize, Errno> {
        self.told.note();
        self.stream.write(bytes)
    }

    fn flush(&mut self) -> Result<(), Errno> {
        self.stream.flush()
    }

    fn is_terminal(&self) -> bool {
        self.stream.is_terminal()
    }
}

impl<S: Input> Input for Watched<S> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize, Errno> {
        self.told.note();
        self.stream.read(buffer)
    }

    fn ready(&mut self, timeout: Option<Duration>) -> Result<bool, Errno> {
        self.stream.ready(timeout)
    }

    fn attach(&mut self, signal: &Signal) -> bool {
        self.stream.attach(signal)
    }

    fn is_terminal(&self) -> bool {
        self.stream.is_terminal()
    }
}
