//! Numbers in a snapshot for what is in a store.
//!
//! What the host made comes first, then each instance's own, instance by instance; a restored
//! store has the same order, so its numbers are those of the snapshot. Objects and exceptions are
//! numbered as they are met: what nothing refers to gets no number and is not written.

use alloc::collections::BTreeMap;
use alloc::vec;
use alloc::vec::Vec;

use super::error::{Place, SnapshotErrorKind};
use super::types::tag;
use super::writer::Writer;
use crate::exec::run::State;
use crate::runtime::instance::HOST;
use crate::runtime::{InstanceInst, Runtime, reference};
use crate::syntax::module::Imported;

/// What has no number.
const NONE: u32 = u32::MAX;

/// Numbers for things of one kind.
#[derive(Debug)]
pub(super) struct Numbers {
    of: Vec<u32>,
    /// The things' numbers in the store, in the order of their numbers here.
    pub order: Vec<u32>,
}

impl Numbers {
    fn new(len: usize) -> Self {
        Self {
            of: vec![NONE; len],
            order: Vec::new(),
        }
    }

    /// The number of a thing, which gets the next one if it has none.
    fn add(&mut self, addr: u32) -> u32 {
        match self.of.get_mut(addr as usize) {
            Some(number) if *number == NONE => {
                *number = self.order.len() as u32;
                self.order.push(addr);
                *number
            }
            Some(number) => *number,
            None => NONE,
        }
    }

    /// The number of a thing that has one.
    pub fn get(&self, addr: u32) -> Option<u32> {
        self.of.get(addr as usize).copied().filter(|&n| n != NONE)
    }

    /// Numbers what the host made among the imports of an instance: what is in none's `own`.
    fn add_imported(&mut self, items: &[u32], imported: usize, own: &[bool]) {
        for &addr in items.iter().take(imported) {
            if !own.get(addr as usize).copied().unwrap_or(true) {
                self.add(addr);
            }
        }
    }
}

/// The numbers of everything in a store that a snapshot may speak of.
pub(in crate::api) struct Numbering<'a> {
    rt: &'a Runtime,
    pub(super) funcs: Numbers,
    pub(super) tables: Numbers,
    pub(super) memories: Numbers,
    pub(super) globals: Numbers,
    pub(super) tags: Numbers,
    pub(super) objects: Numbers,
    pub(super) exceptions: Numbers,
    /// How many of the functions, tables, memories, globals and tags the host made.
    pub(super) outside: Outside,
    /// An instance and an index for each canonical type; empty until asked for.
    defined: BTreeMap<u32, (u32, u32)>,
}

/// How many things the host made, of each kind.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Outside {
    pub funcs: usize,
    pub tables: usize,
    pub memories: usize,
    pub globals: usize,
    pub tags: usize,
}

