//! Bytes that several owners use without copies.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;
use core::ops::{Deref, Range};

/// A part of bytes that others may use as well. Cheap to clone; all of the bytes live as long as
/// one of their parts.
///
/// ```
/// use shanhai::SharedBytes;
///
/// let all = SharedBytes::from(vec![1, 2, 3, 4]);
/// let part = all.part(1..3).unwrap();
/// assert_eq!(*part, [2, 3]);
/// assert!(part.part(1..3).is_none());
/// ```
#[derive(Clone, Default)]
pub struct SharedBytes {
    all: Arc<Vec<u8>>,
    /// Lies within them.
    range: Range<usize>,
}

impl SharedBytes {
    /// A part of these bytes; none if the range goes past their end.
    pub fn part(&self, range: Range<usize>) -> Option<Self> {
        if range.start > range.end || range.end > self.len() {
            return None;
        }
        let start = self.range.start;
        Some(Self {
            all: Arc::clone(&self.all),
            range: start + range.start..start + range.end,
        })
    }
}

impl Deref for SharedBytes {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        self.all
            .get(self.range.clone())
            .expect("the range lies within the bytes")
    }
}

impl AsRef<[u8]> for SharedBytes {
    fn as_ref(&self) -> &[u8] {
        self
    }
}

impl From<Vec<u8>> for SharedBytes {
    fn from(bytes: Vec<u8>) -> Self {
        let range = 0..bytes.len();
        Self {
            all: Arc::new(bytes),
            range,
        }
    }
}

/// Bytes of other forms, which are taken over or copied.
macro_rules! from {
    ($($other:ty),*) => {
        $(impl From<$other> for SharedBytes {
            fn from(bytes: $other) -> Self {
                Vec::from(bytes).into()
            }
        })*
    };
}

from! { &[u8], &str, String }

impl From<Box<[u8]>> for SharedBytes {
    fn from(bytes: Box<[u8]>) -> Self {
        bytes.into_vec().into()
    }
}

impl<const N: usize> From<[u8; N]> for SharedBytes {
    fn from(bytes: [u8; N]) -> Self {
        Vec::from(bytes).into()
    }
}

impl<const N: usize> From<&[u8; N]> for SharedBytes {
    fn from(bytes: &[u8; N]) -> Self {
        Vec::from(bytes).into()
    }
}

impl fmt::Debug for SharedBytes {
    /// Only how many: they are megabytes as a rule.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.len())
    }
}
