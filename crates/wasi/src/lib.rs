//! `wasi_snapshot_preview1`: the system calls of C-like WebAssembly programs, Go's wasip1 among them.
//!
//! Here live the 46 functions of the interface, the descriptor table and the rights. What a call
//! does to the machine does not live here: it is done by the traits of `shanhai-host`, so that a
//! guest can be given this machine, a simulated one or any mixture.
//!
//! A [`WasiCtx`] gives nothing away by itself: no files, no environment, streams that lead nowhere,
//! a clock that moves only when the guest sleeps, no randomness and no
//! network. See [`WasiCtxBuilder`].
//!
//! # Examples
//! ```no_run
//! use shanhai::{Engine, Linker, Module, Store};
//! use shanhai_wasi::{WasiCtx, WasiCtxBuilder};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let engine = Engine::default();
//! let module = Module::new(&engine, std::fs::read("program.wasm")?)?;
//! let wasi = WasiCtxBuilder::new().inherit_stdio().inherit_machine().arg("program").build();
//! let mut store = Store::new(&engine, wasi);
//! let mut linker = Linker::new(&engine);
//! shanhai_wasi::add_to_linker(&mut linker, |wasi: &mut WasiCtx| wasi)?;
//! let instance = linker.instantiate(&mut store, &module)?;
//! let status = shanhai_wasi::run_command(&mut store, &instance)?;
//! # Ok(())
//! # }
//! ```

mod ctx;
mod descriptor;
mod errno;
mod fd;
mod memory;
mod path;
mod poll;
mod process;
mod readdir;
mod rights;
mod run;
mod save;
mod sock;
mod stat;
mod table;
mod wait;

pub use crate::{
    ctx::{WasiCtx, WasiCtxBuilder},
    run::{initialize, run_command},
    save::StateError,
    table::{FUNCTIONS, Function, MODULE, add_to_linker},
    wait::Wait,
};
