//! `cargo xtask tree-check`: the command line builds without a C compiler.

use std::collections::BTreeSet;

use crate::Result;
use crate::shell::{cargo, output};

/// Crates that compile or bind C.
const C_BUILDERS: [&str; 7] = [
    "cc",
    "cmake",
    "bindgen",
    "pkg-config",
    "vcpkg",
    "openssl-sys",
    "libz-sys",
];

pub(crate) fn run(_: &[String]) -> Result {
    let tree = output(&mut cargo([
        "tree",
        "-p",
        "shanhai-cli",
        "-e",
        "normal,build",
        "--target",
        "all",
        "--prefix",
        "none",
        "--format",
        "{p}",
    ]))?;
    let names: BTreeSet<&str> = tree
        .lines()
        .filter_map(|line| line.split(' ').next())
        .collect();
    let found: Vec<&str> = C_BUILDERS
        .into_iter()
        .filter(|name| names.contains(name))
        .collect();
    if !found.is_empty() {
        return Err(format!(
            "shanhai-cli must build without C, but its tree has: {}\n\
             see `cargo tree -p shanhai-cli -e normal,build -i {}`",
            found.join(", "),
            found[0]
        ));
    }
    println!("shanhai-cli: {} crates, none of them builds C", names.len());
    Ok(())
}
