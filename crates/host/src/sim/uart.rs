//! Serial ports in memory, whose devices are played by the test.

use std::{
    collections::VecDeque,
    fmt,
    sync::{Arc, Mutex},
};

use crate::{
    CapError, CapErrorKind, Clock, Nanos, Parity, Signal, SimClock, SortedMap, Source, StopBits,
    Uart, UartConfig, UartId, source::locked,
};

/// Bytes under way in one direction at most.
const WINDOW: usize = 4_096;
/// Bytes that wait to be read at most; what comes then is lost, as in a chip whose buffer is full.
const INCOMING: usize = 1 << 16;
/// Bytes that are kept for [`SimUart::sent`].
const SENT: usize = 1 << 20;

/// Serial ports in memory; clones are the same ones.
///
/// The test keeps a clone and plays the devices: by a function that answers, by bytes it sends now or
/// later, by joining two ports, or by leading one back to itself.
///
/// # Examples
/// ```
/// use shanhai_host::{SimClock, SimUart, Uart, UartConfig};
///
/// let board = SimUart::new(SimClock::new());
/// board.add_port("ttyS1");
/// board.answer("ttyS1", |bytes| if bytes == b"AT\r" { b"OK\r".to_vec() } else { Vec::new() })?;
///
/// let mut uart = board.clone();
/// let modem = uart.open(&UartConfig::new("ttyS1", 9_600))?;
/// uart.write(modem, b"AT\r")?;
/// let mut answer = [0; 8];
/// assert_eq!(uart.read(modem, &mut answer)?, Some(3));
/// assert_eq!(&answer[..3], b"OK\r");
/// # Ok::<(), shanhai_host::CapError>(())
/// ```
#[derive(Clone)]
pub struct SimUart {
    clock: SimClock,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    ports: SortedMap<String, Port>,
    open: SortedMap<u32, (String, UartConfig)>,
    next: u32,
    signals: Vec<Signal>,
    /// Whether bytes take the time that the speed says.
    timed: bool,
}

#[derive(Default)]
struct Port {
    /// When they arrive, and the bytes.
    incoming: VecDeque<(Nanos, Vec<u8>)>,
    /// When they have left, and the bytes.
    outgoing: VecDeque<(Nanos, Vec<u8>)>,
    sent: Vec<u8>,
    device: Device,
    fault: Option<CapErrorKind>,
}

#[derive(Default)]
enum Device {
    #[default]
    Silent,
    Port(String),
    Answers(Answer),
}

/// What the test plays a device by.
type Answer = Box<dyn FnMut(&[u8]) -> Vec<u8> + Send>;

impl SimUart {
    /// Makes a board without ports.
    #[must_use]
    pub fn new(clock: SimClock) -> Self {
        let state = State {
            next: 1,
            ..State::default()
        };
        SimUart {
            clock,
            state: Arc::new(Mutex::new(state)),
        }
    }

    /// Adds a port to which a silent device is connected.
    pub fn add_port(&self, name: &str) {
        let port = Port::default();
        locked(&self.state).ports.insert(name.to_owned(), port);
    }

    /// Lets bytes take the time that the speed of their port says; at first they take none.
    pub fn set_timed(&self, timed: bool) {
        locked(&self.state).timed = timed;
    }

    /// Lets a function answer what the guest sends, piece by piece as it writes.
    ///
    /// # Errors
    /// [`NotFound`](CapErrorKind::NotFound).
    pub fn answer(
        &self,
        port: &str,
        answer: impl FnMut(&[u8]) -> Vec<u8> + Send + 'static,
    ) -> Result<(), CapError> {
        locked(&self.state).port(port)?.device = Device::Answers(Box::new(answer));
        Ok(())
    }

    /// Leads what the guest sends back to it.
    ///
    /// # Errors
    /// [`NotFound`](CapErrorKind::NotFound).
    pub fn loop_back(&self, port: &str) -> Result<(), CapError> {
        self.connect(port, port)
    }

    /// Joins two ports.
    ///
    /// # Errors
    /// [`NotFound`](CapErrorKind::NotFound).
    pub fn connect(&self, one: &str, other: &str) -> Result<(), CapError> {
        let mut state = locked(&self.state);
        for (from, to) in [(one, other), (other, one)] {
            state.port(to)?;
            state.port(from)?.device = Device::Port(to.to_owned());
        }
        Ok(())
    }

