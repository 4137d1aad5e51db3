//! wasmi 2.0 with its default features.

use std::any::Any;

use anyhow::Result;
use wasmi::{Caller, CompilationMode, Config, Linker, Module, Store, TypedFunc};

use super::{Engine, Function};
use crate::hello::{Host, NOSYS};

pub(super) struct Wasmi {
    name: &'static str,
    engine: wasmi::Engine,
}

impl Wasmi {
    pub(super) fn eager() -> Self {
        Self::new("wasmi", CompilationMode::Eager)
    }

    pub(super) fn lazy_translation() -> Self {
        Self::new("wasmi, lazy translation", CompilationMode::LazyTranslation)
    }

    pub(super) fn lazy() -> Self {
        Self::new("wasmi, lazy", CompilationMode::Lazy)
    }

    fn new(name: &'static str, mode: CompilationMode) -> Self {
        let mut config = Config::default();
        config.compilation_mode(mode);
        Self {
            name,
            engine: wasmi::Engine::new(&config),
        }
    }
}

impl Engine for Wasmi {
    fn name(&self) -> &'static str {
        self.name
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
        let instance = linker.instantiate_and_start(&mut store, &module)?;
        let function = instance.get_typed_func(&store, export)?;
        Ok(Box::new(Loaded { store, function }))
    }

    fn hello(&self, wasm: Vec<u8>) -> Result<Option<Vec<u8>>> {
        let module = Module::new(&self.engine, wasm)?;
        let mut store = Store::new(&self.engine, Host::default());
        let mut linker = Linker::<Host>::new(&self.engine);
        linker.allow_shadowing(true);
        for import in module.imports() {
            if let Some(ty) = import.ty().func() {
                linker.func_new(
                    import.module(),
                    import.name(),
                    ty.clone(),
                    |_, _, results| {
                        results.fill(wasmi::Val::I32(NOSYS));
                        Ok(())
                    },
                )?;
            }
        }
        crate::define_hello!(linker, Caller<'_, Host>);
        linker.func_wrap("wasi_snapshot_preview1", "proc_exit", |status: i32| {
            Err::<(), _>(wasmi::Error::i32_exit(status))
        })?;
        let instance = linker.instantiate_and_start(&mut store, &module)?;
        match instance
            .get_typed_func::<(), ()>(&store, "_start")?
            .call(&mut store, ())
        {
            Err(error) if error.i32_exit_status() != Some(0) => Err(error.into()),
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
