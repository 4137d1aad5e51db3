//! The driver: brings handlers, translation and host functions together.

use alloc::vec::Vec;
use alloc::{format, vec};

use crate::api::caller::Caller;
use crate::api::collect::{collect, collect_anywhere};
use crate::api::compile;
use crate::api::error::Error;
use crate::api::reference::Owner;
use crate::api::stepwise;
use crate::api::store::{HostFn, OutOfFuel, Store};
use crate::api::trace;
use crate::exec::dispatch::FRAME_SLOTS;
use crate::exec::run::{Computation, Event};
use crate::runtime::Runtime;
use crate::runtime::instance::HOST;
use crate::trap::TrapCode;

/// Calls function `func` of the store, which has `params` and `results` slots.
///
/// `write` puts the arguments into their slots, `read` takes the results out of theirs.
pub(crate) fn call<T>(
    store: &mut Store<T>,
    func: u32,
    (params, results): (usize, usize),
    write: impl FnOnce(&mut [u64]),
    read: impl FnOnce(&[u64], Owner<'_>),
) -> Result<(), Error> {
    let base = prepare(store)?;
    let start = base as usize;
    if let Some(slots) = store.state.rt.stack.get_mut(start..start + params) {
        write(slots);
    }
    run(store, func, base)?;
    if let Some(slots) = store.state.rt.stack.get(start..start + results) {
        read(slots, store.owner());
    }
    Ok(())
}

/// Makes sure that there is a value stack, and gives its first free slot.
pub(crate) fn prepare<T>(store: &mut Store<T>) -> Result<u32, Error> {
    store.state.rt.calls += 1;
    let base = store.state.rt.stack_top;
    let most = store.limits().stack_slots;
    let slots = store.engine().config().stack_slots().min(most) + FRAME_SLOTS;
    // No call is under way at slot 0: a stack of another size can take the place of this one.
    if base == 0 && store.state.rt.stack.len() != slots {
        allocate_stack(&mut store.state.rt, slots)?;
    }
    if base as usize + FRAME_SLOTS > store.state.rt.stack.len() {
        return Err(TrapCode::CallStackExhausted.into());
    }
    Ok(base)
}

/// Gives a store a value stack of so many slots.
#[cold]
fn allocate_stack(rt: &mut Runtime, slots: usize) -> Result<(), Error> {
    rt.charged = rt.charged.saturating_sub(size_of_val(&rt.stack[..]));
    rt.stack = Vec::new();
    // Where that is more than a machine of 32 bits can say, it cannot be had.
    let bytes = slots.saturating_mul(size_of::<u64>());
    let refused = |limit: usize| {
        Error::limit(format!(
            "a value stack of {bytes} bytes exceeds the store's limit of {limit} bytes: set \
             `StoreLimits::stack_slots` to fewer slots"
        ))
    };
    if !rt.has_room(bytes) {
        return Err(refused(rt.limits.total_bytes));
    }
    // `vec!` aborts when memory runs out; ask in a way that can fail where it may matter.
    if bytes > 1 << 28 {
        let can_be_had = Vec::<u64>::new().try_reserve_exact(slots);
        can_be_had.map_err(|_| refused(isize::MAX as usize))?;
    }
    // Zeroed by the allocator: pages are touched as calls get deeper.
    rt.stack = vec![0; slots];
    rt.charge(bytes);
    Ok(())
}

/// Calls function `func` with its arguments at slot `base`.
pub(crate) fn run<T>(store: &mut Store<T>, func: u32, base: u32) -> Result<(), Error> {
    let f = store.state.rt.funcs[func as usize];
    if f.instance == HOST {
        return match host(store, None, func, base) {
            Err(error) if error.is_pending() => Err(cannot_wait(store, func)),
            result => result,
        };
    }
    if store.engine().config().is_reference() {
        return stepwise::run(store, func, base);
    }
    let mut computation = store.state.enter(f, base);
    let pausable = core::mem::replace(&mut store.state.pausable, false);
    let stop = advance(store, &mut computation);
    store.state.pausable = pausable;
    match stop? {
        Stop::Done => Ok(()),
        Stop::Paused(code) => Err(trace::trap(store, &computation, code)),
        Stop::Host { func, .. } => Err(cannot_wait(store, func)),
    }
}

/// Why a computation does not go on by itself.
pub(crate) enum Stop {
    /// It is over; results lie from its first slot.
    Done,
    /// It is out of fuel or was interrupted: it could go on from here.
    Paused(TrapCode),
    /// It waits for host function `func`, whose arguments lie from slot `base`.
    Host { func: u32, base: u32 },
}

/// Whether a host function has left its results.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Answer {
    /// It has.
    Given,
    /// Not yet: whoever runs the computation is to suspend it.
    Later,
}

