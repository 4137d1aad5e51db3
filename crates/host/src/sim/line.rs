//! One line of the simulated board, and what is known of it while it is open.

use std::collections::VecDeque;

use super::gpio::keep;
use crate::{
    Bias, CapError, CapErrorKind, Direction, Drive, Edge, Edges, Level, LineRequest, Nanos,
};

/// Changes of an input that are kept.
const EDGES: usize = 1_024;
/// Levels that an output had.
const WRITES: usize = 1_024;

/// A line, open or not.
pub(super) struct SimLine {
    pub(super) chip: String,
    pub(super) offset: u32,
    pub(super) label: Option<String>,
    /// What the outside drives it to.
    pub(super) outside: Option<Level>,
    /// What the outside will do, in order of time.
    scheduled: VecDeque<(Nanos, Option<Level>)>,
    pub(super) fault: Option<CapErrorKind>,
    pub(super) writes: VecDeque<(Nanos, Level)>,
}

impl SimLine {
    pub(super) fn new(chip: &str, offset: u32, label: Option<&str>) -> Self {
        SimLine {
            chip: chip.to_owned(),
            offset,
            label: label.map(str::to_owned),
            outside: None,
            scheduled: VecDeque::new(),
            fault: None,
            writes: VecDeque::new(),
        }
    }

    pub(super) fn check(&self) -> Result<(), CapError> {
        match self.fault {
            None => Ok(()),
            Some(kind) => {
                let name = self.label.as_deref().unwrap_or(&self.chip);
                let message = format!("line {name} (offset {}) has a fault", self.offset);
                Err(CapError::new(kind, message))
            }
        }
    }

    pub(super) fn schedule(&mut self, time: Nanos, level: Option<Level>) {
        let place = self.scheduled.partition_point(|(other, _)| *other <= time);
        self.scheduled.insert(place, (time, level));
    }

    pub(super) fn due(&self) -> Option<Nanos> {
        self.scheduled.front().map(|(time, _)| *time)
    }

    /// Lets the next change happen if it happens at `time`.
    pub(super) fn settle(&mut self, time: Nanos) {
        if self.due() == Some(time)
            && let Some((_, level)) = self.scheduled.pop_front()
        {
            self.outside = level;
        }
    }

    pub(super) fn wrote(&mut self, time: Nanos, level: Level) {
        keep(&mut self.writes, (time, level), WRITES);
    }
}

/// A line that is open.
pub(super) struct Open {
    pub(super) line: usize,
    pub(super) request: LineRequest,
    /// What was written to it.
    pub(super) output: Level,
    pub(super) edges: VecDeque<Edge>,
    /// The level that counts.
    last: Level,
    /// A level that counts when it has lasted until then.
    pending: Option<(Nanos, Level)>,
    count: u64,
}

impl Open {
    pub(super) fn new(line: usize, request: &LineRequest) -> Self {
        Open {
            line,
            request: request.clone(),
            output: request.initial,
            edges: VecDeque::new(),
            last: Level::Low,
            pending: None,
            count: 0,
        }
    }

    /// Takes the first level, which is no change.
    pub(super) fn start(&mut self, voltage: Level) {
        self.last = voltage.turned(self.request.active_low);
    }

    /// The voltage that the line is driven to by its user.
    pub(super) fn drives(&self) -> Option<Level> {
        let voltage = self.output.turned(self.request.active_low);
        let driven = match self.request.drive {
            Drive::PushPull => true,
            Drive::OpenDrain => voltage == Level::Low,
            Drive::OpenSource => voltage == Level::High,
        };
        (self.request.direction == Direction::Output && driven).then_some(voltage)
    }

    /// Whether a resistor pulls it up; an open drain needs one.
    pub(super) fn pulls_up(&self) -> bool {
        match self.request.bias {
            Bias::PullUp => true,
            Bias::PullDown | Bias::Disabled => false,
            Bias::AsIs => {
                self.request.direction == Direction::Output
                    && self.request.drive == Drive::OpenDrain
            }
        }
    }

    pub(super) fn due(&self) -> Option<Nanos> {
        self.pending.map(|(time, _)| time)
    }

    /// Lets a level count that has lasted until `time`.
    pub(super) fn settle(&mut self, time: Nanos) {
        if let Some((due, level)) = self.pending
            && due <= time
        {
            self.pending = None;
            self.count_level(due, level);
        }
    }

    pub(super) fn observe(&mut self, time: Nanos, voltage: Level) {
        if self.request.edges == Edges::None || self.request.direction == Direction::Output {
            return;
        }
        let level = voltage.turned(self.request.active_low);
        if level == self.last {
            self.pending = None;
        } else if self.request.debounce.is_zero() {
            self.count_level(time, level);
        } else if self.pending.is_none() {
            self.pending = Some((time + self.request.debounce.into(), level));
        }
    }

    fn count_level(&mut self, time: Nanos, level: Level) {
        self.last = level;
        if self.request.edges.includes(level) {
            self.count += 1;
            let count = self.count;
            keep(&mut self.edges, Edge { time, level, count }, EDGES);
        }
    }
}
