//! Which words make chains: a long table of kinds, of pairs and of triples.
//!
//! A name says what the word does and where its operands are: `F` or `L` if the first or the last
//! one is the accumulator, else `S`; then `A` if the result goes to the accumulator only, else `S`.
//! The chains are those that were counted most often over many programs in Go and C
//! (docs/decisions.md). They change how fast code is, never what it does.

use crate::exec::chain::listed::Listed;
use crate::exec::chain::word::{self, *};
use crate::exec::chain::{three, three_round, two, two_round};
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

kinds! {
    Add2: (Shape::Add2, Source::Slots, Dest::Slot) => word::Add2;
    AddBr32: (Shape::AddBr32, Source::Slots, Dest::Slot) => AddBr<false>;
    AddBr64: (Shape::AddBr64, Source::Slots, Dest::Slot) => AddBr<true>;
    AddBrI32GeS: (Shape::AddBrCompare(NumOp::I32GeS), Source::Slots, Dest::Slot) => AddBrCompare<op::I32GeS, false>;
    AddBrI32GtSImm: (Shape::AddBrCompareImm(NumOp::I32GtS), Source::Slots, Dest::Slot) => AddBrCompare<op::I32GtS, true>;
    AddBrI32GtUImm: (Shape::AddBrCompareImm(NumOp::I32GtU), Source::Slots, Dest::Slot) => AddBrCompare<op::I32GtU, true>;
    AddBrI32LtU: (Shape::AddBrCompare(NumOp::I32LtU), Source::Slots, Dest::Slot) => AddBrCompare<op::I32LtU, false>;
    AddBrI32LtUImm: (Shape::AddBrCompareImm(NumOp::I32LtU), Source::Slots, Dest::Slot) => AddBrCompare<op::I32LtU, true>;
    AddBrI32NeImm: (Shape::AddBrCompareImm(NumOp::I32Ne), Source::Slots, Dest::Slot) => AddBrCompare<op::I32Ne, true>;
    AddGlobalSetFS: (Shape::AddGlobalSet, Source::AccFirst, Dest::Slot) => AddGlobalSet<ACC_FIRST, true>;
    AddGlobalSetSS: (Shape::AddGlobalSet, Source::Slots, Dest::Slot) => AddGlobalSet<SLOTS, true>;
    AddSlotBrI32LtUImm: (Shape::AddSlotBrCompareImm(NumOp::I32LtU), Source::Slots, Dest::Slot) => AddSlotBrCompare<op::I32LtU, true>;
    Br: (Shape::Br, Source::Slots, Dest::Slot) => word::Br;
    BrF32GtF: (Shape::BrCompare(NumOp::F32Gt), Source::AccFirst, Dest::Slot) => BrCompare<op::F32Gt, true, ACC_FIRST>;
    BrF64GtF: (Shape::BrCompare(NumOp::F64Gt), Source::AccFirst, Dest::Slot) => BrCompare<op::F64Gt, true, ACC_FIRST>;
    BrF64LtF: (Shape::BrCompare(NumOp::F64Lt), Source::AccFirst, Dest::Slot) => BrCompare<op::F64Lt, true, ACC_FIRST>;
    BrI32EqF: (Shape::BrCompare(NumOp::I32Eq), Source::AccFirst, Dest::Slot) => BrCompare<op::I32Eq, true, ACC_FIRST>;
    BrI32EqImm32F: (Shape::BrCompareImm32(NumOp::I32Eq), Source::AccFirst, Dest::Slot) => BrCompareImm32<op::I32Eq, ACC_FIRST>;
    BrI32EqImmF: (Shape::BrCompareImm(NumOp::I32Eq), Source::AccFirst, Dest::Slot) => BrCompareImm<op::I32Eq, ACC_FIRST>;
    BrI32EqImmS: (Shape::BrCompareImm(NumOp::I32Eq), Source::Slots, Dest::Slot) => BrCompareImm<op::I32Eq, SLOTS>;
    BrI32EqS: (Shape::BrCompare(NumOp::I32Eq), Source::Slots, Dest::Slot) => BrCompare<op::I32Eq, true, SLOTS>;
    BrI32GeSF: (Shape::BrCompare(NumOp::I32GeS), Source::AccFirst, Dest::Slot) => BrCompare<op::I32GeS, true, ACC_FIRST>;
    BrI32GeUF: (Shape::BrCompare(NumOp::I32GeU), Source::AccFirst, Dest::Slot) => BrCompare<op::I32GeU, true, ACC_FIRST>;
    BrI32GeUImmS: (Shape::BrCompareImm(NumOp::I32GeU), Source::Slots, Dest::Slot) => BrCompareImm<op::I32GeU, SLOTS>;
    BrI32GeUS: (Shape::BrCompare(NumOp::I32GeU), Source::Slots, Dest::Slot) => BrCompare<op::I32GeU, true, SLOTS>;
    BrI32GtSF: (Shape::BrCompare(NumOp::I32GtS), Source::AccFirst, Dest::Slot) => BrCompare<op::I32GtS, true, ACC_FIRST>;
    BrI32GtSImmF: (Shape::BrCompareImm(NumOp::I32GtS), Source::AccFirst, Dest::Slot) => BrCompareImm<op::I32GtS, ACC_FIRST>;
    BrI32GtSImmS: (Shape::BrCompareImm(NumOp::I32GtS), Source::Slots, Dest::Slot) => BrCompareImm<op::I32GtS, SLOTS>;
    BrI32GtSS: (Shape::BrCompare(NumOp::I32GtS), Source::Slots, Dest::Slot) => BrCompare<op::I32GtS, true, SLOTS>;
    BrI32GtUF: (Shape::BrCompare(NumOp::I32GtU), Source::AccFirst, Dest::Slot) => BrCompare<op::I32GtU, true, ACC_FIRST>;
    BrI32GtUImmF: (Shape::BrCompareImm(NumOp::I32GtU), Source::AccFirst, Dest::Slot) => BrCompareImm<op::I32GtU, ACC_FIRST>;
    BrI32GtUImmS: (Shape::BrCompareImm(NumOp::I32GtU), Source::Slots, Dest::Slot) => BrCompareImm<op::I32GtU, SLOTS>;
    BrI32GtUS: (Shape::BrCompare(NumOp::I32GtU), Source::Slots, Dest::Slot) => BrCompare<op::I32GtU, true, SLOTS>;
    BrI32LeSF: (Shape::BrCompare(NumOp::I32LeS), Source::AccFirst, Dest::Slot) => BrCompare<op::I32LeS, true, ACC_FIRST>;
    BrI32LeUF: (Shape::BrCompare(NumOp::I32LeU), Source::AccFirst, Dest::Slot) => BrCompare<op::I32LeU, true, ACC_FIRST>;
    BrI32LeUS: (Shape::BrCompare(NumOp::I32LeU), Source::Slots, Dest::Slot) => BrCompare<op::I32LeU, true, SLOTS>;
    BrI32LtSF: (Shape::BrCompare(NumOp::I32LtS), Source::AccFirst, Dest::Slot) => BrCompare<op::I32LtS, true, ACC_FIRST>;
    BrI32LtSImmS: (Shape::BrCompareImm(NumOp::I32LtS), Source::Slots, Dest::Slot) => BrCompareImm<op::I32LtS, SLOTS>;
    BrI32LtSS: (Shape::BrCompare(NumOp::I32LtS), Source::Slots, Dest::Slot) => BrCompare<op::I32LtS, true, SLOTS>;
    BrI32LtUF: (Shape::BrCompare(NumOp::I32LtU), Source::AccFirst, Dest::Slot) => BrCompare<op::I32LtU, true, ACC_FIRST>;
    BrI32LtUImmF: (Shape::BrCompareImm(NumOp::I32LtU), Source::AccFirst, Dest::Slot) => BrCompareImm<op::I32LtU, ACC_FIRST>;
    BrI32LtUImmS: (Shape::BrCompareImm(NumOp::I32LtU), Source::Slots, Dest::Slot) => BrCompareImm<op::I32LtU, SLOTS>;
    BrI32LtUS: (Shape::BrCompare(NumOp::I32LtU), Source::Slots, Dest::Slot) => BrCompare<op::I32LtU, true, SLOTS>;
    BrI32NeF: (Shape::BrCompare(NumOp::I32Ne), Source::AccFirst, Dest::Slot) => BrCompare<op::I32Ne, true, ACC_FIRST>;
    BrI32NeImm32F: (Shape::BrCompareImm32(NumOp::I32Ne), Source::AccFirst, Dest::Slot) => BrCompareImm32<op::I32Ne, ACC_FIRST>;
    BrI32NeImmF: (Shape::BrCompareImm(NumOp::I32Ne), Source::AccFirst, Dest::Slot) => BrCompareImm<op::I32Ne, ACC_FIRST>;
    BrI32NeImmS: (Shape::BrCompareImm(NumOp::I32Ne), Source::Slots, Dest::Slot) => BrCompareImm<op::I32Ne, SLOTS>;
    BrI32NeS: (Shape::BrCompare(NumOp::I32Ne), Source::Slots, Dest::Slot) => BrCompare<op::I32Ne, true, SLOTS>;
    BrI64EqF: (Shape::BrCompare(NumOp::I64Eq), Source::AccFirst, Dest::Slot) => BrCompare<op::I64Eq, true, ACC_FIRST>;
    BrI64EqImmF: (Shape::BrCompareImm(NumOp::I64Eq), Source::AccFirst, Dest::Slot) => BrCompareImm<op::I64Eq, ACC_FIRST>;
    BrI64EqImmS: (Shape::BrCompareImm(NumOp::I64Eq), Source::Slots, Dest::Slot) => BrCompareImm<op::I64Eq, SLOTS>;
    BrI64GeSF: (Shape::BrCompare(NumOp::I64GeS), Source::AccFirst, Dest::Slot) => BrCompare<op::I64GeS, true, ACC_FIRST>;
    BrI64GeSImmS: (Shape::BrCompareImm(NumOp::I64GeS), Source::Slots, Dest::Slot) => BrCompareImm<op::I64GeS, SLOTS>;
    BrI64GeSS: (Shape::BrCompare(NumOp::I64GeS), Source::Slots, Dest::Slot) => BrCompare<op::I64GeS, true, SLOTS>;
    BrI64GeUF: (Shape::BrCompare(NumOp::I64GeU), Source::AccFirst, Dest::Slot) => BrCompare<op::I64GeU, true, ACC_FIRST>;
    BrI64GeUImmF: (Shape::BrCompareImm(NumOp::I64GeU), Source::AccFirst, Dest::Slot) => BrCompareImm<op::I64GeU, ACC_FIRST>;
    BrI64GeUImmS: (Shape::BrCompareImm(NumOp::I64GeU), Source::Slots, Dest::Slot) => BrCompareImm<op::I64GeU, SLOTS>;
    BrI64GeUS: (Shape::BrCompare(NumOp::I64GeU), Source::Slots, Dest::Slot) => BrCompare<op::I64GeU, true, SLOTS>;
    BrI64GtSF: (Shape::BrCompare(NumOp::I64GtS), Source::AccFirst, Dest::Slot) => BrCompare<op::I64GtS, true, ACC_FIRST>;
    BrI64GtSImmS: (Shape::BrCompareImm(NumOp::I64GtS), Source::Slots, Dest::Slot) => BrCompareImm<op::I64GtS, SLOTS>;
    BrI64GtUF: (Shape::BrCompare(NumOp::I64GtU), Source::AccFirst, Dest::Slot) => BrCompare<op::I64GtU, true, ACC_FIRST>;
    BrI64GtUImmF: (Shape::BrCompareImm(NumOp::I64GtU), Source::AccFirst, Dest::Slot) => BrCompareImm<op::I64GtU, ACC_FIRST>;
    BrI64GtUImmS: (Shape::BrCompareImm(NumOp::I64GtU), Source::Slots, Dest::Slot) => BrCompareImm<op::I64GtU, SLOTS>;
    BrI64LeSF: (Shape::BrCompare(NumOp::I64LeS), Source::AccFirst, Dest::Slot) => BrCompare<op::I64LeS, true, ACC_FIRST>;
    BrI64LeSImmS: (Shape::BrCompareImm(NumOp::I64LeS), Source::Slots, Dest::Slot) => BrCompareImm<op::I64LeS, SLOTS>;
    BrI64LeSS: (Shape::BrCompare(NumOp::I64LeS), Source::Slots, Dest::Slot) => BrCompare<op::I64LeS, true, SLOTS>;
    BrI64LeUF: (Shape::BrCompare(NumOp::I64LeU), Source::AccFirst, Dest::Slot) => BrCompare<op::I64LeU, true, ACC_FIRST>;
    BrI64LeUImmF: (Shape::BrCompareImm(NumOp::I64LeU), Source::AccFirst, Dest::Slot) => BrCompareImm<op::I64LeU, ACC_FIRST>;
    BrI64LeUImmS: (Shape::BrCompareImm(NumOp::I64LeU), Source::Slots, Dest::Slot) => BrCompareImm<op::I64LeU, SLOTS>;
    BrI64LeUS: (Shape::BrCompare(NumOp::I64LeU), Source::Slots, Dest::Slot) => BrCompare<op::I64LeU, true, SLOTS>;
    BrI64LtSF: (Shape::BrCompare(NumOp::I64LtS), Source::AccFirst, Dest::Slot) => BrCompare<op::I64LtS, true, ACC_FIRST>;
    BrI64LtSImmS: (Shape::BrCompareImm(NumOp::I64LtS), Source::Slots, Dest::Slot) => BrCompareImm<op::I64LtS, SLOTS>;
    BrI64LtSS: (Shape::BrCompare(NumOp::I64LtS), Source::Slots, Dest::Slot) => BrCompare<op::I64LtS, true, SLOTS>;
    BrI64LtUF: (Shape::BrCompare(NumOp::I64LtU), Source::AccFirst, Dest::Slot) => BrCompare<op::I64LtU, true, ACC_FIRST>;
    BrI64LtUImmF: (Shape::BrCompareImm(NumOp::I64LtU), Source::AccFirst, Dest::Slot) => BrCompareImm<op::I64LtU, ACC_FIRST>;
    BrI64LtUImmS: (Shape::BrCompareImm(NumOp::I64LtU), Source::Slots, Dest::Slot) => BrCompareImm<op::I64LtU, SLOTS>;
    BrI64LtUS: (Shape::BrCompare(NumOp::I64LtU), Source::Slots, Dest::Slot) => BrCompare<op::I64LtU, true, SLOTS>;
    BrI64NeF: (Shape::BrCompare(NumOp::I64Ne), Source::AccFirst, Dest::Slot) => BrCompare<op::I64Ne, true, ACC_FIRST>;
    BrI64NeImmF: (Shape::BrCompareImm(NumOp::I64Ne), Source::AccFirst, Dest::Slot) => BrCompareImm<op::I64Ne, ACC_FIRST>;
    BrI64NeImmS: (Shape::BrCompareImm(NumOp::I64Ne), Source::Slots, Dest::Slot) => BrCompareImm<op::I64Ne, SLOTS>;
    BrNonZeroF: (Shape::BrNonZero, Source::AccFirst, Dest::Slot) => BrIf<true, ACC_FIRST>;
    BrNonZeroS: (Shape::BrNonZero, Source::Slots, Dest::Slot) => BrIf<true, SLOTS>;
    BrNotF32GtF: (Shape::BrNotCompare(NumOp::F32Gt), Source::AccFirst, Dest::Slot) => BrCompare<op::F32Gt, false, ACC_FIRST>;
    BrNotF64GtF: (Shape::BrNotCompare(NumOp::F64Gt), Source::AccFirst, Dest::Slot) => BrCompare<op::F64Gt, false, ACC_FIRST>;
    BrTableF: (Shape::BrTable, Source::AccFirst, Dest::Slot) => BrTable<ACC_FIRST>;
    BrTableS: (Shape::BrTable, Source::Slots, Dest::Slot) => BrTable<SLOTS>;
    BrTestNonZeroF: (Shape::BrTestNonZero, Source::AccFirst, Dest::Slot) => BrTest<true, ACC_FIRST>;
    BrTestNonZeroS: (Shape::BrTestNonZero, Source::Slots, Dest::Slot) => BrTest<true, SLOTS>;
    BrZeroF: (Shape::BrZero, Source::AccFirst, Dest::Slot) => BrIf<false, ACC_FIRST>;
    BrZeroS: (Shape::BrZero, Source::Slots, Dest::Slot) => BrIf<false, SLOTS>;
    Call: (Shape::Call, Source::Slots, Dest::Slot) => word::Call;
    CallConst: (Shape::CallConst, Source::Slots, Dest::Slot) => word::CallConst;
    Const32A: (Shape::Const32, Source::Slots, Dest::AccOnly) => Const32<false, false>;
    Const32S: (Shape::Const32, Source::Slots, Dest::Slot) => Const32<false, true>;
    Const64FloatA: (Shape::Const64(Class::Float), Source::Slots, Dest::AccOnly) => Const64<f64, false>;
    Const64FloatS: (Shape::Const64(Class::Float), Source::Slots, Dest::Slot) => Const64<f64, true>;
    ConstBr: (Shape::ConstBr, Source::Slots, Dest::Slot) => word::ConstBr;
    Copy2: (Shape::Copy2, Source::Slots, Dest::Slot) => word::Copy2;
    CopyFloatSS: (Shape::Copy(Class::Float), Source::Slots, Dest::Slot) => Copy<f64, SLOTS, true>;
    CopyIntFS: (Shape::Copy(Class::Int), Source::AccFirst, Dest::Slot) => Copy<u64, ACC_FIRST, true>;
    CopyIntSS: (Shape::Copy(Class::Int), Source::Slots, Dest::Slot) => Copy<u64, SLOTS, true>;
    ExtendAddSA: (Shape::ExtendAdd, Source::Slots, Dest::AccOnly) => ExtendAdd<SLOTS, false>;
    ExtendAddSS: (Shape::ExtendAdd, Source::Slots, Dest::Slot) => ExtendAdd<SLOTS, true>;
    F32AddFA: (Shape::Binary(NumOp::F32Add), Source::AccFirst, Dest::AccOnly) => Binary<op::F32Add, ACC_FIRST, false>;
    F32AddFS: (Shape::Binary(NumOp::F32Add), Source::AccFirst, Dest::Slot) => Binary<op::F32Add, ACC_FIRST, true>;
    F32AddSA: (Shape::Binary(NumOp::F32Add), Source::Slots, Dest::AccOnly) => Binary<op::F32Add, SLOTS, false>;
    F32ConvertI32SFS: (Shape::Unary(NumOp::F32ConvertI32S), Source::AccFirst, Dest::Slot) => Unary<op::F32ConvertI32S, ACC_FIRST, true>;
    F32MulFA: (Shape::Binary(NumOp::F32Mul), Source::AccFirst, Dest::AccOnly) => Binary<op::F32Mul, ACC_FIRST, false>;
    F32MulFS: (Shape::Binary(NumOp::F32Mul), Source::AccFirst, Dest::Slot) => Binary<op::F32Mul, ACC_FIRST, true>;
    F32MulSS: (Shape::Binary(NumOp::F32Mul), Source::Slots, Dest::Slot) => Binary<op::F32Mul, SLOTS, true>;
    F32SubSA: (Shape::Binary(NumOp::F32Sub), Source::Slots, Dest::AccOnly) => Binary<op::F32Sub, SLOTS, false>;
    F64AbsSA: (Shape::Unary(NumOp::F64Abs), Source::Slots, Dest::AccOnly) => Unary<op::F64Abs, SLOTS, false>;
    F64AddFA: (Shape::Binary(NumOp::F64Add), Source::AccFirst, Dest::AccOnly) => Binary<op::F64Add, ACC_FIRST, false>;
    F64AddFS: (Shape::Binary(NumOp::F64Add), Source::AccFirst, Dest::Slot) => Binary<op::F64Add, ACC_FIRST, true>;
    F64AddSA: (Shape::Binary(NumOp::F64Add), Source::Slots, Dest::AccOnly) => Binary<op::F64Add, SLOTS, false>;
    F64ConvertI32UFA: (Shape::Unary(NumOp::F64ConvertI32U), Source::AccFirst, Dest::AccOnly) => Unary<op::F64ConvertI32U, ACC_FIRST, false>;
    F64DivFS: (Shape::Binary(NumOp::F64Div), Source::AccFirst, Dest::Slot) => Binary<op::F64Div, ACC_FIRST, true>;
    F64DivLA: (Shape::Binary(NumOp::F64Div), Source::AccSecond, Dest::AccOnly) => Binary<op::F64Div, ACC_SECOND, false>;
    F64DivLS: (Shape::Binary(NumOp::F64Div), Source::AccSecond, Dest::Slot) => Binary<op::F64Div, ACC_SECOND, true>;
    F64LoadConstA: (Shape::LoadConst(LoadOp::F64Load), Source::Slots, Dest::AccOnly) => LoadConst<loading::F64Load, false>;
    F64LoadConstS: (Shape::LoadConst(LoadOp::F64Load), Source::Slots, Dest::Slot) => LoadConst<loading::F64Load, true>;
    F64LoadDispFA: (Shape::LoadDisp(LoadOp::F64Load), Source::AccFirst, Dest::AccOnly) => Load<loading::F64Load, memory::Disp, ACC_FIRST, false>;
    F64LoadDispSS: (Shape::LoadDisp(LoadOp::F64Load), Source::Slots, Dest::Slot) => Load<loading::F64Load, memory::Disp, SLOTS, true>;
    F64LoadSS: (Shape::Load(LoadOp::F64Load), Source::Slots, Dest::Slot) => Load<loading::F64Load, memory::Offset, SLOTS, true>;
    F64MulFA: (Shape::Binary(NumOp::F64Mul), Source::AccFirst, Dest::AccOnly) => Binary<op::F64Mul, ACC_FIRST, false>;
    F64MulFS: (Shape::Binary(NumOp::F64Mul), Source::AccFirst, Dest::Slot) => Binary<op::F64Mul, ACC_FIRST, true>;
    F64MulSA: (Shape::Binary(NumOp::F64Mul), Source::Slots, Dest::AccOnly) => Binary<op::F64Mul, SLOTS, false>;
    F64MulSS: (Shape::Binary(NumOp::F64Mul), Source::Slots, Dest::Slot) => Binary<op::F64Mul, SLOTS, true>;
    F64SqrtFA: (Shape::Unary(NumOp::F64Sqrt), Source::AccFirst, Dest::AccOnly) => Unary<op::F64Sqrt, ACC_FIRST, false>;
    F64StoreConstF: (Shape::StoreConst(StoreOp::F64Store), Source::AccFirst, Dest::Slot) => StoreConst<storing::F64Store, ACC_FIRST>;
    F64StoreF: (Shape::Store(StoreOp::F64Store), Source::AccFirst, Dest::Slot) => Store<storing::F64Store, memory::Offset, ACC_FIRST>;
    F64StoreL: (Shape::Store(StoreOp::F64Store), Source::AccSecond, Dest::Slot) => Store<storing::F64Store, memory::Offset, ACC_SECOND>;
    F64SubFS: (Shape::Binary(NumOp::F64Sub), Source::AccFirst, Dest::Slot) => Binary<op::F64Sub, ACC_FIRST, true>;
    F64SubSA: (Shape::Binary(NumOp::F64Sub), Source::Slots, Dest::AccOnly) => Binary<op::F64Sub, SLOTS, false>;
    F64SubSS: (Shape::Binary(NumOp::F64Sub), Source::Slots, Dest::Slot) => Binary<op::F64Sub, SLOTS, true>;
    GetBrF: (Shape::GetBrNonZero, Source::AccFirst, Dest::Slot) => GetBr<ACC_FIRST>;
    GlobalGetA: (Shape::GlobalGet, Source::Slots, Dest::AccOnly) => GlobalGet<false>;
    GlobalGetS: (Shape::GlobalGet, Source::Slots, Dest::Slot) => GlobalGet<true>;
    I32AddFA: (Shape::Binary(NumOp::I32Add), Source::AccFirst, Dest::AccOnly) => Binary<op::I32Add, ACC_FIRST, false>;
    I32AddFS: (Shape::Binary(NumOp::I32Add), Source::AccFirst, Dest::Slot) => Binary<op::I32Add, ACC_FIRST, true>;
    I32AddImmFA: (Shape::BinaryImm(NumOp::I32Add), Source::AccFirst, Dest::AccOnly) => BinaryImm<op::I32Add, ACC_FIRST, false>;
    I32AddImmFS: (Shape::BinaryImm(NumOp::I32Add), Source::AccFirst, Dest::Slot) => BinaryImm<op::I32Add, ACC_FIRST, true>;
    I32AddImmSA: (Shape::BinaryImm(NumOp::I32Add), Source::Slots, Dest::AccOnly) => BinaryImm<op::I32Add, SLOTS, false>;
    I32AddImmSS: (Shape::BinaryImm(NumOp::I32Add), Source::Slots, Dest::Slot) => BinaryImm<op::I32Add, SLOTS, true>;
    I32AddSA: (Shape::Binary(NumOp::I32Add), Source::Slots, Dest::AccOnly) => Binary<op::I32Add, SLOTS, false>;
    I32AddSS: (Shape::Binary(NumOp::I32Add), Source::Slots, Dest::Slot) => Binary<op::I32Add, SLOTS, true>;
    I32AndFA: (Shape::Binary(NumOp::I32And), Source::AccFirst, Dest::AccOnly) => Binary<op::I32And, ACC_FIRST, false>;
    I32AndFS: (Shape::Binary(NumOp::I32And), Source::AccFirst, Dest::Slot) => Binary<op::I32And, ACC_FIRST, true>;
    I32AndImmFA: (Shape::BinaryImm(NumOp::I32And), Source::AccFirst, Dest::AccOnly) => BinaryImm<op::I32And, ACC_FIRST, false>;
    I32AndImmFS: (Shape::BinaryImm(NumOp::I32And), Source::AccFirst, Dest::Slot) => BinaryImm<op::I32And, ACC_FIRST, true>;
    I32AndImmSA: (Shape::BinaryImm(NumOp::I32And), Source::Slots, Dest::AccOnly) => BinaryImm<op::I32And, SLOTS, false>;
    I32AndImmSS: (Shape::BinaryImm(NumOp::I32And), Source::Slots, Dest::Slot) => BinaryImm<op::I32And, SLOTS, true>;
    I32AndSA: (Shape::Binary(NumOp::I32And), Source::Slots, Dest::AccOnly) => Binary<op::I32And, SLOTS, false>;
    I32ClzFS: (Shape::Unary(NumOp::I32Clz), Source::AccFirst, Dest::Slot) => Unary<op::I32Clz, ACC_FIRST, true>;
    I32CtzFA: (Shape::Unary(NumOp::I32Ctz), Source::AccFirst, Dest::AccOnly) => Unary<op::I32Ctz, ACC_FIRST, false>;
    I32CtzSS: (Shape::Unary(NumOp::I32Ctz), Source::Slots, Dest::Slot) => Unary<op::I32Ctz, SLOTS, true>;
    I32DivUImmFA: (Shape::BinaryImm(NumOp::I32DivU), Source::AccFirst, Dest::AccOnly) => BinaryImm<op::I32DivU, ACC_FIRST, false>;
    I32DivUImmFS: (Shape::BinaryImm(NumOp::I32DivU), Source::AccFirst, Dest::Slot) => BinaryImm<op::I32DivU, ACC_FIRST, true>;
    I32DivUImmSS: (Shape::BinaryImm(NumOp::I32DivU), Source::Slots, Dest::Slot) => BinaryImm<op::I32DivU, SLOTS, true>;
    I32EqFA: (Shape::Binary(NumOp::I32Eq), Source::AccFirst, Dest::AccOnly) => Binary<op::I32Eq, ACC_FIRST, false>;
    I32EqImmFA: (Shape::BinaryImm(NumOp::I32Eq), Source::AccFirst, Dest::AccOnly) => BinaryImm<op::I32Eq, ACC_FIRST, false>;
    I32EqImmSA: (Shape::BinaryImm(NumOp::I32Eq), Source::Slots, Dest::AccOnly) => BinaryImm<op::I32Eq, SLOTS, false>;
    I32EqImmSS: (Shape::BinaryImm(NumOp::I32Eq), Source::Slots, Dest::Slot) => BinaryImm<op::I32Eq, SLOTS, true>;
    I32EqSS: (Shape::Binary(NumOp::I32Eq), Source::Slots, Dest::Slot) => Binary<op::I32Eq, SLOTS, true>;
    I32EqzSA: (Shape::Unary(NumOp::I32Eqz), Source::Slots, Dest::AccOnly) => Unary<op::I32Eqz, SLOTS, false>;
    I32GeUFS: (Shape::Binary(NumOp::I32GeU), Source::AccFirst, Dest::Slot) => Binary<op::I32GeU, ACC_FIRST, true>;
    I32GtSFA: (Shape::Binary(NumOp::I32GtS), Source::AccFirst, Dest::AccOnly) => Binary<op::I32GtS, ACC_FIRST, false>;
    I32GtSImmFA: (Shape::BinaryImm(NumOp::I32GtS), Source::AccFirst, Dest::AccOnly) => BinaryImm<op::I32GtS, ACC_FIRST, false>;
    I32GtSImmFS: (Shape::BinaryImm(NumOp::I32GtS), Source::AccFirst, Dest::Slot) => BinaryImm<op::I32GtS, ACC_FIRST, true>;
    I32GtSSA: (Shape::Binary(NumOp::I32GtS), Source::Slots, Dest::AccOnly) => Binary<op::I32GtS, SLOTS, false>;
    I32GtUFA: (Shape::Binary(NumOp::I32GtU), Source::AccFirst, Dest::AccOnly) => Binary<op::I32GtU, ACC_FIRST, false>;
    I32GtUFS: (Shape::Binary(NumOp::I32GtU), Source::AccFirst, Dest::Slot) => Binary<op::I32GtU, ACC_FIRST, true>;
    I32GtUImmSS: (Shape::BinaryImm(NumOp::I32GtU), Source::Slots, Dest::Slot) => BinaryImm<op::I32GtU, SLOTS, true>;
    I32GtUSS: (Shape::Binary(NumOp::I32GtU), Source::Slots, Dest::Slot) => Binary<op::I32GtU, SLOTS, true>;
    I32LeUSS: (Shape::Binary(NumOp::I32LeU), Source::Slots, Dest::Slot) => Binary<op::I32LeU, SLOTS, true>;
    I32Load16SDispFS: (Shape::LoadDisp(LoadOp::I32Load16S), Source::AccFirst, Dest::Slot) => Load<loading::I32Load16S, memory::Disp, ACC_FIRST, true>;
    I32Load16SDispSA: (Shape::LoadDisp(LoadOp::I32Load16S), Source::Slots, Dest::AccOnly) => Load<loading::I32Load16S, memory::Disp, SLOTS, false>;
    I32Load16SDispSS: (Shape::LoadDisp(LoadOp::I32Load16S), Source::Slots, Dest::Slot) => Load<loading::I32Load16S, memory::Disp, SLOTS, true>;
    I32Load16SIndexSA: (Shape::LoadIndex(LoadOp::I32Load16S), Source::Slots, Dest::AccOnly) => LoadIndex<loading::I32Load16S, SLOTS, false>;
    I32Load16SSA: (Shape::Load(LoadOp::I32Load16S), Source::Slots, Dest::AccOnly) => Load<loading::I32Load16S, memory::Offset, SLOTS, false>;
    I32Load16SSS: (Shape::Load(LoadOp::I32Load16S), Source::Slots, Dest::Slot) => Load<loading::I32Load16S, memory::Offset, SLOTS, true>;
    I32Load16UDispFA: (Shape::LoadDisp(LoadOp::I32Load16U), Source::AccFirst, Dest::AccOnly) => Load<loading::I32Load16U, memory::Disp, ACC_FIRST, false>;
    I32Load16UDispSA: (Shape::LoadDisp(LoadOp::I32Load16U), Source::Slots, Dest::AccOnly) => Load<loading::I32Load16U, memory::Disp, SLOTS, false>;
    I32Load16UDispSS: (Shape::LoadDisp(LoadOp::I32Load16U), Source::Slots, Dest::Slot) => Load<loading::I32Load16U, memory::Disp, SLOTS, true>;
    I32Load16UFA: (Shape::Load(LoadOp::I32Load16U), Source::AccFirst, Dest::AccOnly) => Load<loading::I32Load16U, memory::Offset, ACC_FIRST, false>;
    I32Load16UFS: (Shape::Load(LoadOp::I32Load16U), Source::AccFirst, Dest::Slot) => Load<loading::I32Load16U, memory::Offset, ACC_FIRST, true>;
    I32Load16UIndexSA: (Shape::LoadIndex(LoadOp::I32Load16U), Source::Slots, Dest::AccOnly) => LoadIndex<loading::I32Load16U, SLOTS, false>;
    I32Load16USA: (Shape::Load(LoadOp::I32Load16U), Source::Slots, Dest::AccOnly) => Load<loading::I32Load16U, memory::Offset, SLOTS, false>;
    I32Load16USS: (Shape::Load(LoadOp::I32Load16U), Source::Slots, Dest::Slot) => Load<loading::I32Load16U, memory::Offset, SLOTS, true>;
    I32Load8SDispFS: (Shape::LoadDisp(LoadOp::I32Load8S), Source::AccFirst, Dest::Slot) => Load<loading::I32Load8S, memory::Disp, ACC_FIRST, true>;
    I32Load8SSS: (Shape::Load(LoadOp::I32Load8S), Source::Slots, Dest::Slot) => Load<loading::I32Load8S, memory::Offset, SLOTS, true>;
    I32Load8UDispFA: (Shape::LoadDisp(LoadOp::I32Load8U), Source::AccFirst, Dest::AccOnly) => Load<loading::I32Load8U, memory::Disp, ACC_FIRST, false>;
    I32Load8UDispFS: (Shape::LoadDisp(LoadOp::I32Load8U), Source::AccFirst, Dest::Slot) => Load<loading::I32Load8U, memory::Disp, ACC_FIRST, true>;
    I32Load8UDispSA: (Shape::LoadDisp(LoadOp::I32Load8U), Source::Slots, Dest::AccOnly) => Load<loading::I32Load8U, memory::Disp, SLOTS, false>;
    I32Load8UDispSS: (Shape::LoadDisp(LoadOp::I32Load8U), Source::Slots, Dest::Slot) => Load<loading::I32Load8U, memory::Disp, SLOTS, true>;
    I32Load8UFA: (Shape::Load(LoadOp::I32Load8U), Source::AccFirst, Dest::AccOnly) => Load<loading::I32Load8U, memory::Offset, ACC_FIRST, false>;
    I32Load8UFS: (Shape::Load(LoadOp::I32Load8U), Source::AccFirst, Dest::Slot) => Load<loading::I32Load8U, memory::Offset, ACC_FIRST, true>;
    I32Load8UIndexFA: (Shape::LoadIndex(LoadOp::I32Load8U), Source::AccFirst, Dest::AccOnly) => LoadIndex<loading::I32Load8U, ACC_FIRST, false>;
    I32Load8UIndexLA: (Shape::LoadIndex(LoadOp::I32Load8U), Source::AccSecond, Dest::AccOnly) => LoadIndex<loading::I32Load8U, ACC_SECOND, false>;
    I32Load8UIndexLS: (Shape::LoadIndex(LoadOp::I32Load8U), Source::AccSecond, Dest::Slot) => LoadIndex<loading::I32Load8U, ACC_SECOND, true>;
    I32Load8UIndexSA: (Shape::LoadIndex(LoadOp::I32Load8U), Source::Slots, Dest::AccOnly) => LoadIndex<loading::I32Load8U, SLOTS, false>;
    I32Load8UIndexSS: (Shape::LoadIndex(LoadOp::I32Load8U), Source::Slots, Dest::Slot) => LoadIndex<loading::I32Load8U, SLOTS, true>;
    I32Load8USA: (Shape::Load(LoadOp::I32Load8U), Source::Slots, Dest::AccOnly) => Load<loading::I32Load8U, memory::Offset, SLOTS, false>;
    I32Load8USS: (Shape::Load(LoadOp::I32Load8U), Source::Slots, Dest::Slot) => Load<loading::I32Load8U, memory::Offset, SLOTS, true>;
    I32LoadConstA: (Shape::LoadConst(LoadOp::I32Load), Source::Slots, Dest::AccOnly) => LoadConst<loading::I32Load, false>;
    I32LoadConstS: (Shape::LoadConst(LoadOp::I32Load), Source::Slots, Dest::Slot) => LoadConst<loading::I32Load, true>;
    I32LoadDispFA: (Shape::LoadDisp(LoadOp::I32Load), Source::AccFirst, Dest::AccOnly) => Load<loading::I32Load, memory::Disp, ACC_FIRST, false>;
    I32LoadDispFS: (Shape::LoadDisp(LoadOp::I32Load), Source::AccFirst, Dest::Slot) => Load<loading::I32Load, memory::Disp, ACC_FIRST, true>;
    I32LoadDispSA: (Shape::LoadDisp(LoadOp::I32Load), Source::Slots, Dest::AccOnly) => Load<loading::I32Load, memory::Disp, SLOTS, false>;
    I32LoadDispSS: (Shape::LoadDisp(LoadOp::I32Load), Source::Slots, Dest::Slot) => Load<loading::I32Load, memory::Disp, SLOTS, true>;
    I32LoadFA: (Shape::Load(LoadOp::I32Load), Source::AccFirst, Dest::AccOnly) => Load<loading::I32Load, memory::Offset, ACC_FIRST, false>;
    I32LoadFS: (Shape::Load(LoadOp::I32Load), Source::AccFirst, Dest::Slot) => Load<loading::I32Load, memory::Offset, ACC_FIRST, true>;
    I32LoadGlobalA: (Shape::LoadGlobal(LoadOp::I32Load), Source::Slots, Dest::AccOnly) => LoadGlobal<loading::I32Load, false>;
    I32LoadIndexSA: (Shape::LoadIndex(LoadOp::I32Load), Source::Slots, Dest::AccOnly) => LoadIndex<loading::I32Load, SLOTS, false>;
    I32LoadSA: (Shape::Load(LoadOp::I32Load), Source::Slots, Dest::AccOnly) => Load<loading::I32Load, memory::Offset, SLOTS, false>;
    I32LoadSS: (Shape::Load(LoadOp::I32Load), Source::Slots, Dest::Slot) => Load<loading::I32Load, memory::Offset, SLOTS, true>;
    I32LoadScaledFA: (Shape::LoadScaled(LoadOp::I32Load), Source::AccFirst, Dest::AccOnly) => Load<loading::I32Load, memory::Scaled, ACC_FIRST, false>;
    I32LoadScaledSA: (Shape::LoadScaled(LoadOp::I32Load), Source::Slots, Dest::AccOnly) => Load<loading::I32Load, memory::Scaled, SLOTS, false>;
    I32LoadScaledSS: (Shape::LoadScaled(LoadOp::I32Load), Source::Slots, Dest::Slot) => Load<loading::I32Load, memory::Scaled, SLOTS, true>;
    I32LtSFA: (Shape::Binary(NumOp::I32LtS), Source::AccFirst, Dest::AccOnly) => Binary<op::I32LtS, ACC_FIRST, false>;
    I32LtSFS: (Shape::Binary(NumOp::I32LtS), Source::AccFirst, Dest::Slot) => Binary<op::I32LtS, ACC_FIRST, true>;
    I32LtSImmFS: (Shape::BinaryImm(NumOp::I32LtS), Source::AccFirst, Dest::Slot) => BinaryImm<op::I32LtS, ACC_FIRST, true>;
    I32LtUFA: (Shape::Binary(NumOp::I32LtU), Source::AccFirst, Dest::AccOnly) => Binary<op::I32LtU, ACC_FIRST, false>;
    I32LtUFS: (Shape::Binary(NumOp::I32LtU), Source::AccFirst, Dest::Slot) => Binary<op::I32LtU, ACC_FIRST, true>;
    I32LtUImmFS: (Shape::BinaryImm(NumOp::I32LtU), Source::AccFirst, Dest::Slot) => BinaryImm<op::I32LtU, ACC_FIRST, true>;
    I32MulFA: (Shape::Binary(NumOp::I32Mul), Source::AccFirst, Dest::AccOnly) => Binary<op::I32Mul, ACC_FIRST, false>;
    I32MulFS: (Shape::Binary(NumOp::I32Mul), Source::AccFirst, Dest::Slot) => Binary<op::I32Mul, ACC_FIRST, true>;
    I32MulImmFA: (Shape::BinaryImm(NumOp::I32Mul), Source::AccFirst, Dest::AccOnly) => BinaryImm<op::I32Mul, ACC_FIRST, false>;
    I32MulImmFS: (Shape::BinaryImm(NumOp::I32Mul), Source::AccFirst, Dest::Slot) => BinaryImm<op::I32Mul, ACC_FIRST, true>;
    I32MulImmSA: (Shape::BinaryImm(NumOp::I32Mul), Source::Slots, Dest::AccOnly) => BinaryImm<op::I32Mul, SLOTS, false>;
    I32MulImmSS: (Shape::BinaryImm(NumOp::I32Mul), Source::Slots, Dest::Slot) => BinaryImm<op::I32Mul, SLOTS, true>;
    I32MulSA: (Shape::Binary(NumOp::I32Mul), Source::Slots, Dest::AccOnly) => Binary<op::I32Mul, SLOTS, false>;
    I32NeFA: (Shape::Binary(NumOp::I32Ne), Source::AccFirst, Dest::AccOnly) => Binary<op::I32Ne, ACC_FIRST, false>;
    I32NeSS: (Shape::Binary(NumOp::I32Ne), Source::Slots, Dest::Slot) => Binary<op::I32Ne, SLOTS, true>;
    I32OrFA: (Shape::Binary(NumOp::I32Or), Source::AccFirst, Dest::AccOnly) => Binary<op::I32Or, ACC_FIRST, false>;
    I32OrFS: (Shape::Binary(NumOp::I32Or), Source::AccFirst, Dest::Slot) => Binary<op::I32Or, ACC_FIRST, true>;
    I32OrImmFA: (Shape::BinaryImm(NumOp::I32Or), Source::AccFirst, Dest::AccOnly) => BinaryImm<op::I32Or, ACC_FIRST, false>;
    I32OrImmFS: (Shape::BinaryImm(NumOp::I32Or), Source::AccFirst, Dest::Slot) => BinaryImm<op::I32Or, ACC_FIRST, true>;
    I32OrImmSA: (Shape::BinaryImm(NumOp::I32Or), Source::Slots, Dest::AccOnly) => BinaryImm<op::I32Or, SLOTS, false>;
    I32OrSA: (Shape::Binary(NumOp::I32Or), Source::Slots, Dest::AccOnly) => Binary<op::I32Or, SLOTS, false>;
    I32PopcntFA: (Shape::Unary(NumOp::I32Popcnt), Source::AccFirst, Dest::AccOnly) => Unary<op::I32Popcnt, ACC_FIRST, false>;
    I32PopcntFS: (Shape::Unary(NumOp::I32Popcnt), Source::AccFirst, Dest::Slot) => Unary<op::I32Popcnt, ACC_FIRST, true>;
    I32PopcntSA: (Shape::Unary(NumOp::I32Popcnt), Source::Slots, Dest::AccOnly) => Unary<op::I32Popcnt, SLOTS, false>;
    I32PopcntSS: (Shape::Unary(NumOp::I32Popcnt), Source::Slots, Dest::Slot) => Unary<op::I32Popcnt, SLOTS, true>;
    I32RemUImmFA: (Shape::BinaryImm(NumOp::I32RemU), Source::AccFirst, Dest::AccOnly) => BinaryImm<op::I32RemU, ACC_FIRST, false>;
    I32RemUImmFS: (Shape::BinaryImm(NumOp::I32RemU), Source::AccFirst, Dest::Slot) => BinaryImm<op::I32RemU, ACC_FIRST, true>;
    I32RemUImmSS: (Shape::BinaryImm(NumOp::I32RemU), Source::Slots, Dest::Slot) => BinaryImm<op::I32RemU, SLOTS, true>;
    I32RemUSS: (Shape::Binary(NumOp::I32RemU), Source::Slots, Dest::Slot) => Binary<op::I32RemU, SLOTS, true>;
    I32RotlImmFA: (Shape::BinaryImm(NumOp::I32Rotl), Source::AccFirst, Dest::AccOnly) => BinaryImm<op::I32Rotl, ACC_FIRST, false>;
    I32RotlImmFS: (Shape::BinaryImm(NumOp::I32Rotl), Source::AccFirst, Dest::Slot) => BinaryImm<op::I32Rotl, ACC_FIRST, true>;
    I32RotlImmSA: (Shape::BinaryImm(NumOp::I32Rotl), Source::Slots, Dest::AccOnly) => BinaryImm<op::I32Rotl, SLOTS, false>;
    I32RotlLA: (Shape::Binary(NumOp::I32Rotl), Source::AccSecond, Dest::AccOnly) => Binary<op::I32Rotl, ACC_SECOND, false>;
    I32ShlFA: (Shape::Binary(NumOp::I32Shl), Source::AccFirst, Dest::AccOnly) => Binary<op::I32Shl, ACC_FIRST, false>;
    I32ShlFS: (Shape::Binary(NumOp::I32Shl), Source::AccFirst, Dest::Slot) => Binary<op::I32Shl, ACC_FIRST, true>;
    I32ShlImmFA: (Shape::BinaryImm(NumOp::I32Shl), Source::AccFirst, Dest::AccOnly) => BinaryImm<op::I32Shl, ACC_FIRST, false>;
    I32ShlImmFS: (Shape::BinaryImm(NumOp::I32Shl), Source::AccFirst, Dest::Slot) => BinaryImm<op::I32Shl, ACC_FIRST, true>;
    I32ShlImmSA: (Shape::BinaryImm(NumOp::I32Shl), Source::Slots, Dest::AccOnly) => BinaryImm<op::I32Shl, SLOTS, false>;
    I32ShlImmSS: (Shape::BinaryImm(NumOp::I32Shl), Source::Slots, Dest::Slot) => BinaryImm<op::I32Shl, SLOTS, true>;
    I32ShlLS: (Shape::Binary(NumOp::I32Shl), Source::AccSecond, Dest::Slot) => Binary<op::I32Shl, ACC_SECOND, true>;
    I32ShrSImmFA: (Shape::BinaryImm(NumOp::I32ShrS), Source::AccFirst, Dest::AccOnly) => BinaryImm<op::I32ShrS, ACC_FIRST, false>;
    I32ShrSImmFS: (Shape::BinaryImm(NumOp::I32ShrS), Source::AccFirst, Dest::Slot) => BinaryImm<op::I32ShrS, ACC_FIRST, true>;
    I32ShrSImmSS: (Shape::BinaryImm(NumOp::I32ShrS), Source::Slots, Dest::Slot) => BinaryImm<op::I32ShrS, SLOTS, true>;
    I32ShrUImmFA: (Shape::BinaryImm(NumOp::I32ShrU), Source::AccFirst, Dest::AccOnly) => BinaryImm<op::I32ShrU, ACC_FIRST, false>;
    I32ShrUImmFS: (Shape::BinaryImm(NumOp::I32ShrU), Source::AccFirst, Dest::Slot) => BinaryImm<op::I32ShrU, ACC_FIRST, true>;
    I32Store16DispF: (Shape::StoreDisp(StoreOp::I32Store16), Source::AccFirst, Dest::Slot) => Store<storing::I32Store16, memory::Disp, ACC_FIRST>;
    I32Store16L: (Shape::Store(StoreOp::I32Store16), Source::AccSecond, Dest::Slot) => Store<storing::I32Store16, memory::Offset, ACC_SECOND>;
    I32Store16S: (Shape::Store(StoreOp::I32Store16), Source::Slots, Dest::Slot) => Store<storing::I32Store16, memory::Offset, SLOTS>;
    I32Store8DispF: (Shape::StoreDisp(StoreOp::I32Store8), Source::AccFirst, Dest::Slot) => Store<storing::I32Store8, memory::Disp, ACC_FIRST>;
    I32Store8ImmIndexS: (Shape::StoreImmIndex(StoreOp::I32Store8), Source::Slots, Dest::Slot) => StoreImmIndex<storing::I32Store8, SLOTS>;
    I32Store8ImmS: (Shape::StoreImm(StoreOp::I32Store8), Source::Slots, Dest::Slot) => StoreImm<storing::I32Store8, memory::Offset, SLOTS>;
    I32Store8L: (Shape::Store(StoreOp::I32Store8), Source::AccSecond, Dest::Slot) => Store<storing::I32Store8, memory::Offset, ACC_SECOND>;
    I32StoreConstF: (Shape::StoreConst(StoreOp::I32Store), Source::AccFirst, Dest::Slot) => StoreConst<storing::I32Store, ACC_FIRST>;
    I32StoreDispS: (Shape::StoreDisp(StoreOp::I32Store), Source::Slots, Dest::Slot) => Store<storing::I32Store, memory::Disp, SLOTS>;
    I32StoreF: (Shape::Store(StoreOp::I32Store), Source::AccFirst, Dest::Slot) => Store<storing::I32Store, memory::Offset, ACC_FIRST>;
    I32StoreL: (Shape::Store(StoreOp::I32Store), Source::AccSecond, Dest::Slot) => Store<storing::I32Store, memory::Offset, ACC_SECOND>;
    I32StoreS: (Shape::Store(StoreOp::I32Store), Source::Slots, Dest::Slot) => Store<storing::I32Store, memory::Offset, SLOTS>;
    I32StoreScaledS: (Shape::StoreScaled(StoreOp::I32Store), Source::Slots, Dest::Slot) => Store<storing::I32Store, memory::Scaled, SLOTS>;
    I32SubFA: (Shape::Binary(NumOp::I32Sub), Source::AccFirst, Dest::AccOnly) => Binary<op::I32Sub, ACC_FIRST, false>;
    I32SubFS: (Shape::Binary(NumOp::I32Sub), Source::AccFirst, Dest::Slot) => Binary<op::I32Sub, ACC_FIRST, true>;
    I32SubLA: (Shape::Binary(NumOp::I32Sub), Source::AccSecond, Dest::AccOnly) => Binary<op::I32Sub, ACC_SECOND, false>;
    I32SubLS: (Shape::Binary(NumOp::I32Sub), Source::AccSecond, Dest::Slot) => Binary<op::I32Sub, ACC_SECOND, true>;
    I32SubSA: (Shape::Binary(NumOp::I32Sub), Source::Slots, Dest::AccOnly) => Binary<op::I32Sub, SLOTS, false>;
    I32SubSS: (Shape::Binary(NumOp::I32Sub), Source::Slots, Dest::Slot) => Binary<op::I32Sub, SLOTS, true>;
    I32XorFA: (Shape::Binary(NumOp::I32Xor), Source::AccFirst, Dest::AccOnly) => Binary<op::I32Xor, ACC_FIRST, false>;
    I32XorFS: (Shape::Binary(NumOp::I32Xor), Source::AccFirst, Dest::Slot) => Binary<op::I32Xor, ACC_FIRST, true>;
    I32XorImmFA: (Shape::BinaryImm(NumOp::I32Xor), Source::AccFirst, Dest::AccOnly) => BinaryImm<op::I32Xor, ACC_FIRST, false>;
    I32XorImmFS: (Shape::BinaryImm(NumOp::I32Xor), Source::AccFirst, Dest::Slot) => BinaryImm<op::I32Xor, ACC_FIRST, true>;
    I32XorImmSA: (Shape::BinaryImm(NumOp::I32Xor), Source::Slots, Dest::AccOnly) => BinaryImm<op::I32Xor, SLOTS, false>;
    I32XorImmSS: (Shape::BinaryImm(NumOp::I32Xor), Source::Slots, Dest::Slot) => BinaryImm<op::I32Xor, SLOTS, true>;
    I32XorSA: (Shape::Binary(NumOp::I32Xor), Source::Slots, Dest::AccOnly) => Binary<op::I32Xor, SLOTS, false>;
    I32XorSS: (Shape::Binary(NumOp::I32Xor), Source::Slots, Dest::Slot) => Binary<op::I32Xor, SLOTS, true>;
    I64AddFA: (Shape::Binary(NumOp::I64Add), Source::AccFirst, Dest::AccOnly) => Binary<op::I64Add, ACC_FIRST, false>;
    I64AddFS: (Shape::Binary(NumOp::I64Add), Source::AccFirst, Dest::Slot) => Binary<op::I64Add, ACC_FIRST, true>;
    I64AddImmFA: (Shape::BinaryImm(NumOp::I64Add), Source::AccFirst, Dest::AccOnly) => BinaryImm<op::I64Add, ACC_FIRST, false>;
    I64AddImmFS: (Shape::BinaryImm(NumOp::I64Add), Source::AccFirst, Dest::Slot) => BinaryImm<op::I64Add, ACC_FIRST, true>;
    I64AddImmSA: (Shape::BinaryImm(NumOp::I64Add), Source::Slots, Dest::AccOnly) => BinaryImm<op::I64Add, SLOTS, false>;
    I64AddImmSS: (Shape::BinaryImm(NumOp::I64Add), Source::Slots, Dest::Slot) => BinaryImm<op::I64Add, SLOTS, true>;
    I64AddKSS: (Shape::BinaryK(NumOp::I64Add), Source::Slots, Dest::Slot) => BinaryK<op::I64Add, SLOTS, true>;
    I64AddSA: (Shape::Binary(NumOp::I64Add), Source::Slots, Dest::AccOnly) => Binary<op::I64Add, SLOTS, false>;
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
    I64Load16USS: (Shape::Load(LoadOp::I64Load16U), Source::Slots, Dest::Slot) => Load<loading::I64Load16U, memory::Offset, SLOTS, true>;
    I64Load32SFA: (Shape::Load(LoadOp::I64Load32S), Source::AccFirst, Dest::AccOnly) => Load<loading::I64Load32S, memory::Offset, ACC_FIRST, false>;
    I64Load32SFS: (Shape::Load(LoadOp::I64Load32S), Source::AccFirst, Dest::Slot) => Load<loading::I64Load32S, memory::Offset, ACC_FIRST, true>;
    I64Load32SSA: (Shape::Load(LoadOp::I64Load32S), Source::Slots, Dest::AccOnly) => Load<loading::I64Load32S, memory::Offset, SLOTS, false>;
    I64Load32SSS: (Shape::Load(LoadOp::I64Load32S), Source::Slots, Dest::Slot) => Load<loading::I64Load32S, memory::Offset, SLOTS, true>;
    I64Load32UConstA: (Shape::LoadConst(LoadOp::I64Load32U), Source::Slots, Dest::AccOnly) => LoadConst<loading::I64Load32U, false>;
    I64Load32UDispSA: (Shape::LoadDisp(LoadOp::I64Load32U), Source::Slots, Dest::AccOnly) => Load<loading::I64Load32U, memory::Disp, SLOTS, false>;
    I64Load32UFA: (Shape::Load(LoadOp::I64Load32U), Source::AccFirst, Dest::AccOnly) => Load<loading::I64Load32U, memory::Offset, ACC_FIRST, false>;
    I64Load32UFS: (Shape::Load(LoadOp::I64Load32U), Source::AccFirst, Dest::Slot) => Load<loading::I64Load32U, memory::Offset, ACC_FIRST, true>;
    I64Load32UIndexFA: (Shape::LoadIndex(LoadOp::I64Load32U), Source::AccFirst, Dest::AccOnly) => LoadIndex<loading::I64Load32U, ACC_FIRST, false>;
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
    I64LtUSS: (Shape::Binary(NumOp::I64LtU), Source::Slots, Dest::Slot) => Binary<op::I64LtU, SLOTS, true>;
    I64MulFA: (Shape::Binary(NumOp::I64Mul), Source::AccFirst, Dest::AccOnly) => Binary<op::I64Mul, ACC_FIRST, false>;
    I64MulFS: (Shape::Binary(NumOp::I64Mul), Source::AccFirst, Dest::Slot) => Binary<op::I64Mul, ACC_FIRST, true>;
    I64MulImmFA: (Shape::BinaryImm(NumOp::I64Mul), Source::AccFirst, Dest::AccOnly) => BinaryImm<op::I64Mul, ACC_FIRST, false>;
    I64MulImmFS: (Shape::BinaryImm(NumOp::I64Mul), Source::AccFirst, Dest::Slot) => BinaryImm<op::I64Mul, ACC_FIRST, true>;
    I64MulImmSA: (Shape::BinaryImm(NumOp::I64Mul), Source::Slots, Dest::AccOnly) => BinaryImm<op::I64Mul, SLOTS, false>;
    I64MulKFA: (Shape::BinaryK(NumOp::I64Mul), Source::AccFirst, Dest::AccOnly) => BinaryK<op::I64Mul, ACC_FIRST, false>;
    I64MulKFS: (Shape::BinaryK(NumOp::I64Mul), Source::AccFirst, Dest::Slot) => BinaryK<op::I64Mul, ACC_FIRST, true>;
    I64MulSA: (Shape::Binary(NumOp::I64Mul), Source::Slots, Dest::AccOnly) => Binary<op::I64Mul, SLOTS, false>;
    I64NeImmFS: (Shape::BinaryImm(NumOp::I64Ne), Source::AccFirst, Dest::Slot) => BinaryImm<op::I64Ne, ACC_FIRST, true>;
    I64OrFS: (Shape::Binary(NumOp::I64Or), Source::AccFirst, Dest::Slot) => Binary<op::I64Or, ACC_FIRST, true>;
    I64OrImmFA: (Shape::BinaryImm(NumOp::I64Or), Source::AccFirst, Dest::AccOnly) => BinaryImm<op::I64Or, ACC_FIRST, false>;
    I64OrImmFS: (Shape::BinaryImm(NumOp::I64Or), Source::AccFirst, Dest::Slot) => BinaryImm<op::I64Or, ACC_FIRST, true>;
    I64OrSA: (Shape::Binary(NumOp::I64Or), Source::Slots, Dest::AccOnly) => Binary<op::I64Or, SLOTS, false>;
    I64RemUFS: (Shape::Binary(NumOp::I64RemU), Source::AccFirst, Dest::Slot) => Binary<op::I64RemU, ACC_FIRST, true>;
    I64RemUImmSA: (Shape::BinaryImm(NumOp::I64RemU), Source::Slots, Dest::AccOnly) => BinaryImm<op::I64RemU, SLOTS, false>;
    I64RotlFS: (Shape::Binary(NumOp::I64Rotl), Source::AccFirst, Dest::Slot) => Binary<op::I64Rotl, ACC_FIRST, true>;
    I64RotlImmFA: (Shape::BinaryImm(NumOp::I64Rotl), Source::AccFirst, Dest::AccOnly) => BinaryImm<op::I64Rotl, ACC_FIRST, false>;
    I64RotlImmFS: (Shape::BinaryImm(NumOp::I64Rotl), Source::AccFirst, Dest::Slot) => BinaryImm<op::I64Rotl, ACC_FIRST, true>;
    I64RotlImmSS: (Shape::BinaryImm(NumOp::I64Rotl), Source::Slots, Dest::Slot) => BinaryImm<op::I64Rotl, SLOTS, true>;
    I64ShlFA: (Shape::Binary(NumOp::I64Shl), Source::AccFirst, Dest::AccOnly) => Binary<op::I64Shl, ACC_FIRST, false>;
    I64ShlFS: (Shape::Binary(NumOp::I64Shl), Source::AccFirst, Dest::Slot) => Binary<op::I64Shl, ACC_FIRST, true>;
    I64ShlImmFA: (Shape::BinaryImm(NumOp::I64Shl), Source::AccFirst, Dest::AccOnly) => BinaryImm<op::I64Shl, ACC_FIRST, false>;
    I64ShlImmFS: (Shape::BinaryImm(NumOp::I64Shl), Source::AccFirst, Dest::Slot) => BinaryImm<op::I64Shl, ACC_FIRST, true>;
    I64ShlImmSA: (Shape::BinaryImm(NumOp::I64Shl), Source::Slots, Dest::AccOnly) => BinaryImm<op::I64Shl, SLOTS, false>;
    I64ShlImmSS: (Shape::BinaryImm(NumOp::I64Shl), Source::Slots, Dest::Slot) => BinaryImm<op::I64Shl, SLOTS, true>;
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
    I64StoreImm32S: (Shape::StoreImm32(StoreOp::I64Store), Source::Slots, Dest::Slot) => StoreImm32<storing::I64Store, SLOTS>;
    I64StoreImmDispS: (Shape::StoreImmDisp(StoreOp::I64Store), Source::Slots, Dest::Slot) => StoreImm<storing::I64Store, memory::Disp, SLOTS>;
    I64StoreImmF: (Shape::StoreImm(StoreOp::I64Store), Source::AccFirst, Dest::Slot) => StoreImm<storing::I64Store, memory::Offset, ACC_FIRST>;
    I64StoreImmS: (Shape::StoreImm(StoreOp::I64Store), Source::Slots, Dest::Slot) => StoreImm<storing::I64Store, memory::Offset, SLOTS>;
    I64StoreL: (Shape::Store(StoreOp::I64Store), Source::AccSecond, Dest::Slot) => Store<storing::I64Store, memory::Offset, ACC_SECOND>;
    I64StoreS: (Shape::Store(StoreOp::I64Store), Source::Slots, Dest::Slot) => Store<storing::I64Store, memory::Offset, SLOTS>;
    I64SubFA: (Shape::Binary(NumOp::I64Sub), Source::AccFirst, Dest::AccOnly) => Binary<op::I64Sub, ACC_FIRST, false>;
    I64SubFS: (Shape::Binary(NumOp::I64Sub), Source::AccFirst, Dest::Slot) => Binary<op::I64Sub, ACC_FIRST, true>;
    I64SubLS: (Shape::Binary(NumOp::I64Sub), Source::AccSecond, Dest::Slot) => Binary<op::I64Sub, ACC_SECOND, true>;
    I64SubSS: (Shape::Binary(NumOp::I64Sub), Source::Slots, Dest::Slot) => Binary<op::I64Sub, SLOTS, true>;
    I64XorFA: (Shape::Binary(NumOp::I64Xor), Source::AccFirst, Dest::AccOnly) => Binary<op::I64Xor, ACC_FIRST, false>;
    I64XorFS: (Shape::Binary(NumOp::I64Xor), Source::AccFirst, Dest::Slot) => Binary<op::I64Xor, ACC_FIRST, true>;
    I64XorImmSA: (Shape::BinaryImm(NumOp::I64Xor), Source::Slots, Dest::AccOnly) => BinaryImm<op::I64Xor, SLOTS, false>;
    I64XorSA: (Shape::Binary(NumOp::I64Xor), Source::Slots, Dest::AccOnly) => Binary<op::I64Xor, SLOTS, false>;
    I64XorSS: (Shape::Binary(NumOp::I64Xor), Source::Slots, Dest::Slot) => Binary<op::I64Xor, SLOTS, true>;
    LeftI32AddFA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::AccFirst, Dest::AccOnly) => ShiftBinary<op::I32Shl, op::I32Add, ACC_FIRST, false>;
    LeftI32AddFS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::AccFirst, Dest::Slot) => ShiftBinary<op::I32Shl, op::I32Add, ACC_FIRST, true>;
    LeftI32AddLA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::AccSecond, Dest::AccOnly) => ShiftBinary<op::I32Shl, op::I32Add, ACC_SECOND, false>;
    LeftI32AddLS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::AccSecond, Dest::Slot) => ShiftBinary<op::I32Shl, op::I32Add, ACC_SECOND, true>;
    LeftI32AddSA: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::Slots, Dest::AccOnly) => ShiftBinary<op::I32Shl, op::I32Add, SLOTS, false>;
    LeftI32AddSS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Add), Source::Slots, Dest::Slot) => ShiftBinary<op::I32Shl, op::I32Add, SLOTS, true>;
    LeftI32OrSS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Or), Source::Slots, Dest::Slot) => ShiftBinary<op::I32Shl, op::I32Or, SLOTS, true>;
    LeftI32XorFS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Xor), Source::AccFirst, Dest::Slot) => ShiftBinary<op::I32Shl, op::I32Xor, ACC_FIRST, true>;
    LeftI32XorSS: (Shape::ShiftBinary(Shift::Left, NumOp::I32Xor), Source::Slots, Dest::Slot) => ShiftBinary<op::I32Shl, op::I32Xor, SLOTS, true>;
    LeftI64AddFA: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::AccFirst, Dest::AccOnly) => ShiftBinary<op::I64Shl, op::I64Add, ACC_FIRST, false>;
    LeftI64AddFS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::AccFirst, Dest::Slot) => ShiftBinary<op::I64Shl, op::I64Add, ACC_FIRST, true>;
    LeftI64AddLS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::AccSecond, Dest::Slot) => ShiftBinary<op::I64Shl, op::I64Add, ACC_SECOND, true>;
    LeftI64AddSA: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::Slots, Dest::AccOnly) => ShiftBinary<op::I64Shl, op::I64Add, SLOTS, false>;
    LeftI64AddSS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Add), Source::Slots, Dest::Slot) => ShiftBinary<op::I64Shl, op::I64Add, SLOTS, true>;
    LeftI64OrFS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Or), Source::AccFirst, Dest::Slot) => ShiftBinary<op::I64Shl, op::I64Or, ACC_FIRST, true>;
    LeftI64XorLS: (Shape::ShiftBinary(Shift::Left, NumOp::I64Xor), Source::AccSecond, Dest::Slot) => ShiftBinary<op::I64Shl, op::I64Xor, ACC_SECOND, true>;
    LoadBrI32GtSF: (Shape::LoadBrCompareImm(NumOp::I32GtS), Source::AccFirst, Dest::Slot) => LoadBrCompare<loading::I32Load, op::I32GtS, ACC_FIRST>;
    LoadBrI64EqF: (Shape::LoadBrCompareImm(NumOp::I64Eq), Source::AccFirst, Dest::Slot) => LoadBrCompare<loading::I64Load, op::I64Eq, ACC_FIRST>;
    LoadBrI64EqS: (Shape::LoadBrCompareImm(NumOp::I64Eq), Source::Slots, Dest::Slot) => LoadBrCompare<loading::I64Load, op::I64Eq, SLOTS>;
    LoadBrI64LtSS: (Shape::LoadBrCompareImm(NumOp::I64LtS), Source::Slots, Dest::Slot) => LoadBrCompare<loading::I64Load, op::I64LtS, SLOTS>;
    LoadBrI64NeF: (Shape::LoadBrCompareImm(NumOp::I64Ne), Source::AccFirst, Dest::Slot) => LoadBrCompare<loading::I64Load, op::I64Ne, ACC_FIRST>;
    LoadBrI64NeS: (Shape::LoadBrCompareImm(NumOp::I64Ne), Source::Slots, Dest::Slot) => LoadBrCompare<loading::I64Load, op::I64Ne, SLOTS>;
    LoadDispF64MulFS: (Shape::LoadDispBinary(NumOp::F64Mul), Source::AccFirst, Dest::Slot) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Disp, ACC_FIRST, true>;
    LoadDispF64MulSA: (Shape::LoadDispBinary(NumOp::F64Mul), Source::Slots, Dest::AccOnly) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Disp, SLOTS, false>;
    LoadDispF64SubSS: (Shape::LoadDispBinary(NumOp::F64Sub), Source::Slots, Dest::Slot) => LoadBinary<loading::F64Load, op::F64Sub, load_op::Disp, SLOTS, true>;
    LoadDispI32AddFS: (Shape::LoadDispBinary(NumOp::I32Add), Source::AccFirst, Dest::Slot) => LoadBinary<loading::I32Load, op::I32Add, load_op::Disp, ACC_FIRST, true>;
    LoadDispI32AddLS: (Shape::LoadDispBinary(NumOp::I32Add), Source::AccSecond, Dest::Slot) => LoadBinary<loading::I32Load, op::I32Add, load_op::Disp, ACC_SECOND, true>;
    LoadF64AddFA: (Shape::LoadBinary(NumOp::F64Add), Source::AccFirst, Dest::AccOnly) => LoadBinary<loading::F64Load, op::F64Add, load_op::Offset, ACC_FIRST, false>;
    LoadF64AddFS: (Shape::LoadBinary(NumOp::F64Add), Source::AccFirst, Dest::Slot) => LoadBinary<loading::F64Load, op::F64Add, load_op::Offset, ACC_FIRST, true>;
    LoadF64MulFA: (Shape::LoadBinary(NumOp::F64Mul), Source::AccFirst, Dest::AccOnly) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Offset, ACC_FIRST, false>;
    LoadF64MulLA: (Shape::LoadBinary(NumOp::F64Mul), Source::AccSecond, Dest::AccOnly) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Offset, ACC_SECOND, false>;
    LoadF64MulSA: (Shape::LoadBinary(NumOp::F64Mul), Source::Slots, Dest::AccOnly) => LoadBinary<loading::F64Load, op::F64Mul, load_op::Offset, SLOTS, false>;
    LoadF64SubLS: (Shape::LoadBinary(NumOp::F64Sub), Source::AccSecond, Dest::Slot) => LoadBinary<loading::F64Load, op::F64Sub, load_op::Offset, ACC_SECOND, true>;
    LoadI32AddFA: (Shape::LoadBinary(NumOp::I32Add), Source::AccFirst, Dest::AccOnly) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, ACC_FIRST, false>;
    LoadI32AddFS: (Shape::LoadBinary(NumOp::I32Add), Source::AccFirst, Dest::Slot) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, ACC_FIRST, true>;
    LoadI32AddLA: (Shape::LoadBinary(NumOp::I32Add), Source::AccSecond, Dest::AccOnly) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, ACC_SECOND, false>;
    LoadI32AddSA: (Shape::LoadBinary(NumOp::I32Add), Source::Slots, Dest::AccOnly) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, SLOTS, false>;
    LoadI32AddSS: (Shape::LoadBinary(NumOp::I32Add), Source::Slots, Dest::Slot) => LoadBinary<loading::I32Load, op::I32Add, load_op::Offset, SLOTS, true>;
    LoadI32XorSA: (Shape::LoadBinary(NumOp::I32Xor), Source::Slots, Dest::AccOnly) => LoadBinary<loading::I32Load, op::I32Xor, load_op::Offset, SLOTS, false>;
    LoadI64AddFS: (Shape::LoadBinary(NumOp::I64Add), Source::AccFirst, Dest::Slot) => LoadBinary<loading::I64Load, op::I64Add, load_op::Offset, ACC_FIRST, true>;
    LoadI64AddSA: (Shape::LoadBinary(NumOp::I64Add), Source::Slots, Dest::AccOnly) => LoadBinary<loading::I64Load, op::I64Add, load_op::Offset, SLOTS, false>;
    LoadI64AddSS: (Shape::LoadBinary(NumOp::I64Add), Source::Slots, Dest::Slot) => LoadBinary<loading::I64Load, op::I64Add, load_op::Offset, SLOTS, true>;
    MulAddFA: (Shape::MulAdd, Source::AccFirst, Dest::AccOnly) => MultiplyAdd<false, ACC_FIRST, false>;
    MulAddFS: (Shape::MulAdd, Source::AccFirst, Dest::Slot) => MultiplyAdd<false, ACC_FIRST, true>;
    MulAddLA: (Shape::MulAdd, Source::AccSecond, Dest::AccOnly) => MultiplyAdd<false, ACC_SECOND, false>;
    MulAddLS: (Shape::MulAdd, Source::AccSecond, Dest::Slot) => MultiplyAdd<false, ACC_SECOND, true>;
    MulSubFA: (Shape::MulSub, Source::AccFirst, Dest::AccOnly) => MultiplyAdd<true, ACC_FIRST, false>;
    MulSubLA: (Shape::MulSub, Source::AccSecond, Dest::AccOnly) => MultiplyAdd<true, ACC_SECOND, false>;
    Return: (Shape::Return, Source::Slots, Dest::Slot) => word::Return;
    ReturnConst: (Shape::ReturnConst, Source::Slots, Dest::Slot) => word::ReturnConst;
    ReturnOneF: (Shape::ReturnOne, Source::AccFirst, Dest::Slot) => ReturnOne<ACC_FIRST>;
    ReturnOneS: (Shape::ReturnOne, Source::Slots, Dest::Slot) => ReturnOne<SLOTS>;
    RightUnsignedI32AddFA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Add), Source::AccFirst, Dest::AccOnly) => ShiftBinary<op::I32ShrU, op::I32Add, ACC_FIRST, false>;
    RightUnsignedI32AddLA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Add), Source::AccSecond, Dest::AccOnly) => ShiftBinary<op::I32ShrU, op::I32Add, ACC_SECOND, false>;
    RightUnsignedI32AddSA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Add), Source::Slots, Dest::AccOnly) => ShiftBinary<op::I32ShrU, op::I32Add, SLOTS, false>;
    RightUnsignedI32XorFS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Xor), Source::AccFirst, Dest::Slot) => ShiftBinary<op::I32ShrU, op::I32Xor, ACC_FIRST, true>;
    RightUnsignedI32XorLA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I32Xor), Source::AccSecond, Dest::AccOnly) => ShiftBinary<op::I32ShrU, op::I32Xor, ACC_SECOND, false>;
    RightUnsignedI64AddLA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Add), Source::AccSecond, Dest::AccOnly) => ShiftBinary<op::I64ShrU, op::I64Add, ACC_SECOND, false>;
    RightUnsignedI64XorFA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::AccFirst, Dest::AccOnly) => ShiftBinary<op::I64ShrU, op::I64Xor, ACC_FIRST, false>;
    RightUnsignedI64XorFS: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::AccFirst, Dest::Slot) => ShiftBinary<op::I64ShrU, op::I64Xor, ACC_FIRST, true>;
    RightUnsignedI64XorLA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::AccSecond, Dest::AccOnly) => ShiftBinary<op::I64ShrU, op::I64Xor, ACC_SECOND, false>;
    RightUnsignedI64XorSA: (Shape::ShiftBinary(Shift::RightUnsigned, NumOp::I64Xor), Source::Slots, Dest::AccOnly) => ShiftBinary<op::I64ShrU, op::I64Xor, SLOTS, false>;
    RotateLeft32I64XorLA: (Shape::ShiftBinary(Shift::RotateLeft32, NumOp::I64Xor), Source::AccSecond, Dest::AccOnly) => ShiftBinary<op::I32RotlExtend, op::I64Xor, ACC_SECOND, false>;
    RotateLeft32I64XorLS: (Shape::ShiftBinary(Shift::RotateLeft32, NumOp::I64Xor), Source::AccSecond, Dest::Slot) => ShiftBinary<op::I32RotlExtend, op::I64Xor, ACC_SECOND, true>;
    RotateLeftI32XorLA: (Shape::ShiftBinary(Shift::RotateLeft, NumOp::I32Xor), Source::AccSecond, Dest::AccOnly) => ShiftBinary<op::I32Rotl, op::I32Xor, ACC_SECOND, false>;
    RotateLeftI64AddFS: (Shape::ShiftBinary(Shift::RotateLeft, NumOp::I64Add), Source::AccFirst, Dest::Slot) => ShiftBinary<op::I64Rotl, op::I64Add, ACC_FIRST, true>;
    RotateLeftI64AddLS: (Shape::ShiftBinary(Shift::RotateLeft, NumOp::I64Add), Source::AccSecond, Dest::Slot) => ShiftBinary<op::I64Rotl, op::I64Add, ACC_SECOND, true>;
    RotateLeftI64XorLA: (Shape::ShiftBinary(Shift::RotateLeft, NumOp::I64Xor), Source::AccSecond, Dest::AccOnly) => ShiftBinary<op::I64Rotl, op::I64Xor, ACC_SECOND, false>;
    RotateLeftI64XorLS: (Shape::ShiftBinary(Shift::RotateLeft, NumOp::I64Xor), Source::AccSecond, Dest::Slot) => ShiftBinary<op::I64Rotl, op::I64Xor, ACC_SECOND, true>;
    RotateLeftI64XorSS: (Shape::ShiftBinary(Shift::RotateLeft, NumOp::I64Xor), Source::Slots, Dest::Slot) => ShiftBinary<op::I64Rotl, op::I64Xor, SLOTS, true>;
    SelectFA: (Shape::Select, Source::AccFirst, Dest::AccOnly) => Select<ACC_FIRST, false>;
    SelectFS: (Shape::Select, Source::AccFirst, Dest::Slot) => Select<ACC_FIRST, true>;
    SelectSA: (Shape::Select, Source::Slots, Dest::AccOnly) => Select<SLOTS, false>;
    SelectSS: (Shape::Select, Source::Slots, Dest::Slot) => Select<SLOTS, true>;
    ShiftRightAndFA: (Shape::ShiftRightAnd, Source::AccFirst, Dest::AccOnly) => ShiftRightAnd<ACC_FIRST, false>;
    ShiftRightAndSA: (Shape::ShiftRightAnd, Source::Slots, Dest::AccOnly) => ShiftRightAnd<SLOTS, false>;
    ShiftRightAndSS: (Shape::ShiftRightAnd, Source::Slots, Dest::Slot) => ShiftRightAnd<SLOTS, true>;
}

