//! The reference machine: that it runs, is shown, ends and keeps what is in use.
#![allow(
    clippy::disallowed_methods,
    reason = "the engine has no threads, its embedders do"
)]

mod support;

use std::sync::{Arc, Mutex};

use shanhai::{Caller, Config, Engine, ErrorKind, Linker, Store, TrapCode};
use support::{code, engine, func, instance, module, on_stack};

fn reference() -> Engine {
    engine(|config| {
        config.reference(true);
    })
}

/// The lines of a trace, each `offset instruction [operands]`.
fn traced<R>(store: &mut Store<()>, run: impl FnOnce(&mut Store<()>) -> R) -> (R, Vec<String>) {
    let lines = Arc::new(Mutex::new(Vec::new()));
    let to = lines.clone();
    store.trace(move |step| {
        let stack: Vec<String> = step.stack().iter().map(ToString::to_string).collect();
        let line = format!(
            "{} {} [{}]",
            step.func_index(),
            step.instruction(),
            stack.join(" ")
        );
        to.lock().unwrap().push(line);
    });
    let result = run(store);
    let lines = lines.lock().unwrap().clone();
    (result, lines)
}

const ABS: &str = r#"(module
    (func (export "abs") (param i32) (result i32)
        (if (result i32) (i32.lt_s (local.get 0) (i32.const 0))
            (then (i32.sub (i32.const 0) (local.get 0)))
            (else (local.get 0)))))"#;

#[test]
fn every_instruction_is_shown_with_the_operands_before_it() {
    let (mut store, instance) = instance(&reference(), ABS);
    let abs = func::<_, i32, i32>(&store, instance, "abs");
    let (result, lines) = traced(&mut store, |store| abs.call(store, -7).unwrap());
    assert_eq!(result, 7);
    let wanted = [
        "0 local.get 0 []",
        "0 i32.const 0 [i32:-7]",
        "0 i32.lt_s [i32:-7 i32:0]",
        "0 if (result i32) [i32:1]",
        "0 i32.const 0 []",
        "0 local.get 0 [i32:0]",
        "0 i32.sub [i32:0 i32:-7]",
        "0 else [i32:7]",
        "0 end [i32:7]",
    ];
    assert_eq!(lines, wanted);
}

#[test]
fn calls_are_told_apart_by_their_arguments_and_depth() {
    let text = r#"(module
        (func $twice (param i32 f64) (result i32)
            (i32.shl (local.get 0) (i32.const 1)))
        (func $tail (param i32) (result i32)
            (return_call $twice (local.get 0) (f64.const 0.5)))
        (func (export "run") (result i32)
            (i32.add (call $twice (i32.const 3) (f64.const 1)) (call $tail (i32.const 4)))))"#;
    let (mut store, instance) = instance(&reference(), text);
    let lines = Arc::new(Mutex::new(Vec::new()));
    let to = lines.clone();
    store.trace(move |step| {
        if let Some(args) = step.args() {
            let args: Vec<String> = args.iter().map(ToString::to_string).collect();
            let line = (step.depth(), step.func_index(), args.join(" "));
            to.lock().unwrap().push(line);
        }
    });
    let run = func::<_, (), i32>(&store, instance, "run");
    assert_eq!(run.call(&mut store, ()).unwrap(), 14);
    let calls = [
        (1, 2, String::new()),
        (2, 0, "i32:3 f64:1.0".into()),
        (2, 1, "i32:4".into()),
        (2, 0, "i32:4 f64:0.5".into()),
    ];
    assert_eq!(*lines.lock().unwrap(), calls);
}

#[test]
fn the_fast_form_shows_nothing() {
    let (mut store, instance) = instance(&Engine::default(), ABS);
    let abs = func::<_, i32, i32>(&store, instance, "abs");
    let (result, lines) = traced(&mut store, |store| abs.call(store, -7).unwrap());
    assert_eq!((result, lines.len()), (7, 0));
}

#[test]
fn traps_know_the_frames_and_offsets_that_the_fast_form_knows() {
    let text = r#"(module
        (func $inner (param i32 i32) (result i32)
            (nop) (i32.div_u (local.get 0) (local.get 1)))
        (func $outer (export "run") (result i32)
            (block (result i32) (call $inner (i32.const 1) (i32.const 0)))))"#;
    let frames = [reference(), Engine::default()].map(|engine| {
        let (mut store, instance) = instance(&engine, text);
        let run = func::<_, (), i32>(&store, instance, "run");
        let error = run.call(&mut store, ()).unwrap_err();
        let trap = error.as_trap().unwrap();
        assert_eq!(trap.code(), TrapCode::IntegerDivideByZero);
        let frames = trap.frames().iter();
        frames
            .map(|f| (f.func_index, f.func_name.clone(), f.offset))
            .collect::<Vec<_>>()
    });
    assert_eq!(frames[0].len(), 2);
    assert_eq!(frames[0][0].1.as_deref(), Some("inner"));
    assert_eq!(frames[0], frames[1]);
}

