//! Which words make chains: a long table, written by `cargo xtask chains` from `chains.txt`.
//!
//! A name says what the word does and where its operands are: `F`, `L` or `B` if the first, the last
//! or both are the accumulator, else `S`; then `A` if the result goes to the accumulator only, else
//! `S`; `Ahead` if a branch goes to a later word.
//! The chains are those that were counted most often over many programs in Go and C
//! (docs/decisions.md). They change how fast code is, never what it does.

use crate::exec::chain::lookup::{Kinds, Steps};
use crate::exec::chain::word::{self, Word as _, *};
use crate::exec::chain::{five, four, four_round, three, three_round, two, two_round};
use crate::exec::dispatch::Handler;
use crate::exec::memory::{self, loading, storing};
use crate::exec::place::{ACC_BOTH, ACC_FIRST, ACC_SECOND, SLOTS};
use crate::exec::{load_op, operation as op};
use crate::translate::op::{Class, Dest, LoadOp, NumOp, Shape, Shift, Source, StoreOp};

/// Entries of the tables of steps: more than twice as many as are used.
const FOR_CHAINS: usize = 1 << 13;
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

/// `number Name: (shape, source, dest, whether it branches ahead) => word;` for each kind, then
/// `TABLE size: { maker { First: number Second Third, number Second Third, ...; } ... }`
macro_rules! kinds_and_chains {
    (
        $($kind:literal $name:ident:
            ($shape:expr, $source:expr, $dest:expr, $ahead:tt) => $word:ty;)*
        $($table:ident $size:ident: { $($make:ident {
            $($a:ident: $($n:literal $($b:ident)+),+;)*
        })* })*
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
                Steps::new(&[$($($((&[Kind::$a as u16, $(Kind::$b as u16),+], $n),)+)*)*]);
        )*
        /// What performs a word of a kind alone, or a sequence.
        pub(super) fn handler(number: u16) -> Option<Handler> {
            let handler: Handler = match number {
                $($kind => of::$name::ALONE,)*
                $($($($($n => $make::<of::$a, $(of::$b),+>,)+)*)*)*
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
    101 BrI64LeUImm32FAhead: (Shape::BrCompareImm32(NumOp::I64LeU), Source::AccFirst, Dest::Slot, true) => BrCompareImm32<op::I64LeU, ACC_FIRST, true>;
    102 BrI64LeUImmFAhead: (Shape::BrCompareImm(NumOp::I64LeU), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I64LeU, ACC_FIRST, true>;
    103 BrI64LeUImmSAhead: (Shape::BrCompareImm(NumOp::I64LeU), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64LeU, SLOTS, true>;
    104 BrI64LeUSAhead: (Shape::BrCompare(NumOp::I64LeU), Source::Slots, Dest::Slot, true) => BrCompare<op::I64LeU, true, SLOTS, true>;
    105 BrI64LtSFAhead: (Shape::BrCompare(NumOp::I64LtS), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64LtS, true, ACC_FIRST, true>;
    106 BrI64LtSImmSAhead: (Shape::BrCompareImm(NumOp::I64LtS), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64LtS, SLOTS, true>;
    107 BrI64LtSSAhead: (Shape::BrCompare(NumOp::I64LtS), Source::Slots, Dest::Slot, true) => BrCompare<op::I64LtS, true, SLOTS, true>;
    108 BrI64LtUFAhead: (Shape::BrCompare(NumOp::I64LtU), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64LtU, true, ACC_FIRST, true>;
    109 BrI64LtUImmFAhead: (Shape::BrCompareImm(NumOp::I64LtU), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I64LtU, ACC_FIRST, true>;
    110 BrI64LtUImmSAhead: (Shape::BrCompareImm(NumOp::I64LtU), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64LtU, SLOTS, true>;
    111 BrI64LtUSAhead: (Shape::BrCompare(NumOp::I64LtU), Source::Slots, Dest::Slot, true) => BrCompare<op::I64LtU, true, SLOTS, true>;
    112 BrI64NeFAhead: (Shape::BrCompare(NumOp::I64Ne), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64Ne, true, ACC_FIRST, true>;
    113 BrI64NeImmF: (Shape::BrCompareImm(NumOp::I64Ne), Source::AccFirst, Dest::Slot, false) => BrCompareImm<op::I64Ne, ACC_FIRST, false>;
    114 BrI64NeImmFAhead: (Shape::BrCompareImm(NumOp::I64Ne), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I64Ne, ACC_FIRST, true>;
    115 BrI64NeImmSAhead: (Shape::BrCompareImm(NumOp::I64Ne), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64Ne, SLOTS, true>;
    116 BrNonZeroF: (Shape::BrNonZero, Source::AccFirst, Dest::Slot, false) => BrIf<true, ACC_FIRST, false>;
    117 BrNonZeroFAhead: (Shape::BrNonZero, Source::AccFirst, Dest::Slot, true) => BrIf<true, ACC_FIRST, true>;
    118 BrNonZeroS: (Shape::BrNonZero, Source::Slots, Dest::Slot, false) => BrIf<true, SLOTS, false>;
    119 BrNonZeroSAhead: (Shape::BrNonZero, Source::Slots, Dest::Slot, true) => BrIf<true, SLOTS, true>;
    120 BrNotF64GtFAhead: (Shape::BrNotCompare(NumOp::F64Gt), Source::AccFirst, Dest::Slot, true) => BrCompare<op::F64Gt, false, ACC_FIRST, true>;
    121 BrTableF: (Shape::BrTable, Source::AccFirst, Dest::Slot, _) => BrTable<ACC_FIRST>;
    122 BrTableS: (Shape::BrTable, Source::Slots, Dest::Slot, _) => BrTable<SLOTS>;
    123 BrTestNonZeroFAhead: (Shape::BrTestNonZero, Source::AccFirst, Dest::Slot, true) => BrTest<true, ACC_FIRST, true>;
    124 BrTestNonZeroSAhead: (Shape::BrTestNonZero, Source::Slots, Dest::Slot, true) => BrTest<true, SLOTS, true>;
    125 BrZeroF: (Shape::BrZero, Source::AccFirst, Dest::Slot, false) => BrIf<false, ACC_FIRST, false>;
    126 BrZeroFAhead: (Shape::BrZero, Source::AccFirst, Dest::Slot, true) => BrIf<false, ACC_FIRST, true>;
    127 BrZeroS: (Shape::BrZero, Source::Slots, Dest::Slot, false) => BrIf<false, SLOTS, false>;
    128 BrZeroSAhead: (Shape::BrZero, Source::Slots, Dest::Slot, true) => BrIf<false, SLOTS, true>;
    129 Call: (Shape::Call, Source::Slots, Dest::Slot, _) => word::Call;
    130 CallConst: (Shape::CallConst, Source::Slots, Dest::Slot, _) => word::CallConst;
    131 Const32A: (Shape::Const32, Source::Slots, Dest::AccOnly, _) => Const32<false, false>;
    132 Const32S: (Shape::Const32, Source::Slots, Dest::Slot, _) => Const32<false, true>;
    133 Const64FloatA: (Shape::Const64(Class::Float), Source::Slots, Dest::AccOnly, _) => Const64<f64, false>;
    134 Const64FloatS: (Shape::Const64(Class::Float), Source::Slots, Dest::Slot, _) => Const64<f64, true>;
    135 Const64IntA: (Shape::Const64(Class::Int), Source::Slots, Dest::AccOnly, _) => Const64<u64, false>;
    136 ConstBr: (Shape::ConstBr, Source::Slots, Dest::Slot, false) => word::ConstBr<false>;
    137 ConstBrAhead: (Shape::ConstBr, Source::Slots, Dest::Slot, true) => word::ConstBr<true>;
    138 Copy2: (Shape::Copy2, Source::Slots, Dest::Slot, _) => word::Copy2;
    139 CopyFloatSS: (Shape::Copy(Class::Float), Source::Slots, Dest::Slot, _) => Copy<f64, SLOTS, true>;
    140 CopyIntFS: (Shape::Copy(Class::Int), Source::AccFirst, Dest::Slot, _) => Copy<u64, ACC_FIRST, true>;
    141 CopyIntSS: (Shape::Copy(Class::Int), Source::Slots, Dest::Slot, _) => Copy<u64, SLOTS, true>;
    142 ExtendAddFA: (Shape::ExtendAdd, Source::AccFirst, Dest::AccOnly, _) => ExtendAdd<ACC_FIRST, false>;
    143 ExtendAddFS: (Shape::ExtendAdd, Source::AccFirst, Dest::Slot, _) => ExtendAdd<ACC_FIRST, true>;
    144 ExtendAddSA: (Shape::ExtendAdd, Source::Slots, Dest::AccOnly, _) => ExtendAdd<SLOTS, false>;
    145 ExtendAddSS: (Shape::ExtendAdd, Source::Slots, Dest::Slot, _) => ExtendAdd<SLOTS, true>;
    146 F32AddFA: (Shape::Binary(NumOp::F32Add), Source::AccFirst, Dest::AccOnly, _) => Binary<op::F32Add, ACC_FIRST, false>;
    147 F32AddFS: (Shape::Binary(NumOp::F32Add), Source::AccFirst, Dest::Slot, _) => Binary<op::F32Add, ACC_FIRST, true>;
    148 F32AddSA: (Shape::Binary(NumOp::F32Add), Source::Slots, Dest::AccOnly, _) => Binary<op::F32Add, SLOTS, false>;
    149 F32ConvertI32SFS: (Shape::Unary(NumOp::F32ConvertI32S), Source::AccFirst, Dest::Slot, _) => Unary<op::F32ConvertI32S, ACC_FIRST, true>;
    150 F32MulBA: (Shape::Binary(NumOp::F32Mul), Source::AccBoth, Dest::AccOnly, _) => Binary<op::F32Mul, ACC_BOTH, false>;
    151 F32MulFA: (Shape::Binary(NumOp::F32Mul), Source::AccFirst, Dest::AccOnly, _) => Binary<op::F32Mul, ACC_FIRST, false>;
    152 F32MulFS: (Shape::Binary(NumOp::F32Mul), Source::AccFirst, Dest::Slot, _) => Binary<op::F32Mul, ACC_FIRST, true>;
    153 F32MulSS: (Shape::Binary(NumOp::F32Mul), Source::Slots, Dest::Slot, _) => Binary<op::F32Mul, SLOTS, true>;
    154 F32SubSA: (Shape::Binary(NumOp::F32Sub), Source::Slots, Dest::AccOnly, _) => Binary<op::F32Sub, SLOTS, false>;
    155 F64AbsFA: (Shape::Unary(NumOp::F64Abs), Source::AccFirst, Dest::AccOnly, _) => Unary<op::F64Abs, ACC_FIRST, false>;
    156 F64AbsFS: (Shape::Unary(NumOp::F64Abs), Source::AccFirst, Dest::Slot, _) => Unary<op::F64Abs, ACC_FIRST, true>;
    157 F64AbsSA: (Shape::Unary(NumOp::F64Abs), Source::Slots, Dest::AccOnly, _) => Unary<op::F64Abs, SLOTS, false>;
    158 F64AddFA: (Shape::Binary(NumOp::F64Add), Source::AccFirst, Dest::AccOnly, _) => Binary<op::F64Add, ACC_FIRST, false>;
    159 F64AddFS: (Shape::Binary(NumOp::F64Add), Source::AccFirst, Dest::Slot, _) => Binary<op::F64Add, ACC_FIRST, true>;
    160 F64AddSA: (Shape::Binary(NumOp::F64Add), Source::Slots, Dest::AccOnly, _) => Binary<op::F64Add, SLOTS, false>;
    161 F64ConvertI32UFA: (Shape::Unary(NumOp::F64ConvertI32U), Source::AccFirst, Dest::AccOnly, _) => Unary<op::F64ConvertI32U, ACC_FIRST, false>;
    162 F64DivFS: (Shape::Binary(NumOp::F64Div), Source::AccFirst, Dest::Slot, _) => Binary<op::F64Div, ACC_FIRST, true>;
    163 F64DivLA: (Shape::Binary(NumOp::F64Div), Source::AccSecond, Dest::AccOnly, _) => Binary<op::F64Div, ACC_SECOND, false>;
    164 F64DivLS: (Shape::Binary(NumOp::F64Div), Source::AccSecond, Dest::Slot, _) => Binary<op::F64Div, ACC_SECOND, true>;
    165 F64LoadConstS: (Shape::LoadConst(LoadOp::F64Load), Source::Slots, Dest::Slot, _) => LoadConst<loading::F64Load, true>;
    166 F64LoadDispFA: (Shape::LoadDisp(LoadOp::F64Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::F64Load, memory::Disp, ACC_FIRST, false>;
    167 F64LoadDispSA: (Shape::LoadDisp(LoadOp::F64Load), Source::Slots, Dest::AccOnly, _) => Load<loading::F64Load, memory::Disp, SLOTS, false>;
    168 F64LoadDispSS: (Shape::LoadDisp(LoadOp::F64Load), Source::Slots, Dest::Slot, _) => Load<loading::F64Load, memory::Disp, SLOTS, true>;
    169 F64LoadFA: (Shape::Load(LoadOp::F64Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::F64Load, memory::Offset, ACC_FIRST, false>;
    170 F64LoadFS: (Shape::Load(LoadOp::F64Load), Source::AccFirst, Dest::Slot, _) => Load<loading::F64Load, memory::Offset, ACC_FIRST, true>;
    171 F64LoadIndexLA: (Shape::LoadIndex(LoadOp::F64Load), Source::AccSecond, Dest::AccOnly, _) => LoadIndex<loading::F64Load, ACC_SECOND, false>;
    172 F64LoadSA: (Shape::Load(LoadOp::F64Load), Source::Slots, Dest::AccOnly, _) => Load<loading::F64Load, memory::Offset, SLOTS, false>;
    173 F64LoadSS: (Shape::Load(LoadOp::F64Load), Source::Slots, Dest::Slot, _) => Load<loading::F64Load, memory::Offset, SLOTS, true>;
    174 F64LtFA: (Shape::Binary(NumOp::F64Lt), Source::AccFirst, Dest::AccOnly, _) => Binary<op::F64Lt, ACC_FIRST, false>;
    175 F64MulBS: (Shape::Binary(NumOp::F64Mul), Source::AccBoth, Dest::Slot, _) => Binary<op::F64Mul, ACC_BOTH, true>;
    176 F64MulFA: (Shape::Binary(NumOp::F64Mul), Source::AccFirst, Dest::AccOnly, _) => Binary<op::F64Mul, ACC_FIRST, false>;
    177 F64MulFS: (Shape::Binary(NumOp::F64Mul), Source::AccFirst, Dest::Slot, _) => Binary<op::F64Mul, ACC_FIRST, true>;
    178 F64MulSA: (Shape::Binary(NumOp::F64Mul), Source::Slots, Dest::AccOnly, _) => Binary<op::F64Mul, SLOTS, false>;
    179 F64MulSS: (Shape::Binary(NumOp::F64Mul), Source::Slots, Dest::Slot, _) => Binary<op::F64Mul, SLOTS, true>;
    180 F64NegFS: (Shape::Unary(NumOp::F64Neg), Source::AccFirst, Dest::Slot, _) => Unary<op::F64Neg, ACC_FIRST, true>;
    181 F64SqrtFA: (Shape::Unary(NumOp::F64Sqrt), Source::AccFirst, Dest::AccOnly, _) => Unary<op::F64Sqrt, ACC_FIRST, false>;
    182 F64StoreF: (Shape::Store(StoreOp::F64Store), Source::AccFirst, Dest::Slot, _) => Store<storing::F64Store, memory::Offset, ACC_FIRST>;
    183 F64StoreL: (Shape::Store(StoreOp::F64Store), Source::AccSecond, Dest::Slot, _) => Store<storing::F64Store, memory::Offset, ACC_SECOND>;
    184 F64StoreS: (Shape::Store(StoreOp::F64Store), Source::Slots, Dest::Slot, _) => Store<storing::F64Store, memory::Offset, SLOTS>;
    185 F64SubFS: (Shape::Binary(NumOp::F64Sub), Source::AccFirst, Dest::Slot, _) => Binary<op::F64Sub, ACC_FIRST, true>;
    186 F64SubLS: (Shape::Binary(NumOp::F64Sub), Source::AccSecond, Dest::Slot, _) => Binary<op::F64Sub, ACC_SECOND, true>;
    187 F64SubSA: (Shape::Binary(NumOp::F64Sub), Source::Slots, Dest::AccOnly, _) => Binary<op::F64Sub, SLOTS, false>;
    188 F64SubSS: (Shape::Binary(NumOp::F64Sub), Source::Slots, Dest::Slot, _) => Binary<op::F64Sub, SLOTS, true>;
    189 GetBrFAhead: (Shape::GetBrNonZero, Source::AccFirst, Dest::Slot, true) => GetBr<ACC_FIRST, true>;
    190 GlobalGetA: (Shape::GlobalGet, Source::Slots, Dest::AccOnly, _) => GlobalGet<false>;
    191 GlobalGetS: (Shape::GlobalGet, Source::Slots, Dest::Slot, _) => GlobalGet<true>;
    192 I32AddFA: (Shape::Binary(NumOp::I32Add), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Add, ACC_FIRST, false>;
    193 I32AddFS: (Shape::Binary(NumOp::I32Add), Source::AccFirst, Dest::Slot, _) => Binary<op::I32Add, ACC_FIRST, true>;
    194 I32AddImmFA: (Shape::BinaryImm(NumOp::I32Add), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Add, ACC_FIRST, false>;
    195 I32AddImmFS: (Shape::BinaryImm(NumOp::I32Add), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Add, ACC_FIRST, true>;
    196 I32AddImmSA: (Shape::BinaryImm(NumOp::I32Add), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Add, SLOTS, false>;
    197 I32AddImmSS: (Shape::BinaryImm(NumOp::I32Add), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32Add, SLOTS, true>;
    198 I32AddSA: (Shape::Binary(NumOp::I32Add), Source::Slots, Dest::AccOnly, _) => Binary<op::I32Add, SLOTS, false>;
    199 I32AddSS: (Shape::Binary(NumOp::I32Add), Source::Slots, Dest::Slot, _) => Binary<op::I32Add, SLOTS, true>;
    200 I32AndFA: (Shape::Binary(NumOp::I32And), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32And, ACC_FIRST, false>;
    201 I32AndFS: (Shape::Binary(NumOp::I32And), Source::AccFirst, Dest::Slot, _) => Binary<op::I32And, ACC_FIRST, true>;
    202 I32AndImmFA: (Shape::BinaryImm(NumOp::I32And), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32And, ACC_FIRST, false>;
    203 I32AndImmFS: (Shape::BinaryImm(NumOp::I32And), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32And, ACC_FIRST, true>;
    204 I32AndImmSA: (Shape::BinaryImm(NumOp::I32And), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32And, SLOTS, false>;
    205 I32AndImmSS: (Shape::BinaryImm(NumOp::I32And), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32And, SLOTS, true>;
    206 I32AndSA: (Shape::Binary(NumOp::I32And), Source::Slots, Dest::AccOnly, _) => Binary<op::I32And, SLOTS, false>;
    207 I32AndSS: (Shape::Binary(NumOp::I32And), Source::Slots, Dest::Slot, _) => Binary<op::I32And, SLOTS, true>;
    208 I32ClzFS: (Shape::Unary(NumOp::I32Clz), Source::AccFirst, Dest::Slot, _) => Unary<op::I32Clz, ACC_FIRST, true>;
    209 I32CtzFA: (Shape::Unary(NumOp::I32Ctz), Source::AccFirst, Dest::AccOnly, _) => Unary<op::I32Ctz, ACC_FIRST, false>;
    210 I32CtzSS: (Shape::Unary(NumOp::I32Ctz), Source::Slots, Dest::Slot, _) => Unary<op::I32Ctz, SLOTS, true>;
    211 I32DivSImmFA: (Shape::BinaryImm(NumOp::I32DivS), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32DivS, ACC_FIRST, false>;
    212 I32DivUImmFA: (Shape::BinaryImm(NumOp::I32DivU), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32DivU, ACC_FIRST, false>;
    213 I32DivUImmSS: (Shape::BinaryImm(NumOp::I32DivU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32DivU, SLOTS, true>;
    214 I32EqFA: (Shape::Binary(NumOp::I32Eq), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Eq, ACC_FIRST, false>;
    215 I32EqImmFA: (Shape::BinaryImm(NumOp::I32Eq), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Eq, ACC_FIRST, false>;
    216 I32EqImmFS: (Shape::BinaryImm(NumOp::I32Eq), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Eq, ACC_FIRST, true>;
    217 I32EqImmSA: (Shape::BinaryImm(NumOp::I32Eq), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Eq, SLOTS, false>;
    218 I32EqImmSS: (Shape::BinaryImm(NumOp::I32Eq), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32Eq, SLOTS, true>;
    219 I32EqSS: (Shape::Binary(NumOp::I32Eq), Source::Slots, Dest::Slot, _) => Binary<op::I32Eq, SLOTS, true>;
    220 I32EqzSA: (Shape::Unary(NumOp::I32Eqz), Source::Slots, Dest::AccOnly, _) => Unary<op::I32Eqz, SLOTS, false>;
    221 I32GeUFS: (Shape::Binary(NumOp::I32GeU), Source::AccFirst, Dest::Slot, _) => Binary<op::I32GeU, ACC_FIRST, true>;
    222 I32GtSFA: (Shape::Binary(NumOp::I32GtS), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32GtS, ACC_FIRST, false>;
    223 I32GtSImmFA: (Shape::BinaryImm(NumOp::I32GtS), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32GtS, ACC_FIRST, false>;
    224 I32GtSImmFS: (Shape::BinaryImm(NumOp::I32GtS), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32GtS, ACC_FIRST, true>;
    225 I32GtSSA: (Shape::Binary(NumOp::I32GtS), Source::Slots, Dest::AccOnly, _) => Binary<op::I32GtS, SLOTS, false>;
    226 I32GtUFA: (Shape::Binary(NumOp::I32GtU), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32GtU, ACC_FIRST, false>;
    227 I32GtUFS: (Shape::Binary(NumOp::I32GtU), Source::AccFirst, Dest::Slot, _) => Binary<op::I32GtU, ACC_FIRST, true>;
    228 I32GtUImmSS: (Shape::BinaryImm(NumOp::I32GtU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32GtU, SLOTS, true>;
    229 I32GtUSS: (Shape::Binary(NumOp::I32GtU), Source::Slots, Dest::Slot, _) => Binary<op::I32GtU, SLOTS, true>;
    230 I32LeUSS: (Shape::Binary(NumOp::I32LeU), Source::Slots, Dest::Slot, _) => Binary<op::I32LeU, SLOTS, true>;
    231 I32Load16SDispFS: (Shape::LoadDisp(LoadOp::I32Load16S), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load16S, memory::Disp, ACC_FIRST, true>;
    232 I32Load16SDispSA: (Shape::LoadDisp(LoadOp::I32Load16S), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load16S, memory::Disp, SLOTS, false>;
    233 I32Load16SDispSS: (Shape::LoadDisp(LoadOp::I32Load16S), Source::Slots, Dest::Slot, _) => Load<loading::I32Load16S, memory::Disp, SLOTS, true>;
    234 I32Load16SIndexSA: (Shape::LoadIndex(LoadOp::I32Load16S), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::I32Load16S, SLOTS, false>;
    235 I32Load16SSA: (Shape::Load(LoadOp::I32Load16S), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load16S, memory::Offset, SLOTS, false>;
    236 I32Load16SSS: (Shape::Load(LoadOp::I32Load16S), Source::Slots, Dest::Slot, _) => Load<loading::I32Load16S, memory::Offset, SLOTS, true>;
    237 I32Load16UDispFA: (Shape::LoadDisp(LoadOp::I32Load16U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load16U, memory::Disp, ACC_FIRST, false>;
    238 I32Load16UDispFS: (Shape::LoadDisp(LoadOp::I32Load16U), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load16U, memory::Disp, ACC_FIRST, true>;
    239 I32Load16UDispSA: (Shape::LoadDisp(LoadOp::I32Load16U), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load16U, memory::Disp, SLOTS, false>;
    240 I32Load16UDispSS: (Shape::LoadDisp(LoadOp::I32Load16U), Source::Slots, Dest::Slot, _) => Load<loading::I32Load16U, memory::Disp, SLOTS, true>;
    241 I32Load16UFA: (Shape::Load(LoadOp::I32Load16U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load16U, memory::Offset, ACC_FIRST, false>;
    242 I32Load16UFS: (Shape::Load(LoadOp::I32Load16U), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load16U, memory::Offset, ACC_FIRST, true>;
    243 I32Load16UIndexSA: (Shape::LoadIndex(LoadOp::I32Load16U), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::I32Load16U, SLOTS, false>;
    244 I32Load16USA: (Shape::Load(LoadOp::I32Load16U), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load16U, memory::Offset, SLOTS, false>;
    245 I32Load16USS: (Shape::Load(LoadOp::I32Load16U), Source::Slots, Dest::Slot, _) => Load<loading::I32Load16U, memory::Offset, SLOTS, true>;
    246 I32Load16UScaledFA: (Shape::LoadScaled(LoadOp::I32Load16U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load16U, memory::Scaled, ACC_FIRST, false>;
    247 I32Load16UScaledFS: (Shape::LoadScaled(LoadOp::I32Load16U), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load16U, memory::Scaled, ACC_FIRST, true>;
    248 I32Load8SDispFS: (Shape::LoadDisp(LoadOp::I32Load8S), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load8S, memory::Disp, ACC_FIRST, true>;
    249 I32Load8SSS: (Shape::Load(LoadOp::I32Load8S), Source::Slots, Dest::Slot, _) => Load<loading::I32Load8S, memory::Offset, SLOTS, true>;
    250 I32Load8UDispFA: (Shape::LoadDisp(LoadOp::I32Load8U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load8U, memory::Disp, ACC_FIRST, false>;
    251 I32Load8UDispFS: (Shape::LoadDisp(LoadOp::I32Load8U), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load8U, memory::Disp, ACC_FIRST, true>;
    252 I32Load8UDispSA: (Shape::LoadDisp(LoadOp::I32Load8U), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load8U, memory::Disp, SLOTS, false>;
    253 I32Load8UDispSS: (Shape::LoadDisp(LoadOp::I32Load8U), Source::Slots, Dest::Slot, _) => Load<loading::I32Load8U, memory::Disp, SLOTS, true>;
    254 I32Load8UFA: (Shape::Load(LoadOp::I32Load8U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load8U, memory::Offset, ACC_FIRST, false>;
    255 I32Load8UFS: (Shape::Load(LoadOp::I32Load8U), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load8U, memory::Offset, ACC_FIRST, true>;
    256 I32Load8UIndexFA: (Shape::LoadIndex(LoadOp::I32Load8U), Source::AccFirst, Dest::AccOnly, _) => LoadIndex<loading::I32Load8U, ACC_FIRST, false>;
    257 I32Load8UIndexLA: (Shape::LoadIndex(LoadOp::I32Load8U), Source::AccSecond, Dest::AccOnly, _) => LoadIndex<loading::I32Load8U, ACC_SECOND, false>;
    258 I32Load8UIndexLS: (Shape::LoadIndex(LoadOp::I32Load8U), Source::AccSecond, Dest::Slot, _) => LoadIndex<loading::I32Load8U, ACC_SECOND, true>;
    259 I32Load8UIndexSA: (Shape::LoadIndex(LoadOp::I32Load8U), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::I32Load8U, SLOTS, false>;
    260 I32Load8UIndexSS: (Shape::LoadIndex(LoadOp::I32Load8U), Source::Slots, Dest::Slot, _) => LoadIndex<loading::I32Load8U, SLOTS, true>;
    261 I32Load8USA: (Shape::Load(LoadOp::I32Load8U), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load8U, memory::Offset, SLOTS, false>;
    262 I32Load8USS: (Shape::Load(LoadOp::I32Load8U), Source::Slots, Dest::Slot, _) => Load<loading::I32Load8U, memory::Offset, SLOTS, true>;
    263 I32LoadConstA: (Shape::LoadConst(LoadOp::I32Load), Source::Slots, Dest::AccOnly, _) => LoadConst<loading::I32Load, false>;
    264 I32LoadConstS: (Shape::LoadConst(LoadOp::I32Load), Source::Slots, Dest::Slot, _) => LoadConst<loading::I32Load, true>;
    265 I32LoadDispFA: (Shape::LoadDisp(LoadOp::I32Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load, memory::Disp, ACC_FIRST, false>;
    266 I32LoadDispFS: (Shape::LoadDisp(LoadOp::I32Load), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load, memory::Disp, ACC_FIRST, true>;
    267 I32LoadDispSA: (Shape::LoadDisp(LoadOp::I32Load), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load, memory::Disp, SLOTS, false>;
    268 I32LoadDispSS: (Shape::LoadDisp(LoadOp::I32Load), Source::Slots, Dest::Slot, _) => Load<loading::I32Load, memory::Disp, SLOTS, true>;
    269 I32LoadFA: (Shape::Load(LoadOp::I32Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load, memory::Offset, ACC_FIRST, false>;
    270 I32LoadFS: (Shape::Load(LoadOp::I32Load), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load, memory::Offset, ACC_FIRST, true>;
    271 I32LoadGlobalA: (Shape::LoadGlobal(LoadOp::I32Load), Source::Slots, Dest::AccOnly, _) => LoadGlobal<loading::I32Load, false>;
    272 I32LoadIndexFS: (Shape::LoadIndex(LoadOp::I32Load), Source::AccFirst, Dest::Slot, _) => LoadIndex<loading::I32Load, ACC_FIRST, true>;
    273 I32LoadIndexSA: (Shape::LoadIndex(LoadOp::I32Load), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::I32Load, SLOTS, false>;
    274 I32LoadIndexSS: (Shape::LoadIndex(LoadOp::I32Load), Source::Slots, Dest::Slot, _) => LoadIndex<loading::I32Load, SLOTS, true>;
    275 I32LoadSA: (Shape::Load(LoadOp::I32Load), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load, memory::Offset, SLOTS, false>;
    276 I32LoadSS: (Shape::Load(LoadOp::I32Load), Source::Slots, Dest::Slot, _) => Load<loading::I32Load, memory::Offset, SLOTS, true>;
    277 I32LoadScaledFA: (Shape::LoadScaled(LoadOp::I32Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load, memory::Scaled, ACC_FIRST, false>;
    278 I32LoadScaledFS: (Shape::LoadScaled(LoadOp::I32Load), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load, memory::Scaled, ACC_FIRST, true>;
    279 I32LoadScaledSA: (Shape::LoadScaled(LoadOp::I32Load), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load, memory::Scaled, SLOTS, false>;
    280 I32LoadScaledSS: (Shape::LoadScaled(LoadOp::I32Load), Source::Slots, Dest::Slot, _) => Load<loading::I32Load, memory::Scaled, SLOTS, true>;
    281 I32LtSFA: (Shape::Binary(NumOp::I32LtS), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32LtS, ACC_FIRST, false>;
    282 I32LtSFS: (Shape::Binary(NumOp::I32LtS), Source::AccFirst, Dest::Slot, _) => Binary<op::I32LtS, ACC_FIRST, true>;
    283 I32LtSImmFA: (Shape::BinaryImm(NumOp::I32LtS), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32LtS, ACC_FIRST, false>;
    284 I32LtSImmFS: (Shape::BinaryImm(NumOp::I32LtS), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32LtS, ACC_FIRST, true>;
    285 I32LtUFA: (Shape::Binary(NumOp::I32LtU), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32LtU, ACC_FIRST, false>;
    286 I32LtUFS: (Shape::Binary(NumOp::I32LtU), Source::AccFirst, Dest::Slot, _) => Binary<op::I32LtU, ACC_FIRST, true>;
    287 I32LtUImmFA: (Shape::BinaryImm(NumOp::I32LtU), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32LtU, ACC_FIRST, false>;
    288 I32LtUImmFS: (Shape::BinaryImm(NumOp::I32LtU), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32LtU, ACC_FIRST, true>;
    289 I32LtUImmSS: (Shape::BinaryImm(NumOp::I32LtU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32LtU, SLOTS, true>;
    290 I32LtUSS: (Shape::Binary(NumOp::I32LtU), Source::Slots, Dest::Slot, _) => Binary<op::I32LtU, SLOTS, true>;
    291 I32MulBA: (Shape::Binary(NumOp::I32Mul), Source::AccBoth, Dest::AccOnly, _) => Binary<op::I32Mul, ACC_BOTH, false>;
    292 I32MulFA: (Shape::Binary(NumOp::I32Mul), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Mul, ACC_FIRST, false>;
    293 I32MulFS: (Shape::Binary(NumOp::I32Mul), Source::AccFirst, Dest::Slot, _) => Binary<op::I32Mul, ACC_FIRST, true>;
    294 I32MulImmFA: (Shape::BinaryImm(NumOp::I32Mul), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Mul, ACC_FIRST, false>;
    295 I32MulImmFS: (Shape::BinaryImm(NumOp::I32Mul), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Mul, ACC_FIRST, true>;
    296 I32MulImmSA: (Shape::BinaryImm(NumOp::I32Mul), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Mul, SLOTS, false>;
    297 I32MulImmSS: (Shape::BinaryImm(NumOp::I32Mul), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32Mul, SLOTS, true>;
    298 I32MulSA: (Shape::Binary(NumOp::I32Mul), Source::Slots, Dest::AccOnly, _) => Binary<op::I32Mul, SLOTS, false>;
    299 I32NeFA: (Shape::Binary(NumOp::I32Ne), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Ne, ACC_FIRST, false>;
    300 I32NeImmFS: (Shape::BinaryImm(NumOp::I32Ne), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Ne, ACC_FIRST, true>;
    301 I32NeImmSS: (Shape::BinaryImm(NumOp::I32Ne), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32Ne, SLOTS, true>;
    302 I32NeSS: (Shape::Binary(NumOp::I32Ne), Source::Slots, Dest::Slot, _) => Binary<op::I32Ne, SLOTS, true>;
    303 I32OrFA: (Shape::Binary(NumOp::I32Or), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Or, ACC_FIRST, false>;
    304 I32OrFS: (Shape::Binary(NumOp::I32Or), Source::AccFirst, Dest::Slot, _) => Binary<op::I32Or, ACC_FIRST, true>;
    305 I32OrImmFA: (Shape::BinaryImm(NumOp::I32Or), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Or, ACC_FIRST, false>;
    306 I32OrImmFS: (Shape::BinaryImm(NumOp::I32Or), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Or, ACC_FIRST, true>;
    307 I32OrImmSA: (Shape::BinaryImm(NumOp::I32Or), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Or, SLOTS, false>;
    308 I32OrSA: (Shape::Binary(NumOp::I32Or), Source::Slots, Dest::AccOnly, _) => Binary<op::I32Or, SLOTS, false>;
    309 I32PopcntFA: (Shape::Unary(NumOp::I32Popcnt), Source::AccFirst, Dest::AccOnly, _) => Unary<op::I32Popcnt, ACC_FIRST, false>;
    310 I32PopcntFS: (Shape::Unary(NumOp::I32Popcnt), Source::AccFirst, Dest::Slot, _) => Unary<op::I32Popcnt, ACC_FIRST, true>;
    311 I32PopcntSA: (Shape::Unary(NumOp::I32Popcnt), Source::Slots, Dest::AccOnly, _) => Unary<op::I32Popcnt, SLOTS, false>;
    312 I32PopcntSS: (Shape::Unary(NumOp::I32Popcnt), Source::Slots, Dest::Slot, _) => Unary<op::I32Popcnt, SLOTS, true>;
    313 I32RemUImmFA: (Shape::BinaryImm(NumOp::I32RemU), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32RemU, ACC_FIRST, false>;
    314 I32RemUImmFS: (Shape::BinaryImm(NumOp::I32RemU), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32RemU, ACC_FIRST, true>;
    315 I32RemUImmSA: (Shape::BinaryImm(NumOp::I32RemU), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32RemU, SLOTS, false>;
    316 I32RemUImmSS: (Shape::BinaryImm(NumOp::I32RemU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32RemU, SLOTS, true>;
    317 I32RemULA: (Shape::Binary(NumOp::I32RemU), Source::AccSecond, Dest::AccOnly, _) => Binary<op::I32RemU, ACC_SECOND, false>;
    318 I32RemUSS: (Shape::Binary(NumOp::I32RemU), Source::Slots, Dest::Slot, _) => Binary<op::I32RemU, SLOTS, true>;
    319 I32RotlImmFA: (Shape::BinaryImm(NumOp::I32Rotl), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Rotl, ACC_FIRST, false>;
    320 I32RotlImmFS: (Shape::BinaryImm(NumOp::I32Rotl), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Rotl, ACC_FIRST, true>;
    321 I32RotlImmSA: (Shape::BinaryImm(NumOp::I32Rotl), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Rotl, SLOTS, false>;
    322 I32RotlLA: (Shape::Binary(NumOp::I32Rotl), Source::AccSecond, Dest::AccOnly, _) => Binary<op::I32Rotl, ACC_SECOND, false>;
    323 I32RotrImmFS: (Shape::BinaryImm(NumOp::I32Rotr), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Rotr, ACC_FIRST, true>;
    324 I32RotrImmSA: (Shape::BinaryImm(NumOp::I32Rotr), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Rotr, SLOTS, false>;
    325 I32ShlFA: (Shape::Binary(NumOp::I32Shl), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Shl, ACC_FIRST, false>;
    326 I32ShlFS: (Shape::Binary(NumOp::I32Shl), Source::AccFirst, Dest::Slot, _) => Binary<op::I32Shl, ACC_FIRST, true>;
    327 I32ShlImmFA: (Shape::BinaryImm(NumOp::I32Shl), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Shl, ACC_FIRST, false>;
    328 I32ShlImmFS: (Shape::BinaryImm(NumOp::I32Shl), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Shl, ACC_FIRST, true>;
    329 I32ShlImmSA: (Shape::BinaryImm(NumOp::I32Shl), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Shl, SLOTS, false>;
    330 I32ShlImmSS: (Shape::BinaryImm(NumOp::I32Shl), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32Shl, SLOTS, true>;
    331 I32ShlLS: (Shape::Binary(NumOp::I32Shl), Source::AccSecond, Dest::Slot, _) => Binary<op::I32Shl, ACC_SECOND, true>;
    332 I32ShrSImmFA: (Shape::BinaryImm(NumOp::I32ShrS), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32ShrS, ACC_FIRST, false>;
    333 I32ShrSImmFS: (Shape::BinaryImm(NumOp::I32ShrS), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32ShrS, ACC_FIRST, true>;
    334 I32ShrSImmSA: (Shape::BinaryImm(NumOp::I32ShrS), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32ShrS, SLOTS, false>;
    335 I32ShrSImmSS: (Shape::BinaryImm(NumOp::I32ShrS), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32ShrS, SLOTS, true>;
    336 I32ShrUImmFA: (Shape::BinaryImm(NumOp::I32ShrU), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32ShrU, ACC_FIRST, false>;
    337 I32ShrUImmFS: (Shape::BinaryImm(NumOp::I32ShrU), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32ShrU, ACC_FIRST, true>;
    338 I32ShrUImmSA: (Shape::BinaryImm(NumOp::I32ShrU), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32ShrU, SLOTS, false>;
    339 I32ShrUImmSS: (Shape::BinaryImm(NumOp::I32ShrU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32ShrU, SLOTS, true>;
    340 I32ShrULA: (Shape::Binary(NumOp::I32ShrU), Source::AccSecond, Dest::AccOnly, _) => Binary<op::I32ShrU, ACC_SECOND, false>;
    341 I32ShrULS: (Shape::Binary(NumOp::I32ShrU), Source::AccSecond, Dest::Slot, _) => Binary<op::I32ShrU, ACC_SECOND, true>;
    342 I32ShrUSA: (Shape::Binary(NumOp::I32ShrU), Source::Slots, Dest::AccOnly, _) => Binary<op::I32ShrU, SLOTS, false>;
    343 I32Store16DispF: (Shape::StoreDisp(StoreOp::I32Store16), Source::AccFirst, Dest::Slot, _) => Store<storing::I32Store16, memory::Disp, ACC_FIRST>;
    344 I32Store16ImmDispF: (Shape::StoreImmDisp(StoreOp::I32Store16), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I32Store16, memory::Disp, ACC_FIRST>;
    345 I32Store16ImmDispS: (Shape::StoreImmDisp(StoreOp::I32Store16), Source::Slots, Dest::Slot, _) => StoreImm<storing::I32Store16, memory::Disp, SLOTS>;
    346 I32Store16ImmS: (Shape::StoreImm(StoreOp::I32Store16), Source::Slots, Dest::Slot, _) => StoreImm<storing::I32Store16, memory::Offset, SLOTS>;
    347 I32Store16L: (Shape::Store(StoreOp::I32Store16), Source::AccSecond, Dest::Slot, _) => Store<storing::I32Store16, memory::Offset, ACC_SECOND>;
    348 I32Store16S: (Shape::Store(StoreOp::I32Store16), Source::Slots, Dest::Slot, _) => Store<storing::I32Store16, memory::Offset, SLOTS>;
    349 I32Store8DispF: (Shape::StoreDisp(StoreOp::I32Store8), Source::AccFirst, Dest::Slot, _) => Store<storing::I32Store8, memory::Disp, ACC_FIRST>;
    350 I32Store8F: (Shape::Store(StoreOp::I32Store8), Source::AccFirst, Dest::Slot, _) => Store<storing::I32Store8, memory::Offset, ACC_FIRST>;
    351 I32Store8ImmIndexS: (Shape::StoreImmIndex(StoreOp::I32Store8), Source::Slots, Dest::Slot, _) => StoreImmIndex<storing::I32Store8, SLOTS>;
    352 I32Store8ImmS: (Shape::StoreImm(StoreOp::I32Store8), Source::Slots, Dest::Slot, _) => StoreImm<storing::I32Store8, memory::Offset, SLOTS>;
    353 I32Store8L: (Shape::Store(StoreOp::I32Store8), Source::AccSecond, Dest::Slot, _) => Store<storing::I32Store8, memory::Offset, ACC_SECOND>;
    354 I32Store8S: (Shape::Store(StoreOp::I32Store8), Source::Slots, Dest::Slot, _) => Store<storing::I32Store8, memory::Offset, SLOTS>;
    355 I32StoreConstF: (Shape::StoreConst(StoreOp::I32Store), Source::AccFirst, Dest::Slot, _) => StoreConst<storing::I32Store, ACC_FIRST>;
    356 I32StoreConstS: (Shape::StoreConst(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => StoreConst<storing::I32Store, SLOTS>;
    357 I32StoreDispF: (Shape::StoreDisp(StoreOp::I32Store), Source::AccFirst, Dest::Slot, _) => Store<storing::I32Store, memory::Disp, ACC_FIRST>;
    358 I32StoreDispS: (Shape::StoreDisp(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => Store<storing::I32Store, memory::Disp, SLOTS>;
    359 I32StoreF: (Shape::Store(StoreOp::I32Store), Source::AccFirst, Dest::Slot, _) => Store<storing::I32Store, memory::Offset, ACC_FIRST>;
    360 I32StoreImm32S: (Shape::StoreImm32(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => StoreImm32<storing::I32Store, SLOTS>;
    361 I32StoreImmDispS: (Shape::StoreImmDisp(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => StoreImm<storing::I32Store, memory::Disp, SLOTS>;
    362 I32StoreImmF: (Shape::StoreImm(StoreOp::I32Store), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I32Store, memory::Offset, ACC_FIRST>;
    363 I32StoreImmS: (Shape::StoreImm(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => StoreImm<storing::I32Store, memory::Offset, SLOTS>;
    364 I32StoreL: (Shape::Store(StoreOp::I32Store), Source::AccSecond, Dest::Slot, _) => Store<storing::I32Store, memory::Offset, ACC_SECOND>;
    365 I32StoreS: (Shape::Store(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => Store<storing::I32Store, memory::Offset, SLOTS>;
    366 I32StoreScaledL: (Shape::StoreScaled(StoreOp::I32Store), Source::AccSecond, Dest::Slot, _) => Store<storing::I32Store, memory::Scaled, ACC_SECOND>;
    367 I32StoreScaledS: (Shape::StoreScaled(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => Store<storing::I32Store, memory::Scaled, SLOTS>;
    368 I32SubFA: (Shape::Binary(NumOp::I32Sub), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Sub, ACC_FIRST, false>;
    369 I32SubFS: (Shape::Binary(NumOp::I32Sub), Source::AccFirst, Dest::Slot, _) => Binary<op::I32Sub, ACC_FIRST, true>;
    370 I32SubLA: (Shape::Binary(NumOp::I32Sub), Source::AccSecond, Dest::AccOnly, _) => Binary<op::I32Sub, ACC_SECOND, false>;
    371 I32SubLS: (Shape::Binary(NumOp::I32Sub), Source::AccSecond, Dest::Slot, _) => Binary<op::I32Sub, ACC_SECOND, true>;
    372 I32SubSA: (Shape::Binary(NumOp::I32Sub), Source::Slots, Dest::AccOnly, _) => Binary<op::I32Sub, SLOTS, false>;
    373 I32SubSS: (Shape::Binary(NumOp::I32Sub), Source::Slots, Dest::Slot, _) => Binary<op::I32Sub, SLOTS, true>;
    374 I32XorFA: (Shape::Binary(NumOp::I32Xor), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Xor, ACC_FIRST, false>;
    375 I32XorFS: (Shape::Binary(NumOp::I32Xor), Source::AccFirst, Dest::Slot, _) => Binary<op::I32Xor, ACC_FIRST, true>;
    376 I32XorImmFA: (Shape::BinaryImm(NumOp::I32Xor), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Xor, ACC_FIRST, false>;
    377 I32XorImmFS: (Shape::BinaryImm(NumOp::I32Xor), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Xor, ACC_FIRST, true>;
    378 I32XorImmSA: (Shape::BinaryImm(NumOp::I32Xor), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Xor, SLOTS, false>;
    379 I32XorImmSS: (Shape::BinaryImm(NumOp::I32Xor), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32Xor, SLOTS, true>;
    380 I32XorSA: (Shape::Binary(NumOp::I32Xor), Source::Slots, Dest::AccOnly, _) => Binary<op::I32Xor, SLOTS, false>;
    381 I32XorSS: (Shape::Binary(NumOp::I32Xor), Source::Slots, Dest::Slot, _) => Binary<op::I32Xor, SLOTS, true>;
    382 I64AddFA: (Shape::Binary(NumOp::I64Add), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Add, ACC_FIRST, false>;
    383 I64AddFS: (Shape::Binary(NumOp::I64Add), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Add, ACC_FIRST, true>;
    384 I64AddImmFA: (Shape::BinaryImm(NumOp::I64Add), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Add, ACC_FIRST, false>;
    385 I64AddImmFS: (Shape::BinaryImm(NumOp::I64Add), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Add, ACC_FIRST, true>;
    386 I64AddImmSA: (Shape::BinaryImm(NumOp::I64Add), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64Add, SLOTS, false>;
    387 I64AddImmSS: (Shape::BinaryImm(NumOp::I64Add), Source::Slots, Dest::Slot, _) => BinaryImm<op::I64Add, SLOTS, true>;
    388 I64AddKFS: (Shape::BinaryK(NumOp::I64Add), Source::AccFirst, Dest::Slot, _) => BinaryK<op::I64Add, ACC_FIRST, true>;
    389 I64AddKSA: (Shape::BinaryK(NumOp::I64Add), Source::Slots, Dest::AccOnly, _) => BinaryK<op::I64Add, SLOTS, false>;
    390 I64AddKSS: (Shape::BinaryK(NumOp::I64Add), Source::Slots, Dest::Slot, _) => BinaryK<op::I64Add, SLOTS, true>;
    391 I64AddSA: (Shape::Binary(NumOp::I64Add), Source::Slots, Dest::AccOnly, _) => Binary<op::I64Add, SLOTS, false>;
    392 I64AddSS: (Shape::Binary(NumOp::I64Add), Source::Slots, Dest::Slot, _) => Binary<op::I64Add, SLOTS, true>;
    393 I64AndFA: (Shape::Binary(NumOp::I64And), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64And, ACC_FIRST, false>;
    394 I64AndFS: (Shape::Binary(NumOp::I64And), Source::AccFirst, Dest::Slot, _) => Binary<op::I64And, ACC_FIRST, true>;
    395 I64AndImmFA: (Shape::BinaryImm(NumOp::I64And), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64And, ACC_FIRST, false>;
    396 I64AndImmFS: (Shape::BinaryImm(NumOp::I64And), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64And, ACC_FIRST, true>;
    397 I64AndImmSA: (Shape::BinaryImm(NumOp::I64And), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64And, SLOTS, false>;
    398 I64AndImmSS: (Shape::BinaryImm(NumOp::I64And), Source::Slots, Dest::Slot, _) => BinaryImm<op::I64And, SLOTS, true>;
    399 I64AndKFA: (Shape::BinaryK(NumOp::I64And), Source::AccFirst, Dest::AccOnly, _) => BinaryK<op::I64And, ACC_FIRST, false>;
    400 I64AndKFS: (Shape::BinaryK(NumOp::I64And), Source::AccFirst, Dest::Slot, _) => BinaryK<op::I64And, ACC_FIRST, true>;
    401 I64AndKSA: (Shape::BinaryK(NumOp::I64And), Source::Slots, Dest::AccOnly, _) => BinaryK<op::I64And, SLOTS, false>;
    402 I64AndKSS: (Shape::BinaryK(NumOp::I64And), Source::Slots, Dest::Slot, _) => BinaryK<op::I64And, SLOTS, true>;
    403 I64AndSA: (Shape::Binary(NumOp::I64And), Source::Slots, Dest::AccOnly, _) => Binary<op::I64And, SLOTS, false>;
    404 I64AndSS: (Shape::Binary(NumOp::I64And), Source::Slots, Dest::Slot, _) => Binary<op::I64And, SLOTS, true>;
    405 I64CtzSA: (Shape::Unary(NumOp::I64Ctz), Source::Slots, Dest::AccOnly, _) => Unary<op::I64Ctz, SLOTS, false>;
    406 I64CtzSS: (Shape::Unary(NumOp::I64Ctz), Source::Slots, Dest::Slot, _) => Unary<op::I64Ctz, SLOTS, true>;
    407 I64EqFA: (Shape::Binary(NumOp::I64Eq), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Eq, ACC_FIRST, false>;
    408 I64EqFS: (Shape::Binary(NumOp::I64Eq), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Eq, ACC_FIRST, true>;
    409 I64EqSA: (Shape::Binary(NumOp::I64Eq), Source::Slots, Dest::AccOnly, _) => Binary<op::I64Eq, SLOTS, false>;
    410 I64EqzFS: (Shape::Unary(NumOp::I64Eqz), Source::AccFirst, Dest::Slot, _) => Unary<op::I64Eqz, ACC_FIRST, true>;
    411 I64EqzSS: (Shape::Unary(NumOp::I64Eqz), Source::Slots, Dest::Slot, _) => Unary<op::I64Eqz, SLOTS, true>;
    412 I64Extend32SFA: (Shape::Unary(NumOp::I64Extend32S), Source::AccFirst, Dest::AccOnly, _) => Unary<op::I64Extend32S, ACC_FIRST, false>;
    413 I64Extend32SFS: (Shape::Unary(NumOp::I64Extend32S), Source::AccFirst, Dest::Slot, _) => Unary<op::I64Extend32S, ACC_FIRST, true>;
    414 I64Extend32SSA: (Shape::Unary(NumOp::I64Extend32S), Source::Slots, Dest::AccOnly, _) => Unary<op::I64Extend32S, SLOTS, false>;
    415 I64Extend32SSS: (Shape::Unary(NumOp::I64Extend32S), Source::Slots, Dest::Slot, _) => Unary<op::I64Extend32S, SLOTS, true>;
    416 I64Extend8SFS: (Shape::Unary(NumOp::I64Extend8S), Source::AccFirst, Dest::Slot, _) => Unary<op::I64Extend8S, ACC_FIRST, true>;
    417 I64ExtendI32UFA: (Shape::Unary(NumOp::I64ExtendI32U), Source::AccFirst, Dest::AccOnly, _) => Unary<op::I64ExtendI32U, ACC_FIRST, false>;
    418 I64ExtendI32UFS: (Shape::Unary(NumOp::I64ExtendI32U), Source::AccFirst, Dest::Slot, _) => Unary<op::I64ExtendI32U, ACC_FIRST, true>;
    419 I64ExtendI32USA: (Shape::Unary(NumOp::I64ExtendI32U), Source::Slots, Dest::AccOnly, _) => Unary<op::I64ExtendI32U, SLOTS, false>;
    420 I64ExtendI32USS: (Shape::Unary(NumOp::I64ExtendI32U), Source::Slots, Dest::Slot, _) => Unary<op::I64ExtendI32U, SLOTS, true>;
    421 I64GtSFA: (Shape::Binary(NumOp::I64GtS), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64GtS, ACC_FIRST, false>;
    422 I64GtUFA: (Shape::Binary(NumOp::I64GtU), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64GtU, ACC_FIRST, false>;
    423 I64GtUFS: (Shape::Binary(NumOp::I64GtU), Source::AccFirst, Dest::Slot, _) => Binary<op::I64GtU, ACC_FIRST, true>;
    424 I64Load16UFA: (Shape::Load(LoadOp::I64Load16U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load16U, memory::Offset, ACC_FIRST, false>;
    425 I64Load16UFS: (Shape::Load(LoadOp::I64Load16U), Source::AccFirst, Dest::Slot, _) => Load<loading::I64Load16U, memory::Offset, ACC_FIRST, true>;
    426 I64Load16USA: (Shape::Load(LoadOp::I64Load16U), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load16U, memory::Offset, SLOTS, false>;
    427 I64Load16USS: (Shape::Load(LoadOp::I64Load16U), Source::Slots, Dest::Slot, _) => Load<loading::I64Load16U, memory::Offset, SLOTS, true>;
    428 I64Load32SDispSS: (Shape::LoadDisp(LoadOp::I64Load32S), Source::Slots, Dest::Slot, _) => Load<loading::I64Load32S, memory::Disp, SLOTS, true>;
    429 I64Load32SFA: (Shape::Load(LoadOp::I64Load32S), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load32S, memory::Offset, ACC_FIRST, false>;
    430 I64Load32SFS: (Shape::Load(LoadOp::I64Load32S), Source::AccFirst, Dest::Slot, _) => Load<loading::I64Load32S, memory::Offset, ACC_FIRST, true>;
    431 I64Load32SSA: (Shape::Load(LoadOp::I64Load32S), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load32S, memory::Offset, SLOTS, false>;
    432 I64Load32SSS: (Shape::Load(LoadOp::I64Load32S), Source::Slots, Dest::Slot, _) => Load<loading::I64Load32S, memory::Offset, SLOTS, true>;
    433 I64Load32UConstA: (Shape::LoadConst(LoadOp::I64Load32U), Source::Slots, Dest::AccOnly, _) => LoadConst<loading::I64Load32U, false>;
    434 I64Load32UConstS: (Shape::LoadConst(LoadOp::I64Load32U), Source::Slots, Dest::Slot, _) => LoadConst<loading::I64Load32U, true>;
    435 I64Load32UDispFA: (Shape::LoadDisp(LoadOp::I64Load32U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load32U, memory::Disp, ACC_FIRST, false>;
    436 I64Load32UDispSA: (Shape::LoadDisp(LoadOp::I64Load32U), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load32U, memory::Disp, SLOTS, false>;
    437 I64Load32UDispSS: (Shape::LoadDisp(LoadOp::I64Load32U), Source::Slots, Dest::Slot, _) => Load<loading::I64Load32U, memory::Disp, SLOTS, true>;
    438 I64Load32UFA: (Shape::Load(LoadOp::I64Load32U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load32U, memory::Offset, ACC_FIRST, false>;
    439 I64Load32UFS: (Shape::Load(LoadOp::I64Load32U), Source::AccFirst, Dest::Slot, _) => Load<loading::I64Load32U, memory::Offset, ACC_FIRST, true>;
    440 I64Load32UIndexFA: (Shape::LoadIndex(LoadOp::I64Load32U), Source::AccFirst, Dest::AccOnly, _) => LoadIndex<loading::I64Load32U, ACC_FIRST, false>;
    441 I64Load32UIndexFS: (Shape::LoadIndex(LoadOp::I64Load32U), Source::AccFirst, Dest::Slot, _) => LoadIndex<loading::I64Load32U, ACC_FIRST, true>;
    442 I64Load32UIndexLS: (Shape::LoadIndex(LoadOp::I64Load32U), Source::AccSecond, Dest::Slot, _) => LoadIndex<loading::I64Load32U, ACC_SECOND, true>;
    443 I64Load32USA: (Shape::Load(LoadOp::I64Load32U), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load32U, memory::Offset, SLOTS, false>;
    444 I64Load32USS: (Shape::Load(LoadOp::I64Load32U), Source::Slots, Dest::Slot, _) => Load<loading::I64Load32U, memory::Offset, SLOTS, true>;
    445 I64Load8UConstA: (Shape::LoadConst(LoadOp::I64Load8U), Source::Slots, Dest::AccOnly, _) => LoadConst<loading::I64Load8U, false>;
    446 I64Load8UDispSA: (Shape::LoadDisp(LoadOp::I64Load8U), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load8U, memory::Disp, SLOTS, false>;
    447 I64Load8UDispSS: (Shape::LoadDisp(LoadOp::I64Load8U), Source::Slots, Dest::Slot, _) => Load<loading::I64Load8U, memory::Disp, SLOTS, true>;
    448 I64Load8UFA: (Shape::Load(LoadOp::I64Load8U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load8U, memory::Offset, ACC_FIRST, false>;
    449 I64Load8UFS: (Shape::Load(LoadOp::I64Load8U), Source::AccFirst, Dest::Slot, _) => Load<loading::I64Load8U, memory::Offset, ACC_FIRST, true>;
    450 I64Load8UIndexLA: (Shape::LoadIndex(LoadOp::I64Load8U), Source::AccSecond, Dest::AccOnly, _) => LoadIndex<loading::I64Load8U, ACC_SECOND, false>;
    451 I64Load8UIndexLS: (Shape::LoadIndex(LoadOp::I64Load8U), Source::AccSecond, Dest::Slot, _) => LoadIndex<loading::I64Load8U, ACC_SECOND, true>;
    452 I64Load8UIndexSA: (Shape::LoadIndex(LoadOp::I64Load8U), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::I64Load8U, SLOTS, false>;
    453 I64Load8UIndexSS: (Shape::LoadIndex(LoadOp::I64Load8U), Source::Slots, Dest::Slot, _) => LoadIndex<loading::I64Load8U, SLOTS, true>;
    454 I64Load8USA: (Shape::Load(LoadOp::I64Load8U), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load8U, memory::Offset, SLOTS, false>;
    455 I64Load8USS: (Shape::Load(LoadOp::I64Load8U), Source::Slots, Dest::Slot, _) => Load<loading::I64Load8U, memory::Offset, SLOTS, true>;
    456 I64LoadConstA: (Shape::LoadConst(LoadOp::I64Load), Source::Slots, Dest::AccOnly, _) => LoadConst<loading::I64Load, false>;
    457 I64LoadConstS: (Shape::LoadConst(LoadOp::I64Load), Source::Slots, Dest::Slot, _) => LoadConst<loading::I64Load, true>;
    458 I64LoadDispFA: (Shape::LoadDisp(LoadOp::I64Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load, memory::Disp, ACC_FIRST, false>;
    459 I64LoadDispFS: (Shape::LoadDisp(LoadOp::I64Load), Source::AccFirst, Dest::Slot, _) => Load<loading::I64Load, memory::Disp, ACC_FIRST, true>;
    460 I64LoadDispSA: (Shape::LoadDisp(LoadOp::I64Load), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load, memory::Disp, SLOTS, false>;
    461 I64LoadDispSS: (Shape::LoadDisp(LoadOp::I64Load), Source::Slots, Dest::Slot, _) => Load<loading::I64Load, memory::Disp, SLOTS, true>;
    462 I64LoadFA: (Shape::Load(LoadOp::I64Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load, memory::Offset, ACC_FIRST, false>;
    463 I64LoadFS: (Shape::Load(LoadOp::I64Load), Source::AccFirst, Dest::Slot, _) => Load<loading::I64Load, memory::Offset, ACC_FIRST, true>;
    464 I64LoadGlobalS: (Shape::LoadGlobal(LoadOp::I64Load), Source::Slots, Dest::Slot, _) => LoadGlobal<loading::I64Load, true>;
    465 I64LoadIndexFA: (Shape::LoadIndex(LoadOp::I64Load), Source::AccFirst, Dest::AccOnly, _) => LoadIndex<loading::I64Load, ACC_FIRST, false>;
    466 I64LoadIndexLS: (Shape::LoadIndex(LoadOp::I64Load), Source::AccSecond, Dest::Slot, _) => LoadIndex<loading::I64Load, ACC_SECOND, true>;
    467 I64LoadIndexSA: (Shape::LoadIndex(LoadOp::I64Load), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::I64Load, SLOTS, false>;
    468 I64LoadIndexSS: (Shape::LoadIndex(LoadOp::I64Load), Source::Slots, Dest::Slot, _) => LoadIndex<loading::I64Load, SLOTS, true>;
    469 I64LoadSA: (Shape::Load(LoadOp::I64Load), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load, memory::Offset, SLOTS, false>;
    470 I64LoadSS: (Shape::Load(LoadOp::I64Load), Source::Slots, Dest::Slot, _) => Load<loading::I64Load, memory::Offset, SLOTS, true>;
    471 I64LtUFA: (Shape::Binary(NumOp::I64LtU), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64LtU, ACC_FIRST, false>;
    472 I64LtUFS: (Shape::Binary(NumOp::I64LtU), Source::AccFirst, Dest::Slot, _) => Binary<op::I64LtU, ACC_FIRST, true>;
    473 I64LtUImmSS: (Shape::BinaryImm(NumOp::I64LtU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I64LtU, SLOTS, true>;
    474 I64LtUSS: (Shape::Binary(NumOp::I64LtU), Source::Slots, Dest::Slot, _) => Binary<op::I64LtU, SLOTS, true>;
    475 I64MulFA: (Shape::Binary(NumOp::I64Mul), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Mul, ACC_FIRST, false>;
    476 I64MulFS: (Shape::Binary(NumOp::I64Mul), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Mul, ACC_FIRST, true>;
    477 I64MulImmFA: (Shape::BinaryImm(NumOp::I64Mul), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Mul, ACC_FIRST, false>;
    478 I64MulImmFS: (Shape::BinaryImm(NumOp::I64Mul), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Mul, ACC_FIRST, true>;
    479 I64MulImmSA: (Shape::BinaryImm(NumOp::I64Mul), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64Mul, SLOTS, false>;
    480 I64MulKFA: (Shape::BinaryK(NumOp::I64Mul), Source::AccFirst, Dest::AccOnly, _) => BinaryK<op::I64Mul, ACC_FIRST, false>;
    481 I64MulKFS: (Shape::BinaryK(NumOp::I64Mul), Source::AccFirst, Dest::Slot, _) => BinaryK<op::I64Mul, ACC_FIRST, true>;
    482 I64MulKSA: (Shape::BinaryK(NumOp::I64Mul), Source::Slots, Dest::AccOnly, _) => BinaryK<op::I64Mul, SLOTS, false>;
    483 I64MulKSS: (Shape::BinaryK(NumOp::I64Mul), Source::Slots, Dest::Slot, _) => BinaryK<op::I64Mul, SLOTS, true>;
    484 I64MulSA: (Shape::Binary(NumOp::I64Mul), Source::Slots, Dest::AccOnly, _) => Binary<op::I64Mul, SLOTS, false>;
    485 I64MulSS: (Shape::Binary(NumOp::I64Mul), Source::Slots, Dest::Slot, _) => Binary<op::I64Mul, SLOTS, true>;
    486 I64NeImmFA: (Shape::BinaryImm(NumOp::I64Ne), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Ne, ACC_FIRST, false>;
    487 I64NeImmFS: (Shape::BinaryImm(NumOp::I64Ne), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Ne, ACC_FIRST, true>;
    488 I64OrFA: (Shape::Binary(NumOp::I64Or), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Or, ACC_FIRST, false>;
    489 I64OrFS: (Shape::Binary(NumOp::I64Or), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Or, ACC_FIRST, true>;
    490 I64OrImmFA: (Shape::BinaryImm(NumOp::I64Or), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Or, ACC_FIRST, false>;
    491 I64OrImmFS: (Shape::BinaryImm(NumOp::I64Or), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Or, ACC_FIRST, true>;
    492 I64OrKFA: (Shape::BinaryK(NumOp::I64Or), Source::AccFirst, Dest::AccOnly, _) => BinaryK<op::I64Or, ACC_FIRST, false>;
    493 I64OrSA: (Shape::Binary(NumOp::I64Or), Source::Slots, Dest::AccOnly, _) => Binary<op::I64Or, SLOTS, false>;
    494 I64OrSS: (Shape::Binary(NumOp::I64Or), Source::Slots, Dest::Slot, _) => Binary<op::I64Or, SLOTS, true>;
    495 I64RemUFS: (Shape::Binary(NumOp::I64RemU), Source::AccFirst, Dest::Slot, _) => Binary<op::I64RemU, ACC_FIRST, true>;
    496 I64RemUImmSA: (Shape::BinaryImm(NumOp::I64RemU), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64RemU, SLOTS, false>;
    497 I64RotlFS: (Shape::Binary(NumOp::I64Rotl), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Rotl, ACC_FIRST, true>;
    498 I64RotlImmFA: (Shape::BinaryImm(NumOp::I64Rotl), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Rotl, ACC_FIRST, false>;
    499 I64RotlImmFS: (Shape::BinaryImm(NumOp::I64Rotl), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Rotl, ACC_FIRST, true>;
    500 I64RotlImmSS: (Shape::BinaryImm(NumOp::I64Rotl), Source::Slots, Dest::Slot, _) => BinaryImm<op::I64Rotl, SLOTS, true>;
    501 I64ShlFA: (Shape::Binary(NumOp::I64Shl), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Shl, ACC_FIRST, false>;
    502 I64ShlFS: (Shape::Binary(NumOp::I64Shl), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Shl, ACC_FIRST, true>;
    503 I64ShlImmFA: (Shape::BinaryImm(NumOp::I64Shl), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Shl, ACC_FIRST, false>;
    504 I64ShlImmFS: (Shape::BinaryImm(NumOp::I64Shl), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Shl, ACC_FIRST, true>;
    505 I64ShlImmSA: (Shape::BinaryImm(NumOp::I64Shl), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64Shl, SLOTS, false>;
    506 I64ShlImmSS: (Shape::BinaryImm(NumOp::I64Shl), Source::Slots, Dest::Slot, _) => BinaryImm<op::I64Shl, SLOTS, true>;
    507 I64ShlSS: (Shape::Binary(NumOp::I64Shl), Source::Slots, Dest::Slot, _) => Binary<op::I64Shl, SLOTS, true>;
    508 I64ShrSImmFA: (Shape::BinaryImm(NumOp::I64ShrS), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64ShrS, ACC_FIRST, false>;
    509 I64ShrUFA: (Shape::Binary(NumOp::I64ShrU), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64ShrU, ACC_FIRST, false>;
    510 I64ShrUFS: (Shape::Binary(NumOp::I64ShrU), Source::AccFirst, Dest::Slot, _) => Binary<op::I64ShrU, ACC_FIRST, true>;
    511 I64ShrUImmFA: (Shape::BinaryImm(NumOp::I64ShrU), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64ShrU, ACC_FIRST, false>;
    512 I64ShrUImmFS: (Shape::BinaryImm(NumOp::I64ShrU), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64ShrU, ACC_FIRST, true>;
    513 I64ShrUImmSA: (Shape::BinaryImm(NumOp::I64ShrU), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64ShrU, SLOTS, false>;
    514 I64ShrUImmSS: (Shape::BinaryImm(NumOp::I64ShrU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I64ShrU, SLOTS, true>;
    515 I64ShrULS: (Shape::Binary(NumOp::I64ShrU), Source::AccSecond, Dest::Slot, _) => Binary<op::I64ShrU, ACC_SECOND, true>;
    516 I64Store16L: (Shape::Store(StoreOp::I64Store16), Source::AccSecond, Dest::Slot, _) => Store<storing::I64Store16, memory::Offset, ACC_SECOND>;
    517 I64Store16S: (Shape::Store(StoreOp::I64Store16), Source::Slots, Dest::Slot, _) => Store<storing::I64Store16, memory::Offset, SLOTS>;
    518 I64Store32DispS: (Shape::StoreDisp(StoreOp::I64Store32), Source::Slots, Dest::Slot, _) => Store<storing::I64Store32, memory::Disp, SLOTS>;
    519 I64Store32F: (Shape::Store(StoreOp::I64Store32), Source::AccFirst, Dest::Slot, _) => Store<storing::I64Store32, memory::Offset, ACC_FIRST>;
    520 I64Store32ImmDispS: (Shape::StoreImmDisp(StoreOp::I64Store32), Source::Slots, Dest::Slot, _) => StoreImm<storing::I64Store32, memory::Disp, SLOTS>;
    521 I64Store32ImmF: (Shape::StoreImm(StoreOp::I64Store32), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I64Store32, memory::Offset, ACC_FIRST>;
    522 I64Store32ImmS: (Shape::StoreImm(StoreOp::I64Store32), Source::Slots, Dest::Slot, _) => StoreImm<storing::I64Store32, memory::Offset, SLOTS>;
    523 I64Store32L: (Shape::Store(StoreOp::I64Store32), Source::AccSecond, Dest::Slot, _) => Store<storing::I64Store32, memory::Offset, ACC_SECOND>;
    524 I64Store32S: (Shape::Store(StoreOp::I64Store32), Source::Slots, Dest::Slot, _) => Store<storing::I64Store32, memory::Offset, SLOTS>;
    525 I64Store8DispL: (Shape::StoreDisp(StoreOp::I64Store8), Source::AccSecond, Dest::Slot, _) => Store<storing::I64Store8, memory::Disp, ACC_SECOND>;
    526 I64Store8DispS: (Shape::StoreDisp(StoreOp::I64Store8), Source::Slots, Dest::Slot, _) => Store<storing::I64Store8, memory::Disp, SLOTS>;
    527 I64Store8F: (Shape::Store(StoreOp::I64Store8), Source::AccFirst, Dest::Slot, _) => Store<storing::I64Store8, memory::Offset, ACC_FIRST>;
    528 I64Store8ImmDispF: (Shape::StoreImmDisp(StoreOp::I64Store8), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I64Store8, memory::Disp, ACC_FIRST>;
    529 I64Store8ImmDispS: (Shape::StoreImmDisp(StoreOp::I64Store8), Source::Slots, Dest::Slot, _) => StoreImm<storing::I64Store8, memory::Disp, SLOTS>;
    530 I64Store8ImmF: (Shape::StoreImm(StoreOp::I64Store8), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I64Store8, memory::Offset, ACC_FIRST>;
    531 I64Store8ImmIndexS: (Shape::StoreImmIndex(StoreOp::I64Store8), Source::Slots, Dest::Slot, _) => StoreImmIndex<storing::I64Store8, SLOTS>;
    532 I64Store8ImmS: (Shape::StoreImm(StoreOp::I64Store8), Source::Slots, Dest::Slot, _) => StoreImm<storing::I64Store8, memory::Offset, SLOTS>;
    533 I64Store8L: (Shape::Store(StoreOp::I64Store8), Source::AccSecond, Dest::Slot, _) => Store<storing::I64Store8, memory::Offset, ACC_SECOND>;
    534 I64Store8S: (Shape::Store(StoreOp::I64Store8), Source::Slots, Dest::Slot, _) => Store<storing::I64Store8, memory::Offset, SLOTS>;
    535 I64StoreConstS: (Shape::StoreConst(StoreOp::I64Store), Source::Slots, Dest::Slot, _) => StoreConst<storing::I64Store, SLOTS>;
    536 I64StoreDispL: (Shape::StoreDisp(StoreOp::I64Store), Source::AccSecond, Dest::Slot, _) => Store<storing::I64Store, memory::Disp, ACC_SECOND>;
    537 I64StoreDispS: (Shape::StoreDisp(StoreOp::I64Store), Source::Slots, Dest::Slot, _) => Store<storing::I64Store, memory::Disp, SLOTS>;
    538 I64StoreF: (Shape::Store(StoreOp::I64Store), Source::AccFirst, Dest::Slot, _) => Store<storing::I64Store, memory::Offset, ACC_FIRST>;
    539 I64StoreImm32F: (Shape::StoreImm32(StoreOp::I64Store), Source::AccFirst, Dest::Slot, _) => StoreImm32<storing::I64Store, ACC_FIRST>;
    540 I64StoreImm32S: (Shape::StoreImm32(StoreOp::I64Store), Source::Slots, Dest::Slot, _) => StoreImm32<storing::I64Store, SLOTS>;
    541 I64StoreImmDispF: (Shape::StoreImmDisp(StoreOp::I64Store), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I64Store, memory::Disp, ACC_FIRST>;
    542 I64StoreImmDispS: (Shape::StoreImmDisp(StoreOp::I64Store), Source::Slots, Dest::Slot, _) => StoreImm<storing::I64Store, memory::Disp, SLOTS>;
    543 I64StoreImmF: (Shape::StoreImm(StoreOp::I64Store), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I64Store, memory::Offset, ACC_FIRST>;
    544 I64StoreImmS: (Shape::StoreImm(StoreOp::I64Store), Source::Slots, Dest::Slot, _) => StoreImm<storing::I64Store, memory::Offset, SLOTS>;
    545 I64StoreL: (Shape::Store(StoreOp::I64Store), Source::AccSecond, Dest::Slot, _) => Store<storing::I64Store, memory::Offset, ACC_SECOND>;
    546 I64StoreS: (Shape::Store(StoreOp::I64Store), Source::Slots, Dest::Slot, _) => Store<storing::I64Store, memory::Offset, SLOTS>;
    547 I64SubFA: (Shape::Binary(NumOp::I64Sub), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Sub, ACC_FIRST, false>;
    548 I64SubFS: (Shape::Binary(NumOp::I64Sub), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Sub, ACC_FIRST, true>;
    549 I64SubLA: (Shape::Binary(NumOp::I64Sub), Source::AccSecond, Dest::AccOnly, _) => Binary<op::I64Sub, ACC_SECOND, false>;
    550 I64SubLS: (Shape::Binary(NumOp::I64Sub), Source::AccSecond, Dest::Slot, _) => Binary<op::I64Sub, ACC_SECOND, true>;
    551 I64SubSA: (Shape::Binary(NumOp::I64Sub), Source::Slots, Dest::AccOnly, _) => Binary<op::I64Sub, SLOTS, false>;
    552 I64SubSS: (Shape::Binary(NumOp::I64Sub), Source::Slots, Dest::Slot, _) => Binary<op::I64Sub, SLOTS, true>;
    553 I64XorFA: (Shape::Binary(NumOp::I64Xor), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Xor, ACC_FIRST, false>;
    554 I64XorFS: (Shape::Binary(NumOp::I64Xor), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Xor, ACC_FIRST, true>;
    555 I64XorImmFA: (Shape::BinaryImm(NumOp::I64Xor), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Xor, ACC_FIRST, false>;
    556 I64XorImmFS: (Shape::BinaryImm(NumOp::I64Xor), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Xor, ACC_FIRST, true>;
    557 I64XorImmSA: (Shape::BinaryImm(NumOp::I64Xor), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64Xor, SLOTS, false>;
    558 I64XorSA: (Shape::Binary(NumOp::I64Xor), Source::Slots, Dest::AccOnly, _) => Binary<op::I64Xor, SLOTS, false>;
    559 I64XorSS: (Shape::Binary(NumOp::I64Xor), Source::Slots, Dest::Slot, _) => Binary<op::I64Xor, SLOTS, true>;
    560 LeftI32AddFA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I32Shl, op::I32Add, ACC_FIRST, false>;
    561 LeftI32AddFS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Add, ACC_FIRST, true>;
    562 LeftI32AddLA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I32Shl, op::I32Add, ACC_SECOND, false>;
    563 LeftI32AddLS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Add, ACC_SECOND, true>;
    564 LeftI32AddSA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::Slots, Dest::AccOnly, _) => ShiftBinary<op::I32Shl, op::I32Add, SLOTS, false>;
    565 LeftI32AddSS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::Slots, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Add, SLOTS, true>;
    566 LeftI32OrFA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Or), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I32Shl, op::I32Or, ACC_FIRST, false>;
    567 LeftI32OrFS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Or), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Or, ACC_FIRST, true>;
    568 LeftI32OrSA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Or), Source::Slots, Dest::AccOnly, _) => ShiftBinary<op::I32Shl, op::I32Or, SLOTS, false>;
    569 LeftI32OrSS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Or), Source::Slots, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Or, SLOTS, true>;
    570 LeftI32XorBS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Xor), Source::AccBoth, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Xor, ACC_BOTH, true>;
    571 LeftI32XorFS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Xor), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Xor, ACC_FIRST, true>;
    572 LeftI32XorSA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Xor), Source::Slots, Dest::AccOnly, _) => ShiftBinary<op::I32Shl, op::I32Xor, SLOTS, false>;
    573 LeftI32XorSS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Xor), Source::Slots, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Xor, SLOTS, true>;
    574 LeftI64AddFA: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I64Shl, op::I64Add, ACC_FIRST, false>;
    575 LeftI64AddFS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I64Shl, op::I64Add, ACC_FIRST, true>;
    576 LeftI64AddLA: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I64Shl, op::I64Add, ACC_SECOND, false>;
    577 LeftI64AddLS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I64Shl, op::I64Add, ACC_SECOND, true>;
    578 LeftI64AddSA: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::Slots, Dest::AccOnly, _) => ShiftBinary<op::I64Shl, op::I64Add, SLOTS, false>;
    579 LeftI64AddSS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::Slots, Dest::Slot, _) => ShiftBinary<op::I64Shl, op::I64Add, SLOTS, true>;
    580 LeftI64OrFS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Or), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I64Shl, op::I64Or, ACC_FIRST, true>;
    581 LeftI64XorLS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Xor), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I64Shl, op::I64Xor, ACC_SECOND, true>;
    582 LoadBrI32GtSFAhead: (Shape::LoadBrCompareImm(NumOp::I32GtS), Source::AccFirst, Dest::Slot, true) => LoadBrCompare<loading::I32Load, op::I32GtS, ACC_FIRST, true>;
    583 LoadBrI32LtUF: (Shape::LoadBrCompareImm(NumOp::I32LtU), Source::AccFirst, Dest::Slot, false) => LoadBrCompare<loading::I32Load, op::I32LtU, ACC_FIRST, false>;
    584 LoadBrI32NeF: (Shape::LoadBrCompareImm(NumOp::I32Ne), Source::AccFirst, Dest::Slot, false) => LoadBrCompare<loading::I32Load, op::I32Ne, ACC_FIRST, false>;
    585 LoadBrI64EqFAhead: (Shape::LoadBrCompareImm(NumOp::I64Eq), Source::AccFirst, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64Eq, ACC_FIRST, true>;
    586 LoadBrI64EqSAhead: (Shape::LoadBrCompareImm(NumOp::I64Eq), Source::Slots, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64Eq, SLOTS, true>;
    587 LoadBrI64GeUSAhead: (Shape::LoadBrCompareImm(NumOp::I64GeU), Source::Slots, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64GeU, SLOTS, true>;
    588 LoadBrI64GtSSAhead: (Shape::LoadBrCompareImm(NumOp::I64GtS), Source::Slots, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64GtS, SLOTS, true>;
    589 LoadBrI64LtSFAhead: (Shape::LoadBrCompareImm(NumOp::I64LtS), Source::AccFirst, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64LtS, ACC_FIRST, true>;
    590 LoadBrI64LtSSAhead: (Shape::LoadBrCompareImm(NumOp::I64LtS), Source::Slots, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64LtS, SLOTS, true>;
    591 LoadBrI64NeFAhead: (Shape::LoadBrCompareImm(NumOp::I64Ne), Source::AccFirst, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64Ne, ACC_FIRST, true>;
    592 LoadBrI64NeSAhead: (Shape::LoadBrCompareImm(NumOp::I64Ne), Source::Slots, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64Ne, SLOTS, true>;
    593 LoadDispF64MulFA: (Shape::LoadDispBinary(NumOp::F64Mul), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Disp, ACC_FIRST, false>;
    594 LoadDispF64MulFS: (Shape::LoadDispBinary(NumOp::F64Mul), Source::AccFirst, Dest::Slot, _) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Disp, ACC_FIRST, true>;
    595 LoadDispF64MulSA: (Shape::LoadDispBinary(NumOp::F64Mul), Source::Slots, Dest::AccOnly, _) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Disp, SLOTS, false>;
    596 LoadDispF64SubSS: (Shape::LoadDispBinary(NumOp::F64Sub), Source::Slots, Dest::Slot, _) => LoadBinary<loading::F64Load, op::F64Sub, load_op::Disp, SLOTS, true>;
    597 LoadDispI32AddFS: (Shape::LoadDispBinary(NumOp::I32Add), Source::AccFirst, Dest::Slot, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Disp, ACC_FIRST, true>;
    598 LoadDispI32AddLS: (Shape::LoadDispBinary(NumOp::I32Add), Source::AccSecond, Dest::Slot, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Disp, ACC_SECOND, true>;
    599 LoadDispI64AddFA: (Shape::LoadDispBinary(NumOp::I64Add), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Disp, ACC_FIRST, false>;
    600 LoadF64AddFA: (Shape::LoadBinary(NumOp::F64Add), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::F64Load, op::F64Add, load_op::Offset, ACC_FIRST, false>;
    601 LoadF64AddFS: (Shape::LoadBinary(NumOp::F64Add), Source::AccFirst, Dest::Slot, _) => LoadBinary<loading::F64Load, op::F64Add, load_op::Offset, ACC_FIRST, true>;
    602 LoadF64MulFA: (Shape::LoadBinary(NumOp::F64Mul), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Offset, ACC_FIRST, false>;
    603 LoadF64MulLA: (Shape::LoadBinary(NumOp::F64Mul), Source::AccSecond, Dest::AccOnly, _) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Offset, ACC_SECOND, false>;
    604 LoadF64MulSA: (Shape::LoadBinary(NumOp::F64Mul), Source::Slots, Dest::AccOnly, _) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Offset, SLOTS, false>;
    605 LoadF64SubLS: (Shape::LoadBinary(NumOp::F64Sub), Source::AccSecond, Dest::Slot, _) => LoadBinary<loading::F64Load, op::F64Sub, load_op::Offset, ACC_SECOND, true>;
    606 LoadI32AddFA: (Shape::LoadBinary(NumOp::I32Add), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, ACC_FIRST, false>;
    607 LoadI32AddFS: (Shape::LoadBinary(NumOp::I32Add), Source::AccFirst, Dest::Slot, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, ACC_FIRST, true>;
    608 LoadI32AddLA: (Shape::LoadBinary(NumOp::I32Add), Source::AccSecond, Dest::AccOnly, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, ACC_SECOND, false>;
    609 LoadI32AddSA: (Shape::LoadBinary(NumOp::I32Add), Source::Slots, Dest::AccOnly, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, SLOTS, false>;
    610 LoadI32AddSS: (Shape::LoadBinary(NumOp::I32Add), Source::Slots, Dest::Slot, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, SLOTS, true>;
    611 LoadI32XorLA: (Shape::LoadBinary(NumOp::I32Xor), Source::AccSecond, Dest::AccOnly, _) => LoadBinary<loading::I32Load, op::I32Xor, load_op::Offset, ACC_SECOND, false>;
    612 LoadI32XorSA: (Shape::LoadBinary(NumOp::I32Xor), Source::Slots, Dest::AccOnly, _) => LoadBinary<loading::I32Load, op::I32Xor, load_op::Offset, SLOTS, false>;
    613 LoadI32XorSS: (Shape::LoadBinary(NumOp::I32Xor), Source::Slots, Dest::Slot, _) => LoadBinary<loading::I32Load, op::I32Xor, load_op::Offset, SLOTS, true>;
    614 LoadI64AddFA: (Shape::LoadBinary(NumOp::I64Add), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Offset, ACC_FIRST, false>;
    615 LoadI64AddFS: (Shape::LoadBinary(NumOp::I64Add), Source::AccFirst, Dest::Slot, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Offset, ACC_FIRST, true>;
    616 LoadI64AddLA: (Shape::LoadBinary(NumOp::I64Add), Source::AccSecond, Dest::AccOnly, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Offset, ACC_SECOND, false>;
    617 LoadI64AddLS: (Shape::LoadBinary(NumOp::I64Add), Source::AccSecond, Dest::Slot, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Offset, ACC_SECOND, true>;
    618 LoadI64AddSA: (Shape::LoadBinary(NumOp::I64Add), Source::Slots, Dest::AccOnly, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Offset, SLOTS, false>;
    619 LoadI64AddSS: (Shape::LoadBinary(NumOp::I64Add), Source::Slots, Dest::Slot, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Offset, SLOTS, true>;
    620 LoadI64XorFA: (Shape::LoadBinary(NumOp::I64Xor), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::I64Load, op::I64Xor, load_op::Offset, ACC_FIRST, false>;
    621 MulAddBA: (Shape::MulAdd, Source::AccBoth, Dest::AccOnly, _) => MultiplyAdd<false, ACC_BOTH, false>;
    622 MulAddFS: (Shape::MulAdd, Source::AccFirst, Dest::Slot, _) => MultiplyAdd<false, ACC_FIRST, true>;
    623 MulAddLA: (Shape::MulAdd, Source::AccSecond, Dest::AccOnly, _) => MultiplyAdd<false, ACC_SECOND, false>;
    624 MulAddLS: (Shape::MulAdd, Source::AccSecond, Dest::Slot, _) => MultiplyAdd<false, ACC_SECOND, true>;
    625 MulAddSS: (Shape::MulAdd, Source::Slots, Dest::Slot, _) => MultiplyAdd<false, SLOTS, true>;
    626 MulSubFA: (Shape::MulSub, Source::AccFirst, Dest::AccOnly, _) => MultiplyAdd<true, ACC_FIRST, false>;
    627 MulSubLA: (Shape::MulSub, Source::AccSecond, Dest::AccOnly, _) => MultiplyAdd<true, ACC_SECOND, false>;
    628 Return: (Shape::Return, Source::Slots, Dest::Slot, _) => word::Return;
    629 ReturnConst: (Shape::ReturnConst, Source::Slots, Dest::Slot, _) => word::ReturnConst;
    630 ReturnOneF: (Shape::ReturnOne, Source::AccFirst, Dest::Slot, _) => ReturnOne<ACC_FIRST>;
    631 ReturnOneS: (Shape::ReturnOne, Source::Slots, Dest::Slot, _) => ReturnOne<SLOTS>;
    632 RightUnsignedI32AddFA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Add), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I32ShrU, op::I32Add, ACC_FIRST, false>;
    633 RightUnsignedI32AddFS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Add), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I32ShrU, op::I32Add, ACC_FIRST, true>;
    634 RightUnsignedI32AddLA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Add), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I32ShrU, op::I32Add, ACC_SECOND, false>;
    635 RightUnsignedI32AddSA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Add), Source::Slots, Dest::AccOnly, _) => ShiftBinary<op::I32ShrU, op::I32Add, SLOTS, false>;
    636 RightUnsignedI32AddSS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Add), Source::Slots, Dest::Slot, _) => ShiftBinary<op::I32ShrU, op::I32Add, SLOTS, true>;
    637 RightUnsignedI32XorBA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Xor), Source::AccBoth, Dest::AccOnly, _) => ShiftBinary<op::I32ShrU, op::I32Xor, ACC_BOTH, false>;
    638 RightUnsignedI32XorBS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Xor), Source::AccBoth, Dest::Slot, _) => ShiftBinary<op::I32ShrU, op::I32Xor, ACC_BOTH, true>;
    639 RightUnsignedI32XorFA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Xor), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I32ShrU, op::I32Xor, ACC_FIRST, false>;
    640 RightUnsignedI32XorLA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Xor), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I32ShrU, op::I32Xor, ACC_SECOND, false>;
    641 RightUnsignedI32XorLS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Xor), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I32ShrU, op::I32Xor, ACC_SECOND, true>;
    642 RightUnsignedI32XorSS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Xor), Source::Slots, Dest::Slot, _) => ShiftBinary<op::I32ShrU, op::I32Xor, SLOTS, true>;
    643 RightUnsignedI64AddFA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Add), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I64ShrU, op::I64Add, ACC_FIRST, false>;
    644 RightUnsignedI64AddFS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Add), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I64ShrU, op::I64Add, ACC_FIRST, true>;
    645 RightUnsignedI64AddLA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Add), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I64ShrU, op::I64Add, ACC_SECOND, false>;
    646 RightUnsignedI64AddLS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Add), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I64ShrU, op::I64Add, ACC_SECOND, true>;
    647 RightUnsignedI64XorBA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::AccBoth, Dest::AccOnly, _) => ShiftBinary<op::I64ShrU, op::I64Xor, ACC_BOTH, false>;
    648 RightUnsignedI64XorBS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::AccBoth, Dest::Slot, _) => ShiftBinary<op::I64ShrU, op::I64Xor, ACC_BOTH, true>;
    649 RightUnsignedI64XorFA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I64ShrU, op::I64Xor, ACC_FIRST, false>;
    650 RightUnsignedI64XorFS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I64ShrU, op::I64Xor, ACC_FIRST, true>;
    651 RightUnsignedI64XorLA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I64ShrU, op::I64Xor, ACC_SECOND, false>;
    652 RightUnsignedI64XorSA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::Slots, Dest::AccOnly, _) => ShiftBinary<op::I64ShrU, op::I64Xor, SLOTS, false>;
    653 RotateLeft32I64XorLA: (Shape::ShiftBinary(Shift::RotateLeft32, NumOp::I64Xor), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I32RotlExtend, op::I64Xor, ACC_SECOND, false>;
    654 RotateLeft32I64XorLS: (Shape::ShiftBinary(Shift::RotateLeft32, NumOp::I64Xor), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I32RotlExtend, op::I64Xor, ACC_SECOND, true>;
    655 RotateLeftI32XorLA: (Shape::ShiftBinary(Shift::RotateLeft, NumOp::I32Xor), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I32Rotl, op::I32Xor, ACC_SECOND, false>;
    656 RotateLeftI64AddLS: (Shape::ShiftBinary(Shift::RotateLeft, NumOp::I64Add), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I64Rotl, op::I64Add, ACC_SECOND, true>;
    657 RotateLeftI64XorLA: (Shape::ShiftBinary(Shift::RotateLeft, NumOp::I64Xor), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I64Rotl, op::I64Xor, ACC_SECOND, false>;
    658 RotateLeftI64XorLS: (Shape::ShiftBinary(Shift::RotateLeft, NumOp::I64Xor), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I64Rotl, op::I64Xor, ACC_SECOND, true>;
    659 RotateLeftI64XorSS: (Shape::ShiftBinary(Shift::RotateLeft, NumOp::I64Xor), Source::Slots, Dest::Slot, _) => ShiftBinary<op::I64Rotl, op::I64Xor, SLOTS, true>;
    660 SelectFA: (Shape::Select, Source::AccFirst, Dest::AccOnly, _) => Select<ACC_FIRST, false>;
    661 SelectFS: (Shape::Select, Source::AccFirst, Dest::Slot, _) => Select<ACC_FIRST, true>;
    662 SelectSA: (Shape::Select, Source::Slots, Dest::AccOnly, _) => Select<SLOTS, false>;
    663 SelectSS: (Shape::Select, Source::Slots, Dest::Slot, _) => Select<SLOTS, true>;
    664 ShiftRightAndFA: (Shape::ShiftRightAnd, Source::AccFirst, Dest::AccOnly, _) => ShiftRightAnd<ACC_FIRST, false>;
    665 ShiftRightAndFS: (Shape::ShiftRightAnd, Source::AccFirst, Dest::Slot, _) => ShiftRightAnd<ACC_FIRST, true>;
    666 ShiftRightAndSA: (Shape::ShiftRightAnd, Source::Slots, Dest::AccOnly, _) => ShiftRightAnd<SLOTS, false>;
    667 ShiftRightAndSS: (Shape::ShiftRightAnd, Source::Slots, Dest::Slot, _) => ShiftRightAnd<SLOTS, true>;
    CHAINS FOR_CHAINS: {
    two {
        Add2: 668 AddBrI32NeImm, 669 BrI32GtSS, 670 BrI32GtUImmS, 671 BrI32LtSS, 672 BrI32LtUS,
            673 BrI32NeImmS, 674 BrI32NeS, 675 BrNonZeroS, 676 I32AddImmSS;
        AddBrI32NeImm: 677 AddBrI32LtS, 678 I32AddSS, 679 ReturnOneS;
        AddGlobalSetFS: 680 ReturnConst;
        AddGlobalSetSS: 681 ExtendAddFS, 682 GlobalGetS, 683 I64Load32SFA, 684 I64Load32UFA,
            685 I64Load32UFS, 686 I64Load8UFS, 687 I64LoadFA, 688 I64LoadFS, 689 I64LoadGlobalS,
            690 I64StoreImm32F, 691 I64StoreImmF, 692 LoadBrI64LtSFAhead, 693 LoadBrI64NeFAhead,
            694 LoadBrI64NeSAhead, 695 Return, 696 ReturnConst, 697 ReturnOneS;
        BrI32EqFAhead: 698 Br, 699 Copy2, 700 I32AddImmSS;
        BrI32EqImmFAhead: 701 BrI32NeImmFAhead, 702 BrNonZeroFAhead, 703 CopyIntSS,
            704 I32AddImmSS;
        BrI32EqImmSAhead: 705 I32AddImmSA;
        BrI32EqSAhead: 706 I32AddSS;
        BrI32GeSFAhead: 707 I32AddImmSS, 708 I32LoadSS;
        BrI32GeUFAhead: 709 I32AddImmSS;
        BrI32GeUImmSAhead: 710 CopyIntSS;
        BrI32GeUSAhead: 711 I32AddImmSS, 712 I32LoadSS, 713 I32LtUSS;
        BrI32GtSImmSAhead: 714 BrI32LtSImmSAhead, 715 I32Store8ImmIndexS;
        BrI32GtUImmFAhead: 716 I32AddImmSS;
        BrI32GtUImmSAhead: 717 BrI32GtUImmSAhead;
        BrI32GtUSAhead: 718 I32LoadSS;
        BrI32LeSFAhead: 719 I32StoreS;
        BrI32LeUImmFAhead: 720 I32AddFS;
        BrI32LtSF: 721 BrAhead;
        BrI32LtSImmSAhead: 722 I32AddImmSS, 723 I32LoadSS;
        BrI32LtUFAhead: 724 I32LoadSS;
        BrI32LtUImm32FAhead: 725 I32LoadSS;
        BrI32LtUImmFAhead: 726 Const32S;
        BrI32LtUImmSAhead: 727 I32AddSS;
        BrI32NeF: 728 BrZeroSAhead;
        BrI32NeFAhead: 729 Copy2, 730 I32AddImmSS;
        BrI32NeImmFAhead: 731 Const32S, 732 I32Load8USS;
        BrI32NeImmSAhead: 733 I32AddImmSS;
        BrI64EqFAhead: 734 ConstBr, 735 ConstBrAhead;
        BrI64EqImm32SAhead: 736 ConstBrAhead;
        BrI64EqImmFAhead: 737 ConstBr, 738 ConstBrAhead;
        BrI64EqImmSAhead: 739 ConstBr, 740 ConstBrAhead;
        BrI64EqSAhead: 741 ConstBr;
        BrI64GeSFAhead: 742 ConstBr, 743 ConstBrAhead;
        BrI64GeSImmSAhead: 744 ConstBr;
        BrI64GeSSAhead: 745 ConstBr;
        BrI64GeUFAhead: 746 ConstBrAhead;
        BrI64GeUImmFAhead: 747 ConstBr, 748 ConstBrAhead;
        BrI64GeUImmSAhead: 749 ConstBr, 750 ConstBrAhead;
        BrI64GeUSAhead: 751 ConstBr;
        BrI64GtSFAhead: 752 ConstBr, 753 ConstBrAhead;
        BrI64GtSImmFAhead: 754 ConstBrAhead;
        BrI64GtSImmSAhead: 755 ConstBr, 756 ConstBrAhead;
        BrI64GtUFAhead: 757 ConstBrAhead;
        BrI64GtUImmFAhead: 758 ConstBrAhead;
        BrI64GtUImmSAhead: 759 ConstBr, 760 ConstBrAhead;
        BrI64GtUSAhead: 761 ConstBrAhead;
        BrI64LeSFAhead: 762 ConstBr, 763 ConstBrAhead;
        BrI64LeSImmSAhead: 764 ConstBr;
        BrI64LeUFAhead: 765 ConstBr, 766 ConstBrAhead;
        BrI64LeUImmFAhead: 767 ConstBrAhead;
        BrI64LeUImmSAhead: 768 ConstBr, 769 ConstBrAhead;
        BrI64LtSSAhead: 770 ConstBrAhead;
        BrI64LtUFAhead: 771 ConstBr;
        BrI64LtUImmSAhead: 772 ConstBr;
        BrI64LtUSAhead: 773 ConstBrAhead;
        BrI64NeFAhead: 774 ConstBrAhead;
        BrI64NeImmFAhead: 775 ConstBr, 776 ConstBrAhead;
        BrI64NeImmSAhead: 777 ConstBr, 778 ConstBrAhead;
        BrNonZeroFAhead: 779 BrI32EqImmSAhead, 780 BrI32LtSS, 781 ConstBrAhead, 782 Copy2,
            783 CopyIntSS, 784 I32AddImmSS, 785 I32LoadSA;
        BrNonZeroS: 786 BrI32LtUImmSAhead, 787 I32AddImmSS, 788 I32LoadConstS;
        BrNonZeroSAhead: 789 Const32S, 790 ConstBrAhead, 791 ReturnConst;
        BrZeroFAhead: 792 BrI32EqFAhead, 793 Const32S, 794 ConstBrAhead, 795 CopyIntSS,
            796 I32AddImmSS, 797 I32AddSA, 798 I32AddSS, 799 I32LoadSA, 800 I32LoadSS;
        BrZeroSAhead: 801 Br, 802 BrZeroSAhead, 803 Const32S, 804 ConstBr, 805 Copy2,
            806 CopyIntSS, 807 I32AddImmSS, 808 I32AddSS, 809 I32AndImmSS, 810 I32Load8USA,
            811 I32Load8USS, 812 I32LoadSA, 813 I32LoadSS, 814 I32StoreS;
        Const32A: 815 BrI64EqFAhead, 816 BrI64GeUFAhead, 817 I32ShlFA, 818 I32ShlFS, 819 I32SubFA,
            820 I32SubFS, 821 I64Extend32SFA, 822 I64Extend32SFS, 823 I64ShlFA, 824 I64ShlFS,
            825 I64StoreL, 826 I64SubFA, 827 I64SubFS;
        Const32S: 828 AddBrI32NeImm, 829 BrAhead, 830 BrI32EqSAhead, 831 BrNonZeroSAhead,
            832 BrTableS, 833 BrZeroSAhead, 834 Call, 835 CallConst, 836 Const32A, 837 Const32S,
            838 ConstBr, 839 ConstBrAhead, 840 Copy2, 841 CopyIntSS, 842 I32AddImmSA,
            843 I32AddImmSS, 844 I32AddSA, 845 I32AddSS, 846 I32AndImmSA, 847 I32EqImmSA,
            848 I32Load16USA, 849 I32Load8UIndexSS, 850 I32Load8USA, 851 I32Load8USS,
            852 I32LoadSA, 853 I32LoadSS, 854 I32MulImmSS, 855 I32XorImmSS, 856 I32XorSS,
            857 I64AddSS, 858 I64AndImmSA, 859 I64LoadSA, 860 I64LoadSS, 861 I64ShrUImmSS,
            862 I64StoreL, 863 ReturnOneS, 864 SelectSA, 865 SelectSS;
        Const64FloatA: 866 BrF64LtFAhead, 867 BrNotF64GtFAhead, 868 F64AddFS, 869 F64DivFS,
            870 F64MulFA, 871 F64MulFS, 872 MulAddLS;
        Const64FloatS: 873 Const32S, 874 SelectFS;
        Const64IntA: 875 BrI64GtUFAhead, 876 BrI64LtUFAhead, 877 I64GtUFS, 878 I64LtUFS,
            879 I64StoreL;
        Copy2: 880 AddBr32Ahead, 881 AddBrI32NeImm, 882 Br, 883 BrAhead, 884 Call, 885 CallConst,
            886 Const32S, 887 ConstBrAhead, 888 Copy2, 889 CopyIntSS, 890 I32AddImmSS,
            891 I32AddSS, 892 I32LoadSS, 893 I32StoreS;
        CopyIntFS: 894 AddBrI32NeImm, 895 BrAhead, 896 BrNonZeroFAhead, 897 BrZeroFAhead,
            898 BrZeroSAhead, 899 Call, 900 ConstBrAhead, 901 I32AddImmSA, 902 I32AndImmSS,
            903 I32Load8USA, 904 I32LoadFA, 905 I32LoadSS, 906 I32StoreF;
        CopyIntSS: 907 AddBr32Ahead, 908 AddBr64, 909 AddBrI32LtUImm, 910 AddBrI32NeImm, 911 Br,
            912 BrAhead, 913 BrI32LtUImmS, 914 BrI32NeImmS, 915 BrI64GeSImmSAhead,
            916 BrI64GeUImmSAhead, 917 BrI64GtSImmSAhead, 918 BrI64LtSSAhead,
            919 BrI64NeImmSAhead, 920 BrNonZeroS, 921 BrNonZeroSAhead, 922 Call, 923 CallConst,
            924 Const32S, 925 ConstBr, 926 ConstBrAhead, 927 CopyIntSS, 928 I32AddImmFS,
            929 I32AddImmSA, 930 I32AddImmSS, 931 I32AddSA, 932 I32AndImmSS, 933 I32Load8USS,
            934 I32LoadFS, 935 I32LoadSS, 936 I32ShlImmSS, 937 I32StoreS, 938 I64Load8USS,
            939 I64LoadSA, 940 I64LoadSS, 941 I64Store8S, 942 I64StoreS;
        ExtendAddFA: 943 I64StoreImmF;
        ExtendAddSA: 944 I64LoadFS, 945 I64StoreF, 946 I64StoreImmF, 947 I64StoreL;
        ExtendAddSS: 948 Const32A, 949 Const32S, 950 I64AddSA, 951 I64Load32SSA,
            952 I64LoadDispSA, 953 I64LoadSA, 954 I64LoadSS, 955 I64MulImmSA, 956 I64ShlImmSA;
        F32AddFS: 957 Const32S;
        F64AddFA: 958 F64AddFA, 959 F64AddFS;
        F64AddFS: 960 AddBrI32NeImm;
        F64LoadConstS: 961 Const64FloatA;
        F64LoadDispSA: 962 F64AbsFS;
        F64LoadFA: 963 F64StoreL;
        F64LoadSS: 964 F64LoadSS, 965 I32AddImmSS;
        F64LtFA: 966 SelectFS;
        F64MulFS: 967 Const64FloatA;
        F64MulSS: 968 MulAddSS;
        F64StoreL: 969 AddBrI32NeImm, 970 CopyIntSS, 971 F64LoadSS, 972 I32AddImmSS;
        F64StoreS: 973 F64StoreF, 974 I32AddImmSS;
        F64SubFS: 975 Const64FloatA;
        GetBrFAhead: 976 AddGlobalSetSS, 977 ConstBrAhead, 978 ExtendAddSS, 979 I64Load32SDispSS,
            980 I64Load32SSS, 981 I64Load32UDispSA, 982 I64Load32UDispSS, 983 I64Load8UConstA,
            984 I64Load8UDispSA, 985 I64Load8UDispSS, 986 I64Load8USA, 987 I64Load8USS,
            988 I64LoadDispSA, 989 I64LoadDispSS, 990 I64LoadGlobalS, 991 I64LoadSA,
            992 I64LoadSS, 993 I64Store8ImmDispS, 994 I64StoreImm32S, 995 LoadBrI64NeSAhead;
        GlobalGetA: 996 AddGlobalSetFS, 997 BrI64NeFAhead, 998 BrI64NeImmFAhead, 999 BrZeroF,
            1000 I64StoreL;
        GlobalGetS: 1001 BrTableS, 1002 CallConst, 1003 Copy2, 1004 I64LoadFS, 1005 I64LoadSA,
            1006 ReturnOneS;
        I32AddFA: 1007 BrI32NeImm32F, 1008 I32AddImmFA, 1009 I32AddImmFS, 1010 I32StoreL,
            1011 I32XorFS;
        I32AddFS: 1012 Add2, 1013 BrI32GeUFAhead, 1014 BrI32NeImmSAhead, 1015 Const32A,
            1016 Const32S, 1017 CopyIntSS, 1018 I32AddFS, 1019 I32AddImmFS, 1020 I32AddImmSS,
            1021 I32AddSS, 1022 I32AndImmSS, 1023 I32Load8UFA, 1024 I32Load8UFS,
            1025 I32Load8UIndexLS, 1026 I32Load8USS, 1027 I32LoadDispSA, 1028 I32LoadFA,
            1029 I32LoadIndexSA, 1030 I32LoadSA, 1031 I32StoreL, 1032 I64LoadDispFS;
        I32AddImmFA: 1033 BrI32LtUImmFAhead, 1034 BrTableF, 1035 I32AndFA, 1036 I32AndImmFA,
            1037 I32ClzFS, 1038 I32LoadFS, 1039 I32ShrUImmFS, 1040 I32Store8L, 1041 I32StoreL,
            1042 ReturnOneF;
        I32AddImmFS: 1043 Br, 1044 BrAhead, 1045 BrI32LtUImmFAhead, 1046 BrI32LtUImmSAhead,
            1047 Call, 1048 CallConst, 1049 Const32S, 1050 Copy2, 1051 CopyIntSS, 1052 F64LoadSS,
            1053 I32AddFS, 1054 I32AddImmSS, 1055 I32AddSS, 1056 I32EqImmSS, 1057 I32Load8USA,
            1058 I32LoadSA, 1059 I32LoadSS, 1060 I32ShrUImmSA, 1061 I32StoreL;
        I32AddImmSA: 1062 BrI32LtUImm32F, 1063 BrI32LtUImmFAhead, 1064 BrTableF, 1065 I32AddFS,
            1066 I32AndImmFA, 1067 I32AndImmFS, 1068 I32StoreL, 1069 LeftI32AddLS,
            1070 ReturnOneF;
        I32AddImmSS: 1071 Add2, 1072 AddBr64, 1073 AddBrI32NeImm, 1074 BrAhead,
            1075 BrI32GeUFAhead, 1076 BrI32GtUImmFAhead, 1077 BrI32LtSFAhead, 1078 BrI32LtSS,
            1079 BrI32LtUFAhead, 1080 BrI32LtUImm32F, 1081 BrI32NeF, 1082 BrNonZeroS,
            1083 BrNonZeroSAhead, 1084 BrTableS, 1085 BrZeroSAhead, 1086 Call, 1087 CallConst,
            1088 Const32A, 1089 Const32S, 1090 ConstBrAhead, 1091 Copy2, 1092 CopyIntFS,
            1093 CopyIntSS, 1094 I32AddFA, 1095 I32AddFS, 1096 I32AddImmSA, 1097 I32AddImmSS,
            1098 I32AddSS, 1099 I32AndImmSS, 1100 I32Load8UFS, 1101 I32Load8UIndexFA,
            1102 I32Load8UIndexLS, 1103 I32Load8USS, 1104 I32LoadDispSA, 1105 I32LoadFA,
            1106 I32LoadFS, 1107 I32LoadSA, 1108 I32LoadSS, 1109 I32MulImmSA, 1110 I32ShlImmFS,
            1111 I32StoreL, 1112 I32SubFS, 1113 I64LoadFA, 1114 I64LoadSS, 1115 I64ShrUImmSS,
            1116 LeftI32AddSS, 1117 SelectSS;
        I32AddSA: 1118 I32AddFA, 1119 I32AddImmFS, 1120 I32LoadDispFA, 1121 I32StoreDispF,
            1122 I32StoreL, 1123 ReturnOneF;
        I32AddSS: 1124 Add2, 1125 AddSlotBrI32LtUImm, 1126 BrI32GeUFAhead,
            1127 BrTestNonZeroSAhead, 1128 Const32A, 1129 Const32S, 1130 CopyIntFS,
            1131 CopyIntSS, 1132 F64LoadDispFA, 1133 I32AddImmFS, 1134 I32AddImmSS, 1135 I32AddSS,
            1136 I32Load8UDispFA, 1137 I32Load8UDispFS, 1138 I32Load8UFA, 1139 I32Load8UFS,
            1140 I32LoadDispFA, 1141 I32LoadFA, 1142 I32LoadFS, 1143 I32LoadSA, 1144 I32MulImmSS,
            1145 I32SubLS;
        I32AndFA: 1146 BrNonZeroF, 1147 BrNonZeroFAhead, 1148 I32AddFS, 1149 LeftI32AddFS;
        I32AndFS: 1150 I32AndImmSS;
        I32AndImmFA: 1151 BrI32LtUImmFAhead, 1152 BrI32NeImm32FAhead, 1153 BrI32NeImmFAhead,
            1154 BrNonZeroFAhead, 1155 BrZeroFAhead, 1156 I32AddImmFA, 1157 I32AddImmFS,
            1158 I32Load8UFA, 1159 I32LoadScaledFA, 1160 I32MulImmFA, 1161 I32StoreL,
            1162 LeftI32AddFS;
        I32AndImmFS: 1163 AddBrI32NeImm, 1164 BrI32NeF, 1165 BrNonZeroFAhead, 1166 Const32A,
            1167 Const32S, 1168 I32AddImmFA, 1169 I32AndImmSA, 1170 I32Store8L, 1171 LeftI32AddFS,
            1172 SelectFS;
        I32AndImmSA: 1173 BrI32NeFAhead, 1174 BrI32NeImmFAhead, 1175 BrZeroFAhead,
            1176 I32AddImmFA, 1177 I32LoadScaledFA, 1178 I32OrFA, 1179 I32ShlImmFA,
            1180 I32ShrULS, 1181 I32StoreL, 1182 LeftI32AddFS, 1183 ReturnOneF;
        I32AndImmSS: 1184 BrI32EqFAhead, 1185 BrI32EqImmFAhead, 1186 BrI32NeImmFAhead,
            1187 BrNonZeroFAhead, 1188 BrZeroFAhead, 1189 Call, 1190 Const32S, 1191 Copy2,
            1192 I32AddFA, 1193 I32AndImmSA, 1194 I32AndImmSS, 1195 LeftI32AddSA;
        I32AndSA: 1196 I32MulFS;
        I32EqImmFS: 1197 Const32S;
        I32GtSFA: 1198 SelectFS;
        I32GtSSA: 1199 SelectFS;
        I32GtUFA: 1200 SelectFS;
        I32GtUFS: 1201 Const32S;
        I32GtUImmSS: 1202 Const32S;
        I32Load16UDispSA: 1203 LeftI32AddFS;
        I32Load16UDispSS: 1204 I64StoreS;
        I32Load16UFA: 1205 BrI32EqImm32FAhead, 1206 I32Store16L;
        I32Load16UFS: 1207 Copy2, 1208 I32ShrUSA;
        I32Load16USA: 1209 BrI32LtUImm32FAhead;
        I32Load16USS: 1210 I32Load16USS, 1211 I32LoadSS;
        I32Load8SSS: 1212 I32AndImmFS;
        I32Load8UDispFS: 1213 I32Load8UDispSS;
        I32Load8UDispSA: 1214 BrTableF, 1215 I32AddFA, 1216 I32AddFS, 1217 I32AndImmFA,
            1218 I32Store8L;
        I32Load8UDispSS: 1219 I32AddImmFA, 1220 I32Load8UDispSA, 1221 I32Load8UDispSS;
        I32Load8UFA: 1222 I32AddImmFA, 1223 I32Store8L;
        I32Load8UFS: 1224 BrI32EqFAhead, 1225 I32AddSS, 1226 I32AndImmSA, 1227 LeftI32AddSS;
        I32Load8UIndexLS: 1228 BrI32NeFAhead;
        I32Load8UIndexSA: 1229 I32AddFS, 1230 I32Store8L;
        I32Load8UIndexSS: 1231 I32AddSA, 1232 LeftI32AddFS;
        I32Load8USA: 1233 BrI32EqFAhead, 1234 BrI32NeFAhead, 1235 BrI32NeImmFAhead,
            1236 BrNonZeroF, 1237 BrTestNonZeroFAhead, 1238 I32AddFS, 1239 I32AndImmFA,
            1240 I32AndImmFS, 1241 I32Store8L, 1242 LeftI32OrFS;
        I32Load8USS: 1243 AddGlobalSetSS, 1244 BrI32EqF, 1245 BrI32EqImmFAhead, 1246 BrNonZeroF,
            1247 BrZeroFAhead, 1248 I32AndImmFA, 1249 I32Load8USA, 1250 I32Load8USS,
            1251 I32LoadSS, 1252 I32Store8S;
        I32LoadConstA: 1253 BrZeroFAhead;
        I32LoadConstS: 1254 Const32S, 1255 I32LoadConstA;
        I32LoadDispFA: 1256 I32StoreL;
        I32LoadDispSS: 1257 I32AddImmSS;
        I32LoadFA: 1258 BrI32EqFAhead, 1259 BrI32GtSImmFAhead, 1260 BrI32LeSFAhead,
            1261 BrZeroFAhead, 1262 I32AddFS, 1263 I32AddImmFS, 1264 I32MulImmFA, 1265 I32StoreL;
        I32LoadFS: 1266 BrNonZeroFAhead, 1267 BrZeroFAhead, 1268 Const32S, 1269 Copy2,
            1270 CopyIntSS, 1271 I32AddImmSA, 1272 I32Load16UDispSS, 1273 I32Load16USS,
            1274 I32Load8UIndexSS, 1275 I32LoadFS, 1276 I32LoadSS, 1277 I32StoreS,
            1278 ShiftRightAndFS, 1279 ShiftRightAndSA;
        I32LoadGlobalA: 1280 BrI32LtUFAhead;
        I32LoadIndexSA: 1281 I32XorFA;
        I32LoadIndexSS: 1282 I32StoreL;
        I32LoadSA: 1283 BrI32EqFAhead, 1284 BrI32GtUF, 1285 BrI32GtUFAhead, 1286 BrI32LeSFAhead,
            1287 BrI32LeUFAhead, 1288 BrI32NeFAhead, 1289 BrNonZeroFAhead, 1290 BrZeroFAhead,
            1291 I32AddImmFA, 1292 I32AddImmFS, 1293 I32AndFA, 1294 I32LoadFS, 1295 I32MulImmFA,
            1296 I32StoreL, 1297 I32SubLA, 1298 LeftI32AddLS;
        I32LoadSS: 1299 BrAhead, 1300 BrI32EqFAhead, 1301 BrI32LtSImmSAhead, 1302 BrI32NeFAhead,
            1303 BrNonZeroF, 1304 BrNonZeroFAhead, 1305 BrZeroFAhead, 1306 Call, 1307 Const32S,
            1308 CopyIntFS, 1309 CopyIntSS, 1310 I32AddFS, 1311 I32AddImmFA, 1312 I32AddImmFS,
            1313 I32AddImmSS, 1314 I32AndImmFA, 1315 I32AndImmFS, 1316 I32Load8USS,
            1317 I32LoadFA, 1318 I32LoadFS, 1319 I32LoadSA, 1320 I32LoadSS, 1321 I32StoreS,
            1322 I32SubLA, 1323 I32SubLS, 1324 ShiftRightAndSA;
        I32LoadScaledSS: 1325 AddBr64, 1326 I32ShrSImmFS;
        I32LtSFA: 1327 SelectFS;
        I32LtUFA: 1328 ReturnOneF, 1329 SelectFS;
        I32LtUFS: 1330 Const32S;
        I32LtUImmFA: 1331 ReturnOneF;
        I32LtUImmFS: 1332 Const32S;
        I32LtUSS: 1333 Const32S;
        I32MulImmFA: 1334 I32AddFA, 1335 I32AddFS, 1336 ShiftRightAndFA;
        I32MulImmSA: 1337 F64LoadIndexLA, 1338 I32AddFA, 1339 I32AddFS, 1340 I32AddImmFS;
        I32MulSA: 1341 I32AddFS;
        I32NeImmFS: 1342 BrAhead;
        I32OrFA: 1343 I32OrFS, 1344 I32StoreL, 1345 ReturnOneF;
        I32OrFS: 1346 I32StoreL;
        I32OrImmFA: 1347 I32Store8L;
        I32RemUImmFA: 1348 I32StoreL;
        I32RotlImmFS: 1349 I64AddSS;
        I32ShlFA: 1350 I32OrFS;
        I32ShlImmFA: 1351 I32AddImmFS, 1352 I32LoadDispFS;
        I32ShlImmFS: 1353 I32AddFS, 1354 I32AndImmSS;
        I32ShlImmSA: 1355 I32AddImmFS;
        I32ShlImmSS: 1356 F64LoadFS, 1357 I32AddFS, 1358 I32AddImmFS, 1359 I32AddImmSS;
        I32ShlLS: 1360 I32AndImmSA;
        I32ShrSImmFA: 1361 I32AndFA;
        I32ShrSImmFS: 1362 BrI32GtUFAhead, 1363 Copy2;
        I32ShrSImmSA: 1364 I32AndFA, 1365 ReturnOneF;
        I32ShrSImmSS: 1366 I32LoadSS;
        I32ShrUImmFS: 1367 BrNonZeroSAhead, 1368 I32AndImmFS, 1369 I32AndImmSS;
        I32ShrUImmSA: 1370 I32AddImmFS, 1371 I32RemUImmFA, 1372 I32SubLS;
        I32ShrUImmSS: 1373 SelectSS;
        I32ShrULA: 1374 I32OrFS, 1375 I32StoreL;
        I32Store16ImmDispS: 1376 I32AddImmSS;
        I32Store16L: 1377 AddBr32Ahead, 1378 AddBrI32NeImm, 1379 I32AddImmSS, 1380 I32StoreS;
        I32Store16S: 1381 I32StoreS;
        I32Store8ImmIndexS: 1382 AddBr32, 1383 I32AddImmSS, 1384 Return;
        I32Store8ImmS: 1385 I32AddImmSS;
        I32Store8L: 1386 Add2, 1387 AddBrI32NeImm, 1388 CopyIntSS, 1389 I32AddImmSS,
            1390 ReturnOneS;
        I32Store8S: 1391 Add2, 1392 F64StoreS;
        I32StoreConstS: 1393 Const32S;
        I32StoreDispF: 1394 I32SubSS;
        I32StoreDispS: 1395 I32StoreDispS;
        I32StoreF: 1396 Add2, 1397 BrAhead, 1398 I32AddImmFS, 1399 I32AddImmSS, 1400 I32LoadSA,
            1401 I32LoadSS, 1402 I32StoreImmF;
        I32StoreImmF: 1403 I32StoreF, 1404 I64LoadSS;
        I32StoreImmS: 1405 I32LoadSA, 1406 I32LoadSS, 1407 I32StoreS, 1408 I64StoreImmS;
        I32StoreL: 1409 Add2, 1410 AddBr32, 1411 AddBrI32NeImm, 1412 BrAhead,
            1413 BrNonZeroFAhead, 1414 BrNonZeroSAhead, 1415 Const32S, 1416 Copy2, 1417 CopyIntSS,
            1418 I32AddImmSS, 1419 I32AddSA, 1420 I32AddSS, 1421 I32Load8USS, 1422 I32LoadSA,
            1423 I32LoadSS, 1424 I32ShlImmSA, 1425 I32StoreS, 1426 I64LoadSA, 1427 LeftI32AddSA,
            1428 LoadI32AddSA, 1429 Return, 1430 ReturnOneS;
        I32StoreS: 1431 AddBrI32NeImm, 1432 Const32S, 1433 Copy2, 1434 CopyIntSS,
            1435 I32AddImmSS, 1436 I32LoadSA, 1437 I32LoadSS, 1438 I32Store16S, 1439 I32StoreImmS,
            1440 I32StoreL, 1441 I32StoreS, 1442 Return, 1443 ReturnOneS;
        I32StoreScaledS: 1444 BrI32GtSImmS;
        I32SubFS: 1445 I32AndImmSS;
        I32SubLA: 1446 I32AddImmFA, 1447 I32ShrSImmFS;
        I32SubLS: 1448 BrI32GtUImmFAhead, 1449 BrI32LeUImmFAhead, 1450 I32AddImmSS,
            1451 I32LoadSS;
        I32SubSA: 1452 I32AddImmFS, 1453 I32StoreL;
        I32SubSS: 1454 BrI32GeSF, 1455 I32AddFA, 1456 I32AddImmFS, 1457 I32LtUImmFS,
            1458 I32SubSS;
        I32XorFA: 1459 I32StoreL, 1460 I32SubFS, 1461 I32XorFA;
        I32XorFS: 1462 AddBrI32NeImm, 1463 BrAhead;
        I32XorImmSS: 1464 Br, 1465 Const32S;
        I32XorSS: 1466 BrI32LeSFAhead;
        I64AddFA: 1467 I64AddFS, 1468 I64Store32L, 1469 I64StoreL, 1470 RightUnsignedI64AddFS;
        I64AddFS: 1471 AddBrI32GtUImm, 1472 BrI64EqImmSAhead, 1473 ConstBrAhead, 1474 ExtendAddSS,
            1475 I64AddImmSA, 1476 I64AddImmSS, 1477 I64AddSS, 1478 I64AndImmFS,
            1479 I64LoadDispSS, 1480 I64LoadFS, 1481 I64LoadSA, 1482 I64LoadSS, 1483 I64LtUFA,
            1484 I64StoreL, 1485 I64StoreS, 1486 RightUnsignedI64AddFS;
        I64AddImmFA: 1487 I64Store16L, 1488 I64Store32L, 1489 I64StoreL;
        I64AddImmFS: 1490 BrI64LeUImmFAhead, 1491 BrI64NeImmFAhead, 1492 Const32S, 1493 I64AndKFS,
            1494 I64LoadDispSS, 1495 I64LoadSA, 1496 I64LoadSS, 1497 I64ShrUImmSS,
            1498 I64Store32L, 1499 I64StoreL;
        I64AddImmSA: 1500 I64AddFS, 1501 I64AndFS, 1502 I64AndImmFA, 1503 I64AndImmFS,
            1504 I64Extend32SFS, 1505 I64Load8UIndexLA, 1506 I64ShlImmFS, 1507 I64Store32L,
            1508 I64Store8L, 1509 I64StoreL, 1510 LeftI64AddFS, 1511 LeftI64AddLA,
            1512 LeftI64AddLS;
        I64AddImmSS: 1513 BrI64GeSImmFAhead, 1514 BrI64GeSImmSAhead, 1515 BrI64GeUSAhead,
            1516 BrI64GtSImmSAhead, 1517 BrI64LeSImmSAhead, 1518 BrI64LeSSAhead,
            1519 BrI64LeUFAhead, 1520 BrI64LeUImmSAhead, 1521 BrI64LtSImmSAhead,
            1522 BrI64LtSSAhead, 1523 BrI64LtUFAhead, 1524 BrI64LtUImmSAhead, 1525 BrI64LtUSAhead,
            1526 BrI64NeImmF, 1527 BrI64NeImmSAhead, 1528 Const32A, 1529 Const32S, 1530 ConstBr,
            1531 ConstBrAhead, 1532 CopyIntSS, 1533 I32LoadSS, 1534 I64AddImmSS, 1535 I64AddSS,
            1536 I64AndImmFA, 1537 I64AndImmFS, 1538 I64AndImmSA, 1539 I64Extend32SSA,
            1540 I64LoadSA, 1541 I64LoadSS, 1542 I64ShrUImmSS, 1543 I64StoreL, 1544 I64StoreS,
            1545 I64SubSS, 1546 LeftI64AddFA, 1547 LeftI64AddFS;
        I64AddKSS: 1548 AddBrI32NeImm;
        I64AddSA: 1549 I64AddFS, 1550 I64AddImmFS, 1551 I64ShrUImmFS, 1552 I64StoreL;
        I64AddSS: 1553 BrI64EqImmSAhead, 1554 BrI64LeSSAhead, 1555 BrI64LeUSAhead,
            1556 BrI64LtUSAhead, 1557 BrI64NeImmFAhead, 1558 Const32S, 1559 I64AddSS,
            1560 I64LoadSA, 1561 I64ShrUImmSS, 1562 I64StoreL;
        I64AndFA: 1563 I64AddFS, 1564 I64AndImmFA, 1565 I64AndKFA, 1566 I64NeImmFA;
        I64AndFS: 1567 BrI64EqImmFAhead, 1568 I64AndImmSS, 1569 I64AndKFS;
        I64AndImmFA: 1570 I64AddFS, 1571 I64EqzFS, 1572 I64LoadIndexLS, 1573 I64NeImmFS,
            1574 LeftI64AddFA, 1575 LeftI64AddFS;
        I64AndImmFS: 1576 BrI64EqImmFAhead, 1577 BrI64LtUImmFAhead, 1578 BrI64NeImmFAhead,
            1579 Const32A, 1580 I64AddImmFS, 1581 I64LoadSS, 1582 I64StoreL;
        I64AndImmSA: 1583 BrI64EqFAhead, 1584 BrI64EqImmFAhead, 1585 I64AddFS, 1586 I64EqzFS,
            1587 I64ShlImmFA, 1588 LeftI64AddFA;
        I64AndImmSS: 1589 BrI64LeUImmFAhead, 1590 BrI64LtUFAhead, 1591 Const32A, 1592 I64AndImmSS;
        I64AndKFA: 1593 BrI64EqFAhead, 1594 BrI64EqImmFAhead, 1595 BrI64NeImmFAhead,
            1596 I64EqzFS, 1597 I64NeImmFS, 1598 I64ShrUImmFA;
        I64AndKFS: 1599 BrI64NeImmFAhead, 1600 Const64IntA, 1601 ConstBrAhead, 1602 I64AndKSS,
            1603 I64Load32USA, 1604 I64LoadSA, 1605 I64ShrUImmSS;
        I64AndKSA: 1606 I64AddFA, 1607 I64OrFA, 1608 I64OrFS, 1609 I64ShrUImmFA,
            1610 I64ShrUImmFS;
        I64AndKSS: 1611 BrI64LtUFAhead, 1612 BrI64NeImmFAhead, 1613 Const64IntA, 1614 I64AndKSS,
            1615 I64LoadSA, 1616 I64MulFS;
        I64AndSS: 1617 I64OrSS;
        I64CtzSA: 1618 I64ShrUImmFS;
        I64EqFA: 1619 SelectFA;
        I64EqSA: 1620 SelectFS;
        I64EqzFS: 1621 BrI64EqImmFAhead, 1622 BrI64NeImmFAhead, 1623 BrNonZeroFAhead,
            1624 I64AddSS, 1625 I64EqzFS, 1626 I64LoadDispSS, 1627 I64LoadSA, 1628 I64LoadSS,
            1629 I64Store8L, 1630 I64StoreS;
        I64Extend32SFA: 1631 BrI64LeSFAhead;
        I64Extend32SFS: 1632 Const32A, 1633 I64StoreL;
        I64Extend32SSS: 1634 BrI64LeUFAhead;
        I64ExtendI32UFA: 1635 I64AddFS;
        I64ExtendI32USA: 1636 I64AddFS;
        I64GtUFA: 1637 SelectFS;
        I64Load16USA: 1638 I64AddImmFA;
        I64Load16USS: 1639 BrI64GtUFAhead;
        I64Load32SDispSS: 1640 I64LoadDispSS;
        I64Load32SFA: 1641 I64AndKFS;
        I64Load32SSA: 1642 BrI64GeSFAhead, 1643 I64AddFS, 1644 I64AddImmFA, 1645 I64AddImmFS,
            1646 I64AndKFA, 1647 I64AndKFS, 1648 I64Extend32SFS, 1649 I64Store32L;
        I64Load32SSS: 1650 Const32A, 1651 I64LoadSS, 1652 I64Store32S;
        I64Load32UConstA: 1653 BrI64EqImmFAhead, 1654 BrI64NeImmFAhead, 1655 I64EqzFS;
        I64Load32UFA: 1656 BrI64EqFAhead, 1657 BrI64LeUFAhead, 1658 I64AndImmFA, 1659 I64Store32L,
            1660 I64XorFS;
        I64Load32UFS: 1661 BrI64LeUImm32FAhead, 1662 I64AndImmSS, 1663 I64LoadSA, 1664 I64LoadSS;
        I64Load32USA: 1665 I64AddFS, 1666 I64AndImmFA, 1667 I64AndKFA, 1668 I64AndKFS,
            1669 I64Store32L, 1670 I64XorFS;
        I64Load32USS: 1671 ConstBrAhead, 1672 I64Load32USA, 1673 I64Load32USS, 1674 I64LoadSS;
        I64Load8UConstA: 1675 BrZeroFAhead;
        I64Load8UDispSS: 1676 I64Store8L;
        I64Load8UFA: 1677 BrNonZeroFAhead, 1678 BrZeroFAhead, 1679 I64AndImmFS, 1680 I64Store8L;
        I64Load8UFS: 1681 BrI64EqImmFAhead, 1682 BrI64LtUSAhead, 1683 I64LoadSA, 1684 I64Store8L;
        I64Load8UIndexLS: 1685 BrI64NeImmFAhead;
        I64Load8UIndexSA: 1686 BrI64EqImmFAhead, 1687 BrZeroFAhead;
        I64Load8UIndexSS: 1688 BrI64GeUImmFAhead, 1689 BrI64LtUImmFAhead, 1690 BrI64NeImmFAhead;
        I64Load8USA: 1691 BrI64EqImmFAhead, 1692 BrNonZeroFAhead, 1693 BrZeroFAhead,
            1694 I64AndFA, 1695 I64AndImmFA, 1696 I64AndImmFS, 1697 I64EqzFS, 1698 I64OrFA,
            1699 I64ShlFA, 1700 I64Store8L;
        I64Load8USS: 1701 ConstBrAhead, 1702 CopyIntSS, 1703 I64AndImmFA, 1704 I64Load8USS,
            1705 I64LoadSS, 1706 I64StoreS;
        I64LoadConstA: 1707 ReturnOneF;
        I64LoadConstS: 1708 BrI64NeImmFAhead, 1709 I64LoadConstS, 1710 I64LoadSA;
        I64LoadDispFA: 1711 I64StoreL;
        I64LoadDispFS: 1712 I32Store16ImmDispS;
        I64LoadDispSA: 1713 I64StoreL, 1714 LoadI64AddFS;
        I64LoadDispSS: 1715 BrI64EqImmFAhead, 1716 BrI64NeImmFAhead, 1717 ExtendAddSS,
            1718 I64EqzFS, 1719 I64LoadDispSS, 1720 I64LoadSA, 1721 I64LoadSS, 1722 I64StoreDispL,
            1723 I64StoreDispS, 1724 I64StoreL, 1725 I64StoreS;
        I64LoadFA: 1726 BrI64LeSFAhead, 1727 I64AddImmFA, 1728 I64AddImmFS, 1729 I64AndImmFS,
            1730 I64StoreL;
        I64LoadFS: 1731 BrI64GeUFAhead, 1732 BrI64GtSImmFAhead, 1733 BrI64LtUSAhead,
            1734 BrI64NeImmFAhead, 1735 BrI64NeImmSAhead, 1736 I64AddImmSS, 1737 I64EqzFS,
            1738 I64LoadDispSS, 1739 I64LoadFS, 1740 I64LoadSA, 1741 I64LoadSS, 1742 I64ShrUImmSS,
            1743 I64StoreL, 1744 I64StoreS;
        I64LoadGlobalS: 1745 AddGlobalSetSS, 1746 BrI64NeImmFAhead, 1747 I64LoadFS,
            1748 I64StoreL;
        I64LoadSA: 1749 BrI64EqFAhead, 1750 BrI64EqImm32FAhead, 1751 BrI64GeSFAhead,
            1752 BrI64GeUFAhead, 1753 BrI64GtSFAhead, 1754 BrI64GtUFAhead, 1755 BrI64LeSFAhead,
            1756 BrI64LeUFAhead, 1757 BrI64LtSFAhead, 1758 BrI64LtUFAhead, 1759 BrI64NeFAhead,
            1760 I64AddImmFA, 1761 I64AddImmFS, 1762 I64AndFA, 1763 I64AndImmFA, 1764 I64AndImmFS,
            1765 I64AndKFS, 1766 I64EqzFS, 1767 I64GtSFA, 1768 I64Load16UFA, 1769 I64Load16UFS,
            1770 I64Load32SFA, 1771 I64Load32SFS, 1772 I64Load32UFA, 1773 I64Load32UFS,
            1774 I64Load8UFA, 1775 I64Load8UFS, 1776 I64LoadFA, 1777 I64LoadFS, 1778 I64MulFA,
            1779 I64MulFS, 1780 I64ShlImmFA, 1781 I64ShlImmFS, 1782 I64ShrUFS, 1783 I64ShrUImmFA,
            1784 I64ShrUImmFS, 1785 I64Store32F, 1786 I64Store32ImmF, 1787 I64Store8F,
            1788 I64Store8ImmF, 1789 I64StoreF, 1790 I64StoreImmF, 1791 I64StoreL, 1792 I64SubFS,
            1793 I64SubLA, 1794 I64SubLS, 1795 LeftI64AddFA, 1796 LeftI64AddFS, 1797 LeftI64AddLA,
            1798 LeftI64AddLS, 1799 LoadBrI64EqFAhead, 1800 LoadBrI64NeFAhead, 1801 LoadI64AddFA,
            1802 LoadI64AddFS, 1803 LoadI64AddLA, 1804 LoadI64AddLS;
        I64LoadSS: 1805 BrI64EqImmFAhead, 1806 BrI64GeSImmSAhead, 1807 BrI64GeUFAhead,
            1808 BrI64GeUImmFAhead, 1809 BrI64GtSFAhead, 1810 BrI64GtUFAhead, 1811 BrI64GtUSAhead,
            1812 BrI64LeUFAhead, 1813 BrI64NeImmFAhead, 1814 BrI64NeImmSAhead,
            1815 BrNonZeroSAhead, 1816 Call, 1817 Const32A, 1818 Const32S, 1819 ConstBr,
            1820 ConstBrAhead, 1821 Copy2, 1822 CopyIntSS, 1823 I64AddImmSS, 1824 I64AndKFA,
            1825 I64AndKSS, 1826 I64EqzFS, 1827 I64Load32SSA, 1828 I64Load32SSS,
            1829 I64Load32USA, 1830 I64Load8USA, 1831 I64Load8USS, 1832 I64LoadConstA,
            1833 I64LoadDispSA, 1834 I64LoadSA, 1835 I64LoadSS, 1836 I64MulImmSA,
            1837 I64ShrUImmSS, 1838 I64StoreDispS, 1839 I64StoreImmS, 1840 I64StoreL,
            1841 I64StoreS, 1842 I64SubLS, 1843 I64XorFS, 1844 LeftI64AddLA,
            1845 LoadBrI64NeSAhead;
        I64LtUFA: 1846 I64AddFS;
        I64LtUFS: 1847 Const64IntA;
        I64LtUSS: 1848 BrNonZeroFAhead;
        I64MulFA: 1849 I64AddFA, 1850 I64AddFS, 1851 I64ShrUImmFS;
        I64MulFS: 1852 I64LoadSA, 1853 I64ShrUImmFS;
        I64MulImmFA: 1854 I64AddFA, 1855 I64AddFS, 1856 I64AndKFA, 1857 I64SubLS;
        I64MulImmSA: 1858 I64AddFS, 1859 I64AddImmFS;
        I64MulKFA: 1860 I64ShrUFA, 1861 I64ShrUImmFA, 1862 I64XorFS;
        I64MulKFS: 1863 RightUnsignedI64XorBS;
        I64MulKSA: 1864 RightUnsignedI64AddLS;
        I64MulKSS: 1865 I64MulKSA, 1866 I64StoreDispS;
        I64MulSA: 1867 I64AddFS;
        I64MulSS: 1868 I64AddFS;
        I64NeImmFA: 1869 I64Store8L;
        I64NeImmFS: 1870 BrZeroFAhead, 1871 Const32S;
        I64OrFA: 1872 I64Store32L, 1873 I64StoreL;
        I64OrFS: 1874 I64AddSS, 1875 I64StoreL, 1876 I64StoreS;
        I64OrImmFA: 1877 I64StoreL;
        I64OrKFA: 1878 I64StoreL;
        I64OrSA: 1879 I64Store32L;
        I64ShlFA: 1880 I64OrFS, 1881 I64XorImmFS;
        I64ShlFS: 1882 BrI64LtUImmSAhead;
        I64ShlImmFS: 1883 I64AddImmSA, 1884 I64LoadSA;
        I64ShlImmSA: 1885 I64AddImmFS, 1886 I64Load32UDispFA, 1887 I64StoreL;
        I64ShlImmSS: 1888 Const32A, 1889 I64AddFS, 1890 I64AddImmSS, 1891 I64LoadIndexLS;
        I64ShrUFA: 1892 I64Store32L;
        I64ShrUFS: 1893 I64LtUImmSS;
        I64ShrUImmFA: 1894 I64AndImmFA, 1895 I64AndImmFS, 1896 I64AndKFA, 1897 I64Extend8SFS;
        I64ShrUImmFS: 1898 I64AddImmSS, 1899 I64AndImmFA, 1900 I64AndKSS, 1901 I64LoadConstS,
            1902 I64LoadSA, 1903 I64MulImmFA, 1904 I64ShrUImmSS, 1905 LoadBrI64NeSAhead;
        I64ShrUImmSA: 1906 I32AndImmFS, 1907 I64AndImmFA, 1908 I64AndImmFS;
        I64ShrUImmSS: 1909 BrI64GeUImmSAhead, 1910 BrI64LtUFAhead, 1911 Const32S,
            1912 I32AddImmFA, 1913 I64AddFS, 1914 I64AddImmSS, 1915 I64AndFS, 1916 I64AndKSS,
            1917 I64MulFS, 1918 I64ShrUImmSS;
        I64Store32DispS: 1919 I64StoreDispS;
        I64Store32F: 1920 BrI64EqImmSAhead, 1921 I64AddSS;
        I64Store32ImmDispS: 1922 AddGlobalSetSS;
        I64Store32ImmF: 1923 I64LoadSA;
        I64Store32L: 1924 ExtendAddSS, 1925 I64AddImmSS, 1926 I64LoadSA, 1927 I64LoadSS,
            1928 I64Store8ImmS;
        I64Store32S: 1929 BrI64EqImmFAhead, 1930 I64Load32SSA, 1931 I64LoadSA, 1932 I64LoadSS,
            1933 I64Store32L, 1934 I64StoreS;
        I64Store8DispL: 1935 AddGlobalSetSS;
        I64Store8F: 1936 I64LoadSA;
        I64Store8ImmDispF: 1937 I64StoreImmDispF;
        I64Store8ImmDispS: 1938 ExtendAddSS;
        I64Store8ImmF: 1939 I64LoadSA, 1940 I64LoadSS;
        I64Store8ImmS: 1941 I64LoadSA;
        I64Store8L: 1942 ConstBrAhead, 1943 ExtendAddSS, 1944 I64AddImmSS, 1945 I64LoadSA,
            1946 I64LoadSS, 1947 I64Store8ImmDispS;
        I64Store8S: 1948 AddGlobalSetSS, 1949 BrI64NeImmSAhead, 1950 I64LoadSA, 1951 I64StoreS;
        I64StoreConstS: 1952 ReturnConst;
        I64StoreDispL: 1953 ExtendAddSS, 1954 I64LoadSA, 1955 I64Store8ImmDispS,
            1956 I64StoreDispS;
        I64StoreDispS: 1957 ExtendAddSS, 1958 I64LoadSA, 1959 I64Store32DispS, 1960 I64StoreDispL,
            1961 I64StoreDispS, 1962 I64StoreImmDispS;
        I64StoreF: 1963 BrI64GeSImmSAhead, 1964 I64AddImmSA, 1965 I64AddImmSS,
            1966 I64Load32UConstA, 1967 I64LoadSA, 1968 I64LoadSS, 1969 I64StoreS;
        I64StoreImm32F: 1970 CallConst;
        I64StoreImm32S: 1971 AddGlobalSetSS, 1972 ExtendAddSS, 1973 I64StoreDispS;
        I64StoreImmDispF: 1974 ExtendAddFA;
        I64StoreImmDispS: 1975 ExtendAddSA, 1976 ExtendAddSS, 1977 I64StoreDispS,
            1978 I64StoreImmDispS;
        I64StoreImmF: 1979 AddGlobalSetSS, 1980 I64Load32UConstA, 1981 I64LoadSA, 1982 I64LoadSS,
            1983 I64Store8ImmDispF, 1984 I64StoreImmF, 1985 LoadBrI64NeSAhead;
        I64StoreImmS: 1986 AddBrI32Ne, 1987 AddGlobalSetSS, 1988 ExtendAddSS, 1989 I32LoadSS,
            1990 I64LoadSA, 1991 I64LoadSS, 1992 I64StoreDispS, 1993 I64StoreImmS;
        I64StoreL: 1994 AddBrI32NeImm, 1995 AddGlobalSetSS, 1996 BrI64EqImmSAhead,
            1997 BrI64NeImmFAhead, 1998 Call, 1999 Const32A, 2000 Const32S, 2001 ConstBrAhead,
            2002 CopyIntSS, 2003 ExtendAddSS, 2004 GlobalGetS, 2005 I32AddSS, 2006 I64AddImmSA,
            2007 I64AddImmSS, 2008 I64AddSS, 2009 I64Load32UConstA, 2010 I64Load32USS,
            2011 I64Load8UConstA, 2012 I64Load8USS, 2013 I64LoadDispSS, 2014 I64LoadSA,
            2015 I64LoadSS, 2016 I64ShlImmSS, 2017 I64Store32ImmDispS, 2018 I64Store8ImmDispS,
            2019 I64StoreDispS, 2020 I64StoreImm32S, 2021 I64StoreImmDispS, 2022 I64StoreImmS,
            2023 I64StoreL, 2024 I64StoreS, 2025 LoadBrI64NeSAhead, 2026 Return;
        I64StoreS: 2027 AddGlobalSetSS, 2028 BrI64EqImmSAhead, 2029 BrI64LtSSAhead,
            2030 BrI64LtUSAhead, 2031 BrI64NeImmSAhead, 2032 Const32S, 2033 ConstBrAhead,
            2034 ExtendAddSS, 2035 I32LoadSA, 2036 I64AddImmSA, 2037 I64AddImmSS,
            2038 I64Load32UConstA, 2039 I64Load32UConstS, 2040 I64Load8USS, 2041 I64LoadSA,
            2042 I64LoadSS, 2043 I64Store32S, 2044 I64Store8S, 2045 I64StoreDispL,
            2046 I64StoreDispS, 2047 I64StoreImm32S, 2048 I64StoreImmDispS, 2049 I64StoreL,
            2050 I64StoreS, 2051 LoadBrI64NeSAhead;
        I64SubFA: 2052 I64ShrSImmFA;
        I64SubFS: 2053 Const32A, 2054 I64LoadSA, 2055 I64SubSS;
        I64SubLA: 2056 I64StoreL;
        I64SubLS: 2057 I64LoadSA, 2058 I64ShrUImmFS;
        I64SubSS: 2059 Const32A, 2060 ExtendAddSS, 2061 I64AddSS, 2062 I64LoadSA, 2063 I64SubSS;
        I64XorFA: 2064 I64AndKFS;
        I64XorFS: 2065 I64LoadConstS;
        I64XorImmFA: 2066 I64AndFA, 2067 I64Store8L;
        I64XorImmFS: 2068 I64AddKSA, 2069 I64LoadDispSS, 2070 I64LoadSA;
        I64XorImmSA: 2071 I64AndFS;
        I64XorSA: 2072 I64AndKFS, 2073 I64XorImmFA;
        I64XorSS: 2074 AddBrI32LtUImm, 2075 I64XorSS;
        LeftI32AddFA: 2076 I32Load16UFS, 2077 I32LoadFS, 2078 I32StoreF;
        LeftI32AddFS: 2079 I32AddImmSS, 2080 I32Load16UFA, 2081 I32LoadFA, 2082 I32LoadFS;
        LeftI32AddLA: 2083 I32StoreF;
        LeftI32AddLS: 2084 I32LoadFA;
        LeftI32AddSA: 2085 I32Load16UFS, 2086 I32LoadFA, 2087 I32LoadFS, 2088 I32StoreF,
            2089 LoadI32AddLA;
        LeftI32AddSS: 2090 Const32S, 2091 I32AndImmSA, 2092 I32Load8UFS, 2093 I32LoadFS,
            2094 I32SubSS;
        LeftI32OrFA: 2095 I32AddFS;
        LeftI32OrSA: 2096 I32StoreL;
        LeftI32XorBS: 2097 I32AndImmFA, 2098 I32StoreL;
        LeftI64AddFA: 2099 I64Load32UFS, 2100 I64LoadFS;
        LeftI64AddFS: 2101 I64Load32USA, 2102 I64LoadSA, 2103 I64StoreL;
        LeftI64AddLA: 2104 I64LoadFS;
        LeftI64AddLS: 2105 I64LoadFS, 2106 I64StoreL;
        LeftI64AddSA: 2107 I64Load32SFA, 2108 I64LoadFA, 2109 I64LoadFS, 2110 I64StoreF;
        LeftI64AddSS: 2111 I64LoadFS;
        LoadBrI64EqFAhead: 2112 ConstBrAhead;
        LoadBrI64EqSAhead: 2113 ConstBrAhead;
        LoadBrI64GeUSAhead: 2114 ConstBrAhead;
        LoadBrI64GtSSAhead: 2115 ConstBrAhead;
        LoadBrI64LtSSAhead: 2116 ConstBrAhead;
        LoadBrI64NeFAhead: 2117 ConstBrAhead;
        LoadBrI64NeSAhead: 2118 ConstBrAhead;
        LoadDispF64MulFA: 2119 F64SubLS;
        LoadF64AddFA: 2120 F64StoreL;
        LoadF64AddFS: 2121 F64StoreF;
        LoadF64MulSA: 2122 F64MulFA;
        LoadI32AddSA: 2123 I32Load8UDispFA, 2124 I32Store8F, 2125 I32StoreL;
        LoadI32AddSS: 2126 I32AddImmSS;
        LoadI32XorSA: 2127 I32StoreL;
        LoadI32XorSS: 2128 I32AndImmFA, 2129 I32OrImmFA;
        LoadI64AddFA: 2130 I64StoreL;
        LoadI64AddFS: 2131 ConstBrAhead, 2132 I64LoadSA, 2133 I64LoadSS, 2134 I64StoreL;
        LoadI64AddLA: 2135 I64StoreL;
        LoadI64AddLS: 2136 I64Load8UFS;
        LoadI64AddSA: 2137 I64StoreL;
        LoadI64AddSS: 2138 BrI64LeUImmFAhead, 2139 I64LoadSA;
        MulSubFA: 2140 F64StoreL;
        RightUnsignedI64AddFA: 2141 I64ShrUImmFS;
        RightUnsignedI64AddFS: 2142 I64AndKSS, 2143 RightUnsignedI64AddFS;
        RightUnsignedI64XorFA: 2144 I64XorFA;
        SelectFA: 2145 BrNonZeroFAhead, 2146 I32AddImmFS;
        SelectFS: 2147 AddBrI32NeImm, 2148 Const32S, 2149 I32AddImmSS, 2150 I32LoadSS,
            2151 SelectSS;
        SelectSA: 2152 I32AddFS, 2153 I32Store16L, 2154 I64AddImmFA, 2155 I64OrFS, 2156 I64StoreL;
        SelectSS: 2157 Const32A, 2158 Const32S, 2159 I32LtUFA, 2160 I64LoadSA, 2161 SelectSS;
        ShiftRightAndFA: 2162 I32AddFS, 2163 I32LoadFS;
        ShiftRightAndFS: 2164 ShiftRightAndSA;
        ShiftRightAndSA: 2165 I32AddFS, 2166 I32LoadFS;
        ShiftRightAndSS: 2167 I32AddFS;
    }
    three {
        AddBrI32NeImm: 2168 Add2 AddBrI32NeImm, 2169 Add2 BrI32NeImmS, 2170 Const32S ReturnOneS;
        AddGlobalSetSS: 2171 ExtendAddFS Const32S, 2172 GlobalGetS I64LoadFS,
            2173 I64Load32UFA I64AndImmFA, 2174 I64Load8UConstA BrNonZeroFAhead,
            2175 I64Load8UConstA BrZeroFAhead, 2176 I64LoadFA I64AndImmFA,
            2177 I64LoadFA I64AndImmFS, 2178 I64LoadFA I64EqzFS, 2179 I64LoadFA I64ShrUImmFS,
            2180 I64LoadFA I64StoreL, 2181 I64LoadFS I64LoadSA, 2182 I64LoadFS I64LoadSS,
            2183 I64LoadGlobalS BrI64NeImmFAhead, 2184 I64LoadGlobalS I64StoreL,
            2185 I64StoreImm32F AddGlobalSetFS, 2186 I64StoreImm32F CallConst,
            2187 LoadBrI64NeFAhead ConstBrAhead;
        BrI32EqSAhead: 2188 I32Store8ImmIndexS AddBr32;
        BrI32GeSSAhead: 2189 CopyIntSS I32AddSA;
        BrI32GeUImmFAhead: 2190 CopyIntSS BrAhead;
        BrI32GtUImmS: 2191 I32AndImmSA BrI32NeImmFAhead;
        BrI32GtUImmSAhead: 2192 BrI32GtUImmSAhead BrZeroSAhead, 2193 I32MulImmSS I32AddImmFS;
        BrI32LeSFAhead: 2194 I32StoreS I32LoadDispSA;
        BrI32LeSS: 2195 Copy2 Call;
        BrI32LtSFAhead: 2196 I32LoadSS BrAhead;
        BrI32LtSImm32SAhead: 2197 I32LoadSA LeftI32AddLS;
        BrI32LtSImmSAhead: 2198 Const64FloatS Const64FloatS, 2199 I32LoadFA LeftI32AddLS,
            2200 I32LoadSS AddBrI32GeS, 2201 I32LoadScaledSS CopyIntSS,
            2202 I32ShrUImmSA I32SubLS, 2203 I32ShrUImmSS Copy2;
        BrI32LtUImmFAhead: 2204 I32AndImmSS BrI32EqImmFAhead;
        BrI32NeF: 2205 I32StoreS AddBrI32NeImm;
        BrI32NeImmSAhead: 2206 CopyIntSS BrAhead;
        BrI64LeUFAhead: 2207 I32LoadSA LeftI32AddLS;
        BrNonZeroSAhead: 2208 Const32S CallConst;
        BrZeroFAhead: 2209 Const32A I32SubFS, 2210 I32AddImmSS I32AndImmSS,
            2211 I32LoadSS BrZeroFAhead;
        BrZeroSAhead: 2212 BrZeroSAhead Copy2, 2213 I32AndImmSS Const32S,
            2214 I32Load8USS I32Load8USA, 2215 I64LoadSA I64StoreL, 2216 I64MulImmSA I64AddFS;
        Const32A: 2217 I32ShlFA I32XorImmFA, 2218 I32SubFA I32AndImmFA, 2219 I32SubFS SelectSA,
            2220 I64Extend32SFS I64StoreL, 2221 I64ShlFS I64LtUImmSS, 2222 I64StoreL ExtendAddSS,
            2223 I64StoreL I64StoreDispS;
        Const32S: 2224 Const32S Const32S, 2225 Const32S ConstBrAhead, 2226 Const32S CopyIntSS,
            2227 Const32S I32AddSA, 2228 Const32S SelectSA, 2229 Const32S SelectSS,
            2230 CopyIntSS BrAhead, 2231 CopyIntSS Const32S, 2232 I32AddImmSA BrTableF,
            2233 I32AddImmSA I32AndImmFA, 2234 I32AddImmSS I32LtUFS, 2235 I32AddSS CopyIntSS,
            2236 I32AddSS I32AddImmFS, 2237 I32AddSS I32DivUImmSS, 2238 I32AddSS I32Load8UFA,
            2239 I32AndImmSA BrI32NeImmFAhead, 2240 I32AndImmSA BrZeroFAhead,
            2241 I32Load8UIndexSS I32AddSA, 2242 I32Load8USA BrI32NeImmFAhead,
            2243 I32Load8USS I32Load8USS, 2244 I32LoadConstA I32ShlImmFS,
            2245 I32LoadConstA I32StoreL, 2246 I32MulImmSS I32AddSA,
            2247 I64Store8DispS AddGlobalSetSS, 2248 SelectSA I32AddFS, 2249 SelectSA I32Store8L,
            2250 SelectSS Const32S;
        Const64FloatA: 2251 F64DivLS Const64FloatA;
        Const64IntA: 2252 BrI64EqFAhead ConstBrAhead, 2253 I64EqFA SelectFA,
            2254 I64StoreL AddGlobalSetSS;
        Copy2: 2255 Const32S BrTableS, 2256 Copy2 Call, 2257 Copy2 Copy2, 2258 CopyIntSS Call,
            2259 CopyIntSS Const32S, 2260 CopyIntSS LoadF64MulSA, 2261 I32AddImmSS F64LoadFS,
            2262 I32ShrUSA I32AddFS, 2263 I32StoreS I64ExtendI32USA;
        CopyIntFS: 2264 BrZeroFAhead I32AddSS, 2265 I32LoadFA I32AddImmFS, 2266 I32LoadSS Call,
            2267 I32LtSFA SelectFA, 2268 I32StoreF BrAhead, 2269 I32StoreF I32StoreImmF,
            2270 I32StoreF LeftI32XorSS;
        CopyIntSS: 2271 BrI32EqImmSAhead I32AddImmSA, 2272 BrI32LtSS Return,
            2273 BrNonZeroS AddBrI32Ne, 2274 Const32S Call, 2275 Const32S Const32S,
            2276 Const32S CopyIntSS, 2277 Const32S I32AddImmSS, 2278 CopyIntSS LeftI32AddFA,
            2279 I32AddImmFS AddBrI32LtUImm, 2280 I32AddImmSA BrTableF,
            2281 I32Load8USS BrI32EqImmFAhead, 2282 I32XorImmSS Br;
        ExtendAddSA: 2283 I64StoreL ExtendAddSS;
        ExtendAddSS: 2284 Const32A I64StoreL, 2285 ExtendAddSA I64StoreL,
            2286 ExtendAddSS Const32S, 2287 I64Load32USA I64Store32L, 2288 I64Load8USA I64Store8L,
            2289 I64LoadSA I64AddImmFA, 2290 I64LoadSA I64StoreL, 2291 I64LoadSS I64LoadSA,
            2292 I64ShlImmSA I64StoreL;
        F64DivLS: 2293 CopyIntSS BrNonZeroSAhead;
        F64LoadFA: 2294 F64NegFS F64LoadSA;
        F64LoadIndexLA: 2295 F64AbsFA F64LtFA;
        F64LoadSA: 2296 F64AbsFS I32MulImmSA, 2297 LoadF64MulFA F64SubLS;
        F64LoadSS: 2298 Copy2 F64LoadSS, 2299 F64LoadSS F64LoadSS;
        F64NegFS: 2300 F64LoadSA F64DivLS;
        GetBrFAhead: 2301 AddGlobalSetSS ReturnConst, 2302 ExtendAddSS I64LoadSA,
            2303 I64Load32SDispSS I64LoadDispSS, 2304 I64Load32UConstA I64EqzFS,
            2305 I64Load8UDispSA BrNonZeroFAhead, 2306 I64Load8UDispSA BrZeroFAhead,
            2307 I64Load8UDispSS I64Load8USA, 2308 I64LoadDispSA BrI64NeImmFAhead,
            2309 I64LoadDispSS BrI64EqImmFAhead, 2310 I64LoadDispSS BrI64NeImmFAhead,
            2311 I64LoadDispSS ExtendAddSS, 2312 I64LoadDispSS I64EqzFS,
            2313 I64LoadDispSS I64LoadDispSS, 2314 I64LoadDispSS I64LoadSA,
            2315 I64LoadDispSS I64StoreImmF, 2316 I64LoadDispSS I64StoreL,
            2317 I64LoadSA I64AddImmFS, 2318 I64LoadSA I64Load32UFA, 2319 I64LoadSA I64Load8UFS,
            2320 I64LoadSA I64LoadFA, 2321 I64LoadSA I64LoadFS, 2322 I64LoadSA I64StoreL,
            2323 I64LoadSS BrI64NeImmFAhead, 2324 I64LoadSS I64LoadDispSA,
            2325 I64LoadSS I64LoadSA, 2326 I64LoadSS I64LoadSS, 2327 I64LoadSS I64StoreDispL,
            2328 I64LoadSS I64StoreL, 2329 I64Store8ImmDispS AddGlobalSetSS;
        GlobalGetA: 2330 AddGlobalSetFS Const32S, 2331 AddGlobalSetFS I32LoadSS,
            2332 I32Load16UDispFS GlobalGetA;
        GlobalGetS: 2333 AddGlobalSetFS ReturnConst, 2334 CopyIntSS I64LoadSA,
            2335 I64LoadFS I64LoadSS;
        I32AddFA: 2336 I32AddFA I32StoreL, 2337 I32StoreL AddBrI32NeImm,
            2338 I32StoreL I32AndImmSS, 2339 I32StoreL I32SubSS, 2340 I32XorFS AddBrI32NeImm;
        I32AddFS: 2341 Add2 BrI32NeImmS, 2342 AddBrI32NeImm AddBrI32NeImm, 2343 CopyIntSS Br,
            2344 I32AddImmSS BrI32NeF, 2345 I32AddImmSS Copy2, 2346 I32Load8UIndexSA I32Store8L,
            2347 I32LoadDispSS I32AddImmSA, 2348 I32SubSS I32MulImmFA;
        I32AddImmFA: 2349 I32AndFA LeftI32AddFA, 2350 I32ClzFS BrNonZeroFAhead,
            2351 I32OrFA I32AndImmFA;
        I32AddImmFS: 2352 I32AndImmSA I32OrFA;
        I32AddImmSA: 2353 I32AndFA BrNonZeroFAhead, 2354 I32AndFA LeftI32AddFS,
            2355 I32EqFA I32AddFS, 2356 I32LoadIndexFS I32LoadIndexSA, 2357 I32StoreL Const32S,
            2358 I32StoreL I32AddImmSS, 2359 I32StoreL LeftI32AddSA, 2360 LeftI32AddLS I32LoadFS;
        I32AddImmSS: 2361 BrI32NeF BrZeroSAhead, 2362 Const32A I32SubFS,
            2363 Const32S BrZeroSAhead, 2364 Const32S Const32S, 2365 Const32S CopyIntSS,
            2366 Copy2 Copy2, 2367 Copy2 CopyIntSS, 2368 CopyIntFS BrNonZeroS,
            2369 CopyIntSS AddBr64, 2370 CopyIntSS BrAhead, 2371 CopyIntSS Call,
            2372 I32AddFS I32Load8UIndexSA, 2373 I32AddImmSS BrI32LtSS, 2374 I32AddImmSS Const32S,
            2375 I32AddImmSS I32AddImmSS, 2376 I32AndImmSS BrI32NeImmFAhead,
            2377 I32Load16UFS Copy2, 2378 I32Load16UFS I32Store16ImmS,
            2379 I32Load8UFS BrNonZeroF, 2380 I32Load8UFS I32Load8UDispSA,
            2381 I32Load8USS BrNonZeroF, 2382 I32Load8USS I32ShrUImmFS,
            2383 I32LoadFA BrZeroFAhead, 2384 I32LoadFS I32AddImmSS, 2385 I32LoadSS I32LoadSS,
            2386 I32LoadScaledSA BrTableF, 2387 I32ShlImmFS I32LoadFS,
            2388 I32StoreL BrNonZeroSAhead, 2389 I32SubLS BrI32LeUImm32FAhead,
            2390 I64LoadFA I64RotlImmFA, 2391 MulAddSS AddBrI32NeImm,
            2392 RightUnsignedI32AddSS I32Store8L;
        I32AddSA: 2393 I32Load8UDispFA I32NeImmFS, 2394 I32LoadDispFS I32AddFS,
            2395 I32Store8DispF AddBrI32NeImm, 2396 I32StoreL I32AddSA, 2397 I32StoreL ReturnOneS;
        I32AddSS: 2398 Add2 AddBrI32NeImm, 2399 AddBrI32NeImm LeftI32XorSS,
            2400 I32AddImmFS I32AddImmSS, 2401 I32AddSS BrI32GeUFAhead, 2402 I32AddSS I32AddImmSS,
            2403 I32AddSS I32AddSS, 2404 I32Load8UDispFA I32AddImmFA, 2405 I32Load8UFA I32AddFA,
            2406 I32Load8UFS I32AddSS, 2407 I32LoadDispFA I32MulFA, 2408 I32LoadDispSA I32MulFS,
            2409 I32LoadIndexSS I32AndImmFA, 2410 I32SubLS LeftI32AddSS;
        I32AndFA: 2411 I32AddFS I32StoreL, 2412 I32ShlFA I32OrFS, 2413 I32StoreL CopyIntSS;
        I32AndFS: 2414 LeftI32AddFS I32LoadFS;
        I32AndImmFA: 2415 BrI32GtUImmFAhead I32AndImmSA, 2416 F64ConvertI32UFA F64StoreL,
            2417 I32AddFS Const32S, 2418 I32AddImmFS BrI32GeUImmFAhead, 2419 I32LtUImmFA I32OrFA,
            2420 LeftI32AddFS I32Load8UDispSA;
        I32AndImmFS: 2421 Const32A I32SubFS;
        I32AndImmSA: 2422 BrI32GeUImmFAhead ConstBrAhead, 2423 I32AddImmFA I32AndImmFA,
            2424 I32EqImmFS I32AddImmSA, 2425 LeftI32AddFS I32LoadFS;
        I32AndImmSS: 2426 Const32S I64MulImmSA, 2427 CopyIntFS Call, 2428 I32AndImmSS Const32S;
        I32AndSA: 2429 I32MulFS I32AddImmSA;
        I32AndSS: 2430 LeftI32AddFA I32LoadFS;
        I32ClzFS: 2431 Const32A I32SubFS;
        I32EqFA: 2432 I32AddFS I32LoadDispSS;
        I32EqImmSA: 2433 I32SubLS BrNonZeroF;
        I32EqSS: 2434 I32EqzSA I32AndFS;
        I32GtUFA: 2435 I32StoreL CopyIntSS;
        I32GtUImmSS: 2436 Const32S SelectSA, 2437 CopyIntSS BrNonZeroS;
        I32Load16UFS: 2438 Copy2 I32SubSS;
        I32Load8UDispSA: 2439 I32AddImmFA BrTableF, 2440 I32ShlImmFS I32Load8USA,
            2441 I32XorFA I32MulImmFS;
        I32Load8UDispSS: 2442 I32AddImmFA BrTableF, 2443 I32AndImmSA BrI32NeFAhead,
            2444 I32Load8UDispSS BrI32EqFAhead;
        I32Load8UFS: 2445 I32Load8UDispSA BrI32NeFAhead;
        I32Load8UIndexSA: 2446 BrI32EqFAhead I32AddImmSS, 2447 BrZeroFAhead Const32S;
        I32Load8USA: 2448 I32AndImmFA BrZeroFAhead, 2449 I32EqImmFA I32AddFS,
            2450 I32Store8L I32ShrUImmSS;
        I32Load8USS: 2451 BrI32EqImmFAhead BrNonZeroFAhead, 2452 I32AndImmFA BrI32NeImmFAhead,
            2453 I32Load8USA BrI32NeFAhead, 2454 I32Load8USS BrI32EqF;
        I32LoadConstA: 2455 I32MulImmFA BrI32GtUFAhead;
        I32LoadConstS: 2456 BrI32GeUFAhead Copy2, 2457 Const32S SelectSS,
            2458 I32LoadConstA I32AddImmFS, 2459 I32LoadConstS BrZeroFAhead;
        I32LoadDispSA: 2460 I32StoreL I32AddImmSS;
        I32LoadDispSS: 2461 I32AddImmSA I32EqFA;
        I32LoadFA: 2462 I32AddImmFA I32StoreL, 2463 I32StoreL BrAhead, 2464 I32StoreL I32AddImmSA,
            2465 I32StoreL I32StoreS;
        I32LoadFS: 2466 BrZeroFAhead I32LoadSA, 2467 CopyIntFS Call, 2468 I32AddFS Copy2,
            2469 I32AddFS I32AddFS, 2470 I32LoadSS I32AddFS;
        I32LoadGlobalA: 2471 I32AddImmFA BrI32LtUFAhead;
        I32LoadIndexSA: 2472 I32StoreL ReturnOneS;
        I32LoadSA: 2473 BrI32LeUFAhead I32AddImmSA, 2474 BrI32NeFAhead BrAhead,
            2475 I32AddImmFA I32StoreL, 2476 I32AddImmFS I32StoreL, 2477 I32AndFA LeftI32AddFS,
            2478 I32EqFA I32AddFS, 2479 I32LoadFS Copy2, 2480 I32LoadFS CopyIntSS;
        I32LoadSS: 2481 AddBrI32GeS BrNonZeroF, 2482 AddGlobalSetSS ReturnOneS,
            2483 BrI32LtSImmSAhead I32LoadFA, 2484 BrZeroFAhead I32AddImmSS,
            2485 BrZeroFAhead I64LoadSA, 2486 CopyIntSS Call, 2487 I32AddFS I32LoadSA,
            2488 I32AddImmFA I32StoreL, 2489 I32AddImmFS I32StoreL,
            2490 I32AndImmFA BrI32NeImm32FAhead, 2491 I32AndImmFA BrZeroFAhead,
            2492 I32AndImmFS I32AddImmSS, 2493 I32AndImmSA BrZeroFAhead,
            2494 I32LoadFA I32AddImmFS, 2495 I32LoadSA BrI32EqFAhead,
            2496 I32LoadSA BrI32LeUFAhead, 2497 I32LoadSS BrI32EqFAhead,
            2498 I32LoadSS BrI32NeFAhead, 2499 I32LoadSS I32Load8USS, 2500 I32LoadSS I32LoadSA,
            2501 I32LoadSS I32SubLA, 2502 I32ShrUImmSS SelectSS, 2503 I32StoreS I32StoreL,
            2504 I64LoadSA I64StoreL, 2505 ShiftRightAndSA I32AddFS;
        I32LoadScaledSA: 2506 I32StoreL AddBr32Ahead;
        I32LtUImmFS: 2507 Const32S SelectSS;
        I32MulBA: 2508 I32ShrUImmFS Const32S;
        I32MulImmFA: 2509 ShiftRightAndFS I32LoadFS;
        I32MulImmFS: 2510 I32SubSS I32MulImmFA;
        I32MulImmSA: 2511 I32AddFA F64LoadFA, 2512 I32AddFA I32AddImmFS,
            2513 I32AddImmFA I32AddFS, 2514 I32AddImmFA ReturnOneF,
            2515 I32AddImmFS ShiftRightAndFA;
        I32MulImmSS: 2516 I32Load8USA I32AddFS;
        I32OrFA: 2517 I32StoreL AddBrI32NeImm;
        I32RemUImmFA: 2518 I32LoadScaledFS I32AddImmSS, 2519 I32StoreL AddBrI32NeImm;
        I32RemUImmSA: 2520 I32LoadScaledFS CopyIntSS;
        I32RotrImmFS: 2521 I32RotrImmSA I32AndImmFA;
        I32ShlImmSA: 2522 I32AddImmFS LeftI32OrSA;
        I32ShlImmSS: 2523 CopyIntSS Const32S, 2524 I32AddFS I32AddImmSA,
            2525 I32LoadFS BrZeroFAhead, 2526 I32OrImmFS BrI32GeSFAhead,
            2527 I32OrImmFS BrI32LtSFAhead;
        I32ShlLS: 2528 LoadI32AddSA I32Load8UDispFA;
        I32ShrSImmFA: 2529 I32AddFA I32AddFA, 2530 I32StoreL AddBrI32NeImm;
        I32ShrSImmFS: 2531 I32AndFA I32AddFS, 2532 I32LoadDispSA I32MulFA,
            2533 I32LoadDispSS I32AddImmSS, 2534 I32XorFA I32SubFS;
        I32ShrSImmSS: 2535 I32GtSImmFS Const32S, 2536 I32LoadSS I32LoadSS;
        I32ShrUImmFA: 2537 I32Store8L AddBrI32NeImm;
        I32ShrUImmSS: 2538 I32AndFA BrNonZeroF;
        I32ShrULA: 2539 I32StoreL CopyIntSS;
        I32ShrUSA: 2540 LeftI32AddFA LeftI32AddLA;
        I32Store8L: 2541 Add2 AddBrI32NeImm, 2542 I32AddImmSS BrI32GeUFAhead;
        I32StoreConstF: 2543 I32ShrUImmFS CopyIntSS, 2544 I32StoreS ReturnOneS;
        I32StoreConstS: 2545 Const32S SelectSS, 2546 Copy2 Call;
        I32StoreF: 2547 I32AddImmFS Copy2;
        I32StoreL: 2548 Add2 BrNonZeroS, 2549 I32AddImmSA I32AndImmFS,
            2550 I32AddImmSS BrNonZeroSAhead, 2551 I32AddSS AddBrI32NeImm,
            2552 I32LoadSA I32AddImmFA, 2553 I32LoadSA I32AddImmFS, 2554 LoadI32AddSA I32Store8F;
        I32StoreS: 2555 Add2 BrNonZeroS, 2556 BrI32GtUSAhead I32LoadSS, 2557 I32AddSA I32AddImmFS,
            2558 I32LoadSA I32AddImmFA, 2559 I32Store16S I32StoreS, 2560 I32StoreS Const32S,
            2561 I32StoreS I32StoreImmS;
        I32SubFA: 2562 I32AddImmFS I32AddFS, 2563 I32ShrULS I32LoadScaledSA;
        I32SubLS: 2564 I32LoadSS I32AddImmSS;
        I32SubSS: 2565 CopyIntSS Call, 2566 I32GtUFS Const32S;
        I32XorFA: 2567 I32CtzFA RightUnsignedI32AddFS, 2568 I32XorFA I32XorFA;
        I32XorFS: 2569 I32LoadSA I32AndFS;
        I64AddFA: 2570 I64StoreL I64StoreDispS;
        I64AddFS: 2571 AddBrI32GtUImm I64StoreConstS, 2572 AddBrI32NeImm BrZeroSAhead,
            2573 I32LoadSS BrNonZeroF, 2574 I64Load8UIndexSA I64ShlImmFS,
            2575 I64LoadSA BrI64LtUFAhead;
        I64AddImmFA: 2576 I64Store16L I64AndImmSA;
        I64AddImmFS: 2577 I64LoadSA I64LoadFS, 2578 I64LoadSA I64StoreF;
        I64AddImmSA: 2579 I64AddFS I64StoreL, 2580 I64Extend32SFS BrI64LeUFAhead,
            2581 I64Store32L I64LoadSA;
        I64AddImmSS: 2582 BrI64GeSImmSAhead ConstBr, 2583 CopyIntSS BrI64GeSImmSAhead,
            2584 CopyIntSS BrI64GtSImmSAhead, 2585 I32LoadSS I64Load32UFA,
            2586 I64AddImmSS AddBr64, 2587 I64AddImmSS BrI64GtSImmSAhead,
            2588 I64AddImmSS BrI64LtSSAhead, 2589 I64AddImmSS ConstBrAhead,
            2590 I64AddImmSS I64AddImmSS, 2591 I64AddSS BrI64GeUSAhead,
            2592 I64AddSS BrI64LtUSAhead, 2593 I64ShrUImmSS I64AndKSS,
            2594 LeftI64AddFA LoadBrI64NeFAhead;
        I64AddSA: 2595 I64StoreL I64StoreDispS;
        I64AddSS: 2596 BrI64EqFAhead ConstBrAhead, 2597 I64AddImmSA I64Store8L,
            2598 I64EqSA SelectFS, 2599 I64Load8USA I64Store8L, 2600 I64XorFA I32RotlImmFS;
        I64AndFA: 2601 I64AndImmFA I64EqzFS;
        I64AndFS: 2602 I64AndKFS ConstBrAhead;
        I64AndImmFA: 2603 BrI64EqImmFAhead ConstBrAhead, 2604 I64EqzFS BrI64EqImmFAhead;
        I64AndImmFS: 2605 BrI64EqImmFAhead ConstBrAhead, 2606 I64AddImmFS I64ShrUImmSS;
        I64AndImmSA: 2607 BrI64NeImmFAhead ConstBr, 2608 BrI64NeImmFAhead ConstBrAhead,
            2609 LeftI64AddFA I64Load32UFS;
        I64AndImmSS: 2610 Const32A I64ShlFS, 2611 I64AndImmSS Const32A, 2612 I64AndImmSS ConstBr;
        I64AndKFA: 2613 BrI64EqFAhead ConstBrAhead, 2614 BrI64EqImmFAhead ConstBrAhead,
            2615 I64MulFS RightUnsignedI64XorBA;
        I64AndKFS: 2616 I64StoreDispL AddGlobalSetSS, 2617 I64XorFA I64MulKFA;
        I64AndKSA: 2618 I64AddFA RightUnsignedI64AddFA, 2619 I64AddFA RightUnsignedI64AddFS,
            2620 I64ShrUImmFS I64AddImmSS;
        I64EqFS: 2621 I64AddSS I64AddSS;
        I64EqzFS: 2622 BrI64EqImmFAhead ConstBrAhead, 2623 BrI64NeImmFAhead ConstBrAhead,
            2624 I64Store8L BrNonZeroFAhead;
        I64EqzSS: 2625 BrI64EqImmFAhead ConstBrAhead;
        I64Extend32SFS: 2626 BrI64GeSFAhead ConstBrAhead;
        I64ExtendI32UFA: 2627 I64AddFS I32AddImmSS;
        I64ExtendI32UFS: 2628 Const32S BrI32LtUImmSAhead, 2629 Const32S I64MulImmSA;
        I64ExtendI32USS: 2630 I64ExtendI32USA I64MulFS;
        I64GtUFA: 2631 SelectFS I64LtUFS;
        I64Load16USA: 2632 I64AddImmFA I64Store16L;
        I64Load32SSA: 2633 I64AddFS I64LoadSA, 2634 I64AddImmFA I64Store32L,
            2635 I64AddImmFS I64AndKFS, 2636 I64AddImmFS I64Store32L,
            2637 I64AndKFA BrI64EqImmFAhead, 2638 I64Extend32SFS Const32S,
            2639 I64Extend32SFS I64Load32SSA, 2640 I64Store32L AddGlobalSetSS;
        I64Load32SSS: 2641 I64StoreDispL AddGlobalSetSS;
        I64Load32UConstA: 2642 BrI64NeImmFAhead ConstBrAhead, 2643 I64EqzFS BrI64EqImmFAhead,
            2644 I64EqzFS I64AddSS;
        I64Load32UFS: 2645 I64LoadSS I64Load8USS, 2646 I64LoadSS I64LoadSS;
        I64Load32UIndexFS: 2647 Const32S Const32S;
        I64Load32USA: 2648 I64AndImmFA BrI64EqImmFAhead, 2649 I64AndKFS I64Load32USA,
            2650 I64OrImmFS I64AndKFS, 2651 I64XorFS I64AndKFS;
        I64Load32USS: 2652 Const32S ConstBrAhead, 2653 I64Load32USA I64MulFA,
            2654 I64LoadSS I64AndKFA;
        I64Load8UConstA: 2655 BrNonZeroFAhead ConstBrAhead;
        I64Load8UDispSA: 2656 BrI64NeImmFAhead ConstBr;
        I64Load8UFA: 2657 BrNonZeroFAhead ConstBrAhead;
        I64Load8UFS: 2658 BrI64LeUImmFAhead ConstBrAhead;
        I64Load8USA: 2659 BrNonZeroFAhead ConstBr, 2660 I64AndImmFA I64EqzFS,
            2661 I64OrFA I64Store8L, 2662 I64ShrUImmFA I64Extend8SFS,
            2663 LeftI64AddFA I64Load32UFS;
        I64Load8USS: 2664 BrNonZeroFAhead ConstBrAhead, 2665 BrZeroFAhead ConstBrAhead,
            2666 I64Load8USA BrI64EqFAhead, 2667 I64LoadSS I64LoadSS;
        I64LoadConstA: 2668 I64EqzFS BrI64NeImmFAhead;
        I64LoadDispSA: 2669 I64StoreL AddGlobalSetSS;
        I64LoadDispSS: 2670 BrI64EqImmSAhead ConstBrAhead, 2671 I64LoadDispSS I64LoadDispSS,
            2672 I64StoreL I64LoadSS;
        I64LoadFA: 2673 I64StoreL I64StoreDispS, 2674 LoadI64AddFA LoadDispI64AddFA;
        I64LoadFS: 2675 I64LoadSA I64LoadFS, 2676 I64LoadSS I64StoreS;
        I64LoadGlobalS: 2677 I64Load8UConstA BrZeroFAhead, 2678 I64LoadFS I64LoadFS,
            2679 I64StoreL BrI64NeImmFAhead;
        I64LoadIndexSA: 2680 I64MulKFA I64ShrUFA;
        I64LoadSA: 2681 BrI64GtSFAhead ConstBrAhead, 2682 BrI64LeUFAhead ConstBrAhead,
            2683 I64AddImmFA I64StoreL, 2684 I64AddImmFS I64LoadSA, 2685 I64AddImmFS I64LoadSS,
            2686 I64AddImmFS I64StoreL, 2687 I64AndImmFA BrI64EqImmFAhead,
            2688 I64AndImmFA BrI64NeImmFAhead, 2689 I64AndImmFS BrI64EqImmFAhead,
            2690 I64AndImmFS I64AddImmFS, 2691 I64AndImmFS I64LoadSS,
            2692 I64EqzFS BrI64EqImmFAhead, 2693 I64Load32UFS I64Load32USA,
            2694 I64Load32UFS I64LoadSA, 2695 I64Load8UFA BrI64EqImmFAhead,
            2696 I64Load8UFA BrZeroFAhead, 2697 I64Load8UFS BrI64EqImmFAhead,
            2698 I64LoadFA BrI64EqFAhead, 2699 I64LoadFA I64AndImmFA, 2700 I64LoadFA I64EqzFS,
            2701 I64LoadFA I64StoreF, 2702 I64LoadFA I64StoreL, 2703 I64LoadFA LeftI64AddLA,
            2704 I64LoadFA LeftI64AddLS, 2705 I64LoadFA LoadI64AddFS,
            2706 I64LoadFS BrI64EqImmFAhead, 2707 I64LoadFS BrI64GeUFAhead,
            2708 I64LoadFS BrI64GtUFAhead, 2709 I64LoadFS BrI64NeImmFAhead,
            2710 I64LoadFS ConstBrAhead, 2711 I64LoadFS I64AndKFS, 2712 I64LoadFS I64EqzFS,
            2713 I64LoadFS I64LoadSA, 2714 I64LoadFS I64LoadSS, 2715 I64LoadFS I64StoreL,
            2716 I64LoadFS I64StoreS, 2717 I64ShlImmFA I64LoadDispFS,
            2718 I64ShlImmFS ExtendAddSA, 2719 I64ShrUImmFS I64LoadSA,
            2720 I64Store8ImmF I64LoadSA, 2721 I64StoreF BrI64GeSImmSAhead,
            2722 I64StoreF I64AddImmSA, 2723 I64StoreF I64LoadSA, 2724 I64StoreF I64StoreDispS,
            2725 I64StoreImmF I64LoadSA, 2726 I64StoreL ExtendAddSS, 2727 I64StoreL I64LoadSA,
            2728 I64StoreL I64LoadSS, 2729 I64StoreL I64Store8ImmDispS,
            2730 I64StoreL I64StoreDispS, 2731 I64StoreL I64StoreImmDispS,
            2732 I64SubFS BrI64LtUImmSAhead, 2733 I64SubFS I64LoadSA,
            2734 I64SubLS BrI64LtUImmSAhead, 2735 LoadBrI64EqFAhead ConstBrAhead,
            2736 LoadBrI64NeFAhead ConstBrAhead, 2737 LoadI64AddFS I64LoadSA;
        I64LoadSS: 2738 BrI64EqFAhead ConstBr, 2739 BrI64EqImmFAhead ConstBrAhead,
            2740 BrI64EqImmSAhead ConstBrAhead, 2741 BrI64NeImmFAhead ConstBrAhead,
            2742 Const32S Const32S, 2743 Const32S ConstBrAhead, 2744 CopyIntSS ConstBrAhead,
            2745 CopyIntSS I64LoadSS, 2746 I64AddImmSS BrI64LeUFAhead,
            2747 I64AddImmSS LeftI64AddFS, 2748 I64AndKFA BrI64GtUFAhead,
            2749 I64AndKSS BrI64LtUFAhead, 2750 I64EqzFS BrI64EqImmFAhead,
            2751 I64Load32SSS I64LoadSS, 2752 I64Load32USA I64Store32L,
            2753 I64Load8USA I64Store8L, 2754 I64Load8USS I64LoadSS, 2755 I64LoadIndexSA I64XorFS,
            2756 I64LoadSA BrI64EqFAhead, 2757 I64LoadSA BrI64LeUFAhead,
            2758 I64LoadSA I64Load8UFA, 2759 I64LoadSA I64Load8UFS, 2760 I64LoadSA I64LoadFA,
            2761 I64LoadSA I64LoadFS, 2762 I64LoadSA I64StoreL, 2763 I64LoadSA I64SubLS,
            2764 I64LoadSA LeftI64AddFS, 2765 I64LoadSS Const32S, 2766 I64LoadSS ConstBrAhead,
            2767 I64LoadSS I64Load8USS, 2768 I64LoadSS I64LoadSA, 2769 I64LoadSS I64LoadSS,
            2770 I64LoadSS I64StoreImmS, 2771 I64LoadSS I64StoreS,
            2772 I64ShlImmSS I64Load32UIndexLS, 2773 I64StoreL BrI64NeImmFAhead,
            2774 I64StoreS I64StoreL, 2775 I64SubLS I64ShrUImmFA, 2776 LeftI64AddLA I64LoadFS,
            2777 LeftI64AddSS I64LoadFS;
        I64MulImmFA: 2778 I64AddFS AddBrI32NeImm, 2779 LoadI64AddFS ConstBrAhead;
        I64MulKSA: 2780 RightUnsignedI64AddLS I64MulKSS,
            2781 RightUnsignedI64AddLS RightUnsignedI64AddFS;
        I64MulKSS: 2782 I64MulKSA RightUnsignedI64AddFS, 2783 I64MulKSS I64MulKSS;
        I64MulSS: 2784 I64MulSA I64AddFS;
        I64NeImmFS: 2785 Const32S Const32S;
        I64OrFA: 2786 I64Store32L ConstBr;
        I64OrFS: 2787 I64XorSS LeftI64XorLS;
        I64OrSA: 2788 I64Store32L BrZeroSAhead;
        I64ShlFS: 2789 I64LtUImmSS Const32S;
        I64ShlImmFA: 2790 LoadI64AddFS ConstBrAhead;
        I64ShlImmSA: 2791 I64Load32UDispFA I64MulFA;
        I64ShlImmSS: 2792 I64AddImmSS I64AddSS;
        I64ShlSS: 2793 Const32S SelectSA, 2794 I64LtUImmSS Const32S;
        I64ShrUFS: 2795 I64LtUImmSS Const32S;
        I64ShrUImmFA: 2796 BrNonZeroFAhead CopyIntSS, 2797 I64AndKFA LeftI64AddFA;
        I64ShrUImmFS: 2798 I64AddImmSS I64AddImmSS, 2799 I64AndImmFA I64ShrUImmFS,
            2800 I64MulImmFA I64SubLS;
        I64ShrUImmSS: 2801 I64ShrUImmSS I64AndImmSS;
        I64Store32DispS: 2802 I64StoreDispS AddGlobalSetSS;
        I64Store32F: 2803 I64Store32DispS AddGlobalSetSS, 2804 I64Store8ImmF I64StoreF;
        I64Store32ImmDispS: 2805 AddGlobalSetSS I64StoreImm32F;
        I64Store32L: 2806 Add2 BrI32NeImmS, 2807 AddGlobalSetSS ReturnConst,
            2808 I32ShrUImmSA I32AndImmFS, 2809 I64Load32USS ConstBr;
        I64Store32S: 2810 BrI64LeUImmSAhead ConstBrAhead;
        I64Store8DispS: 2811 AddGlobalSetSS I64StoreImm32F, 2812 AddGlobalSetSS ReturnConst;
        I64Store8ImmDispS: 2813 AddGlobalSetSS ReturnConst;
        I64Store8ImmIndexS: 2814 I64AddSS BrI64LeSSAhead;
        I64Store8L: 2815 AddGlobalSetSS ReturnConst, 2816 BrNonZeroFAhead ConstBrAhead;
        I64Store8S: 2817 I64AddImmSA I64AddFS, 2818 I64LoadSS I64MulImmSA,
            2819 I64StoreS I64StoreS;
        I64StoreDispL: 2820 AddGlobalSetSS I64StoreImm32F, 2821 AddGlobalSetSS ReturnConst;
        I64StoreDispS: 2822 AddGlobalSetSS ReturnConst, 2823 ExtendAddSA I64StoreF,
            2824 I64StoreDispL AddGlobalSetSS, 2825 I64StoreDispL I64StoreDispS,
            2826 I64StoreDispS ExtendAddSS, 2827 I64StoreDispS I64StoreDispL,
            2828 I64StoreDispS I64StoreDispS, 2829 I64StoreImmDispS AddGlobalSetSS;
        I64StoreF: 2830 I64Load32UConstA BrI64NeImmFAhead;
        I64StoreImm32F: 2831 I64ShrUImmSS Const32S;
        I64StoreImm32S: 2832 ExtendAddSS I64LoadSA;
        I64StoreImmDispS: 2833 AddGlobalSetSS ReturnConst, 2834 I64Store8ImmDispS AddGlobalSetSS,
            2835 I64StoreImmDispS AddGlobalSetSS, 2836 I64StoreImmDispS I64StoreImmDispS;
        I64StoreImmF: 2837 AddGlobalSetSS ReturnConst;
        I64StoreImmS: 2838 I64StoreImmS I64StoreImmS;
        I64StoreL: 2839 AddGlobalSetSS ReturnConst, 2840 CopyIntSS AddBr64,
            2841 I64LoadSA I64AddImmFS, 2842 I64LoadSA I64LoadFS, 2843 I64LoadSA I64StoreL,
            2844 I64LoadSS I64LoadSS, 2845 I64LoadSS I64StoreL;
        I64StoreS: 2846 I64AddImmSA LeftI64AddFS, 2847 I64AddImmSS I64LoadSA,
            2848 I64LoadSA I64AddImmFS, 2849 I64LoadSA I64LoadFS, 2850 I64LoadSA I64StoreL,
            2851 I64LoadSS I64LoadSA, 2852 I64LoadSS I64LoadSS, 2853 I64LoadSS I64ShlImmSS,
            2854 I64LoadSS I64StoreL, 2855 I64Store8S BrI64NeImmSAhead,
            2856 I64StoreDispL ExtendAddSS, 2857 I64StoreDispS I64StoreDispS,
            2858 I64StoreS AddGlobalSetSS, 2859 I64StoreS BrI64NeImmSAhead,
            2860 I64StoreS ExtendAddSS, 2861 I64StoreS I64LoadSA, 2862 I64StoreS I64LoadSS,
            2863 I64StoreS I64Store8S, 2864 I64StoreS I64StoreS, 2865 I64StoreS LoadBrI64NeSAhead,
            2866 I64SubSA ReturnOneF;
        I64SubFA: 2867 I64ShrSImmFA I64AndFA, 2868 I64ShrSImmFA I64AndFS;
        I64SubFS: 2869 Const32A I64SubFS, 2870 I64LoadSA I64Load32UFA;
        I64SubSS: 2871 ExtendAddSS Const32A;
        I64XorFA: 2872 I32RotlImmFS I64AddFS, 2873 I64AndKFA I64MulFS,
            2874 I64MulKFS RightUnsignedI64XorBS, 2875 RightUnsignedI64XorFS I64AndKSA;
        I64XorFS: 2876 I64AddImmSS I64AddImmSS, 2877 RightUnsignedI64XorFA I64MulKFS;
        I64XorSA: 2878 I64AndKFA I64MulFS;
        LeftI32AddFS: 2879 I32Load16UFA I32Store16L, 2880 I32Load8UFA I32AddImmFA;
        LeftI32AddLS: 2881 I32LoadSA BrI32GtUFAhead;
        LeftI32AddSA: 2882 I32LoadFA BrI32EqFAhead, 2883 I32LoadFS BrZeroFAhead,
            2884 LeftI32AddLA I32StoreF;
        LeftI32AddSS: 2885 I32LoadFS BrZeroFAhead, 2886 I32SubSS Call,
            2887 ShiftRightAndSA I32StoreL;
        LeftI32OrFS: 2888 I32Load8UDispSA I32OrFA;
        LeftI32OrSS: 2889 I32LoadFA BrI32GtSImmFAhead;
        LeftI32XorBS: 2890 I32AndImmFA I32AddImmFA;
        LeftI32XorSS: 2891 I32AddImmSS BrI32LtUImm32F, 2892 RightUnsignedI32XorBS LeftI32XorBS;
        LeftI64AddFS: 2893 I64StoreDispL ExtendAddSS;
        LeftI64AddSA: 2894 I64Load32SFA BrI64GeSFAhead, 2895 I64Load32SFA BrI64LeSFAhead,
            2896 I64LoadFS BrI64NeImmFAhead, 2897 I64LoadFS BrI64NeImmSAhead,
            2898 I64LoadFS I64AndKFA;
        LeftI64AddSS: 2899 BrZeroSAhead ConstBr;
        LoadI32AddLA: 2900 I32StoreL BrAhead, 2901 I32StoreL CopyIntSS;
        LoadI32AddSA: 2902 I32ShrUImmFS I32LoadScaledFA;
        LoadI32XorLA: 2903 I32StoreL CopyIntSS;
        LoadI32XorSS: 2904 I32AndImmFA I32XorImmFS;
        LoadI64AddSA: 2905 I64Store32F BrI64NeImmSAhead;
        LoadI64XorFA: 2906 I64AndKFS I64LoadConstS;
        RightUnsignedI32AddFS: 2907 I32GtUFA SelectFS;
        RightUnsignedI32XorBS: 2908 I32AndImmFS Const32S;
        RightUnsignedI32XorSS: 2909 I32AndFS LeftI32AddFS;
        RightUnsignedI64XorFA: 2910 I64AndKFS I64XorSA;
        SelectFS: 2911 Add2 BrI32NeImmS, 2912 I32AddImmSS SelectSS;
        SelectSA: 2913 I32Store16L I32AddImmSS, 2914 I64AndImmFA LeftI64AddFS;
        SelectSS: 2915 SelectSS I64AddImmSS;
        ShiftRightAndSA: 2916 I32AddFS ShiftRightAndSA, 2917 I32MulFS I32StoreL;
    }
    four {
        AddBrI32GtUImm: 2918 I32MulImmSS I32MulImmSA I32AddFA;
        AddGlobalSetSS: 2919 I64LoadFA I64EqzFS BrI64EqImmFAhead,
            2920 I64LoadFA I64StoreL ExtendAddSS, 2921 I64StoreImm32F I64ShrUImmSS Const32S;
        BrI32GeUSAhead: 2922 I32AddImmSS I32LoadFA I32MulImmFA;
        BrI32GtSImmFAhead: 2923 I32AddImmSS I32LoadSS I32StoreS;
        BrI32GtUImmFAhead: 2924 I32EqzSA I32AddFS I32EqImmSA;
        BrI32GtUImmSAhead: 2925 I32AndImmSS I32XorSA I32AndFA, 2926 I32AndImmSS I32XorSA I32XorFS;
        BrI32LtSImmSAhead: 2927 I32AddImmSS LeftI32AddSS Const32S;
        BrI32LtUSAhead: 2928 I64LoadSA I64StoreL I64LoadSA;
        BrI32NeF: 2929 LeftI32AddSS I32LoadFS BrI32EqFAhead;
        BrI64EqImmFAhead: 2930 I32AddImmSS I32NeSS CopyIntSS;
        BrNonZeroF: 2931 I32GtSSA SelectFS I32MulSA;
        BrNonZeroS: 2932 I32AddImmSS I64XorSS CopyIntSS;
        BrZeroSAhead: 2933 I32Load8USA I32Store8L Add2;
        Const32A: 2934 I32ShlFS I32LtUFA SelectFS, 2935 I32SubFS I32AndImmFA I32AddImmFS,
            2936 I64ShlFA I64AndFS I64AndImmFA, 2937 I64ShlFS I64AndFA I64AndKFA;
        Const32S: 2938 Copy2 I32RemUSS BrNonZeroF, 2939 CopyIntSS CopyIntSS I32StoreS,
            2940 CopyIntSS I32AddImmSA BrTableF, 2941 I32AddImmSA I32AndImmFS I32Load8UIndexLS,
            2942 I32AddSA I32Store8DispF AddBrI32NeImm, 2943 I32AddSS I32AddImmSS CopyIntFS,
            2944 I32OrSA BrZeroFAhead I32AddSA, 2945 SelectSA I32AddFS AddBrI32NeImm,
            2946 SelectSS Const32A I32ShlFS;
        Copy2: 2947 Copy2 BrI32GtUImmSAhead I32XorSA, 2948 Copy2 Copy2 I64AddImmSS,
            2949 I32XorSS CopyIntSS I32AndFS;
        CopyIntFS: 2950 BrI32NeImmSAhead CopyIntSS BrAhead,
            2951 BrZeroFAhead I64ExtendI32USA I64ShlImmFA;
        CopyIntSS: 2952 AddBrI32NeImm Add2 AddBrI32NeImm, 2953 Const32S I32Load8USA LeftI32XorFS,
            2954 I32AddImmSS I32Load8USS BrNonZeroF,
            2955 I32LoadSS I32Load8UIndexLS BrI32NeFAhead, 2956 I32LoadSS I32LoadSA I32StoreL,
            2957 I32ShlImmSA I32AddImmFS CopyIntSS, 2958 I32StoreS BrI32LtSImmSAhead I32AddImmSS,
            2959 I64LoadSS I64XorFS Const32S;
        ExtendAddSA: 2960 I64StoreL AddGlobalSetSS I64StoreImm32F;
        ExtendAddSS: 2961 Const32A I64StoreL ExtendAddSS,
            2962 I64Load8USA I64Store8L AddGlobalSetSS, 2963 I64LoadSA I64Load32UFA I64Store32L,
            2964 I64LoadSA I64Load8UFA I64Store8L, 2965 I64LoadSA I64LoadFA I64StoreL,
            2966 I64LoadSA I64StoreL ExtendAddSS, 2967 I64LoadSA I64StoreL I64Store8ImmDispS,
            2968 I64LoadSA I64StoreL I64StoreDispS, 2969 I64LoadSA LeftI64AddFS ExtendAddSS;
        F32MulBA: 2970 F32AddFS Copy2 AddBrI32NeImm;
        F64AddFS: 2971 F64SqrtFA F64MulFS Const64FloatA;
        F64DivFS: 2972 MulSubLA F64StoreL F64LoadSS;
        F64DivLA: 2973 F64AddFS Add2 BrNonZeroS, 2974 F64AddFS F64LoadDispSS I32AddImmSA,
            2975 F64AddFS F64LoadDispSS I32AddImmSS;
        F64LoadSS: 2976 I32AddImmSS LoadF64SubLS F64LoadDispSS,
            2977 RightUnsignedI32AddSA I32AddImmFA F64ConvertI32UFA;
        F64MulFA: 2978 LoadF64AddFS F64StoreF CopyIntSS;
        F64MulFS: 2979 LoadDispF64SubSS F64MulBS F64MulSS;
        F64MulSA: 2980 F64MulFA LoadF64AddFS F64StoreF, 2981 MulSubFA F64StoreL F64LoadSS,
            2982 MulSubFA F64StoreL I32AddImmSS;
        F64SqrtFA: 2983 F64MulFS Const64FloatA F64DivFS;
        GetBrFAhead: 2984 I64Load8UDispSA BrZeroFAhead ConstBrAhead,
            2985 I64LoadDispSS I64LoadDispSS I64LoadDispSS,
            2986 I64LoadDispSS I64StoreDispL AddGlobalSetSS,
            2987 I64LoadDispSS I64StoreL I64LoadSA, 2988 I64LoadSS I64LoadSA I64Load16UFA;
        GlobalGetA: 2989 I64Load8UFA BrNonZeroFAhead ConstBrAhead;
        GlobalGetS: 2990 I64LoadFS I64LoadSS I64LoadSS;
        I32AddFA: 2991 F64ConvertI32UFA F64StoreL Add2, 2992 I32AddFA I32AddFA I32ShrSImmFS,
            2993 I32AddFS Add2 BrNonZeroS, 2994 I32AndImmFA I32RemUImmFA BrZeroFAhead,
            2995 I32AndImmFA LeftI32AddFA I32LoadFS, 2996 I32ShrSImmFA I32StoreL I32MulImmSS;
        I32AddFS: 2997 AddBrI32GtUImm I32AddSA ReturnOneF, 2998 I32AddImmSS I32LoadFS I32AddImmSS,
            2999 I32AddSS Copy2 Copy2, 3000 I32AddSS I32XorFA I32RotlImmFS,
            3001 I32Load8UDispSA I32AndImmFA I32AddFS, 3002 I32Load8UIndexSA I32AddFA I32AddImmFA,
            3003 I32LoadIndexSA I32StoreL I32AddSS, 3004 I32LoadSS I32AndImmSA BrZeroFAhead,
            3005 I32MulImmSA I32AddFA I32ShrSImmFA, 3006 I32XorFA I32RotlImmFS I32AddFS,
            3007 I32XorFA I32RotlImmFS I32AddSS;
        I32AddImmFS: 3008 I32Load8USA I32AddFA I32Store8L;
        I32AddImmSA: 3009 I32Store8L I32AddImmSS I32AddImmSA,
            3010 LeftI32AddLS I32LoadFS BrNonZeroFAhead;
        I32AddImmSS: 3011 BrI32GtUImmFAhead I32MulImmFS I32MulImmSA,
            3012 I32AddImmSA I32Store8L I32AddImmSS, 3013 I32Load8UDispSA I32Store8L I32AddImmSS,
            3014 I32Load8USS I32ShrUImmFS BrI32EqImmFAhead,
            3015 I32LoadDispSA I32StoreL I32AddImmSS, 3016 I32LoadFS I32AddImmSS I32LoadFA,
            3017 I32LoadFS I32AddImmSS I32LoadFS, 3018 I32LoadSS I32AndImmFA BrNonZeroFAhead,
            3019 I32LtSFS I32AddImmSS BrNonZeroS, 3020 I32LtUFS Const32S SelectSS,
            3021 I32LtUImmSS CopyIntSS BrNonZeroS, 3022 I32MulImmFA I32AddFA I32AndImmFA,
            3023 LeftI32XorSS RightUnsignedI32XorBS LeftI32XorBS,
            3024 LoadF64SubLS F64LoadDispSS F64MulFS;
        I32AddSA: 3025 I32AndImmFA I32ShlImmFA I32AddImmFS,
            3026 I32DivSImmFA I32ShlImmFA I32LoadDispFS, 3027 I32Store16DispF Add2 BrI32NeImmS;
        I32AddSS: 3028 I32AddImmFS I32LoadDispSS I32RotlImmFA,
            3029 I32AddImmFS I64LoadDispSA LoadI64AddFS,
            3030 I32AddImmFS LeftI32XorSS RightUnsignedI32XorBS, 3031 I32AddImmSS I32AddSS Add2,
            3032 I32AddSS I32Load16UFS I32SubLS,
            3033 LeftI32XorSS RightUnsignedI32XorBS LeftI32XorBS;
        I32AndFA: 3034 I32XorFS CopyIntSS BrAhead;
        I32AndImmFA: 3035 I32Load8UIndexLA I32AddFS AddBrI32NeImm,
            3036 I32RemUImmFA BrZeroFAhead LeftI32AddSS, 3037 I32ShlImmFA I32AddImmFS Const32S;
        I32AndImmFS: 3038 I32RemUImmFA I32LoadScaledFS CopyIntSS;
        I32AndImmSA: 3039 BrI32NeImmFAhead I32ShlImmSA I32AndImmFA,
            3040 I32LoadScaledFA I32AddImmFA BrTableF, 3041 I32OrFA I32OrFS BrI32NeImmFAhead;
        I32AndImmSS: 3042 I32XorImmSA I32OrFA I32XorFS;
        I32AndSA: 3043 I32XorFS I32RotlImmSA RotateLeftI32XorLA;
        I32CtzSS: 3044 I64EqzSS Const32S SelectSA;
        I32EqImmSA: 3045 I32AddFS I32EqImmSA I32SubLS;
        I32EqSS: 3046 Const32S Const32S SelectSA;
        I32GtSImmFS: 3047 Const32S SelectSS I32LtSImmFS;
        I32GtSSA: 3048 SelectFS I32MulSA I32AddFS;
        I32GtUFS: 3049 Const32S SelectSA I32Store16L;
        I32GtUImmSS: 3050 BrNonZeroFAhead BrI32EqImmSAhead I32MulImmSS;
        I32Load16SDispSA: 3051 I32MulFA I32AddFA I32AddFA;
        I32Load8UDispSA: 3052 I32Store8L I32AddImmSS I32Load8UDispSA;
        I32Load8UDispSS: 3053 I32ShlImmSS I32Load8UDispSS I32AndImmSA;
        I32Load8UFA: 3054 I32Store8L Add2 AddBrI32GtUImm;
        I32Load8UIndexLA: 3055 I32AddFS I32Load8UIndexSA I32AddFS;
        I32Load8UIndexSA: 3056 I32AddFS I32AddImmSA I32AndImmFS, 3057 I32AddImmFA I32StoreL Add2;
        I32Load8USA: 3058 BrNonZeroF I32AddImmSA ReturnOneF,
            3059 I32XorFA BrTestNonZeroFAhead I32Load16UIndexSA;
        I32Load8USS: 3060 BrI32EqImmFAhead BrI32EqImmFAhead AddBrI32LtU;
        I32LoadConstS: 3061 LeftI32XorBS RightUnsignedI32XorBS LeftI32XorBS;
        I32LoadDispFS: 3062 I32AddSA I32LoadDispFA BrI32NeFAhead;
        I32LoadDispSA: 3063 I32AddFS I32LoadIndexSA I32AddFS,
            3064 I32StoreL I32AddImmSS I32LoadDispSA;
        I32LoadDispSS: 3065 I32RotlImmFA RotateLeftI32XorLA RightUnsignedI32XorLA;
        I32LoadFS: 3066 I32StoreS I32AddImmFA BrI32LtUFAhead;
        I32LoadIndexSA: 3067 I32StoreL I32AddImmSS I32SubFS;
        I32LoadSA: 3068 BrI32EqFAhead I32LoadSS BrNonZeroF,
            3069 I32AddImmFA I32StoreL I32ShlImmSA, 3070 I32EqFA I32AddFS Add2,
            3071 I32MulImmFA ShiftRightAndFA I32AddFS, 3072 I32StoreL ShiftRightAndSS I32AddFS;
        I32LoadSS: 3073 I32LoadSA BrI32NeFAhead BrAhead, 3074 I32LoadSA I32AndFA LeftI32AddFS,
            3075 I32LoadSA I32SubLA ReturnOneF, 3076 I32OrImmSA I32MulFA I32ShrSImmFA,
            3077 I32ShrSImmFS LeftI32AddFS I32AndImmSS, 3078 ShiftRightAndFA I32AddFS Br;
        I32LoadScaledSA: 3079 I32AndImmFA I32ShlImmFS I32AddImmSS;
        I32LtSFS: 3080 I32AddImmSS BrNonZeroS I32AddImmSS;
        I32LtUFA: 3081 SelectFS I32AddImmFA I32ClzFS;
        I32MulFA: 3082 I32AddFA I32AddFA I32AddFA, 3083 I32ShrSImmFS I32LoadDispSA I32MulFA;
        I32MulFS: 3084 I32LoadDispSA I32MulFS I32LoadDispSA;
        I32MulImmFS: 3085 I32Load8UDispSA I32AddFA I32MulImmFS,
            3086 I32Load8UDispSA I32XorFA I32MulImmFS, 3087 I32MulImmSA I32AddFA I32AndImmFA;
        I32MulImmSA: 3088 I32AddFA I32ShrSImmFA I32StoreL, 3089 I32AddFS I32MulImmSA I32AddFA,
            3090 I32AddFS I32MulImmSA I32AddFS;
        I32MulImmSS: 3091 I32MulImmSA I32AddFS I32MulImmSA;
        I32RemUImmFA: 3092 BrZeroFAhead LeftI32AddSS LoadBrI32GtSFAhead,
            3093 BrZeroFAhead LeftI32OrSS I32LoadFA, 3094 I32Load8UFA I32Store8L AddBrI32NeImm;
        I32RotlImmFS: 3095 I32AddFS I32AddSS I32XorFA, 3096 I32AddFS I32XorFA I32RotlImmFS,
            3097 I32XorFA I32RotlImmFS I32AddSS;
        I32RotlImmSA: 3098 RotateLeft32I64XorLA RotateLeft32I64XorLA I64AddFS;
        I32ShlImmFS: 3099 I32AddFS I32AddImmSS BrI32GtUImmFAhead, 3100 I32OrSA I32ShrUImmFS Call;
        I32ShlImmSA: 3101 I32AndImmFA I32AddFS I32Load8UDispSA,
            3102 LeftI32AddLS I32LoadFA BrI32GtSImmFAhead;
        I32ShrUImmFA: 3103 I32Store8L I32AddImmSS LeftI32XorSS;
        I32ShrUImmFS: 3104 BrNonZeroSAhead LeftI32AddFA I32StoreF;
        I32Store16L: 3105 I32AddImmSS LeftI32XorSS RightUnsignedI32XorBS;
        I32Store8ImmS: 3106 I32AddImmSS CopyIntSS Br;
        I32Store8L: 3107 I32AddImmSS I32Load8UDispSA I32Store8L;
        I32StoreL: 3108 I32AddImmSS I32Load8UDispSA I32AddImmFA,
            3109 I32AddImmSS LeftI32XorSS RightUnsignedI32XorBS, 3110 I32LoadSA I32StoreL Add2,
            3111 I32MulImmSS I32MulImmSA I32AddFS;
        I32StoreS: 3112 I32AddImmSS I64AddImmSA I64AndFS;
        I32SubLS: 3113 BrI32GtUImmFAhead I32MulImmSS I32MulImmSA,
            3114 BrNonZeroFAhead Add2 AddBrI32NeImm;
        I32SubSA: 3115 I32Store16L I32AddImmSS I32AddImmSS;
        I32SubSS: 3116 I32MulImmFS I32SubSS I32MulImmFA;
        I32XorFA: 3117 I32MulImmFS I32Load8UDispSA I32XorFA;
        I32XorSA: 3118 I32AndFA I32XorFA I32AddFS, 3119 I32CtzFA I32ShrUImmFS I32AddFA,
            3120 I32RotlImmFS I32AddFS I32XorFA;
        I64AddFA: 3121 I64MulImmFA I64AddFA I64MulImmFA;
        I64AddFS: 3122 Copy2 I64XorSA I64AndFA, 3123 I64AddFS I64AddKSS I32AddImmSS,
            3124 I64AndKFS I64ShrUImmSS I64MulFA, 3125 I64Load32UFA BrI64LtUFAhead ConstBr,
            3126 I64LoadDispSS I64RotlImmFA RotateLeftI64XorLA,
            3127 I64LoadSS I64ShrUImmSS BrI64LtUFAhead, 3128 I64ShlImmFS I64AndKSA I64OrFS,
            3129 I64ShrUImmSS I32RotlImmSA RotateLeft32I64XorLA,
            3130 I64Store32L I64ShrUImmFS AddBrI32NeImm,
            3131 I64StoreL I64Load8UFS BrI64LeUImmFAhead, 3132 I64XorFA I32RotlImmFS I64AddFS,
            3133 RotateLeftI64XorLS I64RotlImmFS RotateLeftI64XorSS;
        I64AddImmFA: 3134 LeftI64AddFA I64Load32UFA I64AddFA;
        I64AddImmFS: 3135 I64AndKFS I64LoadSA I64Store32F;
        I64AddImmSA: 3136 I64Load8UIndexLA LeftI64OrFS I64AddImmSA;
        I64AddImmSS: 3137 I64AndImmFA BrI64EqImmFAhead ConstBrAhead,
            3138 I64AndImmSA I64Load8UIndexLS I64AndImmSS,
            3139 I64Load8USA LeftI64AddFA I64Load32UFA, 3140 I64ShrULS I64LtUImmSS Const32S;
        I64AddSS: 3141 I64AddSS I64LoadSA I64AddImmFS, 3142 I64ExtendI32USA I64AddFS I64AddImmSS,
            3143 I64RotlImmFS I64LoadDispSS I64XorFS,
            3144 RotateLeftI64XorLS I64RotlImmFS I64AddSS;
        I64AndImmFA: 3145 LeftI64AddFA I64Load32UFA I64XorFS;
        I64AndKFA: 3146 I64OrImmFS I64XorSS I64AndKFS, 3147 I64ShrUImmFA I64AndKFA LeftI64AddFS;
        I64CtzSS: 3148 I64Load16USA I64AddFS I64AndImmFS;
        I64ExtendI32USA: 3149 I64AndImmFS Const32A I64ShlFS;
        I64Load32SSA: 3150 I64AddFS I64LoadSS I64MulImmFA,
            3151 I64AddImmFS I64Store32L GlobalGetA;
        I64Load32SSS: 3152 Const32A I64Extend32SFA BrI64LeSFAhead;
        I64Load32UDispSA: 3153 I64AddFA I64AddFS I32RotlImmSA;
        I64Load32UFA: 3154 I64XorFS I64AddImmSS I64Load8USA,
            3155 I64XorFS I64ShrUImmSA I64AndImmFA;
        I64Load8UIndexLA: 3156 LeftI64OrFS I64AddImmSA I64Load8UIndexLA;
        I64Load8USA: 3157 I64EqzFS I64StoreS BrI64EqImmFAhead,
            3158 I64Store8L AddGlobalSetSS ReturnConst;
        I64LoadConstS: 3159 I64LoadSA I64LoadFA BrI64NeFAhead;
        I64LoadDispSS: 3160 I64RotlImmFA RotateLeftI64XorLA RightUnsignedI64XorLA;
        I64LoadFA: 3161 I64StoreL AddGlobalSetSS I64StoreImm32F;
        I64LoadSA: 3162 I64AddImmFA I64StoreL AddGlobalSetSS,
            3163 I64AddImmFA LeftI64AddFA I64Load32UFA, 3164 I64AddImmFS I64AndKSA I64MulFA,
            3165 I64AddImmFS I64LoadSA I64AddImmFS, 3166 I64AddImmFS I64StoreL I64StoreL,
            3167 I64AndFA I64OrFS I64StoreL, 3168 I64Load8UFA BrNonZeroFAhead ConstBrAhead,
            3169 I64Load8UFA I64AndImmFA I64EqzFS, 3170 I64LoadFA I64AddImmFS I64LoadSA,
            3171 I64LoadFA I64EqzFS BrI64EqImmFAhead, 3172 I64LoadFA I64StoreL AddGlobalSetSS,
            3173 I64LoadFA LoadI64AddFS I64Load8UFS, 3174 I64LoadFS BrI64NeImmFAhead ConstBrAhead,
            3175 I64LoadFS I64LoadSA BrI64LtSFAhead, 3176 I64LoadFS I64LoadSA I64LoadFA,
            3177 I64LoadFS I64LoadSA I64LoadFS, 3178 I64LoadFS I64LoadSA I64StoreL,
            3179 I64LoadFS I64LoadSS I64LoadSS, 3180 I64LoadFS I64StoreDispL AddGlobalSetSS,
            3181 I64ShrUImmFS BrI64GeUImmFAhead ConstBrAhead,
            3182 I64ShrUImmFS I64LoadSA I64ShrUImmFS, 3183 I64Store32ImmF I64LoadSA I64Load32SFA,
            3184 I64StoreImmF AddGlobalSetSS ReturnConst,
            3185 I64StoreImmF I64LoadSA I64StoreImmF, 3186 I64StoreL AddGlobalSetSS ReturnConst,
            3187 I64StoreL ExtendAddSS ExtendAddSA, 3188 I64StoreL I64LoadSA I64StoreL,
            3189 I64StoreL I64StoreDispS AddGlobalSetSS,
            3190 LeftI64AddLS I64Load32UFS I64AndImmSS;
        I64LoadSS: 3191 I64LoadSA I64AddImmFS I64LoadSS, 3192 I64LoadSA I64LoadFA I64AddImmFA,
            3193 I64LoadSA I64MulFA I64AddFS, 3194 I64LoadSA I64StoreL ExtendAddSS,
            3195 I64LoadSS I64LoadSS ConstBrAhead, 3196 I64LoadSS I64LoadSS I64Load8USS,
            3197 I64StoreS I64StoreDispS AddGlobalSetSS;
        I64MulFS: 3198 I64ShrUImmFS I64ShrUImmSS I64MulFA;
        I64MulImmSA: 3199 I64AddFA I64MulImmFA I64AddFA, 3200 I64AddImmFS Const32S I64AndImmSA,
            3201 I64RotlImmFA I64MulImmFS I64RotlFS;
        I64MulKFA: 3202 I64XorFS RightUnsignedI64XorFA I64MulKFA,
            3203 I64XorFS RightUnsignedI64XorFA I64XorFA;
        I64MulKFS: 3204 RightUnsignedI64XorBA I64AddFS BrTestNonZeroSAhead;
        I64MulSA: 3205 I64RemUFS I64ShrUImmSS BrI64NeImmF;
        I64MulSS: 3206 I64MulSA RightUnsignedI64AddFS RightUnsignedI64AddFS;
        I64OrImmFA: 3207 I64StoreL I32AddImmSA ReturnOneF;
        I64OrSA: 3208 I64AndFS I64AndSA I64OrFA;
        I64RemUFS: 3209 I64ShrUImmSS BrI64NeImmF I32MulImmSS;
        I64RotlImmFS: 3210 I64AddSS I64XorFS I64AddFS;
        I64ShlImmSA: 3211 I64AddImmFS I64MulImmSA I64AddImmFS,
            3212 I64MulKFA I64ShrUImmFA LeftI64AddFS;
        I64ShlImmSS: 3213 Const32A I64ShlFA I64XorImmFS,
            3214 I64AddFS I64LoadIndexSS I64ShrUImmFS,
            3215 I64LoadIndexLS I64LoadIndexSS I64AddSS;
        I64ShlSS: 3216 I64AddSA I64AddImmFS BrI64NeImmFAhead;
        I64ShrSImmFA: 3217 I64AndFS I64EqzSS I64AddSS;
        I64ShrUImmFS: 3218 I32RotlImmSA RotateLeft32I64XorLA I64XorFS,
            3219 I64AddFS I64StoreS I64AddImmSS;
        I64ShrUImmSS: 3220 I64MulSA I64AddFA RightUnsignedI64AddLA;
        I64Store16L: 3221 I64LoadSA I64LoadFA I64AddImmFS;
        I64Store32DispS: 3222 AddGlobalSetSS I64StoreImm32F CallConst,
            3223 I64StoreDispS AddGlobalSetSS ReturnConst;
        I64Store32ImmS: 3224 I64LoadSS I64EqzFS BrI64EqImmFAhead;
        I64Store32S: 3225 I64Load32SSA I64AddFS I64Load32SSS,
            3226 I64Store32L I64AddImmSS I64Extend32SSA;
        I64Store8ImmDispS: 3227 AddGlobalSetSS I64StoreImm32F CallConst;
        I64Store8S: 3228 I64ShrUImmSS I64AddImmSS I64AddImmSS;
        I64StoreDispS: 3229 AddGlobalSetSS I64StoreImm32F CallConst,
            3230 ExtendAddSS I64LoadSA I64StoreL,
            3231 I64StoreDispS AddGlobalSetSS I64StoreImm32F,
            3232 I64StoreDispS AddGlobalSetSS ReturnConst,
            3233 I64StoreDispS I64StoreDispS AddGlobalSetSS;
        I64StoreImm32S: 3234 AddGlobalSetSS I64StoreImm32F CallConst;
        I64StoreImmDispS: 3235 AddGlobalSetSS I64StoreImm32F CallConst,
            3236 I64StoreImmDispS AddGlobalSetSS ReturnConst;
        I64StoreImmS: 3237 ExtendAddSS Const32A I64StoreL;
        I64StoreL: 3238 AddGlobalSetSS I64StoreImm32F CallConst,
            3239 I32AddImmSA LeftI32AddLS I32LoadFS, 3240 I32Load16USA I32Store16L I32AddSA,
            3241 I64LoadSA I64StoreL I64LoadSA, 3242 I64LoadSS I64LoadSA I64StoreL,
            3243 I64LoadSS I64Store32S Copy2, 3244 I64StoreDispS I64StoreDispS I64StoreDispS,
            3245 I64StoreL AddGlobalSetSS I64StoreImm32F;
        I64StoreS: 3246 ExtendAddSS I64LoadSA I64StoreL,
            3247 I64ShrUImmFS I64AddImmSS BrI64GeSSAhead, 3248 I64Store8S I64LoadSS I64MulImmSA,
            3249 I64StoreDispS AddGlobalSetSS I64StoreImm32F, 3250 I64StoreS I64StoreS I64StoreS;
        I64SubSA: 3251 I64SubFS I64XorImmSA I64AndFS;
        I64SubSS: 3252 I64SubSS Const32A I64SubFA;
        I64XorFA: 3253 I64AddFS ExtendAddSS I64LoadSA,
            3254 I64MulKFA I64XorFS RightUnsignedI64XorFA;
        I64XorFS: 3255 I64AddFS I64AddFS I64AddSA, 3256 I64AddImmSS I64Load8USA LeftI64AddFA,
            3257 I64AndSA I64XorFA I64AddFS,
            3258 RightUnsignedI64XorSA I64MulKFS RightUnsignedI64XorBA;
        I64XorImmSA: 3259 I64AndFS I64AndSA I64XorFA;
        I64XorSA: 3260 I64AndFS I64AndSA I64XorFA, 3261 I64XorImmFA I64AndFA I64OrFS;
        I64XorSS: 3262 I64RotlImmFS I64XorSS I64XorSS, 3263 I64XorSS I64AddKSS AddBrI32NeImm,
            3264 LeftI64XorLS I64XorSS I64RotlImmFS;
        LeftI32AddFS: 3265 I32LoadFS BrI32EqFAhead LeftI32AddSA;
        LeftI32AddSA: 3266 I32LoadFA I32GtSImmFA SelectFS, 3267 I32LoadFS I32AddFS I32AddFA;
        LeftI32AddSS: 3268 Const32S CopyIntSS I32LoadSS, 3269 I32AndImmSA I32StoreL BrAhead,
            3270 I32GtSSA SelectFA I32AddImmFS, 3271 I32LoadFA I32AddImmFA I32StoreL,
            3272 I32LoadFA I32StoreL I32StoreS, 3273 I32LoadFS BrI32EqFAhead LeftI32AddSA,
            3274 LeftI32AddSA I32LoadFA I32AddImmFA, 3275 LeftI32AddSA I32LoadFS LeftI32AddSA;
        LeftI32XorBS: 3276 I32AndImmFA I32StoreL AddBrI32NeImm,
            3277 I32ShrUImmFA I32Store16L AddBrI32NeImm,
            3278 I32ShrUImmFA I32Store16L I32AddImmSS, 3279 I32ShrUImmFA I32StoreL AddBrI32NeImm;
        LeftI32XorSA: 3280 I32AndImmFA RightUnsignedI32XorFA I32Load16UScaledFA;
        LeftI32XorSS: 3281 RightUnsignedI32XorBS LeftI32XorBS I32RemUImmFS,
            3282 RightUnsignedI32XorBS LeftI32XorBS I32ShrUImmFA;
        LeftI64AddFA: 3283 I64Load32UFA I64XorFS I64AddImmSS,
            3284 I64Load32UFA I64XorFS I64ShrUImmSA;
        LeftI64AddSA: 3285 I64LoadFS I64LoadSS BrI64LeSFAhead;
        LeftI64AddSS: 3286 I64LoadFS I64LoadSS BrI64GtSFAhead;
        LoadDispF64SubSS: 3287 F64MulBS F64MulSS LoadDispF64SubSS,
            3288 MulAddBA F64AddFS Const64FloatA;
        LoadI32AddFS: 3289 I32AddImmSS I32LoadFA BrI32LeSFAhead;
        LoadI64AddSA: 3290 I64StoreL AddGlobalSetSS I64StoreImm32F;
        LoadI64AddSS: 3291 CopyIntSS I64RotlImmFA RotateLeftI64XorLA;
        MulAddBA: 3292 F64AddFS Const64FloatA F64AddFS;
        MulSubFA: 3293 F64StoreL F64LoadSS F64MulSA, 3294 F64StoreL I32AddImmSS F64MulSA;
        MulSubLA: 3295 F64StoreL F64LoadSS F64MulSA;
        RightUnsignedI32AddLA: 3296 F64ConvertI32UFA F64DivLA F64AddFS;
        RightUnsignedI32XorBS: 3297 LeftI32XorBS I32AndImmFA I32StoreL,
            3298 LeftI32XorBS I32ShrUImmFA I32Store8L;
        RightUnsignedI32XorFA: 3299 I32Load16UScaledFS I32ShlImmFS I32Load8UDispSS,
            3300 I32Load16UScaledFS I32XorFA I32AndImmFA;
        RightUnsignedI64AddFS: 3301 I64MulSS I64AddFS I64XorImmFS;
        RightUnsignedI64AddLS: 3302 RightUnsignedI64AddFS I64AndKSA I64AddFA;
        RightUnsignedI64XorFA: 3303 I64MulKFA I64XorFS RightUnsignedI64XorFA,
            3304 I64XorFA I64MulKFA I64XorFS;
        RightUnsignedI64XorLA: 3305 I64AddFA I64StoreL AddBrI32NeImm;
        RotateLeft32I64XorLA: 3306 RotateLeft32I64XorLS I64AndSS I64AndSA;
        RotateLeftI32XorLA: 3307 I32AddFS CopyIntSS I32RotlImmFA,
            3308 RightUnsignedI32XorLA LoadI32AddFA LoadDispI32AddFS,
            3309 RotateLeftI32XorLA I32AddFS Copy2;
        RotateLeftI64AddLS: 3310 I64AddFS I64XorFS I64RotlImmSS;
        RotateLeftI64XorLA: 3311 I64AddFS CopyIntSS I64RotlImmFA,
            3312 RotateLeftI64XorLA I64AddFS Copy2;
        RotateLeftI64XorLS: 3313 I64RotlImmSS I32AndImmSS Const32S;
        RotateLeftI64XorSS: 3314 I64AddFS RotateLeftI64XorLS I64RotlImmSS,
            3315 I64RotlImmFS I64AddSS I64XorFS;
        SelectFS: 3316 AddBrI32NeImm I32AddImmSS I32AddImmSS;
        SelectSA: 3317 I64StoreL I64Store16S I64Load16USA;
    }
    five {
        BrI32EqSAhead: 3318 I32AddSS I32Load8UIndexSA I32Store8L AddBr32;
        BrI32LeSFAhead: 3319 I32StoreScaledL CopyIntSS I32ShlImmSS I32OrImmFS;
        BrZeroSAhead: 3320 Const32S BrZeroSAhead I32AddImmSS CopyIntSS;
        Const32A: 3321 F32MulFS Const32A F32MulFS Const32A,
            3322 F32MulFS I32Load8UDispSA I32AddImmFA F32ConvertI32SFS;
        Const32S: 3323 BrI32LtUImmSAhead Const32S I32AddImmSS Call,
            3324 BrZeroSAhead I32AddImmSS CopyIntSS Call;
        Const64FloatA: 3325 F64MulFS Const64FloatA MulAddLA F64AddFA;
        Const64FloatS: 3326 Const64FloatA BrF64LtFAhead CopyFloatSS Const64FloatA,
            3327 SelectFS F64SubSS Const64FloatA MulAddLS;
        Copy2: 3328 Const32A F32MulFS Const32A F32MulFS,
            3329 Copy2 I32AddSS I32Load8UDispFS I32Load8UDispSS,
            3330 I32XorSA I32SubFS I32AddSS I32AddSA;
        CopyFloatSS: 3331 I32AndImmSA I32DivUImmFA I32AndImmFA Const64FloatS;
        CopyIntFS: 3332 I32NeImmSS CopyIntSS Const32S BrNonZeroS;
        CopyIntSS: 3333 LeftI32AddFA I32LoadFS CopyIntSS LeftI32AddFA;
        ExtendAddSS: 3334 I64LoadSA I64AddImmFA LeftI64AddFA I64Load32UFS,
            3335 I64LoadSA I64StoreL ExtendAddSS I64LoadSA;
        F32AddSA: 3336 F32MulFA F32AddFS F32SubSA F32AddFS;
        F32MulFA: 3337 F32AddFA F32AddFA F32AddFA F32AddFS;
        F32MulSS: 3338 F32MulSS F32AddFS Const32A BrF32GtFAhead;
        F64AddFA: 3339 F64AddFA F64AddFS Add2 BrNonZeroS;
        F64AddSA: 3340 MulAddFS F64SubSA F64AddFS Const32S;
        F64LoadDispFA: 3341 LoadDispF64MulFS F64LoadDispFA LoadF64MulFA F64AddFA;
        F64LoadDispSS: 3342 I32AddImmSA I32MulFA RightUnsignedI32AddFA F64ConvertI32UFA,
            3343 RightUnsignedI32AddSA F64ConvertI32UFA F64DivLA F64AddFS;
        F64MulBS: 3344 F64AddFS Const64FloatA BrNotF64GtFAhead F64AddSA;
        F64MulSS: 3345 F64MulSS F64AddFS Const64FloatA BrF64GtFAhead;
        F64SubFS: 3346 Const64FloatA MulAddLS F64AbsSA F64AddFS;
        F64SubSA: 3347 F64AddFS F64MulBS F64AddSA MulAddFS;
        F64SubSS: 3348 Const64FloatA F64MulFS Const64FloatA F64DivLS;
        I32AddFA: 3349 I32AddFA I32AddFA I32AddFS I32AddImmSS;
        I32AddFS: 3350 Add2 I32LeUSS I32AddFS I32GeUFS, 3351 I32EqzSA I32AddFS I32EqzSA I32AddFS,
            3352 I32MulImmSA I32AddFA I32AddImmFA I32AndImmFA,
            3353 I32NeSS I32XorSS BrNonZeroS ReturnOneS,
            3354 I32XorFA I32RotlImmFS I32AddFS I32XorFA;
        I32AddImmFA: 3355 I32XorFA I32AddFA I32AddImmFS AddBrI32LtUImm,
            3356 RightUnsignedI32AddFA I32AddImmFS I32MulImmSS I32MulImmSA;
        I32AddImmSA: 3357 I32PopcntFS I32AddImmSA I32PopcntFA I32AddFA;
        I32AddImmSS: 3358 Add2 I32AddImmSS Copy2 AddBrI32NeImm,
            3359 BrI32EqImm32FAhead I32Load8UDispSS SelectFS I32EqzSA,
            3360 I32AddImmSS I32Load8USS I32EqImmFA I32AddFS,
            3361 I32Load8UDispSA I32ShlImmFS I32OrFA ShiftRightAndFA,
            3362 I32Load8UDispSS I32AndImmFA I32Load8UFA I32Store8L,
            3363 I32Load8UDispSS SelectFS I32AddImmSS I32Load8UDispSS,
            3364 I32Load8UIndexFA I32Store8L I32AddImmSS BrNonZeroSAhead,
            3365 I32Load8USS I32ShrUImmFA I32Load8UFA I32Store8L,
            3366 I32LoadSS I32AddImmSS CopyIntFS BrI32GtSS,
            3367 I32LtSFA SelectFS I32GtSFA SelectFS,
            3368 I32MulImmSA I32AddImmFS RightUnsignedI32XorBA I32StoreL,
            3369 I32ShlImmSA I32AddImmFS CopyIntSS I32AddImmSS,
            3370 I64LoadDispSA I64StoreL Add2 I32AddImmSS,
            3371 LeftI32XorSS RightUnsignedI32XorBS LeftI32XorBS I32Store8L,
            3372 LoadDispF64MulSA LoadF64AddFS F64StoreF AddBrI32NeImm;
        I32AddSA: 3373 LoadDispI32AddLS I32LoadSA BrI32GeSFAhead I32StoreS;
        I32AddSS: 3374 F64LoadDispFA LoadDispF64MulFS F64LoadDispFA LoadDispF64MulFS,
            3375 I32AddFS I32Load8UFS I32AndImmSA BrI32NeFAhead,
            3376 I32AddImmSS CopyIntFS I32Load8USA BrNonZeroF,
            3377 I32AddSS LoadF64MulLA LoadF64AddFA F64StoreL,
            3378 I32DivUImmSS I32MulImmFA I32SubLA I32OrImmFA,
            3379 I32Load16SDispFS I32Load16SDispSS I32LtSFA SelectFS,
            3380 I32Load8UFA I32AddImmFA I32Store8L BrAhead,
            3381 I32LoadFA LoadI32AddFS I32AddSS I32LoadFA,
            3382 I64Load32UFA I64AddFS I32AddImmSA I32AddFS,
            3383 I64Load32UFA I64AddFS I32AddImmSA I64Load32UIndexFA,
            3384 LeftI32AddSA LoadI32AddLA I32AddFS ShiftRightAndSS,
            3385 LoadDispI32AddLS I32AddImmSS I32LoadFA BrI32GeSFAhead;
        I32AndImmSA: 3386 I32OrFA I32Load8UFA I32RotlLA I32AddFS;
        I32AndImmSS: 3387 BrI32EqImmFAhead I32AddImmSA I32AndImmFA BrI32GtUImmFAhead,
            3388 CopyIntSS I32AddImmFS I32Load8UFS BrI32NeImmSAhead,
            3389 I32AddFA I32SubLS I32AndImmSS I32AddFS,
            3390 I32AndImmSA I32SubLA LeftI32AddFS I32ShrSImmFS;
        I32AndSA: 3391 LeftI32AddFA I32Load16UFS BrI32LeUFAhead AddBrI32NeImm;
        I32EqImmSS: 3392 SelectFS Const32S SelectSS AddBrI32GtSImm;
        I32Load16SDispSA: 3393 I32MulFS I32Load16SDispSA I32MulFS I32Load16SDispSA;
        I32Load16SSA: 3394 I32MulFA I32AddFS I32AddImmSS AddBrI32NeImm;
        I32Load16SSS: 3395 I32Load16SIndexSA I32MulFA I32AddFS I32AddImmSS;
        I32Load16UDispSA: 3396 I32MulFS I32Load16UDispSS I32Load16UDispSA I32MulFS;
        I32Load16UDispSS: 3397 I32AddSS I32Load16UDispFA I32MulFS I32Load16UDispSS;
        I32Load16USS: 3398 I32Load16UDispSA I32MulFA I32AddFA I32AddFA,
            3399 I32Load16UIndexSA I32MulFA I32AddFS Add2;
        I32Load8SSS: 3400 I32AndImmFS BrI32LtSImmSAhead I32AddFS ConstBrAhead;
        I32Load8UDispSA: 3401 I32NeFA I32AddFS I32LoadSS I32AddImmFS,
            3402 I32XorFA I32AndImmFA I32LoadScaledFA RightUnsignedI32XorLS;
        I32Load8UDispSS: 3403 I32Load8UDispSA I32XorFA I32AndImmFA I32LoadScaledFA,
            3404 I32MulImmFA I32AddFA I32AddImmFA I32ShrSImmFS,
            3405 I32MulImmFS I32Load8UDispSS I32MulImmFA I32AddFS;
        I32Load8UFA: 3406 I32Store8L I32AddImmSS LeftI32OrSA ShiftRightAndFA;
        I32Load8UIndexSS: 3407 I32AddSA I32Load8UDispFA BrI32NeFAhead I32AddImmSS;
        I32Load8USS: 3408 I32Load8USA I32SubLS BrNonZeroFAhead Add2;
        I32LoadConstS: 3409 LeftI32XorBS RightUnsignedI32XorBS LeftI32XorBS LeftI32XorBS;
        I32LoadDispSA: 3410 LoadI32AddFS I32AddImmSS I32LoadFA BrI32LeSFAhead;
        I32LoadDispSS: 3411 I32MulImmFA I32ShrUImmFS I32MulImmSA I32OrFA;
        I32LoadFS: 3412 I32GtUFA SelectFA I32StoreL I32GtUSS,
            3413 I32StoreL LeftI32AddFS I32LoadFS BrI32NeF;
        I32LoadIndexSA: 3414 LoadI32AddFS I32AddSS I32LoadFA BrI32LeSFAhead;
        I32LoadSS: 3415 BrI32GtSFAhead BrI32GeSFAhead I32LoadSS CopyIntSS,
            3416 I32AddImmSS CopyIntFS BrI32GtSS I32AddImmSS;
        I32LoadScaledSA: 3417 I32AndImmFA I32LoadScaledFA I32StoreL AddBr32Ahead;
        I32LoadScaledSS: 3418 I32LoadScaledSA I32LtSFA SelectFS I32LoadScaledSS;
        I32LtUImmFS: 3419 Const32S SelectSA I32AddFS AddBrI32NeImm;
        I32MulFS: 3420 I32Load16SDispSA I32MulFS I32Load16SDispSA I32MulFS;
        I32MulImmFA: 3421 I32ShrUImmFS I32ShlImmFS I32AddFS I32LoadSS,
            3422 I32XorFA I32RotlImmFA I32MulImmFA I32AddImmFS;
        I32MulImmSS: 3423 I32AddSA I32Load8SDispFS I32AddFA I32AddImmFS,
            3424 I32MulImmSA I32AddFS I32MulImmSA I32AddFA;
        I32OrFS: 3425 I32OrSA I32ShlImmFS I32OrSA I32ShrUImmFS;
        I32OrSA: 3426 BrZeroFAhead I32AddSA I32AndImmFA I32Load8UIndexLA;
        I32PopcntSS: 3427 I32AddImmSA I32PopcntFS I32AddImmSA I32PopcntFS;
        I32RotlImmFS: 3428 I32AddFS I32XorFA I32RotlImmFS I32AddFS;
        I32ShlImmSA: 3429 I32AddImmFS CopyIntSS Add2 I32LoadSS,
            3430 I32AndImmFS I32LoadFA I32AddFS I32Load8USS;
        I32ShlImmSS: 3431 I32AddImmSS I32Load8UDispSS I32Load8UDispSS I32Load8UDispSS,
            3432 I32XorImmFS I32ShlImmSA I32ShrSImmFA I32LtSImmFA;
        I32ShrSImmFS: 3433 Copy2 I32XorSA I32SubFA I32AddFS;
        I32Store8L: 3434 I32AddImmSS I32GtUImmSS CopyIntSS BrNonZeroS,
            3435 I32StoreS LeftI32XorSS RightUnsignedI32XorBS LeftI32XorBS;
        I32StoreS: 3436 I32ShlImmSS I32LoadFS Copy2 I32AddImmSA,
            3437 I32StoreDispS I32StoreDispS I32StoreDispS Add2,
            3438 LoadI32AddSS I32AddImmSS I32LoadFA BrI32GeSFAhead;
        I32StoreScaledS: 3439 CopyIntSS I32ShlImmSS I32OrImmFS BrI32LtSF;
        I32SubLS: 3440 I32Load8UDispSS I32Load8USA I32SubLA LeftI32AddFS;
        I32SubSA: 3441 BrI32GtUImmFAhead I32ShlImmSA I32AndImmFS I32AndImmSA;
        I32XorFA: 3442 I32RotlImmFS I32AddFS I32XorFA I32RotlImmFS;
        I32XorImmSS: 3443 Const32S Const32A I32SubFA I32AndFS;
        I64AddFS: 3444 I64StoreS I64AddImmSS BrI64GeSSAhead ConstBr;
        I64AndImmSA: 3445 BrI64EqImmFAhead I64MulSA I64RemUFS I64MulSA;
        I64AndKSS: 3446 I64MulSS I64MulSS I64MulSS I64MulSA;
        I64Load32UFA: 3447 I64MulFA I64AddFS I64Store32L I32AddImmSS;
        I64Load8UDispSA: 3448 I64XorFA I64MulKFS I32AddImmSS CopyIntFS;
        I64LoadSA: 3449 I64StoreL AddGlobalSetSS I64StoreImm32F CallConst,
            3450 I64StoreL ExtendAddSS I64LoadSA I64StoreL;
        I64MulFA: 3451 I64AddFS I64Store32L I64ShrUImmFS AddBrI32NeImm;
        I64MulSS: 3452 I64AddFS I64AddFS I64AndSS I64OrSS;
        I64OrSS: 3453 I64XorImmSA I64AndFA I64OrFA RightUnsignedI64AddFS;
        I64ShlImmSS: 3454 I64LoadIndexLS I64LoadIndexSS I64AddSS I64ShrUImmSS;
        I64ShrUImmSS: 3455 I64Load32USA I64AddFS I64Load32UDispSA I64MulFA;
        I64XorImmSA: 3456 I64AndFA I64OrFA I64ShrUImmFS I64AndSS;
        LeftI32AddSA: 3457 I32LoadFS I32StoreL LeftI32AddFS I32LoadFS;
        LeftI32XorSS: 3458 RightUnsignedI32XorBS LeftI32XorBS I32AndImmSA BrZeroFAhead,
            3459 RightUnsignedI32XorBS LeftI32XorBS I32RemUImmFA I32AddImmFS;
        LoadF64MulSA: 3460 LoadF64AddFA F64StoreL Add2 AddBrI32NeImm;
        MulAddFS: 3461 F64SubSA F64AddFS Const32S AddBrI32NeImm;
        RightUnsignedI32XorBS: 3462 LeftI32XorBS I32StoreConstF I32RemUImmFS I32RemUImmSS;
        RightUnsignedI32XorLS: 3463 I32XorFA I32AndImmFA I32LoadScaledFA RightUnsignedI32XorLS;
        RightUnsignedI64AddFS:
            3464 RightUnsignedI64AddFS I64AndKSA I64AddFA RightUnsignedI64AddFS;
        RightUnsignedI64XorSA:
            3465 I64MulKFS RightUnsignedI64XorBA I64MulKFS RightUnsignedI64XorBS;
        RotateLeftI64XorLS: 3466 I64AndImmSA BrI64EqImmFAhead I64RemUImmSA I64AddFS;
        SelectFS: 3467 I32AddImmSS I32Load8UDispSS SelectFS I32EqzSA;
    }
    }
    ROUNDS FOR_ROUNDS: {
    two_round {
        Add2: 3468 AddBrI32NeImm, 3469 BrI32NeImmS, 3470 BrNonZeroS;
        Const32S: 3471 AddBrI32NeImm;
        CopyIntFS: 3472 BrNonZeroS;
        I32AddFS: 3473 AddBrI32GtUImm;
        I32AddImmFS: 3474 AddBrI32LtUImm;
        I32AddImmSS: 3475 AddBrI32NeImm;
        I32Load8USA: 3476 BrNonZeroF;
        I32LoadSS: 3477 BrNonZeroF;
        I32Store8ImmIndexS: 3478 AddSlotBrI32LtUImm;
        I32StoreL: 3479 AddBrI32LtUImm;
        I32StoreS: 3480 BrNonZeroF;
        I64AddFS: 3481 AddBrI32GtUImm;
        I64AddKSS: 3482 AddBrI32NeImm;
        I64StoreImmS: 3483 AddBrI32Ne;
        RightUnsignedI32XorLS: 3484 AddBrI32NeImm;
    }
    three_round {
        Add2: 3485 I32LoadSS BrI32LtSF;
        Copy2: 3486 I32RemUSS BrNonZeroF;
        CopyIntFS: 3487 I32Load8USA BrNonZeroF;
        CopyIntSS: 3488 I32LoadFS BrI32NeF, 3489 I64AddKFS AddBrI32NeImm;
        I32AddFS: 3490 I32AddImmSS AddBrI32NeImm;
        I32AddImmSS: 3491 CopyIntFS BrNonZeroS, 3492 I32LoadSS BrNonZeroF,
            3493 I32MulImmSS AddBrI32NeImm, 3494 I32MulImmSS BrI32LeUF,
            3495 I32ShrSImmSS BrI32GtSF;
        I32AddSA: 3496 I32AndFS BrI32GtUF;
        I32Load8UIndexSA: 3497 I32AddFS AddBrI32NeImm;
        I32LoadDispSA: 3498 I32AddFS AddBrI32NeImm;
        I32LoadIndexSA: 3499 I32AddFS AddBrI32NeImm;
        I32LoadSS: 3500 I32StoreS BrNonZeroF;
        I32LoadScaledFA: 3501 RightUnsignedI32XorLS AddBrI32NeImm;
        I32ShlImmSS: 3502 I32ShrUImmSS BrNonZeroF;
        I32Store16ImmS: 3503 Add2 BrNonZeroS;
        I32Store16S: 3504 Add2 BrNonZeroS;
        I32Store8ImmS: 3505 Add2 BrI32LtSS, 3506 Add2 BrNonZeroS;
        I32Store8S: 3507 Add2 AddBrI32NeImm, 3508 Add2 BrNonZeroS;
        I32StoreImm32S: 3509 Add2 BrNonZeroS;
        I32StoreImmS: 3510 Add2 BrNonZeroS;
        I32StoreS: 3511 Add2 BrI32NeImmS, 3512 Add2 BrNonZeroS;
        I64MulImmSA: 3513 I64AddFS AddBrI32GtUImm, 3514 I64AddFS AddBrI32NeImm;
        I64StoreS: 3515 Add2 BrNonZeroS;
        RightUnsignedI32XorBA: 3516 I32StoreL AddBrI32LtUImm;
    }
    four_round {
        Copy2: 3517 I32LoadSS I32StoreS BrNonZeroF;
        CopyIntSS: 3518 I32LoadFS I32AddImmFS BrI32NeS, 3519 I32LoadSS I32AddImmFS BrI32NeS,
            3520 I32ShrUImmFS I32AndSA BrNonZeroF;
        I32AddImmFS: 3521 RightUnsignedI32XorBA I32StoreL AddBrI32LtUImm;
        I32AddImmSA: 3522 I64LoadIndexFA I64XorFS AddBrI32NeImm;
        I32AddImmSS: 3523 Const64IntA I64StoreL AddBrI32NeImm,
            3524 CopyIntFS I32Load8USA BrNonZeroF, 3525 I32LoadSS I32AddImmSS BrI32LeSS,
            3526 I32LoadSS I32AddImmSS BrZeroS, 3527 I32MulImmSS I32RemULA BrZeroF,
            3528 LeftI32AddSA I32LoadFS BrI32GtSImmF;
        I32AddSS: 3529 I32Load8UIndexSA I32Store8L AddBrI32LtU,
            3530 I32Store16ImmDispF I32Store16ImmDispF AddBrI32NeImm;
        I32AndImmFA: 3531 I32LoadScaledFA RightUnsignedI32XorLS AddBrI32NeImm;
        I32AndSS: 3532 I32AddImmFS LeftI32AddSS LoadBrI32LtUF,
            3533 I32AddImmFS LeftI32AddSS LoadBrI32NeF;
        I32Load8UIndexSA: 3534 I32Store8L Add2 BrNonZeroS;
        I32Load8USA: 3535 I32Store8L Add2 AddBrI32NeImm, 3536 I32Store8L Add2 BrI32LtUS;
        I32LoadSA: 3537 I32StoreL Add2 AddBrI32GtU, 3538 I32StoreL Add2 AddBrI32NeImm;
        I32MulImmSS: 3539 I32Load8UIndexSA I32AddFS AddSlotBrI32GtU;
        I32PopcntSA: 3540 I32AddFS I32AddImmSS AddBrI32NeImm;
        I32Store16ImmDispS: 3541 I32AddImmSS I32LoadSA BrI32GtUF;
        I32Store16ImmS: 3542 I32StoreImmDispS Add2 BrNonZeroS;
        I32Store8ImmIndexS: 3543 I32AddImmSS I32LoadSS BrI32GtUF;
        I32Store8S: 3544 Add2 I32AndImmSA BrI32LtUF;
        I32XorSS: 3545 I32ShrUImmSS I32AndFA BrNonZeroF;
        I64LoadSA: 3546 I64StoreL Add2 BrI32LtUS;
        LoadI32XorSA: 3547 I32AddFS I32LoadSS BrNonZeroF;
    }
    }
}
