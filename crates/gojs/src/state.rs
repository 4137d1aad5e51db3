//! The state of one Go program on this side of the border.

use std::collections::HashMap;

use shanhai::{Error, Execution, Memory, TypedFunc};
use shanhai_host::{
    Clock, Files, HttpClient, Input, Nanos, Output, Random, Signal, Storage, WebSockets,
};

use crate::{
    GoJsError,
    builder::GoJsBuilder,
    builtin::Console,
    builtin::net::Net,
    event::{Events, Job},
    fs::Descriptors,
    imports::IMPORTS,
    program::Turn,
    refs::Refs,
    tinygo::TINYGO_IMPORTS,
    world::{
        World,
        class::Class,
        object::Kind,
        property::Found,
        props::Flags,
        value::{Key, ObjectId, Value},
    },
};

/// How deep calls between Go and JavaScript may nest; the engine's own limit is 200.
pub(crate) const MAX_DEPTH: u32 = 150;
/// How many jobs and timers may wait.
const MAX_EVENTS: usize = 1_000_000;

/// The JavaScript side of one Go program: its objects, its events, and what it may reach.
///
/// It belongs into the data of the [`Store`](shanhai::Store) the program runs in, and serves one
/// instance.
pub struct GoJs {
    pub(crate) core: Core,
}

impl GoJs {
    /// Starts a description of what a program may reach.
    #[must_use]
    pub fn builder() -> GoJsBuilder {
        GoJsBuilder::default()
    }

    /// Returns the exit status, once the program has exited.
    #[must_use]
    pub fn exit_code(&self) -> Option<i32> {
        self.core.exit
    }

    /// Names that the program looked for on the global object or another built-in one, in vain.
    ///
    /// At most 64, in the order of their first use: `document`, `navigator.gpu`. A program that asks
    /// whether something is there and does without is among those that leave names here.
    #[must_use]
    pub fn missing_names(&self) -> Vec<String> {
        self.core.world.missing_names()
    }

    /// Whether the Go runtime has reported a panic or another fatal error.
    #[must_use]
    pub fn has_panicked(&self) -> bool {
        self.core.panicked
    }

    /// Says that the network is another one than when the program last ran, as after a restore from a
    /// snapshot: what was under way fails with "network connection lost".
    pub fn lose_network(&mut self) {
        self.core.net.lose();
    }

    /// Returns the imports that the program has called and how often.
    pub fn calls(&self) -> impl Iterator<Item = (&'static str, u64)> {
        let of_go = IMPORTS.iter().map(|import| import.name);
        let names = of_go.chain(TINYGO_IMPORTS.iter().map(|import| import.name));
        let calls = names.zip(self.core.calls_of.iter().copied());
        calls.filter(|(_, count)| *count > 0)
    }

    /// Returns how much there is on this side of the border.
    #[must_use]
    pub fn usage(&self) -> Usage {
        Usage {
            objects: self.core.world.heap.len(),
            refs: self.core.refs.len(),
            host_calls: self.core.calls_of.iter().sum(),
            resumes: self.core.resumes,
        }
    }
}

impl std::fmt::Debug for GoJs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GoJs")
            .field("exit", &self.core.exit)
            .finish_non_exhaustive()
    }
}

/// Numbers about one program, see [`GoJs::usage`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Usage {
    /// Objects of the JavaScript world, those that nobody needs any more among them.
    pub objects: usize,
    /// Values that Go holds a ref to.
    pub refs: usize,
    /// Calls of imports so far.
    pub host_calls: u64,
    /// Calls of the export `resume` so far.
    pub resumes: u64,
}

pub(crate) struct Core {
    pub world: World,
    pub refs: Refs,
    pub events: Events,
    pub services: Services,
    /// What is under way on the network.
    pub net: Net,
    /// The object that Go knows as number 6.
    pub go: ObjectId,
    /// Objects that running built-in functions need.
    pub roots: Vec<ObjectId>,
    /// The paths of the embedder's functions, by the numbers that objects have for them.
    pub host_names: Vec<String>,
    /// Whether the program was started before this state was restored.
    pub restored: bool,
    /// How many calls of functions are running.
    pub depth: u32,
    /// Arrays whose `join` is running.
    pub joining: Vec<ObjectId>,
    pub max_depth: u32,
    /// How many calls the outermost one has led to.
    pub calls: u64,
    /// Promises that were rejected before anybody asked for their result.
    pub rejected: Vec<ObjectId>,
    /// The events of functions of Go's that JavaScript called and that are running.
    pub events_running: Vec<ObjectId>,
    /// The event of a function of Go's that the event loop called, which may be suspended, and the
    /// promise that its result fulfils.
    pub answer: Option<(ObjectId, Option<ObjectId>)>,
    /// The most that one array, buffer or string may take.
    pub max_bytes: usize,
    /// The most that everything together may take.
    pub max_total: usize,
    /// Objects that the embedder holds, and how often.
    pub pins: HashMap<ObjectId, u32>,
    pub args: Vec<String>,
    pub env: Vec<(String, String)>,
    pub entry: Option<Entry>,
    /// Go, suspended in the middle of something.
    pub suspended: Option<Execution>,
    /// Why, until a turn has said so.
    pub stopped: Option<Turn>,
    pub exit: Option<i32>,
    /// Whether the program trapped; it cannot be resumed then.
    pub crashed: bool,
    /// What `console` remembers.
    pub console: Console,
    /// Whether the Go runtime has reported a panic or another fatal error.
    pub panicked: bool,
    /// Whether the program was told that it waits for nothing.
    pub told_deadlock: bool,
    /// Calls of each import: Go's in the order of their table, then TinyGo's.
    pub calls_of: Vec<u64>,
    pub resumes: u64,
    /// The time since 1970 at which the monotonic clock would have begun, once TinyGo has asked.
    pub origin: Option<u64>,
}

