//! The instructions that most of a body consists of, each by a function of its own: who reads them tells
//! them apart once.
//!
//! They may be used only where [`Translator::takes_short`] says so.

use crate::syntax::{BlockType, FuncIdx, GlobalIdx, LabelIdx, LocalIdx, MemArg};
use crate::translate::op::{LoadOp, NumOp, StoreOp};
use crate::translate::{TranslateError, Translator};

const OF_FAMILY: &str = "validated: the code of this family";

impl Translator<'_> {
    /// Whether the next instruction is nothing but its operations: control gets there, and neither fuel
    /// nor a point is asked for.
    #[inline(always)]
    pub fn takes_short(&self) -> bool {
        self.is_plain && self.reachable
    }

    /// `block` at an offset of the module.
    #[inline(always)]
    pub fn block_at(&mut self, at: u32, ty: BlockType) {
        self.at = at;
        self.block(ty);
    }

    /// `end`
    #[inline(always)]
    pub fn end_at(&mut self, at: u32) {
        self.at = at;
        self.end();
    }

    /// `br`
    #[inline(always)]
    pub fn br_at(&mut self, at: u32, label: LabelIdx) {
        self.at = at;
        self.br(label);
    }

    /// `br_if`
    #[inline(always)]
    pub fn br_if_at(&mut self, at: u32, label: LabelIdx) {
        self.at = at;
        self.br_if(label);
    }

    /// `call`
    #[inline(always)]
    pub fn call_at(&mut self, at: u32, func: FuncIdx) -> Result<(), TranslateError> {
        self.at = at;
        self.call(func)
    }

    /// `global.get`
    #[inline(always)]
    pub fn global_get_at(&mut self, at: u32, global: GlobalIdx) -> Result<(), TranslateError> {
        self.at = at;
        self.global_get(global)
    }

    /// `global.set`
    #[inline(always)]
    pub fn global_set_at(&mut self, at: u32, global: GlobalIdx) -> Result<(), TranslateError> {
        self.at = at;
        self.global_set(global)
    }

    /// `local.get`
    #[inline(always)]
    pub fn local_get_at(&mut self, at: u32, local: LocalIdx) -> Result<(), TranslateError> {
        self.at = at;
        self.local_get(local)
    }

    /// `local.set` or `local.tee`.
    #[inline(always)]
    pub fn local_set_at(&mut self, at: u32, x: LocalIdx, tee: bool) -> Result<(), TranslateError> {
        self.at = at;
        self.local_set(x, tee)
    }

    /// `i32.const`
    #[inline(always)]
    pub fn i32_const_at(&mut self, at: u32, value: i32) -> Result<(), TranslateError> {
        self.at = at;
        self.i32_const(value)
    }

    /// `i64.const`
    #[inline(always)]
    pub fn i64_const_at(&mut self, at: u32, value: i64) -> Result<(), TranslateError> {
        self.at = at;
        self.i64_const(value)
    }

    /// The numeric instruction with this code.
    #[inline(always)]
    pub fn numeric_at(&mut self, at: u32, code: u8) -> Result<(), TranslateError> {
        self.at = at;
        self.numeric(NumOp::of_code(code).expect(OF_FAMILY))
    }

    /// The load with this code.
    #[inline(always)]
    pub fn load_at(&mut self, at: u32, code: u8, mem: &MemArg) -> Result<(), TranslateError> {
        self.at = at;
        self.load(LoadOp::of_code(code).expect(OF_FAMILY), mem)
    }

    /// The store with this code.
    #[inline(always)]
    pub fn store_at(&mut self, at: u32, code: u8, mem: &MemArg) -> Result<(), TranslateError> {
        self.at = at;
        self.store(StoreOp::of_code(code).expect(OF_FAMILY), mem)
    }
}
