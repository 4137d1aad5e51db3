//! Does an error of the engine match what an assertion asks for?

use shanhai::{Error, ErrorKind};

/// For `assert_malformed` and `assert_invalid`: the module was refused by decoder or validator.
///
/// Which of the two is not asked: the suite itself counts some cases once this and once that way.
/// A limit or a misuse of the API is no verdict on the module.
pub(crate) fn refused(result: Result<(), Error>) -> Result<(), String> {
    match result {
        Ok(()) => Err("the module was accepted".to_owned()),
        Err(error) if matches!(error.kind(), ErrorKind::Decode(_) | ErrorKind::Validate(_)) => {
            Ok(())
        }
        Err(error) => Err(format!("refused, but not as malformed or invalid: {error}")),
    }
}

/// For `assert_unlinkable`: the imports were refused.
pub(crate) fn unlinkable(result: Result<(), Error>) -> Result<(), String> {
    match result {
        Ok(()) => Err("the module was linked".to_owned()),
        Err(error) if matches!(error.kind(), ErrorKind::Link(_)) => Ok(()),
        Err(error) => Err(format!("failed, but not in linking: {error}")),
    }
}

/// For `assert_trap` and `assert_exhaustion`: a trap with the expected text.
///
/// Either text may be the beginning of the other: older scripts shorten ("uninitialized element"),
/// some add the index ("uninitialized element 2").
pub(crate) fn trapped<T>(result: Result<T, Error>, expected: &str) -> Result<(), String> {
    let error = match result {
        Ok(_) => return Err(format!("returned, but a trap was expected: {expected}")),
        Err(error) => error,
    };
    let Some(trap) = error.as_trap() else {
        return Err(format!("expected the trap {expected:?}, got: {error}"));
    };
    let actual = trap.code().text();
    if actual.starts_with(expected) || expected.starts_with(actual) {
        Ok(())
    } else {
        Err(format!(
            "expected the trap {expected:?}, got the trap {actual:?}"
        ))
    }
}

/// For `assert_exception`: an exception left the outermost call.
pub(crate) fn threw<T>(result: Result<T, Error>) -> Result<(), String> {
    match result {
        Ok(_) => Err("returned, but an exception was expected".to_owned()),
        Err(error) if matches!(error.kind(), ErrorKind::Exception(_)) => Ok(()),
        Err(error) => Err(format!("expected an exception, got: {error}")),
    }
}
