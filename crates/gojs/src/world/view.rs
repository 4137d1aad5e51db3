//! Elements of buffers: what typed arrays and `DataView` read and write.

use std::ops::Range;

use crate::world::{
    World, number,
    object::{Element, Kind, View},
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

    /// Reads an element; none past the end.
    pub fn read_element(&self, view: View, at: usize) -> Option<Value> {
        if at >= view.length {
            return None;
        }
        let start = at.checked_mul(view.element.size())?;
        let bytes = self.bytes(view).get(start..start + view.element.size())?;
        Some(Value::Number(view.element.decode(bytes, true)))
    }

    /// Writes an element; false past the end.
    pub fn write_element(&mut self, view: View, at: usize, number: f64) -> bool {
        if at >= view.length {
            return false;
        }
        let size = view.element.size();
        let bytes = self.bytes_mut(view);
        let Some(place) = at
            .checked_mul(size)
            .and_then(|at| bytes.get_mut(at..at + size))
        else {
            return false;
        };
        view.element.encode(number, true, place);
        true
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
    /// Reads a number from as many bytes as an element has.
    pub fn decode(self, bytes: &[u8], little: bool) -> f64 {
        let mut raw = [0; 8];
        for (at, byte) in bytes.iter().take(self.size()).enumerate() {
            let place = if little { at } else { self.size() - 1 - at };
            if let Some(slot) = raw.get_mut(place) {
                *slot = *byte;
            }
        }
        let bits = u64::from_le_bytes(raw);
        match self {
            Element::Int8 => f64::from(bits as i8),
            Element::Uint8 | Element::Uint8Clamped => f64::from(bits as u8),
            Element::Int16 => f64::from(bits as i16),
            Element::Uint16 => f64::from(bits as u16),
            Element::Int32 => f64::from(bits as i32),
            Element::Uint32 => f64::from(bits as u32),
            Element::Float32 => f64::from(f32::from_bits(bits as u32)),
            Element::Float64 => f64::from_bits(bits),
        }
    }

    /// Writes a number to as many bytes as an element has.
    pub fn encode(self, number: f64, little: bool, place: &mut [u8]) {
        let bits = match self {
            Element::Uint8Clamped => number.clamp(0.0, 255.0).round_ties_even() as u64,
            Element::Float32 => u64::from((number as f32).to_bits()),
            Element::Float64 => number.to_bits(),
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
