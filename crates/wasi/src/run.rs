//! The two ways a WASI program is run.

use shanhai::{AsContextMut, Error, Instance};

/// Runs a command: calls `_start` and returns the exit status, 0 if it just returns.
///
/// # Errors
/// A trap, a host's error, or a message if the instance has no `_start`.
pub fn run_command(mut store: impl AsContextMut, instance: &Instance) -> Result<i32, Error> {
    if instance.get_func(store.as_context(), "_start").is_none() {
        return Err(Error::msg(
            "the module has no function \"_start\", so it is no WASI command",
        ));
    }
    let start = instance.get_typed_func::<(), ()>(store.as_context(), "_start")?;
    match start.call(store.as_context_mut(), ()) {
        Ok(()) => Ok(0),
        Err(error) => error.exit_code().ok_or(error),
    }
}

/// Readies a reactor: calls `_initialize`, if the instance has one, after which its exports can be called.
///
/// # Errors
/// A trap, a host's error or [`Error::exit`] if the program ends instead.
pub fn initialize(mut store: impl AsContextMut, instance: &Instance) -> Result<(), Error> {
    if instance
        .get_export(store.as_context(), "_initialize")
        .is_none()
    {
        return Ok(());
    }
    let initialize = instance.get_typed_func::<(), ()>(store.as_context(), "_initialize")?;
    initialize.call(store.as_context_mut(), ())
}
