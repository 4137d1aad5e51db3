//! What modules import and export, and references to host values.

use alloc::boxed::Box;
use core::any::Any;

use crate::api::context::{AsContext, AsContextMut};
use crate::api::error::Error;
use crate::api::func::Func;
use crate::api::global::Global;
use crate::api::memory::Memory;
use crate::api::store::Handle;
use crate::api::table::Table;
use crate::runtime::exception::TagInst;
use crate::runtime::reference;
use crate::syntax::{ExternType, FuncType};

/// Something that a module imports or exports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Extern {
    /// A function.
    Func(Func),
    /// A table.
    Table(Table),
    /// A linear memory.
    Memory(Memory),
    /// A global.
    Global(Global),
    /// An exception tag.
    Tag(Tag),
}

/// An exception tag in a store.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct Tag {
    pub(crate) handle: Handle,
}

impl Tag {
    /// Makes a tag whose exceptions carry the parameters of `ty`.
    pub fn new(mut store: impl AsContextMut, ty: &FuncType) -> Self {
        let store = store.as_context_mut();
        let rt = &mut store.state.rt;
        let ty = rt.types.func(ty);
        rt.tags.push(TagInst { ty });
        let addr = rt.tags.len() as u32 - 1;
        Self { handle: Handle { store: store.id, addr } }
    }

    /// The type: its parameters are the values of the tag's exceptions.
    pub fn ty(self, store: impl AsContext) -> FuncType {
        let store = store.as_context();
        store.check(self.handle);
        let rt = &store.state.rt;
        rt.types.func_type(rt.tags[self.handle.index()].ty).clone()
    }
}

impl Extern {
    /// The function, if it is one.
    pub fn into_func(self) -> Option<Func> {
        if let Self::Func(func) = self { Some(func) } else { None }
    }

    /// The table, if it is one.
    pub fn into_table(self) -> Option<Table> {
        if let Self::Table(table) = self { Some(table) } else { None }
    }

    /// The memory, if it is one.
    pub fn into_memory(self) -> Option<Memory> {
        if let Self::Memory(memory) = self { Some(memory) } else { None }
    }

    /// The global, if it is one.
    pub fn into_global(self) -> Option<Global> {
        if let Self::Global(global) = self { Some(global) } else { None }
    }

    /// The type.
    pub fn ty(&self, store: impl AsContext) -> ExternType {
        match self {
            Self::Func(func) => ExternType::Func(func.ty(store)),
            Self::Table(table) => ExternType::Table(table.ty(store)),
            Self::Memory(memory) => ExternType::Memory(memory.ty(store)),
            Self::Global(global) => ExternType::Global(global.ty(store)),
            Self::Tag(tag) => ExternType::Tag(tag.ty(store)),
        }
    }

    /// The handle inside.
    pub(crate) fn handle(&self) -> Handle {
        match self {
            Self::Func(x) => x.handle,
            Self::Table(x) => x.handle,
            Self::Memory(x) => x.handle,
            Self::Global(x) => x.handle,
            Self::Tag(x) => x.handle,
        }
    }
}

macro_rules! from_handle {
    ($($name:ident)*) => {$(
        impl From<$name> for Extern {
            fn from(handle: $name) -> Self {
                Self::$name(handle)
            }
        }
    )*};
}
from_handle!(Func Table Memory Global Tag);

/// A reference to a value of the host, which guests can hold and pass on but not look into.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct ExternRef {
    pub(crate) handle: Handle,
}

impl ExternRef {
    /// Puts a value into the store and gives a reference to it. It lives as long as the store.
    ///
    /// # Errors
    /// If the store's limit of host values is reached.
    pub fn new(
        mut store: impl AsContextMut,
        value: impl Any + Send + Sync + 'static,
    ) -> Result<Self, Error> {
        let store = store.as_context_mut();
        let rt = &mut store.state.rt;
        if rt.externals.len() >= rt.limits.host_values {
            return Err(Error::limit("the store's limit of host values is reached"));
        }
        rt.externals.push(Box::new(value));
        let addr = rt.externals.len() as u32 - 1;
        Ok(Self { handle: Handle { store: store.id, addr } })
    }

    /// The value.
    pub fn data<'a, T: 'a>(
        self,
        store: &'a impl AsContext<Data = T>,
    ) -> &'a (dyn Any + Send + Sync) {
        let store = store.as_context();
        store.check(self.handle);
        &*store.state.rt.externals[self.handle.index()]
    }

    pub(crate) fn bits(self) -> u64 {
        reference::external(self.handle.addr)
    }

    pub(crate) fn from_bits(bits: u64, store: u32) -> Option<Self> {
        Some(Self { handle: Handle { store, addr: reference::extern_addr(bits)? } })
    }
}
