//! The engines, each behind the same small interface.

mod shanhai;
#[cfg(feature = "tinywasm")]
mod tinywasm;
mod wasmi;
#[cfg(feature = "wasmtime")]
mod wasmtime;

use std::any::Any;

use anyhow::Result;

/// An engine in one configuration.
pub trait Engine {
    /// What tables call it.
    fn name(&self) -> &'static str;

    /// Decodes and validates a module, as far as the configuration does that when it loads one;
    /// gives what keeps it.
    ///
    /// # Errors
    /// The engine refuses the module.
    fn compile(&self, wasm: Vec<u8>) -> Result<Box<dyn Any>>;

    /// Loads and instantiates a module and finds its function `export`, of type `[i32] -> [i64]`.
    /// The imports `bench.step` and `bench.look` are there: each adds one, the latter is given the
    /// store.
    ///
    /// # Errors
    /// The engine refuses the module.
    fn load(&self, wasm: &[u8], export: &str) -> Result<Box<dyn Function>>;

    /// Decodes, validates, instantiates and runs a Go program; gives back what it printed, or
    /// nothing if this engine is not measured so.
    ///
    /// # Errors
    /// The program did not end with status 0.
    fn hello(&self, _wasm: Vec<u8>) -> Result<Option<Vec<u8>>> {
        Ok(None)
    }
}

/// A function of an instance.
pub trait Function {
    /// Calls it.
    ///
    /// # Errors
    /// It trapped.
    fn call(&mut self, argument: i32) -> Result<i64>;
}

/// The engines for computing: each as it comes.
pub fn all() -> Vec<Box<dyn Engine>> {
    #[allow(unused_mut, reason = "other engines are features")]
    let mut engines: Vec<Box<dyn Engine>> = vec![
        Box::new(wasmi::Wasmi::eager()),
        Box::new(shanhai::Shanhai::eager()),
    ];
    #[cfg(feature = "tinywasm")]
    engines.push(Box::new(tinywasm::Tinywasm));
    #[cfg(feature = "wasmtime")]
    engines.push(Box::new(wasmtime::Wasmtime::default()));
    engines
}

/// The engines for Go programs: each validates at load and translates what is called, which suits
/// programs that are mostly library.
pub fn go() -> Vec<Box<dyn Engine>> {
    vec![
        Box::new(wasmi::Wasmi::lazy_translation()),
        Box::new(shanhai::Shanhai::lazy_translation()),
    ]
}

/// The engines for start-up: eager (all validated and translated at load), lazily translated, and
/// lazily validated too.
pub fn starters() -> Vec<Box<dyn Engine>> {
    vec![
        Box::new(wasmi::Wasmi::eager()),
        Box::new(wasmi::Wasmi::lazy_translation()),
        Box::new(wasmi::Wasmi::lazy()),
        Box::new(shanhai::Shanhai::eager()),
        Box::new(shanhai::Shanhai::lazy_translation()),
        Box::new(shanhai::Shanhai::lazy()),
    ]
}
