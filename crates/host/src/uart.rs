//! Serial ports.

use crate::{CapError, CapErrorKind, Signal, Source};

/// A port that was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UartId(pub u32);

/// The bit that tells a damaged character.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Parity {
    /// None.
    #[default]
    None,
    /// The count of ones is odd with it.
    Odd,
    /// The count of ones is even with it.
    Even,
}

/// What follows a character.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum StopBits {
    /// One bit.
    #[default]
    One,
    /// Two bits.
    Two,
}

/// How one side tells the other to pause.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum FlowControl {
    /// It does not.
    #[default]
    None,
    /// By the lines RTS and CTS.
    Hardware,
    /// By the characters XON and XOFF.
    Software,
}

/// How a port is opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UartConfig {
    /// The port's name: `ttyS1`, or what the machine's description calls it.
    pub name: String,
    /// Bits per second on the line.
    pub baud: u32,
    /// Bits of a character, 5 to 8.
    pub data_bits: u8,
    /// The bit that tells a damaged character.
    pub parity: Parity,
    /// What follows a character.
    pub stop_bits: StopBits,
    /// How one side tells the other to pause.
    pub flow: FlowControl,
}

impl UartConfig {
    /// Eight bits, no parity, one stop bit, no flow control.
    #[must_use]
    pub fn new(name: impl Into<String>, baud: u32) -> Self {
        UartConfig {
            name: name.into(),
            baud,
            data_bits: 8,
            parity: Parity::None,
            stop_bits: StopBits::One,
            flow: FlowControl::None,
        }
    }

    /// Refuses what no port can do.
    ///
    /// # Errors
    /// [`Invalid`](CapErrorKind::Invalid).
    pub fn check(&self) -> Result<(), CapError> {
        let wrong = if self.name.is_empty() {
            "the name of the port is empty".to_owned()
        } else if self.baud == 0 {
            format!("port {}: the speed is zero", self.name)
        } else if !(5..=8).contains(&self.data_bits) {
            format!(
                "port {}: {} data bits; 5 to 8 are possible",
                self.name, self.data_bits
            )
        } else {
            return Ok(());
        };
        Err(CapError::new(CapErrorKind::Invalid, wrong))
    }
}

/// Serial ports.
///
/// No call waits; one that would have to answers nothing. Ids that mean nothing are
/// [`Closed`](CapErrorKind::Closed). To read with a timeout, see [`until`](crate::until) and
/// [`ready`](crate::ready()).
pub trait Uart: Source {
    /// Opens a port.
    ///
    /// # Errors
    /// [`NotFound`](CapErrorKind::NotFound), [`InUse`](CapErrorKind::InUse), [`Invalid`](CapErrorKind::Invalid)
    /// as by [`UartConfig::check`], [`Unsupported`](CapErrorKind::Unsupported) if the port cannot do
    /// that, and what the machine answers.
    fn open(&mut self, config: &UartConfig) -> Result<UartId, CapError>;

    /// Reads into the front of `buffer` what has come, at least a byte, or nothing if none has.
    ///
    /// # Errors
    /// [`HardwareFault`](CapErrorKind::HardwareFault) if characters were damaged or lost,
    /// [`Closed`](CapErrorKind::Closed) also if the other end was unplugged.
    fn read(&mut self, port: UartId, buffer: &mut [u8]) -> Result<Option<usize>, CapError>;

    /// Takes bytes from the front of `bytes` to be sent, at least one, or nothing if too many wait.
    ///
    /// # Errors
    /// As [`read`](Uart::read).
    fn write(&mut self, port: UartId, bytes: &[u8]) -> Result<Option<usize>, CapError>;

    /// Whether everything that was written is on the line; if not, the signal is told when it is.
    ///
    /// # Errors
    /// As [`read`](Uart::read).
    fn drained(&mut self, port: UartId) -> Result<bool, CapError>;

    /// Closes a port; the id means nothing any more. What was not sent may be lost.
    fn close(&mut self, port: UartId);

    /// Lists the names of the ports there are.
    ///
    /// # Errors
    /// What the machine answers.
    fn ports(&mut self) -> Result<Vec<String>, CapError>;
}

/// A machine without serial ports.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoUart;

impl Source for NoUart {
    fn attach(&mut self, _signal: &Signal) {}
}

impl Uart for NoUart {
    fn open(&mut self, _config: &UartConfig) -> Result<UartId, CapError> {
        Err(CapError::none("uart"))
    }

    fn read(&mut self, _port: UartId, _buffer: &mut [u8]) -> Result<Option<usize>, CapError> {
        Err(CapError::closed("port"))
    }

    fn write(&mut self, _port: UartId, _bytes: &[u8]) -> Result<Option<usize>, CapError> {
        Err(CapError::closed("port"))
    }

    fn drained(&mut self, _port: UartId) -> Result<bool, CapError> {
        Err(CapError::closed("port"))
    }

    fn close(&mut self, _port: UartId) {}

    fn ports(&mut self) -> Result<Vec<String>, CapError> {
        Ok(Vec::new())
    }
}
