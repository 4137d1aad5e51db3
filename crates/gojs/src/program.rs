//! Running a Go program: arguments, the first call, and the event loop.

use std::sync::Arc;

use shanhai::{Error, Execution, Instance, Store, TrapCode, TrapFrame, Val};
use shanhai_host::{Nanos, Signal, Waiting, sort_by, wait};

use crate::{
    GoJsError,
    builtin::{net, promise},
    cx::Cx,
    event::{Alarm, Job, TimerId},
    fs,
    host::Resolver,
    link::{Link, StoreGuest},
    state::{Core, Front},
    world::value::{Outcome, Thrown, Value},
};

/// Where arguments and environment are written to; Go's data begins at [`DATA`].
const ARGS: usize = 4096;
/// Where the linker lets Go's data begin at the earliest.
const DATA: usize = 4096 + 8192;
/// How often a timer of Go's is fired that Go takes no notice of.
const MISSED: u32 = 10;

/// A Go program in a store.
///
/// [`run`](Program::run) does all. An embedder with an event loop of its own calls
/// [`start`](Program::start) once and then [`turn`](Program::turn) as often as it says.
pub struct Program<T> {
    pub(crate) link: Arc<Link<T>>,
    pub(crate) instance: Instance,
}

/// What one step of the event loop came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Something was done; there may be more.
    Again,
    /// Nothing is to be done before a point in time or before standard input or the network is ready.
    Wait {
        /// The next timer.
        until: Option<Nanos>,
        /// Whether the program reads standard input.
        input: bool,
        /// Whether the program waits for the network.
        network: bool,
    },
    /// Nothing is to be done, unless the embedder calls a function of the program or settles a promise.
    Idle,
    /// The store's fuel does not pay for what comes next; the next turn goes on there.
    OutOfFuel {
        /// The fuel that the store must have to go on.
        needed: u64,
    },
    /// An interrupt handle was used, or the deadline is over; the next turn goes on there.
    Interrupted,
    /// A host function has to wait; the next turn calls it again.
    Waiting,
    /// The program has exited with this status.
    Exited(i32),
}

impl<T> std::fmt::Debug for Program<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Program").finish_non_exhaustive()
    }
}

