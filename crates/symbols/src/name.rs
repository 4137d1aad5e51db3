//! The name section: one name, without making a list of all.
//!
//! Spec: Appendix, Name Section.

use crate::cursor::Cursor;

/// The subsection with the names of functions.
const FUNCTION: u8 = 1;

/// The name that the contents of a name section give to a function.
pub(crate) fn function(section: &[u8], func_index: u32) -> Option<String> {
    let mut cursor = Cursor::new(section, 0, section.len());
    loop {
        let id = cursor.u8()?;
        let inside = cursor.sized()?;
        if id == FUNCTION {
            return within(&mut Cursor::new(inside, 0, inside.len()), func_index);
        }
    }
}

fn within(cursor: &mut Cursor<'_>, func_index: u32) -> Option<String> {
    for _ in 0..cursor.u32()? {
        let index = cursor.u32()?;
        let name = cursor.sized()?;
        if index == func_index {
            return String::from_utf8(name.to_vec()).ok();
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        let section = [
            0, 2, 1, b'm', 1, 8, 2, 0, 1, b'f', 3, 2, b'g', b'h', 2, 1, 0,
        ];
        assert_eq!(function(&section, 0).as_deref(), Some("f"));
        assert_eq!(function(&section, 3).as_deref(), Some("gh"));
        assert_eq!(function(&section, 1), None);
        assert_eq!(
            function(&[1, 9, 200, 1, 0, 1, b'f', 1, 9, b'g', b'h'], 1),
            None
        );
    }
}
