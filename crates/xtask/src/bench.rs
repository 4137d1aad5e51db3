//! `cargo xtask bench [ARGS]`: the table of ratios to other engines, from the workspace `benches/`.

use crate::shell::{self, cargo, command, run_aside, top};
use crate::{Result, go};

pub(crate) fn run(args: &[String]) -> Result {
    let mut build = command("bash");
    build
        .arg(top().join("benches/kernels/build.sh"))
        .env("GO", go::any()?);
    run_aside(&mut build)?;

    let mut table = cargo(["run", "--release", "--quiet", "--manifest-path"]);
    table
        .arg(top().join("benches/Cargo.toml"))
        .args(["--bin", "ratio", "--"])
        .args(args);
    shell::run(&mut table)
}
