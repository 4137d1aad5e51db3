//! Strings as JavaScript has them: sequences of 16-bit units, kept as UTF-8 where that is possible.
//!
//! A [`Text`] without lone surrogates is UTF-8, any other is 16-bit units. Each sequence thus has
//! exactly one form, and equality, hashing and interning by content come for free.

use std::{borrow::Cow, cmp::Ordering, fmt, sync::Arc};

/// An immutable JavaScript string; a copy shares its contents.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Text(Form);

#[derive(Clone, PartialEq, Eq, Hash)]
enum Form {
    /// Well-formed.
    Utf8(Arc<str>),
    /// At least one surrogate stands alone.
    Wide(Arc<[u16]>),
}

impl Text {
    /// Makes a string of 16-bit units.
    #[must_use]
    pub fn from_units(units: &[u16]) -> Self {
        match String::from_utf16(units) {
            Ok(text) => Text::from(text),
            Err(_) => Text(Form::Wide(units.into())),
        }
    }

    /// Decodes UTF-8 as a web `TextDecoder` does that is not fatal.
    ///
    /// Each maximal malformed part becomes one U+FFFD, and a byte order mark in front is dropped.
    #[must_use]
    pub fn decode(bytes: &[u8]) -> Self {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        match str::from_utf8(bytes) {
            Ok(text) => Text::from(text),
            Err(_) => Text::from(String::from_utf8_lossy(bytes).into_owned()),
        }
    }

    /// Returns the text if it is well-formed.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match &self.0 {
            Form::Utf8(text) => Some(text),
            Form::Wide(_) => None,
        }
    }

    /// Returns the text with U+FFFD for each lone surrogate, as a web `TextEncoder` gives it.
    #[must_use]
    pub fn to_utf8(&self) -> Cow<'_, str> {
        match &self.0 {
            Form::Utf8(text) => Cow::Borrowed(text),
            Form::Wide(units) => Cow::Owned(String::from_utf16_lossy(units)),
        }
    }

    /// Returns the 16-bit units.
    #[must_use]
    pub fn units(&self) -> Vec<u16> {
        match &self.0 {
            Form::Utf8(text) => text.encode_utf16().collect(),
            Form::Wide(units) => units.to_vec(),
        }
    }

    /// Returns the number of 16-bit units.
    #[must_use]
    pub fn len(&self) -> usize {
        match &self.0 {
            Form::Utf8(text) if text.is_ascii() => text.len(),
            Form::Utf8(text) => text.encode_utf16().count(),
            Form::Wide(units) => units.len(),
        }
    }

    /// Whether there are no units.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!(&self.0, Form::Utf8(text) if text.is_empty())
    }

    /// Returns the number of bytes held.
    #[must_use]
    pub fn byte_count(&self) -> usize {
        match &self.0 {
            Form::Utf8(text) => text.len(),
            Form::Wide(units) => units.len().saturating_mul(2),
        }
    }

    /// Returns the 16-bit unit at `at`.
    #[must_use]
    pub fn unit(&self, at: usize) -> Option<u16> {
        match &self.0 {
            Form::Utf8(text) if text.is_ascii() => text.as_bytes().get(at).map(|&b| u16::from(b)),
            Form::Utf8(text) => text.encode_utf16().nth(at),
            Form::Wide(units) => units.get(at).copied(),
        }
    }

    /// Returns the units from `start` up to `end`, both cut to the length.
    #[must_use]
    pub fn slice(&self, start: usize, end: usize) -> Text {
        if let Form::Utf8(text) = &self.0
            && text.is_ascii()
        {
            let end = end.min(text.len());
            return Text::from(text.get(start.min(end)..end).unwrap_or_default());
        }
        let units = self.units();
        let end = end.min(units.len());
        Text::from_units(units.get(start.min(end)..end).unwrap_or_default())
    }

    /// Joins the parts; halves of a surrogate pair become one character.
    #[must_use]
    pub fn concat(parts: &[Text]) -> Text {
        if parts.iter().all(|part| part.as_str().is_some()) {
            let mut joined = String::with_capacity(parts.iter().map(Text::byte_count).sum());
            for part in parts {
                joined.push_str(part.as_str().unwrap_or_default());
            }
            return Text::from(joined);
        }
        let mut units = Vec::new();
        for part in parts {
            units.extend(part.units());
        }
        Text::from_units(&units)
    }

    /// Orders by 16-bit units, as `<` and a sort without comparator do.
    #[must_use]
    pub fn compare(&self, other: &Text) -> Ordering {
        match (&self.0, &other.0) {
            (Form::Utf8(a), Form::Utf8(b)) if a.is_ascii() && b.is_ascii() => a.cmp(b),
            _ => self.units().cmp(&other.units()),
        }
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Text(Form::Utf8(text.into()))
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Text(Form::Utf8(text.into()))
    }
}

impl PartialEq<str> for Text {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == Some(other)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_utf8())
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.to_utf8(), f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decode_replaces_each_maximal_bad_part_and_drops_the_mark() {
        assert_eq!(
            Text::decode(b"\xed\xa0\x80"),
            Text::from("\u{fffd}\u{fffd}\u{fffd}")
        );
        assert_eq!(
            Text::decode(b"bad\xffutf\xc3"),
            Text::from("bad\u{fffd}utf\u{fffd}")
        );
        assert_eq!(Text::decode(b"\xf0\x9f\x98"), Text::from("\u{fffd}"));
        assert_eq!(Text::decode("\u{feff}abc".as_bytes()), Text::from("abc"));
        assert_eq!(
            Text::decode("a\u{feff}".as_bytes()),
            Text::from("a\u{feff}")
        );
        assert_eq!(Text::decode(b"nul\0in"), Text::from("nul\0in"));
    }

    #[test]
    fn lone_surrogates_live_and_pairs_join_again() {
        let face = Text::from("a😀b");
        assert_eq!(face.len(), 4);
        let (high, low) = (face.slice(1, 2), face.slice(2, 3));
        assert_eq!(high.unit(0), Some(0xd83d));
        assert_eq!(high.as_str(), None);
        assert_eq!(high.to_utf8(), "\u{fffd}");
        assert_eq!(Text::concat(&[high, low]), Text::from("😀"));
    }

    #[test]
    fn order_is_by_units_not_by_code_points() {
        // U+FF5E is one unit above the surrogates of U+1F600.
        assert_eq!(
            Text::from("\u{ff5e}").compare(&Text::from("😀")),
            Ordering::Greater
        );
        assert_eq!(Text::from("B").compare(&Text::from("a")), Ordering::Less);
    }
}
