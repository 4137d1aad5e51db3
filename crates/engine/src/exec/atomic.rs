//! Handlers of atomic accesses, and of plain ones to shared memories.

use core::sync::atomic::Ordering;

use crate::exec::dispatch::{Ctx, Frame, Op, fetch, fetch2, go, lost, trap};
use crate::exec::memory::any_memory;
use crate::exec::place::slot;
use crate::runtime::Shared;
use crate::runtime::atomic::{AtomicKind, AtomicOp};
use crate::translate::op::WIDE_ADDRESS;
use crate::trap::TrapCode;

/// A shared memory of the instance.
#[inline(always)]
pub(crate) fn shared_memory<'x>(cx: &Ctx<'x>, memory: u16) -> Option<&'x Shared> {
    cx.instance.shared.get(usize::from(memory))?.as_deref()
}

/// The address of an access, if it is a number of 64 bits.
#[inline(always)]
fn effective(op: &Op, ext: &Op, fr: &Frame) -> Option<u64> {
    let base = slot::<u64>(fr, op.b);
    let wide = op.y() & WIDE_ADDRESS != 0;
    let base = if wide { base } else { u64::from(base as u32) };
    base.checked_add(ext.k())
}

/// Reads from shared memory x[b + k].
#[inline(always)]
pub(crate) fn shared_read(
    cx: &Ctx<'_>,
    op: &Op,
    ext: &Op,
    fr: &Frame,
    to: &mut [u8],
) -> Option<()> {
    let memory = shared_memory(cx, op.x())?;
    memory.read(effective(op, ext, fr)?, to).ok()
}

/// Writes to shared memory x[b + k].
#[inline(always)]
pub(crate) fn shared_write(
    cx: &Ctx<'_>,
    op: &Op,
    ext: &Op,
    fr: &Frame,
    bytes: &[u8],
) -> Option<()> {
    let memory = shared_memory(cx, op.x())?;
    memory.write(effective(op, ext, fr)?, bytes).ok()
}

/// Performs the operation a of memory x[b + k] and the slots behind b; gives the trap.
///
/// Not inlined: a handler without locals in memory can go on by a sibling call.
#[inline(never)]
fn perform(cx: &mut Ctx<'_>, op: &Op, ext: &Op, fr: &Frame) -> Option<TrapCode> {
    let Some(what) = AtomicOp::of_number(op.a) else {
        return Some(TrapCode::Unreachable);
    };
    let ea = effective(op, ext, fr);
    let operands = [
        slot::<u64>(fr, op.b.wrapping_add(1)),
        slot::<u64>(fr, op.b.wrapping_add(2)),
    ];
    let result = match shared_memory(cx, op.x()) {
        Some(memory) => memory.atomic(what, ea, operands),
        None => what.on_bytes(any_memory(cx, op.x()), ea, operands),
    };
    match result {
        Ok(_) if what.kind == AtomicKind::Store => {}
        Ok(old) => fr[usize::from(op.b)].set(old),
        Err(code) => return Some(code),
    }
    None
}

/// Operation a of memory x[b + k] and the slots behind b; the result replaces b.
pub(crate) fn atomic<'x>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some((op, ext, rest)) = fetch2(ip) else {
        return lost(cx);
    };
    if let Some(code) = perform(cx, op, ext, fr) {
        return trap(cx, ip, code);
    }
    go(cx, rest, fr, acc, facc)
}

/// atomic.fence
pub(crate) fn fence<'x>(cx: &mut Ctx<'x>, ip: &'x [Op], fr: &'x Frame, acc: u64, facc: f64) -> u32 {
    let Some((_, rest)) = fetch(ip) else {
        return lost(cx);
    };
    core::sync::atomic::fence(Ordering::SeqCst);
    go(cx, rest, fr, acc, facc)
}
