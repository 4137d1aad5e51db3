//! Frames: repeated fields of a number and a value, the wire subset of protocol buffers that needs
//! no schema to be walked through.
//!
//! ```text
//! field    key (varint: number << 3 | kind), then
//!          kind 0: value (varint)
//!          kind 2: length (varint), bytes
//! varint   7 bits a byte, the lowest first; the high bit says that another byte follows
//! ```
//! Signed numbers are folded (zigzag: 0, -1, 1, -2 are 0, 1, 2, 3) and then varints. A field that is
//! not there has the value 0, false or empty, unless its row in the table says otherwise. What a
//! reader does not know it skips.

use crate::error::FrameError;

/// The largest number of a field.
const NUMBER_MAX: u64 = (1 << 29) - 1;

/// A frame that is being written.
///
/// # Examples
/// ```
/// use shanhai_edge_abi::{Fields, Frame};
///
/// let mut frame = Frame::new();
/// frame.text(1, "relay").bool(2, true);
/// let fields = Fields::new(frame.as_bytes()).unwrap();
/// assert_eq!((fields.text(1), fields.bool(2)), (Ok(Some("relay")), Ok(true)));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frame {
    bytes: Vec<u8>,
}

impl Frame {
    /// A frame without fields.
    #[must_use]
    pub fn new() -> Self {
        Frame::default()
    }

    /// A frame that goes on after these bytes.
    pub(crate) fn after(bytes: Vec<u8>) -> Self {
        Frame { bytes }
    }

    /// Adds a number.
    pub fn uint(&mut self, number: u32, value: u64) -> &mut Self {
        self.varint(u64::from(number) << 3);
        self.varint(value);
        self
    }

    /// Adds a number that may be negative.
    pub fn sint(&mut self, number: u32, value: i64) -> &mut Self {
        self.uint(number, ((value << 1) ^ (value >> 63)) as u64)
    }

    /// Adds a truth value.
    pub fn bool(&mut self, number: u32, value: bool) -> &mut Self {
        self.uint(number, value.into())
    }

    /// Adds bytes.
    pub fn bytes(&mut self, number: u32, value: &[u8]) -> &mut Self {
        let key = u64::from(number) << 3 | 2;
        if key < 0x80 && value.len() < 0x80 {
            self.bytes
                .extend_from_slice(&[key as u8, value.len() as u8]);
        } else {
            self.varint(key);
            self.varint(value.len() as u64);
        }
        self.bytes.extend_from_slice(value);
        self
    }

    /// Adds a text.
    pub fn text(&mut self, number: u32, value: &str) -> &mut Self {
        self.bytes(number, value.as_bytes())
    }

    /// Adds a frame within this one.
    pub fn frame(&mut self, number: u32, value: &Frame) -> &mut Self {
        self.bytes(number, &value.bytes)
    }

    /// What has been written.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What has been written.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// Adds fields that are written already.
    pub(crate) fn raw(&mut self, fields: &[u8]) {
        self.bytes.extend_from_slice(fields);
    }

    pub(crate) fn byte(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    pub(crate) fn varint(&mut self, mut value: u64) {
        while value >= 0x80 {
            self.bytes.push(value as u8 | 0x80);
            value >>= 7;
        }
        self.bytes.push(value as u8);
    }
}

/// The value of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// A number; a signed one is folded.
    Uint(u64),
    /// Bytes, a text or a frame.
    Bytes(&'a [u8]),
}

/// A field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field<'a> {
    /// Its number, from 1.
    pub number: u32,
    /// Its value.
    pub value: Value<'a>,
}

impl<'a> Field<'a> {
    /// The number in it.
    ///
    /// # Errors
    /// [`FrameError::Kind`] if it holds bytes.
    pub fn uint(self) -> Result<u64, FrameError> {
        match self.value {
            Value::Uint(value) => Ok(value),
            Value::Bytes(_) => Err(self.wrong("a number")),
        }
    }

    /// The signed number in it.
    ///
    /// # Errors
    /// [`FrameError::Kind`] if it holds bytes.
    pub fn sint(self) -> Result<i64, FrameError> {
        let folded = self.uint()?;
        Ok((folded >> 1) as i64 ^ -((folded & 1) as i64))
    }

