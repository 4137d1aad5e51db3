//! A guest that is nothing but the imports: each test calls them as a guest would.
#![allow(dead_code, reason = "each test uses a part of it")]

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicU64, Ordering},
};

use bytes::Bytes;
use shanhai::{Engine, Error, Execution, Instance, Linker, Module, Step, Store, Val};
use shanhai_edge_abi::{
    Answer, CallError, ErrorKind, Fields, Frame, Guest, GuestLimits, Level, Method, Request,
    RequestId, Service, Ticket,
    table::{IMPORTS, MODULE, clock_now, gpio_open},
};

/// A call: method, request and ticket.
pub type Call = (String, Vec<u8>, Ticket);

/// What the service of the tests has seen, and its clock.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    pub calls: Arc<Mutex<Vec<Call>>>,
    pub log: Arc<Mutex<Vec<(Level, String)>>>,
    pub now: Arc<AtomicU64>,
}

impl Seen {
    /// The ticket of the last call.
    pub fn ticket(&self) -> Ticket {
        self.calls.lock().unwrap().last().unwrap().2
    }
}

/// Answers `clock.now` at once, `http.fetch` later, and refuses the rest.
pub struct Fake(pub Seen);

impl Service for Fake {
    fn call(&mut self, method: Method, request: &[u8], ticket: Ticket) -> Answer {
        let mut calls = self.0.calls.lock().unwrap();
        calls.push((method.to_string(), request.to_vec(), ticket));
        match method {
            Method::ClockNow => {
                let mut reply = Frame::new();
                reply.uint(clock_now::reply::WALL, 7);
                Answer::Now(Ok(reply.into_bytes()))
            }
            Method::RouteAdd => match request.ends_with(b"/refused") {
                true => CallError::denied("the route /refused is not granted").into(),
                false => Answer::done(),
            },
            Method::HttpFetch => Answer::Later,
            Method::GpioOpen => {
                match Fields::new(request).and_then(|f| f.need_text(gpio_open::LABEL)) {
                    Ok(label) => CallError::not_found(format!("no line is called {label}")).into(),
                    Err(error) => error.into(),
                }
            }
            _ => CallError::denied(format!("{method} is not granted")).into(),
        }
    }

    fn gpio_read(&mut self, handle: u32) -> Result<bool, CallError> {
        match handle {
            1 => Ok(true),
            _ => Err(CallError::not_found("no line is open")),
        }
    }

    fn gpio_write(&mut self, handle: u32, level: bool) -> Result<(), CallError> {
        match (handle, level) {
            (1, true) => Ok(()),
            _ => Err(CallError::new(ErrorKind::HardwareFault, "it is stuck")),
        }
    }

    fn now_ns(&mut self) -> u64 {
        1_700_000_000_000_000_000 + self.0.now.load(Ordering::Relaxed)
    }

    fn monotonic_ns(&mut self) -> u64 {
        self.0.now.load(Ordering::Relaxed)
    }

    fn log(&mut self, level: Level, text: &str) {
        self.0.log.lock().unwrap().push((level, text.to_owned()));
    }
}

/// A module that exports each import under its own name, and a memory of one page.
pub fn module() -> String {
    let (mut imports, mut funcs) = (String::new(), String::new());
    for row in IMPORTS {
        let params: Vec<&str> = row.params.iter().map(|(_, ty)| *ty).collect();
        let params = params.join(" ");
        let result = match row.result {
            "" => String::new(),
            result => format!("(result {result})"),
        };
        let name = row.name;
        let ty = format!("(param {params}) {result}");
        imports += &format!("(import \"{MODULE}\" \"{name}\" (func ${name} {ty}))\n");
        let args: String = (0..row.params.len())
            .map(|i| format!("(local.get {i}) "))
            .collect();
        funcs += &format!("(func (export \"{name}\") {ty} (call ${name} {args}))\n");
    }
    format!("(module {imports} {funcs} (memory (export \"memory\") 1))")
}

/// The guest and its store.
pub struct World {
    pub store: Store<Guest>,
    pub instance: Instance,
    pub seen: Seen,
}

/// Where requests to methods lie in the guest's memory, and where replies go.
pub const METHOD: i32 = 0;
pub const REQUEST: i32 = 256;
pub const REPLY: i32 = 32 << 10;

impl World {
    pub fn new(limits: GuestLimits) -> World {
        let seen = Seen::default();
        let guest = Guest::new(Box::new(Fake(seen.clone())), limits);
        World::of(guest, seen)
    }

