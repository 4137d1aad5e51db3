//! The driver of the reference machine: as `call` does for the other one, it brings instructions
//! and host functions together.

use crate::api::call::host;
use crate::api::collect::collect;
use crate::api::error::Error;
use crate::api::store::Store;
use crate::api::trace;
use crate::reference::Event;

/// Calls own function `func` of some instance with its arguments at slot `base`.
pub(super) fn run<T>(store: &mut Store<T>, func: u32, base: u32) -> Result<(), Error> {
    let mark = store.machine.begin(base);
    let result = drive(store, func);
    store.machine.finish(&mark);
    result
}

fn drive<T>(store: &mut Store<T>, func: u32) -> Result<(), Error> {
    let mut flow = store
        .machine
        .start(&mut store.state.rt, &store.state.modules, func);
    loop {
        match flow {
            Ok(()) => look(store),
            Err(Event::Done) => return Ok(()),
            // The instruction was shown already.
            Err(Event::Collect) => collect(store, None),
            Err(Event::Host {
                func,
                base,
                instance,
            }) => {
                match host(store, Some(instance), func, base) {
                    Ok(()) => {
                        store.machine.host_returned(&store.state.rt, func, base);
                        look(store);
                    }
                    Err(error) if error.is_pending() => {
                        return Err(Error::misuse(
                            "a host function has to wait: the reference machine cannot be suspended",
                        ));
                    }
                    Err(error) => {
                        let exception = error.into_exception(store.id)?;
                        let slots = exception.values.len();
                        if store.state.rt.is_exception_collection_due(slots) {
                            // The host holds what the exception's values refer to.
                            collect(store, None);
                        }
                        let (rt, modules) = (&mut store.state.rt, &store.state.modules);
                        flow = store.machine.throw(rt, modules, exception);
                        continue;
                    }
                }
            }
            Err(Event::Trap(code)) => {
                let frames = store.machine.backtrace();
                return Err(trace::at_offsets(store, frames, code));
            }
            Err(Event::Thrown(exception)) => return Err(Error::thrown(store.owner(), exception)),
        }
        flow = store
            .machine
            .step(&mut store.state.rt, &store.state.modules);
    }
}

/// Shows the next instruction to whoever traces.
fn look<T>(store: &mut Store<T>) {
    if let Some(tracer) = &mut store.tracer
        && let Some(step) = store.machine.look(&store.state.rt, &store.state.modules)
    {
        tracer(&step);
    }
}
