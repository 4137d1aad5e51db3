//! The custom section `metadata.code.branch_hint`: which way branches usually go.
//!
//! Read only when somebody asks: whether a module is well-formed does not depend on it.
//!
//! Spec: Code Metadata, Binary Format.

use alloc::vec::Vec;

use super::cursor::Cursor;
use crate::error::{DecodeError, DecodeErrorKind};
use crate::syntax::{ByteRange, FuncIdx};

/// The name of the section.
pub const BRANCH_HINT: &str = "metadata.code.branch_hint";

/// A hint and the instruction that it belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BranchHint {
    /// The function.
    pub func: FuncIdx,
    /// The offset of the instruction in the function's body, declarations of locals included.
    pub at: u32,
    /// Whether the branch is likely.
    pub likely: bool,
}

/// Reads the contents of the section, which are at `payload` in the module.
///
/// # Errors
/// If the bytes end, a function or an instruction stands twice or out of order, a hint is neither
/// 0 nor 1, or something follows the last hint.
pub fn branch_hints(bytes: &[u8], payload: ByteRange) -> Result<Vec<BranchHint>, DecodeError> {
    let mut cursor = Cursor::part(bytes, payload);
    let mut hints = Vec::new();
    let mut last_func = None;
    // Every turn takes a byte at least, so that a claimed number costs nothing.
    for _ in 0..cursor.u32()? {
        let func = FuncIdx(next_above(last_func, &mut cursor)?);
        last_func = Some(func.get());
        let mut last_at = None;
        for _ in 0..cursor.u32()? {
            let at = next_above(last_at, &mut cursor)?;
            last_at = Some(at);
            let likely = match (cursor.u32()?, cursor.u8()?) {
                (1, 0) => false,
                (1, 1) => true,
                (_, hint) => return Err(cursor.error(DecodeErrorKind::BranchHint(hint))),
            };
            hints.push(BranchHint { func, at, likely });
        }
    }
    if cursor.is_at_end() {
        return Ok(hints);
    }
    Err(cursor.error(DecodeErrorKind::SectionSize))
}

/// A number that must be larger than the one before.
fn next_above(last: Option<u32>, cursor: &mut Cursor<'_>) -> Result<u32, DecodeError> {
    let number = cursor.u32()?;
    if last.is_some_and(|last| number <= last) {
        return Err(cursor.error(DecodeErrorKind::MetadataOrder));
    }
    Ok(number)
}