pairs! {
    two_handler two:
    Add2: AddBrI32NeImm BrI32GtSS BrI32LtSS BrI32NeImmS BrI32NeS BrNonZeroS CopyIntSS I32AddImmSS
        I32LeUSS;
    AddBrI32GeS: BrNonZeroF;
    AddBrI32GtUImm: I32AddSA I32MulImmSS;
    AddBrI32NeImm: Add2 AddBrI32NeImm Const32S I32AddImmSA;
    AddGlobalSetFS: I32LoadSS ReturnConst;
    AddGlobalSetSS: I64LoadFA I64LoadFS I64LoadGlobalS I64StoreImm32F LoadBrI64NeF Return
        ReturnConst ReturnOneS;
    BrF32GtF: CopyIntSS;
    BrF64GtF: CopyIntSS;
    BrF64LtF: CopyFloatSS;
    BrI32EqF: I32AddImmSA I32LoadSS I32LtUFA;
    BrI32EqImm32F: I32Load8UDispSS;
    BrI32EqImmF: AddBrI32LtU BrI32EqImmF BrI32LtUS BrNonZeroF;
    BrI32EqImmS: I32AddImmSS;
    BrI32EqS: I32AddSS;
    BrI32GeSF: I32StoreS;
    BrI32GeUF: CopyIntSS;
    BrI32GeUImmS: CopyIntSS;
    BrI32GeUS: I32AddImmSS;
    BrI32GtSF: CopyIntSS;
    BrI32GtSImmF: I32AddImmSS;
    BrI32GtUImmF: I32MulImmFS I32ShlImmSA;
    BrI32GtUImmS: BrI32GtUImmS I32AndImmSS I32XorSA;
    BrI32GtUS: I32LoadSS;
    BrI32LeSF: I32StoreS;
    BrI32LeUF: AddBrI32NeImm;
    BrI32LeUS: CopyIntSS;
    BrI32LtSF: CopyIntSS;
    BrI32LtSImmS: I32AddFS I32AddImmSS;
    BrI32LtUF: CopyIntFS I32LoadSS;
    BrI32LtUImmS: Const32S;
    BrI32LtUS: CopyIntSS I64LoadSA;
    BrI32NeF: Br BrZeroS I32AddImmSA I32AddImmSS I32StoreS LeftI32AddSS ReturnConst;
    BrI32NeImmF: CopyIntSS I32ShlImmSA;
    BrI32NeS: CopyIntSS;
    BrI64EqF: ConstBr;
    BrI64EqImmF: ConstBr I32AddImmSS I64MulSA I64RemUImmSA;
    BrI64EqImmS: ConstBr;
    BrI64GeSF: ConstBr;
    BrI64GeSImmS: ConstBr;
    BrI64GeSS: ConstBr;
    BrI64GeUF: ConstBr;
    BrI64GeUImmF: ConstBr;
    BrI64GeUImmS: ConstBr;
    BrI64GeUS: ConstBr;
    BrI64GtSF: ConstBr;
    BrI64GtSImmS: ConstBr;
    BrI64GtUF: ConstBr;
    BrI64GtUImmF: ConstBr;
    BrI64GtUImmS: ConstBr;
    BrI64LeSF: ConstBr;
    BrI64LeSImmS: ConstBr;
    BrI64LeSS: ConstBr;
    BrI64LeUF: ConstBr;
    BrI64LeUImmF: ConstBr;
    BrI64LeUImmS: ConstBr;
    BrI64LeUS: ConstBr;
    BrI64LtSF: ConstBr;
    BrI64LtSImmS: ConstBr;
    BrI64LtSS: ConstBr;
    BrI64LtUF: ConstBr;
    BrI64LtUImmF: ConstBr;
    BrI64LtUImmS: ConstBr;
    BrI64LtUS: ConstBr;
    BrI64NeF: ConstBr;
    BrI64NeImmF: ConstBr;
    BrI64NeImmS: ConstBr;
    BrNonZeroF: Add2 BrI32EqImmS BrI32LtSS ConstBr I32AddImmSA ReturnConst;
    BrNonZeroS: AddBrI32GtUImm ConstBr CopyIntFS I32AddImmSS LeftI32AddFA ReturnOneS;
    BrNotF32GtF: F32AddSA;
    BrNotF64GtF: Const64FloatS F64AddSA;
    BrTestNonZeroF: I32AddSA;
    BrZeroF: BrI32EqF Const32S ConstBr I32AddImmSS I32AddSA I32AddSS I32LoadSA I32LoadSS I32SubSA
        I64ExtendI32USA LeftI32AddSS LeftI32OrSS;
    BrZeroS: BrNonZeroS BrZeroS ConstBr Copy2 I32Load8USA I32Load8USS;
    Const32A: BrF32GtF BrNotF32GtF F32MulFA F32MulFS I32ShlFA I32ShlFS I32SubFA I32SubFS
        I64Extend32SFS I64ShlFA I64ShlFS I64StoreL I64SubFA I64SubFS;
    Const32S: AddBrI32NeImm BrI32LtUImmS BrZeroS Call Const32A Const32S ConstBr Copy2 CopyIntSS
        I32AddImmSA I32AddImmSS I32AddSA I32AddSS I32AndImmSA I32LoadConstA I32LoadSS I32OrSA
        SelectSA SelectSS;
    Const64FloatA: BrF64GtF BrF64LtF BrNotF64GtF F64AddFS F64DivFS F64DivLS F64MulFS MulAddLA
        MulAddLS;
    Const64FloatS: Const64FloatA Const64FloatS SelectFS;
    Copy2: AddBrI32NeImm Br BrI32GtUImmS Call Const32A ConstBr Copy2 CopyIntSS I32AddImmSA
        I32AddSS I32LoadSS I32RemUSS I32StoreS I32XorSA I32XorSS I64AddImmSS I64XorSA;
    CopyFloatSS: Const64FloatA I32AndImmSA;
    CopyIntFS: AddBrI32NeImm BrNonZeroS BrZeroF Call I32Load8USA I32LoadSS I32StoreF;
    CopyIntSS: AddBr64 AddBrI32NeImm Br BrI32NeImmS BrNonZeroS Call CallConst Const32S ConstBr
        CopyIntSS I32AddImmFS I32AddImmSA I32AndFS I32DivUImmFS I32LoadSS I32RotlImmFA I32ShlImmSS
        I32StoreS I64Load32USS I64LoadSS I64RotlImmFA LeftI32AddFA;
    ExtendAddSA: I64Load32UIndexFS I64StoreL;
    ExtendAddSS: Const32A ExtendAddSA I64Load8USA I64LoadSA;
    F32AddFA: F32AddFA F32AddFS;
    F32AddFS: Const32A Const32S Copy2 F32MulFA F32MulFS F32SubSA;
    F32AddSA: F32MulFA;
    F32ConvertI32SFS: Const32A;
    F32MulFA: F32AddFA F32AddFS;
    F32MulFS: Const32A F32AddFS F32AddSA I32Load8UDispSA;
    F32MulSS: F32AddFS F32MulSS;
    F32SubSA: F32AddFS;
    F64AbsSA: F64AddFS;
    F64AddFA: F64AddFA F64AddFS F64StoreConstF F64SubFS;
    F64AddFS: Add2 AddBrI32NeImm Const32S Const64FloatA F64LoadDispSS F64MulFS F64SqrtFA I32AddSS;
    F64AddSA: MulAddFS;
    F64ConvertI32UFA: F64DivLA F64StoreL;
    F64DivFS: MulSubLA;
    F64DivLA: F64AddFS;
    F64DivLS: Const64FloatA;
    F64LoadConstA: F64AddFA;
    F64LoadConstS: Const64FloatA;
    F64LoadDispFA: LoadDispF64MulFS LoadF64MulFA;
    F64LoadDispSS: F64MulFS I32AddImmSA I32AddImmSS RightUnsignedI32AddSA;
    F64LoadSS: F64LoadSS F64MulSA I32AddImmSS RightUnsignedI32AddSA;
    F64MulFA: LoadF64AddFS;
    F64MulFS: Const64FloatA F64AddFS F64AddSA F64LoadConstA F64MulSS LoadDispF64SubSS;
    F64MulSA: F64MulFA MulSubFA;
    F64MulSS: F64AddFS F64MulSS LoadDispF64SubSS;
    F64SqrtFA: F64MulFS;
    F64StoreConstF: F64LoadConstS;
    F64StoreF: AddBrI32NeImm CopyIntSS I32AddImmSS;
    F64StoreL: Add2 F64LoadSS I32AddImmSS;
    F64SubFS: Const64FloatA;
    F64SubSA: F64AddFS;
    F64SubSS: Const64FloatA;
    GetBrF: AddGlobalSetSS ExtendAddSS I64Load8UDispSA I64LoadDispSA I64LoadDispSS I64LoadSA
        I64LoadSS LoadBrI64NeS;
    GlobalGetA: AddGlobalSetFS BrI64NeImmF I64Load8UFA;
    GlobalGetS: AddGlobalSetFS BrTableS I64LoadFS;
    I32AddFA: BrI32NeImm32F F64ConvertI32UFA I32AddFA I32AddFS I32AddImmFA I32AddImmFS I32AndImmFA
        I32Load8SDispFS I32LoadDispFS I32MulImmFS I32ShrSImmFA I32ShrSImmFS I32Store8L I32StoreL
        I32SubLS;
    I32AddFS: Add2 AddBrI32GtUImm AddBrI32NeImm Const32S ConstBr Copy2 CopyIntSS I32AddFA I32AddFS
        I32AddImmFS I32AddImmSA I32AddImmSS I32AddSS I32DivUImmSS I32EqImmSA I32EqzSA I32GeUFS
        I32Load16SDispSA I32Load8UDispSA I32Load8UDispSS I32Load8UFS I32Load8UIndexSA I32Load8USS
        I32LoadDispSA I32LoadDispSS I32LoadFS I32LoadIndexSA I32LoadSS I32LtUImmFS I32MulImmSA
        I32NeSS I32ShrSImmFS I32StoreL I32SubSS I32XorFA I64Load32UFA ShiftRightAndSS;
    I32AddImmFA: BrI32LtUF BrTableF F32ConvertI32SFS F64ConvertI32UFA I32AndImmFA I32ClzFS
        I32ShrSImmFS I32Store8L I32StoreL I32XorFA RightUnsignedI32AddFA;
    I32AddImmFS: AddBrI32LtUImm Br BrI32LtUImmF Const32S Copy2 CopyIntSS I32AddImmSS I32AddSS
        I32AndImmSA I32EqImmSS I32Load8UFS I32Load8USA I32LoadDispSS I32LoadSS I32MulImmFA
        I32MulImmSS I32StoreL I64LoadDispSA LeftI32XorSS ShiftRightAndFA;
    I32AddImmSA: BrTableF I32AddFA I32AddFS I32AndImmFA I32AndImmFS I32EqFA I32MulFA I32PopcntFA
        I32PopcntFS I32Store8L I32StoreL I64Load32UIndexFA LeftI32AddLA LeftI32AddLS ReturnOneF;
    I32AddImmSS: Add2 AddBr64 AddBrI32NeImm BrI32EqImm32F BrI32GtUImmF BrI32LtSF BrI32LtSS
        BrI32LtUF BrI32NeF BrNonZeroS BrTableS Call CallConst Const32S Copy2 CopyIntFS CopyIntSS
        F64MulSA I32AddFA I32AddFS I32AddImmSA I32AddImmSS I32AddSS I32AndImmSS I32GtUImmSS
        I32Load16UFS I32Load8UDispSA I32Load8UDispSS I32Load8UFA I32Load8UFS I32Load8USS
        I32LoadDispSA I32LoadFA I32LoadFS I32LoadSA I32LoadSS I32LoadScaledSA I32LtSFA I32LtSFS
        I32LtUFS I32MulImmFS I32NeSS I32RemUImmSS I32StoreL I32SubFS I64AddImmSA I64AddKSS
        I64LoadDispSA I64ShrUImmSS LeftI32AddSS LeftI32XorSS LoadDispF64MulSA LoadF64SubLS
        RightUnsignedI32AddLA;
    I32AddSA: I32AddImmFS I32AndImmFA I32Load16UDispFA I32Load8UDispFA I32LoadDispFA I32LoadDispFS
        I32Store16DispF I32Store8DispF I32StoreL I32SubLA LoadDispI32AddLS ReturnOneF;
    I32AddSS: Add2 AddBrI32NeImm Copy2 CopyIntSS F64LoadDispFA I32AddFS I32AddImmFS I32AddImmSA
        I32AddImmSS I32AddSS I32Load16SDispFS I32Load16UDispFA I32Load16UFS I32Load8UDispFA
        I32Load8UDispFS I32Load8UFA I32Load8UFS I32Load8UIndexSA I32LoadFA I32XorFA I64Load32UFA
        I64LoadDispFA LeftI32XorSS LoadDispI32AddLS LoadF64MulLA;
    I32AndFA: I32AddFS I32XorFA I32XorFS LeftI32AddFS;
    I32AndFS: BrNonZeroF I32AndSA I32OrFS LeftI32AddFS;
    I32AndImmFA: BrNonZeroF BrZeroF Const64FloatS I32AddFS I32AddImmFA I32AddImmFS
        I32Load8UIndexLA I32LoadScaledFA I32RemUImmFA I32ShlImmFA I32ShlImmFS I32StoreL
        LeftI32AddFA LeftI32AddFS;
    I32AndImmFS: BrI32LtSImmS I32AndImmSA I32Load8UIndexLA I32Load8UIndexLS I32LoadFA;
    I32AndImmSA: BrI32NeF BrI32NeImmF BrZeroF I32DivUImmFA I32LoadScaledFA I32OrFA I32Store8L
        I32StoreL I32SubLA;
    I32AndImmSS: BrI32NeImmF BrNonZeroF Const32S CopyIntSS I32AddFA I32AndImmSA I32AndImmSS
        I32ShlImmFS I32XorImmSA I32XorSA;
    I32AndSA: I32XorFS LeftI32AddFA;
    I32ClzFS: BrNonZeroF;
    I32CtzFA: I32ShrUImmFS;
    I32CtzSS: I64EqzSS;
    I32DivUImmFA: I32AndImmFA;
    I32DivUImmFS: I32MulImmFA;
    I32DivUImmSS: I32MulImmFA;
    I32EqFA: I32AddFS;
    I32EqImmFA: I32AddFS;
    I32EqImmSA: I32SubLS;
    I32EqImmSS: SelectFS;
    I32EqSS: Const32S;
    I32EqzSA: I32AddFS;
    I32GeUFS: BrNonZeroF;
    I32GtSFA: SelectFS;
    I32GtSImmFA: SelectFS;
    I32GtSImmFS: Const32S;
    I32GtSSA: SelectFA;
    I32GtUFA: SelectFA SelectFS;
    I32GtUFS: Const32S;
    I32GtUImmSS: BrNonZeroF CopyIntSS;
    I32GtUSS: I32AddFS;
    I32LeUSS: I32AddFS;
    I32Load16SDispFS: I32Load16SDispSS;
    I32Load16SDispSA: I32MulFA I32MulFS;
    I32Load16SDispSS: I32LtSFA;
    I32Load16SIndexSA: I32MulFA;
    I32Load16SSA: I32MulFA;
    I32Load16SSS: I32Load16SIndexSA;
    I32Load16UDispFA: I32AddImmFS I32MulFS;
    I32Load16UDispSA: I32MulFA I32MulFS LeftI32AddFS;
    I32Load16UDispSS: I32AddSS I32Load16UDispSA;
    I32Load16UFA: I32Store16L;
    I32Load16UFS: BrI32LeUF I32SubLS;
    I32Load16UIndexSA: I32MulFA;
    I32Load16USA: I32Store16L;
    I32Load16USS: I32Load16UDispSA I32Load16UIndexSA I32SubFS;
    I32Load8SDispFS: I32AddFA;
    I32Load8SSS: I32AndImmFS;
    I32Load8UDispFA: BrI32NeF I32XorFS;
    I32Load8UDispFS: I32AndImmSS;
    I32Load8UDispSA: BrI32NeF BrTableF I32AddFA I32AddFS I32AddImmFA I32AndImmFA I32Store8L
        I32XorFA;
    I32Load8UDispSS: BrI32EqF I32AddFS I32Load8UDispSA I32Load8UDispSS I32Load8USA I32MulImmFA
        I32MulImmFS SelectFS;
    I32Load8UFA: I32AddImmFA I32RotlLA I32Store8L;
    I32Load8UFS: BrI32EqF BrI32NeImmS I32AddSS I32AndImmSA I32Load8UDispSA;
    I32Load8UIndexLA: I32AddFS;
    I32Load8UIndexLS: BrI32NeF I32Load8UIndexSA;
    I32Load8UIndexSA: I32AddFA I32AddFS I32AddImmFA I32Store8L;
    I32Load8UIndexSS: I32AddSA;
    I32Load8USA: BrI32NeImmF BrNonZeroF I32AddFA I32AndImmFA I32NeFA I32Store8L I32SubLA I32SubLS
        I32XorFA;
    I32Load8USS: BrI32EqF BrI32EqImmF I32EqImmFA I32Load16SSA I32Load8USA I32Load8USS
        I32ShrUImmFS;
    I32LoadConstS: LeftI32XorFS;
    I32LoadDispFA: BrI32NeF;
    I32LoadDispFS: I32AddFS I32AddSA;
    I32LoadDispSA: I32AddFS I32MulFA I32MulFS I32StoreL LoadI32AddFS;
    I32LoadDispSS: I32AddImmSA I32MulImmFA I32RotlImmFA;
    I32LoadFA: BrI32GeSF BrI32GtSImmF BrI32LeSF BrZeroF I32AddFS I32AddImmFA I32AddImmFS
        I32GtSImmFA I32MulImmFA I32StoreL LoadI32AddFS;
    I32LoadFS: BrI32EqF BrI32GeUF BrI32NeF BrNonZeroF BrZeroF Copy2 CopyIntFS CopyIntSS I32AddFS
        I32AddImmSA I32AddImmSS I32GtUFA I32StoreL I32StoreS;
    I32LoadGlobalA: BrI32LtUF I32AddImmFA;
    I32LoadIndexSA: I32AddFS I32StoreL LoadI32AddFS;
    I32LoadSA: BrI32EqF BrI32GeSF BrI32GtUF BrI32LeUF BrI32NeF BrZeroF I32AddImmFA I32AddImmFS
        I32AndFA I32AndFS I32LoadFS I32MulImmFA I32ShlLS I32StoreL I32SubLA LeftI32AddLS;
    I32LoadSS: AddBrI32GeS Br BrI32EqF BrI32LtSImmS BrI32NeF BrNonZeroF BrZeroF I32AddFS
        I32AddImmFA I32AddImmFS I32AddImmSS I32AndImmFA I32AndImmSA I32Load8UIndexLS I32LoadFA
        I32LoadFS I32LoadSA I32LoadSS I32OrImmSA I32ShrSImmFS I32StoreS I32SubLA ShiftRightAndFA;
    I32LoadScaledFA: I32AddImmFA I32StoreL;
    I32LoadScaledSA: BrTableF I32AndImmFA I32LtSFA I32StoreL;
    I32LoadScaledSS: AddBr64 BrI32GtSF I32LoadScaledSA;
    I32LtSFA: SelectFS;
    I32LtSFS: I32AddImmSS;
    I32LtSImmFS: Const32S;
    I32LtUFA: ReturnOneF SelectFS;
    I32LtUFS: Const32S;
    I32LtUImmFS: Const32S;
    I32MulFA: I32AddFA I32AddFS I32ShrSImmFA I32ShrSImmFS RightUnsignedI32AddFA;
    I32MulFS: I32Load16SDispSA I32Load16UDispSS I32Load16USS I32LoadDispSA;
    I32MulImmFA: I32AddFA I32AddFS I32AddImmFS I32ShrUImmFS I32SubLA I32XorFA ShiftRightAndFA;
    I32MulImmFS: I32Load8UDispSA I32Load8UDispSS I32MulImmSA I32SubSS;
    I32MulImmSA: I32AddFA I32AddFS I32AddImmFS I32OrFA;
    I32MulImmSS: I32AddImmSA I32MulImmSA;
    I32NeFA: I32AddFS;
    I32NeSS: CopyIntSS I32XorSS;
    I32OrFA: I32Load8UFA I32MulImmFA I32StoreL I32XorFS I32XorImmFA;
    I32OrFS: I32OrSA;
    I32OrImmFA: I32Store8L;
    I32OrImmFS: BrI32LtSF;
    I32OrImmSA: I32MulFA;
    I32OrSA: BrZeroF I32OrFA I32ShlImmFS I32ShrUImmFS;
    I32PopcntFA: I32AddFA;
    I32PopcntFS: I32AddImmSA;
    I32PopcntSA: I32AddFS;
    I32PopcntSS: I32AddImmSA;
    I32RemUImmFA: BrZeroF I32AddImmFS I32Load8UFA;
    I32RemUImmFS: I32AddImmSS I32EqSS;
    I32RemUImmSS: LeftI32AddFS;
    I32RemUSS: BrNonZeroF;
    I32RotlImmFA: I32MulImmFA RotateLeftI32XorLA;
    I32RotlImmFS: AddBrI32NeImm I32AddFS I32AddSS I32XorFA I32XorSA;
    I32RotlImmSA: RotateLeft32I64XorLA RotateLeftI32XorLA;
    I32RotlLA: I32AddFS;
    I32ShlFA: I32XorImmFS;
    I32ShlFS: I32LtUFA;
    I32ShlImmFA: I32AddImmFS;
    I32ShlImmFS: I32AddFS I32AddImmFS I32AddImmSS I32OrSA;
    I32ShlImmSA: I32AddImmFS I32AndImmFA I32AndImmFS;
    I32ShlImmSS: I32AddImmSS I32LoadFS I32OrImmFS;
    I32ShlLS: LoadI32AddSA;
    I32ShrSImmFA: I32AddFS I32StoreL;
    I32ShrSImmFS: Copy2 I32GtSImmFS I32LoadDispSA I32MulImmSS;
    I32ShrUImmFA: I32Store16L I32Store8L;
    I32ShrUImmFS: BrI32EqImmF BrNonZeroS CopyIntSS I32AddFA I32MulImmSA I32ShlImmFS;
    I32Store16DispF: Add2;
    I32Store16L: Add2 AddBr32 AddBrI32NeImm I32AddImmSS I32AddSA I32StoreS;
    I32Store16S: I32StoreS;
    I32Store8DispF: AddBrI32NeImm;
    I32Store8ImmIndexS: AddSlotBrI32LtUImm;
    I32Store8ImmS: I32AddImmSS;
    I32Store8L: Add2 AddBr32 AddBrI32LtU AddBrI32NeImm Br BrI32GeUS CopyIntSS I32AddImmSS
        I32StoreS;
    I32StoreConstF: I32RemUImmFS;
    I32StoreDispS: Add2 I32StoreDispS;
    I32StoreF: I32LoadSA;
    I32StoreL: Add2 AddBr32 AddBrI32NeImm Br BrNonZeroF Const32S CopyIntSS I32AddImmSA I32AddImmSS
        I32AddSA I32AddSS I32GtUSS I32LoadSA I32LoadSS I32MulImmSS I32ShlImmSA I32StoreS I32SubSS
        ReturnOneS;
    I32StoreS: Add2 AddBrI32NeImm BrI32GtUS BrI32LtSImmS BrNonZeroF Copy2 I32AddImmFA I32AddImmSS
        I32LoadSA I32ShlImmSS I32Store16S I32StoreDispS I32StoreS LeftI32XorSS LoadI32AddSS;
    I32StoreScaledS: BrI32GtSImmS CopyIntSS;
    I32SubFA: I32AddFS I32AndFS;
    I32SubFS: I32AndImmFA I32AndImmSS I32GtUFS;
    I32SubLA: I32AddFS I32AddImmFA I32OrImmFA LeftI32AddFS ReturnOneF;
    I32SubLS: BrNonZeroF I32AddImmSS I32Load8UDispSS;
    I32SubSA: BrI32GtUImmF I32Store16L;
    I32SubSS: BrI32GeSF I32MulImmFA I32MulImmFS I32SubSS;
    I32XorFA: BrTestNonZeroF I32AddFA I32AddFS I32MulImmFS I32RotlImmFA I32RotlImmFS;
    I32XorFS: AddBrI32NeImm Br CopyIntSS I32AddSS I32LoadSA I32RotlImmSA;
    I32XorImmFA: I32AndFS;
    I32XorImmFS: BrI32NeF;
    I32XorImmSA: I32OrFA;
    I32XorImmSS: Br;
    I32XorSA: I32AndFA I32CtzFA I32RotlImmFS I32SubFA I32SubFS I32XorFS;
    I32XorSS: BrNonZeroS CopyIntSS;
    I64AddFA: I64AddFS I64Store32L I64StoreL RightUnsignedI64AddLA;
    I64AddFS: BrTestNonZeroS Copy2 CopyIntSS ExtendAddSS I32AddImmSA I32AddImmSS I32RotlImmSA
        I64AddFS I64AddImmSS I64AddKSS I64AddSA I64AddSS I64AndImmFS I64AndKFS I64Load32SSS
        I64Load32UDispSA I64Load32UFA I64LoadDispSS I64LoadSA I64LoadSS I64ShlImmFS I64ShrUImmSS
        I64Store32L I64StoreL I64XorFS I64XorImmSA RotateLeftI64XorLS;
    I64AddImmFA: I64Store16L I64StoreL LeftI64AddFA;
    I64AddImmFS: BrI64NeImmF I64AndKFS I64AndKSA I64LoadSA I64LoadSS I64MulImmSA I64Store32L
        I64StoreL;
    I64AddImmSA: I64AddFS I64AndFS I64Extend32SFS I64Load8UIndexLA LeftI64AddFS;
    I64AddImmSS: BrI64LeSS BrI64LtSImmS BrI64LtSS BrI64LtUF BrI64NeImmF ConstBr I64AddImmSS
        I64AddSS I64AndImmFA I64Extend32SSA I64Load8USA I64LoadSA I64ShrULS;
    I64AddKSS: AddBrI32NeImm Copy2;
    I64AddSA: I64AddFS I64AddImmFS;
    I64AddSS: BrI64EqImmS I64AddSS I64LoadSA I64ShrUImmSS I64XorFS RotateLeftI64AddFS;
    I64AndFA: I64AndKFA I64XorFS;
    I64AndFS: BrI64EqImmF I64AndSA I64EqzSS;
    I64AndImmFA: BrI64EqImmF I64EqzFS LeftI64AddFA;
    I64AndImmFS: BrI64EqImmF Const32A I64Load16USS;
    I64AndImmSA: BrI64EqImmF BrI64NeImmF;
    I64AndImmSS: Const32A;
    I64AndKFA: BrI64EqImmF I64MulFS I64NeImmFS I64OrImmFS I64ShrUImmFA LeftI64AddFS;
    I64AndKFS: BrI64NeImmF I64LoadSA I64MulFS I64ShrUImmSS;
    I64AndKSA: I64AddFA I64MulFA I64OrFS;
    I64AndKSS: BrI64LtUF;
    I64AndSA: I64XorFA I64XorFS;
    I64AndSS: I64AndSA;
    I64CtzSS: I64Load16USA;
    I64EqzFS: BrI64EqImmF BrI64NeImmF I64StoreS;
    I64EqzSS: Const32S I64AddSS;
    I64Extend32SFS: BrI64LeUF I64StoreL;
    I64Extend32SSA: BrI64LtSF;
    I64Extend32SSS: BrI64LeUF;
    I64ExtendI32USA: I64AddFS I64AndImmFS I64ShlImmFA;
    I64Load16UFA: I64Store16L;
    I64Load16USA: I64AddFS I64AddImmFA;
    I64Load16USS: BrI64GtUF;
    I64Load32SFA: BrI64LeSF I64AddImmFS I64AndKFS;
    I64Load32SSA: I64AddFS I64AddImmFS;
    I64Load32SSS: I64Store32S;
    I64Load32UConstA: BrI64NeImmF I64EqzFS;
    I64Load32UDispSA: I64AddFA I64MulFA;
    I64Load32UFA: I64AddFA I64AddFS I64MulFA I64XorFS;
    I64Load32UFS: ExtendAddSS I64AddImmSS I64AndImmSS I64LoadSS I64ShrUImmFS;
    I64Load32UIndexFA: I64MulFA;
    I64Load32UIndexFS: I64Load32UDispSA;
    I64Load32USA: I64AddFS I64Store32L;
    I64Load32USS: ConstBr LoadBrI64LtSS;
    I64Load8UConstA: BrNonZeroF BrZeroF;
    I64Load8UDispSA: BrNonZeroF BrZeroF I64XorFA;
    I64Load8UFA: BrNonZeroF I64AndImmFA;
    I64Load8UFS: BrI64LeUImmF I64LoadSA;
    I64Load8UIndexLA: LeftI64OrFS;
    I64Load8USA: I64EqzFS I64Store8L LeftI64AddFA;
    I64Load8USS: BrNonZeroF I64LoadSS;
    I64LoadConstS: I64LoadSA;
    I64LoadDispFA: I64StoreL;
    I64LoadDispSA: I64StoreL LoadI64AddFS;
    I64LoadDispSS: BrI64NeImmF I64LoadDispSS I64LoadSA I64RotlImmFA I64StoreDispL I64StoreL
        I64XorFS;
    I64LoadFA: BrI64NeF I64AddImmFS I64AndImmFA I64EqzFS I64StoreL LoadI64AddFS;
    I64LoadFS: BrI64EqImmF BrI64GtUF BrI64NeImmF ConstBr I64EqzFS I64LoadSA I64LoadSS I64StoreL;
    I64LoadGlobalS: BrI64NeImmF I64Load8UConstA;
    I64LoadSA: BrI64EqF BrI64GtSF BrI64LeUF BrI64LtSF BrI64LtUF BrI64NeF I64AddImmFA I64AddImmFS
        I64AndFA I64AndImmFA I64AndImmFS I64EqzFS I64Load16UFA I64Load32SFA I64Load32SFS
        I64Load32UFA I64Load32UFS I64Load8UFA I64Load8UFS I64LoadFA I64LoadFS I64MulFA I64ShlImmFS
        I64ShrUImmFS I64Store32F I64Store32ImmF I64Store8ImmF I64StoreF I64StoreImmF I64StoreL
        I64SubLS LeftI64AddFS LeftI64AddLS LoadBrI64EqF LoadBrI64NeF;
    I64LoadSS: BrI64GtSF BrI64LeSF BrI64NeImmF Const32S ConstBr Copy2 CopyIntSS I64AndKSS I64EqzFS
        I64Load8USS I64LoadSA I64LoadSS I64MulImmFA I64MulImmSA I64ShrUImmSS I64Store32S I64StoreL
        I64StoreS;
    I64LtUImmSS: Const32S;
    I64LtUSS: BrNonZeroF;
    I64MulFA: I64AddFS;
    I64MulFS: I64ShrUImmFS RightUnsignedI64XorFA;
    I64MulImmFA: I64AndKFA;
    I64MulImmFS: I64RotlFS;
    I64MulImmSA: I64AddFS I64AddImmFS I64RotlImmFA;
    I64MulKFA: I64ShrUImmFA I64XorFS;
    I64MulKFS: AddBrI32NeImm I32AddImmSS I64Load8UDispSA RightUnsignedI64XorFA
        RightUnsignedI64XorFS;
    I64MulSA: I64AddFA I64AddFS I64RemUFS;
    I64NeImmFS: BrZeroF;
    I64OrFS: I64ShrUImmSS;
    I64OrImmFA: I64StoreL;
    I64OrImmFS: I64XorSS;
    I64OrSA: I64Store32L;
    I64RemUFS: I64MulSA I64ShrUImmSS;
    I64RemUImmSA: I64AddFS;
    I64RotlFS: I64AndKFA;
    I64RotlImmFA: I64MulImmFS RotateLeftI64XorLA;
    I64RotlImmFS: I64AddSS I64XorSS RotateLeftI64XorSS;
    I64RotlImmSS: I64XorSS;
    I64ShlFS: I32ShlImmSS I64AndFA;
    I64ShlImmFA: I64OrImmFA;
    I64ShlImmFS: ExtendAddSA I64AndKSA;
    I64ShlImmSA: I64MulKFA;
    I64ShlImmSS: Const32A;
    I64ShrSImmFA: I64AndFA I64AndFS;
    I64ShrUImmFA: I64AndKFA LeftI64AddFS;
    I64ShrUImmFS: AddBrI32NeImm I32RotlImmSA I64ShrUImmSS;
    I64ShrUImmSA: I64AndImmFA;
    I64ShrUImmSS: BrI64LtUF BrI64NeImmF BrI64NeImmS Const32S I32RotlImmSA I64Load32USA I64MulFA
        I64MulSA;
    I64ShrULS: I64LtUImmSS;
    I64Store16L: I64AndImmSA I64LoadSA;
    I64Store16S: I64Load16USA;
    I64Store32DispS: AddGlobalSetSS I64StoreDispS;
    I64Store32F: BrI64EqImmS;
    I64Store32ImmF: I64LoadSA;
    I64Store32ImmS: I64LoadSS;
    I64Store32L: AddGlobalSetSS BrZeroS GlobalGetA I32AddImmSS I64AddImmSS I64Load32USS
        I64ShrUImmFS;
    I64Store32S: BrI64LeUImmS Copy2 I64Load32SSA I64Store32L;
    I64Store8DispS: AddGlobalSetSS;
    I64Store8ImmDispS: AddGlobalSetSS;
    I64Store8L: AddGlobalSetSS;
    I64Store8S: BrI64NeImmS I64LoadSS;
    I64StoreDispL: AddGlobalSetSS I64StoreDispS;
    I64StoreDispS: AddGlobalSetSS ExtendAddSS I64StoreDispL I64StoreDispS;
    I64StoreF: BrI64GeSImmS I64LoadSA;
    I64StoreImm32F: CallConst I64ShrUImmSS;
    I64StoreImm32S: ExtendAddSS;
    I64StoreImmDispS: AddGlobalSetSS I64StoreImmDispS;
    I64StoreImmF: I64LoadSA;
    I64StoreImmS: I64StoreImmS;
    I64StoreL: Add2 AddBrI32NeImm AddGlobalSetSS ConstBr ExtendAddSS I32AddImmSA I32AddImmSS
        I32AddSS I32Load16USA I64AddImmSS I64Load32UConstA I64Load8UFS I64LoadDispSS I64LoadSA
        I64LoadSS I64Store16S I64Store32DispS I64Store8ImmDispS I64StoreDispS I64StoreImmDispS
        I64StoreL I64StoreS;
    I64StoreS: AddGlobalSetSS BrI64EqImmF BrI64NeImmS ExtendAddSS I64LoadSA I64LoadSS I64Store8S
        I64StoreDispS I64StoreS;
    I64SubFA: I64ShrSImmFA;
    I64SubLS: BrI64LtUImmS;
    I64SubSS: Const32A I64SubSS;
    I64XorFA: I64AddFS I64MulKFA I64MulKFS;
    I64XorFS: ExtendAddSS I64AddFS I64AddImmSS I64AddSS I64AndSA I64RotlImmFS I64ShrUImmSA
        RightUnsignedI64XorFA RightUnsignedI64XorSA RotateLeftI64XorSS;
    I64XorImmSA: I64AndFS;
    I64XorSA: I64AndFA I64AndFS;
    I64XorSS: AddBrI32LtUImm I64AddKSS I64AndKFS I64RotlImmFS I64XorSS LeftI64XorLS;
    LeftI32AddFA: I32Load16UFS I32LoadFS I32StoreF;
    LeftI32AddFS: I32AddSA I32Load16UFA I32LoadFA I32LoadFS I32LoadSS I32ShrSImmFS;
    LeftI32AddLA: I32LoadFA I32LoadFS LoadI32AddLA;
    LeftI32AddLS: Br I32AddImmSA I32AndImmSA I32LoadFS;
    LeftI32AddSA: I32Load16UFS I32LoadFA I32LoadFS I32StoreF;
    LeftI32AddSS: Const32S I32GtSSA I32LoadFA I32LoadFS LoadBrI32GtSF;
    LeftI32OrSS: I32LoadFA;
    LeftI32XorFS: AddBrI32NeImm I32AndImmFA I32AndImmSA I32RemUImmFA I32RemUImmFS I32ShrUImmFA
        I32Store16L I32Store8L I32StoreConstF LeftI32XorFS RightUnsignedI32XorFS;
    LeftI32XorSS: RightUnsignedI32XorFS;
    LeftI64AddFA: I64Load32UFA I64Load32UFS;
    LeftI64AddFS: ExtendAddSS I64ShlImmSA I64Store32S;
    LeftI64AddLS: I64Load32UFS;
    LeftI64AddSA: I64Load32SFA I64LoadFS;
    LeftI64AddSS: I64LoadFS;
    LeftI64OrFS: I64AddImmSA;
    LeftI64XorLS: I64XorSS;
    LoadBrI32GtSF: I32LoadSA;
    LoadBrI64EqF: ConstBr;
    LoadBrI64EqS: ConstBr;
    LoadBrI64LtSS: ConstBr;
    LoadBrI64NeF: ConstBr;
    LoadBrI64NeS: ConstBr;
    LoadDispF64MulFS: F64LoadDispFA;
    LoadDispF64MulSA: LoadF64AddFS;
    LoadDispF64SubSS: F64MulFS MulAddFA;
    LoadDispI32AddFS: I32LoadDispSS;
    LoadDispI32AddLS: I32AddImmSS I32LoadSA;
    LoadF64AddFA: F64StoreL;
    LoadF64AddFS: F64StoreF;
    LoadF64MulFA: F64AddFA;
    LoadF64MulLA: LoadF64AddFA;
    LoadF64MulSA: LoadF64AddFA;
    LoadF64SubLS: F64LoadDispSS;
    LoadI32AddFA: LoadDispI32AddFS;
    LoadI32AddFS: I32AddImmSS I32AddSS;
    LoadI32AddLA: I32AddFS I32StoreL;
    LoadI32AddSA: I32Load8UDispFA;
    LoadI32AddSS: I32AddImmSS;
    LoadI32XorSA: I32AddFS;
    LoadI64AddFS: ConstBr I64Load8UFS I64LoadDispSS;
    LoadI64AddSA: I64StoreL;
    LoadI64AddSS: CopyIntSS;
    MulAddFA: F64AddFS;
    MulAddFS: F64MulFS F64SubSA;
    MulAddLA: F64AddFA;
    MulAddLS: Const64FloatS F64AbsSA;
    MulSubFA: F64StoreL;
    MulSubLA: F64StoreL;
    RightUnsignedI32AddFA: F64ConvertI32UFA I32AddImmFS;
    RightUnsignedI32AddLA: F64ConvertI32UFA;
    RightUnsignedI32AddSA: F64ConvertI32UFA I32AddImmFA;
    RightUnsignedI32XorFS: LeftI32XorFS;
    RightUnsignedI32XorLA: I32AddFA LoadI32AddFA;
    RightUnsignedI64AddLA: I64XorFS;
    RightUnsignedI64XorFA: I64AddFS I64AndKFS I64MulKFA I64MulKFS I64XorFA;
    RightUnsignedI64XorFS: RotateLeftI64XorLS;
    RightUnsignedI64XorLA: I64AddFA I64AddFS;
    RightUnsignedI64XorSA: I64MulKFS;
    RotateLeft32I64XorLA: I64AddFS I64XorFA I64XorFS RotateLeft32I64XorLA RotateLeft32I64XorLS;
    RotateLeft32I64XorLS: I64AndSS;
    RotateLeftI32XorLA: I32AddFS RightUnsignedI32XorLA RotateLeftI32XorLA;
    RotateLeftI64AddFS: RotateLeftI64XorSS;
    RotateLeftI64AddLS: I64AddFS RotateLeftI64XorLS;
    RotateLeftI64XorLA: I64AddFS RightUnsignedI64XorLA RotateLeftI64XorLA;
    RotateLeftI64XorLS: I64AddFS I64AndImmSA I64RotlImmFS I64RotlImmSS;
    RotateLeftI64XorSS: I64AddFS RotateLeftI64AddLS;
    SelectFA: I32AddImmFS I32StoreL;
    SelectFS: Br Const32S F64SubSS I32AddImmFA I32AddImmSS I32AddSA I32EqzSA I32GtSFA
        I32LoadScaledSS I32StoreL;
    SelectSA: I32AddFA I32AddFS I32Store16L I64StoreL;
    SelectSS: AddBrI32GtSImm Const32A I32LtSImmFS;
    ShiftRightAndFA: I32AddFS I32LoadFS;
    ShiftRightAndSA: I32AddFS;
    ShiftRightAndSS: I32AddFS I32AndImmSA;
}

