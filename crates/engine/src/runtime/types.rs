//! The types of a store: defined types of all its modules, each meaning one number.
//!
//! Spec: 3.3 Matching.

use alloc::boxed::Box;
use alloc::vec;
use alloc::vec::Vec;

use crate::runtime::{FuncInst, Heap, reference};
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
    /// Each type's supertypes, the outermost first and the type itself last.
    displays: Vec<Box<[u32]>>,
    layouts: Vec<Layout>,
}

/// How objects of a type lie in memory.
#[derive(Debug)]
pub(crate) enum Layout {
    /// There are no objects of this type.
    Func,
    /// A structure.
    Struct {
        /// Offset of each field, and its size as a power of two.
        fields: Box<[(u32, u8)]>,
        /// The offsets of the fields that are references.
        refs: Box<[u32]>,
        /// The bytes of a structure.
        bytes: usize,
    },
    /// An array.
    Array {
        /// The size of an element as a power of two.
        log2: u8,
        /// Whether the elements are references.
        refs: bool,
    },
}

impl Layout {
    fn new(ty: &CompType) -> Self {
        match ty {
            CompType::Func(_) => Self::Func,
            CompType::Array(ArrayType {
                element: FieldType { storage, .. },
            }) => Self::Array {
                log2: storage.size_log2(),
                refs: storage.is_ref(),
            },
            CompType::Struct(ty) => {
                let sizes = ty.fields.iter().map(|field| field.storage.size_log2());
                let fields: Box<[(u32, u8)]> = ty.offsets().zip(sizes).collect();
                let is_ref = ty.fields.iter().map(|field| field.storage.is_ref());
                let refs = ty.offsets().zip(is_ref).filter(|&(_, is_ref)| is_ref);
                let bytes = fields
                    .last()
                    .map_or(0, |&(at, log2)| at as usize + (1 << log2));
                Self::Struct {
                    fields,
                    refs: refs.map(|(at, _)| at).collect(),
                    bytes,
                }
            }
        }
    }
}

impl TypeRegistry {
    /// The canonical numbers of a module's types.
    pub fn module(&mut self, module: &Module) -> Box<[u32]> {
        let mut numbers = vec![0u32; module.types.len()];
        for group in &module.rec_groups {
            let next = self.types.len() as u32;
            let known = |x: TypeIdx| numbers.get(x.index()).copied().unwrap_or(u32::MAX);
            let first = self
                .groups
                .intern(&module.types, group.clone(), known, next);
            for (i, x) in group.clone().enumerate() {
                numbers[x as usize] = first + i as u32;
            }
            if first == next {
                let canonical = |x: TypeIdx| TypeIdx(numbers[x.index()]);
                for x in group.clone() {
                    self.push(renumber(&module.types[x as usize], &canonical));
                }
            }
        }
        numbers.into()
    }

    /// The canonical number of a function type whose indices are canonical.
    pub fn func(&mut self, ty: &FuncType) -> u32 {
        let next = self.types.len() as u32;
        let plain = SubType::plain(CompType::Func(ty.clone()));
        // The type itself is position 0 of its group; what it names lies behind it.
        let shifted = [renumber(&plain, &|x| TypeIdx(x.get() + 1))];
        let id = self.groups.intern(&shifted, 0..1, |x| x.get() - 1, next);
        if id == next {
            self.push(plain);
        }
        id
    }

    /// Adds a type; its supertype is there already.
    fn push(&mut self, ty: SubType) {
        let above = ty.supertype.and_then(|x| self.displays.get(x.index()));
        let mut display = above.map_or_else(Vec::new, |above| above.to_vec());
        display.push(self.types.len() as u32);
        self.displays.push(display.into());
        self.layouts.push(Layout::new(&ty.comp));
        self.types.push(ty);
    }

    /// How objects of the type with this number lie in memory.
    #[inline]
    pub fn layout(&self, number: u32) -> &Layout {
        self.layouts.get(number as usize).unwrap_or(&Layout::Func)
    }

    /// The type with this number.
    pub fn get(&self, number: u32) -> &SubType {
        self.types
            .get(number as usize)
            .expect("canonical numbers come from here")
    }

    /// The function type with this number.
    pub fn func_type(&self, number: u32) -> &FuncType {
        self.get(number)
            .as_func()
            .expect("functions have function types")
    }

    /// Whether type `sub` matches type `sup`: it is that type or declares it above itself.
    pub fn matches(&self, sub: u32, sup: u32) -> bool {
        if sub == sup {
            return true;
        }
        let display = |x: u32| {
            self.displays
                .get(x as usize)
                .map_or(&[][..], |display| display)
        };
        // A type stands at the same place in the displays of all its subtypes.
        let place = display(sup).len().wrapping_sub(1);
        display(sub).get(place) == Some(&sup)
    }

    /// Whether a value is of a reference type with canonical indices.
    pub fn is_instance(&self, bits: u64, ty: RefType, funcs: &[FuncInst], heap: &Heap) -> bool {
        if bits == reference::NULL {
            return ty.nullable;
        }
        let object = || heap.object(bits).map(|object| object.ty);
        let func = || reference::func_addr(bits).and_then(|f| Some(funcs.get(f as usize)?.ty));
        match ty.heap {
            // The hierarchy is validated; all its values are of its top type.
            HeapType::Any | HeapType::Extern | HeapType::Func | HeapType::Exn => true,
            HeapType::None | HeapType::NoExtern | HeapType::NoFunc | HeapType::NoExn => false,
            HeapType::I31 => reference::i31_value(bits).is_some(),
            HeapType::Eq => reference::i31_value(bits).is_some() || object().is_some(),
            HeapType::Struct => {
                object().is_some_and(|ty| matches!(self.layout(ty), Layout::Struct { .. }))
            }
            HeapType::Array => {
                object().is_some_and(|ty| matches!(self.layout(ty), Layout::Array { .. }))
            }
            HeapType::Concrete(x) => object()
                .or_else(func)
                .is_some_and(|ty| self.matches(ty, x.get())),
        }
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
            (Concrete(sub), sup) => matches!(
                (&self.get(sub.get()).comp, sup),
                (CompType::Func(_), Func)
                    | (CompType::Struct(_), Struct | Eq | Any)
                    | (CompType::Array(_), Array | Eq | Any)
            ),
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
        HeapType::Concrete(x) => RefType {
            nullable: ty.nullable,
            heap: HeapType::Concrete(canonical(x)),
        },
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
                types
                    .iter()
                    .map(|&ty| renumber_val(ty, canonical))
                    .collect()
            };
            CompType::Func(FuncType::new(types(ty.params()), types(ty.results())))
        }
        CompType::Struct(ty) => CompType::Struct(StructType {
            fields: ty.fields.iter().map(field).collect(),
        }),
        CompType::Array(ty) => CompType::Array(ArrayType {
            element: field(&ty.element),
        }),
    };
    SubType {
        is_final: ty.is_final,
        supertype: ty.supertype.map(canonical),
        comp,
    }
}
