//! Where the locals of a frame lie.
//!
//! ```text
//! | parameters | return information | other locals | operand stack, a slot per height ... |
//! ```
//! A `v128` takes two slots, every other value one.

use alloc::vec::Vec;

use crate::syntax::{FuncType, LocalIdx, ValType};
use crate::translate::TranslateError;

/// The most slots a frame may have: a frame's window less what a call adds.
pub(crate) const MAX_SLOTS: u32 = 65_000;

/// A slot of a frame, counted from its start.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Slot(pub u16);

/// The kind of a value, as far as its slots and its accumulator go.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    I32,
    I64,
    F32,
    F64,
    V128,
    Ref,
}

impl Kind {
    /// The kind of a value type.
    pub fn of(ty: ValType) -> Self {
        match ty {
            ValType::I32 => Self::I32,
            ValType::I64 => Self::I64,
            ValType::F32 => Self::F32,
            ValType::F64 => Self::F64,
            ValType::V128 => Self::V128,
            ValType::Ref(_) => Self::Ref,
        }
    }

    /// The slots that a value takes.
    pub fn width(self) -> u32 {
        if self == Self::V128 { 2 } else { 1 }
    }
}

/// The slots that values of these types take together.
pub(crate) fn slots_of(types: &[ValType]) -> u32 {
    types.iter().map(|&ty| Kind::of(ty).width()).sum()
}

/// The slots of a function's locals.
pub(crate) struct Layout {
    locals: Vec<(Slot, Kind)>,
    /// Where the return information lies: behind the parameters.
    pub info: Slot,
    /// The first slot of the operand stack.
    pub operands: u32,
}

impl Layout {
    /// Lays out the locals of a function.
    pub fn new(
        ty: &FuncType,
        locals: impl Iterator<Item = (u32, ValType)>,
    ) -> Result<Self, TranslateError> {
        let mut layout = Self {
            locals: Vec::new(),
            info: Slot(0),
            operands: 0,
        };
        for &param in ty.params() {
            layout.push(param)?;
        }
        layout.info = slot(layout.operands)?;
        layout.operands += 1;
        for (count, ty) in locals {
            for _ in 0..count {
                layout.push(ty)?;
            }
        }
        Ok(layout)
    }

    fn push(&mut self, ty: ValType) -> Result<(), TranslateError> {
        let kind = Kind::of(ty);
        self.locals.push((slot(self.operands)?, kind));
        self.operands += kind.width();
        Ok(())
    }

    /// Slot and kind of a local.
    pub fn local(&self, x: LocalIdx) -> (Slot, Kind) {
        *self.locals.get(x.index()).expect("validated: local index")
    }

    /// The slots of the locals that are references, parameters included.
    pub fn refs(&self) -> impl Iterator<Item = Slot> {
        self.locals
            .iter()
            .filter(|(_, kind)| *kind == Kind::Ref)
            .map(|&(slot, _)| slot)
    }

    /// The slots of the locals that are not parameters.
    pub fn own_locals(&self) -> core::ops::Range<u32> {
        u32::from(self.info.0) + 1..self.operands
    }
}

/// A slot number, if a frame can have it.
pub(crate) fn slot(n: u32) -> Result<Slot, TranslateError> {
    match u16::try_from(n) {
        Ok(n) if u32::from(n) < MAX_SLOTS => Ok(Slot(n)),
        _ => Err(TranslateError::TooManySlots),
    }
}
