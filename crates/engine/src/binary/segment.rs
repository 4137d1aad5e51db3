//! Element and data segments.
//!
//! Spec: 5.5.12 Element Section, 5.5.14 Data Section.

use super::ModuleLimits;
use super::const_expr::{const_expr, number};
use super::cursor::Cursor;
use super::types::{ref_type, require};
use crate::error::{DecodeError, DecodeErrorKind, Limited};
use crate::features::Features;
use crate::syntax::{
    DataMode, DataSegment, ElementItems, ElementMode, ElementSegment, FuncIdx, HeapType, MemIdx,
    RefType, TableIdx,
};

type Result<T> = core::result::Result<T, DecodeError>;

/// The flag bits of element segments.
const NOT_ACTIVE: u32 = 1;
const EXPLICIT: u32 = 2;
const EXPRS: u32 = 4;

/// Reads an element segment.
pub(super) fn element_segment(
    cursor: &mut Cursor<'_>,
    features: Features,
    limits: &ModuleLimits,
) -> Result<ElementSegment> {
    let flags = cursor.u32()?;
    if flags > 7 {
        return Err(cursor.error(DecodeErrorKind::ElementFlags(flags)));
    }
    if flags != 0 {
        require(cursor, features, Features::BULK_MEMORY)?;
    }
    let mode = match (flags & NOT_ACTIVE != 0, flags & EXPLICIT != 0) {
        (true, true) => ElementMode::Declared,
        (true, false) => ElementMode::Passive,
        (false, explicit) => {
            let table = TableIdx(if explicit { cursor.u32()? } else { 0 });
            ElementMode::Active {
                table,
                offset: const_expr(cursor, features)?,
            }
        }
    };
    let has_type = flags & (NOT_ACTIVE | EXPLICIT) != 0;
    if flags & EXPRS != 0 {
        let ty = if has_type {
            ref_type(cursor, features)?
        } else {
            RefType::FUNCREF
        };
        let count = cursor.count(limits.elements, Limited::Elements)?;
        let items = (0..count).map(|_| const_expr(cursor, features));
        let items = ElementItems::Exprs(items.collect::<Result<_>>()?);
        return Ok(ElementSegment { ty, mode, items });
    }
    if has_type {
        let kind = cursor.u8()?;
        if kind != 0 {
            return Err(cursor.error(DecodeErrorKind::ElementKind(kind)));
        }
    }
    let count = cursor.count(limits.elements, Limited::Elements)?;
    let items = (0..count).map(|_| cursor.u32().map(FuncIdx));
    let items = ElementItems::Funcs(items.collect::<Result<_>>()?);
    // Functions are never null; before typed references there was only `funcref`.
    let ty = if features.contains(Features::FUNCTION_REFERENCES) {
        RefType::non_null(HeapType::Func)
    } else {
        RefType::FUNCREF
    };
    Ok(ElementSegment { ty, mode, items })
}

/// Reads a data segment.
#[inline]
pub(super) fn data_segment(cursor: &mut Cursor<'_>, features: Features) -> Result<DataSegment> {
    let flags = cursor.u32()?;
    if flags == 0
        && let Some(offset) = number(cursor)
    {
        // The form of nearly all.
        let memory = MemIdx(0);
        let mode = DataMode::Active { memory, offset };
        let len = cursor.u32()?;
        let bytes = cursor.skip(len)?;
        return Ok(DataSegment { mode, bytes });
    }
    if flags != 0 {
        require(cursor, features, Features::BULK_MEMORY)?;
    }
    let mode = match flags {
        0 => DataMode::Active {
            memory: MemIdx(0),
            offset: const_expr(cursor, features)?,
        },
        1 => DataMode::Passive,
        2 => {
            let memory = MemIdx(cursor.u32()?);
            DataMode::Active {
                memory,
                offset: const_expr(cursor, features)?,
            }
        }
        _ => return Err(cursor.error(DecodeErrorKind::DataFlags(flags))),
    };
    let len = cursor.u32()?;
    Ok(DataSegment {
        mode,
        bytes: cursor.skip(len)?,
    })
}
