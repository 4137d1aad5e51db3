//! Adapters to the traits that drivers of chips are written against: `embedded-hal` 1.0 and
//! `embedded-io` 0.7, both ways.
//!
//! | from | to |
//! |---|---|
//! | an open line of a [`Gpio`](crate::Gpio) | [`HalPin`]: `InputPin`, `OutputPin`, `StatefulOutputPin` |
//! | an open port of a [`Uart`](crate::Uart) | [`HalPort`]: `Read`, `Write`, `ReadReady`, `WriteReady` |
//! | a [`Clock`](crate::Clock) | [`HalDelay`]: `DelayNs` |
//! | any `InputPin`, `OutputPin` | [`PinBoard`]: a [`Gpio`](crate::Gpio) |
//! | any `Read + Write + ReadReady + WriteReady` | [`SerialBoard`]: a [`Uart`](crate::Uart) |
//!
//! [`CapError`] is an error of all these traits, and of I2C, so that a capability of your own can be
//! made of a driver. The example `temperature` shows one.

mod board;
mod pin;
mod port;
mod serial;

use embedded_hal::{digital, i2c};

pub use self::{
    board::PinBoard,
    pin::HalPin,
    port::{HalDelay, HalPort},
    serial::SerialBoard,
};
use crate::{CapError, CapErrorKind};

impl digital::Error for CapError {
    fn kind(&self) -> digital::ErrorKind {
        digital::ErrorKind::Other
    }
}

impl i2c::Error for CapError {
    fn kind(&self) -> i2c::ErrorKind {
        match self.kind() {
            CapErrorKind::NotFound => {
                i2c::ErrorKind::NoAcknowledge(i2c::NoAcknowledgeSource::Address)
            }
            CapErrorKind::HardwareFault => i2c::ErrorKind::Bus,
            _ => i2c::ErrorKind::Other,
        }
    }
}

impl embedded_io::Error for CapError {
    fn kind(&self) -> embedded_io::ErrorKind {
        use embedded_io::ErrorKind as Kind;
        match self.kind() {
            CapErrorKind::Denied => Kind::PermissionDenied,
            CapErrorKind::NotFound => Kind::NotFound,
            CapErrorKind::InUse => Kind::AddrInUse,
            CapErrorKind::Invalid => Kind::InvalidInput,
            CapErrorKind::Unsupported => Kind::Unsupported,
            CapErrorKind::TimedOut => Kind::TimedOut,
            CapErrorKind::Limit => Kind::OutOfMemory,
            CapErrorKind::Closed => Kind::NotConnected,
            CapErrorKind::Conflict => Kind::AlreadyExists,
            CapErrorKind::HardwareFault | CapErrorKind::Failed => Kind::Other,
        }
    }
}

/// What another crate's error becomes.
fn fault(what: &str, error: impl std::fmt::Debug) -> CapError {
    CapError::new(CapErrorKind::HardwareFault, format!("{what}: {error:?}"))
}
