//! Guests built by Go.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{Mutex, PoisonError},
};

/// The Go that guests are built with.
const VERSION: &str = "1.27.3";

/// The root of the checkout.
fn root() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2);
    root.expect("crates/edge is two folders deep").to_owned()
}

/// The `go` program, fetched if it is not there.
fn go() -> PathBuf {
    let go = root().join(format!("target/toolchains/go-{VERSION}/go/bin/go"));
    if go.exists() {
        return go;
    }
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["run", "--quiet", "--package", "xtask", "--", "go", VERSION])
        .current_dir(root())
        .stderr(Stdio::inherit())
        .output()
        .expect("cargo starts");
    assert!(output.status.success(), "cargo xtask go {VERSION} failed");
    let text = String::from_utf8(output.stdout).expect("xtask prints UTF-8");
    text.lines().last().unwrap_or_default().into()
}

/// Builds the program in `tests/go/NAME` for a target: `wasip1`, `reactor` or `js`.
pub fn build(name: &str, target: &str) -> Vec<u8> {
    // One at a time: a build uses every core anyway.
    static ONE: Mutex<()> = Mutex::new(());
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let (system, mode) = match target {
        "reactor" => ("wasip1", "c-shared"),
        system => (system, "exe"),
    };
    let kept = root().join("target/go-cases/edge");
    fs::create_dir_all(&kept).expect("target can be written");
    let module = kept.join(format!("{name}-{target}-{}.wasm", std::process::id()));
    let output = Command::new(go())
        .args(["build", "-trimpath", "-ldflags=-s -w"])
        .arg(format!("-buildmode={mode}"))
        .arg("-o")
        .arg(&module)
        .arg(format!("./{name}"))
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/go"))
        .envs([("GOOS", system), ("GOARCH", "wasm"), ("GOPROXY", "off")])
        .envs([
            ("GOENV", "off"),
            ("GOTOOLCHAIN", "local"),
            ("GOFLAGS", ""),
            ("GOWORK", "off"),
        ])
        .env(
            "GOCACHE",
            root().join(format!("target/go-cases/cache-{VERSION}")),
        )
        .env_remove("GOROOT")
        .output()
        .expect("go starts");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "go build {name} for {target}:\n{errors}"
    );
    let bytes = fs::read(&module).expect("the module was built");
    fs::remove_file(module).expect("target can be written");
    bytes
}
