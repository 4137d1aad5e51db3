//! The Go SDK over the state of a guest alone: no node, no network, a clock that is told the time.
//!
//! Each promise is held for both targets of stock Go, and for reactors.

#[path = "support/go.rs"]
mod go;

use std::sync::{Arc, Mutex, OnceLock};

use bytes::Bytes;
use hyper::http::{self, request::Builder};
use shanhai::{Config, Engine, Execution, Instance, Linker, Module, Step, Store, Val};
use shanhai_edge_abi::{
    Answer, CallError, ErrorKind, Fields, Frame, Guest, GuestLimits, Level, Method, Outgoing,
    Request, RequestId, Response, Service, Ticket, add_to_linker,
    table::{EVENT_EXPORT, http_fetch},
};
use shanhai_gojs::{Bindings, GoJs, Program, Turn, Value};
use shanhai_host::{Clock, Nanos, SeededRandom, SharedOutput, SimClock};
use shanhai_wasi::{WasiCtx, WasiCtxBuilder};

/// The modules, built once each.
fn module(target: &'static str) -> &'static [u8] {
    static BUILT: [OnceLock<Vec<u8>>; 3] = [OnceLock::new(), OnceLock::new(), OnceLock::new()];
    let at = ["wasip1", "reactor", "js"]
        .iter()
        .position(|known| *known == target);
    BUILT[at.expect("a target")].get_or_init(|| go::build("sdk", target))
}

/// Grants routes, and answers `http.fetch` when the test does.
struct Fake {
    clock: SimClock,
    fetches: Arc<Mutex<Vec<(String, Ticket)>>>,
}

impl Service for Fake {
    fn call(&mut self, method: Method, request: &[u8], ticket: Ticket) -> Answer {
        match method {
            Method::RouteAdd => Answer::done(),
            Method::HttpFetch => {
                let url = Fields::new(request)
                    .unwrap()
                    .need_text(http_fetch::URL)
                    .unwrap();
                self.fetches.lock().unwrap().push((url.to_owned(), ticket));
                Answer::Later
            }
            _ => CallError::denied(format!("{method} is not granted")).into(),
        }
    }

    fn gpio_read(&mut self, _: u32) -> Result<bool, CallError> {
        Err(CallError::not_found("no line is open"))
    }

    fn gpio_write(&mut self, _: u32, _: bool) -> Result<(), CallError> {
        Err(CallError::not_found("no line is open"))
    }

    fn now_ns(&mut self) -> u64 {
        1_700_000_000_000_000_000 + self.clock.monotonic().0
    }

    fn monotonic_ns(&mut self) -> u64 {
        self.clock.monotonic().0
    }

    fn log(&mut self, level: Level, text: &str) {
        let is_known = text.contains("the answer was refused");
        assert!(is_known, "the guest has something to say: {level:?} {text}");
    }
}

struct State {
    guest: Guest,
    wasi: WasiCtx,
    go: GoJs,
}

/// How a guest runs.
enum Form {
    Program(Execution),
    Reactor(Instance, Option<Execution>),
    Js(Program<State>),
}

/// A guest, and what the test knows of it.
struct World {
    store: Store<State>,
    form: Form,
    clock: SimClock,
    fetches: Arc<Mutex<Vec<(String, Ticket)>>>,
    replies: Vec<(RequestId, Response)>,
    pieces: Vec<Bytes>,
}

impl World {
    fn new(target: &'static str) -> World {
        let engine = Engine::new(Config::default().fuel(true));
        let module = Module::new(&engine, module(target)).unwrap();
        let (clock, fetches) = (SimClock::new(), Arc::default());
        let service = Fake {
            clock: clock.clone(),
            fetches: Arc::clone(&fetches),
        };
        let guest = Guest::new(Box::new(service), GuestLimits::default());
        let output = SharedOutput::new();
        let wasi = WasiCtxBuilder::new()
            .arg("sdk")
            .suspend(true)
            .stdin(guest.bell())
            .stdout(output.clone())
            .stderr(output.clone())
            .clock(clock.clone())
            .random(SeededRandom::new(1))
            .build();
        let go = GoJs::builder().clock(clock.clone()).stderr(output).build();
        let mut store = Store::new(&engine, State { guest, wasi, go });
        store.set_fuel(u64::MAX / 2).unwrap();
        let mut linker = Linker::new(&engine);
        add_to_linker(&mut linker, |state: &mut State| &mut state.guest).unwrap();
        let form = if target == "js" {
            let go = Bindings::new(|state: &mut State| &mut state.go);
            // There has to be an object to put `onbell` at.
            let go = go.function("edgekit.call", |_, _, _| Ok(Value::Undefined));
            go.add_to_linker(&mut linker).unwrap();
            let instance = linker.instantiate(&mut store, &module).unwrap();
            let program = go.program(instance);
            program.start(&mut store).unwrap();
            Form::Js(program)
        } else {
            shanhai_wasi::add_to_linker(&mut linker, |state: &mut State| &mut state.wasi).unwrap();
            let instance = linker.instantiate(&mut store, &module).unwrap();
            let mut start = |name: &str| {
                let func = instance.get_func(&store, name).unwrap();
                func.start(&mut store, &[]).unwrap()
            };
            match target {
                "reactor" => Form::Reactor(instance, Some(start("_initialize"))),
                _ => Form::Program(start("_start")),
            }
        };
        let mut world = World {
            store,
            form,
            clock,
            fetches,
            replies: Vec::new(),
            pieces: Vec::new(),
        };
        world.run();
        world
    }

    /// Runs the guest until it waits for what is not there.
    fn run(&mut self) {
        while self.step() {}
        let guest = &mut self.store.data_mut().guest;
        while let Some(outgoing) = guest.pop_outgoing() {
            match outgoing {
                Outgoing::Route { .. } => {}
                Outgoing::Reply { request, response } => self.replies.push((request, response)),
                Outgoing::Piece { request, piece, .. } => {
                    guest.sent(request, piece.len());
                    self.pieces.push(piece);
                }
                Outgoing::Refused { error, .. } => panic!("refused: {error}"),
            }
        }
    }

    /// Lets the guest go on; false if it waits.
    fn step(&mut self) -> bool {
        let step = match &mut self.form {
            Form::Program(execution) => execution.resume(&mut self.store),
            Form::Reactor(instance, execution) => {
                if execution.is_none() {
                    let Some(length) = self.store.data_mut().guest.hold_event() else {
                        return false;
                    };
                    let event = instance.get_func(&self.store, EVENT_EXPORT).unwrap();
                    let started = event.start(&mut self.store, &[Val::I32(length)]);
                    *execution = Some(started.unwrap());
                }
                match execution.as_mut().unwrap().resume(&mut self.store) {
                    Ok(Step::Done(_)) => {
                        *execution = None;
                        return true;
                    }
                    step => step,
                }
            }
            Form::Js(program) => match program.turn(&mut self.store).unwrap() {
                Turn::Again => return true,
                Turn::Waiting => return self.store.data_mut().guest.can_go_on(),
                Turn::Wait { .. } | Turn::Idle if self.store.data_mut().guest.has_events() => {
                    let ring = program.enter(&mut self.store, |cx| {
                        let global = cx.global();
                        let edgekit = cx.get_named(global, "edgekit")?;
                        let edgekit = edgekit.as_object().expect("an object");
                        let bell = cx.get_named(edgekit, "onbell")?;
                        cx.call_global("queueMicrotask", &[bell])
                    });
                    ring.unwrap();
                    return true;
                }
                Turn::Wait { .. } | Turn::Idle => return false,
                turn => panic!("{turn:?}"),
            },
        };
        match step {
            Ok(Step::Waiting) => {}
            step => panic!("{step:?}"),
        }
        let state = self.store.data_mut();
        match state.guest.parked() {
            Some(_) => state.guest.can_go_on(),
            None => state.guest.has_events(),
        }
    }

    /// Lets time pass.
    fn pass(&mut self, milliseconds: u64) {
        self.clock.advance(Nanos(milliseconds * 1_000_000));
        self.run();
    }

    /// Sends a request and lets the guest run.
    fn send(&mut self, builder: Builder, route: u32, body: &'static [u8]) -> RequestId {
        let (head, ()) = builder.body(()).unwrap().into_parts();
        let request = Request {
            head,
            remote: "192.0.2.1:1234".into(),
            route,
            body: Bytes::from_static(body),
            more: false,
            length: Some(body.len() as u64),
        };
        let id = self.store.data_mut().guest.request(request).unwrap();
        self.run();
        id
    }

    fn get(&mut self, path: &str) -> RequestId {
        self.send(http::Request::builder().uri(path), 0, b"")
    }

    /// The answer to a request, if it is there.
    fn answer(&mut self, request: RequestId) -> Option<String> {
        let at = self
            .replies
            .iter()
            .position(|(known, _)| *known == request)?;
        let response = self.replies.swap_remove(at).1;
        let body = String::from_utf8(response.body.to_vec()).unwrap();
        Some(format!("{} {body}", response.status.as_u16()))
    }

    /// Sends a request that is answered at once.
    fn ask(&mut self, path: &str) -> String {
        let request = self.get(path);
        self.answer(request).expect("an answer")
    }
}

const ALL: [&str; 3] = ["wasip1", "reactor", "js"];
/// Those in which something runs between two events.
const PROGRAMS: [&str; 2] = ["wasip1", "js"];

#[test]
fn requests_are_answered() {
    for target in ALL {
        let mut world = World::new(target);
        let body = "0123456789abcdef".repeat(128);
        assert_eq!(world.ask("/page"), format!("200 {body}"), "{target}");
        assert_eq!(world.ask("/none"), "404 404 page not found\n", "{target}");
        let refusal = "the handler's answer was refused: `no name` is no name of a header";
        assert_eq!(world.ask("/bad"), format!("500 {refusal}\n"), "{target}");
        let builder = http::Request::builder().method("POST").uri("/length");
        let request = world.send(builder.header("user-agent", "test"), 0, b"hello");
        let (_, response) = &world.replies[0];
        assert_eq!(response.headers["x-agent"], "test", "{target}");
        let answer = world.answer(request).unwrap();
        assert_eq!(answer, "200 5 of 5 from 192.0.2.1:1234", "{target}");
        let long = world.get("/long");
        let beginning = world.answer(long).unwrap().len() - "200 ".len();
        let rest: usize = world.pieces.iter().map(Bytes::len).sum();
        assert_eq!(beginning + rest, 100 * 2048, "{target}");
    }
}

#[test]
fn a_handler_that_waits_is_not_in_the_way() {
    for target in ALL {
        let mut world = World::new(target);
        let first = world.get("/wait");
        let second = world.get("/wait");
        let sleeper = world.get("/sleep");
        assert!(world.ask("/page").starts_with("200 0123"), "{target}");
        assert!(world.replies.is_empty(), "{target}");
        assert_eq!(world.ask("/wake/a%20friend"), "200 woke", "{target}");
        assert_eq!(
            world.answer(first).unwrap(),
            "200 waited for a friend",
            "{target}"
        );
        world.pass(999);
        assert!(world.replies.is_empty(), "{target}");
        world.pass(1);
        assert_eq!(world.answer(sleeper).unwrap(), "200 slept", "{target}");
        assert_eq!(world.ask("/wake/another"), "200 woke", "{target}");
        assert_eq!(
            world.answer(second).unwrap(),
            "200 waited for another",
            "{target}"
        );
        assert_eq!(world.store.data().guest.open_requests(), 0, "{target}");
    }
}

#[test]
fn calls_that_take_time() {
    for target in ALL {
        let mut world = World::new(target);
        let asked: Vec<_> = ["a", "b", "c"]
            .map(|what| world.get(&format!("/fetch?what={what}")))
            .into();
        assert!(world.ask("/page").starts_with("200 0123"), "{target}");
        let fetches = std::mem::take(&mut *world.fetches.lock().unwrap());
        let urls: Vec<_> = fetches.iter().map(|(url, _)| &url[..]).collect();
        assert_eq!(
            urls,
            [
                "http://elsewhere/a",
                "http://elsewhere/b",
                "http://elsewhere/c"
            ]
        );
        // The answers come in another order.
        for at in [2, 0, 1] {
            let mut reply = Frame::new();
            reply.uint(http_fetch::reply::STATUS, 203);
            reply.text(http_fetch::reply::BODY, &format!("answer {at}"));
            let result = match at {
                1 => Err(CallError::new(ErrorKind::TimedOut, "too slow")),
                _ => Ok(reply.into_bytes()),
            };
            world.store.data_mut().guest.complete(fetches[at].1, result);
            world.run();
            let expected = match at {
                1 => "502 too slow\n".to_owned(),
                at => format!("203 answer {at}"),
            };
            assert_eq!(world.answer(asked[at]).unwrap(), expected, "{target}");
        }
    }
}

#[test]
fn goroutines_and_timers_of_the_program_get_their_turn() {
    for target in PROGRAMS {
        let mut world = World::new(target);
        for _ in 0..3 {
            world.get("/later?job=x");
        }
        assert_eq!(world.ask("/counts"), "200 3 jobs, 0 ticks", "{target}");
        world.pass(500);
        assert_eq!(world.ask("/counts"), "200 3 jobs, 0 ticks", "{target}");
        // Idle: the timers are due, the guest is woken for them and goes back to sleep.
        world.pass(5);
        world.pass(500);
        assert_eq!(world.ask("/counts"), "200 3 jobs, 3 ticks", "{target}");
        // Busy: there is always a request, and timers are served all the same.
        world.get("/later?job=y");
        world.clock.advance(Nanos(1_000_000_000));
        for _ in 0..100 {
            world.ask("/page");
        }
        assert_eq!(world.ask("/counts"), "200 4 jobs, 4 ticks", "{target}");
    }
}

/// The fuel of a request that is answered with 2 KiB, one after the other. A unit is an instruction;
/// calls and divisions are four, what only structures the code is none.
#[test]
fn what_a_request_costs() {
    for (target, most) in [("wasip1", 1_250), ("js", 1_250), ("reactor", 1_250)] {
        let mut world = World::new(target);
        let cost = world.cost();
        assert!(cost <= most, "{target}: {cost} units");
    }
    for target in PROGRAMS {
        let mut world = World::new(target);
        // From now on there is another goroutine, which might have something to do.
        world.get("/later?job=x");
        let cost = world.cost();
        assert!(cost <= 9_000, "{target}, with others: {cost} units");
    }
}

impl World {
    /// What most requests cost at most, one after the other. Now and then there is a chunk to allocate or
    /// a turn for the scheduler.
    fn cost(&mut self) -> u64 {
        let mut costs = Vec::new();
        self.replies.clear();
        for _ in 0..50 {
            let before = self.store.get_fuel().unwrap();
            let builder = http::Request::builder().uri("/page");
            self.send(builder.header("host", "edge:8080"), 1, b"");
            costs.push(before - self.store.get_fuel().unwrap());
        }
        assert_eq!(self.replies.len(), 50);
        costs.sort_unstable();
        costs[25]
    }
}
