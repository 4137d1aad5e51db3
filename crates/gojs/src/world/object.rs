//! Objects: what makes one kind different from another. Plain data, no behaviour.

use std::collections::{BTreeMap, HashMap};

use crate::world::{
    bigint::BigInt,
    class::Class,
    code::Code,
    props::Props,
    text::Text,
    value::{ObjectId, SymbolId, Value},
};

/// An object: a prototype, properties, and what its kind adds.
#[derive(Clone, Debug)]
pub struct Object {
    /// Where properties are looked for that it does not have itself.
    pub proto: Option<ObjectId>,
    /// Its own properties but those its kind has.
    pub props: Props,
    /// What its kind adds.
    pub kind: Kind,
    /// What may no longer be done to it.
    pub seal: Seal,
}

impl Object {
    /// Makes an object without properties.
    pub fn new(proto: Option<ObjectId>, kind: Kind) -> Self {
        Object {
            proto,
            props: Props::default(),
            kind,
            seal: Seal::Open,
        }
    }
}

/// What may no longer be done to an object; each includes those before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Seal {
    /// Nothing is forbidden.
    Open,
    /// `Object.preventExtensions`: no new properties.
    Closed,
    /// `Object.seal`: no deletions.
    Sealed,
    /// `Object.freeze`: no changes.
    Frozen,
}

/// What an object is besides a bag of properties.
#[derive(Clone, Debug)]
pub enum Kind {
    /// Nothing more.
    Plain,
    /// An array.
    Array(Elements),
    /// A function.
    Function(Function),
    /// An error (`Object.prototype.toString` tells).
    Error,
    /// A boolean, number, string, symbol or BigInt as an object.
    Wrapper(Value),
    /// A date: milliseconds since 1970, or NaN.
    Date(f64),
    /// A `Map`.
    Map(Box<Table>),
    /// A `Set`.
    Set(Box<Table>),
    /// An iterator over something built in.
    Cursor(Box<Cursor>),
    /// A promise.
    Promise(Box<Promise>),
    /// An `ArrayBuffer`.
    Buffer(Vec<u8>),
    /// An `ArrayBuffer` that is the program's memory, when that had so many bytes.
    Memory(usize),
    /// A typed array.
    View(View),
    /// A `DataView`.
    DataView(View),
    /// A `TextDecoder`.
    Decoder(Decoder),
    /// A `WeakMap`.
    WeakMap(Box<WeakTable>),
    /// A `WeakSet`; the values say nothing.
    WeakSet(Box<WeakTable>),
    /// A `WeakRef`, empty once its object is gone.
    WeakRef(Option<ObjectId>),
    /// A `FinalizationRegistry`.
    Registry(Box<Registry>),
    /// A `RegExp`.
    RegExp(Box<RegExp>),
    /// An object of a class that keeps some values to itself.
    Slots(Class, Box<[Value]>),
    /// A `URLSearchParams`.
    Params(Box<Params>),
    /// A `Proxy`.
    Proxy(Proxy),
}

/// The elements of an array: dense from 0, with holes; far ones are among the properties.
#[derive(Clone, Debug, Default)]
pub struct Elements {
    /// `None` is a hole. Never longer than `length`.
    pub items: Vec<Option<Value>>,
    /// The `length` property.
    pub length: u32,
}

/// What a function does when called.
#[derive(Clone, Debug)]
pub enum Function {
    /// A built-in one.
    Code(Code),
    /// A built-in one with values of its own.
    Closure(Code, Box<[Value]>),
    /// A function of the Go program: what it gave to `_makeFuncWrapper`.
    Go(Value),
    /// The result of `bind`.
    Bound(Box<Bound>),
    /// A function of the embedder, by its place in the embedder's list.
    Host(u32),
}

/// The result of `bind`.
#[derive(Clone, Debug)]
pub struct Bound {
    /// What is called.
    pub target: ObjectId,
    /// What it is called on.
    pub this: Value,
    /// The arguments that come first.
    pub args: Vec<Value>,
}

/// A value as key of a `Map` or `Set`: numbers are one key if they are equal, NaN is one key.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Unique {
    /// `undefined`.
    Undefined,
    /// `null`.
    Null,
    /// A boolean.
    Bool(bool),
    /// The bits of a number, with one zero and one NaN.
    Number(u64),
    /// A string.
    Text(Text),
    /// A symbol.
    Symbol(SymbolId),
    /// A BigInt.
    BigInt(BigInt),
    /// An object.
    Object(ObjectId),
}

