//! The clock that ends slices: it ticks about every millisecond while a guest runs, and sleeps else.
//!
//! A slice ends by a pause: what cannot be suspended, as a callback that a promise calls, goes on until
//! it can. What goes on for longer than a request may take is interrupted, which is its end.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread::{self, JoinHandle},
    time::Duration,
};

use shanhai::InterruptHandle;

/// The length of a tick.
const TICK: Duration = Duration::from_millis(1);
/// The ticks that a guest runs before others get their turn.
const SLICE: u64 = 2;
/// Ticks without work after which the thread sleeps: waking it for each request would cost more.
const IDLE_TICKS: u32 = 100;

/// A thread that ends slices.
#[derive(Debug)]
pub struct Ticker {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// Guests that run.
    running: Vec<Running>,
    next: u64,
    is_asleep: bool,
    is_over: bool,
}

/// A guest that runs.
#[derive(Debug)]
struct Running {
    number: u64,
    handle: InterruptHandle,
    ticks: u64,
    /// After how many it is interrupted.
    most: u64,
}

/// A slice; it is over when this is dropped.
#[derive(Debug)]
pub struct Work<'a> {
    ticker: &'a Ticker,
    number: u64,
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

    /// Begins a slice of a guest, which may run for `most` if it cannot be suspended.
    pub fn work(&self, handle: InterruptHandle, most: Duration) -> Work<'_> {
        let most = u64::try_from(most.as_millis()).unwrap_or(u64::MAX);
        let mut state = self.shared.lock();
        let number = state.next;
        state.next += 1;
        state.running.push(Running {
            number,
            handle,
            ticks: 0,
            most: most.max(SLICE + 1),
        });
        let is_asleep = std::mem::take(&mut state.is_asleep);
        drop(state);
        if is_asleep && let Some(thread) = &self.thread {
            thread.thread().unpark();
        }
        Work {
            ticker: self,
            number,
        }
    }
}

impl Drop for Work<'_> {
    fn drop(&mut self) {
        let mut state = self.ticker.shared.lock();
        let mut running = state.running.iter();
        let at = running.position(|running| running.number == self.number);
        if let Some(at) = at {
            let running = state.running.swap_remove(at);
            if running.ticks >= SLICE {
                // Perhaps it was not noticed; the next slice shall be whole.
                running.handle.clear();
            }
        }
    }
}

impl Drop for Ticker {
    fn drop(&mut self) {
        self.shared.lock().is_over = true;
        if let Some(thread) = self.thread.take() {
            thread.thread().unpark();
            // A thread that panicked has nothing more to say.
            let _ = thread.join();
        }
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn tick(shared: &Shared) {
    let mut idle = 0;
    loop {
        if idle < IDLE_TICKS {
            thread::sleep(TICK);
        } else {
            // Who begins to work takes the mark away and wakes this; it may wake by itself as well.
            thread::park();
        }
        let mut state = shared.lock();
        if state.is_over {
            return;
        }
        for running in &mut state.running {
            running.ticks += 1;
            if running.ticks == SLICE {
                running.handle.pause();
            } else if running.ticks == running.most {
                running.handle.interrupt();
            }
        }
        let works = !state.running.is_empty();
        idle = if works { 0 } else { idle + 1 };
        state.is_asleep = idle >= IDLE_TICKS;
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
        let most = Duration::from_millis(20);
        for _ in 0..3 {
            // Until it sleeps: the next work has to wake it.
            while !ticker.shared.lock().is_asleep {
                thread::yield_now();
            }
            let _work = ticker.work(store.interrupt_handle(), most);
            let step = execution.resume(&mut store).unwrap();
            assert!(matches!(step, Step::Interrupted));
        }
        // What cannot be suspended is interrupted in the end.
        let _work = ticker.work(store.interrupt_handle(), most);
        let error = run.call(&mut store, &[], &mut []).unwrap_err();
        assert!(error.to_string().contains("interrupted"), "{error}");
    }
}
