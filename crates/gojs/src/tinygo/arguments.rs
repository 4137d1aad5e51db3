//! Parameters of TinyGo's imports, and what their pointers point to.
//!
//! A string takes two parameters (pointer, length), a slice three (and capacity). Every access to the
//! memory is checked.

use std::ops::Range;

use shanhai::{Error, TrapCode, Val};

/// The arguments of one call with the memory they point into.
pub struct Arguments<'a> {
    memory: &'a mut [u8],
    values: &'a [Val],
}

impl<'a> Arguments<'a> {
    /// The arguments of a call.
    pub fn new(memory: &'a mut [u8], values: &'a [Val]) -> Self {
        Arguments { memory, values }
    }

    /// A number of 32 bits.
    pub fn i32(&self, n: usize) -> i32 {
        self.values.get(n).and_then(Val::i32).unwrap_or_default()
    }

    /// A ref or another number of 64 bits.
    pub fn bits(&self, n: usize) -> u64 {
        self.values
            .get(n)
            .and_then(Val::i64)
            .unwrap_or_default()
            .cast_unsigned()
    }

    /// A point in time or a span: nanoseconds as an integer, or milliseconds as a float.
    pub fn nanos(&self, n: usize) -> u64 {
        match self.values.get(n) {
            Some(Val::I64(nanos)) => u64::try_from(*nanos).unwrap_or(0),
            // A conversion from float saturates, and NaN gives 0.
            Some(Val::F64(bits)) => (f64::from_bits(*bits) * 1e6) as u64,
            _ => 0,
        }
    }

    /// The bytes of a string or byte slice.
    pub fn bytes(&self, n: usize) -> Result<&[u8], Error> {
        let (start, length) = self.pair(n);
        let bytes = self.memory.get(start..).and_then(|rest| rest.get(..length));
        bytes.ok_or_else(out_of_bounds)
    }

    /// The bytes of a byte slice, to change them.
    pub fn bytes_mut(&mut self, n: usize) -> Result<&mut [u8], Error> {
        let (start, length) = self.pair(n);
        let rest = self.memory.get_mut(start..);
        let bytes = rest.and_then(|rest| rest.get_mut(..length));
        bytes.ok_or_else(out_of_bounds)
    }

    /// Where a byte slice is in the memory, and the memory.
    pub fn place_of(&mut self, n: usize) -> Result<(Range<usize>, &mut [u8]), Error> {
        let (start, length) = self.pair(n);
        let end = start.checked_add(length);
        let end = end.filter(|end| *end <= self.memory.len());
        Ok((start..end.ok_or_else(out_of_bounds)?, self.memory))
    }

    /// The size of the memory.
    pub fn memory_size(&self) -> usize {
        self.memory.len()
    }

    /// The refs of a slice.
    pub fn refs(&self, n: usize) -> Result<impl Iterator<Item = u64>, Error> {
        let (start, length) = self.pair(n);
        let bytes = length
            .checked_mul(8)
            .and_then(|size| self.memory.get(start..)?.get(..size));
        let (refs, _) = bytes.ok_or_else(out_of_bounds)?.as_chunks();
        Ok(refs.iter().map(|bits| u64::from_le_bytes(*bits)))
    }

    /// Writes to `offset` bytes behind where the first parameter points.
    pub fn give(&mut self, offset: usize, bytes: &[u8]) -> Result<(), Error> {
        let start = address(self.i32(0)).checked_add(offset);
        let rest = start.and_then(|start| self.memory.get_mut(start..));
        let place = rest.and_then(|rest| rest.get_mut(..bytes.len()));
        place.ok_or_else(out_of_bounds)?.copy_from_slice(bytes);
        Ok(())
    }

    /// Pointer and length.
    fn pair(&self, n: usize) -> (usize, usize) {
        (address(self.i32(n)), address(self.i32(n + 1)))
    }
}

/// Pointers and lengths have no sign.
fn address(number: i32) -> usize {
    number.cast_unsigned() as usize
}

#[cold]
fn out_of_bounds() -> Error {
    Error::from(TrapCode::MemoryOutOfBounds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pointers_are_checked() {
        let mut memory = vec![0; 64];
        memory[8..11].copy_from_slice(b"abc");
        let call = [Val::I32(8), Val::I32(3), Val::I32(-1), Val::I32(62)];
        let mut arguments = Arguments::new(&mut memory, &call);
        assert_eq!(arguments.bytes(0).unwrap(), b"abc");
        assert_eq!(arguments.refs(0).unwrap().count(), 3);
        assert!(arguments.bytes(1).is_err());
        assert!(arguments.bytes(2).is_err());
        assert!(arguments.bytes_mut(2).is_err());
        assert!(arguments.refs(1).is_err());
        arguments.give(48, &[1; 8]).unwrap();
        assert!(arguments.give(49, &[1; 8]).is_err());
    }

    #[test]
    fn spans_of_both_types() {
        let milliseconds = |ms: f64| Val::F64(ms.to_bits());
        let call = [
            Val::I64(1500),
            Val::I64(-1),
            milliseconds(1.5),
            milliseconds(f64::NAN),
            milliseconds(f64::INFINITY),
        ];
        let arguments = Arguments::new(&mut [], &call);
        let spans: Vec<u64> = (0..6).map(|n| arguments.nanos(n)).collect();
        assert_eq!(spans, [1500, 0, 1_500_000, 0, u64::MAX, 0]);
    }
}
