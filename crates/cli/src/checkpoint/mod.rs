//! Programs whose state is kept in files: `run --checkpoint`, `resume`, `snapshot-init`.

mod file;
mod guest;

use std::{
    fmt::Display,
    path::{Path, PathBuf},
    sync::mpsc::{self, RecvTimeoutError},
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

use shanhai::{
    Engine, InterruptHandle, Module, Store,
    snapshot::{Snapshot, SnapshotBase},
};
use shanhai_host::Signal;
use shanhai_symbols::Symbols;

use self::{
    file::CheckpointFile,
    guest::{GOJS, Guest, Host, Stop, WASI},
};
use crate::{
    args::{Compile, InitOptions, KeepOptions, ResumeOptions, RunOptions},
    cache::{Cache, key::Key},
    failure::Failure,
    kind::Kind,
    load,
    run::{self, Problem, Run},
};

pub use file::is_checkpoint;

/// The section of the module's bytes.
const MODULE: &str = "module";
/// The section of what this command has to know.
const COMMAND: &str = "command";
/// All sections.
const SECTIONS: [&str; 4] = [MODULE, COMMAND, WASI, GOJS];

/// Where and how often state is kept.
#[derive(Clone, Debug)]
pub struct Keeping {
    /// The file.
    pub path: PathBuf,
    /// The time between two records.
    pub every: Duration,
}

/// Runs a program from its start, keeping its state.
pub fn run(run: &Run<'_>, module: &Module, keeping: &Keeping) -> Result<u8, Failure> {
    let guest = begin(run, module).map_err(|problem| run.problem(module, problem))?;
    drive(run, module, guest, Some(keeping), None)
}

/// A program before its start.
fn begin(run: &Run<'_>, module: &Module) -> Result<Guest, Problem> {
    let engine = module.engine();
    match run.kind {
        Kind::WasiCommand => {
            let wasi = run::wasi::builder(run, true)?.build();
            let mut store = Store::new(engine, wasi);
            run.limit(&mut store)?;
            Guest::wasi(store, module)
        }
        Kind::GoJs => {
            let mut store = Store::new(engine, run::gojs::world(run)?.build());
            run.limit(&mut store)?;
            Guest::gojs(store, module)
        }
        kind => Err(
            Failure::usage(format!("--checkpoint: a {kind} cannot be kept"))
                .hint("Go programs for js and wasip1 can, and other WASI programs")
                .into(),
        ),
    }
}

/// Runs a program to its end, keeping its state now and then, or its image in a cache when it first
/// says that it is ready.
fn drive(
    run: &Run<'_>,
    module: &Module,
    mut guest: Guest,
    keeping: Option<&Keeping>,
    mut image: Option<(&Cache, &Key)>,
) -> Result<u8, Failure> {
    let watch = run.watch(guest.handle());
    let mut keeper = keeping.map(|keeping| Keeper::new(keeping, &guest, run.signal()));
    let outcome = loop {
        match guest.go() {
            Ok(Stop::Exited(status)) => break Ok(status),
            Ok(stop) => {
                let keep = keeper.as_mut().filter(|keeper| keeper.is_due());
                if let Some(keeper) = keep
                    && let Err(problem) = keeper.keep(&mut guest, module, run)
                {
                    break Err(problem);
                }
                if run.is_over() {
                    break Err(run
                        .overdue(module, &guest.backtrace(&Symbols::new(module)))
                        .into());
                }
                if matches!(stop, Stop::Waiting) {
                    guest.wait();
                } else if let Some(place) = image.take()
                    && let Err(problem) = keep_image(&mut guest, run, place)
                {
                    break Err(problem);
                }
            }
            Err(problem) => break Err(problem),
        }
    };
    drop(watch);
    match outcome {
        Ok(status) => {
            if let Some(keeper) = keeper {
                keeper.finish()?;
            }
            // The system keeps the low byte, for us as for any program.
            Ok(status as u8)
        }
        Err(problem) => {
            let problem = guest.in_all_functions(problem, &Symbols::new(module));
            Err(run.problem(module, problem))
        }
    }
}

/// Keeps a program's state in a file.
struct Keeper {
    file: CheckpointFile,
    base: Option<SnapshotBase>,
    every: Duration,
    next: Instant,
    _pulse: Pulse,
}

impl Keeper {
    fn new(keeping: &Keeping, guest: &Guest, signal: &Signal) -> Self {
        Keeper {
            file: CheckpointFile::new(&keeping.path),
            base: None,
            every: keeping.every,
            next: Instant::now() + keeping.every,
            _pulse: Pulse::start(keeping.every, guest.handle(), signal.clone()),
        }
    }

    fn is_due(&self) -> bool {
        Instant::now() >= self.next
    }

    fn keep(&mut self, guest: &mut Guest, module: &Module, run: &Run<'_>) -> Result<(), Problem> {
        self.next = Instant::now() + self.every;
        let written = match &mut self.base {
            Some(base) if !self.file.wants_whole() => {
                let changes = guest.changes(base)?;
                self.file.write_changes(&changes)
            }
            _ => {
                let (mut snapshot, base) = guest.whole()?;
                self.base = Some(base);
                snapshot.set_section(MODULE, module.shared_bytes());
                snapshot.set_section(COMMAND, run::program_name(run.file()).into_bytes());
                self.file.write_whole(&snapshot)
            }
        };
        written.map_err(|error| {
            let what = format!("the state of the program cannot be kept: {error}");
            Failure::new(what).into()
        })
    }

    /// Removes the file: the program is over.
    fn finish(self) -> Result<(), Failure> {
        let removed = self.file.remove();
        removed.map_err(|error| Failure::new(format!("the checkpoint cannot be removed: {error}")))
    }
}

/// A thread that pauses the program at a pace.
struct Pulse {
    done: Option<mpsc::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Pulse {
    fn start(every: Duration, guest: InterruptHandle, signal: Signal) -> Self {
        let (done, waiting) = mpsc::channel::<()>();
        let thread = thread::spawn(move || {
            while waiting.recv_timeout(every) == Err(RecvTimeoutError::Timeout) {
                guest.pause();
                signal.notify();
            }
        });
        Pulse {
            done: Some(done),
            thread: Some(thread),
        }
    }
}

impl Drop for Pulse {
    fn drop(&mut self) {
        drop(self.done.take());
        if let Some(thread) = self.thread.take() {
            // It only ever returns.
            let _ = thread.join();
        }
    }
}

/// Goes on with a program from a file.
pub fn resume(options: ResumeOptions) -> Result<u8, Failure> {
    let file = options.file;
    let snapshot = file::read(&file)?;
    let missing = |name| missing(&file, name);
    let name = snapshot.section(COMMAND).ok_or_else(|| missing(COMMAND))?;
    let name = String::from_utf8_lossy(name).into_owned();
    let bytes = snapshot
        .shared_section(MODULE)
        .ok_or_else(|| missing(MODULE))?;
    let keeping = keeping(&options.keeping);
    let options = RunOptions {
        grants: options.grants,
        limits: options.limits,
        // The module was checked as a whole before; functions are checked again when first called.
        compile: Compile::Lazy,
        program: vec![name.into()],
        ..RunOptions::default()
    };
    let mut run = Run::new(&options)?;
    let engine = Engine::new(&run::config(&options));
    let module =
        Module::from_shared(&engine, bytes).map_err(|error| Failure::of_engine(&file, &error))?;
    run.kind = Kind::of(&module);
    let guest = restored(&run, &module, &snapshot, &file)?;
    drop(snapshot);
    drive(&run, &module, guest, keeping.as_ref(), None)
}

/// A program from its state, which was read `from` a file.
fn restored(
    run: &Run<'_>,
    module: &Module,
    snapshot: &Snapshot,
    from: &Path,
) -> Result<Guest, Failure> {
    let unreadable = |error: &dyn Display| Failure::of_file(from, error);
    let host = if let Some(saved) = snapshot.section(WASI) {
        let wasi = run::wasi::builder(run, true)?.restore(saved);
        Host::Wasi(Box::new(wasi.map_err(|error| unreadable(&error))?))
    } else {
        let saved = snapshot.section(GOJS).ok_or_else(|| missing(from, GOJS))?;
        let go = run::gojs::world(run)?.restore(saved);
        Host::GoJs(Box::new(go.map_err(|error| unreadable(&error))?))
    };
    let guest = Guest::restored(snapshot, module, host, run);
    guest.map_err(|problem| run.problem(module, problem))
}

/// The failure of a file that lacks a part.
fn missing(file: &Path, name: &str) -> Failure {
    Failure::of_file(file, format!("the part {name:?} is missing"))
}

/// Runs a program from the point at which it says that it is ready, if the cache has an image of it
/// there; otherwise from its start, and keeps the image.
pub fn run_from_ready(run: &Run<'_>, module: &Module, cache: &Cache) -> Result<u8, Failure> {
    let key = run.key(module)?;
    let image = cache.image(&key);
    // One that does not fit is as good as none.
    let guest = image.and_then(|image| restored(run, module, &image, run.file()).ok());
    if let Some(guest) = guest {
        return drive(run, module, guest, None, None);
    }
    let guest = begin(run, module).map_err(|problem| run.problem(module, problem))?;
    drive(run, module, guest, None, Some((cache, &key)))
}

/// Keeps the image of a program that has said that it is ready.
fn keep_image(
    guest: &mut Guest,
    run: &Run<'_>,
    (cache, key): (&Cache, &Key),
) -> Result<(), Problem> {
    if run.is_told() {
        eprintln!(
            "note: {}: no image is kept, since the program used its standard streams before it \
             called shanhai.ready",
            run.file().display()
        );
        return Ok(());
    }
    let (image, _) = guest.whole()?;
    // Without the image the program starts from its beginning the next time, which is no failure.
    let _ = cache.keep_image(key, image);
    Ok(())
}

/// Runs a program until it waits for the first time or says that it is ready, and keeps that.
pub fn init(options: InitOptions) -> Result<u8, Failure> {
    let output = options.output;
    let options = RunOptions {
        grants: options.grants,
        limits: options.limits,
        program: options.program,
        ..RunOptions::default()
    };
    let mut run = Run::new(&options)?;
    let engine = Engine::new(&run::config(&options));
    let bytes = load::bytes(run.file())?;
    let module = Module::from_boxed(&engine, bytes.into_boxed_slice())
        .map_err(|error| Failure::of_engine(run.file(), &error))?;
    run.kind = Kind::of(&module);
    let image = prepare(&run, &module).map_err(|problem| run.problem(&module, problem))?;
    let written = CheckpointFile::new(&output).write_whole(&image);
    written.map_err(|error| Failure::of_file(&output, error))?;
    Ok(0)
}

/// The state of a program when it waits for the first time or says that it is ready.
fn prepare(run: &Run<'_>, module: &Module) -> Result<Snapshot, Problem> {
    let mut guest = begin(run, module)?;
    let watch = run.watch(guest.handle());
    let stop = guest.go()?;
    drop(watch);
    match stop {
        Stop::Paused if run.is_over() => {
            return Err(run
                .overdue(module, &guest.backtrace(&Symbols::new(module)))
                .into());
        }
        Stop::Waiting | Stop::Paused => {}
        Stop::Exited(status) => {
            return Err(Failure::of_file(
                run.file(),
                format!("the program exited with status {status} before it waited for anything or called `shanhai.ready`"),
            )
            .hint("an image is taken of a program that serves: when it first waits")
            .into());
        }
    }
    let (mut image, _) = guest.whole()?;
    image.set_section(MODULE, module.shared_bytes());
    image.set_section(COMMAND, run::program_name(run.file()));
    Ok(image)
}

/// Where and how often state is kept, if it is.
pub fn keeping(options: &KeepOptions) -> Option<Keeping> {
    options.checkpoint.as_ref().map(|path| Keeping {
        path: path.clone(),
        every: options.every.unwrap_or(EVERY),
    })
}

/// How often state is kept if nothing else is said.
const EVERY: Duration = Duration::from_secs(5);
