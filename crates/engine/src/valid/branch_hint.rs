//! Whether branch hints belong to branches.
//!
//! Spec: Code Metadata, Branch Hints.

use super::body::at;
use crate::binary::{BRANCH_HINT, BranchHint, InstrReader, Locals, branch_hints};
use crate::error::{DecodeErrorKind, Space, ValidateError, ValidateErrorKind};
use crate::features::Features;
use crate::syntax::{FuncIdx, Instr, Module};

/// See [`super::check_branch_hints`].
pub(super) fn check_branch_hints(
    module: &Module,
    bytes: &[u8],
    features: Features,
) -> Result<(), ValidateError> {
    let mut sections = module
        .customs
        .iter()
        .filter(|section| section.name_of(bytes) == BRANCH_HINT);
    let Some(section) = sections.next() else {
        return Ok(());
    };
    if let Some(second) = sections.next() {
        let kind = ValidateErrorKind::Malformed(DecodeErrorKind::SectionOrder);
        return Err(at(second.name.start, kind));
    }
    let hints = branch_hints(bytes, section.payload)?;
    // Functions are in order, so that each body is read once.
    for hints in hints.chunk_by(|a, b| a.func == b.func) {
        if let Some(first) = hints.first() {
            check_func(module, bytes, features, first.func, hints).map_err(|error| {
                let func = Some(first.func);
                ValidateError { func, ..error }
            })?;
        }
    }
    Ok(())
}

/// Checks the hints of one function, which are in the order of its instructions.
fn check_func(
    module: &Module,
    bytes: &[u8],
    features: Features,
    func: FuncIdx,
    hints: &[BranchHint],
) -> Result<(), ValidateError> {
    let body = module.own_func(func).and_then(|own| module.bodies.get(own));
    let Some(body) = body else {
        let (space, index) = (Space::Func, func.get());
        return Err(at(0, ValidateErrorKind::Unknown { space, index }));
    };
    let mut locals = Locals::new(bytes, body.range, features)?;
    locals.by_ref().try_for_each(|local| local.map(drop))?;
    let mut reader = InstrReader::new(bytes, locals.rest(), features);
    for hint in hints {
        let target = body.range.start.saturating_add(hint.at);
        while !reader.is_at_end() && reader.offset() < target {
            reader.next()?;
        }
        let hit = reader.offset() == target && !reader.is_at_end();
        if !hit || !matches!(reader.next()?, Instr::If { .. } | Instr::BrIf { .. }) {
            return Err(at(target, ValidateErrorKind::BranchHintTarget));
        }
    }
    Ok(())
}
