//! `fetch` and WebSockets on a network in memory: delays, faults, grants, and what a restore leaves.

#[path = "world/script.rs"]
mod script;

use shanhai::{Engine, Linker, Module, Store};
use shanhai_gojs::{Bindings, GoJs, GoJsBuilder, Program, Turn};
use shanhai_host::{
    Clock, Message, Nanos, NetErrorKind, NetGrants, SeededRandom, SharedOutput, SimAnswer,
    SimClock, SimNetwork, Source,
};

const SECOND: Nanos = Nanos(1_000_000_000);

/// A program that does nothing, and what it has.
struct World {
    store: Store<GoJs>,
    program: Program<GoJs>,
    clock: SimClock,
    network: SimNetwork,
    output: SharedOutput,
}

impl World {
    fn new(grants: &[&str]) -> World {
        World::with(grants, GoJsBuilder::build)
    }

    fn with(grants: &[&str], make: impl FnOnce(GoJsBuilder) -> GoJs) -> World {
        let wasm = wat::parse_str(
            r#"(module (memory (export "mem") 1)
                (func (export "run") (param i32 i32)) (func (export "resume"))
                (func (export "getsp") (result i32) i32.const 0))"#,
        )
        .unwrap();
        let engine = Engine::default();
        let module = Module::new(&engine, wasm).unwrap();
        let (clock, output) = (SimClock::new(), SharedOutput::default());
        let grants: NetGrants = grants.iter().map(|grant| grant.parse().unwrap()).collect();
        let network = SimNetwork::new(clock.clone(), grants);
        let go = GoJs::builder()
            .stdout(output.clone())
            .stderr(output.clone())
            .clock(clock.clone())
            .random(SeededRandom::new(1))
            .http(network.clone())
            .websockets(network.clone());
        let mut store = Store::new(&engine, make(go));
        let linker = Linker::new(&engine);
        let instance = linker.instantiate(&mut store, &module).unwrap();
        let program = Bindings::new(|go: &mut GoJs| go).program(instance);
        World {
            store,
            program,
            clock,
            network,
            output,
        }
    }

    /// Evaluates an expression.
    fn eval(&mut self, source: &str) -> String {
        let result = self
            .program
            .enter(&mut self.store, |cx| Ok(script::show(cx, source)));
        result.unwrap()
    }

    /// Runs the event loop until nothing is to come any more; returns what was printed.
    fn run(&mut self) -> String {
        loop {
            match self.program.turn(&mut self.store).unwrap() {
                Turn::Again => {}
                wait @ Turn::Wait { until, .. } => {
                    if until.is_none() && self.network.due().is_none() {
                        break;
                    }
                    self.program.wait(&mut self.store, wait);
                }
                _ => break,
            }
        }
        String::from_utf8(self.output.take()).unwrap()
    }

    /// Fetches an address and returns its text, or what went wrong.
    fn fetch(&mut self, arguments: &str) -> String {
        self.begin(arguments);
        self.run()
    }

    /// Begins to fetch an address; text or error will be printed.
    fn begin(&mut self, arguments: &str) {
        let text = "Function.prototype.call.bind(Response.prototype.text)";
        self.eval(&format!(
            "fetch({arguments}).then({text}).then(console.log, console.log)"
        ));
    }
}

