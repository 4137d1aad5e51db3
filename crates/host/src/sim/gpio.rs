//! Lines in memory, whose other end is played by the test.

use std::{
    collections::VecDeque,
    fmt,
    sync::{Arc, Mutex, MutexGuard},
};

use super::line::{Open, SimLine};
use crate::{
    CapError, CapErrorKind, Clock, Direction, Edge, Edges, Gpio, Level, LineId, LineInfo, LineName,
    LineRequest, Nanos, Signal, SimClock, SortedMap, Source, sort_by, source::locked,
};

/// Lines in memory; clones are the same ones.
///
/// The test keeps a clone and plays the outside: it drives inputs, now or later on the [`SimClock`],
/// looks at outputs, joins lines by a wire and breaks them. A line that nobody drives shows what its
/// resistor says, low without one; where several drive different levels, low wins.
///
/// # Examples
/// ```
/// use shanhai_host::{Gpio, Level, LineRequest, SimClock, SimGpio};
///
/// let board = SimGpio::new(SimClock::new());
/// board.add_line("relay");
/// board.add_line("button");
/// let mut gpio = board.clone();
///
/// let relay = gpio.open(&LineRequest::output("relay".parse()?, Level::Low))?;
/// gpio.write(relay, Level::High)?;
/// assert_eq!(board.level("relay")?, Level::High);
///
/// let button = gpio.open(&LineRequest::input("button".parse()?))?;
/// board.drive("button", Level::High)?;
/// assert_eq!(gpio.read(button)?, Level::High);
/// # Ok::<(), shanhai_host::CapError>(())
/// ```
#[derive(Clone)]
pub struct SimGpio {
    clock: SimClock,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    lines: Vec<SimLine>,
    /// Lines that a wire joins.
    wires: Vec<(usize, usize)>,
    open: SortedMap<u32, Open>,
    next: u32,
    signals: Vec<Signal>,
}

/// The chip of lines that were added without one.
const CHIP: &str = "sim0";

impl SimGpio {
    /// Makes a board without lines.
    #[must_use]
    pub fn new(clock: SimClock) -> Self {
        let state = State {
            next: 1,
            ..State::default()
        };
        SimGpio {
            clock,
            state: Arc::new(Mutex::new(state)),
        }
    }

    /// Adds a line with a label to the chip `sim0` and returns its number.
    pub fn add_line(&self, label: &str) -> u32 {
        let mut state = self.state();
        let on_chip = state.lines.iter().filter(|line| line.chip == CHIP);
        let offset = on_chip.map(|line| line.offset + 1).max().unwrap_or(0);
        state.lines.push(SimLine::new(CHIP, offset, Some(label)));
        offset
    }

    /// Adds a chip; an empty label is none.
    pub fn add_chip(&self, chip: &str, labels: &[&str]) {
        let mut state = self.state();
        for (offset, label) in (0..).zip(labels) {
            let label = (!label.is_empty()).then_some(*label);
            state.lines.push(SimLine::new(chip, offset, label));
        }
    }

    /// Drives a line from outside.
    ///
    /// # Errors
    /// [`NotFound`](CapErrorKind::NotFound).
    pub fn drive(&self, line: &str, level: Level) -> Result<(), CapError> {
        self.drive_later(line, Nanos(0), level)
    }

    /// Drives a line from outside after a span on the clock.
    ///
    /// # Errors
    /// [`NotFound`](CapErrorKind::NotFound).
    pub fn drive_later(&self, line: &str, after: Nanos, level: Level) -> Result<(), CapError> {
        self.change(line, after, Some(level))
    }

    /// Drives a line from outside no longer.
    ///
    /// # Errors
    /// [`NotFound`](CapErrorKind::NotFound).
    pub fn release(&self, line: &str) -> Result<(), CapError> {
        self.change(line, Nanos(0), None)
    }

    /// Returns the level that a volt meter sees.
    ///
    /// # Errors
    /// [`NotFound`](CapErrorKind::NotFound).
    pub fn level(&self, line: &str) -> Result<Level, CapError> {
        let state = self.state();
        let line = state.find(&line.parse()?)?;
        Ok(state.voltage(line))
    }

    /// Returns when the guest wrote which level to a line, the newest 1,024.
    ///
    /// # Errors
    /// [`NotFound`](CapErrorKind::NotFound).
    pub fn writes(&self, line: &str) -> Result<Vec<(Nanos, Level)>, CapError> {
        let state = self.state();
        let line = state.find(&line.parse()?)?;
        Ok(state.lines[line].writes.iter().copied().collect())
    }

