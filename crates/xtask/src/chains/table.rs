//! `table.rs` of the engine's chains, from the list.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::PathBuf;

use super::list::{Entry, LONGEST, List};
use super::word::Word;
use crate::Result;
use crate::shell::top;

/// Lines of lists end before this column.
const WIDTH: usize = 98;

/// The names that numbers have in the table.
const COUNTS: [&str; LONGEST + 1] = ["", "one", "two", "three", "four", "five", "six"];
const ORDINALS: [&str; LONGEST] = ["first", "second", "third", "fourth", "fifth", "sixth"];
const MACROS: [&str; LONGEST + 1] = ["", "", "pairs", "triples", "fours", "fives", "sixes"];

const DOC: &str = "\
//! Which words make chains: a long table, written by `cargo xtask chains` from `chains.txt`.
//!
//! A name says what the word does and where its operands are: `F`, `L` or `B` if the first, the last
//! or both are the accumulator, else `S`; then `A` if the result goes to the accumulator only, else
//! `S`; `Ahead` if a branch goes to a later word.
//! The chains are those that were counted most often over many programs in Go and C
//! (docs/decisions.md). They change how fast code is, never what it does.

use crate::exec::chain::listed::Listed;
use crate::exec::chain::word::{self, *};
";

const USES: &str = "\
use crate::exec::dispatch::Handler;
use crate::exec::memory::{self, loading, storing};
use crate::exec::place::{ACC_BOTH, ACC_FIRST, ACC_SECOND, SLOTS};
use crate::exec::{load_op, operation as op};
use crate::translate::op::{Class, Dest, LoadOp, NumOp, RegOp, Shape, Shift, Source, StoreOp};

/// `Name: (shape, source, dest, whether it branches ahead) => word;`
macro_rules! kinds {
    ($($name:ident: $pattern:pat => $word:ty;)*) => {
        /// What an operation does and where its operands are.
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Kind { $($name,)* }
        /// The words of the kinds.
        mod of { use super::*; $(pub(super) type $name = $word;)* }
        /// The kind of an operation, if it is in any chain.
        #[allow(clippy::wildcard_enum_match_arm)]
        pub(super) fn kind(op: &RegOp, ahead: bool) -> Option<Kind> {
            match (op.shape, op.source, op.dest, ahead) {
                $($pattern => Some(Kind::$name),)*
                _ => None,
            }
        }
    };
}
";

/// Where the table lies.
pub(super) fn file() -> PathBuf {
    top().join("crates/engine/src/exec/chain/table.rs")
}

/// Sequences of one length by the name of their first word: the names of the others.
type Rows = BTreeMap<String, BTreeSet<Vec<String>>>;

/// The table that a list asks for.
///
/// # Errors
/// A word of the list cannot be in a chain, or two different words have one name.
pub(super) fn text(list: &List) -> Result<String> {
    let mut words = BTreeMap::new();
    let chains = rows(&list.chains, &mut words)?;
    let rounds = rows(&list.rounds, &mut words)?;
    let mut makers = Vec::new();
    for (length, &name) in COUNTS.iter().enumerate().skip(2) {
        if chains.contains_key(&length) {
            makers.push(name.to_owned());
        }
        if rounds.contains_key(&length) {
            makers.push(format!("{name}_round"));
        }
    }
    makers.sort();
    let mut text = DOC.to_owned();
    let _ = writeln!(text, "use crate::exec::chain::{{{}}};", makers.join(", "));
    text.push_str(USES);
    for length in 2..=LONGEST {
        if chains.contains_key(&length) || rounds.contains_key(&length) {
            text.push_str(&chooser(length));
        }
    }
    text.push_str("\nkinds! {\n");
    for (name, Word { pattern, word, .. }) in &words {
        // A type may have the name of a kind.
        let plain = word.split('<').next().unwrap_or(word);
        let room = if plain == word || words.contains_key(plain) {
            "word::"
        } else {
            ""
        };
        let _ = writeln!(text, "    {name}: {pattern} => {room}{word};");
    }
    text.push_str("}\n");
    for (rows, suffix) in [(&chains, ""), (&rounds, "_round")] {
        for (&length, rows) in rows {
            let maker = format!("{}{suffix}", COUNTS[length]);
            let _ = writeln!(
                text,
                "\n{}! {{\n    {maker}_handler {maker}:",
                MACROS[length]
            );
            for (first, others) in rows {
                row(&mut text, first, others, length);
            }
            text.push_str("}\n");
        }
    }
    Ok(text)
}