triples! {
    three_handler three:
    Add2: CopyIntSS BrI32NeImmS, I32AddImmSS Copy2;
    AddBrI32NeImm: Add2 BrI32NeImmS, AddBrI32NeImm Const32S;
    AddGlobalSetSS: I64LoadFA I64EqzFS, I64LoadFA I64StoreL, I64LoadGlobalS BrI64NeImmF,
        I64StoreImm32F CallConst, I64StoreImm32F I64ShrUImmSS, LoadBrI64NeF ConstBr;
    BrF64LtF: CopyFloatSS Const64FloatA;
    BrI32EqImmF: BrI32LtUS CopyIntSS;
    BrI32EqS: I32AddSS I32Load8UIndexSA;
    BrI32GeSF: I32StoreS Add2;
    BrI32GeUImmS: CopyIntSS Br;
    BrI32GtSImmF: I32AddImmSS I32LoadSS;
    BrI32GtUImmF: I32ShlImmSA I32AndImmFS;
    BrI32GtUImmS: I32AndImmSS I32XorSA, I32MulImmSS I32AddImmFS;
    BrI32LtUS: I64LoadSA I64StoreL;
    BrI32NeF: I32AddImmSS I32AddFA;
    BrI32NeS: CopyIntSS Br;
    BrNonZeroF: Add2 AddBrI32NeImm;
    BrNonZeroS: AddBrI32GtUImm I32MulImmSS, I32AddImmSS CopyIntSS;
    BrNotF32GtF: F32AddSA F32MulFA;
    BrZeroF: I32AddSA I32AndImmFA, LeftI32AddSS LoadBrI32GtSF;
    BrZeroS: BrNonZeroS ConstBr, BrZeroS Copy2, I32Load8USA I32Store8L, I32Load8USS I32Load8USA;
    Const32A: BrF32GtF CopyIntSS, F32MulFS Const32A, I32ShlFA I32XorImmFS, I32SubFA I32AndFS,
        I32SubFS I32AndImmFA;
    Const32S: BrI32LtUImmS Const32S, Const32A I32SubFA, Const32S Const32S, Const32S ConstBr,
        Const32S I32AddSS, Const32S SelectSS, Copy2 I32RemUSS, I32AddImmSA I32AndImmFS,
        I32AddSA I32Store8DispF, I32AddSS I32AddImmSS, I32AndImmSA BrI32NeImmF, SelectSA I32AddFA,
        SelectSA I32Store16L, SelectSA I64StoreL;
    Const64FloatA: BrF64GtF CopyIntSS, F64DivFS MulSubLA, F64DivLS Const64FloatA;
    Copy2: Const32A F32MulFS, Copy2 AddBrI32NeImm, Copy2 BrI32GtUImmS, Copy2 Call,
        Copy2 CopyIntSS, Copy2 I32AddSS, CopyIntSS Call, I32AddImmSA I32StoreL,
        I32LoadSS I32StoreS, I32RemUSS BrNonZeroF, I32XorSA I32AndFA, I32XorSA I32SubFS,
        I32XorSS CopyIntSS, I64AddImmSS BrI64NeImmF;
    CopyFloatSS: I32AndImmSA I32DivUImmFA;
    CopyIntFS: AddBrI32NeImm I32AddImmSA, BrNonZeroS I32ShrSImmSS, BrZeroF I32AddSS,
        BrZeroF I64ExtendI32USA, I32Load8USA BrNonZeroF;
    CopyIntSS: AddBrI32NeImm Add2, BrI64LtSS ConstBr, BrNonZeroS BrI32GtSImmS, Const32S CopyIntSS,
        I32LoadSS I32LoadSA, I32StoreS BrI32LtSImmS, I64RotlImmFA RotateLeftI64XorLA,
        LeftI32AddFA I32LoadFS;
    ExtendAddSS: Const32A I64StoreL, I64LoadSA I64AddImmFA, I64LoadSA I64LoadFA,
        I64LoadSA I64StoreL;
    F32AddFA: F32AddFS F32MulFA;
    F32AddFS: Copy2 AddBrI32NeImm, F32SubSA F32AddFS;
    F32AddSA: F32MulFA F32AddFS;
    F32ConvertI32SFS: Const32A F32MulFS;
    F32MulFA: F32AddFA F32AddFA;
    F32MulFS: F32AddFS Const32A, I32Load8UDispSA I32AddImmFA;
    F32MulSS: F32MulSS F32AddFS;
    F32SubSA: F32AddFS Const32S, F32AddFS F32MulFS;
    F64AddFA: F64AddFA F64AddFA, F64SubFS Const64FloatA;
    F64AddFS: Add2 BrNonZeroS, Const32S AddBrI32NeImm, Const64FloatA BrNotF64GtF,
        Const64FloatA F64AddFS, F64LoadDispSS I32AddImmSA, F64SqrtFA F64MulFS;
    F64AddSA: MulAddFS F64MulFS, MulAddFS F64SubSA;
    F64ConvertI32UFA: F64DivLA F64AddFS, F64StoreL Add2;
    F64DivFS: MulSubLA F64StoreL;
    F64DivLA: F64AddFS Add2, F64AddFS I32AddSS;
    F64LoadConstA: F64AddFA F64StoreConstF;
    F64LoadConstS: Const64FloatA F64MulFS;
    F64LoadDispFA: LoadDispF64MulFS F64LoadDispFA;
    F64LoadDispSS: F64MulFS LoadDispF64SubSS, I32AddImmSA I32MulFA,
        I32AddImmSS RightUnsignedI32AddLA, RightUnsignedI32AddSA F64ConvertI32UFA;
    F64LoadSS: Copy2 F64LoadSS, F64LoadSS F64LoadSS, F64MulSA MulSubFA, I32AddImmSS LoadF64SubLS,
        RightUnsignedI32AddSA I32AddImmFA;
    F64MulFA: LoadF64AddFS F64StoreF;
    F64MulFS: Const64FloatA MulAddLA, F64MulSS LoadDispF64SubSS, LoadDispF64SubSS F64MulFS;
    F64MulSA: F64MulFA LoadF64AddFS, MulSubFA F64StoreL;
    F64MulSS: F64MulSS F64AddFS, LoadDispF64SubSS MulAddFA;
    F64SqrtFA: F64MulFS Const64FloatA;
    F64StoreF: I32AddImmSS F64MulSA;
    F64StoreL: F64LoadSS F64MulSA;
    F64SubSA: F64AddFS F64MulFS;
    F64SubSS: Const64FloatA F64MulFS;
    GetBrF: AddGlobalSetSS ReturnConst, ExtendAddSS I64LoadSA, I64Load8UDispSA BrNonZeroF,
        I64Load8UDispSA BrZeroF, I64LoadDispSS BrI64NeImmF, I64LoadDispSS I64LoadDispSS,
        I64LoadDispSS I64StoreDispL, I64LoadDispSS I64StoreL, I64LoadSA I64LoadFS,
        I64LoadSS I64LoadSA;
    GlobalGetA: AddGlobalSetFS I32LoadSS, I64Load8UFA BrNonZeroF;
    GlobalGetS: AddGlobalSetFS ReturnConst, I64LoadFS I64LoadSS;
    I32AddFA: I32AddFA I32AddFA, I32AddFS Add2, I32AddFS I32AddImmSS, I32AddImmFS AddBrI32LtUImm,
        I32AddImmFS I32Load8USA, I32AndImmFA I32RemUImmFA, I32LoadDispFS I32AddSA,
        I32MulImmFS I32Load8UDispSA, I32ShrSImmFA I32StoreL, I32Store8L BrI32GeUS,
        I32StoreL AddBrI32NeImm, I32SubLS I32Load8UDispSS;
    I32AddFS: Add2 BrI32NeImmS, AddBrI32GtUImm I32AddSA, CopyIntSS I32RotlImmFA,
        I32AddFS I32Load8UDispSA, I32AddImmSS I32AddImmSS, I32AddSS Copy2, I32AddSS I32XorFA,
        I32EqzSA I32AddFS, I32Load8UDispSS I32Load8USA, I32Load8UIndexSA I32AddFS,
        I32Load8USS I32Load16SSA, I32LoadIndexSA I32AddFS, I32LoadIndexSA I32StoreL,
        I32LoadSS I32AndImmSA, I32MulImmSA I32AddFA, I32NeSS I32XorSS, I32ShrSImmFS Copy2,
        I32SubSS I32MulImmFA, I32XorFA I32RotlImmFS;
    I32AddImmFA: I32StoreL I32AddImmSS, RightUnsignedI32AddFA I32AddImmFS;
    I32AddImmFS: Const32S I32OrSA, CopyIntSS I32LoadSS;
    I32AddImmSA: I32AddFS I32AddImmFS, I32AddFS I32DivUImmSS, I32AddFS I64Load32UFA,
        I32AndImmFS I32Load8UIndexLA, I32PopcntFS I32AddImmSA, I32StoreL I32AddImmSS,
        I64Load32UIndexFA I64MulFA, LeftI32AddLA I32LoadFA, LeftI32AddLA I32LoadFS,
        LeftI32AddLS I32AddImmSA, LeftI32AddLS I32AndImmSA, LeftI32AddLS I32LoadFS;
    I32AddImmSS: Add2 I32AddImmSS, BrI32EqImm32F I32Load8UDispSS, BrI32GtUImmF I32MulImmFS,
        BrI32LtSF CopyIntSS, BrI32NeF BrZeroS, BrNonZeroS CopyIntFS, Copy2 Copy2,
        CopyIntFS BrNonZeroS, CopyIntSS Call, CopyIntSS I32AddImmSA, F64MulSA F64MulFA,
        I32AddImmSA I32Store8L, I32AddImmSS BrI32LtSS, I32AddImmSS BrI32LtUF,
        I32AddImmSS I32Load8USS, I32Load8UDispSS SelectFS, I32Load8UFA I32AddImmFA,
        I32Load8UIndexFA I32Store8L, I32Load8USS I32ShrUImmFS, I32LoadDispSA I32StoreL,
        I32LoadFA BrI32LeSF, I32LoadFA BrZeroF, I32LoadFA I32MulImmFA, I32LoadFA I32StoreL,
        I32LoadFS I32AddImmSS, I32LoadSS I32AndImmFA, I32LoadSS I32StoreS,
        I32LoadScaledSA BrTableF, I32LtSFS I32AddImmSS, I32LtUFS Const32S,
        I32MulImmFS I32MulImmSA, I32RemUImmSS LeftI32AddFS, I32SubFS I32AddFS,
        I64ShrUImmSS I64Load32USA, LeftI32AddSS Const32S, LeftI32XorSS RightUnsignedI32XorFS,
        LoadF64SubLS F64LoadDispSS;
    I32AddSA: I32AndImmFA I32ShlImmFA, I32Load16UDispFA I32AddImmFS, I32Store16DispF Add2,
        I32Store8DispF AddBrI32NeImm, I32StoreL ReturnOneS, LoadDispI32AddLS I32LoadSA;
    I32AddSS: CopyIntSS I32DivUImmFS, F64LoadDispFA LoadDispF64MulFS, I32AddFS I32Load8UFS,
        I32AddImmFS I32AddSS, I32AddImmFS I32LoadDispSS, I32AddImmFS LeftI32XorSS,
        I32AddImmSA LeftI32AddLA, I32AddImmSS CopyIntFS, I32AddImmSS I32AddSS,
        I32AddSS LoadF64MulLA, I32Load16SDispFS I32Load16SDispSS, I32Load8UFA I32AddImmFA,
        I32Load8UFS I32AddSS, I32Load8UIndexSA I32Store8L, I32LoadFA BrI32LeSF,
        I32LoadFA LoadI32AddFS, I32XorFA I32RotlImmFS, I64Load32UFA I64AddFS,
        LeftI32XorSS RightUnsignedI32XorFS, LoadDispI32AddLS I32AddImmSS;
    I32AndFA: I32XorFS Br;
    I32AndFS: BrNonZeroF ReturnConst, I32AndSA I32XorFS, I32OrFS I32OrSA;
    I32AndImmFA: Const64FloatS Const64FloatS, I32AddFS ConstBr, I32AddFS I32Load8UDispSA,
        I32AddImmFA I32XorFA, I32Load8UIndexLA I32AddFS;
    I32AndImmSA: BrI32NeF I32Load8UDispSS, BrI32NeImmF I32ShlImmSA, BrZeroF I32SubSA,
        I32LoadScaledFA I32AddImmFA, I32OrFA I32Load8UFA, I32Store8L I32StoreS;
    I32AndImmSS: BrI32NeImmF CopyIntSS, CopyIntSS I32AddImmFS, I32AndImmSA I32SubLA,
        I32XorImmSA I32OrFA;
    I32AndSA: LeftI32AddFA I32Load16UFS;
    I32CtzSS: I64EqzSS Const32S;
    I32EqImmFA: I32AddFS I32EqImmSA;
    I32EqImmSS: SelectFS Const32S;
    I32EqzSA: I32AddFS I32EqzSA;
    I32GtSImmFA: SelectFS Br;
    I32GtSImmFS: Const32S SelectSS;
    I32GtSSA: SelectFS I32MulSA;
    I32GtUFA: SelectFA I32StoreL;
    I32GtUImmSS: BrNonZeroF BrI32EqImmS;
    I32GtUSS: I32AddFS Add2;
    I32LeUSS: I32AddFS I32GeUFS;
    I32Load16SDispSA: I32MulFS I32Load16SDispSA;
    I32Load16SSS: I32Load16SIndexSA I32MulFA;
    I32Load16UDispSS: I32AddSS I32Load16UDispFA;
    I32Load16UFS: I32SubLS I32AddImmSS;
    I32Load16USS: I32Load16UIndexSA I32MulFA, I32SubFS I32GtUFS;
    I32Load8SDispFS: I32AddFA I32AddImmFS;
    I32Load8SSS: I32AndImmFS BrI32LtSImmS;
    I32Load8UDispFS: I32AndImmSS I32AndImmSS;
    I32Load8UDispSA: I32AddImmFA BrTableF, I32Store8L Add2, I32Store8L I32AddImmSS;
    I32Load8UDispSS: I32Load8UDispSS BrI32EqF, I32Load8UDispSS I32Load8UDispSA,
        I32MulImmFS I32Load8UDispSS;
    I32Load8UFA: I32RotlLA I32AddFS;
    I32Load8UFS: BrI32EqF I32LtUFA;
    I32Load8UIndexLA: I32AddFS AddBrI32NeImm;
    I32Load8UIndexLS: BrI32NeF LeftI32AddSS, I32Load8UIndexSA I32AddFS;
    I32Load8UIndexSA: I32AddFA I32AddImmFA, I32AddFS I32Load8UIndexSA, I32AddImmFA I32StoreL,
        I32Store8L Add2;
    I32Load8UIndexSS: I32AddSA I32Load8UDispFA;
    I32Load8USA: BrNonZeroF I32AddImmSA, I32AndImmFA BrZeroF, I32NeFA I32AddFS,
        I32XorFA BrTestNonZeroF;
    I32Load8USS: BrI32EqImmF BrI32EqImmF, BrI32EqImmF BrNonZeroF, I32Load8USA I32SubLS;
    I32LoadConstS: LeftI32XorFS RightUnsignedI32XorFS;
    I32LoadDispSA: I32MulFS I32LoadDispSA, LoadI32AddFS I32AddImmSS;
    I32LoadDispSS: I32MulImmFA I32ShrUImmFS;
    I32LoadFA: BrI32GeSF I32StoreS, BrI32LeSF I32StoreS, I32AddImmFA I32StoreL,
        I32StoreL I32StoreS;
    I32LoadFS: BrI32EqF I32AddImmSA, BrI32NeF I32AddImmSA, BrI32NeF I32StoreS, BrZeroF I32LoadSA,
        CopyIntFS Call;
    I32LoadGlobalA: I32AddImmFA BrI32LtUF;
    I32LoadIndexSA: I32StoreL I32AddSS, I32StoreL ReturnOneS, LoadI32AddFS I32AddSS;
    I32LoadSA: BrI32EqF I32LoadSS, I32AddImmFA I32StoreL, I32AddImmFS I32StoreL,
        I32AndFA LeftI32AddFS, I32LoadFS CopyIntSS, I32StoreL Add2, I32StoreL ShiftRightAndSS;
    I32LoadSS: AddBrI32GeS BrNonZeroF, BrZeroF BrI32EqF, BrZeroF BrI32LtSImmS,
        I32AddImmFA I32StoreL, I32AddImmFS I32AddImmSS, I32Load8UIndexLS BrI32NeF,
        I32LoadSA BrI32NeF, I32LoadSA I32StoreL, I32LoadSA I32SubLA, I32LoadSS BrI32EqF,
        I32LoadSS BrI32NeF, I32LoadSS I32LoadSA, I32LoadSS I32LoadSS, I32OrImmSA I32MulFA,
        ShiftRightAndFA I32AddFS;
    I32LoadScaledSA: I32AndImmFA I32LoadScaledFA, I32AndImmFA I32ShlImmFS, I32StoreL AddBr32;
    I32LoadScaledSS: I32LoadScaledSA I32LtSFA;
    I32LtSFA: SelectFS I32AddSA, SelectFS I32GtSFA;
    I32LtSImmFS: Const32S SelectSA;
    I32LtUFA: SelectFS I32AddImmFA;
    I32LtUImmFS: Const32S SelectSA;
    I32MulFA: I32AddFA I32AddFA, I32AddFA I32ShrSImmFS, I32AddFS I32AddImmSS,
        I32AddFS I32Load16SDispSA, RightUnsignedI32AddFA F64ConvertI32UFA;
    I32MulFS: I32Load16UDispSS I32Load16UDispSA, I32Load16USS I32Load16UDispSA,
        I32LoadDispSA I32MulFS;
    I32MulImmFA: I32AddFA I32AddImmFA, I32AddFS I32Load8UDispSS, I32SubLA I32AddImmFA,
        I32SubLA I32OrImmFA;
    I32MulImmFS: I32SubSS I32MulImmFA;
    I32MulImmSA: I32AddFA I32AddImmFA, I32AddFA I32AndImmFA, I32AddFS I32MulImmSA,
        I32AddImmFS ShiftRightAndFA, I32OrFA I32MulImmFA;
    I32MulImmSS: I32AddImmSA I32AddFA, I32MulImmSA I32AddFS;
    I32NeSS: CopyIntSS BrNonZeroS;
    I32OrFA: I32StoreL I32AddImmSS;
    I32OrFS: I32OrSA I32ShlImmFS;
    I32OrImmFS: BrI32LtSF I32StoreScaledS;
    I32OrSA: BrZeroF I32AddSA, I32OrFA I32XorImmFA, I32ShrUImmFS CopyIntSS;
    I32PopcntFS: I32AddImmSA I32PopcntFA;
    I32PopcntSA: I32AddFS I32AddImmSS;
    I32PopcntSS: I32AddImmSA I32PopcntFS;
    I32RemUImmFA: BrZeroF LeftI32AddSS, BrZeroF LeftI32OrSS, I32AddImmFS I32MulImmFA;
    I32RemUImmFS: I32EqSS Const32S;
    I32RotlImmFA: RotateLeftI32XorLA RightUnsignedI32XorLA;
    I32RotlImmFS: I32AddFS I32AddFS, I32AddFS I32AddSS, I32AddFS I32XorFA, I32AddSS I32XorFA,
        I32XorSA I32RotlImmFS;
    I32RotlImmSA: RotateLeft32I64XorLA I64XorFA, RotateLeft32I64XorLA I64XorFS,
        RotateLeft32I64XorLA RotateLeft32I64XorLA, RotateLeftI32XorLA RotateLeftI32XorLA;
    I32RotlLA: I32AddFS I32AddImmSS;
    I32ShlImmFS: I32OrSA I32ShrUImmFS;
    I32ShlImmSA: I32AddImmFS I32AndImmSA, I32AndImmFS I32LoadFA;
    I32ShlImmSS: I32AddImmSS I32Load8UDispSS, I32OrImmFS BrI32LtSF;
    I32ShlLS: LoadI32AddSA I32Load8UDispFA;
    I32ShrSImmFA: I32AddFS Add2;
    I32ShrSImmFS: I32MulImmSS I32MulImmSA;
    I32ShrUImmFS: BrNonZeroS LeftI32AddFA, I32ShlImmFS I32AddImmFS;
    I32Store16DispF: Add2 BrNonZeroS;
    I32Store16L: I32AddSA I32AddImmFS;
    I32Store8ImmS: I32AddImmSS CopyIntSS;
    I32Store8L: CopyIntSS I32AddImmFS, I32AddImmSS I32GtUImmSS;
    I32StoreDispS: Add2 BrI32NeS;
    I32StoreF: I32LoadSA I32MulImmFA;
    I32StoreL: I32AddImmSA LeftI32AddLS, I32StoreS Add2;
    I32StoreS: BrI32GtUS I32LoadSS, Copy2 Br, I32AddImmFA BrI32LtUF, I32AddImmSS I64AddImmSA,
        I32LoadDispSA LoadI32AddFS, I32ShlImmSS I32LoadFS, I32Store16S I32StoreS,
        I32StoreDispS I32StoreDispS;
    I32StoreScaledS: CopyIntSS I32ShlImmSS;
    I32SubLA: LeftI32AddFS I32ShrSImmFS;
    I32SubLS: BrNonZeroF AddBrI32NeImm;
    I32SubSA: I32Store16L I32AddImmSS;
    I32SubSS: I32SubSS BrI32GeSF;
    I32XorFA: I32AddFS I32LoadDispSA, I32MulImmFS I32Load8UDispSA, I32RotlImmFA I32MulImmFA,
        I32RotlImmFS I32AddFS, I32RotlImmFS I32XorFA, I32RotlImmFS I32XorSA;
    I32XorFS: I32AddSS I32AddImmSA, I32LoadSA I32AndFS;
    I32XorSA: I32AndFA I32XorFS, I32CtzFA I32ShrUImmFS, I32SubFA I32AddFS;
    I64AddFA: I64Store32L I64Load32USS;
    I64AddFS: BrTestNonZeroS I64AndKFS, ExtendAddSS I64LoadSA, I32RotlImmSA RotateLeft32I64XorLA,
        I64AddFS I32AddImmSS, I64AddFS I64AddSA, I64AddKSS AddBrI32NeImm, I64AddSS I64AddSS,
        I64AndKFS I64ShrUImmSS, I64Load32UDispSA I64MulFA, I64LoadDispSS I64RotlImmFA,
        I64Store32L I64ShrUImmFS, I64XorFS RotateLeftI64XorSS, I64XorImmSA I64AndFS;
    I64AddImmFA: LeftI64AddFA I64Load32UFA;
    I64AddImmSA: I64Extend32SFS BrI64LeUF, I64Load8UIndexLA LeftI64OrFS;
    I64AddImmSS: BrI64LeSS ConstBr, I64AddImmSS I64AddImmSS, I64AndImmFA BrI64EqImmF,
        I64Extend32SSA BrI64LtSF, I64ShlImmFS I64AddFS, I64ShrULS I64LtUImmSS;
    I64AddKSS: Copy2 Copy2;
    I64AddSS: I64Load8USA I64Store8L, I64ShrUImmSS BrI64NeImmS, I64XorFS I64AddSS;
    I64AndFA: I64AndKFA I64NeImmFS;
    I64AndFS: BrI64EqImmF I32AddImmSS;
    I64AndImmFS: I64Load16USS BrI64GtUF;
    I64AndImmSA: BrI64EqImmF I64MulSA, BrI64EqImmF I64RemUImmSA, BrI64NeImmF ConstBr;
    I64AndImmSS: Const32A I64ShlFS;
    I64AndKFA: LeftI64AddFS I64ShlImmSA;
    I64AndKSA: I64OrFS I64ShrUImmSS;
    I64AndSA: I64XorFA I64AddFS;
    I64CtzSS: I64Load16USA I64AddFS;
    I64EqzFS: BrI64EqImmF ConstBr, CopyIntSS BrI64NeImmS;
    I64EqzSS: I64AddSS BrI64EqImmS;
    I64ExtendI32USA: I64AndImmFS Const32A;
    I64Load16UFA: I64Store16L I64LoadSA;
    I64Load32SFA: I64AddImmFS I64AndKFS;
    I64Load32SSA: I64AddFS I64LoadSS, I64AddImmFS I64Store32L;
    I64Load32SSS: I64Store32S I64Store32L;
    I64Load32UConstA: BrI64EqImmF ConstBr, BrI64NeImmF ConstBr;
    I64Load32UFA: BrI64LtUF ConstBr, I64AddFS I64ShrUImmSS;
    I64Load32UIndexFS: I64Load32UDispSA I64AddFA;
    I64Load32USS: LoadBrI64LtSS ConstBr;
    I64Load8UConstA: BrNonZeroF ConstBr;
    I64Load8UDispSA: I64XorFA I64MulKFS;
    I64Load8UFS: BrI64LeUImmF ConstBr, I64LoadSA I64SubLS;
    I64Load8USA: I64EqzFS I64StoreS, I64Store8L AddGlobalSetSS;
    I64Load8USS: BrNonZeroF ConstBr;
    I64LoadConstS: I64LoadSA I64LoadFA;
    I64LoadDispFA: I64StoreL I32AddImmSS;
    I64LoadDispSA: I64StoreL Add2, LoadI64AddFS I64LoadDispSS;
    I64LoadDispSS: I64XorFS I64RotlImmFS;
    I64LoadFA: I64AddImmFS I64LoadSA;
    I64LoadGlobalS: I64Load8UConstA BrZeroF;
    I64LoadSA: BrI64EqF ConstBr, I64AddImmFA I64StoreL, I64AddImmFA LeftI64AddFA,
        I64AddImmFS I64AndKSA, I64AddImmFS I64StoreL, I64AndFA I64OrFS, I64AndImmFA BrI64EqImmF,
        I64Load8UFA BrI64EqImmF, I64Load8UFA BrNonZeroF, I64Load8UFA I64AndImmFA,
        I64LoadFA I64EqzFS, I64LoadFA I64StoreL, I64LoadFA LoadI64AddFS, I64LoadFS BrI64EqImmF,
        I64LoadFS BrI64GtUF, I64LoadFS BrI64NeImmF, I64LoadFS ConstBr, I64LoadFS I64EqzFS,
        I64LoadFS I64LoadSA, I64LoadFS I64LoadSS, I64LoadFS I64StoreDispL, I64LoadFS I64StoreL,
        I64ShlImmFS ExtendAddSA, I64Store32F BrI64EqImmS, I64Store32ImmF I64LoadSA,
        I64StoreF I64LoadSA, I64StoreImmF I64LoadSA, I64StoreL AddGlobalSetSS,
        I64StoreL ExtendAddSS, I64StoreL I32Load16USA, I64StoreL I64LoadSA,
        I64StoreL I64StoreDispS, LeftI64AddFS ExtendAddSS, LeftI64AddLS I64Load32UFS;
    I64LoadSS: BrI64LtUS ConstBr, BrI64NeImmF ConstBr, Copy2 ConstBr, I64AndKSS BrI64LtUF,
        I64EqzFS BrI64EqImmF, I64LoadSA I64LoadFA, I64LoadSA I64MulFA, I64LoadSA I64StoreL,
        I64LoadSS ConstBr, I64LoadSS I64LoadSS, I64Store32S Copy2, I64StoreS I64StoreDispS;
    I64MulFA: I64AddFS I64LoadSS, I64AddFS I64ShlImmFS, I64AddFS I64Store32L;
    I64MulImmFA: I64AndKFA I64ShrUImmFA;
    I64MulImmSA: I64AddFS I64StoreL, I64RotlImmFA I64MulImmFS;
    I64MulKFA: I64ShrUImmFA LeftI64AddFS;
    I64MulKFS: RightUnsignedI64XorFS RotateLeftI64XorLS;
    I64MulSA: I64AddFA RightUnsignedI64AddLA, I64RemUFS I64ShrUImmSS;
    I64OrSA: I64Store32L BrZeroS;
    I64RemUFS: I64MulSA I64RemUFS;
    I64RotlFS: I64AndKFA I64OrImmFS;
    I64RotlImmFA: RotateLeftI64XorLA RightUnsignedI64XorLA;
    I64RotlImmFS: I64XorSS I64XorSS, RotateLeftI64XorSS RotateLeftI64AddLS;
    I64ShlFS: I32ShlImmSS I32LoadFS;
    I64ShlImmFA: I64OrImmFA I64StoreL;
    I64ShlImmSS: I64AddFS I64Load32UFS;
    I64ShrUImmFS: I64ShrUImmSS I64MulFA;
    I64ShrUImmSS: BrI64NeImmF I32MulImmSS;
    I64Store16S: I64Load16USA I64AddImmFA;
    I64Store32DispS: AddGlobalSetSS I64StoreImm32F, I64StoreDispS AddGlobalSetSS;
    I64Store32ImmS: I64LoadSS I64EqzFS;
    I64Store32S: BrI64LeUImmS ConstBr, I64Load32SSA I64AddFS;
    I64Store8DispS: AddGlobalSetSS ReturnConst;
    I64Store8ImmDispS: AddGlobalSetSS I64StoreImm32F, AddGlobalSetSS ReturnConst;
    I64Store8L: AddGlobalSetSS ReturnConst;
    I64StoreDispS: AddGlobalSetSS I64StoreImm32F, AddGlobalSetSS ReturnConst,
        I64StoreDispS AddGlobalSetSS, I64StoreDispS I64StoreDispS;
    I64StoreImm32S: AddGlobalSetSS I64StoreImm32F;
    I64StoreImmDispS: AddGlobalSetSS I64StoreImm32F, AddGlobalSetSS ReturnConst,
        I64StoreImmDispS AddGlobalSetSS;
    I64StoreL: AddGlobalSetSS I64StoreImm32F, AddGlobalSetSS ReturnConst, ExtendAddSS I64LoadSA,
        I32AddSS I32AddSS, I64LoadSA I64StoreL, I64Store8ImmDispS AddGlobalSetSS,
        I64StoreDispS AddGlobalSetSS, I64StoreDispS I64StoreDispS, LoadI64AddSA I64StoreL;
    I64StoreS: I64Store8S BrI64NeImmS, I64Store8S I64LoadSS, I64StoreS BrI64NeImmS,
        I64StoreS I64StoreS;
    I64SubFA: I64ShrSImmFA I64AndFS;
    I64SubSS: I64SubSS Const32A;
    I64XorFA: I64AddFS Copy2, I64MulKFA I64XorFS;
    I64XorFS: I64AndSA I64XorFA, RightUnsignedI64XorSA I64MulKFS;
    I64XorSA: I64AndFA I64XorFS, I64AndFS I64AndSA;
    I64XorSS: I64AndKFS I64MulFS, LeftI64XorLS I64XorSS;
    LeftI32AddFA: I32LoadFS BrI32GeUF;
    LeftI32AddFS: I32AddSA I32SubLA, I32Load16UFA I32Store16L;
    LeftI32AddLA: I32LoadFA I32AddImmFA, I32LoadFS I32AddImmSA, I32LoadFS I32StoreL,
        LoadI32AddLA I32AddFS, LoadI32AddLA I32StoreL;
    LeftI32AddLS: I32LoadFS BrNonZeroF;
    LeftI32AddSA: I32LoadFS I32AddFS;
    LeftI32AddSS: I32GtSSA SelectFA, I32LoadFA I32AddImmFA;
    LeftI32XorFS: I32RemUImmFA I32Load8UFA, I32ShrUImmFA I32Store16L, I32ShrUImmFA I32Store8L,
        I32Store8L I32AddImmSS, I32StoreConstF I32RemUImmFS, LeftI32XorFS RightUnsignedI32XorFS,
        RightUnsignedI32XorFS LeftI32XorFS;
    LeftI32XorSS: RightUnsignedI32XorFS LeftI32XorFS;
    LeftI64AddFA: I64Load32UFA I64XorFS, I64Load32UFS ExtendAddSS, I64Load32UFS I64ShrUImmFS;
    LeftI64AddSA: I64Load32SFA BrI64GeSF, I64Load32SFA BrI64LeSF, I64LoadFS I64LoadSS;
    LeftI64AddSS: I64LoadFS I64LoadSS;
    LoadDispF64MulFS: F64LoadDispFA LoadF64MulFA;
    LoadDispF64MulSA: LoadF64AddFS F64StoreF;
    LoadF64AddFA: F64StoreL I32AddImmSS;
    LoadF64AddFS: F64StoreF CopyIntSS, F64StoreF I32AddImmSS;
    LoadF64MulSA: LoadF64AddFA F64StoreL;
    LoadI32AddFA: LoadDispI32AddFS I32LoadDispSS;
    LoadI32AddLA: I32AddFS ShiftRightAndSS;
    LoadI32AddSS: I32AddImmSS I32LoadFA;
    LoadI32XorSA: I32AddFS I32LoadSS;
    LoadI64AddSS: CopyIntSS I64RotlImmFA;
    MulAddFA: F64AddFS Const64FloatA;
    MulAddLS: Const64FloatS Const64FloatA, F64AbsSA F64AddFS;
    MulSubFA: F64StoreL F64LoadSS, F64StoreL I32AddImmSS;
    RightUnsignedI32AddFA: F64ConvertI32UFA F64DivLA;
    RightUnsignedI32XorFS: LeftI32XorFS I32AndImmFA;
    RightUnsignedI64XorFA: I64MulKFS RightUnsignedI64XorFA;
    RightUnsignedI64XorSA: I64MulKFS RightUnsignedI64XorFA;
    RotateLeft32I64XorLS: I64AndSS I64AndSA;
    RotateLeftI32XorLA: RotateLeftI32XorLA I32AddFS;
    RotateLeftI64AddFS: RotateLeftI64XorSS I64AddFS;
    RotateLeftI64AddLS: RotateLeftI64XorLS I64RotlImmSS;
    RotateLeftI64XorLA: I64AddFS Copy2, RightUnsignedI64XorLA I64AddFA,
        RotateLeftI64XorLA I64AddFS;
    RotateLeftI64XorLS: I64AddFS RotateLeftI64XorLS;
    SelectFS: F64SubSS Const64FloatA, I32EqzSA I32AddFS, I32LoadScaledSS BrI32GtSF,
        I32StoreL Add2;
    SelectSA: I32AddFA I32AndImmFA;
    SelectSS: AddBrI32GtSImm Const32A, Const32A I32ShlFS;
    ShiftRightAndFA: I32AddFS I32LoadFS;
    ShiftRightAndSS: I32AndImmSA I32OrFA;
}

