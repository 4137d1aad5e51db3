//! The short way of a request: into an instance that rests, one step, and out with the answer.
//!
//! Of a request that is answered by this nothing is noted anywhere. What takes longer becomes an
//! exchange like any other.

use std::{
    sync::{Arc, atomic::Ordering},
    time::Instant,
};

use shanhai_edge_abi::{CallError, Request, Response};

use super::{
    cell::Cell,
    drive::{Held, Lent, Next},
    exchange::{Exchange, Inward, Key},
    state::State,
};

/// What comes of a request at once.
pub enum Asked {
    /// Its answer, and when it was given, if a clock was read then.
    Answered(Response, Option<Instant>),
    /// Nothing: the instance is over, and the request is still where it was.
    Over,
    /// It is under way; perhaps who asks may drive the instance.
    UnderWay(Key, Option<Held>),
}

impl Cell {
    /// Puts the request in. If the instance rests, it runs for one step, which is enough for most.
    pub fn ask(self: &Arc<Self>, request: &mut Option<Request>) -> Asked {
        let mut state = self.lock();
        if state.over.is_some() {
            return Asked::Over;
        }
        let is_free = state.is_parked && !state.is_runnable && state.inbox.is_empty();
        let mut held = match state.resting.take() {
            Some(instance) if is_free => Lent::new(self, instance),
            instance => {
                let held = instance.map(|instance| Lent::new(self, instance).keep());
                return Asked::UnderWay(self.put(&mut state, request), held);
            }
        };
        let is_first = state.exchanges.is_empty();
        drop(state);
        self.complete(held.hand.instance());
        let guest = held.hand.instance().guest();
        let asked = request.as_mut().map(|request| guest.request_of(request));
        let id = match asked {
            Some(Ok(id)) => id,
            Some(Err(full)) => return self.refuse(held, CallError::limit(full.to_string())),
            None => return self.refuse(held, CallError::closed("the request is gone")),
        };
        if self.budget.fuel != u64::MAX {
            held.hand.instance().refuel(self.budget.fuel, !is_first);
        }
        let step = self.step(held.hand.instance());
        let guest = held.hand.instance().guest();
        let mut reply = guest.pop_whole_reply(id);
        let room = match request {
            Some(request) if request.more && reply.is_none() => guest.body_room(id),
            _ => None,
        };
        let mut state = self.lock();
        let mut key = None;
        if reply.is_some() {
            state.silent = 0;
            state.busy_since = None;
        } else {
            let own = self.next_key();
            let mut exchange = Exchange::new(own);
            (exchange.id, exchange.room) = (Some(id), room);
            state.exchanges.push(exchange);
            key = Some(own);
        }
        let goes_on = match self.after(state, step, &mut held.hand, key, &mut reply) {
            Next::Rest => false,
            Next::Over(instance) => {
                drop(instance);
                false
            }
            Next::Again | Next::Yield => true,
        };
        match (reply, key) {
            (Some(reply), _) => Asked::Answered(reply, held.hand.rested),
            (None, Some(key)) => Asked::UnderWay(key, goes_on.then(|| held.keep())),
            (None, None) => Asked::Over,
        }
    }

    /// Puts a request into the inbox.
    fn put(&self, state: &mut State, request: &mut Option<Request>) -> Key {
        let key = self.next_key();
        state.exchanges.push(Exchange::new(key));
        let request = request.take().map(Box::new);
        let inward = request.map(|request| Inward::Request(key, request));
        state.inbox.extend(inward);
        key
    }

    /// Notes a request that the guest has no room for.
    #[cold]
    fn refuse(&self, mut held: Lent<'_>, error: CallError) -> Asked {
        let mut state = self.lock();
        let key = self.next_key();
        let mut exchange = Exchange::new(key);
        exchange.refused = Some(error);
        state.exchanges.push(exchange);
        // It was to run, and the keeper lets it.
        self.lay_back(state, &mut held.hand, true);
        Asked::UnderWay(key, None)
    }

    fn next_key(&self) -> Key {
        Key(self.next.fetch_add(1, Ordering::Relaxed))
    }
}
