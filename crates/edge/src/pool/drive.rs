//! Driving an instance: by the request that came, by one that waits, or by the cell's keeper.

use std::{
    sync::{Arc, MutexGuard, atomic::Ordering},
    time::{Duration, Instant},
};

use shanhai::{Trap, TrapCode, TrapFrame};
use shanhai_edge_abi::{CallError, Outgoing, RequestId, Response};
use tokio::task;

use super::{
    cell::Cell,
    exchange::{Inward, Key},
    state::{Over, Reason, State, wake},
};
use crate::guest::{Instance, Step};

/// An instance that somebody drives, until it is laid back.
pub(super) struct Hand {
    instance: Option<Box<Instance>>,
    /// When it came to rest, if a clock was read then.
    pub rested: Option<Instant>,
}

impl Hand {
    pub fn of(instance: Box<Instance>) -> Self {
        Hand {
            instance: Some(instance),
            rested: None,
        }
    }

    pub fn instance(&mut self) -> &mut Instance {
        self.instance.as_mut().expect("held until it is laid back")
    }

    fn take(&mut self) -> Box<Instance> {
        self.instance.take().expect("held until here")
    }

    /// Another hand takes over.
    fn pass(&mut self) -> Hand {
        Hand {
            instance: self.instance.take(),
            rested: self.rested,
        }
    }

    /// Who drove was dropped between two slices: its client is gone. The keeper goes on.
    fn drop_back(&mut self, cell: &Cell) {
        if let Some(instance) = self.instance.take() {
            let mut state = cell.lock();
            if state.over.is_none() {
                state.resting = Some(instance);
                state.is_runnable = true;
                drop(state);
                cell.keeper.notify_one();
            }
        }
    }
}

/// The right to drive an instance; dropped, it is somebody else's.
pub struct Held {
    cell: Arc<Cell>,
    hand: Hand,
}

impl Drop for Held {
    fn drop(&mut self) {
        self.hand.drop_back(&self.cell);
    }
}

/// The same for who has the cell anyway, and need not count references to it.
pub(super) struct Lent<'c> {
    cell: &'c Arc<Cell>,
    pub hand: Hand,
}

impl<'c> Lent<'c> {
    pub fn new(cell: &'c Arc<Cell>, instance: Box<Instance>) -> Self {
        let hand = Hand::of(instance);
        Lent { cell, hand }
    }

    /// The right to drive for longer.
    pub fn keep(mut self) -> Held {
        Held {
            cell: Arc::clone(self.cell),
            hand: self.hand.pass(),
        }
    }
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        self.hand.drop_back(self.cell);
    }
}

/// What a driver does after a step.
pub(super) enum Next {
    Again,
    Yield,
    Rest,
    Over(Box<Instance>),
}

impl Cell {
    /// Drives the instance until it rests, or the request `own` has its answer.
    pub async fn drive(self: &Arc<Self>, mut held: Held, own: Option<Key>) -> Option<Response> {
        let mut reply = None;
        loop {
            let hand = &mut held.hand;
            self.hand_in(hand);
            let step = self.step(hand.instance());
            let state = self.lock();
            match self.after(state, step, hand, own, &mut reply) {
                Next::Again => {}
                Next::Rest => return reply,
                Next::Over(instance) => {
                    drop(instance);
                    return reply;
                }
                Next::Yield => {
                    if reply.is_some() {
                        // The rest is the keeper's.
                        return reply;
                    }
                    task::yield_now().await;
                }
            }
        }
    }

    /// Lets the guest run for a slice.
    pub(super) fn step(&self, instance: &mut Instance) -> Step {
        let runner = self.runner.get().expect("there is an instance");
        let _work = self.ticker.work(runner);
        instance.run()
    }

    /// Gives the guest what has come for it; says whether there was anything.
    fn hand_in(&self, hand: &mut Hand) -> bool {
        let mut state = self.lock();
        state.is_runnable = false;
        let any = !state.inbox.is_empty();
        self.give(&mut state, hand.instance());
        drop(state);
        any | self.complete(hand.instance())
    }

    pub(super) fn complete(&self, instance: &mut Instance) -> bool {
        self.has_completions.load(Ordering::Relaxed)
            && self.has_completions.swap(false, Ordering::Acquire)
            && self.completions.deliver(instance.guest())
    }

