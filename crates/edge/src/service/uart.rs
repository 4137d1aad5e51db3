//! Serial ports: `uart.open` to `uart.close`.

use std::{sync::Arc, time::Duration};

use shanhai_edge_abi::{
    Answer, CallError, ErrorKind, Fields, Frame, Ticket,
    table::{uart_close, uart_drain, uart_open, uart_read, uart_write},
};
use shanhai_host::{
    CapError, CapErrorKind, FlowControl, Parity, StopBits, Uart, UartConfig, UartId,
};

use super::{
    Services, call_error,
    capabilities::Inner,
    handle::{HANDLES_MAX, Users, Who, too_many, unknown},
};

/// Bytes that one read gives at most.
const READ_MAX: usize = 64 << 10;

/// The ports of a module, by handle.
#[derive(Default)]
pub(super) struct Ports {
    ports: Vec<Port>,
}

struct Port {
    /// As permissions know it.
    name: String,
    config: UartConfig,
    open: Option<UartId>,
    users: Users,
}

impl Port {
    /// The id of the open port; opens it first if need be.
    fn id(&mut self, uart: &mut dyn Uart) -> Result<UartId, CapError> {
        if let Some(id) = self.open {
            return Ok(id);
        }
        let id = uart.open(&self.config)?;
        self.open = Some(id);
        Ok(id)
    }

    fn close(&mut self, uart: &mut dyn Uart) {
        if let Some(id) = self.open.take() {
            uart.close(id);
        }
    }
}

impl Ports {
    /// Opens a port, or takes part in it; other settings than before replace those.
    fn open(
        &mut self,
        uart: &mut dyn Uart,
        who: Who,
        name: &str,
        config: UartConfig,
    ) -> Result<u32, CallError> {
        let found = self.ports.iter().position(|port| port.name == name);
        let index = match found {
            Some(index) => index,
            None if self.ports.len() >= HANDLES_MAX => return Err(too_many()),
            None => {
                self.ports.push(Port {
                    name: name.to_owned(),
                    config: config.clone(),
                    open: None,
                    users: Users::default(),
                });
                self.ports.len() - 1
            }
        };
        let port = &mut self.ports[index];
        if port.config != config {
            port.close(uart);
            port.config = config;
        }
        port.id(uart)
            .map_err(|error| call_error(error.context(format_args!("port {name:?}"))))?;
        port.users.add(who);
        Ok(u32::try_from(index + 1).unwrap_or(u32::MAX))
    }

    fn find(&mut self, handle: u32) -> Option<&mut Port> {
        let index = usize::try_from(handle).ok()?.checked_sub(1)?;
        self.ports.get_mut(index)
    }

    pub(super) fn gone(&mut self, who: Who) {
        for port in &mut self.ports {
            port.users.gone(who);
        }
    }

    pub(super) fn retire(&mut self, generation: u64, uart: &mut dyn Uart) {
        for port in &mut self.ports {
            if port.users.retire(generation) {
                port.close(uart);
            }
        }
    }
}

/// Reads the fields of `uart.open` but the name.
fn read_config(device: String, fields: &Fields<'_>) -> Result<UartConfig, CallError> {
    use uart_open as field;
    let small = |number, what| match fields.uint(number)?.unwrap_or(0) {
        value @ 0..=8 => Ok(value as u8),
        value => Err(CallError::invalid(format!(
            "{value} is no {what} of a port"
        ))),
    };
    let baud = match fields.uint(field::BAUD)?.unwrap_or(0) {
        0 => 115_200,
        baud => u32::try_from(baud)
            .map_err(|_| CallError::invalid(format!("{baud} is no speed of a port")))?,
    };
    let config = UartConfig {
        data_bits: match small(field::DATA_BITS, "number of data bits")? {
            0 => 8,
            bits => bits,
        },
        parity: match small(field::PARITY, "parity")? {
            0 => Parity::None,
            1 => Parity::Odd,
            2 => Parity::Even,
            other => {
                return Err(CallError::invalid(format!(
                    "{other} is no parity of a port"
                )));
            }
        },
        stop_bits: match small(field::STOP_BITS, "number of stop bits")? {
            0 | 1 => StopBits::One,
            2 => StopBits::Two,
            other => {
                let problem = format!("{other} is no number of stop bits of a port");
                return Err(CallError::invalid(problem));
            }
        },
        flow: match small(field::FLOW, "flow control")? {
            0 => FlowControl::None,
            1 => FlowControl::Hardware,
            2 => FlowControl::Software,
            other => {
                return Err(CallError::invalid(format!(
                    "{other} is no flow control of a port"
                )));
            }
        },
        ..UartConfig::new(device, baud)
    };
    config.check().map_err(call_error)?;
    Ok(config)
}

impl Services {
    pub(super) fn uart_open(&mut self, fields: &Fields<'_>) -> Result<Frame, CallError> {
        let name = fields.need_text(uart_open::NAME)?;
        self.allow("uart.open", |effective| effective.check_uart(name))?;
        let inner = &self.parts.capabilities.inner;
        let device = match inner.machine.uart.get(name) {
            Some(path) => path.value.display().to_string(),
            // A path would lead past the operator's folder of devices.
            None if name.contains('/') => {
                return Err(CallError::invalid(format!("{name:?} is no name of a port")));
            }
            None => name.to_owned(),
        };
        let config = read_config(device, fields)?;
        let opened = {
            let mut ports = self.parts.module.ports();
            ports.open(&mut **inner.uart.lock(), self.who, name, config)
        };
        let handle = opened.map_err(|error| {
            let named = self.parts.capabilities.inner.machine.uart.get(name);
            let named = named.map(|path| path.source.clone());
            self.unopened(error, named, "uart")
        })?;
        self.closed_ports.retain(|closed| *closed != handle);
        let mut reply = Frame::new();
        reply.uint(uart_open::reply::HANDLE, handle.into());
        Ok(reply)
    }

