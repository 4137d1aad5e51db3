//! Serial ports made of streams.

use std::{fmt, time::Duration};

use embedded_io::{Read, ReadReady, Write, WriteReady};

use super::fault;
use crate::{
    CapError, CapErrorKind, Clock, Nanos, Signal, SortedMap, Source, Uart, UartConfig, UartId,
};

/// How often a port is looked at, since the streams tell nobody when they become ready.
const LOOK_AGAIN: Duration = Duration::from_millis(5);

/// Ports made of any streams of `embedded-io` that say whether they are ready.
///
/// How fast and in which form a stream sends is its own business: a port takes the one
/// [`UartConfig`] it was added with.
pub struct SerialBoard {
    clock: Box<dyn Clock>,
    ports: SortedMap<String, Port>,
    open: SortedMap<u32, String>,
    next: u32,
}

struct Port {
    config: UartConfig,
    stream: Box<dyn AnyStream>,
}

/// A stream of any type, with calls that do not wait.
trait AnyStream: Send {
    fn read(&mut self, buffer: &mut [u8]) -> Result<Option<usize>, CapError>;
    fn write(&mut self, bytes: &[u8]) -> Result<Option<usize>, CapError>;
    fn drained(&mut self) -> Result<bool, CapError>;
}

impl<S: Read + Write + ReadReady + WriteReady + Send> AnyStream for S {
    fn read(&mut self, buffer: &mut [u8]) -> Result<Option<usize>, CapError> {
        if !self.read_ready().map_err(|error| fault("port", error))? {
            return Ok(None);
        }
        match Read::read(self, buffer).map_err(|error| fault("port", error))? {
            0 if !buffer.is_empty() => Err(CapError::new(
                CapErrorKind::Closed,
                "the port is at its end",
            )),
            n => Ok(Some(n)),
        }
    }

    fn write(&mut self, bytes: &[u8]) -> Result<Option<usize>, CapError> {
        if !self.write_ready().map_err(|error| fault("port", error))? {
            return Ok(None);
        }
        let n = Write::write(self, bytes).map_err(|error| fault("port", error))?;
        Ok(Some(n))
    }

    fn drained(&mut self) -> Result<bool, CapError> {
        if !self.write_ready().map_err(|error| fault("port", error))? {
            return Ok(false);
        }
        self.flush().map_err(|error| fault("port", error))?;
        Ok(true)
    }
}

impl SerialBoard {
    /// Makes a board without ports; whoever waits for one looks at it every 5 ms of `clock`.
    pub fn new(clock: impl Clock + 'static) -> Self {
        SerialBoard {
            clock: Box::new(clock),
            ports: SortedMap::new(),
            open: SortedMap::new(),
            next: 0,
        }
    }

    /// Adds a port, which has this form and speed.
    pub fn add(
        &mut self,
        config: UartConfig,
        stream: impl Read + Write + ReadReady + WriteReady + Send + 'static,
    ) {
        let stream = Box::new(stream);
        let name = config.name.clone();
        self.ports.insert(name, Port { config, stream });
    }

    fn opened(&mut self, port: UartId) -> Result<&mut dyn AnyStream, CapError> {
        let name = self.open.get(&port.0);
        let port = name.and_then(|name| self.ports.get_mut(name));
        Ok(&mut *port.ok_or_else(|| CapError::closed("port"))?.stream)
    }
}

impl Source for SerialBoard {
    fn attach(&mut self, _signal: &Signal) {}

    fn due(&self) -> Option<Nanos> {
        (!self.open.is_empty()).then(|| self.clock.monotonic() + LOOK_AGAIN.into())
    }
}

impl Uart for SerialBoard {
    fn open(&mut self, config: &UartConfig) -> Result<UartId, CapError> {
        config.check()?;
        let name = &config.name;
        let (kind, message) = match self.ports.get(name) {
            None => (
                CapErrorKind::NotFound,
                format!("there is no port {name} on this board"),
            ),
            Some(port) if port.config != *config => (
                CapErrorKind::Unsupported,
                format!("port {name} has another speed or form"),
            ),
            Some(_) if self.open.values().any(|open| open == name) => {
                (CapErrorKind::InUse, format!("port {name} is already open"))
            }
            Some(_) => {
                self.next = self.next.wrapping_add(1);
                self.open.insert(self.next, name.clone());
                return Ok(UartId(self.next));
            }
        };
        Err(CapError::new(kind, message))
    }

    fn read(&mut self, port: UartId, buffer: &mut [u8]) -> Result<Option<usize>, CapError> {
        self.opened(port)?.read(buffer)
    }

    fn write(&mut self, port: UartId, bytes: &[u8]) -> Result<Option<usize>, CapError> {
        self.opened(port)?.write(bytes)
    }

    fn drained(&mut self, port: UartId) -> Result<bool, CapError> {
        self.opened(port)?.drained()
    }

    fn close(&mut self, port: UartId) {
        self.open.remove(&port.0);
    }

    fn ports(&mut self) -> Result<Vec<String>, CapError> {
        Ok(self.ports.keys().cloned().collect())
    }
}

impl fmt::Debug for SerialBoard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.ports.keys()).finish()
    }
}
