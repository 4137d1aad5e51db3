//! The operand stack and the control stack of a body.
//!
//! Spec: Appendix, Validation Algorithm, Data Structures.

use super::body::Body;
use super::context::{Check, ModuleTypes, fault, unknown};
use super::operand::Operand;
use crate::error::{DecodeErrorKind, Limited, Space, ValidateErrorKind};
use crate::syntax::{HeapType, LabelIdx, LocalIdx, TypeIdx};

/// An enclosing block.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    pub(super) kind: FrameKind,
    /// What the block takes and leaves.
    pub(super) signature: BlockSignature,
    /// The height of the operand stack below the block.
    height: usize,
    /// The number of locals that had been set before the block.
    set: usize,
    /// Whether control cannot get here.
    unreachable: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum FrameKind {
    /// A function body or constant expression.
    Body,
    Block,
    Loop,
    If,
    Else,
    TryTable,
}

/// The type of a block with its indices checked.
#[derive(Clone, Copy, Debug)]
pub(super) enum BlockSignature {
    Empty,
    Value(Operand),
    Func(TypeIdx),
}

/// A sequence of operand types.
#[derive(Clone, Copy, Debug)]
pub(super) enum Operands<'a> {
    One(Operand),
    Many(&'a [Operand]),
}

impl Operands<'_> {
    pub(super) const EMPTY: Self = Self::Many(&[]);

    #[inline]
    pub(super) const fn as_slice(&self) -> &[Operand] {
        match self {
            Self::One(operand) => core::slice::from_ref(operand),
            Self::Many(operands) => operands,
        }
    }
}

impl BlockSignature {
    #[inline]
    pub(super) fn params(self, types: &ModuleTypes) -> Operands<'_> {
        match self {
            Self::Empty | Self::Value(_) => Operands::EMPTY,
            Self::Func(x) => Operands::Many(types.params(x)),
        }
    }

    #[inline]
    pub(super) fn results(self, types: &ModuleTypes) -> Operands<'_> {
        match self {
            Self::Empty => Operands::EMPTY,
            Self::Value(operand) => Operands::One(operand),
            Self::Func(x) => Operands::Many(types.results(x)),
        }
    }
}

/// The error for an operand of the wrong type.
#[cold]
fn mismatch<T>(expected: Operand, found: Operand) -> Check<T> {
    fault(ValidateErrorKind::TypeMismatch { expected, found })
}

impl<'a> Body<'a> {
    #[inline]
    pub(super) fn push(&mut self, operand: Operand) {
        self.operands.push(operand);
    }

    pub(super) fn push_all(&mut self, operands: &[Operand]) {
        self.operands.extend_from_slice(operands);
    }

    /// Takes an operand that may stand for `expected`.
    #[inline]
    pub(super) fn pop(&mut self, expected: Operand) -> Check {
        match self.operands.last() {
            Some(&top) if top == expected && self.operands.len() > self.height => {
                self.operands.pop();
                Ok(())
            }
            _ => self.pop_matching(expected),
        }
    }

    #[inline(never)]
    fn pop_matching(&mut self, expected: Operand) -> Check {
        if self.operands.len() <= self.height && !self.is_unreachable() {
            return mismatch(expected, Operand::NOTHING);
        }
        let found = self.pop_any()?;
        if self.cx.operand(found, expected) {
            Ok(())
        } else {
            mismatch(expected, found)
        }
    }

    /// Takes an operand of any type.
    #[inline]
    pub(super) fn pop_any(&mut self) -> Check<Operand> {
        if self.operands.len() > self.height
            && let Some(top) = self.operands.pop()
        {
            return Ok(top);
        }
        if self.is_unreachable() {
            return Ok(Operand::BOTTOM);
        }
        mismatch(Operand::BOTTOM, Operand::NOTHING)
    }

    /// Takes a reference of any type.
    pub(super) fn pop_ref(&mut self) -> Check<Operand> {
        let found = self.pop_any()?;
        if found == Operand::BOTTOM {
            return Ok(Operand::REF_BOTTOM);
        }
        if found.is_ref() {
            Ok(found)
        } else {
            mismatch(Operand::ANY_REF, found)
        }
    }

    /// Takes operands that may stand for all of `expected`, the last one first.
    #[inline]
    pub(super) fn pop_all(&mut self, expected: &[Operand]) -> Check {
        if expected.is_empty() {
            return Ok(());
        }
        let rest = self.operands.len().checked_sub(expected.len());
        if let Some(rest) = rest
            && rest >= self.height
            && self.operands.get(rest..) == Some(expected)
        {
            self.operands.truncate(rest);
            return Ok(());
        }
        expected
            .iter()
            .rev()
            .try_for_each(|&operand| self.pop(operand))
    }

