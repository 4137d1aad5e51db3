//! A Go program is loaded, run and unloaded over and over: what is in use must not grow.
//!
//! ```text
//! GOOS=js GOARCH=wasm go build -o target/hello.wasm examples/go/hello/main.go
//! cargo run --release --example rounds target/hello.wasm 10000
//! ```
//! Every round reads the module from its bytes, makes a store and an instance, runs the program to
//! its end, and drops all of it. Linux only: the figures are those of /proc/self/statm.

use std::{env, error::Error, fs, time::Instant};

use shanhai::{Engine, Linker, Module, Store};
use shanhai_gojs::{Bindings, GoJs};
use shanhai_host::SharedOutput;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = env::args().skip(1);
    let Some(file) = args.next() else {
        println!("usage: rounds FILE.wasm [ROUNDS], a Go program built with GOOS=js");
        return Ok(());
    };
    let rounds: u32 = args.next().map_or(Ok(10_000), |arg| arg.parse())?;
    let bytes = fs::read(&file)?;
    let engine = Engine::default();
    let begun = Instant::now();
    for round in 1..=rounds {
        once(&engine, &bytes)?;
        if round == 1 || round % (rounds / 10).max(1) == 0 {
            println!("{round:6} rounds: {:6} KiB in use", resident()? >> 10);
        }
    }
    println!("{:?} a round", begun.elapsed() / rounds.max(1));
    Ok(())
}

/// Loads, runs and unloads the program.
fn once(engine: &Engine, bytes: &[u8]) -> Result<(), Box<dyn Error>> {
    let module = Module::new(engine, bytes)?;
    let go = GoJs::builder().stdout(SharedOutput::new()).build();
    let bindings = Bindings::new(|go: &mut GoJs| go);
    let mut linker = Linker::new(engine);
    bindings.add_to_linker(&mut linker)?;
    let mut store = Store::new(engine, go);
    let instance = linker.instantiate(&mut store, &module)?;
    bindings.program(instance).run(&mut store)?;
    Ok(())
}

/// The bytes of this process that are in memory.
fn resident() -> Result<usize, Box<dyn Error>> {
    let statm = fs::read_to_string("/proc/self/statm")?;
    let pages = statm.split(' ').nth(1).ok_or("no second field")?;
    Ok(pages.parse::<usize>()? * 4096)
}
