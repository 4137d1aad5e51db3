//! Handlers of loads and stores, and of the bulk operations on memory 0.

use crate::exec::atomic::{shared_read, shared_write};
use crate::exec::dispatch::{
    Ctx, Dispatch, Frame, Handler, Next, Op, fetch, fetch_then, fetch2, go, lost, spend, trap,
};
use crate::exec::place::{ACC_FIRST, ACC_SECOND, SLOTS, Val, first, result, second, slot};
use crate::exec::select::{by_first, by_first_source, by_place, by_source};
use crate::runtime::memory::{read, write};
use crate::translate::op::{Dest, LoadOp, Source, StoreOp};
use crate::trap::TrapCode;

/// A scalar load: what it makes of the bytes at an address.
pub(super) trait Load {
    /// The loaded value.
    type R: Val;
    /// The binary logarithm of the access size.
    const LOG2: u32;
    /// Loads from `ea`.
    fn load(memory: &[u8], ea: u64) -> Option<Self::R>;
}

/// A scalar store: what it makes of a value.
pub(super) trait Store {
    /// The stored value.
    type V: Val;
    /// The binary logarithm of the access size.
    const LOG2: u32;
    /// Stores to `ea`.
    fn store(memory: &mut [u8], ea: u64, value: Self::V) -> Option<()>;
}

/// `I32Load8S: u32, i8, |m| ...` becomes a type that reads `size_of::<i8>()` bytes.
macro_rules! loads {
    ($($name:ident: $r:ty, $m:ty, $log2:literal, $from:expr;)*) => {
        pub(super) mod loading { $(pub(in crate::exec) struct $name;)* }
        $(impl Load for loading::$name {
            type R = $r;
            const LOG2: u32 = $log2;
            #[inline(always)]
            fn load(memory: &[u8], ea: u64) -> Option<$r> {
                let bytes = read::<{ size_of::<$m>() }>(memory, ea)?;
                Some(($from)(<$m>::from_le_bytes(bytes)))
            }
        })*
    };
}

loads! {
    I32Load: u32, u32, 2, |m| m;
    I64Load: u64, u64, 3, |m| m;
    F32Load: f32, f32, 2, |m| m;
    F64Load: f64, f64, 3, |m| m;
    I32Load8S: u32, i8, 0, |m: i8| i32::from(m) as u32;
    I32Load8U: u32, u8, 0, u32::from;
    I32Load16S: u32, i16, 1, |m: i16| i32::from(m) as u32;
    I32Load16U: u32, u16, 1, u32::from;
    I64Load8S: u64, i8, 0, |m: i8| i64::from(m) as u64;
    I64Load8U: u64, u8, 0, u64::from;
    I64Load16S: u64, i16, 1, |m: i16| i64::from(m) as u64;
    I64Load16U: u64, u16, 1, u64::from;
    I64Load32S: u64, i32, 2, |m: i32| i64::from(m) as u64;
    I64Load32U: u64, u32, 2, u64::from;
}

/// `I32Store8: u32, 0, |v| ...` becomes a type that writes the bytes of the expression.
macro_rules! stores {
    ($($name:ident: $v:ty, $log2:literal, $to:expr;)*) => {
        pub(super) mod storing { $(pub(in crate::exec) struct $name;)* }
        $(impl Store for storing::$name {
            type V = $v;
            const LOG2: u32 = $log2;
            #[inline(always)]
            fn store(memory: &mut [u8], ea: u64, value: $v) -> Option<()> {
                write(memory, ea, ($to)(value))
            }
        })*
    };
}

stores! {
    I32Store: u32, 2, |v: u32| v.to_le_bytes();
    I64Store: u64, 3, |v: u64| v.to_le_bytes();
    F32Store: f32, 2, |v: f32| v.to_le_bytes();
    F64Store: f64, 3, |v: f64| v.to_le_bytes();
    I32Store8: u32, 0, |v: u32| [v as u8];
    I32Store16: u32, 1, |v: u32| (v as u16).to_le_bytes();
    I64Store8: u64, 0, |v: u64| [v as u8];
    I64Store16: u64, 1, |v: u64| (v as u16).to_le_bytes();
    I64Store32: u64, 2, |v: u64| (v as u32).to_le_bytes();
}

