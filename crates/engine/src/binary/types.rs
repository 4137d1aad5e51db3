//! Types.
//!
//! Spec: 5.3 Types.

use alloc::vec::Vec;

use super::ModuleLimits;
use super::cursor::Cursor;
use crate::error::{DecodeError, DecodeErrorKind, Feature, Limited};
use crate::features::Features;
use crate::syntax::{
    ArrayType, CompType, FieldType, FuncType, GlobalType, HeapType, Limits, MemoryType, Module,
    RefType, StorageType, StructType, SubType, TableType, TagType, TypeIdx, ValType,
};

type Result<T> = core::result::Result<T, DecodeError>;

/// Fails unless all of `needed` is on.
#[inline]
pub(super) fn require(cursor: &Cursor<'_>, features: Features, needed: Features) -> Result<()> {
    if features.contains(needed) {
        return Ok(());
    }
    Err(cursor.error(DecodeErrorKind::Feature(Feature(
        needed.difference(features),
    ))))
}

/// The abstract heap type with this code, and what it needs.
const fn abstract_heap_type(code: u8) -> Option<(HeapType, Features)> {
    Some(match code {
        0x74 => (HeapType::NoExn, Features::EXCEPTIONS),
        0x73 => (HeapType::NoFunc, Features::GC),
        0x72 => (HeapType::NoExtern, Features::GC),
        0x71 => (HeapType::None, Features::GC),
        0x70 => (HeapType::Func, Features::REFERENCE_TYPES),
        0x6F => (HeapType::Extern, Features::REFERENCE_TYPES),
        0x6E => (HeapType::Any, Features::GC),
        0x6D => (HeapType::Eq, Features::GC),
        0x6C => (HeapType::I31, Features::GC),
        0x6B => (HeapType::Struct, Features::GC),
        0x6A => (HeapType::Array, Features::GC),
        0x69 => (HeapType::Exn, Features::EXCEPTIONS),
        _ => return None,
    })
}

/// `(ref null ht)`.
const REF_NULL: u8 = 0x63;
/// `(ref ht)`.
const REF: u8 = 0x64;

/// A value type.
#[inline]
pub(super) fn val_type(cursor: &mut Cursor<'_>, features: Features) -> Result<ValType> {
    let ty = match cursor.peek()? {
        0x7F => ValType::I32,
        0x7E => ValType::I64,
        0x7D => ValType::F32,
        0x7C => ValType::F64,
        0x7B => {
            require(cursor, features, Features::SIMD)?;
            ValType::V128
        }
        code => {
            if code != REF && code != REF_NULL && abstract_heap_type(code).is_none() {
                return Err(cursor.error(DecodeErrorKind::ValueType(code)));
            }
            require(cursor, features, Features::REFERENCE_TYPES)?;
            return ref_type(cursor, features).map(ValType::Ref);
        }
    };
    cursor.u8()?;
    Ok(ty)
}

/// A reference type.
pub(super) fn ref_type(cursor: &mut Cursor<'_>, features: Features) -> Result<RefType> {
    let code = cursor.peek()?;
    if code == REF || code == REF_NULL {
        require(cursor, features, Features::FUNCTION_REFERENCES)?;
        cursor.u8()?;
        return Ok(RefType {
            nullable: code == REF_NULL,
            heap: heap_type(cursor, features)?,
        });
    }
    match abstract_heap_type(code) {
        // A table of functions needs no feature.
        Some((HeapType::Func, _)) => {
            cursor.u8()?;
            Ok(RefType::FUNCREF)
        }
        Some((heap, needed)) => {
            require(cursor, features, needed)?;
            cursor.u8()?;
            Ok(RefType::null(heap))
        }
        None => Err(cursor.error(DecodeErrorKind::ReferenceType(code))),
    }
}

