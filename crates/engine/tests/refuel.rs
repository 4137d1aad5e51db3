//! Stores that ask for more fuel.

mod support;

use std::sync::{Arc, Mutex};

use shanhai::{Caller, Engine, ErrorKind, Extern, Linker, OutOfFuel, Step, Store, TrapCode};
use support::{code, engine, func, instance, module};

fn metered() -> Engine {
    engine(|config| {
        config.fuel(true);
    })
}

const SUM: &str = r#"(module
    (func $rounds (param i32) (result i32) (local i32)
        (loop $again
            (local.set 1 (i32.add (local.get 1) (local.get 0)))
            (br_if $again (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
        (local.get 1))
    (func (export "sum") (param i32) (result i32)
        (call $rounds (local.get 0))))"#;

/// What was asked for.
type Asked = Arc<Mutex<Vec<OutOfFuel>>>;

/// Gives `more` each time, and keeps the questions.
fn give<T>(store: &mut Store<T>, more: u64) -> Asked {
    let asked = Asked::default();
    let list = asked.clone();
    let refuel = move |stop| {
        list.lock().unwrap().push(stop);
        more
    };
    store.on_out_of_fuel(refuel).unwrap();
    asked
}

#[test]
fn the_guest_goes_on_as_if_nothing_had_been() {
    let (mut store, instance) = instance(&metered(), SUM);
    let sum = func::<_, i32, i32>(&store, instance, "sum");
    store.set_fuel(1 << 20).unwrap();
    assert_eq!(sum.call(&mut store, 1000).unwrap(), 500_500);
    let spent = (1 << 20) - store.get_fuel().unwrap();

    store.set_fuel(0).unwrap();
    let asked = give(&mut store, 100);
    assert_eq!(sum.call(&mut store, 1000).unwrap(), 500_500);
    let asked = asked.lock().unwrap();
    let given = 100 * asked.len() as u64;
    assert_eq!(spent, given - store.get_fuel().unwrap());
    for stop in asked.iter() {
        assert!(stop.left < stop.needed && stop.needed < 100, "{stop:?}");
    }
    let frames = &asked.last().unwrap().frames;
    let functions: Vec<u32> = frames.iter().map(|frame| frame.func_index).collect();
    assert_eq!(functions, [0, 1]);
}

#[test]
fn too_little_ends_the_call_or_suspends_it() {
    let (mut store, instance) = instance(&metered(), SUM);
    let sum = func::<_, i32, i32>(&store, instance, "sum");
    let asked = give(&mut store, 0);
    store.set_fuel(50).unwrap();
    assert_eq!(code(sum.call(&mut store, 1000)), TrapCode::OutOfFuel);
    assert_eq!(asked.lock().unwrap().len(), 1);

    let args = [shanhai::Val::I32(1000)];
    let mut execution = sum.func().start(&mut store, &args).unwrap();
    let Step::OutOfFuel { needed } = execution.resume(&mut store).unwrap() else {
        panic!("it has no fuel");
    };
    assert_eq!(asked.lock().unwrap().last().unwrap().needed, needed);
    store.add_fuel(1 << 20).unwrap();
    let step = execution.resume(&mut store).unwrap();
    assert!(matches!(step, Step::Done(results) if results[0].i32() == Some(500_500)));
}

#[test]
fn calls_within_host_functions_ask_too() {
    let text = r#"(module
        (import "env" "again" (func $again (result i32)))
        (func (export "sum") (result i32) (local i32)
            (local.set 0 (i32.const 100))
            (loop $again (br_if $again (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
            (i32.const 7))
        (func (export "run") (result i32)
            (call $again)))"#;
    let engine = metered();
    let mut linker = Linker::new(&engine);
    let again = |mut caller: Caller<'_, ()>| {
        let sum = caller.get_export("sum").and_then(Extern::into_func);
        let sum = sum.expect("it is exported").typed::<(), i32>(&caller)?;
        sum.call(&mut caller, ())
    };
    linker.func_wrap("env", "again", again).unwrap();
    let mut store = Store::new(&engine, ());
    let asked = give(&mut store, 20);
    let instance = linker
        .instantiate(&mut store, &module(&engine, text))
        .unwrap();
    let run = func::<_, (), i32>(&store, instance, "run");
    assert_eq!(run.call(&mut store, ()).unwrap(), 7);
    let asked = asked.lock().unwrap();
    let frames = &asked.last().unwrap().frames;
    let functions: Vec<u32> = frames.iter().map(|frame| frame.func_index).collect();
    assert_eq!(functions, [1, 2]);
}

#[test]
fn without_fuel_nothing_can_be_asked() {
    let mut store = Store::new(&Engine::default(), ());
    let error = store.on_out_of_fuel(|_| 1).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Misuse(_)), "{error}");
}
