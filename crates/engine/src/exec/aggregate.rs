//! Handlers of structures, arrays, 31-bit integers and casts.
//!
//! Operands lie in consecutive slots from `b`, the result replaces the first; a `v128` takes two
//! slots. A word that allocates may stop with [`TrapCode::HeapExhausted`] and a wish for a
//! collection; nothing has changed then, so that it can be performed again.
//!
//! Spec: 4.6.3 Reference Instructions, 4.6.4 Aggregate Instructions.

use alloc::boxed::Box;
use core::ops::Range;

use crate::exec::dispatch::{Ctx, Frame, Handler, Op, fetch2, go, lost, spend, trap};
use crate::runtime::heap::{REF, load, span, store, zeroed};
use crate::runtime::reference;
use crate::runtime::types::Layout;
use crate::syntax::DataIdx;
use crate::translate::op::{AggregateOp, cast_type};
use crate::trap::TrapCode;

/// What an operation gives.
type Done = Result<(), TrapCode>;

/// `StructGet = struct_get::<false>;` becomes a handler around that function and its entry in
/// [`handler`].
macro_rules! handlers {
    ($($name:ident = $perform:expr;)*) => {
        /// The handler of an operation.
        pub(crate) fn handler(op: AggregateOp) -> Handler {
            match op {
                $(AggregateOp::$name => |cx, ip, fr, acc, facc| {
                    let Some((op, ext, rest)) = fetch2(ip) else { return lost(cx) };
                    match $perform(cx, fr, op, ext.k()) {
                        Ok(()) => go(cx, rest, fr, acc, facc),
                        Err(code) => trap(cx, ip, code),
                    }
                },)*
            }
        }
    };
}

handlers! {
    StructNew = struct_new;
    StructNewDefault = struct_new_default;
    StructGet = struct_get::<false>;
    StructGetS = struct_get::<true>;
    StructSet = struct_set;
    ArrayNew = array_new;
    ArrayNewDefault = array_new_default;
    ArrayNewFixed = array_new_fixed;
    ArrayNewData = array_new_data;
    ArrayNewElem = array_new_elem;
    ArrayGet = array_get::<false>;
    ArrayGetS = array_get::<true>;
    ArraySet = array_set;
    ArrayLen = array_len;
    ArrayFill = array_fill;
    ArrayCopy = array_copy;
    ArrayInitData = array_init_data;
    ArrayInitElem = array_init_elem;
    I31GetS = i31_get::<true>;
    I31GetU = i31_get::<false>;
    RefTest = ref_test;
    RefCast = ref_cast;
}

/// An access that validation and the translator have made impossible.
const IMPOSSIBLE: TrapCode = TrapCode::Unreachable;

/// The slot of operand `i`.
#[inline(always)]
fn operand(fr: &Frame, op: &Op, i: u16) -> u64 {
    fr[usize::from(op.b.wrapping_add(i))].get()
}

/// The slots of a value at operand `i`; the second counts only for a `v128`.
#[inline(always)]
fn value(fr: &Frame, op: &Op, i: u16) -> [u64; 2] {
    [operand(fr, op, i), operand(fr, op, i.wrapping_add(1))]
}

/// Puts a result of `1 << log2` bytes where the operands were.
#[inline(always)]
fn give(fr: &Frame, op: &Op, [low, high]: [u64; 2], log2: u8) {
    fr[usize::from(op.b)].set(low);
    if log2 == 4 {
        fr[usize::from(op.b.wrapping_add(1))].set(high);
    }
}

/// The size of an element or field as a power of two.
#[inline(always)]
fn log2_of(k: u64) -> u8 {
    k as u8 & 7
}

/// The slots of a value of this size.
#[inline(always)]
fn width(log2: u8) -> u16 {
    if log2 == 4 { 2 } else { 1 }
}

/// The value of a packed field, with its sign.
#[inline(always)]
fn extend([low, _]: [u64; 2], log2: u8) -> [u64; 2] {
    let extended = if log2 == 0 {
        i32::from(low as i8)
    } else {
        i32::from(low as i16)
    };
    [u64::from(extended as u32), 0]
}

/// The canonical type that a type index of the instance stands for.
#[inline(always)]
fn canonical(cx: &Ctx<'_>, x: u32) -> u32 {
    cx.instance
        .types
        .get(x as usize)
        .copied()
        .unwrap_or(u32::MAX)
}

