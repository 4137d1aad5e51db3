//! A store from a snapshot.
//!
//! The order is that of the state's sections: first everything that other things refer to by
//! number, then what it holds. Types, sizes and limits are checked where they are for every
//! instance; every reference is checked for the type of where it stands.

use alloc::boxed::Box;
use alloc::sync::Arc;
use alloc::vec;
use alloc::vec::Vec;

use super::error::{SnapshotError, SnapshotErrorKind};
use super::reader::Reader;
use super::types::{
    Types, read_global_type, read_memory_type, read_ref, read_table_type, read_type,
};
use super::write::id;
use super::{Restored, Snapshot};
use crate::api::error::Error;
use crate::api::external::{Extern, Tag};
use crate::api::func::{Func, add_host};
use crate::api::global::{self, Global};
use crate::api::instantiate::{Sizes, allocate, check_import};
use crate::api::linker::Linker;
use crate::api::memory::{self, Memory};
use crate::api::module::{Module, slots};
use crate::api::store::{Handle, Store};
use crate::api::table::{self, Table};
use crate::exec::Loaded;
use crate::runtime::Runtime;
use crate::runtime::exception::{ExceptionInst, TagInst};
use crate::runtime::heap::{REF, store as store_field, zeroed};
use crate::runtime::memory::max_pages;
use crate::runtime::types::{Layout, renumber_ref};
use crate::syntax::{
    CompType, DataMode, ElementItems, ElementMode, ImportDesc, MemoryType, StorageType, TableType,
    TypeIdx, ValType,
};

/// Makes a store from a snapshot and its modules, in one that is empty.
pub(super) fn restore<T: 'static>(
    snapshot: &Snapshot,
    mut store: Store<T>,
    modules: Vec<Arc<Loaded>>,
    linker: &Linker<T>,
) -> Result<Restored<T>, Error> {
    if snapshot.is_delta() {
        return Err(SnapshotErrorKind::IsDelta.into());
    }
    let rt = &store.state.rt;
    if !rt.instances.is_empty() || !rt.funcs.is_empty() || !rt.memories.is_empty() {
        return Err(Error::misuse(
            "a snapshot is restored into a store that is empty",
        ));
    }
    store.state.rt.heap.limit = rt.heap_limit();
    let mut state = Reader::at(&snapshot.state.bytes, snapshot.state.at);

    host_functions(state.section(id::HOST_FUNCTIONS)?, &mut store, linker)?;
    let of_instances = instances(state.section(id::INSTANCES)?, &store.state.rt, &modules)?;
    let rt = &mut store.state.rt;
    let types = types(rt, &of_instances);
    let outside = state.section(id::OUTSIDE)?;
    let sizes = TableSizes::read(state.section(id::TABLE_SIZES)?)?;
    let mut sizes = AllSizes {
        tables: sizes,
        snapshot,
        memory: 0,
    };
    allocate_outside(outside, rt, &types, &mut sizes)?;
    let imports = state.section(id::IMPORTS)?;
    allocate_instances(imports, &mut store, &of_instances, &types, &mut sizes)?;
    sizes.finish()?;

    let rt = &mut store.state.rt;
    let heap = state.section(id::HEAP)?;
    let values = state.section(id::VALUES)?;
    let objects = state.section(id::OBJECTS)?;
    let exceptions = state.section(id::EXCEPTIONS)?;
    let room = [objects.remaining(), exceptions.remaining()];
    allocate_heap(heap, rt, &types, room)?;
    read_values(values, rt, &of_instances)?;
    read_objects(objects, rt)?;
    read_exceptions(exceptions, rt)?;
    let mut calls = state.section(id::EXECUTIONS)?;
    let executions = super::calls::read(&mut store, &mut calls)?;
    calls.finish()?;
    state.finish()?;
    for (image, memory) in snapshot.memories.iter().zip(&mut store.state.rt.memories) {
        image.copy_to(memory.bytes_mut());
    }
    Ok(Restored {
        instances: store.instances().collect(),
        store,
        executions,
    })
}

