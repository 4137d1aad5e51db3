//! WASI programs, and WASI libraries with a function for events.

use std::time::Duration;

use shanhai::{
    Engine, Error, Execution, Func, Instance as Module, Linker, Memory, Step as Stop, Store,
    TrapFrame, Val,
};
use shanhai_edge_abi::{Guest, Parked, table::EVENT_EXPORT};
use shanhai_host::{SystemClock, SystemRandom};
use shanhai_wasi::{WasiCtx, WasiCtxBuilder};
use tracing::Level;

use super::{
    Step,
    kind::Kind,
    output::LogOutput,
    recipe::{self, Recipe, StartError},
};

/// What the store of a WASI guest holds.
pub struct WasiData {
    pub(super) wasi: WasiCtx,
    pub(super) guest: Guest,
}

/// A WASI guest.
pub struct Wasi {
    store: Box<Store<WasiData>>,
    /// What runs or waits: `_start`, or one event of a library.
    execution: Option<Execution>,
    /// The function for events, of a library that is ready.
    handler: Option<Func>,
    memory: Option<Memory>,
    /// What was counted when it was last run.
    seen: u64,
}

/// What WASI guests are linked with.
pub fn linker(engine: &Engine) -> Result<Linker<WasiData>, Error> {
    let mut linker = Linker::new(engine);
    shanhai_wasi::add_to_linker(&mut linker, |data: &mut WasiData| &mut data.wasi)?;
    shanhai_edge_abi::add_to_linker(&mut linker, |data: &mut WasiData| &mut data.guest)?;
    // What programs call to name the point of their image; here that is the first wait.
    linker.func_wrap("shanhai", "ready", || {})?;
    Ok(linker)
}

/// What a guest may reach through WASI: time, randomness, its environment, the log.
pub fn builder(recipe: &Recipe, guest: &Guest) -> WasiCtxBuilder {
    let name = &recipe.name;
    let mut builder = WasiCtxBuilder::new();
    builder
        .arg(&**name)
        .envs(recipe.env.iter().map(|(name, value)| (name, value)))
        .clock(SystemClock::default())
        .random(SystemRandom)
        .stdin(guest.bell())
        .stdout(LogOutput::new(&recipe.log, Level::INFO))
        .stderr(LogOutput::new(&recipe.log, Level::WARN))
        .suspend(true);
    builder
}

impl Wasi {
    /// An instance that has not run.
    pub fn new(
        recipe: &Recipe,
        linker: &Linker<WasiData>,
        guest: Guest,
    ) -> Result<Self, StartError> {
        let wasi = builder(recipe, &guest).build();
        let engine = recipe.module.engine();
        let mut store = recipe.store(engine, WasiData { wasi, guest });
        let instance = linker.instantiate(&mut store, &recipe.module)?;
        let mut this = Wasi {
            store: Box::new(store),
            execution: None,
            handler: None,
            memory: None,
            seen: 0,
        };
        this.memory = recipe::memory(&this.store, instance);
        let start = match recipe.kind() {
            Kind::Command => "_start",
            Kind::Reactor | Kind::Js => {
                this.handler = instance.get_func(&*this.store, EVENT_EXPORT);
                "_initialize"
            }
        };
        this.execution = match instance.get_func(&*this.store, start) {
            Some(start) => Some(start.start(&mut *this.store, &[])?),
            None => None,
        };
        Ok(this)
    }

    /// An instance from an image: its store, what was suspended, and its instance.
    pub fn restored(
        store: Store<WasiData>,
        execution: Option<Execution>,
        instance: Option<Module>,
    ) -> Self {
        let handler = instance.and_then(|instance| instance.get_func(&store, EVENT_EXPORT));
        let memory = instance.and_then(|instance| recipe::memory(&store, instance));
        Wasi {
            store: Box::new(store),
            handler,
            execution,
            memory,
            seen: 0,
        }
    }

    pub fn guest(&mut self) -> &mut Guest {
        &mut self.store.data_mut().guest
    }

    pub fn store(&mut self) -> &mut Store<WasiData> {
        &mut self.store
    }

    pub fn memory_bytes(&self) -> u64 {
        let memory = self.memory.map(|memory| memory.data(&*self.store).len());
        memory.unwrap_or_default() as u64
    }

    pub fn backtrace(&mut self) -> Vec<TrapFrame> {
        match &self.execution {
            Some(execution) => execution.backtrace(&*self.store),
            None => Vec::new(),
        }
    }

    /// Runs until the slice is over or nothing is left to do.
    pub fn run(&mut self) -> Step {
        self.seen = self.store.data().wasi.signal().count();
        loop {
            let Some(execution) = &mut self.execution else {
                let Some(handler) = self.handler else {
                    return Step::Exited(0);
                };
                let guest = &mut self.store.data_mut().guest;
                let Some(length) = guest.hold_event() else {
                    guest.expect_call();
                    return Step::Parked(None);
                };
                match handler.start(&mut *self.store, &[Val::I32(length)]) {
                    Ok(execution) => self.execution = Some(execution),
                    Err(error) => return Step::Failed(error),
                }
                continue;
            };
            match execution.resume(&mut *self.store) {
                Ok(Stop::Done(_)) => self.execution = None,
                Ok(Stop::Interrupted) => return Step::Slice,
                Ok(Stop::OutOfFuel { .. }) => return Step::OutOfFuel,
                Ok(Stop::Waiting) => return Step::Parked(self.time_left()),
                Ok(stop) => {
                    let text = format!("the module stopped at {stop:?}, which nobody answers");
                    return Step::Failed(Error::msg(text));
                }
                Err(error) => {
                    return match error.exit_code() {
                        Some(status) => Step::Exited(status),
                        None => Step::Failed(error),
                    };
                }
            }
        }
    }

    /// How long it waits at most.
    fn time_left(&mut self) -> Option<Duration> {
        let data = self.store.data_mut();
        match data.guest.parked() {
            Some(_) => data.guest.time_left(),
            None => data.wasi.time_left().map(|left| left.duration()),
        }
    }

    pub fn can_go_on(&mut self) -> bool {
        if self.execution.is_none() {
            return self.store.data().guest.has_events();
        }
        let data = self.store.data_mut();
        match data.guest.parked() {
            Some(_) => data.guest.can_go_on(),
            None => {
                data.wasi.signal().count() != self.seen
                    || data.wasi.time_left().is_some_and(|left| left.0 == 0)
            }
        }
    }

    pub fn listens(&mut self) -> bool {
        if self.execution.is_none() {
            return self.handler.is_some();
        }
        let data = self.store.data();
        match data.guest.parked() {
            Some(Parked::Next { .. }) => true,
            Some(Parked::Call { .. }) => false,
            None => data.wasi.waiting().is_some_and(|wait| wait.stdin),
        }
    }
}
