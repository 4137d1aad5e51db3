//! Operations on structures, arrays, 31-bit integers and the types of references.

use crate::syntax::{HeapType, RefType, TypeIdx};

/// An operation on structures, arrays, 31-bit integers or the types of references.
///
/// Operands lie in consecutive slots from `b`, the result replaces the first. The low byte of `k`
/// is the size of the field or element as a power of two, the high half a number of elements or a
/// segment. `c` is a type, the offset of a field, or a segment. What has no `S` does not extend
/// the sign.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs, reason = "named after the instruction")]
pub enum AggregateOp {
    StructNew,
    StructNewDefault,
    StructGet,
    StructGetS,
    StructSet,
    ArrayNew,
    ArrayNewDefault,
    ArrayNewFixed,
    ArrayNewData,
    ArrayNewElem,
    ArrayGet,
    ArrayGetS,
    ArraySet,
    ArrayLen,
    ArrayFill,
    ArrayCopy,
    ArrayInitData,
    ArrayInitElem,
    I31GetS,
    I31GetU,
    RefTest,
    RefCast,
}

/// The heap types that are not defined by a module, by number.
const HEAPS: [HeapType; 12] = [
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

/// A reference type as `k` of a cast; a type that a module defines is 12 and stands in `c`.
pub(crate) fn heap_code(ty: RefType) -> u64 {
    let heap = HEAPS
        .iter()
        .position(|&heap| heap == ty.heap)
        .unwrap_or(HEAPS.len());
    heap as u64 | u64::from(ty.nullable) << 8
}

/// The reference type of `k` of a cast, if `defined` is the type that `c` stands for.
pub(crate) fn cast_type(k: u64, defined: u32) -> RefType {
    let heap = HEAPS.get((k & 0xff) as usize).copied();
    let heap = heap.unwrap_or(HeapType::Concrete(TypeIdx(defined)));
    RefType {
        nullable: k >> 8 & 1 == 1,
        heap,
    }
}
