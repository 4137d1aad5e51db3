//! Snapshots of what has changed: for checkpoints taken again and again.
//!
//! Only memories are written as changes: everything else is small and complete in each of them.

use alloc::vec::Vec;
use core::hash::{BuildHasher, Hasher};
use std::hash::RandomState;

use super::image::{BLOCK, Image, Wanted, is_zero};
use super::{Identity, Snapshot, calls, write};
use crate::api::error::Error;
use crate::api::store::Store;

/// What the memories of a store held when the last snapshot was taken: a fingerprint of 128 bits
/// for each 4 KiB that are not zero.
///
/// A store's next [`Store::snapshot_delta`] holds what has other fingerprints. Their key is random
/// and never leaves the process, so guests cannot make two contents with one fingerprint.
#[derive(Clone)]
pub struct SnapshotBase {
    store: u32,
    identity: Identity,
    key: Key,
    /// The numbers of the memories in the store, in the order of the snapshot, with the
    /// fingerprints of their blocks.
    memories: Vec<(u32, Vec<u128>)>,
}

impl core::fmt::Debug for SnapshotBase {
    /// Without the key.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("SnapshotBase")
            .field("identity", &self.identity)
            .field("memories", &self.memories.len())
            .finish_non_exhaustive()
    }
}

/// The key of fingerprints.
#[derive(Clone, Copy)]
struct Key {
    words: [u64; 4],
}

/// The product of two words, its halves combined.
fn folded(a: u64, b: u64) -> u64 {
    let product = u128::from(a) * u128::from(b);
    product as u64 ^ (product >> 64) as u64
}

impl Key {
    fn random() -> Self {
        let state = RandomState::new();
        let word = |i: u64| {
            let mut hasher = state.build_hasher();
            hasher.write_u64(i);
            hasher.finish()
        };
        Self {
            words: [word(0), word(1), word(2), word(3)],
        }
    }

    /// The fingerprint of a block: two independent chains of folded products over pairs of words.
    fn print(&self, block: &[u8]) -> u128 {
        let [a, b, c, d] = self.words;
        let (mut low, mut high) = (a ^ block.len() as u64, c);
        let (pairs, rest) = block.as_chunks::<16>();
        let mut last = [0; 16];
        last[..rest.len()].copy_from_slice(rest);
        for pair in pairs.iter().chain([&last]) {
            let value = u128::from_le_bytes(*pair);
            let (x, y) = (value as u64, (value >> 64) as u64);
            low = folded(low ^ x, y ^ b).wrapping_add(low.rotate_left(29));
            high = folded(high ^ y, x ^ d).wrapping_add(high.rotate_left(31));
        }
        u128::from(folded(low, b)) | u128::from(folded(high, d)) << 64
    }
}

impl<T> Store<T> {
    /// Takes a snapshot, and what the next [`Store::snapshot_delta`] needs to know about it.
    ///
    /// # Errors
    /// As [`Store::snapshot`].
    pub fn snapshot_with_base(&mut self) -> Result<(Snapshot, SnapshotBase), Error> {
        let mut base = SnapshotBase {
            store: self.id,
            identity: Identity {
                id: 0,
                sequence: 0,
                predecessor: None,
            },
            key: Key::random(),
            memories: Vec::new(),
        };
        calls::settle(self)?;
        let written = write::write(self)?;
        let mut memories = Vec::with_capacity(written.memories.len());
        for &addr in &written.memories {
            let bytes = self.state.rt.memories[addr as usize].bytes();
            memories.push(Image::of(bytes, Wanted::NotZero));
            let prints = bytes.chunks(BLOCK).map(|block| match is_zero(block) {
                true => 0,
                false => base.key.print(block),
            });
            base.memories.push((addr, prints.collect()));
        }
        let snapshot = Snapshot::new(written, memories, None);
        base.identity = snapshot.identity;
        Ok((snapshot, base))
    }

    /// Takes a snapshot of what has changed since the last one of `base`, and makes this one the
    /// last.
    ///
    /// Memories are written as changes, the rest is complete. [`Snapshot::apply`] puts the two
    /// together.
    ///
    /// # Errors
    /// As [`Store::snapshot`]; [`ErrorKind::Misuse`](crate::ErrorKind::Misuse) if the base is from
    /// another store. The base stays as it was then.
    pub fn snapshot_delta(&mut self, base: &mut SnapshotBase) -> Result<Snapshot, Error> {
        if base.store != self.id {
            return Err(Error::misuse("the base of the delta is from another store"));
        }
        calls::settle(self)?;
        let written = write::write(self)?;
        let mut before = core::mem::take(&mut base.memories);
        let (mut memories, mut prints) = (Vec::new(), Vec::new());
        for &addr in &written.memories {
            let from = before.iter().position(|(known, _)| *known == addr);
            let mut of_memory = match from {
                Some(from) => core::mem::take(&mut before[from].1),
                None => Vec::new(),
            };
            let wanted = Wanted::Changed {
                from: from.map(|from| from as u32),
                prints: &mut of_memory,
                print: &|block| base.key.print(block),
            };
            let bytes = self.state.rt.memories[addr as usize].bytes();
            memories.push(Image::of(bytes, wanted));
            prints.push((addr, of_memory));
        }
        base.memories = prints;
        let snapshot = Snapshot::new(written, memories, Some(base.identity));
        base.identity = snapshot.identity;
        Ok(snapshot)
    }
}

impl SnapshotBase {
    /// The bytes it takes.
    pub fn bytes(&self) -> usize {
        let prints = self.memories.iter().map(|(_, prints)| prints.len());
        prints.sum::<usize>() * size_of::<u128>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fingerprints_differ_by_content_length_and_key() {
        let key = Key::random();
        let mut block = [7; BLOCK];
        let before = key.print(&block);
        assert_eq!(key.print(&block), before);
        assert_ne!(key.print(&block[..BLOCK - 1]), before);
        assert_ne!(Key::random().print(&block), before);
        for at in [0, 1, 8, 15, 16, BLOCK - 1] {
            block[at] ^= 1;
            assert_ne!(key.print(&block), before, "byte {at}");
            block[at] ^= 1;
        }
    }
}
