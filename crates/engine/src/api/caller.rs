//! What a host function sees of the store that it is called from.

use alloc::vec::Vec;

use crate::api::engine::Engine;
use crate::api::error::TrapFrame;
use crate::api::external::Extern;
use crate::api::instance::Instance;
use crate::api::store::{Handle, Store};
use crate::api::trace;

/// The store and the calling instance, as a host function gets them.
///
/// It stands for the store wherever one is expected; calling back into the guest is fine.
pub struct Caller<'a, T> {
    pub(crate) store: &'a mut Store<T>,
    /// The instance that calls.
    pub(crate) instance: Option<u32>,
}

impl<T> Caller<'_, T> {
    /// The embedder's data.
    pub fn data(&self) -> &T {
        self.store.data()
    }

    /// The embedder's data.
    pub fn data_mut(&mut self) -> &mut T {
        self.store.data_mut()
    }

    /// The engine.
    pub fn engine(&self) -> &Engine {
        self.store.engine()
    }

    /// The instance that calls; none if the embedder called the function itself.
    pub fn instance(&self) -> Option<Instance> {
        let addr = self.instance?;
        Some(Instance {
            handle: Handle {
                store: self.store.id,
                addr,
            },
        })
    }

    /// An export of the calling instance.
    pub fn get_export(&self, name: &str) -> Option<Extern> {
        self.instance()?.get_export(&*self.store, name)
    }

    /// The functions that wait for this host function, innermost first: the one that calls it, its
    /// callers, and those of other calls that host functions have made meanwhile.
    ///
    /// Empty if the embedder called the function itself and nothing else runs. As many frames as
    /// a trap of this engine carries.
    ///
    /// Functions are looked up anew each time: this is for messages, not for every call.
    ///
    /// # Examples
    /// ```
    /// use shanhai::{Caller, Engine, Linker, Module, Store};
    ///
    /// # fn main() -> Result<(), shanhai::Error> {
    /// let wasm = wat::parse_str(r#"(module
    ///     (import "env" "log" (func $log))
    ///     (func $handler (call $log))
    ///     (func (export "run") (call $handler)))"#).unwrap();
    /// let engine = Engine::default();
    /// let module = Module::new(&engine, wasm)?;
    /// let mut store = Store::new(&engine, Vec::new());
    /// let mut linker = Linker::new(&engine);
    /// linker.func_wrap("env", "log", |mut caller: Caller<'_, Vec<_>>| {
    ///     *caller.data_mut() = caller.backtrace();
    /// })?;
    /// let instance = linker.instantiate(&mut store, &module)?;
    /// instance.get_typed_func::<(), ()>(&store, "run")?.call(&mut store, ())?;
    /// assert_eq!(store.data()[0].func_name.as_deref(), Some("handler"));
    /// assert_eq!(store.data()[1].func_index, 2);
    /// # Ok(())
    /// # }
    /// ```
    pub fn backtrace(&self) -> Vec<TrapFrame> {
        trace::waiting(self.store)
    }
}
