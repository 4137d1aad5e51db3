//! Translation of calls, tail calls and operations that leave to the trampoline.

use crate::syntax::{FuncIdx, FuncType, TableIdx, TypeIdx};
use crate::translate::layout::{Kind, Slot, slot, slots_of};
use crate::translate::op::{LeaveOp, RegOp, SINGLE_RESULT, Shape, WIDE_INDEX};
use crate::translate::{TranslateError, Translator};

impl Translator<'_> {
    /// Prepares a call: arguments in their slots. Gives the frame's first slot.
    pub(super) fn call_frame(&mut self, ty: &FuncType) -> Result<Slot, TranslateError> {
        let n = ty.params().len();
        self.flush_top(n);
        let height = self.stack.len() - n;
        let a = slot(self.slot_at(height))?;
        self.stack.truncate(height);
        slot(u32::from(a.0) + slots_of(ty.params()) + 1)?;
        slot(u32::from(a.0) + slots_of(ty.results()) + 1)?;
        Ok(a)
    }

    /// Pushes the results of a call and says in `k` whether there is just one.
    pub(super) fn call_results(
        &mut self,
        ty: &FuncType,
        mut op: RegOp,
    ) -> Result<(), TranslateError> {
        if slots_of(ty.results()) == 1 {
            op.k |= SINGLE_RESULT;
        }
        self.emit(op);
        self.barrier = self.ops.len();
        let live = self.live_refs();
        self.note(live);
        self.call_point(op.a);
        for &result in ty.results() {
            self.push(Kind::of(result))?;
        }
        Ok(())
    }

    /// `call`
    pub(super) fn call(&mut self, x: FuncIdx) -> Result<(), TranslateError> {
        let module = self.env.module;
        let ty = module.type_of_func(x).and_then(|ty| module.func_type(ty));
        let ty = ty.expect("validated: function index").clone();
        let a = self.call_frame(&ty)?;
        let op = match self.own_func(x) {
            Some(c) => {
                let b = Slot((u32::from(a.0) + slots_of(ty.params())) as u16);
                let (shape, k) = self.constant_argument(a);
                RegOp {
                    a,
                    b,
                    c,
                    k,
                    ..self.new_op(shape)
                }
            }
            None => RegOp {
                a,
                c: x.get(),
                ..self.new_op(Shape::CallImport)
            },
        };
        self.call_results(&ty, op)
    }

    /// The shape of a call with frame `a` and what it has in `k`: takes in the constant that was
    /// just put into the slot of an argument.
    fn constant_argument(&mut self, a: Slot) -> (Shape, u64) {
        if let Some(&last) = self.last()
            && matches!(last.shape, Shape::Const32)
            && last.a >= a
            && let Ok(small) = u16::try_from(last.c)
        {
            self.ops.pop();
            return (
                Shape::CallConst,
                u64::from(last.a.0) | u64::from(small) << 16,
            );
        }
        (Shape::Call, 0)
    }

    /// `call_indirect`
    pub(super) fn call_indirect(
        &mut self,
        x: TypeIdx,
        table: TableIdx,
    ) -> Result<(), TranslateError> {
        let ty = self
            .env
            .module
            .func_type(x)
            .expect("validated: function type")
            .clone();
        let index = self.pop();
        // The arguments are flushed after the index was read: it keeps its own slot above them.
        let b = self.read(index);
        let a = self.call_frame(&ty)?;
        let k = self.table_word(table) | u64::from(slots_of(ty.params())) << 32;
        let op = RegOp {
            a,
            b,
            c: x.get(),
            k,
            ..self.new_op(Shape::CallIndirect)
        };
        self.call_results(&ty, op)
    }

    /// A table in the second word of a call.
    pub(super) fn table_word(&self, x: TableIdx) -> u64 {
        let wide = self
            .env
            .module
            .type_of_table(x)
            .is_some_and(|ty| ty.table64);
        u64::from(x.get()) | if wide { WIDE_INDEX } else { 0 }
    }

    /// `call_ref`
    pub(super) fn call_ref(&mut self, x: TypeIdx) -> Result<(), TranslateError> {
        let ty = self
            .env
            .module
            .func_type(x)
            .expect("validated: function type")
            .clone();
        let func = self.pop();
        let b = self.read(func);
        let a = self.call_frame(&ty)?;
        let k = u64::from(slots_of(ty.params())) << 32;
        let op = RegOp {
            a,
            b,
            k,
            ..self.new_op(Shape::CallRef)
        };
        self.call_results(&ty, op)
    }

    /// Arguments of a tail call in their slots, with `extra` operands behind them.
    pub(super) fn tail_frame(
        &mut self,
        ty: &FuncType,
        extra: usize,
    ) -> Result<RegOp, TranslateError> {
        self.flush_top(ty.params().len() + extra);
        let height = self.stack.len() - ty.params().len() - extra;
        let b = slot(self.slot_at(height))?;
        slot(u32::from(b.0) + slots_of(ty.params()) + 2)?;
        self.reachable = false;
        Ok(RegOp {
            a: self.info(),
            b,
            ..self.new_op(Shape::ReturnCall)
        })
    }

    /// `return_call`
    pub(super) fn return_call(&mut self, x: FuncIdx) -> Result<(), TranslateError> {
        let module = self.env.module;
        let ty = module.type_of_func(x).and_then(|ty| module.func_type(ty));
        let ty = ty.expect("validated: function index").clone();
        let frame = self.tail_frame(&ty, 0)?;
        let k = u64::from(slots_of(ty.params()));
        let op = match self.own_func(x) {
            Some(c) => RegOp { c, k, ..frame },
            None => RegOp {
                shape: Shape::ReturnCallImport,
                c: x.get(),
                ..frame
            },
        };
        self.emit(op);
        Ok(())
    }

    /// `return_call_indirect`
    pub(super) fn return_call_indirect(
        &mut self,
        x: TypeIdx,
        table: TableIdx,
    ) -> Result<(), TranslateError> {
        let ty = self
            .env
            .module
            .func_type(x)
            .expect("validated: function type")
            .clone();
        let frame = self.tail_frame(&ty, 1)?;
        let k = u64::from(table.get()) | u64::from(slots_of(ty.params())) << 32;
        self.emit(RegOp {
            shape: Shape::ReturnCallIndirect,
            c: x.get(),
            k,
            ..frame
        });
        Ok(())
    }

    /// `return_call_ref`
    pub(super) fn return_call_ref(&mut self, x: TypeIdx) -> Result<(), TranslateError> {
        let ty = self
            .env
            .module
            .func_type(x)
            .expect("validated: function type")
            .clone();
        let frame = self.tail_frame(&ty, 1)?;
        let k = u64::from(slots_of(ty.params())) << 32;
        self.emit(RegOp {
            shape: Shape::ReturnCallRef,
            c: x.get(),
            k,
            ..frame
        });
        Ok(())
    }

    /// An operation of the trampoline with `params` operands and perhaps a result.
    pub(super) fn leave(
        &mut self,
        leave: LeaveOp,
        params: usize,
        c: u32,
        k: u64,
        result: Option<Kind>,
    ) -> Result<(), TranslateError> {
        self.flush_top(params);
        let height = self.stack.len() - params;
        let b = slot(self.slot_at(height))?;
        self.stack.truncate(height);
        let op = RegOp {
            b,
            c,
            k,
            ..self.new_op(Shape::Leave(leave))
        };
        self.emit(op);
        self.barrier = self.ops.len();
        if let Some(kind) = result {
            self.push(kind)?;
        }
        Ok(())
    }
}
