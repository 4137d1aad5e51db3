//! Control instructions: blocks, branches, calls, exceptions.
//!
//! Spec: 3.4.6 Control Instructions.

use super::body::Body;
use super::context::{Check, fault};
use super::operand::Operand;
use super::stack::{BlockSignature, FrameKind};
use crate::error::{DecodeErrorKind, Limited, ValidateErrorKind};
use crate::syntax::{
    BlockType, BrTable, BranchCast, Catch, Catches, FuncIdx, HeapType, LabelIdx, RefType, TableIdx,
    TagIdx, TypeIdx,
};

impl Body<'_> {
    pub(super) fn unreachable(&mut self) -> Check {
        self.set_unreachable();
        Ok(())
    }

    #[inline]
    fn block_signature(&self, ty: BlockType) -> Check<BlockSignature> {
        Ok(match ty {
            BlockType::Empty => BlockSignature::Empty,
            BlockType::Value(ty) => BlockSignature::Value(self.cx.types.check_operand(ty)?),
            BlockType::Func(x) => {
                self.cx.func_type(x)?;
                BlockSignature::Func(x)
            }
        })
    }

    /// Takes the parameters of a block and enters it.
    #[inline]
    fn enter(&mut self, kind: FrameKind, ty: BlockType) -> Check {
        let signature = self.block_signature(ty)?;
        self.pop_all(signature.params(self.cx.types).as_slice())?;
        self.push_frame(kind, signature)
    }

    #[inline]
    pub(super) fn block(&mut self, ty: BlockType) -> Check {
        self.enter(FrameKind::Block, ty)
    }

    #[inline]
    pub(super) fn enter_loop(&mut self, ty: BlockType) -> Check {
        self.enter(FrameKind::Loop, ty)
    }

    #[inline]
    pub(super) fn enter_if(&mut self, ty: BlockType) -> Check {
        self.pop(Operand::I32)?;
        self.enter(FrameKind::If, ty)
    }

    pub(super) fn enter_else(&mut self) -> Check {
        let frame = self.pop_frame()?;
        if frame.kind != FrameKind::If {
            return fault(ValidateErrorKind::ElseWithoutIf);
        }
        self.push_frame(FrameKind::Else, frame.signature)
    }

    #[inline]
    pub(super) fn end(&mut self) -> Check {
        let frame = self.pop_frame()?;
        let results = frame.signature.results(self.cx.types);
        if frame.kind == FrameKind::If {
            // The missing `else` leaves what the block takes.
            let params = frame.signature.params(self.cx.types);
            if !self.cx.operands(params.as_slice(), results.as_slice()) {
                return fault(ValidateErrorKind::IfWithoutElse);
            }
        }
        self.push_all(results.as_slice());
        Ok(())
    }

    #[inline]
    pub(super) fn br(&mut self, label: LabelIdx) -> Check {
        let label = self.label(label)?;
        self.pop_all(label.as_slice())?;
        self.set_unreachable();
        Ok(())
    }

    #[inline]
    pub(super) fn br_if(&mut self, label: LabelIdx) -> Check {
        let label = self.label(label)?;
        self.pop(Operand::I32)?;
        self.pop_all(label.as_slice())?;
        self.push_all(label.as_slice());
        Ok(())
    }

    pub(super) fn br_table(&mut self, targets: BrTable<'_>) -> Check {
        let default = self.label(targets.default())?;
        let arity = default.as_slice().len();
        let limit = self.cx.types.limits.br_table_labels;
        if targets.len() > limit {
            let what = Limited::BrTableLabels;
            return fault(ValidateErrorKind::Malformed(DecodeErrorKind::Limit {
                what,
                limit,
            }));
        }
        self.pop(Operand::I32)?;
        for label in targets {
            let label = self.label(label)?;
            if label.as_slice().len() != arity {
                return fault(ValidateErrorKind::BrTableArity);
            }
            if arity != 0 {
                self.peek_all(label.as_slice())?;
            }
        }
        self.pop_all(default.as_slice())?;
        self.set_unreachable();
        Ok(())
    }

    #[inline]
    pub(super) fn call(&mut self, func: FuncIdx) -> Check {
        let ty = self.cx.types.func(func)?;
        self.pop_all(self.cx.types.params(ty))?;
        self.push_all(self.cx.types.results(ty));
        Ok(())
    }

    /// Takes the index of a callee of type `ty` in a table of functions.
    fn pop_indirect(&mut self, ty: TypeIdx, table: TableIdx) -> Check {
        let (address, element) = self.table(table)?;
        self.cx.func_type(ty)?;
        self.check_elements(element, Operand::FUNCREF)?;
        self.pop(address)
    }

    pub(super) fn call_indirect(&mut self, ty: TypeIdx, table: TableIdx) -> Check {
        self.pop_indirect(ty, table)?;
        self.pop_all(self.cx.types.params(ty))?;
        self.push_all(self.cx.types.results(ty));
        Ok(())
    }

    /// Takes a reference to a callee of type `ty`.
    fn pop_callee(&mut self, ty: TypeIdx) -> Check {
        self.cx.func_type(ty)?;
        let operand = self.reference(true, HeapType::Concrete(ty))?;
        self.pop(operand)
    }

    pub(super) fn call_ref(&mut self, ty: TypeIdx) -> Check {
        self.pop_callee(ty)?;
        self.pop_all(self.cx.types.params(ty))?;
        self.push_all(self.cx.types.results(ty));
        Ok(())
    }

    /// Takes the parameters of a call that replaces this one.
    fn tail_call(&mut self, ty: TypeIdx) -> Check {
        self.pop_all(self.cx.types.params(ty))?;
        if !self.cx.operands(self.cx.types.results(ty), self.returns) {
            return fault(ValidateErrorKind::TailCallResults);
        }
        self.set_unreachable();
        Ok(())
    }

    pub(super) fn return_call(&mut self, func: FuncIdx) -> Check {
        let ty = self.cx.types.func(func)?;
        self.tail_call(ty)
    }

    pub(super) fn return_call_indirect(&mut self, ty: TypeIdx, table: TableIdx) -> Check {
        self.pop_indirect(ty, table)?;
        self.tail_call(ty)
    }

    pub(super) fn return_call_ref(&mut self, ty: TypeIdx) -> Check {
        self.pop_callee(ty)?;
        self.tail_call(ty)
    }

    pub(super) fn throw(&mut self, tag: TagIdx) -> Check {
        let ty = self.cx.tag(tag)?;
        self.pop_all(self.cx.types.params(ty))?;
        self.set_unreachable();
        Ok(())
    }

    pub(super) fn throw_ref(&mut self) -> Check {
        self.pop(Operand::EXNREF)?;
        self.set_unreachable();
        Ok(())
    }

    pub(super) fn try_table(&mut self, ty: BlockType, catches: Catches<'_>) -> Check {
        let signature = self.block_signature(ty)?;
        self.pop_all(signature.params(self.cx.types).as_slice())?;
        for catch in catches {
            self.catch(catch)?;
        }
        self.push_frame(FrameKind::TryTable, signature)
    }

    /// Checks that what a clause catches is what its label takes.
    fn catch(&self, catch: Catch) -> Check {
        let (tag, with_reference, label) = match catch {
            Catch::One { tag, label } => (Some(tag), false, label),
            Catch::OneRef { tag, label } => (Some(tag), true, label),
            Catch::All { label } => (None, false, label),
            Catch::AllRef { label } => (None, true, label),
        };
        let values = match tag {
            Some(tag) => self.cx.types.params(self.cx.tag(tag)?),
            None => &[],
        };
        let label = self.label(label)?;
        let mut expected = label.as_slice();
        if with_reference {
            let exception = Operand::EXNREF.non_null();
            match expected.split_last() {
                Some((&last, rest)) if self.cx.operand(exception, last) => expected = rest,
                _ => return fault(ValidateErrorKind::Mismatch("label of a catch clause")),
            }
        }
        if self.cx.operands(values, expected) {
            return Ok(());
        }
        fault(ValidateErrorKind::Mismatch("label of a catch clause"))
    }

    pub(super) fn br_on_null(&mut self, label: LabelIdx) -> Check {
        let label = self.label(label)?;
        let operand = self.pop_ref()?;
        self.pop_all(label.as_slice())?;
        self.push_all(label.as_slice());
        self.push(operand.non_null());
        Ok(())
    }

    pub(super) fn br_on_non_null(&mut self, label: LabelIdx) -> Check {
        let label = self.label(label)?;
        let operand = self.pop_ref()?;
        self.branch_with(operand.non_null(), label.as_slice())
    }

    /// Checks a branch that takes a reference last, which stays behind if it is not taken.
    fn branch_with(&mut self, reference: Operand, label: &[Operand]) -> Check {
        let Some((&last, rest)) = label.split_last() else {
            return fault(ValidateErrorKind::Mismatch("label takes no reference"));
        };
        self.check_elements(reference, last)?;
        self.pop_all(rest)?;
        self.push_all(rest);
        Ok(())
    }

    /// Takes the operand of a cast; returns its type and the type that is tried.
    fn pop_cast(&mut self, cast: BranchCast) -> Check<(Operand, Operand)> {
        let from = self.cx.types.check_reference(cast.from)?;
        let to = self.cx.types.check_reference(cast.to)?;
        self.check_elements(to, from)?;
        self.pop(from)?;
        Ok((from, to))
    }

    pub(super) fn br_on_cast(&mut self, cast: BranchCast) -> Check {
        let label = self.label(cast.label)?;
        let (from, to) = self.pop_cast(cast)?;
        self.branch_with(to, label.as_slice())?;
        self.push(difference(from, cast.to));
        Ok(())
    }

    pub(super) fn br_on_cast_fail(&mut self, cast: BranchCast) -> Check {
        let label = self.label(cast.label)?;
        let (from, to) = self.pop_cast(cast)?;
        self.branch_with(difference(from, cast.to), label.as_slice())?;
        self.push(to);
        Ok(())
    }
}

/// What remains of `from` when the cast to `to` fails: no null, if `to` accepts null.
const fn difference(from: Operand, to: RefType) -> Operand {
    if to.nullable { from.non_null() } else { from }
}
