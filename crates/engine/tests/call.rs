//! Calls: deep ones, and how they end.

mod support;

use shanhai::{Caller, Engine, ErrorKind, Func, Linker, Store, TrapCode, Val};
use support::{code, engine, func, instance, module, on_stack};

const RECURSION: &str = r#"(module
    (func $down (export "down") (param i32) (result i32)
        (if (result i32) (local.get 0)
            (then (i32.add (i32.const 1) (call $down (i32.sub (local.get 0) (i32.const 1)))))
            (else (i32.const 0)))))"#;

#[test]
fn calls_of_the_guest_need_no_native_stack() {
    on_stack(2 << 20, || {
        let (mut store, instance) = instance(&Engine::default(), RECURSION);
        let down = func::<_, i32, i32>(&store, instance, "down");
        assert_eq!(down.call(&mut store, 200_000).unwrap(), 200_000);
    });
}

#[test]
fn the_value_stack_has_a_limit_and_the_store_survives_it() {
    let engine = engine(|config| {
        config.max_stack_slots(10_000);
    });
    let (mut store, instance) = instance(&engine, RECURSION);
    let down = func::<_, i32, i32>(&store, instance, "down");
    for _ in 0..3 {
        let error = down.call(&mut store, 1_000_000).unwrap_err();
        assert_eq!(
            error.as_trap().unwrap().code(),
            TrapCode::CallStackExhausted
        );
        assert!(
            error.to_string().starts_with("call stack exhausted\n"),
            "{error}"
        );
        assert_eq!(error.as_trap().unwrap().frames().len(), 64);
        assert_eq!(down.call(&mut store, 1000).unwrap(), 1000);
    }
}

#[test]
fn endless_recursion_ends() {
    let text = r#"(module
        (type $t (func (param i64) (result i64)))
        (table funcref (elem $f $g))
        (func $f (export "direct") (type $t) (call $f (local.get 0)))
        (func $g (export "indirect") (type $t)
            (call_indirect (type $t) (local.get 0) (i32.const 1))))"#;
    let (mut store, instance) = instance(&Engine::default(), text);
    for name in ["direct", "indirect"] {
        let endless = func::<_, i64, i64>(&store, instance, name);
        assert_eq!(
            code(endless.call(&mut store, 1)),
            TrapCode::CallStackExhausted
        );
    }
}

#[test]
fn mutual_recursion_through_a_table() {
    let text = r#"(module
        (type $t (func (param i32) (result i32)))
        (table funcref (elem $even $odd))
        (func $even (export "even") (type $t)
            (if (result i32) (local.get 0)
                (then (call_indirect (type $t)
                    (i32.sub (local.get 0) (i32.const 1)) (i32.const 1)))
                (else (i32.const 1))))
        (func $odd (type $t)
            (if (result i32) (local.get 0)
                (then (call_indirect (type $t)
                    (i32.sub (local.get 0) (i32.const 1)) (i32.const 0)))
                (else (i32.const 0)))))"#;
    on_stack(2 << 20, move || {
        let (mut store, instance) = instance(&Engine::default(), text);
        let even = func::<_, i32, i32>(&store, instance, "even");
        assert_eq!(even.call(&mut store, 200_000).unwrap(), 1);
        assert_eq!(even.call(&mut store, 199_999).unwrap(), 0);
    });
}

/// Two instances that call each other through a table that they share.
const FIRST: &str = r#"(module
    (type $t (func (param i32 i64) (result i64)))
    (table (export "table") 2 funcref)
    (elem (i32.const 0) $f)
    (global $mine i64 (i64.const 1))
    (func $f (export "f") (type $t)
        (if (result i64) (local.get 0)
            (then (i64.add (global.get $mine) (call_indirect (type $t)
                (i32.sub (local.get 0) (i32.const 1)) (local.get 1) (i32.const 1))))
            (else (local.get 1)))))"#;
const SECOND: &str = r#"(module
    (type $t (func (param i32 i64) (result i64)))
    (import "first" "table" (table 2 funcref))
    (import "first" "f" (func $f (type $t)))
    (elem (i32.const 1) $g)
    (global $mine i64 (i64.const 1000000))
    (func $g (type $t)
        (if (result i64) (local.get 0)
            (then (i64.add (global.get $mine)
                (call $f (i32.sub (local.get 0) (i32.const 1)) (local.get 1))))
            (else (i64.sub (i64.const 0) (local.get 1))))))"#;

