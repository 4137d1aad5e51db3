//! The border: from imports to the table, from functions back to the guest.

use std::sync::Arc;

use shanhai::{
    AsContextMut, Caller, Error, Execution, ExternType, FuncType, Instance, Linker, Module, Step,
    Store, TypedFunc, ValType,
};

use crate::{
    GoJs, GoJsError,
    cx::{Cx, Guest},
    gotest,
    host::{HostCall, HostFunction},
    imports::{self, Action, IMPORTS, Import},
    program::{Program, Turn},
    stack::Stack,
    state::{Core, Entry, Front},
    tinygo::TINYGO_IMPORTS,
    world::value::{Outcome, Value},
};

/// The module names under which Go programs ask for their imports; `go` was used before Go 1.21.
const MODULES: [&str; 2] = ["gojs", "go"];

/// What TinyGo called the module at first.
const OLD_TINYGO: &str = "env";

/// A function of the embedder and where the program finds it.
pub(crate) struct Registered<T> {
    /// Its path from the global object.
    pub path: String,
    /// Whether it gets a `prototype`, for methods.
    pub class: bool,
    /// What it does.
    pub run: Arc<HostFunction<T>>,
}

impl<T> Clone for Registered<T> {
    fn clone(&self) -> Self {
        Registered {
            path: self.path.clone(),
            class: self.class,
            run: Arc::clone(&self.run),
        }
    }
}

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
    pub functions: Vec<Registered<T>>,
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

    /// Adds a function to the program's global object, or at a path from it: `"device.read"`.
    ///
    /// Objects on the way are made. The function may call exports of the instance. What it throws as
    /// [`Thrown::Value`](crate::Thrown) Go gets as an error; anything else ends the program.
    #[must_use]
    pub fn function(
        self,
        path: impl Into<String>,
        function: impl Fn(&mut Store<T>, &Value, &[Value]) -> Outcome + Send + Sync + 'static,
    ) -> Self {
        self.function_with(path, move |call| {
            let (this, args) = (call.this, call.args);
            function(call.guest.store, this, args)
        })
    }

    /// Adds a function that works with the JavaScript world: it may make objects and promises, read
    /// properties and call functions.
    ///
    /// # Examples
    /// ```
    /// use shanhai_gojs::{Bindings, GoJs, Value};
    ///
    /// let go = Bindings::new(|data: &mut GoJs| data).function_with("device.read", |call| {
    ///     let mut cx = call.cx();
    ///     let reading = cx.object();
    ///     cx.set_named(reading, "celsius", Value::from(21.5))?;
    ///     Ok(Value::Object(reading))
    /// });
    /// ```
    #[must_use]
    pub fn function_with(
        self,
        path: impl Into<String>,
        function: impl Fn(&mut HostCall<'_, T>) -> Outcome + Send + Sync + 'static,
    ) -> Self {
        self.register(path.into(), false, Arc::new(function))
    }

    /// Adds a class; its methods are functions at `"Name.prototype.method"`, added after it.
    ///
    /// `constructor` runs for `new`, with the object that is made as `this`. What else an object needs
    /// to know, properties can say, or a number that the embedder finds its own data by.
    #[must_use]
    pub fn class(
        self,
        path: impl Into<String>,
        constructor: impl Fn(&mut HostCall<'_, T>) -> Outcome + Send + Sync + 'static,
    ) -> Self {
        self.register(path.into(), true, Arc::new(constructor))
    }

    fn register(self, path: String, class: bool, run: Arc<HostFunction<T>>) -> Self {
        let mut functions = self.link.functions.clone();
        functions.push(Registered { path, class, run });
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
            for (at, import) in IMPORTS.iter().enumerate() {
                let link = Arc::clone(&self.link);
                linker.func_wrap(
                    module,
                    import.name,
                    move |mut caller: Caller<'_, T>, sp: i32| {
                        link.serve(&mut caller, at, sp as u32)
                    },
                )?;
            }
        }
        gotest::add_to_linker(linker)
    }

    /// Defines the imports that `module` asks for, Go's or TinyGo's.
    ///
    /// The two use the same names, and releases of TinyGo differ in types; so what is defined
    /// depends on the type that the module declares. What the linker has already is left alone.
    ///
    /// # Errors
    /// A link error of the linker's.
    pub fn link(&self, linker: &mut Linker<T>, module: &Module) -> Result<(), Error> {
        let go_type = FuncType::new([ValType::I32], []);
        for import in module.imports() {
            let (space, name) = (import.module(), import.name());
            let ExternType::Func(ty) = import.ty() else {
                continue;
            };
            if !(MODULES.contains(&space) || space == OLD_TINYGO) || linker.is_defined(space, name)
            {
                continue;
            }
            let of_go = IMPORTS.iter().position(|row| row.name == name);
            let mut tinygo = TINYGO_IMPORTS.iter();
            let of_tinygo = tinygo.position(|row| row.name == name && row.ty() == *ty);
            let link = Arc::clone(&self.link);
            if let Some(at) = of_go.filter(|_| *ty == go_type && space != OLD_TINYGO) {
                linker.func_wrap(space, name, move |mut caller: Caller<'_, T>, sp: i32| {
                    link.serve(&mut caller, at, sp as u32)
                })?;
            } else if let Some(at) = of_tinygo {
                linker.func_new(
                    space,
                    name,
                    ty.clone(),
                    move |mut caller, values, results| {
                        link.serve_tinygo(&mut caller, at, values, results)
                    },
                )?;
            }
        }
        match linker.is_defined(gotest::MODULE, "add") {
            true => Ok(()),
            false => gotest::add_to_linker(linker),
        }
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
        let function = |name| instance.get_typed_func(&*store, name).ok();
        let memory = |name| instance.get_memory(&*store, name);
        let resume = function("resume");
        let entry = match memory("mem") {
            Some(memory) => Entry {
                memory,
                resume: Some(resume.ok_or_else(|| missing("resume"))?),
                front: Front::Go {
                    getsp: instance
                        .get_typed_func(&*store, "getsp")
                        .map_err(|_| missing("getsp"))?,
                },
            },
            None => Entry {
                memory: memory("memory").ok_or_else(|| missing("mem"))?,
                resume,
                front: Front::TinyGo {
                    scheduler: function("go_scheduler"),
                },
            },
        };
        self.core(store.data_mut()).entry = Some(entry);
        Ok(entry)
    }

    /// The same for a program that was started before its state was restored.
    pub fn bind_again(&self, store: &mut Store<T>, instance: Instance) -> Result<(), Error> {
        let core = self.core(store.data_mut());
        if core.restored && core.entry.is_none() {
            self.bind(store, instance)?;
        }
        Ok(())
    }

    /// The embedder's function of a path, which often has this number.
    fn function(&self, number: u32, path: &str) -> Option<&Registered<T>> {
        let likely = self.functions.get(number as usize);
        likely.filter(|function| function.path == path).or_else(|| {
            self.functions
                .iter()
                .rfind(|function| function.path == path)
        })
    }

    /// The exports that are used over and over, looked up now if they were not yet.
    pub fn entry(&self, caller: &mut Caller<'_, T>) -> Result<Entry, Error> {
        match self.core(caller.data_mut()).entry {
            Some(entry) => Ok(entry),
            None => {
                let missing = || Error::host(GoJsError::MissingExport { name: "mem" });
                let instance = caller.instance().ok_or_else(missing)?;
                self.bind(caller.as_context_mut(), instance)
            }
        }
    }

    fn serve(&self, caller: &mut Caller<'_, T>, at: usize, sp: u32) -> Result<(), Error> {
        let import: &'static Import = &IMPORTS[at];
        let entry = self.entry(caller)?;
        let (memory, data) = entry.memory.data_and_store_mut(&mut *caller);
        let core = self.core(data);
        core.count(at);
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
        } else if let Front::Go { getsp } = entry.front {
            getsp.call(&mut *store, ())? as u32
        } else {
            sp
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

impl<T: 'static> Link<T> {
    /// Lets Go run until it returns or is suspended; if it is, a turn says why, and the next one goes
    /// on there.
    pub fn go_on(&self, store: &mut Store<T>, mut execution: Execution) -> Result<(), Error> {
        let step = execution.resume(&mut *store)?;
        let turn = match step {
            Step::Done(_) => return Ok(()),
            Step::OutOfFuel { needed } => Turn::OutOfFuel { needed },
            Step::Waiting => Turn::Waiting,
            Step::HostCall(call) => {
                return Err(Error::host(GoJsError::HostCall {
                    module: call.module,
                    name: call.name,
                }));
            }
            _ => Turn::Interrupted,
        };
        let core = self.core(store.data_mut());
        (core.suspended, core.stopped) = (Some(execution), Some(turn));
        Ok(())
    }
}

