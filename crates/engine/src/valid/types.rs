//! The type section: which indices exist, which types are equivalent, which supertypes are legal.
//!
//! Spec: 3.2 Types.

use core::ops::Range;

use super::canon::GroupInterner;
use super::context::{Check, Context, ModuleTypes, fault, found, unknown};
use super::operand::Operand;
use crate::error::{DecodeErrorKind, Limited, Space, ValidateErrorKind};
use crate::features::Features;
use crate::syntax::{CompType, HeapType, Module, StorageType, SubType, TypeIdx, ValType};

/// Fills the parts of `types` that are about types.
pub(super) fn check_types(module: &Module, types: &mut ModuleTypes) -> Check {
    if module.types.len() >= Operand::MAX_TYPES {
        let limit = types.limits.types;
        let kind = DecodeErrorKind::Limit {
            what: Limited::Types,
            limit,
        };
        return fault(ValidateErrorKind::Malformed(kind));
    }
    let mut interner = GroupInterner::default();
    for group in &module.rec_groups {
        for x in group.clone() {
            // Without recursive types a type cannot name itself.
            let end = if types.features.contains(Features::GC) {
                group.end
            } else {
                x
            };
            check_indices(module, types.features, TypeIdx(x), end)?;
        }
        add_group(module, types, &mut interner, group.clone())?;
        for x in group.clone() {
            check_supertype(module, types, TypeIdx(x))?;
        }
    }
    Ok(())
}

fn definition(module: &Module, x: TypeIdx) -> Check<&SubType> {
    found(module.ty(x), Space::Type, x.get())
}

/// Checks that the types `x` names are before `end`.
fn check_indices(module: &Module, features: Features, x: TypeIdx, end: u32) -> Check {
    let check = |ty: ValType| {
        if let ValType::Ref(ty) = ty
            && let HeapType::Concrete(x) = ty.heap
            && x.get() >= end
        {
            return unknown(Space::Type, x.get());
        }
        Ok(())
    };
    let check_storage = |storage: StorageType| check(storage.unpacked());
    let ty = definition(module, x)?;
    if let Some(supertype) = ty.supertype
        && supertype >= x
    {
        return unknown(Space::Type, supertype.get());
    }
    match &ty.comp {
        CompType::Func(ty) => {
            if ty.results().len() > 1 && !features.contains(Features::MULTI_VALUE) {
                return fault(ValidateErrorKind::MultiValue);
            }
            ty.params()
                .iter()
                .chain(ty.results())
                .try_for_each(|&ty| check(ty))
        }
        CompType::Struct(ty) => ty
            .fields
            .iter()
            .try_for_each(|field| check_storage(field.storage)),
        CompType::Array(ty) => check_storage(ty.element.storage),
    }
}

/// Finds the representatives of a group's types and records what is known about them.
fn add_group(
    module: &Module,
    types: &mut ModuleTypes,
    interner: &mut GroupInterner,
    group: Range<u32>,
) -> Check {
    let canonical = |x: TypeIdx| types.representative(x).get();
    let first = interner.intern(&module.types, group.clone(), canonical, group.start);
    let representatives = (first..).map(TypeIdx).take(group.len());
    types.canon.extend(representatives);
    for x in group {
        let ty = definition(module, TypeIdx(x))?;
        types.push_signature(ty);
        let supertype = ty.supertype.map(|x| types.representative(x));
        let depth = match ty.supertype {
            Some(x) => types
                .supertypes
                .get(x.index())
                .map_or(0, |s| s.1)
                .saturating_add(1),
            None => 0,
        };
        let limit = types.limits.subtyping_depth;
        if depth > limit {
            let what = Limited::SubtypingDepth;
            return fault(ValidateErrorKind::Malformed(DecodeErrorKind::Limit {
                what,
                limit,
            }));
        }
        types.supertypes.push((supertype, depth));
    }
    Ok(())
}

/// Checks that a type may be declared below its supertype.
fn check_supertype(module: &Module, types: &ModuleTypes, x: TypeIdx) -> Check {
    let ty = definition(module, x)?;
    let Some(supertype) = ty.supertype else {
        return Ok(());
    };
    let above = definition(module, supertype)?;
    if above.is_final {
        return fault(ValidateErrorKind::FinalSupertype(x.get()));
    }
    if !(Context { module, types }).comp(&ty.comp, &above.comp) {
        return fault(ValidateErrorKind::SubType(x.get()));
    }
    Ok(())
}
