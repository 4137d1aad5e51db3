//! Handlers of calls and returns, and of the words around a function's code: stubs and `done`.

use crate::exec::dispatch::{
    Ctx, Frame, Handler, Op, Plain, base, code_at, exit, fetch, go, jump, leave, lost, trap, window,
};
use crate::exec::place::{ACC_FIRST, SLOTS, first, slot};
use crate::runtime::instance::HOST;
use crate::runtime::reference;
use crate::translate::op::Source;
use crate::trap::TrapCode;

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
    let base = base(cx, fr).wrapping_add(u32::from(link as u16));
    let Some(fr) = window(cx.stack, base) else {
        return trap(cx, ip, TrapCode::CallStackExhausted);
    };
    cx.base = base;
    jump(cx, target, fr, acc, facc)
}

/// Calls the code at c.
#[inline(always)]
pub(super) fn call<'x>(cx: &mut Ctx<'x>, ip: &'x [Op], fr: &'x Frame, acc: u64, facc: f64) -> u32 {
    let [op, ext, ..] = ip else {
        return lost(cx);
    };
    enter(cx, ip, ext.k(), op.c as usize, fr, (acc, facc))
}

/// Slot a = constant b; calls the code at c.
#[inline(always)]
pub(super) fn call_const<'x>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let [op, ext, ..] = ip else {
        return lost(cx);
    };
    fr[usize::from(op.a)].set(u64::from(op.b));
    enter(cx, ip, ext.k(), op.c as usize, fr, (acc, facc))
}

/// Calls import c, whose frame starts at slot a: through the trampoline, unless it is a host function
/// that sees nothing but numbers.
pub(crate) fn call_import<'x>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some(op) = ip.first() else {
        return lost(cx);
    };
    let Some(&func) = cx.instance.funcs.get(op.c as usize) else {
        return lost(cx);
    };
    cx.arg = func;
    if plain(cx, func).is_some() {
        return call_plain(cx, ip, fr, acc, facc);
    }
    leave(cx, ip, exit::CALL)
}

/// Calls function `cx.arg` of the store here, if nothing wants to stop the code.
///
/// A function of its own, so that other calls need no native frame.
#[inline(never)]
fn call_plain<'x>(cx: &mut Ctx<'x>, ip: &'x [Op], fr: &'x Frame, _: u64, _: f64) -> u32 {
    let Some((op, rest)) = fetch(ip) else {
        return lost(cx);
    };
    // Host functions may take their time, so what wants to stop the code is asked before each.
    if cx.budget > 0
        && !cx.signals.are_any()
        && !cx.deadline.is_over()
        && let Some(plain) = plain(cx, cx.arg)
        && let Some(slots) = window(cx.stack, cx.base.wrapping_add(u32::from(op.a)))
    {
        cx.budget -= 1;
        plain(slots);
        let acc = slots[0].get();
        return go(cx, rest, fr, acc, f64::from_bits(acc));
    }
    leave(cx, ip, exit::CALL)
}

