//! Sets of characters, and which characters are the same without regard to case.

/// A set of characters, as ranges in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Set {
    /// First and last; they do not touch.
    ranges: Vec<(u32, u32)>,
    /// Whether it stands for everything else. Kept apart from the ranges because that is not the
    /// same where case does not matter.
    pub inverted: bool,
}

/// The largest code point.
const LAST: u32 = 0x10_ffff;

impl Set {
    /// Makes a set of ranges in any order.
    pub fn new(mut ranges: Vec<(u32, u32)>) -> Set {
        ranges.sort_unstable();
        let mut joined: Vec<(u32, u32)> = Vec::with_capacity(ranges.len());
        for (first, last) in ranges {
            match joined.last_mut() {
                Some((_, end)) if first <= end.saturating_add(1) => *end = (*end).max(last),
                _ => joined.push((first, last)),
            }
        }
        Set {
            ranges: joined,
            inverted: false,
        }
    }

    /// What `.` matches.
    pub fn dot(all: bool) -> Set {
        if all {
            return Set::new(vec![(0, LAST)]);
        }
        Set::line_breaks().complement()
    }

    /// The characters that end a line.
    fn line_breaks() -> Set {
        Set::new(vec![(10, 10), (13, 13), (0x2028, 0x2029)])
    }

    /// `\d`.
    pub fn digits() -> Set {
        Set::new(vec![(48, 57)])
    }

    /// `\w`.
    pub fn word() -> Set {
        Set::new(vec![(48, 57), (65, 90), (95, 95), (97, 122)])
    }

    /// `\s`.
    pub fn space() -> Set {
        let single = [0x20, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0xfeff];
        let mut ranges = vec![(9, 13), (0x2000, 0x200a), (0x2028, 0x2029)];
        ranges.extend(single.map(|point| (point, point)));
        Set::new(ranges)
    }

    /// The characters for which a test holds that holds for none without a meaning or for private use.
    pub fn of(test: impl Fn(char) -> bool) -> Set {
        let holds = |point: &u32| char::from_u32(*point).is_some_and(&test);
        // Unicode uses planes 0 to 3 and the start of plane 14.
        let points = (0..0x4_0000).chain(0xe_0000..0xe_1000).filter(holds);
        let mut ranges: Vec<(u32, u32)> = Vec::new();
        for point in points {
            match ranges.last_mut() {
                Some((_, last)) if *last + 1 == point => *last = point,
                _ => ranges.push((point, point)),
            }
        }
        Set::new(ranges)
    }

    /// The same characters without the mark that inverts.
    pub fn plain(self) -> Set {
        if self.inverted {
            Set {
                inverted: false,
                ..self
            }
            .complement()
        } else {
            self
        }
    }

    /// All other characters.
    pub fn complement(&self) -> Set {
        let mut ranges = Vec::new();
        let mut next = 0;
        for (first, last) in &self.ranges {
            if *first > next {
                ranges.push((next, first - 1));
            }
            next = last + 1;
        }
        if next <= LAST {
            ranges.push((next, LAST));
        }
        Set {
            ranges,
            inverted: self.inverted,
        }
    }

    /// The characters of both together.
    pub fn union(self, other: Set) -> Set {
        let mut ranges = self.plain().ranges;
        ranges.extend(other.plain().ranges);
        Set::new(ranges)
    }

    /// The characters that are in both.
    pub fn intersection(self, other: Set) -> Set {
        self.plain()
            .complement()
            .union(other.plain().complement())
            .complement()
    }

    /// The characters that are here and not there.
    pub fn without(self, other: Set) -> Set {
        self.intersection(other.plain().complement())
    }

    /// The ranges, in order.
    pub fn ranges(&self) -> &[(u32, u32)] {
        &self.ranges
    }

    /// Whether a character is in the set.
    pub fn contains(&self, point: u32) -> bool {
        self.holds(point) != self.inverted
    }

    /// Whether a character is in the set if case does not matter.
    pub fn contains_any_case(&self, point: u32, unicode: bool) -> bool {
        let mut found = self.holds(point);
        if !found && folded_matters(point) {
            let canonical = fold(point, unicode);
            found = variants(point)
                .into_iter()
                .any(|other| fold(other, unicode) == canonical && self.holds(other));
        }
        found != self.inverted
    }

    fn holds(&self, point: u32) -> bool {
        let at = self.ranges.partition_point(|(_, last)| *last < point);
        self.ranges
            .get(at)
            .is_some_and(|(first, _)| *first <= point)
    }
}

/// Whether a character may have another case at all.
fn folded_matters(point: u32) -> bool {
    char::from_u32(point).is_some_and(char::is_alphabetic) || point > 0x100
}

/// Characters that may be the same as this one without regard to case.
fn variants(point: u32) -> [u32; 8] {
    let upper = upper(point);
    let lower = lower(upper);
    // Three letters that have two lower or upper forms outside of their block.
    [
        upper,
        lower,
        self::lower(point),
        0x17f,
        0x212a,
        0x212b,
        0x3c2,
        0x1e9e,
    ]
}

/// The character that stands for all that differ from it in case only.
///
/// Spec: 22.2.2.7.3 Canonicalize.
pub fn fold(point: u32, unicode: bool) -> u32 {
    if point < 128 {
        let byte = point as u8;
        return u32::from(if unicode {
            byte.to_ascii_lowercase()
        } else {
            byte.to_ascii_uppercase()
        });
    }
    if unicode {
        return lower(upper(point));
    }
    let folded = upper(point);
    if folded < 128 { point } else { folded }
}

fn upper(point: u32) -> u32 {
    let single = |c: char| {
        let mut all = c.to_uppercase();
        let first = all.next()?;
        all.next().is_none().then_some(first)
    };
    char::from_u32(point)
        .and_then(single)
        .map_or(point, u32::from)
}

fn lower(point: u32) -> u32 {
    let single = |c: char| {
        let mut all = c.to_lowercase();
        let first = all.next()?;
        all.next().is_none().then_some(first)
    };
    char::from_u32(point)
        .and_then(single)
        .map_or(point, u32::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_join_and_invert() {
        let set = Set::new(vec![(5, 9), (1, 2), (3, 4), (20, 20)]);
        assert_eq!(set.ranges, [(1, 9), (20, 20)]);
        assert_eq!(set.complement().complement(), set);
        let both = set.clone().intersection(Set::new(vec![(8, 30)]));
        assert_eq!(both.ranges, [(8, 9), (20, 20)]);
        assert_eq!(
            set.without(Set::new(vec![(2, 8)])).ranges,
            [(1, 1), (9, 9), (20, 20)]
        );
    }

    #[test]
    fn case_is_folded_as_the_specification_says() {
        let letter = |c: char| u32::from(c);
        let set = Set::new(vec![(letter('a'), letter('z'))]);
        assert!(set.contains_any_case(letter('K'), false));
        assert!(
            !set.contains_any_case(0x212a, false),
            "kelvin is no k without u"
        );
        assert!(set.contains_any_case(0x212a, true));
        assert!(
            !set.contains_any_case(0x17f, false),
            "long s is no s without u"
        );
        assert!(set.contains_any_case(0x17f, true));
        assert_eq!(fold(letter('ß'), false), letter('ß'));
        assert_eq!(fold(letter('ς'), true), fold(letter('Σ'), true));
    }
}
