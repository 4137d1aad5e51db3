//! What a module is: types, indices, instructions and segments. Data only.
//!
//! How it is read from bytes lives in `binary/`, whether it is legal in `valid/`, what it does in
//! `translate/`, `exec/` and `runtime/`.

pub(crate) mod atomic;
pub mod data;
mod display;
pub(crate) mod fuel;
pub mod immediate;
pub mod index;
pub mod instr;
pub mod module;
pub mod name;
pub mod types;

pub use data::{DataMode, DataSegment, DataSegments};
pub use immediate::{
    BlockType, BrTable, BranchCast, Catch, Catches, LaneIdx, Length, MemArg, SelectType, ZeroByte,
};
pub use index::{
    DataIdx, ElemIdx, FieldIdx, FuncIdx, GlobalIdx, LabelIdx, LocalIdx, MemIdx, TableIdx, TagIdx,
    TypeIdx,
};
pub use instr::Instr;
pub(crate) use instr::for_each_instr;
pub use module::{
    ByteRange, ConstExpr, CustomSection, ElementItems, ElementMode, ElementSegment, Export,
    ExternIdx, FuncBody, GlobalDef, Import, ImportDesc, Module, TableDef,
};
pub use name::NameSection;
pub use types::{
    ArrayType, CompType, ExternType, FieldType, FuncType, GlobalType, HeapType, Limits, MemoryType,
    RefType, StorageType, StructType, SubType, TableType, TagType, ValType,
};
pub(crate) use types::{I31_SHIFT, I31_TAG};
