//! The built-in objects, against what node says of the same expressions (`world/expressions.txt`).

#[path = "world/script.rs"]
mod script;

use shanhai::{Engine, Linker, Module, Store};
use shanhai_gojs::{Bindings, GoJs, GoJsBuilder, Program, Turn};
use shanhai_host::{SeededRandom, SharedOutput, SimClock};

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

#[test]
fn expressions_as_in_node() {
    let (mut store, program) = world(SharedOutput::default());
    let mut wrong = Vec::new();
    let mut lines = include_str!("world/expressions.txt")
        .lines()
        .filter(|line| !line.starts_with('#'));
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