#[inline(never)]
fn struct_new(cx: &mut Ctx<'_>, fr: &Frame, op: &Op, _: u64) -> Done {
    let ty = canonical(cx, op.c);
    let Layout::Struct { fields, bytes, .. } = cx.types.layout(ty) else {
        return Err(IMPOSSIBLE);
    };
    cx.heap.reserve(*bytes)?;
    let mut object = zeroed(*bytes)?;
    let mut i = 0;
    for &(at, log2) in fields {
        store(&mut object, at as usize, log2, value(fr, op, i)).ok_or(IMPOSSIBLE)?;
        i = i.wrapping_add(width(log2));
    }
    give(fr, op, [cx.heap.add(ty, object), 0], REF);
    Ok(())
}

#[inline(never)]
fn struct_new_default(cx: &mut Ctx<'_>, fr: &Frame, op: &Op, _: u64) -> Done {
    let ty = canonical(cx, op.c);
    let Layout::Struct { bytes, .. } = cx.types.layout(ty) else {
        return Err(IMPOSSIBLE);
    };
    cx.heap.reserve(*bytes)?;
    let object = zeroed(*bytes)?;
    give(fr, op, [cx.heap.add(ty, object), 0], REF);
    Ok(())
}

#[inline(always)]
fn struct_get<const SIGNED: bool>(cx: &mut Ctx<'_>, fr: &Frame, op: &Op, k: u64) -> Done {
    let object = cx
        .heap
        .object(operand(fr, op, 0))
        .ok_or(TrapCode::NullStructureReference)?;
    let log2 = log2_of(k);
    let field = load(&object.bytes, op.c as usize, log2).ok_or(IMPOSSIBLE)?;
    give(
        fr,
        op,
        if SIGNED { extend(field, log2) } else { field },
        log2,
    );
    Ok(())
}

#[inline(always)]
fn struct_set(cx: &mut Ctx<'_>, fr: &Frame, op: &Op, k: u64) -> Done {
    let object = cx
        .heap
        .object_mut(operand(fr, op, 0))
        .ok_or(TrapCode::NullStructureReference)?;
    store(
        &mut object.bytes,
        op.c as usize,
        log2_of(k),
        value(fr, op, 1),
    )
    .ok_or(IMPOSSIBLE)
}

/// Adds an array of type `op.c` made of `bytes` bytes, which `fill` sets, and gives it.
#[inline(always)]
fn new_array(
    cx: &mut Ctx<'_>,
    fr: &Frame,
    op: &Op,
    bytes: Option<usize>,
    fill: impl FnOnce(&mut [u8]) -> Done,
) -> Done {
    let bytes = bytes.ok_or(TrapCode::HeapExhausted)?;
    cx.heap.reserve(bytes)?;
    spend(cx, bytes);
    let mut object: Box<[u8]> = zeroed(bytes)?;
    fill(&mut object)?;
    let ty = canonical(cx, op.c);
    give(fr, op, [cx.heap.add(ty, object), 0], REF);
    Ok(())
}

/// The bytes of `n` elements, if this machine can address them.
fn bytes_of(n: u32, log2: u8) -> Option<usize> {
    usize::try_from(u64::from(n) << log2)
        .ok()
        .filter(|&bytes| bytes <= isize::MAX as usize)
}

/// Sets all elements of `1 << log2` bytes to one value.
fn fill_with(bytes: &mut [u8], log2: u8, value: [u64; 2]) -> Done {
    let mut element = [0; 16];
    store(&mut element, 0, log2, value).ok_or(IMPOSSIBLE)?;
    let element = element.get(..1 << log2).ok_or(IMPOSSIBLE)?;
    bytes
        .chunks_exact_mut(1 << log2)
        .for_each(|to| to.copy_from_slice(element));
    Ok(())
}

#[inline(never)]
fn array_new(cx: &mut Ctx<'_>, fr: &Frame, op: &Op, k: u64) -> Done {
    let log2 = log2_of(k);
    let n = operand(fr, op, width(log2)) as u32;
    let value = value(fr, op, 0);
    new_array(cx, fr, op, bytes_of(n, log2), |bytes| {
        fill_with(bytes, log2, value)
    })
}

#[inline(never)]
fn array_new_default(cx: &mut Ctx<'_>, fr: &Frame, op: &Op, k: u64) -> Done {
    let n = operand(fr, op, 0) as u32;
    new_array(cx, fr, op, bytes_of(n, log2_of(k)), |_| Ok(()))
}

#[inline(never)]
fn array_new_fixed(cx: &mut Ctx<'_>, fr: &Frame, op: &Op, k: u64) -> Done {
    let (log2, n) = (log2_of(k), (k >> 32) as u32);
    new_array(cx, fr, op, bytes_of(n, log2), |bytes| {
        let mut i = 0;
        for to in bytes.chunks_exact_mut(1 << log2) {
            store(to, 0, log2, value(fr, op, i)).ok_or(IMPOSSIBLE)?;
            i = i.wrapping_add(width(log2));
        }
        Ok(())
    })
}

