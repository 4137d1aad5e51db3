//! `shanhai run`: limits, the right world for the module, and its exit status.

pub mod gojs;
mod invoke;
pub mod ready;
mod stats;
mod tinygo;
mod told;
pub mod wasi;
mod watch;

use std::{
    fs, iter,
    num::NonZero,
    path::{Path, PathBuf},
    thread,
    time::Instant,
};

use shanhai::{
    Compilation, Config, Engine, Error, Instance, InterruptHandle, Linker, Module, Store, TrapCode,
    TrapFrame,
};
use shanhai_host::Signal;
use shanhai_symbols::Symbols;

use self::{stats::Stats, told::Told, watch::Watch};
use crate::{
    args::{Compile, LimitOptions, RunOptions},
    cache::{Cache, key::Key, prune},
    checkpoint,
    failure::Failure,
    kind::Kind,
    load,
    profile::{self, Profiler},
    trace,
};

/// One run, from the command line to the exit status.
pub struct Run<'a> {
    options: &'a RunOptions,
    file: PathBuf,
    /// The program's own arguments, its name not among them.
    args: Vec<String>,
    /// What sort of module it is.
    pub kind: Kind,
    stats: Stats,
    /// Wakes the program when it waits.
    signal: Signal,
    /// Whether it has used its streams.
    told: Told,
    began: Instant,
}

/// Runs the program and returns its exit status.
pub fn run(options: &RunOptions) -> Result<u8, Failure> {
    let mut run = Run::new(options)?;
    let (file, stats) = (&run.file, &mut run.stats);
    let bytes = load::bytes(file)?;
    let size = bytes.len();
    stats.lap("read", size);
    let mut config = config(options);
    config.threads(threads(size));
    let engine = Engine::new(&config);
    let cache = options.cache.as_deref().map(|folder| {
        let most = options.cache_size.unwrap_or(prune::SIZE);
        Cache::new(folder, most)
    });
    let module = match &cache {
        Some(cache) => cache.load(&engine, bytes),
        None => Module::from_shared(&engine, bytes.into()),
    };
    let module = module.map_err(|error| Failure::of_engine(file, &error))?;
    stats.lap("decode and validate", size);
    run.kind = Kind::of(&module);
    if let Some(keeping) = checkpoint::keeping(&options.keeping) {
        return checkpoint::run(&run, &module, &keeping);
    }
    if let Some(cache) = cache.filter(|_| options.ready) {
        return checkpoint::run_from_ready(&run, &module, &cache);
    }
    match run.kind {
        Kind::GoJs => gojs::run(run, &engine, &module),
        Kind::TinyGoJs => tinygo::run(run, &engine, &module),
        Kind::WasiCommand | Kind::WasiReactor => wasi::run(run, &engine, &module),
        Kind::Plain => invoke::run(run, &engine, &module),
    }
}

impl<'a> Run<'a> {
    /// A run of the program that the options name; what sort it is will be found out.
    pub fn new(options: &'a RunOptions) -> Result<Self, Failure> {
        let (file, args) = program(options)?;
        Ok(Run {
            options,
            file,
            args,
            kind: Kind::Plain,
            stats: Stats::start(),
            signal: Signal::new(),
            told: Told::default(),
            began: Instant::now(),
        })
    }
}

