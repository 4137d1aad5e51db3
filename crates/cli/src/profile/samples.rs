//! What was seen: stacks, each kept once, and how often.

use std::{collections::HashMap, hash::Hash};

use shanhai::TrapFrame;

/// Different things, numbered in the order in which they came.
pub struct Numbered<T> {
    numbers: HashMap<T, u32>,
    items: Vec<T>,
}

impl<T> Default for Numbered<T> {
    fn default() -> Self {
        Numbered {
            numbers: HashMap::new(),
            items: Vec::new(),
        }
    }
}

impl<T: Clone + Eq + Hash> Numbered<T> {
    /// The number of an item; new ones get the next.
    pub fn number(&mut self, item: T) -> u32 {
        if let Some(&number) = self.numbers.get(&item) {
            return number;
        }
        // Memory ends before numbers do.
        let number = u32::try_from(self.items.len()).unwrap_or(u32::MAX);
        self.items.push(item.clone());
        self.numbers.insert(item, number);
        number
    }

    /// The items by number.
    pub fn items(&self) -> &[T] {
        &self.items
    }
}

/// A stack: the number of its innermost frame, and of the stack that this was called from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stack {
    pub callers: Option<u32>,
    pub frame: u32,
}

/// The stacks of a run.
#[derive(Default)]
pub struct Samples {
    /// Frames by function and offset.
    places: Numbered<(u32, u32)>,
    frames: Vec<TrapFrame>,
    stacks: Numbered<Stack>,
    /// In the order of time: a stack, and how many samples in a row found it.
    runs: Vec<(Option<u32>, u64)>,
    count: u64,
}

impl Samples {
    /// Notes down that so many samples in a row found a stack, innermost frame first.
    pub fn add(&mut self, frames: &[TrapFrame], count: u64) {
        if count == 0 {
            return;
        }
        let mut stack = None;
        for frame in frames.iter().rev() {
            let number = self.places.number((frame.func_index, frame.offset));
            if number as usize == self.frames.len() {
                self.frames.push(frame.clone());
            }
            stack = Some(self.stacks.number(Stack {
                callers: stack,
                frame: number,
            }));
        }
        self.count += count;
        match self.runs.last_mut() {
            Some((last, times)) if *last == stack => *times += count,
            _ => self.runs.push((stack, count)),
        }
    }

    /// How many samples there are.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// The frames by number.
    pub fn frames(&self) -> &[TrapFrame] {
        &self.frames
    }

    /// The stacks by number; callers come before those they call.
    pub fn stacks(&self) -> &[Stack] {
        self.stacks.items()
    }

    /// In the order of time: a stack, and how many samples in a row found it. None is a program
    /// without an open call.
    pub fn runs(&self) -> &[(Option<u32>, u64)] {
        &self.runs
    }

    /// How many samples found each stack, by its number.
    pub fn totals(&self) -> Vec<u64> {
        let mut totals = vec![0; self.stacks().len()];
        for (stack, count) in &self.runs {
            if let Some(stack) = stack {
                totals[*stack as usize] += count;
            }
        }
        totals
    }

    /// The numbers of a stack's frames, innermost first.
    pub fn frames_of(&self, stack: u32) -> impl Iterator<Item = u32> {
        let mut next = Some(stack);
        std::iter::from_fn(move || {
            let stack = self.stacks()[next? as usize];
            next = stack.callers;
            Some(stack.frame)
        })
    }
}
