//! The size of the released program, stripped: it has to fit on small devices.

use std::path::Path;

use crate::Result;
use crate::shell::{at, build_folder, command, run};

/// What it may have, in bytes: the goal is 8 MB, and it has 7,990,456 (2026-11-23). What took it there is in
/// `docs/decisions.md`; most of it was code that was there once for each of many types.
const LIMIT: u64 = 8_000_000;

/// Compares the size of a program, without its symbols, with the limit.
pub(crate) fn check(program: &Path) -> Result {
    let stripped = build_folder().join("stripped");
    run(command("strip").arg("-o").arg(&stripped).arg(program))?;
    let size = stripped.metadata().map_err(at(&stripped))?.len();
    std::fs::remove_file(&stripped).map_err(at(&stripped))?;
    println!("{size} bytes without symbols, of {LIMIT}");
    match size <= LIMIT {
        true => Ok(()),
        false => Err(format!(
            "{} has {size} bytes without symbols, {LIMIT} are allowed: see crates/xtask/src/size.rs",
            program.display()
        )),
    }
}
