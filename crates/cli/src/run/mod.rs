//! `shanhai run`: limits, the right world for the module, and its exit status.

mod gojs;
mod invoke;
mod stats;
mod wasi;
mod watch;

use std::path::{Path, PathBuf};

use shanhai::{Compilation, Config, Engine, Error, Instance, Linker, Module, Store, TrapCode};

use self::{stats::Stats, watch::Watch};
use crate::{
    args::{Compile, LimitOptions, RunOptions},
    failure::Failure,
    kind::Kind,
    load,
};

/// One run, from the command line to the exit status.
struct Run<'a> {
    options: &'a RunOptions,
    file: PathBuf,
    /// The program's own arguments, its name not among them.
    args: Vec<String>,
    kind: Kind,
    stats: Stats,
}

/// Runs the program and returns its exit status.
pub fn run(options: &RunOptions) -> Result<u8, Failure> {
    let (file, args) = program(options)?;
    let engine = Engine::new(&config(options));
    let mut stats = Stats::start();
    let bytes = load::bytes(&file)?;
    let size = bytes.len();
    stats.lap("read", size);
    let module = Module::from_boxed(&engine, bytes.into_boxed_slice())
        .map_err(|error| Failure::of_engine(&file, &error))?;
    stats.lap("decode and validate", size);
    let kind = Kind::of(&module);
    let run = Run {
        options,
        file,
        args,
        kind,
        stats,
    };
    match kind {
        Kind::GoJs => gojs::run(run, &engine, &module),
        Kind::TinyGoJs => Err(Failure::of_file(
            &run.file,
            "TinyGo programs for JavaScript hosts are not run yet",
        )
        .hint("build it with `tinygo build -target wasip1`")),
        Kind::WasiCommand | Kind::WasiReactor => wasi::run(run, &engine, &module),
        Kind::Plain => invoke::run(run, &engine, &module),
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
        link(&mut linker).map_err(|error| self.failure(&error))?;
        let mut store = Store::new(engine, data);
        if self.options.trace {
            store.trace(|step| eprintln!("{step}"));
        }
        limit(&mut store, limits).map_err(|error| self.failure(&error))?;
        let watch = limits
            .timeout
            .map(|timeout| Watch::start(timeout, store.interrupt_handle(), &self.file));
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
        if self.options.stats {
            self.stats.fuel(limits.fuel, store.get_fuel().ok());
            self.stats.print(self.kind);
        }
        match outcome {
            // The system keeps the low byte, for us as for any program.
            Ok(status) => Ok(status as u8),
            Err(Problem::Engine(error)) => match error.exit_code() {
                Some(status) => Ok(status as u8),
                None => Err(self.failure(&error)),
            },
            Err(Problem::Ours(failure)) => Err(failure),
        }
    }

    /// The failure that `error` of the engine is, with what only this command knows.
    fn failure(&self, error: &Error) -> Failure {
        match (error.as_trap(), self.options.limits.timeout) {
            (Some(trap), Some(timeout)) if trap.code() == TrapCode::Interrupted => {
                watch::overdue(&self.file, timeout).frames(trap)
            }
            _ => Failure::of_engine(&self.file, error),
        }
    }
}

/// Why a guest was not driven to its end.
enum Problem {
    /// The engine, a shim or the guest ended it.
    Engine(Error),
    /// We could not even call it.
    Ours(Failure),
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

/// What the program is told it is called.
fn program_name(file: &Path) -> String {
    file.file_name()
        .unwrap_or(file.as_os_str())
        .to_string_lossy()
        .into_owned()
}

fn config(options: &RunOptions) -> Config {
    let mut config = Config::default();
    config.fuel(options.limits.fuel.is_some());
    config.reference(options.trace);
    config.compilation(match options.compile {
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
