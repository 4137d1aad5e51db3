//! Running a Go program: arguments, the first call, and the event loop.

use std::sync::Arc;

use shanhai::{Error, Instance, Store};
use shanhai_host::Nanos;

use crate::{
    GoJsError,
    builtin::promise,
    cx::Cx,
    event::{Alarm, Job, TimerId},
    fs,
    link::{Link, StoreGuest},
    state::Core,
    world::{
        class::Class,
        object::{Function, Kind},
        props::Flags,
        value::{Outcome, Thrown, Value},
    },
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
    /// Nothing is to be done before a point in time or, if `input`, before standard input is ready.
    Wait {
        /// The next timer.
        until: Option<Nanos>,
        /// Whether the program reads standard input.
        input: bool,
    },
    /// Nothing is to be done, unless the embedder calls a function of the program.
    Idle,
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
    /// with status 2.
    ///
    /// # Errors
    /// Those of [`start`](Program::start) and [`turn`](Program::turn), and [`GoJsError::Stuck`].
    pub fn run(&self, store: &mut Store<T>) -> Result<i32, Error> {
        self.start(store)?;
        loop {
            match self.turn(store)? {
                Turn::Again => {}
                Turn::Exited(code) => return Ok(code),
                wait @ Turn::Wait { .. } => self.wait(store, wait),
                Turn::Idle => self.tell_deadlock(store)?,
            }
        }
    }

    /// Starts the program; it runs until it waits for something.
    ///
    /// # Errors
    /// [`GoJsError`] if the module is no Go program or the arguments are too long; a trap.
    pub fn start(&self, store: &mut Store<T>) -> Result<(), Error> {
        let missing = |_| Error::host(GoJsError::MissingExport { name: "run" });
        let core = self.link.core(store.data_mut());
        if core.exit.is_some() || core.entry.is_some() && core.resumes > 0 {
            return Err(Error::host(GoJsError::AlreadyExited));
        }
        let run = self
            .instance
            .get_typed_func::<(i32, i32), ()>(&*store, "run")
            .map_err(missing)?;
        let entry = self.link.bind(store, self.instance)?;
        for (index, (name, _)) in self.link.functions.iter().enumerate() {
            let world = &mut self.link.core(store.data_mut()).world;
            let index = u32::try_from(index).unwrap_or(u32::MAX);
            let function = world.make(Class::Function, Kind::Function(Function::Host(index)));
            world.put(world.global, name, Value::Object(function), Flags::OPEN);
        }
        let core = self.link.core(store.data_mut());
        let (block, argv) = arguments(&core.args, &core.env).map_err(Error::host)?;
        let argc = i32::try_from(core.args.len()).unwrap_or(i32::MAX);
        entry.memory.write(&mut *store, ARGS, &block)?;
        let result = run.call(&mut *store, (argc, argv));
        self.ended(store, result)
    }

    /// Does the next thing that is due.
    ///
    /// # Errors
    /// A trap, or [`GoJsError::Uncaught`] if a function threw.
    pub fn turn(&self, store: &mut Store<T>) -> Result<Turn, Error> {
        let result = self.step(store);
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
        Ok(self
            .link
            .core(store.data_mut())
            .exit
            .map_or(turn, Turn::Exited))
    }

    /// Waits for what [`turn`](Program::turn) said there is to wait for.
    pub fn wait(&self, store: &mut Store<T>, turn: Turn) {
        let Turn::Wait { until, input } = turn else {
            return;
        };
        let services = &mut self.link.core(store.data_mut()).services;
        if input {
            let now = services.clock.monotonic();
            let timeout = until.map(|until| until.since(now).duration());
            // An error is reported by the read.
            let _ = services.stdin.ready(timeout);
        } else if let Some(until) = until {
            services.clock.wait_until(until);
        }
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

    /// Tells the program that it waits for nothing; it then reports a deadlock and exits.
    fn tell_deadlock(&self, store: &mut Store<T>) -> Result<(), Error> {
        let core = self.link.core(store.data_mut());
        if core.told_deadlock {
            return Err(Error::host(GoJsError::Stuck));
        }
        core.told_deadlock = true;
        core.make_event(Value::Number(0.0), Value::Undefined, &[]);
        let entry = core
            .entry
            .ok_or_else(|| Error::host(GoJsError::MissingExport { name: "resume" }))?;
        core.resumes += 1;
        let result = entry.resume.call(&mut *store, ());
        self.ended(store, result)
    }

    /// Takes an exit for the end of the program instead of an error.
    fn ended(&self, store: &mut Store<T>, result: Result<(), Error>) -> Result<(), Error> {
        let Err(error) = result else { return Ok(()) };
        let core = self.link.core(store.data_mut());
        core.depth = 0;
        core.events_running.clear();
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

    fn step(&self, store: &mut Store<T>) -> Outcome<Turn> {
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
        cx.core().collect_if_due()?;
    }
    while let Some(job) = cx.core().events.jobs.pop_front() {
        carry_out(cx, job)?;
    }
    promise::report_rejected(cx.core());
    if let Some(task) = cx.core().events.tasks.pop_front() {
        carry_out(cx, task)?;
        return Ok(Turn::Again);
    }
    let now = cx.services().clock.monotonic();
    if let Some((id, alarm)) = cx.core().events.take_due(now) {
        ring(cx, id, alarm)?;
        return Ok(Turn::Again);
    }
    if fs::read_awaited(cx)? {
        return Ok(Turn::Again);
    }
    let events = &cx.core().events;
    let (until, input) = (events.next_due(), !events.input.is_empty());
    if until.is_none() && !input {
        return Ok(Turn::Idle);
    }
    Ok(Turn::Wait { until, input })
}

fn carry_out(cx: &mut Cx<'_>, job: Job) -> Outcome<()> {
    match job {
        Job::Call { function, args } => cx.call(&function, &Value::Undefined, &args).map(|_| ()),
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
            cx.resume()
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
            cx.call(&function, &Value::Undefined, &args).map(|_| ())
        }
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
    env.sort_by_cached_key(|(name, _)| name.encode_utf16().collect::<Vec<_>>());
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
