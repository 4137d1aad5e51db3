//! Where objects live: an arena of slots, and the collector that empties those nobody can reach.
//!
//! Objects refer to each other by [`ObjectId`], so that the whole arena is plain data. The collector
//! marks from the roots it is given and works with a list instead of recursion: a guest may nest
//! objects as deep as it likes.

use std::collections::HashMap;

use crate::world::{
    object::{Function, Kind, Object, Settled},
    props::Slot,
    text::Text,
    value::{ObjectId, Value},
};

/// What one object is taken to cost beside its contents, in bytes.
const OBJECT_COST: usize = 200;
/// A collection is not worth its time before this much was made since the last one, in bytes.
const FIRST_THRESHOLD: usize = 4 << 20;

/// The arena of objects.
#[derive(Clone, Debug, Default)]
pub struct Heap {
    slots: Vec<Option<Object>>,
    free: Vec<u32>,
    /// Bytes made since the last collection.
    fresh: usize,
    /// Bytes that were left after the last collection.
    live: usize,
}

impl Heap {
    /// Adds an object.
    pub fn insert(&mut self, object: Object) -> ObjectId {
        self.fresh = self.fresh.saturating_add(cost(&object));
        if let Some(at) = self.free.pop()
            && let Some(slot) = self.slots.get_mut(at as usize)
        {
            *slot = Some(object);
            return ObjectId(at);
        }
        let at = u32::try_from(self.slots.len()).expect("memory ends before 2^32 objects");
        self.slots.push(Some(object));
        ObjectId(at)
    }

    /// Finds an object; none under an id that was collected or is of another world.
    pub fn find(&self, id: ObjectId) -> Option<&Object> {
        self.slots.get(id.0 as usize)?.as_ref()
    }

    /// Finds an object to change it.
    pub fn find_mut(&mut self, id: ObjectId) -> Option<&mut Object> {
        self.slots.get_mut(id.0 as usize)?.as_mut()
    }

    /// The number of objects.
    pub fn len(&self) -> usize {
        self.slots.len() - self.free.len()
    }

    /// Counts bytes that an existing object grew by.
    pub fn grew(&mut self, bytes: usize) {
        self.fresh = self.fresh.saturating_add(bytes);
    }

    /// Every slot, the free ones among them.
    pub fn slots(&self) -> &[Option<Object>] {
        &self.slots
    }

    /// The free slots; the last is taken first.
    pub fn free(&self) -> &[u32] {
        &self.free
    }

    /// Bytes that were left after the last collection.
    pub fn live(&self) -> usize {
        self.live
    }

    /// Takes everything out.
    pub fn take_slots(&mut self) -> Vec<Option<Object>> {
        std::mem::take(self).slots
    }

    /// Makes a heap of slots; none if `free` does not name each empty slot once.
    pub fn of(
        slots: Vec<Option<Object>>,
        free: Vec<u32>,
        fresh: usize,
        live: usize,
    ) -> Option<Self> {
        let mut left: Vec<bool> = slots.iter().map(Option::is_none).collect();
        let empty = left.iter().filter(|is_empty| **is_empty).count();
        let take = |at: &u32| left.get_mut(*at as usize).is_some_and(std::mem::take);
        if free.len() != empty || !free.iter().all(take) {
            return None;
        }
        Some(Heap {
            slots,
            free,
            fresh,
            live,
        })
    }

    /// Whether so much was made since the last collection that another is worth its time.
    pub fn wants_collection(&self) -> bool {
        self.fresh > self.live.max(FIRST_THRESHOLD)
    }

    /// Bytes made since the last collection.
    pub fn fresh(&self) -> usize {
        self.fresh
    }

    /// A guess of the bytes all objects take, those not yet collected among them.
    pub fn used(&self) -> usize {
        self.live.saturating_add(self.fresh)
    }

    /// Empties every slot that cannot be reached from the roots.
    ///
    /// Returns the calls that finalization registries owe for objects that are gone: callback and
    /// argument.
    pub fn collect(&mut self, roots: impl Iterator<Item = Value>) -> Vec<(Value, Value)> {
        let mut marking = Marking::new(self.slots.len());
        for root in roots {
            marking.meet(&root);
        }
        while let Some(id) = marking.todo.pop() {
            if let Some(object) = self.slots.get(id.0 as usize).and_then(Option::as_ref) {
                each_value(object, &mut |value| marking.meet(value));
                marking.pass(id, object);
            }
        }
        let mut owed = Vec::new();
        for id in std::mem::take(&mut marking.weak) {
            if let Some(object) = self.find_mut(id) {
                forget(object, &marking, &mut owed);
            }
        }
        let mut live = 0_usize;
        for (at, slot) in self.slots.iter_mut().enumerate() {
            match slot {
                Some(object) if marking.marks.get(at) == Some(&true) => {
                    live = live.saturating_add(cost(object));
                    each_value(object, &mut |value| {
                        live = live.saturating_add(text_cost(value))
                    });
                }
                Some(_) => {
                    *slot = None;
                    self.free
                        .push(u32::try_from(at).expect("inserted under a u32"));
                }
                None => {}
            }
        }
        self.fresh = 0;
        self.live = live;
        owed
    }
}

/// What is known during a collection.
struct Marking {
    /// Which slots are reached.
    marks: Vec<bool>,
    /// Objects that are reached and not yet looked into.
    todo: Vec<ObjectId>,
    /// Objects that hold others weakly.
    weak: Vec<ObjectId>,
    /// What weak maps say of objects not yet reached: it is reached when they are.
    waiting: HashMap<ObjectId, Vec<Value>>,
}

impl Marking {
    fn new(slots: usize) -> Self {
        Marking {
            marks: vec![false; slots],
            todo: Vec::new(),
            weak: Vec::new(),
            waiting: HashMap::new(),
        }
    }

