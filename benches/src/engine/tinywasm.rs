//! tinywasm, an interpreter in safe Rust, with the feature `tinywasm`.

use std::any::Any;

use anyhow::Result;
use tinywasm::{FunctionTyped, HostFunction, Imports, ModuleInstance, Store};

use super::{Engine, Function};

pub(super) struct Tinywasm;

impl Engine for Tinywasm {
    fn name(&self) -> &'static str {
        "tinywasm"
    }

    fn compile(&self, wasm: Vec<u8>) -> Result<Box<dyn Any>> {
        Ok(Box::new(tinywasm::parse_bytes(&wasm)?))
    }

    fn load(&self, wasm: &[u8], export: &str) -> Result<Box<dyn Function>> {
        let module = tinywasm::parse_bytes(wasm)?;
        let mut store = Store::default();
        let mut imports = Imports::new();
        let step = HostFunction::from(&mut store, |_, n: i32| Ok(n.wrapping_add(1)));
        imports.define("bench", "step", step);
        let look = HostFunction::from(&mut store, |_, n: i32| Ok(n.wrapping_add(1)));
        imports.define("bench", "look", look);
        let instance = ModuleInstance::instantiate(&mut store, &module, Some(imports))?;
        let function = instance.func(&store, export)?;
        Ok(Box::new(Loaded { store, function }))
    }
}

struct Loaded {
    store: Store,
    function: FunctionTyped<i32, i64>,
}

impl Function for Loaded {
    fn call(&mut self, argument: i32) -> Result<i64> {
        Ok(self.function.call(&mut self.store, argument)?)
    }
}