pairs! {
    two_round_handler two_round:
    Add2: AddBrI32NeImm BrI32GtSS BrI32LtSS BrI32NeImmS BrI32NeS BrNonZeroS;
    AddGlobalSetSS: LoadBrI64NeF;
    Const32A: BrF32GtF BrNotF32GtF;
    Const32S: AddBrI32NeImm BrI32LtUImmS BrZeroS;
    Const64FloatA: BrF64GtF BrF64LtF BrNotF64GtF;
    Copy2: AddBrI32NeImm BrI32GtUImmS;
    CopyIntFS: AddBrI32NeImm BrNonZeroS BrZeroF;
    CopyIntSS: AddBrI32NeImm BrI32NeImmS BrNonZeroS;
    F64AddFS: AddBrI32NeImm;
    F64StoreF: AddBrI32NeImm;
    GlobalGetA: BrI64NeImmF;
    I32AddFA: BrI32NeImm32F;
    I32AddFS: AddBrI32GtUImm AddBrI32NeImm;
    I32AddImmFA: BrI32LtUF;
    I32AddImmFS: AddBrI32LtUImm BrI32LtUImmF;
    I32AddImmSS: AddBrI32NeImm BrI32EqImm32F BrI32GtUImmF BrI32LtSF BrI32LtSS BrI32LtUF BrI32NeF
        BrNonZeroS;
    I32AddSS: AddBrI32NeImm;
    I32AndFS: BrNonZeroF;
    I32AndImmFA: BrNonZeroF BrZeroF;
    I32AndImmFS: BrI32LtSImmS;
    I32AndImmSA: BrI32NeF BrI32NeImmF BrZeroF;
    I32AndImmSS: BrI32NeImmF BrNonZeroF;
    I32ClzFS: BrNonZeroF;
    I32GeUFS: BrNonZeroF;
    I32GtUImmSS: BrNonZeroF;
    I32Load16UFS: BrI32LeUF;
    I32Load8UDispFA: BrI32NeF;
    I32Load8UDispSA: BrI32NeF;
    I32Load8UDispSS: BrI32EqF;
    I32Load8UFS: BrI32EqF BrI32NeImmS;
    I32Load8UIndexLS: BrI32NeF;
    I32Load8USA: BrI32NeImmF BrNonZeroF;
    I32Load8USS: BrI32EqF BrI32EqImmF;
    I32LoadDispFA: BrI32NeF;
    I32LoadFA: BrI32GeSF BrI32GtSImmF BrI32LeSF BrZeroF;
    I32LoadFS: BrI32EqF BrI32GeUF BrI32NeF BrNonZeroF BrZeroF;
    I32LoadGlobalA: BrI32LtUF;
    I32LoadSA: BrI32EqF BrI32GeSF BrI32GtUF BrI32LeUF BrI32NeF BrZeroF;
    I32LoadSS: AddBrI32GeS BrI32EqF BrI32LtSImmS BrI32NeF BrNonZeroF BrZeroF;
    I32LoadScaledSS: BrI32GtSF;
    I32OrImmFS: BrI32LtSF;
    I32OrSA: BrZeroF;
    I32RemUImmFA: BrZeroF;
    I32RemUSS: BrNonZeroF;
    I32RotlImmFS: AddBrI32NeImm;
    I32ShrUImmFS: BrI32EqImmF BrNonZeroS;
    I32Store16L: AddBrI32NeImm;
    I32Store8DispF: AddBrI32NeImm;
    I32Store8ImmIndexS: AddSlotBrI32LtUImm;
    I32Store8L: AddBrI32LtU AddBrI32NeImm BrI32GeUS;
    I32StoreL: AddBrI32NeImm BrNonZeroF;
    I32StoreS: AddBrI32NeImm BrI32GtUS BrI32LtSImmS BrNonZeroF;
    I32StoreScaledS: BrI32GtSImmS;
    I32SubLS: BrNonZeroF;
    I32SubSA: BrI32GtUImmF;
    I32SubSS: BrI32GeSF;
    I32XorFA: BrTestNonZeroF;
    I32XorFS: AddBrI32NeImm;
    I32XorImmFS: BrI32NeF;
    I32XorSS: BrNonZeroS;
    I64AddFS: BrTestNonZeroS;
    I64AddImmFS: BrI64NeImmF;
    I64AddImmSS: BrI64LeSS BrI64LtSImmS BrI64LtSS BrI64LtUF BrI64NeImmF;
    I64AddKSS: AddBrI32NeImm;
    I64AddSS: BrI64EqImmS;
    I64AndFS: BrI64EqImmF;
    I64AndImmFA: BrI64EqImmF;
    I64AndImmFS: BrI64EqImmF;
    I64AndImmSA: BrI64EqImmF BrI64NeImmF;
    I64AndKFA: BrI64EqImmF;
    I64AndKFS: BrI64NeImmF;
    I64AndKSS: BrI64LtUF;
    I64EqzFS: BrI64EqImmF BrI64NeImmF;
    I64Extend32SFS: BrI64LeUF;
    I64Extend32SSA: BrI64LtSF;
    I64Extend32SSS: BrI64LeUF;
    I64Load16USS: BrI64GtUF;
    I64Load32SFA: BrI64LeSF;
    I64Load32UConstA: BrI64NeImmF;
    I64Load32USS: LoadBrI64LtSS;
    I64Load8UConstA: BrNonZeroF BrZeroF;
    I64Load8UDispSA: BrNonZeroF BrZeroF;
    I64Load8UFA: BrNonZeroF;
    I64Load8UFS: BrI64LeUImmF;
    I64Load8USS: BrNonZeroF;
    I64LoadDispSS: BrI64NeImmF;
    I64LoadFA: BrI64NeF;
    I64LoadFS: BrI64EqImmF BrI64GtUF BrI64NeImmF;
    I64LoadGlobalS: BrI64NeImmF;
    I64LoadSA: BrI64EqF BrI64GtSF BrI64LeUF BrI64LtSF BrI64LtUF BrI64NeF LoadBrI64EqF
        LoadBrI64NeF;
    I64LoadSS: BrI64GtSF BrI64LeSF BrI64NeImmF;
    I64LtUSS: BrNonZeroF;
    I64MulKFS: AddBrI32NeImm;
    I64NeImmFS: BrZeroF;
    I64ShrUImmFS: AddBrI32NeImm;
    I64ShrUImmSS: BrI64LtUF BrI64NeImmF BrI64NeImmS;
    I64Store32F: BrI64EqImmS;
    I64Store32L: BrZeroS;
    I64Store32S: BrI64LeUImmS;
    I64Store8S: BrI64NeImmS;
    I64StoreF: BrI64GeSImmS;
    I64StoreL: AddBrI32NeImm;
    I64StoreS: BrI64EqImmF BrI64NeImmS;
    I64SubLS: BrI64LtUImmS;
    I64XorSS: AddBrI32LtUImm;
    LeftI32AddSS: LoadBrI32GtSF;
    LeftI32XorFS: AddBrI32NeImm;
    SelectSS: AddBrI32GtSImm;
}

