//! Jumps through a branch table, as Go's compiler makes them, get where the table leads.
//!
//! Where fuel is metered they go through the table, so the two ways of translation judge each other.
#![allow(
    clippy::disallowed_methods,
    reason = "the engine starts no thread, its users do"
)]

mod support;

use std::sync::mpsc;

use shanhai::{Engine, Linker, Store, TrapCode};
use support::{COMPILATIONS, code, engine, func, instance, module};

const FUNCTIONS: &str = r#"(module
    ;; The steps from n to 1; the parameter is the block to begin with.
    (func (export "collatz") (param $pc i32) (param $n i64) (result i32) (local $steps i32)
        (loop $top
            (block $b3 (block $b2 (block $b1 (block $b0
                (br_table $b0 $b1 $b2 $b3 (local.get $pc)))
            (if (i64.le_u (local.get $n) (i64.const 1))
                (then (local.set $pc (i32.const 3)) (br $top)))
            (if (i64.eqz (i64.and (local.get $n) (i64.const 1)))
                (then (local.set $pc (i32.const 1)) (br $top)))
            (local.set $pc (i32.const 2)) (br $top))
            (local.set $n (i64.shr_u (local.get $n) (i64.const 1)))
            (local.set $steps (i32.add (local.get $steps) (i32.const 1)))
            (local.set $pc (i32.const 0)) (br $top))
            (local.set $n (i64.add (i64.mul (local.get $n) (i64.const 3)) (i64.const 1)))
            (local.set $steps (i32.add (local.get $steps) (i32.const 1)))
            (local.set $pc (i32.const 0)) (br $top)))
        (local.get $steps))
    ;; What the local was set to last is the result.
    (func (export "last") (param $pc i32) (param $n i64) (result i32)
        (loop $top
            (block $b2 (block $b1 (block $b0
                (br_table $b0 $b1 $b2 (local.get $pc)))
            (if (i64.eqz (local.get $n)) (then (local.set $pc (i32.const 77)) (br $top)))
            (local.set $pc (i32.const 1)) (br $top))
            (local.set $n (i64.sub (local.get $n) (i64.const 1)))
            (local.set $pc (i32.const 0)) (br $top)))
        (local.get $pc))
    ;; The table is passed again from the start, with a number that was set before.
    (func (export "again") (param $pc i32) (param $n i64) (result i32) (local $sum i32)
        (loop $outer
            (loop $top
                (block $b2 (block $b1 (block $b0
                    (br_table $b0 $b1 $b2 (local.get $pc)))
                (local.set $sum (i32.add (local.get $sum) (i32.const 1)))
                (local.set $pc (i32.const 2)) (br $top))
                (local.set $sum (i32.add (local.get $sum) (i32.const 100)))
                (local.set $pc (i32.const 2)) (br $top)))
            (local.set $n (i64.sub (local.get $n) (i64.const 1)))
            (local.set $pc (i32.const 1))
            (br_if $outer (i64.gt_s (local.get $n) (i64.const 0))))
        (local.get $sum))
    ;; A number that is not known, and one with a local that is set on one way only.
    (func (export "mixed") (param $pc i32) (param $n i64) (result i32) (local $x i32) (local $y i32)
        (loop $top
            (block $b3 (block $b2 (block $b1 (block $b0
                (br_table $b0 $b1 $b2 $b3 (local.get $pc)))
            (local.set $y (i32.add (local.get $y) (local.get $x)))
            (local.set $n (i64.sub (local.get $n) (i64.const 1)))
            (local.set $pc (i32.add (i32.and (i32.wrap_i64 (local.get $n)) (i32.const 1))
                (i32.const 1)))
            (br $top))
            (local.set $x (i32.add (local.get $y) (i32.const 3)))
            (if (i64.le_s (local.get $n) (i64.const 0))
                (then (local.set $pc (i32.const 9)) (br $top)))
            (local.set $pc (i32.const 0)) (br $top))
            (if (i64.gt_s (local.get $n) (i64.const 0))
                (then (local.set $pc (i32.const 0)) (br $top)))
            (local.set $pc (i32.const 1)) (br $top)))
        (i32.add (i32.mul (local.get $x) (i32.const 1000)) (local.get $y)))
    ;; Two tables by one local.
    (func (export "two") (param $pc i32) (param $n i64) (result i32) (local $sum i32)
        (loop $first
            (block $end (block $b1 (block $b0
                (br_table $b0 $b1 $end (local.get $pc)))
            (local.set $sum (i32.add (local.get $sum) (i32.const 1)))
            (loop $second
                (block $c1 (block $c0
                    (br_table $c0 $c1 (local.get $pc)))
                (local.set $sum (i32.add (local.get $sum) (i32.const 10)))
                (local.set $pc (i32.const 1)) (br $second))
                (local.set $n (i64.sub (local.get $n) (i64.const 1)))
                (local.set $pc (i32.const 1)) (br $first)))
            (if (i64.le_s (local.get $n) (i64.const 0))
                (then (local.set $pc (i32.const 2)) (br $first)))
            (local.set $sum (i32.add (local.get $sum) (i32.const 100)))
            (local.set $pc (i32.const 0)) (br $first)))
        (local.get $sum)))"#;

