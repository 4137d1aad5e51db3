//! What a host function sees of the store that it is called from.

use crate::api::engine::Engine;
use crate::api::external::Extern;
use crate::api::instance::Instance;
use crate::api::store::{Handle, Store};

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
}
