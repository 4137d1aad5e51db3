//! What is known of a shape whatever its operands are, in the bits of one number: the passes over a
//! function ask it of every operation, and a table that the compiler makes answers.

use crate::translate::op::Shape;

/// It takes two code words.
const TWO_WORDS: u8 = 1;
/// It has a branch target.
const BRANCHES: u8 = 1 << 1;
/// A target that comes later is given by its distance.
const AHEAD: u8 = 1 << 2;
/// The operation after it is reached only by a branch.
const ENDS: u8 = 1 << 3;
/// Its result has to go to its slot.
const SLOT: u8 = 1 << 4;
/// It has no operands that the pass for accumulators sees, or does more to them than to write a result.
const SPECIAL: u8 = 1 << 5;
/// It writes a result of one slot to `a`, whatever its operation is.
const RESULT: u8 = 1 << 6;

/// See the questions below.
#[derive(Clone, Copy)]
pub(crate) struct Facts(u8);

impl Facts {
    /// The number of code words.
    #[inline(always)]
    pub fn words(self) -> u32 {
        1 + u32::from(self.0 & TWO_WORDS)
    }

    /// Whether there is a branch target.
    #[inline(always)]
    pub fn branches(self) -> bool {
        self.0 & BRANCHES != 0
    }

    /// Whether a target that comes later is given by its distance.
    #[inline(always)]
    pub fn can_go_ahead(self) -> bool {
        self.0 & AHEAD != 0
    }

    /// Whether the operation after this one is reached only by a branch.
    #[inline(always)]
    pub fn ends_block(self) -> bool {
        self.0 & ENDS != 0
    }

    /// Whether the result, if there is one, can stay in the accumulator alone.
    #[inline(always)]
    pub fn can_skip_slot(self) -> bool {
        self.0 & SLOT == 0
    }

    /// Whether it writes a result of one slot to `a`, whatever its operation is.
    #[inline(always)]
    pub fn has_result(self) -> bool {
        self.0 & RESULT != 0
    }

    /// Whether it does anything to slots or accumulators besides reading operands and writing a result.
    #[inline(always)]
    pub fn is_special(self) -> bool {
        self.0 & SPECIAL != 0
    }
}

impl Shape {
    /// What is known of it whatever its operands are.
    #[inline(always)]
    pub(crate) const fn facts(self) -> Facts {
        Facts(match self {
            // Entries are read by the branch before them.
            Self::Entry => BRANCHES | SPECIAL,
            Self::Br | Self::AddBr32 | Self::AddBr64 => BRANCHES | AHEAD | ENDS,
            Self::ConstBr => BRANCHES | AHEAD | ENDS | SPECIAL,
            Self::GetBrNonZero => BRANCHES | AHEAD | TWO_WORDS | SLOT | RESULT,
            Self::BrNonZero
            | Self::BrZero
            | Self::BrCompare(_)
            | Self::BrNotCompare(_)
            | Self::BrCompareImm(_)
            | Self::BrTestNonZero
            | Self::BrTestZero => BRANCHES | AHEAD,
            Self::BrCompareImm32(_) | Self::LoadBrCompareImm(_) => BRANCHES | AHEAD | TWO_WORDS,
            // Steps of loops hardly ever go ahead.
            Self::AddBrCompare(_)
            | Self::AddBrCompareImm(_)
            | Self::AddSlotBrCompare(_)
            | Self::AddSlotBrCompareImm(_) => BRANCHES | TWO_WORDS | SPECIAL,
            Self::Return
            | Self::ReturnOne
            | Self::ReturnConst
            | Self::ReturnMany
            | Self::Unreachable => ENDS,
            Self::ReturnCall
            | Self::ReturnCallImport
            | Self::ReturnCallIndirect
            | Self::ReturnCallRef
            | Self::Throw
            | Self::ThrowRef => ENDS | TWO_WORDS,
            Self::Call
            | Self::CallConst
            | Self::CallIndirect
            | Self::CallRef
            | Self::Leave(_)
            | Self::Atomic(_)
            | Self::Aggregate(_) => TWO_WORDS | SPECIAL,
            Self::CallImport
            | Self::Wide(_)
            | Self::Fence
            | Self::Fuel
            | Self::FuelBulk
            | Self::Checkpoint
            | Self::BrTable
            | Self::Copy2
            | Self::Add2 => SPECIAL,
            Self::Vec(_) => SLOT,
            Self::Copy(_) | Self::MemorySize => SLOT | RESULT,
            Self::Const32
            | Self::ConstS32
            | Self::GlobalGet
            | Self::Unary(_)
            | Self::Binary(_)
            | Self::BinaryImm(_)
            | Self::LoadBinary(_)
            | Self::LoadDispBinary(_)
            | Self::ShiftBinary(..)
            | Self::ShiftRightAnd
            | Self::ExtendAdd
            | Self::AddGlobalSet
            | Self::MulAdd
            | Self::MulSub
            | Self::Select
            | Self::Load(_)
            | Self::LoadIndex(_)
            | Self::LoadDisp(_)
            | Self::LoadScaled(_)
            | Self::LoadConst(_)
            | Self::LoadGlobal(_) => RESULT,
            Self::Const64(_) | Self::BinaryK(_) | Self::LoadAny(_) => TWO_WORDS | RESULT,
            Self::StoreAny(_)
            | Self::VecConst
            | Self::VecShuffle
            | Self::VecLoadAny(_)
            | Self::VecStoreAny(_)
            | Self::VecLoadLane(_)
            | Self::VecStoreLane(_) => TWO_WORDS,
            _ => 0,
        })
    }

    /// Whether a target of this shape that comes later is given by its distance.
    #[cfg(feature = "count-words")]
    pub fn can_go_ahead(self) -> bool {
        self.facts().can_go_ahead()
    }

    /// Whether this shape has a branch target.
    pub fn branches(self) -> bool {
        self.facts().branches()
    }

    /// The number of code words.
    pub fn words(self) -> u32 {
        self.facts().words()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::translate::op::{Class, LoadOp, NumOp, StoreOp};

    #[test]
    fn results_are_those_of_the_operands() {
        for shape in [
            Shape::Copy(Class::Int),
            Shape::Const64(Class::Float),
            Shape::Binary(NumOp::I32Add),
            Shape::Unary(NumOp::F64Neg),
            Shape::Load(LoadOp::I64Load),
            Shape::LoadAny(LoadOp::F64Load),
            Shape::GetBrNonZero,
            Shape::Store(StoreOp::I64Store),
            Shape::StoreAny(StoreOp::I64Store),
            Shape::Br,
            Shape::Call,
            Shape::Copy2,
        ] {
            let has_result = shape.operands().dest().is_some();
            assert_eq!(shape.facts().has_result(), has_result, "{shape:?}");
        }
    }
}
