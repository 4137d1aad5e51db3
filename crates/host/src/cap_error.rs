//! Why a capability did not do what it was asked for.

use std::{fmt, io};

use crate::{Errno, NetError, NetErrorKind};

/// The kind of a [`CapError`]: what a program can decide by.
///
/// The names and meanings are those of `wasi:gpio` and `wasi:keyvalue` where they have one; the third
/// column says which.
///
/// | kind | when | `wasi:gpio`, `wasi:keyvalue` |
/// |---|---|---|
/// | `denied` | no grant | `pin-not-allowed`, `access-denied` |
/// | `not-found` | nothing of that name | `undefined-pin-label`, `no-such-store` |
/// | `already-in-use` | somebody else has it | `already-in-use` |
/// | `invalid` | the request makes no sense | `pin-mode-not-allowed` |
/// | `unsupported` | not on this machine, or not in this build | |
/// | `hardware-fault` | the device or its driver failed | `hardware-fault` |
/// | `timed-out` | it took too long | |
/// | `limit` | too much, too many, too often | |
/// | `closed` | the id means nothing (any more) | |
/// | `conflict` | somebody else changed it meanwhile, or a rule of the data forbids it | |
/// | `failed` | anything else | `other` |
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CapErrorKind {
    /// There is no grant for it.
    Denied,
    /// Nothing has that name.
    NotFound,
    /// Somebody else has it, and it cannot be shared.
    InUse,
    /// The request makes no sense: a value out of range, a write to an input.
    Invalid,
    /// This machine or this build cannot do that.
    Unsupported,
    /// The device or its driver failed.
    HardwareFault,
    /// It took too long.
    TimedOut,
    /// Too much, too many or too often.
    Limit,
    /// The id means nothing, or not any more.
    Closed,
    /// Somebody else changed it meanwhile, or a rule of the data forbids the change.
    Conflict,
    /// Something else.
    Failed,
}

impl CapErrorKind {
    /// Every kind there is.
    pub const ALL: [CapErrorKind; 11] = [
        CapErrorKind::Denied,
        CapErrorKind::NotFound,
        CapErrorKind::InUse,
        CapErrorKind::Invalid,
        CapErrorKind::Unsupported,
        CapErrorKind::HardwareFault,
        CapErrorKind::TimedOut,
        CapErrorKind::Limit,
        CapErrorKind::Closed,
        CapErrorKind::Conflict,
        CapErrorKind::Failed,
    ];

    /// The name that guests, logs and documents use: `already-in-use`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            CapErrorKind::Denied => "denied",
            CapErrorKind::NotFound => "not-found",
            CapErrorKind::InUse => "already-in-use",
            CapErrorKind::Invalid => "invalid",
            CapErrorKind::Unsupported => "unsupported",
            CapErrorKind::HardwareFault => "hardware-fault",
            CapErrorKind::TimedOut => "timed-out",
            CapErrorKind::Limit => "limit",
            CapErrorKind::Closed => "closed",
            CapErrorKind::Conflict => "conflict",
            CapErrorKind::Failed => "failed",
        }
    }
}

impl fmt::Display for CapErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Why a capability did not do what it was asked for: a kind to decide by and a sentence to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CapError {
    kind: CapErrorKind,
    message: String,
}

impl CapError {
    /// Makes an error; the message is lower case and says what and where.
    #[must_use]
    pub fn new(kind: CapErrorKind, message: impl Into<String>) -> Self {
        CapError {
            kind,
            message: message.into(),
        }
    }

    /// A capability that nobody handed over: `gpio`.
    #[must_use]
    pub fn none(capability: &str) -> Self {
        CapError::new(
            CapErrorKind::Unsupported,
            format!("there is no {capability} on this node"),
        )
    }

    /// An id that means nothing: of the `line`, for example.
    #[must_use]
    pub fn closed(what: &str) -> Self {
        CapError::new(CapErrorKind::Closed, format!("the {what} is not open"))
    }

    /// The kind.
    #[must_use]
    pub fn kind(&self) -> CapErrorKind {
        self.kind
    }

    /// The sentence.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Puts what was tried in front of the sentence: `cannot open line "relay"`.
    #[must_use]
    pub fn context(self, tried: impl fmt::Display) -> Self {
        CapError {
            kind: self.kind,
            message: format!("{tried}: {}", self.message),
        }
    }

