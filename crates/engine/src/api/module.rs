//! Modules: decoded, validated, ready to be instantiated.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;
use core::ops::RangeFrom;

use crate::api::engine::Engine;
use crate::api::error::Error;
use crate::binary::{InstrReader, Locals, decode};
use crate::bytes::SharedBytes;
use crate::config::Compilation;
use crate::error::{DecodeError, ValidateError};
use crate::exec::{Code, Loaded, Scratch};
use crate::features::Features;
use crate::syntax::{
    self, ByteRange, ExternIdx, ExternType, FuncIdx, ImportDesc, Instr, NameSection, TypeIdx,
    ValType,
};
#[cfg(feature = "snapshot")]
use crate::translate::point::Wanted;
use crate::translate::{Buffers, Env, FuncCode, TranslateError, Translator};
use crate::valid::{self, ModuleTypes};

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
        let mut code = Code::new(syntax.funcs.len() as u32);
        if config.when() == Compilation::Eager && !config.is_reference() {
            let env = Env {
                module: &syntax,
                global_slots: &global_slots,
                fuel: config.meters_fuel(),
                maps: false,
                wanted: None,
            };
            let mut scratch = Scratch::default();
            for own in 0..syntax.funcs.len() as u32 {
                let module = (&types, &*bytes, features);
                match operations_checked(env, module, own, &mut scratch) {
                    Ok(func) => {
                        code.append(own, &func, &mut scratch.places);
                        scratch.buffers.reclaim(func);
                    }
                    // What is illegal is said first, wherever it is.
                    Err(error) => {
                        validate_funcs(&types, &syntax, &bytes, own..)?;
                        return Err(error);
                    }
                }
            }
        } else if config.when() != Compilation::Lazy || config.is_reference() {
            validate_funcs(&types, &syntax, &bytes, 0..)?;
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
        valid::validate(&syntax, bytes, features, config.limits())?;
        Ok(())
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

/// The operations of an own function.
pub(crate) fn operations(loaded: &Loaded, own: u32) -> Result<FuncCode, Error> {
    operations_in(env(loaded), loaded, own, &mut Buffers::default())
}

/// The operations of an own function, with the places of references.
pub(crate) fn operations_with_maps(loaded: &Loaded, own: u32) -> Result<FuncCode, Error> {
    let env = Env {
        maps: true,
        ..env(loaded)
    };
    operations_in(env, loaded, own, &mut Buffers::default())
}

/// The operations of an own function, with the point that is wanted.
#[cfg(feature = "snapshot")]
pub(crate) fn operations_with_point(
    loaded: &Loaded,
    own: u32,
    wanted: Wanted,
) -> Result<FuncCode, Error> {
    let env = Env {
        wanted: Some(wanted),
        ..env(loaded)
    };
    operations_in(env, loaded, own, &mut Buffers::default())
}

fn env(loaded: &Loaded) -> Env<'_> {
    let (module, global_slots) = (&loaded.syntax, &loaded.global_slots);
    Env {
        module,
        global_slots,
        fuel: loaded.fuel,
        maps: false,
        wanted: None,
    }
}

/// Begins the translation of an own function.
fn begin<'m>(
    env: Env<'m>,
    bytes: &[u8],
    features: Features,
    own: u32,
    buffers: &mut Buffers,
) -> Result<(Translator<'m>, ByteRange), Stop> {
    const VALID: &str = "decoded: as many bodies as functions";
    let range = env.module.bodies.get(own as usize).expect(VALID).range;
    let ty = *env.module.funcs.get(own as usize).expect(VALID);
    let mut declared = Vec::new();
    let mut locals = Locals::new(bytes, range, features)?;
    for local in locals.by_ref() {
        declared.push(local?);
    }
    let code = locals.rest();
    let len = code.of(bytes).len();
    let translator = Translator::new(env, ty, declared.into_iter(), len, buffers)?;
    Ok((translator, code))
}

/// The operations of an own function that is valid.
fn operations_in(
    env: Env<'_>,
    loaded: &Loaded,
    own: u32,
    buffers: &mut Buffers,
) -> Result<FuncCode, Error> {
    let (bytes, features): (&[u8], _) = (&loaded.bytes, loaded.features);
    let mut translate = || -> Result<FuncCode, Stop> {
        let (mut translator, code) = begin(env, bytes, features, own, buffers)?;
        let mut reader = InstrReader::new(bytes, code, features);
        while !reader.is_at_end() {
            let at = reader.offset();
            match &reader.next() {
                Ok(instr) => translator.next(at, instr)?,
                Err(error) => return Err((*error).into()),
            }
        }
        Ok(translator.finish(buffers))
    };
    translate().map_err(|stop| stop.error(env.module, own))
}

