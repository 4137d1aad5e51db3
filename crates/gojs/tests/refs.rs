//! The numbers that Go has for JavaScript values are given back, all of them.

#[path = "../examples/support/mod.rs"]
mod support;

use std::sync::{Arc, Mutex};

use shanhai::{Engine, Linker, Module, Store};
use shanhai_gojs::{Bindings, GoJs, Usage, Value};
use shanhai_host::SharedOutput;

/// Runs the program with so many functions, of which it calls every tenth; gives what there was after each tenth, and its output.
fn run(count: u32) -> (Vec<Usage>, String) {
    let wasm = support::go_program("tests/go/callbacks").unwrap();
    let engine = Engine::default();
    let module = Module::new(&engine, wasm).unwrap();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&seen);
    let go = Bindings::new(|go: &mut GoJs| go).function("checkpoint", move |store, _, _| {
        kept.lock().unwrap().push(store.data().usage());
        Ok(Value::Undefined)
    });
    let mut linker = Linker::new(&engine);
    go.add_to_linker(&mut linker).unwrap();
    let stdout = SharedOutput::new();
    let state = GoJs::builder()
        .stdout(stdout.clone())
        .stderr(stdout.clone());
    let mut store = Store::new(&engine, state.build());
    let program = go.program(linker.instantiate(&mut store, &module).unwrap());
    program
        .enter(&mut store, |cx| {
            let global = cx.global();
            cx.set_named(global, "count", Value::from(count))
        })
        .unwrap();
    assert_eq!(program.run(&mut store).unwrap(), 0, "{}", stdout.text());
    let usages = std::mem::take(&mut *seen.lock().unwrap());
    (usages, stdout.text())
}

/// A million without debug assertions, fewer with them, for the sake of time.
const COUNT: u32 = if cfg!(debug_assertions) {
    20_000
} else {
    1_000_000
};

#[test]
fn a_million_callbacks_leave_nothing_behind() {
    let (usages, out) = run(COUNT);
    assert_eq!(out, format!("{}\n", COUNT / 10));
    assert_eq!(usages.len(), 10);
    assert!(usages[9].resumes >= u64::from(COUNT / 10));
    let refs: Vec<usize> = usages.iter().map(|usage| usage.refs).collect();
    assert!(refs[1..].iter().all(|count| *count <= refs[0]), "{refs:?}");
    let objects = usages.iter().map(|usage| usage.objects).max();
    assert!(objects < Some(200_000), "{objects:?} objects");
}
