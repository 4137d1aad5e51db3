//! Handlers of branches, throws, and what else decides which word is next. Calls live in `call`.

use crate::exec::dispatch::{
    Ctx, Dispatch, Frame, Handler, Next, Op, exit, fetch, fetch_then, fetch2_then, go, jump, leave,
    lost, skip, trap,
};
use crate::exec::operation::{self, BinaryOp};
use crate::exec::place::{ACC_FIRST, ACC_SECOND, SLOTS, Val, first, second, slot};
use crate::exec::select::{branch_by_first, branch_by_source};
use crate::runtime::reference;
use crate::syntax::fuel::Bulk;
use crate::translate::op::{BULK_FUEL, BULK_WIDE, NumOp, Source};
use crate::trap::TrapCode;

/// A comparison, whatever its operands: true if its result is not zero.
#[inline(always)]
pub(super) fn holds<O: BinaryOp<R = u32>>(a: O::A, b: O::B) -> bool {
    matches!(O::eval(a, b), Ok(r) if r != 0)
}

/// A sign-extended 16-bit constant.
#[inline(always)]
fn small<V: Val>(bits: u16) -> V {
    V::from_slot(i64::from(bits as i16) as u64)
}

/// Takes a branch: `to` words ahead of the one `ip` starts with, or to absolute word `to`.
#[inline(always)]
pub(super) fn take<'x, N: Next, const AHEAD: bool>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    to: u32,
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    if AHEAD {
        skip(cx, ip, to as usize, fr, acc, facc)
    } else {
        N::jump(cx, to as usize, fr, acc, facc)
    }
}

/// goto c
#[inline(always)]
pub(super) fn br<'x, const AHEAD: bool>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some(op) = ip.first() else {
        return lost(cx);
    };
    take::<Dispatch, AHEAD>(cx, ip, op.c, fr, acc, facc)
}

/// a = constant b; goto c
#[inline(always)]
pub(super) fn const_br<'x, const AHEAD: bool>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some(op) = ip.first() else {
        return lost(cx);
    };
    fr[usize::from(op.a)].set(u64::from(op.b));
    take::<Dispatch, AHEAD>(cx, ip, op.c, fr, acc, facc)
}

/// a = own global x; if b != 0 goto k
#[inline(always)]
pub(super) fn get_br<'x, N: Next, const S: u8, const AHEAD: bool>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some((op, ext)) = fetch2_then::<N>(ip) else {
        return N::lost(cx);
    };
    let Some(global) = cx.globals.get(usize::from(op.x())) else {
        return N::lost(cx);
    };
    let (value, test) = (global.get(), first::<u32, S>(fr, op.b, acc, facc));
    fr[usize::from(op.a)].set(value);
    if test != 0 {
        return take::<N, AHEAD>(cx, ip, ext.c, fr, value, facc);
    }
    N::go(cx, &ip[2..], fr, value, facc)
}

/// if (a != 0) == WANT goto c
#[inline(always)]
pub(super) fn br_if<'x, N: Next, const WANT: bool, const S: u8, const AHEAD: bool>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some(op) = fetch_then::<N>(ip) else {
        return N::lost(cx);
    };
    if (first::<u32, S>(fr, op.a, acc, facc) != 0) == WANT {
        return take::<N, AHEAD>(cx, ip, op.c, fr, acc, facc);
    }
    N::go(cx, &ip[1..], fr, acc, facc)
}

/// if (a & b != 0) == WANT goto c
#[inline(always)]
pub(super) fn br_test<'x, N: Next, const WANT: bool, const S: u8, const AHEAD: bool>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some(op) = fetch_then::<N>(ip) else {
        return N::lost(cx);
    };
    if (first::<u32, S>(fr, op.a, acc, facc) & small::<u32>(op.b) != 0) == WANT {
        return take::<N, AHEAD>(cx, ip, op.c, fr, acc, facc);
    }
    N::go(cx, &ip[1..], fr, acc, facc)
}

/// if (a op b) == WANT goto c
#[inline(always)]
pub(super) fn br_compare<
    'x,
    O: BinaryOp<R = u32>,
    N: Next,
    const WANT: bool,
    const S: u8,
    const AHEAD: bool,
>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some(op) = fetch_then::<N>(ip) else {
        return N::lost(cx);
    };
    let a = first::<O::A, S>(fr, op.a, acc, facc);
    if holds::<O>(a, second::<O::B, S>(fr, op.b, acc, facc)) == WANT {
        return take::<N, AHEAD>(cx, ip, op.c, fr, acc, facc);
    }
    N::go(cx, &ip[1..], fr, acc, facc)
}

