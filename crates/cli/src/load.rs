//! Bytes of a file, as a binary module.

use std::{fs, io, path::Path};

use crate::{checkpoint, failure::Failure};

const MAGIC: &[u8] = b"\0asm";

/// Reads a file as it is.
pub fn raw(file: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(file).map_err(|error| failure(file, &error))
}

/// Why a file cannot be read.
pub fn failure(file: &Path, error: &io::Error) -> Failure {
    let failure = Failure::of_file(file, error);
    match error.kind() {
        io::ErrorKind::NotFound => failure.hint("there is no such file; is the path right?"),
        _ => failure,
    }
}

/// Reads a binary module, or translates a text one (`.wat`).
pub fn bytes(file: &Path) -> Result<Vec<u8>, Failure> {
    let bytes = raw(file)?;
    if bytes.starts_with(MAGIC) {
        return Ok(bytes);
    }
    if file.extension().is_some_and(|extension| extension == "wat") {
        return from_text(file, bytes);
    }
    Err(Failure::of_file(file, "not a WebAssembly module").hint(foreign(file, &bytes)))
}

/// Translates a text module.
#[cfg(feature = "text")]
fn from_text(file: &Path, bytes: Vec<u8>) -> Result<Vec<u8>, Failure> {
    let text = String::from_utf8(bytes).map_err(|_| Failure::of_file(file, "not UTF-8"))?;
    wat::parse_str(&text).map_err(|mut error| {
        error.set_path(file);
        Failure::new(error.to_string())
    })
}

/// Says that this build reads no text modules.
#[cfg(not(feature = "text"))]
fn from_text(file: &Path, _: Vec<u8>) -> Result<Vec<u8>, Failure> {
    let failure = Failure::of_file(
        file,
        "a module as text, which this build of shanhai does not read",
    );
    Err(failure.hint("build it with `cargo build --features text`, or give it the binary module"))
}

/// What to say about bytes that are no module.
fn foreign(file: &Path, bytes: &[u8]) -> &'static str {
    match bytes {
        [] => "the file is empty",
        _ if checkpoint::is_checkpoint(bytes) => {
            "it is the state of a program: shanhai resume FILE goes on with it"
        }
        [0x7F, b'E', b'L', b'F', ..] => {
            "it is a program for this machine; build with GOOS=js or GOOS=wasip1 GOARCH=wasm"
        }
        [0x1F, 0x8B, ..] => "it is compressed; gunzip it first",
        _ if file.extension().is_some_and(|extension| extension == "go") => {
            "build it first: GOOS=js GOARCH=wasm go build -o FILE.wasm"
        }
        _ => "a module starts with the bytes 00 61 73 6d",
    }
}
