//! What a program did, word by word: the counts that the engine writes.

use std::collections::HashMap;

use super::list::LONGEST;
use super::word::{Flow, Word};
use crate::Result;

/// A word by its number; the numbers are those of [`Words`].
pub(super) type WordId = u16;

/// No word: the end of a function.
pub(super) const END: WordId = WordId::MAX;

/// The words that programs have, numbered in the order in which they were met.
#[derive(Default)]
pub(super) struct Words {
    texts: Vec<String>,
    flows: Vec<Option<Flow>>,
    ids: HashMap<String, WordId>,
}

impl Words {
    /// The text of a word.
    pub fn text(&self, word: WordId) -> &str {
        &self.texts[usize::from(word)]
    }

    /// What comes after a word; none if it cannot be in a chain.
    pub fn flow(&self, word: WordId) -> Option<Flow> {
        self.flows.get(usize::from(word)).copied().flatten()
    }

    /// The word with a text.
    pub fn find(&self, text: &str) -> Option<WordId> {
        self.ids.get(text).copied()
    }

    fn id(&mut self, text: &str) -> Result<WordId> {
        if let Some(&id) = self.ids.get(text) {
            return Ok(id);
        }
        let id = WordId::try_from(self.texts.len()).ok();
        let id = id.filter(|&id| id != END).ok_or("too many words")?;
        self.flows.push(Word::parse(text)?.map(|word| word.flow));
        self.texts.push(text.to_owned());
        self.ids.insert(text.to_owned(), id);
        Ok(id)
    }
}

/// A word in the code of a program.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Row {
    /// How often it was performed.
    pub times: u64,
    /// How often so many of the words after it were performed straight after it: one, two, ...
    pub followed: [u64; LONGEST],
    /// The words of the loop that it ends, itself among them; 0 if it ends none.
    pub loop_words: usize,
    /// How often that loop went round again.
    pub again: u64,
    /// Which it is.
    pub word: WordId,
}

impl Row {
    const END: Self = Self {
        times: 0,
        followed: [0; LONGEST],
        loop_words: 0,
        again: 0,
        word: END,
    };
}

/// The words of a program as they stand in memory. Each function ends with an [`END`].
#[derive(Debug)]
pub(super) struct Program {
    /// What the program is called.
    pub name: String,
    /// How much it counts beside others.
    pub weight: f64,
    /// Whether chains are chosen from what it did; else it shows what they do for others.
    pub chosen_from: bool,
    /// Its words.
    pub rows: Vec<Row>,
    /// How many words were performed.
    pub times: f64,
}

impl Program {
    /// Reads what `shanhai run --count-words` wrote.
    ///
    /// # Errors
    /// A line is not as that writes it: its number and what is wrong.
    pub fn parse(name: &str, weight: f64, text: &str, words: &mut Words) -> Result<Self> {
        let mut rows = Vec::new();
        for (index, line) in text.lines().enumerate() {
            rows.push(match line {
                "" => Row::END,
                _ => row(line, words).map_err(|error| format!("{name}:{}: {error}", index + 1))?,
            });
        }
        rows.push(Row::END);
        let times = rows.iter().map(|row| row.times as f64).sum();
        Ok(Self {
            name: name.to_owned(),
            weight,
            chosen_from: true,
            rows,
            times,
        })
    }

    /// The name without the level at which a small program was compiled.
    pub fn base(&self) -> &str {
        let name = &self.name;
        let base = name.strip_suffix("-O2").or(name.strip_suffix("-Oz"));
        base.unwrap_or(name)
    }

    /// What one word of the program counts.
    pub fn share(&self) -> f64 {
        self.weight / self.times.max(1.0)
    }
}

/// `TIMES FOLLOWED..FOLLOWED LOOP_WORDS AGAIN WORD`.
fn row(line: &str, words: &mut Words) -> Result<Row> {
    let mut fields = line.split(' ');
    let mut number = || {
        let field = fields.next().and_then(|field| field.parse::<u64>().ok());
        field.ok_or("a number is missing")
    };
    let times = number()?;
    let mut followed = [0; LONGEST];
    for followed in &mut followed {
        *followed = number()?;
    }
    let (loop_words, again) = (number()? as usize, number()?);
    let word = fields.next().ok_or("the word is missing")?;
    Ok(Row {
        times,
        followed,
        loop_words,
        again,
        word: words.id(word)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_read() {
        let text = "8 7 6 5 4 3 2 0 0 Add2.SS\n8 1 0 0 0 0 0 2 7 BrZero.FS\n\n9 0 0 0 0 0 0 0 0 Wide(Add).SS\n";
        let mut words = Words::default();
        let program = Program::parse("p", 2.0, text, &mut words).expect("counts");
        assert_eq!(program.times, 25.0);
        assert_eq!(program.share(), 0.08);
        assert_eq!(program.rows[0].followed, [7, 6, 5, 4, 3, 2]);
        assert_eq!((program.rows[1].loop_words, program.rows[1].again), (2, 7));
        assert_eq!((program.rows[2], program.rows[4]), (Row::END, Row::END));
        let flows = [0, 1, 3].map(|row: usize| words.flow(program.rows[row].word));
        assert_eq!(flows, [Some(Flow::Plain), Some(Flow::Branch), None]);
        assert_eq!(words.text(program.rows[3].word), "Wide(Add).SS");
    }

    #[test]
    fn counts_that_are_cut_short() {
        let error =
            |text| Program::parse("p", 1.0, text, &mut Words::default()).expect_err("refused");
        assert_eq!(error("1 2 3"), "p:1: a number is missing");
        assert_eq!(error("\n1 0 0 0 0 0 0 0 0"), "p:2: the word is missing");
        assert_eq!(error("1 0 0 0 0 0 0 0 0 X"), "p:1: `X` is no word");
    }
}
