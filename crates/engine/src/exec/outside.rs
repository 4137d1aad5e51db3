//! Operations that the trampoline performs on the store.
//!
//! Operands lie in consecutive slots from `b` of the current frame; the result replaces the first.

use crate::exec::code::Loaded;
use crate::exec::dispatch::Op;
use crate::exec::run::Computation;
use crate::runtime::atomic::{AtomicKind, AtomicOp};
use crate::runtime::global::GlobalInst;
use crate::runtime::{InstanceInst, Runtime, reference, table};
use crate::syntax::{DataIdx, ValType};
use crate::translate::op::LeaveOp;
use crate::trap::TrapCode;

/// Performs the operation of `op`, whose second word is `ext`.
pub(crate) fn perform(
    rt: &mut Runtime,
    module: &Loaded,
    c: &Computation,
    op: &Op,
    ext: &Op,
) -> Result<(), TrapCode> {
    let leave = LeaveOp::ALL
        .get(usize::from(op.a))
        .copied()
        .ok_or(TrapCode::Unreachable)?;
    let first = c.base as usize + usize::from(op.b);
    let slots = [rt.slot(first)?, rt.slot(first + 1)?, rt.slot(first + 2)?];
    let instance = c.instance as usize;
    let (x, y) = (op.c as usize, ext.k() as usize);
    let result = match leave {
        LeaveOp::MemoryGrow
        | LeaveOp::MemorySize
        | LeaveOp::MemoryCopy
        | LeaveOp::MemoryFill
        | LeaveOp::MemoryInit
        | LeaveOp::DataDrop => memory(rt, module, instance, leave, (x, y), slots)?,
        LeaveOp::MemoryWait32 | LeaveOp::MemoryWait64 => {
            let op = AtomicOp {
                kind: AtomicKind::Wait,
                log2: if leave == LeaveOp::MemoryWait32 { 2 } else { 3 },
                is_64: false,
            };
            let memory = &mut rt.memories[rt.instances[instance].memories[x] as usize];
            let ea = address(slots[0], memory.ty.memory64).checked_add(ext.k());
            let outcome = memory.wait(op, ea, [slots[1], slots[2]], &rt.signals)?;
            Some(outcome.into())
        }
        LeaveOp::TableGet
        | LeaveOp::TableSet
        | LeaveOp::TableSize
        | LeaveOp::TableGrow
        | LeaveOp::TableFill
        | LeaveOp::TableCopy
        | LeaveOp::TableInit
        | LeaveOp::ElemDrop => tables(rt, instance, leave, (x, y), slots)?,
        LeaveOp::RefFunc => Some(reference::func(rt.instances[instance].funcs[x])),
        LeaveOp::GlobalGet => {
            let global = rt.instances[instance].globals[x];
            let GlobalInst { ty, slot } = rt.globals[global as usize];
            if ty.content == ValType::V128
                && let Some(high) = rt.stack.get_mut(first + 1)
            {
                *high = rt.global_values[slot + 1].get();
            }
            Some(rt.global_values[slot].get())
        }
        LeaveOp::GlobalSet => {
            let global = rt.instances[instance].globals[x];
            let GlobalInst { ty, slot } = rt.globals[global as usize];
            rt.global_values[slot].set(slots[0]);
            if ty.content == ValType::V128 {
                rt.global_values[slot + 1].set(slots[1]);
            }
            None
        }
    };
    if let (Some(result), Some(slot)) = (result, rt.stack.get_mut(first)) {
        *slot = result;
    }
    Ok(())
}

/// An address or count: all 64 bits with a 64-bit address type, else the low 32.
fn address(bits: u64, wide: bool) -> u64 {
    if wide { bits } else { bits & 0xffff_ffff }
}

/// The result of a growth: the old size, or -1 of the address type.
fn old_size(old: Option<u64>, wide: bool) -> u64 {
    old.unwrap_or_else(|| address(u64::MAX, wide))
}

