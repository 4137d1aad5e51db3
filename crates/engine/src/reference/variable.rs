//! Local and global variables, and constants.
//!
//! Spec: 4.6.5 Variable Instructions.

use super::stack::Kind;
use super::{Flow, Step, impossible};
use crate::syntax::{GlobalIdx, Instr, LocalIdx};

impl Step<'_> {
    #[allow(clippy::wildcard_enum_match_arm)]
    pub(super) fn variable(&mut self, instr: &Instr<'_>) -> Flow {
        match *instr {
            Instr::LocalGet { local } => {
                let slot = self.local(local);
                let value = self.value_at(slot)?;
                self.push_value(value)
            }
            Instr::LocalSet { local } => {
                self.set_local(local);
                Ok(())
            }
            Instr::LocalTee { local } => {
                let value = self.set_local(local);
                self.push_value(value)
            }
            Instr::GlobalGet { global } => {
                let (slot, kind) = self.global(global);
                let high = if kind == Kind::V128 {
                    self.rt.global_values[slot + 1].get()
                } else {
                    0
                };
                self.push_value((kind, [self.rt.global_values[slot].get(), high]))
            }
            Instr::GlobalSet { global } => {
                let (slot, _) = self.global(global);
                let (kind, [low, high]) = self.pop_value();
                self.rt.global_values[slot].set(low);
                if kind == Kind::V128 {
                    self.rt.global_values[slot + 1].set(high);
                }
                Ok(())
            }
            _ => impossible(),
        }
    }

    /// The slot of a local variable.
    fn local(&mut self, x: LocalIdx) -> usize {
        let frame = self.frame();
        frame.base + frame.body.locals[x.index()] as usize
    }

    /// Sets a local variable to the value on the stack.
    fn set_local(&mut self, x: LocalIdx) -> super::stack::Value {
        let slot = self.local(x);
        let (kind, [low, high]) = self.pop_value();
        self.rt.stack[slot] = low;
        if kind == Kind::V128 {
            self.rt.stack[slot + 1] = high;
        }
        (kind, [low, high])
    }

    /// The first slot of a global variable, and its kind.
    fn global(&self, x: GlobalIdx) -> (usize, Kind) {
        let global = self.rt.globals[self.instance().globals[x.index()] as usize];
        (global.slot, Kind::of(global.ty.content))
    }

    #[allow(clippy::wildcard_enum_match_arm)]
    pub(super) fn constant(&mut self, instr: &Instr<'_>) -> Flow {
        match *instr {
            Instr::I32Const { value } => self.push(value as u32),
            Instr::I64Const { value } => self.push(value as u64),
            Instr::F32Const { bits } => self.push_slot(Kind::F32, bits.into()),
            Instr::F64Const { bits } => self.push_slot(Kind::F64, bits),
            Instr::V128Const { value } => self.push(value.to_le_bytes()),
            _ => impossible(),
        }
    }
}
