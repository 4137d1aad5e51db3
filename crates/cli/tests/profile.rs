//! `--profile`: what viewers of profiles see, and that it costs the program nothing but time.

mod support;

use std::{fs, path::Path, process::Command};

use serde_json::Value;
use support::{GO_VERSIONS, Outcome, TempDir, build, go, root, shanhai};

/// `spin` calls `warm` in every eighth round, and `warm` calls nothing.
const SPIN: &str = r#"(module
    (func $warm (param i32) (result i32) (local i32)
        (local.set 1 (i32.const 20))
        (loop $again
            (local.set 0 (i32.add (local.get 0) (local.get 1)))
            (br_if $again (local.tee 1 (i32.sub (local.get 1) (i32.const 1)))))
        (local.get 0))
    (func $spin (export "spin") (param i32) (result i32) (local i32)
        (loop $again
            (if (i32.eqz (i32.and (local.get 0) (i32.const 7)))
                (then (local.set 1 (call $warm (local.get 1)))))
            (br_if $again (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
        (local.get 1)))"#;

/// Runs `spin` with a profile to a file of that name, and gives what was written.
fn spin(folder: &TempDir, name: &str, options: &[&str]) -> (Outcome, Vec<u8>) {
    let module = folder.path().join("spin.wat");
    fs::write(&module, SPIN).expect("target can be written");
    let profile = folder.path().join(name);
    let _ = fs::remove_file(&profile);
    let line = ["run", "--invoke=spin", "--profile"];
    let line = line.into_iter().chain([profile.to_str().expect("UTF-8")]);
    let line = line.chain(options.iter().copied());
    let line = line.chain([module.to_str().expect("UTF-8"), "80000"]);
    let outcome = shanhai(line, "");
    (outcome, fs::read(&profile).unwrap_or_default())
}

/// A column of a table of the Firefox profiler.
fn column<'v>(table: &'v Value, name: &str) -> &'v Vec<Value> {
    let column = table[name].as_array();
    let column = column.unwrap_or_else(|| panic!("no column {name} in {table}"));
    assert_eq!(
        Some(column.len() as u64),
        table["length"].as_u64(),
        "{name}"
    );
    column
}

fn index(value: &Value) -> usize {
    value.as_u64().expect("an index") as usize
}

/// The functions of a stack, innermost first.
fn functions(thread: &Value, stack: &Value) -> Vec<String> {
    let mut names = Vec::new();
    let mut next = stack;
    while !next.is_null() {
        let frame = index(&column(&thread["stackTable"], "frame")[index(next)]);
        let function = index(&column(&thread["frameTable"], "func")[frame]);
        let name = index(&column(&thread["funcTable"], "name")[function]);
        let name = thread["stringArray"][name].as_str().expect("a text");
        names.push(name.to_owned());
        next = &column(&thread["stackTable"], "prefix")[index(next)];
    }
    names
}

#[test]
fn the_firefox_profiler_sees_stacks_over_fuel() {
    let folder = TempDir::new("profile-firefox");
    let (outcome, bytes) = spin(&folder, "out.json", &["--profile-every=1000"]);
    assert_eq!(outcome.status, Some(0), "{}", outcome.stderr);
    assert_eq!(outcome.stdout, "2100000\n");
    let profile: Value = serde_json::from_slice(&bytes).expect("JSON");
    assert_eq!(profile["meta"]["preprocessedProfileVersion"], 47);
    let thread = &profile["threads"][0];
    let samples = &thread["samples"];
    let (stacks, times) = (column(samples, "stack"), column(samples, "time"));
    let weights = column(samples, "weight");
    assert!(stacks.len() > 1000, "{}", stacks.len());
    let is_sorted = times.is_sorted_by_key(|time| time.as_f64().expect("a number").to_bits());
    assert!(is_sorted && weights.iter().all(|weight| *weight == 1000));
    let mut in_warm = 0;
    for stack in stacks {
        match &functions(thread, stack)[..] {
            [spin] if spin == "spin" => {}
            [warm, spin] if (&**warm, &**spin) == ("warm", "spin") => in_warm += 1,
            other => panic!("a stack that cannot be: {other:?}"),
        }
    }
    // Of eight rounds of 9 instructions, one has 20 of 9 beside them.
    let share = in_warm as f64 / stacks.len() as f64;
    assert!((0.5..0.9).contains(&share), "{share}");
    assert!(
        outcome.stderr.starts_with("profile: "),
        "{}",
        outcome.stderr
    );
    assert!(outcome.stderr.contains(" %  warm"), "{}", outcome.stderr);
}

