//! A board made of pins.

use std::fmt;

use embedded_hal::digital::{InputPin, OutputPin};

use super::fault;
use crate::{
    CapError, CapErrorKind, Direction, Edge, Edges, Gpio, Level, LineId, LineInfo, LineName,
    LineRequest, Signal, SortedMap, Source,
};

/// The chip that all lines are on.
const CHIP: &str = "hal";

/// Lines made of the pins of any `embedded-hal` implementation.
///
/// A pin is an input or an output for ever, has the resistor it has, and tells no edges: requests for
/// anything else are [`Unsupported`](CapErrorKind::Unsupported). An output is read as it was written.
///
/// # Examples
/// ```
/// use shanhai_host::{Gpio, HalPin, Level, LineRequest, PinBoard, SimClock, SimGpio};
///
/// // Any driver's pin will do; this one is a simulated line.
/// let sim = SimGpio::new(SimClock::new());
/// sim.add_line("gpio17");
/// let mut gpio = sim.clone();
/// let line = gpio.open(&LineRequest::output("gpio17".parse()?, Level::Low))?;
///
/// let mut board = PinBoard::new();
/// board.add_output("relay", HalPin::new(gpio, line));
/// let relay = board.open(&LineRequest::output("relay".parse()?, Level::High))?;
/// assert_eq!(sim.level("gpio17")?, Level::High);
/// # Ok::<(), shanhai_host::CapError>(())
/// ```
#[derive(Default)]
pub struct PinBoard {
    pins: Vec<Pin>,
    open: SortedMap<u32, Open>,
    next: u32,
}

struct Pin {
    label: String,
    any: Box<dyn AnyPin>,
}

struct Open {
    pin: usize,
    active_low: bool,
}

/// A pin of any type.
trait AnyPin: Send {
    fn direction(&self) -> Direction;
    fn read(&mut self) -> Result<Level, CapError>;
    fn write(&mut self, level: Level) -> Result<(), CapError>;
}

struct In<P>(P);

impl<P: InputPin + Send> AnyPin for In<P> {
    fn direction(&self) -> Direction {
        Direction::Input
    }

    fn read(&mut self) -> Result<Level, CapError> {
        let high = self.0.is_high().map_err(|error| fault("pin", error))?;
        Ok(Level::from(high))
    }

    fn write(&mut self, _level: Level) -> Result<(), CapError> {
        Err(CapError::new(CapErrorKind::Invalid, "the line is an input"))
    }
}

struct Out<P>(P, Level);

impl<P: OutputPin + Send> AnyPin for Out<P> {
    fn direction(&self) -> Direction {
        Direction::Output
    }

    fn read(&mut self) -> Result<Level, CapError> {
        Ok(self.1)
    }

    fn write(&mut self, level: Level) -> Result<(), CapError> {
        let state = level.is_high().into();
        self.0
            .set_state(state)
            .map_err(|error| fault("pin", error))?;
        self.1 = level;
        Ok(())
    }
}

impl PinBoard {
    /// Makes a board without lines.
    #[must_use]
    pub fn new() -> Self {
        PinBoard::default()
    }

    /// Adds an input.
    pub fn add_input(&mut self, label: &str, pin: impl InputPin + Send + 'static) {
        self.add(label, Box::new(In(pin)));
    }

    /// Adds an output; what it shows before it is opened is its own business.
    pub fn add_output(&mut self, label: &str, pin: impl OutputPin + Send + 'static) {
        self.add(label, Box::new(Out(pin, Level::Low)));
    }

    fn add(&mut self, label: &str, any: Box<dyn AnyPin>) {
        let label = label.to_owned();
        self.pins.push(Pin { label, any });
    }

    fn find(&self, name: &LineName) -> Option<usize> {
        match name {
            LineName::Label(label) => self.pins.iter().position(|pin| pin.label == *label),
            LineName::Offset { chip, offset } => {
                let offset = usize::try_from(*offset).ok()?;
                (chip == CHIP && offset < self.pins.len()).then_some(offset)
            }
        }
    }

    fn opened(&mut self, line: LineId) -> Result<(&mut dyn AnyPin, bool), CapError> {
        let open = self.open.get(&line.0);
        let open = open.ok_or_else(|| CapError::closed("line"))?;
        let pin = self.pins.get_mut(open.pin);
        let pin = pin.ok_or_else(|| CapError::closed("line"))?;
        Ok((&mut *pin.any, open.active_low))
    }
}

impl Source for PinBoard {
    /// Nothing becomes ready by itself.
    fn attach(&mut self, _signal: &Signal) {}
}

impl Gpio for PinBoard {
    fn open(&mut self, request: &LineRequest) -> Result<LineId, CapError> {
        request.check()?;
        let index = self.find(&request.line).ok_or_else(|| {
            let message = format!("there is no line {} on this board", request.line);
            CapError::new(CapErrorKind::NotFound, message)
        })?;
        if self.open.values().any(|open| open.pin == index) {
            let message = format!("line {} is already open", request.line);
            return Err(CapError::new(CapErrorKind::InUse, message));
        }
        let plain = LineRequest {
            direction: self.pins[index].any.direction(),
            initial: request.initial,
            active_low: request.active_low,
            ..LineRequest::input(request.line.clone())
        };
        if *request != plain || request.edges != Edges::None {
            let message = format!(
                "line {} cannot do that; it is a plain {}",
                request.line,
                match plain.direction {
                    Direction::Input => "input",
                    Direction::Output => "output",
                }
            );
            return Err(CapError::new(CapErrorKind::Unsupported, message));
        }
        if plain.direction == Direction::Output {
            let level = request.initial.turned(request.active_low);
            self.pins[index].any.write(level)?;
        }
        self.next = self.next.wrapping_add(1);
        let open = Open {
            pin: index,
            active_low: request.active_low,
        };
        self.open.insert(self.next, open);
        Ok(LineId(self.next))
    }

    fn read(&mut self, line: LineId) -> Result<Level, CapError> {
        let (pin, turn) = self.opened(line)?;
        Ok(pin.read()?.turned(turn))
    }

    fn write(&mut self, line: LineId, level: Level) -> Result<(), CapError> {
        let (pin, turn) = self.opened(line)?;
        pin.write(level.turned(turn))
    }

    fn set_direction(
        &mut self,
        line: LineId,
        direction: Direction,
        level: Level,
    ) -> Result<(), CapError> {
        let (pin, turn) = self.opened(line)?;
        if pin.direction() != direction {
            let message = "the line cannot change its direction";
            return Err(CapError::new(CapErrorKind::Unsupported, message));
        }
        match direction {
            Direction::Input => Ok(()),
            Direction::Output => pin.write(level.turned(turn)),
        }
    }

    fn next_edge(&mut self, line: LineId) -> Result<Option<Edge>, CapError> {
        self.opened(line)?;
        let message = "the line was opened without edges";
        Err(CapError::new(CapErrorKind::Invalid, message))
    }

    fn close(&mut self, line: LineId) {
        self.open.remove(&line.0);
    }

    fn lines(&mut self) -> Result<Vec<LineInfo>, CapError> {
        let lines = (0..).zip(&self.pins).map(|(offset, pin)| LineInfo {
            label: Some(pin.label.clone()),
            chip: CHIP.to_owned(),
            offset,
            direction: pin.any.direction(),
            used_by: None,
        });
        Ok(lines.collect())
    }
}

impl fmt::Debug for PinBoard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let labels = self.pins.iter().map(|pin| &pin.label);
        f.debug_list().entries(labels).finish()
    }
}
