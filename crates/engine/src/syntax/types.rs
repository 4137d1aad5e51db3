//! The types of WebAssembly: of values, functions, aggregates and of what modules import and export.
//!
//! Equality here is equality of the written form: two [`TypeIdx`] compare as numbers. Whether two
//! types *mean* the same is decided in `valid/canon.rs` and `valid/subtyping.rs`.
//!
//! Spec: 2.3 Types.

use alloc::boxed::Box;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;

use super::TypeIdx;

/// The type of a value.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ValType {
    /// A 32-bit integer.
    I32,
    /// A 64-bit integer.
    I64,
    /// A 32-bit IEEE 754 number.
    F32,
    /// A 64-bit IEEE 754 number.
    F64,
    /// A vector of 128 bits.
    V128,
    /// A reference.
    Ref(RefType),
}

impl ValType {
    /// `funcref`.
    pub const FUNCREF: Self = Self::Ref(RefType::FUNCREF);
    /// `externref`.
    pub const EXTERNREF: Self = Self::Ref(RefType::EXTERNREF);

    /// Whether this is one of the four number types.
    pub const fn is_num(self) -> bool {
        matches!(self, Self::I32 | Self::I64 | Self::F32 | Self::F64)
    }

    /// Whether this is a reference type.
    pub const fn is_ref(self) -> bool {
        matches!(self, Self::Ref(_))
    }

    /// Whether a variable of this type has a value before it is first set.
    ///
    /// Spec: 3.2.2 Defaultable Types.
    pub const fn is_defaultable(self) -> bool {
        match self {
            Self::I32 | Self::I64 | Self::F32 | Self::F64 | Self::V128 => true,
            Self::Ref(ty) => ty.nullable,
        }
    }
}

/// The type of a reference.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct RefType {
    /// Whether null is a value of the type.
    pub nullable: bool,
    /// What is referred to.
    pub heap: HeapType,
}

impl RefType {
    /// `funcref`: any function, or null.
    pub const FUNCREF: Self = Self::null(HeapType::Func);
    /// `nullfuncref`: null only.
    pub const NULLFUNCREF: Self = Self::null(HeapType::NoFunc);
    /// `externref`: any value of the host, or null.
    pub const EXTERNREF: Self = Self::null(HeapType::Extern);
    /// `nullexternref`: null only.
    pub const NULLEXTERNREF: Self = Self::null(HeapType::NoExtern);
    /// `anyref`: any garbage-collected value, or null.
    pub const ANYREF: Self = Self::null(HeapType::Any);
    /// `nullref`: null only.
    pub const NULLREF: Self = Self::null(HeapType::None);
    /// `eqref`: any value that can be compared, or null.
    pub const EQREF: Self = Self::null(HeapType::Eq);
    /// `i31ref`: a 31-bit integer, or null.
    pub const I31REF: Self = Self::null(HeapType::I31);
    /// `structref`: any structure, or null.
    pub const STRUCTREF: Self = Self::null(HeapType::Struct);
    /// `arrayref`: any array, or null.
    pub const ARRAYREF: Self = Self::null(HeapType::Array);
    /// `exnref`: an exception, or null.
    pub const EXNREF: Self = Self::null(HeapType::Exn);
    /// `nullexnref`: null only.
    pub const NULLEXNREF: Self = Self::null(HeapType::NoExn);

    /// `(ref null heap)`.
    pub const fn null(heap: HeapType) -> Self {
        Self {
            nullable: true,
            heap,
        }
    }

    /// `(ref heap)`.
    pub const fn non_null(heap: HeapType) -> Self {
        Self {
            nullable: false,
            heap,
        }
    }
}

/// The shift between a 31-bit integer and the 64 bits of the reference to it.
pub(crate) const I31_SHIFT: u32 = 33;

/// The low bits of a reference to a 31-bit integer.
pub(crate) const I31_TAG: u64 = 3;