/// Tells the program what it is told anyway: arguments and environment.
fn describe_process(world: &mut World, args: &[String], env: &[(String, String)]) {
    let global = world.global;
    let Some(Found::Value(Value::Object(process))) = world.lookup(global, &"process".into()) else {
        return;
    };
    let argv = world.make_array(args.iter().map(|arg| Value::text(arg)).collect());
    let variables = world.make_plain();
    for (name, value) in env {
        world.put(variables, name, Value::text(value), Flags::OPEN);
    }
    world.put(process, "argv", Value::Object(argv), Flags::OPEN);
    world.put(process, "argv0", Value::text("shanhai"), Flags::OPEN);
    world.put(process, "env", Value::Object(variables), Flags::OPEN);
}

/// Makes the objects that say what there is around the program.
fn describe_host(world: &mut World, storage: bool) {
    let global = world.global;
    let navigator = world.make_plain();
    let fields = [
        (
            "userAgent",
            Value::text(concat!("shanhai/", env!("CARGO_PKG_VERSION"))),
        ),
        ("language", Value::text("en-US")),
        ("platform", Value::text("wasm")),
        ("hardwareConcurrency", Value::from(1)),
        ("onLine", Value::Bool(false)),
    ];
    for (name, value) in fields {
        world.put(navigator, name, value, Flags::OPEN);
    }
    world.put(global, "navigator", Value::Object(navigator), Flags::HIDDEN);
    if storage {
        let kind = Kind::Slots(Class::Storage, Box::default());
        let storage = world.make(Class::Storage, kind);
        world.put(
            global,
            "localStorage",
            Value::Object(storage),
            Flags::HIDDEN,
        );
    }
}

/// The exports of the program that are used over and over.
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    pub memory: Memory,
    /// Go's always, TinyGo's where functions are handed out.
    pub resume: Option<TypedFunc<(), ()>>,
    pub front: Front,
}

/// By whose compiler the program was built, with the exports that only such programs have.
#[derive(Clone, Copy)]
pub(crate) enum Front {
    Go {
        getsp: TypedFunc<(), i32>,
    },
    TinyGo {
        /// Missing if the program has no goroutines.
        scheduler: Option<TypedFunc<(), ()>>,
    },
}

/// What the machine offers.
pub(crate) struct Services {
    pub clock: Box<dyn Clock>,
    pub random: Box<dyn Random>,
    pub files: Box<dyn Files>,
    pub stdin: Box<dyn Input>,
    pub stdout: Box<dyn Output>,
    pub stderr: Box<dyn Output>,
    /// What `localStorage` is about, if there is one.
    pub storage: Option<Box<dyn Storage>>,
    pub http: Box<dyn HttpClient>,
    pub websockets: Box<dyn WebSockets>,
    /// Told when input or network may be ready, or when the program shall be interrupted.
    pub signal: Signal,
    /// The signal's count before the event loop last looked at everything.
    pub seen: u64,
    /// Whether standard input tells the signal.
    pub stdin_tells: bool,
    pub cwd: String,
    pub umask: u32,
    pub uid: u32,
    pub gid: u32,
    pub descriptors: Descriptors,
    /// When the program was set up; `performance.now` counts from here.
    pub started: Nanos,
}

impl Core {
    /// Whether the program is one of Go's own compiler.
    pub fn is_go(&self) -> bool {
        let front = self.entry.as_ref().map(|entry| &entry.front);
        matches!(front, Some(Front::Go { .. }))
    }

    pub fn new(services: Services, args: Vec<String>, env: Vec<(String, String)>) -> Self {
        let mut world = World::fresh();
        let go = world.make(Class::Go, Kind::Plain);
        world.put(go, "_pendingEvent", Value::Null, Flags::OPEN);
        world.put(go, "exited", Value::Bool(false), Flags::OPEN);
        describe_process(&mut world, &args, &env);
        describe_host(&mut world, services.storage.is_some());
        world.mark_built_in();
        Core {
            refs: Refs::new(world.global, go),
            world,
            events: Events::default(),
            services,
            net: Net::default(),
            go,
            roots: Vec::new(),
            host_names: Vec::new(),
            restored: false,
            depth: 0,
            joining: Vec::new(),
            max_depth: MAX_DEPTH,
            calls: 0,
            rejected: Vec::new(),
            events_running: Vec::new(),
            answer: None,
            max_bytes: 256 << 20,
            max_total: 1 << 30,
            pins: HashMap::new(),
            args,
            env,
            entry: None,
            suspended: None,
            stopped: None,
            exit: None,
            crashed: false,
            console: Console::default(),
            panicked: false,
            told_deadlock: false,
            calls_of: vec![0; IMPORTS.len() + TINYGO_IMPORTS.len()],
            resumes: 0,
            origin: None,
        }
    }

