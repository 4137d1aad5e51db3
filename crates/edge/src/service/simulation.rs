//! A machine that is simulated, for development without one: `shanhai serve --sim`.

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
    time::Duration,
};

use shanhai_host::{
    CapError, CapErrorKind, Direction, Edge, Gpio, Level, LineId, LineInfo, LineName, LineRequest,
    Log, LogLevel, LogRecord, MemKv, Nanos, Signal, SimClock, SimGpio, SimRtc, SimUart, Source,
    Uart, UartConfig, UartId,
};
use tokio::runtime::Handle;

use super::{Capabilities, CapabilitiesBuilder, MachineNetwork, machine::sql, module::locked};
use crate::{
    permission::{Config, Machine},
    work::work,
};

/// How often time moves on in a simulated machine.
const TICK: Duration = Duration::from_millis(50);
/// Lines and ports that come into being when they are opened, of each.
const DEVICES_MAX: usize = 1024;

/// The other ends of a simulated machine: drive its pins, look at them, talk to its ports.
///
/// Each line and each port is there from the moment that a module opens it. Ports send back what is
/// written to them. Time is that of the real clock.
#[derive(Clone)]
pub struct Simulation {
    /// Its pins.
    pub gpio: SimGpio,
    /// Its serial ports.
    pub uart: SimUart,
    /// Its clock that runs without power.
    pub rtc: SimRtc,
    /// Its key-value store.
    pub kv: MemKv,
    /// The lines that were opened.
    names: Arc<Mutex<BTreeSet<String>>>,
}

impl Simulation {
    /// The pins that modules have opened so far, by the names that they used.
    #[must_use]
    pub fn pins(&self) -> Vec<String> {
        let names = locked(&self.names).clone();
        let there = |name: &String| self.gpio.level(name).is_ok();
        names.into_iter().filter(there).collect()
    }
}

impl Capabilities {
    /// A simulated machine with a real network; changes of its pins go to `log` too.
    ///
    /// The operator's names of databases are kept, those of devices are not needed.
    #[must_use]
    pub fn simulated(
        config: &Config,
        log: Arc<dyn Log>,
        runtime: Handle,
    ) -> (Capabilities, Simulation) {
        let clock = SimClock::starting_at(wall());
        let simulation = Simulation {
            gpio: SimGpio::new(clock.clone()),
            uart: SimUart::new(clock.clone()),
            rtc: SimRtc::new(clock.clone()),
            kv: MemKv::new(),
            names: Arc::default(),
        };
        let board = Board {
            gpio: simulation.gpio.clone(),
            log: log.clone(),
            names: simulation.names.clone(),
            outputs: Vec::new(),
        };
        let builder = CapabilitiesBuilder::new()
            .gpio(board)
            .uart(Ports(simulation.uart.clone()))
            .rtc(simulation.rtc.clone())
            .kv(simulation.kv.clone())
            .network(MachineNetwork)
            .machine(Machine {
                sql: config.machine().sql.clone(),
                ..Machine::default()
            })
            .shared_log(log)
            .simulated();
        let capabilities = sql(builder, config.machine()).build(runtime.clone());
        let weak = Arc::downgrade(&capabilities.inner);
        runtime.spawn(work(async move {
            let mut ticks = tokio::time::interval(TICK);
            let mut before = ticks.tick().await;
            while weak.strong_count() > 0 {
                let now = ticks.tick().await;
                clock.advance(Nanos::from(now - before));
                before = now;
            }
        }));
        (capabilities, simulation)
    }
}

#[allow(
    clippy::disallowed_methods,
    reason = "a simulated machine for people shows their time"
)]
fn wall() -> Duration {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    now.unwrap_or_default()
}

/// Lines that come into being when they are opened, and say what they show.
struct Board {
    gpio: SimGpio,
    log: Arc<dyn Log>,
    names: Arc<Mutex<BTreeSet<String>>>,
    outputs: Vec<(LineId, String)>,
}

