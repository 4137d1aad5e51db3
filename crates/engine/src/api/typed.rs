//! Calls with Rust types.

use core::cell::Cell;
use core::fmt;
use core::marker::PhantomData;

use crate::api::call;
use crate::api::context::AsContextMut;
use crate::api::error::Error;
use crate::api::func::Func;
use crate::api::reference::{AnyRef, ExternRef, Owner};
use crate::syntax::{RefType, ValType};

/// A Rust type that stands for one WebAssembly value type.
pub trait WasmTy: Copy + Send + Sync + 'static {
    /// The value type.
    const TYPE: ValType;
    /// The value as a slot.
    #[doc(hidden)]
    fn to_slot(self) -> u64;
    /// The value in a slot of a store.
    #[doc(hidden)]
    fn from_slot(slot: u64, owner: Owner<'_>) -> Self;
    /// Whether the value may be used with a store.
    #[doc(hidden)]
    fn is_from(self, _: Owner<'_>) -> bool {
        true
    }
    /// The value in a slot; none for references, which mean nothing without their store.
    #[doc(hidden)]
    fn from_plain(_: u64) -> Option<Self> {
        None
    }
}

macro_rules! wasm_ty {
    ($($rust:ty = $ty:expr, $to:expr, $from:expr;)*) => {$(
        impl WasmTy for $rust {
            const TYPE: ValType = $ty;
            #[inline(always)]
            fn to_slot(self) -> u64 {
                ($to)(self)
            }
            #[inline(always)]
            fn from_slot(slot: u64, _: Owner<'_>) -> Self {
                ($from)(slot)
            }
            #[inline(always)]
            fn from_plain(slot: u64) -> Option<Self> {
                Some(($from)(slot))
            }
        }
    )*};
}

wasm_ty! {
    i32 = ValType::I32, |v: i32| u64::from(v as u32), |s: u64| s as i32;
    u32 = ValType::I32, u64::from, |s: u64| s as u32;
    i64 = ValType::I64, |v: i64| v as u64, |s: u64| s as i64;
    u64 = ValType::I64, |v: u64| v, |s: u64| s;
    f32 = ValType::F32, |v: f32| u64::from(v.to_bits()), |s: u64| f32::from_bits(s as u32);
    f64 = ValType::F64, |v: f64| v.to_bits(), f64::from_bits;
}

impl WasmTy for Option<Func> {
    const TYPE: ValType = ValType::FUNCREF;
    fn to_slot(self) -> u64 {
        self.map_or(0, Func::bits)
    }
    fn from_slot(slot: u64, owner: Owner<'_>) -> Self {
        Func::from_bits(slot, owner.id)
    }
    fn is_from(self, owner: Owner<'_>) -> bool {
        self.is_none_or(|func| func.handle.store == owner.id)
    }
}

macro_rules! held_ty {
    ($($name:ident = $ty:expr;)*) => {$(
        impl WasmTy for Option<$name> {
            const TYPE: ValType = $ty;
            fn to_slot(self) -> u64 {
                self.map_or(0, |value| value.held.bits)
            }
            fn from_slot(slot: u64, owner: Owner<'_>) -> Self {
                $name::from_bits(slot, owner)
            }
            fn is_from(self, owner: Owner<'_>) -> bool {
                if let Some(value) = self {
                    owner.check(value.held);
                }
                true
            }
        }
    )*};
}

held_ty! {
    ExternRef = ValType::EXTERNREF;
    AnyRef = ValType::Ref(RefType::ANYREF);
}

