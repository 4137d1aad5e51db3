//! Handlers of branches, calls and returns, and of what surrounds a function's code.

use crate::exec::dispatch::{
    Ctx, Frame, Handler, Op, code_at, exit, fetch, fetch2, go, jump, leave, trap, window,
};
use crate::exec::operation::{self, BinaryOp};
use crate::exec::place::{ACC_FIRST, ACC_SECOND, SLOTS, Val, first, second, slot};
use crate::exec::select::{by_first_source, by_source};
use crate::runtime::reference;
use crate::translate::op::{NumOp, Source};
use crate::trap::TrapCode;

/// A comparison, whatever its operands: true if its result is not zero.
#[inline(always)]
fn holds<O: BinaryOp<R = u32>>(a: O::A, b: O::B) -> bool {
    matches!(O::eval(a, b), Ok(r) if r != 0)
}

/// A sign-extended 16-bit constant.
#[inline(always)]
fn small<V: Val>(bits: u16) -> V {
    V::from_slot(i64::from(bits as i16) as u64)
}

/// goto c
pub(crate) fn br<'x>(cx: &mut Ctx<'x>, ip: &'x [Op], fr: &'x Frame, acc: u64, facc: f64) -> u32 {
    let Some(op) = ip.first() else {
        return exit::STRAY;
    };
    jump(cx, op.c as usize, fr, acc, facc)
}

/// if (a != 0) == WANT goto c
fn br_if<'x, const WANT: bool, const S: u8>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some((op, rest)) = fetch(ip) else {
        return exit::STRAY;
    };
    if (first::<u32, S>(fr, op.a, acc, facc) != 0) == WANT {
        return jump(cx, op.c as usize, fr, acc, facc);
    }
    go(cx, rest, fr, acc, facc)
}

/// if (a & b != 0) == WANT goto c
fn br_test<'x, const WANT: bool, const S: u8>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some((op, rest)) = fetch(ip) else {
        return exit::STRAY;
    };
    if (first::<u32, S>(fr, op.a, acc, facc) & small::<u32>(op.b) != 0) == WANT {
        return jump(cx, op.c as usize, fr, acc, facc);
    }
    go(cx, rest, fr, acc, facc)
}

/// if (a op b) == WANT goto c
#[inline(always)]
fn br_compare<'x, O: BinaryOp<R = u32>, const WANT: bool, const S: u8>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some((op, rest)) = fetch(ip) else {
        return exit::STRAY;
    };
    let a = first::<O::A, S>(fr, op.a, acc, facc);
    if holds::<O>(a, second::<O::B, S>(fr, op.b, acc, facc)) == WANT {
        return jump(cx, op.c as usize, fr, acc, facc);
    }
    go(cx, rest, fr, acc, facc)
}

/// if a op constant b goto c
fn br_compare_imm<'x, O: BinaryOp<R = u32>, const S: u8>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some((op, rest)) = fetch(ip) else {
        return exit::STRAY;
    };
    if holds::<O>(first::<O::A, S>(fr, op.a, acc, facc), small(op.b)) {
        return jump(cx, op.c as usize, fr, acc, facc);
    }
    go(cx, rest, fr, acc, facc)
}

/// if a op constant c goto k
fn br_compare_imm32<'x, O: BinaryOp<R = u32>, const S: u8>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some((op, ext, rest)) = fetch2(ip) else {
        return exit::STRAY;
    };
    if holds::<O>(
        first::<O::A, S>(fr, op.a, acc, facc),
        O::B::from_slot(op.imm()),
    ) {
        return jump(cx, ext.c as usize, fr, acc, facc);
    }
    go(cx, rest, fr, acc, facc)
}