fn memory(
    rt: &mut Runtime,
    module: &Loaded,
    instance: usize,
    leave: LeaveOp,
    (x, y): (usize, usize),
    [first, second, third]: [u64; 3],
) -> Result<Option<u64>, TrapCode> {
    let addr = |instances: &[InstanceInst], x: usize| instances[instance].memories[x] as usize;
    #[allow(clippy::wildcard_enum_match_arm)]
    match leave {
        LeaveOp::MemoryGrow => {
            let memory = addr(&rt.instances, x);
            let wide = rt.memories[memory].ty.memory64;
            let old = rt.grow_memory(memory as u32, address(first, wide));
            Ok(Some(old_size(old, wide)))
        }
        LeaveOp::MemorySize => Ok(Some(rt.memories[addr(&rt.instances, x)].pages())),
        LeaveOp::MemoryCopy => {
            let (d, s) = (addr(&rt.instances, x), addr(&rt.instances, y));
            let (wide_d, wide_s) = (rt.memories[d].ty.memory64, rt.memories[s].ty.memory64);
            let n = address(third, wide_d && wide_s);
            let (to, from) = (address(first, wide_d), address(second, wide_s));
            match rt.memories.get_disjoint_mut([d, s]) {
                Ok([d, s]) => d.copy_from(to, s, from, n)?,
                Err(_) => rt.memories[d].copy_within(to, from, n)?,
            }
            Ok(None)
        }
        LeaveOp::MemoryFill => {
            let memory = &mut rt.memories[addr(&rt.instances, x)];
            let wide = memory.ty.memory64;
            memory.fill(address(first, wide), second as u8, address(third, wide))?;
            Ok(None)
        }
        LeaveOp::MemoryInit => {
            let live = rt.instances[instance].data.get(x).copied().unwrap_or(false);
            let segment = module.syntax.data(DataIdx(x as u32)).filter(|_| live);
            let bytes = segment.map_or(&[][..], |segment| segment.bytes.of(&module.bytes));
            let memory = &mut rt.memories[addr(&rt.instances, y)];
            let d = address(first, memory.ty.memory64);
            memory.init(d, bytes, address(second, false), address(third, false))?;
            Ok(None)
        }
        _ => {
            if let Some(live) = rt.instances[instance].data.get_mut(x) {
                *live = false;
            }
            Ok(None)
        }
    }
}

fn tables(
    rt: &mut Runtime,
    instance: usize,
    leave: LeaveOp,
    (x, y): (usize, usize),
    [first, second, third]: [u64; 3],
) -> Result<Option<u64>, TrapCode> {
    let addr = |rt: &Runtime, x: usize| rt.instances[instance].tables[x] as usize;
    #[allow(clippy::wildcard_enum_match_arm)]
    match leave {
        LeaveOp::TableGet => {
            let table = &rt.tables[addr(rt, x)];
            table.get(address(first, table.ty.table64)).map(Some)
        }
        LeaveOp::TableSet => {
            let table = &rt.tables[addr(rt, x)];
            table
                .set(address(first, table.ty.table64), second)
                .map(|()| None)
        }
        LeaveOp::TableSize => Ok(Some(rt.tables[addr(rt, x)].len())),
        LeaveOp::TableGrow => {
            let table = addr(rt, x);
            let wide = rt.tables[table].ty.table64;
            let old = rt.grow_table(table as u32, address(second, wide), first);
            Ok(Some(old_size(old, wide)))
        }
        LeaveOp::TableFill => {
            let table = &rt.tables[addr(rt, x)];
            let wide = table.ty.table64;
            table
                .fill(address(first, wide), second, address(third, wide))
                .map(|()| None)
        }
        LeaveOp::TableCopy => {
            let (to, from) = (&rt.tables[addr(rt, x)], &rt.tables[addr(rt, y)]);
            let (wide_d, wide_s) = (to.ty.table64, from.ty.table64);
            let n = address(third, wide_d && wide_s);
            let (d, s) = (address(first, wide_d), address(second, wide_s));
            table::copy(to, d, from, s, n).map(|()| None)
        }
        LeaveOp::TableInit => {
            let table = &rt.tables[addr(rt, y)];
            let d = address(first, table.ty.table64);
            let source = rt.instances[instance]
                .elements
                .get(x)
                .map_or(&[][..], |e| e);
            table
                .init(d, source, address(second, false), address(third, false))
                .map(|()| None)
        }
        _ => {
            if let Some(elements) = rt.instances[instance].elements.get_mut(x) {
                *elements = [].into();
            }
            Ok(None)
        }
    }
}
