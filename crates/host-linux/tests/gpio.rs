//! Lines by files, against a folder in which a thread plays the kernel.
#![cfg(target_os = "linux")]

use std::{
    fs,
    io::{Read, Write},
    os::fd::BorrowedFd,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex,
        mpsc::{self, Receiver},
    },
    thread::JoinHandle,
};

use rustix::fs::{CWD, FileType, Mode, inotify};
use shanhai_host::{
    Bias, CapError, CapErrorKind, Clock, Direction, Edges, Gpio, Level, LineId, LineName,
    LineRequest, Signal, Source, SystemClock, until,
};
use shanhai_host_linux::{CdevGpio, EdgeWatch, SysfsGpio};

const BASE: u32 = 512;
const COUNT: u32 = 4;

/// A folder like `/sys/class/gpio` and the thread behind it.
struct Kernel {
    folder: tempfile::TempDir,
    threads: Vec<JoinHandle<()>>,
    /// What was written to the files of lines: `512/direction high`.
    seen: Receiver<String>,
    signals: Arc<Mutex<Vec<Signal>>>,
}

/// Makes a pipe with a name, and hands over what is written into it, piece by piece.
fn control(path: PathBuf, mut act: impl FnMut(u32) + Send + 'static) -> JoinHandle<()> {
    rustix::fs::mknodat(CWD, &path, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).unwrap();
    // Open for both, so that it has no end between two writers.
    let pipe = fs::OpenOptions::new().read(true).write(true).open(&path);
    let mut pipe = pipe.unwrap();
    std::thread::spawn(move || {
        let mut bytes = [0; 64];
        loop {
            let n = pipe.read(&mut bytes).unwrap();
            // All numbers have three digits here; those of two writes may come together.
            let mut rest = std::str::from_utf8(&bytes[..n]).unwrap();
            while !rest.is_empty() {
                if rest == "stop" {
                    return;
                }
                let (number, after) = rest.split_at(3);
                act(number.parse().unwrap());
                rest = after;
            }
        }
    })
}

impl Kernel {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().to_owned();
        let chip = root.join(format!("gpiochip{BASE}"));
        fs::create_dir(&chip).unwrap();
        for (file, text) in [("label", "fake-gpio"), ("base", "512"), ("ngpio", "4")] {
            fs::write(chip.join(file), format!("{text}\n")).unwrap();
        }
        let (tell, seen) = mpsc::channel();
        let watch = inotify::init(inotify::CreateFlags::CLOEXEC).unwrap();
        let watch = Arc::new(watch);
        // Also the kernel's lock: no line goes while something is done to it.
        let lines: Arc<Mutex<Vec<(i32, u32)>>> = Arc::default();
        let (exported, unexported, files) = (lines.clone(), lines.clone(), watch.clone());
        let (root_of_export, root_of_unexport) = (root.clone(), root.clone());
        let export = control(root.join("export"), move |number| {
            let line = root_of_export.join(format!("gpio{number}"));
            let mut exported = exported.lock().unwrap();
            // First beside, so that it appears with all its files but the last.
            fs::create_dir(&line).unwrap();
            for (file, text) in [("direction", "in"), ("active_low", "0"), ("edge", "none")] {
                fs::write(line.join(file), format!("{text}\n")).unwrap();
            }
            let events = inotify::WatchFlags::CLOSE_WRITE;
            let id = inotify::add_watch(&*files, &line, events).unwrap();
            exported.push((id, number));
            fs::write(line.join("value.new"), "0\n").unwrap();
            fs::rename(line.join("value.new"), line.join("value")).unwrap();
        });
        let told = tell.clone();
        let unexport = control(root.join("unexport"), move |number| {
            let mut lines = unexported.lock().unwrap();
            lines.retain(|(_, known)| *known != number);
            fs::remove_dir_all(root_of_unexport.join(format!("gpio{number}"))).unwrap();
            told.send(format!("{number} gone")).unwrap();
        });
        let events = std::thread::spawn(move || {
            let mut buffer = [std::mem::MaybeUninit::uninit(); 4096];
            let mut reader = inotify::Reader::new(&*watch, &mut buffer);
            while let Ok(event) = reader.next() {
                let name = event.file_name().map(|name| name.to_str().unwrap());
                let known = lines.lock().unwrap();
                let line = known.iter().find(|(id, _)| *id == event.wd());
                let (Some(name), Some((_, number))) = (name, line) else {
                    continue;
                };
                if name == "stop" {
                    return;
                }
                act(&root, *number, name, &tell);
            }
        });
        Kernel {
            folder,
            threads: vec![export, unexport, events],
            seen,
            signals: Arc::default(),
        }
    }

    fn root(&self) -> &Path {
        self.folder.path()
    }

    /// Lines of this folder; the kernel says when inputs change.
    fn gpio(&self) -> SysfsGpio {
        SysfsGpio::with_watch(self.root(), Watch(self.signals.clone())).label("relay", 513)
    }

    /// Waits until a file of a line was written so.
    fn wait_for(&self, what: &str) {
        loop {
            if self.seen.recv().unwrap() == what {
                return;
            }
        }
    }

    fn file(&self, number: u32, file: &str) -> String {
        let path = self.root().join(format!("gpio{number}")).join(file);
        fs::read_to_string(path).unwrap().trim().to_owned()
    }

    /// Changes an input from outside.
    fn drive(&self, number: u32, value: &str) {
        let path = self.root().join(format!("gpio{number}")).join("value");
        put(&path, value);
        for signal in self.signals.lock().unwrap().iter() {
            signal.notify();
        }
    }
}