/// A program in its store.
pub(crate) struct StoreGuest<'a, T> {
    pub store: &'a mut Store<T>,
    pub link: &'a Link<T>,
}

impl<T: 'static> StoreGuest<'_, T> {
    /// The export `resume`, if Go may be entered now.
    fn may_resume(&mut self) -> Result<TypedFunc<(), ()>, Error> {
        let core = self.link.core(self.store.data_mut());
        if core.exit.is_some() {
            return Err(Error::host(GoJsError::AlreadyExited));
        }
        if core.crashed {
            return Err(Error::host(GoJsError::Crashed));
        }
        if core.suspended.is_some() {
            return Err(Error::host(GoJsError::Suspended));
        }
        core.resumes += 1;
        let missing = || Error::host(GoJsError::MissingExport { name: "resume" });
        let resume = core.entry.and_then(|entry| entry.resume);
        resume.ok_or_else(missing)
    }
}

impl<T: 'static> Guest for StoreGuest<'_, T> {
    fn core(&mut self) -> &mut Core {
        self.link.core(self.store.data_mut())
    }

    fn parts(&mut self) -> (&mut Core, &mut [u8]) {
        let link = self.link;
        match link.core(self.store.data_mut()).entry {
            Some(entry) => {
                let (memory, data) = entry.memory.data_and_store_mut(&mut *self.store);
                (link.core(data), memory)
            }
            None => (link.core(self.store.data_mut()), &mut []),
        }
    }

