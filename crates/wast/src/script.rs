//! Drives the directives of a script through the engine's public API.

use std::any::Any;
use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread;

use shanhai::{Engine, Error, Extern, Instance, Linker, Memory, Module, SharedMemory, Store, Val};
use wast::lexer::Lexer;
use wast::parser::{self, ParseBuffer};
use wast::token::{Id, Span};
use wast::{QuoteWat, Wast, WastDirective, WastExecute, WastInvoke, WastRet, WastThread, Wat};

use crate::{Failure, Options, Report, snapshot, spectest, value, verdict};

/// What one directive came to: done, or why not.
type Outcome = Result<(), String>;

/// Runs `text` and writes what happened into `report`.
pub(crate) fn run(text: &str, options: &Options, report: &mut Report) {
    let mut lexer = Lexer::new(text);
    lexer.allow_confusing_unicode(true);
    let buffer = match ParseBuffer::new_with_lexer(lexer) {
        Ok(buffer) => buffer,
        Err(error) => return unparsed(text, &error, report),
    };
    let directives = match parser::parse::<Wast<'_>>(&buffer) {
        Ok(wast) => wast.directives,
        Err(error) => return unparsed(text, &error, report),
    };

    let engine = Engine::new(&options.config);
    let lines = Arc::new(Lines::new(text));
    thread::scope(|threads| {
        let new = || Runner::new(threads, lines, engine, options);
        let mut runner = match catch_unwind(AssertUnwindSafe(new)) {
            Ok(Ok(runner)) => runner,
            Ok(Err(message)) => return unstarted(&message, false, report),
            Err(panic) => return unstarted(&panic_message(panic.as_ref()), true, report),
        };
        runner.run(directives, report);
    });
    // Threads are waited for in any order.
    report
        .failures
        .sort_by_key(|failure| (failure.line, failure.column));
}

fn unparsed(text: &str, error: &wast::Error, report: &mut Report) {
    let place = Lines::new(text).place(error.span());
    let message = format!("does not parse: {}", error.message());
    fail_script(place, message, false, report);
}

fn unstarted(message: &str, panicked: bool, report: &mut Report) {
    fail_script(
        (0, 0),
        format!("the module spectest: {message}"),
        panicked,
        report,
    );
}

/// The script as a whole counts as one directive.
fn fail_script(place: (usize, usize), message: String, panicked: bool, report: &mut Report) {
    let (line, column) = place;
    report.directives += 1;
    report.failures.push(Failure {
        line,
        column,
        directive: "script",
        message,
        panicked,
    });
}

/// Where each line of the script starts: a script can have thousands of failures to be located.
struct Lines(Vec<usize>);

impl Lines {
    fn new(text: &str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self(
            std::iter::once(0)
                .chain(ends.map(|(end, _)| end + 1))
                .collect(),
        )
    }

    /// Line and column, both from 1.
    fn place(&self, span: Span) -> (usize, usize) {
        let offset = span.offset();
        let line = self.0.partition_point(|start| *start <= offset);
        let start = self.0.get(line.saturating_sub(1)).copied().unwrap_or(0);
        (line, offset - start + 1)
    }
}

/// The shared memories that a module exports; nothing else can be had in another store.
type SharedModule = Vec<(String, SharedMemory)>;

/// What one thread of the script knows by name.
struct Scope<'a> {
    linker: Linker<()>,
    definitions: HashMap<Option<Id<'a>>, Module>,
    instances: HashMap<Id<'a>, Instance>,
    /// What was registered under a name, `spectest` first; later ones replace earlier ones.
    registered: Vec<(&'a str, Instance)>,
    /// What modules of the thread that started this one share with it.
    shared: HashMap<Id<'a>, SharedModule>,
    current: Option<Instance>,
}

impl Scope<'_> {
    fn new(engine: &Engine, store: &mut Store<()>) -> Result<Self, String> {
        let linker = spectest::linker(engine, store).map_err(|error| error.to_string())?;
        Ok(Self {
            linker,
            registered: store.instances().map(|x| ("spectest", x)).collect(),
            definitions: HashMap::new(),
            instances: HashMap::new(),
            shared: HashMap::new(),
            current: None,
        })
    }
}

/// Runs the directives of one thread of the script, on a thread and in a store of its own.
struct Runner<'s, 'a> {
    threads: &'s thread::Scope<'s, 'a>,
    /// Threads that were started here and not waited for, with their names.
    running: Vec<(Id<'a>, thread::ScopedJoinHandle<'s, Report>)>,
    lines: Arc<Lines>,
    engine: Engine,
    options: Options,
    store: Store<()>,
    scope: Scope<'a>,
    /// A directive panicked: the store cannot be trusted, the rest of the script is not run.
    broken: bool,
}

