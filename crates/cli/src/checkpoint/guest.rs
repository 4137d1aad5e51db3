//! Programs that can be suspended, whatever they were built for.

use shanhai::{
    Engine, Error, Execution, Instance, InterruptHandle, Linker, Module, Step, Store, TrapCode,
    TrapFrame,
    snapshot::{Snapshot, SnapshotBase},
};
use shanhai_gojs::{Bindings, GoJs, Program, Turn};
use shanhai_symbols::Symbols;
use shanhai_wasi::WasiCtx;

use crate::{
    failure::Failure,
    run::{Problem, Run, ready},
};

/// Why a program does not go on by itself.
pub enum Stop {
    /// It has exited with this status.
    Exited(i32),
    /// It was paused.
    Paused,
    /// It waits for something outside.
    Waiting,
}

/// A program in its store.
pub enum Guest {
    /// Built for WASI.
    Wasi {
        store: Box<Store<WasiCtx>>,
        execution: Execution,
    },
    /// Built by Go for JavaScript.
    GoJs {
        store: Box<Store<GoJs>>,
        program: Program<GoJs>,
        started: bool,
        /// What it waits for.
        turn: Turn,
    },
}

/// The name of the section that a program's host side is kept in.
pub const WASI: &str = "wasi";
/// The same of a Go js program.
pub const GOJS: &str = "gojs";

impl Guest {
    /// A WASI program before its start.
    pub fn wasi(mut store: Store<WasiCtx>, module: &Module) -> Result<Guest, Problem> {
        let mut linker = Linker::new(store.engine());
        shanhai_wasi::add_to_linker(&mut linker, |wasi| wasi)?;
        ready::for_wasi(&mut linker, true)?;
        let instance = linker.instantiate(&mut store, module)?;
        let start = instance.get_func(&store, "_start");
        let start = start.ok_or_else(|| {
            Failure::usage("--checkpoint: only programs with `_start` can be suspended and kept")
        })?;
        let execution = start.start(&mut store, &[])?;
        Ok(Guest::Wasi {
            store: Box::new(store),
            execution,
        })
    }

    /// A Go js program before its start.
    pub fn gojs(mut store: Store<GoJs>, module: &Module) -> Result<Guest, Problem> {
        let (bindings, linker) = gojs_world(store.engine())?;
        let instance = linker.instantiate(&mut store, module)?;
        Ok(Guest::GoJs {
            program: bindings.program(instance),
            store: Box::new(store),
            started: false,
            turn: Turn::Again,
        })
    }

    /// A program from a snapshot of one module, with its host side, as limited as the run says.
    pub fn restored(
        snapshot: &Snapshot,
        module: &Module,
        host: Host,
        run: &Run<'_>,
    ) -> Result<Guest, Problem> {
        let modules = [module.clone()];
        let engine = module.engine();
        let missing = || Failure::new("the checkpoint holds no program that could go on");
        match host {
            Host::Wasi(wasi) => {
                let mut linker = Linker::new(engine);
                shanhai_wasi::add_to_linker(&mut linker, |wasi| wasi)?;
                ready::for_wasi(&mut linker, true)?;
                let store = limited(Store::new(engine, *wasi), run)?;
                let mut restored = snapshot.restore_in_order(store, &modules, &linker)?;
                restored.store = limited(restored.store, run)?;
                let execution = restored.executions.pop().ok_or_else(missing)?;
                Ok(Guest::Wasi {
                    store: Box::new(restored.store),
                    execution,
                })
            }
            Host::GoJs(go) => {
                let (bindings, linker) = gojs_world(engine)?;
                let store = limited(Store::new(engine, *go), run)?;
                let mut restored = snapshot.restore_in_order(store, &modules, &linker)?;
                restored.store = limited(restored.store, run)?;
                let instance: Instance = *restored.instances.first().ok_or_else(missing)?;
                let program = bindings.program(instance);
                if let Some(execution) = restored.executions.pop() {
                    program.adopt(&mut restored.store, execution);
                }
                Ok(Guest::GoJs {
                    store: Box::new(restored.store),
                    program,
                    started: true,
                    turn: Turn::Again,
                })
            }
        }
    }