/// The modules of the snapshot among those that are given.
pub(super) fn find(
    snapshot: &Snapshot,
    given: &[Module],
) -> Result<Vec<Arc<Loaded>>, SnapshotError> {
    let found = snapshot.modules.iter().map(|&hash| {
        let module = given.iter().find(|module| module.hash() == hash);
        let module = module.ok_or(SnapshotErrorKind::ModuleMissing { hash })?;
        Ok(Arc::clone(&module.loaded))
    });
    found.collect()
}

/// Adds the host's functions, which come first.
fn host_functions<T: 'static>(
    mut r: Reader<'_>,
    store: &mut Store<T>,
    linker: &Linker<T>,
) -> Result<(), Error> {
    for _ in 0..r.count(2)? {
        let (module, name) = (r.str()?, r.str()?);
        let missing = || SnapshotErrorKind::HostFunctionMissing {
            module: module.into(),
            name: name.into(),
        };
        let definition = linker.host_function(module, name).ok_or_else(missing)?;
        let Some((ty, function)) = definition else {
            return Err(SnapshotErrorKind::HostFunctionInStore {
                module: module.into(),
                name: name.into(),
            }
            .into());
        };
        add_host(store, ty, function.clone())?;
    }
    Ok(r.finish()?)
}

/// The module of each instance.
fn instances<'m>(
    mut r: Reader<'_>,
    rt: &Runtime,
    modules: &'m [Arc<Loaded>],
) -> Result<Vec<&'m Arc<Loaded>>, Error> {
    let count = r.count(1)?;
    if count > rt.limits.instances {
        return Err(Error::limit("the store's limit of instances is reached"));
    }
    let mut of_instances = Vec::with_capacity(count);
    for _ in 0..count {
        of_instances.push(&modules[r.index(modules.len(), "a module of the snapshot")?]);
    }
    r.finish()?;
    Ok(of_instances)
}

/// The canonical types of each instance.
fn types(rt: &mut Runtime, of_instances: &[&Arc<Loaded>]) -> Vec<Box<[u32]>> {
    let mut types: Vec<Box<[u32]>> = Vec::with_capacity(of_instances.len());
    for (i, module) in of_instances.iter().enumerate() {
        let before = i
            .checked_sub(1)
            .filter(|&before| Arc::ptr_eq(of_instances[before], module));
        types.push(match before {
            Some(before) => types[before].clone(),
            None => rt.types.module(&module.syntax),
        });
    }
    types
}

/// The sizes of all tables, in their order.
struct TableSizes<'a> {
    reader: Reader<'a>,
    left: usize,
}

impl<'a> TableSizes<'a> {
    fn read(mut reader: Reader<'a>) -> Result<Self, SnapshotError> {
        let left = reader.count(1)?;
        Ok(Self { reader, left })
    }

    /// The size of the next table, which has this type.
    fn next(&mut self, ty: &TableType) -> Result<u64, SnapshotError> {
        let here = self.reader.clone();
        let Some(left) = self.left.checked_sub(1) else {
            return Err(here.invalid("a table has no size").into());
        };
        self.left = left;
        let size = self.reader.varint()?;
        let max = ty.limits.max.unwrap_or(u64::MAX);
        let addresses = if ty.table64 {
            u64::MAX
        } else {
            u32::MAX.into()
        };
        if size < ty.limits.min || size > max.min(addresses) {
            return Err(here
                .invalid("the type of a table does not allow its size")
                .into());
        }
        Ok(size)
    }
}

/// The sizes of all tables and memories, in their order.
struct AllSizes<'a> {
    tables: TableSizes<'a>,
    snapshot: &'a Snapshot,
    /// The next memory.
    memory: usize,
}

impl AllSizes<'_> {
    /// The pages of the next memory, which has this type.
    fn next_memory(&mut self, ty: &MemoryType) -> Result<u64, SnapshotError> {
        let invalid = |what| self.tables.reader.invalid(what).into();
        let Some(image) = self.snapshot.memories.get(self.memory) else {
            return Err(invalid("a memory has no bytes"));
        };
        self.memory += 1;
        let pages = (image.len as u64) >> ty.page_size_log2;
        let max = ty.limits.max.unwrap_or(u64::MAX).min(max_pages(ty));
        if pages << ty.page_size_log2 != image.len as u64 || pages < ty.limits.min || pages > max {
            return Err(invalid("the type of a memory does not allow its size"));
        }
        Ok(pages)
    }

    /// Nothing is left.
    fn finish(&self) -> Result<(), SnapshotError> {
        if self.tables.left > 0 || self.memory != self.snapshot.memories.len() {
            let here = &self.tables.reader;
            return Err(here
                .invalid("there are sizes of tables or memories that are not there")
                .into());
        }
        Ok(self.tables.reader.finish()?)
    }
}