impl<'s, 'a> Runner<'s, 'a> {
    fn new(
        threads: &'s thread::Scope<'s, 'a>,
        lines: Arc<Lines>,
        engine: Engine,
        options: &Options,
    ) -> Result<Self, String> {
        let mut store = Store::new(&engine, ());
        if let Some(fuel) = options.fuel {
            store.set_fuel(fuel).map_err(|error| error.to_string())?;
        }
        let scope = Scope::new(&engine, &mut store)?;
        Ok(Self {
            threads,
            running: Vec::new(),
            lines,
            engine,
            options: options.clone(),
            store,
            scope,
            broken: false,
        })
    }

    /// Runs directives and waits for the threads that they started.
    fn run(&mut self, list: Vec<WastDirective<'a>>, report: &mut Report) {
        self.directives(list, report);
        for (_, handle) in std::mem::take(&mut self.running) {
            if let Err(message) = join(handle, report) {
                fail_script((0, 0), message, true, report);
            }
        }
    }

    fn directives(&mut self, list: Vec<WastDirective<'a>>, report: &mut Report) {
        for directive in list {
            let (span, keyword) = (directive.span(), keyword(&directive));
            report.directives += 1;
            report.assertions += usize::from(keyword.starts_with("assert_"));
            if matches!(directive, WastDirective::AssertSuspension { .. }) {
                report.skipped += 1;
                continue;
            }
            let outcome = if self.broken {
                Ok(Err("not run: an earlier directive panicked".to_owned()))
            } else {
                catch_unwind(AssertUnwindSafe(|| {
                    let outcome = self.directive(directive, report);
                    let moved = match self.options.snapshots && changes_store(keyword) {
                        true => self.move_store(report),
                        false => Ok(()),
                    };
                    outcome.and(moved)
                }))
            };
            let (message, panicked) = match outcome {
                Ok(Ok(())) => {
                    report.passed += 1;
                    continue;
                }
                Ok(Err(message)) => (message, false),
                Err(panic) => {
                    self.broken = true;
                    (format!("panicked: {}", panic_message(panic.as_ref())), true)
                }
            };
            let (line, column) = self.lines.place(span);
            let failure = Failure {
                line,
                column,
                directive: keyword,
                message,
                panicked,
            };
            report.failures.push(failure);
        }
    }

    fn directive(&mut self, directive: WastDirective<'a>, report: &mut Report) -> Outcome {
        match directive {
            WastDirective::Module(mut wat) => {
                // A module that fails must not leave its predecessor answering for it.
                self.scope.current = None;
                let module = self.define(&mut wat)?;
                self.instantiate_as(wat.name(), &module)
            }
            WastDirective::ModuleDefinition(mut wat) => self.define(&mut wat).map(drop),
            WastDirective::ModuleInstance {
                instance, module, ..
            } => {
                self.scope.current = None;
                let definition = self.scope.definitions.get(&module).cloned();
                let definition = definition.ok_or("no such module definition")?;
                self.instantiate_as(instance, &definition)
            }
            WastDirective::Register { name, module, .. } => {
                if let Some(shared) = module.and_then(|name| self.scope.shared.get(&name)) {
                    return register_shared(&mut self.scope.linker, &mut self.store, name, shared);
                }
                let instance = self.instance(module)?;
                let registered = self.scope.linker.instance(&self.store, name, instance);
                registered.map_err(|error| error.to_string())?;
                self.scope.registered.push((name, instance));
                Ok(())
            }
            WastDirective::Invoke(invoke) => self
                .invoke(&invoke)?
                .map(drop)
                .map_err(|error| error.to_string()),
            WastDirective::AssertReturn { exec, results, .. } => self.assert_return(exec, &results),
            WastDirective::AssertTrap { exec, message, .. } => {
                verdict::trapped(self.execute(exec)?, message)
            }
            WastDirective::AssertExhaustion { call, message, .. } => {
                verdict::trapped(self.invoke(&call)?, message)
            }
            WastDirective::AssertException { exec, .. } => verdict::threw(self.execute(exec)?),
            WastDirective::AssertMalformed { mut module, .. } => match module.encode() {
                // Text that does not parse is malformed text; the engine reads binaries only.
                Err(_) => Ok(()),
                Ok(bytes) => verdict::refused(Module::validate(&self.engine, &bytes)),
            },
            WastDirective::AssertMalformedCustom { mut module, .. }
            | WastDirective::AssertInvalidCustom { mut module, .. } => match module.encode() {
                Err(_) => Ok(()),
                Ok(bytes) => {
                    // The module is legal; what is in a custom section is asked for by itself.
                    let module = Module::new(&self.engine, &bytes);
                    let module = module.map_err(|error| error.to_string())?;
                    verdict::refused(module.check_branch_hints())
                }
            },
            WastDirective::AssertInvalid { mut module, .. } => {
                let bytes = module.encode().map_err(|error| error.message())?;
                verdict::refused(Module::validate(&self.engine, &bytes))
            }
            WastDirective::AssertUnlinkable { mut module, .. } => {
                let result = self.load(&mut module)?;
                verdict::unlinkable(result.map(drop))
            }
            WastDirective::Thread(thread) => self.thread(thread),
            WastDirective::Wait { thread, .. } => {
                let found = self.running.iter().position(|(name, _)| *name == thread);
                let found = found.ok_or_else(|| format!("no thread ${}", thread.name()))?;
                join(self.running.remove(found).1, report)
            }
            WastDirective::AssertSuspension { .. } => Ok(()),
        }
    }

