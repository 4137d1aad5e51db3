//! Elements of buffers: what typed arrays and `DataView` read and write.
//!
//! Buffers that are the program's memory are the business of [`memory`](crate::memory).

use std::ops::Range;

use crate::world::{
    World,
    bigint::BigInt,
    number,
    object::{Element, Kind, View},
    property::primitive_to_number,
    value::{ObjectId, Value},
};

impl World {
    /// The bytes of an `ArrayBuffer`.
    pub fn buffer(&self, id: ObjectId) -> &[u8] {
        match self.kind(id) {
            Kind::Buffer(bytes) => bytes,
            _ => &[],
        }
    }

    /// The bytes of an `ArrayBuffer`, to change them.
    pub fn buffer_mut(&mut self, id: ObjectId) -> &mut [u8] {
        match self.heap.find_mut(id).map(|object| &mut object.kind) {
            Some(Kind::Buffer(bytes)) => bytes,
            _ => &mut [],
        }
    }

    /// The bytes a typed array or `DataView` shows.
    pub fn bytes(&self, view: View) -> &[u8] {
        self.buffer(view.buffer)
            .get(view.range())
            .unwrap_or_default()
    }

    /// The bytes a typed array or `DataView` shows, to change them.
    pub fn bytes_mut(&mut self, view: View) -> &mut [u8] {
        self.buffer_mut(view.buffer)
            .get_mut(view.range())
            .unwrap_or_default()
    }

    /// The view, if the value is a typed array.
    pub fn as_view(&self, value: &Value) -> Option<View> {
        match self.kind(value.as_object()?) {
            Kind::View(view) => Some(*view),
            _ => None,
        }
    }

    /// The view, if the value is a typed array of bytes that Go copies to and from.
    pub fn as_byte_view(&self, value: &Value) -> Option<View> {
        let bytes = |view: &View| matches!(view.element, Element::Uint8 | Element::Uint8Clamped);
        self.as_view(value).filter(bytes)
    }

    /// Reads an element of a buffer; none past the end.
    pub fn read_element(&self, view: View, at: usize) -> Option<Value> {
        view.element.read(self.bytes(view), at)
    }

    /// Writes an element of a buffer, a number or BigInt as it takes; false past the end.
    pub fn write_element(&mut self, view: View, at: usize, value: &Value) -> bool {
        view.element.write(self.bytes_mut(view), at, value)
    }
}

impl View {
    /// The part of the buffer that is shown, in bytes.
    pub fn range(&self) -> Range<usize> {
        self.offset..self.offset.saturating_add(self.byte_length())
    }

    /// The size of that part.
    pub fn byte_length(&self) -> usize {
        self.length.saturating_mul(self.element.size())
    }
}

impl Element {
    /// Whether it is a BigInt.
    pub fn is_big(self) -> bool {
        matches!(self, Element::BigInt64 | Element::BigUint64)
    }

    /// Reads the element at this position of these bytes.
    pub fn read(self, bytes: &[u8], at: usize) -> Option<Value> {
        let start = at.checked_mul(self.size())?;
        let bytes = bytes.get(start..)?.get(..self.size())?;
        Some(self.decode(bytes, true))
    }

    /// Writes the element at this position of these bytes; false past the end.
    pub fn write(self, bytes: &mut [u8], at: usize, value: &Value) -> bool {
        let place = at
            .checked_mul(self.size())
            .and_then(|start| bytes.get_mut(start..)?.get_mut(..self.size()));
        match place {
            Some(place) => {
                self.encode(value, true, place);
                true
            }
            None => false,
        }
    }

    /// Reads a value from as many bytes as an element has.
    pub fn decode(self, bytes: &[u8], little: bool) -> Value {
        let mut raw = [0; 8];
        for (at, byte) in bytes.iter().take(self.size()).enumerate() {
            let place = if little { at } else { self.size() - 1 - at };
            if let Some(slot) = raw.get_mut(place) {
                *slot = *byte;
            }
        }
        let bits = u64::from_le_bytes(raw);
        Value::Number(match self {
            Element::Int8 => f64::from(bits as i8),
            Element::Uint8 | Element::Uint8Clamped => f64::from(bits as u8),
            Element::Int16 => f64::from(bits as i16),
            Element::Uint16 => f64::from(bits as u16),
            Element::Int32 => f64::from(bits as i32),
            Element::Uint32 => f64::from(bits as u32),
            Element::Float32 => f64::from(f32::from_bits(bits as u32)),
            Element::Float64 => f64::from_bits(bits),
            Element::BigInt64 => return Value::BigInt(BigInt::from(bits as i64)),
            Element::BigUint64 => return Value::BigInt(BigInt::from(bits)),
        })
    }

    /// Writes a primitive to as many bytes as an element has.
    pub fn encode(self, value: &Value, little: bool, place: &mut [u8]) {
        let number = match value {
            Value::BigInt(_) => f64::NAN,
            value => primitive_to_number(value),
        };
        let bits = match (self, value) {
            (Element::BigInt64 | Element::BigUint64, Value::BigInt(big)) => big.low_64(),
            (Element::BigInt64 | Element::BigUint64, _) => 0,
            (Element::Uint8Clamped, _) => number.clamp(0.0, 255.0).round_ties_even() as u64,
            (Element::Float32, _) => u64::from((number as f32).to_bits()),
            (Element::Float64, _) => number.to_bits(),
            _ => u64::from(number::low_32(number)),
        };
        let raw = bits.to_le_bytes();
        for at in 0..self.size() {
            let from = if little { at } else { self.size() - 1 - at };
            if let (Some(slot), Some(byte)) = (place.get_mut(at), raw.get(from)) {
                *slot = *byte;
            }
        }
    }
}