    /// Lets Go's `net/http` use the network in its own memory instead of `fetch`.
    pub fn hide_fetch_from_go(&mut self) {
        let global = self.world.global;
        if let Some(Found::Value(Value::Object(process))) =
            self.world.lookup(global, &"process".into())
        {
            let name = Value::text("node (shanhai without a network)");
            self.world.put(process, "argv0", name, Flags::OPEN);
        }
    }

    /// Counts a call of an import.
    pub fn count(&mut self, at: usize) {
        if let Some(count) = self.calls_of.get_mut(at) {
            *count += 1;
        }
    }

    /// The number that objects have for the embedder's function of this path.
    pub fn host_number(&mut self, path: &str) -> u32 {
        let names = &mut self.host_names;
        let at = names.iter().position(|name| name == path);
        let at = at.unwrap_or_else(|| {
            names.push(path.into());
            names.len() - 1
        });
        u32::try_from(at).unwrap_or(u32::MAX)
    }

    /// Returns a ref to a value, counted.
    pub fn store(&mut self, value: Value) -> u64 {
        let function = self.world.is_function(&value);
        self.refs.store(value, function)
    }

    /// Makes the event that Go finds when it is resumed.
    pub fn make_event(&mut self, id: Value, this: Value, args: &[Value]) -> ObjectId {
        let list = self.world.make_plain();
        for (value, at) in args.iter().zip(0_u32..) {
            self.world
                .put(list, &at.to_string(), value.clone(), Flags::OPEN);
        }
        self.world
            .put(list, "length", Value::from(args.len()), Flags::HIDDEN);
        let event = self.world.make_plain();
        self.world.put(event, "id", id, Flags::OPEN);
        self.world.put(event, "this", this, Flags::OPEN);
        self.world
            .put(event, "args", Value::Object(list), Flags::OPEN);
        self.world
            .put(self.go, "_pendingEvent", Value::Object(event), Flags::OPEN);
        event
    }

    /// Whether JavaScript is waiting for a function of Go's to return.
    ///
    /// Go then cannot wait for anything that happens later. A function that has returned has left its
    /// result in the event, though Go may still be running other goroutines before it comes back.
    pub fn is_awaited(&self) -> bool {
        let result = Key::from("result");
        self.events_running
            .iter()
            .any(|event| self.world.own(*event, &result).is_none())
    }

    /// Records the end of the program.
    pub fn exited(&mut self, code: i32) {
        self.exit = Some(code);
        self.world
            .put(self.go, "exited", Value::Bool(true), Flags::OPEN);
        self.events = Events::default();
        self.net.close(&mut self.services);
    }

    /// Whether the JavaScript side takes more than it may.
    pub fn is_over_limit(&self) -> bool {
        let used = self.world.used().saturating_add(self.refs.used());
        used > self.max_total || self.events.len() > MAX_EVENTS
    }

    /// Adds a job.
    pub fn queue(&mut self, job: Job) {
        self.events.jobs.push_back(job);
    }

    /// Ends the program if it goes on although it was told that there is no memory left.
    pub fn check_total(&self) -> Result<(), Error> {
        let used = self.world.used().saturating_add(self.refs.used());
        if used <= self.max_total.saturating_add(self.max_total / 4) {
            return Ok(());
        }
        Err(Error::host(GoJsError::OutOfMemory {
            limit: self.max_total,
        }))
    }

    /// Frees the objects that nobody can reach any more, if it is time to.
    pub fn collect_if_due(&mut self) -> Result<(), Error> {
        let heap = &self.world.heap;
        let short = heap.used() > self.max_total && heap.fresh() > self.max_total / 16;
        if heap.wants_collection() || short {
            self.collect();
        }
        self.check_total()
    }

    fn collect(&mut self) {
        let mut roots: Vec<Value> = self.refs.roots().chain(self.world.roots()).collect();
        roots.push(Value::Object(self.go));
        roots.extend(self.pins.keys().map(|id| Value::Object(*id)));
        let held = [
            &self.roots,
            &self.rejected,
            &self.events_running,
            &self.joining,
        ];
        roots.extend(held.into_iter().flatten().map(|id| Value::Object(*id)));
        let answer = self
            .answer
            .iter()
            .flat_map(|(event, promise)| [Some(*event), *promise]);
        roots.extend(answer.flatten().map(Value::Object));
        self.events
            .each_root(&mut |value| roots.push(value.clone()));
        roots.extend(self.net.roots(&self.world));
        roots.extend(self.world.kept.iter().map(|id| Value::Object(*id)));
        for (function, held) in self.world.heap.collect(roots.into_iter()) {
            let args = vec![held];
            self.events.tasks.push_back(Job::Call { function, args });
        }
        self.net.sweep(&self.world, &mut self.services);
    }
}
