//! This project's engine.

use std::any::Any;

use anyhow::Result;
use shanhai::{Caller, Compilation, Config, Error, ExternType, Linker, Module, Store, TypedFunc};

use super::{Engine, Function};
use crate::hello::{Host, NOSYS};

pub(super) struct Shanhai {
    name: &'static str,
    engine: shanhai::Engine,
}

impl Shanhai {
    pub(super) fn eager() -> Self {
        Self::new("shanhai", Compilation::Eager)
    }

    pub(super) fn lazy_translation() -> Self {
        Self::new("shanhai, lazy translation", Compilation::LazyTranslation)
    }

    pub(super) fn lazy() -> Self {
        Self::new("shanhai, lazy", Compilation::Lazy)
    }

    fn new(name: &'static str, compilation: Compilation) -> Self {
        let mut config = Config::default();
        config.compilation(compilation);
        Self {
            name,
            engine: shanhai::Engine::new(&config),
        }
    }
}

impl Engine for Shanhai {
    fn name(&self) -> &'static str {
        self.name
    }

    fn compile(&self, wasm: Vec<u8>) -> Result<Box<dyn Any>> {
        Ok(Box::new(Module::from_boxed(&self.engine, wasm.into())?))
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
        let function = instance.get_typed_func(&store, export)?;
        Ok(Box::new(Loaded { store, function }))
    }

    fn hello(&self, wasm: Vec<u8>) -> Result<Option<Vec<u8>>> {
        let module = Module::from_boxed(&self.engine, wasm.into())?;
        let mut store = Store::new(&self.engine, Host::default());
        let mut linker = Linker::<Host>::new(&self.engine);
        linker.allow_shadowing(true);
        for import in module.imports() {
            if let ExternType::Func(ty) = import.ty() {
                linker.func_new(
                    import.module(),
                    import.name(),
                    ty.clone(),
                    |_, _, results| {
                        results.fill(shanhai::Val::I32(NOSYS));
                        Ok(())
                    },
                )?;
            }
        }
        crate::define_hello!(linker, Caller<'_, Host>);
        linker.func_wrap("wasi_snapshot_preview1", "proc_exit", |status: i32| {
            Err::<(), _>(Error::exit(status))
        })?;
        let instance = linker.instantiate(&mut store, &module)?;
        match instance
            .get_typed_func::<(), ()>(&store, "_start")?
            .call(&mut store, ())
        {
            Err(error) if error.exit_code() != Some(0) => Err(error.into()),
            Ok(()) | Err(_) => Ok(Some(store.into_data().stdout)),
        }
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
