//! The built-in objects, against what node says of the same expressions (`world/expressions.txt`).

#[path = "world/script.rs"]
mod script;

use shanhai::{Engine, Linker, Module, Store};
use shanhai_gojs::{Bindings, Cx, GoJs, GoJsBuilder, Key, Outcome, Program, Turn, Value};
use shanhai_host::{MemStorage, SeededRandom, SharedOutput, SimClock, Storage};

/// A program that does nothing, with a world around it.
fn world(stdout: SharedOutput) -> (Store<GoJs>, Program<GoJs>) {
    world_of(GoJs::builder().stdout(stdout.clone()).stderr(stdout))
}

fn world_of(go: GoJsBuilder) -> (Store<GoJs>, Program<GoJs>) {
    let wasm = wat::parse_str(
        r#"(module (memory (export "mem") 1)
            (func (export "run") (param i32 i32)) (func (export "resume"))
            (func (export "getsp") (result i32) i32.const 0))"#,
    )
    .unwrap();
    let engine = Engine::default();
    let module = Module::new(&engine, wasm).unwrap();
    let go = go.clock(SimClock::new()).random(SeededRandom::new(1));
    let mut store = Store::new(&engine, go.build());
    let instance = Linker::new(&engine)
        .instantiate(&mut store, &module)
        .unwrap();
    (store, Bindings::new(|go: &mut GoJs| go).program(instance))
}

