//! A decoded module: its sections as data, function bodies and data as ranges of its bytes.
//!
//! Nothing here is checked beyond the binary format; see `valid/`.
//!
//! Spec: 2.5 Modules.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::ops::Range;

use super::{
    DataIdx, DataSegment, DataSegments, ElemIdx, FuncIdx, FuncType, GlobalIdx, GlobalType,
    HeapType, MemIdx, MemoryType, RefType, SubType, TableIdx, TableType, TagIdx, TagType, TypeIdx,
};

/// A part of the module's bytes; modules are smaller than 4 GiB.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct ByteRange {
    /// The offset of the first byte.
    pub start: u32,
    /// The offset after the last byte.
    pub end: u32,
}

impl ByteRange {
    /// The bytes themselves, out of the module that this range belongs to.
    #[inline]
    pub fn of(self, module: &[u8]) -> &[u8] {
        module
            .get(self.start as usize..self.end as usize)
            .unwrap_or(&[])
    }
}

/// A decoded module.
#[derive(Clone, Debug, Default)]
pub struct Module {
    /// The types of all recursion groups in order.
    pub types: Vec<SubType>,
    /// The recursion groups as ranges of `types`, without gaps.
    pub rec_groups: Vec<Range<u32>>,
    /// All imports in order.
    pub imports: Vec<Import>,
    /// The types of the imports, by kind.
    pub imported: Imported,
    /// The types of the module's own functions.
    pub funcs: Vec<TypeIdx>,
    /// The module's own tables.
    pub tables: Vec<TableDef>,
    /// The module's own memories.
    pub memories: Vec<MemoryType>,
    /// The module's own globals.
    pub globals: Vec<GlobalDef>,
    /// The module's own tags.
    pub tags: Vec<TagType>,
    /// What the module offers.
    pub exports: Vec<Export>,
    /// The function that runs at instantiation.
    pub start: Option<FuncIdx>,
    /// Initial contents of tables.
    pub elements: Vec<ElementSegment>,
    /// What the data count section says, if there is one.
    pub data_count: Option<u32>,
    /// Initial contents of memories.
    pub data: DataSegments,
    /// The code of the module's own functions, parallel to `funcs`.
    pub bodies: Vec<FuncBody>,
    /// The custom sections in order.
    pub customs: Vec<CustomSection>,
}

/// The types of a module's imports, one list for each kind.
#[derive(Clone, Debug, Default)]
pub struct Imported {
    /// Types of imported functions.
    pub funcs: Vec<TypeIdx>,
    /// Types of imported tables.
    pub tables: Vec<TableType>,
    /// Types of imported memories.
    pub memories: Vec<MemoryType>,
    /// Types of imported globals.
    pub globals: Vec<GlobalType>,
    /// Types of imported tags.
    pub tags: Vec<TagType>,
}

/// Something that the module needs from outside.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Import {
    /// The name of the module it comes from.
    pub module: Box<str>,
    /// Its name in that module.
    pub name: Box<str>,
    /// What it has to be.
    pub desc: ImportDesc,
}

/// The kind and type of an import.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ImportDesc {
    /// A function of that type.
    Func(TypeIdx),
    /// A table.
    Table(TableType),
    /// A memory.
    Memory(MemoryType),
    /// A global.
    Global(GlobalType),
    /// A tag.
    Tag(TagType),
}

/// A table and the expression that fills it at instantiation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TableDef {
    /// Its type.
    pub ty: TableType,
    /// The value of its elements; null if absent.
    pub init: Option<ConstExpr>,
}

/// A global and the expression that gives its first value.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GlobalDef {
    /// Its type.
    pub ty: GlobalType,
    /// Its first value.
    pub init: ConstExpr,
}

/// Something that the module offers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Export {
    /// Its name, unique among the exports.
    pub name: Box<str>,
    /// What it is.
    pub item: ExternIdx,
}

/// An index into one of the spaces that can be exported.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ExternIdx {
    /// A function.
    Func(FuncIdx),
    /// A table.
    Table(TableIdx),
    /// A memory.
    Memory(MemIdx),
    /// A global.
    Global(GlobalIdx),
    /// A tag.
    Tag(TagIdx),
}

/// Initial contents of a table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ElementSegment {
    /// The type of its elements.
    pub ty: RefType,
    /// When it is copied, and where to.
    pub mode: ElementMode,
    /// The elements.
    pub items: ElementItems,
}

/// When an element segment is copied.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ElementMode {
    /// At instantiation.
    Active {
        /// The table.
        table: TableIdx,
        /// The index of the first element.
        offset: ConstExpr,
    },
    /// By `table.init`.
    Passive,
    /// Never: it only declares functions for `ref.func`.
    Declared,
}

/// The elements of a segment.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ElementItems {
    /// References to these functions.
    Funcs(Box<[FuncIdx]>),
    /// The values of these expressions.
    Exprs(Box<[ConstExpr]>),
}

