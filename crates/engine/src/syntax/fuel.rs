//! What instructions cost where fuel is metered: one table for both machines.
//!
//! A unit is about what an addition takes. An instruction whose work grows with a number from the
//! guest costs a unit more for each [`UNIT_BYTES`] bytes, so that fuel bounds time.

use crate::syntax::{Instr, Module, TypeIdx};

/// The bytes that a unit of fuel moves, as a power of two.
const UNIT_BYTES: u32 = 6;

/// The size of a reference, as a power of two.
const REF: u32 = 3;

/// What an instruction costs in any case.
#[allow(clippy::wildcard_enum_match_arm)]
pub(crate) fn weight(instr: &Instr<'_>) -> u32 {
    match instr {
        Instr::Nop {}
        | Instr::Block { .. }
        | Instr::Loop { .. }
        | Instr::TryTable { .. }
        | Instr::Else {}
        | Instr::End {}
        | Instr::Drop {} => 0,
        Instr::I32DivS {}
        | Instr::I32DivU {}
        | Instr::I32RemS {}
        | Instr::I32RemU {}
        | Instr::I64DivS {}
        | Instr::I64DivU {}
        | Instr::I64RemS {}
        | Instr::I64RemU {}
        | Instr::F32Div {}
        | Instr::F64Div {}
        | Instr::F32Sqrt {}
        | Instr::F64Sqrt {}
        | Instr::Call { .. }
        | Instr::ReturnCall { .. }
        | Instr::MemoryCopy { .. }
        | Instr::MemoryFill { .. }
        | Instr::RefTest { .. }
        | Instr::RefTestNull { .. }
        | Instr::RefCast { .. }
        | Instr::RefCastNull { .. }
        | Instr::BrOnCast { .. }
        | Instr::BrOnCastFail { .. }
        | Instr::ArrayFill { .. }
        | Instr::ArrayCopy { .. }
        | Instr::ArrayInitData { .. }
        | Instr::ArrayInitElem { .. } => 4,
        Instr::CallIndirect { .. }
        | Instr::CallRef { .. }
        | Instr::ReturnCallIndirect { .. }
        | Instr::ReturnCallRef { .. } => 6,
        Instr::TableGet { .. }
        | Instr::TableSet { .. }
        | Instr::TableSize { .. }
        | Instr::TableFill { .. }
        | Instr::TableCopy { .. }
        | Instr::TableInit { .. }
        | Instr::MemoryInit { .. }
        | Instr::DataDrop { .. }
        | Instr::ElemDrop { .. } => 8,
        Instr::StructNew { .. }
        | Instr::StructNewDefault { .. }
        | Instr::ArrayNew { .. }
        | Instr::ArrayNewDefault { .. }
        | Instr::ArrayNewData { .. }
        | Instr::ArrayNewElem { .. } => 16,
        Instr::ArrayNewFixed { len, .. } => 16 + (len.0 >> REF),
        Instr::Throw { .. } | Instr::ThrowRef {} => 32,
        Instr::MemoryGrow { .. } | Instr::TableGrow { .. } => 64,
        _ => 1,
    }
}

/// What a call costs for `slots` slots of locals that are zeroed.
pub(crate) fn of_locals(slots: usize) -> u32 {
    u32::try_from(slots >> (UNIT_BYTES - REF)).unwrap_or(u32::MAX)
}

/// An instruction whose work grows with its last operand, a number of bytes or elements.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Bulk {
    /// The number is shifted right by this to give units of fuel.
    pub shift: u32,
    /// The number has 64 bits.
    pub wide: bool,
}

impl Bulk {
    /// What it costs for a number of bytes or elements.
    pub fn units(self, n: u64) -> u64 {
        let n = if self.wide { n } else { n & 0xffff_ffff };
        n >> self.shift
    }
}

/// How an instruction of a module grows with its last operand, if it does.
///
/// `memory.grow` and `table.grow` do not: what they may take is bounded for the whole life of a
/// store, and failing is cheap.
#[allow(clippy::wildcard_enum_match_arm)]
pub(crate) fn bulk(instr: &Instr<'_>, module: &Module) -> Option<Bulk> {
    let memory = |x| module.type_of_memory(x).is_some_and(|ty| ty.memory64);
    let table = |x| module.type_of_table(x).is_some_and(|ty| ty.table64);
    let element = |x: TypeIdx| {
        let ty = module.types.get(x.index()).and_then(|ty| ty.as_array());
        ty.map_or(0, |ty| u32::from(ty.element.storage.size_log2()))
    };
    let (log2, wide) = match *instr {
        Instr::MemoryFill { memory: x } => (0, memory(x)),
        Instr::MemoryCopy { dst, src } => (0, memory(dst) && memory(src)),
        Instr::MemoryInit { .. } => (0, false),
        Instr::TableFill { table: x } => (REF, table(x)),
        Instr::TableCopy { dst, src } => (REF, table(dst) && table(src)),
        Instr::TableInit { .. } => (REF, false),
        Instr::ArrayNew { ty }
        | Instr::ArrayNewDefault { ty }
        | Instr::ArrayNewData { ty, .. }
        | Instr::ArrayFill { ty }
        | Instr::ArrayInitData { ty, .. } => (element(ty), false),
        Instr::ArrayCopy { dst, .. } => (element(dst), false),
        Instr::ArrayNewElem { .. } | Instr::ArrayInitElem { .. } => (REF, false),
        _ => return None,
    };
    Some(Bulk {
        shift: UNIT_BYTES - log2,
        wide,
    })
}

#[cfg(test)]
mod tests {
    use super::Bulk;

    #[test]
    fn a_unit_for_64_bytes() {
        let bytes = |wide| Bulk { shift: 6, wide };
        assert_eq!(bytes(false).units(63), 0);
        assert_eq!(bytes(false).units(64), 1);
        assert_eq!(bytes(false).units(1 << 32 | 128), 2);
        assert_eq!(bytes(true).units(1 << 32), 1 << 26);
    }
}
