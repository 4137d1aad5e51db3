//! Translation of `drop` and `select`, and the way to the families that only move data.

use crate::syntax::Instr;
use crate::translate::layout::Kind;
use crate::translate::op::{RegOp, Shape};
use crate::translate::stack::Place;
use crate::translate::{TranslateError, Translator};

impl Translator<'_> {
    /// `select`, with or without a type.
    fn select(&mut self) -> Result<(), TranslateError> {
        let (condition, second, first) = (self.pop(), self.pop(), self.pop());
        let x = self.read(first);
        let y = self.read(second);
        let b = self.read(condition);
        let a = self.push(first.kind)?;
        let shape = if first.kind == Kind::V128 {
            Shape::SelectV128
        } else {
            Shape::Select
        };
        let mut op = RegOp {
            a,
            b,
            ..self.new_op(shape)
        };
        op.set_x(x.0);
        op.set_y(y.0);
        self.emit(op);
        Ok(())
    }

    /// Every instruction but numeric and control instructions, and those that `next` does itself.
    #[allow(clippy::wildcard_enum_match_arm)]
    pub(super) fn data(&mut self, instr: &Instr<'_>) -> Result<(), TranslateError> {
        match *instr {
            Instr::Drop {} => {
                self.pop();
                Ok(())
            }
            Instr::Select {} | Instr::SelectTyped { .. } => self.select(),
            Instr::LocalTee { local } => self.local_set(local, true),
            Instr::GlobalGet { global } => self.global_get(global),
            Instr::GlobalSet { global } => self.global_set(global),
            Instr::F32Const { bits } => self.push_place(Place::Const(bits.into()), Kind::F32),
            Instr::F64Const { bits } => self.push_place(Place::Const(bits), Kind::F64),
            Instr::MemorySize { memory } => self.memory_size(memory),
            Instr::MemoryGrow { memory } => self.memory_grow(memory),
            Instr::MemoryInit { data, memory } => self.memory_init(data, memory),
            Instr::MemoryCopy { dst, src } => self.memory_copy(dst, src),
            Instr::MemoryFill { memory } => self.memory_fill(memory),
            Instr::DataDrop { data } => self.data_drop(data),
            Instr::RefNull { .. } => self.ref_null(),
            Instr::RefIsNull {} => self.ref_is_null(),
            Instr::RefFunc { func } => self.ref_func(func),
            Instr::RefAsNonNull {} => self.ref_as_non_null(),
            _ => {
                if let Some(done) = self.vector(instr) {
                    return done;
                }
                if self.wide(instr)? {
                    return Ok(());
                }
                self.table(instr)
            }
        }
    }
}

/// Makes [`mem_arg`] from the names of the loads and stores.
macro_rules! mem_args {
    ($($name:ident)*) => {
        /// Where a scalar load or store goes.
        #[allow(clippy::wildcard_enum_match_arm)]
        #[inline]
        pub(super) fn mem_arg<'i>(instr: &'i Instr<'_>) -> Option<&'i crate::syntax::MemArg> {
            match instr {
                $(Instr::$name { mem } => Some(mem),)*
                _ => None,
            }
        }
    };
}

mem_args! {
    I32Load I64Load F32Load F64Load I32Load8S I32Load8U I32Load16S I32Load16U
    I64Load8S I64Load8U I64Load16S I64Load16U I64Load32S I64Load32U
    I32Store I64Store F32Store F64Store I32Store8 I32Store16 I64Store8 I64Store16 I64Store32
}
