//! Why bytes are refused: not a module at all ([`DecodeError`]), or not a legal one
//! ([`ValidateError`]).
//!
//! The texts begin with the words of the official test suite where it has some. Errors of linking
//! and running live in `api/`.

use thiserror::Error;

use crate::features::Features;
use crate::syntax::FuncIdx;

/// The bytes do not follow the binary format: the specification's *malformed*.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[error("{kind} (at offset {offset:#x})")]
pub struct DecodeError {
    /// What is wrong.
    pub kind: DecodeErrorKind,
    /// Where: an offset into the module's bytes.
    pub offset: u32,
}

/// What is wrong with the bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum DecodeErrorKind {
    /// The bytes end inside something.
    #[error("unexpected end")]
    UnexpectedEnd,
    /// A section or function ends inside something.
    #[error("unexpected end of section or function")]
    UnexpectedSectionEnd,
    /// A length is more than what is left.
    #[error("length out of bounds")]
    LengthOutOfBounds,
    /// A LEB128 number has more bytes than its type needs at most.
    #[error("integer representation too long")]
    IntTooLong,
    /// A LEB128 number does not fit its type.
    #[error("integer too large")]
    IntTooLarge,
    /// The first four bytes are not those of a module.
    #[error("magic header not detected")]
    Magic,
    /// The version is not 1.
    #[error("unknown binary version")]
    Version,
    /// There is no such section.
    #[error("malformed section id {0}")]
    SectionId(u8),
    /// A section stands twice or in the wrong place.
    #[error("unexpected content after last section")]
    SectionOrder,
    /// A section's contents are shorter than the section.
    #[error("section size mismatch")]
    SectionSize,
    /// A name is not UTF-8.
    #[error("malformed UTF-8 encoding")]
    Utf8,
    /// There are not as many bodies as functions.
    #[error("function and code section have inconsistent lengths")]
    CodeCount,
    /// There are not as many data segments as the data count section says.
    #[error("data count and data section have inconsistent lengths")]
    DataCount,
    /// Code names a data segment, but there is no data count section.
    #[error("data count section required")]
    DataCountRequired,
    /// An import is of no known kind.
    #[error("malformed import kind {0:#04x}")]
    ImportKind(u8),
    /// An export is of no known kind.
    #[error("malformed export kind {0:#04x}")]
    ExportKind(u8),
    /// An element segment is of no known kind.
    #[error("malformed elements segment kind {0}")]
    ElementFlags(u32),
    /// The elements of a segment are of no known kind.
    #[error("malformed element kind {0:#04x}")]
    ElementKind(u8),
    /// A data segment is of no known kind.
    #[error("malformed data segment kind {0}")]
    DataFlags(u32),
    /// The flags of a memory or table type.
    #[error("malformed limits flags {0:#04x}")]
    LimitsFlags(u8),
    /// The size of a page, as a power of two.
    #[error("invalid custom page size")]
    PageSize,
    /// The mutability of a global or field.
    #[error("malformed mutability {0:#04x}")]
    Mutability(u8),
    /// There is no such type of values.
    #[error("malformed value type {0:#04x}")]
    ValueType(u8),
    /// There is no such type of references.
    #[error("malformed reference type {0:#04x}")]
    ReferenceType(u8),
    /// There is no such kind of type definition.
    #[error("malformed definition type {0:#04x}")]
    DefinedType(u8),
    /// A type has more than one supertype.
    #[error("malformed sub type: more than one supertype")]
    Supertypes,
    /// The attribute of a tag.
    #[error("malformed tag attribute {0:#04x}")]
    TagAttribute(u8),
    /// There is no such instruction.
    #[error("illegal opcode {0:02x}")]
    Opcode(u8),
    /// There is no instruction with this prefix and number.
    #[error("illegal opcode {prefix:02x} {number:#x}")]
    PrefixedOpcode {
        /// The prefix byte.
        prefix: u8,
        /// The number after it.
        number: u32,
    },
    /// A reserved byte is not zero.
    #[error("zero byte expected")]
    ZeroByte,
    /// The flags of a memory access.
    #[error("malformed memop flags {0:#x}")]
    MemArgFlags(u32),
    /// A clause of `try_table` is of no known kind.
    #[error("malformed catch clause {0:#04x}")]
    CatchKind(u8),
    /// The flags of a branch with a cast.
    #[error("malformed cast flags {0:#04x}")]
    CastFlags(u8),
    /// More local variables than can be counted.
    #[error("too many locals")]
    TooManyLocals,
    /// What belongs to an instruction stands twice or out of order in its custom section.
    #[error("malformed code metadata: duplicate or out of order")]
    MetadataOrder,
    /// A branch hint is of another size than one byte, or neither 0 nor 1.
    #[error("malformed branch hint {0:#04x}")]
    BranchHint(u8),
    /// A function goes on after its last `end`.
    #[error("END opcode expected: code after the end of the function")]
    CodeAfterEnd,
    /// A feature that is switched off is used.
    #[error("a feature that is off is required: {0}")]
    Feature(Feature),
    /// A limit of this engine is exceeded.
    #[error("too many {what}: the limit is {limit}")]
    Limit {
        /// What is counted.
        what: Limited,
        /// The largest number accepted.
        limit: u32,
    },
    /// The module has 4 GiB or more.
    #[error("module too large")]
    ModuleTooLarge,
}

