//! The text of register operations, for `shanhai dump` and tests.

use alloc::string::String;
use core::fmt::{self, Write};

use crate::translate::FuncCode;
use crate::translate::op::{Dest, Field, RegOp, Source};

impl fmt::Display for RegOp {
    /// Name, result and operands: `Binary(I32Add) s5 <- acc, s2`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.shape)?;
        let parts = self.shape.operands();
        if parts.wide_dest() {
            write!(f, " s{}:{} <-", self.a.0, self.a.0 + 1)?;
        }
        if parts.dest().is_some() {
            match self.dest {
                Dest::Slot => write!(f, " s{} <-", self.a.0)?,
                Dest::AccOnly => f.write_str(" acc <-")?,
            }
        }
        let mut comma = "";
        for (source, operand) in [Source::AccFirst, Source::AccSecond]
            .into_iter()
            .zip(parts.sources())
        {
            let Some((field, _)) = operand else { continue };
            f.write_str(comma)?;
            if self.source == source || self.source == Source::AccBoth {
                f.write_str(" acc")?;
            } else {
                write!(f, " s{}", self.slot(field).0)?;
            }
            comma = ",";
        }
        for field in parts.others() {
            write!(f, "{comma} s{}", self.slot(field).0)?;
            comma = ",";
        }
        for field in parts.wide() {
            let slot = self.slot(field).0;
            write!(f, "{comma} s{slot}:{}", slot + 1)?;
            comma = ",";
        }
        let named = |field: Field| {
            let sources = parts.sources().into_iter().flatten();
            let mut all = sources
                .map(|(field, _)| field)
                .chain(parts.others())
                .chain(parts.wide());
            all.any(|other| other == field)
        };
        if parts.dest().is_none() && !parts.wide_dest() && !named(Field::A) && self.a.0 != 0 {
            write!(f, " a={}", self.a.0)?;
        }
        if !named(Field::B) && self.b.0 != 0 {
            write!(f, " b={}", self.b.0)?;
        }
        if named(Field::X) && !named(Field::Y) && self.y().0 != 0 {
            write!(f, " y={}", self.y().0)?;
        }
        if !named(Field::X) && !named(Field::Y) && self.c != 0 {
            write!(f, " c={}", self.c as i32)?;
        }
        if self.shape.words() == 2 && !self.shape.branches() {
            write!(f, " k={:#x}", self.k)?;
        }
        if self.shape.branches() {
            write!(f, " -> {}", self.target)?;
        }
        Ok(())
    }
}

impl FuncCode {
    /// One line per operation: index, module offset, text.
    pub(crate) fn dump(&self) -> String {
        let mut text = String::new();
        for (i, op) in self.ops.iter().enumerate() {
            writeln!(text, "{i:5}  {:#08x}  {op}", op.at).expect("a string takes all text");
        }
        text
    }
}
