//! Reading bytes one after the other, with every read checked.
//!
//! Spec: 5.2 Values.

use crate::error::{DecodeError, DecodeErrorKind, Limited};
use crate::syntax::ByteRange;

/// A position in the module's bytes and the end that reads may not pass.
#[derive(Clone, Debug)]
pub(super) struct Cursor<'a> {
    /// The module's bytes up to the end.
    bytes: &'a [u8],
    /// The offset of the next byte, from the start of the module.
    pos: usize,
    /// Whether the end is that of the whole module.
    whole: bool,
}

type Result<T> = core::result::Result<T, DecodeError>;

impl<'a> Cursor<'a> {
    /// A cursor over the whole module.
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            pos: 0,
            whole: true,
        }
    }

    /// A cursor over a part of the module.
    pub(super) fn part(bytes: &'a [u8], range: ByteRange) -> Self {
        let end = usize::try_from(range.end)
            .unwrap_or(usize::MAX)
            .min(bytes.len());
        let pos = usize::try_from(range.start).unwrap_or(usize::MAX).min(end);
        Self {
            bytes: bytes.get(..end).unwrap_or(bytes),
            pos,
            whole: false,
        }
    }

    /// The offset of the next byte.
    #[inline]
    pub(super) fn offset(&self) -> u32 {
        // Modules of 4 GiB and more are refused before anything is read.
        u32::try_from(self.pos).unwrap_or(u32::MAX)
    }

    /// The number of bytes left.
    #[inline]
    pub(super) const fn left(&self) -> usize {
        self.bytes.len().saturating_sub(self.pos)
    }

    #[inline]
    pub(super) const fn is_at_end(&self) -> bool {
        self.pos >= self.bytes.len()
    }

    /// The bytes that are left.
    #[inline]
    pub(super) fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.pos..).unwrap_or_default()
    }

    /// Passes over bytes of [`Cursor::rest`].
    #[inline]
    pub(super) fn advance(&mut self, bytes: usize) {
        self.pos = self.pos.saturating_add(bytes).min(self.bytes.len());
    }

    /// An error at the next byte.
    #[cold]
    pub(super) fn error(&self, kind: DecodeErrorKind) -> DecodeError {
        DecodeError {
            kind,
            offset: self.offset(),
        }
    }

    /// The error for bytes that are missing.
    #[cold]
    fn end_error(&self) -> DecodeError {
        self.error(if self.whole {
            DecodeErrorKind::UnexpectedEnd
        } else {
            DecodeErrorKind::UnexpectedSectionEnd
        })
    }

    #[inline(always)]
    pub(super) fn peek(&self) -> Result<u8> {
        match self.bytes.get(self.pos) {
            Some(&byte) => Ok(byte),
            None => Err(self.end_error()),
        }
    }

    #[inline(always)]
    pub(super) fn u8(&mut self) -> Result<u8> {
        let byte = self.peek()?;
        self.pos = self.pos.wrapping_add(1);
        Ok(byte)
    }

    /// Takes `N` bytes as they are.
    #[inline]
    pub(super) fn array<const N: usize>(&mut self) -> Result<[u8; N]> {
        match self
            .bytes
            .get(self.pos..)
            .and_then(|rest| rest.first_chunk())
        {
            Some(bytes) => {
                self.pos = self.pos.wrapping_add(N);
                Ok(*bytes)
            }
            None => Err(self.end_error()),
        }
    }

    #[inline(always)]
    pub(super) fn u32(&mut self) -> Result<u32> {
        match self.bytes.get(self.pos) {
            Some(&byte) if byte < 0x80 => {
                self.pos = self.pos.wrapping_add(1);
                Ok(u32::from(byte))
            }
            _ => self.unsigned::<32>().map(low_u32),
        }
    }

    #[inline(always)]
    pub(super) fn u64(&mut self) -> Result<u64> {
        match self.bytes.get(self.pos) {
            Some(&byte) if byte < 0x80 => {
                self.pos = self.pos.wrapping_add(1);
                Ok(u64::from(byte))
            }
            _ => self.unsigned::<64>(),
        }
    }

    #[inline(always)]
    pub(super) fn i32(&mut self) -> Result<i32> {
        match self.bytes.get(self.pos) {
            Some(&byte) if byte < 0x80 => {
                self.pos = self.pos.wrapping_add(1);
                Ok(i32::from(small_signed(byte)))
            }
            _ => self
                .signed::<32>()
                .map(|value| low_u32(value.cast_unsigned()).cast_signed()),
        }
    }

    #[inline(always)]
    pub(super) fn i64(&mut self) -> Result<i64> {
        match self.bytes.get(self.pos) {
            Some(&byte) if byte < 0x80 => {
                self.pos = self.pos.wrapping_add(1);
                Ok(i64::from(small_signed(byte)))
            }
            _ => self.signed::<64>(),
        }
    }

    /// A signed number of 33 bits, as type indices have in places where codes of types may stand.
    #[inline]
    pub(super) fn s33(&mut self) -> Result<i64> {
        self.signed::<33>()
    }

    /// An unsigned LEB128 number of at most `BITS` bits.
    ///
    /// Spec: 5.2.2 Integers.
    #[inline(never)]
    fn unsigned<const BITS: u32>(&mut self) -> Result<u64> {
        let mut value = 0u64;
        let mut shift = 0u32;
        loop {
            let byte = self.u8()?;
            let low = byte & 0x7F;
            let room = BITS.wrapping_sub(shift);
            if room <= 7 {
                if byte >= 0x80 {
                    return Err(self.error(DecodeErrorKind::IntTooLong));
                }
                if room < 7 && low >> room != 0 {
                    return Err(self.error(DecodeErrorKind::IntTooLarge));
                }
            }
            value |= u64::from(low) << (shift & 63);
            if byte < 0x80 {
                return Ok(value);
            }
            shift = shift.wrapping_add(7);
        }
    }

    /// A signed LEB128 number of at most `BITS` bits.
    ///
    /// Spec: 5.2.2 Integers.
    #[inline(never)]
    fn signed<const BITS: u32>(&mut self) -> Result<i64> {
        let mut value = 0i64;
        let mut shift = 0u32;
        loop {
            let byte = self.u8()?;
            let room = BITS.wrapping_sub(shift);
            if room <= 7 {
                if byte >= 0x80 {
                    return Err(self.error(DecodeErrorKind::IntTooLong));
                }
                // The bits above the number's own must repeat its sign.
                let above = small_signed(byte) >> room.wrapping_sub(1).min(7);
                if above != 0 && above != -1 {
                    return Err(self.error(DecodeErrorKind::IntTooLarge));
                }
            }
            value |= i64::from(byte & 0x7F) << (shift & 63);
            shift = shift.wrapping_add(7);
            if byte < 0x80 {
                let unused = 64u32.saturating_sub(shift);
                return Ok(value << unused >> unused);
            }
        }
    }

    /// Takes a range of `len` bytes without looking at them.
    #[inline]
    pub(super) fn skip(&mut self, len: u32) -> Result<ByteRange> {
        let start = self.offset();
        let len = usize::try_from(len).unwrap_or(usize::MAX);
        if len > self.left() {
            return Err(self.error(DecodeErrorKind::LengthOutOfBounds));
        }
        self.pos = self.pos.wrapping_add(len);
        Ok(ByteRange {
            start,
            end: self.offset(),
        })
    }

    /// A cursor over the next `len` bytes, which this one skips.
    pub(super) fn split(&mut self, len: u32) -> Result<Self> {
        let range = self.skip(len)?;
        Ok(Self::part(self.bytes, range))
    }

    /// The bytes from `start` up to the next one.
    pub(super) fn since(&self, start: u32) -> &'a [u8] {
        ByteRange {
            start,
            end: self.offset(),
        }
        .of(self.bytes)
    }

    /// A number of things of at least one byte each, checked against a limit and the bytes left.
    pub(super) fn count(&mut self, limit: u32, what: Limited) -> Result<u32> {
        let count = self.u32()?;
        if count > limit {
            return Err(self.error(DecodeErrorKind::Limit { what, limit }));
        }
        if usize::try_from(count).unwrap_or(usize::MAX) > self.left() {
            return Err(self.error(DecodeErrorKind::LengthOutOfBounds));
        }
        Ok(count)
    }

    /// A name: its range; the bytes are UTF-8.
    pub(super) fn name_range(&mut self, limit: u32) -> Result<ByteRange> {
        let len = self.u32()?;
        if len > limit {
            let what = Limited::NameBytes;
            return Err(self.error(DecodeErrorKind::Limit { what, limit }));
        }
        let range = self.skip(len)?;
        match core::str::from_utf8(range.of(self.bytes)) {
            Ok(_) => Ok(range),
            Err(_) => Err(DecodeError {
                kind: DecodeErrorKind::Utf8,
                offset: range.start,
            }),
        }
    }

    /// A name: its text.
    pub(super) fn name(&mut self, limit: u32) -> Result<&'a str> {
        let range = self.name_range(limit)?;
        Ok(core::str::from_utf8(range.of(self.bytes)).unwrap_or(""))
    }
}

