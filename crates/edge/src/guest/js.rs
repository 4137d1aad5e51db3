//! Programs built by Go for JavaScript hosts, and by TinyGo.

use std::time::Duration;

use shanhai::{
    Error, Execution, Func, Instance as Module, Linker, Memory, Step as Stop, Store, TrapFrame, Val,
};
use shanhai_edge_abi::{Frame, Guest, Parked, table::EVENT_EXPORT, table::VERSION};
use shanhai_gojs::{Bindings, GoJs, GoJsBuilder, GoJsError, Program, Resolver, Turn, Value};
use tracing::Level;

use super::{
    Step, face,
    output::LogOutput,
    recipe::{self, Recipe, StartError},
};
use crate::service::GuestHttp;
use shanhai_host::SortedMap;

/// The function that a program sets to be told that events wait for `next`.
const ON_BELL: &str = "edgekit.onbell";
/// The function that gets each event; `edgekit.on` sets it.
pub const ON_EVENT: &str = "edgekit.onevent";

/// The version that `edgekit.version` says.
pub const VERSION_NUMBER: i32 = VERSION as i32;

/// What the store of a js guest holds.
pub struct JsData {
    pub(super) go: GoJs,
    pub(super) guest: Guest,
    /// Promises of `edgekit.callAsync` by the number of the call; none of a call nobody waits for.
    pub(super) promises: SortedMap<u64, Option<u32>>,
}

/// A js guest.
pub struct Js {
    store: Box<Store<JsData>>,
    program: Program<JsData>,
    is_started: bool,
    memory: Option<Memory>,
    /// The function for events, if the module exports one.
    handler: Option<Func>,
    /// The handler at work on an event.
    execution: Option<Execution>,
    /// What the event loop came to.
    turn: Turn,
    /// Whether events may have come since the program was last told.
    is_fresh: bool,
}

/// What js guests are linked with.
pub fn linker(module: &shanhai::Module) -> Result<(Bindings<JsData>, Linker<JsData>), Error> {
    let bindings = face::add(Bindings::new(|data: &mut JsData| &mut data.go));
    // What programs call to name the point of their image; here that is the first wait.
    let bindings = bindings.function("shanhai.ready", |_, _, _| Ok(Value::Undefined));
    let mut linker = Linker::new(module.engine());
    bindings.link(&mut linker, module)?;
    shanhai_edge_abi::add_to_linker(&mut linker, |data: &mut JsData| &mut data.guest)?;
    Ok((bindings, linker))
}

/// What a guest may reach through its JavaScript world: time, randomness, its environment, the log, and
/// the hosts that it is granted.
pub fn builder(recipe: &Recipe, http: GuestHttp) -> GoJsBuilder {
    let name = &recipe.name;
    let memory = usize::try_from(recipe.limits.memory()).unwrap_or(usize::MAX);
    let mut builder = GoJs::builder()
        .args([&**name])
        .stdout(LogOutput::new(&recipe.log, Level::INFO))
        .stderr(LogOutput::new(&recipe.log, Level::WARN))
        .http(http)
        .max_object_bytes(memory)
        .max_total_bytes(memory);
    for (name, value) in &recipe.env {
        builder = builder.env(name, value);
    }
    builder
}

impl Js {
    /// An instance that has not run.
    pub fn new(
        recipe: &Recipe,
        bindings: &Bindings<JsData>,
        linker: &Linker<JsData>,
        guest: Guest,
        http: GuestHttp,
    ) -> Result<Self, StartError> {
        let data = JsData {
            go: builder(recipe, http).build(),
            guest,
            promises: SortedMap::new(),
        };
        let mut store = recipe.store(recipe.module.engine(), data);
        let instance = linker.instantiate(&mut store, &recipe.module)?;
        Ok(Js::of(store, bindings, instance))
    }

    /// An instance from an image.
    pub fn restored(
        store: Store<JsData>,
        bindings: &Bindings<JsData>,
        instance: Module,
        execution: Option<Execution>,
    ) -> Self {
        let mut this = Js::of(store, bindings, instance);
        if let Some(execution) = execution {
            this.program.adopt(&mut this.store, execution);
        }
        this.is_started = true;
        this
    }

    fn of(store: Store<JsData>, bindings: &Bindings<JsData>, instance: Module) -> Self {
        let mut store = Box::new(store);
        let handler = instance.get_func(&*store, EVENT_EXPORT);
        let memory = recipe::memory(&store, instance);
        // It tells the program's signal as input and network do.
        let program = bindings.program(instance);
        let (signal, _) = program.signal(&mut store);
        let mut bell = store.data().guest.bell();
        shanhai_host::Input::attach(&mut bell, &signal);
        Js {
            program,
            store,
            is_started: false,
            memory,
            handler,
            execution: None,
            turn: Turn::Again,
            is_fresh: true,
        }
    }

    pub fn guest(&mut self) -> &mut Guest {
        self.is_fresh = true;
        &mut self.store.data_mut().guest
    }

    pub fn store(&mut self) -> &mut Store<JsData> {
        &mut self.store
    }

    pub fn memory_bytes(&self) -> u64 {
        let memory = self.memory.map(|memory| memory.data(&*self.store).len());
        memory.unwrap_or_default() as u64
    }

    pub fn backtrace(&mut self) -> Vec<TrapFrame> {
        match &self.execution {
            Some(execution) => execution.backtrace(&*self.store),
            None => self.program.backtrace(&mut self.store),
        }
    }

    /// Runs until the slice is over or nothing is left to do.
    pub fn run(&mut self) -> Step {
        self.advance().unwrap_or_else(|error| {
            let exit = error.exit_code();
            exit.map_or_else(|| Step::Failed(error), Step::Exited)
        })
    }

