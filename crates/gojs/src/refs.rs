//! The numbers by which Go refers to JavaScript values: 64-bit refs and the table behind them.
//!
//! ```text
//! bits 0                          undefined
//! a float other than NaN and 0    that number
//! 0x7FF8_000f_iiii_iiii           the value in slot i; f is 0 for NaN, 0, null, true and false,
//!                                 1 for objects, 2 strings, 3 symbols, 4 functions
//! ```
//!
//! A slot counts how often Go got it and is free again when Go has given up as many. Equal strings
//! share a slot while it lives, since Go compares refs to compare strings.

use std::collections::HashMap;

use shanhai::snapshot::{Reader, Writer};

use crate::{
    save::{Read, Saved, variants},
    world::{
        bigint::BigInt,
        text::Text,
        value::{ObjectId, SymbolId, Value},
    },
};

/// The upper half of every ref that is not a number.
const HEAD: u64 = 0x7ff8_0000;
/// Slots that exist from the start and are never freed.
const FIXED: usize = 7;
/// The slot of the object of class Go.
const GO: u32 = 6;

/// What a slot holds.
#[derive(Clone, Debug, Default)]
enum Held {
    /// Nothing; reads as null.
    #[default]
    Free,
    Value(Value),
    /// The bytes of a string that Go is about to fetch.
    Prepared(Text),
}

variants!(Held {
    0: Free,
    1: Value(value),
    2: Prepared(text)
});

#[derive(Clone, Debug, Default)]
struct Slot {
    held: Held,
    count: u64,
}

/// The type flag of a ref, for Go's benefit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u64)]
enum Flag {
    None = 0,
    Object = 1,
    Text = 2,
    Symbol = 3,
    Function = 4,
}

/// The values that Go has refs to.
#[derive(Clone, Debug)]
pub struct Refs {
    slots: Vec<Slot>,
    texts: HashMap<Text, u32>,
    symbols: HashMap<SymbolId, u32>,
    bigints: HashMap<BigInt, u32>,
    /// The slot of each object by its id; 0 for none.
    objects: Vec<u32>,
    free: Vec<u32>,
    /// The bytes of all strings held.
    text_bytes: usize,
}

impl Refs {
    /// Makes the table of a program that has just started.
    pub fn new(global: ObjectId, go: ObjectId) -> Self {
        let fixed = [
            Value::Number(f64::NAN),
            Value::Number(0.0),
            Value::Null,
            Value::Bool(true),
            Value::Bool(false),
            Value::Object(global),
            Value::Object(go),
        ];
        let slots = fixed.into_iter().map(|value| Slot {
            held: Held::Value(value),
            count: 0,
        });
        let mut refs = Refs {
            slots: slots.collect(),
            texts: HashMap::new(),
            symbols: HashMap::new(),
            bigints: HashMap::new(),
            objects: Vec::new(),
            free: Vec::new(),
            text_bytes: 0,
        };
        refs.set_object(global, GO - 1);
        refs.set_object(go, GO);
        refs
    }

    /// Returns the value of a ref.
    pub fn load(&self, bits: u64) -> Value {
        let number = f64::from_bits(bits);
        if number == 0.0 {
            return Value::Undefined;
        }
        if !number.is_nan() {
            return Value::Number(number);
        }
        match self.slots.get(bits as u32 as usize).map(|slot| &slot.held) {
            Some(Held::Value(value)) => value.clone(),
            Some(Held::Free) => Value::Null,
            Some(Held::Prepared(_)) | None => Value::Undefined,
        }
    }

    /// Returns the string that [`prepare`](Refs::prepare) put behind a ref.
    pub fn prepared(&self, bits: u64) -> Option<&Text> {
        match self.slots.get(bits as u32 as usize).map(|slot| &slot.held) {
            Some(Held::Prepared(text)) => Some(text),
            _ => None,
        }
    }

    /// Returns a ref to a value and counts it; `function` says whether an object is one.
    pub fn store(&mut self, value: Value, function: bool) -> u64 {
        let (id, flag) = match &value {
            Value::Undefined => return 0,
            Value::Number(number) if number.is_nan() => return HEAD << 32,
            Value::Number(number) if *number == 0.0 => (1, Flag::None),
            Value::Number(number) => return number.to_bits(),
            Value::Null => (2, Flag::None),
            Value::Bool(true) => (3, Flag::None),
            Value::Bool(false) => (4, Flag::None),
            Value::Text(text) => (self.texts.get(text).copied().unwrap_or(0), Flag::Text),
            Value::Symbol(id) => (self.symbols.get(id).copied().unwrap_or(0), Flag::Symbol),
            // Go knows no such type: it can pass the value on, and not ask what it is.
            Value::BigInt(big) => (self.bigints.get(big).copied().unwrap_or(0), Flag::None),
            Value::Object(id) => {
                let flag = if function {
                    Flag::Function
                } else {
                    Flag::Object
                };
                (self.objects.get(id.0 as usize).copied().unwrap_or(0), flag)
            }
        };
        let id = if id == 0 {
            self.take(Held::Value(value))
        } else {
            id
        };
        self.count(id, flag)
    }

