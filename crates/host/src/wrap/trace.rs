//! Calls written down.

use std::{
    collections::VecDeque,
    fmt,
    sync::{Arc, Mutex},
};

use super::{Call, Hook};
use crate::{CapError, source::locked};

/// Calls that are kept.
const CALLS: usize = 10_000;

/// A call that was made, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TraceRecord {
    /// Which: `gpio.read`.
    pub method: &'static str,
    /// What it was about, empty if nothing in particular.
    pub subject: String,
    /// Why it did not work.
    pub error: Option<String>,
}

impl fmt::Display for TraceRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.method)?;
        if !self.subject.is_empty() {
            write!(f, " {}", self.subject)?;
        }
        match &self.error {
            Some(error) => write!(f, ": {error}"),
            None => Ok(()),
        }
    }
}

/// Where records go.
type Sink = Box<dyn Fn(TraceRecord) + Send + Sync>;

/// Writes calls down, for [`Hooked`](super::Hooked): into memory, the newest 10,000, or into a function.
///
/// Clones are the same trace.
#[derive(Clone, Default)]
pub struct Trace {
    calls: Arc<Mutex<VecDeque<TraceRecord>>>,
    sink: Option<Arc<Sink>>,
}

impl Trace {
    /// Writes into memory.
    #[must_use]
    pub fn new() -> Self {
        Trace::default()
    }

    /// Hands each record to a function.
    pub fn to(sink: impl Fn(TraceRecord) + Send + Sync + 'static) -> Self {
        Trace {
            calls: Arc::default(),
            sink: Some(Arc::new(Box::new(sink))),
        }
    }

    /// Takes what is in memory.
    #[must_use]
    pub fn take(&self) -> Vec<TraceRecord> {
        locked(&self.calls).drain(..).collect()
    }
}

impl Hook for Trace {
    fn before(&self, _call: &Call<'_>) -> Result<(), CapError> {
        Ok(())
    }

    fn after(&self, call: &Call<'_>, outcome: Result<(), &dyn fmt::Display>) {
        let record = TraceRecord {
            method: call.method,
            subject: call.subject.to_string(),
            error: outcome.err().map(ToString::to_string),
        };
        match &self.sink {
            Some(sink) => sink(record),
            None => {
                let mut calls = locked(&self.calls);
                if calls.len() >= CALLS {
                    calls.pop_front();
                }
                calls.push_back(record);
            }
        }
    }
}

impl fmt::Debug for Trace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Trace").finish_non_exhaustive()
    }
}
