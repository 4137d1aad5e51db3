//! Handles to globals.

use alloc::format;
use core::cell::Cell;

use crate::api::context::{AsContext, AsContextMut};
use crate::api::error::Error;
use crate::api::reference::Owner;
use crate::api::store::{Handle, Store};
use crate::api::value::Val;
use crate::runtime::Runtime;
use crate::runtime::global::GlobalInst;
use crate::syntax::{GlobalType, ValType};

/// A global in a store.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct Global {
    pub(crate) handle: Handle,
}

/// Allocates a global behind those that are there.
pub(crate) fn allocate(rt: &mut Runtime, ty: GlobalType, [low, high]: [u64; 2]) -> u32 {
    let slot = rt.global_values.len();
    rt.global_values.push(Cell::new(low));
    if ty.content == ValType::V128 {
        rt.global_values.push(Cell::new(high));
    }
    rt.globals.push(GlobalInst { ty, slot });
    rt.globals.len() as u32 - 1
}

impl Global {
    /// Makes a global.
    ///
    /// # Errors
    /// If the value does not have the type.
    pub fn new(mut store: impl AsContextMut, value: Val, ty: GlobalType) -> Result<Self, Error> {
        let store = store.as_context_mut();
        check(&value, ty, store.owner())?;
        let addr = allocate(&mut store.state.rt, ty, value.to_slots());
        Ok(Self {
            handle: Handle {
                store: store.id,
                addr,
            },
        })
    }

    fn inst<T>(self, store: &Store<T>) -> GlobalInst {
        store.check(self.handle);
        store.state.rt.globals[self.handle.index()]
    }

    /// The type.
    pub fn ty(self, store: impl AsContext) -> GlobalType {
        self.inst(store.as_context()).ty
    }

    /// The value.
    pub fn get(self, store: impl AsContext) -> Val {
        let store = store.as_context();
        let GlobalInst { ty, slot } = self.inst(store);
        let values = &store.state.rt.global_values;
        let value = |slot: usize| values.get(slot).map_or(0, Cell::get);
        Val::from_slots([value(slot), value(slot + 1)], ty.content, store.owner())
    }

    /// Sets the value.
    ///
    /// # Errors
    /// If the global is immutable or the value has another type.
    pub fn set(self, mut store: impl AsContextMut, value: Val) -> Result<(), Error> {
        let store = store.as_context_mut();
        let GlobalInst { ty, slot } = self.inst(store);
        if !ty.mutable {
            return Err(Error::misuse("the global is immutable"));
        }
        check(&value, ty, store.owner())?;
        let [low, high] = value.to_slots();
        store.state.rt.global_values[slot].set(low);
        if ty.content == ValType::V128 {
            store.state.rt.global_values[slot + 1].set(high);
        }
        Ok(())
    }
}

fn check(value: &Val, ty: GlobalType, owner: Owner<'_>) -> Result<(), Error> {
    value.check(owner);
    if !value.fits(ty.content, owner) {
        let (expected, found) = (ty.content, value.ty());
        return Err(Error::misuse(format!(
            "the global has type {expected}, {found} is given"
        )));
    }
    Ok(())
}
