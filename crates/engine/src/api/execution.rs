//! Calls that can be suspended: they are values, and the store is free while they wait.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use alloc::{format, vec};
use core::ops::Range;

#[cfg(feature = "async")]
use crate::api::asynchronous::HostAsync;
use crate::api::call::{self, Answer, Stop};
use crate::api::context::{AsContext, AsContextMut};
use crate::api::error::{Error, TrapFrame};
use crate::api::func::{Func, check_vals, read_vals, write_vals};
use crate::api::module;
use crate::api::store::{HostFn, Store};
use crate::api::trace;
use crate::api::value::Val;
use crate::exec::dispatch::FRAME_SLOTS;
use crate::exec::park::{Parked, Pending};
use crate::runtime::instance::HOST;
use crate::syntax::FuncType;
use crate::trap::TrapCode;

/// A call that can be suspended and resumed.
///
/// It is started with [`Func::start`] and runs only while [`Execution::resume`] does. In between
/// the store is free: other calls and other executions may run in it. Dropping an execution ends
/// it; its frames are freed while others are started.
///
/// The reference machine ([`Config::reference`](crate::Config::reference)) cannot suspend: there
/// the first [`resume`](Execution::resume) runs to the end.
///
/// # Examples
/// A host function that the embedder answers when it likes:
/// ```
/// use shanhai::{Engine, FuncType, Linker, Module, Step, Store, Val, ValType};
///
/// # fn main() -> Result<(), shanhai::Error> {
/// let wasm = wat::parse_str(r#"(module
///     (import "env" "ask" (func $ask (param i32) (result i32)))
///     (func (export "run") (result i32)
///         (i32.add (call $ask (i32.const 20)) (i32.const 1))))"#).unwrap();
/// let engine = Engine::default();
/// let module = Module::new(&engine, wasm)?;
/// let mut store = Store::new(&engine, ());
/// let mut linker = Linker::new(&engine);
/// linker.func_later("env", "ask", FuncType::new([ValType::I32], [ValType::I32]))?;
/// let instance = linker.instantiate(&mut store, &module)?;
///
/// let run = instance.get_func(&store, "run").unwrap();
/// let mut execution = run.start(&mut store, &[])?;
/// let Step::HostCall(call) = execution.resume(&mut store)? else { panic!() };
/// assert_eq!((&*call.name, &call.args[..]), ("ask", &[Val::I32(20)][..]));
/// // Any time later, perhaps after a snapshot and on another machine:
/// execution.answer(&mut store, &[Val::I32(41)])?;
/// let Step::Done(results) = execution.resume(&mut store)? else { panic!() };
/// assert_eq!(results, [Val::I32(42)]);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Execution {
    store: u32,
    place: u32,
    token: Arc<()>,
}

/// What an [`Execution`] came to.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Step {
    /// It is over, with these results.
    Done(Vec<Val>),
    /// The store's fuel does not pay for what comes next. [`Store::add_fuel`] and resume.
    OutOfFuel {
        /// The fuel that the store must have to go on.
        needed: u64,
    },
    /// An interrupt handle was used, or the deadline is over.
    Interrupted,
    /// It calls a function that the embedder is to answer with [`Execution::answer`]; see
    /// [`Linker::func_later`](crate::Linker::func_later).
    HostCall(HostCall),
    /// A host function has to wait ([`Error::pending`]); it is called again by the next
    /// [`Execution::resume`].
    Waiting,
}

/// A call of a function that the embedder is to answer.
#[derive(Clone, Debug)]
pub struct HostCall {
    /// The module name it was defined under.
    pub module: String,
    /// The name it was defined under.
    pub name: String,
    /// The arguments.
    pub args: Vec<Val>,
}

