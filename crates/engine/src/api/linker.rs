//! Linkers: names for what modules import.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::api::caller::Caller;
use crate::api::context::{AsContext, AsContextMut};
use crate::api::engine::Engine;
use crate::api::error::{Error, LinkError, LinkErrorKind};
use crate::api::external::Extern;
use crate::api::func::{Func, IntoFunc, Slots, add_host, untyped, with_slots};
use crate::api::instance::Instance;
use crate::api::instantiate;
use crate::api::module::{Module, import_type};
use crate::api::store::{Handle, HostFn, Store};
use crate::api::value::Val;
use crate::syntax::FuncType;

/// What a name stands for.
pub(crate) enum Definition<T> {
    /// Something in a store.
    Extern(Extern),
    /// A host function that is added to a store when it is needed there.
    Host(FuncType, HostFn<T>),
}

/// Names for what modules import, and the place to instantiate them.
pub struct Linker<T> {
    engine: Engine,
    names: Names,
    definitions: Vec<Definition<T>>,
}

/// Modules and names in them, with the places of their definitions.
///
/// This is not part of [`Linker`], since its code would be there for each `T`.
#[derive(Default)]
struct Names {
    modules: BTreeMap<String, BTreeMap<String, usize>>,
    shadowing: bool,
}

impl Names {
    /// The place for the definition of a name, which is `next` if it has none yet.
    fn place(&mut self, module: &str, name: &str, next: usize) -> Result<usize, Error> {
        let names = self.modules.entry(module.to_string()).or_default();
        match names.get(name) {
            Some(&at) if self.shadowing => Ok(at),
            Some(_) => Err(LinkError::new(module, name, LinkErrorKind::Duplicate).into()),
            None => {
                names.insert(name.to_string(), next);
                Ok(next)
            }
        }
    }

    fn find(&self, module: &str, name: &str) -> Option<usize> {
        self.modules.get(module)?.get(name).copied()
    }
}

