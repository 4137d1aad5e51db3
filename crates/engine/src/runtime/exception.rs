//! Tags and exceptions.
//!
//! Exceptions that references were made to are numbered like objects of the heap, marked with them
//! and dropped when neither guest nor host can reach them; a number is used again then.
//!
//! Spec: 4.2.11 Tag Instances, 4.2.14 Exception Instances.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::cell::Cell;

/// A tag: its canonical function type, whose parameters are the values of its exceptions.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TagInst {
    pub ty: u32,
}

/// An exception: its tag and the slots of its values.
#[derive(Clone, Debug)]
pub(crate) struct ExceptionInst {
    pub tag: u32,
    pub values: Box<[u64]>,
}

/// What an exception counts for besides its values: its entry, and the allocator's overhead.
const ENTRY_BYTES: usize = 64;

/// Below this many exceptions nothing is collected, unless the limit is lower.
const MIN_THRESHOLD: usize = 1 << 12;

/// The part of the limit that must be free after a collection.
const FULL: usize = 64;

/// A number, with its exception unless that is gone.
#[derive(Debug)]
struct Entry {
    inst: Option<ExceptionInst>,
    /// Reached in the collection under way.
    marked: bool,
    /// The host holds a reference to it.
    held: Cell<bool>,
}

/// All exceptions of a store that references were made to.
#[derive(Debug)]
pub(crate) struct Exceptions {
    entries: Vec<Entry>,
    free: Vec<u32>,
    bytes: usize,
    /// How many there may be before the next collection.
    threshold: usize,
    /// Nothing was added since the last collection.
    collected: bool,
}

impl Default for Exceptions {
    fn default() -> Self {
        Self {
            entries: Vec::new(),
            free: Vec::new(),
            bytes: 0,
            threshold: MIN_THRESHOLD,
            collected: false,
        }
    }
}

/// What an exception with so many slots of values counts for.
pub(crate) fn exception_bytes(slots: usize) -> usize {
    slots.saturating_mul(8).saturating_add(ENTRY_BYTES)
}

impl Exceptions {
    /// How many exceptions there are, garbage included.
    pub fn count(&self) -> usize {
        self.entries.len() - self.free.len()
    }

    /// How many numbers there are, those of exceptions that are gone included.
    #[cfg(feature = "snapshot")]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// What all exceptions count for.
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    /// Whether a collection is due where there may be `limit` exceptions.
    pub fn is_collection_due(&self, limit: usize) -> bool {
        !self.collected && self.count() >= self.threshold.min(limit)
    }

    /// Whether there may be another one. Where a collection has left next to nothing free, there
    /// may not: the next ones would be collected over and over.
    pub fn has_room(&mut self, limit: usize) -> bool {
        let most = if self.collected {
            limit - limit / FULL
        } else {
            limit
        };
        self.collected = false;
        self.count() < most
    }

    /// Adds an exception, for which there is room; gives its number.
    pub fn add(&mut self, inst: ExceptionInst) -> u32 {
        self.bytes = self
            .bytes
            .saturating_add(exception_bytes(inst.values.len()));
        let entry = Entry {
            inst: Some(inst),
            marked: false,
            held: Cell::new(false),
        };
        match self.free.pop() {
            Some(addr) => {
                self.entries[addr as usize] = entry;
                addr
            }
            None => {
                self.entries.push(entry);
                self.entries.len() as u32 - 1
            }
        }
    }

    /// The exception with a number.
    pub fn get(&self, addr: u32) -> Option<&ExceptionInst> {
        self.entries.get(addr as usize)?.inst.as_ref()
    }

    /// The exception with a number, to change its values.
    pub fn get_mut(&mut self, addr: u32) -> Option<&mut ExceptionInst> {
        self.entries.get_mut(addr as usize)?.inst.as_mut()
    }

    /// Keeps an exception as long as the host may use a reference to it.
    pub fn hold(&self, addr: u32) {
        if let Some(entry) = self.entries.get(addr as usize) {
            entry.held.set(true);
        }
    }

    /// The numbers of the exceptions that the host holds.
    pub fn held(&self) -> impl Iterator<Item = u32> {
        let entries = (0..).zip(&self.entries);
        entries
            .filter(|(_, entry)| entry.held.get())
            .map(|(addr, _)| addr)
    }

    /// Lets go of everything that the host holds.
    pub fn let_go(&self) {
        self.entries.iter().for_each(|entry| entry.held.set(false));
    }

    /// Marks an exception; says whether it is there and was not marked yet.
    pub fn mark(&mut self, addr: u32) -> bool {
        let entry = self.entries.get_mut(addr as usize);
        entry.is_some_and(|entry| {
            entry.inst.is_some() && !core::mem::replace(&mut entry.marked, true)
        })
    }

    /// Drops what was not marked and decides when the next collection is due.
    pub fn sweep(&mut self) {
        for (addr, entry) in (0..).zip(&mut self.entries) {
            if core::mem::take(&mut entry.marked) {
                continue;
            }
            if let Some(inst) = entry.inst.take() {
                self.bytes = self
                    .bytes
                    .saturating_sub(exception_bytes(inst.values.len()));
                entry.held.set(false);
                self.free.push(addr);
            }
        }
        self.threshold = self.count().saturating_mul(2).max(MIN_THRESHOLD);
        self.collected = true;
    }
}
