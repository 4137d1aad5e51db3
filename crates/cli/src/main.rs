//! The command line of Shanhai: one file or folder a command.
//!
//! Here live options, messages and exit statuses. What a module means is the engine's business,
//! what a guest of `run` may touch is decided here (`grant.rs`) and done in `shanhai-host`; `serve` and
//! `explain` leave that to `shanhai-edge`.

mod args;
mod cache;
mod checkpoint;
mod dump;
mod explain;
mod failure;
mod grant;
mod kind;
mod load;
mod operator;
mod out;
mod profile;
mod project;
mod run;
mod serve;
mod trace;
mod unit;
mod validate;
mod value;
mod wast;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use crate::{
    args::{Arguments, Command},
    failure::Failure,
};

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Run(options) => run::run(&options),
        Command::Resume(options) => checkpoint::resume(options),
        Command::SnapshotInit(options) => checkpoint::init(options),
        Command::Validate(options) => validate::validate(&options),
        Command::Dump(options) => dump::dump(&options),
        Command::Wast(options) => wast::wast(&options),
        Command::Serve(options) => serve::serve(&options),
        Command::New(options) => project::new(&options),
        Command::Build(options) => project::build(&options),
        Command::Dev(options) => project::dev(&options),
        Command::Explain(options) => explain::explain(&options),
        Command::Completions { shell } => completions(shell),
    };
    ExitCode::from(outcome.unwrap_or_else(Failure::report))
}

fn completions(shell: clap_complete::Shell) -> Result<u8, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "shanhai", &mut script);
    out::say(format_args!("{}", String::from_utf8_lossy(&script)))?;
    Ok(0)
}
