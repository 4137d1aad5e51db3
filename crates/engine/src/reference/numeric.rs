//! Numeric instructions: derived from the meanings in the instruction table.
//!
//! Spec: 4.6.4 Numeric Instructions.

use super::{Flow, Step, impossible};
use crate::num;
use crate::syntax::Instr;

/// Takes as many operands as there are types, applies the function, puts its result.
macro_rules! apply {
    ($step:expr, [$a:ident], $f:path) => {{
        let a = $step.pop();
        $step.push($f(a))
    }};
    ($step:expr, [$a:ident $b:ident], $f:path) => {{
        let b = $step.pop();
        let a = $step.pop();
        $step.push($f(a, b))
    }};
}

macro_rules! groups {
    ($($group:ident { $($rows:tt)* })*) => { $( group! { $group { $($rows)* } } )* };
}

macro_rules! group {
    (numeric { $(
        $code:tt $(@$feature:ident)? $name:ident $text:literal {}
            $params:tt $result:tt = $kind:ident $($kind2:ident)? :: $meaning:ident;
    )* }) => {
        impl Step<'_> {
            #[allow(clippy::wildcard_enum_match_arm)]
            pub(super) fn numeric(&mut self, instr: &Instr<'_>) -> Flow {
                match instr {
                    $( Instr::$name {} => apply!(self, $params, num::$meaning), )*
                    _ => impossible(),
                }
            }
        }
    };
    ($other:ident { $($rows:tt)* }) => {};
}

crate::syntax::for_each_instr!(groups);

impl Step<'_> {
    /// 128-bit arithmetic on pairs of i64.
    #[allow(clippy::wildcard_enum_match_arm)]
    pub(super) fn wide(&mut self, instr: &Instr<'_>) -> Flow {
        let (b_high, b_low) = (self.pop(), self.pop());
        match instr {
            Instr::I64MulWideS {} => return self.push(num::i64_mul_wide_s(b_low, b_high)),
            Instr::I64MulWideU {} => return self.push(num::i64_mul_wide_u(b_low, b_high)),
            _ => {}
        }
        let (a_high, a_low) = (self.pop(), self.pop());
        match instr {
            Instr::I64Add128 {} => self.push(num::i64_add128(a_low, a_high, b_low, b_high)),
            Instr::I64Sub128 {} => self.push(num::i64_sub128(a_low, a_high, b_low, b_high)),
            _ => impossible(),
        }
    }
}