/// Sorts entries by their length and notes their words by name.
fn rows(entries: &[Entry], words: &mut BTreeMap<String, Word>) -> Result<BTreeMap<usize, Rows>> {
    let mut lengths: BTreeMap<usize, Rows> = BTreeMap::new();
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
        let rows = lengths.entry(entry.words.len()).or_default();
        rows.entry(names.remove(0)).or_default().insert(others);
    }
    Ok(lengths)
}

/// `    First: Second Third, Second Third;`, wrapped. Pairs need no comma.
fn row(text: &mut String, first: &str, others: &BTreeSet<Vec<String>>, length: usize) {
    let between = if length == 2 { "" } else { "," };
    let mut line = format!("    {first}:");
    for (i, words) in others.iter().enumerate() {
        let end = if i + 1 == others.len() { ";" } else { between };
        let item = format!(" {}{end}", words.join(" "));
        if line.len() + item.len() > WIDTH {
            let _ = writeln!(text, "{line}");
            line = "       ".to_owned();
        }
        line.push_str(&item);
    }
    let _ = writeln!(text, "{line}");
}

/// The macro that makes the functions which choose among chains of a length.
fn chooser(length: usize) -> String {
    let names: Vec<char> = ('a'..='z').take(length).collect();
    let list = |between: &str, part: &dyn Fn(usize) -> String, from: usize| {
        let parts: Vec<String> = (from..length).map(part).collect();
        parts.join(between)
    };
    let form = list(" ", &|i| format!("${}:ident", names[i]), 1);
    let types = list(", ", &|i| format!("of::${}", names[i]), 0);
    let params = list(", ", &|i| format!("{}: Kind", ORDINALS[i]), 0);
    let given = list(", ", &|i| ORDINALS[i].to_owned(), 1);
    let kinds = list(", ", &|i| format!("Kind::${}", names[i]), 1);
    let all = list(", ", &|i| format!("Kind::${}", names[i]), 0);
    let asked = list(", ", &|i| ORDINALS[i].to_owned(), 0);
    let (comma, given, kinds, example) = match length {
        2 => ("", given, kinds, "Second Second ...".to_owned()),
        _ => {
            let others = list(" ", &|i| capital(ORDINALS[i]), 1);
            let example = format!("{others}, {others}, ...");
            (",", format!("({given})"), format!("({kinds})"), example)
        }
    };
    // As rustfmt has it, where the line would be too long.
    let head = match length {
        2 | 3 => format!("pub(super) fn $find({params}) -> Option<Handler> {{"),
        _ => format!(
            "pub(super) fn $find(\n            {},\n        ) -> Option<Handler> {{",
            params.replace(", ", ",\n            ")
        ),
    };
    format!(
        "
/// `chooser maker: First: {example};`
macro_rules! {name} {{
    ($find:ident $make:ident: $($a:ident: $({form}){comma}*;)*) => {{
        /// What performs {count} words.
        #[allow(clippy::wildcard_enum_match_arm)]
        {head}
            static LISTED: Listed = Listed::new(&[$($([{all}],)*)*]);
            if !LISTED.may_have([{asked}]) {{
                return None;
            }}
            match first {{
                $(Kind::$a => match {given} {{
                    $({kinds} => Some($make::<{types}>),)*
                    _ => None,
                }},)*
                _ => None,
            }}
        }}
    }};
}}
",
        name = MACROS[length],
        count = COUNTS[length],
    )
}

fn capital(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    first.to_uppercase() + rest
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
        assert!(text.contains("use crate::exec::chain::{four, two, two_round};\n"));
        assert!(text.contains("\nfours! {\n    four_handler four:\n    Add2: Copy2 Add2 Br;\n}\n"));
        assert!(text.contains("\npairs! {\n    two_handler two:\n    Add2: Br;\n}\n"));
        assert!(text.contains("two_round_handler two_round:\n    Copy2: BrZeroF;\n}\n"));
        assert!(text.contains("\n    Add2: (Shape::Add2, "));
        assert!(text.contains(") => word::Add2;\n"));
        assert!(!text.contains("macro_rules! triples"));
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
        let rows = text.split("two:\n").nth(1).expect("the pairs");
        assert!(rows.starts_with("    Add2: I32Op01SS "));
        assert!(rows.contains("\n        I32Op"));
        assert!(rows.ends_with(" I32Op39SS;\n}\n"));
        assert!(rows.lines().all(|line| line.len() <= WIDTH));
    }
}