#[test]
fn recursion_across_two_instances() {
    on_stack(2 << 20, || {
        let engine = Engine::default();
        let mut store = Store::new(&engine, ());
        let mut linker = Linker::new(&engine);
        let first = linker
            .instantiate(&mut store, &module(&engine, FIRST))
            .unwrap();
        linker.instance(&store, "first", first).unwrap();
        linker
            .instantiate(&mut store, &module(&engine, SECOND))
            .unwrap();
        let f = func::<_, (i32, i64), i64>(&store, first, "f");
        assert_eq!(f.call(&mut store, (6, 7)).unwrap(), 3_000_003 + 7);
        assert_eq!(f.call(&mut store, (7, 7)).unwrap(), 3_000_004 - 7);
        assert_eq!(
            f.call(&mut store, (100_000, 5)).unwrap(),
            50_000_050_000 + 5
        );
        assert_eq!(
            code(f.call(&mut store, (-1, 0))),
            TrapCode::CallStackExhausted
        );
        assert_eq!(f.call(&mut store, (6, 7)).unwrap(), 3_000_003 + 7);
    });
}

/// The host calls the guest, which calls the host, and so on `n` deep.
fn reenter(engine: &Engine, n: i32) -> Result<i32, shanhai::Error> {
    let text = r#"(module
        (import "host" "down" (func $down (param i32) (result i32)))
        (func (export "down") (param i32) (result i32)
            (if (result i32) (local.get 0)
                (then (i32.add (i32.const 1) (call $down (i32.sub (local.get 0) (i32.const 1)))))
                (else (i32.const 0)))))"#;
    let mut store = Store::new(engine, ());
    let mut linker = Linker::new(engine);
    let down = |mut caller: Caller<'_, ()>, n: i32| {
        let down = caller
            .get_export("down")
            .and_then(|item| item.into_func())
            .unwrap();
        down.typed::<i32, i32>(&caller)?.call(&mut caller, n)
    };
    linker.func_wrap("host", "down", down).unwrap();
    let instance = linker
        .instantiate(&mut store, &module(engine, text))
        .unwrap();
    let down = func::<_, i32, i32>(&store, instance, "down");
    let result = down.call(&mut store, n);
    // Whatever came of it, the store works.
    assert_eq!(down.call(&mut store, 10).unwrap(), 10);
    result
}

#[test]
fn the_host_may_call_back_and_the_depth_is_limited() {
    on_stack(2 << 20, || {
        let default = Engine::default();
        assert_eq!(reenter(&default, 200).unwrap(), 200);
        for n in [201, 1000, -1] {
            let error = reenter(&default, n).unwrap_err();
            assert!(matches!(error.kind(), ErrorKind::Limit(_)), "{error:?}");
            assert_eq!(
                error.to_string(),
                "more than 200 calls of host functions are nested"
            );
        }
        let engine = engine(|config| {
            config.max_host_depth(20);
        });
        assert_eq!(reenter(&engine, 20).unwrap(), 20);
        assert!(reenter(&engine, 21).is_err());
    });
}

#[test]
fn a_host_function_in_a_guest_s_place() {
    let engine = Engine::default();
    let mut store = Store::new(&engine, ());
    let double = Func::wrap(&mut store, |x: i32| x * 2).unwrap();
    let mut results = [Val::I32(0)];
    double
        .call(&mut store, &[Val::I32(21)], &mut results)
        .unwrap();
    assert_eq!(results, [Val::I32(42)]);
    // The guest finds it in a table.
    let text = r#"(module (import "" "table" (table 1 funcref))
        (func (export "run") (param i32) (result i32)
            (call_indirect (param i32) (result i32) (local.get 0) (i32.const 0))))"#;
    let ty = shanhai::TableType::new(shanhai::RefType::FUNCREF, 1, None);
    let table = shanhai::Table::new(&mut store, ty, Val::FuncRef(Some(double))).unwrap();
    let mut linker = Linker::new(&engine);
    linker.define("", "table", table).unwrap();
    let instance = linker
        .instantiate(&mut store, &module(&engine, text))
        .unwrap();
    assert_eq!(
        func::<_, i32, i32>(&store, instance, "run")
            .call(&mut store, 4)
            .unwrap(),
        8
    );
}

#[test]
fn many_parameters_and_results() {
    let n = 1000;
    let types = "i64 ".repeat(n);
    let (mut gets, mut consts) = (String::new(), String::new());
    for i in (0..n).rev() {
        gets += &format!("(local.get {i})");
        consts += &format!("(i64.const {i})");
    }
    let text = format!(
        r#"(module
            (func $reverse (export "reverse") (param {types}) (result {types}) {gets})
            (func (export "twice") (result {types}) (call $reverse (call $reverse {consts}))))"#
    );
    let (mut store, instance) = instance(&Engine::default(), &text);
    let params: Vec<_> = (0..n as i64).map(Val::I64).collect();
    let mut results = vec![Val::I64(-1); n];
    let reverse = instance.get_func(&store, "reverse").unwrap();
    reverse.call(&mut store, &params, &mut results).unwrap();
    let expected: Vec<_> = (0..n as i64).rev().map(Val::I64).collect();
    assert_eq!(results, expected);
    let twice = instance.get_func(&store, "twice").unwrap();
    twice.call(&mut store, &[], &mut results).unwrap();
    assert_eq!(results, expected);
}
