//! When a value of one type may stand for another.
//!
//! Spec: 3.3 Matching.

use super::context::Context;
use super::operand::Operand;
use crate::syntax::{CompType, FieldType, HeapType, StorageType, TypeIdx};

impl Context<'_> {
    /// Whether operand `sub` may stand for `sup`.
    #[inline]
    pub(super) fn operand(self, sub: Operand, sup: Operand) -> bool {
        sub == sup || sub == Operand::BOTTOM || self.reference(sub, sup)
    }

    /// Whether each of `subs` may stand for its counterpart.
    pub(super) fn operands(self, subs: &[Operand], sups: &[Operand]) -> bool {
        subs.len() == sups.len()
            && subs
                .iter()
                .zip(sups)
                .all(|(&sub, &sup)| self.operand(sub, sup))
    }

    /// Matching of references that are not equal.
    fn reference(self, sub: Operand, sup: Operand) -> bool {
        if !sub.is_ref() || !sup.is_ref() || (sub.is_nullable() && !sup.is_nullable()) {
            return false;
        }
        match (sub.heap(), sup.heap()) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(sub), Some(sup)) => self.heap(sub, sup),
        }
    }

    /// Matching of heap types; indices are representatives.
    pub(super) fn heap(self, sub: HeapType, sup: HeapType) -> bool {
        use HeapType::{
            Any, Array, Concrete, Eq, Exn, Extern, Func, I31, NoExn, NoExtern, NoFunc, None, Struct,
        };
        if sub == sup {
            return true;
        }
        match (sub, sup) {
            (Concrete(sub), Concrete(sup)) => self.defined(sub, sup),
            (Concrete(sub), sup) => match self.module.ty(sub).map(|ty| &ty.comp) {
                Some(CompType::Func(_)) => sup == Func,
                Some(CompType::Struct(_)) => matches!(sup, Struct | Eq | Any),
                Some(CompType::Array(_)) => matches!(sup, Array | Eq | Any),
                Option::None => false,
            },
            (None, Any | Eq | I31 | Struct | Array) | (NoFunc, Func) => true,
            (None, Concrete(sup)) => {
                let comp = self.module.ty(sup).map(|ty| &ty.comp);
                matches!(comp, Some(CompType::Struct(_) | CompType::Array(_)))
            }
            (NoFunc, Concrete(sup)) => self.module.func_type(sup).is_some(),
            (NoExtern, Extern) | (NoExn, Exn) => true,
            (Eq, Any) | (I31 | Struct | Array, Eq | Any) => true,
            _ => false,
        }
    }

    /// Whether `sup` is among the declared supertypes of `sub`; both are representatives.
    pub(super) fn defined(self, mut sub: TypeIdx, sup: TypeIdx) -> bool {
        let depth = |x: TypeIdx| {
            self.types
                .supertypes
                .get(x.index())
                .map_or(0, |&(_, depth)| depth)
        };
        let target = depth(sup);
        // Every step goes one level up, and levels are limited.
        while sub != sup {
            match self.types.supertypes.get(sub.index()) {
                Some(&(Some(above), depth)) if depth > target => sub = above,
                _ => return false,
            }
        }
        true
    }

    /// The type at the top of the hierarchy that `heap` is in.
    pub(super) fn top(self, heap: HeapType) -> HeapType {
        match heap {
            HeapType::Func | HeapType::NoFunc => HeapType::Func,
            HeapType::Extern | HeapType::NoExtern => HeapType::Extern,
            HeapType::Exn | HeapType::NoExn => HeapType::Exn,
            HeapType::Any
            | HeapType::None
            | HeapType::Eq
            | HeapType::I31
            | HeapType::Struct
            | HeapType::Array => HeapType::Any,
            HeapType::Concrete(x) => match self.module.func_type(x) {
                Some(_) => HeapType::Func,
                None => HeapType::Any,
            },
        }
    }

    /// Matching of composite types by structure, as a declared supertype must.
    pub(super) fn comp(self, sub: &CompType, sup: &CompType) -> bool {
        match (sub, sup) {
            (CompType::Func(sub), CompType::Func(sup)) => {
                let all = |subs: &[_], sups: &[_]| {
                    let matches = |(&sub, &sup)| {
                        self.operand(self.types.operand(sub), self.types.operand(sup))
                    };
                    subs.len() == sups.len() && subs.iter().zip(sups).all(matches)
                };
                all(sup.params(), sub.params()) && all(sub.results(), sup.results())
            }
            (CompType::Struct(sub), CompType::Struct(sup)) => {
                sub.fields.len() >= sup.fields.len()
                    && sub
                        .fields
                        .iter()
                        .zip(&sup.fields)
                        .all(|(sub, sup)| self.field(sub, sup))
            }
            (CompType::Array(sub), CompType::Array(sup)) => self.field(&sub.element, &sup.element),
            (CompType::Func(_) | CompType::Struct(_) | CompType::Array(_), _) => false,
        }
    }

    /// Matching of fields: constant ones may be narrower, mutable ones must be the same.
    fn field(self, sub: &FieldType, sup: &FieldType) -> bool {
        sub.mutable == sup.mutable
            && self.storage(sub.storage, sup.storage)
            && (!sup.mutable || self.storage(sup.storage, sub.storage))
    }

    pub(super) fn storage(self, sub: StorageType, sup: StorageType) -> bool {
        match (sub, sup) {
            (StorageType::Val(sub), StorageType::Val(sup)) => {
                self.operand(self.types.operand(sub), self.types.operand(sup))
            }
            (sub, sup) => sub == sup,
        }
    }
}
