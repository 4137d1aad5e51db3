//! What can be written as bytes: the trait, the two macros that implement it, and the simple types.
//!
//! A struct is its fields one after the other, an enum the number of its variant and then the
//! variant's fields. Nothing is written by hand twice, and a field or variant that is not named does
//! not compile.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use shanhai::snapshot::{ReadError, Reader, Writer};
use shanhai_host::{HttpId, HttpUrl, Nanos, OpenOptions, SortedMap, WebSocketId};

use crate::world::{
    text::Text,
    value::{ObjectId, SymbolId},
};

/// What reading gives.
pub(crate) type Read<V> = Result<V, ReadError>;

/// The most that a position or a count may be: what a JavaScript number shows exactly.
const MOST: u64 = 1 << 53;
/// For how many entries room is made before the first of them is read.
const ROOM: usize = 256;

/// Something that can be written as bytes and read again.
pub(crate) trait Saved: Sized {
    /// Appends it.
    fn save(&self, w: &mut Writer);
    /// Reads one; nothing is taken at its word.
    fn load(r: &mut Reader<'_>) -> Read<Self>;
}

/// Implements [`Saved`] for a struct: `fields!(View { element, buffer, offset, length });`.
macro_rules! fields {
    ($name:ty { $($field:ident),* $(,)? }) => {
        impl $crate::save::Saved for $name {
            fn save(&self, w: &mut ::shanhai::snapshot::Writer) {
                let Self { $($field),* } = self;
                $($crate::save::Saved::save($field, w);)*
            }

            fn load(r: &mut ::shanhai::snapshot::Reader<'_>) -> $crate::save::Read<Self> {
                Ok(Self { $($field: $crate::save::Saved::load(r)?),* })
            }
        }
    };
}

/// Implements [`Saved`] for an enum: `variants!(Slot { 0: Data(value), 1: Accessor { get, set } });`.
///
/// The numbers are those in the bytes.
macro_rules! variants {
    ($name:ty { $(
        $number:literal: $variant:ident $(( $($item:ident),* ))? $({ $($field:ident),* })?
    ),* $(,)? }) => {
        impl $crate::save::Saved for $name {
            fn save(&self, w: &mut ::shanhai::snapshot::Writer) {
                match self {
                    $(Self::$variant $(( $($item),* ))? $({ $($field),* })? => {
                        w.u8($number);
                        $($($crate::save::Saved::save($item, w);)*)?
                        $($($crate::save::Saved::save($field, w);)*)?
                    })*
                }
            }

            fn load(r: &mut ::shanhai::snapshot::Reader<'_>) -> $crate::save::Read<Self> {
                let here = r.clone();
                match r.u8()? {
                    $($number => {
                        $($(let $item = $crate::save::Saved::load(r)?;)*)?
                        $($(let $field = $crate::save::Saved::load(r)?;)*)?
                        Ok(Self::$variant $(( $($item),* ))? $({ $($field),* })?)
                    })*
                    _ => Err(here.invalid(concat!("no ", stringify!($name), " has this number"))),
                }
            }
        }
    };
}

pub(crate) use {fields, variants};

impl Saved for bool {
    fn save(&self, w: &mut Writer) {
        w.bool(*self);
    }

    fn load(r: &mut Reader<'_>) -> Read<Self> {
        r.bool()
    }
}

impl Saved for u32 {
    fn save(&self, w: &mut Writer) {
        w.varint((*self).into());
    }

    fn load(r: &mut Reader<'_>) -> Read<Self> {
        r.u32()
    }
}

impl Saved for i32 {
    fn save(&self, w: &mut Writer) {
        w.signed((*self).into());
    }

    fn load(r: &mut Reader<'_>) -> Read<Self> {
        let here = r.clone();
        let number = r.signed()?;
        i32::try_from(number).map_err(|_| here.invalid("a number of 32 bits is expected"))
    }
}

impl Saved for u64 {
    fn save(&self, w: &mut Writer) {
        w.varint(*self);
    }