/// What a reference refers to.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum HeapType {
    /// Any function.
    Func,
    /// No function.
    NoFunc,
    /// Any value of the host.
    Extern,
    /// No value of the host.
    NoExtern,
    /// Any garbage-collected value.
    Any,
    /// No garbage-collected value.
    None,
    /// Any value that can be compared by identity.
    Eq,
    /// A 31-bit integer.
    I31,
    /// Any structure.
    Struct,
    /// Any array.
    Array,
    /// Any exception.
    Exn,
    /// No exception.
    NoExn,
    /// A type that the module defines.
    Concrete(TypeIdx),
}

/// The type of a function.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct FuncType {
    /// The parameters, then the results.
    types: Arc<[ValType]>,
    params: usize,
}

impl FuncType {
    /// A function from `params` to `results`.
    pub fn new(
        params: impl IntoIterator<Item = ValType>,
        results: impl IntoIterator<Item = ValType>,
    ) -> Self {
        let mut types: Vec<ValType> = params.into_iter().collect();
        let params = types.len();
        types.extend(results);
        Self {
            types: types.into(),
            params,
        }
    }

    /// The types of the parameters.
    #[inline]
    pub fn params(&self) -> &[ValType] {
        self.types.get(..self.params).unwrap_or(&[])
    }

    /// The types of the results.
    #[inline]
    pub fn results(&self) -> &[ValType] {
        self.types.get(self.params..).unwrap_or(&[])
    }
}

/// What a field of a structure or the elements of an array hold.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum StorageType {
    /// Eight bits of an `i32`.
    I8,
    /// Sixteen bits of an `i32`.
    I16,
    /// A whole value.
    Val(ValType),
}

impl StorageType {
    /// The type of the value on the operand stack.
    pub const fn unpacked(self) -> ValType {
        match self {
            Self::I8 | Self::I16 => ValType::I32,
            Self::Val(ty) => ty,
        }
    }

    /// The size in bytes as a power of two.
    pub const fn size_log2(self) -> u8 {
        match self {
            Self::I8 => 0,
            Self::I16 => 1,
            Self::Val(ValType::I32 | ValType::F32) => 2,
            Self::Val(ValType::I64 | ValType::F64 | ValType::Ref(_)) => 3,
            Self::Val(ValType::V128) => 4,
        }
    }

    /// Whether a reference is stored.
    pub const fn is_ref(self) -> bool {
        matches!(self, Self::Val(ValType::Ref(_)))
    }

    /// Whether the storage is narrower than the value.
    pub const fn is_packed(self) -> bool {
        matches!(self, Self::I8 | Self::I16)
    }
}

/// The type of a field of a structure or of the elements of an array.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct FieldType {
    /// What is stored.
    pub storage: StorageType,
    /// Whether it can be set after creation.
    pub mutable: bool,
}

/// The type of a structure.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct StructType {
    /// Its fields in order.
    pub fields: Box<[FieldType]>,
}

impl StructType {
    /// Where each field lies among the bytes of a structure: packed, in order.
    pub fn offsets(&self) -> impl Iterator<Item = u32> {
        self.fields.iter().scan(0u32, |next, field| {
            let at = *next;
            *next = at.saturating_add(1 << field.storage.size_log2());
            Some(at)
        })
    }
}

/// The type of an array.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct ArrayType {
    /// Its elements.
    pub element: FieldType,
}

/// A type that a module defines.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum CompType {
    /// A function type.
    Func(FuncType),
    /// A structure type.
    Struct(StructType),
    /// An array type.
    Array(ArrayType),
}

/// A defined type and its place in the hierarchy.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct SubType {
    /// Whether it can have no subtypes.
    pub is_final: bool,
    /// The declared supertype.
    pub supertype: Option<TypeIdx>,
    /// The type itself.
    pub comp: CompType,
}

impl SubType {
    /// A final type without supertype: the abbreviation `(type (func ...))`.
    pub const fn plain(comp: CompType) -> Self {
        Self {
            is_final: true,
            supertype: None,
            comp,
        }
    }

