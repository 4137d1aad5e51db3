//! The heap of structures and arrays.
//!
//! Objects are numbered; a number is used again when its object is gone. An object is its
//! canonical type and its bytes, fields packed one after another in their own sizes. The collector
//! marks what is reachable from the roots it is given, then drops the rest; objects do not move.
//! Who knows the roots decides when that happens: an allocation that would pass the threshold
//! fails with [`TrapCode::HeapExhausted`] and leaves a wish ([`Heap::take_wish`]); after a
//! collection the same allocation is tried again.
//!
//! Spec: 4.2.14 Aggregate Instances.

use alloc::boxed::Box;
use alloc::vec;
use alloc::vec::Vec;
use core::cell::Cell;

use crate::runtime::exception::{Exceptions, TagInst};
use crate::runtime::external::Externals;
use crate::runtime::reference;
use crate::runtime::types::{Layout, TypeRegistry};
use crate::syntax::ValType;
use crate::trap::TrapCode;

/// What an object is charged besides its bytes: its entry, and the allocator's overhead.
const OBJECT_BYTES: usize = 48;

/// The part of the limit that must be free after a collection.
const FULL: usize = 64;

/// Below this many bytes nothing is collected, unless the limit is lower.
const MIN_THRESHOLD: usize = 4 << 20;

/// The type number of an entry without an object.
const FREE: u32 = u32::MAX;

/// A structure or an array.
#[derive(Debug)]
pub(crate) struct Object {
    /// Canonical type.
    pub ty: u32,
    /// Reached in the collection under way.
    marked: bool,
    /// The host holds a reference to it.
    held: Cell<bool>,
    /// Fields or elements.
    pub bytes: Box<[u8]>,
}

/// All objects of a store.
pub(crate) struct Heap {
    objects: Vec<Object>,
    free: Vec<u32>,
    /// Bytes charged.
    used: usize,
    /// Bytes from which an allocation asks for a collection.
    threshold: usize,
    /// Bytes that are never passed.
    pub limit: usize,
    /// An allocation failed that may succeed after a collection.
    wish: bool,
    /// Nothing was allocated since the last collection.
    collected: bool,
    /// Objects that the host holds references to.
    held: Cell<Vec<u32>>,
    /// How often the host has let go of all of them.
    epoch: u32,
    /// References to marked objects and exceptions whose own references are still to be followed.
    pending: Vec<u64>,
    /// Values of the host, which objects can refer to.
    pub externals: Externals,
    /// Exceptions that references were made to.
    pub exceptions: Exceptions,
}

impl Default for Heap {
    fn default() -> Self {
        Self {
            objects: Vec::new(),
            free: Vec::new(),
            used: 0,
            threshold: MIN_THRESHOLD,
            limit: usize::MAX,
            wish: false,
            collected: false,
            held: Cell::default(),
            epoch: 0,
            pending: Vec::new(),
            externals: Externals::default(),
            exceptions: Exceptions::default(),
        }
    }
}

impl Heap {
    /// Bytes in use, garbage included.
    pub fn used(&self) -> usize {
        self.used
    }

    /// How many numbers of objects there are, those of objects that are gone included.
    #[cfg(feature = "snapshot")]
    pub fn len(&self) -> usize {
        self.objects.len()
    }

    /// The object that a reference is to; none for null and other references.
    #[inline(always)]
    pub fn object(&self, bits: u64) -> Option<&Object> {
        self.objects.get(reference::object_addr(bits)? as usize)
    }

    /// The object that a reference is to; none for null and other references.
    #[inline(always)]
    pub fn object_mut(&mut self, bits: u64) -> Option<&mut Object> {
        self.objects.get_mut(reference::object_addr(bits)? as usize)
    }

    /// Two different objects; none if they are the same or one is no object.
    pub fn two_mut(&mut self, a: u64, b: u64) -> Option<[&mut Object; 2]> {
        let (a, b) = (reference::object_addr(a)?, reference::object_addr(b)?);
        self.objects.get_disjoint_mut([a as usize, b as usize]).ok()
    }

    /// Makes sure that an object of `bytes` bytes may be allocated.
    ///
    /// # Errors
    /// [`TrapCode::HeapExhausted`]; with a wish if a collection may help.
    #[inline]
    pub fn reserve(&mut self, bytes: usize) -> Result<(), TrapCode> {
        let after = self.used.saturating_add(OBJECT_BYTES).saturating_add(bytes);
        if after > self.threshold.min(self.limit) {
            self.reserve_more(bytes, after)?;
        }
        self.collected = false;
        Ok(())
    }

