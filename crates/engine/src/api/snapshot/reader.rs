//! Reads the bytes of a snapshot. Nothing is taken at its word: every read is checked, and every
//! count is compared with the bytes that are left before anything is allocated for it.

use core::str;

/// Why bytes could not be read.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{kind} (at offset {offset:#x})")]
pub struct ReadError {
    /// Where in the bytes.
    pub offset: usize,
    /// What is wrong.
    pub kind: ReadErrorKind,
}

/// What is wrong with bytes.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReadErrorKind {
    /// The bytes end too early.
    #[error("the bytes end where {expected} is expected")]
    End {
        /// What should be there.
        expected: &'static str,
    },
    /// A number does not have its shortest form or needs more than 64 bits.
    #[error("a number is longer than it may be")]
    Number,
    /// A number is too large for what it is.
    #[error("{expected} is expected, {found} is found")]
    Range {
        /// What should be there.
        expected: &'static str,
        /// The number that is.
        found: u64,
    },
    /// More is announced than the bytes that are left can hold.
    #[error("{count} entries are announced, the bytes left hold {room} at most")]
    Count {
        /// How many are announced.
        count: u64,
        /// How many there can be.
        room: u64,
    },
    /// A string is not UTF-8.
    #[error("a string is not UTF-8")]
    Utf8,
    /// Another section stands where one is expected.
    #[error("section {expected} is expected, {found} is found")]
    Section {
        /// The section's id.
        expected: u64,
        /// The id that is there.
        found: u64,
    },
    /// More bytes follow than were expected.
    #[error("{bytes} bytes are left over")]
    LeftOver {
        /// How many.
        bytes: usize,
    },
    /// What was read is not what it must be; said by whoever asked for it.
    #[error("{what}")]
    Invalid {
        /// What is wrong.
        what: &'static str,
    },
}

/// What reading gives.
type Read<V> = Result<V, ReadError>;

/// Takes values out of bytes, in the order in which a [`Writer`](super::Writer) put them there.
///
/// Offsets in errors count from the start of the outermost bytes, also within sections.
#[derive(Clone, Debug)]
pub struct Reader<'a> {
    rest: &'a [u8],
    /// The offset at which `rest` ends.
    end: usize,
}