/// The host function behind function `func` of the store, if it sees nothing but numbers.
#[inline(always)]
fn plain<'x>(cx: &Ctx<'x>, func: u32) -> Option<&'x Plain> {
    let f = cx.funcs.get(func as usize)?;
    if f.instance != HOST {
        return None;
    }
    cx.plain.get(f.code as usize)?.as_ref()
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
        return lost(cx);
    };
    let i: u32 = slot(fr, op.b);
    let Some(element) = cx.table.get(i as usize) else {
        // Past the end, or the table is one of another sort.
        return call_indirect_any(cx, ip, fr, acc, facc);
    };
    let Some(func) = element.get().checked_sub(1) else {
        return trap(cx, ip, TrapCode::UninitializedElement);
    };
    let Some(f) = cx.funcs.get(func as usize) else {
        return lost(cx);
    };
    let Some(&ty) = cx.instance.types.get(op.c as usize) else {
        return lost(cx);
    };
    if f.ty != ty || f.instance != cx.instance_addr {
        cx.arg = func;
        return leave(cx, ip, exit::CALL_INDIRECT);
    }
    // What `f.code` says, without waiting for it.
    let Some(stub) = cx.code.get(func.wrapping_sub(cx.first_func) as usize) else {
        return lost(cx);
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
        return lost(cx);
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
        return lost(cx);
    };
    let Some(func) = reference::func_addr(slot(fr, op.b)) else {
        return trap(cx, ip, TrapCode::NullFunctionReference);
    };
    let Some(f) = cx.funcs.get(func as usize) else {
        return lost(cx);
    };
    if f.instance != cx.instance_addr {
        cx.arg = func;
        return leave(cx, ip, exit::CALL_REF);
    }
    let Some(stub) = cx.code.get(f.code as usize) else {
        return lost(cx);
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
        return lost(cx);
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
        return lost(cx);
    };
    let Some(&func) = cx.instance.funcs.get(op.c as usize) else {
        return lost(cx);
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
        return lost(cx);
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
        return lost(cx);
    };
    let Some(func) = reference::func_addr(slot(fr, op.b.wrapping_add(ext.a))) else {
        return trap(cx, ip, TrapCode::NullFunctionReference);
    };
    cx.arg = func;
    leave(cx, ip, exit::TAIL_CALL)
}

/// Goes back to where `link` says.
#[inline(always)]
fn back<'x>(cx: &mut Ctx<'x>, link: u64, fr: &'x Frame, acc: u64, facc: f64) -> u32 {
    let Some(ip) = code_at(cx, (link >> 32) as usize) else {
        return lost(cx);
    };
    let base = base(cx, fr).wrapping_sub(u32::from(link as u16));
    let Some(fr) = window(cx.stack, base) else {
        return lost(cx);
    };
    cx.base = base;
    go(cx, ip, fr, acc, facc)
}

/// Returns nothing; return information in a.
#[inline(always)]
pub(super) fn ret<'x>(cx: &mut Ctx<'x>, ip: &'x [Op], fr: &'x Frame, acc: u64, facc: f64) -> u32 {
    let Some(op) = ip.first() else {
        return lost(cx);
    };
    back(cx, slot(fr, op.a), fr, acc, facc)
}

/// Returns b; return information in a.
#[inline(always)]
pub(super) fn ret_one<'x, const S: u8>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some(op) = ip.first() else {
        return lost(cx);
    };
    let value = first::<u64, S>(fr, op.b, acc, facc);
    let info = slot(fr, op.a);
    fr[0].set(value);
    back(cx, info, fr, value, f64::from_bits(value))
}

/// Returns constant c; return information in a.
#[inline(always)]
pub(super) fn ret_const<'x>(cx: &mut Ctx<'x>, ip: &'x [Op], fr: &'x Frame, _: u64, _: f64) -> u32 {
    let Some(op) = ip.first() else {
        return lost(cx);
    };
    let value = u64::from(op.c);
    let info = slot(fr, op.a);
    fr[0].set(value);
    back(cx, info, fr, value, f64::from_bits(value))
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
        return lost(cx);
    };
    let info = slot(fr, op.a);
    for i in 0..op.c as usize {
        fr[i & 0xffff].set(fr[(usize::from(op.b) + i) & 0xffff].get());
    }
    back(cx, info, fr, acc, facc)
}

/// The handler of `ReturnOne`.
pub(crate) fn ret_one_handler(source: Source) -> Option<Handler> {
    match source {
        Source::Slots => Some(ret_one::<SLOTS> as Handler),
        Source::AccFirst => Some(ret_one::<ACC_FIRST>),
        Source::AccSecond | Source::AccBoth => None,
    }
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
        return lost(cx);
    };
    let Some(ip) = cx.code.get(op.c as usize..) else {
        return lost(cx);
    };
    go(cx, ip, fr, acc, facc)
}

/// Where entry frames return to.
pub(crate) fn done<'x>(cx: &mut Ctx<'x>, ip: &'x [Op], _: &'x Frame, _: u64, _: f64) -> u32 {
    leave(cx, ip, exit::DONE)
}
