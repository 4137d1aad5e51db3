//! A world as bytes: how it differs from the one that every program starts with.

use std::sync::LazyLock;

use shanhai::snapshot::{Reader, Writer};

use super::{World, class::Class, code::Code, heap::Heap};
use crate::{
    save::{Read, Saved},
    world::{
        object::{Function, Kind, Object, View},
        value::{ObjectId, SymbolId},
    },
};

/// The world that every program starts with.
static FRESH: LazyLock<World> = LazyLock::new(World::new);

/// Every object of that world as bytes, one after the other.
static BUILT: LazyLock<Built> = LazyLock::new(|| Built::new(FRESH.heap.slots()));

/// Objects as bytes.
struct Built {
    bytes: Vec<u8>,
    /// Where each ends.
    ends: Vec<usize>,
}

impl Built {
    fn new(slots: &[Option<Object>]) -> Self {
        let mut w = Writer::new();
        let mut ends = Vec::with_capacity(slots.len());
        for slot in slots {
            slot.save(&mut w);
            ends.push(w.as_bytes().len());
        }
        let bytes = w.into_bytes();
        Built { bytes, ends }
    }

    fn get(&self, at: usize) -> Option<&[u8]> {
        let start = match at.checked_sub(1) {
            Some(before) => *self.ends.get(before)?,
            None => 0,
        };
        self.bytes.get(start..*self.ends.get(at)?)
    }
}

/// A number that tells versions of this crate apart whose built-in objects differ.
///
/// It is FNV-1a (64 bits) of all that is built in: objects, paths of functions, names of classes.
pub(crate) fn fingerprint() -> u64 {
    static FINGERPRINT: LazyLock<u64> = LazyLock::new(|| {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        let mut add = |bytes: &[u8]| {
            for byte in bytes {
                hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
            }
        };
        add(&BUILT.bytes);
        for (_, row) in Code::all() {
            add(row.path.as_bytes());
            add(b"\0");
        }
        for class in Class::ALL {
            add(class.name().as_bytes());
            add(b"\0");
        }
        hash
    });
    *FINGERPRINT
}

impl World {
    /// A world with everything that is built in, copied from one that was made before.
    pub(crate) fn fresh() -> Self {
        FRESH.clone()
    }

    /// Writes what the program has made of the world: objects that it has changed, all others, and
    /// which slots are free.
    pub(crate) fn save(&self, w: &mut Writer) {
        let World {
            heap,
            global: _,
            protos: _,
            symbols,
            registry,
            names: _,
            kept,
            built_in,
            patterns: _,
            missing,
        } = self;
        let (first, rest) = heap.slots().split_at(FRESH.heap.slots().len());
        let now = Built::new(first);
        let changed = (0..first.len()).filter(|at| now.get(*at) != BUILT.get(*at));
        let changed: Vec<usize> = changed.collect();
        w.varint(changed.len() as u64);
        for at in changed {
            at.save(w);
            w.raw(now.get(at).unwrap_or_default());
        }
        crate::save::save_all(w, rest.iter());
        heap.free().to_vec().save(w);
        heap.fresh().save(w);
        heap.live().save(w);
        built_in.save(w);
        crate::save::save_all(w, symbols.iter().skip(FRESH.symbols.len()));
        let mut shared: Vec<SymbolId> = registry.values().copied().collect();
        shared.sort_unstable();
        shared.save(w);
        kept.save(w);
        missing.save(w);
    }

    /// Reads a world whose objects may take `max_total` bytes and in which there are `hosts` functions
    /// of the embedder.
    pub(crate) fn load(r: &mut Reader<'_>, hosts: usize, max_total: usize) -> Read<Self> {
        let mut world = World::fresh();
        let mut slots = world.heap.take_slots();
        for _ in 0..r.count(2)? {
            let here = r.clone();
            let at = r.index(slots.len(), "a built-in object")?;
            slots[at] = load_slot(r, &here)?;
        }
        let here = r.clone();
        let count = r.count(1)?;
        if count.saturating_mul(size_of::<Option<Object>>()) > max_total {
            return Err(here.invalid("there are more objects than the limit allows"));
        }
        slots.reserve_exact(count);
        for _ in 0..count {
            let here = r.clone();
            slots.push(load_slot(r, &here)?);
        }
        if let Some(trouble) = trouble(&slots, hosts) {
            return Err(r.invalid(trouble));
        }
        let here = r.clone();
        let free: Vec<u32> = Saved::load(r)?;
        let (fresh, live) = Saved::load(r)?;
        world.heap = Heap::of(slots, free, fresh, live).ok_or_else(|| {
            here.invalid("the list of free objects is not that of those that are")
        })?;
        world.built_in = Saved::load(r)?;
        world.symbols.extend(Vec::load(r)?);
        let shared: Vec<SymbolId> = Saved::load(r)?;
        for id in shared {
            let name = world.symbol_description(id).cloned();
            let name = name.ok_or_else(|| r.invalid("a shared symbol has no name"))?;
            world.registry.insert(name, id);
        }
        world.kept = Saved::load(r)?;
        world.missing = Saved::load(r)?;
        Ok(world)
    }
}

fn load_slot(r: &mut Reader<'_>, here: &Reader<'_>) -> Read<Option<Object>> {
    let slot: Option<Object> = Saved::load(r)?;
    match slot.as_ref().and_then(Object::trouble) {
        Some(trouble) => Err(here.invalid(trouble)),
        None => Ok(slot),
    }
}

/// What is wrong with objects together.
fn trouble(slots: &[Option<Object>], hosts: usize) -> Option<&'static str> {
    let find = |id: ObjectId| slots.get(id.0 as usize)?.as_ref();
    for object in slots.iter().flatten() {
        match &object.kind {
            Kind::View(view) | Kind::DataView(view) => {
                let bytes = match find(view.buffer).map(|object| &object.kind) {
                    Some(Kind::Buffer(bytes)) => bytes.len(),
                    Some(Kind::Memory(size)) => *size,
                    _ => return Some("a typed array has no buffer"),
                };
                if !is_within(view, bytes) {
                    return Some("a typed array shows more than its buffer has");
                }
            }
            Kind::Function(Function::Host(name)) if *name as usize >= hosts => {
                return Some("a function of the embedder has no name");
            }
            _ => {}
        }
    }
    let proto = |object: &Object| object.proto;
    let target = |object: &Object| match &object.kind {
        Kind::Function(Function::Bound(bound)) => Some(bound.target),
        _ => None,
    };
    if has_circle(slots, proto) {
        return Some("an object is its own prototype");
    }
    has_circle(slots, target).then_some("a bound function calls itself")
}

/// Whether the window lies within a buffer of so many bytes; one that was moved away has none.
pub(crate) fn is_within(view: &View, bytes: usize) -> bool {
    let size = view.length.checked_mul(view.element.size());
    let end = size.and_then(|size| size.checked_add(view.offset));
    end.is_some_and(|end| end <= bytes || bytes == 0)
}

/// Whether following `next` from some object leads back to it.
fn has_circle(slots: &[Option<Object>], next: impl Fn(&Object) -> Option<ObjectId>) -> bool {
    // In which walk each object was met; zero is none.
    let mut met = vec![0_u32; slots.len()];
    for (start, walk) in (0..slots.len()).zip(1_u32..) {
        let mut at = start;
        while let Some(place) = met.get_mut(at) {
            if *place == walk {
                return true;
            }
            if *place != 0 {
                break;
            }
            *place = walk;
            match slots.get(at).and_then(Option::as_ref).and_then(&next) {
                Some(id) => at = id.0 as usize,
                None => break,
            }
        }
    }
    false
}
