//! The JavaScript side as bytes: written, read in another place, and gone on with.

#[path = "world/script.rs"]
mod script;
#[path = "../examples/support/mod.rs"]
mod support;

use std::path::Path;

use shanhai::{Config, Engine, Linker, Module, Store, snapshot::Snapshot};
use shanhai_gojs::{Bindings, GoJs, GoJsBuilder, GoJsError, Program, Resolver, Turn, Value};
use shanhai_host::{DirFiles, MemFiles, Nanos, SeededRandom, SharedOutput, SimClock};

/// A world with a program around it that does nothing.
struct World {
    store: Store<GoJs>,
    program: Program<GoJs>,
    stdout: SharedOutput,
    clock: SimClock,
}

/// What every world is given.
fn builder(stdout: &SharedOutput, clock: &SimClock) -> GoJsBuilder {
    let mut files = MemFiles::with_mounts(clock.clone(), &[("/work", false)]);
    files.put("/work/a.txt", b"0123456789").unwrap();
    GoJs::builder()
        .args(["js"])
        .stdout(stdout.clone())
        .stderr(stdout.clone())
        .clock(clock.clone())
        .random(SeededRandom::new(1))
        .files(files)
}

fn bindings() -> Bindings<GoJs> {
    Bindings::new(|go: &mut GoJs| go)
        .function("unused", |_, _, _| Ok(Value::Undefined))
        .function("double", |_, _, args| {
            Ok(Value::from(args[0].as_number().unwrap_or(0.0) * 2.0))
        })
}

impl World {
    fn of(make: impl FnOnce(GoJsBuilder) -> GoJs, bindings: &Bindings<GoJs>) -> World {
        let wasm = wat::parse_str(
            r#"(module (memory (export "mem") 1)
                (func (export "run") (param i32 i32)) (func (export "resume"))
                (func (export "getsp") (result i32) i32.const 0))"#,
        )
        .unwrap();
        let engine = Engine::default();
        let module = Module::new(&engine, wasm).unwrap();
        let (stdout, clock) = (SharedOutput::new(), SimClock::new());
        let mut store = Store::new(&engine, make(builder(&stdout, &clock)));
        let instance = Linker::new(&engine)
            .instantiate(&mut store, &module)
            .unwrap();
        World {
            store,
            program: bindings.program(instance),
            stdout,
            clock,
        }
    }

    fn new() -> World {
        let mut world = World::of(GoJsBuilder::build, &bindings());
        world.program.start(&mut world.store).unwrap();
        world
    }

    fn show(&mut self, expression: &str) -> String {
        let shown = |cx: &mut shanhai_gojs::Cx<'_>| Ok(script::show(cx, expression));
        self.program.enter(&mut self.store, shown).unwrap()
    }

    fn save(&mut self) -> Vec<u8> {
        self.store.data_mut().save().unwrap()
    }

    /// The same world in another place.
    fn moved(&mut self) -> World {
        let bytes = self.save();
        let mut moved = World::of(|builder| builder.restore(&bytes).unwrap(), &bindings());
        assert_eq!(moved.save(), bytes, "what was read is written as it was");
        moved
    }

    /// Runs until nothing is left to do; returns what was printed since the start.
    fn finish(&mut self) -> String {
        loop {
            match self.program.turn(&mut self.store).unwrap() {
                Turn::Idle => return String::from_utf8(self.stdout.bytes()).unwrap(),
                turn => self.program.wait(&mut self.store, turn),
            }
        }
    }
}

