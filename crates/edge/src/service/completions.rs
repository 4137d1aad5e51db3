//! How what comes later reaches the instance that waits for it.

use std::{
    collections::VecDeque,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use shanhai_edge_abi::{CallError, Frame, Guest, Ticket};

/// Events that wait for an instance; what comes then is lost, and counted where the event has a count.
const EVENTS_MAX: usize = 256;

/// Something for one instance.
#[derive(Debug)]
pub enum Completion {
    /// The answer to a call that was to be answered later.
    Answer(Ticket, Result<Vec<u8>, CallError>),
    /// Something happened that the instance asked to be told of.
    Event(Frame),
}

/// What is there for one instance, and who is to be woken for it; clones are the same queue.
///
/// Answers and events are put in from any thread or task. Whoever drives the instance takes them out
/// and hands them to its [`Guest`], see [`deliver`](Completions::deliver).
#[derive(Clone)]
pub struct Completions {
    shared: Arc<Shared>,
}

struct Shared {
    queue: Mutex<Queue>,
    wake: Box<dyn Fn() + Send + Sync>,
}

#[derive(Default)]
struct Queue {
    completions: VecDeque<Completion>,
    events: usize,
}

impl Completions {
    /// Makes an empty queue; `wake` is called after each completion, on the thread it came from.
    #[must_use]
    pub fn new(wake: impl Fn() + Send + Sync + 'static) -> Self {
        let shared = Shared {
            queue: Mutex::default(),
            wake: Box::new(wake),
        };
        Completions {
            shared: Arc::new(shared),
        }
    }

    /// Takes the oldest completion.
    #[must_use]
    pub fn pop(&self) -> Option<Completion> {
        let mut queue = self.queue();
        let completion = queue.completions.pop_front()?;
        if matches!(completion, Completion::Event(_)) {
            queue.events -= 1;
        }
        Some(completion)
    }

    /// Hands everything that is there to the guest; says whether there was anything.
    pub fn deliver(&self, guest: &mut Guest) -> bool {
        let mut any = false;
        while let Some(completion) = self.pop() {
            any = true;
            match completion {
                Completion::Answer(ticket, result) => guest.complete(ticket, result),
                // The guest has more events waiting than it may have: this one is lost.
                Completion::Event(event) => drop(guest.push(event)),
            }
        }
        any
    }

    /// Whether nothing is there.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.queue().completions.is_empty()
    }

    pub(super) fn answer(&self, ticket: Ticket, result: Result<Vec<u8>, CallError>) {
        let completion = Completion::Answer(ticket, result);
        self.queue().completions.push_back(completion);
        (self.shared.wake)();
    }

    /// Wakes who drives the instance although nothing is here for it.
    pub(super) fn wake(&self) {
        (self.shared.wake)();
    }

    /// Says whether there was room.
    pub(super) fn event(&self, event: Frame) -> bool {
        let mut queue = self.queue();
        if queue.events >= EVENTS_MAX {
            return false;
        }
        queue.events += 1;
        queue.completions.push_back(Completion::Event(event));
        drop(queue);
        (self.shared.wake)();
        true
    }

    fn queue(&self) -> MutexGuard<'_, Queue> {
        let queue = self.shared.queue.lock();
        queue.unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Completions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let waiting = self.queue().completions.len();
        f.debug_struct("Completions")
            .field("waiting", &waiting)
            .finish_non_exhaustive()
    }
}
