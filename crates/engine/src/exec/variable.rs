//! Handlers that move values: copies, constants, selection, globals.

use crate::exec::dispatch::{
    Ctx, Dispatch, Frame, Handler, Next, Op, fetch, fetch_then, fetch2_then, go, lost,
};
use crate::exec::place::{ACC_FIRST, SLOTS, Val, first, pair, put_vector, result, slot, vector};
use crate::exec::select::{by_first, by_first_source};
use crate::translate::op::{Class, Dest, Source};

/// a = b
#[inline(always)]
pub(super) fn copy<'x, V: Val, N: Next, const S: u8, const D: bool>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    mut acc: u64,
    mut facc: f64,
) -> u32 {
    let Some(op) = fetch_then::<N>(ip) else {
        return N::lost(cx);
    };
    let value = first::<V, S>(fr, op.b, acc, facc);
    result::<_, D>(fr, op.a, value, &mut acc, &mut facc);
    N::go(cx, &ip[1..], fr, acc, facc)
}

/// a = b, then x = y
#[inline(always)]
pub(super) fn copy2<'x, N: Next>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some(op) = fetch_then::<N>(ip) else {
        return N::lost(cx);
    };
    fr[usize::from(op.a)].set(fr[usize::from(op.b)].get());
    fr[usize::from(op.x())].set(fr[usize::from(op.y())].get());
    N::go(cx, &ip[1..], fr, acc, facc)
}

/// (a, a+1) = (b, b+1)
pub(crate) fn copy_v128<'x>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some((op, rest)) = fetch(ip) else {
        return lost(cx);
    };
    put_vector(fr, op.a, vector(fr, op.b));
    go(cx, rest, fr, acc, facc)
}

/// a = c, sign-extended or not
#[inline(always)]
pub(super) fn const32<'x, N: Next, const SIGNED: bool, const D: bool>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    mut acc: u64,
    mut facc: f64,
) -> u32 {
    let Some(op) = fetch_then::<N>(ip) else {
        return N::lost(cx);
    };
    let value = if SIGNED { op.imm() } else { u64::from(op.c) };
    result::<_, D>(fr, op.a, value, &mut acc, &mut facc);
    N::go(cx, &ip[1..], fr, acc, facc)
}

/// a = k
#[inline(always)]
pub(super) fn const64<'x, V: Val, N: Next, const D: bool>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    mut acc: u64,
    mut facc: f64,
) -> u32 {
    let Some((op, ext)) = fetch2_then::<N>(ip) else {
        return N::lost(cx);
    };
    result::<_, D>(fr, op.a, V::from_slot(ext.k()), &mut acc, &mut facc);
    N::go(cx, &ip[2..], fr, acc, facc)
}

/// a = if b != 0 { x } else { y }
#[inline(always)]
pub(super) fn select<'x, N: Next, const S: u8, const D: bool>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    mut acc: u64,
    mut facc: f64,
) -> u32 {
    let Some(op) = fetch_then::<N>(ip) else {
        return N::lost(cx);
    };
    let (x, y) = (slot::<u64>(fr, op.x()), slot::<u64>(fr, op.y()));
    let value = if first::<u32, S>(fr, op.b, acc, facc) != 0 {
        x
    } else {
        y
    };
    result::<_, D>(fr, op.a, value, &mut acc, &mut facc);
    N::go(cx, &ip[1..], fr, acc, facc)
}

/// a = own global c
#[inline(always)]
pub(super) fn global_get<'x, N: Next, const D: bool>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    mut acc: u64,
    mut facc: f64,
) -> u32 {
    let Some(op) = fetch_then::<N>(ip) else {
        return N::lost(cx);
    };
    let Some(global) = cx.globals.get(op.c as usize) else {
        return N::lost(cx);
    };
    result::<_, D>(fr, op.a, global.get(), &mut acc, &mut facc);
    N::go(cx, &ip[1..], fr, acc, facc)
}

/// own global c = b
#[inline(always)]
pub(super) fn global_set<'x, N: Next, const S: u8>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some(op) = fetch_then::<N>(ip) else {
        return N::lost(cx);
    };
    let Some(global) = cx.globals.get(op.c as usize) else {
        return N::lost(cx);
    };
    global.set(first::<u64, S>(fr, op.b, acc, facc));
    N::go(cx, &ip[1..], fr, acc, facc)
}

