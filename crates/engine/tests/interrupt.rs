//! Interrupts from another thread.
#![allow(
    clippy::disallowed_methods,
    reason = "the engine starts no thread, its users do"
)]

mod support;

use std::sync::mpsc;

use shanhai::{Engine, Linker, Store, TrapCode};
use support::{func, module};

/// Endless work that first says that it runs.
const ENDLESS: &str = r#"(module
    (import "host" "running" (func $running))
    (import "host" "nothing" (func $nothing))
    (import "host" "global" (global $global (mut i32)))
    (memory 1)
    (func (export "loop") (call $running) (loop (br 0)))
    (func (export "counting") (local i32)
        (call $running)
        (loop (local.set 0 (i32.add (local.get 0) (i32.const 1))) (br 0)))
    (func (export "table") (local i32)
        (call $running)
        (loop $top
            (local.set 0 (i32.and (i32.add (local.get 0) (i32.const 1)) (i32.const 3)))
            (block $a (block $b (br_table $a $b $top (local.get 0))) (br $top))
            (br $top)))
    (func $fib (param i64) (result i64)
        (if (result i64) (i64.lt_u (local.get 0) (i64.const 2))
            (then (local.get 0))
            (else (i64.add (call $fib (i64.sub (local.get 0) (i64.const 1)))
                (call $fib (i64.sub (local.get 0) (i64.const 2)))))))
    (func (export "recursion") (call $running) (drop (call $fib (i64.const 500))))
    (func (export "host") (call $running) (loop (call $nothing) (br 0)))
    (func (export "memory") (call $running) (loop (drop (memory.grow (i32.const 0))) (br 0)))
    (func (export "global") (call $running)
        (loop (global.set $global (i32.add (global.get $global) (i32.const 1))) (br 0)))
    (func (export "quiet") (result i32) (i32.const 5)))"#;

/// Runs an endless function until another thread has seen it run and interrupts it.
fn interrupted(name: &str) {
    let engine = Engine::default();
    let mut store = Store::new(&engine, ());
    let (running, seen) = mpsc::channel();
    let mut linker = Linker::new(&engine);
    linker
        .func_wrap("host", "running", move || running.send(()).unwrap())
        .unwrap();
    linker.func_wrap("host", "nothing", || ()).unwrap();
    let ty = shanhai::GlobalType::new(shanhai::ValType::I32, true);
    let global = shanhai::Global::new(&mut store, shanhai::Val::I32(0), ty).unwrap();
    linker.define("host", "global", global).unwrap();
    let instance = linker
        .instantiate(&mut store, &module(&engine, ENDLESS))
        .unwrap();
    let handle = store.interrupt_handle();
    let other = std::thread::spawn(move || {
        seen.recv().unwrap();
        handle.interrupt();
    });
    let endless = func::<_, (), ()>(&store, instance, name);
    let error = endless.call(&mut store, ()).unwrap_err();
    assert_eq!(error.as_trap().unwrap().code(), TrapCode::Interrupted);
    assert!(!error.as_trap().unwrap().frames().is_empty());
    other.join().unwrap();
    // It counts once, and the store goes on.
    let quiet = func::<_, (), i32>(&store, instance, "quiet");
    assert_eq!(quiet.call(&mut store, ()).unwrap(), 5);
}

#[test]
fn a_loop() {
    interrupted("loop");
    interrupted("counting");
}

#[test]
fn a_loop_with_a_table() {
    interrupted("table");
}

#[test]
fn a_recursion() {
    // Sometimes it is noticed where a call begins, which must not hide the frames.
    for _ in 0..20 {
        interrupted("recursion");
    }
}

#[test]
fn a_loop_that_leaves_the_handlers_each_time() {
    interrupted("host");
    interrupted("memory");
    interrupted("global");
}

#[test]
fn an_interrupt_before_a_call_stops_it_and_can_be_taken_back() {
    let (mut store, instance) = support::instance(
        &Engine::default(),
        r#"(module (func (export "f") (result i32) (i32.const 5)))"#,
    );
    let f = func::<_, (), i32>(&store, instance, "f");
    let handle = store.interrupt_handle();
    handle.interrupt();
    let error = f.call(&mut store, ()).unwrap_err();
    let trap = error.as_trap().unwrap();
    assert_eq!(trap.code(), TrapCode::Interrupted);
    // The function had not begun: the offset is that of its body.
    assert_eq!((trap.frames().len(), trap.frames()[0].func_index), (1, 0));
    assert!(trap.frames()[0].offset > 0);
    assert_eq!(f.call(&mut store, ()).unwrap(), 5);
    handle.interrupt();
    handle.clear();
    assert_eq!(f.call(&mut store, ()).unwrap(), 5);
}
