//! The bytes of a linear memory in a snapshot: runs of blocks that are not zero.

use alloc::collections::BTreeMap;
use alloc::vec;
use alloc::vec::Vec;

use super::error::SnapshotErrorKind;
use super::reader::{ReadError, Reader};
use super::writer::Writer;
use crate::bytes::SharedBytes;

/// The bytes of a block.
pub(super) const BLOCK: usize = 4096;

const ZEROS: [u8; BLOCK] = [0; BLOCK];

/// The bytes of a memory: all of them, or how they differ from those of an earlier snapshot.
#[derive(Clone, Debug)]
pub(super) struct Image {
    /// Bytes of the memory.
    pub len: usize,
    /// In a delta: the number of the memory in the snapshot before, if it was there.
    pub from: Option<u32>,
    runs: Vec<Run>,
    /// The bytes of the runs, one after the other.
    data: SharedBytes,
}

/// Blocks side by side.
#[derive(Clone, Copy, Debug)]
struct Run {
    /// Its first byte in the memory.
    start: usize,
    /// Its bytes.
    len: usize,
    /// Where they are, among the image's data; none if they are zero.
    at: Option<usize>,
}

/// Which blocks of a memory go into an image.
pub(super) enum Wanted<'a> {
    /// Those that are not zero.
    NotZero,
    /// Those whose fingerprints are not these; the fingerprints are replaced.
    #[cfg_attr(
        not(feature = "std"),
        allow(dead_code, reason = "there are no deltas without random keys")
    )]
    Changed {
        /// The memory's number in the snapshot before.
        from: Option<u32>,
        /// Fingerprints by block: none for zeros.
        prints: &'a mut Vec<u128>,
        /// What makes a fingerprint.
        print: &'a dyn Fn(&[u8]) -> u128,
    },
}

pub(super) fn is_zero(block: &[u8]) -> bool {
    ZEROS.get(..block.len()) == Some(block)
}

impl Image {
    /// The wanted blocks of a memory.
    pub fn of(bytes: &[u8], wanted: Wanted<'_>) -> Self {
        let mut image = Building::default();
        let mut is_from = None;
        match wanted {
            Wanted::NotZero => {
                for (i, block) in bytes.chunks(BLOCK).enumerate() {
                    if !is_zero(block) {
                        image.push(i, Some(block), block.len());
                    }
                }
            }
            Wanted::Changed {
                from,
                prints,
                print,
            } => {
                is_from = from;
                prints.resize(bytes.len().div_ceil(BLOCK), 0);
                for ((i, block), old) in bytes.chunks(BLOCK).enumerate().zip(prints) {
                    let zero = is_zero(block);
                    let new = if zero { 0 } else { print(block) };
                    if core::mem::replace(old, new) != new {
                        image.push(i, (!zero).then_some(block), block.len());
                    }
                }
            }
        }
        Self {
            len: bytes.len(),
            from: is_from,
            runs: image.runs,
            data: image.data.into(),
        }
    }

    /// The image with these blocks, by number; what is missing is zero.
    fn of_blocks(len: usize, blocks: &BTreeMap<usize, &[u8]>) -> Self {
        let mut image = Building::default();
        for (&i, &block) in blocks {
            let len = BLOCK.min(len.saturating_sub(i * BLOCK));
            if block.len() < len {
                // The memory ended within the block and has grown since.
                let mut longer = vec![0; len];
                longer[..block.len()].copy_from_slice(block);
                image.push(i, Some(&longer), len);
            } else if len > 0 {
                image.push(i, block.get(..len), len);
            }
        }
        Self {
            len,
            from: None,
            runs: image.runs,
            data: image.data.into(),
        }
    }

    /// The runs' first bytes in the memory, and their bytes; none for zeros.
    fn parts(&self) -> impl Iterator<Item = (usize, usize, Option<&[u8]>)> {
        self.runs.iter().map(|run| {
            let bytes = run.at.map(|at| &self.data[at..at + run.len]);
            (run.start, run.len, bytes)
        })
    }

    /// The bytes of the runs, run by run.
    pub fn data(&self) -> impl Iterator<Item = &[u8]> {
        self.parts().filter_map(|(_, _, bytes)| bytes)
    }

    /// How many bytes the runs have.
    pub fn data_len(&self) -> usize {
        self.data().map(<[u8]>::len).sum()
    }

