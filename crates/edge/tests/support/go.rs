//! Guests built by Go.

use std::path::Path;

use shanhai_go_guests::Build;

/// Builds the program in `tests/go/NAME` for a target: `wasip1`, `reactor` or `js`.
pub fn build(name: &str, target: &str) -> Vec<u8> {
    let (system, mode) = match target {
        "reactor" => ("wasip1", "-buildmode=c-shared"),
        system => (system, "-buildmode=exe"),
    };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/go");
    let flags = ["-ldflags=-s -w", mode];
    let module = Build::target(system).flags(&flags).package(&folder, name);
    module.unwrap_or_else(|error| panic!("{name} for {target}: {error}"))
}