    fn load(r: &mut Reader<'_>) -> Read<Self> {
        r.varint()
    }
}

impl Saved for usize {
    fn save(&self, w: &mut Writer) {
        w.varint(*self as u64);
    }

    fn load(r: &mut Reader<'_>) -> Read<Self> {
        let here = r.clone();
        let number = r.at_most(MOST, "a position or count")?;
        usize::try_from(number)
            .map_err(|_| here.invalid("a position is too large for this machine"))
    }
}

impl Saved for f64 {
    fn save(&self, w: &mut Writer) {
        w.f64(*self);
    }

    fn load(r: &mut Reader<'_>) -> Read<Self> {
        r.f64()
    }
}

impl Saved for String {
    fn save(&self, w: &mut Writer) {
        w.str(self);
    }

    fn load(r: &mut Reader<'_>) -> Read<Self> {
        r.str().map(str::to_owned)
    }
}

impl Saved for Vec<u8> {
    fn save(&self, w: &mut Writer) {
        w.bytes(self);
    }

    fn load(r: &mut Reader<'_>) -> Read<Self> {
        r.bytes().map(<[u8]>::to_vec)
    }
}

impl Saved for Text {
    /// Twice the length in units of the form, plus 1 if they are of 16 bits, and the units.
    fn save(&self, w: &mut Writer) {
        match self.as_str() {
            Some(text) => {
                w.varint((text.len() as u64) << 1);
                w.raw(text.as_bytes());
            }
            None => {
                let units = self.units();
                w.varint((units.len() as u64) << 1 | 1);
                for unit in units {
                    w.raw(&unit.to_le_bytes());
                }
            }
        }
    }

    fn load(r: &mut Reader<'_>) -> Read<Self> {
        let here = r.clone();
        let header = r.varint()?;
        let length = usize::try_from(header >> 1).unwrap_or(usize::MAX);
        if header & 1 == 0 {
            let text = std::str::from_utf8(r.raw(length)?);
            return text
                .map(Text::from)
                .map_err(|_| here.invalid("a string is not UTF-8"));
        }
        let bytes = r.raw(length.saturating_mul(2))?;
        let (units, _) = bytes.as_chunks::<2>();
        let units: Vec<u16> = units.iter().map(|unit| u16::from_le_bytes(*unit)).collect();
        Ok(Text::from_units(&units))
    }
}

impl<T: Saved> Saved for Option<T> {
    fn save(&self, w: &mut Writer) {
        w.bool(self.is_some());
        if let Some(value) = self {
            value.save(w);
        }
    }

    fn load(r: &mut Reader<'_>) -> Read<Self> {
        Ok(if r.bool()? { Some(T::load(r)?) } else { None })
    }
}

impl<T: Saved> Saved for Box<T> {
    fn save(&self, w: &mut Writer) {
        (**self).save(w);
    }

    fn load(r: &mut Reader<'_>) -> Read<Self> {
        T::load(r).map(Box::new)
    }
}

impl<A: Saved, B: Saved> Saved for (A, B) {
    fn save(&self, w: &mut Writer) {
        self.0.save(w);
        self.1.save(w);
    }

    fn load(r: &mut Reader<'_>) -> Read<Self> {
        Ok((A::load(r)?, B::load(r)?))
    }
}

/// Writes how many there are, and each.
pub(crate) fn save_all<'v, T: Saved + 'v>(
    w: &mut Writer,
    values: impl ExactSizeIterator<Item = &'v T>,
) {
    w.varint(values.len() as u64);
    values.for_each(|value| value.save(w));
}

impl<T: Saved> Saved for Vec<T> {
    fn save(&self, w: &mut Writer) {
        save_all(w, self.iter());
    }

