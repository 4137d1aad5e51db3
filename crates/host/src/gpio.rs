//! Single lines that are high or low: relays, buttons, lamps.

use std::{fmt, str::FromStr, time::Duration};

use crate::{CapError, CapErrorKind, Nanos, Source};

/// A line that was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LineId(pub u32);

/// Which line: what its label says, or the place on its chip.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LineName {
    /// The name that the board gives the line.
    Label(String),
    /// The number of the line on a chip.
    Offset {
        /// The chip's name or label: `gpiochip0`.
        chip: String,
        /// The line's number on it.
        offset: u32,
    },
}

/// A text of the form `CHIP:OFFSET` is a place, every other text is a label.
impl FromStr for LineName {
    type Err = CapError;

    fn from_str(text: &str) -> Result<Self, CapError> {
        if text.is_empty() {
            return Err(CapError::new(
                CapErrorKind::Invalid,
                "the name of the line is empty",
            ));
        }
        let place = text.rsplit_once(':').and_then(|(chip, offset)| {
            let offset = offset.parse().ok()?;
            (!chip.is_empty()).then(|| LineName::Offset {
                chip: chip.to_owned(),
                offset,
            })
        });
        Ok(place.unwrap_or_else(|| LineName::Label(text.to_owned())))
    }
}

impl fmt::Display for LineName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LineName::Label(label) => f.write_str(label),
            LineName::Offset { chip, offset } => write!(f, "{chip}:{offset}"),
        }
    }
}

/// Whether a line is on.
///
/// This is the meaning, not the voltage: on a line that is [`active_low`](LineRequest::active_low)
/// `High` is no voltage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Level {
    /// Off.
    #[default]
    Low,
    /// On.
    High,
}

impl Level {
    /// Whether this is [`High`](Level::High).
    #[must_use]
    pub fn is_high(self) -> bool {
        self == Level::High
    }

    /// The opposite if `turn` says so.
    #[must_use]
    pub fn turned(self, turn: bool) -> Level {
        Level::from(self.is_high() != turn)
    }
}

impl From<bool> for Level {
    fn from(high: bool) -> Self {
        if high { Level::High } else { Level::Low }
    }
}

/// Who decides the level of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Direction {
    /// The outside: the line can be read.
    #[default]
    Input,
    /// This machine: the line can be written, and read back.
    Output,
}

/// The resistor that decides the level of an input nobody drives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Bias {
    /// As it was.
    #[default]
    AsIs,
    /// None.
    Disabled,
    /// To the supply.
    PullUp,
    /// To ground.
    PullDown,
}

/// How an output makes its levels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Drive {
    /// Both are driven.
    #[default]
    PushPull,
    /// Only low is driven.
    OpenDrain,
    /// Only high is driven.
    OpenSource,
}

/// Which changes of an input are kept for [`Gpio::next_edge`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Edges {
    /// None.
    #[default]
    None,
    /// Changes to high.
    Rising,
    /// Changes to low.
    Falling,
    /// Both.
    Both,
}

impl Edges {
    /// Whether changes to `level` are kept.
    #[must_use]
    pub fn includes(self, level: Level) -> bool {
        match self {
            Edges::None => false,
            Edges::Rising => level == Level::High,
            Edges::Falling => level == Level::Low,
            Edges::Both => true,
        }
    }
}

/// How a line is opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineRequest {
    /// Which line.
    pub line: LineName,
    /// Who decides its level.
    pub direction: Direction,
    /// The resistor.
    pub bias: Bias,
    /// How an output makes its levels.
    pub drive: Drive,
    /// Whether no voltage means on.
    pub active_low: bool,
    /// What an output shows at first.
    pub initial: Level,
    /// Which changes of an input are kept.
    pub edges: Edges,
    /// How long a level must last to count; zero for every change.
    pub debounce: Duration,
}

impl LineRequest {
    /// A request for an input without a resistor of its own or kept changes.
    #[must_use]
    pub fn input(line: LineName) -> Self {
        LineRequest {
            line,
            direction: Direction::Input,
            bias: Bias::AsIs,
            drive: Drive::PushPull,
            active_low: false,
            initial: Level::Low,
            edges: Edges::None,
            debounce: Duration::ZERO,
        }
    }

    /// A request for an output that shows `initial` at first.
    #[must_use]
    pub fn output(line: LineName, initial: Level) -> Self {
        LineRequest {
            direction: Direction::Output,
            initial,
            ..LineRequest::input(line)
        }
    }

    /// Refuses what no line can do: edges or debouncing of an output, an open drain on an input.
    ///
    /// # Errors
    /// [`Invalid`](CapErrorKind::Invalid).
    pub fn check(&self) -> Result<(), CapError> {
        let wrong = match self.direction {
            Direction::Output if self.edges != Edges::None => "an output has no edges to wait for",
            Direction::Output if !self.debounce.is_zero() => "an output is not debounced",
            Direction::Input if self.drive != Drive::PushPull => "an input drives nothing",
            Direction::Input | Direction::Output => return Ok(()),
        };
        Err(CapError::new(
            CapErrorKind::Invalid,
            format!("line {}: {wrong}", self.line),
        ))
    }
}