/// How an effective address is made, besides base + index.
pub(super) trait Address {
    /// From the base and the field `c`.
    fn of(base: u32, c: u32, log2: u32) -> u64;
}

/// base + c, no wrap
pub(super) struct Offset;
/// wrap(base + c)
pub(super) struct Disp;
/// wrap(base << log2) + c
pub(super) struct Scaled;

impl Address for Offset {
    #[inline(always)]
    fn of(base: u32, c: u32, _: u32) -> u64 {
        u64::from(base) + u64::from(c)
    }
}

impl Address for Disp {
    #[inline(always)]
    fn of(base: u32, c: u32, _: u32) -> u64 {
        u64::from(base.wrapping_add(c))
    }
}

impl Address for Scaled {
    #[inline(always)]
    fn of(base: u32, c: u32, log2: u32) -> u64 {
        u64::from(base << log2) + u64::from(c)
    }
}

/// wrap(base + index) + offset
#[inline(always)]
pub(super) fn indexed(base: u32, index: u32, offset: u16) -> u64 {
    u64::from(base.wrapping_add(index)) + u64::from(offset)
}

/// a = memory[A of b and c]
#[inline(always)]
pub(super) fn load<'x, L: Load, A: Address, N: Next, const S: u8, const D: bool>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    mut acc: u64,
    mut facc: f64,
) -> u32 {
    let Some(op) = fetch_then::<N>(ip) else {
        return N::lost(cx);
    };
    let ea = A::of(first::<u32, S>(fr, op.b, acc, facc), op.c, L::LOG2);
    let Some(r) = L::load(cx.memory, ea) else {
        return N::trap(cx, ip, TrapCode::MemoryOutOfBounds);
    };
    result::<_, D>(fr, op.a, r, &mut acc, &mut facc);
    N::go(cx, &ip[1..], fr, acc, facc)
}

/// a = memory[wrap(b + x) + y]
#[inline(always)]
pub(super) fn load_index<'x, L: Load, N: Next, const S: u8, const D: bool>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    mut acc: u64,
    mut facc: f64,
) -> u32 {
    let Some(op) = fetch_then::<N>(ip) else {
        return N::lost(cx);
    };
    let base = first::<u32, S>(fr, op.b, acc, facc);
    let ea = indexed(base, second::<u32, S>(fr, op.x(), acc, facc), op.y());
    let Some(r) = L::load(cx.memory, ea) else {
        return N::trap(cx, ip, TrapCode::MemoryOutOfBounds);
    };
    result::<_, D>(fr, op.a, r, &mut acc, &mut facc);
    N::go(cx, &ip[1..], fr, acc, facc)
}

/// a = memory[c]
#[inline(always)]
pub(super) fn load_const<'x, L: Load, N: Next, const D: bool>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    mut acc: u64,
    mut facc: f64,
) -> u32 {
    let Some(op) = fetch_then::<N>(ip) else {
        return N::lost(cx);
    };
    let Some(r) = L::load(cx.memory, u64::from(op.c)) else {
        return N::trap(cx, ip, TrapCode::MemoryOutOfBounds);
    };
    result::<_, D>(fr, op.a, r, &mut acc, &mut facc);
    N::go(cx, &ip[1..], fr, acc, facc)
}

/// a = memory[own global x + y]
#[inline(always)]
pub(super) fn load_global<'x, L: Load, N: Next, const D: bool>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    mut acc: u64,
    mut facc: f64,
) -> u32 {
    let Some(op) = fetch_then::<N>(ip) else {
        return N::lost(cx);
    };
    let Some(global) = cx.globals.get(usize::from(op.x())) else {
        return N::lost(cx);
    };
    let ea = Offset::of(global.get() as u32, u32::from(op.y()), L::LOG2);
    let Some(r) = L::load(cx.memory, ea) else {
        return N::trap(cx, ip, TrapCode::MemoryOutOfBounds);
    };
    result::<_, D>(fr, op.a, r, &mut acc, &mut facc);
    N::go(cx, &ip[1..], fr, acc, facc)
}

