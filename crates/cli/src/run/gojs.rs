//! A Go program built with GOOS=js: its JavaScript world, without JavaScript.

use std::iter;

use shanhai::{Engine, Module};
use shanhai_gojs::{Bindings, GoJs, GoJsBuilder};
use shanhai_host::{StderrOutput, StdinInput, StdoutOutput};

use super::{Run, program_name, ready, stats::Stats};
use crate::failure::Failure;

/// Runs the program until it exits.
pub fn run(run: Run<'_>, engine: &Engine, module: &Module) -> Result<u8, Failure> {
    if run.options.invoke.is_some() {
        return Err(Failure::usage("--invoke: a Go js program runs as a whole")
            .hint("for functions to call, build with GOOS=wasip1 -buildmode=c-shared"));
    }
    if !run.options.grants.listen.is_empty() {
        return Err(
            Failure::usage("--tcplisten: a Go js program cannot take sockets")
                .hint("build it with GOOS=wasip1"),
        );
    }
    let go = world(&run)?.build();
    let bindings = ready::for_gojs(Bindings::new(|go: &mut GoJs| go), false);
    run.finish(
        engine,
        module,
        go,
        |linker| bindings.add_to_linker(linker),
        |run, store, instance| {
            let outcome = bindings.program(*instance).run(store);
            count(&mut run.stats, store.data());
            note_missing(store.data(), outcome.is_err());
            Ok(outcome?)
        },
    )
}

/// The JavaScript world with what the program may reach.
pub fn world(run: &Run<'_>) -> Result<GoJsBuilder, Failure> {
    let grants = &run.options.grants;
    let mut go = GoJs::builder()
        .args(iter::once(program_name(&run.file)).chain(run.args.iter().cloned()))
        .cwd(grants.start_dir())
        .stdin(run.told.watch(StdinInput::new()))
        .stdout(run.told.watch(StdoutOutput))
        .stderr(run.told.watch(StderrOutput));
    for (key, value) in grants.environment()? {
        go = go.env(key, value);
    }
    if let Some(files) = grants.files(run.options.limits.open_files())? {
        go = go.files(files);
    }
    if let Some((user, group)) = grants.user {
        go = go.user(user, group);
    }
    if let Some(storage) = grants.storage()? {
        go = go.storage(storage);
    }
    if let Some(network) = grants.network()? {
        go = go.http(network.clone()).websockets(network);
    }
    Ok(go.signal(run.signal.clone()))
}

/// Notes what went over the border.
pub fn count(stats: &mut Stats, go: &GoJs) {
    let usage = go.usage();
    stats.calls(go.calls());
    stats.count("resumes", usage.resumes);
    stats.count("objects", usage.objects as u64);
}

/// After a crash: says which names the program asked the JavaScript world for in vain.
fn note_missing(go: &GoJs, failed: bool) {
    let names = go.missing_names();
    if (failed || go.has_panicked()) && !names.is_empty() {
        eprintln!(
            "note: the program looked for these names, which do not exist here: {}",
            names.join(", ")
        );
    }
}
