//! The check of one function body: locals, then instruction after instruction.

use alloc::vec::Vec;

use super::context::{Check, Context, ModuleTypes};
use super::operand::Operand;
use super::stack::{BlockSignature, Frame, FrameKind};
use crate::binary::{InstrReader, Locals};
use crate::error::{
    DecodeError, DecodeErrorKind, Limited, Space, ValidateError, ValidateErrorKind,
};
use crate::syntax::{ByteRange, FuncIdx, Instr, LocalIdx, Module, TypeIdx};

/// Memory that validation of one function hands on to the next.
#[derive(Debug, Default)]
pub struct Scratch {
    operands: Vec<Operand>,
    frames: Vec<Frame>,
    locals: Vec<Operand>,
    is_set: Vec<bool>,
    set_locals: Vec<LocalIdx>,
    popped: Vec<Operand>,
}

/// The state of checking a body or constant expression.
pub(super) struct Body<'a> {
    pub(super) cx: Context<'a>,
    /// What the function returns.
    pub(super) returns: &'a [Operand],
    pub(super) operands: Vec<Operand>,
    /// The height of the operand stack that the innermost block may not go below.
    pub(super) height: usize,
    pub(super) frames: Vec<Frame>,
    pub(super) locals: Vec<Operand>,
    /// For each local whether it has a value; empty if all have one from the start.
    pub(super) is_set: Vec<bool>,
    /// The locals that got a value in the blocks around.
    pub(super) set_locals: Vec<LocalIdx>,
    /// A buffer for operands that are put back.
    pub(super) popped: Vec<Operand>,
}

/// See [`super::validate_func_with`].
pub(super) fn validate_func_with<'a, E: From<ValidateError>>(
    types: &'a ModuleTypes,
    module: &'a Module,
    bytes: &'a [u8],
    func: FuncIdx,
    scratch: &mut Scratch,
    visit: impl FnMut(u32, &Instr<'a>) -> Result<(), E>,
) -> Result<(), E> {
    let body = module
        .own_func(func)
        .and_then(|index| module.bodies.get(index));
    let (Some(body), Ok(ty)) = (body, types.func(func)) else {
        let kind = ValidateErrorKind::Unknown {
            space: Space::Func,
            index: func.get(),
        };
        return Err(at(0, kind).into());
    };
    let in_func = |error| ValidateError {
        func: Some(func),
        ..error
    };
    let mut state = Body::new(Context { module, types }, types.results(ty), scratch);
    let result = match state.open(bytes, body.range, ty) {
        Ok(reader) => state.run_with(reader, in_func, visit),
        Err(error) => Err(in_func(error).into()),
    };
    state.give_back(scratch);
    result
}

impl<'a> Body<'a> {
    pub(super) fn new(cx: Context<'a>, returns: &'a [Operand], scratch: &mut Scratch) -> Self {
        let Scratch {
            operands,
            frames,
            locals,
            is_set,
            set_locals,
            popped,
        } = core::mem::take(scratch);
        let mut body = Self {
            cx,
            returns,
            operands,
            height: 0,
            frames,
            locals,
            is_set,
            set_locals,
            popped,
        };
        body.operands.clear();
        body.frames.clear();
        body.locals.clear();
        body.is_set.clear();
        body.set_locals.clear();
        body
    }

    pub(super) fn give_back(self, scratch: &mut Scratch) {
        let Self {
            operands,
            frames,
            locals,
            is_set,
            set_locals,
            popped,
            ..
        } = self;
        *scratch = Scratch {
            operands,
            frames,
            locals,
            is_set,
            set_locals,
            popped,
        };
    }

