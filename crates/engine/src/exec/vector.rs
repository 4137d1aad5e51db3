//! Handlers of vector instructions.
//!
//! Operands and vector results are in slots; scalar results go to their accumulator as well. A
//! meaning that the table marks `inline` happens in vector registers. What keeps a vector in memory
//! happens in functions of its own, so that a handler has nothing on the native stack when it jumps
//! to the next one (see `dispatch`).

use crate::exec::atomic::{shared_memory, shared_read, shared_write};
use crate::exec::dispatch::{Ctx, Frame, Handler, Op, fetch, fetch2, fetch3, go, lost, trap};
use crate::exec::memory::{Address, Disp, Form, Offset, any_address, any_memory, indexed};
use crate::exec::place::{Val, pair, put_vector, result, slot, vector};
use crate::num::{self, V128};
use crate::runtime::memory::{read, write};
use crate::translate::op::{LanePlace, VecOp};
use crate::trap::TrapCode;

/// A vector instruction that only computes: operands from `b`, `x`, `y`.
trait Compute {
    /// The result.
    type R: VecResult;
    /// Computes it from the operands' slots.
    fn compute(fr: &Frame, op: &Op) -> Self::R;
}

/// What a vector instruction gives.
trait VecResult {
    /// Puts it to slot `i` and, if it is a scalar, to its accumulator.
    fn put_result(self, fr: &Frame, i: u16, acc: &mut u64, facc: &mut f64);
}

impl VecResult for () {
    #[inline(always)]
    fn put_result(self, _: &Frame, _: u16, _: &mut u64, _: &mut f64) {}
}

impl<V: Val> VecResult for V {
    #[inline(always)]
    fn put_result(self, fr: &Frame, i: u16, acc: &mut u64, facc: &mut f64) {
        result::<V, true>(fr, i, self, acc, facc);
    }
}

/// Makes a type that implements [`Compute`] from a row of the instruction table, by the kind of its
/// meaning, its immediate and its type.
macro_rules! meaning {
    ($name:ident $immediates:tt $type:tt $result:tt) => {};
    ($name:ident $immediates:tt $type:tt $result:tt = num :: $f:ident) => {
        meaning!(@row (inline(never)) $name $immediates $type $result = num::$f);
    };
    ($name:ident $immediates:tt $type:tt $result:tt = inline num :: $f:ident) => {
        meaning!(@row (inline(always)) $name $immediates $type $result = num::$f);
    };
    (@row $inline:tt $name:ident {lanes: $ty:ty} $type:tt $result:tt = $f:path) => {};
    (@row $inline:tt $name:ident {mem: $ty:ty} $type:tt $result:tt = $f:path) => {};
    (@row $inline:tt $name:ident {} [v128] [v128] = $f:path) => {
        meaning!(@vector $inline $name, fr, op, $f(&vector(fr, op.b)));
    };
    (@row $inline:tt $name:ident {} [v128 v128] [v128] = $f:path) => {
        meaning!(@vector $inline $name, fr, op, $f(&vector(fr, op.b), &vector(fr, op.x())));
    };
    (@row $inline:tt $name:ident {} [v128 v128 v128] [v128] = $f:path) => {
        meaning!(@vector $inline $name, fr, op, {
            $f(&vector(fr, op.b), &vector(fr, op.x()), &vector(fr, op.y()))
        });
    };
    (@row $inline:tt $name:ident {} [v128 i32] [v128] = $f:path) => {
        meaning!(@vector $inline $name, fr, op, $f(&vector(fr, op.b), slot(fr, op.x())));
    };
    (@row $inline:tt $name:ident {} [$param:ident] [v128] = $f:path) => {
        meaning!(@vector $inline $name, fr, op, $f(slot(fr, op.b)));
    };
    (@row $inline:tt $name:ident {} [v128] [i32] = $f:path) => {
        meaning!(@scalar $inline $name, u32, fr, op, $f(&vector(fr, op.b)));
    };
    (@row $inline:tt $name:ident {lane: $ty:ty} [v128] [$result:ident] = $f:path) => {
        meaning!(@scalar $inline $name, scalar!($result), fr, op, {
            $f(&vector(fr, op.b), op.y() as u8)
        });
    };
    (@row $inline:tt $name:ident {lane: $ty:ty} [v128 $param:ident] [v128] = $f:path) => {
        meaning!(@vector $inline $name, fr, op, {
            $f(&vector(fr, op.b), op.y() as u8, slot(fr, op.x()))
        });
    };
    (@vector ($inline:meta) $name:ident, $fr:ident, $op:ident, $value:expr) => {
        impl Compute for computing::$name {
            type R = ();
            #[$inline]
            fn compute($fr: &Frame, $op: &Op) {
                put_vector($fr, $op.a, $value);
            }
        }
    };
    (@scalar ($inline:meta) $name:ident, $r:ty, $fr:ident, $op:ident, $value:expr) => {
        impl Compute for computing::$name {
            type R = $r;
            #[$inline]
            fn compute($fr: &Frame, $op: &Op) -> $r {
                $value
            }
        }
    };
}