/// memory[A of b and c] = a
#[inline(always)]
pub(super) fn store<'x, T: Store, A: Address, N: Next, const S: u8>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some(op) = fetch_then::<N>(ip) else {
        return N::lost(cx);
    };
    let ea = A::of(first::<u32, S>(fr, op.b, acc, facc), op.c, T::LOG2);
    let value = second::<T::V, S>(fr, op.a, acc, facc);
    if T::store(cx.memory, ea, value).is_none() {
        return N::trap(cx, ip, TrapCode::MemoryOutOfBounds);
    }
    N::go(cx, &ip[1..], fr, acc, facc)
}

/// memory[wrap(b + x) + y] = a
#[inline(always)]
pub(super) fn store_index<'x, T: Store, N: Next, const S: u8>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some(op) = fetch_then::<N>(ip) else {
        return N::lost(cx);
    };
    let ea = indexed(
        first::<u32, S>(fr, op.b, acc, facc),
        slot(fr, op.x()),
        op.y(),
    );
    let value = second::<T::V, S>(fr, op.a, acc, facc);
    if T::store(cx.memory, ea, value).is_none() {
        return N::trap(cx, ip, TrapCode::MemoryOutOfBounds);
    }
    N::go(cx, &ip[1..], fr, acc, facc)
}

/// memory[c] = a
#[inline(always)]
pub(super) fn store_const<'x, T: Store, N: Next, const S: u8>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some(op) = fetch_then::<N>(ip) else {
        return N::lost(cx);
    };
    let value = first::<T::V, S>(fr, op.a, acc, facc);
    if T::store(cx.memory, u64::from(op.c), value).is_none() {
        return N::trap(cx, ip, TrapCode::MemoryOutOfBounds);
    }
    N::go(cx, &ip[1..], fr, acc, facc)
}

/// The constant in field `a`.
#[inline(always)]
fn small<V: Val>(op: &Op) -> V {
    V::from_slot(i64::from(op.a as i16) as u64)
}

/// memory[A of b and c] = constant a
#[inline(always)]
pub(super) fn store_imm<'x, T: Store, A: Address, N: Next, const S: u8>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some(op) = fetch_then::<N>(ip) else {
        return N::lost(cx);
    };
    let ea = A::of(first::<u32, S>(fr, op.b, acc, facc), op.c, T::LOG2);
    if T::store(cx.memory, ea, small(op)).is_none() {
        return N::trap(cx, ip, TrapCode::MemoryOutOfBounds);
    }
    N::go(cx, &ip[1..], fr, acc, facc)
}

/// memory[b + a] = constant c
#[inline(always)]
pub(super) fn store_imm32<'x, T: Store, N: Next, const S: u8>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some(op) = fetch_then::<N>(ip) else {
        return N::lost(cx);
    };
    let base = first::<u32, S>(fr, op.b, acc, facc);
    let ea = Offset::of(base, u32::from(op.a), T::LOG2);
    let value = T::V::from_slot(u64::from(op.c));
    if T::store(cx.memory, ea, value).is_none() {
        return N::trap(cx, ip, TrapCode::MemoryOutOfBounds);
    }
    N::go(cx, &ip[1..], fr, acc, facc)
}

/// memory[wrap(b + x) + y] = constant a
#[inline(always)]
pub(super) fn store_imm_index<'x, T: Store, N: Next, const S: u8>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some(op) = fetch_then::<N>(ip) else {
        return N::lost(cx);
    };
    let base = first::<u32, S>(fr, op.b, acc, facc);
    let ea = indexed(base, second::<u32, S>(fr, op.x(), acc, facc), op.y());
    if T::store(cx.memory, ea, small(op)).is_none() {
        return N::trap(cx, ip, TrapCode::MemoryOutOfBounds);
    }
    N::go(cx, &ip[1..], fr, acc, facc)
}

