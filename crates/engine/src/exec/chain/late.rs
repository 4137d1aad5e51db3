//! Chains that are found after their code has run for a while.
//!
//! Looking for chains takes as long as all else that is done to make words of operations, and most code runs
//! once. So each word gets a function of its own at first, and a note with what the search asks; where the
//! code goes on running, chains are found in the notes. Only the functions of first words change then: a
//! computation may stand before any word.

use crate::exec::chain::{LONGEST, LONGEST_ROUND, NONE, longest, round};
use crate::exec::dispatch::{Handler, Op};

/// What is known of a word: the kind of its operation, and whether something jumps there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Note(u16);

/// The bit of words that something jumps to.
const TARGET: u16 = 1 << 15;

impl Note {
    /// That of the second word of an operation.
    pub const EXTENSION: Self = Self(TARGET - 2);

    /// That of the first word of an operation; the kind may be [`NONE`].
    #[inline]
    pub fn of(kind: u16, is_target: bool) -> Self {
        Self(kind & (TARGET - 1) | u16::from(is_target) << 15)
    }

    fn is_target(self) -> bool {
        self.0 & TARGET != 0
    }

    fn kind(self) -> u16 {
        match self.0 & (TARGET - 1) {
            kind if kind == NONE & (TARGET - 1) => NONE,
            kind => kind,
        }
    }
}

/// Finds the chains in the words of one function, whose first one has the number `start`.
pub(crate) fn find(words: &mut [Op], notes: &[Note], start: u32) {
    // Bit n: what was performed before goes on with the n-th operation from here.
    let mut due = 1_u32;
    for (i, &note) in notes.iter().enumerate() {
        if note == Note::EXTENSION {
            continue;
        }
        let is_entered = due & 1 != 0 || note.is_target();
        due >>= 1;
        if !is_entered {
            continue;
        }
        let (_, rest) = notes.split_at(i);
        let (h, length) = performer(words, rest, (i, start));
        due |= 1 << (length - 1);
        if let (Some(h), Some(word)) = (h, words.get_mut(i)) {
            word.h = h;
        }
    }
}

/// What performs the operation of the first note with those behind it, and how many that are; nothing new
/// if it is performed alone.
fn performer(words: &[Op], notes: &[Note], (i, start): (usize, u32)) -> (Option<Handler>, usize) {
    let firsts = || {
        notes
            .iter()
            .enumerate()
            .filter(|&(_, &note)| note != Note::EXTENSION)
    };
    let kinds = firsts().map(|(_, note)| note.kind());
    if notes.first().is_some_and(|note| note.is_target()) {
        for length in 2..=LONGEST_ROUND {
            let Some((last, _)) = firsts().nth(length - 1) else {
                break;
            };
            // A loop ends with a branch back, whose target is absolute.
            let target = match words.get(i + last..) {
                Some([_, ext, ..]) if notes.get(last + 1) == Some(&Note::EXTENSION) => {
                    ext.k() as u32
                }
                Some([op, ..]) => op.c,
                _ => break,
            };
            let list = kinds.clone().take(length);
            if target == start + i as u32
                && let Some(handler) = round(list, length)
            {
                return (Some(handler), length);
            }
        }
    }
    match longest(kinds.take(LONGEST)) {
        Some((handler, length @ 2..)) => (Some(handler), length),
        _ => (None, 1),
    }
}
