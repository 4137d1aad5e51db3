//! Instructions on a subject: backtracking with a list of choices instead of recursion.

use std::borrow::Cow;

use super::{
    compile::{Op, Pattern},
    set::{Set, fold},
};
use crate::world::text::Text;

/// How many choices may wait at once.
const CHOICES: usize = 1 << 20;

/// The budget of steps is spent, or the list of choices is full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfSteps;

/// A string to be searched, in the characters its pattern matches.
#[derive(Debug)]
pub struct Subject<'t> {
    form: Form<'t>,
}

#[derive(Debug)]
enum Form<'t> {
    /// All below 128: characters, units and bytes are the same.
    Ascii(&'t [u8]),
    /// 16-bit units.
    Units(Cow<'t, [u16]>),
    /// Code points, and where each begins in 16-bit units; the end comes last.
    Points(Vec<u32>, Vec<usize>),
}

impl<'t> Subject<'t> {
    /// Prepares a string for a pattern with or without the flag `u`.
    pub fn new(text: &'t Text, unicode: bool) -> Self {
        let form = match text.as_str() {
            Some(text) if text.is_ascii() => Form::Ascii(text.as_bytes()),
            _ if !unicode => Form::Units(Cow::Owned(text.units())),
            _ => {
                let units = text.units();
                let (mut points, mut starts, mut at) = (Vec::new(), Vec::new(), 0);
                for c in char::decode_utf16(units.iter().copied()) {
                    let point =
                        c.map_or_else(|lone| u32::from(lone.unpaired_surrogate()), u32::from);
                    points.push(point);
                    starts.push(at);
                    at += if point > 0xffff { 2 } else { 1 };
                }
                starts.push(at);
                Form::Points(points, starts)
            }
        };
        Subject { form }
    }

    /// The number of characters.
    fn len(&self) -> usize {
        match &self.form {
            Form::Ascii(bytes) => bytes.len(),
            Form::Units(units) => units.len(),
            Form::Points(points, _) => points.len(),
        }
    }

    fn at(&self, at: usize) -> Option<u32> {
        match &self.form {
            Form::Ascii(bytes) => bytes.get(at).map(|byte| u32::from(*byte)),
            Form::Units(units) => units.get(at).map(|unit| u32::from(*unit)),
            Form::Points(points, _) => points.get(at).copied(),
        }
    }

    /// The character that holds a position in 16-bit units.
    fn character_of(&self, at: usize) -> usize {
        match &self.form {
            Form::Ascii(_) | Form::Units(_) => at,
            Form::Points(_, starts) => starts.partition_point(|start| *start < at),
        }
    }

    fn to_units(&self, at: usize) -> usize {
        match &self.form {
            Form::Ascii(_) | Form::Units(_) => at,
            Form::Points(_, starts) => starts.get(at).copied().unwrap_or(at),
        }
    }
}

/// Where a match is, in 16-bit units: the whole first, then each group, `None` if it took no part.
pub type Found = Vec<Option<(usize, usize)>>;

impl Pattern {
    /// Finds the first match at or after `start`, or only there if `sticky`.
    ///
    /// # Errors
    /// [`OutOfSteps`] when `steps`, which it counts down, reaches zero.
    pub fn find(
        &self,
        subject: &Subject<'_>,
        start: usize,
        sticky: bool,
        steps: &mut u64,
    ) -> Result<Option<Found>, OutOfSteps> {
        let mut matcher = Matcher {
            pattern: self,
            subject,
            groups: vec![None; (self.names().len() + 1) * 2],
            registers: vec![(0, 0); self.registers],
            stack: Vec::new(),
            steps,
        };
        let first = subject.character_of(start);
        let last = if sticky { first } else { subject.len() };
        for at in first..=last {
            if let Some(Op::Char {
                point, fold: false, ..
            }) = self.code.get(1)
                && !sticky
                && subject.at(at) != Some(*point)
            {
                continue;
            }
            if matcher.run(0, at)?.is_some() {
                let place = |at: Option<usize>| at.map(|at| subject.to_units(at));
                let pairs = matcher.groups.chunks_exact(2).map(|pair| match pair {
                    [start, end] => place(*start).zip(place(*end)),
                    _ => None,
                });
                return Ok(Some(pairs.collect()));
            }
        }
        Ok(None)
    }
}

/// What is undone or tried next when a way leads nowhere.
#[derive(Clone, Copy)]
enum Entry {
    /// Goes on there.
    Choice { pc: usize, at: usize },
    /// A run may be shorter by one, down to `least`.
    Shorter {
        pc: usize,
        at: usize,
        least: usize,
        back: bool,
    },
    /// A run may be longer by one, as long as `left` says.
    Longer { pc: usize, at: usize, left: u32 },
    /// A group had this position.
    Group { slot: usize, old: Option<usize> },
    /// A register had this count and position.
    Register { register: usize, old: (u32, usize) },
}

struct Matcher<'m> {
    pattern: &'m Pattern,
    subject: &'m Subject<'m>,
    groups: Vec<Option<usize>>,
    /// How often a loop has been entered, and where the last time.
    registers: Vec<(u32, usize)>,
    stack: Vec<Entry>,
    steps: &'m mut u64,
}