impl Func {
    /// Prepares a call that can be suspended; nothing runs before [`Execution::resume`].
    ///
    /// # Errors
    /// [`ErrorKind::Misuse`](crate::ErrorKind::Misuse) if the values do not fit the type.
    ///
    /// # Panics
    /// If the function, or a reference among the arguments, is from another store.
    pub fn start(self, mut store: impl AsContextMut, args: &[Val]) -> Result<Execution, Error> {
        let store = store.as_context_mut();
        store.check(self.handle);
        let ty = type_of(store, self.handle.addr);
        check_vals("argument", args, ty.params(), store.owner())?;
        let mut slots = vec![0; module::slots(ty.params()) as usize];
        write_vals(&mut slots, 0, args);
        if !store.state.may_park(slots.len()) {
            return Err(no_room(store));
        }
        let token = Arc::default();
        let parked = Parked::new(&token, self.handle.addr, slots);
        Ok(Execution {
            store: store.id,
            place: store.state.parked.put(parked),
            token,
        })
    }
}

/// The type of a function of the store.
fn type_of<T>(store: &Store<T>, func: u32) -> FuncType {
    let rt = &store.state.rt;
    rt.types.func_type(rt.funcs[func as usize].ty).clone()
}

/// Why an execution cannot be kept.
#[cold]
fn no_room<T>(store: &Store<T>) -> Error {
    Error::limit(format!(
        "an execution exceeds the store's limit of {} bytes in all: drop others or raise \
         `StoreLimits::total_bytes`",
        store.limits().total_bytes
    ))
}

/// Why something cannot be done with an execution.
fn is_over() -> Error {
    Error::misuse("the execution is over")
}

/// Takes the slots of a computation off the value stack and leaves everything in the store.
///
/// # Errors
/// If the store's limit of all bytes leaves no room for them. The computation is over then.
fn park<T>(
    store: &mut Store<T>,
    place: u32,
    mut parked: Box<Parked>,
    base: u32,
) -> Result<(), Error> {
    let end = end_of(store, &mut parked, base);
    if !store.state.may_park(end - base as usize) {
        return Err(no_room(store));
    }
    leave(store, place, parked, base..end as u32);
    Ok(())
}

/// The end of the slots of a computation that is on the value stack.
fn end_of<T>(store: &Store<T>, parked: &mut Parked, base: u32) -> usize {
    let mut end = parked.extent(&store.state).unwrap_or(base);
    if let Some(Pending { func, base: at, .. }) = parked.pending {
        end = end.max(base + at + call::slots_of(store, func));
    }
    (end as usize).min(store.state.rt.stack.len())
}

/// Takes these slots off the value stack and leaves everything in the store.
fn leave<T>(store: &mut Store<T>, place: u32, mut parked: Box<Parked>, slots: Range<u32>) {
    let stack = &store.state.rt.stack;
    parked.slots.clear();
    let from = &stack[slots.start as usize..slots.end as usize];
    parked.slots.extend_from_slice(from);
    if let Some(computation) = &mut parked.computation {
        computation.relocate(slots.start, 0);
        store.state.release_code(computation);
    }
    store.state.parked.put_back(place, parked);
    store.state.rt.parked_bytes = store.state.parked.bytes();
}

/// Puts the slots of a computation onto the value stack; gives the first.
///
/// # Errors
/// If there is no room for them. The computation is back at its place then.
fn unpark<T>(
    store: &mut Store<T>,
    place: u32,
    mut parked: Box<Parked>,
) -> Result<(Box<Parked>, u32), Error> {
    let room = call::prepare(store).and_then(|base| {
        let end = base as usize + parked.slots.len();
        match end + FRAME_SLOTS <= store.state.rt.stack.len() {
            true => Ok((base, end)),
            false => Err(TrapCode::CallStackExhausted.into()),
        }
    });
    let (base, end) = match room {
        Ok(room) => room,
        Err(error) => {
            store.state.parked.put_back(place, parked);
            return Err(error);
        }
    };
    store.state.rt.parked_bytes = store.state.parked.bytes();
    store.state.rt.stack[base as usize..end].copy_from_slice(&parked.slots);
    if let Some(computation) = &mut parked.computation {
        computation.relocate(0, base);
    }
    Ok((parked, base))
}

