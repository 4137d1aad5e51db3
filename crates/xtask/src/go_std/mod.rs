//! `cargo xtask go-std`: the tests of Go's own standard library, under us and under node.
//!
//! Each package's tests are built by a real Go toolchain for GOOS=js and GOOS=wasip1 and run twice
//! with the same arguments in the same folder: under `shanhai run`, and under node as Go's own
//! runner does it. Built modules and results are kept in `target/go-std`, so that a run that was
//! interrupted goes on where it was.

mod build;
mod explained;
mod outcome;
mod package;
mod page;
mod runner;

use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use self::outcome::{Outcome, Verdict};
use self::runner::Runners;
use crate::shell::{build_folder, cargo, run_aside};
use crate::{Result, go};

const USAGE: &str = "usage: cargo xtask go-std [--packages A,B] [--targets js,wasip1] [--short] \
                     [--version V] [--jobs N] [--limit SECONDS] [--shanhai PROGRAM] [--any-build] \
                     [--verbose] [--write]";

/// What was asked for.
struct Options {
    packages: Vec<String>,
    targets: Vec<String>,
    version: String,
    jobs: usize,
    /// After this time a program is ended.
    limit: Duration,
    /// The binary to use instead of one that is built now.
    shanhai: Option<PathBuf>,
    /// Whether results of other builds of shanhai count.
    any_build: bool,
    /// Whether each test on which the two disagree is named.
    verbose: bool,
    /// Whether the page is written.
    write: bool,
}

/// What one package came to on one target.
struct Row {
    package: String,
    target: String,
    /// Nothing where node is not to be had.
    node: Option<Outcome>,
    shanhai: Outcome,
}

impl Row {
    /// Tests that node passes and we do not, or that we fail and node does not.
    fn lost(&self) -> Vec<&str> {
        let Some(node) = &self.node else {
            return self.shanhai.failed().collect();
        };
        let mut lost: Vec<&str> = node
            .passed()
            .filter(|test| self.shanhai.verdict(test) != Some(Verdict::Pass))
            .collect();
        let failed = self.shanhai.failed();
        lost.extend(
            failed
                .filter(|test| !matches!(node.verdict(test), Some(Verdict::Pass | Verdict::Fail))),
        );
        lost.sort_unstable();
        // All tests may have passed and the program still have failed.
        if node.ok() && !self.shanhai.ok() && lost.is_empty() {
            lost.push("(exit status)");
        }
        lost
    }

    /// Tests that are [`lost`](Row::lost), without those that have an explanation.
    fn unexplained(&self) -> Vec<&str> {
        let mut lost = self.lost();
        lost.retain(|test| explained::reason(&self.package, &self.target, test).is_none());
        lost
    }
}

pub(crate) fn run(args: &[String]) -> Result {
    let options = Options::parse(args)?;
    let go = go::exactly(&options.version)?;
    let shanhai = match &options.shanhai {
        Some(program) => program.clone(),
        None => {
            // The same selection of packages as for the tests, so that nothing is rebuilt.
            run_aside(&mut cargo(
                "build --quiet --profile quick --workspace --bin shanhai".split(' '),
            ))?;
            build_folder().join("quick/shanhai")
        }
    };
    let runners = Runners::new(&go, &options, shanhai)?;
    let work: Vec<(&String, &String)> = options
        .packages
        .iter()
        .flat_map(|package| options.targets.iter().map(move |target| (package, target)))
        .filter(|(package, target)| package::is_on(package, target))
        .collect();
    let next = AtomicUsize::new(0);
    let rows: Mutex<Vec<(usize, Row)>> = Mutex::default();
    let faults: Mutex<Vec<String>> = Mutex::default();
    std::thread::scope(|scope| {
        for _ in 0..options.jobs {
            scope.spawn(|| {
                while let Some((at, (package, target))) = take(&next, &work) {
                    match one(&go, &options, &runners, package, target) {
                        Ok(row) => {
                            print(&row, options.verbose);
                            rows.lock().expect("no panic above").push((at, row));
                        }
                        Err(fault) => {
                            println!("{package:24} {target:7} error: {fault}");
                            let fault = format!("{package} on {target}");
                            faults.lock().expect("no panic above").push(fault);
                        }
                    }
                }
            });
        }
    });
    let mut rows = rows.into_inner().expect("no panic above");
    rows.sort_by_key(|(at, _)| *at);
    let rows: Vec<Row> = rows.into_iter().map(|(_, row)| row).collect();
    println!("{}", page::summary(&rows));
    if options.write {
        page::write(&options.version, &rows)?;
    }
    let faults = faults.into_inner().expect("no panic above");
    let lost: usize = rows.iter().map(|row| row.unexplained().len()).sum();
    match (faults.is_empty(), lost) {
        (true, 0) => Ok(()),
        (true, _) => Err(format!(
            "{lost} tests do not pass under shanhai that node does not fail; --verbose names them"
        )),
        (false, _) => Err(format!("could not be built or run: {}", faults.join(", "))),
    }
}

