//! The check of one function body: locals, then instruction after instruction.

use alloc::vec::Vec;

use super::context::{Check, Context, Fault, ModuleTypes};
use super::operand::Operand;
use super::short::{Class, SHORT, Short};
use super::stack::{BlockSignature, Frame, FrameKind};
use crate::binary::{InstrReader, Locals};
use crate::error::{
    DecodeError, DecodeErrorKind, Limited, Space, ValidateError, ValidateErrorKind,
};
use crate::syntax::{
    BlockType, ByteRange, FuncIdx, GlobalIdx, Instr, LabelIdx, LocalIdx, MemArg, Module, TypeIdx,
};

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

/// Who is shown the instructions of a body, with their offsets, as long as they are legal.
///
/// Most instructions are of a few sorts. They have functions of their own here, so that nobody need put
/// them together as an [`Instr`] and take that apart again.
pub trait Visit<'a> {
    /// Why it gives up.
    type Error: From<ValidateError>;

    /// Whether it wants to see the next instruction by one of these functions, if there is one.
    fn takes_short(&self) -> bool;

    /// Sees `block`.
    ///
    /// # Errors
    /// If it gives up, as all of these.
    fn block(&mut self, at: u32, ty: BlockType) -> Result<(), Self::Error>;

    /// Sees `end`.
    fn end(&mut self, at: u32) -> Result<(), Self::Error>;

    /// Sees `br`.
    fn br(&mut self, at: u32, label: LabelIdx) -> Result<(), Self::Error>;

    /// Sees `br_if`.
    fn br_if(&mut self, at: u32, label: LabelIdx) -> Result<(), Self::Error>;

    /// Sees `call`.
    fn call(&mut self, at: u32, func: FuncIdx) -> Result<(), Self::Error>;

    /// Sees `global.get`.
    fn global_get(&mut self, at: u32, global: GlobalIdx) -> Result<(), Self::Error>;

    /// Sees `global.set`.
    fn global_set(&mut self, at: u32, global: GlobalIdx) -> Result<(), Self::Error>;

    /// Sees `local.get`.
    fn local_get(&mut self, at: u32, local: LocalIdx) -> Result<(), Self::Error>;

    /// Sees `local.set` or `local.tee`.
    fn local_set(&mut self, at: u32, local: LocalIdx, tee: bool) -> Result<(), Self::Error>;

    /// Sees `i32.const`.
    fn i32_const(&mut self, at: u32, value: i32) -> Result<(), Self::Error>;

    /// Sees `i64.const`.
    fn i64_const(&mut self, at: u32, value: i64) -> Result<(), Self::Error>;

    /// Sees the numeric instruction with this code.
    fn numeric(&mut self, at: u32, code: u8) -> Result<(), Self::Error>;

    /// Sees the load with this code.
    fn load(&mut self, at: u32, code: u8, mem: &MemArg) -> Result<(), Self::Error>;

    /// Sees the store with this code.
    fn store(&mut self, at: u32, code: u8, mem: &MemArg) -> Result<(), Self::Error>;

    /// Sees any instruction.
    fn instr(&mut self, at: u32, instr: &Instr<'a>) -> Result<(), Self::Error>;
}

/// Nobody needs the instructions.
pub(super) struct Unseen;

/// Functions that do nothing.
macro_rules! unseen {
    ($($name:ident($($ty:ty),*))*) => {
        impl<'a> Visit<'a> for Unseen {
            type Error = ValidateError;

            fn takes_short(&self) -> bool {
                true
            }

            $(fn $name(&mut self, _: u32, $(_: $ty),*) -> Result<(), ValidateError> {
                Ok(())
            })*
        }
    };
}

