//! The bytes that typed arrays show: those of buffers, and those of the program's own memory.
//!
//! An `ArrayBuffer` may be the program's memory itself, as `instance.exports.mem.buffer` is in
//! JavaScript. Such a buffer holds no bytes, only how many the memory had; so what is written on one
//! side is there on the other. When the memory has grown, the buffer is detached: it and what shows
//! it have no bytes any more, and the memory is another buffer.

use std::ops::Range;

use crate::{
    cx::Cx,
    world::{
        World,
        class::Class,
        object::{Element, Kind, View},
        value::{Key, ObjectId, Outcome, Value},
    },
};

impl World {
    /// Whether an object is an `ArrayBuffer`, of its own bytes or of the program's memory.
    pub fn is_buffer(&self, id: ObjectId) -> bool {
        matches!(self.kind(id), Kind::Buffer(_) | Kind::Memory(_))
    }

    /// Whether a typed array or `DataView` shows the program's memory.
    pub fn shows_memory(&self, view: View) -> bool {
        matches!(self.kind(view.buffer), Kind::Memory(_))
    }

    /// Where in the program's memory, of `size` bytes, a view is; none if it shows another buffer.
    pub fn range_in_memory(&self, view: View, size: usize) -> Option<Range<usize>> {
        match self.kind(view.buffer) {
            Kind::Memory(then) if *then == size => Some(view.range()),
            Kind::Memory(_) => Some(0..0),
            _ => None,
        }
    }

    /// The bytes of a buffer, where `memory` is the program's.
    pub fn buffer_in<'a>(&'a self, id: ObjectId, memory: &'a [u8]) -> &'a [u8] {
        match self.kind(id) {
            Kind::Memory(size) if *size == memory.len() => memory,
            _ => self.buffer(id),
        }
    }

    /// The bytes that a view shows, where `memory` is the program's.
    pub fn bytes_in<'a>(&'a self, view: View, memory: &'a [u8]) -> &'a [u8] {
        self.buffer_in(view.buffer, memory)
            .get(view.range())
            .unwrap_or_default()
    }

    /// The bytes that a view shows, to change them.
    pub fn bytes_mut_in<'a>(&'a mut self, view: View, memory: &'a mut [u8]) -> &'a mut [u8] {
        let bytes = match self.kind(view.buffer) {
            Kind::Memory(size) if *size == memory.len() => memory,
            _ => self.buffer_mut(view.buffer),
        };
        bytes.get_mut(view.range()).unwrap_or_default()
    }
}

/// Copies within the program's memory as much as there is and fits.
pub(crate) fn copy_inside(memory: &mut [u8], from: Range<usize>, to: Range<usize>) -> usize {
    let count = from.len().min(to.len());
    let end = from.start.checked_add(count);
    let fits = |start: usize| {
        start
            .checked_add(count)
            .is_some_and(|end| end <= memory.len())
    };
    match end {
        Some(end) if fits(from.start) && fits(to.start) => {
            memory.copy_within(from.start..end, to.start);
            count
        }
        _ => 0,
    }
}

impl Cx<'_> {
    /// The program's memory as an `ArrayBuffer`: not a copy, and detached when the memory grows.
    ///
    /// It is what `instance.exports.mem.buffer` is in JavaScript. Before the program was started it is
    /// empty.
    pub fn memory(&mut self) -> Value {
        let (_, memory) = self.guest.parts();
        let kind = Kind::Memory(memory.len());
        let id = self.world().make(Class::ArrayBuffer, kind);
        self.root(id);
        Value::Object(id)
    }

    /// The bytes of an `ArrayBuffer`.
    pub(crate) fn buffer(&mut self, id: ObjectId) -> &[u8] {
        let (core, memory) = self.guest.parts();
        core.world.buffer_in(id, memory)
    }

    /// The bytes that a typed array or `DataView` shows.
    pub(crate) fn shown(&mut self, view: View) -> &[u8] {
        let (core, memory) = self.guest.parts();
        core.world.bytes_in(view, memory)
    }

    /// The bytes that a typed array or `DataView` shows, to change them.
    pub(crate) fn shown_mut(&mut self, view: View) -> &mut [u8] {
        let (core, memory) = self.guest.parts();
        core.world.bytes_mut_in(view, memory)
    }

    /// A copy of the bytes that a view shows.
    pub(crate) fn copy_shown(&mut self, view: View) -> Outcome<Vec<u8>> {
        // The program's memory may be larger than a buffer of ours.
        self.check_size(view.byte_length())?;
        Ok(self.shown(view).to_vec())
    }

    /// A copy of the bytes of a buffer.
    pub(crate) fn copy_buffer(&mut self, id: ObjectId) -> Outcome<Vec<u8>> {
        let size = self.buffer(id).len();
        self.check_size(size)?;
        Ok(self.buffer(id).to_vec())
    }

    /// Refuses to list the properties of a typed array that is too large for it.
    pub(crate) fn check_keys(&mut self, id: ObjectId) -> Outcome<()> {
        match self.world().kind(id) {
            Kind::View(view) => {
                let bytes = view.length.saturating_mul(size_of::<Key>());
                self.check_size(bytes)
            }
            _ => Ok(()),
        }
    }

    /// Reads an element; none past the end.
    pub(crate) fn read_element(&mut self, view: View, at: usize) -> Option<Value> {
        view.element.read(self.shown(view), at)
    }

    /// Reads the element of a typed array that a key names.
    pub(crate) fn element_of(&mut self, id: ObjectId, key: &Key) -> Value {
        match (self.world().kind(id), key) {
            (Kind::View(view), Key::Index(at)) => {
                let view = *view;
                self.read_element(view, *at as usize).unwrap_or_default()
            }
            _ => Value::Undefined,
        }
    }

    /// Writes an element, a number or BigInt as it takes; false past the end.
    pub(crate) fn write_element(&mut self, view: View, at: usize, value: &Value) -> bool {
        view.element.write(self.shown_mut(view), at, value)
    }

    /// A value as an element takes it: a BigInt or a number.
    pub(crate) fn element_for(&mut self, element: Element, value: &Value) -> Outcome {
        if element.is_big() {
            self.bigint_of(value).map(Value::BigInt)
        } else {
            self.to_number(value).map(Value::Number)
        }
    }

    /// The typed array that a value is; one whose buffer was detached is empty.
    pub(crate) fn as_view(&mut self, value: &Value) -> Option<View> {
        let view = self.world().as_view(value)?;
        Some(self.attached(view))
    }

    /// The typed array of bytes that a value is.
    pub(crate) fn as_byte_view(&mut self, value: &Value) -> Option<View> {
        let view = self.world().as_byte_view(value)?;
        Some(self.attached(view))
    }

    /// A view as it is now: empty if its buffer was detached.
    pub(crate) fn attached(&mut self, view: View) -> View {
        let (core, memory) = self.guest.parts();
        match core.world.kind(view.buffer) {
            Kind::Memory(size) if *size != memory.len() => View {
                offset: 0,
                length: 0,
                ..view
            },
            _ => view,
        }
    }
}
