//! Globals: every type, from the host and from the guest.

mod support;

use shanhai::{Engine, ErrorKind, Func, Global, GlobalType, Linker, Store, Val, ValType};
use support::{func, instance, module};

#[test]
fn every_type_is_kept() {
    let mut store = Store::new(&Engine::default(), ());
    let f = Func::wrap(&mut store, || ()).unwrap();
    // Side by side, so that a wide one would show in its neighbour.
    let values = [
        Val::I32(-1),
        Val::V128(1 << 127 | 5),
        Val::I64(i64::MIN),
        Val::F32(0x7fa0_0000),
        Val::F64(0xfff0_0000_0000_0001),
        Val::FuncRef(Some(f)),
        Val::FuncRef(None),
        Val::ExternRef(None),
    ];
    let globals: Vec<_> = values
        .iter()
        .map(|value| {
            let ty = match value {
                Val::I32(_) => ValType::I32,
                Val::I64(_) => ValType::I64,
                Val::F32(_) => ValType::F32,
                Val::F64(_) => ValType::F64,
                Val::V128(_) => ValType::V128,
                Val::FuncRef(_) => ValType::FUNCREF,
                _ => ValType::EXTERNREF,
            };
            Global::new(&mut store, *value, GlobalType::new(ty, true)).unwrap()
        })
        .collect();
    for (global, value) in globals.iter().zip(values) {
        assert_eq!(global.get(&store), value);
    }
    globals[1].set(&mut store, Val::V128(u128::MAX)).unwrap();
    globals[3].set(&mut store, Val::F32(1)).unwrap();
    assert_eq!(globals[1].get(&store), Val::V128(u128::MAX));
    assert_eq!(globals[2].get(&store), values[2]);
    assert_eq!(globals[4].get(&store), values[4]);
}

#[test]
fn mutability_and_type() {
    let mut store = Store::new(&Engine::default(), ());
    let ty = GlobalType::new(ValType::I32, false);
    let global = Global::new(&mut store, Val::I32(4), ty).unwrap();
    assert_eq!(global.ty(&store), ty);
    let error = global.set(&mut store, Val::I32(5)).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Misuse(_)));
    assert_eq!(error.to_string(), "the global is immutable");
    let error = Global::new(&mut store, Val::I64(5), ty).unwrap_err();
    assert_eq!(error.to_string(), "the global has type i32, i64 is given");
    assert_eq!(global.get(&store), Val::I32(4));
}

#[test]
fn guest_and_host_see_one_global() {
    let engine = Engine::default();
    let text = r#"(module
        (import "" "shared" (global $shared (mut f64)))
        (import "" "start" (global $start i64))
        (global $own (export "own") (mut i64) (global.get $start))
        (global $other (export "other") (mut f64) (f64.const 0.5))
        (func (export "run") (param f64) (result f64)
            (global.set $shared (f64.add (global.get $shared) (local.get 0)))
            (global.set $own (i64.add (global.get $own) (i64.trunc_f64_s (local.get 0))))
            (f64.mul (global.get $other) (global.get $shared))))"#;
    let module = module(&engine, text);
    let mut store = Store::new(&engine, ());
    let mut linker = Linker::new(&engine);
    let mutable = GlobalType::new(ValType::F64, true);
    let shared = Global::new(&mut store, Val::F64(1f64.to_bits()), mutable).unwrap();
    let start = GlobalType::new(ValType::I64, false);
    let start = Global::new(&mut store, Val::I64(100), start).unwrap();
    linker
        .define("", "shared", shared)
        .unwrap()
        .define("", "start", start)
        .unwrap();
    // Two instances have one of the shared and each their own of the others.
    let first = linker.instantiate(&mut store, &module).unwrap();
    let second = linker.instantiate(&mut store, &module).unwrap();
    let run = func::<_, f64, f64>(&store, first, "run");
    assert_eq!(run.call(&mut store, 3.0).unwrap(), 2.0);
    let again = func::<_, f64, f64>(&store, second, "run");
    assert_eq!(again.call(&mut store, 4.0).unwrap(), 4.0);
    assert_eq!(shared.get(&store), Val::F64(8f64.to_bits()));
    assert_eq!(
        first.get_global(&store, "own").unwrap().get(&store),
        Val::I64(103)
    );
    assert_eq!(
        second.get_global(&store, "own").unwrap().get(&store),
        Val::I64(104)
    );
    let other = first.get_global(&store, "other").unwrap();
    other.set(&mut store, Val::F64(10f64.to_bits())).unwrap();
    assert_eq!(run.call(&mut store, 0.0).unwrap(), 80.0);
}

#[test]
fn globals_start_with_constant_expressions() {
    let text = r#"(module (func $f)
        (global (export "a") i32 (i32.add (i32.const 3) (i32.mul (i32.const 4) (i32.const 5))))
        (global (export "b") funcref (ref.func $f))
        (global (export "c") externref (ref.null extern)))"#;
    let (store, instance) = instance(&Engine::default(), text);
    let get = |name| instance.get_global(&store, name).unwrap().get(&store);
    assert_eq!(get("a"), Val::I32(23));
    assert!(matches!(get("b"), Val::FuncRef(Some(_))));
    assert_eq!(get("c"), Val::ExternRef(None));
}