    /// Returns a ref to the bytes of a string.
    pub fn prepare(&mut self, text: Text) -> u64 {
        let id = self.take(Held::Prepared(text));
        self.count(id, Flag::Object)
    }

    /// Gives up one count of the slot of a ref.
    pub fn release(&mut self, id: u32) {
        if (id as usize) < FIXED {
            return;
        }
        let Some(slot) = self
            .slots
            .get_mut(id as usize)
            .filter(|slot| slot.count > 0)
        else {
            return;
        };
        slot.count -= 1;
        if slot.count > 0 {
            return;
        }
        match std::mem::take(&mut slot.held) {
            Held::Value(Value::Text(text)) => {
                self.text_bytes = self.text_bytes.saturating_sub(text.byte_count());
                self.texts.remove(&text);
            }
            Held::Prepared(text) => {
                self.text_bytes = self.text_bytes.saturating_sub(text.byte_count());
            }
            Held::Value(Value::Symbol(symbol)) => {
                self.symbols.remove(&symbol);
            }
            Held::Value(Value::BigInt(big)) => {
                self.bigints.remove(&big);
            }
            Held::Value(Value::Object(object)) => self.set_object(object, 0),
            Held::Value(_) | Held::Free => {}
        }
        self.free.push(id);
    }

    /// Every object that Go has a ref to.
    pub fn roots(&self) -> impl Iterator<Item = Value> {
        self.slots.iter().filter_map(|slot| match &slot.held {
            Held::Value(value @ Value::Object(_)) => Some(value.clone()),
            Held::Value(_) | Held::Prepared(_) | Held::Free => None,
        })
    }

    /// The number of slots in use.
    pub fn len(&self) -> usize {
        self.slots.len() - self.free.len()
    }

    /// A guess of the bytes that are held besides objects.
    pub fn used(&self) -> usize {
        self.text_bytes
            .saturating_add(self.slots.len().saturating_mul(48))
    }

    /// Writes each slot that was not there from the start, and the list of the free ones.
    pub fn save(&self, w: &mut Writer) {
        let slots = self.slots.get(FIXED..).unwrap_or_default();
        w.varint(slots.len() as u64);
        for Slot { held, count } in slots {
            held.save(w);
            if !matches!(held, Held::Free) {
                count.save(w);
            }
        }
        self.free.save(w);
    }

    /// Reads the table of a program with `objects` objects that may take `max_total` bytes.
    pub fn restore(
        r: &mut Reader<'_>,
        (global, go): (ObjectId, ObjectId),
        objects: usize,
        max_total: usize,
    ) -> Read<Self> {
        let mut refs = Refs::new(global, go);
        let here = r.clone();
        let slots = r.count(1)?;
        if slots.saturating_mul(size_of::<Slot>()) > max_total {
            return Err(here.invalid("there are more refs than the limit allows"));
        }
        let mut empty = vec![false; FIXED];
        for _ in 0..slots {
            let here = r.clone();
            let held = Held::load(r)?;
            let is_new = match &held {
                Held::Free | Held::Prepared(_) => true,
                Held::Value(Value::Text(text)) => !refs.texts.contains_key(text),
                Held::Value(Value::Symbol(symbol)) => !refs.symbols.contains_key(symbol),
                Held::Value(Value::BigInt(big)) => !refs.bigints.contains_key(big),
                Held::Value(Value::Object(id)) => {
                    let at = id.0 as usize;
                    at < objects && refs.objects.get(at).is_none_or(|slot| *slot == 0)
                }
                Held::Value(_) => false,
            };
            if !is_new {
                return Err(here.invalid("a slot holds what none can hold, or another does"));
            }
            let is_free = matches!(held, Held::Free);
            let count = if is_free { 0 } else { u64::load(r)? };
            if !is_free && count == 0 {
                return Err(here.invalid("a slot holds what nobody has a ref to"));
            }
            refs.take(held);
            if let Some(slot) = refs.slots.last_mut() {
                slot.count = count;
            }
            empty.push(is_free);
        }
        let here = r.clone();
        let free: Vec<u32> = Saved::load(r)?;
        let is_complete = free.len() == empty.iter().filter(|is_empty| **is_empty).count();
        let mut take = |at: &u32| empty.get_mut(*at as usize).is_some_and(std::mem::take);
        if !is_complete || !free.iter().all(&mut take) {
            return Err(here.invalid("the list of free slots is not that of those that are"));
        }
        refs.free = free;
        Ok(refs)
    }

