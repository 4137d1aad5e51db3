//! Stores: everything that instances own, and the embedder's data.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::sync::atomic::{AtomicU32, Ordering};

#[cfg(feature = "async")]
use crate::api::asynchronous::HostAsync;
use crate::api::caller::Caller;
use crate::api::collect::{FrameMaps, collect};
use crate::api::engine::Engine;
use crate::api::error::{Error, TrapFrame};
use crate::api::instance::Instance;
use crate::api::reference::Owner;
use crate::api::trace::KnownFrames;
use crate::exec::dispatch::Plain;
use crate::exec::park::Parking;
use crate::exec::run::{FIRST_BUDGET, State, Suspended};
use crate::reference::{Machine, TraceStep};
use crate::runtime::signal::Signals;
use crate::runtime::{Runtime, StoreLimits};

/// A host function: takes its arguments from the value stack at a slot and leaves its results
/// there.
pub(crate) type HostNow<T> =
    Arc<dyn Fn(Caller<'_, T>, u32) -> Result<(), Error> + Send + Sync + 'static>;

/// What a host function is.
pub(crate) enum HostFn<T> {
    /// It is called and returns. If it sees nothing but numbers, there is another way to call it.
    Now(HostNow<T>, Option<Plain>),
    /// The guest is suspended, and whoever runs it answers; module and name.
    Later(Arc<(String, String)>),
    /// The guest is suspended until a future is ready; module and name.
    #[cfg(feature = "async")]
    Async(Arc<(String, String)>, HostAsync<T>),
}

impl<T> Clone for HostFn<T> {
    fn clone(&self) -> Self {
        match self {
            Self::Now(function, plain) => Self::Now(function.clone(), plain.clone()),
            Self::Later(name) => Self::Later(name.clone()),
            #[cfg(feature = "async")]
            Self::Async(name, function) => Self::Async(name.clone(), function.clone()),
        }
    }
}

/// A host function of a store.
pub(crate) struct Host<T> {
    /// What it is.
    pub function: HostFn<T>,
    /// The same once more, unless it is being called: a call takes it out and puts it back, which
    /// counts no references.
    pub ready: Option<HostNow<T>>,
    /// The slots that its arguments and results take.
    pub slots: u32,
}

impl<T> Host<T> {
    /// A function whose arguments and results take so many slots.
    pub fn new(function: HostFn<T>, slots: u32) -> Self {
        let ready = match &function {
            HostFn::Now(function, _) => Some(function.clone()),
            HostFn::Later(_) => None,
            #[cfg(feature = "async")]
            HostFn::Async(..) => None,
        };
        Self {
            function,
            ready,
            slots,
        }
    }

    /// The function to call, if it is one that returns.
    #[inline]
    pub fn take(&mut self) -> Option<HostNow<T>> {
        if let Some(function) = self.ready.take() {
            return Some(function);
        }
        // It is called within a call of itself, or has to wait.
        match &self.function {
            HostFn::Now(function, _) => Some(function.clone()),
            HostFn::Later(_) => None,
            #[cfg(feature = "async")]
            HostFn::Async(..) => None,
        }
    }
}

/// Who is shown every instruction of the reference machine.
pub(crate) type Tracer = Box<dyn FnMut(&TraceStep) + Send + 'static>;

/// Who is asked for more fuel.
pub(crate) type Refuel = Box<dyn FnMut(OutOfFuel) -> u64 + Send + 'static>;

/// What runs when a store's fuel does not pay for what comes next; see
/// [`Store::on_out_of_fuel`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OutOfFuel {
    /// The fuel that is left.
    pub left: u64,
    /// The fuel that the store must have to go on.
    pub needed: u64,
    /// The calls that are open, innermost first, those that wait for a host function among them; as
    /// many as a trap carries.
    pub frames: Vec<TrapFrame>,
}

/// Everything that instances own, with the embedder's data of type `T`.
///
/// Dropping a store frees all of it.
pub struct Store<T> {
    pub(crate) state: State,
    pub(crate) hosts: Vec<Host<T>>,
    pub(crate) id: u32,
    /// Where frames keep references, for collections.
    pub(crate) maps: FrameMaps,
    /// What executes instead of `exec/` where that was chosen.
    pub(crate) machine: Machine,
    pub(crate) tracer: Option<Tracer>,
    pub(crate) refuel: Option<Refuel>,
    /// Places in code that the one who gives fuel has been told.
    pub(crate) known_frames: KnownFrames,
    /// Calls of host functions that are open.
    pub(crate) host_depth: usize,
    /// What parked computations ended with that nobody knows yet, by place.
    pub(crate) failed: Vec<(u32, Error)>,
    /// After how many ticks asynchronous calls give way.
    #[cfg(feature = "async")]
    pub(crate) yields: Option<u64>,
    engine: Engine,
    data: T,
}

/// Stops the code that runs in a store, from any thread.
#[derive(Clone, Debug)]
pub struct InterruptHandle {
    signals: Arc<Signals>,
}

