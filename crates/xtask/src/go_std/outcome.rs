//! What a test program printed, read.

use std::collections::BTreeMap;
use std::time::Duration;

/// How one test ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Pass,
    Fail,
    Skip,
}

/// How a test program ended.
pub(super) struct Outcome {
    /// The exit status; none if the program was ended by a signal.
    pub status: Option<i32>,
    pub took: Duration,
    /// Tests, subtests and examples by name. One that was begun and not ended has failed.
    tests: BTreeMap<String, Verdict>,
}

/// Stands before each line of the test runner's own (`-test.v=test2json`).
const MARK: char = '\u{16}';

impl Outcome {
    /// Reads the output of a program that was run with `-test.v=test2json`.
    pub fn read(status: Option<i32>, took: Duration, output: &str) -> Self {
        let mut tests = BTreeMap::new();
        for line in output.split(MARK).skip(1) {
            let line = line.lines().next().unwrap_or_default().trim();
            let Some((word, rest)) = line.split_once(':').or_else(|| line.split_once("  ")) else {
                continue;
            };
            // The time in parentheses follows the name of a test that has ended.
            let rest = rest.trim();
            let name = rest.rsplit_once(" (").map_or(rest, |(name, _)| name);
            let (name, rest) = (without_addresses(name), without_addresses(rest));
            let verdict = match word.trim() {
                "=== RUN" => {
                    tests.entry(rest).or_insert(Verdict::Fail);
                    continue;
                }
                "--- PASS" => Verdict::Pass,
                "--- FAIL" => Verdict::Fail,
                "--- SKIP" => Verdict::Skip,
                _ => continue,
            };
            tests.insert(name, verdict);
        }
        Outcome {
            status,
            took,
            tests,
        }
    }

    /// Whether the program ended as one whose tests pass.
    pub fn ok(&self) -> bool {
        self.status == Some(0)
    }

    /// How the test `name` ended, if it was run.
    pub fn verdict(&self, name: &str) -> Option<Verdict> {
        self.tests.get(name).copied()
    }

    /// Tests that passed.
    pub fn passed(&self) -> impl Iterator<Item = &str> {
        self.named(Verdict::Pass)
    }

    /// Tests that failed or did not end.
    pub fn failed(&self) -> impl Iterator<Item = &str> {
        self.named(Verdict::Fail)
    }

    fn named(&self, wanted: Verdict) -> impl Iterator<Item = &str> {
        let tests = self.tests.iter();
        tests.filter_map(move |(name, verdict)| (*verdict == wanted).then_some(name.as_str()))
    }

    /// Numbers of tests that passed, failed and were skipped.
    pub fn counts(&self) -> [usize; 3] {
        [Verdict::Pass, Verdict::Fail, Verdict::Skip].map(|verdict| self.named(verdict).count())
    }

    /// The counts, and the status if it is not 0.
    pub fn short(&self) -> String {
        let [pass, fail, skip] = self.counts();
        match self.status {
            Some(0) => format!("{pass} / {fail} / {skip}"),
            Some(status) => format!("{pass} / {fail} / {skip} ({status})"),
            None => format!("{pass} / {fail} / {skip} (killed)"),
        }
    }
}

/// A name without the addresses that some tests put into it; they differ from run to run.
fn without_addresses(name: &str) -> String {
    let mut parts = name.split("0x");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        plain.push_str("0x");
        plain.push_str(part.trim_start_matches(|c: char| c.is_ascii_hexdigit()));
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_addresses() {
        let name = without_addresses("TestAs/8:As(Errorf(...),_0x4969aF),0x1");
        assert_eq!(name, "TestAs/8:As(Errorf(...),_0x),0x");
    }

    #[test]
    fn lines_of_the_test_runner() {
        let output = "\u{16}=== RUN   TestA\nprinted\u{16}--- PASS: TestA (0.10s)\n\
                      \u{16}=== RUN   TestB\n\u{16}=== RUN   TestB/one_(two)\n\
                      \u{16}=== NAME  TestB\n    b_test.go:1: says\n\
                      \u{16}--- FAIL: TestB (1.00s)\n    \u{16}--- SKIP: TestB/one_(two) (0.00s)\n\
                      \u{16}=== RUN   TestC\npanic: no\n";
        let outcome = Outcome::read(Some(2), Duration::ZERO, output);
        assert_eq!(outcome.passed().collect::<Vec<_>>(), ["TestA"]);
        assert_eq!(outcome.failed().collect::<Vec<_>>(), ["TestB", "TestC"]);
        assert_eq!(outcome.verdict("TestB/one_(two)"), Some(Verdict::Skip));
        assert_eq!(outcome.short(), "1 / 2 / 1 (2)");
    }
}
