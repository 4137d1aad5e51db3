//! TinyGo's front on the same world: programs built by TinyGo for a JavaScript host.
//!
//! Here live the imports (`imports`), where their arguments are (`arguments`) and the border
//! (`serve`). They differ from Go's in form only: pointers are 32 bits wide, arguments are true
//! parameters, and two results at once go through a pointer. Refs, objects and events are Go's. What
//! a program imports of WASI besides (`fd_write`, `proc_exit`, `random_get`) is not here; the
//! embedder links `shanhai-wasi` for it.

mod arguments;
mod imports;
mod serve;

pub use imports::{TINYGO_IMPORTS, TinyGoImport};