    fn take(&mut self, held: Held) -> u32 {
        let id = self.free.pop().unwrap_or_else(|| {
            self.slots.push(Slot::default());
            u32::try_from(self.slots.len() - 1).expect("memory ends before 2^32 slots")
        });
        match &held {
            Held::Value(Value::Text(text)) => {
                self.text_bytes = self.text_bytes.saturating_add(text.byte_count());
                self.texts.insert(text.clone(), id);
            }
            Held::Prepared(text) => {
                self.text_bytes = self.text_bytes.saturating_add(text.byte_count());
            }
            Held::Value(Value::Symbol(symbol)) => {
                self.symbols.insert(*symbol, id);
            }
            Held::Value(Value::BigInt(big)) => {
                self.bigints.insert(big.clone(), id);
            }
            Held::Value(Value::Object(object)) => self.set_object(*object, id),
            Held::Value(_) | Held::Free => {}
        }
        if let Some(slot) = self.slots.get_mut(id as usize) {
            *slot = Slot { held, count: 0 };
        }
        id
    }

    fn count(&mut self, id: u32, flag: Flag) -> u64 {
        if let Some(slot) = self.slots.get_mut(id as usize) {
            slot.count = slot.count.saturating_add(1);
        }
        (HEAD | flag as u64) << 32 | u64::from(id)
    }

    fn set_object(&mut self, object: ObjectId, id: u32) {
        let at = object.0 as usize;
        if at >= self.objects.len() {
            self.objects.resize(at + 1, 0);
        }
        if let Some(place) = self.objects.get_mut(at) {
            *place = id;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refs() -> Refs {
        Refs::new(ObjectId(0), ObjectId(1))
    }

    #[test]
    fn fixed_values() {
        let mut refs = refs();
        assert_eq!(refs.store(Value::Undefined, false), 0);
        assert_eq!(refs.load(0), Value::Undefined);
        assert_eq!(
            refs.store(Value::Number(f64::NAN), false),
            0x7ff8_0000_0000_0000
        );
        assert_eq!(refs.store(Value::Number(0.0), false), 0x7ff8_0000_0000_0001);
        assert_eq!(
            refs.store(Value::Number(-0.0), false),
            0x7ff8_0000_0000_0001
        );
        assert_eq!(refs.load(0x7ff8_0000_0000_0001), Value::Number(0.0));
        assert_eq!(refs.store(Value::Null, false), 0x7ff8_0000_0000_0002);
        assert_eq!(refs.store(Value::Bool(true), false), 0x7ff8_0000_0000_0003);
        assert_eq!(refs.store(Value::Bool(false), false), 0x7ff8_0000_0000_0004);
        assert_eq!(
            refs.store(Value::Object(ObjectId(0)), false),
            0x7ff8_0001_0000_0005
        );
        assert_eq!(refs.load(0x7ff8_0001_0000_0006), Value::Object(ObjectId(1)));
        assert_eq!(refs.store(Value::Number(1.5), false), 1.5_f64.to_bits());
        assert!(matches!(refs.load(0x7ff8_0000_0000_0000), Value::Number(n) if n.is_nan()));
        refs.release(5);
        assert_eq!(refs.load(0x7ff8_0001_0000_0005), Value::Object(ObjectId(0)));
    }

    #[test]
    fn strings_are_interned_by_content_and_counted() {
        let mut refs = refs();
        let first = refs.store(Value::text("abc"), false);
        assert_eq!(first, 0x7ff8_0002_0000_0007);
        assert_eq!(refs.store(Value::from(String::from("abc")), false), first);
        let other = refs.store(Value::text("x"), false);
        refs.release(7);
        assert_eq!(refs.load(first), Value::text("abc"));
        refs.release(7);
        assert_eq!(refs.load(first), Value::Null);
        refs.release(7); // one too many: nothing happens
        refs.release(8);
        assert_eq!(refs.load(other), Value::Null);
        // Slots come back last in, first out.
        assert_eq!(
            refs.store(Value::Object(ObjectId(9)), true),
            0x7ff8_0004_0000_0008
        );
        assert_eq!(refs.store(Value::text("abc"), false), first);
        assert_eq!(refs.len(), 9);
    }

    #[test]
    fn hostile_refs_load_as_nothing() {
        let mut refs = refs();
        assert_eq!(refs.load(0x7ff8_0001_ffff_ffff), Value::Undefined);
        assert_eq!(refs.load(u64::MAX), Value::Undefined);
        refs.release(u32::MAX);
        let prepared = refs.prepare(Text::from("é"));
        assert_eq!(refs.prepared(prepared), Some(&Text::from("é")));
        assert_eq!(refs.load(prepared), Value::Undefined);
        assert_eq!(refs.prepared(5), None);
    }
}