/// Changes a level in one go: who reads meanwhile must not find the file empty.
fn put(path: &Path, value: &str) {
    let file = fs::OpenOptions::new().write(true).open(path);
    file.unwrap()
        .write_all(format!("{value}\n").as_bytes())
        .unwrap();
}

/// What the kernel does when a file of a line was written.
fn act(root: &Path, number: u32, file: &str, tell: &mpsc::Sender<String>) {
    let line = root.join(format!("gpio{number}"));
    let Ok(text) = fs::read_to_string(line.join(file)) else {
        return;
    };
    let text = text.trim();
    if file == "direction" && (text == "high" || text == "low") {
        let value = if text == "high" { "1" } else { "0" };
        put(&line.join("value"), value);
    }
    // The test may be over.
    let _ = tell.send(format!("{number}/{file} {text}"));
}

impl Drop for Kernel {
    fn drop(&mut self) {
        fs::write(self.root().join("export"), "530").unwrap();
        let line = self.root().join("gpio530");
        while !line.join("value").exists() {
            std::thread::yield_now();
        }
        fs::write(line.join("stop"), "").unwrap();
        for control in ["export", "unexport"] {
            fs::write(self.root().join(control), "stop").unwrap();
        }
        for thread in self.threads.drain(..) {
            thread.join().unwrap();
        }
    }
}

/// Learns of changes from the test.
struct Watch(Arc<Mutex<Vec<Signal>>>);

impl EdgeWatch for Watch {
    fn attach(&mut self, signal: &Signal) {
        self.0.lock().unwrap().push(signal.clone());
    }

    fn watch(&mut self, _line: u32, _value: BorrowedFd<'_>) -> Result<(), CapError> {
        Ok(())
    }
}

fn name(text: &str) -> LineName {
    text.parse().unwrap()
}

fn kind<T: std::fmt::Debug>(result: Result<T, CapError>) -> CapErrorKind {
    result.unwrap_err().kind()
}

#[test]
fn an_output_is_driven() {
    let kernel = Kernel::start();
    let mut gpio = kernel.gpio();
    let relay = gpio
        .open(&LineRequest::output(name("relay"), Level::High))
        .unwrap();
    kernel.wait_for("513/direction high");
    kernel.wait_for("513/value 1");
    assert_eq!(gpio.read(relay), Ok(Level::High));
    gpio.write(relay, Level::Low).unwrap();
    assert_eq!(kernel.file(513, "value"), "0");
    gpio.close(relay);
    kernel.wait_for("513 gone");
    assert_eq!(kind(gpio.read(relay)), CapErrorKind::Closed);
}

#[test]
fn low_means_on_where_it_was_asked() {
    let kernel = Kernel::start();
    let mut gpio = kernel.gpio();
    let request = LineRequest {
        active_low: true,
        ..LineRequest::output(name("gpiochip512:0"), Level::High)
    };
    let line = gpio.open(&request).unwrap();
    assert_eq!(kernel.file(512, "active_low"), "1");
    // The word is a voltage.
    kernel.wait_for("512/direction low");
    kernel.wait_for("512/value 0");
    gpio.set_direction(line, Direction::Input, Level::Low)
        .unwrap();
    kernel.wait_for("512/direction in");
    assert_eq!(kind(gpio.write(line, Level::High)), CapErrorKind::Invalid);
}

