//! The declarations of local variables at the start of a function body.

use super::cursor::Cursor;
use super::types::val_type;
use crate::error::{DecodeError, DecodeErrorKind};
use crate::features::Features;
use crate::syntax::{ByteRange, ValType};

/// Goes through the declarations of a body: how many variables, of which type.
///
/// After the last one, [`Locals::rest`] is where the instructions are.
#[derive(Clone, Debug)]
pub struct Locals<'a> {
    cursor: Cursor<'a>,
    features: Features,
    left: u32,
    /// The number of variables so far.
    total: u32,
    end: u32,
}

impl<'a> Locals<'a> {
    /// Starts at the body that is at `range` in the module.
    ///
    /// # Errors
    /// If the number of declarations is malformed.
    pub fn new(bytes: &'a [u8], range: ByteRange, features: Features) -> Result<Self, DecodeError> {
        let mut cursor = Cursor::part(bytes, range);
        let left = cursor.u32()?;
        Ok(Self {
            cursor,
            features,
            left,
            total: 0,
            end: range.end,
        })
    }

    /// The bytes after the declarations read so far.
    pub fn rest(&self) -> ByteRange {
        ByteRange {
            start: self.cursor.offset(),
            end: self.end,
        }
    }

    fn declaration(&mut self) -> Result<(u32, ValType), DecodeError> {
        let count = self.cursor.u32()?;
        match self.total.checked_add(count) {
            Some(total) => self.total = total,
            None => return Err(self.cursor.error(DecodeErrorKind::TooManyLocals)),
        }
        Ok((count, val_type(&mut self.cursor, self.features)?))
    }
}

impl Iterator for Locals<'_> {
    type Item = Result<(u32, ValType), DecodeError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.left = self.left.checked_sub(1)?;
        let declaration = self.declaration();
        if declaration.is_err() {
            self.left = 0;
        }
        Some(declaration)
    }
}