impl<T: 'static> Program<T> {
    /// Runs the program to its end and returns its exit status.
    ///
    /// A program that waits for nothing that could come is told so: it reports a deadlock and exits
    /// with status 2. TinyGo's programs do not know of deadlocks, nor do most of them say that they
    /// have ended: one that waits for nothing has ended with status 0.
    ///
    /// # Errors
    /// Those of [`start`](Program::start) and [`turn`](Program::turn), and [`GoJsError::Stuck`].
    pub fn run(&self, store: &mut Store<T>) -> Result<i32, Error> {
        self.start(store)?;
        self.run_on(store)
    }

    /// Runs a program that was started before to its end, as [`run`](Program::run) does.
    ///
    /// # Errors
    /// Those of [`turn`](Program::turn), and [`GoJsError::Stuck`].
    pub fn run_on(&self, store: &mut Store<T>) -> Result<i32, Error> {
        loop {
            match self.run_until_idle(store)? {
                Some(code) => return Ok(code),
                None if self.is_tinygo(store) => return Ok(0),
                None => self.tell_deadlock(store)?,
            }
        }
    }

    /// Runs the event loop until nothing is left to do, or to the program's end; returns its exit
    /// status then.
    ///
    /// # Errors
    /// Those of [`turn`](Program::turn).
    pub fn run_until_idle(&self, store: &mut Store<T>) -> Result<Option<i32>, Error> {
        loop {
            match self.turn(store)? {
                Turn::Again => {}
                Turn::Exited(code) => return Ok(Some(code)),
                wait @ Turn::Wait { .. } => {
                    self.wait(store, wait);
                    self.notice_interrupt(store)?;
                }
                Turn::Idle => return Ok(None),
                Turn::OutOfFuel { .. } => self.give_up(store, TrapCode::OutOfFuel)?,
                Turn::Interrupted => self.give_up(store, TrapCode::Interrupted)?,
                Turn::Waiting => return Err(Error::pending()),
            }
        }
    }

    /// Ends a program that is suspended in the middle of something, as by a trap.
    fn give_up(&self, store: &mut Store<T>, code: TrapCode) -> Result<(), Error> {
        let Some(execution) = self.link.core(store.data_mut()).suspended.take() else {
            return Ok(());
        };
        let error = execution.abandon(&*store, code);
        self.ended(store, Err(error))
    }

    /// The functions in which Go is suspended, innermost first.
    ///
    /// Empty unless the last turn was [`Turn::OutOfFuel`], [`Turn::Interrupted`] or
    /// [`Turn::Waiting`].
    pub fn backtrace(&self, store: &mut Store<T>) -> Vec<TrapFrame> {
        let core = self.link.core(store.data_mut());
        let Some(execution) = core.suspended.take() else {
            return Vec::new();
        };
        let frames = execution.backtrace(&*store);
        self.link.core(store.data_mut()).suspended = Some(execution);
        frames
    }

    /// Hands over the suspended call of a program that comes from a snapshot: it was taken after a
    /// turn that came to [`Turn::OutOfFuel`], [`Turn::Interrupted`] or [`Turn::Waiting`].
    pub fn adopt(&self, store: &mut Store<T>, execution: Execution) {
        self.link.core(store.data_mut()).suspended = Some(execution);
    }

    /// Starts the program; it runs until it waits for something, or is suspended. Then
    /// [`turn`](Program::turn) goes on.
    ///
    /// A library of TinyGo's (`-buildmode=c-shared`) is made ready to be called.
    ///
    /// # Errors
    /// [`GoJsError`] if the module is no Go program or the arguments are too long; a trap.
    pub fn start(&self, store: &mut Store<T>) -> Result<(), Error> {
        let missing = |_| Error::host(GoJsError::MissingExport { name: "run" });
        let core = self.link.core(store.data_mut());
        if core.exit.is_some() || core.restored || core.entry.is_some() && core.resumes > 0 {
            return Err(Error::host(GoJsError::AlreadyExited));
        }
        let entry = self.link.bind(store, self.instance)?;
        self.link.install(store.data_mut());
        if let Front::TinyGo { .. } = entry.front {
            let result = self.link.start_tinygo(store, self.instance);
            return self.ended(store, result);
        }
        let run = self
            .instance
            .get_typed_func::<(i32, i32), ()>(&*store, "run")
            .map_err(missing)?
            .func();
        let core = self.link.core(store.data_mut());
        let (block, argv) = arguments(&core.args, &core.env).map_err(Error::host)?;
        let argc = i32::try_from(core.args.len()).unwrap_or(i32::MAX);
        entry.memory.write(&mut *store, ARGS, &block)?;
        let execution = run.start(&mut *store, &[Val::I32(argc), Val::I32(argv)])?;
        let result = self.link.go_on(store, execution);
        self.ended(store, result)
    }

    /// Does the next thing that is due.
    ///
    /// # Errors
    /// A trap, or [`GoJsError::Uncaught`] if a function threw.
    pub fn turn(&self, store: &mut Store<T>) -> Result<Turn, Error> {
        let core = self.link.core(store.data_mut());
        if let Some(turn) = core.stopped.take() {
            return Ok(turn);
        }
        let result = match core.suspended.take() {
            Some(execution) => self
                .link
                .go_on(store, execution)
                .map_err(Thrown::Fatal)
                .and_then(|()| self.take_answer(store)),
            None => self.step(store),
        };
        let turn = match result {
            Ok(turn) => turn,
            Err(Thrown::Fatal(error)) => {
                self.ended(store, Err(error))?;
                Turn::Again
            }
            Err(Thrown::Value(thrown)) => {
                let message = self.link.core(store.data_mut()).show(&thrown);
                return Err(Error::host(GoJsError::Uncaught { message }));
            }
        };
        let core = self.link.core(store.data_mut());
        let stopped = core.stopped.take().unwrap_or(turn);
        Ok(core.exit.map_or(stopped, Turn::Exited))
    }

    /// Waits for what [`turn`](Program::turn) said there is to wait for.
    pub fn wait(&self, store: &mut Store<T>, turn: Turn) {
        let Turn::Wait {
            until,
            input,
            network,
        } = turn
        else {
            return;
        };
        let services = &mut self.link.core(store.data_mut()).services;
        let dues = [services.http.due(), services.websockets.due()];
        let dues = dues.into_iter().flatten().filter(|_| network);
        let due = dues.map(|due| services.clock.translate(due)).min();
        let stdin_tells = services.stdin_tells;
        let waiting = Waiting {
            deadline: until.into_iter().chain(due).min(),
            input: input.then_some((&mut *services.stdin, stdin_tells)),
            others: network,
        };
        wait(
            &mut *services.clock,
            &services.signal,
            services.seen,
            waiting,
        );
    }

    /// How far away the point in time is that a turn said there is to wait for; none if there is none.
    pub fn time_left(&self, store: &mut Store<T>, turn: Turn) -> Option<Nanos> {
        let Turn::Wait { until, .. } = turn else {
            return None;
        };
        let now = self.link.core(store.data_mut()).services.clock.monotonic();
        until.map(|until| until.since(now))
    }

    /// What tells that input or the network may be ready; its count when the program last looked is
    /// the second.
    pub fn signal(&self, store: &mut Store<T>) -> (Signal, u64) {
        let services = &self.link.core(store.data_mut()).services;
        (services.signal.clone(), services.seen)
    }

    /// Lets the event loop call a function of the program in one of its next turns, with nothing of the
    /// program's on the stack: there it can be suspended.
    pub fn post(&self, store: &mut Store<T>, function: Value, args: Vec<Value>) {
        let core = self.link.core(store.data_mut());
        core.events.tasks.push_back(Job::Call { function, args });
    }

    /// Gives access to the program's JavaScript world, for example to call what it has published.
    ///
    /// # Errors
    /// What `work` throws: a value as [`GoJsError::Uncaught`], the end of the program as it is.
    pub fn enter<R>(
        &self,
        store: &mut Store<T>,
        work: impl FnOnce(&mut Cx<'_>) -> Outcome<R>,
    ) -> Result<R, Error> {
        self.link.bind_again(store, self.instance)?;
        let guest = &mut StoreGuest {
            store: &mut *store,
            link: &self.link,
        };
        let result = work(&mut Cx::new(guest));
        let core = self.link.core(store.data_mut());
        if core.depth == 0 {
            core.roots.clear();
        }
        result.map_err(|thrown| match thrown {
            Thrown::Fatal(error) => error,
            Thrown::Value(thrown) => Error::host(GoJsError::Uncaught {
                message: core.show(&thrown),
            }),
        })
    }

    /// Enters the program if its wait was interrupted, so that the engine stops it.
    fn notice_interrupt(&self, store: &mut Store<T>) -> Result<(), Error> {
        let core = self.link.core(store.data_mut());
        if !core.services.signal.take_interrupt() {
            return Ok(());
        }
        let resume = core.entry.and_then(|entry| entry.resume);
        let result = match resume {
            Some(resume) => resume.call(&mut *store, ()),
            None => Ok(()),
        };
        self.ended(store, result)
    }

    fn is_tinygo(&self, store: &mut Store<T>) -> bool {
        let entry = self.link.core(store.data_mut()).entry;
        entry.is_some_and(|entry| matches!(entry.front, Front::TinyGo { .. }))
    }

    /// Calls a function that the program has published: the path leads from the global object.
    ///
    /// # Errors
    /// What the function throws as [`GoJsError::Uncaught`], the end of the program as it is.
    pub fn call(&self, store: &mut Store<T>, path: &str, args: &[Value]) -> Result<Value, Error> {
        self.enter(store, |cx| cx.call_global(path, args))
    }

    /// Keeps a promise of [`Cx::promise`] with a value, or breaks it with a reason.
    ///
    /// Who waits for it is told in the next [`turn`](Program::turn).
    ///
    /// # Errors
    /// Those of [`enter`](Program::enter).
    pub fn settle(
        &self,
        store: &mut Store<T>,
        resolver: Resolver,
        result: Result<Value, Value>,
    ) -> Result<(), Error> {
        self.enter(store, |cx| cx.settle(resolver, result))
    }

    /// Tells the program that it waits for nothing; it then reports a deadlock and exits.
    ///
    /// # Errors
    /// [`GoJsError::Stuck`] if it was told before; a trap.
    pub fn tell_deadlock(&self, store: &mut Store<T>) -> Result<(), Error> {
        let core = self.link.core(store.data_mut());
        if core.told_deadlock {
            return Err(Error::host(GoJsError::Stuck));
        }
        core.told_deadlock = true;
        core.make_event(Value::Number(0.0), Value::Undefined, &[]);
        let resume = core
            .entry
            .and_then(|entry| entry.resume)
            .ok_or_else(|| Error::host(GoJsError::MissingExport { name: "resume" }))?;
        core.resumes += 1;
        let result = resume.call(&mut *store, ());
        self.ended(store, result)
    }

    /// Takes an exit for the end of the program instead of an error.
    fn ended(&self, store: &mut Store<T>, result: Result<(), Error>) -> Result<(), Error> {
        let Err(error) = result else { return Ok(()) };
        let core = self.link.core(store.data_mut());
        core.depth = 0;
        core.events_running.clear();
        core.answer = None;
        core.roots.clear();
        match error.exit_code() {
            Some(code) => {
                core.exited(code);
                Ok(())
            }
            None => {
                core.crashed = true;
                Err(error)
            }
        }
    }

    /// Looks what came of a call that was suspended, if it has ended.
    fn take_answer(&self, store: &mut Store<T>) -> Outcome<Turn> {
        let core = self.link.core(store.data_mut());
        if core.answer.is_some() && core.exit.is_none() {
            let guest = &mut StoreGuest {
                store: &mut *store,
                link: &self.link,
            };
            Cx::new(guest).take_answer()?;
        }
        Ok(Turn::Again)
    }

    fn step(&self, store: &mut Store<T>) -> Outcome<Turn> {
        self.link.bind_again(store, self.instance)?;
        if let Some(code) = self.link.core(store.data_mut()).exit {
            return Ok(Turn::Exited(code));
        }
        let guest = &mut StoreGuest {
            store,
            link: &self.link,
        };
        let cx = &mut Cx::new(guest);
        let turn = step(cx);
        let core = cx.core();
        if core.depth == 0 {
            core.roots.clear();
        }
        turn
    }
}