/// Compares every expression of a file with what node says of it, which stands under it.
fn compare(expressions: &str) {
    let (mut store, program) = world(SharedOutput::default());
    let mut wrong = Vec::new();
    let mut lines = expressions.lines().filter(|line| !line.starts_with('#'));
    while let (Some(source), Some(expected)) = (lines.next(), lines.next()) {
        let shown = program
            .enter(&mut store, |cx| Ok(script::show(cx, source)))
            .unwrap();
        let shown = shown.replace('\n', "\\n");
        if shown != expected.trim_start() {
            wrong.push(format!(
                "{source}\n    ours: {shown}\n    node: {}",
                expected.trim_start()
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} differ:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn expressions_as_in_node() {
    compare(include_str!("world/expressions.txt"));
}

#[test]
fn regular_expressions_as_in_node() {
    compare(include_str!("world/regexp.txt"));
}

#[test]
fn the_rest_of_the_language() {
    compare(include_str!("world/language.txt"));
}

#[test]
fn the_web_as_in_node() {
    compare(include_str!("world/web.txt"));
}

#[test]
fn bigints_as_in_node() {
    compare(include_str!("world/bigint.txt"));
}

#[test]
fn proxies_and_forms_as_in_node() {
    compare(include_str!("world/proxy.txt"));
}

/// Whether there is something at a path from the global object; `@@` stands for `Symbol.`.
fn exists(cx: &mut Cx<'_>, path: &str) -> Outcome<bool> {
    let global = Value::Object(cx.global());
    let mut at = global.clone();
    for part in path.split('.') {
        let key = match part.strip_prefix("@@") {
            Some(symbol) => {
                let symbols = cx.get_of(&global, &Key::from("Symbol"))?;
                let symbol = cx.get_of(&symbols, &Key::from(symbol))?;
                cx.to_key(&symbol)?
            }
            None => Key::from(part),
        };
        let object = cx.get_of(&global, &Key::from("Object"))?;
        let args = [at.clone(), key.to_value()];
        if !cx.call_method(&object, "hasOwn", &args)?.truthy() {
            return Ok(false);
        }
        let reflect = cx.get_of(&global, &Key::from("Reflect"))?;
        let found = cx.call_method(&reflect, "getOwnPropertyDescriptor", &args)?;
        at = cx.get_of(&found, &Key::from("value"))?;
    }
    Ok(true)
}

/// What the language has; the lines after `# absent` are known to be missing here.
#[test]
fn names_of_the_language() {
    let (mut store, program) = world(SharedOutput::default());
    let (present, absent) = include_str!("world/names.txt")
        .split_once("# absent\n")
        .unwrap();
    let wrong = |store: &mut Store<GoJs>, names: &str, expected: bool| -> Vec<String> {
        let names = names.lines().filter(|name| !name.starts_with('#'));
        names
            .filter(|name| program.enter(store, |cx| exists(cx, name)).unwrap() != expected)
            .map(String::from)
            .collect()
    };
    assert_eq!(wrong(&mut store, present, true), [""; 0], "missing");
    assert_eq!(
        wrong(&mut store, absent, false),
        [""; 0],
        "no longer missing"
    );
}

/// Evaluates each line, lets everything happen that follows from it, and returns what was printed.
fn printed(lines: &[&str]) -> String {
    let stdout = SharedOutput::new();
    let (mut store, program) = world(stdout.clone());
    program.start(&mut store).unwrap();
    for line in lines {
        program
            .enter(&mut store, |cx| Ok(script::show(cx, line)))
            .unwrap();
    }
    loop {
        match program.turn(&mut store).unwrap() {
            Turn::Idle => break,
            turn => program.wait(&mut store, turn),
        }
    }
    String::from_utf8(stdout.bytes()).unwrap()
}

#[test]
fn jobs_before_timers_and_timers_by_time() {
    let out = printed(&[
        "setTimeout(console.log, 20, 'twenty')",
        "setTimeout(console.log, 0, 'zero')",
        "clearTimeout(setTimeout(console.log, 1, 'never'))",
        "Promise.resolve('promise').then(console.log)",
        "queueMicrotask(console.log.bind(null, 'job'))",
        "setTimeout(console.log, 20, 'twenty', 2)",
        "console.log('now')",
    ]);
    assert_eq!(out, "now\npromise\njob\nzero\ntwenty\ntwenty 2\n");
}

#[test]
fn promises() {
    let out = printed(&[
        "Promise.all([1, Promise.resolve(2), 'three']).then(console.log)",
        "Promise.all([]).then(console.log)",
        "Promise.allSettled([1, Promise.reject('no')]).then(console.log)",
        "Promise.any([Promise.reject(1), Promise.resolve(2)]).then(console.log)",
        "Promise.any([Promise.reject(1)]).catch(String).then(console.log)",
        "Promise.race([new Promise(Math.max), Promise.resolve('fast')]).then(console.log)",
        "Promise.reject(new TypeError('bad')).then(1, String).then(console.log)",
        "Promise.resolve(Promise.resolve('flat')).then(console.log)",
        "Promise.resolve({then: Function.prototype.call}).catch(String).then(console.log)",
        "Promise.resolve(5).finally(Math.max).then(console.log)",
        "Promise.reject('kept').finally(Math.max).catch(console.log)",
        "new Promise(Math.max.call).catch(String).then(console.log)",
    ]);
    let mut lines: Vec<&str> = out.lines().collect();
    lines.sort_unstable();
    let expected = [
        "2",
        "5",
        "AggregateError: All promises were rejected",
        "TypeError: bad",
        "TypeError: object is not a function",
        "TypeError: undefined is not a function",
        "[ 1, 2, 'three' ]",
        "[ { status: 'fulfilled', value: 1 }, { status: 'rejected', reason: 'no' } ]",
        "[]",
        "fast",
        "flat",
        "kept",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn console_shows_values_as_node_does() {
    let out = printed(&[
        "console.log('a', 1, -0, null, undefined, true, Symbol('s'))",
        "console.log([1, 'x', [2, [3, [4, [5]]]]], {a: {b: {c: {d: 1}}}})",
        "console.log(new Map([['k', [1]]]), new Set([1]), Math.max, new Uint8Array(2))",
        "console.log({}, [], new Date(0), new TypeError('t'), [Array(2)])",
    ]);
    let expected = "a 1 -0 null undefined true Symbol(s)\n\
        [ 1, 'x', [ 2, [ 3, [Array] ] ] ] { a: { b: { c: [Object] } } }\n\
        Map(1) { 'k' => [ 1 ] } Set(1) { 1 } [Function: max] Uint8Array(2) [ 0, 0 ]\n\
        {} [] 1970-01-01T00:00:00.000Z TypeError: t [ [ <2 empty items> ] ]\n";
    assert_eq!(out, expected);
}

/// Evaluates each line and lets everything happen that follows from it before the next.
fn shown_one_by_one(lines: &[&str]) -> (Vec<String>, String) {
    let stdout = SharedOutput::new();
    let (mut store, program) = world(stdout.clone());
    program.start(&mut store).unwrap();
    let mut shown = Vec::new();
    for line in lines {
        let value = program.enter(&mut store, |cx| Ok(script::show(cx, line)));
        shown.push(value.unwrap());
        loop {
            match program.turn(&mut store).unwrap() {
                Turn::Idle => break,
                turn => program.wait(&mut store, turn),
            }
        }
    }
    (shown, stdout.text())
}

/// So many objects that the collector runs in the next turn.
const GARBAGE: &str = "Array(50000).fill('x').map(Object).length";

#[test]
fn what_is_held_weakly_goes_when_nobody_else_holds_it() {
    let (shown, out) = shown_one_by_one(&[
        "Reflect.set(globalThis, 'map', new WeakMap())",
        "Reflect.set(globalThis, 'first', {})",
        // first -> second -> third, entered in an order that one pass over the map does not follow.
        "Reflect.set(globalThis, 'second', {})",
        "Reflect.set(globalThis, 'third', {last: 'here'})",
        "map.set(second, third).set(first, second)",
        "Reflect.deleteProperty(globalThis, 'second')",
        "Reflect.deleteProperty(globalThis, 'third')",
        "Reflect.set(globalThis, 'ref', new WeakRef({}))",
        "Reflect.set(globalThis, 'kept', new WeakRef(first))",
        "Reflect.set(globalThis, 'registry', new FinalizationRegistry(console.log))",
        "registry.register({}, 'gone')",
        "registry.register(first, 'not gone')",
        "Reflect.set(globalThis, 'set', new WeakSet([first, {}]))",
        GARBAGE,
        "map.get(map.get(first)).last",
        "ref.deref()",
        "set.has(first)",
        "Reflect.deleteProperty(globalThis, 'first')",
        "registry.unregister({})",
        GARBAGE,
        "kept.deref()",
    ]);
    assert_eq!(out, "gone\nnot gone\n");
    let after: Vec<&str> = shown.iter().map(String::as_str).skip(13).collect();
    let expected = [
        "50000",
        "\"here\"",
        "undefined",
        "true",
        "true",
        "false",
        "50000",
        "undefined",
    ];
    assert_eq!(after, expected);
}

#[test]
fn events_and_abort_signals() {
    let out = printed(&[
        "Reflect.set(globalThis, 'target', new EventTarget())",
        "target.addEventListener('a', console.log.bind(null, 'always'))",
        "target.addEventListener('a', console.log.bind(null, 'once'), {once: true})",
        "target.dispatchEvent(new Event('a'))",
        "target.dispatchEvent(new Event('a'))",
        "target.dispatchEvent(new Event('b'))",
        "Reflect.set(globalThis, 'controller', new AbortController())",
        "controller.signal.addEventListener('abort', console.log.bind(null, 'aborted'))",
        "target.addEventListener('c', console.log, {signal: controller.signal})",
        "Reflect.set(globalThis, 'any', AbortSignal.any([controller.signal]))",
        "any.addEventListener('abort', console.log.bind(null, 'any aborted'))",
        "controller.abort('why')",
        "controller.abort('again')",
        "target.dispatchEvent(new Event('c'))",
        "console.log(any.reason, controller.signal.reason)",
        "Reflect.set(globalThis, 'late', AbortSignal.timeout(5))",
        "late.addEventListener('abort', console.log.bind(null, 'late'))",
        "setTimeout(console.log.bind(null, 'later'), 6)",
    ]);
    let lines: Vec<&str> = out
        .lines()
        .map(|line| line.split(" Event").next().unwrap_or_default())
        .collect();
    let expected = [
        "always",
        "once",
        "always",
        "aborted",
        "any aborted",
        "why why",
        "late",
        "later",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn messages_and_blobs() {
    let out = printed(&[
        "Reflect.set(globalThis, 'channel', new MessageChannel())",
        "channel.port2.addEventListener('message', console.log.bind(null, 'got'))",
        "channel.port1.postMessage({a: [1]})",
        "channel.port2.start()",
        "new Blob(['a', 'b']).text().then(console.log)",
        "Reflect.set(globalThis, 'url', new URL('https://a/?x=1'))",
        "url.searchParams.append('y', '2 3')",
        "console.log(url.href)",
        "Reflect.set(url, 'search', '?z=9')",
        "console.log(url.searchParams.get('z'), url.searchParams.size)",
        "console.group('in')",
        "console.count()",
        "console.groupEnd()",
        "console.count()",
    ]);
    assert!(
        out.starts_with(
            "https://a/?x=1&y=2+3\n9 1\nin\n  default: 1\ndefault: 2\nab\ngot MessageEvent"
        ),
        "{out}"
    );
}

#[test]
fn a_pattern_that_would_take_for_ever_ends_with_an_error() {
    let (mut store, program) = world(SharedOutput::new());
    for source in [
        "RegExp('(a+)+b').test('a'.repeat(40))",
        "RegExp('(a|a)*b').test('a'.repeat(40))",
        "RegExp('(.*)*x(.*)*y(.*)*z').test('x'.repeat(2000))",
        "'a'.repeat(30).replace(RegExp('(?:a?){30}a{30}b', 'g'), '')",
    ] {
        let shown = program
            .enter(&mut store, |cx| Ok(script::show(cx, source)))
            .unwrap();
        assert_eq!(shown, "throws RangeError", "{source}");
    }
    let long = "RegExp('('.repeat(300))";
    let shown = program.enter(&mut store, |cx| Ok(script::show(cx, long)));
    assert_eq!(shown.unwrap(), "throws SyntaxError");
}

#[test]
fn local_storage_only_if_granted() {
    let (mut store, program) = world(SharedOutput::new());
    let mut show = |source: &str| {
        let shown = program.enter(&mut store, |cx| Ok(script::show(cx, source)));
        shown.unwrap()
    };
    assert_eq!(show("localStorage"), "undefined");
    let kept = MemStorage::with_quota(20);
    let (mut store, program) = world_of(GoJs::builder().storage(kept.clone()));
    let mut show = |source: &str| {
        let shown = program.enter(&mut store, |cx| Ok(script::show(cx, source)));
        shown.unwrap()
    };
    assert_eq!(show("localStorage.getItem('a')"), "null");
    assert_eq!(show("localStorage.setItem('a', 1)"), "undefined");
    assert_eq!(show("Reflect.set(localStorage, 'b', 'two')"), "true");
    assert_eq!(show("localStorage.b"), "\"two\"");
    assert_eq!(show("localStorage.length"), "2");
    assert_eq!(show("localStorage.key(1)"), "\"b\"");
    assert_eq!(show("Reflect.deleteProperty(localStorage, 'a')"), "true");
    assert_eq!(
        show("localStorage.setItem('c', 'x'.repeat(99))"),
        "throws QuotaExceededError"
    );
    assert_eq!(kept.keys(), ["b"]);
}

#[test]
fn source_text_is_refused() {
    let (mut store, program) = world(SharedOutput::new());
    for source in [
        "eval('1')",
        "Function('return 1')",
        "new Function()",
        "Reflect.construct(Function, ['1'])",
    ] {
        let shown = program
            .enter(&mut store, |cx| Ok(script::show(cx, source)))
            .unwrap();
        assert_eq!(shown, "throws EvalError", "{source}");
    }
}

#[test]
fn what_would_be_endless_is_refused() {
    let (mut store, program) = world(SharedOutput::new());
    for source in [
        "new ArrayBuffer(1e15)",
        "new Uint8Array(4e9)",
        "'abc'.repeat(1e12)",
        "'x'.padStart(1e12)",
        "Array(4294967295).join()",
        "new Array(4294967295).fill(0)",
        "Array.from({length: 1e15})",
        "Reflect.apply(Math.max, null, {length: 1e12})",
    ] {
        let shown = program
            .enter(&mut store, |cx| Ok(script::show(cx, source)))
            .unwrap();
        assert_eq!(shown, "throws RangeError", "{source}");
    }
}

#[test]
fn deep_nesting_is_refused_before_the_stack_ends() {
    let (mut store, program) = world(SharedOutput::new());
    let deep = |depth: usize| format!("JSON.parse('{}{}')", "[".repeat(depth), "]".repeat(depth));
    let mut show = |source: String| {
        program
            .enter(&mut store, |cx| Ok(script::show(cx, &source)))
            .unwrap()
    };
    assert_eq!(
        show(format!("JSON.stringify({}).length", deep(500))),
        "1000"
    );
    assert_eq!(show(deep(501)), "throws SyntaxError");
    assert_eq!(show(format!("{}.flat(Infinity)", deep(400))), "[]");
}

#[test]
fn a_small_text_cannot_make_an_endless_world() {
    let (mut store, program) = world_of(GoJs::builder().max_total_bytes(20 << 20));
    let source = "JSON.parse(Array(2e5).fill('[]').toString().replace('', '[').concat(']'))";
    let shown = program
        .enter(&mut store, |cx| Ok(script::show(cx, source)))
        .unwrap();
    assert_eq!(shown, "throws RangeError");
}

#[test]
fn the_state_can_move_between_threads() {
    fn send<T: Send>() {}
    send::<GoJs>();
}
