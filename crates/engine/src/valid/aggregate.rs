//! Aggregate instructions: structures, arrays, `i31`, conversion of external references.
//!
//! Spec: 3.4.4 Aggregate Reference Instructions.

use super::body::Body;
use super::context::{Check, fault, unknown};
use super::operand::Operand;
use crate::error::{Space, ValidateErrorKind};
use crate::syntax::{
    ArrayType, DataIdx, ElemIdx, FieldIdx, FieldType, HeapType, Length, RefType, StorageType,
    StructType, TypeIdx, ValType,
};

impl<'a> Body<'a> {
    fn struct_type(&self, x: TypeIdx) -> Check<&'a StructType> {
        match self.cx.defined_type(x)?.as_struct() {
            Some(ty) => Ok(ty),
            None => fault(ValidateErrorKind::WrongCompType {
                index: x.get(),
                expected: "a struct type",
            }),
        }
    }

    fn array_type(&self, x: TypeIdx) -> Check<&'a ArrayType> {
        match self.cx.defined_type(x)?.as_array() {
            Some(ty) => Ok(ty),
            None => fault(ValidateErrorKind::WrongCompType {
                index: x.get(),
                expected: "an array type",
            }),
        }
    }

    fn field(&self, x: TypeIdx, field: FieldIdx) -> Check<FieldType> {
        match self.struct_type(x)?.fields.get(field.index()) {
            Some(&field) => Ok(field),
            None => unknown(Space::Field, field.get()),
        }
    }

    fn array_element(&self, x: TypeIdx) -> Check<FieldType> {
        Ok(self.array_type(x)?.element)
    }

    fn mutable_element(&self, x: TypeIdx) -> Check<FieldType> {
        let element = self.array_element(x)?;
        if element.mutable {
            Ok(element)
        } else {
            fault(ValidateErrorKind::ImmutableArray)
        }
    }

    /// The operand that stands for what is stored.
    fn unpacked(&self, storage: StorageType) -> Operand {
        self.cx.types.operand(storage.unpacked())
    }

    /// `(ref null? x)` of a type known to exist.
    fn instance(&self, nullable: bool, x: TypeIdx) -> Operand {
        self.cx.types.reference(RefType {
            nullable,
            heap: HeapType::Concrete(x),
        })
    }

    fn push_new(&mut self, x: TypeIdx) {
        let operand = self.instance(false, x);
        self.push(operand);
    }

    pub(super) fn struct_new(&mut self, x: TypeIdx) -> Check {
        for field in self.struct_type(x)?.fields.iter().rev() {
            self.pop(self.unpacked(field.storage))?;
        }
        self.push_new(x);
        Ok(())
    }

    pub(super) fn struct_new_default(&mut self, x: TypeIdx) -> Check {
        self.struct_type(x)?
            .fields
            .iter()
            .try_for_each(|field| defaultable(field.storage))?;
        self.push_new(x);
        Ok(())
    }

    /// `struct.get`, or its signed and unsigned forms for packed fields.
    pub(super) fn struct_get(&mut self, x: TypeIdx, field: FieldIdx, packed: bool) -> Check {
        let field = self.field(x, field)?;
        check_packed(field.storage, packed)?;
        self.pop(self.instance(true, x))?;
        self.push(self.unpacked(field.storage));
        Ok(())
    }

    pub(super) fn struct_set(&mut self, x: TypeIdx, field: FieldIdx) -> Check {
        let ty = self.field(x, field)?;
        if !ty.mutable {
            return fault(ValidateErrorKind::ImmutableField(field.get()));
        }
        self.pop_all(&[self.instance(true, x), self.unpacked(ty.storage)])
    }

    pub(super) fn array_new(&mut self, x: TypeIdx) -> Check {
        let element = self.array_element(x)?;
        self.pop_all(&[self.unpacked(element.storage), Operand::I32])?;
        self.push_new(x);
        Ok(())
    }

    pub(super) fn array_new_default(&mut self, x: TypeIdx) -> Check {
        defaultable(self.array_element(x)?.storage)?;
        self.pop(Operand::I32)?;
        self.push_new(x);
        Ok(())
    }

    pub(super) fn array_new_fixed(&mut self, x: TypeIdx, len: Length) -> Check {
        let element = self.unpacked(self.array_element(x)?.storage);
        for _ in 0..len.0 {
            // In unreachable code nothing else bounds the number.
            if self.operands.len() <= self.height {
                self.pop(element)?;
                break;
            }
            self.pop(element)?;
        }
        self.push_new(x);
        Ok(())
    }

    pub(super) fn array_new_data(&mut self, x: TypeIdx, data: DataIdx) -> Check {
        numeric(self.array_element(x)?.storage)?;
        self.cx.data(data)?;
        self.pop_all(&[Operand::I32, Operand::I32])?;
        self.push_new(x);
        Ok(())
    }

    pub(super) fn array_new_elem(&mut self, x: TypeIdx, elem: ElemIdx) -> Check {
        let element = self.reference_element(self.array_element(x)?)?;
        self.check_elements(self.cx.element(elem)?, element)?;
        self.pop_all(&[Operand::I32, Operand::I32])?;
        self.push_new(x);
        Ok(())
    }

    /// The operand of an array's elements, which must be whole values.
    fn reference_element(&self, element: FieldType) -> Check<Operand> {
        match element.storage {
            StorageType::Val(ty) => Ok(self.cx.types.operand(ty)),
            StorageType::I8 | StorageType::I16 => fault(ValidateErrorKind::Mismatch(
                "array elements are not references",
            )),
        }
    }

    /// `array.get`, or its signed and unsigned forms for packed elements.
    pub(super) fn array_get(&mut self, x: TypeIdx, packed: bool) -> Check {
        let element = self.array_element(x)?;
        check_packed(element.storage, packed)?;
        self.pop_all(&[self.instance(true, x), Operand::I32])?;
        self.push(self.unpacked(element.storage));
        Ok(())
    }

    pub(super) fn array_set(&mut self, x: TypeIdx) -> Check {
        let element = self.mutable_element(x)?;
        self.pop_all(&[
            self.instance(true, x),
            Operand::I32,
            self.unpacked(element.storage),
        ])
    }

    pub(super) fn array_len(&mut self) -> Check {
        self.pop(Operand::ARRAYREF)?;
        self.push(Operand::I32);
        Ok(())
    }

    pub(super) fn array_fill(&mut self, x: TypeIdx) -> Check {
        let value = self.unpacked(self.mutable_element(x)?.storage);
        self.pop_all(&[self.instance(true, x), Operand::I32, value, Operand::I32])
    }

    pub(super) fn array_copy(&mut self, dst: TypeIdx, src: TypeIdx) -> Check {
        let dst_element = self.mutable_element(dst)?;
        let src_element = self.array_element(src)?;
        if !self.cx.storage(src_element.storage, dst_element.storage) {
            return fault(ValidateErrorKind::ArrayTypes);
        }
        let (dst, src) = (self.instance(true, dst), self.instance(true, src));
        self.pop_all(&[dst, Operand::I32, src, Operand::I32, Operand::I32])
    }

    pub(super) fn array_init_data(&mut self, x: TypeIdx, data: DataIdx) -> Check {
        numeric(self.mutable_element(x)?.storage)?;
        self.cx.data(data)?;
        self.pop_all(&[
            self.instance(true, x),
            Operand::I32,
            Operand::I32,
            Operand::I32,
        ])
    }

    pub(super) fn array_init_elem(&mut self, x: TypeIdx, elem: ElemIdx) -> Check {
        let element = self.reference_element(self.mutable_element(x)?)?;
        self.check_elements(self.cx.element(elem)?, element)?;
        self.pop_all(&[
            self.instance(true, x),
            Operand::I32,
            Operand::I32,
            Operand::I32,
        ])
    }

    pub(super) fn any_convert_extern(&mut self) -> Check {
        self.convert(RefType::EXTERNREF, RefType::ANYREF)
    }

    pub(super) fn extern_convert_any(&mut self) -> Check {
        self.convert(RefType::ANYREF, RefType::EXTERNREF)
    }

    /// Takes a reference of one hierarchy and leaves one of another, as nullable as before.
    fn convert(&mut self, from: RefType, to: RefType) -> Check {
        let found = self.pop_ref()?;
        self.check_elements(found, Operand::of_ref(from))?;
        let to = Operand::of_ref(to);
        self.push(if found.is_nullable() {
            to
        } else {
            to.non_null()
        });
        Ok(())
    }

    pub(super) fn ref_i31(&mut self) -> Check {
        self.pop(Operand::I32)?;
        self.push(Operand::I31REF.non_null());
        Ok(())
    }

    pub(super) fn i31_get(&mut self) -> Check {
        self.pop(Operand::I31REF)?;
        self.push(Operand::I32);
        Ok(())
    }
}

fn defaultable(storage: StorageType) -> Check {
    if storage.unpacked().is_defaultable() {
        return Ok(());
    }
    fault(ValidateErrorKind::NotDefaultable)
}

/// Fails unless the signed and unsigned forms are used exactly for packed storage.
fn check_packed(storage: StorageType, packed: bool) -> Check {
    if storage.is_packed() == packed {
        return Ok(());
    }
    fault(ValidateErrorKind::Packed(storage.is_packed()))
}

/// Checks that bytes of a data segment can be elements.
fn numeric(storage: StorageType) -> Check {
    match storage {
        StorageType::Val(ValType::Ref(_)) => fault(ValidateErrorKind::ArrayNotNumeric),
        StorageType::Val(_) | StorageType::I8 | StorageType::I16 => Ok(()),
    }
}
