//! A store's state as bytes: everything but modules and the bytes of memories.

use alloc::collections::BTreeMap;
use alloc::vec;
use alloc::vec::Vec;
use core::cell::Cell;

use super::error::{Place, SnapshotErrorKind};
use super::number::Numbering;
use super::types::{write_global_type, write_memory_type, write_table_type, write_type};
use super::writer::Writer;
use crate::api::error::Error;
use crate::api::store::Store;
use crate::exec::run::{State, slots_of};
use crate::runtime::heap::{REF, load};
use crate::runtime::table::{Elements, long};
use crate::runtime::types::Layout;
use crate::syntax::{CompType, ImportDesc, StorageType, ValType};

/// The ids of the sections of a state, in their order.
pub(super) mod id {
    pub const HOST_FUNCTIONS: u64 = 1;
    pub const INSTANCES: u64 = 2;
    pub const OUTSIDE: u64 = 3;
    pub const TABLE_SIZES: u64 = 4;
    pub const IMPORTS: u64 = 5;
    pub const HEAP: u64 = 6;
    pub const VALUES: u64 = 7;
    pub const OBJECTS: u64 = 8;
    pub const EXCEPTIONS: u64 = 9;
    pub const EXECUTIONS: u64 = 10;
}

/// The fewest equal elements of a table that are written as one.
const RUN: usize = 4;

/// What there is to a snapshot without the bytes of memories.
pub(super) struct Written {
    pub modules: Vec<[u8; 32]>,
    pub state: Vec<u8>,
    /// The memories' numbers in the store, in the order of their numbers in the snapshot.
    pub memories: Vec<u32>,
}

type Result<V = ()> = core::result::Result<V, SnapshotErrorKind>;

/// Writes the state of a store.
pub(super) fn write<T>(store: &Store<T>) -> core::result::Result<Written, Error> {
    let state = &store.state;
    if store.host_depth > 0 || !state.suspended.list().is_empty() {
        return Err(SnapshotErrorKind::Busy.into());
    }
    let mut n = Numbering::new(state);
    for &addr in &n.memories.order {
        if state.rt.memories[addr as usize].shared().is_some() {
            let place = Place::Memory(addr);
            return Err(SnapshotErrorKind::SharedMemory { place }.into());
        }
    }
    let (modules, of_instances) = modules(state);
    let mut values = Writer::new();
    globals(&mut values, state, &mut n)?;
    tables(&mut values, state, &mut n)?;
    segments(&mut values, state, &mut n)?;
    values.signed(state.rt.fuel);
    let mut executions = Writer::new();
    super::calls::write(state, &mut executions, &mut n)?;
    // The heap comes last: only now it is known what of it can be reached.
    let (objects, exceptions) = reached(state, &mut n)?;

    let mut w = Writer::new();
    w.section(id::HOST_FUNCTIONS, |w| host_functions(w, state, &n));
    w.section(id::INSTANCES, |w| {
        w.varint(of_instances.len() as u64);
        of_instances.iter().for_each(|&module| w.varint(module));
    });
    let mut outcome = Ok(());
    w.section(id::OUTSIDE, |w| outcome = outside(w, state, &mut n));
    outcome?;
    w.section(id::TABLE_SIZES, |w| {
        w.varint(n.tables.order.len() as u64);
        for &addr in &n.tables.order {
            w.varint(state.rt.tables[addr as usize].len());
        }
    });
    let mut outcome = Ok(());
    w.section(id::IMPORTS, |w| outcome = imports(w, state, &n));
    outcome?;
    let mut outcome = Ok(());
    w.section(id::HEAP, |w| outcome = heap(w, state, &mut n));
    outcome?;
    w.section(id::VALUES, |w| w.raw(values.as_bytes()));
    w.section(id::OBJECTS, |w| w.raw(objects.as_bytes()));
    w.section(id::EXCEPTIONS, |w| w.raw(exceptions.as_bytes()));
    w.section(id::EXECUTIONS, |w| w.raw(executions.as_bytes()));
    Ok(Written {
        modules,
        state: w.into_bytes(),
        memories: n.memories.order,
    })
}

/// The hashes of all modules, and the number of each instance's.
fn modules(state: &State) -> (Vec<[u8; 32]>, Vec<u64>) {
    let (mut hashes, mut numbers) = (Vec::new(), BTreeMap::new());
    let of_instances = state.modules.iter().map(|module| {
        let hash = module.hash();
        *numbers.entry(hash).or_insert_with(|| {
            hashes.push(hash);
            hashes.len() as u64 - 1
        })
    });
    let of_instances = of_instances.collect();
    (hashes, of_instances)
}

/// The names under which the host's functions are imported.
fn host_functions(w: &mut Writer, state: &State, n: &Numbering<'_>) {
    let mut names = vec![("", ""); n.outside.funcs];
    for (inst, module) in state.rt.instances.iter().zip(&state.modules).rev() {
        let imports = module.syntax.imports.iter();
        let imports = imports.filter(|import| matches!(import.desc, ImportDesc::Func(_)));
        for (import, &func) in imports.zip(&inst.funcs) {
            if let Some(number) = n.funcs.get(func)
                && let Some(name) = names.get_mut(number as usize)
            {
                *name = (&*import.module, &*import.name);
            }
        }
    }
    w.varint(names.len() as u64);
    for (module, name) in names {
        w.str(module);
        w.str(name);
    }
}

