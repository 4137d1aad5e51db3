//! Classes of characters: `[a-z]`, `\w`, `\p{L}`.

use super::{
    parse::{Malformed, Parser},
    set::Set,
};

/// How deep classes may nest with the flag `v`.
const DEPTH: usize = 50;

/// `-` as itself.
const DASH: (u32, u32) = (45, 45);

/// What stands in a class: one character, which may begin a range, or many.
enum Atom {
    One(u32),
    Many(Set),
}

impl Parser<'_> {
    /// Reads a class after its `[`.
    pub(super) fn class(&mut self, depth: usize) -> Result<Set, Malformed> {
        if depth > DEPTH {
            return Err(Malformed("Regular expression too large"));
        }
        let inverted = self.eat('^');
        let mut ranges: Vec<(u32, u32)> = Vec::new();
        let mut first = true;
        loop {
            if self.eat(']') {
                let mut set = Set::new(ranges);
                set.inverted = inverted;
                self.count_ranges(set.ranges().len())?;
                return Ok(set);
            }
            if self.flags.sets && !first && (self.starts_with("--") || self.starts_with("&&")) {
                let subtract = self.eat_all("--") || !self.eat_all("&&");
                let (set, other) = (Set::new(ranges), self.class_atom(depth)?.into_set());
                self.count_ranges(set.ranges().len() + other.ranges().len())?;
                let left = if subtract {
                    set.without(other)
                } else {
                    set.intersection(other)
                };
                ranges = left.ranges().to_vec();
                continue;
            }
            first = false;
            let atom = self.class_atom(depth)?;
            if self.peek() != Some(u32::from('-')) || self.flags.sets && self.starts_with("--") {
                ranges.extend_from_slice(atom.into_set().ranges());
                continue;
            }
            self.next();
            if self.peek() == Some(u32::from(']')) {
                ranges.extend_from_slice(atom.into_set().ranges());
                ranges.push(DASH);
                continue;
            }
            let end = self.class_atom(depth)?;
            match (atom, end) {
                (Atom::One(from), Atom::One(to)) if from <= to => ranges.push((from, to)),
                (Atom::One(_), Atom::One(_)) => {
                    return Err(Malformed("Range out of order in character class"));
                }
                _ if self.flags.unicode => return Err(Malformed("Invalid character class")),
                (from, to) => {
                    ranges.extend_from_slice(from.into_set().ranges());
                    ranges.push(DASH);
                    ranges.extend_from_slice(to.into_set().ranges());
                }
            }
            self.count_ranges(ranges.len() / 64)?;
        }
    }

    fn class_atom(&mut self, depth: usize) -> Result<Atom, Malformed> {
        let Some(point) = self.next() else {
            return Err(Malformed("Unterminated character class"));
        };
        match char::from_u32(point) {
            Some('[') if self.flags.sets => Ok(Atom::Many(self.class(depth + 1)?.plain())),
            Some('(' | ')' | '{' | '}' | '/' | '|') if self.flags.sets => {
                Err(Malformed("Invalid character in character class"))
            }
            Some('\\') => self.class_escape(),
            _ => Ok(Atom::One(point)),
        }
    }

    fn class_escape(&mut self) -> Result<Atom, Malformed> {
        if let Some(set) = self.set_escape()? {
            return Ok(Atom::Many(set));
        }
        match self.peek().and_then(char::from_u32) {
            None => Err(Malformed("\\ at end of pattern")),
            Some('b') => {
                self.next();
                Ok(Atom::One(8))
            }
            Some('-') if self.flags.unicode => {
                self.next();
                Ok(Atom::One(u32::from('-')))
            }
            Some('c') if !self.flags.unicode => {
                // In a class a digit or `_` may follow too, and otherwise the backslash stands alone.
                let control = self.peek_at(1).filter(|point| {
                    char::from_u32(*point).is_some_and(|c| c.is_ascii_alphanumeric() || c == '_')
                });
                match control {
                    Some(control) => {
                        self.next();
                        self.next();
                        Ok(Atom::One(control % 32))
                    }
                    None => Ok(Atom::One(u32::from('\\'))),
                }
            }
            Some(_) => self.character_escape(true).map(Atom::One),
        }
    }

    /// Reads `d`, `D`, `s`, `S`, `w`, `W`, `p{..}` or `P{..}` after a backslash, if one is there.
    pub(super) fn set_escape(&mut self) -> Result<Option<Set>, Malformed> {
        let letter = self.peek().and_then(char::from_u32);
        let set = match letter {
            Some('d' | 'D') => Set::digits(),
            Some('s' | 'S') => Set::space(),
            Some('w' | 'W') => self.word_set(),
            Some('p' | 'P') if self.flags.unicode => {
                self.next();
                let set = self.property()?;
                self.count_ranges(set.ranges().len())?;
                let other = letter == Some('P');
                return Ok(Some(if other { set.complement() } else { set }));
            }
            _ => return Ok(None),
        };
        self.next();
        let other = letter.is_some_and(|letter| letter.is_ascii_uppercase());
        Ok(Some(if other { set.complement() } else { set }))
    }

    fn word_set(&self) -> Set {
        if self.flags.unicode && self.ignore_case {
            return Set::word().union(Set::new(vec![(0x17f, 0x17f), (0x212a, 0x212a)]));
        }
        Set::word()
    }

    /// Reads the braces after `\p`: of the properties those that Rust's own tables know.
    fn property(&mut self) -> Result<Set, Malformed> {
        const WRONG: Malformed = Malformed("Invalid property name");
        if !self.eat('{') {
            return Err(WRONG);
        }
        let mut name = String::new();
        loop {
            match self.next().and_then(char::from_u32) {
                Some('}') => break,
                Some(c) if name.len() < 64 => name.push(c),
                _ => return Err(WRONG),
            }
        }
        if let Some(set) = self.properties.get(&name) {
            return Ok(set.clone());
        }
        let value = match name.split_once('=') {
            Some(("General_Category" | "gc", value)) => value,
            Some(_) => return Err(WRONG),
            None => &name,
        };
        let set = match value {
            "Any" => Set::dot(true),
            "ASCII" => Set::new(vec![(0, 127)]),
            "ASCII_Hex_Digit" | "AHex" => Set::of(|c| c.is_ascii_hexdigit()),
            "Alphabetic" | "Alpha" => Set::of(char::is_alphabetic),
            "Lowercase" | "Lower" => Set::of(char::is_lowercase),
            "Uppercase" | "Upper" => Set::of(char::is_uppercase),
            "White_Space" | "space" => Set::of(char::is_whitespace),
            _ => category(value).ok_or(WRONG)?,
        };
        self.properties.insert(name, set.clone());
        Ok(set)
    }
}

