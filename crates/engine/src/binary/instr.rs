//! Instructions: opcode and immediates, one at a time.
//!
//! The codes come from the table in `syntax/instr.rs`; here is how each type of immediate is read.
//!
//! Spec: 5.4 Instructions.

use super::cursor::Cursor;
use super::types::{heap_type, require, val_type};
use crate::error::{DecodeError, DecodeErrorKind};
use crate::features::Features;
use crate::syntax::{
    BlockType, BrTable, BranchCast, ByteRange, Catches, DataIdx, ElemIdx, FieldIdx, FuncIdx,
    GlobalIdx, HeapType, Instr, LabelIdx, LaneIdx, Length, LocalIdx, MemArg, MemIdx, RefType,
    SelectType, TableIdx, TagIdx, TypeIdx, ZeroByte, for_each_instr,
};

type Result<T> = core::result::Result<T, DecodeError>;

/// Reads the instructions of an expression.
#[derive(Clone, Debug)]
pub struct InstrReader<'a> {
    cursor: Cursor<'a>,
    features: Features,
}

impl<'a> InstrReader<'a> {
    /// Starts at `range` of the module `bytes`.
    pub fn new(bytes: &'a [u8], range: ByteRange, features: Features) -> Self {
        Self {
            cursor: Cursor::part(bytes, range),
            features,
        }
    }

    /// Goes on where another reader of the same module stands.
    pub(super) const fn at(cursor: Cursor<'a>, features: Features) -> Self {
        Self { cursor, features }
    }

    /// Gives back the position for other reads.
    pub(super) fn into_cursor(self) -> Cursor<'a> {
        self.cursor
    }

    /// The offset of the next instruction in the module.
    #[inline]
    pub fn offset(&self) -> u32 {
        self.cursor.offset()
    }

    /// Whether all bytes are read.
    #[inline]
    pub const fn is_at_end(&self) -> bool {
        self.cursor.is_at_end()
    }

    /// The error for an opcode that is not in the table; `offset` is where it starts.
    #[cold]
    const fn illegal(offset: u32, code: u32) -> DecodeError {
        let kind = match code.to_be_bytes() {
            [0, _, _, byte] => DecodeErrorKind::Opcode(byte),
            [prefix, a, b, c] => DecodeErrorKind::PrefixedOpcode {
                prefix,
                number: u32::from_be_bytes([0, a, b, c]),
            },
        };
        DecodeError { kind, offset }
    }

    /// Reads an instruction.
    ///
    /// # Errors
    /// If the bytes end, the code is unknown or needs a feature that is off, or an immediate is
    /// malformed.
    #[allow(clippy::should_implement_trait, reason = "the end is an error here")]
    pub fn next(&mut self) -> Result<Instr<'a>> {
        let mut instr = Instr::Nop {};
        self.next_into(&mut instr)?;
        Ok(instr)
    }

    /// The same; the instruction is put where it shall be.
    ///
    /// Who reads all of a body keeps one place for its instructions: moving one whose parts were just
    /// written one by one makes the machine wait for the writes.
    ///
    /// # Errors
    /// As [`InstrReader::next`].
    #[inline(always)]
    pub fn next_into(&mut self, instr: &mut Instr<'a>) -> Result<()> {
        match self.cursor.u8()? {
            prefix @ 0xFB..=0xFE => self.next_prefixed(prefix, instr),
            // `immediates` is inlined twice, so that each copy knows which codes it can meet.
            code => self.immediates(u32::from(code), self.offset().wrapping_sub(1), instr),
        }
    }

    /// The first byte of the next instruction.
    #[inline(always)]
    pub fn peek_code(&self) -> Option<u8> {
        self.cursor.rest().first().copied()
    }

    /// Passes over the byte that was seen.
    #[inline(always)]
    pub fn skip_code(&mut self) {
        self.cursor.advance(1);
    }

    /// Reads an immediate of an instruction whose code was passed over.
    ///
    /// # Errors
    /// If it is malformed.
    #[inline(always)]
    pub(crate) fn immediate<T: Immediate<'a>>(&mut self) -> Result<T> {
        T::read(self)
    }

    /// Reads an instruction after its prefix byte.
    #[inline(never)]
    fn next_prefixed(&mut self, prefix: u8, instr: &mut Instr<'a>) -> Result<()> {
        let offset = self.offset().wrapping_sub(1);
        let number = self.cursor.u32()?;
        if number > 0xFF_FFFF {
            let kind = DecodeErrorKind::PrefixedOpcode { prefix, number };
            return Err(DecodeError { kind, offset });
        }
        let code = u32::from_be_bytes([prefix, 0, 0, 0]) | number;
        self.immediates(code, offset, instr)
    }
}

/// Prefix and number as one number: the prefix in the highest byte.
macro_rules! joined {
    (($prefix:literal $number:literal)) => {
        $prefix << 24 | $number
    };
    ($code:literal) => {
        $code
    };
}

