//! Instantiation: imports are compared with what is given, then everything is allocated.
//!
//! Spec: 4.7.3 Instantiation.

use alloc::boxed::Box;
use alloc::format;
use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::api::collect::collect;
use crate::api::constant::Scope;
use crate::api::error::{Error, LinkError, LinkErrorKind};
use crate::api::external::Extern;
use crate::api::instance::Instance;
use crate::api::module::{Module, import_type};
use crate::api::store::{Handle, Store};
use crate::api::{global, memory, table};
use crate::exec::Loaded;
use crate::runtime::exception::TagInst;
use crate::runtime::types::{renumber_ref, renumber_val};
use crate::runtime::{FuncInst, InstanceInst, Runtime};
use crate::syntax::{
    ConstExpr, DataMode, ElementItems, ElementMode, ElementSegment, GlobalType, Import, ImportDesc,
    Limits, TableType, TypeIdx,
};
use crate::trap::TrapCode;

/// Makes an instance of a module from `imports`, one for each of the module's, and runs its start
/// function.
pub(crate) fn instantiate<T>(
    store: &mut Store<T>,
    module: &Module,
    imports: &[Extern],
) -> Result<Instance, Error> {
    let loaded = &module.loaded;
    // Constant expressions may allocate, and nothing is collected between them.
    let limit = store.state.rt.heap_limit();
    if store.gc_heap_bytes() > limit / 2 {
        collect(store, None);
    }
    let rt = &mut store.state.rt;
    rt.heap.limit = limit;
    if rt.instances.len() >= rt.limits.instances {
        return Err(Error::limit("the store's limit of instances is reached"));
    }
    let types = rt.types.module(&loaded.syntax);
    for (import, item) in loaded.syntax.imports.iter().zip(imports) {
        check_import(rt, loaded, &types, import, item)?;
    }
    let addr = rt.instances.len() as u32;
    let instance = allocate(rt, loaded, types, imports, addr, None)?;
    rt.instances.push(instance);
    store.state.modules.push(Arc::clone(loaded));
    fill(&mut store.state.rt, loaded, addr as usize)?;
    let instance = Instance {
        handle: Handle {
            store: store.id,
            addr,
        },
    };
    if let Some(start) = loaded.syntax.start {
        let func = store.state.rt.instances[addr as usize].funcs[start.index()];
        crate::api::call::call(store, func, (0, 0), |_| (), |_, _| ())?;
    }
    Ok(instance)
}

/// Whether sizes of `found` lie within those that are `wanted`.
fn limits_match(found: Limits, wanted: Limits) -> bool {
    found.min >= wanted.min
        && match (found.max, wanted.max) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(found), Some(wanted)) => found <= wanted,
        }
}

/// Compares one import with what is given for it.
pub(crate) fn check_import(
    rt: &Runtime,
    loaded: &Loaded,
    types: &[u32],
    import: &Import,
    item: &Extern,
) -> Result<(), Error> {
    let canonical = |x: TypeIdx| TypeIdx(types[x.index()]);
    let at = item.handle().index();
    let fits = match (import.desc, item) {
        (ImportDesc::Func(x), Extern::Func(_)) => {
            rt.types.matches(rt.funcs[at].ty, types[x.index()])
        }
        (ImportDesc::Table(wanted), Extern::Table(_)) => {
            let found = &rt.tables[at];
            let limits = Limits {
                min: found.len(),
                max: found.ty.limits.max,
            };
            let element = renumber_ref(wanted.element, &canonical);
            found.ty.table64 == wanted.table64
                && found.ty.element == element
                && limits_match(limits, wanted.limits)
        }
        (ImportDesc::Memory(wanted), Extern::Memory(_)) => {
            let found = &rt.memories[at];
            let limits = Limits {
                min: found.pages(),
                max: found.ty.limits.max,
            };
            found.ty.memory64 == wanted.memory64
                && found.ty.shared == wanted.shared
                && found.ty.page_size_log2 == wanted.page_size_log2
                && limits_match(limits, wanted.limits)
        }
        (ImportDesc::Global(wanted), Extern::Global(_)) => {
            let found = rt.globals[at].ty;
            let content = renumber_val(wanted.content, &canonical);
            found.mutable == wanted.mutable
                && if wanted.mutable {
                    found.content == content
                } else {
                    rt.types.val_matches(found.content, content)
                }
        }
        (ImportDesc::Tag(ty), Extern::Tag(_)) => rt.tags[at].ty == types[ty.ty.index()],
        _ => false,
    };
    if fits {
        return Ok(());
    }
    let expected = import_type(&loaded.syntax, import.desc);
    let found = found_type(rt, item);
    let kind = LinkErrorKind::IncompatibleType { expected, found };
    Err(LinkError::new(&import.module, &import.name, kind).into())
}