/// a = b + constant x, i32; own global y = a
#[inline(always)]
pub(super) fn add_global_set<'x, N: Next, const S: u8, const D: bool>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    mut acc: u64,
    mut facc: f64,
) -> u32 {
    let Some(op) = fetch_then::<N>(ip) else {
        return N::lost(cx);
    };
    let Some(global) = cx.globals.get(usize::from(op.y())) else {
        return N::lost(cx);
    };
    let imm = i32::from(op.x() as i16) as u32;
    let sum = first::<u32, S>(fr, op.b, acc, facc).wrapping_add(imm);
    global.set(u64::from(sum));
    result::<_, D>(fr, op.a, sum, &mut acc, &mut facc);
    N::go(cx, &ip[1..], fr, acc, facc)
}

/// a = if b != 0 { x } else { y }, v128
pub(crate) fn select_v128<'x>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some((op, rest)) = fetch(ip) else {
        return lost(cx);
    };
    let from = if slot::<u32>(fr, op.b) != 0 {
        op.x()
    } else {
        op.y()
    };
    put_vector(fr, op.a, vector(fr, from));
    go(cx, rest, fr, acc, facc)
}

/// a = own global c, v128
pub(crate) fn global_get_v128<'x>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some((op, rest)) = fetch(ip) else {
        return lost(cx);
    };
    let Some([low, high, ..]) = cx.globals.get(op.c as usize..) else {
        return lost(cx);
    };
    let [to_low, to_high] = pair(fr, op.a);
    to_low.set(low.get());
    to_high.set(high.get());
    go(cx, rest, fr, acc, facc)
}

/// own global c = b, v128
pub(crate) fn global_set_v128<'x>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some((op, rest)) = fetch(ip) else {
        return lost(cx);
    };
    let Some([low, high, ..]) = cx.globals.get(op.c as usize..) else {
        return lost(cx);
    };
    let [from_low, from_high] = pair(fr, op.b);
    low.set(from_low.get());
    high.set(from_high.get());
    go(cx, rest, fr, acc, facc)
}

/// a += constant x, b += constant y, both i32
#[inline(always)]
pub(super) fn add2<'x, N: Next>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some(op) = fetch_then::<N>(ip) else {
        return N::lost(cx);
    };
    let add = |i: u16, n: u16| {
        let cell = &fr[usize::from(i)];
        cell.set(u64::from(
            (cell.get() as u32).wrapping_add(i32::from(n as i16) as u32),
        ));
    };
    add(op.a, op.x());
    add(op.b, op.y());
    N::go(cx, &ip[1..], fr, acc, facc)
}

/// The handler of `Copy`.
pub(crate) fn copy_handler(class: Class, source: Source, dest: Dest) -> Option<Handler> {
    match class {
        Class::Int => by_first!(source, dest, copy, u64),
        Class::Float => by_first!(source, dest, copy, f64),
    }
}

/// The handler of `Const32` and `ConstS32`.
pub(crate) fn const32_handler(signed: bool, dest: Dest) -> Handler {
    match (signed, dest) {
        (true, Dest::Slot) => const32::<Dispatch, true, true>,
        (true, Dest::AccOnly) => const32::<Dispatch, true, false>,
        (false, Dest::Slot) => const32::<Dispatch, false, true>,
        (false, Dest::AccOnly) => const32::<Dispatch, false, false>,
    }
}

/// The handler of `Const64`.
pub(crate) fn const64_handler(class: Class, dest: Dest) -> Handler {
    match (class, dest) {
        (Class::Int, Dest::Slot) => const64::<u64, Dispatch, true>,
        (Class::Int, Dest::AccOnly) => const64::<u64, Dispatch, false>,
        (Class::Float, Dest::Slot) => const64::<f64, Dispatch, true>,
        (Class::Float, Dest::AccOnly) => const64::<f64, Dispatch, false>,
    }
}

/// The handler of `Select`.
pub(crate) fn select_handler(source: Source, dest: Dest) -> Option<Handler> {
    by_first!(source, dest, select)
}

/// The handler of `AddGlobalSet`.
pub(crate) fn add_global_set_handler(source: Source, dest: Dest) -> Option<Handler> {
    by_first!(source, dest, add_global_set)
}

/// The handler of `GlobalGet`.
pub(crate) fn global_get_handler(dest: Dest) -> Handler {
    match dest {
        Dest::Slot => global_get::<Dispatch, true>,
        Dest::AccOnly => global_get::<Dispatch, false>,
    }
}

/// The handler of `GlobalSet`.
pub(crate) fn global_set_handler(source: Source) -> Option<Handler> {
    by_first_source!(source, global_set)
}
