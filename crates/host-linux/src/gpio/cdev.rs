//! Lines by character device: `/dev/gpiochip0`.

use std::{
    error::Error as _,
    fmt, io,
    path::{Path, PathBuf},
};

use gpiocdev::{
    Chip, Request,
    line::{self, EdgeDetection, EdgeKind, Value},
    request::Config,
};
use rustix::event::epoll::EventFlags;
use shanhai_host::{
    Bias, CapError, CapErrorKind, Direction, Drive, Edge, Edges, Gpio, Level, LineId, LineInfo,
    LineName, LineRequest, Nanos, Signal, SortedMap, Source,
};

use crate::watcher::Watcher;

/// Who the kernel says has a line that a guest opened.
const CONSUMER: &str = "shanhai";
/// Changes that the kernel keeps for each line.
const KEPT: u32 = 64;

/// Lines by character device.
///
/// Labels are the kernel's names of lines, which the machine's device tree gives; chips are known by
/// name (`gpiochip0`), by label and by path.
#[derive(Default)]
pub struct CdevGpio {
    open: SortedMap<u32, Open>,
    next: u32,
    watcher: Watcher,
}

struct Open {
    request: Request,
    offset: u32,
    asked: LineRequest,
    /// Whether it is an input whose changes are kept.
    direction: Direction,
}

impl CdevGpio {
    /// Opens nothing yet.
    #[must_use]
    pub fn new() -> Self {
        CdevGpio::default()
    }

    /// Whether this machine has such devices and lets this process see them.
    #[must_use]
    pub fn is_there() -> bool {
        gpiocdev::chip::chips().is_ok_and(|chips| !chips.is_empty())
    }

    fn opened(&mut self, line: LineId) -> Result<&mut Open, CapError> {
        let open = self.open.get_mut(&line.0);
        open.ok_or_else(|| CapError::closed("line"))
    }
}

/// The chip and number that a name means.
fn find(name: &LineName) -> Result<(PathBuf, u32), CapError> {
    let found = match name {
        LineName::Label(label) => {
            gpiocdev::find_named_line(label).map(|found| (found.chip, found.info.offset))
        }
        LineName::Offset { chip, offset } => find_chip(chip)?.map(|path| (path, *offset)),
    };
    found.ok_or_else(|| {
        let message = format!("there is no line {name} on this machine");
        CapError::new(CapErrorKind::NotFound, message)
    })
}

fn find_chip(name: &str) -> Result<Option<PathBuf>, CapError> {
    for path in gpiocdev::chip::chips().map_err(|error| cap_error(&error))? {
        if path == Path::new(name) || path.file_name().is_some_and(|file| file == name) {
            return Ok(Some(path));
        }
        let info = Chip::from_path(&path).and_then(|chip| chip.info());
        if info.is_ok_and(|info| info.label == name) {
            return Ok(Some(path));
        }
    }
    Ok(None)
}

fn configure(chip: &Path, offset: u32, asked: &LineRequest, level: Level) -> Config {
    let mut config = Config::default();
    config.on_chip(chip).with_line(offset);
    match asked.direction {
        Direction::Input => {
            config.as_input().with_edge_detection(match asked.edges {
                Edges::None => None,
                Edges::Rising => Some(EdgeDetection::RisingEdge),
                Edges::Falling => Some(EdgeDetection::FallingEdge),
                Edges::Both => Some(EdgeDetection::BothEdges),
            });
            if !asked.debounce.is_zero() {
                config.with_debounce_period(asked.debounce);
            }
        }
        Direction::Output => {
            config
                .as_output(value(level))
                .with_drive(match asked.drive {
                    Drive::PushPull => line::Drive::PushPull,
                    Drive::OpenDrain => line::Drive::OpenDrain,
                    Drive::OpenSource => line::Drive::OpenSource,
                });
        }
    }
    config.with_bias(match asked.bias {
        Bias::AsIs => None,
        Bias::Disabled => Some(line::Bias::Disabled),
        Bias::PullUp => Some(line::Bias::PullUp),
        Bias::PullDown => Some(line::Bias::PullDown),
    });
    if asked.active_low {
        config.as_active_low();
    }
    config
}

fn value(level: Level) -> Value {
    match level {
        Level::Low => Value::Inactive,
        Level::High => Value::Active,
    }
}

fn level(value: Value) -> Level {
    match value {
        Value::Inactive => Level::Low,
        Value::Active => Level::High,
    }
}

/// What an error of the library means; the kernel's number is at the end of its chain of causes.
fn cap_error(error: &gpiocdev::Error) -> CapError {
    let kind = match error {
        gpiocdev::Error::NoGpioChips() | gpiocdev::Error::GpioChip(..) => CapErrorKind::NotFound,
        gpiocdev::Error::InvalidArgument(_) => CapErrorKind::Invalid,
        gpiocdev::Error::AbiLimitation(..)
        | gpiocdev::Error::UnsupportedAbi(..)
        | gpiocdev::Error::NoAbiSupport() => CapErrorKind::Unsupported,
        gpiocdev::Error::Os(number) => from_number(number.0),
        gpiocdev::Error::Uapi(_, cause) => {
            let number = match cause {
                gpiocdev_uapi::Error::Os(number) => number.0,
                gpiocdev_uapi::Error::UnderRead(_) => 0,
            };
            from_number(number)
        }
        gpiocdev::Error::NonuniqueLineName(_) | gpiocdev::Error::UnexpectedResponse(..) => {
            CapErrorKind::Failed
        }
    };
    let message = match error.source() {
        Some(cause) => format!("{error} ({cause})"),
        None => error.to_string(),
    };
    CapError::new(kind, message.trim_end_matches('.'))
}