/// The bytes of a data segment; none of them if it was dropped.
fn data<'x>(cx: &Ctx<'x>, segment: u32) -> &'x [u8] {
    let live = cx
        .instance
        .data
        .get(segment as usize)
        .copied()
        .unwrap_or(false);
    let segment = cx.module.syntax.data(DataIdx(segment)).filter(|_| live);
    segment.map_or(&[], |segment| segment.bytes.of(&cx.module.bytes))
}

/// `n` elements' bytes of a data segment from byte `start`.
fn data_range(start: u32, n: u32, log2: u8, len: usize) -> Result<Range<usize>, TrapCode> {
    let end = u64::from(start) + (u64::from(n) << log2);
    if end > len as u64 {
        return Err(TrapCode::MemoryOutOfBounds);
    }
    Ok(start as usize..end as usize)
}

/// Elements of an element segment, as references.
fn elements<'x>(cx: &Ctx<'x>, segment: u32, start: u32, n: u32) -> Result<&'x [u64], TrapCode> {
    let all = cx
        .instance
        .elements
        .get(segment as usize)
        .map_or(&[][..], |all| all);
    let range = span(all.len(), start, n, 0).ok_or(TrapCode::TableOutOfBounds)?;
    all.get(range).ok_or(IMPOSSIBLE)
}

/// Writes references side by side.
fn write_refs(to: &mut [u8], from: &[u64]) {
    to.chunks_exact_mut(1 << REF)
        .zip(from)
        .for_each(|(to, from)| {
            to.copy_from_slice(&from.to_le_bytes());
        });
}

#[inline(never)]
fn array_new_data(cx: &mut Ctx<'_>, fr: &Frame, op: &Op, k: u64) -> Done {
    let (start, n) = (operand(fr, op, 0) as u32, operand(fr, op, 1) as u32);
    let from = data(cx, (k >> 32) as u32);
    let from = from
        .get(data_range(start, n, log2_of(k), from.len())?)
        .ok_or(IMPOSSIBLE)?;
    new_array(cx, fr, op, Some(from.len()), |bytes| {
        bytes.copy_from_slice(from);
        Ok(())
    })
}

#[inline(never)]
fn array_new_elem(cx: &mut Ctx<'_>, fr: &Frame, op: &Op, k: u64) -> Done {
    let (start, n) = (operand(fr, op, 0) as u32, operand(fr, op, 1) as u32);
    let from = elements(cx, (k >> 32) as u32, start, n)?;
    new_array(cx, fr, op, bytes_of(n, REF), |bytes| {
        write_refs(bytes, from);
        Ok(())
    })
}

#[inline(always)]
fn array_get<const SIGNED: bool>(cx: &mut Ctx<'_>, fr: &Frame, op: &Op, k: u64) -> Done {
    let object = cx
        .heap
        .object(operand(fr, op, 0))
        .ok_or(TrapCode::NullArrayReference)?;
    let log2 = log2_of(k);
    let at = element(operand(fr, op, 1), log2);
    let element = load(&object.bytes, at, log2).ok_or(TrapCode::ArrayOutOfBounds)?;
    give(
        fr,
        op,
        if SIGNED {
            extend(element, log2)
        } else {
            element
        },
        log2,
    );
    Ok(())
}

/// Where an element lies; past every array's end where that cannot be told.
#[inline(always)]
fn element(i: u64, log2: u8) -> usize {
    usize::try_from(u64::from(i as u32) << log2).unwrap_or(usize::MAX)
}

#[inline(always)]
fn array_set(cx: &mut Ctx<'_>, fr: &Frame, op: &Op, k: u64) -> Done {
    let object = cx
        .heap
        .object_mut(operand(fr, op, 0))
        .ok_or(TrapCode::NullArrayReference)?;
    let at = element(operand(fr, op, 1), log2_of(k));
    let stored = store(&mut object.bytes, at, log2_of(k), value(fr, op, 2));
    stored.ok_or(TrapCode::ArrayOutOfBounds)
}

#[inline(always)]
fn array_len(cx: &mut Ctx<'_>, fr: &Frame, op: &Op, _: u64) -> Done {
    let object = cx
        .heap
        .object(operand(fr, op, 0))
        .ok_or(TrapCode::NullArrayReference)?;
    let Layout::Array { log2, .. } = cx.types.layout(object.ty) else {
        return Err(IMPOSSIBLE);
    };
    give(fr, op, [(object.bytes.len() >> log2) as u64, 0], REF);
    Ok(())
}

