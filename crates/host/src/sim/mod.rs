//! Simulators: a machine made of plain values, the same on every run.

mod calls;
mod clock;
mod files;
mod net;
mod node;
mod random;
mod storage;
mod stream;

pub use self::{
    clock::SimClock,
    files::MemFiles,
    net::{SimAnswer, SimNetwork, SimRequest},
    random::SeededRandom,
    storage::MemStorage,
    stream::{BytesInput, SharedOutput},
};
