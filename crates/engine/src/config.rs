//! What an embedder chooses for an engine. Plain data: nothing here can fail.

use crate::binary::ModuleLimits;
use crate::features::Features;

/// When function bodies are validated and translated.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub enum Compilation {
    /// Both when the module is made: no surprise later, the longest start.
    Eager,
    /// Validated when the module is made, translated when first called (the default).
    #[default]
    LazyTranslation,
    /// Both when first called. An illegal body is found only then, as an error of that call.
    Lazy,
}

/// Settings of an [`Engine`](crate::Engine).
///
/// ```
/// use shanhai::{Config, Engine};
///
/// let mut config = Config::default();
/// config.fuel(true).max_stack_slots(1 << 16);
/// let engine = Engine::new(&config);
/// assert!(engine.config().meters_fuel());
/// ```
#[derive(Clone, Debug)]
pub struct Config {
    features: Features,
    limits: ModuleLimits,
    compilation: Compilation,
    threads: usize,
    warm_up: u32,
    fuel: bool,
    reference: bool,
    stack_slots: usize,
    backtrace_frames: usize,
    host_depth: usize,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            features: Features::default(),
            limits: ModuleLimits::default(),
            compilation: Compilation::default(),
            threads: 1,
            warm_up: 320_000,
            fuel: false,
            reference: false,
            stack_slots: 8 << 20,
            backtrace_frames: 64,
            host_depth: 200,
        }
    }
}

impl Config {
    /// Sets the WebAssembly features that modules may use (default: [`Features::default`]).
    pub fn features(&mut self, features: Features) -> &mut Self {
        self.features = features;
        self
    }

    /// Sets how large the parts of a module may be.
    pub fn module_limits(&mut self, limits: ModuleLimits) -> &mut Self {
        self.limits = limits;
        self
    }

    /// Sets when function bodies are validated and translated.
    ///
    /// Without the crate feature `std` translation is always eager.
    pub fn compilation(&mut self, compilation: Compilation) -> &mut Self {
        self.compilation = compilation;
        self
    }

    /// Sets on how many threads the bodies of a module are validated and translated while it is made
    /// (default: 1, that of the caller).
    ///
    /// Others are started for large modules only, one for each 128 KiB of bodies at most, and have ended when
    /// [`Module::new`](crate::Module::new) returns. Code and errors are the same for any number. What is left
    /// to the first call is done by the thread that calls.
    #[cfg(feature = "std")]
    pub fn threads(&mut self, threads: usize) -> &mut Self {
        self.threads = threads;
        self
    }

    /// Sets after how many taken branches and calls code that is translated when first called is made faster
    /// (default: 320,000, which is one or two milliseconds); 0 makes it so at once.
    ///
    /// Most of what a program does at its start it does once, and translating that is most of the work: where
    /// words that follow each other are performed by one function, finding them takes longer than it saves.
    /// With [`Compilation::Eager`] it is done at once in any case. What code does is the same.
    #[cfg(feature = "std")]
    pub fn warm_up(&mut self, branches: u32) -> &mut Self {
        self.warm_up = branches;
        self
    }

    /// Makes code pay fuel for what it does (default: off); see
    /// [`Store::set_fuel`](crate::Store::set_fuel).
    pub fn fuel(&mut self, on: bool) -> &mut Self {
        self.fuel = on;
        self
    }

    /// Executes modules on the reference machine (default: off): the specification's stack machine,
    /// as written. It gives the same results and is slow, for checking and for tracing
    /// ([`Store::trace`](crate::Store::trace)).
    ///
    /// Function bodies are validated when the module is made, whatever
    /// [`Config::compilation`] says. Fuel is paid one instruction at a time, not for a straight run
    /// at once: what is left differs from the fast form where a trap, an exception or the end of
    /// the fuel cuts a run short.
    pub fn reference(&mut self, on: bool) -> &mut Self {
        self.reference = on;
        self
    }

    /// Sets the 64-bit slots of a store's value stack (default: 8 Mi, which is 64 MiB of address
    /// space; memory is used as calls get deeper).
    ///
    /// A call takes a slot for each parameter, local and operand, and one more.
    pub fn max_stack_slots(&mut self, slots: usize) -> &mut Self {
        self.stack_slots = slots;
        self
    }

    /// Sets how many calls of host functions may be open at once in a store (default: 200).
    ///
    /// Guest code uses no native stack, but a host function that calls back into the guest does:
    /// the native stack must have room for this many of the embedder's host functions and, for
    /// each, about a kilobyte of the engine's (five without optimisation). A call beyond ends
    /// with [`ErrorKind::Limit`](crate::ErrorKind::Limit).
    pub fn max_host_depth(&mut self, calls: usize) -> &mut Self {
        self.host_depth = calls;
        self
    }

    /// Sets how many frames a trap carries at most (default: 64).
    pub fn backtrace_frames(&mut self, frames: usize) -> &mut Self {
        self.backtrace_frames = frames;
        self
    }

    /// The features that modules may use.
    pub fn enabled_features(&self) -> Features {
        self.features
    }

    /// Whether code pays fuel.
    pub fn meters_fuel(&self) -> bool {
        self.fuel
    }

    /// Whether modules are executed on the reference machine.
    pub fn is_reference(&self) -> bool {
        self.reference
    }

    /// How many frames a trap carries at most.
    pub fn kept_backtrace_frames(&self) -> usize {
        self.backtrace_frames
    }

    /// The limits of modules.
    pub(crate) fn limits(&self) -> &ModuleLimits {
        &self.limits
    }

    /// When function bodies are validated and translated.
    pub(crate) fn when(&self) -> Compilation {
        if cfg!(feature = "std") {
            self.compilation
        } else {
            Compilation::Eager
        }
    }

    /// On how many threads bodies are validated and translated.
    pub(crate) fn compile_threads(&self) -> usize {
        self.threads
    }

    /// After how many taken branches and calls chains of words are found; none if at once.
    pub(crate) fn chains_after(&self) -> Option<u32> {
        (self.warm_up > 0 && self.when() != Compilation::Eager).then_some(self.warm_up)
    }

    /// The slots of a value stack.
    pub(crate) fn stack_slots(&self) -> usize {
        self.stack_slots.min(1 << 30)
    }

    /// The most calls of host functions open at once.
    pub(crate) fn host_depth(&self) -> usize {
        self.host_depth
    }
}
