//! Where a WebAssembly module's code comes from: function, source file and line.
//!
//! The engine says which function trapped and at which offset of the module. This crate says what
//! that is in the program's source. It asks, in this order: DWARF (what C, Rust, Zig and TinyGo
//! leave in custom sections), Go's own symbol table (in the data of every Go program, whether
//! stripped or not), the name section.
//!
//! ```
//! use shanhai::{Engine, Linker, Module, Store};
//! use shanhai_symbols::Symbols;
//!
//! # fn main() -> Result<(), shanhai::Error> {
//! let wasm = wat::parse_str(r#"(module (func $handler (export "run") unreachable))"#).unwrap();
//! let engine = Engine::default();
//! let module = Module::new(&engine, wasm)?;
//! let mut store = Store::new(&engine, ());
//! let instance = Linker::new(&engine).instantiate(&mut store, &module)?;
//! let run = instance.get_typed_func::<(), ()>(&store, "run")?;
//! let error = run.call(&mut store, ()).unwrap_err();
//! for frame in Symbols::new(&module).frames(&error) {
//!     // For a Go program: `at main.handler /src/main.go:42`.
//!     assert_eq!(frame.to_string(), "handler (function 0, offset 0x20)");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Nothing is read before the first question. Symbols are hints: broken or hostile ones give fewer
//! answers, never an error, a panic or an allocation that is larger than the module.
#![forbid(unsafe_code)]

mod cursor;
#[cfg(feature = "dwarf")]
mod dwarf;
mod image;
mod location;
mod name;
mod pclntab;
mod resume;
mod section;
mod symbols;
mod unwind;

pub use location::{Inlined, Location, SourceFrame};
pub use symbols::Symbols;
