//! Which operations go together in one: comparisons with branches, shifts and products with the
//! operation after them, constants with the operation that takes them.

use crate::translate::Translator;
use crate::translate::layout::Kind;
use crate::translate::op::{LoadOp, NumOp, RegOp, Shape, Shift};
use crate::translate::stack::Operand;

/// A fusable first half of two operations.
#[derive(Clone, Copy, Debug)]
pub(super) enum Half {
    /// A shift by a constant.
    Shift(Shift, u16),
    /// An `f64` product.
    Product,
}

/// What `last` is to `op` that takes its result, if they can be fused.
#[allow(clippy::wildcard_enum_match_arm)]
pub(super) fn half(last: &RegOp, op: NumOp) -> Option<Half> {
    match op {
        NumOp::F64Add | NumOp::F64Sub => {
            (matches!(last.shape, Shape::Binary(NumOp::F64Mul))).then_some(Half::Product)
        }
        NumOp::I32Add
        | NumOp::I32Or
        | NumOp::I32Xor
        | NumOp::I64Add
        | NumOp::I64Or
        | NumOp::I64Xor => {
            let (shift, count, bits) = Shift::of(last)?;
            if Some(bits) == width(op) {
                return Some(Half::Shift(shift, count));
            }
            // The result of an i32 rotation is an i64 as it is.
            let rotates = shift == Shift::RotateLeft && bits == 32;
            rotates.then_some(Half::Shift(Shift::RotateLeft32, count))
        }
        _ => None,
    }
}

/// The fusion of `op` with the load just before it that gives its second operand; `b` is open.
#[allow(clippy::wildcard_enum_match_arm)]
pub(super) fn loaded(last: &RegOp, op: NumOp) -> Option<RegOp> {
    let (load, disp) = match last.shape {
        Shape::Load(load) => (load, false),
        Shape::LoadDisp(load) => (load, true),
        _ => return None,
    };
    let wanted = match op {
        NumOp::F64Add | NumOp::F64Sub | NumOp::F64Mul => LoadOp::F64Load,
        NumOp::I32Add | NumOp::I32Xor => LoadOp::I32Load,
        NumOp::I64Add | NumOp::I64Xor => LoadOp::I64Load,
        _ => return None,
    };
    let (shape, y) = if disp {
        let y = i16::try_from(last.c as i32).ok()? as u16;
        (Shape::LoadDispBinary(op), y)
    } else {
        (Shape::LoadBinary(op), u16::try_from(last.c).ok()?)
    };
    let mut made = RegOp { shape, ..*last };
    made.set_x(last.b.0);
    made.set_y(y);
    (load == wanted).then_some(made)
}

/// The bits of an integer operation's operands; none for the others.
pub(super) fn width(op: NumOp) -> Option<u32> {
    Some(op.int_width()).filter(|&bits| bits > 0)
}

/// Whether the operation has a form with a 64-bit constant.
pub(super) fn takes_k(op: NumOp) -> bool {
    matches!(
        op,
        NumOp::I64Add
            | NumOp::I64Sub
            | NumOp::I64Mul
            | NumOp::I64And
            | NumOp::I64Or
            | NumOp::I64Xor
    )
}

/// Whether the operation of floats has a form with a constant.
pub(super) fn takes_float(op: NumOp) -> bool {
    matches!(
        op,
        NumOp::F32Add
            | NumOp::F32Sub
            | NumOp::F32Mul
            | NumOp::F32Div
            | NumOp::F64Add
            | NumOp::F64Sub
            | NumOp::F64Mul
            | NumOp::F64Div
    )
}

/// Whether the order of two floats does not matter.
pub(super) fn commutes_floats(op: NumOp) -> bool {
    matches!(
        op,
        NumOp::F32Add | NumOp::F32Mul | NumOp::F64Add | NumOp::F64Mul
    )
}

/// Subtraction of a constant is addition of its negation.
#[allow(clippy::wildcard_enum_match_arm)]
pub(super) fn as_addition(op: NumOp, k: u64) -> (NumOp, u64) {
    match op {
        NumOp::I32Sub => (NumOp::I32Add, u64::from((k as u32).wrapping_neg())),
        NumOp::I64Sub => (NumOp::I64Add, k.wrapping_neg()),
        _ => (op, k),
    }
}

/// Pairs of operations: `a op b` is `b other a`, or `!(a op b)` is `a other b`.
macro_rules! pairs {
    ($op:expr; $($a:ident $b:ident)*) => {
        #[allow(clippy::wildcard_enum_match_arm)]
        match $op {
            $(NumOp::$a => Some(NumOp::$b),)*
            _ => None,
        }
    };
}

