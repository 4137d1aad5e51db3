//! Translation of numeric instructions and constants.

use crate::translate::fuse::{self, Half};
use crate::translate::layout::Kind;
use crate::translate::op::{NumOp, RegOp, Shape, Shift};
use crate::translate::stack::{Operand, Place};
use crate::translate::{TranslateError, Translator};

impl Translator<'_> {
    /// `i32.const`
    #[inline]
    pub(super) fn i32_const(&mut self, value: i32) -> Result<(), TranslateError> {
        self.push_place(Place::Const(u64::from(value as u32)), Kind::I32)
    }

    /// `i64.const`
    #[inline]
    pub(super) fn i64_const(&mut self, value: i64) -> Result<(), TranslateError> {
        self.push_place(Place::Const(value as u64), Kind::I64)
    }

    /// A numeric instruction.
    #[inline(never)]
    pub(super) fn numeric(&mut self, op: NumOp) -> Result<(), TranslateError> {
        if let Some(kind) = reinterpreted(op) {
            // It stays where it is.
            let value = self.stack.last_mut().expect("validated: operand");
            if let Place::Const(bits) = &mut value.place
                && kind == Kind::I32
            {
                *bits &= 0xffff_ffff;
            }
            value.kind = kind;
            return Ok(());
        }
        if op.is_unary() {
            self.unary(op)
        } else {
            self.binary(op)
        }
    }

    #[inline(never)]
    fn unary(&mut self, op: NumOp) -> Result<(), TranslateError> {
        let value = self.pop();
        // The negation of a comparison is a comparison.
        if matches!(op, NumOp::I32Eqz | NumOp::I64Eqz)
            && let Some(last) = self.producer(&value)
            && fuse::makes_i32(last.shape)
            && let Some(shape) = fuse::inverted(last.shape)
        {
            self.ops.pop();
            let a = self.push(Kind::I32)?;
            self.emit(RegOp { shape, a, ..last });
            return Ok(());
        }
        // Operations with an i32 result leave the upper half of its slot zero.
        if op == NumOp::I64ExtendI32U
            && self
                .producer(&value)
                .is_some_and(|last| fuse::makes_i32(last.shape))
        {
            return self.push_place(Place::Temp, Kind::I64);
        }
        let b = self.read(value);
        let a = self.push(op.kind())?;
        let op = RegOp {
            a,
            b,
            ..self.new_op(Shape::Unary(op))
        };
        self.emit(op);
        Ok(())
    }

    #[inline(never)]
    fn binary(&mut self, op: NumOp) -> Result<(), TranslateError> {
        let (mut op, mut rhs, mut lhs) = (op, self.pop(), self.pop());
        if lhs.constant().is_some()
            && rhs.constant().is_none()
            && let Some(swapped) =
                fuse::swapped(op).or_else(|| fuse::commutes_floats(op).then_some(op))
        {
            (op, lhs, rhs) = (swapped, rhs, lhs);
        }
        let made = if let Some(k) = rhs.constant() {
            self.binary_constant(op, &lhs, k)
        } else {
            self.binary_fused(op, &lhs, &rhs)
        };
        let made = match made {
            Some(made) => made,
            None => {
                let b = self.read(lhs);
                let x = self.read(rhs);
                let mut made = RegOp {
                    b,
                    ..self.new_op(Shape::Binary(op))
                };
                made.set_x(x.0);
                made
            }
        };
        let a = self.push(op.kind())?;
        self.emit(RegOp { a, ..made });
        Ok(())
    }

    /// lhs op constant
    fn binary_constant(&mut self, op: NumOp, lhs: &Operand, k: u64) -> Option<RegOp> {
        if fuse::takes_float(op) {
            let b = self.read(*lhs);
            let made = if op.kind() == Kind::F64 {
                let shape = Shape::BinaryK(op);
                RegOp {
                    k,
                    ..self.new_op(shape)
                }
            } else {
                let shape = Shape::BinaryImm(op);
                RegOp {
                    c: k as u32,
                    ..self.new_op(shape)
                }
            };
            return Some(RegOp { b, ..made });
        }
        let (op, k) = fuse::as_addition(op, k);
        let wide = fuse::width(op)? == 64;
        let imm = if wide {
            i32::try_from(k as i64).ok()
        } else {
            Some(k as u32 as i32)
        };
        let Some(imm) = imm else {
            if !fuse::takes_k(op) {
                return None;
            }
            let b = self.read(*lhs);
            return Some(RegOp {
                b,
                k,
                ..self.new_op(Shape::BinaryK(op))
            });
        };
        if op == NumOp::I32And
            && (0..=0x07ff_ffff).contains(&imm)
            && let Some(last) = self.producer(lhs)
            && matches!(last.shape, Shape::BinaryImm(NumOp::I32ShrU))
        {
            self.ops.pop();
            let c = (imm as u32) | (last.c & 31) << 27;
            return Some(RegOp {
                shape: Shape::ShiftRightAnd,
                c,
                ..last
            });
        }
        if op == NumOp::I64Add
            && let Some(last) = self.producer(lhs)
            && matches!(last.shape, Shape::Unary(NumOp::I64ExtendI32U))
        {
            self.ops.pop();
            return Some(RegOp {
                shape: Shape::ExtendAdd,
                c: imm as u32,
                ..last
            });
        }
        let b = self.read(*lhs);
        Some(RegOp {
            b,
            c: imm as u32,
            ..self.new_op(Shape::BinaryImm(op))
        })
    }

    /// lhs op rhs, where one of them was just made by a shift or a multiplication, or loaded.
    fn binary_fused(&mut self, op: NumOp, lhs: &Operand, rhs: &Operand) -> Option<RegOp> {
        let commutes = fuse::swapped(op) == Some(op);
        match rhs.place {
            Place::Temp => {
                let last = self.producer(rhs)?;
                if let Some(loaded) = fuse::loaded(&last, op) {
                    self.ops.pop();
                    let b = self.read(*lhs);
                    return Some(RegOp { b, ..loaded });
                }
                let half = fuse::half(&last, op)?;
                let fits = commutes || matches!(half, Half::Product);
                fits.then(|| self.join(half, &last, op, *lhs))
            }
            Place::Local(b) if commutes || matches!(op, NumOp::F64Add | NumOp::F64Mul) => {
                let last = self.producer(lhs)?;
                if let Some(loaded) = fuse::loaded(&last, op) {
                    self.ops.pop();
                    return Some(RegOp { b, ..loaded });
                }
                if !commutes && op != NumOp::F64Add {
                    return None;
                }
                let half = fuse::half(&last, op)?;
                Some(self.join(half, &last, op, *rhs))
            }
            Place::Local(_) | Place::Const(_) => None,
        }
    }

    /// Replaces the last operation by its fusion with `op`, whose other operand is `other`.
    fn join(&mut self, half: Half, last: &RegOp, op: NumOp, other: Operand) -> RegOp {
        self.ops.pop();
        let other = self.read(other);
        match half {
            Half::Shift(shift, count) => {
                let mut made = RegOp {
                    shape: Shape::ShiftBinary(shift, op),
                    ..*last
                };
                made.set_x(other.0);
                made.set_y(count);
                made
            }
            Half::Product => {
                let minus = op == NumOp::F64Sub;
                let shape = if minus { Shape::MulSub } else { Shape::MulAdd };
                let mut made = RegOp { shape, ..*last };
                made.set_y(other.0);
                made
            }
        }
    }
}