/// The characters of a general category, or of a group of them.
fn category(name: &str) -> Option<Set> {
    use icu_properties::CodePointMapData;
    use icu_properties::props::{GeneralCategory, GeneralCategoryGroup as Group};

    let wanted = match name {
        "L" | "Letter" => Group::Letter,
        "LC" | "Cased_Letter" => Group::CasedLetter,
        "Lu" | "Uppercase_Letter" => Group::UppercaseLetter,
        "Ll" | "Lowercase_Letter" => Group::LowercaseLetter,
        "Lt" | "Titlecase_Letter" => Group::TitlecaseLetter,
        "Lm" | "Modifier_Letter" => Group::ModifierLetter,
        "Lo" | "Other_Letter" => Group::OtherLetter,
        "M" | "Mark" | "Combining_Mark" => Group::Mark,
        "Mn" | "Nonspacing_Mark" => Group::NonspacingMark,
        "Mc" | "Spacing_Mark" => Group::SpacingMark,
        "Me" | "Enclosing_Mark" => Group::EnclosingMark,
        "N" | "Number" => Group::Number,
        "Nd" | "Decimal_Number" | "digit" => Group::DecimalNumber,
        "Nl" | "Letter_Number" => Group::LetterNumber,
        "No" | "Other_Number" => Group::OtherNumber,
        "P" | "Punctuation" | "punct" => Group::Punctuation,
        "Pc" | "Connector_Punctuation" => Group::ConnectorPunctuation,
        "Pd" | "Dash_Punctuation" => Group::DashPunctuation,
        "Ps" | "Open_Punctuation" => Group::OpenPunctuation,
        "Pe" | "Close_Punctuation" => Group::ClosePunctuation,
        "Pi" | "Initial_Punctuation" => Group::InitialPunctuation,
        "Pf" | "Final_Punctuation" => Group::FinalPunctuation,
        "Po" | "Other_Punctuation" => Group::OtherPunctuation,
        "S" | "Symbol" => Group::Symbol,
        "Sm" | "Math_Symbol" => Group::MathSymbol,
        "Sc" | "Currency_Symbol" => Group::CurrencySymbol,
        "Sk" | "Modifier_Symbol" => Group::ModifierSymbol,
        "So" | "Other_Symbol" => Group::OtherSymbol,
        "Z" | "Separator" => Group::Separator,
        "Zs" | "Space_Separator" => Group::SpaceSeparator,
        "Zl" | "Line_Separator" => Group::LineSeparator,
        "Zp" | "Paragraph_Separator" => Group::ParagraphSeparator,
        "Cc" | "Control" | "cntrl" => Group::Control,
        "Cf" | "Format" => Group::Format,
        _ => return None,
    };
    let categories = CodePointMapData::<GeneralCategory>::new();
    Some(Set::of(|c| wanted.contains(categories.get(c))))
}

impl Atom {
    fn into_set(self) -> Set {
        match self {
            Atom::One(point) => Set::new(vec![(point, point)]),
            Atom::Many(set) => set,
        }
    }
}
