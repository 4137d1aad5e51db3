//! Which words make chains: a long table, written by `cargo xtask chains` from `chains.txt`.
//!
//! A name says what the word does and where its operands are: `F` or `L` if the first or the last
//! one is the accumulator, else `S`; then `A` if the result goes to the accumulator only, else `S`;
//! `Ahead` if a branch goes to a later word.
//! The chains are those that were counted most often over many programs in Go and C
//! (docs/decisions.md). They change how fast code is, never what it does.

use crate::exec::chain::lookup::{Kinds, Steps};
use crate::exec::chain::word::{self, Word as _, *};
use crate::exec::chain::{five, four, four_round, three, three_round, two, two_round};
use crate::exec::dispatch::Handler;
use crate::exec::memory::{self, loading, storing};
use crate::exec::place::{ACC_FIRST, ACC_SECOND, SLOTS};
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
    174 F64MulFA: (Shape::Binary(NumOp::F64Mul), Source::AccFirst, Dest::AccOnly, _) => Binary<op::F64Mul, ACC_FIRST, false>;
    175 F64MulFS: (Shape::Binary(NumOp::F64Mul), Source::AccFirst, Dest::Slot, _) => Binary<op::F64Mul, ACC_FIRST, true>;
    176 F64MulSA: (Shape::Binary(NumOp::F64Mul), Source::Slots, Dest::AccOnly, _) => Binary<op::F64Mul, SLOTS, false>;
    177 F64MulSS: (Shape::Binary(NumOp::F64Mul), Source::Slots, Dest::Slot, _) => Binary<op::F64Mul, SLOTS, true>;
    178 F64NegFS: (Shape::Unary(NumOp::F64Neg), Source::AccFirst, Dest::Slot, _) => Unary<op::F64Neg, ACC_FIRST, true>;
    179 F64SqrtFA: (Shape::Unary(NumOp::F64Sqrt), Source::AccFirst, Dest::AccOnly, _) => Unary<op::F64Sqrt, ACC_FIRST, false>;
    180 F64StoreF: (Shape::Store(StoreOp::F64Store), Source::AccFirst, Dest::Slot, _) => Store<storing::F64Store, memory::Offset, ACC_FIRST>;
    181 F64StoreL: (Shape::Store(StoreOp::F64Store), Source::AccSecond, Dest::Slot, _) => Store<storing::F64Store, memory::Offset, ACC_SECOND>;
    182 F64StoreS: (Shape::Store(StoreOp::F64Store), Source::Slots, Dest::Slot, _) => Store<storing::F64Store, memory::Offset, SLOTS>;
    183 F64SubFS: (Shape::Binary(NumOp::F64Sub), Source::AccFirst, Dest::Slot, _) => Binary<op::F64Sub, ACC_FIRST, true>;
    184 F64SubLS: (Shape::Binary(NumOp::F64Sub), Source::AccSecond, Dest::Slot, _) => Binary<op::F64Sub, ACC_SECOND, true>;
    185 F64SubSA: (Shape::Binary(NumOp::F64Sub), Source::Slots, Dest::AccOnly, _) => Binary<op::F64Sub, SLOTS, false>;
    186 F64SubSS: (Shape::Binary(NumOp::F64Sub), Source::Slots, Dest::Slot, _) => Binary<op::F64Sub, SLOTS, true>;
    187 GetBrFAhead: (Shape::GetBrNonZero, Source::AccFirst, Dest::Slot, true) => GetBr<ACC_FIRST, true>;
    188 GlobalGetA: (Shape::GlobalGet, Source::Slots, Dest::AccOnly, _) => GlobalGet<false>;
    189 GlobalGetS: (Shape::GlobalGet, Source::Slots, Dest::Slot, _) => GlobalGet<true>;
    190 I32AddFA: (Shape::Binary(NumOp::I32Add), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Add, ACC_FIRST, false>;
    191 I32AddFS: (Shape::Binary(NumOp::I32Add), Source::AccFirst, Dest::Slot, _) => Binary<op::I32Add, ACC_FIRST, true>;
    192 I32AddImmFA: (Shape::BinaryImm(NumOp::I32Add), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Add, ACC_FIRST, false>;
    193 I32AddImmFS: (Shape::BinaryImm(NumOp::I32Add), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Add, ACC_FIRST, true>;
    194 I32AddImmSA: (Shape::BinaryImm(NumOp::I32Add), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Add, SLOTS, false>;
    195 I32AddImmSS: (Shape::BinaryImm(NumOp::I32Add), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32Add, SLOTS, true>;
    196 I32AddSA: (Shape::Binary(NumOp::I32Add), Source::Slots, Dest::AccOnly, _) => Binary<op::I32Add, SLOTS, false>;
    197 I32AddSS: (Shape::Binary(NumOp::I32Add), Source::Slots, Dest::Slot, _) => Binary<op::I32Add, SLOTS, true>;
    198 I32AndFA: (Shape::Binary(NumOp::I32And), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32And, ACC_FIRST, false>;
    199 I32AndFS: (Shape::Binary(NumOp::I32And), Source::AccFirst, Dest::Slot, _) => Binary<op::I32And, ACC_FIRST, true>;
    200 I32AndImmFA: (Shape::BinaryImm(NumOp::I32And), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32And, ACC_FIRST, false>;
    201 I32AndImmFS: (Shape::BinaryImm(NumOp::I32And), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32And, ACC_FIRST, true>;
    202 I32AndImmSA: (Shape::BinaryImm(NumOp::I32And), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32And, SLOTS, false>;
    203 I32AndImmSS: (Shape::BinaryImm(NumOp::I32And), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32And, SLOTS, true>;
    204 I32AndSA: (Shape::Binary(NumOp::I32And), Source::Slots, Dest::AccOnly, _) => Binary<op::I32And, SLOTS, false>;
    205 I32AndSS: (Shape::Binary(NumOp::I32And), Source::Slots, Dest::Slot, _) => Binary<op::I32And, SLOTS, true>;
    206 I32ClzFS: (Shape::Unary(NumOp::I32Clz), Source::AccFirst, Dest::Slot, _) => Unary<op::I32Clz, ACC_FIRST, true>;
    207 I32CtzFA: (Shape::Unary(NumOp::I32Ctz), Source::AccFirst, Dest::AccOnly, _) => Unary<op::I32Ctz, ACC_FIRST, false>;
    208 I32CtzSS: (Shape::Unary(NumOp::I32Ctz), Source::Slots, Dest::Slot, _) => Unary<op::I32Ctz, SLOTS, true>;
    209 I32DivSImmFA: (Shape::BinaryImm(NumOp::I32DivS), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32DivS, ACC_FIRST, false>;
    210 I32DivUImmFA: (Shape::BinaryImm(NumOp::I32DivU), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32DivU, ACC_FIRST, false>;
    211 I32DivUImmSS: (Shape::BinaryImm(NumOp::I32DivU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32DivU, SLOTS, true>;
    212 I32EqFA: (Shape::Binary(NumOp::I32Eq), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Eq, ACC_FIRST, false>;
    213 I32EqImmFA: (Shape::BinaryImm(NumOp::I32Eq), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Eq, ACC_FIRST, false>;
    214 I32EqImmFS: (Shape::BinaryImm(NumOp::I32Eq), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Eq, ACC_FIRST, true>;
    215 I32EqImmSA: (Shape::BinaryImm(NumOp::I32Eq), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Eq, SLOTS, false>;
    216 I32EqImmSS: (Shape::BinaryImm(NumOp::I32Eq), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32Eq, SLOTS, true>;
    217 I32EqSS: (Shape::Binary(NumOp::I32Eq), Source::Slots, Dest::Slot, _) => Binary<op::I32Eq, SLOTS, true>;
    218 I32EqzSA: (Shape::Unary(NumOp::I32Eqz), Source::Slots, Dest::AccOnly, _) => Unary<op::I32Eqz, SLOTS, false>;
    219 I32GeUFS: (Shape::Binary(NumOp::I32GeU), Source::AccFirst, Dest::Slot, _) => Binary<op::I32GeU, ACC_FIRST, true>;
    220 I32GtSFA: (Shape::Binary(NumOp::I32GtS), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32GtS, ACC_FIRST, false>;
    221 I32GtSImmFA: (Shape::BinaryImm(NumOp::I32GtS), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32GtS, ACC_FIRST, false>;
    222 I32GtSImmFS: (Shape::BinaryImm(NumOp::I32GtS), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32GtS, ACC_FIRST, true>;
    223 I32GtSSA: (Shape::Binary(NumOp::I32GtS), Source::Slots, Dest::AccOnly, _) => Binary<op::I32GtS, SLOTS, false>;
    224 I32GtUFA: (Shape::Binary(NumOp::I32GtU), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32GtU, ACC_FIRST, false>;
    225 I32GtUFS: (Shape::Binary(NumOp::I32GtU), Source::AccFirst, Dest::Slot, _) => Binary<op::I32GtU, ACC_FIRST, true>;
    226 I32GtUImmSS: (Shape::BinaryImm(NumOp::I32GtU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32GtU, SLOTS, true>;
    227 I32GtUSS: (Shape::Binary(NumOp::I32GtU), Source::Slots, Dest::Slot, _) => Binary<op::I32GtU, SLOTS, true>;
    228 I32LeUSS: (Shape::Binary(NumOp::I32LeU), Source::Slots, Dest::Slot, _) => Binary<op::I32LeU, SLOTS, true>;
    229 I32Load16SDispFS: (Shape::LoadDisp(LoadOp::I32Load16S), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load16S, memory::Disp, ACC_FIRST, true>;
    230 I32Load16SDispSA: (Shape::LoadDisp(LoadOp::I32Load16S), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load16S, memory::Disp, SLOTS, false>;
    231 I32Load16SDispSS: (Shape::LoadDisp(LoadOp::I32Load16S), Source::Slots, Dest::Slot, _) => Load<loading::I32Load16S, memory::Disp, SLOTS, true>;
    232 I32Load16SIndexSA: (Shape::LoadIndex(LoadOp::I32Load16S), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::I32Load16S, SLOTS, false>;
    233 I32Load16SSA: (Shape::Load(LoadOp::I32Load16S), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load16S, memory::Offset, SLOTS, false>;
    234 I32Load16SSS: (Shape::Load(LoadOp::I32Load16S), Source::Slots, Dest::Slot, _) => Load<loading::I32Load16S, memory::Offset, SLOTS, true>;
    235 I32Load16UDispFA: (Shape::LoadDisp(LoadOp::I32Load16U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load16U, memory::Disp, ACC_FIRST, false>;
    236 I32Load16UDispFS: (Shape::LoadDisp(LoadOp::I32Load16U), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load16U, memory::Disp, ACC_FIRST, true>;
    237 I32Load16UDispSA: (Shape::LoadDisp(LoadOp::I32Load16U), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load16U, memory::Disp, SLOTS, false>;
    238 I32Load16UDispSS: (Shape::LoadDisp(LoadOp::I32Load16U), Source::Slots, Dest::Slot, _) => Load<loading::I32Load16U, memory::Disp, SLOTS, true>;
    239 I32Load16UFA: (Shape::Load(LoadOp::I32Load16U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load16U, memory::Offset, ACC_FIRST, false>;
    240 I32Load16UFS: (Shape::Load(LoadOp::I32Load16U), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load16U, memory::Offset, ACC_FIRST, true>;
    241 I32Load16UIndexSA: (Shape::LoadIndex(LoadOp::I32Load16U), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::I32Load16U, SLOTS, false>;
    242 I32Load16USA: (Shape::Load(LoadOp::I32Load16U), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load16U, memory::Offset, SLOTS, false>;
    243 I32Load16USS: (Shape::Load(LoadOp::I32Load16U), Source::Slots, Dest::Slot, _) => Load<loading::I32Load16U, memory::Offset, SLOTS, true>;
    244 I32Load16UScaledFA: (Shape::LoadScaled(LoadOp::I32Load16U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load16U, memory::Scaled, ACC_FIRST, false>;
    245 I32Load16UScaledFS: (Shape::LoadScaled(LoadOp::I32Load16U), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load16U, memory::Scaled, ACC_FIRST, true>;
    246 I32Load8SDispFS: (Shape::LoadDisp(LoadOp::I32Load8S), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load8S, memory::Disp, ACC_FIRST, true>;
    247 I32Load8SSS: (Shape::Load(LoadOp::I32Load8S), Source::Slots, Dest::Slot, _) => Load<loading::I32Load8S, memory::Offset, SLOTS, true>;
    248 I32Load8UDispFA: (Shape::LoadDisp(LoadOp::I32Load8U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load8U, memory::Disp, ACC_FIRST, false>;
    249 I32Load8UDispFS: (Shape::LoadDisp(LoadOp::I32Load8U), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load8U, memory::Disp, ACC_FIRST, true>;
    250 I32Load8UDispSA: (Shape::LoadDisp(LoadOp::I32Load8U), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load8U, memory::Disp, SLOTS, false>;
    251 I32Load8UDispSS: (Shape::LoadDisp(LoadOp::I32Load8U), Source::Slots, Dest::Slot, _) => Load<loading::I32Load8U, memory::Disp, SLOTS, true>;
    252 I32Load8UFA: (Shape::Load(LoadOp::I32Load8U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load8U, memory::Offset, ACC_FIRST, false>;
    253 I32Load8UFS: (Shape::Load(LoadOp::I32Load8U), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load8U, memory::Offset, ACC_FIRST, true>;
    254 I32Load8UIndexFA: (Shape::LoadIndex(LoadOp::I32Load8U), Source::AccFirst, Dest::AccOnly, _) => LoadIndex<loading::I32Load8U, ACC_FIRST, false>;
    255 I32Load8UIndexLA: (Shape::LoadIndex(LoadOp::I32Load8U), Source::AccSecond, Dest::AccOnly, _) => LoadIndex<loading::I32Load8U, ACC_SECOND, false>;
    256 I32Load8UIndexLS: (Shape::LoadIndex(LoadOp::I32Load8U), Source::AccSecond, Dest::Slot, _) => LoadIndex<loading::I32Load8U, ACC_SECOND, true>;
    257 I32Load8UIndexSA: (Shape::LoadIndex(LoadOp::I32Load8U), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::I32Load8U, SLOTS, false>;
    258 I32Load8UIndexSS: (Shape::LoadIndex(LoadOp::I32Load8U), Source::Slots, Dest::Slot, _) => LoadIndex<loading::I32Load8U, SLOTS, true>;
    259 I32Load8USA: (Shape::Load(LoadOp::I32Load8U), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load8U, memory::Offset, SLOTS, false>;
    260 I32Load8USS: (Shape::Load(LoadOp::I32Load8U), Source::Slots, Dest::Slot, _) => Load<loading::I32Load8U, memory::Offset, SLOTS, true>;
    261 I32LoadConstA: (Shape::LoadConst(LoadOp::I32Load), Source::Slots, Dest::AccOnly, _) => LoadConst<loading::I32Load, false>;
    262 I32LoadConstS: (Shape::LoadConst(LoadOp::I32Load), Source::Slots, Dest::Slot, _) => LoadConst<loading::I32Load, true>;
    263 I32LoadDispFA: (Shape::LoadDisp(LoadOp::I32Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load, memory::Disp, ACC_FIRST, false>;
    264 I32LoadDispFS: (Shape::LoadDisp(LoadOp::I32Load), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load, memory::Disp, ACC_FIRST, true>;
    265 I32LoadDispSA: (Shape::LoadDisp(LoadOp::I32Load), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load, memory::Disp, SLOTS, false>;
    266 I32LoadDispSS: (Shape::LoadDisp(LoadOp::I32Load), Source::Slots, Dest::Slot, _) => Load<loading::I32Load, memory::Disp, SLOTS, true>;
    267 I32LoadFA: (Shape::Load(LoadOp::I32Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load, memory::Offset, ACC_FIRST, false>;
    268 I32LoadFS: (Shape::Load(LoadOp::I32Load), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load, memory::Offset, ACC_FIRST, true>;
    269 I32LoadGlobalA: (Shape::LoadGlobal(LoadOp::I32Load), Source::Slots, Dest::AccOnly, _) => LoadGlobal<loading::I32Load, false>;
    270 I32LoadIndexFS: (Shape::LoadIndex(LoadOp::I32Load), Source::AccFirst, Dest::Slot, _) => LoadIndex<loading::I32Load, ACC_FIRST, true>;
    271 I32LoadIndexSA: (Shape::LoadIndex(LoadOp::I32Load), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::I32Load, SLOTS, false>;
    272 I32LoadIndexSS: (Shape::LoadIndex(LoadOp::I32Load), Source::Slots, Dest::Slot, _) => LoadIndex<loading::I32Load, SLOTS, true>;
    273 I32LoadSA: (Shape::Load(LoadOp::I32Load), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load, memory::Offset, SLOTS, false>;
    274 I32LoadSS: (Shape::Load(LoadOp::I32Load), Source::Slots, Dest::Slot, _) => Load<loading::I32Load, memory::Offset, SLOTS, true>;
    275 I32LoadScaledFA: (Shape::LoadScaled(LoadOp::I32Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load, memory::Scaled, ACC_FIRST, false>;
    276 I32LoadScaledFS: (Shape::LoadScaled(LoadOp::I32Load), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load, memory::Scaled, ACC_FIRST, true>;
    277 I32LoadScaledSA: (Shape::LoadScaled(LoadOp::I32Load), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load, memory::Scaled, SLOTS, false>;
    278 I32LoadScaledSS: (Shape::LoadScaled(LoadOp::I32Load), Source::Slots, Dest::Slot, _) => Load<loading::I32Load, memory::Scaled, SLOTS, true>;
    279 I32LtSFA: (Shape::Binary(NumOp::I32LtS), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32LtS, ACC_FIRST, false>;
    280 I32LtSFS: (Shape::Binary(NumOp::I32LtS), Source::AccFirst, Dest::Slot, _) => Binary<op::I32LtS, ACC_FIRST, true>;
    281 I32LtSImmFA: (Shape::BinaryImm(NumOp::I32LtS), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32LtS, ACC_FIRST, false>;
    282 I32LtSImmFS: (Shape::BinaryImm(NumOp::I32LtS), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32LtS, ACC_FIRST, true>;
    283 I32LtUFA: (Shape::Binary(NumOp::I32LtU), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32LtU, ACC_FIRST, false>;
    284 I32LtUFS: (Shape::Binary(NumOp::I32LtU), Source::AccFirst, Dest::Slot, _) => Binary<op::I32LtU, ACC_FIRST, true>;
    285 I32LtUImmFA: (Shape::BinaryImm(NumOp::I32LtU), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32LtU, ACC_FIRST, false>;
    286 I32LtUImmFS: (Shape::BinaryImm(NumOp::I32LtU), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32LtU, ACC_FIRST, true>;
    287 I32LtUImmSS: (Shape::BinaryImm(NumOp::I32LtU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32LtU, SLOTS, true>;
    288 I32LtUSS: (Shape::Binary(NumOp::I32LtU), Source::Slots, Dest::Slot, _) => Binary<op::I32LtU, SLOTS, true>;
    289 I32MulFA: (Shape::Binary(NumOp::I32Mul), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Mul, ACC_FIRST, false>;
    290 I32MulFS: (Shape::Binary(NumOp::I32Mul), Source::AccFirst, Dest::Slot, _) => Binary<op::I32Mul, ACC_FIRST, true>;
    291 I32MulImmFA: (Shape::BinaryImm(NumOp::I32Mul), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Mul, ACC_FIRST, false>;
    292 I32MulImmFS: (Shape::BinaryImm(NumOp::I32Mul), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Mul, ACC_FIRST, true>;
    293 I32MulImmSA: (Shape::BinaryImm(NumOp::I32Mul), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Mul, SLOTS, false>;
    294 I32MulImmSS: (Shape::BinaryImm(NumOp::I32Mul), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32Mul, SLOTS, true>;
    295 I32MulSA: (Shape::Binary(NumOp::I32Mul), Source::Slots, Dest::AccOnly, _) => Binary<op::I32Mul, SLOTS, false>;
    296 I32NeFA: (Shape::Binary(NumOp::I32Ne), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Ne, ACC_FIRST, false>;
    297 I32NeImmFS: (Shape::BinaryImm(NumOp::I32Ne), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Ne, ACC_FIRST, true>;
    298 I32NeImmSS: (Shape::BinaryImm(NumOp::I32Ne), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32Ne, SLOTS, true>;
    299 I32NeSS: (Shape::Binary(NumOp::I32Ne), Source::Slots, Dest::Slot, _) => Binary<op::I32Ne, SLOTS, true>;
    300 I32OrFA: (Shape::Binary(NumOp::I32Or), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Or, ACC_FIRST, false>;
    301 I32OrFS: (Shape::Binary(NumOp::I32Or), Source::AccFirst, Dest::Slot, _) => Binary<op::I32Or, ACC_FIRST, true>;
    302 I32OrImmFA: (Shape::BinaryImm(NumOp::I32Or), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Or, ACC_FIRST, false>;
    303 I32OrImmFS: (Shape::BinaryImm(NumOp::I32Or), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Or, ACC_FIRST, true>;
    304 I32OrImmSA: (Shape::BinaryImm(NumOp::I32Or), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Or, SLOTS, false>;
    305 I32OrSA: (Shape::Binary(NumOp::I32Or), Source::Slots, Dest::AccOnly, _) => Binary<op::I32Or, SLOTS, false>;
    306 I32PopcntFA: (Shape::Unary(NumOp::I32Popcnt), Source::AccFirst, Dest::AccOnly, _) => Unary<op::I32Popcnt, ACC_FIRST, false>;
    307 I32PopcntFS: (Shape::Unary(NumOp::I32Popcnt), Source::AccFirst, Dest::Slot, _) => Unary<op::I32Popcnt, ACC_FIRST, true>;
    308 I32PopcntSA: (Shape::Unary(NumOp::I32Popcnt), Source::Slots, Dest::AccOnly, _) => Unary<op::I32Popcnt, SLOTS, false>;
    309 I32PopcntSS: (Shape::Unary(NumOp::I32Popcnt), Source::Slots, Dest::Slot, _) => Unary<op::I32Popcnt, SLOTS, true>;
    310 I32RemUImmFA: (Shape::BinaryImm(NumOp::I32RemU), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32RemU, ACC_FIRST, false>;
    311 I32RemUImmFS: (Shape::BinaryImm(NumOp::I32RemU), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32RemU, ACC_FIRST, true>;
    312 I32RemUImmSA: (Shape::BinaryImm(NumOp::I32RemU), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32RemU, SLOTS, false>;
    313 I32RemUImmSS: (Shape::BinaryImm(NumOp::I32RemU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32RemU, SLOTS, true>;
    314 I32RemULA: (Shape::Binary(NumOp::I32RemU), Source::AccSecond, Dest::AccOnly, _) => Binary<op::I32RemU, ACC_SECOND, false>;
    315 I32RemUSS: (Shape::Binary(NumOp::I32RemU), Source::Slots, Dest::Slot, _) => Binary<op::I32RemU, SLOTS, true>;
    316 I32RotlImmFA: (Shape::BinaryImm(NumOp::I32Rotl), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Rotl, ACC_FIRST, false>;
    317 I32RotlImmFS: (Shape::BinaryImm(NumOp::I32Rotl), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Rotl, ACC_FIRST, true>;
    318 I32RotlImmSA: (Shape::BinaryImm(NumOp::I32Rotl), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Rotl, SLOTS, false>;
    319 I32RotlLA: (Shape::Binary(NumOp::I32Rotl), Source::AccSecond, Dest::AccOnly, _) => Binary<op::I32Rotl, ACC_SECOND, false>;
    320 I32RotrImmFS: (Shape::BinaryImm(NumOp::I32Rotr), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Rotr, ACC_FIRST, true>;
    321 I32RotrImmSA: (Shape::BinaryImm(NumOp::I32Rotr), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Rotr, SLOTS, false>;
    322 I32ShlFA: (Shape::Binary(NumOp::I32Shl), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Shl, ACC_FIRST, false>;
    323 I32ShlFS: (Shape::Binary(NumOp::I32Shl), Source::AccFirst, Dest::Slot, _) => Binary<op::I32Shl, ACC_FIRST, true>;
    324 I32ShlImmFA: (Shape::BinaryImm(NumOp::I32Shl), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Shl, ACC_FIRST, false>;
    325 I32ShlImmFS: (Shape::BinaryImm(NumOp::I32Shl), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Shl, ACC_FIRST, true>;
    326 I32ShlImmSA: (Shape::BinaryImm(NumOp::I32Shl), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Shl, SLOTS, false>;
    327 I32ShlImmSS: (Shape::BinaryImm(NumOp::I32Shl), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32Shl, SLOTS, true>;
    328 I32ShlLS: (Shape::Binary(NumOp::I32Shl), Source::AccSecond, Dest::Slot, _) => Binary<op::I32Shl, ACC_SECOND, true>;
    329 I32ShrSImmFA: (Shape::BinaryImm(NumOp::I32ShrS), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32ShrS, ACC_FIRST, false>;
    330 I32ShrSImmFS: (Shape::BinaryImm(NumOp::I32ShrS), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32ShrS, ACC_FIRST, true>;
    331 I32ShrSImmSA: (Shape::BinaryImm(NumOp::I32ShrS), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32ShrS, SLOTS, false>;
    332 I32ShrSImmSS: (Shape::BinaryImm(NumOp::I32ShrS), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32ShrS, SLOTS, true>;
    333 I32ShrUImmFA: (Shape::BinaryImm(NumOp::I32ShrU), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32ShrU, ACC_FIRST, false>;
    334 I32ShrUImmFS: (Shape::BinaryImm(NumOp::I32ShrU), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32ShrU, ACC_FIRST, true>;
    335 I32ShrUImmSA: (Shape::BinaryImm(NumOp::I32ShrU), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32ShrU, SLOTS, false>;
    336 I32ShrUImmSS: (Shape::BinaryImm(NumOp::I32ShrU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32ShrU, SLOTS, true>;
    337 I32ShrULA: (Shape::Binary(NumOp::I32ShrU), Source::AccSecond, Dest::AccOnly, _) => Binary<op::I32ShrU, ACC_SECOND, false>;
    338 I32ShrULS: (Shape::Binary(NumOp::I32ShrU), Source::AccSecond, Dest::Slot, _) => Binary<op::I32ShrU, ACC_SECOND, true>;
    339 I32ShrUSA: (Shape::Binary(NumOp::I32ShrU), Source::Slots, Dest::AccOnly, _) => Binary<op::I32ShrU, SLOTS, false>;
    340 I32Store16DispF: (Shape::StoreDisp(StoreOp::I32Store16), Source::AccFirst, Dest::Slot, _) => Store<storing::I32Store16, memory::Disp, ACC_FIRST>;
    341 I32Store16ImmDispF: (Shape::StoreImmDisp(StoreOp::I32Store16), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I32Store16, memory::Disp, ACC_FIRST>;
    342 I32Store16ImmDispS: (Shape::StoreImmDisp(StoreOp::I32Store16), Source::Slots, Dest::Slot, _) => StoreImm<storing::I32Store16, memory::Disp, SLOTS>;
    343 I32Store16ImmS: (Shape::StoreImm(StoreOp::I32Store16), Source::Slots, Dest::Slot, _) => StoreImm<storing::I32Store16, memory::Offset, SLOTS>;
    344 I32Store16L: (Shape::Store(StoreOp::I32Store16), Source::AccSecond, Dest::Slot, _) => Store<storing::I32Store16, memory::Offset, ACC_SECOND>;
    345 I32Store16S: (Shape::Store(StoreOp::I32Store16), Source::Slots, Dest::Slot, _) => Store<storing::I32Store16, memory::Offset, SLOTS>;
    346 I32Store8DispF: (Shape::StoreDisp(StoreOp::I32Store8), Source::AccFirst, Dest::Slot, _) => Store<storing::I32Store8, memory::Disp, ACC_FIRST>;
    347 I32Store8F: (Shape::Store(StoreOp::I32Store8), Source::AccFirst, Dest::Slot, _) => Store<storing::I32Store8, memory::Offset, ACC_FIRST>;
    348 I32Store8ImmIndexS: (Shape::StoreImmIndex(StoreOp::I32Store8), Source::Slots, Dest::Slot, _) => StoreImmIndex<storing::I32Store8, SLOTS>;
    349 I32Store8ImmS: (Shape::StoreImm(StoreOp::I32Store8), Source::Slots, Dest::Slot, _) => StoreImm<storing::I32Store8, memory::Offset, SLOTS>;
    350 I32Store8L: (Shape::Store(StoreOp::I32Store8), Source::AccSecond, Dest::Slot, _) => Store<storing::I32Store8, memory::Offset, ACC_SECOND>;
    351 I32Store8S: (Shape::Store(StoreOp::I32Store8), Source::Slots, Dest::Slot, _) => Store<storing::I32Store8, memory::Offset, SLOTS>;
    352 I32StoreConstF: (Shape::StoreConst(StoreOp::I32Store), Source::AccFirst, Dest::Slot, _) => StoreConst<storing::I32Store, ACC_FIRST>;
    353 I32StoreConstS: (Shape::StoreConst(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => StoreConst<storing::I32Store, SLOTS>;
    354 I32StoreDispF: (Shape::StoreDisp(StoreOp::I32Store), Source::AccFirst, Dest::Slot, _) => Store<storing::I32Store, memory::Disp, ACC_FIRST>;
    355 I32StoreDispS: (Shape::StoreDisp(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => Store<storing::I32Store, memory::Disp, SLOTS>;
    356 I32StoreF: (Shape::Store(StoreOp::I32Store), Source::AccFirst, Dest::Slot, _) => Store<storing::I32Store, memory::Offset, ACC_FIRST>;
    357 I32StoreImm32S: (Shape::StoreImm32(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => StoreImm32<storing::I32Store, SLOTS>;
    358 I32StoreImmDispS: (Shape::StoreImmDisp(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => StoreImm<storing::I32Store, memory::Disp, SLOTS>;
    359 I32StoreImmF: (Shape::StoreImm(StoreOp::I32Store), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I32Store, memory::Offset, ACC_FIRST>;
    360 I32StoreImmS: (Shape::StoreImm(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => StoreImm<storing::I32Store, memory::Offset, SLOTS>;
    361 I32StoreL: (Shape::Store(StoreOp::I32Store), Source::AccSecond, Dest::Slot, _) => Store<storing::I32Store, memory::Offset, ACC_SECOND>;
    362 I32StoreS: (Shape::Store(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => Store<storing::I32Store, memory::Offset, SLOTS>;
    363 I32StoreScaledL: (Shape::StoreScaled(StoreOp::I32Store), Source::AccSecond, Dest::Slot, _) => Store<storing::I32Store, memory::Scaled, ACC_SECOND>;
    364 I32StoreScaledS: (Shape::StoreScaled(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => Store<storing::I32Store, memory::Scaled, SLOTS>;
    365 I32SubFA: (Shape::Binary(NumOp::I32Sub), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Sub, ACC_FIRST, false>;
    366 I32SubFS: (Shape::Binary(NumOp::I32Sub), Source::AccFirst, Dest::Slot, _) => Binary<op::I32Sub, ACC_FIRST, true>;
    367 I32SubLA: (Shape::Binary(NumOp::I32Sub), Source::AccSecond, Dest::AccOnly, _) => Binary<op::I32Sub, ACC_SECOND, false>;
    368 I32SubLS: (Shape::Binary(NumOp::I32Sub), Source::AccSecond, Dest::Slot, _) => Binary<op::I32Sub, ACC_SECOND, true>;
    369 I32SubSA: (Shape::Binary(NumOp::I32Sub), Source::Slots, Dest::AccOnly, _) => Binary<op::I32Sub, SLOTS, false>;
    370 I32SubSS: (Shape::Binary(NumOp::I32Sub), Source::Slots, Dest::Slot, _) => Binary<op::I32Sub, SLOTS, true>;
    371 I32XorFA: (Shape::Binary(NumOp::I32Xor), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Xor, ACC_FIRST, false>;
    372 I32XorFS: (Shape::Binary(NumOp::I32Xor), Source::AccFirst, Dest::Slot, _) => Binary<op::I32Xor, ACC_FIRST, true>;
    373 I32XorImmFA: (Shape::BinaryImm(NumOp::I32Xor), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Xor, ACC_FIRST, false>;
    374 I32XorImmFS: (Shape::BinaryImm(NumOp::I32Xor), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Xor, ACC_FIRST, true>;
    375 I32XorImmSA: (Shape::BinaryImm(NumOp::I32Xor), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Xor, SLOTS, false>;
    376 I32XorImmSS: (Shape::BinaryImm(NumOp::I32Xor), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32Xor, SLOTS, true>;
    377 I32XorSA: (Shape::Binary(NumOp::I32Xor), Source::Slots, Dest::AccOnly, _) => Binary<op::I32Xor, SLOTS, false>;
    378 I32XorSS: (Shape::Binary(NumOp::I32Xor), Source::Slots, Dest::Slot, _) => Binary<op::I32Xor, SLOTS, true>;
    379 I64AddFA: (Shape::Binary(NumOp::I64Add), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Add, ACC_FIRST, false>;
    380 I64AddFS: (Shape::Binary(NumOp::I64Add), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Add, ACC_FIRST, true>;
    381 I64AddImmFA: (Shape::BinaryImm(NumOp::I64Add), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Add, ACC_FIRST, false>;
    382 I64AddImmFS: (Shape::BinaryImm(NumOp::I64Add), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Add, ACC_FIRST, true>;
    383 I64AddImmSA: (Shape::BinaryImm(NumOp::I64Add), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64Add, SLOTS, false>;
    384 I64AddImmSS: (Shape::BinaryImm(NumOp::I64Add), Source::Slots, Dest::Slot, _) => BinaryImm<op::I64Add, SLOTS, true>;
    385 I64AddKFS: (Shape::BinaryK(NumOp::I64Add), Source::AccFirst, Dest::Slot, _) => BinaryK<op::I64Add, ACC_FIRST, true>;
    386 I64AddKSA: (Shape::BinaryK(NumOp::I64Add), Source::Slots, Dest::AccOnly, _) => BinaryK<op::I64Add, SLOTS, false>;
    387 I64AddKSS: (Shape::BinaryK(NumOp::I64Add), Source::Slots, Dest::Slot, _) => BinaryK<op::I64Add, SLOTS, true>;
    388 I64AddSA: (Shape::Binary(NumOp::I64Add), Source::Slots, Dest::AccOnly, _) => Binary<op::I64Add, SLOTS, false>;
    389 I64AddSS: (Shape::Binary(NumOp::I64Add), Source::Slots, Dest::Slot, _) => Binary<op::I64Add, SLOTS, true>;
    390 I64AndFA: (Shape::Binary(NumOp::I64And), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64And, ACC_FIRST, false>;
    391 I64AndFS: (Shape::Binary(NumOp::I64And), Source::AccFirst, Dest::Slot, _) => Binary<op::I64And, ACC_FIRST, true>;
    392 I64AndImmFA: (Shape::BinaryImm(NumOp::I64And), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64And, ACC_FIRST, false>;
    393 I64AndImmFS: (Shape::BinaryImm(NumOp::I64And), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64And, ACC_FIRST, true>;
    394 I64AndImmSA: (Shape::BinaryImm(NumOp::I64And), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64And, SLOTS, false>;
    395 I64AndImmSS: (Shape::BinaryImm(NumOp::I64And), Source::Slots, Dest::Slot, _) => BinaryImm<op::I64And, SLOTS, true>;
    396 I64AndKFA: (Shape::BinaryK(NumOp::I64And), Source::AccFirst, Dest::AccOnly, _) => BinaryK<op::I64And, ACC_FIRST, false>;
    397 I64AndKFS: (Shape::BinaryK(NumOp::I64And), Source::AccFirst, Dest::Slot, _) => BinaryK<op::I64And, ACC_FIRST, true>;
    398 I64AndKSA: (Shape::BinaryK(NumOp::I64And), Source::Slots, Dest::AccOnly, _) => BinaryK<op::I64And, SLOTS, false>;
    399 I64AndKSS: (Shape::BinaryK(NumOp::I64And), Source::Slots, Dest::Slot, _) => BinaryK<op::I64And, SLOTS, true>;
    400 I64AndSA: (Shape::Binary(NumOp::I64And), Source::Slots, Dest::AccOnly, _) => Binary<op::I64And, SLOTS, false>;
    401 I64AndSS: (Shape::Binary(NumOp::I64And), Source::Slots, Dest::Slot, _) => Binary<op::I64And, SLOTS, true>;
    402 I64CtzSA: (Shape::Unary(NumOp::I64Ctz), Source::Slots, Dest::AccOnly, _) => Unary<op::I64Ctz, SLOTS, false>;
    403 I64CtzSS: (Shape::Unary(NumOp::I64Ctz), Source::Slots, Dest::Slot, _) => Unary<op::I64Ctz, SLOTS, true>;
    404 I64EqFA: (Shape::Binary(NumOp::I64Eq), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Eq, ACC_FIRST, false>;
    405 I64EqFS: (Shape::Binary(NumOp::I64Eq), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Eq, ACC_FIRST, true>;
    406 I64EqSA: (Shape::Binary(NumOp::I64Eq), Source::Slots, Dest::AccOnly, _) => Binary<op::I64Eq, SLOTS, false>;
    407 I64EqzFS: (Shape::Unary(NumOp::I64Eqz), Source::AccFirst, Dest::Slot, _) => Unary<op::I64Eqz, ACC_FIRST, true>;
    408 I64EqzSS: (Shape::Unary(NumOp::I64Eqz), Source::Slots, Dest::Slot, _) => Unary<op::I64Eqz, SLOTS, true>;
    409 I64Extend32SFA: (Shape::Unary(NumOp::I64Extend32S), Source::AccFirst, Dest::AccOnly, _) => Unary<op::I64Extend32S, ACC_FIRST, false>;
    410 I64Extend32SFS: (Shape::Unary(NumOp::I64Extend32S), Source::AccFirst, Dest::Slot, _) => Unary<op::I64Extend32S, ACC_FIRST, true>;
    411 I64Extend32SSA: (Shape::Unary(NumOp::I64Extend32S), Source::Slots, Dest::AccOnly, _) => Unary<op::I64Extend32S, SLOTS, false>;
    412 I64Extend32SSS: (Shape::Unary(NumOp::I64Extend32S), Source::Slots, Dest::Slot, _) => Unary<op::I64Extend32S, SLOTS, true>;
    413 I64Extend8SFS: (Shape::Unary(NumOp::I64Extend8S), Source::AccFirst, Dest::Slot, _) => Unary<op::I64Extend8S, ACC_FIRST, true>;
    414 I64ExtendI32UFA: (Shape::Unary(NumOp::I64ExtendI32U), Source::AccFirst, Dest::AccOnly, _) => Unary<op::I64ExtendI32U, ACC_FIRST, false>;
    415 I64ExtendI32UFS: (Shape::Unary(NumOp::I64ExtendI32U), Source::AccFirst, Dest::Slot, _) => Unary<op::I64ExtendI32U, ACC_FIRST, true>;
    416 I64ExtendI32USA: (Shape::Unary(NumOp::I64ExtendI32U), Source::Slots, Dest::AccOnly, _) => Unary<op::I64ExtendI32U, SLOTS, false>;
    417 I64ExtendI32USS: (Shape::Unary(NumOp::I64ExtendI32U), Source::Slots, Dest::Slot, _) => Unary<op::I64ExtendI32U, SLOTS, true>;
    418 I64GtSFA: (Shape::Binary(NumOp::I64GtS), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64GtS, ACC_FIRST, false>;
    419 I64GtUFA: (Shape::Binary(NumOp::I64GtU), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64GtU, ACC_FIRST, false>;
    420 I64GtUFS: (Shape::Binary(NumOp::I64GtU), Source::AccFirst, Dest::Slot, _) => Binary<op::I64GtU, ACC_FIRST, true>;
    421 I64Load16UFA: (Shape::Load(LoadOp::I64Load16U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load16U, memory::Offset, ACC_FIRST, false>;
    422 I64Load16UFS: (Shape::Load(LoadOp::I64Load16U), Source::AccFirst, Dest::Slot, _) => Load<loading::I64Load16U, memory::Offset, ACC_FIRST, true>;
    423 I64Load16USA: (Shape::Load(LoadOp::I64Load16U), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load16U, memory::Offset, SLOTS, false>;
    424 I64Load16USS: (Shape::Load(LoadOp::I64Load16U), Source::Slots, Dest::Slot, _) => Load<loading::I64Load16U, memory::Offset, SLOTS, true>;
    425 I64Load32SDispSS: (Shape::LoadDisp(LoadOp::I64Load32S), Source::Slots, Dest::Slot, _) => Load<loading::I64Load32S, memory::Disp, SLOTS, true>;
    426 I64Load32SFA: (Shape::Load(LoadOp::I64Load32S), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load32S, memory::Offset, ACC_FIRST, false>;
    427 I64Load32SFS: (Shape::Load(LoadOp::I64Load32S), Source::AccFirst, Dest::Slot, _) => Load<loading::I64Load32S, memory::Offset, ACC_FIRST, true>;
    428 I64Load32SSA: (Shape::Load(LoadOp::I64Load32S), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load32S, memory::Offset, SLOTS, false>;
    429 I64Load32SSS: (Shape::Load(LoadOp::I64Load32S), Source::Slots, Dest::Slot, _) => Load<loading::I64Load32S, memory::Offset, SLOTS, true>;
    430 I64Load32UConstA: (Shape::LoadConst(LoadOp::I64Load32U), Source::Slots, Dest::AccOnly, _) => LoadConst<loading::I64Load32U, false>;
    431 I64Load32UConstS: (Shape::LoadConst(LoadOp::I64Load32U), Source::Slots, Dest::Slot, _) => LoadConst<loading::I64Load32U, true>;
    432 I64Load32UDispFA: (Shape::LoadDisp(LoadOp::I64Load32U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load32U, memory::Disp, ACC_FIRST, false>;
    433 I64Load32UDispSA: (Shape::LoadDisp(LoadOp::I64Load32U), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load32U, memory::Disp, SLOTS, false>;
    434 I64Load32UDispSS: (Shape::LoadDisp(LoadOp::I64Load32U), Source::Slots, Dest::Slot, _) => Load<loading::I64Load32U, memory::Disp, SLOTS, true>;
    435 I64Load32UFA: (Shape::Load(LoadOp::I64Load32U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load32U, memory::Offset, ACC_FIRST, false>;
    436 I64Load32UFS: (Shape::Load(LoadOp::I64Load32U), Source::AccFirst, Dest::Slot, _) => Load<loading::I64Load32U, memory::Offset, ACC_FIRST, true>;
    437 I64Load32UIndexFA: (Shape::LoadIndex(LoadOp::I64Load32U), Source::AccFirst, Dest::AccOnly, _) => LoadIndex<loading::I64Load32U, ACC_FIRST, false>;
    438 I64Load32UIndexFS: (Shape::LoadIndex(LoadOp::I64Load32U), Source::AccFirst, Dest::Slot, _) => LoadIndex<loading::I64Load32U, ACC_FIRST, true>;
    439 I64Load32UIndexLS: (Shape::LoadIndex(LoadOp::I64Load32U), Source::AccSecond, Dest::Slot, _) => LoadIndex<loading::I64Load32U, ACC_SECOND, true>;
    440 I64Load32USA: (Shape::Load(LoadOp::I64Load32U), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load32U, memory::Offset, SLOTS, false>;
    441 I64Load32USS: (Shape::Load(LoadOp::I64Load32U), Source::Slots, Dest::Slot, _) => Load<loading::I64Load32U, memory::Offset, SLOTS, true>;
    442 I64Load8UConstA: (Shape::LoadConst(LoadOp::I64Load8U), Source::Slots, Dest::AccOnly, _) => LoadConst<loading::I64Load8U, false>;
    443 I64Load8UDispSA: (Shape::LoadDisp(LoadOp::I64Load8U), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load8U, memory::Disp, SLOTS, false>;
    444 I64Load8UDispSS: (Shape::LoadDisp(LoadOp::I64Load8U), Source::Slots, Dest::Slot, _) => Load<loading::I64Load8U, memory::Disp, SLOTS, true>;
    445 I64Load8UFA: (Shape::Load(LoadOp::I64Load8U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load8U, memory::Offset, ACC_FIRST, false>;
    446 I64Load8UFS: (Shape::Load(LoadOp::I64Load8U), Source::AccFirst, Dest::Slot, _) => Load<loading::I64Load8U, memory::Offset, ACC_FIRST, true>;
    447 I64Load8UIndexLA: (Shape::LoadIndex(LoadOp::I64Load8U), Source::AccSecond, Dest::AccOnly, _) => LoadIndex<loading::I64Load8U, ACC_SECOND, false>;
    448 I64Load8UIndexLS: (Shape::LoadIndex(LoadOp::I64Load8U), Source::AccSecond, Dest::Slot, _) => LoadIndex<loading::I64Load8U, ACC_SECOND, true>;
    449 I64Load8UIndexSA: (Shape::LoadIndex(LoadOp::I64Load8U), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::I64Load8U, SLOTS, false>;
    450 I64Load8UIndexSS: (Shape::LoadIndex(LoadOp::I64Load8U), Source::Slots, Dest::Slot, _) => LoadIndex<loading::I64Load8U, SLOTS, true>;
    451 I64Load8USA: (Shape::Load(LoadOp::I64Load8U), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load8U, memory::Offset, SLOTS, false>;
    452 I64Load8USS: (Shape::Load(LoadOp::I64Load8U), Source::Slots, Dest::Slot, _) => Load<loading::I64Load8U, memory::Offset, SLOTS, true>;
    453 I64LoadConstA: (Shape::LoadConst(LoadOp::I64Load), Source::Slots, Dest::AccOnly, _) => LoadConst<loading::I64Load, false>;
    454 I64LoadConstS: (Shape::LoadConst(LoadOp::I64Load), Source::Slots, Dest::Slot, _) => LoadConst<loading::I64Load, true>;
    455 I64LoadDispFA: (Shape::LoadDisp(LoadOp::I64Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load, memory::Disp, ACC_FIRST, false>;
    456 I64LoadDispFS: (Shape::LoadDisp(LoadOp::I64Load), Source::AccFirst, Dest::Slot, _) => Load<loading::I64Load, memory::Disp, ACC_FIRST, true>;
    457 I64LoadDispSA: (Shape::LoadDisp(LoadOp::I64Load), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load, memory::Disp, SLOTS, false>;
    458 I64LoadDispSS: (Shape::LoadDisp(LoadOp::I64Load), Source::Slots, Dest::Slot, _) => Load<loading::I64Load, memory::Disp, SLOTS, true>;
    459 I64LoadFA: (Shape::Load(LoadOp::I64Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load, memory::Offset, ACC_FIRST, false>;
    460 I64LoadFS: (Shape::Load(LoadOp::I64Load), Source::AccFirst, Dest::Slot, _) => Load<loading::I64Load, memory::Offset, ACC_FIRST, true>;
    461 I64LoadGlobalS: (Shape::LoadGlobal(LoadOp::I64Load), Source::Slots, Dest::Slot, _) => LoadGlobal<loading::I64Load, true>;
    462 I64LoadIndexFA: (Shape::LoadIndex(LoadOp::I64Load), Source::AccFirst, Dest::AccOnly, _) => LoadIndex<loading::I64Load, ACC_FIRST, false>;
    463 I64LoadIndexLS: (Shape::LoadIndex(LoadOp::I64Load), Source::AccSecond, Dest::Slot, _) => LoadIndex<loading::I64Load, ACC_SECOND, true>;
    464 I64LoadIndexSA: (Shape::LoadIndex(LoadOp::I64Load), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::I64Load, SLOTS, false>;
    465 I64LoadIndexSS: (Shape::LoadIndex(LoadOp::I64Load), Source::Slots, Dest::Slot, _) => LoadIndex<loading::I64Load, SLOTS, true>;
    466 I64LoadSA: (Shape::Load(LoadOp::I64Load), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load, memory::Offset, SLOTS, false>;
    467 I64LoadSS: (Shape::Load(LoadOp::I64Load), Source::Slots, Dest::Slot, _) => Load<loading::I64Load, memory::Offset, SLOTS, true>;
    468 I64LtUFA: (Shape::Binary(NumOp::I64LtU), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64LtU, ACC_FIRST, false>;
    469 I64LtUFS: (Shape::Binary(NumOp::I64LtU), Source::AccFirst, Dest::Slot, _) => Binary<op::I64LtU, ACC_FIRST, true>;
    470 I64LtUImmSS: (Shape::BinaryImm(NumOp::I64LtU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I64LtU, SLOTS, true>;
    471 I64LtUSS: (Shape::Binary(NumOp::I64LtU), Source::Slots, Dest::Slot, _) => Binary<op::I64LtU, SLOTS, true>;
    472 I64MulFA: (Shape::Binary(NumOp::I64Mul), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Mul, ACC_FIRST, false>;
    473 I64MulFS: (Shape::Binary(NumOp::I64Mul), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Mul, ACC_FIRST, true>;
    474 I64MulImmFA: (Shape::BinaryImm(NumOp::I64Mul), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Mul, ACC_FIRST, false>;
    475 I64MulImmFS: (Shape::BinaryImm(NumOp::I64Mul), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Mul, ACC_FIRST, true>;
    476 I64MulImmSA: (Shape::BinaryImm(NumOp::I64Mul), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64Mul, SLOTS, false>;
    477 I64MulKFA: (Shape::BinaryK(NumOp::I64Mul), Source::AccFirst, Dest::AccOnly, _) => BinaryK<op::I64Mul, ACC_FIRST, false>;
    478 I64MulKFS: (Shape::BinaryK(NumOp::I64Mul), Source::AccFirst, Dest::Slot, _) => BinaryK<op::I64Mul, ACC_FIRST, true>;
    479 I64MulKSA: (Shape::BinaryK(NumOp::I64Mul), Source::Slots, Dest::AccOnly, _) => BinaryK<op::I64Mul, SLOTS, false>;
    480 I64MulKSS: (Shape::BinaryK(NumOp::I64Mul), Source::Slots, Dest::Slot, _) => BinaryK<op::I64Mul, SLOTS, true>;
    481 I64MulSA: (Shape::Binary(NumOp::I64Mul), Source::Slots, Dest::AccOnly, _) => Binary<op::I64Mul, SLOTS, false>;
    482 I64MulSS: (Shape::Binary(NumOp::I64Mul), Source::Slots, Dest::Slot, _) => Binary<op::I64Mul, SLOTS, true>;
    483 I64NeImmFA: (Shape::BinaryImm(NumOp::I64Ne), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Ne, ACC_FIRST, false>;
    484 I64NeImmFS: (Shape::BinaryImm(NumOp::I64Ne), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Ne, ACC_FIRST, true>;
    485 I64OrFA: (Shape::Binary(NumOp::I64Or), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Or, ACC_FIRST, false>;
    486 I64OrFS: (Shape::Binary(NumOp::I64Or), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Or, ACC_FIRST, true>;
    487 I64OrImmFA: (Shape::BinaryImm(NumOp::I64Or), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Or, ACC_FIRST, false>;
    488 I64OrImmFS: (Shape::BinaryImm(NumOp::I64Or), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Or, ACC_FIRST, true>;
    489 I64OrKFA: (Shape::BinaryK(NumOp::I64Or), Source::AccFirst, Dest::AccOnly, _) => BinaryK<op::I64Or, ACC_FIRST, false>;
    490 I64OrSA: (Shape::Binary(NumOp::I64Or), Source::Slots, Dest::AccOnly, _) => Binary<op::I64Or, SLOTS, false>;
    491 I64OrSS: (Shape::Binary(NumOp::I64Or), Source::Slots, Dest::Slot, _) => Binary<op::I64Or, SLOTS, true>;
    492 I64RemUFS: (Shape::Binary(NumOp::I64RemU), Source::AccFirst, Dest::Slot, _) => Binary<op::I64RemU, ACC_FIRST, true>;
    493 I64RemUImmSA: (Shape::BinaryImm(NumOp::I64RemU), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64RemU, SLOTS, false>;
    494 I64RotlFS: (Shape::Binary(NumOp::I64Rotl), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Rotl, ACC_FIRST, true>;
    495 I64RotlImmFA: (Shape::BinaryImm(NumOp::I64Rotl), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Rotl, ACC_FIRST, false>;
    496 I64RotlImmFS: (Shape::BinaryImm(NumOp::I64Rotl), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Rotl, ACC_FIRST, true>;
    497 I64RotlImmSS: (Shape::BinaryImm(NumOp::I64Rotl), Source::Slots, Dest::Slot, _) => BinaryImm<op::I64Rotl, SLOTS, true>;
    498 I64ShlFA: (Shape::Binary(NumOp::I64Shl), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Shl, ACC_FIRST, false>;
    499 I64ShlFS: (Shape::Binary(NumOp::I64Shl), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Shl, ACC_FIRST, true>;
    500 I64ShlImmFA: (Shape::BinaryImm(NumOp::I64Shl), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Shl, ACC_FIRST, false>;
    501 I64ShlImmFS: (Shape::BinaryImm(NumOp::I64Shl), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Shl, ACC_FIRST, true>;
    502 I64ShlImmSA: (Shape::BinaryImm(NumOp::I64Shl), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64Shl, SLOTS, false>;
    503 I64ShlImmSS: (Shape::BinaryImm(NumOp::I64Shl), Source::Slots, Dest::Slot, _) => BinaryImm<op::I64Shl, SLOTS, true>;
    504 I64ShlSS: (Shape::Binary(NumOp::I64Shl), Source::Slots, Dest::Slot, _) => Binary<op::I64Shl, SLOTS, true>;
    505 I64ShrSImmFA: (Shape::BinaryImm(NumOp::I64ShrS), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64ShrS, ACC_FIRST, false>;
    506 I64ShrUFA: (Shape::Binary(NumOp::I64ShrU), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64ShrU, ACC_FIRST, false>;
    507 I64ShrUFS: (Shape::Binary(NumOp::I64ShrU), Source::AccFirst, Dest::Slot, _) => Binary<op::I64ShrU, ACC_FIRST, true>;
    508 I64ShrUImmFA: (Shape::BinaryImm(NumOp::I64ShrU), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64ShrU, ACC_FIRST, false>;
    509 I64ShrUImmFS: (Shape::BinaryImm(NumOp::I64ShrU), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64ShrU, ACC_FIRST, true>;
    510 I64ShrUImmSA: (Shape::BinaryImm(NumOp::I64ShrU), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64ShrU, SLOTS, false>;
    511 I64ShrUImmSS: (Shape::BinaryImm(NumOp::I64ShrU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I64ShrU, SLOTS, true>;
    512 I64ShrULS: (Shape::Binary(NumOp::I64ShrU), Source::AccSecond, Dest::Slot, _) => Binary<op::I64ShrU, ACC_SECOND, true>;
    513 I64Store16L: (Shape::Store(StoreOp::I64Store16), Source::AccSecond, Dest::Slot, _) => Store<storing::I64Store16, memory::Offset, ACC_SECOND>;
    514 I64Store16S: (Shape::Store(StoreOp::I64Store16), Source::Slots, Dest::Slot, _) => Store<storing::I64Store16, memory::Offset, SLOTS>;
    515 I64Store32DispS: (Shape::StoreDisp(StoreOp::I64Store32), Source::Slots, Dest::Slot, _) => Store<storing::I64Store32, memory::Disp, SLOTS>;
    516 I64Store32F: (Shape::Store(StoreOp::I64Store32), Source::AccFirst, Dest::Slot, _) => Store<storing::I64Store32, memory::Offset, ACC_FIRST>;
    517 I64Store32ImmDispS: (Shape::StoreImmDisp(StoreOp::I64Store32), Source::Slots, Dest::Slot, _) => StoreImm<storing::I64Store32, memory::Disp, SLOTS>;
    518 I64Store32ImmF: (Shape::StoreImm(StoreOp::I64Store32), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I64Store32, memory::Offset, ACC_FIRST>;
    519 I64Store32ImmS: (Shape::StoreImm(StoreOp::I64Store32), Source::Slots, Dest::Slot, _) => StoreImm<storing::I64Store32, memory::Offset, SLOTS>;
    520 I64Store32L: (Shape::Store(StoreOp::I64Store32), Source::AccSecond, Dest::Slot, _) => Store<storing::I64Store32, memory::Offset, ACC_SECOND>;
    521 I64Store32S: (Shape::Store(StoreOp::I64Store32), Source::Slots, Dest::Slot, _) => Store<storing::I64Store32, memory::Offset, SLOTS>;
    522 I64Store8DispL: (Shape::StoreDisp(StoreOp::I64Store8), Source::AccSecond, Dest::Slot, _) => Store<storing::I64Store8, memory::Disp, ACC_SECOND>;
    523 I64Store8DispS: (Shape::StoreDisp(StoreOp::I64Store8), Source::Slots, Dest::Slot, _) => Store<storing::I64Store8, memory::Disp, SLOTS>;
    524 I64Store8F: (Shape::Store(StoreOp::I64Store8), Source::AccFirst, Dest::Slot, _) => Store<storing::I64Store8, memory::Offset, ACC_FIRST>;
    525 I64Store8ImmDispF: (Shape::StoreImmDisp(StoreOp::I64Store8), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I64Store8, memory::Disp, ACC_FIRST>;
    526 I64Store8ImmDispS: (Shape::StoreImmDisp(StoreOp::I64Store8), Source::Slots, Dest::Slot, _) => StoreImm<storing::I64Store8, memory::Disp, SLOTS>;
    527 I64Store8ImmF: (Shape::StoreImm(StoreOp::I64Store8), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I64Store8, memory::Offset, ACC_FIRST>;
    528 I64Store8ImmIndexS: (Shape::StoreImmIndex(StoreOp::I64Store8), Source::Slots, Dest::Slot, _) => StoreImmIndex<storing::I64Store8, SLOTS>;
    529 I64Store8ImmS: (Shape::StoreImm(StoreOp::I64Store8), Source::Slots, Dest::Slot, _) => StoreImm<storing::I64Store8, memory::Offset, SLOTS>;
    530 I64Store8L: (Shape::Store(StoreOp::I64Store8), Source::AccSecond, Dest::Slot, _) => Store<storing::I64Store8, memory::Offset, ACC_SECOND>;
    531 I64Store8S: (Shape::Store(StoreOp::I64Store8), Source::Slots, Dest::Slot, _) => Store<storing::I64Store8, memory::Offset, SLOTS>;
    532 I64StoreConstS: (Shape::StoreConst(StoreOp::I64Store), Source::Slots, Dest::Slot, _) => StoreConst<storing::I64Store, SLOTS>;
    533 I64StoreDispL: (Shape::StoreDisp(StoreOp::I64Store), Source::AccSecond, Dest::Slot, _) => Store<storing::I64Store, memory::Disp, ACC_SECOND>;
    534 I64StoreDispS: (Shape::StoreDisp(StoreOp::I64Store), Source::Slots, Dest::Slot, _) => Store<storing::I64Store, memory::Disp, SLOTS>;
    535 I64StoreF: (Shape::Store(StoreOp::I64Store), Source::AccFirst, Dest::Slot, _) => Store<storing::I64Store, memory::Offset, ACC_FIRST>;
    536 I64StoreImm32F: (Shape::StoreImm32(StoreOp::I64Store), Source::AccFirst, Dest::Slot, _) => StoreImm32<storing::I64Store, ACC_FIRST>;
    537 I64StoreImm32S: (Shape::StoreImm32(StoreOp::I64Store), Source::Slots, Dest::Slot, _) => StoreImm32<storing::I64Store, SLOTS>;
    538 I64StoreImmDispF: (Shape::StoreImmDisp(StoreOp::I64Store), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I64Store, memory::Disp, ACC_FIRST>;
    539 I64StoreImmDispS: (Shape::StoreImmDisp(StoreOp::I64Store), Source::Slots, Dest::Slot, _) => StoreImm<storing::I64Store, memory::Disp, SLOTS>;
    540 I64StoreImmF: (Shape::StoreImm(StoreOp::I64Store), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I64Store, memory::Offset, ACC_FIRST>;
    541 I64StoreImmS: (Shape::StoreImm(StoreOp::I64Store), Source::Slots, Dest::Slot, _) => StoreImm<storing::I64Store, memory::Offset, SLOTS>;
    542 I64StoreL: (Shape::Store(StoreOp::I64Store), Source::AccSecond, Dest::Slot, _) => Store<storing::I64Store, memory::Offset, ACC_SECOND>;
    543 I64StoreS: (Shape::Store(StoreOp::I64Store), Source::Slots, Dest::Slot, _) => Store<storing::I64Store, memory::Offset, SLOTS>;
    544 I64SubFA: (Shape::Binary(NumOp::I64Sub), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Sub, ACC_FIRST, false>;
    545 I64SubFS: (Shape::Binary(NumOp::I64Sub), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Sub, ACC_FIRST, true>;
    546 I64SubLA: (Shape::Binary(NumOp::I64Sub), Source::AccSecond, Dest::AccOnly, _) => Binary<op::I64Sub, ACC_SECOND, false>;
    547 I64SubLS: (Shape::Binary(NumOp::I64Sub), Source::AccSecond, Dest::Slot, _) => Binary<op::I64Sub, ACC_SECOND, true>;
    548 I64SubSA: (Shape::Binary(NumOp::I64Sub), Source::Slots, Dest::AccOnly, _) => Binary<op::I64Sub, SLOTS, false>;
    549 I64SubSS: (Shape::Binary(NumOp::I64Sub), Source::Slots, Dest::Slot, _) => Binary<op::I64Sub, SLOTS, true>;
    550 I64XorFA: (Shape::Binary(NumOp::I64Xor), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Xor, ACC_FIRST, false>;
    551 I64XorFS: (Shape::Binary(NumOp::I64Xor), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Xor, ACC_FIRST, true>;
    552 I64XorImmFA: (Shape::BinaryImm(NumOp::I64Xor), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Xor, ACC_FIRST, false>;
    553 I64XorImmFS: (Shape::BinaryImm(NumOp::I64Xor), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Xor, ACC_FIRST, true>;
    554 I64XorImmSA: (Shape::BinaryImm(NumOp::I64Xor), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64Xor, SLOTS, false>;
    555 I64XorSA: (Shape::Binary(NumOp::I64Xor), Source::Slots, Dest::AccOnly, _) => Binary<op::I64Xor, SLOTS, false>;
    556 I64XorSS: (Shape::Binary(NumOp::I64Xor), Source::Slots, Dest::Slot, _) => Binary<op::I64Xor, SLOTS, true>;
    557 LeftI32AddFA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I32Shl, op::I32Add, ACC_FIRST, false>;
    558 LeftI32AddFS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Add, ACC_FIRST, true>;
    559 LeftI32AddLA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I32Shl, op::I32Add, ACC_SECOND, false>;
    560 LeftI32AddLS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Add, ACC_SECOND, true>;
    561 LeftI32AddSA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::Slots, Dest::AccOnly, _) => ShiftBinary<op::I32Shl, op::I32Add, SLOTS, false>;
    562 LeftI32AddSS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::Slots, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Add, SLOTS, true>;
    563 LeftI32OrFA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Or), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I32Shl, op::I32Or, ACC_FIRST, false>;
    564 LeftI32OrFS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Or), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Or, ACC_FIRST, true>;
    565 LeftI32OrSA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Or), Source::Slots, Dest::AccOnly, _) => ShiftBinary<op::I32Shl, op::I32Or, SLOTS, false>;
    566 LeftI32OrSS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Or), Source::Slots, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Or, SLOTS, true>;
    567 LeftI32XorFS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Xor), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Xor, ACC_FIRST, true>;
    568 LeftI32XorSA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Xor), Source::Slots, Dest::AccOnly, _) => ShiftBinary<op::I32Shl, op::I32Xor, SLOTS, false>;
    569 LeftI32XorSS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Xor), Source::Slots, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Xor, SLOTS, true>;
    570 LeftI64AddFA: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I64Shl, op::I64Add, ACC_FIRST, false>;
    571 LeftI64AddFS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I64Shl, op::I64Add, ACC_FIRST, true>;
    572 LeftI64AddLA: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I64Shl, op::I64Add, ACC_SECOND, false>;
    573 LeftI64AddLS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I64Shl, op::I64Add, ACC_SECOND, true>;
    574 LeftI64AddSA: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::Slots, Dest::AccOnly, _) => ShiftBinary<op::I64Shl, op::I64Add, SLOTS, false>;
    575 LeftI64AddSS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::Slots, Dest::Slot, _) => ShiftBinary<op::I64Shl, op::I64Add, SLOTS, true>;
    576 LeftI64OrFS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Or), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I64Shl, op::I64Or, ACC_FIRST, true>;
    577 LeftI64XorLS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Xor), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I64Shl, op::I64Xor, ACC_SECOND, true>;
    578 LoadBrI32GtSFAhead: (Shape::LoadBrCompareImm(NumOp::I32GtS), Source::AccFirst, Dest::Slot, true) => LoadBrCompare<loading::I32Load, op::I32GtS, ACC_FIRST, true>;
    579 LoadBrI32LtUF: (Shape::LoadBrCompareImm(NumOp::I32LtU), Source::AccFirst, Dest::Slot, false) => LoadBrCompare<loading::I32Load, op::I32LtU, ACC_FIRST, false>;
    580 LoadBrI32NeF: (Shape::LoadBrCompareImm(NumOp::I32Ne), Source::AccFirst, Dest::Slot, false) => LoadBrCompare<loading::I32Load, op::I32Ne, ACC_FIRST, false>;
    581 LoadBrI64EqFAhead: (Shape::LoadBrCompareImm(NumOp::I64Eq), Source::AccFirst, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64Eq, ACC_FIRST, true>;
    582 LoadBrI64EqSAhead: (Shape::LoadBrCompareImm(NumOp::I64Eq), Source::Slots, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64Eq, SLOTS, true>;
    583 LoadBrI64GeUSAhead: (Shape::LoadBrCompareImm(NumOp::I64GeU), Source::Slots, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64GeU, SLOTS, true>;
    584 LoadBrI64GtSSAhead: (Shape::LoadBrCompareImm(NumOp::I64GtS), Source::Slots, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64GtS, SLOTS, true>;
    585 LoadBrI64LtSFAhead: (Shape::LoadBrCompareImm(NumOp::I64LtS), Source::AccFirst, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64LtS, ACC_FIRST, true>;
    586 LoadBrI64LtSSAhead: (Shape::LoadBrCompareImm(NumOp::I64LtS), Source::Slots, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64LtS, SLOTS, true>;
    587 LoadBrI64NeFAhead: (Shape::LoadBrCompareImm(NumOp::I64Ne), Source::AccFirst, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64Ne, ACC_FIRST, true>;
    588 LoadBrI64NeSAhead: (Shape::LoadBrCompareImm(NumOp::I64Ne), Source::Slots, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64Ne, SLOTS, true>;
    589 LoadDispF64MulFA: (Shape::LoadDispBinary(NumOp::F64Mul), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Disp, ACC_FIRST, false>;
    590 LoadDispF64MulFS: (Shape::LoadDispBinary(NumOp::F64Mul), Source::AccFirst, Dest::Slot, _) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Disp, ACC_FIRST, true>;
    591 LoadDispF64MulSA: (Shape::LoadDispBinary(NumOp::F64Mul), Source::Slots, Dest::AccOnly, _) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Disp, SLOTS, false>;
    592 LoadDispF64SubSS: (Shape::LoadDispBinary(NumOp::F64Sub), Source::Slots, Dest::Slot, _) => LoadBinary<loading::F64Load, op::F64Sub, load_op::Disp, SLOTS, true>;
    593 LoadDispI32AddFS: (Shape::LoadDispBinary(NumOp::I32Add), Source::AccFirst, Dest::Slot, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Disp, ACC_FIRST, true>;
    594 LoadDispI32AddLS: (Shape::LoadDispBinary(NumOp::I32Add), Source::AccSecond, Dest::Slot, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Disp, ACC_SECOND, true>;
    595 LoadDispI64AddFA: (Shape::LoadDispBinary(NumOp::I64Add), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Disp, ACC_FIRST, false>;
    596 LoadF64AddFA: (Shape::LoadBinary(NumOp::F64Add), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::F64Load, op::F64Add, load_op::Offset, ACC_FIRST, false>;
    597 LoadF64AddFS: (Shape::LoadBinary(NumOp::F64Add), Source::AccFirst, Dest::Slot, _) => LoadBinary<loading::F64Load, op::F64Add, load_op::Offset, ACC_FIRST, true>;
    598 LoadF64MulFA: (Shape::LoadBinary(NumOp::F64Mul), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Offset, ACC_FIRST, false>;
    599 LoadF64MulLA: (Shape::LoadBinary(NumOp::F64Mul), Source::AccSecond, Dest::AccOnly, _) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Offset, ACC_SECOND, false>;
    600 LoadF64MulSA: (Shape::LoadBinary(NumOp::F64Mul), Source::Slots, Dest::AccOnly, _) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Offset, SLOTS, false>;
    601 LoadF64SubLS: (Shape::LoadBinary(NumOp::F64Sub), Source::AccSecond, Dest::Slot, _) => LoadBinary<loading::F64Load, op::F64Sub, load_op::Offset, ACC_SECOND, true>;
    602 LoadI32AddFA: (Shape::LoadBinary(NumOp::I32Add), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, ACC_FIRST, false>;
    603 LoadI32AddFS: (Shape::LoadBinary(NumOp::I32Add), Source::AccFirst, Dest::Slot, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, ACC_FIRST, true>;
    604 LoadI32AddLA: (Shape::LoadBinary(NumOp::I32Add), Source::AccSecond, Dest::AccOnly, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, ACC_SECOND, false>;
    605 LoadI32AddSA: (Shape::LoadBinary(NumOp::I32Add), Source::Slots, Dest::AccOnly, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, SLOTS, false>;
    606 LoadI32AddSS: (Shape::LoadBinary(NumOp::I32Add), Source::Slots, Dest::Slot, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, SLOTS, true>;
    607 LoadI32XorLA: (Shape::LoadBinary(NumOp::I32Xor), Source::AccSecond, Dest::AccOnly, _) => LoadBinary<loading::I32Load, op::I32Xor, load_op::Offset, ACC_SECOND, false>;
    608 LoadI32XorSA: (Shape::LoadBinary(NumOp::I32Xor), Source::Slots, Dest::AccOnly, _) => LoadBinary<loading::I32Load, op::I32Xor, load_op::Offset, SLOTS, false>;
    609 LoadI32XorSS: (Shape::LoadBinary(NumOp::I32Xor), Source::Slots, Dest::Slot, _) => LoadBinary<loading::I32Load, op::I32Xor, load_op::Offset, SLOTS, true>;
    610 LoadI64AddFA: (Shape::LoadBinary(NumOp::I64Add), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Offset, ACC_FIRST, false>;
    611 LoadI64AddFS: (Shape::LoadBinary(NumOp::I64Add), Source::AccFirst, Dest::Slot, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Offset, ACC_FIRST, true>;
    612 LoadI64AddLA: (Shape::LoadBinary(NumOp::I64Add), Source::AccSecond, Dest::AccOnly, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Offset, ACC_SECOND, false>;
    613 LoadI64AddLS: (Shape::LoadBinary(NumOp::I64Add), Source::AccSecond, Dest::Slot, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Offset, ACC_SECOND, true>;
    614 LoadI64AddSA: (Shape::LoadBinary(NumOp::I64Add), Source::Slots, Dest::AccOnly, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Offset, SLOTS, false>;
    615 LoadI64AddSS: (Shape::LoadBinary(NumOp::I64Add), Source::Slots, Dest::Slot, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Offset, SLOTS, true>;
    616 LoadI64XorFA: (Shape::LoadBinary(NumOp::I64Xor), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::I64Load, op::I64Xor, load_op::Offset, ACC_FIRST, false>;
    617 MulAddFA: (Shape::MulAdd, Source::AccFirst, Dest::AccOnly, _) => MultiplyAdd<false, ACC_FIRST, false>;
    618 MulAddFS: (Shape::MulAdd, Source::AccFirst, Dest::Slot, _) => MultiplyAdd<false, ACC_FIRST, true>;
    619 MulAddLA: (Shape::MulAdd, Source::AccSecond, Dest::AccOnly, _) => MultiplyAdd<false, ACC_SECOND, false>;
    620 MulAddLS: (Shape::MulAdd, Source::AccSecond, Dest::Slot, _) => MultiplyAdd<false, ACC_SECOND, true>;
    621 MulAddSS: (Shape::MulAdd, Source::Slots, Dest::Slot, _) => MultiplyAdd<false, SLOTS, true>;
    622 MulSubFA: (Shape::MulSub, Source::AccFirst, Dest::AccOnly, _) => MultiplyAdd<true, ACC_FIRST, false>;
    623 MulSubLA: (Shape::MulSub, Source::AccSecond, Dest::AccOnly, _) => MultiplyAdd<true, ACC_SECOND, false>;
    624 Return: (Shape::Return, Source::Slots, Dest::Slot, _) => word::Return;
    625 ReturnConst: (Shape::ReturnConst, Source::Slots, Dest::Slot, _) => word::ReturnConst;
    626 ReturnOneF: (Shape::ReturnOne, Source::AccFirst, Dest::Slot, _) => ReturnOne<ACC_FIRST>;
    627 ReturnOneS: (Shape::ReturnOne, Source::Slots, Dest::Slot, _) => ReturnOne<SLOTS>;
    628 RightUnsignedI32AddFA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Add), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I32ShrU, op::I32Add, ACC_FIRST, false>;
    629 RightUnsignedI32AddFS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Add), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I32ShrU, op::I32Add, ACC_FIRST, true>;
    630 RightUnsignedI32AddLA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Add), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I32ShrU, op::I32Add, ACC_SECOND, false>;
    631 RightUnsignedI32AddSA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Add), Source::Slots, Dest::AccOnly, _) => ShiftBinary<op::I32ShrU, op::I32Add, SLOTS, false>;
    632 RightUnsignedI32AddSS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Add), Source::Slots, Dest::Slot, _) => ShiftBinary<op::I32ShrU, op::I32Add, SLOTS, true>;
    633 RightUnsignedI32XorFA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Xor), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I32ShrU, op::I32Xor, ACC_FIRST, false>;
    634 RightUnsignedI32XorFS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Xor), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I32ShrU, op::I32Xor, ACC_FIRST, true>;
    635 RightUnsignedI32XorLA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Xor), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I32ShrU, op::I32Xor, ACC_SECOND, false>;
    636 RightUnsignedI32XorLS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Xor), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I32ShrU, op::I32Xor, ACC_SECOND, true>;
    637 RightUnsignedI32XorSS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Xor), Source::Slots, Dest::Slot, _) => ShiftBinary<op::I32ShrU, op::I32Xor, SLOTS, true>;
    638 RightUnsignedI64AddFA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Add), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I64ShrU, op::I64Add, ACC_FIRST, false>;
    639 RightUnsignedI64AddFS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Add), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I64ShrU, op::I64Add, ACC_FIRST, true>;
    640 RightUnsignedI64AddLA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Add), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I64ShrU, op::I64Add, ACC_SECOND, false>;
    641 RightUnsignedI64AddLS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Add), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I64ShrU, op::I64Add, ACC_SECOND, true>;
    642 RightUnsignedI64XorFA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I64ShrU, op::I64Xor, ACC_FIRST, false>;
    643 RightUnsignedI64XorFS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I64ShrU, op::I64Xor, ACC_FIRST, true>;
    644 RightUnsignedI64XorLA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I64ShrU, op::I64Xor, ACC_SECOND, false>;
    645 RightUnsignedI64XorSA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::Slots, Dest::AccOnly, _) => ShiftBinary<op::I64ShrU, op::I64Xor, SLOTS, false>;
    646 RotateLeft32I64XorLA: (Shape::ShiftBinary(Shift::RotateLeft32, NumOp::I64Xor), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I32RotlExtend, op::I64Xor, ACC_SECOND, false>;
    647 RotateLeft32I64XorLS: (Shape::ShiftBinary(Shift::RotateLeft32, NumOp::I64Xor), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I32RotlExtend, op::I64Xor, ACC_SECOND, true>;
    648 RotateLeftI32XorLA: (Shape::ShiftBinary(Shift::RotateLeft, NumOp::I32Xor), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I32Rotl, op::I32Xor, ACC_SECOND, false>;
    649 RotateLeftI64AddLS: (Shape::ShiftBinary(Shift::RotateLeft, NumOp::I64Add), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I64Rotl, op::I64Add, ACC_SECOND, true>;
    650 RotateLeftI64XorLA: (Shape::ShiftBinary(Shift::RotateLeft, NumOp::I64Xor), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I64Rotl, op::I64Xor, ACC_SECOND, false>;
    651 RotateLeftI64XorLS: (Shape::ShiftBinary(Shift::RotateLeft, NumOp::I64Xor), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I64Rotl, op::I64Xor, ACC_SECOND, true>;
    652 RotateLeftI64XorSS: (Shape::ShiftBinary(Shift::RotateLeft, NumOp::I64Xor), Source::Slots, Dest::Slot, _) => ShiftBinary<op::I64Rotl, op::I64Xor, SLOTS, true>;
    653 SelectFA: (Shape::Select, Source::AccFirst, Dest::AccOnly, _) => Select<ACC_FIRST, false>;
    654 SelectFS: (Shape::Select, Source::AccFirst, Dest::Slot, _) => Select<ACC_FIRST, true>;
    655 SelectSA: (Shape::Select, Source::Slots, Dest::AccOnly, _) => Select<SLOTS, false>;
    656 SelectSS: (Shape::Select, Source::Slots, Dest::Slot, _) => Select<SLOTS, true>;
    657 ShiftRightAndFA: (Shape::ShiftRightAnd, Source::AccFirst, Dest::AccOnly, _) => ShiftRightAnd<ACC_FIRST, false>;
    658 ShiftRightAndFS: (Shape::ShiftRightAnd, Source::AccFirst, Dest::Slot, _) => ShiftRightAnd<ACC_FIRST, true>;
    659 ShiftRightAndSA: (Shape::ShiftRightAnd, Source::Slots, Dest::AccOnly, _) => ShiftRightAnd<SLOTS, false>;
    660 ShiftRightAndSS: (Shape::ShiftRightAnd, Source::Slots, Dest::Slot, _) => ShiftRightAnd<SLOTS, true>;
    CHAINS FOR_CHAINS: {
    two {
        Add2: 661 AddBrI32NeImm, 662 BrI32GtSS, 663 BrI32GtUImmS, 664 BrI32LtSS, 665 BrI32LtUS,
            666 BrI32NeImmS, 667 BrI32NeS, 668 BrNonZeroS, 669 I32AddImmSS;
        AddBrI32NeImm: 670 AddBrI32LtS, 671 I32AddSS, 672 ReturnOneS;
        AddGlobalSetFS: 673 ReturnConst;
        AddGlobalSetSS: 674 ExtendAddFS, 675 GlobalGetS, 676 I64Load32SFA, 677 I64Load32UFA,
            678 I64Load32UFS, 679 I64Load8UFS, 680 I64LoadFA, 681 I64LoadFS, 682 I64LoadGlobalS,
            683 I64StoreImm32F, 684 I64StoreImmF, 685 LoadBrI64LtSFAhead, 686 LoadBrI64NeFAhead,
            687 LoadBrI64NeSAhead, 688 Return, 689 ReturnConst, 690 ReturnOneS;
        BrI32EqFAhead: 691 Br, 692 Copy2, 693 I32AddImmSS;
        BrI32EqImmFAhead: 694 BrI32NeImmFAhead, 695 BrNonZeroFAhead, 696 CopyIntSS,
            697 I32AddImmSS;
        BrI32EqImmSAhead: 698 I32AddImmSA;
        BrI32EqSAhead: 699 I32AddSS;
        BrI32GeSFAhead: 700 I32AddImmSS, 701 I32LoadSS;
        BrI32GeUFAhead: 702 I32AddImmSS;
        BrI32GeUImmSAhead: 703 CopyIntSS;
        BrI32GeUSAhead: 704 I32AddImmSS, 705 I32LoadSS, 706 I32LtUSS;
        BrI32GtSImmSAhead: 707 BrI32LtSImmSAhead, 708 I32Store8ImmIndexS;
        BrI32GtUImmFAhead: 709 I32AddImmSS;
        BrI32GtUImmSAhead: 710 BrI32GtUImmSAhead;
        BrI32GtUSAhead: 711 I32LoadSS;
        BrI32LeSFAhead: 712 I32StoreS;
        BrI32LeUImmFAhead: 713 I32AddFS;
        BrI32LtSF: 714 BrAhead;
        BrI32LtSImmSAhead: 715 I32AddImmSS, 716 I32LoadSS;
        BrI32LtUFAhead: 717 I32LoadSS;
        BrI32LtUImm32FAhead: 718 I32LoadSS;
        BrI32LtUImmFAhead: 719 Const32S;
        BrI32LtUImmSAhead: 720 I32AddSS;
        BrI32NeF: 721 BrZeroSAhead;
        BrI32NeFAhead: 722 Copy2, 723 I32AddImmSS;
        BrI32NeImmFAhead: 724 Const32S, 725 I32Load8USS;
        BrI32NeImmSAhead: 726 I32AddImmSS;
        BrI64EqFAhead: 727 ConstBr, 728 ConstBrAhead;
        BrI64EqImm32SAhead: 729 ConstBrAhead;
        BrI64EqImmFAhead: 730 ConstBr, 731 ConstBrAhead;
        BrI64EqImmSAhead: 732 ConstBr, 733 ConstBrAhead;
        BrI64EqSAhead: 734 ConstBr;
        BrI64GeSFAhead: 735 ConstBr, 736 ConstBrAhead;
        BrI64GeSImmSAhead: 737 ConstBr;
        BrI64GeSSAhead: 738 ConstBr;
        BrI64GeUFAhead: 739 ConstBrAhead;
        BrI64GeUImmFAhead: 740 ConstBr, 741 ConstBrAhead;
        BrI64GeUImmSAhead: 742 ConstBr, 743 ConstBrAhead;
        BrI64GeUSAhead: 744 ConstBr;
        BrI64GtSFAhead: 745 ConstBr, 746 ConstBrAhead;
        BrI64GtSImmFAhead: 747 ConstBrAhead;
        BrI64GtSImmSAhead: 748 ConstBr, 749 ConstBrAhead;
        BrI64GtUFAhead: 750 ConstBrAhead;
        BrI64GtUImmFAhead: 751 ConstBrAhead;
        BrI64GtUImmSAhead: 752 ConstBr, 753 ConstBrAhead;
        BrI64GtUSAhead: 754 ConstBrAhead;
        BrI64LeSFAhead: 755 ConstBr, 756 ConstBrAhead;
        BrI64LeSImmSAhead: 757 ConstBr;
        BrI64LeUFAhead: 758 ConstBr, 759 ConstBrAhead;
        BrI64LeUImmFAhead: 760 ConstBrAhead;
        BrI64LeUImmSAhead: 761 ConstBr, 762 ConstBrAhead;
        BrI64LtSSAhead: 763 ConstBrAhead;
        BrI64LtUFAhead: 764 ConstBr;
        BrI64LtUImmSAhead: 765 ConstBr;
        BrI64LtUSAhead: 766 ConstBrAhead;
        BrI64NeFAhead: 767 ConstBrAhead;
        BrI64NeImmFAhead: 768 ConstBr, 769 ConstBrAhead;
        BrI64NeImmSAhead: 770 ConstBr, 771 ConstBrAhead;
        BrNonZeroFAhead: 772 BrI32EqImmSAhead, 773 BrI32LtSS, 774 ConstBrAhead, 775 Copy2,
            776 CopyIntSS, 777 I32AddImmSS, 778 I32LoadSA;
        BrNonZeroS: 779 BrI32LtUImmSAhead, 780 I32AddImmSS, 781 I32LoadConstS;
        BrNonZeroSAhead: 782 Const32S, 783 ConstBrAhead, 784 ReturnConst;
        BrZeroFAhead: 785 BrI32EqFAhead, 786 Const32S, 787 ConstBrAhead, 788 CopyIntSS,
            789 I32AddImmSS, 790 I32AddSA, 791 I32AddSS, 792 I32LoadSA, 793 I32LoadSS;
        BrZeroSAhead: 794 Br, 795 BrZeroSAhead, 796 Const32S, 797 ConstBr, 798 Copy2,
            799 CopyIntSS, 800 I32AddImmSS, 801 I32AddSS, 802 I32AndImmSS, 803 I32Load8USA,
            804 I32Load8USS, 805 I32LoadSA, 806 I32LoadSS, 807 I32StoreS;
        Const32A: 808 BrI64EqFAhead, 809 BrI64GeUFAhead, 810 I32ShlFA, 811 I32ShlFS, 812 I32SubFA,
            813 I32SubFS, 814 I64Extend32SFA, 815 I64Extend32SFS, 816 I64ShlFA, 817 I64ShlFS,
            818 I64StoreL, 819 I64SubFA, 820 I64SubFS;
        Const32S: 821 AddBrI32NeImm, 822 BrAhead, 823 BrI32EqSAhead, 824 BrNonZeroSAhead,
            825 BrTableS, 826 BrZeroSAhead, 827 Call, 828 CallConst, 829 Const32A, 830 Const32S,
            831 ConstBr, 832 ConstBrAhead, 833 Copy2, 834 CopyIntSS, 835 I32AddImmSA,
            836 I32AddImmSS, 837 I32AddSA, 838 I32AddSS, 839 I32AndImmSA, 840 I32EqImmSA,
            841 I32Load16USA, 842 I32Load8UIndexSS, 843 I32Load8USA, 844 I32Load8USS,
            845 I32LoadSA, 846 I32LoadSS, 847 I32MulImmSS, 848 I32XorImmSS, 849 I32XorSS,
            850 I64AddSS, 851 I64AndImmSA, 852 I64LoadSA, 853 I64LoadSS, 854 I64ShrUImmSS,
            855 I64StoreL, 856 ReturnOneS, 857 SelectSA, 858 SelectSS;
        Const64FloatA: 859 BrF64LtFAhead, 860 BrNotF64GtFAhead, 861 F64AddFS, 862 F64DivFS,
            863 F64MulFA, 864 F64MulFS, 865 MulAddLS;
        Const64FloatS: 866 Const32S, 867 SelectFS;
        Const64IntA: 868 BrI64GtUFAhead, 869 BrI64LtUFAhead, 870 I64GtUFS, 871 I64LtUFS,
            872 I64StoreL;
        Copy2: 873 AddBr32Ahead, 874 AddBrI32NeImm, 875 Br, 876 BrAhead, 877 Call, 878 CallConst,
            879 Const32S, 880 ConstBrAhead, 881 Copy2, 882 CopyIntSS, 883 I32AddImmSS,
            884 I32AddSS, 885 I32LoadSS, 886 I32StoreS;
        CopyIntFS: 887 AddBrI32NeImm, 888 BrAhead, 889 BrNonZeroFAhead, 890 BrZeroFAhead,
            891 BrZeroSAhead, 892 Call, 893 ConstBrAhead, 894 I32AddImmSA, 895 I32AndImmSS,
            896 I32Load8USA, 897 I32LoadFA, 898 I32LoadSS, 899 I32StoreF;
        CopyIntSS: 900 AddBr32Ahead, 901 AddBr64, 902 AddBrI32LtS, 903 AddBrI32LtUImm,
            904 AddBrI32NeImm, 905 Br, 906 BrAhead, 907 BrI32LtUImmS, 908 BrI32NeImmS,
            909 BrI64GeSImmSAhead, 910 BrI64GeUImmSAhead, 911 BrI64GtSImmSAhead,
            912 BrI64LtSSAhead, 913 BrI64NeImmSAhead, 914 BrNonZeroS, 915 BrNonZeroSAhead,
            916 Call, 917 CallConst, 918 Const32S, 919 ConstBr, 920 ConstBrAhead, 921 CopyIntSS,
            922 I32AddImmFS, 923 I32AddImmSA, 924 I32AddImmSS, 925 I32AddSA, 926 I32AndImmSS,
            927 I32Load8USS, 928 I32LoadFS, 929 I32LoadSS, 930 I32ShlImmSS, 931 I32StoreS,
            932 I64Load8USS, 933 I64LoadSA, 934 I64LoadSS, 935 I64Store8S, 936 I64StoreS;
        ExtendAddFA: 937 I64StoreImmF;
        ExtendAddSA: 938 I64LoadFS, 939 I64StoreF, 940 I64StoreImmF, 941 I64StoreL;
        ExtendAddSS: 942 Const32A, 943 Const32S, 944 I64AddSA, 945 I64Load32SSA,
            946 I64LoadDispSA, 947 I64LoadSA, 948 I64LoadSS, 949 I64MulImmSA, 950 I64ShlImmSA;
        F32AddFS: 951 Const32S;
        F64AddFA: 952 F64AddFA, 953 F64AddFS;
        F64AddFS: 954 AddBrI32NeImm;
        F64LoadConstS: 955 Const64FloatA;
        F64LoadDispSA: 956 F64AbsFS;
        F64LoadFA: 957 F64StoreL;
        F64LoadSS: 958 F64LoadSS, 959 I32AddImmSS;
        F64LtFA: 960 SelectFS;
        F64MulFS: 961 Const64FloatA, 962 F64MulSS;
        F64MulSS: 963 MulAddSS;
        F64StoreL: 964 AddBrI32NeImm, 965 CopyIntSS, 966 F64LoadSS, 967 I32AddImmSS;
        F64StoreS: 968 F64StoreF, 969 I32AddImmSS;
        F64SubFS: 970 Const64FloatA;
        GetBrFAhead: 971 AddGlobalSetSS, 972 ConstBrAhead, 973 ExtendAddSS, 974 I64Load32SDispSS,
            975 I64Load32SSS, 976 I64Load32UDispSA, 977 I64Load32UDispSS, 978 I64Load8UConstA,
            979 I64Load8UDispSA, 980 I64Load8UDispSS, 981 I64Load8USA, 982 I64Load8USS,
            983 I64LoadDispSA, 984 I64LoadDispSS, 985 I64LoadGlobalS, 986 I64LoadSA,
            987 I64LoadSS, 988 I64Store8ImmDispS, 989 I64StoreImm32S, 990 LoadBrI64NeSAhead;
        GlobalGetA: 991 AddGlobalSetFS, 992 BrI64NeFAhead, 993 BrI64NeImmFAhead, 994 BrZeroF,
            995 I64StoreL;
        GlobalGetS: 996 BrTableS, 997 CallConst, 998 Copy2, 999 I64LoadFS, 1000 I64LoadSA,
            1001 ReturnOneS;
        I32AddFA: 1002 BrI32NeImm32F, 1003 I32AddImmFA, 1004 I32AddImmFS, 1005 I32StoreL,
            1006 I32XorFS;
        I32AddFS: 1007 Add2, 1008 BrI32GeUFAhead, 1009 BrI32NeImmSAhead, 1010 Const32A,
            1011 Const32S, 1012 CopyIntSS, 1013 I32AddFS, 1014 I32AddImmFS, 1015 I32AddImmSS,
            1016 I32AddSS, 1017 I32AndImmSS, 1018 I32Load8UFA, 1019 I32Load8UFS, 1020 I32Load8USS,
            1021 I32LoadDispSA, 1022 I32LoadFA, 1023 I32LoadIndexSA, 1024 I32LoadSA,
            1025 I32ShrSImmSA, 1026 I32StoreL, 1027 I64LoadDispFS;
        I32AddImmFA: 1028 BrI32LtUImmFAhead, 1029 BrTableF, 1030 I32AndFA, 1031 I32AndImmFA,
            1032 I32ClzFS, 1033 I32LoadFS, 1034 I32ShrUImmFS, 1035 I32Store8L, 1036 I32StoreL,
            1037 ReturnOneF;
        I32AddImmFS: 1038 Br, 1039 BrAhead, 1040 BrI32LtUImmFAhead, 1041 BrI32LtUImmSAhead,
            1042 Call, 1043 CallConst, 1044 Const32S, 1045 Copy2, 1046 CopyIntSS, 1047 F64LoadSS,
            1048 I32AddFS, 1049 I32AddImmSS, 1050 I32AddSS, 1051 I32EqImmSS, 1052 I32Load8USA,
            1053 I32LoadSA, 1054 I32LoadSS, 1055 I32ShrSImmFA, 1056 I32ShrUImmSA, 1057 I32StoreL;
        I32AddImmSA: 1058 BrI32LtUImm32F, 1059 BrI32LtUImmFAhead, 1060 BrTableF, 1061 I32AddFS,
            1062 I32AndImmFA, 1063 I32AndImmFS, 1064 I32StoreL, 1065 LeftI32AddLS,
            1066 ReturnOneF;
        I32AddImmSS: 1067 Add2, 1068 AddBr64, 1069 AddBrI32NeImm, 1070 BrAhead,
            1071 BrI32GeUFAhead, 1072 BrI32GtUImmFAhead, 1073 BrI32LtSFAhead, 1074 BrI32LtSS,
            1075 BrI32LtUFAhead, 1076 BrI32LtUImm32F, 1077 BrI32NeF, 1078 BrNonZeroS,
            1079 BrNonZeroSAhead, 1080 BrTableS, 1081 BrZeroSAhead, 1082 Call, 1083 CallConst,
            1084 Const32A, 1085 Const32S, 1086 ConstBrAhead, 1087 Copy2, 1088 CopyIntFS,
            1089 CopyIntSS, 1090 I32AddFA, 1091 I32AddFS, 1092 I32AddImmSA, 1093 I32AddImmSS,
            1094 I32AddSS, 1095 I32AndImmSS, 1096 I32Load8UFS, 1097 I32Load8UIndexFA,
            1098 I32Load8UIndexLS, 1099 I32Load8USS, 1100 I32LoadDispSA, 1101 I32LoadFA,
            1102 I32LoadFS, 1103 I32LoadSA, 1104 I32LoadSS, 1105 I32MulImmSA, 1106 I32ShlImmFS,
            1107 I32StoreL, 1108 I32SubFS, 1109 I64LoadFA, 1110 I64LoadSS, 1111 I64ShrUImmSS,
            1112 LeftI32AddSS, 1113 SelectSS;
        I32AddSA: 1114 I32AddFA, 1115 I32AddImmFS, 1116 I32LoadDispFA, 1117 I32StoreDispF,
            1118 I32StoreL, 1119 ReturnOneF;
        I32AddSS: 1120 Add2, 1121 AddSlotBrI32LtUImm, 1122 BrI32GeUFAhead,
            1123 BrTestNonZeroSAhead, 1124 Const32A, 1125 Const32S, 1126 CopyIntFS,
            1127 CopyIntSS, 1128 F64LoadDispFA, 1129 I32AddImmFS, 1130 I32AddImmSS, 1131 I32AddSS,
            1132 I32Load8UDispFA, 1133 I32Load8UDispFS, 1134 I32Load8UFA, 1135 I32Load8UFS,
            1136 I32LoadDispFA, 1137 I32LoadFA, 1138 I32LoadFS, 1139 I32MulImmSS, 1140 I32SubLS;
        I32AndFA: 1141 BrNonZeroF, 1142 BrNonZeroFAhead, 1143 I32AddFS, 1144 I32Load8UIndexLA,
            1145 LeftI32AddFS;
        I32AndFS: 1146 I32AndImmSS;
        I32AndImmFA: 1147 BrI32LtUImmFAhead, 1148 BrI32NeImm32FAhead, 1149 BrI32NeImmFAhead,
            1150 BrNonZeroFAhead, 1151 BrZeroFAhead, 1152 I32AddImmFA, 1153 I32AddImmFS,
            1154 I32Load8UFA, 1155 I32LoadScaledFA, 1156 I32MulImmFA, 1157 I32StoreL,
            1158 LeftI32AddFS;
        I32AndImmFS: 1159 AddBrI32NeImm, 1160 BrI32NeF, 1161 BrNonZeroFAhead, 1162 Const32A,
            1163 Const32S, 1164 I32AddImmFA, 1165 I32AndImmSA, 1166 I32Store8L, 1167 LeftI32AddFS,
            1168 SelectFS;
        I32AndImmSA: 1169 BrI32NeFAhead, 1170 BrI32NeImmFAhead, 1171 BrZeroFAhead,
            1172 I32AddImmFA, 1173 I32LoadScaledFA, 1174 I32OrFA, 1175 I32ShlImmFA,
            1176 I32ShrULS, 1177 I32StoreL, 1178 LeftI32AddFS, 1179 ReturnOneF;
        I32AndImmSS: 1180 BrI32EqFAhead, 1181 BrI32EqImmFAhead, 1182 BrI32NeImmFAhead,
            1183 BrNonZeroFAhead, 1184 BrZeroFAhead, 1185 Call, 1186 Const32S, 1187 Copy2,
            1188 I32AddFA, 1189 I32AndImmSA, 1190 LeftI32AddSA;
        I32AndSA: 1191 I32MulFS;
        I32EqImmFS: 1192 Const32S;
        I32GtSFA: 1193 SelectFS;
        I32GtSSA: 1194 SelectFS;
        I32GtUFA: 1195 SelectFS;
        I32GtUFS: 1196 Const32S;
        I32GtUImmSS: 1197 Const32S;
        I32Load16UDispSA: 1198 LeftI32AddFS;
        I32Load16UDispSS: 1199 I64StoreS;
        I32Load16UFA: 1200 BrI32EqImm32FAhead, 1201 I32Store16L;
        I32Load16UFS: 1202 Copy2, 1203 I32ShrUSA;
        I32Load16USA: 1204 BrI32LtUImm32FAhead;
        I32Load16USS: 1205 I32Load16USS, 1206 I32LoadSS;
        I32Load8SSS: 1207 I32AndImmFS;
        I32Load8UDispFS: 1208 I32Load8UDispSS;
        I32Load8UDispSA: 1209 BrTableF, 1210 I32AddFA, 1211 I32AddFS, 1212 I32AndImmFA,
            1213 I32Store8L;
        I32Load8UDispSS: 1214 I32AddImmFA, 1215 I32Load8UDispSA, 1216 I32Load8UDispSS;
        I32Load8UFA: 1217 I32AddImmFA, 1218 I32Store8L;
        I32Load8UFS: 1219 BrI32EqFAhead, 1220 I32AddSS, 1221 I32AndImmSA, 1222 LeftI32AddSS;
        I32Load8UIndexLS: 1223 BrI32NeFAhead;
        I32Load8UIndexSA: 1224 I32AddFS, 1225 I32Store8L;
        I32Load8UIndexSS: 1226 I32AddSA, 1227 LeftI32AddFS;
        I32Load8USA: 1228 BrI32EqFAhead, 1229 BrI32NeFAhead, 1230 BrI32NeImmFAhead,
            1231 BrNonZeroF, 1232 BrTestNonZeroFAhead, 1233 I32AddFS, 1234 I32AndImmFA,
            1235 I32AndImmFS, 1236 I32Store8L, 1237 LeftI32OrFS;
        I32Load8USS: 1238 AddGlobalSetSS, 1239 BrI32EqF, 1240 BrI32EqImmFAhead, 1241 BrNonZeroF,
            1242 BrZeroFAhead, 1243 I32AndImmFA, 1244 I32Load8USA, 1245 I32Load8USS,
            1246 I32LoadSS, 1247 I32Store8S;
        I32LoadConstA: 1248 BrZeroFAhead;
        I32LoadConstS: 1249 Const32S, 1250 I32LoadConstA;
        I32LoadDispFA: 1251 I32StoreL;
        I32LoadDispSS: 1252 I32AddImmSS;
        I32LoadFA: 1253 BrI32EqFAhead, 1254 BrI32GtSImmFAhead, 1255 BrI32LeSFAhead,
            1256 BrZeroFAhead, 1257 I32AddFS, 1258 I32AddImmFS, 1259 I32MulImmFA, 1260 I32StoreL;
        I32LoadFS: 1261 BrNonZeroFAhead, 1262 BrZeroFAhead, 1263 Const32S, 1264 Copy2,
            1265 CopyIntSS, 1266 I32AddImmSA, 1267 I32Load16UDispSS, 1268 I32Load16USS,
            1269 I32Load8UIndexSS, 1270 I32LoadFS, 1271 I32LoadSS, 1272 I32StoreS,
            1273 ShiftRightAndFS, 1274 ShiftRightAndSA;
        I32LoadGlobalA: 1275 BrI32LtUFAhead;
        I32LoadIndexSA: 1276 I32XorFA;
        I32LoadIndexSS: 1277 I32StoreL;
        I32LoadSA: 1278 BrI32EqFAhead, 1279 BrI32GtUF, 1280 BrI32GtUFAhead, 1281 BrI32LeSFAhead,
            1282 BrI32LeUFAhead, 1283 BrI32NeFAhead, 1284 BrNonZeroFAhead, 1285 BrZeroFAhead,
            1286 I32AddImmFA, 1287 I32AddImmFS, 1288 I32AndFA, 1289 I32LoadFS, 1290 I32MulImmFA,
            1291 I32StoreL, 1292 I32SubLA, 1293 LeftI32AddLS;
        I32LoadSS: 1294 BrAhead, 1295 BrI32EqFAhead, 1296 BrI32LtSImmSAhead, 1297 BrI32NeFAhead,
            1298 BrNonZeroF, 1299 BrNonZeroFAhead, 1300 BrZeroFAhead, 1301 Call, 1302 Const32S,
            1303 CopyIntFS, 1304 CopyIntSS, 1305 I32AddFS, 1306 I32AddImmFA, 1307 I32AddImmFS,
            1308 I32AddImmSS, 1309 I32AndImmFA, 1310 I32AndImmFS, 1311 I32Load8USS,
            1312 I32LoadFA, 1313 I32LoadFS, 1314 I32LoadSA, 1315 I32LoadSS, 1316 I32MulImmFA,
            1317 I32StoreS, 1318 I32SubLA, 1319 I32SubLS, 1320 ShiftRightAndSA;
        I32LoadScaledSS: 1321 AddBr64, 1322 I32ShrSImmFS;
        I32LtSFA: 1323 SelectFS;
        I32LtUFA: 1324 ReturnOneF, 1325 SelectFS;
        I32LtUFS: 1326 Const32S;
        I32LtUImmFA: 1327 ReturnOneF;
        I32LtUImmFS: 1328 Const32S;
        I32LtUSS: 1329 Const32S;
        I32MulImmFA: 1330 I32AddFA, 1331 I32AddFS, 1332 ShiftRightAndFA;
        I32MulImmSA: 1333 F64LoadIndexLA, 1334 I32AddFA, 1335 I32AddFS, 1336 I32AddImmFS;
        I32MulSA: 1337 I32AddFS;
        I32NeImmFS: 1338 BrAhead;
        I32OrFA: 1339 I32OrFS, 1340 I32StoreL, 1341 ReturnOneF;
        I32OrFS: 1342 I32StoreL;
        I32OrImmFA: 1343 I32Store8L;
        I32RemUImmFA: 1344 I32StoreL;
        I32RotlImmFS: 1345 I64AddSS;
        I32ShlFA: 1346 I32OrFS;
        I32ShlImmFA: 1347 I32AddImmFS, 1348 I32LoadDispFS;
        I32ShlImmFS: 1349 I32AddFS, 1350 I32AndImmSS;
        I32ShlImmSA: 1351 I32AddImmFS;
        I32ShlImmSS: 1352 F64LoadFS, 1353 I32AddFS, 1354 I32AddImmFS, 1355 I32AddImmSS;
        I32ShlLS: 1356 I32AndImmSA;
        I32ShrSImmFA: 1357 I32AndFA;
        I32ShrSImmFS: 1358 BrI32GtUFAhead, 1359 Copy2;
        I32ShrSImmSA: 1360 I32AndFA, 1361 ReturnOneF;
        I32ShrSImmSS: 1362 I32LoadSS;
        I32ShrUImmFS: 1363 BrNonZeroSAhead, 1364 I32AndImmFS, 1365 I32AndImmSS;
        I32ShrUImmSA: 1366 I32AddImmFS, 1367 I32RemUImmFA, 1368 I32SubLS;
        I32ShrUImmSS: 1369 SelectSS;
        I32ShrULA: 1370 I32OrFS, 1371 I32StoreL;
        I32Store16ImmDispS: 1372 I32AddImmSS;
        I32Store16L: 1373 AddBr32Ahead, 1374 AddBrI32NeImm, 1375 I32AddImmSS, 1376 I32StoreS;
        I32Store16S: 1377 I32StoreS;
        I32Store8ImmIndexS: 1378 AddBr32, 1379 I32AddImmSS, 1380 Return;
        I32Store8ImmS: 1381 I32AddImmSS;
        I32Store8L: 1382 Add2, 1383 AddBrI32NeImm, 1384 CopyIntSS, 1385 I32AddImmSS,
            1386 ReturnOneS;
        I32Store8S: 1387 Add2, 1388 F64StoreS;
        I32StoreConstS: 1389 Const32S;
        I32StoreDispF: 1390 I32SubSS;
        I32StoreDispS: 1391 I32StoreDispS;
        I32StoreF: 1392 Add2, 1393 BrAhead, 1394 I32AddImmFS, 1395 I32AddImmSS, 1396 I32LoadSA,
            1397 I32LoadSS, 1398 I32StoreImmF;
        I32StoreImmF: 1399 I32StoreF, 1400 I64LoadSS;
        I32StoreImmS: 1401 I32LoadSA, 1402 I32LoadSS, 1403 I32StoreS, 1404 I64StoreImmS;
        I32StoreL: 1405 Add2, 1406 AddBr32, 1407 AddBrI32NeImm, 1408 BrAhead,
            1409 BrNonZeroFAhead, 1410 BrNonZeroSAhead, 1411 Const32S, 1412 Copy2, 1413 CopyIntSS,
            1414 I32AddImmSS, 1415 I32AddSA, 1416 I32AddSS, 1417 I32Load8UDispSS,
            1418 I32Load8USS, 1419 I32LoadSA, 1420 I32LoadSS, 1421 I32ShlImmSA, 1422 I32StoreS,
            1423 I64LoadSA, 1424 LeftI32AddSA, 1425 LoadI32AddSA, 1426 Return, 1427 ReturnOneS;
        I32StoreS: 1428 AddBrI32NeImm, 1429 Const32S, 1430 Copy2, 1431 CopyIntSS,
            1432 I32AddImmSS, 1433 I32LoadSA, 1434 I32LoadSS, 1435 I32Store16S, 1436 I32StoreImmS,
            1437 I32StoreL, 1438 I32StoreS, 1439 Return, 1440 ReturnOneS;
        I32StoreScaledS: 1441 BrI32GtSImmS;
        I32SubFA: 1442 I32AddImmFS;
        I32SubFS: 1443 I32AndImmSS;
        I32SubLA: 1444 I32AddImmFA, 1445 I32ShrSImmFS;
        I32SubLS: 1446 BrI32GtUImmFAhead, 1447 BrI32LeUImmFAhead, 1448 I32AddImmSS,
            1449 I32LoadSS;
        I32SubSA: 1450 I32AddImmFS, 1451 I32StoreL;
        I32SubSS: 1452 BrI32GeSF, 1453 I32AddFA, 1454 I32AddImmFS, 1455 I32LtUImmFS,
            1456 I32SubSS;
        I32XorFA: 1457 I32StoreL, 1458 I32SubFS, 1459 I32XorFA;
        I32XorFS: 1460 AddBrI32NeImm, 1461 BrAhead;
        I32XorImmSS: 1462 Br, 1463 Const32S;
        I32XorSS: 1464 BrI32LeSFAhead;
        I64AddFA: 1465 I64AddFS, 1466 I64Store32L, 1467 I64StoreL, 1468 RightUnsignedI64AddFS;
        I64AddFS: 1469 AddBrI32GtUImm, 1470 BrI64EqImmSAhead, 1471 ConstBrAhead, 1472 I64AddImmSA,
            1473 I64AddImmSS, 1474 I64AddSS, 1475 I64AndImmFS, 1476 I64LoadDispSS, 1477 I64LoadFS,
            1478 I64LoadSA, 1479 I64LoadSS, 1480 I64LtUFA, 1481 I64StoreL, 1482 I64StoreS,
            1483 RightUnsignedI64AddFS;
        I64AddImmFA: 1484 I64Store16L, 1485 I64Store32L, 1486 I64StoreL;
        I64AddImmFS: 1487 BrI64LeUImmFAhead, 1488 BrI64NeImmFAhead, 1489 Const32S, 1490 I64AndKFS,
            1491 I64LoadDispSS, 1492 I64LoadSA, 1493 I64LoadSS, 1494 I64ShrUImmSS,
            1495 I64Store32L, 1496 I64StoreL;
        I64AddImmSA: 1497 I64AddFS, 1498 I64AndFS, 1499 I64AndImmFA, 1500 I64AndImmFS,
            1501 I64Extend32SFS, 1502 I64Load8UIndexLA, 1503 I64ShlImmFS, 1504 I64Store32L,
            1505 I64Store8L, 1506 I64StoreL, 1507 LeftI64AddFS, 1508 LeftI64AddLA,
            1509 LeftI64AddLS;
        I64AddImmSS: 1510 BrI64GeSImmFAhead, 1511 BrI64GeSImmSAhead, 1512 BrI64GeUSAhead,
            1513 BrI64GtSImmSAhead, 1514 BrI64LeSImmSAhead, 1515 BrI64LeSSAhead,
            1516 BrI64LeUFAhead, 1517 BrI64LeUImmSAhead, 1518 BrI64LtSImmSAhead,
            1519 BrI64LtSSAhead, 1520 BrI64LtUFAhead, 1521 BrI64LtUImmSAhead, 1522 BrI64LtUSAhead,
            1523 BrI64NeImmF, 1524 BrI64NeImmSAhead, 1525 Const32A, 1526 Const32S, 1527 ConstBr,
            1528 ConstBrAhead, 1529 CopyIntSS, 1530 I32LoadSS, 1531 I64AddImmSS, 1532 I64AddSS,
            1533 I64AndImmFA, 1534 I64AndImmFS, 1535 I64AndImmSA, 1536 I64Extend32SSA,
            1537 I64LoadSA, 1538 I64LoadSS, 1539 I64ShrUImmSS, 1540 I64StoreL, 1541 I64StoreS,
            1542 I64SubSS, 1543 LeftI64AddFA, 1544 LeftI64AddFS;
        I64AddKSS: 1545 AddBrI32NeImm;
        I64AddSA: 1546 I64AddFS, 1547 I64AddImmFS, 1548 I64ShrUImmFS, 1549 I64StoreL;
        I64AddSS: 1550 BrI64EqImmSAhead, 1551 BrI64LeSSAhead, 1552 BrI64LeUSAhead,
            1553 BrI64LtSImmSAhead, 1554 BrI64LtUSAhead, 1555 BrI64NeImmFAhead, 1556 Const32S,
            1557 I64AddSS, 1558 I64LoadSA, 1559 I64ShrUImmSS, 1560 I64StoreL;
        I64AndFA: 1561 I64AddFS, 1562 I64AndImmFA, 1563 I64AndKFA, 1564 I64NeImmFA;
        I64AndFS: 1565 BrI64EqImmFAhead, 1566 I64AndImmSS, 1567 I64AndKFS;
        I64AndImmFA: 1568 I64AddFS, 1569 I64EqzFS, 1570 I64NeImmFS, 1571 LeftI64AddFA,
            1572 LeftI64AddFS;
        I64AndImmFS: 1573 BrI64EqImmFAhead, 1574 BrI64LtUImmFAhead, 1575 BrI64NeImmFAhead,
            1576 Const32A, 1577 I64AddImmFS, 1578 I64LoadSS, 1579 I64StoreL;
        I64AndImmSA: 1580 BrI64EqFAhead, 1581 BrI64EqImmFAhead, 1582 BrI64NeImmFAhead,
            1583 I64AddFS, 1584 I64EqzFS, 1585 I64ShlImmFA, 1586 LeftI64AddFA;
        I64AndImmSS: 1587 BrI64LeUImmFAhead, 1588 BrI64LtUFAhead, 1589 Const32A, 1590 I64AndImmSS;
        I64AndKFA: 1591 BrI64EqFAhead, 1592 BrI64EqImmFAhead, 1593 BrI64NeImmFAhead,
            1594 I64EqzFS, 1595 I64NeImmFS, 1596 I64ShrUImmFA;
        I64AndKFS: 1597 BrI64NeImmFAhead, 1598 Const64IntA, 1599 ConstBrAhead, 1600 I64AndKSS,
            1601 I64Load32USA, 1602 I64LoadSA, 1603 I64ShrUImmSS;
        I64AndKSA: 1604 I64AddFA, 1605 I64OrFA, 1606 I64OrFS, 1607 I64ShrUImmFA,
            1608 I64ShrUImmFS;
        I64AndKSS: 1609 BrI64LtUFAhead, 1610 BrI64NeImmFAhead, 1611 Const64IntA, 1612 I64AndKSS,
            1613 I64LoadSA, 1614 I64MulFS;
        I64AndSS: 1615 I64OrSS;
        I64CtzSA: 1616 I64ShrUImmFS;
        I64EqFA: 1617 SelectFA;
        I64EqSA: 1618 SelectFS;
        I64EqzFS: 1619 BrI64EqImmFAhead, 1620 BrI64NeImmFAhead, 1621 BrNonZeroFAhead,
            1622 I64AddSS, 1623 I64EqzFS, 1624 I64LoadDispSS, 1625 I64LoadSA, 1626 I64LoadSS,
            1627 I64Store8L;
        I64Extend32SFA: 1628 BrI64LeSFAhead;
        I64Extend32SFS: 1629 Const32A, 1630 I64StoreL;
        I64Extend32SSS: 1631 BrI64LeUFAhead;
        I64ExtendI32UFA: 1632 I64AddFS;
        I64ExtendI32USA: 1633 I64AddFS;
        I64GtUFA: 1634 SelectFS;
        I64Load16USA: 1635 I64AddImmFA;
        I64Load16USS: 1636 BrI64GtUFAhead;
        I64Load32SDispSS: 1637 I64LoadDispSS;
        I64Load32SFA: 1638 I64AndKFS;
        I64Load32SSA: 1639 BrI64GeSFAhead, 1640 I64AddFS, 1641 I64AddImmFA, 1642 I64AddImmFS,
            1643 I64AndKFA, 1644 I64AndKFS, 1645 I64Extend32SFS, 1646 I64Store32L;
        I64Load32SSS: 1647 Const32A, 1648 I64LoadSS, 1649 I64Store32S;
        I64Load32UConstA: 1650 BrI64EqImmFAhead, 1651 BrI64NeImmFAhead, 1652 I64EqzFS;
        I64Load32UFA: 1653 BrI64EqFAhead, 1654 BrI64LeUFAhead, 1655 I64AndImmFA, 1656 I64Store32L,
            1657 I64XorFS;
        I64Load32UFS: 1658 BrI64LeUImm32FAhead, 1659 I64AndImmSS, 1660 I64LoadSA, 1661 I64LoadSS;
        I64Load32USA: 1662 I64AddFS, 1663 I64AndImmFA, 1664 I64AndKFA, 1665 I64AndKFS,
            1666 I64Store32L, 1667 I64XorFS;
        I64Load32USS: 1668 ConstBrAhead, 1669 I64Load32USA, 1670 I64Load32USS, 1671 I64LoadSS;
        I64Load8UConstA: 1672 BrZeroFAhead;
        I64Load8UDispSS: 1673 I64Store8L;
        I64Load8UFA: 1674 BrNonZeroFAhead, 1675 BrZeroFAhead, 1676 I64AndImmFS, 1677 I64Store8L;
        I64Load8UFS: 1678 BrI64EqImmFAhead, 1679 BrI64LtUSAhead, 1680 I64LoadSA, 1681 I64Store8L;
        I64Load8UIndexLS: 1682 BrI64NeImmFAhead;
        I64Load8UIndexSA: 1683 BrI64EqImmFAhead, 1684 BrZeroFAhead;
        I64Load8UIndexSS: 1685 BrI64GeUImmFAhead, 1686 BrI64LtUImmFAhead, 1687 BrI64NeImmFAhead;
        I64Load8USA: 1688 BrI64EqImmFAhead, 1689 BrNonZeroFAhead, 1690 BrZeroFAhead,
            1691 I64AndFA, 1692 I64AndImmFA, 1693 I64AndImmFS, 1694 I64EqzFS, 1695 I64OrFA,
            1696 I64ShlFA, 1697 I64Store8L;
        I64Load8USS: 1698 ConstBrAhead, 1699 CopyIntSS, 1700 I64AndImmFA, 1701 I64Load8USS,
            1702 I64LoadSS, 1703 I64StoreS;
        I64LoadConstA: 1704 ReturnOneF;
        I64LoadConstS: 1705 BrI64NeImmFAhead, 1706 I64LoadConstS, 1707 I64LoadSA;
        I64LoadDispFA: 1708 I64StoreL;
        I64LoadDispFS: 1709 I32Store16ImmDispS;
        I64LoadDispSA: 1710 I64StoreL, 1711 LoadI64AddFS;
        I64LoadDispSS: 1712 BrI64EqImmFAhead, 1713 BrI64NeImmFAhead, 1714 ExtendAddSS,
            1715 I64EqzFS, 1716 I64LoadDispSS, 1717 I64LoadSA, 1718 I64LoadSS, 1719 I64StoreDispL,
            1720 I64StoreDispS, 1721 I64StoreL, 1722 I64StoreS;
        I64LoadFA: 1723 BrI64LeSFAhead, 1724 I64AddImmFA, 1725 I64AddImmFS, 1726 I64AndImmFS,
            1727 I64StoreL;
        I64LoadFS: 1728 BrI64GeUFAhead, 1729 BrI64GtSImmFAhead, 1730 BrI64LtUSAhead,
            1731 BrI64NeImmFAhead, 1732 BrI64NeImmSAhead, 1733 I64AddImmSS, 1734 I64EqzFS,
            1735 I64LoadDispSS, 1736 I64LoadFS, 1737 I64LoadSA, 1738 I64LoadSS, 1739 I64ShrUImmSS,
            1740 I64StoreL, 1741 I64StoreS;
        I64LoadGlobalS: 1742 AddGlobalSetSS, 1743 BrI64NeImmFAhead, 1744 I64LoadFS,
            1745 I64StoreL;
        I64LoadSA: 1746 BrI64EqFAhead, 1747 BrI64EqImm32FAhead, 1748 BrI64GeSFAhead,
            1749 BrI64GeUFAhead, 1750 BrI64GtSFAhead, 1751 BrI64GtUFAhead, 1752 BrI64LeSFAhead,
            1753 BrI64LeUFAhead, 1754 BrI64LtSFAhead, 1755 BrI64LtUFAhead, 1756 BrI64NeFAhead,
            1757 I64AddImmFA, 1758 I64AddImmFS, 1759 I64AndFA, 1760 I64AndImmFA, 1761 I64AndImmFS,
            1762 I64AndKFS, 1763 I64EqzFS, 1764 I64GtSFA, 1765 I64Load16UFA, 1766 I64Load16UFS,
            1767 I64Load32SFA, 1768 I64Load32SFS, 1769 I64Load32UFA, 1770 I64Load32UFS,
            1771 I64Load8UFA, 1772 I64Load8UFS, 1773 I64LoadFA, 1774 I64LoadFS, 1775 I64MulFA,
            1776 I64MulFS, 1777 I64ShlImmFA, 1778 I64ShlImmFS, 1779 I64ShrUFS, 1780 I64ShrUImmFA,
            1781 I64ShrUImmFS, 1782 I64Store32F, 1783 I64Store32ImmF, 1784 I64Store8F,
            1785 I64Store8ImmF, 1786 I64StoreF, 1787 I64StoreImmF, 1788 I64StoreL, 1789 I64SubFS,
            1790 I64SubLA, 1791 I64SubLS, 1792 LeftI64AddFA, 1793 LeftI64AddFS, 1794 LeftI64AddLA,
            1795 LeftI64AddLS, 1796 LoadBrI64EqFAhead, 1797 LoadBrI64NeFAhead, 1798 LoadI64AddFA,
            1799 LoadI64AddFS, 1800 LoadI64AddLA, 1801 LoadI64AddLS;
        I64LoadSS: 1802 BrI64EqImmFAhead, 1803 BrI64GeSImmSAhead, 1804 BrI64GeUFAhead,
            1805 BrI64GeUImmFAhead, 1806 BrI64GtSFAhead, 1807 BrI64GtUFAhead, 1808 BrI64GtUSAhead,
            1809 BrI64LeUFAhead, 1810 BrI64NeImmFAhead, 1811 BrI64NeImmSAhead,
            1812 BrNonZeroSAhead, 1813 Call, 1814 Const32A, 1815 Const32S, 1816 ConstBr,
            1817 ConstBrAhead, 1818 Copy2, 1819 CopyIntSS, 1820 I64AddImmSS, 1821 I64AndKFA,
            1822 I64AndKSS, 1823 I64EqzFS, 1824 I64Load32SSA, 1825 I64Load32SSS,
            1826 I64Load32USA, 1827 I64Load8USA, 1828 I64Load8USS, 1829 I64LoadConstA,
            1830 I64LoadDispSA, 1831 I64LoadSA, 1832 I64LoadSS, 1833 I64MulImmSA,
            1834 I64ShrUImmSS, 1835 I64StoreDispS, 1836 I64StoreImmS, 1837 I64StoreL,
            1838 I64StoreS, 1839 I64SubLS, 1840 I64XorFS, 1841 LeftI64AddLA,
            1842 LoadBrI64NeSAhead;
        I64LtUFA: 1843 I64AddFS;
        I64LtUFS: 1844 Const64IntA;
        I64LtUSS: 1845 BrNonZeroFAhead;
        I64MulFA: 1846 I64AddFA, 1847 I64AddFS, 1848 I64ShrUImmFS;
        I64MulFS: 1849 I64LoadSA, 1850 I64ShrUImmFS;
        I64MulImmFA: 1851 I64AddFA, 1852 I64AddFS, 1853 I64AndKFA, 1854 I64SubLS;
        I64MulImmSA: 1855 I64AddFS, 1856 I64AddImmFS;
        I64MulKFA: 1857 I64ShrUFA, 1858 I64ShrUImmFA, 1859 I64XorFS;
        I64MulKFS: 1860 RightUnsignedI64XorFS;
        I64MulKSA: 1861 RightUnsignedI64AddLS;
        I64MulKSS: 1862 I64MulKSA, 1863 I64StoreDispS;
        I64MulSA: 1864 I64AddFS;
        I64MulSS: 1865 I64AddFS;
        I64NeImmFA: 1866 I64Store8L;
        I64NeImmFS: 1867 BrZeroFAhead, 1868 Const32S;
        I64OrFA: 1869 I64Store32L, 1870 I64StoreL;
        I64OrFS: 1871 I64AddSS, 1872 I64StoreL, 1873 I64StoreS;
        I64OrImmFA: 1874 I64StoreL;
        I64OrKFA: 1875 I64StoreL;
        I64OrSA: 1876 I64Store32L;
        I64ShlFA: 1877 I64OrFS, 1878 I64XorImmFS;
        I64ShlFS: 1879 BrI64LtUImmSAhead;
        I64ShlImmFS: 1880 I64AddImmSA, 1881 I64LoadSA;
        I64ShlImmSA: 1882 I64AddImmFS, 1883 I64Load32UDispFA;
        I64ShlImmSS: 1884 Const32A, 1885 I64AddFS, 1886 I64AddImmSS, 1887 I64LoadIndexLS;
        I64ShrUFA: 1888 I64Store32L;
        I64ShrUFS: 1889 I64LtUImmSS;
        I64ShrUImmFA: 1890 I64AndImmFA, 1891 I64AndImmFS, 1892 I64AndKFA, 1893 I64Extend8SFS;
        I64ShrUImmFS: 1894 I64AddImmSS, 1895 I64AndImmFA, 1896 I64AndKSS, 1897 I64LoadConstS,
            1898 I64LoadSA, 1899 I64MulImmFA, 1900 I64ShrUImmSS, 1901 LoadBrI64NeSAhead;
        I64ShrUImmSA: 1902 I32AndImmFS, 1903 I64AndImmFA, 1904 I64AndImmFS;
        I64ShrUImmSS: 1905 BrI64GeUImmSAhead, 1906 BrI64LtUFAhead, 1907 Const32S,
            1908 I32AddImmFA, 1909 I64AddFS, 1910 I64AddImmSS, 1911 I64AndFS, 1912 I64AndKSS,
            1913 I64MulFS, 1914 I64ShrUImmSS;
        I64Store32DispS: 1915 I64StoreDispS;
        I64Store32F: 1916 BrI64EqImmSAhead;
        I64Store32ImmDispS: 1917 AddGlobalSetSS;
        I64Store32ImmF: 1918 I64LoadSA;
        I64Store32L: 1919 ExtendAddSS, 1920 I64AddImmSS, 1921 I64LoadSA, 1922 I64LoadSS,
            1923 I64Store8ImmS;
        I64Store32S: 1924 BrI64EqImmFAhead, 1925 I64Load32SSA, 1926 I64LoadSA, 1927 I64LoadSS,
            1928 I64Store32L, 1929 I64StoreS;
        I64Store8DispL: 1930 AddGlobalSetSS;
        I64Store8F: 1931 I64LoadSA;
        I64Store8ImmDispF: 1932 I64StoreImmDispF;
        I64Store8ImmDispS: 1933 ExtendAddSS;
        I64Store8ImmF: 1934 I64LoadSA, 1935 I64LoadSS;
        I64Store8L: 1936 ConstBrAhead, 1937 ExtendAddSS, 1938 I64AddImmSS, 1939 I64LoadSA,
            1940 I64LoadSS, 1941 I64Store8ImmDispS;
        I64Store8S: 1942 AddGlobalSetSS, 1943 BrI64NeImmSAhead, 1944 I64LoadSA, 1945 I64StoreS;
        I64StoreConstS: 1946 ReturnConst;
        I64StoreDispL: 1947 ExtendAddSS, 1948 I64LoadSA, 1949 I64Store8ImmDispS,
            1950 I64StoreDispS;
        I64StoreDispS: 1951 ExtendAddSS, 1952 I64LoadSA, 1953 I64Store32DispS, 1954 I64StoreDispL,
            1955 I64StoreDispS, 1956 I64StoreImmDispS;
        I64StoreF: 1957 BrI64GeSImmSAhead, 1958 I64AddImmSA, 1959 I64AddImmSS,
            1960 I64Load32UConstA, 1961 I64LoadSA, 1962 I64LoadSS, 1963 I64StoreS;
        I64StoreImm32F: 1964 CallConst;
        I64StoreImm32S: 1965 AddGlobalSetSS, 1966 ExtendAddSS, 1967 I64StoreDispS;
        I64StoreImmDispF: 1968 ExtendAddFA;
        I64StoreImmDispS: 1969 ExtendAddSA, 1970 ExtendAddSS, 1971 I64StoreDispS,
            1972 I64StoreImmDispS;
        I64StoreImmF: 1973 AddGlobalSetSS, 1974 I64Load32UConstA, 1975 I64LoadSA, 1976 I64LoadSS,
            1977 I64Store8ImmDispF, 1978 I64StoreImmF, 1979 LoadBrI64NeSAhead;
        I64StoreImmS: 1980 AddBrI32Ne, 1981 AddGlobalSetSS, 1982 ExtendAddSS, 1983 I32LoadSS,
            1984 I64LoadSA, 1985 I64LoadSS, 1986 I64StoreDispS, 1987 I64StoreImmS;
        I64StoreL: 1988 AddBrI32NeImm, 1989 AddGlobalSetSS, 1990 BrI64EqImmSAhead,
            1991 BrI64NeImmFAhead, 1992 Call, 1993 Const32A, 1994 Const32S, 1995 ConstBrAhead,
            1996 CopyIntSS, 1997 ExtendAddSS, 1998 GlobalGetS, 1999 I32AddSS, 2000 I64AddImmSA,
            2001 I64AddImmSS, 2002 I64AddSS, 2003 I64Load32UConstA, 2004 I64Load32USS,
            2005 I64Load8UConstA, 2006 I64Load8USS, 2007 I64LoadDispSS, 2008 I64LoadSA,
            2009 I64LoadSS, 2010 I64ShlImmSS, 2011 I64Store32ImmDispS, 2012 I64Store8ImmDispS,
            2013 I64StoreDispS, 2014 I64StoreImm32S, 2015 I64StoreImmDispS, 2016 I64StoreImmS,
            2017 I64StoreL, 2018 I64StoreS, 2019 LoadBrI64NeSAhead, 2020 Return;
        I64StoreS: 2021 AddGlobalSetSS, 2022 BrI64EqImmSAhead, 2023 BrI64LtSSAhead,
            2024 BrI64LtUSAhead, 2025 BrI64NeImmSAhead, 2026 Const32S, 2027 ConstBrAhead,
            2028 ExtendAddSS, 2029 I32LoadSA, 2030 I64AddImmSA, 2031 I64AddImmSS,
            2032 I64Load32UConstA, 2033 I64Load32UConstS, 2034 I64Load8USS, 2035 I64LoadSA,
            2036 I64LoadSS, 2037 I64Store32S, 2038 I64Store8S, 2039 I64StoreDispL,
            2040 I64StoreDispS, 2041 I64StoreImm32S, 2042 I64StoreImmDispS, 2043 I64StoreL,
            2044 I64StoreS, 2045 LoadBrI64NeSAhead;
        I64SubFA: 2046 I64ShrSImmFA;
        I64SubFS: 2047 Const32A, 2048 I64LoadSA, 2049 I64SubSS;
        I64SubLA: 2050 I64StoreL;
        I64SubLS: 2051 I64LoadSA, 2052 I64ShrUImmFS;
        I64SubSS: 2053 Const32A, 2054 ExtendAddSS, 2055 I64AddSS, 2056 I64LoadSA, 2057 I64SubSS;
        I64XorFA: 2058 I64AndKFS;
        I64XorFS: 2059 I64LoadConstS;
        I64XorImmFA: 2060 I64AndFA, 2061 I64Store8L;
        I64XorImmFS: 2062 I64AddKSA, 2063 I64LoadDispSS, 2064 I64LoadSA;
        I64XorImmSA: 2065 I64AndFS;
        I64XorSA: 2066 I64AndKFS, 2067 I64XorImmFA;
        I64XorSS: 2068 AddBrI32LtUImm, 2069 I64XorSS;
        LeftI32AddFA: 2070 I32Load16UFS, 2071 I32LoadFS, 2072 I32StoreF;
        LeftI32AddFS: 2073 I32AddImmSS, 2074 I32Load16UFA, 2075 I32LoadFA, 2076 I32LoadFS;
        LeftI32AddLA: 2077 I32StoreF;
        LeftI32AddSA: 2078 I32Load16UFS, 2079 I32LoadFA, 2080 I32LoadFS, 2081 I32StoreF,
            2082 LoadI32AddLA;
        LeftI32AddSS: 2083 Const32S, 2084 I32AndImmSA, 2085 I32Load8UFS, 2086 I32LoadFS,
            2087 I32SubSS;
        LeftI32OrFA: 2088 I32AddFS;
        LeftI32OrSA: 2089 I32StoreL;
        LeftI32XorFS: 2090 I32AndImmFA, 2091 I32StoreL;
        LeftI64AddFA: 2092 I64Load32UFS, 2093 I64LoadFS;
        LeftI64AddFS: 2094 I64Load32USA, 2095 I64LoadSA, 2096 I64StoreL;
        LeftI64AddLA: 2097 I64LoadFS;
        LeftI64AddLS: 2098 I64LoadFS, 2099 I64StoreL;
        LeftI64AddSA: 2100 I64Load32SFA, 2101 I64LoadFA, 2102 I64LoadFS, 2103 I64StoreF;
        LeftI64AddSS: 2104 I64LoadFS;
        LoadBrI64EqFAhead: 2105 ConstBrAhead;
        LoadBrI64EqSAhead: 2106 ConstBrAhead;
        LoadBrI64GeUSAhead: 2107 ConstBrAhead;
        LoadBrI64GtSSAhead: 2108 ConstBrAhead;
        LoadBrI64LtSSAhead: 2109 ConstBrAhead;
        LoadBrI64NeFAhead: 2110 ConstBrAhead;
        LoadBrI64NeSAhead: 2111 ConstBrAhead;
        LoadDispF64MulFA: 2112 F64SubLS;
        LoadF64AddFA: 2113 F64StoreL;
        LoadF64AddFS: 2114 F64StoreF;
        LoadF64MulSA: 2115 F64MulFA;
        LoadI32AddSA: 2116 I32Load8UDispFA, 2117 I32Store8F, 2118 I32StoreL;
        LoadI32AddSS: 2119 I32AddImmSS;
        LoadI32XorSA: 2120 I32StoreL;
        LoadI32XorSS: 2121 I32AndImmFA, 2122 I32OrImmFA;
        LoadI64AddFA: 2123 I64StoreL;
        LoadI64AddFS: 2124 ConstBrAhead, 2125 I64LoadSA, 2126 I64LoadSS, 2127 I64StoreL;
        LoadI64AddLA: 2128 I64StoreL;
        LoadI64AddLS: 2129 I64Load8UFS;
        LoadI64AddSA: 2130 I64StoreL;
        LoadI64AddSS: 2131 BrI64LeUImmFAhead, 2132 I64LoadSA;
        MulSubFA: 2133 F64StoreL;
        RightUnsignedI64AddFA: 2134 I64ShrUImmFS;
        RightUnsignedI64AddFS: 2135 I64AndKSS, 2136 RightUnsignedI64AddFS;
        RightUnsignedI64XorFA: 2137 I64XorFA;
        SelectFA: 2138 BrNonZeroFAhead, 2139 I32AddImmFS;
        SelectFS: 2140 AddBrI32NeImm, 2141 Const32S, 2142 I32AddImmSS, 2143 I32LoadSS,
            2144 SelectSS;
        SelectSA: 2145 I32AddFS, 2146 I32Store16L, 2147 I64AddImmFA, 2148 I64OrFS, 2149 I64StoreL;
        SelectSS: 2150 Const32A, 2151 Const32S, 2152 I32LtUFA, 2153 I64LoadSA, 2154 SelectSS;
        ShiftRightAndFA: 2155 I32AddFS, 2156 I32LoadFS;
        ShiftRightAndFS: 2157 ShiftRightAndSA;
        ShiftRightAndSA: 2158 I32AddFS, 2159 I32LoadFS;
        ShiftRightAndSS: 2160 I32AddFS;
    }
    three {
        AddBrI32NeImm: 2161 Add2 AddBrI32NeImm, 2162 Add2 BrI32NeImmS, 2163 Const32S ReturnOneS;
        AddGlobalSetSS: 2164 ExtendAddFS Const32S, 2165 GlobalGetS I64LoadFS,
            2166 I64Load32UFA I64AndImmFA, 2167 I64Load8UConstA BrNonZeroFAhead,
            2168 I64Load8UConstA BrZeroFAhead, 2169 I64LoadFA I64AndImmFA,
            2170 I64LoadFA I64AndImmFS, 2171 I64LoadFA I64EqzFS, 2172 I64LoadFA I64ShrUImmFS,
            2173 I64LoadFA I64StoreL, 2174 I64LoadFS I64LoadSA, 2175 I64LoadFS I64LoadSS,
            2176 I64LoadGlobalS BrI64NeImmFAhead, 2177 I64LoadGlobalS I64StoreL,
            2178 I64StoreImm32F AddGlobalSetFS, 2179 I64StoreImm32F CallConst,
            2180 LoadBrI64NeFAhead ConstBrAhead;
        BrI32EqSAhead: 2181 I32Store8ImmIndexS AddBr32;
        BrI32GeSSAhead: 2182 CopyIntSS I32AddSA;
        BrI32GeUImmFAhead: 2183 CopyIntSS BrAhead;
        BrI32GtUImmS: 2184 I32AndImmSA BrI32NeImmFAhead;
        BrI32GtUImmSAhead: 2185 BrI32GtUImmSAhead BrZeroSAhead, 2186 I32MulImmSS I32AddImmFS;
        BrI32LeSFAhead: 2187 I32StoreS I32LoadDispSA;
        BrI32LeSS: 2188 Copy2 Call;
        BrI32LtSFAhead: 2189 I32LoadSS BrAhead;
        BrI32LtSImm32SAhead: 2190 I32LoadSA LeftI32AddLS;
        BrI32LtSImmSAhead: 2191 Const64FloatS Const64FloatS, 2192 I32LoadFA LeftI32AddLS,
            2193 I32LoadSS AddBrI32GeS, 2194 I32LoadScaledSS CopyIntSS,
            2195 I32ShrUImmSA I32SubLS, 2196 I32ShrUImmSS Copy2;
        BrI32LtUImmFAhead: 2197 I32AndImmSS BrI32EqImmFAhead;
        BrI32NeF: 2198 I32StoreS AddBrI32NeImm;
        BrI32NeImmSAhead: 2199 CopyIntSS BrAhead;
        BrI64LeUFAhead: 2200 I32LoadSA LeftI32AddLS;
        BrNonZeroSAhead: 2201 Const32S CallConst;
        BrZeroFAhead: 2202 Const32A I32SubFS, 2203 I32AddImmSS I32AndImmSS,
            2204 I32LoadSS BrZeroFAhead;
        BrZeroSAhead: 2205 BrZeroSAhead Copy2, 2206 I32AndImmSS Const32S,
            2207 I32Load8USS I32Load8USA, 2208 I64LoadSA I64StoreL, 2209 I64MulImmSA I64AddFS;
        Const32A: 2210 I32ShlFA I32XorImmFA, 2211 I32SubFA I32AndImmFA, 2212 I32SubFS SelectSA,
            2213 I64Extend32SFS I64StoreL, 2214 I64ShlFS I64LtUImmSS, 2215 I64StoreL ExtendAddSS,
            2216 I64StoreL I64StoreDispS;
        Const32S: 2217 Const32S Const32S, 2218 Const32S ConstBrAhead, 2219 Const32S CopyIntSS,
            2220 Const32S I32AddSA, 2221 Const32S SelectSA, 2222 Const32S SelectSS,
            2223 CopyIntSS BrAhead, 2224 CopyIntSS Const32S, 2225 I32AddImmSA BrTableF,
            2226 I32AddImmSA I32AndImmFA, 2227 I32AddImmSS I32LtUFS, 2228 I32AddSS CopyIntSS,
            2229 I32AddSS I32AddImmFS, 2230 I32AddSS I32DivUImmSS, 2231 I32AddSS I32Load8UFA,
            2232 I32AndImmSA BrI32NeImmFAhead, 2233 I32AndImmSA BrZeroFAhead,
            2234 I32Load8UIndexSS I32AddSA, 2235 I32Load8USA BrI32NeImmFAhead,
            2236 I32Load8USS I32Load8USS, 2237 I32LoadConstA I32ShlImmFS,
            2238 I32LoadConstA I32StoreL, 2239 I32MulImmSS I32AddSA,
            2240 I64Store8DispS AddGlobalSetSS, 2241 SelectSA I32AddFS, 2242 SelectSA I32Store8L,
            2243 SelectSS Const32S;
        Const64FloatA: 2244 F64DivLS Const64FloatA;
        Const64IntA: 2245 BrI64EqFAhead ConstBrAhead, 2246 I64EqFA SelectFA,
            2247 I64StoreL AddGlobalSetSS;
        Copy2: 2248 Const32S BrTableS, 2249 Copy2 Call, 2250 Copy2 Copy2, 2251 CopyIntSS Call,
            2252 CopyIntSS Const32S, 2253 CopyIntSS LoadF64MulSA, 2254 I32AddImmSS F64LoadFS,
            2255 I32ShrUSA I32AddFS, 2256 I32StoreS I64ExtendI32USA;
        CopyIntFS: 2257 BrZeroFAhead I32AddSS, 2258 I32LoadFA I32AddImmFS, 2259 I32LoadSS Call,
            2260 I32LtSFA SelectFA, 2261 I32StoreF BrAhead, 2262 I32StoreF I32StoreImmF,
            2263 I32StoreF LeftI32XorSS;
        CopyIntSS: 2264 AddBrI32NeImm Add2, 2265 BrI32EqImmSAhead I32AddImmSA,
            2266 BrI32LtSS Return, 2267 BrNonZeroS AddBrI32Ne, 2268 Const32S Call,
            2269 Const32S Const32S, 2270 Const32S CopyIntSS, 2271 Const32S I32AddImmSS,
            2272 CopyIntSS LeftI32AddFA, 2273 I32AddImmFS AddBrI32LtUImm,
            2274 I32AddImmSA BrTableF, 2275 I32Load8USS BrI32EqImmFAhead, 2276 I32XorImmSS Br;
        ExtendAddSA: 2277 I64StoreL ExtendAddSS;
        ExtendAddSS: 2278 Const32A I64StoreL, 2279 ExtendAddSA I64StoreL,
            2280 ExtendAddSS Const32S, 2281 I64Load32USA I64Store32L, 2282 I64Load8USA I64Store8L,
            2283 I64LoadSA I64AddImmFA, 2284 I64LoadSA I64StoreL, 2285 I64LoadSS I64LoadSA,
            2286 I64ShlImmSA I64StoreL;
        F64DivLS: 2287 CopyIntSS BrNonZeroSAhead;
        F64LoadFA: 2288 F64NegFS F64LoadSA;
        F64LoadIndexLA: 2289 F64AbsFA F64LtFA;
        F64LoadSA: 2290 F64AbsFS I32MulImmSA, 2291 LoadF64MulFA F64SubLS;
        F64LoadSS: 2292 Copy2 F64LoadSS, 2293 F64LoadSS F64LoadSS;
        F64NegFS: 2294 F64LoadSA F64DivLS;
        GetBrFAhead: 2295 AddGlobalSetSS ReturnConst, 2296 ExtendAddSS I64LoadSA,
            2297 I64Load32SDispSS I64LoadDispSS, 2298 I64Load32UConstA I64EqzFS,
            2299 I64Load8UDispSA BrNonZeroFAhead, 2300 I64Load8UDispSA BrZeroFAhead,
            2301 I64Load8UDispSS I64Load8USA, 2302 I64LoadDispSA BrI64NeImmFAhead,
            2303 I64LoadDispSS BrI64EqImmFAhead, 2304 I64LoadDispSS BrI64NeImmFAhead,
            2305 I64LoadDispSS ExtendAddSS, 2306 I64LoadDispSS I64EqzFS,
            2307 I64LoadDispSS I64LoadDispSS, 2308 I64LoadDispSS I64LoadSA,
            2309 I64LoadDispSS I64StoreImmF, 2310 I64LoadDispSS I64StoreL,
            2311 I64LoadSA I64AddImmFS, 2312 I64LoadSA I64Load32UFA, 2313 I64LoadSA I64Load8UFS,
            2314 I64LoadSA I64LoadFA, 2315 I64LoadSA I64LoadFS, 2316 I64LoadSA I64StoreL,
            2317 I64LoadSS BrI64NeImmFAhead, 2318 I64LoadSS I64LoadDispSA,
            2319 I64LoadSS I64LoadSA, 2320 I64LoadSS I64LoadSS, 2321 I64LoadSS I64StoreDispL,
            2322 I64LoadSS I64StoreL, 2323 I64Store8ImmDispS AddGlobalSetSS;
        GlobalGetA: 2324 AddGlobalSetFS Const32S, 2325 AddGlobalSetFS I32LoadSS,
            2326 I32Load16UDispFS GlobalGetA;
        GlobalGetS: 2327 AddGlobalSetFS ReturnConst, 2328 CopyIntSS I64LoadSA,
            2329 I64LoadFS I64LoadSS;
        I32AddFA: 2330 I32AddFA I32StoreL, 2331 I32StoreL AddBrI32NeImm,
            2332 I32StoreL I32AndImmSS, 2333 I32StoreL I32SubSS, 2334 I32XorFS AddBrI32NeImm;
        I32AddFS: 2335 Add2 BrI32NeImmS, 2336 AddBrI32NeImm AddBrI32NeImm, 2337 CopyIntSS Br,
            2338 I32AddImmSS BrI32NeF, 2339 I32AddImmSS Copy2, 2340 I32Load8UIndexSA I32Store8L,
            2341 I32LoadDispSS I32AddImmSA, 2342 I32SubSS I32MulImmFA;
        I32AddImmFA: 2343 I32AndFA LeftI32AddFA, 2344 I32ClzFS BrNonZeroFAhead,
            2345 I32OrFA I32AndImmFA;
        I32AddImmFS: 2346 I32AndImmSA I32OrFA;
        I32AddImmSA: 2347 I32AndFA BrNonZeroFAhead, 2348 I32AndFA LeftI32AddFS,
            2349 I32EqFA I32AddFS, 2350 I32LoadIndexFS I32LoadIndexSA, 2351 I32StoreL Const32S,
            2352 I32StoreL I32AddImmSS, 2353 I32StoreL LeftI32AddSA, 2354 LeftI32AddLS I32LoadFS;
        I32AddImmSS: 2355 BrI32NeF BrZeroSAhead, 2356 Const32A I32SubFS,
            2357 Const32S BrZeroSAhead, 2358 Const32S Const32S, 2359 Const32S CopyIntSS,
            2360 Copy2 Copy2, 2361 Copy2 CopyIntSS, 2362 CopyIntFS BrNonZeroS,
            2363 CopyIntSS AddBr64, 2364 CopyIntSS BrAhead, 2365 CopyIntSS Call,
            2366 I32AddFS I32Load8UIndexSA, 2367 I32AddImmSS BrI32LtSS, 2368 I32AddImmSS Const32S,
            2369 I32AddImmSS I32AddImmSS, 2370 I32AndImmSS BrI32NeImmFAhead,
            2371 I32Load16UFS Copy2, 2372 I32Load16UFS I32Store16ImmS,
            2373 I32Load8UFS BrNonZeroF, 2374 I32Load8UFS I32Load8UDispSA,
            2375 I32Load8USS BrNonZeroF, 2376 I32Load8USS I32ShrUImmFS,
            2377 I32LoadFA BrZeroFAhead, 2378 I32LoadFS I32AddImmSS, 2379 I32LoadSS I32LoadSS,
            2380 I32LoadScaledSA BrTableF, 2381 I32ShlImmFS I32LoadFS,
            2382 I32StoreL BrNonZeroSAhead, 2383 I32SubLS BrI32LeUImm32FAhead,
            2384 I64LoadFA I64RotlImmFA, 2385 MulAddSS AddBrI32NeImm,
            2386 RightUnsignedI32AddSS I32Store8L;
        I32AddSA: 2387 I32Load8UDispFA I32NeImmFS, 2388 I32LoadDispFS I32AddFS,
            2389 I32Store8DispF AddBrI32NeImm, 2390 I32StoreL I32AddSA, 2391 I32StoreL ReturnOneS;
        I32AddSS: 2392 Add2 AddBrI32NeImm, 2393 AddBrI32NeImm LeftI32XorSS,
            2394 I32AddImmFS I32AddImmSS, 2395 I32AddSS BrI32GeUFAhead, 2396 I32AddSS I32AddImmSS,
            2397 I32AddSS I32AddSS, 2398 I32Load8UDispFA I32AddImmFA, 2399 I32Load8UFA I32AddFA,
            2400 I32Load8UFS I32AddSS, 2401 I32LoadDispFA I32MulFA, 2402 I32LoadDispSA I32MulFS,
            2403 I32LoadIndexSS I32AndImmFA, 2404 I32SubLS LeftI32AddSS;
        I32AndFA: 2405 I32AddFS I32StoreL, 2406 I32ShlFA I32OrFS, 2407 I32StoreL CopyIntSS;
        I32AndFS: 2408 LeftI32AddFS I32LoadFS;
        I32AndImmFA: 2409 BrI32GtUImmFAhead I32AndImmSA, 2410 F64ConvertI32UFA F64StoreL,
            2411 I32AddFS Const32S, 2412 I32AddImmFS BrI32GeUImmFAhead, 2413 I32LtUImmFA I32OrFA,
            2414 LeftI32AddFS I32Load8UDispSA;
        I32AndImmFS: 2415 Const32A I32SubFS;
        I32AndImmSA: 2416 BrI32GeUImmFAhead ConstBrAhead, 2417 I32AddImmFA I32AndImmFA,
            2418 I32EqImmFS I32AddImmSA, 2419 LeftI32AddFS I32LoadFS;
        I32AndImmSS: 2420 Const32S I64MulImmSA, 2421 CopyIntFS Call, 2422 I32AndImmSS Const32S;
        I32AndSA: 2423 I32MulFS I32AddImmSA;
        I32AndSS: 2424 LeftI32AddFA I32LoadFS;
        I32ClzFS: 2425 Const32A I32SubFS;
        I32EqFA: 2426 I32AddFS I32LoadDispSS;
        I32EqImmSA: 2427 I32SubLS BrNonZeroF;
        I32EqSS: 2428 I32EqzSA I32AndFS;
        I32GtUFA: 2429 I32StoreL CopyIntSS;
        I32GtUImmSS: 2430 Const32S SelectSA, 2431 CopyIntSS BrNonZeroS;
        I32Load16UFS: 2432 Copy2 I32SubSS;
        I32Load8UDispSA: 2433 I32AddImmFA BrTableF, 2434 I32ShlImmFS I32Load8USA,
            2435 I32XorFA I32MulImmFS;
        I32Load8UDispSS: 2436 I32AddImmFA BrTableF, 2437 I32AndImmSA BrI32NeFAhead,
            2438 I32Load8UDispSS BrI32EqFAhead;
        I32Load8UFS: 2439 I32Load8UDispSA BrI32NeFAhead;
        I32Load8UIndexSA: 2440 BrI32EqFAhead I32AddImmSS, 2441 BrZeroFAhead Const32S;
        I32Load8USA: 2442 I32AndImmFA BrZeroFAhead, 2443 I32EqImmFA I32AddFS,
            2444 I32Store8L I32ShrUImmSS;
        I32Load8USS: 2445 BrI32EqImmFAhead BrNonZeroFAhead, 2446 I32AndImmFA BrI32NeImmFAhead,
            2447 I32Load8USA BrI32NeFAhead, 2448 I32Load8USS BrI32EqF;
        I32LoadConstA: 2449 I32MulImmFA BrI32GtUFAhead;
        I32LoadConstS: 2450 BrI32GeUFAhead Copy2, 2451 Const32S SelectSS,
            2452 I32LoadConstA I32AddImmFS, 2453 I32LoadConstS BrZeroFAhead;
        I32LoadDispSA: 2454 I32StoreL I32AddImmSS;
        I32LoadDispSS: 2455 I32AddImmSA I32EqFA;
        I32LoadFA: 2456 I32AddImmFA I32StoreL, 2457 I32StoreL BrAhead, 2458 I32StoreL I32AddImmSA,
            2459 I32StoreL I32StoreS;
        I32LoadFS: 2460 BrZeroFAhead I32LoadSA, 2461 CopyIntFS Call, 2462 I32AddFS Copy2,
            2463 I32AddFS I32AddFS, 2464 I32LoadSS I32AddFS;
        I32LoadGlobalA: 2465 I32AddImmFA BrI32LtUFAhead;
        I32LoadIndexSA: 2466 I32StoreL ReturnOneS;
        I32LoadSA: 2467 BrI32LeUFAhead I32AddImmSA, 2468 BrI32NeFAhead BrAhead,
            2469 I32AddImmFA I32StoreL, 2470 I32AddImmFS I32StoreL, 2471 I32AndFA LeftI32AddFS,
            2472 I32EqFA I32AddFS, 2473 I32LoadFS Copy2, 2474 I32LoadFS CopyIntSS;
        I32LoadSS: 2475 AddBrI32GeS BrNonZeroF, 2476 AddGlobalSetSS ReturnOneS,
            2477 BrI32LtSImmSAhead I32LoadFA, 2478 BrZeroFAhead I32AddImmSS,
            2479 BrZeroFAhead I64LoadSA, 2480 CopyIntSS Call, 2481 I32AddFS I32LoadSA,
            2482 I32AddImmFA I32StoreL, 2483 I32AddImmFS I32StoreL,
            2484 I32AndImmFA BrI32NeImm32FAhead, 2485 I32AndImmFA BrZeroFAhead,
            2486 I32AndImmFS I32AddImmSS, 2487 I32AndImmSA BrZeroFAhead,
            2488 I32LoadFA I32AddImmFS, 2489 I32LoadSA BrI32EqFAhead,
            2490 I32LoadSA BrI32LeUFAhead, 2491 I32LoadSS BrI32EqFAhead,
            2492 I32LoadSS BrI32NeFAhead, 2493 I32LoadSS I32Load8USS, 2494 I32LoadSS I32LoadSA,
            2495 I32LoadSS I32SubLA, 2496 I32ShrUImmSS SelectSS, 2497 I32StoreS I32StoreL,
            2498 I64LoadSA I64StoreL, 2499 ShiftRightAndSA I32AddFS;
        I32LoadScaledSA: 2500 I32StoreL AddBr32Ahead;
        I32LtUImmFS: 2501 Const32S SelectSS;
        I32MulFA: 2502 I32ShrUImmFS Const32S;
        I32MulImmFA: 2503 ShiftRightAndFS I32LoadFS;
        I32MulImmFS: 2504 I32SubSS I32MulImmFA;
        I32MulImmSA: 2505 I32AddFA F64LoadFA, 2506 I32AddFA I32AddImmFS,
            2507 I32AddImmFA I32AddFS, 2508 I32AddImmFA ReturnOneF,
            2509 I32AddImmFS ShiftRightAndFA;
        I32MulImmSS: 2510 I32Load8USA I32AddFS;
        I32OrFA: 2511 I32StoreL AddBrI32NeImm;
        I32RemUImmFA: 2512 I32LoadScaledFS I32AddImmSS, 2513 I32StoreL AddBrI32NeImm;
        I32RemUImmSA: 2514 I32LoadScaledFS CopyIntSS;
        I32RotrImmFS: 2515 I32RotrImmSA I32AndImmFA;
        I32ShlImmSA: 2516 I32AddImmFS LeftI32OrSA;
        I32ShlImmSS: 2517 CopyIntSS Const32S, 2518 I32AddFS I32AddImmSA,
            2519 I32LoadFS BrZeroFAhead, 2520 I32OrImmFS BrI32GeSFAhead,
            2521 I32OrImmFS BrI32LtSFAhead;
        I32ShlLS: 2522 LoadI32AddSA I32Load8UDispFA;
        I32ShrSImmFA: 2523 I32AddFA I32AddFA, 2524 I32StoreL AddBrI32NeImm;
        I32ShrSImmFS: 2525 I32AndFA I32AddFS, 2526 I32LoadDispSA I32MulFA,
            2527 I32LoadDispSS I32AddImmSS, 2528 I32XorFA I32SubFS;
        I32ShrSImmSS: 2529 I32GtSImmFS Const32S, 2530 I32LoadSS I32LoadSS;
        I32ShrUImmFA: 2531 I32Store8L AddBrI32NeImm;
        I32ShrUImmSS: 2532 I32AndFA BrNonZeroF;
        I32ShrULA: 2533 I32StoreL CopyIntSS;
        I32ShrUSA: 2534 LeftI32AddFA LeftI32AddLA;
        I32Store8L: 2535 Add2 AddBrI32NeImm, 2536 I32AddImmSS BrI32GeUFAhead;
        I32StoreConstF: 2537 I32ShrUImmFS CopyIntSS, 2538 I32StoreS ReturnOneS;
        I32StoreConstS: 2539 Const32S SelectSS, 2540 Copy2 Call;
        I32StoreF: 2541 I32AddImmFS Copy2;
        I32StoreL: 2542 Add2 BrNonZeroS, 2543 I32AddImmSA I32AndImmFS,
            2544 I32AddImmSS BrNonZeroSAhead, 2545 I32AddSS AddBrI32NeImm,
            2546 I32LoadSA I32AddImmFA, 2547 I32LoadSA I32AddImmFS, 2548 LoadI32AddSA I32Store8F;
        I32StoreS: 2549 Add2 BrNonZeroS, 2550 BrI32GtUSAhead I32LoadSS, 2551 I32AddSA I32AddImmFS,
            2552 I32LoadSA I32AddImmFA, 2553 I32Store16S I32StoreS, 2554 I32StoreS Const32S,
            2555 I32StoreS I32StoreImmS;
        I32SubFA: 2556 I32ShrULS I32LoadScaledSA;
        I32SubLS: 2557 I32LoadSS I32AddImmSS;
        I32SubSS: 2558 CopyIntSS Call, 2559 I32GtUFS Const32S;
        I32XorFA: 2560 I32CtzFA RightUnsignedI32AddFS, 2561 I32XorFA I32XorFA;
        I32XorFS: 2562 I32LoadSA I32AndFS;
        I64AddFA: 2563 I64StoreL I64StoreDispS;
        I64AddFS: 2564 AddBrI32GtUImm I64StoreConstS, 2565 AddBrI32NeImm BrZeroSAhead,
            2566 I32LoadSS BrNonZeroF, 2567 I64Load8UIndexSA I64ShlImmFS,
            2568 I64LoadSA BrI64LtUFAhead;
        I64AddImmFA: 2569 I64Store16L I64AndImmSA;
        I64AddImmFS: 2570 I64LoadSA I64LoadFS, 2571 I64LoadSA I64StoreF;
        I64AddImmSA: 2572 I64AddFS I64StoreL, 2573 I64Extend32SFS BrI64LeUFAhead,
            2574 I64Store32L I64LoadSA, 2575 LeftI64AddLA I64Store32F;
        I64AddImmSS: 2576 BrI64GeSImmSAhead ConstBr, 2577 CopyIntSS BrI64GeSImmSAhead,
            2578 CopyIntSS BrI64GtSImmSAhead, 2579 I32LoadSS I64Load32UFA,
            2580 I64AddImmSS AddBr64, 2581 I64AddImmSS BrI64GtSImmSAhead,
            2582 I64AddImmSS BrI64LtSSAhead, 2583 I64AddImmSS ConstBrAhead,
            2584 I64AddImmSS I64AddImmSS, 2585 I64AddSS BrI64GeUSAhead,
            2586 I64AddSS BrI64LtUSAhead, 2587 I64ShrUImmSS I64AndKSS,
            2588 LeftI64AddFA LoadBrI64NeFAhead;
        I64AddSA: 2589 I64StoreL I64StoreDispS;
        I64AddSS: 2590 BrI64EqFAhead ConstBrAhead, 2591 I64AddImmSA I64Store8L,
            2592 I64EqSA SelectFS, 2593 I64Load8USA I64Store8L, 2594 I64XorFA I32RotlImmFS;
        I64AndFA: 2595 I64AndImmFA I64EqzFS;
        I64AndFS: 2596 I64AndKFS ConstBrAhead;
        I64AndImmFA: 2597 BrI64EqImmFAhead ConstBrAhead, 2598 I64EqzFS BrI64EqImmFAhead;
        I64AndImmFS: 2599 BrI64EqImmFAhead ConstBrAhead, 2600 I64AddImmFS I64ShrUImmSS;
        I64AndImmSA: 2601 BrI64NeImmFAhead ConstBrAhead, 2602 LeftI64AddFA I64Load32UFS;
        I64AndImmSS: 2603 Const32A I64ShlFS, 2604 I64AndImmSS Const32A, 2605 I64AndImmSS ConstBr;
        I64AndKFA: 2606 BrI64EqFAhead ConstBrAhead, 2607 BrI64EqImmFAhead ConstBrAhead;
        I64AndKFS: 2608 I64XorFA I64MulKFA;
        I64AndKSA: 2609 I64AddFA RightUnsignedI64AddFA, 2610 I64AddFA RightUnsignedI64AddFS,
            2611 I64ShrUImmFS I64AddImmSS;
        I64EqFS: 2612 I64AddSS I64AddSS;
        I64EqzFS: 2613 BrI64EqImmFAhead ConstBrAhead, 2614 BrI64NeImmFAhead ConstBrAhead,
            2615 I64Store8L BrNonZeroFAhead;
        I64EqzSS: 2616 BrI64EqImmFAhead ConstBrAhead;
        I64Extend32SFS: 2617 BrI64GeSFAhead ConstBrAhead;
        I64ExtendI32UFA: 2618 I64AddFS I32AddImmSS;
        I64ExtendI32UFS: 2619 Const32S BrI32LtUImmSAhead, 2620 Const32S I64MulImmSA;
        I64ExtendI32USS: 2621 I64ExtendI32USA I64MulFS;
        I64GtUFA: 2622 SelectFS I64LtUFS;
        I64Load16USA: 2623 I64AddImmFA I64Store16L;
        I64Load32SSA: 2624 I64AddFS I64LoadSA, 2625 I64AddImmFA I64Store32L,
            2626 I64AddImmFS I64AndKFS, 2627 I64AddImmFS I64Store32L,
            2628 I64AndKFA BrI64EqImmFAhead, 2629 I64Extend32SFS Const32S,
            2630 I64Extend32SFS I64Load32SSA, 2631 I64Store32L AddGlobalSetSS;
        I64Load32SSS: 2632 I64StoreDispL AddGlobalSetSS;
        I64Load32UConstA: 2633 BrI64NeImmFAhead ConstBrAhead, 2634 I64EqzFS BrI64EqImmFAhead,
            2635 I64EqzFS I64AddSS;
        I64Load32UFS: 2636 I64LoadSS I64Load8USS, 2637 I64LoadSS I64LoadSS;
        I64Load32UIndexFS: 2638 Const32S Const32S;
        I64Load32USA: 2639 I64AndImmFA BrI64EqImmFAhead, 2640 I64AndKFS I64Load32USA,
            2641 I64OrImmFS I64AndKFS, 2642 I64XorFS I64AndKFS;
        I64Load32USS: 2643 Const32S ConstBrAhead, 2644 I64Load32USA I64MulFA,
            2645 I64LoadSS I64AndKFA;
        I64Load8UConstA: 2646 BrNonZeroFAhead ConstBrAhead;
        I64Load8UDispSA: 2647 BrI64NeImmFAhead ConstBr;
        I64Load8UFA: 2648 BrNonZeroFAhead ConstBrAhead;
        I64Load8UFS: 2649 BrI64LeUImmFAhead ConstBrAhead;
        I64Load8USA: 2650 BrNonZeroFAhead ConstBr, 2651 I64AndImmFA I64EqzFS,
            2652 I64OrFA I64Store8L, 2653 I64ShrUImmFA I64Extend8SFS,
            2654 LeftI64AddFA I64Load32UFS;
        I64Load8USS: 2655 BrNonZeroFAhead ConstBrAhead, 2656 BrZeroFAhead ConstBrAhead,
            2657 I64Load8USA BrI64EqFAhead, 2658 I64LoadSS I64LoadSS;
        I64LoadConstA: 2659 I64EqzFS BrI64NeImmFAhead;
        I64LoadDispSA: 2660 I64StoreL AddGlobalSetSS;
        I64LoadDispSS: 2661 BrI64EqImmSAhead ConstBrAhead, 2662 I64LoadDispSS I64LoadDispSS,
            2663 I64StoreL I64LoadSS;
        I64LoadFA: 2664 I64StoreL I64StoreDispS, 2665 LoadI64AddFA LoadDispI64AddFA;
        I64LoadFS: 2666 I64LoadSA I64LoadFS, 2667 I64LoadSS I64StoreS;
        I64LoadGlobalS: 2668 I64Load8UConstA BrZeroFAhead, 2669 I64LoadFS I64LoadFS,
            2670 I64StoreL BrI64NeImmFAhead;
        I64LoadIndexSA: 2671 I64MulKFA I64ShrUFA;
        I64LoadSA: 2672 BrI64GtSFAhead ConstBrAhead, 2673 BrI64LeUFAhead ConstBrAhead,
            2674 I64AddImmFA I64StoreL, 2675 I64AddImmFS I64LoadSA, 2676 I64AddImmFS I64LoadSS,
            2677 I64AddImmFS I64StoreL, 2678 I64AndImmFA BrI64EqImmFAhead,
            2679 I64AndImmFA BrI64NeImmFAhead, 2680 I64AndImmFS BrI64EqImmFAhead,
            2681 I64AndImmFS I64AddImmFS, 2682 I64AndImmFS I64LoadSS,
            2683 I64EqzFS BrI64EqImmFAhead, 2684 I64Load32UFS I64Load32USA,
            2685 I64Load32UFS I64LoadSA, 2686 I64Load8UFA BrI64EqImmFAhead,
            2687 I64Load8UFA BrZeroFAhead, 2688 I64Load8UFS BrI64EqImmFAhead,
            2689 I64LoadFA BrI64EqFAhead, 2690 I64LoadFA I64AndImmFA, 2691 I64LoadFA I64EqzFS,
            2692 I64LoadFA I64StoreF, 2693 I64LoadFA I64StoreL, 2694 I64LoadFA LeftI64AddLA,
            2695 I64LoadFA LeftI64AddLS, 2696 I64LoadFA LoadI64AddFS,
            2697 I64LoadFS BrI64EqImmFAhead, 2698 I64LoadFS BrI64GeUFAhead,
            2699 I64LoadFS BrI64GtUFAhead, 2700 I64LoadFS BrI64NeImmFAhead,
            2701 I64LoadFS ConstBrAhead, 2702 I64LoadFS I64AndKFS, 2703 I64LoadFS I64EqzFS,
            2704 I64LoadFS I64LoadSA, 2705 I64LoadFS I64LoadSS, 2706 I64LoadFS I64StoreL,
            2707 I64LoadFS I64StoreS, 2708 I64ShlImmFA I64LoadDispFS,
            2709 I64ShlImmFS ExtendAddSA, 2710 I64ShrUImmFS I64LoadSA,
            2711 I64Store8ImmF I64LoadSA, 2712 I64StoreF BrI64GeSImmSAhead,
            2713 I64StoreF I64AddImmSA, 2714 I64StoreF I64LoadSA, 2715 I64StoreF I64StoreDispS,
            2716 I64StoreImmF I64LoadSA, 2717 I64StoreL ExtendAddSS, 2718 I64StoreL I64LoadSA,
            2719 I64StoreL I64LoadSS, 2720 I64StoreL I64Store8ImmDispS,
            2721 I64StoreL I64StoreDispS, 2722 I64StoreL I64StoreImmDispS,
            2723 I64SubFS BrI64LtUImmSAhead, 2724 I64SubFS I64LoadSA,
            2725 I64SubLS BrI64LtUImmSAhead, 2726 LoadBrI64EqFAhead ConstBrAhead,
            2727 LoadBrI64NeFAhead ConstBrAhead, 2728 LoadI64AddFS I64LoadSA;
        I64LoadSS: 2729 BrI64EqFAhead ConstBr, 2730 BrI64EqImmFAhead ConstBrAhead,
            2731 BrI64EqImmSAhead ConstBrAhead, 2732 BrI64NeImmFAhead ConstBrAhead,
            2733 Const32S Const32S, 2734 Const32S ConstBrAhead, 2735 CopyIntSS ConstBrAhead,
            2736 CopyIntSS I64LoadSS, 2737 I64AddImmSS BrI64LeUFAhead,
            2738 I64AddImmSS LeftI64AddFS, 2739 I64AndKFA BrI64GtUFAhead,
            2740 I64AndKSS BrI64LtUFAhead, 2741 I64EqzFS BrI64EqImmFAhead,
            2742 I64Load32SSS I64LoadSS, 2743 I64Load32USA I64Store32L,
            2744 I64Load8USA I64Store8L, 2745 I64Load8USS I64LoadSS, 2746 I64LoadIndexSA I64XorFS,
            2747 I64LoadSA BrI64EqFAhead, 2748 I64LoadSA BrI64LeUFAhead,
            2749 I64LoadSA I64Load8UFA, 2750 I64LoadSA I64Load8UFS, 2751 I64LoadSA I64LoadFA,
            2752 I64LoadSA I64LoadFS, 2753 I64LoadSA I64StoreL, 2754 I64LoadSA I64SubLS,
            2755 I64LoadSA LeftI64AddFS, 2756 I64LoadSS Const32S, 2757 I64LoadSS ConstBrAhead,
            2758 I64LoadSS I64Load8USS, 2759 I64LoadSS I64LoadSA, 2760 I64LoadSS I64LoadSS,
            2761 I64LoadSS I64StoreImmS, 2762 I64LoadSS I64StoreS,
            2763 I64ShlImmSS I64Load32UIndexLS, 2764 I64StoreL BrI64NeImmFAhead,
            2765 I64StoreS I64StoreL, 2766 I64SubLS I64ShrUImmFA, 2767 LeftI64AddLA I64LoadFS,
            2768 LeftI64AddSS I64LoadFS;
        I64MulImmFA: 2769 I64AddFS AddBrI32NeImm, 2770 LoadI64AddFS ConstBrAhead;
        I64MulKSA: 2771 RightUnsignedI64AddLS I64MulKSS,
            2772 RightUnsignedI64AddLS RightUnsignedI64AddFS;
        I64MulKSS: 2773 I64MulKSA RightUnsignedI64AddFS, 2774 I64MulKSS I64MulKSS;
        I64MulSS: 2775 I64MulSA I64AddFS;
        I64NeImmFS: 2776 Const32S Const32S;
        I64OrFA: 2777 I64Store32L ConstBr;
        I64OrFS: 2778 I64XorSS LeftI64XorLS;
        I64OrSA: 2779 I64Store32L BrZeroSAhead;
        I64ShlFS: 2780 I64LtUImmSS Const32S;
        I64ShlImmFA: 2781 LoadI64AddFS ConstBrAhead;
        I64ShlImmSA: 2782 I64Load32UDispFA I64MulFA;
        I64ShlImmSS: 2783 I64AddImmSS I64AddSS;
        I64ShlSS: 2784 Const32S SelectSA, 2785 I64LtUImmSS Const32S;
        I64ShrUFS: 2786 I64LtUImmSS Const32S;
        I64ShrUImmFA: 2787 BrNonZeroFAhead CopyIntSS, 2788 I64AndKFA LeftI64AddFA;
        I64ShrUImmFS: 2789 I64AddImmSS I64AddImmSS, 2790 I64AndImmFA I64ShrUImmFS,
            2791 I64MulImmFA I64SubLS;
        I64ShrUImmSS: 2792 I64ShrUImmSS I64AndImmSS;
        I64Store32DispS: 2793 I64StoreDispS AddGlobalSetSS;
        I64Store32F: 2794 I64Store32DispS AddGlobalSetSS, 2795 I64Store8ImmF I64StoreF;
        I64Store32ImmDispS: 2796 AddGlobalSetSS I64StoreImm32F;
        I64Store32L: 2797 Add2 BrI32NeImmS, 2798 AddGlobalSetSS ReturnConst,
            2799 I32ShrUImmSA I32AndImmFS, 2800 I64Load32USS ConstBr;
        I64Store32S: 2801 BrI64LeUImmSAhead ConstBrAhead;
        I64Store8DispS: 2802 AddGlobalSetSS I64StoreImm32F, 2803 AddGlobalSetSS ReturnConst;
        I64Store8ImmDispS: 2804 AddGlobalSetSS ReturnConst;
        I64Store8ImmIndexS: 2805 I64AddSS BrI64LeSSAhead;
        I64Store8L: 2806 AddGlobalSetSS ReturnConst, 2807 BrNonZeroFAhead ConstBrAhead;
        I64Store8S: 2808 I64AddImmSA I64AddFS, 2809 I64LoadSS I64MulImmSA,
            2810 I64StoreS I64StoreS;
        I64StoreDispL: 2811 AddGlobalSetSS I64StoreImm32F, 2812 AddGlobalSetSS ReturnConst;
        I64StoreDispS: 2813 AddGlobalSetSS ReturnConst, 2814 ExtendAddSA I64StoreF,
            2815 I64StoreDispL AddGlobalSetSS, 2816 I64StoreDispL I64StoreDispS,
            2817 I64StoreDispS ExtendAddSS, 2818 I64StoreDispS I64StoreDispL,
            2819 I64StoreDispS I64StoreDispS, 2820 I64StoreImmDispS AddGlobalSetSS;
        I64StoreF: 2821 I64Load32UConstA BrI64NeImmFAhead;
        I64StoreImm32F: 2822 I64ShrUImmSS Const32S;
        I64StoreImm32S: 2823 ExtendAddSS I64LoadSA;
        I64StoreImmDispS: 2824 AddGlobalSetSS ReturnConst, 2825 I64Store8ImmDispS AddGlobalSetSS,
            2826 I64StoreImmDispS AddGlobalSetSS, 2827 I64StoreImmDispS I64StoreImmDispS;
        I64StoreImmF: 2828 AddGlobalSetSS ReturnConst;
        I64StoreImmS: 2829 I64StoreImmS I64StoreImmS;
        I64StoreL: 2830 AddGlobalSetSS ReturnConst, 2831 CopyIntSS AddBr64,
            2832 I64LoadSA I64AddImmFS, 2833 I64LoadSA I64LoadFS, 2834 I64LoadSA I64StoreL,
            2835 I64LoadSS I64LoadSS, 2836 I64LoadSS I64StoreL,
            2837 I64StoreImmDispS I64StoreImmDispS;
        I64StoreS: 2838 I64AddImmSA LeftI64AddFS, 2839 I64AddImmSS I64LoadSA,
            2840 I64LoadSA I64AddImmFS, 2841 I64LoadSA I64LoadFS, 2842 I64LoadSA I64StoreL,
            2843 I64LoadSS I64LoadSA, 2844 I64LoadSS I64LoadSS, 2845 I64LoadSS I64ShlImmSS,
            2846 I64LoadSS I64StoreL, 2847 I64Store8S BrI64NeImmSAhead,
            2848 I64StoreDispL ExtendAddSS, 2849 I64StoreDispS I64StoreDispS,
            2850 I64StoreS AddGlobalSetSS, 2851 I64StoreS BrI64NeImmSAhead,
            2852 I64StoreS ExtendAddSS, 2853 I64StoreS I64LoadSA, 2854 I64StoreS I64LoadSS,
            2855 I64StoreS I64Store8S, 2856 I64StoreS I64StoreS, 2857 I64StoreS LoadBrI64NeSAhead,
            2858 I64SubSA ReturnOneF;
        I64SubFA: 2859 I64ShrSImmFA I64AndFA, 2860 I64ShrSImmFA I64AndFS;
        I64SubFS: 2861 Const32A I64SubFS, 2862 I64LoadSA I64Load32UFA;
        I64SubSS: 2863 ExtendAddSS Const32A, 2864 I64AddSS Const32S;
        I64XorFA: 2865 I32RotlImmFS I64AddFS, 2866 I64AndKFA I64MulFS,
            2867 I64MulKFS RightUnsignedI64XorFS, 2868 RightUnsignedI64XorFS I64AndKSA;
        I64XorFS: 2869 I64AddImmSS I64AddImmSS, 2870 RightUnsignedI64XorFA I64MulKFS;
        LeftI32AddFS: 2871 I32Load16UFA I32Store16L, 2872 I32Load8UFA I32AddImmFA;
        LeftI32AddLS: 2873 I32LoadSA BrI32GtUFAhead;
        LeftI32AddSA: 2874 I32LoadFA BrI32EqFAhead, 2875 I32LoadFS BrZeroFAhead,
            2876 LeftI32AddLA I32StoreF;
        LeftI32AddSS: 2877 I32LoadFS BrZeroFAhead, 2878 I32SubSS Call,
            2879 ShiftRightAndSA I32StoreL;
        LeftI32OrFS: 2880 I32Load8UDispSA I32OrFA;
        LeftI32OrSS: 2881 I32LoadFA BrI32GtSImmFAhead;
        LeftI32XorFS: 2882 I32AndImmFA I32AddImmFA;
        LeftI32XorSS: 2883 I32AddImmSS BrI32LtUImm32F, 2884 RightUnsignedI32XorFS LeftI32XorFS;
        LeftI64AddFS: 2885 I64StoreDispL ExtendAddSS;
        LeftI64AddSA: 2886 I64Load32SFA BrI64GeSFAhead, 2887 I64Load32SFA BrI64LeSFAhead,
            2888 I64LoadFS BrI64NeImmFAhead, 2889 I64LoadFS BrI64NeImmSAhead,
            2890 I64LoadFS I64AndKFA;
        LeftI64AddSS: 2891 BrZeroSAhead ConstBr;
        LoadI32AddLA: 2892 I32StoreL BrAhead, 2893 I32StoreL CopyIntSS;
        LoadI32AddSA: 2894 I32ShrUImmFS I32LoadScaledFA;
        LoadI32XorLA: 2895 I32StoreL CopyIntSS;
        LoadI32XorSS: 2896 I32AndImmFA I32XorImmFS;
        LoadI64AddSA: 2897 I64Store32F BrI64NeImmSAhead;
        LoadI64XorFA: 2898 I64AndKFS I64LoadConstS;
        RightUnsignedI32AddFS: 2899 I32GtUFA SelectFS;
        RightUnsignedI32XorFS: 2900 I32AndImmFS Const32S;
        RightUnsignedI32XorSS: 2901 I32AndFS LeftI32AddFS;
        RightUnsignedI64XorFA: 2902 I64AndKFS I64StoreDispL, 2903 I64AndKFS I64XorSA;
        SelectFS: 2904 Add2 BrI32NeImmS, 2905 I32AddImmSS SelectSS;
        SelectSA: 2906 I32Store16L I32AddImmSS, 2907 I64AndImmFA LeftI64AddFS;
        SelectSS: 2908 SelectSS I64AddImmSS;
        ShiftRightAndSA: 2909 I32AddFS ShiftRightAndSA, 2910 I32MulFS I32StoreL;
    }
    four {
        AddBrI32GtUImm: 2911 I32MulImmSS I32MulImmSA I32AddFA;
        AddGlobalSetSS: 2912 I64LoadFA I64EqzFS BrI64EqImmFAhead,
            2913 I64LoadFA I64StoreL ExtendAddSS, 2914 I64StoreImm32F I64ShrUImmSS Const32S;
        BrI32GeUSAhead: 2915 I32AddImmSS I32LoadFA I32MulImmFA;
        BrI32GtSImmFAhead: 2916 I32AddImmSS I32LoadSS I32StoreS;
        BrI32GtUImmFAhead: 2917 I32EqzSA I32AddFS I32EqImmSA;
        BrI32GtUImmSAhead: 2918 I32AndImmSS I32XorSA I32AndFA, 2919 I32AndImmSS I32XorSA I32XorFS;
        BrI32LtSImmSAhead: 2920 I32AddImmSS LeftI32AddSS Const32S;
        BrI32LtUSAhead: 2921 I64LoadSA I64StoreL I64LoadSA;
        BrI32NeF: 2922 LeftI32AddSS I32LoadFS BrI32EqFAhead;
        BrI64EqImmFAhead: 2923 I32AddImmSS I32NeSS CopyIntSS;
        BrNonZeroF: 2924 I32GtSSA SelectFS I32MulSA;
        BrNonZeroS: 2925 I32AddImmSS I64XorSS CopyIntSS;
        BrZeroSAhead: 2926 I32Load8USA I32Store8L Add2;
        Const32A: 2927 I32ShlFS I32LtUFA SelectFS, 2928 I32SubFS I32AndImmFA I32AddImmFS,
            2929 I64ShlFA I64AndFS I64AndImmFA, 2930 I64ShlFS I64AndFA I64AndKFA;
        Const32S: 2931 Copy2 I32RemUSS BrNonZeroF, 2932 CopyIntSS CopyIntSS I32StoreS,
            2933 CopyIntSS I32AddImmSA BrTableF, 2934 I32AddImmSA I32AndImmFS I32Load8UIndexLS,
            2935 I32AddSA I32Store8DispF AddBrI32NeImm, 2936 I32AddSS I32AddImmSS CopyIntFS,
            2937 I32OrSA BrZeroFAhead I32AddSA, 2938 SelectSA I32AddFS AddBrI32NeImm,
            2939 SelectSS Const32A I32ShlFS;
        Copy2: 2940 Copy2 BrI32GtUImmSAhead I32XorSA, 2941 Copy2 Copy2 I64AddImmSS,
            2942 I32XorSS CopyIntSS I32AndFS;
        CopyIntFS: 2943 BrI32NeImmSAhead CopyIntSS BrAhead,
            2944 BrZeroFAhead I64ExtendI32USA I64ShlImmFA;
        CopyIntSS: 2945 Const32S I32Load8USA LeftI32XorFS,
            2946 I32AddImmSS I32Load8USS BrNonZeroF,
            2947 I32LoadSS I32Load8UIndexLS BrI32NeFAhead, 2948 I32LoadSS I32LoadSA I32StoreL,
            2949 I32ShlImmSA I32AddImmFS CopyIntSS, 2950 I32StoreS BrI32LtSImmSAhead I32AddImmSS,
            2951 I64LoadSS I64XorFS Const32S;
        ExtendAddSA: 2952 I64StoreL AddGlobalSetSS I64StoreImm32F;
        ExtendAddSS: 2953 Const32A I64StoreL ExtendAddSS,
            2954 I64Load8USA I64Store8L AddGlobalSetSS, 2955 I64LoadSA I64Load32UFA I64Store32L,
            2956 I64LoadSA I64Load8UFA I64Store8L, 2957 I64LoadSA I64LoadFA I64StoreL,
            2958 I64LoadSA I64StoreL ExtendAddSS, 2959 I64LoadSA I64StoreL I64Store8ImmDispS,
            2960 I64LoadSA I64StoreL I64StoreDispS, 2961 I64LoadSA LeftI64AddFS ExtendAddSS;
        F32MulFA: 2962 F32AddFS Copy2 AddBrI32NeImm;
        F64AddFS: 2963 F64SqrtFA F64MulFS Const64FloatA;
        F64DivFS: 2964 MulSubLA F64StoreL F64LoadSS;
        F64DivLA: 2965 F64AddFS Add2 BrNonZeroS, 2966 F64AddFS F64LoadDispSS I32AddImmSA,
            2967 F64AddFS F64LoadDispSS I32AddImmSS;
        F64LoadSS: 2968 I32AddImmSS LoadF64SubLS F64LoadDispSS,
            2969 RightUnsignedI32AddSA I32AddImmFA F64ConvertI32UFA;
        F64MulFA: 2970 LoadF64AddFS F64StoreF CopyIntSS;
        F64MulFS: 2971 LoadDispF64SubSS F64MulFS F64MulSS;
        F64MulSA: 2972 F64MulFA LoadF64AddFS F64StoreF, 2973 MulSubFA F64StoreL F64LoadSS,
            2974 MulSubFA F64StoreL I32AddImmSS;
        F64SqrtFA: 2975 F64MulFS Const64FloatA F64DivFS;
        GetBrFAhead: 2976 I64Load8UDispSA BrZeroFAhead ConstBrAhead,
            2977 I64LoadDispSS I64LoadDispSS I64LoadDispSS,
            2978 I64LoadDispSS I64StoreDispL AddGlobalSetSS,
            2979 I64LoadDispSS I64StoreL I64LoadSA, 2980 I64LoadSS I64LoadSA I64Load16UFA;
        GlobalGetA: 2981 I64Load8UFA BrNonZeroFAhead ConstBrAhead;
        GlobalGetS: 2982 I64LoadFS I64LoadSS I64LoadSS;
        I32AddFA: 2983 F64ConvertI32UFA F64StoreL Add2, 2984 I32AddFA I32AddFA I32ShrSImmFS,
            2985 I32AddFS Add2 BrNonZeroS, 2986 I32AndImmFA I32RemUImmFA BrZeroFAhead,
            2987 I32AndImmFA LeftI32AddFA I32LoadFS, 2988 I32ShrSImmFA I32StoreL I32MulImmSS;
        I32AddFS: 2989 AddBrI32GtUImm I32AddSA ReturnOneF, 2990 I32AddImmSS I32LoadFS I32AddImmSS,
            2991 I32AddSS Copy2 Copy2, 2992 I32AddSS I32XorFA I32RotlImmFS,
            2993 I32Load8UDispSA I32AndImmFA I32AddFS, 2994 I32Load8UIndexSA I32AddFA I32AddImmFA,
            2995 I32LoadIndexSA I32StoreL I32AddSS, 2996 I32LoadSS I32AndImmSA BrZeroFAhead,
            2997 I32MulImmSA I32AddFA I32ShrSImmFA, 2998 I32XorFA I32RotlImmFS I32AddFS,
            2999 I32XorFA I32RotlImmFS I32AddSS;
        I32AddImmFS: 3000 I32Load8USA I32AddFA I32Store8L;
        I32AddImmSA: 3001 I32Store8L I32AddImmSS I32AddImmSA,
            3002 LeftI32AddLS I32LoadFS BrNonZeroFAhead;
        I32AddImmSS: 3003 BrI32GtUImmFAhead I32MulImmFS I32MulImmSA,
            3004 I32AddImmSA I32Store8L I32AddImmSS, 3005 I32Load8UDispSA I32Store8L I32AddImmSS,
            3006 I32Load8USS I32ShrUImmFS BrI32EqImmFAhead,
            3007 I32LoadDispSA I32StoreL I32AddImmSS, 3008 I32LoadFS I32AddImmSS I32LoadFA,
            3009 I32LoadFS I32AddImmSS I32LoadFS, 3010 I32LoadSS I32AndImmFA BrNonZeroFAhead,
            3011 I32LtSFS I32AddImmSS BrNonZeroS, 3012 I32LtUFS Const32S SelectSS,
            3013 I32LtUImmSS CopyIntSS BrNonZeroS, 3014 I32MulImmFA I32AddFA I32AndImmFA,
            3015 LeftI32XorSS RightUnsignedI32XorFS LeftI32XorFS,
            3016 LoadF64SubLS F64LoadDispSS F64MulFS;
        I32AddSA: 3017 I32AndImmFA I32ShlImmFA I32AddImmFS,
            3018 I32DivSImmFA I32ShlImmFA I32LoadDispFS, 3019 I32Store16DispF Add2 BrI32NeImmS;
        I32AddSS: 3020 I32AddImmFS I32LoadDispSS I32RotlImmFA,
            3021 I32AddImmFS I64LoadDispSA LoadI64AddFS,
            3022 I32AddImmFS LeftI32XorSS RightUnsignedI32XorFS, 3023 I32AddImmSS I32AddSS Add2,
            3024 I32AddSS I32Load16UFS I32SubLS,
            3025 LeftI32XorSS RightUnsignedI32XorFS LeftI32XorFS;
        I32AndFA: 3026 I32XorFS CopyIntSS BrAhead;
        I32AndImmFA: 3027 I32Load8UIndexLA I32AddFS AddBrI32NeImm,
            3028 I32RemUImmFA BrZeroFAhead LeftI32AddSS, 3029 I32ShlImmFA I32AddImmFS Const32S;
        I32AndImmFS: 3030 I32RemUImmFA I32LoadScaledFS CopyIntSS;
        I32AndImmSA: 3031 BrI32NeImmFAhead I32ShlImmSA I32AndImmFA,
            3032 I32LoadScaledFA I32AddImmFA BrTableF, 3033 I32OrFA I32OrFS BrI32NeImmFAhead;
        I32AndImmSS: 3034 I32XorImmSA I32OrFA I32XorFS;
        I32AndSA: 3035 I32XorFS I32RotlImmSA RotateLeftI32XorLA;
        I32CtzSS: 3036 I64EqzSS Const32S SelectSA;
        I32EqImmSA: 3037 I32AddFS I32EqImmSA I32SubLS;
        I32EqSS: 3038 Const32S Const32S SelectSA;
        I32GtSImmFS: 3039 Const32S SelectSS I32LtSImmFS;
        I32GtSSA: 3040 SelectFS I32MulSA I32AddFS;
        I32GtUFS: 3041 Const32S SelectSA I32Store16L;
        I32GtUImmSS: 3042 BrNonZeroFAhead BrI32EqImmSAhead I32MulImmSS;
        I32Load16SDispSA: 3043 I32MulFA I32AddFA I32AddFA;
        I32Load8UDispSA: 3044 I32Store8L I32AddImmSS I32Load8UDispSA;
        I32Load8UDispSS: 3045 I32ShlImmSS I32Load8UDispSS I32AndImmSA;
        I32Load8UFA: 3046 I32Store8L Add2 AddBrI32GtUImm;
        I32Load8UIndexLA: 3047 I32AddFS I32Load8UIndexSA I32AddFS;
        I32Load8UIndexSA: 3048 I32AddFS I32AddImmSA I32AndImmFS, 3049 I32AddImmFA I32StoreL Add2;
        I32Load8USA: 3050 BrNonZeroF I32AddImmSA ReturnOneF,
            3051 I32XorFA BrTestNonZeroFAhead I32Load16UIndexSA;
        I32Load8USS: 3052 BrI32EqImmFAhead BrI32EqImmFAhead AddBrI32LtU;
        I32LoadConstS: 3053 LeftI32XorFS RightUnsignedI32XorFS LeftI32XorFS;
        I32LoadDispFS: 3054 I32AddSA I32LoadDispFA BrI32NeFAhead;
        I32LoadDispSA: 3055 I32AddFS I32LoadIndexSA I32AddFS,
            3056 I32StoreL I32AddImmSS I32LoadDispSA;
        I32LoadDispSS: 3057 I32RotlImmFA RotateLeftI32XorLA RightUnsignedI32XorLA;
        I32LoadFS: 3058 I32StoreS I32AddImmFA BrI32LtUFAhead;
        I32LoadIndexSA: 3059 I32StoreL I32AddImmSS I32SubFS;
        I32LoadSA: 3060 BrI32EqFAhead I32LoadSS BrNonZeroF,
            3061 I32AddImmFA I32StoreL I32ShlImmSA, 3062 I32EqFA I32AddFS Add2,
            3063 I32MulImmFA ShiftRightAndFA I32AddFS, 3064 I32StoreL ShiftRightAndSS I32AddFS;
        I32LoadSS: 3065 I32LoadSA BrI32NeFAhead BrAhead, 3066 I32LoadSA I32AndFA LeftI32AddFS,
            3067 I32LoadSA I32SubLA ReturnOneF, 3068 I32OrImmSA I32MulFA I32ShrSImmFA,
            3069 I32ShrSImmFS LeftI32AddFS I32AndImmSS, 3070 ShiftRightAndFA I32AddFS Br;
        I32LoadScaledSA: 3071 I32AndImmFA I32ShlImmFS I32AddImmSS;
        I32LtSFS: 3072 I32AddImmSS BrNonZeroS I32AddImmSS;
        I32LtUFA: 3073 SelectFS I32AddImmFA I32ClzFS;
        I32MulFA: 3074 I32AddFA I32AddFA I32AddFA, 3075 I32ShrSImmFS I32LoadDispSA I32MulFA;
        I32MulFS: 3076 I32LoadDispSA I32MulFS I32LoadDispSA;
        I32MulImmFS: 3077 I32Load8UDispSA I32AddFA I32MulImmFS,
            3078 I32Load8UDispSA I32XorFA I32MulImmFS, 3079 I32MulImmSA I32AddFA I32AndImmFA;
        I32MulImmSA: 3080 I32AddFA I32ShrSImmFA I32StoreL, 3081 I32AddFS I32MulImmSA I32AddFA,
            3082 I32AddFS I32MulImmSA I32AddFS;
        I32MulImmSS: 3083 I32MulImmSA I32AddFS I32MulImmSA;
        I32RemUImmFA: 3084 BrZeroFAhead LeftI32AddSS LoadBrI32GtSFAhead,
            3085 BrZeroFAhead LeftI32OrSS I32LoadFA, 3086 I32Load8UFA I32Store8L AddBrI32NeImm;
        I32RotlImmFS: 3087 I32AddFS I32AddSS I32XorFA, 3088 I32AddFS I32XorFA I32RotlImmFS,
            3089 I32XorFA I32RotlImmFS I32AddSS;
        I32RotlImmSA: 3090 RotateLeft32I64XorLA RotateLeft32I64XorLA I64AddFS;
        I32ShlImmFS: 3091 I32AddFS I32AddImmSS BrI32GtUImmFAhead, 3092 I32OrSA I32ShrUImmFS Call;
        I32ShlImmSA: 3093 I32AndImmFA I32AddFS I32Load8UDispSA,
            3094 LeftI32AddLS I32LoadFA BrI32GtSImmFAhead;
        I32ShrUImmFA: 3095 I32Store8L I32AddImmSS LeftI32XorSS;
        I32ShrUImmFS: 3096 BrNonZeroSAhead LeftI32AddFA I32StoreF;
        I32Store16L: 3097 I32AddImmSS LeftI32XorSS RightUnsignedI32XorFS;
        I32Store8ImmS: 3098 I32AddImmSS CopyIntSS Br;
        I32Store8L: 3099 I32AddImmSS I32Load8UDispSA I32Store8L;
        I32StoreL: 3100 I32AddImmSS I32Load8UDispSA I32AddImmFA,
            3101 I32AddImmSS LeftI32XorSS RightUnsignedI32XorFS, 3102 I32LoadSA I32StoreL Add2,
            3103 I32MulImmSS I32MulImmSA I32AddFS;
        I32StoreS: 3104 I32AddImmSS I64AddImmSA I64AndFS;
        I32SubLS: 3105 BrI32GtUImmFAhead I32MulImmSS I32MulImmSA,
            3106 BrNonZeroFAhead Add2 AddBrI32NeImm;
        I32SubSA: 3107 I32Store16L I32AddImmSS I32AddImmSS;
        I32SubSS: 3108 I32MulImmFS I32SubSS I32MulImmFA;
        I32XorFA: 3109 I32MulImmFS I32Load8UDispSA I32XorFA;
        I32XorSA: 3110 I32AndFA I32XorFA I32AddFS, 3111 I32CtzFA I32ShrUImmFS I32AddFA,
            3112 I32RotlImmFS I32AddFS I32XorFA;
        I64AddFA: 3113 I64MulImmFA I64AddFA I64MulImmFA;
        I64AddFS: 3114 Copy2 I64XorSA I64AndFA, 3115 I64AddFS I64AddKSS I32AddImmSS,
            3116 I64AndKFS I64ShrUImmSS I64MulFA, 3117 I64Load32UFA BrI64LtUFAhead ConstBr,
            3118 I64LoadDispSS I64RotlImmFA RotateLeftI64XorLA,
            3119 I64LoadSS I64ShrUImmSS BrI64LtUFAhead, 3120 I64ShlImmFS I64AndKSA I64OrFS,
            3121 I64ShrUImmSS I32RotlImmSA RotateLeft32I64XorLA,
            3122 I64Store32L I64ShrUImmFS AddBrI32NeImm,
            3123 I64StoreL I64Load8UFS BrI64LeUImmFAhead, 3124 I64XorFA I32RotlImmFS I64AddFS,
            3125 RotateLeftI64XorLS I64RotlImmFS RotateLeftI64XorSS;
        I64AddImmFA: 3126 LeftI64AddFA I64Load32UFA I64AddFA;
        I64AddImmFS: 3127 I64AndKFS I64LoadSA I64Store32F;
        I64AddImmSA: 3128 I64Load8UIndexLA LeftI64OrFS I64AddImmSA;
        I64AddImmSS: 3129 I64AndImmFA BrI64EqImmFAhead ConstBrAhead,
            3130 I64AndImmSA I64Load8UIndexLS I64AndImmSS,
            3131 I64Load8USA LeftI64AddFA I64Load32UFA, 3132 I64ShrULS I64LtUImmSS Const32S;
        I64AddSS: 3133 I64AddSS I64LoadSA I64AddImmFS, 3134 I64ExtendI32USA I64AddFS I64AddImmSS,
            3135 I64RotlImmFS I64LoadDispSS I64XorFS,
            3136 RotateLeftI64XorLS I64RotlImmFS I64AddSS;
        I64AndImmFA: 3137 LeftI64AddFA I64Load32UFA I64XorFS;
        I64AndKFA: 3138 I64OrImmFS I64XorSS I64AndKFS, 3139 I64ShrUImmFA I64AndKFA LeftI64AddFS;
        I64CtzSS: 3140 I64Load16USA I64AddFS I64AndImmFS;
        I64ExtendI32USA: 3141 I64AndImmFS Const32A I64ShlFS;
        I64Load32SSA: 3142 I64AddFS I64LoadSS I64MulImmFA,
            3143 I64AddImmFS I64Store32L GlobalGetA;
        I64Load32SSS: 3144 Const32A I64Extend32SFA BrI64LeSFAhead;
        I64Load32UDispSA: 3145 I64AddFA I64AddFS I32RotlImmSA;
        I64Load32UFA: 3146 I64XorFS I64AddImmSS I64Load8USA,
            3147 I64XorFS I64ShrUImmSA I64AndImmFA;
        I64Load8UIndexLA: 3148 LeftI64OrFS I64AddImmSA I64Load8UIndexLA;
        I64Load8USA: 3149 I64EqzFS I64StoreS BrI64EqImmFAhead,
            3150 I64Store8L AddGlobalSetSS ReturnConst;
        I64LoadConstS: 3151 I64LoadSA I64LoadFA BrI64NeFAhead;
        I64LoadDispSS: 3152 I64RotlImmFA RotateLeftI64XorLA RightUnsignedI64XorLA;
        I64LoadFA: 3153 I64StoreL AddGlobalSetSS I64StoreImm32F;
        I64LoadSA: 3154 I64AddImmFA I64StoreL AddGlobalSetSS,
            3155 I64AddImmFA LeftI64AddFA I64Load32UFA, 3156 I64AddImmFS I64AndKSA I64MulFA,
            3157 I64AddImmFS I64LoadSA I64AddImmFS, 3158 I64AddImmFS I64StoreL I64StoreL,
            3159 I64AndFA I64OrFS I64StoreL, 3160 I64Load8UFA BrNonZeroFAhead ConstBrAhead,
            3161 I64Load8UFA I64AndImmFA I64EqzFS, 3162 I64LoadFA I64AddImmFS I64LoadSA,
            3163 I64LoadFA I64EqzFS BrI64EqImmFAhead, 3164 I64LoadFA I64StoreL AddGlobalSetSS,
            3165 I64LoadFA LoadI64AddFS I64Load8UFS, 3166 I64LoadFS BrI64NeImmFAhead ConstBrAhead,
            3167 I64LoadFS I64LoadSA BrI64LtSFAhead, 3168 I64LoadFS I64LoadSA I64LoadFA,
            3169 I64LoadFS I64LoadSA I64LoadFS, 3170 I64LoadFS I64LoadSA I64StoreL,
            3171 I64LoadFS I64LoadSS I64LoadSS, 3172 I64LoadFS I64StoreDispL AddGlobalSetSS,
            3173 I64ShrUImmFS BrI64GeUImmFAhead ConstBrAhead,
            3174 I64ShrUImmFS I64LoadSA I64ShrUImmFS, 3175 I64Store32ImmF I64LoadSA I64Load32SFA,
            3176 I64StoreImmF AddGlobalSetSS ReturnConst,
            3177 I64StoreImmF I64LoadSA I64StoreImmF, 3178 I64StoreL AddGlobalSetSS ReturnConst,
            3179 I64StoreL ExtendAddSS ExtendAddSA, 3180 I64StoreL I64LoadSA I64StoreL,
            3181 I64StoreL I64StoreDispS AddGlobalSetSS,
            3182 I64StoreL I64StoreDispS I64StoreDispS,
            3183 LeftI64AddLS I64Load32UFS I64AndImmSS;
        I64LoadSS: 3184 I64LoadSA I64AddImmFS I64LoadSS, 3185 I64LoadSA I64LoadFA I64AddImmFA,
            3186 I64LoadSA I64MulFA I64AddFS, 3187 I64LoadSA I64StoreL ExtendAddSS,
            3188 I64LoadSS I64LoadSS ConstBrAhead, 3189 I64LoadSS I64LoadSS I64Load8USS,
            3190 I64StoreS I64StoreDispS AddGlobalSetSS;
        I64MulFS: 3191 I64ShrUImmFS I64ShrUImmSS I64MulFA;
        I64MulImmSA: 3192 I64AddFA I64MulImmFA I64AddFA, 3193 I64AddImmFS Const32S I64AndImmSA,
            3194 I64RotlImmFA I64MulImmFS I64RotlFS;
        I64MulKFA: 3195 I64XorFS RightUnsignedI64XorFA I64MulKFA,
            3196 I64XorFS RightUnsignedI64XorFA I64XorFA;
        I64MulKFS: 3197 RightUnsignedI64XorFA I64AddFS BrTestNonZeroSAhead;
        I64MulSA: 3198 I64RemUFS I64ShrUImmSS BrI64NeImmF;
        I64MulSS: 3199 I64MulSA RightUnsignedI64AddFS RightUnsignedI64AddFS;
        I64OrImmFA: 3200 I64StoreL I32AddImmSA ReturnOneF;
        I64OrSA: 3201 I64AndFS I64AndSA I64OrFA;
        I64RemUFS: 3202 I64ShrUImmSS BrI64NeImmF I32MulImmSS;
        I64RotlImmFS: 3203 I64AddSS I64XorFS I64AddFS;
        I64ShlImmSA: 3204 I64AddImmFS I64MulImmSA I64AddImmFS,
            3205 I64MulKFA I64ShrUImmFA LeftI64AddFS;
        I64ShlImmSS: 3206 Const32A I64ShlFA I64XorImmFS,
            3207 I64AddFS I64LoadIndexSS I64ShrUImmFS,
            3208 I64LoadIndexLS I64LoadIndexSS I64AddSS;
        I64ShlSS: 3209 I64AddSA I64AddImmFS BrI64NeImmFAhead;
        I64ShrSImmFA: 3210 I64AndFS I64EqzSS I64AddSS;
        I64ShrUImmFS: 3211 I32RotlImmSA RotateLeft32I64XorLA I64XorFS,
            3212 I64AddFS I64StoreS I64AddImmSS;
        I64ShrUImmSS: 3213 I64MulSA I64AddFA RightUnsignedI64AddLA;
        I64Store16L: 3214 I64LoadSA I64LoadFA I64AddImmFS;
        I64Store32DispS: 3215 AddGlobalSetSS I64StoreImm32F CallConst,
            3216 I64StoreDispS AddGlobalSetSS ReturnConst;
        I64Store32ImmS: 3217 I64LoadSS I64EqzFS BrI64EqImmFAhead;
        I64Store32S: 3218 I64Load32SSA I64AddFS I64Load32SSS,
            3219 I64Store32L I64AddImmSS I64Extend32SSA;
        I64Store8ImmDispS: 3220 AddGlobalSetSS I64StoreImm32F CallConst;
        I64Store8S: 3221 I64ShrUImmSS I64AddImmSS I64AddImmSS;
        I64StoreDispS: 3222 AddGlobalSetSS I64StoreImm32F CallConst,
            3223 ExtendAddSS I64LoadSA I64StoreL,
            3224 I64StoreDispS AddGlobalSetSS I64StoreImm32F,
            3225 I64StoreDispS AddGlobalSetSS ReturnConst,
            3226 I64StoreDispS I64StoreDispS AddGlobalSetSS;
        I64StoreImm32S: 3227 AddGlobalSetSS I64StoreImm32F CallConst;
        I64StoreImmDispS: 3228 AddGlobalSetSS I64StoreImm32F CallConst,
            3229 I64StoreImmDispS AddGlobalSetSS ReturnConst;
        I64StoreImmS: 3230 ExtendAddSS Const32A I64StoreL;
        I64StoreL: 3231 AddGlobalSetSS I64StoreImm32F CallConst,
            3232 I32AddImmSA LeftI32AddLS I32LoadFS, 3233 I32Load16USA I32Store16L I32AddSA,
            3234 I64LoadSA I64StoreL I64LoadSA, 3235 I64LoadSS I64LoadSA I64StoreL,
            3236 I64LoadSS I64Store32S Copy2, 3237 I64StoreDispS I64StoreDispS I64StoreDispS,
            3238 I64StoreL AddGlobalSetSS I64StoreImm32F;
        I64StoreS: 3239 ExtendAddSS I64LoadSA I64StoreL,
            3240 I64ShrUImmFS I64AddImmSS BrI64GeSSAhead, 3241 I64Store8S I64LoadSS I64MulImmSA,
            3242 I64StoreDispS AddGlobalSetSS I64StoreImm32F, 3243 I64StoreS I64StoreS I64StoreS;
        I64SubSA: 3244 I64SubFS I64XorImmSA I64AndFS;
        I64SubSS: 3245 I64SubSS Const32A I64SubFA;
        I64XorFA: 3246 I64AddFS ExtendAddSS I64LoadSA,
            3247 I64MulKFA I64XorFS RightUnsignedI64XorFA;
        I64XorFS: 3248 I64AddFS I64AddFS I64AddSA, 3249 I64AddImmSS I64Load8USA LeftI64AddFA,
            3250 I64AndSA I64XorFA I64AddFS,
            3251 RightUnsignedI64XorSA I64MulKFS RightUnsignedI64XorFA;
        I64XorImmSA: 3252 I64AndFS I64AndSA I64XorFA;
        I64XorSA: 3253 I64AndFS I64AndSA I64XorFA, 3254 I64XorImmFA I64AndFA I64OrFS;
        I64XorSS: 3255 I64RotlImmFS I64XorSS I64XorSS, 3256 I64XorSS I64AddKSS AddBrI32NeImm,
            3257 LeftI64XorLS I64XorSS I64RotlImmFS;
        LeftI32AddFS: 3258 I32LoadFS BrI32EqFAhead LeftI32AddSA;
        LeftI32AddSA: 3259 I32LoadFA I32GtSImmFA SelectFS, 3260 I32LoadFS I32AddFS I32AddFA;
        LeftI32AddSS: 3261 Const32S CopyIntSS I32LoadSS, 3262 I32AndImmSA I32StoreL BrAhead,
            3263 I32GtSSA SelectFA I32AddImmFS, 3264 I32LoadFA I32AddImmFA I32StoreL,
            3265 I32LoadFA I32StoreL I32StoreS, 3266 I32LoadFS BrI32EqFAhead LeftI32AddSA,
            3267 LeftI32AddSA I32LoadFA I32AddImmFA, 3268 LeftI32AddSA I32LoadFS LeftI32AddSA;
        LeftI32XorFS: 3269 I32AndImmFA I32StoreL AddBrI32NeImm,
            3270 I32ShrUImmFA I32Store16L AddBrI32NeImm,
            3271 I32ShrUImmFA I32Store16L I32AddImmSS, 3272 I32ShrUImmFA I32StoreL AddBrI32NeImm;
        LeftI32XorSA: 3273 I32AndImmFA RightUnsignedI32XorFA I32Load16UScaledFA;
        LeftI32XorSS: 3274 RightUnsignedI32XorFS LeftI32XorFS I32RemUImmFS,
            3275 RightUnsignedI32XorFS LeftI32XorFS I32ShrUImmFA;
        LeftI64AddFA: 3276 I64Load32UFA I64XorFS I64AddImmSS,
            3277 I64Load32UFA I64XorFS I64ShrUImmSA;
        LeftI64AddSA: 3278 I64LoadFS I64LoadSS BrI64LeSFAhead;
        LeftI64AddSS: 3279 I64LoadFS I64LoadSS BrI64GtSFAhead;
        LoadDispF64SubSS: 3280 F64MulFS F64MulSS LoadDispF64SubSS,
            3281 MulAddFA F64AddFS Const64FloatA;
        LoadI32AddFS: 3282 I32AddImmSS I32LoadFA BrI32LeSFAhead;
        LoadI64AddSA: 3283 I64StoreL AddGlobalSetSS I64StoreImm32F;
        LoadI64AddSS: 3284 CopyIntSS I64RotlImmFA RotateLeftI64XorLA;
        MulAddFA: 3285 F64AddFS Const64FloatA F64AddFS;
        MulSubFA: 3286 F64StoreL F64LoadSS F64MulSA, 3287 F64StoreL I32AddImmSS F64MulSA;
        MulSubLA: 3288 F64StoreL F64LoadSS F64MulSA;
        RightUnsignedI32AddLA: 3289 F64ConvertI32UFA F64DivLA F64AddFS;
        RightUnsignedI32XorFA: 3290 I32Load16UScaledFS I32ShlImmFS I32Load8UDispSS,
            3291 I32Load16UScaledFS I32XorFA I32AndImmFA;
        RightUnsignedI32XorFS: 3292 LeftI32XorFS I32AndImmFA I32StoreL,
            3293 LeftI32XorFS I32ShrUImmFA I32Store8L;
        RightUnsignedI64AddFS: 3294 I64MulSS I64AddFS I64XorImmFS;
        RightUnsignedI64AddLS: 3295 RightUnsignedI64AddFS I64AndKSA I64AddFA;
        RightUnsignedI64XorFA: 3296 I64MulKFA I64XorFS RightUnsignedI64XorFA,
            3297 I64XorFA I64MulKFA I64XorFS;
        RightUnsignedI64XorLA: 3298 I64AddFA I64StoreL AddBrI32NeImm;
        RotateLeft32I64XorLA: 3299 RotateLeft32I64XorLS I64AndSS I64AndSA;
        RotateLeftI32XorLA: 3300 I32AddFS CopyIntSS I32RotlImmFA,
            3301 RightUnsignedI32XorLA LoadI32AddFA LoadDispI32AddFS,
            3302 RotateLeftI32XorLA I32AddFS Copy2;
        RotateLeftI64AddLS: 3303 I64AddFS I64XorFS I64RotlImmSS;
        RotateLeftI64XorLA: 3304 I64AddFS CopyIntSS I64RotlImmFA,
            3305 RotateLeftI64XorLA I64AddFS Copy2;
        RotateLeftI64XorLS: 3306 I64RotlImmSS I32AndImmSS Const32S;
        RotateLeftI64XorSS: 3307 I64AddFS RotateLeftI64XorLS I64RotlImmSS,
            3308 I64RotlImmFS I64AddSS I64XorFS;
        SelectFS: 3309 AddBrI32NeImm I32AddImmSS I32AddImmSS;
        SelectSA: 3310 I64StoreL I64Store16S I64Load16USA;
    }
    five {
        BrI32EqSAhead: 3311 I32AddSS I32Load8UIndexSA I32Store8L AddBr32;
        BrI32LeSFAhead: 3312 I32StoreScaledL CopyIntSS I32ShlImmSS I32OrImmFS;
        BrZeroSAhead: 3313 Const32S BrZeroSAhead I32AddImmSS CopyIntSS;
        Const32A: 3314 F32MulFS Const32A F32MulFS Const32A,
            3315 F32MulFS I32Load8UDispSA I32AddImmFA F32ConvertI32SFS;
        Const32S: 3316 BrI32LtUImmSAhead Const32S I32AddImmSS Call,
            3317 BrZeroSAhead I32AddImmSS CopyIntSS Call;
        Const64FloatA: 3318 F64MulFS Const64FloatA MulAddLA F64AddFA;
        Const64FloatS: 3319 Const64FloatA BrF64LtFAhead CopyFloatSS Const64FloatA,
            3320 SelectFS F64SubSS Const64FloatA MulAddLS;
        Copy2: 3321 Const32A F32MulFS Const32A F32MulFS,
            3322 Copy2 I32AddSS I32Load8UDispFS I32Load8UDispSS,
            3323 I32XorSA I32SubFS I32AddSS I32AddSA;
        CopyFloatSS: 3324 I32AndImmSA I32DivUImmFA I32AndImmFA Const64FloatS;
        CopyIntFS: 3325 I32NeImmSS CopyIntSS Const32S BrNonZeroS;
        CopyIntSS: 3326 LeftI32AddFA I32LoadFS CopyIntSS LeftI32AddFA;
        ExtendAddSS: 3327 I64LoadSA I64AddImmFA LeftI64AddFA I64Load32UFS,
            3328 I64LoadSA I64StoreL ExtendAddSS I64LoadSA;
        F32AddSA: 3329 F32MulFA F32AddFS F32SubSA F32AddFS;
        F32MulFA: 3330 F32AddFA F32AddFA F32AddFA F32AddFS;
        F32MulSS: 3331 F32MulSS F32AddFS Const32A BrF32GtFAhead;
        F64AddFA: 3332 F64AddFA F64AddFS Add2 BrNonZeroS;
        F64AddSA: 3333 MulAddFS F64SubSA F64AddFS Const32S;
        F64LoadDispFA: 3334 LoadDispF64MulFS F64LoadDispFA LoadF64MulFA F64AddFA;
        F64LoadDispSS: 3335 I32AddImmSA I32MulFA RightUnsignedI32AddFA F64ConvertI32UFA,
            3336 RightUnsignedI32AddSA F64ConvertI32UFA F64DivLA F64AddFS;
        F64MulFS: 3337 F64AddFS Const64FloatA BrNotF64GtFAhead F64AddSA;
        F64MulSS: 3338 F64MulSS F64AddFS Const64FloatA BrF64GtFAhead;
        F64SubFS: 3339 Const64FloatA MulAddLS F64AbsSA F64AddFS;
        F64SubSA: 3340 F64AddFS F64MulFS F64AddSA MulAddFS;
        F64SubSS: 3341 Const64FloatA F64MulFS Const64FloatA F64DivLS;
        I32AddFA: 3342 I32AddFA I32AddFA I32AddFS I32AddImmSS;
        I32AddFS: 3343 Add2 I32LeUSS I32AddFS I32GeUFS, 3344 I32EqzSA I32AddFS I32EqzSA I32AddFS,
            3345 I32MulImmSA I32AddFA I32AddImmFA I32AndImmFA,
            3346 I32NeSS I32XorSS BrNonZeroS ReturnOneS,
            3347 I32XorFA I32RotlImmFS I32AddFS I32XorFA;
        I32AddImmFA: 3348 I32XorFA I32AddFA I32AddImmFS AddBrI32LtUImm,
            3349 RightUnsignedI32AddFA I32AddImmFS I32MulImmSS I32MulImmSA;
        I32AddImmSA: 3350 I32PopcntFS I32AddImmSA I32PopcntFA I32AddFA;
        I32AddImmSS: 3351 Add2 I32AddImmSS Copy2 AddBrI32NeImm,
            3352 BrI32EqImm32FAhead I32Load8UDispSS SelectFS I32EqzSA,
            3353 I32AddImmSS I32Load8USS I32EqImmFA I32AddFS,
            3354 I32Load8UDispSA I32ShlImmFS I32OrFA ShiftRightAndFA,
            3355 I32Load8UDispSS I32AndImmFA I32Load8UFA I32Store8L,
            3356 I32Load8UDispSS SelectFS I32AddImmSS I32Load8UDispSS,
            3357 I32Load8UIndexFA I32Store8L I32AddImmSS BrNonZeroSAhead,
            3358 I32Load8USS I32ShrUImmFA I32Load8UFA I32Store8L,
            3359 I32LoadSS I32AddImmSS CopyIntFS BrI32GtSS,
            3360 I32LtSFA SelectFS I32GtSFA SelectFS,
            3361 I32MulImmSA I32AddImmFS RightUnsignedI32XorFA I32StoreL,
            3362 I32ShlImmSA I32AddImmFS CopyIntSS I32AddImmSS,
            3363 I64LoadDispSA I64StoreL Add2 I32AddImmSS,
            3364 LeftI32XorSS RightUnsignedI32XorFS LeftI32XorFS I32Store8L,
            3365 LoadDispF64MulSA LoadF64AddFS F64StoreF AddBrI32NeImm;
        I32AddSA: 3366 LoadDispI32AddLS I32LoadSA BrI32GeSFAhead I32StoreS;
        I32AddSS: 3367 F64LoadDispFA LoadDispF64MulFS F64LoadDispFA LoadDispF64MulFS,
            3368 I32AddFS I32Load8UFS I32AndImmSA BrI32NeFAhead,
            3369 I32AddImmSS CopyIntFS I32Load8USA BrNonZeroF,
            3370 I32AddSS LoadF64MulLA LoadF64AddFA F64StoreL,
            3371 I32DivUImmSS I32MulImmFA I32SubLA I32OrImmFA,
            3372 I32Load16SDispFS I32Load16SDispSS I32LtSFA SelectFS,
            3373 I32Load8UFA I32AddImmFA I32Store8L BrAhead,
            3374 I32LoadFA LoadI32AddFS I32AddSS I32LoadFA,
            3375 I64Load32UFA I64AddFS I32AddImmSA I32AddFS,
            3376 I64Load32UFA I64AddFS I32AddImmSA I64Load32UIndexFA,
            3377 LeftI32AddSA LoadI32AddLA I32AddFS ShiftRightAndSS,
            3378 LoadDispI32AddLS I32AddImmSS I32LoadFA BrI32GeSFAhead;
        I32AndImmSA: 3379 I32OrFA I32Load8UFA I32RotlLA I32AddFS;
        I32AndImmSS: 3380 BrI32EqImmFAhead I32AddImmSA I32AndImmFA BrI32GtUImmFAhead,
            3381 CopyIntSS I32AddImmFS I32Load8UFS BrI32NeImmSAhead,
            3382 I32AddFA I32SubLS I32AndImmSS I32AddFS,
            3383 I32AndImmSA I32SubLA LeftI32AddFS I32ShrSImmFS;
        I32AndSA: 3384 LeftI32AddFA I32Load16UFS BrI32LeUFAhead AddBrI32NeImm;
        I32EqImmSS: 3385 SelectFS Const32S SelectSS AddBrI32GtSImm;
        I32Load16SDispSA: 3386 I32MulFS I32Load16SDispSA I32MulFS I32Load16SDispSA;
        I32Load16SSA: 3387 I32MulFA I32AddFS I32AddImmSS AddBrI32NeImm;
        I32Load16SSS: 3388 I32Load16SIndexSA I32MulFA I32AddFS I32AddImmSS;
        I32Load16UDispSA: 3389 I32MulFS I32Load16UDispSS I32Load16UDispSA I32MulFS;
        I32Load16UDispSS: 3390 I32AddSS I32Load16UDispFA I32MulFS I32Load16UDispSS;
        I32Load16USS: 3391 I32Load16UDispSA I32MulFA I32AddFA I32AddFA,
            3392 I32Load16UIndexSA I32MulFA I32AddFS Add2;
        I32Load8SSS: 3393 I32AndImmFS BrI32LtSImmSAhead I32AddFS ConstBrAhead;
        I32Load8UDispSA: 3394 I32NeFA I32AddFS I32LoadSS I32AddImmFS,
            3395 I32XorFA I32AndImmFA I32LoadScaledFA RightUnsignedI32XorLS;
        I32Load8UDispSS: 3396 I32Load8UDispSA I32XorFA I32AndImmFA I32LoadScaledFA,
            3397 I32MulImmFA I32AddFA I32AddImmFA I32ShrSImmFS,
            3398 I32MulImmFS I32Load8UDispSS I32MulImmFA I32AddFS;
        I32Load8UFA: 3399 I32Store8L I32AddImmSS LeftI32OrSA ShiftRightAndFA;
        I32Load8UIndexSS: 3400 I32AddSA I32Load8UDispFA BrI32NeFAhead I32AddImmSS;
        I32Load8USS: 3401 I32Load8USA I32SubLS BrNonZeroFAhead Add2;
        I32LoadConstS: 3402 LeftI32XorFS RightUnsignedI32XorFS LeftI32XorFS LeftI32XorFS;
        I32LoadDispSA: 3403 LoadI32AddFS I32AddImmSS I32LoadFA BrI32LeSFAhead;
        I32LoadDispSS: 3404 I32MulImmFA I32ShrUImmFS I32MulImmSA I32OrFA;
        I32LoadFS: 3405 I32GtUFA SelectFA I32StoreL I32GtUSS,
            3406 I32StoreL LeftI32AddFS I32LoadFS BrI32NeF;
        I32LoadIndexSA: 3407 LoadI32AddFS I32AddSS I32LoadFA BrI32LeSFAhead;
        I32LoadSS: 3408 BrI32GtSFAhead BrI32GeSFAhead I32LoadSS CopyIntSS,
            3409 I32AddImmSS CopyIntFS BrI32GtSS I32AddImmSS;
        I32LoadScaledSA: 3410 I32AndImmFA I32LoadScaledFA I32StoreL AddBr32Ahead;
        I32LoadScaledSS: 3411 I32LoadScaledSA I32LtSFA SelectFS I32LoadScaledSS;
        I32LtUImmFS: 3412 Const32S SelectSA I32AddFS AddBrI32NeImm;
        I32MulFS: 3413 I32Load16SDispSA I32MulFS I32Load16SDispSA I32MulFS;
        I32MulImmFA: 3414 I32ShrUImmFS I32ShlImmFS I32AddFS I32LoadSS,
            3415 I32XorFA I32RotlImmFA I32MulImmFA I32AddImmFS;
        I32MulImmSS: 3416 I32AddSA I32Load8SDispFS I32AddFA I32AddImmFS,
            3417 I32MulImmSA I32AddFS I32MulImmSA I32AddFA;
        I32OrFS: 3418 I32OrSA I32ShlImmFS I32OrSA I32ShrUImmFS;
        I32OrSA: 3419 BrZeroFAhead I32AddSA I32AndImmFA I32Load8UIndexLA;
        I32PopcntSS: 3420 I32AddImmSA I32PopcntFS I32AddImmSA I32PopcntFS;
        I32RotlImmFS: 3421 I32AddFS I32XorFA I32RotlImmFS I32AddFS;
        I32ShlImmSA: 3422 I32AddImmFS CopyIntSS Add2 I32LoadSS,
            3423 I32AndImmFS I32LoadFA I32AddFS I32Load8USS;
        I32ShlImmSS: 3424 I32AddImmSS I32Load8UDispSS I32Load8UDispSS I32Load8UDispSS,
            3425 I32XorImmFS I32ShlImmSA I32ShrSImmFA I32LtSImmFA;
        I32ShrSImmFS: 3426 Copy2 I32XorSA I32SubFA I32AddFS;
        I32Store8L: 3427 I32AddImmSS I32GtUImmSS CopyIntSS BrNonZeroS,
            3428 I32StoreS LeftI32XorSS RightUnsignedI32XorFS LeftI32XorFS;
        I32StoreS: 3429 I32ShlImmSS I32LoadFS Copy2 I32AddImmSA,
            3430 I32StoreDispS I32StoreDispS I32StoreDispS Add2,
            3431 LoadI32AddSS I32AddImmSS I32LoadFA BrI32GeSFAhead;
        I32StoreScaledS: 3432 CopyIntSS I32ShlImmSS I32OrImmFS BrI32LtSF;
        I32SubLS: 3433 I32Load8UDispSS I32Load8USA I32SubLA LeftI32AddFS;
        I32SubSA: 3434 BrI32GtUImmFAhead I32ShlImmSA I32AndImmFS I32AndImmSA;
        I32XorFA: 3435 I32RotlImmFS I32AddFS I32XorFA I32RotlImmFS;
        I32XorImmSS: 3436 Const32S Const32A I32SubFA I32AndFS;
        I64AddFS: 3437 I64StoreS I64AddImmSS BrI64GeSSAhead ConstBr;
        I64AndImmSA: 3438 BrI64EqImmFAhead I64MulSA I64RemUFS I64MulSA;
        I64AndKSS: 3439 I64MulSS I64MulSS I64MulSS I64MulSA;
        I64Load32UFA: 3440 I64MulFA I64AddFS I64Store32L I32AddImmSS;
        I64Load8UDispSA: 3441 I64XorFA I64MulKFS I32AddImmSS CopyIntFS;
        I64LoadSA: 3442 I64StoreL AddGlobalSetSS I64StoreImm32F CallConst,
            3443 I64StoreL ExtendAddSS I64LoadSA I64StoreL;
        I64MulFA: 3444 I64AddFS I64Store32L I64ShrUImmFS AddBrI32NeImm;
        I64MulSS: 3445 I64AddFS I64AddFS I64AndSS I64OrSS;
        I64OrSS: 3446 I64XorImmSA I64AndFA I64OrFA RightUnsignedI64AddFS;
        I64ShlImmSS: 3447 I64LoadIndexLS I64LoadIndexSS I64AddSS I64ShrUImmSS;
        I64ShrUImmSS: 3448 I64Load32USA I64AddFS I64Load32UDispSA I64MulFA;
        I64XorImmSA: 3449 I64AndFA I64OrFA I64ShrUImmFS I64AndSS;
        LeftI32AddSA: 3450 I32LoadFS I32StoreL LeftI32AddFS I32LoadFS;
        LeftI32XorSS: 3451 RightUnsignedI32XorFS LeftI32XorFS I32AndImmSA BrZeroFAhead,
            3452 RightUnsignedI32XorFS LeftI32XorFS I32RemUImmFA I32AddImmFS;
        LoadF64MulSA: 3453 LoadF64AddFA F64StoreL Add2 AddBrI32NeImm;
        MulAddFS: 3454 F64SubSA F64AddFS Const32S AddBrI32NeImm;
        RightUnsignedI32XorFS: 3455 LeftI32XorFS I32StoreConstF I32RemUImmFS I32RemUImmSS;
        RightUnsignedI32XorLS: 3456 I32XorFA I32AndImmFA I32LoadScaledFA RightUnsignedI32XorLS;
        RightUnsignedI64AddFS:
            3457 RightUnsignedI64AddFS I64AndKSA I64AddFA RightUnsignedI64AddFS;
        RightUnsignedI64XorSA:
            3458 I64MulKFS RightUnsignedI64XorFA I64MulKFS RightUnsignedI64XorFS;
        RotateLeftI64XorLS: 3459 I64AndImmSA BrI64EqImmFAhead I64RemUImmSA I64AddFS;
        SelectFS: 3460 I32AddImmSS I32Load8UDispSS SelectFS I32EqzSA;
    }
    }
    ROUNDS FOR_ROUNDS: {
    two_round {
        Add2: 3461 AddBrI32NeImm, 3462 BrI32NeImmS, 3463 BrNonZeroS;
        Const32S: 3464 AddBrI32NeImm;
        CopyIntFS: 3465 BrNonZeroS;
        I32AddFS: 3466 AddBrI32GtUImm;
        I32AddImmFS: 3467 AddBrI32LtUImm;
        I32AddImmSS: 3468 AddBrI32NeImm;
        I32Load8USA: 3469 BrNonZeroF;
        I32LoadSS: 3470 BrNonZeroF;
        I32Store8ImmIndexS: 3471 AddSlotBrI32LtUImm;
        I32StoreL: 3472 AddBrI32LtUImm;
        I32StoreS: 3473 BrNonZeroF;
        I64AddFS: 3474 AddBrI32GtUImm;
        I64AddKSS: 3475 AddBrI32NeImm;
        I64StoreImmS: 3476 AddBrI32Ne;
        RightUnsignedI32XorLS: 3477 AddBrI32NeImm;
    }
    three_round {
        Add2: 3478 I32LoadSS BrI32LtSF;
        Copy2: 3479 I32RemUSS BrNonZeroF;
        CopyIntFS: 3480 I32Load8USA BrNonZeroF;
        CopyIntSS: 3481 I32LoadFS BrI32NeF, 3482 I64AddKFS AddBrI32NeImm;
        I32AddFS: 3483 I32AddImmSS AddBrI32NeImm;
        I32AddImmSS: 3484 CopyIntFS BrNonZeroS, 3485 I32LoadSS BrNonZeroF,
            3486 I32MulImmSS AddBrI32NeImm, 3487 I32MulImmSS BrI32LeUF,
            3488 I32ShrSImmSS BrI32GtSF;
        I32AddSA: 3489 I32AndFS BrI32GtUF;
        I32Load8UIndexSA: 3490 I32AddFS AddBrI32NeImm;
        I32LoadDispSA: 3491 I32AddFS AddBrI32NeImm;
        I32LoadIndexSA: 3492 I32AddFS AddBrI32NeImm;
        I32LoadSS: 3493 I32StoreS BrNonZeroF;
        I32LoadScaledFA: 3494 RightUnsignedI32XorLS AddBrI32NeImm;
        I32ShlImmSS: 3495 I32ShrUImmSS BrNonZeroF;
        I32Store16ImmS: 3496 Add2 BrNonZeroS;
        I32Store16S: 3497 Add2 BrNonZeroS;
        I32Store8ImmS: 3498 Add2 BrI32LtSS, 3499 Add2 BrNonZeroS;
        I32Store8S: 3500 Add2 AddBrI32NeImm, 3501 Add2 BrNonZeroS;
        I32StoreImm32S: 3502 Add2 BrNonZeroS;
        I32StoreImmS: 3503 Add2 BrNonZeroS;
        I32StoreS: 3504 Add2 BrI32NeImmS, 3505 Add2 BrNonZeroS;
        I64MulImmSA: 3506 I64AddFS AddBrI32GtUImm, 3507 I64AddFS AddBrI32NeImm;
        I64StoreS: 3508 Add2 BrNonZeroS;
        RightUnsignedI32XorFA: 3509 I32StoreL AddBrI32LtUImm;
    }
    four_round {
        Copy2: 3510 I32LoadSS I32StoreS BrNonZeroF;
        CopyIntSS: 3511 I32LoadFS I32AddImmFS BrI32NeS, 3512 I32LoadSS I32AddImmFS BrI32NeS,
            3513 I32ShrUImmFS I32AndSA BrNonZeroF;
        I32AddImmFS: 3514 RightUnsignedI32XorFA I32StoreL AddBrI32LtUImm;
        I32AddImmSA: 3515 I64LoadIndexFA I64XorFS AddBrI32NeImm;
        I32AddImmSS: 3516 Const64IntA I64StoreL AddBrI32NeImm,
            3517 CopyIntFS I32Load8USA BrNonZeroF, 3518 I32LoadSS I32AddImmSS BrI32LeSS,
            3519 I32LoadSS I32AddImmSS BrZeroS, 3520 I32MulImmSS I32RemULA BrZeroF,
            3521 LeftI32AddSA I32LoadFS BrI32GtSImmF;
        I32AddSS: 3522 I32Load8UIndexSA I32Store8L AddBrI32LtU,
            3523 I32Store16ImmDispF I32Store16ImmDispF AddBrI32NeImm;
        I32AndImmFA: 3524 I32LoadScaledFA RightUnsignedI32XorLS AddBrI32NeImm;
        I32AndSS: 3525 I32AddImmFS LeftI32AddSS LoadBrI32LtUF,
            3526 I32AddImmFS LeftI32AddSS LoadBrI32NeF;
        I32Load8UIndexSA: 3527 I32Store8L Add2 BrNonZeroS;
        I32Load8USA: 3528 I32Store8L Add2 AddBrI32NeImm, 3529 I32Store8L Add2 BrI32LtUS;
        I32LoadSA: 3530 I32StoreL Add2 AddBrI32GtU, 3531 I32StoreL Add2 AddBrI32NeImm;
        I32MulImmSS: 3532 I32Load8UIndexSA I32AddFS AddSlotBrI32GtU;
        I32PopcntSA: 3533 I32AddFS I32AddImmSS AddBrI32NeImm;
        I32Store16ImmDispS: 3534 I32AddImmSS I32LoadSA BrI32GtUF;
        I32Store16ImmS: 3535 I32StoreImmDispS Add2 BrNonZeroS;
        I32Store8ImmIndexS: 3536 I32AddImmSS I32LoadSS BrI32GtUF;
        I32Store8S: 3537 Add2 I32AndImmSA BrI32LtUF;
        I32XorSS: 3538 I32ShrUImmSS I32AndFA BrNonZeroF;
        I64LoadSA: 3539 I64StoreL Add2 BrI32LtUS;
        LoadI32XorSA: 3540 I32AddFS I32LoadSS BrNonZeroF;
    }
    }
}
