//! The short way of a request: into an instance that rests, one step, and out with the answer.
//!
//! Of a request that is answered by this nothing is noted anywhere. What takes longer becomes an
//! exchange like any other.

use std::{
    sync::{Arc, atomic::Ordering},
    time::Instant,
};

use shanhai_edge_abi::{CallError, Full, Guest, PlainRequest, Request, RequestId, Response};

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

/// A request that looks for its answer.
pub enum Asking<'r> {
    /// One with parts of its own, until it is taken.
    Whole(Option<Request>),
    /// One that lies among what its client has sent, and where its answer is begun.
    Plain(PlainRequest<'r>, &'r mut Vec<u8>),
}

impl Asking<'_> {
    /// Sets the number of the route in the guest.
    pub fn set_route(&mut self, route: u32) {
        match self {
            Asking::Whole(Some(request)) => request.route = route,
            Asking::Whole(None) => {}
            Asking::Plain(request, _) => request.route = route,
        }
    }

    /// Takes the request, if nobody did.
    pub fn take(&mut self) -> Option<Request> {
        match self {
            Asking::Whole(request) => request.take(),
            Asking::Plain(request, _) => request.to_request(),
        }
    }

    /// Whether more of its body comes later.
    fn has_more(&self) -> bool {
        matches!(self, Asking::Whole(Some(request)) if request.more)
    }

    /// Puts it into the guest; none if somebody took it.
    fn put(&mut self, guest: &mut Guest) -> Option<Result<RequestId, Full>> {
        match self {
            Asking::Whole(request) => Some(guest.request_of(request.as_mut()?)),
            Asking::Plain(request, desk) => {
                let id = guest.plain_request(request);
                if let Ok(id) = &id {
                    guest.lend_desk(*id, std::mem::take(*desk));
                }
                Some(id)
            }
        }
    }

    /// Takes back what the guest was lent.
    fn take_back(&mut self, guest: &mut Guest) {
        if let Asking::Plain(_, desk) = self
            && let Some(bytes) = guest.take_desk()
        {
            **desk = bytes;
        }
    }
}

impl Cell {
    /// Puts the request in. If the instance rests, it runs for one step, which is enough for most.
    pub fn ask(self: &Arc<Self>, request: &mut Asking<'_>) -> Asked {
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
        let id = match request.put(guest) {
            Some(Ok(id)) => id,
            Some(Err(full)) => return self.refuse(held, CallError::limit(full.to_string())),
            None => return self.refuse(held, CallError::closed("the request is gone")),
        };
        if self.budget.fuel != u64::MAX {
            held.hand.instance().refuel(self.budget.fuel, !is_first);
        }
        let step = self.step(held.hand.instance());
        let guest = held.hand.instance().guest();
        request.take_back(guest);
        let mut reply = guest.pop_whole_reply(id);
        let room = match request.has_more() && reply.is_none() {
            true => guest.body_room(id),
            false => None,
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
    fn put(&self, state: &mut State, request: &mut Asking<'_>) -> Key {
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
