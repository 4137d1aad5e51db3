//! Streams made of bytes in memory.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::{Errno, Input, Output};

/// An input that gives the bytes it was made of, then ends.
#[derive(Clone, Debug, Default)]
pub struct BytesInput {
    bytes: Vec<u8>,
    position: usize,
}

impl BytesInput {
    /// Makes an input of `bytes`.
    #[must_use]
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        BytesInput {
            bytes: bytes.into(),
            position: 0,
        }
    }
}

impl Input for BytesInput {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize, Errno> {
        let rest = self.bytes.get(self.position..).unwrap_or_default();
        let n = rest.len().min(buffer.len());
        buffer[..n].copy_from_slice(&rest[..n]);
        self.position += n;
        Ok(n)
    }
}

/// An output that collects what is written; clones collect into the same buffer.
///
/// # Examples
/// ```
/// use shanhai_host::{Output, SharedOutput};
///
/// let kept = SharedOutput::new();
/// let mut handed_over = kept.clone();
/// handed_over.write_all(b"hello")?;
/// assert_eq!(kept.text(), "hello");
/// # Ok::<(), shanhai_host::Errno>(())
/// ```
#[derive(Clone, Debug)]
pub struct SharedOutput {
    bytes: Arc<Mutex<Vec<u8>>>,
    limit: usize,
}

impl SharedOutput {
    /// Makes an empty buffer that takes up to 256 MiB.
    #[must_use]
    pub fn new() -> Self {
        SharedOutput::with_limit(256 << 20)
    }

    /// Makes an empty buffer that answers [`Errno::ENOSPC`] when `limit` bytes are in it.
    #[must_use]
    pub fn with_limit(limit: usize) -> Self {
        SharedOutput {
            bytes: Arc::default(),
            limit,
        }
    }

    /// Returns a copy of what was written.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        self.lock().clone()
    }

    /// Returns what was written as text, with U+FFFD where it is not UTF-8.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.lock()).into_owned()
    }

    /// Returns what was written and empties the buffer.
    #[must_use]
    pub fn take(&self) -> Vec<u8> {
        std::mem::take(&mut *self.lock())
    }

    fn lock(&self) -> MutexGuard<'_, Vec<u8>> {
        self.bytes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for SharedOutput {
    fn default() -> Self {
        SharedOutput::new()
    }
}

impl Output for SharedOutput {
    fn write(&mut self, bytes: &[u8]) -> Result<usize, Errno> {
        let mut held = self.lock();
        let n = bytes.len().min(self.limit.saturating_sub(held.len()));
        if n == 0 && !bytes.is_empty() {
            return Err(Errno::ENOSPC);
        }
        held.extend_from_slice(&bytes[..n]);
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_come_in_order_and_end() {
        let mut input = BytesInput::new("hello");
        let mut buffer = [0; 3];
        assert_eq!(input.read(&mut buffer), Ok(3));
        assert_eq!(&buffer, b"hel");
        assert_eq!(input.read(&mut buffer), Ok(2));
        assert_eq!(input.read(&mut buffer), Ok(0));
    }

    #[test]
    fn a_full_output_says_so() {
        let mut output = SharedOutput::with_limit(4);
        assert_eq!(output.write(b"abcdef"), Ok(4));
        assert_eq!(output.write(b"x"), Err(Errno::ENOSPC));
        assert_eq!(output.take(), b"abcd");
    }
}
