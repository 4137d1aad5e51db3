//! Handles to linear memories.

use alloc::format;

use crate::api::context::{AsContext, AsContextMut};
use crate::api::error::Error;
use crate::api::shared::SharedMemory;
use crate::api::store::{Handle, Store};
use crate::runtime::memory::byte_len;
use crate::runtime::{MemoryInst, Runtime};
use crate::syntax::{Limits, MemoryType};

/// A linear memory in a store.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct Memory {
    pub(crate) handle: Handle,
}

/// One memory more is allowed.
fn check_count(rt: &Runtime) -> Result<(), Error> {
    if rt.memories.len() >= rt.limits.memories {
        return Err(Error::limit("the store's limit of memories is reached"));
    }
    Ok(())
}

/// Allocates a memory of `pages` pages, which its type allows, within the store's limits.
pub(crate) fn allocate(rt: &mut Runtime, ty: MemoryType, pages: u64) -> Result<u32, Error> {
    check_count(rt)?;
    let bytes = byte_len(&ty, pages).ok_or(usize::MAX);
    let memory = bytes.and_then(|bytes| {
        rt.check_memory(0, bytes)?;
        let most = rt.room_for_memory(0, ty.shared);
        MemoryInst::new(ty, pages, most).ok_or(most)
    });
    let memory = memory.map_err(|limit| {
        let limit = limit.min(rt.limits.memory_bytes);
        Error::limit(format!(
            "a memory of {pages} pages exceeds the store's limit of {limit} bytes"
        ))
    })?;
    rt.charge(memory.len());
    rt.memories.push(memory);
    Ok(rt.memories.len() as u32 - 1)
}

impl Memory {
    /// Makes a memory.
    ///
    /// # Errors
    /// If the store's limits do not allow it.
    pub fn new(mut store: impl AsContextMut, ty: MemoryType) -> Result<Self, Error> {
        let store = store.as_context_mut();
        let addr = allocate(&mut store.state.rt, ty, ty.limits.min)?;
        Ok(Self {
            handle: Handle {
                store: store.id,
                addr,
            },
        })
    }

    /// Brings a shared memory into a store.
    ///
    /// # Errors
    /// If the store's limits do not allow it.
    pub fn from_shared(mut store: impl AsContextMut, memory: &SharedMemory) -> Result<Self, Error> {
        let store = store.as_context_mut();
        let rt = &mut store.state.rt;
        check_count(rt)?;
        let inst = MemoryInst::of_shared(memory.shared.clone());
        rt.check_memory(0, inst.len()).map_err(|limit| {
            Error::limit(format!(
                "the shared memory exceeds the store's limit of {limit} bytes"
            ))
        })?;
        rt.charge(inst.len());
        rt.memories.push(inst);
        let addr = rt.memories.len() as u32 - 1;
        Ok(Self {
            handle: Handle {
                store: store.id,
                addr,
            },
        })
    }

    /// Whether other stores and threads can have this memory too.
    pub fn is_shared(self, store: impl AsContext) -> bool {
        self.inst(store.as_context()).shared().is_some()
    }

    /// The memory to bring into other stores, if it is shared.
    pub fn to_shared(self, store: impl AsContext) -> Option<SharedMemory> {
        let shared = self.inst(store.as_context()).shared()?.clone();
        Some(SharedMemory { shared })
    }

    fn inst<T>(self, store: &Store<T>) -> &MemoryInst {
        store.check(self.handle);
        &store.state.rt.memories[self.handle.index()]
    }

    /// The type, with the current size as its minimum.
    pub fn ty(self, store: impl AsContext) -> MemoryType {
        let inst = self.inst(store.as_context());
        let limits = Limits {
            min: inst.pages(),
            max: inst.ty.limits.max,
        };
        MemoryType { limits, ..inst.ty }
    }

    /// The bytes; none of them if the memory is shared, since others can change those at any
    /// time: [`Memory::read`] and [`Memory::write`] serve both kinds.
    pub fn data<'a, T: 'a>(self, store: &'a impl AsContext<Data = T>) -> &'a [u8] {
        self.inst(store.as_context()).bytes()
    }

    /// The bytes, to change; none of them if the memory is shared.
    pub fn data_mut<'a, T: 'a>(self, store: &'a mut impl AsContextMut<Data = T>) -> &'a mut [u8] {
        self.data_and_store_mut(store).0
    }

    /// The bytes and the embedder's data, both to change; no bytes if the memory is shared.
    pub fn data_and_store_mut<'a, T: 'a>(
        self,
        store: &'a mut impl AsContextMut<Data = T>,
    ) -> (&'a mut [u8], &'a mut T) {
        let store = store.as_context_mut();
        store.check(self.handle);
        let (rt, data) = store.parts_mut();
        (rt.memories[self.handle.index()].bytes_mut(), data)
    }

    /// The size in pages.
    pub fn size(self, store: impl AsContext) -> u64 {
        self.inst(store.as_context()).pages()
    }

    /// Grows by `pages`; gives the old size in pages.
    ///
    /// # Errors
    /// If the type, the store's limits or the machine do not allow it.
    pub fn grow(self, mut store: impl AsContextMut, pages: u64) -> Result<u64, Error> {
        let store = store.as_context_mut();
        store.check(self.handle);
        let grown = store.state.rt.grow_memory(self.handle.addr, pages);
        grown.ok_or_else(|| Error::limit(format!("the memory cannot grow by {pages} pages")))
    }

    /// Copies bytes out, from `offset`.
    ///
    /// # Errors
    /// [`TrapCode::MemoryOutOfBounds`](crate::TrapCode::MemoryOutOfBounds) if the range ends past the memory.
    pub fn read(self, store: impl AsContext, offset: usize, to: &mut [u8]) -> Result<(), Error> {
        let inst = self.inst(store.as_context());
        Ok(inst.read(offset as u64, to)?)
    }

    /// Copies bytes in, to `offset`.
    ///
    /// # Errors
    /// [`TrapCode::MemoryOutOfBounds`](crate::TrapCode::MemoryOutOfBounds) if the range ends past the memory.
    pub fn write(
        self,
        mut store: impl AsContextMut,
        offset: usize,
        from: &[u8],
    ) -> Result<(), Error> {
        let store = store.as_context_mut();
        store.check(self.handle);
        let inst = &mut store.state.rt.memories[self.handle.index()];
        Ok(inst.write(offset as u64, from)?)
    }
}
