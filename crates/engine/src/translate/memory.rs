//! Translation of loads, stores and the operations on whole memories.

use crate::syntax::{DataIdx, MemArg, MemIdx};
use crate::translate::layout::{Kind, Slot};
use crate::translate::op::{
    LeaveOp, LoadOp, NumOp, RegOp, SHARED_MEMORY, Shape, StoreOp, WIDE_ADDRESS,
};
use crate::translate::stack::{Operand, Place};
use crate::translate::{TranslateError, Translator};

/// How an address is made; the fields of the operation that say so are set already.
#[derive(Clone, Copy)]
pub(super) enum Address {
    /// b + c
    Offset,
    /// wrap(b + x) + y
    Index,
    /// wrap(b + c)
    Disp,
    /// wrap(b << log2 size) + c
    Scaled,
    /// c
    Const,
    /// memory x, b + k
    Any,
}

impl Translator<'_> {
    /// The address of an access of `1 << log2` bytes, from its popped base.
    #[inline(always)]
    pub(super) fn address(
        &mut self,
        base: Operand,
        mem: &MemArg,
        log2: u32,
    ) -> Result<(Address, RegOp), TranslateError> {
        let mut op = self.new_op(Shape::Unreachable);
        let offset = match u32::try_from(mem.offset) {
            Ok(offset) if self.is_near(mem.memory) => offset,
            _ => {
                op.b = self.read(base);
                op.k = mem.offset;
                op.set_x(u16::try_from(mem.memory.get()).expect("limited: number of memories"));
                op.set_y(self.memory_flags(mem.memory));
                return Ok((Address::Any, op));
            }
        };
        if let Some(bits) = base.constant() {
            if let Some(c) = (bits as u32).checked_add(offset) {
                return Ok((Address::Const, RegOp { c, ..op }));
            }
        } else if let Some(last) = self.producer(&base) {
            let (b, at) = (last.b, self.at);
            match last.shape {
                // An i32 address is the low half of an i64 sum as well.
                Shape::Binary(NumOp::I32Add | NumOp::I64Add) if offset <= 0xffff => {
                    self.ops.pop();
                    let mut op = RegOp { b, at, ..op };
                    op.set_x(last.x().0);
                    op.set_y(offset as u16);
                    return Ok((Address::Index, op));
                }
                Shape::BinaryImm(NumOp::I32Add | NumOp::I64Add) | Shape::ExtendAdd
                    if offset == 0 =>
                {
                    self.ops.pop();
                    return Ok((
                        Address::Disp,
                        RegOp {
                            b,
                            c: last.c,
                            at,
                            ..op
                        },
                    ));
                }
                Shape::BinaryImm(NumOp::I32Shl) if log2 > 0 && last.c % 32 == log2 => {
                    self.ops.pop();
                    return Ok((
                        Address::Scaled,
                        RegOp {
                            b,
                            c: offset,
                            at,
                            ..op
                        },
                    ));
                }
                _ => {}
            }
        }
        op.b = self.read(base);
        op.c = offset;
        Ok((Address::Offset, op))
    }

    /// A scalar load.
    #[inline(never)]
    pub(super) fn load(&mut self, load: LoadOp, mem: &MemArg) -> Result<(), TranslateError> {
        let base = self.pop();
        if let Some(op) = self.load_from_global(load, &base, mem) {
            let a = self.push(load.kind())?;
            self.emit(RegOp { a, ..op });
            return Ok(());
        }
        let (address, op) = self.address(base, mem, u32::from(load_log2(load)))?;
        let shape = match address {
            Address::Offset => Shape::Load(load),
            Address::Index => Shape::LoadIndex(load),
            Address::Disp => Shape::LoadDisp(load),
            Address::Scaled => Shape::LoadScaled(load),
            Address::Const => Shape::LoadConst(load),
            Address::Any => Shape::LoadAny(load),
        };
        let a = self.push(load.kind())?;
        self.emit(RegOp { shape, a, ..op });
        Ok(())
    }

    /// A load whose base is the global that was just read.
    fn load_from_global(&mut self, load: LoadOp, base: &Operand, mem: &MemArg) -> Option<RegOp> {
        let offset = u16::try_from(mem.offset).ok()?;
        let last = self.producer(base)?;
        let global = u16::try_from(last.c).ok()?;
        let has_form = matches!(load, LoadOp::I32Load | LoadOp::I64Load);
        if !has_form || !matches!(last.shape, Shape::GlobalGet) || !self.is_near(mem.memory) {
            return None;
        }
        self.ops.pop();
        let mut op = self.new_op(Shape::LoadGlobal(load));
        op.set_x(global);
        op.set_y(offset);
        Some(op)
    }

    /// A store of a constant of 32 bits at an offset from a local.
    fn store_imm32(
        &mut self,
        store: StoreOp,
        value: &Operand,
        base: &Operand,
        mem: &MemArg,
    ) -> Option<RegOp> {
        let Place::Local(b) = base.place else {
            return None;
        };
        let offset = u16::try_from(mem.offset).ok()?;
        let bits = value.constant()?;
        let c = match store {
            StoreOp::I64Store => u32::try_from(bits).ok()?,
            StoreOp::I32Store => bits as u32,
            _ => return None,
        };
        self.is_near(mem.memory).then(|| RegOp {
            a: Slot(offset),
            b,
            c,
            ..self.new_op(Shape::StoreImm32(store))
        })
    }

    /// A scalar store.
    #[inline(never)]
    pub(super) fn store(&mut self, store: StoreOp, mem: &MemArg) -> Result<(), TranslateError> {
        let (value, base) = (self.pop(), self.pop());
        let imm = value.constant().and_then(|bits| store_imm(store, bits));
        if imm.is_none()
            && let Some(op) = self.store_imm32(store, &value, &base, mem)
        {
            self.emit(op);
            return Ok(());
        }
        // A value that needs an operation of its own comes before the address is looked at.
        let a = match imm {
            Some(imm) => Slot(imm as u16),
            None => self.read(value),
        };
        let (address, op) = self.address(base, mem, u32::from(store_log2(store)))?;
        let shape = match (imm, address) {
            (None, Address::Offset) => Shape::Store(store),
            (None, Address::Index) => Shape::StoreIndex(store),
            (None, Address::Disp) => Shape::StoreDisp(store),
            (None, Address::Scaled) => Shape::StoreScaled(store),
            (None, Address::Const) => Shape::StoreConst(store),
            (None, Address::Any) => Shape::StoreAny(store),
            (Some(_), Address::Offset) => Shape::StoreImm(store),
            (Some(_), Address::Index) => Shape::StoreImmIndex(store),
            (Some(_), Address::Const) => Shape::StoreImmConst(store),
            (Some(_), Address::Disp) => Shape::StoreImmDisp(store),
            (Some(_), Address::Scaled | Address::Any) => {
                // No such form: put the constant into its slot, or into that of the base if a
                // fused addition reads its second operand from there.
                let a = if op.b == value.slot {
                    base.slot
                } else {
                    value.slot
                };
                self.emit_const(a, value.constant().unwrap_or(0), value.kind);
                let shape = if matches!(address, Address::Any) {
                    Shape::StoreAny(store)
                } else {
                    Shape::StoreScaled(store)
                };
                self.emit(RegOp { shape, a, ..op });
                return Ok(());
            }
        };
        self.emit(RegOp { shape, a, ..op });
        Ok(())
    }

    /// Whether addresses of a memory have 64 bits.
    pub(super) fn is_wide(&self, x: MemIdx) -> bool {
        self.env
            .module
            .type_of_memory(x)
            .is_some_and(|ty| ty.memory64)
    }

    /// Whether a memory is shared.
    pub(super) fn is_shared(&self, x: MemIdx) -> bool {
        self.env
            .module
            .type_of_memory(x)
            .is_some_and(|ty| ty.shared)
    }

    /// Whether a memory is the one that handlers have at hand.
    pub(super) fn is_near(&self, x: MemIdx) -> bool {
        x == MemIdx(0) && self.is_memory_near
    }

    /// What an access to any memory has to know.
    pub(super) fn memory_flags(&self, x: MemIdx) -> u16 {
        let wide = if self.is_wide(x) { WIDE_ADDRESS } else { 0 };
        let shared = if self.is_shared(x) { SHARED_MEMORY } else { 0 };
        wide | shared
    }

    /// The kind of a memory's addresses.
    fn address_kind(&self, x: MemIdx) -> Kind {
        if self.is_wide(x) {
            Kind::I64
        } else {
            Kind::I32
        }
    }

    /// `memory.size`
    pub(super) fn memory_size(&mut self, x: MemIdx) -> Result<(), TranslateError> {
        let kind = self.address_kind(x);
        if x != MemIdx(0) || self.is_shared(x) {
            return self.leave(LeaveOp::MemorySize, 0, x.get(), 0, Some(kind));
        }
        let ty = self
            .env
            .module
            .type_of_memory(x)
            .expect("validated: memory index");
        let a = self.push(kind)?;
        let c = u32::from(ty.page_size_log2);
        let op = RegOp {
            a,
            c,
            ..self.new_op(Shape::MemorySize)
        };
        self.emit(op);
        Ok(())
    }

    /// `memory.grow`
    pub(super) fn memory_grow(&mut self, x: MemIdx) -> Result<(), TranslateError> {
        self.leave(
            LeaveOp::MemoryGrow,
            1,
            x.get(),
            0,
            Some(self.address_kind(x)),
        )
    }

    /// `memory.copy`
    pub(super) fn memory_copy(&mut self, d: MemIdx, s: MemIdx) -> Result<(), TranslateError> {
        if d != s || !self.is_near(d) {
            let k = u64::from(s.get());
            return self.leave(LeaveOp::MemoryCopy, 3, d.get(), k, None);
        }
        self.three(Shape::MemoryCopy);
        Ok(())
    }

    /// `memory.fill`
    pub(super) fn memory_fill(&mut self, x: MemIdx) -> Result<(), TranslateError> {
        if !self.is_near(x) {
            return self.leave(LeaveOp::MemoryFill, 3, x.get(), 0, None);
        }
        self.three(Shape::MemoryFill);
        Ok(())
    }

    /// An operation with three operands, `a`, `b` and `x`.
    fn three(&mut self, shape: Shape) {
        let (n, second, first) = (self.pop(), self.pop(), self.pop());
        let a = self.read(first);
        let b = self.read(second);
        let x = self.read(n);
        let mut op = RegOp {
            a,
            b,
            ..self.new_op(shape)
        };
        op.set_x(x.0);
        self.emit(op);
    }

    /// `memory.init`
    pub(super) fn memory_init(&mut self, x: DataIdx, m: MemIdx) -> Result<(), TranslateError> {
        self.leave(LeaveOp::MemoryInit, 3, x.get(), u64::from(m.get()), None)
    }

    /// `data.drop`
    pub(super) fn data_drop(&mut self, x: DataIdx) -> Result<(), TranslateError> {
        self.leave(LeaveOp::DataDrop, 0, x.get(), 0, None)
    }
}