/// Does the next thing that is due: all jobs, then one callback, timer or input.
fn step(cx: &mut Cx<'_>) -> Outcome<Turn> {
    if cx.core().depth == 0 {
        cx.world().kept.clear();
        cx.core().collect_if_due()?;
    }
    while let Some(job) = cx.core().events.jobs.pop_front() {
        carry_out(cx, job)?;
        if cx.core().suspended.is_some() {
            return Ok(Turn::Again);
        }
    }
    promise::report_rejected(cx.core());
    if let Some(task) = cx.core().events.take_task() {
        carry_out(cx, task)?;
        return Ok(Turn::Again);
    }
    cx.core().events.others_had_turn();
    let services = cx.services();
    services.seen = services.signal.count();
    let now = services.clock.monotonic();
    if let Some((id, alarm)) = cx.core().events.take_due(now) {
        ring(cx, id, alarm)?;
        return Ok(Turn::Again);
    }
    if fs::read_awaited(cx)? || net::step(cx)? {
        return Ok(Turn::Again);
    }
    let core = cx.core();
    let (until, input) = (core.events.next_due(), !core.events.input.is_empty());
    let network = core.net.is_awaited(&core.world);
    if !core.events.jobs.is_empty() || !core.events.tasks.is_empty() {
        return Ok(Turn::Again);
    }
    if until.is_none() && !input && !network {
        return Ok(Turn::Idle);
    }
    Ok(Turn::Wait {
        until,
        input,
        network,
    })
}