/// The Rust type of a scalar result.
macro_rules! scalar {
    (i32) => {
        u32
    };
    (i64) => {
        u64
    };
    (f32) => {
        f32
    };
    (f64) => {
        f64
    };
}

/// The handler of a row: none for those that are not only computed.
macro_rules! compute_handler {
    ($name:ident {lanes: $ty:ty} $($meaning:tt)*) => {
        None
    };
    ($name:ident {mem: $ty:ty $(, $lane:ident: $lane_ty:ty)?} $($meaning:tt)*) => {
        None
    };
    ($name:ident {value: $ty:ty}) => {
        None
    };
    ($name:ident $immediates:tt inline) => {
        Some(compute::<computing::$name> as Handler)
    };
    ($name:ident $immediates:tt num) => {
        Some(compute_aside::<computing::$name> as Handler)
    };
}

macro_rules! groups {
    ($($group:ident { $($rows:tt)* })*) => { $( group! { $group { $($rows)* } } )* };
}

macro_rules! group {
    (vector {$(
        $code:tt $(@$feature:ident)? $name:ident $text:literal $immediates:tt
            $type:tt $result:tt $(/ $width:literal)? $(= $kind:ident $($kind2:ident)? :: $meaning:ident)?;
    )*}) => {
        /// The instructions as types.
        mod computing { $(#[allow(dead_code)] pub(super) struct $name;)* }

        $( meaning! { $name $immediates $type $result $(= $kind $($kind2)? :: $meaning)? } )*

        /// The handler of `Vec`.
        pub(crate) fn handler(op: VecOp) -> Option<Handler> {
            match op { $( VecOp::$name => compute_handler!($name $immediates $($kind)?), )* }
        }
    };
    ($other:ident { $($rows:tt)* }) => {};
}

crate::syntax::for_each_instr!(groups);

/// a = op of b, x, y
fn compute<'x, C: Compute>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    mut acc: u64,
    mut facc: f64,
) -> u32 {
    let Some((op, rest)) = fetch(ip) else {
        return lost(cx);
    };
    C::compute(fr, op).put_result(fr, op.a, &mut acc, &mut facc);
    go(cx, rest, fr, acc, facc)
}

/// a = op of b, x, y, by a call
fn compute_aside<'x, C: Compute>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    mut acc: u64,
    mut facc: f64,
) -> u32 {
    let Some((op, rest)) = fetch(ip) else {
        return lost(cx);
    };
    C::compute(fr, op).put_result(fr, op.a, &mut acc, &mut facc);
    go(cx, rest, fr, acc, facc)
}

/// a = k, more
pub(crate) fn constant<'x>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some((op, ext, more, rest)) = fetch3(ip) else {
        return lost(cx);
    };
    let [low, high] = pair(fr, op.a);
    low.set(ext.k());
    high.set(more.k());
    go(cx, rest, fr, acc, facc)
}

/// a = bytes of b and x by the lane numbers k, more
pub(crate) fn shuffle<'x>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    #[inline(never)]
    fn perform(fr: &Frame, op: &Op, ext: &Op, more: &Op) {
        let lanes = (u128::from(ext.k()) | u128::from(more.k()) << 64).to_le_bytes();
        let (a, b) = (vector(fr, op.b), vector(fr, op.x()));
        put_vector(fr, op.a, num::i8x16_shuffle(&a, &b, &lanes));
    }
    let Some((op, ext, more, rest)) = fetch3(ip) else {
        return lost(cx);
    };
    perform(fr, op, ext, more);
    go(cx, rest, fr, acc, facc)
}

/// A load that makes a whole vector.
trait VecLoad {
    /// The number of bytes, and what is made of them with zeros behind.
    const FROM: (usize, fn([u8; 16]) -> V128);
    /// Loads from `ea` and puts the vector to slot `a`.
    fn load(memory: &[u8], ea: u64, fr: &Frame, a: u16) -> Option<()>;
}