/// Allocates what the host had made.
fn allocate_outside(
    mut r: Reader<'_>,
    rt: &mut Runtime,
    types: &Types,
    sizes: &mut AllSizes<'_>,
) -> Result<(), Error> {
    for _ in 0..r.count(4)? {
        let ty = read_table_type(&mut r, types)?;
        let size = sizes.tables.next(&ty)?;
        table::allocate(rt, ty, size, 0)?;
    }
    for _ in 0..r.count(4)? {
        let ty = read_memory_type(&mut r)?;
        let pages = sizes.next_memory(&ty)?;
        memory::allocate(rt, ty, pages)?;
    }
    for _ in 0..r.count(2)? {
        let ty = read_global_type(&mut r, types)?;
        global::allocate(rt, ty, [0; 2]);
    }
    for _ in 0..r.count(2)? {
        let here = r.clone();
        let ty = read_type(&mut r, types)?;
        if rt.types.get(ty).as_func().is_none() {
            return Err(here
                .invalid("the type of a tag is not one of functions")
                .into());
        }
        rt.tags.push(TagInst { ty });
    }
    Ok(r.finish()?)
}

/// Allocates the instances.
fn allocate_instances<T>(
    mut r: Reader<'_>,
    store: &mut Store<T>,
    of_instances: &[&Arc<Loaded>],
    types: &Types,
    sizes: &mut AllSizes<'_>,
) -> Result<(), Error> {
    let id = store.id;
    for (addr, (&module, types)) in of_instances.iter().zip(types).enumerate() {
        let rt = &mut store.state.rt;
        let mut imports = Vec::with_capacity(module.syntax.imports.len());
        for import in &module.syntax.imports {
            let mut handle = |len: usize| {
                let addr = r.index(len, "something that an import can be")? as u32;
                Ok::<_, SnapshotError>(Handle { store: id, addr })
            };
            let item = match import.desc {
                ImportDesc::Func(_) => handle(rt.funcs.len()).map(|handle| Func { handle }.into()),
                ImportDesc::Table(_) => {
                    handle(rt.tables.len()).map(|handle| Table { handle }.into())
                }
                ImportDesc::Memory(_) => {
                    handle(rt.memories.len()).map(|handle| Memory { handle }.into())
                }
                ImportDesc::Global(_) => {
                    handle(rt.globals.len()).map(|handle| Global { handle }.into())
                }
                ImportDesc::Tag(_) => handle(rt.tags.len()).map(|handle| Tag { handle }.into()),
            };
            let item: Extern = item?;
            check_import(rt, module, types, import, &item)?;
            imports.push(item);
        }
        let own = own_sizes(module, sizes)?;
        let instance = allocate(rt, module, types.clone(), &imports, addr as u32, Some(&own))?;
        rt.instances.push(instance);
        store.state.modules.push(Arc::clone(module));
    }
    Ok(r.finish()?)
}

/// The sizes of an instance's own tables and memories.
fn own_sizes(module: &Loaded, sizes: &mut AllSizes<'_>) -> Result<Sizes, Error> {
    let (tables, memories) = (&module.syntax.tables, &module.syntax.memories);
    if memories.iter().any(|ty| ty.shared) {
        let place = super::error::Place::Memory(sizes.memory as u32);
        return Err(SnapshotErrorKind::SharedMemory { place }.into());
    }
    let tables = tables.iter().map(|def| sizes.tables.next(&def.ty));
    let tables = tables.collect::<Result<_, _>>()?;
    let memories = memories.iter().map(|ty| sizes.next_memory(ty));
    let memories = memories.collect::<Result<_, _>>()?;
    Ok(Sizes { tables, memories })
}

