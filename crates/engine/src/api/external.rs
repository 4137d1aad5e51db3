//! What modules import and export.

use crate::api::context::{AsContext, AsContextMut};
use crate::api::func::Func;
use crate::api::global::Global;
use crate::api::memory::Memory;
use crate::api::store::Handle;
use crate::api::table::Table;
use crate::runtime::exception::TagInst;
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
        Self {
            handle: Handle {
                store: store.id,
                addr,
            },
        }
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
        if let Self::Func(func) = self {
            Some(func)
        } else {
            None
        }
    }

    /// The table, if it is one.
    pub fn into_table(self) -> Option<Table> {
        if let Self::Table(table) = self {
            Some(table)
        } else {
            None
        }
    }

    /// The memory, if it is one.
    pub fn into_memory(self) -> Option<Memory> {
        if let Self::Memory(memory) = self {
            Some(memory)
        } else {
            None
        }
    }

    /// The global, if it is one.
    pub fn into_global(self) -> Option<Global> {
        if let Self::Global(global) = self {
            Some(global)
        } else {
            None
        }
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