/// The operation with its operands exchanged.
pub(super) fn swapped(op: NumOp) -> Option<NumOp> {
    pairs! { op;
        I32Add I32Add I32Mul I32Mul I32And I32And I32Or I32Or I32Xor I32Xor
        I64Add I64Add I64Mul I64Mul I64And I64And I64Or I64Or I64Xor I64Xor
        I32Eq I32Eq I32Ne I32Ne I32LtS I32GtS I32LtU I32GtU I32GtS I32LtS I32GtU I32LtU
        I32LeS I32GeS I32LeU I32GeU I32GeS I32LeS I32GeU I32LeU
        I64Eq I64Eq I64Ne I64Ne I64LtS I64GtS I64LtU I64GtU I64GtS I64LtS I64GtU I64LtU
        I64LeS I64GeS I64LeU I64GeU I64GeS I64LeS I64GeU I64LeU
    }
}

/// The integer comparison that holds where this one does not.
pub(super) fn negated(op: NumOp) -> Option<NumOp> {
    pairs! { op;
        I32Eq I32Ne I32Ne I32Eq I32LtS I32GeS I32LtU I32GeU I32GtS I32LeS I32GtU I32LeU
        I32LeS I32GtS I32LeU I32GtU I32GeS I32LtS I32GeU I32LtU
        I64Eq I64Ne I64Ne I64Eq I64LtS I64GeS I64LtU I64GeU I64GtS I64LeS I64GtU I64LeU
        I64LeS I64GtS I64LeU I64GtU I64GeS I64LtS I64GeU I64LtU
    }
}

/// Whether this is a comparison of floats.
fn compares_floats(op: NumOp) -> bool {
    matches!(
        op,
        NumOp::F32Eq
            | NumOp::F32Ne
            | NumOp::F32Lt
            | NumOp::F32Gt
            | NumOp::F32Le
            | NumOp::F32Ge
            | NumOp::F64Eq
            | NumOp::F64Ne
            | NumOp::F64Lt
            | NumOp::F64Gt
            | NumOp::F64Le
            | NumOp::F64Ge
    )
}

/// The shape of the negation of an integer comparison; that with zero is one.
#[allow(clippy::wildcard_enum_match_arm)]
pub(super) fn inverted(shape: Shape) -> Option<Shape> {
    match shape {
        Shape::Binary(op) => negated(op).map(Shape::Binary),
        Shape::BinaryImm(op) => negated(op).map(Shape::BinaryImm),
        // Their field `c` is 0, which is what to compare with.
        Shape::Unary(NumOp::I32Eqz) => Some(Shape::BinaryImm(NumOp::I32Ne)),
        Shape::Unary(NumOp::I64Eqz) => Some(Shape::BinaryImm(NumOp::I64Ne)),
        _ => None,
    }
}

/// Whether an operation writes an i32 result, with the upper half of the slot zero.
pub(super) fn makes_i32(shape: Shape) -> bool {
    match shape {
        Shape::Unary(op) | Shape::Binary(op) | Shape::BinaryImm(op) | Shape::ShiftBinary(_, op) => {
            op.kind() == Kind::I32
        }
        Shape::Load(op)
        | Shape::LoadIndex(op)
        | Shape::LoadDisp(op)
        | Shape::LoadScaled(op)
        | Shape::LoadConst(op) => op.kind() == Kind::I32,
        Shape::LoadGlobal(op) => op.kind() == Kind::I32,
        Shape::ShiftRightAnd | Shape::Const32 | Shape::AddGlobalSet => true,
        _ => false,
    }
}

/// The width of an integer comparison's operands; none for other operations.
fn compares_ints(op: NumOp) -> bool {
    negated(op).is_some()
}

