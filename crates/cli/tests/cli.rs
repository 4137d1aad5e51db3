//! Transcripts of the command line: `cli/*.txt`, run in that folder.
//!
//! ```text
//! # what is shown
//! $ shanhai run --invoke div math.wat 1 0
//! ! error: math.wat: trap: integer divide by zero
//! ? 134
//! ```
//!
//! After a command come its standard output, standard error (`! `) and exit status (`? `, 0 if
//! not said). `[..]` stands for any text within a line, `~` for an empty line. `BLESS=1 cargo test --test cli` writes
//! what the commands print into the files; read the difference before you keep it.

mod support;

use std::{env, fs, path::Path, process::Command};

/// One command and what it should print.
struct Step {
    /// Comments and empty lines before it.
    lead: Vec<String>,
    command: String,
    expected: Vec<String>,
}

fn transcript(name: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli");
    let path = folder.join(name).with_extension("txt");
    let text = fs::read_to_string(&path).expect("the transcript is in the tree");
    let (steps, tail) = parse(&text);
    let bless = env::var_os("BLESS").is_some();
    let mut blessed = String::new();
    for step in &steps {
        let actual = execute(&folder, &step.command);
        let same = step.expected.len() == actual.len()
            && step
                .expected
                .iter()
                .zip(&actual)
                .all(|(pattern, line)| matches(pattern, line));
        assert!(
            same || bless,
            "{name}: $ {}\nexpected:\n{}\nactual:\n{}\n",
            step.command,
            step.expected.join("\n"),
            actual.join("\n")
        );
        let kept = if same { &step.expected } else { &actual };
        for line in step
            .lead
            .iter()
            .chain([&format!("$ {}", step.command)])
            .chain(kept)
        {
            blessed += &format!("{line}\n");
        }
    }
    blessed.extend(tail.iter().map(|line| format!("{line}\n")));
    if bless && blessed != text {
        fs::write(&path, blessed).expect("the transcript can be written");
    }
}

fn parse(text: &str) -> (Vec<Step>, Vec<String>) {
    let mut steps: Vec<Step> = Vec::new();
    let mut lead = Vec::new();
    for line in text.lines() {
        if let Some(command) = line.strip_prefix("$ ") {
            let lead = std::mem::take(&mut lead);
            steps.push(Step {
                lead,
                command: command.to_owned(),
                expected: Vec::new(),
            });
        } else if line.is_empty() || line.starts_with('#') || !lead.is_empty() || steps.is_empty() {
            lead.push(line.to_owned());
        } else if let Some(step) = steps.last_mut() {
            step.expected.push(line.to_owned());
        }
    }
    (steps, lead)
}

/// Runs a command; returns its output in the format of a transcript.
fn execute(folder: &Path, command: &str) -> Vec<String> {
    let mut words = command.split_whitespace();
    assert_eq!(
        words.next(),
        Some("shanhai"),
        "only shanhai can be run: {command}"
    );
    let output = Command::new(env!("CARGO_BIN_EXE_shanhai"))
        .args(words)
        .current_dir(folder)
        .env("SHANHAI_TEST", "passed on")
        .stdin(std::process::Stdio::null())
        .output()
        .expect("the binary starts");
    let mut lines = Vec::new();
    // An empty line would end the step: it is written as `~`.
    let stdout = String::from_utf8_lossy(&output.stdout).into_owned();
    lines.extend(
        stdout
            .lines()
            .map(|line| if line.is_empty() { "~" } else { line }.to_owned()),
    );
    let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
    lines.extend(
        stderr
            .lines()
            .map(|line| format!("! {line}").trim_end().to_owned()),
    );
    match output.status.code() {
        Some(0) => {}
        Some(status) => lines.push(format!("? {status}")),
        None => lines.push("? killed".to_owned()),
    }
    lines
}

/// Whether `line` is `pattern` with some text for each `[..]`.
fn matches(pattern: &str, line: &str) -> bool {
    let Some((head, tail)) = pattern.split_once("[..]") else {
        return pattern == line;
    };
    let Some(rest) = line.strip_prefix(head) else {
        return false;
    };
    let mut starts = rest.char_indices().map(|(at, _)| at).chain([rest.len()]);
    starts.any(|at| matches(tail, &rest[at..]))
}

macro_rules! transcripts {
    ($($name:ident)+) => {
        $(
            #[test]
            fn $name() {
                transcript(stringify!($name));
            }
        )+
    };
}

transcripts! {
    dump
    explain
    invoke
    limits
    refusals
    trace
    validate
    tinygo
    wasi
    wast
}

#[test]
fn patterns() {
    assert!(matches("a[..]c", "abc") && matches("a", "a") && matches("[..]", ""));
    assert!(!matches("a[..]c", "abd") && !matches("a", "ab") && !matches("a[..]b[..]c", "ac"));
}

#[test]
fn completions_and_help_are_printed() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let outcome = support::shanhai(["completions", shell], "");
        assert_eq!(outcome.status, Some(0));
        assert!(outcome.stdout.contains("shanhai"), "{shell}");
    }
    let help = support::shanhai(["run", "--help"], "");
    assert_eq!(help.status, Some(0));
    assert!(
        help.stdout.contains("--dir") && help.stdout.contains("Examples:"),
        "{}",
        help.stdout
    );
    let version = support::shanhai(["--version"], "").stdout;
    assert_eq!(version, format!("shanhai {}\n", env!("CARGO_PKG_VERSION")));
}
