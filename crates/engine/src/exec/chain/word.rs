//! The words that can be in a chain, as types.

use core::marker::PhantomData;

use crate::exec::dispatch::{Ctx, Dispatch, Frame, Handler, Next, Op};
use crate::exec::operation::{BinaryOp, UnaryOp};
use crate::exec::place::Val;
use crate::exec::{call, control, load_op, memory, numeric, variable};

/// A word that can be in a chain.
pub(super) trait Word {
    /// Code words that it takes, less the last one if none has to follow.
    const WORDS: usize;
    /// Performs it alone.
    const ALONE: Handler;
    /// Performs it, then what `N` knows of.
    fn perform<'x, N: Next>(
        cx: &mut Ctx<'x>,
        ip: &'x [Op],
        fr: &'x Frame,
        acc: u64,
        facc: f64,
    ) -> u32;
}

/// `Name [generics] [their names] = handler, code words;`
macro_rules! words {
    ($($name:ident [$($t:ident : $bound:path),*] [$($c:ident : $ct:ty),*] = $room:ident::$handler:ident, $words:literal;)*) => {$(
        pub(super) struct $name<$($t,)* $(const $c: $ct),*>(PhantomData<($($t,)*)>);
        impl<$($t: $bound,)* $(const $c: $ct),*> Word for $name<$($t,)* $($c),*> {
            const WORDS: usize = $words;
            const ALONE: Handler = $room::$handler::<$($t,)* Dispatch, $($c),*>;
            #[inline(always)]
            fn perform<'x, N: Next>(
                cx: &mut Ctx<'x>,
                ip: &'x [Op],
                fr: &'x Frame,
                acc: u64,
                facc: f64,
            ) -> u32 {
                $room::$handler::<$($t,)* N, $($c),*>(cx, ip, fr, acc, facc)
            }
        }
    )*};
}

words! {
    Unary [O: UnaryOp] [S: u8, D: bool] = numeric::unary, 1;
    Binary [O: BinaryOp] [S: u8, D: bool] = numeric::binary, 1;
    BinaryImm [O: BinaryOp] [S: u8, D: bool] = numeric::binary_imm, 1;
    BinaryK [O: BinaryOp] [S: u8, D: bool] = numeric::binary_k, 2;
    ShiftRightAnd [] [S: u8, D: bool] = numeric::shift_right_and, 1;
    ExtendAdd [] [S: u8, D: bool] = numeric::extend_add, 1;
    MultiplyAdd [] [MINUS: bool, S: u8, D: bool] = numeric::multiply_add, 1;
    Copy [V: Val] [S: u8, D: bool] = variable::copy, 1;
    Copy2 [] [] = variable::copy2, 1;
    Add2 [] [] = variable::add2, 1;
    Const32 [] [SIGNED: bool, D: bool] = variable::const32, 1;
    Const64 [V: Val] [D: bool] = variable::const64, 2;
    Select [] [S: u8, D: bool] = variable::select, 1;
    GlobalGet [] [D: bool] = variable::global_get, 1;
    AddGlobalSet [] [S: u8, D: bool] = variable::add_global_set, 1;
    Load [L: memory::Load, A: memory::Address] [S: u8, D: bool] = memory::load, 1;
    LoadIndex [L: memory::Load] [S: u8, D: bool] = memory::load_index, 1;
    LoadConst [L: memory::Load] [D: bool] = memory::load_const, 1;
    LoadGlobal [L: memory::Load] [D: bool] = memory::load_global, 1;
    Store [T: memory::Store, A: memory::Address] [S: u8] = memory::store, 1;
    StoreConst [T: memory::Store] [S: u8] = memory::store_const, 1;
    StoreImm [T: memory::Store, A: memory::Address] [S: u8] = memory::store_imm, 1;
    StoreImm32 [T: memory::Store] [S: u8] = memory::store_imm32, 1;
    StoreImmIndex [T: memory::Store] [S: u8] = memory::store_imm_index, 1;
    GetBr [] [S: u8, AHEAD: bool] = control::get_br, 2;
    BrIf [] [WANT: bool, S: u8, AHEAD: bool] = control::br_if, 1;
    BrTest [] [WANT: bool, S: u8, AHEAD: bool] = control::br_test, 1;
    ShiftBinary [H: BinaryOp, O: BinaryOp<A = H::R, B = H::R>] [S: u8, D: bool] = numeric::shift_binary, 1;
    LoadBinary [L: memory::Load, O: BinaryOp<B = L::R>, A: load_op::Address] [S: u8, D: bool] = load_op::binary, 1;
    LoadBrCompare [L: memory::Load, O: BinaryOp<A = L::R, B = L::R, R = u32>] [S: u8, AHEAD: bool] = load_op::br_compare, 2;
    BrCompare [O: BinaryOp<R = u32>] [WANT: bool, S: u8, AHEAD: bool] = control::br_compare, 1;
    BrCompareImm [O: BinaryOp<R = u32>] [S: u8, AHEAD: bool] = control::br_compare_imm, 1;
    BrCompareImm32 [O: BinaryOp<R = u32>] [S: u8, AHEAD: bool] = control::br_compare_imm32, 2;
    AddBrCompare [O: BinaryOp<A = u32, B = u32, R = u32>] [IMM: bool] = control::add_br_compare, 2;
    AddSlotBrCompare [O: BinaryOp<A = u32, B = u32, R = u32>] [IMM: bool] = control::add_slot_br_compare, 2;
}

/// The same for words that nothing can follow.
macro_rules! last_words {
    ($($name:ident [$($c:ident : $ct:ty),*] = $room:ident::$handler:ident, $words:literal;)*) => {$(
        pub(super) struct $name<$(const $c: $ct),*>;
        impl<$(const $c: $ct),*> Word for $name<$($c),*> {
            const WORDS: usize = $words;
            const ALONE: Handler = $room::$handler::<$($c),*>;
            #[inline(always)]
            fn perform<'x, N: Next>(
                cx: &mut Ctx<'x>,
                ip: &'x [Op],
                fr: &'x Frame,
                acc: u64,
                facc: f64,
            ) -> u32 {
                $room::$handler::<$($c),*>(cx, ip, fr, acc, facc)
            }
        }
    )*};
}

last_words! {
    Br [AHEAD: bool] = control::br, 0;
    ConstBr [AHEAD: bool] = control::const_br, 0;
    AddBr [WIDE: bool, AHEAD: bool] = control::add_br, 0;
    BrTable [S: u8] = control::br_table, 0;
    Call [] = call::call, 1;
    CallConst [] = call::call_const, 1;
    Return [] = call::ret, 0;
    ReturnOne [S: u8] = call::ret_one, 0;
    ReturnConst [] = call::ret_const, 0;
}
