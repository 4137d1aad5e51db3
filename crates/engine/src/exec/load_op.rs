//! Handlers of loads joined with the operation that takes the loaded value.

use crate::exec::control::{holds, take};
use crate::exec::dispatch::{Ctx, Dispatch, Frame, Handler, Next, Op, fetch_then, fetch2_then};
use crate::exec::memory::{Load, loading};
use crate::exec::operation::{self, BinaryOp};
use crate::exec::place::{ACC_FIRST, ACC_SECOND, SLOTS, Val, first, result, second};
use crate::exec::select::{branch_by_first, by_place};
use crate::translate::op::{Dest, NumOp, Source};
use crate::trap::TrapCode;

/// How the address is made of base x and field y.
pub(super) trait Address {
    /// The effective address.
    fn of(base: u32, y: u16) -> u64;
}

/// x + y, no wrap
pub(super) struct Offset;
/// wrap(x + y), y sign-extended
pub(super) struct Disp;

impl Address for Offset {
    #[inline(always)]
    fn of(base: u32, y: u16) -> u64 {
        u64::from(base) + u64::from(y)
    }
}

impl Address for Disp {
    #[inline(always)]
    fn of(base: u32, y: u16) -> u64 {
        u64::from(base.wrapping_add(i32::from(y as i16) as u32))
    }
}

/// a = b op memory[A of x and y]
#[inline(always)]
pub(super) fn binary<
    'x,
    L: Load,
    O: BinaryOp<B = L::R>,
    A: Address,
    N: Next,
    const S: u8,
    const D: bool,
>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    mut acc: u64,
    mut facc: f64,
) -> u32 {
    let Some(op) = fetch_then::<N>(ip) else {
        return N::lost(cx);
    };
    let a = first::<O::A, S>(fr, op.b, acc, facc);
    let ea = A::of(second::<u32, S>(fr, op.x(), acc, facc), op.y());
    let Some(b) = L::load(cx.memory, ea) else {
        return N::trap(cx, ip, TrapCode::MemoryOutOfBounds);
    };
    match O::eval(a, b) {
        Ok(r) => result::<_, D>(fr, op.a, r, &mut acc, &mut facc),
        Err(code) => return N::trap(cx, ip, code),
    }
    N::go(cx, &ip[1..], fr, acc, facc)
}

/// if memory[b + x] op constant a goto k
#[inline(always)]
pub(super) fn br_compare<
    'x,
    L: Load,
    O: BinaryOp<A = L::R, B = L::R, R = u32>,
    N: Next,
    const S: u8,
    const AHEAD: bool,
>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some((op, ext)) = fetch2_then::<N>(ip) else {
        return N::lost(cx);
    };
    let ea = Offset::of(first::<u32, S>(fr, op.b, acc, facc), op.x());
    let Some(value) = L::load(cx.memory, ea) else {
        return N::trap(cx, ip, TrapCode::MemoryOutOfBounds);
    };
    let constant = L::R::from_slot(i64::from(op.a as i16) as u64);
    if holds::<O>(value, constant) {
        return take::<N, AHEAD>(cx, ip, ext.c, fr, acc, facc);
    }
    N::go(cx, &ip[2..], fr, acc, facc)
}

/// The handler of `LoadBinary` and `LoadDispBinary`; see `translate::fuse` for when it is made.
#[allow(clippy::wildcard_enum_match_arm)]
pub(crate) fn binary_handler(op: NumOp, disp: bool, source: Source, dest: Dest) -> Option<Handler> {
    macro_rules! either {
        ($load:ident $op:ident) => {
            if disp {
                by_place!(source, dest, binary, loading::$load, operation::$op, Disp)
            } else {
                by_place!(source, dest, binary, loading::$load, operation::$op, Offset)
            }
        };
    }
    match op {
        NumOp::F64Add => either!(F64Load F64Add),
        NumOp::F64Sub => either!(F64Load F64Sub),
        NumOp::F64Mul => either!(F64Load F64Mul),
        NumOp::I32Add => either!(I32Load I32Add),
        NumOp::I32Xor => either!(I32Load I32Xor),
        NumOp::I64Add => either!(I64Load I64Add),
        NumOp::I64Xor => either!(I64Load I64Xor),
        _ => None,
    }
}

macro_rules! compares {
    ($($load:ident: $($name:ident)*;)*) => {
        /// The handler of `LoadBrCompareImm`.
        #[allow(clippy::wildcard_enum_match_arm)]
        pub(crate) fn br_compare_handler(op: NumOp, source: Source, ahead: bool) -> Option<Handler> {
            match op {
                $($(NumOp::$name => {
                    branch_by_first!(source, ahead, br_compare, loading::$load, operation::$name)
                })*)*
                _ => None,
            }
        }
    };
}

compares! {
    I32Load: I32Eq I32Ne I32LtS I32LtU I32GtS I32GtU I32LeS I32LeU I32GeS I32GeU;
    I64Load: I64Eq I64Ne I64LtS I64LtU I64GtS I64GtU I64LeS I64LeU I64GeS I64GeU;
}
