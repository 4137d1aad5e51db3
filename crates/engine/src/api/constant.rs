//! Evaluation of constant expressions.
//!
//! Spec: 3.4.13 Constant Expressions.

use alloc::vec::Vec;
use core::cell::Cell;

use crate::api::error::Error;
use crate::binary::InstrReader;
use crate::exec::Loaded;
use crate::num;
use crate::runtime::heap::{store, zeroed};
use crate::runtime::types::Layout;
use crate::runtime::{InstanceInst, Runtime, reference};
use crate::syntax::{ConstExpr, GlobalIdx, Instr, TypeIdx};
use crate::trap::TrapCode;

/// What the indices of an instance under construction stand for.
pub(crate) struct Scope<'a> {
    pub rt: &'a mut Runtime,
    /// Canonical types.
    pub types: &'a [u32],
    pub funcs: &'a [u32],
    /// Globals so far.
    pub globals: &'a [u32],
    pub loaded: &'a Loaded,
}

impl<'a> Scope<'a> {
    /// The scope of an instance whose globals are there.
    pub fn of(rt: &'a mut Runtime, inst: &'a InstanceInst, loaded: &'a Loaded) -> Self {
        let InstanceInst {
            types,
            funcs,
            globals,
            ..
        } = inst;
        Self {
            rt,
            types,
            funcs,
            globals,
            loaded,
        }
    }

    fn global(&self, x: GlobalIdx) -> [u64; 2] {
        let slot = self.rt.globals[self.globals[x.index()] as usize].slot;
        let value = |slot: usize| self.rt.global_values.get(slot).map_or(0, Cell::get);
        [value(slot), value(slot + 1)]
    }

    /// The value, as slots.
    pub fn eval(&mut self, expr: &ConstExpr) -> Result<[u64; 2], Error> {
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
    fn run(&mut self, mut reader: InstrReader<'_>) -> Result<[u64; 2], Error> {
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
                Instr::StructNew { ty } => self.struct_new(&mut stack, ty, true)?,
                Instr::StructNewDefault { ty } => self.struct_new(&mut stack, ty, false)?,
                Instr::ArrayNew { ty } => {
                    let n = pop(&mut stack) as u32;
                    let value = stack.pop().expect(OPERAND);
                    self.array(ty, n, |_| value)?
                }
                Instr::ArrayNewDefault { ty } => {
                    let n = pop(&mut stack) as u32;
                    self.array(ty, n, |_| [0; 2])?
                }
                Instr::ArrayNewFixed { ty, len } => {
                    let first = stack.len().checked_sub(len.0 as usize).expect(OPERAND);
                    let values = stack.split_off(first);
                    self.array(ty, len.0, |i| values[i])?
                }
                Instr::RefI31 {} => [reference::i31(pop(&mut stack) as u32), 0],
                // The bits say what a reference is in both hierarchies.
                Instr::AnyConvertExtern {} | Instr::ExternConvertAny {} => continue,
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
        Ok(stack
            .pop()
            .expect("validated: a constant expression has a value"))
    }

    /// A structure with fields from the stack, or with default values.
    fn struct_new(
        &mut self,
        stack: &mut Vec<[u64; 2]>,
        x: TypeIdx,
        values: bool,
    ) -> Result<[u64; 2], TrapCode> {
        let ty = self.types[x.index()];
        let Layout::Struct { fields, bytes, .. } = self.rt.types.layout(ty) else {
            return Err(TrapCode::Unreachable);
        };
        self.rt.heap.reserve_uncollected(*bytes)?;
        let mut object = zeroed(*bytes)?;
        let places = if values { &fields[..] } else { &[] };
        for &(at, log2) in places.iter().rev() {
            store(&mut object, at as usize, log2, stack.pop().expect(OPERAND));
        }
        Ok([self.rt.heap.add(ty, object), 0])
    }

    /// An array of `n` elements.
    fn array(
        &mut self,
        x: TypeIdx,
        n: u32,
        value: impl Fn(usize) -> [u64; 2],
    ) -> Result<[u64; 2], TrapCode> {
        let ty = self.types[x.index()];
        let Layout::Array { log2, .. } = *self.rt.types.layout(ty) else {
            return Err(TrapCode::Unreachable);
        };
        let bytes = u64::from(n) << log2;
        let bytes = usize::try_from(bytes).map_err(|_| TrapCode::HeapExhausted)?;
        self.rt.heap.reserve_uncollected(bytes)?;
        let mut object = zeroed(bytes)?;
        for (i, to) in object.chunks_exact_mut(1 << log2).enumerate() {
            store(to, 0, log2, value(i));
        }
        Ok([self.rt.heap.add(ty, object), 0])
    }
}

/// Validation has counted the operands.
const OPERAND: &str = "validated: operand";

fn pop(stack: &mut Vec<[u64; 2]>) -> u64 {
    stack.pop().expect(OPERAND)[0]
}

fn narrow(stack: &mut Vec<[u64; 2]>, op: fn(u32, u32) -> u32) -> [u64; 2] {
    let (b, a) = (pop(stack), pop(stack));
    [u64::from(op(a as u32, b as u32)), 0]
}

fn wide(stack: &mut Vec<[u64; 2]>, op: fn(u64, u64) -> u64) -> [u64; 2] {
    let (b, a) = (pop(stack), pop(stack));
    [op(a, b), 0]
}