    pub fn of(guest: Guest, seen: Seen) -> World {
        let engine = Engine::default();
        let module = Module::new(&engine, wat::parse_str(module()).unwrap()).unwrap();
        let mut linker = Linker::new(&engine);
        shanhai_edge_abi::add_to_linker(&mut linker, |guest: &mut Guest| guest).unwrap();
        let mut store = Store::new(&engine, guest);
        let instance = linker.instantiate(&mut store, &module).unwrap();
        World {
            store,
            instance,
            seen,
        }
    }

    pub fn guest(&mut self) -> &mut Guest {
        self.store.data_mut()
    }

    /// Starts a call of an import.
    pub fn start(&mut self, name: &str, args: &[Val]) -> Execution {
        let func = self.instance.get_func(&self.store, name).unwrap();
        func.start(&mut self.store, args).unwrap()
    }

    /// Calls an import that does not wait.
    pub fn import(&mut self, name: &str, args: &[Val]) -> Result<i64, Error> {
        let mut execution = self.start(name, args);
        self.finish(&mut execution)
    }

    /// Resumes a call that does not wait any more.
    pub fn finish(&mut self, execution: &mut Execution) -> Result<i64, Error> {
        match execution.resume(&mut self.store)? {
            Step::Done(results) => Ok(match results.first() {
                Some(Val::I32(value)) => i64::from(*value),
                Some(Val::I64(value)) => *value,
                _ => 0,
            }),
            step => panic!("it stopped: {step:?}"),
        }
    }

    /// Resumes a call that goes on waiting.
    pub fn waits(&mut self, execution: &mut Execution) {
        let step = execution.resume(&mut self.store).unwrap();
        assert!(matches!(step, Step::Waiting), "{step:?}");
    }

    pub fn write(&mut self, at: i32, bytes: &[u8]) {
        let memory = self.instance.get_memory(&self.store, "memory").unwrap();
        memory.write(&mut self.store, at as usize, bytes).unwrap();
    }

    pub fn read(&mut self, at: i32, len: i64) -> Vec<u8> {
        let memory = self.instance.get_memory(&self.store, "memory").unwrap();
        let mut bytes = vec![0; len as usize];
        memory.read(&self.store, at as usize, &mut bytes).unwrap();
        bytes
    }

    /// The arguments for `call` and `call_async`, with room for `cap` bytes of reply.
    pub fn args(&mut self, method: &str, request: &Frame, cap: i32) -> Vec<Val> {
        self.write(METHOD, method.as_bytes());
        self.write(REQUEST, request.as_bytes());
        let lens = (method.len() as i32, request.as_bytes().len() as i32);
        [METHOD, lens.0, REQUEST, lens.1, REPLY, cap]
            .map(Val::I32)
            .into()
    }

    /// Calls a method that is answered at once.
    pub fn call(&mut self, method: &str, request: &Frame) -> Result<Vec<u8>, CallError> {
        let args = self.args(method, request, 1024);
        let n = self.import("call_async", &args).unwrap();
        assert!(n >> 32 <= 0, "answered later");
        self.outcome(n)
    }

    /// What a call has come to.
    pub fn outcome(&mut self, n: i64) -> Result<Vec<u8>, CallError> {
        if n < 0 {
            let message = self.take();
            let kind = ErrorKind::from_number(n.unsigned_abs()).unwrap();
            return Err(CallError::new(kind, String::from_utf8(message).unwrap()));
        }
        Ok(if n <= 1024 {
            self.read(REPLY, n)
        } else {
            self.take()
        })
    }

    /// Everything that is held.
    pub fn take(&mut self) -> Vec<u8> {
        let len = self
            .import("take", &[Val::I32(REPLY), Val::I32(32 << 10)])
            .unwrap();
        self.read(REPLY, len)
    }

    /// The next event, without waiting.
    pub fn next(&mut self) -> Vec<u8> {
        let args = [Val::I64(0), Val::I32(REPLY), Val::I32(32 << 10)];
        let len = self.import("next", &args).unwrap();
        self.read(REPLY, len)
    }

    /// Answers a request.
    pub fn reply(&mut self, request: RequestId, frame: &Frame) -> Result<(), CallError> {
        self.write(REQUEST, frame.as_bytes());
        let len = frame.as_bytes().len() as i32;
        let args = [
            Val::I64(request.number() as i64),
            Val::I32(REQUEST),
            Val::I32(len),
        ];
        let n = self.import("reply", &args).unwrap();
        self.outcome(n).map(|_| ())
    }
}

/// A request for `GET /path?q=1` with some headers.
pub fn request() -> Request {
    let builder = http::Request::builder().method("GET").uri("/path?q=1");
    let builder = builder
        .header("host", "edge:8080")
        .header("accept", "a")
        .header("accept", "b");
    let (head, ()) = builder.body(()).unwrap().into_parts();
    Request {
        head,
        remote: "127.0.0.1:9".into(),
        route: 3,
        body: Bytes::new(),
        more: false,
        length: None,
    }
}