fn carry_out(cx: &mut Cx<'_>, job: Job) -> Outcome<()> {
    match job {
        Job::Call { function, args } => cx.call_alone(&function, &args),
        Job::React {
            handler,
            result,
            rejected,
            derived,
        } => promise::react(cx, &handler, &result, rejected, derived),
        Job::Follow {
            promise,
            thenable,
            then,
        } => promise::follow(cx, promise, &thenable, &then),
    }
}

fn ring(cx: &mut Cx<'_>, id: TimerId, alarm: Alarm) -> Outcome<()> {
    let now = cx.services().clock.monotonic();
    match alarm {
        Alarm::Go { missed } => {
            // Set again before: that Go cancels it shows that Go took notice.
            if missed < MISSED {
                let again = Alarm::Go { missed: missed + 1 };
                cx.core().events.set(id, now + Nanos(1_000_000), again);
            }
            cx.resume_alone()
        }
        Alarm::Call {
            function,
            args,
            every,
        } => {
            if let Some(every) = every {
                let again = Alarm::Call {
                    function: function.clone(),
                    args: args.clone(),
                    every: Some(every),
                };
                cx.core().events.set(id, now + every, again);
            }
            cx.call_alone(&function, &args)
        }
        Alarm::Schedule => cx.schedule(),
    }
}

