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
//! | [`Storage`] | none given | [`MemStorage`] | `FileStorage` |
//! | [`HttpClient`], [`Tcp`], [`WebSockets`] | [`NoNetwork`] | [`SimNetwork`] | `shanhai-net` |
//!
//! What may become ready by itself tells a [`Signal`], so that a guest can [`wait`] for time, input
//! and network together and be woken by an interrupt.

mod clock;
mod errno;
mod files;
mod metadata;
mod net;
mod random;
mod signal;
mod sim;
mod storage;
mod stream;
#[cfg(feature = "system")]
mod system;
mod wait;

#[cfg(feature = "system")]
pub use crate::system::{
    DirFiles, FileStorage, StderrOutput, StdinInput, StdoutOutput, SystemClock, SystemRandom,
};
pub use crate::{
    clock::{Clock, ContinuedClock, Nanos},
    errno::Errno,
    files::{At, DirEntry, FileId, Files, Follow, Mount, NoFiles, OpenOptions, SetTime},
    metadata::{FileKind, Metadata},
    net::{
        HttpClient, HttpEvent, HttpHead, HttpId, HttpRequest, HttpUrl, Message, NetError,
        NetErrorKind, NetGrant, NetGrants, NoNetwork, ParseGrantError, ParseUrlError, Readiness,
        RequestBody, SocketId, Source, Tcp, WebSocketEvent, WebSocketId, WebSockets,
    },
    random::Random,
    signal::Signal,
    sim::{
        BytesInput, MemFiles, MemStorage, SeededRandom, SharedOutput, SimAnswer, SimClock,
        SimNetwork, SimRequest,
    },
    storage::Storage,
    stream::{Input, NoInput, NoOutput, Output},
    wait::{Waiting, wait},
};
