//! The border: from imports to the table, from functions back to the guest.

use std::sync::Arc;

use shanhai::{AsContextMut, Caller, Error, Instance, Linker, Store};

use crate::{
    GoJs, GoJsError,
    cx::{Cx, Guest},
    imports::{self, Action, IMPORTS, Import},
    program::Program,
    stack::Stack,
    state::{Core, Entry},
    world::value::{Outcome, Value},
};

/// The module names under which Go programs ask for their imports; `go` was used before Go 1.21.
const MODULES: [&str; 2] = ["gojs", "go"];

/// A function of the embedder: it gets the store, `this` and the arguments.
type HostFunction<T> = dyn Fn(&mut Store<T>, &Value, &[Value]) -> Outcome + Send + Sync;

/// Connects a store's data with the Go programs that run in such stores.
///
/// # Examples
/// ```no_run
/// use shanhai::{Engine, Linker, Module, Store};
/// use shanhai_gojs::{Bindings, GoJs, Value};
///
/// # fn main() -> Result<(), shanhai::Error> {
/// # let bytes: Vec<u8> = Vec::new();
/// let engine = Engine::default();
/// let module = Module::new(&engine, bytes)?;
/// let mut linker = Linker::new(&engine);
/// let go = Bindings::new(|data: &mut GoJs| data)
///     .function("answer", |_store, _this, _args| Ok(Value::from(42)));
/// go.add_to_linker(&mut linker)?;
/// let mut store = Store::new(&engine, GoJs::builder().build());
/// let instance = linker.instantiate(&mut store, &module)?;
/// let status = go.program(instance).run(&mut store)?;
/// # Ok(())
/// # }
/// ```
pub struct Bindings<T> {
    pub(crate) link: Arc<Link<T>>,
}

pub(crate) struct Link<T> {
    pub get: fn(&mut T) -> &mut GoJs,
    pub functions: Vec<(String, Arc<HostFunction<T>>)>,
}

impl<T> Clone for Bindings<T> {
    fn clone(&self) -> Self {
        Bindings {
            link: Arc::clone(&self.link),
        }
    }
}

impl<T> std::fmt::Debug for Bindings<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Bindings").finish_non_exhaustive()
    }
}

impl<T: 'static> Bindings<T> {
    /// Says where in the store's data the program's state is.
    #[must_use]
    pub fn new(get: fn(&mut T) -> &mut GoJs) -> Self {
        Bindings {
            link: Arc::new(Link {
                get,
                functions: Vec::new(),
            }),
        }
    }

    /// Adds a function to the program's global object.
    ///
    /// It may call exports of the instance. What it throws as [`Thrown::Value`](crate::Thrown) Go
    /// gets as an error; anything else ends the program.
    #[must_use]
    pub fn function(
        self,
        name: impl Into<String>,
        function: impl Fn(&mut Store<T>, &Value, &[Value]) -> Outcome + Send + Sync + 'static,
    ) -> Self {
        let mut functions = self.link.functions.clone();
        functions.push((name.into(), Arc::new(function)));
        Bindings {
            link: Arc::new(Link {
                get: self.link.get,
                functions,
            }),
        }
    }

    /// Defines every import of Go programs.
    ///
    /// # Errors
    /// A link error if one of them is defined already.
    pub fn add_to_linker(&self, linker: &mut Linker<T>) -> Result<(), Error> {
        for module in MODULES {
            for import in IMPORTS {
                let link = Arc::clone(&self.link);
                linker.func_wrap(
                    module,
                    import.name,
                    move |mut caller: Caller<'_, T>, sp: i32| {
                        link.serve(&mut caller, import, sp as u32)
                    },
                )?;
            }
        }
        Ok(())
    }

    /// Names the instance that the program is.
    #[must_use]
    pub fn program(&self, instance: Instance) -> Program<T> {
        Program {
            link: Arc::clone(&self.link),
            instance,
        }
    }
}

