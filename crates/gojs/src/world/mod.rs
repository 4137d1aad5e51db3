//! A small JavaScript world: values, objects, prototypes. No syntax and no engine.
//!
//! Here lives what needs no call: making objects, and reading and writing their properties. What may
//! call a function (a getter, a conversion, an iterator) is in [`cx`](crate::cx), and the built-in
//! functions are in [`builtin`](crate::builtin). The whole world is plain data.

pub mod bigint;
pub mod class;
pub mod code;
pub mod heap;
pub mod missing;
pub mod number;
pub mod object;
pub mod property;
pub mod props;
pub(crate) mod saved;
pub mod text;
pub mod value;
pub mod view;

use std::collections::{BTreeSet, HashMap};

use crate::builtin::Patterns;
use class::Class;
use code::{Code, Role, Row};
use heap::Heap;
use object::{Elements, Function, Kind, Object};
use props::{Flags, Prop, Slot};
use text::Text;
use value::{Key, ObjectId, SymbolId, Value};

/// The symbols that built-in functions use, in the order of their ids.
const WELL_KNOWN: [&str; 15] = [
    "iterator",
    "toPrimitive",
    "toStringTag",
    "hasInstance",
    "asyncIterator",
    "species",
    "match",
    "matchAll",
    "replace",
    "search",
    "split",
    "isConcatSpreadable",
    "unscopables",
    "asyncDispose",
    "dispose",
];

/// How many property names are kept to be found without an allocation.
const NAMES: usize = 4096;
/// The longest property name that is kept, in bytes.
const NAME_LENGTH: usize = 64;

/// All objects of one program.
#[derive(Clone, Debug)]
pub struct World {
    /// The objects.
    pub heap: Heap,
    /// `globalThis`.
    pub global: ObjectId,
    /// The prototypes of the built-in classes, by the number of the class.
    protos: Vec<ObjectId>,
    /// What each symbol says it is, by its id.
    symbols: Vec<Option<Text>>,
    /// The symbols of `Symbol.for`.
    registry: HashMap<Text, SymbolId>,
    /// Property names seen before.
    names: HashMap<Box<str>, Key>,
    /// Weakly held objects that the program has seen during this turn and that stay until its end.
    pub kept: BTreeSet<ObjectId>,
    /// How many objects there were when the program started: those that are built in.
    built_in: usize,
    /// Regular expressions as they are matched: a cache.
    pub patterns: Patterns,
    /// Names that were looked for in vain on a built-in object.
    missing: Vec<(ObjectId, Key)>,
}

impl World {
    /// `Symbol.iterator`.
    pub const ITERATOR: SymbolId = SymbolId(0);
    /// `Symbol.toPrimitive`.
    pub const TO_PRIMITIVE: SymbolId = SymbolId(1);
    /// `Symbol.toStringTag`.
    pub const TO_STRING_TAG: SymbolId = SymbolId(2);
    /// `Symbol.hasInstance`.
    pub const HAS_INSTANCE: SymbolId = SymbolId(3);
    /// `Symbol.asyncIterator`.
    pub const ASYNC_ITERATOR: SymbolId = SymbolId(4);
    /// `Symbol.match`.
    pub const MATCH: SymbolId = SymbolId(6);
    /// `Symbol.matchAll`.
    pub const MATCH_ALL: SymbolId = SymbolId(7);
    /// `Symbol.replace`.
    pub const REPLACE: SymbolId = SymbolId(8);
    /// `Symbol.search`.
    pub const SEARCH: SymbolId = SymbolId(9);
    /// `Symbol.split`.
    pub const SPLIT: SymbolId = SymbolId(10);
    /// `Symbol.isConcatSpreadable`.
    pub const IS_CONCAT_SPREADABLE: SymbolId = SymbolId(11);
    /// Under this an object keeps its event listeners; no program gets to see it.
    pub const LISTENERS: SymbolId = SymbolId(WELL_KNOWN.len() as u32);

