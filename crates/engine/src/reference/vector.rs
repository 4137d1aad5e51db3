//! Vector instructions: derived from the instruction table.
//!
//! Spec: 4.6.4 Vector Instructions.

use super::{Flow, Step, impossible};
use crate::num::{self, V128};
use crate::syntax::Instr;

/// What a row does, by its immediates, type, width of access and meaning.
macro_rules! perform {
    ($step:expr, $instr:expr, $name:ident {mem: $m:ty} [addr] [v128] / $n:literal = $f:path) => {{
        let Instr::$name { mem } = $instr else {
            return impossible();
        };
        let bytes: [u8; $n] = $step.read(mem)?;
        $step.push($f(bytes))
    }};
    ($step:expr, $instr:expr, $name:ident {mem: $m:ty} [addr v128] [] / $n:literal) => {{
        let Instr::$name { mem } = $instr else {
            return impossible();
        };
        let v: V128 = $step.pop();
        $step.write(mem, v)
    }};
    ($step:expr, $instr:expr, $name:ident {mem: $m:ty, lane: $l:ty} $params:tt [v128] / $n:literal) => {{
        let Instr::$name { mem, lane } = $instr else {
            return impossible();
        };
        $step.load_lane::<$n>(mem, lane.0)
    }};
    ($step:expr, $instr:expr, $name:ident {mem: $m:ty, lane: $l:ty} $params:tt [] / $n:literal) => {{
        let Instr::$name { mem, lane } = $instr else {
            return impossible();
        };
        $step.store_lane::<$n>(mem, lane.0)
    }};
    ($step:expr, $instr:expr, $name:ident {} [v128] $result:tt = $f:path) => {{
        let a: V128 = $step.pop();
        $step.push($f(&a))
    }};
    ($step:expr, $instr:expr, $name:ident {} [v128 v128] $result:tt = $f:path) => {{
        let (b, a): (V128, V128) = ($step.pop(), $step.pop());
        $step.push($f(&a, &b))
    }};
    ($step:expr, $instr:expr, $name:ident {} [v128 v128 v128] $result:tt = $f:path) => {{
        let (c, b, a): (V128, V128, V128) = ($step.pop(), $step.pop(), $step.pop());
        $step.push($f(&a, &b, &c))
    }};
    ($step:expr, $instr:expr, $name:ident {} [v128 i32] $result:tt = $f:path) => {{
        let (b, a): (u32, V128) = ($step.pop(), $step.pop());
        $step.push($f(&a, b))
    }};
    ($step:expr, $instr:expr, $name:ident {} [$param:ident] $result:tt = $f:path) => {{
        let a = $step.pop();
        $step.push($f(a))
    }};
    ($step:expr, $instr:expr, $name:ident {lanes: $ty:ty} [v128 v128] $result:tt = $f:path) => {{
        let Instr::$name { lanes } = $instr else {
            return impossible();
        };
        let (b, a): (V128, V128) = ($step.pop(), $step.pop());
        $step.push($f(&a, &b, lanes))
    }};
    ($step:expr, $instr:expr, $name:ident {lane: $ty:ty} [v128] $result:tt = $f:path) => {{
        let Instr::$name { lane } = $instr else {
            return impossible();
        };
        let a: V128 = $step.pop();
        $step.push($f(&a, lane.0))
    }};
    ($step:expr, $instr:expr, $name:ident {lane: $ty:ty} [v128 $param:ident] $result:tt = $f:path) => {{
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
            $params:tt $result:tt $(/ $width:literal)? $(= $kind:ident $($kind2:ident)? :: $meaning:ident)?;
    )*}) => {
        impl Step<'_> {
            #[allow(clippy::wildcard_enum_match_arm)]
            pub(super) fn vector(&mut self, instr: &Instr<'_>) -> Flow {
                match instr {
                    $( Instr::$name { .. } => {
                        perform!(
                            self, instr,
                            $name $immediates $params $result $(/ $width)? $(= num::$meaning)?
                        )
                    } )*
                    _ => impossible(),
                }
            }
        }
    };
    ($other:ident { $($rows:tt)* }) => {};
}

crate::syntax::for_each_instr!(groups);