/// The constant as the 16 bits that a store of a small constant extends, if it fits.
#[allow(clippy::wildcard_enum_match_arm)]
fn store_imm(store: StoreOp, bits: u64) -> Option<i16> {
    match store {
        StoreOp::I64Store => i16::try_from(bits as i64).ok(),
        StoreOp::F64Store | StoreOp::F32Store => (bits == 0).then_some(0),
        StoreOp::I64Store32 | StoreOp::I32Store => i16::try_from(bits as u32 as i32).ok(),
        _ => Some(bits as i16),
    }
}

/// The binary logarithm of a load's size.
fn load_log2(load: LoadOp) -> u8 {
    match load {
        LoadOp::I32Load8S | LoadOp::I32Load8U | LoadOp::I64Load8S | LoadOp::I64Load8U => 0,
        LoadOp::I32Load16S | LoadOp::I32Load16U | LoadOp::I64Load16S | LoadOp::I64Load16U => 1,
        LoadOp::I32Load | LoadOp::F32Load | LoadOp::I64Load32S | LoadOp::I64Load32U => 2,
        LoadOp::I64Load | LoadOp::F64Load => 3,
    }
}

/// The binary logarithm of a store's size.
fn store_log2(store: StoreOp) -> u8 {
    match store {
        StoreOp::I32Store8 | StoreOp::I64Store8 => 0,
        StoreOp::I32Store16 | StoreOp::I64Store16 => 1,
        StoreOp::I32Store | StoreOp::F32Store | StoreOp::I64Store32 => 2,
        StoreOp::I64Store | StoreOp::F64Store => 3,
    }
}
