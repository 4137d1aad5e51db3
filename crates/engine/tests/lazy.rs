//! When code is compiled must not be seen, except for when errors come.
#![allow(
    clippy::disallowed_methods,
    reason = "the engine starts no thread, its users do"
)]

mod support;

use std::fmt::Write;
use std::sync::{Arc, Barrier};

use shanhai::{Caller, Compilation, Engine, ErrorKind, Linker, Module, Store};
use support::{COMPILATIONS, engine, func, instance, module};

fn compiled(compilation: Compilation) -> Engine {
    engine(|config| {
        config.compilation(compilation);
    })
}

/// Functions that call each other forwards, backwards and through a table.
fn web(functions: u64) -> String {
    let mut text =
        String::from("(module (type $t (func (param i64) (result i64))) (table funcref (elem");
    for i in 0..functions {
        let _ = write!(text, " $f{i}");
    }
    text += "))\n";
    for i in 0..functions {
        let next = (i * 7 + 3) % functions;
        let other = (i * 13 + 5) % functions;
        let _ = writeln!(
            text,
            r#"(func $f{i} (export "f{i}") (type $t)
                (if (result i64) (i64.eqz (local.get 0))
                    (then (i64.const {i}))
                    (else (i64.add
                        (i64.mul (i64.const 3)
                            (call $f{next} (i64.sub (local.get 0) (i64.const 1))))
                        (call_indirect (type $t)
                            (i64.shr_u (local.get 0) (i64.const 1)) (i32.const {other}))))))"#
        );
    }
    text + ")"
}

/// What `web` computes.
fn expected(functions: u64, i: u64, n: u64) -> u64 {
    if n == 0 {
        return i;
    }
    let next = expected(functions, (i * 7 + 3) % functions, n - 1);
    let other = expected(functions, (i * 13 + 5) % functions, n >> 1);
    next.wrapping_mul(3).wrapping_add(other)
}

#[test]
fn the_same_results_every_way() {
    const N: u64 = 40;
    for compilation in COMPILATIONS {
        let (mut store, instance) = instance(&compiled(compilation), &web(N));
        for i in 0..N {
            let f = func::<_, u64, u64>(&store, instance, &format!("f{i}"));
            for n in [0, 1, 5, 20] {
                assert_eq!(
                    f.call(&mut store, n).unwrap(),
                    expected(N, i, n),
                    "f{i}({n})"
                );
            }
        }
    }
}

#[test]
fn threads_share_a_module() {
    const N: u64 = 300;
    const THREADS: u64 = 4;
    for compilation in [Compilation::LazyTranslation, Compilation::Lazy] {
        let module = module(&compiled(compilation), &web(N));
        let start = Arc::new(Barrier::new(THREADS as usize));
        let threads = (0..THREADS).map(|thread| {
            let (module, start) = (module.clone(), Arc::clone(&start));
            std::thread::spawn(move || {
                let mut store = Store::new(module.engine(), ());
                let linker = Linker::new(module.engine());
                let instance = linker.instantiate(&mut store, &module).unwrap();
                start.wait();
                for i in 0..N {
                    // Each in another order, so that each translates what others run.
                    let i = (i * (2 * thread + 7) + thread * 31) % N;
                    let f = func::<_, u64, u64>(&store, instance, &format!("f{i}"));
                    assert_eq!(f.call(&mut store, 11).unwrap(), expected(N, i, 11), "f{i}");
                }
            })
        });
        let threads: Vec<_> = threads.collect();
        for thread in threads {
            thread.join().unwrap();
        }
    }
}

#[test]
fn code_arrives_while_outer_calls_run() {
    // Each host call translates a function that the suspended ones around it have not seen.
    let text = r#"(module (import "host" "call" (func $call (param i32) (result i32)))
        (func $a (export "f0") (result i32) (i32.add (call $call (i32.const 1)) (call $last)))
        (func $b (export "f1") (result i32) (i32.add (call $call (i32.const 2)) (call $last)))
        (func $c (export "f2") (result i32) (i32.add (call $last) (call $last)))
        (func $last (result i32) (i32.const 1)))"#;
    for compilation in COMPILATIONS {
        let engine = compiled(compilation);
        let mut linker = Linker::new(&engine);
        let call = |mut caller: Caller<'_, ()>, n: i32| {
            let f = caller
                .get_export(&format!("f{n}"))
                .unwrap()
                .into_func()
                .unwrap();
            f.typed::<(), i32>(&caller)?.call(&mut caller, ())
        };
        linker.func_wrap("host", "call", call).unwrap();
        let mut store = Store::new(&engine, ());
        let instance = linker
            .instantiate(&mut store, &module(&engine, text))
            .unwrap();
        let f = func::<_, (), i32>(&store, instance, "f0");
        assert_eq!(f.call(&mut store, ()).unwrap(), 4);
    }
}