    /// Copies the image to a memory of its length that is zero.
    pub fn copy_to(&self, memory: &mut [u8]) {
        for (start, _, bytes) in self.parts() {
            if let Some(bytes) = bytes
                && let Some(to) = memory.get_mut(start..start + bytes.len())
            {
                to.copy_from_slice(bytes);
            }
        }
    }

    /// The image after changes; none of them if the memory was not there before.
    pub fn changed(before: Option<&Self>, delta: &Self) -> Result<Self, SnapshotErrorKind> {
        let mut blocks: BTreeMap<usize, &[u8]> = BTreeMap::new();
        if before.is_some_and(|before| before.len > delta.len) {
            return Err(SnapshotErrorKind::NotDelta);
        }
        for image in before.into_iter().chain([delta]) {
            for (start, len, bytes) in image.parts() {
                let first = start / BLOCK;
                if let Some(bytes) = bytes {
                    blocks.extend((first..).zip(bytes.chunks(BLOCK)));
                    continue;
                }
                // There may be many more zeros than blocks.
                let zeros = first..first + len.div_ceil(BLOCK);
                let gone: Vec<usize> = blocks.range(zeros).map(|(&i, _)| i).collect();
                gone.iter().for_each(|i| _ = blocks.remove(i));
            }
        }
        Ok(Self::of_blocks(delta.len, &blocks))
    }

    /// Writes what there is but the data.
    pub fn write_runs(&self, w: &mut Writer) {
        w.varint(self.len as u64);
        w.varint(self.from.map_or(0, |from| u64::from(from) + 1));
        w.varint(self.runs.len() as u64);
        let mut next = 0;
        for run in &self.runs {
            let first = run.start / BLOCK;
            w.varint((first - next) as u64);
            let blocks = run.len.div_ceil(BLOCK);
            w.varint((blocks as u64) << 1 | u64::from(run.at.is_none()));
            next = first + blocks;
        }
    }

    /// Reads what [`Image::write_runs`] wrote; the data is still to come.
    pub fn read_runs(r: &mut Reader<'_>) -> Result<Self, ReadError> {
        let len = r.at_most(isize::MAX as u64, "the bytes of a memory")? as usize;
        let from = r.at_most(1 << 32, "the number of a memory")?;
        let count = r.count(2)?;
        let mut runs = Vec::with_capacity(count);
        let blocks = len.div_ceil(BLOCK);
        let (mut next, mut at) = (0usize, 0usize);
        for _ in 0..count {
            let gap = r.at_most((blocks - next) as u64, "a gap within the memory")?;
            let first = next + gap as usize;
            let most = ((blocks - first) as u64) << 1 | 1;
            let word = r.at_most(most, "a run within the memory")?;
            let end = first + (word >> 1) as usize;
            if end == first {
                return Err(r.invalid("a run has no blocks"));
            }
            let start = first * BLOCK;
            let run = Run {
                start,
                len: (end * BLOCK).min(len) - start,
                at: (word & 1 == 0).then_some(at),
            };
            if run.at.is_some() {
                at += run.len;
            }
            runs.push(run);
            next = end;
        }
        Ok(Self {
            len,
            from: from.checked_sub(1).map(|from| from as u32),
            runs,
            data: SharedBytes::default(),
        })
    }

    /// How many bytes of data the runs announce.
    pub fn announced(&self) -> usize {
        let runs = self.runs.iter().filter(|run| run.at.is_some());
        runs.map(|run| run.len).sum()
    }

    /// Takes the data over, which has the announced length.
    pub fn set_data(&mut self, data: SharedBytes) {
        self.data = data;
    }
}

/// An image under construction.
#[derive(Default)]
struct Building {
    runs: Vec<Run>,
    data: Vec<u8>,
}

impl Building {
    /// Adds block `i`; none of its bytes if they are zero.
    fn push(&mut self, i: usize, block: Option<&[u8]>, len: usize) {
        let start = i * BLOCK;
        match self.runs.last_mut() {
            Some(run) if run.start + run.len == start && run.at.is_some() == block.is_some() => {
                run.len += len;
            }
            _ => self.runs.push(Run {
                start,
                len,
                at: block.is_some().then_some(self.data.len()),
            }),
        }
        self.data.extend_from_slice(block.unwrap_or_default());
    }
}
