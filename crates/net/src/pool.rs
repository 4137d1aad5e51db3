//! Connections that wait for a further request to the same place.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use hyper::client::conn::http1::SendRequest;
use tokio::time::Instant;

use crate::body::Outgoing;

/// Connections kept for one place.
const KEPT: usize = 8;
/// How long a connection is kept; servers usually close after a minute or more.
const KEPT_TIME: Duration = Duration::from_secs(20);

/// Whether encrypted, host, port.
pub(crate) type Place = (bool, String, u16);

/// Since when a connection is idle, and the connection.
type Idle = (Instant, SendRequest<Outgoing>);

/// Idle connections by place.
#[derive(Debug, Default)]
pub(crate) struct Pool {
    idle: Mutex<HashMap<Place, Vec<Idle>>>,
}

impl Pool {
    /// Takes the connection that was used last.
    pub(crate) fn take(&self, place: &Place) -> Option<SendRequest<Outgoing>> {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = idle.get_mut(place)?;
        kept.retain(|(since, sender)| since.elapsed() < KEPT_TIME && sender.is_ready());
        kept.pop().map(|(_, sender)| sender)
    }

    /// Keeps a connection that is ready for the next request.
    pub(crate) fn keep(&self, place: Place, sender: SendRequest<Outgoing>) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        for kept in idle.values_mut() {
            kept.retain(|(since, sender)| since.elapsed() < KEPT_TIME && !sender.is_closed());
        }
        idle.retain(|_, kept| !kept.is_empty());
        let kept = idle.entry(place).or_default();
        if kept.len() < KEPT {
            kept.push((Instant::now(), sender));
        }
    }
}
