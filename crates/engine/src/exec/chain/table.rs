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
    CHAINS FOR_CHAINS: {
    two {
        Add2: 667 AddBrI32NeImm, 668 BrI32GtSS, 669 BrI32GtUImmS, 670 BrI32LtSS, 671 BrI32LtUS,
            672 BrI32NeImmS, 673 BrI32NeS, 674 BrNonZeroS, 675 I32AddImmSS;
        AddBrI32NeImm: 676 AddBrI32LtS, 677 I32AddSS, 678 ReturnOneS;
        AddGlobalSetFS: 679 ReturnConst;
        AddGlobalSetSS: 680 GlobalGetS, 681 I64Load32SFA, 682 I64Load32UFA, 683 I64Load32UFS,
            684 I64Load8UFS, 685 I64LoadFA, 686 I64LoadFS, 687 I64LoadGlobalS, 688 I64StoreImmF,
            689 LoadBrI64LtSFAhead, 690 LoadBrI64NeFAhead, 691 LoadBrI64NeSAhead, 692 Return,
            693 ReturnConst, 694 ReturnOneS;
        BrI32EqFAhead: 695 Br, 696 Copy2, 697 I32AddImmSS;
        BrI32EqImmFAhead: 698 BrI32NeImmFAhead, 699 CopyIntSS, 700 I32AddImmSS;
        BrI32EqImmSAhead: 701 I32AddImmSA;
        BrI32EqSAhead: 702 I32AddSS;
        BrI32GeSFAhead: 703 I32LoadSS;
        BrI32GeUFAhead: 704 I32AddImmSS;
        BrI32GeUImmSAhead: 705 CopyIntSS;
        BrI32GeUSAhead: 706 I32AddImmSS, 707 I32LoadSS, 708 I32LtUSS;
        BrI32GtSImmSAhead: 709 BrI32LtSImmSAhead, 710 I32Store8ImmIndexS;
        BrI32GtUImmFAhead: 711 I32AddImmSS;
        BrI32GtUSAhead: 712 I32LoadSS;
        BrI32LeSFAhead: 713 I32StoreS;
        BrI32LeUImmFAhead: 714 I32AddFS;
        BrI32LtSF: 715 BrAhead;
        BrI32LtSImmSAhead: 716 I32AddImmSS, 717 I32LoadSS;
        BrI32LtUFAhead: 718 I32LoadSS;
        BrI32LtUImm32FAhead: 719 I32LoadSS;
        BrI32LtUImmFAhead: 720 Const32S;
        BrI32LtUImmSAhead: 721 I32AddSS;
        BrI32NeF: 722 BrZeroSAhead;
        BrI32NeFAhead: 723 Copy2, 724 I32AddImmSS;
        BrI32NeImmFAhead: 725 Const32S, 726 I32Load8USS;
        BrI32NeImmSAhead: 727 I32AddImmSS;
        BrI64EqFAhead: 728 ConstBr, 729 ConstBrAhead;
        BrI64EqImm32SAhead: 730 ConstBrAhead;
        BrI64EqImmFAhead: 731 ConstBr, 732 ConstBrAhead;
        BrI64EqImmSAhead: 733 ConstBr, 734 ConstBrAhead;
        BrI64EqSAhead: 735 ConstBr;
        BrI64GeSFAhead: 736 ConstBr, 737 ConstBrAhead;
        BrI64GeSImmSAhead: 738 ConstBr;
        BrI64GeSSAhead: 739 ConstBr;
        BrI64GeUFAhead: 740 ConstBrAhead;
        BrI64GeUImmFAhead: 741 ConstBr, 742 ConstBrAhead;
        BrI64GeUImmSAhead: 743 ConstBr, 744 ConstBrAhead;
        BrI64GeUSAhead: 745 ConstBr;
        BrI64GtSFAhead: 746 ConstBr, 747 ConstBrAhead;
        BrI64GtSImmFAhead: 748 ConstBrAhead;
        BrI64GtSImmSAhead: 749 ConstBr, 750 ConstBrAhead;
        BrI64GtUFAhead: 751 ConstBrAhead;
        BrI64GtUImmFAhead: 752 ConstBrAhead;
        BrI64GtUImmSAhead: 753 ConstBr, 754 ConstBrAhead;
        BrI64GtUSAhead: 755 ConstBrAhead;
        BrI64LeSFAhead: 756 ConstBr, 757 ConstBrAhead;
        BrI64LeSImmSAhead: 758 ConstBr;
        BrI64LeUFAhead: 759 ConstBr, 760 ConstBrAhead;
        BrI64LeUImmFAhead: 761 ConstBrAhead;
        BrI64LeUImmSAhead: 762 ConstBr, 763 ConstBrAhead;
        BrI64LtSSAhead: 764 ConstBrAhead;
        BrI64LtUFAhead: 765 ConstBr;
        BrI64LtUImmSAhead: 766 ConstBr;
        BrI64LtUSAhead: 767 ConstBrAhead;
        BrI64NeFAhead: 768 ConstBrAhead;
        BrI64NeImmFAhead: 769 ConstBr, 770 ConstBrAhead;
        BrI64NeImmSAhead: 771 ConstBr, 772 ConstBrAhead;
        BrNonZeroFAhead: 773 BrI32EqImmSAhead, 774 BrI32LtSS, 775 ConstBrAhead, 776 Copy2,
            777 CopyIntSS, 778 I32AddImmSS, 779 I32LoadSA;
        BrNonZeroS: 780 I32AddImmSS;
        BrNonZeroSAhead: 781 Const32S, 782 ConstBrAhead, 783 ReturnConst;
        BrZeroFAhead: 784 BrI32EqFAhead, 785 Const32S, 786 ConstBrAhead, 787 CopyIntSS,
            788 I32AddImmSS, 789 I32AddSA, 790 I32AddSS, 791 I32LoadSA, 792 I32LoadSS;
        BrZeroSAhead: 793 Br, 794 BrZeroSAhead, 795 Const32S, 796 ConstBr, 797 Copy2,
            798 CopyIntSS, 799 I32AddImmSS, 800 I32AddSS, 801 I32AndImmSS, 802 I32Load8USA,
            803 I32Load8USS, 804 I32LoadSA, 805 I32LoadSS, 806 I32StoreS;
        Const32A: 807 BrI64EqFAhead, 808 BrI64GeUFAhead, 809 I32ShlFA, 810 I32ShlFS, 811 I32SubFA,
            812 I32SubFS, 813 I64Extend32SFA, 814 I64Extend32SFS, 815 I64ShlFA, 816 I64ShlFS,
            817 I64StoreL, 818 I64SubFA, 819 I64SubFS;
        Const32S: 820 AddBrI32NeImm, 821 BrAhead, 822 BrI32EqSAhead, 823 BrNonZeroSAhead,
            824 BrTableS, 825 BrZeroSAhead, 826 Call, 827 CallConst, 828 Const32A, 829 Const32S,
            830 ConstBr, 831 ConstBrAhead, 832 Copy2, 833 CopyIntSS, 834 I32AddImmSA,
            835 I32AddImmSS, 836 I32AddSA, 837 I32AddSS, 838 I32AndImmSA, 839 I32EqImmSA,
            840 I32Load16USA, 841 I32Load8UIndexSS, 842 I32Load8USA, 843 I32Load8USS,
            844 I32LoadSA, 845 I32LoadSS, 846 I32MulImmSS, 847 I32XorImmSS, 848 I32XorSS,
            849 I64LoadSA, 850 I64LoadSS, 851 I64StoreL, 852 ReturnOneS, 853 SelectSA,
            854 SelectSS;
        Const64FloatA: 855 BrNotF64GtFAhead, 856 F64AddFS, 857 F64MulFA, 858 F64MulFS,
            859 MulAddLS;
        Const64FloatS: 860 Const32S, 861 SelectFS;
        Const64IntA: 862 BrI64GtUFAhead, 863 BrI64LtUFAhead, 864 I64GtUFS, 865 I64LtUFS,
            866 I64StoreL;
        Copy2: 867 AddBr32Ahead, 868 AddBrI32NeImm, 869 Br, 870 BrAhead, 871 Call, 872 CallConst,
            873 Const32S, 874 ConstBrAhead, 875 Copy2, 876 CopyIntSS, 877 I32AddImmSS,
            878 I32AddSS, 879 I32LoadSS, 880 I32StoreS;
        CopyIntFS: 881 AddBrI32NeImm, 882 BrAhead, 883 BrNonZeroFAhead, 884 BrZeroFAhead,
            885 BrZeroSAhead, 886 Call, 887 ConstBrAhead, 888 I32AddImmSA, 889 I32AndImmSS,
            890 I32Load8USA, 891 I32LoadSS;
        CopyIntSS: 892 AddBr32Ahead, 893 AddBr64, 894 AddBrI32LtUImm, 895 Br, 896 BrAhead,
            897 BrI32LtUImmS, 898 BrI32NeImmS, 899 BrI64GeSImmSAhead, 900 BrI64GeUImmSAhead,
            901 BrI64GtSImmSAhead, 902 BrI64LtSSAhead, 903 BrI64NeImmSAhead, 904 BrNonZeroS,
            905 Call, 906 CallConst, 907 Const32S, 908 ConstBr, 909 ConstBrAhead, 910 CopyIntSS,
            911 I32AddImmFS, 912 I32AddImmSA, 913 I32AddImmSS, 914 I32AddSA, 915 I32AndImmSS,
            916 I32Load8USS, 917 I32LoadFS, 918 I32LoadSS, 919 I32ShlImmSS, 920 I32StoreS,
            921 I64Load8USS, 922 I64LoadSA, 923 I64LoadSS, 924 I64Store8S, 925 I64StoreS;
        ExtendAddFA: 926 I64StoreImmF;
        ExtendAddSA: 927 I64LoadFS, 928 I64StoreF, 929 I64StoreImmF, 930 I64StoreL;
        ExtendAddSS: 931 Const32A, 932 Const32S, 933 I64AddSA, 934 I64Load32SSA,
            935 I64LoadDispSA, 936 I64LoadSA, 937 I64LoadSS, 938 I64MulImmSA, 939 I64ShlImmSA;
        F32AddFS: 940 Const32S;
        F64AddFA: 941 F64AddFA, 942 F64AddFS;
        F64AddFS: 943 AddBrI32NeImm;
        F64LoadConstS: 944 Const64FloatA;
        F64LoadDispSA: 945 F64AbsFS;
        F64LoadFA: 946 F64StoreL;
        F64LoadSS: 947 F64LoadSS, 948 I32AddImmSS;
        F64LtFA: 949 SelectFS;
        F64MulFS: 950 Const64FloatA;
        F64MulSS: 951 MulAddSS;
        F64StoreL: 952 AddBrI32NeImm, 953 CopyIntSS, 954 F64LoadSS, 955 I32AddImmSS;
        F64StoreS: 956 F64StoreF;
        F64SubFS: 957 Const64FloatA;
        GetBrFAhead: 958 AddGlobalSetSS, 959 ConstBrAhead, 960 ExtendAddSS, 961 I64Load32SDispSS,
            962 I64Load32SSS, 963 I64Load32UDispSA, 964 I64Load32UDispSS, 965 I64Load8UConstA,
            966 I64Load8UDispSA, 967 I64Load8UDispSS, 968 I64Load8USA, 969 I64Load8USS,
            970 I64LoadDispSA, 971 I64LoadDispSS, 972 I64LoadGlobalS, 973 I64LoadSA,
            974 I64LoadSS, 975 I64Store8ImmDispS, 976 I64StoreImm32S, 977 LoadBrI64NeSAhead;
        GlobalGetA: 978 AddGlobalSetFS, 979 BrI64NeFAhead, 980 BrI64NeImmFAhead, 981 BrZeroF,
            982 I64StoreL;
        GlobalGetS: 983 BrTableS, 984 CallConst, 985 Copy2, 986 I64LoadFS, 987 I64LoadSA,
            988 ReturnOneS;
        I32AddFA: 989 BrI32NeImm32F, 990 I32AddImmFA, 991 I32AddImmFS, 992 I32StoreL,
            993 I32XorFS;
        I32AddFS: 994 Add2, 995 BrI32GeUFAhead, 996 BrI32NeImmSAhead, 997 Const32A, 998 Const32S,
            999 CopyIntSS, 1000 I32AddFS, 1001 I32AddImmFS, 1002 I32AddImmSS, 1003 I32AddSS,
            1004 I32Load8UFA, 1005 I32Load8UIndexLS, 1006 I32Load8USS, 1007 I32LoadFA,
            1008 I32LoadIndexSA, 1009 I32LoadSA, 1010 I32StoreL, 1011 I64LoadDispFS;
        I32AddImmFA: 1012 BrI32LtUImmFAhead, 1013 BrTableF, 1014 I32AndFA, 1015 I32AndImmFA,
            1016 I32LoadFS, 1017 I32ShrUImmFS, 1018 I32Store8L, 1019 I32StoreL, 1020 ReturnOneF;
        I32AddImmFS: 1021 Br, 1022 BrAhead, 1023 BrI32LtUImmFAhead, 1024 BrI32LtUImmSAhead,
            1025 CallConst, 1026 Const32S, 1027 Copy2, 1028 CopyIntSS, 1029 F64LoadSS,
            1030 I32AddFS, 1031 I32AddImmSS, 1032 I32AddSS, 1033 I32Load8USA, 1034 I32LoadSA,
            1035 I32LoadSS, 1036 I32ShrUImmSA, 1037 I32StoreL;
        I32AddImmSA: 1038 BrI32LtUImm32F, 1039 BrI32LtUImmFAhead, 1040 BrTableF, 1041 I32AddFS,
            1042 I32AndImmFA, 1043 I32AndImmFS, 1044 I32StoreL, 1045 LeftI32AddLS,
            1046 ReturnOneF;
        I32AddImmSS: 1047 Add2, 1048 AddBr64, 1049 AddBrI32NeImm, 1050 BrAhead,
            1051 BrI32GeUFAhead, 1052 BrI32GtUImmFAhead, 1053 BrI32LtSFAhead, 1054 BrI32LtUFAhead,
            1055 BrI32LtUImm32F, 1056 BrI32NeF, 1057 BrNonZeroS, 1058 BrNonZeroSAhead,
            1059 BrTableS, 1060 BrZeroSAhead, 1061 Call, 1062 CallConst, 1063 Const32A,
            1064 Const32S, 1065 ConstBrAhead, 1066 Copy2, 1067 CopyIntFS, 1068 CopyIntSS,
            1069 I32AddFS, 1070 I32AddImmSA, 1071 I32AddImmSS, 1072 I32AddSS, 1073 I32AndImmSS,
            1074 I32Load8UFS, 1075 I32Load8UIndexFA, 1076 I32Load8UIndexLS, 1077 I32Load8USS,
            1078 I32LoadDispSA, 1079 I32LoadFS, 1080 I32LoadSA, 1081 I32LoadSS, 1082 I32MulImmSA,
            1083 I32StoreL, 1084 I64LoadFA, 1085 I64LoadSS;
        I32AddSA: 1086 I32AddFA, 1087 I32AddImmFS, 1088 I32LoadDispFA, 1089 I32StoreDispF,
            1090 ReturnOneF;
        I32AddSS: 1091 Add2, 1092 AddSlotBrI32LtUImm, 1093 BrI32GeUFAhead,
            1094 BrTestNonZeroSAhead, 1095 Const32A, 1096 Const32S, 1097 CopyIntFS,
            1098 CopyIntSS, 1099 F64LoadDispFA, 1100 I32AddImmFS, 1101 I32AddImmSS, 1102 I32AddSS,
            1103 I32Load8UDispFA, 1104 I32Load8UDispFS, 1105 I32Load8UFA, 1106 I32Load8UFS,
            1107 I32LoadDispFA, 1108 I32LoadFA, 1109 I32LoadFS, 1110 I32LoadSA, 1111 I32MulImmSS,
            1112 I32SubLS;
        I32AndFA: 1113 BrNonZeroF, 1114 BrNonZeroFAhead, 1115 I32AddFS, 1116 LeftI32AddFS;
        I32AndFS: 1117 I32AndImmSS;
        I32AndImmFA: 1118 BrI32LtUImmFAhead, 1119 BrI32NeImmFAhead, 1120 BrNonZeroFAhead,
            1121 BrZeroFAhead, 1122 I32AddImmFA, 1123 I32AddImmFS, 1124 I32Load8UFA,
            1125 I32LoadScaledFA, 1126 I32StoreL, 1127 LeftI32AddFS;
        I32AndImmFS: 1128 AddBrI32NeImm, 1129 BrI32NeF, 1130 Const32S, 1131 I32AddImmFA,
            1132 I32AndImmSA, 1133 I32Store8L, 1134 SelectFS;
        I32AndImmSA: 1135 BrI32NeImmFAhead, 1136 BrZeroFAhead, 1137 I32AddImmFA,
            1138 I32LoadScaledFA, 1139 I32OrFA, 1140 I32ShlImmFA, 1141 I32ShrULS, 1142 I32StoreL,
            1143 LeftI32AddFS, 1144 ReturnOneF;
        I32AndImmSS: 1145 BrI32EqFAhead, 1146 BrI32EqImmFAhead, 1147 BrI32NeImmFAhead,
            1148 BrNonZeroFAhead, 1149 Call, 1150 Const32S, 1151 Copy2, 1152 I32AddFA,
            1153 I32AndImmSA, 1154 LeftI32AddSA;
        I32AndSA: 1155 I32MulFS;
        I32EqImmFS: 1156 Const32S;
        I32GtSFA: 1157 SelectFS;
        I32GtSSA: 1158 SelectFS;
        I32GtUFA: 1159 SelectFS;
        I32GtUFS: 1160 Const32S;
        I32GtUImmSS: 1161 Const32S;
        I32Load16UDispSA: 1162 LeftI32AddFS;
        I32Load16UDispSS: 1163 I64StoreS;
        I32Load16UFA: 1164 BrI32EqImm32FAhead;
        I32Load16UFS: 1165 Copy2, 1166 I32ShrUSA;
        I32Load16USA: 1167 BrI32LtUImm32FAhead;
        I32Load16USS: 1168 I32Load16USS, 1169 I32LoadSS;
        I32Load8SSS: 1170 I32AndImmFS;
        I32Load8UDispFS: 1171 I32Load8UDispSS;
        I32Load8UDispSA: 1172 BrTableF, 1173 I32AddFA, 1174 I32AddFS, 1175 I32Store8L;
        I32Load8UDispSS: 1176 I32Load8UDispSA, 1177 I32Load8UDispSS;
        I32Load8UFA: 1178 I32AddImmFA, 1179 I32Store8L;
        I32Load8UFS: 1180 BrI32EqFAhead, 1181 I32AddSS, 1182 I32AndImmSA, 1183 LeftI32AddSS;
        I32Load8UIndexLS: 1184 BrI32NeFAhead;
        I32Load8UIndexSA: 1185 I32AddFS, 1186 I32Store8L;
        I32Load8UIndexSS: 1187 I32AddSA, 1188 LeftI32AddFS;
        I32Load8USA: 1189 BrI32EqFAhead, 1190 BrI32NeFAhead, 1191 BrI32NeImmFAhead,
            1192 BrNonZeroF, 1193 BrTestNonZeroFAhead, 1194 I32AddFS, 1195 I32AndImmFA,
            1196 I32AndImmFS, 1197 I32Store8L, 1198 LeftI32OrFS;
        I32Load8USS: 1199 AddGlobalSetSS, 1200 BrI32EqImmFAhead, 1201 BrNonZeroF,
            1202 BrZeroFAhead, 1203 I32AndImmFA, 1204 I32Load8USA, 1205 I32Load8USS,
            1206 I32LoadSS, 1207 I32Store8S;
        I32LoadConstA: 1208 BrZeroFAhead;
        I32LoadConstS: 1209 Const32S, 1210 I32LoadConstA;
        I32LoadDispFA: 1211 I32StoreL;
        I32LoadFA: 1212 BrI32EqFAhead, 1213 BrZeroFAhead, 1214 I32AddFS, 1215 I32AddImmFS,
            1216 I32MulImmFA, 1217 I32StoreL;
        I32LoadFS: 1218 BrNonZeroFAhead, 1219 BrZeroFAhead, 1220 Const32S, 1221 Copy2,
            1222 CopyIntSS, 1223 I32AddImmSA, 1224 I32Load16UDispSS, 1225 I32Load16USS,
            1226 I32Load8UIndexSS, 1227 I32LoadFS, 1228 I32LoadSS, 1229 I32StoreS,
            1230 ShiftRightAndFS;
        I32LoadGlobalA: 1231 BrI32LtUFAhead;
        I32LoadIndexSA: 1232 I32XorFA;
        I32LoadIndexSS: 1233 I32StoreL;
        I32LoadSA: 1234 BrI32EqFAhead, 1235 BrI32GtUF, 1236 BrI32GtUFAhead, 1237 BrI32LeSFAhead,
            1238 BrI32LeUFAhead, 1239 BrI32NeFAhead, 1240 BrNonZeroFAhead, 1241 BrZeroFAhead,
            1242 I32AddImmFA, 1243 I32AddImmFS, 1244 I32AndFA, 1245 I32LoadFS, 1246 I32MulImmFA,
            1247 I32StoreL, 1248 I32SubLA, 1249 LeftI32AddLS;
        I32LoadSS: 1250 BrAhead, 1251 BrI32EqFAhead, 1252 BrI32NeFAhead, 1253 BrNonZeroF,
            1254 BrNonZeroFAhead, 1255 BrZeroFAhead, 1256 Call, 1257 Const32S, 1258 CopyIntSS,
            1259 I32AddFS, 1260 I32AddImmFA, 1261 I32AddImmFS, 1262 I32AddImmSS, 1263 I32AndImmFA,
            1264 I32AndImmFS, 1265 I32Load8USS, 1266 I32LoadFA, 1267 I32LoadFS, 1268 I32LoadSA,
            1269 I32LoadSS, 1270 I32StoreS, 1271 I32SubLA, 1272 I32SubLS, 1273 ShiftRightAndSA;
        I32LoadScaledSS: 1274 AddBr64, 1275 I32ShrSImmFS;
        I32LtSFA: 1276 SelectFS;
        I32LtUFA: 1277 ReturnOneF, 1278 SelectFS;
        I32LtUFS: 1279 Const32S;
        I32LtUImmFA: 1280 ReturnOneF;
        I32LtUImmFS: 1281 Const32S;
        I32LtUSS: 1282 Const32S;
        I32MulImmFA: 1283 I32AddFA, 1284 I32AddFS, 1285 ShiftRightAndFA;
        I32MulImmSA: 1286 F64LoadIndexLA, 1287 I32AddFS, 1288 I32AddImmFS;
        I32NeImmFS: 1289 BrAhead;
        I32OrFA: 1290 I32StoreL, 1291 ReturnOneF;
        I32OrFS: 1292 I32StoreL;
        I32OrImmFA: 1293 I32Store8L;
        I32RemUImmFA: 1294 I32StoreL;
        I32RotlImmFS: 1295 I64AddSS;
        I32ShlFA: 1296 I32OrFS;
        I32ShlImmFA: 1297 I32AddImmFS, 1298 I32LoadDispFS;
        I32ShlImmFS: 1299 I32AddFS, 1300 I32AndImmSS;
        I32ShlImmSA: 1301 I32AddImmFS;
        I32ShlImmSS: 1302 F64LoadFS, 1303 I32AddFS, 1304 I32AddImmFS, 1305 I32AddImmSS;
        I32ShlLS: 1306 I32AndImmSA;
        I32ShrSImmFA: 1307 I32AndFA;
        I32ShrSImmFS: 1308 BrI32GtUFAhead, 1309 Copy2;
        I32ShrSImmSA: 1310 I32AndFA, 1311 ReturnOneF;
        I32ShrSImmSS: 1312 I32LoadSS;
        I32ShrUImmFS: 1313 BrNonZeroSAhead, 1314 I32AndImmFS, 1315 I32AndImmSS;
        I32ShrUImmSA: 1316 I32AddImmFS, 1317 I32RemUImmFA, 1318 I32SubLS;
        I32ShrUImmSS: 1319 SelectSS;
        I32ShrULA: 1320 I32OrFS;
        I32Store16ImmDispS: 1321 I32AddImmSS;
        I32Store16L: 1322 AddBr32Ahead, 1323 AddBrI32NeImm, 1324 I32AddImmSS, 1325 I32StoreS;
        I32Store16S: 1326 I32StoreS;
        I32Store8ImmIndexS: 1327 AddBr32, 1328 Return;
        I32Store8ImmS: 1329 I32AddImmSS;
        I32Store8L: 1330 Add2, 1331 AddBrI32NeImm, 1332 CopyIntSS, 1333 I32AddImmSS,
            1334 ReturnOneS;
        I32Store8S: 1335 Add2, 1336 F64StoreS;
        I32StoreDispF: 1337 I32SubSS;
        I32StoreDispS: 1338 I32StoreDispS;
        I32StoreF: 1339 Add2, 1340 BrAhead, 1341 I32AddImmFS, 1342 I32LoadSA, 1343 I32LoadSS;
        I32StoreImmF: 1344 I32StoreF, 1345 I64LoadSS;
        I32StoreImmS: 1346 I32LoadSA, 1347 I32LoadSS, 1348 I32StoreS, 1349 I64StoreImmS;
        I32StoreL: 1350 Add2, 1351 AddBrI32NeImm, 1352 BrAhead, 1353 BrNonZeroFAhead,
            1354 Const32S, 1355 Copy2, 1356 CopyIntSS, 1357 I32AddImmSS, 1358 I32AddSA,
            1359 I32AddSS, 1360 I32Load8USS, 1361 I32LoadSA, 1362 I32LoadSS, 1363 I32ShlImmSA,
            1364 I32StoreS, 1365 I64LoadSA, 1366 LeftI32AddSA, 1367 ReturnOneS;
        I32StoreS: 1368 AddBrI32NeImm, 1369 Const32S, 1370 Copy2, 1371 CopyIntSS,
            1372 I32AddImmSS, 1373 I32LoadSA, 1374 I32LoadSS, 1375 I32Store16S, 1376 I32StoreImmS,
            1377 I32StoreL, 1378 I32StoreS, 1379 Return, 1380 ReturnOneS;
        I32StoreScaledS: 1381 BrI32GtSImmS;
        I32SubFS: 1382 I32AndImmSS;
        I32SubLA: 1383 I32AddImmFA, 1384 I32ShrSImmFS;
        I32SubLS: 1385 BrI32GtUImmFAhead, 1386 BrI32LeUImmFAhead, 1387 I32LoadSS;
        I32SubSA: 1388 I32AddImmFS, 1389 I32StoreL;
        I32SubSS: 1390 BrI32GeSF, 1391 I32AddFA, 1392 I32AddImmFS, 1393 I32LtUImmFS,
            1394 I32SubSS;
        I32XorFA: 1395 I32StoreL, 1396 I32SubFS, 1397 I32XorFA;
        I32XorFS: 1398 AddBrI32NeImm, 1399 BrAhead;
        I32XorImmSS: 1400 Br;
        I32XorSS: 1401 BrI32LeSFAhead;
        I64AddFA: 1402 I64AddFS, 1403 I64Store32L, 1404 I64StoreL;
        I64AddFS: 1405 BrI64EqImmSAhead, 1406 ConstBrAhead, 1407 I64AddImmSA, 1408 I64AddImmSS,
            1409 I64AddSS, 1410 I64AndImmFS, 1411 I64LoadDispSS, 1412 I64LoadFS, 1413 I64LoadSA,
            1414 I64LoadSS, 1415 I64LtUFA, 1416 I64StoreL, 1417 I64StoreS,
            1418 RightUnsignedI64AddFS;
        I64AddImmFA: 1419 I64Store16L, 1420 I64Store32L, 1421 I64StoreL;
        I64AddImmFS: 1422 BrI64LeUImmFAhead, 1423 BrI64NeImmFAhead, 1424 I64AndKFS,
            1425 I64LoadSA, 1426 I64LoadSS, 1427 I64ShrUImmSS, 1428 I64Store32L, 1429 I64StoreL;
        I64AddImmSA: 1430 I64AddFS, 1431 I64AndFS, 1432 I64AndImmFA, 1433 I64AndImmFS,
            1434 I64Extend32SFS, 1435 I64Load8UIndexLA, 1436 I64ShlImmFS, 1437 I64Store32L,
            1438 I64StoreL, 1439 LeftI64AddFS, 1440 LeftI64AddLA, 1441 LeftI64AddLS;
        I64AddImmSS: 1442 BrI64GeSImmFAhead, 1443 BrI64GeUSAhead, 1444 BrI64GtSImmSAhead,
            1445 BrI64LeSSAhead, 1446 BrI64LeUFAhead, 1447 BrI64LeUImmSAhead,
            1448 BrI64LtSImmSAhead, 1449 BrI64LtSSAhead, 1450 BrI64LtUFAhead,
            1451 BrI64LtUImmSAhead, 1452 BrI64LtUSAhead, 1453 BrI64NeImmSAhead, 1454 Const32A,
            1455 Const32S, 1456 ConstBr, 1457 ConstBrAhead, 1458 CopyIntSS, 1459 I32LoadSS,
            1460 I64AddImmSS, 1461 I64AddSS, 1462 I64AndImmFA, 1463 I64AndImmFS, 1464 I64AndImmSA,
            1465 I64LoadSA, 1466 I64LoadSS, 1467 I64ShrUImmSS, 1468 I64StoreL, 1469 I64StoreS,
            1470 I64SubSS, 1471 LeftI64AddFA;
        I64AddKSS: 1472 AddBrI32NeImm;
        I64AddSA: 1473 I64AddFS, 1474 I64AddImmFS, 1475 I64ShrUImmFS, 1476 I64StoreL;
        I64AddSS: 1477 BrI64EqImmSAhead, 1478 BrI64LeUSAhead, 1479 BrI64LtUSAhead,
            1480 BrI64NeImmFAhead, 1481 Const32S, 1482 I64AddSS, 1483 I64LoadSA,
            1484 I64ShrUImmSS, 1485 I64StoreL;
        I64AndFA: 1486 I64AddFS, 1487 I64AndImmFA, 1488 I64NeImmFA;
        I64AndFS: 1489 I64AndImmSS, 1490 I64AndKFS;
        I64AndImmFA: 1491 I64AddFS, 1492 I64EqzFS, 1493 I64LoadIndexLS, 1494 I64NeImmFS,
            1495 LeftI64AddFA, 1496 LeftI64AddFS;
        I64AndImmFS: 1497 BrI64EqImmFAhead, 1498 BrI64LtUImmFAhead, 1499 BrI64NeImmFAhead,
            1500 Const32A, 1501 I64LoadSS, 1502 I64StoreL;
        I64AndImmSA: 1503 BrI64EqFAhead, 1504 BrI64EqImmFAhead, 1505 I64AddFS, 1506 I64EqzFS,
            1507 LeftI64AddFA;
        I64AndImmSS: 1508 BrI64LeUImmFAhead, 1509 BrI64LtUFAhead, 1510 Const32A, 1511 I64AndImmSS;
        I64AndKFA: 1512 BrI64EqFAhead, 1513 BrI64EqImmFAhead, 1514 BrI64NeImmFAhead,
            1515 I64EqzFS, 1516 I64NeImmFS, 1517 I64ShrUImmFA;
        I64AndKFS: 1518 BrI64NeImmFAhead, 1519 Const64IntA, 1520 ConstBrAhead, 1521 I64LoadSA,
            1522 I64ShrUImmSS;
        I64AndKSA: 1523 I64AddFA, 1524 I64OrFA, 1525 I64OrFS, 1526 I64ShrUImmFA,
            1527 I64ShrUImmFS;
        I64AndKSS: 1528 BrI64LtUFAhead, 1529 BrI64NeImmFAhead, 1530 Const64IntA, 1531 I64AndKSS,
            1532 I64LoadSA, 1533 I64MulFS;
        I64AndSS: 1534 I64OrSS;
        I64CtzSA: 1535 I64ShrUImmFS;
        I64EqFA: 1536 SelectFA;
        I64EqSA: 1537 SelectFS;
        I64EqzFS: 1538 BrI64EqImmFAhead, 1539 BrNonZeroFAhead, 1540 I64AddSS, 1541 I64EqzFS,
            1542 I64LoadDispSS, 1543 I64LoadSA, 1544 I64LoadSS, 1545 I64Store8L;
        I64Extend32SFA: 1546 BrI64LeSFAhead;
        I64Extend32SFS: 1547 Const32A;
        I64Extend32SSS: 1548 BrI64LeUFAhead;
        I64ExtendI32UFA: 1549 I64AddFS;
        I64ExtendI32USA: 1550 I64AddFS;
        I64GtUFA: 1551 SelectFS;
        I64Load16USS: 1552 BrI64GtUFAhead;
        I64Load32SFA: 1553 I64AndKFS;
        I64Load32SSA: 1554 BrI64GeSFAhead, 1555 I64AddFS, 1556 I64AddImmFA, 1557 I64AddImmFS,
            1558 I64AndKFA, 1559 I64AndKFS, 1560 I64Extend32SFS;
        I64Load32SSS: 1561 Const32A, 1562 I64LoadSS;
        I64Load32UConstA: 1563 BrI64EqImmFAhead, 1564 BrI64NeImmFAhead, 1565 I64EqzFS;
        I64Load32UFA: 1566 BrI64EqFAhead, 1567 BrI64LeUFAhead, 1568 I64XorFS;
        I64Load32UFS: 1569 I64AndImmSS, 1570 I64LoadSS;
        I64Load32USA: 1571 I64AddFS, 1572 I64AndImmFA, 1573 I64AndKFA, 1574 I64AndKFS,
            1575 I64Store32L, 1576 I64XorFS;
        I64Load32USS: 1577 ConstBrAhead, 1578 I64Load32USA, 1579 I64Load32USS, 1580 I64LoadSS;
        I64Load8UConstA: 1581 BrZeroFAhead;
        I64Load8UDispSS: 1582 I64Store8L;
        I64Load8UFA: 1583 BrZeroFAhead;
        I64Load8UFS: 1584 BrI64LtUSAhead, 1585 I64LoadSA;
        I64Load8UIndexLS: 1586 BrI64NeImmFAhead;
        I64Load8UIndexSA: 1587 BrI64EqImmFAhead, 1588 BrZeroFAhead;
        I64Load8UIndexSS: 1589 BrI64GeUImmFAhead, 1590 BrI64LtUImmFAhead, 1591 BrI64NeImmFAhead;
        I64Load8USA: 1592 BrI64EqImmFAhead, 1593 BrNonZeroFAhead, 1594 BrZeroFAhead,
            1595 I64AndFA, 1596 I64AndImmFA, 1597 I64AndImmFS, 1598 I64OrFA, 1599 I64ShlFA,
            1600 I64Store8L;
        I64Load8USS: 1601 ConstBrAhead, 1602 CopyIntSS, 1603 I64AndImmFA, 1604 I64Load8USS,
            1605 I64LoadSS;
        I64LoadConstA: 1606 ReturnOneF;
        I64LoadConstS: 1607 BrI64NeImmFAhead, 1608 I64LoadConstS, 1609 I64LoadSA;
        I64LoadDispFA: 1610 I64StoreL;
        I64LoadDispFS: 1611 I32Store16ImmDispS;
        I64LoadDispSA: 1612 I64StoreL, 1613 LoadI64AddFS;
        I64LoadDispSS: 1614 BrI64NeImmFAhead, 1615 ExtendAddSS, 1616 I64EqzFS, 1617 I64LoadDispSS,
            1618 I64LoadSA, 1619 I64LoadSS, 1620 I64StoreDispL, 1621 I64StoreDispS,
            1622 I64StoreL;
        I64LoadFA: 1623 BrI64LeSFAhead, 1624 I64AddImmFA, 1625 I64AddImmFS, 1626 I64StoreL;
        I64LoadFS: 1627 BrI64GeUFAhead, 1628 BrI64GtSImmFAhead, 1629 BrI64NeImmFAhead,
            1630 I64AddImmSS, 1631 I64EqzFS, 1632 I64LoadFS, 1633 I64LoadSA, 1634 I64LoadSS,
            1635 I64ShrUImmSS, 1636 I64StoreL, 1637 I64StoreS;
        I64LoadGlobalS: 1638 AddGlobalSetSS, 1639 BrI64NeImmFAhead, 1640 I64LoadFS,
            1641 I64StoreL;
        I64LoadSA: 1642 BrI64EqFAhead, 1643 BrI64EqImm32FAhead, 1644 BrI64GeSFAhead,
            1645 BrI64GeUFAhead, 1646 BrI64GtSFAhead, 1647 BrI64GtUFAhead, 1648 BrI64LeSFAhead,
            1649 BrI64LeUFAhead, 1650 BrI64LtSFAhead, 1651 BrI64LtUFAhead, 1652 BrI64NeFAhead,
            1653 I64AddImmFA, 1654 I64AddImmFS, 1655 I64AndFA, 1656 I64AndImmFA, 1657 I64AndImmFS,
            1658 I64AndKFS, 1659 I64EqzFS, 1660 I64GtSFA, 1661 I64Load16UFA, 1662 I64Load16UFS,
            1663 I64Load32SFA, 1664 I64Load32SFS, 1665 I64Load32UFA, 1666 I64Load32UFS,
            1667 I64Load8UFA, 1668 I64Load8UFS, 1669 I64LoadFA, 1670 I64LoadFS, 1671 I64MulFA,
            1672 I64MulFS, 1673 I64ShlImmFA, 1674 I64ShlImmFS, 1675 I64ShrUFS, 1676 I64ShrUImmFA,
            1677 I64ShrUImmFS, 1678 I64Store32F, 1679 I64Store32ImmF, 1680 I64Store8F,
            1681 I64Store8ImmF, 1682 I64StoreF, 1683 I64StoreImmF, 1684 I64StoreL, 1685 I64SubFS,
            1686 I64SubLS, 1687 LeftI64AddFA, 1688 LeftI64AddFS, 1689 LeftI64AddLA,
            1690 LeftI64AddLS, 1691 LoadBrI64EqFAhead, 1692 LoadBrI64NeFAhead, 1693 LoadI64AddFA,
            1694 LoadI64AddFS, 1695 LoadI64AddLA, 1696 LoadI64AddLS;
        I64LoadSS: 1697 BrI64EqImmFAhead, 1698 BrI64GeSImmSAhead, 1699 BrI64GeUFAhead,
            1700 BrI64GeUImmFAhead, 1701 BrI64GtUFAhead, 1702 BrI64GtUSAhead, 1703 BrI64LeUFAhead,
            1704 BrI64NeImmFAhead, 1705 BrI64NeImmSAhead, 1706 BrNonZeroSAhead, 1707 Call,
            1708 Const32A, 1709 Const32S, 1710 ConstBr, 1711 ConstBrAhead, 1712 Copy2,
            1713 CopyIntSS, 1714 I64AddImmSS, 1715 I64AndKFA, 1716 I64EqzFS, 1717 I64Load32SSA,
            1718 I64Load32SSS, 1719 I64Load32USA, 1720 I64Load8USA, 1721 I64Load8USS,
            1722 I64LoadConstA, 1723 I64LoadSA, 1724 I64LoadSS, 1725 I64MulImmSA,
            1726 I64ShrUImmSS, 1727 I64StoreDispS, 1728 I64StoreImmS, 1729 I64StoreL,
            1730 I64StoreS, 1731 I64SubLS, 1732 I64XorFS, 1733 LeftI64AddLA,
            1734 LoadBrI64NeSAhead;
        I64LtUFA: 1735 I64AddFS;
        I64LtUFS: 1736 Const64IntA;
        I64LtUSS: 1737 BrNonZeroFAhead;
        I64MulFA: 1738 I64AddFA, 1739 I64AddFS, 1740 I64ShrUImmFS;
        I64MulFS: 1741 I64LoadSA, 1742 I64ShrUImmFS;
        I64MulImmFA: 1743 I64AddFA, 1744 I64AddFS, 1745 I64AndKFA, 1746 I64SubLS;
        I64MulImmSA: 1747 I64AddFS, 1748 I64AddImmFS;
        I64MulKFA: 1749 I64ShrUFA, 1750 I64ShrUImmFA, 1751 I64XorFS;
        I64MulKFS: 1752 RightUnsignedI64XorBS;
        I64MulKSA: 1753 RightUnsignedI64AddLS;
        I64MulKSS: 1754 I64MulKSA, 1755 I64StoreDispS;
        I64MulSA: 1756 I64AddFS;
        I64NeImmFS: 1757 BrZeroFAhead, 1758 Const32S;
        I64OrFA: 1759 I64StoreL;
        I64OrFS: 1760 I64AddSS, 1761 I64StoreL, 1762 I64StoreS;
        I64OrImmFA: 1763 I64StoreL;
        I64OrKFA: 1764 I64StoreL;
        I64ShlFA: 1765 I64XorImmFS;
        I64ShlFS: 1766 BrI64LtUImmSAhead;
        I64ShlImmFS: 1767 I64AddImmSA, 1768 I64LoadSA;
        I64ShlImmSA: 1769 I64AddImmFS, 1770 I64Load32UDispFA, 1771 I64StoreL;
        I64ShlImmSS: 1772 Const32A, 1773 I64AddFS, 1774 I64LoadIndexLS;
        I64ShrUFA: 1775 I64Store32L;
        I64ShrUFS: 1776 I64LtUImmSS;
        I64ShrUImmFA: 1777 I64AndImmFA, 1778 I64AndImmFS, 1779 I64Extend8SFS;
        I64ShrUImmFS: 1780 I64AddImmSS, 1781 I64AndKSS, 1782 I64LoadConstS, 1783 I64LoadSA,
            1784 I64MulImmFA, 1785 I64ShrUImmSS, 1786 LoadBrI64NeSAhead;
        I64ShrUImmSA: 1787 I32AndImmFS, 1788 I64AndImmFA, 1789 I64AndImmFS;
        I64ShrUImmSS: 1790 BrI64GeUImmSAhead, 1791 BrI64LtUFAhead, 1792 Const32S,
            1793 I32AddImmFA, 1794 I64AddFS, 1795 I64AddImmSS, 1796 I64AndFS, 1797 I64AndKSS,
            1798 I64MulFS, 1799 I64ShrUImmSS;
        I64Store32DispS: 1800 I64StoreDispS;
        I64Store32F: 1801 I64AddSS;
        I64Store32L: 1802 ExtendAddSS, 1803 I64LoadSA, 1804 I64LoadSS, 1805 I64Store8ImmS;
        I64Store32S: 1806 BrI64EqImmFAhead, 1807 I64Load32SSA, 1808 I64LoadSA, 1809 I64LoadSS,
            1810 I64StoreS;
        I64Store8DispL: 1811 AddGlobalSetSS;
        I64Store8F: 1812 I64LoadSA;
        I64Store8ImmDispF: 1813 I64StoreImmDispF;
        I64Store8ImmDispS: 1814 ExtendAddSS;
        I64Store8ImmF: 1815 I64LoadSA, 1816 I64LoadSS;
        I64Store8L: 1817 ConstBrAhead, 1818 ExtendAddSS, 1819 I64AddImmSS, 1820 I64LoadSA,
            1821 I64LoadSS, 1822 I64Store8ImmDispS;
        I64Store8S: 1823 AddGlobalSetSS, 1824 I64LoadSA, 1825 I64StoreS;
        I64StoreConstS: 1826 ReturnConst;
        I64StoreDispL: 1827 ExtendAddSS, 1828 I64LoadSA, 1829 I64Store8ImmDispS,
            1830 I64StoreDispS;
        I64StoreDispS: 1831 ExtendAddSS, 1832 I64LoadSA, 1833 I64Store32DispS, 1834 I64StoreDispL,
            1835 I64StoreDispS, 1836 I64StoreImmDispS;
        I64StoreF: 1837 BrI64GeSImmSAhead, 1838 I64AddImmSA, 1839 I64Load32UConstA,
            1840 I64LoadSA, 1841 I64LoadSS;
        I64StoreImm32F: 1842 CallConst;
        I64StoreImm32S: 1843 ExtendAddSS, 1844 I64StoreDispS;
        I64StoreImmDispF: 1845 ExtendAddFA;
        I64StoreImmDispS: 1846 ExtendAddSA, 1847 ExtendAddSS, 1848 I64StoreDispS,
            1849 I64StoreImmDispS;
        I64StoreImmF: 1850 I64Load32UConstA, 1851 I64LoadSA, 1852 I64LoadSS,
            1853 I64Store8ImmDispF, 1854 I64StoreImmF, 1855 LoadBrI64NeSAhead;
        I64StoreImmS: 1856 AddBrI32Ne, 1857 AddGlobalSetSS, 1858 ExtendAddSS, 1859 I32LoadSS,
            1860 I64LoadSA, 1861 I64LoadSS, 1862 I64StoreDispS, 1863 I64StoreImmS;
        I64StoreL: 1864 AddGlobalSetSS, 1865 BrI64EqImmSAhead, 1866 BrI64NeImmFAhead, 1867 Call,
            1868 Const32A, 1869 Const32S, 1870 ConstBrAhead, 1871 CopyIntSS, 1872 ExtendAddSS,
            1873 GlobalGetS, 1874 I64AddImmSS, 1875 I64AddSS, 1876 I64Load32UConstA,
            1877 I64Load32USS, 1878 I64LoadDispSS, 1879 I64LoadSA, 1880 I64LoadSS,
            1881 I64ShlImmSS, 1882 I64Store8ImmDispS, 1883 I64StoreDispS, 1884 I64StoreImm32S,
            1885 I64StoreImmDispS, 1886 I64StoreImmS, 1887 I64StoreL, 1888 I64StoreS,
            1889 LoadBrI64NeSAhead, 1890 Return;
        I64StoreS: 1891 AddGlobalSetSS, 1892 BrI64EqImmSAhead, 1893 BrI64LtSSAhead,
            1894 BrI64LtUSAhead, 1895 BrI64NeImmSAhead, 1896 Const32S, 1897 ConstBrAhead,
            1898 ExtendAddSS, 1899 I32LoadSA, 1900 I64AddImmSA, 1901 I64AddImmSS,
            1902 I64Load32UConstA, 1903 I64Load32UConstS, 1904 I64Load8USS, 1905 I64LoadSA,
            1906 I64LoadSS, 1907 I64Store32S, 1908 I64Store8S, 1909 I64StoreDispL,
            1910 I64StoreDispS, 1911 I64StoreImm32S, 1912 I64StoreImmDispS, 1913 I64StoreL,
            1914 I64StoreS, 1915 LoadBrI64NeSAhead;
        I64SubFA: 1916 I64ShrSImmFA;
        I64SubFS: 1917 Const32A, 1918 I64LoadSA, 1919 I64SubSS;
        I64SubLA: 1920 I64StoreL;
        I64SubLS: 1921 I64LoadSA, 1922 I64ShrUImmFS;
        I64SubSS: 1923 Const32A, 1924 ExtendAddSS, 1925 I64AddSS, 1926 I64LoadSA, 1927 I64SubSS;
        I64XorFA: 1928 I64AndKFS;
        I64XorFS: 1929 I64LoadConstS;
        I64XorImmFA: 1930 I64AndFA, 1931 I64Store8L;
        I64XorImmFS: 1932 I64AddKSA, 1933 I64LoadDispSS, 1934 I64LoadSA;
        I64XorImmSA: 1935 I64AndFS;
        I64XorSA: 1936 I64AndKFS, 1937 I64XorImmFA;
        I64XorSS: 1938 AddBrI32LtUImm, 1939 I64XorSS;
        LeftI32AddFA: 1940 I32Load16UFS, 1941 I32LoadFS, 1942 I32StoreF;
        LeftI32AddFS: 1943 I32AddImmSS, 1944 I32Load16UFA, 1945 I32LoadFA, 1946 I32LoadFS;
        LeftI32AddLA: 1947 I32StoreF;
        LeftI32AddLS: 1948 I32LoadFA;
        LeftI32AddSA: 1949 I32Load16UFS, 1950 I32LoadFS, 1951 I32StoreF;
        LeftI32AddSS: 1952 I32Load8UFS, 1953 I32LoadFS, 1954 I32SubSS;
        LeftI32OrFA: 1955 I32AddFS;
        LeftI32XorBS: 1956 I32AndImmFA, 1957 I32StoreL;
        LeftI64AddFA: 1958 I64LoadFS;
        LeftI64AddFS: 1959 I64Load32USA, 1960 I64StoreL;
        LeftI64AddLA: 1961 I64LoadFS;
        LeftI64AddLS: 1962 I64LoadFS, 1963 I64StoreL;
        LeftI64AddSA: 1964 I64LoadFA, 1965 I64LoadFS, 1966 I64StoreF;
        LeftI64AddSS: 1967 I64LoadFS;
        LoadBrI64EqFAhead: 1968 ConstBrAhead;
        LoadBrI64EqSAhead: 1969 ConstBrAhead;
        LoadBrI64GeUSAhead: 1970 ConstBrAhead;
        LoadBrI64GtSSAhead: 1971 ConstBrAhead;
        LoadBrI64LtSSAhead: 1972 ConstBrAhead;
        LoadBrI64NeFAhead: 1973 ConstBrAhead;
        LoadBrI64NeSAhead: 1974 ConstBrAhead;
        LoadDispF64MulFA: 1975 F64SubLS;
        LoadF64AddFA: 1976 F64StoreL;
        LoadF64AddFS: 1977 F64StoreF;
        LoadF64MulSA: 1978 F64MulFA;
        LoadI32AddSA: 1979 I32Store8F, 1980 I32StoreL;
        LoadI32AddSS: 1981 I32AddImmSS;
        LoadI32XorSA: 1982 I32StoreL;
        LoadI32XorSS: 1983 I32AndImmFA, 1984 I32OrImmFA;
        LoadI64AddFA: 1985 I64StoreL;
        LoadI64AddFS: 1986 ConstBrAhead, 1987 I64LoadSA, 1988 I64LoadSS, 1989 I64StoreL;
        LoadI64AddLA: 1990 I64StoreL;
        LoadI64AddLS: 1991 I64Load8UFS;
        LoadI64AddSA: 1992 I64StoreL;
        LoadI64AddSS: 1993 BrI64LeUImmFAhead, 1994 I64LoadSA;
        MulSubFA: 1995 F64StoreL;
        RightUnsignedI64AddFS: 1996 I64AndKSS;
        RightUnsignedI64XorFA: 1997 I64XorFA;
        SelectFA: 1998 BrNonZeroFAhead;
        SelectFS: 1999 AddBrI32NeImm, 2000 I32AddImmSS, 2001 I32LoadSS, 2002 SelectSS;
        SelectSA: 2003 I32AddFS, 2004 I32Store16L, 2005 I64AddImmFA, 2006 I64OrFS, 2007 I64StoreL;
        SelectSS: 2008 Const32S, 2009 I32LtUFA, 2010 I64LoadSA, 2011 SelectSS;
        ShiftRightAndFA: 2012 I32AddFS, 2013 I32LoadFS;
        ShiftRightAndFS: 2014 ShiftRightAndSA;
        ShiftRightAndSA: 2015 I32AddFS, 2016 I32LoadFS;
    }
    three {
        AddBrI32NeImm: 2017 Add2 AddBrI32NeImm, 2018 Add2 BrI32NeImmS, 2019 Const32S ReturnOneS;
        AddGlobalSetSS: 2020 ExtendAddFS Const32S, 2021 GlobalGetS I64LoadFS,
            2022 I64Load32UFA I64AndImmFA, 2023 I64Load8UConstA BrNonZeroFAhead,
            2024 I64Load8UConstA BrZeroFAhead, 2025 I64LoadFA I64AndImmFA,
            2026 I64LoadFA I64AndImmFS, 2027 I64LoadFA I64EqzFS, 2028 I64LoadFA I64ShrUImmFS,
            2029 I64LoadFA I64StoreL, 2030 I64LoadFS I64LoadSA, 2031 I64LoadFS I64LoadSS,
            2032 I64LoadGlobalS BrI64NeImmFAhead, 2033 I64LoadGlobalS I64StoreL,
            2034 I64StoreImm32F AddGlobalSetFS, 2035 I64StoreImm32F CallConst,
            2036 LoadBrI64NeFAhead ConstBrAhead;
        BrI32EqSAhead: 2037 I32Store8ImmIndexS AddBr32;
        BrI32GeSSAhead: 2038 CopyIntSS I32AddSA;
        BrI32GeUImmFAhead: 2039 CopyIntSS BrAhead;
        BrI32GtUImmS: 2040 I32AndImmSA BrI32NeImmFAhead;
        BrI32GtUImmSAhead: 2041 BrI32GtUImmSAhead BrZeroSAhead, 2042 I32MulImmSS I32AddImmFS;
        BrI32LeSFAhead: 2043 I32StoreS I32LoadDispSA;
        BrI32LeSS: 2044 Copy2 Call;
        BrI32LtSFAhead: 2045 I32LoadSS BrAhead;
        BrI32LtSImm32SAhead: 2046 I32LoadSA LeftI32AddLS;
        BrI32LtSImmSAhead: 2047 Const64FloatS Const64FloatS, 2048 I32LoadFA LeftI32AddLS,
            2049 I32LoadSS AddBrI32GeS, 2050 I32LoadScaledSS CopyIntSS,
            2051 I32ShrUImmSA I32SubLS, 2052 I32ShrUImmSS Copy2;
        BrI32LtUImmFAhead: 2053 I32AndImmSS BrI32EqImmFAhead;
        BrI32NeF: 2054 I32StoreS AddBrI32NeImm;
        BrI32NeImmSAhead: 2055 CopyIntSS BrAhead;
        BrI64LeUFAhead: 2056 I32LoadSA LeftI32AddLS;
        BrNonZeroSAhead: 2057 Const32S CallConst;
        BrZeroFAhead: 2058 Const32A I32SubFS, 2059 I32AddImmSS I32AndImmSS,
            2060 I32LoadSS BrZeroFAhead;
        BrZeroSAhead: 2061 BrZeroSAhead Copy2, 2062 I32AndImmSS Const32S,
            2063 I32Load8USS I32Load8USA, 2064 I64LoadSA I64StoreL, 2065 I64MulImmSA I64AddFS;
        Const32A: 2066 I32ShlFA I32XorImmFA, 2067 I32SubFA I32AndImmFA, 2068 I32SubFS SelectSA,
            2069 I64Extend32SFS I64StoreL, 2070 I64ShlFS I64LtUImmSS, 2071 I64StoreL ExtendAddSS,
            2072 I64StoreL I64StoreDispS;
        Const32S: 2073 Const32S Const32S, 2074 Const32S ConstBrAhead, 2075 Const32S CopyIntSS,
            2076 Const32S I32AddSA, 2077 Const32S SelectSA, 2078 Const32S SelectSS,
            2079 CopyIntSS BrAhead, 2080 CopyIntSS Const32S, 2081 I32AddImmSA BrTableF,
            2082 I32AddImmSA I32AndImmFA, 2083 I32AddImmSS I32LtUFS, 2084 I32AddSS CopyIntSS,
            2085 I32AddSS I32AddImmFS, 2086 I32AddSS I32DivUImmSS, 2087 I32AddSS I32Load8UFA,
            2088 I32AndImmSA BrI32NeImmFAhead, 2089 I32AndImmSA BrZeroFAhead,
            2090 I32Load8UIndexSS I32AddSA, 2091 I32Load8USA BrI32NeImmFAhead,
            2092 I32Load8USS I32Load8USS, 2093 I32LoadConstA I32ShlImmFS,
            2094 I32LoadConstA I32StoreL, 2095 I32MulImmSS I32AddSA,
            2096 I64Store8DispS AddGlobalSetSS, 2097 SelectSA I32AddFS, 2098 SelectSA I32Store8L,
            2099 SelectSS Const32S;
        Const64FloatA: 2100 F64DivLS Const64FloatA;
        Const64IntA: 2101 BrI64EqFAhead ConstBrAhead, 2102 I64EqFA SelectFA,
            2103 I64StoreL AddGlobalSetSS;
        Copy2: 2104 Const32S BrTableS, 2105 Copy2 Call, 2106 Copy2 Copy2, 2107 CopyIntSS Call,
            2108 CopyIntSS Const32S, 2109 CopyIntSS LoadF64MulSA, 2110 I32AddImmSS F64LoadFS,
            2111 I32ShrUSA I32AddFS, 2112 I32StoreS I64ExtendI32USA;
        CopyIntFS: 2113 BrZeroFAhead I32AddSS, 2114 I32LoadFA I32AddImmFS, 2115 I32LoadSS Call,
            2116 I32LtSFA SelectFA, 2117 I32StoreF BrAhead, 2118 I32StoreF I32StoreImmF,
            2119 I32StoreF LeftI32XorSS;
        CopyIntSS: 2120 BrI32EqImmSAhead I32AddImmSA, 2121 BrI32LtSS Return,
            2122 BrNonZeroS AddBrI32Ne, 2123 Const32S Call, 2124 Const32S Const32S,
            2125 Const32S CopyIntSS, 2126 Const32S I32AddImmSS, 2127 CopyIntSS LeftI32AddFA,
            2128 I32AddImmFS AddBrI32LtUImm, 2129 I32AddImmSA BrTableF,
            2130 I32Load8USS BrI32EqImmFAhead, 2131 I32XorImmSS Br;
        ExtendAddSA: 2132 I64StoreL ExtendAddSS;
        ExtendAddSS: 2133 Const32A I64StoreL, 2134 ExtendAddSA I64StoreL,
            2135 ExtendAddSS Const32S, 2136 I64Load32USA I64Store32L, 2137 I64Load8USA I64Store8L,
            2138 I64LoadSA I64AddImmFA, 2139 I64LoadSA I64StoreL, 2140 I64LoadSS I64LoadSA,
            2141 I64ShlImmSA I64StoreL;
        F64DivLS: 2142 CopyIntSS BrNonZeroSAhead;
        F64LoadFA: 2143 F64NegFS F64LoadSA;
        F64LoadIndexLA: 2144 F64AbsFA F64LtFA;
        F64LoadSA: 2145 F64AbsFS I32MulImmSA, 2146 LoadF64MulFA F64SubLS;
        F64LoadSS: 2147 Copy2 F64LoadSS, 2148 F64LoadSS F64LoadSS;
        F64NegFS: 2149 F64LoadSA F64DivLS;
        GetBrFAhead: 2150 AddGlobalSetSS ReturnConst, 2151 ExtendAddSS I64LoadSA,
            2152 I64Load32SDispSS I64LoadDispSS, 2153 I64Load32UConstA I64EqzFS,
            2154 I64Load8UDispSA BrNonZeroFAhead, 2155 I64Load8UDispSA BrZeroFAhead,
            2156 I64Load8UDispSS I64Load8USA, 2157 I64LoadDispSA BrI64NeImmFAhead,
            2158 I64LoadDispSS BrI64EqImmFAhead, 2159 I64LoadDispSS BrI64NeImmFAhead,
            2160 I64LoadDispSS ExtendAddSS, 2161 I64LoadDispSS I64EqzFS,
            2162 I64LoadDispSS I64LoadDispSS, 2163 I64LoadDispSS I64LoadSA,
            2164 I64LoadDispSS I64StoreImmF, 2165 I64LoadDispSS I64StoreL,
            2166 I64LoadSA I64AddImmFS, 2167 I64LoadSA I64Load32UFA, 2168 I64LoadSA I64Load8UFS,
            2169 I64LoadSA I64LoadFA, 2170 I64LoadSA I64LoadFS, 2171 I64LoadSA I64StoreL,
            2172 I64LoadSS BrI64NeImmFAhead, 2173 I64LoadSS I64LoadDispSA,
            2174 I64LoadSS I64LoadSA, 2175 I64LoadSS I64LoadSS, 2176 I64LoadSS I64StoreDispL,
            2177 I64LoadSS I64StoreL, 2178 I64Store8ImmDispS AddGlobalSetSS;
        GlobalGetA: 2179 AddGlobalSetFS Const32S, 2180 AddGlobalSetFS I32LoadSS,
            2181 I32Load16UDispFS GlobalGetA;
        GlobalGetS: 2182 AddGlobalSetFS ReturnConst, 2183 CopyIntSS I64LoadSA,
            2184 I64LoadFS I64LoadSS;
        I32AddFA: 2185 I32AddFA I32StoreL, 2186 I32StoreL AddBrI32NeImm,
            2187 I32StoreL I32AndImmSS, 2188 I32StoreL I32SubSS, 2189 I32XorFS AddBrI32NeImm;
        I32AddFS: 2190 Add2 BrI32NeImmS, 2191 AddBrI32NeImm AddBrI32NeImm, 2192 CopyIntSS Br,
            2193 I32AddImmSS BrI32NeF, 2194 I32AddImmSS Copy2, 2195 I32Load8UIndexSA I32Store8L,
            2196 I32LoadDispSS I32AddImmSA, 2197 I32SubSS I32MulImmFA;
        I32AddImmFA: 2198 I32AndFA LeftI32AddFA, 2199 I32ClzFS BrNonZeroFAhead,
            2200 I32OrFA I32AndImmFA;
        I32AddImmFS: 2201 I32AndImmSA I32OrFA;
        I32AddImmSA: 2202 I32AndFA BrNonZeroFAhead, 2203 I32AndFA LeftI32AddFS,
            2204 I32EqFA I32AddFS, 2205 I32LoadIndexFS I32LoadIndexSA, 2206 I32StoreL Const32S,
            2207 I32StoreL I32AddImmSS, 2208 I32StoreL LeftI32AddSA, 2209 LeftI32AddLS I32LoadFS;
        I32AddImmSS: 2210 BrI32NeF BrZeroSAhead, 2211 Const32A I32SubFS,
            2212 Const32S BrZeroSAhead, 2213 Const32S Const32S, 2214 Const32S CopyIntSS,
            2215 Copy2 Copy2, 2216 Copy2 CopyIntSS, 2217 CopyIntFS BrNonZeroS,
            2218 CopyIntSS AddBr64, 2219 CopyIntSS BrAhead, 2220 CopyIntSS Call,
            2221 I32AddFS I32Load8UIndexSA, 2222 I32AddImmSS BrI32LtSS, 2223 I32AddImmSS Const32S,
            2224 I32AddImmSS I32AddImmSS, 2225 I32AndImmSS BrI32NeImmFAhead,
            2226 I32Load16UFS Copy2, 2227 I32Load16UFS I32Store16ImmS,
            2228 I32Load8UFS BrNonZeroF, 2229 I32Load8UFS I32Load8UDispSA,
            2230 I32Load8USS BrNonZeroF, 2231 I32Load8USS I32ShrUImmFS,
            2232 I32LoadFA BrZeroFAhead, 2233 I32LoadFS I32AddImmSS, 2234 I32LoadSS I32LoadSS,
            2235 I32LoadScaledSA BrTableF, 2236 I32ShlImmFS I32LoadFS,
            2237 I32StoreL BrNonZeroSAhead, 2238 I32SubLS BrI32LeUImm32FAhead,
            2239 I64LoadFA I64RotlImmFA, 2240 MulAddSS AddBrI32NeImm,
            2241 RightUnsignedI32AddSS I32Store8L;
        I32AddSA: 2242 I32Load8UDispFA I32NeImmFS, 2243 I32LoadDispFS I32AddFS,
            2244 I32Store8DispF AddBrI32NeImm, 2245 I32StoreL I32AddSA, 2246 I32StoreL ReturnOneS;
        I32AddSS: 2247 Add2 AddBrI32NeImm, 2248 AddBrI32NeImm LeftI32XorSS,
            2249 I32AddImmFS I32AddImmSS, 2250 I32AddSS BrI32GeUFAhead, 2251 I32AddSS I32AddImmSS,
            2252 I32AddSS I32AddSS, 2253 I32Load8UDispFA I32AddImmFA, 2254 I32Load8UFA I32AddFA,
            2255 I32Load8UFS I32AddSS, 2256 I32LoadDispFA I32MulFA, 2257 I32LoadDispSA I32MulFS,
            2258 I32LoadIndexSS I32AndImmFA, 2259 I32SubLS LeftI32AddSS;
        I32AndFA: 2260 I32AddFS I32StoreL, 2261 I32ShlFA I32OrFS, 2262 I32StoreL CopyIntSS;
        I32AndFS: 2263 LeftI32AddFS I32LoadFS;
        I32AndImmFA: 2264 BrI32GtUImmFAhead I32AndImmSA, 2265 F64ConvertI32UFA F64StoreL,
            2266 I32AddFS Const32S, 2267 I32AddImmFS BrI32GeUImmFAhead, 2268 I32LtUImmFA I32OrFA,
            2269 LeftI32AddFS I32Load8UDispSA;
        I32AndImmFS: 2270 Const32A I32SubFS;
        I32AndImmSA: 2271 BrI32GeUImmFAhead ConstBrAhead, 2272 I32AddImmFA I32AndImmFA,
            2273 I32EqImmFS I32AddImmSA, 2274 LeftI32AddFS I32LoadFS;
        I32AndImmSS: 2275 Const32S I64MulImmSA, 2276 CopyIntFS Call, 2277 I32AndImmSS Const32S;
        I32AndSA: 2278 I32MulFS I32AddImmSA;
        I32AndSS: 2279 LeftI32AddFA I32LoadFS;
        I32ClzFS: 2280 Const32A I32SubFS;
        I32EqFA: 2281 I32AddFS I32LoadDispSS;
        I32EqImmSA: 2282 I32SubLS BrNonZeroF;
        I32EqSS: 2283 I32EqzSA I32AndFS;
        I32GtUFA: 2284 I32StoreL CopyIntSS;
        I32GtUImmSS: 2285 Const32S SelectSA, 2286 CopyIntSS BrNonZeroS;
        I32Load16UFS: 2287 Copy2 I32SubSS;
        I32Load8UDispSA: 2288 I32AddImmFA BrTableF, 2289 I32ShlImmFS I32Load8USA,
            2290 I32XorFA I32MulImmFS;
        I32Load8UDispSS: 2291 I32AddImmFA BrTableF, 2292 I32AndImmSA BrI32NeFAhead,
            2293 I32Load8UDispSS BrI32EqFAhead;
        I32Load8UFS: 2294 I32Load8UDispSA BrI32NeFAhead;
        I32Load8UIndexSA: 2295 BrI32EqFAhead I32AddImmSS, 2296 BrZeroFAhead Const32S;
        I32Load8USA: 2297 I32AndImmFA BrZeroFAhead, 2298 I32EqImmFA I32AddFS,
            2299 I32Store8L I32ShrUImmSS;
        I32Load8USS: 2300 BrI32EqImmFAhead BrNonZeroFAhead, 2301 I32AndImmFA BrI32NeImmFAhead,
            2302 I32Load8USA BrI32NeFAhead, 2303 I32Load8USS BrI32EqF;
        I32LoadConstA: 2304 I32MulImmFA BrI32GtUFAhead;
        I32LoadConstS: 2305 BrI32GeUFAhead Copy2, 2306 Const32S SelectSS,
            2307 I32LoadConstA I32AddImmFS, 2308 I32LoadConstS BrZeroFAhead;
        I32LoadDispSA: 2309 I32StoreL I32AddImmSS;
        I32LoadDispSS: 2310 I32AddImmSA I32EqFA;
        I32LoadFA: 2311 I32AddImmFA I32StoreL, 2312 I32StoreL BrAhead, 2313 I32StoreL I32AddImmSA,
            2314 I32StoreL I32StoreS;
        I32LoadFS: 2315 BrZeroFAhead I32LoadSA, 2316 CopyIntFS Call, 2317 I32AddFS Copy2,
            2318 I32AddFS I32AddFS, 2319 I32LoadSS I32AddFS;
        I32LoadGlobalA: 2320 I32AddImmFA BrI32LtUFAhead;
        I32LoadIndexSA: 2321 I32StoreL ReturnOneS;
        I32LoadSA: 2322 BrI32LeUFAhead I32AddImmSA, 2323 BrI32NeFAhead BrAhead,
            2324 I32AddImmFA I32StoreL, 2325 I32AddImmFS I32StoreL, 2326 I32AndFA LeftI32AddFS,
            2327 I32EqFA I32AddFS, 2328 I32LoadFS Copy2, 2329 I32LoadFS CopyIntSS;
        I32LoadSS: 2330 AddBrI32GeS BrNonZeroF, 2331 AddGlobalSetSS ReturnOneS,
            2332 BrI32LtSImmSAhead I32LoadFA, 2333 BrZeroFAhead I32AddImmSS,
            2334 BrZeroFAhead I64LoadSA, 2335 CopyIntSS Call, 2336 I32AddFS I32LoadSA,
            2337 I32AddImmFA I32StoreL, 2338 I32AddImmFS I32StoreL,
            2339 I32AndImmFA BrI32NeImm32FAhead, 2340 I32AndImmFA BrZeroFAhead,
            2341 I32AndImmFS I32AddImmSS, 2342 I32AndImmSA BrZeroFAhead,
            2343 I32LoadFA I32AddImmFS, 2344 I32LoadSA BrI32EqFAhead,
            2345 I32LoadSA BrI32LeUFAhead, 2346 I32LoadSS BrI32EqFAhead,
            2347 I32LoadSS BrI32NeFAhead, 2348 I32LoadSS I32Load8USS, 2349 I32LoadSS I32LoadSA,
            2350 I32LoadSS I32SubLA, 2351 I32ShrUImmSS SelectSS, 2352 I32StoreS I32StoreL,
            2353 I64LoadSA I64StoreL, 2354 ShiftRightAndSA I32AddFS;
        I32LoadScaledSA: 2355 I32StoreL AddBr32Ahead;
        I32LtUImmFS: 2356 Const32S SelectSS;
        I32MulBA: 2357 I32ShrUImmFS Const32S;
        I32MulImmFA: 2358 ShiftRightAndFS I32LoadFS;
        I32MulImmFS: 2359 I32SubSS I32MulImmFA;
        I32MulImmSA: 2360 I32AddFA F64LoadFA, 2361 I32AddFA I32AddImmFS,
            2362 I32AddImmFA I32AddFS, 2363 I32AddImmFA ReturnOneF,
            2364 I32AddImmFS ShiftRightAndFA;
        I32MulImmSS: 2365 I32Load8USA I32AddFS;
        I32OrFA: 2366 I32StoreL AddBrI32NeImm;
        I32RemUImmFA: 2367 I32LoadScaledFS I32AddImmSS, 2368 I32StoreL AddBrI32NeImm;
        I32RemUImmSA: 2369 I32LoadScaledFS CopyIntSS;
        I32RotrImmFS: 2370 I32RotrImmSA I32AndImmFA;
        I32ShlImmSA: 2371 I32AddImmFS LeftI32OrSA;
        I32ShlImmSS: 2372 CopyIntSS Const32S, 2373 I32AddFS I32AddImmSA,
            2374 I32LoadFS BrZeroFAhead, 2375 I32OrImmFS BrI32GeSFAhead,
            2376 I32OrImmFS BrI32LtSFAhead;
        I32ShlLS: 2377 LoadI32AddSA I32Load8UDispFA;
        I32ShrSImmFA: 2378 I32AddFA I32AddFA, 2379 I32StoreL AddBrI32NeImm;
        I32ShrSImmFS: 2380 I32AndFA I32AddFS, 2381 I32LoadDispSA I32MulFA,
            2382 I32LoadDispSS I32AddImmSS, 2383 I32XorFA I32SubFS;
        I32ShrSImmSS: 2384 I32GtSImmFS Const32S, 2385 I32LoadSS I32LoadSS;
        I32ShrUImmFA: 2386 I32Store8L AddBrI32NeImm;
        I32ShrUImmSS: 2387 I32AndFA BrNonZeroF;
        I32ShrULA: 2388 I32StoreL CopyIntSS;
        I32ShrUSA: 2389 LeftI32AddFA LeftI32AddLA;
        I32Store8L: 2390 Add2 AddBrI32NeImm, 2391 I32AddImmSS BrI32GeUFAhead;
        I32StoreConstF: 2392 I32ShrUImmFS CopyIntSS, 2393 I32StoreS ReturnOneS;
        I32StoreConstS: 2394 Const32S SelectSS, 2395 Copy2 Call;
        I32StoreF: 2396 I32AddImmFS Copy2;
        I32StoreL: 2397 Add2 BrNonZeroS, 2398 I32AddImmSA I32AndImmFS,
            2399 I32AddImmSS BrNonZeroSAhead, 2400 I32AddSS AddBrI32NeImm,
            2401 I32LoadSA I32AddImmFA, 2402 I32LoadSA I32AddImmFS, 2403 LoadI32AddSA I32Store8F;
        I32StoreS: 2404 Add2 BrNonZeroS, 2405 BrI32GtUSAhead I32LoadSS, 2406 I32AddSA I32AddImmFS,
            2407 I32LoadSA I32AddImmFA, 2408 I32Store16S I32StoreS, 2409 I32StoreS Const32S,
            2410 I32StoreS I32StoreImmS;
        I32SubFA: 2411 I32AddImmFS I32AddFS, 2412 I32ShrULS I32LoadScaledSA;
        I32SubLS: 2413 I32LoadSS I32AddImmSS;
        I32SubSS: 2414 CopyIntSS Call, 2415 I32GtUFS Const32S;
        I32XorFA: 2416 I32CtzFA RightUnsignedI32AddFS, 2417 I32XorFA I32XorFA;
        I32XorFS: 2418 I32LoadSA I32AndFS;
        I64AddFA: 2419 I64StoreL I64StoreDispS;
        I64AddFS: 2420 AddBrI32GtUImm I64StoreConstS, 2421 AddBrI32NeImm BrZeroSAhead,
            2422 I32LoadSS BrNonZeroF, 2423 I64Load8UIndexSA I64ShlImmFS,
            2424 I64LoadSA BrI64LtUFAhead;
        I64AddImmFA: 2425 I64Store16L I64AndImmSA;
        I64AddImmFS: 2426 I64LoadSA I64LoadFS, 2427 I64LoadSA I64StoreF;
        I64AddImmSA: 2428 I64AddFS I64StoreL, 2429 I64Extend32SFS BrI64LeUFAhead,
            2430 I64Store32L I64LoadSA;
        I64AddImmSS: 2431 BrI64GeSImmSAhead ConstBr, 2432 CopyIntSS BrI64GeSImmSAhead,
            2433 CopyIntSS BrI64GtSImmSAhead, 2434 I32LoadSS I64Load32UFA,
            2435 I64AddImmSS AddBr64, 2436 I64AddImmSS BrI64GtSImmSAhead,
            2437 I64AddImmSS BrI64LtSSAhead, 2438 I64AddImmSS ConstBrAhead,
            2439 I64AddImmSS I64AddImmSS, 2440 I64AddSS BrI64GeUSAhead,
            2441 I64AddSS BrI64LtUSAhead, 2442 I64ShrUImmSS I64AndKSS,
            2443 LeftI64AddFA LoadBrI64NeFAhead;
        I64AddSA: 2444 I64StoreL I64StoreDispS;
        I64AddSS: 2445 BrI64EqFAhead ConstBrAhead, 2446 I64AddImmSA I64Store8L,
            2447 I64EqSA SelectFS, 2448 I64Load8USA I64Store8L, 2449 I64XorFA I32RotlImmFS;
        I64AndFA: 2450 I64AndImmFA I64EqzFS;
        I64AndFS: 2451 I64AndKFS ConstBrAhead;
        I64AndImmFA: 2452 BrI64EqImmFAhead ConstBrAhead, 2453 I64EqzFS BrI64EqImmFAhead;
        I64AndImmFS: 2454 BrI64EqImmFAhead ConstBrAhead, 2455 I64AddImmFS I64ShrUImmSS;
        I64AndImmSA: 2456 BrI64NeImmFAhead ConstBr, 2457 BrI64NeImmFAhead ConstBrAhead,
            2458 LeftI64AddFA I64Load32UFS;
        I64AndImmSS: 2459 Const32A I64ShlFS, 2460 I64AndImmSS Const32A, 2461 I64AndImmSS ConstBr;
        I64AndKFA: 2462 BrI64EqFAhead ConstBrAhead, 2463 BrI64EqImmFAhead ConstBrAhead,
            2464 I64MulFS RightUnsignedI64XorBA;
        I64AndKFS: 2465 I64StoreDispL AddGlobalSetSS, 2466 I64XorFA I64MulKFA;
        I64AndKSA: 2467 I64AddFA RightUnsignedI64AddFA, 2468 I64AddFA RightUnsignedI64AddFS,
            2469 I64ShrUImmFS I64AddImmSS;
        I64EqFS: 2470 I64AddSS I64AddSS;
        I64EqzFS: 2471 BrI64EqImmFAhead ConstBrAhead, 2472 BrI64NeImmFAhead ConstBrAhead,
            2473 I64Store8L BrNonZeroFAhead;
        I64EqzSS: 2474 BrI64EqImmFAhead ConstBrAhead;
        I64Extend32SFS: 2475 BrI64GeSFAhead ConstBrAhead;
        I64ExtendI32UFA: 2476 I64AddFS I32AddImmSS;
        I64ExtendI32UFS: 2477 Const32S BrI32LtUImmSAhead, 2478 Const32S I64MulImmSA;
        I64ExtendI32USS: 2479 I64ExtendI32USA I64MulFS;
        I64GtUFA: 2480 SelectFS I64LtUFS;
        I64Load16USA: 2481 I64AddImmFA I64Store16L;
        I64Load32SSA: 2482 I64AddFS I64LoadSA, 2483 I64AddImmFA I64Store32L,
            2484 I64AddImmFS I64AndKFS, 2485 I64AddImmFS I64Store32L,
            2486 I64AndKFA BrI64EqImmFAhead, 2487 I64Extend32SFS Const32S,
            2488 I64Extend32SFS I64Load32SSA, 2489 I64Store32L AddGlobalSetSS;
        I64Load32SSS: 2490 I64StoreDispL AddGlobalSetSS;
        I64Load32UConstA: 2491 BrI64NeImmFAhead ConstBrAhead, 2492 I64EqzFS BrI64EqImmFAhead,
            2493 I64EqzFS I64AddSS;
        I64Load32UFS: 2494 I64LoadSS I64Load8USS, 2495 I64LoadSS I64LoadSS;
        I64Load32UIndexFS: 2496 Const32S Const32S;
        I64Load32USA: 2497 I64AndImmFA BrI64EqImmFAhead, 2498 I64AndKFS I64Load32USA,
            2499 I64OrImmFS I64AndKFS, 2500 I64XorFS I64AndKFS;
        I64Load32USS: 2501 Const32S ConstBrAhead, 2502 I64Load32USA I64MulFA,
            2503 I64LoadSS I64AndKFA;
        I64Load8UConstA: 2504 BrNonZeroFAhead ConstBrAhead;
        I64Load8UDispSA: 2505 BrI64NeImmFAhead ConstBr;
        I64Load8UFA: 2506 BrNonZeroFAhead ConstBrAhead;
        I64Load8UFS: 2507 BrI64LeUImmFAhead ConstBrAhead;
        I64Load8USA: 2508 BrNonZeroFAhead ConstBr, 2509 I64AndImmFA I64EqzFS,
            2510 I64OrFA I64Store8L, 2511 I64ShrUImmFA I64Extend8SFS,
            2512 LeftI64AddFA I64Load32UFS;
        I64Load8USS: 2513 BrNonZeroFAhead ConstBrAhead, 2514 BrZeroFAhead ConstBrAhead,
            2515 I64Load8USA BrI64EqFAhead, 2516 I64LoadSS I64LoadSS;
        I64LoadConstA: 2517 I64EqzFS BrI64NeImmFAhead;
        I64LoadDispSA: 2518 I64StoreL AddGlobalSetSS;
        I64LoadDispSS: 2519 BrI64EqImmSAhead ConstBrAhead, 2520 I64LoadDispSS I64LoadDispSS,
            2521 I64StoreL I64LoadSS;
        I64LoadFA: 2522 I64StoreL I64StoreDispS, 2523 LoadI64AddFA LoadDispI64AddFA;
        I64LoadFS: 2524 I64LoadSA I64LoadFS, 2525 I64LoadSS I64StoreS;
        I64LoadGlobalS: 2526 I64Load8UConstA BrZeroFAhead, 2527 I64LoadFS I64LoadFS,
            2528 I64StoreL BrI64NeImmFAhead;
        I64LoadIndexSA: 2529 I64MulKFA I64ShrUFA;
        I64LoadSA: 2530 BrI64GtSFAhead ConstBrAhead, 2531 BrI64LeUFAhead ConstBrAhead,
            2532 I64AddImmFA I64StoreL, 2533 I64AddImmFS I64LoadSA, 2534 I64AddImmFS I64LoadSS,
            2535 I64AddImmFS I64StoreL, 2536 I64AndImmFA BrI64EqImmFAhead,
            2537 I64AndImmFA BrI64NeImmFAhead, 2538 I64AndImmFS BrI64EqImmFAhead,
            2539 I64AndImmFS I64AddImmFS, 2540 I64AndImmFS I64LoadSS,
            2541 I64EqzFS BrI64EqImmFAhead, 2542 I64Load32UFS I64Load32USA,
            2543 I64Load32UFS I64LoadSA, 2544 I64Load8UFA BrI64EqImmFAhead,
            2545 I64Load8UFA BrZeroFAhead, 2546 I64Load8UFS BrI64EqImmFAhead,
            2547 I64LoadFA BrI64EqFAhead, 2548 I64LoadFA I64AndImmFA, 2549 I64LoadFA I64EqzFS,
            2550 I64LoadFA I64StoreF, 2551 I64LoadFA I64StoreL, 2552 I64LoadFA LeftI64AddLA,
            2553 I64LoadFA LeftI64AddLS, 2554 I64LoadFA LoadI64AddFS,
            2555 I64LoadFS BrI64EqImmFAhead, 2556 I64LoadFS BrI64GeUFAhead,
            2557 I64LoadFS BrI64GtUFAhead, 2558 I64LoadFS BrI64NeImmFAhead,
            2559 I64LoadFS ConstBrAhead, 2560 I64LoadFS I64AndKFS, 2561 I64LoadFS I64EqzFS,
            2562 I64LoadFS I64LoadSA, 2563 I64LoadFS I64LoadSS, 2564 I64LoadFS I64StoreL,
            2565 I64LoadFS I64StoreS, 2566 I64ShlImmFA I64LoadDispFS,
            2567 I64ShlImmFS ExtendAddSA, 2568 I64ShrUImmFS I64LoadSA,
            2569 I64Store8ImmF I64LoadSA, 2570 I64StoreF BrI64GeSImmSAhead,
            2571 I64StoreF I64AddImmSA, 2572 I64StoreF I64LoadSA, 2573 I64StoreF I64StoreDispS,
            2574 I64StoreImmF I64LoadSA, 2575 I64StoreL ExtendAddSS, 2576 I64StoreL I64LoadSA,
            2577 I64StoreL I64LoadSS, 2578 I64StoreL I64Store8ImmDispS,
            2579 I64StoreL I64StoreDispS, 2580 I64StoreL I64StoreImmDispS,
            2581 I64SubFS BrI64LtUImmSAhead, 2582 I64SubFS I64LoadSA,
            2583 I64SubLS BrI64LtUImmSAhead, 2584 LoadBrI64EqFAhead ConstBrAhead,
            2585 LoadBrI64NeFAhead ConstBrAhead, 2586 LoadI64AddFS I64LoadSA;
        I64LoadSS: 2587 BrI64EqFAhead ConstBr, 2588 BrI64EqImmFAhead ConstBrAhead,
            2589 BrI64EqImmSAhead ConstBrAhead, 2590 BrI64NeImmFAhead ConstBrAhead,
            2591 Const32S Const32S, 2592 Const32S ConstBrAhead, 2593 CopyIntSS ConstBrAhead,
            2594 CopyIntSS I64LoadSS, 2595 I64AddImmSS BrI64LeUFAhead,
            2596 I64AddImmSS LeftI64AddFS, 2597 I64AndKFA BrI64GtUFAhead,
            2598 I64AndKSS BrI64LtUFAhead, 2599 I64EqzFS BrI64EqImmFAhead,
            2600 I64Load32SSS I64LoadSS, 2601 I64Load32USA I64Store32L,
            2602 I64Load8USA I64Store8L, 2603 I64Load8USS I64LoadSS, 2604 I64LoadIndexSA I64XorFS,
            2605 I64LoadSA BrI64EqFAhead, 2606 I64LoadSA BrI64LeUFAhead,
            2607 I64LoadSA I64Load8UFA, 2608 I64LoadSA I64Load8UFS, 2609 I64LoadSA I64LoadFA,
            2610 I64LoadSA I64LoadFS, 2611 I64LoadSA I64StoreL, 2612 I64LoadSA I64SubLS,
            2613 I64LoadSA LeftI64AddFS, 2614 I64LoadSS Const32S, 2615 I64LoadSS ConstBrAhead,
            2616 I64LoadSS I64Load8USS, 2617 I64LoadSS I64LoadSA, 2618 I64LoadSS I64LoadSS,
            2619 I64LoadSS I64StoreImmS, 2620 I64LoadSS I64StoreS,
            2621 I64ShlImmSS I64Load32UIndexLS, 2622 I64StoreL BrI64NeImmFAhead,
            2623 I64StoreS I64StoreL, 2624 I64SubLS I64ShrUImmFA, 2625 LeftI64AddLA I64LoadFS,
            2626 LeftI64AddSS I64LoadFS;
        I64MulImmFA: 2627 I64AddFS AddBrI32NeImm, 2628 LoadI64AddFS ConstBrAhead;
        I64MulKSA: 2629 RightUnsignedI64AddLS I64MulKSS,
            2630 RightUnsignedI64AddLS RightUnsignedI64AddFS;
        I64MulKSS: 2631 I64MulKSA RightUnsignedI64AddFS, 2632 I64MulKSS I64MulKSS;
        I64MulSS: 2633 I64MulSA I64AddFS;
        I64NeImmFS: 2634 Const32S Const32S;
        I64OrFA: 2635 I64Store32L ConstBr;
        I64OrFS: 2636 I64XorSS LeftI64XorLS;
        I64OrSA: 2637 I64Store32L BrZeroSAhead;
        I64ShlFS: 2638 I64LtUImmSS Const32S;
        I64ShlImmFA: 2639 LoadI64AddFS ConstBrAhead;
        I64ShlImmSA: 2640 I64Load32UDispFA I64MulFA;
        I64ShlImmSS: 2641 I64AddImmSS I64AddSS;
        I64ShlSS: 2642 Const32S SelectSA, 2643 I64LtUImmSS Const32S;
        I64ShrUFS: 2644 I64LtUImmSS Const32S;
        I64ShrUImmFA: 2645 BrNonZeroFAhead CopyIntSS, 2646 I64AndKFA LeftI64AddFA;
        I64ShrUImmFS: 2647 I64AddImmSS I64AddImmSS, 2648 I64AndImmFA I64ShrUImmFS,
            2649 I64MulImmFA I64SubLS;
        I64ShrUImmSS: 2650 I64ShrUImmSS I64AndImmSS;
        I64Store32DispS: 2651 I64StoreDispS AddGlobalSetSS;
        I64Store32F: 2652 I64Store32DispS AddGlobalSetSS, 2653 I64Store8ImmF I64StoreF;
        I64Store32ImmDispS: 2654 AddGlobalSetSS I64StoreImm32F;
        I64Store32L: 2655 Add2 BrI32NeImmS, 2656 AddGlobalSetSS ReturnConst,
            2657 I32ShrUImmSA I32AndImmFS, 2658 I64Load32USS ConstBr;
        I64Store32S: 2659 BrI64LeUImmSAhead ConstBrAhead;
        I64Store8DispS: 2660 AddGlobalSetSS I64StoreImm32F, 2661 AddGlobalSetSS ReturnConst;
        I64Store8ImmDispS: 2662 AddGlobalSetSS ReturnConst;
        I64Store8ImmIndexS: 2663 I64AddSS BrI64LeSSAhead;
        I64Store8L: 2664 AddGlobalSetSS ReturnConst, 2665 BrNonZeroFAhead ConstBrAhead;
        I64Store8S: 2666 I64AddImmSA I64AddFS, 2667 I64LoadSS I64MulImmSA,
            2668 I64StoreS I64StoreS;
        I64StoreDispL: 2669 AddGlobalSetSS I64StoreImm32F, 2670 AddGlobalSetSS ReturnConst;
        I64StoreDispS: 2671 AddGlobalSetSS ReturnConst, 2672 ExtendAddSA I64StoreF,
            2673 I64StoreDispL AddGlobalSetSS, 2674 I64StoreDispL I64StoreDispS,
            2675 I64StoreDispS ExtendAddSS, 2676 I64StoreDispS I64StoreDispL,
            2677 I64StoreDispS I64StoreDispS, 2678 I64StoreImmDispS AddGlobalSetSS;
        I64StoreF: 2679 I64Load32UConstA BrI64NeImmFAhead;
        I64StoreImm32F: 2680 I64ShrUImmSS Const32S;
        I64StoreImm32S: 2681 ExtendAddSS I64LoadSA;
        I64StoreImmDispS: 2682 AddGlobalSetSS ReturnConst, 2683 I64Store8ImmDispS AddGlobalSetSS,
            2684 I64StoreImmDispS AddGlobalSetSS, 2685 I64StoreImmDispS I64StoreImmDispS;
        I64StoreImmF: 2686 AddGlobalSetSS ReturnConst;
        I64StoreImmS: 2687 I64StoreImmS I64StoreImmS;
        I64StoreL: 2688 AddGlobalSetSS ReturnConst, 2689 CopyIntSS AddBr64,
            2690 I64LoadSA I64AddImmFS, 2691 I64LoadSA I64LoadFS, 2692 I64LoadSA I64StoreL,
            2693 I64LoadSS I64LoadSS, 2694 I64LoadSS I64StoreL;
        I64StoreS: 2695 I64AddImmSA LeftI64AddFS, 2696 I64AddImmSS I64LoadSA,
            2697 I64LoadSA I64AddImmFS, 2698 I64LoadSA I64LoadFS, 2699 I64LoadSA I64StoreL,
            2700 I64LoadSS I64LoadSA, 2701 I64LoadSS I64LoadSS, 2702 I64LoadSS I64ShlImmSS,
            2703 I64LoadSS I64StoreL, 2704 I64Store8S BrI64NeImmSAhead,
            2705 I64StoreDispL ExtendAddSS, 2706 I64StoreDispS I64StoreDispS,
            2707 I64StoreS AddGlobalSetSS, 2708 I64StoreS BrI64NeImmSAhead,
            2709 I64StoreS ExtendAddSS, 2710 I64StoreS I64LoadSA, 2711 I64StoreS I64LoadSS,
            2712 I64StoreS I64Store8S, 2713 I64StoreS I64StoreS, 2714 I64StoreS LoadBrI64NeSAhead,
            2715 I64SubSA ReturnOneF;
        I64SubFA: 2716 I64ShrSImmFA I64AndFA, 2717 I64ShrSImmFA I64AndFS;
        I64SubFS: 2718 Const32A I64SubFS, 2719 I64LoadSA I64Load32UFA;
        I64SubSS: 2720 ExtendAddSS Const32A;
        I64XorFA: 2721 I32RotlImmFS I64AddFS, 2722 I64AndKFA I64MulFS,
            2723 I64MulKFS RightUnsignedI64XorBS, 2724 RightUnsignedI64XorFS I64AndKSA;
        I64XorFS: 2725 I64AddImmSS I64AddImmSS, 2726 RightUnsignedI64XorFA I64MulKFS;
        I64XorSA: 2727 I64AndKFA I64MulFS;
        LeftI32AddFS: 2728 I32Load16UFA I32Store16L, 2729 I32Load8UFA I32AddImmFA;
        LeftI32AddLS: 2730 I32LoadSA BrI32GtUFAhead;
        LeftI32AddSA: 2731 I32LoadFA BrI32EqFAhead, 2732 I32LoadFS BrZeroFAhead,
            2733 LeftI32AddLA I32StoreF;
        LeftI32AddSS: 2734 I32LoadFS BrZeroFAhead, 2735 I32SubSS Call,
            2736 ShiftRightAndSA I32StoreL;
        LeftI32OrFS: 2737 I32Load8UDispSA I32OrFA;
        LeftI32OrSS: 2738 I32LoadFA BrI32GtSImmFAhead;
        LeftI32XorBS: 2739 I32AndImmFA I32AddImmFA;
        LeftI32XorSS: 2740 I32AddImmSS BrI32LtUImm32F, 2741 RightUnsignedI32XorBS LeftI32XorBS;
        LeftI64AddFS: 2742 I64StoreDispL ExtendAddSS;
        LeftI64AddSA: 2743 I64Load32SFA BrI64GeSFAhead, 2744 I64Load32SFA BrI64LeSFAhead,
            2745 I64LoadFS BrI64NeImmFAhead, 2746 I64LoadFS BrI64NeImmSAhead,
            2747 I64LoadFS I64AndKFA;
        LeftI64AddSS: 2748 BrZeroSAhead ConstBr;
        LoadI32AddLA: 2749 I32StoreL BrAhead, 2750 I32StoreL CopyIntSS;
        LoadI32AddSA: 2751 I32ShrUImmFS I32LoadScaledFA;
        LoadI32XorLA: 2752 I32StoreL CopyIntSS;
        LoadI32XorSS: 2753 I32AndImmFA I32XorImmFS;
        LoadI64AddSA: 2754 I64Store32F BrI64NeImmSAhead;
        LoadI64XorFA: 2755 I64AndKFS I64LoadConstS;
        RightUnsignedI32AddFS: 2756 I32GtUFA SelectFS;
        RightUnsignedI32XorBS: 2757 I32AndImmFS Const32S;
        RightUnsignedI32XorSS: 2758 I32AndFS LeftI32AddFS;
        RightUnsignedI64XorFA: 2759 I64AndKFS I64XorSA;
        SelectFS: 2760 Add2 BrI32NeImmS, 2761 I32AddImmSS SelectSS;
        SelectSA: 2762 I32Store16L I32AddImmSS, 2763 I64AndImmFA LeftI64AddFS;
        SelectSS: 2764 SelectSS I64AddImmSS;
        ShiftRightAndSA: 2765 I32AddFS ShiftRightAndSA, 2766 I32MulFS I32StoreL;
    }
    four {
        AddBrI32GtUImm: 2767 I32MulImmSS I32MulImmSA I32AddFA;
        AddGlobalSetSS: 2768 I64LoadFA I64EqzFS BrI64EqImmFAhead,
            2769 I64LoadFA I64StoreL ExtendAddSS, 2770 I64StoreImm32F I64ShrUImmSS Const32S;
        BrI32GeUSAhead: 2771 I32AddImmSS I32LoadFA I32MulImmFA;
        BrI32GtSImmFAhead: 2772 I32AddImmSS I32LoadSS I32StoreS;
        BrI32GtUImmFAhead: 2773 I32EqzSA I32AddFS I32EqImmSA;
        BrI32GtUImmSAhead: 2774 I32AndImmSS I32XorSA I32AndFA, 2775 I32AndImmSS I32XorSA I32XorFS;
        BrI32LtSImmSAhead: 2776 I32AddImmSS LeftI32AddSS Const32S;
        BrI32LtUSAhead: 2777 I64LoadSA I64StoreL I64LoadSA;
        BrI32NeF: 2778 LeftI32AddSS I32LoadFS BrI32EqFAhead;
        BrI64EqImmFAhead: 2779 I32AddImmSS I32NeSS CopyIntSS;
        BrNonZeroF: 2780 I32GtSSA SelectFS I32MulSA;
        BrNonZeroS: 2781 I32AddImmSS I64XorSS CopyIntSS;
        BrZeroSAhead: 2782 I32Load8USA I32Store8L Add2;
        Const32A: 2783 I32ShlFS I32LtUFA SelectFS, 2784 I32SubFS I32AndImmFA I32AddImmFS,
            2785 I64ShlFA I64AndFS I64AndImmFA, 2786 I64ShlFS I64AndFA I64AndKFA;
        Const32S: 2787 Copy2 I32RemUSS BrNonZeroF, 2788 CopyIntSS CopyIntSS I32StoreS,
            2789 CopyIntSS I32AddImmSA BrTableF, 2790 I32AddImmSA I32AndImmFS I32Load8UIndexLS,
            2791 I32AddSA I32Store8DispF AddBrI32NeImm, 2792 I32AddSS I32AddImmSS CopyIntFS,
            2793 I32OrSA BrZeroFAhead I32AddSA, 2794 SelectSA I32AddFS AddBrI32NeImm,
            2795 SelectSS Const32A I32ShlFS;
        Copy2: 2796 Copy2 BrI32GtUImmSAhead I32XorSA, 2797 Copy2 Copy2 I64AddImmSS,
            2798 I32XorSS CopyIntSS I32AndFS;
        CopyIntFS: 2799 BrI32NeImmSAhead CopyIntSS BrAhead,
            2800 BrZeroFAhead I64ExtendI32USA I64ShlImmFA;
        CopyIntSS: 2801 AddBrI32NeImm Add2 AddBrI32NeImm, 2802 Const32S I32Load8USA LeftI32XorFS,
            2803 I32AddImmSS I32Load8USS BrNonZeroF,
            2804 I32LoadSS I32Load8UIndexLS BrI32NeFAhead, 2805 I32LoadSS I32LoadSA I32StoreL,
            2806 I32ShlImmSA I32AddImmFS CopyIntSS, 2807 I32StoreS BrI32LtSImmSAhead I32AddImmSS,
            2808 I64LoadSS I64XorFS Const32S;
        ExtendAddSA: 2809 I64StoreL AddGlobalSetSS I64StoreImm32F;
        ExtendAddSS: 2810 Const32A I64StoreL ExtendAddSS,
            2811 I64Load8USA I64Store8L AddGlobalSetSS, 2812 I64LoadSA I64Load32UFA I64Store32L,
            2813 I64LoadSA I64Load8UFA I64Store8L, 2814 I64LoadSA I64LoadFA I64StoreL,
            2815 I64LoadSA I64StoreL ExtendAddSS, 2816 I64LoadSA I64StoreL I64Store8ImmDispS,
            2817 I64LoadSA I64StoreL I64StoreDispS, 2818 I64LoadSA LeftI64AddFS ExtendAddSS;
        F32MulBA: 2819 F32AddFS Copy2 AddBrI32NeImm;
        F64AddFS: 2820 F64SqrtFA F64MulFS Const64FloatA;
        F64DivFS: 2821 MulSubLA F64StoreL F64LoadSS;
        F64DivLA: 2822 F64AddFS Add2 BrNonZeroS, 2823 F64AddFS F64LoadDispSS I32AddImmSA,
            2824 F64AddFS F64LoadDispSS I32AddImmSS;
        F64LoadSS: 2825 I32AddImmSS LoadF64SubLS F64LoadDispSS,
            2826 RightUnsignedI32AddSA I32AddImmFA F64ConvertI32UFA;
        F64MulFA: 2827 LoadF64AddFS F64StoreF CopyIntSS;
        F64MulFS: 2828 LoadDispF64SubSS F64MulBS F64MulSS;
        F64MulSA: 2829 F64MulFA LoadF64AddFS F64StoreF, 2830 MulSubFA F64StoreL F64LoadSS,
            2831 MulSubFA F64StoreL I32AddImmSS;
        F64SqrtFA: 2832 F64MulFS Const64FloatA F64DivFS;
        GetBrFAhead: 2833 I64Load8UDispSA BrZeroFAhead ConstBrAhead,
            2834 I64LoadDispSS I64LoadDispSS I64LoadDispSS,
            2835 I64LoadDispSS I64StoreDispL AddGlobalSetSS,
            2836 I64LoadDispSS I64StoreL I64LoadSA, 2837 I64LoadSS I64LoadSA I64Load16UFA;
        GlobalGetA: 2838 I64Load8UFA BrNonZeroFAhead ConstBrAhead;
        GlobalGetS: 2839 I64LoadFS I64LoadSS I64LoadSS;
        I32AddFA: 2840 F64ConvertI32UFA F64StoreL Add2, 2841 I32AddFA I32AddFA I32ShrSImmFS,
            2842 I32AddFS Add2 BrNonZeroS, 2843 I32AndImmFA I32RemUImmFA BrZeroFAhead,
            2844 I32AndImmFA LeftI32AddFA I32LoadFS, 2845 I32ShrSImmFA I32StoreL I32MulImmSS;
        I32AddFS: 2846 AddBrI32GtUImm I32AddSA ReturnOneF, 2847 I32AddImmSS I32LoadFS I32AddImmSS,
            2848 I32AddSS Copy2 Copy2, 2849 I32AddSS I32XorFA I32RotlImmFS,
            2850 I32Load8UDispSA I32AndImmFA I32AddFS, 2851 I32Load8UIndexSA I32AddFA I32AddImmFA,
            2852 I32LoadIndexSA I32StoreL I32AddSS, 2853 I32LoadSS I32AndImmSA BrZeroFAhead,
            2854 I32MulImmSA I32AddFA I32ShrSImmFA, 2855 I32XorFA I32RotlImmFS I32AddFS,
            2856 I32XorFA I32RotlImmFS I32AddSS;
        I32AddImmFS: 2857 I32Load8USA I32AddFA I32Store8L;
        I32AddImmSA: 2858 I32Store8L I32AddImmSS I32AddImmSA,
            2859 LeftI32AddLS I32LoadFS BrNonZeroFAhead;
        I32AddImmSS: 2860 BrI32GtUImmFAhead I32MulImmFS I32MulImmSA,
            2861 I32AddImmSA I32Store8L I32AddImmSS, 2862 I32Load8UDispSA I32Store8L I32AddImmSS,
            2863 I32Load8USS I32ShrUImmFS BrI32EqImmFAhead,
            2864 I32LoadDispSA I32StoreL I32AddImmSS, 2865 I32LoadFS I32AddImmSS I32LoadFA,
            2866 I32LoadFS I32AddImmSS I32LoadFS, 2867 I32LoadSS I32AndImmFA BrNonZeroFAhead,
            2868 I32LtSFS I32AddImmSS BrNonZeroS, 2869 I32LtUFS Const32S SelectSS,
            2870 I32LtUImmSS CopyIntSS BrNonZeroS, 2871 I32MulImmFA I32AddFA I32AndImmFA,
            2872 LeftI32XorSS RightUnsignedI32XorBS LeftI32XorBS,
            2873 LoadF64SubLS F64LoadDispSS F64MulFS;
        I32AddSA: 2874 I32AndImmFA I32ShlImmFA I32AddImmFS,
            2875 I32DivSImmFA I32ShlImmFA I32LoadDispFS, 2876 I32Store16DispF Add2 BrI32NeImmS;
        I32AddSS: 2877 I32AddImmFS I32LoadDispSS I32RotlImmFA,
            2878 I32AddImmFS I64LoadDispSA LoadI64AddFS,
            2879 I32AddImmFS LeftI32XorSS RightUnsignedI32XorBS, 2880 I32AddImmSS I32AddSS Add2,
            2881 I32AddSS I32Load16UFS I32SubLS,
            2882 LeftI32XorSS RightUnsignedI32XorBS LeftI32XorBS;
        I32AndFA: 2883 I32XorFS CopyIntSS BrAhead;
        I32AndImmFA: 2884 I32Load8UIndexLA I32AddFS AddBrI32NeImm,
            2885 I32RemUImmFA BrZeroFAhead LeftI32AddSS, 2886 I32ShlImmFA I32AddImmFS Const32S;
        I32AndImmFS: 2887 I32RemUImmFA I32LoadScaledFS CopyIntSS;
        I32AndImmSA: 2888 BrI32NeImmFAhead I32ShlImmSA I32AndImmFA,
            2889 I32LoadScaledFA I32AddImmFA BrTableF, 2890 I32OrFA I32OrFS BrI32NeImmFAhead;
        I32AndImmSS: 2891 I32XorImmSA I32OrFA I32XorFS;
        I32AndSA: 2892 I32XorFS I32RotlImmSA RotateLeftI32XorLA;
        I32CtzSS: 2893 I64EqzSS Const32S SelectSA;
        I32EqImmSA: 2894 I32AddFS I32EqImmSA I32SubLS;
        I32EqSS: 2895 Const32S Const32S SelectSA;
        I32GtSImmFS: 2896 Const32S SelectSS I32LtSImmFS;
        I32GtSSA: 2897 SelectFS I32MulSA I32AddFS;
        I32GtUFS: 2898 Const32S SelectSA I32Store16L;
        I32GtUImmSS: 2899 BrNonZeroFAhead BrI32EqImmSAhead I32MulImmSS;
        I32Load16SDispSA: 2900 I32MulFA I32AddFA I32AddFA;
        I32Load8UDispSA: 2901 I32Store8L I32AddImmSS I32Load8UDispSA;
        I32Load8UDispSS: 2902 I32ShlImmSS I32Load8UDispSS I32AndImmSA;
        I32Load8UFA: 2903 I32Store8L Add2 AddBrI32GtUImm;
        I32Load8UIndexLA: 2904 I32AddFS I32Load8UIndexSA I32AddFS;
        I32Load8UIndexSA: 2905 I32AddFS I32AddImmSA I32AndImmFS, 2906 I32AddImmFA I32StoreL Add2;
        I32Load8USA: 2907 BrNonZeroF I32AddImmSA ReturnOneF,
            2908 I32XorFA BrTestNonZeroFAhead I32Load16UIndexSA;
        I32Load8USS: 2909 BrI32EqImmFAhead BrI32EqImmFAhead AddBrI32LtU;
        I32LoadConstS: 2910 LeftI32XorBS RightUnsignedI32XorBS LeftI32XorBS;
        I32LoadDispFS: 2911 I32AddSA I32LoadDispFA BrI32NeFAhead;
        I32LoadDispSA: 2912 I32AddFS I32LoadIndexSA I32AddFS,
            2913 I32StoreL I32AddImmSS I32LoadDispSA;
        I32LoadDispSS: 2914 I32RotlImmFA RotateLeftI32XorLA RightUnsignedI32XorLA;
        I32LoadFS: 2915 I32StoreS I32AddImmFA BrI32LtUFAhead;
        I32LoadIndexSA: 2916 I32StoreL I32AddImmSS I32SubFS;
        I32LoadSA: 2917 BrI32EqFAhead I32LoadSS BrNonZeroF,
            2918 I32AddImmFA I32StoreL I32ShlImmSA, 2919 I32EqFA I32AddFS Add2,
            2920 I32MulImmFA ShiftRightAndFA I32AddFS, 2921 I32StoreL ShiftRightAndSS I32AddFS;
        I32LoadSS: 2922 I32LoadSA BrI32NeFAhead BrAhead, 2923 I32LoadSA I32AndFA LeftI32AddFS,
            2924 I32LoadSA I32SubLA ReturnOneF, 2925 I32OrImmSA I32MulFA I32ShrSImmFA,
            2926 I32ShrSImmFS LeftI32AddFS I32AndImmSS, 2927 ShiftRightAndFA I32AddFS Br;
        I32LoadScaledSA: 2928 I32AndImmFA I32ShlImmFS I32AddImmSS;
        I32LtSFS: 2929 I32AddImmSS BrNonZeroS I32AddImmSS;
        I32LtUFA: 2930 SelectFS I32AddImmFA I32ClzFS;
        I32MulFA: 2931 I32AddFA I32AddFA I32AddFA, 2932 I32ShrSImmFS I32LoadDispSA I32MulFA;
        I32MulFS: 2933 I32LoadDispSA I32MulFS I32LoadDispSA;
        I32MulImmFS: 2934 I32Load8UDispSA I32AddFA I32MulImmFS,
            2935 I32Load8UDispSA I32XorFA I32MulImmFS, 2936 I32MulImmSA I32AddFA I32AndImmFA;
        I32MulImmSA: 2937 I32AddFA I32ShrSImmFA I32StoreL, 2938 I32AddFS I32MulImmSA I32AddFA,
            2939 I32AddFS I32MulImmSA I32AddFS;
        I32MulImmSS: 2940 I32MulImmSA I32AddFS I32MulImmSA;
        I32RemUImmFA: 2941 BrZeroFAhead LeftI32AddSS LoadBrI32GtSFAhead,
            2942 BrZeroFAhead LeftI32OrSS I32LoadFA, 2943 I32Load8UFA I32Store8L AddBrI32NeImm;
        I32RotlImmFS: 2944 I32AddFS I32AddSS I32XorFA, 2945 I32AddFS I32XorFA I32RotlImmFS,
            2946 I32XorFA I32RotlImmFS I32AddSS;
        I32RotlImmSA: 2947 RotateLeft32I64XorLA RotateLeft32I64XorLA I64AddFS;
        I32ShlImmFS: 2948 I32AddFS I32AddImmSS BrI32GtUImmFAhead, 2949 I32OrSA I32ShrUImmFS Call;
        I32ShlImmSA: 2950 I32AndImmFA I32AddFS I32Load8UDispSA,
            2951 LeftI32AddLS I32LoadFA BrI32GtSImmFAhead;
        I32ShrUImmFA: 2952 I32Store8L I32AddImmSS LeftI32XorSS;
        I32ShrUImmFS: 2953 BrNonZeroSAhead LeftI32AddFA I32StoreF;
        I32Store16L: 2954 I32AddImmSS LeftI32XorSS RightUnsignedI32XorBS;
        I32Store8ImmS: 2955 I32AddImmSS CopyIntSS Br;
        I32Store8L: 2956 I32AddImmSS I32Load8UDispSA I32Store8L;
        I32StoreL: 2957 I32AddImmSS I32Load8UDispSA I32AddImmFA,
            2958 I32AddImmSS LeftI32XorSS RightUnsignedI32XorBS, 2959 I32LoadSA I32StoreL Add2,
            2960 I32MulImmSS I32MulImmSA I32AddFS;
        I32StoreS: 2961 I32AddImmSS I64AddImmSA I64AndFS;
        I32SubLS: 2962 BrI32GtUImmFAhead I32MulImmSS I32MulImmSA,
            2963 BrNonZeroFAhead Add2 AddBrI32NeImm;
        I32SubSA: 2964 I32Store16L I32AddImmSS I32AddImmSS;
        I32SubSS: 2965 I32MulImmFS I32SubSS I32MulImmFA;
        I32XorFA: 2966 I32MulImmFS I32Load8UDispSA I32XorFA;
        I32XorSA: 2967 I32AndFA I32XorFA I32AddFS, 2968 I32CtzFA I32ShrUImmFS I32AddFA,
            2969 I32RotlImmFS I32AddFS I32XorFA;
        I64AddFA: 2970 I64MulImmFA I64AddFA I64MulImmFA;
        I64AddFS: 2971 Copy2 I64XorSA I64AndFA, 2972 I64AddFS I64AddKSS I32AddImmSS,
            2973 I64AndKFS I64ShrUImmSS I64MulFA, 2974 I64Load32UFA BrI64LtUFAhead ConstBr,
            2975 I64LoadDispSS I64RotlImmFA RotateLeftI64XorLA,
            2976 I64LoadSS I64ShrUImmSS BrI64LtUFAhead, 2977 I64ShlImmFS I64AndKSA I64OrFS,
            2978 I64ShrUImmSS I32RotlImmSA RotateLeft32I64XorLA,
            2979 I64Store32L I64ShrUImmFS AddBrI32NeImm,
            2980 I64StoreL I64Load8UFS BrI64LeUImmFAhead, 2981 I64XorFA I32RotlImmFS I64AddFS,
            2982 RotateLeftI64XorLS I64RotlImmFS RotateLeftI64XorSS;
        I64AddImmFA: 2983 LeftI64AddFA I64Load32UFA I64AddFA;
        I64AddImmFS: 2984 I64AndKFS I64LoadSA I64Store32F;
        I64AddImmSA: 2985 I64Load8UIndexLA LeftI64OrFS I64AddImmSA;
        I64AddImmSS: 2986 I64AndImmFA BrI64EqImmFAhead ConstBrAhead,
            2987 I64AndImmSA I64Load8UIndexLS I64AndImmSS,
            2988 I64Load8USA LeftI64AddFA I64Load32UFA, 2989 I64ShrULS I64LtUImmSS Const32S;
        I64AddSS: 2990 I64AddSS I64LoadSA I64AddImmFS, 2991 I64ExtendI32USA I64AddFS I64AddImmSS,
            2992 I64RotlImmFS I64LoadDispSS I64XorFS,
            2993 RotateLeftI64XorLS I64RotlImmFS I64AddSS;
        I64AndImmFA: 2994 LeftI64AddFA I64Load32UFA I64XorFS;
        I64AndKFA: 2995 I64OrImmFS I64XorSS I64AndKFS, 2996 I64ShrUImmFA I64AndKFA LeftI64AddFS;
        I64CtzSS: 2997 I64Load16USA I64AddFS I64AndImmFS;
        I64ExtendI32USA: 2998 I64AndImmFS Const32A I64ShlFS;
        I64Load32SSA: 2999 I64AddFS I64LoadSS I64MulImmFA,
            3000 I64AddImmFS I64Store32L GlobalGetA;
        I64Load32SSS: 3001 Const32A I64Extend32SFA BrI64LeSFAhead;
        I64Load32UDispSA: 3002 I64AddFA I64AddFS I32RotlImmSA;
        I64Load32UFA: 3003 I64XorFS I64AddImmSS I64Load8USA,
            3004 I64XorFS I64ShrUImmSA I64AndImmFA;
        I64Load8UIndexLA: 3005 LeftI64OrFS I64AddImmSA I64Load8UIndexLA;
        I64Load8USA: 3006 I64EqzFS I64StoreS BrI64EqImmFAhead,
            3007 I64Store8L AddGlobalSetSS ReturnConst;
        I64LoadConstS: 3008 I64LoadSA I64LoadFA BrI64NeFAhead;
        I64LoadDispSS: 3009 I64RotlImmFA RotateLeftI64XorLA RightUnsignedI64XorLA;
        I64LoadFA: 3010 I64StoreL AddGlobalSetSS I64StoreImm32F;
        I64LoadSA: 3011 I64AddImmFA I64StoreL AddGlobalSetSS,
            3012 I64AddImmFA LeftI64AddFA I64Load32UFA, 3013 I64AddImmFS I64AndKSA I64MulFA,
            3014 I64AddImmFS I64LoadSA I64AddImmFS, 3015 I64AddImmFS I64StoreL I64StoreL,
            3016 I64AndFA I64OrFS I64StoreL, 3017 I64Load8UFA BrNonZeroFAhead ConstBrAhead,
            3018 I64Load8UFA I64AndImmFA I64EqzFS, 3019 I64LoadFA I64AddImmFS I64LoadSA,
            3020 I64LoadFA I64EqzFS BrI64EqImmFAhead, 3021 I64LoadFA I64StoreL AddGlobalSetSS,
            3022 I64LoadFA LoadI64AddFS I64Load8UFS, 3023 I64LoadFS BrI64NeImmFAhead ConstBrAhead,
            3024 I64LoadFS I64LoadSA BrI64LtSFAhead, 3025 I64LoadFS I64LoadSA I64LoadFA,
            3026 I64LoadFS I64LoadSA I64LoadFS, 3027 I64LoadFS I64LoadSA I64StoreL,
            3028 I64LoadFS I64LoadSS I64LoadSS, 3029 I64LoadFS I64StoreDispL AddGlobalSetSS,
            3030 I64ShrUImmFS BrI64GeUImmFAhead ConstBrAhead,
            3031 I64ShrUImmFS I64LoadSA I64ShrUImmFS, 3032 I64Store32ImmF I64LoadSA I64Load32SFA,
            3033 I64StoreImmF AddGlobalSetSS ReturnConst,
            3034 I64StoreImmF I64LoadSA I64StoreImmF, 3035 I64StoreL AddGlobalSetSS ReturnConst,
            3036 I64StoreL ExtendAddSS ExtendAddSA, 3037 I64StoreL I64LoadSA I64StoreL,
            3038 I64StoreL I64StoreDispS AddGlobalSetSS,
            3039 LeftI64AddLS I64Load32UFS I64AndImmSS;
        I64LoadSS: 3040 I64LoadSA I64AddImmFS I64LoadSS, 3041 I64LoadSA I64LoadFA I64AddImmFA,
            3042 I64LoadSA I64MulFA I64AddFS, 3043 I64LoadSA I64StoreL ExtendAddSS,
            3044 I64LoadSS I64LoadSS ConstBrAhead, 3045 I64LoadSS I64LoadSS I64Load8USS,
            3046 I64StoreS I64StoreDispS AddGlobalSetSS;
        I64MulFS: 3047 I64ShrUImmFS I64ShrUImmSS I64MulFA;
        I64MulImmSA: 3048 I64AddFA I64MulImmFA I64AddFA, 3049 I64AddImmFS Const32S I64AndImmSA,
            3050 I64RotlImmFA I64MulImmFS I64RotlFS;
        I64MulKFA: 3051 I64XorFS RightUnsignedI64XorFA I64MulKFA,
            3052 I64XorFS RightUnsignedI64XorFA I64XorFA;
        I64MulKFS: 3053 RightUnsignedI64XorBA I64AddFS BrTestNonZeroSAhead;
        I64MulSA: 3054 I64RemUFS I64ShrUImmSS BrI64NeImmF;
        I64MulSS: 3055 I64MulSA RightUnsignedI64AddFS RightUnsignedI64AddFS;
        I64OrImmFA: 3056 I64StoreL I32AddImmSA ReturnOneF;
        I64OrSA: 3057 I64AndFS I64AndSA I64OrFA;
        I64RemUFS: 3058 I64ShrUImmSS BrI64NeImmF I32MulImmSS;
        I64RotlImmFS: 3059 I64AddSS I64XorFS I64AddFS;
        I64ShlImmSA: 3060 I64AddImmFS I64MulImmSA I64AddImmFS,
            3061 I64MulKFA I64ShrUImmFA LeftI64AddFS;
        I64ShlImmSS: 3062 Const32A I64ShlFA I64XorImmFS,
            3063 I64AddFS I64LoadIndexSS I64ShrUImmFS,
            3064 I64LoadIndexLS I64LoadIndexSS I64AddSS;
        I64ShlSS: 3065 I64AddSA I64AddImmFS BrI64NeImmFAhead;
        I64ShrSImmFA: 3066 I64AndFS I64EqzSS I64AddSS;
        I64ShrUImmFS: 3067 I32RotlImmSA RotateLeft32I64XorLA I64XorFS,
            3068 I64AddFS I64StoreS I64AddImmSS;
        I64ShrUImmSS: 3069 I64MulSA I64AddFA RightUnsignedI64AddLA;
        I64Store16L: 3070 I64LoadSA I64LoadFA I64AddImmFS;
        I64Store32DispS: 3071 AddGlobalSetSS I64StoreImm32F CallConst,
            3072 I64StoreDispS AddGlobalSetSS ReturnConst;
        I64Store32ImmS: 3073 I64LoadSS I64EqzFS BrI64EqImmFAhead;
        I64Store32S: 3074 I64Load32SSA I64AddFS I64Load32SSS,
            3075 I64Store32L I64AddImmSS I64Extend32SSA;
        I64Store8ImmDispS: 3076 AddGlobalSetSS I64StoreImm32F CallConst;
        I64Store8S: 3077 I64ShrUImmSS I64AddImmSS I64AddImmSS;
        I64StoreDispS: 3078 AddGlobalSetSS I64StoreImm32F CallConst,
            3079 ExtendAddSS I64LoadSA I64StoreL,
            3080 I64StoreDispS AddGlobalSetSS I64StoreImm32F,
            3081 I64StoreDispS AddGlobalSetSS ReturnConst,
            3082 I64StoreDispS I64StoreDispS AddGlobalSetSS;
        I64StoreImm32S: 3083 AddGlobalSetSS I64StoreImm32F CallConst;
        I64StoreImmDispS: 3084 AddGlobalSetSS I64StoreImm32F CallConst,
            3085 I64StoreImmDispS AddGlobalSetSS ReturnConst;
        I64StoreImmS: 3086 ExtendAddSS Const32A I64StoreL;
        I64StoreL: 3087 AddGlobalSetSS I64StoreImm32F CallConst,
            3088 I32AddImmSA LeftI32AddLS I32LoadFS, 3089 I32Load16USA I32Store16L I32AddSA,
            3090 I64LoadSA I64StoreL I64LoadSA, 3091 I64LoadSS I64LoadSA I64StoreL,
            3092 I64LoadSS I64Store32S Copy2, 3093 I64StoreDispS I64StoreDispS I64StoreDispS,
            3094 I64StoreL AddGlobalSetSS I64StoreImm32F;
        I64StoreS: 3095 ExtendAddSS I64LoadSA I64StoreL,
            3096 I64ShrUImmFS I64AddImmSS BrI64GeSSAhead, 3097 I64Store8S I64LoadSS I64MulImmSA,
            3098 I64StoreDispS AddGlobalSetSS I64StoreImm32F, 3099 I64StoreS I64StoreS I64StoreS;
        I64SubSA: 3100 I64SubFS I64XorImmSA I64AndFS;
        I64SubSS: 3101 I64SubSS Const32A I64SubFA;
        I64XorFA: 3102 I64AddFS ExtendAddSS I64LoadSA,
            3103 I64MulKFA I64XorFS RightUnsignedI64XorFA;
        I64XorFS: 3104 I64AddFS I64AddFS I64AddSA, 3105 I64AddImmSS I64Load8USA LeftI64AddFA,
            3106 I64AndSA I64XorFA I64AddFS,
            3107 RightUnsignedI64XorSA I64MulKFS RightUnsignedI64XorBA;
        I64XorImmSA: 3108 I64AndFS I64AndSA I64XorFA;
        I64XorSA: 3109 I64AndFS I64AndSA I64XorFA, 3110 I64XorImmFA I64AndFA I64OrFS;
        I64XorSS: 3111 I64RotlImmFS I64XorSS I64XorSS, 3112 I64XorSS I64AddKSS AddBrI32NeImm,
            3113 LeftI64XorLS I64XorSS I64RotlImmFS;
        LeftI32AddFS: 3114 I32LoadFS BrI32EqFAhead LeftI32AddSA;
        LeftI32AddSA: 3115 I32LoadFA I32GtSImmFA SelectFS, 3116 I32LoadFS I32AddFS I32AddFA;
        LeftI32AddSS: 3117 Const32S CopyIntSS I32LoadSS, 3118 I32AndImmSA I32StoreL BrAhead,
            3119 I32GtSSA SelectFA I32AddImmFS, 3120 I32LoadFA I32AddImmFA I32StoreL,
            3121 I32LoadFA I32StoreL I32StoreS, 3122 I32LoadFS BrI32EqFAhead LeftI32AddSA,
            3123 LeftI32AddSA I32LoadFA I32AddImmFA, 3124 LeftI32AddSA I32LoadFS LeftI32AddSA;
        LeftI32XorBS: 3125 I32AndImmFA I32StoreL AddBrI32NeImm,
            3126 I32ShrUImmFA I32Store16L AddBrI32NeImm,
            3127 I32ShrUImmFA I32Store16L I32AddImmSS, 3128 I32ShrUImmFA I32StoreL AddBrI32NeImm;
        LeftI32XorSA: 3129 I32AndImmFA RightUnsignedI32XorFA I32Load16UScaledFA;
        LeftI32XorSS: 3130 RightUnsignedI32XorBS LeftI32XorBS I32RemUImmFS,
            3131 RightUnsignedI32XorBS LeftI32XorBS I32ShrUImmFA;
        LeftI64AddFA: 3132 I64Load32UFA I64XorFS I64AddImmSS,
            3133 I64Load32UFA I64XorFS I64ShrUImmSA;
        LeftI64AddSA: 3134 I64LoadFS I64LoadSS BrI64LeSFAhead;
        LeftI64AddSS: 3135 I64LoadFS I64LoadSS BrI64GtSFAhead;
        LoadDispF64SubSS: 3136 F64MulBS F64MulSS LoadDispF64SubSS,
            3137 MulAddBA F64AddFS Const64FloatA;
        LoadI32AddFS: 3138 I32AddImmSS I32LoadFA BrI32LeSFAhead;
        LoadI64AddSA: 3139 I64StoreL AddGlobalSetSS I64StoreImm32F;
        LoadI64AddSS: 3140 CopyIntSS I64RotlImmFA RotateLeftI64XorLA;
        MulAddBA: 3141 F64AddFS Const64FloatA F64AddFS;
        MulSubFA: 3142 F64StoreL F64LoadSS F64MulSA, 3143 F64StoreL I32AddImmSS F64MulSA;
        MulSubLA: 3144 F64StoreL F64LoadSS F64MulSA;
        RightUnsignedI32AddLA: 3145 F64ConvertI32UFA F64DivLA F64AddFS;
        RightUnsignedI32XorBS: 3146 LeftI32XorBS I32AndImmFA I32StoreL,
            3147 LeftI32XorBS I32ShrUImmFA I32Store8L;
        RightUnsignedI32XorFA: 3148 I32Load16UScaledFS I32ShlImmFS I32Load8UDispSS,
            3149 I32Load16UScaledFS I32XorFA I32AndImmFA;
        RightUnsignedI64AddFS: 3150 I64MulSS I64AddFS I64XorImmFS;
        RightUnsignedI64AddLS: 3151 RightUnsignedI64AddFS I64AndKSA I64AddFA;
        RightUnsignedI64XorFA: 3152 I64MulKFA I64XorFS RightUnsignedI64XorFA,
            3153 I64XorFA I64MulKFA I64XorFS;
        RightUnsignedI64XorLA: 3154 I64AddFA I64StoreL AddBrI32NeImm;
        RotateLeft32I64XorLA: 3155 RotateLeft32I64XorLS I64AndSS I64AndSA;
        RotateLeftI32XorLA: 3156 I32AddFS CopyIntSS I32RotlImmFA,
            3157 RightUnsignedI32XorLA LoadI32AddFA LoadDispI32AddFS,
            3158 RotateLeftI32XorLA I32AddFS Copy2;
        RotateLeftI64AddLS: 3159 I64AddFS I64XorFS I64RotlImmSS;
        RotateLeftI64XorLA: 3160 I64AddFS CopyIntSS I64RotlImmFA,
            3161 RotateLeftI64XorLA I64AddFS Copy2;
        RotateLeftI64XorLS: 3162 I64RotlImmSS I32AndImmSS Const32S;
        RotateLeftI64XorSS: 3163 I64AddFS RotateLeftI64XorLS I64RotlImmSS,
            3164 I64RotlImmFS I64AddSS I64XorFS;
        SelectFS: 3165 AddBrI32NeImm I32AddImmSS I32AddImmSS;
        SelectSA: 3166 I64StoreL I64Store16S I64Load16USA;
    }
    five {
        BrI32EqSAhead: 3167 I32AddSS I32Load8UIndexSA I32Store8L AddBr32;
        BrI32LeSFAhead: 3168 I32StoreScaledL CopyIntSS I32ShlImmSS I32OrImmFS;
        BrZeroSAhead: 3169 Const32S BrZeroSAhead I32AddImmSS CopyIntSS;
        Const32A: 3170 F32MulFS Const32A F32MulFS Const32A,
            3171 F32MulFS I32Load8UDispSA I32AddImmFA F32ConvertI32SFS;
        Const32S: 3172 BrI32LtUImmSAhead Const32S I32AddImmSS Call,
            3173 BrZeroSAhead I32AddImmSS CopyIntSS Call;
        Const64FloatA: 3174 F64MulFS Const64FloatA MulAddLA F64AddFA;
        Const64FloatS: 3175 Const64FloatA BrF64LtFAhead CopyFloatSS Const64FloatA,
            3176 SelectFS F64SubSS Const64FloatA MulAddLS;
        Copy2: 3177 Const32A F32MulFS Const32A F32MulFS,
            3178 Copy2 I32AddSS I32Load8UDispFS I32Load8UDispSS,
            3179 I32XorSA I32SubFS I32AddSS I32AddSA;
        CopyFloatSS: 3180 I32AndImmSA I32DivUImmFA I32AndImmFA Const64FloatS;
        CopyIntFS: 3181 I32NeImmSS CopyIntSS Const32S BrNonZeroS;
        CopyIntSS: 3182 LeftI32AddFA I32LoadFS CopyIntSS LeftI32AddFA;
        ExtendAddSS: 3183 I64LoadSA I64AddImmFA LeftI64AddFA I64Load32UFS,
            3184 I64LoadSA I64StoreL ExtendAddSS I64LoadSA;
        F32AddSA: 3185 F32MulFA F32AddFS F32SubSA F32AddFS;
        F32MulFA: 3186 F32AddFA F32AddFA F32AddFA F32AddFS;
        F32MulSS: 3187 F32MulSS F32AddFS Const32A BrF32GtFAhead;
        F64AddFA: 3188 F64AddFA F64AddFS Add2 BrNonZeroS;
        F64AddSA: 3189 MulAddFS F64SubSA F64AddFS Const32S;
        F64LoadDispFA: 3190 LoadDispF64MulFS F64LoadDispFA LoadF64MulFA F64AddFA;
        F64LoadDispSS: 3191 I32AddImmSA I32MulFA RightUnsignedI32AddFA F64ConvertI32UFA,
            3192 RightUnsignedI32AddSA F64ConvertI32UFA F64DivLA F64AddFS;
        F64MulBS: 3193 F64AddFS Const64FloatA BrNotF64GtFAhead F64AddSA;
        F64MulSS: 3194 F64MulSS F64AddFS Const64FloatA BrF64GtFAhead;
        F64SubFS: 3195 Const64FloatA MulAddLS F64AbsSA F64AddFS;
        F64SubSA: 3196 F64AddFS F64MulBS F64AddSA MulAddFS;
        F64SubSS: 3197 Const64FloatA F64MulFS Const64FloatA F64DivLS;
        I32AddFA: 3198 I32AddFA I32AddFA I32AddFS I32AddImmSS;
        I32AddFS: 3199 Add2 I32LeUSS I32AddFS I32GeUFS, 3200 I32EqzSA I32AddFS I32EqzSA I32AddFS,
            3201 I32MulImmSA I32AddFA I32AddImmFA I32AndImmFA,
            3202 I32NeSS I32XorSS BrNonZeroS ReturnOneS,
            3203 I32XorFA I32RotlImmFS I32AddFS I32XorFA;
        I32AddImmFA: 3204 I32XorFA I32AddFA I32AddImmFS AddBrI32LtUImm,
            3205 RightUnsignedI32AddFA I32AddImmFS I32MulImmSS I32MulImmSA;
        I32AddImmSA: 3206 I32PopcntFS I32AddImmSA I32PopcntFA I32AddFA;
        I32AddImmSS: 3207 Add2 I32AddImmSS Copy2 AddBrI32NeImm,
            3208 BrI32EqImm32FAhead I32Load8UDispSS SelectFS I32EqzSA,
            3209 I32AddImmSS I32Load8USS I32EqImmFA I32AddFS,
            3210 I32Load8UDispSA I32ShlImmFS I32OrFA ShiftRightAndFA,
            3211 I32Load8UDispSS I32AndImmFA I32Load8UFA I32Store8L,
            3212 I32Load8UDispSS SelectFS I32AddImmSS I32Load8UDispSS,
            3213 I32Load8UIndexFA I32Store8L I32AddImmSS BrNonZeroSAhead,
            3214 I32Load8USS I32ShrUImmFA I32Load8UFA I32Store8L,
            3215 I32LoadSS I32AddImmSS CopyIntFS BrI32GtSS,
            3216 I32LtSFA SelectFS I32GtSFA SelectFS,
            3217 I32MulImmSA I32AddImmFS RightUnsignedI32XorBA I32StoreL,
            3218 I32ShlImmSA I32AddImmFS CopyIntSS I32AddImmSS,
            3219 I64LoadDispSA I64StoreL Add2 I32AddImmSS,
            3220 LeftI32XorSS RightUnsignedI32XorBS LeftI32XorBS I32Store8L,
            3221 LoadDispF64MulSA LoadF64AddFS F64StoreF AddBrI32NeImm;
        I32AddSA: 3222 LoadDispI32AddLS I32LoadSA BrI32GeSFAhead I32StoreS;
        I32AddSS: 3223 F64LoadDispFA LoadDispF64MulFS F64LoadDispFA LoadDispF64MulFS,
            3224 I32AddFS I32Load8UFS I32AndImmSA BrI32NeFAhead,
            3225 I32AddImmSS CopyIntFS I32Load8USA BrNonZeroF,
            3226 I32AddSS LoadF64MulLA LoadF64AddFA F64StoreL,
            3227 I32DivUImmSS I32MulImmFA I32SubLA I32OrImmFA,
            3228 I32Load16SDispFS I32Load16SDispSS I32LtSFA SelectFS,
            3229 I32Load8UFA I32AddImmFA I32Store8L BrAhead,
            3230 I32LoadFA LoadI32AddFS I32AddSS I32LoadFA,
            3231 I64Load32UFA I64AddFS I32AddImmSA I32AddFS,
            3232 I64Load32UFA I64AddFS I32AddImmSA I64Load32UIndexFA,
            3233 LeftI32AddSA LoadI32AddLA I32AddFS ShiftRightAndSS,
            3234 LoadDispI32AddLS I32AddImmSS I32LoadFA BrI32GeSFAhead;
        I32AndImmSA: 3235 I32OrFA I32Load8UFA I32RotlLA I32AddFS;
        I32AndImmSS: 3236 BrI32EqImmFAhead I32AddImmSA I32AndImmFA BrI32GtUImmFAhead,
            3237 CopyIntSS I32AddImmFS I32Load8UFS BrI32NeImmSAhead,
            3238 I32AddFA I32SubLS I32AndImmSS I32AddFS,
            3239 I32AndImmSA I32SubLA LeftI32AddFS I32ShrSImmFS;
        I32AndSA: 3240 LeftI32AddFA I32Load16UFS BrI32LeUFAhead AddBrI32NeImm;
        I32EqImmSS: 3241 SelectFS Const32S SelectSS AddBrI32GtSImm;
        I32Load16SDispSA: 3242 I32MulFS I32Load16SDispSA I32MulFS I32Load16SDispSA;
        I32Load16SSA: 3243 I32MulFA I32AddFS I32AddImmSS AddBrI32NeImm;
        I32Load16SSS: 3244 I32Load16SIndexSA I32MulFA I32AddFS I32AddImmSS;
        I32Load16UDispSA: 3245 I32MulFS I32Load16UDispSS I32Load16UDispSA I32MulFS;
        I32Load16UDispSS: 3246 I32AddSS I32Load16UDispFA I32MulFS I32Load16UDispSS;
        I32Load16USS: 3247 I32Load16UDispSA I32MulFA I32AddFA I32AddFA,
            3248 I32Load16UIndexSA I32MulFA I32AddFS Add2;
        I32Load8SSS: 3249 I32AndImmFS BrI32LtSImmSAhead I32AddFS ConstBrAhead;
        I32Load8UDispSA: 3250 I32NeFA I32AddFS I32LoadSS I32AddImmFS,
            3251 I32XorFA I32AndImmFA I32LoadScaledFA RightUnsignedI32XorLS;
        I32Load8UDispSS: 3252 I32Load8UDispSA I32XorFA I32AndImmFA I32LoadScaledFA,
            3253 I32MulImmFA I32AddFA I32AddImmFA I32ShrSImmFS,
            3254 I32MulImmFS I32Load8UDispSS I32MulImmFA I32AddFS;
        I32Load8UFA: 3255 I32Store8L I32AddImmSS LeftI32OrSA ShiftRightAndFA;
        I32Load8UIndexSS: 3256 I32AddSA I32Load8UDispFA BrI32NeFAhead I32AddImmSS;
        I32Load8USS: 3257 I32Load8USA I32SubLS BrNonZeroFAhead Add2;
        I32LoadConstS: 3258 LeftI32XorBS RightUnsignedI32XorBS LeftI32XorBS LeftI32XorBS;
        I32LoadDispSA: 3259 LoadI32AddFS I32AddImmSS I32LoadFA BrI32LeSFAhead;
        I32LoadDispSS: 3260 I32MulImmFA I32ShrUImmFS I32MulImmSA I32OrFA;
        I32LoadFS: 3261 I32GtUFA SelectFA I32StoreL I32GtUSS,
            3262 I32StoreL LeftI32AddFS I32LoadFS BrI32NeF;
        I32LoadIndexSA: 3263 LoadI32AddFS I32AddSS I32LoadFA BrI32LeSFAhead;
        I32LoadSS: 3264 BrI32GtSFAhead BrI32GeSFAhead I32LoadSS CopyIntSS,
            3265 I32AddImmSS CopyIntFS BrI32GtSS I32AddImmSS;
        I32LoadScaledSA: 3266 I32AndImmFA I32LoadScaledFA I32StoreL AddBr32Ahead;
        I32LoadScaledSS: 3267 I32LoadScaledSA I32LtSFA SelectFS I32LoadScaledSS;
        I32LtUImmFS: 3268 Const32S SelectSA I32AddFS AddBrI32NeImm;
        I32MulFS: 3269 I32Load16SDispSA I32MulFS I32Load16SDispSA I32MulFS;
        I32MulImmFA: 3270 I32ShrUImmFS I32ShlImmFS I32AddFS I32LoadSS,
            3271 I32XorFA I32RotlImmFA I32MulImmFA I32AddImmFS;
        I32MulImmSS: 3272 I32AddSA I32Load8SDispFS I32AddFA I32AddImmFS,
            3273 I32MulImmSA I32AddFS I32MulImmSA I32AddFA;
        I32OrFS: 3274 I32OrSA I32ShlImmFS I32OrSA I32ShrUImmFS;
        I32OrSA: 3275 BrZeroFAhead I32AddSA I32AndImmFA I32Load8UIndexLA;
        I32PopcntSS: 3276 I32AddImmSA I32PopcntFS I32AddImmSA I32PopcntFS;
        I32RotlImmFS: 3277 I32AddFS I32XorFA I32RotlImmFS I32AddFS;
        I32ShlImmSA: 3278 I32AddImmFS CopyIntSS Add2 I32LoadSS,
            3279 I32AndImmFS I32LoadFA I32AddFS I32Load8USS;
        I32ShlImmSS: 3280 I32AddImmSS I32Load8UDispSS I32Load8UDispSS I32Load8UDispSS,
            3281 I32XorImmFS I32ShlImmSA I32ShrSImmFA I32LtSImmFA;
        I32ShrSImmFS: 3282 Copy2 I32XorSA I32SubFA I32AddFS;
        I32Store8L: 3283 I32AddImmSS I32GtUImmSS CopyIntSS BrNonZeroS,
            3284 I32StoreS LeftI32XorSS RightUnsignedI32XorBS LeftI32XorBS;
        I32StoreS: 3285 I32ShlImmSS I32LoadFS Copy2 I32AddImmSA,
            3286 I32StoreDispS I32StoreDispS I32StoreDispS Add2,
            3287 LoadI32AddSS I32AddImmSS I32LoadFA BrI32GeSFAhead;
        I32StoreScaledS: 3288 CopyIntSS I32ShlImmSS I32OrImmFS BrI32LtSF;
        I32SubLS: 3289 I32Load8UDispSS I32Load8USA I32SubLA LeftI32AddFS;
        I32SubSA: 3290 BrI32GtUImmFAhead I32ShlImmSA I32AndImmFS I32AndImmSA;
        I32XorFA: 3291 I32RotlImmFS I32AddFS I32XorFA I32RotlImmFS;
        I32XorImmSS: 3292 Const32S Const32A I32SubFA I32AndFS;
        I64AddFS: 3293 I64StoreS I64AddImmSS BrI64GeSSAhead ConstBr;
        I64AndImmSA: 3294 BrI64EqImmFAhead I64MulSA I64RemUFS I64MulSA;
        I64AndKSS: 3295 I64MulSS I64MulSS I64MulSS I64MulSA;
        I64Load32UFA: 3296 I64MulFA I64AddFS I64Store32L I32AddImmSS;
        I64Load8UDispSA: 3297 I64XorFA I64MulKFS I32AddImmSS CopyIntFS;
        I64LoadSA: 3298 I64StoreL AddGlobalSetSS I64StoreImm32F CallConst,
            3299 I64StoreL ExtendAddSS I64LoadSA I64StoreL;
        I64MulFA: 3300 I64AddFS I64Store32L I64ShrUImmFS AddBrI32NeImm;
        I64MulSS: 3301 I64AddFS I64AddFS I64AndSS I64OrSS;
        I64OrSS: 3302 I64XorImmSA I64AndFA I64OrFA RightUnsignedI64AddFS;
        I64ShlImmSS: 3303 I64LoadIndexLS I64LoadIndexSS I64AddSS I64ShrUImmSS;
        I64ShrUImmSS: 3304 I64Load32USA I64AddFS I64Load32UDispSA I64MulFA;
        I64XorImmSA: 3305 I64AndFA I64OrFA I64ShrUImmFS I64AndSS;
        LeftI32AddSA: 3306 I32LoadFS I32StoreL LeftI32AddFS I32LoadFS;
        LeftI32XorSS: 3307 RightUnsignedI32XorBS LeftI32XorBS I32AndImmSA BrZeroFAhead,
            3308 RightUnsignedI32XorBS LeftI32XorBS I32RemUImmFA I32AddImmFS;
        LoadF64MulSA: 3309 LoadF64AddFA F64StoreL Add2 AddBrI32NeImm;
        MulAddFS: 3310 F64SubSA F64AddFS Const32S AddBrI32NeImm;
        RightUnsignedI32XorBS: 3311 LeftI32XorBS I32StoreConstF I32RemUImmFS I32RemUImmSS;
        RightUnsignedI32XorLS: 3312 I32XorFA I32AndImmFA I32LoadScaledFA RightUnsignedI32XorLS;
        RightUnsignedI64AddFS:
            3313 RightUnsignedI64AddFS I64AndKSA I64AddFA RightUnsignedI64AddFS;
        RightUnsignedI64XorSA:
            3314 I64MulKFS RightUnsignedI64XorBA I64MulKFS RightUnsignedI64XorBS;
        RotateLeftI64XorLS: 3315 I64AndImmSA BrI64EqImmFAhead I64RemUImmSA I64AddFS;
        SelectFS: 3316 I32AddImmSS I32Load8UDispSS SelectFS I32EqzSA;
    }
    }
    ROUNDS FOR_ROUNDS: {
    two_round {
        Add2: 3317 AddBrI32NeImm, 3318 BrI32NeImmS, 3319 BrNonZeroS;
        Const32S: 3320 AddBrI32NeImm;
        CopyIntFS: 3321 BrNonZeroS;
        I32AddFS: 3322 AddBrI32GtUImm;
        I32AddImmFS: 3323 AddBrI32LtUImm;
        I32AddImmSS: 3324 AddBrI32NeImm;
        I32Load8USA: 3325 BrNonZeroF;
        I32LoadSS: 3326 BrNonZeroF;
        I32Store8ImmIndexS: 3327 AddSlotBrI32LtUImm;
        I32StoreL: 3328 AddBrI32LtUImm;
        I32StoreS: 3329 BrNonZeroF;
        I64AddFS: 3330 AddBrI32GtUImm;
        I64AddKSS: 3331 AddBrI32NeImm;
        I64StoreImmS: 3332 AddBrI32Ne;
        RightUnsignedI32XorLS: 3333 AddBrI32NeImm;
    }
    three_round {
        Add2: 3334 I32LoadSS BrI32LtSF;
        Copy2: 3335 I32RemUSS BrNonZeroF;
        CopyIntFS: 3336 I32Load8USA BrNonZeroF;
        CopyIntSS: 3337 I32LoadFS BrI32NeF, 3338 I64AddKFS AddBrI32NeImm;
        I32AddFS: 3339 I32AddImmSS AddBrI32NeImm;
        I32AddImmSS: 3340 CopyIntFS BrNonZeroS, 3341 I32LoadSS BrNonZeroF,
            3342 I32MulImmSS AddBrI32NeImm, 3343 I32MulImmSS BrI32LeUF,
            3344 I32ShrSImmSS BrI32GtSF;
        I32AddSA: 3345 I32AndFS BrI32GtUF;
        I32Load8UIndexSA: 3346 I32AddFS AddBrI32NeImm;
        I32LoadDispSA: 3347 I32AddFS AddBrI32NeImm;
        I32LoadIndexSA: 3348 I32AddFS AddBrI32NeImm;
        I32LoadSS: 3349 I32StoreS BrNonZeroF;
        I32LoadScaledFA: 3350 RightUnsignedI32XorLS AddBrI32NeImm;
        I32ShlImmSS: 3351 I32ShrUImmSS BrNonZeroF;
        I32Store16ImmS: 3352 Add2 BrNonZeroS;
        I32Store16S: 3353 Add2 BrNonZeroS;
        I32Store8ImmS: 3354 Add2 BrI32LtSS, 3355 Add2 BrNonZeroS;
        I32Store8S: 3356 Add2 AddBrI32NeImm, 3357 Add2 BrNonZeroS;
        I32StoreImm32S: 3358 Add2 BrNonZeroS;
        I32StoreImmS: 3359 Add2 BrNonZeroS;
        I32StoreS: 3360 Add2 BrI32NeImmS, 3361 Add2 BrNonZeroS;
        I64MulImmSA: 3362 I64AddFS AddBrI32GtUImm, 3363 I64AddFS AddBrI32NeImm;
        I64StoreS: 3364 Add2 BrNonZeroS;
        RightUnsignedI32XorBA: 3365 I32StoreL AddBrI32LtUImm;
    }
    four_round {
        Copy2: 3366 I32LoadSS I32StoreS BrNonZeroF;
        CopyIntSS: 3367 I32LoadFS I32AddImmFS BrI32NeS, 3368 I32LoadSS I32AddImmFS BrI32NeS,
            3369 I32ShrUImmFS I32AndSA BrNonZeroF;
        I32AddImmFS: 3370 RightUnsignedI32XorBA I32StoreL AddBrI32LtUImm;
        I32AddImmSA: 3371 I64LoadIndexFA I64XorFS AddBrI32NeImm;
        I32AddImmSS: 3372 Const64IntA I64StoreL AddBrI32NeImm,
            3373 CopyIntFS I32Load8USA BrNonZeroF, 3374 I32LoadSS I32AddImmSS BrI32LeSS,
            3375 I32LoadSS I32AddImmSS BrZeroS, 3376 I32MulImmSS I32RemULA BrZeroF,
            3377 LeftI32AddSA I32LoadFS BrI32GtSImmF;
        I32AddSS: 3378 I32Load8UIndexSA I32Store8L AddBrI32LtU,
            3379 I32Store16ImmDispF I32Store16ImmDispF AddBrI32NeImm;
        I32AndImmFA: 3380 I32LoadScaledFA RightUnsignedI32XorLS AddBrI32NeImm;
        I32AndSS: 3381 I32AddImmFS LeftI32AddSS LoadBrI32LtUF,
            3382 I32AddImmFS LeftI32AddSS LoadBrI32NeF;
        I32Load8UIndexSA: 3383 I32Store8L Add2 BrNonZeroS;
        I32Load8USA: 3384 I32Store8L Add2 AddBrI32NeImm, 3385 I32Store8L Add2 BrI32LtUS;
        I32LoadSA: 3386 I32StoreL Add2 AddBrI32GtU, 3387 I32StoreL Add2 AddBrI32NeImm;
        I32MulImmSS: 3388 I32Load8UIndexSA I32AddFS AddSlotBrI32GtU;
        I32PopcntSA: 3389 I32AddFS I32AddImmSS AddBrI32NeImm;
        I32Store16ImmDispS: 3390 I32AddImmSS I32LoadSA BrI32GtUF;
        I32Store16ImmS: 3391 I32StoreImmDispS Add2 BrNonZeroS;
        I32Store8ImmIndexS: 3392 I32AddImmSS I32LoadSS BrI32GtUF;
        I32Store8S: 3393 Add2 I32AndImmSA BrI32LtUF;
        I32XorSS: 3394 I32ShrUImmSS I32AndFA BrNonZeroF;
        I64LoadSA: 3395 I64StoreL Add2 BrI32LtUS;
        LoadI32XorSA: 3396 I32AddFS I32LoadSS BrNonZeroF;
    }
    }
}
