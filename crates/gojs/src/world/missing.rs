//! Names that a program looked for in vain, so that it can be told what this world lacks.

use std::collections::HashSet;

use crate::world::{
    World,
    property::Found,
    text::Text,
    value::{Key, ObjectId, Value},
};

/// How many names are remembered.
const LIMIT: usize = 64;
/// The longest name that is remembered, in bytes.
const LENGTH: usize = 128;

impl World {
    /// Says that all objects that exist now are built in.
    pub fn mark_built_in(&mut self) {
        self.built_in = self.heap.len();
    }

    /// Remembers that a name was looked for on an object that is built in.
    pub fn note_missing(&mut self, id: ObjectId, key: &Key) {
        if (id.0 as usize) >= self.built_in || self.missing.len() >= LIMIT {
            return;
        }
        let Key::Text(name) = key else { return };
        let known = |(holder, name): &(ObjectId, Key)| *holder == id && name == key;
        if name.byte_count() <= LENGTH && !self.missing.iter().any(known) {
            self.missing.push((id, key.clone()));
        }
    }

    /// The names that were looked for in vain and are still missing, as paths from the global object.
    pub fn missing_names(&self) -> Vec<String> {
        let still = |(id, key): &&(ObjectId, Key)| self.lookup(*id, key).is_none();
        let show = |(id, key): &(ObjectId, Key)| {
            let name = key.to_value().as_text().map(Text::to_string)?;
            let holder = self.path_of(*id)?;
            Some(if holder.is_empty() {
                name
            } else {
                format!("{holder}.{name}")
            })
        };
        self.missing.iter().filter(still).filter_map(show).collect()
    }

    /// The shortest path that leads to a built-in object from the global one, which has an empty path.
    fn path_of(&self, wanted: ObjectId) -> Option<String> {
        let mut seen = HashSet::from([self.global]);
        let mut level = vec![(self.global, String::new())];
        while !level.is_empty() {
            if let Some((_, path)) = level.iter().find(|(id, _)| *id == wanted) {
                return Some(path.clone());
            }
            let mut next = Vec::new();
            for (id, path) in level {
                for key in self.own_keys(id) {
                    let (Key::Text(name), Some(Found::Value(Value::Object(inner)))) =
                        (&key, self.lookup(id, &key))
                    else {
                        continue;
                    };
                    if (inner.0 as usize) < self.built_in && seen.insert(inner) {
                        let dot = if path.is_empty() { "" } else { "." };
                        next.push((inner, format!("{path}{dot}{name}")));
                    }
                }
            }
            level = next;
        }
        None
    }
}
