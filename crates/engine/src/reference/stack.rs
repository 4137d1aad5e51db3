//! The operand stack.
//!
//! Spec: 4.4.9 Stack, 4.4.10 Values.

use super::{Event, Flow, Step};
use crate::num::V128;
use crate::syntax::ValType;
use crate::trap::TrapCode;

/// What a slot holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    I32,
    I64,
    F32,
    F64,
    /// The low half of a vector; the high half lies above.
    V128,
    /// The high half of a vector.
    High,
    Ref,
}

impl Kind {
    /// The kind of a type's only or first slot.
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

    /// The kinds of the slots of values of these types.
    pub fn slots(types: &[ValType]) -> impl Iterator<Item = Self> {
        types.iter().flat_map(|&ty| {
            let high = (ty == ValType::V128).then_some(Self::High);
            core::iter::once(Self::of(ty)).chain(high)
        })
    }

    /// The number of slots of values of these types.
    pub fn count(types: &[ValType]) -> usize {
        Self::slots(types).count()
    }
}

/// A value of any type: its kind and its slots.
pub(super) type Value = (Kind, [u64; 2]);

/// A Rust type that stands for a type of operands.
pub(super) trait Operand: Sized {
    /// Takes it from the stack.
    fn pop(step: &mut Step<'_>) -> Self;
}

/// What a function of `num/` gives.
pub(super) trait Outcome {
    /// Puts it on the stack.
    fn push(self, step: &mut Step<'_>) -> Flow;
}

/// `u32: I32, |bits| .., |value| ..` makes `u32` stand for i32.
macro_rules! scalars {
    ($($t:ty: $kind:ident, $from:expr, $to:expr;)*) => {$(
        impl Operand for $t {
            fn pop(step: &mut Step<'_>) -> Self {
                let from: fn(u64) -> $t = $from;
                from(step.pop_slot())
            }
        }

        impl Outcome for $t {
            fn push(self, step: &mut Step<'_>) -> Flow {
                let to: fn($t) -> u64 = $to;
                step.push_slot(Kind::$kind, to(self))
            }
        }
    )*};
}

scalars! {
    u32: I32, |bits| bits as u32, u64::from;
    u64: I64, |bits| bits, |value| value;
    f32: F32, |bits| f32::from_bits(bits as u32), |value| value.to_bits().into();
    f64: F64, f64::from_bits, f64::to_bits;
}

impl Operand for V128 {
    fn pop(step: &mut Step<'_>) -> Self {
        let (high, low) = (step.pop_slot(), step.pop_slot());
        (u128::from(low) | u128::from(high) << 64).to_le_bytes()
    }
}

impl Outcome for V128 {
    fn push(self, step: &mut Step<'_>) -> Flow {
        let value = u128::from_le_bytes(self);
        step.push_value((Kind::V128, [value as u64, (value >> 64) as u64]))
    }
}

impl Outcome for bool {
    fn push(self, step: &mut Step<'_>) -> Flow {
        u32::from(self).push(step)
    }
}

impl Outcome for (u64, u64) {
    fn push(self, step: &mut Step<'_>) -> Flow {
        self.0.push(step)?;
        self.1.push(step)
    }
}

impl<R: Outcome> Outcome for Result<R, TrapCode> {
    fn push(self, step: &mut Step<'_>) -> Flow {
        self?.push(step)
    }
}

impl Step<'_> {
    /// The slots in use.
    pub(super) fn height(&self) -> usize {
        self.m.kinds.len()
    }

    /// Puts a slot on the stack.
    pub(super) fn push_slot(&mut self, kind: Kind, bits: u64) -> Flow {
        let slot = self.rt.stack.get_mut(self.m.kinds.len());
        *slot.ok_or(TrapCode::CallStackExhausted)? = bits;
        self.m.kinds.push(kind);
        Ok(())
    }

    /// Takes the topmost slot.
    pub(super) fn pop_slot(&mut self) -> u64 {
        self.m.kinds.pop().expect("validated: operand");
        self.rt.stack[self.m.kinds.len()]
    }

    /// The slot with `above` slots above it.
    pub(super) fn peek_slot(&self, above: usize) -> u64 {
        self.rt.stack[self.height() - 1 - above]
    }

    /// Takes an operand.
    pub(super) fn pop<V: Operand>(&mut self) -> V {
        V::pop(self)
    }

    /// Puts a result.
    pub(super) fn push(&mut self, value: impl Outcome) -> Flow {
        value.push(self)
    }

    /// Takes a value of whatever type it is.
    pub(super) fn pop_value(&mut self) -> Value {
        match *self.m.kinds.last().expect("validated: operand") {
            Kind::High => {
                let (high, low) = (self.pop_slot(), self.pop_slot());
                (Kind::V128, [low, high])
            }
            kind => (kind, [self.pop_slot(), 0]),
        }
    }

    /// Puts a value of any type.
    pub(super) fn push_value(&mut self, (kind, [low, high]): Value) -> Flow {
        self.push_slot(kind, low)?;
        if kind == Kind::V128 {
            self.push_slot(Kind::High, high)?;
        }
        Ok(())
    }

    /// Puts a reference.
    pub(super) fn push_ref(&mut self, bits: u64) -> Flow {
        self.push_slot(Kind::Ref, bits)
    }

    /// Takes an address or count: an i64 with a 64-bit address type, else an i32.
    pub(super) fn pop_address(&mut self, wide: bool) -> u64 {
        if wide {
            self.pop()
        } else {
            self.pop::<u32>().into()
        }
    }

    /// Puts an address or count.
    pub(super) fn push_address(&mut self, address: u64, wide: bool) -> Flow {
        if wide {
            self.push(address)
        } else {
            self.push(address as u32)
        }
    }

    /// Takes everything above `height` from the stack but the topmost `n` slots.
    pub(super) fn slide(&mut self, height: usize, n: usize) {
        let from = self.height() - n;
        self.rt.stack.copy_within(from..from + n, height);
        self.m.kinds.copy_within(from..from + n, height);
        self.m.kinds.truncate(height + n);
    }

    /// The value at a slot.
    pub(super) fn value_at(&self, slot: usize) -> Result<Value, Event> {
        let Some(&kind) = self.m.kinds.get(slot) else {
            return super::impossible();
        };
        let high = if kind == Kind::V128 {
            self.rt.slot(slot + 1)?
        } else {
            0
        };
        Ok((kind, [self.rt.slot(slot)?, high]))
    }
}
