//! Which words make chains: a long table, written by `cargo xtask chains` from `chains.txt`.
//!
//! A name says what the word does and where its operands are: `F`, `L` or `B` if the first, the last
//! or both are the accumulator, else `S`; then `A` if the result goes to the accumulator only, else
//! `S`; `Ahead` if a branch goes to a later word.
//! The chains are those that were counted most often over many programs in Go and C
//! (docs/decisions.md). They change how fast code is, never what it does.

use crate::exec::chain::lookup::{Kinds, Steps};
use crate::exec::chain::word::{self, Word as _, *};
use crate::exec::chain::{Round, Then, chain, round_of};
use crate::exec::dispatch::{Dispatch, Handler};
use crate::exec::memory::{self, loading, storing};
use crate::exec::place::{ACC_BOTH, ACC_FIRST, ACC_SECOND, SLOTS};
use crate::exec::{load_op, operation as op};
use crate::translate::op::{Class, Dest, LoadOp, NumOp, Shape, Shift, Source, StoreOp};

/// Entries of the tables of steps: half more than are used, and some.
const FOR_CHAINS: usize = 3 << 11;
const FOR_ROUNDS: usize = 1 << 9;

/// The ways of a branch: ahead, not ahead, or both.
macro_rules! ways {
    (false) => {
        1
    };
    (true) => {
        2
    };
    (_) => {
        3
    };
}

/// Words that come next, up to `$end`.
macro_rules! then {
    ($end:ty;) => { $end };
    ($end:ty; $a:ident $($b:ident)*) => { Then<of::$a, then!($end; $($b)*)> };
}

/// `number Name: (shape, source, dest, whether it branches ahead) => word;` for each kind, then
/// `TABLE size: maker, end { First: number Second Third, number Second Third, ...; }`
macro_rules! kinds_and_chains {
    (
        $($kind:literal $name:ident:
            ($shape:expr, $source:expr, $dest:expr, $ahead:tt) => $word:ty;)*
        $($table:ident $size:ident: $make:ident, $end:ident {
            $($a:ident: $($n:literal $($b:ident)+),+;)*
        })*
    ) => {
        /// What an operation does and where its operands are.
        enum Kind { $($name,)* }
        /// The words of the kinds.
        mod of { use super::*; $(pub(super) type $name = $word;)* }
        /// How many kinds there are.
        const COUNT: usize = [$($kind,)*].len();
        /// The kinds of operations.
        pub(super) static KINDS: Kinds<{ COUNT + 1 }> =
            Kinds::new(&[$(($kind, $shape, $source, $dest, ways!($ahead)),)*]);
        $(
            /// Sequences of kinds, with their numbers.
            pub(super) static $table: Steps<$size, COUNT> =
                Steps::new(&[$($((&[Kind::$a as u16, $(Kind::$b as u16),+], $n),)+)*]);
        )*
        /// What performs a word of a kind alone, or a sequence.
        pub(super) fn handler(number: u16) -> Option<Handler> {
            let handler: Handler = match number {
                $($kind => of::$name::ALONE,)*
                $($($($n => $make::<of::$a, then!($end; $($b)+)>,)+)*)*
                _ => return None,
            };
            Some(handler)
        }
    };
}

