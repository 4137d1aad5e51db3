//! Runs Go's `GOOS=js` programs without a JavaScript engine.
//!
//! A Go program built for `js/wasm` expects a JavaScript world around it: it asks for objects,
//! properties and functions by name, hands out functions to be called back, and sleeps until its
//! event loop wakes it. Here lives just that world: the imports (`imports`), the table of values
//! Go holds (`refs`), the objects (`world`) with their built-in functions, and the event loop
//! ([`Program`]). What does not live here: parsing or running JavaScript, files and clocks
//! ([`shanhai_host`]), and the WebAssembly engine ([`shanhai`]).
//!
//! # Examples
//! ```no_run
//! use shanhai::{Engine, Linker, Module, Store};
//! use shanhai_gojs::GoJs;
//! use shanhai_host::{StderrOutput, StdoutOutput};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let engine = Engine::default();
//! let module = Module::new(&engine, std::fs::read("hello.wasm")?)?;
//! let mut linker = Linker::new(&engine);
//! let go = shanhai_gojs::add_to_linker(&mut linker, |go: &mut GoJs| go)?;
//! let state = GoJs::builder().stdout(StdoutOutput).stderr(StderrOutput).build();
//! let mut store = Store::new(&engine, state);
//! let instance = linker.instantiate(&mut store, &module)?;
//! let status = go.program(instance).run(&mut store)?;
//! # Ok(())
//! # }
//! ```

mod builder;
mod builtin;
mod convert;
mod cx;
mod error;
mod event;
mod fs;
mod gotest;
mod host;
mod imports;
mod link;
mod memory;
mod path;
mod pattern;
mod process;
mod program;
mod refs;
mod save;
mod stack;
mod state;
mod tinygo;
mod world;

/// The paths of all built-in functions from the global object, for documentation.
///
/// A last part that begins with `@@` names a well-known symbol.
pub fn builtin_paths() -> impl Iterator<Item = &'static str> {
    world::code::Code::all()
        .map(|(_, row)| row.path)
        .filter(|path| !path.starts_with('%'))
}

pub use crate::{
    builder::GoJsBuilder,
    convert::Hint,
    cx::Cx,
    error::GoJsError,
    host::{HostCall, Resolver},
    imports::{IMPORTS, Import},
    link::{Bindings, add_to_linker},
    program::{Program, Turn},
    state::{GoJs, Usage},
    tinygo::{TINYGO_IMPORTS, TinyGoImport},
    world::{
        World,
        bigint::BigInt,
        text::Text,
        value::{Key, ObjectId, Outcome, SymbolId, Thrown, Value},
    },
};
