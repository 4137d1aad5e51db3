//! The module as a whole: all sections but the code.
//!
//! Spec: 3.5 Modules.

use alloc::vec::Vec;

use super::body::{Scratch, at};
use super::const_expr::ConstChecker;
use super::context::{Check, Context, ModuleTypes, fault, found};
use super::operand::Operand;
use super::types::check_types;
use crate::binary::ModuleLimits;
use crate::error::{Space, ValidateError, ValidateErrorKind};
use crate::features::Features;
use crate::syntax::{
    ConstExpr, DataMode, ElementItems, ElementMode, ElementSegment, ExternIdx, GlobalType,
    ImportDesc, Limits, MemIdx, MemoryType, Module, TableDef, TableType, TagType,
};

/// See [`super::validate_module`].
pub(super) fn validate_module(
    module: &Module,
    bytes: &[u8],
    features: Features,
    limits: &ModuleLimits,
) -> Result<ModuleTypes, ValidateError> {
    let mut types = ModuleTypes::new(features, limits.clone());
    check_types(module, &mut types).map_err(|fault| fault.at(0))?;
    let scratch = Scratch::default();
    let mut checker = Checker {
        module,
        types,
        exprs: ConstChecker {
            module,
            bytes,
            scratch,
        },
    };
    checker.spaces().map_err(|fault| fault.at(0))?;
    for table in &module.tables {
        checker.table(table)?;
    }
    checker.globals()?;
    checker.exports().map_err(|fault| fault.at(0))?;
    checker.start().map_err(|fault| fault.at(0))?;
    for segment in &module.elements {
        checker.element_segment(segment)?;
    }
    checker.data_segments()?;
    Ok(checker.types)
}

struct Checker<'m> {
    module: &'m Module,
    types: ModuleTypes,
    exprs: ConstChecker<'m>,
}

