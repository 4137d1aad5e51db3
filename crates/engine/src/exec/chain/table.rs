//! Which words make chains: a long table, written by `cargo xtask chains` from `chains.txt`.
//!
//! A name says what the word does and where its operands are: `F`, `L` or `B` if the first, the last
//! or both are the accumulator, else `S`; then `A` if the result goes to the accumulator only, else
//! `S`; `Ahead` if a branch goes to a later word.
//! The chains are those that were counted most often over many programs in Go and C
//! (docs/decisions.md). They change how fast code is, never what it does.

use crate::exec::chain::listed::Listed;
use crate::exec::chain::word::{self, *};
use crate::exec::chain::{five, four, four_round, three, three_round, two, two_round};
use crate::exec::dispatch::Handler;
use crate::exec::memory::{self, loading, storing};
use crate::exec::place::{ACC_BOTH, ACC_FIRST, ACC_SECOND, SLOTS};
use crate::exec::{load_op, operation as op};
use crate::translate::op::{Class, Dest, LoadOp, NumOp, RegOp, Shape, Shift, Source, StoreOp};

/// `Name: (shape, source, dest, whether it branches ahead) => word;`
macro_rules! kinds {
    ($($name:ident: $pattern:pat => $word:ty;)*) => {
        /// What an operation does and where its operands are.
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Kind { $($name,)* }
        /// The words of the kinds.
        mod of { use super::*; $(pub(super) type $name = $word;)* }
        /// The kind of an operation, if it is in any chain.
        #[allow(clippy::wildcard_enum_match_arm)]
        pub(super) fn kind(op: &RegOp, ahead: bool) -> Option<Kind> {
            match (op.shape, op.source, op.dest, ahead) {
                $($pattern => Some(Kind::$name),)*
                _ => None,
            }
        }
    };
}

/// `chooser maker: First: Second Second ...;`
macro_rules! pairs {
    ($find:ident $make:ident: $($a:ident: $($b:ident)*;)*) => {
        /// What performs two words.
        #[allow(clippy::wildcard_enum_match_arm)]
        pub(super) fn $find(first: Kind, second: Kind) -> Option<Handler> {
            static LISTED: Listed = Listed::new(&[$($([Kind::$a, Kind::$b],)*)*]);
            if !LISTED.may_have([first, second]) {
                return None;
            }
            match first {
                $(Kind::$a => match second {
                    $(Kind::$b => Some($make::<of::$a, of::$b>),)*
                    _ => None,
                },)*
                _ => None,
            }
        }
    };
}

/// `chooser maker: First: Second Third, Second Third, ...;`
macro_rules! triples {
    ($find:ident $make:ident: $($a:ident: $($b:ident $c:ident),*;)*) => {
        /// What performs three words.
        #[allow(clippy::wildcard_enum_match_arm)]
        pub(super) fn $find(first: Kind, second: Kind, third: Kind) -> Option<Handler> {
            static LISTED: Listed = Listed::new(&[$($([Kind::$a, Kind::$b, Kind::$c],)*)*]);
            if !LISTED.may_have([first, second, third]) {
                return None;
            }
            match first {
                $(Kind::$a => match (second, third) {
                    $((Kind::$b, Kind::$c) => Some($make::<of::$a, of::$b, of::$c>),)*
                    _ => None,
                },)*
                _ => None,
            }
        }
    };
}

/// `chooser maker: First: Second Third Fourth, Second Third Fourth, ...;`
macro_rules! fours {
    ($find:ident $make:ident: $($a:ident: $($b:ident $c:ident $d:ident),*;)*) => {
        /// What performs four words.
        #[allow(clippy::wildcard_enum_match_arm)]
        pub(super) fn $find(
            first: Kind,
            second: Kind,
            third: Kind,
            fourth: Kind,
        ) -> Option<Handler> {
            static LISTED: Listed = Listed::new(&[$($([Kind::$a, Kind::$b, Kind::$c, Kind::$d],)*)*]);
            if !LISTED.may_have([first, second, third, fourth]) {
                return None;
            }
            match first {
                $(Kind::$a => match (second, third, fourth) {
                    $((Kind::$b, Kind::$c, Kind::$d) => Some($make::<of::$a, of::$b, of::$c, of::$d>),)*
                    _ => None,
                },)*
                _ => None,
            }
        }
    };
}

/// `chooser maker: First: Second Third Fourth Fifth, Second Third Fourth Fifth, ...;`
macro_rules! fives {
    ($find:ident $make:ident: $($a:ident: $($b:ident $c:ident $d:ident $e:ident),*;)*) => {
        /// What performs five words.
        #[allow(clippy::wildcard_enum_match_arm)]
        pub(super) fn $find(
            first: Kind,
            second: Kind,
            third: Kind,
            fourth: Kind,
            fifth: Kind,
        ) -> Option<Handler> {
            static LISTED: Listed = Listed::new(&[$($([Kind::$a, Kind::$b, Kind::$c, Kind::$d, Kind::$e],)*)*]);
            if !LISTED.may_have([first, second, third, fourth, fifth]) {
                return None;
            }
            match first {
                $(Kind::$a => match (second, third, fourth, fifth) {
                    $((Kind::$b, Kind::$c, Kind::$d, Kind::$e) => Some($make::<of::$a, of::$b, of::$c, of::$d, of::$e>),)*
                    _ => None,
                },)*
                _ => None,
            }
        }
    };
}