/// A heap type: a code or the index of a type.
pub(super) fn heap_type(cursor: &mut Cursor<'_>, features: Features) -> Result<HeapType> {
    let code = cursor.peek()?;
    if let Some((heap, needed)) = abstract_heap_type(code) {
        require(cursor, features, needed)?;
        cursor.u8()?;
        return Ok(heap);
    }
    let index = cursor.s33()?;
    let Ok(index) = u32::try_from(index) else {
        return Err(cursor.error(DecodeErrorKind::ReferenceType(code)));
    };
    require(cursor, features, Features::FUNCTION_REFERENCES)?;
    Ok(HeapType::Concrete(TypeIdx(index)))
}

/// Whether something can be set.
pub(super) fn mutability(cursor: &mut Cursor<'_>) -> Result<bool> {
    match cursor.peek()? {
        code @ (0 | 1) => {
            cursor.u8()?;
            Ok(code == 1)
        }
        code => Err(cursor.error(DecodeErrorKind::Mutability(code))),
    }
}

fn field_type(cursor: &mut Cursor<'_>, features: Features) -> Result<FieldType> {
    let storage = match cursor.peek()? {
        0x78 => {
            cursor.u8()?;
            StorageType::I8
        }
        0x77 => {
            cursor.u8()?;
            StorageType::I16
        }
        _ => StorageType::Val(val_type(cursor, features)?),
    };
    Ok(FieldType {
        storage,
        mutable: mutability(cursor)?,
    })
}

/// Reads the type section into `module`.
pub(super) fn type_section(
    cursor: &mut Cursor<'_>,
    features: Features,
    limits: &ModuleLimits,
    module: &mut Module,
) -> Result<()> {
    let groups = cursor.count(limits.types, Limited::Types)?;
    let mut reader = TypeReader {
        features,
        limits,
        values: Vec::new(),
    };
    for _ in 0..groups {
        let start = type_count(module);
        if cursor.peek()? == 0x4E {
            require(cursor, features, Features::GC)?;
            cursor.u8()?;
            let left = limits.types.saturating_sub(start);
            let count = cursor.count(left, Limited::Types)?;
            for _ in 0..count {
                let ty = reader.sub_type(cursor)?;
                module.types.push(ty);
            }
        } else {
            if start >= limits.types {
                let kind = DecodeErrorKind::Limit {
                    what: Limited::Types,
                    limit: limits.types,
                };
                return Err(cursor.error(kind));
            }
            let ty = reader.sub_type(cursor)?;
            module.types.push(ty);
        }
        module.rec_groups.push(start..type_count(module));
    }
    Ok(())
}

fn type_count(module: &Module) -> u32 {
    u32::try_from(module.types.len()).unwrap_or(u32::MAX)
}

/// Reads type definitions; keeps a buffer between them.
struct TypeReader<'l> {
    features: Features,
    limits: &'l ModuleLimits,
    values: Vec<ValType>,
}

impl TypeReader<'_> {
    fn sub_type(&mut self, cursor: &mut Cursor<'_>) -> Result<SubType> {
        let code = cursor.peek()?;
        if code != 0x50 && code != 0x4F {
            return Ok(SubType::plain(self.comp_type(cursor)?));
        }
        require(cursor, self.features, Features::GC)?;
        cursor.u8()?;
        let supertype = match cursor.u32()? {
            0 => None,
            1 => Some(TypeIdx(cursor.u32()?)),
            2.. => return Err(cursor.error(DecodeErrorKind::Supertypes)),
        };
        Ok(SubType {
            is_final: code == 0x4F,
            supertype,
            comp: self.comp_type(cursor)?,
        })
    }

    fn comp_type(&mut self, cursor: &mut Cursor<'_>) -> Result<CompType> {
        match cursor.peek()? {
            0x60 => {
                cursor.u8()?;
                self.func_type(cursor).map(CompType::Func)
            }
            0x5F => {
                require(cursor, self.features, Features::GC)?;
                cursor.u8()?;
                let count = cursor.count(self.limits.fields, Limited::Fields)?;
                let fields = (0..count).map(|_| field_type(cursor, self.features));
                Ok(CompType::Struct(StructType {
                    fields: fields.collect::<Result<_>>()?,
                }))
            }
            0x5E => {
                require(cursor, self.features, Features::GC)?;
                cursor.u8()?;
                let element = field_type(cursor, self.features)?;
                Ok(CompType::Array(ArrayType { element }))
            }
            code => Err(cursor.error(DecodeErrorKind::DefinedType(code))),
        }
    }

    fn func_type(&mut self, cursor: &mut Cursor<'_>) -> Result<FuncType> {
        self.values.clear();
        let params = cursor.count(self.limits.params, Limited::Params)?;
        for _ in 0..params {
            self.values.push(val_type(cursor, self.features)?);
        }
        let params = self.values.len();
        let results = cursor.count(self.limits.results, Limited::Results)?;
        for _ in 0..results {
            self.values.push(val_type(cursor, self.features)?);
        }
        let (params, results) = self.values.split_at_checked(params).unwrap_or((&[], &[]));
        Ok(FuncType::new(
            params.iter().copied(),
            results.iter().copied(),
        ))
    }
}

