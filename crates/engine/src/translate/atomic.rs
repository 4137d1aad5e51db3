//! Translation of atomic instructions: operands and results in consecutive slots.

use crate::syntax::atomic::{AtomicKind, AtomicOp};
use crate::syntax::{Instr, ZeroByte};
use crate::translate::layout::Kind;
use crate::translate::op::{LeaveOp, RegOp, Shape};
use crate::translate::{TranslateError, Translator};

impl Translator<'_> {
    /// An atomic instruction.
    pub(super) fn atomic(&mut self, instr: &Instr<'_>) -> Result<(), TranslateError> {
        if *instr == (Instr::AtomicFence { order: ZeroByte }) {
            let op = self.new_op(Shape::Fence);
            self.emit(op);
            self.barrier = self.ops.len();
            return Ok(());
        }
        let Some((op, mem)) = AtomicOp::of(instr) else {
            return Err(TranslateError::Unsupported(self.at));
        };
        if op.kind == AtomicKind::Wait {
            let leave = if op.log2 == 2 {
                LeaveOp::MemoryWait32
            } else {
                LeaveOp::MemoryWait64
            };
            return self.leave(leave, 3, mem.memory.get(), mem.offset, Some(Kind::I32));
        }
        let b = self.operands_of(op.kind.params())?;
        let mut made = RegOp {
            b,
            k: mem.offset,
            ..self.new_op(Shape::Atomic(op))
        };
        made.set_x(u16::try_from(mem.memory.get()).expect("limited: number of memories"));
        made.set_y(self.memory_flags(mem.memory));
        self.emit(made);
        self.barrier = self.ops.len();
        if op.kind != AtomicKind::Store {
            self.push(if op.is_64 { Kind::I64 } else { Kind::I32 })?;
        }
        Ok(())
    }
}