    /// Empties the inbox into the guest.
    fn give(&self, state: &mut State, instance: &mut Instance) {
        for _ in 0..state.inbox.len() {
            let Some(inward) = state.inbox.pop_front() else {
                return;
            };
            match inward {
                Inward::Request(..) if !state.is_parked => state.inbox.push_back(inward),
                Inward::Request(key, request) => {
                    let Some(exchange) = state.exchange(key) else {
                        continue;
                    };
                    let wants_body = request.more;
                    match instance.guest().request(*request) {
                        Ok(id) => {
                            exchange.id = Some(id);
                            if wants_body {
                                exchange.room = instance.guest().body_room(id);
                            }
                        }
                        Err(full) => {
                            let error = CallError::limit(full.to_string());
                            exchange.refused = Some(error);
                            wake(exchange);
                        }
                    }
                    if self.budget.fuel != u64::MAX {
                        let is_first = state.exchanges.len() == 1;
                        instance.refuel(self.budget.fuel, !is_first);
                    }
                }
                Inward::Body(key, piece, end) => {
                    if let Some(id) = state.exchange(key).and_then(|exchange| exchange.id) {
                        instance.guest().body(id, piece, end);
                    }
                }
                Inward::Sent(key, bytes) => {
                    if let Some(id) = state.exchange(key).and_then(|exchange| exchange.id) {
                        instance.guest().sent(id, bytes);
                    }
                }
                Inward::Cancel(id) => instance.guest().cancel(id),
            }
        }
    }

    /// Takes out what the guest has, and decides what is next.
    pub(super) fn after(
        &self,
        mut state: MutexGuard<'_, State>,
        step: Step,
        hand: &mut Hand,
        own: Option<Key>,
        reply: &mut Option<Response>,
    ) -> Next {
        self.take_out(&mut state, hand.instance(), own, reply);
        if state.over.is_some() {
            // Somebody stopped it meanwhile.
            return Next::Over(hand.take());
        }
        let (reason, is_trouble) = match step {
            Step::Parked(left) => return self.rest(state, hand, left, reply.is_some()),
            Step::Slice => match self.slice(&mut state) {
                None if reply.is_some() => {
                    self.lay_back(state, hand, true);
                    return Next::Yield;
                }
                None => return Next::Yield,
                Some(culprit) => {
                    let frames = hand.instance().backtrace();
                    self.end(&mut state, Reason::Overtime, frames, culprit);
                    return Next::Over(hand.take());
                }
            },
            Step::Exited(status) => (Reason::Exited(status), false),
            // What cannot be suspended was interrupted.
            Step::Failed(error)
                if error.as_trap().map(Trap::code) == Some(TrapCode::Interrupted) =>
            {
                let frames = error.as_trap().map_or(&[][..], Trap::frames).to_vec();
                let culprit = state
                    .exchanges
                    .iter()
                    .find(|exchange| exchange.id.is_some() && !exchange.is_answered);
                let culprit = culprit.and_then(|exchange| exchange.id);
                self.end(&mut state, Reason::Overtime, frames, culprit);
                return Next::Over(hand.take());
            }
            Step::Failed(error) => (Reason::Failed(error), false),
            Step::OutOfFuel => (Reason::OutOfFuel, true),
            Step::Panicked(text) => (Reason::Panicked(text), false),
        };
        let frames = if is_trouble {
            hand.instance().backtrace()
        } else {
            Vec::new()
        };
        self.end(&mut state, reason, frames, None);
        Next::Over(hand.take())
    }

    /// Lays a parked instance back, unless there is something for it.
    fn rest(
        &self,
        mut state: MutexGuard<'_, State>,
        hand: &mut Hand,
        left: Option<Duration>,
        is_answered: bool,
    ) -> Next {
        state.is_parked = true;
        if !state.is_ready || !state.has_parked {
            state.has_parked = true;
            state.is_ready = hand.instance().listens();
            if state.is_ready
                && let Some(runner) = self.runner.get()
            {
                // The start was given more.
                runner.limit(self.budget.time);
            }
            self.news.notify_waiters();
        }
        let has_more = !state.inbox.is_empty()
            || self.has_completions.load(Ordering::Acquire)
            || hand.instance().can_go_on_within(left);
        if has_more {
            if !is_answered {
                return Next::Again;
            }
            self.lay_back(state, hand, true);
            return Next::Rest;
        }
        state.busy_since = None;
        state.until = left.and_then(|left| {
            let now = Instant::now();
            hand.rested = Some(now);
            now.checked_add(left)
        });
        state.memory_bytes = hand.instance().memory_bytes();
        self.lay_back(state, hand, false);
        Next::Rest
    }

    /// Lays the instance back and wakes who goes on with it.
    pub(super) fn lay_back(
        &self,
        mut state: MutexGuard<'_, State>,
        hand: &mut Hand,
        is_runnable: bool,
    ) {
        state.resting = hand.instance.take();
        state.is_runnable = is_runnable;
        if !is_runnable {
            let sooner = match (state.until, state.keeper_until) {
                (Some(until), Some(keeper)) => until < keeper,
                (Some(_), None) => true,
                (None, _) => false,
            };
            drop(state);
            if sooner {
                self.keeper.notify_one();
            }
            return;
        }
        // Who has a request in the inbox drives it, else the keeper does.
        let next = state.inbox.iter().find_map(|inward| match inward {
            Inward::Request(key, _) => Some(*key),
            _ => None,
        });
        let waker = next.and_then(|key| state.exchange(key)?.waker.take());
        drop(state);
        match waker {
            Some(waker) => waker.wake(),
            None => self.keeper.notify_one(),
        }
    }

