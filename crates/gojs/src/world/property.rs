//! Reading, writing and listing properties, as far as no function is called for it.

use crate::world::{
    World,
    class::Class,
    heap::text_cost,
    number,
    object::{Bound, Elements, Function, Kind, Object, Seal},
    props::{Flags, Prop, Slot},
    text::Text,
    value::{Key, ObjectId, Value},
};

/// How far past its end an array is filled with holes; an element further out is kept by itself.
const HOLES: usize = 1 << 16;

/// What reading a property finds.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// A value.
    Value(Value),
    /// A function that gives the value.
    Getter(ObjectId),
    /// A proxy on the way, which is to be asked.
    Proxy(ObjectId),
}

/// What became of an assignment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assigned {
    /// It is done.
    Done,
    /// The property or object does not allow it.
    Refused,
    /// This function must be called to do it.
    Setter(ObjectId),
    /// This proxy must be asked.
    Proxy(ObjectId),
    /// An array's length must be a whole number below 2^32.
    BadLength,
}

impl World {
    /// Finds a property on an object or along its prototypes; `None` reads as undefined.
    pub fn lookup(&self, id: ObjectId, key: &Key) -> Option<Found> {
        let mut at = Some(id);
        while let Some(id) = at {
            let object = self.heap.find(id)?;
            if matches!(object.kind, Kind::Proxy(_)) {
                return Some(Found::Proxy(id));
            }
            if let Some(prop) = object.props.find(key) {
                return match &prop.slot {
                    Slot::Data(value) => Some(Found::Value(value.clone())),
                    Slot::Accessor { get, .. } => get.map(Found::Getter),
                };
            }
            if let Some(value) = self.own_of_kind(object, key) {
                return Some(Found::Value(value));
            }
            if matches!((&object.kind, key), (Kind::View(_), Key::Index(_))) {
                return None;
            }
            at = object.proto;
        }
        None
    }

    /// Returns an object's own property.
    pub fn own(&self, id: ObjectId, key: &Key) -> Option<Prop> {
        let object = self.heap.find(id)?;
        let mut prop = match object.props.find(key) {
            Some(prop) => prop.clone(),
            None => Prop::data(self.own_of_kind(object, key)?, flags_of_kind(object, key)),
        };
        prop.flags.configurable &= object.seal < Seal::Sealed;
        prop.flags.writable &= object.seal < Seal::Frozen;
        Some(prop)
    }

    /// Whether an object or one of its prototypes has the property.
    pub fn has(&self, id: ObjectId, key: &Key) -> bool {
        let mut at = Some(id);
        while let Some(id) = at {
            if self.own(id, key).is_some() {
                return true;
            }
            at = self.heap.find(id).and_then(|object| object.proto);
        }
        false
    }

    /// Assigns to a property: changes it, makes it, or finds the setter to call.
    ///
    /// The value of a typed array's element must be a primitive.
    pub fn assign(&mut self, id: ObjectId, key: Key, value: Value) -> Assigned {
        let Some(object) = self.heap.find_mut(id) else {
            return Assigned::Refused;
        };
        // The two most frequent cases need no more than this.
        if object.seal == Seal::Open {
            if let Some(Prop {
                slot: Slot::Data(old),
                flags,
            }) = object.props.find_mut(&key)
                && flags.writable
            {
                let cost = text_cost(&value);
                *old = value;
                self.heap.grew(cost);
                return Assigned::Done;
            }
            if let (Kind::Array(elements), Key::Index(at)) = (&mut object.kind, &key)
                && let Some(Some(item)) = elements.items.get_mut(*at as usize)
            {
                let cost = text_cost(&value);
                *item = value;
                self.heap.grew(cost);
                return Assigned::Done;
            }
        }
        if let (Kind::View(view), Key::Index(index)) = (&object.kind, &key) {
            let view = *view;
            self.write_element(view, *index as usize, &value);
            return Assigned::Done;
        }
        let mut at = Some(id);
        while let Some(holder) = at {
            if matches!(self.kind(holder), Kind::Proxy(_)) {
                return Assigned::Proxy(holder);
            }
            if let Some(prop) = self.own(holder, &key) {
                match prop.slot {
                    Slot::Accessor { set, .. } => {
                        return set.map_or(Assigned::Refused, Assigned::Setter);
                    }
                    Slot::Data(_) if !prop.flags.writable => return Assigned::Refused,
                    Slot::Data(_) if holder == id => return self.overwrite(id, &key, value),
                    Slot::Data(_) => break,
                }
            }
            at = self.heap.find(holder).and_then(|object| object.proto);
        }
        if self
            .heap
            .find(id)
            .is_some_and(|object| object.seal > Seal::Open)
        {
            return Assigned::Refused;
        }
        self.define(id, key, Prop::open(value));
        Assigned::Done
    }

