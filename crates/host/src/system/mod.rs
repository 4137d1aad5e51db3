//! The machine this process runs on.

mod calls;
mod clock;
mod dir;
mod link;
mod mount;
mod os;
mod random;
mod storage;
mod stream;

pub use self::{
    clock::SystemClock,
    dir::DirFiles,
    random::SystemRandom,
    storage::FileStorage,
    stream::{StderrOutput, StdinInput, StdoutOutput},
};