    /// Runs until the program is over or needs somebody.
    pub fn go(&mut self) -> Result<Stop, Problem> {
        match self {
            Guest::Wasi { store, execution } => match execution.resume(&mut **store) {
                Ok(Step::Done(_)) => Ok(Stop::Exited(0)),
                Ok(Step::Interrupted) => Ok(Stop::Paused),
                Ok(Step::Waiting) => Ok(Stop::Waiting),
                Ok(Step::OutOfFuel { .. }) => {
                    let frames = execution.backtrace(&**store);
                    Err(Problem::Engine(Error::from_trap(
                        TrapCode::OutOfFuel,
                        frames,
                    )))
                }
                Ok(step) => Err(Failure::new(format!("the program stopped: {step:?}")).into()),
                Err(error) => match error.exit_code() {
                    Some(status) => Ok(Stop::Exited(status)),
                    None => Err(error.into()),
                },
            },
            Guest::GoJs {
                store,
                program,
                started,
                turn,
            } => {
                if !*started {
                    *started = true;
                    program.start(store)?;
                }
                loop {
                    *turn = program.turn(store)?;
                    match turn {
                        Turn::Again => {}
                        Turn::Exited(status) => return Ok(Stop::Exited(*status)),
                        Turn::Interrupted => return Ok(Stop::Paused),
                        Turn::Wait { .. } | Turn::Waiting => return Ok(Stop::Waiting),
                        Turn::Idle => program.tell_deadlock(store)?,
                        Turn::OutOfFuel { .. } => {
                            let frames = program.backtrace(store);
                            let error = Error::from_trap(TrapCode::OutOfFuel, frames);
                            return Err(Problem::Engine(error));
                        }
                    }
                }
            }
        }
    }

    /// Waits for what the program waits for; comes back early when its signal is used.
    pub fn wait(&mut self) {
        match self {
            Guest::Wasi { store, .. } => store.data_mut().block(),
            Guest::GoJs {
                store,
                program,
                turn,
                ..
            } => program.wait(store, *turn),
        }
    }

    /// What pauses the program while it runs.
    pub fn handle(&self) -> InterruptHandle {
        match self {
            Guest::Wasi { store, .. } => store.interrupt_handle(),
            Guest::GoJs { store, .. } => store.interrupt_handle(),
        }
    }

    /// The functions in which the program is suspended, innermost first.
    pub fn backtrace(&mut self, symbols: &Symbols) -> Vec<TrapFrame> {
        match self {
            Guest::Wasi { store, execution } => {
                symbols.unwind(&**store, &execution.backtrace(&**store))
            }
            Guest::GoJs { store, program, .. } => {
                let frames = program.backtrace(store);
                symbols.unwind(&**store, &frames)
            }
        }
    }

    /// A problem with the frames that a Go program keeps in its memory only.
    pub fn in_all_functions(&self, problem: Problem, symbols: &Symbols) -> Problem {
        let Problem::Engine(error) = &problem else {
            return problem;
        };
        let Some(trap) = error.as_trap() else {
            return problem;
        };
        let frames = match self {
            Guest::Wasi { store, .. } => symbols.unwind(&**store, trap.frames()),
            Guest::GoJs { store, .. } => symbols.unwind(&**store, trap.frames()),
        };
        Problem::Engine(Error::from_trap(trap.code(), frames))
    }

    /// The program's whole state.
    pub fn whole(&mut self) -> Result<(Snapshot, SnapshotBase), Problem> {
        let (mut snapshot, base) = match self {
            Guest::Wasi { store, .. } => store.snapshot_with_base()?,
            Guest::GoJs { store, .. } => store.snapshot_with_base()?,
        };
        let (name, bytes) = self.host()?;
        snapshot.set_section(name, bytes);
        Ok((snapshot, base))
    }

    /// What has changed since.
    pub fn changes(&mut self, base: &mut SnapshotBase) -> Result<Snapshot, Problem> {
        let mut snapshot = match self {
            Guest::Wasi { store, .. } => store.snapshot_delta(base)?,
            Guest::GoJs { store, .. } => store.snapshot_delta(base)?,
        };
        let (name, bytes) = self.host()?;
        snapshot.set_section(name, bytes);
        Ok(snapshot)
    }

    /// The host side of the program, as bytes, and their section.
    fn host(&mut self) -> Result<(&'static str, Vec<u8>), Problem> {
        match self {
            Guest::Wasi { store, .. } => Ok((WASI, store.data_mut().save())),
            Guest::GoJs { store, .. } => {
                let saved = store.data_mut().save();
                let saved = saved.map_err(|error| Failure::new(error.to_string()))?;
                Ok((GOJS, saved))
            }
        }
    }
}

/// The host side of a restored program.
pub enum Host {
    /// Of a WASI program.
    Wasi(Box<WasiCtx>),
    /// Of a Go js program.
    GoJs(Box<GoJs>),
}

/// A store with the limits of a run. Fuel is in snapshots too, so it is set again behind them.
fn limited<T: 'static>(mut store: Store<T>, run: &Run<'_>) -> Result<Store<T>, Error> {
    run.limit(&mut store)?;
    Ok(store)
}

fn gojs_world(engine: &Engine) -> Result<(Bindings<GoJs>, Linker<GoJs>), Error> {
    let bindings = ready::for_gojs(Bindings::new(|go: &mut GoJs| go), true);
    let mut linker = Linker::new(engine);
    bindings.add_to_linker(&mut linker)?;
    Ok((bindings, linker))
}