/// Lets a computation run until it is over or needs its owner.
pub(crate) fn advance<T>(
    store: &mut Store<T>,
    computation: &mut Computation,
) -> Result<Stop, Error> {
    loop {
        let mut code = store.state.take_code(computation);
        let event = loop {
            let (why, arg) = store.state.drive(computation, &code);
            if let Some(base) = store.state.host_call(computation, &code, why, arg) {
                match call_host(store, computation, arg, base) {
                    Ok(()) => continue,
                    Err(error) => {
                        if refused(store, computation, error)? == Answer::Later {
                            computation.keep(code);
                            return Ok(Stop::Host { func: arg, base });
                        }
                        code = store.state.take_code(computation);
                        continue;
                    }
                }
            }
            if let Some(event) = store.state.outside(computation, &mut code, why, arg) {
                break event;
            }
        };
        store.state.keep_code(computation, code, &event);
        if let Event::Host { func, base } = event {
            if wait_for_host(store, computation, func, base)? == Answer::Later {
                return Ok(Stop::Host { func, base });
            }
        } else if let Some(stop) = serve(store, computation, event)? {
            return Ok(stop);
        }
    }
}

/// Does what an event asks for, but calls no host function; gives why the computation stops, if it
/// does.
fn serve<T>(
    store: &mut Store<T>,
    computation: &mut Computation,
    event: Event,
) -> Result<Option<Stop>, Error> {
    match event {
        Event::Done => return Ok(Some(Stop::Done)),
        Event::Host { func, base } => return Ok(Some(Stop::Host { func, base })),
        Event::Collect { anywhere: false } => collect(store, Some(computation)),
        Event::Collect { anywhere: true } => collect_anywhere(store, computation),
        Event::Translate { func } => translate(store, computation, func)?,
        Event::Trap(TrapCode::OutOfFuel) if refuel(store, computation) => {}
        Event::Trap(code @ (TrapCode::OutOfFuel | TrapCode::Interrupted)) => {
            return Ok(Some(Stop::Paused(code)));
        }
        event @ (Event::Trap(_) | Event::Thrown(_)) => {
            return Err(failure(store, computation, event));
        }
    }
    Ok(None)
}

/// Asks the embedder for more fuel; says whether that pays for what comes next.
#[cold]
fn refuel<T>(store: &mut Store<T>, computation: &Computation) -> bool {
    let Some(mut refuel) = store.refuel.take() else {
        return false;
    };
    let needed = store.state.fuel_needed(computation);
    let more = refuel(OutOfFuel {
        left: u64::try_from(store.state.rt.fuel).unwrap_or(0),
        needed,
        frames: trace::running(store, computation),
    });
    store.refuel = Some(refuel);
    let more = i64::try_from(more).unwrap_or(i64::MAX);
    store.state.rt.fuel = store.state.rt.fuel.saturating_add(more);
    u64::try_from(store.state.rt.fuel).is_ok_and(|left| left >= needed)
}

/// The same up to the next host function, which is not called.
#[cfg(feature = "snapshot")]
pub(crate) fn advance_to_host<T>(
    store: &mut Store<T>,
    computation: &mut Computation,
) -> Result<Stop, Error> {
    loop {
        let event = store.state.run(computation);
        if let Some(stop) = serve(store, computation, event)? {
            return Ok(stop);
        }
    }
}

/// Calls a host function for a computation that stands behind the call.
pub(crate) fn wait_for_host<T>(
    store: &mut Store<T>,
    computation: &mut Computation,
    func: u32,
    base: u32,
) -> Result<Answer, Error> {
    match call_host(store, computation, func, base) {
        Ok(()) => Ok(Answer::Given),
        Err(error) => refused(store, computation, error),
    }
}

/// The same; where the function has no results to give, the computation still stands behind the call.
///
/// Inline where guests call: a native frame of its own would be 23 instructions of 393.
#[inline(always)]
fn call_host<T>(
    store: &mut Store<T>,
    computation: &mut Computation,
    func: u32,
    base: u32,
) -> Result<(), Error> {
    // A collection meanwhile looks through its frames.
    store.state.suspended.push(computation);
    let result = call_in_place(store, Some(computation.instance), func, base);
    store.state.suspended.pop(computation);
    result?;
    computation.host_returned(&store.state.rt, base);
    Ok(())
}