impl<T: 'static> Linker<T> {
    /// A linker that knows no names.
    pub fn new(engine: &Engine) -> Self {
        Self {
            engine: engine.clone(),
            names: Names::default(),
            definitions: Vec::new(),
        }
    }

    /// The engine.
    pub fn engine(&self) -> &Engine {
        &self.engine
    }

    /// Lets later definitions replace earlier ones of the same name (default: an error).
    pub fn allow_shadowing(&mut self, allow: bool) -> &mut Self {
        self.names.shadowing = allow;
        self
    }

    pub(crate) fn insert(
        &mut self,
        module: &str,
        name: &str,
        definition: Definition<T>,
    ) -> Result<&mut Self, Error> {
        let at = self.names.place(module, name, self.definitions.len())?;
        match self.definitions.get_mut(at) {
            Some(before) => *before = definition,
            None => self.definitions.push(definition),
        }
        Ok(self)
    }

    /// Defines a host function from a closure with Rust types.
    ///
    /// # Errors
    /// If the name is taken.
    pub fn func_wrap<P, R>(
        &mut self,
        module: &str,
        name: &str,
        closure: impl IntoFunc<T, P, R>,
    ) -> Result<&mut Self, Error> {
        let (ty, function, plain) = closure.into_func();
        let function = HostFn::Now(function, plain);
        self.insert(module, name, Definition::Host(ty, function))
    }

    /// Defines a host function of a type that is known at run time only.
    ///
    /// # Errors
    /// If the name is taken.
    pub fn func_new(
        &mut self,
        module: &str,
        name: &str,
        ty: FuncType,
        closure: impl Fn(Caller<'_, T>, &[Val], &mut [Val]) -> Result<(), Error> + Send + Sync + 'static,
    ) -> Result<&mut Self, Error> {
        let function = untyped(ty.clone(), closure);
        self.insert(module, name, Definition::Host(ty, function))
    }

    /// Defines a host function of numbers whose type is known at run time only, and which allocates nothing:
    /// one closure can serve a whole table of functions.
    ///
    /// The closure finds the parameters in the first of the slots and leaves the results there: an integer as it is,
    /// a float by its bits. The upper half of an `i32` or `f32` has no meaning.
    ///
    /// # Errors
    /// If the name is taken; if the type has something else than numbers, or more than there are slots.
    pub fn func_slots(
        &mut self,
        module: &str,
        name: &str,
        ty: FuncType,
        closure: impl Fn(Caller<'_, T>, &mut Slots) -> Result<(), Error> + Send + Sync + 'static,
    ) -> Result<&mut Self, Error> {
        let function = with_slots(&ty, closure)?;
        self.insert(module, name, Definition::Host(ty, function))
    }

    /// Defines a host function that the embedder answers when it likes: a guest that calls it is
    /// suspended with [`Step::HostCall`](crate::Step::HostCall).
    ///
    /// Only what was started with [`Func::start`] can be suspended; other calls end with an error.
    ///
    /// # Errors
    /// If the name is taken.
    pub fn func_later(
        &mut self,
        module: &str,
        name: &str,
        ty: FuncType,
    ) -> Result<&mut Self, Error> {
        let function = HostFn::Later(Arc::new((module.to_string(), name.to_string())));
        self.insert(module, name, Definition::Host(ty, function))
    }

    /// Defines something that is in a store.
    ///
    /// # Errors
    /// If the name is taken.
    pub fn define(
        &mut self,
        module: &str,
        name: &str,
        item: impl Into<Extern>,
    ) -> Result<&mut Self, Error> {
        self.insert(module, name, Definition::Extern(item.into()))
    }

    /// Defines all exports of an instance.
    ///
    /// # Errors
    /// If a name is taken.
    pub fn instance(
        &mut self,
        store: impl AsContext,
        module: &str,
        instance: Instance,
    ) -> Result<&mut Self, Error> {
        for (name, item) in instance.exports(store) {
            self.define(module, &name, item)?;
        }
        Ok(self)
    }

    /// Whether a name is defined.
    pub fn is_defined(&self, module: &str, name: &str) -> bool {
        self.find(module, name).is_some()
    }

    fn find(&self, module: &str, name: &str) -> Option<&Definition<T>> {
        self.definitions.get(self.names.find(module, name)?)
    }

    /// The host function of a name: none if the name is not defined, none within if it is defined
    /// by something in a store.
    #[cfg(feature = "snapshot")]
    pub(crate) fn host_function(
        &self,
        module: &str,
        name: &str,
    ) -> Option<Option<(&FuncType, &HostFn<T>)>> {
        Some(match self.find(module, name)? {
            Definition::Extern(_) => None,
            Definition::Host(ty, function) => Some((ty, function)),
        })
    }

    /// Links a module, allocates its instance in the store and runs its start function.
    ///
    /// # Errors
    /// [`ErrorKind::Link`](crate::ErrorKind::Link) with the import that is missing or has another
    /// type; a limit of the store; a trap of a segment or of the start function.
    ///
    /// # Panics
    /// If a definition is from another store.
    pub fn instantiate(
        &self,
        mut store: impl AsContextMut<Data = T>,
        module: &Module,
    ) -> Result<Instance, Error> {
        let store: &mut Store<T> = store.as_context_mut();
        let syntax = &module.loaded.syntax;
        let mut found = Vec::with_capacity(syntax.imports.len());
        for import in &syntax.imports {
            let Some(definition) = self.find(&import.module, &import.name) else {
                let expected = import_type(syntax, import.desc);
                let kind = LinkErrorKind::UnknownImport { expected };
                return Err(LinkError::new(&import.module, &import.name, kind).into());
            };
            found.push(definition);
        }
        let mut imports = Vec::with_capacity(found.len());
        for definition in found {
            imports.push(match definition {
                Definition::Extern(item) => *item,
                Definition::Host(ty, function) => {
                    let addr = add_host(store, ty, function.clone())?;
                    Extern::Func(Func {
                        handle: Handle {
                            store: store.id,
                            addr,
                        },
                    })
                }
            });
        }
        instantiate::checked(store, module, &imports)
    }
}

impl<T> core::fmt::Debug for Linker<T> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let names = self
            .names
            .modules
            .iter()
            .map(|(module, names)| (module, names.keys()));
        f.debug_map()
            .entries(names.map(|(module, names)| (module, names.len())))
            .finish()
    }
}