kinds_and_chains! {
    0 Add2: (Shape::Add2, Source::Slots, Dest::Slot, _) => word::Add2;
    1 AddBr32: (Shape::AddBr32, Source::Slots, Dest::Slot, false) => AddBr<false, false>;
    2 AddBr32Ahead: (Shape::AddBr32, Source::Slots, Dest::Slot, true) => AddBr<false, true>;
    3 AddBr64: (Shape::AddBr64, Source::Slots, Dest::Slot, false) => AddBr<true, false>;
    4 AddBrI32GeS: (Shape::AddBrCompare(NumOp::I32GeS), Source::Slots, Dest::Slot, _) => AddBrCompare<op::I32GeS, false>;
    5 AddBrI32GtUImm: (Shape::AddBrCompareImm(NumOp::I32GtU), Source::Slots, Dest::Slot, _) => AddBrCompare<op::I32GtU, true>;
    6 AddBrI32LtU: (Shape::AddBrCompare(NumOp::I32LtU), Source::Slots, Dest::Slot, _) => AddBrCompare<op::I32LtU, false>;
    7 AddBrI32LtUImm: (Shape::AddBrCompareImm(NumOp::I32LtU), Source::Slots, Dest::Slot, _) => AddBrCompare<op::I32LtU, true>;
    8 AddBrI32Ne: (Shape::AddBrCompare(NumOp::I32Ne), Source::Slots, Dest::Slot, _) => AddBrCompare<op::I32Ne, false>;
    9 AddBrI32NeImm: (Shape::AddBrCompareImm(NumOp::I32Ne), Source::Slots, Dest::Slot, _) => AddBrCompare<op::I32Ne, true>;
    10 AddGlobalSetFS: (Shape::AddGlobalSet, Source::AccFirst, Dest::Slot, _) => AddGlobalSet<ACC_FIRST, true>;
    11 AddGlobalSetSS: (Shape::AddGlobalSet, Source::Slots, Dest::Slot, _) => AddGlobalSet<SLOTS, true>;
    12 AddSlotBrI32GtU: (Shape::AddSlotBrCompare(NumOp::I32GtU), Source::Slots, Dest::Slot, _) => AddSlotBrCompare<op::I32GtU, false>;
    13 AddSlotBrI32LtUImm: (Shape::AddSlotBrCompareImm(NumOp::I32LtU), Source::Slots, Dest::Slot, _) => AddSlotBrCompare<op::I32LtU, true>;
    14 Br: (Shape::Br, Source::Slots, Dest::Slot, false) => word::Br<false>;
    15 BrAhead: (Shape::Br, Source::Slots, Dest::Slot, true) => word::Br<true>;
    16 BrF32GtFAhead: (Shape::BrCompare(NumOp::F32Gt), Source::AccFirst, Dest::Slot, true) => BrCompare<op::F32Gt, true, ACC_FIRST, true>;
    17 BrF32LeFAhead: (Shape::BrCompare(NumOp::F32Le), Source::AccFirst, Dest::Slot, true) => BrCompare<op::F32Le, true, ACC_FIRST, true>;
    18 BrF64LtF: (Shape::BrCompare(NumOp::F64Lt), Source::AccFirst, Dest::Slot, false) => BrCompare<op::F64Lt, true, ACC_FIRST, false>;
    19 BrF64NeSAhead: (Shape::BrCompare(NumOp::F64Ne), Source::Slots, Dest::Slot, true) => BrCompare<op::F64Ne, true, SLOTS, true>;
    20 BrI32EqF: (Shape::BrCompare(NumOp::I32Eq), Source::AccFirst, Dest::Slot, false) => BrCompare<op::I32Eq, true, ACC_FIRST, false>;
    21 BrI32EqFAhead: (Shape::BrCompare(NumOp::I32Eq), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I32Eq, true, ACC_FIRST, true>;
    22 BrI32EqImm32FAhead: (Shape::BrCompareImm32(NumOp::I32Eq), Source::AccFirst, Dest::Slot, true) => BrCompareImm32<op::I32Eq, ACC_FIRST, true>;
    23 BrI32EqImmF: (Shape::BrCompareImm(NumOp::I32Eq), Source::AccFirst, Dest::Slot, false) => BrCompareImm<op::I32Eq, ACC_FIRST, false>;
    24 BrI32EqImmFAhead: (Shape::BrCompareImm(NumOp::I32Eq), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I32Eq, ACC_FIRST, true>;
    25 BrI32EqImmSAhead: (Shape::BrCompareImm(NumOp::I32Eq), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I32Eq, SLOTS, true>;
    26 BrI32EqSAhead: (Shape::BrCompare(NumOp::I32Eq), Source::Slots, Dest::Slot, true) => BrCompare<op::I32Eq, true, SLOTS, true>;
    27 BrI32GeSF: (Shape::BrCompare(NumOp::I32GeS), Source::AccFirst, Dest::Slot, false) => BrCompare<op::I32GeS, true, ACC_FIRST, false>;
    28 BrI32GeSFAhead: (Shape::BrCompare(NumOp::I32GeS), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I32GeS, true, ACC_FIRST, true>;
    29 BrI32GeSSAhead: (Shape::BrCompare(NumOp::I32GeS), Source::Slots, Dest::Slot, true) => BrCompare<op::I32GeS, true, SLOTS, true>;
    30 BrI32GeUFAhead: (Shape::BrCompare(NumOp::I32GeU), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I32GeU, true, ACC_FIRST, true>;
    31 BrI32GeUImmFAhead: (Shape::BrCompareImm(NumOp::I32GeU), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I32GeU, ACC_FIRST, true>;
    32 BrI32GeUSAhead: (Shape::BrCompare(NumOp::I32GeU), Source::Slots, Dest::Slot, true) => BrCompare<op::I32GeU, true, SLOTS, true>;
    33 BrI32GtSF: (Shape::BrCompare(NumOp::I32GtS), Source::AccFirst, Dest::Slot, false) => BrCompare<op::I32GtS, true, ACC_FIRST, false>;
    34 BrI32GtSFAhead: (Shape::BrCompare(NumOp::I32GtS), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I32GtS, true, ACC_FIRST, true>;
    35 BrI32GtSImmF: (Shape::BrCompareImm(NumOp::I32GtS), Source::AccFirst, Dest::Slot, false) => BrCompareImm<op::I32GtS, ACC_FIRST, false>;
    36 BrI32GtSImmFAhead: (Shape::BrCompareImm(NumOp::I32GtS), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I32GtS, ACC_FIRST, true>;
    37 BrI32GtSImmS: (Shape::BrCompareImm(NumOp::I32GtS), Source::Slots, Dest::Slot, false) => BrCompareImm<op::I32GtS, SLOTS, false>;
    38 BrI32GtSS: (Shape::BrCompare(NumOp::I32GtS), Source::Slots, Dest::Slot, false) => BrCompare<op::I32GtS, true, SLOTS, false>;
    39 BrI32GtUF: (Shape::BrCompare(NumOp::I32GtU), Source::AccFirst, Dest::Slot, false) => BrCompare<op::I32GtU, true, ACC_FIRST, false>;
    40 BrI32GtUImm32FAhead: (Shape::BrCompareImm32(NumOp::I32GtU), Source::AccFirst, Dest::Slot, true) => BrCompareImm32<op::I32GtU, ACC_FIRST, true>;
    41 BrI32GtUImmFAhead: (Shape::BrCompareImm(NumOp::I32GtU), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I32GtU, ACC_FIRST, true>;
    42 BrI32GtUImmS: (Shape::BrCompareImm(NumOp::I32GtU), Source::Slots, Dest::Slot, false) => BrCompareImm<op::I32GtU, SLOTS, false>;
    43 BrI32GtUImmSAhead: (Shape::BrCompareImm(NumOp::I32GtU), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I32GtU, SLOTS, true>;
    44 BrI32GtUS: (Shape::BrCompare(NumOp::I32GtU), Source::Slots, Dest::Slot, false) => BrCompare<op::I32GtU, true, SLOTS, false>;
    45 BrI32LeSFAhead: (Shape::BrCompare(NumOp::I32LeS), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I32LeS, true, ACC_FIRST, true>;
    46 BrI32LeSS: (Shape::BrCompare(NumOp::I32LeS), Source::Slots, Dest::Slot, false) => BrCompare<op::I32LeS, true, SLOTS, false>;
    47 BrI32LeUF: (Shape::BrCompare(NumOp::I32LeU), Source::AccFirst, Dest::Slot, false) => BrCompare<op::I32LeU, true, ACC_FIRST, false>;
    48 BrI32LeUFAhead: (Shape::BrCompare(NumOp::I32LeU), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I32LeU, true, ACC_FIRST, true>;
    49 BrI32LeUImmS: (Shape::BrCompareImm(NumOp::I32LeU), Source::Slots, Dest::Slot, false) => BrCompareImm<op::I32LeU, SLOTS, false>;
    50 BrI32LtSF: (Shape::BrCompare(NumOp::I32LtS), Source::AccFirst, Dest::Slot, false) => BrCompare<op::I32LtS, true, ACC_FIRST, false>;
    51 BrI32LtSFAhead: (Shape::BrCompare(NumOp::I32LtS), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I32LtS, true, ACC_FIRST, true>;
    52 BrI32LtSImmFAhead: (Shape::BrCompareImm(NumOp::I32LtS), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I32LtS, ACC_FIRST, true>;
    53 BrI32LtSImmSAhead: (Shape::BrCompareImm(NumOp::I32LtS), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I32LtS, SLOTS, true>;
    54 BrI32LtSS: (Shape::BrCompare(NumOp::I32LtS), Source::Slots, Dest::Slot, false) => BrCompare<op::I32LtS, true, SLOTS, false>;
    55 BrI32LtSSAhead: (Shape::BrCompare(NumOp::I32LtS), Source::Slots, Dest::Slot, true) => BrCompare<op::I32LtS, true, SLOTS, true>;
    56 BrI32LtUFAhead: (Shape::BrCompare(NumOp::I32LtU), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I32LtU, true, ACC_FIRST, true>;
    57 BrI32LtUImmF: (Shape::BrCompareImm(NumOp::I32LtU), Source::AccFirst, Dest::Slot, false) => BrCompareImm<op::I32LtU, ACC_FIRST, false>;
    58 BrI32LtUImmFAhead: (Shape::BrCompareImm(NumOp::I32LtU), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I32LtU, ACC_FIRST, true>;
    59 BrI32LtUImmS: (Shape::BrCompareImm(NumOp::I32LtU), Source::Slots, Dest::Slot, false) => BrCompareImm<op::I32LtU, SLOTS, false>;
    60 BrI32LtUImmSAhead: (Shape::BrCompareImm(NumOp::I32LtU), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I32LtU, SLOTS, true>;
    61 BrI32LtUS: (Shape::BrCompare(NumOp::I32LtU), Source::Slots, Dest::Slot, false) => BrCompare<op::I32LtU, true, SLOTS, false>;
    62 BrI32LtUSAhead: (Shape::BrCompare(NumOp::I32LtU), Source::Slots, Dest::Slot, true) => BrCompare<op::I32LtU, true, SLOTS, true>;
    63 BrI32NeF: (Shape::BrCompare(NumOp::I32Ne), Source::AccFirst, Dest::Slot, false) => BrCompare<op::I32Ne, true, ACC_FIRST, false>;
    64 BrI32NeFAhead: (Shape::BrCompare(NumOp::I32Ne), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I32Ne, true, ACC_FIRST, true>;
    65 BrI32NeImm32F: (Shape::BrCompareImm32(NumOp::I32Ne), Source::AccFirst, Dest::Slot, false) => BrCompareImm32<op::I32Ne, ACC_FIRST, false>;
    66 BrI32NeImm32S: (Shape::BrCompareImm32(NumOp::I32Ne), Source::Slots, Dest::Slot, false) => BrCompareImm32<op::I32Ne, SLOTS, false>;
    67 BrI32NeImmF: (Shape::BrCompareImm(NumOp::I32Ne), Source::AccFirst, Dest::Slot, false) => BrCompareImm<op::I32Ne, ACC_FIRST, false>;
    68 BrI32NeImmFAhead: (Shape::BrCompareImm(NumOp::I32Ne), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I32Ne, ACC_FIRST, true>;
    69 BrI32NeImmS: (Shape::BrCompareImm(NumOp::I32Ne), Source::Slots, Dest::Slot, false) => BrCompareImm<op::I32Ne, SLOTS, false>;
    70 BrI32NeImmSAhead: (Shape::BrCompareImm(NumOp::I32Ne), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I32Ne, SLOTS, true>;
    71 BrI32NeS: (Shape::BrCompare(NumOp::I32Ne), Source::Slots, Dest::Slot, false) => BrCompare<op::I32Ne, true, SLOTS, false>;
    72 BrI64EqFAhead: (Shape::BrCompare(NumOp::I64Eq), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64Eq, true, ACC_FIRST, true>;
    73 BrI64EqImmFAhead: (Shape::BrCompareImm(NumOp::I64Eq), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I64Eq, ACC_FIRST, true>;
    74 BrI64EqImmSAhead: (Shape::BrCompareImm(NumOp::I64Eq), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64Eq, SLOTS, true>;
    75 BrI64GeSFAhead: (Shape::BrCompare(NumOp::I64GeS), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64GeS, true, ACC_FIRST, true>;
    76 BrI64GeSImmSAhead: (Shape::BrCompareImm(NumOp::I64GeS), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64GeS, SLOTS, true>;
    77 BrI64GeSSAhead: (Shape::BrCompare(NumOp::I64GeS), Source::Slots, Dest::Slot, true) => BrCompare<op::I64GeS, true, SLOTS, true>;
    78 BrI64GeUFAhead: (Shape::BrCompare(NumOp::I64GeU), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64GeU, true, ACC_FIRST, true>;
    79 BrI64GeUImmFAhead: (Shape::BrCompareImm(NumOp::I64GeU), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I64GeU, ACC_FIRST, true>;
    80 BrI64GeUSAhead: (Shape::BrCompare(NumOp::I64GeU), Source::Slots, Dest::Slot, true) => BrCompare<op::I64GeU, true, SLOTS, true>;
    81 BrI64GtSFAhead: (Shape::BrCompare(NumOp::I64GtS), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64GtS, true, ACC_FIRST, true>;
    82 BrI64GtSImmFAhead: (Shape::BrCompareImm(NumOp::I64GtS), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I64GtS, ACC_FIRST, true>;
    83 BrI64GtSImmSAhead: (Shape::BrCompareImm(NumOp::I64GtS), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64GtS, SLOTS, true>;
    84 BrI64GtUFAhead: (Shape::BrCompare(NumOp::I64GtU), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64GtU, true, ACC_FIRST, true>;
    85 BrI64GtUImm32FAhead: (Shape::BrCompareImm32(NumOp::I64GtU), Source::AccFirst, Dest::Slot, true) => BrCompareImm32<op::I64GtU, ACC_FIRST, true>;
    86 BrI64GtUImmSAhead: (Shape::BrCompareImm(NumOp::I64GtU), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64GtU, SLOTS, true>;
    87 BrI64LeSFAhead: (Shape::BrCompare(NumOp::I64LeS), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64LeS, true, ACC_FIRST, true>;
    88 BrI64LeSImmSAhead: (Shape::BrCompareImm(NumOp::I64LeS), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64LeS, SLOTS, true>;
    89 BrI64LeSSAhead: (Shape::BrCompare(NumOp::I64LeS), Source::Slots, Dest::Slot, true) => BrCompare<op::I64LeS, true, SLOTS, true>;
    90 BrI64LeUFAhead: (Shape::BrCompare(NumOp::I64LeU), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64LeU, true, ACC_FIRST, true>;
    91 BrI64LeUImm32FAhead: (Shape::BrCompareImm32(NumOp::I64LeU), Source::AccFirst, Dest::Slot, true) => BrCompareImm32<op::I64LeU, ACC_FIRST, true>;
    92 BrI64LeUImmFAhead: (Shape::BrCompareImm(NumOp::I64LeU), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I64LeU, ACC_FIRST, true>;
    93 BrI64LeUImmSAhead: (Shape::BrCompareImm(NumOp::I64LeU), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64LeU, SLOTS, true>;
    94 BrI64LtSFAhead: (Shape::BrCompare(NumOp::I64LtS), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64LtS, true, ACC_FIRST, true>;
    95 BrI64LtSImmSAhead: (Shape::BrCompareImm(NumOp::I64LtS), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64LtS, SLOTS, true>;
    96 BrI64LtSSAhead: (Shape::BrCompare(NumOp::I64LtS), Source::Slots, Dest::Slot, true) => BrCompare<op::I64LtS, true, SLOTS, true>;
    97 BrI64LtUFAhead: (Shape::BrCompare(NumOp::I64LtU), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64LtU, true, ACC_FIRST, true>;
    98 BrI64LtUImmSAhead: (Shape::BrCompareImm(NumOp::I64LtU), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64LtU, SLOTS, true>;
    99 BrI64LtUSAhead: (Shape::BrCompare(NumOp::I64LtU), Source::Slots, Dest::Slot, true) => BrCompare<op::I64LtU, true, SLOTS, true>;
    100 BrI64NeFAhead: (Shape::BrCompare(NumOp::I64Ne), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64Ne, true, ACC_FIRST, true>;
    101 BrI64NeImmF: (Shape::BrCompareImm(NumOp::I64Ne), Source::AccFirst, Dest::Slot, false) => BrCompareImm<op::I64Ne, ACC_FIRST, false>;
    102 BrI64NeImmFAhead: (Shape::BrCompareImm(NumOp::I64Ne), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I64Ne, ACC_FIRST, true>;
    103 BrI64NeImmS: (Shape::BrCompareImm(NumOp::I64Ne), Source::Slots, Dest::Slot, false) => BrCompareImm<op::I64Ne, SLOTS, false>;
    104 BrI64NeImmSAhead: (Shape::BrCompareImm(NumOp::I64Ne), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64Ne, SLOTS, true>;
    105 BrNonZeroF: (Shape::BrNonZero, Source::AccFirst, Dest::Slot, false) => BrIf<true, ACC_FIRST, false>;
    106 BrNonZeroFAhead: (Shape::BrNonZero, Source::AccFirst, Dest::Slot, true) => BrIf<true, ACC_FIRST, true>;
    107 BrNonZeroS: (Shape::BrNonZero, Source::Slots, Dest::Slot, false) => BrIf<true, SLOTS, false>;
    108 BrNonZeroSAhead: (Shape::BrNonZero, Source::Slots, Dest::Slot, true) => BrIf<true, SLOTS, true>;
    109 BrNotF32GeFAhead: (Shape::BrNotCompare(NumOp::F32Ge), Source::AccFirst, Dest::Slot, true) => BrCompare<op::F32Ge, false, ACC_FIRST, true>;
    110 BrNotF32GtFAhead: (Shape::BrNotCompare(NumOp::F32Gt), Source::AccFirst, Dest::Slot, true) => BrCompare<op::F32Gt, false, ACC_FIRST, true>;
    111 BrNotF32LeFAhead: (Shape::BrNotCompare(NumOp::F32Le), Source::AccFirst, Dest::Slot, true) => BrCompare<op::F32Le, false, ACC_FIRST, true>;
    112 BrNotF32LtFAhead: (Shape::BrNotCompare(NumOp::F32Lt), Source::AccFirst, Dest::Slot, true) => BrCompare<op::F32Lt, false, ACC_FIRST, true>;
    113 BrNotF64GtFAhead: (Shape::BrNotCompare(NumOp::F64Gt), Source::AccFirst, Dest::Slot, true) => BrCompare<op::F64Gt, false, ACC_FIRST, true>;
    114 BrNotF64LtFAhead: (Shape::BrNotCompare(NumOp::F64Lt), Source::AccFirst, Dest::Slot, true) => BrCompare<op::F64Lt, false, ACC_FIRST, true>;
    115 BrTableF: (Shape::BrTable, Source::AccFirst, Dest::Slot, _) => BrTable<ACC_FIRST>;
    116 BrTableS: (Shape::BrTable, Source::Slots, Dest::Slot, _) => BrTable<SLOTS>;
    117 BrTestNonZeroF: (Shape::BrTestNonZero, Source::AccFirst, Dest::Slot, false) => BrTest<true, ACC_FIRST, false>;
    118 BrTestNonZeroFAhead: (Shape::BrTestNonZero, Source::AccFirst, Dest::Slot, true) => BrTest<true, ACC_FIRST, true>;
    119 BrTestNonZeroSAhead: (Shape::BrTestNonZero, Source::Slots, Dest::Slot, true) => BrTest<true, SLOTS, true>;
    120 BrZeroF: (Shape::BrZero, Source::AccFirst, Dest::Slot, false) => BrIf<false, ACC_FIRST, false>;
    121 BrZeroFAhead: (Shape::BrZero, Source::AccFirst, Dest::Slot, true) => BrIf<false, ACC_FIRST, true>;
    122 BrZeroS: (Shape::BrZero, Source::Slots, Dest::Slot, false) => BrIf<false, SLOTS, false>;
    123 BrZeroSAhead: (Shape::BrZero, Source::Slots, Dest::Slot, true) => BrIf<false, SLOTS, true>;
    124 Call: (Shape::Call, Source::Slots, Dest::Slot, _) => word::Call;
    125 CallConst: (Shape::CallConst, Source::Slots, Dest::Slot, _) => word::CallConst;
    126 Const32A: (Shape::Const32, Source::Slots, Dest::AccOnly, _) => Const32<false, false>;
    127 Const32S: (Shape::Const32, Source::Slots, Dest::Slot, _) => Const32<false, true>;
    128 Const64FloatA: (Shape::Const64(Class::Float), Source::Slots, Dest::AccOnly, _) => Const64<f64, false>;
    129 Const64FloatS: (Shape::Const64(Class::Float), Source::Slots, Dest::Slot, _) => Const64<f64, true>;
    130 Const64IntA: (Shape::Const64(Class::Int), Source::Slots, Dest::AccOnly, _) => Const64<u64, false>;
    131 ConstBr: (Shape::ConstBr, Source::Slots, Dest::Slot, false) => word::ConstBr<false>;
    132 ConstBrAhead: (Shape::ConstBr, Source::Slots, Dest::Slot, true) => word::ConstBr<true>;
    133 Copy2: (Shape::Copy2, Source::Slots, Dest::Slot, _) => word::Copy2;
    134 CopyFloatSS: (Shape::Copy(Class::Float), Source::Slots, Dest::Slot, _) => Copy<f64, SLOTS, true>;
    135 CopyIntFS: (Shape::Copy(Class::Int), Source::AccFirst, Dest::Slot, _) => Copy<u64, ACC_FIRST, true>;
    136 CopyIntSS: (Shape::Copy(Class::Int), Source::Slots, Dest::Slot, _) => Copy<u64, SLOTS, true>;
    137 ExtendAddFS: (Shape::ExtendAdd, Source::AccFirst, Dest::Slot, _) => ExtendAdd<ACC_FIRST, true>;
    138 ExtendAddSA: (Shape::ExtendAdd, Source::Slots, Dest::AccOnly, _) => ExtendAdd<SLOTS, false>;
    139 ExtendAddSS: (Shape::ExtendAdd, Source::Slots, Dest::Slot, _) => ExtendAdd<SLOTS, true>;
    140 F32AddFA: (Shape::Binary(NumOp::F32Add), Source::AccFirst, Dest::AccOnly, _) => Binary<op::F32Add, ACC_FIRST, false>;
    141 F32AddFS: (Shape::Binary(NumOp::F32Add), Source::AccFirst, Dest::Slot, _) => Binary<op::F32Add, ACC_FIRST, true>;
    142 F32AddImmFS: (Shape::BinaryImm(NumOp::F32Add), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::F32Add, ACC_FIRST, true>;
    143 F32AddImmSS: (Shape::BinaryImm(NumOp::F32Add), Source::Slots, Dest::Slot, _) => BinaryImm<op::F32Add, SLOTS, true>;
    144 F32AddSA: (Shape::Binary(NumOp::F32Add), Source::Slots, Dest::AccOnly, _) => Binary<op::F32Add, SLOTS, false>;
    145 F32ConvertI32SFA: (Shape::Unary(NumOp::F32ConvertI32S), Source::AccFirst, Dest::AccOnly, _) => Unary<op::F32ConvertI32S, ACC_FIRST, false>;
    146 F32ConvertI32UFA: (Shape::Unary(NumOp::F32ConvertI32U), Source::AccFirst, Dest::AccOnly, _) => Unary<op::F32ConvertI32U, ACC_FIRST, false>;
    147 F32DivImmFS: (Shape::BinaryImm(NumOp::F32Div), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::F32Div, ACC_FIRST, true>;
    148 F32LoadDispSA: (Shape::LoadDisp(LoadOp::F32Load), Source::Slots, Dest::AccOnly, _) => Load<loading::F32Load, memory::Disp, SLOTS, false>;
    149 F32LoadDispSS: (Shape::LoadDisp(LoadOp::F32Load), Source::Slots, Dest::Slot, _) => Load<loading::F32Load, memory::Disp, SLOTS, true>;
    150 F32LoadFS: (Shape::Load(LoadOp::F32Load), Source::AccFirst, Dest::Slot, _) => Load<loading::F32Load, memory::Offset, ACC_FIRST, true>;
    151 F32LoadIndexSA: (Shape::LoadIndex(LoadOp::F32Load), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::F32Load, SLOTS, false>;
    152 F32LoadSA: (Shape::Load(LoadOp::F32Load), Source::Slots, Dest::AccOnly, _) => Load<loading::F32Load, memory::Offset, SLOTS, false>;
    153 F32LtFS: (Shape::Binary(NumOp::F32Lt), Source::AccFirst, Dest::Slot, _) => Binary<op::F32Lt, ACC_FIRST, true>;
    154 F32MulBA: (Shape::Binary(NumOp::F32Mul), Source::AccBoth, Dest::AccOnly, _) => Binary<op::F32Mul, ACC_BOTH, false>;
    155 F32MulBS: (Shape::Binary(NumOp::F32Mul), Source::AccBoth, Dest::Slot, _) => Binary<op::F32Mul, ACC_BOTH, true>;
    156 F32MulFA: (Shape::Binary(NumOp::F32Mul), Source::AccFirst, Dest::AccOnly, _) => Binary<op::F32Mul, ACC_FIRST, false>;
    157 F32MulFS: (Shape::Binary(NumOp::F32Mul), Source::AccFirst, Dest::Slot, _) => Binary<op::F32Mul, ACC_FIRST, true>;
    158 F32MulImmFA: (Shape::BinaryImm(NumOp::F32Mul), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::F32Mul, ACC_FIRST, false>;
    159 F32MulImmFS: (Shape::BinaryImm(NumOp::F32Mul), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::F32Mul, ACC_FIRST, true>;
    160 F32MulImmSA: (Shape::BinaryImm(NumOp::F32Mul), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::F32Mul, SLOTS, false>;
    161 F32MulImmSS: (Shape::BinaryImm(NumOp::F32Mul), Source::Slots, Dest::Slot, _) => BinaryImm<op::F32Mul, SLOTS, true>;
    162 F32MulSA: (Shape::Binary(NumOp::F32Mul), Source::Slots, Dest::AccOnly, _) => Binary<op::F32Mul, SLOTS, false>;
    163 F32MulSS: (Shape::Binary(NumOp::F32Mul), Source::Slots, Dest::Slot, _) => Binary<op::F32Mul, SLOTS, true>;
    164 F32StoreL: (Shape::Store(StoreOp::F32Store), Source::AccSecond, Dest::Slot, _) => Store<storing::F32Store, memory::Offset, ACC_SECOND>;
    165 F32StoreS: (Shape::Store(StoreOp::F32Store), Source::Slots, Dest::Slot, _) => Store<storing::F32Store, memory::Offset, SLOTS>;
    166 F32SubFA: (Shape::Binary(NumOp::F32Sub), Source::AccFirst, Dest::AccOnly, _) => Binary<op::F32Sub, ACC_FIRST, false>;
    167 F32SubLS: (Shape::Binary(NumOp::F32Sub), Source::AccSecond, Dest::Slot, _) => Binary<op::F32Sub, ACC_SECOND, true>;
    168 F32SubSA: (Shape::Binary(NumOp::F32Sub), Source::Slots, Dest::AccOnly, _) => Binary<op::F32Sub, SLOTS, false>;
    169 F32SubSS: (Shape::Binary(NumOp::F32Sub), Source::Slots, Dest::Slot, _) => Binary<op::F32Sub, SLOTS, true>;
    170 F64AbsFA: (Shape::Unary(NumOp::F64Abs), Source::AccFirst, Dest::AccOnly, _) => Unary<op::F64Abs, ACC_FIRST, false>;
    171 F64AbsFS: (Shape::Unary(NumOp::F64Abs), Source::AccFirst, Dest::Slot, _) => Unary<op::F64Abs, ACC_FIRST, true>;
    172 F64AbsSS: (Shape::Unary(NumOp::F64Abs), Source::Slots, Dest::Slot, _) => Unary<op::F64Abs, SLOTS, true>;
    173 F64AddFA: (Shape::Binary(NumOp::F64Add), Source::AccFirst, Dest::AccOnly, _) => Binary<op::F64Add, ACC_FIRST, false>;
    174 F64AddFS: (Shape::Binary(NumOp::F64Add), Source::AccFirst, Dest::Slot, _) => Binary<op::F64Add, ACC_FIRST, true>;
    175 F64AddKFA: (Shape::BinaryK(NumOp::F64Add), Source::AccFirst, Dest::AccOnly, _) => BinaryK<op::F64Add, ACC_FIRST, false>;
    176 F64AddKFS: (Shape::BinaryK(NumOp::F64Add), Source::AccFirst, Dest::Slot, _) => BinaryK<op::F64Add, ACC_FIRST, true>;
    177 F64AddKSS: (Shape::BinaryK(NumOp::F64Add), Source::Slots, Dest::Slot, _) => BinaryK<op::F64Add, SLOTS, true>;
    178 F64AddSA: (Shape::Binary(NumOp::F64Add), Source::Slots, Dest::AccOnly, _) => Binary<op::F64Add, SLOTS, false>;
    179 F64ConvertI32SFA: (Shape::Unary(NumOp::F64ConvertI32S), Source::AccFirst, Dest::AccOnly, _) => Unary<op::F64ConvertI32S, ACC_FIRST, false>;
    180 F64ConvertI32SSS: (Shape::Unary(NumOp::F64ConvertI32S), Source::Slots, Dest::Slot, _) => Unary<op::F64ConvertI32S, SLOTS, true>;
    181 F64ConvertI32UFA: (Shape::Unary(NumOp::F64ConvertI32U), Source::AccFirst, Dest::AccOnly, _) => Unary<op::F64ConvertI32U, ACC_FIRST, false>;
    182 F64DivFA: (Shape::Binary(NumOp::F64Div), Source::AccFirst, Dest::AccOnly, _) => Binary<op::F64Div, ACC_FIRST, false>;
    183 F64DivFS: (Shape::Binary(NumOp::F64Div), Source::AccFirst, Dest::Slot, _) => Binary<op::F64Div, ACC_FIRST, true>;
    184 F64DivKFS: (Shape::BinaryK(NumOp::F64Div), Source::AccFirst, Dest::Slot, _) => BinaryK<op::F64Div, ACC_FIRST, true>;
    185 F64DivLA: (Shape::Binary(NumOp::F64Div), Source::AccSecond, Dest::AccOnly, _) => Binary<op::F64Div, ACC_SECOND, false>;
    186 F64GtFA: (Shape::Binary(NumOp::F64Gt), Source::AccFirst, Dest::AccOnly, _) => Binary<op::F64Gt, ACC_FIRST, false>;
    187 F64GtFS: (Shape::Binary(NumOp::F64Gt), Source::AccFirst, Dest::Slot, _) => Binary<op::F64Gt, ACC_FIRST, true>;
    188 F64GtSS: (Shape::Binary(NumOp::F64Gt), Source::Slots, Dest::Slot, _) => Binary<op::F64Gt, SLOTS, true>;
    189 F64LoadConstA: (Shape::LoadConst(LoadOp::F64Load), Source::Slots, Dest::AccOnly, _) => LoadConst<loading::F64Load, false>;
    190 F64LoadDispFA: (Shape::LoadDisp(LoadOp::F64Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::F64Load, memory::Disp, ACC_FIRST, false>;
    191 F64LoadDispFS: (Shape::LoadDisp(LoadOp::F64Load), Source::AccFirst, Dest::Slot, _) => Load<loading::F64Load, memory::Disp, ACC_FIRST, true>;
    192 F64LoadDispSA: (Shape::LoadDisp(LoadOp::F64Load), Source::Slots, Dest::AccOnly, _) => Load<loading::F64Load, memory::Disp, SLOTS, false>;
    193 F64LoadDispSS: (Shape::LoadDisp(LoadOp::F64Load), Source::Slots, Dest::Slot, _) => Load<loading::F64Load, memory::Disp, SLOTS, true>;
    194 F64LoadFS: (Shape::Load(LoadOp::F64Load), Source::AccFirst, Dest::Slot, _) => Load<loading::F64Load, memory::Offset, ACC_FIRST, true>;
    195 F64LoadIndexSA: (Shape::LoadIndex(LoadOp::F64Load), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::F64Load, SLOTS, false>;
    196 F64LoadIndexSS: (Shape::LoadIndex(LoadOp::F64Load), Source::Slots, Dest::Slot, _) => LoadIndex<loading::F64Load, SLOTS, true>;
    197 F64LoadSS: (Shape::Load(LoadOp::F64Load), Source::Slots, Dest::Slot, _) => Load<loading::F64Load, memory::Offset, SLOTS, true>;
    198 F64LoadScaledSA: (Shape::LoadScaled(LoadOp::F64Load), Source::Slots, Dest::AccOnly, _) => Load<loading::F64Load, memory::Scaled, SLOTS, false>;
    199 F64MulBA: (Shape::Binary(NumOp::F64Mul), Source::AccBoth, Dest::AccOnly, _) => Binary<op::F64Mul, ACC_BOTH, false>;
    200 F64MulBS: (Shape::Binary(NumOp::F64Mul), Source::AccBoth, Dest::Slot, _) => Binary<op::F64Mul, ACC_BOTH, true>;
    201 F64MulFA: (Shape::Binary(NumOp::F64Mul), Source::AccFirst, Dest::AccOnly, _) => Binary<op::F64Mul, ACC_FIRST, false>;
    202 F64MulFS: (Shape::Binary(NumOp::F64Mul), Source::AccFirst, Dest::Slot, _) => Binary<op::F64Mul, ACC_FIRST, true>;
    203 F64MulKFA: (Shape::BinaryK(NumOp::F64Mul), Source::AccFirst, Dest::AccOnly, _) => BinaryK<op::F64Mul, ACC_FIRST, false>;
    204 F64MulKFS: (Shape::BinaryK(NumOp::F64Mul), Source::AccFirst, Dest::Slot, _) => BinaryK<op::F64Mul, ACC_FIRST, true>;
    205 F64MulKSA: (Shape::BinaryK(NumOp::F64Mul), Source::Slots, Dest::AccOnly, _) => BinaryK<op::F64Mul, SLOTS, false>;
    206 F64MulKSS: (Shape::BinaryK(NumOp::F64Mul), Source::Slots, Dest::Slot, _) => BinaryK<op::F64Mul, SLOTS, true>;
    207 F64MulSA: (Shape::Binary(NumOp::F64Mul), Source::Slots, Dest::AccOnly, _) => Binary<op::F64Mul, SLOTS, false>;
    208 F64MulSS: (Shape::Binary(NumOp::F64Mul), Source::Slots, Dest::Slot, _) => Binary<op::F64Mul, SLOTS, true>;
    209 F64SqrtFA: (Shape::Unary(NumOp::F64Sqrt), Source::AccFirst, Dest::AccOnly, _) => Unary<op::F64Sqrt, ACC_FIRST, false>;
    210 F64StoreConstF: (Shape::StoreConst(StoreOp::F64Store), Source::AccFirst, Dest::Slot, _) => StoreConst<storing::F64Store, ACC_FIRST>;
    211 F64StoreF: (Shape::Store(StoreOp::F64Store), Source::AccFirst, Dest::Slot, _) => Store<storing::F64Store, memory::Offset, ACC_FIRST>;
    212 F64StoreL: (Shape::Store(StoreOp::F64Store), Source::AccSecond, Dest::Slot, _) => Store<storing::F64Store, memory::Offset, ACC_SECOND>;
    213 F64SubFA: (Shape::Binary(NumOp::F64Sub), Source::AccFirst, Dest::AccOnly, _) => Binary<op::F64Sub, ACC_FIRST, false>;
    214 F64SubFS: (Shape::Binary(NumOp::F64Sub), Source::AccFirst, Dest::Slot, _) => Binary<op::F64Sub, ACC_FIRST, true>;
    215 F64SubLA: (Shape::Binary(NumOp::F64Sub), Source::AccSecond, Dest::AccOnly, _) => Binary<op::F64Sub, ACC_SECOND, false>;
    216 F64SubLS: (Shape::Binary(NumOp::F64Sub), Source::AccSecond, Dest::Slot, _) => Binary<op::F64Sub, ACC_SECOND, true>;
    217 F64SubSA: (Shape::Binary(NumOp::F64Sub), Source::Slots, Dest::AccOnly, _) => Binary<op::F64Sub, SLOTS, false>;
    218 F64SubSS: (Shape::Binary(NumOp::F64Sub), Source::Slots, Dest::Slot, _) => Binary<op::F64Sub, SLOTS, true>;
    219 GetBrFAhead: (Shape::GetBrNonZero, Source::AccFirst, Dest::Slot, true) => GetBr<ACC_FIRST, true>;
    220 GlobalGetA: (Shape::GlobalGet, Source::Slots, Dest::AccOnly, _) => GlobalGet<false>;
    221 GlobalGetS: (Shape::GlobalGet, Source::Slots, Dest::Slot, _) => GlobalGet<true>;
    222 I32AddFA: (Shape::Binary(NumOp::I32Add), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Add, ACC_FIRST, false>;
    223 I32AddFS: (Shape::Binary(NumOp::I32Add), Source::AccFirst, Dest::Slot, _) => Binary<op::I32Add, ACC_FIRST, true>;
    224 I32AddImmFA: (Shape::BinaryImm(NumOp::I32Add), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Add, ACC_FIRST, false>;
    225 I32AddImmFS: (Shape::BinaryImm(NumOp::I32Add), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Add, ACC_FIRST, true>;
    226 I32AddImmSA: (Shape::BinaryImm(NumOp::I32Add), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Add, SLOTS, false>;
    227 I32AddImmSS: (Shape::BinaryImm(NumOp::I32Add), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32Add, SLOTS, true>;
    228 I32AddSA: (Shape::Binary(NumOp::I32Add), Source::Slots, Dest::AccOnly, _) => Binary<op::I32Add, SLOTS, false>;
    229 I32AddSS: (Shape::Binary(NumOp::I32Add), Source::Slots, Dest::Slot, _) => Binary<op::I32Add, SLOTS, true>;
    230 I32AndFA: (Shape::Binary(NumOp::I32And), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32And, ACC_FIRST, false>;
    231 I32AndFS: (Shape::Binary(NumOp::I32And), Source::AccFirst, Dest::Slot, _) => Binary<op::I32And, ACC_FIRST, true>;
    232 I32AndImmFA: (Shape::BinaryImm(NumOp::I32And), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32And, ACC_FIRST, false>;
    233 I32AndImmFS: (Shape::BinaryImm(NumOp::I32And), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32And, ACC_FIRST, true>;
    234 I32AndImmSA: (Shape::BinaryImm(NumOp::I32And), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32And, SLOTS, false>;
    235 I32AndImmSS: (Shape::BinaryImm(NumOp::I32And), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32And, SLOTS, true>;
    236 I32AndSA: (Shape::Binary(NumOp::I32And), Source::Slots, Dest::AccOnly, _) => Binary<op::I32And, SLOTS, false>;
    237 I32AndSS: (Shape::Binary(NumOp::I32And), Source::Slots, Dest::Slot, _) => Binary<op::I32And, SLOTS, true>;
    238 I32ClzFS: (Shape::Unary(NumOp::I32Clz), Source::AccFirst, Dest::Slot, _) => Unary<op::I32Clz, ACC_FIRST, true>;
    239 I32CtzFA: (Shape::Unary(NumOp::I32Ctz), Source::AccFirst, Dest::AccOnly, _) => Unary<op::I32Ctz, ACC_FIRST, false>;
    240 I32CtzSA: (Shape::Unary(NumOp::I32Ctz), Source::Slots, Dest::AccOnly, _) => Unary<op::I32Ctz, SLOTS, false>;
    241 I32CtzSS: (Shape::Unary(NumOp::I32Ctz), Source::Slots, Dest::Slot, _) => Unary<op::I32Ctz, SLOTS, true>;
    242 I32DivSFS: (Shape::Binary(NumOp::I32DivS), Source::AccFirst, Dest::Slot, _) => Binary<op::I32DivS, ACC_FIRST, true>;
    243 I32DivSImmFA: (Shape::BinaryImm(NumOp::I32DivS), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32DivS, ACC_FIRST, false>;
    244 I32DivSImmFS: (Shape::BinaryImm(NumOp::I32DivS), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32DivS, ACC_FIRST, true>;
    245 I32DivSImmSS: (Shape::BinaryImm(NumOp::I32DivS), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32DivS, SLOTS, true>;
    246 I32DivUFA: (Shape::Binary(NumOp::I32DivU), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32DivU, ACC_FIRST, false>;
    247 I32DivUImmFA: (Shape::BinaryImm(NumOp::I32DivU), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32DivU, ACC_FIRST, false>;
    248 I32DivUImmFS: (Shape::BinaryImm(NumOp::I32DivU), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32DivU, ACC_FIRST, true>;
    249 I32DivUImmSA: (Shape::BinaryImm(NumOp::I32DivU), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32DivU, SLOTS, false>;
    250 I32DivUImmSS: (Shape::BinaryImm(NumOp::I32DivU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32DivU, SLOTS, true>;
    251 I32DivUSS: (Shape::Binary(NumOp::I32DivU), Source::Slots, Dest::Slot, _) => Binary<op::I32DivU, SLOTS, true>;
    252 I32EqFA: (Shape::Binary(NumOp::I32Eq), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Eq, ACC_FIRST, false>;
    253 I32EqFS: (Shape::Binary(NumOp::I32Eq), Source::AccFirst, Dest::Slot, _) => Binary<op::I32Eq, ACC_FIRST, true>;
    254 I32EqImmFA: (Shape::BinaryImm(NumOp::I32Eq), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Eq, ACC_FIRST, false>;
    255 I32EqImmFS: (Shape::BinaryImm(NumOp::I32Eq), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Eq, ACC_FIRST, true>;
    256 I32EqImmSA: (Shape::BinaryImm(NumOp::I32Eq), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Eq, SLOTS, false>;
    257 I32EqImmSS: (Shape::BinaryImm(NumOp::I32Eq), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32Eq, SLOTS, true>;
    258 I32EqSS: (Shape::Binary(NumOp::I32Eq), Source::Slots, Dest::Slot, _) => Binary<op::I32Eq, SLOTS, true>;
    259 I32EqzFA: (Shape::Unary(NumOp::I32Eqz), Source::AccFirst, Dest::AccOnly, _) => Unary<op::I32Eqz, ACC_FIRST, false>;
    260 I32EqzSA: (Shape::Unary(NumOp::I32Eqz), Source::Slots, Dest::AccOnly, _) => Unary<op::I32Eqz, SLOTS, false>;
    261 I32GtSFA: (Shape::Binary(NumOp::I32GtS), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32GtS, ACC_FIRST, false>;
    262 I32GtSImmFS: (Shape::BinaryImm(NumOp::I32GtS), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32GtS, ACC_FIRST, true>;
    263 I32GtSImmSS: (Shape::BinaryImm(NumOp::I32GtS), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32GtS, SLOTS, true>;
    264 I32GtSSA: (Shape::Binary(NumOp::I32GtS), Source::Slots, Dest::AccOnly, _) => Binary<op::I32GtS, SLOTS, false>;
    265 I32GtSSS: (Shape::Binary(NumOp::I32GtS), Source::Slots, Dest::Slot, _) => Binary<op::I32GtS, SLOTS, true>;
    266 I32GtUFA: (Shape::Binary(NumOp::I32GtU), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32GtU, ACC_FIRST, false>;
    267 I32GtUFS: (Shape::Binary(NumOp::I32GtU), Source::AccFirst, Dest::Slot, _) => Binary<op::I32GtU, ACC_FIRST, true>;
    268 I32GtUImmSS: (Shape::BinaryImm(NumOp::I32GtU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32GtU, SLOTS, true>;
    269 I32LeUFA: (Shape::Binary(NumOp::I32LeU), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32LeU, ACC_FIRST, false>;
    270 I32Load16SDispFS: (Shape::LoadDisp(LoadOp::I32Load16S), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load16S, memory::Disp, ACC_FIRST, true>;
    271 I32Load16SDispSA: (Shape::LoadDisp(LoadOp::I32Load16S), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load16S, memory::Disp, SLOTS, false>;
    272 I32Load16SDispSS: (Shape::LoadDisp(LoadOp::I32Load16S), Source::Slots, Dest::Slot, _) => Load<loading::I32Load16S, memory::Disp, SLOTS, true>;
    273 I32Load16SSA: (Shape::Load(LoadOp::I32Load16S), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load16S, memory::Offset, SLOTS, false>;
    274 I32Load16SSS: (Shape::Load(LoadOp::I32Load16S), Source::Slots, Dest::Slot, _) => Load<loading::I32Load16S, memory::Offset, SLOTS, true>;
    275 I32Load16SScaledSA: (Shape::LoadScaled(LoadOp::I32Load16S), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load16S, memory::Scaled, SLOTS, false>;
    276 I32Load16UDispFS: (Shape::LoadDisp(LoadOp::I32Load16U), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load16U, memory::Disp, ACC_FIRST, true>;
    277 I32Load16UDispSA: (Shape::LoadDisp(LoadOp::I32Load16U), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load16U, memory::Disp, SLOTS, false>;
    278 I32Load16UFA: (Shape::Load(LoadOp::I32Load16U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load16U, memory::Offset, ACC_FIRST, false>;
    279 I32Load16UFS: (Shape::Load(LoadOp::I32Load16U), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load16U, memory::Offset, ACC_FIRST, true>;
    280 I32Load16UIndexSA: (Shape::LoadIndex(LoadOp::I32Load16U), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::I32Load16U, SLOTS, false>;
    281 I32Load16USA: (Shape::Load(LoadOp::I32Load16U), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load16U, memory::Offset, SLOTS, false>;
    282 I32Load16USS: (Shape::Load(LoadOp::I32Load16U), Source::Slots, Dest::Slot, _) => Load<loading::I32Load16U, memory::Offset, SLOTS, true>;
    283 I32Load8SDispSA: (Shape::LoadDisp(LoadOp::I32Load8S), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load8S, memory::Disp, SLOTS, false>;
    284 I32Load8SFA: (Shape::Load(LoadOp::I32Load8S), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load8S, memory::Offset, ACC_FIRST, false>;
    285 I32Load8SIndexLS: (Shape::LoadIndex(LoadOp::I32Load8S), Source::AccSecond, Dest::Slot, _) => LoadIndex<loading::I32Load8S, ACC_SECOND, true>;
    286 I32Load8SIndexSA: (Shape::LoadIndex(LoadOp::I32Load8S), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::I32Load8S, SLOTS, false>;
    287 I32Load8SSA: (Shape::Load(LoadOp::I32Load8S), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load8S, memory::Offset, SLOTS, false>;
    288 I32Load8SSS: (Shape::Load(LoadOp::I32Load8S), Source::Slots, Dest::Slot, _) => Load<loading::I32Load8S, memory::Offset, SLOTS, true>;
    289 I32Load8UDispFA: (Shape::LoadDisp(LoadOp::I32Load8U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load8U, memory::Disp, ACC_FIRST, false>;
    290 I32Load8UDispSA: (Shape::LoadDisp(LoadOp::I32Load8U), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load8U, memory::Disp, SLOTS, false>;
    291 I32Load8UDispSS: (Shape::LoadDisp(LoadOp::I32Load8U), Source::Slots, Dest::Slot, _) => Load<loading::I32Load8U, memory::Disp, SLOTS, true>;
    292 I32Load8UFA: (Shape::Load(LoadOp::I32Load8U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load8U, memory::Offset, ACC_FIRST, false>;
    293 I32Load8UFS: (Shape::Load(LoadOp::I32Load8U), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load8U, memory::Offset, ACC_FIRST, true>;
    294 I32Load8UIndexFA: (Shape::LoadIndex(LoadOp::I32Load8U), Source::AccFirst, Dest::AccOnly, _) => LoadIndex<loading::I32Load8U, ACC_FIRST, false>;
    295 I32Load8UIndexLA: (Shape::LoadIndex(LoadOp::I32Load8U), Source::AccSecond, Dest::AccOnly, _) => LoadIndex<loading::I32Load8U, ACC_SECOND, false>;
    296 I32Load8UIndexLS: (Shape::LoadIndex(LoadOp::I32Load8U), Source::AccSecond, Dest::Slot, _) => LoadIndex<loading::I32Load8U, ACC_SECOND, true>;
    297 I32Load8UIndexSA: (Shape::LoadIndex(LoadOp::I32Load8U), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::I32Load8U, SLOTS, false>;
    298 I32Load8UIndexSS: (Shape::LoadIndex(LoadOp::I32Load8U), Source::Slots, Dest::Slot, _) => LoadIndex<loading::I32Load8U, SLOTS, true>;
    299 I32Load8USA: (Shape::Load(LoadOp::I32Load8U), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load8U, memory::Offset, SLOTS, false>;
    300 I32Load8USS: (Shape::Load(LoadOp::I32Load8U), Source::Slots, Dest::Slot, _) => Load<loading::I32Load8U, memory::Offset, SLOTS, true>;
    301 I32LoadConstS: (Shape::LoadConst(LoadOp::I32Load), Source::Slots, Dest::Slot, _) => LoadConst<loading::I32Load, true>;
    302 I32LoadDispFA: (Shape::LoadDisp(LoadOp::I32Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load, memory::Disp, ACC_FIRST, false>;
    303 I32LoadDispFS: (Shape::LoadDisp(LoadOp::I32Load), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load, memory::Disp, ACC_FIRST, true>;
    304 I32LoadDispSA: (Shape::LoadDisp(LoadOp::I32Load), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load, memory::Disp, SLOTS, false>;
    305 I32LoadDispSS: (Shape::LoadDisp(LoadOp::I32Load), Source::Slots, Dest::Slot, _) => Load<loading::I32Load, memory::Disp, SLOTS, true>;
    306 I32LoadFA: (Shape::Load(LoadOp::I32Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load, memory::Offset, ACC_FIRST, false>;
    307 I32LoadFS: (Shape::Load(LoadOp::I32Load), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load, memory::Offset, ACC_FIRST, true>;
    308 I32LoadGlobalA: (Shape::LoadGlobal(LoadOp::I32Load), Source::Slots, Dest::AccOnly, _) => LoadGlobal<loading::I32Load, false>;
    309 I32LoadIndexFA: (Shape::LoadIndex(LoadOp::I32Load), Source::AccFirst, Dest::AccOnly, _) => LoadIndex<loading::I32Load, ACC_FIRST, false>;
    310 I32LoadIndexSA: (Shape::LoadIndex(LoadOp::I32Load), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::I32Load, SLOTS, false>;
    311 I32LoadIndexSS: (Shape::LoadIndex(LoadOp::I32Load), Source::Slots, Dest::Slot, _) => LoadIndex<loading::I32Load, SLOTS, true>;
    312 I32LoadSA: (Shape::Load(LoadOp::I32Load), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load, memory::Offset, SLOTS, false>;
    313 I32LoadSS: (Shape::Load(LoadOp::I32Load), Source::Slots, Dest::Slot, _) => Load<loading::I32Load, memory::Offset, SLOTS, true>;
    314 I32LoadScaledFA: (Shape::LoadScaled(LoadOp::I32Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load, memory::Scaled, ACC_FIRST, false>;
    315 I32LoadScaledFS: (Shape::LoadScaled(LoadOp::I32Load), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load, memory::Scaled, ACC_FIRST, true>;
    316 I32LoadScaledSA: (Shape::LoadScaled(LoadOp::I32Load), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load, memory::Scaled, SLOTS, false>;
    317 I32LoadScaledSS: (Shape::LoadScaled(LoadOp::I32Load), Source::Slots, Dest::Slot, _) => Load<loading::I32Load, memory::Scaled, SLOTS, true>;
    318 I32LtSFA: (Shape::Binary(NumOp::I32LtS), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32LtS, ACC_FIRST, false>;
    319 I32LtSFS: (Shape::Binary(NumOp::I32LtS), Source::AccFirst, Dest::Slot, _) => Binary<op::I32LtS, ACC_FIRST, true>;
    320 I32LtSImmFA: (Shape::BinaryImm(NumOp::I32LtS), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32LtS, ACC_FIRST, false>;
    321 I32LtSImmFS: (Shape::BinaryImm(NumOp::I32LtS), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32LtS, ACC_FIRST, true>;
    322 I32LtSSS: (Shape::Binary(NumOp::I32LtS), Source::Slots, Dest::Slot, _) => Binary<op::I32LtS, SLOTS, true>;
    323 I32LtUFA: (Shape::Binary(NumOp::I32LtU), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32LtU, ACC_FIRST, false>;
    324 I32LtUFS: (Shape::Binary(NumOp::I32LtU), Source::AccFirst, Dest::Slot, _) => Binary<op::I32LtU, ACC_FIRST, true>;
    325 I32LtUImmFA: (Shape::BinaryImm(NumOp::I32LtU), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32LtU, ACC_FIRST, false>;
    326 I32LtUImmFS: (Shape::BinaryImm(NumOp::I32LtU), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32LtU, ACC_FIRST, true>;
    327 I32LtUImmSA: (Shape::BinaryImm(NumOp::I32LtU), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32LtU, SLOTS, false>;
    328 I32LtUImmSS: (Shape::BinaryImm(NumOp::I32LtU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32LtU, SLOTS, true>;
    329 I32LtUSS: (Shape::Binary(NumOp::I32LtU), Source::Slots, Dest::Slot, _) => Binary<op::I32LtU, SLOTS, true>;
    330 I32MulBA: (Shape::Binary(NumOp::I32Mul), Source::AccBoth, Dest::AccOnly, _) => Binary<op::I32Mul, ACC_BOTH, false>;
    331 I32MulFA: (Shape::Binary(NumOp::I32Mul), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Mul, ACC_FIRST, false>;
    332 I32MulFS: (Shape::Binary(NumOp::I32Mul), Source::AccFirst, Dest::Slot, _) => Binary<op::I32Mul, ACC_FIRST, true>;
    333 I32MulImmFA: (Shape::BinaryImm(NumOp::I32Mul), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Mul, ACC_FIRST, false>;
    334 I32MulImmFS: (Shape::BinaryImm(NumOp::I32Mul), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Mul, ACC_FIRST, true>;
    335 I32MulImmSA: (Shape::BinaryImm(NumOp::I32Mul), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Mul, SLOTS, false>;
    336 I32MulImmSS: (Shape::BinaryImm(NumOp::I32Mul), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32Mul, SLOTS, true>;
    337 I32MulSA: (Shape::Binary(NumOp::I32Mul), Source::Slots, Dest::AccOnly, _) => Binary<op::I32Mul, SLOTS, false>;
    338 I32MulSS: (Shape::Binary(NumOp::I32Mul), Source::Slots, Dest::Slot, _) => Binary<op::I32Mul, SLOTS, true>;
    339 I32NeFA: (Shape::Binary(NumOp::I32Ne), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Ne, ACC_FIRST, false>;
    340 I32NeImmFS: (Shape::BinaryImm(NumOp::I32Ne), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Ne, ACC_FIRST, true>;
    341 I32NeSS: (Shape::Binary(NumOp::I32Ne), Source::Slots, Dest::Slot, _) => Binary<op::I32Ne, SLOTS, true>;
    342 I32OrFA: (Shape::Binary(NumOp::I32Or), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Or, ACC_FIRST, false>;
    343 I32OrFS: (Shape::Binary(NumOp::I32Or), Source::AccFirst, Dest::Slot, _) => Binary<op::I32Or, ACC_FIRST, true>;
    344 I32OrImmFA: (Shape::BinaryImm(NumOp::I32Or), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Or, ACC_FIRST, false>;
    345 I32OrImmFS: (Shape::BinaryImm(NumOp::I32Or), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Or, ACC_FIRST, true>;
    346 I32OrSA: (Shape::Binary(NumOp::I32Or), Source::Slots, Dest::AccOnly, _) => Binary<op::I32Or, SLOTS, false>;
    347 I32PopcntSA: (Shape::Unary(NumOp::I32Popcnt), Source::Slots, Dest::AccOnly, _) => Unary<op::I32Popcnt, SLOTS, false>;
    348 I32RemUFA: (Shape::Binary(NumOp::I32RemU), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32RemU, ACC_FIRST, false>;
    349 I32RemUImmFA: (Shape::BinaryImm(NumOp::I32RemU), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32RemU, ACC_FIRST, false>;
    350 I32RemUImmFS: (Shape::BinaryImm(NumOp::I32RemU), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32RemU, ACC_FIRST, true>;
    351 I32RemUImmSA: (Shape::BinaryImm(NumOp::I32RemU), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32RemU, SLOTS, false>;
    352 I32RemULA: (Shape::Binary(NumOp::I32RemU), Source::AccSecond, Dest::AccOnly, _) => Binary<op::I32RemU, ACC_SECOND, false>;
    353 I32RemULS: (Shape::Binary(NumOp::I32RemU), Source::AccSecond, Dest::Slot, _) => Binary<op::I32RemU, ACC_SECOND, true>;
    354 I32RemUSS: (Shape::Binary(NumOp::I32RemU), Source::Slots, Dest::Slot, _) => Binary<op::I32RemU, SLOTS, true>;
    355 I32RotlFA: (Shape::Binary(NumOp::I32Rotl), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Rotl, ACC_FIRST, false>;
    356 I32RotlImmFA: (Shape::BinaryImm(NumOp::I32Rotl), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Rotl, ACC_FIRST, false>;
    357 I32RotlImmFS: (Shape::BinaryImm(NumOp::I32Rotl), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Rotl, ACC_FIRST, true>;
    358 I32RotlImmSA: (Shape::BinaryImm(NumOp::I32Rotl), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Rotl, SLOTS, false>;
    359 I32RotrImmFS: (Shape::BinaryImm(NumOp::I32Rotr), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Rotr, ACC_FIRST, true>;
    360 I32RotrImmSA: (Shape::BinaryImm(NumOp::I32Rotr), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Rotr, SLOTS, false>;
    361 I32RotrLA: (Shape::Binary(NumOp::I32Rotr), Source::AccSecond, Dest::AccOnly, _) => Binary<op::I32Rotr, ACC_SECOND, false>;
    362 I32ShlFA: (Shape::Binary(NumOp::I32Shl), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Shl, ACC_FIRST, false>;
    363 I32ShlFS: (Shape::Binary(NumOp::I32Shl), Source::AccFirst, Dest::Slot, _) => Binary<op::I32Shl, ACC_FIRST, true>;
    364 I32ShlImmFA: (Shape::BinaryImm(NumOp::I32Shl), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Shl, ACC_FIRST, false>;
    365 I32ShlImmFS: (Shape::BinaryImm(NumOp::I32Shl), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Shl, ACC_FIRST, true>;
    366 I32ShlImmSA: (Shape::BinaryImm(NumOp::I32Shl), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Shl, SLOTS, false>;
    367 I32ShlImmSS: (Shape::BinaryImm(NumOp::I32Shl), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32Shl, SLOTS, true>;
    368 I32ShrSImmFA: (Shape::BinaryImm(NumOp::I32ShrS), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32ShrS, ACC_FIRST, false>;
    369 I32ShrSImmFS: (Shape::BinaryImm(NumOp::I32ShrS), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32ShrS, ACC_FIRST, true>;
    370 I32ShrSImmSS: (Shape::BinaryImm(NumOp::I32ShrS), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32ShrS, SLOTS, true>;
    371 I32ShrSSS: (Shape::Binary(NumOp::I32ShrS), Source::Slots, Dest::Slot, _) => Binary<op::I32ShrS, SLOTS, true>;
    372 I32ShrUFA: (Shape::Binary(NumOp::I32ShrU), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32ShrU, ACC_FIRST, false>;
    373 I32ShrUImmFA: (Shape::BinaryImm(NumOp::I32ShrU), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32ShrU, ACC_FIRST, false>;
    374 I32ShrUImmFS: (Shape::BinaryImm(NumOp::I32ShrU), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32ShrU, ACC_FIRST, true>;
    375 I32ShrUImmSA: (Shape::BinaryImm(NumOp::I32ShrU), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32ShrU, SLOTS, false>;
    376 I32ShrUImmSS: (Shape::BinaryImm(NumOp::I32ShrU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32ShrU, SLOTS, true>;
    377 I32ShrULA: (Shape::Binary(NumOp::I32ShrU), Source::AccSecond, Dest::AccOnly, _) => Binary<op::I32ShrU, ACC_SECOND, false>;
    378 I32ShrUSA: (Shape::Binary(NumOp::I32ShrU), Source::Slots, Dest::AccOnly, _) => Binary<op::I32ShrU, SLOTS, false>;
    379 I32Store16DispF: (Shape::StoreDisp(StoreOp::I32Store16), Source::AccFirst, Dest::Slot, _) => Store<storing::I32Store16, memory::Disp, ACC_FIRST>;
    380 I32Store16DispS: (Shape::StoreDisp(StoreOp::I32Store16), Source::Slots, Dest::Slot, _) => Store<storing::I32Store16, memory::Disp, SLOTS>;
    381 I32Store16ImmDispF: (Shape::StoreImmDisp(StoreOp::I32Store16), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I32Store16, memory::Disp, ACC_FIRST>;
    382 I32Store16ImmIndexS: (Shape::StoreImmIndex(StoreOp::I32Store16), Source::Slots, Dest::Slot, _) => StoreImmIndex<storing::I32Store16, SLOTS>;
    383 I32Store16ImmS: (Shape::StoreImm(StoreOp::I32Store16), Source::Slots, Dest::Slot, _) => StoreImm<storing::I32Store16, memory::Offset, SLOTS>;
    384 I32Store16L: (Shape::Store(StoreOp::I32Store16), Source::AccSecond, Dest::Slot, _) => Store<storing::I32Store16, memory::Offset, ACC_SECOND>;
    385 I32Store16S: (Shape::Store(StoreOp::I32Store16), Source::Slots, Dest::Slot, _) => Store<storing::I32Store16, memory::Offset, SLOTS>;
    386 I32Store8DispS: (Shape::StoreDisp(StoreOp::I32Store8), Source::Slots, Dest::Slot, _) => Store<storing::I32Store8, memory::Disp, SLOTS>;
    387 I32Store8ImmIndexS: (Shape::StoreImmIndex(StoreOp::I32Store8), Source::Slots, Dest::Slot, _) => StoreImmIndex<storing::I32Store8, SLOTS>;
    388 I32Store8ImmS: (Shape::StoreImm(StoreOp::I32Store8), Source::Slots, Dest::Slot, _) => StoreImm<storing::I32Store8, memory::Offset, SLOTS>;
    389 I32Store8L: (Shape::Store(StoreOp::I32Store8), Source::AccSecond, Dest::Slot, _) => Store<storing::I32Store8, memory::Offset, ACC_SECOND>;
    390 I32Store8S: (Shape::Store(StoreOp::I32Store8), Source::Slots, Dest::Slot, _) => Store<storing::I32Store8, memory::Offset, SLOTS>;
    391 I32StoreConstF: (Shape::StoreConst(StoreOp::I32Store), Source::AccFirst, Dest::Slot, _) => StoreConst<storing::I32Store, ACC_FIRST>;
    392 I32StoreDispF: (Shape::StoreDisp(StoreOp::I32Store), Source::AccFirst, Dest::Slot, _) => Store<storing::I32Store, memory::Disp, ACC_FIRST>;
    393 I32StoreDispL: (Shape::StoreDisp(StoreOp::I32Store), Source::AccSecond, Dest::Slot, _) => Store<storing::I32Store, memory::Disp, ACC_SECOND>;
    394 I32StoreDispS: (Shape::StoreDisp(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => Store<storing::I32Store, memory::Disp, SLOTS>;
    395 I32StoreF: (Shape::Store(StoreOp::I32Store), Source::AccFirst, Dest::Slot, _) => Store<storing::I32Store, memory::Offset, ACC_FIRST>;
    396 I32StoreImmDispS: (Shape::StoreImmDisp(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => StoreImm<storing::I32Store, memory::Disp, SLOTS>;
    397 I32StoreImmS: (Shape::StoreImm(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => StoreImm<storing::I32Store, memory::Offset, SLOTS>;
    398 I32StoreL: (Shape::Store(StoreOp::I32Store), Source::AccSecond, Dest::Slot, _) => Store<storing::I32Store, memory::Offset, ACC_SECOND>;
    399 I32StoreS: (Shape::Store(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => Store<storing::I32Store, memory::Offset, SLOTS>;
    400 I32SubFA: (Shape::Binary(NumOp::I32Sub), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Sub, ACC_FIRST, false>;
    401 I32SubFS: (Shape::Binary(NumOp::I32Sub), Source::AccFirst, Dest::Slot, _) => Binary<op::I32Sub, ACC_FIRST, true>;
    402 I32SubLA: (Shape::Binary(NumOp::I32Sub), Source::AccSecond, Dest::AccOnly, _) => Binary<op::I32Sub, ACC_SECOND, false>;
    403 I32SubLS: (Shape::Binary(NumOp::I32Sub), Source::AccSecond, Dest::Slot, _) => Binary<op::I32Sub, ACC_SECOND, true>;
    404 I32SubSA: (Shape::Binary(NumOp::I32Sub), Source::Slots, Dest::AccOnly, _) => Binary<op::I32Sub, SLOTS, false>;
    405 I32SubSS: (Shape::Binary(NumOp::I32Sub), Source::Slots, Dest::Slot, _) => Binary<op::I32Sub, SLOTS, true>;
    406 I32XorFA: (Shape::Binary(NumOp::I32Xor), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Xor, ACC_FIRST, false>;
    407 I32XorFS: (Shape::Binary(NumOp::I32Xor), Source::AccFirst, Dest::Slot, _) => Binary<op::I32Xor, ACC_FIRST, true>;
    408 I32XorImmFA: (Shape::BinaryImm(NumOp::I32Xor), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Xor, ACC_FIRST, false>;
    409 I32XorImmFS: (Shape::BinaryImm(NumOp::I32Xor), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Xor, ACC_FIRST, true>;
    410 I32XorImmSS: (Shape::BinaryImm(NumOp::I32Xor), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32Xor, SLOTS, true>;
    411 I32XorSA: (Shape::Binary(NumOp::I32Xor), Source::Slots, Dest::AccOnly, _) => Binary<op::I32Xor, SLOTS, false>;
    412 I32XorSS: (Shape::Binary(NumOp::I32Xor), Source::Slots, Dest::Slot, _) => Binary<op::I32Xor, SLOTS, true>;
    413 I64AddFA: (Shape::Binary(NumOp::I64Add), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Add, ACC_FIRST, false>;
    414 I64AddFS: (Shape::Binary(NumOp::I64Add), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Add, ACC_FIRST, true>;
    415 I64AddImmFA: (Shape::BinaryImm(NumOp::I64Add), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Add, ACC_FIRST, false>;
    416 I64AddImmFS: (Shape::BinaryImm(NumOp::I64Add), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Add, ACC_FIRST, true>;
    417 I64AddImmSA: (Shape::BinaryImm(NumOp::I64Add), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64Add, SLOTS, false>;
    418 I64AddImmSS: (Shape::BinaryImm(NumOp::I64Add), Source::Slots, Dest::Slot, _) => BinaryImm<op::I64Add, SLOTS, true>;
    419 I64AddKFS: (Shape::BinaryK(NumOp::I64Add), Source::AccFirst, Dest::Slot, _) => BinaryK<op::I64Add, ACC_FIRST, true>;
    420 I64AddKSS: (Shape::BinaryK(NumOp::I64Add), Source::Slots, Dest::Slot, _) => BinaryK<op::I64Add, SLOTS, true>;
    421 I64AddSA: (Shape::Binary(NumOp::I64Add), Source::Slots, Dest::AccOnly, _) => Binary<op::I64Add, SLOTS, false>;
    422 I64AddSS: (Shape::Binary(NumOp::I64Add), Source::Slots, Dest::Slot, _) => Binary<op::I64Add, SLOTS, true>;
    423 I64AndFA: (Shape::Binary(NumOp::I64And), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64And, ACC_FIRST, false>;
    424 I64AndFS: (Shape::Binary(NumOp::I64And), Source::AccFirst, Dest::Slot, _) => Binary<op::I64And, ACC_FIRST, true>;
    425 I64AndImmFA: (Shape::BinaryImm(NumOp::I64And), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64And, ACC_FIRST, false>;
    426 I64AndImmFS: (Shape::BinaryImm(NumOp::I64And), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64And, ACC_FIRST, true>;
    427 I64AndImmSA: (Shape::BinaryImm(NumOp::I64And), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64And, SLOTS, false>;
    428 I64AndImmSS: (Shape::BinaryImm(NumOp::I64And), Source::Slots, Dest::Slot, _) => BinaryImm<op::I64And, SLOTS, true>;
    429 I64AndKFA: (Shape::BinaryK(NumOp::I64And), Source::AccFirst, Dest::AccOnly, _) => BinaryK<op::I64And, ACC_FIRST, false>;
    430 I64AndKFS: (Shape::BinaryK(NumOp::I64And), Source::AccFirst, Dest::Slot, _) => BinaryK<op::I64And, ACC_FIRST, true>;
    431 I64AndKSA: (Shape::BinaryK(NumOp::I64And), Source::Slots, Dest::AccOnly, _) => BinaryK<op::I64And, SLOTS, false>;
    432 I64AndKSS: (Shape::BinaryK(NumOp::I64And), Source::Slots, Dest::Slot, _) => BinaryK<op::I64And, SLOTS, true>;
    433 I64AndSA: (Shape::Binary(NumOp::I64And), Source::Slots, Dest::AccOnly, _) => Binary<op::I64And, SLOTS, false>;
    434 I64AndSS: (Shape::Binary(NumOp::I64And), Source::Slots, Dest::Slot, _) => Binary<op::I64And, SLOTS, true>;
    435 I64ClzFS: (Shape::Unary(NumOp::I64Clz), Source::AccFirst, Dest::Slot, _) => Unary<op::I64Clz, ACC_FIRST, true>;
    436 I64CtzSS: (Shape::Unary(NumOp::I64Ctz), Source::Slots, Dest::Slot, _) => Unary<op::I64Ctz, SLOTS, true>;
    437 I64DivUImmFS: (Shape::BinaryImm(NumOp::I64DivU), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64DivU, ACC_FIRST, true>;
    438 I64EqFA: (Shape::Binary(NumOp::I64Eq), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Eq, ACC_FIRST, false>;
    439 I64EqzFA: (Shape::Unary(NumOp::I64Eqz), Source::AccFirst, Dest::AccOnly, _) => Unary<op::I64Eqz, ACC_FIRST, false>;
    440 I64EqzFS: (Shape::Unary(NumOp::I64Eqz), Source::AccFirst, Dest::Slot, _) => Unary<op::I64Eqz, ACC_FIRST, true>;
    441 I64EqzSS: (Shape::Unary(NumOp::I64Eqz), Source::Slots, Dest::Slot, _) => Unary<op::I64Eqz, SLOTS, true>;
    442 I64Extend32SFA: (Shape::Unary(NumOp::I64Extend32S), Source::AccFirst, Dest::AccOnly, _) => Unary<op::I64Extend32S, ACC_FIRST, false>;
    443 I64Extend32SFS: (Shape::Unary(NumOp::I64Extend32S), Source::AccFirst, Dest::Slot, _) => Unary<op::I64Extend32S, ACC_FIRST, true>;
    444 I64Extend32SSA: (Shape::Unary(NumOp::I64Extend32S), Source::Slots, Dest::AccOnly, _) => Unary<op::I64Extend32S, SLOTS, false>;
    445 I64Extend32SSS: (Shape::Unary(NumOp::I64Extend32S), Source::Slots, Dest::Slot, _) => Unary<op::I64Extend32S, SLOTS, true>;
    446 I64Extend8SFS: (Shape::Unary(NumOp::I64Extend8S), Source::AccFirst, Dest::Slot, _) => Unary<op::I64Extend8S, ACC_FIRST, true>;
    447 I64ExtendI32SFA: (Shape::Unary(NumOp::I64ExtendI32S), Source::AccFirst, Dest::AccOnly, _) => Unary<op::I64ExtendI32S, ACC_FIRST, false>;
    448 I64ExtendI32UFA: (Shape::Unary(NumOp::I64ExtendI32U), Source::AccFirst, Dest::AccOnly, _) => Unary<op::I64ExtendI32U, ACC_FIRST, false>;
    449 I64ExtendI32USA: (Shape::Unary(NumOp::I64ExtendI32U), Source::Slots, Dest::AccOnly, _) => Unary<op::I64ExtendI32U, SLOTS, false>;
    450 I64Load16SDispFS: (Shape::LoadDisp(LoadOp::I64Load16S), Source::AccFirst, Dest::Slot, _) => Load<loading::I64Load16S, memory::Disp, ACC_FIRST, true>;
    451 I64Load16SDispSA: (Shape::LoadDisp(LoadOp::I64Load16S), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load16S, memory::Disp, SLOTS, false>;
    452 I64Load16SDispSS: (Shape::LoadDisp(LoadOp::I64Load16S), Source::Slots, Dest::Slot, _) => Load<loading::I64Load16S, memory::Disp, SLOTS, true>;
    453 I64Load16UFA: (Shape::Load(LoadOp::I64Load16U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load16U, memory::Offset, ACC_FIRST, false>;
    454 I64Load16USA: (Shape::Load(LoadOp::I64Load16U), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load16U, memory::Offset, SLOTS, false>;
    455 I64Load16USS: (Shape::Load(LoadOp::I64Load16U), Source::Slots, Dest::Slot, _) => Load<loading::I64Load16U, memory::Offset, SLOTS, true>;
    456 I64Load32SDispSS: (Shape::LoadDisp(LoadOp::I64Load32S), Source::Slots, Dest::Slot, _) => Load<loading::I64Load32S, memory::Disp, SLOTS, true>;
    457 I64Load32SFA: (Shape::Load(LoadOp::I64Load32S), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load32S, memory::Offset, ACC_FIRST, false>;
    458 I64Load32SSA: (Shape::Load(LoadOp::I64Load32S), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load32S, memory::Offset, SLOTS, false>;
    459 I64Load32SSS: (Shape::Load(LoadOp::I64Load32S), Source::Slots, Dest::Slot, _) => Load<loading::I64Load32S, memory::Offset, SLOTS, true>;
    460 I64Load32UConstA: (Shape::LoadConst(LoadOp::I64Load32U), Source::Slots, Dest::AccOnly, _) => LoadConst<loading::I64Load32U, false>;
    461 I64Load32UDispFA: (Shape::LoadDisp(LoadOp::I64Load32U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load32U, memory::Disp, ACC_FIRST, false>;
    462 I64Load32UDispSA: (Shape::LoadDisp(LoadOp::I64Load32U), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load32U, memory::Disp, SLOTS, false>;
    463 I64Load32UFA: (Shape::Load(LoadOp::I64Load32U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load32U, memory::Offset, ACC_FIRST, false>;
    464 I64Load32UFS: (Shape::Load(LoadOp::I64Load32U), Source::AccFirst, Dest::Slot, _) => Load<loading::I64Load32U, memory::Offset, ACC_FIRST, true>;
    465 I64Load32UIndexFS: (Shape::LoadIndex(LoadOp::I64Load32U), Source::AccFirst, Dest::Slot, _) => LoadIndex<loading::I64Load32U, ACC_FIRST, true>;
    466 I64Load32USA: (Shape::Load(LoadOp::I64Load32U), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load32U, memory::Offset, SLOTS, false>;
    467 I64Load32USS: (Shape::Load(LoadOp::I64Load32U), Source::Slots, Dest::Slot, _) => Load<loading::I64Load32U, memory::Offset, SLOTS, true>;
    468 I64Load8UConstA: (Shape::LoadConst(LoadOp::I64Load8U), Source::Slots, Dest::AccOnly, _) => LoadConst<loading::I64Load8U, false>;
    469 I64Load8UDispSA: (Shape::LoadDisp(LoadOp::I64Load8U), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load8U, memory::Disp, SLOTS, false>;
    470 I64Load8UDispSS: (Shape::LoadDisp(LoadOp::I64Load8U), Source::Slots, Dest::Slot, _) => Load<loading::I64Load8U, memory::Disp, SLOTS, true>;
    471 I64Load8UFA: (Shape::Load(LoadOp::I64Load8U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load8U, memory::Offset, ACC_FIRST, false>;
    472 I64Load8UFS: (Shape::Load(LoadOp::I64Load8U), Source::AccFirst, Dest::Slot, _) => Load<loading::I64Load8U, memory::Offset, ACC_FIRST, true>;
    473 I64Load8UIndexLA: (Shape::LoadIndex(LoadOp::I64Load8U), Source::AccSecond, Dest::AccOnly, _) => LoadIndex<loading::I64Load8U, ACC_SECOND, false>;
    474 I64Load8UIndexSA: (Shape::LoadIndex(LoadOp::I64Load8U), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::I64Load8U, SLOTS, false>;
    475 I64Load8USA: (Shape::Load(LoadOp::I64Load8U), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load8U, memory::Offset, SLOTS, false>;
    476 I64Load8USS: (Shape::Load(LoadOp::I64Load8U), Source::Slots, Dest::Slot, _) => Load<loading::I64Load8U, memory::Offset, SLOTS, true>;
    477 I64LoadConstA: (Shape::LoadConst(LoadOp::I64Load), Source::Slots, Dest::AccOnly, _) => LoadConst<loading::I64Load, false>;
    478 I64LoadConstS: (Shape::LoadConst(LoadOp::I64Load), Source::Slots, Dest::Slot, _) => LoadConst<loading::I64Load, true>;
    479 I64LoadDispFA: (Shape::LoadDisp(LoadOp::I64Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load, memory::Disp, ACC_FIRST, false>;
    480 I64LoadDispFS: (Shape::LoadDisp(LoadOp::I64Load), Source::AccFirst, Dest::Slot, _) => Load<loading::I64Load, memory::Disp, ACC_FIRST, true>;
    481 I64LoadDispSA: (Shape::LoadDisp(LoadOp::I64Load), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load, memory::Disp, SLOTS, false>;
    482 I64LoadDispSS: (Shape::LoadDisp(LoadOp::I64Load), Source::Slots, Dest::Slot, _) => Load<loading::I64Load, memory::Disp, SLOTS, true>;
    483 I64LoadFA: (Shape::Load(LoadOp::I64Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load, memory::Offset, ACC_FIRST, false>;
    484 I64LoadFS: (Shape::Load(LoadOp::I64Load), Source::AccFirst, Dest::Slot, _) => Load<loading::I64Load, memory::Offset, ACC_FIRST, true>;
    485 I64LoadGlobalS: (Shape::LoadGlobal(LoadOp::I64Load), Source::Slots, Dest::Slot, _) => LoadGlobal<loading::I64Load, true>;
    486 I64LoadIndexFS: (Shape::LoadIndex(LoadOp::I64Load), Source::AccFirst, Dest::Slot, _) => LoadIndex<loading::I64Load, ACC_FIRST, true>;
    487 I64LoadIndexLS: (Shape::LoadIndex(LoadOp::I64Load), Source::AccSecond, Dest::Slot, _) => LoadIndex<loading::I64Load, ACC_SECOND, true>;
    488 I64LoadIndexSA: (Shape::LoadIndex(LoadOp::I64Load), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::I64Load, SLOTS, false>;
    489 I64LoadIndexSS: (Shape::LoadIndex(LoadOp::I64Load), Source::Slots, Dest::Slot, _) => LoadIndex<loading::I64Load, SLOTS, true>;
    490 I64LoadSA: (Shape::Load(LoadOp::I64Load), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load, memory::Offset, SLOTS, false>;
    491 I64LoadSS: (Shape::Load(LoadOp::I64Load), Source::Slots, Dest::Slot, _) => Load<loading::I64Load, memory::Offset, SLOTS, true>;
    492 I64LoadScaledFA: (Shape::LoadScaled(LoadOp::I64Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load, memory::Scaled, ACC_FIRST, false>;
    493 I64LtUFA: (Shape::Binary(NumOp::I64LtU), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64LtU, ACC_FIRST, false>;
    494 I64LtUFS: (Shape::Binary(NumOp::I64LtU), Source::AccFirst, Dest::Slot, _) => Binary<op::I64LtU, ACC_FIRST, true>;
    495 I64LtUImmSS: (Shape::BinaryImm(NumOp::I64LtU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I64LtU, SLOTS, true>;
    496 I64LtUSS: (Shape::Binary(NumOp::I64LtU), Source::Slots, Dest::Slot, _) => Binary<op::I64LtU, SLOTS, true>;
    497 I64MulFA: (Shape::Binary(NumOp::I64Mul), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Mul, ACC_FIRST, false>;
    498 I64MulFS: (Shape::Binary(NumOp::I64Mul), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Mul, ACC_FIRST, true>;
    499 I64MulImmFA: (Shape::BinaryImm(NumOp::I64Mul), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Mul, ACC_FIRST, false>;
    500 I64MulImmFS: (Shape::BinaryImm(NumOp::I64Mul), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Mul, ACC_FIRST, true>;
    501 I64MulImmSA: (Shape::BinaryImm(NumOp::I64Mul), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64Mul, SLOTS, false>;
    502 I64MulKFA: (Shape::BinaryK(NumOp::I64Mul), Source::AccFirst, Dest::AccOnly, _) => BinaryK<op::I64Mul, ACC_FIRST, false>;
    503 I64MulKFS: (Shape::BinaryK(NumOp::I64Mul), Source::AccFirst, Dest::Slot, _) => BinaryK<op::I64Mul, ACC_FIRST, true>;
    504 I64MulKSA: (Shape::BinaryK(NumOp::I64Mul), Source::Slots, Dest::AccOnly, _) => BinaryK<op::I64Mul, SLOTS, false>;
    505 I64MulKSS: (Shape::BinaryK(NumOp::I64Mul), Source::Slots, Dest::Slot, _) => BinaryK<op::I64Mul, SLOTS, true>;
    506 I64MulSA: (Shape::Binary(NumOp::I64Mul), Source::Slots, Dest::AccOnly, _) => Binary<op::I64Mul, SLOTS, false>;
    507 I64MulSS: (Shape::Binary(NumOp::I64Mul), Source::Slots, Dest::Slot, _) => Binary<op::I64Mul, SLOTS, true>;
    508 I64NeImmFS: (Shape::BinaryImm(NumOp::I64Ne), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Ne, ACC_FIRST, true>;
    509 I64OrFA: (Shape::Binary(NumOp::I64Or), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Or, ACC_FIRST, false>;
    510 I64OrFS: (Shape::Binary(NumOp::I64Or), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Or, ACC_FIRST, true>;
    511 I64OrImmFA: (Shape::BinaryImm(NumOp::I64Or), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Or, ACC_FIRST, false>;
    512 I64OrImmFS: (Shape::BinaryImm(NumOp::I64Or), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Or, ACC_FIRST, true>;
    513 I64OrSA: (Shape::Binary(NumOp::I64Or), Source::Slots, Dest::AccOnly, _) => Binary<op::I64Or, SLOTS, false>;
    514 I64OrSS: (Shape::Binary(NumOp::I64Or), Source::Slots, Dest::Slot, _) => Binary<op::I64Or, SLOTS, true>;
    515 I64RemSLS: (Shape::Binary(NumOp::I64RemS), Source::AccSecond, Dest::Slot, _) => Binary<op::I64RemS, ACC_SECOND, true>;
    516 I64RemUFS: (Shape::Binary(NumOp::I64RemU), Source::AccFirst, Dest::Slot, _) => Binary<op::I64RemU, ACC_FIRST, true>;
    517 I64RemUSS: (Shape::Binary(NumOp::I64RemU), Source::Slots, Dest::Slot, _) => Binary<op::I64RemU, SLOTS, true>;
    518 I64RotlFS: (Shape::Binary(NumOp::I64Rotl), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Rotl, ACC_FIRST, true>;
    519 I64RotlImmFA: (Shape::BinaryImm(NumOp::I64Rotl), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Rotl, ACC_FIRST, false>;
    520 I64RotlImmFS: (Shape::BinaryImm(NumOp::I64Rotl), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Rotl, ACC_FIRST, true>;
    521 I64RotlImmSS: (Shape::BinaryImm(NumOp::I64Rotl), Source::Slots, Dest::Slot, _) => BinaryImm<op::I64Rotl, SLOTS, true>;
    522 I64ShlFA: (Shape::Binary(NumOp::I64Shl), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Shl, ACC_FIRST, false>;
    523 I64ShlFS: (Shape::Binary(NumOp::I64Shl), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Shl, ACC_FIRST, true>;
    524 I64ShlImmFA: (Shape::BinaryImm(NumOp::I64Shl), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Shl, ACC_FIRST, false>;
    525 I64ShlImmFS: (Shape::BinaryImm(NumOp::I64Shl), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Shl, ACC_FIRST, true>;
    526 I64ShlImmSA: (Shape::BinaryImm(NumOp::I64Shl), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64Shl, SLOTS, false>;
    527 I64ShlImmSS: (Shape::BinaryImm(NumOp::I64Shl), Source::Slots, Dest::Slot, _) => BinaryImm<op::I64Shl, SLOTS, true>;
    528 I64ShlLA: (Shape::Binary(NumOp::I64Shl), Source::AccSecond, Dest::AccOnly, _) => Binary<op::I64Shl, ACC_SECOND, false>;
    529 I64ShlSA: (Shape::Binary(NumOp::I64Shl), Source::Slots, Dest::AccOnly, _) => Binary<op::I64Shl, SLOTS, false>;
    530 I64ShlSS: (Shape::Binary(NumOp::I64Shl), Source::Slots, Dest::Slot, _) => Binary<op::I64Shl, SLOTS, true>;
    531 I64ShrSImmFA: (Shape::BinaryImm(NumOp::I64ShrS), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64ShrS, ACC_FIRST, false>;
    532 I64ShrUFA: (Shape::Binary(NumOp::I64ShrU), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64ShrU, ACC_FIRST, false>;
    533 I64ShrUFS: (Shape::Binary(NumOp::I64ShrU), Source::AccFirst, Dest::Slot, _) => Binary<op::I64ShrU, ACC_FIRST, true>;
    534 I64ShrUImmFA: (Shape::BinaryImm(NumOp::I64ShrU), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64ShrU, ACC_FIRST, false>;
    535 I64ShrUImmFS: (Shape::BinaryImm(NumOp::I64ShrU), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64ShrU, ACC_FIRST, true>;
    536 I64ShrUImmSA: (Shape::BinaryImm(NumOp::I64ShrU), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64ShrU, SLOTS, false>;
    537 I64ShrUImmSS: (Shape::BinaryImm(NumOp::I64ShrU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I64ShrU, SLOTS, true>;
    538 I64ShrULS: (Shape::Binary(NumOp::I64ShrU), Source::AccSecond, Dest::Slot, _) => Binary<op::I64ShrU, ACC_SECOND, true>;
    539 I64ShrUSA: (Shape::Binary(NumOp::I64ShrU), Source::Slots, Dest::AccOnly, _) => Binary<op::I64ShrU, SLOTS, false>;
    540 I64Store16L: (Shape::Store(StoreOp::I64Store16), Source::AccSecond, Dest::Slot, _) => Store<storing::I64Store16, memory::Offset, ACC_SECOND>;
    541 I64Store16S: (Shape::Store(StoreOp::I64Store16), Source::Slots, Dest::Slot, _) => Store<storing::I64Store16, memory::Offset, SLOTS>;
    542 I64Store32DispS: (Shape::StoreDisp(StoreOp::I64Store32), Source::Slots, Dest::Slot, _) => Store<storing::I64Store32, memory::Disp, SLOTS>;
    543 I64Store32F: (Shape::Store(StoreOp::I64Store32), Source::AccFirst, Dest::Slot, _) => Store<storing::I64Store32, memory::Offset, ACC_FIRST>;
    544 I64Store32ImmDispS: (Shape::StoreImmDisp(StoreOp::I64Store32), Source::Slots, Dest::Slot, _) => StoreImm<storing::I64Store32, memory::Disp, SLOTS>;
    545 I64Store32ImmF: (Shape::StoreImm(StoreOp::I64Store32), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I64Store32, memory::Offset, ACC_FIRST>;
    546 I64Store32ImmS: (Shape::StoreImm(StoreOp::I64Store32), Source::Slots, Dest::Slot, _) => StoreImm<storing::I64Store32, memory::Offset, SLOTS>;
    547 I64Store32L: (Shape::Store(StoreOp::I64Store32), Source::AccSecond, Dest::Slot, _) => Store<storing::I64Store32, memory::Offset, ACC_SECOND>;
    548 I64Store32S: (Shape::Store(StoreOp::I64Store32), Source::Slots, Dest::Slot, _) => Store<storing::I64Store32, memory::Offset, SLOTS>;
    549 I64Store8DispL: (Shape::StoreDisp(StoreOp::I64Store8), Source::AccSecond, Dest::Slot, _) => Store<storing::I64Store8, memory::Disp, ACC_SECOND>;
    550 I64Store8DispS: (Shape::StoreDisp(StoreOp::I64Store8), Source::Slots, Dest::Slot, _) => Store<storing::I64Store8, memory::Disp, SLOTS>;
    551 I64Store8F: (Shape::Store(StoreOp::I64Store8), Source::AccFirst, Dest::Slot, _) => Store<storing::I64Store8, memory::Offset, ACC_FIRST>;
    552 I64Store8ImmDispF: (Shape::StoreImmDisp(StoreOp::I64Store8), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I64Store8, memory::Disp, ACC_FIRST>;
    553 I64Store8ImmDispS: (Shape::StoreImmDisp(StoreOp::I64Store8), Source::Slots, Dest::Slot, _) => StoreImm<storing::I64Store8, memory::Disp, SLOTS>;
    554 I64Store8ImmF: (Shape::StoreImm(StoreOp::I64Store8), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I64Store8, memory::Offset, ACC_FIRST>;
    555 I64Store8L: (Shape::Store(StoreOp::I64Store8), Source::AccSecond, Dest::Slot, _) => Store<storing::I64Store8, memory::Offset, ACC_SECOND>;
    556 I64Store8S: (Shape::Store(StoreOp::I64Store8), Source::Slots, Dest::Slot, _) => Store<storing::I64Store8, memory::Offset, SLOTS>;
    557 I64StoreDispL: (Shape::StoreDisp(StoreOp::I64Store), Source::AccSecond, Dest::Slot, _) => Store<storing::I64Store, memory::Disp, ACC_SECOND>;
    558 I64StoreDispS: (Shape::StoreDisp(StoreOp::I64Store), Source::Slots, Dest::Slot, _) => Store<storing::I64Store, memory::Disp, SLOTS>;
    559 I64StoreF: (Shape::Store(StoreOp::I64Store), Source::AccFirst, Dest::Slot, _) => Store<storing::I64Store, memory::Offset, ACC_FIRST>;
    560 I64StoreImm32F: (Shape::StoreImm32(StoreOp::I64Store), Source::AccFirst, Dest::Slot, _) => StoreImm32<storing::I64Store, ACC_FIRST>;
    561 I64StoreImm32S: (Shape::StoreImm32(StoreOp::I64Store), Source::Slots, Dest::Slot, _) => StoreImm32<storing::I64Store, SLOTS>;
    562 I64StoreImmDispF: (Shape::StoreImmDisp(StoreOp::I64Store), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I64Store, memory::Disp, ACC_FIRST>;
    563 I64StoreImmDispS: (Shape::StoreImmDisp(StoreOp::I64Store), Source::Slots, Dest::Slot, _) => StoreImm<storing::I64Store, memory::Disp, SLOTS>;
    564 I64StoreImmF: (Shape::StoreImm(StoreOp::I64Store), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I64Store, memory::Offset, ACC_FIRST>;
    565 I64StoreImmS: (Shape::StoreImm(StoreOp::I64Store), Source::Slots, Dest::Slot, _) => StoreImm<storing::I64Store, memory::Offset, SLOTS>;
    566 I64StoreL: (Shape::Store(StoreOp::I64Store), Source::AccSecond, Dest::Slot, _) => Store<storing::I64Store, memory::Offset, ACC_SECOND>;
    567 I64StoreS: (Shape::Store(StoreOp::I64Store), Source::Slots, Dest::Slot, _) => Store<storing::I64Store, memory::Offset, SLOTS>;
    568 I64SubFA: (Shape::Binary(NumOp::I64Sub), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Sub, ACC_FIRST, false>;
    569 I64SubFS: (Shape::Binary(NumOp::I64Sub), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Sub, ACC_FIRST, true>;
    570 I64SubLA: (Shape::Binary(NumOp::I64Sub), Source::AccSecond, Dest::AccOnly, _) => Binary<op::I64Sub, ACC_SECOND, false>;
    571 I64SubLS: (Shape::Binary(NumOp::I64Sub), Source::AccSecond, Dest::Slot, _) => Binary<op::I64Sub, ACC_SECOND, true>;
    572 I64SubSA: (Shape::Binary(NumOp::I64Sub), Source::Slots, Dest::AccOnly, _) => Binary<op::I64Sub, SLOTS, false>;
    573 I64SubSS: (Shape::Binary(NumOp::I64Sub), Source::Slots, Dest::Slot, _) => Binary<op::I64Sub, SLOTS, true>;
    574 I64XorFA: (Shape::Binary(NumOp::I64Xor), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Xor, ACC_FIRST, false>;
    575 I64XorFS: (Shape::Binary(NumOp::I64Xor), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Xor, ACC_FIRST, true>;
    576 I64XorImmFA: (Shape::BinaryImm(NumOp::I64Xor), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Xor, ACC_FIRST, false>;
    577 I64XorImmFS: (Shape::BinaryImm(NumOp::I64Xor), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Xor, ACC_FIRST, true>;
    578 I64XorImmSA: (Shape::BinaryImm(NumOp::I64Xor), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64Xor, SLOTS, false>;
    579 I64XorSA: (Shape::Binary(NumOp::I64Xor), Source::Slots, Dest::AccOnly, _) => Binary<op::I64Xor, SLOTS, false>;
    580 I64XorSS: (Shape::Binary(NumOp::I64Xor), Source::Slots, Dest::Slot, _) => Binary<op::I64Xor, SLOTS, true>;
    581 LeftI32AddFA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I32Shl, op::I32Add, ACC_FIRST, false>;
    582 LeftI32AddFS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Add, ACC_FIRST, true>;
    583 LeftI32AddLA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I32Shl, op::I32Add, ACC_SECOND, false>;
    584 LeftI32AddLS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Add, ACC_SECOND, true>;
    585 LeftI32AddSA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::Slots, Dest::AccOnly, _) => ShiftBinary<op::I32Shl, op::I32Add, SLOTS, false>;
    586 LeftI32AddSS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::Slots, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Add, SLOTS, true>;
    587 LeftI32OrFA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Or), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I32Shl, op::I32Or, ACC_FIRST, false>;
    588 LeftI32OrLS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Or), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Or, ACC_SECOND, true>;
    589 LeftI32OrSA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Or), Source::Slots, Dest::AccOnly, _) => ShiftBinary<op::I32Shl, op::I32Or, SLOTS, false>;
    590 LeftI32XorBA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Xor), Source::AccBoth, Dest::AccOnly, _) => ShiftBinary<op::I32Shl, op::I32Xor, ACC_BOTH, false>;
    591 LeftI32XorBS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Xor), Source::AccBoth, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Xor, ACC_BOTH, true>;
    592 LeftI32XorFS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Xor), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Xor, ACC_FIRST, true>;
    593 LeftI32XorSS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Xor), Source::Slots, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Xor, SLOTS, true>;
    594 LeftI64AddFA: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I64Shl, op::I64Add, ACC_FIRST, false>;
    595 LeftI64AddFS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I64Shl, op::I64Add, ACC_FIRST, true>;
    596 LeftI64AddLA: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I64Shl, op::I64Add, ACC_SECOND, false>;
    597 LeftI64AddLS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I64Shl, op::I64Add, ACC_SECOND, true>;
    598 LeftI64AddSA: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::Slots, Dest::AccOnly, _) => ShiftBinary<op::I64Shl, op::I64Add, SLOTS, false>;
    599 LeftI64AddSS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::Slots, Dest::Slot, _) => ShiftBinary<op::I64Shl, op::I64Add, SLOTS, true>;
    600 LeftI64OrFS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Or), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I64Shl, op::I64Or, ACC_FIRST, true>;
    601 LeftI64XorLS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Xor), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I64Shl, op::I64Xor, ACC_SECOND, true>;
    602 LoadBrI32LtUF: (Shape::LoadBrCompareImm(NumOp::I32LtU), Source::AccFirst, Dest::Slot, false) => LoadBrCompare<loading::I32Load, op::I32LtU, ACC_FIRST, false>;
    603 LoadBrI32NeF: (Shape::LoadBrCompareImm(NumOp::I32Ne), Source::AccFirst, Dest::Slot, false) => LoadBrCompare<loading::I32Load, op::I32Ne, ACC_FIRST, false>;
    604 LoadBrI64EqFAhead: (Shape::LoadBrCompareImm(NumOp::I64Eq), Source::AccFirst, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64Eq, ACC_FIRST, true>;
    605 LoadBrI64LtSSAhead: (Shape::LoadBrCompareImm(NumOp::I64LtS), Source::Slots, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64LtS, SLOTS, true>;
    606 LoadBrI64NeFAhead: (Shape::LoadBrCompareImm(NumOp::I64Ne), Source::AccFirst, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64Ne, ACC_FIRST, true>;
    607 LoadBrI64NeSAhead: (Shape::LoadBrCompareImm(NumOp::I64Ne), Source::Slots, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64Ne, SLOTS, true>;
    608 LoadDispF64AddFA: (Shape::LoadDispBinary(NumOp::F64Add), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::F64Load, op::F64Add, load_op::Disp, ACC_FIRST, false>;
    609 LoadDispF64AddFS: (Shape::LoadDispBinary(NumOp::F64Add), Source::AccFirst, Dest::Slot, _) => LoadBinary<loading::F64Load, op::F64Add, load_op::Disp, ACC_FIRST, true>;
    610 LoadDispF64MulFS: (Shape::LoadDispBinary(NumOp::F64Mul), Source::AccFirst, Dest::Slot, _) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Disp, ACC_FIRST, true>;
    611 LoadDispF64SubSS: (Shape::LoadDispBinary(NumOp::F64Sub), Source::Slots, Dest::Slot, _) => LoadBinary<loading::F64Load, op::F64Sub, load_op::Disp, SLOTS, true>;
    612 LoadDispI32AddFS: (Shape::LoadDispBinary(NumOp::I32Add), Source::AccFirst, Dest::Slot, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Disp, ACC_FIRST, true>;
    613 LoadDispI32AddLS: (Shape::LoadDispBinary(NumOp::I32Add), Source::AccSecond, Dest::Slot, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Disp, ACC_SECOND, true>;
    614 LoadDispI32AddSA: (Shape::LoadDispBinary(NumOp::I32Add), Source::Slots, Dest::AccOnly, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Disp, SLOTS, false>;
    615 LoadDispI64AddFA: (Shape::LoadDispBinary(NumOp::I64Add), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Disp, ACC_FIRST, false>;
    616 LoadF64AddFA: (Shape::LoadBinary(NumOp::F64Add), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::F64Load, op::F64Add, load_op::Offset, ACC_FIRST, false>;
    617 LoadF64AddFS: (Shape::LoadBinary(NumOp::F64Add), Source::AccFirst, Dest::Slot, _) => LoadBinary<loading::F64Load, op::F64Add, load_op::Offset, ACC_FIRST, true>;
    618 LoadF64MulFA: (Shape::LoadBinary(NumOp::F64Mul), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Offset, ACC_FIRST, false>;
    619 LoadF64MulSA: (Shape::LoadBinary(NumOp::F64Mul), Source::Slots, Dest::AccOnly, _) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Offset, SLOTS, false>;
    620 LoadF64SubLS: (Shape::LoadBinary(NumOp::F64Sub), Source::AccSecond, Dest::Slot, _) => LoadBinary<loading::F64Load, op::F64Sub, load_op::Offset, ACC_SECOND, true>;
    621 LoadI32AddFA: (Shape::LoadBinary(NumOp::I32Add), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, ACC_FIRST, false>;
    622 LoadI32AddFS: (Shape::LoadBinary(NumOp::I32Add), Source::AccFirst, Dest::Slot, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, ACC_FIRST, true>;
    623 LoadI32AddLA: (Shape::LoadBinary(NumOp::I32Add), Source::AccSecond, Dest::AccOnly, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, ACC_SECOND, false>;
    624 LoadI32AddLS: (Shape::LoadBinary(NumOp::I32Add), Source::AccSecond, Dest::Slot, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, ACC_SECOND, true>;
    625 LoadI32AddSA: (Shape::LoadBinary(NumOp::I32Add), Source::Slots, Dest::AccOnly, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, SLOTS, false>;
    626 LoadI32XorSA: (Shape::LoadBinary(NumOp::I32Xor), Source::Slots, Dest::AccOnly, _) => LoadBinary<loading::I32Load, op::I32Xor, load_op::Offset, SLOTS, false>;
    627 LoadI64AddFA: (Shape::LoadBinary(NumOp::I64Add), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Offset, ACC_FIRST, false>;
    628 LoadI64AddFS: (Shape::LoadBinary(NumOp::I64Add), Source::AccFirst, Dest::Slot, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Offset, ACC_FIRST, true>;
    629 LoadI64AddSA: (Shape::LoadBinary(NumOp::I64Add), Source::Slots, Dest::AccOnly, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Offset, SLOTS, false>;
    630 LoadI64XorSA: (Shape::LoadBinary(NumOp::I64Xor), Source::Slots, Dest::AccOnly, _) => LoadBinary<loading::I64Load, op::I64Xor, load_op::Offset, SLOTS, false>;
    631 MulAddBA: (Shape::MulAdd, Source::AccBoth, Dest::AccOnly, _) => MultiplyAdd<false, ACC_BOTH, false>;
    632 MulAddFS: (Shape::MulAdd, Source::AccFirst, Dest::Slot, _) => MultiplyAdd<false, ACC_FIRST, true>;
    633 MulAddLA: (Shape::MulAdd, Source::AccSecond, Dest::AccOnly, _) => MultiplyAdd<false, ACC_SECOND, false>;
    634 MulAddLS: (Shape::MulAdd, Source::AccSecond, Dest::Slot, _) => MultiplyAdd<false, ACC_SECOND, true>;
    635 MulAddSS: (Shape::MulAdd, Source::Slots, Dest::Slot, _) => MultiplyAdd<false, SLOTS, true>;
    636 MulSubBS: (Shape::MulSub, Source::AccBoth, Dest::Slot, _) => MultiplyAdd<true, ACC_BOTH, true>;
    637 MulSubFA: (Shape::MulSub, Source::AccFirst, Dest::AccOnly, _) => MultiplyAdd<true, ACC_FIRST, false>;
    638 MulSubLA: (Shape::MulSub, Source::AccSecond, Dest::AccOnly, _) => MultiplyAdd<true, ACC_SECOND, false>;
    639 MulSubLS: (Shape::MulSub, Source::AccSecond, Dest::Slot, _) => MultiplyAdd<true, ACC_SECOND, true>;
    640 MulSubSA: (Shape::MulSub, Source::Slots, Dest::AccOnly, _) => MultiplyAdd<true, SLOTS, false>;
    641 Return: (Shape::Return, Source::Slots, Dest::Slot, _) => word::Return;
    642 ReturnConst: (Shape::ReturnConst, Source::Slots, Dest::Slot, _) => word::ReturnConst;
    643 ReturnOneF: (Shape::ReturnOne, Source::AccFirst, Dest::Slot, _) => ReturnOne<ACC_FIRST>;
    644 ReturnOneS: (Shape::ReturnOne, Source::Slots, Dest::Slot, _) => ReturnOne<SLOTS>;
    645 RightUnsignedI32AddFA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Add), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I32ShrU, op::I32Add, ACC_FIRST, false>;
    646 RightUnsignedI32AddFS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Add), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I32ShrU, op::I32Add, ACC_FIRST, true>;
    647 RightUnsignedI32AddLS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Add), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I32ShrU, op::I32Add, ACC_SECOND, true>;
    648 RightUnsignedI32XorBA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Xor), Source::AccBoth, Dest::AccOnly, _) => ShiftBinary<op::I32ShrU, op::I32Xor, ACC_BOTH, false>;
    649 RightUnsignedI32XorBS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Xor), Source::AccBoth, Dest::Slot, _) => ShiftBinary<op::I32ShrU, op::I32Xor, ACC_BOTH, true>;
    650 RightUnsignedI32XorLA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Xor), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I32ShrU, op::I32Xor, ACC_SECOND, false>;
    651 RightUnsignedI32XorSA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Xor), Source::Slots, Dest::AccOnly, _) => ShiftBinary<op::I32ShrU, op::I32Xor, SLOTS, false>;
    652 RightUnsignedI64AddFS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Add), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I64ShrU, op::I64Add, ACC_FIRST, true>;
    653 RightUnsignedI64AddLA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Add), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I64ShrU, op::I64Add, ACC_SECOND, false>;
    654 RightUnsignedI64AddLS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Add), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I64ShrU, op::I64Add, ACC_SECOND, true>;
    655 RightUnsignedI64XorBA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::AccBoth, Dest::AccOnly, _) => ShiftBinary<op::I64ShrU, op::I64Xor, ACC_BOTH, false>;
    656 RightUnsignedI64XorBS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::AccBoth, Dest::Slot, _) => ShiftBinary<op::I64ShrU, op::I64Xor, ACC_BOTH, true>;
    657 RightUnsignedI64XorFA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I64ShrU, op::I64Xor, ACC_FIRST, false>;
    658 RightUnsignedI64XorLS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I64ShrU, op::I64Xor, ACC_SECOND, true>;
    659 RightUnsignedI64XorSA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::Slots, Dest::AccOnly, _) => ShiftBinary<op::I64ShrU, op::I64Xor, SLOTS, false>;
    660 RotateLeft32I64XorLA: (Shape::ShiftBinary(Shift::RotateLeft32, NumOp::I64Xor), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I32RotlExtend, op::I64Xor, ACC_SECOND, false>;
    661 RotateLeft32I64XorLS: (Shape::ShiftBinary(Shift::RotateLeft32, NumOp::I64Xor), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I32RotlExtend, op::I64Xor, ACC_SECOND, true>;
    662 RotateLeftI32XorLA: (Shape::ShiftBinary(Shift::RotateLeft, NumOp::I32Xor), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I32Rotl, op::I32Xor, ACC_SECOND, false>;
    663 RotateLeftI64AddSA: (Shape::ShiftBinary(Shift::RotateLeft, NumOp::I64Add), Source::Slots, Dest::AccOnly, _) => ShiftBinary<op::I64Rotl, op::I64Add, SLOTS, false>;
    664 RotateLeftI64XorLS: (Shape::ShiftBinary(Shift::RotateLeft, NumOp::I64Xor), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I64Rotl, op::I64Xor, ACC_SECOND, true>;
    665 SelectFA: (Shape::Select, Source::AccFirst, Dest::AccOnly, _) => Select<ACC_FIRST, false>;
    666 SelectFS: (Shape::Select, Source::AccFirst, Dest::Slot, _) => Select<ACC_FIRST, true>;
    667 SelectSA: (Shape::Select, Source::Slots, Dest::AccOnly, _) => Select<SLOTS, false>;
    668 SelectSS: (Shape::Select, Source::Slots, Dest::Slot, _) => Select<SLOTS, true>;
    669 ShiftRightAndFA: (Shape::ShiftRightAnd, Source::AccFirst, Dest::AccOnly, _) => ShiftRightAnd<ACC_FIRST, false>;
    670 ShiftRightAndFS: (Shape::ShiftRightAnd, Source::AccFirst, Dest::Slot, _) => ShiftRightAnd<ACC_FIRST, true>;
    671 ShiftRightAndSA: (Shape::ShiftRightAnd, Source::Slots, Dest::AccOnly, _) => ShiftRightAnd<SLOTS, false>;
    672 ShiftRightAndSS: (Shape::ShiftRightAnd, Source::Slots, Dest::Slot, _) => ShiftRightAnd<SLOTS, true>;
    CHAINS FOR_CHAINS: chain, Dispatch {
        Add2: 673 AddBr32, 674 AddBrI32GtUImm, 675 AddBrI32NeImm, 676 BrI32GtSImmS, 677 BrI32GtSS,
            678 BrI32GtUImmS, 679 BrI32LtUS, 680 BrI32NeImmS, 681 BrI32NeS, 682 BrNonZeroS,
            683 I32AddImmSS, 684 I32LoadSS, 685 AddBrI32NeImm Const32S, 686 BrI32NeImmS Add2,
            687 I32AddImmSS I32AddImmSS, 688 I32Load8USA BrI32NeF;
        AddBrI32GtUImm: 689 I32AddSA;
        AddBrI32NeImm: 690 Add2, 691 I32AddImmSS, 692 Add2 BrI32NeImmS, 693 Const32S ReturnOneS;
        AddGlobalSetFS: 694 ReturnConst;
        AddGlobalSetSS: 695 GlobalGetS, 696 I64Load8UConstA, 697 I64LoadFA, 698 I64LoadFS,
            699 I64LoadGlobalS, 700 I64StoreImm32F, 701 LoadBrI64NeFAhead, 702 Return,
            703 ReturnConst, 704 ReturnOneS, 705 GlobalGetS I64LoadFS, 706 I64Load32SFA I64AndKFS,
            707 I64Load32UFA I64AndImmFA, 708 I64Load8UConstA BrZeroFAhead,
            709 I64Load8UFS BrNonZeroFAhead, 710 I64LoadFA I64AndImmFS, 711 I64LoadFA I64EqzFS,
            712 I64LoadFA I64ShrUImmFS, 713 I64LoadFS I64LoadSA, 714 I64LoadFS I64LoadSS,
            715 I64LoadGlobalS BrI64NeImmFAhead, 716 I64LoadGlobalS I64StoreL,
            717 I64StoreImm32F CallConst, 718 LoadBrI64NeFAhead ConstBrAhead,
            719 ExtendAddFS Const32S Const32S, 720 I64Load8UConstA BrNonZeroFAhead ConstBrAhead,
            721 I64LoadFA I64AndImmFA I64EqzFS, 722 I64LoadFA I64EqzFS BrI64EqImmFAhead,
            723 I64LoadFA I64StoreL AddGlobalSetSS, 724 I64LoadFS I64LoadSA BrI64NeFAhead,
            725 I64StoreImm32F AddGlobalSetFS I64StoreImm32F,
            726 I64StoreImm32F I64ShrUImmSS Const32S,
            727 I64LoadFA I64StoreL ExtendAddSS I64LoadSA;
        BrF64NeSAhead: 728 CopyIntSS, 729 CopyIntSS I64AndKFS Const64IntA,
            730 CopyIntSS I64ShrUImmFS I64ShrUImmSA;
        BrI32EqFAhead: 731 Add2, 732 I32AddImmSS;
        BrI32EqImm32FAhead: 733 I32Load8UDispSS;
        BrI32EqImmFAhead: 734 BrI32EqImmFAhead, 735 BrI32NeImmFAhead;
        BrI32EqImmSAhead: 736 I32AddImmSS, 737 I32AddImmSS I32Load8UDispSA,
            738 I32AddImmSA I32AndImmFA BrI32GtUImmFAhead;
        BrI32EqSAhead: 739 I32AddSS, 740 I32Store8ImmIndexS I32AddSS,
            741 Const32S I32Load8UIndexSS I32Load8UIndexSS,
            742 I32AddSS I32Load8UIndexSA I32Store8L AddBr32;
        BrI32GeSFAhead: 743 I32StoreS Add2;
        BrI32GeUFAhead: 744 I32AddImmSS;
        BrI32GeUSAhead: 745 I32AddImmSS, 746 I32AddImmSS I32LoadFA I32MulImmFA,
            747 I32LtUSS Const32S Const32S SelectSS;
        BrI32GtSImmFAhead: 748 I32AddImmSS, 749 I32StoreS I32StoreS,
            750 I32AddImmSS I32LoadSS I32StoreS;
        BrI32GtUImmS: 751 I32AndImmSA BrI32NeImmFAhead;
        BrI32GtUImmSAhead: 752 BrI32GtUImmSAhead, 753 CopyIntSS I32Load8SSA,
            754 I32MulImmSS I32AddImmFS, 755 BrI32GtUImmSAhead BrZeroSAhead I32Load8USA;
        BrI32LeUFAhead: 756 AddBrI32NeImm, 757 I32AddImmSA I32StoreL;
        BrI32LtSImmFAhead: 758 I32AddImmSS CopyIntSS;
        BrI32LtSImmSAhead: 759 I32LoadSS;
        BrI32LtUImmSAhead: 760 Const32S;
        BrI32LtUSAhead: 761 I64LoadSA I64StoreL I64LoadSA;
        BrI32NeF: 762 BrZeroSAhead;
        BrI32NeFAhead: 763 Const32S, 764 I32AddImmSS;
        BrI64EqFAhead: 765 ConstBr, 766 ConstBrAhead;
        BrI64EqImmFAhead: 767 ConstBrAhead, 768 I64MulSA, 769 I32AddImmSS I32NeSS CopyIntSS;
        BrI64EqImmSAhead: 770 ConstBrAhead;
        BrI64GeSFAhead: 771 ConstBrAhead;
        BrI64GeSImmSAhead: 772 ConstBr;
        BrI64GeSSAhead: 773 ConstBr;
        BrI64GeUImmFAhead: 774 ConstBrAhead;
        BrI64GeUSAhead: 775 ConstBr;
        BrI64GtSFAhead: 776 ConstBrAhead;
        BrI64GtSImmSAhead: 777 ConstBrAhead;
        BrI64GtUFAhead: 778 ConstBrAhead;
        BrI64GtUImmSAhead: 779 ConstBrAhead;
        BrI64LeSFAhead: 780 ConstBr;
        BrI64LeUFAhead: 781 I64AndKSS I64ShlImmSS I64ClzFS;
        BrI64LeUImmFAhead: 782 ConstBrAhead;
        BrI64LeUImmSAhead: 783 ConstBr, 784 ConstBrAhead;
        BrI64LtUFAhead: 785 ConstBr;
        BrI64LtUSAhead: 786 ConstBrAhead;
        BrI64NeFAhead: 787 ConstBrAhead;
        BrI64NeImmFAhead: 788 ConstBr, 789 ConstBrAhead;
        BrI64NeImmSAhead: 790 ConstBrAhead;
        BrNonZeroF: 791 I32AddImmSA, 792 I32AddImmSA ReturnOneF;
        BrNonZeroFAhead: 793 Add2, 794 ConstBrAhead, 795 I32AddImmSS, 796 CopyIntSS BrAhead;
        BrNonZeroS: 797 I32AddImmSS, 798 ReturnOneS;
        BrNonZeroSAhead: 799 ConstBrAhead;
        BrNotF32LeFAhead: 800 F32AddImmSS;
        BrZeroFAhead: 801 Const32S, 802 ConstBrAhead, 803 CopyIntSS, 804 I32AddImmSS,
            805 I32LoadFA, 806 I32LoadSA, 807 I32LoadSS, 808 I64ExtendI32USA,
            809 CopyIntSS BrAhead, 810 I32AddImmSS I32AddImmSS;
        BrZeroSAhead: 811 BrZeroSAhead, 812 Const32S, 813 Copy2, 814 CopyIntSS, 815 I32AddImmSS,
            816 I32AddSS, 817 I32Load8USA, 818 I32Load8USS, 819 I32LoadSS,
            820 BrI32GeUSAhead AddBr32, 821 BrZeroSAhead Copy2, 822 CopyIntSS BrNonZeroS,
            823 I64LoadDispSS Const32A, 824 I32AddImmSS I32Load8UDispSA I32RemUImmFA,
            825 I32AddSS I32Load8UIndexSA I32Store8L, 826 I32LoadSA I32AddImmFA I32StoreL,
            827 I32Load8USS I32Load8USA I32Store8L I32Store8S,
            828 I32Load8USS I32Load8USA I32SubLS BrNonZeroFAhead;
        Const32A: 829 BrF32GtFAhead, 830 BrF32LeFAhead, 831 BrNotF32GtFAhead,
            832 BrNotF32LeFAhead, 833 BrNotF32LtFAhead, 834 I32RotlFA, 835 I32ShlFA, 836 I32ShlFS,
            837 I32SubFA, 838 I32SubFS, 839 I64Extend32SFA, 840 I64Extend32SFS, 841 I64ShlFA,
            842 I64ShlFS, 843 I64StoreL, 844 I64SubFA, 845 I64SubFS, 846 F32LtFS Const32S,
            847 I32ShlFA I32OrFA, 848 I32ShlFS ShiftRightAndSS, 849 I32SubFA I32AndFS,
            850 I32SubFA I32AndImmFA, 851 I32SubFS Const32A, 852 I32SubFS I32AddImmSS,
            853 I32SubFS I32AndImmSA, 854 I32SubFS I32LtSFA, 855 I64Extend32SFS BrI64GeSFAhead,
            856 I64Extend32SFS I64StoreL, 857 I64ShlFS BrI64LtUImmSAhead,
            858 I64StoreL ExtendAddSS, 859 I32RotlFA I32AndFA I32StoreL,
            860 I32ShlFA I32XorImmFA I32AndFA, 861 I32SubFS I32AndImmFA I32AddImmFS,
            862 I32SubFS I64ShrUImmSS I64EqzFA, 863 I64ShlFS I64LtUImmSS Const32S,
            864 I64SubFA I64ShrSImmFA I64AndFS,
            865 I32SubFS I32AndImmFA I32AddImmFS BrI32LtUImmFAhead;
        Const32S: 866 AddBrI32NeImm, 867 BrI32EqImmSAhead, 868 BrI32EqSAhead,
            869 BrI32GtUImmSAhead, 870 BrI32LtUImmSAhead, 871 BrNonZeroSAhead, 872 BrTableS,
            873 BrZeroSAhead, 874 Call, 875 CallConst, 876 Const32A, 877 Const32S,
            878 ConstBrAhead, 879 Copy2, 880 CopyIntSS, 881 I32AddImmSA, 882 I32AddImmSS,
            883 I32AddSA, 884 I32AddSS, 885 I32AndImmSA, 886 I32AndImmSS, 887 I32Load8UIndexSS,
            888 I32Load8USA, 889 I32Load8USS, 890 I32LoadSA, 891 I32LoadSS, 892 I32MulImmSA,
            893 I32ShlImmSS, 894 SelectSA, 895 SelectSS, 896 BrI32EqSAhead I32AddSS,
            897 BrI32GtUImmSAhead I32Load16USS, 898 BrI32LtSSAhead I32Load8UDispSS,
            899 BrI32LtUImmSAhead I32AddSS, 900 BrNonZeroSAhead ConstBrAhead,
            901 BrZeroSAhead Const32S, 902 Const32A I32SubFS, 903 Const32S Const32S,
            904 Const32S ConstBrAhead, 905 Const32S CopyIntSS, 906 Const32S I32AddImmSS,
            907 Const32S I32AddSS, 908 Const32S SelectSA, 909 Const32S SelectSS,
            910 CopyIntSS BrAhead, 911 CopyIntSS Call, 912 CopyIntSS Const32S,
            913 CopyIntSS I32AddImmSA, 914 I32AddImmSA BrTableF, 915 I32AddSS CopyIntSS,
            916 I32AddSS I32AddImmFS, 917 I32AddSS I32Load8UFA, 918 I32AndImmSA BrI32NeImmFAhead,
            919 I32AndImmSA BrZeroFAhead, 920 I32GtUImmSS Const32S, 921 I32Load8USS I32Load8USS,
            922 I32LoadSS BrI32EqImmFAhead, 923 I32LtSSS Const32S, 924 SelectSA I32AddFS,
            925 SelectSA ReturnOneF, 926 SelectSS AddBrI32NeImm, 927 SelectSS Const32A,
            928 SelectSS Const32S, 929 SelectSS I32AddImmSS, 930 SelectSS I32AddSS,
            931 SelectSS I64StoreDispS, 932 BrI32EqSAhead I32Load8USS I32Load8USS,
            933 Const32S Const32S Const32S, 934 Const32S Const32S CopyIntSS,
            935 Const32S SelectSA I32AddFA, 936 Const32S SelectSS I32AndImmSA,
            937 I32AddImmSS I32ShlImmSA I32Load8UFA, 938 SelectSS Const32S SelectSS,
            939 BrI32LtUImmSAhead Const32S I32AddImmSS Call,
            940 I32AddSS I32AddImmSS CopyIntFS I32Load8USA,
            941 I32MulImmSA I32AddImmFA I32RemUImmFS F32ConvertI32UFA,
            942 SelectSA I32XorFS I32Load8UDispSA LeftI32AddFA;
        Const64FloatA: 943 BrF64LtF, 944 BrNotF64GtFAhead, 945 F64DivFS, 946 F64SubFA;
        Const64FloatS: 947 Const64FloatS, 948 SelectFS, 949 Const64FloatS SelectFS;
        Const64IntA: 950 I64StoreL, 951 BrI64EqFAhead ConstBrAhead, 952 I64EqFA SelectFA,
            953 I64LtUFS Const64IntA;
        Copy2: 954 AddBrI32NeImm, 955 Br, 956 BrAhead, 957 Call, 958 Const32S, 959 ConstBrAhead,
            960 Copy2, 961 CopyIntSS, 962 I32AddImmSA, 963 I32AddImmSS, 964 I32AddSS,
            965 I32GtUImmSS, 966 I32LoadSS, 967 I32XorSA, 968 I32XorSS, 969 Const32S Call,
            970 Copy2 BrI32GtUImmSAhead, 971 Copy2 Call, 972 CopyIntSS Call,
            973 CopyIntSS ConstBr, 974 F64LoadSS I32AddImmSS, 975 I32Load8USS I32AndImmSA,
            976 I32LoadSS BrI32LeSFAhead, 977 I64MulImmSA I64SubLA, 978 SelectSA I32StoreL,
            979 Copy2 CopyIntSS Call, 980 F64GtSS F64LoadIndexSS F64GtFA,
            981 I32XorSA I32AndFA I32XorFA I32AddFS, 982 I32XorSS CopyIntSS I32AndFS I32AndSA;
        CopyIntFS: 983 BrI32GtSS, 984 BrI32NeImmF, 985 BrNonZeroF, 986 BrZeroFAhead, 987 Call,
            988 I32AddImmSS, 989 I32Load8USA, 990 I32LoadSS, 991 BrZeroFAhead I32AddSS,
            992 I32AddImmSS Copy2 Call, 993 I32AddImmSS CopyIntFS BrI32NeImmF,
            994 BrZeroFAhead I64ExtendI32USA I64ShlImmFA I64OrImmFA;
        CopyIntSS: 995 AddBr64, 996 AddBrI32NeImm, 997 Br, 998 BrAhead, 999 BrI64LtSSAhead,
            1000 BrNonZeroF, 1001 BrNonZeroS, 1002 Call, 1003 CallConst, 1004 Const32S,
            1005 ConstBr, 1006 ConstBrAhead, 1007 I32AddImmFS, 1008 I32AddImmSA, 1009 I32AddImmSS,
            1010 I32AndImmSS, 1011 I32DivUImmFS, 1012 I32LoadFS, 1013 I32LoadSS, 1014 I32OrImmFA,
            1015 I32ShlImmFS, 1016 I32XorFS, 1017 I64Load32USS, 1018 I64LoadSA, 1019 I64LoadSS,
            1020 Const32S Call, 1021 Const32S Const32S, 1022 Const32S CopyIntSS,
            1023 I32AddImmFS I32AddImmSS, 1024 I32AddImmFS I32AddSA, 1025 I32LoadFA I32LeUFA,
            1026 I32ShlImmFS I32OrImmFS, 1027 I64Load32USS LoadBrI64LtSSAhead,
            1028 LeftI32AddFA I32LoadFS, 1029 I32AddFS I32AddImmFS I32LoadFS,
            1030 I32AddImmFS I32Load16USA BrTableF, 1031 I32AddImmSS I32Load8USS BrNonZeroF,
            1032 I32LoadSS I32Load8UIndexLS BrI32NeFAhead,
            1033 I32RotlImmFA RotateLeftI32XorLA RotateLeftI32XorLA I32AddFS;
        ExtendAddSA: 1034 I64Load32UIndexFS, 1035 I64StoreL,
            1036 I64StoreL AddGlobalSetSS I64StoreImm32F CallConst;
        ExtendAddSS: 1037 Const32A, 1038 Const32S, 1039 ExtendAddSA, 1040 I64Load8USA,
            1041 I64LoadSA, 1042 Const32A I64StoreL, 1043 ExtendAddSS Const32S,
            1044 I64Load32USA I64Store32L, 1045 I64Load8USA I64Store8L,
            1046 I64LoadSA I64AddImmFA, 1047 I64LoadSA I64StoreL, 1048 I64LoadSS I64LoadSA,
            1049 Const32A I64StoreL I64StoreImmDispS, 1050 I64LoadSA I64StoreL ExtendAddSS,
            1051 I64LoadSA I64StoreL I64StoreImmDispS, 1052 I64ShlImmSA I64StoreL AddGlobalSetSS,
            1053 I64Load8USA I64Store8L AddGlobalSetSS I64StoreImm32F,
            1054 I64LoadSA I64AddImmFA LeftI64AddFA I64Load32UFS,
            1055 I64LoadSA I64Load32UFA I64Store32L AddGlobalSetSS,
            1056 I64LoadSA I64Load8UFA I64Store8L AddGlobalSetSS,
            1057 I64LoadSA I64LoadFA I64StoreL AddGlobalSetSS,
            1058 I64LoadSA I64StoreL AddGlobalSetSS I64StoreImm32F,
            1059 I64LoadSA I64StoreL AddGlobalSetSS ReturnConst,
            1060 I64LoadSA I64StoreL ExtendAddSS I64LoadSA;
        F32AddFA: 1061 F32AddFA, 1062 F32AddFS, 1063 F32StoreL, 1064 F32MulImmFA F32SubFA,
            1065 F32StoreL AddBrI32NeImm;
        F32AddFS: 1066 AddBrI32NeImm, 1067 Const32A, 1068 F32LoadDispSA, 1069 F32StoreL;
        F32AddImmSS: 1070 Const32A, 1071 Const32A BrF32LeFAhead ConstBrAhead;
        F32AddSA: 1072 F32MulFA, 1073 F32MulFA F32AddFS, 1074 F32MulFA F32AddImmFS;
        F32ConvertI32SFA: 1075 F32MulImmFS;
        F32ConvertI32UFA: 1076 F32DivImmFS;
        F32DivImmFS: 1077 Const32A, 1078 Const32A BrNotF32LeFAhead F32AddImmSS Const32A;
        F32LoadDispSA: 1079 F32MulFS, 1080 F32AddFS F32LoadDispSA, 1081 F32SubLS F32MulBS;
        F32LoadSA: 1082 F32AddFA, 1083 F32SubLS F32MulBA, 1084 F32AddFA F32StoreL AddBrI32NeImm;
        F32MulBA: 1085 F32AddFS;
        F32MulBS: 1086 F32AddFS Const32A, 1087 F32AddSA F32MulFA, 1088 F32SubSS F32MulBA;
        F32MulFA: 1089 F32AddFA, 1090 F32AddFS, 1091 F32AddFA F32AddFA F32AddFS;
        F32MulFS: 1092 F32LoadSA, 1093 F32MulSA F32MulFS, 1094 F32LoadSA F32AddFA F32StoreL;
        F32MulImmFA: 1095 F32AddFS, 1096 F32AddFS F32StoreL, 1097 F32AddFS F32MulImmSA F32AddFS;
        F32MulImmSS: 1098 F32MulImmSS I32Load8UDispSA I32AddImmFA;
        F32MulSA: 1099 F32AddFA F32AddFA;
        F32MulSS: 1100 F32AddFS, 1101 F32MulSS, 1102 F32LoadSA F32AddFA F32StoreL,
            1103 F32MulSS F32AddFS Const32A;
        F32StoreL: 1104 AddBrI32NeImm, 1105 I32AddImmSS;
        F32StoreS: 1106 Add2 BrI32NeS;
        F32SubLS: 1107 F32MulBA, 1108 F32MulBS;
        F32SubSA: 1109 F32AddFS Const32S;
        F64AbsFS: 1110 Const64FloatA BrNotF64GtFAhead;
        F64AbsSS: 1111 Const64FloatA BrF64LtF;
        F64AddFA: 1112 F64AddFA, 1113 F64AddFS, 1114 F64AddKFS, 1115 F64MulKFS,
            1116 F64StoreConstF, 1117 F64AddFS AddBrI32NeImm, 1118 F64MulKFS F64StoreL,
            1119 F64AddFA F64AddFS Add2 BrNonZeroS,
            1120 F64AddKFS F64SqrtFA F64MulFS Const64FloatA;
        F64AddFS: 1121 Add2, 1122 AddBrI32NeImm, 1123 F64MulSS, 1124 Const32S AddBrI32NeImm;
        F64AddKFA: 1125 F64MulFA, 1126 MulSubLS F64MulFS Const64FloatA;
        F64AddKFS: 1127 BrZeroSAhead Copy2 Call;
        F64AddKSS: 1128 AddBrI32NeImm;
        F64AddSA: 1129 MulAddFS F64SubSA;
        F64ConvertI32SFA: 1130 F64AddFA F64SubFS;
        F64ConvertI32SSS: 1131 F64MulKFA F64AddFS F64MulKSS;
        F64ConvertI32UFA: 1132 F64MulKFA, 1133 F64MulKFS, 1134 F64DivLA F64AddFS;
        F64DivFS: 1135 MulSubLA F64StoreL F64LoadSS F64MulSA;
        F64DivLA: 1136 F64AddFS, 1137 F64AddFS F64SubFS CopyFloatSS;
        F64LoadConstA: 1138 F64AddFA, 1139 F64MulKFS,
            1140 F64MulKFS F64LoadConstA F64AddFA F64StoreConstF;
        F64LoadDispFA: 1141 LoadDispF64MulFS, 1142 LoadF64MulFA,
            1143 LoadDispF64MulFS F64LoadDispFA LoadF64MulFA F64AddFA;
        F64LoadDispFS: 1144 F64LoadDispSA F64MulFS;
        F64LoadDispSS: 1145 F64MulFS, 1146 I32AddImmSA I32MulFA;
        F64LoadIndexSS: 1147 F64LoadIndexSA, 1148 F64LoadIndexSA MulSubLS;
        F64LoadSS: 1149 F64LoadSS, 1150 F64MulSA, 1151 F64LoadSS F64LoadSS F64LoadSS,
            1152 I32AddSS F64LoadFS BrNotF64LtFAhead;
        F64MulBS: 1153 F64MulSS, 1154 Const64FloatA F64DivFA;
        F64MulFA: 1155 F64AddKFA, 1156 LoadF64AddFA, 1157 LoadF64AddFS,
            1158 F64AddKFA F64MulFA F64AddKFA F64MulFA;
        F64MulFS: 1159 Const64FloatA, 1160 F64AddKSS Const64FloatA, 1161 F64LoadSS F64LoadDispFS,
            1162 F64MulKSA F64AddKFA;
        F64MulKFA: 1163 F64AddFS, 1164 F64AddKFA;
        F64MulKFS: 1165 F64LoadConstA, 1166 I32EqImmSS Const32S Const32S;
        F64MulKSS: 1167 F64LoadScaledSA F64AddFS;
        F64MulSA: 1168 F64MulFA, 1169 MulAddFS, 1170 MulSubFA, 1171 MulAddFS F64MulKSA F64MulFA;
        F64MulSS: 1172 F64MulSS, 1173 F64MulSS F64AddFS;
        F64StoreConstF: 1174 F64LoadConstA;
        F64StoreF: 1175 I32AddImmSS, 1176 CopyIntSS AddBrI32NeImm,
            1177 I32AddImmSS F64MulSA F64MulFA LoadF64AddFS;
        F64StoreL: 1178 Add2, 1179 F64LoadSS, 1180 I32AddImmSS, 1181 Add2 AddBrI32NeImm,
            1182 I32AddImmSS F64MulSA F64MulFA LoadF64AddFS;
        F64SubFA: 1183 F64MulKFA, 1184 F64AbsFA F64AddFS, 1185 F64MulKFA F64AddFS,
            1186 F64DivLA F64SubFA F64AddFA;
        F64SubLS: 1187 F64MulSS F64MulKFA F64AddKFA;
        F64SubSA: 1188 F64MulKFA, 1189 F64DivKFS F64SubSA;
        F64SubSS: 1190 Const64FloatA BrF64LtF;
        GetBrFAhead: 1191 AddGlobalSetSS, 1192 ExtendAddSS, 1193 I64Load32SDispSS,
            1194 I64Load8UDispSA, 1195 I64Load8UDispSS, 1196 I64LoadDispSA, 1197 I64LoadDispSS,
            1198 I64LoadSA, 1199 I64LoadSS, 1200 LoadBrI64NeSAhead,
            1201 AddGlobalSetSS ReturnConst, 1202 ExtendAddSS I64LoadDispSA,
            1203 ExtendAddSS I64LoadSA, 1204 I64Load32SDispSS I64LoadDispSS,
            1205 I64Load32UConstA I64EqzFS, 1206 I64Load8UConstA BrZeroFAhead,
            1207 I64Load8UDispSA BrI64NeImmFAhead, 1208 I64Load8UDispSA BrNonZeroFAhead,
            1209 I64Load8UDispSA BrZeroFAhead, 1210 I64Load8USS BrNonZeroFAhead,
            1211 I64LoadDispSA BrI64NeImmFAhead, 1212 I64LoadDispSA I64LoadFS,
            1213 I64LoadDispSS BrI64NeImmFAhead, 1214 I64LoadDispSS ExtendAddSS,
            1215 I64LoadDispSS I64EqzFS, 1216 I64LoadDispSS I64LoadDispSS,
            1217 I64LoadDispSS I64LoadSA, 1218 I64LoadDispSS I64StoreL,
            1219 I64LoadSA I64AddImmFS, 1220 I64LoadSA I64EqzFS, 1221 I64LoadSA I64Load32UFA,
            1222 I64LoadSA I64Load8UFS, 1223 I64LoadSA I64LoadFS, 1224 I64LoadSA I64StoreL,
            1225 I64LoadSS BrI64NeImmFAhead, 1226 I64LoadSS I64LoadDispSA,
            1227 I64LoadSS I64LoadSA, 1228 I64LoadSS I64LoadSS, 1229 I64LoadSS I64StoreL,
            1230 ExtendAddSS I64LoadSA I64StoreL,
            1231 I64Load8UDispSA BrNonZeroFAhead ConstBrAhead,
            1232 I64Load8UDispSA BrZeroFAhead ConstBrAhead,
            1233 I64Load8UDispSS I64Load8USA I64AndFA,
            1234 I64LoadDispSS BrI64EqImmFAhead ConstBrAhead,
            1235 I64LoadDispSS BrI64NeImmFAhead ConstBrAhead,
            1236 I64LoadDispSS I64EqzFS BrI64NeImmFAhead,
            1237 I64LoadDispSS I64LoadDispSS I64LoadDispSS,
            1238 I64LoadDispSS I64LoadDispSS I64LoadSA,
            1239 I64LoadDispSS I64StoreL I64LoadDispSS, 1240 I64LoadDispSS I64StoreL I64LoadSA,
            1241 I64LoadSA I64AddImmFS I64LoadSA, 1242 I64LoadSA I64LoadFA I64AddImmFS,
            1243 I64LoadSA I64LoadFS I64LoadSA, 1244 I64LoadSA I64StoreL AddGlobalSetSS,
            1245 I64LoadSS I64LoadSA I64StoreL, 1246 I64LoadSS I64LoadSS I64LoadSS,
            1247 I64LoadSS I64StoreL I64LoadSA,
            1248 I64LoadDispSS I64StoreDispL AddGlobalSetSS ReturnConst,
            1249 I64LoadSS I64LoadSA I64Load16UFA I64Store16L,
            1250 I64LoadSS I64StoreDispL AddGlobalSetSS ReturnConst;
        GlobalGetA: 1251 AddGlobalSetFS, 1252 BrI64NeImmFAhead, 1253 I64Load8UFA,
            1254 AddGlobalSetFS BrNonZeroSAhead, 1255 AddGlobalSetFS Const32S,
            1256 AddGlobalSetFS CopyIntSS, 1257 AddGlobalSetFS I32AddImmFS,
            1258 AddGlobalSetFS I32LoadSS, 1259 AddGlobalSetFS I32StoreF,
            1260 AddGlobalSetFS I64AndKSS, 1261 AddGlobalSetFS I32LoadSS I32LoadSS,
            1262 I32Load16UDispFS GlobalGetA I32AddImmFA,
            1263 I64Load8UFA BrNonZeroFAhead ConstBrAhead;
        GlobalGetS: 1264 AddGlobalSetFS, 1265 BrTableS, 1266 CallConst, 1267 I64LoadFS,
            1268 ReturnOneS, 1269 AddGlobalSetFS ReturnConst,
            1270 Copy2 I64Store8S AddGlobalSetSS, 1271 CopyIntSS I64LoadSA I64StoreL,
            1272 I64LoadFS I64LoadSS Const32S, 1273 I64LoadFS I64LoadSS I64LoadSS;
        I32AddFA: 1274 BrI32NeImm32F, 1275 I32AddFA, 1276 I32AddFS, 1277 I32AddImmFA,
            1278 I32AddImmFS, 1279 I32AndImmFA, 1280 I32MulImmFS, 1281 I32StoreL,
            1282 I32AddFA I32AddFS, 1283 I32AddFS AddBrI32LtUImm, 1284 I32AddImmFA I32AndImmFA,
            1285 I32MulImmFS I32Load8SDispSA, 1286 I32StoreL Add2, 1287 I32StoreL AddBrI32NeImm,
            1288 I32XorFA I32AddFS, 1289 I32AndImmFA LeftI32AddFA I32LoadFS,
            1290 I32AddFA I32AddFA I32AddFA I32AddFA;
        I32AddFS: 1291 Add2, 1292 AddBrI32GtUImm, 1293 AddBrI32NeImm, 1294 BrI32GtUImmFAhead,
            1295 Const32A, 1296 Const32S, 1297 ConstBrAhead, 1298 Copy2, 1299 CopyIntSS,
            1300 I32AddFS, 1301 I32AddImmFA, 1302 I32AddImmFS, 1303 I32AddImmSS, 1304 I32AddSA,
            1305 I32AddSS, 1306 I32AndImmSA, 1307 I32AndImmSS, 1308 I32EqImmSA, 1309 I32EqzSA,
            1310 I32Load8UDispSA, 1311 I32Load8UDispSS, 1312 I32Load8UFA, 1313 I32Load8UFS,
            1314 I32Load8UIndexSA, 1315 I32Load8USS, 1316 I32LoadFA, 1317 I32LoadIndexSA,
            1318 I32LoadSS, 1319 I32MulImmSA, 1320 I32MulSA, 1321 I32StoreL, 1322 I32SubSS,
            1323 I32XorFA, 1324 ShiftRightAndSA, 1325 Add2 BrI32GtUImmS, 1326 Add2 BrI32NeImm32S,
            1327 Add2 BrI32NeImmS, 1328 Add2 BrNonZeroS, 1329 BrI32LtSImmSAhead I32AddImmSS,
            1330 CopyIntSS Br, 1331 I32AddImmFA BrI32LtUImmF, 1332 I32AddImmSS BrI32NeF,
            1333 I32AddImmSS Copy2, 1334 I32AddImmSS I32MulFA, 1335 I32AndImmFA I32AddFS,
            1336 I32Load8UDispSA I32AddFS, 1337 I32Load8UFA I32Store8L, 1338 I32Load8UFS Copy2,
            1339 I32MulBA BrI32LeUF, 1340 AddBrI32GtUImm I32AddSA ReturnOneF,
            1341 I32EqzSA I32AddFS I32EqzSA I32AddFS,
            1342 I32Load8UDispSA RightUnsignedI32AddFA I32Store8L AddBrI32NeImm;
        I32AddImmFA: 1343 BrI32LtUFAhead, 1344 BrI32LtUImmFAhead, 1345 BrTableF,
            1346 F32ConvertI32SFA, 1347 I32AndImmFA, 1348 I32ClzFS, 1349 I32RemUImmFS,
            1350 I32Store16L, 1351 I32Store8L, 1352 I32StoreL,
            1353 BrI32LtUImmFAhead BrI32NeImmSAhead, 1354 BrI32LtUImmFAhead I32AddImmSS,
            1355 I32AndImmFA BrI32LtUImmF, 1356 I32MulFA I32AddFS, 1357 I32Store8L AddBr32,
            1358 I32Store8L I32AddImmSS, 1359 I32StoreL BrAhead, 1360 I32StoreL I32AddImmSS,
            1361 I32AndImmFA I32LtUImmFA I32OrFA, 1362 I32StoreL Add2 BrI32NeImmS,
            1363 I32Store16L I32AddImmSS I32AndImmSA I32EqImmFA,
            1364 I32Store8L CopyIntSS I32AddImmFS AddBrI32LtUImm;
        I32AddImmFS: 1365 AddBrI32LtUImm, 1366 Call, 1367 Const32S, 1368 Copy2, 1369 CopyIntSS,
            1370 I32AddImmSA, 1371 I32AddImmSS, 1372 I32AddSS, 1373 I32Load8UFS, 1374 I32Load8USA,
            1375 I32LoadDispSS, 1376 I32LoadFA, 1377 I32LoadFS, 1378 I32LoadSA, 1379 I32LoadSS,
            1380 I32ShlImmSA, 1381 I32StoreL, 1382 LeftI32XorSS, 1383 RightUnsignedI32XorBA,
            1384 BrI32GtUImm32FAhead I32AddImmSA, 1385 Const32S Const32S,
            1386 I32AddImmSS I32AddImmSS, 1387 I32GtSFA SelectFS, 1388 I32LtSFA SelectFS,
            1389 I32Load8USA I32AddFA I32Store8L;
        I32AddImmSA: 1390 BrTableF, 1391 I32AddFS, 1392 I32AndImmFA, 1393 I32AndImmFS,
            1394 I32Load8UIndexFA, 1395 I32Store8L, 1396 I32StoreConstF, 1397 I32StoreL,
            1398 LeftI32AddLS, 1399 ReturnOneF, 1400 I32AddFS I32Load8UFA,
            1401 I32AndImmFA BrI32GeUImmFAhead, 1402 I32AndImmFA BrI32GtUImmFAhead,
            1403 I32AndImmFA BrI32LtUImmFAhead, 1404 I32AndImmFA I32LtUImmFS,
            1405 I32AndImmFS AddBrI32NeImm, 1406 I32AndImmFS I32EqSS, 1407 I32ShrULA I32AndImmFA,
            1408 I32Store16L I32AddImmSS, 1409 I32StoreConstF I32LoadSA,
            1410 I32StoreL I32AddImmSS, 1411 LeftI32AddLA I32LoadFS, 1412 LeftI32AddLS I32LoadFS,
            1413 I32AndImmFA I32LtUImmFS I32AndImmSA, 1414 I32StoreL LeftI32AddSA I32StoreF,
            1415 I64LoadIndexFS I64ShrUImmFS I64ShlImmSS, 1416 LeftI32AddLS I32LoadFS Copy2;
        I32AddImmSS: 1417 Add2, 1418 AddBr64, 1419 AddBrI32NeImm, 1420 Br,
            1421 BrI32EqImm32FAhead, 1422 BrI32LtSFAhead, 1423 BrI32LtUImmS, 1424 BrI32NeF,
            1425 BrI32NeS, 1426 BrNonZeroS, 1427 BrNonZeroSAhead, 1428 BrTableS, 1429 Call,
            1430 CallConst, 1431 Const32A, 1432 Const32S, 1433 Copy2, 1434 CopyIntFS,
            1435 CopyIntSS, 1436 F64LoadFS, 1437 F64MulSA, 1438 I32AddFA, 1439 I32AddFS,
            1440 I32AddImmSA, 1441 I32AddImmSS, 1442 I32AddSS, 1443 I32AndImmSA, 1444 I32AndImmSS,
            1445 I32Load16UFS, 1446 I32Load8UDispSA, 1447 I32Load8UDispSS, 1448 I32Load8UFA,
            1449 I32Load8UFS, 1450 I32Load8UIndexFA, 1451 I32Load8USS, 1452 I32LoadDispSA,
            1453 I32LoadFA, 1454 I32LoadFS, 1455 I32LoadSA, 1456 I32LoadSS, 1457 I32LoadScaledSA,
            1458 I32LtUFS, 1459 I32LtUImmSA, 1460 I32LtUImmSS, 1461 I32MulImmSA, 1462 I32ShlImmSA,
            1463 I32ShrULA, 1464 I32StoreL, 1465 I32SubFS, 1466 I64AddImmSS, 1467 I64LoadDispSA,
            1468 I64LoadFA, 1469 I64ShrUImmSS, 1470 LeftI32XorSS, 1471 LoadF64SubLS,
            1472 BrI32NeF BrZeroSAhead, 1473 Const32A I32SubFS, 1474 Const32S Const32S,
            1475 Const32S CopyIntSS, 1476 Copy2 Call, 1477 Copy2 Copy2, 1478 CopyIntFS BrNonZeroF,
            1479 CopyIntSS AddBrI32NeImm, 1480 CopyIntSS BrZeroS, 1481 CopyIntSS Call,
            1482 F32LoadDispSS F32AddFS, 1483 I32AddImmSS BrI32LtSS, 1484 I32AddImmSS BrNonZeroS,
            1485 I32AddImmSS Call, 1486 I32AddImmSS Const32S, 1487 I32AddImmSS I32AddImmSS,
            1488 I32AddImmSS I32Load8USS, 1489 I32AddSS CopyIntSS,
            1490 I32AndImmSS BrI32NeImmFAhead, 1491 I32EqImmSS Const32S,
            1492 I32Load16UFS I32Store16ImmS, 1493 I32Load8UFS BrI32GeUFAhead,
            1494 I32Load8USS BrI32GtUImmFAhead, 1495 I32Load8USS BrNonZeroF,
            1496 I32Load8USS I32ShlImmFA, 1497 I32Load8USS I32ShrUImmFS,
            1498 I32LoadFA BrI32GeSFAhead, 1499 I32LoadFA BrZeroFAhead,
            1500 I32LoadFS I32AddImmSS, 1501 I32LoadFS I32LoadSA, 1502 I32LoadScaledSA BrTableF,
            1503 I32LtUImmSA SelectFS, 1504 I32MulSA I32DivUImmFA, 1505 I32SubSS Br,
            1506 I64Load32UFS I32AddImmSS, 1507 I64LoadFA I64RotlImmFA, 1508 SelectSS I32AndSA,
            1509 BrI32LtSFAhead I32StoreS I32StoreDispS, 1510 Copy2 Copy2 Copy2,
            1511 Copy2 CopyIntSS Call, 1512 F64AddSA F64MulKFS F64MulBA,
            1513 I32AddImmSS I32AddImmSS I32AddImmSS, 1514 I32AddImmSS I32MulImmSA I32AddFA,
            1515 I32AndImmSA LeftI32AddFA I64LoadFS, 1516 I32Load8UDispSA I32AndImmFA I32AddFS,
            1517 I32Load8UDispSA I32Store8L Add2, 1518 I32Load8UFA I32Store8L I32Store8S,
            1519 I32Load8USS I32Load8USS BrI32EqF, 1520 I32Load8USS I32ShrUImmFS BrI32EqImmFAhead,
            1521 I32Load8USS I32Store8L I32AddImmSS, 1522 I32LoadFS I32AddImmSS I32LoadFA,
            1523 I32LoadSS I32AndImmFA BrNonZeroFAhead, 1524 I32LtUImmSS CopyIntSS BrNonZeroS,
            1525 I32RemULS Const32S SelectSA, 1526 I64ShrUImmSS I64MulImmSA I64AddImmFS,
            1527 LeftI32XorSS RightUnsignedI32XorBS LeftI32XorBS,
            1528 BrI32EqImm32FAhead I32Load8UDispSS SelectFS I32EqzSA,
            1529 I32AndImmSA I32DivUImmFS I32MulImmFA I32SubLA,
            1530 I32Load8UDispSA I32AndImmFA I32AddImmFA I32Store8L,
            1531 I32Load8UDispSA I32RemUImmFA I32AddImmFA I32Store8L,
            1532 I32Load8UDispSS SelectFS I32AddImmSS I32Load8UDispSS,
            1533 I32Load8UFA I32Store8L I32Store8S I32AddImmSS,
            1534 I32Load8UIndexFA I32Store8L I32AddImmSS BrNonZeroSAhead,
            1535 I32LoadSS I32AddImmSS CopyIntFS BrI32GtSS,
            1536 I32LtUFS Const32S SelectSS Const32A,
            1537 I32MulImmSA I32AddImmFS RightUnsignedI32XorBA I32StoreL,
            1538 I32ShlImmSA I32Load8UFA I32Store8L AddBrI32NeImm,
            1539 I64LoadDispSA I64StoreL Add2 I32AddImmSS,
            1540 LeftI32XorSS RightUnsignedI32XorBS LeftI32XorBS I32Store8L;
        I32AddSA: 1541 I32AddFA, 1542 I32AddImmFS, 1543 I32Load8UDispFA, 1544 I32LoadDispFA,
            1545 I32StoreL, 1546 ReturnOneF, 1547 I32DivSImmFS I32AddImmFS,
            1548 I32Load8UDispFA LeftI32AddFA, 1549 I32StoreL ReturnOneS,
            1550 I64Load16SDispFS I64Load16SDispSA, 1551 LoadDispI32AddLS I32LoadSA,
            1552 I32AddFA I32AddFA I32AddFS;
        I32AddSS: 1553 Add2, 1554 AddBrI32NeImm, 1555 Const32S, 1556 Copy2, 1557 CopyIntSS,
            1558 F64LoadDispFA, 1559 F64LoadFS, 1560 I32AddFS, 1561 I32AddImmFS, 1562 I32AddImmSS,
            1563 I32AddSS, 1564 I32AndImmFS, 1565 I32Load8UDispFA, 1566 I32Load8UFA,
            1567 I32Load8UFS, 1568 I32Load8UIndexSA, 1569 I32LoadFA, 1570 I32LoadFS,
            1571 I32LoadIndexSA, 1572 I32SubSS, 1573 I64LoadDispFA, 1574 Add2 BrI32NeImmS,
            1575 Const32S I32AddSS, 1576 F32LoadIndexSA F32MulFS, 1577 F64LoadFS F64LoadDispSS,
            1578 I32AddImmFS I32AddImmSS, 1579 I32AddImmSS CopyIntFS, 1580 I32AddImmSS CopyIntSS,
            1581 I32AddSS CopyIntSS, 1582 I32AddSS F64LoadDispFA, 1583 I32GtUFS Const32S,
            1584 I32Load16SDispFS I32Load16SDispSS, 1585 I32Load8UDispSA I32OrImmFA,
            1586 I32Load8UFA I32AddFS, 1587 I32Load8UFS I32AddSS,
            1588 I32LoadFS BrI32LtSImmFAhead, 1589 I32XorFA I32RotlImmFS,
            1590 I64Load32UFA I64AddFS, 1591 I32AddImmFS I32LoadDispSS I32RotlImmFA,
            1592 I32AddImmFS LeftI32XorSS RightUnsignedI32XorBS,
            1593 I32AddImmSS CopyIntFS I32Load8UDispSA, 1594 I32AddImmSS CopyIntFS I32Load8USA,
            1595 I32AddSS I32Load16UFS I32SubLS, 1596 I32AddSS I32SubSS I32AddImmSS,
            1597 I32DivUImmSS I32MulImmFA I32SubLA, 1598 I32Load8SFA I32AddFA I32MulImmFS,
            1599 I32Load8UDispFA BrI32NeFAhead I32AddImmSS,
            1600 I32LoadIndexSS I32AndImmFA I32RotrImmFS,
            1601 LeftI32XorSS RightUnsignedI32XorBS LeftI32XorBS,
            1602 Copy2 Copy2 Copy2 AddBrI32NeImm,
            1603 CopyIntSS I32DivUImmFS I32MulImmFA I32SubLA,
            1604 F64LoadDispFA LoadDispF64MulFS F64LoadDispFA LoadDispF64MulFS,
            1605 I32AddFS I32Load8UFS I32AndImmSA BrI32NeFAhead,
            1606 I32AddImmFS I32AddSS I64LoadDispFA I64StoreL,
            1607 I32AddImmSS CopyIntFS I32Load8USA BrNonZeroF,
            1608 I32AndImmFS Copy2 I32GtUImmSS Const32S;
        I32AndFA: 1609 BrNonZeroFAhead, 1610 I32AddFS, 1611 I32StoreL, 1612 LeftI32AddFS,
            1613 LeftI32AddFA I32LoadFS, 1614 I32AddFS I32AddImmSS I32Load8USS,
            1615 I32AddFS I32XorFA I32ShrUImmFS, 1616 LeftI32AddFS I32LoadFA I32StoreL;
        I32AndFS: 1617 I32AndSA, 1618 LeftI32AddFS;
        I32AndImmFA: 1619 BrI32GtUImmFAhead, 1620 BrI32LtUImmF, 1621 BrI32LtUImmFAhead,
            1622 BrI32NeImmFAhead, 1623 BrZeroFAhead, 1624 I32AddFA, 1625 I32AddFS,
            1626 I32AddImmFA, 1627 I32AddImmFS, 1628 I32Load8UFA, 1629 I32Load8UIndexLA,
            1630 I32LoadScaledFA, 1631 I32LtUImmFA, 1632 I32LtUImmFS, 1633 I32OrFA,
            1634 I32RemUImmFA, 1635 I32ShlImmFS, 1636 I32StoreL, 1637 I32XorFA, 1638 LeftI32AddFA,
            1639 LeftI32AddFS, 1640 LeftI32OrLS, 1641 I32AddImmFA I32Store8L,
            1642 I32MulFA I32AddFS, 1643 I32XorFA I32AddFS;
        I32AndImmFS: 1644 AddBrI32NeImm, 1645 Const32S, 1646 Copy2, 1647 I32AndImmSA,
            1648 LeftI32OrFA I32AndImmFA, 1649 Const32S Const32S SelectSA;
        I32AndImmSA: 1650 BrI32NeFAhead, 1651 BrI32NeImmFAhead, 1652 BrZeroFAhead, 1653 I32AddFS,
            1654 I32AddImmFA, 1655 I32DivUImmFS, 1656 I32EqImmFA, 1657 I32Load8UFS,
            1658 I32LoadScaledFA, 1659 I32OrFA, 1660 I32RemUImmFA, 1661 I32RemUImmFS,
            1662 I32XorFA, 1663 LeftI32AddFA, 1664 SelectFA, 1665 SelectFS,
            1666 I32LoadScaledFA I32AddFA, 1667 I32RemUImmFS I32Load8UDispSA,
            1668 I32ShlImmFA I32AddImmFS, 1669 LeftI32AddFA I64LoadFS,
            1670 LeftI32AddFS I32LoadFS, 1671 SelectFA I32Load8UFS,
            1672 I32LoadScaledFA I32AddImmFA BrTableF;
        I32AndImmSS: 1673 BrI32EqImmFAhead, 1674 BrI32NeImmFAhead, 1675 Const32S, 1676 CopyIntSS,
            1677 I32AndImmSA, 1678 I32AndImmSS, 1679 BrI32EqImmFAhead BrI32NeImmFAhead,
            1680 BrZeroFAhead BrI32NeImmFAhead, 1681 Const32S Const32S, 1682 I32AndImmSS Const32S,
            1683 I32ShlImmFA I32Load8UFA, 1684 Const32S Const32S SelectSA,
            1685 CopyIntSS I32AddImmFS I32Load8UFS BrI32NeImmSAhead;
        I32AndSA: 1686 LeftI32AddFA, 1687 LeftI32AddFA I32Load16UFS BrI32LeUFAhead AddBrI32NeImm;
        I32ClzFS: 1688 Const32A I32SubFS;
        I32CtzSA: 1689 I32ShrULA I32OrFS CopyIntFS;
        I32CtzSS: 1690 I64EqzSS Const32S SelectSA;
        I32DivSFS: 1691 I32MulFA I32SubLA;
        I32DivSImmSS: 1692 I32MulImmFA I32SubLA;
        I32DivUFA: 1693 I32AddFS AddBrI32NeImm;
        I32DivUImmFA: 1694 I32MulImmFS I32SubLA;
        I32DivUImmFS: 1695 I32MulImmFA;
        I32DivUImmSA: 1696 I32MulImmFA I32SubLA;
        I32DivUImmSS: 1697 I32MulImmFA, 1698 I32MulImmFA I32SubLA,
            1699 I32MulImmFA I32SubLA I32OrImmFA;
        I32EqFA: 1700 I32AddFS;
        I32EqFS: 1701 Const32S SelectSS;
        I32EqImmFA: 1702 I32AddFS, 1703 SelectFS, 1704 I32AddFS I32EqImmSA;
        I32EqImmFS: 1705 Const32S, 1706 Const32S SelectSS;
        I32EqImmSA: 1707 I32SubLS, 1708 I32AddFS I32EqImmSA;
        I32EqImmSS: 1709 Const32S, 1710 Const32S SelectSA, 1711 Const32S Const32S SelectSA;
        I32EqzSA: 1712 I32AddFS, 1713 I32AddFS I32EqImmSA, 1714 I32AndFS SelectFS;
        I32GtSFA: 1715 SelectFS, 1716 SelectFA I32StoreL, 1717 SelectFS BrI32LeSFAhead;
        I32GtSImmFS: 1718 Const32S, 1719 Const32S SelectSS, 1720 Const32S Const32S SelectSA,
            1721 Const32S SelectSS I32LtSImmFS;
        I32GtSImmSS: 1722 Const32S, 1723 I32AddImmSS BrNonZeroS, 1724 Const32S Const32S SelectSA;
        I32GtSSA: 1725 SelectFA;
        I32GtSSS: 1726 SelectFS SelectSS;
        I32GtUFA: 1727 SelectFS, 1728 SelectFA I32AddFA;
        I32GtUFS: 1729 Const32S;
        I32GtUImmSS: 1730 Const32S, 1731 Const32S SelectSA;
        I32Load16SDispSA: 1732 I32MulFS I32Load16SDispSA I32MulFS;
        I32Load16SSS: 1733 I32Load16SScaledSA I32GtSFA SelectFS,
            1734 I32LtSFA SelectFS I32Load16SDispSS;
        I32Load16UDispSA: 1735 BrI32NeFAhead, 1736 I32AddFS, 1737 LeftI32AddFS,
            1738 LeftI32AddFA LoadI32AddLS, 1739 LeftI32AddFS I32LoadDispSS;
        I32Load16UFA: 1740 I32AddImmFA;
        I32Load16UFS: 1741 BrI32LeUFAhead;
        I32Load16USA: 1742 I32AddFS;
        I32Load16USS: 1743 I32Load16UIndexSA I32MulFA, 1744 I32DivUFA I32SubLA I32Store16L;
        I32Load8SDispSA: 1745 I32AddFA, 1746 I32AddFS BrI32GtUImmFAhead;
        I32Load8SIndexSA: 1747 I32AddFA, 1748 I32AddFA I32MulImmFS RightUnsignedI32XorBS;
        I32Load8SSA: 1749 I32AddFS;
        I32Load8SSS: 1750 I32AndImmFS BrI32LtSImmSAhead, 1751 I32AndImmFA I64ShlFA I64OrFS;
        I32Load8UDispFA: 1752 BrI32NeFAhead;
        I32Load8UDispSA: 1753 BrI32NeFAhead, 1754 I32AddFA, 1755 I32AddFS, 1756 I32AddImmFA,
            1757 I32AndImmFA, 1758 I32OrFA, 1759 I32OrFS, 1760 I32RemUImmFA, 1761 I32ShlImmFS,
            1762 I32Store8L, 1763 I32XorFA, 1764 LeftI32AddFA, 1765 LeftI32AddFS,
            1766 RightUnsignedI32AddFA, 1767 BrI32NeFAhead I32AddImmSS,
            1768 F64ConvertI32UFA F64MulKFA, 1769 I32AddFA I32AddImmFS, 1770 I32AddImmFA BrTableF,
            1771 I32AndImmFA I32AddFS, 1772 I32EqImmFA I32AddFS, 1773 I32NeFA I32AddFS,
            1774 RightUnsignedI32AddFS I32Load8UDispSA, 1775 I32AddFS I32AddImmSS BrI32NeF,
            1776 I32AndImmFA I32Load8SIndexLS BrI32LtSImmFAhead,
            1777 I32XorFA I32AndImmFA I32LoadScaledFA, 1778 LeftI32AddFS I32Load16UFA I32AddImmFA,
            1779 I32AddFS I32Load8UDispSA I32AddFS I32Load8UDispSA;
        I32Load8UDispSS: 1780 BrI32EqFAhead, 1781 I32AndImmFA, 1782 I32AndImmSA,
            1783 I32Load8UDispSA, 1784 I32Load8UDispSS, 1785 SelectFS, 1786 I32AddImmFA BrTableF,
            1787 I32Load8UDispSS BrI32EqFAhead, 1788 I32Load8UDispSS I32Load8UDispSA,
            1789 I32AndFA I32AndImmFA LeftI32AddFS, 1790 I32AndImmSA I32XorFA I64LoadScaledFA,
            1791 I32Load8UDispSA I32XorFA I32AndImmFA;
        I32Load8UFA: 1792 BrI32NeFAhead, 1793 BrNonZeroFAhead, 1794 BrZeroFAhead, 1795 I32AddFS,
            1796 I32AddImmFA, 1797 I32AndImmFA, 1798 I32Store8L, 1799 I32EqzFA I32AddFS,
            1800 I32Store8L Add2, 1801 I32Store8L AddBrI32NeImm, 1802 I32Store8L I32AddImmSS,
            1803 I32Store8L I32Store8S, 1804 I32Store8L I32Store8S I32AddImmSS I32Load8UFS;
        I32Load8UFS: 1805 BrI32NeImmSAhead, 1806 Copy2, 1807 I32AddImmSS, 1808 I32AddSS,
            1809 I32AndImmSA;
        I32Load8UIndexFA: 1810 I32OrFS, 1811 I32Store8L;
        I32Load8UIndexLA: 1812 I32AddFS;
        I32Load8UIndexLS: 1813 BrI32NeFAhead;
        I32Load8UIndexSA: 1814 BrI32EqFAhead, 1815 I32Store8L, 1816 I32AddImmFS I32Load8SIndexSA,
            1817 I32MulFA I32AddFA, 1818 I32Store8L AddBr32,
            1819 BrI32EqFAhead I32AddImmSS BrI32EqFAhead;
        I32Load8UIndexSS: 1820 BrI32NeFAhead, 1821 I32AddSA, 1822 I32Load8UIndexSS,
            1823 I32Load8UIndexSA BrI32EqFAhead, 1824 I32Load8UIndexSS BrI32LeUFAhead,
            1825 I32Load8UIndexSS BrI32NeFAhead Const32S,
            1826 I32AddSA I32Load8UDispFA BrI32NeFAhead I32AddImmSS;
        I32Load8USA: 1827 BrI32EqFAhead, 1828 BrI32NeF, 1829 BrI32NeImmFAhead, 1830 BrNonZeroF,
            1831 BrNonZeroFAhead, 1832 I32AddFA, 1833 I32AddFS, 1834 I32AddImmFA,
            1835 I32AndImmFA, 1836 I32EqImmFA, 1837 I32Store8L, 1838 I32SubLS, 1839 I32XorFA,
            1840 I32AddFA I32AndImmFA, 1841 I32AddImmFA I32AndImmFA,
            1842 I32AndImmFA BrZeroFAhead, 1843 I32Store8L I32Store8S,
            1844 I32XorFA BrTestNonZeroFAhead, 1845 BrI32EqFAhead Add2 BrZeroSAhead,
            1846 I32AddFS I32AddFS Add2, 1847 I32EqImmFA I32AddFS Add2,
            1848 I32ShlImmFS I32Load8UDispSA I32OrFA;
        I32Load8USS: 1849 BrI32EqF, 1850 BrI32EqFAhead, 1851 BrI32EqImmFAhead, 1852 BrNonZeroF,
            1853 BrZeroFAhead, 1854 I32AddImmFA, 1855 I32AddImmSS, 1856 I32Load8USA,
            1857 I32Load8USS, 1858 I32ShrUImmFS, 1859 BrI32EqImmFAhead BrNonZeroFAhead,
            1860 BrI32EqImmFAhead BrZeroFAhead, 1861 I32AddImmFA BrTableF,
            1862 I32AddImmSS BrNonZeroS, 1863 I32ShlImmFA I32ShrSImmFS,
            1864 LeftI32AddFA I32LoadFS, 1865 BrI32EqImmFAhead BrI32EqImmFAhead AddBrI32LtU,
            1866 BrZeroFAhead BrI32EqImmFAhead BrI32NeImmFAhead,
            1867 I32Load8USS I32Load8USS I32Load8USS,
            1868 I32Load8USA I32SubLS BrNonZeroFAhead Add2;
        I32LoadConstS: 1869 LeftI32XorBS, 1870 LeftI32XorBS RightUnsignedI32XorBS LeftI32XorBA,
            1871 LeftI32XorBS RightUnsignedI32XorBS LeftI32XorBS;
        I32LoadDispFA: 1872 I32LtSFS, 1873 I32StoreL ReturnOneS;
        I32LoadDispFS: 1874 I32AddSA I32LoadDispFA BrI32NeFAhead;
        I32LoadDispSA: 1875 I32MulFS, 1876 I32StoreL, 1877 I32StoreL I32AddImmSS,
            1878 I32AddFS I32LoadIndexSA I32AddFS I32AddFS;
        I32LoadDispSS: 1879 I32RotlImmFA, 1880 I32SubFA I64ExtendI32SFA,
            1881 I32MulImmFA I32ShrUImmFS I32MulImmSA,
            1882 I32RotlImmFA RotateLeftI32XorLA RightUnsignedI32XorLA;
        I32LoadFA: 1883 BrI32LeSFAhead, 1884 I32AddFS, 1885 I32AddImmFA, 1886 I32AddImmFS,
            1887 I32StoreL, 1888 I32AddImmFA I32StoreL, 1889 I32StoreL BrAhead,
            1890 I32AddImmFA I32StoreL AddBrI32NeImm, 1891 I32AddImmFS Copy2 I32StoreS,
            1892 I32StoreL I32StoreS Return;
        I32LoadFS: 1893 BrNonZeroF, 1894 BrZeroFAhead, 1895 Const32A, 1896 Copy2, 1897 CopyIntSS,
            1898 I32AddFS, 1899 I32AddImmSS, 1900 I32StoreL, 1901 I32StoreL I64AddSS,
            1902 BrZeroFAhead I32AddImmSS I32AddSA, 1903 I32Load8UFS BrZeroFAhead I32AddImmSS,
            1904 I32StoreS I32AddImmFA BrI32LtUFAhead;
        I32LoadGlobalA: 1905 BrI32LtUFAhead, 1906 I32AddImmFA, 1907 I32AddImmFA BrI32LtUFAhead;
        I32LoadIndexSA: 1908 I32AddFS, 1909 I32StoreL, 1910 LoadI32AddFS I32AddSS I32LoadFA;
        I32LoadIndexSS: 1911 I32Load8USA I32MulFA;
        I32LoadSA: 1912 BrI32EqFAhead, 1913 BrI32NeFAhead, 1914 BrNonZeroFAhead,
            1915 BrZeroFAhead, 1916 I32AddImmFA, 1917 I32AddImmFS, 1918 I32AndFA, 1919 I32LoadFS,
            1920 I32MulFA, 1921 I32MulImmFA, 1922 I32ShlImmFA, 1923 I32StoreL, 1924 I32SubLA,
            1925 BrI32EqFAhead Add2, 1926 I32AddImmFA BrI32NeFAhead, 1927 I32AddImmFA I32StoreL,
            1928 I32AddImmFS I32StoreL, 1929 I32LoadFS Copy2, 1930 I32LoadFS CopyIntSS,
            1931 I32MulImmFA I32AddFA, 1932 I32MulImmFA I32AddFS, 1933 I32ShlImmFA F64LoadDispFA,
            1934 I32ShlImmFA I32LoadDispFA, 1935 I32StoreL Add2, 1936 LeftI32AddLS BrAhead,
            1937 BrI32EqFAhead I32LoadSS BrNonZeroF, 1938 I32AddImmFA I32StoreL I32LoadSA,
            1939 I32AddImmFA I32StoreL Return, 1940 I32AddImmFS I32StoreL BrNonZeroFAhead,
            1941 I32MulImmFA ShiftRightAndFA I32AddFS,
            1942 I32StoreL ShiftRightAndSS I32AddFS I32LoadIndexSA;
        I32LoadSS: 1943 BrAhead, 1944 BrI32LeSFAhead, 1945 BrI32LtSF, 1946 BrI32LtSImmSAhead,
            1947 BrI32NeFAhead, 1948 BrNonZeroF, 1949 BrNonZeroFAhead, 1950 BrZeroFAhead,
            1951 Call, 1952 Const32S, 1953 Copy2, 1954 CopyIntSS, 1955 I32AddFS, 1956 I32AddImmFA,
            1957 I32AddImmFS, 1958 I32AddImmSS, 1959 I32AndImmFA, 1960 I32Load8UFA,
            1961 I32LoadFS, 1962 I32LoadSA, 1963 I32LoadSS, 1964 I32StoreS, 1965 I32SubLA,
            1966 AddBrI32GeS BrNonZeroF, 1967 AddGlobalSetSS ReturnOneS,
            1968 BrZeroFAhead I32LoadFA, 1969 Const32A I32ShlFA, 1970 Copy2 I32LtSSS,
            1971 CopyIntSS Call, 1972 I32AddImmFA I32StoreL, 1973 I32AddImmFS I32AddImmSS,
            1974 I32AddImmFS I32LoadSA, 1975 I32AddImmFS I32StoreL, 1976 I32AndImmFA BrZeroFAhead,
            1977 I32Load8UFA BrI32NeFAhead, 1978 I32Load8UFS BrI32NeImmFAhead,
            1979 I32LoadSA BrI32EqFAhead, 1980 I32LoadSA BrNonZeroFAhead, 1981 I32LoadSA I32LtSFS,
            1982 I32LoadSA I32StoreL, 1983 I32LoadSA I32SubLA, 1984 I32LoadSS BrI32EqFAhead,
            1985 I32LoadSS BrI32NeFAhead, 1986 I32LoadSS BrZeroFAhead, 1987 I32LoadSS I32LoadSA,
            1988 I32LoadSS I32LoadSS, 1989 I32LoadSS I32SubLA, 1990 I32LoadSS I32SubLS,
            1991 I32SubLA BrI32GeUFAhead, 1992 I64LoadSA I64StoreL, 1993 ShiftRightAndFA I32AddFS,
            1994 I32LoadFA I32AddImmFS I32StoreL, 1995 I32LoadSA BrI32NeFAhead BrAhead,
            1996 I32LoadSA I32AndFA LeftI32AddFS, 1997 I32LoadSA I32SubLA ReturnOneF,
            1998 I32LoadSS I32MulFA I32AddFS, 1999 BrI32LeSFAhead I32StoreDispL Add2 BrI32GtSImmS;
        I32LoadScaledFA: 2000 I32StoreL;
        I32LoadScaledSA: 2001 BrTableF, 2002 I32AndImmFA, 2003 I32StoreL AddBr32Ahead,
            2004 I32AndImmFA I32ShlImmFS I32AddImmSS,
            2005 I32AndImmFA I32LoadScaledFA I32StoreL AddBr32Ahead;
        I32LoadScaledSS: 2006 I32LoadScaledSA I32LtSFA;
        I32LtSFA: 2007 SelectFS, 2008 SelectFS I32AddSA, 2009 SelectFS I32GtSFA;
        I32LtSFS: 2010 SelectFS;
        I32LtSImmFA: 2011 SelectFS;
        I32LtUFA: 2012 SelectFS, 2013 SelectFS I32GtSImmFS;
        I32LtUFS: 2014 Const32S, 2015 Const32S SelectSS;
        I32LtUImmFA: 2016 I32AddFS BrTableS;
        I32LtUImmFS: 2017 Const32S, 2018 Const32S SelectSA, 2019 Const32S SelectSS;
        I32LtUImmSS: 2020 CopyIntSS, 2021 I32AddImmSS, 2022 I32AddImmSS BrNonZeroS;
        I32LtUSS: 2023 Const32S;
        I32MulBA: 2024 I32ShrUImmFS Const32S;
        I32MulFA: 2025 I32AddFA, 2026 I32AddFS, 2027 I32ShrSImmFS, 2028 RightUnsignedI32AddFA,
            2029 I32AddFS AddBrI32NeImm, 2030 I32AddFS Copy2, 2031 I32AddFS I32AddImmSS,
            2032 I32AddFA I32AddFA I32AddFA;
        I32MulFS: 2033 I32LoadDispSA, 2034 I32AddImmSA I32AndImmFS;
        I32MulImmFA: 2035 I32AddFA, 2036 I32AddFS, 2037 I32ShrUImmFS, 2038 I32SubLA,
            2039 I32AddImmFS AddBrI32LtUImm, 2040 ShiftRightAndFS I32LoadFS;
        I32MulImmFS: 2041 I32Load8SDispSA, 2042 I32Load8UDispSA;
        I32MulImmSA: 2043 I32AddFA, 2044 I32AddFS, 2045 I32AddImmFA, 2046 I32AddImmFS,
            2047 I32SubLA, 2048 I32AddFS ConstBrAhead, 2049 I32AddImmFA ReturnOneF,
            2050 I32AddImmFS ShiftRightAndFA I32LoadFS;
        I32MulImmSS: 2051 I32Load8USA, 2052 I32MulImmSA, 2053 CopyIntSS Call,
            2054 I32Load8USA I32MulImmFA, 2055 I32Load8SSA I32AddFS Add2,
            2056 I32MulImmSA I32AddFS I32MulImmSA;
        I32MulSA: 2057 I32AddFS, 2058 I32AddFS BrZeroSAhead I32Load8USS;
        I32NeImmFS: 2059 I64LoadSS I32ShlImmSS;
        I32OrFA: 2060 I32AddFS, 2061 I32Load8UFA, 2062 I32MulImmFA, 2063 I32StoreL,
            2064 ReturnOneF, 2065 I32Load8UFA I32AddFS, 2066 I32MulImmFA I32XorFA I32RotlImmFA,
            2067 I32StoreL I32LoadSA I32AddImmFA;
        I32OrFS: 2068 AddBrI32NeImm, 2069 I32Load8UDispSA, 2070 I32GtSImmSS Const32S;
        I32OrImmFA: 2071 I32Store8L, 2072 I32Store8L I32AddImmSS;
        I32OrSA: 2073 I32OrFA BrI32LtSImmFAhead;
        I32RemUImmFA: 2074 I32AddImmFA, 2075 I32AddImmFS, 2076 I32AddImmFA I32Store8L,
            2077 I32LoadScaledFS I32AddImmSS, 2078 I32OrImmFA I32Store8L,
            2079 I32SubLA I32ShlImmFS;
        I32RemUImmFS: 2080 F32ConvertI32UFA;
        I32RemUImmSA: 2081 I32AddImmFA I32Store8L, 2082 I32LoadScaledFS CopyIntSS;
        I32RotlFA: 2083 I32AndFA, 2084 I32AndFA I32StoreL AddSlotBrI32LtUImm;
        I32RotlImmFA: 2085 RotateLeftI32XorLA;
        I32RotlImmFS: 2086 I32AddFS, 2087 I64AddFS;
        I32RotlImmSA: 2088 RotateLeft32I64XorLA,
            2089 RotateLeft32I64XorLA RotateLeft32I64XorLA I64AddFS I64XorImmSA;
        I32RotrImmSA: 2090 I32AndImmFA I32OrFA I32StoreL;
        I32ShlFA: 2091 I32OrFS, 2092 I32OrFS I32LtUImmSS;
        I32ShlFS: 2093 I32LtUFA, 2094 I32SubLS I64ShrUImmSA I32AddFS,
            2095 I32LtUFA SelectFS I32AddImmFA I32ClzFS;
        I32ShlImmFA: 2096 I32AddImmFS, 2097 I32AndImmFS, 2098 I32LoadDispFS, 2099 I32ShrSImmFS,
            2100 I32LoadDispFS Const32S, 2101 I32LoadDispFS CopyIntSS,
            2102 I32AndImmFS I32AndImmSA LeftI32OrFA;
        I32ShlImmFS: 2103 I32AddImmSS, 2104 I32Load8UDispSA, 2105 I32XorImmFS I32ShlImmSA;
        I32ShlImmSA: 2106 I32AddImmFS, 2107 I32AndImmFA, 2108 I32AndImmFS, 2109 I32Load8UFA,
            2110 I32LoadDispFA, 2111 I32LoadDispFS, 2112 I32ShrSImmFA, 2113 I32ShrSImmFS,
            2114 I32StoreDispF, 2115 I32AddImmFS Const32S, 2116 I32AddImmFS CopyIntSS,
            2117 I32AndImmFA I32OrFS, 2118 I32AndImmFS I32AndImmSA,
            2119 I32ShrSImmFA I32DivSImmFA I32ShlImmFA;
        I32ShlImmSS: 2120 I32AddImmFS, 2121 I32AddImmSA, 2122 I32AddImmSS, 2123 I32LoadFS,
            2124 I32XorImmFS, 2125 I32AddImmSS I32Load8UDispSS, 2126 I32AddImmSS I32Load8USS,
            2127 I64LoadFA I64AddFA, 2128 I32AddImmFS I32LoadFS I32AddImmSS,
            2129 I32AddImmSA I32Load8UIndexFA I32OrFS AddBrI32NeImm,
            2130 I32XorImmFS I32ShlImmSA I32ShrSImmFA I32LtSImmFA;
        I32ShrSImmFA: 2131 I32AddFS, 2132 I32LtSImmFA, 2133 I32LtSImmFA SelectFS;
        I32ShrSImmFS: 2134 Copy2, 2135 Copy2 I32XorSA I32SubFA;
        I32ShrSImmSS: 2136 I32ShrSImmSS BrI32GtSF;
        I32ShrSSS: 2137 I32ShrSSS I32LoadSS BrI32LtSImmSAhead;
        I32ShrUFA: 2138 I32AndImmFA, 2139 I32AndImmFA LeftI32AddFS;
        I32ShrUImmFA: 2140 F64ConvertI32UFA;
        I32ShrUImmFS: 2141 Const32S, 2142 BrNonZeroSAhead LeftI32AddFA I32StoreF;
        I32ShrUImmSA: 2143 I32AndImmFA, 2144 I32AndImmFS, 2145 I32Load8UFA,
            2146 I32Load8UFA I32Store8L, 2147 RightUnsignedI32XorLA RightUnsignedI32XorLA,
            2148 I32AndImmFS I32LoadFS Const32A;
        I32ShrUImmSS: 2149 CopyIntSS;
        I32ShrULA: 2150 I32AndImmFA;
        I32ShrUSA: 2151 I32AndImmFA, 2152 I32AddFS I32StoreL;
        I32Store16DispF: 2153 Add2 BrI32NeImmS;
        I32Store16L: 2154 I32AddImmSS, 2155 I32GtSSA SelectFS;
        I32Store16S: 2156 I32Load16SSS BrI32GtSFAhead, 2157 I32Store16DispS I32AddImmSS;
        I32Store8DispS: 2158 I32AddImmSS, 2159 I32AddImmSS I32Load8USS I32AddImmSS BrNonZeroS;
        I32Store8ImmIndexS: 2160 AddSlotBrI32LtUImm;
        I32Store8ImmS: 2161 Add2 BrI32NeImmS, 2162 I32AddImmSS CopyIntSS Br;
        I32Store8L: 2163 Add2, 2164 AddBr32, 2165 AddBrI32LtU, 2166 AddBrI32NeImm, 2167 CopyIntSS,
            2168 I32AddImmSS, 2169 I32Store8S, 2170 Add2 AddBrI32GtUImm,
            2171 I32AddImmSS I32AddFS I32Load8UIndexSA,
            2172 I32ShrUImmSS I32AddFS I32Load8UIndexSA;
        I32Store8S: 2173 Add2, 2174 I32AddImmSS, 2175 Copy2 CopyIntSS Call,
            2176 I32AddImmSS I32Load8USS I32AddImmSS;
        I32StoreDispS: 2177 Add2, 2178 I32StoreDispS;
        I32StoreL: 2179 Add2, 2180 AddBr32Ahead, 2181 AddBrI32LtUImm, 2182 AddBrI32NeImm,
            2183 BrAhead, 2184 Const32S, 2185 CopyIntSS, 2186 I32AddImmSA, 2187 I32AddImmSS,
            2188 I32AddSS, 2189 I32Load8UDispSA, 2190 I32Load8USS, 2191 I32LoadSA, 2192 I32LoadSS,
            2193 I32StoreS, 2194 LeftI32AddSA, 2195 Return, 2196 ReturnOneS, 2197 ShiftRightAndSS,
            2198 Const32S Const32S, 2199 CopyIntSS AddBr64, 2200 I32MulSS SelectSS,
            2201 I32AddImmSS I32LoadDispSA I32StoreL,
            2202 I32AddImmSS I32SubFS I32AddFS I32LoadIndexSA,
            2203 I32AddSS I32LoadIndexSA I32StoreL ReturnOneS;
        I32StoreS: 2204 Add2, 2205 AddBrI32NeImm, 2206 BrNonZeroF, 2207 Copy2, 2208 CopyIntSS,
            2209 I32AddImmSS, 2210 I32LoadSA, 2211 I32StoreDispS, 2212 I32StoreS, 2213 Return,
            2214 ReturnOneS, 2215 Add2 BrI32NeImmS, 2216 I32StoreS I32AddImmSS,
            2217 I32StoreS I32StoreImmS, 2218 I32StoreS I32StoreS,
            2219 I32AddImmSS I64AddImmSA I64AndFS, 2220 I32LoadSA I32AddImmFA I32StoreL,
            2221 I32StoreDispS I32StoreDispS I32StoreDispS Add2;
        I32SubFA: 2222 I32AndFS, 2223 I32MulFA;
        I32SubFS: 2224 I32AddFS, 2225 I32AndImmFA, 2226 I32AndImmSA,
            2227 I32ShrSImmFS Copy2 I32XorSA;
        I32SubLA: 2228 I32AddFS, 2229 I32AddImmFA, 2230 ReturnOneF;
        I32SubLS: 2231 BrNonZeroFAhead;
        I32SubSA: 2232 RightUnsignedI32AddFS, 2233 I32Store16L I32AddImmSS I32AddImmSS,
            2234 RightUnsignedI32AddFS I32AddImmFS I32ShlImmSA;
        I32SubSS: 2235 BrI32GeSF, 2236 I32SubSS, 2237 I32GtSSS Const32S, 2238 I32SubSS I32MulSA,
            2239 I32XorImmSS BrI32LtSFAhead;
        I32XorFA: 2240 I32AddFS, 2241 I32AndImmFA, 2242 I32MulImmFS, 2243 I32RotlImmFS,
            2244 I32XorFS, 2245 I32AndImmFA LeftI32OrLS, 2246 I32XorFA I32XorFS,
            2247 I32CtzFA RightUnsignedI32AddFS BrAhead;
        I32XorFS: 2248 AddBrI32NeImm, 2249 BrNonZeroS, 2250 I32Load8UDispSA,
            2251 ShiftRightAndFA I32LoadFS,
            2252 I32RotlImmSA RotateLeftI32XorLA RotateLeftI32XorLA I32AddFS;
        I32XorImmFA: 2253 RightUnsignedI32AddFS I32AddSS;
        I32XorImmFS: 2254 I32AndImmSA, 2255 I32ShlImmSA;
        I32XorImmSS: 2256 I32AddImmSA I32AndImmFA I32LtUImmFS;
        I32XorSA: 2257 I32AndFA, 2258 I32SubFA, 2259 I32CtzFA I32ShrUImmFS I32AddFA,
            2260 I32RotlImmFS I32AddFS I32XorFA;
        I32XorSS: 2261 CopyIntSS, 2262 BrI32LeUFAhead I32AndSA, 2263 I64ExtendI32USA I64MulFS;
        I64AddFA: 2264 I64AddFA, 2265 I64AddFS, 2266 I64Store32L, 2267 I64StoreL,
            2268 RightUnsignedI64AddFS, 2269 RightUnsignedI64AddLA, 2270 I64AddFA I64AddFS;
        I64AddFS: 2271 BrTestNonZeroSAhead, 2272 ExtendAddSS, 2273 I32AddImmSA, 2274 I32RotlImmSA,
            2275 I64AddFS, 2276 I64AddSS, 2277 I64AndImmFS, 2278 I64AndKFS, 2279 I64AndSS,
            2280 I64Load32SSS, 2281 I64Load32UFA, 2282 I64Load32UFS, 2283 I64LoadSA,
            2284 I64LoadSS, 2285 I64ShlImmFS, 2286 I64ShrUImmSS, 2287 I64StoreL, 2288 I64StoreS,
            2289 I64XorFA, 2290 I64XorImmSA, 2291 I64LtUFA I64AddFS, 2292 I64XorFA I32RotlImmFS,
            2293 I64Load32UFA BrI64LtUFAhead ConstBr, 2294 I64LoadSA I64Store32F I64Store32DispS,
            2295 I32RotlImmSA RotateLeft32I64XorLA RotateLeft32I64XorLS I64AndSS,
            2296 I64StoreS I64AddImmSS BrI64GeSSAhead ConstBr;
        I64AddImmFA: 2297 I64Store16L, 2298 I64StoreL, 2299 LeftI64AddFA,
            2300 I64StoreL AddGlobalSetSS I64StoreImm32F CallConst,
            2301 LeftI64AddFA I64Load32UFA I64AddFA I64Store32L;
        I64AddImmFS: 2302 BrI64NeImmFAhead, 2303 I64AndImmSA, 2304 I64AndKFS, 2305 I64LoadSA,
            2306 I64LoadSS, 2307 I64Store32L, 2308 I64StoreL, 2309 I64LoadSS I64LoadSS,
            2310 I64ShrUImmSS BrI64GtUImmSAhead ConstBrAhead;
        I64AddImmSA: 2311 I64AddFS, 2312 I64AndFS, 2313 I64Extend32SFS, 2314 I64Load8UIndexLA,
            2315 I64AddFS I64StoreL, 2316 I64Extend32SFS BrI64LeUFAhead,
            2317 LeftI64AddLA I64Store32F, 2318 I64AddFS I64StoreL I64StoreL,
            2319 I64Load8UIndexLA I64OrFA I64Store32L, 2320 I64Store32L I64LoadSA I64StoreImmF;
        I64AddImmSS: 2321 BrI64GeSImmSAhead, 2322 BrI64GeSSAhead, 2323 BrI64GtSImmSAhead,
            2324 BrI64LeSSAhead, 2325 BrI64LeUFAhead, 2326 BrI64LtSImmSAhead, 2327 BrI64LtSSAhead,
            2328 BrI64LtUImmSAhead, 2329 BrI64NeImmF, 2330 CopyIntSS, 2331 I64AddImmSS,
            2332 I64AddSS, 2333 I64AndImmFA, 2334 I64Extend32SSA, 2335 I64Load8USA,
            2336 I64LoadSA, 2337 I64ShlImmFS, 2338 I64ShrUImmSS, 2339 I64ShrULS, 2340 I64StoreL,
            2341 BrI64GeSImmSAhead ConstBr, 2342 BrI64LeSImmSAhead ConstBr,
            2343 BrI64LtSSAhead ConstBrAhead, 2344 CopyIntSS BrI64GeSImmSAhead,
            2345 I64AddImmSS AddBr64, 2346 I64AddImmSS BrI64GtSImmSAhead,
            2347 I64AddImmSS BrI64LtSSAhead, 2348 I64AddSS BrI64GeUSAhead,
            2349 I64AndImmFS CopyIntFS, 2350 I64AddImmSS I64AddImmSS I64Load32USA,
            2351 I64AndImmFA BrI64EqImmFAhead ConstBrAhead, 2352 I64ShrUImmSS I64AndKSS I64MulKSS,
            2353 I64ShrULS I64LtUImmSS Const32S SelectSA;
        I64AddKSS: 2354 AddBrI32NeImm;
        I64AddSA: 2355 I64AddImmFS, 2356 I64StoreL, 2357 I64AddImmFS BrI64NeImmFAhead;
        I64AddSS: 2358 BrI64EqImmSAhead, 2359 I64AddSS, 2360 I64LoadSA, 2361 I64ShrUImmSS,
            2362 BrI64EqImmSAhead ConstBrAhead, 2363 I64AddImmSA I64Store8L,
            2364 I64Load8USA I64Store8L, 2365 I64XorFA I32RotlImmFS I64AddFS,
            2366 I64AddSS I64LoadSA I64AddImmFS I64StoreL;
        I64AndFA: 2367 I64OrFA, 2368 I64OrFS, 2369 I64AddFS I64LoadSS;
        I64AndFS: 2370 BrI64EqImmFAhead, 2371 I64AndSA, 2372 I64EqzSS,
            2373 I64AndImmFA BrI64NeImmFAhead, 2374 I64EqzSS I64AddSS BrI64EqImmSAhead,
            2375 I64AndSA I64XorFA I64AddFS I64LoadSA;
        I64AndImmFA: 2376 BrI64EqImmFAhead, 2377 BrI64NeImmFAhead, 2378 I64EqzFS,
            2379 LeftI64AddFA, 2380 BrI64EqImmFAhead ConstBrAhead,
            2381 BrI64NeImmFAhead ConstBrAhead, 2382 I64NeImmFS Const32S,
            2383 I64EqzFS BrI64NeImmFAhead ConstBrAhead,
            2384 I64ShrUImmFS I64AndImmSS I64AndImmSS;
        I64AndImmFS: 2385 BrI64EqImmFAhead, 2386 BrI64GtUImm32FAhead, 2387 Const32A,
            2388 I64AddImmFS, 2389 I64Load16USS, 2390 BrI64EqImmFAhead ConstBrAhead,
            2391 BrI64GtUImm32FAhead BrI64LeUImm32FAhead BrI64LeUImm32FAhead;
        I64AndImmSA: 2392 BrI64EqImmFAhead, 2393 BrI64NeImmFAhead,
            2394 BrI64NeImmFAhead ConstBrAhead, 2395 BrI64EqImmFAhead I64MulSA I64RemUFS,
            2396 I64EqzFA SelectFS BrI64NeImmF, 2397 I64MulImmFA LoadI64AddFS ConstBrAhead,
            2398 I64ShlImmFA LoadI64AddFS ConstBrAhead;
        I64AndImmSS: 2399 Const32A, 2400 I64AndImmSS, 2401 Const32A I64ShlFS;
        I64AndKFA: 2402 BrI64EqFAhead, 2403 BrI64EqImmFAhead, 2404 I64MulFS, 2405 I64OrImmFS,
            2406 I64ShrUImmFA, 2407 LeftI64AddFS, 2408 BrI64EqFAhead ConstBrAhead,
            2409 BrI64EqImmFAhead ConstBrAhead, 2410 I64EqzFS BrI64EqImmFAhead;
        I64AndKFS: 2411 BrI64EqImmFAhead, 2412 BrI64NeImmFAhead, 2413 I64LoadSA, 2414 I64MulFS,
            2415 I64ShrUImmSS, 2416 I64XorSA, 2417 BrI64EqImmFAhead ConstBrAhead,
            2418 I64LoadSA I64Store32F BrI64EqImmSAhead,
            2419 I64StoreDispL AddGlobalSetSS ReturnConst;
        I64AndKSA: 2420 I64AddFA, 2421 I64OrFS, 2422 I64ShrUImmFS, 2423 I64AddFA I64ShrUImmFA,
            2424 I64ShrUImmFS I64AddImmSS;
        I64AndKSS: 2425 BrI64LtUFAhead, 2426 I64MulSS, 2427 I64MulSS I64MulSS I64MulSS I64MulSA;
        I64AndSA: 2428 I64OrFA, 2429 I64XorFA, 2430 I64XorFS,
            2431 I64XorFS I64AndSA I64XorFA I64AddFS;
        I64AndSS: 2432 I64AndSA, 2433 I64OrSS, 2434 I64AndSA I64OrFA;
        I64CtzSS: 2435 I64Load16USA, 2436 I64Load16USA I64AddFS I64AndImmFS I64Load16USS;
        I64EqzFA: 2437 SelectFS;
        I64EqzFS: 2438 BrI64EqImmFAhead, 2439 BrI64NeImmFAhead, 2440 I64LoadDispSS,
            2441 I64LoadSA, 2442 I64LoadSS, 2443 I64StoreS, 2444 BrI64EqImmFAhead ConstBrAhead,
            2445 BrI64NeImmFAhead ConstBrAhead, 2446 I64Store8L BrNonZeroFAhead;
        I64EqzSS: 2447 BrI64EqImmFAhead, 2448 I64AddSS, 2449 BrI64EqImmFAhead ConstBrAhead;
        I64Extend32SFA: 2450 BrI64LeSFAhead;
        I64Extend32SFS: 2451 BrI64LeUFAhead;
        I64Extend32SSA: 2452 BrI64LtSFAhead;
        I64Extend32SSS: 2453 BrI64LeUFAhead;
        I64ExtendI32UFA: 2454 I64AndImmFS Const32A;
        I64ExtendI32USA: 2455 I64AddFS, 2456 I64AndImmFS, 2457 I64ShlImmFA,
            2458 I64AddFS I64DivUImmFS, 2459 I64ShlImmFA I64SubLA,
            2460 I64ShlLA I64OrFS I32AddImmSS, 2461 I64AndImmFS Const32A I64ShlFS I32ShlImmSS;
        I64Load16SDispSA: 2462 I64MulFS I64Load16SDispSS;
        I64Load16UFA: 2463 I64Store16L;
        I64Load16USA: 2464 I64AddFS, 2465 I64AddImmFA, 2466 I64AddImmFA I64Store16L;
        I64Load16USS: 2467 BrI64GtUFAhead;
        I64Load32SFA: 2468 I64AddImmFS;
        I64Load32SSA: 2469 I64AddFS, 2470 I64AddImmFS, 2471 I64AddImmFS I64Store32L,
            2472 I64AndKFA BrI64EqImmFAhead, 2473 I64AddImmFA I64Store32L GlobalGetA,
            2474 I64AddFS I64LoadSS I64MulImmFA I64AndKFA,
            2475 I64AddImmFS I64AndKFS I64Store32S BrI64EqImmFAhead,
            2476 I64AddImmFS I64Store32L GlobalGetA BrI64NeImmFAhead;
        I64Load32SSS: 2477 Const32A, 2478 I64Store32S, 2479 I64StoreDispL AddGlobalSetSS,
            2480 Const32A I64Extend32SFA BrI64LeSFAhead,
            2481 I64Store32S I64Store32L I64AddImmSS I64Extend32SSA;
        I64Load32UConstA: 2482 BrI64EqImmFAhead, 2483 BrI64NeImmFAhead, 2484 I64EqzFS,
            2485 BrI64NeImmFAhead ConstBrAhead, 2486 I64EqzFS BrI64EqImmFAhead ConstBrAhead;
        I64Load32UDispSA: 2487 I64AddFA;
        I64Load32UFA: 2488 BrI64LtUFAhead, 2489 I64AddFA, 2490 I64AddFS, 2491 I64Store32L,
            2492 I64XorFS;
        I64Load32UFS: 2493 ExtendAddSS, 2494 I64AddImmSS, 2495 I64LoadSS, 2496 I64ShrUImmFS,
            2497 I64LoadSS I64Load8USS;
        I64Load32UIndexFS: 2498 I64Load32UDispSA;
        I64Load32USA: 2499 I64AndKFA, 2500 I64Store32L, 2501 I64AndImmFA BrI64EqImmFAhead,
            2502 I64AndKFS I64Load32USA, 2503 I64OrImmFS I64AndKFS;
        I64Load32USS: 2504 ConstBr, 2505 LoadBrI64LtSSAhead;
        I64Load8UConstA: 2506 BrNonZeroFAhead, 2507 BrZeroFAhead,
            2508 BrNonZeroFAhead ConstBrAhead;
        I64Load8UDispSA: 2509 BrNonZeroFAhead, 2510 BrZeroFAhead, 2511 I64XorFA,
            2512 BrI64NeImmFAhead ConstBr, 2513 I64XorFA I64MulKFS I32AddImmSS;
        I64Load8UFA: 2514 BrNonZeroFAhead, 2515 BrZeroFAhead, 2516 I64AndImmFA, 2517 I64Store8L;
        I64Load8UFS: 2518 BrI64LeUImmFAhead, 2519 I64LoadSA;
        I64Load8UIndexSA: 2520 I64ShlImmFS I64AddImmSA I64Load8UIndexLA;
        I64Load8USA: 2521 BrI64EqFAhead, 2522 BrNonZeroFAhead, 2523 I64AndImmFA, 2524 I64EqzFS,
            2525 I64Store8L, 2526 LeftI64AddFA, 2527 BrNonZeroFAhead ConstBr,
            2528 BrNonZeroFAhead ConstBrAhead, 2529 I64AndImmFA I64EqzFS, 2530 I64OrFA I64Store8L,
            2531 I64ShlFA I64OrFS, 2532 I64ShrUImmFA I64Extend8SFS I64LoadSA,
            2533 I64Store8L AddGlobalSetSS ReturnConst,
            2534 LeftI64AddFA I64Load32UFS I64AddImmSS,
            2535 I64EqzFS I64StoreS BrI64EqImmFAhead ConstBrAhead,
            2536 LeftI64AddFA I64Load32UFA I64XorFS I64AddImmSS;
        I64Load8USS: 2537 BrNonZeroFAhead, 2538 I64Load8USA, 2539 I64LoadSS,
            2540 BrNonZeroFAhead ConstBrAhead, 2541 BrZeroFAhead ConstBrAhead,
            2542 I64Load8USA BrI64EqFAhead, 2543 I64LoadSS I64LoadSS;
        I64LoadConstA: 2544 I64EqzFS BrI64NeImmFAhead, 2545 I64XorImmFS I64LoadSA;
        I64LoadConstS: 2546 BrI64NeImmFAhead, 2547 I64LoadSA, 2548 I64LoadConstS I64LoadConstS,
            2549 I64LoadSA I64LoadFA BrI64NeFAhead ConstBrAhead;
        I64LoadDispFA: 2550 I64StoreL;
        I64LoadDispSA: 2551 I64StoreL;
        I64LoadDispSS: 2552 BrI64EqImmFAhead, 2553 BrI64EqImmSAhead, 2554 BrI64NeImmFAhead,
            2555 I64EqzFS, 2556 I64LoadDispSS, 2557 I64LoadSA, 2558 I64StoreDispL,
            2559 I64StoreDispS, 2560 I64StoreL, 2561 BrI64EqImmSAhead ConstBrAhead,
            2562 I64ShrUFA I64OrFA, 2563 I64StoreL I64LoadSS,
            2564 I64StoreL I64LoadDispSS I64StoreL;
        I64LoadFA: 2565 BrI64NeFAhead, 2566 I64AddImmFA, 2567 I64AddImmFS, 2568 I64AndImmFA,
            2569 I64EqzFS, 2570 I64StoreL, 2571 LoadI64AddFS, 2572 I64StoreL I64LoadSA,
            2573 LoadI64AddFA LoadDispI64AddFA;
        I64LoadFS: 2574 BrI64EqImmFAhead, 2575 BrI64NeImmFAhead, 2576 BrI64NeImmSAhead,
            2577 ConstBrAhead, 2578 I64EqzFS, 2579 I64LoadSA, 2580 I64LoadSS, 2581 I64StoreDispL,
            2582 I64StoreL, 2583 I64StoreS, 2584 I64LoadSA I64LoadFS, 2585 I64LtUFA BrI32EqFAhead;
        I64LoadGlobalS: 2586 BrI64NeImmFAhead, 2587 I64Load8UConstA, 2588 I64LoadFS,
            2589 AddGlobalSetSS I64StoreImm32F, 2590 I64Load8UConstA BrZeroFAhead,
            2591 I64StoreL BrI64NeImmFAhead, 2592 I64LoadFS I64LoadFS I64AddFS;
        I64LoadIndexLS: 2593 I64LoadIndexSS;
        I64LoadIndexSS: 2594 I64AddSS, 2595 RotateLeftI64AddSA I64XorFS I64RotlImmSS;
        I64LoadSA: 2596 BrI64EqFAhead, 2597 BrI64GeUFAhead, 2598 BrI64GtSFAhead,
            2599 BrI64GtUFAhead, 2600 BrI64LeSFAhead, 2601 BrI64LeUFAhead, 2602 BrI64LtSFAhead,
            2603 BrI64LtUFAhead, 2604 BrI64NeFAhead, 2605 I64AddImmFA, 2606 I64AddImmFS,
            2607 I64AndFA, 2608 I64AndImmFA, 2609 I64AndImmFS, 2610 I64EqzFS, 2611 I64Load16UFA,
            2612 I64Load32SFA, 2613 I64Load32UFA, 2614 I64Load32UFS, 2615 I64Load8UFA,
            2616 I64Load8UFS, 2617 I64LoadFA, 2618 I64LoadFS, 2619 I64MulFA, 2620 I64ShlImmFS,
            2621 I64ShrUImmFS, 2622 I64Store32F, 2623 I64Store32ImmF, 2624 I64Store8ImmF,
            2625 I64StoreF, 2626 I64StoreImmF, 2627 I64StoreL, 2628 I64SubFS, 2629 I64SubLS,
            2630 LeftI64AddFS, 2631 LeftI64AddLS, 2632 LoadBrI64EqFAhead, 2633 LoadBrI64NeFAhead,
            2634 LoadI64AddFS, 2635 BrI64GtSFAhead ConstBrAhead, 2636 BrI64LeUFAhead ConstBrAhead,
            2637 BrI64NeFAhead ConstBrAhead, 2638 I64AddImmFA I64StoreL,
            2639 I64AddImmFS I64LoadSA, 2640 I64AddImmFS I64StoreL,
            2641 I64AndImmFA BrI64NeImmFAhead, 2642 I64AndImmFS BrI64EqImmFAhead,
            2643 I64EqzFS BrI64EqImmFAhead, 2644 I64Load32UFS I64Load32SSA,
            2645 I64Load32UFS I64LoadSA, 2646 I64Load8UFA BrZeroFAhead,
            2647 I64Load8UFS BrI64EqImmFAhead, 2648 I64LoadFA I64AddImmFS,
            2649 I64LoadFA I64EqzFS, 2650 I64LoadFA I64StoreF, 2651 I64LoadFA LeftI64AddLS,
            2652 I64LoadFS BrI64GeUFAhead, 2653 I64LoadFS BrI64GtSImmFAhead,
            2654 I64LoadFS BrI64GtUFAhead, 2655 I64LoadFS BrI64NeImmFAhead,
            2656 I64LoadFS ConstBrAhead, 2657 I64LoadFS I64AndKFS, 2658 I64LoadFS I64EqzFS,
            2659 I64LoadFS I64LoadSA, 2660 I64LoadFS I64LoadSS, 2661 I64LoadFS I64StoreL,
            2662 I64LoadFS I64StoreS, 2663 I64MulFS I64LoadSA, 2664 I64ShrUImmFS I64LoadSA,
            2665 I64Store8F I64LoadSA, 2666 I64Store8ImmF I64LoadSA, 2667 I64StoreF I64AddImmSA,
            2668 I64StoreF I64LoadSA, 2669 I64StoreImmF I64LoadSA, 2670 I64StoreL ConstBrAhead,
            2671 I64StoreL I64LoadSA, 2672 I64StoreL I64Store32DispS,
            2673 I64StoreL I64StoreDispS, 2674 I64StoreL I64StoreImmDispS,
            2675 I64SubLS BrI64LtUImmSAhead, 2676 LoadBrI64EqFAhead ConstBrAhead,
            2677 LoadBrI64NeFAhead ConstBrAhead, 2678 BrI64LtUFAhead I64StoreS I64SubSA,
            2679 I64AddImmFA I64StoreL ExtendAddSS, 2680 I64AddImmFS I64LoadSA I64AddImmFS,
            2681 I64AddImmFS I64StoreL AddGlobalSetSS, 2682 I64AddImmFS I64StoreL I64StoreL,
            2683 I64AndImmFA BrI64EqImmFAhead ConstBrAhead,
            2684 I64AndImmFS I64AddImmFS BrI64NeImmFAhead,
            2685 I64AndImmFS I64LoadSS BrI64EqImmSAhead, 2686 I64Load32UFS I64Load32USA I64AndKFA,
            2687 I64Load8UFA BrI64EqImmFAhead ConstBrAhead,
            2688 I64Load8UFA BrNonZeroFAhead ConstBrAhead, 2689 I64Load8UFA I64AndImmFA I64EqzFS,
            2690 I64Load8UFA I64EqzFS BrI64EqImmFAhead, 2691 I64LoadFA I64AndImmFA I64EqzFS,
            2692 I64LoadFA I64EqzFS BrI64EqImmFAhead, 2693 I64LoadFA I64StoreL AddGlobalSetSS,
            2694 I64LoadFA LeftI64AddLA I64LoadFS, 2695 I64LoadFA LoadI64AddFS I64Load8UFS,
            2696 I64LoadFA LoadI64AddFS I64LoadSA, 2697 I64LoadFS BrI64EqImmFAhead ConstBrAhead,
            2698 I64LoadFS BrI64NeImmFAhead ConstBrAhead,
            2699 I64LoadFS I64EqzFS BrI64EqImmFAhead, 2700 I64LoadFS I64LoadSA BrI64LtSFAhead,
            2701 I64LoadFS I64LoadSA I64LoadFA, 2702 I64LoadFS I64LoadSA I64LoadFS,
            2703 I64LoadFS I64LoadSA I64StoreL, 2704 I64LoadFS I64LoadSA LeftI64AddFS,
            2705 I64LoadFS I64StoreL I64LoadSA, 2706 I64ShlImmFA I64LoadDispFS BrI64NeImmFAhead,
            2707 I64ShlImmFS ExtendAddSA I64AddFS,
            2708 I64ShrUImmFS BrI64GeUImmFAhead ConstBrAhead, 2709 I64StoreF I64LoadSA I64LoadFA,
            2710 I64StoreF I64LoadSA I64StoreF, 2711 I64StoreImmF AddGlobalSetSS ReturnConst,
            2712 I64StoreImmF I64LoadSA I64StoreImmF, 2713 I64StoreL ExtendAddSS Const64IntA,
            2714 I64StoreL I64LoadSA I64StoreL, 2715 I64StoreL I64LoadSS I64LoadSA,
            2716 I64StoreL I64LoadSS I64LoadSS, 2717 I64StoreL I64StoreImmDispS I64StoreImmDispS,
            2718 I64AddImmFA I64StoreL AddGlobalSetSS I64StoreImm32F,
            2719 I64AddImmFA LeftI64AddFA I64Load32UFS ExtendAddSS,
            2720 I64AddImmFS I64StoreL I64StoreL AddGlobalSetSS,
            2721 I64AndFA I64OrFS I64StoreL LoadI64AddSA,
            2722 I64Load8UFA I64AndImmFA I64EqzFS CopyIntSS,
            2723 I64LoadFA I64AddImmFS I64LoadSA I64StoreF,
            2724 I64LoadFS I64LoadSA I64LoadFS I64LoadSA,
            2725 I64LoadFS I64LoadSA I64StoreL ExtendAddSS,
            2726 I64LoadFS I64LoadSA I64StoreL I64StoreDispS,
            2727 I64LoadFS I64LoadSS I64LoadSS Copy2,
            2728 I64LoadFS I64StoreDispL AddGlobalSetSS ReturnConst,
            2729 I64Store32ImmF I64LoadSA I64Load32SFA I64AddImmFS,
            2730 I64StoreL AddGlobalSetSS I64StoreImm32F CallConst,
            2731 I64StoreL ExtendAddSS I64LoadSA I64StoreL,
            2732 I64StoreL I64StoreDispS AddGlobalSetSS I64StoreImm32F,
            2733 LeftI64AddFS ExtendAddSS I64LoadSA I64AddImmFA;
        I64LoadSS: 2734 BrI64EqImmFAhead, 2735 BrI64EqImmSAhead, 2736 BrI64GtSFAhead,
            2737 BrI64LeSFAhead, 2738 BrI64LtUSAhead, 2739 BrI64NeImmFAhead,
            2740 BrI64NeImmSAhead, 2741 Const32A, 2742 Const32S, 2743 ConstBr, 2744 ConstBrAhead,
            2745 Copy2, 2746 CopyIntSS, 2747 I64AddImmSS, 2748 I64AndKFA, 2749 I64AndKSS,
            2750 I64EqzFS, 2751 I64Load32USA, 2752 I64Load8USA, 2753 I64Load8USS, 2754 I64LoadSA,
            2755 I64LoadSS, 2756 I64MulImmFA, 2757 I64MulImmSA, 2758 I64ShrUImmSS,
            2759 I64Store32S, 2760 I64StoreL, 2761 I64StoreS, 2762 BrI64EqFAhead ConstBr,
            2763 BrI64EqImmFAhead ConstBrAhead, 2764 BrI64EqImmSAhead ConstBrAhead,
            2765 BrI64NeImmFAhead ConstBrAhead, 2766 Const32A I64SubFS, 2767 Const32S Const32S,
            2768 Const32S ConstBrAhead, 2769 CopyIntSS I64LoadSS, 2770 I64AddImmSS LeftI64AddFS,
            2771 I64AndKSS BrI64LtUFAhead, 2772 I64EqzFS BrI64EqImmFAhead,
            2773 I64Load32USA I64Store32L, 2774 I64LoadIndexSA I64XorFS,
            2775 I64LoadSA BrI64EqFAhead, 2776 I64LoadSA BrI64GtUFAhead,
            2777 I64LoadSA BrI64LeUFAhead, 2778 I64LoadSA I64Load8UFS, 2779 I64LoadSA I64LoadFA,
            2780 I64LoadSA I64LoadFS, 2781 I64LoadSA I64StoreL, 2782 I64LoadSA I64SubLS,
            2783 I64LoadSA LeftI64AddFS, 2784 I64LoadSS ConstBr, 2785 I64LoadSS ConstBrAhead,
            2786 I64LoadSS I64LoadSA, 2787 I64LoadSS I64LoadSS, 2788 I64ShrUImmSS BrI64LtUFAhead,
            2789 I64StoreL BrI64NeImmFAhead, 2790 I64StoreL I64StoreS, 2791 I64StoreS I64StoreS,
            2792 I64AndKFA BrI64GtUFAhead ConstBrAhead,
            2793 I64Load32USA I64Store32L I64Store8ImmDispS,
            2794 I64Load8USA I64Store8L AddGlobalSetSS, 2795 I64LoadConstA I64XorFS I64LoadConstS,
            2796 I64LoadSA I64Load16UFA I64Store16L, 2797 I64LoadSA I64Load8UFA I64XorImmFA,
            2798 I64LoadSA I64LoadFS I64LoadSA, 2799 I64LoadSA I64MulFA I64AddFS,
            2800 I64LoadSA I64StoreL I64LoadSA, 2801 I64LoadSA I64StoreL I64LoadSS,
            2802 I64LoadSA I64StoreL I64StoreDispS, 2803 I64LoadSA I64StoreL I64StoreS,
            2804 I64LoadSS Const32S Const32S, 2805 I64LoadSS Const32S ConstBrAhead,
            2806 I64LoadSS I64LoadSS ConstBrAhead, 2807 I64LoadSS I64LoadSS I64Load8USS,
            2808 I64LoadSS I64LoadSS I64LoadSS, 2809 I64StoreL I64LoadSS I64StoreL,
            2810 I64StoreS I64StoreDispS AddGlobalSetSS, 2811 I64StoreS I64StoreL I64AddImmSS,
            2812 I64SubLS I64ShrUImmFA I64AndImmFS, 2813 LeftI64AddSS I64LoadFS BrI64LeSFAhead,
            2814 I64LoadSA I64StoreL ExtendAddSS I64LoadSA,
            2815 I64LoadSA I64StoreL I64Load32UConstA BrI64NeImmFAhead,
            2816 I64LoadSS I64LoadSS I64LoadSS I64LoadSS, 2817 I64Store32S Copy2 Copy2 Copy2;
        I64LtUFA: 2818 SelectFS I32XorFS;
        I64LtUImmSS: 2819 Const32S, 2820 Const32S SelectSS, 2821 Const32S SelectSA I64AndImmFA;
        I64LtUSS: 2822 BrNonZeroFAhead;
        I64MulFA: 2823 I64AddFA, 2824 I64AddFS, 2825 I64AddFS I32AddImmSS,
            2826 I64AddFS I64Store32L, 2827 I64AddFS I64ShlImmFS I64AndKSA I64OrFS;
        I64MulFS: 2828 I64ShrUImmFS, 2829 RightUnsignedI64XorFA,
            2830 I64ShrUImmFS LoadBrI64NeSAhead, 2831 RightUnsignedI64XorFA I64XorFA;
        I64MulImmFA: 2832 I64AndKFA, 2833 I64SubLS,
            2834 RightUnsignedI64AddFS I64MulKSA I64AddKFS;
        I64MulImmFS: 2835 I64RotlFS;
        I64MulImmSA: 2836 I64AddFS, 2837 I64AddImmFS, 2838 I64RotlImmFA,
            2839 I64RotlImmFA I64MulImmFS I64RotlFS I64AndKFA;
        I64MulKFA: 2840 I64ShrUImmFA, 2841 I64XorFS, 2842 I64AndKFA I64MulKFS;
        I64MulKFS: 2843 RightUnsignedI64XorBA, 2844 RightUnsignedI64XorBS;
        I64MulSA: 2845 I64AddFA, 2846 I64AddFS, 2847 I64RemUFS, 2848 RightUnsignedI64AddFS,
            2849 I64RemUFS I64MulSS, 2850 I64RemUFS I64ShrUImmSS BrI64NeImmF;
        I64MulSS: 2851 I64AddFS, 2852 I64MulSA, 2853 I64MulSS, 2854 I64MulSA I64AddFS,
            2855 I64ShrUImmSS BrI64NeImmF, 2856 I64AddFS I64AddFS I64AndSS I64OrSS;
        I64OrFA: 2857 I64OrFA, 2858 I64ShrUImmFS, 2859 I64StoreL, 2860 RightUnsignedI64AddFS,
            2861 I64OrFA I64OrFA;
        I64OrFS: 2862 I32AddImmSS, 2863 I64ShrUImmSS, 2864 I64StoreL, 2865 I64StoreS;
        I64OrImmFA: 2866 I64StoreL;
        I64OrImmFS: 2867 I64XorSS, 2868 I64XorSS I64AndKFS I64MulFS I64ShrUImmFS;
        I64OrSA: 2869 I64Store32L BrZeroSAhead, 2870 I64AndFS I64AndSA I64OrFA;
        I64OrSS: 2871 I64XorImmSA, 2872 I64XorImmSA I64AndFA I64OrFA RightUnsignedI64AddFS;
        I64RemUSS: 2873 I64AndImmSA BrI64EqImmFAhead;
        I64RotlFS: 2874 I64AndKFA;
        I64RotlImmFA: 2875 I64MulImmFS;
        I64RotlImmFS: 2876 I64XorSS;
        I64ShlFA: 2877 I64AndFS, 2878 I64OrFS, 2879 I64XorImmFS, 2880 I32AddFA I32AddImmFS;
        I64ShlFS: 2881 I32ShlImmSS, 2882 I64AndFA;
        I64ShlImmFA: 2883 I64OrImmFA;
        I64ShlImmFS: 2884 ExtendAddSA, 2885 I64AddFS, 2886 I64AndKSA,
            2887 ExtendAddSA I64Load32UIndexFS I64Load32UDispSA I64AddFA;
        I64ShlImmSA: 2888 I64MulKFA, 2889 I64OrImmFA I64AndFS,
            2890 I64Load32UDispFA I64MulFA I64ShrUImmFS;
        I64ShlImmSS: 2891 Const32A, 2892 I64AddFS, 2893 I64LoadIndexLS,
            2894 I64AddFS I64LoadIndexSS I64ShrUImmFS, 2895 I64AddImmSS I64AddSS BrI64LtUSAhead,
            2896 I64LoadIndexLS I64LoadIndexSS I64AddSS,
            2897 Const32A I64ShlFA I64XorImmFS I64ShlSS,
            2898 I64AddFS I64Load32UFS I64AddImmSS I64ShlImmFS,
            2899 I64LoadIndexLS I64LoadIndexSS I64AddSS I64ShrUImmSS;
        I64ShlSS: 2900 I64LtUImmSS Const32S;
        I64ShrSImmFA: 2901 I64AndFA, 2902 I64AndFS;
        I64ShrUImmFA: 2903 I64AndFA, 2904 I64AndKFA, 2905 LeftI64AddFS,
            2906 I64AndKFA LeftI64AddFS I64ShlImmSA I64MulKFA,
            2907 LeftI64AddFS I64Store32S I64Load32SSA I64AddFS;
        I64ShrUImmFS: 2908 BrI64GeUImmFAhead, 2909 I32RotlImmSA, 2910 I64AddImmSS, 2911 I64AndSS,
            2912 I64LoadSA, 2913 I64ShrUImmSA, 2914 I64ShrUImmSS, 2915 I64ShrUImmSS I64AndImmSS,
            2916 I64AddFS I64StoreS I64AddImmSS, 2917 I64AddImmSS BrI64GeSSAhead ConstBr,
            2918 I32RotlImmSA RotateLeft32I64XorLA I64XorFS ExtendAddSS;
        I64ShrUImmSA: 2919 I64AndImmFA, 2920 I64AndImmFS,
            2921 RightUnsignedI64XorLS I64ShrUImmSA I32RotrLA;
        I64ShrUImmSS: 2922 BrI64NeImmF, 2923 Const32S, 2924 I32RotlImmSA, 2925 I64AddImmSS,
            2926 I64AndImmSS, 2927 I64AndKSS, 2928 I64MulFA, 2929 I64MulSA,
            2930 I64ShrUImmSS I64AndImmSS, 2931 I64MulFA I64AddFS I64AndKFS I64ShrUImmSS,
            2932 I64MulSA I64AddFA RightUnsignedI64AddLA I64XorFS;
        I64ShrULS: 2933 I64LtUImmSS;
        I64Store16L: 2934 I64AndImmSA, 2935 I64LoadSA;
        I64Store16S: 2936 I64Load16USA;
        I64Store32DispS: 2937 AddGlobalSetSS, 2938 I64StoreDispS,
            2939 AddGlobalSetSS I64StoreImm32F CallConst,
            2940 I64StoreDispS AddGlobalSetSS ReturnConst;
        I64Store32F: 2941 BrI64EqImmSAhead;
        I64Store32ImmDispS: 2942 AddGlobalSetSS I64StoreImm32F CallConst;
        I64Store32ImmF: 2943 I64LoadSA;
        I64Store32ImmS: 2944 I64LoadSS, 2945 I64LoadSS I64EqzFS BrI64EqImmFAhead;
        I64Store32L: 2946 AddGlobalSetSS, 2947 GlobalGetA, 2948 I64AddImmSS, 2949 I64Load32USS,
            2950 AddGlobalSetSS ReturnConst;
        I64Store32S: 2951 Copy2, 2952 I64Load32SSA, 2953 I64Store32L;
        I64Store8DispL: 2954 AddGlobalSetSS I64StoreImm32F;
        I64Store8DispS: 2955 AddGlobalSetSS, 2956 AddGlobalSetSS ReturnConst,
            2957 AddGlobalSetSS I64StoreImm32F CallConst;
        I64Store8ImmDispS: 2958 AddGlobalSetSS, 2959 AddGlobalSetSS ReturnConst,
            2960 AddGlobalSetSS I64StoreImm32F CallConst;
        I64Store8L: 2961 AddGlobalSetSS, 2962 BrNonZeroFAhead, 2963 AddGlobalSetSS ReturnConst,
            2964 BrNonZeroFAhead ConstBrAhead, 2965 I64StoreDispS AddGlobalSetSS ReturnConst;
        I64Store8S: 2966 BrI64NeImmSAhead, 2967 I64LoadSS, 2968 I64StoreS,
            2969 I64LoadSA I64StoreL, 2970 I64StoreS I64StoreS;
        I64StoreDispL: 2971 AddGlobalSetSS, 2972 ExtendAddSS, 2973 I64StoreDispS,
            2974 AddGlobalSetSS ReturnConst, 2975 ExtendAddSS I64LoadSA I64StoreL;
        I64StoreDispS: 2976 AddGlobalSetSS, 2977 ExtendAddSS, 2978 I64Store8ImmDispS,
            2979 I64StoreDispL, 2980 I64StoreDispS, 2981 I64StoreImmDispS,
            2982 AddGlobalSetSS ReturnConst, 2983 ExtendAddSA I64StoreF,
            2984 I64StoreDispS I64StoreDispS, 2985 AddGlobalSetSS I64StoreImm32F CallConst,
            2986 ExtendAddSS I64LoadSA I64StoreL, 2987 I64StoreDispL I64StoreDispS AddGlobalSetSS,
            2988 I64StoreDispS AddGlobalSetSS ReturnConst,
            2989 I64StoreDispS I64StoreDispS AddGlobalSetSS,
            2990 I64StoreImmDispS I64StoreImmDispS AddGlobalSetSS,
            2991 I64StoreDispS AddGlobalSetSS I64StoreImm32F CallConst;
        I64StoreF: 2992 BrI64GeSImmSAhead, 2993 I64LoadSA,
            2994 I64StoreDispS AddGlobalSetSS ReturnConst;
        I64StoreImm32F: 2995 CallConst, 2996 I64ShrUImmSS, 2997 I64ShrUImmSS Const32S;
        I64StoreImm32S: 2998 AddGlobalSetSS, 2999 ExtendAddSS,
            3000 AddGlobalSetSS I64StoreImm32F CallConst, 3001 ExtendAddSS I64LoadSA I64StoreL;
        I64StoreImmDispS: 3002 AddGlobalSetSS, 3003 I64StoreImmDispS,
            3004 AddGlobalSetSS ReturnConst, 3005 I64StoreImmDispS I64StoreImmDispS,
            3006 AddGlobalSetSS I64StoreImm32F CallConst,
            3007 I64StoreImmDispS AddGlobalSetSS ReturnConst;
        I64StoreImmF: 3008 AddGlobalSetSS, 3009 I64LoadSA,
            3010 I64Store8ImmDispF I64StoreImmDispF, 3011 I64LoadSA I64StoreImmF I64LoadSA;
        I64StoreImmS: 3012 I64StoreImmS, 3013 ExtendAddSS Const32A I64StoreL,
            3014 I64StoreImmS I64StoreImmS I64StoreImmS;
        I64StoreL: 3015 Add2, 3016 AddGlobalSetSS, 3017 BrI64NeImmFAhead, 3018 ConstBrAhead,
            3019 ExtendAddSS, 3020 I32AddImmSA, 3021 I32AddImmSS, 3022 I64AddImmSS,
            3023 I64Load32UConstA, 3024 I64Load8UFS, 3025 I64LoadDispSS, 3026 I64LoadSA,
            3027 I64LoadSS, 3028 I64Store16S, 3029 I64Store32DispS, 3030 I64Store8ImmDispS,
            3031 I64StoreDispS, 3032 I64StoreImm32S, 3033 I64StoreImmDispS, 3034 I64StoreL,
            3035 I64StoreS, 3036 LoadI64AddSA, 3037 AddGlobalSetSS ReturnConst,
            3038 BrI64EqImmSAhead ConstBrAhead, 3039 Const32A I32SubFA,
            3040 I32AddImmSA ReturnOneF, 3041 I64LoadSA I64AddImmFS, 3042 I64LoadSA I64StoreL,
            3043 I64LoadSS I64LoadSS, 3044 AddGlobalSetSS I64StoreImm32F CallConst,
            3045 I32Load16USA I32Store16L I32AddSA,
            3046 I64Load8UFS BrI64LeUImmFAhead ConstBrAhead,
            3047 I64StoreDispS AddGlobalSetSS ReturnConst,
            3048 I64StoreDispS I64StoreDispS I64StoreDispS,
            3049 ExtendAddSS I64LoadSA I64StoreL AddGlobalSetSS,
            3050 ExtendAddSS I64LoadSA I64StoreL ExtendAddSS,
            3051 I64Store16S I64Load16USA I64AddImmFA I64Store16L;
        I64StoreS: 3052 AddGlobalSetSS, 3053 BrI64EqImmFAhead, 3054 BrI64NeImmSAhead,
            3055 ExtendAddSS, 3056 I64AddImmSS, 3057 I64LoadSA, 3058 I64LoadSS, 3059 I64Store8S,
            3060 I64StoreDispL, 3061 I64StoreDispS, 3062 I64StoreS, 3063 LoadBrI64NeSAhead,
            3064 I64LoadSA I64AddImmFS, 3065 I64LoadSA I64LoadFS, 3066 I64LoadSS I64LoadSA,
            3067 I64LoadSS I64LoadSS, 3068 I64LoadSS I64StoreL, 3069 I64Store8S BrI64NeImmSAhead,
            3070 I64StoreDispS I64StoreDispL, 3071 I64StoreDispS I64StoreDispS,
            3072 I64StoreS BrI64LtSSAhead, 3073 I64StoreS BrI64NeImmSAhead,
            3074 I64StoreS I64LoadSA, 3075 I64StoreS I64LoadSS, 3076 I64StoreS I64Store8S,
            3077 I64StoreS I64StoreS, 3078 I64StoreS LoadBrI64NeSAhead,
            3079 AddGlobalSetSS I64StoreImm32F CallConst, 3080 ExtendAddSS I64LoadSA I64StoreL,
            3081 I64AddImmSS I64LoadSA I64ShrUFS, 3082 I64LoadSA I64LoadFS BrI64NeImmFAhead,
            3083 I64LoadSA I64StoreL AddGlobalSetSS, 3084 I64StoreDispL ExtendAddSS I64LoadSA,
            3085 I64StoreS AddGlobalSetSS I64StoreImm32F, 3086 I64StoreS I64LoadSA I64StoreL,
            3087 I64StoreS I64StoreS I64AddSA, 3088 I64StoreS I64StoreS I64LoadSA,
            3089 I64StoreS I64StoreS I64Store8S, 3090 I64StoreS I64StoreS I64StoreS,
            3091 I64Store8S I64LoadSS I64MulImmSA I64AddFS,
            3092 I64StoreS I64StoreS I64StoreS I64StoreS;
        I64SubFA: 3093 I64ShrSImmFA;
        I64SubFS: 3094 I64LoadSA, 3095 Const32A I64SubFS, 3096 I64LoadSA I64Load32UFA;
        I64SubSA: 3097 I64SubFS I64XorImmSA I64AndFS;
        I64SubSS: 3098 Const32A, 3099 I64SubSS, 3100 Const32A I64SubFA I64ShrSImmFA,
            3101 I64SubSS Const32A I64SubFA I64ShrSImmFA;
        I64XorFA: 3102 I32RotlImmFS, 3103 I64AddFS, 3104 I64AndKFA, 3105 I64MulKFA,
            3106 I64MulKFS, 3107 I64MulKFS RightUnsignedI64XorBS,
            3108 I64AndKFA I64MulFS RightUnsignedI64XorFA;
        I64XorFS: 3109 AddBrI32NeImm, 3110 ExtendAddSS, 3111 I64AddImmSS, 3112 I64AndSA,
            3113 I64RotlImmSS, 3114 RightUnsignedI64XorFA, 3115 RightUnsignedI64XorSA,
            3116 RightUnsignedI64XorFA I64MulKFA, 3117 I64AndKFS I64ShrUImmFA I64AndKFA,
            3118 RightUnsignedI64XorFA I64XorFA I64MulKFA;
        I64XorImmFA: 3119 I64AndFA;
        I64XorImmFS: 3120 I64LoadDispSS I64StoreL;
        I64XorImmSA: 3121 I64AndFA, 3122 I64AndFS, 3123 I64AndFA I64OrFA I64ShrUImmFS I64AndSS;
        I64XorSA: 3124 I64AndKFA, 3125 I64AndKFS I64XorSA I64AndKFA;
        I64XorSS: 3126 I64AddKSS, 3127 I64AndKFS, 3128 I64RotlImmFS, 3129 I64XorSS,
            3130 LeftI64XorLS, 3131 I64AddKSS AddBrI32NeImm,
            3132 LeftI64XorLS I64XorSS I64RotlImmFS I64XorSS;
        LeftI32AddFA: 3133 I32AddImmFA, 3134 I32Load16UFS, 3135 I32LoadFS, 3136 I64LoadFS,
            3137 LoadI32AddLS, 3138 I32LoadFA I32StoreL;
        LeftI32AddFS: 3139 I32Load16UFA, 3140 I32LoadFA, 3141 I32LoadFS, 3142 I32LoadFS BrI32NeF,
            3143 I32LoadFS BrNonZeroF, 3144 I32LoadFA I32AddImmFA I32StoreL;
        LeftI32AddLS: 3145 I32LoadFS;
        LeftI32AddSA: 3146 I32LoadFA, 3147 I32LoadFS, 3148 I32StoreF,
            3149 F32LoadFS BrI32GeSSAhead, 3150 F32LoadFS BrNotF32GeFAhead,
            3151 I32LoadFS I32StoreL, 3152 I32StoreF Add2, 3153 I32StoreF I32AddImmSS,
            3154 I32LoadFS I32AddFS I32AddFA;
        LeftI32AddSS: 3155 I32LoadFA, 3156 I32LoadFS, 3157 I32AddImmSA I32StoreL,
            3158 I32LoadSA I32StoreL, 3159 I32GtSSA SelectFA I32AddImmFS,
            3160 I32LoadFA I32AddImmFA I32StoreL, 3161 I32LoadFA I32StoreL I32StoreS;
        LeftI32OrSA: 3162 I32AndImmFS LeftI32OrFA;
        LeftI32XorBS: 3163 I32AndImmFA, 3164 I32RemUImmFA, 3165 I32RemUImmFS, 3166 I32ShrUImmFA,
            3167 I32Store8L, 3168 I32StoreConstF, 3169 LeftI32XorBS, 3170 RightUnsignedI32XorBS,
            3171 ShiftRightAndFA;
        LeftI32XorSS: 3172 RightUnsignedI32XorBS, 3173 RightUnsignedI32XorBS LeftI32XorBS,
            3174 RightUnsignedI32XorBS LeftI32XorBS I32AndImmFA,
            3175 RightUnsignedI32XorBS LeftI32XorBS I32RemUImmFA,
            3176 RightUnsignedI32XorBS LeftI32XorBS I32RemUImmFS,
            3177 RightUnsignedI32XorBS LeftI32XorBS I32ShrUImmFA,
            3178 RightUnsignedI32XorBS LeftI32XorBS I32ShrUImmFS,
            3179 RightUnsignedI32XorBS LeftI32XorBS I32StoreConstF,
            3180 RightUnsignedI32XorBS LeftI32XorBS ShiftRightAndFA,
            3181 RightUnsignedI32XorBS LeftI32XorBS I32RemUImmFA I32AddImmFS,
            3182 RightUnsignedI32XorBS LeftI32XorBS I32ShrUImmFA F64ConvertI32UFA;
        LeftI64AddFA: 3183 I64Load32UFA, 3184 I64Load32UFS,
            3185 I64Load32UFA I64XorFS I64AndImmSA, 3186 I64Load32UFS I64XorFS I64AddImmSS,
            3187 I64Load32UFA I64AddFS I64ShrUImmSS I32RotlImmSA,
            3188 I64Load32UFA I64XorFS I64ShrUImmSA I64AndImmFA;
        LeftI64AddFS: 3189 ExtendAddSS, 3190 I64ShlImmSA, 3191 I64Store32S,
            3192 I64StoreL AddGlobalSetSS I64StoreImm32F;
        LeftI64AddLA: 3193 I64LoadFS, 3194 I64LoadFS BrI64NeImmFAhead;
        LeftI64AddSA: 3195 I64LoadFS, 3196 I64Load32SFA BrI64GeSFAhead,
            3197 I64Load32SFA BrI64LeSFAhead, 3198 I64LoadFS BrI64NeImmFAhead,
            3199 I64LoadFS BrI64NeImmSAhead, 3200 I64StoreF I64AddImmSS,
            3201 I64LoadFS I64LoadSS BrI64LeSFAhead;
        LeftI64AddSS: 3202 I64LoadFS, 3203 BrZeroSAhead ConstBr,
            3204 I64LoadFS I64LoadSS BrI64GtSFAhead;
        LeftI64OrFS: 3205 I64AddImmSA I64Load8UIndexLA LeftI64OrFS;
        LeftI64XorLS: 3206 I64XorSS;
        LoadBrI64EqFAhead: 3207 ConstBrAhead;
        LoadBrI64LtSSAhead: 3208 ConstBrAhead;
        LoadBrI64NeFAhead: 3209 ConstBrAhead;
        LoadDispF64AddFA: 3210 LoadDispF64AddFS F64LoadDispFS;
        LoadDispF64MulFS: 3211 F64LoadDispFA;
        LoadDispF64SubSS: 3212 F64MulBS F64MulSS LoadDispF64SubSS MulAddBA;
        LoadDispI32AddSA: 3213 I32Load8UFS BrI32LtUFAhead;
        LoadDispI64AddFA: 3214 I64StoreL;
        LoadF64AddFA: 3215 F64MulFA LoadF64AddFA F64MulFA;
        LoadF64AddFS: 3216 F64StoreF;
        LoadF64MulFA: 3217 F64AddFA, 3218 F64SubLA F64StoreL;
        LoadF64MulSA: 3219 LoadF64AddFA F64StoreL;
        LoadI32AddLA: 3220 I32StoreL, 3221 I32StoreL CopyIntSS;
        LoadI32AddSA: 3222 I32StoreL, 3223 I32StoreL I32AddSS ReturnOneS;
        LoadI64AddFA: 3224 I64StoreL, 3225 I64StoreL Add2;
        LoadI64AddFS: 3226 ConstBrAhead, 3227 I64LoadSA;
        LoadI64AddSA: 3228 I64StoreL;
        MulAddLA: 3229 F64AddFS, 3230 F64AddFS F64MulSS, 3231 F64GtFS SelectFS SelectSS;
        MulAddLS: 3232 AddBrI32NeImm;
        MulAddSS: 3233 AddBrI32NeImm, 3234 MulAddSS AddBrI32NeImm;
        MulSubFA: 3235 F64StoreL, 3236 F64StoreL F64LoadSS F64MulSA MulSubFA;
        MulSubSA: 3237 F64AddFS Add2;
        RightUnsignedI32AddFA: 3238 I32Store8L, 3239 F64ConvertI32UFA F64DivLA;
        RightUnsignedI32XorBA: 3240 I32StoreL;
        RightUnsignedI32XorBS: 3241 LeftI32XorBS, 3242 I32Load8SDispSA I32AddFA I32MulImmFS;
        RightUnsignedI32XorLA: 3243 I32AddFA;
        RightUnsignedI32XorSA: 3244 I32XorFA I32AndImmFA, 3245 I32AddFS Const32A I32SubFA;
        RightUnsignedI64AddFS: 3246 I64AddFS, 3247 I64AndKSA, 3248 I64MulKSA, 3249 I64MulSS,
            3250 RightUnsignedI64AddFS, 3251 I64MulSS I64AddFS I64XorImmFS,
            3252 RightUnsignedI64AddFS I64AndKSA I64AddFA RightUnsignedI64AddFS;
        RightUnsignedI64AddLA: 3253 I64XorFS;
        RightUnsignedI64AddLS: 3254 I64AddImmFS Const32A,
            3255 RightUnsignedI64AddFS I64AndKSA I64AddFA;
        RightUnsignedI64XorBA: 3256 I64AddFS, 3257 I64MulKFS;
        RightUnsignedI64XorBS: 3258 RotateLeftI64XorLS I64AndImmSA BrI64EqImmFAhead;
        RightUnsignedI64XorFA: 3259 I64XorFA;
        RightUnsignedI64XorSA: 3260 I64MulKFS, 3261 I64MulKFS RightUnsignedI64XorBA I64MulKFS,
            3262 I64MulKFS RightUnsignedI64XorBA I64MulKFS RightUnsignedI64XorBA;
        RotateLeft32I64XorLA: 3263 I64AddFS, 3264 I64XorFA, 3265 I64XorFS,
            3266 RotateLeft32I64XorLA, 3267 RotateLeft32I64XorLS,
            3268 I64XorFA I64AddFS ExtendAddSS I64LoadSA;
        RotateLeft32I64XorLS: 3269 I64AndSS;
        RotateLeftI32XorLA: 3270 I32AddFS, 3271 RightUnsignedI32XorLA, 3272 RotateLeftI32XorLA,
            3273 RightUnsignedI32XorLA LoadI32AddFA LoadDispI32AddFS;
        SelectFS: 3274 Add2, 3275 AddBrI32NeImm, 3276 CopyIntSS, 3277 I32AddImmFA,
            3278 I32AddImmSS, 3279 I32EqzSA, 3280 I32GtSImmFS, 3281 I32Load16SDispSS,
            3282 I32StoreL, 3283 SelectSS, 3284 Add2 BrI32NeImmS, 3285 I32AddImmSS BrTestNonZeroF,
            3286 I32AndImmSA I32MulFA, 3287 I32StoreL Add2, 3288 I32StoreL I32LoadFS,
            3289 SelectSS SelectSS, 3290 I32AddImmSS I32Load8UDispSS SelectFS I32EqzSA;
        SelectSA: 3291 F32AddFS, 3292 I32AddFA, 3293 I32AddFS, 3294 I32XorFS, 3295 I64StoreL,
            3296 ReturnOneF, 3297 I32SubLS I32ShrUImmSS, 3298 RightUnsignedI32AddLS Const32S,
            3299 F64ConvertI32UFA F64AddFS F64StoreL;
        SelectSS: 3300 Add2, 3301 BrI32GtSF, 3302 Const32A, 3303 Const32S, 3304 I32AddImmSS,
            3305 I32AddSS, 3306 ReturnOneS, 3307 SelectSS, 3308 Add2 BrI32NeImmS,
            3309 SelectSS I32AddImmSS, 3310 SelectSS I32NeImmFS;
        ShiftRightAndFA: 3311 I32AddFS, 3312 I32LoadFS, 3313 I32AddFS I32Load8USS,
            3314 I32Load8UFA I32Store8L I32AddImmSS;
        ShiftRightAndSA: 3315 I32AddFS, 3316 I32AddFS ShiftRightAndSA, 3317 I32LoadFA I32AddFS,
            3318 I32LoadFA I32XorFS;
        ShiftRightAndSS: 3319 I32AddFS, 3320 I32XorImmFS, 3321 Const32A I32SubFS,
            3322 I32XorImmFS I32AndImmSA SelectFS;
    }
    ROUNDS FOR_ROUNDS: round_of, Round {
        Add2: 3323 I32Load8USS BrI32EqImmF, 3324 I32LoadSS BrI32LtSF;
        Copy2: 3325 I32RemUSS BrNonZeroF, 3326 I32LoadSS I32StoreS BrNonZeroF;
        CopyIntSS: 3327 I32LoadFS BrNonZeroF, 3328 I32ShrUImmFS BrI32GtUS,
            3329 I32LoadFS I32AddImmFS BrI32NeS, 3330 I32ShrUImmFS I32AndSA BrNonZeroF,
            3331 I64RemSLS CopyIntSS BrI64NeImmS;
        F64LoadIndexSS: 3332 F64LoadDispSA MulAddLS AddBrI32NeImm,
            3333 F64LoadIndexSA MulAddLS AddBrI32NeImm;
        F64LoadSS: 3334 MulSubBS Add2 BrNonZeroS;
        F64MulSS: 3335 F64LoadIndexSA F64AddFS AddBrI32NeImm;
        I32AddImmSA: 3336 I32LoadIndexFA I32AddFS AddBrI32NeImm;
        I32AddImmSS: 3337 I32LoadSS BrNonZeroF, 3338 I32MulImmSS AddBrI32NeImm,
            3339 I32MulImmSS BrI32LeUF, 3340 Const32A I32StoreL AddBrI32NeImm,
            3341 Const64IntA I64StoreL AddBrI32NeImm, 3342 I32LoadSS I32AddImmSS BrI32LeSS,
            3343 I32LoadSS I32AddImmSS BrZeroS, 3344 I32MulImmSS I32RemULA BrZeroF,
            3345 LeftI32AddSA I32LoadFS BrI32GtSImmF;
        I32AddSA: 3346 I32StoreL Add2 BrI32NeImmS;
        I32AddSS: 3347 Const32A I32StoreL AddBrI32NeImm, 3348 I32DivUSS I32RemUFA BrZeroF,
            3349 I32Load8UIndexSA I32Store8L AddBrI32LtU,
            3350 I32Store16ImmDispF I32Store16ImmDispF AddBrI32NeImm,
            3351 LoadI32AddLS I32StoreL AddBrI32NeImm;
        I32AndSS: 3352 I32AddImmFS LeftI32AddSS LoadBrI32LtUF,
            3353 I32AddImmFS LeftI32AddSS LoadBrI32NeF;
        I32Load16SSA: 3354 I32AddFS Add2 BrI32LeUImmS;
        I32Load16UDispSA: 3355 I32AddFS AddBrI32NeImm;
        I32Load8SDispSA: 3356 LeftI32XorFS AddBrI32NeImm, 3357 I32AddFS I32AddImmSS BrI32NeF;
        I32Load8UDispSA: 3358 I32AddFS I32AddImmSS BrI32NeF, 3359 I32StoreL Add2 BrNonZeroS;
        I32Load8UIndexSA: 3360 I32AddFS AddBrI32NeImm, 3361 RightUnsignedI32AddFS AddBrI32NeImm,
            3362 I32EqImmFA I32AddFS AddBrI32NeImm, 3363 I32Store8L Add2 BrNonZeroS;
        I32Load8USA: 3364 I32AddFS AddBrI32NeImm, 3365 I32Store8L Add2 AddBrI32NeImm;
        I32LoadDispSS: 3366 I32MulImmSA I32XorFS AddBrI32NeImm;
        I32LoadIndexSA: 3367 I32AddFS AddBrI32NeImm, 3368 I32StoreL Add2 BrI32NeImmS;
        I32LoadIndexSS: 3369 I32MulImmSA I32AddFS AddBrI32NeImm;
        I32LoadSA: 3370 I32StoreL Add2 AddBrI32NeImm;
        I32MulImmSA: 3371 I32Store16L Add2 BrI32NeImmS;
        I32MulImmSS: 3372 AddBrI32NeImm, 3373 I32Load8SDispSA I32XorFS AddBrI32NeImm,
            3374 I32Load8UIndexSA I32AddFS AddSlotBrI32GtU;
        I32MulSA: 3375 I32StoreL Add2 BrI32NeImmS;
        I32MulSS: 3376 AddBrI32GtUImm, 3377 AddBrI32NeImm;
        I32PopcntSA: 3378 I32AddFS I32AddImmSS AddBrI32NeImm;
        I32ShlImmSS: 3379 I32ShrUImmSS BrNonZeroF;
        I32ShrUImmSS: 3380 CopyIntSS I32XorFS BrNonZeroS;
        I32ShrUSA: 3381 I32AndImmFA LeftI32OrLS AddBrI32NeImm;
        I32Store16ImmIndexS: 3382 AddBrI32NeImm;
        I32Store16ImmS: 3383 Add2 BrNonZeroS;
        I32Store16S: 3384 Add2 BrI32NeImmS;
        I32Store8ImmIndexS: 3385 AddSlotBrI32LtUImm, 3386 I32AddImmSS I32LoadSS BrI32GtUF;
        I32Store8ImmS: 3387 Add2 BrNonZeroS;
        I32Store8S: 3388 Add2 BrNonZeroS;
        I32StoreImmDispS: 3389 AddBrI32NeImm;
        I32StoreImmS: 3390 Add2 BrI32NeImmS;
        I32StoreS: 3391 Add2 BrI32NeImmS, 3392 Add2 BrNonZeroS;
        I32XorSS: 3393 I32ShrUImmSS I32AndFA BrNonZeroF;
        I64AddImmSS: 3394 I32ShlImmSS I64AddImmSS BrI64NeImmF;
        I64LoadSA: 3395 I64StoreL Add2 BrI32LtUS;
        I64ShlSA: 3396 I64AndFA I64OrFS AddBrI32NeImm;
        I64ShrUSA: 3397 I64AndFA I64OrFS AddBrI32NeImm;
        I64StoreImmS: 3398 AddBrI32Ne;
        LoadF64MulSA: 3399 F64StoreL Add2 BrI32NeS, 3400 F64StoreL Add2 BrNonZeroS;
        LoadI32XorSA: 3401 I32AddFS I32LoadSS BrNonZeroF;
        LoadI64XorSA: 3402 I64StoreL Add2 BrI32LtUImmS;
    }
}
