//! Handlers of 128-bit arithmetic.

use crate::exec::dispatch::{Ctx, Frame, Handler, Op, fetch, go, lost};
use crate::exec::place::slot;
use crate::num;
use crate::translate::op::WideOp;

/// A number of the operations.
const ADD: u8 = 0;
const SUB: u8 = 1;
const MUL_SIGNED: u8 = 2;
const MUL_UNSIGNED: u8 = 3;

/// (b, b+1) = operation of the two or four slots from b
fn wide<'x, const W: u8>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some((op, rest)) = fetch(ip) else {
        return lost(cx);
    };
    let operand = |i: u16| slot::<u64>(fr, op.b.wrapping_add(i));
    let (low, high) = match W {
        ADD => num::i64_add128(operand(0), operand(1), operand(2), operand(3)),
        SUB => num::i64_sub128(operand(0), operand(1), operand(2), operand(3)),
        MUL_SIGNED => num::i64_mul_wide_s(operand(0), operand(1)),
        _ => num::i64_mul_wide_u(operand(0), operand(1)),
    };
    fr[usize::from(op.b)].set(low);
    fr[usize::from(op.b.wrapping_add(1))].set(high);
    go(cx, rest, fr, acc, facc)
}

/// The handler of `Wide`.
pub(crate) fn wide_handler(op: WideOp) -> Handler {
    match op {
        WideOp::Add => wide::<ADD>,
        WideOp::Sub => wide::<SUB>,
        WideOp::MulSigned => wide::<MUL_SIGNED>,
        WideOp::MulUnsigned => wide::<MUL_UNSIGNED>,
    }
}
