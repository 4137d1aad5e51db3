//! `table.rs` of the engine's chains, from the list.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::PathBuf;

use super::list::{Entry, List};
use super::word::Word;
use crate::Result;
use crate::shell::top;

/// Lines of lists end before this column.
const WIDTH: usize = 98;

const DOC: &str = "\
//! Which words make chains: a long table, written by `cargo xtask chains` from `chains.txt`.
//!
//! A name says what the word does and where its operands are: `F`, `L` or `B` if the first, the last
//! or both are the accumulator, else `S`; then `A` if the result goes to the accumulator only, else
//! `S`; `Ahead` if a branch goes to a later word.
//! The chains are those that were counted most often over many programs in Go and C
//! (docs/decisions.md). They change how fast code is, never what it does.

use crate::exec::chain::lookup::{Kinds, Steps};
use crate::exec::chain::word::{self, Word as _, *};
use crate::exec::chain::{Round, Then, chain, round_of};
use crate::exec::dispatch::{Dispatch, Handler};
use crate::exec::memory::{self, loading, storing};
use crate::exec::place::{ACC_BOTH, ACC_FIRST, ACC_SECOND, SLOTS};
use crate::exec::{load_op, operation as op};
use crate::translate::op::{Class, Dest, LoadOp, NumOp, Shape, Shift, Source, StoreOp};

/// Entries of the tables of steps: half more than are used, and some.
const FOR_CHAINS: usize = 3 << 11;
const FOR_ROUNDS: usize = 1 << 9;

/// The ways of a branch: ahead, not ahead, or both.
macro_rules! ways {
    (false) => {
        1
    };
    (true) => {
        2
    };
    (_) => {
        3
    };
}

/// Words that come next, up to `$end`.
macro_rules! then {
    ($end:ty;) => { $end };
    ($end:ty; $a:ident $($b:ident)*) => { Then<of::$a, then!($end; $($b)*)> };
}

/// `number Name: (shape, source, dest, whether it branches ahead) => word;` for each kind, then
/// `TABLE size: maker, end { First: number Second Third, number Second Third, ...; }`
macro_rules! kinds_and_chains {
    (
        $($kind:literal $name:ident:
            ($shape:expr, $source:expr, $dest:expr, $ahead:tt) => $word:ty;)*
        $($table:ident $size:ident: $make:ident, $end:ident {
            $($a:ident: $($n:literal $($b:ident)+),+;)*
        })*
    ) => {
        /// What an operation does and where its operands are.
        enum Kind { $($name,)* }
        /// The words of the kinds.
        mod of { use super::*; $(pub(super) type $name = $word;)* }
        /// How many kinds there are.
        const COUNT: usize = [$($kind,)*].len();
        /// The kinds of operations.
        pub(super) static KINDS: Kinds<{ COUNT + 1 }> =
            Kinds::new(&[$(($kind, $shape, $source, $dest, ways!($ahead)),)*]);
        $(
            /// Sequences of kinds, with their numbers.
            pub(super) static $table: Steps<$size, COUNT> =
                Steps::new(&[$($((&[Kind::$a as u16, $(Kind::$b as u16),+], $n),)+)*]);
        )*
        /// What performs a word of a kind alone, or a sequence.
        pub(super) fn handler(number: u16) -> Option<Handler> {
            let handler: Handler = match number {
                $($kind => of::$name::ALONE,)*
                $($($($n => $make::<of::$a, then!($end; $($b)+)>,)+)*)*
                _ => return None,
            };
            Some(handler)
        }
    };
}
";

/// Where the table lies.
pub(super) fn file() -> PathBuf {
    top().join("crates/engine/src/exec/chain/table.rs")
}

/// Sequences by the name of their first word: the names of the others, shorter ones first.
type Rows = BTreeMap<String, BTreeSet<(usize, Vec<String>)>>;

