//! Which words make chains: a table of kinds, of pairs and of triples.
//!
//! A name says what the word does and where its operands are: `F` or `L` if the first or the last
//! one is the accumulator, else `S`; then `A` if the result goes to the accumulator only, else `S`.
//! The chains are those that were counted most often over many programs in Go and C
//! (docs/decisions.md). They change how fast code is, never what it does.

use crate::exec::chain::word::{self, *};
use crate::exec::chain::{three, two};
use crate::exec::dispatch::Handler;
use crate::exec::memory::{self, loading, storing};
use crate::exec::place::{ACC_FIRST, ACC_SECOND, SLOTS};
use crate::exec::{load_op, operation as op};
use crate::translate::op::{Class, Dest, LoadOp, NumOp, RegOp, Shape, Shift, Source, StoreOp};

/// `Name: (shape, source, dest) => word;`
macro_rules! kinds {
    ($($name:ident: $pattern:pat => $word:ty;)*) => {
        /// What an operation does and where its operands are.
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Kind { $($name,)* }
        /// The words of the kinds.
        mod of { use super::*; $(pub(super) type $name = $word;)* }
        /// The kind of an operation, if it is in any chain.
        #[allow(clippy::wildcard_enum_match_arm)]
        pub(super) fn kind(op: &RegOp) -> Option<Kind> {
            match (op.shape, op.source, op.dest) {
                $($pattern => Some(Kind::$name),)*
                _ => None,
            }
        }
    };
}

/// `First: Second Second ...;`
macro_rules! pairs {
    ($($a:ident: $($b:ident)*;)*) => {
        /// What performs two words.
        #[allow(clippy::wildcard_enum_match_arm)]
        pub(super) fn two_handler(first: Kind, second: Kind) -> Option<Handler> {
            match first {
                $(Kind::$a => match second {
                    $(Kind::$b => Some(two::<of::$a, of::$b>),)*
                    _ => None,
                },)*
                _ => None,
            }
        }
    };
}

/// `First: Second Third, Second Third, ...;`
macro_rules! triples {
    ($($a:ident: $($b:ident $c:ident),*;)*) => {
        /// What performs three words.
        #[allow(clippy::wildcard_enum_match_arm)]
        pub(super) fn three_handler(first: Kind, second: Kind, third: Kind) -> Option<Handler> {
            match first {
                $(Kind::$a => match (second, third) {
                    $((Kind::$b, Kind::$c) => Some(three::<of::$a, of::$b, of::$c>),)*
                    _ => None,
                },)*
                _ => None,
            }
        }
    };
}

