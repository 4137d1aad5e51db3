//! What the tests of real programs share: toolchains, built modules and runs of the binary.
#![allow(
    dead_code,
    reason = "every test binary compiles this file and uses a part of it"
)]

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use shanhai_go_guests::Build;

/// The versions of Go that every Go program must run with; the first is the usual one.
pub const GO_VERSIONS: [&str; 3] = ["1.27.3", "1.24.11", "1.21.13"];

/// The root of the checkout.
pub fn root() -> PathBuf {
    shanhai_go_guests::root()
}

/// Runs `cargo xtask ARGS` and returns the last line that it prints.
pub fn xtask(args: &[&str]) -> String {
    shanhai_go_guests::xtask(args).unwrap_or_else(|error| panic!("{error}"))
}

/// The `go` program of that version, fetched if it is not there.
pub fn go(version: &str) -> PathBuf {
    shanhai_go_guests::go(version).unwrap_or_else(|error| panic!("{error}"))
}

/// Builds the Go program in `source` for GOOS `target`, unless the same was built before.
pub fn build(version: &str, source: &Path, target: &str, buildmode: Option<&str>) -> PathBuf {
    let flag = buildmode.map(|mode| format!("-buildmode={mode}"));
    let flags: Vec<&str> = flag.iter().map(String::as_str).collect();
    build_with(version, source, target, &flags)
}

/// The same with other options of `go build`.
pub fn build_with(version: &str, source: &Path, target: &str, flags: &[&str]) -> PathBuf {
    let build = Build::target(target).version(version).flags(flags);
    let module = build.program(source);
    module.unwrap_or_else(|error| panic!("Go {version} for {target}: {error}"))
}

/// What a run of the binary left behind.
#[derive(Debug)]
pub struct Outcome {
    pub status: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

/// Runs `shanhai` with `args` and bytes on standard input.
pub fn shanhai<A: AsRef<std::ffi::OsStr>>(
    args: impl IntoIterator<Item = A>,
    stdin: &str,
) -> Outcome {
    let mut child = Command::new(env!("CARGO_BIN_EXE_shanhai"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    let mut pipe = child.stdin.take().expect("piped");
    let bytes = stdin.as_bytes().to_owned();
    // Beside the reading of the output: neither pipe may fill up while the other waits. A program
    // that does not read its input closes it, which is no failure.
    let writer = std::thread::spawn(move || drop(pipe.write_all(&bytes)));
    let output = child.wait_with_output().expect("the binary runs");
    writer.join().expect("the writer does not panic");
    Outcome {
        status: output.status.code(),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// An empty folder that is removed at the end of the test.
pub struct TempDir(PathBuf);

impl TempDir {
    pub fn new(name: &str) -> Self {
        let path =
            Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("target can be written");
        TempDir(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for TempDir {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Panics with the first line that differs, unless the texts are equal.
pub fn assert_same(what: &str, expected: &str, actual: &str) {
    if expected == actual {
        return;
    }
    let lines = expected.lines().zip(actual.lines()).enumerate();
    let first = lines
        .into_iter()
        .find(|(_, (expected, actual))| expected != actual);
    match first {
        Some((i, (expected, actual))) => {
            panic!(
                "{what}, line {}:\n  expected {expected:?}\n  actual   {actual:?}",
                i + 1
            )
        }
        None => panic!(
            "{what}: {} bytes expected, {} printed, the shorter begins the longer",
            expected.len(),
            actual.len()
        ),
    }
}
