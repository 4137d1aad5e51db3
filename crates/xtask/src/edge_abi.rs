//! `cargo xtask edge-abi`: writes what is made of the table of the edgekit interface; and the checks of
//! the Go SDK that speaks it.
//!
//! The tables of `docs/edgekit-abi.md` and the constants of the SDK are written by the test that holds
//! them to the table, when it is told to.

use std::process::Command;

use crate::shell::{cargo, run as run_command, show, target, top};
use crate::{Result, go};

/// The examples that run on both targets; `health` is JavaScript's only.
const PORTABLE: [&str; 5] = [
    "./fetch-proxy",
    "./gpio-blink",
    "./kv-counter",
    "./nethttp",
    "./stream",
];

pub(crate) fn run(args: &[String]) -> Result {
    if !args.is_empty() {
        return Err("usage: cargo xtask edge-abi".to_owned());
    }
    let words = "test -q -p shanhai-edge-abi --test generated";
    run_command(cargo(words.split(' ')).env("BLESS", "1"))
}

/// `go vet` for every target and `go test`, with the oldest Go and the default one.
pub(crate) fn sdk() -> Result {
    let (sdk, examples) = ("sdk/go", "examples/edge");
    for version in ["1.21.13", go::DEFAULT] {
        let go = |folder, os: Option<&str>, args: &[&str]| {
            let mut command = tool(version, folder)?;
            command.args(args);
            if let Some(os) = os {
                command.env("GOOS", os).env("GOARCH", "wasm");
            }
            println!("$ {} (Go {version}, {folder})", show(&command));
            run_command(&mut command)
        };
        for os in ["wasip1", "js"] {
            go(sdk, Some(os), &["vet", "./..."])?;
            go(examples, Some(os), &[&["vet"], &PORTABLE[..]].concat())?;
        }
        go(examples, Some("js"), &["vet", "./health"])?;
        go(sdk, None, &["vet", "./..."])?;
        go(sdk, None, &["test", "./..."])?;
        go(examples, None, &["test", "./kv-counter"])?;
    }
    Ok(())
}

/// A Go program at a folder, which fetches nothing.
fn tool(version: &str, folder: &str) -> Result<Command> {
    let mut command = Command::new(go::exactly(version)?);
    command.current_dir(top().join(folder));
    command.env("GOCACHE", target().join("go-cache"));
    command.env("GOENV", "off").env("GOFLAGS", "");
    command.env("GOPROXY", "off").env("GOTOOLCHAIN", "local");
    command.env_remove("GOROOT");
    Ok(command)
}
