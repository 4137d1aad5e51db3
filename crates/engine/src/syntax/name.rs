//! The custom section `name`: function names for people, read only when somebody asks.
//!
//! Nothing depends on it, so a broken section yields fewer names, never an error.
//!
//! Spec: Appendix, Name Section.

use alloc::vec::Vec;

use super::FuncIdx;

/// The function names of a module.
#[derive(Clone, Debug, Default)]
pub struct NameSection {
    /// Name and index of the functions that have one, by index.
    funcs: Vec<(u32, alloc::boxed::Box<str>)>,
    module: Option<alloc::boxed::Box<str>>,
}

/// The subsection with the module's name.
const MODULE: u8 = 0;
/// The subsection with the names of functions.
const FUNCTION: u8 = 1;

impl NameSection {
    /// Reads the contents of the custom section `name`.
    pub fn parse(payload: &[u8]) -> Self {
        let mut names = Self::default();
        let mut bytes = payload;
        while let Some((id, content)) = subsection(&mut bytes) {
            match id {
                MODULE => names.module = text(&mut { content }).map(Into::into),
                FUNCTION => names.funcs = name_map(content),
                2.. => {}
            }
        }
        names.funcs.sort_by_key(|&(index, _)| index);
        names
    }

    /// The name of the module.
    pub fn module(&self) -> Option<&str> {
        self.module.as_deref()
    }

    /// The name of function `x`.
    pub fn func(&self, x: FuncIdx) -> Option<&str> {
        let at = self
            .funcs
            .binary_search_by_key(&x.get(), |&(index, _)| index)
            .ok()?;
        self.funcs.get(at).map(|(_, name)| &**name)
    }
}

/// Takes a subsection off the front of `bytes`: its id and contents.
fn subsection<'b>(bytes: &mut &'b [u8]) -> Option<(u8, &'b [u8])> {
    let (&id, rest) = bytes.split_first()?;
    *bytes = rest;
    Some((id, sized(bytes)?))
}

/// Reads pairs of index and name until the promised count or the bytes end.
fn name_map(mut bytes: &[u8]) -> Vec<(u32, alloc::boxed::Box<str>)> {
    let mut names = Vec::new();
    let count = number(&mut bytes).unwrap_or(0);
    for _ in 0..count {
        let Some(index) = number(&mut bytes) else {
            break;
        };
        let Some(name) = text(&mut bytes) else { break };
        names.push((index, name.into()));
    }
    names
}

/// Takes a name off the front of `bytes`.
fn text<'b>(bytes: &mut &'b [u8]) -> Option<&'b str> {
    core::str::from_utf8(sized(bytes)?).ok()
}

/// Takes a size and that many bytes off the front of `bytes`.
fn sized<'b>(bytes: &mut &'b [u8]) -> Option<&'b [u8]> {
    let size = usize::try_from(number(bytes)?).ok()?;
    let (content, rest) = bytes.split_at_checked(size)?;
    *bytes = rest;
    Some(content)
}

/// Takes an unsigned LEB128 number off the front of `bytes`.
fn number(bytes: &mut &[u8]) -> Option<u32> {
    let mut value = 0u64;
    for shift in [0, 7, 14, 21, 28] {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        value |= u64::from(byte & 0x7F) << shift;
        if byte & 0x80 == 0 {
            return u32::try_from(value).ok();
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_module_and_functions() {
        let payload = [
            0, 2, 1, b'm', 1, 8, 2, 0, 1, b'f', 3, 2, b'g', b'h', 2, 1, 0,
        ];
        let names = NameSection::parse(&payload);
        assert_eq!(names.module(), Some("m"));
        assert_eq!(names.func(FuncIdx(0)), Some("f"));
        assert_eq!(names.func(FuncIdx(3)), Some("gh"));
        assert_eq!(names.func(FuncIdx(1)), None);
    }

    #[test]
    fn a_broken_section_keeps_what_was_read() {
        let names = NameSection::parse(&[1, 9, 200, 1, 0, 1, b'f', 1, 9, b'g', b'h']);
        assert_eq!(names.func(FuncIdx(0)), Some("f"));
        assert_eq!(names.func(FuncIdx(1)), None);
        assert!(
            NameSection::parse(&[1, 0xFF, 0xFF])
                .func(FuncIdx(0))
                .is_none()
        );
    }
}
