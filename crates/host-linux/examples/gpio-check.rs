//! Tries lines and clocks on a real kernel whose hardware is simulated: `scripts/gpio-sim-uml.sh`
//! starts one and runs this in it. It makes a chip by the kernel's `gpio-sim`, so it must not run
//! on a machine that is used for something else.

use std::{
    error::Error,
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use shanhai_host::{
    Bias, CapError, CapErrorKind, Clock, Direction, Edges, Gpio, Level, LineRequest, Nanos, Rtc,
    Signal, Source, SystemClock, until,
};
use shanhai_host_linux::{CdevGpio, SysfsGpio, SysfsRtc};

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

/// What is waited for at most.
const LONG: Nanos = Nanos(10_000_000_000);

/// The far end of the simulated chip.
struct Board {
    lines: PathBuf,
    chip: String,
}

impl Board {
    fn make() -> Result<Self> {
        let config = Path::new("/sys/kernel/config/gpio-sim/board");
        let bank = config.join("bank0");
        fs::create_dir(config)?;
        fs::create_dir(&bank)?;
        fs::write(bank.join("num_lines"), "4")?;
        fs::write(bank.join("label"), "test-board")?;
        for (offset, name) in ["relay", "button"].iter().enumerate() {
            let line = bank.join(format!("line{offset}"));
            fs::create_dir(&line)?;
            fs::write(line.join("name"), name)?;
        }
        fs::write(config.join("live"), "1")?;
        let device = fs::read_to_string(config.join("dev_name"))?;
        let chip = fs::read_to_string(bank.join("chip_name"))?;
        let chip = chip.trim().to_owned();
        let device = Path::new("/sys/devices/platform").join(device.trim());
        let lines = device.join(&chip);
        Ok(Board { lines, chip })
    }

    /// Pulls an input from outside.
    fn pull(&self, offset: u32, level: Level) -> Result {
        let word = if level.is_high() {
            "pull-up"
        } else {
            "pull-down"
        };
        let file = self.lines.join(format!("sim_gpio{offset}")).join("pull");
        Ok(fs::write(file, word)?)
    }

    /// The voltage of a line.
    fn value(&self, offset: u32) -> Result<String> {
        let file = self.lines.join(format!("sim_gpio{offset}")).join("value");
        Ok(fs::read_to_string(file)?.trim().to_owned())
    }
}

fn check(what: &str, holds: bool) -> Result {
    println!("{} {what}", if holds { "ok  " } else { "FAIL" });
    if holds { Ok(()) } else { Err(what.into()) }
}

fn kind<T>(result: std::result::Result<T, CapError>) -> Option<CapErrorKind> {
    result.err().map(|error| error.kind())
}

/// Both ways to the lines must do the same.
fn lines(board: &Board, gpio: &mut dyn Gpio, relay: &str, button: &str) -> Result {
    let output = gpio.open(&LineRequest::output(relay.parse()?, Level::High))?;
    check("an output shows its first level", board.value(0)? == "1")?;
    gpio.write(output, Level::Low)?;
    check("an output is written", board.value(0)? == "0")?;
    check("an output is read back", gpio.read(output)? == Level::Low)?;
    let again = gpio.open(&LineRequest::input(relay.parse()?));
    check(
        "a line is for one alone",
        kind(again) == Some(CapErrorKind::InUse),
    )?;
    gpio.set_direction(output, Direction::Input, Level::Low)?;
    board.pull(0, Level::High)?;
    check(
        "an output becomes an input",
        gpio.read(output)? == Level::High,
    )?;
    gpio.close(output);

    let low = LineRequest {
        active_low: true,
        ..LineRequest::output(relay.parse()?, Level::High)
    };
    let low = gpio.open(&low)?;
    check("low means on where it was asked", board.value(0)? == "0")?;
    gpio.close(low);

    board.pull(1, Level::Low)?;
    let signal = Signal::new();
    gpio.attach(&signal);
    let mut clock = SystemClock::new();
    let edges = LineRequest {
        edges: Edges::Both,
        ..LineRequest::input(button.parse()?)
    };
    let input = gpio.open(&edges)?;
    check("an input is read", gpio.read(input)? == Level::Low)?;
    check("no edge yet", gpio.next_edge(input)?.is_none())?;
    for level in [Level::High, Level::Low, Level::High] {
        board.pull(1, level)?;
        let deadline = Some(clock.monotonic() + LONG);
        let edge = until(&mut clock, &signal, deadline, gpio, |gpio| {
            gpio.next_edge(input)
        })?;
        check(
            "an edge comes",
            edge.is_some_and(|edge| edge.level == level),
        )?;
    }
    gpio.close(input);
    let missing = gpio.open(&LineRequest::input("no such line".parse()?));
    check(
        "others are not found",
        kind(missing) == Some(CapErrorKind::NotFound),
    )
}

fn rtc() -> Result {
    let mut tried = 0;
    for clock in fs::read_dir(SysfsRtc::ROOT)? {
        let folder = clock?.path();
        let mut rtc = SysfsRtc::new(&folder);
        let now = rtc.read()?;
        check(
            &format!("{} is read", folder.display()),
            now > Duration::ZERO,
        )?;
        if !folder.join("wakealarm").exists() {
            let refused = kind(rtc.set_alarm(Some(now + Duration::from_secs(1))));
            check(
                "it has no alarm",
                refused == Some(CapErrorKind::Unsupported),
            )?;
            continue;
        }
        let signal = Signal::new();
        rtc.attach(&signal);
        let alarm = now + Duration::from_secs(2);
        rtc.set_alarm(Some(alarm))?;
        check("its alarm is set", rtc.alarm()? == Some(alarm))?;
        let mut clock = SystemClock::new();
        let deadline = Some(clock.monotonic() + LONG);
        let rang = until(&mut clock, &signal, deadline, &mut rtc, |rtc| {
            Ok::<_, CapError>(rtc.take_alarm()?.then_some(()))
        })?;
        check("its alarm goes off", rang.is_some())?;
        tried += 1;
    }
    check("there is a clock with an alarm", tried > 0)
}

fn run() -> Result {
    let board = Board::make()?;
    println!("by character device: /dev/{}", board.chip);
    let mut cdev = CdevGpio::new();
    lines(&board, &mut cdev, "relay", "button")?;
    let by_place = format!("{}:0", board.chip);
    lines(&board, &mut cdev, &by_place, "test-board:1")?;
    let up = LineRequest {
        bias: Bias::PullUp,
        ..LineRequest::input("test-board:2".parse()?)
    };
    let up = cdev.open(&up)?;
    check("a resistor pulls", cdev.read(up)? == Level::High)?;
    let known = cdev.lines()?;
    let button = known
        .iter()
        .find(|line| line.label.as_deref() == Some("button"));
    check("lines are listed", known.len() == 4 && button.is_some())?;
    check("who has a line is known", known[2].used_by.is_some())?;

    println!("by files: {}", SysfsGpio::ROOT);
    let mut sysfs = SysfsGpio::new(SysfsGpio::ROOT);
    lines(&board, &mut sysfs, "test-board:0", "test-board:1")?;

    println!("clocks");
    rtc()
}

fn main() {
    match run() {
        Ok(()) => println!("gpio-check: everything works"),
        Err(error) => println!("gpio-check: FAILED: {error}"),
    }
}