/// One or more features, named in messages.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Feature(pub Features);

impl core::fmt::Display for Feature {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        bitflags::parser::to_writer(&self.0, f)
    }
}

/// What `ModuleLimits` counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[allow(missing_docs, reason = "the texts say it")]
#[non_exhaustive]
pub enum Limited {
    #[error("types")]
    Types,
    #[error("imports")]
    Imports,
    #[error("functions")]
    Functions,
    #[error("tables")]
    Tables,
    #[error("memories")]
    Memories,
    #[error("globals")]
    Globals,
    #[error("tags")]
    Tags,
    #[error("exports")]
    Exports,
    #[error("element segments")]
    ElementSegments,
    #[error("elements of a segment")]
    Elements,
    #[error("data segments")]
    DataSegments,
    #[error("bytes of a function")]
    FunctionBytes,
    #[error("locals")]
    Locals,
    #[error("parameters of a function")]
    Params,
    #[error("results of a function")]
    Results,
    #[error("fields of a structure")]
    Fields,
    #[error("labels of a br_table")]
    BrTableLabels,
    #[error("bytes of a name")]
    NameBytes,
    #[error("supertypes above each other")]
    SubtypingDepth,
    #[error("nested blocks")]
    Nesting,
    #[error("custom sections")]
    CustomSections,
}

/// The module is well-formed, but not legal: the specification's *invalid*.
///
/// Function bodies are decoded while they are validated, so one kind stands for malformed code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ValidateError {
    /// What is wrong.
    pub kind: ValidateErrorKind,
    /// Where: an offset into the module's bytes, or 0 if it is not one place.
    pub offset: u32,
    /// The function, if it is in the body of one.
    pub func: Option<FuncIdx>,
}

impl core::fmt::Display for ValidateError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        self.kind.fmt(f)?;
        if let Some(func) = self.func {
            write!(f, " in function {func}")?;
        }
        if self.offset != 0 {
            write!(f, " (at offset {:#x})", self.offset)?;
        }
        Ok(())
    }
}

impl core::error::Error for ValidateError {}

impl ValidateError {
    /// The same as an error of decoding, if the code is malformed rather than invalid.
    pub const fn as_malformed(&self) -> Option<DecodeError> {
        if let ValidateErrorKind::Malformed(kind) = self.kind {
            return Some(DecodeError {
                kind,
                offset: self.offset,
            });
        }
        None
    }
}

impl From<DecodeError> for ValidateError {
    #[cold]
    fn from(error: DecodeError) -> Self {
        Self {
            kind: ValidateErrorKind::Malformed(error.kind),
            offset: error.offset,
            func: None,
        }
    }
}

/// What an index names that does not exist.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[allow(missing_docs, reason = "the texts say it")]
#[non_exhaustive]
pub enum Space {
    #[error("type")]
    Type,
    #[error("function")]
    Func,
    #[error("table")]
    Table,
    #[error("memory")]
    Memory,
    #[error("global")]
    Global,
    #[error("tag")]
    Tag,
    #[error("elem segment")]
    Elem,
    #[error("data segment")]
    Data,
    #[error("local")]
    Local,
    #[error("label")]
    Label,
    #[error("field")]
    Field,
}

