//! `shanhai wast`: runs scripts of the test suite's format and reports what failed.

use crate::{args::WastOptions, failure::Failure};
#[cfg(feature = "text")]
use crate::{failure::GENERAL, out::say};

/// Says that this build runs no scripts.
#[cfg(not(feature = "text"))]
pub fn wast(options: &WastOptions) -> Result<u8, Failure> {
    let WastOptions { files, quiet: _ } = options;
    let what = format!(
        "{} cannot be run: this build of shanhai reads no scripts",
        files[0].display()
    );
    Err(Failure::new(what).hint("build it with `cargo build --features text`"))
}

/// Runs every script; the status is 0 if all pass.
#[cfg(feature = "text")]
pub fn wast(options: &WastOptions) -> Result<u8, Failure> {
    let settings = shanhai_wast::Options::default();
    let mut status = 0;
    for file in &options.files {
        let report = shanhai_wast::run_file(file, &settings)
            .map_err(|error| Failure::of_file(file, error))?;
        if !report.is_ok() {
            status = GENERAL;
        }
        if !(options.quiet && report.is_ok()) {
            say(format_args!("{report}\n"))?;
        }
    }
    Ok(status)
}
