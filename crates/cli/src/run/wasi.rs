//! A WASI program or library, Go's wasip1 among them.

use std::iter;

use shanhai::{Engine, Instance, Linker, Module, Store};
use shanhai_host::{StderrOutput, StdinInput, StdoutOutput};
use shanhai_wasi::{WasiCtx, WasiCtxBuilder};

use super::{Problem, Run, invoke, program_name, ready};
use crate::{failure::Failure, kind::Kind};

/// Runs `_start`; or `_initialize` and the function of `--invoke`.
pub fn run(run: Run<'_>, engine: &Engine, module: &Module) -> Result<u8, Failure> {
    if run.kind == Kind::WasiReactor && run.options.invoke.is_none() {
        return Err(invoke::nothing_to_call(&run, module));
    }
    let wasi = builder(&run, false)?.build();
    let link = |linker: &mut Linker<WasiCtx>| {
        shanhai_wasi::add_to_linker(linker, |wasi| wasi)?;
        ready::for_wasi(linker, false)
    };
    run.finish(engine, module, wasi, link, |run, store, instance| {
        let outcome = drive(run, store, instance);
        run.stats.calls(store.data().calls());
        outcome
    })
}

fn drive(run: &Run<'_>, store: &mut Store<WasiCtx>, instance: &Instance) -> Result<i32, Problem> {
    match (&run.options.invoke, run.kind) {
        (None, _) => Ok(shanhai_wasi::run_command(store, instance)?),
        (Some(name), Kind::WasiReactor) => {
            shanhai_wasi::initialize(&mut *store, instance)?;
            invoke::invoke(run, store, instance, name)
        }
        (Some(name), _) => invoke::invoke(run, store, instance, name),
    }
}

/// What the program may reach. With `suspend` it is suspended where it would wait.
pub fn builder(run: &Run<'_>, suspend: bool) -> Result<WasiCtxBuilder, Failure> {
    let grants = &run.options.grants;
    let mut env = grants.environment()?;
    // WASI knows no working folder; Go and C take this variable for it.
    if !grants.dirs.is_empty() && !env.iter().any(|(key, _)| key == "PWD") {
        env.push(("PWD".to_owned(), grants.start_dir()));
    }
    // What follows the file is for the function that --invoke names.
    let args: &[String] = if run.options.invoke.is_none() {
        &run.args
    } else {
        &[]
    };
    let mut wasi = WasiCtxBuilder::new();
    wasi.args(iter::once(&program_name(&run.file)).chain(args));
    if !grants.listen.is_empty() && !env.iter().any(|(key, _)| key.starts_with("LISTEN_FDS")) {
        // The first after the three streams and the folders.
        env.push(("LISTEN_FDS".to_owned(), grants.listen.len().to_string()));
        let first = 3 + grants.dirs.len();
        env.push(("LISTEN_FDS_START".to_owned(), first.to_string()));
    }
    wasi.envs(env).inherit_machine();
    wasi.stdin(run.told.watch(StdinInput::new()))
        .stdout(run.told.watch(StdoutOutput))
        .stderr(run.told.watch(StderrOutput));
    wasi.signal(run.signal.clone()).suspend(suspend);
    let open_files = run.options.limits.open_files();
    wasi.max_open(open_files);
    if let Some(files) = grants.files(open_files)? {
        wasi.files(files);
    }
    if let Some(network) = grants.network()? {
        wasi.tcp(network);
    }
    for address in &grants.listen {
        let bound = wasi.listen(*address).map_err(|error| {
            Failure::new(format!("--tcplisten {address}: {error}"))
                .hint("another process may listen there; port 0 takes a free one")
        })?;
        if address.port() == 0 {
            eprintln!("listening at {bound}");
        }
    }
    Ok(wasi)
}