impl Translator<'_> {
    /// goto label if the popped `condition` is `want`ed to be non-zero (or zero).
    pub(super) fn branch_if(&mut self, condition: Operand, label: u32, want: bool) {
        if let Some(bits) = condition.constant() {
            if (bits as u32 != 0) == want {
                let op = RegOp {
                    target: label,
                    ..self.new_op(Shape::Br)
                };
                self.emit(op);
                self.barrier = self.ops.len();
            }
            return;
        }
        let fused = self
            .producer(&condition)
            .and_then(|last| self.fused_branch(&last, want));
        let op = match fused {
            Some((op, used)) => {
                self.ops.truncate(self.ops.len() - used);
                match self.with_addition(&op).or_else(|| self.with_load(&op)) {
                    Some(op) => {
                        self.ops.pop();
                        op
                    }
                    None => self.with_increment(op),
                }
            }
            None => {
                let a = self.read(condition);
                let shape = if want {
                    Shape::BrNonZero
                } else {
                    Shape::BrZero
                };
                let op = RegOp {
                    a,
                    ..self.new_op(shape)
                };
                // The increment of a temporary is better left to the accumulator.
                let is_local = u32::from(a.0) < self.layout.operands;
                if let Some(op) = self.with_global(&op) {
                    op
                } else if is_local {
                    self.with_increment(op)
                } else {
                    op
                }
            }
        };
        self.emit(RegOp {
            target: label,
            ..op
        });
        self.barrier = self.ops.len();
    }

    /// The branch on the result of `last`, and how many operations it replaces.
    #[allow(clippy::wildcard_enum_match_arm)]
    fn fused_branch(&self, last: &RegOp, want: bool) -> Option<(RegOp, usize)> {
        let at = |shape| RegOp {
            a: last.b,
            ..RegOp::new(shape, last.at)
        };
        match last.shape {
            Shape::Binary(op) if compares_ints(op) => {
                let op = if want { op } else { negated(op)? };
                Some((
                    RegOp {
                        b: last.x(),
                        ..at(Shape::BrCompare(op))
                    },
                    1,
                ))
            }
            Shape::Binary(op) if compares_floats(op) => {
                let shape = if want {
                    Shape::BrCompare(op)
                } else {
                    Shape::BrNotCompare(op)
                };
                Some((
                    RegOp {
                        b: last.x(),
                        ..at(shape)
                    },
                    1,
                ))
            }
            Shape::BinaryImm(op) if compares_ints(op) => {
                let op = if want { op } else { negated(op)? };
                Some((self.compare_imm(op, last), 1))
            }
            Shape::BinaryImm(NumOp::I32And) => {
                let imm = i16::try_from(last.c as i32).ok()?;
                let shape = if want {
                    Shape::BrTestNonZero
                } else {
                    Shape::BrTestZero
                };
                let b = crate::translate::layout::Slot(imm as u16);
                Some((RegOp { b, ..at(shape) }, 1))
            }
            Shape::Unary(NumOp::I32Eqz) => {
                let float = self
                    .negated_float(last)
                    .filter(|_| self.ops.len() > self.barrier + 1);
                if let Some((before, op)) = float {
                    let shape = if want {
                        Shape::BrNotCompare(op)
                    } else {
                        Shape::BrCompare(op)
                    };
                    let op = RegOp::new(shape, before.at);
                    return Some((
                        RegOp {
                            a: before.b,
                            b: before.x(),
                            ..op
                        },
                        2,
                    ));
                }
                Some((
                    at(if want {
                        Shape::BrZero
                    } else {
                        Shape::BrNonZero
                    }),
                    1,
                ))
            }
            Shape::Unary(NumOp::I64Eqz) => {
                let op = if want { NumOp::I64Eq } else { NumOp::I64Ne };
                Some((at(Shape::BrCompareImm(op)), 1))
            }
            _ => None,
        }
    }

    /// The comparison of floats that `last`, an `i32.eqz`, negates.
    fn negated_float(&self, last: &RegOp) -> Option<(RegOp, NumOp)> {
        let before = *self.ops.get(self.ops.len().checked_sub(2)?)?;
        // A local that the comparison was put into may be read again.
        let is_temporary = u32::from(before.a.0) >= self.layout.operands;
        match before.shape {
            Shape::Binary(op) if compares_floats(op) && before.a == last.b && is_temporary => {
                Some((before, op))
            }
            _ => None,
        }
    }

    /// if b op constant goto ...
    fn compare_imm(&self, op: NumOp, last: &RegOp) -> RegOp {
        match i16::try_from(last.c as i32) {
            Ok(imm) => {
                let b = crate::translate::layout::Slot(imm as u16);
                RegOp {
                    a: last.b,
                    b,
                    ..RegOp::new(Shape::BrCompareImm(op), last.at)
                }
            }
            Err(_) => {
                let shape = Shape::BrCompareImm32(op);
                RegOp {
                    a: last.b,
                    c: last.c,
                    ..RegOp::new(shape, last.at)
                }
            }
        }
    }

    /// Joins a comparison with the increment of its first operand just before it.
    #[allow(clippy::wildcard_enum_match_arm)]
    fn with_increment(&mut self, op: RegOp) -> RegOp {
        let Some(&last) = self.last() else { return op };
        let adds = matches!(last.shape, Shape::BinaryImm(NumOp::I32Add)) && last.a == last.b;
        if !adds || last.a != op.a {
            return op;
        }
        let shape = match op.shape {
            Shape::BrCompare(n) if width(n) == Some(32) && op.b != op.a => Shape::AddBrCompare(n),
            Shape::BrCompareImm(n) if width(n) == Some(32) => Shape::AddBrCompareImm(n),
            // Their field `b` is 0, which is what to compare with.
            Shape::BrNonZero => Shape::AddBrCompareImm(NumOp::I32Ne),
            Shape::BrZero => Shape::AddBrCompareImm(NumOp::I32Eq),
            _ => return op,
        };
        self.ops.pop();
        RegOp {
            shape,
            c: last.c,
            ..op
        }
    }

    /// Joins a comparison of a local with the addition of another one to it just before.
    #[allow(clippy::wildcard_enum_match_arm)]
    fn with_addition(&self, op: &RegOp) -> Option<RegOp> {
        let last = self.last()?;
        let is_local = u32::from(op.a.0) < self.layout.operands;
        if !matches!(last.shape, Shape::Binary(NumOp::I32Add)) || last.a != op.a || !is_local {
            return None;
        }
        let b = match (last.b == op.a, last.x() == op.a) {
            (true, false) => last.x(),
            (false, true) => last.b,
            _ => return None,
        };
        let mut made = RegOp { b, ..*op };
        match op.shape {
            Shape::BrCompare(n) if width(n) == Some(32) && op.b != op.a => {
                made.shape = Shape::AddSlotBrCompare(n);
                made.c = 0;
                made.set_x(op.b.0);
            }
            Shape::BrCompareImm(n) if width(n) == Some(32) => {
                made.shape = Shape::AddSlotBrCompareImm(n);
                made.c = i32::from(op.b.0 as i16) as u32;
            }
            Shape::BrCompareImm32(n) if width(n) == Some(32) => {
                made.shape = Shape::AddSlotBrCompareImm(n);
            }
            _ => return None,
        }
        Some(made)
    }

    /// Joins a comparison with a small constant and the load of what is compared just before it.
    #[allow(clippy::wildcard_enum_match_arm)]
    fn with_load(&self, op: &RegOp) -> Option<RegOp> {
        let Shape::BrCompareImm(n) = op.shape else {
            return None;
        };
        let last = self.last()?;
        let of_width = match last.shape {
            Shape::Load(LoadOp::I32Load) => 32,
            Shape::Load(LoadOp::I64Load) => 64,
            _ => return None,
        };
        let offset = u16::try_from(last.c).ok()?;
        let is_temporary = u32::from(last.a.0) >= self.layout.operands;
        if last.a != op.a || !is_temporary || width(n) != Some(of_width) {
            return None;
        }
        let mut made = RegOp {
            shape: Shape::LoadBrCompareImm(n),
            a: op.b,
            b: last.b,
            c: 0,
            at: last.at,
            ..*op
        };
        made.set_x(offset);
        Some(made)
    }

    /// Joins a branch on a non-zero value with the `global.get` just before it.
    fn with_global(&mut self, op: &RegOp) -> Option<RegOp> {
        let last = *self.last()?;
        let global = u16::try_from(last.c).ok()?;
        let fits = matches!(op.shape, Shape::BrNonZero) && matches!(last.shape, Shape::GlobalGet);
        if !fits || last.a == op.a {
            return None;
        }
        self.ops.pop();
        let mut made = RegOp {
            shape: Shape::GetBrNonZero,
            a: last.a,
            b: op.a,
            ..*op
        };
        made.set_x(global);
        Some(made)
    }

    /// Where a jump to `label` arrives after the table there, if it is one whose index is the
    /// constant that was just put into its slot.
    ///
    /// Go's functions begin with such a table, and set its index for most jumps.
    pub(super) fn threaded(&self, label: u32) -> Option<u32> {
        let last = self.last()?;
        let at = self.labels[label as usize] as usize;
        let table = self.ops.get(at)?;
        let is_index = matches!(last.shape, Shape::Const32)
            && matches!(table.shape, Shape::BrTable)
            && last.a == table.a;
        if !is_index {
            return None;
        }
        let entry = self.ops.get(at + 1 + last.c.min(table.c) as usize)?;
        (matches!(entry.shape, Shape::Entry)).then_some(entry.target)
    }

    /// goto label, joined with a constant or an increment of a local just before it.
    pub(super) fn fused_jump(&mut self, label: u32) -> RegOp {
        let op = RegOp {
            target: label,
            ..self.new_op(Shape::Br)
        };
        let Some(&last) = self.last() else { return op };
        if matches!(last.shape, Shape::Const32)
            && let Ok(small) = u16::try_from(last.c)
        {
            self.ops.pop();
            return RegOp {
                shape: Shape::ConstBr,
                a: last.a,
                b: crate::translate::layout::Slot(small),
                ..op
            };
        }
        let shape = match last.shape {
            Shape::BinaryImm(NumOp::I32Add) => Shape::AddBr32,
            Shape::BinaryImm(NumOp::I64Add) => Shape::AddBr64,
            _ => return op,
        };
        let Ok(imm) = i16::try_from(last.c as i32) else {
            return op;
        };
        if last.a != last.b || u32::from(last.a.0) >= self.layout.operands {
            return op;
        }
        self.ops.pop();
        RegOp {
            shape,
            a: last.a,
            b: crate::translate::layout::Slot(imm as u16),
            ..op
        }
    }
}