/// Makes the match over all codes from the table.
macro_rules! define_immediates {
    ($($group:ident {$(
        $code:tt $(@$feature:ident)? $name:ident $text:literal {$($field:ident: $ty:ty),*}
            $($context:ident)? $([$($param:ident)*] [$($result:ident)*])? $(/ $width:literal)?
            $(= $kind:ident $($kind2:ident)? :: $meaning:ident)?;
    )*})*) => {
        /// The codes of all instructions, by name.
        #[allow(non_upper_case_globals, reason = "named like the variants of `Instr`")]
        mod code {
            $($(pub(super) const $name: u32 = joined!($code);)*)*
        }

        impl<'a> InstrReader<'a> {
            /// Reads the immediates of the instruction with this code, which began at `offset`.
            #[inline(always)]
            fn immediates(&mut self, code: u32, offset: u32, instr: &mut Instr<'a>) -> Result<()> {
                match code {
                    $($(code::$name => {
                        $(require(&self.cursor, self.features, Features::$feature)?;)?
                        $(let $field = <$ty as Immediate<'a>>::read(self)?;)*
                        *instr = Instr::$name { $($field),* };
                    })*)*
                    _ => return Err(Self::illegal(offset, code)),
                }
                Ok(())
            }
        }
    };
}

for_each_instr!(define_immediates);

/// A type of immediate argument.
pub(crate) trait Immediate<'a>: Sized {
    /// Reads one.
    fn read(reader: &mut InstrReader<'a>) -> Result<Self>;
}

/// Immediates that one read of the cursor yields.
macro_rules! plain_immediates {
    ($($ty:ty = |$cursor:ident| $read:expr;)*) => {$(
        impl<'a> Immediate<'a> for $ty {
            // Measured: a call for each index costs a tenth of the speed of validation.
            #[inline(always)]
            fn read(reader: &mut InstrReader<'a>) -> Result<Self> {
                let $cursor = &mut reader.cursor;
                $read
            }
        }
    )*};
}

plain_immediates! {
    TypeIdx = |cursor| cursor.u32().map(Self);
    FuncIdx = |cursor| cursor.u32().map(Self);
    GlobalIdx = |cursor| cursor.u32().map(Self);
    TagIdx = |cursor| cursor.u32().map(Self);
    ElemIdx = |cursor| cursor.u32().map(Self);
    DataIdx = |cursor| cursor.u32().map(Self);
    LocalIdx = |cursor| cursor.u32().map(Self);
    LabelIdx = |cursor| cursor.u32().map(Self);
    FieldIdx = |cursor| cursor.u32().map(Self);
    Length = |cursor| cursor.u32().map(Self);
    i32 = |cursor| cursor.i32();
    i64 = |cursor| cursor.i64();
    // The bits of floating-point numbers and vectors stand as they are.
    u32 = |cursor| cursor.array().map(Self::from_le_bytes);
    u64 = |cursor| cursor.array().map(Self::from_le_bytes);
    u128 = |cursor| cursor.array().map(Self::from_le_bytes);
    [u8; 16] = |cursor| cursor.array();
    ZeroByte = |cursor| zero_byte(cursor);
}

fn zero_byte(cursor: &mut Cursor<'_>) -> Result<ZeroByte> {
    if cursor.peek()? != 0 {
        return Err(cursor.error(DecodeErrorKind::ZeroByte));
    }
    cursor.u8()?;
    Ok(ZeroByte)
}

impl<'a, const LANES: u8> Immediate<'a> for LaneIdx<LANES> {
    #[inline]
    fn read(reader: &mut InstrReader<'a>) -> Result<Self> {
        reader.cursor.u8().map(Self)
    }
}

impl<'a> Immediate<'a> for MemIdx {
    #[inline]
    fn read(reader: &mut InstrReader<'a>) -> Result<Self> {
        if !reader.features.contains(Features::MULTI_MEMORY) {
            zero_byte(&mut reader.cursor)?;
            return Ok(Self(0));
        }
        reader.cursor.u32().map(Self)
    }
}

impl<'a> Immediate<'a> for TableIdx {
    #[inline]
    fn read(reader: &mut InstrReader<'a>) -> Result<Self> {
        if !reader.features.contains(Features::REFERENCE_TYPES) {
            zero_byte(&mut reader.cursor)?;
            return Ok(Self(0));
        }
        reader.cursor.u32().map(Self)
    }
}

impl<'a> Immediate<'a> for HeapType {
    fn read(reader: &mut InstrReader<'a>) -> Result<Self> {
        heap_type(&mut reader.cursor, reader.features)
    }
}

/// The flag of a memory access that names its memory.
const HAS_MEMORY: u32 = 1 << 6;

impl<'a> Immediate<'a> for MemArg {
    /// Most are of two or three bytes; the others are left to a function of its own, so that this one is
    /// short.
    #[inline]
    fn read(reader: &mut InstrReader<'a>) -> Result<Self> {
        let (align_log2, offset, len) = match *reader.cursor.rest() {
            [align_log2 @ 0..0x40, offset @ 0..0x80, ..] => (align_log2, u64::from(offset), 2),
            [align_log2 @ 0..0x40, low, high @ 0..0x80, ..] => {
                let offset = u64::from(low & 0x7F) | u64::from(high) << 7;
                (align_log2, offset, 3)
            }
            _ => return Self::read_any(reader),
        };
        reader.cursor.advance(len);
        Ok(Self {
            align_log2,
            memory: MemIdx(0),
            offset,
        })
    }
}

impl MemArg {
    #[inline(never)]
    fn read_any(reader: &mut InstrReader<'_>) -> Result<Self> {
        let flags = reader.cursor.u32()?;
        let memory = if flags < HAS_MEMORY {
            MemIdx(0)
        } else if flags < 2 * HAS_MEMORY && reader.features.contains(Features::MULTI_MEMORY) {
            reader.cursor.u32().map(MemIdx)?
        } else {
            return Err(reader.cursor.error(DecodeErrorKind::MemArgFlags(flags)));
        };
        let offset = if reader.features.contains(Features::MEMORY64) {
            reader.cursor.u64()?
        } else {
            reader.cursor.u32()?.into()
        };
        let align_log2 = u8::try_from(flags & (HAS_MEMORY - 1)).unwrap_or(0);
        Ok(Self {
            align_log2,
            memory,
            offset,
        })
    }
}

impl<'a> Immediate<'a> for BlockType {
    /// Most have neither parameters nor results; the others are left to a function of its own.
    #[inline]
    fn read(reader: &mut InstrReader<'a>) -> Result<Self> {
        if let [0x40, ..] = reader.cursor.rest() {
            reader.cursor.advance(1);
            return Ok(Self::Empty);
        }
        Self::read_any(reader)
    }
}

impl BlockType {
    #[inline(never)]
    fn read_any(reader: &mut InstrReader<'_>) -> Result<Self> {
        match reader.cursor.peek()? {
            // A negative number of one byte: the code of a type.
            0x41..=0x7F => val_type(&mut reader.cursor, reader.features).map(Self::Value),
            code => {
                let Ok(index) = u32::try_from(reader.cursor.s33()?) else {
                    return Err(reader.cursor.error(DecodeErrorKind::ValueType(code)));
                };
                require(&reader.cursor, reader.features, Features::MULTI_VALUE)?;
                Ok(Self::Func(TypeIdx(index)))
            }
        }
    }
}

impl<'a> Immediate<'a> for SelectType {
    fn read(reader: &mut InstrReader<'a>) -> Result<Self> {
        let count = reader.cursor.u32()?;
        let mut only = None;
        for _ in 0..count {
            only = Some(val_type(&mut reader.cursor, reader.features)?);
        }
        Ok(Self {
            only: only.filter(|_| count == 1),
        })
    }
}

impl<'a> Immediate<'a> for BrTable<'a> {
    fn read(reader: &mut InstrReader<'a>) -> Result<Self> {
        let cursor = &mut reader.cursor;
        let len = cursor.u32()?;
        let start = cursor.offset();
        for _ in 0..len {
            cursor.u32()?;
        }
        let bytes = cursor.since(start);
        Ok(Self::new(bytes, len, LabelIdx(cursor.u32()?)))
    }
}

impl<'a> Immediate<'a> for Catches<'a> {
    fn read(reader: &mut InstrReader<'a>) -> Result<Self> {
        let cursor = &mut reader.cursor;
        let count = cursor.u32()?;
        let start = cursor.offset();
        for _ in 0..count {
            match cursor.u8()? {
                0 | 1 => {
                    cursor.u32()?;
                    cursor.u32()?;
                }
                2 | 3 => {
                    cursor.u32()?;
                }
                kind => return Err(cursor.error(DecodeErrorKind::CatchKind(kind))),
            }
        }
        Ok(Self::new(cursor.since(start)))
    }
}

impl<'a> Immediate<'a> for BranchCast {
    fn read(reader: &mut InstrReader<'a>) -> Result<Self> {
        let flags = reader.cursor.u8()?;
        if flags > 3 {
            return Err(reader.cursor.error(DecodeErrorKind::CastFlags(flags)));
        }
        let label = LabelIdx::read(reader)?;
        let from = RefType {
            nullable: flags & 1 != 0,
            heap: HeapType::read(reader)?,
        };
        let to = RefType {
            nullable: flags & 2 != 0,
            heap: HeapType::read(reader)?,
        };
        Ok(Self { label, from, to })
    }
}
