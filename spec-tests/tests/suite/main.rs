//! The official WebAssembly test suite: one test for each `.wast` file.
//!
//! `cargo test -p spec-tests [FILTER]` runs it. Environment:
//!
//! | variable | meaning |
//! |---|---|
//! | `SHANHAI_SPEC_SUITE` | folder with the whole suite (see `scripts.rs`) |
//! | `SHANHAI_SPEC_CONFIG` | `eager` (default), `lazy`, `fuel`, `reference` or `snapshot`: the configuration under test |
//! | `BLESS=1` | shrinks `expected.toml` to what still fails; never adds to it |
//! | `SHANHAI_CONFORMANCE` | file to write the result table to, as Markdown |

mod config;
mod contradicted;
mod expected;
mod scripts;
mod totals;

use std::process::ExitCode;
use std::sync::{Arc, Mutex};

use libtest_mimic::{Arguments, Failed, Trial};

use crate::config::Configuration;
use crate::expected::{Expected, Verdict};
use crate::scripts::Script;
use crate::totals::Totals;

fn main() -> ExitCode {
    match run(&Arguments::from_args()) {
        Ok(code) => code,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &Arguments) -> Result<ExitCode, String> {
    let configuration = Configuration::from_env()?;
    let found = scripts::find()?;
    let expected = Arc::new(Expected::load()?);
    let totals = Arc::new(Mutex::new(Totals::default()));

    let stale = if found.whole {
        expected.stale(&found.scripts)
    } else {
        Vec::new()
    };
    let mut trials: Vec<Trial> = found
        .scripts
        .into_iter()
        .map(|script| {
            let (expected, totals) = (Arc::clone(&expected), Arc::clone(&totals));
            Trial::test(script.key.clone(), move || {
                test(&script, configuration, &expected, &totals)
            })
        })
        .collect();
    trials.push(Trial::test("expected.toml", move || {
        match stale.as_slice() {
            [] => Ok(()),
            keys => Err(format!("entries for files that do not exist: {}", keys.join(", ")).into()),
        }
    }));
    trials.push(Trial::test("contradicted", move || {
        contradicted::check(configuration)
    }));

    println!("suite: {}; configuration: {configuration}", found.origin);
    let conclusion = libtest_mimic::run(args, trials);
    if !args.list {
        let totals = totals
            .lock()
            .expect("no test panics while it holds the lock");
        print!("{totals}");
        let complete = conclusion.num_filtered_out == 0 && found.whole;
        totals::publish(&totals, &expected, complete)?;
        expected.bless(&totals, complete)?;
    }
    Ok(conclusion.exit_code())
}

fn test(
    script: &Script,
    configuration: Configuration,
    expected: &Expected,
    totals: &Mutex<Totals>,
) -> Result<(), Failed> {
    let text = script.text()?;
    let report = shanhai_wast::run_text(&script.key, &text, &configuration.options(&script.key));
    let verdict = expected.judge(&report);
    totals
        .lock()
        .expect("no test panics while it holds the lock")
        .add(&report, &verdict);
    match verdict {
        Verdict::Pass | Verdict::Known => Ok(()),
        Verdict::Fail(message) => Err(message.into()),
    }
}