/// `V128Load8x8S: 8, f` becomes a type that makes a vector of 8 bytes.
macro_rules! vec_loads {
    ($($name:ident: $n:literal, $make:expr;)*) => {
        mod loading { $(pub(super) struct $name;)* }
        $(impl VecLoad for loading::$name {
            const FROM: (usize, fn([u8; 16]) -> V128) = ($n, |bytes| {
                let make: fn([u8; $n]) -> V128 = $make;
                make(bytes.first_chunk().copied().unwrap_or([0; $n]))
            });
            #[inline(always)]
            fn load(memory: &[u8], ea: u64, fr: &Frame, a: u16) -> Option<()> {
                let make: fn([u8; $n]) -> V128 = $make;
                put_vector(fr, a, make(read::<$n>(memory, ea)?));
                Some(())
            }
        })*

        /// The handler of `VecLoad` with an address of this form.
        #[allow(clippy::wildcard_enum_match_arm)]
        pub(crate) fn load_handler(op: VecOp, form: Form) -> Option<Handler> {
            match (op, form) {
                $((VecOp::$name, Form::Offset) => Some(load::<loading::$name, Offset>),)*
                $((VecOp::$name, Form::Index) => Some(load_index::<loading::$name>),)*
                $((VecOp::$name, Form::Disp) => Some(load::<loading::$name, Disp>),)*
                _ => None,
            }
        }

        /// The handler of `VecLoadAny`.
        #[allow(clippy::wildcard_enum_match_arm)]
        pub(crate) fn load_any_handler(op: VecOp) -> Option<Handler> {
            match op {
                $(VecOp::$name => Some(load_any::<loading::$name>),)*
                _ => None,
            }
        }

        /// The handler of `VecLoadAny` where the memory is shared.
        #[allow(clippy::wildcard_enum_match_arm)]
        pub(crate) fn load_shared_handler(op: VecOp) -> Option<Handler> {
            match op {
                $(VecOp::$name => Some(load_shared::<loading::$name>),)*
                _ => None,
            }
        }
    };
}

vec_loads! {
    V128Load: 16, num::v128_load;
    V128Load8x8S: 8, num::v128_load8x8_s;
    V128Load8x8U: 8, num::v128_load8x8_u;
    V128Load16x4S: 8, num::v128_load16x4_s;
    V128Load16x4U: 8, num::v128_load16x4_u;
    V128Load32x2S: 8, num::v128_load32x2_s;
    V128Load32x2U: 8, num::v128_load32x2_u;
    V128Load8Splat: 1, num::v128_load8_splat;
    V128Load16Splat: 2, num::v128_load16_splat;
    V128Load32Splat: 4, num::v128_load32_splat;
    V128Load64Splat: 8, num::v128_load64_splat;
    V128Load32Zero: 4, num::v128_load32_zero;
    V128Load64Zero: 8, num::v128_load64_zero;
}

/// a = vector made of memory[A of b and c]
fn load<'x, L: VecLoad, A: Address>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some((op, rest)) = fetch(ip) else {
        return lost(cx);
    };
    let ea = A::of(slot(fr, op.b), op.c, 0);
    if L::load(cx.memory, ea, fr, op.a).is_none() {
        return trap(cx, ip, TrapCode::MemoryOutOfBounds);
    }
    go(cx, rest, fr, acc, facc)
}

/// a = vector made of memory[wrap(b + x) + y]
fn load_index<'x, L: VecLoad>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some((op, rest)) = fetch(ip) else {
        return lost(cx);
    };
    let ea = indexed(slot(fr, op.b), slot(fr, op.x()), op.y());
    if L::load(cx.memory, ea, fr, op.a).is_none() {
        return trap(cx, ip, TrapCode::MemoryOutOfBounds);
    }
    go(cx, rest, fr, acc, facc)
}

/// a = vector made of memory x[b + k]
fn load_any<'x, L: VecLoad>(
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
    if ea.and_then(|ea| L::load(memory, ea, fr, op.a)).is_none() {
        return trap(cx, ip, TrapCode::MemoryOutOfBounds);
    }
    go(cx, rest, fr, acc, facc)
}

/// memory[b + c] = vector a
pub(crate) fn store<'x>(cx: &mut Ctx<'x>, ip: &'x [Op], fr: &'x Frame, acc: u64, facc: f64) -> u32 {
    let Some((op, rest)) = fetch(ip) else {
        return lost(cx);
    };
    let ea = u64::from(slot::<u32>(fr, op.b)) + u64::from(op.c);
    if write(cx.memory, ea, vector(fr, op.a)).is_none() {
        return trap(cx, ip, TrapCode::MemoryOutOfBounds);
    }
    go(cx, rest, fr, acc, facc)
}