/// The low 32 bits.
#[inline]
fn low_u32(value: u64) -> u32 {
    u32::try_from(value & 0xFFFF_FFFF).unwrap_or(0)
}

/// Seven bits with sign.
#[inline]
const fn small_signed(byte: u8) -> i8 {
    (byte << 1).cast_signed() >> 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind<T>(result: Result<T>) -> Option<DecodeErrorKind> {
        result.err().map(|error| error.kind)
    }

    #[test]
    fn unsigned_numbers() {
        assert_eq!(Cursor::new(&[0x7F]).u32(), Ok(127));
        assert_eq!(Cursor::new(&[0xE5, 0x8E, 0x26]).u32(), Ok(624_485));
        assert_eq!(
            Cursor::new(&[0xFF, 0xFF, 0xFF, 0xFF, 0x0F]).u32(),
            Ok(u32::MAX)
        );
        assert_eq!(Cursor::new(&[0x80, 0x80, 0x80, 0x80, 0x00]).u32(), Ok(0));
        let long = Cursor::new(&[0x80, 0x80, 0x80, 0x80, 0x80, 0x00]).u32();
        assert_eq!(kind(long), Some(DecodeErrorKind::IntTooLong));
        let large = Cursor::new(&[0xFF, 0xFF, 0xFF, 0xFF, 0x1F]).u32();
        assert_eq!(kind(large), Some(DecodeErrorKind::IntTooLarge));
        let max = [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01];
        assert_eq!(Cursor::new(&max).u64(), Ok(u64::MAX));
        let large = [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x02];
        assert_eq!(
            kind(Cursor::new(&large).u64()),
            Some(DecodeErrorKind::IntTooLarge)
        );
        assert_eq!(
            kind(Cursor::new(&[0x80]).u32()),
            Some(DecodeErrorKind::UnexpectedEnd)
        );
    }

    #[test]
    fn signed_numbers() {
        assert_eq!(Cursor::new(&[0x7F]).i32(), Ok(-1));
        assert_eq!(Cursor::new(&[0x3F]).i64(), Ok(63));
        assert_eq!(Cursor::new(&[0xC0, 0xBB, 0x78]).i32(), Ok(-123_456));
        assert_eq!(
            Cursor::new(&[0x80, 0x80, 0x80, 0x80, 0x78]).i32(),
            Ok(i32::MIN)
        );
        assert_eq!(
            Cursor::new(&[0xFF, 0xFF, 0xFF, 0xFF, 0x07]).i32(),
            Ok(i32::MAX)
        );
        let large = Cursor::new(&[0xFF, 0xFF, 0xFF, 0xFF, 0x0F]).i32();
        assert_eq!(kind(large), Some(DecodeErrorKind::IntTooLarge));
        let min = [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7F];
        assert_eq!(Cursor::new(&min).i64(), Ok(i64::MIN));
        let large = [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7E];
        assert_eq!(
            kind(Cursor::new(&large).i64()),
            Some(DecodeErrorKind::IntTooLarge)
        );
        assert_eq!(
            Cursor::new(&[0xFF, 0xFF, 0xFF, 0xFF, 0x0F]).s33(),
            Ok(0xFFFF_FFFF)
        );
    }

    #[test]
    fn names_and_counts_stay_inside() {
        assert_eq!(Cursor::new(b"\x02ab").name(10), Ok("ab"));
        assert_eq!(
            kind(Cursor::new(b"\x03ab").name(10)),
            Some(DecodeErrorKind::LengthOutOfBounds)
        );
        assert_eq!(
            kind(Cursor::new(b"\x01\xFF").name(10)),
            Some(DecodeErrorKind::Utf8)
        );
        let what = Limited::Types;
        assert_eq!(
            kind(Cursor::new(&[5, 1]).count(9, what)),
            Some(DecodeErrorKind::LengthOutOfBounds)
        );
        assert_eq!(
            kind(Cursor::new(&[5, 1]).count(4, what)),
            Some(DecodeErrorKind::Limit { what, limit: 4 })
        );
    }
}
