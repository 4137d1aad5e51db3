//! Shanhai: a WebAssembly engine in safe Rust, with a decoder, validator and interpreter of its
//! own.
//!
//! ```
//! use shanhai::{Engine, Linker, Module, Store};
//!
//! # fn main() -> Result<(), shanhai::Error> {
//! let wasm = wat::parse_str(r#"(module
//!     (import "env" "double" (func $double (param i32) (result i32)))
//!     (func (export "run") (param i32) (result i32)
//!         (i32.add (call $double (local.get 0)) (i32.const 1))))"#).unwrap();
//! let engine = Engine::default();
//! let module = Module::new(&engine, wasm)?; // decode, validate
//! let mut store = Store::new(&engine, ());
//! let mut linker = Linker::new(&engine);
//! linker.func_wrap("env", "double", |x: i32| x * 2)?;
//! let instance = linker.instantiate(&mut store, &module)?; // link, allocate, start
//! let run = instance.get_typed_func::<i32, i32>(&store, "run")?;
//! assert_eq!(run.call(&mut store, 20)?, 41);
//! # Ok(())
//! # }
//! ```
//!
//! The crate does no I/O, reads no clock and starts no thread unless asked to (`Config::threads`). Without its feature `std` it needs
//! only `alloc`.
#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

mod api;
mod binary;
mod bytes;
mod config;
mod error;
mod exec;
mod features;
mod num;
mod reference;
mod runtime;
mod syntax;
mod translate;
mod trap;
mod valid;

#[cfg(feature = "async")]
pub use api::asynchronous::HostFuture;
pub use api::caller::Caller;
pub use api::context::{AsContext, AsContextMut};
pub use api::engine::Engine;
pub use api::error::{
    Error, ErrorKind, Exception, HostError, LinkError, LinkErrorKind, Trap, TrapFrame,
};
pub use api::execution::{Execution, HostCall, Step};
pub use api::external::{Extern, Tag};
pub use api::func::{Func, IntoFunc, IntoResult, Slots};
pub use api::global::Global;
pub use api::instance::Instance;
pub use api::linker::Linker;
pub use api::memory::Memory;
pub use api::module::{ExportType, ImportType, Module};
pub use api::reference::{AnyRef, ExnRef, ExternRef};
pub use api::shared::SharedMemory;
#[cfg(feature = "snapshot")]
pub use api::snapshot;
pub use api::store::{InterruptHandle, OutOfFuel, Store};
pub use api::table::Table;
pub use api::typed::{TypedFunc, WasmParams, WasmResults, WasmTy};
pub use api::value::Val;
pub use binary::ModuleLimits;
pub use bytes::SharedBytes;
pub use config::{Compilation, Config};
pub use error::{DecodeError, DecodeErrorKind, ValidateError, ValidateErrorKind};
pub use features::Features;
pub use reference::{TraceStep, TraceValue};
pub use runtime::StoreLimits;
pub use syntax::{
    ExternType, FuncType, GlobalType, HeapType, Limits, MemoryType, RefType, TableType, ValType,
};
pub use trap::TrapCode;
