//! Reading bytes that may be anything: every read can fail, none can panic.

/// A position in some bytes.
#[derive(Clone, Debug)]
pub(crate) struct Cursor<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Cursor<'b> {
    /// A cursor at `at`, which stops at `end`.
    pub fn new(bytes: &'b [u8], at: usize, end: usize) -> Self {
        let bytes = bytes.get(..end).unwrap_or(bytes);
        Self { bytes, at }
    }

    /// The offset of the next byte.
    pub fn offset(&self) -> usize {
        self.at
    }

    /// The next byte.
    pub fn u8(&mut self) -> Option<u8> {
        let byte = *self.bytes.get(self.at)?;
        self.at += 1;
        Some(byte)
    }

    /// Skips `count` bytes; gives the offset of the first.
    pub fn skip(&mut self, count: usize) -> Option<usize> {
        let start = self.at;
        let end = start.checked_add(count)?;
        if end > self.bytes.len() {
            return None;
        }
        self.at = end;
        Some(start)
    }

    /// The next `count` bytes.
    pub fn take(&mut self, count: usize) -> Option<&'b [u8]> {
        let start = self.skip(count)?;
        self.bytes.get(start..self.at)
    }

    /// An unsigned LEB128 number of at most 64 bits.
    pub fn u64(&mut self) -> Option<u64> {
        let mut value = 0u64;
        for shift in (0..64).step_by(7) {
            let byte = self.u8()?;
            value |= u64::from(byte & 0x7F) << shift;
            if byte & 0x80 == 0 {
                return Some(value);
            }
        }
        None
    }

    /// An unsigned LEB128 number of at most 32 bits.
    pub fn u32(&mut self) -> Option<u32> {
        self.u64()?.try_into().ok()
    }

    /// A signed LEB128 number of at most 64 bits.
    pub fn s64(&mut self) -> Option<i64> {
        let mut value = 0i64;
        for shift in (0..64).step_by(7) {
            let byte = self.u8()?;
            value |= i64::from(byte & 0x7F) << shift;
            if byte & 0x80 == 0 {
                let unused = 64u32.saturating_sub(shift + 7);
                return Some(value << unused >> unused);
            }
        }
        None
    }

    /// The bytes of a name or vector: a size, then that many.
    pub fn sized(&mut self) -> Option<&'b [u8]> {
        let size = usize::try_from(self.u32()?).ok()?;
        self.take(size)
    }

    /// A name.
    pub fn name(&mut self) -> Option<&'b str> {
        core::str::from_utf8(self.sized()?).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        let number = |bytes: &[u8]| Cursor::new(bytes, 0, bytes.len()).s64();
        assert_eq!(number(&[0x7F]), Some(-1));
        assert_eq!(number(&[0x80, 0x7F]), Some(-128));
        assert_eq!(number(&[0xC0, 0x00]), Some(64));
        let least = [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7F];
        assert_eq!(number(&least), Some(i64::MIN));
        assert_eq!(number(&[0x80]), None);
        assert_eq!(number(&[0x80; 11]), None);
        assert_eq!(Cursor::new(&[0xE5, 0x8E, 0x26], 0, 3).u32(), Some(624_485));
        assert_eq!(Cursor::new(&[0xFF; 10], 0, 10).u64(), None);
        assert_eq!(Cursor::new(&[1, 2], 1, 9).u8(), Some(2));
        assert_eq!(Cursor::new(&[1, 2], 3, 9).u8(), None);
        assert_eq!(Cursor::new(&[3, b'a', b'b'], 0, 3).name(), None);
        assert_eq!(Cursor::new(&[2, b'a', b'b'], 0, 3).name(), Some("ab"));
    }
}
