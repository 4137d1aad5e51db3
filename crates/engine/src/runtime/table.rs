//! Tables.
//!
//! Spec: 4.2.7 Table Instances.

use alloc::vec::Vec;
use core::cell::Cell;

use crate::runtime::reference;
use crate::syntax::{HeapType, TableType};
use crate::trap::TrapCode;

/// A table.
#[derive(Debug)]
pub(crate) struct TableInst {
    pub ty: TableType,
    pub elements: Elements,
}

/// The elements of a table.
///
/// They are cells because code that runs reads them while the store is borrowed.
#[derive(Debug)]
pub(crate) enum Elements {
    /// Functions of any type: 1 more than their numbers, or 0 for null. Instances have few things
    /// as large as their tables of functions.
    Funcs(Vec<Cell<u32>>),
    /// References as 64 bits.
    Refs(Vec<Cell<u64>>),
}

/// The short form of a reference to a function or of null.
pub(crate) const fn short(bits: u64) -> u32 {
    match reference::func_addr(bits) {
        // A store has fewer functions than that.
        Some(addr) => addr.wrapping_add(1),
        None => 0,
    }
}

/// The reference whose short form this is.
pub(crate) const fn long(short: u32) -> u64 {
    match short.checked_sub(1) {
        Some(addr) => reference::func(addr),
        None => reference::NULL,
    }
}

/// Performs the same for elements of either form.
macro_rules! either {
    ($elements:expr, $list:ident, $short:ident, $long:ident => $body:expr) => {
        match $elements {
            Elements::Funcs($list) => {
                let ($short, $long) = (short, long);
                $body
            }
            Elements::Refs($list) => {
                let ($short, $long) = (|bits: u64| bits, |bits: u64| bits);
                $body
            }
        }
    };
}

impl TableInst {
    /// A table of `size` elements; none if they cannot be had.
    pub fn new(ty: TableType, size: u64, init: u64) -> Option<Self> {
        let elements = match ty.element.heap {
            HeapType::Func | HeapType::NoFunc => Elements::Funcs(Vec::new()),
            HeapType::Extern
            | HeapType::NoExtern
            | HeapType::Any
            | HeapType::None
            | HeapType::Eq
            | HeapType::I31
            | HeapType::Struct
            | HeapType::Array
            | HeapType::Exn
            | HeapType::NoExn
            | HeapType::Concrete(_) => Elements::Refs(Vec::new()),
        };
        let mut table = Self { ty, elements };
        let size = usize::try_from(size).ok()?;
        table.extend(size, init, size)?;
        Some(table)
    }

    /// Room for up to `most` elements is taken along.
    fn extend(&mut self, by: usize, init: u64, most: usize) -> Option<()> {
        either!(&mut self.elements, list, short, _long => extend(list, by, short(init), most))
    }

    /// The number of elements.
    pub fn len(&self) -> u64 {
        either!(&self.elements, list, _short, _long => list.len() as u64)
    }

    /// The elements of a table of functions of any type, in their short form.
    pub fn funcs(&self) -> Option<&[Cell<u32>]> {
        match &self.elements {
            Elements::Funcs(list) => Some(list),
            Elements::Refs(_) => None,
        }
    }

    /// Grows by `delta` elements; gives the old size, or none if that is not to be had.
    ///
    /// The embedder's limits are asked by the caller. Room to grow into is taken along as long as
    /// there are no more than `most` elements.
    pub fn grow(&mut self, delta: u64, init: u64, most: usize) -> Option<u64> {
        let old = self.len();
        let bits = if self.ty.table64 {
            u64::MAX
        } else {
            u64::from(u32::MAX)
        };
        let max = self.ty.limits.max.unwrap_or(u64::MAX).min(bits);
        if old.checked_add(delta)? > max {
            return None;
        }
        self.extend(usize::try_from(delta).ok()?, init, most)?;
        Some(old)
    }

    /// Reads an element.
    ///
    /// # Errors
    /// [`TrapCode::TableOutOfBounds`] past the end.
    pub fn get(&self, i: u64) -> Result<u64, TrapCode> {
        let i = usize::try_from(i).map_err(|_| TrapCode::TableOutOfBounds)?;
        let element = either!(&self.elements, list, _short, long => {
            list.get(i).map(|element| long(element.get()))
        });
        element.ok_or(TrapCode::TableOutOfBounds)
    }

