//! Lines by the files under `/sys/class/gpio`, for kernels without character devices.

use std::{
    fmt, fs,
    os::{
        fd::{AsFd, BorrowedFd},
        unix::fs::FileExt,
    },
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use rustix::{event::epoll::EventFlags, time::ClockId};
use shanhai_host::{
    Bias, CapError, CapErrorKind, Direction, Drive, Edge, Edges, Gpio, Level, LineId, LineInfo,
    LineName, LineRequest, Nanos, Signal, SortedMap, Source, sort_by,
};

use crate::{
    file::{self, at},
    watcher::Watcher,
};

/// How long the files of a line may take to appear and to get their rights after it was exported.
const SETTLE: Duration = Duration::from_secs(1);
/// How often they are looked for meanwhile.
const LOOK_AGAIN: Duration = Duration::from_millis(1);

/// Says when the value of a line may have changed.
pub trait EdgeWatch: Send {
    /// Tells this signal too.
    fn attach(&mut self, signal: &Signal);

    /// Waits for the next change of a line's file `value`, which was just read, once.
    ///
    /// # Errors
    /// If that file cannot be waited for.
    fn watch(&mut self, line: u32, value: BorrowedFd<'_>) -> Result<(), CapError>;
}

/// The kernel says it as urgent data.
impl EdgeWatch for Watcher {
    fn attach(&mut self, signal: &Signal) {
        Watcher::attach(self, signal);
    }

    fn watch(&mut self, _line: u32, value: BorrowedFd<'_>) -> Result<(), CapError> {
        self.arm(value, EventFlags::PRI)
    }
}

/// Lines by files.
///
/// A line is known by its number on a chip, `gpiochip0:17`, where the chip's name or label will do, by
/// its number among all, `gpio529` or `529`, or by a label that [`label`](SysfsGpio::label) gave it.
/// There are no resistors, drives and debouncing: requests for them are
/// [`Unsupported`](CapErrorKind::Unsupported). Of several changes between two looks only the last is
/// seen; their time is that of the look.
pub struct SysfsGpio {
    root: PathBuf,
    labels: SortedMap<String, u32>,
    open: SortedMap<u32, Open>,
    next: u32,
    watch: Box<dyn EdgeWatch>,
}

struct Open {
    /// The number among all lines.
    number: u32,
    folder: PathBuf,
    value: fs::File,
    asked: LineRequest,
    direction: Direction,
    /// Whether it was exported by us, and is given back.
    exported: bool,
    last: Level,
    count: u64,
}

/// A chip: the numbers of its lines among all.
struct SysfsChip {
    name: String,
    label: String,
    base: u32,
    count: u32,
}

impl SysfsGpio {
    /// Where the kernel has its files.
    pub const ROOT: &'static str = "/sys/class/gpio";

    /// Takes the files under `root`, usually [`ROOT`](SysfsGpio::ROOT).
    #[must_use]
    pub fn new(root: impl Into<PathBuf>) -> Self {
        SysfsGpio::with_watch(root, Watcher::default())
    }

    /// The same with another way to learn of changes, as for files that no kernel serves.
    #[must_use]
    pub fn with_watch(root: impl Into<PathBuf>, watch: impl EdgeWatch + 'static) -> Self {
        SysfsGpio {
            root: root.into(),
            labels: SortedMap::new(),
            open: SortedMap::new(),
            next: 0,
            watch: Box::new(watch),
        }
    }

    /// Gives a label to the line of this number among all.
    #[must_use]
    pub fn label(mut self, label: &str, number: u32) -> Self {
        self.labels.insert(label.to_owned(), number);
        self
    }

    fn opened(&mut self, line: LineId) -> Result<&mut Open, CapError> {
        let open = self.open.get_mut(&line.0);
        open.ok_or_else(|| CapError::closed("line"))
    }

    /// The number among all lines that a name means.
    fn find(&self, name: &LineName) -> Result<u32, CapError> {
        let chips = self.chips()?;
        let number = match name {
            LineName::Label(label) => self.labels.get(label).copied().or_else(|| {
                let digits = label.strip_prefix("gpio").unwrap_or(label);
                digits.parse().ok()
            }),
            LineName::Offset { chip, offset } => chips
                .iter()
                .find(|known| {
                    (known.name == *chip || known.label == *chip) && *offset < known.count
                })
                .and_then(|known| known.base.checked_add(*offset)),
        };
        let belongs = |number: &u32| {
            let mut chips = chips.iter();
            chips.any(|chip| {
                number
                    .checked_sub(chip.base)
                    .is_some_and(|at| at < chip.count)
            })
        };
        number.filter(belongs).ok_or_else(|| {
            let message = format!("there is no line {name} under {}", self.root.display());
            CapError::new(CapErrorKind::NotFound, message)
        })
    }

    fn chips(&self) -> Result<Vec<SysfsChip>, CapError> {
        let mut chips = Vec::new();
        let entries = fs::read_dir(&self.root).map_err(|error| at(&self.root, error))?;
        for entry in entries {
            let entry = entry.map_err(|error| at(&self.root, error))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if !name.starts_with("gpiochip") {
                continue;
            }
            let path = entry.path();
            chips.push(SysfsChip {
                name,
                label: read(&path.join("label"))?,
                base: number(&path.join("base"))?,
                count: number(&path.join("ngpio"))?,
            });
        }
        sort_by(&mut chips, |a, b| a.base.cmp(&b.base));
        Ok(chips)
    }

    /// Asks the kernel for the files of a line and says whether that was necessary.
    fn export(&self, number: u32, folder: &Path) -> Result<bool, CapError> {
        if folder.join("value").exists() {
            return Ok(false);
        }
        let export = self.root.join("export");
        file::write(&export, &number.to_string()).map_err(|error| at(&export, error))?;
        Ok(true)
    }
}

/// Waits until something works that does not yet exist or may not yet be used.
#[allow(
    clippy::disallowed_methods,
    reason = "the kernel and udev take real time"
)]
fn settled<T>(mut work: impl FnMut() -> Result<T, CapError>) -> Result<T, CapError> {
    let begun = Instant::now();
    loop {
        match work() {
            Err(error)
                if matches!(error.kind(), CapErrorKind::NotFound | CapErrorKind::Denied)
                    && begun.elapsed() < SETTLE =>
            {
                std::thread::sleep(LOOK_AGAIN);
            }
            done => return done,
        }
    }
}