/// if a op constant b goto c
#[inline(always)]
pub(super) fn br_compare_imm<'x, O: BinaryOp<R = u32>, N: Next, const S: u8, const AHEAD: bool>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some(op) = fetch_then::<N>(ip) else {
        return N::lost(cx);
    };
    if holds::<O>(first::<O::A, S>(fr, op.a, acc, facc), small(op.b)) {
        return take::<N, AHEAD>(cx, ip, op.c, fr, acc, facc);
    }
    N::go(cx, &ip[1..], fr, acc, facc)
}

/// if a op constant c goto k
#[inline(always)]
pub(super) fn br_compare_imm32<
    'x,
    O: BinaryOp<R = u32>,
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
    if holds::<O>(
        first::<O::A, S>(fr, op.a, acc, facc),
        O::B::from_slot(op.imm()),
    ) {
        return take::<N, AHEAD>(cx, ip, ext.c, fr, acc, facc);
    }
    N::go(cx, &ip[2..], fr, acc, facc)
}

/// a += c; if a op b goto k
#[inline(always)]
pub(super) fn add_br_compare<
    'x,
    O: BinaryOp<A = u32, B = u32, R = u32>,
    N: Next,
    const IMM: bool,
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
    let a = slot::<u32>(fr, op.a).wrapping_add(op.c);
    fr[usize::from(op.a)].set(u64::from(a));
    let b = if IMM { small(op.b) } else { slot(fr, op.b) };
    if holds::<O>(a, b) {
        return N::jump(cx, ext.c as usize, fr, acc, facc);
    }
    N::go(cx, &ip[2..], fr, acc, facc)
}

/// a += b; if a op x goto k, or if a op constant c
#[inline(always)]
pub(super) fn add_slot_br_compare<
    'x,
    O: BinaryOp<A = u32, B = u32, R = u32>,
    N: Next,
    const IMM: bool,
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
    let a = slot::<u32>(fr, op.a).wrapping_add(slot(fr, op.b));
    fr[usize::from(op.a)].set(u64::from(a));
    let b = if IMM { op.c } else { slot(fr, op.x()) };
    if holds::<O>(a, b) {
        return N::jump(cx, ext.c as usize, fr, acc, facc);
    }
    N::go(cx, &ip[2..], fr, acc, facc)
}

/// a += constant b; goto c
#[inline(always)]
pub(super) fn add_br<'x, const WIDE: bool, const AHEAD: bool>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some(op) = ip.first() else {
        return lost(cx);
    };
    let cell = &fr[usize::from(op.a)];
    if WIDE {
        cell.set(cell.get().wrapping_add(small::<u64>(op.b)));
    } else {
        cell.set(u64::from(
            (cell.get() as u32).wrapping_add(small::<u32>(op.b)),
        ));
    }
    take::<Dispatch, AHEAD>(cx, ip, op.c, fr, acc, facc)
}

/// goto the target of entry min(a, c)
#[inline(always)]
pub(super) fn br_table<'x, const S: u8>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some((op, entries)) = fetch(ip) else {
        return lost(cx);
    };
    let i = first::<u32, S>(fr, op.a, acc, facc).min(op.c);
    let Some(entry) = entries.get(i as usize) else {
        return lost(cx);
    };
    jump(cx, entry.c as usize, fr, acc, facc)
}

/// Throws through the trampoline.
pub(crate) fn throw<'x>(cx: &mut Ctx<'x>, ip: &'x [Op], _: &'x Frame, _: u64, _: f64) -> u32 {
    leave(cx, ip, exit::THROW)
}

/// Throws the exception that slot b refers to, through the trampoline.
pub(crate) fn throw_ref<'x>(cx: &mut Ctx<'x>, ip: &'x [Op], fr: &'x Frame, _: u64, _: f64) -> u32 {
    let Some(op) = ip.first() else {
        return lost(cx);
    };
    let Some(exception) = reference::exception_addr(slot(fr, op.b)) else {
        return trap(cx, ip, TrapCode::NullExceptionReference);
    };
    cx.arg = exception;
    leave(cx, ip, exit::THROW_REF)
}

/// trap if b is null
pub(crate) fn non_null<'x>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some((op, rest)) = fetch(ip) else {
        return lost(cx);
    };
    if slot::<u64>(fr, op.b) == reference::NULL {
        return trap(cx, ip, TrapCode::NullReference);
    }
    go(cx, rest, fr, acc, facc)
}

