//! What can go wrong: in a call, in a frame, in saved state.

use thiserror::Error;

use crate::table::ErrorKind;

/// Why a call of a guest failed; the guest gets both parts.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("{message}")]
pub struct CallError {
    /// What kind of failure it is.
    pub kind: ErrorKind,
    /// What failed and what to do, for people.
    pub message: String,
}

impl CallError {
    /// An error of a kind.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        CallError {
            kind,
            message: message.into(),
        }
    }

    /// The permissions do not allow it.
    pub fn denied(message: impl Into<String>) -> Self {
        CallError::new(ErrorKind::Denied, message)
    }

    /// There is no such thing.
    pub fn not_found(message: impl Into<String>) -> Self {
        CallError::new(ErrorKind::NotFound, message)
    }

    /// What the guest asked for makes no sense.
    pub fn invalid(message: impl Into<String>) -> Self {
        CallError::new(ErrorKind::Invalid, message)
    }

    /// A limit is reached.
    pub fn limit(message: impl Into<String>) -> Self {
        CallError::new(ErrorKind::Limit, message)
    }

    /// The other end is gone.
    pub fn closed(message: impl Into<String>) -> Self {
        CallError::new(ErrorKind::Closed, message)
    }

    /// This node or this build cannot do it.
    pub fn unsupported(message: impl Into<String>) -> Self {
        CallError::new(ErrorKind::Unsupported, message)
    }
}

/// Why bytes of a guest are not the frame that a call expects.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum FrameError {
    /// It is cut off, or a field has a kind that there is not.
    #[error("malformed frame: no field (at offset {offset:#x})")]
    Malformed {
        /// Where the field begins.
        offset: usize,
    },
    /// A field holds something else.
    #[error("field {number} of the frame is not {expected}")]
    Kind {
        /// The field's number.
        number: u32,
        /// What should be in it.
        expected: &'static str,
    },
    /// A field has to be there.
    #[error("field {number} of the frame is missing")]
    Missing {
        /// The field's number.
        number: u32,
    },
    /// A number is larger than it can be.
    #[error("field {number} of the frame is too large")]
    TooLarge {
        /// The field's number.
        number: u32,
    },
}

impl From<FrameError> for CallError {
    fn from(error: FrameError) -> Self {
        CallError::invalid(error.to_string())
    }
}

/// Why an event was not queued: there is no room.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[error("the guest has {events} events waiting, the limit is {limit} {unit}")]
pub struct Full {
    /// How many events wait.
    pub events: usize,
    /// The limit that would be exceeded.
    pub limit: usize,
    /// What the limit counts.
    pub unit: &'static str,
}

/// Why saved state cannot be restored.
#[derive(Clone, Debug, Error)]
#[non_exhaustive]
pub enum StateError {
    /// The bytes are no saved state of a guest.
    #[error("the saved state of the edgekit side cannot be read: {0}")]
    Read(#[from] shanhai::snapshot::ReadError),
    /// They were written by another version.
    #[error("the saved state of the edgekit side has version {found}, this build reads {expected}")]
    OtherVersion {
        /// The version of the bytes.
        found: u64,
        /// The version that can be read.
        expected: u64,
    },
}
