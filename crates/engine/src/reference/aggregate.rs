//! Structures, arrays and 31-bit integers.
//!
//! What allocates makes sure of room before it takes its operands, so that it can be performed
//! again after a collection.
//!
//! Spec: 4.6.8 Aggregate Instructions.

use alloc::boxed::Box;
use core::ops::Range;

use super::stack::{Kind, Value};
use super::{Event, Flow, Step, bits, impossible};
use crate::runtime::heap::{REF, load, span, store, zeroed};
use crate::runtime::types::Layout;
use crate::syntax::{DataIdx, ElemIdx, FieldIdx, Instr, StorageType, TypeIdx};
use crate::trap::TrapCode;

/// How a packed value is read.
#[derive(Clone, Copy)]
enum Sign {
    Extended,
    Plain,
}

impl Step<'_> {
    #[allow(clippy::wildcard_enum_match_arm)]
    pub(super) fn aggregate(&mut self, instr: &Instr<'_>) -> Flow {
        match *instr {
            Instr::StructNew { ty } => self.struct_new(ty, true),
            Instr::StructNewDefault { ty } => self.struct_new(ty, false),
            Instr::StructGet { ty, field } | Instr::StructGetU { ty, field } => {
                self.struct_get(ty, field, Sign::Plain)
            }
            Instr::StructGetS { ty, field } => self.struct_get(ty, field, Sign::Extended),
            Instr::StructSet { ty, field } => self.struct_set(ty, field),
            Instr::ArrayNew { ty } => self.array_new(ty, true),
            Instr::ArrayNewDefault { ty } => self.array_new(ty, false),
            Instr::ArrayNewFixed { ty, len } => self.array_new_fixed(ty, len.0),
            Instr::ArrayNewData { ty, data } => self.array_new_data(ty, data),
            Instr::ArrayNewElem { ty, elem } => self.array_new_elem(ty, elem),
            Instr::ArrayGet { ty } | Instr::ArrayGetU { ty } => self.array_get(ty, Sign::Plain),
            Instr::ArrayGetS { ty } => self.array_get(ty, Sign::Extended),
            Instr::ArraySet { ty } => self.array_set(ty),
            Instr::ArrayLen {} => self.array_len(),
            Instr::ArrayFill { ty } => self.array_fill(ty),
            Instr::ArrayCopy { dst, .. } => self.array_copy(dst),
            Instr::ArrayInitData { ty, data } => self.array_init_data(ty, data),
            Instr::ArrayInitElem { elem, .. } => self.array_init_elem(elem),
            // The bits say what a reference is in both hierarchies.
            Instr::AnyConvertExtern {} | Instr::ExternConvertAny {} => Ok(()),
            Instr::RefI31 {} => {
                let value: u32 = self.pop();
                self.push_ref(bits::i31(value))
            }
            Instr::I31GetS {} => {
                let value = bits::i31_value(self.pop_slot()).ok_or(TrapCode::NullI31Reference)?;
                self.push(value as u32)
            }
            Instr::I31GetU {} => {
                let value = bits::i31_value(self.pop_slot()).ok_or(TrapCode::NullI31Reference)?;
                self.push(value as u32 & 0x7fff_ffff)
            }
            _ => impossible(),
        }
    }

    /// Zeroed bytes for an object.
    fn room(&mut self, bytes: Option<usize>) -> Result<Box<[u8]>, Event> {
        let bytes = bytes.ok_or(TrapCode::HeapExhausted)?;
        self.rt.heap.limit = self.rt.heap_limit();
        self.rt.heap.reserve(bytes)?;
        Ok(zeroed(bytes)?)
    }

    /// Makes an object of type `ty` and puts the reference to it.
    fn add(&mut self, ty: TypeIdx, bytes: Box<[u8]>) -> Flow {
        let ty = self.canonical(ty);
        let reference = self.rt.heap.add(ty, bytes);
        self.push_ref(reference)
    }

    /// Puts a field or element on the stack.
    fn push_storage(&mut self, storage: StorageType, [low, high]: [u64; 2], sign: Sign) -> Flow {
        let low = match (storage, sign) {
            (StorageType::I8, Sign::Extended) => u64::from(i32::from(low as i8) as u32),
            (StorageType::I16, Sign::Extended) => u64::from(i32::from(low as i16) as u32),
            (StorageType::I8 | StorageType::I16 | StorageType::Val(_), _) => low,
        };
        self.push_value((Kind::of(storage.unpacked()), [low, high]))
    }

    fn struct_new(&mut self, ty: TypeIdx, from_stack: bool) -> Flow {
        let layout = self.rt.types.layout(self.canonical(ty));
        let Layout::Struct { fields, bytes, .. } = layout else {
            return impossible();
        };
        let (fields, bytes) = (fields.clone(), *bytes);
        let mut object = self.room(Some(bytes))?;
        if from_stack {
            for &(at, log2) in fields.iter().rev() {
                let (_, value) = self.pop_value();
                put(&mut object, at as usize, log2, value)?;
            }
        }
        self.add(ty, object)
    }

    /// The offset of a field, and how it is stored.
    fn field(&self, ty: TypeIdx, x: FieldIdx) -> (usize, StorageType) {
        let ty = self
            .loaded()
            .syntax
            .types
            .get(ty.index())
            .and_then(|ty| ty.as_struct());
        let ty = ty.expect("validated: structure type");
        let at = ty.offsets().nth(x.index()).expect("validated: field index");
        (at as usize, ty.fields[x.index()].storage)
    }

    fn struct_get(&mut self, ty: TypeIdx, x: FieldIdx, sign: Sign) -> Flow {
        let (at, storage) = self.field(ty, x);
        let object = self.pop_slot();
        let object = self
            .rt
            .heap
            .object(object)
            .ok_or(TrapCode::NullStructureReference)?;
        let Some(value) = load(&object.bytes, at, storage.size_log2()) else {
            return impossible();
        };
        self.push_storage(storage, value, sign)
    }

    fn struct_set(&mut self, ty: TypeIdx, x: FieldIdx) -> Flow {
        let (at, storage) = self.field(ty, x);
        let ((_, value), object) = (self.pop_value(), self.pop_slot());
        let object = self
            .rt
            .heap
            .object_mut(object)
            .ok_or(TrapCode::NullStructureReference)?;
        put(&mut object.bytes, at, storage.size_log2(), value)
    }

    /// How elements are stored.
    fn element(&self, ty: TypeIdx) -> StorageType {
        let ty = self
            .loaded()
            .syntax
            .types
            .get(ty.index())
            .and_then(|ty| ty.as_array());
        ty.expect("validated: array type").element.storage
    }

    fn array_new(&mut self, ty: TypeIdx, from_stack: bool) -> Flow {
        let log2 = self.element(ty).size_log2();
        let n = self.peek_slot(0) as u32;
        let mut object = self.room(bytes_of(n, log2))?;
        self.pop_slot();
        if from_stack {
            let value = self.pop_value();
            fill_with(&mut object, log2, value)?;
        }
        self.add(ty, object)
    }

    fn array_new_fixed(&mut self, ty: TypeIdx, n: u32) -> Flow {
        let log2 = self.element(ty).size_log2();
        let mut object = self.room(bytes_of(n, log2))?;
        for to in object.chunks_exact_mut(1 << log2).rev() {
            let (_, value) = self.pop_value();
            put(to, 0, log2, value)?;
        }
        self.add(ty, object)
    }

    fn array_new_data(&mut self, ty: TypeIdx, x: DataIdx) -> Flow {
        let log2 = self.element(ty).size_log2();
        let (start, n) = (self.peek_slot(1) as u32, self.peek_slot(0) as u32);
        let range = data_range(self.data(x), start, n, log2)?;
        let mut object = self.room(Some(range.len()))?;
        object.copy_from_slice(&self.data(x)[range]);
        self.pop_slot();
        self.pop_slot();
        self.add(ty, object)
    }

    fn array_new_elem(&mut self, ty: TypeIdx, x: ElemIdx) -> Flow {
        let (start, n) = (self.peek_slot(1) as u32, self.peek_slot(0) as u32);
        self.elements(x, start, n)?;
        let mut object = self.room(bytes_of(n, REF))?;
        write_refs(&mut object, self.elements(x, start, n)?);
        self.pop_slot();
        self.pop_slot();
        self.add(ty, object)
    }

    /// Elements of an element segment.
    fn elements(&self, x: ElemIdx, start: u32, n: u32) -> Result<&[u64], Event> {
        let all = self
            .instance()
            .elements
            .get(x.index())
            .map_or(&[][..], |all| all);
        let range = span(all.len(), start, n, 0).and_then(|range| all.get(range));
        Ok(range.ok_or(TrapCode::TableOutOfBounds)?)
    }

    /// Where elements lie in the bytes of an array.
    fn range(&self, array: u64, start: u32, n: u32, log2: u8) -> Result<Range<usize>, Event> {
        let object = self
            .rt
            .heap
            .object(array)
            .ok_or(TrapCode::NullArrayReference)?;
        let range = span(object.bytes.len(), start, n, log2);
        Ok(range.ok_or(TrapCode::ArrayOutOfBounds)?)
    }

    /// The bytes of elements of an array.
    fn elements_mut(
        &mut self,
        array: u64,
        (start, n): (u32, u32),
        log2: u8,
    ) -> Result<&mut [u8], Event> {
        let range = self.range(array, start, n, log2)?;
        let object = self.rt.heap.object_mut(array);
        match object.and_then(|object| object.bytes.get_mut(range)) {
            Some(bytes) => Ok(bytes),
            None => impossible(),
        }
    }

    fn array_get(&mut self, ty: TypeIdx, sign: Sign) -> Flow {
        let storage = self.element(ty);
        let (i, array) = (self.pop(), self.pop_slot());
        let bytes = self.elements_mut(array, (i, 1), storage.size_log2())?;
        let Some(value) = load(bytes, 0, storage.size_log2()) else {
            return impossible();
        };
        self.push_storage(storage, value, sign)
    }

    fn array_set(&mut self, ty: TypeIdx) -> Flow {
        let log2 = self.element(ty).size_log2();
        let ((_, value), i, array) = (self.pop_value(), self.pop(), self.pop_slot());
        put(self.elements_mut(array, (i, 1), log2)?, 0, log2, value)
    }

    fn array_len(&mut self) -> Flow {
        let array = self.pop_slot();
        let object = self
            .rt
            .heap
            .object(array)
            .ok_or(TrapCode::NullArrayReference)?;
        let Layout::Array { log2, .. } = self.rt.types.layout(object.ty) else {
            return impossible();
        };
        self.push((object.bytes.len() >> log2) as u32)
    }

    fn array_fill(&mut self, ty: TypeIdx) -> Flow {
        let log2 = self.element(ty).size_log2();
        let (n, value): (u32, _) = (self.pop(), self.pop_value());
        let (d, array) = (self.pop(), self.pop_slot());
        fill_with(self.elements_mut(array, (d, n), log2)?, log2, value)
    }

    fn array_copy(&mut self, dst: TypeIdx) -> Flow {
        let log2 = self.element(dst).size_log2();
        let (n, s, from) = (self.pop(), self.pop(), self.pop_slot());
        let (d, to) = (self.pop(), self.pop_slot());
        // Null is noticed before any range is.
        if self.rt.heap.object(to).is_none() || self.rt.heap.object(from).is_none() {
            return Err(TrapCode::NullArrayReference.into());
        }
        let (d, s) = (self.range(to, d, n, log2)?, self.range(from, s, n, log2)?);
        // Through a copy: the arrays may be one.
        let bytes = self
            .rt
            .heap
            .object(from)
            .and_then(|object| object.bytes.get(s));
        let bytes: Box<[u8]> = bytes.unwrap_or(&[]).into();
        let to = self
            .rt
            .heap
            .object_mut(to)
            .and_then(|object| object.bytes.get_mut(d));
        let Some(to) = to else { return impossible() };
        to.copy_from_slice(&bytes);
        Ok(())
    }

    fn array_init_data(&mut self, ty: TypeIdx, x: DataIdx) -> Flow {
        let log2 = self.element(ty).size_log2();
        let (n, s) = (self.pop(), self.pop());
        let (d, array) = (self.pop(), self.pop_slot());
        self.range(array, d, n, log2)?;
        let from = self.data(x);
        let from: Box<[u8]> = from[data_range(from, s, n, log2)?].into();
        self.elements_mut(array, (d, n), log2)?
            .copy_from_slice(&from);
        Ok(())
    }

    fn array_init_elem(&mut self, x: ElemIdx) -> Flow {
        let (n, s) = (self.pop(), self.pop());
        let (d, array) = (self.pop(), self.pop_slot());
        self.range(array, d, n, REF)?;
        let from: Box<[u64]> = self.elements(x, s, n)?.into();
        write_refs(self.elements_mut(array, (d, n), REF)?, &from);
        Ok(())
    }
}

