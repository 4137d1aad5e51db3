//! The edge node: WebAssembly modules that serve HTTP and touch hardware, plugged in by copying a file.

mod gateway;
mod guest;
mod log;
mod metrics;
mod node;
mod panel;
pub mod permission;
mod pool;
mod serve;
pub mod service;
mod watch;
mod work;

pub use crate::{
    log::{GuestLog, LogWriter},
    node::{MODULES, ModuleState, ModuleStatus, Node, NodeError, Settings},
    serve::{Serve, ServeError, serve},
};
