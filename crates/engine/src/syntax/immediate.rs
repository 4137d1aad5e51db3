//! The immediate arguments of instructions that are more than one number.
//!
//! [`BrTable`] and [`Catches`] borrow the module's bytes; `binary/` has read them once before, so
//! that going through them again cannot fail.

use super::{LabelIdx, MemIdx, RefType, TagIdx, TypeIdx, ValType};

/// The alignment, memory and offset of a memory access.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MemArg {
    /// The alignment that the producer promises, as a power of two.
    pub align_log2: u8,
    /// The memory.
    pub memory: MemIdx,
    /// A number of bytes added to the address.
    pub offset: u64,
}

/// The type of a block: what it takes from the operand stack and what it leaves.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BlockType {
    /// `[] -> []`.
    Empty,
    /// `[] -> [t]`.
    Value(ValType),
    /// A function type of the module.
    Func(TypeIdx),
}

/// The type of a `select` with a type annotation.
///
/// The format allows any number of types; only one is valid.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SelectType {
    /// The type, if there was exactly one.
    pub only: Option<ValType>,
}

/// The immediates of `br_on_cast` and `br_on_cast_fail`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BranchCast {
    /// Where to branch.
    pub label: LabelIdx,
    /// The type of the reference before.
    pub from: RefType,
    /// The type that is tried.
    pub to: RefType,
}

/// The number of a lane of a vector that has `LANES` lanes; only numbers below that are valid.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LaneIdx<const LANES: u8>(pub u8);

/// A number of elements.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Length(pub u32);

/// A byte that the format reserves; it is zero.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ZeroByte;

/// The labels of a `br_table`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BrTable<'a> {
    bytes: &'a [u8],
    len: u32,
    default: LabelIdx,
}

impl<'a> BrTable<'a> {
    /// A table of the `len` labels encoded in `bytes`; the caller has read them once.
    pub(crate) const fn new(bytes: &'a [u8], len: u32, default: LabelIdx) -> Self {
        Self {
            bytes,
            len,
            default,
        }
    }

    /// The number of labels, the default not counted.
    pub const fn len(&self) -> u32 {
        self.len
    }

    /// The label for indices past the table.
    pub const fn default(&self) -> LabelIdx {
        self.default
    }

    /// The labels in order, without the default.
    pub const fn labels(&self) -> BrTableLabels<'a> {
        BrTableLabels {
            bytes: self.bytes,
            left: self.len,
        }
    }
}

impl<'a> IntoIterator for BrTable<'a> {
    type Item = LabelIdx;
    type IntoIter = BrTableLabels<'a>;

    fn into_iter(self) -> BrTableLabels<'a> {
        self.labels()
    }
}

/// Goes through the labels of a `br_table`.
#[derive(Clone, Debug)]
pub struct BrTableLabels<'a> {
    bytes: &'a [u8],
    left: u32,
}

impl Iterator for BrTableLabels<'_> {
    type Item = LabelIdx;

    #[inline]
    fn next(&mut self) -> Option<LabelIdx> {
        self.left = self.left.checked_sub(1)?;
        number(&mut self.bytes).map(LabelIdx)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = usize::try_from(self.left).unwrap_or(usize::MAX);
        (left, Some(left))
    }
}

impl ExactSizeIterator for BrTableLabels<'_> {}

/// One clause of a `try_table`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Catch {
    /// `catch`: exceptions with this tag; the branch takes their values.
    One {
        /// The tag.
        tag: TagIdx,
        /// Where to branch.
        label: LabelIdx,
    },
    /// `catch_ref`: as `catch`, and the exception itself.
    OneRef {
        /// The tag.
        tag: TagIdx,
        /// Where to branch.
        label: LabelIdx,
    },
    /// `catch_all`: every exception; the branch takes nothing.
    All {
        /// Where to branch.
        label: LabelIdx,
    },
    /// `catch_all_ref`: every exception; the branch takes the exception itself.
    AllRef {
        /// Where to branch.
        label: LabelIdx,
    },
}

/// The clauses of a `try_table`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Catches<'a> {
    bytes: &'a [u8],
}

impl<'a> Catches<'a> {
    /// The clauses encoded in `bytes`; the caller has read them once.
    pub(crate) const fn new(bytes: &'a [u8]) -> Self {
        Self { bytes }
    }

    /// The clauses in order.
    pub const fn clauses(&self) -> CatchClauses<'a> {
        CatchClauses { bytes: self.bytes }
    }
}

impl<'a> IntoIterator for Catches<'a> {
    type Item = Catch;
    type IntoIter = CatchClauses<'a>;

    fn into_iter(self) -> CatchClauses<'a> {
        self.clauses()
    }
}

/// Goes through the clauses of a `try_table`.
#[derive(Clone, Debug)]
pub struct CatchClauses<'a> {
    bytes: &'a [u8],
}

impl Iterator for CatchClauses<'_> {
    type Item = Catch;

    fn next(&mut self) -> Option<Catch> {
        let (&kind, rest) = self.bytes.split_first()?;
        self.bytes = rest;
        match kind {
            0 => Some(Catch::One {
                tag: self.tag()?,
                label: self.label()?,
            }),
            1 => Some(Catch::OneRef {
                tag: self.tag()?,
                label: self.label()?,
            }),
            2 => Some(Catch::All {
                label: self.label()?,
            }),
            3 => Some(Catch::AllRef {
                label: self.label()?,
            }),
            4.. => None,
        }
    }
}

impl CatchClauses<'_> {
    fn tag(&mut self) -> Option<TagIdx> {
        number(&mut self.bytes).map(TagIdx)
    }

    fn label(&mut self) -> Option<LabelIdx> {
        number(&mut self.bytes).map(LabelIdx)
    }
}

/// Takes an unsigned LEB128 number that was read before off the front of `bytes`.
#[inline]
fn number(bytes: &mut &[u8]) -> Option<u32> {
    let mut value = 0;
    let mut shift = 0u32;
    loop {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        value |= u32::from(byte & 0x7F).checked_shl(shift)?;
        if byte & 0x80 == 0 {
            return Some(value);
        }
        shift = shift.checked_add(7)?;
    }
}
