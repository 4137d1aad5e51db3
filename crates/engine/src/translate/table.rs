//! Translation of table instructions: all of them leave to the trampoline.

use crate::syntax::Instr;
use crate::translate::layout::Kind;
use crate::translate::op::LeaveOp;
use crate::translate::{TranslateError, Translator};

impl Translator<'_> {
    /// A table instruction.
    #[allow(clippy::wildcard_enum_match_arm)]
    pub(super) fn table(&mut self, instr: &Instr<'_>) -> Result<(), TranslateError> {
        match *instr {
            Instr::TableGet { table } => {
                self.leave(LeaveOp::TableGet, 1, table.get(), 0, Some(Kind::Ref))
            }
            Instr::TableSet { table } => self.leave(LeaveOp::TableSet, 2, table.get(), 0, None),
            Instr::TableSize { table } => {
                self.leave(LeaveOp::TableSize, 0, table.get(), 0, Some(Kind::I32))
            }
            Instr::TableGrow { table } => {
                self.leave(LeaveOp::TableGrow, 2, table.get(), 0, Some(Kind::I32))
            }
            Instr::TableFill { table } => self.leave(LeaveOp::TableFill, 3, table.get(), 0, None),
            Instr::TableCopy { dst, src } => {
                self.leave(LeaveOp::TableCopy, 3, dst.get(), u64::from(src.get()), None)
            }
            Instr::TableInit { elem, table } => {
                self.leave(LeaveOp::TableInit, 3, elem.get(), u64::from(table.get()), None)
            }
            Instr::ElemDrop { elem } => self.leave(LeaveOp::ElemDrop, 0, elem.get(), 0, None),
            _ => Err(TranslateError::Unsupported(instr.text())),
        }
    }
}
