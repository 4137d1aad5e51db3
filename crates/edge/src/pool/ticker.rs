//! The clock that ends slices: it ticks about every millisecond while a guest runs for long, and sleeps else.
//!
//! While guests run for microseconds it looks less often: to wake a thread costs as much as three short requests.
//!
//! A slice ends by a pause: what cannot be suspended, as a callback that JavaScript's `forEach` calls, goes
//! on until it can. What goes on for longer than a request may take is interrupted, which is its end.

use std::{
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering::SeqCst},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

use shanhai::InterruptHandle;

/// The length of a tick.
const TICK: Duration = Duration::from_millis(1);
/// How long it waits after a look that has found nobody at work.
const LULL: Duration = Duration::from_millis(10);
/// The ticks that a guest runs before others get their turn.
const SLICE: u64 = 2;
/// Time without work after which the thread sleeps: waking it for each request would cost more.
const IDLE: Duration = Duration::from_millis(100);

/// A thread that ends slices.
#[derive(Debug)]
pub struct Ticker {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug, Default)]
struct Shared {
    /// All that may run; signals are sent with this locked.
    runners: Mutex<Vec<Arc<Runner>>>,
    is_asleep: AtomicBool,
    is_over: AtomicBool,
}

/// A guest that the ticker knows. To begin and to end a slice costs no lock.
#[derive(Debug)]
pub struct Runner {
    handle: InterruptHandle,
    /// 0 while it rests, else the ticks since it began and one.
    ticks: AtomicU64,
    /// At which number it is interrupted.
    most: AtomicU64,
}

impl Runner {
    /// Says anew for how long the guest may run if it cannot be suspended.
    pub fn limit(&self, most: Duration) {
        self.most.store(ticks(most), SeqCst);
    }
}

/// The number of ticks at which a time is over.
fn ticks(most: Duration) -> u64 {
    let most = u64::try_from(most.as_millis()).unwrap_or(u64::MAX);
    most.max(SLICE + 1).saturating_add(1)
}

/// A slice; it is over when this is dropped.
#[derive(Debug)]
pub struct Work<'a> {
    shared: &'a Shared,
    runner: &'a Runner,
}

impl Ticker {
    /// Starts the thread.
    ///
    /// # Errors
    /// If the machine has no thread left.
    pub fn new() -> std::io::Result<Self> {
        let shared = Arc::<Shared>::default();
        let state = Arc::clone(&shared);
        let thread = thread::Builder::new()
            .name("shanhai-tick".into())
            .spawn(move || tick(&state))?;
        Ok(Ticker {
            shared,
            thread: Some(thread),
        })
    }

    /// Takes notice of a guest, which may run for `most` if it cannot be suspended. Dropped, it is
    /// forgotten.
    pub fn runner(&self, handle: InterruptHandle, most: Duration) -> Arc<Runner> {
        let runner = Arc::new(Runner {
            handle,
            ticks: AtomicU64::new(0),
            most: AtomicU64::new(ticks(most)),
        });
        let mut runners = self.shared.lock();
        runners.retain(|runner| Arc::strong_count(runner) > 1);
        runners.push(Arc::clone(&runner));
        runner
    }

    /// Begins a slice of a guest.
    pub fn work<'a>(&'a self, runner: &'a Runner) -> Work<'a> {
        // The thread marks that it sleeps and then looks whether somebody runs: one of the two sees
        // the other.
        runner.ticks.store(1, SeqCst);
        if self.shared.is_asleep.load(SeqCst) {
            self.wake();
        }
        Work {
            shared: &self.shared,
            runner,
        }
    }

    #[cold]
    fn wake(&self) {
        self.shared.is_asleep.store(false, SeqCst);
        if let Some(thread) = &self.thread {
            thread.thread().unpark();
        }
    }
}

impl Drop for Work<'_> {
    fn drop(&mut self) {
        let ticks = self.runner.ticks.swap(0, SeqCst);
        if ticks > SLICE {
            // Perhaps it was not noticed; the next slice shall be whole. What is being sent is sent
            // when the lock is free.
            let _sent = self.shared.lock();
            self.runner.handle.clear();
        }
    }
}

impl Drop for Ticker {
    fn drop(&mut self) {
        self.shared.is_over.store(true, SeqCst);
        if let Some(thread) = self.thread.take() {
            thread.thread().unpark();
            // A thread that panicked has nothing more to say.
            let _ = thread.join();
        }
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Vec<Arc<Runner>>> {
        self.runners.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts a tick for all that run; says whether there are some.
    fn count(&self) -> bool {
        let mut works = false;
        for runner in &*self.lock() {
            let ticks = runner.ticks.load(SeqCst);
            if ticks == 0 {
                continue;
            }
            works = true;
            let now = ticks.saturating_add(1);
            let counted = runner.ticks.compare_exchange(ticks, now, SeqCst, SeqCst);
            // Else the slice has just ended, or another has begun.
            if counted.is_ok() {
                if now == SLICE + 1 {
                    runner.handle.pause();
                } else if now >= runner.most.load(SeqCst) {
                    runner.handle.interrupt();
                }
            }
        }
        works
    }
}

fn tick(shared: &Shared) {
    let (mut idle, mut wait) = (Duration::ZERO, TICK);
    while !shared.is_over.load(SeqCst) {
        if shared.is_asleep.load(SeqCst) {
            // Who begins to work takes the mark away and wakes this; it may wake by itself as well.
            thread::park();
        } else {
            thread::park_timeout(wait);
        }
        (idle, wait) = if shared.count() {
            (Duration::ZERO, TICK)
        } else {
            (idle.saturating_add(wait), LULL)
        };
        if idle >= IDLE {
            shared.is_asleep.store(true, SeqCst);
            if shared.count() {
                shared.is_asleep.store(false, SeqCst);
                (idle, wait) = (Duration::ZERO, TICK);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use shanhai::{Engine, Linker, Module, Step, Store};

    use super::*;

    #[test]
    fn a_guest_that_loops_is_stopped_whenever_it_begins() {
        let engine = Engine::default();
        let ticker = Ticker::new().unwrap();
        let wasm = wat::parse_str(r#"(module (func (export "run") (loop (br 0))))"#).unwrap();
        let module = Module::new(&engine, wasm).unwrap();
        let mut store = Store::new(&engine, ());
        let instance = Linker::new(&engine)
            .instantiate(&mut store, &module)
            .unwrap();
        let run = instance.get_func(&store, "run").unwrap();
        let mut execution = run.start(&mut store, &[]).unwrap();
        let runner = ticker.runner(store.interrupt_handle(), Duration::MAX);
        for _ in 0..3 {
            // Until it sleeps: the next work has to wake it.
            while !ticker.shared.is_asleep.load(SeqCst) {
                thread::yield_now();
            }
            let _work = ticker.work(&runner);
            let step = execution.resume(&mut store).unwrap();
            assert!(matches!(step, Step::Interrupted));
        }
        // What cannot be suspended is interrupted in the end, which may come nearer.
        runner.limit(Duration::from_millis(20));
        let _work = ticker.work(&runner);
        let error = run.call(&mut store, &[], &mut []).unwrap_err();
        assert!(error.to_string().contains("interrupted"), "{error}");
    }

    #[test]
    fn guests_that_are_gone_are_forgotten() {
        let ticker = Ticker::new().unwrap();
        let store = Store::new(&Engine::default(), ());
        let runner = || ticker.runner(store.interrupt_handle(), Duration::ZERO);
        let kept = runner();
        drop(runner());
        let other = runner();
        assert_eq!(ticker.shared.lock().len(), 2);
        drop((kept, other));
    }
}