/// a += c; if a op b goto k
fn add_br_compare<'x, O: BinaryOp<A = u32, B = u32, R = u32>, const IMM: bool>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some((op, ext, rest)) = fetch2(ip) else {
        return exit::STRAY;
    };
    let a = slot::<u32>(fr, op.a).wrapping_add(op.c);
    fr[usize::from(op.a)].set(u64::from(a));
    let b = if IMM { small(op.b) } else { slot(fr, op.b) };
    if holds::<O>(a, b) {
        return jump(cx, ext.c as usize, fr, acc, facc);
    }
    go(cx, rest, fr, acc, facc)
}

/// a += constant b; goto c
fn add_br<'x, const WIDE: bool>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some(op) = ip.first() else {
        return exit::STRAY;
    };
    let cell = &fr[usize::from(op.a)];
    if WIDE {
        cell.set(cell.get().wrapping_add(small::<u64>(op.b)));
    } else {
        cell.set(u64::from(
            (cell.get() as u32).wrapping_add(small::<u32>(op.b)),
        ));
    }
    jump(cx, op.c as usize, fr, acc, facc)
}

/// goto the target of entry min(a, c)
fn br_table<'x, const S: u8>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some((op, entries)) = fetch(ip) else {
        return exit::STRAY;
    };
    let i = first::<u32, S>(fr, op.a, acc, facc).min(op.c);
    let Some(entry) = entries.get(i as usize) else {
        return exit::STRAY;
    };
    jump(cx, entry.c as usize, fr, acc, facc)
}

/// Enters a callee's frame, whose code starts at `target`.
///
/// `link` is what the frame keeps to return: the word after the call (32 bits), the slot in the
/// caller's frame where it is kept (16), the slot where the callee's frame starts (16).
#[inline(always)]
fn enter<'x>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    link: u64,
    target: usize,
    fr: &'x Frame,
    (acc, facc): (u64, f64),
) -> u32 {
    fr[usize::from((link >> 16) as u16)].set(link);
    let base = cx.base.wrapping_add(u32::from(link as u16));
    let Some(fr) = window(cx.stack, base) else {
        return trap(cx, ip, TrapCode::CallStackExhausted);
    };
    cx.base = base;
    jump(cx, target, fr, acc, facc)
}

/// Calls the code at c.
pub(crate) fn call<'x>(cx: &mut Ctx<'x>, ip: &'x [Op], fr: &'x Frame, acc: u64, facc: f64) -> u32 {
    let [op, ext, ..] = ip else {
        return exit::STRAY;
    };
    enter(cx, ip, ext.k(), op.c as usize, fr, (acc, facc))
}

/// Calls import c through the trampoline.
pub(crate) fn call_import<'x>(cx: &mut Ctx<'x>, ip: &'x [Op], _: &'x Frame, _: u64, _: f64) -> u32 {
    let Some(op) = ip.first() else {
        return exit::STRAY;
    };
    let Some(&func) = cx.instance.funcs.get(op.c as usize) else {
        return exit::STRAY;
    };
    cx.arg = func;
    leave(cx, ip, exit::CALL)
}

/// Calls the function in slot b of table 0.
pub(crate) fn call_indirect<'x>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let [op, ext, ..] = ip else {
        return exit::STRAY;
    };
    let i: u32 = slot(fr, op.b);
    let Some(element) = cx.table.get(i as usize) else {
        return trap(cx, ip, TrapCode::UndefinedElement);
    };
    let Some(func) = reference::func_addr(element.get()) else {
        return trap(cx, ip, TrapCode::UninitializedElement);
    };
    let Some(f) = cx.funcs.get(func as usize) else {
        return exit::STRAY;
    };
    let Some(&ty) = cx.instance.types.get(op.c as usize) else {
        return exit::STRAY;
    };
    if f.ty != ty || f.instance != cx.instance_addr {
        cx.arg = func;
        return leave(cx, ip, exit::CALL_INDIRECT);
    }
    let Some(stub) = cx.code.get(f.code as usize) else {
        return exit::STRAY;
    };
    enter(cx, ip, ext.k(), stub.c as usize, fr, (acc, facc))
}