    fn advance(&mut self) -> Result<Step, Error> {
        if !self.is_started {
            self.is_started = true;
            face::announce(&self.program, &mut self.store)?;
            self.program.start(&mut self.store)?;
        }
        loop {
            if let Some(execution) = &mut self.execution {
                match execution.resume(&mut *self.store)? {
                    Stop::Done(_) => self.execution = None,
                    Stop::Interrupted => return Ok(Step::Slice),
                    Stop::OutOfFuel { .. } => return Ok(Step::OutOfFuel),
                    Stop::Waiting => return Ok(Step::Parked(self.time_left())),
                    stop => {
                        let text = format!("the module stopped at {stop:?}, which nobody answers");
                        return Err(Error::msg(text));
                    }
                }
            }
            self.turn = self.program.turn(&mut self.store)?;
            match self.turn {
                Turn::Again => {}
                Turn::Exited(status) => return Ok(Step::Exited(status)),
                Turn::Interrupted => return Ok(Step::Slice),
                Turn::OutOfFuel { .. } => return Ok(Step::OutOfFuel),
                Turn::Waiting => return Ok(Step::Parked(self.time_left())),
                Turn::Wait { .. } | Turn::Idle => {
                    if !self.tell_events()? {
                        return Ok(Step::Parked(self.time_left()));
                    }
                }
            }
        }
    }

    /// Tells the program of events that wait; says whether it has something to do now.
    fn tell_events(&mut self) -> Result<bool, Error> {
        if !std::mem::take(&mut self.is_fresh) && self.handler.is_none() {
            return Ok(false);
        }
        if !self.store.data().guest.has_events() {
            return Ok(false);
        }
        if let Some(handler) = self.handler {
            let length = self.store.data_mut().guest.hold_event();
            if let Some(length) = length {
                let execution = handler.start(&mut *self.store, &[Val::I32(length)])?;
                self.execution = Some(execution);
            }
            return Ok(true);
        }
        let program = &self.program;
        let bell = program.enter(&mut self.store, |cx| cx.global_at(ON_BELL))?;
        if !bell.is_nullish() {
            program.post(&mut self.store, bell, Vec::new());
            return Ok(true);
        }
        self.hand_over_events()
    }

    /// Calls the program's own function with each event; says whether there was one.
    fn hand_over_events(&mut self) -> Result<bool, Error> {
        let handler = self
            .program
            .enter(&mut self.store, |cx| cx.global_at(ON_EVENT))?;
        let mut any = false;
        while let Some(event) = self.store.data_mut().guest.pop_event() {
            any = true;
            if self.settle(&event)? {
                continue;
            }
            if handler.is_nullish() {
                continue;
            }
            let bytes = self.program.enter(&mut self.store, |cx| {
                let bytes = cx.bytes(event);
                // Until the call takes it: whatever runs in between may collect.
                cx.pin(bytes);
                Ok(bytes)
            })?;
            let arguments = vec![Value::Object(bytes)];
            self.program
                .post(&mut self.store, handler.clone(), arguments);
            self.program.enter(&mut self.store, |cx| {
                cx.unpin(bytes);
                Ok(())
            })?;
        }
        Ok(any)
    }

    /// Settles the promise that an event is the answer for; says whether there is one.
    fn settle(&mut self, event: &[u8]) -> Result<bool, Error> {
        let Some((number, result)) = face::answer(event) else {
            return Ok(false);
        };
        let Some(promise) = self.store.data_mut().promises.remove(&number) else {
            return Ok(false);
        };
        if let Some(promise) = promise {
            let resolver = Resolver::from_number(promise);
            self.program.enter(&mut self.store, |cx| {
                let result = match result {
                    Ok(reply) => Ok(Value::Object(cx.bytes(reply.to_vec()))),
                    Err(error) => Err(face::error(cx, &error)?),
                };
                cx.settle(resolver, result)
            })?;
        }
        Ok(true)
    }

    /// How long it waits at most.
    fn time_left(&mut self) -> Option<Duration> {
        let guest = &mut self.store.data_mut().guest;
        match guest.parked() {
            Some(_) => guest.time_left(),
            None => {
                let left = self.program.time_left(&mut self.store, self.turn);
                left.map(|left| left.duration())
            }
        }
    }

    pub fn can_go_on(&mut self) -> bool {
        let guest = &mut self.store.data_mut().guest;
        if guest.parked().is_some() {
            return guest.can_go_on();
        }
        if self.is_fresh && guest.has_events() {
            return true;
        }
        let (signal, seen) = self.program.signal(&mut self.store);
        let is_due = self.program.time_left(&mut self.store, self.turn);
        let waits = matches!(
            self.turn,
            Turn::Wait { input, network, .. } if input || network
        );
        waits && signal.count() != seen || is_due.is_some_and(|left| left.0 == 0)
    }

    pub fn listens(&mut self) -> bool {
        match self.store.data().guest.parked() {
            Some(Parked::Next { .. }) => return true,
            Some(Parked::Call { .. }) => return false,
            None => {}
        }
        if self.handler.is_some() {
            return self.execution.is_none();
        }
        let program = &self.program;
        [ON_BELL, ON_EVENT].iter().any(|path| {
            let function = program.enter(&mut self.store, |cx| cx.global_at(path));
            function.is_ok_and(|function| !function.is_nullish())
        })
    }

    /// The state of the host side, as bytes: that of the JavaScript world, then the promises.
    pub fn save(&mut self) -> Result<(Vec<u8>, Vec<u8>), GoJsError> {
        let data = self.store.data_mut();
        let mut promises = Frame::new();
        for (number, promise) in &data.promises {
            promises.uint(1, *number);
            promises.uint(2, promise.map_or(0, |promise| u64::from(promise) + 1));
        }
        Ok((data.go.save()?, promises.into_bytes()))
    }
}