    /// The bytes in it.
    ///
    /// # Errors
    /// [`FrameError::Kind`] if it holds a number.
    pub fn bytes(self) -> Result<&'a [u8], FrameError> {
        match self.value {
            Value::Bytes(bytes) => Ok(bytes),
            Value::Uint(_) => Err(self.wrong("bytes")),
        }
    }

    /// The text in it.
    ///
    /// # Errors
    /// [`FrameError::Kind`] if it holds a number or is not UTF-8.
    pub fn text(self) -> Result<&'a str, FrameError> {
        std::str::from_utf8(self.bytes()?).map_err(|_| self.wrong("UTF-8 text"))
    }

    #[cold]
    fn wrong(self, expected: &'static str) -> FrameError {
        FrameError::Kind {
            number: self.number,
            expected,
        }
    }
}

/// The fields of a frame that has been checked; also an iterator over them.
///
/// Where a field is asked for by its number and is there twice, the last one counts.
#[derive(Clone, Debug)]
pub struct Fields<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Fields<'a> {
    /// The fields of a frame.
    ///
    /// # Errors
    /// [`FrameError::Malformed`] with the offset of the field that is none.
    pub fn new(bytes: &'a [u8]) -> Result<Self, FrameError> {
        let mut at = 0;
        while at < bytes.len() {
            (_, at) = field(bytes, at).ok_or(FrameError::Malformed { offset: at })?;
        }
        Ok(Fields { bytes, at: 0 })
    }

    /// The last field of this number.
    #[must_use]
    pub fn last(&self, number: u32) -> Option<Field<'a>> {
        self.all(number).last()
    }

    /// All fields of this number.
    pub fn all(&self, number: u32) -> impl Iterator<Item = Field<'a>> + use<'a> {
        let all = Fields {
            bytes: self.bytes,
            at: 0,
        };
        all.filter(move |field| field.number == number)
    }

    /// Whether there is a field of this number.
    #[must_use]
    pub fn has(&self, number: u32) -> bool {
        self.last(number).is_some()
    }

    /// A number; none if there is no such field.
    ///
    /// # Errors
    /// [`FrameError::Kind`]
    pub fn uint(&self, number: u32) -> Result<Option<u64>, FrameError> {
        self.last(number).map(Field::uint).transpose()
    }

    /// A signed number; none if there is no such field.
    ///
    /// # Errors
    /// [`FrameError::Kind`]
    pub fn sint(&self, number: u32) -> Result<Option<i64>, FrameError> {
        self.last(number).map(Field::sint).transpose()
    }

    /// A truth value; false if there is no such field.
    ///
    /// # Errors
    /// [`FrameError::Kind`]
    pub fn bool(&self, number: u32) -> Result<bool, FrameError> {
        Ok(self.uint(number)?.is_some_and(|value| value != 0))
    }

    /// Bytes; none if there is no such field.
    ///
    /// # Errors
    /// [`FrameError::Kind`]
    pub fn bytes(&self, number: u32) -> Result<Option<&'a [u8]>, FrameError> {
        self.last(number).map(Field::bytes).transpose()
    }

    /// A text; none if there is no such field.
    ///
    /// # Errors
    /// [`FrameError::Kind`]
    pub fn text(&self, number: u32) -> Result<Option<&'a str>, FrameError> {
        self.last(number).map(Field::text).transpose()
    }

    /// A number that has to be there and fit.
    ///
    /// # Errors
    /// [`FrameError::Kind`], [`FrameError::Missing`] or [`FrameError::TooLarge`].
    pub fn need_uint<N: TryFrom<u64>>(&self, number: u32) -> Result<N, FrameError> {
        let value = self.uint(number)?.ok_or(FrameError::Missing { number })?;
        N::try_from(value).map_err(|_| FrameError::TooLarge { number })
    }

    /// Bytes that have to be there.
    ///
    /// # Errors
    /// [`FrameError::Kind`] or [`FrameError::Missing`].
    pub fn need_bytes(&self, number: u32) -> Result<&'a [u8], FrameError> {
        self.bytes(number)?.ok_or(FrameError::Missing { number })
    }

    /// A text that has to be there.
    ///
    /// # Errors
    /// [`FrameError::Kind`] or [`FrameError::Missing`].
    pub fn need_text(&self, number: u32) -> Result<&'a str, FrameError> {
        self.text(number)?.ok_or(FrameError::Missing { number })
    }
}