/// Calls the function in slot b of table a, through the trampoline.
pub(crate) fn call_indirect_any<'x>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    _: u64,
    _: f64,
) -> u32 {
    let Some(op) = ip.first() else {
        return exit::STRAY;
    };
    match element_func(cx, op.a, slot(fr, op.b)) {
        Ok(func) => {
            cx.arg = func;
            leave(cx, ip, exit::CALL_INDIRECT)
        }
        Err(code) => trap(cx, ip, code),
    }
}

/// The function that element `i` of any of the instance's tables refers to.
fn element_func(cx: &Ctx<'_>, table: u16, i: u64) -> Result<u32, TrapCode> {
    let table = cx
        .instance
        .tables
        .get(usize::from(table))
        .and_then(|&t| cx.tables.get(t as usize));
    let table = table.ok_or(TrapCode::UndefinedElement)?;
    let i = if table.ty.table64 {
        i
    } else {
        u64::from(i as u32)
    };
    let element = table.get(i).map_err(|_| TrapCode::UndefinedElement)?;
    reference::func_addr(element).ok_or(TrapCode::UninitializedElement)
}

/// Calls the function that slot b refers to.
pub(crate) fn call_ref<'x>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let [op, ext, ..] = ip else {
        return exit::STRAY;
    };
    let Some(func) = reference::func_addr(slot(fr, op.b)) else {
        return trap(cx, ip, TrapCode::NullFunctionReference);
    };
    let Some(f) = cx.funcs.get(func as usize) else {
        return exit::STRAY;
    };
    if f.instance != cx.instance_addr {
        cx.arg = func;
        return leave(cx, ip, exit::CALL_REF);
    }
    let Some(stub) = cx.code.get(f.code as usize) else {
        return exit::STRAY;
    };
    enter(cx, ip, ext.k(), stub.c as usize, fr, (acc, facc))
}

/// Lets the code at c take the place of the current frame, with the k argument slots from b.
pub(crate) fn return_call<'x>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let [op, ext, ..] = ip else {
        return exit::STRAY;
    };
    let link = slot(fr, op.a);
    let params = ext.c as usize;
    for i in 0..params {
        fr[i & 0xffff].set(fr[(usize::from(op.b) + i) & 0xffff].get());
    }
    fr[params & 0xffff].set(link);
    jump(cx, op.c as usize, fr, acc, facc)
}

/// Lets import c take the place of the current frame.
pub(crate) fn return_call_import<'x>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    _: &'x Frame,
    _: u64,
    _: f64,
) -> u32 {
    let Some(op) = ip.first() else {
        return exit::STRAY;
    };
    let Some(&func) = cx.instance.funcs.get(op.c as usize) else {
        return exit::STRAY;
    };
    cx.arg = func;
    leave(cx, ip, exit::TAIL_CALL)
}

/// Lets a table's element take the place of the current frame.
pub(crate) fn return_call_indirect<'x>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    _: u64,
    _: f64,
) -> u32 {
    let [op, ext, ..] = ip else {
        return exit::STRAY;
    };
    // The second word: table (32 bits), parameter slots (16).
    let (table, params) = (ext.c as u16, ext.a);
    match element_func(cx, table, slot(fr, op.b.wrapping_add(params))) {
        Ok(func) => {
            cx.arg = func;
            leave(cx, ip, exit::TAIL_CALL_INDIRECT)
        }
        Err(code) => trap(cx, ip, code),
    }
}

/// Lets the function that the slot behind the arguments refers to take the place of the frame.
pub(crate) fn return_call_ref<'x>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    _: u64,
    _: f64,
) -> u32 {
    let [op, ext, ..] = ip else {
        return exit::STRAY;
    };
    let Some(func) = reference::func_addr(slot(fr, op.b.wrapping_add(ext.a))) else {
        return trap(cx, ip, TrapCode::NullFunctionReference);
    };
    cx.arg = func;
    leave(cx, ip, exit::TAIL_CALL)
}

/// Throws through the trampoline.
pub(crate) fn throw<'x>(cx: &mut Ctx<'x>, ip: &'x [Op], _: &'x Frame, _: u64, _: f64) -> u32 {
    leave(cx, ip, exit::THROW)
}