impl Checker<'_> {
    const fn cx(&self) -> Context<'_> {
        Context {
            module: self.module,
            types: &self.types,
        }
    }

    const fn has(&self, feature: Features) -> bool {
        self.types.features.contains(feature)
    }

    /// Checks imports and the types of definitions, and fills the index spaces.
    fn spaces(&mut self) -> Check {
        for import in &self.module.imports {
            self.import(import.desc)?;
        }
        for &ty in &self.module.funcs {
            self.cx().func_type(ty)?;
            self.types.funcs.push(ty);
        }
        for &memory in &self.module.memories {
            self.memory(memory)?;
        }
        for &tag in &self.module.tags {
            self.tag(tag)?;
        }
        if self.types.memories.len() > 1 && !self.has(Features::MULTI_MEMORY) {
            return fault(ValidateErrorKind::MultipleMemories);
        }
        if self.module.table_count() > 1 && !self.has(Features::REFERENCE_TYPES) {
            return fault(ValidateErrorKind::MultipleTables);
        }
        Ok(())
    }

    fn import(&mut self, desc: ImportDesc) -> Check {
        match desc {
            ImportDesc::Func(ty) => {
                self.cx().func_type(ty)?;
                self.types.funcs.push(ty);
                Ok(())
            }
            ImportDesc::Table(table) => self.table_type(table).map(drop),
            ImportDesc::Memory(memory) => self.memory(memory),
            ImportDesc::Global(global) => {
                if global.mutable && !self.has(Features::MUTABLE_GLOBALS) {
                    return fault(ValidateErrorKind::MutableGlobal);
                }
                self.global_type(global).map(drop)
            }
            ImportDesc::Tag(tag) => self.tag(tag),
        }
    }

    /// Checks the type of a global and adds it to the space.
    fn global_type(&mut self, global: GlobalType) -> Check<Operand> {
        let operand = self.types.check_operand(global.content)?;
        self.types.globals.push((operand, global.mutable));
        Ok(operand)
    }

    fn memory(&mut self, memory: MemoryType) -> Check {
        check_memory(&memory)?;
        self.types.memories.push(memory);
        Ok(())
    }

    fn table_type(&self, table: TableType) -> Check<Operand> {
        let bound = if table.table64 {
            u64::MAX
        } else {
            u64::from(u32::MAX)
        };
        check_limits(&table.limits, bound, ValidateErrorKind::TableSize(bound))?;
        self.types.check_reference(table.element)
    }

    fn tag(&self, tag: TagType) -> Check {
        let ty = self.cx().func_type(tag.ty)?;
        if ty.results().is_empty() {
            Ok(())
        } else {
            fault(ValidateErrorKind::TagResults)
        }
    }

    /// Checks a table and its initial value, which can read imported globals only.
    fn table(&mut self, table: &TableDef) -> Result<(), ValidateError> {
        let element = self.table_type(table.ty).map_err(|fault| fault.at(0))?;
        match table.init {
            Some(init) => self.exprs.check(&mut self.types, init, element),
            None if element.is_defaultable() => Ok(()),
            None => Err(at(0, ValidateErrorKind::TableInit)),
        }
    }

    /// Checks the globals; each can read those before it.
    fn globals(&mut self) -> Result<(), ValidateError> {
        for global in &self.module.globals {
            let ty = self
                .types
                .check_operand(global.ty.content)
                .map_err(|fault| fault.at(0))?;
            self.exprs.check(&mut self.types, global.init, ty)?;
            self.types.globals.push((ty, global.ty.mutable));
        }
        Ok(())
    }

    fn exports(&mut self) -> Check {
        for export in &self.module.exports {
            match export.item {
                ExternIdx::Func(x) => {
                    self.types.func(x)?;
                    self.types.declare(x);
                }
                ExternIdx::Table(x) => drop(self.cx().table(x)?),
                ExternIdx::Memory(x) => drop(self.types.memory(x)?),
                ExternIdx::Global(x) => {
                    let (_, mutable) = self.types.global(x)?;
                    if mutable && !self.has(Features::MUTABLE_GLOBALS) {
                        return fault(ValidateErrorKind::MutableGlobal);
                    }
                }
                ExternIdx::Tag(x) => drop(self.cx().tag(x)?),
            }
        }
        let mut names: Vec<&str> = self
            .module
            .exports
            .iter()
            .map(|export| &*export.name)
            .collect();
        names.sort_unstable();
        if names.windows(2).any(|pair| pair.first() == pair.last()) {
            return fault(ValidateErrorKind::DuplicateExport);
        }
        Ok(())
    }

    fn start(&self) -> Check {
        let Some(start) = self.module.start else {
            return Ok(());
        };
        let ty = self.cx().func_type(self.types.func(start)?)?;
        if ty.params().is_empty() && ty.results().is_empty() {
            return Ok(());
        }
        fault(ValidateErrorKind::StartFunction)
    }

    fn element_segment(&mut self, segment: &ElementSegment) -> Result<(), ValidateError> {
        let ty = self
            .types
            .check_reference(segment.ty)
            .map_err(|fault| fault.at(0))?;
        match segment.mode {
            ElementMode::Active { table, offset } => {
                let table = self.cx().table(table).map_err(|fault| fault.at(0))?;
                let element = self.types.reference(table.element);
                if !self.cx().operand(ty, element) {
                    let kind = ValidateErrorKind::TypeMismatch {
                        expected: element,
                        found: ty,
                    };
                    return Err(at(0, kind));
                }
                let address = Operand::new(table.address_type());
                self.exprs.check(&mut self.types, offset, address)?;
            }
            ElementMode::Passive | ElementMode::Declared => {}
        }
        match &segment.items {
            ElementItems::Funcs(funcs) => {
                for &x in funcs {
                    self.types.func(x).map_err(|fault| fault.at(0))?;
                    self.types.declare(x);
                }
                Ok(())
            }
            ElementItems::Exprs(exprs) => exprs
                .iter()
                .try_for_each(|&expr| self.exprs.check(&mut self.types, expr, ty)),
        }
    }

    fn data_segments(&mut self) -> Result<(), ValidateError> {
        // Go's modules have tens of thousands of these.
        let first = self.types.memories.first();
        let addressed_by_i32 = first.is_some_and(|memory| !memory.memory64);
        if addressed_by_i32 && self.module.data.are_usual() {
            return Ok(());
        }
        for segment in self.module.data.iter() {
            match segment.mode {
                DataMode::Active {
                    memory: MemIdx(0),
                    offset: ConstExpr::I32Const(_),
                } if addressed_by_i32 => {}
                DataMode::Active { memory, offset } => {
                    let ty = self.types.memories.get(memory.index());
                    let ty = found(ty, Space::Memory, memory.get());
                    let ty = ty.map_err(|fault| fault.at(segment.bytes.start))?;
                    let address = Operand::new(ty.address_type());
                    self.exprs.check(&mut self.types, offset, address)?;
                }
                DataMode::Passive => {}
            }
        }
        Ok(())
    }
}

/// Checks a range of sizes against the largest one possible.
fn check_limits(limits: &Limits, bound: u64, above: ValidateErrorKind) -> Check {
    if limits.min > bound || limits.max.is_some_and(|max| max > bound) {
        return fault(above);
    }
    if limits.max.is_some_and(|max| limits.min > max) {
        return fault(ValidateErrorKind::LimitsOrder);
    }
    Ok(())
}

fn check_memory(memory: &MemoryType) -> Check {
    if memory.page_size_log2 != 0 && memory.page_size_log2 != MemoryType::DEFAULT_PAGE_SIZE_LOG2 {
        return fault(ValidateErrorKind::PageSize);
    }
    // As many pages as there are addresses for, and their number is an address itself.
    let (address_bits, largest) = if memory.memory64 {
        (64u32, u64::MAX)
    } else {
        (32, u64::from(u32::MAX))
    };
    let bits = address_bits.saturating_sub(memory.page_size_log2.into());
    let bound = 1u64.checked_shl(bits).unwrap_or(u64::MAX).min(largest);
    check_limits(&memory.limits, bound, ValidateErrorKind::MemorySize(bound))?;
    if memory.shared && memory.limits.max.is_none() {
        return fault(ValidateErrorKind::SharedWithoutMax);
    }
    Ok(())
}