/// Function 1 gives an i64 where it owes an i32.
fn with_an_invalid_body() -> Vec<u8> {
    let text = r#"(module
        (func (export "good") (result i32) (i32.const 5))
        (func $bad (export "bad") (result i32) (i64.const 6))
        (func (export "calls") (param i32) (result i32)
            (if (result i32) (local.get 0) (then (call $bad)) (else (i32.const 7)))))"#;
    wat::parse_str(text).unwrap()
}

#[test]
fn an_invalid_body_is_an_error_of_the_call_only_if_that_was_asked_for() {
    let bytes = with_an_invalid_body();
    for compilation in [Compilation::Eager, Compilation::LazyTranslation] {
        let error = Module::new(&compiled(compilation), &bytes).unwrap_err();
        let ErrorKind::Validate(error) = error.kind() else {
            panic!("{error}")
        };
        assert_eq!(error.func.map(|func| func.get()), Some(1));
    }
    let engine = compiled(Compilation::Lazy);
    let module = Module::new(&engine, &bytes).unwrap();
    let mut store = Store::new(&engine, ());
    let instance = Linker::new(&engine)
        .instantiate(&mut store, &module)
        .unwrap();
    let good = func::<_, (), i32>(&store, instance, "good");
    let bad = func::<_, (), i32>(&store, instance, "bad");
    let calls = func::<_, i32, i32>(&store, instance, "calls");
    for _ in 0..2 {
        assert_eq!(good.call(&mut store, ()).unwrap(), 5);
        assert_eq!(calls.call(&mut store, 0).unwrap(), 7);
        for error in [bad.call(&mut store, ()), calls.call(&mut store, 1)] {
            let error = error.unwrap_err();
            assert!(matches!(error.kind(), ErrorKind::Validate(_)), "{error:?}");
            assert!(
                error
                    .to_string()
                    .contains("expected i32, found i64 in function 1"),
                "{error}"
            );
        }
    }
}

/// Calls of a function `$wide` of 1000 parameters inside each other. Those of 70 are legal, but need
/// more slots than a frame has.
fn call(depth: usize) -> String {
    let zeros = "(i64.const 0)".repeat(999);
    let mut text = String::from("(i64.const 0)");
    for _ in 0..depth {
        text = format!("(call $wide {zeros} {text})");
    }
    text
}

#[test]
fn what_is_illegal_is_said_before_what_cannot_be_translated() {
    let large = call(70);
    let wide = "i64 ".repeat(1000);
    // The illegal instruction stands behind in the same function, or in the next one.
    let same = format!("(func (export \"f\") (drop {large}) (drop (i32.eqz (i64.const 0))))");
    let next = format!("(func (drop {large})) (func (drop (i32.eqz (i64.const 0))))");
    for (functions, at) in [(&same, "in function 1"), (&next, "in function 2")] {
        let text =
            format!("(module (func $wide (param {wide}) (result i64) (i64.const 1)) {functions})");
        let bytes = wat::parse_str(text).unwrap();
        for compilation in [Compilation::Eager, Compilation::LazyTranslation] {
            let error = Module::new(&compiled(compilation), &bytes).unwrap_err();
            assert!(matches!(error.kind(), ErrorKind::Validate(_)), "{error:?}");
            assert!(error.to_string().contains(at), "{error}");
        }
    }
    let text = format!("(module (func $wide (param {wide}) (result i64) (i64.const 1)) {same})");
    let (mut store, instance) = instance(&compiled(Compilation::Lazy), &text);
    let f = func::<_, (), ()>(&store, instance, "f");
    let error = f.call(&mut store, ()).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Validate(_)), "{error:?}");
}

#[test]
fn what_cannot_be_translated_is_an_error_at_the_time_of_translation() {
    let text = format!(
        r#"(module (func $wide (param {}) (result i64) (i64.const 1))
            (func (export "good") (result i64) {})
            (func (export "bad") (result i64) {}))"#,
        "i64 ".repeat(1000),
        call(2),
        call(70)
    );
    let bytes = wat::parse_str(text).unwrap();
    let words = "function 2 needs more than 65000 slots for its locals and operands";
    let error = Module::new(&compiled(Compilation::Eager), &bytes).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Limit(_)));
    assert_eq!(error.to_string(), words);
    let engine = compiled(Compilation::LazyTranslation);
    let module = Module::new(&engine, &bytes).unwrap();
    let mut store = Store::new(&engine, ());
    let instance = Linker::new(&engine)
        .instantiate(&mut store, &module)
        .unwrap();
    let bad = func::<_, (), i64>(&store, instance, "bad");
    assert_eq!(bad.call(&mut store, ()).unwrap_err().to_string(), words);
    let good = func::<_, (), i64>(&store, instance, "good");
    assert_eq!(good.call(&mut store, ()).unwrap(), 1);
}
