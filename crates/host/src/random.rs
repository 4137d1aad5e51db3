//! Randomness as a guest may see it.

use crate::Errno;

/// A source of random bytes.
pub trait Random: Send {
    /// Fills all of `bytes`.
    ///
    /// # Errors
    /// Whatever the source answers, usually [`Errno::EIO`]; the contents of `bytes` mean nothing then.
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), Errno>;
}
