//! The text of a pattern to nodes.

use std::collections::HashMap;

use super::{Flags, node::Node, set::Set};

/// How deep groups may nest.
const DEPTH: usize = 200;
/// How long a pattern may be, in 16-bit units.
const LENGTH: usize = 1 << 16;
/// How many ranges all its classes may have together.
const RANGES: usize = 1 << 18;

/// What is wrong with a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed(pub &'static str);

/// A pattern that was read.
pub struct Parsed {
    /// What it says.
    pub node: Node,
    /// The name of each group, from group 1 on.
    pub names: Vec<Option<String>>,
}

pub struct Parser<'s> {
    /// The pattern in the characters it matches: code points with the flag `u`, else 16-bit units.
    points: &'s [u32],
    at: usize,
    pub(super) flags: Flags,
    /// The flags that a group may change.
    pub(super) ignore_case: bool,
    multiline: bool,
    dot_all: bool,
    names: Vec<Option<String>>,
    /// The number of groups in the whole pattern.
    total: usize,
    /// Whether any group has a name.
    named: bool,
    /// References by name: resolved when all groups are known.
    references: Vec<String>,
    depth: usize,
    /// The ranges of all classes so far.
    ranges: usize,
    /// The sets of the properties used so far.
    pub(super) properties: HashMap<String, Set>,
}

/// Reads a pattern.
pub fn parse(source: &[u16], flags: Flags) -> Result<Parsed, Malformed> {
    if source.len() > LENGTH {
        return Err(Malformed("Regular expression too large"));
    }
    let points: Vec<u32> = if flags.unicode {
        char::decode_utf16(source.iter().copied())
            .map(|c| c.map_or_else(|lone| u32::from(lone.unpaired_surrogate()), u32::from))
            .collect()
    } else {
        source.iter().map(|unit| u32::from(*unit)).collect()
    };
    let (total, named) = count_groups(&points);
    let mut parser = Parser {
        points: &points,
        at: 0,
        flags,
        ignore_case: flags.ignore_case,
        multiline: flags.multiline,
        dot_all: flags.dot_all,
        names: Vec::new(),
        total,
        named: named || flags.unicode,
        references: Vec::new(),
        depth: 0,
        ranges: 0,
        properties: HashMap::new(),
    };
    let mut node = parser.alternatives()?;
    if parser.peek().is_some() {
        return Err(Malformed("Unmatched ')'"));
    }
    let (names, references) = (parser.names, parser.references);
    resolve(&mut node, &names, &references)?;
    Ok(Parsed { node, names })
}

/// The number of groups that remember, and whether any has a name.
fn count_groups(points: &[u32]) -> (usize, bool) {
    let at = |at: usize| points.get(at).copied().and_then(char::from_u32);
    let (mut count, mut named, mut class, mut place) = (0, false, false, 0);
    while place < points.len() {
        match at(place) {
            Some('\\') => place += 1,
            Some('[') => class = true,
            Some(']') => class = false,
            Some('(') if !class => match (at(place + 1), at(place + 2), at(place + 3)) {
                (Some('?'), Some('<'), third) if third != Some('=') && third != Some('!') => {
                    (count, named) = (count + 1, true);
                }
                (Some('?'), _, _) => {}
                _ => count += 1,
            },
            _ => {}
        }
        place += 1;
    }
    (count, named)
}

/// Puts numbers for the names of references, which stand as numbers from the largest value down.
fn resolve(node: &mut Node, names: &[Option<String>], used: &[String]) -> Result<(), Malformed> {
    match node {
        Node::Back { groups, .. } => {
            let name = groups
                .first()
                .and_then(|number| used.get(usize::MAX - number));
            if let Some(name) = name {
                let same = |(_, known): &(usize, &Option<String>)| known.as_ref() == Some(name);
                let numbered = names.iter().enumerate().filter(same);
                *groups = numbered.map(|(at, _)| at + 1).collect();
                if groups.is_empty() {
                    return Err(Malformed("Invalid named capture referenced"));
                }
            }
            Ok(())
        }
        Node::Capture(_, node) | Node::Look { node, .. } | Node::Repeat { node, .. } => {
            resolve(node, names, used)
        }
        Node::Sequence(nodes) | Node::Alternatives(nodes) => nodes
            .iter_mut()
            .try_for_each(|node| resolve(node, names, used)),
        Node::Empty
        | Node::Char { .. }
        | Node::Set { .. }
        | Node::Start(_)
        | Node::End(_)
        | Node::Word(_) => Ok(()),
    }
}

