//! The bodies of a large module on several threads.
//!
//! Threads take batches of functions in the order of the module. What they make of them is put together in
//! that order, by whoever is there, so code and errors are those that one thread would give.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::ops::Range;
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};
use std::thread;

use crate::api::bodies::Bodies;
use crate::api::compile::Scratch;
use crate::api::error::Error;
use crate::error::ValidateError;
use crate::exec::{Code, Places};
use crate::syntax::FuncBody;
use crate::translate::FuncCode;
use crate::valid;

/// Bytes of bodies that are worth a thread: starting one takes as long as validating 30 KB.
const WORTH: usize = 128 << 10;

/// Bytes of bodies that a thread takes at once, or one body that is larger.
const BATCH: usize = 16 << 10;

/// Lists of operations that a thread keeps to use them again.
const SPARE: usize = 32;

/// How many of so many threads are of use for these bodies.
pub(crate) fn useful(bodies: Bodies<'_>, threads: usize) -> usize {
    if threads < 2 {
        return threads;
    }
    let bytes: usize = bodies.env.module.bodies.iter().map(len).sum();
    threads.min(1 + bytes / WORTH)
}

fn len(body: &FuncBody) -> usize {
    (body.range.end - body.range.start) as usize
}

/// Locks what is whole between two uses, whoever panicked.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Does `work` on so many threads, this one among them; on fewer where there cannot be more.
fn on_threads(threads: usize, work: impl Fn() + Sync) {
    thread::scope(|scope| {
        for _ in 1..threads {
            if thread::Builder::new().spawn_scoped(scope, &work).is_err() {
                break;
            }
        }
        work();
    });
}

/// Functions that one thread has taken.
struct Batch {
    /// Batches are counted from 0, in the order of the module.
    number: usize,
    /// Own functions.
    funcs: Range<u32>,
}

/// Hands out the functions of a module.
struct Queue<'m> {
    bodies: &'m [FuncBody],
    /// The next batch; its functions are all that are left.
    left: Mutex<Batch>,
}

impl<'m> Queue<'m> {
    fn new(bodies: Bodies<'m>) -> Self {
        let (number, funcs) = (0, 0..bodies.count());
        Self {
            bodies: &bodies.env.module.bodies,
            left: Mutex::new(Batch { number, funcs }),
        }
    }

    /// The next batch, until there is none.
    fn take(&self) -> Option<Batch> {
        let mut left = lock(&self.left);
        let start = left.funcs.start;
        let mut bytes = 0;
        while bytes < BATCH && !left.funcs.is_empty() {
            bytes += self.bodies.get(left.funcs.start as usize).map_or(0, len);
            left.funcs.start += 1;
        }
        let funcs = start..left.funcs.start;
        let number = left.number;
        left.number += 1;
        (!funcs.is_empty()).then_some(Batch { number, funcs })
    }

    /// Hands out nothing more. What was handed out comes before all that was not.
    fn stop(&self) {
        let mut left = lock(&self.left);
        left.funcs.start = left.funcs.end;
    }
}

/// As [`Bodies::validate`].
pub(crate) fn validate(bodies: Bodies<'_>, threads: usize) -> Result<(), ValidateError> {
    let queue = Queue::new(bodies);
    let first = Mutex::new(None::<(usize, ValidateError)>);
    on_threads(threads, || {
        let mut scratch = valid::Scratch::default();
        while let Some(Batch { number, funcs }) = queue.take() {
            if let Err(error) = bodies.validate_some(funcs, &mut scratch) {
                queue.stop();
                let mut first = lock(&first);
                if first.as_ref().is_none_or(|&(other, _)| number < other) {
                    *first = Some((number, error));
                }
            }
        }
    });
    let first = first.into_inner().unwrap_or_else(PoisonError::into_inner);
    first.map_or(Ok(()), |(_, error)| Err(error))
}

/// What became of a batch.
struct Made {
    /// Its first function.
    start: u32,
    /// The operations of its functions, in order.
    funcs: Vec<FuncCode>,
    /// Why the function behind them has none.
    error: Option<Error>,
}

/// The code as far as all batches before are part of it.
struct Line<'c> {
    code: &'c mut Code,
    places: Places,
    /// The number of the next batch.
    next: usize,
    /// The first function without operations, and why.
    failed: Option<(u32, Error)>,
}

impl Line<'_> {
    /// Appends the batches that are next and are there.
    fn append(&mut self, made: &Mutex<BTreeMap<usize, Made>>, spare: &mut Vec<FuncCode>) {
        while self.failed.is_none() {
            let Some(batch) = lock(made).remove(&self.next) else {
                return;
            };
            self.next += 1;
            let end = batch.start + batch.funcs.len() as u32;
            for (own, func) in (batch.start..).zip(batch.funcs) {
                self.code.append(own, &func, &mut self.places);
                if spare.len() < SPARE {
                    spare.push(func);
                }
            }
            self.failed = batch.error.map(|error| (end, error));
        }
    }
}

/// As [`Bodies::compile`].
pub(crate) fn compile(bodies: Bodies<'_>, code: &mut Code, threads: usize) -> Result<(), Error> {
    let queue = Queue::new(bodies);
    let made = Mutex::new(BTreeMap::new());
    let line = Mutex::new(Line {
        code,
        places: Places::default(),
        next: 0,
        failed: None,
    });
    on_threads(threads, || {
        let (mut scratch, mut spare) = (Scratch::default(), Vec::new());
        while let Some(Batch { number, funcs }) = queue.take() {
            let mut batch = Made {
                start: funcs.start,
                funcs: Vec::with_capacity(funcs.len()),
                error: None,
            };
            for own in funcs {
                if let Some(func) = spare.pop() {
                    scratch.reclaim(func);
                }
                match bodies.operations(own, &mut scratch) {
                    Ok(func) => batch.funcs.push(func),
                    Err(error) => {
                        queue.stop();
                        batch.error = Some(error);
                        break;
                    }
                }
            }
            lock(&made).insert(number, batch);
            // Who is appending appends this batch too, or the next one who comes does.
            match line.try_lock() {
                Ok(mut line) => line.append(&made, &mut spare),
                Err(TryLockError::Poisoned(_)) => return,
                Err(TryLockError::WouldBlock) => {}
            }
        }
    });
    let mut line = line.into_inner().unwrap_or_else(PoisonError::into_inner);
    line.append(&made, &mut Vec::new());
    match line.failed {
        Some((own, error)) => Err(bodies.first_error(own, error)),
        None => Ok(()),
    }
}