/// Writes a field or element.
fn put(bytes: &mut [u8], at: usize, log2: u8, value: [u64; 2]) -> Flow {
    match store(bytes, at, log2, value) {
        Some(()) => Ok(()),
        None => impossible(),
    }
}

/// Sets all elements to one value.
fn fill_with(bytes: &mut [u8], log2: u8, (_, value): Value) -> Flow {
    bytes
        .chunks_exact_mut(1 << log2)
        .try_for_each(|to| put(to, 0, log2, value))
}

/// The bytes of `n` elements, if this machine can address them.
fn bytes_of(n: u32, log2: u8) -> Option<usize> {
    usize::try_from(u64::from(n) << log2)
        .ok()
        .filter(|&bytes| bytes <= isize::MAX as usize)
}

/// Where the bytes of `n` elements lie in a data segment, from byte `start`.
fn data_range(data: &[u8], start: u32, n: u32, log2: u8) -> Result<Range<usize>, Event> {
    let end = u64::from(start) + (u64::from(n) << log2);
    if end > data.len() as u64 {
        return Err(TrapCode::MemoryOutOfBounds.into());
    }
    Ok(start as usize..end as usize)
}

/// Writes references side by side.
fn write_refs(to: &mut [u8], from: &[u64]) {
    let places = to.chunks_exact_mut(1 << REF);
    places
        .zip(from)
        .for_each(|(to, from)| to.copy_from_slice(&from.to_le_bytes()));
}