    /// Defines an own property, whatever was there; says whether the object allows it.
    pub fn define(&mut self, id: ObjectId, key: Key, prop: Prop) -> bool {
        let exists = self.own(id, &key);
        let Some(object) = self.heap.find_mut(id) else {
            return false;
        };
        match exists {
            Some(old) if !old.flags.configurable => {
                let harmless = old.flags.writable
                    && !prop.flags.configurable
                    && prop.flags.enumerable == old.flags.enumerable
                    && matches!(prop.slot, Slot::Data(_));
                if !harmless && prop != old {
                    return false;
                }
            }
            None if object.seal > Seal::Open => return false,
            Some(_) | None => {}
        }
        if let (Kind::Array(elements), Key::Index(index)) = (&mut object.kind, &key) {
            let plain = prop.flags == Flags::OPEN && !object.props.has_indices();
            if let (true, Slot::Data(value)) = (plain, &prop.slot)
                && set_dense(elements, *index, value)
            {
                self.heap.grew(32 + text_cost(value));
                return true;
            }
            if let Some(item) = elements.items.get_mut(*index as usize) {
                *item = None;
            }
            elements.length = elements.length.max(index.saturating_add(1));
        }
        if let (Kind::Array(_), Key::Text(name)) = (&object.kind, &key)
            && name == "length"
        {
            return match &prop.slot {
                Slot::Data(value) => self.overwrite(id, &key, value.clone()) == Assigned::Done,
                Slot::Accessor { .. } => false,
            };
        }
        if let (Kind::View(view), Key::Index(index), Slot::Data(value)) =
            (&object.kind, &key, &prop.slot)
        {
            let (view, index) = (*view, *index as usize);
            return self.write_element(view, index, value);
        }
        let cost = match &prop.slot {
            Slot::Data(value) => text_cost(value),
            Slot::Accessor { .. } => 0,
        };
        object.props.insert(key, prop);
        self.heap.grew(64 + cost);
        true
    }

    /// Deletes an own property; false if the object does not allow it.
    pub fn delete(&mut self, id: ObjectId, key: &Key) -> bool {
        let Some(prop) = self.own(id, key) else {
            return true;
        };
        if !prop.flags.configurable {
            return false;
        }
        let Some(object) = self.heap.find_mut(id) else {
            return true;
        };
        if let (Kind::Array(elements), Key::Index(index)) = (&mut object.kind, key)
            && let Some(item) = elements.items.get_mut(*index as usize)
        {
            *item = None;
        }
        object.props.remove(key);
        true
    }