impl Board {
    fn say(&self, line: LineId, level: Level) {
        let mut outputs = self.outputs.iter();
        if let Some((_, name)) = outputs.find(|(id, _)| *id == line) {
            let level = if level.is_high() { "high" } else { "low" };
            self.log.write(LogRecord {
                level: LogLevel::Info,
                module: "simulation",
                text: &format!("pin {name} is {level}"),
            });
        }
    }
}

impl Source for Board {
    fn attach(&mut self, signal: &Signal) {
        self.gpio.attach(signal);
    }

    fn due(&self) -> Option<Nanos> {
        self.gpio.due()
    }
}

impl Gpio for Board {
    fn open(&mut self, request: &LineRequest) -> Result<LineId, CapError> {
        let name = request.line.to_string();
        let mut names = locked(&self.names);
        if !names.contains(&name) && names.len() < DEVICES_MAX {
            match &request.line {
                LineName::Label(label) => drop(self.gpio.add_line(label)),
                // The lines up to this one.
                LineName::Offset { chip, offset } if *offset < 64 => {
                    let known = self.gpio.lines()?;
                    if !known.iter().any(|line| line.chip == *chip) {
                        self.gpio.add_chip(chip, &[""; 64]);
                    }
                }
                LineName::Offset { .. } => {}
            }
            names.insert(name.clone());
        }
        drop(names);
        let id = self.gpio.open(request)?;
        if request.direction == Direction::Output {
            self.outputs.push((id, name));
            self.say(id, request.initial);
        }
        Ok(id)
    }

    fn read(&mut self, line: LineId) -> Result<Level, CapError> {
        self.gpio.read(line)
    }

    fn write(&mut self, line: LineId, level: Level) -> Result<(), CapError> {
        let before = self.gpio.read(line)?;
        self.gpio.write(line, level)?;
        if before != level {
            self.say(line, level);
        }
        Ok(())
    }

    fn set_direction(
        &mut self,
        line: LineId,
        direction: Direction,
        level: Level,
    ) -> Result<(), CapError> {
        self.gpio.set_direction(line, direction, level)
    }

    fn next_edge(&mut self, line: LineId) -> Result<Option<Edge>, CapError> {
        self.gpio.next_edge(line)
    }

    fn close(&mut self, line: LineId) {
        self.outputs.retain(|(id, _)| *id != line);
        self.gpio.close(line);
    }

    fn lines(&mut self) -> Result<Vec<LineInfo>, CapError> {
        self.gpio.lines()
    }
}

/// Ports that come into being when they are opened, and send back what is written to them.
struct Ports(SimUart);

impl Source for Ports {
    fn attach(&mut self, signal: &Signal) {
        self.0.attach(signal);
    }

    fn due(&self) -> Option<Nanos> {
        self.0.due()
    }
}

impl Uart for Ports {
    fn open(&mut self, config: &UartConfig) -> Result<UartId, CapError> {
        match self.0.open(config) {
            Err(error)
                if error.kind() == CapErrorKind::NotFound
                    && self.0.ports()?.len() < DEVICES_MAX =>
            {
                self.0.add_port(&config.name);
                self.0.loop_back(&config.name)?;
                self.0.open(config)
            }
            opened => opened,
        }
    }

    fn read(&mut self, port: UartId, buffer: &mut [u8]) -> Result<Option<usize>, CapError> {
        self.0.read(port, buffer)
    }

    fn write(&mut self, port: UartId, bytes: &[u8]) -> Result<Option<usize>, CapError> {
        self.0.write(port, bytes)
    }

    fn drained(&mut self, port: UartId) -> Result<bool, CapError> {
        self.0.drained(port)
    }

    fn close(&mut self, port: UartId) {
        self.0.close(port);
    }

    fn ports(&mut self) -> Result<Vec<String>, CapError> {
        self.0.ports()
    }
}