/// memory[c] = constant a
#[inline(always)]
pub(super) fn store_imm_const<'x, T: Store, N: Next>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some(op) = fetch_then::<N>(ip) else {
        return N::lost(cx);
    };
    if T::store(cx.memory, u64::from(op.c), small(op)).is_none() {
        return N::trap(cx, ip, TrapCode::MemoryOutOfBounds);
    }
    N::go(cx, &ip[1..], fr, acc, facc)
}

/// Any memory of the instance.
#[inline(never)]
pub(crate) fn any_memory<'a>(cx: &'a mut Ctx<'_>, memory: u16) -> &'a mut [u8] {
    let addrs = &cx.instance.memories;
    let (Some(&addr), Some(&first)) = (addrs.get(usize::from(memory)), addrs.first()) else {
        return &mut [];
    };
    let [before, behind] = &mut cx.other_memories;
    let inst = match addr.checked_sub(first) {
        None => before.get_mut(addr as usize),
        Some(0) => return cx.memory,
        Some(n) => behind.get_mut(n as usize - 1),
    };
    inst.map_or(&mut [], |inst| inst.bytes_mut())
}

/// The address of an access to any memory, if it can be one.
#[inline(always)]
pub(crate) fn any_address(base: u64, offset: u64, wide: bool, len: usize) -> Option<u64> {
    let base = if wide { base } else { u64::from(base as u32) };
    // Below the end no sum with an access size wraps.
    base.checked_add(offset).filter(|&ea| ea < len as u64)
}

/// a = memory x[b + k]
fn load_any<'x, L: Load>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    mut acc: u64,
    mut facc: f64,
) -> u32 {
    let Some((op, ext, rest)) = fetch2(ip) else {
        return lost(cx);
    };
    let memory = any_memory(cx, op.x());
    let ea = any_address(slot(fr, op.b), ext.k(), op.y() != 0, memory.len());
    let Some(r) = ea.and_then(|ea| L::load(memory, ea)) else {
        return trap(cx, ip, TrapCode::MemoryOutOfBounds);
    };
    result::<_, true>(fr, op.a, r, &mut acc, &mut facc);
    go(cx, rest, fr, acc, facc)
}

/// memory x[b + k] = a
fn store_any<'x, T: Store>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some((op, ext, rest)) = fetch2(ip) else {
        return lost(cx);
    };
    let memory = any_memory(cx, op.x());
    let ea = any_address(slot(fr, op.b), ext.k(), op.y() != 0, memory.len());
    let value = slot::<T::V>(fr, op.a);
    if ea.and_then(|ea| T::store(memory, ea, value)).is_none() {
        return trap(cx, ip, TrapCode::MemoryOutOfBounds);
    }
    go(cx, rest, fr, acc, facc)
}

/// Loads from shared memory x[b + k]. Not inlined, so that the handler has no locals in memory.
#[inline(never)]
fn from_shared<L: Load>(cx: &Ctx<'_>, op: &Op, ext: &Op, fr: &Frame) -> Option<L::R> {
    let mut bytes = [0; 8];
    shared_read(cx, op, ext, fr, bytes.get_mut(..1 << L::LOG2)?)?;
    L::load(&bytes, 0)
}

/// Stores a to shared memory x[b + k].
#[inline(never)]
fn to_shared<T: Store>(cx: &Ctx<'_>, op: &Op, ext: &Op, fr: &Frame) -> Option<()> {
    let mut bytes = [0; 8];
    T::store(&mut bytes, 0, slot::<T::V>(fr, op.a))?;
    shared_write(cx, op, ext, fr, bytes.get(..1 << T::LOG2)?)
}

