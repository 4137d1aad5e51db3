//! When two defined types are the same: equal recursion groups, whatever their indices.
//!
//! A recursion group is turned into a key that does not depend on where the group stands: types of
//! the group itself appear by their position in it, earlier types by a canonical id. Equal keys
//! mean equivalent groups. The validator interns the groups of one module; a store that links
//! modules interns them with ids of its own.
//!
//! Spec: 3.1.3 Rolling and Unrolling, 3.3 Matching (defined types).

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::ops::Range;

use crate::syntax::{
    CompType, FieldType, HeapType, RefType, StorageType, SubType, TypeIdx, ValType,
};

/// Ids by key. The guest chooses the keys, so that the hash has a secret of the process in it:
/// *n* groups take time in proportion to *n*, whatever they are.
#[cfg(feature = "std")]
type Groups = std::collections::HashMap<Box<[u32]>, u32>;

/// Without the standard library there is no secret; a tree needs none and takes *n* log *n*.
#[cfg(not(feature = "std"))]
type Groups = alloc::collections::BTreeMap<Box<[u32]>, u32>;

/// The recursion groups seen so far, by key.
#[derive(Clone, Debug, Default)]
pub struct GroupInterner {
    groups: Groups,
    key: Vec<u32>,
}

impl GroupInterner {
    /// Finds the canonical id of the first type of a group; the others follow it.
    ///
    /// `types` are the module's types, `group` is the group's range of them. `canonical` gives the
    /// id of a type of an earlier group. If the group was not seen before, it gets `new_id`.
    pub fn intern(
        &mut self,
        types: &[SubType],
        group: Range<u32>,
        canonical: impl Fn(TypeIdx) -> u32,
        new_id: u32,
    ) -> u32 {
        self.key.clear();
        group_key(types, group, canonical, &mut self.key);
        if let Some(&id) = self.groups.get(self.key.as_slice()) {
            return id;
        }
        self.groups.insert(self.key.as_slice().into(), new_id);
        new_id
    }
}

/// Appends the key of a group to `key`.
///
/// `canonical` gives the id of a type of an earlier group.
pub fn group_key(
    types: &[SubType],
    group: Range<u32>,
    canonical: impl Fn(TypeIdx) -> u32,
    key: &mut Vec<u32>,
) {
    let index = |x: u32| usize::try_from(x).unwrap_or(usize::MAX);
    let members = types
        .get(index(group.start)..index(group.end))
        .unwrap_or(&[]);
    let mut writer = KeyWriter {
        key,
        group,
        canonical,
    };
    for ty in members {
        writer.sub_type(ty);
    }
}

/// Writes types as words, every one with a fixed shape or a length in front.
struct KeyWriter<'k, F> {
    key: &'k mut Vec<u32>,
    group: Range<u32>,
    canonical: F,
}

impl<F: Fn(TypeIdx) -> u32> KeyWriter<'_, F> {
    fn sub_type(&mut self, ty: &SubType) {
        self.key.push(u32::from(ty.is_final));
        match ty.supertype {
            Some(x) => self.index(x),
            None => self.key.push(2),
        }
        match &ty.comp {
            CompType::Func(ty) => {
                self.key.push(0);
                self.val_types(ty.params());
                self.val_types(ty.results());
            }
            CompType::Struct(ty) => {
                self.key.push(1);
                self.length(ty.fields.len());
                for field in &ty.fields {
                    self.field_type(field);
                }
            }
            CompType::Array(ty) => {
                self.key.push(2);
                self.field_type(&ty.element);
            }
        }
    }

    fn length(&mut self, len: usize) {
        self.key.push(u32::try_from(len).unwrap_or(u32::MAX));
    }

    /// Two words: whether the type is in this group, and its position or id.
    fn index(&mut self, x: TypeIdx) {
        match x.get().checked_sub(self.group.start) {
            Some(position) if x.get() < self.group.end => self.key.extend([1, position]),
            _ => self.key.extend([0, (self.canonical)(x)]),
        }
    }

    fn val_types(&mut self, types: &[ValType]) {
        self.length(types.len());
        for &ty in types {
            self.val_type(ty);
        }
    }

    fn field_type(&mut self, field: &FieldType) {
        self.key.push(u32::from(field.mutable));
        match field.storage {
            StorageType::I8 => self.key.push(0),
            StorageType::I16 => self.key.push(1),
            StorageType::Val(ty) => self.val_type(ty),
        }
    }

    fn val_type(&mut self, ty: ValType) {
        match ty {
            ValType::I32 => self.key.push(2),
            ValType::I64 => self.key.push(3),
            ValType::F32 => self.key.push(4),
            ValType::F64 => self.key.push(5),
            ValType::V128 => self.key.push(6),
            ValType::Ref(RefType { nullable, heap }) => {
                self.key.push(if nullable { 7 } else { 8 });
                self.heap_type(heap);
            }
        }
    }

    fn heap_type(&mut self, heap: HeapType) {
        self.key.push(match heap {
            HeapType::Func => 2,
            HeapType::NoFunc => 3,
            HeapType::Extern => 4,
            HeapType::NoExtern => 5,
            HeapType::Any => 6,
            HeapType::None => 7,
            HeapType::Eq => 8,
            HeapType::I31 => 9,
            HeapType::Struct => 10,
            HeapType::Array => 11,
            HeapType::Exn => 12,
            HeapType::NoExn => 13,
            HeapType::Concrete(x) => return self.index(x),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::{ArrayType, FuncType};

    fn array_of(x: u32) -> SubType {
        let ty = ValType::Ref(RefType::null(HeapType::Concrete(TypeIdx(x))));
        let element = FieldType {
            storage: StorageType::Val(ty),
            mutable: false,
        };
        SubType::plain(CompType::Array(ArrayType { element }))
    }

    #[test]
    fn groups_are_equal_by_structure() {
        let func = SubType::plain(CompType::Func(FuncType::new([ValType::I32], [])));
        // Two self-referring arrays, an array of functions, one of the second array.
        let types = [
            func.clone(),
            array_of(1),
            array_of(2),
            array_of(0),
            array_of(2),
            func,
        ];
        let mut interner = GroupInterner::default();
        let mut ids: Vec<u32> = Vec::new();
        for start in 0..6u32 {
            let known = ids.clone();
            let canonical = |x: TypeIdx| known.get(x.index()).copied().unwrap_or(u32::MAX);
            ids.push(interner.intern(&types, start..start.wrapping_add(1), canonical, start));
        }
        assert_eq!(ids, [0, 1, 1, 3, 4, 0]);
    }
}
