//! One instance and the requests that are under way in it.
//!
//! Whoever has something for the instance takes it, lets it run until it rests, and lays it back: a
//! request drives the instance on its own task, without a hop to another thread. Others that come
//! meanwhile leave what they have in the inbox and wait. What nobody waits for (timers, answers of
//! calls) is driven by the cell's keeper, a task of its own.

use std::{
    sync::{
        Arc, Mutex, MutexGuard, OnceLock, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    task::Waker,
    time::{Duration, Instant},
};

use shanhai_edge_abi::{CallError, ErrorKind, Request, Response};
use tokio::{sync::Notify, task};

use super::{
    Ticker,
    drive::Held,
    exchange::{Inward, Key},
    state::{Budget, Over, Reason, State},
    ticker::Runner,
};
use crate::{guest::Instance, service::Completions, work::work};

/// Requests in a row that run out of time while the guest waits for something, without any answer in
/// between: then the guest has forgotten them.
const SILENT_MAX: u32 = 3;

/// One instance.
pub struct Cell {
    pub(super) state: Mutex<State>,
    /// Wakes the keeper.
    pub(super) keeper: Notify,
    /// Tells who waits until the instance is ready or over.
    pub(super) news: Notify,
    /// Tells the pool of routes and of the end.
    pub(super) pool: Arc<Notify>,
    pub(super) next: AtomicU64,
    pub(super) completions: Completions,
    pub(super) has_completions: Arc<AtomicBool>,
    pub(super) ticker: Arc<Ticker>,
    /// What the ticker knows of the instance, once there is one.
    pub(super) runner: OnceLock<Arc<Runner>>,
    pub(super) budget: Budget,
}

/// What a request hears of its instance.
pub enum News {
    /// The head of the answer.
    Reply(Response),
    /// There will be none, or the instance is over.
    Over(Arc<Over>, Stage),
    /// The answer broke a limit.
    Refused(shanhai_edge_abi::CallError),
    /// It may drive the instance.
    Drive(Held),
    /// Another instance may have time for it.
    Moved(Box<Request>),
    /// Nothing yet; the guest has room for so many bytes of the body.
    Wait { room: usize },
}

/// How far a request had come when its instance ended.
#[derive(Debug)]
pub enum Stage {
    /// The guest does not know of it: here it is again, for another instance.
    Waiting(Option<Box<Request>>),
    /// The guest has it.
    Delivered,
    /// It is the one that had taken too long.
    Culprit,
}
impl Cell {
    /// A cell without an instance yet, for requests with these limits.
    pub fn new(ticker: Arc<Ticker>, budget: Budget, pool: Arc<Notify>) -> Arc<Self> {
        Arc::new_cyclic(|this: &std::sync::Weak<Cell>| {
            let this = this.clone();
            let has_completions = Arc::new(AtomicBool::new(false));
            let flag = Arc::clone(&has_completions);
            let completions = Completions::new(move || {
                flag.store(true, Ordering::Release);
                if let Some(cell) = this.upgrade() {
                    cell.keeper.notify_one();
                }
            });
            Cell {
                state: Mutex::new(State::new()),
                keeper: Notify::new(),
                news: Notify::new(),
                pool,
                next: AtomicU64::new(1),
                completions,
                has_completions,
                ticker,
                runner: OnceLock::new(),
                budget,
            }
        })
    }

    /// Where answers of calls are put in.
    pub fn completions(&self) -> Completions {
        self.completions.clone()
    }

    /// Puts the instance in, which the keeper then starts.
    pub fn begin(self: &Arc<Self>, mut instance: Instance) {
        let most = self.budget.time.max(self.budget.start);
        let runner = self.ticker.runner(instance.interrupt_handle(), most);
        // A cell begins once.
        let _ = self.runner.set(runner);
        self.lock().resting = Some(Box::new(instance));
        task::spawn(work(Arc::clone(self).keep()));
    }

    /// Waits until the instance waits for requests, is over, or has waited for something else since
    /// `grace`; then until `start` at the latest, after which it is stopped.
    ///
    /// # Errors
    /// How it ended.
    pub async fn ready(&self, grace: Duration) -> Result<(), Arc<Over>> {
        let began = Instant::now();
        loop {
            let news = self.news.notified();
            tokio::pin!(news);
            // From here on nothing is missed.
            news.as_mut().enable();
            let has_parked = {
                let state = self.lock();
                if let Some(over) = &state.over {
                    return Err(Arc::clone(over));
                }
                if state.is_ready {
                    return Ok(());
                }
                state.has_parked
            };
            let most = if has_parked { grace } else { self.budget.start };
            let left = most.saturating_sub(began.elapsed());
            if left.is_zero() && has_parked {
                return Ok(());
            }
            if left.is_zero() {
                self.stop(Reason::Overtime);
            }
            let _ = tokio::time::timeout(left.max(Duration::from_millis(1)), news).await;
        }
    }

    /// Routes that the guest has added.
    pub fn routes(&self) -> Vec<(u32, String)> {
        self.lock().routes.clone()
    }

    /// Notes the routes that a guest added before its image was taken.
    pub fn set_routes(&self, routes: Vec<(u32, String)>) {
        self.lock().routes = routes;
    }

    /// How the instance ended, if it has.
    pub fn over(&self) -> Option<Arc<Over>> {
        self.lock().over.clone()
    }

    /// Whether the instance rests and has nothing to do.
    pub fn is_idle(&self) -> bool {
        let state = self.lock();
        state.resting.is_some() && !state.is_runnable && state.exchanges.is_empty()
    }

    /// How many requests are under way.
    pub fn load(&self) -> usize {
        let state = self.lock();
        // Who drives it may have a request that nobody else knows of yet.
        state.exchanges.len() + usize::from(state.resting.is_none())
    }

    /// Sends the requests that the guest has not got yet to look for another instance.
    pub fn send_away(&self) {
        let mut state = self.lock();
        state.give_back_requests();
    }

    /// Bytes of linear memory when it rested last.
    pub fn memory_bytes(&self) -> u64 {
        self.lock().memory_bytes
    }

    /// Does something with the instance if it rests.
    pub fn with_resting<R>(&self, work: impl FnOnce(&mut Instance) -> R) -> Option<R> {
        self.lock().resting.as_deref_mut().map(work)
    }

    /// Stops the instance; requests in it hear of it.
    pub fn stop(&self, reason: Reason) {
        let mut state = self.lock();
        if state.over.is_some() {
            return;
        }
        let mut instance = state.resting.take();
        let frames = instance.as_mut().map(|instance| instance.backtrace());
        self.end(&mut state, reason, frames.unwrap_or_default(), None);
        drop(state);
        // Its service gives back what it has; not under the lock.
        drop(instance);
    }

    /// Brings a piece of a request's body; gives the right to drive if the instance rests.
    pub fn put_body(self: &Arc<Self>, key: Key, piece: bytes::Bytes, end: bool) -> Option<Held> {
        let mut state = self.lock();
        if let Some(exchange) = state.exchange(key) {
            exchange.room = exchange.room.map(|room| room.saturating_sub(piece.len()));
        }
        state.inbox.push_back(Inward::Body(key, piece, end));
        self.take(&mut state)
    }

    /// What there is for a request; if it has to wait, it is woken when there is something.
    pub fn poll(self: &Arc<Self>, key: Key, waker: &Waker) -> News {
        let mut state = self.lock();
        let over = state.over.clone();
        let Some(exchange) = state.exchange(key) else {
            return News::Wait { room: 0 };
        };
        if let Some(reply) = exchange.reply.take() {
            if !reply.more {
                state.remove(key);
            }
            return News::Reply(reply);
        }
        if let Some(error) = exchange.refused.take() {
            state.remove(key);
            return News::Refused(error);
        }
        if over.is_none()
            && let Some(request) = exchange.request.take()
        {
            state.remove(key);
            return News::Moved(request);
        }
        if let Some(over) = over {
            let stage = match exchange.id {
                None => Stage::Waiting(exchange.request.take()),
                id if id == over.culprit => Stage::Culprit,
                Some(_) => Stage::Delivered,
            };
            state.remove(key);
            return News::Over(over, stage);
        }
        let room = exchange.room.unwrap_or(0);
        let known = exchange.waker.as_ref();
        if !known.is_some_and(|known| known.will_wake(waker)) {
            exchange.waker = Some(waker.clone());
        }
        let has_work = state.is_runnable || !state.inbox.is_empty();
        let held = if has_work {
            self.take(&mut state)
        } else {
            None
        };
        held.map_or(News::Wait { room }, News::Drive)
    }

    /// How many bytes of a request's body the guest has room for.
    pub fn room(&self, key: Key) -> usize {
        let mut state = self.lock();
        let room = state.exchange(key).and_then(|exchange| exchange.room);
        room.unwrap_or(0)
    }

    /// The next piece of a streamed answer: `Ok(None)` at its end, none if it has to wait.
    ///
    /// # Errors
    /// Why there will be no more.
    pub fn poll_piece(
        &self,
        key: Key,
        waker: &Waker,
    ) -> Option<Result<Option<bytes::Bytes>, CallError>> {
        let mut state = self.lock();
        let is_over = state.over.is_some();
        let Some(exchange) = state.exchange(key) else {
            return Some(Ok(None));
        };
        if let Some(piece) = exchange.pieces.pop_front() {
            let length = piece.len();
            state.inbox.push_back(Inward::Sent(key, length));
            drop(state);
            self.keeper.notify_one();
            return Some(Ok(Some(piece)));
        }
        if let Some(error) = exchange.refused.take() {
            state.remove(key);
            return Some(Err(error));
        }
        if exchange.has_ended {
            state.remove(key);
            return Some(Ok(None));
        }
        if is_over {
            state.remove(key);
            let error = CallError::new(ErrorKind::Closed, "the module was stopped");
            return Some(Err(error));
        }
        exchange.waker = Some(waker.clone());
        None
    }

    /// Gives a request up.
    pub fn cancel(&self, key: Key) {
        let mut state = self.lock();
        let Some(exchange) = state.remove(key) else {
            return;
        };
        match exchange.id {
            None => state
                .inbox
                .retain(|inward| !matches!(inward, Inward::Request(known, _) if *known == key)),
            Some(id) if !exchange.has_ended => {
                state.inbox.push_back(Inward::Cancel(id));
                drop(state);
                self.keeper.notify_one();
            }
            Some(_) => {}
        }
    }

    /// Gives a request up whose time is over while the guest does something else; says whether the
    /// guest had it.
    pub fn expire(&self, key: Key) -> bool {
        let mut state = self.lock();
        let is_known = state
            .exchange(key)
            .is_some_and(|exchange| exchange.id.is_some());
        state.silent += u32::from(is_known);
        let is_silent = state.silent >= SILENT_MAX;
        drop(state);
        self.cancel(key);
        if is_silent {
            self.stop(Reason::Silent);
        }
        is_known
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for Cell {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Cell").finish_non_exhaustive()
    }
}