    fn resume(&mut self) -> Result<(), Error> {
        let resume = self.may_resume()?;
        resume.call(&mut *self.store, ())
    }

    fn resume_alone(&mut self) -> Result<(), Error> {
        let resume = self.may_resume()?;
        if self.core().depth > 0 {
            return resume.call(&mut *self.store, ());
        }
        let execution = resume.func().start(&mut *self.store, &[])?;
        self.link.go_on(self.store, execution)
    }

    fn schedule(&mut self) -> Result<(), Error> {
        self.link.schedule_tinygo(self.store)
    }

    fn call_host(&mut self, index: u32, this: &Value, args: &[Value]) -> Outcome {
        let link = self.link;
        let path = self.core().host_names.get(index as usize);
        let path = path.map_or("", String::as_str);
        match link.function(index, path) {
            Some(function) => {
                let guest = StoreGuest {
                    store: &mut *self.store,
                    link: self.link,
                };
                (function.run)(&mut HostCall { guest, this, args })
            }
            None => {
                let path = path.into();
                Err(Error::host(GoJsError::MissingFunction { path }).into())
            }
        }
    }

    fn host_index(&mut self, path: &str) -> Option<u32> {
        self.link.function(u32::MAX, path)?;
        Some(self.core().host_number(path))
    }
}
