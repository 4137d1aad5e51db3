//! `cargo xtask bench [ARGS]`: the table of ratios to other engines, from the workspace `benches/`.

use std::path::PathBuf;

use crate::shell::{self, cargo, command, run_aside, top};
use crate::{Result, go};

/// Builds the kernels, and the Go programs where there is a `go`, into `target/bench-wasm`.
pub(crate) fn build_kernels(go: Option<PathBuf>) -> Result {
    let mut build = command("bash");
    build.arg(top().join("benches/kernels/build.sh"));
    build.env("GO", go.unwrap_or_default());
    run_aside(&mut build)
}

pub(crate) fn run(args: &[String]) -> Result {
    build_kernels(Some(go::any()?))?;
    let mut table = cargo(["run", "--release", "--quiet", "--manifest-path"]);
    table
        .arg(top().join("benches/Cargo.toml"))
        .args(["--bin", "ratio", "--"])
        .args(args);
    shell::run(&mut table)
}