/// What becomes of a computation whose host function has given no results: it waits, or the exception is
/// thrown that the error is.
#[cold]
fn refused<T>(
    store: &mut Store<T>,
    computation: &mut Computation,
    error: Error,
) -> Result<Answer, Error> {
    if error.is_pending() {
        return Ok(Answer::Later);
    }
    throw(store, computation, error)?;
    Ok(Answer::Given)
}

/// Ends the call of a host function that a computation waits for with an error: an exception goes
/// on in the guest, any other ends the computation.
pub(crate) fn throw<T>(
    store: &mut Store<T>,
    computation: &mut Computation,
    error: Error,
) -> Result<(), Error> {
    let exception = error.into_exception(store.id)?;
    if store
        .state
        .rt
        .is_exception_collection_due(exception.values.len())
    {
        // The host holds what the exception's values refer to.
        store.state.suspended.push(computation);
        collect(store, None);
        store.state.suspended.pop(computation);
    }
    let thrown = store.state.throw(computation, exception, (None, true));
    thrown.map_err(|event| failure(store, computation, event))
}

/// The slots that the arguments and results of a host function take.
pub(crate) fn slots_of<T>(store: &Store<T>, func: u32) -> u32 {
    let code = store.state.rt.funcs[func as usize].code;
    store.hosts[code as usize].slots
}

/// The error of a call that cannot be suspended where a host function wants that.
#[cold]
fn cannot_wait<T>(store: &Store<T>, func: u32) -> Error {
    let code = store.state.rt.funcs[func as usize].code;
    let name = match &store.hosts[code as usize].function {
        HostFn::Later(name) => format!("`{}.{}`", name.0, name.1),
        #[cfg(feature = "async")]
        HostFn::Async(name, _) => format!("`{}.{}`", name.0, name.1),
        HostFn::Now(..) => "a host function".into(),
    };
    Error::misuse(format!(
        "{name} has to wait: start the guest with `Func::start`, so that it can be suspended"
    ))
}

/// The error that a computation ends with.
fn failure<T>(store: &Store<T>, computation: &Computation, event: Event) -> Error {
    match event {
        Event::Thrown(exception) => Error::thrown(store.owner(), exception),
        Event::Trap(code) => trace::trap(store, computation, code),
        Event::Done | Event::Host { .. } | Event::Translate { .. } | Event::Collect { .. } => {
            Error::misuse("a computation ended without a reason")
        }
    }
}

/// Translates an own function of the instance that runs.
fn translate<T>(store: &Store<T>, computation: &mut Computation, func: u32) -> Result<(), Error> {
    computation.release();
    let loaded = &store.state.modules[computation.instance as usize];
    compile::translate(loaded, func, store.engine())
}

/// Calls a host function with its arguments at slot `base`.
///
/// # Errors
/// What the function fails with; [`Error::pending`] if it has no results yet.
pub(super) fn host<T>(
    store: &mut Store<T>,
    instance: Option<u32>,
    func: u32,
    base: u32,
) -> Result<(), Error> {
    call_in_place(store, instance, func, base)
}

/// The same without a native frame of its own, for where guests call it.
#[inline(always)]
fn call_in_place<T>(
    store: &mut Store<T>,
    instance: Option<u32>,
    func: u32,
    base: u32,
) -> Result<(), Error> {
    if store.host_depth >= store.engine().config().host_depth() {
        return Err(too_deep(store));
    }
    let code = store.state.rt.funcs[func as usize].code as usize;
    let host = &mut store.hosts[code];
    let slots = host.slots;
    let Some(function) = host.take() else {
        return Err(Error::pending());
    };
    // What the host function calls works above its own slots.
    let top = core::mem::replace(&mut store.state.rt.stack_top, base + slots);
    store.host_depth += 1;
    let result = function(Caller { store, instance }, base);
    store.host_depth -= 1;
    store.state.rt.stack_top = top;
    store.hosts[code].ready = Some(function);
    result
}

/// The error of a host function that is called within too many others.
#[cold]
fn too_deep<T>(store: &Store<T>) -> Error {
    let most = store.engine().config().host_depth();
    Error::limit(format!(
        "more than {most} calls of host functions are nested"
    ))
}