    /// Sends bytes to the guest.
    ///
    /// # Errors
    /// [`NotFound`](CapErrorKind::NotFound).
    pub fn send(&self, port: &str, bytes: &[u8]) -> Result<(), CapError> {
        self.send_later(port, Nanos(0), bytes)
    }

    /// Sends bytes to the guest after a span on the clock.
    ///
    /// # Errors
    /// [`NotFound`](CapErrorKind::NotFound).
    pub fn send_later(&self, port: &str, after: Nanos, bytes: &[u8]) -> Result<(), CapError> {
        let arrives = self.clock.monotonic() + after;
        let mut state = locked(&self.state);
        state.port(port)?.receive(arrives, bytes.to_vec());
        state.tell();
        Ok(())
    }

    /// Takes what the guest has sent.
    ///
    /// # Errors
    /// [`NotFound`](CapErrorKind::NotFound).
    pub fn sent(&self, port: &str) -> Result<Vec<u8>, CapError> {
        let mut state = self.state();
        Ok(std::mem::take(&mut state.port(port)?.sent))
    }

    /// Lets every use of a port fail until [`heal`](SimUart::heal):
    /// [`Closed`](CapErrorKind::Closed) is an unplugged cable.
    ///
    /// # Errors
    /// [`NotFound`](CapErrorKind::NotFound).
    pub fn fail(&self, port: &str, kind: CapErrorKind) -> Result<(), CapError> {
        let mut state = locked(&self.state);
        state.port(port)?.fault = Some(kind);
        state.tell();
        Ok(())
    }

    /// Lets a port work again.
    ///
    /// # Errors
    /// [`NotFound`](CapErrorKind::NotFound).
    pub fn heal(&self, port: &str) -> Result<(), CapError> {
        locked(&self.state).port(port)?.fault = None;
        Ok(())
    }

    /// The fault that a port has.
    ///
    /// # Errors
    /// [`NotFound`](CapErrorKind::NotFound).
    pub fn fault(&self, port: &str) -> Result<Option<CapErrorKind>, CapError> {
        Ok(locked(&self.state).port(port)?.fault)
    }

    /// How the guest opened a port; nothing if it did not.
    #[must_use]
    pub fn config(&self, port: &str) -> Option<UartConfig> {
        let state = locked(&self.state);
        let mut open = state.open.values();
        open.find(|(name, _)| name == port)
            .map(|(_, config)| config.clone())
    }

    /// The state, with everything delivered that has left by now.
    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        let now = self.clock.monotonic();
        let mut state = locked(&self.state);
        state.settle(now);
        state
    }
}

impl State {
    fn port(&mut self, name: &str) -> Result<&mut Port, CapError> {
        self.ports.get_mut(name).ok_or_else(|| {
            let message = format!("there is no port {name} on this board");
            CapError::new(CapErrorKind::NotFound, message)
        })
    }

    fn opened(&mut self, id: UartId) -> Result<(&UartConfig, &mut Port), CapError> {
        let open = self.open.get(&id.0);
        let (name, config) = open.ok_or_else(|| CapError::closed("port"))?;
        let port = self.ports.get_mut(name);
        let port = port.ok_or_else(|| CapError::closed("port"))?;
        port.check(name)?;
        Ok((config, port))
    }

    /// Delivers what has left its port.
    fn settle(&mut self, now: Nanos) {
        let names: Vec<String> = self.ports.keys().cloned().collect();
        for name in names {
            while let Some(port) = self.ports.get_mut(&name)
                && let Some((time, bytes)) = port.departed(now)
            {
                let (to, bytes) = match &mut port.device {
                    Device::Silent => continue,
                    Device::Port(other) => (other.clone(), bytes),
                    Device::Answers(answer) => (name.clone(), answer(&bytes)),
                };
                if let Some(to) = self.ports.get_mut(&to) {
                    to.receive(time, bytes);
                }
            }
        }
    }

    fn tell(&self) {
        self.signals.iter().for_each(Signal::notify);
    }
}

impl Port {
    fn check(&self, name: &str) -> Result<(), CapError> {
        match self.fault {
            None => Ok(()),
            Some(kind) => Err(CapError::new(kind, format!("port {name} has a fault"))),
        }
    }

    fn receive(&mut self, time: Nanos, mut bytes: Vec<u8>) {
        let waiting: usize = self.incoming.iter().map(|(_, bytes)| bytes.len()).sum();
        bytes.truncate(INCOMING.saturating_sub(waiting));
        if !bytes.is_empty() {
            let place = self.incoming.partition_point(|(other, _)| *other <= time);
            self.incoming.insert(place, (time, bytes));
        }
    }