/// Allocates objects and exceptions; what each of the two hold follows in that many bytes.
fn allocate_heap(
    mut r: Reader<'_>,
    rt: &mut Runtime,
    types: &Types,
    [objects, exceptions]: [usize; 2],
) -> Result<(), Error> {
    let count = r.count(2)?;
    let mut known = Vec::with_capacity(count);
    for _ in 0..count {
        known.push(read_type(&mut r, types)?);
    }
    let mut room = objects as u64;
    for _ in 0..r.count(1)? {
        let here = r.clone();
        let ty = known[r.index(known.len(), "a type of the heap")?];
        // Every field takes one byte at least; elements that are no references take what they have.
        let (least, bytes) = match rt.types.layout(ty) {
            Layout::Struct { fields, bytes, .. } => (fields.len() as u64, *bytes as u64),
            Layout::Array { log2, refs } => {
                let len = u64::from(r.u32()?);
                (if *refs { len } else { len << log2 }, len << log2)
            }
            Layout::Func => return Err(here.invalid("a function among structures").into()),
        };
        let (Some(left), Ok(bytes)) = (room.checked_sub(least), usize::try_from(bytes)) else {
            return Err(here
                .invalid("an object is larger than what it holds")
                .into());
        };
        room = left;
        if rt.heap.reserve_uncollected(bytes).is_err() {
            return Err(Error::limit(
                "the store's limit of structures and arrays is reached",
            ));
        }
        rt.heap.add(ty, zeroed(bytes)?);
    }
    let count = r.count(1)?;
    if count > rt.limits.exceptions {
        return Err(Error::limit("the store's limit of exceptions is reached"));
    }
    let mut room = exceptions;
    for _ in 0..count {
        let here = r.clone();
        let tag = r.index(rt.tags.len(), "a tag")? as u32;
        let ty = rt.types.func_type(rt.tags[tag as usize].ty);
        let Some(left) = room.checked_sub(ty.params().len()) else {
            return Err(here
                .invalid("an exception has more values than there are")
                .into());
        };
        room = left;
        let values = vec![0; slots(ty.params()) as usize].into();
        if rt.add_exception(ExceptionInst { tag, values }).is_none() {
            return Err(Error::limit("the store's limit of exceptions is reached"));
        }
    }
    Ok(r.finish()?)
}

/// Reads globals, tables, what is left of segments, and the fuel.
fn read_values(
    mut r: Reader<'_>,
    rt: &mut Runtime,
    of_instances: &[&Arc<Loaded>],
) -> Result<(), SnapshotError> {
    for global in &rt.globals {
        let [low, high] = read_value(&mut r, rt, global.ty.content)?;
        rt.global_values[global.slot].set(low);
        if global.ty.content == ValType::V128 {
            rt.global_values[global.slot + 1].set(high);
        }
    }
    for table in &rt.tables {
        let (mut at, len) = (0, table.len());
        while at < len {
            let here = r.clone();
            let word = r.varint()?;
            let n = word >> 1;
            if n == 0 || n > len - at {
                return Err(here
                    .invalid("a run of elements is longer than its table")
                    .into());
            }
            const WITHIN: &str = "compared with the table's length";
            if word & 1 == 1 {
                let bits = read_ref(&mut r, rt, table.ty.element)?;
                table.fill(at, bits, n).expect(WITHIN);
            } else {
                for i in at..at + n {
                    let bits = read_ref(&mut r, rt, table.ty.element)?;
                    table.set(i, bits).expect(WITHIN);
                }
            }
            at += n;
        }
    }
    for (i, module) in of_instances.iter().enumerate() {
        let elements = segments(&mut r, rt, i, module)?;
        let inst = &mut rt.instances[i];
        inst.elements = elements;
        for (is_there, segment) in inst.data.iter_mut().zip(module.syntax.data.iter()) {
            let here = r.clone();
            *is_there = r.bool()?;
            if *is_there && segment.mode != DataMode::Passive {
                return Err(here.invalid("an active data segment is still there").into());
            }
        }
    }
    rt.fuel = r.signed()?;
    Ok(r.finish()?)
}

/// Reads a value of a type, as slots.
fn read_value(r: &mut Reader<'_>, rt: &Runtime, ty: ValType) -> Result<[u64; 2], SnapshotError> {
    Ok(match ty {
        ValType::I32 | ValType::F32 => [r.u32_le()?.into(), 0],
        ValType::I64 | ValType::F64 => [r.u64_le()?, 0],
        ValType::V128 => [r.u64_le()?, r.u64_le()?],
        ValType::Ref(ty) => [read_ref(r, rt, ty)?, 0],
    })
}