impl From<&Value> for Unique {
    fn from(value: &Value) -> Self {
        match value {
            Value::Undefined => Unique::Undefined,
            Value::Null => Unique::Null,
            Value::Bool(b) => Unique::Bool(*b),
            Value::Number(n) if *n == 0.0 => Unique::Number(0),
            Value::Number(n) if n.is_nan() => Unique::Number(f64::NAN.to_bits()),
            Value::Number(n) => Unique::Number(n.to_bits()),
            Value::Text(text) => Unique::Text(text.clone()),
            Value::Symbol(symbol) => Unique::Symbol(*symbol),
            Value::BigInt(big) => Unique::BigInt(big.clone()),
            Value::Object(id) => Unique::Object(*id),
        }
    }
}

/// The entries of a `Map` or `Set` in the order they were made.
///
/// Each entry has a serial number that only grows. Iterators remember the number of the next entry
/// and so stay right when gaps left by deletions are closed.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// By serial number; `None` is a deleted entry.
    entries: Vec<(usize, Option<(Value, Value)>)>,
    /// Where each key is among the entries.
    places: HashMap<Unique, usize>,
    next_serial: usize,
}

impl Table {
    /// Finds the value of a key.
    pub fn find(&self, key: &Value) -> Option<&Value> {
        let at = *self.places.get(&Unique::from(key))?;
        self.entries.get(at)?.1.as_ref().map(|(_, value)| value)
    }

    /// Sets the value of a key.
    pub fn insert(&mut self, key: Value, value: Value) {
        let key = if key == Value::Number(0.0) {
            Value::Number(0.0)
        } else {
            key
        };
        let unique = Unique::from(&key);
        let found = self
            .places
            .get(&unique)
            .and_then(|&at| self.entries.get_mut(at));
        if let Some((_, entry)) = found {
            *entry = Some((key, value));
            return;
        }
        self.places.insert(unique, self.entries.len());
        self.entries.push((self.next_serial, Some((key, value))));
        self.next_serial += 1;
    }

    /// Removes a key and says whether it was there.
    pub fn remove(&mut self, key: &Value) -> bool {
        let Some(at) = self.places.remove(&Unique::from(key)) else {
            return false;
        };
        if let Some((_, entry)) = self.entries.get_mut(at) {
            *entry = None;
        }
        if self.entries.len() > 32 && self.places.len() * 2 < self.entries.len() {
            self.entries.retain(|(_, entry)| entry.is_some());
            let keys = self.entries.iter().filter_map(|(_, e)| e.as_ref());
            self.places = keys
                .enumerate()
                .map(|(at, (k, _))| (Unique::from(k), at))
                .collect();
        }
        true
    }

    /// Removes everything.
    pub fn clear(&mut self) {
        self.places.clear();
        self.entries.clear();
    }

    /// The number of entries.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// The first entry with at least this serial number, and its number.
    pub fn next_from(&self, serial: usize) -> Option<(usize, &Value, &Value)> {
        let start = self.entries.partition_point(|(number, _)| *number < serial);
        let mut rest = self.entries.get(start..)?.iter();
        rest.find_map(|(number, e)| e.as_ref().map(|(key, value)| (*number, key, value)))
    }

    /// The serial number that the next new entry gets.
    pub fn next_serial(&self) -> usize {
        self.next_serial
    }

    /// Serial numbers, keys and values in order.
    pub fn numbered(&self) -> impl Iterator<Item = (usize, &Value, &Value)> {
        let entries = self.entries.iter();
        entries.filter_map(|(serial, e)| e.as_ref().map(|(key, value)| (*serial, key, value)))
    }

    /// Adds an entry with a number above that of all others; not if the key is there.
    pub fn insert_at(&mut self, serial: usize, key: Value, value: Value) -> bool {
        let fresh = !self.places.contains_key(&Unique::from(&key));
        if fresh {
            self.next_serial = serial;
            self.insert(key, value);
        }
        fresh
    }

    /// Lets the numbers up to `next` be taken.
    pub fn skip_to(&mut self, next: usize) {
        self.next_serial = self.next_serial.max(next);
    }

