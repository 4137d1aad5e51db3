//! What the checks of a function body need to know about the module, in the form they need it.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::ops::Range;

use super::operand::Operand;
use crate::binary::ModuleLimits;
use crate::error::{DecodeErrorKind, Space, ValidateError, ValidateErrorKind};
use crate::features::Features;
use crate::syntax::{
    CompType, DataIdx, ElemIdx, FuncIdx, FuncType, GlobalIdx, HeapType, MemIdx, MemoryType, Module,
    RefType, SubType, TableIdx, TableType, TagIdx, TypeIdx, ValType,
};

pub(super) type Check<T = ()> = Result<T, Fault>;

/// What is illegal, without its place; one pointer wide, so that results stay in registers.
#[derive(Debug)]
pub(super) struct Fault(Box<ValidateErrorKind>);

impl Fault {
    /// The same with its place.
    #[cold]
    pub(super) fn at(self, offset: u32) -> ValidateError {
        ValidateError {
            kind: *self.0,
            offset,
            func: None,
        }
    }
}

/// Fails with `kind`.
#[cold]
#[inline(never)]
pub(super) fn fault<T>(kind: ValidateErrorKind) -> Check<T> {
    Err(Fault(Box::new(kind)))
}

/// The types of a validated module with equivalent ones identified.
#[derive(Clone, Debug)]
pub struct ModuleTypes {
    pub(super) features: Features,
    pub(super) limits: ModuleLimits,
    /// For each type its representative: the first equivalent type of the module.
    pub(super) canon: Vec<TypeIdx>,
    /// For each type its declared supertype (a representative) and how many are above it.
    pub(super) supertypes: Vec<(Option<TypeIdx>, u32)>,
    /// The operands of all function types, one after the other.
    operands: Vec<Operand>,
    /// For each type its operands: parameters, then results. Empty unless a function type.
    signatures: Vec<Signature>,
    /// For each function its type.
    pub(super) funcs: Vec<TypeIdx>,
    pub(super) globals: Vec<(Operand, bool)>,
    pub(super) memories: Vec<MemoryType>,
    /// The functions that `ref.func` may name in bodies, as bits.
    declared: Vec<u64>,
}

/// Where the operands of a function type are.
#[derive(Clone, Copy, Debug, Default)]
struct Signature {
    start: u32,
    params: u32,
    results: u32,
}

impl ModuleTypes {
    pub(super) const fn new(features: Features, limits: ModuleLimits) -> Self {
        Self {
            features,
            limits,
            canon: Vec::new(),
            supertypes: Vec::new(),
            operands: Vec::new(),
            signatures: Vec::new(),
            funcs: Vec::new(),
            globals: Vec::new(),
            memories: Vec::new(),
            declared: Vec::new(),
        }
    }

    /// The first type of the module that is equivalent to `x`.
    ///
    /// Two types of the module are equivalent exactly if this is the same for both.
    #[inline]
    pub fn representative(&self, x: TypeIdx) -> TypeIdx {
        self.canon.get(x.index()).copied().unwrap_or(x)
    }

    /// Packs a type whose indices are known to exist.
    pub(super) fn operand(&self, ty: ValType) -> Operand {
        match ty {
            ValType::Ref(ty) => self.reference(ty),
            ValType::I32 | ValType::I64 | ValType::F32 | ValType::F64 | ValType::V128 => {
                Operand::new(ty)
            }
        }
    }

    /// Packs a reference type whose index is known to exist.
    pub(super) fn reference(&self, ty: RefType) -> Operand {
        if let HeapType::Concrete(x) = ty.heap {
            let heap = HeapType::Concrete(self.representative(x));
            return Operand::of_ref(RefType {
                nullable: ty.nullable,
                heap,
            });
        }
        Operand::of_ref(ty)
    }

    /// Packs a type after checking that it exists.
    pub(super) fn check_operand(&self, ty: ValType) -> Check<Operand> {
        match ty {
            ValType::Ref(ty) => self.check_reference(ty),
            ValType::I32 | ValType::I64 | ValType::F32 | ValType::F64 | ValType::V128 => {
                Ok(Operand::new(ty))
            }
        }
    }

    /// Packs a reference type after checking that it exists.
    pub(super) fn check_reference(&self, ty: RefType) -> Check<Operand> {
        self.check_heap(ty.heap)?;
        Ok(self.reference(ty))
    }

    pub(super) fn check_heap(&self, heap: HeapType) -> Check {
        if let HeapType::Concrete(x) = heap
            && x.index() >= self.canon.len()
        {
            return unknown(Space::Type, x.get());
        }
        Ok(())
    }

