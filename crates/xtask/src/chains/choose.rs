//! Which sequences of words become chains and rounds, from what programs did.
//!
//! A way is the passage from one word's function to the next one's. A chain saves those between its
//! words, a round those between the words of a loop and back. Rounds are chosen first: the loops that
//! programs went round in, then what is often performed and would be a loop if its last word went back.
//! Then pairs by how often they follow each other, as they are what is left where nothing longer fits;
//! then longer chains (and pairs too, if that is wished) by the ways that they save beside all others:
//! the worst go until as many are left as are wanted.

use std::collections::HashSet;

use super::list::{Entry, LONGEST, List};
use super::program::{END, Program, Row, WordId, Words};
use super::word::Flow;
use super::worth::{Sequence, Tally, Worth};

/// How many chains and rounds there may be, by their number of words.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Wanted {
    pub chains: [usize; LONGEST + 1],
    /// Rounds of all lengths together.
    pub rounds: usize,
    /// The most words of a round.
    pub longest_round: usize,
    /// How many times as many pairs as are wanted take part at first. With 1 the most frequent ones
    /// stay; with more, those that save most beside longer chains.
    pub pair_candidates: usize,
    /// How much of the worth of a sequence for the program that needs it most counts, of 1.
    pub own: f64,
}

/// How many times as many longer chains as are wanted take part at first.
const CANDIDATES: usize = 4;

/// How many of the longer chains stay from one step to the next.
const STAY: f64 = 0.7;

/// The chains and rounds that handlers exist for.
#[derive(Default)]
pub(super) struct Handlers {
    chains: HashSet<Sequence>,
    rounds: HashSet<Sequence>,
}

/// What handlers do for programs.
#[derive(Default)]
pub(super) struct Saved {
    chains: Worth,
    rounds: Worth,
}

/// Chooses chains and rounds from the programs that are there for this.
pub(super) fn choose(programs: &[Program], words: &Words, wanted: &Wanted) -> List {
    let from: Vec<&Program> = programs.iter().filter(|p| p.chosen_from).collect();
    let weight: f64 = from.iter().map(|program| program.weight).sum();
    let mut handlers = Handlers {
        rounds: choose_rounds(&from, words, wanted),
        chains: HashSet::new(),
    };
    let mut most = wanted.chains;
    most[2] *= wanted.pair_candidates;
    most[3..].iter_mut().for_each(|most| *most *= CANDIDATES);
    for (length, &most) in most.iter().enumerate().skip(2) {
        if most > 0 {
            let counted = followed(&from, words, length).worth(wanted.own);
            handlers.chains.extend(best(&counted, most));
        }
    }
    let mut saved = save(&from, &handlers, wanted.own);
    while most != wanted.chains {
        for (most, wanted) in most.iter_mut().zip(wanted.chains) {
            *most = ((*most as f64 * STAY) as usize).max(wanted);
        }
        handlers.chains = stay(&handlers.chains, &saved.chains, &most);
        saved = save(&from, &handlers, wanted.own);
    }
    // What the list says is what it saves, whichever program has it.
    saved = save(&from, &handlers, 1.0);
    let list = |sequences: &HashSet<Sequence>, worth: &Worth| {
        let entry = |sequence: &Sequence| {
            let worth = worth.get(sequence).copied().unwrap_or(0.0);
            Entry {
                worth: (worth * 1e6 / weight).round() as u64,
                words: texts(sequence, words),
            }
        };
        sequences.iter().map(entry).collect()
    };
    List {
        chains: list(&handlers.chains, &saved.chains),
        rounds: list(&handlers.rounds, &saved.rounds),
    }
}

/// The loops that programs went round in and, up to the wanted number, sequences that could be one.
fn choose_rounds(programs: &[&Program], words: &Words, wanted: &Wanted) -> HashSet<Sequence> {
    let looped = rounds(programs, words, wanted.longest_round);
    let mut chosen = best(&looped.worth(wanted.own), wanted.rounds);
    let mut others = Worth::new();
    for length in 2..=wanted.longest_round.min(LONGEST) {
        let mut counted = followed(programs, words, length).worth(wanted.own);
        counted.retain(|round, _| is_round(&round[..length], words) && !chosen.contains(round));
        others.extend(counted);
    }
    chosen.extend(best(&others, wanted.rounds - chosen.len()));
    chosen
}

