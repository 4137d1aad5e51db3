//! The totals over all scripts: the table at the end of a run, and `docs/conformance.md`.

use std::collections::BTreeMap;
use std::fmt;
use std::fmt::Write as _;
use std::fs;
use std::ops::AddAssign;

use shanhai_wast::Report;

use crate::contradicted;
use crate::expected::{Expected, Failing, Verdict};

/// What all finished tests added up to.
#[derive(Default)]
pub(crate) struct Totals {
    folders: BTreeMap<String, Row>,
    files: BTreeMap<String, Failing>,
    /// How often a script went on in a store restored from a snapshot, and how often it could not.
    moved: [usize; 2],
}

#[derive(Clone, Copy, Default)]
struct Row {
    files: usize,
    files_passed: usize,
    directives: usize,
    assertions: usize,
    passed: usize,
    known: usize,
    unexpected: usize,
    skipped: usize,
}

impl AddAssign for Row {
    fn add_assign(&mut self, other: Self) {
        self.files += other.files;
        self.files_passed += other.files_passed;
        self.directives += other.directives;
        self.assertions += other.assertions;
        self.passed += other.passed;
        self.known += other.known;
        self.unexpected += other.unexpected;
        self.skipped += other.skipped;
    }
}

impl Totals {
    /// Adds the report of one script.
    pub(crate) fn add(&mut self, report: &Report, verdict: &Verdict) {
        let failed = report.failures.len();
        let unexpected = matches!(verdict, Verdict::Fail(_));
        let row = Row {
            files: 1,
            files_passed: usize::from(report.is_ok()),
            directives: report.directives,
            assertions: report.assertions,
            passed: report.passed,
            known: if unexpected { 0 } else { failed },
            unexpected: if unexpected { failed } else { 0 },
            skipped: report.skipped,
        };
        let folder = report
            .name
            .rsplit_once('/')
            .map_or("", |(folder, _)| folder);
        *self.folders.entry(folder.to_owned()).or_default() += row;

        let failing = report.failures.iter().rev();
        let failing = failing.map(|f| {
            (
                (f.line, f.column),
                format!("{}: {}", f.directive, f.message),
            )
        });
        self.files.insert(report.name.clone(), failing.collect());
        self.moved[0] += report.moved;
        self.moved[1] += report.unmoved;
    }

    /// The directives that failed, for each script that ran.
    pub(crate) fn failing(&self) -> impl Iterator<Item = (&str, &Failing)> {
        self.files
            .iter()
            .map(|(key, failing)| (key.as_str(), failing))
    }

    fn sum(&self) -> Row {
        let mut sum = Row::default();
        for row in self.folders.values() {
            sum += *row;
        }
        sum
    }
}

impl fmt::Display for Totals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{:36} {:>9} {:>10} {:>10} {:>8} {:>8} {:>10} {:>8}",
            "folder",
            "files",
            "directives",
            "assertions",
            "passed",
            "known",
            "unexpected",
            "skipped"
        )?;
        let sum = self.sum();
        for (folder, row) in self
            .folders
            .iter()
            .map(|(f, r)| (f.as_str(), r))
            .chain([("all", &sum)])
        {
            let files = format!("{}/{}", row.files_passed, row.files);
            writeln!(
                f,
                "{folder:36} {files:>9} {:>10} {:>10} {:>8} {:>8} {:>10} {:>8}",
                row.directives, row.assertions, row.passed, row.known, row.unexpected, row.skipped
            )?;
        }
        writeln!(
            f,
            "official suite: {} files, {} directives, {} assertions: {} passed, {} failed \
             ({} of them known), {} skipped",
            sum.files,
            sum.directives,
            sum.assertions,
            sum.passed,
            sum.known + sum.unexpected,
            sum.known,
            sum.skipped
        )?;
        let [moved, unmoved] = self.moved;
        if moved > 0 {
            writeln!(
                f,
                "went on from a snapshot {moved} times; {unmoved} times there was a value of the \
                 host or a shared memory"
            )?;
        }
        Ok(())
    }
}

/// Writes the table to the file that `SHANHAI_CONFORMANCE` names, if it names one.
///
/// # Errors
/// The run was not `complete`, or the file cannot be written.
pub(crate) fn publish(totals: &Totals, expected: &Expected, complete: bool) -> Result<(), String> {
    let Some(path) = std::env::var_os("SHANHAI_CONFORMANCE") else {
        return Ok(());
    };
    if !complete {
        return Err("the table needs the whole suite (`cargo xtask spec-suite`), no filter".into());
    }
    fs::write(&path, markdown(totals, expected))
        .map_err(|error| format!("{}: {error}", path.display()))
}

fn markdown(totals: &Totals, expected: &Expected) -> String {
    let mut text = "\
# Conformance

The official WebAssembly test suite, run by `cargo test -p spec-tests`. This page is written by
`cargo xtask conformance`; do not edit it. `core` is WebAssembly 3.0. A directive is one command of a
script: a module that must load, a call, an assertion.

| folder | files passed | files | directives | assertions | passed | known failures | skipped |
|---|--:|--:|--:|--:|--:|--:|--:|
"
    .to_owned();
    let sum = totals.sum();
    let rows = totals
        .folders
        .iter()
        .map(|(folder, row)| (format!("`{folder}`"), row));
    for (name, row) in rows.chain([("**all**".to_owned(), &sum)]) {
        let _ = writeln!(
            text,
            "| {name} | {} | {} | {} | {} | {} | {} | {} |",
            row.files_passed,
            row.files,
            row.directives,
            row.assertions,
            row.passed,
            row.known + row.unexpected,
            row.skipped
        );
    }
    let mut reasons: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (key, reason) in expected.reasons() {
        let (files, directives) = reasons.entry(reason).or_default();
        *files += 1;
        *directives += totals.files.get(key).map_or(0, BTreeMap::len);
    }
    if !reasons.is_empty() {
        text.push_str(
            "\n## Known failures\n\n`spec-tests/expected.toml` lists them file by file; the list can \
             only shrink.\n\n| reason | files | directives |\n|---|--:|--:|\n",
        );
    }
    for (reason, (files, directives)) in reasons {
        let _ = writeln!(
            text,
            "| {} | {files} | {directives} |",
            reason.replace('|', "\\|")
        );
    }
    text.push_str(&contradicted::markdown());
    text
}