    /// Takes out answers, pieces and routes.
    fn take_out(
        &self,
        state: &mut State,
        instance: &mut Instance,
        own: Option<Key>,
        reply: &mut Option<Response>,
    ) {
        while let Some(outgoing) = instance.guest().pop_outgoing() {
            state.busy_since = None;
            match outgoing {
                Outgoing::Route { route, pattern } => {
                    state.routes.push((route, pattern));
                    self.pool.notify_one();
                }
                Outgoing::Reply { request, response } => {
                    state.silent = 0;
                    let Some(exchange) = state.by_id(request) else {
                        continue;
                    };
                    exchange.is_answered = true;
                    exchange.has_ended = !response.more;
                    if own == Some(exchange.key) && !response.more {
                        let key = exchange.key;
                        state.remove(key);
                        *reply = Some(response);
                    } else {
                        exchange.reply = Some(response);
                        wake(exchange);
                    }
                }
                Outgoing::Piece {
                    request,
                    piece,
                    end,
                } => {
                    if let Some(exchange) = state.by_id(request) {
                        exchange
                            .pieces
                            .extend(Some(piece).filter(|piece| !piece.is_empty()));
                        exchange.has_ended |= end;
                        wake(exchange);
                    }
                }
                Outgoing::Refused { request, error } => {
                    if let Some(exchange) = state.by_id(request) {
                        exchange.refused = Some(error);
                        wake(exchange);
                    }
                }
            }
        }
        for exchange in &mut state.exchanges {
            if let (Some(_), Some(id)) = (exchange.room, exchange.id) {
                exchange.room = instance.guest().body_room(id);
                wake(exchange);
            }
        }
    }

    /// Whether the guest has run for too long, and the request that it has had for too long.
    fn slice(&self, state: &mut State) -> Option<Option<RequestId>> {
        state.is_parked = false;
        let now = Instant::now();
        // The time of a request counts from when the guest has it; that is looked at only here, where
        // it works on something for longer than most.
        for exchange in &mut state.exchanges {
            if exchange.id.is_none() || exchange.is_answered {
                continue;
            }
            match exchange.due {
                None => exchange.due = now.checked_add(self.budget.time),
                Some(due) if due <= now => return Some(exchange.id),
                Some(_) => {}
            }
        }
        let most = match state.is_ready {
            true => self.budget.time,
            false => self.budget.time.max(self.budget.start),
        };
        let since = *state.busy_since.get_or_insert(now);
        (now.duration_since(since) >= most).then_some(None)
    }

    /// Notes the end; who waits hears of it.
    pub(super) fn end(
        &self,
        state: &mut State,
        reason: Reason,
        frames: Vec<TrapFrame>,
        culprit: Option<RequestId>,
    ) {
        state.over = Some(Arc::new(Over {
            reason,
            frames,
            culprit,
        }));
        state.give_back_requests();
        state.exchanges.iter_mut().for_each(wake);
        self.news.notify_waiters();
        self.pool.notify_one();
        self.keeper.notify_one();
    }

    /// The right to drive, if nobody has it.
    pub(super) fn take(self: &Arc<Self>, state: &mut State) -> Option<Held> {
        let instance = state.resting.take()?;
        Some(Held {
            cell: Arc::clone(self),
            hand: Hand::of(instance),
        })
    }

    /// Drives the instance when nobody else does, until it is over.
    pub(super) async fn keep(self: Arc<Self>) {
        loop {
            let (held, until) = {
                let mut state = self.lock();
                if state.over.is_some() {
                    return;
                }
                let is_due = state.until.is_some_and(|until| until <= Instant::now());
                let has_work = state.is_runnable
                    || is_due
                    || !state.inbox.is_empty()
                    || self.has_completions.load(Ordering::Acquire);
                let rests = state.resting.is_some();
                let held = if has_work {
                    self.take(&mut state)
                } else {
                    None
                };
                if held.is_some() {
                    state.until = None;
                }
                // While somebody drives, what is due then is told when it rests.
                state.keeper_until = state.until.filter(|_| rests);
                (held, state.keeper_until)
            };
            if let Some(held) = held {
                self.drive(held, None).await;
                continue;
            }
            match until {
                None => self.keeper.notified().await,
                Some(until) => {
                    let _ = tokio::time::timeout_at(until.into(), self.keeper.notified()).await;
                }
            }
        }
    }
}