/// What the keeping of state needs of a run.
impl Run<'_> {
    /// The file of the program.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// What decides how the program starts, besides its module.
    pub fn key(&self, module: &Module) -> Result<Key, Failure> {
        let name = program_name(&self.file);
        Key::of(module, self.options, iter::once(&name).chain(&self.args))
    }

    /// Whether the program has used its streams.
    pub fn is_told(&self) -> bool {
        self.told.is_told()
    }

    /// What wakes the program when it waits.
    pub fn signal(&self) -> &Signal {
        &self.signal
    }

    /// Limits a store as the options say.
    pub fn limit<T: 'static>(&self, store: &mut Store<T>) -> Result<(), Error> {
        limit(store, &self.options.limits)
    }

    /// Watches over the time, if it is limited.
    pub fn watch(&self, guest: InterruptHandle) -> Option<Watch> {
        let timeout = self.options.limits.timeout?;
        let guest = (guest, self.signal.clone());
        Some(Watch::start(timeout, guest, &self.file))
    }

    /// Whether the program's time is over.
    pub fn is_over(&self) -> bool {
        let timeout = self.options.limits.timeout;
        timeout.is_some_and(|timeout| self.began.elapsed() >= timeout)
    }

    /// The failure of a program whose time is over, in its functions.
    pub fn overdue(&self, module: &Module, frames: &[TrapFrame]) -> Failure {
        let timeout = self.options.limits.timeout.unwrap_or_default();
        let failure = watch::overdue(&self.file, timeout);
        failure.frames(Symbols::new(module).frames_of(frames))
    }

    /// The failure that a problem is.
    pub fn problem(&self, module: &Module, problem: Problem) -> Failure {
        match problem {
            Problem::Engine(error) => self.failure(module, &error),
            Problem::Ours(failure) => failure,
        }
    }
}

impl Run<'_> {
    /// Links and instantiates `module` with `data`, drives it, and tells what came of it.
    ///
    /// `drive` returns the exit status. Its error, and that of the start function, may be an exit.
    fn finish<T: 'static>(
        mut self,
        engine: &Engine,
        module: &Module,
        data: T,
        link: impl FnOnce(&mut Linker<T>) -> Result<(), Error>,
        drive: impl FnOnce(&mut Self, &mut Store<T>, &Instance) -> Result<i32, Problem>,
    ) -> Result<u8, Failure> {
        let limits = &self.options.limits;
        let mut linker = Linker::new(engine);
        link(&mut linker).map_err(|error| self.failure(module, &error))?;
        let mut store = Store::new(engine, data);
        if let Some(what) = self.options.trace {
            trace::show(&mut store, module, what);
        }
        limit(&mut store, limits).map_err(|error| self.failure(module, &error))?;
        let profiler = Profiler::new(&self.options.profile)?;
        if let Some(profiler) = &profiler {
            let watched = profiler.watch(&mut store, limits.fuel);
            watched.map_err(|error| self.failure(module, &error))?;
        }
        let watch = limits.timeout.map(|timeout| {
            let guest = (store.interrupt_handle(), self.signal.clone());
            Watch::start(timeout, guest, &self.file)
        });
        let outcome = match linker.instantiate(&mut store, module) {
            Ok(instance) => {
                self.stats.lap("link and instantiate", 0);
                let outcome = drive(&mut self, &mut store, &instance);
                self.stats.lap("run", 0);
                self.stats.memory(&store, &instance);
                outcome
            }
            Err(error) => Err(Problem::Engine(error)),
        };
        drop(watch);
        #[cfg(feature = "count-words")]
        self.write_counts(module)?;
        let mut written = Ok(());
        if let Some(profiler) = &profiler {
            let given = profiler.give_back(&mut store);
            given.map_err(|error| self.failure(module, &error))?;
            written = profiler.write(&program_name(&self.file), module);
        }
        if self.options.stats {
            self.stats.fuel(limits.fuel, store.get_fuel().ok());
            self.stats.print(self.kind);
        }
        match outcome {
            // The system keeps the low byte, for us as for any program.
            Ok(status) => written.map(|()| status as u8),
            Err(Problem::Engine(error)) => match error.exit_code() {
                Some(status) => written.map(|()| status as u8),
                None => {
                    let stack = Symbols::new(module).stack(&store, &error);
                    Err(self.dump(&store, &error, self.trapped(&error).frames(stack)))
                }
            },
            Err(Problem::Ours(failure)) => Err(failure),
        }
    }

    /// Writes how often the program's words were performed, if that is wished for.
    #[cfg(feature = "count-words")]
    fn write_counts(&self, module: &Module) -> Result<(), Failure> {
        let Some(path) = &self.options.count_words else {
            return Ok(());
        };
        let counts = module.word_counts();
        let counts = counts.map_err(|error| self.failure(module, &error))?;
        fs::write(path, counts).map_err(|error| Failure::of_file(path, error))
    }

    /// The failure that `error` of the engine is, with what only this command knows: the time that
    /// was given, and the source of the functions that ran.
    fn failure(&self, module: &Module, error: &Error) -> Failure {
        let failure = self.trapped(error);
        failure.frames(Symbols::new(module).frames(error))
    }

    /// The same without the source.
    fn trapped(&self, error: &Error) -> Failure {
        let Some(trap) = error.as_trap() else {
            return Failure::of_engine(&self.file, error);
        };
        match self.options.limits.timeout {
            Some(timeout) if trap.code() == TrapCode::Interrupted => {
                watch::overdue(&self.file, timeout)
            }
            _ => Failure::of_engine(&self.file, error),
        }
    }

    /// Writes the coredump of a trap, if one is wished for, and says so.
    fn dump<T>(&self, store: &Store<T>, error: &Error, failure: Failure) -> Failure {
        let (Some(path), Some(trap)) = (&self.options.coredump, error.as_trap()) else {
            return failure;
        };
        let written = match trap.coredump(store, &program_name(&self.file)) {
            Ok(bytes) => fs::write(path, bytes).map_err(|error| error.to_string()),
            Err(error) => Err(error.to_string()),
        };
        failure.note(match written {
            Ok(()) => format!("coredump: {}", path.display()),
            Err(error) => format!("no coredump: {}: {error}", path.display()),
        })
    }
}

