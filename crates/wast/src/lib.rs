//! Runs `.wast` scripts, the format of the official WebAssembly test suite, against the engine.
//!
//! Here live the driving of directives ([`run_text`], [`run_file`]) and the account of what
//! happened ([`Report`]). Which files are run, and which failures are known, is not decided here:
//! that is `spec-tests/`, and `shanhai wast` of the command line.
//!
//! ```
//! let script = r#"
//!     (module (func (export "add") (param i32 i32) (result i32)
//!         local.get 0 local.get 1 i32.add))
//!     (assert_return (invoke "add" (i32.const 2) (i32.const 3)) (i32.const 5))
//! "#;
//! let report = shanhai_wast::run_text("add.wast", script, &shanhai_wast::Options::default());
//! assert!(report.is_ok(), "{report}");
//! assert_eq!((report.directives, report.assertions), (2, 1));
//! ```

mod report;
mod script;
mod snapshot;
mod spectest;
mod value;
mod verdict;

use std::io;
use std::path::Path;

use shanhai::Config;

pub use crate::report::{Failure, Report};

/// How a script is run.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The engine's configuration: features, compilation, limits.
    pub config: Config,
    /// Fuel for the whole script; needs [`Config::fuel`] in `config`.
    pub fuel: Option<u64>,
    /// Whether the store is written to a snapshot after each directive that may have changed it,
    /// and the script goes on in a store that was restored from that.
    pub snapshots: bool,
}

/// Runs the script in the file at `path`.
///
/// # Errors
/// The file cannot be read or is not UTF-8. What goes wrong in the script is in the report.
pub fn run_file(path: impl AsRef<Path>, options: &Options) -> io::Result<Report> {
    let path = path.as_ref();
    let text = std::fs::read_to_string(path)?;
    Ok(run_text(&path.display().to_string(), &text, options))
}

/// Runs the script `text`; `name` appears in the report.
///
/// A panic of the engine is caught and reported; what follows it in the script counts as failed.
pub fn run_text(name: &str, text: &str, options: &Options) -> Report {
    let mut report = Report::new(name);
    script::run(text, options, &mut report);
    report
}
