//! What is known of an instance and its requests, and how instances end.

use std::{
    collections::VecDeque,
    sync::Arc,
    time::{Duration, Instant},
};

use shanhai::{Error, TrapFrame};
use shanhai_edge_abi::RequestId;

use super::exchange::{Exchange, Inward, Key};
use crate::guest::Instance;

/// What one request may use up.
#[derive(Clone, Copy, Debug)]
pub struct Budget {
    /// How long it may take.
    pub time: Duration,
    /// How long the start may take.
    pub start: Duration,
    /// What fuel it may burn; the largest number for any.
    pub fuel: u64,
}

/// What the lock is for.
pub struct State {
    /// The instance, if nobody drives it.
    pub resting: Option<Box<Instance>>,
    /// Whether the resting instance has something to do.
    pub is_runnable: bool,
    /// Whether the guest waits, rather than works on something: only then it gets requests, so that
    /// those behind one that is its end go to another instance.
    pub is_parked: bool,
    pub inbox: VecDeque<Inward>,
    pub exchanges: Vec<Exchange>,
    /// When the resting instance wants to go on.
    pub until: Option<Instant>,
    /// When the keeper looks next.
    pub keeper_until: Option<Instant>,
    /// Whether the instance has waited for requests.
    pub is_ready: bool,
    /// Whether it has waited at all.
    pub has_parked: bool,
    /// Routes that the guest has added: their numbers and patterns.
    pub routes: Vec<(u32, String)>,
    /// Since when it has run without waiting or giving anything out.
    pub busy_since: Option<Instant>,
    /// Requests in a row that ran out of time while the guest waited.
    pub silent: u32,
    pub memory_bytes: u64,
    pub over: Option<Arc<Over>>,
}

/// How an instance came to its end.
#[derive(Debug)]
pub struct Over {
    /// Why.
    pub reason: Reason,
    /// The functions in which it stood.
    pub frames: Vec<TrapFrame>,
    /// The request that had taken too long.
    pub culprit: Option<RequestId>,
}

/// Why an instance is over.
#[derive(Debug)]
pub enum Reason {
    /// It has ended with this status.
    Exited(i32),
    /// It trapped, or a function of the host failed.
    Failed(Error),
    /// A request, or the start, took too long.
    Overtime,
    /// Requests run out of time one after the other while it waits.
    Silent,
    /// A request burnt more fuel than it may.
    OutOfFuel,
    /// The node failed while it ran the instance.
    Panicked(String),
    /// It was stopped: another one has taken over, or the node ends.
    Stopped,
}
impl State {
    /// That of a cell whose instance has not run.
    pub fn new() -> Self {
        State {
            resting: None,
            is_runnable: true,
            is_parked: false,
            inbox: VecDeque::new(),
            exchanges: Vec::new(),
            until: None,
            keeper_until: None,
            is_ready: false,
            has_parked: false,
            routes: Vec::new(),
            busy_since: None,
            silent: 0,
            memory_bytes: 0,
            over: None,
        }
    }

    /// The exchange of a key.
    pub fn exchange(&mut self, key: Key) -> Option<&mut Exchange> {
        self.exchanges
            .iter_mut()
            .find(|exchange| exchange.key == key)
    }

    /// The exchange of a request of the guest's.
    pub fn by_id(&mut self, id: RequestId) -> Option<&mut Exchange> {
        let mut exchanges = self.exchanges.iter_mut();
        exchanges.find(|exchange| exchange.id == Some(id))
    }

    /// Gives the requests in the inbox back to those who wait for them.
    pub fn give_back_requests(&mut self) {
        for inward in std::mem::take(&mut self.inbox) {
            match inward {
                Inward::Request(key, request) => {
                    if let Some(exchange) = self.exchange(key) {
                        exchange.request = Some(request);
                        wake(exchange);
                    }
                }
                other => self.inbox.push_back(other),
            }
        }
    }

    /// Forgets an exchange.
    pub fn remove(&mut self, key: Key) -> Option<Exchange> {
        let at = self
            .exchanges
            .iter()
            .position(|exchange| exchange.key == key)?;
        Some(self.exchanges.swap_remove(at))
    }
}

/// Wakes who waits for an exchange.
pub fn wake(exchange: &mut Exchange) {
    if let Some(waker) = exchange.waker.take() {
        waker.wake();
    }
}
