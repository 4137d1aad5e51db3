//! Values as embedders see them.

use crate::api::func::Func;
use crate::api::reference::{AnyRef, ExnRef, ExternRef, Owner};
use crate::runtime::reference;
use crate::runtime::types::Layout;
use crate::syntax::{HeapType, RefType, ValType};

/// A WebAssembly value.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Val {
    /// A 32-bit integer.
    I32(i32),
    /// A 64-bit integer.
    I64(i64),
    /// A 32-bit float, as bits so that NaNs keep theirs.
    F32(u32),
    /// A 64-bit float, as bits.
    F64(u64),
    /// A vector.
    V128(u128),
    /// A reference to a function, or null.
    FuncRef(Option<Func>),
    /// A reference to a host value, or null.
    ExternRef(Option<ExternRef>),
    /// A reference to a structure, an array or a 31-bit integer, or null.
    AnyRef(Option<AnyRef>),
    /// A reference to an exception, or null.
    ExnRef(Option<ExnRef>),
}

impl Val {
    /// Zero or null; none for types that have no such value.
    pub fn default_for(ty: ValType) -> Option<Self> {
        Some(match ty {
            ValType::I32 => Self::I32(0),
            ValType::I64 => Self::I64(0),
            ValType::F32 => Self::F32(0),
            ValType::F64 => Self::F64(0),
            ValType::V128 => Self::V128(0),
            ValType::Ref(RefType {
                nullable: true,
                heap,
            }) => match heap {
                HeapType::Extern | HeapType::NoExtern => Self::ExternRef(None),
                HeapType::Any
                | HeapType::None
                | HeapType::Eq
                | HeapType::I31
                | HeapType::Struct
                | HeapType::Array => Self::AnyRef(None),
                HeapType::Exn | HeapType::NoExn => Self::ExnRef(None),
                // The null reference fits every defined type.
                _ => Self::FuncRef(None),
            },
            ValType::Ref(_) => return None,
        })
    }

    /// The type. A reference that is not null has a type that is not nullable.
    pub fn ty(&self) -> ValType {
        match self {
            Self::I32(_) => ValType::I32,
            Self::I64(_) => ValType::I64,
            Self::F32(_) => ValType::F32,
            Self::F64(_) => ValType::F64,
            Self::V128(_) => ValType::V128,
            Self::FuncRef(_) => ValType::FUNCREF,
            Self::ExternRef(_) => ValType::EXTERNREF,
            Self::AnyRef(_) => ValType::Ref(RefType::ANYREF),
            Self::ExnRef(_) => ValType::Ref(RefType::EXNREF),
        }
    }

    /// The integer, if it is an `i32`.
    pub fn i32(&self) -> Option<i32> {
        if let Self::I32(value) = *self {
            Some(value)
        } else {
            None
        }
    }

    /// The integer, if it is an `i64`.
    pub fn i64(&self) -> Option<i64> {
        if let Self::I64(value) = *self {
            Some(value)
        } else {
            None
        }
    }

    /// The float, if it is an `f32`.
    pub fn f32(&self) -> Option<f32> {
        if let Self::F32(bits) = *self {
            Some(f32::from_bits(bits))
        } else {
            None
        }
    }

    /// The float, if it is an `f64`.
    pub fn f64(&self) -> Option<f64> {
        if let Self::F64(bits) = *self {
            Some(f64::from_bits(bits))
        } else {
            None
        }
    }