/// a = shared memory x[b + k]
fn load_shared<'x, L: Load>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    mut acc: u64,
    mut facc: f64,
) -> u32 {
    let Some((op, ext, rest)) = fetch2(ip) else {
        return lost(cx);
    };
    let Some(r) = from_shared::<L>(cx, op, ext, fr) else {
        return trap(cx, ip, TrapCode::MemoryOutOfBounds);
    };
    result::<_, true>(fr, op.a, r, &mut acc, &mut facc);
    go(cx, rest, fr, acc, facc)
}

/// shared memory x[b + k] = a
fn store_shared<'x, T: Store>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some((op, ext, rest)) = fetch2(ip) else {
        return lost(cx);
    };
    if to_shared::<T>(cx, op, ext, fr).is_none() {
        return trap(cx, ip, TrapCode::MemoryOutOfBounds);
    }
    go(cx, rest, fr, acc, facc)
}

/// The form of a load or store.
#[derive(Clone, Copy)]
pub(crate) enum Form {
    /// base + constant, no wrap
    Offset,
    /// base + index, wrapping, + small constant
    Index,
    /// base + constant, wrapping
    Disp,
    /// scaled index + constant
    Scaled,
    /// constant
    Const,
}

macro_rules! load_handlers {
    ($($name:ident)*) => {
        /// The handler of a load.
        pub(crate) fn load_handler(
            op: LoadOp,
            form: Form,
            source: Source,
            dest: Dest,
        ) -> Option<Handler> {
            match op {$(
                LoadOp::$name => match form {
                    Form::Offset => by_first!(source, dest, load, loading::$name, Offset),
                    Form::Index => by_place!(source, dest, load_index, loading::$name),
                    Form::Disp => by_first!(source, dest, load, loading::$name, Disp),
                    Form::Scaled => by_first!(source, dest, load, loading::$name, Scaled),
                    Form::Const => Some(match dest {
                        Dest::Slot => load_const::<loading::$name, Dispatch, true> as Handler,
                        Dest::AccOnly => load_const::<loading::$name, Dispatch, false>,
                    }),
                },
            )*}
        }
    };
}

/// The handler of `LoadGlobal`; see `translate::memory` for when it is made.
#[allow(clippy::wildcard_enum_match_arm)]
pub(crate) fn load_global_handler(op: LoadOp, dest: Dest) -> Option<Handler> {
    match (op, dest) {
        (LoadOp::I32Load, Dest::Slot) => Some(load_global::<loading::I32Load, Dispatch, true>),
        (LoadOp::I32Load, Dest::AccOnly) => Some(load_global::<loading::I32Load, Dispatch, false>),
        (LoadOp::I64Load, Dest::Slot) => Some(load_global::<loading::I64Load, Dispatch, true>),
        (LoadOp::I64Load, Dest::AccOnly) => Some(load_global::<loading::I64Load, Dispatch, false>),
        _ => None,
    }
}

/// The handler of `StoreImm32`; see `translate::memory` for when it is made.
#[allow(clippy::wildcard_enum_match_arm)]
pub(crate) fn store_imm32_handler(op: StoreOp, source: Source) -> Option<Handler> {
    match op {
        StoreOp::I32Store => by_first_source!(source, store_imm32, storing::I32Store),
        StoreOp::I64Store => by_first_source!(source, store_imm32, storing::I64Store),
        _ => None,
    }
}

macro_rules! any_handlers {
    (loads $($load:ident)*; stores $($store:ident)*) => {
        /// The handler of `LoadAny`.
        pub(crate) fn load_any_handler(op: LoadOp) -> Handler {
            match op { $(LoadOp::$load => load_any::<loading::$load>,)* }
        }
        /// The handler of `StoreAny`.
        pub(crate) fn store_any_handler(op: StoreOp) -> Handler {
            match op { $(StoreOp::$store => store_any::<storing::$store>,)* }
        }
        /// The handler of `LoadAny` where the memory is shared.
        pub(crate) fn load_shared_handler(op: LoadOp) -> Handler {
            match op { $(LoadOp::$load => load_shared::<loading::$load>,)* }
        }
        /// The handler of `StoreAny` where the memory is shared.
        pub(crate) fn store_shared_handler(op: StoreOp) -> Handler {
            match op { $(StoreOp::$store => store_shared::<storing::$store>,)* }
        }
    };
}