    /// Makes a world with everything that is built in.
    #[must_use]
    pub fn new() -> Self {
        let mut heap = Heap::default();
        let mut protos: Vec<ObjectId> = Vec::new();
        for class in Class::ALL {
            let parent = protos.get(class.parent() as usize).copied();
            let kind = match class {
                Class::Array => Kind::Array(Elements::default()),
                _ => Kind::Plain,
            };
            protos.push(heap.insert(Object::new(parent, kind)));
        }
        let object = protos.first().copied();
        let global = heap.insert(Object::new(object, Kind::Plain));
        let symbols = WELL_KNOWN
            .iter()
            .map(|name| Some(Text::from(format!("Symbol.{name}"))))
            .chain([None])
            .collect();
        let (registry, names) = (HashMap::new(), HashMap::new());
        let mut world = World {
            heap,
            global,
            protos,
            symbols,
            registry,
            names,
            kept: BTreeSet::new(),
            built_in: 0,
            patterns: Patterns::default(),
            missing: Vec::new(),
        };
        for name in ["globalThis", "global"] {
            world.put(global, name, Value::Object(global), Flags::HIDDEN);
        }
        let mut holders = HashMap::new();
        for (code, row) in Code::all() {
            world.install(code, row, &mut holders);
        }
        let is_error = |class: &&Class| class.name() == "Error" || class.parent() == Class::Error;
        for class in Class::ALL.iter().filter(is_error) {
            let proto = world.proto(*class);
            world.put(proto, "name", Value::text(class.name()), Flags::HIDDEN);
            world.put(proto, "message", Value::text(""), Flags::HIDDEN);
        }
        for (at, name) in WELL_KNOWN.iter().enumerate() {
            let holder = world.holder("Symbol", &mut holders);
            let id = SymbolId(u32::try_from(at).expect("a handful"));
            world.put(holder, name, Value::Symbol(id), Flags::FIXED);
        }
        for (path, value) in crate::builtin::CONSTANTS.iter().copied().flatten() {
            let (holder, name) = path.rsplit_once('.').unwrap_or(("", path));
            let holder = world.holder(holder, &mut holders);
            world.put(holder, name, Value::Number(*value), Flags::FIXED);
        }
        for (path, value) in crate::builtin::TAGS {
            let holder = world.holder(path, &mut holders);
            let tag = Prop::data(Value::text(value), Flags::DESCRIPTIVE);
            world.define(holder, Key::Symbol(World::TO_STRING_TAG), tag);
        }
        world.put(global, "undefined", Value::Undefined, Flags::FIXED);
        world
    }

    /// The prototype of a built-in class.
    #[must_use]
    pub fn proto(&self, class: Class) -> ObjectId {
        *self
            .protos
            .get(class as usize)
            .expect("made for every class")
    }

    /// Adds an object of a class.
    pub fn make(&mut self, class: Class, kind: Kind) -> ObjectId {
        let proto = self.proto(class);
        self.heap.insert(Object::new(Some(proto), kind))
    }

    /// Adds an empty object.
    pub fn make_plain(&mut self) -> ObjectId {
        self.make(Class::Object, Kind::Plain)
    }

    /// Adds an array.
    pub fn make_array(&mut self, items: Vec<Value>) -> ObjectId {
        let length = u32::try_from(items.len()).unwrap_or(u32::MAX);
        let items = items.into_iter().map(Some).collect();
        self.make(Class::Array, Kind::Array(Elements { items, length }))
    }

    /// Adds a built-in function with values of its own.
    pub fn make_closure(&mut self, path: &str, slots: Vec<Value>) -> ObjectId {
        let function = Function::Closure(Code::of(path), slots.into());
        self.make(Class::Function, Kind::Function(function))
    }

    /// Adds an error.
    pub fn make_error(&mut self, class: Class, message: &str) -> ObjectId {
        let id = self.make(class, Kind::Error);
        self.put(id, "message", Value::text(message), Flags::HIDDEN);
        let stack = format!("{}: {message}\n    at shanhai", class.name());
        self.put(id, "stack", Value::from(stack), Flags::HIDDEN);
        id
    }

    /// Adds a `Uint8Array` with a buffer of its own.
    pub fn make_bytes(&mut self, bytes: Vec<u8>) -> ObjectId {
        let length = bytes.len();
        let buffer = self.make(Class::ArrayBuffer, Kind::Buffer(bytes));
        let element = object::Element::Uint8;
        self.make(
            Class::Uint8Array,
            Kind::View(object::View {
                element,
                buffer,
                offset: 0,
                length,
            }),
        )
    }

    /// Adds a symbol.
    pub fn make_symbol(&mut self, description: Option<Text>) -> SymbolId {
        let id = u32::try_from(self.symbols.len()).expect("memory ends before 2^32 symbols");
        self.symbols.push(description);
        SymbolId(id)
    }

    /// The symbol that `Symbol.for` gives for a name.
    pub fn shared_symbol(&mut self, name: &Text) -> SymbolId {
        if let Some(id) = self.registry.get(name) {
            return *id;
        }
        let id = self.make_symbol(Some(name.clone()));
        self.registry.insert(name.clone(), id);
        id
    }

