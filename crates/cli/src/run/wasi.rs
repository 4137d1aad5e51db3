//! A WASI program or library, Go's wasip1 among them.

use std::iter;

use shanhai::{Engine, Linker, Module};
use shanhai_wasi::{WasiCtx, WasiCtxBuilder};

use super::{Run, invoke, program_name};
use crate::{failure::Failure, kind::Kind};

/// Runs `_start`; or `_initialize` and the function of `--invoke`.
pub fn run(run: Run<'_>, engine: &Engine, module: &Module) -> Result<u8, Failure> {
    if run.kind == Kind::WasiReactor && run.options.invoke.is_none() {
        return Err(invoke::nothing_to_call(&run, module));
    }
    let wasi = context(&run)?;
    let link = |linker: &mut Linker<WasiCtx>| shanhai_wasi::add_to_linker(linker, |wasi| wasi);
    run.finish(engine, module, wasi, link, |run, store, instance| {
        match (&run.options.invoke, run.kind) {
            (None, _) => Ok(shanhai_wasi::run_command(store, instance)?),
            (Some(name), Kind::WasiReactor) => {
                shanhai_wasi::initialize(&mut *store, instance)?;
                invoke::invoke(run, store, instance, name)
            }
            (Some(name), _) => invoke::invoke(run, store, instance, name),
        }
    })
}

fn context(run: &Run<'_>) -> Result<WasiCtx, Failure> {
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
    wasi.envs(env).inherit_stdio().inherit_machine();
    if let Some(files) = grants.files()? {
        wasi.files(files);
    }
    Ok(wasi.build())
}