/// Rust types that stand for a list of parameters: a [`WasmTy`] or a tuple of them.
pub trait WasmParams: Copy {
    /// The value types.
    #[doc(hidden)]
    fn types() -> impl AsRef<[ValType]>;
    /// Writes the values to slots.
    #[doc(hidden)]
    fn write(self, slots: &mut [u64]);
    /// Reads the values from slots of a store.
    #[doc(hidden)]
    fn read(slots: &[u64], owner: Owner<'_>) -> Self;
    /// Whether all values may be used with a store.
    #[doc(hidden)]
    fn are_from(self, owner: Owner<'_>) -> bool;
    /// Reads the values from slots; none if there are references among them.
    #[doc(hidden)]
    fn read_plain(slots: &[Cell<u64>]) -> Option<Self>;
    /// Writes the values to slots.
    #[doc(hidden)]
    fn write_plain(self, slots: &[Cell<u64>]);
}

/// Rust types that stand for a list of results: a [`WasmTy`] or a tuple of them.
pub trait WasmResults: WasmParams {}
impl<R: WasmParams> WasmResults for R {}

impl<A: WasmTy> WasmParams for A {
    fn types() -> impl AsRef<[ValType]> {
        [A::TYPE]
    }
    #[inline(always)]
    fn write(self, slots: &mut [u64]) {
        if let [slot, ..] = slots {
            *slot = self.to_slot();
        }
    }
    #[inline(always)]
    fn read(slots: &[u64], owner: Owner<'_>) -> Self {
        A::from_slot(slots.first().copied().unwrap_or(0), owner)
    }
    #[inline(always)]
    fn are_from(self, owner: Owner<'_>) -> bool {
        self.is_from(owner)
    }
    #[inline(always)]
    fn read_plain(slots: &[Cell<u64>]) -> Option<Self> {
        A::from_plain(slots.first().map_or(0, Cell::get))
    }
    #[inline(always)]
    fn write_plain(self, slots: &[Cell<u64>]) {
        if let [slot, ..] = slots {
            slot.set(self.to_slot());
        }
    }
}

macro_rules! tuples {
    ($($($name:ident $i:tt)*;)*) => {$(
        impl<$($name: WasmTy),*> WasmParams for ($($name,)*) {
            fn types() -> impl AsRef<[ValType]> {
                let types: [ValType; 0 $(+ { let _ = $i; 1 })*] = [$($name::TYPE),*];
                types
            }
            #[inline(always)]
            #[allow(unused_variables, reason = "the empty tuple writes nothing")]
            fn write(self, slots: &mut [u64]) {
                $(if let Some(slot) = slots.get_mut($i) {
                    *slot = self.$i.to_slot();
                })*
            }
            #[inline(always)]
            #[allow(unused_variables, clippy::unused_unit, reason = "the empty tuple reads nothing")]
            fn read(slots: &[u64], owner: Owner<'_>) -> Self {
                ($($name::from_slot(slots.get($i).copied().unwrap_or(0), owner),)*)
            }
            #[inline(always)]
            #[allow(unused_variables, reason = "the empty tuple has no references")]
            fn are_from(self, owner: Owner<'_>) -> bool {
                true $(&& self.$i.is_from(owner))*
            }
            #[inline(always)]
            #[allow(unused_variables, clippy::unused_unit, reason = "the empty tuple reads nothing")]
            fn read_plain(slots: &[Cell<u64>]) -> Option<Self> {
                Some(($($name::from_plain(slots.get($i).map_or(0, Cell::get))?,)*))
            }
            #[inline(always)]
            #[allow(unused_variables, reason = "the empty tuple writes nothing")]
            fn write_plain(self, slots: &[Cell<u64>]) {
                $(if let Some(slot) = slots.get($i) {
                    slot.set(self.$i.to_slot());
                })*
            }
        }
    )*};
}

tuples! {
    ;
    A 0;
    A 0 B 1;
    A 0 B 1 C 2;
    A 0 B 1 C 2 D 3;
    A 0 B 1 C 2 D 3 E 4;
    A 0 B 1 C 2 D 3 E 4 F 5;
    A 0 B 1 C 2 D 3 E 4 F 5 G 6;
    A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7;
    A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8;
    A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9;
    A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10;
    A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11;
    A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 M 12;
    A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 M 12 N 13;
    A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 M 12 N 13 O 14;
    A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 M 12 N 13 O 14 P 15;
}

/// A function whose type was compared with Rust types once, so that calls need not.
pub struct TypedFunc<P, R> {
    func: Func,
    types: PhantomData<fn(P) -> R>,
}

impl<P, R> Clone for TypedFunc<P, R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<P, R> Copy for TypedFunc<P, R> {}

impl<P, R> fmt::Debug for TypedFunc<P, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.func.fmt(f)
    }
}

impl<P: WasmParams, R: WasmResults> TypedFunc<P, R> {
    /// The caller has compared the types.
    pub(crate) fn new(func: Func) -> Self {
        Self {
            func,
            types: PhantomData,
        }
    }

    /// The function without Rust types.
    pub fn func(&self) -> Func {
        self.func
    }

    /// Calls the function.
    ///
    /// # Errors
    /// What the guest or a host function ends with: a trap, an exit, a host error.
    ///
    /// # Panics
    /// If the function, or a reference among the parameters, is from another store.
    pub fn call(&self, mut store: impl AsContextMut, params: P) -> Result<R, Error> {
        let store = store.as_context_mut();
        store.check(self.func.handle);
        let own = params.are_from(store.owner());
        assert!(own, "a reference was used with a store that it is not from");
        let (count, results) = (P::types().as_ref().len(), R::types().as_ref().len());
        let mut out = None;
        call::call(
            store,
            self.func.handle.addr,
            (count, results),
            |slots| params.write(slots),
            |slots, owner| {
                out = Some(R::read(slots, owner));
            },
        )?;
        out.ok_or_else(|| Error::misuse("a call gave no results"))
    }
}
