//! A Go program built with GOOS=js: its JavaScript world, without JavaScript.

use std::iter;

use shanhai::{Engine, Module};
use shanhai_gojs::{Bindings, GoJs};
use shanhai_host::{StderrOutput, StdinInput, StdoutOutput};

use super::{Run, program_name};
use crate::failure::Failure;

/// Runs the program until it exits.
pub fn run(run: Run<'_>, engine: &Engine, module: &Module) -> Result<u8, Failure> {
    if run.options.invoke.is_some() {
        return Err(Failure::usage("--invoke: a Go js program runs as a whole")
            .hint("for functions to call, build with GOOS=wasip1 -buildmode=c-shared"));
    }
    let grants = &run.options.grants;
    let mut go = GoJs::builder()
        .args(iter::once(program_name(&run.file)).chain(run.args.iter().cloned()))
        .cwd(grants.start_dir())
        .stdin(StdinInput::new())
        .stdout(StdoutOutput)
        .stderr(StderrOutput);
    for (key, value) in grants.environment()? {
        go = go.env(key, value);
    }
    if let Some(files) = grants.files()? {
        go = go.files(files);
    }
    let bindings = Bindings::new(|go: &mut GoJs| go);
    run.finish(
        engine,
        module,
        go.build(),
        |linker| bindings.add_to_linker(linker),
        |run, store, instance| {
            let outcome = bindings.program(*instance).run(store);
            let usage = store.data().usage();
            run.stats.count("host calls", usage.host_calls);
            run.stats.count("resumes", usage.resumes);
            run.stats.count("objects", usage.objects as u64);
            Ok(outcome?)
        },
    )
}