/// Lays out arguments and environment as Go reads them; returns the bytes and the address of `argv`.
///
/// ```text
/// 4096   "js\0" "-v\0" "LANG=C\0" ...    each at a multiple of 8
/// argv   8 bytes each: pointers to arguments, 0, pointers to variables, 0
/// ```
fn arguments(args: &[String], env: &[(String, String)]) -> Result<(Vec<u8>, i32), GoJsError> {
    let mut env: Vec<_> = env.iter().collect();
    sort_by(&mut env, |(a, _), (b, _)| {
        a.encode_utf16().cmp(b.encode_utf16())
    });
    let variables = env.iter().map(|(name, value)| format!("{name}={value}"));
    let mut block = Vec::new();
    let mut pointers = Vec::new();
    for (index, text) in args.iter().cloned().chain(variables).enumerate() {
        if text.contains('\0') {
            return Err(GoJsError::NulInArgs { index });
        }
        if index == args.len() {
            pointers.push(0);
        }
        pointers.push(ARGS + block.len());
        block.extend_from_slice(text.as_bytes());
        block.push(0);
        block.resize(block.len().next_multiple_of(8), 0);
    }
    if env.is_empty() {
        pointers.push(0);
    }
    pointers.push(0);
    let argv = ARGS + block.len();
    for pointer in pointers {
        block.extend_from_slice(&(pointer as u64).to_le_bytes());
    }
    if ARGS + block.len() >= DATA {
        return Err(GoJsError::ArgsTooLong {
            bytes: block.len(),
            limit: DATA - ARGS - 1,
        });
    }
    Ok((block, i32::try_from(argv).expect("below 12288")))
}

impl Core {
    /// A thrown value as text, without calling anything.
    pub fn show(&self, thrown: &Value) -> String {
        match thrown {
            Value::Object(id) => {
                let field = |name: &str| match self.world.lookup(*id, &name.into()) {
                    Some(crate::world::property::Found::Value(Value::Text(text))) => {
                        Some(text.to_string())
                    }
                    _ => None,
                };
                match (field("name"), field("message")) {
                    (Some(name), Some(message)) => format!("{name}: {message}"),
                    (None, Some(message)) => message,
                    (Some(name), None) => name,
                    (None, None) => "[object]".into(),
                }
            }
            Value::Text(text) => text.to_string(),
            Value::Number(number) => crate::world::number::to_text(*number).to_string(),
            Value::Undefined => "undefined".into(),
            Value::Null => "null".into(),
            Value::Bool(value) => value.to_string(),
            Value::Symbol(_) => "symbol".into(),
            Value::BigInt(big) => big.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_as_go_reads_them() {
        let args = ["js".to_string(), "eight ch".to_string()];
        let env = [
            ("b".to_string(), "2".to_string()),
            ("a".to_string(), String::new()),
        ];
        let (block, argv) = arguments(&args, &env).unwrap();
        assert_eq!(&block[..24], b"js\0\0\0\0\0\0eight ch\0\0\0\0\0\0\0\0");
        assert_eq!(&block[24..40], b"a=\0\0\0\0\0\0b=2\0\0\0\0\0");
        assert_eq!(argv, 4096 + 40);
        let words: Vec<u64> = block[40..]
            .chunks(8)
            .map(|word| u64::from_le_bytes(word.try_into().unwrap()))
            .collect();
        assert_eq!(words, [4096, 4104, 0, 4120, 4128, 0]);
        let (block, argv) = arguments(&["js".into()], &[]).unwrap();
        assert_eq!((block.len(), argv), (8 + 24, 4104));
    }

    #[test]
    fn too_many_arguments() {
        // One string of n bytes and its NUL, three pointers: 8191 is the most that fits.
        let sizes = |n: usize| arguments(&["x".repeat(n)], &[]).map(|(block, _)| block.len());
        assert_eq!(sizes(8192 - 24 - 9), Ok(8184));
        let error = sizes(8192 - 24 - 8).unwrap_err();
        assert_eq!(
            error,
            GoJsError::ArgsTooLong {
                bytes: 8192,
                limit: 8191
            }
        );
        assert_eq!(
            error.to_string(),
            "arguments and environment take 8192 bytes, Go leaves room for 8191"
        );
    }
}