/// Makes one thing of every kind, as properties of the global object.
const MAKE: &[&str] = &[
    "Object.assign(globalThis, {list: [1, -0, null, undefined, 'é'], big: Array(4)})",
    "Reflect.set(list, 9, 'far')",
    "Object.assign(globalThis, {lone: String.fromCharCode(55357), plain: {b: 1, a: 2}})",
    "Object.defineProperty(plain, 'fixed', {value: 3})",
    "Object.defineProperty(plain, 'made', {get: Math.max.bind(null, 4, 5), enumerable: true})",
    "Object.assign(globalThis, {closed: Object.preventExtensions({}), frozen: Object.freeze([7])})",
    "Object.assign(globalThis, {failed: new RangeError('too far'), day: new Date(86400000)})",
    "Object.assign(globalThis, {boxed: Object('box'), wrong: new Date(NaN)})",
    "Object.assign(globalThis, {map: new Map([[NaN, 1], ['k', plain], [plain, 'k'], [-0, 0]])})",
    "map.delete('k')",
    "map.set('k', 'again')",
    "Object.assign(globalThis, {set: new Set(['a', 'b', 'c', 'd'])})",
    "Object.assign(globalThis, {walk: set.values(), steps: map.entries(), chars: 'xyz'.matchAll('')})",
    "walk.next()",
    "set.delete('a')",
    "steps.next()",
    "Object.assign(globalThis, {floats: new Float64Array([1.5, NaN, -0])})",
    "Object.assign(globalThis, {part: new Uint16Array(floats.buffer, 8, 2)})",
    "Object.assign(globalThis, {raw: new DataView(floats.buffer, 4), text: new TextDecoder('utf-8')})",
    "Object.assign(globalThis, {weak: new WeakMap([[plain, 'held']]), few: new WeakSet([list])})",
    "Object.assign(globalThis, {ref: new WeakRef(list), sign: Symbol('sign'), own: Symbol.for('own')})",
    "Reflect.set(plain, sign, 'by symbol')",
    "Object.assign(globalThis, {word: new RegExp('(?<first>\\\\w)+', 'g')})",
    "word.exec('ab cd')",
    "Object.assign(globalThis, {query: new URLSearchParams('a=1&b=2')})",
    "Object.assign(globalThis, {site: new URL('http://host/path?q=1')})",
    "Object.assign(globalThis, {bell: new EventTarget(), stop: new AbortController()})",
    "bell.addEventListener('ring', console.log.bind(null, 'rang'))",
    "Object.assign(globalThis, {head: new Headers([['a', 'b']]), blob: new Blob(['abc'])})",
    "Object.assign(globalThis, {open: new Promise(Math.max), kept: Promise.resolve('kept')})",
    "kept.then(console.log.bind(null, 'promise'))",
    "Promise.all([kept, Promise.resolve(2)]).then(console.log)",
    "setTimeout(console.log, 30, 'late')",
    "setTimeout(console.log, 10, 'first of two')",
    "setTimeout(console.log, 10, 'second of two')",
    "Object.assign(globalThis, {gone: setTimeout(console.log, 5, 'never')})",
    "clearTimeout(gone)",
    "queueMicrotask(console.log.bind(null, 'job'))",
    "Reflect.deleteProperty(Math, 'abs')",
    "Reflect.set(Array.prototype, 'extra', 'more')",
    "Object.assign(globalThis, {twice: double})",
    "console.group('in a group')",
    "console.count('times')",
    "Promise.reject('nobody asked').catch(console.log)",
    "Reflect.set(plain, 'self', plain)",
];

/// What is then asked, with what it says.
const ASK: &[&str] = &[
    "list",
    "list.length",
    "Object.is(list[1], -0)",
    "Object.keys(big)",
    "lone.charCodeAt(0)",
    "lone.length",
    "Object.getOwnPropertyNames(plain)",
    "Object.is(plain.self, plain)",
    "Object.getOwnPropertyDescriptor(plain, 'fixed')",
    "plain.made",
    "[Object.isExtensible(closed), Object.isFrozen(frozen), Object.isFrozen(list)]",
    "[failed.name, failed.message, String(failed)]",
    "[day.toISOString(), wrong.getTime()]",
    "boxed.length",
    "Array.from(map.keys()).length",
    "[map.get(NaN), map.get(plain), map.get(0), map.get('k'), map.size]",
    "[walk.next(), walk.next(), walk.next(), walk.next()]",
    "[steps.next().value.length, steps.next().value, steps.next().value, steps.next()]",
    "Array.from(chars).length",
    "[floats, part, raw.getUint8(3), raw.byteLength]",
    "Object.is(part.buffer, floats.buffer)",
    "[weak.get(plain), weak.has(list), few.has(list), few.has(plain)]",
    "Object.is(ref.deref(), list)",
    "[plain[sign], sign.description, Symbol.keyFor(own), Object.is(Symbol.for('own'), own)]",
    "[word.source, word.lastIndex, word.exec('ab cd')[0]]",
    "[query.get('b'), site.searchParams.get('q'), site.pathname, head.get('a'), blob.size]",
    "[stop.signal.aborted, bell.dispatchEvent(new Event('ring'))]",
    "[Reflect.has(Math, 'abs'), Reflect.has(Math, 'max'), Array.prototype.extra]",
    "[twice(21), double(4), double.name]",
    "Object.is(globalThis, globalThis.globalThis)",
    "setTimeout(console.log, 1000, 'the next id')",
];

