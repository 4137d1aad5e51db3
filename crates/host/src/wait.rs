//! Waiting for time, input and network together.

use std::time::Duration;

use crate::{Clock, Input, Nanos, Signal};

/// How often an input that cannot tell a [`Signal`] is looked at while other things are awaited too.
const LOOK_AGAIN: Duration = Duration::from_millis(10);

/// What a guest waits for, beside what tells its [`Signal`].
pub struct Waiting<'a> {
    /// When to stop at the latest.
    pub deadline: Option<Nanos>,
    /// The input, if it is awaited, and whether it tells the signal.
    pub input: Option<(&'a mut dyn Input, bool)>,
    /// Whether something else that tells the signal is awaited: a connection for example.
    pub others: bool,
}

impl std::fmt::Debug for Waiting<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Waiting")
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}

/// Waits until the signal's count is no longer `seen`, input is ready or the deadline has come.
///
/// May return early; the caller looks at everything and waits again. A [`Source`](crate::Source) that
/// happens on the clock says so by [`due`](crate::Source::due), which belongs into the deadline.
pub fn wait(clock: &mut dyn Clock, signal: &Signal, seen: u64, waiting: Waiting<'_>) {
    let Waiting {
        deadline,
        input,
        others,
    } = waiting;
    if signal.count() != seen {
        return;
    }
    if let Some((input, tells)) = input {
        let left = deadline.map(|deadline| deadline.since(clock.monotonic()).duration());
        let limit = if tells {
            // Asking makes it read ahead, and tell the signal when it has.
            Some(Duration::ZERO)
        } else if others {
            Some(left.map_or(LOOK_AGAIN, |left| left.min(LOOK_AGAIN)))
        } else {
            left
        };
        // An error is reported by the read.
        let ready = input.ready(limit) != Ok(false);
        let again = !tells && others && left.is_none_or(|left| !left.is_zero());
        if ready || again {
            return;
        }
    }
    clock.wait(deadline, signal, seen);
}