kinds! {
    Add2: (Shape::Add2, Source::Slots, Dest::Slot, _) => word::Add2;
    AddBr32: (Shape::AddBr32, Source::Slots, Dest::Slot, false) => AddBr<false, false>;
    AddBr32Ahead: (Shape::AddBr32, Source::Slots, Dest::Slot, true) => AddBr<false, true>;
    AddBr64: (Shape::AddBr64, Source::Slots, Dest::Slot, false) => AddBr<true, false>;
    AddBrI32GeS: (Shape::AddBrCompare(NumOp::I32GeS), Source::Slots, Dest::Slot, _) => AddBrCompare<op::I32GeS, false>;
    AddBrI32GtSImm: (Shape::AddBrCompareImm(NumOp::I32GtS), Source::Slots, Dest::Slot, _) => AddBrCompare<op::I32GtS, true>;
    AddBrI32GtU: (Shape::AddBrCompare(NumOp::I32GtU), Source::Slots, Dest::Slot, _) => AddBrCompare<op::I32GtU, false>;
    AddBrI32GtUImm: (Shape::AddBrCompareImm(NumOp::I32GtU), Source::Slots, Dest::Slot, _) => AddBrCompare<op::I32GtU, true>;
    AddBrI32LtS: (Shape::AddBrCompare(NumOp::I32LtS), Source::Slots, Dest::Slot, _) => AddBrCompare<op::I32LtS, false>;
    AddBrI32LtU: (Shape::AddBrCompare(NumOp::I32LtU), Source::Slots, Dest::Slot, _) => AddBrCompare<op::I32LtU, false>;
    AddBrI32LtUImm: (Shape::AddBrCompareImm(NumOp::I32LtU), Source::Slots, Dest::Slot, _) => AddBrCompare<op::I32LtU, true>;
    AddBrI32Ne: (Shape::AddBrCompare(NumOp::I32Ne), Source::Slots, Dest::Slot, _) => AddBrCompare<op::I32Ne, false>;
    AddBrI32NeImm: (Shape::AddBrCompareImm(NumOp::I32Ne), Source::Slots, Dest::Slot, _) => AddBrCompare<op::I32Ne, true>;
    AddGlobalSetFS: (Shape::AddGlobalSet, Source::AccFirst, Dest::Slot, _) => AddGlobalSet<ACC_FIRST, true>;
    AddGlobalSetSS: (Shape::AddGlobalSet, Source::Slots, Dest::Slot, _) => AddGlobalSet<SLOTS, true>;
    AddSlotBrI32GtU: (Shape::AddSlotBrCompare(NumOp::I32GtU), Source::Slots, Dest::Slot, _) => AddSlotBrCompare<op::I32GtU, false>;
    AddSlotBrI32LtUImm: (Shape::AddSlotBrCompareImm(NumOp::I32LtU), Source::Slots, Dest::Slot, _) => AddSlotBrCompare<op::I32LtU, true>;
    Br: (Shape::Br, Source::Slots, Dest::Slot, false) => word::Br<false>;
    BrAhead: (Shape::Br, Source::Slots, Dest::Slot, true) => word::Br<true>;
    BrF32GtFAhead: (Shape::BrCompare(NumOp::F32Gt), Source::AccFirst, Dest::Slot, true) => BrCompare<op::F32Gt, true, ACC_FIRST, true>;
    BrF64GtFAhead: (Shape::BrCompare(NumOp::F64Gt), Source::AccFirst, Dest::Slot, true) => BrCompare<op::F64Gt, true, ACC_FIRST, true>;
    BrF64LtFAhead: (Shape::BrCompare(NumOp::F64Lt), Source::AccFirst, Dest::Slot, true) => BrCompare<op::F64Lt, true, ACC_FIRST, true>;
    BrI32EqF: (Shape::BrCompare(NumOp::I32Eq), Source::AccFirst, Dest::Slot, false) => BrCompare<op::I32Eq, true, ACC_FIRST, false>;
    BrI32EqFAhead: (Shape::BrCompare(NumOp::I32Eq), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I32Eq, true, ACC_FIRST, true>;
    BrI32EqImm32FAhead: (Shape::BrCompareImm32(NumOp::I32Eq), Source::AccFirst, Dest::Slot, true) => BrCompareImm32<op::I32Eq, ACC_FIRST, true>;
    BrI32EqImmFAhead: (Shape::BrCompareImm(NumOp::I32Eq), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I32Eq, ACC_FIRST, true>;
    BrI32EqImmSAhead: (Shape::BrCompareImm(NumOp::I32Eq), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I32Eq, SLOTS, true>;
    BrI32EqSAhead: (Shape::BrCompare(NumOp::I32Eq), Source::Slots, Dest::Slot, true) => BrCompare<op::I32Eq, true, SLOTS, true>;
    BrI32GeSF: (Shape::BrCompare(NumOp::I32GeS), Source::AccFirst, Dest::Slot, false) => BrCompare<op::I32GeS, true, ACC_FIRST, false>;
    BrI32GeSFAhead: (Shape::BrCompare(NumOp::I32GeS), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I32GeS, true, ACC_FIRST, true>;
    BrI32GeSSAhead: (Shape::BrCompare(NumOp::I32GeS), Source::Slots, Dest::Slot, true) => BrCompare<op::I32GeS, true, SLOTS, true>;
    BrI32GeUFAhead: (Shape::BrCompare(NumOp::I32GeU), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I32GeU, true, ACC_FIRST, true>;
    BrI32GeUImmFAhead: (Shape::BrCompareImm(NumOp::I32GeU), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I32GeU, ACC_FIRST, true>;
    BrI32GeUImmSAhead: (Shape::BrCompareImm(NumOp::I32GeU), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I32GeU, SLOTS, true>;
    BrI32GeUSAhead: (Shape::BrCompare(NumOp::I32GeU), Source::Slots, Dest::Slot, true) => BrCompare<op::I32GeU, true, SLOTS, true>;
    BrI32GtSF: (Shape::BrCompare(NumOp::I32GtS), Source::AccFirst, Dest::Slot, false) => BrCompare<op::I32GtS, true, ACC_FIRST, false>;
    BrI32GtSFAhead: (Shape::BrCompare(NumOp::I32GtS), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I32GtS, true, ACC_FIRST, true>;
    BrI32GtSImmF: (Shape::BrCompareImm(NumOp::I32GtS), Source::AccFirst, Dest::Slot, false) => BrCompareImm<op::I32GtS, ACC_FIRST, false>;
    BrI32GtSImmFAhead: (Shape::BrCompareImm(NumOp::I32GtS), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I32GtS, ACC_FIRST, true>;
    BrI32GtSImmS: (Shape::BrCompareImm(NumOp::I32GtS), Source::Slots, Dest::Slot, false) => BrCompareImm<op::I32GtS, SLOTS, false>;
    BrI32GtSImmSAhead: (Shape::BrCompareImm(NumOp::I32GtS), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I32GtS, SLOTS, true>;
    BrI32GtSS: (Shape::BrCompare(NumOp::I32GtS), Source::Slots, Dest::Slot, false) => BrCompare<op::I32GtS, true, SLOTS, false>;
    BrI32GtUF: (Shape::BrCompare(NumOp::I32GtU), Source::AccFirst, Dest::Slot, false) => BrCompare<op::I32GtU, true, ACC_FIRST, false>;
    BrI32GtUFAhead: (Shape::BrCompare(NumOp::I32GtU), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I32GtU, true, ACC_FIRST, true>;
    BrI32GtUImmFAhead: (Shape::BrCompareImm(NumOp::I32GtU), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I32GtU, ACC_FIRST, true>;
    BrI32GtUImmS: (Shape::BrCompareImm(NumOp::I32GtU), Source::Slots, Dest::Slot, false) => BrCompareImm<op::I32GtU, SLOTS, false>;
    BrI32GtUImmSAhead: (Shape::BrCompareImm(NumOp::I32GtU), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I32GtU, SLOTS, true>;
    BrI32GtUSAhead: (Shape::BrCompare(NumOp::I32GtU), Source::Slots, Dest::Slot, true) => BrCompare<op::I32GtU, true, SLOTS, true>;
    BrI32LeSFAhead: (Shape::BrCompare(NumOp::I32LeS), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I32LeS, true, ACC_FIRST, true>;
    BrI32LeSS: (Shape::BrCompare(NumOp::I32LeS), Source::Slots, Dest::Slot, false) => BrCompare<op::I32LeS, true, SLOTS, false>;
    BrI32LeUF: (Shape::BrCompare(NumOp::I32LeU), Source::AccFirst, Dest::Slot, false) => BrCompare<op::I32LeU, true, ACC_FIRST, false>;
    BrI32LeUFAhead: (Shape::BrCompare(NumOp::I32LeU), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I32LeU, true, ACC_FIRST, true>;
    BrI32LeUImm32FAhead: (Shape::BrCompareImm32(NumOp::I32LeU), Source::AccFirst, Dest::Slot, true) => BrCompareImm32<op::I32LeU, ACC_FIRST, true>;
    BrI32LeUImmFAhead: (Shape::BrCompareImm(NumOp::I32LeU), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I32LeU, ACC_FIRST, true>;
    BrI32LtSF: (Shape::BrCompare(NumOp::I32LtS), Source::AccFirst, Dest::Slot, false) => BrCompare<op::I32LtS, true, ACC_FIRST, false>;
    BrI32LtSFAhead: (Shape::BrCompare(NumOp::I32LtS), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I32LtS, true, ACC_FIRST, true>;
    BrI32LtSImm32SAhead: (Shape::BrCompareImm32(NumOp::I32LtS), Source::Slots, Dest::Slot, true) => BrCompareImm32<op::I32LtS, SLOTS, true>;
    BrI32LtSImmSAhead: (Shape::BrCompareImm(NumOp::I32LtS), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I32LtS, SLOTS, true>;
    BrI32LtSS: (Shape::BrCompare(NumOp::I32LtS), Source::Slots, Dest::Slot, false) => BrCompare<op::I32LtS, true, SLOTS, false>;
    BrI32LtUF: (Shape::BrCompare(NumOp::I32LtU), Source::AccFirst, Dest::Slot, false) => BrCompare<op::I32LtU, true, ACC_FIRST, false>;
    BrI32LtUFAhead: (Shape::BrCompare(NumOp::I32LtU), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I32LtU, true, ACC_FIRST, true>;
    BrI32LtUImm32F: (Shape::BrCompareImm32(NumOp::I32LtU), Source::AccFirst, Dest::Slot, false) => BrCompareImm32<op::I32LtU, ACC_FIRST, false>;
    BrI32LtUImm32FAhead: (Shape::BrCompareImm32(NumOp::I32LtU), Source::AccFirst, Dest::Slot, true) => BrCompareImm32<op::I32LtU, ACC_FIRST, true>;
    BrI32LtUImmFAhead: (Shape::BrCompareImm(NumOp::I32LtU), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I32LtU, ACC_FIRST, true>;
    BrI32LtUImmS: (Shape::BrCompareImm(NumOp::I32LtU), Source::Slots, Dest::Slot, false) => BrCompareImm<op::I32LtU, SLOTS, false>;
    BrI32LtUImmSAhead: (Shape::BrCompareImm(NumOp::I32LtU), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I32LtU, SLOTS, true>;
    BrI32LtUS: (Shape::BrCompare(NumOp::I32LtU), Source::Slots, Dest::Slot, false) => BrCompare<op::I32LtU, true, SLOTS, false>;
    BrI32LtUSAhead: (Shape::BrCompare(NumOp::I32LtU), Source::Slots, Dest::Slot, true) => BrCompare<op::I32LtU, true, SLOTS, true>;
    BrI32NeF: (Shape::BrCompare(NumOp::I32Ne), Source::AccFirst, Dest::Slot, false) => BrCompare<op::I32Ne, true, ACC_FIRST, false>;
    BrI32NeFAhead: (Shape::BrCompare(NumOp::I32Ne), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I32Ne, true, ACC_FIRST, true>;
    BrI32NeImm32F: (Shape::BrCompareImm32(NumOp::I32Ne), Source::AccFirst, Dest::Slot, false) => BrCompareImm32<op::I32Ne, ACC_FIRST, false>;
    BrI32NeImm32FAhead: (Shape::BrCompareImm32(NumOp::I32Ne), Source::AccFirst, Dest::Slot, true) => BrCompareImm32<op::I32Ne, ACC_FIRST, true>;
    BrI32NeImmFAhead: (Shape::BrCompareImm(NumOp::I32Ne), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I32Ne, ACC_FIRST, true>;
    BrI32NeImmS: (Shape::BrCompareImm(NumOp::I32Ne), Source::Slots, Dest::Slot, false) => BrCompareImm<op::I32Ne, SLOTS, false>;
    BrI32NeImmSAhead: (Shape::BrCompareImm(NumOp::I32Ne), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I32Ne, SLOTS, true>;
    BrI32NeS: (Shape::BrCompare(NumOp::I32Ne), Source::Slots, Dest::Slot, false) => BrCompare<op::I32Ne, true, SLOTS, false>;
    BrI64EqFAhead: (Shape::BrCompare(NumOp::I64Eq), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64Eq, true, ACC_FIRST, true>;
    BrI64EqImm32FAhead: (Shape::BrCompareImm32(NumOp::I64Eq), Source::AccFirst, Dest::Slot, true) => BrCompareImm32<op::I64Eq, ACC_FIRST, true>;
    BrI64EqImm32SAhead: (Shape::BrCompareImm32(NumOp::I64Eq), Source::Slots, Dest::Slot, true) => BrCompareImm32<op::I64Eq, SLOTS, true>;
    BrI64EqImmFAhead: (Shape::BrCompareImm(NumOp::I64Eq), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I64Eq, ACC_FIRST, true>;
    BrI64EqImmSAhead: (Shape::BrCompareImm(NumOp::I64Eq), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64Eq, SLOTS, true>;
    BrI64EqSAhead: (Shape::BrCompare(NumOp::I64Eq), Source::Slots, Dest::Slot, true) => BrCompare<op::I64Eq, true, SLOTS, true>;
    BrI64GeSFAhead: (Shape::BrCompare(NumOp::I64GeS), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64GeS, true, ACC_FIRST, true>;
    BrI64GeSImmFAhead: (Shape::BrCompareImm(NumOp::I64GeS), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I64GeS, ACC_FIRST, true>;
    BrI64GeSImmSAhead: (Shape::BrCompareImm(NumOp::I64GeS), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64GeS, SLOTS, true>;
    BrI64GeSSAhead: (Shape::BrCompare(NumOp::I64GeS), Source::Slots, Dest::Slot, true) => BrCompare<op::I64GeS, true, SLOTS, true>;
    BrI64GeUFAhead: (Shape::BrCompare(NumOp::I64GeU), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64GeU, true, ACC_FIRST, true>;
    BrI64GeUImmFAhead: (Shape::BrCompareImm(NumOp::I64GeU), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I64GeU, ACC_FIRST, true>;
    BrI64GeUImmSAhead: (Shape::BrCompareImm(NumOp::I64GeU), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64GeU, SLOTS, true>;
    BrI64GeUSAhead: (Shape::BrCompare(NumOp::I64GeU), Source::Slots, Dest::Slot, true) => BrCompare<op::I64GeU, true, SLOTS, true>;
    BrI64GtSFAhead: (Shape::BrCompare(NumOp::I64GtS), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64GtS, true, ACC_FIRST, true>;
    BrI64GtSImmFAhead: (Shape::BrCompareImm(NumOp::I64GtS), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I64GtS, ACC_FIRST, true>;
    BrI64GtSImmSAhead: (Shape::BrCompareImm(NumOp::I64GtS), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64GtS, SLOTS, true>;
    BrI64GtUFAhead: (Shape::BrCompare(NumOp::I64GtU), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64GtU, true, ACC_FIRST, true>;
    BrI64GtUImmFAhead: (Shape::BrCompareImm(NumOp::I64GtU), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I64GtU, ACC_FIRST, true>;
    BrI64GtUImmSAhead: (Shape::BrCompareImm(NumOp::I64GtU), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64GtU, SLOTS, true>;
    BrI64GtUSAhead: (Shape::BrCompare(NumOp::I64GtU), Source::Slots, Dest::Slot, true) => BrCompare<op::I64GtU, true, SLOTS, true>;
    BrI64LeSFAhead: (Shape::BrCompare(NumOp::I64LeS), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64LeS, true, ACC_FIRST, true>;
    BrI64LeSImmSAhead: (Shape::BrCompareImm(NumOp::I64LeS), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64LeS, SLOTS, true>;
    BrI64LeSSAhead: (Shape::BrCompare(NumOp::I64LeS), Source::Slots, Dest::Slot, true) => BrCompare<op::I64LeS, true, SLOTS, true>;
    BrI64LeUFAhead: (Shape::BrCompare(NumOp::I64LeU), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64LeU, true, ACC_FIRST, true>;
    BrI64LeUImm32FAhead: (Shape::BrCompareImm32(NumOp::I64LeU), Source::AccFirst, Dest::Slot, true) => BrCompareImm32<op::I64LeU, ACC_FIRST, true>;
    BrI64LeUImmFAhead: (Shape::BrCompareImm(NumOp::I64LeU), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I64LeU, ACC_FIRST, true>;
    BrI64LeUImmSAhead: (Shape::BrCompareImm(NumOp::I64LeU), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64LeU, SLOTS, true>;
    BrI64LeUSAhead: (Shape::BrCompare(NumOp::I64LeU), Source::Slots, Dest::Slot, true) => BrCompare<op::I64LeU, true, SLOTS, true>;
    BrI64LtSFAhead: (Shape::BrCompare(NumOp::I64LtS), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64LtS, true, ACC_FIRST, true>;
    BrI64LtSImmSAhead: (Shape::BrCompareImm(NumOp::I64LtS), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64LtS, SLOTS, true>;
    BrI64LtSSAhead: (Shape::BrCompare(NumOp::I64LtS), Source::Slots, Dest::Slot, true) => BrCompare<op::I64LtS, true, SLOTS, true>;
    BrI64LtUFAhead: (Shape::BrCompare(NumOp::I64LtU), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64LtU, true, ACC_FIRST, true>;
    BrI64LtUImmFAhead: (Shape::BrCompareImm(NumOp::I64LtU), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I64LtU, ACC_FIRST, true>;
    BrI64LtUImmSAhead: (Shape::BrCompareImm(NumOp::I64LtU), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64LtU, SLOTS, true>;
    BrI64LtUSAhead: (Shape::BrCompare(NumOp::I64LtU), Source::Slots, Dest::Slot, true) => BrCompare<op::I64LtU, true, SLOTS, true>;
    BrI64NeFAhead: (Shape::BrCompare(NumOp::I64Ne), Source::AccFirst, Dest::Slot, true) => BrCompare<op::I64Ne, true, ACC_FIRST, true>;
    BrI64NeImmF: (Shape::BrCompareImm(NumOp::I64Ne), Source::AccFirst, Dest::Slot, false) => BrCompareImm<op::I64Ne, ACC_FIRST, false>;
    BrI64NeImmFAhead: (Shape::BrCompareImm(NumOp::I64Ne), Source::AccFirst, Dest::Slot, true) => BrCompareImm<op::I64Ne, ACC_FIRST, true>;
    BrI64NeImmSAhead: (Shape::BrCompareImm(NumOp::I64Ne), Source::Slots, Dest::Slot, true) => BrCompareImm<op::I64Ne, SLOTS, true>;
    BrNonZeroF: (Shape::BrNonZero, Source::AccFirst, Dest::Slot, false) => BrIf<true, ACC_FIRST, false>;
    BrNonZeroFAhead: (Shape::BrNonZero, Source::AccFirst, Dest::Slot, true) => BrIf<true, ACC_FIRST, true>;
    BrNonZeroS: (Shape::BrNonZero, Source::Slots, Dest::Slot, false) => BrIf<true, SLOTS, false>;
    BrNonZeroSAhead: (Shape::BrNonZero, Source::Slots, Dest::Slot, true) => BrIf<true, SLOTS, true>;
    BrNotF64GtFAhead: (Shape::BrNotCompare(NumOp::F64Gt), Source::AccFirst, Dest::Slot, true) => BrCompare<op::F64Gt, false, ACC_FIRST, true>;
    BrTableF: (Shape::BrTable, Source::AccFirst, Dest::Slot, _) => BrTable<ACC_FIRST>;
    BrTableS: (Shape::BrTable, Source::Slots, Dest::Slot, _) => BrTable<SLOTS>;
    BrTestNonZeroFAhead: (Shape::BrTestNonZero, Source::AccFirst, Dest::Slot, true) => BrTest<true, ACC_FIRST, true>;
    BrTestNonZeroSAhead: (Shape::BrTestNonZero, Source::Slots, Dest::Slot, true) => BrTest<true, SLOTS, true>;
    BrZeroF: (Shape::BrZero, Source::AccFirst, Dest::Slot, false) => BrIf<false, ACC_FIRST, false>;
    BrZeroFAhead: (Shape::BrZero, Source::AccFirst, Dest::Slot, true) => BrIf<false, ACC_FIRST, true>;
    BrZeroS: (Shape::BrZero, Source::Slots, Dest::Slot, false) => BrIf<false, SLOTS, false>;
    BrZeroSAhead: (Shape::BrZero, Source::Slots, Dest::Slot, true) => BrIf<false, SLOTS, true>;
    Call: (Shape::Call, Source::Slots, Dest::Slot, _) => word::Call;
    CallConst: (Shape::CallConst, Source::Slots, Dest::Slot, _) => word::CallConst;
    Const32A: (Shape::Const32, Source::Slots, Dest::AccOnly, _) => Const32<false, false>;
    Const32S: (Shape::Const32, Source::Slots, Dest::Slot, _) => Const32<false, true>;
    Const64FloatA: (Shape::Const64(Class::Float), Source::Slots, Dest::AccOnly, _) => Const64<f64, false>;
    Const64FloatS: (Shape::Const64(Class::Float), Source::Slots, Dest::Slot, _) => Const64<f64, true>;
    Const64IntA: (Shape::Const64(Class::Int), Source::Slots, Dest::AccOnly, _) => Const64<u64, false>;
    ConstBr: (Shape::ConstBr, Source::Slots, Dest::Slot, false) => word::ConstBr<false>;
    ConstBrAhead: (Shape::ConstBr, Source::Slots, Dest::Slot, true) => word::ConstBr<true>;
    Copy2: (Shape::Copy2, Source::Slots, Dest::Slot, _) => word::Copy2;
    CopyFloatSS: (Shape::Copy(Class::Float), Source::Slots, Dest::Slot, _) => Copy<f64, SLOTS, true>;
    CopyIntFS: (Shape::Copy(Class::Int), Source::AccFirst, Dest::Slot, _) => Copy<u64, ACC_FIRST, true>;
    CopyIntSS: (Shape::Copy(Class::Int), Source::Slots, Dest::Slot, _) => Copy<u64, SLOTS, true>;
    ExtendAddFA: (Shape::ExtendAdd, Source::AccFirst, Dest::AccOnly, _) => ExtendAdd<ACC_FIRST, false>;
    ExtendAddFS: (Shape::ExtendAdd, Source::AccFirst, Dest::Slot, _) => ExtendAdd<ACC_FIRST, true>;
    ExtendAddSA: (Shape::ExtendAdd, Source::Slots, Dest::AccOnly, _) => ExtendAdd<SLOTS, false>;
    ExtendAddSS: (Shape::ExtendAdd, Source::Slots, Dest::Slot, _) => ExtendAdd<SLOTS, true>;
    F32AddFA: (Shape::Binary(NumOp::F32Add), Source::AccFirst, Dest::AccOnly, _) => Binary<op::F32Add, ACC_FIRST, false>;
    F32AddFS: (Shape::Binary(NumOp::F32Add), Source::AccFirst, Dest::Slot, _) => Binary<op::F32Add, ACC_FIRST, true>;
    F32AddSA: (Shape::Binary(NumOp::F32Add), Source::Slots, Dest::AccOnly, _) => Binary<op::F32Add, SLOTS, false>;
    F32ConvertI32SFS: (Shape::Unary(NumOp::F32ConvertI32S), Source::AccFirst, Dest::Slot, _) => Unary<op::F32ConvertI32S, ACC_FIRST, true>;
    F32MulBA: (Shape::Binary(NumOp::F32Mul), Source::AccBoth, Dest::AccOnly, _) => Binary<op::F32Mul, ACC_BOTH, false>;
    F32MulFA: (Shape::Binary(NumOp::F32Mul), Source::AccFirst, Dest::AccOnly, _) => Binary<op::F32Mul, ACC_FIRST, false>;
    F32MulFS: (Shape::Binary(NumOp::F32Mul), Source::AccFirst, Dest::Slot, _) => Binary<op::F32Mul, ACC_FIRST, true>;
    F32MulSS: (Shape::Binary(NumOp::F32Mul), Source::Slots, Dest::Slot, _) => Binary<op::F32Mul, SLOTS, true>;
    F32SubSA: (Shape::Binary(NumOp::F32Sub), Source::Slots, Dest::AccOnly, _) => Binary<op::F32Sub, SLOTS, false>;
    F64AbsFA: (Shape::Unary(NumOp::F64Abs), Source::AccFirst, Dest::AccOnly, _) => Unary<op::F64Abs, ACC_FIRST, false>;
    F64AbsFS: (Shape::Unary(NumOp::F64Abs), Source::AccFirst, Dest::Slot, _) => Unary<op::F64Abs, ACC_FIRST, true>;
    F64AbsSA: (Shape::Unary(NumOp::F64Abs), Source::Slots, Dest::AccOnly, _) => Unary<op::F64Abs, SLOTS, false>;
    F64AddFA: (Shape::Binary(NumOp::F64Add), Source::AccFirst, Dest::AccOnly, _) => Binary<op::F64Add, ACC_FIRST, false>;
    F64AddFS: (Shape::Binary(NumOp::F64Add), Source::AccFirst, Dest::Slot, _) => Binary<op::F64Add, ACC_FIRST, true>;
    F64AddSA: (Shape::Binary(NumOp::F64Add), Source::Slots, Dest::AccOnly, _) => Binary<op::F64Add, SLOTS, false>;
    F64ConvertI32UFA: (Shape::Unary(NumOp::F64ConvertI32U), Source::AccFirst, Dest::AccOnly, _) => Unary<op::F64ConvertI32U, ACC_FIRST, false>;
    F64DivFS: (Shape::Binary(NumOp::F64Div), Source::AccFirst, Dest::Slot, _) => Binary<op::F64Div, ACC_FIRST, true>;
    F64DivLA: (Shape::Binary(NumOp::F64Div), Source::AccSecond, Dest::AccOnly, _) => Binary<op::F64Div, ACC_SECOND, false>;
    F64DivLS: (Shape::Binary(NumOp::F64Div), Source::AccSecond, Dest::Slot, _) => Binary<op::F64Div, ACC_SECOND, true>;
    F64LoadConstS: (Shape::LoadConst(LoadOp::F64Load), Source::Slots, Dest::Slot, _) => LoadConst<loading::F64Load, true>;
    F64LoadDispFA: (Shape::LoadDisp(LoadOp::F64Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::F64Load, memory::Disp, ACC_FIRST, false>;
    F64LoadDispSA: (Shape::LoadDisp(LoadOp::F64Load), Source::Slots, Dest::AccOnly, _) => Load<loading::F64Load, memory::Disp, SLOTS, false>;
    F64LoadDispSS: (Shape::LoadDisp(LoadOp::F64Load), Source::Slots, Dest::Slot, _) => Load<loading::F64Load, memory::Disp, SLOTS, true>;
    F64LoadFA: (Shape::Load(LoadOp::F64Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::F64Load, memory::Offset, ACC_FIRST, false>;
    F64LoadFS: (Shape::Load(LoadOp::F64Load), Source::AccFirst, Dest::Slot, _) => Load<loading::F64Load, memory::Offset, ACC_FIRST, true>;
    F64LoadIndexLA: (Shape::LoadIndex(LoadOp::F64Load), Source::AccSecond, Dest::AccOnly, _) => LoadIndex<loading::F64Load, ACC_SECOND, false>;
    F64LoadSA: (Shape::Load(LoadOp::F64Load), Source::Slots, Dest::AccOnly, _) => Load<loading::F64Load, memory::Offset, SLOTS, false>;
    F64LoadSS: (Shape::Load(LoadOp::F64Load), Source::Slots, Dest::Slot, _) => Load<loading::F64Load, memory::Offset, SLOTS, true>;
    F64LtFA: (Shape::Binary(NumOp::F64Lt), Source::AccFirst, Dest::AccOnly, _) => Binary<op::F64Lt, ACC_FIRST, false>;
    F64MulBS: (Shape::Binary(NumOp::F64Mul), Source::AccBoth, Dest::Slot, _) => Binary<op::F64Mul, ACC_BOTH, true>;
    F64MulFA: (Shape::Binary(NumOp::F64Mul), Source::AccFirst, Dest::AccOnly, _) => Binary<op::F64Mul, ACC_FIRST, false>;
    F64MulFS: (Shape::Binary(NumOp::F64Mul), Source::AccFirst, Dest::Slot, _) => Binary<op::F64Mul, ACC_FIRST, true>;
    F64MulSA: (Shape::Binary(NumOp::F64Mul), Source::Slots, Dest::AccOnly, _) => Binary<op::F64Mul, SLOTS, false>;
    F64MulSS: (Shape::Binary(NumOp::F64Mul), Source::Slots, Dest::Slot, _) => Binary<op::F64Mul, SLOTS, true>;
    F64NegFS: (Shape::Unary(NumOp::F64Neg), Source::AccFirst, Dest::Slot, _) => Unary<op::F64Neg, ACC_FIRST, true>;
    F64SqrtFA: (Shape::Unary(NumOp::F64Sqrt), Source::AccFirst, Dest::AccOnly, _) => Unary<op::F64Sqrt, ACC_FIRST, false>;
    F64StoreF: (Shape::Store(StoreOp::F64Store), Source::AccFirst, Dest::Slot, _) => Store<storing::F64Store, memory::Offset, ACC_FIRST>;
    F64StoreL: (Shape::Store(StoreOp::F64Store), Source::AccSecond, Dest::Slot, _) => Store<storing::F64Store, memory::Offset, ACC_SECOND>;
    F64StoreS: (Shape::Store(StoreOp::F64Store), Source::Slots, Dest::Slot, _) => Store<storing::F64Store, memory::Offset, SLOTS>;
    F64SubFS: (Shape::Binary(NumOp::F64Sub), Source::AccFirst, Dest::Slot, _) => Binary<op::F64Sub, ACC_FIRST, true>;
    F64SubLS: (Shape::Binary(NumOp::F64Sub), Source::AccSecond, Dest::Slot, _) => Binary<op::F64Sub, ACC_SECOND, true>;
    F64SubSA: (Shape::Binary(NumOp::F64Sub), Source::Slots, Dest::AccOnly, _) => Binary<op::F64Sub, SLOTS, false>;
    F64SubSS: (Shape::Binary(NumOp::F64Sub), Source::Slots, Dest::Slot, _) => Binary<op::F64Sub, SLOTS, true>;
    GetBrFAhead: (Shape::GetBrNonZero, Source::AccFirst, Dest::Slot, true) => GetBr<ACC_FIRST, true>;
    GlobalGetA: (Shape::GlobalGet, Source::Slots, Dest::AccOnly, _) => GlobalGet<false>;
    GlobalGetS: (Shape::GlobalGet, Source::Slots, Dest::Slot, _) => GlobalGet<true>;
    I32AddFA: (Shape::Binary(NumOp::I32Add), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Add, ACC_FIRST, false>;
    I32AddFS: (Shape::Binary(NumOp::I32Add), Source::AccFirst, Dest::Slot, _) => Binary<op::I32Add, ACC_FIRST, true>;
    I32AddImmFA: (Shape::BinaryImm(NumOp::I32Add), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Add, ACC_FIRST, false>;
    I32AddImmFS: (Shape::BinaryImm(NumOp::I32Add), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Add, ACC_FIRST, true>;
    I32AddImmSA: (Shape::BinaryImm(NumOp::I32Add), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Add, SLOTS, false>;
    I32AddImmSS: (Shape::BinaryImm(NumOp::I32Add), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32Add, SLOTS, true>;
    I32AddSA: (Shape::Binary(NumOp::I32Add), Source::Slots, Dest::AccOnly, _) => Binary<op::I32Add, SLOTS, false>;
    I32AddSS: (Shape::Binary(NumOp::I32Add), Source::Slots, Dest::Slot, _) => Binary<op::I32Add, SLOTS, true>;
    I32AndFA: (Shape::Binary(NumOp::I32And), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32And, ACC_FIRST, false>;
    I32AndFS: (Shape::Binary(NumOp::I32And), Source::AccFirst, Dest::Slot, _) => Binary<op::I32And, ACC_FIRST, true>;
    I32AndImmFA: (Shape::BinaryImm(NumOp::I32And), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32And, ACC_FIRST, false>;
    I32AndImmFS: (Shape::BinaryImm(NumOp::I32And), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32And, ACC_FIRST, true>;
    I32AndImmSA: (Shape::BinaryImm(NumOp::I32And), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32And, SLOTS, false>;
    I32AndImmSS: (Shape::BinaryImm(NumOp::I32And), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32And, SLOTS, true>;
    I32AndSA: (Shape::Binary(NumOp::I32And), Source::Slots, Dest::AccOnly, _) => Binary<op::I32And, SLOTS, false>;
    I32AndSS: (Shape::Binary(NumOp::I32And), Source::Slots, Dest::Slot, _) => Binary<op::I32And, SLOTS, true>;
    I32ClzFS: (Shape::Unary(NumOp::I32Clz), Source::AccFirst, Dest::Slot, _) => Unary<op::I32Clz, ACC_FIRST, true>;
    I32CtzFA: (Shape::Unary(NumOp::I32Ctz), Source::AccFirst, Dest::AccOnly, _) => Unary<op::I32Ctz, ACC_FIRST, false>;
    I32CtzSS: (Shape::Unary(NumOp::I32Ctz), Source::Slots, Dest::Slot, _) => Unary<op::I32Ctz, SLOTS, true>;
    I32DivSImmFA: (Shape::BinaryImm(NumOp::I32DivS), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32DivS, ACC_FIRST, false>;
    I32DivUImmFA: (Shape::BinaryImm(NumOp::I32DivU), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32DivU, ACC_FIRST, false>;
    I32DivUImmSS: (Shape::BinaryImm(NumOp::I32DivU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32DivU, SLOTS, true>;
    I32EqFA: (Shape::Binary(NumOp::I32Eq), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Eq, ACC_FIRST, false>;
    I32EqImmFA: (Shape::BinaryImm(NumOp::I32Eq), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Eq, ACC_FIRST, false>;
    I32EqImmFS: (Shape::BinaryImm(NumOp::I32Eq), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Eq, ACC_FIRST, true>;
    I32EqImmSA: (Shape::BinaryImm(NumOp::I32Eq), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Eq, SLOTS, false>;
    I32EqImmSS: (Shape::BinaryImm(NumOp::I32Eq), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32Eq, SLOTS, true>;
    I32EqSS: (Shape::Binary(NumOp::I32Eq), Source::Slots, Dest::Slot, _) => Binary<op::I32Eq, SLOTS, true>;
    I32EqzSA: (Shape::Unary(NumOp::I32Eqz), Source::Slots, Dest::AccOnly, _) => Unary<op::I32Eqz, SLOTS, false>;
    I32GeUFS: (Shape::Binary(NumOp::I32GeU), Source::AccFirst, Dest::Slot, _) => Binary<op::I32GeU, ACC_FIRST, true>;
    I32GtSFA: (Shape::Binary(NumOp::I32GtS), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32GtS, ACC_FIRST, false>;
    I32GtSImmFA: (Shape::BinaryImm(NumOp::I32GtS), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32GtS, ACC_FIRST, false>;
    I32GtSImmFS: (Shape::BinaryImm(NumOp::I32GtS), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32GtS, ACC_FIRST, true>;
    I32GtSSA: (Shape::Binary(NumOp::I32GtS), Source::Slots, Dest::AccOnly, _) => Binary<op::I32GtS, SLOTS, false>;
    I32GtUFA: (Shape::Binary(NumOp::I32GtU), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32GtU, ACC_FIRST, false>;
    I32GtUFS: (Shape::Binary(NumOp::I32GtU), Source::AccFirst, Dest::Slot, _) => Binary<op::I32GtU, ACC_FIRST, true>;
    I32GtUImmSS: (Shape::BinaryImm(NumOp::I32GtU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32GtU, SLOTS, true>;
    I32GtUSS: (Shape::Binary(NumOp::I32GtU), Source::Slots, Dest::Slot, _) => Binary<op::I32GtU, SLOTS, true>;
    I32LeUSS: (Shape::Binary(NumOp::I32LeU), Source::Slots, Dest::Slot, _) => Binary<op::I32LeU, SLOTS, true>;
    I32Load16SDispFS: (Shape::LoadDisp(LoadOp::I32Load16S), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load16S, memory::Disp, ACC_FIRST, true>;
    I32Load16SDispSA: (Shape::LoadDisp(LoadOp::I32Load16S), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load16S, memory::Disp, SLOTS, false>;
    I32Load16SDispSS: (Shape::LoadDisp(LoadOp::I32Load16S), Source::Slots, Dest::Slot, _) => Load<loading::I32Load16S, memory::Disp, SLOTS, true>;
    I32Load16SIndexSA: (Shape::LoadIndex(LoadOp::I32Load16S), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::I32Load16S, SLOTS, false>;
    I32Load16SSA: (Shape::Load(LoadOp::I32Load16S), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load16S, memory::Offset, SLOTS, false>;
    I32Load16SSS: (Shape::Load(LoadOp::I32Load16S), Source::Slots, Dest::Slot, _) => Load<loading::I32Load16S, memory::Offset, SLOTS, true>;
    I32Load16UDispFA: (Shape::LoadDisp(LoadOp::I32Load16U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load16U, memory::Disp, ACC_FIRST, false>;
    I32Load16UDispFS: (Shape::LoadDisp(LoadOp::I32Load16U), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load16U, memory::Disp, ACC_FIRST, true>;
    I32Load16UDispSA: (Shape::LoadDisp(LoadOp::I32Load16U), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load16U, memory::Disp, SLOTS, false>;
    I32Load16UDispSS: (Shape::LoadDisp(LoadOp::I32Load16U), Source::Slots, Dest::Slot, _) => Load<loading::I32Load16U, memory::Disp, SLOTS, true>;
    I32Load16UFA: (Shape::Load(LoadOp::I32Load16U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load16U, memory::Offset, ACC_FIRST, false>;
    I32Load16UFS: (Shape::Load(LoadOp::I32Load16U), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load16U, memory::Offset, ACC_FIRST, true>;
    I32Load16UIndexSA: (Shape::LoadIndex(LoadOp::I32Load16U), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::I32Load16U, SLOTS, false>;
    I32Load16USA: (Shape::Load(LoadOp::I32Load16U), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load16U, memory::Offset, SLOTS, false>;
    I32Load16USS: (Shape::Load(LoadOp::I32Load16U), Source::Slots, Dest::Slot, _) => Load<loading::I32Load16U, memory::Offset, SLOTS, true>;
    I32Load16UScaledFA: (Shape::LoadScaled(LoadOp::I32Load16U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load16U, memory::Scaled, ACC_FIRST, false>;
    I32Load16UScaledFS: (Shape::LoadScaled(LoadOp::I32Load16U), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load16U, memory::Scaled, ACC_FIRST, true>;
    I32Load8SDispFS: (Shape::LoadDisp(LoadOp::I32Load8S), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load8S, memory::Disp, ACC_FIRST, true>;
    I32Load8SSS: (Shape::Load(LoadOp::I32Load8S), Source::Slots, Dest::Slot, _) => Load<loading::I32Load8S, memory::Offset, SLOTS, true>;
    I32Load8UDispFA: (Shape::LoadDisp(LoadOp::I32Load8U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load8U, memory::Disp, ACC_FIRST, false>;
    I32Load8UDispFS: (Shape::LoadDisp(LoadOp::I32Load8U), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load8U, memory::Disp, ACC_FIRST, true>;
    I32Load8UDispSA: (Shape::LoadDisp(LoadOp::I32Load8U), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load8U, memory::Disp, SLOTS, false>;
    I32Load8UDispSS: (Shape::LoadDisp(LoadOp::I32Load8U), Source::Slots, Dest::Slot, _) => Load<loading::I32Load8U, memory::Disp, SLOTS, true>;
    I32Load8UFA: (Shape::Load(LoadOp::I32Load8U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load8U, memory::Offset, ACC_FIRST, false>;
    I32Load8UFS: (Shape::Load(LoadOp::I32Load8U), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load8U, memory::Offset, ACC_FIRST, true>;
    I32Load8UIndexFA: (Shape::LoadIndex(LoadOp::I32Load8U), Source::AccFirst, Dest::AccOnly, _) => LoadIndex<loading::I32Load8U, ACC_FIRST, false>;
    I32Load8UIndexLA: (Shape::LoadIndex(LoadOp::I32Load8U), Source::AccSecond, Dest::AccOnly, _) => LoadIndex<loading::I32Load8U, ACC_SECOND, false>;
    I32Load8UIndexLS: (Shape::LoadIndex(LoadOp::I32Load8U), Source::AccSecond, Dest::Slot, _) => LoadIndex<loading::I32Load8U, ACC_SECOND, true>;
    I32Load8UIndexSA: (Shape::LoadIndex(LoadOp::I32Load8U), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::I32Load8U, SLOTS, false>;
    I32Load8UIndexSS: (Shape::LoadIndex(LoadOp::I32Load8U), Source::Slots, Dest::Slot, _) => LoadIndex<loading::I32Load8U, SLOTS, true>;
    I32Load8USA: (Shape::Load(LoadOp::I32Load8U), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load8U, memory::Offset, SLOTS, false>;
    I32Load8USS: (Shape::Load(LoadOp::I32Load8U), Source::Slots, Dest::Slot, _) => Load<loading::I32Load8U, memory::Offset, SLOTS, true>;
    I32LoadConstA: (Shape::LoadConst(LoadOp::I32Load), Source::Slots, Dest::AccOnly, _) => LoadConst<loading::I32Load, false>;
    I32LoadConstS: (Shape::LoadConst(LoadOp::I32Load), Source::Slots, Dest::Slot, _) => LoadConst<loading::I32Load, true>;
    I32LoadDispFA: (Shape::LoadDisp(LoadOp::I32Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load, memory::Disp, ACC_FIRST, false>;
    I32LoadDispFS: (Shape::LoadDisp(LoadOp::I32Load), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load, memory::Disp, ACC_FIRST, true>;
    I32LoadDispSA: (Shape::LoadDisp(LoadOp::I32Load), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load, memory::Disp, SLOTS, false>;
    I32LoadDispSS: (Shape::LoadDisp(LoadOp::I32Load), Source::Slots, Dest::Slot, _) => Load<loading::I32Load, memory::Disp, SLOTS, true>;
    I32LoadFA: (Shape::Load(LoadOp::I32Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load, memory::Offset, ACC_FIRST, false>;
    I32LoadFS: (Shape::Load(LoadOp::I32Load), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load, memory::Offset, ACC_FIRST, true>;
    I32LoadGlobalA: (Shape::LoadGlobal(LoadOp::I32Load), Source::Slots, Dest::AccOnly, _) => LoadGlobal<loading::I32Load, false>;
    I32LoadIndexFS: (Shape::LoadIndex(LoadOp::I32Load), Source::AccFirst, Dest::Slot, _) => LoadIndex<loading::I32Load, ACC_FIRST, true>;
    I32LoadIndexSA: (Shape::LoadIndex(LoadOp::I32Load), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::I32Load, SLOTS, false>;
    I32LoadIndexSS: (Shape::LoadIndex(LoadOp::I32Load), Source::Slots, Dest::Slot, _) => LoadIndex<loading::I32Load, SLOTS, true>;
    I32LoadSA: (Shape::Load(LoadOp::I32Load), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load, memory::Offset, SLOTS, false>;
    I32LoadSS: (Shape::Load(LoadOp::I32Load), Source::Slots, Dest::Slot, _) => Load<loading::I32Load, memory::Offset, SLOTS, true>;
    I32LoadScaledFA: (Shape::LoadScaled(LoadOp::I32Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I32Load, memory::Scaled, ACC_FIRST, false>;
    I32LoadScaledFS: (Shape::LoadScaled(LoadOp::I32Load), Source::AccFirst, Dest::Slot, _) => Load<loading::I32Load, memory::Scaled, ACC_FIRST, true>;
    I32LoadScaledSA: (Shape::LoadScaled(LoadOp::I32Load), Source::Slots, Dest::AccOnly, _) => Load<loading::I32Load, memory::Scaled, SLOTS, false>;
    I32LoadScaledSS: (Shape::LoadScaled(LoadOp::I32Load), Source::Slots, Dest::Slot, _) => Load<loading::I32Load, memory::Scaled, SLOTS, true>;
    I32LtSFA: (Shape::Binary(NumOp::I32LtS), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32LtS, ACC_FIRST, false>;
    I32LtSFS: (Shape::Binary(NumOp::I32LtS), Source::AccFirst, Dest::Slot, _) => Binary<op::I32LtS, ACC_FIRST, true>;
    I32LtSImmFA: (Shape::BinaryImm(NumOp::I32LtS), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32LtS, ACC_FIRST, false>;
    I32LtSImmFS: (Shape::BinaryImm(NumOp::I32LtS), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32LtS, ACC_FIRST, true>;
    I32LtUFA: (Shape::Binary(NumOp::I32LtU), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32LtU, ACC_FIRST, false>;
    I32LtUFS: (Shape::Binary(NumOp::I32LtU), Source::AccFirst, Dest::Slot, _) => Binary<op::I32LtU, ACC_FIRST, true>;
    I32LtUImmFA: (Shape::BinaryImm(NumOp::I32LtU), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32LtU, ACC_FIRST, false>;
    I32LtUImmFS: (Shape::BinaryImm(NumOp::I32LtU), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32LtU, ACC_FIRST, true>;
    I32LtUImmSS: (Shape::BinaryImm(NumOp::I32LtU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32LtU, SLOTS, true>;
    I32LtUSS: (Shape::Binary(NumOp::I32LtU), Source::Slots, Dest::Slot, _) => Binary<op::I32LtU, SLOTS, true>;
    I32MulBA: (Shape::Binary(NumOp::I32Mul), Source::AccBoth, Dest::AccOnly, _) => Binary<op::I32Mul, ACC_BOTH, false>;
    I32MulFA: (Shape::Binary(NumOp::I32Mul), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Mul, ACC_FIRST, false>;
    I32MulFS: (Shape::Binary(NumOp::I32Mul), Source::AccFirst, Dest::Slot, _) => Binary<op::I32Mul, ACC_FIRST, true>;
    I32MulImmFA: (Shape::BinaryImm(NumOp::I32Mul), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Mul, ACC_FIRST, false>;
    I32MulImmFS: (Shape::BinaryImm(NumOp::I32Mul), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Mul, ACC_FIRST, true>;
    I32MulImmSA: (Shape::BinaryImm(NumOp::I32Mul), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Mul, SLOTS, false>;
    I32MulImmSS: (Shape::BinaryImm(NumOp::I32Mul), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32Mul, SLOTS, true>;
    I32MulSA: (Shape::Binary(NumOp::I32Mul), Source::Slots, Dest::AccOnly, _) => Binary<op::I32Mul, SLOTS, false>;
    I32NeFA: (Shape::Binary(NumOp::I32Ne), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Ne, ACC_FIRST, false>;
    I32NeImmFS: (Shape::BinaryImm(NumOp::I32Ne), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Ne, ACC_FIRST, true>;
    I32NeImmSS: (Shape::BinaryImm(NumOp::I32Ne), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32Ne, SLOTS, true>;
    I32NeSS: (Shape::Binary(NumOp::I32Ne), Source::Slots, Dest::Slot, _) => Binary<op::I32Ne, SLOTS, true>;
    I32OrFA: (Shape::Binary(NumOp::I32Or), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Or, ACC_FIRST, false>;
    I32OrFS: (Shape::Binary(NumOp::I32Or), Source::AccFirst, Dest::Slot, _) => Binary<op::I32Or, ACC_FIRST, true>;
    I32OrImmFA: (Shape::BinaryImm(NumOp::I32Or), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Or, ACC_FIRST, false>;
    I32OrImmFS: (Shape::BinaryImm(NumOp::I32Or), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Or, ACC_FIRST, true>;
    I32OrImmSA: (Shape::BinaryImm(NumOp::I32Or), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Or, SLOTS, false>;
    I32OrSA: (Shape::Binary(NumOp::I32Or), Source::Slots, Dest::AccOnly, _) => Binary<op::I32Or, SLOTS, false>;
    I32PopcntFA: (Shape::Unary(NumOp::I32Popcnt), Source::AccFirst, Dest::AccOnly, _) => Unary<op::I32Popcnt, ACC_FIRST, false>;
    I32PopcntFS: (Shape::Unary(NumOp::I32Popcnt), Source::AccFirst, Dest::Slot, _) => Unary<op::I32Popcnt, ACC_FIRST, true>;
    I32PopcntSA: (Shape::Unary(NumOp::I32Popcnt), Source::Slots, Dest::AccOnly, _) => Unary<op::I32Popcnt, SLOTS, false>;
    I32PopcntSS: (Shape::Unary(NumOp::I32Popcnt), Source::Slots, Dest::Slot, _) => Unary<op::I32Popcnt, SLOTS, true>;
    I32RemUImmFA: (Shape::BinaryImm(NumOp::I32RemU), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32RemU, ACC_FIRST, false>;
    I32RemUImmFS: (Shape::BinaryImm(NumOp::I32RemU), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32RemU, ACC_FIRST, true>;
    I32RemUImmSA: (Shape::BinaryImm(NumOp::I32RemU), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32RemU, SLOTS, false>;
    I32RemUImmSS: (Shape::BinaryImm(NumOp::I32RemU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32RemU, SLOTS, true>;
    I32RemULA: (Shape::Binary(NumOp::I32RemU), Source::AccSecond, Dest::AccOnly, _) => Binary<op::I32RemU, ACC_SECOND, false>;
    I32RemUSS: (Shape::Binary(NumOp::I32RemU), Source::Slots, Dest::Slot, _) => Binary<op::I32RemU, SLOTS, true>;
    I32RotlImmFA: (Shape::BinaryImm(NumOp::I32Rotl), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Rotl, ACC_FIRST, false>;
    I32RotlImmFS: (Shape::BinaryImm(NumOp::I32Rotl), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Rotl, ACC_FIRST, true>;
    I32RotlImmSA: (Shape::BinaryImm(NumOp::I32Rotl), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Rotl, SLOTS, false>;
    I32RotlLA: (Shape::Binary(NumOp::I32Rotl), Source::AccSecond, Dest::AccOnly, _) => Binary<op::I32Rotl, ACC_SECOND, false>;
    I32RotrImmFS: (Shape::BinaryImm(NumOp::I32Rotr), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Rotr, ACC_FIRST, true>;
    I32RotrImmSA: (Shape::BinaryImm(NumOp::I32Rotr), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Rotr, SLOTS, false>;
    I32ShlFA: (Shape::Binary(NumOp::I32Shl), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Shl, ACC_FIRST, false>;
    I32ShlFS: (Shape::Binary(NumOp::I32Shl), Source::AccFirst, Dest::Slot, _) => Binary<op::I32Shl, ACC_FIRST, true>;
    I32ShlImmFA: (Shape::BinaryImm(NumOp::I32Shl), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Shl, ACC_FIRST, false>;
    I32ShlImmFS: (Shape::BinaryImm(NumOp::I32Shl), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Shl, ACC_FIRST, true>;
    I32ShlImmSA: (Shape::BinaryImm(NumOp::I32Shl), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Shl, SLOTS, false>;
    I32ShlImmSS: (Shape::BinaryImm(NumOp::I32Shl), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32Shl, SLOTS, true>;
    I32ShlLS: (Shape::Binary(NumOp::I32Shl), Source::AccSecond, Dest::Slot, _) => Binary<op::I32Shl, ACC_SECOND, true>;
    I32ShrSImmFA: (Shape::BinaryImm(NumOp::I32ShrS), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32ShrS, ACC_FIRST, false>;
    I32ShrSImmFS: (Shape::BinaryImm(NumOp::I32ShrS), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32ShrS, ACC_FIRST, true>;
    I32ShrSImmSA: (Shape::BinaryImm(NumOp::I32ShrS), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32ShrS, SLOTS, false>;
    I32ShrSImmSS: (Shape::BinaryImm(NumOp::I32ShrS), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32ShrS, SLOTS, true>;
    I32ShrUImmFA: (Shape::BinaryImm(NumOp::I32ShrU), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32ShrU, ACC_FIRST, false>;
    I32ShrUImmFS: (Shape::BinaryImm(NumOp::I32ShrU), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32ShrU, ACC_FIRST, true>;
    I32ShrUImmSA: (Shape::BinaryImm(NumOp::I32ShrU), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32ShrU, SLOTS, false>;
    I32ShrUImmSS: (Shape::BinaryImm(NumOp::I32ShrU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32ShrU, SLOTS, true>;
    I32ShrULA: (Shape::Binary(NumOp::I32ShrU), Source::AccSecond, Dest::AccOnly, _) => Binary<op::I32ShrU, ACC_SECOND, false>;
    I32ShrULS: (Shape::Binary(NumOp::I32ShrU), Source::AccSecond, Dest::Slot, _) => Binary<op::I32ShrU, ACC_SECOND, true>;
    I32ShrUSA: (Shape::Binary(NumOp::I32ShrU), Source::Slots, Dest::AccOnly, _) => Binary<op::I32ShrU, SLOTS, false>;
    I32Store16DispF: (Shape::StoreDisp(StoreOp::I32Store16), Source::AccFirst, Dest::Slot, _) => Store<storing::I32Store16, memory::Disp, ACC_FIRST>;
    I32Store16ImmDispF: (Shape::StoreImmDisp(StoreOp::I32Store16), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I32Store16, memory::Disp, ACC_FIRST>;
    I32Store16ImmDispS: (Shape::StoreImmDisp(StoreOp::I32Store16), Source::Slots, Dest::Slot, _) => StoreImm<storing::I32Store16, memory::Disp, SLOTS>;
    I32Store16ImmS: (Shape::StoreImm(StoreOp::I32Store16), Source::Slots, Dest::Slot, _) => StoreImm<storing::I32Store16, memory::Offset, SLOTS>;
    I32Store16L: (Shape::Store(StoreOp::I32Store16), Source::AccSecond, Dest::Slot, _) => Store<storing::I32Store16, memory::Offset, ACC_SECOND>;
    I32Store16S: (Shape::Store(StoreOp::I32Store16), Source::Slots, Dest::Slot, _) => Store<storing::I32Store16, memory::Offset, SLOTS>;
    I32Store8DispF: (Shape::StoreDisp(StoreOp::I32Store8), Source::AccFirst, Dest::Slot, _) => Store<storing::I32Store8, memory::Disp, ACC_FIRST>;
    I32Store8F: (Shape::Store(StoreOp::I32Store8), Source::AccFirst, Dest::Slot, _) => Store<storing::I32Store8, memory::Offset, ACC_FIRST>;
    I32Store8ImmIndexS: (Shape::StoreImmIndex(StoreOp::I32Store8), Source::Slots, Dest::Slot, _) => StoreImmIndex<storing::I32Store8, SLOTS>;
    I32Store8ImmS: (Shape::StoreImm(StoreOp::I32Store8), Source::Slots, Dest::Slot, _) => StoreImm<storing::I32Store8, memory::Offset, SLOTS>;
    I32Store8L: (Shape::Store(StoreOp::I32Store8), Source::AccSecond, Dest::Slot, _) => Store<storing::I32Store8, memory::Offset, ACC_SECOND>;
    I32Store8S: (Shape::Store(StoreOp::I32Store8), Source::Slots, Dest::Slot, _) => Store<storing::I32Store8, memory::Offset, SLOTS>;
    I32StoreConstF: (Shape::StoreConst(StoreOp::I32Store), Source::AccFirst, Dest::Slot, _) => StoreConst<storing::I32Store, ACC_FIRST>;
    I32StoreConstS: (Shape::StoreConst(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => StoreConst<storing::I32Store, SLOTS>;
    I32StoreDispF: (Shape::StoreDisp(StoreOp::I32Store), Source::AccFirst, Dest::Slot, _) => Store<storing::I32Store, memory::Disp, ACC_FIRST>;
    I32StoreDispS: (Shape::StoreDisp(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => Store<storing::I32Store, memory::Disp, SLOTS>;
    I32StoreF: (Shape::Store(StoreOp::I32Store), Source::AccFirst, Dest::Slot, _) => Store<storing::I32Store, memory::Offset, ACC_FIRST>;
    I32StoreImm32S: (Shape::StoreImm32(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => StoreImm32<storing::I32Store, SLOTS>;
    I32StoreImmDispS: (Shape::StoreImmDisp(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => StoreImm<storing::I32Store, memory::Disp, SLOTS>;
    I32StoreImmF: (Shape::StoreImm(StoreOp::I32Store), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I32Store, memory::Offset, ACC_FIRST>;
    I32StoreImmS: (Shape::StoreImm(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => StoreImm<storing::I32Store, memory::Offset, SLOTS>;
    I32StoreL: (Shape::Store(StoreOp::I32Store), Source::AccSecond, Dest::Slot, _) => Store<storing::I32Store, memory::Offset, ACC_SECOND>;
    I32StoreS: (Shape::Store(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => Store<storing::I32Store, memory::Offset, SLOTS>;
    I32StoreScaledL: (Shape::StoreScaled(StoreOp::I32Store), Source::AccSecond, Dest::Slot, _) => Store<storing::I32Store, memory::Scaled, ACC_SECOND>;
    I32StoreScaledS: (Shape::StoreScaled(StoreOp::I32Store), Source::Slots, Dest::Slot, _) => Store<storing::I32Store, memory::Scaled, SLOTS>;
    I32SubFA: (Shape::Binary(NumOp::I32Sub), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Sub, ACC_FIRST, false>;
    I32SubFS: (Shape::Binary(NumOp::I32Sub), Source::AccFirst, Dest::Slot, _) => Binary<op::I32Sub, ACC_FIRST, true>;
    I32SubLA: (Shape::Binary(NumOp::I32Sub), Source::AccSecond, Dest::AccOnly, _) => Binary<op::I32Sub, ACC_SECOND, false>;
    I32SubLS: (Shape::Binary(NumOp::I32Sub), Source::AccSecond, Dest::Slot, _) => Binary<op::I32Sub, ACC_SECOND, true>;
    I32SubSA: (Shape::Binary(NumOp::I32Sub), Source::Slots, Dest::AccOnly, _) => Binary<op::I32Sub, SLOTS, false>;
    I32SubSS: (Shape::Binary(NumOp::I32Sub), Source::Slots, Dest::Slot, _) => Binary<op::I32Sub, SLOTS, true>;
    I32XorFA: (Shape::Binary(NumOp::I32Xor), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I32Xor, ACC_FIRST, false>;
    I32XorFS: (Shape::Binary(NumOp::I32Xor), Source::AccFirst, Dest::Slot, _) => Binary<op::I32Xor, ACC_FIRST, true>;
    I32XorImmFA: (Shape::BinaryImm(NumOp::I32Xor), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I32Xor, ACC_FIRST, false>;
    I32XorImmFS: (Shape::BinaryImm(NumOp::I32Xor), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I32Xor, ACC_FIRST, true>;
    I32XorImmSA: (Shape::BinaryImm(NumOp::I32Xor), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I32Xor, SLOTS, false>;
    I32XorImmSS: (Shape::BinaryImm(NumOp::I32Xor), Source::Slots, Dest::Slot, _) => BinaryImm<op::I32Xor, SLOTS, true>;
    I32XorSA: (Shape::Binary(NumOp::I32Xor), Source::Slots, Dest::AccOnly, _) => Binary<op::I32Xor, SLOTS, false>;
    I32XorSS: (Shape::Binary(NumOp::I32Xor), Source::Slots, Dest::Slot, _) => Binary<op::I32Xor, SLOTS, true>;
    I64AddFA: (Shape::Binary(NumOp::I64Add), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Add, ACC_FIRST, false>;
    I64AddFS: (Shape::Binary(NumOp::I64Add), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Add, ACC_FIRST, true>;
    I64AddImmFA: (Shape::BinaryImm(NumOp::I64Add), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Add, ACC_FIRST, false>;
    I64AddImmFS: (Shape::BinaryImm(NumOp::I64Add), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Add, ACC_FIRST, true>;
    I64AddImmSA: (Shape::BinaryImm(NumOp::I64Add), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64Add, SLOTS, false>;
    I64AddImmSS: (Shape::BinaryImm(NumOp::I64Add), Source::Slots, Dest::Slot, _) => BinaryImm<op::I64Add, SLOTS, true>;
    I64AddKFS: (Shape::BinaryK(NumOp::I64Add), Source::AccFirst, Dest::Slot, _) => BinaryK<op::I64Add, ACC_FIRST, true>;
    I64AddKSA: (Shape::BinaryK(NumOp::I64Add), Source::Slots, Dest::AccOnly, _) => BinaryK<op::I64Add, SLOTS, false>;
    I64AddKSS: (Shape::BinaryK(NumOp::I64Add), Source::Slots, Dest::Slot, _) => BinaryK<op::I64Add, SLOTS, true>;
    I64AddSA: (Shape::Binary(NumOp::I64Add), Source::Slots, Dest::AccOnly, _) => Binary<op::I64Add, SLOTS, false>;
    I64AddSS: (Shape::Binary(NumOp::I64Add), Source::Slots, Dest::Slot, _) => Binary<op::I64Add, SLOTS, true>;
    I64AndFA: (Shape::Binary(NumOp::I64And), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64And, ACC_FIRST, false>;
    I64AndFS: (Shape::Binary(NumOp::I64And), Source::AccFirst, Dest::Slot, _) => Binary<op::I64And, ACC_FIRST, true>;
    I64AndImmFA: (Shape::BinaryImm(NumOp::I64And), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64And, ACC_FIRST, false>;
    I64AndImmFS: (Shape::BinaryImm(NumOp::I64And), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64And, ACC_FIRST, true>;
    I64AndImmSA: (Shape::BinaryImm(NumOp::I64And), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64And, SLOTS, false>;
    I64AndImmSS: (Shape::BinaryImm(NumOp::I64And), Source::Slots, Dest::Slot, _) => BinaryImm<op::I64And, SLOTS, true>;
    I64AndKFA: (Shape::BinaryK(NumOp::I64And), Source::AccFirst, Dest::AccOnly, _) => BinaryK<op::I64And, ACC_FIRST, false>;
    I64AndKFS: (Shape::BinaryK(NumOp::I64And), Source::AccFirst, Dest::Slot, _) => BinaryK<op::I64And, ACC_FIRST, true>;
    I64AndKSA: (Shape::BinaryK(NumOp::I64And), Source::Slots, Dest::AccOnly, _) => BinaryK<op::I64And, SLOTS, false>;
    I64AndKSS: (Shape::BinaryK(NumOp::I64And), Source::Slots, Dest::Slot, _) => BinaryK<op::I64And, SLOTS, true>;
    I64AndSA: (Shape::Binary(NumOp::I64And), Source::Slots, Dest::AccOnly, _) => Binary<op::I64And, SLOTS, false>;
    I64AndSS: (Shape::Binary(NumOp::I64And), Source::Slots, Dest::Slot, _) => Binary<op::I64And, SLOTS, true>;
    I64CtzSA: (Shape::Unary(NumOp::I64Ctz), Source::Slots, Dest::AccOnly, _) => Unary<op::I64Ctz, SLOTS, false>;
    I64CtzSS: (Shape::Unary(NumOp::I64Ctz), Source::Slots, Dest::Slot, _) => Unary<op::I64Ctz, SLOTS, true>;
    I64EqFA: (Shape::Binary(NumOp::I64Eq), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Eq, ACC_FIRST, false>;
    I64EqFS: (Shape::Binary(NumOp::I64Eq), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Eq, ACC_FIRST, true>;
    I64EqSA: (Shape::Binary(NumOp::I64Eq), Source::Slots, Dest::AccOnly, _) => Binary<op::I64Eq, SLOTS, false>;
    I64EqzFS: (Shape::Unary(NumOp::I64Eqz), Source::AccFirst, Dest::Slot, _) => Unary<op::I64Eqz, ACC_FIRST, true>;
    I64EqzSS: (Shape::Unary(NumOp::I64Eqz), Source::Slots, Dest::Slot, _) => Unary<op::I64Eqz, SLOTS, true>;
    I64Extend32SFA: (Shape::Unary(NumOp::I64Extend32S), Source::AccFirst, Dest::AccOnly, _) => Unary<op::I64Extend32S, ACC_FIRST, false>;
    I64Extend32SFS: (Shape::Unary(NumOp::I64Extend32S), Source::AccFirst, Dest::Slot, _) => Unary<op::I64Extend32S, ACC_FIRST, true>;
    I64Extend32SSA: (Shape::Unary(NumOp::I64Extend32S), Source::Slots, Dest::AccOnly, _) => Unary<op::I64Extend32S, SLOTS, false>;
    I64Extend32SSS: (Shape::Unary(NumOp::I64Extend32S), Source::Slots, Dest::Slot, _) => Unary<op::I64Extend32S, SLOTS, true>;
    I64Extend8SFS: (Shape::Unary(NumOp::I64Extend8S), Source::AccFirst, Dest::Slot, _) => Unary<op::I64Extend8S, ACC_FIRST, true>;
    I64ExtendI32UFA: (Shape::Unary(NumOp::I64ExtendI32U), Source::AccFirst, Dest::AccOnly, _) => Unary<op::I64ExtendI32U, ACC_FIRST, false>;
    I64ExtendI32UFS: (Shape::Unary(NumOp::I64ExtendI32U), Source::AccFirst, Dest::Slot, _) => Unary<op::I64ExtendI32U, ACC_FIRST, true>;
    I64ExtendI32USA: (Shape::Unary(NumOp::I64ExtendI32U), Source::Slots, Dest::AccOnly, _) => Unary<op::I64ExtendI32U, SLOTS, false>;
    I64ExtendI32USS: (Shape::Unary(NumOp::I64ExtendI32U), Source::Slots, Dest::Slot, _) => Unary<op::I64ExtendI32U, SLOTS, true>;
    I64GtSFA: (Shape::Binary(NumOp::I64GtS), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64GtS, ACC_FIRST, false>;
    I64GtUFA: (Shape::Binary(NumOp::I64GtU), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64GtU, ACC_FIRST, false>;
    I64GtUFS: (Shape::Binary(NumOp::I64GtU), Source::AccFirst, Dest::Slot, _) => Binary<op::I64GtU, ACC_FIRST, true>;
    I64Load16UFA: (Shape::Load(LoadOp::I64Load16U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load16U, memory::Offset, ACC_FIRST, false>;
    I64Load16UFS: (Shape::Load(LoadOp::I64Load16U), Source::AccFirst, Dest::Slot, _) => Load<loading::I64Load16U, memory::Offset, ACC_FIRST, true>;
    I64Load16USA: (Shape::Load(LoadOp::I64Load16U), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load16U, memory::Offset, SLOTS, false>;
    I64Load16USS: (Shape::Load(LoadOp::I64Load16U), Source::Slots, Dest::Slot, _) => Load<loading::I64Load16U, memory::Offset, SLOTS, true>;
    I64Load32SDispSS: (Shape::LoadDisp(LoadOp::I64Load32S), Source::Slots, Dest::Slot, _) => Load<loading::I64Load32S, memory::Disp, SLOTS, true>;
    I64Load32SFA: (Shape::Load(LoadOp::I64Load32S), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load32S, memory::Offset, ACC_FIRST, false>;
    I64Load32SFS: (Shape::Load(LoadOp::I64Load32S), Source::AccFirst, Dest::Slot, _) => Load<loading::I64Load32S, memory::Offset, ACC_FIRST, true>;
    I64Load32SSA: (Shape::Load(LoadOp::I64Load32S), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load32S, memory::Offset, SLOTS, false>;
    I64Load32SSS: (Shape::Load(LoadOp::I64Load32S), Source::Slots, Dest::Slot, _) => Load<loading::I64Load32S, memory::Offset, SLOTS, true>;
    I64Load32UConstA: (Shape::LoadConst(LoadOp::I64Load32U), Source::Slots, Dest::AccOnly, _) => LoadConst<loading::I64Load32U, false>;
    I64Load32UConstS: (Shape::LoadConst(LoadOp::I64Load32U), Source::Slots, Dest::Slot, _) => LoadConst<loading::I64Load32U, true>;
    I64Load32UDispFA: (Shape::LoadDisp(LoadOp::I64Load32U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load32U, memory::Disp, ACC_FIRST, false>;
    I64Load32UDispSA: (Shape::LoadDisp(LoadOp::I64Load32U), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load32U, memory::Disp, SLOTS, false>;
    I64Load32UDispSS: (Shape::LoadDisp(LoadOp::I64Load32U), Source::Slots, Dest::Slot, _) => Load<loading::I64Load32U, memory::Disp, SLOTS, true>;
    I64Load32UFA: (Shape::Load(LoadOp::I64Load32U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load32U, memory::Offset, ACC_FIRST, false>;
    I64Load32UFS: (Shape::Load(LoadOp::I64Load32U), Source::AccFirst, Dest::Slot, _) => Load<loading::I64Load32U, memory::Offset, ACC_FIRST, true>;
    I64Load32UIndexFA: (Shape::LoadIndex(LoadOp::I64Load32U), Source::AccFirst, Dest::AccOnly, _) => LoadIndex<loading::I64Load32U, ACC_FIRST, false>;
    I64Load32UIndexFS: (Shape::LoadIndex(LoadOp::I64Load32U), Source::AccFirst, Dest::Slot, _) => LoadIndex<loading::I64Load32U, ACC_FIRST, true>;
    I64Load32UIndexLS: (Shape::LoadIndex(LoadOp::I64Load32U), Source::AccSecond, Dest::Slot, _) => LoadIndex<loading::I64Load32U, ACC_SECOND, true>;
    I64Load32USA: (Shape::Load(LoadOp::I64Load32U), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load32U, memory::Offset, SLOTS, false>;
    I64Load32USS: (Shape::Load(LoadOp::I64Load32U), Source::Slots, Dest::Slot, _) => Load<loading::I64Load32U, memory::Offset, SLOTS, true>;
    I64Load8UConstA: (Shape::LoadConst(LoadOp::I64Load8U), Source::Slots, Dest::AccOnly, _) => LoadConst<loading::I64Load8U, false>;
    I64Load8UDispSA: (Shape::LoadDisp(LoadOp::I64Load8U), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load8U, memory::Disp, SLOTS, false>;
    I64Load8UDispSS: (Shape::LoadDisp(LoadOp::I64Load8U), Source::Slots, Dest::Slot, _) => Load<loading::I64Load8U, memory::Disp, SLOTS, true>;
    I64Load8UFA: (Shape::Load(LoadOp::I64Load8U), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load8U, memory::Offset, ACC_FIRST, false>;
    I64Load8UFS: (Shape::Load(LoadOp::I64Load8U), Source::AccFirst, Dest::Slot, _) => Load<loading::I64Load8U, memory::Offset, ACC_FIRST, true>;
    I64Load8UIndexLA: (Shape::LoadIndex(LoadOp::I64Load8U), Source::AccSecond, Dest::AccOnly, _) => LoadIndex<loading::I64Load8U, ACC_SECOND, false>;
    I64Load8UIndexLS: (Shape::LoadIndex(LoadOp::I64Load8U), Source::AccSecond, Dest::Slot, _) => LoadIndex<loading::I64Load8U, ACC_SECOND, true>;
    I64Load8UIndexSA: (Shape::LoadIndex(LoadOp::I64Load8U), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::I64Load8U, SLOTS, false>;
    I64Load8UIndexSS: (Shape::LoadIndex(LoadOp::I64Load8U), Source::Slots, Dest::Slot, _) => LoadIndex<loading::I64Load8U, SLOTS, true>;
    I64Load8USA: (Shape::Load(LoadOp::I64Load8U), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load8U, memory::Offset, SLOTS, false>;
    I64Load8USS: (Shape::Load(LoadOp::I64Load8U), Source::Slots, Dest::Slot, _) => Load<loading::I64Load8U, memory::Offset, SLOTS, true>;
    I64LoadConstA: (Shape::LoadConst(LoadOp::I64Load), Source::Slots, Dest::AccOnly, _) => LoadConst<loading::I64Load, false>;
    I64LoadConstS: (Shape::LoadConst(LoadOp::I64Load), Source::Slots, Dest::Slot, _) => LoadConst<loading::I64Load, true>;
    I64LoadDispFA: (Shape::LoadDisp(LoadOp::I64Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load, memory::Disp, ACC_FIRST, false>;
    I64LoadDispFS: (Shape::LoadDisp(LoadOp::I64Load), Source::AccFirst, Dest::Slot, _) => Load<loading::I64Load, memory::Disp, ACC_FIRST, true>;
    I64LoadDispSA: (Shape::LoadDisp(LoadOp::I64Load), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load, memory::Disp, SLOTS, false>;
    I64LoadDispSS: (Shape::LoadDisp(LoadOp::I64Load), Source::Slots, Dest::Slot, _) => Load<loading::I64Load, memory::Disp, SLOTS, true>;
    I64LoadFA: (Shape::Load(LoadOp::I64Load), Source::AccFirst, Dest::AccOnly, _) => Load<loading::I64Load, memory::Offset, ACC_FIRST, false>;
    I64LoadFS: (Shape::Load(LoadOp::I64Load), Source::AccFirst, Dest::Slot, _) => Load<loading::I64Load, memory::Offset, ACC_FIRST, true>;
    I64LoadGlobalS: (Shape::LoadGlobal(LoadOp::I64Load), Source::Slots, Dest::Slot, _) => LoadGlobal<loading::I64Load, true>;
    I64LoadIndexFA: (Shape::LoadIndex(LoadOp::I64Load), Source::AccFirst, Dest::AccOnly, _) => LoadIndex<loading::I64Load, ACC_FIRST, false>;
    I64LoadIndexLS: (Shape::LoadIndex(LoadOp::I64Load), Source::AccSecond, Dest::Slot, _) => LoadIndex<loading::I64Load, ACC_SECOND, true>;
    I64LoadIndexSA: (Shape::LoadIndex(LoadOp::I64Load), Source::Slots, Dest::AccOnly, _) => LoadIndex<loading::I64Load, SLOTS, false>;
    I64LoadIndexSS: (Shape::LoadIndex(LoadOp::I64Load), Source::Slots, Dest::Slot, _) => LoadIndex<loading::I64Load, SLOTS, true>;
    I64LoadSA: (Shape::Load(LoadOp::I64Load), Source::Slots, Dest::AccOnly, _) => Load<loading::I64Load, memory::Offset, SLOTS, false>;
    I64LoadSS: (Shape::Load(LoadOp::I64Load), Source::Slots, Dest::Slot, _) => Load<loading::I64Load, memory::Offset, SLOTS, true>;
    I64LtUFA: (Shape::Binary(NumOp::I64LtU), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64LtU, ACC_FIRST, false>;
    I64LtUFS: (Shape::Binary(NumOp::I64LtU), Source::AccFirst, Dest::Slot, _) => Binary<op::I64LtU, ACC_FIRST, true>;
    I64LtUImmSS: (Shape::BinaryImm(NumOp::I64LtU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I64LtU, SLOTS, true>;
    I64LtUSS: (Shape::Binary(NumOp::I64LtU), Source::Slots, Dest::Slot, _) => Binary<op::I64LtU, SLOTS, true>;
    I64MulFA: (Shape::Binary(NumOp::I64Mul), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Mul, ACC_FIRST, false>;
    I64MulFS: (Shape::Binary(NumOp::I64Mul), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Mul, ACC_FIRST, true>;
    I64MulImmFA: (Shape::BinaryImm(NumOp::I64Mul), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Mul, ACC_FIRST, false>;
    I64MulImmFS: (Shape::BinaryImm(NumOp::I64Mul), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Mul, ACC_FIRST, true>;
    I64MulImmSA: (Shape::BinaryImm(NumOp::I64Mul), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64Mul, SLOTS, false>;
    I64MulKFA: (Shape::BinaryK(NumOp::I64Mul), Source::AccFirst, Dest::AccOnly, _) => BinaryK<op::I64Mul, ACC_FIRST, false>;
    I64MulKFS: (Shape::BinaryK(NumOp::I64Mul), Source::AccFirst, Dest::Slot, _) => BinaryK<op::I64Mul, ACC_FIRST, true>;
    I64MulKSA: (Shape::BinaryK(NumOp::I64Mul), Source::Slots, Dest::AccOnly, _) => BinaryK<op::I64Mul, SLOTS, false>;
    I64MulKSS: (Shape::BinaryK(NumOp::I64Mul), Source::Slots, Dest::Slot, _) => BinaryK<op::I64Mul, SLOTS, true>;
    I64MulSA: (Shape::Binary(NumOp::I64Mul), Source::Slots, Dest::AccOnly, _) => Binary<op::I64Mul, SLOTS, false>;
    I64MulSS: (Shape::Binary(NumOp::I64Mul), Source::Slots, Dest::Slot, _) => Binary<op::I64Mul, SLOTS, true>;
    I64NeImmFA: (Shape::BinaryImm(NumOp::I64Ne), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Ne, ACC_FIRST, false>;
    I64NeImmFS: (Shape::BinaryImm(NumOp::I64Ne), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Ne, ACC_FIRST, true>;
    I64OrFA: (Shape::Binary(NumOp::I64Or), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Or, ACC_FIRST, false>;
    I64OrFS: (Shape::Binary(NumOp::I64Or), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Or, ACC_FIRST, true>;
    I64OrImmFA: (Shape::BinaryImm(NumOp::I64Or), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Or, ACC_FIRST, false>;
    I64OrImmFS: (Shape::BinaryImm(NumOp::I64Or), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Or, ACC_FIRST, true>;
    I64OrKFA: (Shape::BinaryK(NumOp::I64Or), Source::AccFirst, Dest::AccOnly, _) => BinaryK<op::I64Or, ACC_FIRST, false>;
    I64OrSA: (Shape::Binary(NumOp::I64Or), Source::Slots, Dest::AccOnly, _) => Binary<op::I64Or, SLOTS, false>;
    I64OrSS: (Shape::Binary(NumOp::I64Or), Source::Slots, Dest::Slot, _) => Binary<op::I64Or, SLOTS, true>;
    I64RemUFS: (Shape::Binary(NumOp::I64RemU), Source::AccFirst, Dest::Slot, _) => Binary<op::I64RemU, ACC_FIRST, true>;
    I64RemUImmSA: (Shape::BinaryImm(NumOp::I64RemU), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64RemU, SLOTS, false>;
    I64RotlFS: (Shape::Binary(NumOp::I64Rotl), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Rotl, ACC_FIRST, true>;
    I64RotlImmFA: (Shape::BinaryImm(NumOp::I64Rotl), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Rotl, ACC_FIRST, false>;
    I64RotlImmFS: (Shape::BinaryImm(NumOp::I64Rotl), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Rotl, ACC_FIRST, true>;
    I64RotlImmSS: (Shape::BinaryImm(NumOp::I64Rotl), Source::Slots, Dest::Slot, _) => BinaryImm<op::I64Rotl, SLOTS, true>;
    I64ShlFA: (Shape::Binary(NumOp::I64Shl), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Shl, ACC_FIRST, false>;
    I64ShlFS: (Shape::Binary(NumOp::I64Shl), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Shl, ACC_FIRST, true>;
    I64ShlImmFA: (Shape::BinaryImm(NumOp::I64Shl), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Shl, ACC_FIRST, false>;
    I64ShlImmFS: (Shape::BinaryImm(NumOp::I64Shl), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Shl, ACC_FIRST, true>;
    I64ShlImmSA: (Shape::BinaryImm(NumOp::I64Shl), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64Shl, SLOTS, false>;
    I64ShlImmSS: (Shape::BinaryImm(NumOp::I64Shl), Source::Slots, Dest::Slot, _) => BinaryImm<op::I64Shl, SLOTS, true>;
    I64ShlSS: (Shape::Binary(NumOp::I64Shl), Source::Slots, Dest::Slot, _) => Binary<op::I64Shl, SLOTS, true>;
    I64ShrSImmFA: (Shape::BinaryImm(NumOp::I64ShrS), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64ShrS, ACC_FIRST, false>;
    I64ShrUFA: (Shape::Binary(NumOp::I64ShrU), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64ShrU, ACC_FIRST, false>;
    I64ShrUFS: (Shape::Binary(NumOp::I64ShrU), Source::AccFirst, Dest::Slot, _) => Binary<op::I64ShrU, ACC_FIRST, true>;
    I64ShrUImmFA: (Shape::BinaryImm(NumOp::I64ShrU), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64ShrU, ACC_FIRST, false>;
    I64ShrUImmFS: (Shape::BinaryImm(NumOp::I64ShrU), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64ShrU, ACC_FIRST, true>;
    I64ShrUImmSA: (Shape::BinaryImm(NumOp::I64ShrU), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64ShrU, SLOTS, false>;
    I64ShrUImmSS: (Shape::BinaryImm(NumOp::I64ShrU), Source::Slots, Dest::Slot, _) => BinaryImm<op::I64ShrU, SLOTS, true>;
    I64ShrULS: (Shape::Binary(NumOp::I64ShrU), Source::AccSecond, Dest::Slot, _) => Binary<op::I64ShrU, ACC_SECOND, true>;
    I64Store16L: (Shape::Store(StoreOp::I64Store16), Source::AccSecond, Dest::Slot, _) => Store<storing::I64Store16, memory::Offset, ACC_SECOND>;
    I64Store16S: (Shape::Store(StoreOp::I64Store16), Source::Slots, Dest::Slot, _) => Store<storing::I64Store16, memory::Offset, SLOTS>;
    I64Store32DispS: (Shape::StoreDisp(StoreOp::I64Store32), Source::Slots, Dest::Slot, _) => Store<storing::I64Store32, memory::Disp, SLOTS>;
    I64Store32F: (Shape::Store(StoreOp::I64Store32), Source::AccFirst, Dest::Slot, _) => Store<storing::I64Store32, memory::Offset, ACC_FIRST>;
    I64Store32ImmDispS: (Shape::StoreImmDisp(StoreOp::I64Store32), Source::Slots, Dest::Slot, _) => StoreImm<storing::I64Store32, memory::Disp, SLOTS>;
    I64Store32ImmF: (Shape::StoreImm(StoreOp::I64Store32), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I64Store32, memory::Offset, ACC_FIRST>;
    I64Store32ImmS: (Shape::StoreImm(StoreOp::I64Store32), Source::Slots, Dest::Slot, _) => StoreImm<storing::I64Store32, memory::Offset, SLOTS>;
    I64Store32L: (Shape::Store(StoreOp::I64Store32), Source::AccSecond, Dest::Slot, _) => Store<storing::I64Store32, memory::Offset, ACC_SECOND>;
    I64Store32S: (Shape::Store(StoreOp::I64Store32), Source::Slots, Dest::Slot, _) => Store<storing::I64Store32, memory::Offset, SLOTS>;
    I64Store8DispL: (Shape::StoreDisp(StoreOp::I64Store8), Source::AccSecond, Dest::Slot, _) => Store<storing::I64Store8, memory::Disp, ACC_SECOND>;
    I64Store8DispS: (Shape::StoreDisp(StoreOp::I64Store8), Source::Slots, Dest::Slot, _) => Store<storing::I64Store8, memory::Disp, SLOTS>;
    I64Store8F: (Shape::Store(StoreOp::I64Store8), Source::AccFirst, Dest::Slot, _) => Store<storing::I64Store8, memory::Offset, ACC_FIRST>;
    I64Store8ImmDispF: (Shape::StoreImmDisp(StoreOp::I64Store8), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I64Store8, memory::Disp, ACC_FIRST>;
    I64Store8ImmDispS: (Shape::StoreImmDisp(StoreOp::I64Store8), Source::Slots, Dest::Slot, _) => StoreImm<storing::I64Store8, memory::Disp, SLOTS>;
    I64Store8ImmF: (Shape::StoreImm(StoreOp::I64Store8), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I64Store8, memory::Offset, ACC_FIRST>;
    I64Store8ImmIndexS: (Shape::StoreImmIndex(StoreOp::I64Store8), Source::Slots, Dest::Slot, _) => StoreImmIndex<storing::I64Store8, SLOTS>;
    I64Store8ImmS: (Shape::StoreImm(StoreOp::I64Store8), Source::Slots, Dest::Slot, _) => StoreImm<storing::I64Store8, memory::Offset, SLOTS>;
    I64Store8L: (Shape::Store(StoreOp::I64Store8), Source::AccSecond, Dest::Slot, _) => Store<storing::I64Store8, memory::Offset, ACC_SECOND>;
    I64Store8S: (Shape::Store(StoreOp::I64Store8), Source::Slots, Dest::Slot, _) => Store<storing::I64Store8, memory::Offset, SLOTS>;
    I64StoreConstS: (Shape::StoreConst(StoreOp::I64Store), Source::Slots, Dest::Slot, _) => StoreConst<storing::I64Store, SLOTS>;
    I64StoreDispL: (Shape::StoreDisp(StoreOp::I64Store), Source::AccSecond, Dest::Slot, _) => Store<storing::I64Store, memory::Disp, ACC_SECOND>;
    I64StoreDispS: (Shape::StoreDisp(StoreOp::I64Store), Source::Slots, Dest::Slot, _) => Store<storing::I64Store, memory::Disp, SLOTS>;
    I64StoreF: (Shape::Store(StoreOp::I64Store), Source::AccFirst, Dest::Slot, _) => Store<storing::I64Store, memory::Offset, ACC_FIRST>;
    I64StoreImm32F: (Shape::StoreImm32(StoreOp::I64Store), Source::AccFirst, Dest::Slot, _) => StoreImm32<storing::I64Store, ACC_FIRST>;
    I64StoreImm32S: (Shape::StoreImm32(StoreOp::I64Store), Source::Slots, Dest::Slot, _) => StoreImm32<storing::I64Store, SLOTS>;
    I64StoreImmDispF: (Shape::StoreImmDisp(StoreOp::I64Store), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I64Store, memory::Disp, ACC_FIRST>;
    I64StoreImmDispS: (Shape::StoreImmDisp(StoreOp::I64Store), Source::Slots, Dest::Slot, _) => StoreImm<storing::I64Store, memory::Disp, SLOTS>;
    I64StoreImmF: (Shape::StoreImm(StoreOp::I64Store), Source::AccFirst, Dest::Slot, _) => StoreImm<storing::I64Store, memory::Offset, ACC_FIRST>;
    I64StoreImmS: (Shape::StoreImm(StoreOp::I64Store), Source::Slots, Dest::Slot, _) => StoreImm<storing::I64Store, memory::Offset, SLOTS>;
    I64StoreL: (Shape::Store(StoreOp::I64Store), Source::AccSecond, Dest::Slot, _) => Store<storing::I64Store, memory::Offset, ACC_SECOND>;
    I64StoreS: (Shape::Store(StoreOp::I64Store), Source::Slots, Dest::Slot, _) => Store<storing::I64Store, memory::Offset, SLOTS>;
    I64SubFA: (Shape::Binary(NumOp::I64Sub), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Sub, ACC_FIRST, false>;
    I64SubFS: (Shape::Binary(NumOp::I64Sub), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Sub, ACC_FIRST, true>;
    I64SubLA: (Shape::Binary(NumOp::I64Sub), Source::AccSecond, Dest::AccOnly, _) => Binary<op::I64Sub, ACC_SECOND, false>;
    I64SubLS: (Shape::Binary(NumOp::I64Sub), Source::AccSecond, Dest::Slot, _) => Binary<op::I64Sub, ACC_SECOND, true>;
    I64SubSA: (Shape::Binary(NumOp::I64Sub), Source::Slots, Dest::AccOnly, _) => Binary<op::I64Sub, SLOTS, false>;
    I64SubSS: (Shape::Binary(NumOp::I64Sub), Source::Slots, Dest::Slot, _) => Binary<op::I64Sub, SLOTS, true>;
    I64XorFA: (Shape::Binary(NumOp::I64Xor), Source::AccFirst, Dest::AccOnly, _) => Binary<op::I64Xor, ACC_FIRST, false>;
    I64XorFS: (Shape::Binary(NumOp::I64Xor), Source::AccFirst, Dest::Slot, _) => Binary<op::I64Xor, ACC_FIRST, true>;
    I64XorImmFA: (Shape::BinaryImm(NumOp::I64Xor), Source::AccFirst, Dest::AccOnly, _) => BinaryImm<op::I64Xor, ACC_FIRST, false>;
    I64XorImmFS: (Shape::BinaryImm(NumOp::I64Xor), Source::AccFirst, Dest::Slot, _) => BinaryImm<op::I64Xor, ACC_FIRST, true>;
    I64XorImmSA: (Shape::BinaryImm(NumOp::I64Xor), Source::Slots, Dest::AccOnly, _) => BinaryImm<op::I64Xor, SLOTS, false>;
    I64XorSA: (Shape::Binary(NumOp::I64Xor), Source::Slots, Dest::AccOnly, _) => Binary<op::I64Xor, SLOTS, false>;
    I64XorSS: (Shape::Binary(NumOp::I64Xor), Source::Slots, Dest::Slot, _) => Binary<op::I64Xor, SLOTS, true>;
    LeftI32AddFA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I32Shl, op::I32Add, ACC_FIRST, false>;
    LeftI32AddFS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Add, ACC_FIRST, true>;
    LeftI32AddLA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I32Shl, op::I32Add, ACC_SECOND, false>;
    LeftI32AddLS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Add, ACC_SECOND, true>;
    LeftI32AddSA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::Slots, Dest::AccOnly, _) => ShiftBinary<op::I32Shl, op::I32Add, SLOTS, false>;
    LeftI32AddSS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::Slots, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Add, SLOTS, true>;
    LeftI32OrFA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Or), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I32Shl, op::I32Or, ACC_FIRST, false>;
    LeftI32OrFS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Or), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Or, ACC_FIRST, true>;
    LeftI32OrSA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Or), Source::Slots, Dest::AccOnly, _) => ShiftBinary<op::I32Shl, op::I32Or, SLOTS, false>;
    LeftI32OrSS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Or), Source::Slots, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Or, SLOTS, true>;
    LeftI32XorBS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Xor), Source::AccBoth, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Xor, ACC_BOTH, true>;
    LeftI32XorFS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Xor), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Xor, ACC_FIRST, true>;
    LeftI32XorSA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Xor), Source::Slots, Dest::AccOnly, _) => ShiftBinary<op::I32Shl, op::I32Xor, SLOTS, false>;
    LeftI32XorSS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Xor), Source::Slots, Dest::Slot, _) => ShiftBinary<op::I32Shl, op::I32Xor, SLOTS, true>;
    LeftI64AddFA: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I64Shl, op::I64Add, ACC_FIRST, false>;
    LeftI64AddFS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I64Shl, op::I64Add, ACC_FIRST, true>;
    LeftI64AddLA: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I64Shl, op::I64Add, ACC_SECOND, false>;
    LeftI64AddLS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I64Shl, op::I64Add, ACC_SECOND, true>;
    LeftI64AddSA: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::Slots, Dest::AccOnly, _) => ShiftBinary<op::I64Shl, op::I64Add, SLOTS, false>;
    LeftI64AddSS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::Slots, Dest::Slot, _) => ShiftBinary<op::I64Shl, op::I64Add, SLOTS, true>;
    LeftI64OrFS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Or), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I64Shl, op::I64Or, ACC_FIRST, true>;
    LeftI64XorLS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Xor), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I64Shl, op::I64Xor, ACC_SECOND, true>;
    LoadBrI32GtSFAhead: (Shape::LoadBrCompareImm(NumOp::I32GtS), Source::AccFirst, Dest::Slot, true) => LoadBrCompare<loading::I32Load, op::I32GtS, ACC_FIRST, true>;
    LoadBrI32LtUF: (Shape::LoadBrCompareImm(NumOp::I32LtU), Source::AccFirst, Dest::Slot, false) => LoadBrCompare<loading::I32Load, op::I32LtU, ACC_FIRST, false>;
    LoadBrI32NeF: (Shape::LoadBrCompareImm(NumOp::I32Ne), Source::AccFirst, Dest::Slot, false) => LoadBrCompare<loading::I32Load, op::I32Ne, ACC_FIRST, false>;
    LoadBrI64EqFAhead: (Shape::LoadBrCompareImm(NumOp::I64Eq), Source::AccFirst, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64Eq, ACC_FIRST, true>;
    LoadBrI64EqSAhead: (Shape::LoadBrCompareImm(NumOp::I64Eq), Source::Slots, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64Eq, SLOTS, true>;
    LoadBrI64GeUSAhead: (Shape::LoadBrCompareImm(NumOp::I64GeU), Source::Slots, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64GeU, SLOTS, true>;
    LoadBrI64GtSSAhead: (Shape::LoadBrCompareImm(NumOp::I64GtS), Source::Slots, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64GtS, SLOTS, true>;
    LoadBrI64LtSFAhead: (Shape::LoadBrCompareImm(NumOp::I64LtS), Source::AccFirst, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64LtS, ACC_FIRST, true>;
    LoadBrI64LtSSAhead: (Shape::LoadBrCompareImm(NumOp::I64LtS), Source::Slots, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64LtS, SLOTS, true>;
    LoadBrI64NeFAhead: (Shape::LoadBrCompareImm(NumOp::I64Ne), Source::AccFirst, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64Ne, ACC_FIRST, true>;
    LoadBrI64NeSAhead: (Shape::LoadBrCompareImm(NumOp::I64Ne), Source::Slots, Dest::Slot, true) => LoadBrCompare<loading::I64Load, op::I64Ne, SLOTS, true>;
    LoadDispF64MulFA: (Shape::LoadDispBinary(NumOp::F64Mul), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Disp, ACC_FIRST, false>;
    LoadDispF64MulFS: (Shape::LoadDispBinary(NumOp::F64Mul), Source::AccFirst, Dest::Slot, _) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Disp, ACC_FIRST, true>;
    LoadDispF64MulSA: (Shape::LoadDispBinary(NumOp::F64Mul), Source::Slots, Dest::AccOnly, _) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Disp, SLOTS, false>;
    LoadDispF64SubSS: (Shape::LoadDispBinary(NumOp::F64Sub), Source::Slots, Dest::Slot, _) => LoadBinary<loading::F64Load, op::F64Sub, load_op::Disp, SLOTS, true>;
    LoadDispI32AddFS: (Shape::LoadDispBinary(NumOp::I32Add), Source::AccFirst, Dest::Slot, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Disp, ACC_FIRST, true>;
    LoadDispI32AddLS: (Shape::LoadDispBinary(NumOp::I32Add), Source::AccSecond, Dest::Slot, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Disp, ACC_SECOND, true>;
    LoadDispI64AddFA: (Shape::LoadDispBinary(NumOp::I64Add), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Disp, ACC_FIRST, false>;
    LoadF64AddFA: (Shape::LoadBinary(NumOp::F64Add), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::F64Load, op::F64Add, load_op::Offset, ACC_FIRST, false>;
    LoadF64AddFS: (Shape::LoadBinary(NumOp::F64Add), Source::AccFirst, Dest::Slot, _) => LoadBinary<loading::F64Load, op::F64Add, load_op::Offset, ACC_FIRST, true>;
    LoadF64MulFA: (Shape::LoadBinary(NumOp::F64Mul), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Offset, ACC_FIRST, false>;
    LoadF64MulLA: (Shape::LoadBinary(NumOp::F64Mul), Source::AccSecond, Dest::AccOnly, _) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Offset, ACC_SECOND, false>;
    LoadF64MulSA: (Shape::LoadBinary(NumOp::F64Mul), Source::Slots, Dest::AccOnly, _) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Offset, SLOTS, false>;
    LoadF64SubLS: (Shape::LoadBinary(NumOp::F64Sub), Source::AccSecond, Dest::Slot, _) => LoadBinary<loading::F64Load, op::F64Sub, load_op::Offset, ACC_SECOND, true>;
    LoadI32AddFA: (Shape::LoadBinary(NumOp::I32Add), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, ACC_FIRST, false>;
    LoadI32AddFS: (Shape::LoadBinary(NumOp::I32Add), Source::AccFirst, Dest::Slot, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, ACC_FIRST, true>;
    LoadI32AddLA: (Shape::LoadBinary(NumOp::I32Add), Source::AccSecond, Dest::AccOnly, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, ACC_SECOND, false>;
    LoadI32AddSA: (Shape::LoadBinary(NumOp::I32Add), Source::Slots, Dest::AccOnly, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, SLOTS, false>;
    LoadI32AddSS: (Shape::LoadBinary(NumOp::I32Add), Source::Slots, Dest::Slot, _) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, SLOTS, true>;
    LoadI32XorLA: (Shape::LoadBinary(NumOp::I32Xor), Source::AccSecond, Dest::AccOnly, _) => LoadBinary<loading::I32Load, op::I32Xor, load_op::Offset, ACC_SECOND, false>;
    LoadI32XorSA: (Shape::LoadBinary(NumOp::I32Xor), Source::Slots, Dest::AccOnly, _) => LoadBinary<loading::I32Load, op::I32Xor, load_op::Offset, SLOTS, false>;
    LoadI32XorSS: (Shape::LoadBinary(NumOp::I32Xor), Source::Slots, Dest::Slot, _) => LoadBinary<loading::I32Load, op::I32Xor, load_op::Offset, SLOTS, true>;
    LoadI64AddFA: (Shape::LoadBinary(NumOp::I64Add), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Offset, ACC_FIRST, false>;
    LoadI64AddFS: (Shape::LoadBinary(NumOp::I64Add), Source::AccFirst, Dest::Slot, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Offset, ACC_FIRST, true>;
    LoadI64AddLA: (Shape::LoadBinary(NumOp::I64Add), Source::AccSecond, Dest::AccOnly, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Offset, ACC_SECOND, false>;
    LoadI64AddLS: (Shape::LoadBinary(NumOp::I64Add), Source::AccSecond, Dest::Slot, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Offset, ACC_SECOND, true>;
    LoadI64AddSA: (Shape::LoadBinary(NumOp::I64Add), Source::Slots, Dest::AccOnly, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Offset, SLOTS, false>;
    LoadI64AddSS: (Shape::LoadBinary(NumOp::I64Add), Source::Slots, Dest::Slot, _) => LoadBinary<loading::I64Load, op::I64Add, load_op::Offset, SLOTS, true>;
    LoadI64XorFA: (Shape::LoadBinary(NumOp::I64Xor), Source::AccFirst, Dest::AccOnly, _) => LoadBinary<loading::I64Load, op::I64Xor, load_op::Offset, ACC_FIRST, false>;
    MulAddBA: (Shape::MulAdd, Source::AccBoth, Dest::AccOnly, _) => MultiplyAdd<false, ACC_BOTH, false>;
    MulAddFS: (Shape::MulAdd, Source::AccFirst, Dest::Slot, _) => MultiplyAdd<false, ACC_FIRST, true>;
    MulAddLA: (Shape::MulAdd, Source::AccSecond, Dest::AccOnly, _) => MultiplyAdd<false, ACC_SECOND, false>;
    MulAddLS: (Shape::MulAdd, Source::AccSecond, Dest::Slot, _) => MultiplyAdd<false, ACC_SECOND, true>;
    MulAddSS: (Shape::MulAdd, Source::Slots, Dest::Slot, _) => MultiplyAdd<false, SLOTS, true>;
    MulSubFA: (Shape::MulSub, Source::AccFirst, Dest::AccOnly, _) => MultiplyAdd<true, ACC_FIRST, false>;
    MulSubLA: (Shape::MulSub, Source::AccSecond, Dest::AccOnly, _) => MultiplyAdd<true, ACC_SECOND, false>;
    Return: (Shape::Return, Source::Slots, Dest::Slot, _) => word::Return;
    ReturnConst: (Shape::ReturnConst, Source::Slots, Dest::Slot, _) => word::ReturnConst;
    ReturnOneF: (Shape::ReturnOne, Source::AccFirst, Dest::Slot, _) => ReturnOne<ACC_FIRST>;
    ReturnOneS: (Shape::ReturnOne, Source::Slots, Dest::Slot, _) => ReturnOne<SLOTS>;
    RightUnsignedI32AddFA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Add), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I32ShrU, op::I32Add, ACC_FIRST, false>;
    RightUnsignedI32AddFS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Add), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I32ShrU, op::I32Add, ACC_FIRST, true>;
    RightUnsignedI32AddLA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Add), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I32ShrU, op::I32Add, ACC_SECOND, false>;
    RightUnsignedI32AddSA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Add), Source::Slots, Dest::AccOnly, _) => ShiftBinary<op::I32ShrU, op::I32Add, SLOTS, false>;
    RightUnsignedI32AddSS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Add), Source::Slots, Dest::Slot, _) => ShiftBinary<op::I32ShrU, op::I32Add, SLOTS, true>;
    RightUnsignedI32XorBA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Xor), Source::AccBoth, Dest::AccOnly, _) => ShiftBinary<op::I32ShrU, op::I32Xor, ACC_BOTH, false>;
    RightUnsignedI32XorBS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Xor), Source::AccBoth, Dest::Slot, _) => ShiftBinary<op::I32ShrU, op::I32Xor, ACC_BOTH, true>;
    RightUnsignedI32XorFA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Xor), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I32ShrU, op::I32Xor, ACC_FIRST, false>;
    RightUnsignedI32XorLA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Xor), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I32ShrU, op::I32Xor, ACC_SECOND, false>;
    RightUnsignedI32XorLS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Xor), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I32ShrU, op::I32Xor, ACC_SECOND, true>;
    RightUnsignedI32XorSS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Xor), Source::Slots, Dest::Slot, _) => ShiftBinary<op::I32ShrU, op::I32Xor, SLOTS, true>;
    RightUnsignedI64AddFA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Add), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I64ShrU, op::I64Add, ACC_FIRST, false>;
    RightUnsignedI64AddFS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Add), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I64ShrU, op::I64Add, ACC_FIRST, true>;
    RightUnsignedI64AddLA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Add), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I64ShrU, op::I64Add, ACC_SECOND, false>;
    RightUnsignedI64AddLS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Add), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I64ShrU, op::I64Add, ACC_SECOND, true>;
    RightUnsignedI64XorBA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::AccBoth, Dest::AccOnly, _) => ShiftBinary<op::I64ShrU, op::I64Xor, ACC_BOTH, false>;
    RightUnsignedI64XorBS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::AccBoth, Dest::Slot, _) => ShiftBinary<op::I64ShrU, op::I64Xor, ACC_BOTH, true>;
    RightUnsignedI64XorFA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::AccFirst, Dest::AccOnly, _) => ShiftBinary<op::I64ShrU, op::I64Xor, ACC_FIRST, false>;
    RightUnsignedI64XorFS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::AccFirst, Dest::Slot, _) => ShiftBinary<op::I64ShrU, op::I64Xor, ACC_FIRST, true>;
    RightUnsignedI64XorLA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I64ShrU, op::I64Xor, ACC_SECOND, false>;
    RightUnsignedI64XorSA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::Slots, Dest::AccOnly, _) => ShiftBinary<op::I64ShrU, op::I64Xor, SLOTS, false>;
    RotateLeft32I64XorLA: (Shape::ShiftBinary(Shift::RotateLeft32, NumOp::I64Xor), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I32RotlExtend, op::I64Xor, ACC_SECOND, false>;
    RotateLeft32I64XorLS: (Shape::ShiftBinary(Shift::RotateLeft32, NumOp::I64Xor), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I32RotlExtend, op::I64Xor, ACC_SECOND, true>;
    RotateLeftI32XorLA: (Shape::ShiftBinary(Shift::RotateLeft, NumOp::I32Xor), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I32Rotl, op::I32Xor, ACC_SECOND, false>;
    RotateLeftI64AddLS: (Shape::ShiftBinary(Shift::RotateLeft, NumOp::I64Add), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I64Rotl, op::I64Add, ACC_SECOND, true>;
    RotateLeftI64XorLA: (Shape::ShiftBinary(Shift::RotateLeft, NumOp::I64Xor), Source::AccSecond, Dest::AccOnly, _) => ShiftBinary<op::I64Rotl, op::I64Xor, ACC_SECOND, false>;
    RotateLeftI64XorLS: (Shape::ShiftBinary(Shift::RotateLeft, NumOp::I64Xor), Source::AccSecond, Dest::Slot, _) => ShiftBinary<op::I64Rotl, op::I64Xor, ACC_SECOND, true>;
    RotateLeftI64XorSS: (Shape::ShiftBinary(Shift::RotateLeft, NumOp::I64Xor), Source::Slots, Dest::Slot, _) => ShiftBinary<op::I64Rotl, op::I64Xor, SLOTS, true>;
    SelectFA: (Shape::Select, Source::AccFirst, Dest::AccOnly, _) => Select<ACC_FIRST, false>;
    SelectFS: (Shape::Select, Source::AccFirst, Dest::Slot, _) => Select<ACC_FIRST, true>;
    SelectSA: (Shape::Select, Source::Slots, Dest::AccOnly, _) => Select<SLOTS, false>;
    SelectSS: (Shape::Select, Source::Slots, Dest::Slot, _) => Select<SLOTS, true>;
    ShiftRightAndFA: (Shape::ShiftRightAnd, Source::AccFirst, Dest::AccOnly, _) => ShiftRightAnd<ACC_FIRST, false>;
    ShiftRightAndFS: (Shape::ShiftRightAnd, Source::AccFirst, Dest::Slot, _) => ShiftRightAnd<ACC_FIRST, true>;
    ShiftRightAndSA: (Shape::ShiftRightAnd, Source::Slots, Dest::AccOnly, _) => ShiftRightAnd<SLOTS, false>;
    ShiftRightAndSS: (Shape::ShiftRightAnd, Source::Slots, Dest::Slot, _) => ShiftRightAnd<SLOTS, true>;
}

pairs! {
    two_handler two:
    Add2: AddBrI32NeImm BrI32GtSS BrI32GtUImmS BrI32LtSS BrI32LtUS BrI32NeImmS BrI32NeS BrNonZeroS
        I32AddImmSS;
    AddBrI32NeImm: AddBrI32LtS I32AddSS ReturnOneS;
    AddGlobalSetFS: ReturnConst;
    AddGlobalSetSS: ExtendAddFS GlobalGetS I64Load32SFA I64Load32UFA I64Load32UFS I64Load8UFS
        I64LoadFA I64LoadFS I64LoadGlobalS I64StoreImm32F I64StoreImmF LoadBrI64LtSFAhead
        LoadBrI64NeFAhead LoadBrI64NeSAhead Return ReturnConst ReturnOneS;
    BrI32EqFAhead: Br Copy2 I32AddImmSS;
    BrI32EqImmFAhead: BrI32NeImmFAhead BrNonZeroFAhead CopyIntSS I32AddImmSS;
    BrI32EqImmSAhead: I32AddImmSA;
    BrI32EqSAhead: I32AddSS;
    BrI32GeSFAhead: I32AddImmSS I32LoadSS;
    BrI32GeUFAhead: I32AddImmSS;
    BrI32GeUImmSAhead: CopyIntSS;
    BrI32GeUSAhead: I32AddImmSS I32LoadSS I32LtUSS;
    BrI32GtSImmSAhead: BrI32LtSImmSAhead I32Store8ImmIndexS;
    BrI32GtUImmFAhead: I32AddImmSS;
    BrI32GtUImmSAhead: BrI32GtUImmSAhead;
    BrI32GtUSAhead: I32LoadSS;
    BrI32LeSFAhead: I32StoreS;
    BrI32LeUImmFAhead: I32AddFS;
    BrI32LtSF: BrAhead;
    BrI32LtSImmSAhead: I32AddImmSS I32LoadSS;
    BrI32LtUFAhead: I32LoadSS;
    BrI32LtUImm32FAhead: I32LoadSS;
    BrI32LtUImmFAhead: Const32S;
    BrI32LtUImmSAhead: I32AddSS;
    BrI32NeF: BrZeroSAhead;
    BrI32NeFAhead: Copy2 I32AddImmSS;
    BrI32NeImmFAhead: Const32S I32Load8USS;
    BrI32NeImmSAhead: I32AddImmSS;
    BrI64EqFAhead: ConstBr ConstBrAhead;
    BrI64EqImm32SAhead: ConstBrAhead;
    BrI64EqImmFAhead: ConstBr ConstBrAhead;
    BrI64EqImmSAhead: ConstBr ConstBrAhead;
    BrI64EqSAhead: ConstBr;
    BrI64GeSFAhead: ConstBr ConstBrAhead;
    BrI64GeSImmSAhead: ConstBr;
    BrI64GeSSAhead: ConstBr;
    BrI64GeUFAhead: ConstBrAhead;
    BrI64GeUImmFAhead: ConstBr ConstBrAhead;
    BrI64GeUImmSAhead: ConstBr ConstBrAhead;
    BrI64GeUSAhead: ConstBr;
    BrI64GtSFAhead: ConstBr ConstBrAhead;
    BrI64GtSImmFAhead: ConstBrAhead;
    BrI64GtSImmSAhead: ConstBr ConstBrAhead;
    BrI64GtUFAhead: ConstBrAhead;
    BrI64GtUImmFAhead: ConstBrAhead;
    BrI64GtUImmSAhead: ConstBr ConstBrAhead;
    BrI64GtUSAhead: ConstBrAhead;
    BrI64LeSFAhead: ConstBr ConstBrAhead;
    BrI64LeSImmSAhead: ConstBr;
    BrI64LeUFAhead: ConstBr ConstBrAhead;
    BrI64LeUImmFAhead: ConstBrAhead;
    BrI64LeUImmSAhead: ConstBr ConstBrAhead;
    BrI64LtSSAhead: ConstBrAhead;
    BrI64LtUFAhead: ConstBr;
    BrI64LtUImmSAhead: ConstBr;
    BrI64LtUSAhead: ConstBrAhead;
    BrI64NeFAhead: ConstBrAhead;
    BrI64NeImmFAhead: ConstBr ConstBrAhead;
    BrI64NeImmSAhead: ConstBr ConstBrAhead;
    BrNonZeroFAhead: BrI32EqImmSAhead BrI32LtSS ConstBrAhead Copy2 CopyIntSS I32AddImmSS
        I32LoadSA;
    BrNonZeroS: BrI32LtUImmSAhead I32AddImmSS I32LoadConstS;
    BrNonZeroSAhead: Const32S ConstBrAhead ReturnConst;
    BrZeroFAhead: BrI32EqFAhead Const32S ConstBrAhead CopyIntSS I32AddImmSS I32AddSA I32AddSS
        I32LoadSA I32LoadSS;
    BrZeroSAhead: Br BrZeroSAhead Const32S ConstBr Copy2 CopyIntSS I32AddImmSS I32AddSS
        I32AndImmSS I32Load8USA I32Load8USS I32LoadSA I32LoadSS I32StoreS;
    Const32A: BrI64EqFAhead BrI64GeUFAhead I32ShlFA I32ShlFS I32SubFA I32SubFS I64Extend32SFA
        I64Extend32SFS I64ShlFA I64ShlFS I64StoreL I64SubFA I64SubFS;
    Const32S: AddBrI32NeImm BrAhead BrI32EqSAhead BrNonZeroSAhead BrTableS BrZeroSAhead Call
        CallConst Const32A Const32S ConstBr ConstBrAhead Copy2 CopyIntSS I32AddImmSA I32AddImmSS
        I32AddSA I32AddSS I32AndImmSA I32EqImmSA I32Load16USA I32Load8UIndexSS I32Load8USA
        I32Load8USS I32LoadSA I32LoadSS I32MulImmSS I32XorImmSS I32XorSS I64AddSS I64AndImmSA
        I64LoadSA I64LoadSS I64ShrUImmSS I64StoreL ReturnOneS SelectSA SelectSS;
    Const64FloatA: BrF64LtFAhead BrNotF64GtFAhead F64AddFS F64DivFS F64MulFA F64MulFS MulAddLS;
    Const64FloatS: Const32S SelectFS;
    Const64IntA: BrI64GtUFAhead BrI64LtUFAhead I64GtUFS I64LtUFS I64StoreL;
    Copy2: AddBr32Ahead AddBrI32NeImm Br BrAhead Call CallConst Const32S ConstBrAhead Copy2
        CopyIntSS I32AddImmSS I32AddSS I32LoadSS I32StoreS;
    CopyIntFS: AddBrI32NeImm BrAhead BrNonZeroFAhead BrZeroFAhead BrZeroSAhead Call ConstBrAhead
        I32AddImmSA I32AndImmSS I32Load8USA I32LoadFA I32LoadSS I32StoreF;
    CopyIntSS: AddBr32Ahead AddBr64 AddBrI32LtUImm AddBrI32NeImm Br BrAhead BrI32LtUImmS
        BrI32NeImmS BrI64GeSImmSAhead BrI64GeUImmSAhead BrI64GtSImmSAhead BrI64LtSSAhead
        BrI64NeImmSAhead BrNonZeroS BrNonZeroSAhead Call CallConst Const32S ConstBr ConstBrAhead
        CopyIntSS I32AddImmFS I32AddImmSA I32AddImmSS I32AddSA I32AndImmSS I32Load8USS I32LoadFS
        I32LoadSS I32ShlImmSS I32StoreS I64Load8USS I64LoadSA I64LoadSS I64Store8S I64StoreS;
    ExtendAddFA: I64StoreImmF;
    ExtendAddSA: I64LoadFS I64StoreF I64StoreImmF I64StoreL;
    ExtendAddSS: Const32A Const32S I64AddSA I64Load32SSA I64LoadDispSA I64LoadSA I64LoadSS
        I64MulImmSA I64ShlImmSA;
    F32AddFS: Const32S;
    F64AddFA: F64AddFA F64AddFS;
    F64AddFS: AddBrI32NeImm;
    F64LoadConstS: Const64FloatA;
    F64LoadDispSA: F64AbsFS;
    F64LoadFA: F64StoreL;
    F64LoadSS: F64LoadSS I32AddImmSS;
    F64LtFA: SelectFS;
    F64MulFS: Const64FloatA;
    F64MulSS: MulAddSS;
    F64StoreL: AddBrI32NeImm CopyIntSS F64LoadSS I32AddImmSS;
    F64StoreS: F64StoreF I32AddImmSS;
    F64SubFS: Const64FloatA;
    GetBrFAhead: AddGlobalSetSS ConstBrAhead ExtendAddSS I64Load32SDispSS I64Load32SSS
        I64Load32UDispSA I64Load32UDispSS I64Load8UConstA I64Load8UDispSA I64Load8UDispSS
        I64Load8USA I64Load8USS I64LoadDispSA I64LoadDispSS I64LoadGlobalS I64LoadSA I64LoadSS
        I64Store8ImmDispS I64StoreImm32S LoadBrI64NeSAhead;
    GlobalGetA: AddGlobalSetFS BrI64NeFAhead BrI64NeImmFAhead BrZeroF I64StoreL;
    GlobalGetS: BrTableS CallConst Copy2 I64LoadFS I64LoadSA ReturnOneS;
    I32AddFA: BrI32NeImm32F I32AddImmFA I32AddImmFS I32StoreL I32XorFS;
    I32AddFS: Add2 BrI32GeUFAhead BrI32NeImmSAhead Const32A Const32S CopyIntSS I32AddFS
        I32AddImmFS I32AddImmSS I32AddSS I32AndImmSS I32Load8UFA I32Load8UFS I32Load8UIndexLS
        I32Load8USS I32LoadDispSA I32LoadFA I32LoadIndexSA I32LoadSA I32StoreL I64LoadDispFS;
    I32AddImmFA: BrI32LtUImmFAhead BrTableF I32AndFA I32AndImmFA I32ClzFS I32LoadFS I32ShrUImmFS
        I32Store8L I32StoreL ReturnOneF;
    I32AddImmFS: Br BrAhead BrI32LtUImmFAhead BrI32LtUImmSAhead Call CallConst Const32S Copy2
        CopyIntSS F64LoadSS I32AddFS I32AddImmSS I32AddSS I32EqImmSS I32Load8USA I32LoadSA
        I32LoadSS I32ShrUImmSA I32StoreL;
    I32AddImmSA: BrI32LtUImm32F BrI32LtUImmFAhead BrTableF I32AddFS I32AndImmFA I32AndImmFS
        I32StoreL LeftI32AddLS ReturnOneF;
    I32AddImmSS: Add2 AddBr64 AddBrI32NeImm BrAhead BrI32GeUFAhead BrI32GtUImmFAhead
        BrI32LtSFAhead BrI32LtSS BrI32LtUFAhead BrI32LtUImm32F BrI32NeF BrNonZeroS BrNonZeroSAhead
        BrTableS BrZeroSAhead Call CallConst Const32A Const32S ConstBrAhead Copy2 CopyIntFS
        CopyIntSS I32AddFA I32AddFS I32AddImmSA I32AddImmSS I32AddSS I32AndImmSS I32Load8UFS
        I32Load8UIndexFA I32Load8UIndexLS I32Load8USS I32LoadDispSA I32LoadFA I32LoadFS I32LoadSA
        I32LoadSS I32MulImmSA I32ShlImmFS I32StoreL I32SubFS I64LoadFA I64LoadSS I64ShrUImmSS
        LeftI32AddSS SelectSS;
    I32AddSA: I32AddFA I32AddImmFS I32LoadDispFA I32StoreDispF I32StoreL ReturnOneF;
    I32AddSS: Add2 AddSlotBrI32LtUImm BrI32GeUFAhead BrTestNonZeroSAhead Const32A Const32S
        CopyIntFS CopyIntSS F64LoadDispFA I32AddImmFS I32AddImmSS I32AddSS I32Load8UDispFA
        I32Load8UDispFS I32Load8UFA I32Load8UFS I32LoadDispFA I32LoadFA I32LoadFS I32LoadSA
        I32MulImmSS I32SubLS;
    I32AndFA: BrNonZeroF BrNonZeroFAhead I32AddFS LeftI32AddFS;
    I32AndFS: I32AndImmSS;
    I32AndImmFA: BrI32LtUImmFAhead BrI32NeImm32FAhead BrI32NeImmFAhead BrNonZeroFAhead
        BrZeroFAhead I32AddImmFA I32AddImmFS I32Load8UFA I32LoadScaledFA I32MulImmFA I32StoreL
        LeftI32AddFS;
    I32AndImmFS: AddBrI32NeImm BrI32NeF BrNonZeroFAhead Const32A Const32S I32AddImmFA I32AndImmSA
        I32Store8L LeftI32AddFS SelectFS;
    I32AndImmSA: BrI32NeFAhead BrI32NeImmFAhead BrZeroFAhead I32AddImmFA I32LoadScaledFA I32OrFA
        I32ShlImmFA I32ShrULS I32StoreL LeftI32AddFS ReturnOneF;
    I32AndImmSS: BrI32EqFAhead BrI32EqImmFAhead BrI32NeImmFAhead BrNonZeroFAhead BrZeroFAhead Call
        Const32S Copy2 I32AddFA I32AndImmSA I32AndImmSS LeftI32AddSA;
    I32AndSA: I32MulFS;
    I32EqImmFS: Const32S;
    I32GtSFA: SelectFS;
    I32GtSSA: SelectFS;
    I32GtUFA: SelectFS;
    I32GtUFS: Const32S;
    I32GtUImmSS: Const32S;
    I32Load16UDispSA: LeftI32AddFS;
    I32Load16UDispSS: I64StoreS;
    I32Load16UFA: BrI32EqImm32FAhead I32Store16L;
    I32Load16UFS: Copy2 I32ShrUSA;
    I32Load16USA: BrI32LtUImm32FAhead;
    I32Load16USS: I32Load16USS I32LoadSS;
    I32Load8SSS: I32AndImmFS;
    I32Load8UDispFS: I32Load8UDispSS;
    I32Load8UDispSA: BrTableF I32AddFA I32AddFS I32AndImmFA I32Store8L;
    I32Load8UDispSS: I32AddImmFA I32Load8UDispSA I32Load8UDispSS;
    I32Load8UFA: I32AddImmFA I32Store8L;
    I32Load8UFS: BrI32EqFAhead I32AddSS I32AndImmSA LeftI32AddSS;
    I32Load8UIndexLS: BrI32NeFAhead;
    I32Load8UIndexSA: I32AddFS I32Store8L;
    I32Load8UIndexSS: I32AddSA LeftI32AddFS;
    I32Load8USA: BrI32EqFAhead BrI32NeFAhead BrI32NeImmFAhead BrNonZeroF BrTestNonZeroFAhead
        I32AddFS I32AndImmFA I32AndImmFS I32Store8L LeftI32OrFS;
    I32Load8USS: AddGlobalSetSS BrI32EqF BrI32EqImmFAhead BrNonZeroF BrZeroFAhead I32AndImmFA
        I32Load8USA I32Load8USS I32LoadSS I32Store8S;
    I32LoadConstA: BrZeroFAhead;
    I32LoadConstS: Const32S I32LoadConstA;
    I32LoadDispFA: I32StoreL;
    I32LoadDispSS: I32AddImmSS;
    I32LoadFA: BrI32EqFAhead BrI32GtSImmFAhead BrI32LeSFAhead BrZeroFAhead I32AddFS I32AddImmFS
        I32MulImmFA I32StoreL;
    I32LoadFS: BrNonZeroFAhead BrZeroFAhead Const32S Copy2 CopyIntSS I32AddImmSA I32Load16UDispSS
        I32Load16USS I32Load8UIndexSS I32LoadFS I32LoadSS I32StoreS ShiftRightAndFS
        ShiftRightAndSA;
    I32LoadGlobalA: BrI32LtUFAhead;
    I32LoadIndexSA: I32XorFA;
    I32LoadIndexSS: I32StoreL;
    I32LoadSA: BrI32EqFAhead BrI32GtUF BrI32GtUFAhead BrI32LeSFAhead BrI32LeUFAhead BrI32NeFAhead
        BrNonZeroFAhead BrZeroFAhead I32AddImmFA I32AddImmFS I32AndFA I32LoadFS I32MulImmFA
        I32StoreL I32SubLA LeftI32AddLS;
    I32LoadSS: BrAhead BrI32EqFAhead BrI32LtSImmSAhead BrI32NeFAhead BrNonZeroF BrNonZeroFAhead
        BrZeroFAhead Call Const32S CopyIntFS CopyIntSS I32AddFS I32AddImmFA I32AddImmFS
        I32AddImmSS I32AndImmFA I32AndImmFS I32Load8USS I32LoadFA I32LoadFS I32LoadSA I32LoadSS
        I32StoreS I32SubLA I32SubLS ShiftRightAndSA;
    I32LoadScaledSS: AddBr64 I32ShrSImmFS;
    I32LtSFA: SelectFS;
    I32LtUFA: ReturnOneF SelectFS;
    I32LtUFS: Const32S;
    I32LtUImmFA: ReturnOneF;
    I32LtUImmFS: Const32S;
    I32LtUSS: Const32S;
    I32MulImmFA: I32AddFA I32AddFS ShiftRightAndFA;
    I32MulImmSA: F64LoadIndexLA I32AddFA I32AddFS I32AddImmFS;
    I32MulSA: I32AddFS;
    I32NeImmFS: BrAhead;
    I32OrFA: I32OrFS I32StoreL ReturnOneF;
    I32OrFS: I32StoreL;
    I32OrImmFA: I32Store8L;
    I32RemUImmFA: I32StoreL;
    I32RotlImmFS: I64AddSS;
    I32ShlFA: I32OrFS;
    I32ShlImmFA: I32AddImmFS I32LoadDispFS;
    I32ShlImmFS: I32AddFS I32AndImmSS;
    I32ShlImmSA: I32AddImmFS;
    I32ShlImmSS: F64LoadFS I32AddFS I32AddImmFS I32AddImmSS;
    I32ShlLS: I32AndImmSA;
    I32ShrSImmFA: I32AndFA;
    I32ShrSImmFS: BrI32GtUFAhead Copy2;
    I32ShrSImmSA: I32AndFA ReturnOneF;
    I32ShrSImmSS: I32LoadSS;
    I32ShrUImmFS: BrNonZeroSAhead I32AndImmFS I32AndImmSS;
    I32ShrUImmSA: I32AddImmFS I32RemUImmFA I32SubLS;
    I32ShrUImmSS: SelectSS;
    I32ShrULA: I32OrFS I32StoreL;
    I32Store16ImmDispS: I32AddImmSS;
    I32Store16L: AddBr32Ahead AddBrI32NeImm I32AddImmSS I32StoreS;
    I32Store16S: I32StoreS;
    I32Store8ImmIndexS: AddBr32 I32AddImmSS Return;
    I32Store8ImmS: I32AddImmSS;
    I32Store8L: Add2 AddBrI32NeImm CopyIntSS I32AddImmSS ReturnOneS;
    I32Store8S: Add2 F64StoreS;
    I32StoreConstS: Const32S;
    I32StoreDispF: I32SubSS;
    I32StoreDispS: I32StoreDispS;
    I32StoreF: Add2 BrAhead I32AddImmFS I32AddImmSS I32LoadSA I32LoadSS I32StoreImmF;
    I32StoreImmF: I32StoreF I64LoadSS;
    I32StoreImmS: I32LoadSA I32LoadSS I32StoreS I64StoreImmS;
    I32StoreL: Add2 AddBr32 AddBrI32NeImm BrAhead BrNonZeroFAhead BrNonZeroSAhead Const32S Copy2
        CopyIntSS I32AddImmSS I32AddSA I32AddSS I32Load8USS I32LoadSA I32LoadSS I32ShlImmSA
        I32StoreS I64LoadSA LeftI32AddSA LoadI32AddSA Return ReturnOneS;
    I32StoreS: AddBrI32NeImm Const32S Copy2 CopyIntSS I32AddImmSS I32LoadSA I32LoadSS I32Store16S
        I32StoreImmS I32StoreL I32StoreS Return ReturnOneS;
    I32StoreScaledS: BrI32GtSImmS;
    I32SubFS: I32AndImmSS;
    I32SubLA: I32AddImmFA I32ShrSImmFS;
    I32SubLS: BrI32GtUImmFAhead BrI32LeUImmFAhead I32AddImmSS I32LoadSS;
    I32SubSA: I32AddImmFS I32StoreL;
    I32SubSS: BrI32GeSF I32AddFA I32AddImmFS I32LtUImmFS I32SubSS;
    I32XorFA: I32StoreL I32SubFS I32XorFA;
    I32XorFS: AddBrI32NeImm BrAhead;
    I32XorImmSS: Br Const32S;
    I32XorSS: BrI32LeSFAhead;
    I64AddFA: I64AddFS I64Store32L I64StoreL RightUnsignedI64AddFS;
    I64AddFS: AddBrI32GtUImm BrI64EqImmSAhead ConstBrAhead ExtendAddSS I64AddImmSA I64AddImmSS
        I64AddSS I64AndImmFS I64LoadDispSS I64LoadFS I64LoadSA I64LoadSS I64LtUFA I64StoreL
        I64StoreS RightUnsignedI64AddFS;
    I64AddImmFA: I64Store16L I64Store32L I64StoreL;
    I64AddImmFS: BrI64LeUImmFAhead BrI64NeImmFAhead Const32S I64AndKFS I64LoadDispSS I64LoadSA
        I64LoadSS I64ShrUImmSS I64Store32L I64StoreL;
    I64AddImmSA: I64AddFS I64AndFS I64AndImmFA I64AndImmFS I64Extend32SFS I64Load8UIndexLA
        I64ShlImmFS I64Store32L I64Store8L I64StoreL LeftI64AddFS LeftI64AddLA LeftI64AddLS;
    I64AddImmSS: BrI64GeSImmFAhead BrI64GeSImmSAhead BrI64GeUSAhead BrI64GtSImmSAhead
        BrI64LeSImmSAhead BrI64LeSSAhead BrI64LeUFAhead BrI64LeUImmSAhead BrI64LtSImmSAhead
        BrI64LtSSAhead BrI64LtUFAhead BrI64LtUImmSAhead BrI64LtUSAhead BrI64NeImmF
        BrI64NeImmSAhead Const32A Const32S ConstBr ConstBrAhead CopyIntSS I32LoadSS I64AddImmSS
        I64AddSS I64AndImmFA I64AndImmFS I64AndImmSA I64Extend32SSA I64LoadSA I64LoadSS
        I64ShrUImmSS I64StoreL I64StoreS I64SubSS LeftI64AddFA LeftI64AddFS;
    I64AddKSS: AddBrI32NeImm;
    I64AddSA: I64AddFS I64AddImmFS I64ShrUImmFS I64StoreL;
    I64AddSS: BrI64EqImmSAhead BrI64LeSSAhead BrI64LeUSAhead BrI64LtUSAhead BrI64NeImmFAhead
        Const32S I64AddSS I64LoadSA I64ShrUImmSS I64StoreL;
    I64AndFA: I64AddFS I64AndImmFA I64AndKFA I64NeImmFA;
    I64AndFS: BrI64EqImmFAhead I64AndImmSS I64AndKFS;
    I64AndImmFA: I64AddFS I64EqzFS I64LoadIndexLS I64NeImmFS LeftI64AddFA LeftI64AddFS;
    I64AndImmFS: BrI64EqImmFAhead BrI64LtUImmFAhead BrI64NeImmFAhead Const32A I64AddImmFS
        I64LoadSS I64StoreL;
    I64AndImmSA: BrI64EqFAhead BrI64EqImmFAhead I64AddFS I64EqzFS I64ShlImmFA LeftI64AddFA;
    I64AndImmSS: BrI64LeUImmFAhead BrI64LtUFAhead Const32A I64AndImmSS;
    I64AndKFA: BrI64EqFAhead BrI64EqImmFAhead BrI64NeImmFAhead I64EqzFS I64NeImmFS I64ShrUImmFA;
    I64AndKFS: BrI64NeImmFAhead Const64IntA ConstBrAhead I64AndKSS I64Load32USA I64LoadSA
        I64ShrUImmSS;
    I64AndKSA: I64AddFA I64OrFA I64OrFS I64ShrUImmFA I64ShrUImmFS;
    I64AndKSS: BrI64LtUFAhead BrI64NeImmFAhead Const64IntA I64AndKSS I64LoadSA I64MulFS;
    I64AndSS: I64OrSS;
    I64CtzSA: I64ShrUImmFS;
    I64EqFA: SelectFA;
    I64EqSA: SelectFS;
    I64EqzFS: BrI64EqImmFAhead BrI64NeImmFAhead BrNonZeroFAhead I64AddSS I64EqzFS I64LoadDispSS
        I64LoadSA I64LoadSS I64Store8L I64StoreS;
    I64Extend32SFA: BrI64LeSFAhead;
    I64Extend32SFS: Const32A I64StoreL;
    I64Extend32SSS: BrI64LeUFAhead;
    I64ExtendI32UFA: I64AddFS;
    I64ExtendI32USA: I64AddFS;
    I64GtUFA: SelectFS;
    I64Load16USA: I64AddImmFA;
    I64Load16USS: BrI64GtUFAhead;
    I64Load32SDispSS: I64LoadDispSS;
    I64Load32SFA: I64AndKFS;
    I64Load32SSA: BrI64GeSFAhead I64AddFS I64AddImmFA I64AddImmFS I64AndKFA I64AndKFS
        I64Extend32SFS I64Store32L;
    I64Load32SSS: Const32A I64LoadSS I64Store32S;
    I64Load32UConstA: BrI64EqImmFAhead BrI64NeImmFAhead I64EqzFS;
    I64Load32UFA: BrI64EqFAhead BrI64LeUFAhead I64AndImmFA I64Store32L I64XorFS;
    I64Load32UFS: BrI64LeUImm32FAhead I64AndImmSS I64LoadSA I64LoadSS;
    I64Load32USA: I64AddFS I64AndImmFA I64AndKFA I64AndKFS I64Store32L I64XorFS;
    I64Load32USS: ConstBrAhead I64Load32USA I64Load32USS I64LoadSS;
    I64Load8UConstA: BrZeroFAhead;
    I64Load8UDispSS: I64Store8L;
    I64Load8UFA: BrNonZeroFAhead BrZeroFAhead I64AndImmFS I64Store8L;
    I64Load8UFS: BrI64EqImmFAhead BrI64LtUSAhead I64LoadSA I64Store8L;
    I64Load8UIndexLS: BrI64NeImmFAhead;
    I64Load8UIndexSA: BrI64EqImmFAhead BrZeroFAhead;
    I64Load8UIndexSS: BrI64GeUImmFAhead BrI64LtUImmFAhead BrI64NeImmFAhead;
    I64Load8USA: BrI64EqImmFAhead BrNonZeroFAhead BrZeroFAhead I64AndFA I64AndImmFA I64AndImmFS
        I64EqzFS I64OrFA I64ShlFA I64Store8L;
    I64Load8USS: ConstBrAhead CopyIntSS I64AndImmFA I64Load8USS I64LoadSS I64StoreS;
    I64LoadConstA: ReturnOneF;
    I64LoadConstS: BrI64NeImmFAhead I64LoadConstS I64LoadSA;
    I64LoadDispFA: I64StoreL;
    I64LoadDispFS: I32Store16ImmDispS;
    I64LoadDispSA: I64StoreL LoadI64AddFS;
    I64LoadDispSS: BrI64EqImmFAhead BrI64NeImmFAhead ExtendAddSS I64EqzFS I64LoadDispSS I64LoadSA
        I64LoadSS I64StoreDispL I64StoreDispS I64StoreL I64StoreS;
    I64LoadFA: BrI64LeSFAhead I64AddImmFA I64AddImmFS I64AndImmFS I64StoreL;
    I64LoadFS: BrI64GeUFAhead BrI64GtSImmFAhead BrI64LtUSAhead BrI64NeImmFAhead BrI64NeImmSAhead
        I64AddImmSS I64EqzFS I64LoadDispSS I64LoadFS I64LoadSA I64LoadSS I64ShrUImmSS I64StoreL
        I64StoreS;
    I64LoadGlobalS: AddGlobalSetSS BrI64NeImmFAhead I64LoadFS I64StoreL;
    I64LoadSA: BrI64EqFAhead BrI64EqImm32FAhead BrI64GeSFAhead BrI64GeUFAhead BrI64GtSFAhead
        BrI64GtUFAhead BrI64LeSFAhead BrI64LeUFAhead BrI64LtSFAhead BrI64LtUFAhead BrI64NeFAhead
        I64AddImmFA I64AddImmFS I64AndFA I64AndImmFA I64AndImmFS I64AndKFS I64EqzFS I64GtSFA
        I64Load16UFA I64Load16UFS I64Load32SFA I64Load32SFS I64Load32UFA I64Load32UFS I64Load8UFA
        I64Load8UFS I64LoadFA I64LoadFS I64MulFA I64MulFS I64ShlImmFA I64ShlImmFS I64ShrUFS
        I64ShrUImmFA I64ShrUImmFS I64Store32F I64Store32ImmF I64Store8F I64Store8ImmF I64StoreF
        I64StoreImmF I64StoreL I64SubFS I64SubLA I64SubLS LeftI64AddFA LeftI64AddFS LeftI64AddLA
        LeftI64AddLS LoadBrI64EqFAhead LoadBrI64NeFAhead LoadI64AddFA LoadI64AddFS LoadI64AddLA
        LoadI64AddLS;
    I64LoadSS: BrI64EqImmFAhead BrI64GeSImmSAhead BrI64GeUFAhead BrI64GeUImmFAhead BrI64GtSFAhead
        BrI64GtUFAhead BrI64GtUSAhead BrI64LeUFAhead BrI64NeImmFAhead BrI64NeImmSAhead
        BrNonZeroSAhead Call Const32A Const32S ConstBr ConstBrAhead Copy2 CopyIntSS I64AddImmSS
        I64AndKFA I64AndKSS I64EqzFS I64Load32SSA I64Load32SSS I64Load32USA I64Load8USA
        I64Load8USS I64LoadConstA I64LoadDispSA I64LoadSA I64LoadSS I64MulImmSA I64ShrUImmSS
        I64StoreDispS I64StoreImmS I64StoreL I64StoreS I64SubLS I64XorFS LeftI64AddLA
        LoadBrI64NeSAhead;
    I64LtUFA: I64AddFS;
    I64LtUFS: Const64IntA;
    I64LtUSS: BrNonZeroFAhead;
    I64MulFA: I64AddFA I64AddFS I64ShrUImmFS;
    I64MulFS: I64LoadSA I64ShrUImmFS;
    I64MulImmFA: I64AddFA I64AddFS I64AndKFA I64SubLS;
    I64MulImmSA: I64AddFS I64AddImmFS;
    I64MulKFA: I64ShrUFA I64ShrUImmFA I64XorFS;
    I64MulKFS: RightUnsignedI64XorBS;
    I64MulKSA: RightUnsignedI64AddLS;
    I64MulKSS: I64MulKSA I64StoreDispS;
    I64MulSA: I64AddFS;
    I64MulSS: I64AddFS;
    I64NeImmFA: I64Store8L;
    I64NeImmFS: BrZeroFAhead Const32S;
    I64OrFA: I64Store32L I64StoreL;
    I64OrFS: I64AddSS I64StoreL I64StoreS;
    I64OrImmFA: I64StoreL;
    I64OrKFA: I64StoreL;
    I64OrSA: I64Store32L;
    I64ShlFA: I64OrFS I64XorImmFS;
    I64ShlFS: BrI64LtUImmSAhead;
    I64ShlImmFS: I64AddImmSA I64LoadSA;
    I64ShlImmSA: I64AddImmFS I64Load32UDispFA I64StoreL;
    I64ShlImmSS: Const32A I64AddFS I64AddImmSS I64LoadIndexLS;
    I64ShrUFA: I64Store32L;
    I64ShrUFS: I64LtUImmSS;
    I64ShrUImmFA: I64AndImmFA I64AndImmFS I64AndKFA I64Extend8SFS;
    I64ShrUImmFS: I64AddImmSS I64AndImmFA I64AndKSS I64LoadConstS I64LoadSA I64MulImmFA
        I64ShrUImmSS LoadBrI64NeSAhead;
    I64ShrUImmSA: I32AndImmFS I64AndImmFA I64AndImmFS;
    I64ShrUImmSS: BrI64GeUImmSAhead BrI64LtUFAhead Const32S I32AddImmFA I64AddFS I64AddImmSS
        I64AndFS I64AndKSS I64MulFS I64ShrUImmSS;
    I64Store32DispS: I64StoreDispS;
    I64Store32F: BrI64EqImmSAhead I64AddSS;
    I64Store32ImmDispS: AddGlobalSetSS;
    I64Store32ImmF: I64LoadSA;
    I64Store32L: ExtendAddSS I64AddImmSS I64LoadSA I64LoadSS I64Store8ImmS;
    I64Store32S: BrI64EqImmFAhead I64Load32SSA I64LoadSA I64LoadSS I64Store32L I64StoreS;
    I64Store8DispL: AddGlobalSetSS;
    I64Store8F: I64LoadSA;
    I64Store8ImmDispF: I64StoreImmDispF;
    I64Store8ImmDispS: ExtendAddSS;
    I64Store8ImmF: I64LoadSA I64LoadSS;
    I64Store8ImmS: I64LoadSA;
    I64Store8L: ConstBrAhead ExtendAddSS I64AddImmSS I64LoadSA I64LoadSS I64Store8ImmDispS;
    I64Store8S: AddGlobalSetSS BrI64NeImmSAhead I64LoadSA I64StoreS;
    I64StoreConstS: ReturnConst;
    I64StoreDispL: ExtendAddSS I64LoadSA I64Store8ImmDispS I64StoreDispS;
    I64StoreDispS: ExtendAddSS I64LoadSA I64Store32DispS I64StoreDispL I64StoreDispS
        I64StoreImmDispS;
    I64StoreF: BrI64GeSImmSAhead I64AddImmSA I64AddImmSS I64Load32UConstA I64LoadSA I64LoadSS
        I64StoreS;
    I64StoreImm32F: CallConst;
    I64StoreImm32S: AddGlobalSetSS ExtendAddSS I64StoreDispS;
    I64StoreImmDispF: ExtendAddFA;
    I64StoreImmDispS: ExtendAddSA ExtendAddSS I64StoreDispS I64StoreImmDispS;
    I64StoreImmF: AddGlobalSetSS I64Load32UConstA I64LoadSA I64LoadSS I64Store8ImmDispF
        I64StoreImmF LoadBrI64NeSAhead;
    I64StoreImmS: AddBrI32Ne AddGlobalSetSS ExtendAddSS I32LoadSS I64LoadSA I64LoadSS
        I64StoreDispS I64StoreImmS;
    I64StoreL: AddBrI32NeImm AddGlobalSetSS BrI64EqImmSAhead BrI64NeImmFAhead Call Const32A
        Const32S ConstBrAhead CopyIntSS ExtendAddSS GlobalGetS I32AddSS I64AddImmSA I64AddImmSS
        I64AddSS I64Load32UConstA I64Load32USS I64Load8UConstA I64Load8USS I64LoadDispSS I64LoadSA
        I64LoadSS I64ShlImmSS I64Store32ImmDispS I64Store8ImmDispS I64StoreDispS I64StoreImm32S
        I64StoreImmDispS I64StoreImmS I64StoreL I64StoreS LoadBrI64NeSAhead Return;
    I64StoreS: AddGlobalSetSS BrI64EqImmSAhead BrI64LtSSAhead BrI64LtUSAhead BrI64NeImmSAhead
        Const32S ConstBrAhead ExtendAddSS I32LoadSA I64AddImmSA I64AddImmSS I64Load32UConstA
        I64Load32UConstS I64Load8USS I64LoadSA I64LoadSS I64Store32S I64Store8S I64StoreDispL
        I64StoreDispS I64StoreImm32S I64StoreImmDispS I64StoreL I64StoreS LoadBrI64NeSAhead;
    I64SubFA: I64ShrSImmFA;
    I64SubFS: Const32A I64LoadSA I64SubSS;
    I64SubLA: I64StoreL;
    I64SubLS: I64LoadSA I64ShrUImmFS;
    I64SubSS: Const32A ExtendAddSS I64AddSS I64LoadSA I64SubSS;
    I64XorFA: I64AndKFS;
    I64XorFS: I64LoadConstS;
    I64XorImmFA: I64AndFA I64Store8L;
    I64XorImmFS: I64AddKSA I64LoadDispSS I64LoadSA;
    I64XorImmSA: I64AndFS;
    I64XorSA: I64AndKFS I64XorImmFA;
    I64XorSS: AddBrI32LtUImm I64XorSS;
    LeftI32AddFA: I32Load16UFS I32LoadFS I32StoreF;
    LeftI32AddFS: I32AddImmSS I32Load16UFA I32LoadFA I32LoadFS;
    LeftI32AddLA: I32StoreF;
    LeftI32AddLS: I32LoadFA;
    LeftI32AddSA: I32Load16UFS I32LoadFA I32LoadFS I32StoreF LoadI32AddLA;
    LeftI32AddSS: Const32S I32AndImmSA I32Load8UFS I32LoadFS I32SubSS;
    LeftI32OrFA: I32AddFS;
    LeftI32OrSA: I32StoreL;
    LeftI32XorBS: I32AndImmFA I32StoreL;
    LeftI64AddFA: I64Load32UFS I64LoadFS;
    LeftI64AddFS: I64Load32USA I64LoadSA I64StoreL;
    LeftI64AddLA: I64LoadFS;
    LeftI64AddLS: I64LoadFS I64StoreL;
    LeftI64AddSA: I64Load32SFA I64LoadFA I64LoadFS I64StoreF;
    LeftI64AddSS: I64LoadFS;
    LoadBrI64EqFAhead: ConstBrAhead;
    LoadBrI64EqSAhead: ConstBrAhead;
    LoadBrI64GeUSAhead: ConstBrAhead;
    LoadBrI64GtSSAhead: ConstBrAhead;
    LoadBrI64LtSSAhead: ConstBrAhead;
    LoadBrI64NeFAhead: ConstBrAhead;
    LoadBrI64NeSAhead: ConstBrAhead;
    LoadDispF64MulFA: F64SubLS;
    LoadF64AddFA: F64StoreL;
    LoadF64AddFS: F64StoreF;
    LoadF64MulSA: F64MulFA;
    LoadI32AddSA: I32Load8UDispFA I32Store8F I32StoreL;
    LoadI32AddSS: I32AddImmSS;
    LoadI32XorSA: I32StoreL;
    LoadI32XorSS: I32AndImmFA I32OrImmFA;
    LoadI64AddFA: I64StoreL;
    LoadI64AddFS: ConstBrAhead I64LoadSA I64LoadSS I64StoreL;
    LoadI64AddLA: I64StoreL;
    LoadI64AddLS: I64Load8UFS;
    LoadI64AddSA: I64StoreL;
    LoadI64AddSS: BrI64LeUImmFAhead I64LoadSA;
    MulSubFA: F64StoreL;
    RightUnsignedI64AddFA: I64ShrUImmFS;
    RightUnsignedI64AddFS: I64AndKSS RightUnsignedI64AddFS;
    RightUnsignedI64XorFA: I64XorFA;
    SelectFA: BrNonZeroFAhead I32AddImmFS;
    SelectFS: AddBrI32NeImm Const32S I32AddImmSS I32LoadSS SelectSS;
    SelectSA: I32AddFS I32Store16L I64AddImmFA I64OrFS I64StoreL;
    SelectSS: Const32A Const32S I32LtUFA I64LoadSA SelectSS;
    ShiftRightAndFA: I32AddFS I32LoadFS;
    ShiftRightAndFS: ShiftRightAndSA;
    ShiftRightAndSA: I32AddFS I32LoadFS;
    ShiftRightAndSS: I32AddFS;
}

triples! {
    three_handler three:
    AddBrI32NeImm: Add2 AddBrI32NeImm, Add2 BrI32NeImmS, Const32S ReturnOneS;
    AddGlobalSetSS: ExtendAddFS Const32S, GlobalGetS I64LoadFS, I64Load32UFA I64AndImmFA,
        I64Load8UConstA BrNonZeroFAhead, I64Load8UConstA BrZeroFAhead, I64LoadFA I64AndImmFA,
        I64LoadFA I64AndImmFS, I64LoadFA I64EqzFS, I64LoadFA I64ShrUImmFS, I64LoadFA I64StoreL,
        I64LoadFS I64LoadSA, I64LoadFS I64LoadSS, I64LoadGlobalS BrI64NeImmFAhead,
        I64LoadGlobalS I64StoreL, I64StoreImm32F AddGlobalSetFS, I64StoreImm32F CallConst,
        LoadBrI64NeFAhead ConstBrAhead;
    BrI32EqSAhead: I32Store8ImmIndexS AddBr32;
    BrI32GeSSAhead: CopyIntSS I32AddSA;
    BrI32GeUImmFAhead: CopyIntSS BrAhead;
    BrI32GtUImmS: I32AndImmSA BrI32NeImmFAhead;
    BrI32GtUImmSAhead: BrI32GtUImmSAhead BrZeroSAhead, I32MulImmSS I32AddImmFS;
    BrI32LeSFAhead: I32StoreS I32LoadDispSA;
    BrI32LeSS: Copy2 Call;
    BrI32LtSFAhead: I32LoadSS BrAhead;
    BrI32LtSImm32SAhead: I32LoadSA LeftI32AddLS;
    BrI32LtSImmSAhead: Const64FloatS Const64FloatS, I32LoadFA LeftI32AddLS, I32LoadSS AddBrI32GeS,
        I32LoadScaledSS CopyIntSS, I32ShrUImmSA I32SubLS, I32ShrUImmSS Copy2;
    BrI32LtUImmFAhead: I32AndImmSS BrI32EqImmFAhead;
    BrI32NeF: I32StoreS AddBrI32NeImm;
    BrI32NeImmSAhead: CopyIntSS BrAhead;
    BrI64LeUFAhead: I32LoadSA LeftI32AddLS;
    BrNonZeroSAhead: Const32S CallConst;
    BrZeroFAhead: Const32A I32SubFS, I32AddImmSS I32AndImmSS, I32LoadSS BrZeroFAhead;
    BrZeroSAhead: BrZeroSAhead Copy2, I32AndImmSS Const32S, I32Load8USS I32Load8USA,
        I64LoadSA I64StoreL, I64MulImmSA I64AddFS;
    Const32A: I32ShlFA I32XorImmFA, I32SubFA I32AndImmFA, I32SubFS SelectSA,
        I64Extend32SFS I64StoreL, I64ShlFS I64LtUImmSS, I64StoreL ExtendAddSS,
        I64StoreL I64StoreDispS;
    Const32S: Const32S Const32S, Const32S ConstBrAhead, Const32S CopyIntSS, Const32S I32AddSA,
        Const32S SelectSA, Const32S SelectSS, CopyIntSS BrAhead, CopyIntSS Const32S,
        I32AddImmSA BrTableF, I32AddImmSA I32AndImmFA, I32AddImmSS I32LtUFS, I32AddSS CopyIntSS,
        I32AddSS I32AddImmFS, I32AddSS I32DivUImmSS, I32AddSS I32Load8UFA,
        I32AndImmSA BrI32NeImmFAhead, I32AndImmSA BrZeroFAhead, I32Load8UIndexSS I32AddSA,
        I32Load8USA BrI32NeImmFAhead, I32Load8USS I32Load8USS, I32LoadConstA I32ShlImmFS,
        I32LoadConstA I32StoreL, I32MulImmSS I32AddSA, I64Store8DispS AddGlobalSetSS,
        SelectSA I32AddFS, SelectSA I32Store8L, SelectSS Const32S;
    Const64FloatA: F64DivLS Const64FloatA;
    Const64IntA: BrI64EqFAhead ConstBrAhead, I64EqFA SelectFA, I64StoreL AddGlobalSetSS;
    Copy2: Const32S BrTableS, Copy2 Call, Copy2 Copy2, CopyIntSS Call, CopyIntSS Const32S,
        CopyIntSS LoadF64MulSA, I32AddImmSS F64LoadFS, I32ShrUSA I32AddFS,
        I32StoreS I64ExtendI32USA;
    CopyIntFS: BrZeroFAhead I32AddSS, I32LoadFA I32AddImmFS, I32LoadSS Call, I32LtSFA SelectFA,
        I32StoreF BrAhead, I32StoreF I32StoreImmF, I32StoreF LeftI32XorSS;
    CopyIntSS: BrI32EqImmSAhead I32AddImmSA, BrI32LtSS Return, BrNonZeroS AddBrI32Ne,
        Const32S Call, Const32S Const32S, Const32S CopyIntSS, Const32S I32AddImmSS,
        CopyIntSS LeftI32AddFA, I32AddImmFS AddBrI32LtUImm, I32AddImmSA BrTableF,
        I32Load8USS BrI32EqImmFAhead, I32XorImmSS Br;
    ExtendAddSA: I64StoreL ExtendAddSS;
    ExtendAddSS: Const32A I64StoreL, ExtendAddSA I64StoreL, ExtendAddSS Const32S,
        I64Load32USA I64Store32L, I64Load8USA I64Store8L, I64LoadSA I64AddImmFA,
        I64LoadSA I64StoreL, I64LoadSS I64LoadSA, I64ShlImmSA I64StoreL;
    F64DivLS: CopyIntSS BrNonZeroSAhead;
    F64LoadFA: F64NegFS F64LoadSA;
    F64LoadIndexLA: F64AbsFA F64LtFA;
    F64LoadSA: F64AbsFS I32MulImmSA, LoadF64MulFA F64SubLS;
    F64LoadSS: Copy2 F64LoadSS, F64LoadSS F64LoadSS;
    F64NegFS: F64LoadSA F64DivLS;
    GetBrFAhead: AddGlobalSetSS ReturnConst, ExtendAddSS I64LoadSA,
        I64Load32SDispSS I64LoadDispSS, I64Load32UConstA I64EqzFS,
        I64Load8UDispSA BrNonZeroFAhead, I64Load8UDispSA BrZeroFAhead,
        I64Load8UDispSS I64Load8USA, I64LoadDispSA BrI64NeImmFAhead,
        I64LoadDispSS BrI64EqImmFAhead, I64LoadDispSS BrI64NeImmFAhead, I64LoadDispSS ExtendAddSS,
        I64LoadDispSS I64EqzFS, I64LoadDispSS I64LoadDispSS, I64LoadDispSS I64LoadSA,
        I64LoadDispSS I64StoreImmF, I64LoadDispSS I64StoreL, I64LoadSA I64AddImmFS,
        I64LoadSA I64Load32UFA, I64LoadSA I64Load8UFS, I64LoadSA I64LoadFA, I64LoadSA I64LoadFS,
        I64LoadSA I64StoreL, I64LoadSS BrI64NeImmFAhead, I64LoadSS I64LoadDispSA,
        I64LoadSS I64LoadSA, I64LoadSS I64LoadSS, I64LoadSS I64StoreDispL, I64LoadSS I64StoreL,
        I64Store8ImmDispS AddGlobalSetSS;
    GlobalGetA: AddGlobalSetFS Const32S, AddGlobalSetFS I32LoadSS, I32Load16UDispFS GlobalGetA;
    GlobalGetS: AddGlobalSetFS ReturnConst, CopyIntSS I64LoadSA, I64LoadFS I64LoadSS;
    I32AddFA: I32AddFA I32StoreL, I32StoreL AddBrI32NeImm, I32StoreL I32AndImmSS,
        I32StoreL I32SubSS, I32XorFS AddBrI32NeImm;
    I32AddFS: Add2 BrI32NeImmS, AddBrI32NeImm AddBrI32NeImm, CopyIntSS Br, I32AddImmSS BrI32NeF,
        I32AddImmSS Copy2, I32Load8UIndexSA I32Store8L, I32LoadDispSS I32AddImmSA,
        I32SubSS I32MulImmFA;
    I32AddImmFA: I32AndFA LeftI32AddFA, I32ClzFS BrNonZeroFAhead, I32OrFA I32AndImmFA;
    I32AddImmFS: I32AndImmSA I32OrFA;
    I32AddImmSA: I32AndFA BrNonZeroFAhead, I32AndFA LeftI32AddFS, I32EqFA I32AddFS,
        I32LoadIndexFS I32LoadIndexSA, I32StoreL Const32S, I32StoreL I32AddImmSS,
        I32StoreL LeftI32AddSA, LeftI32AddLS I32LoadFS;
    I32AddImmSS: BrI32NeF BrZeroSAhead, Const32A I32SubFS, Const32S BrZeroSAhead,
        Const32S Const32S, Const32S CopyIntSS, Copy2 Copy2, Copy2 CopyIntSS, CopyIntFS BrNonZeroS,
        CopyIntSS AddBr64, CopyIntSS BrAhead, CopyIntSS Call, I32AddFS I32Load8UIndexSA,
        I32AddImmSS BrI32LtSS, I32AddImmSS Const32S, I32AddImmSS I32AddImmSS,
        I32AndImmSS BrI32NeImmFAhead, I32Load16UFS Copy2, I32Load16UFS I32Store16ImmS,
        I32Load8UFS BrNonZeroF, I32Load8UFS I32Load8UDispSA, I32Load8USS BrNonZeroF,
        I32Load8USS I32ShrUImmFS, I32LoadFA BrZeroFAhead, I32LoadFS I32AddImmSS,
        I32LoadSS I32LoadSS, I32LoadScaledSA BrTableF, I32ShlImmFS I32LoadFS,
        I32StoreL BrNonZeroSAhead, I32SubLS BrI32LeUImm32FAhead, I64LoadFA I64RotlImmFA,
        MulAddSS AddBrI32NeImm, RightUnsignedI32AddSS I32Store8L;
    I32AddSA: I32Load8UDispFA I32NeImmFS, I32LoadDispFS I32AddFS, I32Store8DispF AddBrI32NeImm,
        I32StoreL I32AddSA, I32StoreL ReturnOneS;
    I32AddSS: Add2 AddBrI32NeImm, AddBrI32NeImm LeftI32XorSS, I32AddImmFS I32AddImmSS,
        I32AddSS BrI32GeUFAhead, I32AddSS I32AddImmSS, I32AddSS I32AddSS,
        I32Load8UDispFA I32AddImmFA, I32Load8UFA I32AddFA, I32Load8UFS I32AddSS,
        I32LoadDispFA I32MulFA, I32LoadDispSA I32MulFS, I32LoadIndexSS I32AndImmFA,
        I32SubLS LeftI32AddSS;
    I32AndFA: I32AddFS I32StoreL, I32ShlFA I32OrFS, I32StoreL CopyIntSS;
    I32AndFS: LeftI32AddFS I32LoadFS;
    I32AndImmFA: BrI32GtUImmFAhead I32AndImmSA, F64ConvertI32UFA F64StoreL, I32AddFS Const32S,
        I32AddImmFS BrI32GeUImmFAhead, I32LtUImmFA I32OrFA, LeftI32AddFS I32Load8UDispSA;
    I32AndImmFS: Const32A I32SubFS;
    I32AndImmSA: BrI32GeUImmFAhead ConstBrAhead, I32AddImmFA I32AndImmFA, I32EqImmFS I32AddImmSA,
        LeftI32AddFS I32LoadFS;
    I32AndImmSS: Const32S I64MulImmSA, CopyIntFS Call, I32AndImmSS Const32S;
    I32AndSA: I32MulFS I32AddImmSA;
    I32AndSS: LeftI32AddFA I32LoadFS;
    I32ClzFS: Const32A I32SubFS;
    I32EqFA: I32AddFS I32LoadDispSS;
    I32EqImmSA: I32SubLS BrNonZeroF;
    I32EqSS: I32EqzSA I32AndFS;
    I32GtUFA: I32StoreL CopyIntSS;
    I32GtUImmSS: Const32S SelectSA, CopyIntSS BrNonZeroS;
    I32Load16UFS: Copy2 I32SubSS;
    I32Load8UDispSA: I32AddImmFA BrTableF, I32ShlImmFS I32Load8USA, I32XorFA I32MulImmFS;
    I32Load8UDispSS: I32AddImmFA BrTableF, I32AndImmSA BrI32NeFAhead,
        I32Load8UDispSS BrI32EqFAhead;
    I32Load8UFS: I32Load8UDispSA BrI32NeFAhead;
    I32Load8UIndexSA: BrI32EqFAhead I32AddImmSS, BrZeroFAhead Const32S;
    I32Load8USA: I32AndImmFA BrZeroFAhead, I32EqImmFA I32AddFS, I32Store8L I32ShrUImmSS;
    I32Load8USS: BrI32EqImmFAhead BrNonZeroFAhead, I32AndImmFA BrI32NeImmFAhead,
        I32Load8USA BrI32NeFAhead, I32Load8USS BrI32EqF;
    I32LoadConstA: I32MulImmFA BrI32GtUFAhead;
    I32LoadConstS: BrI32GeUFAhead Copy2, Const32S SelectSS, I32LoadConstA I32AddImmFS,
        I32LoadConstS BrZeroFAhead;
    I32LoadDispSA: I32StoreL I32AddImmSS;
    I32LoadDispSS: I32AddImmSA I32EqFA;
    I32LoadFA: I32AddImmFA I32StoreL, I32StoreL BrAhead, I32StoreL I32AddImmSA,
        I32StoreL I32StoreS;
    I32LoadFS: BrZeroFAhead I32LoadSA, CopyIntFS Call, I32AddFS Copy2, I32AddFS I32AddFS,
        I32LoadSS I32AddFS;
    I32LoadGlobalA: I32AddImmFA BrI32LtUFAhead;
    I32LoadIndexSA: I32StoreL ReturnOneS;
    I32LoadSA: BrI32LeUFAhead I32AddImmSA, BrI32NeFAhead BrAhead, I32AddImmFA I32StoreL,
        I32AddImmFS I32StoreL, I32AndFA LeftI32AddFS, I32EqFA I32AddFS, I32LoadFS Copy2,
        I32LoadFS CopyIntSS;
    I32LoadSS: AddBrI32GeS BrNonZeroF, AddGlobalSetSS ReturnOneS, BrI32LtSImmSAhead I32LoadFA,
        BrZeroFAhead I32AddImmSS, BrZeroFAhead I64LoadSA, CopyIntSS Call, I32AddFS I32LoadSA,
        I32AddImmFA I32StoreL, I32AddImmFS I32StoreL, I32AndImmFA BrI32NeImm32FAhead,
        I32AndImmFA BrZeroFAhead, I32AndImmFS I32AddImmSS, I32AndImmSA BrZeroFAhead,
        I32LoadFA I32AddImmFS, I32LoadSA BrI32EqFAhead, I32LoadSA BrI32LeUFAhead,
        I32LoadSS BrI32EqFAhead, I32LoadSS BrI32NeFAhead, I32LoadSS I32Load8USS,
        I32LoadSS I32LoadSA, I32LoadSS I32SubLA, I32ShrUImmSS SelectSS, I32StoreS I32StoreL,
        I64LoadSA I64StoreL, ShiftRightAndSA I32AddFS;
    I32LoadScaledSA: I32StoreL AddBr32Ahead;
    I32LtUImmFS: Const32S SelectSS;
    I32MulBA: I32ShrUImmFS Const32S;
    I32MulImmFA: ShiftRightAndFS I32LoadFS;
    I32MulImmFS: I32SubSS I32MulImmFA;
    I32MulImmSA: I32AddFA F64LoadFA, I32AddFA I32AddImmFS, I32AddImmFA I32AddFS,
        I32AddImmFA ReturnOneF, I32AddImmFS ShiftRightAndFA;
    I32MulImmSS: I32Load8USA I32AddFS;
    I32OrFA: I32StoreL AddBrI32NeImm;
    I32RemUImmFA: I32LoadScaledFS I32AddImmSS, I32StoreL AddBrI32NeImm;
    I32RemUImmSA: I32LoadScaledFS CopyIntSS;
    I32RotrImmFS: I32RotrImmSA I32AndImmFA;
    I32ShlImmSA: I32AddImmFS LeftI32OrSA;
    I32ShlImmSS: CopyIntSS Const32S, I32AddFS I32AddImmSA, I32LoadFS BrZeroFAhead,
        I32OrImmFS BrI32GeSFAhead, I32OrImmFS BrI32LtSFAhead;
    I32ShlLS: LoadI32AddSA I32Load8UDispFA;
    I32ShrSImmFA: I32AddFA I32AddFA, I32StoreL AddBrI32NeImm;
    I32ShrSImmFS: I32AndFA I32AddFS, I32LoadDispSA I32MulFA, I32LoadDispSS I32AddImmSS,
        I32XorFA I32SubFS;
    I32ShrSImmSS: I32GtSImmFS Const32S, I32LoadSS I32LoadSS;
    I32ShrUImmFA: I32Store8L AddBrI32NeImm;
    I32ShrUImmSS: I32AndFA BrNonZeroF;
    I32ShrULA: I32StoreL CopyIntSS;
    I32ShrUSA: LeftI32AddFA LeftI32AddLA;
    I32Store8L: Add2 AddBrI32NeImm, I32AddImmSS BrI32GeUFAhead;
    I32StoreConstF: I32ShrUImmFS CopyIntSS, I32StoreS ReturnOneS;
    I32StoreConstS: Const32S SelectSS, Copy2 Call;
    I32StoreF: I32AddImmFS Copy2;
    I32StoreL: Add2 BrNonZeroS, I32AddImmSA I32AndImmFS, I32AddImmSS BrNonZeroSAhead,
        I32AddSS AddBrI32NeImm, I32LoadSA I32AddImmFA, I32LoadSA I32AddImmFS,
        LoadI32AddSA I32Store8F;
    I32StoreS: Add2 BrNonZeroS, BrI32GtUSAhead I32LoadSS, I32AddSA I32AddImmFS,
        I32LoadSA I32AddImmFA, I32Store16S I32StoreS, I32StoreS Const32S, I32StoreS I32StoreImmS;
    I32SubFA: I32AddImmFS I32AddFS, I32ShrULS I32LoadScaledSA;
    I32SubLS: I32LoadSS I32AddImmSS;
    I32SubSS: CopyIntSS Call, I32GtUFS Const32S;
    I32XorFA: I32CtzFA RightUnsignedI32AddFS, I32XorFA I32XorFA;
    I32XorFS: I32LoadSA I32AndFS;
    I64AddFA: I64StoreL I64StoreDispS;
    I64AddFS: AddBrI32GtUImm I64StoreConstS, AddBrI32NeImm BrZeroSAhead, I32LoadSS BrNonZeroF,
        I64Load8UIndexSA I64ShlImmFS, I64LoadSA BrI64LtUFAhead;
    I64AddImmFA: I64Store16L I64AndImmSA;
    I64AddImmFS: I64LoadSA I64LoadFS, I64LoadSA I64StoreF;
    I64AddImmSA: I64AddFS I64StoreL, I64Extend32SFS BrI64LeUFAhead, I64Store32L I64LoadSA;
    I64AddImmSS: BrI64GeSImmSAhead ConstBr, CopyIntSS BrI64GeSImmSAhead,
        CopyIntSS BrI64GtSImmSAhead, I32LoadSS I64Load32UFA, I64AddImmSS AddBr64,
        I64AddImmSS BrI64GtSImmSAhead, I64AddImmSS BrI64LtSSAhead, I64AddImmSS ConstBrAhead,
        I64AddImmSS I64AddImmSS, I64AddSS BrI64GeUSAhead, I64AddSS BrI64LtUSAhead,
        I64ShrUImmSS I64AndKSS, LeftI64AddFA LoadBrI64NeFAhead;
    I64AddSA: I64StoreL I64StoreDispS;
    I64AddSS: BrI64EqFAhead ConstBrAhead, I64AddImmSA I64Store8L, I64EqSA SelectFS,
        I64Load8USA I64Store8L, I64XorFA I32RotlImmFS;
    I64AndFA: I64AndImmFA I64EqzFS;
    I64AndFS: I64AndKFS ConstBrAhead;
    I64AndImmFA: BrI64EqImmFAhead ConstBrAhead, I64EqzFS BrI64EqImmFAhead;
    I64AndImmFS: BrI64EqImmFAhead ConstBrAhead, I64AddImmFS I64ShrUImmSS;
    I64AndImmSA: BrI64NeImmFAhead ConstBr, BrI64NeImmFAhead ConstBrAhead,
        LeftI64AddFA I64Load32UFS;
    I64AndImmSS: Const32A I64ShlFS, I64AndImmSS Const32A, I64AndImmSS ConstBr;
    I64AndKFA: BrI64EqFAhead ConstBrAhead, BrI64EqImmFAhead ConstBrAhead,
        I64MulFS RightUnsignedI64XorBA;
    I64AndKFS: I64StoreDispL AddGlobalSetSS, I64XorFA I64MulKFA;
    I64AndKSA: I64AddFA RightUnsignedI64AddFA, I64AddFA RightUnsignedI64AddFS,
        I64ShrUImmFS I64AddImmSS;
    I64EqFS: I64AddSS I64AddSS;
    I64EqzFS: BrI64EqImmFAhead ConstBrAhead, BrI64NeImmFAhead ConstBrAhead,
        I64Store8L BrNonZeroFAhead;
    I64EqzSS: BrI64EqImmFAhead ConstBrAhead;
    I64Extend32SFS: BrI64GeSFAhead ConstBrAhead;
    I64ExtendI32UFA: I64AddFS I32AddImmSS;
    I64ExtendI32UFS: Const32S BrI32LtUImmSAhead, Const32S I64MulImmSA;
    I64ExtendI32USS: I64ExtendI32USA I64MulFS;
    I64GtUFA: SelectFS I64LtUFS;
    I64Load16USA: I64AddImmFA I64Store16L;
    I64Load32SSA: I64AddFS I64LoadSA, I64AddImmFA I64Store32L, I64AddImmFS I64AndKFS,
        I64AddImmFS I64Store32L, I64AndKFA BrI64EqImmFAhead, I64Extend32SFS Const32S,
        I64Extend32SFS I64Load32SSA, I64Store32L AddGlobalSetSS;
    I64Load32SSS: I64StoreDispL AddGlobalSetSS;
    I64Load32UConstA: BrI64NeImmFAhead ConstBrAhead, I64EqzFS BrI64EqImmFAhead, I64EqzFS I64AddSS;
    I64Load32UFS: I64LoadSS I64Load8USS, I64LoadSS I64LoadSS;
    I64Load32UIndexFS: Const32S Const32S;
    I64Load32USA: I64AndImmFA BrI64EqImmFAhead, I64AndKFS I64Load32USA, I64OrImmFS I64AndKFS,
        I64XorFS I64AndKFS;
    I64Load32USS: Const32S ConstBrAhead, I64Load32USA I64MulFA, I64LoadSS I64AndKFA;
    I64Load8UConstA: BrNonZeroFAhead ConstBrAhead;
    I64Load8UDispSA: BrI64NeImmFAhead ConstBr;
    I64Load8UFA: BrNonZeroFAhead ConstBrAhead;
    I64Load8UFS: BrI64LeUImmFAhead ConstBrAhead;
    I64Load8USA: BrNonZeroFAhead ConstBr, I64AndImmFA I64EqzFS, I64OrFA I64Store8L,
        I64ShrUImmFA I64Extend8SFS, LeftI64AddFA I64Load32UFS;
    I64Load8USS: BrNonZeroFAhead ConstBrAhead, BrZeroFAhead ConstBrAhead,
        I64Load8USA BrI64EqFAhead, I64LoadSS I64LoadSS;
    I64LoadConstA: I64EqzFS BrI64NeImmFAhead;
    I64LoadDispSA: I64StoreL AddGlobalSetSS;
    I64LoadDispSS: BrI64EqImmSAhead ConstBrAhead, I64LoadDispSS I64LoadDispSS,
        I64StoreL I64LoadSS;
    I64LoadFA: I64StoreL I64StoreDispS, LoadI64AddFA LoadDispI64AddFA;
    I64LoadFS: I64LoadSA I64LoadFS, I64LoadSS I64StoreS;
    I64LoadGlobalS: I64Load8UConstA BrZeroFAhead, I64LoadFS I64LoadFS, I64StoreL BrI64NeImmFAhead;
    I64LoadIndexSA: I64MulKFA I64ShrUFA;
    I64LoadSA: BrI64GtSFAhead ConstBrAhead, BrI64LeUFAhead ConstBrAhead, I64AddImmFA I64StoreL,
        I64AddImmFS I64LoadSA, I64AddImmFS I64LoadSS, I64AddImmFS I64StoreL,
        I64AndImmFA BrI64EqImmFAhead, I64AndImmFA BrI64NeImmFAhead, I64AndImmFS BrI64EqImmFAhead,
        I64AndImmFS I64AddImmFS, I64AndImmFS I64LoadSS, I64EqzFS BrI64EqImmFAhead,
        I64Load32UFS I64Load32USA, I64Load32UFS I64LoadSA, I64Load8UFA BrI64EqImmFAhead,
        I64Load8UFA BrZeroFAhead, I64Load8UFS BrI64EqImmFAhead, I64LoadFA BrI64EqFAhead,
        I64LoadFA I64AndImmFA, I64LoadFA I64EqzFS, I64LoadFA I64StoreF, I64LoadFA I64StoreL,
        I64LoadFA LeftI64AddLA, I64LoadFA LeftI64AddLS, I64LoadFA LoadI64AddFS,
        I64LoadFS BrI64EqImmFAhead, I64LoadFS BrI64GeUFAhead, I64LoadFS BrI64GtUFAhead,
        I64LoadFS BrI64NeImmFAhead, I64LoadFS ConstBrAhead, I64LoadFS I64AndKFS,
        I64LoadFS I64EqzFS, I64LoadFS I64LoadSA, I64LoadFS I64LoadSS, I64LoadFS I64StoreL,
        I64LoadFS I64StoreS, I64ShlImmFA I64LoadDispFS, I64ShlImmFS ExtendAddSA,
        I64ShrUImmFS I64LoadSA, I64Store8ImmF I64LoadSA, I64StoreF BrI64GeSImmSAhead,
        I64StoreF I64AddImmSA, I64StoreF I64LoadSA, I64StoreF I64StoreDispS,
        I64StoreImmF I64LoadSA, I64StoreL ExtendAddSS, I64StoreL I64LoadSA, I64StoreL I64LoadSS,
        I64StoreL I64Store8ImmDispS, I64StoreL I64StoreDispS, I64StoreL I64StoreImmDispS,
        I64SubFS BrI64LtUImmSAhead, I64SubFS I64LoadSA, I64SubLS BrI64LtUImmSAhead,
        LoadBrI64EqFAhead ConstBrAhead, LoadBrI64NeFAhead ConstBrAhead, LoadI64AddFS I64LoadSA;
    I64LoadSS: BrI64EqFAhead ConstBr, BrI64EqImmFAhead ConstBrAhead,
        BrI64EqImmSAhead ConstBrAhead, BrI64NeImmFAhead ConstBrAhead, Const32S Const32S,
        Const32S ConstBrAhead, CopyIntSS ConstBrAhead, CopyIntSS I64LoadSS,
        I64AddImmSS BrI64LeUFAhead, I64AddImmSS LeftI64AddFS, I64AndKFA BrI64GtUFAhead,
        I64AndKSS BrI64LtUFAhead, I64EqzFS BrI64EqImmFAhead, I64Load32SSS I64LoadSS,
        I64Load32USA I64Store32L, I64Load8USA I64Store8L, I64Load8USS I64LoadSS,
        I64LoadIndexSA I64XorFS, I64LoadSA BrI64EqFAhead, I64LoadSA BrI64LeUFAhead,
        I64LoadSA I64Load8UFA, I64LoadSA I64Load8UFS, I64LoadSA I64LoadFA, I64LoadSA I64LoadFS,
        I64LoadSA I64StoreL, I64LoadSA I64SubLS, I64LoadSA LeftI64AddFS, I64LoadSS Const32S,
        I64LoadSS ConstBrAhead, I64LoadSS I64Load8USS, I64LoadSS I64LoadSA, I64LoadSS I64LoadSS,
        I64LoadSS I64StoreImmS, I64LoadSS I64StoreS, I64ShlImmSS I64Load32UIndexLS,
        I64StoreL BrI64NeImmFAhead, I64StoreS I64StoreL, I64SubLS I64ShrUImmFA,
        LeftI64AddLA I64LoadFS, LeftI64AddSS I64LoadFS;
    I64MulImmFA: I64AddFS AddBrI32NeImm, LoadI64AddFS ConstBrAhead;
    I64MulKSA: RightUnsignedI64AddLS I64MulKSS, RightUnsignedI64AddLS RightUnsignedI64AddFS;
    I64MulKSS: I64MulKSA RightUnsignedI64AddFS, I64MulKSS I64MulKSS;
    I64MulSS: I64MulSA I64AddFS;
    I64NeImmFS: Const32S Const32S;
    I64OrFA: I64Store32L ConstBr;
    I64OrFS: I64XorSS LeftI64XorLS;
    I64OrSA: I64Store32L BrZeroSAhead;
    I64ShlFS: I64LtUImmSS Const32S;
    I64ShlImmFA: LoadI64AddFS ConstBrAhead;
    I64ShlImmSA: I64Load32UDispFA I64MulFA;
    I64ShlImmSS: I64AddImmSS I64AddSS;
    I64ShlSS: Const32S SelectSA, I64LtUImmSS Const32S;
    I64ShrUFS: I64LtUImmSS Const32S;
    I64ShrUImmFA: BrNonZeroFAhead CopyIntSS, I64AndKFA LeftI64AddFA;
    I64ShrUImmFS: I64AddImmSS I64AddImmSS, I64AndImmFA I64ShrUImmFS, I64MulImmFA I64SubLS;
    I64ShrUImmSS: I64ShrUImmSS I64AndImmSS;
    I64Store32DispS: I64StoreDispS AddGlobalSetSS;
    I64Store32F: I64Store32DispS AddGlobalSetSS, I64Store8ImmF I64StoreF;
    I64Store32ImmDispS: AddGlobalSetSS I64StoreImm32F;
    I64Store32L: Add2 BrI32NeImmS, AddGlobalSetSS ReturnConst, I32ShrUImmSA I32AndImmFS,
        I64Load32USS ConstBr;
    I64Store32S: BrI64LeUImmSAhead ConstBrAhead;
    I64Store8DispS: AddGlobalSetSS I64StoreImm32F, AddGlobalSetSS ReturnConst;
    I64Store8ImmDispS: AddGlobalSetSS ReturnConst;
    I64Store8ImmIndexS: I64AddSS BrI64LeSSAhead;
    I64Store8L: AddGlobalSetSS ReturnConst, BrNonZeroFAhead ConstBrAhead;
    I64Store8S: I64AddImmSA I64AddFS, I64LoadSS I64MulImmSA, I64StoreS I64StoreS;
    I64StoreDispL: AddGlobalSetSS I64StoreImm32F, AddGlobalSetSS ReturnConst;
    I64StoreDispS: AddGlobalSetSS ReturnConst, ExtendAddSA I64StoreF,
        I64StoreDispL AddGlobalSetSS, I64StoreDispL I64StoreDispS, I64StoreDispS ExtendAddSS,
        I64StoreDispS I64StoreDispL, I64StoreDispS I64StoreDispS, I64StoreImmDispS AddGlobalSetSS;
    I64StoreF: I64Load32UConstA BrI64NeImmFAhead;
    I64StoreImm32F: I64ShrUImmSS Const32S;
    I64StoreImm32S: ExtendAddSS I64LoadSA;
    I64StoreImmDispS: AddGlobalSetSS ReturnConst, I64Store8ImmDispS AddGlobalSetSS,
        I64StoreImmDispS AddGlobalSetSS, I64StoreImmDispS I64StoreImmDispS;
    I64StoreImmF: AddGlobalSetSS ReturnConst;
    I64StoreImmS: I64StoreImmS I64StoreImmS;
    I64StoreL: AddGlobalSetSS ReturnConst, CopyIntSS AddBr64, I64LoadSA I64AddImmFS,
        I64LoadSA I64LoadFS, I64LoadSA I64StoreL, I64LoadSS I64LoadSS, I64LoadSS I64StoreL;
    I64StoreS: I64AddImmSA LeftI64AddFS, I64AddImmSS I64LoadSA, I64LoadSA I64AddImmFS,
        I64LoadSA I64LoadFS, I64LoadSA I64StoreL, I64LoadSS I64LoadSA, I64LoadSS I64LoadSS,
        I64LoadSS I64ShlImmSS, I64LoadSS I64StoreL, I64Store8S BrI64NeImmSAhead,
        I64StoreDispL ExtendAddSS, I64StoreDispS I64StoreDispS, I64StoreS AddGlobalSetSS,
        I64StoreS BrI64NeImmSAhead, I64StoreS ExtendAddSS, I64StoreS I64LoadSA,
        I64StoreS I64LoadSS, I64StoreS I64Store8S, I64StoreS I64StoreS,
        I64StoreS LoadBrI64NeSAhead, I64SubSA ReturnOneF;
    I64SubFA: I64ShrSImmFA I64AndFA, I64ShrSImmFA I64AndFS;
    I64SubFS: Const32A I64SubFS, I64LoadSA I64Load32UFA;
    I64SubSS: ExtendAddSS Const32A;
    I64XorFA: I32RotlImmFS I64AddFS, I64AndKFA I64MulFS, I64MulKFS RightUnsignedI64XorBS,
        RightUnsignedI64XorFS I64AndKSA;
    I64XorFS: I64AddImmSS I64AddImmSS, RightUnsignedI64XorFA I64MulKFS;
    I64XorSA: I64AndKFA I64MulFS;
    LeftI32AddFS: I32Load16UFA I32Store16L, I32Load8UFA I32AddImmFA;
    LeftI32AddLS: I32LoadSA BrI32GtUFAhead;
    LeftI32AddSA: I32LoadFA BrI32EqFAhead, I32LoadFS BrZeroFAhead, LeftI32AddLA I32StoreF;
    LeftI32AddSS: I32LoadFS BrZeroFAhead, I32SubSS Call, ShiftRightAndSA I32StoreL;
    LeftI32OrFS: I32Load8UDispSA I32OrFA;
    LeftI32OrSS: I32LoadFA BrI32GtSImmFAhead;
    LeftI32XorBS: I32AndImmFA I32AddImmFA;
    LeftI32XorSS: I32AddImmSS BrI32LtUImm32F, RightUnsignedI32XorBS LeftI32XorBS;
    LeftI64AddFS: I64StoreDispL ExtendAddSS;
    LeftI64AddSA: I64Load32SFA BrI64GeSFAhead, I64Load32SFA BrI64LeSFAhead,
        I64LoadFS BrI64NeImmFAhead, I64LoadFS BrI64NeImmSAhead, I64LoadFS I64AndKFA;
    LeftI64AddSS: BrZeroSAhead ConstBr;
    LoadI32AddLA: I32StoreL BrAhead, I32StoreL CopyIntSS;
    LoadI32AddSA: I32ShrUImmFS I32LoadScaledFA;
    LoadI32XorLA: I32StoreL CopyIntSS;
    LoadI32XorSS: I32AndImmFA I32XorImmFS;
    LoadI64AddSA: I64Store32F BrI64NeImmSAhead;
    LoadI64XorFA: I64AndKFS I64LoadConstS;
    RightUnsignedI32AddFS: I32GtUFA SelectFS;
    RightUnsignedI32XorBS: I32AndImmFS Const32S;
    RightUnsignedI32XorSS: I32AndFS LeftI32AddFS;
    RightUnsignedI64XorFA: I64AndKFS I64XorSA;
    SelectFS: Add2 BrI32NeImmS, I32AddImmSS SelectSS;
    SelectSA: I32Store16L I32AddImmSS, I64AndImmFA LeftI64AddFS;
    SelectSS: SelectSS I64AddImmSS;
    ShiftRightAndSA: I32AddFS ShiftRightAndSA, I32MulFS I32StoreL;
}

fours! {
    four_handler four:
    AddBrI32GtUImm: I32MulImmSS I32MulImmSA I32AddFA;
    AddGlobalSetSS: I64LoadFA I64EqzFS BrI64EqImmFAhead, I64LoadFA I64StoreL ExtendAddSS,
        I64StoreImm32F I64ShrUImmSS Const32S;
    BrI32GeUSAhead: I32AddImmSS I32LoadFA I32MulImmFA;
    BrI32GtSImmFAhead: I32AddImmSS I32LoadSS I32StoreS;
    BrI32GtUImmFAhead: I32EqzSA I32AddFS I32EqImmSA;
    BrI32GtUImmSAhead: I32AndImmSS I32XorSA I32AndFA, I32AndImmSS I32XorSA I32XorFS;
    BrI32LtSImmSAhead: I32AddImmSS LeftI32AddSS Const32S;
    BrI32LtUSAhead: I64LoadSA I64StoreL I64LoadSA;
    BrI32NeF: LeftI32AddSS I32LoadFS BrI32EqFAhead;
    BrI64EqImmFAhead: I32AddImmSS I32NeSS CopyIntSS;
    BrNonZeroF: I32GtSSA SelectFS I32MulSA;
    BrNonZeroS: I32AddImmSS I64XorSS CopyIntSS;
    BrZeroSAhead: I32Load8USA I32Store8L Add2;
    Const32A: I32ShlFS I32LtUFA SelectFS, I32SubFS I32AndImmFA I32AddImmFS,
        I64ShlFA I64AndFS I64AndImmFA, I64ShlFS I64AndFA I64AndKFA;
    Const32S: Copy2 I32RemUSS BrNonZeroF, CopyIntSS CopyIntSS I32StoreS,
        CopyIntSS I32AddImmSA BrTableF, I32AddImmSA I32AndImmFS I32Load8UIndexLS,
        I32AddSA I32Store8DispF AddBrI32NeImm, I32AddSS I32AddImmSS CopyIntFS,
        I32OrSA BrZeroFAhead I32AddSA, SelectSA I32AddFS AddBrI32NeImm,
        SelectSS Const32A I32ShlFS;
    Copy2: Copy2 BrI32GtUImmSAhead I32XorSA, Copy2 Copy2 I64AddImmSS, I32XorSS CopyIntSS I32AndFS;
    CopyIntFS: BrI32NeImmSAhead CopyIntSS BrAhead, BrZeroFAhead I64ExtendI32USA I64ShlImmFA;
    CopyIntSS: AddBrI32NeImm Add2 AddBrI32NeImm, Const32S I32Load8USA LeftI32XorFS,
        I32AddImmSS I32Load8USS BrNonZeroF, I32LoadSS I32Load8UIndexLS BrI32NeFAhead,
        I32LoadSS I32LoadSA I32StoreL, I32ShlImmSA I32AddImmFS CopyIntSS,
        I32StoreS BrI32LtSImmSAhead I32AddImmSS, I64LoadSS I64XorFS Const32S;
    ExtendAddSA: I64StoreL AddGlobalSetSS I64StoreImm32F;
    ExtendAddSS: Const32A I64StoreL ExtendAddSS, I64Load8USA I64Store8L AddGlobalSetSS,
        I64LoadSA I64Load32UFA I64Store32L, I64LoadSA I64Load8UFA I64Store8L,
        I64LoadSA I64LoadFA I64StoreL, I64LoadSA I64StoreL ExtendAddSS,
        I64LoadSA I64StoreL I64Store8ImmDispS, I64LoadSA I64StoreL I64StoreDispS,
        I64LoadSA LeftI64AddFS ExtendAddSS;
    F32MulBA: F32AddFS Copy2 AddBrI32NeImm;
    F64AddFS: F64SqrtFA F64MulFS Const64FloatA;
    F64DivFS: MulSubLA F64StoreL F64LoadSS;
    F64DivLA: F64AddFS Add2 BrNonZeroS, F64AddFS F64LoadDispSS I32AddImmSA,
        F64AddFS F64LoadDispSS I32AddImmSS;
    F64LoadSS: I32AddImmSS LoadF64SubLS F64LoadDispSS,
        RightUnsignedI32AddSA I32AddImmFA F64ConvertI32UFA;
    F64MulFA: LoadF64AddFS F64StoreF CopyIntSS;
    F64MulFS: LoadDispF64SubSS F64MulBS F64MulSS;
    F64MulSA: F64MulFA LoadF64AddFS F64StoreF, MulSubFA F64StoreL F64LoadSS,
        MulSubFA F64StoreL I32AddImmSS;
    F64SqrtFA: F64MulFS Const64FloatA F64DivFS;
    GetBrFAhead: I64Load8UDispSA BrZeroFAhead ConstBrAhead,
        I64LoadDispSS I64LoadDispSS I64LoadDispSS, I64LoadDispSS I64StoreDispL AddGlobalSetSS,
        I64LoadDispSS I64StoreL I64LoadSA, I64LoadSS I64LoadSA I64Load16UFA;
    GlobalGetA: I64Load8UFA BrNonZeroFAhead ConstBrAhead;
    GlobalGetS: I64LoadFS I64LoadSS I64LoadSS;
    I32AddFA: F64ConvertI32UFA F64StoreL Add2, I32AddFA I32AddFA I32ShrSImmFS,
        I32AddFS Add2 BrNonZeroS, I32AndImmFA I32RemUImmFA BrZeroFAhead,
        I32AndImmFA LeftI32AddFA I32LoadFS, I32ShrSImmFA I32StoreL I32MulImmSS;
    I32AddFS: AddBrI32GtUImm I32AddSA ReturnOneF, I32AddImmSS I32LoadFS I32AddImmSS,
        I32AddSS Copy2 Copy2, I32AddSS I32XorFA I32RotlImmFS,
        I32Load8UDispSA I32AndImmFA I32AddFS, I32Load8UIndexSA I32AddFA I32AddImmFA,
        I32LoadIndexSA I32StoreL I32AddSS, I32LoadSS I32AndImmSA BrZeroFAhead,
        I32MulImmSA I32AddFA I32ShrSImmFA, I32XorFA I32RotlImmFS I32AddFS,
        I32XorFA I32RotlImmFS I32AddSS;
    I32AddImmFS: I32Load8USA I32AddFA I32Store8L;
    I32AddImmSA: I32Store8L I32AddImmSS I32AddImmSA, LeftI32AddLS I32LoadFS BrNonZeroFAhead;
    I32AddImmSS: BrI32GtUImmFAhead I32MulImmFS I32MulImmSA, I32AddImmSA I32Store8L I32AddImmSS,
        I32Load8UDispSA I32Store8L I32AddImmSS, I32Load8USS I32ShrUImmFS BrI32EqImmFAhead,
        I32LoadDispSA I32StoreL I32AddImmSS, I32LoadFS I32AddImmSS I32LoadFA,
        I32LoadFS I32AddImmSS I32LoadFS, I32LoadSS I32AndImmFA BrNonZeroFAhead,
        I32LtSFS I32AddImmSS BrNonZeroS, I32LtUFS Const32S SelectSS,
        I32LtUImmSS CopyIntSS BrNonZeroS, I32MulImmFA I32AddFA I32AndImmFA,
        LeftI32XorSS RightUnsignedI32XorBS LeftI32XorBS, LoadF64SubLS F64LoadDispSS F64MulFS;
    I32AddSA: I32AndImmFA I32ShlImmFA I32AddImmFS, I32DivSImmFA I32ShlImmFA I32LoadDispFS,
        I32Store16DispF Add2 BrI32NeImmS;
    I32AddSS: I32AddImmFS I32LoadDispSS I32RotlImmFA, I32AddImmFS I64LoadDispSA LoadI64AddFS,
        I32AddImmFS LeftI32XorSS RightUnsignedI32XorBS, I32AddImmSS I32AddSS Add2,
        I32AddSS I32Load16UFS I32SubLS, LeftI32XorSS RightUnsignedI32XorBS LeftI32XorBS;
    I32AndFA: I32XorFS CopyIntSS BrAhead;
    I32AndImmFA: I32Load8UIndexLA I32AddFS AddBrI32NeImm, I32RemUImmFA BrZeroFAhead LeftI32AddSS,
        I32ShlImmFA I32AddImmFS Const32S;
    I32AndImmFS: I32RemUImmFA I32LoadScaledFS CopyIntSS;
    I32AndImmSA: BrI32NeImmFAhead I32ShlImmSA I32AndImmFA, I32LoadScaledFA I32AddImmFA BrTableF,
        I32OrFA I32OrFS BrI32NeImmFAhead;
    I32AndImmSS: I32XorImmSA I32OrFA I32XorFS;
    I32AndSA: I32XorFS I32RotlImmSA RotateLeftI32XorLA;
    I32CtzSS: I64EqzSS Const32S SelectSA;
    I32EqImmSA: I32AddFS I32EqImmSA I32SubLS;
    I32EqSS: Const32S Const32S SelectSA;
    I32GtSImmFS: Const32S SelectSS I32LtSImmFS;
    I32GtSSA: SelectFS I32MulSA I32AddFS;
    I32GtUFS: Const32S SelectSA I32Store16L;
    I32GtUImmSS: BrNonZeroFAhead BrI32EqImmSAhead I32MulImmSS;
    I32Load16SDispSA: I32MulFA I32AddFA I32AddFA;
    I32Load8UDispSA: I32Store8L I32AddImmSS I32Load8UDispSA;
    I32Load8UDispSS: I32ShlImmSS I32Load8UDispSS I32AndImmSA;
    I32Load8UFA: I32Store8L Add2 AddBrI32GtUImm;
    I32Load8UIndexLA: I32AddFS I32Load8UIndexSA I32AddFS;
    I32Load8UIndexSA: I32AddFS I32AddImmSA I32AndImmFS, I32AddImmFA I32StoreL Add2;
    I32Load8USA: BrNonZeroF I32AddImmSA ReturnOneF,
        I32XorFA BrTestNonZeroFAhead I32Load16UIndexSA;
    I32Load8USS: BrI32EqImmFAhead BrI32EqImmFAhead AddBrI32LtU;
    I32LoadConstS: LeftI32XorBS RightUnsignedI32XorBS LeftI32XorBS;
    I32LoadDispFS: I32AddSA I32LoadDispFA BrI32NeFAhead;
    I32LoadDispSA: I32AddFS I32LoadIndexSA I32AddFS, I32StoreL I32AddImmSS I32LoadDispSA;
    I32LoadDispSS: I32RotlImmFA RotateLeftI32XorLA RightUnsignedI32XorLA;
    I32LoadFS: I32StoreS I32AddImmFA BrI32LtUFAhead;
    I32LoadIndexSA: I32StoreL I32AddImmSS I32SubFS;
    I32LoadSA: BrI32EqFAhead I32LoadSS BrNonZeroF, I32AddImmFA I32StoreL I32ShlImmSA,
        I32EqFA I32AddFS Add2, I32MulImmFA ShiftRightAndFA I32AddFS,
        I32StoreL ShiftRightAndSS I32AddFS;
    I32LoadSS: I32LoadSA BrI32NeFAhead BrAhead, I32LoadSA I32AndFA LeftI32AddFS,
        I32LoadSA I32SubLA ReturnOneF, I32OrImmSA I32MulFA I32ShrSImmFA,
        I32ShrSImmFS LeftI32AddFS I32AndImmSS, ShiftRightAndFA I32AddFS Br;
    I32LoadScaledSA: I32AndImmFA I32ShlImmFS I32AddImmSS;
    I32LtSFS: I32AddImmSS BrNonZeroS I32AddImmSS;
    I32LtUFA: SelectFS I32AddImmFA I32ClzFS;
    I32MulFA: I32AddFA I32AddFA I32AddFA, I32ShrSImmFS I32LoadDispSA I32MulFA;
    I32MulFS: I32LoadDispSA I32MulFS I32LoadDispSA;
    I32MulImmFS: I32Load8UDispSA I32AddFA I32MulImmFS, I32Load8UDispSA I32XorFA I32MulImmFS,
        I32MulImmSA I32AddFA I32AndImmFA;
    I32MulImmSA: I32AddFA I32ShrSImmFA I32StoreL, I32AddFS I32MulImmSA I32AddFA,
        I32AddFS I32MulImmSA I32AddFS;
    I32MulImmSS: I32MulImmSA I32AddFS I32MulImmSA;
    I32RemUImmFA: BrZeroFAhead LeftI32AddSS LoadBrI32GtSFAhead,
        BrZeroFAhead LeftI32OrSS I32LoadFA, I32Load8UFA I32Store8L AddBrI32NeImm;
    I32RotlImmFS: I32AddFS I32AddSS I32XorFA, I32AddFS I32XorFA I32RotlImmFS,
        I32XorFA I32RotlImmFS I32AddSS;
    I32RotlImmSA: RotateLeft32I64XorLA RotateLeft32I64XorLA I64AddFS;
    I32ShlImmFS: I32AddFS I32AddImmSS BrI32GtUImmFAhead, I32OrSA I32ShrUImmFS Call;
    I32ShlImmSA: I32AndImmFA I32AddFS I32Load8UDispSA, LeftI32AddLS I32LoadFA BrI32GtSImmFAhead;
    I32ShrUImmFA: I32Store8L I32AddImmSS LeftI32XorSS;
    I32ShrUImmFS: BrNonZeroSAhead LeftI32AddFA I32StoreF;
    I32Store16L: I32AddImmSS LeftI32XorSS RightUnsignedI32XorBS;
    I32Store8ImmS: I32AddImmSS CopyIntSS Br;
    I32Store8L: I32AddImmSS I32Load8UDispSA I32Store8L;
    I32StoreL: I32AddImmSS I32Load8UDispSA I32AddImmFA,
        I32AddImmSS LeftI32XorSS RightUnsignedI32XorBS, I32LoadSA I32StoreL Add2,
        I32MulImmSS I32MulImmSA I32AddFS;
    I32StoreS: I32AddImmSS I64AddImmSA I64AndFS;
    I32SubLS: BrI32GtUImmFAhead I32MulImmSS I32MulImmSA, BrNonZeroFAhead Add2 AddBrI32NeImm;
    I32SubSA: I32Store16L I32AddImmSS I32AddImmSS;
    I32SubSS: I32MulImmFS I32SubSS I32MulImmFA;
    I32XorFA: I32MulImmFS I32Load8UDispSA I32XorFA;
    I32XorSA: I32AndFA I32XorFA I32AddFS, I32CtzFA I32ShrUImmFS I32AddFA,
        I32RotlImmFS I32AddFS I32XorFA;
    I64AddFA: I64MulImmFA I64AddFA I64MulImmFA;
    I64AddFS: Copy2 I64XorSA I64AndFA, I64AddFS I64AddKSS I32AddImmSS,
        I64AndKFS I64ShrUImmSS I64MulFA, I64Load32UFA BrI64LtUFAhead ConstBr,
        I64LoadDispSS I64RotlImmFA RotateLeftI64XorLA, I64LoadSS I64ShrUImmSS BrI64LtUFAhead,
        I64ShlImmFS I64AndKSA I64OrFS, I64ShrUImmSS I32RotlImmSA RotateLeft32I64XorLA,
        I64Store32L I64ShrUImmFS AddBrI32NeImm, I64StoreL I64Load8UFS BrI64LeUImmFAhead,
        I64XorFA I32RotlImmFS I64AddFS, RotateLeftI64XorLS I64RotlImmFS RotateLeftI64XorSS;
    I64AddImmFA: LeftI64AddFA I64Load32UFA I64AddFA;
    I64AddImmFS: I64AndKFS I64LoadSA I64Store32F;
    I64AddImmSA: I64Load8UIndexLA LeftI64OrFS I64AddImmSA;
    I64AddImmSS: I64AndImmFA BrI64EqImmFAhead ConstBrAhead,
        I64AndImmSA I64Load8UIndexLS I64AndImmSS, I64Load8USA LeftI64AddFA I64Load32UFA,
        I64ShrULS I64LtUImmSS Const32S;
    I64AddSS: I64AddSS I64LoadSA I64AddImmFS, I64ExtendI32USA I64AddFS I64AddImmSS,
        I64RotlImmFS I64LoadDispSS I64XorFS, RotateLeftI64XorLS I64RotlImmFS I64AddSS;
    I64AndImmFA: LeftI64AddFA I64Load32UFA I64XorFS;
    I64AndKFA: I64OrImmFS I64XorSS I64AndKFS, I64ShrUImmFA I64AndKFA LeftI64AddFS;
    I64CtzSS: I64Load16USA I64AddFS I64AndImmFS;
    I64ExtendI32USA: I64AndImmFS Const32A I64ShlFS;
    I64Load32SSA: I64AddFS I64LoadSS I64MulImmFA, I64AddImmFS I64Store32L GlobalGetA;
    I64Load32SSS: Const32A I64Extend32SFA BrI64LeSFAhead;
    I64Load32UDispSA: I64AddFA I64AddFS I32RotlImmSA;
    I64Load32UFA: I64XorFS I64AddImmSS I64Load8USA, I64XorFS I64ShrUImmSA I64AndImmFA;
    I64Load8UIndexLA: LeftI64OrFS I64AddImmSA I64Load8UIndexLA;
    I64Load8USA: I64EqzFS I64StoreS BrI64EqImmFAhead, I64Store8L AddGlobalSetSS ReturnConst;
    I64LoadConstS: I64LoadSA I64LoadFA BrI64NeFAhead;
    I64LoadDispSS: I64RotlImmFA RotateLeftI64XorLA RightUnsignedI64XorLA;
    I64LoadFA: I64StoreL AddGlobalSetSS I64StoreImm32F;
    I64LoadSA: I64AddImmFA I64StoreL AddGlobalSetSS, I64AddImmFA LeftI64AddFA I64Load32UFA,
        I64AddImmFS I64AndKSA I64MulFA, I64AddImmFS I64LoadSA I64AddImmFS,
        I64AddImmFS I64StoreL I64StoreL, I64AndFA I64OrFS I64StoreL,
        I64Load8UFA BrNonZeroFAhead ConstBrAhead, I64Load8UFA I64AndImmFA I64EqzFS,
        I64LoadFA I64AddImmFS I64LoadSA, I64LoadFA I64EqzFS BrI64EqImmFAhead,
        I64LoadFA I64StoreL AddGlobalSetSS, I64LoadFA LoadI64AddFS I64Load8UFS,
        I64LoadFS BrI64NeImmFAhead ConstBrAhead, I64LoadFS I64LoadSA BrI64LtSFAhead,
        I64LoadFS I64LoadSA I64LoadFA, I64LoadFS I64LoadSA I64LoadFS,
        I64LoadFS I64LoadSA I64StoreL, I64LoadFS I64LoadSS I64LoadSS,
        I64LoadFS I64StoreDispL AddGlobalSetSS, I64ShrUImmFS BrI64GeUImmFAhead ConstBrAhead,
        I64ShrUImmFS I64LoadSA I64ShrUImmFS, I64Store32ImmF I64LoadSA I64Load32SFA,
        I64StoreImmF AddGlobalSetSS ReturnConst, I64StoreImmF I64LoadSA I64StoreImmF,
        I64StoreL AddGlobalSetSS ReturnConst, I64StoreL ExtendAddSS ExtendAddSA,
        I64StoreL I64LoadSA I64StoreL, I64StoreL I64StoreDispS AddGlobalSetSS,
        LeftI64AddLS I64Load32UFS I64AndImmSS;
    I64LoadSS: I64LoadSA I64AddImmFS I64LoadSS, I64LoadSA I64LoadFA I64AddImmFA,
        I64LoadSA I64MulFA I64AddFS, I64LoadSA I64StoreL ExtendAddSS,
        I64LoadSS I64LoadSS ConstBrAhead, I64LoadSS I64LoadSS I64Load8USS,
        I64StoreS I64StoreDispS AddGlobalSetSS;
    I64MulFS: I64ShrUImmFS I64ShrUImmSS I64MulFA;
    I64MulImmSA: I64AddFA I64MulImmFA I64AddFA, I64AddImmFS Const32S I64AndImmSA,
        I64RotlImmFA I64MulImmFS I64RotlFS;
    I64MulKFA: I64XorFS RightUnsignedI64XorFA I64MulKFA, I64XorFS RightUnsignedI64XorFA I64XorFA;
    I64MulKFS: RightUnsignedI64XorBA I64AddFS BrTestNonZeroSAhead;
    I64MulSA: I64RemUFS I64ShrUImmSS BrI64NeImmF;
    I64MulSS: I64MulSA RightUnsignedI64AddFS RightUnsignedI64AddFS;
    I64OrImmFA: I64StoreL I32AddImmSA ReturnOneF;
    I64OrSA: I64AndFS I64AndSA I64OrFA;
    I64RemUFS: I64ShrUImmSS BrI64NeImmF I32MulImmSS;
    I64RotlImmFS: I64AddSS I64XorFS I64AddFS;
    I64ShlImmSA: I64AddImmFS I64MulImmSA I64AddImmFS, I64MulKFA I64ShrUImmFA LeftI64AddFS;
    I64ShlImmSS: Const32A I64ShlFA I64XorImmFS, I64AddFS I64LoadIndexSS I64ShrUImmFS,
        I64LoadIndexLS I64LoadIndexSS I64AddSS;
    I64ShlSS: I64AddSA I64AddImmFS BrI64NeImmFAhead;
    I64ShrSImmFA: I64AndFS I64EqzSS I64AddSS;
    I64ShrUImmFS: I32RotlImmSA RotateLeft32I64XorLA I64XorFS, I64AddFS I64StoreS I64AddImmSS;
    I64ShrUImmSS: I64MulSA I64AddFA RightUnsignedI64AddLA;
    I64Store16L: I64LoadSA I64LoadFA I64AddImmFS;
    I64Store32DispS: AddGlobalSetSS I64StoreImm32F CallConst,
        I64StoreDispS AddGlobalSetSS ReturnConst;
    I64Store32ImmS: I64LoadSS I64EqzFS BrI64EqImmFAhead;
    I64Store32S: I64Load32SSA I64AddFS I64Load32SSS, I64Store32L I64AddImmSS I64Extend32SSA;
    I64Store8ImmDispS: AddGlobalSetSS I64StoreImm32F CallConst;
    I64Store8S: I64ShrUImmSS I64AddImmSS I64AddImmSS;
    I64StoreDispS: AddGlobalSetSS I64StoreImm32F CallConst, ExtendAddSS I64LoadSA I64StoreL,
        I64StoreDispS AddGlobalSetSS I64StoreImm32F, I64StoreDispS AddGlobalSetSS ReturnConst,
        I64StoreDispS I64StoreDispS AddGlobalSetSS;
    I64StoreImm32S: AddGlobalSetSS I64StoreImm32F CallConst;
    I64StoreImmDispS: AddGlobalSetSS I64StoreImm32F CallConst,
        I64StoreImmDispS AddGlobalSetSS ReturnConst;
    I64StoreImmS: ExtendAddSS Const32A I64StoreL;
    I64StoreL: AddGlobalSetSS I64StoreImm32F CallConst, I32AddImmSA LeftI32AddLS I32LoadFS,
        I32Load16USA I32Store16L I32AddSA, I64LoadSA I64StoreL I64LoadSA,
        I64LoadSS I64LoadSA I64StoreL, I64LoadSS I64Store32S Copy2,
        I64StoreDispS I64StoreDispS I64StoreDispS, I64StoreL AddGlobalSetSS I64StoreImm32F;
    I64StoreS: ExtendAddSS I64LoadSA I64StoreL, I64ShrUImmFS I64AddImmSS BrI64GeSSAhead,
        I64Store8S I64LoadSS I64MulImmSA, I64StoreDispS AddGlobalSetSS I64StoreImm32F,
        I64StoreS I64StoreS I64StoreS;
    I64SubSA: I64SubFS I64XorImmSA I64AndFS;
    I64SubSS: I64SubSS Const32A I64SubFA;
    I64XorFA: I64AddFS ExtendAddSS I64LoadSA, I64MulKFA I64XorFS RightUnsignedI64XorFA;
    I64XorFS: I64AddFS I64AddFS I64AddSA, I64AddImmSS I64Load8USA LeftI64AddFA,
        I64AndSA I64XorFA I64AddFS, RightUnsignedI64XorSA I64MulKFS RightUnsignedI64XorBA;
    I64XorImmSA: I64AndFS I64AndSA I64XorFA;
    I64XorSA: I64AndFS I64AndSA I64XorFA, I64XorImmFA I64AndFA I64OrFS;
    I64XorSS: I64RotlImmFS I64XorSS I64XorSS, I64XorSS I64AddKSS AddBrI32NeImm,
        LeftI64XorLS I64XorSS I64RotlImmFS;
    LeftI32AddFS: I32LoadFS BrI32EqFAhead LeftI32AddSA;
    LeftI32AddSA: I32LoadFA I32GtSImmFA SelectFS, I32LoadFS I32AddFS I32AddFA;
    LeftI32AddSS: Const32S CopyIntSS I32LoadSS, I32AndImmSA I32StoreL BrAhead,
        I32GtSSA SelectFA I32AddImmFS, I32LoadFA I32AddImmFA I32StoreL,
        I32LoadFA I32StoreL I32StoreS, I32LoadFS BrI32EqFAhead LeftI32AddSA,
        LeftI32AddSA I32LoadFA I32AddImmFA, LeftI32AddSA I32LoadFS LeftI32AddSA;
    LeftI32XorBS: I32AndImmFA I32StoreL AddBrI32NeImm, I32ShrUImmFA I32Store16L AddBrI32NeImm,
        I32ShrUImmFA I32Store16L I32AddImmSS, I32ShrUImmFA I32StoreL AddBrI32NeImm;
    LeftI32XorSA: I32AndImmFA RightUnsignedI32XorFA I32Load16UScaledFA;
    LeftI32XorSS: RightUnsignedI32XorBS LeftI32XorBS I32RemUImmFS,
        RightUnsignedI32XorBS LeftI32XorBS I32ShrUImmFA;
    LeftI64AddFA: I64Load32UFA I64XorFS I64AddImmSS, I64Load32UFA I64XorFS I64ShrUImmSA;
    LeftI64AddSA: I64LoadFS I64LoadSS BrI64LeSFAhead;
    LeftI64AddSS: I64LoadFS I64LoadSS BrI64GtSFAhead;
    LoadDispF64SubSS: F64MulBS F64MulSS LoadDispF64SubSS, MulAddBA F64AddFS Const64FloatA;
    LoadI32AddFS: I32AddImmSS I32LoadFA BrI32LeSFAhead;
    LoadI64AddSA: I64StoreL AddGlobalSetSS I64StoreImm32F;
    LoadI64AddSS: CopyIntSS I64RotlImmFA RotateLeftI64XorLA;
    MulAddBA: F64AddFS Const64FloatA F64AddFS;
    MulSubFA: F64StoreL F64LoadSS F64MulSA, F64StoreL I32AddImmSS F64MulSA;
    MulSubLA: F64StoreL F64LoadSS F64MulSA;
    RightUnsignedI32AddLA: F64ConvertI32UFA F64DivLA F64AddFS;
    RightUnsignedI32XorBS: LeftI32XorBS I32AndImmFA I32StoreL,
        LeftI32XorBS I32ShrUImmFA I32Store8L;
    RightUnsignedI32XorFA: I32Load16UScaledFS I32ShlImmFS I32Load8UDispSS,
        I32Load16UScaledFS I32XorFA I32AndImmFA;
    RightUnsignedI64AddFS: I64MulSS I64AddFS I64XorImmFS;
    RightUnsignedI64AddLS: RightUnsignedI64AddFS I64AndKSA I64AddFA;
    RightUnsignedI64XorFA: I64MulKFA I64XorFS RightUnsignedI64XorFA, I64XorFA I64MulKFA I64XorFS;
    RightUnsignedI64XorLA: I64AddFA I64StoreL AddBrI32NeImm;
    RotateLeft32I64XorLA: RotateLeft32I64XorLS I64AndSS I64AndSA;
    RotateLeftI32XorLA: I32AddFS CopyIntSS I32RotlImmFA,
        RightUnsignedI32XorLA LoadI32AddFA LoadDispI32AddFS, RotateLeftI32XorLA I32AddFS Copy2;
    RotateLeftI64AddLS: I64AddFS I64XorFS I64RotlImmSS;
    RotateLeftI64XorLA: I64AddFS CopyIntSS I64RotlImmFA, RotateLeftI64XorLA I64AddFS Copy2;
    RotateLeftI64XorLS: I64RotlImmSS I32AndImmSS Const32S;
    RotateLeftI64XorSS: I64AddFS RotateLeftI64XorLS I64RotlImmSS, I64RotlImmFS I64AddSS I64XorFS;
    SelectFS: AddBrI32NeImm I32AddImmSS I32AddImmSS;
    SelectSA: I64StoreL I64Store16S I64Load16USA;
}

fives! {
    five_handler five:
    BrI32EqSAhead: I32AddSS I32Load8UIndexSA I32Store8L AddBr32;
    BrI32LeSFAhead: I32StoreScaledL CopyIntSS I32ShlImmSS I32OrImmFS;
    BrZeroSAhead: Const32S BrZeroSAhead I32AddImmSS CopyIntSS;
    Const32A: F32MulFS Const32A F32MulFS Const32A,
        F32MulFS I32Load8UDispSA I32AddImmFA F32ConvertI32SFS;
    Const32S: BrI32LtUImmSAhead Const32S I32AddImmSS Call,
        BrZeroSAhead I32AddImmSS CopyIntSS Call;
    Const64FloatA: F64MulFS Const64FloatA MulAddLA F64AddFA;
    Const64FloatS: Const64FloatA BrF64LtFAhead CopyFloatSS Const64FloatA,
        SelectFS F64SubSS Const64FloatA MulAddLS;
    Copy2: Const32A F32MulFS Const32A F32MulFS, Copy2 I32AddSS I32Load8UDispFS I32Load8UDispSS,
        I32XorSA I32SubFS I32AddSS I32AddSA;
    CopyFloatSS: I32AndImmSA I32DivUImmFA I32AndImmFA Const64FloatS;
    CopyIntFS: I32NeImmSS CopyIntSS Const32S BrNonZeroS;
    CopyIntSS: LeftI32AddFA I32LoadFS CopyIntSS LeftI32AddFA;
    ExtendAddSS: I64LoadSA I64AddImmFA LeftI64AddFA I64Load32UFS,
        I64LoadSA I64StoreL ExtendAddSS I64LoadSA;
    F32AddSA: F32MulFA F32AddFS F32SubSA F32AddFS;
    F32MulFA: F32AddFA F32AddFA F32AddFA F32AddFS;
    F32MulSS: F32MulSS F32AddFS Const32A BrF32GtFAhead;
    F64AddFA: F64AddFA F64AddFS Add2 BrNonZeroS;
    F64AddSA: MulAddFS F64SubSA F64AddFS Const32S;
    F64LoadDispFA: LoadDispF64MulFS F64LoadDispFA LoadF64MulFA F64AddFA;
    F64LoadDispSS: I32AddImmSA I32MulFA RightUnsignedI32AddFA F64ConvertI32UFA,
        RightUnsignedI32AddSA F64ConvertI32UFA F64DivLA F64AddFS;
    F64MulBS: F64AddFS Const64FloatA BrNotF64GtFAhead F64AddSA;
    F64MulSS: F64MulSS F64AddFS Const64FloatA BrF64GtFAhead;
    F64SubFS: Const64FloatA MulAddLS F64AbsSA F64AddFS;
    F64SubSA: F64AddFS F64MulBS F64AddSA MulAddFS;
    F64SubSS: Const64FloatA F64MulFS Const64FloatA F64DivLS;
    I32AddFA: I32AddFA I32AddFA I32AddFS I32AddImmSS;
    I32AddFS: Add2 I32LeUSS I32AddFS I32GeUFS, I32EqzSA I32AddFS I32EqzSA I32AddFS,
        I32MulImmSA I32AddFA I32AddImmFA I32AndImmFA, I32NeSS I32XorSS BrNonZeroS ReturnOneS,
        I32XorFA I32RotlImmFS I32AddFS I32XorFA;
    I32AddImmFA: I32XorFA I32AddFA I32AddImmFS AddBrI32LtUImm,
        RightUnsignedI32AddFA I32AddImmFS I32MulImmSS I32MulImmSA;
    I32AddImmSA: I32PopcntFS I32AddImmSA I32PopcntFA I32AddFA;
    I32AddImmSS: Add2 I32AddImmSS Copy2 AddBrI32NeImm,
        BrI32EqImm32FAhead I32Load8UDispSS SelectFS I32EqzSA,
        I32AddImmSS I32Load8USS I32EqImmFA I32AddFS,
        I32Load8UDispSA I32ShlImmFS I32OrFA ShiftRightAndFA,
        I32Load8UDispSS I32AndImmFA I32Load8UFA I32Store8L,
        I32Load8UDispSS SelectFS I32AddImmSS I32Load8UDispSS,
        I32Load8UIndexFA I32Store8L I32AddImmSS BrNonZeroSAhead,
        I32Load8USS I32ShrUImmFA I32Load8UFA I32Store8L,
        I32LoadSS I32AddImmSS CopyIntFS BrI32GtSS, I32LtSFA SelectFS I32GtSFA SelectFS,
        I32MulImmSA I32AddImmFS RightUnsignedI32XorBA I32StoreL,
        I32ShlImmSA I32AddImmFS CopyIntSS I32AddImmSS, I64LoadDispSA I64StoreL Add2 I32AddImmSS,
        LeftI32XorSS RightUnsignedI32XorBS LeftI32XorBS I32Store8L,
        LoadDispF64MulSA LoadF64AddFS F64StoreF AddBrI32NeImm;
    I32AddSA: LoadDispI32AddLS I32LoadSA BrI32GeSFAhead I32StoreS;
    I32AddSS: F64LoadDispFA LoadDispF64MulFS F64LoadDispFA LoadDispF64MulFS,
        I32AddFS I32Load8UFS I32AndImmSA BrI32NeFAhead,
        I32AddImmSS CopyIntFS I32Load8USA BrNonZeroF,
        I32AddSS LoadF64MulLA LoadF64AddFA F64StoreL,
        I32DivUImmSS I32MulImmFA I32SubLA I32OrImmFA,
        I32Load16SDispFS I32Load16SDispSS I32LtSFA SelectFS,
        I32Load8UFA I32AddImmFA I32Store8L BrAhead, I32LoadFA LoadI32AddFS I32AddSS I32LoadFA,
        I64Load32UFA I64AddFS I32AddImmSA I32AddFS,
        I64Load32UFA I64AddFS I32AddImmSA I64Load32UIndexFA,
        LeftI32AddSA LoadI32AddLA I32AddFS ShiftRightAndSS,
        LoadDispI32AddLS I32AddImmSS I32LoadFA BrI32GeSFAhead;
    I32AndImmSA: I32OrFA I32Load8UFA I32RotlLA I32AddFS;
    I32AndImmSS: BrI32EqImmFAhead I32AddImmSA I32AndImmFA BrI32GtUImmFAhead,
        CopyIntSS I32AddImmFS I32Load8UFS BrI32NeImmSAhead,
        I32AddFA I32SubLS I32AndImmSS I32AddFS, I32AndImmSA I32SubLA LeftI32AddFS I32ShrSImmFS;
    I32AndSA: LeftI32AddFA I32Load16UFS BrI32LeUFAhead AddBrI32NeImm;
    I32EqImmSS: SelectFS Const32S SelectSS AddBrI32GtSImm;
    I32Load16SDispSA: I32MulFS I32Load16SDispSA I32MulFS I32Load16SDispSA;
    I32Load16SSA: I32MulFA I32AddFS I32AddImmSS AddBrI32NeImm;
    I32Load16SSS: I32Load16SIndexSA I32MulFA I32AddFS I32AddImmSS;
    I32Load16UDispSA: I32MulFS I32Load16UDispSS I32Load16UDispSA I32MulFS;
    I32Load16UDispSS: I32AddSS I32Load16UDispFA I32MulFS I32Load16UDispSS;
    I32Load16USS: I32Load16UDispSA I32MulFA I32AddFA I32AddFA,
        I32Load16UIndexSA I32MulFA I32AddFS Add2;
    I32Load8SSS: I32AndImmFS BrI32LtSImmSAhead I32AddFS ConstBrAhead;
    I32Load8UDispSA: I32NeFA I32AddFS I32LoadSS I32AddImmFS,
        I32XorFA I32AndImmFA I32LoadScaledFA RightUnsignedI32XorLS;
    I32Load8UDispSS: I32Load8UDispSA I32XorFA I32AndImmFA I32LoadScaledFA,
        I32MulImmFA I32AddFA I32AddImmFA I32ShrSImmFS,
        I32MulImmFS I32Load8UDispSS I32MulImmFA I32AddFS;
    I32Load8UFA: I32Store8L I32AddImmSS LeftI32OrSA ShiftRightAndFA;
    I32Load8UIndexSS: I32AddSA I32Load8UDispFA BrI32NeFAhead I32AddImmSS;
    I32Load8USS: I32Load8USA I32SubLS BrNonZeroFAhead Add2;
    I32LoadConstS: LeftI32XorBS RightUnsignedI32XorBS LeftI32XorBS LeftI32XorBS;
    I32LoadDispSA: LoadI32AddFS I32AddImmSS I32LoadFA BrI32LeSFAhead;
    I32LoadDispSS: I32MulImmFA I32ShrUImmFS I32MulImmSA I32OrFA;
    I32LoadFS: I32GtUFA SelectFA I32StoreL I32GtUSS, I32StoreL LeftI32AddFS I32LoadFS BrI32NeF;
    I32LoadIndexSA: LoadI32AddFS I32AddSS I32LoadFA BrI32LeSFAhead;
    I32LoadSS: BrI32GtSFAhead BrI32GeSFAhead I32LoadSS CopyIntSS,
        I32AddImmSS CopyIntFS BrI32GtSS I32AddImmSS;
    I32LoadScaledSA: I32AndImmFA I32LoadScaledFA I32StoreL AddBr32Ahead;
    I32LoadScaledSS: I32LoadScaledSA I32LtSFA SelectFS I32LoadScaledSS;
    I32LtUImmFS: Const32S SelectSA I32AddFS AddBrI32NeImm;
    I32MulFS: I32Load16SDispSA I32MulFS I32Load16SDispSA I32MulFS;
    I32MulImmFA: I32ShrUImmFS I32ShlImmFS I32AddFS I32LoadSS,
        I32XorFA I32RotlImmFA I32MulImmFA I32AddImmFS;
    I32MulImmSS: I32AddSA I32Load8SDispFS I32AddFA I32AddImmFS,
        I32MulImmSA I32AddFS I32MulImmSA I32AddFA;
    I32OrFS: I32OrSA I32ShlImmFS I32OrSA I32ShrUImmFS;
    I32OrSA: BrZeroFAhead I32AddSA I32AndImmFA I32Load8UIndexLA;
    I32PopcntSS: I32AddImmSA I32PopcntFS I32AddImmSA I32PopcntFS;
    I32RotlImmFS: I32AddFS I32XorFA I32RotlImmFS I32AddFS;
    I32ShlImmSA: I32AddImmFS CopyIntSS Add2 I32LoadSS, I32AndImmFS I32LoadFA I32AddFS I32Load8USS;
    I32ShlImmSS: I32AddImmSS I32Load8UDispSS I32Load8UDispSS I32Load8UDispSS,
        I32XorImmFS I32ShlImmSA I32ShrSImmFA I32LtSImmFA;
    I32ShrSImmFS: Copy2 I32XorSA I32SubFA I32AddFS;
    I32Store8L: I32AddImmSS I32GtUImmSS CopyIntSS BrNonZeroS,
        I32StoreS LeftI32XorSS RightUnsignedI32XorBS LeftI32XorBS;
    I32StoreS: I32ShlImmSS I32LoadFS Copy2 I32AddImmSA,
        I32StoreDispS I32StoreDispS I32StoreDispS Add2,
        LoadI32AddSS I32AddImmSS I32LoadFA BrI32GeSFAhead;
    I32StoreScaledS: CopyIntSS I32ShlImmSS I32OrImmFS BrI32LtSF;
    I32SubLS: I32Load8UDispSS I32Load8USA I32SubLA LeftI32AddFS;
    I32SubSA: BrI32GtUImmFAhead I32ShlImmSA I32AndImmFS I32AndImmSA;
    I32XorFA: I32RotlImmFS I32AddFS I32XorFA I32RotlImmFS;
    I32XorImmSS: Const32S Const32A I32SubFA I32AndFS;
    I64AddFS: I64StoreS I64AddImmSS BrI64GeSSAhead ConstBr;
    I64AndImmSA: BrI64EqImmFAhead I64MulSA I64RemUFS I64MulSA;
    I64AndKSS: I64MulSS I64MulSS I64MulSS I64MulSA;
    I64Load32UFA: I64MulFA I64AddFS I64Store32L I32AddImmSS;
    I64Load8UDispSA: I64XorFA I64MulKFS I32AddImmSS CopyIntFS;
    I64LoadSA: I64StoreL AddGlobalSetSS I64StoreImm32F CallConst,
        I64StoreL ExtendAddSS I64LoadSA I64StoreL;
    I64MulFA: I64AddFS I64Store32L I64ShrUImmFS AddBrI32NeImm;
    I64MulSS: I64AddFS I64AddFS I64AndSS I64OrSS;
    I64OrSS: I64XorImmSA I64AndFA I64OrFA RightUnsignedI64AddFS;
    I64ShlImmSS: I64LoadIndexLS I64LoadIndexSS I64AddSS I64ShrUImmSS;
    I64ShrUImmSS: I64Load32USA I64AddFS I64Load32UDispSA I64MulFA;
    I64XorImmSA: I64AndFA I64OrFA I64ShrUImmFS I64AndSS;
    LeftI32AddSA: I32LoadFS I32StoreL LeftI32AddFS I32LoadFS;
    LeftI32XorSS: RightUnsignedI32XorBS LeftI32XorBS I32AndImmSA BrZeroFAhead,
        RightUnsignedI32XorBS LeftI32XorBS I32RemUImmFA I32AddImmFS;
    LoadF64MulSA: LoadF64AddFA F64StoreL Add2 AddBrI32NeImm;
    MulAddFS: F64SubSA F64AddFS Const32S AddBrI32NeImm;
    RightUnsignedI32XorBS: LeftI32XorBS I32StoreConstF I32RemUImmFS I32RemUImmSS;
    RightUnsignedI32XorLS: I32XorFA I32AndImmFA I32LoadScaledFA RightUnsignedI32XorLS;
    RightUnsignedI64AddFS: RightUnsignedI64AddFS I64AndKSA I64AddFA RightUnsignedI64AddFS;
    RightUnsignedI64XorSA: I64MulKFS RightUnsignedI64XorBA I64MulKFS RightUnsignedI64XorBS;
    RotateLeftI64XorLS: I64AndImmSA BrI64EqImmFAhead I64RemUImmSA I64AddFS;
    SelectFS: I32AddImmSS I32Load8UDispSS SelectFS I32EqzSA;
}

pairs! {
    two_round_handler two_round:
    Add2: AddBrI32NeImm BrI32NeImmS BrNonZeroS;
    Const32S: AddBrI32NeImm;
    CopyIntFS: BrNonZeroS;
    I32AddFS: AddBrI32GtUImm;
    I32AddImmFS: AddBrI32LtUImm;
    I32AddImmSS: AddBrI32NeImm;
    I32Load8USA: BrNonZeroF;
    I32LoadSS: BrNonZeroF;
    I32Store8ImmIndexS: AddSlotBrI32LtUImm;
    I32StoreL: AddBrI32LtUImm;
    I32StoreS: BrNonZeroF;
    I64AddFS: AddBrI32GtUImm;
    I64AddKSS: AddBrI32NeImm;
    I64StoreImmS: AddBrI32Ne;
    RightUnsignedI32XorLS: AddBrI32NeImm;
}

triples! {
    three_round_handler three_round:
    Add2: I32LoadSS BrI32LtSF;
    Copy2: I32RemUSS BrNonZeroF;
    CopyIntFS: I32Load8USA BrNonZeroF;
    CopyIntSS: I32LoadFS BrI32NeF, I64AddKFS AddBrI32NeImm;
    I32AddFS: I32AddImmSS AddBrI32NeImm;
    I32AddImmSS: CopyIntFS BrNonZeroS, I32LoadSS BrNonZeroF, I32MulImmSS AddBrI32NeImm,
        I32MulImmSS BrI32LeUF, I32ShrSImmSS BrI32GtSF;
    I32AddSA: I32AndFS BrI32GtUF;
    I32Load8UIndexSA: I32AddFS AddBrI32NeImm;
    I32LoadDispSA: I32AddFS AddBrI32NeImm;
    I32LoadIndexSA: I32AddFS AddBrI32NeImm;
    I32LoadSS: I32StoreS BrNonZeroF;
    I32LoadScaledFA: RightUnsignedI32XorLS AddBrI32NeImm;
    I32ShlImmSS: I32ShrUImmSS BrNonZeroF;
    I32Store16ImmS: Add2 BrNonZeroS;
    I32Store16S: Add2 BrNonZeroS;
    I32Store8ImmS: Add2 BrI32LtSS, Add2 BrNonZeroS;
    I32Store8S: Add2 AddBrI32NeImm, Add2 BrNonZeroS;
    I32StoreImm32S: Add2 BrNonZeroS;
    I32StoreImmS: Add2 BrNonZeroS;
    I32StoreS: Add2 BrI32NeImmS, Add2 BrNonZeroS;
    I64MulImmSA: I64AddFS AddBrI32GtUImm, I64AddFS AddBrI32NeImm;
    I64StoreS: Add2 BrNonZeroS;
    RightUnsignedI32XorBA: I32StoreL AddBrI32LtUImm;
}

fours! {
    four_round_handler four_round:
    Copy2: I32LoadSS I32StoreS BrNonZeroF;
    CopyIntSS: I32LoadFS I32AddImmFS BrI32NeS, I32LoadSS I32AddImmFS BrI32NeS,
        I32ShrUImmFS I32AndSA BrNonZeroF;
    I32AddImmFS: RightUnsignedI32XorBA I32StoreL AddBrI32LtUImm;
    I32AddImmSA: I64LoadIndexFA I64XorFS AddBrI32NeImm;
    I32AddImmSS: Const64IntA I64StoreL AddBrI32NeImm, CopyIntFS I32Load8USA BrNonZeroF,
        I32LoadSS I32AddImmSS BrI32LeSS, I32LoadSS I32AddImmSS BrZeroS,
        I32MulImmSS I32RemULA BrZeroF, LeftI32AddSA I32LoadFS BrI32GtSImmF;
    I32AddSS: I32Load8UIndexSA I32Store8L AddBrI32LtU,
        I32Store16ImmDispF I32Store16ImmDispF AddBrI32NeImm;
    I32AndImmFA: I32LoadScaledFA RightUnsignedI32XorLS AddBrI32NeImm;
    I32AndSS: I32AddImmFS LeftI32AddSS LoadBrI32LtUF, I32AddImmFS LeftI32AddSS LoadBrI32NeF;
    I32Load8UIndexSA: I32Store8L Add2 BrNonZeroS;
    I32Load8USA: I32Store8L Add2 AddBrI32NeImm, I32Store8L Add2 BrI32LtUS;
    I32LoadSA: I32StoreL Add2 AddBrI32GtU, I32StoreL Add2 AddBrI32NeImm;
    I32MulImmSS: I32Load8UIndexSA I32AddFS AddSlotBrI32GtU;
    I32PopcntSA: I32AddFS I32AddImmSS AddBrI32NeImm;
    I32Store16ImmDispS: I32AddImmSS I32LoadSA BrI32GtUF;
    I32Store16ImmS: I32StoreImmDispS Add2 BrNonZeroS;
    I32Store8ImmIndexS: I32AddImmSS I32LoadSS BrI32GtUF;
    I32Store8S: Add2 I32AndImmSA BrI32LtUF;
    I32XorSS: I32ShrUImmSS I32AndFA BrNonZeroF;
    I64LoadSA: I64StoreL Add2 BrI32LtUS;
    LoadI32XorSA: I32AddFS I32LoadSS BrNonZeroF;
}
