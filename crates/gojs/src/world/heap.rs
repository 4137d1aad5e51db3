//! Where objects live: an arena of slots, and the collector that empties those nobody can reach.
//!
//! Objects refer to each other by [`ObjectId`], so that the whole arena is plain data. The collector
//! marks from the roots it is given and works with a list instead of recursion: a guest may nest
//! objects as deep as it likes.

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
    pub fn collect(&mut self, roots: impl Iterator<Item = Value>) {
        let mut marks = vec![false; self.slots.len()];
        let mut todo = Vec::new();
        let mut meet = |value: &Value, todo: &mut Vec<ObjectId>| {
            if let Value::Object(id) = value
                && let Some(mark) = marks.get_mut(id.0 as usize)
                && !*mark
            {
                *mark = true;
                todo.push(*id);
            }
        };
        for root in roots {
            meet(&root, &mut todo);
        }
        while let Some(id) = todo.pop() {
            if let Some(object) = self.slots.get(id.0 as usize).and_then(Option::as_ref) {
                each_value(object, &mut |value| meet(value, &mut todo));
            }
        }
        let mut live = 0_usize;
        for (at, slot) in self.slots.iter_mut().enumerate() {
            match slot {
                Some(object) if marks.get(at) == Some(&true) => {
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
        Kind::Plain | Kind::Error | Kind::Date(_) | Kind::Buffer(_) | Kind::Decoder(_) => {}
    }
}
