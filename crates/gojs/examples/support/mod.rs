//! Builds the Go programs that examples and tests run.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The module of a Go program for GOOS=js, built unless that was done for the same source before.
///
/// `folder` counts from this crate. Go is the one that `cargo xtask go` fetches.
///
/// # Errors
/// What went wrong in fetching Go or in building, as text.
pub fn go_program(folder: &str) -> Result<Vec<u8>, String> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = here.ancestors().nth(2).ok_or("no workspace")?;
    let source = here.join(folder).join("main.go");
    let text = fs::read(&source).map_err(|error| format!("{}: {error}", source.display()))?;
    let hash = text.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let name = Path::new(folder).file_name().unwrap_or_default();
    let kept = root.join("target/go-cases/gojs");
    let module = kept.join(format!("{}-{hash:016x}.wasm", name.display()));
    if !module.exists() {
        fs::create_dir_all(&kept).map_err(|error| error.to_string())?;
        build(root, &source, &module)?;
    }
    fs::read(&module).map_err(|error| format!("{}: {error}", module.display()))
}

fn build(root: &Path, source: &Path, module: &Path) -> Result<(), String> {
    let part = module.with_extension(format!("{}.part", std::process::id()));
    let mut command = Command::new(go(root)?);
    command
        .args(["build", "-trimpath", "-o"])
        .args([&part, &source.to_owned()])
        .envs([("GOOS", "js"), ("GOARCH", "wasm"), ("GO111MODULE", "off")])
        .envs([("GOENV", "off"), ("GOTOOLCHAIN", "local"), ("GOFLAGS", "")])
        .env("GOCACHE", root.join("target/go-cases/cache-1.27.3"))
        .env("GOPATH", root.join("target/go-cases/path"))
        .env_remove("GOROOT");
    let output = command.output().map_err(|error| format!("go: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    fs::rename(&part, module).map_err(|error| error.to_string())
}

/// The `go` program, fetched if it is not there.
fn go(root: &Path) -> Result<PathBuf, String> {
    let go = root.join("target/toolchains/go-1.27.3/go/bin/go");
    if go.exists() {
        return Ok(go);
    }
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["run", "--quiet", "--package", "xtask", "--", "go", "1.27.3"])
        .current_dir(root)
        .output()
        .map_err(|error| format!("cargo xtask go: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    match text.lines().last() {
        Some(path) if output.status.success() => Ok(PathBuf::from(path)),
        _ => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
    }
}
