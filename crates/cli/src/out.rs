//! Standard output of our own (a guest's goes through its host).

use std::{
    fmt,
    io::{self, ErrorKind, Write as _},
    process,
};

use crate::failure::Failure;

/// Writes to standard output, all of it, now.
///
/// If nobody reads any more (`shanhai dump x | head`), the process ends: nothing that could follow
/// would be seen, and it is no failure.
pub fn say(text: fmt::Arguments<'_>) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_fmt(text).and_then(|()| out.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => process::exit(0),
        Err(error) => Err(Failure::new(format!("standard output: {error}"))),
        Ok(()) => Ok(()),
    }
}
