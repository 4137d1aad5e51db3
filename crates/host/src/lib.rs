//! What a machine offers a WebAssembly guest, as traits, with a simulator and a real implementation of each.
//!
//! Here live the capabilities that both the WASI and the Go shim draw on: [`Clock`], [`Random`],
//! [`Input`], [`Output`] and [`Files`], and the one error they share, [`Errno`]. What does not live
//! here: anything about WebAssembly, file descriptor numbers, working directories and guest memory;
//! those are the shims' business.
//!
//! Nothing is open by itself. A guest reaches what its embedder handed over and nothing else; the
//! implementations that hand over nothing are [`NoFiles`], [`NoInput`] and [`NoOutput`].
//!
//! | capability | denied | simulated | this machine (feature `system`) |
//! |---|---|---|---|
//! | [`Clock`] | | [`SimClock`] | `SystemClock` |
//! | [`Random`] | | [`SeededRandom`] | `SystemRandom` |
//! | [`Input`] | [`NoInput`] | [`BytesInput`] | `StdinInput` |
//! | [`Output`] | [`NoOutput`] | [`SharedOutput`] | `StdoutOutput`, `StderrOutput` |
//! | [`Files`] | [`NoFiles`] | [`MemFiles`] | `DirFiles` |

mod clock;
mod errno;
mod files;
mod metadata;
mod random;
mod sim;
mod stream;
#[cfg(feature = "system")]
mod system;

#[cfg(feature = "system")]
pub use crate::system::{
    DirFiles, StderrOutput, StdinInput, StdoutOutput, SystemClock, SystemRandom,
};
pub use crate::{
    clock::{Clock, Nanos},
    errno::Errno,
    files::{At, DirEntry, FileId, Files, Follow, Mount, NoFiles, OpenOptions, SetTime},
    metadata::{FileKind, Metadata},
    random::Random,
    sim::{BytesInput, MemFiles, SeededRandom, SharedOutput, SimClock},
    stream::{Input, NoInput, NoOutput, Output},
};
