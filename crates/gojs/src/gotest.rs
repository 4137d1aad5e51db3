//! What Go's own `wasm_exec.js` offers besides, for the tests of package `syscall/js`.

use shanhai::{AsContextMut, Caller, Error, Extern, Linker, TypedFunc, WasmParams, WasmResults};

use crate::GoJsError;

/// The module name of these imports.
pub const MODULE: &str = "_gotest";

/// Defines `add`, the sum of two numbers, and `callExport`, which calls two exports of the test's.
pub fn add_to_linker<T: 'static>(linker: &mut Linker<T>) -> Result<(), Error> {
    linker.func_wrap(MODULE, "add", |a: i32, b: i32| a.wrapping_add(b))?;
    linker.func_wrap(MODULE, "callExport", call_export)?;
    Ok(())
}

fn call_export<T: 'static>(mut caller: Caller<'_, T>, a: i32, b: i64) -> Result<i64, Error> {
    let plain = export::<T, (), ()>(&caller, "testExport0")?;
    plain.call(caller.as_context_mut(), ())?;
    let adding = export::<T, (i32, i64), i64>(&caller, "testExport")?;
    adding.call(caller.as_context_mut(), (a, b))
}

fn export<T: 'static, P: WasmParams, R: WasmResults>(
    caller: &Caller<'_, T>,
    name: &'static str,
) -> Result<TypedFunc<P, R>, Error> {
    caller
        .get_export(name)
        .and_then(Extern::into_func)
        .and_then(|func| func.typed(caller).ok())
        .ok_or_else(|| Error::host(GoJsError::MissingExport { name }))
}
