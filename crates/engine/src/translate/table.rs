//! Translation of table instructions: all of them leave to the trampoline.

use crate::syntax::{Instr, TableIdx};
use crate::translate::layout::Kind;
use crate::translate::op::LeaveOp;
use crate::translate::{TranslateError, Translator};

impl Translator<'_> {
    /// The kind of a table's indices.
    fn index_kind(&self, x: TableIdx) -> Kind {
        let wide = self
            .env
            .module
            .type_of_table(x)
            .is_some_and(|ty| ty.table64);
        if wide { Kind::I64 } else { Kind::I32 }
    }

    /// A table instruction.
    #[allow(clippy::wildcard_enum_match_arm)]
    pub(super) fn table(&mut self, instr: &Instr<'_>) -> Result<(), TranslateError> {
        match *instr {
            Instr::TableGet { table } => {
                self.leave(LeaveOp::TableGet, 1, table.get(), 0, Some(Kind::Ref))
            }
            Instr::TableSet { table } => self.leave(LeaveOp::TableSet, 2, table.get(), 0, None),
            Instr::TableSize { table } => self.leave(
                LeaveOp::TableSize,
                0,
                table.get(),
                0,
                Some(self.index_kind(table)),
            ),
            Instr::TableGrow { table } => self.leave(
                LeaveOp::TableGrow,
                2,
                table.get(),
                0,
                Some(self.index_kind(table)),
            ),
            Instr::TableFill { table } => self.leave(LeaveOp::TableFill, 3, table.get(), 0, None),
            Instr::TableCopy { dst, src } => {
                self.leave(LeaveOp::TableCopy, 3, dst.get(), u64::from(src.get()), None)
            }
            Instr::TableInit { elem, table } => self.leave(
                LeaveOp::TableInit,
                3,
                elem.get(),
                u64::from(table.get()),
                None,
            ),
            Instr::ElemDrop { elem } => self.leave(LeaveOp::ElemDrop, 0, elem.get(), 0, None),
            _ => self.aggregate(instr),
        }
    }
}
