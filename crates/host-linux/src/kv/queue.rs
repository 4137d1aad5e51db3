//! Changes of several threads in one transaction.

use std::sync::{
    Condvar, Mutex, MutexGuard, PoisonError,
    atomic::{AtomicBool, Ordering},
    mpsc::{self, Receiver, Sender},
};

use shanhai_host::CapError;

use super::tables::Tables;

/// Changes that are to be made.
///
/// The first thread that comes makes them; those that come while it does wait, and then the first of
/// these makes the changes of all. So there is one write to the disk for many threads, and no thread
/// of its own for it.
#[derive(Default)]
pub(super) struct Queue {
    state: Mutex<State>,
    free: Condvar,
    changed: AtomicBool,
}

#[derive(Default)]
struct State {
    waiting: Vec<Box<dyn Work>>,
    /// Whether a thread is making changes.
    busy: bool,
}

/// A change, whoever asked for it.
pub(super) trait Work: Send {
    /// Makes it, within the transaction that is open.
    fn run(&mut self, tables: &mut Tables<'_>);

    /// Tells who asked: what came of it, or why the transaction as a whole did not happen.
    fn finish(self: Box<Self>, committed: &Result<(), CapError>);
}

struct Change<F, R> {
    work: Option<F>,
    answer: Option<Result<R, CapError>>,
    asker: Sender<Result<R, CapError>>,
}

impl<F, R> Work for Change<F, R>
where
    F: FnOnce(&mut Tables<'_>) -> Result<R, CapError> + Send,
    R: Send,
{
    fn run(&mut self, tables: &mut Tables<'_>) {
        self.answer = self.work.take().map(|work| work(tables));
    }

    fn finish(self: Box<Self>, committed: &Result<(), CapError>) {
        let answer = match (committed, self.answer) {
            (Ok(()), Some(answer)) => answer,
            (Ok(()), None) => return,
            (Err(error), _) => Err(error.clone()),
        };
        // Who asked waits for it, unless it panicked.
        let _ = self.asker.send(answer);
    }
}

impl Queue {
    /// Makes a change; `commit` makes those of several in one transaction.
    pub(super) fn submit<R: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Tables<'_>) -> Result<R, CapError> + Send + 'static,
        mut commit: impl FnMut(&mut [Box<dyn Work>]) -> Result<(), CapError>,
    ) -> Result<R, CapError> {
        let (asker, answer) = mpsc::channel();
        let change = Change {
            work: Some(work),
            answer: None,
            asker,
        };
        let mut state = self.lock();
        state.waiting.push(Box::new(change));
        while state.busy {
            state = self
                .free
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
            if let Some(answer) = received(&answer) {
                return answer;
            }
        }
        let mut all = std::mem::take(&mut state.waiting);
        state.busy = true;
        drop(state);
        // Even if it panics the next thread must get its turn.
        let turn = Turn(self);
        let committed = commit(&mut all);
        self.changed.store(true, Ordering::Release);
        for change in all {
            change.finish(&committed);
        }
        drop(turn);
        received(&answer).unwrap_or_else(|| Err(lost()))
    }

    /// Whether something was changed since this was last asked.
    pub(super) fn take_changed(&self) -> bool {
        self.changed.swap(false, Ordering::AcqRel)
    }

    /// Says that something was changed.
    pub(super) fn set_changed(&self) {
        self.changed.store(true, Ordering::Release);
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The turn of a thread to make changes.
struct Turn<'a>(&'a Queue);

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.0.lock().busy = false;
        self.0.free.notify_all();
    }
}

/// The answer, if there is one: also if the thread that should have made the change panicked.
fn received<R>(answer: &Receiver<Result<R, CapError>>) -> Option<Result<R, CapError>> {
    match answer.try_recv() {
        Ok(answer) => Some(answer),
        Err(mpsc::TryRecvError::Empty) => None,
        Err(mpsc::TryRecvError::Disconnected) => Some(Err(lost())),
    }
}

fn lost() -> CapError {
    let message = "the change was not made: the store failed while others were made with it";
    CapError::new(shanhai_host::CapErrorKind::Failed, message)
}

#[cfg(test)]
mod tests {
    use redb::{Builder, Database, backends::InMemoryBackend};

    use super::*;

    /// Makes all changes in one transaction.
    fn commit(database: &Database, all: &mut [Box<dyn Work>]) -> Result<(), CapError> {
        let transaction = database.begin_write().unwrap();
        let mut tables = Tables::open(&transaction)?;
        all.iter_mut().for_each(|work| work.run(&mut tables));
        drop(tables);
        transaction.commit().map_err(super::super::tables::failed)
    }

    #[test]
    fn what_comes_during_a_commit_shares_the_next() {
        let database = Builder::new().create_with_backend(InMemoryBackend::new());
        let database = database.unwrap();
        let (queue, batches) = (Queue::default(), Mutex::new(Vec::new()));
        let ((entered, begun), (go, gate)) = (mpsc::channel(), mpsc::channel());
        std::thread::scope(|scope| {
            let (queue, database, batches) = (&queue, &database, &batches);
            let first = scope.spawn(move || {
                queue.submit(
                    |_| Ok(0),
                    |all| {
                        batches.lock().unwrap().push(all.len());
                        entered.send(()).unwrap();
                        gate.recv().unwrap();
                        commit(database, all)
                    },
                )
            });
            begun.recv().unwrap();
            let others: Vec<_> = (1..4)
                .map(|n| {
                    scope.spawn(move || {
                        queue.submit(
                            move |_| Ok(n),
                            |all| {
                                batches.lock().unwrap().push(all.len());
                                commit(database, all)
                            },
                        )
                    })
                })
                .collect();
            while queue.lock().waiting.len() < 3 {
                std::thread::yield_now();
            }
            go.send(()).unwrap();
            assert_eq!(first.join().unwrap(), Ok(0));
            for (n, other) in (1..4).zip(others) {
                assert_eq!(other.join().unwrap(), Ok(n));
            }
        });
        assert_eq!(batches.into_inner().unwrap(), [1, 3]);
    }

    #[test]
    fn a_commit_that_fails_is_told_to_all_and_the_next_works() {
        let queue = Queue::default();
        let error = CapError::new(shanhai_host::CapErrorKind::Limit, "the disk is full");
        let failed = queue.submit(|_| Ok(1), |_| Err(error.clone()));
        assert_eq!(failed, Err(error));
        let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            queue.submit(|_| Ok(1), |_| panic!("a bug"))
        }));
        assert!(panicked.is_err());
        // Nobody made this change, though the transaction was committed.
        assert!(queue.submit(|_| Ok(2), |_| Ok(())).is_err());
        assert!(!queue.lock().busy);
    }
}
