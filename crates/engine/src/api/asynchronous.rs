//! Host functions that are futures, and calls that wait for them.
//!
//! No runtime is tied in: a call is a future that any executor polls. While a host function waits,
//! the guest is suspended and takes no thread; what belongs to other stores runs on.

use alloc::boxed::Box;
use alloc::string::ToString;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};

use crate::api::caller::Caller;
use crate::api::error::Error;
use crate::api::execution::{Execution, Step};
use crate::api::func::Func;
use crate::api::linker::{Definition, Linker};
use crate::api::store::{HostFn, Store};
use crate::api::value::Val;
use crate::syntax::FuncType;
use crate::trap::TrapCode;

/// What an asynchronous host function returns: a future of its results.
pub type HostFuture<'a> = Pin<Box<dyn Future<Output = Result<Vec<Val>, Error>> + Send + 'a>>;

/// An asynchronous host function.
pub(crate) type HostAsync<T> =
    Arc<dyn for<'a> Fn(Caller<'a, T>, Vec<Val>) -> HostFuture<'a> + Send + Sync + 'static>;

impl<T: 'static> Linker<T> {
    /// Defines a host function that is a future. A guest that calls it is suspended until the
    /// future is ready.
    ///
    /// The guest must run in [`Func::call_async`] or [`Execution::run_async`]. In an
    /// [`Execution`] that is resumed by hand such a function is a
    /// [`Step::HostCall`](crate::Step::HostCall); any other call of it ends with an error.
    ///
    /// # Errors
    /// If the name is taken.
    ///
    /// # Examples
    /// ```
    /// use shanhai::{Engine, FuncType, Linker, Module, Store, Val, ValType};
    ///
    /// # fn block_on<F: Future>(future: F) -> F::Output {
    /// #     let mut future = std::pin::pin!(future);
    /// #     let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    /// #     loop {
    /// #         if let std::task::Poll::Ready(out) = future.as_mut().poll(&mut cx) { return out; }
    /// #     }
    /// # }
    /// # fn main() -> Result<(), shanhai::Error> {
    /// async fn fetch(id: i32) -> i32 {
    ///     id * 2 // for example: wait for a socket here
    /// }
    /// let wasm = wat::parse_str(r#"(module
    ///     (import "env" "fetch" (func $fetch (param i32) (result i32)))
    ///     (func (export "run") (result i32)
    ///         (i32.add (call $fetch (i32.const 20)) (i32.const 2))))"#).unwrap();
    /// let engine = Engine::default();
    /// let module = Module::new(&engine, wasm)?;
    /// let mut linker = Linker::new(&engine);
    /// let ty = FuncType::new([ValType::I32], [ValType::I32]);
    /// linker.func_async("env", "fetch", ty, |_, args| Box::pin(async move {
    ///     let Val::I32(id) = args[0] else { unreachable!("the type says so") };
    ///     Ok(vec![Val::I32(fetch(id).await)])
    /// }))?;
    /// let mut store = Store::new(&engine, ());
    /// let instance = linker.instantiate(&mut store, &module)?;
    /// let run = instance.get_func(&store, "run").unwrap();
    /// let results = block_on(run.call_async(&mut store, &[]))?;
    /// assert_eq!(results, [Val::I32(42)]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn func_async(
        &mut self,
        module: &str,
        name: &str,
        ty: FuncType,
        function: impl for<'a> Fn(Caller<'a, T>, Vec<Val>) -> HostFuture<'a> + Send + Sync + 'static,
    ) -> Result<&mut Self, Error> {
        let names = Arc::new((module.to_string(), name.to_string()));
        let function = HostFn::Async(names, Arc::new(function));
        self.insert(module, name, Definition::Host(ty, function))
    }
}

impl Func {
    /// Calls the function and waits for asynchronous host functions that it calls.
    ///
    /// With [`Store::set_yield`] a guest that computes for long gives way now and then. Dropping the
    /// future ends the call.
    ///
    /// # Errors
    /// What the guest or a host function ends with; [`TrapCode::OutOfFuel`] and
    /// [`TrapCode::Interrupted`] like any trap.
    ///
    /// # Panics
    /// If the function, or a reference among the arguments, is from another store.
    pub async fn call_async<T>(
        self,
        store: &mut Store<T>,
        args: &[Val],
    ) -> Result<Vec<Val>, Error> {
        let mut execution = self.start(&mut *store, args)?;
        match execution.run_async(store).await? {
            Step::Done(results) => Ok(results),
            Step::OutOfFuel { .. } => Err(TrapCode::OutOfFuel.into()),
            Step::Interrupted => Err(TrapCode::Interrupted.into()),
            Step::HostCall(call) => Err(Error::misuse(alloc::format!(
                "`{}.{}` is answered by whoever runs an `Execution`: start the guest with `Func::start`",
                call.module,
                call.name,
            ))),
            Step::Waiting => Err(Error::pending()),
        }
    }
}

impl Execution {
    /// Runs and waits for asynchronous host functions, until the call is over or needs its owner
    /// otherwise.
    ///
    /// A host function that has to wait ([`Error::pending`]) is called again whenever the future is
    /// polled.
    ///
    /// # Errors
    /// As [`Execution::resume`].
    ///
    /// # Panics
    /// If the execution is from another store.
    pub async fn run_async<T>(&mut self, store: &mut Store<T>) -> Result<Step, Error> {
        loop {
            match self.resume(&mut *store)? {
                Step::HostCall(call) => {
                    let Some((function, instance)) = self.asked(store) else {
                        return Ok(Step::HostCall(call));
                    };
                    let caller = Caller {
                        store: &mut *store,
                        instance,
                    };
                    match function(caller, call.args).await {
                        Ok(results) => self.answer(&mut *store, &results)?,
                        Err(error) => self.fail(&mut *store, error)?,
                    }
                }
                Step::Interrupted if store.renew_deadline() => give_way().await,
                Step::Waiting => give_way().await,
                step @ (Step::Done(_) | Step::OutOfFuel { .. } | Step::Interrupted) => {
                    return Ok(step);
                }
            }
        }
    }
}

impl<T> Store<T> {
    /// Lets asynchronous calls give way to others every `ticks` of
    /// [`Engine::increment_epoch`](crate::Engine::increment_epoch); none to let them run.
    ///
    /// It uses the store's deadline ([`Store::set_deadline`]).
    pub fn set_yield(&mut self, ticks: Option<u64>) {
        self.yields = ticks;
        self.set_deadline(ticks);
    }

    /// Moves a deadline that is over if calls are to give way; says whether it did.
    fn renew_deadline(&mut self) -> bool {
        let over = self.state.rt.deadline.is_over();
        if let Some(ticks) = self.yields.filter(|_| over) {
            self.set_deadline(Some(ticks.max(1)));
            return true;
        }
        false
    }
}

/// A future that is ready when it is polled for the second time.
fn give_way() -> impl Future<Output = ()> + Send {
    GiveWay { asked: false }
}

struct GiveWay {
    asked: bool,
}

impl Future for GiveWay {
    type Output = ();
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        if self.asked {
            return Poll::Ready(());
        }
        self.asked = true;
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}
