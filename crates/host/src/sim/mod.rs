//! Simulators: a machine made of plain values, the same on every run.

mod calls;
mod clock;
mod files;
mod gpio;
mod kv;
mod line;
mod log;
mod net;
mod node;
mod random;
mod rtc;
mod sql;
mod storage;
mod stream;
mod uart;

pub use self::{
    clock::SimClock,
    files::MemFiles,
    gpio::SimGpio,
    kv::MemKv,
    log::MemLog,
    net::{SimAnswer, SimNetwork, SimRequest},
    random::SeededRandom,
    rtc::SimRtc,
    sql::{SimSql, SimSqlAnswer},
    storage::MemStorage,
    stream::{BytesInput, SharedOutput},
    uart::SimUart,
};
