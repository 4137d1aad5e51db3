//! The machine this process runs on.

mod calls;
mod clock;
mod dir;
mod mount;
mod os;
mod random;
mod stream;

pub use self::{
    clock::SystemClock,
    dir::DirFiles,
    random::SystemRandom,
    stream::{StderrOutput, StdinInput, StdoutOutput},
};