triples! {
    three_round_handler three_round:
    Add2: CopyIntSS BrI32NeImmS;
    AddGlobalSetSS: I64LoadGlobalS BrI64NeImmF;
    Const32S: I32AndImmSA BrI32NeImmF;
    Copy2: Copy2 AddBrI32NeImm, Copy2 BrI32GtUImmS, I32RemUSS BrNonZeroF, I64AddImmSS BrI64NeImmF;
    CopyIntFS: I32Load8USA BrNonZeroF;
    CopyIntSS: I32StoreS BrI32LtSImmS;
    F32AddFS: Copy2 AddBrI32NeImm;
    F64AddFS: Add2 BrNonZeroS, Const32S AddBrI32NeImm, Const64FloatA BrNotF64GtF;
    GlobalGetA: I64Load8UFA BrNonZeroF;
    I32AddFA: I32AddImmFS AddBrI32LtUImm, I32Store8L BrI32GeUS, I32StoreL AddBrI32NeImm;
    I32AddFS: Add2 BrI32NeImmS;
    I32AddImmSS: CopyIntFS BrNonZeroS, I32AddImmSS BrI32LtSS, I32AddImmSS BrI32LtUF,
        I32LoadFA BrI32LeSF, I32LoadFA BrZeroF;
    I32AddSA: I32Store8DispF AddBrI32NeImm;
    I32AddSS: I32LoadFA BrI32LeSF;
    I32Load8SSS: I32AndImmFS BrI32LtSImmS;
    I32Load8UDispSS: I32Load8UDispSS BrI32EqF;
    I32Load8UIndexLA: I32AddFS AddBrI32NeImm;
    I32Load8USA: I32AndImmFA BrZeroF, I32XorFA BrTestNonZeroF;
    I32LoadGlobalA: I32AddImmFA BrI32LtUF;
    I32LoadSS: I32Load8UIndexLS BrI32NeF, I32LoadSA BrI32NeF, I32LoadSS BrI32EqF,
        I32LoadSS BrI32NeF;
    I32NeSS: CopyIntSS BrNonZeroS;
    I32ShlImmSS: I32OrImmFS BrI32LtSF;
    I32Store16DispF: Add2 BrNonZeroS;
    I32StoreDispS: Add2 BrI32NeS;
    I32StoreS: I32AddImmFA BrI32LtUF;
    I32SubSS: I32SubSS BrI32GeSF;
    I64AddFS: I64AddKSS AddBrI32NeImm;
    I64AddImmSA: I64Extend32SFS BrI64LeUF;
    I64AddImmSS: I64AndImmFA BrI64EqImmF, I64Extend32SSA BrI64LtSF;
    I64AddSS: I64ShrUImmSS BrI64NeImmS;
    I64AndImmFS: I64Load16USS BrI64GtUF;
    I64EqzFS: CopyIntSS BrI64NeImmS;
    I64EqzSS: I64AddSS BrI64EqImmS;
    I64LoadGlobalS: I64Load8UConstA BrZeroF;
    I64LoadSA: I64AndImmFA BrI64EqImmF, I64Load8UFA BrI64EqImmF, I64Load8UFA BrNonZeroF,
        I64LoadFS BrI64EqImmF, I64LoadFS BrI64GtUF, I64LoadFS BrI64NeImmF,
        I64Store32F BrI64EqImmS;
    I64LoadSS: I64AndKSS BrI64LtUF, I64EqzFS BrI64EqImmF;
    I64OrSA: I64Store32L BrZeroS;
    I64StoreS: I64Store8S BrI64NeImmS, I64StoreS BrI64NeImmS;
    LeftI32AddFA: I32LoadFS BrI32GeUF;
    LeftI32AddLS: I32LoadFS BrNonZeroF;
    LeftI64AddSA: I64Load32SFA BrI64GeSF, I64Load32SFA BrI64LeSF;
    SelectFS: I32LoadScaledSS BrI32GtSF;
}
