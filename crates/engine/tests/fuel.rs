//! Fuel: what it costs does not depend on how the code is compiled.

mod support;

use shanhai::{Caller, Engine, ErrorKind, Linker, Module, Store, TrapCode};
use support::{COMPILATIONS, code, engine, func, module};

const WORK: &str = r#"(module
    (import "host" "log" (func $log (param i32)))
    (type $t (func (param i32) (result i32)))
    (table funcref (elem $square))
    (memory 1)
    (func $square (type $t) (i32.mul (local.get 0) (local.get 0)))
    (func (export "run") (param i32) (result i32) (local i32 i32)
        (block $out
            (loop $top
                (br_if $out (i32.ge_s (local.get 1) (local.get 0)))
                (if (i32.and (local.get 1) (i32.const 1))
                    (then (local.set 2 (i32.add (local.get 2)
                        (call_indirect (type $t) (local.get 1) (i32.const 0)))))
                    (else (call $log (local.get 1))))
                (i32.store (i32.shl (local.get 1) (i32.const 2)) (local.get 2))
                (local.set 1 (i32.add (local.get 1) (i32.const 1)))
                (br $top)))
        (local.get 2)))"#;

fn with_fuel(compilation: shanhai::Compilation) -> Engine {
    engine(|config| {
        config.fuel(true).compilation(compilation);
    })
}

/// Runs with this fuel; gives the result, what the host saw, and the fuel that is left.
fn run(module: &Module, fuel: u64) -> (Result<i32, TrapCode>, Vec<i32>, u64) {
    let engine = module.engine();
    let mut store = Store::new(engine, Vec::new());
    let mut linker = Linker::new(engine);
    let log = |mut caller: Caller<'_, Vec<i32>>, value: i32| caller.data_mut().push(value);
    linker.func_wrap("host", "log", log).unwrap();
    let instance = linker.instantiate(&mut store, module).unwrap();
    store.set_fuel(fuel).unwrap();
    let work = func::<_, i32, i32>(&store, instance, "run");
    let result = work
        .call(&mut store, 10)
        .map_err(|error| code::<i32>(Err(error)));
    let left = store.get_fuel().unwrap();
    (result, store.into_data(), left)
}

#[test]
fn the_same_with_every_compilation() {
    let results = COMPILATIONS.map(|compilation| {
        let module = module(&with_fuel(compilation), WORK);
        // The second time everything is translated.
        [run(&module, 1_000_000), run(&module, 1_000_000)]
    });
    let (result, seen, left) = &results[0][0];
    assert_eq!((result, seen.as_slice()), (&Ok(165), &[0, 2, 4, 6, 8][..]));
    assert!(*left < 1_000_000 - 200, "{left}");
    for other in results.iter().flatten() {
        assert_eq!(other, &results[0][0]);
    }
}

#[test]
fn it_runs_out_at_every_amount() {
    let modules = COMPILATIONS.map(|compilation| module(&with_fuel(compilation), WORK));
    let needed = 1_000_000 - run(&modules[0], 1_000_000).2;
    let mut before = Vec::new();
    for fuel in 0..needed {
        let [first, second, third] = modules.each_ref().map(|module| run(module, fuel));
        assert_eq!(first.0, Err(TrapCode::OutOfFuel), "with {fuel} of {needed}");
        assert!(first.2 <= fuel);
        assert_eq!((&first, &first), (&second, &third), "with {fuel}");
        // More fuel never does less.
        assert!(
            first.1.starts_with(&before),
            "with {fuel}: {:?} after {before:?}",
            first.1
        );
        before = first.1;
    }
    assert_eq!(run(&modules[0], needed), (Ok(165), vec![0, 2, 4, 6, 8], 0));
}

#[test]
fn a_store_without_fuel_goes_on_when_it_gets_some() {
    let engine = with_fuel(shanhai::Compilation::LazyTranslation);
    let text = r#"(module (func (export "f") (loop (br 0))) (func (export "g") (result i32) (i32.const 1)))"#;
    let mut store = Store::new(&engine, ());
    let instance = Linker::new(&engine)
        .instantiate(&mut store, &module(&engine, text))
        .unwrap();
    let (f, g) = (
        func::<_, (), ()>(&store, instance, "f"),
        func::<_, (), i32>(&store, instance, "g"),
    );
    assert_eq!(store.get_fuel().unwrap(), 0);
    assert_eq!(code(g.call(&mut store, ())), TrapCode::OutOfFuel);
    store.set_fuel(1_000_000).unwrap();
    let error = f.call(&mut store, ()).unwrap_err();
    assert_eq!(error.as_trap().unwrap().code(), TrapCode::OutOfFuel);
    assert!(
        error
            .to_string()
            .starts_with("all fuel consumed by WebAssembly\n")
    );
    assert!(store.get_fuel().unwrap() < 3);
    let frames = error.as_trap().unwrap().frames();
    assert_eq!((frames.len(), frames[0].func_index), (1, 0));
    assert!(frames[0].offset > 0);
    store.set_fuel(50).unwrap();
    assert_eq!(g.call(&mut store, ()).unwrap(), 1);
    store.set_fuel(u64::MAX).unwrap();
    assert_eq!(g.call(&mut store, ()).unwrap(), 1);
    assert!(store.get_fuel().unwrap() > 1 << 62);
}

#[test]
fn fuel_that_is_not_metered_is_misuse() {
    let mut store = Store::new(&Engine::default(), ());
    for error in [
        store.set_fuel(1).unwrap_err(),
        store.get_fuel().unwrap_err(),
    ] {
        assert!(matches!(error.kind(), ErrorKind::Misuse(_)));
        assert!(error.to_string().contains("Config::fuel(true)"));
    }
}
