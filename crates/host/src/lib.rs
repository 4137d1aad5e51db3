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
//! | [`Gpio`] | [`NoGpio`] | [`SimGpio`] | `shanhai-host-linux` |
//! | [`Uart`] | [`NoUart`] | [`SimUart`] | `shanhai-host-linux` |
//! | [`Rtc`] | [`NoRtc`] | [`SimRtc`] | `shanhai-host-linux` |
//! | [`Kv`] | [`NoKv`] | [`MemKv`] | `shanhai-host-linux` |
//! | [`Sql`] | [`NoSql`] | [`SimSql`] | `shanhai-host-linux`, feature `sqlite` or `turso` |
//! | [`Log`] | [`NoLog`] | [`MemLog`] | the embedder's own |
//! | [`HttpClient`], [`Tcp`], [`WebSockets`] | [`NoNetwork`] | [`SimNetwork`] | `shanhai-net` |
//!
//! What may become ready by itself tells a [`Signal`], so that a guest can [`wait`] for time, input
//! and network together and be woken by an interrupt. [`until`] waits so as a thread for one answer of
//! one capability, [`ready`] as a task; a capability needs to be written only once.
//!
//! [`Hooked`] wraps any of them, to write calls down ([`Traced`]), to inject faults ([`Faulty`]) or to
//! allow only so many calls a second ([`Limited`]). With the feature `hal` lines and serial ports are
//! pins and streams of `embedded-hal` and `embedded-io`, and these are lines and ports.

mod cap_error;
mod clock;
mod errno;
mod files;
mod forward;
mod gpio;
#[cfg(feature = "hal")]
mod hal;
mod kv;
mod log;
mod metadata;
mod net;
mod random;
mod rtc;
mod signal;
mod sim;
mod sort;
mod sorted;
mod source;
mod sql;
mod storage;
mod stream;
#[cfg(feature = "system")]
mod system;
mod uart;
mod until;
mod wait;
mod wrap;

#[cfg(feature = "hal")]
pub use crate::hal::{HalDelay, HalPin, HalPort, PinBoard, SerialBoard};
#[cfg(feature = "system")]
pub use crate::system::{
    DirFiles, FileStorage, StderrOutput, StdinInput, StdoutOutput, SystemClock, SystemRandom,
};
pub use crate::{
    cap_error::{CapError, CapErrorKind},
    clock::{Clock, ContinuedClock, Nanos},
    errno::Errno,
    files::{
        At, DirEntry, FileId, Files, Follow, Mount, NoFiles, OPEN_FILES, OpenOptions, SetTime,
    },
    gpio::{
        Bias, Direction, Drive, Edge, Edges, Gpio, Level, LineId, LineInfo, LineName, LineRequest,
        NoGpio,
    },
    kv::{Kv, KvChange, KvLimits, KvPage, KvUsage, NoKv, Swap, incremented},
    log::{Log, LogLevel, LogRecord, NoLog},
    metadata::{FileKind, Metadata},
    net::{
        HttpClient, HttpEvent, HttpHead, HttpId, HttpRequest, HttpUrl, Message, NetError,
        NetErrorKind, NetGrant, NetGrants, NoNetwork, ParseGrantError, ParseUrlError, Readiness,
        RequestBody, SocketId, Tcp, WebSocketEvent, WebSocketId, WebSockets,
    },
    random::Random,
    rtc::{NoRtc, Rtc},
    signal::{Changed, Signal},
    sim::{
        BytesInput, MemFiles, MemKv, MemLog, MemStorage, SeededRandom, SharedOutput, SimAnswer,
        SimClock, SimGpio, SimNetwork, SimRequest, SimRtc, SimSql, SimSqlAnswer, SimUart,
    },
    sort::sort_by,
    sorted::SortedMap,
    source::Source,
    sql::{Changes, NoSql, Rows, Sql, SqlConnection, SqlLimits, SqlValue},
    storage::Storage,
    stream::{Input, NoInput, NoOutput, Output},
    uart::{FlowControl, NoUart, Parity, StopBits, Uart, UartConfig, UartId},
    until::{ready, until},
    wait::{Waiting, wait},
    wrap::{
        Call, FaultRule, Faults, Faulty, Hook, Hooked, Limited, Rate, Subject, Trace, TraceRecord,
        Traced,
    },
};
