//! Sections, in one pass over the module.
//!
//! Spec: 5.5 Modules.

use alloc::vec::Vec;

use super::ModuleLimits;
use super::const_expr::const_expr;
use super::cursor::Cursor;
use super::segment::{data_segment, element_segment};
use super::types::{global_type, memory_type, require, table_type, tag_type, type_section};
use crate::error::{DecodeError, DecodeErrorKind, Limited};
use crate::features::Features;
use crate::syntax::{
    CustomSection, DataSegments, Export, ExternIdx, FuncBody, FuncIdx, GlobalDef, GlobalIdx,
    Import, ImportDesc, MemIdx, Module, TableDef, TableIdx, TagIdx, TypeIdx,
};

type Result<T> = core::result::Result<T, DecodeError>;

/// Reads a module; the bodies of its functions are only skipped.
///
/// # Errors
/// If the bytes do not follow the binary format, use a feature that is off, or exceed a limit.
pub fn decode(bytes: &[u8], features: Features, limits: &ModuleLimits) -> Result<Module> {
    let mut cursor = Cursor::new(bytes);
    if u32::try_from(bytes.len()).is_err() {
        return Err(cursor.error(DecodeErrorKind::ModuleTooLarge));
    }
    header(&mut cursor)?;
    let mut decoder = Decoder {
        features,
        limits,
        module: Module::default(),
    };
    let mut last_rank = 0;
    while !cursor.is_at_end() {
        let id = cursor.peek()?;
        let Some(rank) = section_rank(id, features) else {
            return Err(cursor.error(DecodeErrorKind::SectionId(id)));
        };
        if id != CUSTOM {
            if rank <= last_rank {
                return Err(cursor.error(DecodeErrorKind::SectionOrder));
            }
            last_rank = rank;
        }
        cursor.u8()?;
        let size = cursor.u32()?;
        let mut content = cursor.split(size)?;
        decoder.section(id, &mut content)?;
        if !content.is_at_end() {
            return Err(content.error(DecodeErrorKind::SectionSize));
        }
    }
    decoder.finish(&cursor)
}

/// The id of custom sections, which may stand anywhere.
const CUSTOM: u8 = 0;

/// The place of a section in the order of sections.
const fn section_rank(id: u8, features: Features) -> Option<u8> {
    Some(match id {
        CUSTOM => 0,
        // Types, imports, functions, tables, memories.
        1..=5 => id,
        // Tags stand between memories and globals.
        13 if features.contains(Features::EXCEPTIONS) => 6,
        // Globals, exports, start, elements.
        6 => 7,
        7 => 8,
        8 => 9,
        9 => 10,
        // The data count stands between elements and code.
        12 if features.contains(Features::BULK_MEMORY) => 11,
        // Code, data.
        10 => 12,
        11 => 13,
        _ => return None,
    })
}

fn header(cursor: &mut Cursor<'_>) -> Result<()> {
    let start = cursor.clone();
    if cursor.array()? != *b"\0asm" {
        return Err(start.error(DecodeErrorKind::Magic));
    }
    let start = cursor.clone();
    if u32::from_le_bytes(cursor.array()?) != 1 {
        return Err(start.error(DecodeErrorKind::Version));
    }
    Ok(())
}

struct Decoder<'l> {
    features: Features,
    limits: &'l ModuleLimits,
    module: Module,
}

