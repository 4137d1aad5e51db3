//! What `serve` writes in front of an event: where the parts of a request are.
//!
//! ```text
//!  0  number of the request, u64; 0 if the event is another one
//!  8  number of its route, u32
//! 12  method: where it begins, u32, and its length, u32
//! 20  path: where it begins, u32, and its length, u32
//! 28  the fields behind these: where they begin, u32
//! 32  the event
//! ```
//! Numbers have the lowest byte first. Places count from the head's first byte. Of another event everything is 0.

/// The length of a head.
pub(crate) const LEN: usize = 32;

/// The head of a request.
pub(crate) struct Head {
    pub request: u64,
    pub route: u32,
    /// Where a text ends, and its length.
    pub method: (usize, usize),
    pub path: (usize, usize),
}

impl Head {
    /// Writes it into the first bytes of a buffer; none if those are not there, or a text is longer than
    /// memories are.
    pub fn write(&self, buffer: &mut [u8]) -> Option<()> {
        let (request, rest) = buffer.split_first_chunk_mut()?;
        let rest = rest.first_chunk_mut::<24>()?;
        *request = self.request.to_le_bytes();
        let place = |at: usize| u32::try_from(at).ok();
        let numbers = [
            self.route,
            place(self.method.0 - self.method.1)?,
            place(self.method.1)?,
            place(self.path.0 - self.path.1)?,
            place(self.path.1)?,
            place(self.path.0)?,
        ];
        for (to, number) in rest.as_chunks_mut().0.iter_mut().zip(numbers) {
            *to = number.to_le_bytes();
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written() {
        let head = Head {
            request: 0x102,
            route: 3,
            method: (40, 4),
            path: (50, 6),
        };
        let mut buffer = [0xff; 34];
        assert!(head.write(&mut buffer[..LEN - 1]).is_none());
        assert!(head.write(&mut buffer).is_some());
        let expected = [
            2, 1, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 36, 0, 0, 0, 4, 0, 0, 0, 44, 0, 0, 0,
        ];
        assert_eq!(buffer[..24], expected);
        assert_eq!(buffer[24..], [6, 0, 0, 0, 50, 0, 0, 0, 0xff, 0xff]);
    }
}
