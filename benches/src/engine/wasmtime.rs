//! wasmtime, a compiler: for orientation, with the feature `wasmtime`.

use std::any::Any;

use anyhow::Result;
use wasmtime::{Caller, Linker, Module, Store, TypedFunc};

use super::{Engine, Function};

#[derive(Default)]
pub(super) struct Wasmtime {
    engine: wasmtime::Engine,
}

impl Engine for Wasmtime {
    fn name(&self) -> &'static str {
        "wasmtime (compiler)"
    }

    fn compile(&self, wasm: Vec<u8>) -> Result<Box<dyn Any>> {
        Ok(Box::new(Module::new(&self.engine, wasm)?))
    }

    fn load(&self, wasm: &[u8], export: &str) -> Result<Box<dyn Function>> {
        let module = Module::new(&self.engine, wasm)?;
        let mut store = Store::new(&self.engine, ());
        let mut linker = Linker::new(&self.engine);
        linker.func_wrap("bench", "step", |n: i32| n.wrapping_add(1))?;
        linker.func_wrap("bench", "look", |_: Caller<'_, ()>, n: i32| {
            n.wrapping_add(1)
        })?;
        let instance = linker.instantiate(&mut store, &module)?;
        let function = instance.get_typed_func(&mut store, export)?;
        Ok(Box::new(Loaded { store, function }))
    }
}

struct Loaded {
    store: Store<()>,
    function: TypedFunc<i32, i64>,
}

impl Function for Loaded {
    fn call(&mut self, argument: i32) -> Result<i64> {
        Ok(self.function.call(&mut self.store, argument)?)
    }
}
