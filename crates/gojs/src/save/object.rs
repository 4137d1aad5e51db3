//! Values and objects as bytes.

use shanhai::snapshot::{Reader, Writer};

use super::{Read, Saved, fields, variants};
use crate::world::{
    bigint::BigInt,
    class::Class,
    code::Code,
    object::{
        Bound, Cursor, Decoder, Element, Elements, Function, Kind, Object, Params, Promise, Proxy,
        Reaction, RegExp, Registry, Seal, Settled, Shows, Table, View, Watched,
    },
    props::{Flags, Prop, Props, Slot},
    value::{Key, Value},
};

variants!(Value {
    0: Undefined,
    1: Null,
    2: Bool(value),
    3: Number(number),
    4: Text(text),
    5: Symbol(symbol),
    6: Object(id),
    7: BigInt(big),
});

impl Saved for BigInt {
    fn save(&self, w: &mut Writer) {
        self.to_bytes().save(w);
    }

    fn load(r: &mut Reader<'_>) -> Read<Self> {
        let here = r.clone();
        let bytes: Vec<u8> = Saved::load(r)?;
        BigInt::from_bytes(&bytes).ok_or_else(|| here.invalid("a BigInt is too large"))
    }
}

impl Saved for Key {
    fn save(&self, w: &mut Writer) {
        match self {
            Key::Index(index) => {
                w.u8(0);
                index.save(w);
            }
            Key::Text(text) => {
                w.u8(1);
                text.save(w);
            }
            Key::Symbol(symbol) => {
                w.u8(2);
                symbol.save(w);
            }
        }
    }

    fn load(r: &mut Reader<'_>) -> Read<Self> {
        let here = r.clone();
        match r.u8()? {
            0 => {
                let index = r.at_most(u64::from(u32::MAX) - 1, "an array index")?;
                Ok(Key::Index(index as u32))
            }
            // A string that is an array index is that: every key has one form.
            1 => Ok(Key::from_text(&Saved::load(r)?)),
            2 => Saved::load(r).map(Key::Symbol),
            _ => Err(here.invalid("no key has this number")),
        }
    }
}

impl Saved for Flags {
    fn save(&self, w: &mut Writer) {
        let Flags {
            writable,
            enumerable,
            configurable,
        } = *self;
        w.u8(u8::from(writable) | u8::from(enumerable) << 1 | u8::from(configurable) << 2);
    }

    fn load(r: &mut Reader<'_>) -> Read<Self> {
        let bits = r.at_most(7, "the flags of a property")?;
        Ok(Flags {
            writable: bits & 1 != 0,
            enumerable: bits & 2 != 0,
            configurable: bits & 4 != 0,
        })
    }
}

variants!(Slot {
    0: Data(value),
    1: Accessor { get, set }
});
fields!(Prop { slot, flags });

impl Saved for Props {
    fn save(&self, w: &mut Writer) {
        w.varint(self.len() as u64);
        for (key, prop) in self.iter() {
            key.save(w);
            prop.save(w);
        }
    }

    fn load(r: &mut Reader<'_>) -> Read<Self> {
        let count = r.count(4)?;
        let mut props = Props::default();
        for _ in 0..count {
            props.insert(Key::load(r)?, Prop::load(r)?);
        }
        Ok(props)
    }
}

variants!(Seal {
    0: Open,
    1: Closed,
    2: Sealed,
    3: Frozen
});
fields!(Object {
    proto,
    props,
    kind,
    seal
});

variants!(Kind {
    0: Plain,
    1: Array(elements),
    2: Function(function),
    3: Error,
    4: Wrapper(value),
    5: Date(time),
    6: Map(table),
    7: Set(table),
    8: Cursor(cursor),
    9: Promise(promise),
    10: Buffer(bytes),
    11: View(view),
    12: DataView(view),
    13: Decoder(decoder),
    14: WeakMap(table),
    15: WeakSet(table),
    16: WeakRef(target),
    17: Registry(registry),
    18: RegExp(regexp),
    19: Slots(class, slots),
    20: Params(params),
    21: Memory(size),
    22: Proxy(proxy),
});

