//! Which slots an operation reads and writes, in the bits of one number: the passes over a function ask
//! it of every operation.

use crate::translate::op::{Class, Field};

/// Slots that a shape reads and writes one by one (calls and `Leave` work on ranges besides).
///
/// ```text
/// | dest 2 | wide dest 1 | - | first source 4 | second source 4 | others 3 x 3 | wide 3 x 3 |   low to high
/// ```
/// `dest` is 0, or 1 more than the class; a source is 1, its field, its class; what else is read is 1
/// and its field.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Operands(u32);

const WIDE_DEST: u32 = 2;
const SOURCES: u32 = 4;
const OTHERS: u32 = 12;
const WIDE: u32 = 21;
/// Slots that are not sources: of each sort at most three.
const LIST: u32 = 0o777;

/// The fields in three bits each: 1, then the field.
#[derive(Clone, Copy)]
struct Fields(u32);

impl Iterator for Fields {
    type Item = Field;

    #[inline]
    fn next(&mut self) -> Option<Field> {
        let bits = self.0;
        self.0 >>= 3;
        (bits & 1 != 0).then(|| field(bits >> 1))
    }
}

/// The field that is kept in the two low bits.
#[inline(always)]
fn field(bits: u32) -> Field {
    match bits & 3 {
        0 => Field::A,
        1 => Field::B,
        2 => Field::X,
        _ => Field::Y,
    }
}

/// The class that is kept in the lowest bit.
#[inline(always)]
fn class(bits: u32) -> Class {
    if bits & 1 == 0 {
        Class::Int
    } else {
        Class::Float
    }
}

/// The source that is kept in the lowest four bits.
#[inline(always)]
fn source(bits: u32) -> Option<(Field, Class)> {
    (bits & 1 != 0).then(|| (field(bits >> 1), class(bits >> 3)))
}

impl Operands {
    /// A result and sources.
    #[inline(always)]
    pub(super) fn new(
        dest: Option<Class>,
        first: Option<(Field, Class)>,
        second: Option<(Field, Class)>,
    ) -> Self {
        let source = |source: Option<(Field, Class)>| match source {
            Some((field, class)) => 1 | (field as u32) << 1 | (class as u32) << 3,
            None => 0,
        };
        let sources = source(first) | source(second) << 4;
        let operands = Self(sources << SOURCES);
        match dest {
            Some(class) => operands.with_dest(class),
            None => operands,
        }
    }

    /// The same with a result.
    #[inline(always)]
    pub(super) fn with_dest(self, class: Class) -> Self {
        Self(self.0 | (class as u32 + 1))
    }

    /// The same with a result that is a v128.
    #[inline(always)]
    pub(super) fn with_wide_dest(self) -> Self {
        Self(self.0 | 1 << WIDE_DEST)
    }

    /// The same with operands that are always slots, at most three in all.
    #[inline(always)]
    pub(super) fn with_others(self, fields: &[Field]) -> Self {
        self.with(OTHERS, fields)
    }

    /// The same with operands that are v128, at most three in all.
    #[inline(always)]
    pub(super) fn with_wide(self, fields: &[Field]) -> Self {
        self.with(WIDE, fields)
    }

    #[inline(always)]
    fn with(self, list: u32, fields: &[Field]) -> Self {
        let mut bits = self.0;
        for &field in fields {
            let used = bits >> list & LIST;
            let free = 3 * (used & 0o111).count_ones();
            bits |= (1 | (field as u32) << 1) << (list + free);
        }
        Self(bits)
    }

    /// Class of the result in `a`.
    #[inline(always)]
    pub fn dest(self) -> Option<Class> {
        let class = class(self.0 >> 1);
        (self.0 & 3 != 0).then_some(class)
    }

    /// Whether the result is a v128: it overwrites `a` and the slot behind it.
    #[inline(always)]
    pub fn wide_dest(self) -> bool {
        self.0 >> WIDE_DEST & 1 != 0
    }

    /// The operands that may come from an accumulator, first and second.
    pub fn sources(self) -> [Option<(Field, Class)>; 2] {
        [self.first(), self.second()]
    }

    /// The first operand that may come from an accumulator.
    #[inline(always)]
    pub fn first(self) -> Option<(Field, Class)> {
        source(self.0 >> SOURCES)
    }

    /// The second operand that may come from an accumulator.
    #[inline(always)]
    pub fn second(self) -> Option<(Field, Class)> {
        source(self.0 >> (SOURCES + 4))
    }

    /// Operands that are always slots.
    #[inline(always)]
    pub fn others(self) -> impl Iterator<Item = Field> {
        Fields(self.0 >> OTHERS & LIST)
    }

    /// Operands that are v128: each takes a slot and the one behind it.
    #[inline(always)]
    pub fn wide(self) -> impl Iterator<Item = Field> {
        Fields(self.0 >> WIDE & LIST)
    }

    /// Whether there are operands that are not sources.
    #[inline(always)]
    pub fn has_more(self) -> bool {
        self.0 >> OTHERS != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_in_comes_out() {
        let (first, second) = (Some((Field::B, Class::Float)), Some((Field::X, Class::Int)));
        let operands = Operands::new(Some(Class::Float), first, second).with_others(&[Field::Y]);
        assert_eq!(operands.dest(), Some(Class::Float));
        assert_eq!(operands.sources(), [first, second]);
        assert!(operands.others().eq([Field::Y]));
        assert_eq!(operands.wide().count(), 0);
        assert!(operands.has_more() && !operands.wide_dest());
    }

    #[test]
    fn lists_grow_behind_each_other() {
        let fields = [Field::A, Field::B, Field::X];
        let mut operands = Operands::default();
        for field in fields {
            operands = operands.with_others(&[field]).with_wide(&[field]);
        }
        operands = operands.with_wide_dest();
        assert!(operands.others().eq(fields) && operands.wide().eq(fields));
        assert_eq!((operands.dest(), operands.sources()), (None, [None, None]));
        assert!(operands.wide_dest());
    }
}
