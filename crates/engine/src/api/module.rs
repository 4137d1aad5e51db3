//! Modules: decoded, validated, ready to be instantiated.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;

use crate::api::bodies::Bodies;
use crate::api::compile::{operations, validate_if_lazy};
use crate::api::engine::Engine;
use crate::api::error::Error;
use crate::binary::decode;
use crate::bytes::SharedBytes;
use crate::config::Compilation;
use crate::exec::{Code, Loaded};
use crate::features::Features;
use crate::syntax::{
    self, ExternIdx, ExternType, FuncIdx, ImportDesc, NameSection, TypeIdx, ValType,
};
use crate::translate::Env;
use crate::valid;

/// A module: decoded and validated. Cheap to clone; can be used by many stores and threads.
#[derive(Clone)]
pub struct Module {
    pub(crate) loaded: Arc<Loaded>,
    engine: Engine,
}

/// An import of a module.
#[derive(Clone, Debug)]
pub struct ImportType<'m> {
    module: &'m str,
    name: &'m str,
    ty: ExternType,
}

impl<'m> ImportType<'m> {
    /// The first name.
    pub fn module(&self) -> &'m str {
        self.module
    }

    /// The second name.
    pub fn name(&self) -> &'m str {
        self.name
    }

    /// What is wanted.
    pub fn ty(&self) -> &ExternType {
        &self.ty
    }
}

/// An export of a module.
#[derive(Clone, Debug)]
pub struct ExportType<'m> {
    name: &'m str,
    ty: ExternType,
}

impl<'m> ExportType<'m> {
    /// The name.
    pub fn name(&self) -> &'m str {
        self.name
    }

    /// What is offered.
    pub fn ty(&self) -> &ExternType {
        &self.ty
    }
}

impl Module {
    /// Decodes and validates a module in the binary format.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode) or
    /// [`ErrorKind::Validate`](crate::ErrorKind::Validate) with the offset of what is wrong;
    /// [`ErrorKind::Limit`](crate::ErrorKind::Limit) for what this engine does not execute.
    pub fn new(engine: &Engine, bytes: impl AsRef<[u8]>) -> Result<Self, Error> {
        Self::from_boxed(engine, bytes.as_ref().into())
    }

    /// The same for bytes that the module may keep without a copy.
    ///
    /// # Errors
    /// As [`Module::new`].
    pub fn from_boxed(engine: &Engine, bytes: Box<[u8]>) -> Result<Self, Error> {
        Self::from_shared(engine, bytes.into())
    }

    /// The same for a part of bytes that others use as well, those of a snapshot for example: the
    /// module keeps all of them alive.
    ///
    /// # Errors
    /// As [`Module::new`].
    pub fn from_shared(engine: &Engine, bytes: SharedBytes) -> Result<Self, Error> {
        let config = engine.config();
        let features = config.enabled_features();
        let beyond = features.difference(Features::SUPPORTED);
        if !beyond.is_empty() {
            return Err(Error::limit(format!(
                "features that are not executed yet: {beyond:?}"
            )));
        }
        let syntax = decode(&bytes, features, config.limits())?;
        let types = valid::validate_module(&syntax, &bytes, features, config.limits())?;
        let mut next = 0;
        let mut global_slots = Vec::with_capacity(syntax.globals.len());
        for global in &syntax.globals {
            global_slots.push(next);
            next += slots(&[global.ty.content]);
        }
        let mut code = Code::new(syntax.funcs.len() as u32, config.chains_after());
        let bodies = Bodies {
            env: Env {
                module: &syntax,
                global_slots: &global_slots,
                fuel: config.meters_fuel(),
                maps: false,
                wanted: None,
            },
            types: &types,
            bytes: &bytes,
            features,
        };
        match config.when() {
            Compilation::Eager if !config.is_reference() => {
                bodies.compile(&mut code, config.compile_threads())?;
            }
            Compilation::Lazy if !config.is_reference() => {}
            Compilation::Eager | Compilation::LazyTranslation | Compilation::Lazy => {
                bodies.validate(config.compile_threads())?;
            }
        }
        let slots = global_slots.into();
        let fuel = config.meters_fuel();
        let loaded = Loaded::new((syntax, bytes), types, features, slots, fuel, code);
        Ok(Self {
            loaded: Arc::new(loaded),
            engine: engine.clone(),
        })
    }

    /// Whether the bytes are a legal module, without keeping anything.
    ///
    /// # Errors
    /// As [`Module::new`], except that what is legal but not executed is accepted.
    pub fn validate(engine: &Engine, bytes: &[u8]) -> Result<(), Error> {
        let config = engine.config();
        let features = config.enabled_features();
        let syntax = decode(bytes, features, config.limits())?;
        let types = valid::validate_module(&syntax, bytes, features, config.limits())?;
        let bodies = Bodies {
            env: Env {
                module: &syntax,
                global_slots: &[],
                fuel: false,
                maps: false,
                wanted: None,
            },
            types: &types,
            bytes,
            features,
        };
        bodies.validate(config.compile_threads())
    }

    /// Checks the custom section `metadata.code.branch_hint`, if there is one.
    ///
    /// A module with wrong hints is legal, since custom sections may be ignored; that is why
    /// [`Module::new`] does not ask.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode) if the section is malformed,
    /// [`ErrorKind::Validate`](crate::ErrorKind::Validate) if a hint is at no `if` or `br_if`.
    pub fn check_branch_hints(&self) -> Result<(), Error> {
        let loaded = &self.loaded;
        valid::check_branch_hints(&loaded.syntax, &loaded.bytes, loaded.features)?;
        Ok(())
    }