    /// The names of all own properties: indices upwards, then strings and symbols as they were made.
    pub fn own_keys(&self, id: ObjectId) -> Vec<Key> {
        let Some(object) = self.heap.find(id) else {
            return Vec::new();
        };
        let count = |length: usize| 0..u32::try_from(length).unwrap_or(u32::MAX);
        let mut keys: Vec<Key> = match &object.kind {
            Kind::Array(elements) => {
                let items = elements.items.iter().zip(0..);
                items
                    .filter(|(item, _)| item.is_some())
                    .map(|(_, at)| Key::Index(at))
                    .collect()
            }
            Kind::View(view) => count(view.length).map(Key::Index).collect(),
            Kind::Wrapper(Value::Text(text)) => count(text.len()).map(Key::Index).collect(),
            _ => Vec::new(),
        };
        let mut far: Vec<u32> = Vec::new();
        far.extend(object.props.iter().filter_map(|(key, _)| match key {
            Key::Index(index) => Some(*index),
            Key::Text(_) | Key::Symbol(_) => None,
        }));
        far.sort_unstable();
        keys.extend(far.into_iter().map(Key::Index));
        let virtual_names: &[&str] = match &object.kind {
            Kind::Array(_) | Kind::Wrapper(Value::Text(_)) => &["length"],
            Kind::Function(_) => &["length", "name"],
            _ => &[],
        };
        keys.extend(virtual_names.iter().map(|name| Key::from(*name)));
        let props = || object.props.iter().map(|(key, _)| key);
        keys.extend(props().filter(|key| matches!(key, Key::Text(_))).cloned());
        let symbol = |key: &&Key| matches!(key, Key::Symbol(id) if *id != World::LISTENERS);
        keys.extend(props().filter(symbol).cloned());
        keys
    }

    /// Whether `ancestor` is among the prototypes of an object.
    pub fn inherits(&self, id: ObjectId, ancestor: ObjectId) -> bool {
        let mut at = self.heap.find(id).and_then(|object| object.proto);
        while let Some(id) = at {
            if id == ancestor {
                return true;
            }
            at = self.heap.find(id).and_then(|object| object.proto);
        }
        false
    }

    /// The kind of an object.
    pub fn kind(&self, id: ObjectId) -> &Kind {
        self.heap
            .find(id)
            .map_or(&Kind::Plain, |object| &object.kind)
    }

    /// Whether reading a property of an object may do more than [`lookup`](World::lookup) does.
    pub fn is_exotic(&self, id: ObjectId) -> bool {
        match self.kind(id) {
            Kind::Slots(Class::Storage, _) => true,
            Kind::View(view) => self.shows_memory(*view),
            _ => false,
        }
    }

    /// Whether a value can be called.
    pub fn is_function(&self, value: &Value) -> bool {
        value.as_object().is_some_and(|id| match self.kind(id) {
            Kind::Function(_) => true,
            Kind::Proxy(proxy) => proxy.is_callable,
            _ => false,
        })
    }

    /// An own property that the object's kind brings with it.
    fn own_of_kind(&self, object: &Object, key: &Key) -> Option<Value> {
        match (&object.kind, key) {
            (Kind::Array(elements), Key::Index(at)) => elements.items.get(*at as usize)?.clone(),
            (Kind::Array(elements), Key::Text(name)) if name == "length" => {
                Some(Value::from(elements.length))
            }
            (Kind::View(view), Key::Index(at)) => self.read_element(*view, *at as usize),
            (Kind::Wrapper(Value::Text(text)), Key::Index(at)) => {
                let at = *at as usize;
                text.unit(at)
                    .map(|unit| Value::Text(Text::from_units(&[unit])))
            }
            (Kind::Wrapper(Value::Text(text)), Key::Text(name)) if name == "length" => {
                Some(Value::from(text.len()))
            }
            (Kind::Function(function), Key::Text(name)) if name == "length" => {
                Some(Value::from(match function {
                    Function::Code(code) | Function::Closure(code, _) => {
                        u32::from(code.row().length)
                    }
                    Function::Go(_) | Function::Bound(_) | Function::Host(_) => 0,
                }))
            }
            (Kind::Function(function), Key::Text(name)) if name == "name" => Some(match function {
                Function::Code(code) | Function::Closure(code, _) => {
                    Value::from(code.row().shown_name())
                }
                Function::Bound(bound) => Value::from(self.bound_name(bound)),
                Function::Go(_) | Function::Host(_) => Value::text(""),
            }),
            _ => None,
        }
    }