/// The type of what is given.
fn found_type(rt: &Runtime, item: &Extern) -> crate::ExternType {
    use crate::ExternType;
    let at = item.handle().index();
    match item {
        Extern::Func(_) => ExternType::Func(rt.types.func_type(rt.funcs[at].ty).clone()),
        Extern::Table(_) => ExternType::Table(rt.tables[at].ty),
        Extern::Memory(_) => ExternType::Memory(rt.memories[at].ty),
        Extern::Global(_) => ExternType::Global(rt.globals[at].ty),
        Extern::Tag(_) => ExternType::Tag(rt.types.func_type(rt.tags[at].ty).clone()),
    }
}

/// The sizes of an instance's own tables and memories, where they are not those that the module
/// says.
#[cfg_attr(
    not(feature = "snapshot"),
    allow(dead_code, reason = "only a snapshot has other sizes")
)]
pub(crate) struct Sizes {
    /// Elements of each table.
    pub tables: Vec<u64>,
    /// Pages of each memory.
    pub memories: Vec<u64>,
}

/// Allocates what the module defines. If that fails, what was allocated stays without a user
/// until the store is dropped.
///
/// With `sizes` no expression of the module is evaluated: values are zero and null, segments
/// empty, and somebody else fills them.
pub(crate) fn allocate(
    rt: &mut Runtime,
    loaded: &Loaded,
    types: Box<[u32]>,
    imports: &[Extern],
    addr: u32,
    sizes: Option<&Sizes>,
) -> Result<InstanceInst, Error> {
    let syntax = &loaded.syntax;
    let mut funcs = Vec::with_capacity(syntax.func_count());
    let (mut tables, mut memories, mut globals) = (Vec::new(), Vec::new(), Vec::new());
    let mut tags = Vec::new();
    for item in imports {
        match item {
            Extern::Func(x) => funcs.push(x.handle.addr),
            Extern::Table(x) => tables.push(x.handle.addr),
            Extern::Memory(x) => memories.push(x.handle.addr),
            Extern::Global(x) => globals.push(x.handle.addr),
            Extern::Tag(x) => tags.push(x.handle.addr),
        }
    }
    if rt.funcs.len() + syntax.funcs.len() > rt.limits.functions {
        return Err(Error::limit("the store's limit of functions is reached"));
    }
    let first = rt.funcs.len() as u32;
    funcs.extend((first..).take(syntax.funcs.len()));
    let own = syntax.funcs.iter().zip(0..).map(|(&ty, code)| FuncInst {
        ty: types[ty.index()],
        instance: addr,
        code,
    });
    rt.funcs.extend(own);
    for tag in &syntax.tags {
        tags.push(rt.tags.len() as u32);
        rt.tags.push(TagInst {
            ty: types[tag.ty.index()],
        });
    }
    let canonical = |x: TypeIdx| TypeIdx(types[x.index()]);
    for (i, ty) in syntax.memories.iter().enumerate() {
        let pages = sizes.map_or(ty.limits.min, |sizes| sizes.memories[i]);
        memories.push(memory::allocate(rt, *ty, pages)?);
    }
    let first_global = rt.global_values.len();
    for def in &syntax.globals {
        let mut scope = Scope {
            rt,
            types: &types,
            funcs: &funcs,
            globals: &globals,
            loaded,
        };
        let value = match sizes {
            None => scope.eval(&def.init)?,
            Some(_) => [0; 2],
        };
        let content = renumber_val(def.ty.content, &canonical);
        globals.push(global::allocate(
            rt,
            GlobalType { content, ..def.ty },
            value,
        ));
    }
    let shared = memories
        .iter()
        .map(|&memory| rt.memories[memory as usize].shared().cloned());
    let shared: Vec<_> = shared.collect();
    let own_globals = first_global..rt.global_values.len();
    for (i, def) in syntax.tables.iter().enumerate() {
        let mut scope = Scope {
            rt,
            types: &types,
            funcs: &funcs,
            globals: &globals,
            loaded,
        };
        let (size, init) = match (sizes, &def.init) {
            (Some(sizes), _) => (sizes.tables[i], 0),
            (None, Some(init)) => (def.ty.limits.min, scope.eval(init)?[0]),
            (None, None) => (def.ty.limits.min, 0),
        };
        let element = renumber_ref(def.ty.element, &canonical);
        let ty = TableType { element, ..def.ty };
        tables.push(table::allocate(rt, ty, size, init)?);
    }
    let mut elements = Vec::with_capacity(syntax.elements.len());
    for segment in &syntax.elements {
        let mut scope = Scope {
            rt,
            types: &types,
            funcs: &funcs,
            globals: &globals,
            loaded,
        };
        elements.push(match segment.mode {
            _ if sizes.is_some() => Box::default(),
            ElementMode::Declared => Box::default(),
            ElementMode::Active { .. } | ElementMode::Passive => references(&mut scope, segment)?,
        });
    }
    let passive = syntax
        .data
        .iter()
        .any(|segment| segment.mode == DataMode::Passive);
    let data = match passive {
        true => syntax
            .data
            .iter()
            .map(|segment| segment.mode == DataMode::Passive)
            .collect(),
        false => Vec::new(),
    };
    Ok(InstanceInst {
        types,
        funcs: funcs.into(),
        tables: tables.into(),
        memories: memories.into(),
        shared: shared.into(),
        globals: globals.into(),
        tags: tags.into(),
        first_func: first,
        own_globals,
        elements,
        data,
    })
}