/// The handlers that a list asks for; words that no program has are left out.
pub(super) fn handlers(list: &List, words: &Words) -> Handlers {
    let known = |entries: &[Entry]| {
        let sequence = |entry: &Entry| {
            let mut sequence = [END; LONGEST];
            for (word, text) in sequence.iter_mut().zip(&entry.words) {
                *word = words.find(text)?;
            }
            Some(sequence)
        };
        entries.iter().filter_map(sequence).collect()
    };
    Handlers {
        chains: known(&list.chains),
        rounds: known(&list.rounds),
    }
}

/// The ways that a program goes with these handlers, for each word that it performs.
pub(super) fn ways(program: &Program, handlers: &Handlers) -> f64 {
    walk(program, handlers, &mut Saved::default()) / program.times.max(1.0)
}

/// What handlers save of the ways of all programs.
fn save(programs: &[&Program], handlers: &Handlers, own: f64) -> Saved {
    let (mut chains, mut rounds) = (Tally::default(), Tally::default());
    for program in programs {
        let mut saved = Saved::default();
        walk(program, handlers, &mut saved);
        for (tally, saved) in [(&mut chains, saved.chains), (&mut rounds, saved.rounds)] {
            let worth = tally.of(program);
            for (sequence, ways) in saved {
                *worth.entry(sequence).or_default() += ways;
            }
        }
    }
    Saved {
        chains: chains.worth(own),
        rounds: rounds.worth(own),
    }
}

/// Goes through a program as the engine would with these handlers. Returns the ways that it goes.
///
/// How often a word follows another is known, and how often both follow a third; that it depends on
/// nothing else is assumed where a chain ends within a straight run.
fn walk(program: &Program, handlers: &Handlers, saved: &mut Saved) -> f64 {
    let (rows, share) = (&program.rows, program.share());
    let mut carried = vec![0.0; rows.len() + LONGEST + 1];
    let (mut ways, mut before) = (0.0, 0);
    for (at, row) in rows.iter().enumerate() {
        let jumped = row.times.saturating_sub(before);
        before = row.followed[0];
        if row.times == 0 {
            continue;
        }
        let came = jumped as f64 + carried[at];
        if let Some((round, last)) = round_at(rows, at)
            && handlers.rounds.contains(&round)
        {
            let again = last.again as f64;
            let within: u64 = row.followed[..last.loop_words - 1].iter().sum();
            ways += (came - again).max(0.0);
            carried[at + last.loop_words] += row.followed[last.loop_words - 1] as f64;
            *saved.rounds.entry(round).or_default() += (within as f64 + again) * share;
            continue;
        }
        ways += came;
        let reached = |words: usize| came * row.followed[words - 1] as f64 / row.times as f64;
        let chain = (2..=LONGEST).rev().find_map(|length| {
            let chain = sequence(rows, at, length)?;
            handlers.chains.contains(&chain).then_some((length, chain))
        });
        let length = match chain {
            None => 1,
            Some((length, chain)) => {
                let ways: f64 = (1..length).map(reached).sum();
                *saved.chains.entry(chain).or_default() += ways * share;
                length
            }
        };
        carried[at + length] += reached(length);
    }
    ways
}

/// How often each sequence of words that can be a chain is performed.
fn followed<'p>(programs: &[&'p Program], words: &Words, length: usize) -> Tally<'p> {
    let mut tally = Tally::default();
    for program in programs {
        let worth = tally.of(program);
        for (at, row) in program.rows.iter().enumerate() {
            let times = row.followed[length - 2];
            if times > 0
                && let Some(chain) = sequence(&program.rows, at, length)
                && is_chain(&chain[..length], words)
            {
                *worth.entry(chain).or_default() += times as f64 * program.share();
            }
        }
    }
    tally
}

/// The ways within each loop that can be a round.
fn rounds<'p>(programs: &[&'p Program], words: &Words, longest: usize) -> Tally<'p> {
    let mut tally = Tally::default();
    for program in programs {
        let worth = tally.of(program);
        for at in 0..program.rows.len() {
            if let Some((round, last)) = round_at(&program.rows, at)
                && last.loop_words <= longest
                && is_round(&round[..last.loop_words], words)
            {
                let ways = last.again as f64 * last.loop_words as f64;
                *worth.entry(round).or_default() += ways * program.share();
            }
        }
    }
    tally
}

