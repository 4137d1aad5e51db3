//! Loads, stores, and operations on whole memories.
//!
//! Spec: 4.6.6 Memory Instructions.

use super::stack::Outcome;
use super::{Event, Flow, Step, impossible};
use core::sync::atomic::Ordering;

use crate::num::V128;
use crate::runtime::atomic::{AtomicKind, AtomicOp};
use crate::syntax::{DataIdx, Instr, MemArg, MemIdx};
use crate::trap::TrapCode;

/// `I32Load8S: i8, |m| ..` becomes an arm that loads an `i8` and pushes what is made of it.
macro_rules! loads {
    ($step:ident, $instr:ident; $($name:ident: $m:ty, $make:expr;)*) => {
        match *$instr {
            $(Instr::$name { mem } => {
                let make: fn($m) -> _ = $make;
                let value = make(<$m>::from_le_bytes($step.read(&mem)?));
                $step.push(value)
            })*
            _ => impossible(),
        }
    };
}

/// `I32Store8: u32, |v| ..` becomes an arm that pops a `u32` and stores the bytes made of it.
macro_rules! stores {
    ($step:ident, $instr:ident; $($name:ident: $v:ty, $make:expr;)*) => {
        match *$instr {
            $(Instr::$name { mem } => {
                let make: fn($v) -> _ = $make;
                let bytes = make($step.pop());
                $step.write(&mem, bytes)
            })*
            _ => impossible(),
        }
    };
}

