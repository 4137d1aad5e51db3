//! The types of a store: defined types of all its modules, each meaning one number.
//!
//! Spec: 3.3 Matching.

use alloc::boxed::Box;
use alloc::vec;
use alloc::vec::Vec;

use crate::syntax::{
    ArrayType, CompType, FieldType, FuncType, HeapType, Module, RefType, StorageType, StructType,
    SubType, TypeIdx, ValType,
};
use crate::valid::canon::GroupInterner;

/// The canonical types of a store.
///
/// In the types kept here an index is a canonical number.
#[derive(Debug, Default)]
pub(crate) struct TypeRegistry {
    groups: GroupInterner,
    types: Vec<SubType>,
}

impl TypeRegistry {
    /// The canonical numbers of a module's types.
    pub fn module(&mut self, module: &Module) -> Box<[u32]> {
        let mut numbers = vec![0u32; module.types.len()];
        for group in &module.rec_groups {
            let next = self.types.len() as u32;
            let known = |x: TypeIdx| numbers.get(x.index()).copied().unwrap_or(u32::MAX);
            let first = self.groups.intern(&module.types, group.clone(), known, next);
            for (i, x) in group.clone().enumerate() {
                numbers[x as usize] = first + i as u32;
            }
            if first == next {
                let canonical = |x: TypeIdx| TypeIdx(numbers[x.index()]);
                for x in group.clone() {
                    self.types.push(renumber(&module.types[x as usize], &canonical));
                }
            }
        }
        numbers.into()
    }

    /// The canonical number of a function type whose indices are canonical.
    pub fn func(&mut self, ty: &FuncType) -> u32 {
        let next = self.types.len() as u32;
        let types = [SubType::plain(CompType::Func(ty.clone()))];
        // The type itself is position 0 of its group; what it names lies outside.
        let id = self.groups.intern(&types, 0..1, TypeIdx::get, next);
        if id == next {
            let [ty] = types;
            self.types.push(ty);
        }
        id
    }

    /// The type with this number.
    pub fn get(&self, number: u32) -> &SubType {
        self.types.get(number as usize).expect("canonical numbers come from here")
    }

    /// The function type with this number.
    pub fn func_type(&self, number: u32) -> &FuncType {
        self.get(number).as_func().expect("functions have function types")
    }

    /// Whether type `sub` matches type `sup`: it is that type or declares it above itself.
    pub fn matches(&self, sub: u32, sup: u32) -> bool {
        let mut current = Some(sub);
        while let Some(number) = current {
            if number == sup {
                return true;
            }
            current = self.get(number).supertype.map(TypeIdx::get);
        }
        false
    }

    /// Whether reference type `sub` matches `sup`; both with canonical indices.
    pub fn ref_matches(&self, sub: RefType, sup: RefType) -> bool {
        (sup.nullable || !sub.nullable) && self.heap_matches(sub.heap, sup.heap)
    }

    fn heap_matches(&self, sub: HeapType, sup: HeapType) -> bool {
        use HeapType::{
            Any, Array, Concrete, Eq, Exn, Extern, Func, I31, NoExn, NoExtern, NoFunc, None, Struct,
        };
        match (sub, sup) {
            (Concrete(sub), Concrete(sup)) => self.matches(sub.get(), sup.get()),
            (Concrete(sub), sup) => match (&self.get(sub.get()).comp, sup) {
                (CompType::Func(_), Func) => true,
                (CompType::Struct(_), Struct | Eq | Any) => true,
                (CompType::Array(_), Array | Eq | Any) => true,
                _ => false,
            },
            (NoFunc, Concrete(sup)) => self.get(sup.get()).as_func().is_some(),
            (None, Concrete(sup)) => self.get(sup.get()).as_func().is_none(),
            (sub, sup) if sub == sup => true,
            (None, Any | Eq | I31 | Struct | Array) => true,
            (I31 | Struct | Array, Eq | Any) | (Eq, Any) => true,
            (NoFunc, Func) | (NoExtern, Extern) | (NoExn, Exn) => true,
            _ => false,
        }
    }

    /// Whether value type `sub` matches `sup`; both with canonical indices.
    pub fn val_matches(&self, sub: ValType, sup: ValType) -> bool {
        match (sub, sup) {
            (ValType::Ref(sub), ValType::Ref(sup)) => self.ref_matches(sub, sup),
            (sub, sup) => sub == sup,
        }
    }
}

/// The value type with canonical indices.
pub(crate) fn renumber_val(ty: ValType, canonical: &impl Fn(TypeIdx) -> TypeIdx) -> ValType {
    match ty {
        ValType::Ref(ty) => ValType::Ref(renumber_ref(ty, canonical)),
        ty @ (ValType::I32 | ValType::I64 | ValType::F32 | ValType::F64 | ValType::V128) => ty,
    }
}

/// The reference type with canonical indices.
pub(crate) fn renumber_ref(ty: RefType, canonical: &impl Fn(TypeIdx) -> TypeIdx) -> RefType {
    match ty.heap {
        HeapType::Concrete(x) => {
            RefType { nullable: ty.nullable, heap: HeapType::Concrete(canonical(x)) }
        }
        _ => ty,
    }
}

/// The type with canonical indices.
fn renumber(ty: &SubType, canonical: &impl Fn(TypeIdx) -> TypeIdx) -> SubType {
    let field = |field: &FieldType| FieldType {
        storage: match field.storage {
            StorageType::Val(ty) => StorageType::Val(renumber_val(ty, canonical)),
            packed @ (StorageType::I8 | StorageType::I16) => packed,
        },
        mutable: field.mutable,
    };
    let comp = match &ty.comp {
        CompType::Func(ty) => {
            let types = |types: &[ValType]| -> Vec<ValType> {
                types.iter().map(|&ty| renumber_val(ty, canonical)).collect()
            };
            CompType::Func(FuncType::new(types(ty.params()), types(ty.results())))
        }
        CompType::Struct(ty) => {
            CompType::Struct(StructType { fields: ty.fields.iter().map(field).collect() })
        }
        CompType::Array(ty) => CompType::Array(ArrayType { element: field(&ty.element) }),
    };
    SubType { is_final: ty.is_final, supertype: ty.supertype.map(canonical), comp }
}
