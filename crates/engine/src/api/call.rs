//! The driver: brings handlers, translation and host functions together.

use alloc::{format, vec};

use crate::api::caller::Caller;
use crate::api::collect::collect;
use crate::api::error::Error;
use crate::api::module;
use crate::api::reference::Owner;
use crate::api::stepwise;
use crate::api::store::Store;
use crate::api::trace;
use crate::exec::dispatch::FRAME_SLOTS;
use crate::exec::run::{Computation, Event};
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
    run(store, func, base, params.max(results) as u32)?;
    if let Some(slots) = store.state.rt.stack.get(start..start + results) {
        read(slots, store.owner());
    }
    Ok(())
}

/// Makes sure that there is a value stack, and gives its first free slot.
fn prepare<T>(store: &mut Store<T>) -> Result<u32, Error> {
    let base = store.state.rt.stack_top;
    if store.state.rt.stack.is_empty() {
        let slots = store.engine().config().stack_slots() + FRAME_SLOTS;
        // Zeroed by the allocator: pages are touched as calls get deeper.
        store.state.rt.stack = vec![0; slots];
    }
    if base as usize + FRAME_SLOTS > store.state.rt.stack.len() {
        return Err(TrapCode::CallStackExhausted.into());
    }
    Ok(base)
}

/// Calls function `func` with its arguments at slot `base`.
fn run<T>(store: &mut Store<T>, func: u32, base: u32, slots: u32) -> Result<(), Error> {
    let f = store.state.rt.funcs[func as usize];
    if f.instance == HOST {
        return host(store, None, func, base, slots);
    }
    if store.engine().config().is_reference() {
        return stepwise::run(store, func, base);
    }
    let mut computation = store.state.enter(f, base);
    loop {
        match store.state.run(&mut computation) {
            Event::Done => return Ok(()),
            Event::Host { func, base } => {
                let ty = store
                    .state
                    .rt
                    .types
                    .func_type(store.state.rt.funcs[func as usize].ty);
                let slots = module::slots(ty.params()).max(module::slots(ty.results()));
                let instance = Some(computation.instance);
                // A collection meanwhile looks through its frames.
                store.state.suspended.push(computation);
                let result = host(store, instance, func, base, slots);
                computation = store.state.suspended.pop().expect("pushed above");
                match result {
                    Ok(()) => computation.host_returned(&store.state.rt, base),
                    Err(error) => {
                        let exception = error.into_exception(store.id)?;
                        if let Err(event) = store.state.throw(&mut computation, exception, true) {
                            return Err(failure(store, &computation, event));
                        }
                    }
                }
            }
            Event::Collect => collect(store, Some(&computation)),
            Event::Translate { func } => translate(store, &mut computation, func)?,
            event @ (Event::Trap(_) | Event::Thrown(_)) => {
                return Err(failure(store, &computation, event));
            }
        }
    }
}

/// The error that a computation ends with.
fn failure<T>(store: &Store<T>, computation: &Computation, event: Event) -> Error {
    match event {
        Event::Thrown(exception) => Error::thrown(store.owner(), exception),
        Event::Trap(code) => trace::trap(&store.state, computation, code, store.engine()),
        Event::Done | Event::Host { .. } | Event::Translate { .. } | Event::Collect => {
            Error::misuse("a computation ended without a reason")
        }
    }
}

/// Translates an own function of the instance that runs.
fn translate<T>(store: &Store<T>, computation: &mut Computation, func: u32) -> Result<(), Error> {
    computation.release();
    let loaded = &store.state.modules[computation.instance as usize];
    module::translate(loaded, func, store.engine())
}

/// Calls a host function with its arguments at slot `base`.
pub(super) fn host<T>(
    store: &mut Store<T>,
    instance: Option<u32>,
    func: u32,
    base: u32,
    slots: u32,
) -> Result<(), Error> {
    let most = store.engine().config().host_depth();
    if store.host_depth >= most {
        return Err(Error::limit(format!(
            "more than {most} calls of host functions are nested"
        )));
    }
    let code = store.state.rt.funcs[func as usize].code;
    let function = store.hosts[code as usize].clone();
    // What the host function calls works above its own slots.
    let top = core::mem::replace(&mut store.state.rt.stack_top, base + slots);
    store.host_depth += 1;
    let result = function(Caller { store, instance }, base);
    store.host_depth -= 1;
    store.state.rt.stack_top = top;
    result
}