fn read(path: &Path) -> Result<String, CapError> {
    let text = fs::read_to_string(path).map_err(|error| at(path, error))?;
    Ok(text.trim().to_owned())
}

fn number(path: &Path) -> Result<u32, CapError> {
    let text = read(path)?;
    text.parse().map_err(|_| {
        let message = format!("{}: {text:?} is no number", path.display());
        CapError::new(CapErrorKind::HardwareFault, message)
    })
}

fn write(folder: &Path, file: &str, text: &str) -> Result<(), CapError> {
    let path = folder.join(file);
    file::write(&path, text).map_err(|error| at(&path, error))
}

/// What the file `direction` takes: a level is a voltage there, whatever `active_low` says.
fn direction_word(direction: Direction, level: Level, active_low: bool) -> &'static str {
    match (direction, level.turned(active_low)) {
        (Direction::Input, _) => "in",
        (Direction::Output, Level::Low) => "low",
        (Direction::Output, Level::High) => "high",
    }
}

fn check(request: &LineRequest) -> Result<(), CapError> {
    request.check()?;
    let missing = if request.bias != Bias::AsIs {
        "resistors"
    } else if request.drive != Drive::PushPull {
        "other drives"
    } else if !request.debounce.is_zero() {
        "debouncing"
    } else {
        return Ok(());
    };
    let message = format!(
        "line {}: there are no {missing} by /sys/class/gpio; a kernel with /dev/gpiochip0 has them",
        request.line
    );
    Err(CapError::new(CapErrorKind::Unsupported, message))
}

impl Open {
    fn prepare(&self) -> Result<(), CapError> {
        let (asked, folder) = (&self.asked, &self.folder);
        write(
            folder,
            "active_low",
            if asked.active_low { "1" } else { "0" },
        )?;
        let word = direction_word(asked.direction, asked.initial, asked.active_low);
        write(folder, "direction", word)?;
        match asked.edges {
            // A line that cannot interrupt has no such file.
            Edges::None => Ok(()),
            Edges::Rising => write(folder, "edge", "rising"),
            Edges::Falling => write(folder, "edge", "falling"),
            Edges::Both => write(folder, "edge", "both"),
        }
        .map_err(|error| match error.kind() {
            CapErrorKind::NotFound => {
                let message = format!("line {} tells no edges", asked.line);
                CapError::new(CapErrorKind::Unsupported, message)
            }
            _ => error,
        })
    }

    fn level(&self) -> Result<Level, CapError> {
        let mut byte = [0];
        let read = self.value.read_at(&mut byte, 0);
        let path = self.folder.join("value");
        match (read.map_err(|error| at(&path, error))?, byte) {
            (1, [b'0']) => Ok(Level::Low),
            (1, [b'1']) => Ok(Level::High),
            _ => {
                let message = format!("{}: neither 0 nor 1", path.display());
                Err(CapError::new(CapErrorKind::HardwareFault, message))
            }
        }
    }
}

fn monotonic() -> Nanos {
    let now = rustix::time::clock_gettime(ClockId::Monotonic);
    let (seconds, nanos) = (now.tv_sec.max(0).unsigned_abs(), now.tv_nsec.max(0));
    Nanos(
        seconds
            .saturating_mul(1_000_000_000)
            .saturating_add(nanos.unsigned_abs()),
    )
}

