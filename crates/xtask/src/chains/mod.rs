//! `cargo xtask chains`: which sequences of words the interpreter performs by one function.
//!
//! ```text
//! programs --corpus--> counts --choose--> chains.txt --table--> table.rs of the engine
//! ```
//! The list `chains.txt` is committed, and the engine's table follows from it alone; counts are not
//! kept, as they are long and anybody can make them again. docs/decisions.md says why there are chains.

mod choose;
mod corpus;
mod list;
mod program;
mod table;
mod word;
mod worth;

use std::path::PathBuf;

use self::choose::{Handlers, Wanted};
use self::list::{Entry, LONGEST, List};
use self::program::{Program, Words};
use crate::Result;
use crate::shell::at;

const USAGE: &str = "\
usage: cargo xtask chains [OPTIONS]     counts, chooses, writes chains.txt and table.rs
       cargo xtask chains --listed      writes table.rs from chains.txt
       cargo xtask chains --check       whether table.rs is what chains.txt says
options:
  --pairs N --triples N --fours N --fives N --sixes N   how many chains of each length
  --rounds N          how many loops
  --longest-round N   their most words (default of each: as in chains.txt)
  --pair-candidates N choose pairs by what they save beside longer chains, from N times as many; by how
                      often they occur if 1 (default), which helps programs more that are not known
  --own PERCENT       of what a sequence is worth to the program that needs it most, how much counts: at 100
                      as much as for others; less helps programs that are not known (25)
  --counted           choose from the counts of the last time
  --also FILE.wasm    count this program too; may be repeated
  --all               choose from all programs, those too that are kept out to show what others gain
  --folds             choose four times, each time without a quarter of the programs, and say what
                      that does for those; writes nothing
  --each              with --folds: say it of each program too
  --dry               write nothing";

/// The part of a sequence's worth for the program that needs it most which counts.
const OWN: f64 = 0.25;

/// The names of the options for the lengths of chains.
const LENGTHS: [(&str, usize); LONGEST - 1] = [
    ("--pairs", 2),
    ("--triples", 3),
    ("--fours", 4),
    ("--fives", 5),
    ("--sixes", 6),
];

pub(crate) fn run(args: &[String]) -> Result {
    let listed = List::read(&list::file())?;
    match args {
        [arg] if arg == "--listed" => write(&listed),
        [arg] if arg == "--check" => check(&listed),
        [arg] if arg == "--help" => {
            println!("{USAGE}");
            Ok(())
        }
        _ => {
            let options = Options::parse(args, &listed)?;
            if !options.counted {
                corpus::count(&options.also)?;
            }
            choose_anew(&options, &listed)
        }
    }
}

/// What is to be chosen, and from what.
#[derive(PartialEq, Debug)]
struct Options {
    wanted: Wanted,
    counted: bool,
    also: Vec<PathBuf>,
    all: bool,
    folds: bool,
    each: bool,
    dry: bool,
}

impl Options {
    fn parse(args: &[String], listed: &List) -> Result<Self> {
        let mut options = Self {
            wanted: wanted(listed),
            counted: false,
            also: Vec::new(),
            all: false,
            folds: false,
            each: false,
            dry: false,
        };
        let mut args = args.iter();
        while let Some(arg) = args.next() {
            let mut number = || {
                let number = args.next().and_then(|number| number.parse().ok());
                number.ok_or_else(|| format!("{arg} needs a number\n{USAGE}"))
            };
            match arg.as_str() {
                "--counted" => options.counted = true,
                "--all" => options.all = true,
                "--folds" => options.folds = true,
                "--each" => options.each = true,
                "--dry" => options.dry = true,
                "--rounds" => options.wanted.rounds = number()?,
                "--own" => options.wanted.own = number()? as f64 / 100.0,
                "--pair-candidates" => options.wanted.pair_candidates = number()?,
                "--longest-round" => options.wanted.longest_round = number()?,
                "--also" => match args.next() {
                    Some(file) => options.also.push(file.into()),
                    None => return Err(format!("--also needs a file\n{USAGE}")),
                },
                length => match LENGTHS.iter().find(|(name, _)| *name == length) {
                    Some(&(_, length)) => options.wanted.chains[length] = number()?,
                    None => return Err(USAGE.to_owned()),
                },
            }
        }
        match options.counted && !options.also.is_empty() {
            true => Err("--also counts, --counted does not".to_owned()),
            false => Ok(options),
        }
    }
}

/// As many chains and rounds as a list has.
fn wanted(listed: &List) -> Wanted {
    let mut chains = [0; LONGEST + 1];
    for chain in &listed.chains {
        chains[chain.words.len()] += 1;
    }
    let lengths = listed.rounds.iter().map(|round| round.words.len());
    Wanted {
        chains,
        rounds: listed.rounds.len(),
        longest_round: lengths.max().unwrap_or(0),
        pair_candidates: 1,
        own: OWN,
    }
}

/// Chooses from what was counted, says what that does, and writes it.
fn choose_anew(options: &Options, listed: &List) -> Result {
    eprintln!("reading counts");
    let (mut programs, words) = corpus::read(options.all || options.folds)?;
    if options.folds {
        return fold(&mut programs, &words, options);
    }
    eprintln!("choosing");
    let chosen = choose::choose(&programs, &words, &options.wanted);
    let handlers = |list| choose::handlers(list, &words);
    report(
        &programs,
        [listed, &chosen],
        [listed, &chosen].map(handlers),
    );
    match options.dry {
        true => Ok(()),
        false => write(&chosen),
    }
}

