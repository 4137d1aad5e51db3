//! The vector instructions as operations.

use crate::syntax::{Instr, LaneIdx, MemArg};
use crate::translate::layout::Kind;
use crate::translate::op::{Class, Field, Operands};

/// The immediates of a vector instruction.
#[derive(Clone, Copy, Default)]
pub(crate) struct Immediates {
    /// Where a load or store goes.
    pub mem: Option<MemArg>,
    /// The number of a lane.
    pub lane: Option<u8>,
    /// The numbers of sixteen lanes.
    pub lanes: Option<[u8; 16]>,
}

impl Immediates {
    fn mem(self, mem: MemArg) -> Self {
        Self {
            mem: Some(mem),
            ..self
        }
    }

    fn lane<const LANES: u8>(self, LaneIdx(lane): LaneIdx<LANES>) -> Self {
        Self {
            lane: Some(lane),
            ..self
        }
    }

    fn lanes(self, lanes: [u8; 16]) -> Self {
        Self {
            lanes: Some(lanes),
            ..self
        }
    }
}

/// The kind of an operand or result; `addr` is read by those that know the memory.
macro_rules! kind {
    (i32) => {
        Kind::I32
    };
    (i64) => {
        Kind::I64
    };
    (f32) => {
        Kind::F32
    };
    (f64) => {
        Kind::F64
    };
    (v128) => {
        Kind::V128
    };
    (addr) => {
        Kind::I64
    };
}

/// Makes [`VecOp`] from the group `vector` of the instruction table.
macro_rules! groups {
    ($($group:ident { $($rows:tt)* })*) => { $( group! { $group { $($rows)* } } )* };
}

macro_rules! group {
    (vector {$(
        $code:tt $(@$feature:ident)? $name:ident $text:literal {$($field:ident: $ty:ty),*}
            [$($param:ident)*] [$($result:ident)*] $(/ $width:literal)?
            $(= $kind:ident $($kind2:ident)? :: $meaning:ident)?;
    )*}) => {
        /// A vector instruction.
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
        #[allow(missing_docs, reason = "named after the instruction")]
        pub enum VecOp { $($name,)* }

        impl VecOp {
            /// The kinds of the operands, in order.
            pub(crate) const fn params(self) -> &'static [Kind] {
                match self { $(Self::$name => &[$(kind!($param)),*],)* }
            }

            /// The kind of the result.
            pub(crate) const fn result(self) -> Option<Kind> {
                let result: &[Kind] = match self { $(Self::$name => &[$(kind!($result)),*],)* };
                match result {
                    [kind] => Some(*kind),
                    _ => None,
                }
            }

            /// The operation of an instruction of this family, and its immediates.
            #[allow(clippy::wildcard_enum_match_arm)]
            pub(crate) fn of(instr: &Instr<'_>) -> Option<(Self, Immediates)> {
                match *instr {
                    $(Instr::$name { $($field),* } => {
                        Some((Self::$name, Immediates::default()$(.$field($field))*))
                    })*
                    _ => None,
                }
            }
        }
    };
    ($other:ident { $($rows:tt)* }) => {};
}

crate::syntax::for_each_instr!(groups);

impl VecOp {
    /// The slots that the operation reads, its operands lying in `fields`, and writes.
    pub(super) fn operands(self, fields: &[Field]) -> Operands {
        let mut operands = Operands::default();
        for (&field, &kind) in fields.iter().zip(self.params()) {
            operands = if kind == Kind::V128 {
                operands.with_wide(&[field])
            } else {
                operands.with_others(&[field])
            };
        }
        operands = match self.result() {
            Some(Kind::V128) => operands.with_wide_dest(),
            Some(Kind::F64) => operands.with_dest(Class::Float),
            Some(_) => operands.with_dest(Class::Int),
            None => operands,
        };
        operands
    }
}
