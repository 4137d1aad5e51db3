//! Constant expressions.
//!
//! Spec: 3.4.11 Expressions, Constant Expressions.

use super::body::{Body, Scratch, at};
use super::context::{Check, Context, ModuleTypes, fault};
use super::operand::Operand;
use super::stack::{BlockSignature, FrameKind};
use crate::binary::InstrReader;
use crate::error::{Space, ValidateError, ValidateErrorKind};
use crate::features::Features;
use crate::syntax::{ByteRange, ConstExpr, FuncIdx, GlobalIdx, HeapType, Instr, Module, RefType};

/// Checks constant expressions of a module.
pub(super) struct ConstChecker<'m> {
    pub(super) module: &'m Module,
    pub(super) bytes: &'m [u8],
    pub(super) scratch: Scratch,
}

impl ConstChecker<'_> {
    /// Checks that `expr` yields a value of type `expected`.
    ///
    /// Functions that it refers to are declared by that.
    pub(super) fn check(
        &mut self,
        types: &mut ModuleTypes,
        expr: ConstExpr,
        expected: Operand,
    ) -> Result<(), ValidateError> {
        let found = match expr {
            ConstExpr::Expr(range) => return self.check_bytes(types, range, expected),
            ConstExpr::I32Const(_) => Operand::I32,
            ConstExpr::I64Const(_) => Operand::I64,
            ConstExpr::F32Const(_) => Operand::F32,
            ConstExpr::F64Const(_) => Operand::F64,
            ConstExpr::GlobalGet(x) => self
                .constant_global(types, x)
                .map_err(|fault| fault.at(0))?,
            ConstExpr::RefNull(heap) => types
                .check_reference(RefType::null(heap))
                .map_err(|fault| fault.at(0))?,
            ConstExpr::RefFunc(x) => {
                let ty = types.func(x).map_err(|fault| fault.at(0))?;
                types.declare(x);
                types.reference(RefType::non_null(HeapType::Concrete(ty)))
            }
        };
        if (Context {
            module: self.module,
            types,
        })
        .operand(found, expected)
        {
            return Ok(());
        }
        Err(at(0, ValidateErrorKind::TypeMismatch { expected, found }))
    }

    /// The type of a global that a constant expression may read.
    fn constant_global(&self, types: &ModuleTypes, x: GlobalIdx) -> Check<Operand> {
        // `types` holds the globals up to here only.
        let (operand, mutable) = types.global(x)?;
        let own = x.index() >= self.module.imported.globals.len();
        if own && !types.features.contains(Features::GC) {
            return fault(ValidateErrorKind::Unknown {
                space: Space::Global,
                index: x.get(),
            });
        }
        if mutable {
            return fault(ValidateErrorKind::ConstantExpression);
        }
        Ok(operand)
    }

    fn check_bytes(
        &mut self,
        types: &mut ModuleTypes,
        range: ByteRange,
        expected: Operand,
    ) -> Result<(), ValidateError> {
        // First what is constant, and what it declares; then the types.
        let mut reader = InstrReader::new(self.bytes, range, types.features);
        while !reader.is_at_end() {
            let offset = reader.offset();
            let instr = reader.next()?;
            self.constant(types, instr)
                .map_err(|fault| fault.at(offset))?;
        }
        let module = self.module;
        let mut body = Body::new(Context { module, types }, &[], &mut self.scratch);
        let frame = body.push_frame(FrameKind::Body, BlockSignature::Value(expected));
        let result = frame
            .map_err(|fault| fault.at(range.start))
            .and_then(|()| body.run(InstrReader::new(self.bytes, range, types.features)));
        body.give_back(&mut self.scratch);
        result
    }

    /// Checks that an instruction is constant.
    #[allow(
        clippy::wildcard_enum_match_arm,
        reason = "the specification lists what is constant"
    )]
    fn constant(&self, types: &mut ModuleTypes, instr: Instr<'_>) -> Check {
        let needed = match instr {
            Instr::I32Const { .. }
            | Instr::I64Const { .. }
            | Instr::F32Const { .. }
            | Instr::F64Const { .. }
            | Instr::V128Const { .. }
            | Instr::RefNull { .. }
            | Instr::End {} => Features::MVP,
            Instr::GlobalGet { global } => {
                self.constant_global(types, global)?;
                Features::MVP
            }
            Instr::RefFunc { func } => {
                declare(types, func)?;
                Features::MVP
            }
            Instr::I32Add {}
            | Instr::I32Sub {}
            | Instr::I32Mul {}
            | Instr::I64Add {}
            | Instr::I64Sub {}
            | Instr::I64Mul {} => Features::EXTENDED_CONST,
            Instr::StructNew { .. }
            | Instr::StructNewDefault { .. }
            | Instr::ArrayNew { .. }
            | Instr::ArrayNewDefault { .. }
            | Instr::ArrayNewFixed { .. }
            | Instr::RefI31 {}
            | Instr::AnyConvertExtern {}
            | Instr::ExternConvertAny {} => Features::GC,
            _ => return fault(ValidateErrorKind::ConstantExpression),
        };
        if types.features.contains(needed) {
            return Ok(());
        }
        fault(ValidateErrorKind::ConstantExpression)
    }
}

fn declare(types: &mut ModuleTypes, x: FuncIdx) -> Check {
    types.func(x)?;
    types.declare(x);
    Ok(())
}
