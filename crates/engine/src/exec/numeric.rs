//! Handlers of numeric instructions and of their fusions with constants and shifts.

use crate::exec::dispatch::{Ctx, Dispatch, Frame, Handler, Next, Op, fetch_then, fetch2_then};
use crate::exec::operation::{self, BinaryOp, UnaryOp};
use crate::exec::place::{
    ACC_BOTH, ACC_FIRST, ACC_SECOND, SLOTS, Val, first, result, second, slot,
};
use crate::exec::select::{by_any_place, by_first, by_place};
use crate::translate::op::{Dest, NumOp, Shift, Source};

/// a = op b
#[inline(always)]
pub(super) fn unary<'x, O: UnaryOp, N: Next, const S: u8, const D: bool>(
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
    match O::eval(a) {
        Ok(r) => result::<_, D>(fr, op.a, r, &mut acc, &mut facc),
        Err(code) => return N::trap(cx, ip, code),
    }
    N::go(cx, &ip[1..], fr, acc, facc)
}

/// a = b op x
#[inline(always)]
pub(super) fn binary<'x, O: BinaryOp, N: Next, const S: u8, const D: bool>(
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
    let b = second::<O::B, S>(fr, op.x(), acc, facc);
    match O::eval(a, b) {
        Ok(r) => result::<_, D>(fr, op.a, r, &mut acc, &mut facc),
        Err(code) => return N::trap(cx, ip, code),
    }
    N::go(cx, &ip[1..], fr, acc, facc)
}

/// a = b op c
#[inline(always)]
pub(super) fn binary_imm<'x, O: BinaryOp, N: Next, const S: u8, const D: bool>(
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
    match O::eval(a, O::B::from_slot(op.imm())) {
        Ok(r) => result::<_, D>(fr, op.a, r, &mut acc, &mut facc),
        Err(code) => return N::trap(cx, ip, code),
    }
    N::go(cx, &ip[1..], fr, acc, facc)
}

/// a = b op k
#[inline(always)]
pub(super) fn binary_k<'x, O: BinaryOp, N: Next, const S: u8, const D: bool>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    mut acc: u64,
    mut facc: f64,
) -> u32 {
    let Some((op, ext)) = fetch2_then::<N>(ip) else {
        return N::lost(cx);
    };
    let a = first::<O::A, S>(fr, op.b, acc, facc);
    match O::eval(a, O::B::from_slot(ext.k())) {
        Ok(r) => result::<_, D>(fr, op.a, r, &mut acc, &mut facc),
        Err(code) => return N::trap(cx, ip, code),
    }
    N::go(cx, &ip[2..], fr, acc, facc)
}

/// a = (b shift y) op x
#[inline(always)]
pub(super) fn shift_binary<
    'x,
    H: BinaryOp,
    O: BinaryOp<A = H::R, B = H::R>,
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
    let a = first::<H::A, S>(fr, op.b, acc, facc);
    let b = second::<O::B, S>(fr, op.x(), acc, facc);
    let shifted = H::eval(a, H::B::from_slot(u64::from(op.y())));
    match shifted.and_then(|shifted| O::eval(shifted, b)) {
        Ok(r) => result::<_, D>(fr, op.a, r, &mut acc, &mut facc),
        Err(code) => return N::trap(cx, ip, code),
    }
    N::go(cx, &ip[1..], fr, acc, facc)
}

/// a = (b >> high 5 bits of c) & low 27 bits of c
#[inline(always)]
pub(super) fn shift_right_and<'x, N: Next, const S: u8, const D: bool>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    mut acc: u64,
    mut facc: f64,
) -> u32 {
    let Some(op) = fetch_then::<N>(ip) else {
        return N::lost(cx);
    };
    let a = first::<u32, S>(fr, op.b, acc, facc);
    let r = (a >> (op.c >> 27)) & (op.c & 0x07ff_ffff);
    result::<_, D>(fr, op.a, r, &mut acc, &mut facc);
    N::go(cx, &ip[1..], fr, acc, facc)
}

/// a = zero-extended i32 b + c
#[inline(always)]
pub(super) fn extend_add<'x, N: Next, const S: u8, const D: bool>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    mut acc: u64,
    mut facc: f64,
) -> u32 {
    let Some(op) = fetch_then::<N>(ip) else {
        return N::lost(cx);
    };
    let a = u64::from(first::<u32, S>(fr, op.b, acc, facc));
    result::<_, D>(fr, op.a, a.wrapping_add(op.imm()), &mut acc, &mut facc);
    N::go(cx, &ip[1..], fr, acc, facc)
}

