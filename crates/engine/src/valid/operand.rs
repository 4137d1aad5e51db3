//! The type of an operand, packed into 32 bits so that equality is one comparison.

use core::fmt;

use crate::syntax::{HeapType, RefType, TypeIdx, ValType};

/// The type of an operand on the stack, or a word for what is there instead of one.
///
/// Types that a module defines appear by their representative (see [`canon`](super::canon)), so
/// equivalent types are equal. Bits of a reference, from the top: 1, nullable, concrete, then 29
/// bits of type index or abstract heap type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Operand(u32);

const REF: u32 = 1 << 31;
const NULLABLE: u32 = 1 << 30;
const CONCRETE: u32 = 1 << 29;
const PAYLOAD: u32 = CONCRETE - 1;

/// Abstract heap types in the order of their packed numbers; number 0 is the bottom type.
const ABSTRACT: [HeapType; 12] = [
    HeapType::Func,
    HeapType::NoFunc,
    HeapType::Extern,
    HeapType::NoExtern,
    HeapType::Any,
    HeapType::None,
    HeapType::Eq,
    HeapType::I31,
    HeapType::Struct,
    HeapType::Array,
    HeapType::Exn,
    HeapType::NoExn,
];

impl Operand {
    /// More types than this cannot be told apart.
    pub(super) const MAX_TYPES: usize = 1 << 29;
    /// Any type: what an unreachable position yields.
    pub(super) const BOTTOM: Self = Self(0);
    pub(super) const I32: Self = Self(1);
    pub(super) const I64: Self = Self(2);
    pub(super) const F32: Self = Self(3);
    pub(super) const F64: Self = Self(4);
    pub(super) const V128: Self = Self(5);
    /// For messages: there is no operand.
    pub(super) const NOTHING: Self = Self(6);
    /// For messages: some reference is expected.
    pub(super) const ANY_REF: Self = Self(7);
    /// For messages: some number or vector is expected.
    pub(super) const ANY_NUM: Self = Self(8);
    /// A reference that is not null, of any heap type: bottom of all references.
    pub(super) const REF_BOTTOM: Self = Self(REF);

    pub(super) const FUNCREF: Self = Self::of_ref(RefType::FUNCREF);
    pub(super) const EQREF: Self = Self::of_ref(RefType::EQREF);
    pub(super) const I31REF: Self = Self::of_ref(RefType::I31REF);
    pub(super) const ARRAYREF: Self = Self::of_ref(RefType::ARRAYREF);
    pub(super) const EXNREF: Self = Self::of_ref(RefType::EXNREF);

    /// Packs a type. Indices must be representatives.
    pub(super) const fn new(ty: ValType) -> Self {
        match ty {
            ValType::I32 => Self::I32,
            ValType::I64 => Self::I64,
            ValType::F32 => Self::F32,
            ValType::F64 => Self::F64,
            ValType::V128 => Self::V128,
            ValType::Ref(ty) => Self::of_ref(ty),
        }
    }

    /// Packs a reference type. Indices must be representatives.
    pub(super) const fn of_ref(ty: RefType) -> Self {
        let heap = match ty.heap {
            HeapType::Func => 1,
            HeapType::NoFunc => 2,
            HeapType::Extern => 3,
            HeapType::NoExtern => 4,
            HeapType::Any => 5,
            HeapType::None => 6,
            HeapType::Eq => 7,
            HeapType::I31 => 8,
            HeapType::Struct => 9,
            HeapType::Array => 10,
            HeapType::Exn => 11,
            HeapType::NoExn => 12,
            // `types.rs` refuses modules with more than `MAX_TYPES`.
            HeapType::Concrete(x) => CONCRETE | (x.get() & PAYLOAD),
        };
        Self(REF | heap | if ty.nullable { NULLABLE } else { 0 })
    }

    pub(super) const fn is_ref(self) -> bool {
        self.0 & REF != 0
    }

    /// Whether it is one of the number types, or unknown.
    pub(super) const fn is_num_or_bottom(self) -> bool {
        self.0 <= Self::F64.0
    }

    /// Whether it is the vector type, or unknown.
    pub(super) const fn is_vec_or_bottom(self) -> bool {
        self.0 == Self::V128.0 || self.0 == Self::BOTTOM.0
    }

    pub(super) const fn is_nullable(self) -> bool {
        self.0 & NULLABLE != 0
    }

    /// The same reference type without null.
    pub(super) const fn non_null(self) -> Self {
        Self(self.0 & !NULLABLE)
    }

    /// The heap type of a reference; none for the bottom type.
    pub(super) fn heap(self) -> Option<HeapType> {
        let payload = self.0 & PAYLOAD;
        if self.0 & CONCRETE != 0 {
            return Some(HeapType::Concrete(TypeIdx(payload)));
        }
        ABSTRACT
            .get(usize::try_from(payload).ok()?.checked_sub(1)?)
            .copied()
    }

    /// Whether a variable of this type has a value before it is first set.
    pub(super) const fn is_defaultable(self) -> bool {
        !self.is_ref() || self.is_nullable()
    }
}

impl fmt::Display for Operand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_ref() {
            return match self.heap() {
                Some(heap) => RefType {
                    nullable: self.is_nullable(),
                    heap,
                }
                .fmt(f),
                None => f.write_str("a reference"),
            };
        }
        f.write_str(match *self {
            Self::I32 => "i32",
            Self::I64 => "i64",
            Self::F32 => "f32",
            Self::F64 => "f64",
            Self::V128 => "v128",
            Self::NOTHING => "nothing",
            Self::ANY_REF => "a reference",
            Self::ANY_NUM => "a number or vector",
            _ => "any type",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heap_types_survive_packing() {
        let concrete = HeapType::Concrete(TypeIdx(999_999));
        for heap in ABSTRACT.into_iter().chain([concrete]) {
            for nullable in [false, true] {
                let packed = Operand::of_ref(RefType { nullable, heap });
                assert_eq!(packed.heap(), Some(heap));
                assert_eq!(packed.is_nullable(), nullable);
                assert!(packed.is_ref());
            }
        }
        assert_eq!(Operand::REF_BOTTOM.heap(), None);
    }
}