impl Parser<'_> {
    /// Refuses a pattern whose classes have too many ranges.
    pub(super) fn count_ranges(&mut self, more: usize) -> Result<(), Malformed> {
        self.ranges = self.ranges.saturating_add(more);
        if self.ranges > RANGES {
            return Err(Malformed("Regular expression too large"));
        }
        Ok(())
    }

    pub(super) fn peek(&self) -> Option<u32> {
        self.points.get(self.at).copied()
    }

    pub(super) fn peek_at(&self, ahead: usize) -> Option<u32> {
        self.points.get(self.at + ahead).copied()
    }

    pub(super) fn next(&mut self) -> Option<u32> {
        let point = self.peek()?;
        self.at += 1;
        Some(point)
    }

    pub(super) fn eat(&mut self, c: char) -> bool {
        let there = self.peek() == Some(u32::from(c));
        self.at += usize::from(there);
        there
    }

    pub(super) fn starts_with(&self, text: &str) -> bool {
        let mut ahead = text.chars().enumerate();
        ahead.all(|(at, c)| self.peek_at(at) == Some(u32::from(c)))
    }

    pub(super) fn eat_all(&mut self, text: &str) -> bool {
        let there = self.starts_with(text);
        if there {
            self.at += text.len();
        }
        there
    }

    fn alternatives(&mut self) -> Result<Node, Malformed> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(Malformed("Regular expression too large"));
        }
        let mut all = vec![self.sequence()?];
        while self.eat('|') {
            all.push(self.sequence()?);
        }
        self.depth -= 1;
        Ok(if all.len() == 1 {
            all.swap_remove(0)
        } else {
            Node::Alternatives(all)
        })
    }

    fn sequence(&mut self) -> Result<Node, Malformed> {
        let mut nodes = Vec::new();
        while let Some(c) = self.peek() {
            if c == u32::from('|') || c == u32::from(')') {
                break;
            }
            nodes.push(self.term()?);
        }
        Ok(match nodes.len() {
            0 => Node::Empty,
            1 => nodes.swap_remove(0),
            _ => Node::Sequence(nodes),
        })
    }

    fn term(&mut self) -> Result<Node, Malformed> {
        let first_group = self.names.len() + 1;
        let point = self.next().unwrap_or_default();
        let ignore_case = self.ignore_case;
        let (node, may_repeat) = match char::from_u32(point) {
            Some('^') => (Node::Start(self.multiline), false),
            Some('$') => (Node::End(self.multiline), false),
            Some('(') => self.group()?,
            Some('.') => {
                let set = Set::dot(self.dot_all);
                let ignore_case = false;
                (Node::Set { set, ignore_case }, true)
            }
            Some('[') => {
                let set = self.class(0)?;
                (Node::Set { set, ignore_case }, true)
            }
            Some('\\') => match self.peek().and_then(char::from_u32) {
                Some('b') => {
                    self.next();
                    (Node::Word(false), false)
                }
                Some('B') => {
                    self.next();
                    (Node::Word(true), false)
                }
                _ => (self.escape()?, true),
            },
            Some('*' | '+' | '?') => return Err(Malformed("Nothing to repeat")),
            Some('{') => {
                if self.flags.unicode {
                    return Err(Malformed("Nothing to repeat"));
                }
                self.at -= 1;
                if self.braces()?.is_some() {
                    return Err(Malformed("Nothing to repeat"));
                }
                self.at += 1;
                (Node::Char { point, ignore_case }, true)
            }
            Some(']' | '}') if self.flags.unicode => {
                return Err(Malformed("Lone quantifier brackets"));
            }
            _ => (Node::Char { point, ignore_case }, true),
        };
        self.quantified(node, may_repeat, first_group)
    }

    fn quantified(
        &mut self,
        node: Node,
        may_repeat: bool,
        first_group: usize,
    ) -> Result<Node, Malformed> {
        let before = self.at;
        let (least, most) = if self.eat('*') {
            (0, u32::MAX)
        } else if self.eat('+') {
            (1, u32::MAX)
        } else if self.eat('?') {
            (0, 1)
        } else if let Some(range) = self.braces()? {
            range
        } else if self.flags.unicode && self.peek() == Some(u32::from('{')) {
            return Err(Malformed("Incomplete quantifier"));
        } else {
            return Ok(node);
        };
        if !may_repeat {
            self.at = before;
            return Err(Malformed("Nothing to repeat"));
        }
        if least > most {
            return Err(Malformed("numbers out of order in {} quantifier"));
        }
        Ok(Node::Repeat {
            node: Box::new(node),
            least,
            most,
            greedy: !self.eat('?'),
            groups: (first_group, self.names.len() + 1),
        })
    }

    /// Reads `{n}`, `{n,}` or `{n,m}`, if that is what is there.
    fn braces(&mut self) -> Result<Option<(u32, u32)>, Malformed> {
        let start = self.at;
        if self.eat('{')
            && let Some(least) = self.decimal()
        {
            let most = if !self.eat(',') {
                Some(least)
            } else if self.peek() == Some(u32::from('}')) {
                Some(u32::MAX)
            } else {
                self.decimal()
            };
            if let Some(most) = most
                && self.eat('}')
            {
                return Ok(Some((least, most)));
            }
        }
        self.at = start;
        Ok(None)
    }

    /// Reads a number; one that is too large becomes the largest.
    fn decimal(&mut self) -> Option<u32> {
        let mut number = self.digit()?;
        while let Some(digit) = self.digit() {
            number = number.saturating_mul(10).saturating_add(digit);
        }
        Some(number)
    }

    fn digit(&mut self) -> Option<u32> {
        let digit = char::from_u32(self.peek()?)?.to_digit(10)?;
        self.at += 1;
        Some(digit)
    }

    /// Reads a group after its `(`; says also whether it may be repeated.
    fn group(&mut self) -> Result<(Node, bool), Malformed> {
        if !self.eat('?') {
            return Ok((self.capture(None)?, true));
        }
        let behind = self.eat_all("<=") || self.starts_with("<!");
        if behind || self.starts_with("=") || self.starts_with("!") {
            let negative = if behind {
                self.eat_all("<!")
            } else {
                self.eat('!')
            };
            if !behind && !negative {
                self.next();
            }
            let node = Box::new(self.rest_of_group()?);
            let look = Node::Look {
                node,
                behind,
                negative,
            };
            return Ok((look, !behind && !self.flags.unicode));
        }
        if self.eat('<') {
            let name = self.name()?;
            if self.names.iter().any(|known| known.as_ref() == Some(&name)) {
                return Err(Malformed("Duplicate capture group name"));
            }
            return Ok((self.capture(Some(name))?, true));
        }
        let outer = (self.ignore_case, self.multiline, self.dot_all);
        self.modifiers()?;
        let node = self.rest_of_group()?;
        (self.ignore_case, self.multiline, self.dot_all) = outer;
        Ok((node, true))
    }

    /// Reads what stands between `(?` and `:`.
    fn modifiers(&mut self) -> Result<(), Malformed> {
        let (mut on, mut seen) = (true, Vec::new());
        loop {
            let letter = self.next().and_then(char::from_u32);
            let flag = match letter {
                Some(':') => return Ok(()),
                Some('-') if on => {
                    on = false;
                    continue;
                }
                Some('i') => &mut self.ignore_case,
                Some('m') => &mut self.multiline,
                Some('s') => &mut self.dot_all,
                _ => return Err(Malformed("Invalid group")),
            };
            if seen.contains(&letter) {
                return Err(Malformed("Invalid group"));
            }
            seen.push(letter);
            *flag = on;
        }
    }

    fn capture(&mut self, name: Option<String>) -> Result<Node, Malformed> {
        self.names.push(name);
        let number = self.names.len();
        Ok(Node::Capture(number, Box::new(self.rest_of_group()?)))
    }

    fn rest_of_group(&mut self) -> Result<Node, Malformed> {
        let node = self.alternatives()?;
        if self.eat(')') {
            Ok(node)
        } else {
            Err(Malformed("Unterminated group"))
        }
    }

    /// Reads the name of a group up to its `>`.
    fn name(&mut self) -> Result<String, Malformed> {
        let mut units = Vec::new();
        loop {
            match self.next() {
                Some(0x3e) => break,
                Some(0x5c) if self.eat('u') => match self.code_point()? {
                    Some(point) => push_units(point, &mut units),
                    None => return Err(Malformed("Invalid Unicode escape")),
                },
                Some(point) => push_units(point, &mut units),
                None => return Err(Malformed("Invalid capture group name")),
            }
        }
        let name = String::from_utf16(&units).unwrap_or_default();
        let fits = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
        let starts = |c: char| fits(c) && !c.is_numeric();
        if name.starts_with(starts) && name.chars().all(fits) {
            Ok(name)
        } else {
            Err(Malformed("Invalid capture group name"))
        }
    }

    /// Reads what stands after a backslash outside of a class.
    fn escape(&mut self) -> Result<Node, Malformed> {
        let ignore_case = self.ignore_case;
        if let Some(set) = self.set_escape()? {
            return Ok(Node::Set { set, ignore_case });
        }
        match self.peek().and_then(char::from_u32) {
            None if self.peek().is_none() => Err(Malformed("\\ at end of pattern")),
            Some('k') if self.named => {
                self.next();
                if !self.eat('<') {
                    return Err(Malformed("Invalid named reference"));
                }
                let name = self.name()?;
                self.references.push(name);
                let groups = vec![usize::MAX - (self.references.len() - 1)];
                Ok(Node::Back {
                    groups,
                    ignore_case,
                })
            }
            Some('1'..='9') => {
                let start = self.at;
                let number = self.decimal().unwrap_or(0) as usize;
                if number <= self.total {
                    let groups = vec![number];
                    return Ok(Node::Back {
                        groups,
                        ignore_case,
                    });
                }
                if self.flags.unicode {
                    return Err(Malformed("Invalid escape"));
                }
                self.at = start;
                let point = self.character_escape(false)?;
                Ok(Node::Char { point, ignore_case })
            }
            _ => {
                let point = self.character_escape(false)?;
                Ok(Node::Char { point, ignore_case })
            }
        }
    }

    /// Reads an escape that stands for one character.
    pub(super) fn character_escape(&mut self, in_class: bool) -> Result<u32, Malformed> {
        let Some(point) = self.next() else {
            return Err(Malformed("\\ at end of pattern"));
        };
        let unicode = self.flags.unicode;
        Ok(match char::from_u32(point) {
            Some('t') => 9,
            Some('n') => 10,
            Some('v') => 11,
            Some('f') => 12,
            Some('r') => 13,
            Some('c') => {
                let letter = self.peek().and_then(char::from_u32);
                match letter.filter(char::is_ascii_alphabetic) {
                    Some(letter) => {
                        self.next();
                        u32::from(letter) % 32
                    }
                    None if unicode => return Err(Malformed("Invalid unicode escape")),
                    None => {
                        self.at -= 1;
                        u32::from('\\')
                    }
                }
            }
            Some('x') => match self.hex(2) {
                Some(point) => point,
                None if unicode => return Err(Malformed("Invalid escape")),
                None => point,
            },
            Some('u') => match self.code_point()? {
                Some(point) => point,
                None if unicode => return Err(Malformed("Invalid Unicode escape")),
                None => point,
            },
            Some('0'..='7') if !unicode => self.octal(point - 48),
            Some('0') if !self.peek().is_some_and(|next| (48..58).contains(&next)) => 0,
            Some(c) if unicode => {
                let syntax = "^$\\.*+?()[]{}|/".contains(c);
                let punctuator = in_class && self.flags.sets && "&-!#%,:;<=>@`~".contains(c);
                if !syntax && !punctuator {
                    return Err(Malformed("Invalid escape"));
                }
                point
            }
            _ => point,
        })
    }

    fn octal(&mut self, first: u32) -> u32 {
        let mut number = first;
        for _ in 0..2 {
            let digit = self.peek().filter(|point| (48..56).contains(point));
            match digit.map(|digit| number * 8 + digit - 48) {
                Some(next) if next <= 0xff => {
                    number = next;
                    self.at += 1;
                }
                _ => break,
            }
        }
        number
    }

    fn hex(&mut self, count: usize) -> Option<u32> {
        let mut number = 0;
        for ahead in 0..count {
            number = number * 16 + char::from_u32(self.peek_at(ahead)?)?.to_digit(16)?;
        }
        self.at += count;
        Some(number)
    }

    /// Reads what follows `\u`: four digits, a pair of fours, or digits in braces.
    fn code_point(&mut self) -> Result<Option<u32>, Malformed> {
        if self.flags.unicode && self.eat('{') {
            let mut number = 0_u32;
            loop {
                match self.next().and_then(char::from_u32) {
                    Some('}') => return Ok(Some(number)),
                    c => match c.and_then(|c| c.to_digit(16)) {
                        Some(digit) if number <= 0x1_0fff => number = number * 16 + digit,
                        _ => return Err(Malformed("Invalid Unicode escape")),
                    },
                }
            }
        }
        let Some(high) = self.hex(4) else {
            return Ok(None);
        };
        if self.flags.unicode && (0xd800..0xdc00).contains(&high) && self.starts_with("\\u") {
            let start = self.at;
            self.at += 2;
            match self.hex(4) {
                Some(low) if (0xdc00..0xe000).contains(&low) => {
                    return Ok(Some(0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00)));
                }
                _ => self.at = start,
            }
        }
        Ok(Some(high))
    }
}

fn push_units(point: u32, units: &mut Vec<u16>) {
    match char::from_u32(point) {
        Some(c) => units.extend_from_slice(c.encode_utf16(&mut [0; 2])),
        None => units.push(point as u16),
    }
}