#[test]
fn endless_recursion_ends_without_native_stack() {
    on_stack(1 << 20, || {
        let text = r#"(module
            (func $f (export "empty") (call $f))
            (func $g (export "full") (param v128) (local i64 i64)
                (call $g (local.get 0)))
            (func (export "run") (call $g (v128.const i64x2 1 2))))"#;
        let (mut store, instance) = instance(&reference(), text);
        for name in ["empty", "run"] {
            let endless = func::<_, (), ()>(&store, instance, name);
            for _ in 0..2 {
                assert_eq!(
                    code(endless.call(&mut store, ())),
                    TrapCode::CallStackExhausted
                );
            }
        }
    });
}

#[test]
fn loops_can_be_interrupted_and_run_out_of_fuel() {
    let text = r#"(module (func (export "spin") (loop (br 0))))"#;
    let engine = engine(|config| {
        config.reference(true).fuel(true);
    });
    let (mut store, instance) = instance(&engine, text);
    let spin = func::<_, (), ()>(&store, instance, "spin");
    store.set_fuel(1000).unwrap();
    assert_eq!(code(spin.call(&mut store, ())), TrapCode::OutOfFuel);
    store.set_fuel(u64::MAX).unwrap();
    let handle = store.interrupt_handle();
    let thread = std::thread::spawn(move || handle.interrupt());
    assert_eq!(code(spin.call(&mut store, ())), TrapCode::Interrupted);
    thread.join().unwrap();
}

/// A host function that calls the guest again, and one that passes errors on.
fn nested() -> (Store<()>, shanhai::Instance) {
    let text = r#"(module
        (import "host" "again" (func $again (param i32) (result i32)))
        (tag $e (param i32))
        (type $box (struct (field (mut i32))))
        (func $litter (local $i i32)
            (loop $l
                (drop (struct.new $box (local.get $i)))
                (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1)))
                    (i32.const 20000)))))
        (func (export "nested") (param i32) (result i32)
            (if (i32.eq (local.get 0) (i32.const 100)) (then (throw $e (i32.const 42))))
            (if (i32.eqz (local.get 0)) (then (call $litter) (return (i32.const 1))))
            (return_call $again (local.get 0)))
        (func (export "run") (param $n i32) (result i32) (local $kept (ref null $box))
            (local.set $kept (struct.new $box (i32.const 1000)))
            (i32.add
                (struct.get $box 0 (struct.new $box (i32.const 100)))
                (i32.add
                    (call $again (local.get $n))
                    (struct.get $box 0 (local.get $kept)))))
        (func (export "catch") (result i32)
            (block $h (result i32)
                (try_table (result i32) (catch $e $h)
                    (i32.add (i32.const 1) (call $again (i32.const 101)))))))"#;
    let engine = reference();
    let mut linker: Linker<()> = Linker::new(&engine);
    let again = |mut caller: Caller<'_, ()>, n: i32| {
        let nested = caller
            .get_export("nested")
            .and_then(|item| item.into_func())
            .unwrap();
        nested.typed::<i32, i32>(&caller)?.call(&mut caller, n - 1)
    };
    linker.func_wrap("host", "again", again).unwrap();
    let mut store = Store::new(&engine, ());
    store.limits_mut().gc_heap_bytes = 64 << 10;
    let instance = linker
        .instantiate(&mut store, &module(&engine, text))
        .unwrap();
    (store, instance)
}

#[test]
fn references_of_waiting_calls_are_kept() {
    let (mut store, instance) = nested();
    let run = func::<_, i32, i32>(&store, instance, "run");
    for _ in 0..3 {
        assert_eq!(run.call(&mut store, 5).unwrap(), 1101);
    }
}

#[test]
fn exceptions_pass_through_the_host() {
    let (mut store, instance) = nested();
    let catch = func::<_, (), i32>(&store, instance, "catch");
    assert_eq!(catch.call(&mut store, ()).unwrap(), 42);
    let nested = func::<_, i32, i32>(&store, instance, "nested");
    let error = nested.call(&mut store, 101).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Exception(_)), "{error}");
    assert_eq!(catch.call(&mut store, ()).unwrap(), 42);
}

#[test]
fn the_choice_is_in_the_configuration() {
    assert!(!Config::default().is_reference());
    assert!(reference().config().is_reference());
}