impl Source for SysfsGpio {
    fn attach(&mut self, signal: &Signal) {
        self.watch.attach(signal);
    }
}

impl Gpio for SysfsGpio {
    fn open(&mut self, request: &LineRequest) -> Result<LineId, CapError> {
        check(request)?;
        let number = self.find(&request.line)?;
        if self.open.values().any(|open| open.number == number) {
            let message = format!("line {} is already open", request.line);
            return Err(CapError::new(CapErrorKind::InUse, message));
        }
        let folder = self.root.join(format!("gpio{number}"));
        let exported = self.export(number, &folder)?;
        let path = folder.join("value");
        let value = settled(|| {
            let mut options = fs::OpenOptions::new();
            let file = options.read(true).write(true).open(&path);
            file.map_err(|error| at(&path, error))
        })?;
        let mut open = Open {
            number,
            folder,
            value,
            asked: request.clone(),
            direction: request.direction,
            exported,
            last: Level::Low,
            count: 0,
        };
        if let Err(error) = settled(|| open.prepare()) {
            self.give_back(&open);
            return Err(error);
        }
        open.last = open.level()?;
        let id = self.next;
        self.next = id.wrapping_add(1);
        self.open.insert(id, open);
        Ok(LineId(id))
    }

    fn read(&mut self, line: LineId) -> Result<Level, CapError> {
        self.opened(line)?.level()
    }

    fn write(&mut self, line: LineId, level: Level) -> Result<(), CapError> {
        let open = self.opened(line)?;
        if open.direction == Direction::Input {
            let message = format!("line {} is an input", open.asked.line);
            return Err(CapError::new(CapErrorKind::Invalid, message));
        }
        let digit = if level.is_high() { b"1" } else { b"0" };
        let written = open.value.write_all_at(digit, 0);
        written.map_err(|error| at(&open.folder.join("value"), error))
    }

    fn set_direction(
        &mut self,
        line: LineId,
        direction: Direction,
        level: Level,
    ) -> Result<(), CapError> {
        let open = self.opened(line)?;
        let word = direction_word(direction, level, open.asked.active_low);
        write(&open.folder, "direction", word)?;
        open.direction = direction;
        open.last = open.level()?;
        Ok(())
    }

    fn next_edge(&mut self, line: LineId) -> Result<Option<Edge>, CapError> {
        let open = self.open.get_mut(&line.0);
        let open = open.ok_or_else(|| CapError::closed("line"))?;
        if open.asked.edges == Edges::None {
            let message = format!("line {} was opened without edges", open.asked.line);
            return Err(CapError::new(CapErrorKind::Invalid, message));
        }
        let level = open.level()?;
        let changed = level != open.last && open.direction == Direction::Input;
        open.last = level;
        if !changed || !open.asked.edges.includes(level) {
            self.watch.watch(open.number, open.value.as_fd())?;
            return Ok(None);
        }
        open.count += 1;
        Ok(Some(Edge {
            time: monotonic(),
            level,
            count: open.count,
        }))
    }

    fn close(&mut self, line: LineId) {
        if let Some(open) = self.open.remove(&line.0) {
            self.give_back(&open);
        }
    }

    fn lines(&mut self) -> Result<Vec<LineInfo>, CapError> {
        let mut lines = Vec::new();
        for chip in self.chips()? {
            for offset in 0..chip.count {
                let number = chip.base.saturating_add(offset);
                let folder = self.root.join(format!("gpio{number}"));
                let out = fs::read_to_string(folder.join("direction"));
                let mut labels = self.labels.iter();
                lines.push(LineInfo {
                    label: labels
                        .find(|(_, known)| **known == number)
                        .map(|(label, _)| label.clone()),
                    chip: chip.name.clone(),
                    offset,
                    direction: match out {
                        Ok(word) if word.trim() != "in" => Direction::Output,
                        _ => Direction::Input,
                    },
                    used_by: folder.exists().then(|| "/sys/class/gpio".to_owned()),
                });
            }
        }
        Ok(lines)
    }
}

impl SysfsGpio {
    /// Gives the files of a line back to the kernel; if it refuses, they stay, which does no harm.
    fn give_back(&self, open: &Open) {
        if open.exported {
            let _ = file::write(&self.root.join("unexport"), &open.number.to_string());
        }
    }
}

impl Drop for SysfsGpio {
    fn drop(&mut self) {
        for open in std::mem::take(&mut self.open).values() {
            self.give_back(open);
        }
    }
}

impl fmt::Debug for SysfsGpio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SysfsGpio")
            .field("root", &self.root)
            .finish_non_exhaustive()
    }
}
