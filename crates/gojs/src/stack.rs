//! Arguments and results on Go's own stack: 8-byte slots above the stack pointer.
//!
//! ```text
//! sp+0   return address
//! sp+8   first argument; a string takes 16 bytes (pointer, length), a slice 24 (and capacity)
//! ...    results follow the last argument
//! ```
//! All integers are little-endian. Every access is checked against the memory.

use std::ops::Range;

use shanhai::{Error, TrapCode};

/// The stack of a host call.
pub struct Stack<'m> {
    memory: &'m mut [u8],
    sp: usize,
}

impl<'m> Stack<'m> {
    /// The stack of a call that was given `sp`.
    pub fn new(memory: &'m mut [u8], sp: u32) -> Self {
        Stack {
            memory,
            sp: sp as usize,
        }
    }

    /// Reads an i32 argument.
    pub fn i32(&self, at: usize) -> Result<i32, Error> {
        Ok(i32::from_le_bytes(self.read(self.sp, at)?))
    }

    /// Reads an i64 argument.
    pub fn i64(&self, at: usize) -> Result<i64, Error> {
        Ok(i64::from_le_bytes(self.read(self.sp, at)?))
    }

    /// Reads a ref or another 64-bit pattern.
    pub fn bits(&self, at: usize) -> Result<u64, Error> {
        Ok(u64::from_le_bytes(self.read(self.sp, at)?))
    }

    /// Returns the bytes of a string or byte slice.
    pub fn bytes(&self, at: usize) -> Result<&[u8], Error> {
        let (start, length) = self.pair(at)?;
        self.memory
            .get(start..)
            .and_then(|rest| rest.get(..length))
            .ok_or_else(out_of_bounds)
    }

    /// Returns the bytes of a byte slice, to change them.
    pub fn bytes_mut(&mut self, at: usize) -> Result<&mut [u8], Error> {
        let (start, length) = self.pair(at)?;
        let rest = self
            .memory
            .get_mut(start..)
            .and_then(|rest| rest.get_mut(..length));
        rest.ok_or_else(out_of_bounds)
    }

    /// Returns the bytes of a pointer argument and a length.
    pub fn bytes_of(&self, pointer_at: usize, length: i32) -> Result<&[u8], Error> {
        let start = usize::try_from(self.i64(pointer_at)?).map_err(|_| out_of_bounds())?;
        let length = usize::try_from(length).map_err(|_| out_of_bounds())?;
        self.memory
            .get(start..)
            .and_then(|rest| rest.get(..length))
            .ok_or_else(out_of_bounds)
    }

    /// Where a byte slice is in the memory, and the memory.
    pub fn place_of(&mut self, at: usize) -> Result<(Range<usize>, &mut [u8]), Error> {
        let (start, length) = self.pair(at)?;
        let end = start.checked_add(length);
        let end = end.filter(|end| *end <= self.memory.len());
        Ok((start..end.ok_or_else(out_of_bounds)?, self.memory))
    }

    /// The size of the memory.
    pub fn memory_size(&self) -> usize {
        self.memory.len()
    }

    /// Returns the 64-bit elements of a slice.
    pub fn elements(&self, at: usize) -> Result<impl Iterator<Item = u64>, Error> {
        let (start, length) = self.pair(at)?;
        let bytes = length
            .checked_mul(8)
            .and_then(|size| self.memory.get(start..)?.get(..size));
        let (elements, _) = bytes.ok_or_else(out_of_bounds)?.as_chunks();
        Ok(elements.iter().map(|element| u64::from_le_bytes(*element)))
    }

    /// Writes a result of 8 bytes.
    pub fn set_bits(&mut self, at: usize, bits: u64) -> Result<(), Error> {
        self.write(at, &bits.to_le_bytes())
    }

    /// Writes an i64 result.
    pub fn set_i64(&mut self, at: usize, value: i64) -> Result<(), Error> {
        self.write(at, &value.to_le_bytes())
    }

    /// Writes an i32 result.
    pub fn set_i32(&mut self, at: usize, value: i32) -> Result<(), Error> {
        self.write(at, &value.to_le_bytes())
    }

    /// Writes a bool result.
    pub fn set_bool(&mut self, at: usize, value: bool) -> Result<(), Error> {
        self.write(at, &[u8::from(value)])
    }

    /// Pointer and length.
    fn pair(&self, at: usize) -> Result<(usize, usize), Error> {
        let number = |value: i64| usize::try_from(value).map_err(|_| out_of_bounds());
        Ok((number(self.i64(at)?)?, number(self.i64(at + 8)?)?))
    }

    fn read<const N: usize>(&self, base: usize, at: usize) -> Result<[u8; N], Error> {
        let start = base
            .checked_add(at)
            .and_then(|start| self.memory.get(start..));
        start
            .and_then(|rest| rest.first_chunk())
            .copied()
            .ok_or_else(out_of_bounds)
    }

    fn write(&mut self, at: usize, bytes: &[u8]) -> Result<(), Error> {
        let start = self
            .sp
            .checked_add(at)
            .and_then(|start| self.memory.get_mut(start..));
        let place = start.and_then(|rest| rest.get_mut(..bytes.len()));
        place.ok_or_else(out_of_bounds)?.copy_from_slice(bytes);
        Ok(())
    }
}

#[cold]
fn out_of_bounds() -> Error {
    Error::from(TrapCode::MemoryOutOfBounds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_and_results() {
        let mut memory = vec![0; 64];
        memory[16..24].copy_from_slice(&40_i64.to_le_bytes());
        memory[24..32].copy_from_slice(&3_i64.to_le_bytes());
        memory[40..43].copy_from_slice(b"abc");
        let mut stack = Stack::new(&mut memory, 8);
        assert_eq!(stack.bytes(8).unwrap(), b"abc");
        assert_eq!(stack.elements(8).unwrap().count(), 3);
        stack.set_i64(48, -2).unwrap();
        assert_eq!(stack.i64(48).unwrap(), -2);
        assert!(stack.set_i64(49, 0).is_err());
        assert!(stack.i32(53).is_err());
    }

    #[test]
    fn hostile_pointers() {
        for (pointer, length) in [(-1, 1), (0, -1), (40, 25), (i64::MAX, i64::MAX), (65, 0)] {
            let mut memory = vec![0; 64];
            memory[8..16].copy_from_slice(&i64::to_le_bytes(pointer));
            memory[16..24].copy_from_slice(&i64::to_le_bytes(length));
            let mut stack = Stack::new(&mut memory, 0);
            assert!(stack.bytes(8).is_err());
            assert!(stack.bytes_mut(8).is_err());
            assert!(stack.elements(8).is_err());
        }
        let mut memory = vec![0; 64];
        let stack = Stack::new(&mut memory, u32::MAX);
        assert!(stack.i64(8).is_err());
    }
}
