//! The frames of a profile in terms of the program's source.

use std::cmp::Reverse;

use shanhai_host::sort_by;
use shanhai_symbols::{SourceFrame, Symbols};

use super::samples::{Numbered, Samples};

/// A function of the source.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Function {
    /// Its name, as its source writes it.
    pub name: String,
    /// Its source file.
    pub file: Option<String>,
}

/// A call of a function, of its own or inlined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Call {
    /// The function's number.
    pub function: u32,
    /// The line that it is at.
    pub line: Option<u32>,
    /// How many inlined calls it is away from the function that has its code.
    pub inlined: u32,
}

/// The source of a profile's frames.
#[derive(Default)]
pub struct Source {
    functions: Numbered<Function>,
    /// For each frame the calls that it stands for, innermost first.
    calls: Vec<Vec<Call>>,
}

impl Source {
    /// Finds out what frames are.
    pub fn of(samples: &Samples, symbols: &Symbols) -> Self {
        let mut source = Source::default();
        for frame in samples.frames() {
            let frames = symbols.frames_of(std::slice::from_ref(frame));
            let calls = (0..).zip(frames.iter().rev());
            let mut calls: Vec<Call> = calls
                .map(|(inlined, frame)| Call {
                    function: source.functions.number(function(frame)),
                    line: frame.line,
                    inlined,
                })
                .collect();
            calls.reverse();
            source.calls.push(calls);
        }
        source
    }

    /// The functions by number.
    pub fn functions(&self) -> &[Function] {
        self.functions.items()
    }

    /// The calls that a frame stands for, innermost first.
    pub fn calls(&self, frame: u32) -> &[Call] {
        &self.calls[frame as usize]
    }

    /// The functions with the number of samples that were in them and in no function called from
    /// there, most first.
    pub fn hottest(&self, samples: &Samples) -> Vec<(&str, u64)> {
        let mut counts = vec![0; self.functions().len()];
        for (stack, count) in samples.stacks().iter().zip(samples.totals()) {
            if let Some(call) = self.calls(stack.frame).first() {
                counts[call.function as usize] += count;
            }
        }
        let names = self.functions().iter().map(|function| &*function.name);
        let mut hottest: Vec<_> = names.zip(counts).filter(|(_, count)| *count > 0).collect();
        sort_by(&mut hottest, |a, b| {
            (Reverse(a.1), a.0).cmp(&(Reverse(b.1), b.0))
        });
        hottest
    }
}

fn function(frame: &SourceFrame) -> Function {
    Function {
        name: frame.name(),
        file: frame.file.clone(),
    }
}
