//! Shanhai beside other engines, in one process: what is measured, and how each engine is driven.
//!
//! The benches (`benches/`) use criterion for wall time; the program `ratio` measures CPU time with
//! the engines taking turns and prints one table of ratios.

pub mod cpu;
pub mod engine;
pub mod go_js;
pub mod hello;
pub mod image;
pub mod module;
pub mod process;
