//! What validation knows at one instruction: the types of the operand stack, and which locals have
//! a value. Suspended frames are described in these terms.

use alloc::vec::Vec;

use super::body::{Body, Scratch};
use super::context::{Context, ModuleTypes};
use super::operand::Operand;
use crate::binary::Locals;
use crate::error::ValidateError;
use crate::features::Features;
use crate::syntax::{FuncIdx, FuncType, Instr, Module, RefType, ValType};

/// What is known at an instruction.
#[derive(Debug)]
pub struct Probe {
    /// The types of the locals, parameters first.
    pub locals: Vec<ValType>,
    /// For each local whether it has a value; empty if all have one.
    pub is_set: Vec<bool>,
    /// The types of the operand stack before the instruction.
    pub operands: Vec<ValType>,
    /// If the instruction calls: how many operands it takes, and the results of the call.
    pub call: Option<(usize, Vec<ValType>)>,
}

/// The types of a function's locals, parameters first.
///
/// # Errors
/// If the declarations are malformed.
fn locals_of(
    module: &Module,
    bytes: &[u8],
    func: FuncIdx,
    features: Features,
) -> Result<Vec<ValType>, ValidateError> {
    let body = module.own_func(func).and_then(|own| module.bodies.get(own));
    let ty = module
        .type_of_func(func)
        .and_then(|ty| module.func_type(ty));
    let mut types = ty.map_or_else(Vec::new, |ty| ty.params().to_vec());
    if let Some(body) = body {
        for declaration in Locals::new(bytes, body.range, features)? {
            let (count, ty) = declaration?;
            types.extend(core::iter::repeat_n(
                ty,
                usize::try_from(count).unwrap_or(0),
            ));
        }
    }
    Ok(types)
}

/// Looks at the instruction at `offset` of a function; none if there starts none, or if control
/// cannot get there.
///
/// # Errors
/// If the function is not legal up to there.
pub fn probe(
    types: &ModuleTypes,
    module: &Module,
    bytes: &[u8],
    func: FuncIdx,
    offset: u32,
) -> Result<Option<Probe>, ValidateError> {
    let body = module.own_func(func).and_then(|own| module.bodies.get(own));
    let (Some(body), Ok(ty)) = (body, types.func(func)) else {
        return Ok(None);
    };
    let mut scratch = Scratch::default();
    let mut state = Body::new(Context { module, types }, types.results(ty), &mut scratch);
    let mut reader = state.open(bytes, body.range, ty)?;
    while reader.offset() < offset && state.is_open() {
        state.step_from(&mut reader)?;
    }
    if reader.offset() != offset || !state.is_open() || state.is_unreachable() {
        return Ok(None);
    }
    let operands: Vec<_> = state.operands.iter().map(|&ty| value_type(ty)).collect();
    let call = match reader.next()? {
        Instr::Call { func } => {
            let ty = module
                .type_of_func(func)
                .and_then(|ty| module.func_type(ty));
            ty.map(|ty| (ty, 0))
        }
        Instr::CallIndirect { ty, .. } => module.func_type(ty).map(|ty| (ty, 1)),
        Instr::CallRef { ty } => module.func_type(ty).map(|ty| (ty, 1)),
        _ => None,
    };
    let call = call.map(|(ty, more): (&FuncType, usize)| {
        let taken = ty.params().len().saturating_add(more);
        (taken, ty.results().to_vec())
    });
    let Some(operands) = operands.into_iter().collect() else {
        return Ok(None);
    };
    Ok(Some(Probe {
        locals: locals_of(module, bytes, func, types.features)?,
        is_set: state.is_set.clone(),
        operands,
        call,
    }))
}

/// The value type of an operand; none if it can be any.
fn value_type(operand: Operand) -> Option<ValType> {
    Some(match operand {
        Operand::I32 => ValType::I32,
        Operand::I64 => ValType::I64,
        Operand::F32 => ValType::F32,
        Operand::F64 => ValType::F64,
        Operand::V128 => ValType::V128,
        _ if operand.is_ref() => ValType::Ref(RefType {
            nullable: operand.is_nullable(),
            heap: operand.heap()?,
        }),
        _ => return None,
    })
}
