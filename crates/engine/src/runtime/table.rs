//! Tables.
//!
//! Spec: 4.2.7 Table Instances.

use alloc::vec::Vec;
use core::cell::Cell;

use crate::syntax::TableType;
use crate::trap::TrapCode;

/// A table: its elements are references as 64 bits.
///
/// They are cells because code that runs reads them while the store is borrowed.
#[derive(Debug)]
pub(crate) struct TableInst {
    pub ty: TableType,
    pub elements: Vec<Cell<u64>>,
}

impl TableInst {
    /// A table of `size` elements; none if they cannot be had.
    pub fn new(ty: TableType, size: u64, init: u64) -> Option<Self> {
        let mut table = Self {
            ty,
            elements: Vec::new(),
        };
        let size = usize::try_from(size).ok()?;
        table.extend(size, init, size)?;
        Some(table)
    }

    /// Room for up to `most` elements is taken along.
    fn extend(&mut self, by: usize, init: u64, most: usize) -> Option<()> {
        let len = self.elements.len().checked_add(by)?;
        if len > self.elements.capacity() {
            let wished = self
                .elements
                .capacity()
                .saturating_mul(2)
                .min(most)
                .max(len);
            let more = wished - self.elements.len();
            self.elements.try_reserve_exact(more).ok()?;
        }
        self.elements.resize(len, Cell::new(init));
        Some(())
    }

    /// The number of elements.
    pub fn len(&self) -> u64 {
        self.elements.len() as u64
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
        let element = usize::try_from(i).ok().and_then(|i| self.elements.get(i));
        element.map(Cell::get).ok_or(TrapCode::TableOutOfBounds)
    }

    /// Writes an element.
    ///
    /// # Errors
    /// [`TrapCode::TableOutOfBounds`] past the end.
    pub fn set(&self, i: u64, value: u64) -> Result<(), TrapCode> {
        let element = usize::try_from(i).ok().and_then(|i| self.elements.get(i));
        element.ok_or(TrapCode::TableOutOfBounds)?.set(value);
        Ok(())
    }

    fn range(&self, start: u64, n: u64) -> Result<&[Cell<u64>], TrapCode> {
        span(start, n, self.elements.len())
            .and_then(|range| self.elements.get(range))
            .ok_or(TrapCode::TableOutOfBounds)
    }

    /// Sets `n` elements from `d` to `value`.
    ///
    /// # Errors
    /// [`TrapCode::TableOutOfBounds`] if the range ends past the table; nothing is written then.
    ///
    /// Spec: 4.6 Table Instructions, `table.fill`.
    pub fn fill(&self, d: u64, value: u64, n: u64) -> Result<(), TrapCode> {
        self.range(d, n)?
            .iter()
            .for_each(|element| element.set(value));
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
        let to = self.range(d, n)?;
        to.iter().zip(from).for_each(|(to, &from)| to.set(from));
        Ok(())
    }
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
    let (to, from) = (target.range(d, n)?, source.range(s, n)?);
    let pairs = to.iter().zip(from);
    if d <= s {
        pairs.for_each(|(to, from)| to.set(from.get()));
    } else {
        pairs.rev().for_each(|(to, from)| to.set(from.get()));
    }
    Ok(())
}
