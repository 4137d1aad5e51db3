//! Running programs: commands, reactors, and those that do it wrong.

use shanhai::{Engine, Error, Instance, Linker, Module, Store};
use shanhai_wasi::{WasiCtx, WasiCtxBuilder, initialize, run_command};

fn instantiate(text: &str) -> Result<(Store<WasiCtx>, Instance), Error> {
    let engine = Engine::default();
    let module = Module::new(&engine, wat::parse_str(text).unwrap())?;
    let mut store = Store::new(&engine, WasiCtxBuilder::new().build());
    let mut linker = Linker::new(&engine);
    shanhai_wasi::add_to_linker(&mut linker, |wasi: &mut WasiCtx| wasi)?;
    let instance = linker.instantiate(&mut store, &module)?;
    Ok((store, instance))
}

#[test]
fn a_command_that_returns_has_status_0() {
    let (mut store, instance) = instantiate(r#"(module (func (export "_start")))"#).unwrap();
    assert_eq!(run_command(&mut store, &instance).unwrap(), 0);
}

#[test]
fn a_command_that_exits_goes_no_further() {
    let text = r#"(module
        (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
        (func $deep (call $exit (i32.const 7)) unreachable)
        (func (export "_start") (call $deep) unreachable))"#;
    let (mut store, instance) = instantiate(text).unwrap();
    assert_eq!(run_command(&mut store, &instance).unwrap(), 7);
    // The status is 32 bits wide.
    let text = text.replace("i32.const 7", "i32.const -1");
    let (mut store, instance) = instantiate(&text).unwrap();
    assert_eq!(run_command(&mut store, &instance).unwrap(), -1);
}

#[test]
fn a_trap_is_not_a_status() {
    let text = r#"(module (func (export "_start") unreachable))"#;
    let (mut store, instance) = instantiate(text).unwrap();
    let error = run_command(&mut store, &instance).unwrap_err();
    assert_eq!(error.exit_code(), None);
    assert!(error.to_string().contains("unreachable"), "{error}");
}

#[test]
fn a_module_without_start_is_no_command() {
    let (mut store, instance) = instantiate("(module)").unwrap();
    let error = run_command(&mut store, &instance).unwrap_err();
    assert!(error.to_string().contains("_start"), "{error}");
}

#[test]
fn a_reactor_is_initialised_once_and_called_often() {
    let text = r#"(module
        (global $n (mut i32) (i32.const 0))
        (func (export "_initialize") (global.set $n (i32.const 40)))
        (func (export "next") (result i32)
            (global.set $n (i32.add (global.get $n) (i32.const 1)))
            (global.get $n)))"#;
    let (mut store, instance) = instantiate(text).unwrap();
    initialize(&mut store, &instance).unwrap();
    let next = instance.get_typed_func::<(), i32>(&store, "next").unwrap();
    assert_eq!(next.call(&mut store, ()).unwrap(), 41);
    assert_eq!(next.call(&mut store, ()).unwrap(), 42);
    // Nothing to initialise is fine too.
    let (mut store, instance) = instantiate("(module)").unwrap();
    initialize(&mut store, &instance).unwrap();
}

#[test]
fn a_module_without_memory_is_told_so() {
    let text = r#"(module
        (import "wasi_snapshot_preview1" "fd_close" (func $close (param i32) (result i32)))
        (func (export "_start") (drop (call $close (i32.const 0)))))"#;
    let (mut store, instance) = instantiate(text).unwrap();
    let error = run_command(&mut store, &instance).unwrap_err();
    assert!(
        error.to_string().contains("must export its memory"),
        "{error}"
    );
}

#[test]
fn a_function_may_be_imported_twice() {
    let text = r#"(module
        (import "wasi_snapshot_preview1" "fd_close" (func $a (param i32) (result i32)))
        (import "wasi_snapshot_preview1" "fd_close" (func $b (param i32) (result i32)))
        (memory (export "memory") 1)
        (func (export "both") (result i32)
            (i32.add (call $a (i32.const 0)) (call $b (i32.const 0)))))"#;
    let (mut store, instance) = instantiate(text).unwrap();
    let both = instance.get_typed_func::<(), i32>(&store, "both").unwrap();
    assert_eq!(both.call(&mut store, ()).unwrap(), 8);
}

#[test]
fn nothing_is_given_unless_said() {
    let text = r#"(module
        (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "fd_prestat_get" (func $prestat (param i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "environ_sizes_get" (func $environ (param i32 i32) (result i32)))
        (memory (export "memory") 1)
        (func (export "random") (result i32) (call $random (i32.const 0) (i32.const 8)))
        (func (export "prestat") (result i32) (call $prestat (i32.const 3) (i32.const 0)))
        (func (export "environ") (result i32)
            (drop (call $environ (i32.const 0) (i32.const 4))) (i32.load (i32.const 0))))"#;
    let (mut store, instance) = instantiate(text).unwrap();
    for (name, expected) in [("random", 52), ("prestat", 8), ("environ", 0)] {
        let func = instance.get_typed_func::<(), i32>(&store, name).unwrap();
        assert_eq!(func.call(&mut store, ()).unwrap(), expected, "{name}");
    }
}

#[test]
fn instances_that_share_a_state_keep_their_own_memories() {
    let text = r#"(module
        (import "wasi_snapshot_preview1" "clock_res_get" (func $res (param i32 i32) (result i32)))
        (memory (export "memory") 1)
        (func (export "res") (result i64)
            (drop (call $res (i32.const 1) (i32.const 0))) (i64.load (i32.const 0)))
        (func (export "clear") (i64.store (i32.const 0) (i64.const 0)))
        (func (export "look") (result i64) (i64.load (i32.const 0))))"#;
    let engine = Engine::default();
    let module = Module::new(&engine, wat::parse_str(text).unwrap()).unwrap();
    let mut store = Store::new(&engine, WasiCtxBuilder::new().build());
    let mut linker = Linker::new(&engine);
    shanhai_wasi::add_to_linker(&mut linker, |wasi: &mut WasiCtx| wasi).unwrap();
    let instances = [(); 2].map(|()| linker.instantiate(&mut store, &module).unwrap());
    for (instance, other) in [(instances[0], instances[1]), (instances[1], instances[0])] {
        let func = |store: &Store<WasiCtx>, instance: Instance, name: &str| {
            instance.get_typed_func::<(), i64>(store, name).unwrap()
        };
        let clear = other.get_typed_func::<(), ()>(&store, "clear").unwrap();
        clear.call(&mut store, ()).unwrap();
        assert_eq!(
            func(&store, instance, "res").call(&mut store, ()).unwrap(),
            1
        );
        assert_eq!(func(&store, other, "look").call(&mut store, ()).unwrap(), 0);
    }
}
