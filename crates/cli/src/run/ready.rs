//! The point that a program names for its image: it calls `shanhai.ready` when it is set up.
//!
//! A wasip1 program imports it (`//go:wasmimport shanhai ready`), for a js program it is a function of
//! the global object `shanhai`. Elsewhere the call does nothing, so that such programs run anywhere.

use shanhai::{AsContext, Caller, Error, Linker};
use shanhai_gojs::{Bindings, GoJs, Value};
use shanhai_wasi::WasiCtx;

const MODULE: &str = "shanhai";
const NAME: &str = "ready";

/// Defines it for WASI programs; with `pauses` the call suspends the program.
pub fn for_wasi(linker: &mut Linker<WasiCtx>, pauses: bool) -> Result<(), Error> {
    linker.func_wrap(MODULE, NAME, move |caller: Caller<'_, WasiCtx>| {
        if pauses {
            caller.as_context().interrupt_handle().pause();
        }
    })?;
    Ok(())
}

/// Defines it for Go js programs; with `pauses` the call suspends the program.
pub fn for_gojs(bindings: Bindings<GoJs>, pauses: bool) -> Bindings<GoJs> {
    bindings.function(format!("{MODULE}.{NAME}"), move |store, _, _| {
        if pauses {
            store.interrupt_handle().pause();
        }
        Ok(Value::Undefined)
    })
}