    #[cold]
    fn reserve_more(&mut self, bytes: usize, after: usize) -> Result<(), TrapCode> {
        let collected = core::mem::replace(&mut self.collected, false);
        if !collected && bytes <= self.limit {
            self.wish = true;
            return Err(TrapCode::HeapExhausted);
        }
        // A heap that is full but for little would be collected over and over.
        if after > self.limit - self.limit / FULL {
            return Err(TrapCode::HeapExhausted);
        }
        self.reserve_uncollected(bytes)?;
        self.threshold = self.threshold.max(after);
        Ok(())
    }

    /// The same where no collection can be made: only the limit counts.
    ///
    /// # Errors
    /// [`TrapCode::HeapExhausted`] past the limit.
    pub fn reserve_uncollected(&mut self, bytes: usize) -> Result<(), TrapCode> {
        let after = self.used.saturating_add(OBJECT_BYTES).saturating_add(bytes);
        if after > self.limit || self.objects.len() >= FREE as usize {
            return Err(TrapCode::HeapExhausted);
        }
        Ok(())
    }

    /// Adds an object, for which room was reserved, and gives the reference to it.
    pub fn add(&mut self, ty: u32, bytes: Box<[u8]>) -> u64 {
        self.used = self
            .used
            .saturating_add(OBJECT_BYTES)
            .saturating_add(bytes.len());
        let object = Object {
            ty,
            marked: false,
            held: Cell::new(false),
            bytes,
        };
        let addr = match self.free.pop() {
            Some(addr) => {
                self.objects[addr as usize] = object;
                addr
            }
            None => {
                self.objects.push(object);
                self.objects.len() as u32 - 1
            }
        };
        reference::object(addr)
    }

    /// Whether an allocation failed that may succeed after a collection. Asking takes it back.
    pub fn take_wish(&mut self) -> bool {
        core::mem::take(&mut self.wish)
    }

    /// Wishes for a collection.
    pub fn wish(&mut self) {
        self.wish = true;
    }

    /// Keeps an object, an exception or a value of the host as long as the host may use a reference
    /// to it.
    pub fn hold(&self, bits: u64) {
        if let Some(addr) = reference::exception_addr(bits) {
            self.exceptions.hold(addr);
        }
        if let Some(addr) = reference::extern_addr(bits) {
            self.externals.hold(addr);
        }
        if let Some(object) = self.object(bits)
            && !object.held.replace(true)
        {
            let mut held = self.held.take();
            held.extend(reference::object_addr(bits));
            self.held.set(held);
        }
    }

    /// How often [`Heap::let_go`] was called: references handed out before the last time are void.
    pub fn epoch(&self) -> u32 {
        self.epoch
    }

    /// Lets go of everything that the host holds.
    pub fn let_go(&mut self) {
        for addr in self.held.take() {
            if let Some(object) = self.objects.get(addr as usize) {
                object.held.set(false);
            }
        }
        self.externals.let_go();
        self.exceptions.let_go();
        self.epoch += 1;
    }

    /// Marks the object, the exception or the value of the host that a root refers to, if it does.
    #[inline]
    pub fn mark(&mut self, bits: u64) {
        if let Some(addr) = reference::extern_addr(bits) {
            self.externals.mark(addr);
        } else if let Some(addr) = reference::exception_addr(bits) {
            if self.exceptions.mark(addr) {
                self.pending.push(bits);
            }
        } else if let Some(addr) = reference::object_addr(bits)
            && let Some(object) = self.objects.get_mut(addr as usize)
            && !object.marked
            && object.ty != FREE
        {
            object.marked = true;
            self.pending.push(reference::object(addr));
        }
    }

    /// Marks what the host holds.
    pub fn mark_held(&mut self) {
        let held = self.held.take();
        held.iter()
            .for_each(|&addr| self.mark(reference::object(addr)));
        self.held.set(held);
        let exceptions: Vec<u32> = self.exceptions.held().collect();
        for addr in exceptions {
            self.mark(reference::exception(addr));
        }
    }

    /// Marks everything that marked objects and exceptions lead to. Uses a list, never the native
    /// stack.
    pub fn mark_reachable(&mut self, types: &TypeRegistry, tags: &[TagInst]) {
        while let Some(bits) = self.pending.pop() {
            if let Some(addr) = reference::exception_addr(bits) {
                self.mark_values(addr, types, tags);
                continue;
            }
            let Some(addr) = reference::object_addr(bits) else {
                continue;
            };
            let object = &mut self.objects[addr as usize];
            // The bytes are lent out for a moment: marking needs the other objects.
            let bytes = core::mem::take(&mut object.bytes);
            match types.layout(object.ty) {
                Layout::Struct { refs, .. } => {
                    for &at in refs {
                        self.mark(load(&bytes, at as usize, REF).unwrap_or_default()[0]);
                    }
                }
                Layout::Array { refs: true, .. } => {
                    for at in (0..bytes.len()).step_by(1 << REF) {
                        self.mark(load(&bytes, at, REF).unwrap_or_default()[0]);
                    }
                }
                Layout::Array { refs: false, .. } | Layout::Func => {}
            }
            self.objects[addr as usize].bytes = bytes;
        }
    }

