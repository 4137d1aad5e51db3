//! Test programs of packages, built once.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Result;
use crate::shell::{at, command, run_aside, target};

/// Where everything of this version is kept.
pub(super) fn folder(version: &str) -> PathBuf {
    target().join("go-std").join(version)
}

/// A package's path as name of a file.
pub(super) fn file_name(package: &str) -> String {
    package.replace('/', "_")
}

/// The module with the tests of `package`, built unless it is there.
pub(super) fn module(go: &Path, version: &str, package: &str, goos: &str) -> Result<PathBuf> {
    let folder = folder(version).join(goos);
    let module = folder.join(format!("{}.wasm", file_name(package)));
    if module.is_file() {
        return Ok(module);
    }
    fs::create_dir_all(&folder).map_err(at(&folder))?;
    let part = module.with_extension(format!("{}.part", std::process::id()));
    let kept = target().join("go-std");
    let mut build = command(go);
    // As `go test` links what it runs at once: without DWARF.
    build
        .args(["test", "-c", "-vet=off", "-ldflags=-w", "-o"])
        .arg(&part)
        .arg(package)
        .envs([("GOOS", goos), ("GOARCH", "wasm")])
        .envs([
            ("GOENV", "off"),
            ("GOTOOLCHAIN", "local"),
            ("GOFLAGS", ""),
            ("GOWORK", "off"),
        ])
        .env("GOCACHE", kept.join(format!("cache-{version}")))
        .env("GOPATH", kept.join("path"))
        .env_remove("GOROOT");
    run_aside(&mut build)?;
    // A package without tests gives no module.
    fs::rename(&part, &module).map_err(|_| format!("{package} has no tests for {goos}"))?;
    Ok(module)
}
