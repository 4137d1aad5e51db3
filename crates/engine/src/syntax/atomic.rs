//! The atomic instructions as a kind and a width.
//!
//! Spec: the threads proposal.

use super::{Instr, MemArg, ZeroByte};

/// What an atomic access does with the value in memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs, reason = "named after the instructions")]
pub enum AtomicKind {
    Load,
    Store,
    Add,
    Sub,
    And,
    Or,
    Xor,
    Exchange,
    CompareExchange,
    Notify,
    Wait,
}

/// An atomic access.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct AtomicOp {
    /// What it does.
    pub kind: AtomicKind,
    /// The binary logarithm of its width in bytes.
    pub log2: u8,
    /// Whether its result is an i64.
    pub is_64: bool,
}

impl AtomicKind {
    /// All that access memory, in the order of the instructions' codes, and notify and wait.
    const ALL: [Self; 11] = [
        Self::Load,
        Self::Store,
        Self::Add,
        Self::Sub,
        Self::And,
        Self::Or,
        Self::Xor,
        Self::Exchange,
        Self::CompareExchange,
        Self::Notify,
        Self::Wait,
    ];

    /// The kind of the instruction `0xFE code`.
    fn of_code(code: u8) -> Option<Self> {
        match code {
            0x00 => Some(Self::Notify),
            0x01 | 0x02 => Some(Self::Wait),
            // Seven widths each.
            _ => Self::ALL
                .get(usize::from(code.checked_sub(0x10)? / 7))
                .copied(),
        }
    }

    /// The number of operands, the address included.
    pub fn params(self) -> usize {
        match self {
            Self::Load => 1,
            Self::CompareExchange | Self::Wait => 3,
            Self::Store
            | Self::Add
            | Self::Sub
            | Self::And
            | Self::Or
            | Self::Xor
            | Self::Exchange
            | Self::Notify => 2,
        }
    }
}

impl AtomicOp {
    /// The operation in 16 bits.
    pub(crate) fn number(self) -> u16 {
        self.kind as u16 | u16::from(self.log2) << 8
    }

    /// The operation with a number; it does not say what its result is.
    #[inline(always)]
    pub(crate) fn of_number(number: u16) -> Option<Self> {
        Some(Self {
            kind: *AtomicKind::ALL.get(usize::from(number & 0xff))?,
            log2: (number >> 8) as u8 & 3,
            is_64: false,
        })
    }
}

/// The immediates of atomic instructions.
trait Immediate {
    /// The memory argument, if it is one.
    fn mem(self) -> Option<MemArg>;
}

impl Immediate for MemArg {
    fn mem(self) -> Option<MemArg> {
        Some(self)
    }
}

impl Immediate for ZeroByte {
    fn mem(self) -> Option<MemArg> {
        None
    }
}

macro_rules! families {
    ($($group:ident { $($rows:tt)* })*) => { $( family! { $group { $($rows)* } } )* };
}

macro_rules! family {
    (atomic { $(
        (0xFE $code:literal) @THREADS $name:ident $text:literal {$field:ident: $ty:ty}
            [$($param:ident)*] [$($result:ident)*] $(/ $width:literal)?;
    )* }) => {
        impl AtomicOp {
            /// The operation of an atomic instruction other than the fence, and its memory argument.
            #[allow(clippy::wildcard_enum_match_arm)]
            pub(crate) fn of(instr: &Instr<'_>) -> Option<(Self, MemArg)> {
                let (code, width, result, mem): (u8, u32, &[&str], _) = match *instr {
                    $(Instr::$name { $field } => (
                        $code,
                        0 $(+ $width)?,
                        &[$(stringify!($result)),*],
                        $field.mem(),
                    ),)*
                    _ => return None,
                };
                let op = Self {
                    kind: AtomicKind::of_code(code)?,
                    log2: width.trailing_zeros() as u8,
                    is_64: result == ["i64"],
                };
                Some((op, mem?))
            }
        }
    };
    ($other:ident { $($rows:tt)* }) => {};
}

super::for_each_instr!(families);
