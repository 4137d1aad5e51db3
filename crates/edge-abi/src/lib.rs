//! `edgekit`: the imports by which an edge node serves its guests, whatever they are compiled from.
//!
//! Here live the table of the interface ([`table`]), its wire format ([`Frame`], [`Fields`]) and the
//! state of one guest ([`Guest`]): events that wait for it, calls and requests that are under way.
//! What does not live here: permissions and machines, which are behind [`Service`], and the network,
//! which is the node's. Nothing here waits, reads a clock or does I/O.
//!
//! A guest gets its events in one of three ways:
//! - it asks for them with `next`, which suspends it until there is one: Go programs do so while they
//!   are busy. [`Guest::parked`] says that it waits, [`Guest::can_go_on`] when to resume it.
//! - it waits elsewhere (in `poll_oneoff` of WASI, in the event loop of JavaScript) and has to be woken:
//!   wasip1 programs by their standard input, the [`Bell`]; js programs by a call of the function
//!   `edgekit.onbell`. Then they use `next`.
//! - the node calls its export [`edgekit_event`](table::EVENT_EXPORT) with what
//!   [`Guest::hold_event`] gives.
//!
//! # Examples
//! ```
//! use shanhai::{Engine, Linker, Module, Step, Store};
//! use shanhai_edge_abi::{
//!     Answer, CallError, Guest, GuestLimits, Level, Method, Service, Ticket, table::EVENT_EXPORT,
//! };
//!
//! struct Nothing;
//!
//! impl Service for Nothing {
//!     fn call(&mut self, method: Method, _: &[u8], _: Ticket) -> Answer {
//!         CallError::denied(format!("{method} is not granted")).into()
//!     }
//!     fn gpio_read(&mut self, _: u32) -> Result<bool, CallError> {
//!         Err(CallError::not_found("no line is open"))
//!     }
//!     fn gpio_write(&mut self, _: u32, _: bool) -> Result<(), CallError> {
//!         Err(CallError::not_found("no line is open"))
//!     }
//!     fn now_ns(&mut self) -> u64 { 0 }
//!     fn monotonic_ns(&mut self) -> u64 { 0 }
//!     fn log(&mut self, level: Level, text: &str) { println!("{level:?}: {text}") }
//! }
//!
//! # fn main() -> Result<(), shanhai::Error> {
//! let wasm = wat::parse_str(r#"(module
//!     (import "edgekit" "next" (func $next (param i64 i32 i32) (result i64)))
//!     (memory (export "memory") 1)
//!     (func (export "_start") (drop (call $next (i64.const -1) (i32.const 0) (i32.const 512)))))"#).unwrap();
//! let engine = Engine::default();
//! let module = Module::new(&engine, wasm)?;
//! let mut linker = Linker::new(&engine);
//! shanhai_edge_abi::add_to_linker(&mut linker, |guest: &mut Guest| guest)?;
//! let guest = Guest::new(Box::new(Nothing), GuestLimits::default());
//! let mut store = Store::new(&engine, guest);
//! let instance = linker.instantiate(&mut store, &module)?;
//!
//! let start = instance.get_func(&store, "_start").unwrap();
//! let mut execution = start.start(&mut store, &[])?;
//! assert!(matches!(execution.resume(&mut store)?, Step::Waiting));
//! assert!(!store.data_mut().can_go_on());
//! store.data_mut().push(Guest::event("something")).unwrap();
//! assert!(store.data_mut().can_go_on());
//! assert!(matches!(execution.resume(&mut store)?, Step::Done(_)));
//! # Ok(())
//! # }
//! ```

mod bell;
mod error;
mod frame;
mod guest;
mod head;
mod http;
mod import;
mod plain;
mod service;
pub mod table;

pub use crate::{
    bell::Bell,
    error::{CallError, FrameError, Full, StateError},
    frame::{Field, Fields, Frame, Value},
    guest::{Guest, GuestLimits, Parked, Reply},
    http::{KnownHeaders, Outgoing, Request, RequestId, Response},
    import::add_to_linker,
    plain::PlainRequest,
    service::{Answer, Service, Ticket},
    table::{ErrorKind, Level, Method},
};
