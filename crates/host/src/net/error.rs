//! Why something on the network did not work.

use std::{fmt, io};

use crate::Errno;

/// The kind of a [`NetError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetErrorKind {
    /// The guest has no grant for it.
    Denied,
    /// No address is known under the name.
    NoSuchHost,
    /// Nobody listens there.
    Refused,
    /// No way leads there.
    Unreachable,
    /// The other side broke the connection off.
    Reset,
    /// It took too long.
    TimedOut,
    /// The connection is closed, or was not yet opened.
    Closed,
    /// The other side does not keep to the protocol.
    Protocol,
    /// What was asked for makes no sense: an address, a header, a state.
    Invalid,
    /// This implementation cannot do that.
    Unsupported,
    /// Too much of it at once.
    Limit,
    /// The id belongs to a connection of an earlier life of the guest, or to none.
    Lost,
    /// The address is taken.
    InUse,
    /// Something else.
    Failed,
}

/// Why something on the network did not work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetError {
    kind: NetErrorKind,
    message: String,
}

impl NetError {
    /// Makes an error; the message is lower case and says what and where.
    #[must_use]
    pub fn new(kind: NetErrorKind, message: impl Into<String>) -> Self {
        NetError {
            kind,
            message: message.into(),
        }
    }

    /// A place that no grant leads to.
    #[must_use]
    pub fn denied(host: &str, port: u16) -> Self {
        let host = bracketed(host);
        NetError::new(
            NetErrorKind::Denied,
            format!("the program has no grant for {host}:{port}"),
        )
    }

    /// An id that means nothing.
    #[must_use]
    pub fn lost() -> Self {
        NetError::new(NetErrorKind::Lost, "network connection lost")
    }

    /// The kind.
    #[must_use]
    pub fn kind(&self) -> NetErrorKind {
        self.kind
    }

    /// The nearest error number of Linux.
    #[must_use]
    pub fn errno(&self) -> Errno {
        match self.kind {
            NetErrorKind::Denied => Errno::EACCES,
            NetErrorKind::NoSuchHost => Errno::ENOENT,
            NetErrorKind::Refused => Errno::ECONNREFUSED,
            NetErrorKind::Unreachable => Errno::EHOSTUNREACH,
            NetErrorKind::Reset | NetErrorKind::Lost => Errno::ECONNRESET,
            NetErrorKind::TimedOut => Errno::ETIMEDOUT,
            NetErrorKind::Closed => Errno::ENOTCONN,
            NetErrorKind::Protocol => Errno::EPROTO,
            NetErrorKind::Invalid => Errno::EINVAL,
            NetErrorKind::Unsupported => Errno::ENOTSUP,
            NetErrorKind::Limit => Errno::ENOBUFS,
            NetErrorKind::InUse => Errno::EADDRINUSE,
            NetErrorKind::Failed => Errno::EIO,
        }
    }
}

/// An address of IPv6 in brackets, anything else as it is.
pub(super) fn bracketed(host: &str) -> String {
    if host.contains(':') {
        format!("[{host}]")
    } else {
        host.to_owned()
    }
}

impl fmt::Display for NetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for NetError {}

impl From<io::Error> for NetError {
    fn from(error: io::Error) -> Self {
        use io::ErrorKind as Kind;
        let kind = match error.kind() {
            Kind::ConnectionRefused => NetErrorKind::Refused,
            Kind::ConnectionReset | Kind::ConnectionAborted | Kind::BrokenPipe => {
                NetErrorKind::Reset
            }
            Kind::HostUnreachable | Kind::NetworkUnreachable | Kind::NetworkDown => {
                NetErrorKind::Unreachable
            }
            Kind::TimedOut => NetErrorKind::TimedOut,
            Kind::NotConnected => NetErrorKind::Closed,
            Kind::InvalidInput => NetErrorKind::Invalid,
            Kind::PermissionDenied => NetErrorKind::Denied,
            Kind::Unsupported => NetErrorKind::Unsupported,
            Kind::AddrInUse | Kind::AddrNotAvailable => NetErrorKind::InUse,
            _ => NetErrorKind::Failed,
        };
        NetError::new(kind, error.to_string())
    }
}
