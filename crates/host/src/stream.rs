//! Byte streams: what a guest reads as standard input and writes as standard output and error.

use std::time::Duration;

use crate::{Errno, Signal};

/// A stream of bytes to read.
pub trait Input: Send {
    /// Reads at least one byte into `buffer`, waiting for it if need be; zero means the end.
    ///
    /// Zero is also the answer to an empty `buffer`.
    ///
    /// # Errors
    /// Whatever the stream answers.
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize, Errno>;

    /// Waits at most `timeout` until [`read`](Input::read) would not wait, and says whether it would not.
    ///
    /// `None` waits as long as it takes, zero only looks.
    ///
    /// # Errors
    /// Whatever the stream answers; a stream that failed is ready to report it by `read`.
    fn ready(&mut self, timeout: Option<Duration>) -> Result<bool, Errno> {
        let _ = timeout;
        Ok(true)
    }

    /// Asks to be told by `signal` when the stream becomes ready after `ready` said that it is not.
    ///
    /// Returns whether the stream will do so; one that does not is looked at now and then.
    fn attach(&mut self, signal: &Signal) -> bool {
        let _ = signal;
        false
    }

    /// Whether a person sits at the other end.
    fn is_terminal(&self) -> bool {
        false
    }
}

/// A stream of bytes to write.
pub trait Output: Send {
    /// Writes bytes from the front of `bytes` and returns how many; never zero unless `bytes` is empty.
    ///
    /// # Errors
    /// Whatever the stream answers, [`Errno::EPIPE`] if nobody reads any more.
    fn write(&mut self, bytes: &[u8]) -> Result<usize, Errno>;

    /// Passes on what the stream still holds back.
    ///
    /// # Errors
    /// Whatever the stream answers.
    fn flush(&mut self) -> Result<(), Errno> {
        Ok(())
    }

    /// Whether a person sits at the other end.
    fn is_terminal(&self) -> bool {
        false
    }

    /// Writes all of `bytes`.
    ///
    /// # Errors
    /// Whatever [`write`](Output::write) answers; a part may have been written then.
    fn write_all(&mut self, mut bytes: &[u8]) -> Result<(), Errno> {
        while !bytes.is_empty() {
            match self.write(bytes)? {
                0 => return Err(Errno::EIO),
                n => bytes = bytes.get(n..).unwrap_or_default(),
            }
        }
        Ok(())
    }
}

/// An input that is at its end from the start.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoInput;

impl Input for NoInput {
    fn read(&mut self, _buffer: &mut [u8]) -> Result<usize, Errno> {
        Ok(0)
    }
}

/// An output that takes everything and keeps nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoOutput;

impl Output for NoOutput {
    fn write(&mut self, bytes: &[u8]) -> Result<usize, Errno> {
        Ok(bytes.len())
    }
}