/// What is illegal in the module.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum ValidateErrorKind {
    /// The code is not even well-formed.
    #[error(transparent)]
    Malformed(DecodeErrorKind),
    /// An operand has another type.
    #[error("type mismatch: expected {expected}, found {found}")]
    TypeMismatch {
        /// What the instruction needs.
        expected: crate::valid::Operand,
        /// What is there.
        found: crate::valid::Operand,
    },
    /// There are operands left at the end of a block.
    #[error("type mismatch: values remaining on stack at end of block")]
    StackHeight,
    /// An `if` without `else` whose results are not its parameters.
    #[error("type mismatch: if without else must leave what it takes")]
    IfWithoutElse,
    /// The labels of a `br_table` take different numbers of operands.
    #[error("type mismatch: labels of br_table have different arity")]
    BrTableArity,
    /// The results of a tail call are not those of the function.
    #[error("type mismatch: results of the tail call differ from the function's")]
    TailCallResults,
    /// The result types of a called function or branch do not match.
    #[error("type mismatch: {0}")]
    Mismatch(&'static str),
    /// There is no such thing.
    #[error("unknown {space} {index}")]
    Unknown {
        /// The index space.
        space: Space,
        /// The index.
        index: u32,
    },
    /// A function is referred to that no export, element or global names.
    #[error("undeclared function reference {0}")]
    UndeclaredFuncRef(u32),
    /// A local without a default value is read before it is set.
    #[error("uninitialized local {0}")]
    UninitializedLocal(u32),
    /// A `select` with other than one type.
    #[error("invalid result arity")]
    ResultArity,
    /// More than one result without multi-value.
    #[error("invalid result arity: multiple values are off")]
    MultiValue,
    /// An alignment above the access width.
    #[error("alignment must not be larger than natural")]
    Alignment,
    /// An atomic access whose alignment is not its width.
    #[error("atomic alignment must be natural")]
    AtomicAlignment,
    /// An offset that a 32-bit memory cannot have.
    #[error("offset out of range")]
    OffsetRange,
    /// A lane number past the lanes.
    #[error("invalid lane index {0}")]
    LaneIndex(u8),
    /// `else` outside `if`.
    #[error("else without if")]
    ElseWithoutIf,
    /// `global.set` of a constant.
    #[error("immutable global {0}")]
    ImmutableGlobal(u32),
    /// `struct.set` of a constant field.
    #[error("immutable field {0}")]
    ImmutableField(u32),
    /// Writing to an array of constants.
    #[error("immutable array")]
    ImmutableArray,
    /// `struct.get` of a packed field, or the signed forms of another.
    #[error("type mismatch: field is {}packed", if *.0 { "" } else { "un" })]
    Packed(bool),
    /// A type without default value where one is needed.
    #[error("type mismatch: type has no default value")]
    NotDefaultable,
    /// A type is a function, structure or array type, but not the needed one of these.
    #[error("type mismatch: type {index} is not {expected}")]
    WrongCompType {
        /// The index of the type.
        index: u32,
        /// The needed kind with its article.
        expected: &'static str,
    },
    /// An array that data cannot fill.
    #[error("array type is not numeric or vector")]
    ArrayNotNumeric,
    /// Arrays of different elements.
    #[error("array types do not match")]
    ArrayTypes,
    /// A non-constant instruction in a constant expression.
    #[error("constant expression required")]
    ConstantExpression,
    /// A type does not match its supertype.
    #[error("sub type {0} does not match its supertype")]
    SubType(u32),
    /// A supertype is final.
    #[error("sub type {0} has a final supertype")]
    FinalSupertype(u32),
    /// A minimum above the maximum.
    #[error("size minimum must not be greater than maximum")]
    LimitsOrder,
    /// A memory of more than 4 GiB, or with 64-bit addresses of more than 2^64 bytes.
    #[error("memory size must be at most {0} pages")]
    MemorySize(u64),
    /// A table of more elements than can be addressed.
    #[error("table size must be at most {0}")]
    TableSize(u64),
    /// A page size that is neither 1 nor 65536.
    #[error("invalid custom page size")]
    PageSize,
    /// A shared memory without maximum.
    #[error("shared memory must have maximum")]
    SharedWithoutMax,
    /// More than one memory without multi-memory.
    #[error("multiple memories")]
    MultipleMemories,
    /// More than one table without reference types.
    #[error("multiple tables")]
    MultipleTables,
    /// A mutable global is imported or exported without mutable globals.
    #[error("mutable globals cannot be imported or exported")]
    MutableGlobal,
    /// Two exports have one name.
    #[error("duplicate export name")]
    DuplicateExport,
    /// The start function has parameters or results.
    #[error("start function must have type [] -> []")]
    StartFunction,
    /// A tag whose type has results.
    #[error("non-empty tag result type")]
    TagResults,
    /// A branch hint that belongs to neither `if` nor `br_if`.
    #[error("branch hint: invalid target")]
    BranchHintTarget,
    /// A table of non-null references without initial value.
    #[error("type mismatch: table of non-null references needs an initial value")]
    TableInit,
}
