//! From a function's bytes to its operations: checked, translated, or both in one pass.

use alloc::format;
use alloc::vec::Vec;
use core::fmt;

use crate::api::engine::Engine;
use crate::api::error::Error;
use crate::binary::{InstrReader, Locals};
use crate::config::Compilation;
use crate::error::{DecodeError, ValidateError};
use crate::exec::{Loaded, Places};
use crate::features::Features;
use crate::syntax::{
    self, BlockType, ByteRange, FuncIdx, GlobalIdx, Instr, LabelIdx, LocalIdx, MemArg,
};
#[cfg(feature = "snapshot")]
use crate::translate::point::Wanted;
use crate::translate::{Buffers, Env, FuncCode, TranslateError, Translator};
use crate::valid::{self, ModuleTypes, Visit};

/// Memory that the translation of one function hands on to the next.
#[derive(Default)]
pub(crate) struct Scratch {
    /// For the check of the function.
    pub valid: valid::Scratch,
    /// For its operations.
    pub buffers: Buffers,
    /// For the words of its operations.
    pub places: Places,
}

impl Scratch {
    /// Takes the memory of operations back that nobody needs any more.
    pub fn reclaim(&mut self, code: FuncCode) {
        if !self.buffers.reclaim(code) {
            *self = Self::default();
        }
    }
}

impl fmt::Debug for Scratch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scratch").finish_non_exhaustive()
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
        let mut instr = Instr::Nop {};
        while !reader.is_at_end() {
            let at = reader.offset();
            reader.next_into(&mut instr)?;
            translator.next(at, &instr)?;
        }
        Ok(translator.finish(buffers))
    };
    translate().map_err(|stop| stop.error(env.module, own))
}

/// Translates what is being validated.
struct Along<'m>(Translator<'m>);

impl<'a> Visit<'a> for Along<'_> {
    type Error = Stop;

    #[inline(always)]
    fn takes_short(&self) -> bool {
        self.0.takes_short()
    }

    #[inline(always)]
    fn block(&mut self, at: u32, ty: BlockType) -> Result<(), Stop> {
        self.0.block_at(at, ty);
        Ok(())
    }

    #[inline(always)]
    fn end(&mut self, at: u32) -> Result<(), Stop> {
        self.0.end_at(at);
        Ok(())
    }

    #[inline(always)]
    fn br(&mut self, at: u32, label: LabelIdx) -> Result<(), Stop> {
        self.0.br_at(at, label);
        Ok(())
    }

    #[inline(always)]
    fn br_if(&mut self, at: u32, label: LabelIdx) -> Result<(), Stop> {
        self.0.br_if_at(at, label);
        Ok(())
    }

    #[inline(always)]
    fn call(&mut self, at: u32, func: FuncIdx) -> Result<(), Stop> {
        Ok(self.0.call_at(at, func)?)
    }

    #[inline(always)]
    fn global_get(&mut self, at: u32, global: GlobalIdx) -> Result<(), Stop> {
        Ok(self.0.global_get_at(at, global)?)
    }

    #[inline(always)]
    fn global_set(&mut self, at: u32, global: GlobalIdx) -> Result<(), Stop> {
        Ok(self.0.global_set_at(at, global)?)
    }

    #[inline(always)]
    fn local_get(&mut self, at: u32, local: LocalIdx) -> Result<(), Stop> {
        Ok(self.0.local_get_at(at, local)?)
    }

    #[inline(always)]
    fn local_set(&mut self, at: u32, local: LocalIdx, tee: bool) -> Result<(), Stop> {
        Ok(self.0.local_set_at(at, local, tee)?)
    }

    #[inline(always)]
    fn i32_const(&mut self, at: u32, value: i32) -> Result<(), Stop> {
        Ok(self.0.i32_const_at(at, value)?)
    }

    #[inline(always)]
    fn i64_const(&mut self, at: u32, value: i64) -> Result<(), Stop> {
        Ok(self.0.i64_const_at(at, value)?)
    }

    #[inline(always)]
    fn numeric(&mut self, at: u32, code: u8) -> Result<(), Stop> {
        Ok(self.0.numeric_at(at, code)?)
    }

    #[inline(always)]
    fn load(&mut self, at: u32, code: u8, mem: &MemArg) -> Result<(), Stop> {
        Ok(self.0.load_at(at, code, mem)?)
    }

    #[inline(always)]
    fn store(&mut self, at: u32, code: u8, mem: &MemArg) -> Result<(), Stop> {
        Ok(self.0.store_at(at, code, mem)?)
    }

    #[inline(always)]
    fn instr(&mut self, at: u32, instr: &Instr<'a>) -> Result<(), Stop> {
        Ok(self.0.next(at, instr)?)
    }
}

/// The same of a function that is validated along with it, so that it is decoded once.
pub(crate) fn operations_checked(
    env: Env<'_>,
    (types, bytes, features): (&ModuleTypes, &[u8], Features),
    own: u32,
    scratch: &mut Scratch,
) -> Result<FuncCode, Error> {
    let module = env.module;
    let func = FuncIdx(own + module.imported_funcs() as u32);
    let Scratch { valid, buffers, .. } = scratch;
    let mut translate = || -> Result<FuncCode, Stop> {
        let (translator, _) = begin(env, bytes, features, own, buffers)?;
        let mut along = Along(translator);
        valid::validate_func_with(types, module, bytes, func, valid, &mut along)?;
        Ok(along.0.finish(buffers))
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

/// Validates a function if that was not done when the module was made.
pub(crate) fn validate_if_lazy(
    loaded: &Loaded,
    func: FuncIdx,
    engine: &Engine,
) -> Result<(), Error> {
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
    let mut scratch = engine.take_scratch();
    let func = if engine.config().when() == Compilation::Lazy {
        let module = (&loaded.types, &*loaded.bytes, loaded.features);
        operations_checked(env(loaded), module, own, &mut scratch)?
    } else {
        operations_in(env(loaded), loaded, own, &mut scratch.buffers)?
    };
    loaded.append(own, &func, &mut scratch.places);
    scratch.reclaim(func);
    engine.give_scratch(scratch);
    Ok(())
}

/// Without threads and locks all functions have code from the start.
#[cfg(not(feature = "std"))]
pub(crate) fn translate(_: &Loaded, own: u32, _: &Engine) -> Result<(), Error> {
    Err(Error::limit(format!("own function {own} has no code")))
}
