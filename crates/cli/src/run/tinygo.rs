//! A TinyGo program for JavaScript hosts: Go's JavaScript world, and WASI for its output.

use shanhai::{Engine, Module};
use shanhai_gojs::{Bindings, GoJs};
use shanhai_wasi::WasiCtx;

use super::{Run, gojs, invoke, wasi};
use crate::failure::Failure;

/// What such a program's imports work on.
struct Both {
    go: GoJs,
    wasi: WasiCtx,
}

/// Runs the program until it waits for nothing, then the function of `--invoke`.
pub fn run(run: Run<'_>, engine: &Engine, module: &Module) -> Result<u8, Failure> {
    let both = Both {
        go: gojs::world(&run)?.build(),
        wasi: wasi::builder(&run, false)?.build(),
    };
    let bindings = Bindings::new(|both: &mut Both| &mut both.go);
    run.finish(
        engine,
        module,
        both,
        |linker| {
            bindings.link(linker, module)?;
            shanhai_wasi::add_to_linker(linker, |both: &mut Both| &mut both.wasi)
        },
        |run, store, instance| {
            let program = bindings.program(*instance);
            let mut outcome = program.run(store);
            if let (Ok(0), Some(name)) = (&outcome, &run.options.invoke) {
                invoke::invoke(run, store, instance, name)?;
                // What the function has left for later.
                outcome = program.run_until_idle(store).map(Option::unwrap_or_default);
            }
            gojs::count(&mut run.stats, &store.data().go);
            run.stats.calls(store.data().wasi.calls());
            Ok(outcome?)
        },
    )
}