/// What a function gives, with or without fuel being metered.
fn results(engine: &Engine, fuel: bool, name: &str) -> Vec<Result<i32, TrapCode>> {
    let (mut store, instance) = instance(engine, FUNCTIONS);
    let function = func::<_, (i32, i64), i32>(&store, instance, name);
    let mut results = Vec::new();
    for pc in [0, 1, 2, 3, 4, -1] {
        for n in [1, 2, 3, 7, 27] {
            if fuel {
                store.set_fuel(1_000_000).unwrap();
            }
            let result = function.call(&mut store, (pc, n));
            results.push(result.map_err(|error| code::<()>(Err(error))));
        }
    }
    results
}

#[test]
fn jumps_get_where_the_table_leads() {
    for name in ["collatz", "last", "again", "mixed", "two"] {
        let metered = engine(|config| {
            config.fuel(true);
        });
        let expected = results(&metered, true, name);
        assert!(expected.iter().all(Result::is_ok), "{name}");
        for compilation in COMPILATIONS {
            let engine = engine(|config| {
                config.compilation(compilation);
            });
            assert_eq!(results(&engine, false, name), expected, "{name}");
        }
    }
    let collatz = results(&Engine::default(), false, "collatz");
    let steps: Vec<i32> = collatz.into_iter().take(5).map(Result::unwrap).collect();
    assert_eq!(steps, [0, 1, 7, 16, 111]);
}

#[test]
fn a_loop_of_nothing_but_such_jumps_is_interrupted() {
    let engine = Engine::default();
    let text = r#"(module
        (import "host" "running" (func $running))
        (func (export "endless") (param $pc i32)
            (call $running)
            (loop $top
                (block $b1 (block $b0 (br_table $b0 $b1 (local.get $pc)))
                (local.set $pc (i32.const 1)) (br $top))
                (local.set $pc (i32.const 0)) (br $top))))"#;
    let mut store = Store::new(&engine, ());
    let (running, seen) = mpsc::channel();
    let mut linker = Linker::new(&engine);
    linker
        .func_wrap("host", "running", move || running.send(()).unwrap())
        .unwrap();
    let instance = linker
        .instantiate(&mut store, &module(&engine, text))
        .unwrap();
    let handle = store.interrupt_handle();
    let other = std::thread::spawn(move || {
        seen.recv().unwrap();
        handle.interrupt();
    });
    let endless = func::<_, i32, ()>(&store, instance, "endless");
    assert_eq!(code(endless.call(&mut store, 0)), TrapCode::Interrupted);
    other.join().unwrap();
}