/// Lets every parked computation that stands within an instruction go on to the next place between
/// two; `describes` says whether it stands at one.
///
/// What fails on the way fails when it is resumed.
#[cfg(feature = "snapshot")]
pub(crate) fn settle<T>(
    store: &mut Store<T>,
    mut describes: impl FnMut(&Store<T>, &Parked) -> Result<bool, Error>,
) -> Result<(), Error> {
    let places: Vec<u32> = store.state.parked.iter().map(|(at, _)| at).collect();
    for at in places {
        while let Some(parked) = store.state.parked.take_any(at) {
            let described = parked.failed || describes(store, &parked)?;
            if described {
                store.state.parked.put_back(at, parked);
                break;
            }
            let (parked, base) = unpark(store, at, parked)?;
            step(store, at, parked, base);
        }
    }
    Ok(())
}

/// Lets every parked computation that waits for nothing run to the next branch, call or host
/// function; says whether there is one.
#[cfg(all(test, feature = "snapshot"))]
pub(crate) fn step_all<T>(store: &mut Store<T>) -> bool {
    let mut any = false;
    settle(store, |_, parked| {
        let stays = any || parked.computation.is_none() || parked.pending.is_some();
        any |= !stays;
        Ok(stays)
    })
    .expect("there is room");
    any
}

/// Lets a computation that is on the value stack run to the next branch, call or host function.
#[cfg(feature = "snapshot")]
fn step<T>(store: &mut Store<T>, place: u32, mut parked: Box<Parked>, base: u32) {
    if let Some(computation) = &mut parked.computation {
        store.state.stepping = true;
        let stop = call::advance_to_host(store, computation);
        store.state.stepping = false;
        match stop {
            Ok(Stop::Host { func, base: args }) => {
                parked.pending = Some(Pending {
                    func,
                    base: args - base,
                    again: true,
                });
            }
            Ok(Stop::Paused(_)) => {}
            Ok(Stop::Done) => parked.is_answered = true,
            Err(error) => {
                store.failed.push((place, error));
                parked.failed = true;
            }
        }
    }
    if parked.is_answered || parked.failed {
        // Results are where they are looked for when it is resumed.
        parked.computation = None;
        let results = module::slots(type_of(store, parked.func).results()) as usize;
        let start = base as usize;
        parked.slots = store.state.rt.stack[start..start + results].to_vec();
        store.state.parked.put_back(place, parked);
    } else {
        let end = end_of(store, &mut parked, base);
        leave(store, place, parked, base..end as u32);
    }
}