    /// The function type, if it is one.
    #[inline]
    pub const fn as_func(&self) -> Option<&FuncType> {
        match &self.comp {
            CompType::Func(ty) => Some(ty),
            CompType::Struct(_) | CompType::Array(_) => None,
        }
    }

    /// The structure type, if it is one.
    #[inline]
    pub const fn as_struct(&self) -> Option<&StructType> {
        match &self.comp {
            CompType::Struct(ty) => Some(ty),
            CompType::Func(_) | CompType::Array(_) => None,
        }
    }

    /// The array type, if it is one.
    #[inline]
    pub const fn as_array(&self) -> Option<&ArrayType> {
        match &self.comp {
            CompType::Array(ty) => Some(ty),
            CompType::Func(_) | CompType::Struct(_) => None,
        }
    }
}

/// The size range of a memory (in pages) or table (in elements).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Limits {
    /// The size at the start.
    pub min: u64,
    /// The size it may grow to.
    pub max: Option<u64>,
}

/// The type of a memory.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct MemoryType {
    /// Its size in pages.
    pub limits: Limits,
    /// Whether addresses are `i64`.
    pub memory64: bool,
    /// Whether threads may share it.
    pub shared: bool,
    /// The size of a page as a power of two: 16, or 0 with custom page sizes.
    pub page_size_log2: u8,
}

impl MemoryType {
    /// The page size of WebAssembly without custom page sizes, 64 KiB, as a power of two.
    pub const DEFAULT_PAGE_SIZE_LOG2: u8 = 16;

    /// An unshared memory of `min` to `max` pages of 64 KiB with 32-bit addresses.
    pub const fn new(min: u64, max: Option<u64>) -> Self {
        Self {
            limits: Limits { min, max },
            memory64: false,
            shared: false,
            page_size_log2: Self::DEFAULT_PAGE_SIZE_LOG2,
        }
    }

    /// The type of its addresses: `i32` or `i64`.
    #[inline]
    pub const fn address_type(&self) -> ValType {
        if self.memory64 {
            ValType::I64
        } else {
            ValType::I32
        }
    }
}

/// The type of a table.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct TableType {
    /// What it holds.
    pub element: RefType,
    /// Its size in elements.
    pub limits: Limits,
    /// Whether indices are `i64`.
    pub table64: bool,
}

impl TableType {
    /// A table of `min` to `max` elements with 32-bit indices.
    pub const fn new(element: RefType, min: u64, max: Option<u64>) -> Self {
        Self {
            element,
            limits: Limits { min, max },
            table64: false,
        }
    }

    /// The type of its indices: `i32` or `i64`.
    #[inline]
    pub const fn address_type(&self) -> ValType {
        if self.table64 {
            ValType::I64
        } else {
            ValType::I32
        }
    }
}

/// The type of a global.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct GlobalType {
    /// The type of its value.
    pub content: ValType,
    /// Whether it can be set.
    pub mutable: bool,
}

impl GlobalType {
    /// A global that holds `content`.
    pub const fn new(content: ValType, mutable: bool) -> Self {
        Self { content, mutable }
    }
}

/// The type of an exception tag: a function type without results, by index.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct TagType {
    /// The type of the exception's values, as parameters.
    pub ty: TypeIdx,
}

/// The type of something that a module imports or exports.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum ExternType {
    /// A function.
    Func(FuncType),
    /// A table.
    Table(TableType),
    /// A memory.
    Memory(MemoryType),
    /// A global.
    Global(GlobalType),
    /// An exception tag; its values are the parameters.
    Tag(FuncType),
}

impl ExternType {
    /// The word for this kind of thing: `func`, `table`, `memory`, `global`, `tag`.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Func(_) => "func",
            Self::Table(_) => "table",
            Self::Memory(_) => "memory",
            Self::Global(_) => "global",
            Self::Tag(_) => "tag",
        }
    }
}

impl From<RefType> for ValType {
    fn from(ty: RefType) -> Self {
        Self::Ref(ty)
    }
}

impl fmt::Debug for FuncType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FuncType")
            .field("params", &self.params())
            .field("results", &self.results())
            .finish()
    }
}