/// The bytes of `n` elements of an array from element `start`.
fn elements_mut<'h>(
    cx: &'h mut Ctx<'_>,
    array: u64,
    (start, n): (u32, u32),
    log2: u8,
) -> Result<&'h mut [u8], TrapCode> {
    spend(cx, (n as usize).saturating_mul(1 << log2));
    let object = cx
        .heap
        .object_mut(array)
        .ok_or(TrapCode::NullArrayReference)?;
    let range = span(object.bytes.len(), start, n, log2).ok_or(TrapCode::ArrayOutOfBounds)?;
    object.bytes.get_mut(range).ok_or(IMPOSSIBLE)
}

#[inline(never)]
fn array_fill(cx: &mut Ctx<'_>, fr: &Frame, op: &Op, k: u64) -> Done {
    let log2 = log2_of(k);
    let n = operand(fr, op, 2 + width(log2)) as u32;
    let range = (operand(fr, op, 1) as u32, n);
    let to = elements_mut(cx, operand(fr, op, 0), range, log2)?;
    fill_with(to, log2, value(fr, op, 2))
}

#[inline(never)]
fn array_copy(cx: &mut Ctx<'_>, fr: &Frame, op: &Op, k: u64) -> Done {
    let log2 = log2_of(k);
    let (to, from) = (operand(fr, op, 0), operand(fr, op, 2));
    let (d, s) = (operand(fr, op, 1) as u32, operand(fr, op, 3) as u32);
    let n = operand(fr, op, 4) as u32;
    let range = |array: u64, start: u32| {
        let object = cx.heap.object(array).ok_or(TrapCode::NullArrayReference)?;
        span(object.bytes.len(), start, n, log2).ok_or(TrapCode::ArrayOutOfBounds)
    };
    // Null is noticed before any range is.
    if cx.heap.object(from).is_none() {
        return Err(TrapCode::NullArrayReference);
    }
    let (d, s) = (range(to, d)?, range(from, s)?);
    spend(cx, d.len());
    if to == from {
        let object = cx.heap.object_mut(to).ok_or(IMPOSSIBLE)?;
        object.bytes.copy_within(s, d.start);
        return Ok(());
    }
    let [to, from] = cx.heap.two_mut(to, from).ok_or(IMPOSSIBLE)?;
    let (to, from) = (to.bytes.get_mut(d), from.bytes.get(s));
    to.ok_or(IMPOSSIBLE)?
        .copy_from_slice(from.ok_or(IMPOSSIBLE)?);
    Ok(())
}

#[inline(never)]
fn array_init_data(cx: &mut Ctx<'_>, fr: &Frame, op: &Op, k: u64) -> Done {
    let n = operand(fr, op, 3) as u32;
    let from = data(cx, op.c);
    let to = elements_mut(
        cx,
        operand(fr, op, 0),
        (operand(fr, op, 1) as u32, n),
        log2_of(k),
    )?;
    let range = data_range(operand(fr, op, 2) as u32, n, log2_of(k), from.len())?;
    to.copy_from_slice(from.get(range).ok_or(IMPOSSIBLE)?);
    Ok(())
}

#[inline(never)]
fn array_init_elem(cx: &mut Ctx<'_>, fr: &Frame, op: &Op, _: u64) -> Done {
    let n = operand(fr, op, 3) as u32;
    let from = elements(cx, op.c, operand(fr, op, 2) as u32, n);
    let to = elements_mut(cx, operand(fr, op, 0), (operand(fr, op, 1) as u32, n), REF)?;
    write_refs(to, from?);
    Ok(())
}

#[inline(always)]
fn i31_get<const SIGNED: bool>(_: &mut Ctx<'_>, fr: &Frame, op: &Op, _: u64) -> Done {
    let value = reference::i31_value(operand(fr, op, 0)).ok_or(TrapCode::NullI31Reference)? as u32;
    let value = if SIGNED { value } else { value & 0x7fff_ffff };
    give(fr, op, [u64::from(value), 0], REF);
    Ok(())
}

/// Whether the reference in the operand is of the type that the word names.
#[inline(always)]
fn has_type(cx: &Ctx<'_>, fr: &Frame, op: &Op, k: u64) -> bool {
    let ty = cast_type(k, canonical(cx, op.c));
    cx.types
        .is_instance(operand(fr, op, 0), ty, cx.funcs, cx.heap)
}

#[inline(never)]
fn ref_test(cx: &mut Ctx<'_>, fr: &Frame, op: &Op, k: u64) -> Done {
    give(fr, op, [u64::from(has_type(cx, fr, op, k)), 0], REF);
    Ok(())
}

#[inline(never)]
fn ref_cast(cx: &mut Ctx<'_>, fr: &Frame, op: &Op, k: u64) -> Done {
    if has_type(cx, fr, op, k) {
        Ok(())
    } else {
        Err(TrapCode::CastFailure)
    }
}