impl Execution {
    /// Runs until the call is over or has to be suspended.
    ///
    /// # Errors
    /// What the guest or a host function ends with: a trap, an exit, a host error. The execution is
    /// over then. [`ErrorKind::Misuse`](crate::ErrorKind::Misuse) if it was over before, or if it
    /// waits for [`Execution::answer`].
    ///
    /// # Panics
    /// If the execution is from another store.
    pub fn resume(&mut self, mut store: impl AsContextMut) -> Result<Step, Error> {
        let store = store.as_context_mut();
        self.check(store);
        let parked = store.state.parked.get(self.place, &self.token);
        let parked = parked.ok_or_else(is_over)?;
        if parked.failed {
            store.state.parked.take(self.place, &self.token);
            let i = store.failed.iter().position(|(at, _)| *at == self.place);
            return Err(i.map_or_else(is_over, |i| store.failed.swap_remove(i).1));
        }
        if let Some(Pending { again: false, .. }) = parked.pending {
            return Err(Error::misuse(
                "the execution waits for the results of a host function: give them with `Execution::answer` first",
            ));
        }
        let parked = store.state.parked.take(self.place, &self.token);
        let parked = parked.ok_or_else(is_over)?;
        let (mut parked, base) = unpark(store, self.place, parked)?;
        let pausable = core::mem::replace(&mut store.state.pausable, true);
        let stop = self.run(store, &mut parked, base);
        store.state.pausable = pausable;
        match stop? {
            Stop::Done => {
                let ty = type_of(store, parked.func);
                let (stack, owner) = (&store.state.rt.stack, store.owner());
                let results = read_vals(stack, base as usize, ty.results(), owner);
                Ok(Step::Done(results))
            }
            Stop::Paused(code) => {
                let step = if code == TrapCode::OutOfFuel {
                    let needed = parked.computation.as_ref();
                    let needed =
                        needed.map_or(0, |computation| store.state.fuel_needed(computation));
                    Step::OutOfFuel { needed }
                } else {
                    Step::Interrupted
                };
                park(store, self.place, parked, base)?;
                Ok(step)
            }
            Stop::Host { func, base: args } => {
                let host = &store.hosts[store.state.rt.funcs[func as usize].code as usize];
                let names = match &host.function {
                    HostFn::Now(..) => None,
                    HostFn::Later(names) => Some(names),
                    #[cfg(feature = "async")]
                    HostFn::Async(names, _) => Some(names),
                };
                let step = match names {
                    None => Step::Waiting,
                    Some(names) => {
                        let ty = type_of(store, func);
                        let (stack, owner) = (&store.state.rt.stack, store.owner());
                        Step::HostCall(HostCall {
                            module: names.0.clone(),
                            name: names.1.clone(),
                            args: read_vals(stack, args as usize, ty.params(), owner),
                        })
                    }
                };
                parked.pending = Some(Pending {
                    func,
                    base: args - base,
                    again: matches!(step, Step::Waiting),
                });
                park(store, self.place, parked, base)?;
                Ok(step)
            }
        }
    }

    /// Runs with the slots on the value stack from slot `base`.
    fn run<T>(&self, store: &mut Store<T>, parked: &mut Parked, base: u32) -> Result<Stop, Error> {
        if parked.is_answered {
            return Ok(Stop::Done);
        }
        let f = store.state.rt.funcs[parked.func as usize];
        let Some(computation) = &mut parked.computation else {
            if f.instance != HOST && store.engine().config().is_reference() {
                call::run(store, parked.func, base)?;
                return Ok(Stop::Done);
            }
            if f.instance != HOST {
                let computation = parked.computation.insert(store.state.enter(f, base));
                return call::advance(store, computation);
            }
            return match call::host(store, None, parked.func, base) {
                Ok(()) => Ok(Stop::Done),
                Err(error) if error.is_pending() => Ok(Stop::Host {
                    func: parked.func,
                    base,
                }),
                Err(error) => Err(error),
            };
        };
        if let Some(Pending { func, base: at, .. }) = parked.pending.take() {
            let at = base + at;
            if call::wait_for_host(store, computation, func, at)? == Answer::Later {
                return Ok(Stop::Host { func, base: at });
            }
        }
        call::advance(store, computation)
    }

    /// Gives the results of the host function that the execution waits for.
    ///
    /// # Errors
    /// [`ErrorKind::Misuse`](crate::ErrorKind::Misuse) if it waits for none, or if the values do not
    /// fit the function's type.
    ///
    /// # Panics
    /// If the execution, or a reference among the results, is from another store.
    pub fn answer(&mut self, mut store: impl AsContextMut, results: &[Val]) -> Result<(), Error> {
        let store = store.as_context_mut();
        let Pending { func, base, .. } = self.pending(store)?;
        let ty = type_of(store, func);
        check_vals("result", results, ty.results(), store.owner())?;
        let Some(parked) = store.state.parked.get_mut(self.place, &self.token) else {
            return Err(is_over());
        };
        let end = (base + module::slots(ty.results())) as usize;
        if parked.slots.len() < end {
            parked.slots.resize(end, 0);
        }
        write_vals(&mut parked.slots, base as usize, results);
        match &mut parked.computation {
            Some(computation) => {
                parked.pending = None;
                computation.returned(parked.slots.get(base as usize).copied().unwrap_or(0));
            }
            // Only the host function was called: its results are those of the whole.
            None => parked.answered(),
        }
        Ok(())
    }

