//! Files of the kernel, which are devices: what goes wrong with them, and how they are written.

use std::{
    fs::OpenOptions,
    io::{self, Write},
    path::Path,
};

use shanhai_host::{CapError, CapErrorKind};

/// An error of a file, with its path; what is nothing else is a fault of the device.
pub(crate) fn at(path: &Path, error: io::Error) -> CapError {
    let error = CapError::from(error);
    let kind = match error.kind() {
        CapErrorKind::Failed => CapErrorKind::HardwareFault,
        kind => kind,
    };
    CapError::new(kind, format!("{}: {error}", path.display()))
}

/// Writes into a file, which is never made: what there is no file for is not there.
pub(crate) fn write(path: &Path, text: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).truncate(true).open(path)?;
    file.write_all(text.as_bytes())
}
