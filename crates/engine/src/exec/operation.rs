//! The meaning of each numeric instruction as a type, so that one handler serves a whole family.
//!
//! The types are derived from the instruction table: a row with one operand becomes a
//! [`UnaryOp`], a row with two a [`BinaryOp`].

use crate::exec::place::Val;
use crate::num;
use crate::trap::TrapCode;

/// A numeric instruction with one operand.
pub(crate) trait UnaryOp {
    /// Operand.
    type A: Val;
    /// Result.
    type R: Val;
    /// Performs it.
    fn eval(a: Self::A) -> Result<Self::R, TrapCode>;
}

/// A numeric instruction with two operands.
pub(crate) trait BinaryOp {
    /// First operand.
    type A: Val;
    /// Second operand.
    type B: Val;
    /// Result.
    type R: Val;
    /// Performs it.
    fn eval(a: Self::A, b: Self::B) -> Result<Self::R, TrapCode>;
}

/// What a function of `num/` may return for an instruction with result `R`.
trait Outcome<R> {
    /// The result, or the trap.
    fn outcome(self) -> Result<R, TrapCode>;
}

macro_rules! plain_outcome {
    ($($type:ty)*) => {$(
        impl Outcome<$type> for $type {
            #[inline(always)]
            fn outcome(self) -> Result<$type, TrapCode> {
                Ok(self)
            }
        }
    )*};
}
plain_outcome!(u32 u64 f32 f64);

impl Outcome<u32> for bool {
    #[inline(always)]
    fn outcome(self) -> Result<u32, TrapCode> {
        Ok(u32::from(self))
    }
}

impl<R> Outcome<R> for Result<R, TrapCode> {
    #[inline(always)]
    fn outcome(self) -> Result<R, TrapCode> {
        self
    }
}

macro_rules! rust_type {
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

macro_rules! meaning {
    ($name:ident [$a:ident] [$r:ident] $f:path) => {
        pub(crate) struct $name;
        impl UnaryOp for $name {
            type A = rust_type!($a);
            type R = rust_type!($r);
            #[inline(always)]
            fn eval(a: Self::A) -> Result<Self::R, TrapCode> {
                Outcome::outcome($f(a))
            }
        }
    };
    ($name:ident [$a:ident $b:ident] [$r:ident] $f:path) => {
        pub(crate) struct $name;
        impl BinaryOp for $name {
            type A = rust_type!($a);
            type B = rust_type!($b);
            type R = rust_type!($r);
            #[inline(always)]
            fn eval(a: Self::A, b: Self::B) -> Result<Self::R, TrapCode> {
                Outcome::outcome($f(a, b))
            }
        }
    };
}

macro_rules! groups {
    ($($group:ident { $($rows:tt)* })*) => { $( one_group! { $group { $($rows)* } } )* };
}

macro_rules! one_group {
    (numeric { $(
        $code:tt $(@$feature:ident)? $name:ident $text:literal {}
            [$($p:ident)*] [$($r:ident)*] = $kind:ident $($kind2:ident)? :: $meaning:ident;
    )* }) => {
        $( meaning! { $name [$($p)*] [$($r)*] num::$meaning } )*
    };
    ($other:ident { $($t:tt)* }) => {};
}

crate::syntax::for_each_instr!(groups);

/// `i32.rotl`, then `i64.extend_i32_u`.
pub(crate) struct I32RotlExtend;

impl BinaryOp for I32RotlExtend {
    type A = u32;
    type B = u32;
    type R = u64;
    #[inline(always)]
    fn eval(a: u32, b: u32) -> Result<u64, TrapCode> {
        I32Rotl::eval(a, b).map(u64::from)
    }
}