/// The types of what the host made.
fn outside(w: &mut Writer, state: &State, n: &mut Numbering<'_>) -> Result {
    let (rt, count) = (&state.rt, n.outside);
    let checked = |known: bool, place: Place| match known {
        true => Ok(()),
        false => Err(SnapshotErrorKind::Unreached { place }),
    };
    w.varint(count.tables as u64);
    for i in 0..count.tables {
        let addr = n.tables.order[i];
        let known = write_table_type(w, rt.tables[addr as usize].ty, n);
        checked(known, Place::Table(addr))?;
    }
    w.varint(count.memories as u64);
    for &addr in &n.memories.order[..count.memories] {
        write_memory_type(w, rt.memories[addr as usize].ty);
    }
    w.varint(count.globals as u64);
    for i in 0..count.globals {
        let addr = n.globals.order[i];
        let known = write_global_type(w, rt.globals[addr as usize].ty, n);
        checked(known, Place::Global(addr))?;
    }
    w.varint(count.tags as u64);
    for i in 0..count.tags {
        let addr = n.tags.order[i];
        let known = write_type(w, rt.tags[addr as usize].ty, n);
        checked(known, Place::Exception(addr))?;
    }
    Ok(())
}

/// What satisfies the imports of each instance.
fn imports(w: &mut Writer, state: &State, n: &Numbering<'_>) -> Result {
    for ((inst, module), i) in state.rt.instances.iter().zip(&state.modules).zip(0..) {
        let place = Place::Import(i);
        let (mut funcs, mut tables) = (inst.funcs.iter(), inst.tables.iter());
        let (mut memories, mut globals) = (inst.memories.iter(), inst.globals.iter());
        let mut tags = inst.tags.iter();
        for import in &module.syntax.imports {
            let number = match import.desc {
                ImportDesc::Func(_) => funcs.next().and_then(|&addr| n.funcs.get(addr)),
                ImportDesc::Table(_) => tables.next().and_then(|&addr| n.tables.get(addr)),
                ImportDesc::Memory(_) => memories.next().and_then(|&addr| n.memories.get(addr)),
                ImportDesc::Global(_) => globals.next().and_then(|&addr| n.globals.get(addr)),
                ImportDesc::Tag(_) => tags.next().and_then(|&addr| n.tags.get(addr)),
            };
            w.varint(number.ok_or(SnapshotErrorKind::Unreached { place })?.into());
        }
    }
    Ok(())
}

fn globals(w: &mut Writer, state: &State, n: &mut Numbering<'_>) -> Result {
    let rt = &state.rt;
    for addr in n.globals.order.clone() {
        let global = rt.globals[addr as usize];
        let slot = |at: usize| rt.global_values.get(at).map_or(0, Cell::get);
        let value = [slot(global.slot), slot(global.slot + 1)];
        write_value(w, value, global.ty.content, n, Place::Global(addr))?;
    }
    Ok(())
}

/// Writes a value of a type.
fn write_value(
    w: &mut Writer,
    [low, high]: [u64; 2],
    ty: ValType,
    n: &mut Numbering<'_>,
    place: Place,
) -> Result {
    match ty {
        ValType::I32 | ValType::F32 => w.u32_le(low as u32),
        ValType::I64 | ValType::F64 => w.u64_le(low),
        ValType::V128 => {
            w.u64_le(low);
            w.u64_le(high);
        }
        ValType::Ref(_) => n.write_ref(w, low, place)?,
    }
    Ok(())
}

fn tables(w: &mut Writer, state: &State, n: &mut Numbering<'_>) -> Result {
    for addr in n.tables.order.clone() {
        match &state.rt.tables[addr as usize].elements {
            Elements::Funcs(funcs) => elements(w, funcs, long, n, addr)?,
            Elements::Refs(refs) => elements(w, refs, |bits| bits, n, addr)?,
        }
    }
    Ok(())
}

/// The elements of a table, `long` making references of them.
fn elements<T: Copy + PartialEq>(
    w: &mut Writer,
    mut rest: &[Cell<T>],
    long: impl Fn(T) -> u64,
    n: &mut Numbering<'_>,
    table: u32,
) -> Result {
    let place = Place::Table(table);
    while let Some(first) = rest.first() {
        let same = rest.iter().take_while(|&element| element == first).count();
        if same >= RUN {
            w.varint((same as u64) << 1 | 1);
            n.write_ref(w, long(first.get()), place)?;
            rest = &rest[same..];
            continue;
        }
        // Up to where the next run of equal elements starts.
        let next = rest
            .windows(RUN)
            .position(|few| few.iter().all(|e| e == &few[0]));
        let (single, later) = rest.split_at(next.unwrap_or(rest.len()));
        w.varint((single.len() as u64) << 1);
        for element in single {
            n.write_ref(w, long(element.get()), place)?;
        }
        rest = later;
    }
    Ok(())
}

