//! Types and references as bytes.
//!
//! A type that a module defines is named by an instance and the type's index in its module, since
//! numbers of the store mean nothing elsewhere.

use alloc::boxed::Box;
use alloc::string::ToString;

use super::error::{SnapshotError, SnapshotErrorKind};
use super::number::Numbering;
use super::reader::Reader;
use super::writer::Writer;
use crate::runtime::types::Layout;
use crate::runtime::{Runtime, reference};
use crate::syntax::{
    GlobalType, HeapType, Limits, MemoryType, RefType, TableType, TypeIdx, ValType,
};

/// What the low bits of a written reference say that it is to.
pub(super) mod tag {
    /// Bits of a tag.
    pub const BITS: u32 = 3;
    pub const NULL: u64 = 0;
    pub const FUNC: u64 = 1;
    pub const OBJECT: u64 = 2;
    pub const I31: u64 = 3;
    pub const EXCEPTION: u64 = 4;
}

/// The codes of types, those of the binary format where that has one byte for them.
mod code {
    pub const I32: u8 = 0x7f;
    pub const I64: u8 = 0x7e;
    pub const F32: u8 = 0x7d;
    pub const F64: u8 = 0x7c;
    pub const V128: u8 = 0x7b;
    pub const REF: u8 = 0x64;
    pub const REF_NULL: u8 = 0x63;
    pub const CONCRETE: u8 = 0;
}

/// The codes of heap types that no module defines.
const HEAP_TYPES: [(u8, HeapType); 12] = [
    (0x74, HeapType::NoExn),
    (0x73, HeapType::NoFunc),
    (0x72, HeapType::NoExtern),
    (0x71, HeapType::None),
    (0x70, HeapType::Func),
    (0x6f, HeapType::Extern),
    (0x6e, HeapType::Any),
    (0x6d, HeapType::Eq),
    (0x6c, HeapType::I31),
    (0x6b, HeapType::Struct),
    (0x6a, HeapType::Array),
    (0x69, HeapType::Exn),
];

/// Writes a value type with canonical indices; false if it names a type of no instance.
#[must_use]
pub(super) fn write_val_type(w: &mut Writer, ty: ValType, numbering: &mut Numbering<'_>) -> bool {
    match ty {
        ValType::I32 => w.u8(code::I32),
        ValType::I64 => w.u8(code::I64),
        ValType::F32 => w.u8(code::F32),
        ValType::F64 => w.u8(code::F64),
        ValType::V128 => w.u8(code::V128),
        ValType::Ref(ty) => return write_ref_type(w, ty, numbering),
    }
    true
}

/// Writes a reference type with canonical indices; false if it names a type of no instance.
#[must_use]
pub(super) fn write_ref_type(w: &mut Writer, ty: RefType, numbering: &mut Numbering<'_>) -> bool {
    w.u8(if ty.nullable {
        code::REF_NULL
    } else {
        code::REF
    });
    if let HeapType::Concrete(x) = ty.heap {
        w.u8(code::CONCRETE);
        return write_type(w, x.get(), numbering);
    }
    let known = HEAP_TYPES.iter().find(|(_, heap)| *heap == ty.heap);
    w.u8(known.expect("every abstract heap type has its row").0);
    true
}

/// Writes a canonical type; false if it is of no instance.
#[must_use]
pub(super) fn write_type(w: &mut Writer, ty: u32, numbering: &mut Numbering<'_>) -> bool {
    let Some((instance, index)) = numbering.defined(ty) else {
        return false;
    };
    w.varint(instance.into());
    w.varint(index.into());
    true
}

/// The canonical types of the instances.
pub(super) type Types = [Box<[u32]>];

/// Reads a canonical type.
pub(super) fn read_type(r: &mut Reader<'_>, types: &Types) -> Result<u32, SnapshotError> {
    let instance = r.index(types.len(), "an instance")?;
    let index = r.index(types[instance].len(), "a type of the instance's module")?;
    Ok(types[instance][index])
}

/// Reads a value type with canonical indices.
pub(super) fn read_val_type(r: &mut Reader<'_>, types: &Types) -> Result<ValType, SnapshotError> {
    let here = r.clone();
    Ok(match r.u8()? {
        code::I32 => ValType::I32,
        code::I64 => ValType::I64,
        code::F32 => ValType::F32,
        code::F64 => ValType::F64,
        code::V128 => ValType::V128,
        code::REF | code::REF_NULL => {
            *r = here;
            ValType::Ref(read_ref_type(r, types)?)
        }
        _ => return Err(here.invalid("there is no such value type").into()),
    })
}

/// Reads a reference type with canonical indices.
pub(super) fn read_ref_type(r: &mut Reader<'_>, types: &Types) -> Result<RefType, SnapshotError> {
    let here = r.clone();
    let nullable = match r.u8()? {
        code::REF => false,
        code::REF_NULL => true,
        _ => return Err(here.invalid("there is no such reference type").into()),
    };
    let heap = match r.u8()? {
        code::CONCRETE => HeapType::Concrete(TypeIdx(read_type(r, types)?)),
        byte => match HEAP_TYPES.iter().find(|(code, _)| *code == byte) {
            Some(&(_, heap)) => heap,
            None => return Err(here.invalid("there is no such heap type").into()),
        },
    };
    Ok(RefType { nullable, heap })
}