/// slots a..a+c = 0
#[inline(always)]
pub(super) fn zero<'x, N: Next>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some(op) = fetch_then::<N>(ip) else {
        return N::lost(cx);
    };
    let start = usize::from(op.a);
    for cell in fr.get(start..start + op.c as usize).unwrap_or(&[]) {
        cell.set(0);
    }
    N::go(cx, &ip[1..], fr, acc, facc)
}

/// Charges the fuel of a straight run, before it.
pub(crate) fn fuel<'x>(cx: &mut Ctx<'x>, ip: &'x [Op], fr: &'x Frame, acc: u64, facc: f64) -> u32 {
    let Some((op, rest)) = fetch(ip) else {
        return lost(cx);
    };
    let left = cx.fuel - i64::from(op.c);
    if left < 0 {
        return trap(cx, ip, TrapCode::OutOfFuel);
    }
    cx.fuel = left;
    go(cx, rest, fr, acc, facc)
}

/// What an operation that charges fuel costs, where `length` is the operand of `FuelBulk`.
pub(crate) fn fuel_of(op: &Op, length: u64) -> u64 {
    let units = if op.a & BULK_FUEL == 0 {
        0
    } else {
        let bulk = Bulk {
            shift: u32::from(op.a & 0xff),
            wide: op.a & BULK_WIDE != 0,
        };
        bulk.units(length)
    };
    units + u64::from(op.c)
}

/// Charges the fuel of a straight run that begins with a bulk instruction, before it.
pub(crate) fn fuel_bulk<'x>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some((op, rest)) = fetch(ip) else {
        return lost(cx);
    };
    // No more than 2^61 and a 32-bit number.
    let left = cx.fuel - fuel_of(op, slot(fr, op.b)) as i64;
    if left < 0 {
        return trap(cx, ip, TrapCode::OutOfFuel);
    }
    cx.fuel = left;
    go(cx, rest, fr, acc, facc)
}

/// Bounds a straight run of words as a taken branch does.
pub(crate) fn checkpoint<'x>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some((_, rest)) = fetch(ip) else {
        return lost(cx);
    };
    cx.budget -= 1;
    if cx.budget < 0 {
        return leave(cx, rest, exit::BUDGET);
    }
    go(cx, rest, fr, acc, facc)
}

/// trap
pub(crate) fn unreachable<'x>(cx: &mut Ctx<'x>, ip: &'x [Op], _: &'x Frame, _: u64, _: f64) -> u32 {
    trap(cx, ip, TrapCode::Unreachable)
}

/// An operation that the trampoline performs.
pub(crate) fn outside<'x>(cx: &mut Ctx<'x>, ip: &'x [Op], _: &'x Frame, _: u64, _: f64) -> u32 {
    leave(cx, ip, exit::LEAVE)
}

/// The handler of `BrNonZero` and `BrZero`.
pub(crate) fn br_if_handler(want: bool, source: Source, ahead: bool) -> Option<Handler> {
    if want {
        branch_by_first!(source, ahead, br_if, true)
    } else {
        branch_by_first!(source, ahead, br_if, false)
    }
}

/// The handler of `GetBrNonZero`.
pub(crate) fn get_br_handler(source: Source, ahead: bool) -> Option<Handler> {
    branch_by_first!(source, ahead, get_br)
}

/// The handler of `BrTestNonZero` and `BrTestZero`.
pub(crate) fn br_test_handler(want: bool, source: Source, ahead: bool) -> Option<Handler> {
    if want {
        branch_by_first!(source, ahead, br_test, true)
    } else {
        branch_by_first!(source, ahead, br_test, false)
    }
}

/// The handler of `BrTable`.
pub(crate) fn br_table_handler(source: Source) -> Option<Handler> {
    match source {
        Source::Slots => Some(br_table::<SLOTS> as Handler),
        Source::AccFirst => Some(br_table::<ACC_FIRST>),
        Source::AccSecond | Source::AccBoth => None,
    }
}

/// The handler of `AddBr32` and `AddBr64`.
pub(crate) fn add_br_handler(wide: bool, ahead: bool) -> Handler {
    match (wide, ahead) {
        (true, true) => add_br::<true, true>,
        (true, false) => add_br::<true, false>,
        (false, true) => add_br::<false, true>,
        (false, false) => add_br::<false, false>,
    }
}

/// The handler of `Br`.
pub(crate) fn br_handler(ahead: bool) -> Handler {
    if ahead { br::<true> } else { br::<false> }
}

