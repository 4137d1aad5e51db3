//! The known failures, `expected.toml`: judging a report by them, and shrinking them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use serde::Deserialize;
use shanhai_wast::Report;

use crate::scripts::Script;
use crate::totals::Totals;

/// Up to here `BLESS=1` writes lines, above it a number.
const MOST_LINES: usize = 16;

const HEADER: &str = "\
# Directives of the official suite that are known to fail, by file, and why.
#
# `failures` is how many directives of the file fail; `lines` says exactly which. The list can only
# shrink: a failure that is not here fails the test, and so does a pass that is. Shrink it with
# `BLESS=1 cargo test -p spec-tests`.
";

/// The entry of one file.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entry {
    /// Why they fail.
    pub(crate) reason: String,
    /// How many directives fail.
    failures: Option<usize>,
    /// The lines of the directives that fail.
    lines: Option<BTreeSet<usize>>,
}

/// All entries.
pub(crate) struct Expected {
    path: PathBuf,
    /// There was no file: `BLESS=1` may create it.
    new: bool,
    entries: BTreeMap<String, Entry>,
}

/// What a report means for the test.
pub(crate) enum Verdict {
    /// Nothing failed, and nothing was expected to.
    Pass,
    /// Exactly the expected directives failed.
    Known,
    /// Anything else, with what to do.
    Fail(String),
}

impl Expected {
    /// Reads `spec-tests/expected.toml`.
    pub(crate) fn load() -> Result<Self, String> {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("expected.toml");
        if !path.exists() {
            return Ok(Self {
                path,
                new: true,
                entries: BTreeMap::new(),
            });
        }
        let text = fs::read_to_string(&path).map_err(|error| format!("expected.toml: {error}"))?;
        let entries: BTreeMap<String, Entry> =
            toml::from_str(&text).map_err(|error| format!("expected.toml: {error}"))?;
        for (key, entry) in &entries {
            if entry.failures.is_some() == entry.lines.is_some() {
                return Err(format!(
                    "expected.toml: {key}: give either `failures` or `lines`"
                ));
            }
        }
        Ok(Self {
            path,
            new: false,
            entries,
        })
    }

    /// The keys that name no script.
    pub(crate) fn stale(&self, scripts: &[Script]) -> Vec<String> {
        let known: BTreeSet<&str> = scripts.iter().map(|script| script.key.as_str()).collect();
        self.entries
            .keys()
            .filter(|key| !known.contains(key.as_str()))
            .cloned()
            .collect()
    }

    /// The reasons of the known failures, with their files.
    pub(crate) fn reasons(&self) -> impl Iterator<Item = (&str, &str)> {
        self.entries
            .iter()
            .map(|(key, entry)| (key.as_str(), entry.reason.as_str()))
    }

    /// Judges a report.
    pub(crate) fn judge(&self, report: &Report) -> Verdict {
        let mut message = String::new();
        let unexpected = match self.entries.get(&report.name) {
            None if report.is_ok() => return Verdict::Pass,
            None => report.failures.iter().collect::<Vec<_>>(),
            Some(Entry {
                failures: Some(count),
                ..
            }) => {
                let actual = report.failures.len();
                if actual == *count && !report.panicked() {
                    return Verdict::Known;
                }
                if actual < *count {
                    message = format!("only {actual} of {count} expected failures are left");
                }
                report
                    .failures
                    .iter()
                    .filter(|failure| failure.panicked || actual > *count)
                    .collect()
            }
            Some(entry) => {
                let lines = entry.lines.clone().unwrap_or_default();
                let failing: BTreeSet<usize> = report.failures.iter().map(|f| f.line).collect();
                let passing: Vec<_> = lines.difference(&failing).map(usize::to_string).collect();
                let new = |line: &usize| !lines.contains(line);
                if passing.is_empty() && !failing.iter().any(new) && !report.panicked() {
                    return Verdict::Known;
                }
                if !passing.is_empty() {
                    message = format!("expected to fail, but passed: lines {}", passing.join(", "));
                }
                report
                    .failures
                    .iter()
                    .filter(|f| f.panicked || new(&f.line))
                    .collect()
            }
        };
        if !message.is_empty() {
            message.push_str("\nshrink the entry: BLESS=1 cargo test -p spec-tests\n");
        }
        const SHOWN: usize = 12;
        for failure in unexpected.iter().take(SHOWN) {
            let _ = writeln!(message, "{}:{failure}", report.name);
        }
        if unexpected.len() > SHOWN {
            let _ = writeln!(message, "... and {} more", unexpected.len() - SHOWN);
        }
        Verdict::Fail(message)
    }

    /// With `BLESS=1`: takes out what passes now. Adds entries only when there was no file, and
    /// then only from the `whole` suite.
    pub(crate) fn bless(&self, totals: &Totals, whole: bool) -> Result<(), String> {
        if std::env::var_os("BLESS").is_none_or(|value| value != "1") {
            return Ok(());
        }
        let mut entries = self.entries.clone();
        for (key, failing) in totals.failing() {
            match entries.get(key) {
                Some(entry) if failing.is_empty() => {
                    println!("expected.toml: {key} passes now ({})", entry.reason);
                    entries.remove(key);
                }
                Some(entry) if entry.allows(failing) => {
                    let entry = Entry::new(entry.reason.clone(), failing);
                    entries.insert(key.to_owned(), entry);
                }
                None if self.new && whole && !failing.is_empty() => {
                    let first = failing.values().next().expect("not empty");
                    let reason = first.lines().next().unwrap_or_default().to_owned();
                    entries.insert(key.to_owned(), Entry::new(reason, failing));
                }
                Some(_) | None => {}
            }
        }
        if entries == self.entries {
            return Ok(());
        }
        let mut text = HEADER.to_owned();
        for (key, entry) in &entries {
            let reason = toml::Value::from(entry.reason.as_str());
            let _ = write!(
                text,
                "\n[{}]\nreason = {reason}\n",
                toml::Value::from(key.as_str())
            );
            let _ = match (&entry.failures, &entry.lines) {
                (Some(count), _) => writeln!(text, "failures = {count}"),
                (None, lines) => {
                    writeln!(text, "lines = {:?}", Vec::from_iter(lines.iter().flatten()))
                }
            };
        }
        println!(
            "expected.toml: {} entries, before {}",
            entries.len(),
            self.entries.len()
        );
        fs::write(&self.path, text).map_err(|error| format!("{}: {error}", self.path.display()))
    }
}

/// The directives of a file that failed: line and, of the first on it, the message.
pub(crate) type Failing = BTreeMap<(usize, usize), String>;

impl Entry {
    fn new(reason: String, failing: &Failing) -> Self {
        let lines: BTreeSet<usize> = failing.keys().map(|(line, _)| *line).collect();
        if failing.len() > MOST_LINES || lines.len() < failing.len() {
            Self {
                reason,
                failures: Some(failing.len()),
                lines: None,
            }
        } else {
            Self {
                reason,
                failures: None,
                lines: Some(lines),
            }
        }
    }

    /// Whether the entry covers these failures, so that taking them over shrinks it.
    fn allows(&self, failing: &Failing) -> bool {
        match (&self.failures, &self.lines) {
            (Some(count), _) => failing.len() <= *count,
            (None, lines) => {
                let lines = lines.clone().unwrap_or_default();
                failing.keys().all(|(line, _)| lines.contains(line))
            }
        }
    }
}