fn write_limits(w: &mut Writer, limits: Limits) {
    w.varint(limits.min);
    w.bool(limits.max.is_some());
    if let Some(max) = limits.max {
        w.varint(max);
    }
}

fn read_limits(r: &mut Reader<'_>) -> Result<Limits, SnapshotError> {
    let min = r.varint()?;
    let max = if r.bool()? { Some(r.varint()?) } else { None };
    Ok(Limits { min, max })
}

/// Writes a type of tables; false if it names a type of no instance.
#[must_use]
pub(super) fn write_table_type(w: &mut Writer, ty: TableType, n: &mut Numbering<'_>) -> bool {
    w.bool(ty.table64);
    write_limits(w, ty.limits);
    write_ref_type(w, ty.element, n)
}

/// Reads a type of tables.
pub(super) fn read_table_type(
    r: &mut Reader<'_>,
    types: &Types,
) -> Result<TableType, SnapshotError> {
    Ok(TableType {
        table64: r.bool()?,
        limits: read_limits(r)?,
        element: read_ref_type(r, types)?,
    })
}

/// Writes a type of memories.
pub(super) fn write_memory_type(w: &mut Writer, ty: MemoryType) {
    w.bool(ty.memory64);
    w.u8(ty.page_size_log2);
    write_limits(w, ty.limits);
}

/// Reads a type of memories.
pub(super) fn read_memory_type(r: &mut Reader<'_>) -> Result<MemoryType, SnapshotError> {
    let memory64 = r.bool()?;
    let here = r.clone();
    let page_size_log2 = r.u8()?;
    if page_size_log2 != 0 && page_size_log2 != MemoryType::DEFAULT_PAGE_SIZE_LOG2 {
        return Err(here.invalid("there are no pages of this size").into());
    }
    Ok(MemoryType {
        memory64,
        page_size_log2,
        shared: false,
        limits: read_limits(r)?,
    })
}

/// Writes a type of globals; false if it names a type of no instance.
#[must_use]
pub(super) fn write_global_type(w: &mut Writer, ty: GlobalType, n: &mut Numbering<'_>) -> bool {
    w.bool(ty.mutable);
    write_val_type(w, ty.content, n)
}

/// Reads a type of globals.
pub(super) fn read_global_type(
    r: &mut Reader<'_>,
    types: &Types,
) -> Result<GlobalType, SnapshotError> {
    Ok(GlobalType {
        mutable: r.bool()?,
        content: read_val_type(r, types)?,
    })
}

/// Reads a reference that is to stand where type `ty`, with canonical indices, is needed.
///
/// Functions, objects and exceptions of the snapshot are in the store already, by their numbers;
/// of objects and exceptions only what they are, not what they hold.
pub(in crate::api) fn read_ref(
    r: &mut Reader<'_>,
    rt: &Runtime,
    ty: RefType,
) -> Result<u64, SnapshotError> {
    let here = r.clone();
    let word = r.varint()?;
    let number = word >> tag::BITS;
    let below = |len: usize| u32::try_from(number).ok().filter(|&n| (n as usize) < len);
    let (bits, found) = match word & ((1 << tag::BITS) - 1) {
        tag::NULL => ((number == 0).then_some(reference::NULL), "nothing"),
        tag::FUNC => (below(rt.funcs.len()).map(reference::func), "a function"),
        tag::OBJECT => (below(rt.heap.len()).map(reference::object), "an object"),
        tag::I31 => (below(1 << 31).map(reference::i31), "a 31-bit integer"),
        tag::EXCEPTION => (
            below(rt.heap.exceptions.len()).map(reference::exception),
            "an exception",
        ),
        _ => (None, "something unknown"),
    };
    let Some(bits) = bits else {
        return Err(here
            .invalid("there is nothing with the number of a reference")
            .into());
    };
    if !fits(rt, bits, ty) {
        let expected = ty.to_string();
        return Err(SnapshotError {
            offset: Some(here.offset()),
            kind: SnapshotErrorKind::Reference { expected, found },
        });
    }
    Ok(bits)
}

/// Whether a reference is of a type; unlike [`TypeRegistry::is_instance`] it may be of another
/// hierarchy.
///
/// [`TypeRegistry::is_instance`]: crate::runtime::types::TypeRegistry::is_instance
fn fits(rt: &Runtime, bits: u64, ty: RefType) -> bool {
    let is_func = reference::func_addr(bits).is_some();
    let is_exception = reference::exception_addr(bits).is_some();
    let hierarchy = match ty.heap {
        HeapType::Func | HeapType::NoFunc => is_func,
        HeapType::Exn | HeapType::NoExn => is_exception,
        HeapType::Concrete(x) if matches!(rt.types.layout(x.get()), Layout::Func) => is_func,
        HeapType::Concrete(_)
        | HeapType::Extern
        | HeapType::NoExtern
        | HeapType::Any
        | HeapType::None
        | HeapType::Eq
        | HeapType::I31
        | HeapType::Struct
        | HeapType::Array => !is_func && !is_exception,
    };
    let is_null = bits == reference::NULL;
    (is_null || hierarchy) && rt.types.is_instance(bits, ty, &rt.funcs, &rt.heap)
}