/// The lists of an instance, each with the number of its imported entries.
fn lists<'i>(inst: &'i InstanceInst, imported: &Imported) -> [(&'i [u32], usize); 4] {
    [
        (&inst.tables, imported.tables.len()),
        (&inst.memories, imported.memories.len()),
        (&inst.globals, imported.globals.len()),
        (&inst.tags, imported.tags.len()),
    ]
}

impl<'a> Numbering<'a> {
    /// Numbers what the instances of a store have.
    pub(super) fn new(state: &'a State) -> Self {
        let rt = &state.rt;
        let mut this = Self {
            rt,
            funcs: Numbers::new(rt.funcs.len()),
            tables: Numbers::new(rt.tables.len()),
            memories: Numbers::new(rt.memories.len()),
            globals: Numbers::new(rt.globals.len()),
            tags: Numbers::new(rt.tags.len()),
            objects: Numbers::new(rt.heap.len()),
            exceptions: Numbers::new(rt.heap.exceptions.len()),
            outside: Outside::default(),
            defined: BTreeMap::new(),
        };
        let instances = || {
            let modules = state.modules.iter().map(|module| &module.syntax.imported);
            rt.instances.iter().zip(modules)
        };
        let mut own = [
            vec![false; rt.tables.len()],
            vec![false; rt.memories.len()],
            vec![false; rt.globals.len()],
            vec![false; rt.tags.len()],
        ];
        for (inst, imported) in instances() {
            for (own, (items, imported)) in own.iter_mut().zip(lists(inst, imported)) {
                for &addr in items.iter().skip(imported) {
                    own[addr as usize] = true;
                }
            }
        }
        for (inst, imported) in instances() {
            for &func in inst.funcs.iter().take(imported.funcs.len()) {
                if rt.funcs[func as usize].instance == HOST {
                    this.funcs.add(func);
                }
            }
            for ((numbers, own), (items, imported)) in this
                .kinds()
                .into_iter()
                .zip(&own)
                .zip(lists(inst, imported))
            {
                numbers.add_imported(items, imported, own);
            }
        }
        this.outside = Outside {
            funcs: this.funcs.order.len(),
            tables: this.tables.order.len(),
            memories: this.memories.order.len(),
            globals: this.globals.order.len(),
            tags: this.tags.order.len(),
        };
        for (inst, imported) in instances() {
            for &func in inst.funcs.iter().skip(imported.funcs.len()) {
                this.funcs.add(func);
            }
            for (numbers, (items, imported)) in this.kinds().into_iter().zip(lists(inst, imported))
            {
                for &addr in items.iter().skip(imported) {
                    numbers.add(addr);
                }
            }
        }
        this
    }

    /// As [`lists`].
    fn kinds(&mut self) -> [&mut Numbers; 4] {
        [
            &mut self.tables,
            &mut self.memories,
            &mut self.globals,
            &mut self.tags,
        ]
    }

    /// The number of a function.
    ///
    /// # Errors
    /// If it is one of the host's that no module imports.
    pub(in crate::api) fn func(&self, addr: u32, place: Place) -> Result<u32, SnapshotErrorKind> {
        if let Some(number) = self.funcs.get(addr) {
            return Ok(number);
        }
        let is_host = |func: &crate::runtime::FuncInst| func.instance == HOST;
        Err(
            match self.rt.funcs.get(addr as usize).is_some_and(is_host) {
                true => SnapshotErrorKind::HostFunction { place },
                false => SnapshotErrorKind::Unreached { place },
            },
        )
    }

    /// Writes a reference, which stands at `place`. What it refers to will be written too.
    ///
    /// # Errors
    /// If it refers to what cannot be written.
    pub(in crate::api) fn write_ref(
        &mut self,
        w: &mut Writer,
        bits: u64,
        place: Place,
    ) -> Result<(), SnapshotErrorKind> {
        let (number, tag) = if bits == reference::NULL {
            (0, tag::NULL)
        } else if let Some(addr) = reference::func_addr(bits) {
            (self.func(addr, place)?, tag::FUNC)
        } else if let Some(addr) = reference::object_addr(bits) {
            (self.objects.add(addr), tag::OBJECT)
        } else if let Some(value) = reference::i31_value(bits) {
            (value as u32 & i32::MAX as u32, tag::I31)
        } else if let Some(addr) = reference::exception_addr(bits) {
            (self.exceptions.add(addr), tag::EXCEPTION)
        } else if reference::extern_addr(bits).is_some() {
            return Err(SnapshotErrorKind::HostValue { place });
        } else {
            (NONE, tag::NULL)
        };
        if number == NONE {
            return Err(SnapshotErrorKind::Unreached { place });
        }
        w.varint(u64::from(number) << tag::BITS | tag);
        Ok(())
    }

    /// An instance and the index that a canonical type has in its module.
    pub(super) fn defined(&mut self, ty: u32) -> Option<(u32, u32)> {
        if self.defined.is_empty() {
            for (inst, instance) in self.rt.instances.iter().zip(0..) {
                for (&ty, index) in inst.types.iter().zip(0..) {
                    self.defined.entry(ty).or_insert((instance, index));
                }
            }
        }
        self.defined.get(&ty).copied()
    }
}
