//! The memory as a module's data segments leave it, read in place.

use crate::section::Segment;

/// A view of the memory's first contents: segments, and zeros between them.
#[derive(Clone, Copy)]
pub(crate) struct Image<'m> {
    module: &'m [u8],
    /// By address.
    segments: &'m [Segment],
}

impl<'m> Image<'m> {
    /// The image of segments that are sorted by address.
    pub fn new(module: &'m [u8], segments: &'m [Segment]) -> Self {
        Self { module, segments }
    }

    /// The segments: address and bytes.
    pub fn segments(self) -> impl Iterator<Item = (u64, &'m [u8])> {
        self.segments.iter().map(move |segment| {
            let bytes = self.module.get(segment.range.clone());
            (segment.address, bytes.unwrap_or_default())
        })
    }

    /// The byte at an address; none past the last segment.
    pub fn u8(self, address: u64) -> Option<u8> {
        let behind = self
            .segments
            .partition_point(|segment| segment.address <= address);
        let segment = self.segments.get(behind.checked_sub(1)?)?;
        let inside = usize::try_from(address - segment.address).ok()?;
        if inside < segment.range.len() {
            return self.module.get(segment.range.start + inside).copied();
        }
        // A gap: the linker leaves runs of zeros out.
        (behind < self.segments.len()).then_some(0)
    }

    /// A little-endian number of four bytes.
    pub fn u32(self, address: u64) -> Option<u32> {
        let mut bytes = [0; 4];
        for (at, byte) in (0..).zip(&mut bytes) {
            *byte = self.u8(address.checked_add(at)?)?;
        }
        Some(u32::from_le_bytes(bytes))
    }

    /// A little-endian number of eight bytes.
    pub fn u64(self, address: u64) -> Option<u64> {
        let low = self.u32(address)?;
        let high = self.u32(address.checked_add(4)?)?;
        Some(u64::from(high) << 32 | u64::from(low))
    }

    /// The text up to the next zero, if it is UTF-8 of at most `most` bytes.
    pub fn text(self, address: u64, most: usize) -> Option<String> {
        let mut bytes = Vec::new();
        for at in 0..most as u64 {
            match self.u8(address.checked_add(at)?)? {
                0 => return String::from_utf8(bytes).ok(),
                byte => bytes.push(byte),
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_and_gaps() {
        let module = *b"..\x01\x02\x03abc\0d";
        let segments = [
            Segment {
                address: 10,
                range: 2..5,
            },
            Segment {
                address: 20,
                range: 5..10,
            },
        ];
        let image = Image::new(&module, &segments);
        assert_eq!(image.u8(9), None);
        assert_eq!(image.u32(10), Some(0x0003_0201));
        assert_eq!(image.u8(19), Some(0));
        assert_eq!(image.u64(17), Some(0x6400_6362_6100_0000));
        assert_eq!(image.text(20, 9).as_deref(), Some("abc"));
        assert_eq!(image.text(20, 3), None);
        assert_eq!(image.text(24, 9), None);
        assert_eq!(image.u32(u64::MAX), None);
    }
}