    pub(crate) fn from_loaded(loaded: Arc<Loaded>, engine: Engine) -> Self {
        Self { loaded, engine }
    }

    /// The engine.
    pub fn engine(&self) -> &Engine {
        &self.engine
    }

    /// The bytes it was made from.
    pub fn bytes(&self) -> &[u8] {
        &self.loaded.bytes
    }

    /// The same, to be kept without a copy.
    pub fn shared_bytes(&self) -> SharedBytes {
        self.loaded.bytes.clone()
    }

    /// The SHA-256 of the bytes, by which snapshots name the module.
    #[cfg(feature = "snapshot")]
    pub fn hash(&self) -> [u8; 32] {
        self.loaded.hash()
    }

    /// The imports, in order.
    pub fn imports(&self) -> impl Iterator<Item = ImportType<'_>> {
        let syntax = &self.loaded.syntax;
        syntax.imports.iter().map(|import| ImportType {
            module: &import.module,
            name: &import.name,
            ty: import_type(syntax, import.desc),
        })
    }

    /// The exports, in order.
    pub fn exports(&self) -> impl Iterator<Item = ExportType<'_>> {
        let syntax = &self.loaded.syntax;
        syntax.exports.iter().map(|export| ExportType {
            name: &export.name,
            ty: export_type(syntax, export.item),
        })
    }

    /// The type of an export.
    pub fn get_export(&self, name: &str) -> Option<ExternType> {
        let item = self.loaded.export(name)?;
        Some(export_type(&self.loaded.syntax, item))
    }

    /// The custom sections, in order, with their names.
    pub fn custom_sections(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let loaded = &self.loaded;
        loaded.syntax.customs.iter().map(|section| {
            (
                section.name_of(&loaded.bytes),
                section.payload.of(&loaded.bytes),
            )
        })
    }

    fn names(&self) -> NameSection {
        let section = self.loaded.syntax.custom(&self.loaded.bytes, "name");
        section.map(NameSection::parse).unwrap_or_default()
    }

    /// The name that the name section gives the module.
    pub fn name(&self) -> Option<String> {
        self.names().module().map(String::from)
    }

    /// The number of functions, imported ones included.
    pub fn func_count(&self) -> u32 {
        self.loaded.syntax.func_count() as u32
    }

    /// The name that the name section gives a function.
    pub fn func_name(&self, index: u32) -> Option<String> {
        self.names().func(FuncIdx(index)).map(String::from)
    }

    /// The names that the name section gives to functions, by index.
    pub fn func_names(&self) -> Vec<Option<String>> {
        let names = self.names();
        (0..self.func_count())
            .map(|x| names.func(FuncIdx(x)).map(String::from))
            .collect()
    }

    /// The type of a function.
    pub fn func_type(&self, index: u32) -> Option<crate::FuncType> {
        let syntax = &self.loaded.syntax;
        syntax
            .func_type(syntax.type_of_func(FuncIdx(index))?)
            .cloned()
    }

    /// The register operations of a function, one per line; none for imports and for indices past
    /// the end.
    ///
    /// # Errors
    /// If the function is illegal or cannot be translated.
    pub fn dump_func(&self, index: u32) -> Result<Option<String>, Error> {
        let Some(own) = self.loaded.syntax.own_func(FuncIdx(index)) else {
            return Ok(None);
        };
        validate_if_lazy(&self.loaded, FuncIdx(index), &self.engine)?;
        Ok(Some(operations(&self.loaded, own as u32)?.dump()))
    }

    /// The range of a function's body in the bytes; none for imports.
    pub fn func_range(&self, index: u32) -> Option<core::ops::Range<usize>> {
        let own = self.loaded.syntax.own_func(FuncIdx(index))?;
        let range = self.loaded.syntax.bodies.get(own)?.range;
        Some(range.start as usize..range.end as usize)
    }
}

impl fmt::Debug for Module {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Module")
            .field("bytes", &self.loaded.bytes.len())
            .field("functions", &self.func_count())
            .finish_non_exhaustive()
    }
}

/// The slots of values of these types.
pub(crate) fn slots(types: &[ValType]) -> u32 {
    types.iter().map(|&ty| crate::exec::run::slots_of(ty)).sum()
}

fn func_type(syntax: &syntax::Module, x: TypeIdx) -> crate::FuncType {
    syntax
        .func_type(x)
        .expect("validated: function type")
        .clone()
}

/// The type of an import.
pub(crate) fn import_type(syntax: &syntax::Module, desc: ImportDesc) -> ExternType {
    match desc {
        ImportDesc::Func(x) => ExternType::Func(func_type(syntax, x)),
        ImportDesc::Table(ty) => ExternType::Table(ty),
        ImportDesc::Memory(ty) => ExternType::Memory(ty),
        ImportDesc::Global(ty) => ExternType::Global(ty),
        ImportDesc::Tag(ty) => ExternType::Tag(func_type(syntax, ty.ty)),
    }
}

/// The type of an export.
fn export_type(syntax: &syntax::Module, item: ExternIdx) -> ExternType {
    const VALID: &str = "validated: export index";
    match item {
        ExternIdx::Func(x) => {
            ExternType::Func(func_type(syntax, syntax.type_of_func(x).expect(VALID)))
        }
        ExternIdx::Table(x) => ExternType::Table(syntax.type_of_table(x).expect(VALID)),
        ExternIdx::Memory(x) => ExternType::Memory(syntax.type_of_memory(x).expect(VALID)),
        ExternIdx::Global(x) => ExternType::Global(syntax.type_of_global(x).expect(VALID)),
        ExternIdx::Tag(x) => {
            ExternType::Tag(func_type(syntax, syntax.type_of_tag(x).expect(VALID).ty))
        }
    }
}