#[test]
fn two_runs_have_the_same_profile() {
    let folder = TempDir::new("profile-same");
    for name in ["out.json", "out.pb"] {
        let (_, first) = spin(&folder, name, &[]);
        let (_, second) = spin(&folder, name, &["--compile=eager"]);
        assert!(!first.is_empty());
        assert!(first == second, "{name} differs");
    }
}

#[test]
fn limited_fuel_is_still_limited() {
    let folder = TempDir::new("profile-fuel");
    let fuel = ["--fuel=500000", "--profile-every=1000", "--stats"];
    let (outcome, bytes) = spin(&folder, "out.pb", &fuel);
    assert_eq!(outcome.status, Some(137), "{}", outcome.stderr);
    assert!(outcome.stderr.contains("  at spin"), "{}", outcome.stderr);
    assert!(outcome.stderr.contains(" of 500000"), "{}", outcome.stderr);
    assert!(!bytes.is_empty());
    let (outcome, _) = spin(&folder, "out.pb", &["--fuel=50000000", "--stats"]);
    assert_eq!(outcome.status, Some(0), "{}", outcome.stderr);
}

#[test]
fn mistakes_are_told() {
    let folder = TempDir::new("profile-mistakes");
    let (outcome, _) = spin(&folder, "out.txt", &[]);
    assert_eq!(outcome.status, Some(2));
    assert!(
        outcome.stderr.contains(".pb or .pprof"),
        "{}",
        outcome.stderr
    );
    let (outcome, _) = spin(&folder, "nowhere/out.pb", &[]);
    assert_eq!(outcome.status, Some(1));
    assert!(
        outcome.stderr.contains("No such file"),
        "{}",
        outcome.stderr
    );
    let (outcome, _) = spin(&folder, "out.pb", &["--profile-every=0"]);
    assert_eq!(outcome.status, Some(2));
}

/// Runs `go tool pprof` with a profile of ours.
fn pprof(folder: &TempDir, options: &[&str], profile: &Path) -> String {
    let version = GO_VERSIONS[0];
    let output = Command::new(go(version))
        .args(["tool", "pprof"])
        .args(options)
        .arg(profile)
        .current_dir(folder.path())
        .envs([("GOENV", "off"), ("GOTOOLCHAIN", "local"), ("GOFLAGS", "")])
        .env("PPROF_TMPDIR", folder.path())
        .env(
            "GOCACHE",
            root().join(format!("target/go-cases/cache-{version}")),
        )
        .env_remove("GOROOT")
        .output()
        .expect("go starts");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "go tool pprof {options:?}:\n{errors}"
    );
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// The share of a function in what `pprof -top` prints, in percent: in the function alone, and
/// with all that it calls.
fn share(top: &str, function: &str) -> (f64, f64) {
    let line = top.lines().find(|line| {
        let mut words = line.split_whitespace().skip(5);
        words.next() == Some(function)
    });
    let line = line.unwrap_or_else(|| panic!("{function} is not in\n{top}"));
    let percent = |at: usize| {
        let word = line.split_whitespace().nth(at).expect("a column");
        word.trim_end_matches('%').parse().expect("a number")
    };
    (percent(1), percent(4))
}

#[test]
fn pprof_sees_the_functions_of_go_programs() {
    let folder = TempDir::new("profile-go");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/go/hot");
    for target in ["wasip1", "js"] {
        let module = build(GO_VERSIONS[0], &source, target, None);
        let profile = folder.path().join(format!("{target}.pb"));
        let line = ["run", "--timeout=120s", "--profile"];
        let line = line.into_iter().chain([profile.to_str().expect("UTF-8")]);
        let outcome = shanhai(line.chain([module.to_str().expect("UTF-8")]), "");
        assert_eq!(outcome.status, Some(0), "{}", outcome.stderr);
        assert!(outcome.stderr.contains("main.hot"), "{}", outcome.stderr);

        let top = pprof(&folder, &["-top", "-nodefraction=0"], &profile);
        assert!(top.contains("Type: fuel"), "{top}");
        let (hot, cold) = (share(&top, "main.hot"), share(&top, "main.cold"));
        assert!((60.0..95.0).contains(&hot.1), "{top}");
        assert!((4.0..20.0).contains(&cold.1), "{top}");
        // Inlined calls are told apart from what is around them.
        let mix = share(&top, "main.mix");
        assert!(top.contains("main.mix (inline)") && mix.0 > 10.0, "{top}");
        assert!(share(&top, "main.main").1 > 50.0, "{top}");

        let lines = pprof(&folder, &["-top", "-lines", "-nodefraction=0"], &profile);
        assert!(
            lines.contains("main.hot") && lines.contains("main.go:"),
            "{lines}"
        );
        let traces = pprof(&folder, &["-traces"], &profile);
        assert!(traces.contains("main.mix (inline)"), "{traces}");
    }
}
