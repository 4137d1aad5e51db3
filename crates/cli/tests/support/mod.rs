//! What the tests of real programs share: toolchains, built modules and runs of the binary.
#![allow(
    dead_code,
    reason = "every test binary compiles this file and uses a part of it"
)]

use std::{
    collections::hash_map::DefaultHasher,
    env, fs,
    hash::{Hash, Hasher},
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{Mutex, PoisonError},
};

/// The versions of Go that every Go program must run with; the first is the usual one.
pub const GO_VERSIONS: [&str; 3] = ["1.27.3", "1.24.11", "1.21.13"];

/// The root of the checkout.
pub fn root() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2);
    root.expect("crates/cli is two folders deep").to_owned()
}

/// Runs `cargo xtask ARGS` and returns the last line that it prints.
///
/// One at a time: two downloads of the same thing would get into each other's way.
pub fn xtask(args: &[&str]) -> String {
    static ONE: Mutex<()> = Mutex::new(());
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["run", "--quiet", "--package", "xtask", "--"])
        .args(args)
        .current_dir(root())
        .stderr(Stdio::inherit())
        .output()
        .expect("cargo starts");
    assert!(output.status.success(), "cargo xtask {args:?} failed");
    let text = String::from_utf8(output.stdout).expect("xtask prints UTF-8");
    text.lines().last().unwrap_or_default().to_owned()
}

/// The `go` program of that version, fetched if it is not there.
pub fn go(version: &str) -> PathBuf {
    let folder = root().join(format!("target/toolchains/go-{version}"));
    let go = folder.join("go/bin/go");
    if go.exists() {
        go
    } else {
        PathBuf::from(xtask(&["go", version]))
    }
}

/// Builds the Go program in `source` for GOOS `target`, unless the same was built before.
///
/// Modules are kept in `target/go-cases/VERSION/` under a name with the hash of the sources.
pub fn build(version: &str, source: &Path, target: &str, buildmode: Option<&str>) -> PathBuf {
    let flag = buildmode.map(|mode| format!("-buildmode={mode}"));
    let flags: Vec<&str> = flag.iter().map(String::as_str).collect();
    build_with(version, source, target, &flags)
}

/// The same with other options of `go build`.
pub fn build_with(version: &str, source: &Path, target: &str, flags: &[&str]) -> PathBuf {
    let kept = root().join("target/go-cases").join(version);
    let name = source
        .file_name()
        .expect("a folder")
        .to_str()
        .expect("UTF-8");
    let main = source.join("main.go");
    let mut hash = DefaultHasher::new();
    (fs::read(&main).expect("main.go"), flags).hash(&mut hash);
    let module = kept.join(format!("{name}-{target}-{:016x}.wasm", hash.finish()));
    // One at a time: tests may want the same module, and a build uses every core anyway.
    static ONE: Mutex<()> = Mutex::new(());
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    if module.exists() {
        return module;
    }
    fs::create_dir_all(&kept).expect("target can be written");
    let go = go(version);
    // A part file, so that an interrupted build is no module for the next run.
    let part = module.with_extension(format!("{}.part", std::process::id()));
    let mut command = Command::new(go);
    command
        .args(["build", "-trimpath"])
        .args(flags)
        .arg("-o")
        .args([&part, &main])
        .envs([("GOOS", target), ("GOARCH", "wasm"), ("GO111MODULE", "off")])
        .envs([
            ("GOENV", "off"),
            ("GOTOOLCHAIN", "local"),
            ("GOFLAGS", ""),
            ("GOWORK", "off"),
        ])
        .env(
            "GOCACHE",
            root()
                .join("target/go-cases")
                .join(format!("cache-{version}")),
        )
        .env("GOPATH", root().join("target/go-cases/path"))
        .env_remove("GOROOT");
    let output = command.output().expect("go starts");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "go {version} build {name} for {target}:\n{errors}"
    );
    fs::rename(&part, &module).expect("the module was built");
    module
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