impl<'a> Iterator for Fields<'a> {
    type Item = Field<'a>;

    fn next(&mut self) -> Option<Field<'a>> {
        let (found, end) = field(self.bytes, self.at)?;
        self.at = end;
        Some(found)
    }
}

/// Reads a varint; gives its value and where it ends.
pub(crate) fn varint(bytes: &[u8], mut at: usize) -> Option<(u64, usize)> {
    let mut value = 0;
    for shift in (0..64).step_by(7) {
        let byte = *bytes.get(at)?;
        at += 1;
        // The tenth byte has room for one bit.
        if shift == 63 && byte > 1 {
            return None;
        }
        value |= u64::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return Some((value, at));
        }
    }
    None
}

/// Reads a field; gives it and where it ends.
pub(crate) fn field(bytes: &[u8], at: usize) -> Option<(Field<'_>, usize)> {
    let (key, at) = varint(bytes, at)?;
    let number = key >> 3;
    if number == 0 || number > NUMBER_MAX {
        return None;
    }
    let number = number as u32;
    let (value, at) = varint(bytes, at)?;
    match key & 7 {
        0 => {
            let value = Value::Uint(value);
            Some((Field { number, value }, at))
        }
        2 => {
            let end = at.checked_add(usize::try_from(value).ok()?)?;
            let value = Value::Bytes(bytes.get(at..end)?);
            Some((Field { number, value }, end))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let mut inner = Frame::new();
        inner.sint(1, i64::MIN);
        let mut frame = Frame::new();
        frame.uint(1, u64::MAX).sint(2, -2).bool(3, true);
        frame.text(4, "ü").bytes(4, b"").frame(600, &inner);
        let bytes = frame.clone().into_bytes();
        let fields = Fields::new(&bytes).unwrap();
        assert_eq!(fields.uint(1), Ok(Some(u64::MAX)));
        assert_eq!(fields.sint(2), Ok(Some(-2)));
        assert_eq!(fields.bool(3), Ok(true));
        assert_eq!(fields.all(4).count(), 2);
        assert_eq!(fields.text(4), Ok(Some("")));
        let inner = Fields::new(fields.need_bytes(600).unwrap()).unwrap();
        assert_eq!(inner.sint(1), Ok(Some(i64::MIN)));
        assert_eq!(fields.clone().count(), 6);
        assert!(!fields.has(5));
        assert_eq!(
            frame.as_bytes()[..12],
            [8, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1, 16]
        );
    }

    #[test]
    fn fields_that_are_none() {
        for (bytes, offset) in [
            (&[0x08][..], 0),
            (&[0x00, 0x00], 0),
            (&[0x09, 0x00], 0),
            (&[0x08, 0x01, 0x0a, 0x05, 1, 2], 2),
            (
                &[
                    0x0a, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01,
                ],
                0,
            ),
            (
                &[
                    0x08, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x02,
                ],
                0,
            ),
            (&[0xff, 0xff, 0xff, 0xff, 0xff, 0x00], 0),
        ] {
            let error = Fields::new(bytes).unwrap_err();
            assert_eq!(error, FrameError::Malformed { offset }, "{bytes:?}");
        }
    }

    #[test]
    fn fields_that_do_not_fit() {
        let mut frame = Frame::new();
        frame.uint(1, 1 << 32).bytes(2, b"\xff");
        let fields = Fields::new(frame.as_bytes()).unwrap();
        assert_eq!(
            fields.need_uint::<u32>(1),
            Err(FrameError::TooLarge { number: 1 })
        );
        assert_eq!(
            fields.need_uint::<u32>(3),
            Err(FrameError::Missing { number: 3 })
        );
        let expected = "UTF-8 text";
        assert_eq!(
            fields.text(2),
            Err(FrameError::Kind {
                number: 2,
                expected
            })
        );
        let expected = "bytes";
        assert_eq!(
            fields.bytes(1),
            Err(FrameError::Kind {
                number: 1,
                expected
            })
        );
        let expected = "a number";
        assert_eq!(
            fields.uint(2),
            Err(FrameError::Kind {
                number: 2,
                expected
            })
        );
    }
}