/// Reads what is left of an instance's element segments.
fn segments(
    r: &mut Reader<'_>,
    rt: &Runtime,
    instance: usize,
    module: &Loaded,
) -> Result<Vec<Box<[u64]>>, SnapshotError> {
    let types = &rt.instances[instance].types;
    let canonical = |x: TypeIdx| TypeIdx(types[x.index()]);
    let segments = module.syntax.elements.iter().map(|segment| {
        let here = r.clone();
        let count = r.count(1)?;
        let items = match &segment.items {
            ElementItems::Funcs(items) => items.len(),
            ElementItems::Exprs(items) => items.len(),
        };
        if count > 0 && (segment.mode == ElementMode::Declared || count != items) {
            return Err(here
                .invalid("an element segment is not as long as the module's")
                .into());
        }
        // Active ones are left where instantiation trapped.
        let ty = renumber_ref(segment.ty, &canonical);
        (0..count).map(|_| read_ref(r, rt, ty)).collect()
    });
    segments.collect()
}

/// Reads what the objects hold.
fn read_objects(mut r: Reader<'_>, rt: &mut Runtime) -> Result<(), SnapshotError> {
    for addr in 0..rt.heap.len() as u32 {
        let bits = crate::runtime::reference::object(addr);
        let Some(object) = rt.heap.object_mut(bits) else {
            continue;
        };
        // The bytes are lent out for a moment: checking a reference needs the other objects.
        let (ty, mut bytes) = (object.ty, core::mem::take(&mut object.bytes));
        let outcome = read_fields(&mut r, rt, ty, &mut bytes);
        if let Some(object) = rt.heap.object_mut(bits) {
            object.bytes = bytes;
        }
        outcome?;
    }
    Ok(r.finish()?)
}

/// Reads fields or elements of an object of a type.
fn read_fields(
    r: &mut Reader<'_>,
    rt: &Runtime,
    ty: u32,
    bytes: &mut [u8],
) -> Result<(), SnapshotError> {
    let len = bytes.len();
    let mut field = |storage: StorageType, at: usize| {
        match storage {
            StorageType::Val(ValType::Ref(ty)) => {
                let bits = read_ref(r, rt, ty)?;
                store_field(bytes, at, REF, [bits, 0]).expect("the object has its type's size");
            }
            StorageType::Val(_) | StorageType::I8 | StorageType::I16 => {
                let from = r.raw(1 << storage.size_log2())?;
                bytes[at..at + from.len()].copy_from_slice(from);
            }
        }
        Ok(())
    };
    match &rt.types.get(ty).comp {
        CompType::Struct(ty) => {
            let mut fields = ty.fields.iter().zip(ty.offsets());
            fields.try_for_each(|(f, at)| field(f.storage, at as usize))
        }
        CompType::Array(ty) if ty.element.storage.is_ref() => {
            let mut places = (0..len).step_by(1 << REF);
            places.try_for_each(|at| field(ty.element.storage, at))
        }
        CompType::Array(_) => {
            bytes.copy_from_slice(r.raw(bytes.len())?);
            Ok(())
        }
        CompType::Func(_) => Ok(()),
    }
}

/// Reads the values of the exceptions.
fn read_exceptions(mut r: Reader<'_>, rt: &mut Runtime) -> Result<(), SnapshotError> {
    for addr in 0..rt.heap.exceptions.len() as u32 {
        let Some(exception) = rt.heap.exceptions.get_mut(addr) else {
            continue;
        };
        let mut values = core::mem::take(&mut exception.values);
        let ty = rt.types.func_type(rt.tags[exception.tag as usize].ty);
        let mut rest = &mut values[..];
        for &ty in ty.params() {
            let value = read_value(&mut r, rt, ty)?;
            let (now, later) = rest.split_at_mut(slots(&[ty]) as usize);
            now.copy_from_slice(&value[..now.len()]);
            rest = later;
        }
        if let Some(exception) = rt.heap.exceptions.get_mut(addr) {
            exception.values = values;
        }
    }
    Ok(r.finish()?)
}
