//! Operations whose operands can change places, so that the one in the accumulator comes first.
//!
//! Fewer places of operands make fewer kinds of words, and more of them make chains.

use crate::translate::op::{NumOp, RegOp, Shape};

/// Exchanges the operands if the operation can be made to mean the same; says whether it did.
pub(super) fn mirror(op: &mut RegOp) -> bool {
    match op.shape {
        Shape::Binary(n) => {
            let Some(n) = mirrored(n) else {
                return false;
            };
            op.shape = Shape::Binary(n);
            let (first, second) = (op.b, op.x());
            op.b = second;
            op.c = op.c & 0xffff_0000 | u32::from(first.0);
        }
        Shape::BrCompare(n) => {
            let Some(n) = mirrored(n) else {
                return false;
            };
            op.shape = Shape::BrCompare(n);
            (op.a, op.b) = (op.b, op.a);
        }
        Shape::BrNotCompare(n) => {
            let Some(n) = mirrored(n) else {
                return false;
            };
            op.shape = Shape::BrNotCompare(n);
            (op.a, op.b) = (op.b, op.a);
        }
        _ => return false,
    }
    true
}

/// The operation that gives the same with its operands exchanged.
#[allow(clippy::wildcard_enum_match_arm)]
fn mirrored(op: NumOp) -> Option<NumOp> {
    macro_rules! pairs {
        ($($same:ident)*; $($left:ident $right:ident)*) => {
            match op {
                $(NumOp::$same => NumOp::$same,)*
                $(NumOp::$left => NumOp::$right, NumOp::$right => NumOp::$left,)*
                _ => return None,
            }
        };
    }
    Some(pairs! {
        I32Add I32Mul I32And I32Or I32Xor I32Eq I32Ne
        I64Add I64Mul I64And I64Or I64Xor I64Eq I64Ne
        F32Add F32Mul F32Eq F32Ne F64Add F64Mul F64Eq F64Ne;
        I32LtS I32GtS I32LtU I32GtU I32LeS I32GeS I32LeU I32GeU
        I64LtS I64GtS I64LtU I64GtU I64LeS I64GeS I64LeU I64GeU
        F32Lt F32Gt F32Le F32Ge F64Lt F64Gt F64Le F64Ge
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::translate::layout::Slot;
    use crate::translate::op::{Dest, Source};

    #[test]
    fn a_comparison_turns_round() {
        let mut op = RegOp {
            source: Source::Slots,
            dest: Dest::Slot,
            b: Slot(1),
            c: 2,
            ..RegOp::new(Shape::Binary(NumOp::I32LtU), 0)
        };
        assert!(mirror(&mut op));
        assert_eq!(op.shape, Shape::Binary(NumOp::I32GtU));
        assert_eq!((op.b, op.x()), (Slot(2), Slot(1)));
    }

    #[test]
    fn a_subtraction_does_not() {
        let mut op = RegOp::new(Shape::Binary(NumOp::I32Sub), 0);
        let before = (op.shape, op.b, op.c);
        assert!(!mirror(&mut op));
        assert_eq!((op.shape, op.b, op.c), before);
    }
}
