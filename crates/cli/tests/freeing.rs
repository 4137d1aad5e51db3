//! Loading, running and unloading a Go program over and over takes no more memory each time.
//!
//! One test only: what other threads have in use would count as well. For many more rounds there is
//! `cargo run --release --example rounds`.
#![cfg(target_os = "linux")]

mod support;

use std::fs;

use shanhai::{Engine, Linker, Module, Store};
use shanhai_gojs::{Bindings, GoJs};
use shanhai_host::SharedOutput;
use shanhai_wasi::{WasiCtx, WasiCtxBuilder};

/// Rounds until allocator and caches have what they keep, and rounds that are measured.
const FIRST: usize = 20;
const MEASURED: usize = 130;

/// Rounds of which the greatest use counts before, and the least in the end: between two rounds the
/// allocator keeps as much as one program has, or gives it back.
const WINDOW: usize = 10;

/// What may be in use at the end besides what was before the measured rounds: 32 KiB a round. A
/// module has two megabytes, a running program three more; losing one in fifty would show.
const SLACK: usize = MEASURED * (32 << 10);

fn js(engine: &Engine, bytes: &[u8]) -> String {
    let module = Module::new(engine, bytes).unwrap();
    let stdout = SharedOutput::new();
    let go = GoJs::builder().stdout(stdout.clone()).build();
    let bindings = Bindings::new(|go: &mut GoJs| go);
    let mut linker = Linker::new(engine);
    bindings.add_to_linker(&mut linker).unwrap();
    let mut store = Store::new(engine, go);
    let instance = linker.instantiate(&mut store, &module).unwrap();
    assert_eq!(bindings.program(instance).run(&mut store).unwrap(), 0);
    stdout.text()
}

fn wasip1(engine: &Engine, bytes: &[u8]) -> String {
    let module = Module::new(engine, bytes).unwrap();
    let stdout = SharedOutput::new();
    let wasi = WasiCtxBuilder::new()
        .args(["hello"])
        .stdout(stdout.clone())
        .inherit_machine()
        .build();
    let mut linker = Linker::new(engine);
    shanhai_wasi::add_to_linker(&mut linker, |wasi: &mut WasiCtx| wasi).unwrap();
    let mut store = Store::new(engine, wasi);
    let instance = linker.instantiate(&mut store, &module).unwrap();
    assert_eq!(shanhai_wasi::run_command(&mut store, &instance).unwrap(), 0);
    stdout.text()
}

/// The bytes of this process that are in memory.
fn resident() -> usize {
    let statm = fs::read_to_string("/proc/self/statm").unwrap();
    let pages: usize = statm.split(' ').nth(1).unwrap().parse().unwrap();
    pages * 4096
}

#[test]
fn unloading_gives_everything_back() {
    let source = support::root().join("examples/go/hello");
    type Once = fn(&Engine, &[u8]) -> String;
    for (target, once) in [("js", js as Once), ("wasip1", wasip1)] {
        let file = support::build(support::GO_VERSIONS[0], &source, target, None);
        let bytes = fs::read(file).unwrap();
        let engine = Engine::default();
        let round = |_| {
            let printed = once(&engine, &bytes);
            assert!(printed.starts_with("Hello from go"), "{printed}");
            resident()
        };
        (0..FIRST).map(round).for_each(drop);
        let before = (0..WINDOW).map(round).max().unwrap();
        (0..MEASURED).map(round).for_each(drop);
        let after = (0..WINDOW).map(round).min().unwrap();
        assert!(
            after <= before + SLACK,
            "{target}: {before} bytes in use became {after} after {MEASURED} rounds"
        );
    }
}