/// A constant expression; those of one instruction are decoded, the rest stay bytes.
///
/// Spec: 3.3.10 Expressions, Constant Expressions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ConstExpr {
    /// `i32.const`.
    I32Const(i32),
    /// `i64.const`.
    I64Const(i64),
    /// `f32.const`, the bits of the number.
    F32Const(u32),
    /// `f64.const`, the bits of the number.
    F64Const(u64),
    /// `global.get`.
    GlobalGet(GlobalIdx),
    /// `ref.null`.
    RefNull(HeapType),
    /// `ref.func`.
    RefFunc(FuncIdx),
    /// Anything else: its bytes, with the final `end`.
    Expr(ByteRange),
}

/// The code of a function: declarations of locals, then instructions, as bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FuncBody {
    /// Where it is; the size field before it is not part of it.
    pub range: ByteRange,
}

/// A custom section.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CustomSection {
    /// Its name; UTF-8, checked.
    pub name: ByteRange,
    /// Its contents after the name.
    pub payload: ByteRange,
}

impl CustomSection {
    /// The name, out of the module's bytes.
    pub fn name_of(self, module: &[u8]) -> &str {
        core::str::from_utf8(self.name.of(module)).unwrap_or("")
    }
}

impl Module {
    /// Appends an import to the list and to the space of its kind.
    pub fn push_import(&mut self, import: Import) {
        match import.desc {
            ImportDesc::Func(ty) => self.imported.funcs.push(ty),
            ImportDesc::Table(ty) => self.imported.tables.push(ty),
            ImportDesc::Memory(ty) => self.imported.memories.push(ty),
            ImportDesc::Global(ty) => self.imported.globals.push(ty),
            ImportDesc::Tag(ty) => self.imported.tags.push(ty),
        }
        self.imports.push(import);
    }

    /// The definition of type `x`.
    #[inline]
    pub fn ty(&self, x: TypeIdx) -> Option<&SubType> {
        self.types.get(x.index())
    }

    /// The function type with index `x`; none if it is another kind of type.
    #[inline]
    pub fn func_type(&self, x: TypeIdx) -> Option<&FuncType> {
        self.ty(x)?.as_func()
    }

    /// The index of the type of function `x`.
    #[inline]
    pub fn type_of_func(&self, x: FuncIdx) -> Option<TypeIdx> {
        at(&self.imported.funcs, &self.funcs, x.index(), |ty| *ty)
    }

    /// The type of table `x`.
    #[inline]
    pub fn type_of_table(&self, x: TableIdx) -> Option<TableType> {
        at(&self.imported.tables, &self.tables, x.index(), |table| {
            table.ty
        })
    }

    /// The type of memory `x`.
    #[inline]
    pub fn type_of_memory(&self, x: MemIdx) -> Option<MemoryType> {
        at(&self.imported.memories, &self.memories, x.index(), |ty| *ty)
    }

    /// The type of global `x`.
    #[inline]
    pub fn type_of_global(&self, x: GlobalIdx) -> Option<GlobalType> {
        at(&self.imported.globals, &self.globals, x.index(), |global| {
            global.ty
        })
    }

    /// The type of tag `x`.
    #[inline]
    pub fn type_of_tag(&self, x: TagIdx) -> Option<TagType> {
        at(&self.imported.tags, &self.tags, x.index(), |ty| *ty)
    }

    /// The element segment `x`.
    #[inline]
    pub fn element(&self, x: ElemIdx) -> Option<&ElementSegment> {
        self.elements.get(x.index())
    }

    /// The data segment `x`.
    #[inline]
    pub fn data(&self, x: DataIdx) -> Option<DataSegment> {
        self.data.get(x.index())
    }

    /// The number of imported functions, which is the index of the module's first own function.
    #[inline]
    pub const fn imported_funcs(&self) -> usize {
        self.imported.funcs.len()
    }

    /// The number of all functions, imported ones included.
    pub const fn func_count(&self) -> usize {
        self.imported.funcs.len() + self.funcs.len()
    }

    /// The number of all tables, imported ones included.
    pub const fn table_count(&self) -> usize {
        self.imported.tables.len() + self.tables.len()
    }

    /// The number of all memories, imported ones included.
    pub const fn memory_count(&self) -> usize {
        self.imported.memories.len() + self.memories.len()
    }

    /// The position of function `x` among the module's own; none if it is imported or missing.
    #[inline]
    pub fn own_func(&self, x: FuncIdx) -> Option<usize> {
        x.index()
            .checked_sub(self.imported.funcs.len())
            .filter(|&i| i < self.funcs.len())
    }

    /// The first custom section called `name`: its contents.
    pub fn custom<'b>(&self, bytes: &'b [u8], name: &str) -> Option<&'b [u8]> {
        let section = self
            .customs
            .iter()
            .find(|section| section.name_of(bytes) == name)?;
        Some(section.payload.of(bytes))
    }
}

/// Element `index` of an index space: the imports first, then the module's own definitions.
#[inline]
fn at<T: Copy, D>(imported: &[T], own: &[D], index: usize, type_of: impl Fn(&D) -> T) -> Option<T> {
    match index.checked_sub(imported.len()) {
        None => imported.get(index).copied(),
        Some(index) => own.get(index).map(type_of),
    }
}