#[test]
fn answers_take_their_time() {
    let mut world = World::new(&["api.test:80"]);
    world.network.set_latency(Nanos(5));
    world.network.serve_http("api.test", 80, |request| {
        let said = format!(
            "{} {} {:?} {}",
            request.method,
            request.path,
            request.header("x-a"),
            String::from_utf8_lossy(&request.body)
        );
        SimAnswer::new(200)
            .delay(SECOND)
            .body(said)
            .delay(SECOND)
            .body("!")
    });
    let start = world.clock.monotonic();
    let options = r#"{method: "post", body: "text", headers: {"X-A": "1"}}"#;
    let text = world.fetch(&format!(r#""http://api.test/p?q", {options}"#));
    assert_eq!(text, "POST /p?q Some(\"1\") text!\n");
    let spent = world.clock.monotonic().since(start);
    assert_eq!(spent, Nanos(2 * SECOND.0 + 10));
    assert_eq!(world.network.open_count(), 0);
}

#[test]
fn redirections_are_checked_too() {
    let mut world = World::new(&["a.test:80", "b.test:80"]);
    world
        .network
        .serve_http("a.test", 80, |request| match request.path.as_str() {
            "/inner" => SimAnswer::new(307).header("Location", "/end"),
            "/other" => SimAnswer::new(302).header("Location", "http://b.test/"),
            "/out" => SimAnswer::new(302).header("Location", "http://c.test/"),
            _ => SimAnswer::new(200).body(format!("{} {}", request.method, request.body.len())),
        });
    world.network.serve_http("b.test", 80, |request| {
        SimAnswer::new(200).body(format!("{:?}", request.header("authorization")))
    });
    let put = r#"{method: "PUT", body: "12345", headers: {authorization: "secret"}}"#;
    assert_eq!(
        world.fetch(&format!(r#""http://a.test/inner", {put}"#)),
        "PUT 5\n"
    );
    // Another server is not told what is not meant for it.
    assert_eq!(
        world.fetch(&format!(r#""http://a.test/other", {put}"#)),
        "None\n"
    );
    let denied = world.fetch(r#""http://a.test/out""#);
    assert!(denied.contains("no grant for c.test:80"), "{denied}");
    assert_eq!(world.network.open_count(), 0);
}

#[test]
fn failures_are_type_errors() {
    let mut world = World::new(&["api.test:*"]);
    world
        .network
        .serve_http("api.test", 80, |request| match request.path.as_str() {
            "/refuse" => SimAnswer::new(200).fail(NetErrorKind::Reset),
            _ => SimAnswer::new(200)
                .body("half")
                .fail(NetErrorKind::TimedOut),
        });
    for (url, reason) in [
        ("http://api.test/refuse", "simulated fault: Reset"),
        ("http://api.test/half", "simulated fault: TimedOut"),
        ("http://api.test:81/", "nobody listens at api.test:81"),
        ("http://else.test/", "no grant for else.test:80"),
        ("ftp://api.test/", "a scheme that is not http"),
    ] {
        let text = world.fetch(&format!("{url:?}"));
        assert!(text.starts_with("TypeError: "), "{url}: {text}");
        assert!(text.contains(reason), "{url}: {text}");
    }
}

#[test]
fn what_was_under_way_is_lost_after_a_restore() {
    let mut world = World::new(&["api.test:80"]);
    let late = |_: &_| SimAnswer::new(200).delay(SECOND).body("late");
    world.network.serve_http("api.test", 80, late);
    world
        .network
        .serve_websocket("api.test", 80, |message| vec![message]);
    world.begin(r#""http://api.test/""#);
    world.eval(r#"Reflect.set(globalThis, "socket", new WebSocket("ws://api.test/"))"#);
    world.eval(r#"Reflect.set(socket, "onclose", console.log)"#);
    world.store.data_mut().lose_network();
    let text = world.run();
    assert!(
        text.contains("TypeError: network connection lost"),
        "{text}"
    );
    assert!(text.contains("1006"), "{text}");
}

#[test]
fn what_was_under_way_is_lost_on_another_machine() {
    let mut world = World::new(&["api.test:80"]);
    let late = |_: &_| SimAnswer::new(200).delay(SECOND).body("late");
    world.network.serve_http("api.test", 80, late);
    world
        .network
        .serve_websocket("api.test", 80, |message| vec![message]);
    world.begin(r#""http://api.test/?a=b""#);
    world.eval(r#"Reflect.set(globalThis, "socket", new WebSocket("ws://api.test/"))"#);
    world.eval(r#"Reflect.set(socket, "onclose", console.log)"#);
    let state = world.store.data_mut().save().unwrap();
    let mut there = World::with(&["api.test:80"], |go| go.restore(&state).unwrap());
    there.network.serve_http("api.test", 80, late);
    let text = there.run();
    assert!(
        text.contains("TypeError: network connection lost"),
        "{text}"
    );
    assert!(text.contains("1006"), "{text}");
    // The network there is another one, on a clock that shows another time.
    assert_eq!(there.fetch(r#""http://api.test/""#), "late\n");
}

#[test]
fn messages() {
    let mut world = World::new(&["chat.test:80"]);
    world
        .network
        .serve_websocket("chat.test", 80, |message| match message {
            Message::Text(text) => vec![Message::Text(text.to_uppercase())],
            Message::Binary(bytes) => vec![Message::Text(format!("{bytes:?}"))],
        });
    world.eval(r#"Reflect.set(globalThis, "socket", new WebSocket("ws://chat.test/", "one"))"#);
    for name in ["onmessage", "onclose", "onerror"] {
        world.eval(&format!(r#"Reflect.set(socket, "{name}", console.log)"#));
    }
    assert_eq!(
        world.eval(r#"socket.send("early")"#),
        "throws InvalidStateError"
    );
    assert_eq!(world.eval("socket.readyState"), "0");
    world.run();
    assert_eq!(world.eval("socket.readyState"), "1");
    assert_eq!(world.eval("socket.protocol"), "\"one\"");
    world.eval(r#"socket.send("hello")"#);
    assert!(world.run().contains("HELLO"));
    world.eval("socket.send(new Uint8Array([1, 2]))");
    assert!(world.run().contains("[1, 2]"));
    assert_eq!(world.eval("socket.close(1001)"), "throws RangeError");
    world.eval(r#"socket.close(3000, "done")"#);
    assert_eq!(world.eval("socket.readyState"), "2");
    assert!(world.run().contains("3000"));
    assert_eq!(world.eval("socket.readyState"), "3");
    assert_eq!(world.network.open_count(), 0);
    assert_eq!(
        world.eval(r#"new WebSocket("nonsense")"#),
        "throws SyntaxError"
    );
}

#[test]
fn headers_and_bodies() {
    let mut world = World::new(&[]);
    for (source, expected) in [
        (
            r#"new Headers([["B", " 2 "], ["a", "1"], ["b", "3"]]).get("b")"#,
            r#""2, 3""#,
        ),
        (
            r#"Array.from(new Headers({"X-B": "1", a: "2"}))"#,
            r#"[["a","2"],["x-b","1"]]"#,
        ),
        (r#"new Headers({"a b": "1"})"#, "throws TypeError"),
        (r#"new Headers({a: "1\n2"})"#, "throws TypeError"),
        (r#"new Headers().get("none")"#, "null"),
        ("Headers()", "throws TypeError"),
        (r#"new Response("x", {status: 99})"#, "throws RangeError"),
        (r#"new Response("x").status"#, "200"),
        (
            r#"new Response("x").headers.get("content-type")"#,
            r#""text/plain;charset=UTF-8""#,
        ),
        (
            r#"Response.json({a: 1}).headers.get("content-type")"#,
            r#""application/json""#,
        ),
        (
            r#"new Request("http://h/x", {method: "get", body: "b"})"#,
            "throws TypeError",
        ),
        (r#"new Request("http://h/x#y").url"#, r#""http://h/x""#),
        (
            r#"new Request("http://h", {method: "patch"}).method"#,
            r#""patch""#,
        ),
        ("new ReadableStream().locked", "false"),
    ] {
        assert_eq!(world.eval(source), expected, "{source}");
    }
}