    /// Keys and values in order.
    pub fn iter(&self) -> impl Iterator<Item = (&Value, &Value)> {
        self.entries
            .iter()
            .filter_map(|(_, e)| e.as_ref())
            .map(|(key, value)| (key, value))
    }
}

/// A walk over an array, a string, a map or a list of values.
#[derive(Clone, Debug)]
pub struct Cursor {
    /// What is walked; undefined at the end.
    pub over: Value,
    /// The next position.
    pub at: usize,
    /// What it gives.
    pub shows: Shows,
}

/// What an iterator gives for each element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    /// Its key.
    Keys,
    /// Its value.
    Values,
    /// A pair of both.
    Entries,
}

/// A promise.
#[derive(Clone, Debug, Default)]
pub struct Promise {
    /// How it stands.
    pub state: Settled,
    /// What to do when it is settled.
    pub reactions: Vec<Reaction>,
    /// Whether anybody asked for its result.
    pub handled: bool,
}

/// How a promise stands.
#[derive(Clone, Debug, Default)]
pub enum Settled {
    /// Nothing is known yet.
    #[default]
    Pending,
    /// It has a value.
    Fulfilled(Value),
    /// It failed with a reason.
    Rejected(Value),
}

/// What `then` asked for.
#[derive(Clone, Debug)]
pub struct Reaction {
    /// Called with the value; undefined passes it on.
    pub fulfilled: Value,
    /// Called with the reason; undefined passes it on.
    pub rejected: Value,
    /// The promise that `then` returned, if anybody needs it.
    pub derived: Option<ObjectId>,
}

/// A typed array or a `DataView`: a window on a buffer.
#[derive(Clone, Copy, Debug)]
pub struct View {
    /// What an element is.
    pub element: Element,
    /// The buffer.
    pub buffer: ObjectId,
    /// Where the window starts, in bytes.
    pub offset: usize,
    /// How many elements it shows.
    pub length: usize,
}

/// What an element of a typed array is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Element {
    Int8,
    Uint8,
    Uint8Clamped,
    Int16,
    Uint16,
    Int32,
    Uint32,
    Float32,
    Float64,
    BigInt64,
    BigUint64,
}

impl Element {
    /// Bytes of one.
    pub fn size(self) -> usize {
        match self {
            Element::Int8 | Element::Uint8 | Element::Uint8Clamped => 1,
            Element::Int16 | Element::Uint16 => 2,
            Element::Int32 | Element::Uint32 | Element::Float32 => 4,
            Element::Float64 | Element::BigInt64 | Element::BigUint64 => 8,
        }
    }
}

/// A `TextDecoder`.
#[derive(Clone, Copy, Debug)]
pub struct Decoder {
    /// Malformed bytes throw.
    pub fatal: bool,
    /// A byte order mark stays.
    pub keep_mark: bool,
}

/// What a `WeakMap` says of each object; entries go when nobody else has their object any more.
pub type WeakTable = BTreeMap<ObjectId, Value>;

/// A `FinalizationRegistry`.
#[derive(Clone, Debug)]
pub struct Registry {
    /// Called with what was said of an object that is gone.
    pub callback: Value,
    /// The objects it watches.
    pub watched: Vec<Watched>,
}

/// An object that a `FinalizationRegistry` watches.
#[derive(Clone, Debug)]
pub struct Watched {
    /// The object, not kept alive by this.
    pub target: ObjectId,
    /// What the callback gets.
    pub held: Value,
    /// By what `unregister` finds it, not kept alive by this either.
    pub token: Option<ObjectId>,
}

/// A `RegExp`. What it compiles to is not part of it.
#[derive(Clone, Debug)]
pub struct RegExp {
    /// The pattern.
    pub source: Text,
    /// The flags, in alphabetical order.
    pub flags: Text,
}

/// A `Proxy`.
#[derive(Clone, Copy, Debug)]
pub struct Proxy {
    /// The object it stands for, and the one with the traps; none once it was revoked.
    pub parts: Option<(ObjectId, ObjectId)>,
    /// Whether it stands for a function.
    pub is_callable: bool,
}

/// A `URLSearchParams`.
#[derive(Clone, Debug, Default)]
pub struct Params {
    /// Names and values in order.
    pub pairs: Vec<(String, String)>,
    /// The URL whose query this is.
    pub url: Option<ObjectId>,
}