    /// Starts a thread; it knows of this one what its shared module shares.
    fn thread(&mut self, thread: WastThread<'a>) -> Outcome {
        let mut shared = HashMap::new();
        if let Some(name) = thread.shared_module {
            shared.insert(name, self.shared_module(name)?);
        }
        let (threads, lines) = (self.threads, Arc::clone(&self.lines));
        let (engine, options) = (self.engine.clone(), self.options.clone());
        let (name, place) = (thread.name, self.lines.place(thread.span));
        let handle = threads.spawn(move || {
            let mut report = Report::default();
            match Runner::new(threads, lines, engine, &options) {
                Ok(mut runner) => {
                    runner.scope.shared = shared;
                    runner.run(thread.directives, &mut report);
                }
                Err(message) => fail_script(place, message, false, &mut report),
            }
            report
        });
        self.running.push((name, handle));
        Ok(())
    }

    /// The shared memories that a module exports.
    fn shared_module(&self, name: Id<'a>) -> Result<SharedModule, String> {
        if let Some(shared) = self.scope.shared.get(&name) {
            return Ok(shared.clone());
        }
        let exports = self.instance(Some(name))?.exports(&self.store);
        let shared = exports.into_iter().filter_map(|(field, item)| {
            let memory = item.into_memory()?.to_shared(&self.store)?;
            Some((field, memory))
        });
        Ok(shared.collect())
    }

    /// Goes on in a store that is restored from a snapshot of this one, if there can be one.
    fn move_store(&mut self, report: &mut Report) -> Outcome {
        let failed = |error: Error| format!("the snapshot after it: {error}");
        let mut linker = spectest::functions(&self.engine).map_err(failed)?;
        let moved = snapshot::moved(&mut self.store, &linker).map_err(failed)?;
        let Some((store, instances)) = moved else {
            report.unmoved += 1;
            return Ok(());
        };
        let moved: HashMap<_, _> = self.store.instances().zip(instances).collect();
        let scope = &mut self.scope;
        let registered = scope.registered.iter_mut().map(|(_, instance)| instance);
        let known = scope.instances.values_mut().chain(&mut scope.current);
        for instance in known.chain(registered) {
            *instance = moved[instance];
        }
        self.store = store;
        for (name, instance) in &scope.registered {
            linker
                .instance(&self.store, name, *instance)
                .map_err(failed)?;
        }
        scope.linker = linker;
        report.moved += 1;
        Ok(())
    }

    fn define(&mut self, wat: &mut QuoteWat<'a>) -> Result<Module, String> {
        let bytes = wat.encode().map_err(|error| error.message())?;
        let module = Module::new(&self.engine, bytes).map_err(|error| error.to_string())?;
        self.scope.definitions.insert(None, module.clone());
        if let Some(name) = wat.name() {
            self.scope.definitions.insert(Some(name), module.clone());
        }
        Ok(module)
    }

    fn instantiate_as(&mut self, name: Option<Id<'a>>, module: &Module) -> Outcome {
        if let Some(name) = name {
            self.scope.instances.remove(&name);
        }
        let instance = self.scope.linker.instantiate(&mut self.store, module);
        let instance = instance.map_err(|error| error.to_string())?;
        if let Some(name) = name {
            self.scope.instances.insert(name, instance);
        }
        self.scope.current = Some(instance);
        Ok(())
    }

    /// Encodes, compiles and instantiates a module that gets no name.
    fn load(&mut self, wat: &mut Wat<'_>) -> Result<Result<Instance, Error>, String> {
        let bytes = wat.encode().map_err(|error| error.message())?;
        let module = Module::new(&self.engine, bytes).map_err(|error| error.to_string())?;
        Ok(self.scope.linker.instantiate(&mut self.store, &module))
    }

