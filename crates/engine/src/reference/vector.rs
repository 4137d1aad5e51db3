//! Vector instructions: derived from the meanings in the instruction table; loads and stores here.
//!
//! Spec: 4.6.4 Vector Instructions.

use super::{Flow, Step, impossible};
use crate::num::{self, V128};
use crate::syntax::Instr;

/// What a row does, by its immediates, operands and meaning; rows without one access memory.
macro_rules! perform {
    ($step:expr, $instr:expr, $name:ident $immediates:tt $params:tt) => {
        $step.vector_access($instr)
    };
    ($step:expr, $instr:expr, $name:ident {} [v128] = $f:path) => {{
        let a: V128 = $step.pop();
        $step.push($f(&a))
    }};
    ($step:expr, $instr:expr, $name:ident {} [v128 v128] = $f:path) => {{
        let (b, a): (V128, V128) = ($step.pop(), $step.pop());
        $step.push($f(&a, &b))
    }};
    ($step:expr, $instr:expr, $name:ident {} [v128 v128 v128] = $f:path) => {{
        let (c, b, a): (V128, V128, V128) = ($step.pop(), $step.pop(), $step.pop());
        $step.push($f(&a, &b, &c))
    }};
    ($step:expr, $instr:expr, $name:ident {} [v128 i32] = $f:path) => {{
        let (b, a): (u32, V128) = ($step.pop(), $step.pop());
        $step.push($f(&a, b))
    }};
    ($step:expr, $instr:expr, $name:ident {} [$param:ident] = $f:path) => {{
        let a = $step.pop();
        $step.push($f(a))
    }};
    ($step:expr, $instr:expr, $name:ident {lanes: $ty:ty} [v128 v128] = $f:path) => {{
        let Instr::$name { lanes } = $instr else {
            return impossible();
        };
        let (b, a): (V128, V128) = ($step.pop(), $step.pop());
        $step.push($f(&a, &b, lanes))
    }};
    ($step:expr, $instr:expr, $name:ident {lane: $ty:ty} [v128] = $f:path) => {{
        let Instr::$name { lane } = $instr else {
            return impossible();
        };
        let a: V128 = $step.pop();
        $step.push($f(&a, lane.0))
    }};
    ($step:expr, $instr:expr, $name:ident {lane: $ty:ty} [v128 $param:ident] = $f:path) => {{
        let Instr::$name { lane } = $instr else {
            return impossible();
        };
        let b = $step.pop();
        let a: V128 = $step.pop();
        $step.push($f(&a, lane.0, b))
    }};
}

macro_rules! groups {
    ($($group:ident { $($rows:tt)* })*) => { $( group! { $group { $($rows)* } } )* };
}

macro_rules! group {
    (vector {$(
        $code:tt $(@$feature:ident)? $name:ident $text:literal $immediates:tt
            $params:tt $result:tt $(/ $width:literal)? $(= $kind:ident :: $meaning:ident)?;
    )*}) => {
        impl Step<'_> {
            #[allow(clippy::wildcard_enum_match_arm)]
            pub(super) fn vector(&mut self, instr: &Instr<'_>) -> Flow {
                match instr {
                    $( Instr::$name { .. } => {
                        perform!(self, instr, $name $immediates $params $(= num::$meaning)?)
                    } )*
                    _ => impossible(),
                }
            }
        }
    };
    ($other:ident { $($rows:tt)* }) => {};
}

crate::syntax::for_each_instr!(groups);

/// The bytes, then zeros.
fn low<const N: usize>(bytes: [u8; N]) -> V128 {
    let mut v = [0; 16];
    v[..N].copy_from_slice(&bytes);
    v
}

/// `V128Load8x8S: |m| ..` becomes an arm that makes a vector of the bytes of memory.
macro_rules! accesses {
    (
        $step:ident, $instr:ident;
        loads { $($load:ident: $n:literal, $make:expr;)* }
        load lanes { $($load_lane:ident: $load_n:literal;)* }
        store lanes { $($store_lane:ident: $store_n:literal;)* }
    ) => {
        match *$instr {
            $(Instr::$load { mem } => {
                let make: fn([u8; $n]) -> V128 = $make;
                let v = make($step.read(&mem)?);
                $step.push(v)
            })*
            $(Instr::$load_lane { mem, lane } => $step.load_lane::<$load_n>(&mem, lane.0),)*
            $(Instr::$store_lane { mem, lane } => $step.store_lane::<$store_n>(&mem, lane.0),)*
            Instr::V128Store { mem } => {
                let v: V128 = $step.pop();
                $step.write(&mem, v)
            }
            _ => impossible(),
        }
    };
}

impl Step<'_> {
    #[allow(clippy::wildcard_enum_match_arm)]
    fn vector_access(&mut self, instr: &Instr<'_>) -> Flow {
        accesses! {
            self, instr;
            loads {
                V128Load: 16, |m| m;
                V128Load8x8S: 8, |m| num::i16x8_extend_low_i8x16_s(&low(m));
                V128Load8x8U: 8, |m| num::i16x8_extend_low_i8x16_u(&low(m));
                V128Load16x4S: 8, |m| num::i32x4_extend_low_i16x8_s(&low(m));
                V128Load16x4U: 8, |m| num::i32x4_extend_low_i16x8_u(&low(m));
                V128Load32x2S: 8, |m| num::i64x2_extend_low_i32x4_s(&low(m));
                V128Load32x2U: 8, |m| num::i64x2_extend_low_i32x4_u(&low(m));
                V128Load8Splat: 1, |[m]| num::i8x16_splat(m.into());
                V128Load16Splat: 2, |m| num::i16x8_splat(u16::from_le_bytes(m).into());
                V128Load32Splat: 4, |m| num::i32x4_splat(u32::from_le_bytes(m));
                V128Load64Splat: 8, |m| num::i64x2_splat(u64::from_le_bytes(m));
                V128Load32Zero: 4, low;
                V128Load64Zero: 8, low;
            }
            load lanes {
                V128Load8Lane: 1;
                V128Load16Lane: 2;
                V128Load32Lane: 4;
                V128Load64Lane: 8;
            }
            store lanes {
                V128Store8Lane: 1;
                V128Store16Lane: 2;
                V128Store32Lane: 4;
                V128Store64Lane: 8;
            }
        }
    }
}
