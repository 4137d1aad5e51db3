//! Builds the Go programs that examples and tests run.

use std::{fs, path::Path};

use shanhai_go_guests::Build;

/// The module of a Go program for GOOS=js. `folder` counts from this crate.
///
/// # Errors
/// What went wrong in fetching Go or in building, as text.
pub fn go_program(folder: &str) -> Result<Vec<u8>, String> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let module = Build::target("js").program(&here.join(folder))?;
    fs::read(&module).map_err(|error| format!("{}: {error}", module.display()))
}