fn from_number(number: i32) -> CapErrorKind {
    // What a line's driver answers to a resistor or edges that it does not have.
    const ENXIO: i32 = 6;
    const EINVAL: i32 = 22;
    const ENOTSUPP: i32 = 524;
    match number {
        ENXIO | EINVAL | ENOTSUPP => CapErrorKind::Unsupported,
        _ => match CapError::from(io::Error::from_raw_os_error(number)).kind() {
            CapErrorKind::Failed => CapErrorKind::HardwareFault,
            kind => kind,
        },
    }
}

impl Source for CdevGpio {
    fn attach(&mut self, signal: &Signal) {
        self.watcher.attach(signal);
    }
}

impl Gpio for CdevGpio {
    fn open(&mut self, request: &LineRequest) -> Result<LineId, CapError> {
        request.check()?;
        let (chip, offset) = find(&request.line)?;
        let config = configure(&chip, offset, request, request.initial);
        let tried = || format!("cannot open line {}", request.line);
        let opened = Request::from_config(config)
            .with_consumer(CONSUMER)
            .with_kernel_event_buffer_size(KEPT)
            .request()
            .map_err(|error| cap_error(&error).context(tried()))?;
        let id = self.next;
        self.next = id.wrapping_add(1);
        let open = Open {
            request: opened,
            offset,
            asked: request.clone(),
            direction: request.direction,
        };
        self.open.insert(id, open);
        Ok(LineId(id))
    }

    fn read(&mut self, line: LineId) -> Result<Level, CapError> {
        let open = self.opened(line)?;
        let value = open.request.value(open.offset);
        value.map(level).map_err(|error| cap_error(&error))
    }

    fn write(&mut self, line: LineId, level: Level) -> Result<(), CapError> {
        let open = self.opened(line)?;
        if open.direction == Direction::Input {
            let message = format!("line {} is an input", open.asked.line);
            return Err(CapError::new(CapErrorKind::Invalid, message));
        }
        let written = open.request.set_value(open.offset, value(level));
        written.map_err(|error| cap_error(&error))
    }

    fn set_direction(
        &mut self,
        line: LineId,
        direction: Direction,
        level: Level,
    ) -> Result<(), CapError> {
        let open = self.opened(line)?;
        let asked = LineRequest {
            direction,
            ..open.asked.clone()
        };
        let chip = open.request.chip_path();
        let config = configure(&chip, open.offset, &asked, level);
        open.request
            .reconfigure(&config)
            .map_err(|error| cap_error(&error))?;
        open.direction = direction;
        Ok(())
    }

    fn next_edge(&mut self, line: LineId) -> Result<Option<Edge>, CapError> {
        let open = self.open.get(&line.0);
        let open = open.ok_or_else(|| CapError::closed("line"))?;
        if open.asked.edges == Edges::None {
            let message = format!("line {} was opened without edges", open.asked.line);
            return Err(CapError::new(CapErrorKind::Invalid, message));
        }
        let ready = open.request.has_edge_event();
        if !ready.map_err(|error| cap_error(&error))? {
            self.watcher.arm(&open.request, EventFlags::IN)?;
            return Ok(None);
        }
        let event = open.request.read_edge_event();
        let event = event.map_err(|error| cap_error(&error))?;
        Ok(Some(Edge {
            time: Nanos(event.timestamp_ns),
            level: match event.kind {
                EdgeKind::Rising => Level::High,
                EdgeKind::Falling => Level::Low,
            },
            count: u64::from(event.line_seqno),
        }))
    }

    fn close(&mut self, line: LineId) {
        self.open.remove(&line.0);
        self.watcher.tell();
    }

    fn lines(&mut self) -> Result<Vec<LineInfo>, CapError> {
        let found = match gpiocdev::lines() {
            Ok(found) => found,
            Err(gpiocdev::Error::NoGpioChips()) => return Ok(Vec::new()),
            Err(error) => return Err(cap_error(&error)),
        };
        let info = |found: gpiocdev::FoundLine| {
            let chip = found.chip.file_name().unwrap_or_default();
            let some = |text: String| (!text.is_empty()).then_some(text);
            let used = found.info.used;
            LineInfo {
                label: some(found.info.name),
                chip: chip.to_string_lossy().into_owned(),
                offset: found.info.offset,
                direction: match found.info.direction {
                    line::Direction::Input => Direction::Input,
                    line::Direction::Output => Direction::Output,
                },
                used_by: some(found.info.consumer).or(used.then(|| "the kernel".to_owned())),
            }
        };
        Ok(found.map(info).collect())
    }
}

impl fmt::Debug for CdevGpio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines = self.open.values().map(|open| &open.asked.line);
        f.debug_list().entries(lines).finish()
    }
}
