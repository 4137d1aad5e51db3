//! Which words are performed, and after which others (feature `count-words`).
//!
//! The loop form of dispatch passes each word, so it counts; chains are off meanwhile. For each word
//! are counted: how often it is performed, how often the next one, two, ... words in memory follow it
//! without a way between them, and branches from it that go back a short way.

use alloc::sync::Arc;
use alloc::vec::Vec;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::exec::code::{Code, Loaded};
use crate::translate::op::RegOp;

/// How many words after a word are looked at.
pub(crate) const AFTER: usize = 6;

/// Branches back over more words than these are not counted.
const SHORT: usize = 3 * (AFTER + 1);

/// What was counted of one word.
#[derive(Clone, Copy, Default)]
pub(crate) struct Count {
    /// How often it was performed.
    pub times: u64,
    /// How often the next word in memory was performed after it, and the one after that, and so on.
    pub followed: [u64; AFTER],
    /// How often a short way back was taken after it.
    pub back: u64,
    /// The word that the last way back went to.
    pub target: u32,
}

/// What was counted of a module's words.
#[derive(Default)]
pub(crate) struct Counts(Mutex<Vec<Count>>);

impl Counts {
    /// The counts so far, by word.
    pub fn words(&self) -> MutexGuard<'_, Vec<Count>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Counts the words of one activation.
pub(crate) struct Counter<'m> {
    counts: MutexGuard<'m, Vec<Count>>,
    code: Arc<Code>,
    /// The words performed one after another up to now, the latest first; `straight` of them count.
    latest: [usize; AFTER],
    straight: usize,
}

impl<'m> Counter<'m> {
    /// Begins to count words of a module.
    pub fn new(module: &'m Loaded) -> Self {
        let code = module.code();
        let mut counts = module.counts.words();
        if counts.len() < code.words.len() {
            counts.resize(code.words.len(), Count::default());
        }
        Self {
            counts,
            code,
            latest: [0; AFTER],
            straight: 0,
        }
    }

    /// Counts the word numbered `at`.
    pub fn word(&mut self, at: usize) {
        let before = self.latest[0];
        if self.straight > 0 && before + width(&self.code, before) != at {
            if at <= before && before - at <= SHORT {
                self.counts[before].back += 1;
                self.counts[before].target = at as u32;
            }
            self.straight = 0;
        }
        self.counts[at].times += 1;
        for (after, &word) in self.latest[..self.straight].iter().enumerate() {
            self.counts[word].followed[after] += 1;
        }
        self.latest.copy_within(..AFTER - 1, 1);
        self.latest[0] = at;
        self.straight = AFTER.min(self.straight + 1);
    }
}

/// The words that the operation at a word takes; none for stubs, which nothing follows.
fn width(code: &Code, at: usize) -> usize {
    usize::from(code.widths.get(at).copied().unwrap_or(0))
}

/// Notes how many words each of the operations takes whose code starts at word `start`.
pub(crate) fn note_widths(widths: &mut Vec<u8>, start: u32, ops: &[RegOp]) {
    widths.resize(start as usize, 0);
    for op in ops {
        let words = op.shape.words() as usize;
        widths.push(words as u8);
        widths.resize(widths.len() + words - 1, 0);
    }
}