#[test]
fn edges_come_when_the_kernel_says_so() {
    let kernel = Kernel::start();
    let mut gpio = kernel.gpio();
    let signal = Signal::new();
    gpio.attach(&signal);
    let request = LineRequest {
        edges: Edges::Rising,
        ..LineRequest::input(name("fake-gpio:2"))
    };
    let button = gpio.open(&request).unwrap();
    assert_eq!(kernel.file(514, "edge"), "rising");
    assert_eq!(gpio.next_edge(button), Ok(None));
    let mut clock = SystemClock::new();
    let next = |gpio: &mut SysfsGpio| gpio.next_edge(button);
    for count in 1..=3 {
        kernel.drive(514, "1");
        let edge = until(&mut clock, &signal, None, &mut gpio, next)
            .unwrap()
            .unwrap();
        assert_eq!((edge.level, edge.count), (Level::High, count));
        kernel.drive(514, "0");
        assert_eq!(gpio.next_edge(button), Ok(None));
    }
    assert!(clock.monotonic().0 > 0);
}

#[test]
fn what_is_not_there_is_refused() {
    let kernel = Kernel::start();
    let mut gpio = kernel.gpio();
    for missing in ["gpiochip512:4", "gpiochip0:1", "nothing", "511", "gpio516"] {
        let request = LineRequest::input(name(missing));
        assert_eq!(
            kind(gpio.open(&request)),
            CapErrorKind::NotFound,
            "{missing}"
        );
    }
    let request = LineRequest {
        bias: Bias::PullUp,
        ..LineRequest::input(name("512"))
    };
    let error = gpio.open(&request).unwrap_err();
    assert_eq!(error.kind(), CapErrorKind::Unsupported);
    assert!(error.message().contains("gpiochip"), "{error}");
    let first = gpio.open(&LineRequest::input(name("512"))).unwrap();
    let again = gpio.open(&LineRequest::input(name("gpio512")));
    assert_eq!(kind(again), CapErrorKind::InUse);
    assert_eq!(kind(gpio.read(LineId(99))), CapErrorKind::Closed);
    let lines = gpio.lines().unwrap();
    assert_eq!(lines.len(), COUNT as usize);
    assert_eq!(lines[1].label.as_deref(), Some("relay"));
    assert!(lines[0].used_by.is_some() && lines[1].used_by.is_none());
    gpio.close(first);
    kernel.wait_for("512 gone");
}

#[test]
fn a_line_that_somebody_else_exported_is_left_to_them() {
    let kernel = Kernel::start();
    fs::write(kernel.root().join("export"), "515").unwrap();
    let mut gpio = kernel.gpio();
    let mut other = kernel.gpio();
    // Once it is there it is taken as it is.
    let line = other
        .open(&LineRequest::output(name("514"), Level::Low))
        .unwrap();
    let value = kernel.root().join("gpio515").join("value");
    while !value.exists() {
        std::thread::yield_now();
    }
    let taken = gpio.open(&LineRequest::input(name("515"))).unwrap();
    gpio.close(taken);
    other.close(line);
    kernel.wait_for("514 gone");
    assert!(value.exists());
}

#[test]
fn broken_files_are_faults_of_the_hardware() {
    let kernel = Kernel::start();
    let mut gpio = kernel.gpio();
    let line = gpio.open(&LineRequest::input(name("512"))).unwrap();
    kernel.drive(512, "x");
    assert_eq!(kind(gpio.read(line)), CapErrorKind::HardwareFault);
    gpio.close(line);
    kernel.wait_for("512 gone");
    fs::write(kernel.root().join("gpiochip512").join("base"), "-1").unwrap();
    assert_eq!(kind(gpio.lines()), CapErrorKind::HardwareFault);
}

#[test]
fn a_plain_file_cannot_be_waited_for() {
    let kernel = Kernel::start();
    let mut gpio = SysfsGpio::new(kernel.root());
    let request = LineRequest {
        edges: Edges::Both,
        ..LineRequest::input(name("512"))
    };
    let line = gpio.open(&request).unwrap();
    assert_eq!(kind(gpio.next_edge(line)), CapErrorKind::Unsupported);
}

#[test]
fn a_machine_says_which_lines_it_has() {
    let mut gpio = CdevGpio::new();
    let lines = gpio.lines().unwrap();
    assert_eq!(CdevGpio::is_there(), !lines.is_empty());
    let request = LineRequest::input(name("no line has this name"));
    assert_eq!(kind(gpio.open(&request)), CapErrorKind::NotFound);
    let request = LineRequest::input(name("gpiochip99:1"));
    assert_eq!(kind(gpio.open(&request)), CapErrorKind::NotFound);
}
