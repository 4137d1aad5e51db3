//! Stores as bytes, to be continued in another process or on another machine.
//!
//! The format is described byte by byte in `docs/snapshot-format.md`.

mod reader;
mod writer;

pub use reader::{ReadError, ReadErrorKind, Reader};
pub use writer::Writer;