kinds! {
    Add2: (Shape::Add2, Source::Slots, Dest::Slot) => word::Add2;
    AddBr32: (Shape::AddBr32, Source::Slots, Dest::Slot) => AddBr<false>;
    AddBr64: (Shape::AddBr64, Source::Slots, Dest::Slot) => AddBr<true>;
    AddBrI32GtUImm: (Shape::AddBrCompareImm(NumOp::I32GtU), Source::Slots, Dest::Slot) => AddBrCompare<op::I32GtU, true>;
    AddBrI32LtUImm: (Shape::AddBrCompareImm(NumOp::I32LtU), Source::Slots, Dest::Slot) => AddBrCompare<op::I32LtU, true>;
    AddBrI32Ne: (Shape::AddBrCompare(NumOp::I32Ne), Source::Slots, Dest::Slot) => AddBrCompare<op::I32Ne, false>;
    AddBrI32NeImm: (Shape::AddBrCompareImm(NumOp::I32Ne), Source::Slots, Dest::Slot) => AddBrCompare<op::I32Ne, true>;
    AddGlobalSetFS: (Shape::AddGlobalSet, Source::AccFirst, Dest::Slot) => AddGlobalSet<ACC_FIRST, true>;
    AddGlobalSetSS: (Shape::AddGlobalSet, Source::Slots, Dest::Slot) => AddGlobalSet<SLOTS, true>;
    AddSlotBrI32LtUImm: (Shape::AddSlotBrCompareImm(NumOp::I32LtU), Source::Slots, Dest::Slot) => AddSlotBrCompare<op::I32LtU, true>;
    Br: (Shape::Br, Source::Slots, Dest::Slot) => word::Br;
    BrI32EqImm32F: (Shape::BrCompareImm32(NumOp::I32Eq), Source::AccFirst, Dest::Slot) => BrCompareImm32<op::I32Eq, ACC_FIRST>;
    BrI32GtUImmS: (Shape::BrCompareImm(NumOp::I32GtU), Source::Slots, Dest::Slot) => BrCompareImm<op::I32GtU, SLOTS>;
    BrI32GtUL: (Shape::BrCompare(NumOp::I32GtU), Source::AccSecond, Dest::Slot) => BrCompare<op::I32GtU, true, ACC_SECOND>;
    BrI32LtUImmS: (Shape::BrCompareImm(NumOp::I32LtU), Source::Slots, Dest::Slot) => BrCompareImm<op::I32LtU, SLOTS>;
    BrI32NeF: (Shape::BrCompare(NumOp::I32Ne), Source::AccFirst, Dest::Slot) => BrCompare<op::I32Ne, true, ACC_FIRST>;
    BrI32NeImmF: (Shape::BrCompareImm(NumOp::I32Ne), Source::AccFirst, Dest::Slot) => BrCompareImm<op::I32Ne, ACC_FIRST>;
    BrI32NeL: (Shape::BrCompare(NumOp::I32Ne), Source::AccSecond, Dest::Slot) => BrCompare<op::I32Ne, true, ACC_SECOND>;
    BrI32NeS: (Shape::BrCompare(NumOp::I32Ne), Source::Slots, Dest::Slot) => BrCompare<op::I32Ne, true, SLOTS>;
    BrI64EqF: (Shape::BrCompare(NumOp::I64Eq), Source::AccFirst, Dest::Slot) => BrCompare<op::I64Eq, true, ACC_FIRST>;
    BrI64EqImmF: (Shape::BrCompareImm(NumOp::I64Eq), Source::AccFirst, Dest::Slot) => BrCompareImm<op::I64Eq, ACC_FIRST>;
    BrI64EqImmS: (Shape::BrCompareImm(NumOp::I64Eq), Source::Slots, Dest::Slot) => BrCompareImm<op::I64Eq, SLOTS>;
    BrI64EqL: (Shape::BrCompare(NumOp::I64Eq), Source::AccSecond, Dest::Slot) => BrCompare<op::I64Eq, true, ACC_SECOND>;
    BrI64GeSImmS: (Shape::BrCompareImm(NumOp::I64GeS), Source::Slots, Dest::Slot) => BrCompareImm<op::I64GeS, SLOTS>;
    BrI64GeSL: (Shape::BrCompare(NumOp::I64GeS), Source::AccSecond, Dest::Slot) => BrCompare<op::I64GeS, true, ACC_SECOND>;
    BrI64GeSS: (Shape::BrCompare(NumOp::I64GeS), Source::Slots, Dest::Slot) => BrCompare<op::I64GeS, true, SLOTS>;
    BrI64GeUImmF: (Shape::BrCompareImm(NumOp::I64GeU), Source::AccFirst, Dest::Slot) => BrCompareImm<op::I64GeU, ACC_FIRST>;
    BrI64GeUImmS: (Shape::BrCompareImm(NumOp::I64GeU), Source::Slots, Dest::Slot) => BrCompareImm<op::I64GeU, SLOTS>;
    BrI64GeUL: (Shape::BrCompare(NumOp::I64GeU), Source::AccSecond, Dest::Slot) => BrCompare<op::I64GeU, true, ACC_SECOND>;
    BrI64GeUS: (Shape::BrCompare(NumOp::I64GeU), Source::Slots, Dest::Slot) => BrCompare<op::I64GeU, true, SLOTS>;
    BrI64GtSImmS: (Shape::BrCompareImm(NumOp::I64GtS), Source::Slots, Dest::Slot) => BrCompareImm<op::I64GtS, SLOTS>;
    BrI64GtUImmF: (Shape::BrCompareImm(NumOp::I64GtU), Source::AccFirst, Dest::Slot) => BrCompareImm<op::I64GtU, ACC_FIRST>;
    BrI64GtUImmS: (Shape::BrCompareImm(NumOp::I64GtU), Source::Slots, Dest::Slot) => BrCompareImm<op::I64GtU, SLOTS>;
    BrI64LeSL: (Shape::BrCompare(NumOp::I64LeS), Source::AccSecond, Dest::Slot) => BrCompare<op::I64LeS, true, ACC_SECOND>;
    BrI64LeSS: (Shape::BrCompare(NumOp::I64LeS), Source::Slots, Dest::Slot) => BrCompare<op::I64LeS, true, SLOTS>;
    BrI64LeUF: (Shape::BrCompare(NumOp::I64LeU), Source::AccFirst, Dest::Slot) => BrCompare<op::I64LeU, true, ACC_FIRST>;
    BrI64LeUImmF: (Shape::BrCompareImm(NumOp::I64LeU), Source::AccFirst, Dest::Slot) => BrCompareImm<op::I64LeU, ACC_FIRST>;
    BrI64LeUImmS: (Shape::BrCompareImm(NumOp::I64LeU), Source::Slots, Dest::Slot) => BrCompareImm<op::I64LeU, SLOTS>;
    BrI64LeUL: (Shape::BrCompare(NumOp::I64LeU), Source::AccSecond, Dest::Slot) => BrCompare<op::I64LeU, true, ACC_SECOND>;
    BrI64LeUS: (Shape::BrCompare(NumOp::I64LeU), Source::Slots, Dest::Slot) => BrCompare<op::I64LeU, true, SLOTS>;
    BrI64LtSF: (Shape::BrCompare(NumOp::I64LtS), Source::AccFirst, Dest::Slot) => BrCompare<op::I64LtS, true, ACC_FIRST>;
    BrI64LtSImmS: (Shape::BrCompareImm(NumOp::I64LtS), Source::Slots, Dest::Slot) => BrCompareImm<op::I64LtS, SLOTS>;
    BrI64LtSL: (Shape::BrCompare(NumOp::I64LtS), Source::AccSecond, Dest::Slot) => BrCompare<op::I64LtS, true, ACC_SECOND>;
    BrI64LtSS: (Shape::BrCompare(NumOp::I64LtS), Source::Slots, Dest::Slot) => BrCompare<op::I64LtS, true, SLOTS>;
    BrI64LtUF: (Shape::BrCompare(NumOp::I64LtU), Source::AccFirst, Dest::Slot) => BrCompare<op::I64LtU, true, ACC_FIRST>;
    BrI64LtUImmF: (Shape::BrCompareImm(NumOp::I64LtU), Source::AccFirst, Dest::Slot) => BrCompareImm<op::I64LtU, ACC_FIRST>;
    BrI64LtUImmS: (Shape::BrCompareImm(NumOp::I64LtU), Source::Slots, Dest::Slot) => BrCompareImm<op::I64LtU, SLOTS>;
    BrI64LtUL: (Shape::BrCompare(NumOp::I64LtU), Source::AccSecond, Dest::Slot) => BrCompare<op::I64LtU, true, ACC_SECOND>;
    BrI64LtUS: (Shape::BrCompare(NumOp::I64LtU), Source::Slots, Dest::Slot) => BrCompare<op::I64LtU, true, SLOTS>;
    BrI64NeImmF: (Shape::BrCompareImm(NumOp::I64Ne), Source::AccFirst, Dest::Slot) => BrCompareImm<op::I64Ne, ACC_FIRST>;
    BrI64NeImmS: (Shape::BrCompareImm(NumOp::I64Ne), Source::Slots, Dest::Slot) => BrCompareImm<op::I64Ne, SLOTS>;
    BrI64NeL: (Shape::BrCompare(NumOp::I64Ne), Source::AccSecond, Dest::Slot) => BrCompare<op::I64Ne, true, ACC_SECOND>;
    BrNonZeroF: (Shape::BrNonZero, Source::AccFirst, Dest::Slot) => BrIf<true, ACC_FIRST>;
    BrNonZeroS: (Shape::BrNonZero, Source::Slots, Dest::Slot) => BrIf<true, SLOTS>;
    BrTableF: (Shape::BrTable, Source::AccFirst, Dest::Slot) => BrTable<ACC_FIRST>;
    BrTableS: (Shape::BrTable, Source::Slots, Dest::Slot) => BrTable<SLOTS>;
    BrZeroF: (Shape::BrZero, Source::AccFirst, Dest::Slot) => BrIf<false, ACC_FIRST>;
    BrZeroS: (Shape::BrZero, Source::Slots, Dest::Slot) => BrIf<false, SLOTS>;
    Call: (Shape::Call, Source::Slots, Dest::Slot) => word::Call;
    CallConst: (Shape::CallConst, Source::Slots, Dest::Slot) => word::CallConst;
    Const32A: (Shape::Const32, Source::Slots, Dest::AccOnly) => Const32<false, false>;
    Const32S: (Shape::Const32, Source::Slots, Dest::Slot) => Const32<false, true>;
    Const64FloatA: (Shape::Const64(Class::Float), Source::Slots, Dest::AccOnly) => Const64<f64, false>;
    ConstBr: (Shape::ConstBr, Source::Slots, Dest::Slot) => word::ConstBr;
    Copy2: (Shape::Copy2, Source::Slots, Dest::Slot) => word::Copy2;
    CopyIntFS: (Shape::Copy(Class::Int), Source::AccFirst, Dest::Slot) => Copy<u64, ACC_FIRST, true>;
    CopyIntSS: (Shape::Copy(Class::Int), Source::Slots, Dest::Slot) => Copy<u64, SLOTS, true>;
    ExtendAddSA: (Shape::ExtendAdd, Source::Slots, Dest::AccOnly) => ExtendAdd<SLOTS, false>;
    ExtendAddSS: (Shape::ExtendAdd, Source::Slots, Dest::Slot) => ExtendAdd<SLOTS, true>;
    F64AddFA: (Shape::Binary(NumOp::F64Add), Source::AccFirst, Dest::AccOnly) => Binary<op::F64Add, ACC_FIRST, false>;
    F64AddLA: (Shape::Binary(NumOp::F64Add), Source::AccSecond, Dest::AccOnly) => Binary<op::F64Add, ACC_SECOND, false>;
    F64AddLS: (Shape::Binary(NumOp::F64Add), Source::AccSecond, Dest::Slot) => Binary<op::F64Add, ACC_SECOND, true>;
    F64DivFS: (Shape::Binary(NumOp::F64Div), Source::AccFirst, Dest::Slot) => Binary<op::F64Div, ACC_FIRST, true>;
    F64LoadConstA: (Shape::LoadConst(LoadOp::F64Load), Source::Slots, Dest::AccOnly) => LoadConst<loading::F64Load, false>;
    F64LoadConstS: (Shape::LoadConst(LoadOp::F64Load), Source::Slots, Dest::Slot) => LoadConst<loading::F64Load, true>;
    F64LoadDispFA: (Shape::LoadDisp(LoadOp::F64Load), Source::AccFirst, Dest::AccOnly) => Load<loading::F64Load, memory::Disp, ACC_FIRST, false>;
    F64LoadDispSS: (Shape::LoadDisp(LoadOp::F64Load), Source::Slots, Dest::Slot) => Load<loading::F64Load, memory::Disp, SLOTS, true>;
    F64LoadSS: (Shape::Load(LoadOp::F64Load), Source::Slots, Dest::Slot) => Load<loading::F64Load, memory::Offset, SLOTS, true>;
    F64MulFA: (Shape::Binary(NumOp::F64Mul), Source::AccFirst, Dest::AccOnly) => Binary<op::F64Mul, ACC_FIRST, false>;
    F64MulFS: (Shape::Binary(NumOp::F64Mul), Source::AccFirst, Dest::Slot) => Binary<op::F64Mul, ACC_FIRST, true>;
    F64MulLS: (Shape::Binary(NumOp::F64Mul), Source::AccSecond, Dest::Slot) => Binary<op::F64Mul, ACC_SECOND, true>;
    F64MulSA: (Shape::Binary(NumOp::F64Mul), Source::Slots, Dest::AccOnly) => Binary<op::F64Mul, SLOTS, false>;
    F64MulSS: (Shape::Binary(NumOp::F64Mul), Source::Slots, Dest::Slot) => Binary<op::F64Mul, SLOTS, true>;
    F64SqrtFA: (Shape::Unary(NumOp::F64Sqrt), Source::AccFirst, Dest::AccOnly) => Unary<op::F64Sqrt, ACC_FIRST, false>;
    F64StoreConstF: (Shape::StoreConst(StoreOp::F64Store), Source::AccFirst, Dest::Slot) => StoreConst<storing::F64Store, ACC_FIRST>;
    F64StoreF: (Shape::Store(StoreOp::F64Store), Source::AccFirst, Dest::Slot) => Store<storing::F64Store, memory::Offset, ACC_FIRST>;
    F64StoreL: (Shape::Store(StoreOp::F64Store), Source::AccSecond, Dest::Slot) => Store<storing::F64Store, memory::Offset, ACC_SECOND>;
    GetBrF: (Shape::GetBrNonZero, Source::AccFirst, Dest::Slot) => GetBr<ACC_FIRST>;
    GlobalGetA: (Shape::GlobalGet, Source::Slots, Dest::AccOnly) => GlobalGet<false>;
    GlobalGetS: (Shape::GlobalGet, Source::Slots, Dest::Slot) => GlobalGet<true>;
    I32AddFS: (Shape::Binary(NumOp::I32Add), Source::AccFirst, Dest::Slot) => Binary<op::I32Add, ACC_FIRST, true>;
    I32AddImmFA: (Shape::BinaryImm(NumOp::I32Add), Source::AccFirst, Dest::AccOnly) => BinaryImm<op::I32Add, ACC_FIRST, false>;
    I32AddImmFS: (Shape::BinaryImm(NumOp::I32Add), Source::AccFirst, Dest::Slot) => BinaryImm<op::I32Add, ACC_FIRST, true>;
    I32AddImmSA: (Shape::BinaryImm(NumOp::I32Add), Source::Slots, Dest::AccOnly) => BinaryImm<op::I32Add, SLOTS, false>;
    I32AddImmSS: (Shape::BinaryImm(NumOp::I32Add), Source::Slots, Dest::Slot) => BinaryImm<op::I32Add, SLOTS, true>;
    I32AddLA: (Shape::Binary(NumOp::I32Add), Source::AccSecond, Dest::AccOnly) => Binary<op::I32Add, ACC_SECOND, false>;
    I32AddLS: (Shape::Binary(NumOp::I32Add), Source::AccSecond, Dest::Slot) => Binary<op::I32Add, ACC_SECOND, true>;
    I32AddSA: (Shape::Binary(NumOp::I32Add), Source::Slots, Dest::AccOnly) => Binary<op::I32Add, SLOTS, false>;
    I32AddSS: (Shape::Binary(NumOp::I32Add), Source::Slots, Dest::Slot) => Binary<op::I32Add, SLOTS, true>;
    I32AndFA: (Shape::Binary(NumOp::I32And), Source::AccFirst, Dest::AccOnly) => Binary<op::I32And, ACC_FIRST, false>;
    I32AndImmFA: (Shape::BinaryImm(NumOp::I32And), Source::AccFirst, Dest::AccOnly) => BinaryImm<op::I32And, ACC_FIRST, false>;
    I32AndImmSA: (Shape::BinaryImm(NumOp::I32And), Source::Slots, Dest::AccOnly) => BinaryImm<op::I32And, SLOTS, false>;
    I32AndImmSS: (Shape::BinaryImm(NumOp::I32And), Source::Slots, Dest::Slot) => BinaryImm<op::I32And, SLOTS, true>;
    I32AndLA: (Shape::Binary(NumOp::I32And), Source::AccSecond, Dest::AccOnly) => Binary<op::I32And, ACC_SECOND, false>;
    I32AndLS: (Shape::Binary(NumOp::I32And), Source::AccSecond, Dest::Slot) => Binary<op::I32And, ACC_SECOND, true>;
    I32AndSA: (Shape::Binary(NumOp::I32And), Source::Slots, Dest::AccOnly) => Binary<op::I32And, SLOTS, false>;
    I32DivUImmFS: (Shape::BinaryImm(NumOp::I32DivU), Source::AccFirst, Dest::Slot) => BinaryImm<op::I32DivU, ACC_FIRST, true>;
    I32EqzSA: (Shape::Unary(NumOp::I32Eqz), Source::Slots, Dest::AccOnly) => Unary<op::I32Eqz, SLOTS, false>;
    I32Load8UDispSA: (Shape::LoadDisp(LoadOp::I32Load8U), Source::Slots, Dest::AccOnly) => Load<loading::I32Load8U, memory::Disp, SLOTS, false>;
    I32Load8UDispSS: (Shape::LoadDisp(LoadOp::I32Load8U), Source::Slots, Dest::Slot) => Load<loading::I32Load8U, memory::Disp, SLOTS, true>;
    I32Load8UFA: (Shape::Load(LoadOp::I32Load8U), Source::AccFirst, Dest::AccOnly) => Load<loading::I32Load8U, memory::Offset, ACC_FIRST, false>;
    I32LoadConstS: (Shape::LoadConst(LoadOp::I32Load), Source::Slots, Dest::Slot) => LoadConst<loading::I32Load, true>;
    I32LoadDispSA: (Shape::LoadDisp(LoadOp::I32Load), Source::Slots, Dest::AccOnly) => Load<loading::I32Load, memory::Disp, SLOTS, false>;
    I32LoadDispSS: (Shape::LoadDisp(LoadOp::I32Load), Source::Slots, Dest::Slot) => Load<loading::I32Load, memory::Disp, SLOTS, true>;
    I32LoadFA: (Shape::Load(LoadOp::I32Load), Source::AccFirst, Dest::AccOnly) => Load<loading::I32Load, memory::Offset, ACC_FIRST, false>;
    I32LoadFS: (Shape::Load(LoadOp::I32Load), Source::AccFirst, Dest::Slot) => Load<loading::I32Load, memory::Offset, ACC_FIRST, true>;
    I32LoadGlobalA: (Shape::LoadGlobal(LoadOp::I32Load), Source::Slots, Dest::AccOnly) => LoadGlobal<loading::I32Load, false>;
    I32LoadIndexSA: (Shape::LoadIndex(LoadOp::I32Load), Source::Slots, Dest::AccOnly) => LoadIndex<loading::I32Load, SLOTS, false>;
    I32LoadIndexSS: (Shape::LoadIndex(LoadOp::I32Load), Source::Slots, Dest::Slot) => LoadIndex<loading::I32Load, SLOTS, true>;
    I32LoadSA: (Shape::Load(LoadOp::I32Load), Source::Slots, Dest::AccOnly) => Load<loading::I32Load, memory::Offset, SLOTS, false>;
    I32LoadSS: (Shape::Load(LoadOp::I32Load), Source::Slots, Dest::Slot) => Load<loading::I32Load, memory::Offset, SLOTS, true>;
    I32LoadScaledFA: (Shape::LoadScaled(LoadOp::I32Load), Source::AccFirst, Dest::AccOnly) => Load<loading::I32Load, memory::Scaled, ACC_FIRST, false>;
    I32LoadScaledSA: (Shape::LoadScaled(LoadOp::I32Load), Source::Slots, Dest::AccOnly) => Load<loading::I32Load, memory::Scaled, SLOTS, false>;
    I32LoadScaledSS: (Shape::LoadScaled(LoadOp::I32Load), Source::Slots, Dest::Slot) => Load<loading::I32Load, memory::Scaled, SLOTS, true>;
    I32LtULA: (Shape::Binary(NumOp::I32LtU), Source::AccSecond, Dest::AccOnly) => Binary<op::I32LtU, ACC_SECOND, false>;
    I32MulFA: (Shape::Binary(NumOp::I32Mul), Source::AccFirst, Dest::AccOnly) => Binary<op::I32Mul, ACC_FIRST, false>;
    I32MulImmFA: (Shape::BinaryImm(NumOp::I32Mul), Source::AccFirst, Dest::AccOnly) => BinaryImm<op::I32Mul, ACC_FIRST, false>;
    I32MulImmFS: (Shape::BinaryImm(NumOp::I32Mul), Source::AccFirst, Dest::Slot) => BinaryImm<op::I32Mul, ACC_FIRST, true>;
    I32MulImmSS: (Shape::BinaryImm(NumOp::I32Mul), Source::Slots, Dest::Slot) => BinaryImm<op::I32Mul, SLOTS, true>;
    I32OrLA: (Shape::Binary(NumOp::I32Or), Source::AccSecond, Dest::AccOnly) => Binary<op::I32Or, ACC_SECOND, false>;
    I32RemUImmFS: (Shape::BinaryImm(NumOp::I32RemU), Source::AccFirst, Dest::Slot) => BinaryImm<op::I32RemU, ACC_FIRST, true>;
    I32RotlImmFA: (Shape::BinaryImm(NumOp::I32Rotl), Source::AccFirst, Dest::AccOnly) => BinaryImm<op::I32Rotl, ACC_FIRST, false>;
    I32RotlImmSA: (Shape::BinaryImm(NumOp::I32Rotl), Source::Slots, Dest::AccOnly) => BinaryImm<op::I32Rotl, SLOTS, false>;
    I32RotrImmFS: (Shape::BinaryImm(NumOp::I32Rotr), Source::AccFirst, Dest::Slot) => BinaryImm<op::I32Rotr, ACC_FIRST, true>;
    I32RotrImmSA: (Shape::BinaryImm(NumOp::I32Rotr), Source::Slots, Dest::AccOnly) => BinaryImm<op::I32Rotr, SLOTS, false>;
    I32ShlFS: (Shape::Binary(NumOp::I32Shl), Source::AccFirst, Dest::Slot) => Binary<op::I32Shl, ACC_FIRST, true>;
    I32ShlImmFS: (Shape::BinaryImm(NumOp::I32Shl), Source::AccFirst, Dest::Slot) => BinaryImm<op::I32Shl, ACC_FIRST, true>;
    I32ShrUImmFS: (Shape::BinaryImm(NumOp::I32ShrU), Source::AccFirst, Dest::Slot) => BinaryImm<op::I32ShrU, ACC_FIRST, true>;
    I32Store8ImmIndexS: (Shape::StoreImmIndex(StoreOp::I32Store8), Source::Slots, Dest::Slot) => StoreImmIndex<storing::I32Store8, SLOTS>;
    I32Store8L: (Shape::Store(StoreOp::I32Store8), Source::AccSecond, Dest::Slot) => Store<storing::I32Store8, memory::Offset, ACC_SECOND>;
    I32StoreDispS: (Shape::StoreDisp(StoreOp::I32Store), Source::Slots, Dest::Slot) => Store<storing::I32Store, memory::Disp, SLOTS>;
    I32StoreL: (Shape::Store(StoreOp::I32Store), Source::AccSecond, Dest::Slot) => Store<storing::I32Store, memory::Offset, ACC_SECOND>;
    I32StoreS: (Shape::Store(StoreOp::I32Store), Source::Slots, Dest::Slot) => Store<storing::I32Store, memory::Offset, SLOTS>;
    I32SubFS: (Shape::Binary(NumOp::I32Sub), Source::AccFirst, Dest::Slot) => Binary<op::I32Sub, ACC_FIRST, true>;
    I32SubLA: (Shape::Binary(NumOp::I32Sub), Source::AccSecond, Dest::AccOnly) => Binary<op::I32Sub, ACC_SECOND, false>;
    I32XorFA: (Shape::Binary(NumOp::I32Xor), Source::AccFirst, Dest::AccOnly) => Binary<op::I32Xor, ACC_FIRST, false>;
    I32XorLA: (Shape::Binary(NumOp::I32Xor), Source::AccSecond, Dest::AccOnly) => Binary<op::I32Xor, ACC_SECOND, false>;
    I32XorLS: (Shape::Binary(NumOp::I32Xor), Source::AccSecond, Dest::Slot) => Binary<op::I32Xor, ACC_SECOND, true>;
    I32XorSA: (Shape::Binary(NumOp::I32Xor), Source::Slots, Dest::AccOnly) => Binary<op::I32Xor, SLOTS, false>;
    I32XorSS: (Shape::Binary(NumOp::I32Xor), Source::Slots, Dest::Slot) => Binary<op::I32Xor, SLOTS, true>;
    I64AddFS: (Shape::Binary(NumOp::I64Add), Source::AccFirst, Dest::Slot) => Binary<op::I64Add, ACC_FIRST, true>;
    I64AddImmFA: (Shape::BinaryImm(NumOp::I64Add), Source::AccFirst, Dest::AccOnly) => BinaryImm<op::I64Add, ACC_FIRST, false>;
    I64AddImmFS: (Shape::BinaryImm(NumOp::I64Add), Source::AccFirst, Dest::Slot) => BinaryImm<op::I64Add, ACC_FIRST, true>;
    I64AddImmSA: (Shape::BinaryImm(NumOp::I64Add), Source::Slots, Dest::AccOnly) => BinaryImm<op::I64Add, SLOTS, false>;
    I64AddImmSS: (Shape::BinaryImm(NumOp::I64Add), Source::Slots, Dest::Slot) => BinaryImm<op::I64Add, SLOTS, true>;
    I64AddLA: (Shape::Binary(NumOp::I64Add), Source::AccSecond, Dest::AccOnly) => Binary<op::I64Add, ACC_SECOND, false>;
    I64AddLS: (Shape::Binary(NumOp::I64Add), Source::AccSecond, Dest::Slot) => Binary<op::I64Add, ACC_SECOND, true>;
    I64AddSS: (Shape::Binary(NumOp::I64Add), Source::Slots, Dest::Slot) => Binary<op::I64Add, SLOTS, true>;
    I64AndFA: (Shape::Binary(NumOp::I64And), Source::AccFirst, Dest::AccOnly) => Binary<op::I64And, ACC_FIRST, false>;
    I64AndFS: (Shape::Binary(NumOp::I64And), Source::AccFirst, Dest::Slot) => Binary<op::I64And, ACC_FIRST, true>;
    I64AndImmFA: (Shape::BinaryImm(NumOp::I64And), Source::AccFirst, Dest::AccOnly) => BinaryImm<op::I64And, ACC_FIRST, false>;
    I64AndImmFS: (Shape::BinaryImm(NumOp::I64And), Source::AccFirst, Dest::Slot) => BinaryImm<op::I64And, ACC_FIRST, true>;
    I64AndImmSA: (Shape::BinaryImm(NumOp::I64And), Source::Slots, Dest::AccOnly) => BinaryImm<op::I64And, SLOTS, false>;
    I64AndImmSS: (Shape::BinaryImm(NumOp::I64And), Source::Slots, Dest::Slot) => BinaryImm<op::I64And, SLOTS, true>;
    I64AndKFA: (Shape::BinaryK(NumOp::I64And), Source::AccFirst, Dest::AccOnly) => BinaryK<op::I64And, ACC_FIRST, false>;
    I64AndKFS: (Shape::BinaryK(NumOp::I64And), Source::AccFirst, Dest::Slot) => BinaryK<op::I64And, ACC_FIRST, true>;
    I64AndKSA: (Shape::BinaryK(NumOp::I64And), Source::Slots, Dest::AccOnly) => BinaryK<op::I64And, SLOTS, false>;
    I64AndKSS: (Shape::BinaryK(NumOp::I64And), Source::Slots, Dest::Slot) => BinaryK<op::I64And, SLOTS, true>;
    I64AndLA: (Shape::Binary(NumOp::I64And), Source::AccSecond, Dest::AccOnly) => Binary<op::I64And, ACC_SECOND, false>;
    I64AndLS: (Shape::Binary(NumOp::I64And), Source::AccSecond, Dest::Slot) => Binary<op::I64And, ACC_SECOND, true>;
    I64AndSA: (Shape::Binary(NumOp::I64And), Source::Slots, Dest::AccOnly) => Binary<op::I64And, SLOTS, false>;
    I64AndSS: (Shape::Binary(NumOp::I64And), Source::Slots, Dest::Slot) => Binary<op::I64And, SLOTS, true>;
    I64CtzSS: (Shape::Unary(NumOp::I64Ctz), Source::Slots, Dest::Slot) => Unary<op::I64Ctz, SLOTS, true>;
    I64EqzFS: (Shape::Unary(NumOp::I64Eqz), Source::AccFirst, Dest::Slot) => Unary<op::I64Eqz, ACC_FIRST, true>;
    I64EqzSS: (Shape::Unary(NumOp::I64Eqz), Source::Slots, Dest::Slot) => Unary<op::I64Eqz, SLOTS, true>;
    I64Extend32SFS: (Shape::Unary(NumOp::I64Extend32S), Source::AccFirst, Dest::Slot) => Unary<op::I64Extend32S, ACC_FIRST, true>;
    I64Extend32SSA: (Shape::Unary(NumOp::I64Extend32S), Source::Slots, Dest::AccOnly) => Unary<op::I64Extend32S, SLOTS, false>;
    I64Extend32SSS: (Shape::Unary(NumOp::I64Extend32S), Source::Slots, Dest::Slot) => Unary<op::I64Extend32S, SLOTS, true>;
    I64ExtendI32USA: (Shape::Unary(NumOp::I64ExtendI32U), Source::Slots, Dest::AccOnly) => Unary<op::I64ExtendI32U, SLOTS, false>;
    I64Load16UFA: (Shape::Load(LoadOp::I64Load16U), Source::AccFirst, Dest::AccOnly) => Load<loading::I64Load16U, memory::Offset, ACC_FIRST, false>;
    I64Load16USA: (Shape::Load(LoadOp::I64Load16U), Source::Slots, Dest::AccOnly) => Load<loading::I64Load16U, memory::Offset, SLOTS, false>;
    I64Load32SFA: (Shape::Load(LoadOp::I64Load32S), Source::AccFirst, Dest::AccOnly) => Load<loading::I64Load32S, memory::Offset, ACC_FIRST, false>;
    I64Load32SSA: (Shape::Load(LoadOp::I64Load32S), Source::Slots, Dest::AccOnly) => Load<loading::I64Load32S, memory::Offset, SLOTS, false>;
    I64Load32SSS: (Shape::Load(LoadOp::I64Load32S), Source::Slots, Dest::Slot) => Load<loading::I64Load32S, memory::Offset, SLOTS, true>;
    I64Load32UConstA: (Shape::LoadConst(LoadOp::I64Load32U), Source::Slots, Dest::AccOnly) => LoadConst<loading::I64Load32U, false>;
    I64Load32UDispSA: (Shape::LoadDisp(LoadOp::I64Load32U), Source::Slots, Dest::AccOnly) => Load<loading::I64Load32U, memory::Disp, SLOTS, false>;
    I64Load32UFA: (Shape::Load(LoadOp::I64Load32U), Source::AccFirst, Dest::AccOnly) => Load<loading::I64Load32U, memory::Offset, ACC_FIRST, false>;
    I64Load32UFS: (Shape::Load(LoadOp::I64Load32U), Source::AccFirst, Dest::Slot) => Load<loading::I64Load32U, memory::Offset, ACC_FIRST, true>;
    I64Load32UIndexFS: (Shape::LoadIndex(LoadOp::I64Load32U), Source::AccFirst, Dest::Slot) => LoadIndex<loading::I64Load32U, ACC_FIRST, true>;
    I64Load32USA: (Shape::Load(LoadOp::I64Load32U), Source::Slots, Dest::AccOnly) => Load<loading::I64Load32U, memory::Offset, SLOTS, false>;
    I64Load32USS: (Shape::Load(LoadOp::I64Load32U), Source::Slots, Dest::Slot) => Load<loading::I64Load32U, memory::Offset, SLOTS, true>;
    I64Load8UConstA: (Shape::LoadConst(LoadOp::I64Load8U), Source::Slots, Dest::AccOnly) => LoadConst<loading::I64Load8U, false>;
    I64Load8UDispSA: (Shape::LoadDisp(LoadOp::I64Load8U), Source::Slots, Dest::AccOnly) => Load<loading::I64Load8U, memory::Disp, SLOTS, false>;
    I64Load8UFA: (Shape::Load(LoadOp::I64Load8U), Source::AccFirst, Dest::AccOnly) => Load<loading::I64Load8U, memory::Offset, ACC_FIRST, false>;
    I64Load8UFS: (Shape::Load(LoadOp::I64Load8U), Source::AccFirst, Dest::Slot) => Load<loading::I64Load8U, memory::Offset, ACC_FIRST, true>;
    I64Load8UIndexLA: (Shape::LoadIndex(LoadOp::I64Load8U), Source::AccSecond, Dest::AccOnly) => LoadIndex<loading::I64Load8U, ACC_SECOND, false>;
    I64Load8USA: (Shape::Load(LoadOp::I64Load8U), Source::Slots, Dest::AccOnly) => Load<loading::I64Load8U, memory::Offset, SLOTS, false>;
    I64Load8USS: (Shape::Load(LoadOp::I64Load8U), Source::Slots, Dest::Slot) => Load<loading::I64Load8U, memory::Offset, SLOTS, true>;
    I64LoadConstS: (Shape::LoadConst(LoadOp::I64Load), Source::Slots, Dest::Slot) => LoadConst<loading::I64Load, true>;
    I64LoadDispFA: (Shape::LoadDisp(LoadOp::I64Load), Source::AccFirst, Dest::AccOnly) => Load<loading::I64Load, memory::Disp, ACC_FIRST, false>;
    I64LoadDispSA: (Shape::LoadDisp(LoadOp::I64Load), Source::Slots, Dest::AccOnly) => Load<loading::I64Load, memory::Disp, SLOTS, false>;
    I64LoadDispSS: (Shape::LoadDisp(LoadOp::I64Load), Source::Slots, Dest::Slot) => Load<loading::I64Load, memory::Disp, SLOTS, true>;
    I64LoadFA: (Shape::Load(LoadOp::I64Load), Source::AccFirst, Dest::AccOnly) => Load<loading::I64Load, memory::Offset, ACC_FIRST, false>;
    I64LoadFS: (Shape::Load(LoadOp::I64Load), Source::AccFirst, Dest::Slot) => Load<loading::I64Load, memory::Offset, ACC_FIRST, true>;
    I64LoadGlobalS: (Shape::LoadGlobal(LoadOp::I64Load), Source::Slots, Dest::Slot) => LoadGlobal<loading::I64Load, true>;
    I64LoadSA: (Shape::Load(LoadOp::I64Load), Source::Slots, Dest::AccOnly) => Load<loading::I64Load, memory::Offset, SLOTS, false>;
    I64LoadSS: (Shape::Load(LoadOp::I64Load), Source::Slots, Dest::Slot) => Load<loading::I64Load, memory::Offset, SLOTS, true>;
    I64LtUImmSS: (Shape::BinaryImm(NumOp::I64LtU), Source::Slots, Dest::Slot) => BinaryImm<op::I64LtU, SLOTS, true>;
    I64MulImmFA: (Shape::BinaryImm(NumOp::I64Mul), Source::AccFirst, Dest::AccOnly) => BinaryImm<op::I64Mul, ACC_FIRST, false>;
    I64MulImmSA: (Shape::BinaryImm(NumOp::I64Mul), Source::Slots, Dest::AccOnly) => BinaryImm<op::I64Mul, SLOTS, false>;
    I64MulKFA: (Shape::BinaryK(NumOp::I64Mul), Source::AccFirst, Dest::AccOnly) => BinaryK<op::I64Mul, ACC_FIRST, false>;
    I64MulKFS: (Shape::BinaryK(NumOp::I64Mul), Source::AccFirst, Dest::Slot) => BinaryK<op::I64Mul, ACC_FIRST, true>;
    I64MulLA: (Shape::Binary(NumOp::I64Mul), Source::AccSecond, Dest::AccOnly) => Binary<op::I64Mul, ACC_SECOND, false>;
    I64MulLS: (Shape::Binary(NumOp::I64Mul), Source::AccSecond, Dest::Slot) => Binary<op::I64Mul, ACC_SECOND, true>;
    I64MulSA: (Shape::Binary(NumOp::I64Mul), Source::Slots, Dest::AccOnly) => Binary<op::I64Mul, SLOTS, false>;
    I64NeImmFS: (Shape::BinaryImm(NumOp::I64Ne), Source::AccFirst, Dest::Slot) => BinaryImm<op::I64Ne, ACC_FIRST, true>;
    I64OrImmFA: (Shape::BinaryImm(NumOp::I64Or), Source::AccFirst, Dest::AccOnly) => BinaryImm<op::I64Or, ACC_FIRST, false>;
    I64OrSA: (Shape::Binary(NumOp::I64Or), Source::Slots, Dest::AccOnly) => Binary<op::I64Or, SLOTS, false>;
    I64RotlImmFA: (Shape::BinaryImm(NumOp::I64Rotl), Source::AccFirst, Dest::AccOnly) => BinaryImm<op::I64Rotl, ACC_FIRST, false>;
    I64ShlFS: (Shape::Binary(NumOp::I64Shl), Source::AccFirst, Dest::Slot) => Binary<op::I64Shl, ACC_FIRST, true>;
    I64ShlImmFS: (Shape::BinaryImm(NumOp::I64Shl), Source::AccFirst, Dest::Slot) => BinaryImm<op::I64Shl, ACC_FIRST, true>;
    I64ShlImmSA: (Shape::BinaryImm(NumOp::I64Shl), Source::Slots, Dest::AccOnly) => BinaryImm<op::I64Shl, SLOTS, false>;
    I64ShrSImmFA: (Shape::BinaryImm(NumOp::I64ShrS), Source::AccFirst, Dest::AccOnly) => BinaryImm<op::I64ShrS, ACC_FIRST, false>;
    I64ShrUImmFA: (Shape::BinaryImm(NumOp::I64ShrU), Source::AccFirst, Dest::AccOnly) => BinaryImm<op::I64ShrU, ACC_FIRST, false>;
    I64ShrUImmFS: (Shape::BinaryImm(NumOp::I64ShrU), Source::AccFirst, Dest::Slot) => BinaryImm<op::I64ShrU, ACC_FIRST, true>;
    I64ShrUImmSA: (Shape::BinaryImm(NumOp::I64ShrU), Source::Slots, Dest::AccOnly) => BinaryImm<op::I64ShrU, SLOTS, false>;
    I64ShrUImmSS: (Shape::BinaryImm(NumOp::I64ShrU), Source::Slots, Dest::Slot) => BinaryImm<op::I64ShrU, SLOTS, true>;
    I64ShrULS: (Shape::Binary(NumOp::I64ShrU), Source::AccSecond, Dest::Slot) => Binary<op::I64ShrU, ACC_SECOND, true>;
    I64Store16L: (Shape::Store(StoreOp::I64Store16), Source::AccSecond, Dest::Slot) => Store<storing::I64Store16, memory::Offset, ACC_SECOND>;
    I64Store16S: (Shape::Store(StoreOp::I64Store16), Source::Slots, Dest::Slot) => Store<storing::I64Store16, memory::Offset, SLOTS>;
    I64Store32DispS: (Shape::StoreDisp(StoreOp::I64Store32), Source::Slots, Dest::Slot) => Store<storing::I64Store32, memory::Disp, SLOTS>;
    I64Store32F: (Shape::Store(StoreOp::I64Store32), Source::AccFirst, Dest::Slot) => Store<storing::I64Store32, memory::Offset, ACC_FIRST>;
    I64Store32ImmF: (Shape::StoreImm(StoreOp::I64Store32), Source::AccFirst, Dest::Slot) => StoreImm<storing::I64Store32, memory::Offset, ACC_FIRST>;
    I64Store32ImmS: (Shape::StoreImm(StoreOp::I64Store32), Source::Slots, Dest::Slot) => StoreImm<storing::I64Store32, memory::Offset, SLOTS>;
    I64Store32L: (Shape::Store(StoreOp::I64Store32), Source::AccSecond, Dest::Slot) => Store<storing::I64Store32, memory::Offset, ACC_SECOND>;
    I64Store32S: (Shape::Store(StoreOp::I64Store32), Source::Slots, Dest::Slot) => Store<storing::I64Store32, memory::Offset, SLOTS>;
    I64Store8DispS: (Shape::StoreDisp(StoreOp::I64Store8), Source::Slots, Dest::Slot) => Store<storing::I64Store8, memory::Disp, SLOTS>;
    I64Store8ImmDispS: (Shape::StoreImmDisp(StoreOp::I64Store8), Source::Slots, Dest::Slot) => StoreImm<storing::I64Store8, memory::Disp, SLOTS>;
    I64Store8ImmF: (Shape::StoreImm(StoreOp::I64Store8), Source::AccFirst, Dest::Slot) => StoreImm<storing::I64Store8, memory::Offset, ACC_FIRST>;
    I64Store8L: (Shape::Store(StoreOp::I64Store8), Source::AccSecond, Dest::Slot) => Store<storing::I64Store8, memory::Offset, ACC_SECOND>;
    I64Store8S: (Shape::Store(StoreOp::I64Store8), Source::Slots, Dest::Slot) => Store<storing::I64Store8, memory::Offset, SLOTS>;
    I64StoreDispL: (Shape::StoreDisp(StoreOp::I64Store), Source::AccSecond, Dest::Slot) => Store<storing::I64Store, memory::Disp, ACC_SECOND>;
    I64StoreDispS: (Shape::StoreDisp(StoreOp::I64Store), Source::Slots, Dest::Slot) => Store<storing::I64Store, memory::Disp, SLOTS>;
    I64StoreF: (Shape::Store(StoreOp::I64Store), Source::AccFirst, Dest::Slot) => Store<storing::I64Store, memory::Offset, ACC_FIRST>;
    I64StoreImm32F: (Shape::StoreImm32(StoreOp::I64Store), Source::AccFirst, Dest::Slot) => StoreImm32<storing::I64Store, ACC_FIRST>;
    I64StoreImmDispS: (Shape::StoreImmDisp(StoreOp::I64Store), Source::Slots, Dest::Slot) => StoreImm<storing::I64Store, memory::Disp, SLOTS>;
    I64StoreImmF: (Shape::StoreImm(StoreOp::I64Store), Source::AccFirst, Dest::Slot) => StoreImm<storing::I64Store, memory::Offset, ACC_FIRST>;
    I64StoreImmS: (Shape::StoreImm(StoreOp::I64Store), Source::Slots, Dest::Slot) => StoreImm<storing::I64Store, memory::Offset, SLOTS>;
    I64StoreL: (Shape::Store(StoreOp::I64Store), Source::AccSecond, Dest::Slot) => Store<storing::I64Store, memory::Offset, ACC_SECOND>;
    I64StoreS: (Shape::Store(StoreOp::I64Store), Source::Slots, Dest::Slot) => Store<storing::I64Store, memory::Offset, SLOTS>;
    I64SubFA: (Shape::Binary(NumOp::I64Sub), Source::AccFirst, Dest::AccOnly) => Binary<op::I64Sub, ACC_FIRST, false>;
    I64SubFS: (Shape::Binary(NumOp::I64Sub), Source::AccFirst, Dest::Slot) => Binary<op::I64Sub, ACC_FIRST, true>;
    I64SubLS: (Shape::Binary(NumOp::I64Sub), Source::AccSecond, Dest::Slot) => Binary<op::I64Sub, ACC_SECOND, true>;
    I64SubSS: (Shape::Binary(NumOp::I64Sub), Source::Slots, Dest::Slot) => Binary<op::I64Sub, SLOTS, true>;
    I64XorImmSA: (Shape::BinaryImm(NumOp::I64Xor), Source::Slots, Dest::AccOnly) => BinaryImm<op::I64Xor, SLOTS, false>;
    I64XorLA: (Shape::Binary(NumOp::I64Xor), Source::AccSecond, Dest::AccOnly) => Binary<op::I64Xor, ACC_SECOND, false>;
    I64XorLS: (Shape::Binary(NumOp::I64Xor), Source::AccSecond, Dest::Slot) => Binary<op::I64Xor, ACC_SECOND, true>;
    LeftI32AddFA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::AccFirst, Dest::AccOnly) => ShiftBinary<op::I32Shl, op::I32Add, ACC_FIRST, false>;
    LeftI32AddFS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::AccFirst, Dest::Slot) => ShiftBinary<op::I32Shl, op::I32Add, ACC_FIRST, true>;
    LeftI32AddSA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::Slots, Dest::AccOnly) => ShiftBinary<op::I32Shl, op::I32Add, SLOTS, false>;
    LeftI32XorFS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Xor), Source::AccFirst, Dest::Slot) => ShiftBinary<op::I32Shl, op::I32Xor, ACC_FIRST, true>;
    LeftI32XorSS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Xor), Source::Slots, Dest::Slot) => ShiftBinary<op::I32Shl, op::I32Xor, SLOTS, true>;
    LeftI64AddFA: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::AccFirst, Dest::AccOnly) => ShiftBinary<op::I64Shl, op::I64Add, ACC_FIRST, false>;
    LeftI64AddFS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::AccFirst, Dest::Slot) => ShiftBinary<op::I64Shl, op::I64Add, ACC_FIRST, true>;
    LeftI64AddLS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::AccSecond, Dest::Slot) => ShiftBinary<op::I64Shl, op::I64Add, ACC_SECOND, true>;
    LeftI64AddSA: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::Slots, Dest::AccOnly) => ShiftBinary<op::I64Shl, op::I64Add, SLOTS, false>;
    LeftI64AddSS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::Slots, Dest::Slot) => ShiftBinary<op::I64Shl, op::I64Add, SLOTS, true>;
    LeftI64OrFS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Or), Source::AccFirst, Dest::Slot) => ShiftBinary<op::I64Shl, op::I64Or, ACC_FIRST, true>;
    LoadBrI64EqS: (Shape::LoadBrCompareImm(NumOp::I64Eq), Source::Slots, Dest::Slot) => LoadBrCompare<loading::I64Load, op::I64Eq, SLOTS>;
    LoadBrI64LtSS: (Shape::LoadBrCompareImm(NumOp::I64LtS), Source::Slots, Dest::Slot) => LoadBrCompare<loading::I64Load, op::I64LtS, SLOTS>;
    LoadBrI64NeF: (Shape::LoadBrCompareImm(NumOp::I64Ne), Source::AccFirst, Dest::Slot) => LoadBrCompare<loading::I64Load, op::I64Ne, ACC_FIRST>;
    LoadBrI64NeS: (Shape::LoadBrCompareImm(NumOp::I64Ne), Source::Slots, Dest::Slot) => LoadBrCompare<loading::I64Load, op::I64Ne, SLOTS>;
    LoadDispF64MulFS: (Shape::LoadDispBinary(NumOp::F64Mul), Source::AccFirst, Dest::Slot) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Disp, ACC_FIRST, true>;
    LoadDispF64SubSS: (Shape::LoadDispBinary(NumOp::F64Sub), Source::Slots, Dest::Slot) => LoadBinary<loading::F64Load, op::F64Sub, load_op::Disp, SLOTS, true>;
    LoadDispI32AddFS: (Shape::LoadDispBinary(NumOp::I32Add), Source::AccFirst, Dest::Slot) => LoadBinary<loading::I32Load, op::I32Add, load_op::Disp, ACC_FIRST, true>;
    LoadF64AddFS: (Shape::LoadBinary(NumOp::F64Add), Source::AccFirst, Dest::Slot) => LoadBinary<loading::F64Load, op::F64Add, load_op::Offset, ACC_FIRST, true>;
    LoadF64MulFA: (Shape::LoadBinary(NumOp::F64Mul), Source::AccFirst, Dest::AccOnly) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Offset, ACC_FIRST, false>;
    LoadF64SubLS: (Shape::LoadBinary(NumOp::F64Sub), Source::AccSecond, Dest::Slot) => LoadBinary<loading::F64Load, op::F64Sub, load_op::Offset, ACC_SECOND, true>;
    LoadI32AddFA: (Shape::LoadBinary(NumOp::I32Add), Source::AccFirst, Dest::AccOnly) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, ACC_FIRST, false>;
    LoadI32AddLA: (Shape::LoadBinary(NumOp::I32Add), Source::AccSecond, Dest::AccOnly) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, ACC_SECOND, false>;
    LoadI32XorLA: (Shape::LoadBinary(NumOp::I32Xor), Source::AccSecond, Dest::AccOnly) => LoadBinary<loading::I32Load, op::I32Xor, load_op::Offset, ACC_SECOND, false>;
    LoadI64AddFS: (Shape::LoadBinary(NumOp::I64Add), Source::AccFirst, Dest::Slot) => LoadBinary<loading::I64Load, op::I64Add, load_op::Offset, ACC_FIRST, true>;
    MulAddFA: (Shape::MulAdd, Source::AccFirst, Dest::AccOnly) => MultiplyAdd<false, ACC_FIRST, false>;
    MulSubFA: (Shape::MulSub, Source::AccFirst, Dest::AccOnly) => MultiplyAdd<true, ACC_FIRST, false>;
    MulSubLA: (Shape::MulSub, Source::AccSecond, Dest::AccOnly) => MultiplyAdd<true, ACC_SECOND, false>;
    ReturnConst: (Shape::ReturnConst, Source::Slots, Dest::Slot) => word::ReturnConst;
    ReturnOneF: (Shape::ReturnOne, Source::AccFirst, Dest::Slot) => ReturnOne<ACC_FIRST>;
    ReturnOneS: (Shape::ReturnOne, Source::Slots, Dest::Slot) => ReturnOne<SLOTS>;
    RightUnsignedI32AddSS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Add), Source::Slots, Dest::Slot) => ShiftBinary<op::I32ShrU, op::I32Add, SLOTS, true>;
    RightUnsignedI32XorFS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Xor), Source::AccFirst, Dest::Slot) => ShiftBinary<op::I32ShrU, op::I32Xor, ACC_FIRST, true>;
    RightUnsignedI32XorLA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Xor), Source::AccSecond, Dest::AccOnly) => ShiftBinary<op::I32ShrU, op::I32Xor, ACC_SECOND, false>;
    RightUnsignedI64XorFS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::AccFirst, Dest::Slot) => ShiftBinary<op::I64ShrU, op::I64Xor, ACC_FIRST, true>;
    RotateLeft32I64XorLA: (Shape::ShiftBinary(Shift::RotateLeft32, NumOp::I64Xor), Source::AccSecond, Dest::AccOnly) => ShiftBinary<op::I32RotlExtend, op::I64Xor, ACC_SECOND, false>;
    RotateLeft32I64XorLS: (Shape::ShiftBinary(Shift::RotateLeft32, NumOp::I64Xor), Source::AccSecond, Dest::Slot) => ShiftBinary<op::I32RotlExtend, op::I64Xor, ACC_SECOND, true>;
    RotateLeftI32XorLA: (Shape::ShiftBinary(Shift::RotateLeft, NumOp::I32Xor), Source::AccSecond, Dest::AccOnly) => ShiftBinary<op::I32Rotl, op::I32Xor, ACC_SECOND, false>;
    SelectFS: (Shape::Select, Source::AccFirst, Dest::Slot) => Select<ACC_FIRST, true>;
    SelectSA: (Shape::Select, Source::Slots, Dest::AccOnly) => Select<SLOTS, false>;
    SelectSS: (Shape::Select, Source::Slots, Dest::Slot) => Select<SLOTS, true>;
    ShiftRightAndSS: (Shape::ShiftRightAnd, Source::Slots, Dest::Slot) => ShiftRightAnd<SLOTS, true>;
    Zero: (Shape::Zero, Source::Slots, Dest::Slot) => word::Zero;
}