/// a = y + b * x, or y - b * x
#[inline(always)]
pub(super) fn multiply_add<'x, N: Next, const MINUS: bool, const S: u8, const D: bool>(
    cx: &mut Ctx<'x>,
    ip: &'x [Op],
    fr: &'x Frame,
    mut acc: u64,
    mut facc: f64,
) -> u32 {
    let Some(op) = fetch_then::<N>(ip) else {
        return N::lost(cx);
    };
    let a = first::<f64, S>(fr, op.b, acc, facc);
    let b = second::<f64, S>(fr, op.x(), acc, facc);
    let c: f64 = slot(fr, op.y());
    let product = crate::num::f64_mul(a, b);
    let r = if MINUS {
        crate::num::f64_sub(c, product)
    } else {
        crate::num::f64_add(c, product)
    };
    result::<_, D>(fr, op.a, r, &mut acc, &mut facc);
    N::go(cx, &ip[1..], fr, acc, facc)
}

macro_rules! select_handlers {
    ($(
        $code:tt $(@$feature:ident)? $name:ident $text:literal {}
            [$($p:ident)*] [$($r:ident)*] = $kind:ident $($kind2:ident)? :: $meaning:ident;
    )*) => {
        /// The handler of `Unary`.
        pub(crate) fn unary_handler(op: NumOp, source: Source, dest: Dest) -> Option<Handler> {
            match op { $(NumOp::$name => one_unary!(source, dest, $name [$($p)*]),)* }
        }
        /// The handler of `Binary`.
        pub(crate) fn binary_handler(op: NumOp, source: Source, dest: Dest) -> Option<Handler> {
            if source == Source::AccBoth {
                return squared_handler(op, dest);
            }
            match op { $(NumOp::$name => one_binary!(source, dest, $name [$($p)*]),)* }
        }
        /// The handler of `BinaryImm`.
        pub(crate) fn imm_handler(op: NumOp, source: Source, dest: Dest) -> Option<Handler> {
            match op { $(NumOp::$name => one_imm!(source, dest, $name [$($p)*]),)* }
        }
    };
}

macro_rules! one_unary {
    ($source:expr, $dest:expr, $name:ident [$a:ident]) => {
        by_first!($source, $dest, unary, operation::$name)
    };
    ($source:expr, $dest:expr, $name:ident [$a:ident $b:ident]) => {
        None
    };
}

macro_rules! one_binary {
    ($source:expr, $dest:expr, $name:ident [$a:ident]) => {
        None
    };
    ($source:expr, $dest:expr, $name:ident [$a:ident $b:ident]) => {
        by_place!($source, $dest, binary, operation::$name)
    };
}

macro_rules! one_imm {
    ($source:expr, $dest:expr, $name:ident [i32 i32]) => {
        by_first!($source, $dest, binary_imm, operation::$name)
    };
    ($source:expr, $dest:expr, $name:ident [i64 i64]) => {
        by_first!($source, $dest, binary_imm, operation::$name)
    };
    ($source:expr, $dest:expr, F32Add [f32 f32]) => {
        by_first!($source, $dest, binary_imm, operation::F32Add)
    };
    ($source:expr, $dest:expr, F32Sub [f32 f32]) => {
        by_first!($source, $dest, binary_imm, operation::F32Sub)
    };
    ($source:expr, $dest:expr, F32Mul [f32 f32]) => {
        by_first!($source, $dest, binary_imm, operation::F32Mul)
    };
    ($source:expr, $dest:expr, F32Div [f32 f32]) => {
        by_first!($source, $dest, binary_imm, operation::F32Div)
    };
    ($source:expr, $dest:expr, $name:ident [$($p:ident)*]) => {
        None
    };
}

macro_rules! groups {
    ($($group:ident { $($rows:tt)* })*) => { $( one_group! { $group { $($rows)* } } )* };
}

macro_rules! one_group {
    (numeric { $($rows:tt)* }) => { select_handlers! { $($rows)* } };
    ($other:ident { $($t:tt)* }) => {};
}

crate::syntax::for_each_instr!(groups);