    /// Marks what the values of an exception refer to.
    fn mark_values(&mut self, addr: u32, types: &TypeRegistry, tags: &[TagInst]) {
        let Some(exception) = self.exceptions.get_mut(addr) else {
            return;
        };
        let tag = tags.get(exception.tag as usize);
        // As with objects, the values are lent out for a moment.
        let values = core::mem::take(&mut exception.values);
        let mut slots = values.iter();
        for &ty in tag.map_or(&[][..], |tag| types.func_type(tag.ty).params()) {
            let value = slots.next();
            match (ty, value) {
                (ValType::Ref(_), Some(&bits)) => self.mark(bits),
                (ValType::V128, _) => _ = slots.next(),
                _ => {}
            }
        }
        if let Some(exception) = self.exceptions.get_mut(addr) {
            exception.values = values;
        }
    }

    /// Drops what was not marked and decides when the next collection is due.
    pub fn sweep(&mut self) {
        for (addr, object) in self.objects.iter_mut().enumerate() {
            if core::mem::take(&mut object.marked) || object.ty == FREE {
                continue;
            }
            self.used = self.used.saturating_sub(OBJECT_BYTES + object.bytes.len());
            object.ty = FREE;
            object.bytes = Box::default();
            self.free.push(addr as u32);
        }
        self.externals.sweep();
        self.exceptions.sweep();
        self.threshold = self.used.saturating_mul(2).max(MIN_THRESHOLD);
        self.collected = true;
    }
}

/// The size of a reference, as a power of two.
pub(crate) const REF: u8 = 3;

/// Zeroed bytes, for which room was reserved.
///
/// # Errors
/// [`TrapCode::HeapExhausted`] if the allocator refuses.
pub(crate) fn zeroed(len: usize) -> Result<Box<[u8]>, TrapCode> {
    // `vec!` aborts when memory runs out; ask in a way that can fail where it may matter.
    if len > 1 << 24 {
        Vec::<u8>::new()
            .try_reserve_exact(len)
            .map_err(|_| TrapCode::HeapExhausted)?;
    }
    Ok(vec![0; len].into())
}

/// Reads a value of `1 << log2` bytes, as slots.
#[inline(always)]
pub(crate) fn load(bytes: &[u8], at: usize, log2: u8) -> Option<[u64; 2]> {
    let rest = bytes.get(at..)?;
    Some(match log2 {
        0 => [u64::from(*rest.first()?), 0],
        1 => [u64::from(u16::from_le_bytes(*rest.first_chunk()?)), 0],
        2 => [u64::from(u32::from_le_bytes(*rest.first_chunk()?)), 0],
        3 => [u64::from_le_bytes(*rest.first_chunk()?), 0],
        _ => {
            let value = u128::from_le_bytes(*rest.first_chunk()?);
            [value as u64, (value >> 64) as u64]
        }
    })
}

/// Writes a value of `1 << log2` bytes, from slots.
#[inline(always)]
pub(crate) fn store(bytes: &mut [u8], at: usize, log2: u8, [low, high]: [u64; 2]) -> Option<()> {
    let rest = bytes.get_mut(at..)?;
    match log2 {
        0 => *rest.first_mut()? = low as u8,
        1 => *rest.first_chunk_mut()? = (low as u16).to_le_bytes(),
        2 => *rest.first_chunk_mut()? = (low as u32).to_le_bytes(),
        3 => *rest.first_chunk_mut()? = low.to_le_bytes(),
        _ => {
            *rest.first_chunk_mut()? = (u128::from(low) | u128::from(high) << 64).to_le_bytes();
        }
    }
    Some(())
}

/// The bytes of `n` elements from index `start` of `1 << log2` bytes each, if they lie within
/// `len` bytes.
#[inline]
pub(crate) fn span(len: usize, start: u32, n: u32, log2: u8) -> Option<core::ops::Range<usize>> {
    let end = u64::from(start) + u64::from(n);
    if end << log2 > len as u64 {
        return None;
    }
    Some((start as usize) << log2..(end as usize) << log2)
}