    /// The nearest error number of Linux.
    #[must_use]
    pub fn errno(&self) -> Errno {
        match self.kind {
            CapErrorKind::Denied => Errno::EACCES,
            CapErrorKind::NotFound => Errno::ENOENT,
            CapErrorKind::InUse => Errno::EBUSY,
            CapErrorKind::Invalid => Errno::EINVAL,
            CapErrorKind::Unsupported => Errno::ENOTSUP,
            CapErrorKind::HardwareFault | CapErrorKind::Failed => Errno::EIO,
            CapErrorKind::TimedOut => Errno::ETIMEDOUT,
            CapErrorKind::Limit => Errno::ENOBUFS,
            CapErrorKind::Closed => Errno::EBADF,
            CapErrorKind::Conflict => Errno::EEXIST,
        }
    }
}

impl fmt::Display for CapError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for CapError {}

impl From<io::Error> for CapError {
    fn from(error: io::Error) -> Self {
        use io::ErrorKind as Kind;
        let kind = match error.kind() {
            Kind::NotFound => CapErrorKind::NotFound,
            Kind::PermissionDenied => CapErrorKind::Denied,
            Kind::ResourceBusy | Kind::AlreadyExists => CapErrorKind::InUse,
            Kind::InvalidInput | Kind::InvalidData => CapErrorKind::Invalid,
            Kind::Unsupported => CapErrorKind::Unsupported,
            Kind::TimedOut => CapErrorKind::TimedOut,
            Kind::StorageFull | Kind::QuotaExceeded | Kind::OutOfMemory => CapErrorKind::Limit,
            Kind::BrokenPipe | Kind::NotConnected => CapErrorKind::Closed,
            _ => CapErrorKind::Failed,
        };
        CapError::new(kind, error.to_string())
    }
}

impl From<NetError> for CapError {
    fn from(error: NetError) -> Self {
        let kind = match error.kind() {
            NetErrorKind::Denied => CapErrorKind::Denied,
            NetErrorKind::NoSuchHost => CapErrorKind::NotFound,
            NetErrorKind::Invalid => CapErrorKind::Invalid,
            NetErrorKind::Unsupported => CapErrorKind::Unsupported,
            NetErrorKind::TimedOut => CapErrorKind::TimedOut,
            NetErrorKind::Limit => CapErrorKind::Limit,
            NetErrorKind::Closed | NetErrorKind::Lost | NetErrorKind::Reset => CapErrorKind::Closed,
            NetErrorKind::InUse => CapErrorKind::InUse,
            NetErrorKind::Refused
            | NetErrorKind::Unreachable
            | NetErrorKind::Protocol
            | NetErrorKind::Failed => CapErrorKind::Failed,
        };
        CapError::new(kind, error.to_string())
    }
}

impl From<CapError> for NetError {
    fn from(error: CapError) -> Self {
        let kind = match error.kind {
            CapErrorKind::Denied => NetErrorKind::Denied,
            CapErrorKind::NotFound => NetErrorKind::NoSuchHost,
            CapErrorKind::InUse => NetErrorKind::InUse,
            CapErrorKind::Invalid => NetErrorKind::Invalid,
            CapErrorKind::Unsupported => NetErrorKind::Unsupported,
            CapErrorKind::TimedOut => NetErrorKind::TimedOut,
            CapErrorKind::Limit => NetErrorKind::Limit,
            CapErrorKind::Closed => NetErrorKind::Closed,
            CapErrorKind::HardwareFault | CapErrorKind::Conflict | CapErrorKind::Failed => {
                NetErrorKind::Failed
            }
        };
        NetError::new(kind, error.message)
    }
}

impl From<CapError> for Errno {
    fn from(error: CapError) -> Self {
        error.errno()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_differ_and_survive_the_network() {
        for (index, kind) in CapErrorKind::ALL.into_iter().enumerate() {
            let others = &CapErrorKind::ALL[..index];
            assert!(others.iter().all(|other| other.name() != kind.name()));
        }
        let denied = CapError::new(CapErrorKind::Denied, "no grant");
        let net = NetError::from(denied.clone());
        assert_eq!(net.kind(), NetErrorKind::Denied);
        assert_eq!(CapError::from(net), denied);
    }

    #[test]
    fn errors_of_the_system_keep_their_meaning() {
        let busy = io::Error::from(io::ErrorKind::ResourceBusy);
        assert_eq!(CapError::from(busy).kind(), CapErrorKind::InUse);
        let error = CapError::closed("line").context("cannot write");
        assert_eq!(error.to_string(), "cannot write: the line is not open");
        assert_eq!(error.errno(), Errno::EBADF);
    }
}
