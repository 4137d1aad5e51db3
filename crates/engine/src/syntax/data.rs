//! Data segments, packed: Go's modules have tens of thousands of them.

use alloc::vec::Vec;

use super::{ByteRange, ConstExpr, MemIdx};

/// Initial contents of a memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DataSegment {
    /// When it is copied, and where to.
    pub mode: DataMode,
    /// The bytes.
    pub bytes: ByteRange,
}

/// When a data segment is copied.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DataMode {
    /// At instantiation.
    Active {
        /// The memory.
        memory: MemIdx,
        /// The address of the first byte.
        offset: ConstExpr,
    },
    /// By `memory.init`.
    Passive,
}

/// The data segments of a module, in order.
///
/// Nearly all of them go to a constant address of memory 0, and take 12 bytes here.
#[derive(Clone, Debug, Default)]
pub struct DataSegments {
    /// The bytes and the address of each; the address counts unless the segment is among `others`.
    segments: Vec<(ByteRange, i32)>,
    /// The modes of the segments that are of another kind, with their numbers, in order.
    others: Vec<(usize, DataMode)>,
}

impl DataSegments {
    /// No segments, with room for so many.
    pub fn with_capacity(count: usize) -> Self {
        Self {
            segments: Vec::with_capacity(count),
            others: Vec::new(),
        }
    }

    /// Appends a segment.
    #[inline]
    pub fn push(&mut self, segment: DataSegment) {
        let address = match segment.mode {
            DataMode::Active {
                memory: MemIdx(0),
                offset: ConstExpr::I32Const(address),
            } => address,
            mode @ (DataMode::Active { .. } | DataMode::Passive) => {
                self.others.push((self.segments.len(), mode));
                0
            }
        };
        self.segments.push((segment.bytes, address));
    }

    /// The number of segments.
    pub const fn len(&self) -> usize {
        self.segments.len()
    }

    /// Whether all segments go to constant addresses of memory 0.
    pub const fn are_usual(&self) -> bool {
        self.others.is_empty()
    }

    /// The bytes and the address in memory 0 of each, if all segments go to constant addresses of it.
    pub(crate) fn usual(&self) -> Option<&[(ByteRange, i32)]> {
        self.others.is_empty().then_some(&self.segments)
    }

    /// The segment with this number.
    pub fn get(&self, index: usize) -> Option<DataSegment> {
        let &(bytes, address) = self.segments.get(index)?;
        let other = self
            .others
            .binary_search_by_key(&index, |&(index, _)| index);
        let other = other.ok().and_then(|i| self.others.get(i));
        let mode = other.map_or(at(address), |&(_, mode)| mode);
        Some(DataSegment { mode, bytes })
    }

    /// All segments in order.
    #[inline]
    pub fn iter(&self) -> impl Iterator<Item = DataSegment> {
        let mut others = self.others.iter().peekable();
        let segments = self.segments.iter().enumerate();
        segments.map(move |(i, &(bytes, address))| {
            let other = others.next_if(|(index, _)| *index == i);
            let mode = other.map_or(at(address), |&(_, mode)| mode);
            DataSegment { mode, bytes }
        })
    }
}

/// The mode of a segment that goes to an address of memory 0.
const fn at(address: i32) -> DataMode {
    DataMode::Active {
        memory: MemIdx(0),
        offset: ConstExpr::I32Const(address),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_are_what_was_pushed() {
        let range = |start| ByteRange {
            start,
            end: start + 1,
        };
        let other = DataMode::Active {
            memory: MemIdx(1),
            offset: ConstExpr::I64Const(9),
        };
        let modes = [at(1), DataMode::Passive, at(-1), other, at(0)];
        let pushed: Vec<DataSegment> = modes
            .into_iter()
            .zip(0..)
            .map(|(mode, start)| DataSegment {
                mode,
                bytes: range(start),
            })
            .collect();
        let mut segments = DataSegments::with_capacity(2);
        segments.push(DataSegment {
            mode: at(7),
            bytes: range(7),
        });
        assert!(segments.are_usual());
        segments = DataSegments::default();
        pushed.iter().for_each(|&segment| segments.push(segment));
        assert!(!segments.are_usual());
        assert!(segments.iter().eq(pushed.iter().copied()));
        for (i, &segment) in pushed.iter().enumerate() {
            assert_eq!(segments.get(i), Some(segment));
        }
        assert_eq!(segments.get(pushed.len()), None);
    }
}