/// The same of a function that is validated along with it, so that it is decoded once.
fn operations_checked(
    env: Env<'_>,
    (types, bytes, features): (&ModuleTypes, &[u8], Features),
    own: u32,
    scratch: &mut Scratch,
) -> Result<FuncCode, Error> {
    let module = env.module;
    let func = FuncIdx(own + module.imported_funcs() as u32);
    let Scratch { valid, buffers, .. } = scratch;
    let mut translate = || -> Result<FuncCode, Stop> {
        let (mut translator, _) = begin(env, bytes, features, own, buffers)?;
        let visit = |at, instr: &Instr<'_>| Ok(translator.next(at, instr)?);
        valid::validate_func_with::<Stop>(types, module, bytes, func, valid, visit)?;
        Ok(translator.finish(buffers))
    };
    translate().or_else(|stop| {
        // What is illegal is said first, wherever it is.
        valid::validate_func(types, module, bytes, func, &mut valid::Scratch::default())?;
        Err(stop.error(module, own))
    })
}

/// Why there is no translation of a function.
enum Stop {
    Translate(TranslateError),
    Decode(DecodeError),
    Validate(ValidateError),
}

impl Stop {
    #[cold]
    fn error(self, module: &syntax::Module, own: u32) -> Error {
        match self {
            Self::Decode(error) => error.into(),
            Self::Validate(error) => error.into(),
            Self::Translate(TranslateError::TooManySlots) => Error::limit(format!(
                "function {} needs more than {} slots for its locals and operands",
                own as usize + module.imported_funcs(),
                crate::translate::layout::MAX_SLOTS,
            )),
            Self::Translate(TranslateError::Unsupported(at)) => Error::limit(format!(
                "the instruction at offset {at:#x} is not executed by this version"
            )),
        }
    }
}

impl From<TranslateError> for Stop {
    fn from(error: TranslateError) -> Self {
        Self::Translate(error)
    }
}

impl From<DecodeError> for Stop {
    fn from(error: DecodeError) -> Self {
        Self::Decode(error)
    }
}

impl From<ValidateError> for Stop {
    fn from(error: ValidateError) -> Self {
        Self::Validate(error)
    }
}

/// Validates the own functions from the first of these.
fn validate_funcs(
    types: &ModuleTypes,
    module: &syntax::Module,
    bytes: &[u8],
    from: RangeFrom<u32>,
) -> Result<(), ValidateError> {
    let mut scratch = valid::Scratch::default();
    let imported = module.imported_funcs() as u32;
    let end = module.funcs.len() as u32;
    for own in from.take_while(|&own| own < end) {
        let func = FuncIdx(imported + own);
        valid::validate_func(types, module, bytes, func, &mut scratch)?;
    }
    Ok(())
}

/// Validates a function if that was not done when the module was made.
fn validate_if_lazy(loaded: &Loaded, func: FuncIdx, engine: &Engine) -> Result<(), Error> {
    if engine.config().when() == Compilation::Lazy {
        let Loaded {
            types,
            syntax,
            bytes,
            ..
        } = loaded;
        valid::validate_func(types, syntax, bytes, func, &mut valid::Scratch::default())?;
    }
    Ok(())
}

/// Translates an own function, and validates it first if that has not been done.
#[cfg(feature = "std")]
pub(crate) fn translate(loaded: &Loaded, own: u32, engine: &Engine) -> Result<(), Error> {
    let mut scratch = loaded.take_scratch();
    let func = if engine.config().when() == Compilation::Lazy {
        let module = (&loaded.types, &*loaded.bytes, loaded.features);
        operations_checked(env(loaded), module, own, &mut scratch)?
    } else {
        operations_in(env(loaded), loaded, own, &mut scratch.buffers)?
    };
    loaded.append(own, &func, &mut scratch.places);
    scratch.buffers.reclaim(func);
    loaded.give_scratch(scratch);
    Ok(())
}

/// Without threads and locks all functions have code from the start.
#[cfg(not(feature = "std"))]
pub(crate) fn translate(_: &Loaded, own: u32, _: &Engine) -> Result<(), Error> {
    Err(Error::limit(format!("own function {own} has no code")))
}