    /// The name for which `Symbol.for` gives a symbol.
    pub fn shared_name(&self, id: SymbolId) -> Option<Text> {
        let name = self.symbol_description(id)?;
        (self.registry.get(name) == Some(&id)).then(|| name.clone())
    }

    /// What a symbol says it is.
    #[must_use]
    pub fn symbol_description(&self, id: SymbolId) -> Option<&Text> {
        self.symbols.get(id.0 as usize)?.as_ref()
    }

    /// The key that a name in guest memory stands for; names seen before cost no allocation.
    pub fn key_of(&mut self, name: &[u8]) -> Key {
        let Ok(text) = str::from_utf8(name) else {
            return Key::from_text(&Text::decode(name));
        };
        if let Some(key) = self.names.get(text) {
            return key.clone();
        }
        let key = Key::from_text(&Text::decode(name));
        if name.len() <= NAME_LENGTH {
            if self.names.len() >= NAMES {
                self.names.clear();
            }
            self.names.insert(text.into(), key.clone());
        }
        key
    }

    /// A guess of the bytes everything takes.
    pub fn used(&self) -> usize {
        self.heap
            .used()
            .saturating_add(self.symbols.len().saturating_mul(64))
    }

    /// Every object that is reachable whatever the program does.
    pub fn roots(&self) -> impl Iterator<Item = Value> {
        self.protos
            .iter()
            .chain([&self.global])
            .map(|id| Value::Object(*id))
    }

    /// Defines a property on a built-in object.
    pub fn put(&mut self, on: ObjectId, name: &str, value: Value, flags: Flags) {
        self.define(on, Key::from(name), Prop::data(value, flags));
    }

    /// Puts a built-in function where its path says.
    fn install(&mut self, code: Code, row: &'static Row, holders: &mut HashMap<String, ObjectId>) {
        if row.path.starts_with('%') {
            return;
        }
        let function = self.make(Class::Function, Kind::Function(Function::Code(code)));
        let (holder, name) = row.path.rsplit_once('.').unwrap_or(("", row.path));
        if row.role == Role::Constructor {
            holders.insert(row.path.into(), function);
            let class = Class::ALL.iter().find(|class| class.name() == row.path);
            let proto = match class {
                Some(class) => self.proto(*class),
                None => self.make_plain(),
            };
            holders.insert(format!("{}.prototype", row.path), proto);
            self.put(function, "prototype", Value::Object(proto), Flags::FIXED);
            self.put(proto, "constructor", Value::Object(function), Flags::HIDDEN);
            if let Some(class) = class
                && class.parent() != Class::Object
                && let Some(parent) = holders.get(class.parent().name())
                && let Some(object) = self.heap.find_mut(function)
            {
                object.proto = Some(*parent);
            }
            if class.is_some_and(|class| !class.is_global()) {
                return;
            }
        }
        let holder = self.holder(holder, holders);
        let key = match name.strip_prefix("@@") {
            Some(symbol) => {
                let at = WELL_KNOWN.iter().position(|known| *known == symbol);
                let at = at.and_then(|at| u32::try_from(at).ok());
                Key::Symbol(SymbolId(
                    at.expect("the table names well-known symbols only"),
                ))
            }
            None => Key::from(name),
        };
        let slot = match row.role {
            Role::Getter => Slot::Accessor {
                get: Some(function),
                set: None,
            },
            Role::Accessor => Slot::Accessor {
                get: Some(function),
                set: Some(function),
            },
            Role::Function | Role::Constructor => Slot::Data(Value::Object(function)),
        };
        self.define(
            holder,
            key,
            Prop {
                slot,
                flags: Flags::HIDDEN,
            },
        );
    }

    /// The object at a path, made if it is missing.
    fn holder(&mut self, path: &str, holders: &mut HashMap<String, ObjectId>) -> ObjectId {
        if path.is_empty() {
            return self.global;
        }
        if let Some(id) = holders.get(path) {
            return *id;
        }
        let class = path.strip_suffix(".prototype");
        let class = class.and_then(|name| Class::ALL.iter().find(|class| class.name() == name));
        let id = match class {
            Some(class) => self.proto(*class),
            None => {
                let (outer, name) = path.rsplit_once('.').unwrap_or(("", path));
                let outer = self.holder(outer, holders);
                let id = self.make_plain();
                self.put(outer, name, Value::Object(id), Flags::HIDDEN);
                id
            }
        };
        holders.insert(path.into(), id);
        id
    }
}

impl Default for World {
    fn default() -> Self {
        World::new()
    }
}