    /// Joins two lines by a wire.
    ///
    /// # Errors
    /// [`NotFound`](CapErrorKind::NotFound).
    pub fn wire(&self, one: &str, other: &str) -> Result<(), CapError> {
        let mut state = self.state();
        let ends = (state.find(&one.parse()?)?, state.find(&other.parse()?)?);
        state.wires.push(ends);
        state.observe(self.clock.monotonic());
        Ok(())
    }

    /// Lets every use of a line fail until [`heal`](SimGpio::heal).
    ///
    /// # Errors
    /// [`NotFound`](CapErrorKind::NotFound).
    pub fn fail(&self, line: &str, kind: CapErrorKind) -> Result<(), CapError> {
        self.set_fault(line, Some(kind))
    }

    /// Lets a line work again.
    ///
    /// # Errors
    /// [`NotFound`](CapErrorKind::NotFound).
    pub fn heal(&self, line: &str) -> Result<(), CapError> {
        self.set_fault(line, None)
    }

    /// The fault that a line has.
    ///
    /// # Errors
    /// [`NotFound`](CapErrorKind::NotFound).
    pub fn fault(&self, line: &str) -> Result<Option<CapErrorKind>, CapError> {
        let state = self.state();
        let line = state.find(&line.parse()?)?;
        Ok(state.lines[line].fault)
    }

    /// How many lines are open.
    #[must_use]
    pub fn open_count(&self) -> usize {
        self.state().open.len()
    }

    fn set_fault(&self, line: &str, fault: Option<CapErrorKind>) -> Result<(), CapError> {
        let mut state = self.state();
        let line = state.find(&line.parse()?)?;
        state.lines[line].fault = fault;
        state.tell();
        Ok(())
    }

    fn change(&self, line: &str, after: Nanos, level: Option<Level>) -> Result<(), CapError> {
        let now = self.clock.monotonic();
        let mut state = self.state();
        let line = state.find(&line.parse()?)?;
        state.lines[line].schedule(now + after, level);
        state.settle(now);
        state.tell();
        Ok(())
    }

    /// The state, with everything that has happened by now.
    fn state(&self) -> MutexGuard<'_, State> {
        let now = self.clock.monotonic();
        let mut state = locked(&self.state);
        state.settle(now);
        state
    }
}

impl State {
    fn find(&self, name: &LineName) -> Result<usize, CapError> {
        let matches = |line: &SimLine| match name {
            LineName::Label(label) => line.label.as_ref() == Some(label),
            LineName::Offset { chip, offset } => line.chip == *chip && line.offset == *offset,
        };
        self.lines.iter().position(matches).ok_or_else(|| {
            let message = format!("there is no line {name} on this board");
            CapError::new(CapErrorKind::NotFound, message)
        })
    }

    fn opened(&mut self, id: LineId) -> Result<&mut Open, CapError> {
        let open = self.open.get_mut(&id.0);
        let open = open.ok_or_else(|| CapError::closed("line"))?;
        self.lines[open.line].check()?;
        Ok(open)
    }

    /// Lets happen what is due, in order.
    fn settle(&mut self, now: Nanos) {
        while let Some(time) = self.due().filter(|due| *due <= now) {
            for line in &mut self.lines {
                line.settle(time);
            }
            for open in self.open.values_mut() {
                open.settle(time);
            }
            self.observe(time);
        }
    }

    fn due(&self) -> Option<Nanos> {
        let lines = self.lines.iter().filter_map(SimLine::due);
        lines.chain(self.open.values().filter_map(Open::due)).min()
    }

    /// Shows the open inputs their levels.
    fn observe(&mut self, time: Nanos) {
        let levels: Vec<(u32, Level)> = self
            .open
            .iter()
            .map(|(id, open)| (*id, self.voltage(open.line)))
            .collect();
        for (id, voltage) in levels {
            if let Some(open) = self.open.get_mut(&id) {
                open.observe(time, voltage);
            }
        }
    }

    /// The voltage of a line: what drives it or a line that is joined to it, else a resistor.
    fn voltage(&self, line: usize) -> Level {
        let mut joined = vec![line];
        let mut next = 0;
        while let Some(&from) = joined.get(next) {
            next += 1;
            for &(one, other) in &self.wires {
                for (a, b) in [(one, other), (other, one)] {
                    if a == from && !joined.contains(&b) {
                        joined.push(b);
                    }
                }
            }
        }
        let opens = || {
            self.open
                .values()
                .filter(|open| joined.contains(&open.line))
        };
        let outside = joined.iter().filter_map(|line| self.lines[*line].outside);
        let driven: Vec<Level> = outside.chain(opens().filter_map(Open::drives)).collect();
        match driven.as_slice() {
            [] => Level::from(opens().any(Open::pulls_up)),
            levels => Level::from(levels.iter().all(|level| level.is_high())),
        }
    }

