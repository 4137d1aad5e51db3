//! What is known about a place in a module's code, and how people read it.

use std::fmt;

use shanhai::TrapFrame;

/// A place in a module's code, in terms of its source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Location {
    /// The function that the code is in, as the compiler calls it.
    pub function: Option<String>,
    /// The source file, as the compiler wrote it down.
    pub file: Option<String>,
    /// The line, from 1. With inlined calls: the line of the outermost of them.
    pub line: Option<u32>,
    /// The calls at this place that the compiler replaced by the function's body, outermost first.
    pub inlined: Vec<Inlined>,
}

/// A function whose body stands in place of a call of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inlined {
    /// The function, as the compiler calls it.
    pub function: Option<String>,
    /// The source file.
    pub file: Option<String>,
    /// The line in it, from 1.
    pub line: Option<u32>,
}

/// A function of the source that was running: a [`TrapFrame`], or a call that was inlined in one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFrame {
    /// The function, as the compiler calls it; [`fmt::Display`] shows it as its source does.
    pub function: Option<String>,
    /// The source file, as the compiler wrote it down.
    pub file: Option<String>,
    /// The line in it, from 1.
    pub line: Option<u32>,
    /// Whether it has no frame of its own: its code stands in the function of the next frame.
    pub inlined: bool,
    /// The index in its module of the function that the code is in.
    pub func_index: u32,
    /// The offset in the module of the instruction.
    pub offset: u32,
}

impl SourceFrame {
    /// The function as its source writes it.
    pub fn name(&self) -> String {
        match &self.function {
            // Without the hash that makes the name unique.
            Some(name) => format!("{:#}", rustc_demangle::demangle(name)),
            None => "<unnamed>".into(),
        }
    }

    /// The frames that a place stands for, innermost first.
    pub(crate) fn all(frame: &TrapFrame, location: Location) -> impl Iterator<Item = Self> {
        let (func_index, offset) = (frame.func_index, frame.offset);
        let inner = location.inlined.into_iter().rev().map(move |call| Self {
            function: call.function,
            file: call.file,
            line: call.line,
            inlined: true,
            func_index,
            offset,
        });
        let own = Self {
            function: location.function.or_else(|| frame.func_name.clone()),
            file: location.file,
            line: location.line,
            inlined: false,
            func_index,
            offset,
        };
        inner.chain([own])
    }
}

impl fmt::Display for SourceFrame {
    /// `main.handler /src/main.go:42`, or `handler (function 3, offset 0x1f)` where no line is
    /// known. Names of Rust are written as in the source.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name())?;
        match (&self.file, self.line) {
            (Some(file), Some(line)) => {
                let inlined = if self.inlined { " (inlined)" } else { "" };
                write!(f, " {file}:{line}{inlined}")
            }
            _ => write!(
                f,
                " (function {}, offset {:#x})",
                self.func_index, self.offset
            ),
        }
    }
}