/// The handler of `ConstBr`.
pub(crate) fn const_br_handler(ahead: bool) -> Handler {
    if ahead {
        const_br::<true>
    } else {
        const_br::<false>
    }
}

macro_rules! int_compares {
    ($($name:ident)*) => {
        /// The handler of `BrCompareImm`.
        #[allow(clippy::wildcard_enum_match_arm)]
        pub(crate) fn br_compare_imm_handler(op: NumOp, source: Source, ahead: bool) -> Option<Handler> {
            match op {
                $(NumOp::$name => branch_by_first!(source, ahead, br_compare_imm, operation::$name),)*
                _ => None,
            }
        }
        /// The handler of `BrCompareImm32`.
        #[allow(clippy::wildcard_enum_match_arm)]
        pub(crate) fn br_compare_imm32_handler(op: NumOp, source: Source, ahead: bool) -> Option<Handler> {
            match op {
                $(NumOp::$name => branch_by_first!(source, ahead, br_compare_imm32, operation::$name),)*
                _ => None,
            }
        }
    };
}

int_compares! {
    I32Eq I32Ne I32LtS I32LtU I32GtS I32GtU I32LeS I32LeU I32GeS I32GeU
    I64Eq I64Ne I64LtS I64LtU I64GtS I64GtU I64LeS I64LeU I64GeS I64GeU
}

macro_rules! i32_compares {
    ($($name:ident)*) => {
        /// The handler of `AddBrCompare` and `AddBrCompareImm`.
        #[allow(clippy::wildcard_enum_match_arm)]
        pub(crate) fn add_br_compare_handler(op: NumOp, imm: bool) -> Option<Handler> {
            match op {
                $(NumOp::$name => Some(if imm {
                    add_br_compare::<operation::$name, Dispatch, true> as Handler
                } else {
                    add_br_compare::<operation::$name, Dispatch, false>
                }),)*
                _ => None,
            }
        }
        /// The handler of `AddSlotBrCompare` and `AddSlotBrCompareImm`.
        #[allow(clippy::wildcard_enum_match_arm)]
        pub(crate) fn add_slot_handler(op: NumOp, imm: bool) -> Option<Handler> {
            match op {
                $(NumOp::$name => Some(if imm {
                    add_slot_br_compare::<operation::$name, Dispatch, true> as Handler
                } else {
                    add_slot_br_compare::<operation::$name, Dispatch, false>
                }),)*
                _ => None,
            }
        }
    };
}

i32_compares! { I32Eq I32Ne I32LtS I32LtU I32GtS I32GtU I32LeS I32LeU I32GeS I32GeU }

macro_rules! compares {
    ($($name:ident)*; $($float:ident)*) => {
        /// The handler of `BrCompare`.
        #[allow(clippy::wildcard_enum_match_arm)]
        pub(crate) fn br_compare_handler(op: NumOp, source: Source, ahead: bool) -> Option<Handler> {
            match op {
                $(NumOp::$name => branch_by_source!(source, ahead, br_compare_is, operation::$name),)*
                $(NumOp::$float => branch_by_source!(source, ahead, br_compare_is, operation::$float),)*
                _ => None,
            }
        }
        /// The handler of `BrNotCompare`.
        #[allow(clippy::wildcard_enum_match_arm)]
        pub(crate) fn br_not_compare_handler(op: NumOp, source: Source, ahead: bool) -> Option<Handler> {
            match op {
                $(NumOp::$float => branch_by_source!(source, ahead, br_compare_not, operation::$float),)*
                _ => None,
            }
        }
    };
}

/// if a op b goto c
#[inline(always)]
pub(super) fn br_compare_is<'x, O: BinaryOp<R = u32>, N: Next, const S: u8, const AHEAD: bool>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    br_compare::<O, N, true, S, AHEAD>(cx, ip, fr, acc, facc)
}

/// if !(a op b) goto c
#[inline(always)]
pub(super) fn br_compare_not<'x, O: BinaryOp<R = u32>, N: Next, const S: u8, const AHEAD: bool>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    br_compare::<O, N, false, S, AHEAD>(cx, ip, fr, acc, facc)
}

compares! {
    I32Eq I32Ne I32LtS I32LtU I32GtS I32GtU I32LeS I32LeU I32GeS I32GeU
    I64Eq I64Ne I64LtS I64LtU I64GtS I64GtU I64LeS I64LeU I64GeS I64GeU;
    F32Eq F32Ne F32Lt F32Gt F32Le F32Ge F64Eq F64Ne F64Lt F64Gt F64Le F64Ge
}