/// What is left of the segments of each instance.
fn segments(w: &mut Writer, state: &State, n: &mut Numbering<'_>) -> Result {
    for (inst, i) in state.rt.instances.iter().zip(0..) {
        for segment in &inst.elements {
            w.varint(segment.len() as u64);
            for &bits in segment {
                n.write_ref(w, bits, Place::Segment(i))?;
            }
        }
        inst.data.iter().for_each(|&is_there| w.bool(is_there));
    }
    Ok(())
}

/// What objects and exceptions hold, as far as they can be reached.
fn reached(state: &State, n: &mut Numbering<'_>) -> Result<(Writer, Writer)> {
    let (mut objects, mut exceptions) = (Writer::new(), Writer::new());
    let (mut next_object, mut next_exception) = (0, 0);
    loop {
        if let Some(&addr) = n.objects.order.get(next_object) {
            next_object += 1;
            object(&mut objects, state, n, addr)?;
        } else if let Some(&addr) = n.exceptions.order.get(next_exception) {
            next_exception += 1;
            exception(&mut exceptions, state, n, addr)?;
        } else {
            return Ok((objects, exceptions));
        }
    }
}

/// The fields or elements of an object.
fn object(w: &mut Writer, state: &State, n: &mut Numbering<'_>, addr: u32) -> Result {
    let place = Place::Object(addr);
    let gone = SnapshotErrorKind::Unreached { place };
    let rt = &state.rt;
    let object = rt.heap.object(crate::runtime::reference::object(addr));
    let object = object.ok_or_else(|| gone.clone())?;
    let mut field = |w: &mut Writer, storage: StorageType, at: usize| {
        if storage.is_ref() {
            let bits = load(&object.bytes, at, REF).ok_or_else(|| gone.clone())?[0];
            return n.write_ref(w, bits, place);
        }
        let bytes = object.bytes.get(at..at + (1 << storage.size_log2()));
        w.raw(bytes.ok_or_else(|| gone.clone())?);
        Ok(())
    };
    match &rt.types.get(object.ty).comp {
        CompType::Struct(ty) => {
            for (f, at) in ty.fields.iter().zip(ty.offsets()) {
                field(w, f.storage, at as usize)?;
            }
        }
        CompType::Array(ty) if ty.element.storage.is_ref() => {
            for at in (0..object.bytes.len()).step_by(1 << REF) {
                field(w, ty.element.storage, at)?;
            }
        }
        CompType::Array(_) => w.raw(&object.bytes),
        CompType::Func(_) => return Err(gone),
    }
    Ok(())
}

/// The values of an exception.
fn exception(w: &mut Writer, state: &State, n: &mut Numbering<'_>, addr: u32) -> Result {
    let place = Place::Exception(addr);
    let exception = state.rt.heap.exceptions.get(addr);
    let exception = exception.ok_or(SnapshotErrorKind::Unreached { place })?;
    let tag = &state.rt.tags[exception.tag as usize];
    let mut at = 0;
    for &ty in state.rt.types.func_type(tag.ty).params() {
        let slot = |at: usize| exception.values.get(at).copied().unwrap_or(0);
        write_value(w, [slot(at), slot(at + 1)], ty, n, place)?;
        at += slots_of(ty) as usize;
    }
    Ok(())
}

/// What objects and exceptions are, as far as they can be reached.
fn heap(w: &mut Writer, state: &State, n: &mut Numbering<'_>) -> Result {
    let rt = &state.rt;
    let (mut types, mut numbers) = (Vec::new(), BTreeMap::new());
    let order = n.objects.order.clone();
    let objects = order.iter().map(|&addr| {
        let unreached = SnapshotErrorKind::Unreached {
            place: Place::Object(addr),
        };
        let object = rt.heap.object(crate::runtime::reference::object(addr));
        let object = object.ok_or(unreached)?;
        let number = *numbers.entry(object.ty).or_insert_with(|| {
            types.push((object.ty, addr));
            types.len() as u64 - 1
        });
        let len = match rt.types.layout(object.ty) {
            Layout::Array { log2, .. } => Some((object.bytes.len() >> log2) as u64),
            Layout::Struct { .. } | Layout::Func => None,
        };
        Ok((number, len))
    });
    let objects = objects.collect::<Result<Vec<_>>>()?;
    w.varint(types.len() as u64);
    for (ty, addr) in types {
        if !write_type(w, ty, n) {
            let place = Place::Object(addr);
            return Err(SnapshotErrorKind::Unreached { place });
        }
    }
    w.varint(objects.len() as u64);
    for (ty, len) in objects {
        w.varint(ty);
        if let Some(len) = len {
            w.varint(len);
        }
    }
    w.varint(n.exceptions.order.len() as u64);
    for &addr in &n.exceptions.order {
        let place = Place::Exception(addr);
        let exception = rt.heap.exceptions.get(addr);
        let tag = exception.and_then(|exception| n.tags.get(exception.tag));
        w.varint(tag.ok_or(SnapshotErrorKind::Unreached { place })?.into());
    }
    Ok(())
}
