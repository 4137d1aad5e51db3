//! The sections of a module as far as symbols are concerned: where bodies, data and custom sections
//! are.
//!
//! This is not the engine's decoder: it also reads modules that the engine would refuse, and what
//! it cannot read it leaves out.

use std::ops::Range;

use crate::cursor::Cursor;

const CUSTOM: u8 = 0;
const IMPORT: u8 = 2;
const CODE: u8 = 10;
const DATA: u8 = 11;

/// Modules of Go have at most 100,000 segments (`cmd/link/internal/wasm/asm.go`).
const MOST_SEGMENTS: usize = 1 << 18;

/// Where things are in a module's bytes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sections {
    /// The number of imported functions.
    pub imported_funcs: u32,
    /// The contents of the code section.
    pub code: Range<usize>,
    /// The bodies of the module's own functions, without their size.
    pub bodies: Vec<Range<usize>>,
    /// Data segments with a constant address in memory 0, by address.
    pub data: Vec<Segment>,
    /// Contents of custom sections.
    pub customs: Vec<(String, Range<usize>)>,
}

/// A piece of the first contents of the memory.
#[derive(Clone, Debug)]
pub(crate) struct Segment {
    /// The address of the first byte.
    pub address: u64,
    /// The bytes, as a range of the module's.
    pub range: Range<usize>,
}

impl Sections {
    /// Finds the sections of a module.
    pub fn of(module: &[u8]) -> Self {
        let mut found = Self::default();
        let mut cursor = Cursor::new(module, 8, module.len());
        while let Some((id, range)) = section(&mut cursor) {
            let mut inside = Cursor::new(module, range.start, range.end);
            // What is cut short keeps its beginning.
            let _ = match id {
                CUSTOM => found.custom(&mut inside, range.end),
                IMPORT => found.imports(&mut inside),
                CODE => found.bodies(&mut inside, range),
                DATA => found.segments(&mut inside),
                _ => Some(()),
            };
        }
        found.data.sort_by_key(|segment| segment.address);
        found
    }

    /// The contents of a custom section.
    pub fn custom_section<'m>(&self, module: &'m [u8], name: &str) -> Option<&'m [u8]> {
        let (_, range) = self.customs.iter().find(|(found, _)| found == name)?;
        module.get(range.clone())
    }

    /// The body of a function; none if it is imported.
    pub fn body(&self, func_index: u32) -> Option<Range<usize>> {
        let own = self.own(func_index)?;
        self.bodies.get(own as usize).cloned()
    }

    /// The number of a function among the module's own.
    pub fn own(&self, func_index: u32) -> Option<u32> {
        func_index.checked_sub(self.imported_funcs)
    }

    fn custom(&mut self, cursor: &mut Cursor<'_>, end: usize) -> Option<()> {
        let name = cursor.name()?;
        self.customs.push((name.to_owned(), cursor.offset()..end));
        Some(())
    }

    fn imports(&mut self, cursor: &mut Cursor<'_>) -> Option<()> {
        for _ in 0..cursor.u32()? {
            cursor.sized()?;
            cursor.sized()?;
            match cursor.u8()? {
                0 => {
                    cursor.u32()?;
                    self.imported_funcs = self.imported_funcs.checked_add(1)?;
                }
                // A table: its element type, then limits.
                1 => {
                    if matches!(cursor.u8()?, 0x63 | 0x64) {
                        cursor.s64()?;
                    }
                    limits(cursor)?;
                }
                2 => limits(cursor)?,
                3 => {
                    if matches!(cursor.u8()?, 0x63 | 0x64) {
                        cursor.s64()?;
                    }
                    cursor.u8()?;
                }
                4 => {
                    cursor.u8()?;
                    cursor.u32()?;
                }
                _ => return None,
            }
        }
        Some(())
    }

    fn bodies(&mut self, cursor: &mut Cursor<'_>, code: Range<usize>) -> Option<()> {
        self.code = code;
        for _ in 0..cursor.u32()? {
            let size = usize::try_from(cursor.u32()?).ok()?;
            let start = cursor.skip(size)?;
            self.bodies.push(start..cursor.offset());
        }
        Some(())
    }

    fn segments(&mut self, cursor: &mut Cursor<'_>) -> Option<()> {
        for _ in 0..cursor.u32()? {
            let flags = cursor.u32()?;
            let memory = if flags == 2 { cursor.u32()? } else { 0 };
            let address = match flags {
                0 | 2 => Some(constant(cursor)?),
                1 => None,
                _ => return None,
            };
            let size = usize::try_from(cursor.u32()?).ok()?;
            let start = cursor.skip(size)?;
            let range = start..cursor.offset();
            if let Some(address) = address
                && memory == 0
            {
                self.data.push(Segment { address, range });
            }
            if self.data.len() >= MOST_SEGMENTS {
                return None;
            }
        }
        Some(())
    }
}

/// A section: its id and the range of its contents.
fn section(cursor: &mut Cursor<'_>) -> Option<(u8, Range<usize>)> {
    let id = cursor.u8()?;
    let size = usize::try_from(cursor.u32()?).ok()?;
    let start = cursor.skip(size)?;
    Some((id, start..cursor.offset()))
}

fn limits(cursor: &mut Cursor<'_>) -> Option<()> {
    let flags = cursor.u8()?;
    cursor.u64()?;
    if flags & 1 != 0 {
        cursor.u64()?;
    }
    if flags & 8 != 0 {
        cursor.u32()?;
    }
    Some(())
}

/// The value of `i32.const` or `i64.const` and `end`.
fn constant(cursor: &mut Cursor<'_>) -> Option<u64> {
    let value = match cursor.u8()? {
        0x41 => u64::from(cursor.s64()? as u32),
        0x42 => cursor.s64()? as u64,
        _ => return None,
    };
    (cursor.u8()? == 0x0B).then_some(value)
}