impl InterruptHandle {
    /// Makes the running call, or the next one, stop with
    /// [`TrapCode::Interrupted`](crate::TrapCode::Interrupted); an
    /// [`Execution`](crate::Execution) is suspended instead and can be resumed.
    pub fn interrupt(&self) {
        self.signals.stop();
    }

    /// Suspends the [`Execution`](crate::Execution) that runs, or the next one, with
    /// [`Step::Interrupted`](crate::Step::Interrupted).
    ///
    /// Calls that cannot be resumed go on: those by [`Func::call`](crate::Func::call), and those
    /// that host functions make. The execution around them is suspended when they are over.
    pub fn pause(&self) {
        self.signals.pause();
    }

    /// Takes back an interrupt or a pause that has not been noticed yet.
    pub fn clear(&self) {
        self.signals.clear();
    }
}

/// The number of the next store.
static NEXT_ID: AtomicU32 = AtomicU32::new(0);

impl<T> Store<T> {
    /// An empty store.
    pub fn new(engine: &Engine, data: T) -> Self {
        Self {
            state: State {
                rt: Runtime::new(engine.epoch()),
                modules: Vec::new(),
                suspended: Suspended::default(),
                parked: Parking::default(),
                pausable: false,
                budget: FIRST_BUDGET,
                stepping: false,
                plain: Vec::new(),
                last_code: None,
                recent_code: None,
            },
            hosts: Vec::new(),
            id: NEXT_ID.fetch_add(1, Ordering::Relaxed),
            host_depth: 0,
            failed: Vec::new(),
            #[cfg(feature = "async")]
            yields: None,
            maps: FrameMaps::default(),
            machine: Machine::default(),
            tracer: None,
            refuel: None,
            known_frames: KnownFrames::new(),
            engine: engine.clone(),
            data,
        }
    }

    /// The embedder's data.
    pub fn data(&self) -> &T {
        &self.data
    }

    /// The embedder's data.
    pub fn data_mut(&mut self) -> &mut T {
        &mut self.data
    }

    /// The embedder's data and the runtime, both to change.
    pub(crate) fn parts_mut(&mut self) -> (&mut Runtime, &mut T) {
        (&mut self.state.rt, &mut self.data)
    }

    /// Gives the embedder's data back and drops the rest.
    pub fn into_data(self) -> T {
        self.data
    }

    /// The engine.
    pub fn engine(&self) -> &Engine {
        &self.engine
    }

    /// The instances, in the order in which they were made.
    ///
    /// An instance whose segments or start function trapped is among them: its functions may be
    /// in tables of others.
    pub fn instances(&self) -> impl Iterator<Item = Instance> {
        let store = self.id;
        let addrs = 0..self.state.rt.instances.len() as u32;
        addrs.map(move |addr| Instance {
            handle: Handle { store, addr },
        })
    }

    /// Sets the fuel that is left.
    ///
    /// A unit pays for one plain instruction. `block`, `loop`, `else`, `end`, `drop` and `nop` cost
    /// nothing; divisions, calls, casts, operations on tables, allocations and throws cost more;
    /// operations on many bytes or elements cost a unit more for each 64 bytes, and so do the
    /// locals that a call zeroes. The same code costs the same in every run, on every machine.
    ///
    /// A straight run of instructions is paid for before its first one. Where a trap or an
    /// exception cuts it short, it was paid for all the same.
    ///
    /// # Errors
    /// If the engine does not meter fuel; see [`Config::fuel`](crate::Config::fuel).
    pub fn set_fuel(&mut self, fuel: u64) -> Result<(), Error> {
        self.need_fuel()?;
        self.state.rt.fuel = i64::try_from(fuel).unwrap_or(i64::MAX);
        Ok(())
    }

    /// The fuel that is left.
    ///
    /// # Errors
    /// If the engine does not meter fuel.
    pub fn get_fuel(&self) -> Result<u64, Error> {
        self.need_fuel()?;
        Ok(u64::try_from(self.state.rt.fuel).unwrap_or(0))
    }

    /// Adds to the fuel that is left.
    ///
    /// # Errors
    /// If the engine does not meter fuel.
    pub fn add_fuel(&mut self, fuel: u64) -> Result<(), Error> {
        self.need_fuel()?;
        let more = i64::try_from(fuel).unwrap_or(i64::MAX);
        self.state.rt.fuel = self.state.rt.fuel.saturating_add(more);
        Ok(())
    }