    /// Records the operands of the next type; all types it names must have representatives.
    pub(super) fn push_signature(&mut self, ty: &SubType) {
        let CompType::Func(ty) = &ty.comp else {
            self.signatures.push(Signature::default());
            return;
        };
        let number = |len: usize| u32::try_from(len).unwrap_or(u32::MAX);
        self.signatures.push(Signature {
            start: number(self.operands.len()),
            params: number(ty.params().len()),
            results: number(ty.results().len()),
        });
        for &ty in ty.params().iter().chain(ty.results()) {
            let operand = self.operand(ty);
            self.operands.push(operand);
        }
    }

    fn operands_at(&self, start: u32, len: u32) -> &[Operand] {
        let range = start..start.saturating_add(len);
        self.operands.get(as_usize(range)).unwrap_or(&[])
    }

    /// The operands that function type `x` takes.
    #[inline]
    pub(super) fn params(&self, x: TypeIdx) -> &[Operand] {
        let signature = self.signatures.get(x.index()).copied().unwrap_or_default();
        self.operands_at(signature.start, signature.params)
    }

    /// The operands that function type `x` leaves.
    #[inline]
    pub(super) fn results(&self, x: TypeIdx) -> &[Operand] {
        let signature = self.signatures.get(x.index()).copied().unwrap_or_default();
        self.operands_at(
            signature.start.saturating_add(signature.params),
            signature.results,
        )
    }

    /// Allows `ref.func` of this function in bodies.
    pub(super) fn declare(&mut self, x: FuncIdx) {
        let (word, bit) = (x.index() / 64, x.get() % 64);
        if word >= self.declared.len() {
            self.declared.resize(word.saturating_add(1), 0);
        }
        if let Some(word) = self.declared.get_mut(word) {
            *word |= 1u64.wrapping_shl(bit);
        }
    }

    pub(super) fn is_declared(&self, x: FuncIdx) -> bool {
        let word = self.declared.get(x.index() / 64).copied().unwrap_or(0);
        word & 1u64.wrapping_shl(x.get() % 64) != 0
    }

    /// The type of function `x`.
    #[inline]
    pub(super) fn func(&self, x: FuncIdx) -> Check<TypeIdx> {
        found(self.funcs.get(x.index()).copied(), Space::Func, x.get())
    }

    /// The type of global `x` and whether it is mutable.
    #[inline]
    pub(super) fn global(&self, x: GlobalIdx) -> Check<(Operand, bool)> {
        found(self.globals.get(x.index()).copied(), Space::Global, x.get())
    }

    /// The type of memory `x`.
    #[inline]
    pub(super) fn memory(&self, x: MemIdx) -> Check<&MemoryType> {
        found(self.memories.get(x.index()), Space::Memory, x.get())
    }
}

fn as_usize(range: Range<u32>) -> Range<usize> {
    let index = |x: u32| usize::try_from(x).unwrap_or(usize::MAX);
    index(range.start)..index(range.end)
}

/// The error for an index that names nothing.
#[cold]
pub(super) fn unknown<T>(space: Space, index: u32) -> Check<T> {
    fault(ValidateErrorKind::Unknown { space, index })
}

/// What an index names, or the error for an index that names nothing.
#[inline]
pub(super) fn found<T>(thing: Option<T>, space: Space, index: u32) -> Check<T> {
    match thing {
        Some(thing) => Ok(thing),
        None => unknown(space, index),
    }
}

/// A module and its types: all that checks look things up in.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) module: &'a Module,
    pub(super) types: &'a ModuleTypes,
}

impl<'a> Context<'a> {
    pub(super) fn defined_type(self, x: TypeIdx) -> Check<&'a SubType> {
        found(self.module.ty(x), Space::Type, x.get())
    }

    /// Checks that type `x` is a function type.
    #[inline]
    pub(super) fn func_type(self, x: TypeIdx) -> Check<&'a FuncType> {
        match self.module.func_type(x) {
            Some(ty) => Ok(ty),
            None => {
                self.defined_type(x)?;
                fault(ValidateErrorKind::WrongCompType {
                    index: x.get(),
                    expected: "a function type",
                })
            }
        }
    }

    pub(super) fn table(self, x: TableIdx) -> Check<TableType> {
        found(self.module.type_of_table(x), Space::Table, x.get())
    }

    /// The function type of tag `x`.
    pub(super) fn tag(self, x: TagIdx) -> Check<TypeIdx> {
        found(
            self.module.type_of_tag(x).map(|tag| tag.ty),
            Space::Tag,
            x.get(),
        )
    }

    /// The element type of segment `x`.
    pub(super) fn element(self, x: ElemIdx) -> Check<Operand> {
        let segment = found(self.module.element(x), Space::Elem, x.get())?;
        Ok(self.types.reference(segment.ty))
    }

    /// Checks that data segment `x` exists; code can only know from the data count section.
    pub(super) fn data(self, x: DataIdx) -> Check {
        match self.module.data_count {
            Some(count) if x.get() < count => Ok(()),
            Some(_) => unknown(Space::Data, x.get()),
            None => fault(ValidateErrorKind::Malformed(
                DecodeErrorKind::DataCountRequired,
            )),
        }
    }
}
