//! Runs one kernel on one engine, once: for tools that count instructions.
//!
//! `one ENGINE KERNEL SIZE`, as in `valgrind --tool=callgrind one wasmi sieve 1`. It prints the
//! kernel's checksum.

use anyhow::{Context as _, Result, bail};
use shanhai_benches::engine;
use shanhai_benches::module;

fn main() -> Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [name, kernel, size] = &args[..] else {
        bail!("usage: one ENGINE KERNEL SIZE");
    };
    let engine = engine::all()
        .into_iter()
        .find(|engine| engine.name() == name)
        .with_context(|| format!("no engine `{name}`"))?;
    let wasm = module::kernel(kernel)?;
    let sum = engine.load(&wasm, "run")?.call(size.parse()?)?;
    println!("{sum:016x}");
    Ok(())
}