/// What the lists chosen without some programs do for those.
fn fold(programs: &mut [Program], words: &Words, options: &Options) -> Result {
    const FOLDS: usize = 4;
    let mut ways = vec![0.0; programs.len()];
    for fold in 0..FOLDS {
        eprintln!("choosing {}/{FOLDS}", fold + 1);
        for program in &mut *programs {
            program.chosen_from = corpus::number(program.base()) % FOLDS != fold;
        }
        let list = choose::choose(programs, words, &options.wanted);
        let handlers = choose::handlers(&list, words);
        for (ways, program) in ways.iter_mut().zip(&*programs) {
            if !program.chosen_from {
                *ways = choose::ways(program, &handlers);
            }
        }
    }
    println!("ways of 100 words in programs that chains were not chosen from");
    for (prefix, group) in corpus::GROUPS {
        let of_group = programs.iter().zip(&ways);
        let of_group = of_group.filter(|(program, _)| program.name.starts_with(prefix));
        let ways: Vec<f64> = of_group.map(|(_, ways)| *ways).collect();
        if !ways.is_empty() {
            println!("{group:36} {:8} {:8.1}", ways.len(), mean(&ways));
        }
    }
    if options.each {
        for (program, ways) in programs.iter().zip(&ways) {
            println!("{:45} {:8.1}", program.name, 100.0 * ways);
        }
    }
    Ok(())
}

/// Ways to the next word of 100 words performed: with the list as it was and as it is now.
fn report(programs: &[Program], [_, after]: [&List; 2], [before, now]: [Handlers; 2]) {
    for length in 2..=LONGEST {
        let count = |entries: &[Entry]| entries.iter().filter(|e| e.words.len() == length).count();
        let (chains, rounds) = (count(&after.chains), count(&after.rounds));
        if chains + rounds > 0 {
            println!("{length} words: {chains} chains, {rounds} rounds");
        }
    }
    let head = "ways of 100 words";
    println!("\n{head:36} {:>8} {:>8} {:>8}", "programs", "before", "now");
    for (prefix, group) in corpus::GROUPS {
        for (chosen_from, note) in [(true, ""), (false, ", kept out")] {
            let of_group: Vec<&Program> = programs
                .iter()
                .filter(|p| p.chosen_from == chosen_from && p.name.starts_with(prefix))
                .collect();
            if of_group.is_empty() {
                continue;
            }
            let ways = |handlers: &Handlers| {
                let ways = of_group
                    .iter()
                    .map(|program| choose::ways(program, handlers));
                mean(&ways.collect::<Vec<_>>())
            };
            let (name, count) = (format!("{group}{note}"), of_group.len());
            println!(
                "{name:36} {count:8} {:8.1} {:8.1}",
                ways(&before),
                ways(&now)
            );
        }
    }
}

/// The mean, of 100.
fn mean(ways: &[f64]) -> f64 {
    100.0 * ways.iter().sum::<f64>() / ways.len() as f64
}

/// Writes a list, in order, and the table that it asks for.
fn write(list: &List) -> Result {
    for (file, text) in [
        (table::file(), table::text(list)?),
        (list::file(), list.text()),
    ] {
        std::fs::write(&file, text).map_err(at(&file))?;
    }
    Ok(())
}

/// Compares the committed table with the committed list.
fn check(list: &List) -> Result {
    let (file, text) = (table::file(), table::text(list)?);
    match std::fs::read_to_string(&file).map_err(at(&file))? == text {
        true => Ok(()),
        false => Err(format!(
            "{} is not what the list beside it says: `cargo xtask chains --listed` writes it",
            file.display()
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Options> {
        let args: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        let listed = "chain 1 Add2.SS Br.SS\nround 1 Add2.SS Add2.SS BrZero.FS\n";
        Options::parse(&args, &List::parse(listed).expect("a list"))
    }

    #[test]
    fn numbers_that_are_not_said_are_those_of_the_list() {
        let options = parse("").expect("no options");
        assert_eq!(options.wanted.chains, [0, 0, 1, 0, 0, 0, 0]);
        assert_eq!(
            (options.wanted.rounds, options.wanted.longest_round),
            (1, 3)
        );
        let options = parse("--counted --fours 30 --rounds 40 --longest-round 4 --dry --all");
        let options = options.expect("good options");
        assert_eq!(options.wanted.chains, [0, 0, 1, 0, 30, 0, 0]);
        assert_eq!(
            (options.wanted.rounds, options.wanted.longest_round),
            (40, 4)
        );
        assert!(options.counted && options.dry && options.all);
    }

    #[test]
    fn how_worth_is_counted() {
        let wanted = parse("").expect("no options").wanted;
        assert_eq!(wanted.own, OWN);
        let wanted = parse("--own 100").expect("good options").wanted;
        assert_eq!(wanted.own, 1.0);
    }

    #[test]
    fn options_that_are_wrong() {
        for line in [
            "--pairs",
            "--pairs x",
            "--sevens 3",
            "--also",
            "--counted --also x.wasm",
        ] {
            assert!(parse(line).is_err(), "{line}");
        }
    }
}
