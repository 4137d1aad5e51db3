//! Serial ports with a hook.

use super::{Hook, Hooked, Subject, around};
use crate::{CapError, Uart, UartConfig, UartId};

impl<T: Uart, H: Hook> Uart for Hooked<T, H> {
    fn open(&mut self, config: &UartConfig) -> Result<UartId, CapError> {
        around(&self.hook, "uart.open", Subject::Name(&config.name), || {
            self.inner.open(config)
        })
    }

    fn read(&mut self, port: UartId, buffer: &mut [u8]) -> Result<Option<usize>, CapError> {
        around(&self.hook, "uart.read", Subject::Id(port.0), || {
            self.inner.read(port, buffer)
        })
    }

    fn write(&mut self, port: UartId, bytes: &[u8]) -> Result<Option<usize>, CapError> {
        around(&self.hook, "uart.write", Subject::Id(port.0), || {
            self.inner.write(port, bytes)
        })
    }

    fn drained(&mut self, port: UartId) -> Result<bool, CapError> {
        around(&self.hook, "uart.drained", Subject::Id(port.0), || {
            self.inner.drained(port)
        })
    }

    fn close(&mut self, port: UartId) {
        self.inner.close(port);
    }

    fn ports(&mut self) -> Result<Vec<String>, CapError> {
        around(&self.hook, "uart.ports", Subject::Nothing, || {
            self.inner.ports()
        })
    }
}
