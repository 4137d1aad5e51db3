//! `cargo xtask conformance`: runs the whole official suite and writes `docs/conformance.md`.

use crate::Result;
use crate::shell::{self, cargo, top};

pub(crate) fn run(_: &[String]) -> Result {
    let page = top().join("docs/conformance.md");
    let mut suite = cargo(["test", "--profile", "quick", "-p", "spec-tests"]);
    shell::run(suite.env("SHANHAI_CONFORMANCE", &page))?;
    println!("{} is written", page.display());
    Ok(())
}