impl Matcher<'_> {
    /// Runs from an instruction to `Accept`; gives the position there.
    ///
    /// Choices made on the way stay on the stack after success. This calls itself for conditions only,
    /// as deep as they nest in the pattern.
    fn run(&mut self, mut pc: usize, mut at: usize) -> Result<Option<usize>, OutOfSteps> {
        let base = self.stack.len();
        loop {
            self.step()?;
            let Some(op) = self.pattern.code.get(pc).copied() else {
                return Ok(None);
            };
            let next = match op {
                Op::Accept => return Ok(Some(at)),
                Op::Char {
                    point,
                    fold: folded,
                    back,
                } => self.read(at, back).and_then(|(c, to)| {
                    let c = if folded {
                        fold(c, self.pattern.flags.unicode)
                    } else {
                        c
                    };
                    (c == point).then_some((pc + 1, to))
                }),
                Op::Set { set, fold, back } => self
                    .read(at, back)
                    .filter(|(c, _)| self.in_set(set, *c, fold))
                    .map(|(_, to)| (pc + 1, to)),
                Op::Run { .. } => self.start_run(pc, op, at)?,
                Op::Start { lines } => {
                    let here = at == 0 || lines && self.is_line_break(at.checked_sub(1));
                    here.then_some((pc + 1, at))
                }
                Op::End { lines } => {
                    let here = at == self.subject.len() || lines && self.is_line_break(Some(at));
                    here.then_some((pc + 1, at))
                }
                Op::Word { not } => {
                    let edge = self.is_word(at.checked_sub(1)) != self.is_word(Some(at));
                    (edge != not).then_some((pc + 1, at))
                }
                Op::Save(slot) => {
                    self.save(slot, Some(at))?;
                    Some((pc + 1, at))
                }
                Op::Forget(from, to) => {
                    for slot in from * 2..to * 2 {
                        self.save(slot, None)?;
                    }
                    Some((pc + 1, at))
                }
                Op::Back { group, fold, back } => self
                    .repeat_group(group, fold, back, at)?
                    .map(|to| (pc + 1, to)),
                Op::Fork(first, second) => {
                    self.push(Entry::Choice { pc: second, at })?;
                    Some((first, at))
                }
                Op::Jump(to) => Some((to, at)),
                Op::Count(register) => {
                    self.set_register(register, (0, at))?;
                    Some((pc + 1, at))
                }
                Op::Loop { .. } => self.choose_loop(pc, op, at)?,
                Op::Enter(register) => {
                    let (count, _) = self.register(register);
                    self.set_register(register, (count + 1, at))?;
                    Some((pc + 1, at))
                }
                Op::Again {
                    register,
                    least,
                    to,
                } => {
                    let (count, entered) = self.register(register);
                    (count <= least || entered != at).then_some((to, at))
                }
                Op::Look { negative, then } => {
                    let height = self.stack.len();
                    let holds = self.run(pc + 1, at)?.is_some();
                    if holds && negative {
                        self.unwind(height);
                    } else if holds {
                        self.forget_choices(height);
                    }
                    (holds != negative).then_some((then, at))
                }
            };
            match next {
                Some(next) => (pc, at) = next,
                None => match self.retry(base)? {
                    Some(next) => (pc, at) = next,
                    None => return Ok(None),
                },
            }
        }
    }

    fn step(&mut self) -> Result<(), OutOfSteps> {
        *self.steps = self.steps.checked_sub(1).ok_or(OutOfSteps)?;
        Ok(())
    }

    fn push(&mut self, entry: Entry) -> Result<(), OutOfSteps> {
        if self.stack.len() >= CHOICES {
            return Err(OutOfSteps);
        }
        self.stack.push(entry);
        Ok(())
    }

    /// The character next to a position, and the position beyond it.
    fn read(&self, at: usize, back: bool) -> Option<(u32, usize)> {
        if back {
            let before = at.checked_sub(1)?;
            Some((self.subject.at(before)?, before))
        } else {
            Some((self.subject.at(at)?, at + 1))
        }
    }

    fn in_set(&self, set: usize, point: u32, fold: bool) -> bool {
        let Some(set) = self.pattern.sets.get(set) else {
            return false;
        };
        if fold {
            set.contains_any_case(point, self.pattern.flags.unicode)
        } else {
            set.contains(point)
        }
    }

    fn is_line_break(&self, at: Option<usize>) -> bool {
        at.and_then(|at| self.subject.at(at))
            .is_some_and(|point| !Set::dot(false).contains(point))
    }

    fn is_word(&self, at: Option<usize>) -> bool {
        at.and_then(|at| self.subject.at(at)).is_some_and(|point| {
            char::from_u32(point).is_some_and(|c| c.is_ascii_alphanumeric() || c == '_')
        })
    }

    /// Reads a set's characters, as many as may be or as must be, and keeps the choice of others.
    fn start_run(
        &mut self,
        pc: usize,
        op: Op,
        at: usize,
    ) -> Result<Option<(usize, usize)>, OutOfSteps> {
        let Op::Run {
            set,
            fold,
            back,
            least,
            most,
            greedy,
        } = op
        else {
            return Ok(None);
        };
        let (mut to, mut count, mut enough) = (at, 0, at);
        let wanted = if greedy { most } else { least };
        while count < wanted {
            let Some((_, beyond)) = self
                .read(to, back)
                .filter(|(c, _)| self.in_set(set, *c, fold))
            else {
                break;
            };
            (to, count) = (beyond, count + 1);
            if count == least {
                enough = to;
            }
            self.step()?;
        }
        if count < least {
            return Ok(None);
        }
        if greedy && to != enough {
            self.push(Entry::Shorter {
                pc: pc + 1,
                at: to,
                least: enough,
                back,
            })?;
        } else if !greedy && most > least {
            let left = most - least;
            self.push(Entry::Longer { pc, at: to, left })?;
        }
        Ok(Some((pc + 1, to)))
    }

    fn choose_loop(
        &mut self,
        pc: usize,
        op: Op,
        at: usize,
    ) -> Result<Option<(usize, usize)>, OutOfSteps> {
        let Op::Loop {
            register,
            least,
            most,
            greedy,
            exit,
        } = op
        else {
            return Ok(None);
        };
        let (count, _) = self.register(register);
        if count >= most {
            return Ok(Some((exit, at)));
        }
        if count < least {
            return Ok(Some((pc + 1, at)));
        }
        let (first, second) = if greedy {
            (pc + 1, exit)
        } else {
            (exit, pc + 1)
        };
        self.push(Entry::Choice { pc: second, at })?;
        Ok(Some((first, at)))
    }

    fn register(&self, register: usize) -> (u32, usize) {
        self.registers.get(register).copied().unwrap_or_default()
    }

    fn set_register(&mut self, register: usize, value: (u32, usize)) -> Result<(), OutOfSteps> {
        let old = self.register(register);
        self.push(Entry::Register { register, old })?;
        if let Some(place) = self.registers.get_mut(register) {
            *place = value;
        }
        Ok(())
    }

    fn save(&mut self, slot: usize, value: Option<usize>) -> Result<(), OutOfSteps> {
        let old = self.groups.get(slot).copied().flatten();
        if old == value {
            return Ok(());
        }
        self.push(Entry::Group { slot, old })?;
        if let Some(place) = self.groups.get_mut(slot) {
            *place = value;
        }
        Ok(())
    }

    /// Matches again what a group has matched; a group that took no part matches nothing, successfully.
    fn repeat_group(
        &mut self,
        group: usize,
        folded: bool,
        back: bool,
        at: usize,
    ) -> Result<Option<usize>, OutOfSteps> {
        let place = |slot: usize| self.groups.get(slot).copied().flatten();
        let (Some(start), Some(end)) = (place(group * 2), place(group * 2 + 1)) else {
            return Ok(Some(at));
        };
        let length = end.saturating_sub(start);
        let from = if back {
            at.checked_sub(length)
        } else {
            Some(at)
        };
        let Some(from) = from else { return Ok(None) };
        let unicode = self.pattern.flags.unicode;
        let shown = |point: u32| if folded { fold(point, unicode) } else { point };
        for offset in 0..length {
            self.step()?;
            let pair = (
                self.subject.at(start + offset),
                self.subject.at(from + offset),
            );
            match pair {
                (Some(a), Some(b)) if shown(a) == shown(b) => {}
                _ => return Ok(None),
            }
        }
        Ok(Some(if back { from } else { at + length }))
    }

    /// Undoes what was done since the last choice and takes its other way.
    fn retry(&mut self, base: usize) -> Result<Option<(usize, usize)>, OutOfSteps> {
        while self.stack.len() > base {
            let Some(entry) = self.stack.pop() else {
                return Ok(None);
            };
            match entry {
                Entry::Choice { pc, at } => return Ok(Some((pc, at))),
                Entry::Shorter {
                    pc,
                    at,
                    least,
                    back,
                } => {
                    let at = if back { at + 1 } else { at - 1 };
                    if at != least {
                        self.push(Entry::Shorter {
                            pc,
                            at,
                            least,
                            back,
                        })?;
                    }
                    return Ok(Some((pc, at)));
                }
                Entry::Longer { pc, at, left } => {
                    if let Some(next) = self.lengthen(pc, at, left)? {
                        return Ok(Some(next));
                    }
                }
                undo => self.undo(undo),
            }
        }
        Ok(None)
    }

    fn lengthen(
        &mut self,
        pc: usize,
        at: usize,
        left: u32,
    ) -> Result<Option<(usize, usize)>, OutOfSteps> {
        let Some(Op::Run {
            set, fold, back, ..
        }) = self.pattern.code.get(pc).copied()
        else {
            return Ok(None);
        };
        let found = self
            .read(at, back)
            .filter(|(c, _)| self.in_set(set, *c, fold));
        let Some((_, to)) = found else {
            return Ok(None);
        };
        if left > 1 {
            self.push(Entry::Longer {
                pc,
                at: to,
                left: left - 1,
            })?;
        }
        Ok(Some((pc + 1, to)))
    }

    fn undo(&mut self, entry: Entry) {
        match entry {
            Entry::Group { slot, old } => {
                if let Some(place) = self.groups.get_mut(slot) {
                    *place = old;
                }
            }
            Entry::Register { register, old } => {
                if let Some(place) = self.registers.get_mut(register) {
                    *place = old;
                }
            }
            Entry::Choice { .. } | Entry::Shorter { .. } | Entry::Longer { .. } => {}
        }
    }

    /// Undoes everything down to a height.
    fn unwind(&mut self, height: usize) {
        while self.stack.len() > height {
            if let Some(entry) = self.stack.pop() {
                self.undo(entry);
            }
        }
    }

    /// Gives up the choices above a height, but keeps what is to be undone.
    fn forget_choices(&mut self, height: usize) {
        let above = self.stack.split_off(height.min(self.stack.len()));
        let undo = |entry: &Entry| matches!(entry, Entry::Group { .. } | Entry::Register { .. });
        self.stack.extend(above.into_iter().filter(undo));
    }
}