pairs! {
    Add2: AddBrI32NeImm BrI32NeS BrNonZeroS I32AddImmSS;
    AddBrI32GtUImm: I32AddSA;
    AddBrI32LtUImm: BrI32GtUImmS;
    AddBrI32NeImm: Add2;
    AddGlobalSetFS: ReturnConst;
    AddGlobalSetSS: I64LoadFA I64LoadFS I64LoadGlobalS I64StoreImm32F LoadBrI64NeF ReturnConst;
    BrI32EqImm32F: I32Load8UDispSS;
    BrI32GtUImmS: BrI32GtUImmS I32AndImmSA I32MulImmSS;
    BrI32LtUImmS: Const32S;
    BrI32NeL: BrZeroS;
    BrI64EqF: ConstBr;
    BrI64EqImmF: ConstBr;
    BrI64EqImmS: ConstBr;
    BrI64EqL: ConstBr;
    BrI64GeSImmS: ConstBr;
    BrI64GeSL: ConstBr;
    BrI64GeSS: ConstBr;
    BrI64GeUImmF: ConstBr;
    BrI64GeUImmS: ConstBr;
    BrI64GeUL: ConstBr;
    BrI64GeUS: ConstBr;
    BrI64GtSImmS: ConstBr;
    BrI64GtUImmF: ConstBr;
    BrI64GtUImmS: ConstBr;
    BrI64LeSL: ConstBr;
    BrI64LeSS: ConstBr;
    BrI64LeUF: ConstBr;
    BrI64LeUImmF: ConstBr;
    BrI64LeUImmS: ConstBr;
    BrI64LeUL: ConstBr;
    BrI64LeUS: ConstBr;
    BrI64LtSF: ConstBr;
    BrI64LtSImmS: ConstBr;
    BrI64LtSL: ConstBr;
    BrI64LtSS: ConstBr;
    BrI64LtUF: ConstBr;
    BrI64LtUImmF: ConstBr;
    BrI64LtUImmS: ConstBr;
    BrI64LtUL: ConstBr;
    BrI64LtUS: ConstBr;
    BrI64NeImmF: ConstBr;
    BrI64NeImmS: ConstBr;
    BrI64NeL: ConstBr;
    BrNonZeroF: ConstBr;
    BrNonZeroS: ConstBr;
    BrZeroF: ConstBr I32AddImmFA I32AddImmSS;
    BrZeroS: ConstBr;
    Const32A: I32ShlFS I32SubFS I64Extend32SFS I64ShlFS I64StoreL I64SubFA I64SubFS;
    Const32S: BrI32LtUImmS Const32S ConstBr I32AddImmSS I32AddSS SelectSA SelectSS;
    Const64FloatA: F64AddLS F64DivFS F64MulLS;
    Copy2: AddBrI32NeImm Call Copy2 CopyIntSS F64LoadSS I32StoreS I32XorSA I32XorSS;
    CopyIntFS: I32LoadFA;
    CopyIntSS: AddBr64 AddBrI32NeImm Br BrNonZeroS ConstBr I32AddImmFS I32AndLS I32DivUImmFS
        I32RotlImmFA I64Load32USS;
    ExtendAddSA: I64Load32UIndexFS I64StoreL;
    ExtendAddSS: Const32A ExtendAddSA I64Load8USA I64LoadSA;
    F64AddFA: F64AddLA;
    F64AddLA: F64AddLA F64AddLS F64StoreConstF;
    F64AddLS: Add2 Const64FloatA F64SqrtFA;
    F64DivFS: MulSubLA;
    F64LoadConstA: F64AddLA;
    F64LoadConstS: Const64FloatA;
    F64LoadDispFA: LoadDispF64MulFS LoadF64MulFA;
    F64LoadDispSS: F64MulLS;
    F64LoadSS: Copy2 F64LoadSS F64MulSA I32AddImmSS;
    F64MulFA: LoadF64AddFS;
    F64MulFS: F64MulSS;
    F64MulLS: Const64FloatA F64LoadConstA LoadDispF64SubSS;
    F64MulSA: F64MulFA MulSubFA;
    F64MulSS: LoadDispF64SubSS;
    F64SqrtFA: F64MulLS;
    F64StoreConstF: F64LoadConstS;
    F64StoreF: CopyIntSS I32AddImmSS;
    F64StoreL: F64LoadSS I32AddImmSS;
    GetBrF: AddGlobalSetSS ExtendAddSS I64Load8UDispSA I64LoadDispSA I64LoadDispSS I64LoadSA
        I64LoadSS LoadBrI64NeS;
    GlobalGetA: BrI64NeImmF I64Load8UFA;
    GlobalGetS: AddGlobalSetFS BrTableS I64LoadFS;
    I32AddFS: AddBrI32GtUImm;
    I32AddImmFA: BrI32GtUL I32AndFA I32Store8L;
    I32AddImmFS: AddBrI32LtUImm Copy2 F64LoadSS I32AddSS I32LoadDispSS;
    I32AddImmSA: I32Store8L;
    I32AddImmSS: AddBr64 BrI32EqImm32F BrI32NeL Call CopyIntSS F64MulSA I32AddImmSA
        I32Load8UDispSS I32LoadDispSA I32LoadFA I32LoadFS I32LoadScaledSA I32SubFS I64LoadDispSA
        I64LoadFA LeftI32XorSS LoadF64SubLS LoadI32AddLA LoadI32XorLA RightUnsignedI32AddSS;
    I32AddLA: I32StoreL;
    I32AddLS: Copy2 CopyIntSS I32AddImmSS I32AddLS I32AddSS I32EqzSA I32LoadDispSA I32LoadIndexSA;
    I32AddSA: I32StoreL ReturnOneF;
    I32AddSS: Copy2 CopyIntSS F64LoadDispFA I32AddImmFS I32Load8UFA I32LoadIndexSA I32LoadIndexSS
        I64LoadDispFA;
    I32AndFA: I32XorFA LeftI32AddFA LeftI32AddFS;
    I32AndImmFA: I32LoadScaledFA I32OrLA I32RotrImmFS I32ShlImmFS;
    I32AndImmSA: BrI32NeImmF;
    I32AndImmSS: Const32S I32AndImmSS;
    I32AndLA: I32StoreL;
    I32AndLS: I32AndSA;
    I32AndSA: I32XorLS;
    I32DivUImmFS: I32MulImmFA;
    I32EqzSA: I32AddLS;
    I32Load8UDispSA: I32XorLA;
    I32Load8UDispSS: SelectFS;
    I32Load8UFA: I32XorLA;
    I32LoadConstS: BrZeroF I32LoadConstS;
    I32LoadDispSA: I32AddLS I32StoreL;
    I32LoadDispSS: I32RotlImmFA;
    I32LoadFA: BrZeroF I32AddImmFS I32AndLA I32LtULA I32StoreL;
    I32LoadFS: BrZeroF I32AddImmSS;
    I32LoadGlobalA: BrI32GtUL I32AddImmFA;
    I32LoadIndexSA: I32AddLS I32StoreL;
    I32LoadIndexSS: I32AndImmFA;
    I32LoadSA: BrI32NeF I32AndFA I32StoreL;
    I32LoadSS: BrNonZeroF I32LoadSA;
    I32LoadScaledFA: I32StoreL;
    I32LoadScaledSA: BrTableF I32AndImmFA I32StoreL;
    I32LoadScaledSS: AddBr64;
    I32LtULA: I32StoreL;
    I32MulFA: I32ShrUImmFS;
    I32MulImmFA: I32SubLA;
    I32MulImmFS: I32AddImmSS I32Load8UDispSA;
    I32MulImmSS: I32AddImmFS;
    I32OrLA: I32StoreL;
    I32RemUImmFS: I32MulFA;
    I32RotlImmFA: RotateLeftI32XorLA;
    I32RotlImmSA: RotateLeft32I64XorLA RotateLeftI32XorLA;
    I32RotrImmFS: I32RotrImmSA;
    I32RotrImmSA: I32AndImmFA;
    I32ShlImmFS: I32AddImmSS;
    I32ShrUImmFS: Const32S;
    I32Store8ImmIndexS: AddSlotBrI32LtUImm;
    I32Store8L: Add2 AddBrI32NeImm CopyIntSS I32AddImmSS;
    I32StoreDispS: Add2 I32StoreDispS;
    I32StoreL: Add2 AddBr32 AddBrI32NeImm Br CopyIntSS I32AddImmSS I32AddSS I32LoadSA I32StoreS
        ReturnOneS ShiftRightAndSS;
    I32StoreS: CopyIntSS I32StoreDispS I64ExtendI32USA;
    I32SubFS: I32AddLS;
    I32SubLA: I32AddImmFA;
    I32XorFA: I32AddLS;
    I32XorLA: I32MulImmFS;
    I32XorLS: I32RotlImmSA;
    I32XorSA: I32AndFA;
    I32XorSS: CopyIntSS;
    I64AddFS: I64XorImmSA;
    I64AddImmFA: I64Store16L I64StoreL LeftI64AddFA;
    I64AddImmFS: BrI64NeImmF I64AndKFS I64AndKSA I64LoadSA I64LoadSS I64Store32L I64StoreL;
    I64AddImmSA: I64Extend32SFS I64Load8UIndexLA;
    I64AddImmSS: BrI64LeSS BrI64LtSImmS BrI64LtSS I64AddImmSS I64AddSS I64AndImmFA I64Extend32SSA
        I64Load8USA I64LoadSA I64ShrULS;
    I64AddLA: I64AddLS I64Store32L;
    I64AddLS: ExtendAddSS I32RotlImmSA I64AddSS I64AndImmFS I64Load32SSS I64LoadSA I64LoadSS
        I64ShrUImmSS I64StoreL;
    I64AddSS: BrI64EqImmS I64AddSS I64LoadSA I64ShrUImmSS;
    I64AndFA: I64AndKFA;
    I64AndFS: I64AndSA;
    I64AndImmFA: BrI64EqImmF I64EqzFS;
    I64AndImmFS: BrI64EqImmF Const32A;
    I64AndImmSS: Const32A;
    I64AndKFA: I64MulLS I64NeImmFS I64ShrUImmFA LeftI64AddFS;
    I64AndKFS: BrI64NeImmF I64LoadSA;
    I64AndKSA: I64MulLA;
    I64AndKSS: BrI64LtUF;
    I64AndLS: I64EqzSS;
    I64AndSA: I64XorLA I64XorLS;
    I64AndSS: I64AndSA;
    I64CtzSS: I64Load16USA;
    I64EqzFS: BrI64EqImmF BrI64NeImmF;
    I64EqzSS: I64AddSS;
    I64Extend32SFS: BrI64LeUF I64StoreL;
    I64Extend32SSA: BrI64LtSF;
    I64Extend32SSS: BrI64LeUF;
    I64ExtendI32USA: I64XorLA;
    I64Load16UFA: I64Store16L;
    I64Load16USA: I64AddImmFA I64AddLS;
    I64Load32SFA: I64AddImmFS;
    I64Load32SSA: I64AddImmFS I64AddLS;
    I64Load32SSS: I64Store32S;
    I64Load32UConstA: BrI64NeImmF I64EqzFS;
    I64Load32UDispSA: I64AddLA;
    I64Load32UFA: I64AddLA I64AddLS I64XorLS;
    I64Load32UFS: ExtendAddSS I64AddImmSS I64AndImmSS I64LoadSS I64ShrUImmFS;
    I64Load32UIndexFS: I64Load32UDispSA;
    I64Load32USA: I64Store32L;
    I64Load32USS: ConstBr I64Load32USA LoadBrI64LtSS;
    I64Load8UConstA: BrNonZeroF BrZeroF;
    I64Load8UDispSA: BrNonZeroF BrZeroF;
    I64Load8UFA: BrNonZeroF I64AndImmFA;
    I64Load8UFS: BrI64LeUImmF I64LoadSA;
    I64Load8UIndexLA: LeftI64OrFS;
    I64Load8USA: I64Store8L LeftI64AddFA;
    I64Load8USS: BrNonZeroF I64LoadSS;
    I64LoadConstS: I64LoadSA;
    I64LoadDispFA: I64StoreL;
    I64LoadDispSA: I64StoreL;
    I64LoadDispSS: BrI64NeImmF I64LoadDispSS I64LoadSA I64StoreDispL I64StoreL;
    I64LoadFA: BrI64NeL I64AddImmFS I64AndImmFA I64EqzFS I64RotlImmFA I64StoreL LoadI64AddFS;
    I64LoadFS: BrI64EqImmF BrI64NeImmF ConstBr I64EqzFS I64LoadSA I64LoadSS I64StoreL;
    I64LoadGlobalS: BrI64NeImmF I64Load8UConstA;
    I64LoadSA: BrI64LeUF BrI64LtSF BrI64LtSL I64AddImmFA I64AddImmFS I64AndImmFA I64AndImmFS
        I64AndLA I64Load16UFA I64Load32SFA I64Load32UFA I64Load32UFS I64Load8UFA I64Load8UFS
        I64LoadFA I64LoadFS I64ShlImmFS I64ShrUImmFS I64Store32F I64Store32ImmF I64Store8ImmF
        I64StoreF I64StoreImmF I64StoreL I64SubLS LeftI64AddFS LeftI64AddLS LoadBrI64NeF;
    I64LoadSS: BrI64GeSL BrI64LtSL BrI64NeImmF Const32S ConstBr Copy2 CopyIntSS I64AndKSS I64EqzFS
        I64Load8USS I64LoadSA I64LoadSS I64MulImmFA I64MulImmSA I64ShrUImmSS I64Store32S I64StoreL
        I64StoreS;
    I64LtUImmSS: Const32S;
    I64MulImmFA: I64AndKFA;
    I64MulImmSA: I64AddLS;
    I64MulKFA: I64ShrUImmFA;
    I64MulKFS: RightUnsignedI64XorFS;
    I64MulLA: I64AddFS I64AddLS;
    I64MulSA: I64AddLS;
    I64NeImmFS: BrZeroF;
    I64OrImmFA: I64StoreL;
    I64OrSA: I64Store32L;
    I64RotlImmFA: I64StoreL;
    I64ShlFS: I64AndFA;
    I64ShlImmFS: ExtendAddSA;
    I64ShlImmSA: I64MulKFA;
    I64ShrSImmFA: I64AndLS;
    I64ShrUImmFA: I64AndKFA LeftI64AddFS;
    I64ShrUImmFS: I32RotlImmSA;
    I64ShrUImmSA: I64AndImmFA;
    I64ShrUImmSS: BrI64LtUF Const32S I32RotlImmSA;
    I64ShrULS: I64LtUImmSS;
    I64Store16L: I64AndImmSA I64LoadSA;
    I64Store16S: I64Load16USA;
    I64Store32DispS: AddGlobalSetSS I64StoreDispS;
    I64Store32F: BrI64EqImmS;
    I64Store32ImmF: I64LoadSA;
    I64Store32ImmS: I64LoadSS;
    I64Store32L: AddGlobalSetSS BrZeroS GlobalGetA I64AddImmSS I64Load32USS;
    I64Store32S: BrI64LeUImmS Copy2 I64Load32SSA I64Store32L;
    I64Store8DispS: AddGlobalSetSS;
    I64Store8ImmDispS: AddGlobalSetSS;
    I64Store8L: AddGlobalSetSS;
    I64Store8S: I64LoadSS;
    I64StoreDispL: AddGlobalSetSS;
    I64StoreDispS: AddGlobalSetSS ExtendAddSS I64StoreDispL I64StoreDispS;
    I64StoreF: BrI64GeSImmS I64LoadSA;
    I64StoreImm32F: CallConst I64ShrUImmSS;
    I64StoreImmDispS: AddGlobalSetSS I64StoreImmDispS;
    I64StoreImmF: I64LoadSA;
    I64StoreImmS: AddBrI32Ne;
    I64StoreL: Add2 AddGlobalSetSS CopyIntSS ExtendAddSS I32AddImmSS I64Load32UConstA I64Load8UFS
        I64LoadDispSS I64LoadSA I64LoadSS I64Store16S I64Store32DispS I64Store8ImmDispS
        I64StoreDispS I64StoreImmDispS I64StoreL;
    I64StoreS: BrI64NeImmS ExtendAddSS I64LoadSA I64LoadSS I64Store8S I64StoreDispS I64StoreS;
    I64SubFA: I64ShrSImmFA;
    I64SubLS: BrI64LtUImmS;
    I64SubSS: Const32A I64SubSS;
    I64XorImmSA: I64AndFS;
    I64XorLA: I64AddLS I64MulKFS;
    I64XorLS: ExtendAddSS I64AddImmSS I64AndSA;
    LeftI32AddFA: I32LoadFS;
    LeftI32AddFS: I32LoadFA;
    LeftI32AddSA: I32LoadFS;
    LeftI32XorFS: I32RemUImmFS I32Store8L;
    LeftI32XorSS: RightUnsignedI32XorFS;
    LeftI64AddFA: I64Load32UFA I64Load32UFS;
    LeftI64AddFS: ExtendAddSS I64ShlImmSA I64Store32S;
    LeftI64AddLS: I64Load32UFS;
    LeftI64AddSA: I64Load32SFA I64LoadFS;
    LeftI64AddSS: I64LoadFS;
    LeftI64OrFS: I64AddImmSA;
    LoadBrI64EqS: ConstBr;
    LoadBrI64LtSS: ConstBr;
    LoadBrI64NeF: ConstBr;
    LoadBrI64NeS: ConstBr;
    LoadDispF64MulFS: F64LoadDispFA;
    LoadDispF64SubSS: F64MulFS MulAddFA;
    LoadDispI32AddFS: I32LoadDispSS;
    LoadF64AddFS: F64StoreF;
    LoadF64MulFA: F64AddFA;
    LoadF64SubLS: F64LoadDispSS;
    LoadI32AddFA: LoadDispI32AddFS;
    LoadI32AddLA: I32StoreL;
    LoadI32XorLA: I32StoreL;
    LoadI64AddFS: ConstBr I64Load8UFS;
    MulAddFA: F64AddLS;
    MulSubFA: F64StoreL;
    MulSubLA: F64StoreL;
    RightUnsignedI32AddSS: I32Store8L;
    RightUnsignedI32XorFS: LeftI32XorFS;
    RightUnsignedI32XorLA: I32AddLA LoadI32AddFA;
    RightUnsignedI64XorFS: AddBrI32Ne;
    RotateLeft32I64XorLA: I64AddFS I64XorLA I64XorLS RotateLeft32I64XorLA RotateLeft32I64XorLS;
    RotateLeft32I64XorLS: I64AndSS;
    RotateLeftI32XorLA: I32AddLS RightUnsignedI32XorLA RotateLeftI32XorLA;
    SelectFS: I32AddImmSS I32EqzSA;
    SelectSA: I64StoreL;
    SelectSS: Const32A;
    ShiftRightAndSS: I32AddLS;
    Zero: GlobalGetS;
}

