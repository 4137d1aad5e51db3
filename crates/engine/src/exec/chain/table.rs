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
    5 AddBrI32GtSImm: (Shape::AddBrCompareImm(NumOp::I32GtS), Source::Slots, Dest::Slot, _) => AddBrCompare<op::I32GtS, true>;
    6 AddBrI32GtU: (Shape::AddBrCompare(NumOp::I32GtU), Source::Slots, Dest::Slot, _) => AddBrCompare<op::I32GtU, false>;
    7 AddBrI32GtUImm: (Shape::AddBrCompareImm(NumOp::I32GtU), Source::Slots, Dest::Slot, _) => AddBrCompare<op::I32GtU, true>;
    8 AddBrI32LtS: (Shape::AddBrCompare(NumOp::I32LtS), Source::Slots, Dest::Slot, _) => AddBrCompare<op::I32LtS, false>;
    9 AddBrI32LtU: (Shape::AddBrCompare(NumOp::I32LtU), Source::Slots, Dest::Slot, _) => AddBrCompare<op::I32LtU, false>;
    10 AddBrI32LtUImm: (Shape::AddBrCompareImm(NumOp::I32LtU), Source::Slots, Dest::Slot, _) => AddBrCompare<op::I32LtU, true>;
    11 AddBrI32Ne: (Shape::AddBrCompare(NumOp::I32Ne), Source::Slots, Dest::Slot, _) => AddBrCompare<op::I32Ne, false>;
    12 AddBrI32NeImm: (Shape::AddBrCompareImm(NumOp::I32Ne), Source::Slots, Dest::Slot, _) => AddBrCompare<op::I32Ne, true>;
    13 AddGlobalSetFS: (Shape::AddGlobalSet, Source::AccFirst, Dest::Slot, _) => AddGlobalSet<ACC_FIRST, true>;
    14 AddGlobalSetSS: (Shape::AddGlobalSet, Source::Slots, Dest::Slot, _) => AddGlobalSet<SLOTS, true>;
    15 AddSlotBrI32GtU: (Shape::AddSlotBrCompare(NumOp::I32GtU), Source::Slots, Dest::Slot, _) => AddSlotBrCompare<op::I32GtU, false>;
    16 AddSlotBrI32LtUImm: (Shape::AddSlotBrCompareImm(NumOp::I32LtU), Source::Slots, Dest::Slot, _) => AddSlotBrCompare<op::I32LtU, true>;
    17 Br: (Shape::Br, Source::Slots, Dest::Slot, false) => word::Br<false>;
    18 BrAhead: (Shape::Br, Source::Slots, Dest::Slot, true) => word::Br<true>;
    19 BrF32GtFAhead: (Shape::BrCompare(NumOp::F32Gt), Source::AccFirst, Dest::Slot, true) => BrCompare<op::F32Gt, true, ACC_FIRST, true>;
    20 BrF64GtFAhead: (Shape::BrCompare(NumOp::F64Gt), Source::AccFirst, Dest::Slot, true) => BrCompare<op::F64Gt, true, ACC_FIRST, true>;
    21 BrF64LtFAhead: (Shape::BrCompare(NumOp::F64Lt), Source::AccFirst, Dest::Slot, true) => BrCompare<op::F64Lt, true, ACC_FIRST, true>;
    22 BrI32EqF: (Shape::BrCompare(NumOp::I32Eq), Source::AccFirst, Dest::Slot, false) => BrCompare<op::I32Eq, true, ACC_FIRST, false>;
    23 BrI32EqFAhead: (Shape::BrCompare(NumOp::I32Eq), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I32Eq, true, ACC_FIRST, true>;
    24 BrI32EqImm32FAhead: (Shape::BrCompareImm32(NumOp::I32Eq), Source::AccFirst, Dest::Slot, true) => BrCompareImm32<op::I32Eq, ACC_FIRST, true>;
    25 BrI32EqImmFAhead: (Shape::BrCompareImm(NumOp::I32Eq), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I32Eq, ACC_FIRST, true>;
    26 BrI32EqImmSAhead: (Shape::BrCompareImm(NumOp::I32Eq), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I32Eq, SLOTS, true>;
    27 BrI32EqSAhead: (Shape::BrCompare(NumOp::I32Eq), Source::Slots, Dest::Slot, true) => BrCompare<op::I32Eq, true, SLOTS, true>;
    28 BrI32GeSF: (Shape::BrCompare(NumOp::I32GeS), Source::AccFirst, Dest::Slot, false) => BrCompare<op::I32GeS, true, ACC_FIRST, false>;
    29 BrI32GeSFAhead: (Shape::BrCompare(NumOp::I32GeS), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I32GeS, true, ACC_FIRST, true>;
    30 BrI32GeSSAhead: (Shape::BrCompare(NumOp::I32GeS), Source::Slots, Dest::Slot, true) => BrCompare<op::I32GeS, true, SLOTS, true>;
    31 BrI32GeUFAhead: (Shape::BrCompare(NumOp::I32GeU), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I32GeU, true, ACC_FIRST, true>;
    32 BrI32GeUImmFAhead: (Shape::BrCompareImm(NumOp::I32GeU), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I32GeU, ACC_FIRST, true>;
    33 BrI32GeUImmSAhead: (Shape::BrCompareImm(NumOp::I32GeU), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I32GeU, SLOTS, true>;
    34 BrI32GeUSAhead: (Shape::BrCompare(NumOp::I32GeU), Source::Slots, Dest::Slot, true) => BrCompare<op::I32GeU, true, SLOTS, true>;
    35 BrI32GtSF: (Shape::BrCompare(NumOp::I32GtS), Source::AccFirst, Dest::Slot, false) => BrCompare<op::I32GtS, true, ACC_FIRST, false>;
    36 BrI32GtSFAhead: (Shape::BrCompare(NumOp::I32GtS), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I32GtS, true, ACC_FIRST, true>;
    37 BrI32GtSImmF: (Shape::BrCompareImm(NumOp::I32GtS), Source::AccFirst, Dest::Slot, false) => BrCompareImm<op::I32GtS, ACC_FIRST, false>;
    38 BrI32GtSImmFAhead: (Shape::BrCompareImm(NumOp::I32GtS), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I32GtS, ACC_FIRST, true>;
    39 BrI32GtSImmS: (Shape::BrCompareImm(NumOp::I32GtS), Source::Slots, Dest::Slot, false) => BrCompareImm<op::I32GtS, SLOTS, false>;
    40 BrI32GtSImmSAhead: (Shape::BrCompareImm(NumOp::I32GtS), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I32GtS, SLOTS, true>;
    41 BrI32GtSS: (Shape::BrCompare(NumOp::I32GtS), Source::Slots, Dest::Slot, false) => BrCompare<op::I32GtS, true, SLOTS, false>;
    42 BrI32GtUF: (Shape::BrCompare(NumOp::I32GtU), Source::AccFirst, Dest::Slot, false) => BrCompare<op::I32GtU, true, ACC_FIRST, false>;
    43 BrI32GtUFAhead: (Shape::BrCompare(NumOp::I32GtU), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I32GtU, true, ACC_FIRST, true>;
    44 BrI32GtUImmFAhead: (Shape::BrCompareImm(NumOp::I32GtU), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I32GtU, ACC_FIRST, true>;
    45 BrI32GtUImmS: (Shape::BrCompareImm(NumOp::I32GtU), Source::Slots, Dest::Slot, false) => BrCompareImm<op::I32GtU, SLOTS, false>;
    46 BrI32GtUImmSAhead: (Shape::BrCompareImm(NumOp::I32GtU), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I32GtU, SLOTS, true>;
    47 BrI32GtUSAhead: (Shape::BrCompare(NumOp::I32GtU), Source::Slots, Dest::Slot, true) => BrCompare<op::I32GtU, true, SLOTS, true>;
    48 BrI32LeSFAhead: (Shape::BrCompare(NumOp::I32LeS), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I32LeS, true, ACC_FIRST, true>;
    49 BrI32LeSS: (Shape::BrCompare(NumOp::I32LeS), Source::Slots, Dest::Slot, false) => BrCompare<op::I32LeS, true, SLOTS, false>;
    50 BrI32LeUF: (Shape::BrCompare(NumOp::I32LeU), Source::AccFirst, Dest::Slot, false) => BrCompare<op::I32LeU, true, ACC_FIRST, false>;
    51 BrI32LeUFAhead: (Shape::BrCompare(NumOp::I32LeU), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I32LeU, true, ACC_FIRST, true>;
    52 BrI32LeUImm32FAhead: (Shape::BrCompareImm32(NumOp::I32LeU), Source::AccFirst, Dest::Slot, true) => BrCompareImm32<op::I32LeU, ACC_FIRST, true>;
    53 BrI32LeUImmFAhead: (Shape::BrCompareImm(NumOp::I32LeU), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I32LeU, ACC_FIRST, true>;
    54 BrI32LtSF: (Shape::BrCompare(NumOp::I32LtS), Source::AccFirst, Dest::Slot, false) => BrCompare<op::I32LtS, true, ACC_FIRST, false>;
    55 BrI32LtSFAhead: (Shape::BrCompare(NumOp::I32LtS), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I32LtS, true, ACC_FIRST, true>;
    56 BrI32LtSImm32SAhead: (Shape::BrCompareImm32(NumOp::I32LtS), Source::Slots, Dest::Slot, true) => BrCompareImm32<op::I32LtS, SLOTS, true>;
    57 BrI32LtSImmSAhead: (Shape::BrCompareImm(NumOp::I32LtS), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I32LtS, SLOTS, true>;
    58 BrI32LtSS: (Shape::BrCompare(NumOp::I32LtS), Source::Slots, Dest::Slot, false) => BrCompare<op::I32LtS, true, SLOTS, false>;
    59 BrI32LtUF: (Shape::BrCompare(NumOp::I32LtU), Source::AccFirst, Dest::Slot, false) => BrCompare<op::I32LtU, true, ACC_FIRST, false>;
    60 BrI32LtUFAhead: (Shape::BrCompare(NumOp::I32LtU), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I32LtU, true, ACC_FIRST, true>;
    61 BrI32LtUImm32F: (Shape::BrCompareImm32(NumOp::I32LtU), Source::AccFirst, Dest::Slot, false) => BrCompareImm32<op::I32LtU, ACC_FIRST, false>;
    62 BrI32LtUImm32FAhead: (Shape::BrCompareImm32(NumOp::I32LtU), Source::AccFirst, Dest::Slot, true) => BrCompareImm32<op::I32LtU, ACC_FIRST, true>;
    63 BrI32LtUImmFAhead: (Shape::BrCompareImm(NumOp::I32LtU), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I32LtU, ACC_FIRST, true>;
    64 BrI32LtUImmS: (Shape::BrCompareImm(NumOp::I32LtU), Source::Slots, Dest::Slot, false) => BrCompareImm<op::I32LtU, SLOTS, false>;
    65 BrI32LtUImmSAhead: (Shape::BrCompareImm(NumOp::I32LtU), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I32LtU, SLOTS, true>;
    66 BrI32LtUS: (Shape::BrCompare(NumOp::I32LtU), Source::Slots, Dest::Slot, false) => BrCompare<op::I32LtU, true, SLOTS, false>;
    67 BrI32LtUSAhead: (Shape::BrCompare(NumOp::I32LtU), Source::Slots, Dest::Slot, true) => BrCompare<op::I32LtU, true, SLOTS, true>;
    68 BrI32NeF: (Shape::BrCompare(NumOp::I32Ne), Source::AccFirst, Dest::Slot, false) => BrCompare<op::I32Ne, true, ACC_FIRST, false>;
    69 BrI32NeFAhead: (Shape::BrCompare(NumOp::I32Ne), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I32Ne, true, ACC_FIRST, true>;
    70 BrI32NeImm32F: (Shape::BrCompareImm32(NumOp::I32Ne), Source::AccFirst, Dest::Slot, false) => BrCompareImm32<op::I32Ne, ACC_FIRST, false>;
    71 BrI32NeImm32FAhead: (Shape::BrCompareImm32(NumOp::I32Ne), Source::AccFirst, Dest::Slot, true) => BrCompareImm32<op::I32Ne, ACC_FIRST, true>;
    72 BrI32NeImmFAhead: (Shape::BrCompareImm(NumOp::I32Ne), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I32Ne, ACC_FIRST, true>;
    73 BrI32NeImmS: (Shape::BrCompareImm(NumOp::I32Ne), Source::Slots, Dest::Slot, false) => BrCompareImm<op::I32Ne, SLOTS, false>;
    74 BrI32NeImmSAhead: (Shape::BrCompareImm(NumOp::I32Ne), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I32Ne, SLOTS, true>;
    75 BrI32NeS: (Shape::BrCompare(NumOp::I32Ne), Source::Slots, Dest::Slot, false) => BrCompare<op::I32Ne, true, SLOTS, false>;
    76 BrI64EqFAhead: (Shape::BrCompare(NumOp::I64Eq), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64Eq, true, ACC_FIRST, true>;
    77 BrI64EqImm32FAhead: (Shape::BrCompareImm32(NumOp::I64Eq), Source::AccFirst, Dest::Slot, true) => BrCompareImm32<op::I64Eq, ACC_FIRST, true>;
    78 BrI64EqImm32SAhead: (Shape::BrCompareImm32(NumOp::I64Eq), Source::Slots, Dest::Slot, true) => BrCompareImm32<op::I64Eq, SLOTS, true>;
    79 BrI64EqImmFAhead: (Shape::BrCompareImm(NumOp::I64Eq), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I64Eq, ACC_FIRST, true>;
    80 BrI64EqImmSAhead: (Shape::BrCompareImm(NumOp::I64Eq), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64Eq, SLOTS, true>;
    81 BrI64EqSAhead: (Shape::BrCompare(NumOp::I64Eq), Source::Slots, Dest::Slot, true) => BrCompare<op::I64Eq, true, SLOTS, true>;
    82 BrI64GeSFAhead: (Shape::BrCompare(NumOp::I64GeS), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64GeS, true, ACC_FIRST, true>;
    83 BrI64GeSImmFAhead: (Shape::BrCompareImm(NumOp::I64GeS), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I64GeS, ACC_FIRST, true>;
    84 BrI64GeSImmSAhead: (Shape::BrCompareImm(NumOp::I64GeS), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64GeS, SLOTS, true>;
    85 BrI64GeSSAhead: (Shape::BrCompare(NumOp::I64GeS), Source::Slots, Dest::Slot, true) => BrCompare<op::I64GeS, true, SLOTS, true>;
    86 BrI64GeUFAhead: (Shape::BrCompare(NumOp::I64GeU), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64GeU, true, ACC_FIRST, true>;
    87 BrI64GeUImmFAhead: (Shape::BrCompareImm(NumOp::I64GeU), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I64GeU, ACC_FIRST, true>;
    88 BrI64GeUImmSAhead: (Shape::BrCompareImm(NumOp::I64GeU), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64GeU, SLOTS, true>;
    89 BrI64GeUSAhead: (Shape::BrCompare(NumOp::I64GeU), Source::Slots, Dest::Slot, true) => BrCompare<op::I64GeU, true, SLOTS, true>;
    90 BrI64GtSFAhead: (Shape::BrCompare(NumOp::I64GtS), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64GtS, true, ACC_FIRST, true>;
    91 BrI64GtSImmFAhead: (Shape::BrCompareImm(NumOp::I64GtS), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I64GtS, ACC_FIRST, true>;
    92 BrI64GtSImmSAhead: (Shape::BrCompareImm(NumOp::I64GtS), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64GtS, SLOTS, true>;
    93 BrI64GtUFAhead: (Shape::BrCompare(NumOp::I64GtU), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64GtU, true, ACC_FIRST, true>;
    94 BrI64GtUImmFAhead: (Shape::BrCompareImm(NumOp::I64GtU), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I64GtU, ACC_FIRST, true>;
    95 BrI64GtUImmSAhead: (Shape::BrCompareImm(NumOp::I64GtU), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64GtU, SLOTS, true>;
    96 BrI64GtUSAhead: (Shape::BrCompare(NumOp::I64GtU), Source::Slots, Dest::Slot, true) => BrCompare<op::I64GtU, true, SLOTS, true>;
    97 BrI64LeSFAhead: (Shape::BrCompare(NumOp::I64LeS), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64LeS, true, ACC_FIRST, true>;
    98 BrI64LeSImmSAhead: (Shape::BrCompareImm(NumOp::I64LeS), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64LeS, SLOTS, true>;
    99 BrI64LeSSAhead: (Shape::BrCompare(NumOp::I64LeS), Source::Slots, Dest::Slot, true) => BrCompare<op::I64LeS, true, SLOTS, true>;
    100 BrI64LeUFAhead: (Shape::BrCompare(NumOp::I64LeU), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64LeU, true, ACC_FIRST, true>;
    101 BrI64LeUImmFAhead: (Shape::BrCompareImm(NumOp::I64LeU), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I64LeU, ACC_FIRST, true>;
    102 BrI64LeUImmSAhead: (Shape::BrCompareImm(NumOp::I64LeU), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64LeU, SLOTS, true>;
    103 BrI64LeUSAhead: (Shape::BrCompare(NumOp::I64LeU), Source::Slots, Dest::Slot, true) => BrCompare<op::I64LeU, true, SLOTS, true>;
    104 BrI64LtSFAhead: (Shape::BrCompare(NumOp::I64LtS), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64LtS, true, ACC_FIRST, true>;
    105 BrI64LtSImmSAhead: (Shape::BrCompareImm(NumOp::I64LtS), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64LtS, SLOTS, true>;
    106 BrI64LtSSAhead: (Shape::BrCompare(NumOp::I64LtS), Source::Slots, Dest::Slot, true) => BrCompare<op::I64LtS, true, SLOTS, true>;
    107 BrI64LtUFAhead: (Shape::BrCompare(NumOp::I64LtU), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64LtU, true, ACC_FIRST, true>;
    108 BrI64LtUImmFAhead: (Shape::BrCompareImm(NumOp::I64LtU), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I64LtU, ACC_FIRST, true>;
    109 BrI64LtUImmSAhead: (Shape::BrCompareImm(NumOp::I64LtU), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64LtU, SLOTS, true>;
    110 BrI64LtUSAhead: (Shape::BrCompare(NumOp::I64LtU), Source::Slots, Dest::Slot, true) => BrCompare<op::I64LtU, true, SLOTS, true>;
    111 BrI64NeFAhead: (Shape::BrCompare(NumOp::I64Ne), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64Ne, true, ACC_FIRST, true>;
    112 BrI64NeImmF: (Shape::BrCompareImm(NumOp::I64Ne), Source::AccFirst, Dest::Slot, false) => BrCompareImm<op::I64Ne, ACC_FIRST, false>;
    113 BrI64NeImmFAhead: (Shape::BrCompareImm(NumOp::I64Ne), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I64Ne, ACC_FIRST, true>;
    114 BrI64NeImmSAhead: (Shape::BrCompareImm(NumOp::I64Ne), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64Ne, SLOTS, true>;
    115 BrNonZeroF: (Shape::BrNonZero, Source::AccFirst, Dest::Slot, false) => BrIf<true, ACC_FIRST, false>;
    116 BrNonZeroFAhead: (Shape::BrNonZero, Source::AccFirst, Dest::Slot, true) => BrIf<true, ACC_FIRST, true>;
    117 BrNonZeroS: (Shape::BrNonZero, Source::Slots, Dest::Slot, false) => BrIf<true, SLOTS, false>;
    118 BrNonZeroSAhead: (Shape::BrNonZero, Source::Slots, Dest::Slot, true) => BrIf<true, SLOTS, true>;
    119 BrNotF64GtFAhead: (Shape::BrNotCompare(NumOp::F64Gt), Source::AccFirst, Dest::Slot, true) => BrCompare<op::F64Gt, false, ACC_FIRST, true>;
    120 BrTableF: (Shape::BrTable, Source::AccFirst, Dest::Slot, _) => BrTable<ACC_FIRST>;
    121 BrTableS: (Shape::BrTable, Source::Slots, Dest::Slot, _) => BrTable<SLOTS>;
    122 BrTestNonZeroFAhead: (Shape::BrTestNonZero, Source::AccFirst, Dest::Slot, true) => BrTest<true, ACC_FIRST, true>;
    123 BrTestNonZeroSAhead: (Shape::BrTestNonZero, Source::Slots, Dest::Slot, true) => BrTest<true, SLOTS, true>;
    124 BrZeroF: (Shape::BrZero, Source::AccFirst, Dest::Slot, false) => BrIf<false, ACC_FIRST, false>;
    125 BrZeroFAhead: (Shape::BrZero, Source::AccFirst, Dest::Slot, true) => BrIf<false, ACC_FIRST, true>;
    126 BrZeroS: (Shape::BrZero, Source::Slots, Dest::Slot, false) => BrIf<false, SLOTS, false>;
    127 BrZeroSAhead: (Shape::BrZero, Source::Slots, Dest::Slot, true) => BrIf<false, SLOTS, true>;
    128 Call: (Shape::Call, Source::Slots, Dest::Slot, _) => word::Call;
    129 CallConst: (Shape::CallConst, Source::Slots, Dest::Slot, _) => word::CallConst;
    130 Const32A: (Shape::Const32, Source::Slots, Dest::AccOnly, _) => Const32<false, false>;
    131 Const32S: (Shape::Const32, Source::Slots, Dest::Slot, _) => Const32<false, true>;
    132 Const64FloatA: (Shape::Const64(Class::Float), Source::Slots, Dest::AccOnly, _) => Const64<f64, false>;
    133 Const64FloatS: (Shape::Const64(Class::Float), Source::Slots, Dest::Slot, _) => Const64<f64, true>;
    134 Const64IntA: (Shape::Const64(Class::Int), Source::Slots, Dest::AccOnly, _) => Const64<u64, false>;
    135 ConstBr: (Shape::ConstBr, Source::Slots, Dest::Slot, false) => word::ConstBr<false>;
    136 ConstBrAhead: (Shape::ConstBr, Source::Slots, Dest::Slot, true) => word::ConstBr<true>;
    137 Copy2: (Shape::Copy2, Source::Slots, Dest::Slot, _) => word::Copy2;
    138 CopyFloatSS: (Shape::Copy(Class::Float), Source::Slots, Dest::Slot, _) => Copy<f64, SLOTS, true>;
    139 CopyIntFS: (Shape::Copy(Class::Int), Source::AccFirst, Dest::Slot, _) => Copy<u64, ACC_FIRST, true>;
    140 CopyIntSS: (Shape::Copy(Class::Int), Source::Slots, Dest::Slot, _) => Copy<u64, SLOTS, true>;
    141 ExtendAddFA: (Shape::ExtendAdd, Source::AccFirst, Dest::AccOnly, _) => ExtendAdd<ACC_FIRST, false>;
    142 ExtendAddFS: (Shape::ExtendAdd, Source::AccFirst, Dest::Slot, _) => ExtendAdd<ACC_FIRST, true>;
    143 ExtendAddSA: (Shape::ExtendAdd, Source::Slots, Dest::AccOnly, _) => ExtendAdd<SLOTS, false>;
    144 ExtendAddSS: (Shape::ExtendAdd, Source::Slots, Dest::Slot, _) => ExtendAdd<SLOTS, true>;
    145 F32AddFA: (Shape::Binary(NumOp::F32Add), Source::AccFirst, Dest::AccOnly, _) => Binary<op::F32Add, ACC_FIRST, false>;
    146 F32AddFS: (Shape::Binary(NumOp::F32Add), Source::AccFirst, Dest::Slot, _) => Binary<op::F32Add, ACC_FIRST, true>;
    147 F32AddSA: (Shape::Binary(NumOp::F32Add), Source::Slots, Dest::AccOnly, _) => Binary<op::F32Add, SLOTS, false>;
    148 F32ConvertI32SFS: (Shape::Unary(NumOp::F32ConvertI32S), Source::AccFirst, Dest::Slot, _) => Unary<op::F32ConvertI32S, ACC_FIRST, true>;
    149 F32MulBA: (Shape::Binary(NumOp::F32Mul), Source::AccBoth, Dest::AccOnly, _) => Binary<op::F32Mul, ACC_BOTH, false>;
    150 F32MulFA: (Shape::Binary(NumOp::F32Mul), Source::AccFirst, Dest::AccOnly, _) => Binary<op::F32Mul, ACC_FIRST, false>;
    151 F32MulFS: (Shape::Binary(NumOp::F32Mul), Source::AccFirst, Dest::Slot, _) => Binary<op::F32Mul, ACC_FIRST, true>;
    152 F32MulSS: (Shape::Binary(NumOp::F32Mul), Source::Slots, Dest::Slot, _) => Binary<op::F32Mul, SLOTS, true>;
    153 F32SubSA: (Shape::Binary(NumOp::F32Sub), Source::Slots, Dest::AccOnly, _) => Binary<op::F32Sub, SLOTS, false>;
    154 F64AbsFA: (Shape::Unary(NumOp::F64Abs), Source::AccFirst, Dest::AccOnly, _) => Unary<op::F64Abs, ACC_FIRST, false>;
    155 F64AbsFS: (Shape::Unary(NumOp::F64Abs), Source::AccFirst, Dest::Slot, _) => Unary<op::F64Abs, ACC_FIRST, true>;
    156 F64AbsSA: (Shape::Unary(NumOp::F64Abs), Source::Slots, Dest::AccOnly, _) => Unary<op::F64Abs, SLOTS, false>;
    157 F64AddFA: (Shape::Binary(NumOp::F64Add), Source::AccFirst, Dest::AccOnly, _) => Binary<op::F64Add, ACC_FIRST, false>;
    158 F64AddFS: (Shape::Binary(NumOp::F64Add), Source::AccFirst, Dest::Slot, _) => Binary<op::F64Add, ACC_FIRST, true>;
    159 F64AddSA: (Shape::Binary(NumOp::F64Add), Source::Slots, Dest::AccOnly, _) => Binary<op::F64Add, SLOTS, false>;
    160 F64ConvertI32UFA: (Shape::Unary(NumOp::F64ConvertI32U), Source::AccFirst, Dest::AccOnly, _) => Unary<op::F64ConvertI32U, ACC_FIRST, false>;
    161 F64DivFS: (Shape::Binary(NumOp::F64Div), Source::AccFirst, Dest::Slot, _) => Binary<op::F64Div, ACC_FIRST, true>;
    162 F64DivLA: (Shape::Binary(NumOp::F64Div), Source::AccSecond, Dest::AccOnly, _) => Binary<op::F64Div, ACC_SECOND, false>;
    163 F64DivLS: (Shape::Binary(NumOp::F64Div), Source::AccSecond, Dest::Slot, _) => Binary<op::F64Div, ACC_SECOND, true>;
    164 F64LoadConstS: (Shape::LoadConst(LoadOp::F64Load), Source::Slots, Dest::Slot, _) => LoadConst<loading::F64Load, true>;
    165 F64LoadDispFA: (Shape::LoadDisp(LoadOp::F64Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::F64Load, memory::Disp, ACC_FIRST, false>;
    166 F64LoadDispSA: (Shape::LoadDisp(LoadOp::F64Load), Source::Slots, Dest::AccOnly, _) => Load<loading::F64Load, memory::Disp, SLOTS, false>;
    167 F64LoadDispSS: (Shape::LoadDisp(LoadOp::F64Load), Source::Slots, Dest::Slot, _) => Load<loading::F64Load, memory::Disp, SLOTS, true>;
    168 F64LoadFA: (Shape::Load(LoadOp::F64Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::F64Load, memory::Offset, ACC_FIRST, false>;
    169 F64LoadFS: (Shape::Load(LoadOp::F64Load), Source::AccFirst, Dest::Slot, _) => Load<loading::F64Load, memory::Offset, ACC_FIRST, true>;
    170 F64LoadIndexLA: (Shape::LoadIndex(LoadOp::F64Load), Source::AccSecond, Dest::AccOnly, _) => LoadIndex<loading::F64Load, ACC_SECOND, false>;
    171 F64LoadSA: (Shape::Load(LoadOp::F64Load), Source::Slots, Dest::AccOnly, _) => Load<loading::F64Load, memory::Offset, SLOTS, false>;
    172 F64LoadSS: (Shape::Load(LoadOp::F64Load), Source::Slots, Dest::Slot, _) => Load<loading::F64Load, memory::Offset, SLOTS, true>;
    173 F64LtFA: (Shape::Binary(NumOp::F64Lt), Source::AccFirst, Dest::AccOnly, _) => Binary<op::F64Lt, ACC_FIRST, false>;
    174 F64MulBS: (Shape::Binary(NumOp::F64Mul), Source::AccBoth, Dest::Slot, _) => Binary<op::F64Mul, ACC_BOTH, true>;
    175 F64MulFA: (Shape::Binary(NumOp::F64Mul), Source::AccFirst, Dest::AccOnly, _) => Binary<op::F64Mul, ACC_FIRST, false>;
    176 F64MulFS: (Shape::Binary(NumOp::F64Mul), Source::AccFirst, Dest::Slot, _) => Binary<op::F64Mul, ACC_FIRST, true>;
    177 F64MulSA: (Shape::Binary(NumOp::F64Mul), Source::Slots, Dest::AccOnly, _) => Binary<op::F64Mul, SLOTS, false>;
    178 F64MulSS: (Shape::Binary(NumOp::F64Mul), Source::Slots, Dest::Slot, _) => Binary<op::F64Mul, SLOTS, true>;
    179 F64NegFS: (Shape::Unary(NumOp::F64Neg), Source::AccFirst, Dest::Slot, _) => Unary<op::F64Neg, ACC_FIRST, true>;
    180 F64SqrtFA: (Shape::Unary(NumOp::F64Sqrt), Source::AccFirst, Dest::AccOnly, _) => Unary<op::F64Sqrt, ACC_FIRST, false>;
    181 F64StoreF: (Shape::Store(StoreOp::F64Store), Source::AccFirst, Dest::Slot, _) => Store<storing::F64Store, memory::Offset, ACC_FIRST>;
    182 F64StoreL: (Shape::Store(StoreOp::F64Store), Source::AccSecond, Dest::Slot, _) => Store<storing::F64Store, memory::Offset, ACC_SECOND>;
    183 F64StoreS: (Shape::Store(StoreOp::F64Store), Source::Slots, Dest::Slot, _) => Store<storing::F64Store, memory::Offset, SLOTS>;
    184 F64SubFS: (Shape::Binary(NumOp::F64Sub), Source::AccFirst, Dest::Slot, _) => Binary<op::F64Sub, ACC_FIRST, true>;
    185 F64SubLS: (Shape::Binary(NumOp::F64Sub), Source::AccSecond, Dest::Slot, _) => Binary<op::F64Sub, ACC_SECOND, true>;
    186 F64SubSA: (Shape::Binary(NumOp::F64Sub), Source::Slots, Dest::AccOnly, _) => Binary<op::F64Sub, SLOTS, false>;
    187 F64SubSS: (Shape::Binary(NumOp::F64Sub), Source::Slots, Dest::Slot, _) => Binary<op::F64Sub, SLOTS, true>;
    188 GetBrFAhead: (Shape::GetBrNonZero, Source::AccFirst, Dest::Slot, true) => GetBr<ACC_FIRST, true>;
    189 GlobalGetA: (Shape::GlobalGet, Source::Slots, Dest::AccOnly, _) => GlobalGet<false>;
    190 GlobalGetS: (Shape::GlobalGet, Source::Slots, Dest::Slot, _) => GlobalGet<true>;
    191 I32AddFA: (Shape::Binary(NumOp::I32Add), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Add, ACC_FIRST, false>;
    192 I32AddFS: (Shape::Binary(NumOp::I32Add), Source::AccFirst, Dest::Slot, _) => Binary<op::I32Add, ACC_FIRST, true>;
    193 I32AddImmFA: (Shape::BinaryImm(NumOp::I32Add), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Add, ACC_FIRST, false>;
    194 I32AddImmFS: (Shape::BinaryImm(NumOp::I32Add), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Add, ACC_FIRST, true>;
    195 I32AddImmSA: (Shape::BinaryImm(NumOp::I32Add), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Add, SLOTS, false>;
    196 I32AddImmSS: (Shape::BinaryImm(NumOp::I32Add), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32Add, SLOTS, true>;
    197 I32AddSA: (Shape::Binary(NumOp::I32Add), Source::Slots, Dest::AccOnly, _) => Binary<op::I32Add, SLOTS, false>;
    198 I32AddSS: (Shape::Binary(NumOp::I32Add), Source::Slots, Dest::Slot, _) => Binary<op::I32Add, SLOTS, true>;
    199 I32AndFA: (Shape::Binary(NumOp::I32And), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32And, ACC_FIRST, false>;
    200 I32AndFS: (Shape::Binary(NumOp::I32And), Source::AccFirst, Dest::Slot, _) => Binary<op::I32And, ACC_FIRST, true>;
    201 I32AndImmFA: (Shape::BinaryImm(NumOp::I32And), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32And, ACC_FIRST, false>;
    202 I32AndImmFS: (Shape::BinaryImm(NumOp::I32And), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32And, ACC_FIRST, true>;
    203 I32AndImmSA: (Shape::BinaryImm(NumOp::I32And), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32And, SLOTS, false>;
    204 I32AndImmSS: (Shape::BinaryImm(NumOp::I32And), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32And, SLOTS, true>;
    205 I32AndSA: (Shape::Binary(NumOp::I32And), Source::Slots, Dest::AccOnly, _) => Binary<op::I32And, SLOTS, false>;
    206 I32AndSS: (Shape::Binary(NumOp::I32And), Source::Slots, Dest::Slot, _) => Binary<op::I32And, SLOTS, true>;
    207 I32ClzFS: (Shape::Unary(NumOp::I32Clz), Source::AccFirst, Dest::Slot, _) => Unary<op::I32Clz, ACC_FIRST, true>;
    208 I32CtzFA: (Shape::Unary(NumOp::I32Ctz), Source::AccFirst, Dest::AccOnly, _) => Unary<op::I32Ctz, ACC_FIRST, false>;
    209 I32CtzSS: (Shape::Unary(NumOp::I32Ctz), Source::Slots, Dest::Slot, _) => Unary<op::I32Ctz, SLOTS, true>;
    210 I32DivSImmFA: (Shape::BinaryImm(NumOp::I32DivS), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32DivS, ACC_FIRST, false>;
    211 I32DivUImmFA: (Shape::BinaryImm(NumOp::I32DivU), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32DivU, ACC_FIRST, false>;
    212 I32DivUImmSS: (Shape::BinaryImm(NumOp::I32DivU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32DivU, SLOTS, true>;
    213 I32EqFA: (Shape::Binary(NumOp::I32Eq), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Eq, ACC_FIRST, false>;
    214 I32EqImmFA: (Shape::BinaryImm(NumOp::I32Eq), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Eq, ACC_FIRST, false>;
    215 I32EqImmFS: (Shape::BinaryImm(NumOp::I32Eq), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Eq, ACC_FIRST, true>;
    216 I32EqImmSA: (Shape::BinaryImm(NumOp::I32Eq), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Eq, SLOTS, false>;
    217 I32EqImmSS: (Shape::BinaryImm(NumOp::I32Eq), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32Eq, SLOTS, true>;
    218 I32EqSS: (Shape::Binary(NumOp::I32Eq), Source::Slots, Dest::Slot, _) => Binary<op::I32Eq, SLOTS, true>;
    219 I32EqzSA: (Shape::Unary(NumOp::I32Eqz), Source::Slots, Dest::AccOnly, _) => Unary<op::I32Eqz, SLOTS, false>;
    220 I32GeUFS: (Shape::Binary(NumOp::I32GeU), Source::AccFirst, Dest::Slot, _) => Binary<op::I32GeU, ACC_FIRST, true>;
    221 I32GtSFA: (Shape::Binary(NumOp::I32GtS), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32GtS, ACC_FIRST, false>;
    222 I32GtSImmFA: (Shape::BinaryImm(NumOp::I32GtS), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32GtS, ACC_FIRST, false>;
    223 I32GtSImmFS: (Shape::BinaryImm(NumOp::I32GtS), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32GtS, ACC_FIRST, true>;
    224 I32GtSSA: (Shape::Binary(NumOp::I32GtS), Source::Slots, Dest::AccOnly, _) => Binary<op::I32GtS, SLOTS, false>;
    225 I32GtUFA: (Shape::Binary(NumOp::I32GtU), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32GtU, ACC_FIRST, false>;
    226 I32GtUFS: (Shape::Binary(NumOp::I32GtU), Source::AccFirst, Dest::Slot, _) => Binary<op::I32GtU, ACC_FIRST, true>;
    227 I32GtUImmSS: (Shape::BinaryImm(NumOp::I32GtU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32GtU, SLOTS, true>;
    228 I32GtUSS: (Shape::Binary(NumOp::I32GtU), Source::Slots, Dest::Slot, _) => Binary<op::I32GtU, SLOTS, true>;
    229 I32LeUSS: (Shape::Binary(NumOp::I32LeU), Source::Slots, Dest::Slot, _) => Binary<op::I32LeU, SLOTS, true>;
    230 I32Load16SDispFS: (Shape::LoadDisp(LoadOp::I32Load16S), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load16S, memory::Disp, ACC_FIRST, true>;
    231 I32Load16SDispSA: (Shape::LoadDisp(LoadOp::I32Load16S), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load16S, memory::Disp, SLOTS, false>;
    232 I32Load16SDispSS: (Shape::LoadDisp(LoadOp::I32Load16S), Source::Slots, Dest::Slot, _) => Load<loading::I32Load16S, memory::Disp, SLOTS, true>;
    233 I32Load16SIndexSA: (Shape::LoadIndex(LoadOp::I32Load16S), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::I32Load16S, SLOTS, false>;
    234 I32Load16SSA: (Shape::Load(LoadOp::I32Load16S), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load16S, memory::Offset, SLOTS, false>;
    235 I32Load16SSS: (Shape::Load(LoadOp::I32Load16S), Source::Slots, Dest::Slot, _) => Load<loading::I32Load16S, memory::Offset, SLOTS, true>;
    236 I32Load16UDispFA: (Shape::LoadDisp(LoadOp::I32Load16U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load16U, memory::Disp, ACC_FIRST, false>;
    237 I32Load16UDispFS: (Shape::LoadDisp(LoadOp::I32Load16U), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load16U, memory::Disp, ACC_FIRST, true>;
    238 I32Load16UDispSA: (Shape::LoadDisp(LoadOp::I32Load16U), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load16U, memory::Disp, SLOTS, false>;
    239 I32Load16UDispSS: (Shape::LoadDisp(LoadOp::I32Load16U), Source::Slots, Dest::Slot, _) => Load<loading::I32Load16U, memory::Disp, SLOTS, true>;
    240 I32Load16UFA: (Shape::Load(LoadOp::I32Load16U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load16U, memory::Offset, ACC_FIRST, false>;
    241 I32Load16UFS: (Shape::Load(LoadOp::I32Load16U), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load16U, memory::Offset, ACC_FIRST, true>;
    242 I32Load16UIndexSA: (Shape::LoadIndex(LoadOp::I32Load16U), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::I32Load16U, SLOTS, false>;
    243 I32Load16USA: (Shape::Load(LoadOp::I32Load16U), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load16U, memory::Offset, SLOTS, false>;
    244 I32Load16USS: (Shape::Load(LoadOp::I32Load16U), Source::Slots, Dest::Slot, _) => Load<loading::I32Load16U, memory::Offset, SLOTS, true>;
    245 I32Load16UScaledFA: (Shape::LoadScaled(LoadOp::I32Load16U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load16U, memory::Scaled, ACC_FIRST, false>;
    246 I32Load16UScaledFS: (Shape::LoadScaled(LoadOp::I32Load16U), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load16U, memory::Scaled, ACC_FIRST, true>;
    247 I32Load8SDispFS: (Shape::LoadDisp(LoadOp::I32Load8S), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load8S, memory::Disp, ACC_FIRST, true>;
    248 I32Load8SSS: (Shape::Load(LoadOp::I32Load8S), Source::Slots, Dest::Slot, _) => Load<loading::I32Load8S, memory::Offset, SLOTS, true>;
    249 I32Load8UDispFA: (Shape::LoadDisp(LoadOp::I32Load8U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load8U, memory::Disp, ACC_FIRST, false>;
    250 I32Load8UDispFS: (Shape::LoadDisp(LoadOp::I32Load8U), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load8U, memory::Disp, ACC_FIRST, true>;
    251 I32Load8UDispSA: (Shape::LoadDisp(LoadOp::I32Load8U), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load8U, memory::Disp, SLOTS, false>;
    252 I32Load8UDispSS: (Shape::LoadDisp(LoadOp::I32Load8U), Source::Slots, Dest::Slot, _) => Load<loading::I32Load8U, memory::Disp, SLOTS, true>;
    253 I32Load8UFA: (Shape::Load(LoadOp::I32Load8U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load8U, memory::Offset, ACC_FIRST, false>;
    254 I32Load8UFS: (Shape::Load(LoadOp::I32Load8U), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load8U, memory::Offset, ACC_FIRST, true>;
    255 I32Load8UIndexFA: (Shape::LoadIndex(LoadOp::I32Load8U), Source::AccFirst, Dest::AccOnly, _) => LoadIndex<loading::I32Load8U, ACC_FIRST, false>;
    256 I32Load8UIndexLA: (Shape::LoadIndex(LoadOp::I32Load8U), Source::AccSecond, Dest::AccOnly, _) => LoadIndex<loading::I32Load8U, ACC_SECOND, false>;
    257 I32Load8UIndexLS: (Shape::LoadIndex(LoadOp::I32Load8U), Source::AccSecond, Dest::Slot, _) => LoadIndex<loading::I32Load8U, ACC_SECOND, true>;
    258 I32Load8UIndexSA: (Shape::LoadIndex(LoadOp::I32Load8U), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::I32Load8U, SLOTS, false>;
    259 I32Load8UIndexSS: (Shape::LoadIndex(LoadOp::I32Load8U), Source::Slots, Dest::Slot, _) => LoadIndex<loading::I32Load8U, SLOTS, true>;
    260 I32Load8USA: (Shape::Load(LoadOp::I32Load8U), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load8U, memory::Offset, SLOTS, false>;
    261 I32Load8USS: (Shape::Load(LoadOp::I32Load8U), Source::Slots, Dest::Slot, _) => Load<loading::I32Load8U, memory::Offset, SLOTS, true>;
    262 I32LoadConstA: (Shape::LoadConst(LoadOp::I32Load), Source::Slots, Dest::AccOnly, _) => LoadConst<loading::I32Load, false>;
    263 I32LoadConstS: (Shape::LoadConst(LoadOp::I32Load), Source::Slots, Dest::Slot, _) => LoadConst<loading::I32Load, true>;
    264 I32LoadDispFA: (Shape::LoadDisp(LoadOp::I32Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load, memory::Disp, ACC_FIRST, false>;
    265 I32LoadDispFS: (Shape::LoadDisp(LoadOp::I32Load), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load, memory::Disp, ACC_FIRST, true>;
    266 I32LoadDispSA: (Shape::LoadDisp(LoadOp::I32Load), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load, memory::Disp, SLOTS, false>;
    267 I32LoadDispSS: (Shape::LoadDisp(LoadOp::I32Load), Source::Slots, Dest::Slot, _) => Load<loading::I32Load, memory::Disp, SLOTS, true>;
    268 I32LoadFA: (Shape::Load(LoadOp::I32Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load, memory::Offset, ACC_FIRST, false>;
    269 I32LoadFS: (Shape::Load(LoadOp::I32Load), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load, memory::Offset, ACC_FIRST, true>;
    270 I32LoadGlobalA: (Shape::LoadGlobal(LoadOp::I32Load), Source::Slots, Dest::AccOnly, _) => LoadGlobal<loading::I32Load, false>;
    271 I32LoadIndexFS: (Shape::LoadIndex(LoadOp::I32Load), Source::AccFirst, Dest::Slot, _) => LoadIndex<loading::I32Load, ACC_FIRST, true>;
    272 I32LoadIndexSA: (Shape::LoadIndex(LoadOp::I32Load), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::I32Load, SLOTS, false>;
    273 I32LoadIndexSS: (Shape::LoadIndex(LoadOp::I32Load), Source::Slots, Dest::Slot, _) => LoadIndex<loading::I32Load, SLOTS, true>;
    274 I32LoadSA: (Shape::Load(LoadOp::I32Load), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load, memory::Offset, SLOTS, false>;
    275 I32LoadSS: (Shape::Load(LoadOp::I32Load), Source::Slots, Dest::Slot, _) => Load<loading::I32Load, memory::Offset, SLOTS, true>;
    276 I32LoadScaledFA: (Shape::LoadScaled(LoadOp::I32Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load, memory::Scaled, ACC_FIRST, false>;
    277 I32LoadScaledFS: (Shape::LoadScaled(LoadOp::I32Load), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load, memory::Scaled, ACC_FIRST, true>;
    278 I32LoadScaledSA: (Shape::LoadScaled(LoadOp::I32Load), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load, memory::Scaled, SLOTS, false>;
    279 I32LoadScaledSS: (Shape::LoadScaled(LoadOp::I32Load), Source::Slots, Dest::Slot, _) => Load<loading::I32Load, memory::Scaled, SLOTS, true>;
    280 I32LtSFA: (Shape::Binary(NumOp::I32LtS), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32LtS, ACC_FIRST, false>;
    281 I32LtSFS: (Shape::Binary(NumOp::I32LtS), Source::AccFirst, Dest::Slot, _) => Binary<op::I32LtS, ACC_FIRST, true>;
    282 I32LtSImmFA: (Shape::BinaryImm(NumOp::I32LtS), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32LtS, ACC_FIRST, false>;
    283 I32LtSImmFS: (Shape::BinaryImm(NumOp::I32LtS), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32LtS, ACC_FIRST, true>;
    284 I32LtUFA: (Shape::Binary(NumOp::I32LtU), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32LtU, ACC_FIRST, false>;
    285 I32LtUFS: (Shape::Binary(NumOp::I32LtU), Source::AccFirst, Dest::Slot, _) => Binary<op::I32LtU, ACC_FIRST, true>;
    286 I32LtUImmFA: (Shape::BinaryImm(NumOp::I32LtU), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32LtU, ACC_FIRST, false>;
    287 I32LtUImmFS: (Shape::BinaryImm(NumOp::I32LtU), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32LtU, ACC_FIRST, true>;
    288 I32LtUImmSS: (Shape::BinaryImm(NumOp::I32LtU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32LtU, SLOTS, true>;
    289 I32LtUSS: (Shape::Binary(NumOp::I32LtU), Source::Slots, Dest::Slot, _) => Binary<op::I32LtU, SLOTS, true>;
    290 I32MulBA: (Shape::Binary(NumOp::I32Mul), Source::AccBoth, Dest::AccOnly, _) => Binary<op::I32Mul, ACC_BOTH, false>;
    291 I32MulFA: (Shape::Binary(NumOp::I32Mul), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Mul, ACC_FIRST, false>;
    292 I32MulFS: (Shape::Binary(NumOp::I32Mul), Source::AccFirst, Dest::Slot, _) => Binary<op::I32Mul, ACC_FIRST, true>;
    293 I32MulImmFA: (Shape::BinaryImm(NumOp::I32Mul), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Mul, ACC_FIRST, false>;
    294 I32MulImmFS: (Shape::BinaryImm(NumOp::I32Mul), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Mul, ACC_FIRST, true>;
    295 I32MulImmSA: (Shape::BinaryImm(NumOp::I32Mul), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Mul, SLOTS, false>;
    296 I32MulImmSS: (Shape::BinaryImm(NumOp::I32Mul), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32Mul, SLOTS, true>;
    297 I32MulSA: (Shape::Binary(NumOp::I32Mul), Source::Slots, Dest::AccOnly, _) => Binary<op::I32Mul, SLOTS, false>;
    298 I32NeFA: (Shape::Binary(NumOp::I32Ne), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Ne, ACC_FIRST, false>;
    299 I32NeImmFS: (Shape::BinaryImm(NumOp::I32Ne), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Ne, ACC_FIRST, true>;
    300 I32NeImmSS: (Shape::BinaryImm(NumOp::I32Ne), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32Ne, SLOTS, true>;
    301 I32NeSS: (Shape::Binary(NumOp::I32Ne), Source::Slots, Dest::Slot, _) => Binary<op::I32Ne, SLOTS, true>;
    302 I32OrFA: (Shape::Binary(NumOp::I32Or), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Or, ACC_FIRST, false>;
    303 I32OrFS: (Shape::Binary(NumOp::I32Or), Source::AccFirst, Dest::Slot, _) => Binary<op::I32Or, ACC_FIRST, true>;
    304 I32OrImmFA: (Shape::BinaryImm(NumOp::I32Or), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Or, ACC_FIRST, false>;
    305 I32OrImmFS: (Shape::BinaryImm(NumOp::I32Or), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Or, ACC_FIRST, true>;
    306 I32OrImmSA: (Shape::BinaryImm(NumOp::I32Or), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Or, SLOTS, false>;
    307 I32OrSA: (Shape::Binary(NumOp::I32Or), Source::Slots, Dest::AccOnly, _) => Binary<op::I32Or, SLOTS, false>;
    308 I32PopcntFA: (Shape::Unary(NumOp::I32Popcnt), Source::AccFirst, Dest::AccOnly, _) => Unary<op::I32Popcnt, ACC_FIRST, false>;
    309 I32PopcntFS: (Shape::Unary(NumOp::I32Popcnt), Source::AccFirst, Dest::Slot, _) => Unary<op::I32Popcnt, ACC_FIRST, true>;
    310 I32PopcntSA: (Shape::Unary(NumOp::I32Popcnt), Source::Slots, Dest::AccOnly, _) => Unary<op::I32Popcnt, SLOTS, false>;
    311 I32PopcntSS: (Shape::Unary(NumOp::I32Popcnt), Source::Slots, Dest::Slot, _) => Unary<op::I32Popcnt, SLOTS, true>;
    312 I32RemUImmFA: (Shape::BinaryImm(NumOp::I32RemU), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32RemU, ACC_FIRST, false>;
    313 I32RemUImmFS: (Shape::BinaryImm(NumOp::I32RemU), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32RemU, ACC_FIRST, true>;
    314 I32RemUImmSA: (Shape::BinaryImm(NumOp::I32RemU), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32RemU, SLOTS, false>;
    315 I32RemUImmSS: (Shape::BinaryImm(NumOp::I32RemU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32RemU, SLOTS, true>;
    316 I32RemULA: (Shape::Binary(NumOp::I32RemU), Source::AccSecond, Dest::AccOnly, _) => Binary<op::I32RemU, ACC_SECOND, false>;
    317 I32RemUSS: (Shape::Binary(NumOp::I32RemU), Source::Slots, Dest::Slot, _) => Binary<op::I32RemU, SLOTS, true>;
    318 I32RotlImmFA: (Shape::BinaryImm(NumOp::I32Rotl), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Rotl, ACC_FIRST, false>;
    319 I32RotlImmFS: (Shape::BinaryImm(NumOp::I32Rotl), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Rotl, ACC_FIRST, true>;
    320 I32RotlImmSA: (Shape::BinaryImm(NumOp::I32Rotl), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Rotl, SLOTS, false>;
    321 I32RotlLA: (Shape::Binary(NumOp::I32Rotl), Source::AccSecond, Dest::AccOnly, _) => Binary<op::I32Rotl, ACC_SECOND, false>;
    322 I32RotrImmFS: (Shape::BinaryImm(NumOp::I32Rotr), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Rotr, ACC_FIRST, true>;
    323 I32RotrImmSA: (Shape::BinaryImm(NumOp::I32Rotr), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Rotr, SLOTS, false>;
    324 I32ShlFA: (Shape::Binary(NumOp::I32Shl), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Shl, ACC_FIRST, false>;
    325 I32ShlFS: (Shape::Binary(NumOp::I32Shl), Source::AccFirst, Dest::Slot, _) => Binary<op::I32Shl, ACC_FIRST, true>;
    326 I32ShlImmFA: (Shape::BinaryImm(NumOp::I32Shl), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Shl, ACC_FIRST, false>;
    327 I32ShlImmFS: (Shape::BinaryImm(NumOp::I32Shl), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Shl, ACC_FIRST, true>;
    328 I32ShlImmSA: (Shape::BinaryImm(NumOp::I32Shl), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Shl, SLOTS, false>;
    329 I32ShlImmSS: (Shape::BinaryImm(NumOp::I32Shl), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32Shl, SLOTS, true>;
    330 I32ShlLS: (Shape::Binary(NumOp::I32Shl), Source::AccSecond, Dest::Slot, _) => Binary<op::I32Shl, ACC_SECOND, true>;
    331 I32ShrSImmFA: (Shape::BinaryImm(NumOp::I32ShrS), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32ShrS, ACC_FIRST, false>;
    332 I32ShrSImmFS: (Shape::BinaryImm(NumOp::I32ShrS), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32ShrS, ACC_FIRST, true>;
    333 I32ShrSImmSA: (Shape::BinaryImm(NumOp::I32ShrS), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32ShrS, SLOTS, false>;
    334 I32ShrSImmSS: (Shape::BinaryImm(NumOp::I32ShrS), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32ShrS, SLOTS, true>;
    335 I32ShrUImmFA: (Shape::BinaryImm(NumOp::I32ShrU), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32ShrU, ACC_FIRST, false>;
    336 I32ShrUImmFS: (Shape::BinaryImm(NumOp::I32ShrU), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32ShrU, ACC_FIRST, true>;
    337 I32ShrUImmSA: (Shape::BinaryImm(NumOp::I32ShrU), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32ShrU, SLOTS, false>;
    338 I32ShrUImmSS: (Shape::BinaryImm(NumOp::I32ShrU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32ShrU, SLOTS, true>;
    339 I32ShrULA: (Shape::Binary(NumOp::I32ShrU), Source::AccSecond, Dest::AccOnly, _) => Binary<op::I32ShrU, ACC_SECOND, false>;
    340 I32ShrULS: (Shape::Binary(NumOp::I32ShrU), Source::AccSecond, Dest::Slot, _) => Binary<op::I32ShrU, ACC_SECOND, true>;
    341 I32ShrUSA: (Shape::Binary(NumOp::I32ShrU), Source::Slots, Dest::AccOnly, _) => Binary<op::I32ShrU, SLOTS, false>;
    342 I32Store16DispF: (Shape::StoreDisp(StoreOp::I32Store16), Source::AccFirst, Dest::Slot, _) => Store<storing::I32Store16, memory::Disp, ACC_FIRST>;
    343 I32Store16ImmDispF: (Shape::StoreImmDisp(StoreOp::I32Store16), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I32Store16, memory::Disp, ACC_FIRST>;
    344 I32Store16ImmDispS: (Shape::StoreImmDisp(StoreOp::I32Store16), Source::Slots, Dest::Slot, _) => StoreImm<storing::I32Store16, memory::Disp, SLOTS>;
    345 I32Store16ImmS: (Shape::StoreImm(StoreOp::I32Store16), Source::Slots, Dest::Slot, _) => StoreImm<storing::I32Store16, memory::Offset, SLOTS>;
    346 I32Store16L: (Shape::Store(StoreOp::I32Store16), Source::AccSecond, Dest::Slot, _) => Store<storing::I32Store16, memory::Offset, ACC_SECOND>;
    347 I32Store16S: (Shape::Store(StoreOp::I32Store16), Source::Slots, Dest::Slot, _) => Store<storing::I32Store16, memory::Offset, SLOTS>;
    348 I32Store8DispF: (Shape::StoreDisp(StoreOp::I32Store8), Source::AccFirst, Dest::Slot, _) => Store<storing::I32Store8, memory::Disp, ACC_FIRST>;
    349 I32Store8F: (Shape::Store(StoreOp::I32Store8), Source::AccFirst, Dest::Slot, _) => Store<storing::I32Store8, memory::Offset, ACC_FIRST>;
    350 I32Store8ImmIndexS: (Shape::StoreImmIndex(StoreOp::I32Store8), Source::Slots, Dest::Slot, _) => StoreImmIndex<storing::I32Store8, SLOTS>;
    351 I32Store8ImmS: (Shape::StoreImm(StoreOp::I32Store8), Source::Slots, Dest::Slot, _) => StoreImm<storing::I32Store8, memory::Offset, SLOTS>;
    352 I32Store8L: (Shape::Store(StoreOp::I32Store8), Source::AccSecond, Dest::Slot, _) => Store<storing::I32Store8, memory::Offset, ACC_SECOND>;
    353 I32Store8S: (Shape::Store(StoreOp::I32Store8), Source::Slots, Dest::Slot, _) => Store<storing::I32Store8, memory::Offset, SLOTS>;
    354 I32StoreConstF: (Shape::StoreConst(StoreOp::I32Store), Source::AccFirst, Dest::Slot, _) => StoreConst<storing::I32Store, ACC_FIRST>;
    355 I32StoreConstS: (Shape::StoreConst(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => StoreConst<storing::I32Store, SLOTS>;
    356 I32StoreDispF: (Shape::StoreDisp(StoreOp::I32Store), Source::AccFirst, Dest::Slot, _) => Store<storing::I32Store, memory::Disp, ACC_FIRST>;
    357 I32StoreDispS: (Shape::StoreDisp(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => Store<storing::I32Store, memory::Disp, SLOTS>;
    358 I32StoreF: (Shape::Store(StoreOp::I32Store), Source::AccFirst, Dest::Slot, _) => Store<storing::I32Store, memory::Offset, ACC_FIRST>;
    359 I32StoreImm32S: (Shape::StoreImm32(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => StoreImm32<storing::I32Store, SLOTS>;
    360 I32StoreImmDispS: (Shape::StoreImmDisp(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => StoreImm<storing::I32Store, memory::Disp, SLOTS>;
    361 I32StoreImmF: (Shape::StoreImm(StoreOp::I32Store), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I32Store, memory::Offset, ACC_FIRST>;
    362 I32StoreImmS: (Shape::StoreImm(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => StoreImm<storing::I32Store, memory::Offset, SLOTS>;
    363 I32StoreL: (Shape::Store(StoreOp::I32Store), Source::AccSecond, Dest::Slot, _) => Store<storing::I32Store, memory::Offset, ACC_SECOND>;
    364 I32StoreS: (Shape::Store(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => Store<storing::I32Store, memory::Offset, SLOTS>;
    365 I32StoreScaledL: (Shape::StoreScaled(StoreOp::I32Store), Source::AccSecond, Dest::Slot, _) => Store<storing::I32Store, memory::Scaled, ACC_SECOND>;
    366 I32StoreScaledS: (Shape::StoreScaled(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => Store<storing::I32Store, memory::Scaled, SLOTS>;
    367 I32SubFA: (Shape::Binary(NumOp::I32Sub), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Sub, ACC_FIRST, false>;
    368 I32SubFS: (Shape::Binary(NumOp::I32Sub), Source::AccFirst, Dest::Slot, _) => Binary<op::I32Sub, ACC_FIRST, true>;
    369 I32SubLA: (Shape::Binary(NumOp::I32Sub), Source::AccSecond, Dest::AccOnly, _) => Binary<op::I32Sub, ACC_SECOND, false>;
    370 I32SubLS: (Shape::Binary(NumOp::I32Sub), Source::AccSecond, Dest::Slot, _) => Binary<op::I32Sub, ACC_SECOND, true>;
    371 I32SubSA: (Shape::Binary(NumOp::I32Sub), Source::Slots, Dest::AccOnly, _) => Binary<op::I32Sub, SLOTS, false>;
    372 I32SubSS: (Shape::Binary(NumOp::I32Sub), Source::Slots, Dest::Slot, _) => Binary<op::I32Sub, SLOTS, true>;
    373 I32XorFA: (Shape::Binary(NumOp::I32Xor), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Xor, ACC_FIRST, false>;
    374 I32XorFS: (Shape::Binary(NumOp::I32Xor), Source::AccFirst, Dest::Slot, _) => Binary<op::I32Xor, ACC_FIRST, true>;
    375 I32XorImmFA: (Shape::BinaryImm(NumOp::I32Xor), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Xor, ACC_FIRST, false>;
    376 I32XorImmFS: (Shape::BinaryImm(NumOp::I32Xor), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Xor, ACC_FIRST, true>;
    377 I32XorImmSA: (Shape::BinaryImm(NumOp::I32Xor), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Xor, SLOTS, false>;
    378 I32XorImmSS: (Shape::BinaryImm(NumOp::I32Xor), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32Xor, SLOTS, true>;
    379 I32XorSA: (Shape::Binary(NumOp::I32Xor), Source::Slots, Dest::AccOnly, _) => Binary<op::I32Xor, SLOTS, false>;
    380 I32XorSS: (Shape::Binary(NumOp::I32Xor), Source::Slots, Dest::Slot, _) => Binary<op::I32Xor, SLOTS, true>;
    381 I64AddFA: (Shape::Binary(NumOp::I64Add), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Add, ACC_FIRST, false>;
    382 I64AddFS: (Shape::Binary(NumOp::I64Add), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Add, ACC_FIRST, true>;
    383 I64AddImmFA: (Shape::BinaryImm(NumOp::I64Add), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Add, ACC_FIRST, false>;
    384 I64AddImmFS: (Shape::BinaryImm(NumOp::I64Add), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Add, ACC_FIRST, true>;
    385 I64AddImmSA: (Shape::BinaryImm(NumOp::I64Add), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64Add, SLOTS, false>;
    386 I64AddImmSS: (Shape::BinaryImm(NumOp::I64Add), Source::Slots, Dest::Slot, _) => BinaryImm<op::I64Add, SLOTS, true>;
    387 I64AddKFS: (Shape::BinaryK(NumOp::I64Add), Source::AccFirst, Dest::Slot, _) => BinaryK<op::I64Add, ACC_FIRST, true>;
    388 I64AddKSA: (Shape::BinaryK(NumOp::I64Add), Source::Slots, Dest::AccOnly, _) => BinaryK<op::I64Add, SLOTS, false>;
    389 I64AddKSS: (Shape::BinaryK(NumOp::I64Add), Source::Slots, Dest::Slot, _) => BinaryK<op::I64Add, SLOTS, true>;
    390 I64AddSA: (Shape::Binary(NumOp::I64Add), Source::Slots, Dest::AccOnly, _) => Binary<op::I64Add, SLOTS, false>;
    391 I64AddSS: (Shape::Binary(NumOp::I64Add), Source::Slots, Dest::Slot, _) => Binary<op::I64Add, SLOTS, true>;
    392 I64AndFA: (Shape::Binary(NumOp::I64And), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64And, ACC_FIRST, false>;
    393 I64AndFS: (Shape::Binary(NumOp::I64And), Source::AccFirst, Dest::Slot, _) => Binary<op::I64And, ACC_FIRST, true>;
    394 I64AndImmFA: (Shape::BinaryImm(NumOp::I64And), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64And, ACC_FIRST, false>;
    395 I64AndImmFS: (Shape::BinaryImm(NumOp::I64And), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64And, ACC_FIRST, true>;
    396 I64AndImmSA: (Shape::BinaryImm(NumOp::I64And), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64And, SLOTS, false>;
    397 I64AndImmSS: (Shape::BinaryImm(NumOp::I64And), Source::Slots, Dest::Slot, _) => BinaryImm<op::I64And, SLOTS, true>;
    398 I64AndKFA: (Shape::BinaryK(NumOp::I64And), Source::AccFirst, Dest::AccOnly, _) => BinaryK<op::I64And, ACC_FIRST, false>;
    399 I64AndKFS: (Shape::BinaryK(NumOp::I64And), Source::AccFirst, Dest::Slot, _) => BinaryK<op::I64And, ACC_FIRST, true>;
    400 I64AndKSA: (Shape::BinaryK(NumOp::I64And), Source::Slots, Dest::AccOnly, _) => BinaryK<op::I64And, SLOTS, false>;
    401 I64AndKSS: (Shape::BinaryK(NumOp::I64And), Source::Slots, Dest::Slot, _) => BinaryK<op::I64And, SLOTS, true>;
    402 I64AndSA: (Shape::Binary(NumOp::I64And), Source::Slots, Dest::AccOnly, _) => Binary<op::I64And, SLOTS, false>;
    403 I64AndSS: (Shape::Binary(NumOp::I64And), Source::Slots, Dest::Slot, _) => Binary<op::I64And, SLOTS, true>;
    404 I64CtzSA: (Shape::Unary(NumOp::I64Ctz), Source::Slots, Dest::AccOnly, _) => Unary<op::I64Ctz, SLOTS, false>;
    405 I64CtzSS: (Shape::Unary(NumOp::I64Ctz), Source::Slots, Dest::Slot, _) => Unary<op::I64Ctz, SLOTS, true>;
    406 I64EqFA: (Shape::Binary(NumOp::I64Eq), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Eq, ACC_FIRST, false>;
    407 I64EqFS: (Shape::Binary(NumOp::I64Eq), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Eq, ACC_FIRST, true>;
    408 I64EqSA: (Shape::Binary(NumOp::I64Eq), Source::Slots, Dest::AccOnly, _) => Binary<op::I64Eq, SLOTS, false>;
    409 I64EqzFS: (Shape::Unary(NumOp::I64Eqz), Source::AccFirst, Dest::Slot, _) => Unary<op::I64Eqz, ACC_FIRST, true>;
    410 I64EqzSS: (Shape::Unary(NumOp::I64Eqz), Source::Slots, Dest::Slot, _) => Unary<op::I64Eqz, SLOTS, true>;
    411 I64Extend32SFA: (Shape::Unary(NumOp::I64Extend32S), Source::AccFirst, Dest::AccOnly, _) => Unary<op::I64Extend32S, ACC_FIRST, false>;
    412 I64Extend32SFS: (Shape::Unary(NumOp::I64Extend32S), Source::AccFirst, Dest::Slot, _) => Unary<op::I64Extend32S, ACC_FIRST, true>;
    413 I64Extend32SSA: (Shape::Unary(NumOp::I64Extend32S), Source::Slots, Dest::AccOnly, _) => Unary<op::I64Extend32S, SLOTS, false>;
    414 I64Extend32SSS: (Shape::Unary(NumOp::I64Extend32S), Source::Slots, Dest::Slot, _) => Unary<op::I64Extend32S, SLOTS, true>;
    415 I64Extend8SFS: (Shape::Unary(NumOp::I64Extend8S), Source::AccFirst, Dest::Slot, _) => Unary<op::I64Extend8S, ACC_FIRST, true>;
    416 I64ExtendI32UFA: (Shape::Unary(NumOp::I64ExtendI32U), Source::AccFirst, Dest::AccOnly, _) => Unary<op::I64ExtendI32U, ACC_FIRST, false>;
    417 I64ExtendI32UFS: (Shape::Unary(NumOp::I64ExtendI32U), Source::AccFirst, Dest::Slot, _) => Unary<op::I64ExtendI32U, ACC_FIRST, true>;
    418 I64ExtendI32USA: (Shape::Unary(NumOp::I64ExtendI32U), Source::Slots, Dest::AccOnly, _) => Unary<op::I64ExtendI32U, SLOTS, false>;
    419 I64ExtendI32USS: (Shape::Unary(NumOp::I64ExtendI32U), Source::Slots, Dest::Slot, _) => Unary<op::I64ExtendI32U, SLOTS, true>;
    420 I64GtSFA: (Shape::Binary(NumOp::I64GtS), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64GtS, ACC_FIRST, false>;
    421 I64GtUFA: (Shape::Binary(NumOp::I64GtU), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64GtU, ACC_FIRST, false>;
    422 I64GtUFS: (Shape::Binary(NumOp::I64GtU), Source::AccFirst, Dest::Slot, _) => Binary<op::I64GtU, ACC_FIRST, true>;
    423 I64Load16UFA: (Shape::Load(LoadOp::I64Load16U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load16U, memory::Offset, ACC_FIRST, false>;
    424 I64Load16UFS: (Shape::Load(LoadOp::I64Load16U), Source::AccFirst, Dest::Slot, _) => Load<loading::I64Load16U, memory::Offset, ACC_FIRST, true>;
    425 I64Load16USA: (Shape::Load(LoadOp::I64Load16U), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load16U, memory::Offset, SLOTS, false>;
    426 I64Load16USS: (Shape::Load(LoadOp::I64Load16U), Source::Slots, Dest::Slot, _) => Load<loading::I64Load16U, memory::Offset, SLOTS, true>;
    427 I64Load32SDispSS: (Shape::LoadDisp(LoadOp::I64Load32S), Source::Slots, Dest::Slot, _) => Load<loading::I64Load32S, memory::Disp, SLOTS, true>;
    428 I64Load32SFA: (Shape::Load(LoadOp::I64Load32S), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load32S, memory::Offset, ACC_FIRST, false>;
    429 I64Load32SFS: (Shape::Load(LoadOp::I64Load32S), Source::AccFirst, Dest::Slot, _) => Load<loading::I64Load32S, memory::Offset, ACC_FIRST, true>;
    430 I64Load32SSA: (Shape::Load(LoadOp::I64Load32S), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load32S, memory::Offset, SLOTS, false>;
    431 I64Load32SSS: (Shape::Load(LoadOp::I64Load32S), Source::Slots, Dest::Slot, _) => Load<loading::I64Load32S, memory::Offset, SLOTS, true>;
    432 I64Load32UConstA: (Shape::LoadConst(LoadOp::I64Load32U), Source::Slots, Dest::AccOnly, _) => LoadConst<loading::I64Load32U, false>;
    433 I64Load32UConstS: (Shape::LoadConst(LoadOp::I64Load32U), Source::Slots, Dest::Slot, _) => LoadConst<loading::I64Load32U, true>;
    434 I64Load32UDispFA: (Shape::LoadDisp(LoadOp::I64Load32U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load32U, memory::Disp, ACC_FIRST, false>;
    435 I64Load32UDispSA: (Shape::LoadDisp(LoadOp::I64Load32U), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load32U, memory::Disp, SLOTS, false>;
    436 I64Load32UDispSS: (Shape::LoadDisp(LoadOp::I64Load32U), Source::Slots, Dest::Slot, _) => Load<loading::I64Load32U, memory::Disp, SLOTS, true>;
    437 I64Load32UFA: (Shape::Load(LoadOp::I64Load32U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load32U, memory::Offset, ACC_FIRST, false>;
    438 I64Load32UFS: (Shape::Load(LoadOp::I64Load32U), Source::AccFirst, Dest::Slot, _) => Load<loading::I64Load32U, memory::Offset, ACC_FIRST, true>;
    439 I64Load32UIndexFA: (Shape::LoadIndex(LoadOp::I64Load32U), Source::AccFirst, Dest::AccOnly, _) => LoadIndex<loading::I64Load32U, ACC_FIRST, false>;
    440 I64Load32UIndexFS: (Shape::LoadIndex(LoadOp::I64Load32U), Source::AccFirst, Dest::Slot, _) => LoadIndex<loading::I64Load32U, ACC_FIRST, true>;
    441 I64Load32UIndexLS: (Shape::LoadIndex(LoadOp::I64Load32U), Source::AccSecond, Dest::Slot, _) => LoadIndex<loading::I64Load32U, ACC_SECOND, true>;
    442 I64Load32USA: (Shape::Load(LoadOp::I64Load32U), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load32U, memory::Offset, SLOTS, false>;
    443 I64Load32USS: (Shape::Load(LoadOp::I64Load32U), Source::Slots, Dest::Slot, _) => Load<loading::I64Load32U, memory::Offset, SLOTS, true>;
    444 I64Load8UConstA: (Shape::LoadConst(LoadOp::I64Load8U), Source::Slots, Dest::AccOnly, _) => LoadConst<loading::I64Load8U, false>;
    445 I64Load8UDispSA: (Shape::LoadDisp(LoadOp::I64Load8U), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load8U, memory::Disp, SLOTS, false>;
    446 I64Load8UDispSS: (Shape::LoadDisp(LoadOp::I64Load8U), Source::Slots, Dest::Slot, _) => Load<loading::I64Load8U, memory::Disp, SLOTS, true>;
    447 I64Load8UFA: (Shape::Load(LoadOp::I64Load8U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load8U, memory::Offset, ACC_FIRST, false>;
    448 I64Load8UFS: (Shape::Load(LoadOp::I64Load8U), Source::AccFirst, Dest::Slot, _) => Load<loading::I64Load8U, memory::Offset, ACC_FIRST, true>;
    449 I64Load8UIndexLA: (Shape::LoadIndex(LoadOp::I64Load8U), Source::AccSecond, Dest::AccOnly, _) => LoadIndex<loading::I64Load8U, ACC_SECOND, false>;
    450 I64Load8UIndexLS: (Shape::LoadIndex(LoadOp::I64Load8U), Source::AccSecond, Dest::Slot, _) => LoadIndex<loading::I64Load8U, ACC_SECOND, true>;
    451 I64Load8UIndexSA: (Shape::LoadIndex(LoadOp::I64Load8U), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::I64Load8U, SLOTS, false>;
    452 I64Load8UIndexSS: (Shape::LoadIndex(LoadOp::I64Load8U), Source::Slots, Dest::Slot, _) => LoadIndex<loading::I64Load8U, SLOTS, true>;
    453 I64Load8USA: (Shape::Load(LoadOp::I64Load8U), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load8U, memory::Offset, SLOTS, false>;
    454 I64Load8USS: (Shape::Load(LoadOp::I64Load8U), Source::Slots, Dest::Slot, _) => Load<loading::I64Load8U, memory::Offset, SLOTS, true>;
    455 I64LoadConstA: (Shape::LoadConst(LoadOp::I64Load), Source::Slots, Dest::AccOnly, _) => LoadConst<loading::I64Load, false>;
    456 I64LoadConstS: (Shape::LoadConst(LoadOp::I64Load), Source::Slots, Dest::Slot, _) => LoadConst<loading::I64Load, true>;
    457 I64LoadDispFA: (Shape::LoadDisp(LoadOp::I64Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load, memory::Disp, ACC_FIRST, false>;
    458 I64LoadDispFS: (Shape::LoadDisp(LoadOp::I64Load), Source::AccFirst, Dest::Slot, _) => Load<loading::I64Load, memory::Disp, ACC_FIRST, true>;
    459 I64LoadDispSA: (Shape::LoadDisp(LoadOp::I64Load), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load, memory::Disp, SLOTS, false>;
    460 I64LoadDispSS: (Shape::LoadDisp(LoadOp::I64Load), Source::Slots, Dest::Slot, _) => Load<loading::I64Load, memory::Disp, SLOTS, true>;
    461 I64LoadFA: (Shape::Load(LoadOp::I64Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load, memory::Offset, ACC_FIRST, false>;
    462 I64LoadFS: (Shape::Load(LoadOp::I64Load), Source::AccFirst, Dest::Slot, _) => Load<loading::I64Load, memory::Offset, ACC_FIRST, true>;
    463 I64LoadGlobalS: (Shape::LoadGlobal(LoadOp::I64Load), Source::Slots, Dest::Slot, _) => LoadGlobal<loading::I64Load, true>;
    464 I64LoadIndexFA: (Shape::LoadIndex(LoadOp::I64Load), Source::AccFirst, Dest::AccOnly, _) => LoadIndex<loading::I64Load, ACC_FIRST, false>;
    465 I64LoadIndexLS: (Shape::LoadIndex(LoadOp::I64Load), Source::AccSecond, Dest::Slot, _) => LoadIndex<loading::I64Load, ACC_SECOND, true>;
    466 I64LoadIndexSA: (Shape::LoadIndex(LoadOp::I64Load), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::I64Load, SLOTS, false>;
    467 I64LoadIndexSS: (Shape::LoadIndex(LoadOp::I64Load), Source::Slots, Dest::Slot, _) => LoadIndex<loading::I64Load, SLOTS, true>;
    468 I64LoadSA: (Shape::Load(LoadOp::I64Load), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load, memory::Offset, SLOTS, false>;
    469 I64LoadSS: (Shape::Load(LoadOp::I64Load), Source::Slots, Dest::Slot, _) => Load<loading::I64Load, memory::Offset, SLOTS, true>;
    470 I64LtUFA: (Shape::Binary(NumOp::I64LtU), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64LtU, ACC_FIRST, false>;
    471 I64LtUFS: (Shape::Binary(NumOp::I64LtU), Source::AccFirst, Dest::Slot, _) => Binary<op::I64LtU, ACC_FIRST, true>;
    472 I64LtUImmSS: (Shape::BinaryImm(NumOp::I64LtU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I64LtU, SLOTS, true>;
    473 I64LtUSS: (Shape::Binary(NumOp::I64LtU), Source::Slots, Dest::Slot, _) => Binary<op::I64LtU, SLOTS, true>;
    474 I64MulFA: (Shape::Binary(NumOp::I64Mul), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Mul, ACC_FIRST, false>;
    475 I64MulFS: (Shape::Binary(NumOp::I64Mul), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Mul, ACC_FIRST, true>;
    476 I64MulImmFA: (Shape::BinaryImm(NumOp::I64Mul), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Mul, ACC_FIRST, false>;
    477 I64MulImmFS: (Shape::BinaryImm(NumOp::I64Mul), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Mul, ACC_FIRST, true>;
    478 I64MulImmSA: (Shape::BinaryImm(NumOp::I64Mul), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64Mul, SLOTS, false>;
    479 I64MulKFA: (Shape::BinaryK(NumOp::I64Mul), Source::AccFirst, Dest::AccOnly, _) => BinaryK<op::I64Mul, ACC_FIRST, false>;
    480 I64MulKFS: (Shape::BinaryK(NumOp::I64Mul), Source::AccFirst, Dest::Slot, _) => BinaryK<op::I64Mul, ACC_FIRST, true>;
    481 I64MulKSA: (Shape::BinaryK(NumOp::I64Mul), Source::Slots, Dest::AccOnly, _) => BinaryK<op::I64Mul, SLOTS, false>;
    482 I64MulKSS: (Shape::BinaryK(NumOp::I64Mul), Source::Slots, Dest::Slot, _) => BinaryK<op::I64Mul, SLOTS, true>;
    483 I64MulSA: (Shape::Binary(NumOp::I64Mul), Source::Slots, Dest::AccOnly, _) => Binary<op::I64Mul, SLOTS, false>;
    484 I64MulSS: (Shape::Binary(NumOp::I64Mul), Source::Slots, Dest::Slot, _) => Binary<op::I64Mul, SLOTS, true>;
    485 I64NeImmFA: (Shape::BinaryImm(NumOp::I64Ne), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Ne, ACC_FIRST, false>;
    486 I64NeImmFS: (Shape::BinaryImm(NumOp::I64Ne), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Ne, ACC_FIRST, true>;
    487 I64OrFA: (Shape::Binary(NumOp::I64Or), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Or, ACC_FIRST, false>;
    488 I64OrFS: (Shape::Binary(NumOp::I64Or), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Or, ACC_FIRST, true>;
    489 I64OrImmFA: (Shape::BinaryImm(NumOp::I64Or), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Or, ACC_FIRST, false>;
    490 I64OrImmFS: (Shape::BinaryImm(NumOp::I64Or), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Or, ACC_FIRST, true>;
    491 I64OrKFA: (Shape::BinaryK(NumOp::I64Or), Source::AccFirst, Dest::AccOnly, _) => BinaryK<op::I64Or, ACC_FIRST, false>;
    492 I64OrSA: (Shape::Binary(NumOp::I64Or), Source::Slots, Dest::AccOnly, _) => Binary<op::I64Or, SLOTS, false>;
    493 I64OrSS: (Shape::Binary(NumOp::I64Or), Source::Slots, Dest::Slot, _) => Binary<op::I64Or, SLOTS, true>;
    494 I64RemUFS: (Shape::Binary(NumOp::I64RemU), Source::AccFirst, Dest::Slot, _) => Binary<op::I64RemU, ACC_FIRST, true>;
    495 I64RemUImmSA: (Shape::BinaryImm(NumOp::I64RemU), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64RemU, SLOTS, false>;
    496 I64RotlFS: (Shape::Binary(NumOp::I64Rotl), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Rotl, ACC_FIRST, true>;
    497 I64RotlImmFA: (Shape::BinaryImm(NumOp::I64Rotl), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Rotl, ACC_FIRST, false>;
    498 I64RotlImmFS: (Shape::BinaryImm(NumOp::I64Rotl), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Rotl, ACC_FIRST, true>;
    499 I64RotlImmSS: (Shape::BinaryImm(NumOp::I64Rotl), Source::Slots, Dest::Slot, _) => BinaryImm<op::I64Rotl, SLOTS, true>;
    500 I64ShlFA: (Shape::Binary(NumOp::I64Shl), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Shl, ACC_FIRST, false>;
    501 I64ShlFS: (Shape::Binary(NumOp::I64Shl), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Shl, ACC_FIRST, true>;
    502 I64ShlImmFA: (Shape::BinaryImm(NumOp::I64Shl), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Shl, ACC_FIRST, false>;
    503 I64ShlImmFS: (Shape::BinaryImm(NumOp::I64Shl), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Shl, ACC_FIRST, true>;
    504 I64ShlImmSA: (Shape::BinaryImm(NumOp::I64Shl), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64Shl, SLOTS, false>;
    505 I64ShlImmSS: (Shape::BinaryImm(NumOp::I64Shl), Source::Slots, Dest::Slot, _) => BinaryImm<op::I64Shl, SLOTS, true>;
    506 I64ShlSS: (Shape::Binary(NumOp::I64Shl), Source::Slots, Dest::Slot, _) => Binary<op::I64Shl, SLOTS, true>;
    507 I64ShrSImmFA: (Shape::BinaryImm(NumOp::I64ShrS), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64ShrS, ACC_FIRST, false>;
    508 I64ShrUFA: (Shape::Binary(NumOp::I64ShrU), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64ShrU, ACC_FIRST, false>;
    509 I64ShrUFS: (Shape::Binary(NumOp::I64ShrU), Source::AccFirst, Dest::Slot, _) => Binary<op::I64ShrU, ACC_FIRST, true>;
    510 I64ShrUImmFA: (Shape::BinaryImm(NumOp::I64ShrU), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64ShrU, ACC_FIRST, false>;
    511 I64ShrUImmFS: (Shape::BinaryImm(NumOp::I64ShrU), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64ShrU, ACC_FIRST, true>;
    512 I64ShrUImmSA: (Shape::BinaryImm(NumOp::I64ShrU), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64ShrU, SLOTS, false>;
    513 I64ShrUImmSS: (Shape::BinaryImm(NumOp::I64ShrU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I64ShrU, SLOTS, true>;
    514 I64ShrULS: (Shape::Binary(NumOp::I64ShrU), Source::AccSecond, Dest::Slot, _) => Binary<op::I64ShrU, ACC_SECOND, true>;
    515 I64Store16L: (Shape::Store(StoreOp::I64Store16), Source::AccSecond, Dest::Slot, _) => Store<storing::I64Store16, memory::Offset, ACC_SECOND>;
    516 I64Store16S: (Shape::Store(StoreOp::I64Store16), Source::Slots, Dest::Slot, _) => Store<storing::I64Store16, memory::Offset, SLOTS>;
    517 I64Store32DispS: (Shape::StoreDisp(StoreOp::I64Store32), Source::Slots, Dest::Slot, _) => Store<storing::I64Store32, memory::Disp, SLOTS>;
    518 I64Store32F: (Shape::Store(StoreOp::I64Store32), Source::AccFirst, Dest::Slot, _) => Store<storing::I64Store32, memory::Offset, ACC_FIRST>;
    519 I64Store32ImmDispS: (Shape::StoreImmDisp(StoreOp::I64Store32), Source::Slots, Dest::Slot, _) => StoreImm<storing::I64Store32, memory::Disp, SLOTS>;
    520 I64Store32ImmF: (Shape::StoreImm(StoreOp::I64Store32), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I64Store32, memory::Offset, ACC_FIRST>;
    521 I64Store32ImmS: (Shape::StoreImm(StoreOp::I64Store32), Source::Slots, Dest::Slot, _) => StoreImm<storing::I64Store32, memory::Offset, SLOTS>;
    522 I64Store32L: (Shape::Store(StoreOp::I64Store32), Source::AccSecond, Dest::Slot, _) => Store<storing::I64Store32, memory::Offset, ACC_SECOND>;
    523 I64Store32S: (Shape::Store(StoreOp::I64Store32), Source::Slots, Dest::Slot, _) => Store<storing::I64Store32, memory::Offset, SLOTS>;
    524 I64Store8DispL: (Shape::StoreDisp(StoreOp::I64Store8), Source::AccSecond, Dest::Slot, _) => Store<storing::I64Store8, memory::Disp, ACC_SECOND>;
    525 I64Store8DispS: (Shape::StoreDisp(StoreOp::I64Store8), Source::Slots, Dest::Slot, _) => Store<storing::I64Store8, memory::Disp, SLOTS>;
    526 I64Store8F: (Shape::Store(StoreOp::I64Store8), Source::AccFirst, Dest::Slot, _) => Store<storing::I64Store8, memory::Offset, ACC_FIRST>;
    527 I64Store8ImmDispF: (Shape::StoreImmDisp(StoreOp::I64Store8), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I64Store8, memory::Disp, ACC_FIRST>;
    528 I64Store8ImmDispS: (Shape::StoreImmDisp(StoreOp::I64Store8), Source::Slots, Dest::Slot, _) => StoreImm<storing::I64Store8, memory::Disp, SLOTS>;
    529 I64Store8ImmF: (Shape::StoreImm(StoreOp::I64Store8), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I64Store8, memory::Offset, ACC_FIRST>;
    530 I64Store8ImmIndexS: (Shape::StoreImmIndex(StoreOp::I64Store8), Source::Slots, Dest::Slot, _) => StoreImmIndex<storing::I64Store8, SLOTS>;
    531 I64Store8ImmS: (Shape::StoreImm(StoreOp::I64Store8), Source::Slots, Dest::Slot, _) => StoreImm<storing::I64Store8, memory::Offset, SLOTS>;
    532 I64Store8L: (Shape::Store(StoreOp::I64Store8), Source::AccSecond, Dest::Slot, _) => Store<storing::I64Store8, memory::Offset, ACC_SECOND>;
    533 I64Store8S: (Shape::Store(StoreOp::I64Store8), Source::Slots, Dest::Slot, _) => Store<storing::I64Store8, memory::Offset, SLOTS>;
    534 I64StoreConstS: (Shape::StoreConst(StoreOp::I64Store), Source::Slots, Dest::Slot, _) => StoreConst<storing::I64Store, SLOTS>;
    535 I64StoreDispL: (Shape::StoreDisp(StoreOp::I64Store), Source::AccSecond, Dest::Slot, _) => Store<storing::I64Store, memory::Disp, ACC_SECOND>;
    536 I64StoreDispS: (Shape::StoreDisp(StoreOp::I64Store), Source::Slots, Dest::Slot, _) => Store<storing::I64Store, memory::Disp, SLOTS>;
    537 I64StoreF: (Shape::Store(StoreOp::I64Store), Source::AccFirst, Dest::Slot, _) => Store<storing::I64Store, memory::Offset, ACC_FIRST>;
    538 I64StoreImm32F: (Shape::StoreImm32(StoreOp::I64Store), Source::AccFirst, Dest::Slot, _) => StoreImm32<storing::I64Store, ACC_FIRST>;
    539 I64StoreImm32S: (Shape::StoreImm32(StoreOp::I64Store), Source::Slots, Dest::Slot, _) => StoreImm32<storing::I64Store, SLOTS>;
    540 I64StoreImmDispF: (Shape::StoreImmDisp(StoreOp::I64Store), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I64Store, memory::Disp, ACC_FIRST>;
    541 I64StoreImmDispS: (Shape::StoreImmDisp(StoreOp::I64Store), Source::Slots, Dest::Slot, _) => StoreImm<storing::I64Store, memory::Disp, SLOTS>;
    542 I64StoreImmF: (Shape::StoreImm(StoreOp::I64Store), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I64Store, memory::Offset, ACC_FIRST>;
    543 I64StoreImmS: (Shape::StoreImm(StoreOp::I64Store), Source::Slots, Dest::Slot, _) => StoreImm<storing::I64Store, memory::Offset, SLOTS>;
    544 I64StoreL: (Shape::Store(StoreOp::I64Store), Source::AccSecond, Dest::Slot, _) => Store<storing::I64Store, memory::Offset, ACC_SECOND>;
    545 I64StoreS: (Shape::Store(StoreOp::I64Store), Source::Slots, Dest::Slot, _) => Store<storing::I64Store, memory::Offset, SLOTS>;
    546 I64SubFA: (Shape::Binary(NumOp::I64Sub), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Sub, ACC_FIRST, false>;
    547 I64SubFS: (Shape::Binary(NumOp::I64Sub), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Sub, ACC_FIRST, true>;
    548 I64SubLA: (Shape::Binary(NumOp::I64Sub), Source::AccSecond, Dest::AccOnly, _) => Binary<op::I64Sub, ACC_SECOND, false>;
    549 I64SubLS: (Shape::Binary(NumOp::I64Sub), Source::AccSecond, Dest::Slot, _) => Binary<op::I64Sub, ACC_SECOND, true>;
    550 I64SubSA: (Shape::Binary(NumOp::I64Sub), Source::Slots, Dest::AccOnly, _) => Binary<op::I64Sub, SLOTS, false>;
    551 I64SubSS: (Shape::Binary(NumOp::I64Sub), Source::Slots, Dest::Slot, _) => Binary<op::I64Sub, SLOTS, true>;
    552 I64XorFA: (Shape::Binary(NumOp::I64Xor), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Xor, ACC_FIRST, false>;
    553 I64XorFS: (Shape::Binary(NumOp::I64Xor), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Xor, ACC_FIRST, true>;
    554 I64XorImmFA: (Shape::BinaryImm(NumOp::I64Xor), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Xor, ACC_FIRST, false>;
    555 I64XorImmFS: (Shape::BinaryImm(NumOp::I64Xor), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Xor, ACC_FIRST, true>;
    556 I64XorImmSA: (Shape::BinaryImm(NumOp::I64Xor), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64Xor, SLOTS, false>;
    557 I64XorSA: (Shape::Binary(NumOp::I64Xor), Source::Slots, Dest::AccOnly, _) => Binary<op::I64Xor, SLOTS, false>;
    558 I64XorSS: (Shape::Binary(NumOp::I64Xor), Source::Slots, Dest::Slot, _) => Binary<op::I64Xor, SLOTS, true>;
    559 LeftI32AddFA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I32Shl, op::I32Add, ACC_FIRST, false>;
    560 LeftI32AddFS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Add, ACC_FIRST, true>;
    561 LeftI32AddLA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I32Shl, op::I32Add, ACC_SECOND, false>;
    562 LeftI32AddLS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Add, ACC_SECOND, true>;
    563 LeftI32AddSA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::Slots, Dest::AccOnly, _) => ShiftBinary<op::I32Shl, op::I32Add, SLOTS, false>;
    564 LeftI32AddSS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::Slots, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Add, SLOTS, true>;
    565 LeftI32OrFA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Or), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I32Shl, op::I32Or, ACC_FIRST, false>;
    566 LeftI32OrFS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Or), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Or, ACC_FIRST, true>;
    567 LeftI32OrSA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Or), Source::Slots, Dest::AccOnly, _) => ShiftBinary<op::I32Shl, op::I32Or, SLOTS, false>;
    568 LeftI32OrSS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Or), Source::Slots, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Or, SLOTS, true>;
    569 LeftI32XorBS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Xor), Source::AccBoth, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Xor, ACC_BOTH, true>;
    570 LeftI32XorFS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Xor), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Xor, ACC_FIRST, true>;
    571 LeftI32XorSA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Xor), Source::Slots, Dest::AccOnly, _) => ShiftBinary<op::I32Shl, op::I32Xor, SLOTS, false>;
    572 LeftI32XorSS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Xor), Source::Slots, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Xor, SLOTS, true>;
    573 LeftI64AddFA: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I64Shl, op::I64Add, ACC_FIRST, false>;
    574 LeftI64AddFS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I64Shl, op::I64Add, ACC_FIRST, true>;
    575 LeftI64AddLA: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I64Shl, op::I64Add, ACC_SECOND, false>;
    576 LeftI64AddLS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I64Shl, op::I64Add, ACC_SECOND, true>;
    577 LeftI64AddSA: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::Slots, Dest::AccOnly, _) => ShiftBinary<op::I64Shl, op::I64Add, SLOTS, false>;
    578 LeftI64AddSS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::Slots, Dest::Slot, _) => ShiftBinary<op::I64Shl, op::I64Add, SLOTS, true>;
    579 LeftI64OrFS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Or), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I64Shl, op::I64Or, ACC_FIRST, true>;
    580 LeftI64XorLS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Xor), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I64Shl, op::I64Xor, ACC_SECOND, true>;
    581 LoadBrI32GtSFAhead: (Shape::LoadBrCompareImm(NumOp::I32GtS), Source::AccFirst, Dest::Slot, true) => LoadBrCompare<loading::I32Load, op::I32GtS, ACC_FIRST, true>;
    582 LoadBrI32LtUF: (Shape::LoadBrCompareImm(NumOp::I32LtU), Source::AccFirst, Dest::Slot, false) => LoadBrCompare<loading::I32Load, op::I32LtU, ACC_FIRST, false>;
    583 LoadBrI32NeF: (Shape::LoadBrCompareImm(NumOp::I32Ne), Source::AccFirst, Dest::Slot, false) => LoadBrCompare<loading::I32Load, op::I32Ne, ACC_FIRST, false>;
    584 LoadBrI64EqFAhead: (Shape::LoadBrCompareImm(NumOp::I64Eq), Source::AccFirst, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64Eq, ACC_FIRST, true>;
    585 LoadBrI64EqSAhead: (Shape::LoadBrCompareImm(NumOp::I64Eq), Source::Slots, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64Eq, SLOTS, true>;
    586 LoadBrI64GeUSAhead: (Shape::LoadBrCompareImm(NumOp::I64GeU), Source::Slots, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64GeU, SLOTS, true>;
    587 LoadBrI64GtSSAhead: (Shape::LoadBrCompareImm(NumOp::I64GtS), Source::Slots, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64GtS, SLOTS, true>;
    588 LoadBrI64LtSFAhead: (Shape::LoadBrCompareImm(NumOp::I64LtS), Source::AccFirst, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64LtS, ACC_FIRST, true>;
    589 LoadBrI64LtSSAhead: (Shape::LoadBrCompareImm(NumOp::I64LtS), Source::Slots, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64LtS, SLOTS, true>;
    590 LoadBrI64NeFAhead: (Shape::LoadBrCompareImm(NumOp::I64Ne), Source::AccFirst, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64Ne, ACC_FIRST, true>;
    591 LoadBrI64NeSAhead: (Shape::LoadBrCompareImm(NumOp::I64Ne), Source::Slots, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64Ne, SLOTS, true>;
    592 LoadDispF64MulFA: (Shape::LoadDispBinary(NumOp::F64Mul), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Disp, ACC_FIRST, false>;
    593 LoadDispF64MulFS: (Shape::LoadDispBinary(NumOp::F64Mul), Source::AccFirst, Dest::Slot, _) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Disp, ACC_FIRST, true>;
    594 LoadDispF64MulSA: (Shape::LoadDispBinary(NumOp::F64Mul), Source::Slots, Dest::AccOnly, _) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Disp, SLOTS, false>;
    595 LoadDispF64SubSS: (Shape::LoadDispBinary(NumOp::F64Sub), Source::Slots, Dest::Slot, _) => LoadBinary<loading::F64Load, op::F64Sub, load_op::Disp, SLOTS, true>;
    596 LoadDispI32AddFS: (Shape::LoadDispBinary(NumOp::I32Add), Source::AccFirst, Dest::Slot, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Disp, ACC_FIRST, true>;
    597 LoadDispI32AddLS: (Shape::LoadDispBinary(NumOp::I32Add), Source::AccSecond, Dest::Slot, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Disp, ACC_SECOND, true>;
    598 LoadDispI64AddFA: (Shape::LoadDispBinary(NumOp::I64Add), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Disp, ACC_FIRST, false>;
    599 LoadF64AddFA: (Shape::LoadBinary(NumOp::F64Add), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::F64Load, op::F64Add, load_op::Offset, ACC_FIRST, false>;
    600 LoadF64AddFS: (Shape::LoadBinary(NumOp::F64Add), Source::AccFirst, Dest::Slot, _) => LoadBinary<loading::F64Load, op::F64Add, load_op::Offset, ACC_FIRST, true>;
    601 LoadF64MulFA: (Shape::LoadBinary(NumOp::F64Mul), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Offset, ACC_FIRST, false>;
    602 LoadF64MulLA: (Shape::LoadBinary(NumOp::F64Mul), Source::AccSecond, Dest::AccOnly, _) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Offset, ACC_SECOND, false>;
    603 LoadF64MulSA: (Shape::LoadBinary(NumOp::F64Mul), Source::Slots, Dest::AccOnly, _) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Offset, SLOTS, false>;
    604 LoadF64SubLS: (Shape::LoadBinary(NumOp::F64Sub), Source::AccSecond, Dest::Slot, _) => LoadBinary<loading::F64Load, op::F64Sub, load_op::Offset, ACC_SECOND, true>;
    605 LoadI32AddFA: (Shape::LoadBinary(NumOp::I32Add), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, ACC_FIRST, false>;
    606 LoadI32AddFS: (Shape::LoadBinary(NumOp::I32Add), Source::AccFirst, Dest::Slot, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, ACC_FIRST, true>;
    607 LoadI32AddLA: (Shape::LoadBinary(NumOp::I32Add), Source::AccSecond, Dest::AccOnly, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, ACC_SECOND, false>;
    608 LoadI32AddSA: (Shape::LoadBinary(NumOp::I32Add), Source::Slots, Dest::AccOnly, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, SLOTS, false>;
    609 LoadI32AddSS: (Shape::LoadBinary(NumOp::I32Add), Source::Slots, Dest::Slot, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, SLOTS, true>;
    610 LoadI32XorLA: (Shape::LoadBinary(NumOp::I32Xor), Source::AccSecond, Dest::AccOnly, _) => LoadBinary<loading::I32Load, op::I32Xor, load_op::Offset, ACC_SECOND, false>;
    611 LoadI32XorSA: (Shape::LoadBinary(NumOp::I32Xor), Source::Slots, Dest::AccOnly, _) => LoadBinary<loading::I32Load, op::I32Xor, load_op::Offset, SLOTS, false>;
    612 LoadI32XorSS: (Shape::LoadBinary(NumOp::I32Xor), Source::Slots, Dest::Slot, _) => LoadBinary<loading::I32Load, op::I32Xor, load_op::Offset, SLOTS, true>;
    613 LoadI64AddFA: (Shape::LoadBinary(NumOp::I64Add), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Offset, ACC_FIRST, false>;
    614 LoadI64AddFS: (Shape::LoadBinary(NumOp::I64Add), Source::AccFirst, Dest::Slot, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Offset, ACC_FIRST, true>;
    615 LoadI64AddLA: (Shape::LoadBinary(NumOp::I64Add), Source::AccSecond, Dest::AccOnly, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Offset, ACC_SECOND, false>;
    616 LoadI64AddLS: (Shape::LoadBinary(NumOp::I64Add), Source::AccSecond, Dest::Slot, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Offset, ACC_SECOND, true>;
    617 LoadI64AddSA: (Shape::LoadBinary(NumOp::I64Add), Source::Slots, Dest::AccOnly, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Offset, SLOTS, false>;
    618 LoadI64AddSS: (Shape::LoadBinary(NumOp::I64Add), Source::Slots, Dest::Slot, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Offset, SLOTS, true>;
    619 LoadI64XorFA: (Shape::LoadBinary(NumOp::I64Xor), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::I64Load, op::I64Xor, load_op::Offset, ACC_FIRST, false>;
    620 MulAddBA: (Shape::MulAdd, Source::AccBoth, Dest::AccOnly, _) => MultiplyAdd<false, ACC_BOTH, false>;
    621 MulAddFS: (Shape::MulAdd, Source::AccFirst, Dest::Slot, _) => MultiplyAdd<false, ACC_FIRST, true>;
    622 MulAddLA: (Shape::MulAdd, Source::AccSecond, Dest::AccOnly, _) => MultiplyAdd<false, ACC_SECOND, false>;
    623 MulAddLS: (Shape::MulAdd, Source::AccSecond, Dest::Slot, _) => MultiplyAdd<false, ACC_SECOND, true>;
    624 MulAddSS: (Shape::MulAdd, Source::Slots, Dest::Slot, _) => MultiplyAdd<false, SLOTS, true>;
    625 MulSubFA: (Shape::MulSub, Source::AccFirst, Dest::AccOnly, _) => MultiplyAdd<true, ACC_FIRST, false>;
    626 MulSubLA: (Shape::MulSub, Source::AccSecond, Dest::AccOnly, _) => MultiplyAdd<true, ACC_SECOND, false>;
    627 Return: (Shape::Return, Source::Slots, Dest::Slot, _) => word::Return;
    628 ReturnConst: (Shape::ReturnConst, Source::Slots, Dest::Slot, _) => word::ReturnConst;
    629 ReturnOneF: (Shape::ReturnOne, Source::AccFirst, Dest::Slot, _) => ReturnOne<ACC_FIRST>;
    630 ReturnOneS: (Shape::ReturnOne, Source::Slots, Dest::Slot, _) => ReturnOne<SLOTS>;
    631 RightUnsignedI32AddFA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Add), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I32ShrU, op::I32Add, ACC_FIRST, false>;
    632 RightUnsignedI32AddFS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Add), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I32ShrU, op::I32Add, ACC_FIRST, true>;
    633 RightUnsignedI32AddLA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Add), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I32ShrU, op::I32Add, ACC_SECOND, false>;
    634 RightUnsignedI32AddSA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Add), Source::Slots, Dest::AccOnly, _) => ShiftBinary<op::I32ShrU, op::I32Add, SLOTS, false>;
    635 RightUnsignedI32AddSS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Add), Source::Slots, Dest::Slot, _) => ShiftBinary<op::I32ShrU, op::I32Add, SLOTS, true>;
    636 RightUnsignedI32XorBA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Xor), Source::AccBoth, Dest::AccOnly, _) => ShiftBinary<op::I32ShrU, op::I32Xor, ACC_BOTH, false>;
    637 RightUnsignedI32XorBS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Xor), Source::AccBoth, Dest::Slot, _) => ShiftBinary<op::I32ShrU, op::I32Xor, ACC_BOTH, true>;
    638 RightUnsignedI32XorFA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Xor), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I32ShrU, op::I32Xor, ACC_FIRST, false>;
    639 RightUnsignedI32XorLA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Xor), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I32ShrU, op::I32Xor, ACC_SECOND, false>;
    640 RightUnsignedI32XorLS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Xor), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I32ShrU, op::I32Xor, ACC_SECOND, true>;
    641 RightUnsignedI32XorSS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Xor), Source::Slots, Dest::Slot, _) => ShiftBinary<op::I32ShrU, op::I32Xor, SLOTS, true>;
    642 RightUnsignedI64AddFA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Add), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I64ShrU, op::I64Add, ACC_FIRST, false>;
    643 RightUnsignedI64AddFS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Add), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I64ShrU, op::I64Add, ACC_FIRST, true>;
    644 RightUnsignedI64AddLA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Add), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I64ShrU, op::I64Add, ACC_SECOND, false>;
    645 RightUnsignedI64AddLS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Add), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I64ShrU, op::I64Add, ACC_SECOND, true>;
    646 RightUnsignedI64XorBA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::AccBoth, Dest::AccOnly, _) => ShiftBinary<op::I64ShrU, op::I64Xor, ACC_BOTH, false>;
    647 RightUnsignedI64XorBS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::AccBoth, Dest::Slot, _) => ShiftBinary<op::I64ShrU, op::I64Xor, ACC_BOTH, true>;
    648 RightUnsignedI64XorFA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I64ShrU, op::I64Xor, ACC_FIRST, false>;
    649 RightUnsignedI64XorFS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I64ShrU, op::I64Xor, ACC_FIRST, true>;
    650 RightUnsignedI64XorLA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I64ShrU, op::I64Xor, ACC_SECOND, false>;
    651 RightUnsignedI64XorSA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::Slots, Dest::AccOnly, _) => ShiftBinary<op::I64ShrU, op::I64Xor, SLOTS, false>;
    652 RotateLeft32I64XorLA: (Shape::ShiftBinary(Shift::RotateLeft32, NumOp::I64Xor), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I32RotlExtend, op::I64Xor, ACC_SECOND, false>;
    653 RotateLeft32I64XorLS: (Shape::ShiftBinary(Shift::RotateLeft32, NumOp::I64Xor), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I32RotlExtend, op::I64Xor, ACC_SECOND, true>;
    654 RotateLeftI32XorLA: (Shape::ShiftBinary(Shift::RotateLeft, NumOp::I32Xor), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I32Rotl, op::I32Xor, ACC_SECOND, false>;
    655 RotateLeftI64AddLS: (Shape::ShiftBinary(Shift::RotateLeft, NumOp::I64Add), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I64Rotl, op::I64Add, ACC_SECOND, true>;
    656 RotateLeftI64XorLA: (Shape::ShiftBinary(Shift::RotateLeft, NumOp::I64Xor), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I64Rotl, op::I64Xor, ACC_SECOND, false>;
    657 RotateLeftI64XorLS: (Shape::ShiftBinary(Shift::RotateLeft, NumOp::I64Xor), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I64Rotl, op::I64Xor, ACC_SECOND, true>;
    658 RotateLeftI64XorSS: (Shape::ShiftBinary(Shift::RotateLeft, NumOp::I64Xor), Source::Slots, Dest::Slot, _) => ShiftBinary<op::I64Rotl, op::I64Xor, SLOTS, true>;
    659 SelectFA: (Shape::Select, Source::AccFirst, Dest::AccOnly, _) => Select<ACC_FIRST, false>;
    660 SelectFS: (Shape::Select, Source::AccFirst, Dest::Slot, _) => Select<ACC_FIRST, true>;
    661 SelectSA: (Shape::Select, Source::Slots, Dest::AccOnly, _) => Select<SLOTS, false>;
    662 SelectSS: (Shape::Select, Source::Slots, Dest::Slot, _) => Select<SLOTS, true>;
    663 ShiftRightAndFA: (Shape::ShiftRightAnd, Source::AccFirst, Dest::AccOnly, _) => ShiftRightAnd<ACC_FIRST, false>;
    664 ShiftRightAndFS: (Shape::ShiftRightAnd, Source::AccFirst, Dest::Slot, _) => ShiftRightAnd<ACC_FIRST, true>;
    665 ShiftRightAndSA: (Shape::ShiftRightAnd, Source::Slots, Dest::AccOnly, _) => ShiftRightAnd<SLOTS, false>;
    666 ShiftRightAndSS: (Shape::ShiftRightAnd, Source::Slots, Dest::Slot, _) => ShiftRightAnd<SLOTS, true>;
    CHAINS FOR_CHAINS: chain, Dispatch {
        Add2: 667 AddBrI32NeImm, 668 BrI32GtSS, 669 BrI32GtUImmS, 670 BrI32LtSS, 671 BrI32LtUS,
            672 BrI32NeImmS, 673 BrI32NeS, 674 BrNonZeroS, 675 I32AddImmSS;
        AddBrI32GtUImm: 676 I32MulImmSS I32MulImmSA I32AddFA;
        AddBrI32NeImm: 677 AddBrI32LtS, 678 I32AddSS, 679 ReturnOneS, 680 Add2 AddBrI32NeImm,
            681 Add2 BrI32NeImmS, 682 Const32S ReturnOneS;
        AddGlobalSetFS: 683 ReturnConst;
        AddGlobalSetSS: 684 GlobalGetS, 685 I64Load32SFA, 686 I64Load32UFA, 687 I64Load32UFS,
            688 I64Load8UFS, 689 I64LoadFA, 690 I64LoadFS, 691 I64LoadGlobalS, 692 I64StoreImmF,
            693 LoadBrI64LtSFAhead, 694 LoadBrI64NeFAhead, 695 LoadBrI64NeSAhead, 696 Return,
            697 ReturnConst, 698 ReturnOneS, 699 ExtendAddFS Const32S, 700 GlobalGetS I64LoadFS,
            701 I64Load32UFA I64AndImmFA, 702 I64Load8UConstA BrNonZeroFAhead,
            703 I64Load8UConstA BrZeroFAhead, 704 I64LoadFA I64AndImmFA,
            705 I64LoadFA I64AndImmFS, 706 I64LoadFA I64EqzFS, 707 I64LoadFA I64ShrUImmFS,
            708 I64LoadFA I64StoreL, 709 I64LoadFS I64LoadSA, 710 I64LoadFS I64LoadSS,
            711 I64LoadGlobalS BrI64NeImmFAhead, 712 I64LoadGlobalS I64StoreL,
            713 I64StoreImm32F AddGlobalSetFS, 714 I64StoreImm32F CallConst,
            715 LoadBrI64NeFAhead ConstBrAhead, 716 I64LoadFA I64EqzFS BrI64EqImmFAhead,
            717 I64LoadFA I64StoreL ExtendAddSS, 718 I64StoreImm32F I64ShrUImmSS Const32S;
        BrI32EqFAhead: 719 Br, 720 Copy2, 721 I32AddImmSS;
        BrI32EqImmFAhead: 722 BrI32NeImmFAhead, 723 CopyIntSS, 724 I32AddImmSS;
        BrI32EqImmSAhead: 725 I32AddImmSA;
        BrI32EqSAhead: 726 I32AddSS, 727 I32Store8ImmIndexS AddBr32,
            728 I32AddSS I32Load8UIndexSA I32Store8L AddBr32;
        BrI32GeSFAhead: 729 I32LoadSS;
        BrI32GeSSAhead: 730 CopyIntSS I32AddSA;
        BrI32GeUFAhead: 731 I32AddImmSS;
        BrI32GeUImmFAhead: 732 CopyIntSS BrAhead;
        BrI32GeUImmSAhead: 733 CopyIntSS;
        BrI32GeUSAhead: 734 I32AddImmSS, 735 I32LoadSS, 736 I32LtUSS,
            737 I32AddImmSS I32LoadFA I32MulImmFA;
        BrI32GtSImmFAhead: 738 I32AddImmSS I32LoadSS I32StoreS;
        BrI32GtSImmSAhead: 739 BrI32LtSImmSAhead, 740 I32Store8ImmIndexS;
        BrI32GtUImmFAhead: 741 I32AddImmSS, 742 I32EqzSA I32AddFS I32EqImmSA;
        BrI32GtUImmS: 743 I32AndImmSA BrI32NeImmFAhead;
        BrI32GtUImmSAhead: 744 BrI32GtUImmSAhead BrZeroSAhead, 745 I32MulImmSS I32AddImmFS,
            746 I32AndImmSS I32XorSA I32AndFA, 747 I32AndImmSS I32XorSA I32XorFS;
        BrI32GtUSAhead: 748 I32LoadSS;
        BrI32LeSFAhead: 749 I32StoreS, 750 I32StoreS I32LoadDispSA,
            751 I32StoreScaledL CopyIntSS I32ShlImmSS I32OrImmFS;
        BrI32LeSS: 752 Copy2 Call;
        BrI32LeUImmFAhead: 753 I32AddFS;
        BrI32LtSF: 754 BrAhead;
        BrI32LtSFAhead: 755 I32LoadSS BrAhead;
        BrI32LtSImm32SAhead: 756 I32LoadSA LeftI32AddLS;
        BrI32LtSImmSAhead: 757 I32AddImmSS, 758 I32LoadSS, 759 Const64FloatS Const64FloatS,
            760 I32LoadFA LeftI32AddLS, 761 I32LoadSS AddBrI32GeS, 762 I32LoadScaledSS CopyIntSS,
            763 I32ShrUImmSA I32SubLS, 764 I32ShrUImmSS Copy2,
            765 I32AddImmSS LeftI32AddSS Const32S;
        BrI32LtUFAhead: 766 I32LoadSS;
        BrI32LtUImm32FAhead: 767 I32LoadSS;
        BrI32LtUImmFAhead: 768 Const32S, 769 I32AndImmSS BrI32EqImmFAhead;
        BrI32LtUImmSAhead: 770 I32AddSS;
        BrI32LtUSAhead: 771 I64LoadSA I64StoreL I64LoadSA;
        BrI32NeF: 772 BrZeroSAhead, 773 I32StoreS AddBrI32NeImm,
            774 LeftI32AddSS I32LoadFS BrI32EqFAhead;
        BrI32NeFAhead: 775 Copy2, 776 I32AddImmSS;
        BrI32NeImmFAhead: 777 Const32S, 778 I32Load8USS;
        BrI32NeImmSAhead: 779 I32AddImmSS, 780 CopyIntSS BrAhead;
        BrI64EqFAhead: 781 ConstBr, 782 ConstBrAhead;
        BrI64EqImm32SAhead: 783 ConstBrAhead;
        BrI64EqImmFAhead: 784 ConstBr, 785 ConstBrAhead, 786 I32AddImmSS I32NeSS CopyIntSS;
        BrI64EqImmSAhead: 787 ConstBr, 788 ConstBrAhead;
        BrI64EqSAhead: 789 ConstBr;
        BrI64GeSFAhead: 790 ConstBr, 791 ConstBrAhead;
        BrI64GeSImmSAhead: 792 ConstBr;
        BrI64GeSSAhead: 793 ConstBr;
        BrI64GeUFAhead: 794 ConstBrAhead;
        BrI64GeUImmFAhead: 795 ConstBr, 796 ConstBrAhead;
        BrI64GeUImmSAhead: 797 ConstBr, 798 ConstBrAhead;
        BrI64GeUSAhead: 799 ConstBr;
        BrI64GtSFAhead: 800 ConstBr, 801 ConstBrAhead;
        BrI64GtSImmFAhead: 802 ConstBrAhead;
        BrI64GtSImmSAhead: 803 ConstBr, 804 ConstBrAhead;
        BrI64GtUFAhead: 805 ConstBrAhead;
        BrI64GtUImmFAhead: 806 ConstBrAhead;
        BrI64GtUImmSAhead: 807 ConstBr, 808 ConstBrAhead;
        BrI64GtUSAhead: 809 ConstBrAhead;
        BrI64LeSFAhead: 810 ConstBr, 811 ConstBrAhead;
        BrI64LeSImmSAhead: 812 ConstBr;
        BrI64LeUFAhead: 813 ConstBr, 814 ConstBrAhead, 815 I32LoadSA LeftI32AddLS;
        BrI64LeUImmFAhead: 816 ConstBrAhead;
        BrI64LeUImmSAhead: 817 ConstBr, 818 ConstBrAhead;
        BrI64LtSSAhead: 819 ConstBrAhead;
        BrI64LtUFAhead: 820 ConstBr;
        BrI64LtUImmSAhead: 821 ConstBr;
        BrI64LtUSAhead: 822 ConstBrAhead;
        BrI64NeFAhead: 823 ConstBrAhead;
        BrI64NeImmFAhead: 824 ConstBr, 825 ConstBrAhead;
        BrI64NeImmSAhead: 826 ConstBr, 827 ConstBrAhead;
        BrNonZeroF: 828 I32GtSSA SelectFS I32MulSA;
        BrNonZeroFAhead: 829 BrI32EqImmSAhead, 830 BrI32LtSS, 831 ConstBrAhead, 832 Copy2,
            833 CopyIntSS, 834 I32AddImmSS, 835 I32LoadSA;
        BrNonZeroS: 836 I32AddImmSS, 837 I32AddImmSS I64XorSS CopyIntSS;
        BrNonZeroSAhead: 838 Const32S, 839 ConstBrAhead, 840 ReturnConst, 841 Const32S CallConst;
        BrZeroFAhead: 842 BrI32EqFAhead, 843 Const32S, 844 ConstBrAhead, 845 CopyIntSS,
            846 I32AddImmSS, 847 I32AddSA, 848 I32AddSS, 849 I32LoadSA, 850 I32LoadSS,
            851 Const32A I32SubFS, 852 I32AddImmSS I32AndImmSS, 853 I32LoadSS BrZeroFAhead;
        BrZeroSAhead: 854 Br, 855 BrZeroSAhead, 856 Const32S, 857 ConstBr, 858 Copy2,
            859 CopyIntSS, 860 I32AddImmSS, 861 I32AddSS, 862 I32AndImmSS, 863 I32Load8USA,
            864 I32Load8USS, 865 I32LoadSA, 866 I32LoadSS, 867 I32StoreS, 868 BrZeroSAhead Copy2,
            869 I32AndImmSS Const32S, 870 I32Load8USS I32Load8USA, 871 I64LoadSA I64StoreL,
            872 I64MulImmSA I64AddFS, 873 I32Load8USA I32Store8L Add2,
            874 Const32S BrZeroSAhead I32AddImmSS CopyIntSS;
        Const32A: 875 BrI64EqFAhead, 876 BrI64GeUFAhead, 877 I32ShlFA, 878 I32ShlFS, 879 I32SubFA,
            880 I32SubFS, 881 I64Extend32SFA, 882 I64Extend32SFS, 883 I64ShlFA, 884 I64ShlFS,
            885 I64StoreL, 886 I64SubFA, 887 I64SubFS, 888 I32ShlFA I32XorImmFA,
            889 I32SubFA I32AndImmFA, 890 I32SubFS SelectSA, 891 I64Extend32SFS I64StoreL,
            892 I64ShlFS I64LtUImmSS, 893 I64StoreL ExtendAddSS, 894 I64StoreL I64StoreDispS,
            895 I32ShlFS I32LtUFA SelectFS, 896 I32SubFS I32AndImmFA I32AddImmFS,
            897 I64ShlFA I64AndFS I64AndImmFA, 898 I64ShlFS I64AndFA I64AndKFA,
            899 F32MulFS Const32A F32MulFS Const32A,
            900 F32MulFS I32Load8UDispSA I32AddImmFA F32ConvertI32SFS;
        Const32S: 901 AddBrI32NeImm, 902 BrAhead, 903 BrI32EqSAhead, 904 BrNonZeroSAhead,
            905 BrTableS, 906 BrZeroSAhead, 907 Call, 908 CallConst, 909 Const32A, 910 Const32S,
            911 ConstBr, 912 ConstBrAhead, 913 Copy2, 914 CopyIntSS, 915 I32AddImmSA,
            916 I32AddImmSS, 917 I32AddSA, 918 I32AddSS, 919 I32AndImmSA, 920 I32EqImmSA,
            921 I32Load16USA, 922 I32Load8UIndexSS, 923 I32Load8USA, 924 I32Load8USS,
            925 I32LoadSA, 926 I32LoadSS, 927 I32MulImmSS, 928 I32XorImmSS, 929 I32XorSS,
            930 I64LoadSA, 931 I64LoadSS, 932 I64StoreL, 933 ReturnOneS, 934 SelectSA,
            935 SelectSS, 936 Const32S Const32S, 937 Const32S ConstBrAhead,
            938 Const32S CopyIntSS, 939 Const32S I32AddSA, 940 Const32S SelectSA,
            941 Const32S SelectSS, 942 CopyIntSS BrAhead, 943 CopyIntSS Const32S,
            944 I32AddImmSA BrTableF, 945 I32AddImmSA I32AndImmFA, 946 I32AddImmSS I32LtUFS,
            947 I32AddSS CopyIntSS, 948 I32AddSS I32AddImmFS, 949 I32AddSS I32DivUImmSS,
            950 I32AddSS I32Load8UFA, 951 I32AndImmSA BrI32NeImmFAhead,
            952 I32AndImmSA BrZeroFAhead, 953 I32Load8UIndexSS I32AddSA,
            954 I32Load8USA BrI32NeImmFAhead, 955 I32Load8USS I32Load8USS,
            956 I32LoadConstA I32ShlImmFS, 957 I32LoadConstA I32StoreL, 958 I32MulImmSS I32AddSA,
            959 I64Store8DispS AddGlobalSetSS, 960 SelectSA I32AddFS, 961 SelectSA I32Store8L,
            962 SelectSS Const32S, 963 Copy2 I32RemUSS BrNonZeroF,
            964 CopyIntSS CopyIntSS I32StoreS, 965 CopyIntSS I32AddImmSA BrTableF,
            966 I32AddImmSA I32AndImmFS I32Load8UIndexLS,
            967 I32AddSA I32Store8DispF AddBrI32NeImm, 968 I32AddSS I32AddImmSS CopyIntFS,
            969 I32OrSA BrZeroFAhead I32AddSA, 970 SelectSA I32AddFS AddBrI32NeImm,
            971 SelectSS Const32A I32ShlFS, 972 BrI32LtUImmSAhead Const32S I32AddImmSS Call,
            973 BrZeroSAhead I32AddImmSS CopyIntSS Call;
        Const64FloatA: 974 BrNotF64GtFAhead, 975 F64AddFS, 976 F64MulFA, 977 F64MulFS,
            978 MulAddLS, 979 F64DivLS Const64FloatA,
            980 F64MulFS Const64FloatA MulAddLA F64AddFA;
        Const64FloatS: 981 Const32S, 982 SelectFS,
            983 Const64FloatA BrF64LtFAhead CopyFloatSS Const64FloatA,
            984 SelectFS F64SubSS Const64FloatA MulAddLS;
        Const64IntA: 985 BrI64GtUFAhead, 986 BrI64LtUFAhead, 987 I64GtUFS, 988 I64LtUFS,
            989 I64StoreL, 990 BrI64EqFAhead ConstBrAhead, 991 I64EqFA SelectFA,
            992 I64StoreL AddGlobalSetSS;
        Copy2: 993 AddBr32Ahead, 994 AddBrI32NeImm, 995 Br, 996 BrAhead, 997 Call, 998 CallConst,
            999 Const32S, 1000 ConstBrAhead, 1001 Copy2, 1002 CopyIntSS, 1003 I32AddImmSS,
            1004 I32AddSS, 1005 I32LoadSS, 1006 I32StoreS, 1007 Const32S BrTableS,
            1008 Copy2 Call, 1009 Copy2 Copy2, 1010 CopyIntSS Call, 1011 CopyIntSS Const32S,
            1012 CopyIntSS LoadF64MulSA, 1013 I32AddImmSS F64LoadFS, 1014 I32ShrUSA I32AddFS,
            1015 I32StoreS I64ExtendI32USA, 1016 Copy2 BrI32GtUImmSAhead I32XorSA,
            1017 Copy2 Copy2 I64AddImmSS, 1018 I32XorSS CopyIntSS I32AndFS,
            1019 Const32A F32MulFS Const32A F32MulFS,
            1020 Copy2 I32AddSS I32Load8UDispFS I32Load8UDispSS,
            1021 I32XorSA I32SubFS I32AddSS I32AddSA;
        CopyFloatSS: 1022 I32AndImmSA I32DivUImmFA I32AndImmFA Const64FloatS;
        CopyIntFS: 1023 AddBrI32NeImm, 1024 BrAhead, 1025 BrNonZeroFAhead, 1026 BrZeroFAhead,
            1027 BrZeroSAhead, 1028 Call, 1029 ConstBrAhead, 1030 I32AddImmSA, 1031 I32AndImmSS,
            1032 I32Load8USA, 1033 I32LoadSS, 1034 BrZeroFAhead I32AddSS,
            1035 I32LoadFA I32AddImmFS, 1036 I32LoadSS Call, 1037 I32LtSFA SelectFA,
            1038 I32StoreF BrAhead, 1039 I32StoreF I32StoreImmF, 1040 I32StoreF LeftI32XorSS,
            1041 BrI32NeImmSAhead CopyIntSS BrAhead,
            1042 BrZeroFAhead I64ExtendI32USA I64ShlImmFA,
            1043 I32NeImmSS CopyIntSS Const32S BrNonZeroS;
        CopyIntSS: 1044 AddBr32Ahead, 1045 AddBr64, 1046 AddBrI32LtUImm, 1047 Br, 1048 BrAhead,
            1049 BrI32LtUImmS, 1050 BrI32NeImmS, 1051 BrI64GeSImmSAhead, 1052 BrI64GeUImmSAhead,
            1053 BrI64GtSImmSAhead, 1054 BrI64LtSSAhead, 1055 BrI64NeImmSAhead, 1056 BrNonZeroS,
            1057 Call, 1058 CallConst, 1059 Const32S, 1060 ConstBr, 1061 ConstBrAhead,
            1062 CopyIntSS, 1063 I32AddImmFS, 1064 I32AddImmSA, 1065 I32AddImmSS, 1066 I32AddSA,
            1067 I32AndImmSS, 1068 I32Load8USS, 1069 I32LoadFS, 1070 I32LoadSS, 1071 I32ShlImmSS,
            1072 I32StoreS, 1073 I64Load8USS, 1074 I64LoadSA, 1075 I64LoadSS, 1076 I64Store8S,
            1077 I64StoreS, 1078 BrI32EqImmSAhead I32AddImmSA, 1079 BrI32LtSS Return,
            1080 BrNonZeroS AddBrI32Ne, 1081 Const32S Call, 1082 Const32S Const32S,
            1083 Const32S CopyIntSS, 1084 Const32S I32AddImmSS, 1085 CopyIntSS LeftI32AddFA,
            1086 I32AddImmFS AddBrI32LtUImm, 1087 I32AddImmSA BrTableF,
            1088 I32Load8USS BrI32EqImmFAhead, 1089 I32XorImmSS Br,
            1090 AddBrI32NeImm Add2 AddBrI32NeImm, 1091 Const32S I32Load8USA LeftI32XorFS,
            1092 I32AddImmSS I32Load8USS BrNonZeroF,
            1093 I32LoadSS I32Load8UIndexLS BrI32NeFAhead, 1094 I32LoadSS I32LoadSA I32StoreL,
            1095 I32ShlImmSA I32AddImmFS CopyIntSS, 1096 I32StoreS BrI32LtSImmSAhead I32AddImmSS,
            1097 I64LoadSS I64XorFS Const32S, 1098 LeftI32AddFA I32LoadFS CopyIntSS LeftI32AddFA;
        ExtendAddFA: 1099 I64StoreImmF;
        ExtendAddSA: 1100 I64LoadFS, 1101 I64StoreF, 1102 I64StoreImmF, 1103 I64StoreL,
            1104 I64StoreL ExtendAddSS, 1105 I64StoreL AddGlobalSetSS I64StoreImm32F;
        ExtendAddSS: 1106 Const32A, 1107 Const32S, 1108 I64AddSA, 1109 I64Load32SSA,
            1110 I64LoadDispSA, 1111 I64LoadSA, 1112 I64LoadSS, 1113 I64MulImmSA,
            1114 I64ShlImmSA, 1115 Const32A I64StoreL, 1116 ExtendAddSA I64StoreL,
            1117 ExtendAddSS Const32S, 1118 I64Load32USA I64Store32L, 1119 I64Load8USA I64Store8L,
            1120 I64LoadSA I64AddImmFA, 1121 I64LoadSA I64StoreL, 1122 I64LoadSS I64LoadSA,
            1123 I64ShlImmSA I64StoreL, 1124 Const32A I64StoreL ExtendAddSS,
            1125 I64Load8USA I64Store8L AddGlobalSetSS, 1126 I64LoadSA I64Load32UFA I64Store32L,
            1127 I64LoadSA I64Load8UFA I64Store8L, 1128 I64LoadSA I64LoadFA I64StoreL,
            1129 I64LoadSA I64StoreL ExtendAddSS, 1130 I64LoadSA I64StoreL I64Store8ImmDispS,
            1131 I64LoadSA I64StoreL I64StoreDispS, 1132 I64LoadSA LeftI64AddFS ExtendAddSS,
            1133 I64LoadSA I64AddImmFA LeftI64AddFA I64Load32UFS,
            1134 I64LoadSA I64StoreL ExtendAddSS I64LoadSA;
        F32AddFS: 1135 Const32S;
        F32AddSA: 1136 F32MulFA F32AddFS F32SubSA F32AddFS;
        F32MulBA: 1137 F32AddFS Copy2 AddBrI32NeImm;
        F32MulFA: 1138 F32AddFA F32AddFA F32AddFA F32AddFS;
        F32MulSS: 1139 F32MulSS F32AddFS Const32A BrF32GtFAhead;
        F64AddFA: 1140 F64AddFA, 1141 F64AddFS, 1142 F64AddFA F64AddFS Add2 BrNonZeroS;
        F64AddFS: 1143 AddBrI32NeImm, 1144 F64SqrtFA F64MulFS Const64FloatA;
        F64AddSA: 1145 MulAddFS F64SubSA F64AddFS Const32S;
        F64DivFS: 1146 MulSubLA F64StoreL F64LoadSS;
        F64DivLA: 1147 F64AddFS Add2 BrNonZeroS, 1148 F64AddFS F64LoadDispSS I32AddImmSA,
            1149 F64AddFS F64LoadDispSS I32AddImmSS;
        F64DivLS: 1150 CopyIntSS BrNonZeroSAhead;
        F64LoadConstS: 1151 Const64FloatA;
        F64LoadDispFA: 1152 LoadDispF64MulFS F64LoadDispFA LoadF64MulFA F64AddFA;
        F64LoadDispSA: 1153 F64AbsFS;
        F64LoadDispSS: 1154 I32AddImmSA I32MulFA RightUnsignedI32AddFA F64ConvertI32UFA,
            1155 RightUnsignedI32AddSA F64ConvertI32UFA F64DivLA F64AddFS;
        F64LoadFA: 1156 F64StoreL, 1157 F64NegFS F64LoadSA;
        F64LoadIndexLA: 1158 F64AbsFA F64LtFA;
        F64LoadSA: 1159 F64AbsFS I32MulImmSA, 1160 LoadF64MulFA F64SubLS;
        F64LoadSS: 1161 F64LoadSS, 1162 I32AddImmSS, 1163 Copy2 F64LoadSS,
            1164 F64LoadSS F64LoadSS, 1165 I32AddImmSS LoadF64SubLS F64LoadDispSS,
            1166 RightUnsignedI32AddSA I32AddImmFA F64ConvertI32UFA;
        F64LtFA: 1167 SelectFS;
        F64MulBS: 1168 F64AddFS Const64FloatA BrNotF64GtFAhead F64AddSA;
        F64MulFA: 1169 LoadF64AddFS F64StoreF CopyIntSS;
        F64MulFS: 1170 Const64FloatA, 1171 LoadDispF64SubSS F64MulBS F64MulSS;
        F64MulSA: 1172 F64MulFA LoadF64AddFS F64StoreF, 1173 MulSubFA F64StoreL F64LoadSS,
            1174 MulSubFA F64StoreL I32AddImmSS;
        F64MulSS: 1175 MulAddSS, 1176 F64MulSS F64AddFS Const64FloatA BrF64GtFAhead;
        F64NegFS: 1177 F64LoadSA F64DivLS;
        F64SqrtFA: 1178 F64MulFS Const64FloatA F64DivFS;
        F64StoreL: 1179 AddBrI32NeImm, 1180 CopyIntSS, 1181 F64LoadSS, 1182 I32AddImmSS;
        F64StoreS: 1183 F64StoreF;
        F64SubFS: 1184 Const64FloatA, 1185 Const64FloatA MulAddLS F64AbsSA F64AddFS;
        F64SubSA: 1186 F64AddFS F64MulBS F64AddSA MulAddFS;
        F64SubSS: 1187 Const64FloatA F64MulFS Const64FloatA F64DivLS;
        GetBrFAhead: 1188 AddGlobalSetSS, 1189 ConstBrAhead, 1190 ExtendAddSS,
            1191 I64Load32SDispSS, 1192 I64Load32SSS, 1193 I64Load32UDispSA,
            1194 I64Load32UDispSS, 1195 I64Load8UConstA, 1196 I64Load8UDispSA,
            1197 I64Load8UDispSS, 1198 I64Load8USA, 1199 I64Load8USS, 1200 I64LoadDispSA,
            1201 I64LoadDispSS, 1202 I64LoadGlobalS, 1203 I64LoadSA, 1204 I64LoadSS,
            1205 I64Store8ImmDispS, 1206 I64StoreImm32S, 1207 LoadBrI64NeSAhead,
            1208 AddGlobalSetSS ReturnConst, 1209 ExtendAddSS I64LoadSA,
            1210 I64Load32SDispSS I64LoadDispSS, 1211 I64Load32UConstA I64EqzFS,
            1212 I64Load8UDispSA BrNonZeroFAhead, 1213 I64Load8UDispSA BrZeroFAhead,
            1214 I64Load8UDispSS I64Load8USA, 1215 I64LoadDispSA BrI64NeImmFAhead,
            1216 I64LoadDispSS BrI64EqImmFAhead, 1217 I64LoadDispSS BrI64NeImmFAhead,
            1218 I64LoadDispSS ExtendAddSS, 1219 I64LoadDispSS I64EqzFS,
            1220 I64LoadDispSS I64LoadDispSS, 1221 I64LoadDispSS I64LoadSA,
            1222 I64LoadDispSS I64StoreImmF, 1223 I64LoadDispSS I64StoreL,
            1224 I64LoadSA I64AddImmFS, 1225 I64LoadSA I64Load32UFA, 1226 I64LoadSA I64Load8UFS,
            1227 I64LoadSA I64LoadFA, 1228 I64LoadSA I64LoadFS, 1229 I64LoadSA I64StoreL,
            1230 I64LoadSS BrI64NeImmFAhead, 1231 I64LoadSS I64LoadDispSA,
            1232 I64LoadSS I64LoadSA, 1233 I64LoadSS I64LoadSS, 1234 I64LoadSS I64StoreDispL,
            1235 I64LoadSS I64StoreL, 1236 I64Store8ImmDispS AddGlobalSetSS,
            1237 I64Load8UDispSA BrZeroFAhead ConstBrAhead,
            1238 I64LoadDispSS I64LoadDispSS I64LoadDispSS,
            1239 I64LoadDispSS I64StoreDispL AddGlobalSetSS,
            1240 I64LoadDispSS I64StoreL I64LoadSA, 1241 I64LoadSS I64LoadSA I64Load16UFA;
        GlobalGetA: 1242 AddGlobalSetFS, 1243 BrI64NeFAhead, 1244 BrI64NeImmFAhead, 1245 BrZeroF,
            1246 I64StoreL, 1247 AddGlobalSetFS Const32S, 1248 AddGlobalSetFS I32LoadSS,
            1249 I32Load16UDispFS GlobalGetA, 1250 I64Load8UFA BrNonZeroFAhead ConstBrAhead;
        GlobalGetS: 1251 BrTableS, 1252 CallConst, 1253 Copy2, 1254 I64LoadFS, 1255 I64LoadSA,
            1256 ReturnOneS, 1257 AddGlobalSetFS ReturnConst, 1258 CopyIntSS I64LoadSA,
            1259 I64LoadFS I64LoadSS, 1260 I64LoadFS I64LoadSS I64LoadSS;
        I32AddFA: 1261 BrI32NeImm32F, 1262 I32AddImmFA, 1263 I32AddImmFS, 1264 I32StoreL,
            1265 I32XorFS, 1266 I32AddFA I32StoreL, 1267 I32StoreL AddBrI32NeImm,
            1268 I32StoreL I32AndImmSS, 1269 I32StoreL I32SubSS, 1270 I32XorFS AddBrI32NeImm,
            1271 F64ConvertI32UFA F64StoreL Add2, 1272 I32AddFA I32AddFA I32ShrSImmFS,
            1273 I32AddFS Add2 BrNonZeroS, 1274 I32AndImmFA I32RemUImmFA BrZeroFAhead,
            1275 I32AndImmFA LeftI32AddFA I32LoadFS, 1276 I32ShrSImmFA I32StoreL I32MulImmSS,
            1277 I32AddFA I32AddFA I32AddFS I32AddImmSS;
        I32AddFS: 1278 Add2, 1279 BrI32GeUFAhead, 1280 BrI32NeImmSAhead, 1281 Const32A,
            1282 Const32S, 1283 CopyIntSS, 1284 I32AddFS, 1285 I32AddImmFS, 1286 I32AddImmSS,
            1287 I32AddSS, 1288 I32Load8UFA, 1289 I32Load8UIndexLS, 1290 I32Load8USS,
            1291 I32LoadFA, 1292 I32LoadIndexSA, 1293 I32LoadSA, 1294 I32StoreL,
            1295 I64LoadDispFS, 1296 Add2 BrI32NeImmS, 1297 AddBrI32NeImm AddBrI32NeImm,
            1298 CopyIntSS Br, 1299 I32AddImmSS BrI32NeF, 1300 I32AddImmSS Copy2,
            1301 I32Load8UIndexSA I32Store8L, 1302 I32LoadDispSS I32AddImmSA,
            1303 I32SubSS I32MulImmFA, 1304 AddBrI32GtUImm I32AddSA ReturnOneF,
            1305 I32AddImmSS I32LoadFS I32AddImmSS, 1306 I32AddSS Copy2 Copy2,
            1307 I32AddSS I32XorFA I32RotlImmFS, 1308 I32Load8UDispSA I32AndImmFA I32AddFS,
            1309 I32Load8UIndexSA I32AddFA I32AddImmFA, 1310 I32LoadIndexSA I32StoreL I32AddSS,
            1311 I32LoadSS I32AndImmSA BrZeroFAhead, 1312 I32MulImmSA I32AddFA I32ShrSImmFA,
            1313 I32XorFA I32RotlImmFS I32AddFS, 1314 I32XorFA I32RotlImmFS I32AddSS,
            1315 Add2 I32LeUSS I32AddFS I32GeUFS, 1316 I32EqzSA I32AddFS I32EqzSA I32AddFS,
            1317 I32MulImmSA I32AddFA I32AddImmFA I32AndImmFA,
            1318 I32NeSS I32XorSS BrNonZeroS ReturnOneS,
            1319 I32XorFA I32RotlImmFS I32AddFS I32XorFA;
        I32AddImmFA: 1320 BrI32LtUImmFAhead, 1321 BrTableF, 1322 I32AndFA, 1323 I32AndImmFA,
            1324 I32LoadFS, 1325 I32ShrUImmFS, 1326 I32Store8L, 1327 I32StoreL, 1328 ReturnOneF,
            1329 I32AndFA LeftI32AddFA, 1330 I32ClzFS BrNonZeroFAhead, 1331 I32OrFA I32AndImmFA,
            1332 I32XorFA I32AddFA I32AddImmFS AddBrI32LtUImm,
            1333 RightUnsignedI32AddFA I32AddImmFS I32MulImmSS I32MulImmSA;
        I32AddImmFS: 1334 Br, 1335 BrAhead, 1336 BrI32LtUImmFAhead, 1337 BrI32LtUImmSAhead,
            1338 CallConst, 1339 Const32S, 1340 Copy2, 1341 CopyIntSS, 1342 F64LoadSS,
            1343 I32AddFS, 1344 I32AddImmSS, 1345 I32AddSS, 1346 I32Load8USA, 1347 I32LoadSA,
            1348 I32LoadSS, 1349 I32ShrUImmSA, 1350 I32StoreL, 1351 I32AndImmSA I32OrFA,
            1352 I32Load8USA I32AddFA I32Store8L;
        I32AddImmSA: 1353 BrI32LtUImm32F, 1354 BrI32LtUImmFAhead, 1355 BrTableF, 1356 I32AddFS,
            1357 I32AndImmFA, 1358 I32AndImmFS, 1359 I32StoreL, 1360 LeftI32AddLS,
            1361 ReturnOneF, 1362 I32AndFA BrNonZeroFAhead, 1363 I32AndFA LeftI32AddFS,
            1364 I32EqFA I32AddFS, 1365 I32LoadIndexFS I32LoadIndexSA, 1366 I32StoreL Const32S,
            1367 I32StoreL I32AddImmSS, 1368 I32StoreL LeftI32AddSA, 1369 LeftI32AddLS I32LoadFS,
            1370 I32Store8L I32AddImmSS I32AddImmSA, 1371 LeftI32AddLS I32LoadFS BrNonZeroFAhead,
            1372 I32PopcntFS I32AddImmSA I32PopcntFA I32AddFA;
        I32AddImmSS: 1373 Add2, 1374 AddBr64, 1375 AddBrI32NeImm, 1376 BrAhead,
            1377 BrI32GeUFAhead, 1378 BrI32GtUImmFAhead, 1379 BrI32LtSFAhead, 1380 BrI32LtUFAhead,
            1381 BrI32LtUImm32F, 1382 BrI32NeF, 1383 BrNonZeroS, 1384 BrNonZeroSAhead,
            1385 BrTableS, 1386 BrZeroSAhead, 1387 Call, 1388 CallConst, 1389 Const32A,
            1390 Const32S, 1391 ConstBrAhead, 1392 Copy2, 1393 CopyIntFS, 1394 CopyIntSS,
            1395 I32AddFS, 1396 I32AddImmSA, 1397 I32AddImmSS, 1398 I32AddSS, 1399 I32AndImmSS,
            1400 I32Load8UFS, 1401 I32Load8UIndexFA, 1402 I32Load8UIndexLS, 1403 I32Load8USS,
            1404 I32LoadDispSA, 1405 I32LoadFS, 1406 I32LoadSA, 1407 I32LoadSS, 1408 I32MulImmSA,
            1409 I32StoreL, 1410 I64LoadFA, 1411 I64LoadSS, 1412 BrI32NeF BrZeroSAhead,
            1413 Const32A I32SubFS, 1414 Const32S BrZeroSAhead, 1415 Const32S Const32S,
            1416 Const32S CopyIntSS, 1417 Copy2 Copy2, 1418 Copy2 CopyIntSS,
            1419 CopyIntFS BrNonZeroS, 1420 CopyIntSS AddBr64, 1421 CopyIntSS BrAhead,
            1422 CopyIntSS Call, 1423 I32AddFS I32Load8UIndexSA, 1424 I32AddImmSS BrI32LtSS,
            1425 I32AddImmSS Const32S, 1426 I32AddImmSS I32AddImmSS,
            1427 I32AndImmSS BrI32NeImmFAhead, 1428 I32Load16UFS Copy2,
            1429 I32Load16UFS I32Store16ImmS, 1430 I32Load8UFS BrNonZeroF,
            1431 I32Load8UFS I32Load8UDispSA, 1432 I32Load8USS BrNonZeroF,
            1433 I32Load8USS I32ShrUImmFS, 1434 I32LoadFA BrZeroFAhead,
            1435 I32LoadFS I32AddImmSS, 1436 I32LoadSS I32LoadSS, 1437 I32LoadScaledSA BrTableF,
            1438 I32ShlImmFS I32LoadFS, 1439 I32StoreL BrNonZeroSAhead,
            1440 I32SubLS BrI32LeUImm32FAhead, 1441 I64LoadFA I64RotlImmFA,
            1442 MulAddSS AddBrI32NeImm, 1443 RightUnsignedI32AddSS I32Store8L,
            1444 BrI32GtUImmFAhead I32MulImmFS I32MulImmSA,
            1445 I32AddImmSA I32Store8L I32AddImmSS, 1446 I32Load8UDispSA I32Store8L I32AddImmSS,
            1447 I32Load8USS I32ShrUImmFS BrI32EqImmFAhead,
            1448 I32LoadDispSA I32StoreL I32AddImmSS, 1449 I32LoadFS I32AddImmSS I32LoadFA,
            1450 I32LoadFS I32AddImmSS I32LoadFS, 1451 I32LoadSS I32AndImmFA BrNonZeroFAhead,
            1452 I32LtSFS I32AddImmSS BrNonZeroS, 1453 I32LtUFS Const32S SelectSS,
            1454 I32LtUImmSS CopyIntSS BrNonZeroS, 1455 I32MulImmFA I32AddFA I32AndImmFA,
            1456 LeftI32XorSS RightUnsignedI32XorBS LeftI32XorBS,
            1457 LoadF64SubLS F64LoadDispSS F64MulFS, 1458 Add2 I32AddImmSS Copy2 AddBrI32NeImm,
            1459 BrI32EqImm32FAhead I32Load8UDispSS SelectFS I32EqzSA,
            1460 I32AddImmSS I32Load8USS I32EqImmFA I32AddFS,
            1461 I32Load8UDispSA I32ShlImmFS I32OrFA ShiftRightAndFA,
            1462 I32Load8UDispSS I32AndImmFA I32Load8UFA I32Store8L,
            1463 I32Load8UDispSS SelectFS I32AddImmSS I32Load8UDispSS,
            1464 I32Load8UIndexFA I32Store8L I32AddImmSS BrNonZeroSAhead,
            1465 I32Load8USS I32ShrUImmFA I32Load8UFA I32Store8L,
            1466 I32LoadSS I32AddImmSS CopyIntFS BrI32GtSS,
            1467 I32LtSFA SelectFS I32GtSFA SelectFS,
            1468 I32MulImmSA I32AddImmFS RightUnsignedI32XorBA I32StoreL,
            1469 I32ShlImmSA I32AddImmFS CopyIntSS I32AddImmSS,
            1470 I64LoadDispSA I64StoreL Add2 I32AddImmSS,
            1471 LeftI32XorSS RightUnsignedI32XorBS LeftI32XorBS I32Store8L,
            1472 LoadDispF64MulSA LoadF64AddFS F64StoreF AddBrI32NeImm;
        I32AddSA: 1473 I32AddFA, 1474 I32AddImmFS, 1475 I32LoadDispFA, 1476 I32StoreDispF,
            1477 ReturnOneF, 1478 I32Load8UDispFA I32NeImmFS, 1479 I32LoadDispFS I32AddFS,
            1480 I32Store8DispF AddBrI32NeImm, 1481 I32StoreL I32AddSA, 1482 I32StoreL ReturnOneS,
            1483 I32AndImmFA I32ShlImmFA I32AddImmFS, 1484 I32DivSImmFA I32ShlImmFA I32LoadDispFS,
            1485 I32Store16DispF Add2 BrI32NeImmS,
            1486 LoadDispI32AddLS I32LoadSA BrI32GeSFAhead I32StoreS;
        I32AddSS: 1487 Add2, 1488 AddSlotBrI32LtUImm, 1489 BrI32GeUFAhead,
            1490 BrTestNonZeroSAhead, 1491 Const32A, 1492 Const32S, 1493 CopyIntFS,
            1494 CopyIntSS, 1495 F64LoadDispFA, 1496 I32AddImmFS, 1497 I32AddImmSS, 1498 I32AddSS,
            1499 I32Load8UDispFA, 1500 I32Load8UDispFS, 1501 I32Load8UFA, 1502 I32Load8UFS,
            1503 I32LoadDispFA, 1504 I32LoadFA, 1505 I32LoadFS, 1506 I32LoadSA, 1507 I32MulImmSS,
            1508 I32SubLS, 1509 Add2 AddBrI32NeImm, 1510 AddBrI32NeImm LeftI32XorSS,
            1511 I32AddImmFS I32AddImmSS, 1512 I32AddSS BrI32GeUFAhead, 1513 I32AddSS I32AddImmSS,
            1514 I32AddSS I32AddSS, 1515 I32Load8UDispFA I32AddImmFA, 1516 I32Load8UFA I32AddFA,
            1517 I32Load8UFS I32AddSS, 1518 I32LoadDispFA I32MulFA, 1519 I32LoadDispSA I32MulFS,
            1520 I32LoadIndexSS I32AndImmFA, 1521 I32SubLS LeftI32AddSS,
            1522 I32AddImmFS I32LoadDispSS I32RotlImmFA,
            1523 I32AddImmFS I64LoadDispSA LoadI64AddFS,
            1524 I32AddImmFS LeftI32XorSS RightUnsignedI32XorBS, 1525 I32AddImmSS I32AddSS Add2,
            1526 I32AddSS I32Load16UFS I32SubLS,
            1527 LeftI32XorSS RightUnsignedI32XorBS LeftI32XorBS,
            1528 F64LoadDispFA LoadDispF64MulFS F64LoadDispFA LoadDispF64MulFS,
            1529 I32AddFS I32Load8UFS I32AndImmSA BrI32NeFAhead,
            1530 I32AddImmSS CopyIntFS I32Load8USA BrNonZeroF,
            1531 I32AddSS LoadF64MulLA LoadF64AddFA F64StoreL,
            1532 I32DivUImmSS I32MulImmFA I32SubLA I32OrImmFA,
            1533 I32Load16SDispFS I32Load16SDispSS I32LtSFA SelectFS,
            1534 I32Load8UFA I32AddImmFA I32Store8L BrAhead,
            1535 I32LoadFA LoadI32AddFS I32AddSS I32LoadFA,
            1536 I64Load32UFA I64AddFS I32AddImmSA I32AddFS,
            1537 I64Load32UFA I64AddFS I32AddImmSA I64Load32UIndexFA,
            1538 LeftI32AddSA LoadI32AddLA I32AddFS ShiftRightAndSS,
            1539 LoadDispI32AddLS I32AddImmSS I32LoadFA BrI32GeSFAhead;
        I32AndFA: 1540 BrNonZeroF, 1541 BrNonZeroFAhead, 1542 I32AddFS, 1543 LeftI32AddFS,
            1544 I32AddFS I32StoreL, 1545 I32ShlFA I32OrFS, 1546 I32StoreL CopyIntSS,
            1547 I32XorFS CopyIntSS BrAhead;
        I32AndFS: 1548 I32AndImmSS, 1549 LeftI32AddFS I32LoadFS;
        I32AndImmFA: 1550 BrI32LtUImmFAhead, 1551 BrI32NeImmFAhead, 1552 BrNonZeroFAhead,
            1553 BrZeroFAhead, 1554 I32AddImmFA, 1555 I32AddImmFS, 1556 I32Load8UFA,
            1557 I32LoadScaledFA, 1558 I32StoreL, 1559 LeftI32AddFS,
            1560 BrI32GtUImmFAhead I32AndImmSA, 1561 F64ConvertI32UFA F64StoreL,
            1562 I32AddFS Const32S, 1563 I32AddImmFS BrI32GeUImmFAhead, 1564 I32LtUImmFA I32OrFA,
            1565 LeftI32AddFS I32Load8UDispSA, 1566 I32Load8UIndexLA I32AddFS AddBrI32NeImm,
            1567 I32RemUImmFA BrZeroFAhead LeftI32AddSS, 1568 I32ShlImmFA I32AddImmFS Const32S;
        I32AndImmFS: 1569 AddBrI32NeImm, 1570 BrI32NeF, 1571 Const32S, 1572 I32AddImmFA,
            1573 I32AndImmSA, 1574 I32Store8L, 1575 SelectFS, 1576 Const32A I32SubFS,
            1577 I32RemUImmFA I32LoadScaledFS CopyIntSS;
        I32AndImmSA: 1578 BrI32NeImmFAhead, 1579 BrZeroFAhead, 1580 I32AddImmFA,
            1581 I32LoadScaledFA, 1582 I32OrFA, 1583 I32ShlImmFA, 1584 I32ShrULS, 1585 I32StoreL,
            1586 LeftI32AddFS, 1587 ReturnOneF, 1588 BrI32GeUImmFAhead ConstBrAhead,
            1589 I32AddImmFA I32AndImmFA, 1590 I32EqImmFS I32AddImmSA,
            1591 LeftI32AddFS I32LoadFS, 1592 BrI32NeImmFAhead I32ShlImmSA I32AndImmFA,
            1593 I32LoadScaledFA I32AddImmFA BrTableF, 1594 I32OrFA I32OrFS BrI32NeImmFAhead,
            1595 I32OrFA I32Load8UFA I32RotlLA I32AddFS;
        I32AndImmSS: 1596 BrI32EqFAhead, 1597 BrI32EqImmFAhead, 1598 BrI32NeImmFAhead,
            1599 BrNonZeroFAhead, 1600 Call, 1601 Const32S, 1602 Copy2, 1603 I32AddFA,
            1604 I32AndImmSA, 1605 LeftI32AddSA, 1606 Const32S I64MulImmSA, 1607 CopyIntFS Call,
            1608 I32AndImmSS Const32S, 1609 I32XorImmSA I32OrFA I32XorFS,
            1610 BrI32EqImmFAhead I32AddImmSA I32AndImmFA BrI32GtUImmFAhead,
            1611 CopyIntSS I32AddImmFS I32Load8UFS BrI32NeImmSAhead,
            1612 I32AddFA I32SubLS I32AndImmSS I32AddFS,
            1613 I32AndImmSA I32SubLA LeftI32AddFS I32ShrSImmFS;
        I32AndSA: 1614 I32MulFS, 1615 I32MulFS I32AddImmSA,
            1616 I32XorFS I32RotlImmSA RotateLeftI32XorLA,
            1617 LeftI32AddFA I32Load16UFS BrI32LeUFAhead AddBrI32NeImm;
        I32AndSS: 1618 LeftI32AddFA I32LoadFS;
        I32ClzFS: 1619 Const32A I32SubFS;
        I32CtzSS: 1620 I64EqzSS Const32S SelectSA;
        I32EqFA: 1621 I32AddFS I32LoadDispSS;
        I32EqImmFS: 1622 Const32S;
        I32EqImmSA: 1623 I32SubLS BrNonZeroF, 1624 I32AddFS I32EqImmSA I32SubLS;
        I32EqImmSS: 1625 SelectFS Const32S SelectSS AddBrI32GtSImm;
        I32EqSS: 1626 I32EqzSA I32AndFS, 1627 Const32S Const32S SelectSA;
        I32GtSFA: 1628 SelectFS;
        I32GtSImmFS: 1629 Const32S SelectSS I32LtSImmFS;
        I32GtSSA: 1630 SelectFS, 1631 SelectFS I32MulSA I32AddFS;
        I32GtUFA: 1632 SelectFS, 1633 I32StoreL CopyIntSS;
        I32GtUFS: 1634 Const32S, 1635 Const32S SelectSA I32Store16L;
        I32GtUImmSS: 1636 Const32S, 1637 Const32S SelectSA, 1638 CopyIntSS BrNonZeroS,
            1639 BrNonZeroFAhead BrI32EqImmSAhead I32MulImmSS;
        I32Load16SDispSA: 1640 I32MulFA I32AddFA I32AddFA,
            1641 I32MulFS I32Load16SDispSA I32MulFS I32Load16SDispSA;
        I32Load16SSA: 1642 I32MulFA I32AddFS I32AddImmSS AddBrI32NeImm;
        I32Load16SSS: 1643 I32Load16SIndexSA I32MulFA I32AddFS I32AddImmSS;
        I32Load16UDispSA: 1644 LeftI32AddFS,
            1645 I32MulFS I32Load16UDispSS I32Load16UDispSA I32MulFS;
        I32Load16UDispSS: 1646 I64StoreS,
            1647 I32AddSS I32Load16UDispFA I32MulFS I32Load16UDispSS;
        I32Load16UFA: 1648 BrI32EqImm32FAhead;
        I32Load16UFS: 1649 Copy2, 1650 I32ShrUSA, 1651 Copy2 I32SubSS;
        I32Load16USA: 1652 BrI32LtUImm32FAhead;
        I32Load16USS: 1653 I32Load16USS, 1654 I32LoadSS,
            1655 I32Load16UDispSA I32MulFA I32AddFA I32AddFA,
            1656 I32Load16UIndexSA I32MulFA I32AddFS Add2;
        I32Load8SSS: 1657 I32AndImmFS, 1658 I32AndImmFS BrI32LtSImmSAhead I32AddFS ConstBrAhead;
        I32Load8UDispFS: 1659 I32Load8UDispSS;
        I32Load8UDispSA: 1660 BrTableF, 1661 I32AddFA, 1662 I32AddFS, 1663 I32Store8L,
            1664 I32AddImmFA BrTableF, 1665 I32ShlImmFS I32Load8USA, 1666 I32XorFA I32MulImmFS,
            1667 I32Store8L I32AddImmSS I32Load8UDispSA,
            1668 I32NeFA I32AddFS I32LoadSS I32AddImmFS,
            1669 I32XorFA I32AndImmFA I32LoadScaledFA RightUnsignedI32XorLS;
        I32Load8UDispSS: 1670 I32Load8UDispSA, 1671 I32Load8UDispSS, 1672 I32AddImmFA BrTableF,
            1673 I32AndImmSA BrI32NeFAhead, 1674 I32Load8UDispSS BrI32EqFAhead,
            1675 I32ShlImmSS I32Load8UDispSS I32AndImmSA,
            1676 I32Load8UDispSA I32XorFA I32AndImmFA I32LoadScaledFA,
            1677 I32MulImmFA I32AddFA I32AddImmFA I32ShrSImmFS,
            1678 I32MulImmFS I32Load8UDispSS I32MulImmFA I32AddFS;
        I32Load8UFA: 1679 I32AddImmFA, 1680 I32Store8L, 1681 I32Store8L Add2 AddBrI32GtUImm,
            1682 I32Store8L I32AddImmSS LeftI32OrSA ShiftRightAndFA;
        I32Load8UFS: 1683 BrI32EqFAhead, 1684 I32AddSS, 1685 I32AndImmSA, 1686 LeftI32AddSS,
            1687 I32Load8UDispSA BrI32NeFAhead;
        I32Load8UIndexLA: 1688 I32AddFS I32Load8UIndexSA I32AddFS;
        I32Load8UIndexLS: 1689 BrI32NeFAhead;
        I32Load8UIndexSA: 1690 I32AddFS, 1691 I32Store8L, 1692 BrI32EqFAhead I32AddImmSS,
            1693 BrZeroFAhead Const32S, 1694 I32AddFS I32AddImmSA I32AndImmFS,
            1695 I32AddImmFA I32StoreL Add2;
        I32Load8UIndexSS: 1696 I32AddSA, 1697 LeftI32AddFS,
            1698 I32AddSA I32Load8UDispFA BrI32NeFAhead I32AddImmSS;
        I32Load8USA: 1699 BrI32EqFAhead, 1700 BrI32NeFAhead, 1701 BrI32NeImmFAhead,
            1702 BrNonZeroF, 1703 BrTestNonZeroFAhead, 1704 I32AddFS, 1705 I32AndImmFA,
            1706 I32AndImmFS, 1707 I32Store8L, 1708 LeftI32OrFS, 1709 I32AndImmFA BrZeroFAhead,
            1710 I32EqImmFA I32AddFS, 1711 I32Store8L I32ShrUImmSS,
            1712 BrNonZeroF I32AddImmSA ReturnOneF,
            1713 I32XorFA BrTestNonZeroFAhead I32Load16UIndexSA;
        I32Load8USS: 1714 AddGlobalSetSS, 1715 BrI32EqImmFAhead, 1716 BrNonZeroF,
            1717 BrZeroFAhead, 1718 I32AndImmFA, 1719 I32Load8USA, 1720 I32Load8USS,
            1721 I32LoadSS, 1722 I32Store8S, 1723 BrI32EqImmFAhead BrNonZeroFAhead,
            1724 I32AndImmFA BrI32NeImmFAhead, 1725 I32Load8USA BrI32NeFAhead,
            1726 I32Load8USS BrI32EqF, 1727 BrI32EqImmFAhead BrI32EqImmFAhead AddBrI32LtU,
            1728 I32Load8USA I32SubLS BrNonZeroFAhead Add2;
        I32LoadConstA: 1729 BrZeroFAhead, 1730 I32MulImmFA BrI32GtUFAhead;
        I32LoadConstS: 1731 Const32S, 1732 I32LoadConstA, 1733 BrI32GeUFAhead Copy2,
            1734 Const32S SelectSS, 1735 I32LoadConstA I32AddImmFS,
            1736 I32LoadConstS BrZeroFAhead, 1737 LeftI32XorBS RightUnsignedI32XorBS LeftI32XorBS,
            1738 LeftI32XorBS RightUnsignedI32XorBS LeftI32XorBS LeftI32XorBS;
        I32LoadDispFA: 1739 I32StoreL;
        I32LoadDispFS: 1740 I32AddSA I32LoadDispFA BrI32NeFAhead;
        I32LoadDispSA: 1741 I32StoreL I32AddImmSS, 1742 I32AddFS I32LoadIndexSA I32AddFS,
            1743 I32StoreL I32AddImmSS I32LoadDispSA,
            1744 LoadI32AddFS I32AddImmSS I32LoadFA BrI32LeSFAhead;
        I32LoadDispSS: 1745 I32AddImmSA I32EqFA,
            1746 I32RotlImmFA RotateLeftI32XorLA RightUnsignedI32XorLA,
            1747 I32MulImmFA I32ShrUImmFS I32MulImmSA I32OrFA;
        I32LoadFA: 1748 BrI32EqFAhead, 1749 BrZeroFAhead, 1750 I32AddFS, 1751 I32AddImmFS,
            1752 I32MulImmFA, 1753 I32StoreL, 1754 I32AddImmFA I32StoreL, 1755 I32StoreL BrAhead,
            1756 I32StoreL I32AddImmSA, 1757 I32StoreL I32StoreS;
        I32LoadFS: 1758 BrNonZeroFAhead, 1759 BrZeroFAhead, 1760 Const32S, 1761 Copy2,
            1762 CopyIntSS, 1763 I32AddImmSA, 1764 I32Load16UDispSS, 1765 I32Load16USS,
            1766 I32Load8UIndexSS, 1767 I32LoadFS, 1768 I32LoadSS, 1769 I32StoreS,
            1770 ShiftRightAndFS, 1771 BrZeroFAhead I32LoadSA, 1772 CopyIntFS Call,
            1773 I32AddFS Copy2, 1774 I32AddFS I32AddFS, 1775 I32LoadSS I32AddFS,
            1776 I32StoreS I32AddImmFA BrI32LtUFAhead, 1777 I32GtUFA SelectFA I32StoreL I32GtUSS,
            1778 I32StoreL LeftI32AddFS I32LoadFS BrI32NeF;
        I32LoadGlobalA: 1779 BrI32LtUFAhead, 1780 I32AddImmFA BrI32LtUFAhead;
        I32LoadIndexSA: 1781 I32XorFA, 1782 I32StoreL ReturnOneS,
            1783 I32StoreL I32AddImmSS I32SubFS,
            1784 LoadI32AddFS I32AddSS I32LoadFA BrI32LeSFAhead;
        I32LoadIndexSS: 1785 I32StoreL;
        I32LoadSA: 1786 BrI32EqFAhead, 1787 BrI32GtUF, 1788 BrI32GtUFAhead, 1789 BrI32LeSFAhead,
            1790 BrI32LeUFAhead, 1791 BrI32NeFAhead, 1792 BrNonZeroFAhead, 1793 BrZeroFAhead,
            1794 I32AddImmFA, 1795 I32AddImmFS, 1796 I32AndFA, 1797 I32LoadFS, 1798 I32MulImmFA,
            1799 I32StoreL, 1800 I32SubLA, 1801 LeftI32AddLS, 1802 BrI32LeUFAhead I32AddImmSA,
            1803 BrI32NeFAhead BrAhead, 1804 I32AddImmFA I32StoreL, 1805 I32AddImmFS I32StoreL,
            1806 I32AndFA LeftI32AddFS, 1807 I32EqFA I32AddFS, 1808 I32LoadFS Copy2,
            1809 I32LoadFS CopyIntSS, 1810 BrI32EqFAhead I32LoadSS BrNonZeroF,
            1811 I32AddImmFA I32StoreL I32ShlImmSA, 1812 I32EqFA I32AddFS Add2,
            1813 I32MulImmFA ShiftRightAndFA I32AddFS, 1814 I32StoreL ShiftRightAndSS I32AddFS;
        I32LoadSS: 1815 BrAhead, 1816 BrI32EqFAhead, 1817 BrI32NeFAhead, 1818 BrNonZeroF,
            1819 BrNonZeroFAhead, 1820 BrZeroFAhead, 1821 Call, 1822 Const32S, 1823 CopyIntSS,
            1824 I32AddFS, 1825 I32AddImmFA, 1826 I32AddImmFS, 1827 I32AddImmSS, 1828 I32AndImmFA,
            1829 I32AndImmFS, 1830 I32Load8USS, 1831 I32LoadFA, 1832 I32LoadFS, 1833 I32LoadSA,
            1834 I32LoadSS, 1835 I32StoreS, 1836 I32SubLA, 1837 I32SubLS, 1838 ShiftRightAndSA,
            1839 AddBrI32GeS BrNonZeroF, 1840 AddGlobalSetSS ReturnOneS,
            1841 BrI32LtSImmSAhead I32LoadFA, 1842 BrZeroFAhead I32AddImmSS,
            1843 BrZeroFAhead I64LoadSA, 1844 CopyIntSS Call, 1845 I32AddFS I32LoadSA,
            1846 I32AddImmFA I32StoreL, 1847 I32AddImmFS I32StoreL,
            1848 I32AndImmFA BrI32NeImm32FAhead, 1849 I32AndImmFA BrZeroFAhead,
            1850 I32AndImmFS I32AddImmSS, 1851 I32AndImmSA BrZeroFAhead,
            1852 I32LoadFA I32AddImmFS, 1853 I32LoadSA BrI32EqFAhead,
            1854 I32LoadSA BrI32LeUFAhead, 1855 I32LoadSS BrI32EqFAhead,
            1856 I32LoadSS BrI32NeFAhead, 1857 I32LoadSS I32Load8USS, 1858 I32LoadSS I32LoadSA,
            1859 I32LoadSS I32SubLA, 1860 I32ShrUImmSS SelectSS, 1861 I32StoreS I32StoreL,
            1862 I64LoadSA I64StoreL, 1863 ShiftRightAndSA I32AddFS,
            1864 I32LoadSA BrI32NeFAhead BrAhead, 1865 I32LoadSA I32AndFA LeftI32AddFS,
            1866 I32LoadSA I32SubLA ReturnOneF, 1867 I32OrImmSA I32MulFA I32ShrSImmFA,
            1868 I32ShrSImmFS LeftI32AddFS I32AndImmSS, 1869 ShiftRightAndFA I32AddFS Br,
            1870 BrI32GtSFAhead BrI32GeSFAhead I32LoadSS CopyIntSS,
            1871 I32AddImmSS CopyIntFS BrI32GtSS I32AddImmSS;
        I32LoadScaledSA: 1872 I32StoreL AddBr32Ahead, 1873 I32AndImmFA I32ShlImmFS I32AddImmSS,
            1874 I32AndImmFA I32LoadScaledFA I32StoreL AddBr32Ahead;
        I32LoadScaledSS: 1875 AddBr64, 1876 I32ShrSImmFS,
            1877 I32LoadScaledSA I32LtSFA SelectFS I32LoadScaledSS;
        I32LtSFA: 1878 SelectFS;
        I32LtSFS: 1879 I32AddImmSS BrNonZeroS I32AddImmSS;
        I32LtUFA: 1880 ReturnOneF, 1881 SelectFS, 1882 SelectFS I32AddImmFA I32ClzFS;
        I32LtUFS: 1883 Const32S;
        I32LtUImmFA: 1884 ReturnOneF;
        I32LtUImmFS: 1885 Const32S, 1886 Const32S SelectSS,
            1887 Const32S SelectSA I32AddFS AddBrI32NeImm;
        I32LtUSS: 1888 Const32S;
        I32MulBA: 1889 I32ShrUImmFS Const32S;
        I32MulFA: 1890 I32AddFA I32AddFA I32AddFA, 1891 I32ShrSImmFS I32LoadDispSA I32MulFA;
        I32MulFS: 1892 I32LoadDispSA I32MulFS I32LoadDispSA,
            1893 I32Load16SDispSA I32MulFS I32Load16SDispSA I32MulFS;
        I32MulImmFA: 1894 I32AddFA, 1895 I32AddFS, 1896 ShiftRightAndFA,
            1897 ShiftRightAndFS I32LoadFS, 1898 I32ShrUImmFS I32ShlImmFS I32AddFS I32LoadSS,
            1899 I32XorFA I32RotlImmFA I32MulImmFA I32AddImmFS;
        I32MulImmFS: 1900 I32SubSS I32MulImmFA, 1901 I32Load8UDispSA I32AddFA I32MulImmFS,
            1902 I32Load8UDispSA I32XorFA I32MulImmFS, 1903 I32MulImmSA I32AddFA I32AndImmFA;
        I32MulImmSA: 1904 F64LoadIndexLA, 1905 I32AddFS, 1906 I32AddImmFS,
            1907 I32AddFA F64LoadFA, 1908 I32AddFA I32AddImmFS, 1909 I32AddImmFA I32AddFS,
            1910 I32AddImmFA ReturnOneF, 1911 I32AddImmFS ShiftRightAndFA,
            1912 I32AddFA I32ShrSImmFA I32StoreL, 1913 I32AddFS I32MulImmSA I32AddFA,
            1914 I32AddFS I32MulImmSA I32AddFS;
        I32MulImmSS: 1915 I32Load8USA I32AddFS, 1916 I32MulImmSA I32AddFS I32MulImmSA,
            1917 I32AddSA I32Load8SDispFS I32AddFA I32AddImmFS,
            1918 I32MulImmSA I32AddFS I32MulImmSA I32AddFA;
        I32NeImmFS: 1919 BrAhead;
        I32OrFA: 1920 I32StoreL, 1921 ReturnOneF, 1922 I32StoreL AddBrI32NeImm;
        I32OrFS: 1923 I32StoreL, 1924 I32OrSA I32ShlImmFS I32OrSA I32ShrUImmFS;
        I32OrImmFA: 1925 I32Store8L;
        I32OrSA: 1926 BrZeroFAhead I32AddSA I32AndImmFA I32Load8UIndexLA;
        I32PopcntSS: 1927 I32AddImmSA I32PopcntFS I32AddImmSA I32PopcntFS;
        I32RemUImmFA: 1928 I32StoreL, 1929 I32LoadScaledFS I32AddImmSS,
            1930 I32StoreL AddBrI32NeImm, 1931 BrZeroFAhead LeftI32AddSS LoadBrI32GtSFAhead,
            1932 BrZeroFAhead LeftI32OrSS I32LoadFA, 1933 I32Load8UFA I32Store8L AddBrI32NeImm;
        I32RemUImmSA: 1934 I32LoadScaledFS CopyIntSS;
        I32RotlImmFS: 1935 I64AddSS, 1936 I32AddFS I32AddSS I32XorFA,
            1937 I32AddFS I32XorFA I32RotlImmFS, 1938 I32XorFA I32RotlImmFS I32AddSS,
            1939 I32AddFS I32XorFA I32RotlImmFS I32AddFS;
        I32RotlImmSA: 1940 RotateLeft32I64XorLA RotateLeft32I64XorLA I64AddFS;
        I32RotrImmFS: 1941 I32RotrImmSA I32AndImmFA;
        I32ShlFA: 1942 I32OrFS;
        I32ShlImmFA: 1943 I32AddImmFS, 1944 I32LoadDispFS;
        I32ShlImmFS: 1945 I32AddFS, 1946 I32AndImmSS, 1947 I32AddFS I32AddImmSS BrI32GtUImmFAhead,
            1948 I32OrSA I32ShrUImmFS Call;
        I32ShlImmSA: 1949 I32AddImmFS, 1950 I32AddImmFS LeftI32OrSA,
            1951 I32AndImmFA I32AddFS I32Load8UDispSA,
            1952 LeftI32AddLS I32LoadFA BrI32GtSImmFAhead,
            1953 I32AddImmFS CopyIntSS Add2 I32LoadSS,
            1954 I32AndImmFS I32LoadFA I32AddFS I32Load8USS;
        I32ShlImmSS: 1955 F64LoadFS, 1956 I32AddFS, 1957 I32AddImmFS, 1958 I32AddImmSS,
            1959 CopyIntSS Const32S, 1960 I32AddFS I32AddImmSA, 1961 I32LoadFS BrZeroFAhead,
            1962 I32OrImmFS BrI32GeSFAhead, 1963 I32OrImmFS BrI32LtSFAhead,
            1964 I32AddImmSS I32Load8UDispSS I32Load8UDispSS I32Load8UDispSS,
            1965 I32XorImmFS I32ShlImmSA I32ShrSImmFA I32LtSImmFA;
        I32ShlLS: 1966 I32AndImmSA, 1967 LoadI32AddSA I32Load8UDispFA;
        I32ShrSImmFA: 1968 I32AndFA, 1969 I32AddFA I32AddFA, 1970 I32StoreL AddBrI32NeImm;
        I32ShrSImmFS: 1971 BrI32GtUFAhead, 1972 Copy2, 1973 I32AndFA I32AddFS,
            1974 I32LoadDispSA I32MulFA, 1975 I32LoadDispSS I32AddImmSS, 1976 I32XorFA I32SubFS,
            1977 Copy2 I32XorSA I32SubFA I32AddFS;
        I32ShrSImmSA: 1978 I32AndFA, 1979 ReturnOneF;
        I32ShrSImmSS: 1980 I32LoadSS, 1981 I32GtSImmFS Const32S, 1982 I32LoadSS I32LoadSS;
        I32ShrUImmFA: 1983 I32Store8L AddBrI32NeImm, 1984 I32Store8L I32AddImmSS LeftI32XorSS;
        I32ShrUImmFS: 1985 BrNonZeroSAhead, 1986 I32AndImmFS, 1987 I32AndImmSS,
            1988 BrNonZeroSAhead LeftI32AddFA I32StoreF;
        I32ShrUImmSA: 1989 I32AddImmFS, 1990 I32RemUImmFA, 1991 I32SubLS;
        I32ShrUImmSS: 1992 SelectSS, 1993 I32AndFA BrNonZeroF;
        I32ShrULA: 1994 I32OrFS, 1995 I32StoreL CopyIntSS;
        I32ShrUSA: 1996 LeftI32AddFA LeftI32AddLA;
        I32Store16ImmDispS: 1997 I32AddImmSS;
        I32Store16L: 1998 AddBr32Ahead, 1999 AddBrI32NeImm, 2000 I32AddImmSS, 2001 I32StoreS,
            2002 I32AddImmSS LeftI32XorSS RightUnsignedI32XorBS;
        I32Store16S: 2003 I32StoreS;
        I32Store8ImmIndexS: 2004 AddBr32, 2005 Return;
        I32Store8ImmS: 2006 I32AddImmSS, 2007 I32AddImmSS CopyIntSS Br;
        I32Store8L: 2008 Add2, 2009 AddBrI32NeImm, 2010 CopyIntSS, 2011 I32AddImmSS,
            2012 ReturnOneS, 2013 Add2 AddBrI32NeImm, 2014 I32AddImmSS BrI32GeUFAhead,
            2015 I32AddImmSS I32Load8UDispSA I32Store8L,
            2016 I32AddImmSS I32GtUImmSS CopyIntSS BrNonZeroS,
            2017 I32StoreS LeftI32XorSS RightUnsignedI32XorBS LeftI32XorBS;
        I32Store8S: 2018 Add2, 2019 F64StoreS;
        I32StoreConstF: 2020 I32ShrUImmFS CopyIntSS, 2021 I32StoreS ReturnOneS;
        I32StoreConstS: 2022 Const32S SelectSS, 2023 Copy2 Call;
        I32StoreDispF: 2024 I32SubSS;
        I32StoreDispS: 2025 I32StoreDispS;
        I32StoreF: 2026 Add2, 2027 BrAhead, 2028 I32AddImmFS, 2029 I32LoadSA, 2030 I32LoadSS,
            2031 I32AddImmFS Copy2;
        I32StoreImmF: 2032 I32StoreF, 2033 I64LoadSS;
        I32StoreImmS: 2034 I32LoadSA, 2035 I32LoadSS, 2036 I32StoreS, 2037 I64StoreImmS;
        I32StoreL: 2038 Add2, 2039 AddBrI32NeImm, 2040 BrAhead, 2041 BrNonZeroFAhead,
            2042 Const32S, 2043 Copy2, 2044 CopyIntSS, 2045 I32AddImmSS, 2046 I32AddSA,
            2047 I32AddSS, 2048 I32Load8USS, 2049 I32LoadSA, 2050 I32LoadSS, 2051 I32ShlImmSA,
            2052 I32StoreS, 2053 I64LoadSA, 2054 LeftI32AddSA, 2055 ReturnOneS,
            2056 Add2 BrNonZeroS, 2057 I32AddImmSA I32AndImmFS, 2058 I32AddImmSS BrNonZeroSAhead,
            2059 I32AddSS AddBrI32NeImm, 2060 I32LoadSA I32AddImmFA, 2061 I32LoadSA I32AddImmFS,
            2062 LoadI32AddSA I32Store8F, 2063 I32AddImmSS I32Load8UDispSA I32AddImmFA,
            2064 I32AddImmSS LeftI32XorSS RightUnsignedI32XorBS, 2065 I32LoadSA I32StoreL Add2,
            2066 I32MulImmSS I32MulImmSA I32AddFS;
        I32StoreS: 2067 AddBrI32NeImm, 2068 Const32S, 2069 Copy2, 2070 CopyIntSS,
            2071 I32AddImmSS, 2072 I32LoadSA, 2073 I32LoadSS, 2074 I32Store16S, 2075 I32StoreImmS,
            2076 I32StoreL, 2077 I32StoreS, 2078 Return, 2079 ReturnOneS, 2080 Add2 BrNonZeroS,
            2081 BrI32GtUSAhead I32LoadSS, 2082 I32AddSA I32AddImmFS, 2083 I32LoadSA I32AddImmFA,
            2084 I32Store16S I32StoreS, 2085 I32StoreS Const32S, 2086 I32StoreS I32StoreImmS,
            2087 I32AddImmSS I64AddImmSA I64AndFS, 2088 I32ShlImmSS I32LoadFS Copy2 I32AddImmSA,
            2089 I32StoreDispS I32StoreDispS I32StoreDispS Add2,
            2090 LoadI32AddSS I32AddImmSS I32LoadFA BrI32GeSFAhead;
        I32StoreScaledS: 2091 BrI32GtSImmS, 2092 CopyIntSS I32ShlImmSS I32OrImmFS BrI32LtSF;
        I32SubFA: 2093 I32AddImmFS I32AddFS, 2094 I32ShrULS I32LoadScaledSA;
        I32SubFS: 2095 I32AndImmSS;
        I32SubLA: 2096 I32AddImmFA, 2097 I32ShrSImmFS;
        I32SubLS: 2098 BrI32GtUImmFAhead, 2099 BrI32LeUImmFAhead, 2100 I32LoadSS,
            2101 I32LoadSS I32AddImmSS, 2102 BrI32GtUImmFAhead I32MulImmSS I32MulImmSA,
            2103 BrNonZeroFAhead Add2 AddBrI32NeImm,
            2104 I32Load8UDispSS I32Load8USA I32SubLA LeftI32AddFS;
        I32SubSA: 2105 I32AddImmFS, 2106 I32StoreL, 2107 I32Store16L I32AddImmSS I32AddImmSS,
            2108 BrI32GtUImmFAhead I32ShlImmSA I32AndImmFS I32AndImmSA;
        I32SubSS: 2109 BrI32GeSF, 2110 I32AddFA, 2111 I32AddImmFS, 2112 I32LtUImmFS,
            2113 I32SubSS, 2114 CopyIntSS Call, 2115 I32GtUFS Const32S,
            2116 I32MulImmFS I32SubSS I32MulImmFA;
        I32XorFA: 2117 I32StoreL, 2118 I32SubFS, 2119 I32XorFA,
            2120 I32CtzFA RightUnsignedI32AddFS, 2121 I32XorFA I32XorFA,
            2122 I32MulImmFS I32Load8UDispSA I32XorFA,
            2123 I32RotlImmFS I32AddFS I32XorFA I32RotlImmFS;
        I32XorFS: 2124 AddBrI32NeImm, 2125 BrAhead, 2126 I32LoadSA I32AndFS;
        I32XorImmSS: 2127 Br, 2128 Const32S Const32A I32SubFA I32AndFS;
        I32XorSA: 2129 I32AndFA I32XorFA I32AddFS, 2130 I32CtzFA I32ShrUImmFS I32AddFA,
            2131 I32RotlImmFS I32AddFS I32XorFA;
        I32XorSS: 2132 BrI32LeSFAhead;
        I64AddFA: 2133 I64AddFS, 2134 I64Store32L, 2135 I64StoreL, 2136 I64StoreL I64StoreDispS,
            2137 I64MulImmFA I64AddFA I64MulImmFA;
        I64AddFS: 2138 BrI64EqImmSAhead, 2139 ConstBrAhead, 2140 I64AddImmSA, 2141 I64AddImmSS,
            2142 I64AddSS, 2143 I64AndImmFS, 2144 I64LoadDispSS, 2145 I64LoadFS, 2146 I64LoadSA,
            2147 I64LoadSS, 2148 I64LtUFA, 2149 I64StoreL, 2150 I64StoreS,
            2151 RightUnsignedI64AddFS, 2152 AddBrI32GtUImm I64StoreConstS,
            2153 AddBrI32NeImm BrZeroSAhead, 2154 I32LoadSS BrNonZeroF,
            2155 I64Load8UIndexSA I64ShlImmFS, 2156 I64LoadSA BrI64LtUFAhead,
            2157 Copy2 I64XorSA I64AndFA, 2158 I64AddFS I64AddKSS I32AddImmSS,
            2159 I64AndKFS I64ShrUImmSS I64MulFA, 2160 I64Load32UFA BrI64LtUFAhead ConstBr,
            2161 I64LoadDispSS I64RotlImmFA RotateLeftI64XorLA,
            2162 I64LoadSS I64ShrUImmSS BrI64LtUFAhead, 2163 I64ShlImmFS I64AndKSA I64OrFS,
            2164 I64ShrUImmSS I32RotlImmSA RotateLeft32I64XorLA,
            2165 I64Store32L I64ShrUImmFS AddBrI32NeImm,
            2166 I64StoreL I64Load8UFS BrI64LeUImmFAhead, 2167 I64XorFA I32RotlImmFS I64AddFS,
            2168 RotateLeftI64XorLS I64RotlImmFS RotateLeftI64XorSS,
            2169 I64StoreS I64AddImmSS BrI64GeSSAhead ConstBr;
        I64AddImmFA: 2170 I64Store16L, 2171 I64Store32L, 2172 I64StoreL,
            2173 I64Store16L I64AndImmSA, 2174 LeftI64AddFA I64Load32UFA I64AddFA;
        I64AddImmFS: 2175 BrI64LeUImmFAhead, 2176 BrI64NeImmFAhead, 2177 I64AndKFS,
            2178 I64LoadSA, 2179 I64LoadSS, 2180 I64ShrUImmSS, 2181 I64Store32L, 2182 I64StoreL,
            2183 I64LoadSA I64LoadFS, 2184 I64LoadSA I64StoreF,
            2185 I64AndKFS I64LoadSA I64Store32F;
        I64AddImmSA: 2186 I64AddFS, 2187 I64AndFS, 2188 I64AndImmFA, 2189 I64AndImmFS,
            2190 I64Extend32SFS, 2191 I64Load8UIndexLA, 2192 I64ShlImmFS, 2193 I64Store32L,
            2194 I64StoreL, 2195 LeftI64AddFS, 2196 LeftI64AddLA, 2197 LeftI64AddLS,
            2198 I64AddFS I64StoreL, 2199 I64Extend32SFS BrI64LeUFAhead,
            2200 I64Store32L I64LoadSA, 2201 I64Load8UIndexLA LeftI64OrFS I64AddImmSA;
        I64AddImmSS: 2202 BrI64GeSImmFAhead, 2203 BrI64GeUSAhead, 2204 BrI64GtSImmSAhead,
            2205 BrI64LeSSAhead, 2206 BrI64LeUFAhead, 2207 BrI64LeUImmSAhead,
            2208 BrI64LtSImmSAhead, 2209 BrI64LtSSAhead, 2210 BrI64LtUFAhead,
            2211 BrI64LtUImmSAhead, 2212 BrI64LtUSAhead, 2213 BrI64NeImmSAhead, 2214 Const32A,
            2215 Const32S, 2216 ConstBr, 2217 ConstBrAhead, 2218 CopyIntSS, 2219 I32LoadSS,
            2220 I64AddImmSS, 2221 I64AddSS, 2222 I64AndImmFA, 2223 I64AndImmFS, 2224 I64AndImmSA,
            2225 I64LoadSA, 2226 I64LoadSS, 2227 I64ShrUImmSS, 2228 I64StoreL, 2229 I64StoreS,
            2230 I64SubSS, 2231 LeftI64AddFA, 2232 BrI64GeSImmSAhead ConstBr,
            2233 CopyIntSS BrI64GeSImmSAhead, 2234 CopyIntSS BrI64GtSImmSAhead,
            2235 I32LoadSS I64Load32UFA, 2236 I64AddImmSS AddBr64,
            2237 I64AddImmSS BrI64GtSImmSAhead, 2238 I64AddImmSS BrI64LtSSAhead,
            2239 I64AddImmSS ConstBrAhead, 2240 I64AddImmSS I64AddImmSS,
            2241 I64AddSS BrI64GeUSAhead, 2242 I64AddSS BrI64LtUSAhead,
            2243 I64ShrUImmSS I64AndKSS, 2244 LeftI64AddFA LoadBrI64NeFAhead,
            2245 I64AndImmFA BrI64EqImmFAhead ConstBrAhead,
            2246 I64AndImmSA I64Load8UIndexLS I64AndImmSS,
            2247 I64Load8USA LeftI64AddFA I64Load32UFA, 2248 I64ShrULS I64LtUImmSS Const32S;
        I64AddKSS: 2249 AddBrI32NeImm;
        I64AddSA: 2250 I64AddFS, 2251 I64AddImmFS, 2252 I64ShrUImmFS, 2253 I64StoreL,
            2254 I64StoreL I64StoreDispS;
        I64AddSS: 2255 BrI64EqImmSAhead, 2256 BrI64LeUSAhead, 2257 BrI64LtUSAhead,
            2258 BrI64NeImmFAhead, 2259 Const32S, 2260 I64AddSS, 2261 I64LoadSA,
            2262 I64ShrUImmSS, 2263 I64StoreL, 2264 BrI64EqFAhead ConstBrAhead,
            2265 I64AddImmSA I64Store8L, 2266 I64EqSA SelectFS, 2267 I64Load8USA I64Store8L,
            2268 I64XorFA I32RotlImmFS, 2269 I64AddSS I64LoadSA I64AddImmFS,
            2270 I64ExtendI32USA I64AddFS I64AddImmSS, 2271 I64RotlImmFS I64LoadDispSS I64XorFS,
            2272 RotateLeftI64XorLS I64RotlImmFS I64AddSS;
        I64AndFA: 2273 I64AddFS, 2274 I64AndImmFA, 2275 I64NeImmFA, 2276 I64AndImmFA I64EqzFS;
        I64AndFS: 2277 I64AndImmSS, 2278 I64AndKFS, 2279 I64AndKFS ConstBrAhead;
        I64AndImmFA: 2280 I64AddFS, 2281 I64EqzFS, 2282 I64LoadIndexLS, 2283 I64NeImmFS,
            2284 LeftI64AddFA, 2285 LeftI64AddFS, 2286 BrI64EqImmFAhead ConstBrAhead,
            2287 I64EqzFS BrI64EqImmFAhead, 2288 LeftI64AddFA I64Load32UFA I64XorFS;
        I64AndImmFS: 2289 BrI64EqImmFAhead, 2290 BrI64LtUImmFAhead, 2291 BrI64NeImmFAhead,
            2292 Const32A, 2293 I64LoadSS, 2294 I64StoreL, 2295 BrI64EqImmFAhead ConstBrAhead,
            2296 I64AddImmFS I64ShrUImmSS;
        I64AndImmSA: 2297 BrI64EqFAhead, 2298 BrI64EqImmFAhead, 2299 I64AddFS, 2300 I64EqzFS,
            2301 LeftI64AddFA, 2302 BrI64NeImmFAhead ConstBr, 2303 BrI64NeImmFAhead ConstBrAhead,
            2304 LeftI64AddFA I64Load32UFS, 2305 BrI64EqImmFAhead I64MulSA I64RemUFS I64MulSA;
        I64AndImmSS: 2306 BrI64LeUImmFAhead, 2307 BrI64LtUFAhead, 2308 Const32A, 2309 I64AndImmSS,
            2310 Const32A I64ShlFS, 2311 I64AndImmSS Const32A, 2312 I64AndImmSS ConstBr;
        I64AndKFA: 2313 BrI64EqFAhead, 2314 BrI64EqImmFAhead, 2315 BrI64NeImmFAhead,
            2316 I64EqzFS, 2317 I64NeImmFS, 2318 I64ShrUImmFA, 2319 BrI64EqFAhead ConstBrAhead,
            2320 BrI64EqImmFAhead ConstBrAhead, 2321 I64MulFS RightUnsignedI64XorBA,
            2322 I64OrImmFS I64XorSS I64AndKFS, 2323 I64ShrUImmFA I64AndKFA LeftI64AddFS;
        I64AndKFS: 2324 BrI64NeImmFAhead, 2325 Const64IntA, 2326 ConstBrAhead, 2327 I64LoadSA,
            2328 I64ShrUImmSS, 2329 I64StoreDispL AddGlobalSetSS, 2330 I64XorFA I64MulKFA;
        I64AndKSA: 2331 I64AddFA, 2332 I64OrFA, 2333 I64OrFS, 2334 I64ShrUImmFA,
            2335 I64ShrUImmFS, 2336 I64AddFA RightUnsignedI64AddFA,
            2337 I64AddFA RightUnsignedI64AddFS, 2338 I64ShrUImmFS I64AddImmSS;
        I64AndKSS: 2339 BrI64LtUFAhead, 2340 BrI64NeImmFAhead, 2341 Const64IntA, 2342 I64AndKSS,
            2343 I64LoadSA, 2344 I64MulFS, 2345 I64MulSS I64MulSS I64MulSS I64MulSA;
        I64AndSS: 2346 I64OrSS;
        I64CtzSA: 2347 I64ShrUImmFS;
        I64CtzSS: 2348 I64Load16USA I64AddFS I64AndImmFS;
        I64EqFA: 2349 SelectFA;
        I64EqFS: 2350 I64AddSS I64AddSS;
        I64EqSA: 2351 SelectFS;
        I64EqzFS: 2352 BrI64EqImmFAhead, 2353 BrNonZeroFAhead, 2354 I64AddSS, 2355 I64EqzFS,
            2356 I64LoadDispSS, 2357 I64LoadSA, 2358 I64LoadSS, 2359 I64Store8L,
            2360 BrI64EqImmFAhead ConstBrAhead, 2361 BrI64NeImmFAhead ConstBrAhead,
            2362 I64Store8L BrNonZeroFAhead;
        I64EqzSS: 2363 BrI64EqImmFAhead ConstBrAhead;
        I64Extend32SFA: 2364 BrI64LeSFAhead;
        I64Extend32SFS: 2365 Const32A, 2366 BrI64GeSFAhead ConstBrAhead;
        I64Extend32SSS: 2367 BrI64LeUFAhead;
        I64ExtendI32UFA: 2368 I64AddFS, 2369 I64AddFS I32AddImmSS;
        I64ExtendI32UFS: 2370 Const32S BrI32LtUImmSAhead, 2371 Const32S I64MulImmSA;
        I64ExtendI32USA: 2372 I64AddFS, 2373 I64AndImmFS Const32A I64ShlFS;
        I64ExtendI32USS: 2374 I64ExtendI32USA I64MulFS;
        I64GtUFA: 2375 SelectFS, 2376 SelectFS I64LtUFS;
        I64Load16USA: 2377 I64AddImmFA I64Store16L;
        I64Load16USS: 2378 BrI64GtUFAhead;
        I64Load32SFA: 2379 I64AndKFS;
        I64Load32SSA: 2380 BrI64GeSFAhead, 2381 I64AddFS, 2382 I64AddImmFA, 2383 I64AddImmFS,
            2384 I64AndKFA, 2385 I64AndKFS, 2386 I64Extend32SFS, 2387 I64AddFS I64LoadSA,
            2388 I64AddImmFA I64Store32L, 2389 I64AddImmFS I64AndKFS,
            2390 I64AddImmFS I64Store32L, 2391 I64AndKFA BrI64EqImmFAhead,
            2392 I64Extend32SFS Const32S, 2393 I64Extend32SFS I64Load32SSA,
            2394 I64Store32L AddGlobalSetSS, 2395 I64AddFS I64LoadSS I64MulImmFA,
            2396 I64AddImmFS I64Store32L GlobalGetA;
        I64Load32SSS: 2397 Const32A, 2398 I64LoadSS, 2399 I64StoreDispL AddGlobalSetSS,
            2400 Const32A I64Extend32SFA BrI64LeSFAhead;
        I64Load32UConstA: 2401 BrI64EqImmFAhead, 2402 BrI64NeImmFAhead, 2403 I64EqzFS,
            2404 BrI64NeImmFAhead ConstBrAhead, 2405 I64EqzFS BrI64EqImmFAhead,
            2406 I64EqzFS I64AddSS;
        I64Load32UDispSA: 2407 I64AddFA I64AddFS I32RotlImmSA;
        I64Load32UFA: 2408 BrI64EqFAhead, 2409 BrI64LeUFAhead, 2410 I64XorFS,
            2411 I64XorFS I64AddImmSS I64Load8USA, 2412 I64XorFS I64ShrUImmSA I64AndImmFA,
            2413 I64MulFA I64AddFS I64Store32L I32AddImmSS;
        I64Load32UFS: 2414 I64AndImmSS, 2415 I64LoadSS, 2416 I64LoadSS I64Load8USS,
            2417 I64LoadSS I64LoadSS;
        I64Load32UIndexFS: 2418 Const32S Const32S;
        I64Load32USA: 2419 I64AddFS, 2420 I64AndImmFA, 2421 I64AndKFA, 2422 I64AndKFS,
            2423 I64Store32L, 2424 I64XorFS, 2425 I64AndImmFA BrI64EqImmFAhead,
            2426 I64AndKFS I64Load32USA, 2427 I64OrImmFS I64AndKFS, 2428 I64XorFS I64AndKFS;
        I64Load32USS: 2429 ConstBrAhead, 2430 I64Load32USA, 2431 I64Load32USS, 2432 I64LoadSS,
            2433 Const32S ConstBrAhead, 2434 I64Load32USA I64MulFA, 2435 I64LoadSS I64AndKFA;
        I64Load8UConstA: 2436 BrZeroFAhead, 2437 BrNonZeroFAhead ConstBrAhead;
        I64Load8UDispSA: 2438 BrI64NeImmFAhead ConstBr,
            2439 I64XorFA I64MulKFS I32AddImmSS CopyIntFS;
        I64Load8UDispSS: 2440 I64Store8L;
        I64Load8UFA: 2441 BrZeroFAhead, 2442 BrNonZeroFAhead ConstBrAhead;
        I64Load8UFS: 2443 BrI64LtUSAhead, 2444 I64LoadSA, 2445 BrI64LeUImmFAhead ConstBrAhead;
        I64Load8UIndexLA: 2446 LeftI64OrFS I64AddImmSA I64Load8UIndexLA;
        I64Load8UIndexLS: 2447 BrI64NeImmFAhead;
        I64Load8UIndexSA: 2448 BrI64EqImmFAhead, 2449 BrZeroFAhead;
        I64Load8UIndexSS: 2450 BrI64GeUImmFAhead, 2451 BrI64LtUImmFAhead, 2452 BrI64NeImmFAhead;
        I64Load8USA: 2453 BrI64EqImmFAhead, 2454 BrNonZeroFAhead, 2455 BrZeroFAhead,
            2456 I64AndFA, 2457 I64AndImmFA, 2458 I64AndImmFS, 2459 I64OrFA, 2460 I64ShlFA,
            2461 I64Store8L, 2462 BrNonZeroFAhead ConstBr, 2463 I64AndImmFA I64EqzFS,
            2464 I64OrFA I64Store8L, 2465 I64ShrUImmFA I64Extend8SFS,
            2466 LeftI64AddFA I64Load32UFS, 2467 I64EqzFS I64StoreS BrI64EqImmFAhead,
            2468 I64Store8L AddGlobalSetSS ReturnConst;
        I64Load8USS: 2469 ConstBrAhead, 2470 CopyIntSS, 2471 I64AndImmFA, 2472 I64Load8USS,
            2473 I64LoadSS, 2474 BrNonZeroFAhead ConstBrAhead, 2475 BrZeroFAhead ConstBrAhead,
            2476 I64Load8USA BrI64EqFAhead, 2477 I64LoadSS I64LoadSS;
        I64LoadConstA: 2478 ReturnOneF, 2479 I64EqzFS BrI64NeImmFAhead;
        I64LoadConstS: 2480 BrI64NeImmFAhead, 2481 I64LoadConstS, 2482 I64LoadSA,
            2483 I64LoadSA I64LoadFA BrI64NeFAhead;
        I64LoadDispFA: 2484 I64StoreL;
        I64LoadDispFS: 2485 I32Store16ImmDispS;
        I64LoadDispSA: 2486 I64StoreL, 2487 LoadI64AddFS, 2488 I64StoreL AddGlobalSetSS;
        I64LoadDispSS: 2489 BrI64NeImmFAhead, 2490 ExtendAddSS, 2491 I64EqzFS, 2492 I64LoadDispSS,
            2493 I64LoadSA, 2494 I64LoadSS, 2495 I64StoreDispL, 2496 I64StoreDispS,
            2497 I64StoreL, 2498 BrI64EqImmSAhead ConstBrAhead, 2499 I64LoadDispSS I64LoadDispSS,
            2500 I64StoreL I64LoadSS, 2501 I64RotlImmFA RotateLeftI64XorLA RightUnsignedI64XorLA;
        I64LoadFA: 2502 BrI64LeSFAhead, 2503 I64AddImmFA, 2504 I64AddImmFS, 2505 I64StoreL,
            2506 I64StoreL I64StoreDispS, 2507 LoadI64AddFA LoadDispI64AddFA,
            2508 I64StoreL AddGlobalSetSS I64StoreImm32F;
        I64LoadFS: 2509 BrI64GeUFAhead, 2510 BrI64GtSImmFAhead, 2511 BrI64NeImmFAhead,
            2512 I64AddImmSS, 2513 I64EqzFS, 2514 I64LoadFS, 2515 I64LoadSA, 2516 I64LoadSS,
            2517 I64ShrUImmSS, 2518 I64StoreL, 2519 I64StoreS, 2520 I64LoadSA I64LoadFS,
            2521 I64LoadSS I64StoreS;
        I64LoadGlobalS: 2522 AddGlobalSetSS, 2523 BrI64NeImmFAhead, 2524 I64LoadFS,
            2525 I64StoreL, 2526 I64Load8UConstA BrZeroFAhead, 2527 I64LoadFS I64LoadFS,
            2528 I64StoreL BrI64NeImmFAhead;
        I64LoadIndexSA: 2529 I64MulKFA I64ShrUFA;
        I64LoadSA: 2530 BrI64EqFAhead, 2531 BrI64EqImm32FAhead, 2532 BrI64GeSFAhead,
            2533 BrI64GeUFAhead, 2534 BrI64GtSFAhead, 2535 BrI64GtUFAhead, 2536 BrI64LeSFAhead,
            2537 BrI64LeUFAhead, 2538 BrI64LtSFAhead, 2539 BrI64LtUFAhead, 2540 BrI64NeFAhead,
            2541 I64AddImmFA, 2542 I64AddImmFS, 2543 I64AndFA, 2544 I64AndImmFA, 2545 I64AndImmFS,
            2546 I64AndKFS, 2547 I64EqzFS, 2548 I64GtSFA, 2549 I64Load16UFA, 2550 I64Load16UFS,
            2551 I64Load32SFA, 2552 I64Load32SFS, 2553 I64Load32UFA, 2554 I64Load32UFS,
            2555 I64Load8UFA, 2556 I64Load8UFS, 2557 I64LoadFA, 2558 I64LoadFS, 2559 I64MulFA,
            2560 I64MulFS, 2561 I64ShlImmFA, 2562 I64ShlImmFS, 2563 I64ShrUFS, 2564 I64ShrUImmFA,
            2565 I64ShrUImmFS, 2566 I64Store32F, 2567 I64Store32ImmF, 2568 I64Store8F,
            2569 I64Store8ImmF, 2570 I64StoreF, 2571 I64StoreImmF, 2572 I64StoreL, 2573 I64SubFS,
            2574 I64SubLS, 2575 LeftI64AddFA, 2576 LeftI64AddFS, 2577 LeftI64AddLA,
            2578 LeftI64AddLS, 2579 LoadBrI64EqFAhead, 2580 LoadBrI64NeFAhead, 2581 LoadI64AddFA,
            2582 LoadI64AddFS, 2583 LoadI64AddLA, 2584 LoadI64AddLS,
            2585 BrI64GtSFAhead ConstBrAhead, 2586 BrI64LeUFAhead ConstBrAhead,
            2587 I64AddImmFA I64StoreL, 2588 I64AddImmFS I64LoadSA, 2589 I64AddImmFS I64LoadSS,
            2590 I64AddImmFS I64StoreL, 2591 I64AndImmFA BrI64EqImmFAhead,
            2592 I64AndImmFA BrI64NeImmFAhead, 2593 I64AndImmFS BrI64EqImmFAhead,
            2594 I64AndImmFS I64AddImmFS, 2595 I64AndImmFS I64LoadSS,
            2596 I64EqzFS BrI64EqImmFAhead, 2597 I64Load32UFS I64Load32USA,
            2598 I64Load32UFS I64LoadSA, 2599 I64Load8UFA BrI64EqImmFAhead,
            2600 I64Load8UFA BrZeroFAhead, 2601 I64Load8UFS BrI64EqImmFAhead,
            2602 I64LoadFA BrI64EqFAhead, 2603 I64LoadFA I64AndImmFA, 2604 I64LoadFA I64EqzFS,
            2605 I64LoadFA I64StoreF, 2606 I64LoadFA I64StoreL, 2607 I64LoadFA LeftI64AddLA,
            2608 I64LoadFA LeftI64AddLS, 2609 I64LoadFA LoadI64AddFS,
            2610 I64LoadFS BrI64EqImmFAhead, 2611 I64LoadFS BrI64GeUFAhead,
            2612 I64LoadFS BrI64GtUFAhead, 2613 I64LoadFS BrI64NeImmFAhead,
            2614 I64LoadFS ConstBrAhead, 2615 I64LoadFS I64AndKFS, 2616 I64LoadFS I64EqzFS,
            2617 I64LoadFS I64LoadSA, 2618 I64LoadFS I64LoadSS, 2619 I64LoadFS I64StoreL,
            2620 I64LoadFS I64StoreS, 2621 I64ShlImmFA I64LoadDispFS,
            2622 I64ShlImmFS ExtendAddSA, 2623 I64ShrUImmFS I64LoadSA,
            2624 I64Store8ImmF I64LoadSA, 2625 I64StoreF BrI64GeSImmSAhead,
            2626 I64StoreF I64AddImmSA, 2627 I64StoreF I64LoadSA, 2628 I64StoreF I64StoreDispS,
            2629 I64StoreImmF I64LoadSA, 2630 I64StoreL ExtendAddSS, 2631 I64StoreL I64LoadSA,
            2632 I64StoreL I64LoadSS, 2633 I64StoreL I64Store8ImmDispS,
            2634 I64StoreL I64StoreDispS, 2635 I64StoreL I64StoreImmDispS,
            2636 I64SubFS BrI64LtUImmSAhead, 2637 I64SubFS I64LoadSA,
            2638 I64SubLS BrI64LtUImmSAhead, 2639 LoadBrI64EqFAhead ConstBrAhead,
            2640 LoadBrI64NeFAhead ConstBrAhead, 2641 LoadI64AddFS I64LoadSA,
            2642 I64AddImmFA I64StoreL AddGlobalSetSS, 2643 I64AddImmFA LeftI64AddFA I64Load32UFA,
            2644 I64AddImmFS I64AndKSA I64MulFA, 2645 I64AddImmFS I64LoadSA I64AddImmFS,
            2646 I64AddImmFS I64StoreL I64StoreL, 2647 I64AndFA I64OrFS I64StoreL,
            2648 I64Load8UFA BrNonZeroFAhead ConstBrAhead, 2649 I64Load8UFA I64AndImmFA I64EqzFS,
            2650 I64LoadFA I64AddImmFS I64LoadSA, 2651 I64LoadFA I64EqzFS BrI64EqImmFAhead,
            2652 I64LoadFA I64StoreL AddGlobalSetSS, 2653 I64LoadFA LoadI64AddFS I64Load8UFS,
            2654 I64LoadFS BrI64NeImmFAhead ConstBrAhead, 2655 I64LoadFS I64LoadSA BrI64LtSFAhead,
            2656 I64LoadFS I64LoadSA I64LoadFA, 2657 I64LoadFS I64LoadSA I64LoadFS,
            2658 I64LoadFS I64LoadSA I64StoreL, 2659 I64LoadFS I64LoadSS I64LoadSS,
            2660 I64LoadFS I64StoreDispL AddGlobalSetSS,
            2661 I64ShrUImmFS BrI64GeUImmFAhead ConstBrAhead,
            2662 I64ShrUImmFS I64LoadSA I64ShrUImmFS, 2663 I64Store32ImmF I64LoadSA I64Load32SFA,
            2664 I64StoreImmF AddGlobalSetSS ReturnConst,
            2665 I64StoreImmF I64LoadSA I64StoreImmF, 2666 I64StoreL AddGlobalSetSS ReturnConst,
            2667 I64StoreL ExtendAddSS ExtendAddSA, 2668 I64StoreL I64LoadSA I64StoreL,
            2669 I64StoreL I64StoreDispS AddGlobalSetSS,
            2670 LeftI64AddLS I64Load32UFS I64AndImmSS,
            2671 I64StoreL AddGlobalSetSS I64StoreImm32F CallConst,
            2672 I64StoreL ExtendAddSS I64LoadSA I64StoreL;
        I64LoadSS: 2673 BrI64EqImmFAhead, 2674 BrI64GeSImmSAhead, 2675 BrI64GeUFAhead,
            2676 BrI64GeUImmFAhead, 2677 BrI64GtUFAhead, 2678 BrI64GtUSAhead, 2679 BrI64LeUFAhead,
            2680 BrI64NeImmFAhead, 2681 BrI64NeImmSAhead, 2682 BrNonZeroSAhead, 2683 Call,
            2684 Const32A, 2685 Const32S, 2686 ConstBr, 2687 ConstBrAhead, 2688 Copy2,
            2689 CopyIntSS, 2690 I64AddImmSS, 2691 I64AndKFA, 2692 I64EqzFS, 2693 I64Load32SSA,
            2694 I64Load32SSS, 2695 I64Load32USA, 2696 I64Load8USA, 2697 I64Load8USS,
            2698 I64LoadConstA, 2699 I64LoadSA, 2700 I64LoadSS, 2701 I64MulImmSA,
            2702 I64ShrUImmSS, 2703 I64StoreDispS, 2704 I64StoreImmS, 2705 I64StoreL,
            2706 I64StoreS, 2707 I64SubLS, 2708 I64XorFS, 2709 LeftI64AddLA,
            2710 LoadBrI64NeSAhead, 2711 BrI64EqFAhead ConstBr,
            2712 BrI64EqImmFAhead ConstBrAhead, 2713 BrI64EqImmSAhead ConstBrAhead,
            2714 BrI64NeImmFAhead ConstBrAhead, 2715 Const32S Const32S,
            2716 Const32S ConstBrAhead, 2717 CopyIntSS ConstBrAhead, 2718 CopyIntSS I64LoadSS,
            2719 I64AddImmSS BrI64LeUFAhead, 2720 I64AddImmSS LeftI64AddFS,
            2721 I64AndKFA BrI64GtUFAhead, 2722 I64AndKSS BrI64LtUFAhead,
            2723 I64EqzFS BrI64EqImmFAhead, 2724 I64Load32SSS I64LoadSS,
            2725 I64Load32USA I64Store32L, 2726 I64Load8USA I64Store8L,
            2727 I64Load8USS I64LoadSS, 2728 I64LoadIndexSA I64XorFS,
            2729 I64LoadSA BrI64EqFAhead, 2730 I64LoadSA BrI64LeUFAhead,
            2731 I64LoadSA I64Load8UFA, 2732 I64LoadSA I64Load8UFS, 2733 I64LoadSA I64LoadFA,
            2734 I64LoadSA I64LoadFS, 2735 I64LoadSA I64StoreL, 2736 I64LoadSA I64SubLS,
            2737 I64LoadSA LeftI64AddFS, 2738 I64LoadSS Const32S, 2739 I64LoadSS ConstBrAhead,
            2740 I64LoadSS I64Load8USS, 2741 I64LoadSS I64LoadSA, 2742 I64LoadSS I64LoadSS,
            2743 I64LoadSS I64StoreImmS, 2744 I64LoadSS I64StoreS,
            2745 I64ShlImmSS I64Load32UIndexLS, 2746 I64StoreL BrI64NeImmFAhead,
            2747 I64StoreS I64StoreL, 2748 I64SubLS I64ShrUImmFA, 2749 LeftI64AddLA I64LoadFS,
            2750 LeftI64AddSS I64LoadFS, 2751 I64LoadSA I64AddImmFS I64LoadSS,
            2752 I64LoadSA I64LoadFA I64AddImmFA, 2753 I64LoadSA I64MulFA I64AddFS,
            2754 I64LoadSA I64StoreL ExtendAddSS, 2755 I64LoadSS I64LoadSS ConstBrAhead,
            2756 I64LoadSS I64LoadSS I64Load8USS, 2757 I64StoreS I64StoreDispS AddGlobalSetSS;
        I64LtUFA: 2758 I64AddFS;
        I64LtUFS: 2759 Const64IntA;
        I64LtUSS: 2760 BrNonZeroFAhead;
        I64MulFA: 2761 I64AddFA, 2762 I64AddFS, 2763 I64ShrUImmFS,
            2764 I64AddFS I64Store32L I64ShrUImmFS AddBrI32NeImm;
        I64MulFS: 2765 I64LoadSA, 2766 I64ShrUImmFS, 2767 I64ShrUImmFS I64ShrUImmSS I64MulFA;
        I64MulImmFA: 2768 I64AddFA, 2769 I64AddFS, 2770 I64AndKFA, 2771 I64SubLS,
            2772 I64AddFS AddBrI32NeImm, 2773 LoadI64AddFS ConstBrAhead;
        I64MulImmSA: 2774 I64AddFS, 2775 I64AddImmFS, 2776 I64AddFA I64MulImmFA I64AddFA,
            2777 I64AddImmFS Const32S I64AndImmSA, 2778 I64RotlImmFA I64MulImmFS I64RotlFS;
        I64MulKFA: 2779 I64ShrUFA, 2780 I64ShrUImmFA, 2781 I64XorFS,
            2782 I64XorFS RightUnsignedI64XorFA I64MulKFA,
            2783 I64XorFS RightUnsignedI64XorFA I64XorFA;
        I64MulKFS: 2784 RightUnsignedI64XorBS,
            2785 RightUnsignedI64XorBA I64AddFS BrTestNonZeroSAhead;
        I64MulKSA: 2786 RightUnsignedI64AddLS, 2787 RightUnsignedI64AddLS I64MulKSS,
            2788 RightUnsignedI64AddLS RightUnsignedI64AddFS;
        I64MulKSS: 2789 I64MulKSA, 2790 I64StoreDispS, 2791 I64MulKSA RightUnsignedI64AddFS,
            2792 I64MulKSS I64MulKSS;
        I64MulSA: 2793 I64AddFS, 2794 I64RemUFS I64ShrUImmSS BrI64NeImmF;
        I64MulSS: 2795 I64MulSA I64AddFS,
            2796 I64MulSA RightUnsignedI64AddFS RightUnsignedI64AddFS,
            2797 I64AddFS I64AddFS I64AndSS I64OrSS;
        I64NeImmFS: 2798 BrZeroFAhead, 2799 Const32S, 2800 Const32S Const32S;
        I64OrFA: 2801 I64StoreL, 2802 I64Store32L ConstBr;
        I64OrFS: 2803 I64AddSS, 2804 I64StoreL, 2805 I64StoreS, 2806 I64XorSS LeftI64XorLS;
        I64OrImmFA: 2807 I64StoreL, 2808 I64StoreL I32AddImmSA ReturnOneF;
        I64OrKFA: 2809 I64StoreL;
        I64OrSA: 2810 I64Store32L BrZeroSAhead, 2811 I64AndFS I64AndSA I64OrFA;
        I64OrSS: 2812 I64XorImmSA I64AndFA I64OrFA RightUnsignedI64AddFS;
        I64RemUFS: 2813 I64ShrUImmSS BrI64NeImmF I32MulImmSS;
        I64RotlImmFS: 2814 I64AddSS I64XorFS I64AddFS;
        I64ShlFA: 2815 I64XorImmFS;
        I64ShlFS: 2816 BrI64LtUImmSAhead, 2817 I64LtUImmSS Const32S;
        I64ShlImmFA: 2818 LoadI64AddFS ConstBrAhead;
        I64ShlImmFS: 2819 I64AddImmSA, 2820 I64LoadSA;
        I64ShlImmSA: 2821 I64AddImmFS, 2822 I64Load32UDispFA, 2823 I64StoreL,
            2824 I64Load32UDispFA I64MulFA, 2825 I64AddImmFS I64MulImmSA I64AddImmFS,
            2826 I64MulKFA I64ShrUImmFA LeftI64AddFS;
        I64ShlImmSS: 2827 Const32A, 2828 I64AddFS, 2829 I64LoadIndexLS, 2830 I64AddImmSS I64AddSS,
            2831 Const32A I64ShlFA I64XorImmFS, 2832 I64AddFS I64LoadIndexSS I64ShrUImmFS,
            2833 I64LoadIndexLS I64LoadIndexSS I64AddSS,
            2834 I64LoadIndexLS I64LoadIndexSS I64AddSS I64ShrUImmSS;
        I64ShlSS: 2835 Const32S SelectSA, 2836 I64LtUImmSS Const32S,
            2837 I64AddSA I64AddImmFS BrI64NeImmFAhead;
        I64ShrSImmFA: 2838 I64AndFS I64EqzSS I64AddSS;
        I64ShrUFA: 2839 I64Store32L;
        I64ShrUFS: 2840 I64LtUImmSS, 2841 I64LtUImmSS Const32S;
        I64ShrUImmFA: 2842 I64AndImmFA, 2843 I64AndImmFS, 2844 I64Extend8SFS,
            2845 BrNonZeroFAhead CopyIntSS, 2846 I64AndKFA LeftI64AddFA;
        I64ShrUImmFS: 2847 I64AddImmSS, 2848 I64AndKSS, 2849 I64LoadConstS, 2850 I64LoadSA,
            2851 I64MulImmFA, 2852 I64ShrUImmSS, 2853 LoadBrI64NeSAhead,
            2854 I64AddImmSS I64AddImmSS, 2855 I64AndImmFA I64ShrUImmFS,
            2856 I64MulImmFA I64SubLS, 2857 I32RotlImmSA RotateLeft32I64XorLA I64XorFS,
            2858 I64AddFS I64StoreS I64AddImmSS;
        I64ShrUImmSA: 2859 I32AndImmFS, 2860 I64AndImmFA, 2861 I64AndImmFS;
        I64ShrUImmSS: 2862 BrI64GeUImmSAhead, 2863 BrI64LtUFAhead, 2864 Const32S,
            2865 I32AddImmFA, 2866 I64AddFS, 2867 I64AddImmSS, 2868 I64AndFS, 2869 I64AndKSS,
            2870 I64MulFS, 2871 I64ShrUImmSS, 2872 I64ShrUImmSS I64AndImmSS,
            2873 I64MulSA I64AddFA RightUnsignedI64AddLA,
            2874 I64Load32USA I64AddFS I64Load32UDispSA I64MulFA;
        I64Store16L: 2875 I64LoadSA I64LoadFA I64AddImmFS;
        I64Store32DispS: 2876 I64StoreDispS, 2877 I64StoreDispS AddGlobalSetSS,
            2878 AddGlobalSetSS I64StoreImm32F CallConst,
            2879 I64StoreDispS AddGlobalSetSS ReturnConst;
        I64Store32F: 2880 I64AddSS, 2881 I64Store32DispS AddGlobalSetSS,
            2882 I64Store8ImmF I64StoreF;
        I64Store32ImmDispS: 2883 AddGlobalSetSS I64StoreImm32F;
        I64Store32ImmS: 2884 I64LoadSS I64EqzFS BrI64EqImmFAhead;
        I64Store32L: 2885 ExtendAddSS, 2886 I64LoadSA, 2887 I64LoadSS, 2888 I64Store8ImmS,
            2889 Add2 BrI32NeImmS, 2890 AddGlobalSetSS ReturnConst, 2891 I32ShrUImmSA I32AndImmFS,
            2892 I64Load32USS ConstBr;
        I64Store32S: 2893 BrI64EqImmFAhead, 2894 I64Load32SSA, 2895 I64LoadSA, 2896 I64LoadSS,
            2897 I64StoreS, 2898 BrI64LeUImmSAhead ConstBrAhead,
            2899 I64Load32SSA I64AddFS I64Load32SSS, 2900 I64Store32L I64AddImmSS I64Extend32SSA;
        I64Store8DispL: 2901 AddGlobalSetSS;
        I64Store8DispS: 2902 AddGlobalSetSS I64StoreImm32F, 2903 AddGlobalSetSS ReturnConst;
        I64Store8F: 2904 I64LoadSA;
        I64Store8ImmDispF: 2905 I64StoreImmDispF;
        I64Store8ImmDispS: 2906 ExtendAddSS, 2907 AddGlobalSetSS ReturnConst,
            2908 AddGlobalSetSS I64StoreImm32F CallConst;
        I64Store8ImmF: 2909 I64LoadSA, 2910 I64LoadSS;
        I64Store8ImmIndexS: 2911 I64AddSS BrI64LeSSAhead;
        I64Store8L: 2912 ConstBrAhead, 2913 ExtendAddSS, 2914 I64AddImmSS, 2915 I64LoadSA,
            2916 I64LoadSS, 2917 I64Store8ImmDispS, 2918 AddGlobalSetSS ReturnConst,
            2919 BrNonZeroFAhead ConstBrAhead;
        I64Store8S: 2920 AddGlobalSetSS, 2921 I64LoadSA, 2922 I64StoreS,
            2923 I64AddImmSA I64AddFS, 2924 I64LoadSS I64MulImmSA, 2925 I64StoreS I64StoreS,
            2926 I64ShrUImmSS I64AddImmSS I64AddImmSS;
        I64StoreConstS: 2927 ReturnConst;
        I64StoreDispL: 2928 ExtendAddSS, 2929 I64LoadSA, 2930 I64Store8ImmDispS,
            2931 I64StoreDispS, 2932 AddGlobalSetSS I64StoreImm32F,
            2933 AddGlobalSetSS ReturnConst;
        I64StoreDispS: 2934 ExtendAddSS, 2935 I64LoadSA, 2936 I64Store32DispS, 2937 I64StoreDispL,
            2938 I64StoreDispS, 2939 I64StoreImmDispS, 2940 AddGlobalSetSS ReturnConst,
            2941 ExtendAddSA I64StoreF, 2942 I64StoreDispL AddGlobalSetSS,
            2943 I64StoreDispL I64StoreDispS, 2944 I64StoreDispS ExtendAddSS,
            2945 I64StoreDispS I64StoreDispL, 2946 I64StoreDispS I64StoreDispS,
            2947 I64StoreImmDispS AddGlobalSetSS, 2948 AddGlobalSetSS I64StoreImm32F CallConst,
            2949 ExtendAddSS I64LoadSA I64StoreL,
            2950 I64StoreDispS AddGlobalSetSS I64StoreImm32F,
            2951 I64StoreDispS AddGlobalSetSS ReturnConst,
            2952 I64StoreDispS I64StoreDispS AddGlobalSetSS;
        I64StoreF: 2953 BrI64GeSImmSAhead, 2954 I64AddImmSA, 2955 I64Load32UConstA,
            2956 I64LoadSA, 2957 I64LoadSS, 2958 I64Load32UConstA BrI64NeImmFAhead;
        I64StoreImm32F: 2959 CallConst, 2960 I64ShrUImmSS Const32S;
        I64StoreImm32S: 2961 ExtendAddSS, 2962 I64StoreDispS, 2963 ExtendAddSS I64LoadSA,
            2964 AddGlobalSetSS I64StoreImm32F CallConst;
        I64StoreImmDispF: 2965 ExtendAddFA;
        I64StoreImmDispS: 2966 ExtendAddSA, 2967 ExtendAddSS, 2968 I64StoreDispS,
            2969 I64StoreImmDispS, 2970 AddGlobalSetSS ReturnConst,
            2971 I64Store8ImmDispS AddGlobalSetSS, 2972 I64StoreImmDispS AddGlobalSetSS,
            2973 I64StoreImmDispS I64StoreImmDispS, 2974 AddGlobalSetSS I64StoreImm32F CallConst,
            2975 I64StoreImmDispS AddGlobalSetSS ReturnConst;
        I64StoreImmF: 2976 I64Load32UConstA, 2977 I64LoadSA, 2978 I64LoadSS,
            2979 I64Store8ImmDispF, 2980 I64StoreImmF, 2981 LoadBrI64NeSAhead,
            2982 AddGlobalSetSS ReturnConst;
        I64StoreImmS: 2983 AddBrI32Ne, 2984 AddGlobalSetSS, 2985 ExtendAddSS, 2986 I32LoadSS,
            2987 I64LoadSA, 2988 I64LoadSS, 2989 I64StoreDispS, 2990 I64StoreImmS,
            2991 I64StoreImmS I64StoreImmS, 2992 ExtendAddSS Const32A I64StoreL;
        I64StoreL: 2993 AddGlobalSetSS, 2994 BrI64EqImmSAhead, 2995 BrI64NeImmFAhead, 2996 Call,
            2997 Const32A, 2998 Const32S, 2999 ConstBrAhead, 3000 CopyIntSS, 3001 ExtendAddSS,
            3002 GlobalGetS, 3003 I64AddImmSS, 3004 I64AddSS, 3005 I64Load32UConstA,
            3006 I64Load32USS, 3007 I64LoadDispSS, 3008 I64LoadSA, 3009 I64LoadSS,
            3010 I64ShlImmSS, 3011 I64Store8ImmDispS, 3012 I64StoreDispS, 3013 I64StoreImm32S,
            3014 I64StoreImmDispS, 3015 I64StoreImmS, 3016 I64StoreL, 3017 I64StoreS,
            3018 LoadBrI64NeSAhead, 3019 Return, 3020 AddGlobalSetSS ReturnConst,
            3021 CopyIntSS AddBr64, 3022 I64LoadSA I64AddImmFS, 3023 I64LoadSA I64LoadFS,
            3024 I64LoadSA I64StoreL, 3025 I64LoadSS I64LoadSS, 3026 I64LoadSS I64StoreL,
            3027 AddGlobalSetSS I64StoreImm32F CallConst, 3028 I32AddImmSA LeftI32AddLS I32LoadFS,
            3029 I32Load16USA I32Store16L I32AddSA, 3030 I64LoadSA I64StoreL I64LoadSA,
            3031 I64LoadSS I64LoadSA I64StoreL, 3032 I64LoadSS I64Store32S Copy2,
            3033 I64StoreDispS I64StoreDispS I64StoreDispS,
            3034 I64StoreL AddGlobalSetSS I64StoreImm32F;
        I64StoreS: 3035 AddGlobalSetSS, 3036 BrI64EqImmSAhead, 3037 BrI64LtSSAhead,
            3038 BrI64LtUSAhead, 3039 BrI64NeImmSAhead, 3040 Const32S, 3041 ConstBrAhead,
            3042 ExtendAddSS, 3043 I32LoadSA, 3044 I64AddImmSA, 3045 I64AddImmSS,
            3046 I64Load32UConstA, 3047 I64Load32UConstS, 3048 I64Load8USS, 3049 I64LoadSA,
            3050 I64LoadSS, 3051 I64Store32S, 3052 I64Store8S, 3053 I64StoreDispL,
            3054 I64StoreDispS, 3055 I64StoreImm32S, 3056 I64StoreImmDispS, 3057 I64StoreL,
            3058 I64StoreS, 3059 LoadBrI64NeSAhead, 3060 I64AddImmSA LeftI64AddFS,
            3061 I64AddImmSS I64LoadSA, 3062 I64LoadSA I64AddImmFS, 3063 I64LoadSA I64LoadFS,
            3064 I64LoadSA I64StoreL, 3065 I64LoadSS I64LoadSA, 3066 I64LoadSS I64LoadSS,
            3067 I64LoadSS I64ShlImmSS, 3068 I64LoadSS I64StoreL,
            3069 I64Store8S BrI64NeImmSAhead, 3070 I64StoreDispL ExtendAddSS,
            3071 I64StoreDispS I64StoreDispS, 3072 I64StoreS AddGlobalSetSS,
            3073 I64StoreS BrI64NeImmSAhead, 3074 I64StoreS ExtendAddSS, 3075 I64StoreS I64LoadSA,
            3076 I64StoreS I64LoadSS, 3077 I64StoreS I64Store8S, 3078 I64StoreS I64StoreS,
            3079 I64StoreS LoadBrI64NeSAhead, 3080 I64SubSA ReturnOneF,
            3081 ExtendAddSS I64LoadSA I64StoreL, 3082 I64ShrUImmFS I64AddImmSS BrI64GeSSAhead,
            3083 I64Store8S I64LoadSS I64MulImmSA,
            3084 I64StoreDispS AddGlobalSetSS I64StoreImm32F, 3085 I64StoreS I64StoreS I64StoreS;
        I64SubFA: 3086 I64ShrSImmFA, 3087 I64ShrSImmFA I64AndFA, 3088 I64ShrSImmFA I64AndFS;
        I64SubFS: 3089 Const32A, 3090 I64LoadSA, 3091 I64SubSS, 3092 Const32A I64SubFS,
            3093 I64LoadSA I64Load32UFA;
        I64SubLA: 3094 I64StoreL;
        I64SubLS: 3095 I64LoadSA, 3096 I64ShrUImmFS;
        I64SubSA: 3097 I64SubFS I64XorImmSA I64AndFS;
        I64SubSS: 3098 Const32A, 3099 ExtendAddSS, 3100 I64AddSS, 3101 I64LoadSA, 3102 I64SubSS,
            3103 ExtendAddSS Const32A, 3104 I64SubSS Const32A I64SubFA;
        I64XorFA: 3105 I64AndKFS, 3106 I32RotlImmFS I64AddFS, 3107 I64AndKFA I64MulFS,
            3108 I64MulKFS RightUnsignedI64XorBS, 3109 RightUnsignedI64XorFS I64AndKSA,
            3110 I64AddFS ExtendAddSS I64LoadSA, 3111 I64MulKFA I64XorFS RightUnsignedI64XorFA;
        I64XorFS: 3112 I64LoadConstS, 3113 I64AddImmSS I64AddImmSS,
            3114 RightUnsignedI64XorFA I64MulKFS, 3115 I64AddFS I64AddFS I64AddSA,
            3116 I64AddImmSS I64Load8USA LeftI64AddFA, 3117 I64AndSA I64XorFA I64AddFS,
            3118 RightUnsignedI64XorSA I64MulKFS RightUnsignedI64XorBA;
        I64XorImmFA: 3119 I64AndFA, 3120 I64Store8L;
        I64XorImmFS: 3121 I64AddKSA, 3122 I64LoadDispSS, 3123 I64LoadSA;
        I64XorImmSA: 3124 I64AndFS, 3125 I64AndFS I64AndSA I64XorFA,
            3126 I64AndFA I64OrFA I64ShrUImmFS I64AndSS;
        I64XorSA: 3127 I64AndKFS, 3128 I64XorImmFA, 3129 I64AndKFA I64MulFS,
            3130 I64AndFS I64AndSA I64XorFA, 3131 I64XorImmFA I64AndFA I64OrFS;
        I64XorSS: 3132 AddBrI32LtUImm, 3133 I64XorSS, 3134 I64RotlImmFS I64XorSS I64XorSS,
            3135 I64XorSS I64AddKSS AddBrI32NeImm, 3136 LeftI64XorLS I64XorSS I64RotlImmFS;
        LeftI32AddFA: 3137 I32Load16UFS, 3138 I32LoadFS, 3139 I32StoreF;
        LeftI32AddFS: 3140 I32AddImmSS, 3141 I32Load16UFA, 3142 I32LoadFA, 3143 I32LoadFS,
            3144 I32Load16UFA I32Store16L, 3145 I32Load8UFA I32AddImmFA,
            3146 I32LoadFS BrI32EqFAhead LeftI32AddSA;
        LeftI32AddLA: 3147 I32StoreF;
        LeftI32AddLS: 3148 I32LoadFA, 3149 I32LoadSA BrI32GtUFAhead;
        LeftI32AddSA: 3150 I32Load16UFS, 3151 I32LoadFS, 3152 I32StoreF,
            3153 I32LoadFA BrI32EqFAhead, 3154 I32LoadFS BrZeroFAhead,
            3155 LeftI32AddLA I32StoreF, 3156 I32LoadFA I32GtSImmFA SelectFS,
            3157 I32LoadFS I32AddFS I32AddFA, 3158 I32LoadFS I32StoreL LeftI32AddFS I32LoadFS;
        LeftI32AddSS: 3159 I32Load8UFS, 3160 I32LoadFS, 3161 I32SubSS,
            3162 I32LoadFS BrZeroFAhead, 3163 I32SubSS Call, 3164 ShiftRightAndSA I32StoreL,
            3165 Const32S CopyIntSS I32LoadSS, 3166 I32AndImmSA I32StoreL BrAhead,
            3167 I32GtSSA SelectFA I32AddImmFS, 3168 I32LoadFA I32AddImmFA I32StoreL,
            3169 I32LoadFA I32StoreL I32StoreS, 3170 I32LoadFS BrI32EqFAhead LeftI32AddSA,
            3171 LeftI32AddSA I32LoadFA I32AddImmFA, 3172 LeftI32AddSA I32LoadFS LeftI32AddSA;
        LeftI32OrFA: 3173 I32AddFS;
        LeftI32OrFS: 3174 I32Load8UDispSA I32OrFA;
        LeftI32OrSS: 3175 I32LoadFA BrI32GtSImmFAhead;
        LeftI32XorBS: 3176 I32AndImmFA, 3177 I32StoreL, 3178 I32AndImmFA I32AddImmFA,
            3179 I32AndImmFA I32StoreL AddBrI32NeImm, 3180 I32ShrUImmFA I32Store16L AddBrI32NeImm,
            3181 I32ShrUImmFA I32Store16L I32AddImmSS, 3182 I32ShrUImmFA I32StoreL AddBrI32NeImm;
        LeftI32XorSA: 3183 I32AndImmFA RightUnsignedI32XorFA I32Load16UScaledFA;
        LeftI32XorSS: 3184 I32AddImmSS BrI32LtUImm32F, 3185 RightUnsignedI32XorBS LeftI32XorBS,
            3186 RightUnsignedI32XorBS LeftI32XorBS I32RemUImmFS,
            3187 RightUnsignedI32XorBS LeftI32XorBS I32ShrUImmFA,
            3188 RightUnsignedI32XorBS LeftI32XorBS I32AndImmSA BrZeroFAhead,
            3189 RightUnsignedI32XorBS LeftI32XorBS I32RemUImmFA I32AddImmFS;
        LeftI64AddFA: 3190 I64LoadFS, 3191 I64Load32UFA I64XorFS I64AddImmSS,
            3192 I64Load32UFA I64XorFS I64ShrUImmSA;
        LeftI64AddFS: 3193 I64Load32USA, 3194 I64StoreL, 3195 I64StoreDispL ExtendAddSS;
        LeftI64AddLA: 3196 I64LoadFS;
        LeftI64AddLS: 3197 I64LoadFS, 3198 I64StoreL;
        LeftI64AddSA: 3199 I64LoadFA, 3200 I64LoadFS, 3201 I64StoreF,
            3202 I64Load32SFA BrI64GeSFAhead, 3203 I64Load32SFA BrI64LeSFAhead,
            3204 I64LoadFS BrI64NeImmFAhead, 3205 I64LoadFS BrI64NeImmSAhead,
            3206 I64LoadFS I64AndKFA, 3207 I64LoadFS I64LoadSS BrI64LeSFAhead;
        LeftI64AddSS: 3208 I64LoadFS, 3209 BrZeroSAhead ConstBr,
            3210 I64LoadFS I64LoadSS BrI64GtSFAhead;
        LoadBrI64EqFAhead: 3211 ConstBrAhead;
        LoadBrI64EqSAhead: 3212 ConstBrAhead;
        LoadBrI64GeUSAhead: 3213 ConstBrAhead;
        LoadBrI64GtSSAhead: 3214 ConstBrAhead;
        LoadBrI64LtSSAhead: 3215 ConstBrAhead;
        LoadBrI64NeFAhead: 3216 ConstBrAhead;
        LoadBrI64NeSAhead: 3217 ConstBrAhead;
        LoadDispF64MulFA: 3218 F64SubLS;
        LoadDispF64SubSS: 3219 F64MulBS F64MulSS LoadDispF64SubSS,
            3220 MulAddBA F64AddFS Const64FloatA;
        LoadF64AddFA: 3221 F64StoreL;
        LoadF64AddFS: 3222 F64StoreF;
        LoadF64MulSA: 3223 F64MulFA, 3224 LoadF64AddFA F64StoreL Add2 AddBrI32NeImm;
        LoadI32AddFS: 3225 I32AddImmSS I32LoadFA BrI32LeSFAhead;
        LoadI32AddLA: 3226 I32StoreL BrAhead, 3227 I32StoreL CopyIntSS;
        LoadI32AddSA: 3228 I32Store8F, 3229 I32StoreL, 3230 I32ShrUImmFS I32LoadScaledFA;
        LoadI32AddSS: 3231 I32AddImmSS;
        LoadI32XorLA: 3232 I32StoreL CopyIntSS;
        LoadI32XorSA: 3233 I32StoreL;
        LoadI32XorSS: 3234 I32AndImmFA, 3235 I32OrImmFA, 3236 I32AndImmFA I32XorImmFS;
        LoadI64AddFA: 3237 I64StoreL;
        LoadI64AddFS: 3238 ConstBrAhead, 3239 I64LoadSA, 3240 I64LoadSS, 3241 I64StoreL;
        LoadI64AddLA: 3242 I64StoreL;
        LoadI64AddLS: 3243 I64Load8UFS;
        LoadI64AddSA: 3244 I64StoreL, 3245 I64Store32F BrI64NeImmSAhead,
            3246 I64StoreL AddGlobalSetSS I64StoreImm32F;
        LoadI64AddSS: 3247 BrI64LeUImmFAhead, 3248 I64LoadSA,
            3249 CopyIntSS I64RotlImmFA RotateLeftI64XorLA;
        LoadI64XorFA: 3250 I64AndKFS I64LoadConstS;
        MulAddBA: 3251 F64AddFS Const64FloatA F64AddFS;
        MulAddFS: 3252 F64SubSA F64AddFS Const32S AddBrI32NeImm;
        MulSubFA: 3253 F64StoreL, 3254 F64StoreL F64LoadSS F64MulSA,
            3255 F64StoreL I32AddImmSS F64MulSA;
        MulSubLA: 3256 F64StoreL F64LoadSS F64MulSA;
        RightUnsignedI32AddFS: 3257 I32GtUFA SelectFS;
        RightUnsignedI32AddLA: 3258 F64ConvertI32UFA F64DivLA F64AddFS;
        RightUnsignedI32XorBS: 3259 I32AndImmFS Const32S, 3260 LeftI32XorBS I32AndImmFA I32StoreL,
            3261 LeftI32XorBS I32ShrUImmFA I32Store8L,
            3262 LeftI32XorBS I32StoreConstF I32RemUImmFS I32RemUImmSS;
        RightUnsignedI32XorFA: 3263 I32Load16UScaledFS I32ShlImmFS I32Load8UDispSS,
            3264 I32Load16UScaledFS I32XorFA I32AndImmFA;
        RightUnsignedI32XorLS: 3265 I32XorFA I32AndImmFA I32LoadScaledFA RightUnsignedI32XorLS;
        RightUnsignedI32XorSS: 3266 I32AndFS LeftI32AddFS;
        RightUnsignedI64AddFS: 3267 I64AndKSS, 3268 I64MulSS I64AddFS I64XorImmFS,
            3269 RightUnsignedI64AddFS I64AndKSA I64AddFA RightUnsignedI64AddFS;
        RightUnsignedI64AddLS: 3270 RightUnsignedI64AddFS I64AndKSA I64AddFA;
        RightUnsignedI64XorFA: 3271 I64XorFA, 3272 I64AndKFS I64XorSA,
            3273 I64MulKFA I64XorFS RightUnsignedI64XorFA, 3274 I64XorFA I64MulKFA I64XorFS;
        RightUnsignedI64XorLA: 3275 I64AddFA I64StoreL AddBrI32NeImm;
        RightUnsignedI64XorSA:
            3276 I64MulKFS RightUnsignedI64XorBA I64MulKFS RightUnsignedI64XorBS;
        RotateLeft32I64XorLA: 3277 RotateLeft32I64XorLS I64AndSS I64AndSA;
        RotateLeftI32XorLA: 3278 I32AddFS CopyIntSS I32RotlImmFA,
            3279 RightUnsignedI32XorLA LoadI32AddFA LoadDispI32AddFS,
            3280 RotateLeftI32XorLA I32AddFS Copy2;
        RotateLeftI64AddLS: 3281 I64AddFS I64XorFS I64RotlImmSS;
        RotateLeftI64XorLA: 3282 I64AddFS CopyIntSS I64RotlImmFA,
            3283 RotateLeftI64XorLA I64AddFS Copy2;
        RotateLeftI64XorLS: 3284 I64RotlImmSS I32AndImmSS Const32S,
            3285 I64AndImmSA BrI64EqImmFAhead I64RemUImmSA I64AddFS;
        RotateLeftI64XorSS: 3286 I64AddFS RotateLeftI64XorLS I64RotlImmSS,
            3287 I64RotlImmFS I64AddSS I64XorFS;
        SelectFA: 3288 BrNonZeroFAhead;
        SelectFS: 3289 AddBrI32NeImm, 3290 I32AddImmSS, 3291 I32LoadSS, 3292 SelectSS,
            3293 Add2 BrI32NeImmS, 3294 I32AddImmSS SelectSS,
            3295 AddBrI32NeImm I32AddImmSS I32AddImmSS,
            3296 I32AddImmSS I32Load8UDispSS SelectFS I32EqzSA;
        SelectSA: 3297 I32AddFS, 3298 I32Store16L, 3299 I64AddImmFA, 3300 I64OrFS, 3301 I64StoreL,
            3302 I32Store16L I32AddImmSS, 3303 I64AndImmFA LeftI64AddFS,
            3304 I64StoreL I64Store16S I64Load16USA;
        SelectSS: 3305 Const32S, 3306 I32LtUFA, 3307 I64LoadSA, 3308 SelectSS,
            3309 SelectSS I64AddImmSS;
        ShiftRightAndFA: 3310 I32AddFS, 3311 I32LoadFS;
        ShiftRightAndFS: 3312 ShiftRightAndSA;
        ShiftRightAndSA: 3313 I32AddFS, 3314 I32LoadFS, 3315 I32AddFS ShiftRightAndSA,
            3316 I32MulFS I32StoreL;
    }
    ROUNDS FOR_ROUNDS: round_of, Round {
        Add2: 3317 AddBrI32NeImm, 3318 BrI32NeImmS, 3319 BrNonZeroS, 3320 I32LoadSS BrI32LtSF;
        Const32S: 3321 AddBrI32NeImm;
        Copy2: 3322 I32RemUSS BrNonZeroF, 3323 I32LoadSS I32StoreS BrNonZeroF;
        CopyIntFS: 3324 BrNonZeroS, 3325 I32Load8USA BrNonZeroF;
        CopyIntSS: 3326 I32LoadFS BrI32NeF, 3327 I64AddKFS AddBrI32NeImm,
            3328 I32LoadFS I32AddImmFS BrI32NeS, 3329 I32LoadSS I32AddImmFS BrI32NeS,
            3330 I32ShrUImmFS I32AndSA BrNonZeroF;
        I32AddFS: 3331 AddBrI32GtUImm, 3332 I32AddImmSS AddBrI32NeImm;
        I32AddImmFS: 3333 AddBrI32LtUImm, 3334 RightUnsignedI32XorBA I32StoreL AddBrI32LtUImm;
        I32AddImmSA: 3335 I64LoadIndexFA I64XorFS AddBrI32NeImm;
        I32AddImmSS: 3336 AddBrI32NeImm, 3337 CopyIntFS BrNonZeroS, 3338 I32LoadSS BrNonZeroF,
            3339 I32MulImmSS AddBrI32NeImm, 3340 I32MulImmSS BrI32LeUF,
            3341 I32ShrSImmSS BrI32GtSF, 3342 Const64IntA I64StoreL AddBrI32NeImm,
            3343 CopyIntFS I32Load8USA BrNonZeroF, 3344 I32LoadSS I32AddImmSS BrI32LeSS,
            3345 I32LoadSS I32AddImmSS BrZeroS, 3346 I32MulImmSS I32RemULA BrZeroF,
            3347 LeftI32AddSA I32LoadFS BrI32GtSImmF;
        I32AddSA: 3348 I32AndFS BrI32GtUF;
        I32AddSS: 3349 I32Load8UIndexSA I32Store8L AddBrI32LtU,
            3350 I32Store16ImmDispF I32Store16ImmDispF AddBrI32NeImm;
        I32AndImmFA: 3351 I32LoadScaledFA RightUnsignedI32XorLS AddBrI32NeImm;
        I32AndSS: 3352 I32AddImmFS LeftI32AddSS LoadBrI32LtUF,
            3353 I32AddImmFS LeftI32AddSS LoadBrI32NeF;
        I32Load8UIndexSA: 3354 I32AddFS AddBrI32NeImm, 3355 I32Store8L Add2 BrNonZeroS;
        I32Load8USA: 3356 BrNonZeroF, 3357 I32Store8L Add2 AddBrI32NeImm,
            3358 I32Store8L Add2 BrI32LtUS;
        I32LoadDispSA: 3359 I32AddFS AddBrI32NeImm;
        I32LoadIndexSA: 3360 I32AddFS AddBrI32NeImm;
        I32LoadSA: 3361 I32StoreL Add2 AddBrI32GtU, 3362 I32StoreL Add2 AddBrI32NeImm;
        I32LoadSS: 3363 BrNonZeroF, 3364 I32StoreS BrNonZeroF;
        I32LoadScaledFA: 3365 RightUnsignedI32XorLS AddBrI32NeImm;
        I32MulImmSS: 3366 I32Load8UIndexSA I32AddFS AddSlotBrI32GtU;
        I32PopcntSA: 3367 I32AddFS I32AddImmSS AddBrI32NeImm;
        I32ShlImmSS: 3368 I32ShrUImmSS BrNonZeroF;
        I32Store16ImmDispS: 3369 I32AddImmSS I32LoadSA BrI32GtUF;
        I32Store16ImmS: 3370 Add2 BrNonZeroS, 3371 I32StoreImmDispS Add2 BrNonZeroS;
        I32Store16S: 3372 Add2 BrNonZeroS;
        I32Store8ImmIndexS: 3373 AddSlotBrI32LtUImm, 3374 I32AddImmSS I32LoadSS BrI32GtUF;
        I32Store8ImmS: 3375 Add2 BrI32LtSS, 3376 Add2 BrNonZeroS;
        I32Store8S: 3377 Add2 AddBrI32NeImm, 3378 Add2 BrNonZeroS,
            3379 Add2 I32AndImmSA BrI32LtUF;
        I32StoreImm32S: 3380 Add2 BrNonZeroS;
        I32StoreImmS: 3381 Add2 BrNonZeroS;
        I32StoreL: 3382 AddBrI32LtUImm;
        I32StoreS: 3383 BrNonZeroF, 3384 Add2 BrI32NeImmS, 3385 Add2 BrNonZeroS;
        I32XorSS: 3386 I32ShrUImmSS I32AndFA BrNonZeroF;
        I64AddFS: 3387 AddBrI32GtUImm;
        I64AddKSS: 3388 AddBrI32NeImm;
        I64LoadSA: 3389 I64StoreL Add2 BrI32LtUS;
        I64MulImmSA: 3390 I64AddFS AddBrI32GtUImm, 3391 I64AddFS AddBrI32NeImm;
        I64StoreImmS: 3392 AddBrI32Ne;
        I64StoreS: 3393 Add2 BrNonZeroS;
        LoadI32XorSA: 3394 I32AddFS I32LoadSS BrNonZeroF;
        RightUnsignedI32XorBA: 3395 I32StoreL AddBrI32LtUImm;
        RightUnsignedI32XorLS: 3396 AddBrI32NeImm;
    }
}
