//! A serial port as a stream, and a clock as a delay.

use embedded_hal::delay::DelayNs;
use embedded_io::{ErrorType, Read, ReadReady, Write, WriteReady};

use crate::{CapError, CapErrorKind, Clock, Nanos, Signal, Uart, UartId, until};

/// A port that is open, as a stream of `embedded-io` that waits; dropping it closes the port.
pub struct HalPort<U: Uart, C> {
    uart: U,
    port: UartId,
    clock: C,
    signal: Signal,
    timeout: Option<Nanos>,
    /// A byte that was read to find out whether there is one.
    ahead: Option<u8>,
}

impl<U: Uart, C: Clock> HalPort<U, C> {
    /// Makes a stream of a port that is open; it waits on `clock` for as long as it takes.
    pub fn new(mut uart: U, port: UartId, clock: C) -> Self {
        let signal = Signal::new();
        uart.attach(&signal);
        HalPort {
            uart,
            port,
            clock,
            signal,
            timeout: None,
            ahead: None,
        }
    }

    /// Sets how long one call waits before it answers [`TimedOut`](CapErrorKind::TimedOut).
    #[must_use]
    pub fn with_timeout(mut self, timeout: Nanos) -> Self {
        self.timeout = Some(timeout);
        self
    }

    fn wait<T>(
        &mut self,
        mut poll: impl FnMut(&mut U, UartId) -> Result<Option<T>, CapError>,
    ) -> Result<T, CapError> {
        let port = self.port;
        let deadline = self.timeout.map(|timeout| self.clock.monotonic() + timeout);
        let answer = until(
            &mut self.clock,
            &self.signal,
            deadline,
            &mut self.uart,
            |uart| poll(uart, port),
        )?;
        answer.ok_or_else(|| {
            let message = "the serial port was not ready in time";
            CapError::new(CapErrorKind::TimedOut, message)
        })
    }
}

impl<U: Uart, C> Drop for HalPort<U, C> {
    fn drop(&mut self) {
        self.uart.close(self.port);
    }
}

impl<U: Uart, C> std::fmt::Debug for HalPort<U, C> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HalPort")
            .field("port", &self.port)
            .finish_non_exhaustive()
    }
}

impl<U: Uart, C> ErrorType for HalPort<U, C> {
    type Error = CapError;
}

impl<U: Uart, C: Clock> Read for HalPort<U, C> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize, CapError> {
        match (self.ahead, buffer.first_mut()) {
            (_, None) => Ok(0),
            (Some(byte), Some(first)) => {
                *first = byte;
                self.ahead = None;
                Ok(1)
            }
            (None, Some(_)) => self.wait(|uart, port| uart.read(port, buffer)),
        }
    }
}

impl<U: Uart, C: Clock> ReadReady for HalPort<U, C> {
    fn read_ready(&mut self) -> Result<bool, CapError> {
        if self.ahead.is_none() {
            let mut byte = [0];
            let read = self.uart.read(self.port, &mut byte)?;
            self.ahead = read.map(|_| byte[0]);
        }
        Ok(self.ahead.is_some())
    }
}

impl<U: Uart, C: Clock> Write for HalPort<U, C> {
    fn write(&mut self, bytes: &[u8]) -> Result<usize, CapError> {
        self.wait(|uart, port| uart.write(port, bytes))
    }

    fn flush(&mut self) -> Result<(), CapError> {
        self.wait(|uart, port| Ok(uart.drained(port)?.then_some(())))
    }
}

impl<U: Uart, C: Clock> WriteReady for HalPort<U, C> {
    /// Says no only while everything that was written is still to be sent: a write may wait even so.
    fn write_ready(&mut self) -> Result<bool, CapError> {
        self.uart.drained(self.port)
    }
}

/// A clock as a delay of `embedded-hal`.
#[derive(Clone, Debug)]
pub struct HalDelay<C>(pub C);

impl<C: Clock> DelayNs for HalDelay<C> {
    fn delay_ns(&mut self, span: u32) {
        let end = self.0.monotonic() + Nanos(u64::from(span));
        self.0.wait_until(end);
    }
}