    fn instance(&self, name: Option<Id<'a>>) -> Result<Instance, String> {
        match name {
            Some(name) => {
                let instance = self.scope.instances.get(&name).copied();
                instance.ok_or_else(|| format!("no instance ${}", name.name()))
            }
            None => self.scope.current.ok_or_else(|| "no instance".to_owned()),
        }
    }

    fn assert_return(&mut self, exec: WastExecute<'a>, expected: &[WastRet<'_>]) -> Outcome {
        let actual = self.execute(exec)?.map_err(|error| error.to_string())?;
        value::compare(&self.store, &actual, expected)
    }

    /// The outer error is the script's or the runner's, the inner one the engine's.
    fn execute(&mut self, exec: WastExecute<'a>) -> Result<Result<Vec<Val>, Error>, String> {
        match exec {
            WastExecute::Invoke(invoke) => self.invoke(&invoke),
            WastExecute::Wat(mut wat) => {
                let result = self.load(&mut wat)?;
                Ok(result.map(|_| Vec::new()))
            }
            WastExecute::Get { module, global, .. } => {
                let found = self.instance(module)?.get_global(&self.store, global);
                let found = found.ok_or_else(|| format!("no global {global:?}"))?;
                Ok(Ok(vec![found.get(&self.store)]))
            }
        }
    }

    fn invoke(&mut self, invoke: &WastInvoke<'a>) -> Result<Result<Vec<Val>, Error>, String> {
        let func = self
            .instance(invoke.module)?
            .get_func(&self.store, invoke.name);
        let func = func.ok_or_else(|| format!("no function {:?}", invoke.name))?;
        let ty = func.ty(&self.store);
        if ty.params().len() != invoke.args.len() {
            return Err(format!(
                "{:?} takes {} arguments, the script gives {}",
                invoke.name,
                ty.params().len(),
                invoke.args.len()
            ));
        }
        let mut args = Vec::with_capacity(invoke.args.len());
        for (arg, param) in invoke.args.iter().zip(ty.params()) {
            args.push(value::argument(&mut self.store, arg, *param)?);
        }
        let mut results = vec![Val::I32(0); ty.results().len()];
        let called = func.call(&mut self.store, &args, &mut results);
        Ok(called.map(|()| results))
    }
}

/// Waits for a thread and takes what it reports over.
fn join(handle: thread::ScopedJoinHandle<'_, Report>, report: &mut Report) -> Outcome {
    let of_thread = handle
        .join()
        .map_err(|panic| format!("the thread panicked: {}", panic_message(panic.as_ref())))?;
    report.directives += of_thread.directives;
    report.assertions += of_thread.assertions;
    report.passed += of_thread.passed;
    report.skipped += of_thread.skipped;
    report.moved += of_thread.moved;
    report.unmoved += of_thread.unmoved;
    report.failures.extend(of_thread.failures);
    Ok(())
}

/// Brings shared memories into a store, under a module's name.
fn register_shared(
    linker: &mut Linker<()>,
    store: &mut Store<()>,
    module: &str,
    shared: &SharedModule,
) -> Outcome {
    for (field, memory) in shared {
        let memory = Memory::from_shared(&mut *store, memory).map_err(|error| error.to_string())?;
        linker
            .define(module, field, Extern::Memory(memory))
            .map_err(|error| error.to_string())?;
    }
    Ok(())
}

fn panic_message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "a panic without a text".to_owned())
}

/// Whether a store may be another one after a directive with this keyword.
fn changes_store(keyword: &str) -> bool {
    !matches!(
        keyword,
        "module definition"
            | "assert_malformed"
            | "assert_malformed_custom"
            | "assert_invalid"
            | "assert_invalid_custom"
    )
}

fn keyword(directive: &WastDirective<'_>) -> &'static str {
    match directive {
        WastDirective::Module(_) => "module",
        WastDirective::ModuleDefinition(_) => "module definition",
        WastDirective::ModuleInstance { .. } => "module instance",
        WastDirective::AssertMalformed { .. } => "assert_malformed",
        WastDirective::AssertMalformedCustom { .. } => "assert_malformed_custom",
        WastDirective::AssertInvalid { .. } => "assert_invalid",
        WastDirective::AssertInvalidCustom { .. } => "assert_invalid_custom",
        WastDirective::Register { .. } => "register",
        WastDirective::Invoke(_) => "invoke",
        WastDirective::AssertTrap { .. } => "assert_trap",
        WastDirective::AssertReturn { .. } => "assert_return",
        WastDirective::AssertExhaustion { .. } => "assert_exhaustion",
        WastDirective::AssertUnlinkable { .. } => "assert_unlinkable",
        WastDirective::AssertException { .. } => "assert_exception",
        WastDirective::AssertSuspension { .. } => "assert_suspension",
        WastDirective::Thread(_) => "thread",
        WastDirective::Wait { .. } => "wait",
    }
}
