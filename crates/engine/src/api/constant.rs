//! Evaluation of constant expressions.
//!
//! Spec: 3.4.13 Constant Expressions.

use alloc::vec::Vec;
use core::cell::Cell;

use crate::api::error::Error;
use crate::binary::InstrReader;
use crate::exec::Loaded;
use crate::num;
use crate::runtime::{Runtime, reference};
use crate::syntax::{ConstExpr, GlobalIdx, Instr};

/// What the indices of an instance under construction stand for.
pub(crate) struct Scope<'a> {
    pub rt: &'a Runtime,
    pub funcs: &'a [u32],
    /// Globals so far.
    pub globals: &'a [u32],
    pub loaded: &'a Loaded,
}

impl Scope<'_> {
    fn global(&self, x: GlobalIdx) -> [u64; 2] {
        let slot = self.rt.globals[self.globals[x.index()] as usize].slot;
        let value = |slot: usize| self.rt.global_values.get(slot).map_or(0, Cell::get);
        [value(slot), value(slot + 1)]
    }

    /// The value, as slots.
    pub fn eval(&self, expr: &ConstExpr) -> Result<[u64; 2], Error> {
        Ok(match *expr {
            ConstExpr::I32Const(value) => [u64::from(value as u32), 0],
            ConstExpr::I64Const(value) => [value as u64, 0],
            ConstExpr::F32Const(bits) => [u64::from(bits), 0],
            ConstExpr::F64Const(bits) => [bits, 0],
            ConstExpr::GlobalGet(x) => self.global(x),
            ConstExpr::RefNull(_) => [reference::NULL, 0],
            ConstExpr::RefFunc(x) => [reference::func(self.funcs[x.index()]), 0],
            ConstExpr::Expr(range) => {
                let reader = InstrReader::new(&self.loaded.bytes, range, self.loaded.features);
                self.run(reader)?
            }
        })
    }

    /// Runs a longer expression on a stack of its own.
    #[allow(clippy::wildcard_enum_match_arm)]
    fn run(&self, mut reader: InstrReader<'_>) -> Result<[u64; 2], Error> {
        let mut stack: Vec<[u64; 2]> = Vec::new();
        while !reader.is_at_end() {
            let value = match reader.next()? {
                Instr::I32Const { value } => [u64::from(value as u32), 0],
                Instr::I64Const { value } => [value as u64, 0],
                Instr::F32Const { bits } => [u64::from(bits), 0],
                Instr::F64Const { bits } => [bits, 0],
                Instr::V128Const { value } => [value as u64, (value >> 64) as u64],
                Instr::GlobalGet { global } => self.global(global),
                Instr::RefNull { .. } => [reference::NULL, 0],
                Instr::RefFunc { func } => [reference::func(self.funcs[func.index()]), 0],
                Instr::I32Add {} => narrow(&mut stack, num::i32_add),
                Instr::I32Sub {} => narrow(&mut stack, num::i32_sub),
                Instr::I32Mul {} => narrow(&mut stack, num::i32_mul),
                Instr::I64Add {} => wide(&mut stack, num::i64_add),
                Instr::I64Sub {} => wide(&mut stack, num::i64_sub),
                Instr::I64Mul {} => wide(&mut stack, num::i64_mul),
                Instr::End {} => break,
                other => {
                    return Err(Error::limit(alloc::format!(
                        "{} in a constant expression is not executed by this version",
                        other.text()
                    )));
                }
            };
            stack.push(value);
        }
        Ok(stack.pop().expect("validated: a constant expression has a value"))
    }
}

fn pop(stack: &mut Vec<[u64; 2]>) -> u64 {
    stack.pop().expect("validated: operand")[0]
}

fn narrow(stack: &mut Vec<[u64; 2]>, op: fn(u32, u32) -> u32) -> [u64; 2] {
    let (b, a) = (pop(stack), pop(stack));
    [u64::from(op(a as u32, b as u32)), 0]
}

fn wide(stack: &mut Vec<[u64; 2]>, op: fn(u64, u64) -> u64) -> [u64; 2] {
    let (b, a) = (pop(stack), pop(stack));
    [op(a, b), 0]
}