impl Decoder<'_> {
    fn section(&mut self, id: u8, cursor: &mut Cursor<'_>) -> Result<()> {
        match id {
            CUSTOM => self.custom(cursor),
            1 => type_section(cursor, self.features, self.limits, &mut self.module),
            2 => self.imports(cursor),
            3 => self.functions(cursor),
            4 => self.tables(cursor),
            5 => self.memories(cursor),
            6 => self.globals(cursor),
            7 => self.exports(cursor),
            8 => {
                self.module.start = Some(FuncIdx(cursor.u32()?));
                Ok(())
            }
            9 => self.elements(cursor),
            10 => self.code(cursor),
            11 => self.data(cursor),
            12 => {
                self.module.data_count = Some(cursor.u32()?);
                Ok(())
            }
            13 => self.tags(cursor),
            id => Err(cursor.error(DecodeErrorKind::SectionId(id))),
        }
    }

    /// Checks what depends on several sections.
    fn finish(self, end: &Cursor<'_>) -> Result<Module> {
        let module = self.module;
        if module.bodies.len() != module.funcs.len() {
            return Err(end.error(DecodeErrorKind::CodeCount));
        }
        if let Some(count) = module.data_count
            && usize::try_from(count) != Ok(module.data.len())
        {
            return Err(end.error(DecodeErrorKind::DataCount));
        }
        Ok(module)
    }

    fn custom(&mut self, cursor: &mut Cursor<'_>) -> Result<()> {
        let limit = self.limits.custom_sections;
        if self.module.customs.len() >= usize::try_from(limit).unwrap_or(usize::MAX) {
            let what = Limited::CustomSections;
            return Err(cursor.error(DecodeErrorKind::Limit { what, limit }));
        }
        let name = cursor.name_range(self.limits.name_bytes)?;
        let left = u32::try_from(cursor.left()).unwrap_or(u32::MAX);
        let payload = cursor.skip(left)?;
        self.module.customs.push(CustomSection { name, payload });
        Ok(())
    }

    fn imports(&mut self, cursor: &mut Cursor<'_>) -> Result<()> {
        let groups = cursor.count(self.limits.imports, Limited::Imports)?;
        for _ in 0..groups {
            let module = cursor.name(self.limits.name_bytes)?;
            let name = cursor.name(self.limits.name_bytes)?;
            let compact = name.is_empty() && self.features.contains(Features::COMPACT_IMPORTS);
            match cursor.peek()? {
                // Several items of one module.
                0x7F if compact => {
                    cursor.u8()?;
                    let count = cursor.count(self.limits.imports, Limited::Imports)?;
                    for _ in 0..count {
                        let name = cursor.name(self.limits.name_bytes)?;
                        let desc = self.import_desc(cursor)?;
                        self.import(cursor, module, name, desc)?;
                    }
                }
                // Several items of one module and one type.
                0x7E if compact => {
                    cursor.u8()?;
                    let desc = self.import_desc(cursor)?;
                    let count = cursor.count(self.limits.imports, Limited::Imports)?;
                    for _ in 0..count {
                        let name = cursor.name(self.limits.name_bytes)?;
                        self.import(cursor, module, name, desc)?;
                    }
                }
                _ => {
                    let desc = self.import_desc(cursor)?;
                    self.import(cursor, module, name, desc)?;
                }
            }
        }
        Ok(())
    }

    fn import_desc(&self, cursor: &mut Cursor<'_>) -> Result<ImportDesc> {
        let kind = cursor.peek()?;
        if kind > 4 || (kind == 4 && !self.features.contains(Features::EXCEPTIONS)) {
            return Err(cursor.error(DecodeErrorKind::ImportKind(kind)));
        }
        cursor.u8()?;
        Ok(match kind {
            0 => ImportDesc::Func(TypeIdx(cursor.u32()?)),
            1 => ImportDesc::Table(table_type(cursor, self.features)?),
            2 => ImportDesc::Memory(memory_type(cursor, self.features)?),
            3 => ImportDesc::Global(global_type(cursor, self.features)?),
            _ => ImportDesc::Tag(tag_type(cursor, self.features)?),
        })
    }

    fn import(
        &mut self,
        cursor: &Cursor<'_>,
        module: &str,
        name: &str,
        desc: ImportDesc,
    ) -> Result<()> {
        let limit = self.limits.imports;
        if self.module.imports.len() >= usize::try_from(limit).unwrap_or(usize::MAX) {
            let what = Limited::Imports;
            return Err(cursor.error(DecodeErrorKind::Limit { what, limit }));
        }
        self.module.push_import(Import {
            module: module.into(),
            name: name.into(),
            desc,
        });
        self.check_space(
            cursor,
            self.module.table_count(),
            self.limits.tables,
            Limited::Tables,
        )?;
        let memories = self.module.memory_count();
        self.check_space(cursor, memories, self.limits.memories, Limited::Memories)
    }

    /// Checks the size of an index space that imports and definitions share.
    fn check_space(
        &self,
        cursor: &Cursor<'_>,
        count: usize,
        limit: u32,
        what: Limited,
    ) -> Result<()> {
        if count > usize::try_from(limit).unwrap_or(usize::MAX) {
            return Err(cursor.error(DecodeErrorKind::Limit { what, limit }));
        }
        Ok(())
    }

    fn functions(&mut self, cursor: &mut Cursor<'_>) -> Result<()> {
        let count = cursor.count(self.limits.functions, Limited::Functions)?;
        let funcs = (0..count).map(|_| cursor.u32().map(TypeIdx));
        self.module.funcs = funcs.collect::<Result<_>>()?;
        Ok(())
    }

    fn tables(&mut self, cursor: &mut Cursor<'_>) -> Result<()> {
        let count = cursor.count(self.limits.tables, Limited::Tables)?;
        for _ in 0..count {
            // 0x40 0x00 announces an initial value.
            let table = if cursor.peek()? == 0x40 {
                require(cursor, self.features, Features::FUNCTION_REFERENCES)?;
                cursor.u8()?;
                if cursor.u8()? != 0 {
                    return Err(cursor.error(DecodeErrorKind::ZeroByte));
                }
                let ty = table_type(cursor, self.features)?;
                TableDef {
                    ty,
                    init: Some(const_expr(cursor, self.features)?),
                }
            } else {
                TableDef {
                    ty: table_type(cursor, self.features)?,
                    init: None,
                }
            };
            self.module.tables.push(table);
        }
        self.check_space(
            cursor,
            self.module.table_count(),
            self.limits.tables,
            Limited::Tables,
        )
    }

    fn memories(&mut self, cursor: &mut Cursor<'_>) -> Result<()> {
        let count = cursor.count(self.limits.memories, Limited::Memories)?;
        for _ in 0..count {
            self.module
                .memories
                .push(memory_type(cursor, self.features)?);
        }
        let count = self.module.memory_count();
        self.check_space(cursor, count, self.limits.memories, Limited::Memories)
    }

    fn tags(&mut self, cursor: &mut Cursor<'_>) -> Result<()> {
        let count = cursor.count(self.limits.tags, Limited::Tags)?;
        let tags = (0..count).map(|_| tag_type(cursor, self.features));
        self.module.tags = tags.collect::<Result<_>>()?;
        Ok(())
    }

    fn globals(&mut self, cursor: &mut Cursor<'_>) -> Result<()> {
        let count = cursor.count(self.limits.globals, Limited::Globals)?;
        for _ in 0..count {
            let ty = global_type(cursor, self.features)?;
            let init = const_expr(cursor, self.features)?;
            self.module.globals.push(GlobalDef { ty, init });
        }
        Ok(())
    }

    fn exports(&mut self, cursor: &mut Cursor<'_>) -> Result<()> {
        let count = cursor.count(self.limits.exports, Limited::Exports)?;
        for _ in 0..count {
            let name = cursor.name(self.limits.name_bytes)?;
            let kind = cursor.peek()?;
            if kind > 4 || (kind == 4 && !self.features.contains(Features::EXCEPTIONS)) {
                return Err(cursor.error(DecodeErrorKind::ExportKind(kind)));
            }
            cursor.u8()?;
            let index = cursor.u32()?;
            let item = match kind {
                0 => ExternIdx::Func(FuncIdx(index)),
                1 => ExternIdx::Table(TableIdx(index)),
                2 => ExternIdx::Memory(MemIdx(index)),
                3 => ExternIdx::Global(GlobalIdx(index)),
                _ => ExternIdx::Tag(TagIdx(index)),
            };
            self.module.exports.push(Export {
                name: name.into(),
                item,
            });
        }
        Ok(())
    }

    fn elements(&mut self, cursor: &mut Cursor<'_>) -> Result<()> {
        let count = cursor.count(self.limits.element_segments, Limited::ElementSegments)?;
        for _ in 0..count {
            let segment = element_segment(cursor, self.features, self.limits)?;
            self.module.elements.push(segment);
        }
        Ok(())
    }

    fn code(&mut self, cursor: &mut Cursor<'_>) -> Result<()> {
        let count = cursor.count(self.limits.functions, Limited::Functions)?;
        if usize::try_from(count) != Ok(self.module.funcs.len()) {
            return Err(cursor.error(DecodeErrorKind::CodeCount));
        }
        self.module.bodies = Vec::with_capacity(self.module.funcs.len());
        for _ in 0..count {
            let size = cursor.u32()?;
            let limit = self.limits.function_bytes;
            if size > limit {
                let what = Limited::FunctionBytes;
                return Err(cursor.error(DecodeErrorKind::Limit { what, limit }));
            }
            self.module.bodies.push(FuncBody {
                range: cursor.skip(size)?,
            });
        }
        Ok(())
    }

    fn data(&mut self, cursor: &mut Cursor<'_>) -> Result<()> {
        let count = cursor.count(self.limits.data_segments, Limited::DataSegments)?;
        // `count` is no more than the bytes left and the limit.
        self.module.data = DataSegments::with_capacity(usize::try_from(count).unwrap_or(0));
        for _ in 0..count {
            self.module.data.push(data_segment(cursor, self.features)?);
        }
        Ok(())
    }
}