fn take<'a, W>(next: &AtomicUsize, work: &'a [W]) -> Option<(usize, &'a W)> {
    let at = next.fetch_add(1, Ordering::Relaxed);
    work.get(at).map(|item| (at, item))
}

fn one(
    go: &std::path::Path,
    options: &Options,
    runners: &Runners,
    package: &str,
    target: &str,
) -> Result<Row> {
    let module = build::module(go, &options.version, package, target)?;
    Ok(Row {
        package: package.to_owned(),
        target: target.to_owned(),
        node: runners.node(package, target, &module)?,
        shanhai: runners.shanhai(package, target, &module)?,
    })
}

fn print(row: &Row, verbose: bool) {
    let node = row.node.as_ref();
    println!(
        "{:24} {:7} node {:>16}  shanhai {:>16}  {:>4} s {:>4} s",
        row.package,
        row.target,
        node.map_or_else(|| "-".to_owned(), Outcome::short),
        row.shanhai.short(),
        node.map_or(0, |node| node.took.as_secs()),
        row.shanhai.took.as_secs(),
    );
    if !verbose {
        return;
    }
    for test in row.lost() {
        let reason = explained::reason(&row.package, &row.target, test);
        println!("    lost: {test}{}", reason.map_or("", |_| " (explained)"));
    }
}

impl Options {
    fn parse(args: &[String]) -> Result<Self> {
        let mut options = Options {
            packages: package::ALL.iter().map(|&name| name.to_owned()).collect(),
            targets: vec!["js".to_owned(), "wasip1".to_owned()],
            version: go::DEFAULT.to_owned(),
            jobs: 1,
            limit: Duration::from_secs(600),
            shanhai: None,
            any_build: false,
            verbose: false,
            write: false,
        };
        let mut args = args.iter();
        while let Some(arg) = args.next() {
            let mut value = || {
                args.next()
                    .ok_or_else(|| format!("{arg} wants a value\n{USAGE}"))
            };
            let list = |text: &String| text.split(',').map(str::to_owned).collect();
            match arg.as_str() {
                "--packages" => options.packages = list(value()?),
                "--targets" => options.targets = list(value()?),
                "--version" => options.version = value()?.clone(),
                "--jobs" => options.jobs = number(value()?)?.max(1),
                "--limit" => options.limit = Duration::from_secs(number(value()?)? as u64),
                "--shanhai" => options.shanhai = Some(value()?.into()),
                "--short" => {
                    options.packages = package::SHORT.iter().map(|&n| n.to_owned()).collect();
                }
                "--any-build" => options.any_build = true,
                "--verbose" => options.verbose = true,
                "--write" => options.write = true,
                _ => return Err(USAGE.to_owned()),
            }
        }
        Ok(options)
    }
}

fn number(text: &str) -> Result<usize> {
    text.parse()
        .map_err(|_| format!("`{text}` is not a number\n{USAGE}"))
}
