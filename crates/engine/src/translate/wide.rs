//! Translation of 128-bit arithmetic: operands and results in consecutive slots.

use crate::syntax::Instr;
use crate::translate::layout::Kind;
use crate::translate::op::{RegOp, Shape, WideOp};
use crate::translate::{TranslateError, Translator};

impl Translator<'_> {
    /// A wide instruction, if it is one.
    #[allow(clippy::wildcard_enum_match_arm)]
    pub(super) fn wide(&mut self, instr: &Instr<'_>) -> Result<bool, TranslateError> {
        let (op, params) = match instr {
            Instr::I64Add128 {} => (WideOp::Add, 4),
            Instr::I64Sub128 {} => (WideOp::Sub, 4),
            Instr::I64MulWideS {} => (WideOp::MulSigned, 2),
            Instr::I64MulWideU {} => (WideOp::MulUnsigned, 2),
            _ => return Ok(false),
        };
        let b = self.operands_of(params)?;
        let op = RegOp {
            b,
            ..self.new_op(Shape::Wide(op))
        };
        self.emit(op);
        self.barrier = self.ops.len();
        self.push(Kind::I64)?;
        self.push(Kind::I64)?;
        Ok(true)
    }
}