/// The table that a list asks for.
///
/// # Errors
/// A word of the list cannot be in a chain, or two different words have one name.
pub(super) fn text(list: &List) -> Result<String> {
    let mut words = BTreeMap::new();
    let chains = rows(&list.chains, &mut words)?;
    let rounds = rows(&list.rounds, &mut words)?;
    let mut text = DOC.to_owned();
    text.push_str("\nkinds_and_chains! {\n");
    for (number, (name, Word { pattern, word, .. })) in words.iter().enumerate() {
        // A type may have the name of a kind.
        let plain = word.split('<').next().unwrap_or(word);
        let room = if plain == word || words.contains_key(plain) {
            "word::"
        } else {
            ""
        };
        let _ = writeln!(text, "    {number} {name}: {pattern} => {room}{word};");
    }
    // One list of functions has both.
    let mut number = words.len();
    for (rows, head) in [
        (&chains, "CHAINS FOR_CHAINS: chain, Dispatch"),
        (&rounds, "ROUNDS FOR_ROUNDS: round_of, Round"),
    ] {
        let _ = writeln!(text, "    {head} {{");
        for (first, others) in rows {
            row(&mut text, first, others, &mut number);
        }
        text.push_str("    }\n");
    }
    text.push_str("}\n");
    Ok(text)
}

/// Sorts entries and notes their words by name.
fn rows(entries: &[Entry], words: &mut BTreeMap<String, Word>) -> Result<Rows> {
    let mut rows = Rows::new();
    for entry in entries {
        let mut names = Vec::new();
        for text in &entry.words {
            let word = Word::parse(text)?;
            let word = word.ok_or_else(|| format!("`{text}` cannot be in a chain"))?;
            let known = words.entry(word.name.clone()).or_insert(word.clone());
            if *known != word {
                return Err(format!(
                    "{} and {} have the name {}",
                    known.pattern, word.pattern, word.name
                ));
            }
            names.push(word.name);
        }
        let others = names.split_off(1);
        let row = rows.entry(names.remove(0)).or_default();
        row.insert((others.len(), others));
    }
    Ok(rows)
}

/// `        First: number Second Third, number Second Third;`, wrapped.
fn row(
    text: &mut String,
    first: &str,
    others: &BTreeSet<(usize, Vec<String>)>,
    number: &mut usize,
) {
    let mut line = format!("        {first}:");
    for (i, (_, words)) in others.iter().enumerate() {
        let end = if i + 1 == others.len() { ";" } else { "," };
        let item = format!(" {number} {}{end}", words.join(" "));
        *number += 1;
        if line.len() + item.len() > WIDTH {
            let _ = writeln!(text, "{line}");
            line = "           ".to_owned();
        }
        line.push_str(&item);
    }
    let _ = writeln!(text, "{line}");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chains::list;

    fn entry(words: &[&str]) -> Entry {
        Entry {
            worth: 1,
            words: words.iter().map(|word| (*word).to_owned()).collect(),
        }
    }

    #[test]
    fn the_committed_table_follows_from_the_committed_list() {
        let list = List::read(&list::file()).expect("the committed list");
        let table = std::fs::read_to_string(file()).expect("the committed table");
        assert!(
            text(&list).expect("a table") == table,
            "write it anew: cargo xtask chains --listed"
        );
    }

    #[test]
    fn chains_of_four_words() {
        let four = ["Add2.SS", "Copy2.SS", "Add2.SS", "Br.SS"];
        let list = List {
            chains: vec![entry(&four), entry(&four[2..])],
            rounds: vec![entry(&["Copy2.SS", "BrZero.FS"])],
        };
        let text = text(&list).expect("a table");
        let chains = "\n    CHAINS FOR_CHAINS: chain, Dispatch {\n        Add2: 4 Br, 5 Copy2 Add2 Br;\n    }\n";
        assert!(text.contains(chains), "{text}");
        let rounds =
            "\n    ROUNDS FOR_ROUNDS: round_of, Round {\n        Copy2: 6 BrZeroF;\n    }\n}\n";
        assert!(text.contains(rounds), "{text}");
        assert!(text.contains("\n    0 Add2: (Shape::Add2, "));
        assert!(text.contains(") => word::Add2;\n"));
    }

    #[test]
    fn long_lists_are_wrapped() {
        let words: Vec<[String; 2]> = (1..40)
            .map(|i| ["Add2.SS".to_owned(), format!("Binary(I32Op{i:02}).SS")])
            .collect();
        let chains = words.iter().map(|words| Entry {
            worth: 1,
            words: words.to_vec(),
        });
        let list = List {
            chains: chains.collect(),
            rounds: Vec::new(),
        };
        let text = text(&list).expect("a table");
        let rows = text.split("Dispatch {\n").nth(1).expect("the pairs");
        assert!(rows.starts_with("        Add2: 40 I32Op01SS, 41 I32Op02SS,"));
        assert!(rows.contains("\n            46 I32Op07SS"));
        assert!(rows.contains(" 78 I32Op39SS;\n    }\n"));
        assert!(rows.lines().all(|line| line.len() <= WIDTH));
    }
}