/// The references of an element segment.
fn references(scope: &mut Scope<'_>, segment: &ElementSegment) -> Result<Box<[u64]>, Error> {
    match &segment.items {
        ElementItems::Funcs(items) => Ok(items
            .iter()
            .map(|x| crate::runtime::reference::func(scope.funcs[x.index()]))
            .collect()),
        ElementItems::Exprs(items) => items.iter().map(|item| Ok(scope.eval(item)?[0])).collect(),
    }
}

/// Copies the active segments to tables and memories.
fn fill(rt: &mut Runtime, loaded: &Loaded, instance: usize) -> Result<(), Error> {
    let mut inst = core::mem::take(&mut rt.instances[instance]);
    let result = fill_from(rt, loaded, &mut inst);
    rt.instances[instance] = inst;
    result
}

fn fill_from(rt: &mut Runtime, loaded: &Loaded, inst: &mut InstanceInst) -> Result<(), Error> {
    for (i, segment) in loaded.syntax.elements.iter().enumerate() {
        let ElementMode::Active { table, offset } = segment.mode else {
            continue;
        };
        let [d, _] = Scope::of(rt, inst, loaded).eval(&offset)?;
        let items = &inst.elements[i];
        let target = &rt.tables[inst.tables[table.index()] as usize];
        target.init(d, items, 0, items.len() as u64)?;
        inst.elements[i] = Box::default();
    }
    let module: &[u8] = &loaded.bytes;
    let first = inst.memories.first().map(|&memory| memory as usize);
    if let (Some(segments), Some(memory)) = (loaded.syntax.data.usual(), first)
        && rt.memories[memory].shared().is_none()
    {
        // Go's modules have tens of thousands.
        let memory = rt.memories[memory].bytes_mut();
        for &(bytes, address) in segments {
            let bytes = bytes.of(module);
            let to = memory.get_mut(address as u32 as usize..);
            let to = to.and_then(|to| to.get_mut(..bytes.len()));
            to.ok_or(TrapCode::MemoryOutOfBounds)?
                .copy_from_slice(bytes);
        }
        return Ok(());
    }
    for segment in loaded.syntax.data.iter() {
        let DataMode::Active { memory, offset } = segment.mode else {
            continue;
        };
        let d = match offset {
            ConstExpr::I32Const(address) => u64::from(address as u32),
            offset => Scope::of(rt, inst, loaded).eval(&offset)?[0],
        };
        let memory = inst.memories[memory.index()] as usize;
        rt.memories[memory].write(d, segment.bytes.of(module))?;
    }
    Ok(())
}

/// Makes an instance, after checking that all imports are from the store.
pub(crate) fn checked<T>(
    store: &mut Store<T>,
    module: &Module,
    imports: &[Extern],
) -> Result<Instance, Error> {
    let expected = module.loaded.syntax.imports.len();
    if imports.len() != expected {
        let found = imports.len();
        return Err(Error::misuse(format!(
            "the module has {expected} imports, {found} are given"
        )));
    }
    imports.iter().for_each(|item| store.check(item.handle()));
    instantiate(store, module, imports)
}
