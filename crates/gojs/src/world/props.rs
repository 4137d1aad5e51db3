//! The named properties of one object, in the order they were made.

use std::collections::HashMap;

use crate::world::value::{Key, ObjectId, Value};

/// How many properties are found by looking at each; above that an index is kept.
const LINEAR: usize = 8;

/// A property: what it holds and what may be done to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Prop {
    /// What it holds.
    pub slot: Slot,
    /// What may be done to it.
    pub flags: Flags,
}

/// What a property holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Slot {
    /// A value.
    Data(Value),
    /// Functions to call on reading and writing.
    Accessor {
        /// Called on reading; reading gives undefined without it.
        get: Option<ObjectId>,
        /// Called on writing; writing fails without it.
        set: Option<ObjectId>,
    },
}

/// What may be done to a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flags {
    /// Its value may be changed.
    pub writable: bool,
    /// `Object.keys` and the like show it.
    pub enumerable: bool,
    /// It may be deleted and its kind and flags may change.
    pub configurable: bool,
}

impl Flags {
    /// A property that came by assignment: everything is allowed.
    pub const OPEN: Flags = Flags {
        writable: true,
        enumerable: true,
        configurable: true,
    };
    /// A method of a built-in object: not shown.
    pub const HIDDEN: Flags = Flags {
        writable: true,
        enumerable: false,
        configurable: true,
    };
    /// A constant: not shown, not changed.
    pub const FIXED: Flags = Flags {
        writable: false,
        enumerable: false,
        configurable: false,
    };
    /// The name and length of a function.
    pub const DESCRIPTIVE: Flags = Flags {
        writable: false,
        enumerable: false,
        configurable: true,
    };
}

impl Prop {
    /// A property that came by assignment.
    pub fn open(value: Value) -> Prop {
        Prop {
            slot: Slot::Data(value),
            flags: Flags::OPEN,
        }
    }

    /// A property with a value and flags.
    pub fn data(value: Value, flags: Flags) -> Prop {
        Prop {
            slot: Slot::Data(value),
            flags,
        }
    }
}

/// Properties by name, in the order they were made.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// Deleted ones leave a gap until there are more gaps than properties.
    entries: Vec<Option<(Key, Prop)>>,
    live: usize,
    index: Option<HashMap<Key, usize>>,
    /// Whether there may be an entry with an index as key.
    indexed: bool,
}

impl Props {
    /// Finds a property.
    pub fn find(&self, key: &Key) -> Option<&Prop> {
        let at = self.position(key)?;
        self.entries.get(at)?.as_ref().map(|(_, prop)| prop)
    }

    /// Finds a property to change it.
    pub fn find_mut(&mut self, key: &Key) -> Option<&mut Prop> {
        let at = self.position(key)?;
        self.entries.get_mut(at)?.as_mut().map(|(_, prop)| prop)
    }

    /// Sets a property; a new one comes last.
    pub fn insert(&mut self, key: Key, prop: Prop) {
        if let Some(found) = self.find_mut(&key) {
            *found = prop;
            return;
        }
        self.indexed |= matches!(key, Key::Index(_));
        let at = self.entries.len();
        if let Some(index) = &mut self.index {
            index.insert(key.clone(), at);
        }
        self.entries.push(Some((key, prop)));
        self.live += 1;
        if self.index.is_none() && self.entries.len() > LINEAR {
            self.rebuild();
        }
    }

    /// Removes a property.
    pub fn remove(&mut self, key: &Key) -> Option<Prop> {
        let at = self.position(key)?;
        let (_, prop) = self.entries.get_mut(at)?.take()?;
        self.live -= 1;
        if let Some(index) = &mut self.index {
            index.remove(key);
        }
        if self.entries.len() > LINEAR && self.live * 2 < self.entries.len() {
            self.rebuild();
        }
        Some(prop)
    }

    /// Whether there may be a property with an index as key.
    pub fn has_indices(&self) -> bool {
        self.indexed
    }

    /// All properties in the order they were made.
    pub fn iter(&self) -> impl Iterator<Item = (&Key, &Prop)> {
        self.entries.iter().flatten().map(|(key, prop)| (key, prop))
    }

    /// The number of properties.
    pub fn len(&self) -> usize {
        self.live
    }

    fn position(&self, key: &Key) -> Option<usize> {
        match &self.index {
            Some(index) => index.get(key).copied(),
            None => self
                .entries
                .iter()
                .position(|e| e.as_ref().is_some_and(|(k, _)| k == key)),
        }
    }

    fn rebuild(&mut self) {
        self.entries.retain(Option::is_some);
        self.index = (self.entries.len() > LINEAR / 2).then(|| {
            let keys = self.entries.iter().flatten().map(|(key, _)| key.clone());
            keys.enumerate().map(|(at, key)| (key, at)).collect()
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_of_making_survives_growth_and_deletion() {
        let mut props = Props::default();
        for n in 0..100 {
            props.insert(
                Key::from(format!("k{n}").as_str()),
                Prop::open(Value::from(n)),
            );
        }
        for n in (0..100).filter(|n| n % 10 != 3) {
            assert!(props.remove(&Key::from(format!("k{n}").as_str())).is_some());
        }
        props.insert(Key::from("k0"), Prop::open(Value::Null));
        let keys: Vec<_> = props.iter().map(|(key, _)| key.clone()).collect();
        let expected: Vec<_> = (0..10).map(|n| format!("k{}", n * 10 + 3)).collect();
        assert_eq!(keys.len(), 11);
        assert_eq!(props.len(), 11);
        assert!(
            keys.iter()
                .zip(&expected)
                .all(|(k, e)| *k == Key::from(e.as_str()))
        );
        assert_eq!(
            props.find(&Key::from("k93")),
            Some(&Prop::open(Value::from(93)))
        );
        assert_eq!(props.find(&Key::from("k94")), None);
    }
}
