//! Tasks in one shape: what the runtime has for each kind of future is three kilobytes of program, and a box costs
//! nothing beside what these tasks do.

use std::pin::Pin;

/// What a task does.
pub type Work = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Work of the common shape.
pub fn work(work: impl Future<Output = ()> + Send + 'static) -> Work {
    Box::pin(work)
}