#[test]
fn everything_is_there_again() {
    let mut world = World::new();
    for line in MAKE {
        let shown = world.show(line);
        assert!(!shown.starts_with("throws"), "{line}: {shown}");
    }
    let mut moved = world.moved();
    let before = world.stdout.bytes().len();
    for line in ASK {
        assert_eq!(moved.show(line), world.show(line), "{line}");
    }
    let (here, there) = (world.finish(), moved.finish());
    assert_eq!(there, here[before..]);
    assert!(
        there.contains("promise kept") && there.ends_with("the next id\n"),
        "{there}"
    );
}

#[test]
fn what_nobody_reaches_stays_free() {
    let mut world = World::new();
    world.show("Object.assign(globalThis, {ref: new WeakRef({}), weak: new WeakMap([[{}, {}]])})");
    world.show("Object.assign(globalThis, {many: Array.from({length: 1000}).map(Object)})");
    world.show("Reflect.set(globalThis, 'many', Array(100000).fill('x').map(Object))");
    world.show("Reflect.set(globalThis, 'many', 0)");
    world.finish();
    let mut moved = world.moved();
    assert_eq!(moved.store.data().usage(), world.store.data().usage());
    for line in [
        "ref.deref()",
        "Array(100000).fill('y').map(Object).length",
        "many",
    ] {
        assert_eq!(moved.show(line), world.show(line), "{line}");
    }
    moved.finish();
    world.finish();
    assert_eq!(moved.save(), world.save());
}

#[test]
fn time_goes_on_where_it_was() {
    let mut world = World::new();
    world.clock.advance(Nanos(5_000_000));
    world.show("setTimeout(console.log, 20, 'due')");
    world.clock.advance(Nanos(8_000_000));
    let before: f64 = world.show("performance.now()").parse().unwrap();
    let mut moved = world.moved();
    moved.clock.advance(Nanos(1_000_000));
    let after: f64 = moved.show("performance.now()").parse().unwrap();
    assert!((after - before - 1.0).abs() < 1e-6, "{before} {after}");
    let turn = moved.program.turn(&mut moved.store).unwrap();
    assert!(matches!(turn, Turn::Wait { .. }), "{turn:?}");
    moved.clock.advance(Nanos(11_000_000));
    assert_eq!(moved.finish(), "due\n");
}

#[test]
fn files_are_opened_again_where_they_stood() {
    let mut world = World::new();
    world.show("fs.open('/work/a.txt', 0, 0, Math.max)");
    world.show("Object.assign(globalThis, {place: new Uint8Array(4)})");
    world.show("fs.read(3, place, 0, 4, null, Math.max)");
    world.show("process.chdir('/work')");
    let mut moved = world.moved();
    moved.show("fs.read(3, place, 0, 3, null, Math.max)");
    assert_eq!(
        moved.show("String.fromCharCode.apply(null, place)"),
        "\"4563\""
    );
    assert_eq!(moved.show("process.cwd()"), "\"/work\"");

    world.show("fs.open('new.txt', 577, 438, Math.max)");
    let bytes = world.save();
    let restored = builder(&world.stdout, &world.clock).restore(&bytes);
    assert_eq!(
        restored.unwrap_err().to_string(),
        "descriptor 4, \"/work/new.txt\", cannot be opened again: No such file or directory (ENOENT)"
    );
}

#[test]
fn a_function_of_the_embedder_is_found_by_its_name() {
    let mut world = World::new();
    world.show("Object.assign(globalThis, {twice: double})");
    let bytes = world.save();
    let other =
        Bindings::new(|go: &mut GoJs| go).function("double", |_, _, _| Ok(Value::from("another")));
    let mut moved = World::of(|builder| builder.restore(&bytes).unwrap(), &other);
    assert_eq!(moved.show("twice(1)"), "\"another\"");
    let error = moved.program.call(&mut moved.store, "unused", &[]);
    assert_eq!(
        error.unwrap_err().to_string(),
        "the embedder's function \"unused\" is needed and was not registered"
    );
    let again = moved.program.start(&mut moved.store).unwrap_err();
    assert_eq!(again.to_string(), GoJsError::AlreadyExited.to_string());
}

#[test]
fn a_promise_of_the_embedder_is_settled_there() {
    let mut world = World::new();
    let promise = |cx: &mut shanhai_gojs::Cx<'_>| {
        let (promise, resolver) = cx.promise();
        let global = cx.global();
        cx.set_named(global, "asked", promise)?;
        Ok(resolver)
    };
    let resolver = world.program.enter(&mut world.store, promise).unwrap();
    world.show("asked.then(console.log)");
    let mut moved = world.moved();
    let resolver = Resolver::from_number(resolver.number());
    let answer = Ok(Value::from("answered"));
    moved
        .program
        .settle(&mut moved.store, resolver, answer)
        .unwrap();
    assert_eq!(moved.finish(), "answered\n");
}

