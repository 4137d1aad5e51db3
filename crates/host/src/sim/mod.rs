//! Simulators: a machine made of plain values, the same on every run.

mod calls;
mod clock;
mod files;
mod node;
mod random;
mod stream;

pub use self::{
    clock::SimClock,
    files::MemFiles,
    random::SeededRandom,
    stream::{BytesInput, SharedOutput},
};
