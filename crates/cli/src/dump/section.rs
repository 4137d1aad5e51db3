//! The sections of a module's bytes, and who made it.

use std::fmt::Write as _;

use shanhai::Module;

use crate::unit;

/// Bytes of magic number and version.
const HEADER: usize = 8;

/// One section as it lies in the file.
pub struct Section {
    id: u8,
    /// Where its contents begin.
    offset: usize,
    size: usize,
    /// Elements, for sections that are lists; the name, for custom ones.
    about: String,
}

/// Walks over the sections; stops quietly where the bytes make no sense any more.
pub fn sections(bytes: &[u8]) -> Vec<Section> {
    let mut sections = Vec::new();
    let mut at = HEADER;
    while let Some((section, next)) = section(bytes, at) {
        sections.push(section);
        at = next;
    }
    sections
}

fn section(bytes: &[u8], at: usize) -> Option<(Section, usize)> {
    let id = *bytes.get(at)?;
    let (size, offset) = leb128(bytes, at.checked_add(1)?)?;
    let end = offset.checked_add(size)?;
    let contents = bytes.get(offset..end)?;
    let about = match id {
        0 => {
            let (length, start) = leb128(contents, 0)?;
            let name = contents.get(start..start.checked_add(length)?)?;
            String::from_utf8_lossy(name).into_owned()
        }
        // The start section is one index.
        8 => leb128(contents, 0).map_or_else(String::new, |(func, _)| format!("func {func}")),
        _ => leb128(contents, 0).map_or_else(String::new, |(count, _)| count.to_string()),
    };
    Some((
        Section {
            id,
            offset,
            size,
            about,
        },
        end,
    ))
}

/// An unsigned LEB128 number of at most 32 bits and the place after it.
fn leb128(bytes: &[u8], at: usize) -> Option<(usize, usize)> {
    let mut value = 0u64;
    for (i, byte) in bytes.get(at..)?.iter().take(5).enumerate() {
        value |= u64::from(byte & 0x7F) << (7 * i);
        if byte & 0x80 == 0 {
            return Some((usize::try_from(value).ok()?, at + i + 1));
        }
    }
    None
}

/// One line a section: name, place, size, elements.
pub fn table(sections: &[Section]) -> String {
    let mut text = format!(
        "sections\n  {:<10} {:>10} {:>10}  contents\n",
        "name", "offset", "bytes"
    );
    for Section {
        id,
        offset,
        size,
        about,
    } in sections
    {
        let name = name(*id);
        let _ = writeln!(text, "  {name:<10} {offset:>#10x} {size:>10}  {about}");
    }
    text
}

/// The name of a section id. Spec: 5.5.2 Sections.
fn name(id: u8) -> &'static str {
    let names = [
        "custom",
        "type",
        "import",
        "function",
        "table",
        "memory",
        "global",
        "export",
        "start",
        "element",
        "code",
        "data",
        "data count",
        "tag",
    ];
    names.get(usize::from(id)).copied().unwrap_or("unknown")
}

/// The language that the module says it was written in: `Go go1.27.3`.
///
/// From the custom section `producers`: a list of fields, each a name and a list of pairs.
pub fn language(module: &Module) -> Option<String> {
    let (_, bytes) = module
        .custom_sections()
        .find(|(name, _)| *name == "producers")?;
    let (fields, mut at) = leb128(bytes, 0)?;
    for _ in 0..fields {
        let (field, next) = string(bytes, at)?;
        let (pairs, next) = leb128(bytes, next)?;
        at = next;
        for _ in 0..pairs {
            let (value, next) = string(bytes, at)?;
            let (version, next) = string(bytes, next)?;
            if field == "language" {
                return Some(format!("{value} {version}").trim().to_owned());
            }
            at = next;
        }
    }
    None
}

fn string(bytes: &[u8], at: usize) -> Option<(&str, usize)> {
    let (length, start) = leb128(bytes, at)?;
    let end = start.checked_add(length)?;
    Some((std::str::from_utf8(bytes.get(start..end)?).ok()?, end))
}

/// The beginning of a custom section's contents, with `.` for what cannot be printed.
pub fn preview(contents: &[u8]) -> String {
    const SHOWN: usize = 60;
    let head = contents.get(..SHOWN).unwrap_or(contents);
    let dots = if head.len() < contents.len() {
        "..."
    } else {
        ""
    };
    let printable = |&byte: &u8| {
        if matches!(byte, b' '..=b'~') {
            char::from(byte)
        } else {
            '.'
        }
    };
    let text: String = head.iter().map(printable).collect();
    format!("{} {text}{dots}", unit::size(contents.len() as u64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_are_walked_and_nonsense_ends_the_walk() {
        let bytes = wat::parse_str(r#"(module (func) (func) (memory 1) (export "m" (memory 0)))"#);
        let bytes = bytes.unwrap();
        let names: Vec<_> = sections(&bytes)
            .iter()
            .map(|section| name(section.id))
            .collect();
        assert_eq!(names, ["type", "function", "memory", "export", "code"]);
        assert!(table(&sections(&bytes)).contains("function"));
        assert_eq!(sections(&bytes[..bytes.len() - 1]).len(), 4);
        assert_eq!(
            sections(b"\0asm\x01\0\0\0\x01\xFF\xFF\xFF\xFF\x0F\x01").len(),
            0
        );
    }
}
