//! What the tests of behaviour share: modules from text, and short ways to run them.
#![allow(dead_code, reason = "each test program uses a part of it")]

use shanhai::{
    Compilation, Config, Engine, Error, Instance, Linker, Module, Store, TrapCode, TypedFunc,
    WasmParams, WasmResults,
};

/// The three ways to compile.
pub const COMPILATIONS: [Compilation; 3] = [
    Compilation::Eager,
    Compilation::LazyTranslation,
    Compilation::Lazy,
];

/// An engine with a changed configuration.
pub fn engine(change: impl FnOnce(&mut Config)) -> Engine {
    let mut config = Config::default();
    change(&mut config);
    Engine::new(&config)
}

/// A module from text.
pub fn module(engine: &Engine, text: &str) -> Module {
    let bytes = wat::parse_str(text).unwrap_or_else(|error| panic!("{error}"));
    Module::new(engine, bytes).unwrap_or_else(|error| panic!("{error}"))
}

/// An instance without imports, of a module from text.
pub fn instance(engine: &Engine, text: &str) -> (Store<()>, Instance) {
    let mut store = Store::new(engine, ());
    let linker = Linker::new(engine);
    let instance = linker
        .instantiate(&mut store, &module(engine, text))
        .unwrap();
    (store, instance)
}

/// An exported function with Rust types.
pub fn func<T, P: WasmParams, R: WasmResults>(
    store: &Store<T>,
    instance: Instance,
    name: &str,
) -> TypedFunc<P, R> {
    instance
        .get_typed_func(store, name)
        .unwrap_or_else(|error| panic!("{error}"))
}

/// The reason of a trap.
#[track_caller]
pub fn code<R: std::fmt::Debug>(result: Result<R, Error>) -> TrapCode {
    match result {
        Ok(value) => panic!("no trap, but {value:?}"),
        Err(error) => match error.as_trap() {
            Some(trap) => trap.code(),
            None => panic!("no trap, but: {error}"),
        },
    }
}

/// The text of an error.
#[track_caller]
pub fn message<R>(result: Result<R, Error>) -> String {
    match result {
        Ok(_) => panic!("no error"),
        Err(error) => error.to_string(),
    }
}

/// Runs on a thread with a native stack of this many bytes.
pub fn on_stack(bytes: usize, work: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new()
        .stack_size(bytes)
        .spawn(work)
        .unwrap();
    thread.join().unwrap();
}