    fn meet(&mut self, value: &Value) {
        if let Value::Object(id) = value
            && let Some(mark) = self.marks.get_mut(id.0 as usize)
            && !*mark
        {
            *mark = true;
            self.todo.push(*id);
        }
    }

    fn is_marked(&self, id: ObjectId) -> bool {
        self.marks.get(id.0 as usize) == Some(&true)
    }

    /// Treats what is weak about an object that was reached.
    fn pass(&mut self, id: ObjectId, object: &Object) {
        if !self.waiting.is_empty() {
            for value in self.waiting.remove(&id).unwrap_or_default() {
                self.meet(&value);
            }
        }
        match &object.kind {
            Kind::WeakMap(table) => {
                self.weak.push(id);
                for (key, value) in table.iter() {
                    if self.is_marked(*key) {
                        self.meet(value);
                    } else if value.as_object().is_some() {
                        self.waiting.entry(*key).or_default().push(value.clone());
                    }
                }
            }
            Kind::WeakSet(_) | Kind::WeakRef(_) | Kind::Registry(_) => self.weak.push(id),
            _ => {}
        }
    }
}

/// Takes out of an object what it held weakly and is gone.
fn forget(object: &mut Object, marking: &Marking, owed: &mut Vec<(Value, Value)>) {
    match &mut object.kind {
        Kind::WeakMap(table) | Kind::WeakSet(table) => {
            table.retain(|key, _| marking.is_marked(*key));
        }
        Kind::WeakRef(target) => *target = target.filter(|id| marking.is_marked(*id)),
        Kind::Registry(registry) => {
            let callback = &registry.callback;
            registry.watched.retain_mut(|watched| {
                watched.token = watched.token.filter(|id| marking.is_marked(*id));
                if marking.is_marked(watched.target) {
                    return true;
                }
                owed.push((callback.clone(), watched.held.clone()));
                false
            });
        }
        _ => {}
    }
}

/// The bytes a value takes besides its place; a string counts wherever it is held.
pub fn text_cost(value: &Value) -> usize {
    value.as_text().map_or(0, Text::byte_count)
}

/// A guess of the bytes an object takes.
fn cost(object: &Object) -> usize {
    let contents = match &object.kind {
        Kind::Array(elements) => elements.items.len().saturating_mul(32),
        Kind::Buffer(bytes) => bytes.len(),
        Kind::Map(table) | Kind::Set(table) => table.len().saturating_mul(128),
        Kind::WeakMap(table) | Kind::WeakSet(table) => table.len().saturating_mul(64),
        Kind::Registry(registry) => registry.watched.len().saturating_mul(64),
        Kind::RegExp(regexp) => regexp.source.byte_count(),
        Kind::Slots(_, slots) => slots.len().saturating_mul(32),
        Kind::Params(params) => params
            .pairs
            .iter()
            .fold(0, |sum, (name, value)| sum + name.len() + value.len() + 64),
        _ => 0,
    };
    OBJECT_COST
        .saturating_add(contents)
        .saturating_add(object.props.len().saturating_mul(64))
}

/// Shows every value an object holds.
fn each_value(object: &Object, meet: &mut impl FnMut(&Value)) {
    let object_id = |id: ObjectId, meet: &mut dyn FnMut(&Value)| meet(&Value::Object(id));
    if let Some(proto) = object.proto {
        object_id(proto, meet);
    }
    for (_, prop) in object.props.iter() {
        match &prop.slot {
            Slot::Data(value) => meet(value),
            Slot::Accessor { get, set } => {
                get.iter().chain(set).for_each(|id| object_id(*id, meet));
            }
        }
    }
    match &object.kind {
        Kind::Array(elements) => elements.items.iter().flatten().for_each(meet),
        Kind::Function(function) => match function {
            Function::Code(_) | Function::Host(_) => {}
            Function::Closure(_, slots) => slots.iter().for_each(meet),
            Function::Go(id) => meet(id),
            Function::Bound(bound) => {
                object_id(bound.target, meet);
                meet(&bound.this);
                bound.args.iter().for_each(meet);
            }
        },
        Kind::Wrapper(value) => meet(value),
        Kind::Map(table) | Kind::Set(table) => table.iter().for_each(|(key, value)| {
            meet(key);
            meet(value);
        }),
        Kind::Cursor(cursor) => meet(&cursor.over),
        Kind::Promise(promise) => {
            match &promise.state {
                Settled::Pending => {}
                Settled::Fulfilled(value) | Settled::Rejected(value) => meet(value),
            }
            for reaction in &promise.reactions {
                meet(&reaction.fulfilled);
                meet(&reaction.rejected);
                reaction.derived.iter().for_each(|id| object_id(*id, meet));
            }
        }
        Kind::View(view) | Kind::DataView(view) => object_id(view.buffer, meet),
        Kind::Registry(registry) => {
            meet(&registry.callback);
            registry
                .watched
                .iter()
                .for_each(|watched| meet(&watched.held));
        }
        Kind::Slots(_, slots) => slots.iter().for_each(meet),
        Kind::Proxy(proxy) => {
            if let Some((target, handler)) = proxy.parts {
                object_id(target, meet);
                object_id(handler, meet);
            }
        }
        Kind::Params(params) => params.url.iter().for_each(|id| object_id(*id, meet)),
        // What a weak map says of an object is reached with the object, see `Marking::pass`.
        Kind::WeakMap(_) | Kind::WeakSet(_) | Kind::WeakRef(_) => {}
        Kind::Plain
        | Kind::Error
        | Kind::Date(_)
        | Kind::Buffer(_)
        | Kind::Memory(_)
        | Kind::Decoder(_)
        | Kind::RegExp(_) => {}
    }
}
