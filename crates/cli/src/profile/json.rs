//! JSON, as far as a profile needs it.

use std::fmt::{Display, Write as _};

/// An object that is being written.
pub struct Object<'a> {
    out: &'a mut String,
    is_empty: bool,
}

/// Writes an object.
pub fn object(out: &mut String, fill: impl FnOnce(&mut Object<'_>)) {
    out.push('{');
    fill(&mut Object {
        out: &mut *out,
        is_empty: true,
    });
    out.push('}');
}

impl Object<'_> {
    fn name(&mut self, name: &str) -> &mut String {
        if !std::mem::replace(&mut self.is_empty, false) {
            self.out.push_str(",\n");
        }
        text(self.out, name);
        self.out.push(':');
        self.out
    }

    /// A field with something that is written as it is: a number, `true`, `null`.
    pub fn plain(&mut self, name: &str, value: impl Display) {
        let _ = write!(self.name(name), "{value}");
    }

    /// A field with a text.
    pub fn text(&mut self, name: &str, value: &str) {
        text(self.name(name), value);
    }

    /// A field with an object.
    pub fn object(&mut self, name: &str, fill: impl FnOnce(&mut Object<'_>)) {
        object(self.name(name), fill);
    }

    /// A field with a list.
    pub fn list<T>(
        &mut self,
        name: &str,
        items: impl IntoIterator<Item = T>,
        write: impl Fn(&mut String, T),
    ) {
        let out = self.name(name);
        out.push('[');
        for (i, item) in items.into_iter().enumerate() {
            if i > 0 {
                out.push(',');
            }
            write(out, item);
        }
        out.push(']');
    }

    /// A field with a list of what is written as it is; what is not there is `null`.
    pub fn column<T: Display>(
        &mut self,
        name: &str,
        items: impl IntoIterator<Item = impl Into<Option<T>>>,
    ) {
        self.list(name, items, |out, item| {
            let _ = match item.into() {
                Some(item) => write!(out, "{item}"),
                None => write!(out, "null"),
            };
        });
    }

    /// A field with a list of the same all over.
    pub fn same(&mut self, name: &str, count: usize, value: &str) {
        self.list(name, 0..count, |out, _| out.push_str(value));
    }
}

/// Writes a text.
pub fn text(out: &mut String, text: &str) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            control if control < ' ' => {
                let _ = write!(out, "\\u{:04x}", u32::from(control));
            }
            other => out.push(other),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_a_profile_needs() {
        let mut out = String::new();
        object(&mut out, |object| {
            object.text("name", "a \"b\" \\ \n é");
            object.plain("yes", true);
            object.object("inner", |inner| inner.same("same", 2, "null"));
            object.column::<u32>("column", [Some(1), None]);
        });
        let expected = "{\"name\":\"a \\\"b\\\" \\\\ \\u000a é\",\n\"yes\":true,\n\
             \"inner\":{\"same\":[null,null]},\n\"column\":[1,null]}";
        assert_eq!(out, expected);
    }
}