    /// The name of a bound function: that of its target, with a word before it for each `bind`.
    ///
    /// A chain may be as long as the program likes, so it is followed step by step; past a length
    /// that nobody reads the name begins with what is there.
    fn bound_name(&self, bound: &Bound) -> String {
        const MOST: usize = 1000;
        let mut target = bound.target;
        let mut name = String::from("bound ");
        for _ in 0..MOST {
            let key = Key::from("name");
            match self.kind(target) {
                Kind::Function(Function::Bound(next)) if self.own_data(target, &key).is_none() => {
                    name.push_str("bound ");
                    target = next.target;
                }
                _ => {
                    if let Some(Found::Value(Value::Text(text))) = self.lookup(target, &key) {
                        name.push_str(&text.to_utf8());
                    }
                    break;
                }
            }
        }
        name
    }

    /// A property that was put on an object, none of those that its kind has.
    fn own_data(&self, id: ObjectId, key: &Key) -> Option<&Prop> {
        self.heap.find(id)?.props.find(key)
    }

    /// Changes the value of an own property that may be written.
    fn overwrite(&mut self, id: ObjectId, key: &Key, value: Value) -> Assigned {
        let Some(object) = self.heap.find_mut(id) else {
            return Assigned::Refused;
        };
        if let Some(Prop {
            slot: Slot::Data(old),
            ..
        }) = object.props.find_mut(key)
        {
            *old = value;
            return Assigned::Done;
        }
        match (&mut object.kind, key) {
            (Kind::Array(elements), Key::Index(at)) => {
                if let Some(item) = elements.items.get_mut(*at as usize) {
                    *item = Some(value);
                }
                Assigned::Done
            }
            (Kind::Array(_), Key::Text(_)) => {
                let number = primitive_to_number(&value);
                if f64::from(number as u32) != number {
                    return Assigned::BadLength;
                }
                self.set_length(id, number as u32);
                Assigned::Done
            }
            _ => {
                object
                    .props
                    .insert(key.clone(), Prop::data(value, Flags::HIDDEN));
                Assigned::Done
            }
        }
    }

    /// Changes the length of an array; elements past it are gone.
    fn set_length(&mut self, id: ObjectId, length: u32) {
        let Some(object) = self.heap.find_mut(id) else {
            return;
        };
        let Kind::Array(elements) = &mut object.kind else {
            return;
        };
        elements.items.truncate(length as usize);
        elements.length = length;
        if object.props.has_indices() {
            let beyond = |key: &Key| matches!(key, Key::Index(at) if *at >= length);
            let gone: Vec<Key> = object
                .props
                .iter()
                .map(|(key, _)| key)
                .filter(|key| beyond(key))
                .cloned()
                .collect();
            for key in gone {
                object.props.remove(&key);
            }
        }
    }
}

/// The number a primitive stands for; objects and symbols have none.
pub fn primitive_to_number(value: &Value) -> f64 {
    match value {
        Value::Undefined | Value::Symbol(_) | Value::Object(_) => f64::NAN,
        Value::Null => 0.0,
        Value::Bool(b) => f64::from(u8::from(*b)),
        Value::Number(number) => *number,
        Value::BigInt(big) => big.to_f64(),
        Value::Text(text) => number::from_text(text),
    }
}

/// What may be done to a property that the object's kind brings with it.
fn flags_of_kind(object: &Object, key: &Key) -> Flags {
    match (&object.kind, key) {
        (Kind::Array(_), Key::Text(_)) => Flags {
            writable: true,
            ..Flags::FIXED
        },
        (Kind::Function(_), _) => Flags::DESCRIPTIVE,
        (Kind::Wrapper(_), Key::Index(_)) => Flags {
            enumerable: true,
            ..Flags::FIXED
        },
        (Kind::Wrapper(_), _) => Flags::FIXED,
        _ => Flags::OPEN,
    }
}

/// Sets an element among the dense ones; false if it is too far out.
fn set_dense(elements: &mut Elements, index: u32, value: &Value) -> bool {
    let at = index as usize;
    if at >= elements.items.len() {
        if at - elements.items.len() > HOLES {
            return false;
        }
        elements.items.resize(at + 1, None);
    }
    if let Some(item) = elements.items.get_mut(at) {
        *item = Some(value.clone());
    }
    elements.length = elements.length.max(index.saturating_add(1));
    true
}
