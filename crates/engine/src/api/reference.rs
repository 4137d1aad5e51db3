//! References that the host holds: to host values, and to values of the guest's heap.

use alloc::boxed::Box;
use core::any::Any;

use crate::api::collect::collect;
use crate::api::context::{AsContext, AsContextMut};
use crate::api::error::{Error, Exception};
use crate::runtime::{Runtime, reference};
use crate::syntax::{HeapType, RefType, TypeIdx};

/// A reference of some store.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub(crate) struct Held {
    pub store: u32,
    /// When it was handed out; see [`Store::gc_roots_clear`](crate::Store::gc_roots_clear).
    epoch: u32,
    pub bits: u64,
}

/// The store that values are from or go to.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct Owner<'a> {
    pub(crate) rt: &'a Runtime,
    pub(crate) id: u32,
}

impl Owner<'_> {
    /// Hands out a reference: its object lives until the host lets go of all of them.
    pub(crate) fn hand_out(self, bits: u64) -> Held {
        self.rt.heap.hold(bits);
        Held {
            store: self.id,
            epoch: self.rt.heap.epoch(),
            bits,
        }
    }

    /// Panics unless a reference is from this store and was not let go of.
    #[track_caller]
    pub(crate) fn check(self, held: Held) {
        assert!(
            held.store == self.id,
            "a reference was used with a store that it is not from"
        );
        assert!(
            !reference::is_collected(held.bits) || held.epoch == self.rt.heap.epoch(),
            "a reference was used after its store had let go of it"
        );
    }
}

impl core::fmt::Debug for Owner<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Owner")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

/// A reference to a value of the host, which guests can hold and pass on but not look into.
///
/// Guests can also make one from a value of their heap, with `extern.convert_any`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct ExternRef {
    pub(crate) held: Held,
}

impl ExternRef {
    /// Puts a value into the store and gives a reference to it.
    ///
    /// The value lives as long as a guest can reach it or the host holds it: until
    /// [`Store::gc_roots_clear`](crate::Store::gc_roots_clear). What nobody holds is dropped by
    /// the next collection, and one is made when a limit is reached.
    ///
    /// # Errors
    /// If the store's limit of host values, or of all bytes, is reached. Of the value's bytes only
    /// its own size counts, not what it points to.
    pub fn new(
        mut store: impl AsContextMut,
        value: impl Any + Send + Sync + 'static,
    ) -> Result<Self, Error> {
        let store = store.as_context_mut();
        let bytes = size_of_val(&value);
        if !store.state.rt.may_have_external(bytes) {
            collect(store, None);
        }
        let rt = &mut store.state.rt;
        if !rt.may_have_external(bytes) {
            return Err(Error::limit("the store's limit of host values is reached"));
        }
        let addr = rt.heap.externals.add(Box::new(value));
        Ok(Self {
            held: store.owner().hand_out(reference::external(addr)),
        })
    }

    /// The value; `()` if the guest made the reference from a value of its heap.
    ///
    /// # Panics
    /// If the reference is from another store, or its store has let go of it.
    pub fn data<'a, T: 'a>(
        self,
        store: &'a impl AsContext<Data = T>,
    ) -> &'a (dyn Any + Send + Sync) {
        let store = store.as_context();
        store.owner().check(self.held);
        match reference::extern_addr(self.held.bits) {
            Some(addr) => store.state.rt.heap.externals.get(addr).unwrap_or(&()),
            None => &(),
        }
    }

    /// The same value in the hierarchy of `anyref`, as by `any.convert_extern`.
    pub fn to_any(self) -> AnyRef {
        AnyRef { held: self.held }
    }

    pub(crate) fn from_bits(bits: u64, owner: Owner<'_>) -> Option<Self> {
        (bits != reference::NULL).then(|| Self {
            held: owner.hand_out(bits),
        })
    }
}

/// A reference to an exception that a guest caught.
///
/// What the host holds is not collected. It is held until
/// [`Store::gc_roots_clear`](crate::Store::gc_roots_clear) or until the store is dropped, however
/// many copies of the reference there are.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct ExnRef {
    pub(crate) held: Held,
}

impl ExnRef {
    /// The exception: its tag and values. As the error of a host function it is thrown again.
    ///
    /// # Panics
    /// If the reference is from another store, or its store has let go of it.
    pub fn exception(self, store: impl AsContext) -> Exception {
        let store = store.as_context();
        store.owner().check(self.held);
        let addr = reference::exception_addr(self.held.bits);
        let inst = addr.and_then(|addr| store.state.rt.heap.exceptions.get(addr));
        Exception::hand_out(
            store.owner(),
            inst.expect("made from one of the store").clone(),
        )
    }

    pub(crate) fn from_bits(bits: u64, owner: Owner<'_>) -> Option<Self> {
        reference::exception_addr(bits).map(|_| Self {
            held: owner.hand_out(bits),
        })
    }
}

/// A reference to a structure, an array or a 31-bit integer of a guest, or to a host value that a
/// guest sees as one of its own.
///
/// What the host holds is not collected. It is held until
/// [`Store::gc_roots_clear`](crate::Store::gc_roots_clear) or until the store is dropped, however
/// many copies of the reference there are.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct AnyRef {
    pub(crate) held: Held,
}

impl AnyRef {
    /// A reference to the low 31 bits of an integer.
    pub fn i31(store: impl AsContext, value: i32) -> Self {
        let bits = reference::i31(value as u32);
        Self {
            held: store.as_context().owner().hand_out(bits),
        }
    }

    /// The integer with its sign, if it is one.
    pub fn is_i31(self) -> Option<i32> {
        reference::i31_value(self.held.bits)
    }

    /// Whether it is a structure.
    pub fn is_struct(self, store: impl AsContext) -> bool {
        self.is(store, HeapType::Struct)
    }

    /// Whether it is an array.
    pub fn is_array(self, store: impl AsContext) -> bool {
        self.is(store, HeapType::Array)
    }

    /// The type: that of the structure or array, by its number in the store, `i31`, or `any` for a
    /// host value.
    pub fn ty(self, store: impl AsContext) -> RefType {
        let store = store.as_context();
        store.owner().check(self.held);
        let object = store.state.rt.heap.object(self.held.bits);
        RefType::non_null(match object {
            Some(object) => HeapType::Concrete(TypeIdx(object.ty)),
            None if self.is_i31().is_some() => HeapType::I31,
            None => HeapType::Any,
        })
    }

    /// The same value in the hierarchy of `externref`, as by `extern.convert_any`.
    pub fn to_extern(self) -> ExternRef {
        ExternRef { held: self.held }
    }

    fn is(self, store: impl AsContext, heap: HeapType) -> bool {
        let store = store.as_context();
        store.owner().check(self.held);
        let rt = &store.state.rt;
        rt.types
            .is_instance(self.held.bits, RefType::non_null(heap), &rt.funcs, &rt.heap)
    }

    pub(crate) fn from_bits(bits: u64, owner: Owner<'_>) -> Option<Self> {
        (bits != reference::NULL).then(|| Self {
            held: owner.hand_out(bits),
        })
    }
}
