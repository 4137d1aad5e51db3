//! The bodies of a large module on several threads.
//!
//! Threads take batches of functions in the order of the module. What they make of them is put together in
//! that order, by whoever is there, so code and errors are those that one thread would give.
//!
//! What is done once for a batch is small rather than fast.

use alloc::vec::Vec;
use core::ops::Range;
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};
use std::thread;

use crate::api::bodies::Bodies;
use crate::api::compile::Scratch;
use crate::api::error::Error;
use crate::exec::{Code, Places};
use crate::syntax::FuncBody;
use crate::translate::FuncCode;

/// Bytes of bodies that are worth a thread: starting one takes as long as validating 30 KB.
const WORTH: usize = 128 << 10;

/// Bytes of bodies that a thread takes at once, or one body that is larger.
const BATCH: usize = 16 << 10;

/// Lists of operations that a thread keeps to use them again.
const SPARE: usize = 32;

/// How many of so many threads are of use for these bodies.
pub(crate) fn useful(bodies: &Bodies<'_>, threads: usize) -> usize {
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

/// Functions that one thread has taken.
struct Batch {
    /// Batches are counted from 0, in the order of the module.
    number: usize,
    /// Own functions.
    funcs: Range<u32>,
}

/// What became of a batch.
struct Made {
    number: usize,
    /// Its first function.
    start: u32,
    /// The operations of its functions, in order, if they were asked for.
    funcs: Vec<FuncCode>,
    /// Why the function behind them has none; or what the first illegal thing in the batch is.
    error: Option<Error>,
}

/// The code as far as all batches before are part of it.
struct Line<'c> {
    /// None if bodies are checked only.
    code: Option<&'c mut Code>,
    places: Places,
    /// The number of the next batch.
    next: usize,
    /// The first function without operations, and why.
    failed: Option<(u32, Error)>,
}

/// What the threads share.
struct Work<'w, 'c> {
    bodies: &'w Bodies<'w>,
    /// Whether bodies are translated too.
    translates: bool,
    /// The next batch; its functions are all that are left.
    left: Mutex<Batch>,
    /// Batches that are waiting for those before them.
    made: Mutex<Vec<Made>>,
    line: Mutex<Line<'c>>,
}

/// Does what [`Bodies::compile`] does, or [`Bodies::validate`] if there is no code, on so many threads, this
/// one among them; on fewer where there cannot be more.
#[cold]
pub(crate) fn run(
    bodies: &Bodies<'_>,
    code: Option<&mut Code>,
    threads: usize,
) -> Result<(), Error> {
    let (number, funcs) = (0, 0..bodies.count());
    let work = Work {
        bodies,
        translates: code.is_some(),
        left: Mutex::new(Batch { number, funcs }),
        made: Mutex::default(),
        line: Mutex::new(Line {
            code,
            places: Places::default(),
            next: 0,
            failed: None,
        }),
    };
    thread::scope(|scope| {
        for _ in 1..threads {
            let more = thread::Builder::new().spawn_scoped(scope, || work.go());
            if more.is_err() {
                break;
            }
        }
        work.go();
    });
    work.append(&mut lock(&work.line), &mut Vec::new());
    let failed = lock(&work.line).failed.take();
    match failed {
        Some((own, error)) if work.translates => Err(bodies.first_error(own, error)),
        Some((_, error)) => Err(error),
        None => Ok(()),
    }
}

impl Work<'_, '_> {
    /// What each thread does.
    #[cold]
    #[inline(never)]
    fn go(&self) {
        let (mut scratch, mut spare) = (Scratch::default(), Vec::new());
        while let Some(batch) = self.take() {
            let made = self.make(batch, &mut scratch, &mut spare);
            lock(&self.made).push(made);
            // Who is appending appends this batch too, or the next one who comes does.
            match self.line.try_lock() {
                Ok(mut line) => self.append(&mut line, &mut spare),
                Err(TryLockError::Poisoned(_)) => return,
                Err(TryLockError::WouldBlock) => {}
            }
        }
    }

    /// The next batch, until there is none.
    #[cold]
    #[inline(never)]
    fn take(&self) -> Option<Batch> {
        let mut left = lock(&self.left);
        let start = left.funcs.start;
        let mut bytes = 0;
        while bytes < BATCH && !left.funcs.is_empty() {
            let body = self.bodies.env.module.bodies.get(left.funcs.start as usize);
            bytes += body.map_or(0, len);
            left.funcs.start += 1;
        }
        let funcs = start..left.funcs.start;
        let number = left.number;
        left.number += 1;
        (!funcs.is_empty()).then_some(Batch { number, funcs })
    }

    /// Checks the functions of a batch, and translates them.
    #[cold]
    #[inline(never)]
    fn make(&self, batch: Batch, scratch: &mut Scratch, spare: &mut Vec<FuncCode>) -> Made {
        let Batch { number, funcs } = batch;
        let mut made = Made {
            number,
            start: funcs.start,
            funcs: Vec::new(),
            error: None,
        };
        if self.translates {
            for own in funcs {
                if let Some(func) = spare.pop() {
                    scratch.reclaim(func);
                }
                match self.bodies.operations(own, scratch) {
                    Ok(func) => made.funcs.push(func),
                    Err(error) => {
                        made.error = Some(error);
                        break;
                    }
                }
            }
        } else {
            let checked = self.bodies.validate_some(funcs, &mut scratch.valid);
            made.error = checked.err().map(Error::from);
        }
        if made.error.is_some() {
            // What was handed out comes before all that was not.
            let mut left = lock(&self.left);
            left.funcs.start = left.funcs.end;
        }
        made
    }

    /// Appends the batches that are next and are there.
    #[cold]
    #[inline(never)]
    fn append(&self, line: &mut Line<'_>, spare: &mut Vec<FuncCode>) {
        while line.failed.is_none() {
            let mut list = lock(&self.made);
            let Some(at) = list.iter().position(|made| made.number == line.next) else {
                return;
            };
            let made = list.swap_remove(at);
            drop(list);
            line.next += 1;
            let mut own = made.start;
            for func in made.funcs {
                if let Some(code) = &mut line.code {
                    code.append(own, &func, &mut line.places);
                }
                own += 1;
                if spare.len() < SPARE {
                    spare.push(func);
                }
            }
            line.failed = made.error.map(|error| (own, error));
        }
    }
}
