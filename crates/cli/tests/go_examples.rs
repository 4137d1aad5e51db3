//! The Go programs of `examples/go`, and what the binary's options do to Go programs.

mod support;

use std::{fs, path::PathBuf};

use support::{GO_VERSIONS, Outcome, TempDir, shanhai};

const TARGETS: [&str; 2] = ["js", "wasip1"];

fn example(name: &str, target: &str) -> String {
    let source: PathBuf = support::root().join("examples/go").join(name);
    support::build(GO_VERSIONS[0], &source, target, None)
        .display()
        .to_string()
}

/// Runs an example with options before it and arguments after it.
fn run(options: &[&str], name: &str, target: &str, args: &[&str], stdin: &str) -> Outcome {
    let module = example(name, target);
    let line = ["run", "--timeout=120s"]
        .iter()
        .chain(options)
        .copied()
        .chain([module.as_str()]);
    shanhai(line.chain(args.iter().copied()), stdin)
}

#[test]
fn hello() {
    for target in TARGETS {
        let outcome = run(&[], "hello", target, &["mountains", "seas"], "");
        let expected = format!(
            "Hello from go{} on {target}/wasm!\nGreetings to mountains and seas.\n",
            GO_VERSIONS[0]
        );
        assert_eq!((outcome.stdout, outcome.status), (expected, Some(0)));
    }
}

#[test]
fn lines() {
    for target in TARGETS {
        let outcome = run(&[], "lines", target, &[], "to be\nor not TO be; to\n");
        assert_eq!(outcome.status, Some(0), "{}", outcome.stderr);
        let words: Vec<_> = outcome
            .stdout
            .lines()
            .filter(|line| line.contains("word"))
            .collect();
        assert_eq!(words.len(), 4, "{}", outcome.stdout);
        assert!(words[0].contains("\"to\"") && outcome.stdout.contains("\"times\": 3"));
    }
}

#[test]
fn timers() {
    for target in TARGETS {
        let outcome = run(&[], "timers", target, &[], "");
        assert_eq!(outcome.status, Some(0), "{}", outcome.stderr);
        for job in 1..=9 {
            assert!(
                outcome.stdout.contains(&format!("did job {job}\n")),
                "{}",
                outcome.stdout
            );
        }
        assert!(outcome.stdout.contains("9 jobs in "), "{}", outcome.stdout);
    }
}

#[test]
fn files_are_there_only_if_granted() {
    let dir = TempDir::new("files");
    let grant = format!("--dir={}::/work", dir.path().display());
    let grant_ro = format!("{grant}:ro");
    for target in TARGETS {
        let _ = fs::remove_file(dir.path().join("diary.txt"));
        let nothing = run(&[], "files", target, &["saw a heron"], "");
        assert_eq!(nothing.status, Some(1), "{}", nothing.stdout);

        let first = run(&[&grant], "files", target, &["saw", "a heron"], "");
        assert_eq!(
            (first.stdout.as_str(), first.status),
            ("  1  saw a heron\n", Some(0))
        );
        let second = run(&[&grant], "files", target, &["snow"], "");
        assert_eq!(second.stdout, "  1  saw a heron\n  2  snow\n");
        assert_eq!(
            fs::read_to_string(dir.path().join("diary.txt")).unwrap(),
            "saw a heron\nsnow\n"
        );

        let read = run(&[&grant_ro], "files", target, &[], "");
        assert_eq!(read.stdout, "  1  saw a heron\n  2  snow\n");
        let write = run(&[&grant_ro], "files", target, &["ice"], "");
        assert_eq!(write.status, Some(1), "{}", write.stdout);
        assert_eq!(
            fs::read_to_string(dir.path().join("diary.txt")).unwrap(),
            "saw a heron\nsnow\n"
        );
    }
}

#[test]
fn a_link_out_of_the_folder_leads_nowhere() {
    let (dir, outside) = (TempDir::new("inside"), TempDir::new("outside"));
    fs::write(outside.path().join("secret"), "secret\n").unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(outside.path().join("secret"), dir.path().join("diary.txt"))
        .unwrap();
    let grant = format!("--dir={}::/work", dir.path().display());
    for target in TARGETS {
        let outcome = run(&[&grant], "files", target, &[], "");
        assert!(!outcome.stdout.contains("secret"), "{}", outcome.stdout);
        let outcome = run(&[&grant], "files", target, &["overwritten"], "");
        assert_eq!(outcome.status, Some(1), "{}", outcome.stdout);
        assert_eq!(
            fs::read_to_string(outside.path().join("secret")).unwrap(),
            "secret\n"
        );
    }
}

#[test]
fn limits_stop_a_go_program_and_name_its_functions() {
    for target in TARGETS {
        let fuel = run(&["--fuel=20000"], "lines", target, &[], "");
        assert_eq!(fuel.status, Some(137), "{}", fuel.stderr);
        assert!(fuel.stderr.contains("\n  at runtime."), "{}", fuel.stderr);

        let stack = run(&["--max-stack=1K"], "lines", target, &[], "");
        assert_eq!(stack.status, Some(134), "{}", stack.stderr);
        assert!(
            stack.stderr.contains("call stack exhausted"),
            "{}",
            stack.stderr
        );
        assert!(stack.stderr.contains("\n  at runtime."), "{}", stack.stderr);

        // Go asks for more memory, is refused, and says so in its own words.
        let memory = run(&["--max-memory=3M"], "lines", target, &[], "");
        assert_ne!(memory.status, Some(0), "{}", memory.stdout);
        assert!(memory.stderr.contains("memory"), "{}", memory.stderr);

        let stats = run(&["--stats"], "hello", target, &[], "");
        assert!(
            stats.stderr.contains("decode and validate"),
            "{}",
            stats.stderr
        );
    }
}

#[test]
fn too_many_arguments_for_js_are_refused_with_advice() {
    let long = "x".repeat(9000);
    let outcome = run(&[], "hello", "js", &[&long], "");
    assert_eq!(outcome.status, Some(1));
    assert!(
        outcome.stderr.contains("Go leaves room for 8191"),
        "{}",
        outcome.stderr
    );
    assert!(outcome.stderr.contains("hint: "), "{}", outcome.stderr);
    assert_eq!(run(&[], "hello", "wasip1", &[&long], "").status, Some(0));
}
