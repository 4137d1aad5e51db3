//! What an instance of a module is made of.

use std::sync::Arc;

use shanhai::{Engine, Error, Linker, Memory, Module, Store};
use shanhai_edge_abi::{Guest, GuestLimits, Service};
use shanhai_gojs::Bindings;

use super::{
    Instance, World,
    js::{self, Js, JsData},
    kind::{Kind, NotServed},
    wasi::{self, Wasi, WasiData},
};
use crate::{log::LogGate, permission::Limits, service::GuestHttp};

/// Elements of tables that a module may have together.
const TABLE_ELEMENTS: usize = 1 << 20;
/// 64-bit slots of the stack: 8 MiB, thousands of nested calls.
const STACK_SLOTS: usize = 1 << 20;

/// What instances of a module are made of.
pub struct Recipe {
    /// The module's name.
    pub name: Arc<str>,
    /// Its file, as messages name it.
    pub file: Arc<str>,
    /// The module.
    pub module: Module,
    /// How much of everything it may use.
    pub limits: Limits,
    /// Its environment.
    pub env: Vec<(String, String)>,
    /// What it prints goes through this.
    pub(super) log: Arc<LogGate>,
    pub(super) links: Links,
    kind: Kind,
}

/// What a module is linked with.
pub(super) enum Links {
    Wasi(Linker<WasiData>),
    Js(Bindings<JsData>, Linker<JsData>),
}

/// Why there is no instance.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The module is nothing that can be served.
    #[error("{0}")]
    NotServed(#[from] NotServed),
    /// It cannot be linked, or it trapped, or its image does not fit.
    #[error("{0}")]
    Engine(#[from] Error),
    /// The host side of an image does not fit.
    #[error("the image cannot be used: {0}")]
    Image(String),
}

impl Recipe {
    /// Finds out what the module needs, and links it.
    ///
    /// # Errors
    /// [`StartError`] if it is nothing that can be served.
    pub fn new(
        name: Arc<str>,
        file: Arc<str>,
        module: Module,
        limits: Limits,
        env: Vec<(String, String)>,
        log: Arc<LogGate>,
    ) -> Result<Self, StartError> {
        let kind = Kind::of(&module)?;
        let links = match kind {
            Kind::Command | Kind::Reactor => Links::Wasi(wasi::linker(module.engine())?),
            Kind::Js => {
                let (bindings, linker) = js::linker(&module)?;
                Links::Js(bindings, linker)
            }
        };
        Ok(Recipe {
            name,
            file,
            module,
            limits,
            env,
            log,
            links,
            kind,
        })
    }

    /// How the module is started.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Makes an instance that has not run; [`Instance::run`] starts it.
    ///
    /// # Errors
    /// [`StartError::Engine`] if it cannot be linked or instantiated.
    pub fn instance(
        &self,
        service: Box<dyn Service>,
        http: GuestHttp,
    ) -> Result<Instance, StartError> {
        let guest = Guest::new(service, self.guest_limits());
        let world = match &self.links {
            Links::Wasi(linker) => World::Wasi(Wasi::new(self, linker, guest)?),
            Links::Js(bindings, linker) => World::Js(Js::new(self, bindings, linker, guest, http)?),
        };
        Ok(Instance { world })
    }

    /// What the module may have waiting.
    pub(super) fn guest_limits(&self) -> GuestLimits {
        let mut limits = GuestLimits::default();
        limits.response_bytes = self.limits.response() as u64;
        limits.request_bytes = limits.request_bytes.max(self.limits.response());
        limits
    }

    /// A store for an instance, with the module's limits.
    pub(super) fn store<T: 'static>(&self, engine: &Engine, data: T) -> Store<T> {
        let mut store = Store::new(engine, data);
        let memory = usize::try_from(self.limits.memory()).unwrap_or(usize::MAX);
        let limits = store.limits_mut();
        limits.memory_bytes = memory;
        limits.gc_heap_bytes = memory;
        limits.table_elements = TABLE_ELEMENTS;
        limits.stack_slots = STACK_SLOTS;
        limits.instances = 8;
        // The start is paid for as a request is.
        refuel(&mut store, self.limits.fuel().unwrap_or(u64::MAX), false);
        store
    }
}

/// Gives fuel, if the engine meters it.
pub(super) fn refuel<T>(store: &mut Store<T>, fuel: u64, on_top: bool) {
    if store.engine().config().meters_fuel() {
        let given = if on_top {
            store.add_fuel(fuel)
        } else {
            store.set_fuel(fuel)
        };
        given.expect("the engine meters fuel");
    }
}

/// The linear memory of an instance, by the names that compilers give it.
pub(super) fn memory<T: 'static>(store: &Store<T>, instance: shanhai::Instance) -> Option<Memory> {
    let named = |name| instance.get_memory(store, name);
    named("memory").or_else(|| named("mem"))
}

impl std::fmt::Debug for Recipe {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Recipe")
            .field("name", &self.name)
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}