triples! {
    Add2: I32AddImmSS BrI32NeL;
    AddBrI32GtUImm: I32AddSA ReturnOneF;
    AddGlobalSetSS: I64StoreImm32F CallConst, I64StoreImm32F I64ShrUImmSS, LoadBrI64NeF ConstBr;
    BrI32EqImm32F: I32Load8UDispSS SelectFS;
    BrI32LtUImmS: Const32S I32AddImmSS;
    BrZeroF: I32AddImmSS AddBr64;
    Const32A: I64ShlFS I64AndFA, I64SubFA I64ShrSImmFA;
    Const32S: BrI32LtUImmS Const32S, Const32S ConstBr, Const32S I32AddSS, I32AddImmSS Call;
    Const64FloatA: F64AddLS F64SqrtFA, F64DivFS MulSubLA, F64MulLS F64LoadConstA;
    Copy2: Copy2 AddBrI32NeImm, Copy2 Copy2, Copy2 CopyIntSS, CopyIntSS I64Load32USS,
        I32XorSA I32AndFA, I32XorSS CopyIntSS;
    CopyIntSS: I32AddImmFS AddBrI32LtUImm, I32AndLS I32AndSA, I32DivUImmFS I32MulImmFA,
        I32RotlImmFA RotateLeftI32XorLA, I64Load32USS LoadBrI64LtSS;
    ExtendAddSA: I64Load32UIndexFS I64Load32UDispSA;
    ExtendAddSS: Const32A I64StoreL, I64LoadSA I64AddImmFA, I64LoadSA I64StoreL,
        I64LoadSA LeftI64AddFS;
    F64AddFA: F64AddLA F64AddLA;
    F64AddLA: F64AddLA F64AddLS, F64AddLS Add2, F64StoreConstF F64LoadConstS;
    F64AddLS: Add2 BrNonZeroS, Const64FloatA F64AddLS, F64SqrtFA F64MulLS;
    F64DivFS: MulSubLA F64StoreL;
    F64LoadConstA: F64AddLA F64StoreConstF;
    F64LoadConstS: Const64FloatA F64MulLS;
    F64LoadDispFA: LoadDispF64MulFS F64LoadDispFA, LoadF64MulFA F64AddFA;
    F64LoadDispSS: F64MulLS LoadDispF64SubSS;
    F64LoadSS: F64LoadSS F64LoadSS, F64MulSA MulSubFA, I32AddImmSS LoadF64SubLS;
    F64MulFA: LoadF64AddFS F64StoreF;
    F64MulFS: F64MulSS LoadDispF64SubSS;
    F64MulLS: Const64FloatA F64DivFS, F64LoadConstA F64AddLA, LoadDispF64SubSS F64MulFS;
    F64MulSA: F64MulFA LoadF64AddFS, MulSubFA F64StoreL;
    F64MulSS: LoadDispF64SubSS MulAddFA;
    F64SqrtFA: F64MulLS Const64FloatA;
    F64StoreConstF: F64LoadConstS Const64FloatA;
    F64StoreF: CopyIntSS AddBrI32NeImm, I32AddImmSS F64MulSA;
    F64StoreL: F64LoadSS F64MulSA, I32AddImmSS F64MulSA;
    GetBrF: AddGlobalSetSS ReturnConst, I64LoadDispSS BrI64NeImmF, I64LoadDispSS I64LoadDispSS,
        I64LoadDispSS I64StoreL;
    GlobalGetS: I64LoadFS I64LoadSS;
    I32AddFS: AddBrI32GtUImm I32AddSA;
    I32AddImmFA: I32Store8L CopyIntSS;
    I32AddImmFS: I32AddSS I64LoadDispFA, I32LoadDispSS I32RotlImmFA;
    I32AddImmSA: I32Store8L I32AddImmSS;
    I32AddImmSS: BrI32EqImm32F I32Load8UDispSS, CopyIntSS AddBr64, F64MulSA F64MulFA,
        I32AddImmSA I32Store8L, I32Load8UDispSS SelectFS, I32LoadDispSA I32StoreL,
        I32LoadFA BrZeroF, I32LoadFA I32StoreL, I32LoadFS I32AddImmSS, I32LoadScaledSA BrTableF,
        I64LoadDispSA I64StoreL, LeftI32XorSS RightUnsignedI32XorFS, LoadF64SubLS F64LoadDispSS;
    I32AddLA: I32StoreL AddBrI32NeImm;
    I32AddLS: Copy2 I32XorSA, CopyIntSS Br, CopyIntSS I32RotlImmFA, I32AddImmSS BrI32EqImm32F,
        I32AddLS I32AddSS, I32AddSS Copy2, I32EqzSA I32AddLS, I32LoadDispSA I32AddLS,
        I32LoadIndexSA I32AddLS, I32LoadIndexSA I32StoreL;
    I32AddSS: Copy2 Copy2, CopyIntSS I32DivUImmFS, F64LoadDispFA LoadDispF64MulFS,
        I32AddImmFS I32AddSS, I32AddImmFS I32LoadDispSS, I64LoadDispFA I64StoreL;
    I32AndFA: I32XorFA I32AddLS, LeftI32AddFS I32LoadFA;
    I32AndImmFA: I32LoadScaledFA I32StoreL, I32ShlImmFS I32AddImmSS;
    I32AndLS: I32AndSA I32XorLS;
    I32AndSA: I32XorLS I32RotlImmSA;
    I32DivUImmFS: I32MulImmFA I32SubLA;
    I32EqzSA: I32AddLS CopyIntSS, I32AddLS I32AddImmSS, I32AddLS I32EqzSA;
    I32Load8UDispSA: I32XorLA I32MulImmFS;
    I32Load8UDispSS: SelectFS I32AddImmSS, SelectFS I32EqzSA;
    I32LoadDispSA: I32AddLS I32LoadIndexSA, I32StoreL I32AddImmSS;
    I32LoadDispSS: I32RotlImmFA RotateLeftI32XorLA;
    I32LoadFA: BrZeroF I32AddImmSS, I32StoreL Br;
    I32LoadFS: I32AddImmSS I32LoadFA;
    I32LoadGlobalA: I32AddImmFA BrI32GtUL;
    I32LoadIndexSA: I32AddLS I32AddLS;
    I32LoadSA: I32StoreL Add2;
    I32LoadScaledFA: I32StoreL AddBr32;
    I32LoadScaledSA: I32AndImmFA I32LoadScaledFA, I32AndImmFA I32ShlImmFS, I32StoreL AddBr32;
    I32MulImmFA: I32SubLA I32AddImmFA;
    I32MulImmFS: I32Load8UDispSA I32XorLA;
    I32RotlImmFA: RotateLeftI32XorLA RightUnsignedI32XorLA, RotateLeftI32XorLA RotateLeftI32XorLA;
    I32RotlImmSA: RotateLeft32I64XorLA I64XorLS, RotateLeft32I64XorLA RotateLeft32I64XorLA,
        RotateLeft32I64XorLA RotateLeft32I64XorLS, RotateLeftI32XorLA RotateLeftI32XorLA;
    I32ShlImmFS: I32AddImmSS I32LoadFA;
    I32Store8L: CopyIntSS I32AddImmFS, I32AddImmSS I32AddImmSA, I32AddImmSS LeftI32XorSS;
    I32StoreL: CopyIntSS AddBr64, I32AddImmSS I32LoadDispSA;
    I32SubLA: I32AddImmFA I32Store8L;
    I32XorFA: I32AddLS I32LoadDispSA;
    I32XorLA: I32MulImmFS I32Load8UDispSA;
    I32XorLS: I32RotlImmSA RotateLeftI32XorLA;
    I32XorSA: I32AndFA I32XorFA;
    I32XorSS: CopyIntSS I32AndLS;
    I64AddFS: I64XorImmSA I64AndFS;
    I64AddImmFA: LeftI64AddFA I64Load32UFA, LeftI64AddFA I64Load32UFS;
    I64AddImmFS: I64StoreL I64LoadSS;
    I64AddImmSS: BrI64LtSS ConstBr;
    I64AddLA: I64AddLS I32RotlImmSA;
    I64AddLS: I32RotlImmSA RotateLeft32I64XorLA, I64AddSS I64AddSS, I64LoadSA I64ShlImmFS,
        I64StoreL I64Load8UFS;
    I64AddSS: BrI64EqImmS ConstBr, I64AddSS I64LoadSA, I64LoadSA I64AddImmFS;
    I64AndFA: I64AndKFA I64NeImmFS;
    I64AndFS: I64AndSA I64XorLA;
    I64AndImmFA: BrI64EqImmF ConstBr;
    I64AndImmSS: Const32A I64ShlFS;
    I64AndKFA: I64NeImmFS BrZeroF;
    I64AndKSS: BrI64LtUF ConstBr;
    I64AndSA: I64XorLA I64AddLS, I64XorLS I64AndSA;
    I64AndSS: I64AndSA I64XorLS;
    I64EqzFS: BrI64EqImmF ConstBr, BrI64NeImmF ConstBr;
    I64Load32SSA: I64AddImmFS I64Store32L;
    I64Load32UConstA: BrI64NeImmF ConstBr;
    I64Load32UDispSA: I64AddLA I64AddLS;
    I64Load32UFA: I64AddLA I64Store32L;
    I64Load32UFS: ExtendAddSS I64LoadSA, I64AndImmSS Const32A, I64ShrUImmFS I32RotlImmSA;
    I64Load32UIndexFS: I64Load32UDispSA I64AddLA;
    I64Load32USS: LoadBrI64LtSS ConstBr;
    I64Load8UConstA: BrZeroF ConstBr;
    I64Load8UFA: BrNonZeroF ConstBr;
    I64Load8UFS: BrI64LeUImmF ConstBr;
    I64Load8USS: BrNonZeroF ConstBr;
    I64LoadDispFA: I64StoreL I32AddImmSS;
    I64LoadDispSA: I64StoreL Add2;
    I64LoadDispSS: I64LoadDispSS I64LoadDispSS, I64StoreL I64LoadSA;
    I64LoadFA: I64EqzFS BrI64EqImmF, I64StoreL AddGlobalSetSS;
    I64LoadFS: BrI64NeImmF ConstBr, I64LoadSA I64LoadFS, I64LoadSA I64StoreL, I64LoadSS I64LoadSS;
    I64LoadSA: I64AddImmFA I64StoreL, I64AddImmFA LeftI64AddFA, I64AddImmFS I64StoreL,
        I64Load8UFA BrNonZeroF, I64LoadFA I64AddImmFS, I64LoadFA I64StoreL, I64LoadFS BrI64NeImmF,
        I64LoadFS I64LoadSA, I64ShlImmFS ExtendAddSA, I64StoreF I64LoadSA, I64StoreImmF I64LoadSA,
        I64StoreL AddGlobalSetSS, I64StoreL ExtendAddSS, I64StoreL I64LoadSA,
        I64StoreL I64StoreDispS, LeftI64AddFS ExtendAddSS;
    I64LoadSS: BrI64NeImmF ConstBr, I64AndKSS BrI64LtUF, I64EqzFS BrI64EqImmF,
        I64LoadSA I64StoreL, I64LoadSS ConstBr, I64LoadSS I64LoadSS, I64MulImmSA I64AddLS,
        I64Store32S Copy2;
    I64LtUImmSS: Const32S SelectSA;
    I64MulImmSA: I64AddLS I64StoreL;
    I64NeImmFS: BrZeroF ConstBr;
    I64ShlFS: I64AndFA I64AndKFA;
    I64ShlImmFS: ExtendAddSA I64Load32UIndexFS;
    I64ShrUImmFS: I32RotlImmSA RotateLeft32I64XorLA;
    I64ShrUImmSS: BrI64LtUF ConstBr;
    I64Store32L: GlobalGetA BrI64NeImmF;
    I64Store32S: Copy2 Copy2;
    I64Store8ImmDispS: AddGlobalSetSS I64StoreImm32F, AddGlobalSetSS ReturnConst;
    I64Store8L: AddGlobalSetSS ReturnConst;
    I64Store8S: I64LoadSS I64MulImmSA;
    I64StoreDispL: AddGlobalSetSS ReturnConst;
    I64StoreDispS: AddGlobalSetSS I64StoreImm32F, AddGlobalSetSS ReturnConst,
        I64StoreDispS AddGlobalSetSS, I64StoreDispS I64StoreDispS;
    I64StoreImm32F: I64ShrUImmSS Const32S;
    I64StoreImmDispS: AddGlobalSetSS ReturnConst;
    I64StoreL: Add2 I32AddImmSS, AddGlobalSetSS I64StoreImm32F, AddGlobalSetSS ReturnConst,
        ExtendAddSS I64LoadSA, I32AddImmSS I64LoadDispSA, I64Load8UFS BrI64LeUImmF,
        I64LoadSA I64StoreL, I64LoadSS I64Store32S, I64Store8ImmDispS AddGlobalSetSS,
        I64StoreDispS AddGlobalSetSS, I64StoreDispS I64StoreDispS;
    I64StoreS: I64Store8S I64LoadSS, I64StoreS I64StoreS;
    I64SubFA: I64ShrSImmFA I64AndLS;
    I64SubSS: Const32A I64SubFA;
    I64XorImmSA: I64AndFS I64AndSA;
    I64XorLA: I64AddLS I64AddSS, I64AddLS I64LoadSA;
    I64XorLS: ExtendAddSS I64LoadSA, I64AndSA I64XorLA;
    LeftI32AddFS: I32LoadFA I32StoreL;
    LeftI32XorFS: I32Store8L AddBrI32NeImm, I32Store8L I32AddImmSS;
    LeftI32XorSS: RightUnsignedI32XorFS LeftI32XorFS;
    LeftI64AddFA: I64Load32UFA I64AddLS, I64Load32UFA I64XorLS, I64Load32UFS ExtendAddSS,
        I64Load32UFS I64ShrUImmFS;
    LeftI64AddFS: ExtendAddSS I64LoadSA;
    LeftI64AddLS: I64Load32UFS I64AndImmSS;
    LoadDispF64MulFS: F64LoadDispFA LoadDispF64MulFS, F64LoadDispFA LoadF64MulFA;
    LoadDispF64SubSS: F64MulFS F64MulSS, MulAddFA F64AddLS;
    LoadDispI32AddFS: I32LoadDispSS I32RotlImmFA;
    LoadF64AddFS: F64StoreF CopyIntSS, F64StoreF I32AddImmSS;
    LoadF64MulFA: F64AddFA F64AddLA;
    LoadF64SubLS: F64LoadDispSS F64MulLS;
    LoadI32AddFA: LoadDispI32AddFS I32LoadDispSS;
    MulAddFA: F64AddLS Const64FloatA;
    MulSubFA: F64StoreL F64LoadSS, F64StoreL I32AddImmSS;
    MulSubLA: F64StoreL F64LoadSS;
    RightUnsignedI32XorFS: LeftI32XorFS I32Store8L;
    RightUnsignedI32XorLA: I32AddLA I32StoreL, LoadI32AddFA LoadDispI32AddFS;
    RotateLeft32I64XorLA: I64AddFS I64XorImmSA, I64XorLS ExtendAddSS,
        RotateLeft32I64XorLA I64AddFS, RotateLeft32I64XorLS I64AndSS;
    RotateLeft32I64XorLS: I64AndSS I64AndSA;
    RotateLeftI32XorLA: I32AddLS Copy2, I32AddLS CopyIntSS, RightUnsignedI32XorLA I32AddLA,
        RightUnsignedI32XorLA LoadI32AddFA, RotateLeftI32XorLA I32AddLS;
    SelectFS: I32AddImmSS I32Load8UDispSS, I32EqzSA I32AddLS;
    Zero: GlobalGetS BrTableS;
}
