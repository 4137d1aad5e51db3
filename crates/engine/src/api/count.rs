//! Counts of words as text (feature `count-words`).

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write as _;

use crate::api::compile::operations;
use crate::api::error::Error;
use crate::api::module::Module;
use crate::exec::count::Count;
use crate::translate::op::{Dest, RegOp, Source};

impl Module {
    /// How often the words of the module's functions were performed, and after which others.
    ///
    /// For the project's own use: `cargo xtask chains` reads this, and it changes as that needs. A
    /// line is a word: how often it was performed, how often the next one to six words followed it
    /// straight away, the number of words and the times of its short way back, and its name. Words
    /// stand as in memory; an empty line ends a function. Functions that did not run are left out.
    ///
    /// # Errors
    /// Those of translation, which says what the words are.
    pub fn word_counts(&self) -> Result<String, Error> {
        let code = self.loaded.code();
        let counts = self.loaded.counts.words();
        let mut text = String::new();
        for (func, start) in code.functions() {
            let ops = operations(&self.loaded, func)?.ops;
            let mut at = start as usize;
            let words: Vec<usize> = ops
                .iter()
                .map(|op| {
                    let word = at;
                    at += op.shape.words() as usize;
                    word
                })
                .collect();
            let count = |word: usize| counts.get(word).copied().unwrap_or_default();
            if words.iter().all(|&word| count(word).times == 0) {
                continue;
            }
            for (index, (op, &word)) in ops.iter().zip(&words).enumerate() {
                let count = count(word);
                let target = words.binary_search(&(count.target as usize));
                let length = match target {
                    Ok(target) if count.back > 0 && target <= index => index - target + 1,
                    _ => 0,
                };
                let ahead = op.shape.can_go_ahead() && op.target as usize > index;
                line(&mut text, op, &count, (length, ahead));
            }
            text.push('\n');
        }
        Ok(text)
    }
}

/// The line of a word whose way back goes over `length` words, itself among them, or that branches
/// ahead.
fn line(text: &mut String, op: &RegOp, count: &Count, (length, ahead): (usize, bool)) {
    let _ = write!(text, "{}", count.times);
    for followed in count.followed {
        let _ = write!(text, " {followed}");
    }
    let back = if length == 0 { 0 } else { count.back };
    let shape = format!("{:?}", op.shape).replace(", ", ",");
    let source = match op.source {
        Source::Slots => 'S',
        Source::AccFirst => 'F',
        Source::AccSecond => 'L',
        Source::AccBoth => 'B',
    };
    let dest = match op.dest {
        Dest::Slot => 'S',
        Dest::AccOnly => 'A',
    };
    let way = if ahead { ">" } else { "" };
    let _ = writeln!(text, " {length} {back} {shape}.{source}{dest}{way}");
}
