//! Programs that are killed and go on from their checkpoints, and images that others start from.

mod support;

use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use support::{GO_VERSIONS, TempDir, build, shanhai};

fn source(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/go")
        .join(name)
}

fn built(name: &str, target: &str) -> String {
    let module = build(GO_VERSIONS[0], &source(name), target, None);
    module.to_str().expect("UTF-8").to_owned()
}

/// The lines of the program when nothing happens to it.
fn whole(module: &str) -> Vec<String> {
    let outcome = shanhai(["run", module], "");
    assert_eq!(outcome.status, Some(0), "{}", outcome.stderr);
    outcome.stdout.lines().map(str::to_owned).collect()
}

/// Runs the program until a checkpoint is there and `more` further lines came, then kills it as
/// `kill -9` does. Gives what it had printed.
fn killed(args: &[&str], checkpoint: &Path, more: usize) -> Vec<String> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_shanhai"))
        .args(args)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
    let mut seen = Vec::new();
    let mut left = more;
    while left > 0 {
        let line = lines.next().expect("it prints more").expect("UTF-8");
        seen.push(line);
        left -= usize::from(checkpoint.exists());
    }
    child.kill().expect("it runs");
    child.wait().expect("it was ours");
    // What it had printed and nobody had read yet.
    seen.extend(lines.map_while(Result::ok));
    seen
}

fn survives(target: &str) {
    let module = built("ledger", target);
    let expected = whole(&module);
    let dir = TempDir::new(&format!("checkpoint-{target}"));
    let file = dir.path().join("ledger.ckpt");
    let checkpoint = file.to_str().expect("UTF-8");
    let shown = format!("{}::/data", dir.path().display());
    let args = [
        "run",
        "--checkpoint",
        checkpoint,
        "--every",
        "20ms",
        "--dir",
        &shown,
        &module,
        "/data/journal",
    ];
    let before = killed(&args, &file, 5);
    assert!(before.len() < expected.len(), "killed before its end");
    assert_eq!(before, expected[..before.len()]);

    // Killed once more: the second checkpoint is of a restored program.
    let args = [
        "resume",
        "--checkpoint",
        checkpoint,
        "--every",
        "20ms",
        "--dir",
        &shown,
        checkpoint,
    ];
    fs::rename(&file, dir.path().join("first.ckpt")).expect("there is a checkpoint");
    let first = dir.path().join("first.ckpt");
    let args_first: Vec<&str> = args[..args.len() - 1]
        .iter()
        .copied()
        .chain([first.to_str().expect("UTF-8")])
        .collect();
    let again = killed(&args_first, &file, 5);
    let at = expected
        .iter()
        .position(|line| *line == again[0])
        .expect("a known line");
    assert!(
        at <= before.len(),
        "nothing is left out: {at}, {}",
        before.len()
    );
    assert_eq!(again, expected[at..at + again.len()]);

    let outcome = shanhai(args, "");
    assert_eq!(outcome.status, Some(0), "{}", outcome.stderr);
    let last: Vec<_> = outcome.stdout.lines().collect();
    let from = expected
        .iter()
        .position(|line| line == last[0])
        .expect("a known line");
    assert!(from <= at + again.len(), "nothing is left out");
    assert_eq!(last, expected[from..]);
    assert!(
        !file.exists(),
        "the program has ended, so there is nothing to resume"
    );
    let journal = fs::read_to_string(dir.path().join("journal")).expect("the program wrote it");
    let lines: Vec<_> = journal.lines().collect();
    assert_eq!(
        lines,
        expected[..expected.len() - 1],
        "the file goes on where it was"
    );
}

#[test]
fn a_wasip1_program_survives_kill_9() {
    survives("wasip1");
}

#[test]
fn a_js_program_survives_kill_9() {
    survives("js");
}

#[test]
fn images_start_where_the_program_first_waited() {
    for target in ["wasip1", "js"] {
        let module = built("ledger", target);
        let dir = TempDir::new(&format!("image-{target}"));
        let image = dir.path().join("ledger.img");
        let image = image.to_str().expect("UTF-8");
        let outcome = shanhai(["snapshot-init", "-o", image, &module], "");
        assert_eq!(
            (outcome.status, &*outcome.stdout),
            (Some(0), ""),
            "{}",
            outcome.stderr
        );
        for _ in 0..2 {
            let outcome = shanhai(["resume", image], "");
            assert_eq!(outcome.status, Some(0), "{}", outcome.stderr);
            assert_eq!(outcome.stdout.lines().collect::<Vec<_>>(), whole(&module));
        }
        assert!(Path::new(image).exists(), "an image can be used again");
    }
}

