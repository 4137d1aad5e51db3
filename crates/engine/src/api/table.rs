//! Handles to tables.

use alloc::format;

use crate::api::context::{AsContext, AsContextMut};
use crate::api::error::Error;
use crate::api::reference::Owner;
use crate::api::store::{Handle, Store};
use crate::api::value::Val;
use crate::runtime::limits::ELEMENT_BYTES;
use crate::runtime::{Runtime, TableInst};
use crate::syntax::{Limits, TableType, ValType};

/// A table in a store.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct Table {
    pub(crate) handle: Handle,
}

/// Allocates a table of `size` elements, which its type allows, within the store's limits.
pub(crate) fn allocate(
    rt: &mut Runtime,
    ty: TableType,
    size: u64,
    init: u64,
) -> Result<u32, Error> {
    if rt.tables.len() >= rt.limits.tables {
        return Err(Error::limit("the store's limit of tables is reached"));
    }
    let table = rt.check_table(0, size).and_then(|()| {
        let limit = rt.limits.table_elements;
        TableInst::new(ty, size, init).ok_or(limit)
    });
    let table = table.map_err(|limit| {
        Error::limit(format!(
            "a table of {size} elements exceeds the store's limit of {limit} elements"
        ))
    })?;
    rt.charge(table.len() as usize * ELEMENT_BYTES);
    rt.tables.push(table);
    Ok(rt.tables.len() as u32 - 1)
}

impl Table {
    /// Makes a table whose elements are all `init`.
    ///
    /// # Errors
    /// If the value does not have the element type, or the store's limits do not allow it.
    pub fn new(mut store: impl AsContextMut, ty: TableType, init: Val) -> Result<Self, Error> {
        let store = store.as_context_mut();
        let init = bits(&init, ty, store.owner())?;
        let addr = allocate(&mut store.state.rt, ty, ty.limits.min, init)?;
        Ok(Self {
            handle: Handle {
                store: store.id,
                addr,
            },
        })
    }

    fn inst<T>(self, store: &Store<T>) -> &TableInst {
        store.check(self.handle);
        &store.state.rt.tables[self.handle.index()]
    }

    /// The type, with the current size as its minimum.
    pub fn ty(self, store: impl AsContext) -> TableType {
        let inst = self.inst(store.as_context());
        let limits = Limits {
            min: inst.len(),
            max: inst.ty.limits.max,
        };
        TableType { limits, ..inst.ty }
    }

    /// The number of elements.
    pub fn size(self, store: impl AsContext) -> u64 {
        self.inst(store.as_context()).len()
    }

    /// Reads an element; none past the end.
    pub fn get(self, store: impl AsContext, index: u64) -> Option<Val> {
        let store = store.as_context();
        let inst = self.inst(store);
        let element = inst.get(index).ok()?;
        Some(Val::from_slots(
            [element, 0],
            ValType::Ref(inst.ty.element),
            store.owner(),
        ))
    }

    /// Writes an element.
    ///
    /// # Errors
    /// If the value does not have the element type, or the index is past the end.
    pub fn set(self, mut store: impl AsContextMut, index: u64, value: Val) -> Result<(), Error> {
        let store = store.as_context_mut();
        let inst = self.inst(store);
        Ok(inst.set(index, bits(&value, inst.ty, store.owner())?)?)
    }

    /// Grows by `delta` elements that are `init`; gives the old size.
    ///
    /// # Errors
    /// If the type, the store's limits or the machine do not allow it.
    pub fn grow(self, mut store: impl AsContextMut, delta: u64, init: Val) -> Result<u64, Error> {
        let store = store.as_context_mut();
        let init = bits(&init, self.inst(store).ty, store.owner())?;
        let grown = store.state.rt.grow_table(self.handle.addr, delta, init);
        grown.ok_or_else(|| Error::limit(format!("the table cannot grow by {delta} elements")))
    }
}

/// The bits of an element.
fn bits(value: &Val, ty: TableType, owner: Owner<'_>) -> Result<u64, Error> {
    value.check(owner);
    if !value.fits(ValType::Ref(ty.element), owner) {
        let (expected, found) = (ty.element, value.ty());
        return Err(Error::misuse(format!(
            "elements have type {expected}, {found} is given"
        )));
    }
    Ok(value.to_slots()[0])
}