#[test]
fn while_something_runs_there_is_no_state() {
    let save = Bindings::new(|go: &mut GoJs| go).function("save", |store, _, _| {
        let error = store.data_mut().save().unwrap_err();
        Ok(Value::from(error.to_string()))
    });
    let mut world = World::of(GoJsBuilder::build, &save);
    world.program.start(&mut world.store).unwrap();
    assert!(
        world
            .show("save()")
            .starts_with("\"the state of a Go program can be taken only")
    );
}

/// A generator of numbers that is the same everywhere (Steele, Lea, Flood 2014).
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let x = (*state ^ (*state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

#[test]
fn changed_bytes_are_refused_or_make_a_world_that_works() {
    let mut world = World::new();
    for line in MAKE {
        world.show(line);
    }
    world.show("fs.open('/work/a.txt', 0, 0, Math.max)");
    let bytes = world.save();
    for cut in 0..bytes.len() {
        assert!(
            builder(&world.stdout, &world.clock)
                .restore(&bytes[..cut])
                .is_err(),
            "{cut}"
        );
    }
    let mut seed = 7;
    let mut refused = 0;
    for _ in 0..3000 {
        let mut changed = bytes.clone();
        for _ in 0..=next(&mut seed) % 3 {
            let at = next(&mut seed) as usize % changed.len();
            changed[at] = match next(&mut seed) % 3 {
                0 => changed[at] ^ 1 << (next(&mut seed) % 8),
                1 => next(&mut seed) as u8,
                _ => [0, 1, 0x7f, 0x80, 0xff][next(&mut seed) as usize % 5],
            };
        }
        let Ok(go) = builder(&SharedOutput::new(), &SimClock::new()).restore(&changed) else {
            refused += 1;
            continue;
        };
        let mut moved = World::of(|_| go, &bindings());
        for line in ASK {
            let shown = |cx: &mut shanhai_gojs::Cx<'_>| {
                Ok(std::panic::catch_unwind(std::panic::AssertUnwindSafe(
                    || script::show(cx, line),
                )))
            };
            // The reader of expressions gives up by a panic of its own at what ends a program.
            if let Ok(Err(panic)) = moved.program.enter(&mut moved.store, shown) {
                let message = panic.downcast_ref::<String>().map_or("", String::as_str);
                assert!(message.contains("was not registered"), "{message}");
            }
        }
        for _ in 0..20 {
            if moved.program.turn(&mut moved.store).is_err() {
                break;
            }
        }
        let _ = moved.store.data_mut().save();
    }
    assert!(refused > 1000, "{refused}");
}

#[test]
fn another_version_is_told_apart() {
    let mut world = World::new();
    let mut bytes = world.save();
    bytes[4] ^= 1;
    let restored = builder(&world.stdout, &world.clock).restore(&bytes);
    assert_eq!(restored.unwrap_err(), GoJsError::OtherVersion);
}

/// How much a Go program does at once, where fuel is metered.
const FUEL: u64 = 1_000_000;
/// How often it is moved then. What comes later may be a function of Go's that JavaScript calls, which
/// cannot be suspended.
const SLICES: u32 = 8;

/// A Go program in its store.
struct Go {
    store: Store<GoJs>,
    program: Program<GoJs>,
    bindings: Bindings<GoJs>,
}

/// What the Go program asks of its host: a number.
fn of_go() -> Bindings<GoJs> {
    Bindings::new(|go: &mut GoJs| go).function("mark", |_, _, args| {
        Ok(Value::from(args[0].as_number().unwrap_or(0.0) + 100.0))
    })
}

fn go_builder(folder: &Path, stdout: &SharedOutput) -> GoJsBuilder {
    let mut files = DirFiles::new();
    files.mount(folder, "/work", false).unwrap();
    GoJs::builder()
        .clock(SimClock::new())
        .random(SeededRandom::new(5))
        .files(files)
        .stdout(stdout.clone())
        .stderr(stdout.clone())
}

impl Go {
    fn start(engine: &Engine, module: &Module, builder: GoJsBuilder) -> Go {
        let bindings = of_go();
        let mut linker = Linker::new(engine);
        bindings.add_to_linker(&mut linker).unwrap();
        let go = builder.args(["js", "-x", "y"]).env("MODE", "moved").build();
        let mut store = Store::new(engine, go);
        let _ = store.set_fuel(FUEL);
        let instance = linker.instantiate(&mut store, module).unwrap();
        let program = bindings.program(instance);
        program.start(&mut store).unwrap();
        Go {
            store,
            program,
            bindings,
        }
    }

    /// The same program in another store, by way of bytes.
    fn moved(&mut self, engine: &Engine, module: &Module, builder: GoJsBuilder) -> Go {
        let mut snapshot = self.store.snapshot().unwrap();
        let go = self.store.data_mut().save().unwrap();
        snapshot.set_section("gojs", go);
        let snapshot = Snapshot::from_bytes(snapshot.to_bytes()).unwrap();

        let go = builder.restore(snapshot.section("gojs").unwrap()).unwrap();
        let mut linker = Linker::new(engine);
        self.bindings.add_to_linker(&mut linker).unwrap();
        let modules = std::slice::from_ref(module);
        let restored = snapshot.restore(engine, go, modules, &linker).unwrap();
        let bindings = self.bindings.clone();
        let program = bindings.program(restored.instances[0]);
        let mut store = restored.store;
        for execution in restored.executions {
            program.adopt(&mut store, execution);
        }
        Go {
            store,
            program,
            bindings,
        }
    }
}

/// Runs the program, which is moved at each wait that `moves` names and wherever its fuel ends; returns
/// what it printed, the file it wrote, and how often it waited and ran out of fuel.
fn run(
    engine: &Engine,
    module: &Module,
    moves: impl Fn(u32) -> bool,
) -> (String, String, (u32, u32)) {
    let folder = tempfile::tempdir().unwrap();
    let stdout = SharedOutput::new();
    let mut go = Go::start(engine, module, go_builder(folder.path(), &stdout));
    let (mut waits, mut slices) = (0, 0);
    let code = loop {
        match go.program.turn(&mut go.store).unwrap() {
            Turn::Exited(code) => break code,
            wait @ Turn::Wait { .. } => {
                if moves(waits) {
                    go = go.moved(engine, module, go_builder(folder.path(), &stdout));
                }
                waits += 1;
                go.program.wait(&mut go.store, wait);
            }
            Turn::OutOfFuel { needed } => {
                go = go.moved(engine, module, go_builder(folder.path(), &stdout));
                slices += 1;
                let fuel = if slices < SLICES { FUEL } else { 1 << 40 };
                go.store.set_fuel(needed.max(fuel)).unwrap();
            }
            turn => assert_eq!(turn, Turn::Again),
        }
    };
    let printed = String::from_utf8(stdout.bytes()).unwrap();
    assert_eq!(code, 0, "{printed}");
    let log = std::fs::read_to_string(folder.path().join("log.txt")).unwrap();
    (printed, log, (waits, slices))
}

#[test]
fn a_go_program_goes_on_in_another_store() {
    let engine = Engine::default();
    let wasm = support::go_program("tests/go/workers").unwrap();
    let module = Module::new(&engine, wasm).unwrap();
    let (printed, log, counts) = run(&engine, &module, |_| false);
    assert!(printed.contains("settled: kept\n60 ms 12 "), "{printed}");
    assert!(printed.ends_with("<nil> [-x y] moved\n"), "{printed}");
    assert_eq!(log.lines().count(), 12);
    for moves in [1, 3] {
        let again = run(&engine, &module, |at| at % moves == 0);
        assert_eq!(
            again,
            (printed.clone(), log.clone(), counts),
            "every {moves}"
        );
    }
}

#[test]
fn a_go_program_goes_on_in_the_middle_of_something() {
    let engine = Engine::default();
    let wasm = support::go_program("tests/go/workers").unwrap();
    let module = Module::new(&engine, &wasm).unwrap();
    let (printed, log, (waits, _)) = run(&engine, &module, |_| false);
    let metered = Engine::new(Config::default().fuel(true));
    let module = Module::new(&metered, wasm).unwrap();
    let again = run(&metered, &module, |at| at % 4 == 0);
    assert_eq!(again, (printed, log, (waits, SLICES)));
}

#[test]
fn reactions_of_promises_go_on_in_the_middle() {
    let engine = Engine::default();
    let wasm = support::go_program("tests/go/reactions").unwrap();
    let module = Module::new(&engine, &wasm).unwrap();
    let (printed, log, (waits, _)) = run(&engine, &module, |_| false);
    assert_eq!(printed, "followed 41\nchained 5\n");
    let metered = Engine::new(Config::default().fuel(true));
    let module = Module::new(&metered, wasm).unwrap();
    let again = run(&metered, &module, |_| true);
    assert_eq!(again, (printed, log, (waits, SLICES)));
}