any_handlers! {
    loads I32Load I64Load F32Load F64Load I32Load8S I32Load8U I32Load16S I32Load16U
    I64Load8S I64Load8U I64Load16S I64Load16U I64Load32S I64Load32U;
    stores I32Store I64Store F32Store F64Store I32Store8 I32Store16 I64Store8 I64Store16
    I64Store32
}

load_handlers! {
    I32Load I64Load F32Load F64Load I32Load8S I32Load8U I32Load16S I32Load16U
    I64Load8S I64Load8U I64Load16S I64Load16U I64Load32S I64Load32U
}

macro_rules! store_handlers {
    ($($name:ident)*) => {
        /// The handler of a store.
        pub(crate) fn store_handler(op: StoreOp, form: Form, source: Source) -> Option<Handler> {
            match op {$(
                StoreOp::$name => match form {
                    Form::Offset => by_source!(source, store, storing::$name, Offset),
                    Form::Index => by_source!(source, store_index, storing::$name),
                    Form::Disp => by_source!(source, store, storing::$name, Disp),
                    Form::Scaled => by_source!(source, store, storing::$name, Scaled),
                    Form::Const => by_first_source!(source, store_const, storing::$name),
                },
            )*}
        }
        /// The handler of a store of a small constant.
        pub(crate) fn store_imm_handler(
            op: StoreOp,
            form: Form,
            source: Source,
        ) -> Option<Handler> {
            match op {$(
                StoreOp::$name => match form {
                    Form::Offset => by_first_source!(source, store_imm, storing::$name, Offset),
                    Form::Disp => by_first_source!(source, store_imm, storing::$name, Disp),
                    Form::Index => by_source!(source, store_imm_index, storing::$name),
                    Form::Const => Some(store_imm_const::<storing::$name, Dispatch> as Handler),
                    Form::Scaled => None,
                },
            )*}
        }
    };
}

store_handlers! {
    I32Store I64Store F32Store F64Store I32Store8 I32Store16 I64Store8 I64Store16 I64Store32
}

/// memory.copy within memory 0: destination a, source b, length x
pub(crate) fn memory_copy<'x>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some((op, rest)) = fetch(ip) else {
        return lost(cx);
    };
    let (d, s, n): (u32, u32, u32) = (slot(fr, op.a), slot(fr, op.b), slot(fr, op.x()));
    spend(cx, n as usize);
    if let Err(code) = crate::runtime::memory::copy_within(cx.memory, d.into(), s.into(), n.into())
    {
        return trap(cx, ip, code);
    }
    go(cx, rest, fr, acc, facc)
}

/// memory.fill of memory 0: destination a, value b, length x
pub(crate) fn memory_fill<'x>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some((op, rest)) = fetch(ip) else {
        return lost(cx);
    };
    let (d, v, n): (u32, u32, u32) = (slot(fr, op.a), slot(fr, op.b), slot(fr, op.x()));
    spend(cx, n as usize);
    if let Err(code) = crate::runtime::memory::fill(cx.memory, d.into(), v as u8, n.into()) {
        return trap(cx, ip, code);
    }
    go(cx, rest, fr, acc, facc)
}

/// a = pages of memory 0
pub(crate) fn memory_size<'x>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    mut acc: u64,
    mut facc: f64,
) -> u32 {
    let Some((op, rest)) = fetch(ip) else {
        return lost(cx);
    };
    let pages = (cx.memory.len() as u64) >> op.c;
    result::<u64, true>(fr, op.a, pages, &mut acc, &mut facc);
    go(cx, rest, fr, acc, facc)
}
