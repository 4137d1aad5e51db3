//! What sequences of words are worth to programs.

use std::collections::HashMap;

use super::list::LONGEST;
use super::program::{Program, WordId};

/// Words; behind the last one there are [`END`](super::program::END)s.
pub(super) type Sequence = [WordId; LONGEST];

/// Sequences and what each is worth.
pub(super) type Worth = HashMap<Sequence, f64>;

/// Adds up what sequences are worth to programs, one program after the other.
///
/// What one program alone needs helps no other: of what a sequence is worth to the program that needs
/// it most, only a part counts.
#[derive(Default)]
pub(super) struct Tally<'p> {
    sequences: HashMap<Sequence, Share>,
    /// The program that is added now, and what sequences are worth to it.
    program: &'p str,
    worth: Worth,
}

/// What a sequence is worth to all programs, and to the one that needs it most.
#[derive(Default)]
struct Share {
    all: f64,
    most: f64,
}

impl<'p> Tally<'p> {
    /// What sequences are worth to a program; both levels of a small program are one, which come one
    /// after the other.
    pub fn of(&mut self, program: &'p Program) -> &mut Worth {
        let name = program.base();
        if self.program != name {
            self.close();
            self.program = name;
        }
        &mut self.worth
    }

    /// What each sequence is worth, if `own` of the share of the program that needs it most counts.
    pub fn worth(mut self, own: f64) -> Worth {
        self.close();
        let shares = self.sequences.into_iter();
        let worth = |share: Share| share.all - (1.0 - own) * share.most;
        shares
            .map(|(sequence, share)| (sequence, worth(share)))
            .collect()
    }

    fn close(&mut self) {
        for (sequence, worth) in self.worth.drain() {
            let share = self.sequences.entry(sequence).or_default();
            share.all += worth;
            share.most = share.most.max(worth);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::program::Words;
    use super::*;

    #[test]
    fn a_part_of_the_greatest_share_counts() {
        let named = |name: &str| Program::parse(name, 1.0, "", &mut Words::default());
        let names = ["small-a-O2", "small-a-Oz", "small-b-O2"];
        let programs = names.map(|name| named(name).expect("no rows"));
        let tally = || {
            let mut tally = Tally::default();
            for (program, worth) in programs.iter().zip([3.0, 5.0, 2.0]) {
                *tally.of(program).entry([1; LONGEST]).or_default() += worth;
            }
            *tally.of(&programs[2]).entry([2; LONGEST]).or_default() += 4.0;
            tally
        };
        let worth = tally().worth(1.0);
        assert_eq!((worth[&[1; LONGEST]], worth[&[2; LONGEST]]), (10.0, 4.0));
        // The two levels of the first program are one: it gives 8 of 10.
        let worth = tally().worth(0.25);
        assert_eq!((worth[&[1; LONGEST]], worth[&[2; LONGEST]]), (4.0, 1.0));
    }
}