    /// Takes the next piece that has left, and keeps a copy of it.
    fn departed(&mut self, now: Nanos) -> Option<(Nanos, Vec<u8>)> {
        self.outgoing.front().filter(|(time, _)| *time <= now)?;
        let (time, bytes) = self.outgoing.pop_front()?;
        let room = SENT.saturating_sub(self.sent.len()).min(bytes.len());
        self.sent.extend_from_slice(&bytes[..room]);
        Some((time, bytes))
    }
}

/// The time that one character takes on the line.
fn character(config: &UartConfig) -> u64 {
    let parity = u64::from(config.parity != Parity::None);
    let stop = match config.stop_bits {
        StopBits::One => 1,
        StopBits::Two => 2,
    };
    let bits = 1 + u64::from(config.data_bits) + parity + stop;
    bits * 1_000_000_000 / u64::from(config.baud.max(1))
}

impl Source for SimUart {
    fn attach(&mut self, signal: &Signal) {
        self.clock.attach(signal);
        let signals = &mut locked(&self.state).signals;
        if !signals.iter().any(|known| known.is_same(signal)) {
            signals.push(signal.clone());
        }
    }

    fn due(&self) -> Option<Nanos> {
        let now = self.clock.monotonic();
        let state = locked(&self.state);
        let pieces = state.ports.values().flat_map(|port| {
            let pieces = port.incoming.iter().chain(&port.outgoing);
            pieces.map(|(time, _)| *time)
        });
        pieces.filter(|time| *time > now).min()
    }
}

impl Uart for SimUart {
    fn open(&mut self, config: &UartConfig) -> Result<UartId, CapError> {
        config.check()?;
        let mut state = self.state();
        state.port(&config.name)?.check(&config.name)?;
        if state.open.values().any(|(name, _)| *name == config.name) {
            let message = format!("port {} is already open", config.name);
            return Err(CapError::new(CapErrorKind::InUse, message));
        }
        let id = state.next;
        state.next = id.wrapping_add(1);
        state.open.insert(id, (config.name.clone(), config.clone()));
        Ok(UartId(id))
    }

    fn read(&mut self, port: UartId, buffer: &mut [u8]) -> Result<Option<usize>, CapError> {
        let now = self.clock.monotonic();
        let mut state = self.state();
        let (_, port) = state.opened(port)?;
        let mut n = 0;
        while n < buffer.len()
            && let Some((time, bytes)) = port.incoming.front_mut()
            && *time <= now
        {
            let part = bytes.len().min(buffer.len() - n);
            buffer[n..n + part].copy_from_slice(&bytes[..part]);
            bytes.drain(..part);
            n += part;
            if bytes.is_empty() {
                port.incoming.pop_front();
            }
        }
        Ok((n > 0 || buffer.is_empty()).then_some(n))
    }

    fn write(&mut self, port: UartId, bytes: &[u8]) -> Result<Option<usize>, CapError> {
        let now = self.clock.monotonic();
        let mut state = self.state();
        let timed = state.timed;
        let (config, port) = state.opened(port)?;
        let waiting: usize = port.outgoing.iter().map(|(_, bytes)| bytes.len()).sum();
        let n = bytes.len().min(WINDOW.saturating_sub(waiting));
        if n == 0 {
            return Ok(bytes.is_empty().then_some(0));
        }
        let begins = port
            .outgoing
            .back()
            .map_or(now, |(time, _)| (*time).max(now));
        let takes = if timed {
            character(config) * n as u64
        } else {
            0
        };
        port.outgoing
            .push_back((begins + Nanos(takes), bytes[..n].to_vec()));
        state.settle(now);
        state.tell();
        Ok(Some(n))
    }

    fn drained(&mut self, port: UartId) -> Result<bool, CapError> {
        let mut state = self.state();
        let (_, port) = state.opened(port)?;
        Ok(port.outgoing.is_empty())
    }

    fn close(&mut self, port: UartId) {
        locked(&self.state).open.remove(&port.0);
    }

    fn ports(&mut self) -> Result<Vec<String>, CapError> {
        Ok(locked(&self.state).ports.keys().cloned().collect())
    }
}

impl fmt::Debug for SimUart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SimUart").finish_non_exhaustive()
    }
}