impl Step<'_> {
    #[allow(clippy::wildcard_enum_match_arm)]
    pub(super) fn load(&mut self, instr: &Instr<'_>) -> Flow {
        loads! { self, instr;
            I32Load: u32, |m| m;
            I64Load: u64, |m| m;
            F32Load: f32, |m| m;
            F64Load: f64, |m| m;
            I32Load8S: i8, |m| i32::from(m) as u32;
            I32Load8U: u8, u32::from;
            I32Load16S: i16, |m| i32::from(m) as u32;
            I32Load16U: u16, u32::from;
            I64Load8S: i8, |m| i64::from(m) as u64;
            I64Load8U: u8, u64::from;
            I64Load16S: i16, |m| i64::from(m) as u64;
            I64Load16U: u16, u64::from;
            I64Load32S: i32, |m| i64::from(m) as u64;
            I64Load32U: u32, u64::from;
        }
    }

    #[allow(clippy::wildcard_enum_match_arm)]
    pub(super) fn store(&mut self, instr: &Instr<'_>) -> Flow {
        stores! { self, instr;
            I32Store: u32, u32::to_le_bytes;
            I64Store: u64, u64::to_le_bytes;
            F32Store: f32, f32::to_le_bytes;
            F64Store: f64, f64::to_le_bytes;
            I32Store8: u32, |v| (v as u8).to_le_bytes();
            I32Store16: u32, |v| (v as u16).to_le_bytes();
            I64Store8: u64, |v| (v as u8).to_le_bytes();
            I64Store16: u64, |v| (v as u16).to_le_bytes();
            I64Store32: u64, |v| (v as u32).to_le_bytes();
        }
    }

    /// The store-wide number of a memory, and whether its addresses have 64 bits.
    fn memory_at(&self, x: MemIdx) -> (usize, bool) {
        let memory = self.instance().memories[x.index()] as usize;
        (memory, self.rt.memories[memory].ty.memory64)
    }

    /// Takes an address; gives the memory and the effective address of `n` bytes.
    fn place(&mut self, mem: &MemArg, n: usize) -> Result<(usize, u64), Event> {
        let (memory, wide) = self.memory_at(mem.memory);
        let ea = self.pop_address(wide).checked_add(mem.offset);
        let len = self.rt.memories[memory].len() as u64;
        let ea = ea.filter(|ea| ea.checked_add(n as u64).is_some_and(|end| end <= len));
        Ok((memory, ea.ok_or(TrapCode::MemoryOutOfBounds)?))
    }

    /// Reads `N` bytes from the address on the stack.
    pub(super) fn read<const N: usize>(&mut self, mem: &MemArg) -> Result<[u8; N], Event> {
        let (memory, ea) = self.place(mem, N)?;
        let mut bytes = [0; N];
        self.rt.memories[memory].read(ea, &mut bytes)?;
        Ok(bytes)
    }

    /// Writes `N` bytes to the address on the stack.
    pub(super) fn write<const N: usize>(&mut self, mem: &MemArg, bytes: [u8; N]) -> Flow {
        let (memory, ea) = self.place(mem, N)?;
        Ok(self.rt.memories[memory].write(ea, &bytes)?)
    }

    /// Reads a lane of `N` bytes.
    pub(super) fn load_lane<const N: usize>(&mut self, mem: &MemArg, lane: u8) -> Flow {
        let mut v: V128 = self.pop();
        let bytes = self.read::<N>(mem)?;
        let Some(place) = v.as_chunks_mut::<N>().0.get_mut(usize::from(lane)) else {
            return impossible();
        };
        *place = bytes;
        v.push(self)
    }

    /// Writes a lane of `N` bytes.
    pub(super) fn store_lane<const N: usize>(&mut self, mem: &MemArg, lane: u8) -> Flow {
        let v: V128 = self.pop();
        let Some(&bytes) = v.as_chunks::<N>().0.get(usize::from(lane)) else {
            return impossible();
        };
        self.write(mem, bytes)
    }

    /// The bytes of a data segment; none of them if it was dropped.
    pub(super) fn data(&self, DataIdx(x): DataIdx) -> &[u8] {
        let loaded = &self.modules[self.instance_addr()];
        let live = self
            .instance()
            .data
            .get(x as usize)
            .copied()
            .unwrap_or(false);
        let segment = loaded.syntax.data(DataIdx(x)).filter(|_| live);
        segment.map_or(&[], |segment| segment.bytes.of(&loaded.bytes))
    }

    #[allow(clippy::wildcard_enum_match_arm)]
    pub(super) fn memory(&mut self, instr: &Instr<'_>) -> Flow {
        match *instr {
            Instr::MemorySize { memory } => {
                let (memory, wide) = self.memory_at(memory);
                self.push_address(self.rt.memories[memory].pages(), wide)
            }
            Instr::MemoryGrow { memory } => {
                let (memory, wide) = self.memory_at(memory);
                let delta = self.pop_address(wide);
                let old = self.rt.grow_memory(memory as u32, delta);
                self.push_address(old.unwrap_or(u64::MAX), wide)
            }
            Instr::MemoryFill { memory } => {
                let (memory, wide) = self.memory_at(memory);
                let n = self.pop_address(wide);
                let value = self.pop::<u32>() as u8;
                let d = self.pop_address(wide);
                Ok(self.rt.memories[memory].fill(d, value, n)?)
            }
            Instr::MemoryCopy { dst, src } => self.memory_copy(dst, src),
            Instr::MemoryInit { data, memory } => {
                let (n, s) = (self.pop::<u32>(), self.pop::<u32>());
                let (memory, wide) = self.memory_at(memory);
                let d = self.pop_address(wide);
                let from = self.data(data).to_vec();
                Ok(self.rt.memories[memory].init(d, &from, s.into(), n.into())?)
            }
            Instr::DataDrop { data } => {
                let instance = self.instance_addr();
                if let Some(live) = self.rt.instances[instance].data.get_mut(data.index()) {
                    *live = false;
                }
                Ok(())
            }
            _ => impossible(),
        }
    }

    /// Spec: the threads proposal.
    pub(super) fn atomic(&mut self, instr: &Instr<'_>) -> Flow {
        let Some((op, mem)) = AtomicOp::of(instr) else {
            core::sync::atomic::fence(Ordering::SeqCst);
            return Ok(());
        };
        let mut operands = [0; 2];
        for place in operands.iter_mut().take(op.kind.params() - 1).rev() {
            *place = self.pop_slot();
        }
        let (memory, wide) = self.memory_at(mem.memory);
        let ea = self.pop_address(wide).checked_add(mem.offset);
        let memory = &mut self.rt.memories[memory];
        if op.kind == AtomicKind::Wait {
            let outcome = memory.wait(op, ea, operands, &self.rt.signals)?;
            return self.push(outcome);
        }
        let old = memory.atomic(op, ea, operands)?;
        match op.kind {
            AtomicKind::Store => Ok(()),
            _ if op.is_64 => self.push(old),
            _ => self.push(old as u32),
        }
    }

    fn memory_copy(&mut self, dst: MemIdx, src: MemIdx) -> Flow {
        let ((dst, wide_dst), (src, wide_src)) = (self.memory_at(dst), self.memory_at(src));
        let n = self.pop_address(wide_dst && wide_src);
        let s = self.pop_address(wide_src);
        let d = self.pop_address(wide_dst);
        match self.rt.memories.get_disjoint_mut([dst, src]) {
            Ok([dst, src]) => dst.copy_from(d, src, s, n)?,
            Err(_) => self.rt.memories[dst].copy_within(d, s, n)?,
        }
        Ok(())
    }
}