fields!(Elements { items, length });
variants!(Function {
    0: Code(code),
    1: Closure(code, slots),
    2: Go(id),
    3: Bound(bound),
    4: Host(name),
});
fields!(Bound { target, this, args });
fields!(Cursor { over, at, shows });
variants!(Shows {
    0: Keys,
    1: Values,
    2: Entries
});
fields!(Promise {
    state,
    reactions,
    handled
});
variants!(Settled {
    0: Pending,
    1: Fulfilled(value),
    2: Rejected(reason)
});
fields!(Reaction {
    fulfilled,
    rejected,
    derived
});
fields!(View {
    element,
    buffer,
    offset,
    length
});
variants!(Element {
    0: Int8,
    1: Uint8,
    2: Uint8Clamped,
    3: Int16,
    4: Uint16,
    5: Int32,
    6: Uint32,
    7: Float32,
    8: Float64,
    9: BigInt64,
    10: BigUint64,
});
fields!(Decoder { fatal, keep_mark });
fields!(Registry { callback, watched });
fields!(Watched {
    target,
    held,
    token
});
fields!(RegExp { source, flags });
fields!(Params { pairs, url });
fields!(Proxy { parts, is_callable });

impl Saved for Class {
    fn save(&self, w: &mut Writer) {
        w.varint(*self as u64);
    }

    fn load(r: &mut Reader<'_>) -> Read<Self> {
        let at = r.index(Class::ALL.len(), "a class")?;
        Ok(Class::ALL[at])
    }
}

impl Saved for Code {
    fn save(&self, w: &mut Writer) {
        let (room, row) = self.place();
        w.u8(room);
        w.u8(row);
    }

    fn load(r: &mut Reader<'_>) -> Read<Self> {
        let here = r.clone();
        let code = Code::at(r.u8()?, r.u8()?);
        code.ok_or_else(|| here.invalid("no built-in function has this number"))
    }
}

impl Saved for Table {
    /// The next serial number, then each entry: how much its number is above the one before.
    fn save(&self, w: &mut Writer) {
        self.next_serial().save(w);
        w.varint(self.len() as u64);
        let mut least = 0;
        for (serial, key, value) in self.numbered() {
            (serial - least).save(w);
            key.save(w);
            value.save(w);
            least = serial + 1;
        }
    }

    fn load(r: &mut Reader<'_>) -> Read<Self> {
        let next = usize::load(r)?;
        let count = r.count(3)?;
        let mut table = Table::default();
        let mut least = 0;
        for _ in 0..count {
            let here = r.clone();
            let serial = usize::load(r)?.saturating_add(least);
            if serial >= next {
                return Err(here.invalid("an entry of a map has a number above the next one"));
            }
            least = serial + 1;
            if !table.insert_at(serial, Value::load(r)?, Value::load(r)?) {
                return Err(here.invalid("a map has one key twice"));
            }
        }
        table.skip_to(next);
        Ok(table)
    }
}

impl Object {
    /// What is wrong with an object for itself, so that nobody has to be careful with it later.
    pub(crate) fn trouble(&self) -> Option<&'static str> {
        /// The latest time that a date shows, in milliseconds.
        const LATEST: f64 = 8.64e15;
        match &self.kind {
            Kind::Array(elements) if elements.items.len() > elements.length as usize => {
                Some("an array has more elements than it is long")
            }
            Kind::Wrapper(Value::Object(_) | Value::Undefined | Value::Null) => {
                Some("an object stands for a value that has none")
            }
            Kind::Date(time) if !time.is_nan() && (time.abs() > LATEST || time.fract() != 0.0) => {
                Some("a date shows no time that there is")
            }
            _ => None,
        }
    }
}