/// The handler of `Binary` with both operands in the accumulator.
#[allow(clippy::wildcard_enum_match_arm)]
fn squared_handler(op: NumOp, dest: Dest) -> Option<Handler> {
    macro_rules! squared {
        ($op:ident) => {
            Some(match dest {
                Dest::Slot => binary::<operation::$op, Dispatch, ACC_BOTH, true> as Handler,
                Dest::AccOnly => binary::<operation::$op, Dispatch, ACC_BOTH, false>,
            })
        };
    }
    match op {
        NumOp::I32Mul => squared!(I32Mul),
        NumOp::I64Mul => squared!(I64Mul),
        NumOp::F32Mul => squared!(F32Mul),
        NumOp::F64Mul => squared!(F64Mul),
        _ => None,
    }
}

/// The handler of `BinaryK`; see `translate::fuse` for when it is made.
#[allow(clippy::wildcard_enum_match_arm)]
pub(crate) fn k_handler(op: NumOp, source: Source, dest: Dest) -> Option<Handler> {
    match op {
        NumOp::I64Add => by_first!(source, dest, binary_k, operation::I64Add),
        NumOp::I64Sub => by_first!(source, dest, binary_k, operation::I64Sub),
        NumOp::I64Mul => by_first!(source, dest, binary_k, operation::I64Mul),
        NumOp::I64And => by_first!(source, dest, binary_k, operation::I64And),
        NumOp::I64Or => by_first!(source, dest, binary_k, operation::I64Or),
        NumOp::I64Xor => by_first!(source, dest, binary_k, operation::I64Xor),
        NumOp::F64Add => by_first!(source, dest, binary_k, operation::F64Add),
        NumOp::F64Sub => by_first!(source, dest, binary_k, operation::F64Sub),
        NumOp::F64Mul => by_first!(source, dest, binary_k, operation::F64Mul),
        NumOp::F64Div => by_first!(source, dest, binary_k, operation::F64Div),
        _ => None,
    }
}

/// The handler of `ShiftBinary`; see `translate::fuse` for when it is made.
#[allow(clippy::wildcard_enum_match_arm)]
pub(crate) fn shift_handler(
    shift: Shift,
    op: NumOp,
    source: Source,
    dest: Dest,
) -> Option<Handler> {
    macro_rules! shifted {
        ($by:ident $left:ident $right:ident $rotate:ident $rotate32:ident $op:ident) => {
            match shift {
                Shift::Left => {
                    $by!(source, dest, shift_binary, operation::$left, operation::$op)
                }
                Shift::RightUnsigned => {
                    $by!(
                        source,
                        dest,
                        shift_binary,
                        operation::$right,
                        operation::$op
                    )
                }
                Shift::RotateLeft => {
                    $by!(
                        source,
                        dest,
                        shift_binary,
                        operation::$rotate,
                        operation::$op
                    )
                }
                Shift::RotateLeft32 => {
                    $by!(
                        source,
                        dest,
                        shift_binary,
                        operation::$rotate32,
                        operation::$op
                    )
                }
            }
        };
    }
    match op {
        NumOp::I32Add => shifted!(by_any_place I32Shl I32ShrU I32Rotl I32Rotl I32Add),
        NumOp::I32Or => shifted!(by_place I32Shl I32ShrU I32Rotl I32Rotl I32Or),
        NumOp::I32Xor => shifted!(by_any_place I32Shl I32ShrU I32Rotl I32Rotl I32Xor),
        NumOp::I64Add => shifted!(by_any_place I64Shl I64ShrU I64Rotl I32RotlExtend I64Add),
        NumOp::I64Or => shifted!(by_place I64Shl I64ShrU I64Rotl I32RotlExtend I64Or),
        NumOp::I64Xor => shifted!(by_any_place I64Shl I64ShrU I64Rotl I32RotlExtend I64Xor),
        _ => None,
    }
}

/// The handler of `ExtendAdd`.
pub(crate) fn extend_add_handler(source: Source, dest: Dest) -> Option<Handler> {
    by_first!(source, dest, extend_add)
}

/// The handler of `ShiftRightAnd`.
pub(crate) fn shift_and_handler(source: Source, dest: Dest) -> Option<Handler> {
    by_first!(source, dest, shift_right_and)
}

/// The handler of `MulAdd` and `MulSub`.
pub(crate) fn multiply_add_handler(minus: bool, source: Source, dest: Dest) -> Option<Handler> {
    if minus {
        by_any_place!(source, dest, multiply_add, true)
    } else {
        by_any_place!(source, dest, multiply_add, false)
    }
}