/// The loop that starts at a row, and its last word.
fn round_at(rows: &[Row], at: usize) -> Option<(Sequence, &Row)> {
    (2..=LONGEST).find_map(|length| {
        let last = rows.get(at + length - 1)?;
        let round = sequence(rows, at, length)?;
        (last.loop_words == length && last.again > 0).then_some((round, last))
    })
}

/// The words from a row on; none where the function ends before.
fn sequence(rows: &[Row], at: usize, length: usize) -> Option<Sequence> {
    let mut sequence = [END; LONGEST];
    for (word, row) in sequence.iter_mut().zip(rows.get(at..at + length)?) {
        *word = Some(row.word).filter(|&word| word != END)?;
    }
    Some(sequence)
}

/// Whether the words can be a chain: something follows all but the last.
fn is_chain(chain: &[WordId], words: &Words) -> bool {
    let flows = chain.iter().map(|&word| words.flow(word));
    let mut flows = flows.rev();
    flows.next().flatten().is_some()
        && flows.all(|flow| flow.is_some_and(|flow| flow != Flow::Last))
}

/// Whether the words can be a round: only the last one branches.
fn is_round(round: &[WordId], words: &Words) -> bool {
    let mut flows = round.iter().map(|&word| words.flow(word)).rev();
    flows.next().flatten() == Some(Flow::Branch) && flows.all(|flow| flow == Some(Flow::Plain))
}

/// The sequences that are worth most; of equals the first in their order.
fn best(worth: &Worth, most: usize) -> HashSet<Sequence> {
    let mut all: Vec<(&Sequence, &f64)> = worth.iter().collect();
    all.sort_by(|a, b| b.1.total_cmp(a.1).then(a.0.cmp(b.0)));
    all.into_iter()
        .take(most)
        .map(|(chain, _)| *chain)
        .collect()
}

/// The chains that stay: of each length those that save most.
fn stay(
    chains: &HashSet<Sequence>,
    saved: &Worth,
    most: &[usize; LONGEST + 1],
) -> HashSet<Sequence> {
    let mut left = HashSet::new();
    for (length, &most) in most.iter().enumerate().skip(2) {
        let of_length = |chain: &&Sequence| words_of(chain) == length;
        let worth = |chain: &Sequence| saved.get(chain).copied().unwrap_or(0.0);
        let worths = chains
            .iter()
            .filter(of_length)
            .map(|chain| (*chain, worth(chain)));
        left.extend(best(&worths.collect(), most));
    }
    left
}

fn words_of(sequence: &Sequence) -> usize {
    sequence.iter().take_while(|&&word| word != END).count()
}