impl<'a> Reader<'a> {
    /// Reads from the start of `bytes`.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self::at(bytes, 0)
    }

    /// Reads from the start of `bytes`, which lie at `offset` of something larger.
    pub(crate) fn at(bytes: &'a [u8], offset: usize) -> Self {
        Self {
            rest: bytes,
            end: offset + bytes.len(),
        }
    }

    /// The offset of what is read next.
    pub fn offset(&self) -> usize {
        self.end - self.rest.len()
    }

    /// How many bytes are left.
    pub fn remaining(&self) -> usize {
        self.rest.len()
    }

    /// Whether nothing is left.
    pub fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    /// The error that something read from here is not what it must be.
    pub fn invalid(&self, what: &'static str) -> ReadError {
        self.error(ReadErrorKind::Invalid { what })
    }

    fn error(&self, kind: ReadErrorKind) -> ReadError {
        ReadError {
            offset: self.offset(),
            kind,
        }
    }

    fn take(&mut self, n: usize, expected: &'static str) -> Read<&'a [u8]> {
        let Some((taken, rest)) = self.rest.split_at_checked(n) else {
            return Err(self.error(ReadErrorKind::End { expected }));
        };
        self.rest = rest;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self, expected: &'static str) -> Read<[u8; N]> {
        let Some((&taken, rest)) = self.rest.split_first_chunk() else {
            return Err(self.error(ReadErrorKind::End { expected }));
        };
        self.rest = rest;
        Ok(taken)
    }

    /// A byte.
    ///
    /// # Errors
    /// If there is none.
    #[inline]
    pub fn u8(&mut self) -> Read<u8> {
        let [byte] = self.array("a byte")?;
        Ok(byte)
    }

    /// A truth value.
    ///
    /// # Errors
    /// If there is none, or it is neither 0 nor 1.
    pub fn bool(&mut self) -> Read<bool> {
        let here = self.clone();
        match self.u8()? {
            0 => Ok(false),
            1 => Ok(true),
            found => Err(here.error(ReadErrorKind::Range {
                expected: "0 or 1",
                found: found.into(),
            })),
        }
    }

    /// A number.
    ///
    /// # Errors
    /// If it is cut off, does not have its shortest form or does not fit into 64 bits.
    #[inline]
    pub fn varint(&mut self) -> Read<u64> {
        match self.rest {
            [byte, rest @ ..] if *byte < 0x80 => {
                self.rest = rest;
                Ok(u64::from(*byte))
            }
            _ => self.long_varint(),
        }
    }

    fn long_varint(&mut self) -> Read<u64> {
        let mut value = 0u64;
        for (i, &byte) in self.rest.iter().enumerate() {
            let part = u64::from(byte & 0x7f);
            let is_last = byte < 0x80;
            if i == 9 && byte > 1 || is_last && part == 0 && i > 0 {
                return Err(self.error(ReadErrorKind::Number));
            }
            value |= part << (7 * i);
            if is_last {
                self.rest = &self.rest[i + 1..];
                return Ok(value);
            }
        }
        Err(self.error(ReadErrorKind::End {
            expected: "a number",
        }))
    }

    /// A number that is at most `most`; `expected` says in an error what it is.
    ///
    /// # Errors
    /// Those of [`Reader::varint`], and if it is larger.
    pub fn at_most(&mut self, most: u64, expected: &'static str) -> Read<u64> {
        let here = self.clone();
        let found = self.varint()?;
        if found > most {
            return Err(here.error(ReadErrorKind::Range { expected, found }));
        }
        Ok(found)
    }

    /// A number of 32 bits.
    ///
    /// # Errors
    /// Those of [`Reader::varint`], and if it is larger.
    pub fn u32(&mut self) -> Read<u32> {
        let value = self.at_most(u32::MAX.into(), "a number of 32 bits")?;
        Ok(value as u32)
    }

    /// A number below `len`: an index into something that has `len` entries.
    ///
    /// # Errors
    /// Those of [`Reader::varint`], and if it is not below `len`.
    pub fn index(&mut self, len: usize, expected: &'static str) -> Read<usize> {
        let here = self.clone();
        let found = self.varint()?;
        if found >= len as u64 {
            return Err(here.error(ReadErrorKind::Range { expected, found }));
        }
        Ok(found as usize)
    }

    /// How many entries follow, of `bytes_each` bytes at least: never more than the bytes that
    /// are left can hold, so it is safe to allocate for them.
    ///
    /// # Errors
    /// Those of [`Reader::varint`], and if there cannot be so many.
    pub fn count(&mut self, bytes_each: usize) -> Read<usize> {
        let here = self.clone();
        let count = self.varint()?;
        let room = (self.rest.len() / bytes_each.max(1)) as u64;
        if count > room {
            return Err(here.error(ReadErrorKind::Count { count, room }));
        }
        Ok(count as usize)
    }

    /// A signed number, as [`Writer::signed`](super::Writer::signed) writes it.
    ///
    /// # Errors
    /// Those of [`Reader::varint`].
    pub fn signed(&mut self) -> Read<i64> {
        let value = self.varint()?;
        Ok((value >> 1) as i64 ^ -((value & 1) as i64))
    }

    /// Four bytes, little endian.
    ///
    /// # Errors
    /// If they are cut off.
    pub fn u32_le(&mut self) -> Read<u32> {
        self.array("four bytes").map(u32::from_le_bytes)
    }

    /// Eight bytes, little endian.
    ///
    /// # Errors
    /// If they are cut off.
    pub fn u64_le(&mut self) -> Read<u64> {
        self.array("eight bytes").map(u64::from_le_bytes)
    }

    /// A float.
    ///
    /// # Errors
    /// If it is cut off.
    pub fn f64(&mut self) -> Read<f64> {
        self.u64_le().map(f64::from_bits)
    }

    /// `n` bytes as they are.
    ///
    /// # Errors
    /// If there are fewer.
    pub fn raw(&mut self, n: usize) -> Read<&'a [u8]> {
        self.take(n, "a run of bytes")
    }

    /// All bytes that are left.
    pub fn rest(&mut self) -> &'a [u8] {
        core::mem::take(&mut self.rest)
    }

    /// A byte string.
    ///
    /// # Errors
    /// If it is cut off.
    pub fn bytes(&mut self) -> Read<&'a [u8]> {
        let n = self.count(1)?;
        self.take(n, "a byte string")
    }

    /// A string.
    ///
    /// # Errors
    /// If it is cut off or not UTF-8.
    pub fn str(&mut self) -> Read<&'a str> {
        let here = self.clone();
        str::from_utf8(self.bytes()?).map_err(|_| here.error(ReadErrorKind::Utf8))
    }

    /// The section with an id, which comes next.
    ///
    /// # Errors
    /// If another one does, or it is cut off.
    pub fn section(&mut self, id: u64) -> Read<Reader<'a>> {
        let here = self.clone();
        let found = self.varint()?;
        if found != id {
            let kind = ReadErrorKind::Section {
                expected: id,
                found,
            };
            return Err(here.error(kind));
        }
        let payload = self.bytes()?;
        Ok(Reader::at(payload, self.offset() - payload.len()))
    }

    /// The section that comes next, with its id; none at the end.
    ///
    /// # Errors
    /// If it is cut off.
    pub fn next_section(&mut self) -> Read<Option<(u64, Reader<'a>)>> {
        if self.is_empty() {
            return Ok(None);
        }
        let id = self.varint()?;
        let payload = self.bytes()?;
        let at = self.offset() - payload.len();
        Ok(Some((id, Reader::at(payload, at))))
    }

    /// Nothing is left.
    ///
    /// # Errors
    /// If something is.
    pub fn finish(&self) -> Read<()> {
        match self.remaining() {
            0 => Ok(()),
            bytes => Err(self.error(ReadErrorKind::LeftOver { bytes })),
        }
    }
}
