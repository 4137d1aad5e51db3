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