    /// Writes an element.
    ///
    /// # Errors
    /// [`TrapCode::TableOutOfBounds`] past the end.
    pub fn set(&self, i: u64, value: u64) -> Result<(), TrapCode> {
        let i = usize::try_from(i).map_err(|_| TrapCode::TableOutOfBounds)?;
        let done = either!(&self.elements, list, short, _long => {
            list.get(i).map(|element| element.set(short(value)))
        });
        done.ok_or(TrapCode::TableOutOfBounds)
    }

    /// Sets `n` elements from `d` to `value`.
    ///
    /// # Errors
    /// [`TrapCode::TableOutOfBounds`] if the range ends past the table; nothing is written then.
    ///
    /// Spec: 4.6 Table Instructions, `table.fill`.
    pub fn fill(&self, d: u64, value: u64, n: u64) -> Result<(), TrapCode> {
        either!(&self.elements, list, short, _long => {
            let value = short(value);
            let to = range(list, d, n)?;
            to.iter().for_each(|element| element.set(value));
        });
        Ok(())
    }

    /// Copies `n` elements of `source` from `s` to `d`.
    ///
    /// # Errors
    /// [`TrapCode::TableOutOfBounds`] if either range ends past its end; nothing is written then.
    ///
    /// Spec: 4.6 Table Instructions, `table.init`.
    pub fn init(&self, d: u64, source: &[u64], s: u64, n: u64) -> Result<(), TrapCode> {
        let from = span(s, n, source.len()).and_then(|range| source.get(range));
        let from = from.ok_or(TrapCode::TableOutOfBounds)?;
        either!(&self.elements, list, short, _long => {
            let to = range(list, d, n)?;
            to.iter().zip(from).for_each(|(to, &from)| to.set(short(from)));
        });
        Ok(())
    }
}

/// Adds `by` elements; none if they cannot be had.
fn extend<T: Copy>(list: &mut Vec<Cell<T>>, by: usize, init: T, most: usize) -> Option<()> {
    let len = list.len().checked_add(by)?;
    if len > list.capacity() {
        let wished = list.capacity().saturating_mul(2).min(most).max(len);
        list.try_reserve_exact(wished - list.len()).ok()?;
    }
    list.resize(len, Cell::new(init));
    Some(())
}

/// The `n` elements from `start`.
fn range<T>(list: &[T], start: u64, n: u64) -> Result<&[T], TrapCode> {
    span(start, n, list.len())
        .and_then(|range| list.get(range))
        .ok_or(TrapCode::TableOutOfBounds)
}

/// The range of `n` elements at `start`, if it lies within `len`.
fn span(start: u64, n: u64, len: usize) -> Option<core::ops::Range<usize>> {
    let end = usize::try_from(start.checked_add(n)?)
        .ok()
        .filter(|&end| end <= len)?;
    Some(usize::try_from(start).ok()?..end)
}

/// Copies `n` elements of `source` from `s` to `target` at `d`; ranges may overlap.
///
/// # Errors
/// [`TrapCode::TableOutOfBounds`] if either range ends past its table; nothing is written then.
///
/// Spec: 4.6 Table Instructions, `table.copy`.
pub(crate) fn copy(
    target: &TableInst,
    d: u64,
    source: &TableInst,
    s: u64,
    n: u64,
) -> Result<(), TrapCode> {
    match (&target.elements, &source.elements) {
        (Elements::Funcs(to), Elements::Funcs(from)) => {
            move_cells(range(to, d, n)?, range(from, s, n)?, d <= s, |func| func);
        }
        (Elements::Refs(to), Elements::Refs(from)) => {
            move_cells(range(to, d, n)?, range(from, s, n)?, d <= s, |bits| bits);
        }
        // Functions of one type in a table of any.
        (Elements::Funcs(to), Elements::Refs(from)) => {
            move_cells(range(to, d, n)?, range(from, s, n)?, true, short);
        }
        (Elements::Refs(to), Elements::Funcs(from)) => {
            move_cells(range(to, d, n)?, range(from, s, n)?, true, long);
        }
    }
    Ok(())
}

/// Copies cells, those in front first if that is asked for.
fn move_cells<T: Copy, S: Copy>(
    to: &[Cell<T>],
    from: &[Cell<S>],
    forward: bool,
    convert: impl Fn(S) -> T,
) {
    let pairs = to.iter().zip(from);
    let copy = |(to, from): (&Cell<T>, &Cell<S>)| to.set(convert(from.get()));
    if forward {
        pairs.for_each(copy);
    } else {
        pairs.rev().for_each(copy);
    }
}
