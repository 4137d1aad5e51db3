//! The clock that ends slices: it ticks about every millisecond while a guest runs, and sleeps else.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

use shanhai::Engine;

/// The length of a tick.
const TICK: Duration = Duration::from_millis(1);
/// Ticks without work after which the thread sleeps: waking it for each request would cost more.
const IDLE_TICKS: u32 = 100;

/// A thread that advances the epoch of engines.
#[derive(Debug)]
pub struct Ticker {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug, Default)]
struct Shared {
    /// Guests that run.
    working: AtomicUsize,
    is_asleep: AtomicBool,
    is_over: AtomicBool,
}

/// Keeps the clock ticking as long as it lives.
#[derive(Debug)]
pub struct Work<'a> {
    ticker: &'a Ticker,
}

impl Ticker {
    /// Starts the thread for these engines.
    ///
    /// # Errors
    /// If the machine has no thread left.
    pub fn new(engines: Vec<Engine>) -> std::io::Result<Self> {
        let shared = Arc::<Shared>::default();
        let state = Arc::clone(&shared);
        let thread = thread::Builder::new()
            .name("shanhai-tick".into())
            .spawn(move || tick(&state, &engines))?;
        Ok(Ticker {
            shared,
            thread: Some(thread),
        })
    }

    /// Says that a guest runs.
    pub fn work(&self) -> Work<'_> {
        self.shared.working.fetch_add(1, Ordering::SeqCst);
        if self.shared.is_asleep.load(Ordering::SeqCst)
            && let Some(thread) = &self.thread
        {
            thread.thread().unpark();
        }
        Work { ticker: self }
    }
}

impl Drop for Work<'_> {
    fn drop(&mut self) {
        self.ticker.shared.working.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Drop for Ticker {
    fn drop(&mut self) {
        self.shared.is_over.store(true, Ordering::SeqCst);
        if let Some(thread) = self.thread.take() {
            thread.thread().unpark();
            // A thread that panicked has nothing more to say.
            let _ = thread.join();
        }
    }
}

fn tick(state: &Shared, engines: &[Engine]) {
    let mut idle = 0;
    while !state.is_over.load(Ordering::SeqCst) {
        if idle < IDLE_TICKS {
            thread::sleep(TICK);
            engines.iter().for_each(Engine::increment_epoch);
            let works = state.working.load(Ordering::SeqCst) > 0;
            idle = if works { 0 } else { idle + 1 };
            continue;
        }
        state.is_asleep.store(true, Ordering::SeqCst);
        // Who begins to work sees that it is asleep, or is seen here.
        if state.working.load(Ordering::SeqCst) == 0 && !state.is_over.load(Ordering::SeqCst) {
            thread::park();
        }
        state.is_asleep.store(false, Ordering::SeqCst);
        idle = 0;
    }
}

#[cfg(test)]
mod tests {
    use shanhai::{Linker, Module, Step, Store};

    use super::*;

    #[test]
    fn a_guest_that_loops_is_stopped_whenever_it_begins() {
        let engine = Engine::default();
        let ticker = Ticker::new(vec![engine.clone()]).unwrap();
        let wasm = wat::parse_str(r#"(module (func (export "run") (loop (br 0))))"#).unwrap();
        let module = Module::new(&engine, wasm).unwrap();
        let mut store = Store::new(&engine, ());
        let instance = Linker::new(&engine)
            .instantiate(&mut store, &module)
            .unwrap();
        let run = instance.get_func(&store, "run").unwrap();
        let mut execution = run.start(&mut store, &[]).unwrap();
        for _ in 0..3 {
            // Until it sleeps: the next work has to wake it.
            while !ticker.shared.is_asleep.load(Ordering::SeqCst) {
                thread::yield_now();
            }
            let _work = ticker.work();
            store.set_deadline(Some(2));
            let step = execution.resume(&mut store).unwrap();
            assert!(matches!(step, Step::Interrupted));
        }
    }
}
