//! `shanhai wast`: runs scripts of the test suite's format and reports what failed.

use crate::{
    args::WastOptions,
    failure::{Failure, GENERAL},
    out::say,
};

/// Runs every script; the status is 0 if all pass.
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
