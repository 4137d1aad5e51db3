//! Handles to instances.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::api::context::AsContext;
use crate::api::error::Error;
use crate::api::external::{Extern, Tag};
use crate::api::func::Func;
use crate::api::global::Global;
use crate::api::memory::Memory;
use crate::api::module::Module;
use crate::api::store::{Handle, Store};
use crate::api::table::Table;
use crate::api::typed::{TypedFunc, WasmParams, WasmResults};
use crate::syntax::ExternIdx;

/// An instance in a store.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct Instance {
    pub(crate) handle: Handle,
}

impl Instance {
    fn item<T>(self, store: &Store<T>, item: ExternIdx) -> Extern {
        let instance = &store.state.rt.instances[self.handle.index()];
        let handle = |addrs: &[u32], x: usize| Handle {
            store: store.id,
            addr: addrs[x],
        };
        match item {
            ExternIdx::Func(x) => Extern::Func(Func {
                handle: handle(&instance.funcs, x.index()),
            }),
            ExternIdx::Table(x) => Extern::Table(Table {
                handle: handle(&instance.tables, x.index()),
            }),
            ExternIdx::Memory(x) => Extern::Memory(Memory {
                handle: handle(&instance.memories, x.index()),
            }),
            ExternIdx::Global(x) => Extern::Global(Global {
                handle: handle(&instance.globals, x.index()),
            }),
            ExternIdx::Tag(x) => Extern::Tag(Tag {
                handle: handle(&instance.tags, x.index()),
            }),
        }
    }

    /// An export.
    pub fn get_export(self, store: impl AsContext, name: &str) -> Option<Extern> {
        let store = store.as_context();
        store.check(self.handle);
        let item = store.state.modules[self.handle.index()].export(name)?;
        Some(self.item(store, item))
    }

    /// All exports, in the module's order.
    pub fn exports(self, store: impl AsContext) -> Vec<(String, Extern)> {
        let store = store.as_context();
        store.check(self.handle);
        let exports = &store.state.modules[self.handle.index()].syntax.exports;
        exports
            .iter()
            .map(|e| (e.name.to_string(), self.item(store, e.item)))
            .collect()
    }

    /// An exported function.
    pub fn get_func(self, store: impl AsContext, name: &str) -> Option<Func> {
        self.get_export(store, name)?.into_func()
    }

    /// An exported memory.
    pub fn get_memory(self, store: impl AsContext, name: &str) -> Option<Memory> {
        self.get_export(store, name)?.into_memory()
    }

    /// An exported global.
    pub fn get_global(self, store: impl AsContext, name: &str) -> Option<Global> {
        self.get_export(store, name)?.into_global()
    }

    /// An exported table.
    pub fn get_table(self, store: impl AsContext, name: &str) -> Option<Table> {
        self.get_export(store, name)?.into_table()
    }

    /// A memory by its index in the module, whether it is exported or not: for debuggers and the
    /// like, which know what a compiler puts where.
    pub fn debug_memory(self, store: impl AsContext, index: u32) -> Option<Memory> {
        let store = store.as_context();
        store.check(self.handle);
        let memories = &store.state.rt.instances[self.handle.index()].memories;
        let handle = self.nth(memories, index)?;
        Some(Memory { handle })
    }

    /// A global by its index in the module, as [`Instance::debug_memory`].
    pub fn debug_global(self, store: impl AsContext, index: u32) -> Option<Global> {
        let store = store.as_context();
        store.check(self.handle);
        let globals = &store.state.rt.instances[self.handle.index()].globals;
        let handle = self.nth(globals, index)?;
        Some(Global { handle })
    }

    fn nth(self, addrs: &[u32], index: u32) -> Option<Handle> {
        let addr = *addrs.get(usize::try_from(index).ok()?)?;
        let store = self.handle.store;
        Some(Handle { store, addr })
    }

    /// An exported function with Rust types.
    ///
    /// # Errors
    /// [`ErrorKind::Misuse`](crate::ErrorKind::Misuse) if there is no such function, or if it has
    /// another type.
    pub fn get_typed_func<P: WasmParams, R: WasmResults>(
        self,
        store: impl AsContext,
        name: &str,
    ) -> Result<TypedFunc<P, R>, Error> {
        let store = store.as_context();
        let Some(func) = self.get_func(store, name) else {
            return Err(Error::misuse(alloc::format!(
                "there is no exported function \"{name}\""
            )));
        };
        func.typed(store)
    }

    /// The module.
    pub fn module(self, store: impl AsContext) -> Module {
        let store = store.as_context();
        store.check(self.handle);
        let loaded = store.state.modules[self.handle.index()].clone();
        Module::from_loaded(loaded, store.engine().clone())
    }
}
