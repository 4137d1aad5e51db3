//! Values of the host that references point to.
//!
//! They are numbered like objects of the heap, marked with them and dropped when neither guest nor
//! host can reach them; a number is used again then.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::any::Any;
use core::cell::Cell;

/// A value of the host.
pub(crate) type External = Box<dyn Any + Send + Sync>;

/// What a value counts for besides its own bytes: its entry, and the allocator's overhead.
pub(crate) const ENTRY_BYTES: usize = 64;

/// A number, with its value unless that is gone.
struct Entry {
    value: Option<External>,
    /// Reached in the collection under way.
    marked: bool,
    /// The host holds a reference to it.
    held: Cell<bool>,
}

/// All values of the host in a store.
#[derive(Default)]
pub(crate) struct Externals {
    entries: Vec<Entry>,
    free: Vec<u32>,
    bytes: usize,
}

/// What a value counts for.
fn bytes_of(value: &External) -> usize {
    size_of_val(&**value).saturating_add(ENTRY_BYTES)
}

impl Externals {
    /// How many values there are.
    pub fn len(&self) -> usize {
        self.entries.len() - self.free.len()
    }

    /// What all values count for.
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    /// Adds a value, which the host holds; gives its number.
    pub fn add(&mut self, value: External) -> u32 {
        self.bytes = self.bytes.saturating_add(bytes_of(&value));
        let entry = Entry {
            value: Some(value),
            marked: false,
            held: Cell::new(true),
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

    /// The value with a number.
    pub fn get(&self, addr: u32) -> Option<&(dyn Any + Send + Sync)> {
        self.entries.get(addr as usize)?.value.as_deref()
    }

    /// Keeps a value as long as the host may use a reference to it.
    pub fn hold(&self, addr: u32) {
        if let Some(entry) = self.entries.get(addr as usize) {
            entry.held.set(true);
        }
    }

    /// Lets go of everything that the host holds.
    pub fn let_go(&self) {
        self.entries.iter().for_each(|entry| entry.held.set(false));
    }

    /// Marks a value.
    pub fn mark(&mut self, addr: u32) {
        if let Some(entry) = self.entries.get_mut(addr as usize) {
            entry.marked = true;
        }
    }

    /// Drops what was not marked and is not held.
    pub fn sweep(&mut self) {
        for (addr, entry) in (0..).zip(&mut self.entries) {
            let stays = core::mem::take(&mut entry.marked) || entry.held.get();
            if stays {
                continue;
            }
            if let Some(value) = entry.value.take() {
                self.bytes = self.bytes.saturating_sub(bytes_of(&value));
                self.free.push(addr);
            }
        }
    }
}
