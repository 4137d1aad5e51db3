//! Table instructions.
//!
//! Spec: 3.4.8 Table Instructions.

use super::body::Body;
use super::context::{Check, fault};
use super::memory::narrower;
use super::operand::Operand;
use crate::error::ValidateErrorKind;
use crate::syntax::{ElemIdx, TableIdx};

impl Body<'_> {
    /// The types of indices and elements of a table.
    pub(super) fn table(&self, x: TableIdx) -> Check<(Operand, Operand)> {
        let table = self.cx.table(x)?;
        let address = if table.table64 {
            Operand::I64
        } else {
            Operand::I32
        };
        Ok((address, self.cx.types.reference(table.element)))
    }

    pub(super) fn table_get(&mut self, table: TableIdx) -> Check {
        let (address, element) = self.table(table)?;
        self.pop(address)?;
        self.push(element);
        Ok(())
    }

    pub(super) fn table_set(&mut self, table: TableIdx) -> Check {
        let (address, element) = self.table(table)?;
        self.pop_all(&[address, element])
    }

    pub(super) fn table_size(&mut self, table: TableIdx) -> Check {
        let (address, _) = self.table(table)?;
        self.push(address);
        Ok(())
    }

    pub(super) fn table_grow(&mut self, table: TableIdx) -> Check {
        let (address, element) = self.table(table)?;
        self.pop_all(&[element, address])?;
        self.push(address);
        Ok(())
    }

    pub(super) fn table_fill(&mut self, table: TableIdx) -> Check {
        let (address, element) = self.table(table)?;
        self.pop_all(&[address, element, address])
    }

    pub(super) fn table_copy(&mut self, dst: TableIdx, src: TableIdx) -> Check {
        let (dst_address, dst_element) = self.table(dst)?;
        let (src_address, src_element) = self.table(src)?;
        self.check_elements(src_element, dst_element)?;
        self.pop_all(&[dst_address, src_address, narrower(dst_address, src_address)])
    }

    pub(super) fn table_init(&mut self, elem: ElemIdx, table: TableIdx) -> Check {
        let (address, element) = self.table(table)?;
        self.check_elements(self.cx.element(elem)?, element)?;
        self.pop_all(&[address, Operand::I32, Operand::I32])
    }

    /// Checks that elements of one type can be put where another is expected.
    pub(super) fn check_elements(&self, found: Operand, expected: Operand) -> Check {
        if self.cx.operand(found, expected) {
            return Ok(());
        }
        fault(ValidateErrorKind::TypeMismatch { expected, found })
    }
}