unseen! {
    block(BlockType) end() br(LabelIdx) br_if(LabelIdx) call(FuncIdx) global_get(GlobalIdx)
    global_set(GlobalIdx) local_get(LocalIdx) local_set(LocalIdx, bool) i32_const(i32) i64_const(i64) numeric(u8)
    load(u8, &MemArg) store(u8, &MemArg) instr(&Instr<'a>)
}

/// See [`super::validate_func_with`].
pub(super) fn validate_func_with<'a, V: Visit<'a>>(
    types: &'a ModuleTypes,
    module: &'a Module,
    bytes: &'a [u8],
    func: FuncIdx,
    scratch: &mut Scratch,
    visit: &mut V,
) -> Result<(), V::Error> {
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

    /// Reads an instruction and checks it.
    pub(super) fn step_from(&mut self, reader: &mut InstrReader<'a>) -> Result<(), ValidateError> {
        self.step_into(reader, &mut Instr::Nop {})
    }

    /// The same; the instruction is written to `instr`. Not inlined: what reads and checks every
    /// instruction that there is, is large, and is there only once.
    #[inline(never)]
    fn step_into(
        &mut self,
        reader: &mut InstrReader<'a>,
        instr: &mut Instr<'a>,
    ) -> Result<(), ValidateError> {
        let offset = reader.offset();
        reader.next_into(instr)?;
        self.step(instr).map_err(|fault| fault.at(offset))
    }

    /// Does what [`Body::run`] does; each instruction that is legal is shown to `visit`.
    #[inline]
    fn run_with<V: Visit<'a>>(
        &mut self,
        mut reader: InstrReader<'a>,
        place: impl Fn(ValidateError) -> ValidateError,
        visit: &mut V,
    ) -> Result<(), V::Error> {
        let mut instr = Instr::Nop {};
        while self.is_open() {
            let offset = reader.offset();
            if visit.takes_short()
                && let Some(code) = reader.peek_code()
                && let Some(short) = SHORT.get(usize::from(code))
                && short.class != Class::Other
            {
                reader.skip_code();
                self.short_step(short, code, offset, &mut reader, &place, visit)?;
                continue;
            }
            self.step_into(&mut reader, &mut instr).map_err(&place)?;
            visit.instr(offset, &instr)?;
        }
        ended(&reader).map_err(|error| place(error).into())
    }

    /// Reads the rest of a short instruction, checks it and shows it to `visit`.
    #[inline(always)]
    fn short_step<V: Visit<'a>>(
        &mut self,
        short: &Short,
        code: u8,
        offset: u32,
        reader: &mut InstrReader<'a>,
        place: &impl Fn(ValidateError) -> ValidateError,
        visit: &mut V,
    ) -> Result<(), V::Error> {
        let malformed = |error: DecodeError| place(error.into());
        let invalid = |fault: Fault| place(fault.at(offset));
        match short.class {
            Class::Block => {
                let ty = reader.immediate().map_err(malformed)?;
                self.block(ty).map_err(invalid)?;
                visit.block(offset, ty)
            }
            Class::End => {
                self.end().map_err(invalid)?;
                visit.end(offset)
            }
            Class::Br => {
                let label = reader.immediate().map_err(malformed)?;
                self.br(label).map_err(invalid)?;
                visit.br(offset, label)
            }
            Class::BrIf => {
                let label = reader.immediate().map_err(malformed)?;
                self.br_if(label).map_err(invalid)?;
                visit.br_if(offset, label)
            }
            Class::Call => {
                let func = reader.immediate().map_err(malformed)?;
                self.call(func).map_err(invalid)?;
                visit.call(offset, func)
            }
            Class::GlobalGet => {
                let global = reader.immediate().map_err(malformed)?;
                self.global_get(global).map_err(invalid)?;
                visit.global_get(offset, global)
            }
            Class::GlobalSet => {
                let global = reader.immediate().map_err(malformed)?;
                self.global_set(global).map_err(invalid)?;
                visit.global_set(offset, global)
            }
            Class::LocalGet => {
                let local = reader.immediate().map_err(malformed)?;
                self.local_get(local).map_err(invalid)?;
                visit.local_get(offset, local)
            }
            Class::LocalSet | Class::LocalTee => {
                let tee = short.class == Class::LocalTee;
                let local = reader.immediate().map_err(malformed)?;
                let checked = if tee {
                    self.local_tee(local)
                } else {
                    self.local_set(local)
                };
                checked.map_err(invalid)?;
                visit.local_set(offset, local, tee)
            }
            Class::I32Const => {
                let value = reader.immediate().map_err(malformed)?;
                self.push(Operand::I32);
                visit.i32_const(offset, value)
            }
            Class::I64Const => {
                let value = reader.immediate().map_err(malformed)?;
                self.push(Operand::I64);
                visit.i64_const(offset, value)
            }
            Class::Load => {
                let mem: MemArg = reader.immediate().map_err(malformed)?;
                let address = self.mem_arg(mem, short.width).map_err(invalid)?;
                self.pop(address).map_err(invalid)?;
                self.push(short.result);
                visit.load(offset, code, &mem)
            }
            Class::Store => {
                let mem: MemArg = reader.immediate().map_err(malformed)?;
                let address = self.mem_arg(mem, short.width).map_err(invalid)?;
                self.pop(short.second).map_err(invalid)?;
                self.pop(address).map_err(invalid)?;
                visit.store(offset, code, &mem)
            }
            Class::Unary => {
                self.pop(short.first).map_err(invalid)?;
                self.push(short.result);
                visit.numeric(offset, code)
            }
            Class::Binary => {
                self.pop(short.second).map_err(invalid)?;
                self.pop(short.first).map_err(invalid)?;
                self.push(short.result);
                visit.numeric(offset, code)
            }
            Class::Other => Ok(()),
        }
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