/// A change of an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge {
    /// When, on the machine's monotonic clock.
    pub time: Nanos,
    /// To which level.
    pub level: Level,
    /// The how manieth kept change of this line since it was opened, from 1; a gap tells that some
    /// were lost because nobody took them.
    pub count: u64,
}

/// What is known of a line without opening it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineInfo {
    /// The label, if the board gives one.
    pub label: Option<String>,
    /// The chip's name.
    pub chip: String,
    /// The line's number on it.
    pub offset: u32,
    /// Who decides its level at the moment.
    pub direction: Direction,
    /// Who has it open, if anybody.
    pub used_by: Option<String>,
}

/// Lines that are high or low.
///
/// No call waits. Ids that mean nothing are [`Closed`](CapErrorKind::Closed).
pub trait Gpio: Source {
    /// Opens a line.
    ///
    /// # Errors
    /// [`NotFound`](CapErrorKind::NotFound), [`InUse`](CapErrorKind::InUse), [`Invalid`](CapErrorKind::Invalid)
    /// as by [`LineRequest::check`], [`Unsupported`](CapErrorKind::Unsupported) if the line has no such
    /// resistor, drive or edges, and what the machine answers.
    fn open(&mut self, request: &LineRequest) -> Result<LineId, CapError>;

    /// Returns the level of a line; that of an output is what the line really shows.
    ///
    /// # Errors
    /// [`HardwareFault`](CapErrorKind::HardwareFault), [`Closed`](CapErrorKind::Closed).
    fn read(&mut self, line: LineId) -> Result<Level, CapError>;

    /// Sets the level of an output.
    ///
    /// # Errors
    /// [`Invalid`](CapErrorKind::Invalid) for an input, [`HardwareFault`](CapErrorKind::HardwareFault),
    /// [`Closed`](CapErrorKind::Closed).
    fn write(&mut self, line: LineId, level: Level) -> Result<(), CapError>;

    /// Makes an output of a line, which shows `level` at first, or an input, for which `level` means
    /// nothing; an input that was opened with edges keeps them again.
    ///
    /// # Errors
    /// [`HardwareFault`](CapErrorKind::HardwareFault), [`Closed`](CapErrorKind::Closed).
    fn set_direction(
        &mut self,
        line: LineId,
        direction: Direction,
        level: Level,
    ) -> Result<(), CapError>;

    /// Takes the oldest change that was kept, nothing if that is still to come.
    ///
    /// Of changes that nobody takes the newest 64 or more are kept.
    ///
    /// # Errors
    /// [`Invalid`](CapErrorKind::Invalid) if the line was opened without edges,
    /// [`HardwareFault`](CapErrorKind::HardwareFault), [`Closed`](CapErrorKind::Closed).
    fn next_edge(&mut self, line: LineId) -> Result<Option<Edge>, CapError>;

    /// Closes a line; the id means nothing any more. An output may keep its level or lose it.
    fn close(&mut self, line: LineId);

    /// Lists the lines there are, by chip and number.
    ///
    /// # Errors
    /// What the machine answers.
    fn lines(&mut self) -> Result<Vec<LineInfo>, CapError>;
}

/// A machine without lines.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoGpio;

impl Source for NoGpio {
    fn attach(&mut self, _signal: &crate::Signal) {}
}

impl Gpio for NoGpio {
    fn open(&mut self, _request: &LineRequest) -> Result<LineId, CapError> {
        Err(CapError::none("gpio"))
    }

    fn read(&mut self, _line: LineId) -> Result<Level, CapError> {
        Err(CapError::closed("line"))
    }

    fn write(&mut self, _line: LineId, _level: Level) -> Result<(), CapError> {
        Err(CapError::closed("line"))
    }

    fn set_direction(
        &mut self,
        _line: LineId,
        _direction: Direction,
        _level: Level,
    ) -> Result<(), CapError> {
        Err(CapError::closed("line"))
    }

    fn next_edge(&mut self, _line: LineId) -> Result<Option<Edge>, CapError> {
        Err(CapError::closed("line"))
    }

    fn close(&mut self, _line: LineId) {}

    fn lines(&mut self) -> Result<Vec<LineInfo>, CapError> {
        Ok(Vec::new())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_labels_or_places() {
        let place = LineName::Offset {
            chip: "gpiochip0".into(),
            offset: 17,
        };
        assert_eq!("gpiochip0:17".parse(), Ok(place.clone()));
        assert_eq!(place.to_string(), "gpiochip0:17");
        for label in ["relay", "a:b", ":3", "x:-1"] {
            assert_eq!(label.parse(), Ok(LineName::Label(label.into())));
        }
        assert_eq!(
            "".parse::<LineName>().unwrap_err().kind(),
            CapErrorKind::Invalid
        );
    }

    #[test]
    fn impossible_requests_are_refused() {
        let mut request = LineRequest::output(LineName::Label("relay".into()), Level::High);
        assert_eq!(request.check(), Ok(()));
        request.edges = Edges::Both;
        let error = request.check().unwrap_err();
        assert_eq!(
            error.to_string(),
            "line relay: an output has no edges to wait for"
        );
    }
}