/// Throws the exception that slot b refers to, through the trampoline.
pub(crate) fn throw_ref<'x>(cx: &mut Ctx<'x>, ip: &'x [Op], fr: &'x Frame, _: u64, _: f64) -> u32 {
    let Some(op) = ip.first() else {
        return exit::STRAY;
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
        return exit::STRAY;
    };
    if slot::<u64>(fr, op.b) == reference::NULL {
        return trap(cx, ip, TrapCode::NullReference);
    }
    go(cx, rest, fr, acc, facc)
}

/// Goes back to where `link` says.
#[inline(always)]
fn back<'x>(cx: &mut Ctx<'x>, link: u64, acc: u64, facc: f64) -> u32 {
    let Some(ip) = code_at(cx, (link >> 32) as usize) else {
        return exit::STRAY;
    };
    let base = cx.base.wrapping_sub(u32::from(link as u16));
    let Some(fr) = window(cx.stack, base) else {
        return exit::STRAY;
    };
    cx.base = base;
    go(cx, ip, fr, acc, facc)
}

/// Returns nothing; return information in a.
pub(crate) fn ret<'x>(cx: &mut Ctx<'x>, ip: &'x [Op], fr: &'x Frame, acc: u64, facc: f64) -> u32 {
    let Some(op) = ip.first() else {
        return exit::STRAY;
    };
    back(cx, slot(fr, op.a), acc, facc)
}

/// Returns b; return information in a.
fn ret_one<'x, const S: u8>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some(op) = ip.first() else {
        return exit::STRAY;
    };
    let value = first::<u64, S>(fr, op.b, acc, facc);
    let info = slot(fr, op.a);
    fr[0].set(value);
    back(cx, info, value, f64::from_bits(value))
}

/// Returns the c slots from b; return information in a.
pub(crate) fn ret_many<'x>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some(op) = ip.first() else {
        return exit::STRAY;
    };
    let info = slot(fr, op.a);
    for i in 0..op.c as usize {
        fr[i & 0xffff].set(fr[(usize::from(op.b) + i) & 0xffff].get());
    }
    back(cx, info, acc, facc)
}

/// slots a..a+c = 0
pub(crate) fn zero<'x>(cx: &mut Ctx<'x>, ip: &'x [Op], fr: &'x Frame, acc: u64, facc: f64) -> u32 {
    let Some((op, rest)) = fetch(ip) else {
        return exit::STRAY;
    };
    let start = usize::from(op.a);
    for cell in fr.get(start..start + op.c as usize).unwrap_or(&[]) {
        cell.set(0);
    }
    go(cx, rest, fr, acc, facc)
}

/// Charges the fuel of a straight run, before it.
pub(crate) fn fuel<'x>(cx: &mut Ctx<'x>, ip: &'x [Op], fr: &'x Frame, acc: u64, facc: f64) -> u32 {
    let Some((op, rest)) = fetch(ip) else {
        return exit::STRAY;
    };
    let left = cx.fuel - i64::from(op.c);
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
        return exit::STRAY;
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

/// The stub of a function without code.
pub(crate) fn untranslated<'x>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    _: &'x Frame,
    _: u64,
    _: f64,
) -> u32 {
    leave(cx, ip, exit::TRANSLATE)
}

/// The stub of a function with code at c.
pub(crate) fn translated<'x>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some(op) = ip.first() else {
        return exit::STRAY;
    };
    let Some(ip) = cx.code.get(op.c as usize..) else {
        return exit::STRAY;
    };
    go(cx, ip, fr, acc, facc)
}

/// Where entry frames return to.
pub(crate) fn done<'x>(cx: &mut Ctx<'x>, ip: &'x [Op], _: &'x Frame, _: u64, _: f64) -> u32 {
    leave(cx, ip, exit::DONE)
}