    /// The id of the port behind a handle; opens it again if nobody had use of it meanwhile.
    fn port(&mut self, call: &str, handle: u32) -> Result<UartId, CallError> {
        let who = self.who;
        let mut ports = self.parts.module.ports();
        let port = ports
            .find(handle)
            .filter(|_| !self.closed_ports.contains(&handle));
        let port = port.ok_or_else(|| unknown(handle, "serial port"))?;
        if !port.users.has(who) {
            // One that another instance opened: this one was started from its image.
            if let Err(refusal) = self.parts.effective.check_uart(&port.name) {
                drop(ports);
                return Err(self.refuse(call, &refusal));
            }
            port.users.add(who);
        }
        let uart = &mut **self.parts.capabilities.inner.uart.lock();
        port.id(uart)
            .map_err(|error| call_error(error.context(format_args!("port {:?}", port.name))))
    }

    pub(super) fn uart_read(
        &mut self,
        fields: &Fields<'_>,
        ticket: Ticket,
    ) -> Result<Answer, CallError> {
        let id = self.port("uart.read", fields.need_uint(uart_read::HANDLE)?)?;
        let most = fields.uint(uart_read::MOST)?.unwrap_or(u64::MAX);
        let most = usize::try_from(most).unwrap_or(READ_MAX).clamp(1, READ_MAX);
        let timeout = fields.uint(uart_read::TIMEOUT)?.map(Duration::from_millis);
        let mut buffer = vec![0; most];
        let read = move |uart: &mut dyn Uart| {
            let Some(n) = uart.read(id, &mut buffer)? else {
                return Ok(None);
            };
            let mut reply = Frame::new();
            let read = buffer.get(..n).unwrap_or_default();
            reply.bytes(uart_read::reply::DATA, read);
            Ok(Some(reply))
        };
        Ok(self.on_port(ticket, timeout, "nothing came from the port in time", read))
    }

    pub(super) fn uart_write(
        &mut self,
        fields: &Fields<'_>,
        ticket: Ticket,
    ) -> Result<Answer, CallError> {
        let id = self.port("uart.write", fields.need_uint(uart_write::HANDLE)?)?;
        let data = fields.bytes(uart_write::DATA)?.unwrap_or_default().to_vec();
        let write = move |uart: &mut dyn Uart| {
            let written = match data.is_empty() {
                true => Some(0),
                false => uart.write(id, &data)?,
            };
            Ok(written.map(|written| {
                let mut reply = Frame::new();
                reply.uint(uart_write::reply::WRITTEN, written as u64);
                reply
            }))
        };
        Ok(self.on_port(ticket, None, "", write))
    }

    pub(super) fn uart_drain(
        &mut self,
        fields: &Fields<'_>,
        ticket: Ticket,
    ) -> Result<Answer, CallError> {
        let id = self.port("uart.drain", fields.need_uint(uart_drain::HANDLE)?)?;
        let drain = move |uart: &mut dyn Uart| Ok(uart.drained(id)?.then(Frame::new));
        Ok(self.on_port(ticket, None, "", drain))
    }

    pub(super) fn uart_close(&mut self, fields: &Fields<'_>) -> Result<Frame, CallError> {
        let handle = fields.need_uint(uart_close::HANDLE)?;
        let mut ports = self.parts.module.ports();
        let port = ports
            .find(handle)
            .filter(|_| !self.closed_ports.contains(&handle));
        let port = port.ok_or_else(|| unknown(handle, "serial port"))?;
        if port.users.close(self.who) {
            port.close(&mut **self.parts.capabilities.inner.uart.lock());
        }
        self.closed_ports.push(handle);
        Ok(Frame::new())
    }

    /// Asks until there is an answer: at once if there is one, else as a task.
    fn on_port(
        &mut self,
        ticket: Ticket,
        timeout: Option<Duration>,
        late: &'static str,
        mut poll: impl FnMut(&mut dyn Uart) -> Result<Option<Frame>, CapError> + Send + 'static,
    ) -> Answer {
        let inner: Arc<Inner> = self.parts.capabilities.inner.clone();
        let first = poll(&mut **inner.uart.lock());
        match first {
            Ok(Some(reply)) => return Answer::Now(Ok(reply.into_bytes())),
            Err(error) => return Answer::Now(Err(call_error(error))),
            Ok(None) if timeout == Some(Duration::ZERO) => {
                return CallError::new(ErrorKind::TimedOut, late).into();
            }
            Ok(None) => {}
        }
        self.later(ticket, async move {
            let asked = async {
                loop {
                    let seen = inner.uart.signal.count();
                    let answer = poll(&mut **inner.uart.lock())?;
                    if let Some(reply) = answer {
                        return Ok::<Frame, CapError>(reply);
                    }
                    inner.uart.signal.changed(seen).await;
                }
            };
            let answer = match timeout {
                None => asked.await,
                Some(timeout) => match tokio::time::timeout(timeout, asked).await {
                    Ok(answer) => answer,
                    Err(_) => Err(CapError::new(CapErrorKind::TimedOut, late)),
                },
            };
            answer.map_err(call_error)
        })
    }
}