    /// Checks that operands of these types are there, and leaves them.
    ///
    /// They keep the types they have, which can be narrower than `expected`.
    pub(super) fn peek_all(&mut self, expected: &[Operand]) -> Check {
        let rest = self.operands.len().checked_sub(expected.len());
        if let Some(rest) = rest
            && rest >= self.height
            && self.operands.get(rest..) == Some(expected)
        {
            return Ok(());
        }
        let mut popped = core::mem::take(&mut self.popped);
        popped.clear();
        let result = expected.iter().rev().try_for_each(|&operand| {
            let found = self.pop_any()?;
            popped.push(found);
            if self.cx.operand(found, operand) {
                Ok(())
            } else {
                mismatch(operand, found)
            }
        });
        self.operands.extend(popped.iter().rev());
        self.popped = popped;
        result
    }

    pub(super) fn is_unreachable(&self) -> bool {
        self.frames.last().is_some_and(|frame| frame.unreachable)
    }

    /// The rest of the block cannot be reached: its operands can be anything.
    pub(super) fn set_unreachable(&mut self) {
        self.operands.truncate(self.height);
        if let Some(frame) = self.frames.last_mut() {
            frame.unreachable = true;
        }
    }

    /// Enters a block, whose parameters have been taken already.
    #[inline]
    pub(super) fn push_frame(&mut self, kind: FrameKind, signature: BlockSignature) -> Check {
        let limit = self.cx.types.limits.nesting;
        if u32::try_from(self.frames.len()).is_ok_and(|depth| depth > limit) {
            let what = Limited::Nesting;
            return fault(ValidateErrorKind::Malformed(DecodeErrorKind::Limit {
                what,
                limit,
            }));
        }
        self.height = self.operands.len();
        let (height, set) = (self.height, self.set_locals.len());
        self.frames.push(Frame {
            kind,
            signature,
            height,
            set,
            unreachable: false,
        });
        if kind != FrameKind::Body {
            self.push_all(signature.params(self.cx.types).as_slice());
        }
        Ok(())
    }

    /// Leaves a block, whose results are taken.
    #[inline]
    pub(super) fn pop_frame(&mut self) -> Check<Frame> {
        let Some(&frame) = self.frames.last() else {
            return fault(ValidateErrorKind::Malformed(DecodeErrorKind::CodeAfterEnd));
        };
        self.pop_all(frame.signature.results(self.cx.types).as_slice())?;
        if self.operands.len() != frame.height {
            return fault(ValidateErrorKind::StackHeight);
        }
        self.frames.pop();
        self.height = self.frames.last().map_or(0, |frame| frame.height);
        while self.set_locals.len() > frame.set {
            let unset = self
                .set_locals
                .pop()
                .and_then(|x| self.is_set.get_mut(x.index()));
            if let Some(is_set) = unset {
                *is_set = false;
            }
        }
        Ok(frame)
    }

    /// What a branch to `label` takes.
    #[inline]
    pub(super) fn label(&self, label: LabelIdx) -> Check<Operands<'a>> {
        let index = self
            .frames
            .len()
            .checked_sub(1)
            .and_then(|i| i.checked_sub(label.index()));
        let Some(frame) = index.and_then(|index| self.frames.get(index)) else {
            return unknown(Space::Label, label.get());
        };
        Ok(match frame.kind {
            FrameKind::Loop => frame.signature.params(self.cx.types),
            FrameKind::Body
            | FrameKind::Block
            | FrameKind::If
            | FrameKind::Else
            | FrameKind::TryTable => frame.signature.results(self.cx.types),
        })
    }

    /// The type of a local.
    #[inline]
    pub(super) fn local(&self, x: LocalIdx) -> Check<Operand> {
        match self.locals.get(x.index()) {
            Some(&operand) => Ok(operand),
            None => unknown(Space::Local, x.get()),
        }
    }

    /// Records that a local has a value now.
    #[inline]
    pub(super) fn set_local(&mut self, x: LocalIdx) {
        // Only bodies with locals that need it keep this list.
        if let Some(is_set @ false) = self.is_set.get_mut(x.index()) {
            *is_set = true;
            self.set_locals.push(x);
        }
    }

    /// `(ref null? heap)` after checking that the heap type exists.
    pub(super) fn reference(&self, nullable: bool, heap: HeapType) -> Check<Operand> {
        self.cx
            .types
            .check_reference(crate::syntax::RefType { nullable, heap })
    }
}