/// memory x[b + k] = vector a
pub(crate) fn store_any<'x>(
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
    if ea
        .and_then(|ea| write(memory, ea, vector(fr, op.a)))
        .is_none()
    {
        return trap(cx, ip, TrapCode::MemoryOutOfBounds);
    }
    go(cx, rest, fr, acc, facc)
}

/// Makes vector a of shared memory x[b + k]. Not inlined, so that the handler has no locals in
/// memory.
#[inline(never)]
fn from_shared<L: VecLoad>(cx: &Ctx<'_>, op: &Op, ext: &Op, fr: &Frame) -> Option<()> {
    let (n, make) = L::FROM;
    let mut bytes = [0; 16];
    shared_read(cx, op, ext, fr, bytes.get_mut(..n)?)?;
    put_vector(fr, op.a, make(bytes));
    Some(())
}

/// Writes vector a to shared memory x[b + k].
#[inline(never)]
fn to_shared(cx: &Ctx<'_>, op: &Op, ext: &Op, fr: &Frame) -> Option<()> {
    shared_write(cx, op, ext, fr, &vector(fr, op.a))
}

/// a = vector made of shared memory x[b + k]
fn load_shared<'x, L: VecLoad>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some((op, ext, rest)) = fetch2(ip) else {
        return lost(cx);
    };
    if from_shared::<L>(cx, op, ext, fr).is_none() {
        return trap(cx, ip, TrapCode::MemoryOutOfBounds);
    }
    go(cx, rest, fr, acc, facc)
}

/// shared memory x[b + k] = vector a
pub(crate) fn store_shared<'x>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some((op, ext, rest)) = fetch2(ip) else {
        return lost(cx);
    };
    if to_shared(cx, op, ext, fr).is_none() {
        return trap(cx, ip, TrapCode::MemoryOutOfBounds);
    }
    go(cx, rest, fr, acc, facc)
}

/// Where lane `lane` of `N` bytes lies in a vector; validation has seen to it that there is one.
#[inline(always)]
fn lane_of<const N: usize>(v: &mut V128, lane: u8) -> Option<&mut [u8; N]> {
    let (lanes, _) = v.as_chunks_mut::<N>();
    lanes.get_mut(usize::from(lane))
}

/// Loads or stores a lane of `N` bytes.
#[inline(never)]
fn access_lane<const N: usize, const STORE: bool>(
    cx: &mut Ctx<'_>,
    op: &Op,
    offset: u64,
    fr: &Frame,
) -> Option<()> {
    let place = LanePlace(op.y());
    if place.is_shared() {
        let memory = shared_memory(cx, place.memory())?;
        let ea = any_address(slot(fr, op.b), offset, place.is_wide(), usize::MAX)?;
        let mut v = vector(fr, op.x());
        let lane = lane_of::<N>(&mut v, place.lane())?;
        if STORE {
            return memory.write(ea, lane).ok();
        }
        memory.read(ea, lane).ok()?;
        put_vector(fr, op.a, v);
        return Some(());
    }
    let memory = any_memory(cx, place.memory());
    let ea = any_address(slot(fr, op.b), offset, place.is_wide(), memory.len())?;
    let mut v = vector(fr, op.x());
    let lane = lane_of::<N>(&mut v, place.lane())?;
    if STORE {
        return write(memory, ea, *lane);
    }
    *lane = read(memory, ea)?;
    put_vector(fr, op.a, v);
    Some(())
}

/// Between memory[b + k] and a lane of vector x; after a load a is the changed vector
fn lane<'x, const N: usize, const STORE: bool>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    acc: u64,
    facc: f64,
) -> u32 {
    let Some((op, ext, rest)) = fetch2(ip) else {
        return lost(cx);
    };
    if access_lane::<N, STORE>(cx, op, ext.k(), fr).is_none() {
        return trap(cx, ip, TrapCode::MemoryOutOfBounds);
    }
    go(cx, rest, fr, acc, facc)
}

/// The handler of `VecLoadLane` and `VecStoreLane`.
#[allow(clippy::wildcard_enum_match_arm)]
pub(crate) fn lane_handler(op: VecOp) -> Option<Handler> {
    match op {
        VecOp::V128Load8Lane => Some(lane::<1, false>),
        VecOp::V128Load16Lane => Some(lane::<2, false>),
        VecOp::V128Load32Lane => Some(lane::<4, false>),
        VecOp::V128Load64Lane => Some(lane::<8, false>),
        VecOp::V128Store8Lane => Some(lane::<1, true>),
        VecOp::V128Store16Lane => Some(lane::<2, true>),
        VecOp::V128Store32Lane => Some(lane::<4, true>),
        VecOp::V128Store64Lane => Some(lane::<8, true>),
        _ => None,
    }
}