/// Why a guest was not driven to its end.
pub enum Problem {
    /// The engine, a shim or the guest ended it.
    Engine(Error),
    /// We could not even call it.
    Ours(Failure),
}

impl From<Failure> for Problem {
    fn from(failure: Failure) -> Self {
        Problem::Ours(failure)
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        Problem::Engine(error)
    }
}

/// Splits the positional arguments into the file and the program's arguments.
fn program(options: &RunOptions) -> Result<(PathBuf, Vec<String>), Failure> {
    let (file, args) = options.program.split_first().expect("clap requires one");
    let args = args.iter().map(|arg| {
        let text = arg.to_str().map(str::to_owned);
        text.ok_or_else(|| Failure::usage(format!("the argument {arg:?} is not UTF-8")))
    });
    Ok((PathBuf::from(file), args.collect::<Result<_, _>>()?))
}

/// On how many threads a module of so many bytes is checked: on one if counting processors would take longer
/// than others save.
pub fn threads(bytes: usize) -> usize {
    if bytes < LARGE {
        return 1;
    }
    thread::available_parallelism().map_or(1, NonZero::get)
}

/// The bytes of a module that others help with.
const LARGE: usize = 512 << 10;

/// What the program is told it is called.
pub fn program_name(file: &Path) -> String {
    file.file_name()
        .unwrap_or(file.as_os_str())
        .to_string_lossy()
        .into_owned()
}

pub fn config(options: &RunOptions) -> Config {
    let mut config = Config::default();
    config.fuel(options.limits.fuel.is_some() || options.profile.profile.is_some());
    if options.profile.profile.is_some() {
        config.backtrace_frames(profile::FRAMES);
    }
    config.reference(options.trace.is_some());
    config.compilation(match options.compile {
        // What was checked is known from the cache.
        Compile::LazyTranslation if options.cache.is_some() => Compilation::Lazy,
        Compile::Eager => Compilation::Eager,
        Compile::LazyTranslation => Compilation::LazyTranslation,
        Compile::Lazy => Compilation::Lazy,
    });
    if let Some(bytes) = options.limits.max_stack {
        config.max_stack_slots(clamp(bytes) / 8);
    }
    config
}

fn clamp(limit: u64) -> usize {
    usize::try_from(limit).unwrap_or(usize::MAX)
}

fn limit<T: 'static>(store: &mut Store<T>, limits: &LimitOptions) -> Result<(), Error> {
    if let Some(bytes) = limits.max_memory {
        store.limits_mut().memory_bytes = clamp(bytes);
    }
    if let Some(elements) = limits.max_table {
        store.limits_mut().table_elements = clamp(elements);
    }
    match limits.fuel {
        Some(fuel) => store.set_fuel(fuel),
        None => Ok(()),
    }
}
