//! Randomness from the operating system.

use crate::{Errno, Random};

/// The operating system's generator, good for secrets.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), Errno> {
        let errno = |error: getrandom::Error| {
            error
                .raw_os_error()
                .and_then(Errno::from_number)
                .unwrap_or(Errno::EIO)
        };
        getrandom::fill(bytes).map_err(errno)
    }
}