    /// Asks `refuel` whenever the fuel does not pay for what comes next; what it gives is added.
    ///
    /// If that is enough, the guest goes on and notices nothing. If not, the call ends or is suspended
    /// as it would be otherwise. A profiler gives a little fuel at a time, and looks at the frames. The
    /// reference machine does not ask.
    ///
    /// # Errors
    /// If the engine does not meter fuel.
    ///
    /// # Examples
    /// ```
    /// # use shanhai::{Config, Engine, Linker, Module, Store};
    /// # use std::sync::{Arc, atomic::{AtomicU64, Ordering}};
    /// # fn main() -> Result<(), shanhai::Error> {
    /// # let wasm = wat::parse_str(r#"(module (func (export "run")
    /// #     (local i32) (local.set 0 (i32.const 1000))
    /// #     (loop (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))))"#).unwrap();
    /// let engine = Engine::new(Config::default().fuel(true));
    /// # let module = Module::new(&engine, wasm)?;
    /// let mut store = Store::new(&engine, ());
    /// let spent = Arc::new(AtomicU64::new(0));
    /// let counter = spent.clone();
    /// store.on_out_of_fuel(move |_| {
    ///     counter.fetch_add(100, Ordering::Relaxed);
    ///     100
    /// })?;
    /// # let instance = Linker::new(&engine).instantiate(&mut store, &module)?;
    /// let run = instance.get_typed_func::<(), ()>(&store, "run")?;
    /// run.call(&mut store, ())?;
    /// assert!(spent.load(Ordering::Relaxed) > 1000);
    /// # Ok(())
    /// # }
    /// ```
    pub fn on_out_of_fuel(
        &mut self,
        refuel: impl FnMut(OutOfFuel) -> u64 + Send + 'static,
    ) -> Result<(), Error> {
        self.need_fuel()?;
        self.refuel = Some(Box::new(refuel));
        Ok(())
    }

    /// Lets code run until `ticks` more ticks of [`Engine::increment_epoch`] have passed; none
    /// takes the deadline back.
    ///
    /// Then a call ends with [`TrapCode::Interrupted`](crate::TrapCode::Interrupted), and an
    /// [`Execution`](crate::Execution) is suspended. So will be the next ones, until a new deadline
    /// is set.
    pub fn set_deadline(&mut self, ticks: Option<u64>) {
        self.state.rt.deadline.set(ticks);
    }

    fn need_fuel(&self) -> Result<(), Error> {
        if self.engine.config().meters_fuel() {
            Ok(())
        } else {
            Err(Error::misuse(
                "fuel is not metered: set `Config::fuel(true)` for the engine",
            ))
        }
    }

    /// A handle that stops the code that runs in this store.
    pub fn interrupt_handle(&self) -> InterruptHandle {
        InterruptHandle {
            signals: self.state.rt.signals.clone(),
        }
    }

    /// Calls `tracer` before every instruction that the reference machine performs; nothing comes of
    /// it unless [`Config::reference`](crate::Config::reference) is set.
    pub fn trace(&mut self, tracer: impl FnMut(&TraceStep) + Send + 'static) {
        self.tracer = Some(Box::new(tracer));
    }

    /// What the store may use.
    pub fn limits(&self) -> &StoreLimits {
        &self.state.rt.limits
    }

    /// What the store may use, to change. What is in use already stays.
    pub fn limits_mut(&mut self) -> &mut StoreLimits {
        &mut self.state.rt.limits
    }

    /// Drops the structures, arrays and host values that cannot be reached any more.
    ///
    /// This happens by itself when guests allocate; there is no need to ask for it.
    pub fn gc(&mut self) {
        collect(self, None);
    }

    /// The bytes of structures and arrays, garbage that was not collected yet included.
    pub fn gc_heap_bytes(&self) -> usize {
        self.state.rt.heap.used()
    }

    /// Lets go of all structures, arrays, exceptions and host values that the host holds references
    /// to.
    ///
    /// They live on as long as the guest can reach them. The references that were handed out so
    /// far, as [`AnyRef`](crate::AnyRef), [`ExternRef`](crate::ExternRef) or
    /// [`ExnRef`](crate::ExnRef), are void: using one panics. References to 31-bit integers stay good.
    pub fn gc_roots_clear(&mut self) {
        self.state.rt.heap.let_go();
    }

    /// The bytes that count towards [`StoreLimits::total_bytes`].
    pub fn total_bytes(&self) -> usize {
        self.state.rt.total_bytes()
    }

    /// The store as the one that values are from.
    pub(crate) fn owner(&self) -> Owner<'_> {
        Owner {
            rt: &self.state.rt,
            id: self.id,
        }
    }

    /// Panics unless a handle is from this store.
    #[track_caller]
    pub(crate) fn check(&self, handle: Handle) {
        assert!(
            handle.store == self.id,
            "a handle was used with a store that it is not from"
        );
    }
}

impl<T: core::fmt::Debug> core::fmt::Debug for Store<T> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Store")
            .field("instances", &self.state.rt.instances.len())
            .field("functions", &self.state.rt.funcs.len())
            .field("data", &self.data)
            .finish_non_exhaustive()
    }
}

/// Something in a store, by number.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Handle {
    pub store: u32,
    pub addr: u32,
}

impl Handle {
    /// The number as an index.
    pub fn index(self) -> usize {
        self.addr as usize
    }
}