/// Defines every import of Go programs; `get` says where in the store's data the state is.
///
/// This is [`Bindings::new`] and [`Bindings::add_to_linker`] in one.
///
/// # Errors
/// A link error if one of them is defined already.
pub fn add_to_linker<T: 'static>(
    linker: &mut Linker<T>,
    get: fn(&mut T) -> &mut GoJs,
) -> Result<Bindings<T>, Error> {
    let bindings = Bindings::new(get);
    bindings.add_to_linker(linker)?;
    Ok(bindings)
}

impl<T: 'static> Link<T> {
    pub fn core<'a>(&self, data: &'a mut T) -> &'a mut Core {
        &mut (self.get)(data).core
    }

    /// Looks up the exports that are used over and over, and keeps them.
    pub fn bind(&self, store: &mut Store<T>, instance: Instance) -> Result<Entry, Error> {
        let missing = |name| Error::host(GoJsError::MissingExport { name });
        let memory = instance
            .get_memory(&*store, "mem")
            .ok_or_else(|| missing("mem"))?;
        let resume = instance
            .get_typed_func(&*store, "resume")
            .map_err(|_| missing("resume"))?;
        let getsp = instance
            .get_typed_func(&*store, "getsp")
            .map_err(|_| missing("getsp"))?;
        let entry = Entry {
            memory,
            resume,
            getsp,
        };
        self.core(store.data_mut()).entry = Some(entry);
        Ok(entry)
    }

    fn serve(
        &self,
        caller: &mut Caller<'_, T>,
        import: &'static Import,
        sp: u32,
    ) -> Result<(), Error> {
        let entry = match self.core(caller.data_mut()).entry {
            Some(entry) => entry,
            None => {
                let instance = caller.instance();
                let instance = instance
                    .ok_or_else(|| Error::host(GoJsError::MissingExport { name: "mem" }))?;
                self.bind(caller.as_context_mut(), instance)?
            }
        };
        let (memory, data) = entry.memory.data_and_store_mut(&mut *caller);
        let core = self.core(data);
        core.host_calls += 1;
        let (read, results) = match import.action {
            Action::Plain(run) => return run(core, &mut Stack::new(memory, sp)),
            Action::Calling(read, results) => (read, results),
            Action::Debug => {
                let text = format!("{}\n", sp as i32);
                let _ = core.services.stdout.write_all(text.as_bytes());
                return Ok(());
            }
        };
        let mut stack = Stack::new(memory, sp);
        let request = read(core, &stack)?;
        if let imports::Request::Done(value) = request {
            return imports::finish(core, &mut stack, results, Ok(value));
        }
        let resumes = core.resumes;
        let store = caller.as_context_mut();
        let outcome =
            imports::perform(&mut Cx::new(&mut StoreGuest { store, link: self }), request);
        let sp = if self.core(store.data_mut()).resumes == resumes {
            sp
        } else if let Err(crate::Thrown::Fatal(error)) = outcome {
            return Err(error);
        } else {
            entry.getsp.call(&mut *store, ())? as u32
        };
        let (memory, data) = entry.memory.data_and_store_mut(store);
        imports::finish(
            self.core(data),
            &mut Stack::new(memory, sp),
            results,
            outcome,
        )
    }
}

/// A program in its store.
pub(crate) struct StoreGuest<'a, T> {
    pub store: &'a mut Store<T>,
    pub link: &'a Link<T>,
}

impl<T: 'static> Guest for StoreGuest<'_, T> {
    fn core(&mut self) -> &mut Core {
        self.link.core(self.store.data_mut())
    }

    fn resume(&mut self) -> Result<(), Error> {
        let core = self.core();
        if core.exit.is_some() {
            return Err(Error::host(GoJsError::AlreadyExited));
        }
        if core.crashed {
            return Err(Error::host(GoJsError::Crashed));
        }
        core.resumes += 1;
        let missing = || Error::host(GoJsError::MissingExport { name: "resume" });
        let resume = core.entry.ok_or_else(missing)?.resume;
        resume.call(&mut *self.store, ())
    }

    fn call_host(&mut self, index: u32, this: &Value, args: &[Value]) -> Outcome {
        match self.link.functions.get(index as usize) {
            Some((_, function)) => function(self.store, this, args),
            None => Ok(Value::Undefined),
        }
    }
}
