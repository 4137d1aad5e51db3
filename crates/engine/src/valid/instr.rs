//! Which check belongs to which instruction.
//!
//! Instructions whose type depends on the module or the blocks around are named here one by one;
//! their checks are in the file of their family. The check of every other instruction is made from
//! its row in `syntax/instr.rs`.

use super::body::Body;
use super::context::Check;
use super::numeric::fixed;
use super::operand::Operand;
use crate::syntax::{Instr, ZeroByte, for_each_instr};

/// An immediate of an instruction with a fixed type.
pub(super) trait Immediate: Sized {
    /// Checks it; a memory argument sets the type of addresses.
    ///
    /// `width` is the number of bytes accessed; 0 if memory is not accessed.
    fn check(self, body: &Body<'_>, width: u32, address: &mut Operand) -> Check;

    /// The same for an atomic instruction.
    fn check_atomic(self, body: &Body<'_>, width: u32, address: &mut Operand) -> Check {
        self.check(body, width, address)
    }
}

/// Constants and reserved bytes cannot be wrong.
macro_rules! always_valid {
    ($($ty:ty)*) => {$(
        impl Immediate for $ty {
            #[inline]
            fn check(self, _: &Body<'_>, _: u32, _: &mut Operand) -> Check {
                Ok(())
            }
        }
    )*};
}

always_valid! { i32 i64 u32 u64 u128 ZeroByte }

/// Makes [`Body::step`] from the table.
///
/// A row with a fixed type, such as `I32Load {mem: MemArg} [addr] [i32] / 4`, becomes
///
/// ```text
/// Instr::I32Load { mem } => {
///     let mut address = Operand::I32;
///     mem.check(self, 4, &mut address)?;
///     self.pop(address)?;
///     self.push(Operand::I32);
/// }
/// ```
macro_rules! define_step {
    (
        control {$($_control:tt)*} parametric {$($_parametric:tt)*} variable {$($_variable:tt)*}
        table {$($_table:tt)*} memory {$($_memory:tt)*}
        load {$($load:tt)*} store {$($store:tt)*}
        reference {$($_reference:tt)*} aggregate {$($_aggregate:tt)*}
        constant {$($constant:tt)*} numeric {$($numeric:tt)*} wide {$($wide:tt)*}
        vector {$($vector:tt)*} atomic {$($atomic:tt)*}
    ) => {
        define_step! {
            @check { $($load)* $($store)* $($constant)* $($numeric)* $($wide)* $($vector)* }
            @check_atomic { $($atomic)* }
        }
    };
    ($(@$check:ident {$(
        $code:tt $(@$feature:ident)? $name:ident $text:literal {$($field:ident: $ty:ty),*}
            [$($param:ident)*] [$($result:ident)*] $(/ $width:literal)?
            $(= $kind:ident $($kind2:ident)? :: $meaning:ident)?;
    )*})*) => {
        impl<'a> Body<'a> {
            /// Checks one instruction.
            #[inline(always)]
            pub(super) fn step(&mut self, instr: &Instr<'a>) -> Check {
                match *instr {
                    Instr::Nop {} => Ok(()),
                    Instr::Unreachable {} => self.unreachable(),
                    Instr::Block { ty } => self.block(ty),
                    Instr::Loop { ty } => self.enter_loop(ty),
                    Instr::If { ty } => self.enter_if(ty),
                    Instr::Else {} => self.enter_else(),
                    Instr::End {} => self.end(),
                    Instr::Br { label } => self.br(label),
                    Instr::BrIf { label } => self.br_if(label),
                    Instr::BrTable { targets } => self.br_table(targets),
                    Instr::Return {} => self.pop_returns(),
                    Instr::Call { func } => self.call(func),
                    Instr::CallIndirect { ty, table } => self.call_indirect(ty, table),
                    Instr::CallRef { ty } => self.call_ref(ty),
                    Instr::ReturnCall { func } => self.return_call(func),
                    Instr::ReturnCallIndirect { ty, table } => self.return_call_indirect(ty, table),
                    Instr::ReturnCallRef { ty } => self.return_call_ref(ty),
                    Instr::Throw { tag } => self.throw(tag),
                    Instr::ThrowRef {} => self.throw_ref(),
                    Instr::TryTable { ty, catches } => self.try_table(ty, catches),
                    Instr::BrOnNull { label } => self.br_on_null(label),
                    Instr::BrOnNonNull { label } => self.br_on_non_null(label),
                    Instr::BrOnCast { cast } => self.br_on_cast(cast),
                    Instr::BrOnCastFail { cast } => self.br_on_cast_fail(cast),

                    Instr::Drop {} => self.pop_any().map(drop),
                    Instr::Select {} => self.select(),
                    Instr::SelectTyped { ty } => self.select_typed(ty),

                    Instr::LocalGet { local } => self.local_get(local),
                    Instr::LocalSet { local } => self.local_set(local),
                    Instr::LocalTee { local } => self.local_tee(local),
                    Instr::GlobalGet { global } => self.global_get(global),
                    Instr::GlobalSet { global } => self.global_set(global),

                    Instr::TableGet { table } => self.table_get(table),
                    Instr::TableSet { table } => self.table_set(table),
                    Instr::TableInit { elem, table } => self.table_init(elem, table),
                    Instr::ElemDrop { elem } => self.cx.element(elem).map(drop),
                    Instr::TableCopy { dst, src } => self.table_copy(dst, src),
                    Instr::TableGrow { table } => self.table_grow(table),
                    Instr::TableSize { table } => self.table_size(table),
                    Instr::TableFill { table } => self.table_fill(table),

                    Instr::MemorySize { memory } => self.memory_size(memory),
                    Instr::MemoryGrow { memory } => self.memory_grow(memory),
                    Instr::MemoryInit { data, memory } => self.memory_init(data, memory),
                    Instr::DataDrop { data } => self.cx.data(data),
                    Instr::MemoryCopy { dst, src } => self.memory_copy(dst, src),
                    Instr::MemoryFill { memory } => self.memory_fill(memory),

                    Instr::RefNull { heap } => self.ref_null(heap),
                    Instr::RefIsNull {} => self.ref_is_null(),
                    Instr::RefFunc { func } => self.ref_func(func),
                    Instr::RefEq {} => self.ref_eq(),
                    Instr::RefAsNonNull {} => self.ref_as_non_null(),
                    Instr::RefTest { heap } => self.ref_test(false, heap),
                    Instr::RefTestNull { heap } => self.ref_test(true, heap),
                    Instr::RefCast { heap } => self.ref_cast(false, heap),
                    Instr::RefCastNull { heap } => self.ref_cast(true, heap),

                    Instr::StructNew { ty } => self.struct_new(ty),
                    Instr::StructNewDefault { ty } => self.struct_new_default(ty),
                    Instr::StructGet { ty, field } => self.struct_get(ty, field, false),
                    Instr::StructGetS { ty, field } => self.struct_get(ty, field, true),
                    Instr::StructGetU { ty, field } => self.struct_get(ty, field, true),
                    Instr::StructSet { ty, field } => self.struct_set(ty, field),
                    Instr::ArrayNew { ty } => self.array_new(ty),
                    Instr::ArrayNewDefault { ty } => self.array_new_default(ty),
                    Instr::ArrayNewFixed { ty, len } => self.array_new_fixed(ty, len),
                    Instr::ArrayNewData { ty, data } => self.array_new_data(ty, data),
                    Instr::ArrayNewElem { ty, elem } => self.array_new_elem(ty, elem),
                    Instr::ArrayGet { ty } => self.array_get(ty, false),
                    Instr::ArrayGetS { ty } => self.array_get(ty, true),
                    Instr::ArrayGetU { ty } => self.array_get(ty, true),
                    Instr::ArraySet { ty } => self.array_set(ty),
                    Instr::ArrayLen {} => self.array_len(),
                    Instr::ArrayFill { ty } => self.array_fill(ty),
                    Instr::ArrayCopy { dst, src } => self.array_copy(dst, src),
                    Instr::ArrayInitData { ty, data } => self.array_init_data(ty, data),
                    Instr::ArrayInitElem { ty, elem } => self.array_init_elem(ty, elem),
                    Instr::AnyConvertExtern {} => self.any_convert_extern(),
                    Instr::ExternConvertAny {} => self.extern_convert_any(),
                    Instr::RefI31 {} => self.ref_i31(),
                    Instr::I31GetS {} | Instr::I31GetU {} => self.i31_get(),

                    $($(Instr::$name { $($field),* } => {
                        let width = 0 $(+ $width)?;
                        #[allow(unused_mut, reason = "only immediates can change it")]
                        let mut address = Operand::I32;
                        $($field.$check(self, width, &mut address)?;)*
                        let _ = (width, address);
                        fixed!(self, address, [$($param)*] [$($result)*]);
                        Ok(())
                    })*)*
                }
            }
        }
    };
}

for_each_instr!(define_step);