    /// Checks the declarations of locals; gives the instructions.
    pub(super) fn open(
        &mut self,
        bytes: &'a [u8],
        range: ByteRange,
        ty: TypeIdx,
    ) -> Result<InstrReader<'a>, ValidateError> {
        let mut locals = Locals::new(bytes, range, self.cx.types.features)?;
        self.locals.extend_from_slice(self.cx.types.params(ty));
        loop {
            let offset = locals.rest().start;
            let Some(declaration) = locals.next() else {
                break;
            };
            let (count, ty) = declaration?;
            let operand = self
                .cx
                .types
                .check_operand(ty)
                .map_err(|fault| fault.at(offset))?;
            self.declare_locals(count, operand)
                .map_err(|kind| DecodeError { kind, offset })?;
        }
        let code = locals.rest();
        self.push_frame(FrameKind::Body, BlockSignature::Func(ty))
            .map_err(|fault| fault.at(code.start))?;
        Ok(InstrReader::new(bytes, code, self.cx.types.features))
    }

    /// Whether a block is still open.
    #[cfg(feature = "snapshot")]
    pub(super) fn is_open(&self) -> bool {
        !self.frames.is_empty()
    }

    fn declare_locals(&mut self, count: u32, operand: Operand) -> Result<(), DecodeErrorKind> {
        let limit = self.cx.types.limits.locals;
        let total = u32::try_from(self.locals.len())
            .ok()
            .and_then(|len| len.checked_add(count));
        if total.is_none_or(|total| total > limit) {
            return Err(DecodeErrorKind::Limit {
                what: Limited::Locals,
                limit,
            });
        }
        let declared = self.locals.len();
        let total = total
            .and_then(|total| usize::try_from(total).ok())
            .unwrap_or(declared);
        self.locals.resize(total, operand);
        // The list of set locals starts with the first one that is not.
        if !operand.is_defaultable() && self.is_set.is_empty() {
            self.is_set.resize(declared, true);
        }
        if !operand.is_defaultable() || !self.is_set.is_empty() {
            self.is_set.resize(total, operand.is_defaultable());
        }
        Ok(())
    }

    /// Checks instructions until the last block ends, which must be the end of the bytes.
    pub(super) fn run(&mut self, mut reader: InstrReader<'a>) -> Result<(), ValidateError> {
        while self.is_open() {
            self.step_from(&mut reader)?;
        }
        ended(&reader)
    }

    /// Reads an instruction and checks it: for those that check few of them, as it is there only once.
    #[inline(never)]
    pub(super) fn step_from(&mut self, reader: &mut InstrReader<'a>) -> Result<(), ValidateError> {
        let offset = reader.offset();
        let instr = reader.next()?;
        self.step(&instr).map_err(|fault| fault.at(offset))
    }

    /// Does what [`Body::run`] does; each instruction that is legal is shown to `visit`, with its offset.
    #[inline]
    fn run_with<E: From<ValidateError>>(
        &mut self,
        mut reader: InstrReader<'a>,
        place: impl Fn(ValidateError) -> ValidateError,
        mut visit: impl FnMut(u32, &Instr<'a>) -> Result<(), E>,
    ) -> Result<(), E> {
        while !self.frames.is_empty() {
            let offset = reader.offset();
            // By reference: moving an instruction whose parts were just written stalls the machine.
            match &reader.next() {
                Ok(instr) => {
                    self.step(instr).map_err(|fault| place(fault.at(offset)))?;
                    visit(offset, instr)?;
                }
                Err(error) => return Err(place((*error).into()).into()),
            }
        }
        ended(&reader).map_err(|error| place(error).into())
    }

    /// Takes what the function returns; the rest of the block cannot be reached.
    pub(super) fn pop_returns(&mut self) -> Check {
        self.pop_all(self.returns)?;
        self.set_unreachable();
        Ok(())
    }
}

/// Whether the bytes end with the last block.
fn ended(reader: &InstrReader<'_>) -> Result<(), ValidateError> {
    if reader.is_at_end() {
        return Ok(());
    }
    let error = DecodeError {
        kind: DecodeErrorKind::CodeAfterEnd,
        offset: reader.offset(),
    };
    Err(error.into())
}

#[cold]
pub(super) const fn at(offset: u32, kind: ValidateErrorKind) -> ValidateError {
    ValidateError {
        kind,
        offset,
        func: None,
    }
}
