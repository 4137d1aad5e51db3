//! A Go program in another program, with files and output that exist only in memory.
//!
//! ```text
//! GOOS=js GOARCH=wasm go build -o target/files.wasm examples/go/files/main.go
//! cargo run --example embed_go target/files.wasm "saw a heron"
//! ```

use std::env;

use shanhai::{Engine, Linker, Module, Store};
use shanhai_gojs::{Bindings, GoJs};
use shanhai_host::{MemFiles, SharedOutput, SimClock};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = env::args().skip(1);
    let Some(file) = args.next() else {
        println!("usage: embed_go FILE.wasm [ARGS]..., a Go program built with GOOS=js");
        return Ok(());
    };
    let engine = Engine::default();
    let module = Module::new(&engine, std::fs::read(&file)?)?;

    // The program sees a folder /work with one file in it, and nothing of this machine.
    let mut files = MemFiles::with_mounts(SimClock::new(), &[("/work", false)]);
    files.put("/work/diary.txt", b"the lake is frozen\n")?;
    let stdout = SharedOutput::new();
    let go = GoJs::builder()
        .args([file].into_iter().chain(args))
        .files(files)
        .stdout(stdout.clone())
        .build();

    // What the program finds as `js.Global().Get("answer")` besides JavaScript's own.
    let bindings = Bindings::new(|go: &mut GoJs| go).function("answer", |_store, _this, _args| {
        Ok(shanhai_gojs::Value::from(42))
    });
    let mut linker = Linker::new(&engine);
    bindings.add_to_linker(&mut linker)?;
    let mut store = Store::new(&engine, go);
    let instance = linker.instantiate(&mut store, &module)?;
    let status = bindings.program(instance).run(&mut store)?;

    print!("{}", stdout.text());
    println!("-- exit status {status}");
    Ok(())
}