/// The kind of the result, for instructions that change nothing but how the bits are read.
///
/// Readers of an i32 take the low half of its slot, so `i32.wrap_i64` is one of them.
#[allow(clippy::wildcard_enum_match_arm)]
fn reinterpreted(op: NumOp) -> Option<Kind> {
    match op {
        NumOp::I32WrapI64 | NumOp::I32ReinterpretF32 => Some(Kind::I32),
        NumOp::I64ReinterpretF64 => Some(Kind::I64),
        NumOp::F32ReinterpretI32 => Some(Kind::F32),
        NumOp::F64ReinterpretI64 => Some(Kind::F64),
        _ => None,
    }
}

impl Shift {
    /// The shift of an operation with a constant count.
    pub(super) fn of(op: &RegOp) -> Option<(Self, u16, u32)> {
        let Shape::BinaryImm(num) = op.shape else {
            return None;
        };
        let width = fuse::width(num)?;
        let count = op.c % width;
        #[allow(clippy::wildcard_enum_match_arm)]
        let (shift, count) = match num {
            NumOp::I32Shl | NumOp::I64Shl => (Self::Left, count),
            NumOp::I32ShrU | NumOp::I64ShrU => (Self::RightUnsigned, count),
            NumOp::I32Rotl | NumOp::I64Rotl => (Self::RotateLeft, count),
            NumOp::I32Rotr | NumOp::I64Rotr => (Self::RotateLeft, (width - count) % width),
            _ => return None,
        };
        Some((shift, count as u16, width))
    }
}