/// The flag bits of limits.
const HAS_MAX: u8 = 1;
const SHARED: u8 = 2;
const IS_64: u8 = 4;
const HAS_PAGE_SIZE: u8 = 8;

/// Sizes. Since 64-bit addresses exist all are 64-bit numbers here; validation bounds them.
fn limits(cursor: &mut Cursor<'_>, features: Features, flags: u8) -> Result<Limits> {
    let wide = features.contains(Features::MEMORY64);
    let mut number = || {
        if wide {
            cursor.u64()
        } else {
            cursor.u32().map(u64::from)
        }
    };
    let min = number()?;
    let max = if flags & HAS_MAX != 0 {
        Some(number()?)
    } else {
        None
    };
    Ok(Limits { min, max })
}

pub(super) fn table_type(cursor: &mut Cursor<'_>, features: Features) -> Result<TableType> {
    let element = ref_type(cursor, features)?;
    let flags = cursor.peek()?;
    if flags & !(HAS_MAX | IS_64) != 0 {
        return Err(cursor.error(DecodeErrorKind::LimitsFlags(flags)));
    }
    let table64 = flags & IS_64 != 0;
    if table64 {
        require(cursor, features, Features::MEMORY64)?;
    }
    cursor.u8()?;
    Ok(TableType {
        element,
        limits: limits(cursor, features, flags)?,
        table64,
    })
}

pub(super) fn memory_type(cursor: &mut Cursor<'_>, features: Features) -> Result<MemoryType> {
    let flags = cursor.peek()?;
    let mut known = HAS_MAX;
    for (feature, bit) in [
        (Features::THREADS, SHARED),
        (Features::MEMORY64, IS_64),
        (Features::CUSTOM_PAGE_SIZES, HAS_PAGE_SIZE),
    ] {
        if features.contains(feature) {
            known |= bit;
        }
    }
    if flags & !known != 0 {
        return Err(cursor.error(DecodeErrorKind::LimitsFlags(flags)));
    }
    cursor.u8()?;
    let limits = limits(cursor, features, flags)?;
    let page_size_log2 = if flags & HAS_PAGE_SIZE != 0 {
        let log2 = cursor.u32()?;
        match u8::try_from(log2) {
            Ok(log2) if log2 <= 64 => log2,
            _ => return Err(cursor.error(DecodeErrorKind::PageSize)),
        }
    } else {
        MemoryType::DEFAULT_PAGE_SIZE_LOG2
    };
    let (memory64, shared) = (flags & IS_64 != 0, flags & SHARED != 0);
    Ok(MemoryType {
        limits,
        memory64,
        shared,
        page_size_log2,
    })
}

pub(super) fn global_type(cursor: &mut Cursor<'_>, features: Features) -> Result<GlobalType> {
    let content = val_type(cursor, features)?;
    Ok(GlobalType {
        content,
        mutable: mutability(cursor)?,
    })
}

pub(super) fn tag_type(cursor: &mut Cursor<'_>, features: Features) -> Result<TagType> {
    require(cursor, features, Features::EXCEPTIONS)?;
    match cursor.peek()? {
        0 => {
            cursor.u8()?;
            Ok(TagType {
                ty: TypeIdx(cursor.u32()?),
            })
        }
        attribute => Err(cursor.error(DecodeErrorKind::TagAttribute(attribute))),
    }
}
