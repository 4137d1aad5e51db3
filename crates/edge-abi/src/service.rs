//! What answers the calls of a guest: the part of an edge node that knows permissions and machines.

use std::fmt;

use crate::{
    error::CallError,
    table::{Level, Method},
};

/// The number of a call, by which its answer can come later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ticket(pub(crate) u64);

impl Ticket {
    /// The number; also the id of the event, if the call is asynchronous.
    #[must_use]
    pub fn number(self) -> u64 {
        self.0
    }
}

impl fmt::Display for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// How a call is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Now, with the frame of the reply.
    Now(Result<Vec<u8>, CallError>),
    /// Later, by [`Guest::complete`](crate::Guest::complete) with the call's ticket.
    Later,
}

impl Answer {
    /// Success without fields.
    #[must_use]
    pub fn done() -> Answer {
        Answer::Now(Ok(Vec::new()))
    }
}

impl<E: Into<CallError>> From<E> for Answer {
    fn from(error: E) -> Self {
        Answer::Now(Err(error.into()))
    }
}

/// What answers the calls of one guest.
///
/// It is called in the middle of a guest's call and never waits: what takes time is
/// [`Answer::Later`]. It asks the permissions itself, for each call.
pub trait Service: Send {
    /// Answers a call of a method in the table.
    ///
    /// Methods of requests (`http.header` to `http.end`) do not come here. `route.add` does, for the
    /// permission: it is answered at once, and the reply's bytes are not used.
    fn call(&mut self, method: Method, request: &[u8], ticket: Ticket) -> Answer;

    /// Answers a call of a method that is not in the table: a capability of somebody else's.
    fn call_other(&mut self, name: &str, request: &[u8], ticket: Ticket) -> Answer {
        let _ = (request, ticket);
        CallError::not_found(format!(
            "there is no method `{name}`: see the list of methods of edgekit version {}",
            crate::table::VERSION
        ))
        .into()
    }

    /// The level of a line: whether it is active.
    ///
    /// # Errors
    /// As `gpio.read`.
    fn gpio_read(&mut self, handle: u32) -> Result<bool, CallError>;

    /// Sets the level of an output.
    ///
    /// # Errors
    /// As `gpio.write`.
    fn gpio_write(&mut self, handle: u32, level: bool) -> Result<(), CallError>;

    /// Nanoseconds since 1970.
    fn now_ns(&mut self) -> u64;

    /// Nanoseconds of a clock that is never set; what waiting is measured by.
    fn monotonic_ns(&mut self) -> u64;

    /// Writes a line of log.
    fn log(&mut self, level: Level, text: &str);
}