    fn tell(&self) {
        self.signals.iter().for_each(Signal::notify);
    }
}

impl Source for SimGpio {
    fn attach(&mut self, signal: &Signal) {
        self.clock.attach(signal);
        let signals = &mut locked(&self.state).signals;
        if !signals.iter().any(|known| known.is_same(signal)) {
            signals.push(signal.clone());
        }
    }

    fn due(&self) -> Option<Nanos> {
        locked(&self.state).due()
    }
}

impl Gpio for SimGpio {
    fn open(&mut self, request: &LineRequest) -> Result<LineId, CapError> {
        request.check()?;
        let now = self.clock.monotonic();
        let mut state = self.state();
        let line = state.find(&request.line)?;
        state.lines[line].check()?;
        if state.open.values().any(|open| open.line == line) {
            let message = format!("line {} is already open", request.line);
            return Err(CapError::new(CapErrorKind::InUse, message));
        }
        let id = state.next;
        state.next = id.wrapping_add(1);
        state.open.insert(id, Open::new(line, request));
        let voltage = state.voltage(line);
        if let Some(open) = state.open.get_mut(&id) {
            open.start(voltage);
        }
        if request.direction == Direction::Output {
            state.lines[line].wrote(now, request.initial);
        }
        state.observe(now);
        state.tell();
        Ok(LineId(id))
    }

    fn read(&mut self, line: LineId) -> Result<Level, CapError> {
        let mut state = self.state();
        let open = state.opened(line)?;
        let (place, turn) = (open.line, open.request.active_low);
        Ok(state.voltage(place).turned(turn))
    }

    fn write(&mut self, line: LineId, level: Level) -> Result<(), CapError> {
        let now = self.clock.monotonic();
        let mut state = self.state();
        let open = state.opened(line)?;
        if open.request.direction == Direction::Input {
            let message = format!("line {} is an input", open.request.line);
            return Err(CapError::new(CapErrorKind::Invalid, message));
        }
        open.output = level;
        let place = open.line;
        state.lines[place].wrote(now, level);
        state.observe(now);
        state.tell();
        Ok(())
    }

    fn set_direction(
        &mut self,
        line: LineId,
        direction: Direction,
        level: Level,
    ) -> Result<(), CapError> {
        let now = self.clock.monotonic();
        let mut state = self.state();
        let open = state.opened(line)?;
        open.request.direction = direction;
        open.output = level;
        let place = open.line;
        if direction == Direction::Output {
            state.lines[place].wrote(now, level);
        }
        state.observe(now);
        state.tell();
        Ok(())
    }

    fn next_edge(&mut self, line: LineId) -> Result<Option<Edge>, CapError> {
        let mut state = self.state();
        let open = state.opened(line)?;
        if open.request.edges == Edges::None {
            let message = format!("line {} was opened without edges", open.request.line);
            return Err(CapError::new(CapErrorKind::Invalid, message));
        }
        Ok(open.edges.pop_front())
    }

    fn close(&mut self, line: LineId) {
        let now = self.clock.monotonic();
        let mut state = self.state();
        state.open.remove(&line.0);
        state.observe(now);
        state.tell();
    }

    fn lines(&mut self) -> Result<Vec<LineInfo>, CapError> {
        let state = self.state();
        let info = |(index, line): (usize, &SimLine)| {
            let open = state.open.values().find(|open| open.line == index);
            LineInfo {
                label: line.label.clone(),
                chip: line.chip.clone(),
                offset: line.offset,
                direction: open.map(|open| open.request.direction).unwrap_or_default(),
                used_by: open.map(|_| "guest".to_owned()),
            }
        };
        let mut lines: Vec<LineInfo> = state.lines.iter().enumerate().map(info).collect();
        sort_by(&mut lines, |a, b| {
            (&a.chip, a.offset).cmp(&(&b.chip, b.offset))
        });
        Ok(lines)
    }
}

impl fmt::Debug for SimGpio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SimGpio").finish_non_exhaustive()
    }
}

/// How many of something are kept when nobody takes them.
pub(super) fn keep<T>(queue: &mut VecDeque<T>, item: T, limit: usize) {
    if queue.len() >= limit {
        queue.pop_front();
    }
    queue.push_back(item);
}