    /// Lets the host function that the execution waits for fail.
    ///
    /// # Errors
    /// What it fails with comes out here, and the execution is over, unless it is an exception that
    /// the guest catches. [`ErrorKind::Misuse`](crate::ErrorKind::Misuse) if it waits for none.
    ///
    /// # Panics
    /// If the execution is from another store.
    pub fn fail(&mut self, mut store: impl AsContextMut, error: Error) -> Result<(), Error> {
        let store = store.as_context_mut();
        self.pending(store)?;
        let parked = store.state.parked.take(self.place, &self.token);
        let parked = parked.ok_or_else(is_over)?;
        let (mut parked, base) = unpark(store, self.place, parked)?;
        parked.pending = None;
        let Some(computation) = &mut parked.computation else {
            return Err(error);
        };
        call::throw(store, computation, error)?;
        park(store, self.place, parked, base)
    }

    /// The asynchronous host function that the execution waits for, and the instance that calls it.
    #[cfg(feature = "async")]
    pub(crate) fn asked<T>(&self, store: &Store<T>) -> Option<(HostAsync<T>, Option<u32>)> {
        let Pending { func, .. } = self.pending(store).ok()?;
        let host = store
            .hosts
            .get(store.state.rt.funcs[func as usize].code as usize);
        let parked = store.state.parked.get(self.place, &self.token)?;
        let instance = parked.computation.as_ref().map(|c| c.instance);
        match &host?.function {
            HostFn::Async(_, function) => Some((function.clone(), instance)),
            HostFn::Now(..) | HostFn::Later(_) => None,
        }
    }

    /// The host function that the embedder is to answer for.
    fn pending<T>(&self, store: &Store<T>) -> Result<Pending, Error> {
        self.check(store);
        let parked = store.state.parked.get(self.place, &self.token);
        let parked = parked.ok_or_else(is_over)?;
        let pending = parked.pending.filter(|pending| !pending.again);
        pending.ok_or_else(|| Error::misuse("the execution waits for no host function"))
    }

    /// Whether the call is over: it has returned, or ended with an error.
    ///
    /// # Panics
    /// If the execution is from another store.
    pub fn is_over(&self, store: impl AsContext) -> bool {
        let store = store.as_context();
        self.check(store);
        store.state.parked.get(self.place, &self.token).is_none()
    }

    /// Ends the call; gives the error that a trap where it stands would be.
    ///
    /// # Panics
    /// If the execution is from another store.
    pub fn abandon(self, store: impl AsContext, code: TrapCode) -> Error {
        Error::trap(code, self.backtrace(store))
    }

    /// The functions that are suspended, innermost first; as many as a trap carries.
    ///
    /// # Panics
    /// If the execution is from another store.
    pub fn backtrace(&self, store: impl AsContext) -> Vec<TrapFrame> {
        let store = store.as_context();
        self.check(store);
        let parked = store.state.parked.get(self.place, &self.token);
        parked.map_or_else(Vec::new, |parked| trace::parked(store, parked))
    }

    /// Leaves a new computation in a store.
    #[cfg(feature = "snapshot")]
    pub(crate) fn park_new<T>(
        store: &mut Store<T>,
        make: impl FnOnce(&Arc<()>) -> Box<Parked>,
    ) -> Self {
        let token = Arc::default();
        let parked = make(&token);
        Self {
            store: store.id,
            place: store.state.parked.put(parked),
            token,
        }
    }

    #[track_caller]
    fn check<T>(&self, store: &Store<T>) {
        assert!(
            self.store == store.id,
            "an execution was used with a store that it is not from"
        );
    }
}
