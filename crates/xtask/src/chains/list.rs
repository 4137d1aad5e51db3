//! `chains.txt`: the chains and rounds that were chosen, with what each is worth.
//!
//! A line is `chain` or `round`, the ways to the next word that it saves of a million words performed,
//! and its words. The engine's table follows from this list and from nothing else.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::word::Word;
use crate::Result;
use crate::shell::{at, top};

/// The most words of a chain that this task counts and chooses.
pub(super) const LONGEST: usize = 6;

const HEADER: &str = "\
# The chains of words, as `cargo xtask chains` chose them: crates/engine/src/exec/chain/table.rs is
# written from this list. A line: chain or round, the ways to the next word that it saves of a million
# words performed, its words. A word: the operation; S, F, L or B (operands from slots, the first, the
# last or both from the accumulator); S or A (result to a slot, or to the accumulator only); > for a
# branch to a later word.
";

/// A sequence of words, as texts, and its worth.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Entry {
    pub worth: u64,
    pub words: Vec<String>,
}

/// The chosen sequences, in any order.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct List {
    pub chains: Vec<Entry>,
    pub rounds: Vec<Entry>,
}

/// Where the list lies.
pub(super) fn file() -> PathBuf {
    top().join("crates/engine/src/exec/chain/chains.txt")
}

impl List {
    /// Reads the committed list.
    pub fn read(file: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(file).map_err(at(file))?;
        Self::parse(&text).map_err(|error| format!("{}:{error}", file.display()))
    }

    /// Reads a list; the error starts with the number of the line.
    pub fn parse(text: &str) -> Result<Self> {
        let mut list = Self::default();
        for (index, line) in text.lines().enumerate() {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            list.line(line)
                .map_err(|error| format!("{}: {error}", index + 1))?;
        }
        Ok(list)
    }

    fn line(&mut self, line: &str) -> Result {
        let mut fields = line.split(' ');
        let entries = match fields.next() {
            Some("chain") => &mut self.chains,
            Some("round") => &mut self.rounds,
            _ => return Err("neither a chain nor a round".to_owned()),
        };
        let worth = fields.next().and_then(|worth| worth.parse().ok());
        let worth = worth.ok_or("no number behind the first word")?;
        let words: Vec<String> = fields.map(str::to_owned).collect();
        if !(2..=LONGEST).contains(&words.len()) {
            return Err(format!("not 2 to {LONGEST} words"));
        }
        for word in &words {
            if Word::parse(word)?.is_none() {
                return Err(format!("`{word}` cannot be in a chain"));
            }
        }
        entries.push(Entry { worth, words });
        Ok(())
    }

    /// The list as text: the longer ones first, then what is worth most.
    pub fn text(&self) -> String {
        let mut text = HEADER.to_owned();
        for (name, entries) in [("chain", &self.chains), ("round", &self.rounds)] {
            let mut entries: Vec<&Entry> = entries.iter().collect();
            entries.sort_by(|a, b| {
                let length = b.words.len().cmp(&a.words.len());
                length
                    .then(b.worth.cmp(&a.worth))
                    .then(a.words.cmp(&b.words))
            });
            for Entry { worth, words } in entries {
                let _ = writeln!(text, "{name} {worth} {}", words.join(" "));
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_as_it_is_written() {
        let entry = |worth, words: &[&str]| Entry {
            worth,
            words: words.iter().map(|word| (*word).to_owned()).collect(),
        };
        let list = List {
            chains: vec![
                entry(7, &["Add2.SS", "Copy2.SS", "Br.SS"]),
                entry(9, &["Add2.SS", "Br.SS"]),
            ],
            rounds: vec![entry(5, &["Add2.SS", "BrZero.FS"])],
        };
        let text = list.text();
        assert!(text.ends_with("chain 9 Add2.SS Br.SS\nround 5 Add2.SS BrZero.FS\n"));
        assert_eq!(List::parse(&text), Ok(list));
    }

    #[test]
    fn lines_that_are_wrong() {
        let error = |text| List::parse(text).expect_err("refused");
        assert_eq!(
            error("# x\nchain 1 Add2.SS Wide(Add).SS"),
            "2: `Wide(Add).SS` cannot be in a chain"
        );
        assert_eq!(error("chain 1 Add2.SS"), "1: not 2 to 6 words");
        assert_eq!(
            error("chain Add2.SS Br.SS"),
            "1: no number behind the first word"
        );
        assert_eq!(
            error("pair 1 Add2.SS Br.SS"),
            "1: neither a chain nor a round"
        );
    }
}