    /// Whether it can stand where `ty` is expected.
    pub(crate) fn fits(&self, ty: ValType, owner: Owner<'_>) -> bool {
        let ValType::Ref(wanted) = ty else {
            return self.ty() == ty;
        };
        let rt = owner.rt;
        let is_instance = |bits: u64| rt.types.is_instance(bits, wanted, &rt.funcs, &rt.heap);
        match (self, wanted.heap) {
            (Self::FuncRef(None) | Self::AnyRef(None), HeapType::Concrete(_)) => wanted.nullable,
            (Self::FuncRef(func), HeapType::Func | HeapType::NoFunc | HeapType::Concrete(_)) => {
                is_instance(func.map_or(reference::NULL, Func::bits))
            }
            (Self::ExternRef(value), HeapType::Extern | HeapType::NoExtern) => {
                is_instance(value.map_or(reference::NULL, |value| value.held.bits))
            }
            (Self::ExnRef(value), HeapType::Exn | HeapType::NoExn) => {
                is_instance(value.map_or(reference::NULL, |value| value.held.bits))
            }
            (
                Self::AnyRef(value),
                HeapType::Any
                | HeapType::None
                | HeapType::Eq
                | HeapType::I31
                | HeapType::Struct
                | HeapType::Array
                | HeapType::Concrete(_),
            ) => is_instance(value.map_or(reference::NULL, |value| value.held.bits)),
            _ => false,
        }
    }

    /// Panics unless a reference may be used with the store.
    #[track_caller]
    pub(crate) fn check(&self, owner: Owner<'_>) {
        match self {
            Self::FuncRef(Some(func)) => assert!(
                func.handle.store == owner.id,
                "a reference was used with a store that it is not from"
            ),
            Self::ExternRef(Some(value)) => owner.check(value.held),
            Self::AnyRef(Some(value)) => owner.check(value.held),
            Self::ExnRef(Some(value)) => owner.check(value.held),
            _ => {}
        }
    }

    /// The value as one or two slots; the second counts only for vectors.
    pub(crate) fn to_slots(self) -> [u64; 2] {
        match self {
            Self::I32(value) => [u64::from(value as u32), 0],
            Self::I64(value) => [value as u64, 0],
            Self::F32(bits) => [u64::from(bits), 0],
            Self::F64(bits) => [bits, 0],
            Self::V128(bits) => [bits as u64, (bits >> 64) as u64],
            Self::FuncRef(func) => [func.map_or(reference::NULL, |f| f.bits()), 0],
            Self::ExternRef(value) => [value.map_or(reference::NULL, |v| v.held.bits), 0],
            Self::AnyRef(value) => [value.map_or(reference::NULL, |v| v.held.bits), 0],
            Self::ExnRef(value) => [value.map_or(reference::NULL, |v| v.held.bits), 0],
        }
    }

    /// The value of type `ty` in these slots of a store.
    pub(crate) fn from_slots([low, high]: [u64; 2], ty: ValType, owner: Owner<'_>) -> Self {
        match ty {
            ValType::I32 => Self::I32(low as i32),
            ValType::I64 => Self::I64(low as i64),
            ValType::F32 => Self::F32(low as u32),
            ValType::F64 => Self::F64(low),
            ValType::V128 => Self::V128(u128::from(low) | u128::from(high) << 64),
            ValType::Ref(ty) => match ty.heap {
                HeapType::Extern | HeapType::NoExtern => {
                    Self::ExternRef(ExternRef::from_bits(low, owner))
                }
                HeapType::Func | HeapType::NoFunc => Self::FuncRef(Func::from_bits(low, owner.id)),
                HeapType::Exn | HeapType::NoExn => Self::ExnRef(ExnRef::from_bits(low, owner)),
                HeapType::Concrete(x) => match owner.rt.types.layout(x.get()) {
                    Layout::Func => Self::FuncRef(Func::from_bits(low, owner.id)),
                    Layout::Struct { .. } | Layout::Array { .. } => {
                        Self::AnyRef(AnyRef::from_bits(low, owner))
                    }
                },
                HeapType::Any
                | HeapType::None
                | HeapType::Eq
                | HeapType::I31
                | HeapType::Struct
                | HeapType::Array => Self::AnyRef(AnyRef::from_bits(low, owner)),
            },
        }
    }
}

impl From<i32> for Val {
    fn from(value: i32) -> Self {
        Self::I32(value)
    }
}

impl From<i64> for Val {
    fn from(value: i64) -> Self {
        Self::I64(value)
    }
}

impl From<f32> for Val {
    fn from(value: f32) -> Self {
        Self::F32(value.to_bits())
    }
}

impl From<f64> for Val {
    fn from(value: f64) -> Self {
        Self::F64(value.to_bits())
    }
}
