//! Constant expressions: the usual ones of a single instruction as data, others as bytes.

use super::cursor::Cursor;
use super::instr::InstrReader;
use crate::error::DecodeError;
use crate::features::Features;
use crate::syntax::{ByteRange, ConstExpr, Instr};

/// Reads an expression and its `end`.
///
/// Whether its instructions are constant is for `valid/` to say.
pub(super) fn const_expr(
    cursor: &mut Cursor<'_>,
    features: Features,
) -> Result<ConstExpr, DecodeError> {
    if let Some(expr) = number(cursor) {
        return Ok(expr);
    }
    let start = cursor.offset();
    let mut reader = InstrReader::at(cursor.clone(), features);
    let first = reader.next()?;
    let mut instr = first;
    let mut count = 1u32;
    let mut depth = 0u32;
    loop {
        if matches!(
            instr,
            Instr::Block { .. } | Instr::Loop { .. } | Instr::If { .. } | Instr::TryTable { .. }
        ) {
            depth = depth.saturating_add(1);
        } else if matches!(instr, Instr::End {}) {
            match depth.checked_sub(1) {
                Some(outer) => depth = outer,
                None => break,
            }
        }
        instr = reader.next()?;
        count = count.saturating_add(1);
    }
    *cursor = reader.into_cursor();
    let bytes = ConstExpr::Expr(ByteRange {
        start,
        end: cursor.offset(),
    });
    // One instruction and `end`.
    Ok(if count == 2 {
        single(first).unwrap_or(bytes)
    } else {
        bytes
    })
}

/// The form of nearly all offsets of segments, of which Go's modules have tens of thousands: one
/// `i32.const` and `end`. Anything else is left to the reader of instructions, errors included.
#[inline(always)]
pub(super) fn number(cursor: &mut Cursor<'_>) -> Option<ConstExpr> {
    let [I32_CONST, number @ ..] = cursor.rest() else {
        return None;
    };
    // Numbers of five bytes, where there is something to check, are left to the reader as well.
    let mut value = 0u32;
    for ((shift, &byte), len) in [0u32, 7, 14, 21].into_iter().zip(number).zip(1usize..) {
        value |= u32::from(byte & 0x7F) << shift;
        if byte < 0x80 {
            if number.get(len) != Some(&END) {
                return None;
            }
            cursor.advance(len.saturating_add(2));
            // The highest bit that was read is the sign.
            let unused = 25u32.saturating_sub(shift);
            return Some(ConstExpr::I32Const(value.cast_signed() << unused >> unused));
        }
    }
    None
}

/// The opcodes of the two instructions.
const I32_CONST: u8 = 0x41;
const END: u8 = 0x0B;

/// The form without bytes, if the instruction has one.
#[allow(clippy::wildcard_enum_match_arm, reason = "all others stay bytes")]
const fn single(instr: Instr<'_>) -> Option<ConstExpr> {
    Some(match instr {
        Instr::I32Const { value } => ConstExpr::I32Const(value),
        Instr::I64Const { value } => ConstExpr::I64Const(value),
        Instr::F32Const { bits } => ConstExpr::F32Const(bits),
        Instr::F64Const { bits } => ConstExpr::F64Const(bits),
        Instr::GlobalGet { global } => ConstExpr::GlobalGet(global),
        Instr::RefNull { heap } => ConstExpr::RefNull(heap),
        Instr::RefFunc { func } => ConstExpr::RefFunc(func),
        _ => return None,
    })
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "numbers of ours")]
#[allow(clippy::indexing_slicing, reason = "an array of eight")]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    /// A number in `len` bytes of signed LEB128.
    fn signed(value: i32, len: u32) -> Vec<u8> {
        let byte = |i: u32| {
            let bits = (i64::from(value) >> (7 * i)).to_le_bytes();
            let more = if i + 1 < len { 0x80 } else { 0 };
            (bits[0] & 0x7F) | more
        };
        (0..len).map(byte).collect()
    }

    #[test]
    fn numbers_are_read_in_every_length() {
        for bits in 0..32 {
            for value in [1i32 << bits, (1i32 << bits).wrapping_sub(1), -1i32 << bits] {
                for len in 1..=5 {
                    // Too few bytes do not hold it.
                    if len < 5 && (value << (32 - 7 * len)) >> (32 - 7 * len) != value {
                        continue;
                    }
                    let mut bytes = Vec::from([I32_CONST]);
                    bytes.extend(signed(value, len));
                    bytes.extend([END, 0x55]);
                    let mut cursor = Cursor::new(&bytes);
                    let expr = const_expr(&mut cursor, Features::default());
                    assert_eq!(expr, Ok(ConstExpr::I32Const(value)), "{bytes:x?}");
                    assert_eq!(cursor.rest(), [0x55], "{bytes:x?}");
                }
            }
        }
        // Anything that follows the number, or is cut off, is for the reader to judge.
        for bytes in [&[I32_CONST, 1][..], &[I32_CONST, 0x80], &[I32_CONST]] {
            assert!(const_expr(&mut Cursor::new(bytes), Features::default()).is_err());
        }
        let sum = [I32_CONST, 1, I32_CONST, 2, 0x6A, END];
        let expr = const_expr(&mut Cursor::new(&sum), Features::default());
        assert_eq!(expr, Ok(ConstExpr::Expr(ByteRange { start: 0, end: 6 })));
    }
}
