//! Handlers call each other at their ends. If one of those calls were not a jump, long runs would
//! eat the native stack: here it is small and the runs are long.

mod support;

use std::fmt::Write;

use shanhai::{Compilation, Engine};
use support::{engine, func, instance, on_stack};

const STACK: usize = 256 << 10;

#[test]
fn taken_branches() {
    // Six of them each time around.
    let text = r#"(module (func (export "run") (param i32) (result i32) (local i32 i64 f64)
        (loop $top
            (block (br_if 0 (i32.lt_s (local.get 1) (local.get 0))) (unreachable))
            (block (br_if 0 (i64.ge_s (local.get 2) (i64.const 0))) (unreachable))
            (block (br_if 0 (f64.ge (local.get 3) (f64.const 0))) (unreachable))
            (block (block (block (br_table 2 1 0 (i32.and (local.get 1) (i32.const 1)))))
                (local.set 2 (i64.add (local.get 2) (i64.const 3))))
            (if (i32.eqz (i32.and (local.get 1) (i32.const 1)))
                (then (local.set 3 (f64.add (local.get 3) (f64.const 1)))))
            (local.set 1 (i32.add (local.get 1) (i32.const 1)))
            (br_if $top (i32.ne (local.get 1) (local.get 0))))
        (i32.add (i32.wrap_i64 (local.get 2)) (i32.trunc_f64_s (local.get 3)))))"#;
    let n = if cfg!(debug_assertions) {
        330_000
    } else {
        17_000_000
    };
    on_stack(STACK, move || {
        let (mut store, instance) = instance(&Engine::default(), text);
        let run = func::<_, i32, i32>(&store, instance, "run");
        assert_eq!(run.call(&mut store, n).unwrap(), n / 2 * 3 + n / 2);
    });
}

#[test]
fn a_straight_line() {
    let mut text = String::from(
        r#"(module (memory 1) (global $g (mut i64) (i64.const 0))
        (func (export "run") (param i64) (result i64) (local f64)"#,
    );
    for i in 0..12_500 {
        let _ = write!(
            text,
            "(i64.store (i32.wrap_i64 (i64.and (local.get 0) (i64.const 255)))
                (i64.mul (i64.xor (local.get 0) (i64.const {i})) (i64.const 31)))
            (global.set $g (i64.rotl (i64.load (i32.const 8)) (local.get 0)))
            (local.set 1 (f64.mul (local.get 1) (f64.convert_i64_s (global.get $g))))
            (local.set 0 (i64.add (local.get 0) (i64.const 1)))"
        );
    }
    text += "(local.get 0)))";
    let engine = engine(|config| {
        config.compilation(Compilation::Eager);
    });
    let module = support::module(&engine, &text);
    let ops = module.dump_func(0).unwrap().unwrap().lines().count();
    assert!(ops > 100_000, "{ops} operations");
    on_stack(STACK, move || {
        let mut store = shanhai::Store::new(&engine, ());
        let linker = shanhai::Linker::new(&engine);
        let instance = linker.instantiate(&mut store, &module).unwrap();
        let run = func::<_, i64, i64>(&store, instance, "run");
        assert_eq!(run.call(&mut store, 7).unwrap(), 12_507);
    });
}

#[test]
fn calls_and_returns() {
    let text = r#"(module
        (type $t (func (param i32) (result i32)))
        (table funcref (elem $f))
        (func $f (type $t) (i32.add (local.get 0) (i32.const 1)))
        (func (export "run") (param i32) (result i32) (local i32)
            (loop
                (local.set 1 (call $f (local.get 1)))
                (local.set 1 (call_indirect (type $t) (local.get 1) (i32.const 0)))
                (br_if 0 (i32.lt_u (local.get 1) (local.get 0))))
            (local.get 1)))"#;
    let n = if cfg!(debug_assertions) {
        200_000
    } else {
        10_000_000
    };
    on_stack(STACK, move || {
        let (mut store, instance) = instance(&Engine::default(), text);
        let run = func::<_, i32, i32>(&store, instance, "run");
        assert_eq!(run.call(&mut store, n).unwrap(), n);
    });
}