fn texts(sequence: &Sequence, words: &Words) -> Vec<String> {
    let words = sequence[..words_of(sequence)]
        .iter()
        .map(|&word| words.text(word));
    words.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const BRANCH: &str = "BrNonZero.SS";

    fn wanted(pairs: usize, triples: usize, rounds: usize) -> Wanted {
        let mut chains = [0; LONGEST + 1];
        (chains[2], chains[3]) = (pairs, triples);
        Wanted {
            chains,
            rounds,
            longest_round: 3,
            pair_candidates: 1,
            own: 1.0,
        }
    }

    /// A function whose words are performed so many times each, and go back at the end if `back`.
    fn function(times: u64, texts: &[&str], back: bool) -> String {
        let mut text = String::new();
        for (at, word) in texts.iter().enumerate() {
            let followed = (1..=LONGEST).map(|after| match at + after < texts.len() {
                true => format!("{times} "),
                false => "0 ".to_owned(),
            });
            let end = back && at + 1 == texts.len();
            let (length, again) = if end {
                (texts.len(), times - 1)
            } else {
                (0, 0)
            };
            let followed: String = followed.collect();
            text.push_str(&format!("{times} {followed}{length} {again} {word}\n"));
        }
        text + "\n"
    }

    fn programs(texts: &[String]) -> (Vec<Program>, Words) {
        let mut words = Words::default();
        let program = |text: &String| Program::parse("p", 1.0, text, &mut words);
        let programs: Result<Vec<_>, _> = texts.iter().map(program).collect();
        (programs.expect("counts"), words)
    }

    fn texts_of(entries: &[Entry]) -> Vec<String> {
        let mut texts: Vec<String> = entries.iter().map(|entry| entry.words.join(" ")).collect();
        texts.sort();
        texts
    }

    #[test]
    fn what_is_performed_most_is_chosen() {
        let rare = function(1, &["Add2.SS", "Copy2.SS"], false);
        let often = function(9, &["Add2.SS", "Select.SA", "Copy2.SS"], false);
        let (programs, words) = programs(&[often + &rare]);
        let list = choose(&programs, &words, &wanted(2, 1, 0));
        assert_eq!(
            texts_of(&list.chains),
            [
                "Add2.SS Select.SA",
                "Add2.SS Select.SA Copy2.SS",
                "Select.SA Copy2.SS"
            ]
        );
        // 27 + 2 words: the triple saves 18 ways, the pairs within it nothing.
        let worth: Vec<u64> = list.chains.iter().map(|chain| chain.worth).collect();
        assert_eq!(worth.iter().sum::<u64>(), 620_690);
        assert!(worth.contains(&620_690));
        let ways = ways(&programs[0], &handlers(&list, &words));
        assert!((ways - 11.0 / 29.0).abs() < 1e-9, "{ways}");
        // A pair within the triple makes room for one that is rarer and saves something.
        let mut wanted = wanted(2, 1, 0);
        wanted.pair_candidates = 2;
        let list = choose(&programs, &words, &wanted);
        assert!(texts_of(&list.chains).contains(&"Add2.SS Copy2.SS".to_owned()));
    }

    #[test]
    fn each_program_counts_as_much_as_its_weight() {
        let long = function(1_000, &["Add2.SS", "Copy2.SS"], false);
        let short = function(1, &["Select.SA", "Copy2.SS"], false);
        let (mut programs, words) = programs(&[long, short]);
        programs[1].weight = 2.0;
        let list = choose(&programs, &words, &wanted(1, 0, 0));
        assert_eq!(texts_of(&list.chains), ["Select.SA Copy2.SS"]);
        programs[1].chosen_from = false;
        let list = choose(&programs, &words, &wanted(1, 0, 0));
        assert_eq!(texts_of(&list.chains), ["Add2.SS Copy2.SS"]);
    }

    #[test]
    fn what_only_one_program_needs_counts_less() {
        let own = function(9, &["Add2.SS", "Copy2.SS"], false);
        let first = own + &function(4, &["Select.SA", "Copy2.SS"], false);
        let second = function(2, &["Select.SA", "Copy2.SS"], false);
        let (mut programs, words) = programs(&[first, second]);
        programs[1].name = "q".to_owned();
        (programs[0].weight, programs[1].weight) = (1.0, 0.2);
        let mut wanted = wanted(1, 0, 0);
        let list = choose(&programs, &words, &wanted);
        assert_eq!(texts_of(&list.chains), ["Add2.SS Copy2.SS"]);
        wanted.own = 0.0;
        let list = choose(&programs, &words, &wanted);
        assert_eq!(texts_of(&list.chains), ["Select.SA Copy2.SS"]);
    }

    #[test]
    fn nothing_follows_a_call_and_nothing_crosses_functions() {
        let text = function(5, &["Call.SS", "Add2.SS"], false) + &function(5, &["Copy2.SS"], false);
        let (programs, words) = programs(&[text]);
        assert_eq!(choose(&programs, &words, &wanted(9, 9, 9)), List::default());
    }

    #[test]
    fn loops_are_rounds() {
        let looped = function(100, &["Add2.SS", "Copy2.SS", BRANCH], true);
        let (programs, words) = programs(&[looped]);
        let list = choose(&programs, &words, &wanted(1, 0, 1));
        assert_eq!(texts_of(&list.rounds), ["Add2.SS Copy2.SS BrNonZero.SS"]);
        // 300 words, and one way to the first of them.
        assert_eq!(list.rounds[0].worth, 996_667);
        let ways = ways(&programs[0], &handlers(&list, &words));
        assert!((ways - 1.0 / 300.0).abs() < 1e-9, "{ways}");
        // What could be a loop is one where there is room.
        let list = choose(&programs, &words, &wanted(0, 0, 9));
        let both = ["Add2.SS Copy2.SS BrNonZero.SS", "Copy2.SS BrNonZero.SS"];
        assert_eq!(texts_of(&list.rounds), both);
    }

    #[test]
    fn a_round_branches_at_its_end_only() {
        let looped = function(100, &["Add2.SS", BRANCH, BRANCH], true);
        let (programs, words) = programs(&[looped]);
        let list = choose(&programs, &words, &wanted(0, 0, 9));
        assert_eq!(texts_of(&list.rounds), ["Add2.SS BrNonZero.SS"]);
    }
}
