//! A Go program for JavaScript hosts, run as `shanhai run` runs it.

use anyhow::{Result, ensure};
use shanhai::{Compilation, Config, Engine, Linker, Module, Store};
use shanhai_gojs::{Bindings, GoJs};
use shanhai_host::SharedOutput;

/// Loads a program, validated and translated as it runs, and runs it; gives what it printed.
///
/// # Errors
/// If it does not end with status 0.
pub fn hello(wasm: Vec<u8>) -> Result<Vec<u8>> {
    let mut config = Config::default();
    config.compilation(Compilation::Lazy);
    let engine = Engine::new(&config);
    let module = Module::from_boxed(&engine, wasm.into())?;
    let bindings = Bindings::new(|go: &mut GoJs| go);
    let mut linker = Linker::new(&engine);
    bindings.add_to_linker(&mut linker)?;
    let output = SharedOutput::new();
    let go = GoJs::builder().args(["hello"]).stdout(output.clone());
    let mut store = Store::new(&engine, go.build());
    let instance = linker.instantiate(&mut store, &module)?;
    let status = bindings.program(instance).run(&mut store)?;
    ensure!(status == 0, "the program ended with status {status}");
    Ok(output.bytes())
}
