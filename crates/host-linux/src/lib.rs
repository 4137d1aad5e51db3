//! The capabilities of `shanhai-host` on Linux: lines, serial ports, the real-time clock and storage.
//!
//! | capability | here | by |
//! |---|---|---|
//! | [`Gpio`](shanhai_host::Gpio) | [`CdevGpio`] | `/dev/gpiochip0` |
//! | | [`SysfsGpio`] | `/sys/class/gpio` |
//! | [`Uart`](shanhai_host::Uart) | [`LinuxUart`] | `/dev/ttyS0` and the like |
//! | [`Rtc`](shanhai_host::Rtc) | [`SysfsRtc`] | `/sys/class/rtc/rtc0` |
//! | [`Kv`](shanhai_host::Kv) | [`RedbKv`] | a file |
//! | [`Sql`](shanhai_host::Sql) | `SqliteSql`, feature `sqlite` | a file; compiles C |
//! | | `TursoSql`, feature `turso` | a file of the same format; large |
//!
//! HTTP, TCP and WebSockets of a Linux machine are in `shanhai-net`, which knows no device. What waits
//! for a device waits on one thread for each capability; a caller never does, except in storage.
//!
//! Who may use which device is not decided here: whoever is handed one of these can use all of it.
#![cfg(target_os = "linux")]

mod file;
mod gpio;
mod kv;
mod rtc;
mod sql;
mod uart;
mod watcher;

#[cfg(feature = "sqlite")]
pub use crate::sql::SqliteSql;
#[cfg(feature = "turso")]
pub use crate::sql::TursoSql;
pub use crate::{
    gpio::{CdevGpio, EdgeWatch, SysfsGpio, system_gpio},
    kv::{KvDurability, KvOptions, RedbKv},
    rtc::SysfsRtc,
    sql::DatabaseFiles,
    uart::LinuxUart,
};