/// The handler of `BrNonZero` and `BrZero`.
pub(crate) fn br_if_handler(want: bool, source: Source) -> Option<Handler> {
    Some(match (want, source) {
        (true, Source::Slots) => br_if::<true, SLOTS> as Handler,
        (true, Source::AccFirst) => br_if::<true, ACC_FIRST>,
        (false, Source::Slots) => br_if::<false, SLOTS>,
        (false, Source::AccFirst) => br_if::<false, ACC_FIRST>,
        (_, Source::AccSecond) => return None,
    })
}

/// The handler of `BrTestNonZero` and `BrTestZero`.
pub(crate) fn br_test_handler(want: bool, source: Source) -> Option<Handler> {
    Some(match (want, source) {
        (true, Source::Slots) => br_test::<true, SLOTS> as Handler,
        (true, Source::AccFirst) => br_test::<true, ACC_FIRST>,
        (false, Source::Slots) => br_test::<false, SLOTS>,
        (false, Source::AccFirst) => br_test::<false, ACC_FIRST>,
        (_, Source::AccSecond) => return None,
    })
}

/// The handler of `BrTable`.
pub(crate) fn br_table_handler(source: Source) -> Option<Handler> {
    by_first_source!(source, br_table)
}

/// The handler of `ReturnOne`.
pub(crate) fn ret_one_handler(source: Source) -> Option<Handler> {
    by_first_source!(source, ret_one)
}

/// The handler of `AddBr32` and `AddBr64`.
pub(crate) fn add_br_handler(wide: bool) -> Handler {
    if wide {
        add_br::<true>
    } else {
        add_br::<false>
    }
}

macro_rules! int_compares {
    ($($name:ident)*) => {
        /// The handler of `BrCompareImm`.
        #[allow(clippy::wildcard_enum_match_arm)]
        pub(crate) fn br_compare_imm_handler(op: NumOp, source: Source) -> Option<Handler> {
            match op {
                $(NumOp::$name => by_first_source!(source, br_compare_imm, operation::$name),)*
                _ => None,
            }
        }
        /// The handler of `BrCompareImm32`.
        #[allow(clippy::wildcard_enum_match_arm)]
        pub(crate) fn br_compare_imm32_handler(op: NumOp, source: Source) -> Option<Handler> {
            match op {
                $(NumOp::$name => by_first_source!(source, br_compare_imm32, operation::$name),)*
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
                    add_br_compare::<operation::$name, true> as Handler
                } else {
                    add_br_compare::<operation::$name, false>
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
        pub(crate) fn br_compare_handler(op: NumOp, source: Source) -> Option<Handler> {
            match op {
                $(NumOp::$name => by_source!(source, br_compare_is, operation::$name),)*
                $(NumOp::$float => by_source!(source, br_compare_is, operation::$float),)*
                _ => None,
            }
        }
        /// The handler of `BrNotCompare`.
        #[allow(clippy::wildcard_enum_match_arm)]
        pub(crate) fn br_not_compare_handler(op: NumOp, source: Source) -> Option<Handler> {
            match op {
                $(NumOp::$float => by_source!(source, br_compare_not, operation::$float),)*
                _ => None,
            }
        }
    };
}

/// if a op b goto c
fn br_compare_is<'x, O: BinaryOp<R = u32>, const S: u8>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    br_compare::<O, true, S>(cx, ip, fr, acc, facc)
}

/// if !(a op b) goto c
fn br_compare_not<'x, O: BinaryOp<R = u32>, const S: u8>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    br_compare::<O, false, S>(cx, ip, fr, acc, facc)
}

compares! {
    I32Eq I32Ne I32LtS I32LtU I32GtS I32GtU I32LeS I32LeU I32GeS I32GeU
    I64Eq I64Ne I64LtS I64LtU I64GtS I64GtU I64LeS I64LeU I64GeS I64GeU;
    F32Eq F32Ne F32Lt F32Gt F32Le F32Ge F64Eq F64Ne F64Lt F64Gt F64Le F64Ge
}
