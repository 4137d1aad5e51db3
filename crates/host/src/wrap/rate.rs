//! So many calls a second.

use std::{
    fmt,
    sync::{Arc, Mutex},
};

use super::{Call, Hook};
use crate::{CapError, CapErrorKind, Clock, Nanos, source::locked};

const SECOND: u64 = 1_000_000_000;

/// Allows so many calls a second, for [`Hooked`](super::Hooked); clones count together.
///
/// Calls that were not made can be made up for, up to those of one second. What is too much is
/// refused with [`Limit`](CapErrorKind::Limit).
#[derive(Clone)]
pub struct Rate {
    per_second: u64,
    state: Arc<Mutex<State>>,
}

struct State {
    clock: Box<dyn Clock>,
    /// Time that was not used, in nanoseconds; a call takes its share of a second.
    saved: u64,
    seen: Nanos,
}

impl Rate {
    /// Allows `per_second` calls a second by this clock; none at all for zero.
    pub fn new(per_second: u32, clock: impl Clock + 'static) -> Self {
        let state = State {
            seen: clock.monotonic(),
            clock: Box::new(clock),
            saved: SECOND,
        };
        Rate {
            per_second: u64::from(per_second),
            state: Arc::new(Mutex::new(state)),
        }
    }
}

impl Hook for Rate {
    fn before(&self, call: &Call<'_>) -> Result<(), CapError> {
        let mut state = locked(&self.state);
        let now = state.clock.monotonic();
        let saved = state.saved.saturating_add(now.since(state.seen).0);
        state.saved = saved.min(SECOND);
        state.seen = now;
        let share = SECOND.checked_div(self.per_second);
        match share.and_then(|share| state.saved.checked_sub(share)) {
            Some(left) => {
                state.saved = left;
                Ok(())
            }
            None => {
                let message = format!(
                    "{}: more than {} calls a second",
                    call.method, self.per_second
                );
                Err(CapError::new(CapErrorKind::Limit, message))
            }
        }
    }
}

impl fmt::Debug for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rate")
            .field("per_second", &self.per_second)
            .finish_non_exhaustive()
    }
}