#[test]
fn programs_say_when_they_are_ready() {
    for target in ["wasip1", "js"] {
        let module = built(&format!("ready_{target}"), target);
        let dir = TempDir::new(&format!("ready-{target}"));
        let image = dir.path().join("ready.img");
        let image = image.to_str().expect("UTF-8");
        assert_eq!(
            shanhai(["run", &module], "").stdout,
            "made 1000\nserves 144\n"
        );
        let outcome = shanhai(["snapshot-init", "-o", image, &module], "");
        assert_eq!((outcome.status, &*outcome.stdout), (Some(0), "made 1000\n"));
        let outcome = shanhai(["resume", image], "");
        assert_eq!(
            (outcome.status, &*outcome.stdout),
            (Some(0), "serves 144\n")
        );
    }
}

#[test]
fn what_cannot_be_resumed_says_why() {
    let dir = TempDir::new("no-checkpoint");
    let file = dir.path().join("x.ckpt");
    let path = file.to_str().expect("UTF-8");
    let resume = |bytes: &[u8]| {
        fs::write(&file, bytes).expect("target can be written");
        let outcome = shanhai(["resume", path], "");
        assert_eq!(outcome.status, Some(1));
        outcome.stderr
    };
    assert!(resume(b"").contains("not a checkpoint"));
    assert!(resume(b"\0asm\x01\0\0\0").contains("not a checkpoint"));
    assert!(resume(b"shckpt1\n").contains("no whole record"));
    assert!(resume(b"shckpt1\n\x04\0\0\0\0\0\0\0abcd").contains("not a snapshot"));
    let outcome = shanhai(["run", path], "");
    assert!(
        outcome.stderr.contains("shanhai resume"),
        "{}",
        outcome.stderr
    );

    // Changed bytes are noticed.
    let module = built("ledger", "wasip1");
    let outcome = shanhai(["snapshot-init", "-o", path, &module], "");
    assert_eq!(outcome.status, Some(0), "{}", outcome.stderr);
    let mut bytes = fs::read(&file).expect("the image");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    assert!(resume(&bytes).contains("damaged"));
}

#[test]
fn a_cache_of_verdicts_can_be_deleted_and_tampered_with() {
    let dir = TempDir::new("cache");
    let cache = dir.path().join("cache");
    let folder = cache.to_str().expect("UTF-8");
    let module = built("ledger", "wasip1");
    let lines = whole(&module);
    for _ in 0..2 {
        let outcome = shanhai(["run", "--cache", folder, &module], "");
        assert_eq!(outcome.stdout.lines().collect::<Vec<_>>(), lines);
    }
    let kept: Vec<_> = fs::read_dir(cache.join("v1"))
        .expect("it was made")
        .collect();
    assert_eq!(kept.len(), 1, "{kept:?}");

    // An illegal module is refused; a forged verdict only puts that off to the call.
    let bad = dir.path().join("bad.wasm");
    let text = r#"(module (func (export "f") (result i32) (i64.const 1)))"#;
    fs::write(&bad, wat::parse_str(text).expect("well-formed")).expect("target can be written");
    let bad = bad.to_str().expect("UTF-8");
    let refused = shanhai(["run", "--cache", folder, "--invoke", "f", bad], "");
    assert_eq!(refused.status, Some(1));
    assert!(
        refused.stderr.contains("type mismatch"),
        "{}",
        refused.stderr
    );
    let engine =
        shanhai::Engine::new(shanhai::Config::default().compilation(shanhai::Compilation::Lazy));
    let hash = shanhai::Module::new(&engine, fs::read(bad).expect("written above"))
        .expect("its functions are not looked at")
        .hash();
    let name: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    fs::write(cache.join(format!("v1/{name}.valid")), "forged").expect("target can be written");
    let found = shanhai(["run", "--cache", folder, "--invoke", "f", bad], "");
    assert_eq!(found.status, Some(1));
    assert!(found.stderr.contains("type mismatch"), "{}", found.stderr);
}
