//! Checked access to the guest's memory.

use crate::errno::Errno;

/// Pieces that one scattered read or write may have, as on Linux (`IOV_MAX`).
const IOVECS_MAX: u32 = 1024;
/// Bytes of one `iovec` or `ciovec`: address and length.
const IOVEC_SIZE: u32 = 8;

/// The guest's memory for the time of one call.
///
/// Every address and length comes from the guest; one that leads out of the memory is
/// [`Errno::EFAULT`].
#[derive(Debug)]
pub(crate) struct GuestMemory<'a> {
    bytes: &'a mut [u8],
}

/// A piece of guest memory, named but not yet checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) address: u32,
    pub(crate) len: u32,
}

impl<'a> GuestMemory<'a> {
    pub(crate) fn new(bytes: &'a mut [u8]) -> Self {
        GuestMemory { bytes }
    }

    /// Borrows `len` bytes at `address`.
    pub(crate) fn slice(&self, address: u32, len: u32) -> Result<&[u8], Errno> {
        let start = address as usize;
        let end = start.checked_add(len as usize).ok_or(Errno::EFAULT)?;
        self.bytes.get(start..end).ok_or(Errno::EFAULT)
    }

    /// Borrows `len` bytes at `address` to write them.
    pub(crate) fn slice_mut(&mut self, address: u32, len: u32) -> Result<&mut [u8], Errno> {
        let start = address as usize;
        let end = start.checked_add(len as usize).ok_or(Errno::EFAULT)?;
        self.bytes.get_mut(start..end).ok_or(Errno::EFAULT)
    }

    /// Borrows a text, a path for example.
    pub(crate) fn text(&self, address: u32, len: u32) -> Result<&str, Errno> {
        std::str::from_utf8(self.slice(address, len)?).map_err(|_| Errno::EILSEQ)
    }

    pub(crate) fn u8(&self, address: u32) -> Result<u8, Errno> {
        self.array::<1>(address).map(|[byte]| byte)
    }

    pub(crate) fn u16(&self, address: u32) -> Result<u16, Errno> {
        self.array(address).map(u16::from_le_bytes)
    }

    pub(crate) fn u32(&self, address: u32) -> Result<u32, Errno> {
        self.array(address).map(u32::from_le_bytes)
    }

    pub(crate) fn u64(&self, address: u32) -> Result<u64, Errno> {
        self.array(address).map(u64::from_le_bytes)
    }

    /// Writes bytes at `address`.
    pub(crate) fn write(&mut self, address: u32, bytes: &[u8]) -> Result<(), Errno> {
        let len = u32::try_from(bytes.len()).map_err(|_| Errno::EFAULT)?;
        self.slice_mut(address, len)?.copy_from_slice(bytes);
        Ok(())
    }

    pub(crate) fn write_u32(&mut self, address: u32, value: u32) -> Result<(), Errno> {
        self.write(address, &value.to_le_bytes())
    }

    pub(crate) fn write_u64(&mut self, address: u32, value: u64) -> Result<(), Errno> {
        self.write(address, &value.to_le_bytes())
    }

    /// Returns piece `index` of a list of `count` pieces at `address`.
    pub(crate) fn piece(&self, address: u32, count: u32, index: u32) -> Result<Piece, Errno> {
        if count > IOVECS_MAX {
            return Err(Errno::EINVAL);
        }
        let at = element(address, index, IOVEC_SIZE)?;
        let len_at = at.checked_add(4).ok_or(Errno::EFAULT)?;
        Ok(Piece {
            address: self.u32(at)?,
            len: self.u32(len_at)?,
        })
    }

    fn array<const N: usize>(&self, address: u32) -> Result<[u8; N], Errno> {
        let start = address as usize;
        let rest = self.bytes.get(start..).ok_or(Errno::EFAULT)?;
        rest.first_chunk().copied().ok_or(Errno::EFAULT)
    }
}

/// Returns the address of element `index` of a list whose elements have `size` bytes.
pub(crate) fn element(address: u32, index: u32, size: u32) -> Result<u32, Errno> {
    index
        .checked_mul(size)
        .and_then(|offset| address.checked_add(offset))
        .ok_or(Errno::EFAULT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_outside_is_touched() {
        let mut bytes = [0; 16];
        let mut memory = GuestMemory::new(&mut bytes);
        assert_eq!(memory.write_u32(12, 7), Ok(()));
        assert_eq!(memory.write_u32(13, 7), Err(Errno::EFAULT));
        assert_eq!(memory.write_u64(u32::MAX, 7), Err(Errno::EFAULT));
        assert_eq!(memory.u32(12), Ok(7));
        assert_eq!(memory.u64(9), Err(Errno::EFAULT));
        assert_eq!(memory.slice(16, 0), Ok(&[][..]));
        assert_eq!(memory.slice(17, 0), Err(Errno::EFAULT));
        assert_eq!(memory.slice(1, u32::MAX), Err(Errno::EFAULT));
    }

    #[test]
    fn lists_of_pieces_are_bounded() {
        let mut bytes = [0; 16];
        let mut memory = GuestMemory::new(&mut bytes);
        memory.write(8, &[1, 0, 0, 0, 2, 0, 0, 0]).unwrap();
        assert_eq!(memory.piece(0, 2, 1), Ok(Piece { address: 1, len: 2 }));
        assert_eq!(memory.piece(0, 3, 2), Err(Errno::EFAULT));
        assert_eq!(memory.piece(0, 1025, 0), Err(Errno::EINVAL));
        assert_eq!(memory.piece(u32::MAX, 1, 0), Err(Errno::EFAULT));
    }

    #[test]
    fn text_must_be_utf8() {
        let mut bytes = *b"a\xff";
        let memory = GuestMemory::new(&mut bytes);
        assert_eq!(memory.text(0, 1), Ok("a"));
        assert_eq!(memory.text(0, 2), Err(Errno::EILSEQ));
    }
}