    fn load(r: &mut Reader<'_>) -> Read<Self> {
        let count = r.count(1)?;
        let mut values = Vec::with_capacity(count.min(ROOM));
        for _ in 0..count {
            values.push(T::load(r)?);
        }
        Ok(values)
    }
}

impl<T: Saved> Saved for Box<[T]> {
    fn save(&self, w: &mut Writer) {
        save_all(w, self.iter());
    }

    fn load(r: &mut Reader<'_>) -> Read<Self> {
        Vec::load(r).map(Vec::into_boxed_slice)
    }
}

impl<T: Saved> Saved for VecDeque<T> {
    fn save(&self, w: &mut Writer) {
        save_all(w, self.iter());
    }

    fn load(r: &mut Reader<'_>) -> Read<Self> {
        Vec::load(r).map(VecDeque::from)
    }
}

/// The entries of a map in its order.
fn save_entries<'m, K: Saved + 'm, V: Saved + 'm>(
    entries: impl ExactSizeIterator<Item = (&'m K, &'m V)>,
    w: &mut Writer,
) {
    w.varint(entries.len() as u64);
    for (key, value) in entries {
        key.save(w);
        value.save(w);
    }
}

impl<K: Saved + Ord, V: Saved> Saved for BTreeMap<K, V> {
    fn save(&self, w: &mut Writer) {
        save_entries(self.iter(), w);
    }

    /// Of entries with one key the last one counts.
    fn load(r: &mut Reader<'_>) -> Read<Self> {
        // One after the other: to collect them would sort them first, by code of its own for each type.
        let mut map = BTreeMap::new();
        for _ in 0..r.count(2)? {
            let (key, value) = <(K, V)>::load(r)?;
            map.insert(key, value);
        }
        Ok(map)
    }
}

impl<K: Saved + Ord, V: Saved> Saved for SortedMap<K, V> {
    fn save(&self, w: &mut Writer) {
        save_entries(self.iter(), w);
    }

    /// Their order is checked, since a list takes long to bring in order one by one.
    fn load(r: &mut Reader<'_>) -> Read<Self> {
        let mut map = SortedMap::new();
        for _ in 0..r.count(2)? {
            let (key, value) = <(K, V)>::load(r)?;
            if map.keys().next_back().is_some_and(|last| *last >= key) {
                return Err(r.invalid("keys that do not grow"));
            }
            map.insert(key, value);
        }
        Ok(map)
    }
}

impl<T: Saved + Ord> Saved for BTreeSet<T> {
    fn save(&self, w: &mut Writer) {
        save_all(w, self.iter());
    }

    fn load(r: &mut Reader<'_>) -> Read<Self> {
        let mut set = BTreeSet::new();
        for _ in 0..r.count(1)? {
            set.insert(T::load(r)?);
        }
        Ok(set)
    }
}

/// Implements [`Saved`] for numbers that have a type of their own.
macro_rules! numbers {
    ($($name:ident)*) => {
        $(impl Saved for $name {
            fn save(&self, w: &mut Writer) {
                self.0.save(w);
            }

            fn load(r: &mut Reader<'_>) -> Read<Self> {
                Saved::load(r).map($name)
            }
        })*
    };
}

numbers!(ObjectId SymbolId HttpId WebSocketId Nanos);

impl Saved for HttpUrl {
    fn save(&self, w: &mut Writer) {
        w.str(&self.to_string());
    }

    fn load(r: &mut Reader<'_>) -> Read<Self> {
        let here = r.clone();
        let text = r.str()?;
        text.parse()
            .map_err(|_| here.invalid("the address of a request is expected"))
    }
}

impl Saved for shanhai_host::Follow {
    fn save(&self, w: &mut Writer) {
        w.bool(*self == shanhai_host::Follow::Yes);
    }

    fn load(r: &mut Reader<'_>) -> Read<Self> {
        Ok(match r.bool()? {
            true => shanhai_host::Follow::Yes,
            false => shanhai_host::Follow::No,
        })
    }
}

fields!(OpenOptions {
    read,
    write,
    append,
    create,
    exclusive,
    truncate,
    directory,
    follow,
    mode,
});
