//! The modules that are measured.

use std::path::PathBuf;

use anyhow::{Context as _, Result};

/// A C program as a module that exports `run(n: i32) -> i64`, a checksum.
#[derive(Clone, Copy, Debug)]
pub struct Kernel {
    /// The source is `kernels/c/NAME.c`.
    pub name: &'static str,
    /// The argument that takes an interpreter a few tenths of a second.
    pub size: i32,
}

/// All kernels, with what they are about.
pub const KERNELS: [Kernel; 8] = [
    // Recursive calls.
    Kernel {
        name: "fib",
        size: 33,
    },
    // Loads, stores and integer hashing.
    Kernel {
        name: "hashmap",
        size: 300_000,
    },
    // Nested loops over f64.
    Kernel {
        name: "matmul",
        size: 2,
    },
    // Copying bytes by hand.
    Kernel {
        name: "memcopy",
        size: 20,
    },
    // f64 arithmetic with square roots.
    Kernel {
        name: "nbody",
        size: 200_000,
    },
    // Rotations and additions of i32.
    Kernel {
        name: "sha256",
        size: 25,
    },
    // Byte stores in tight loops.
    Kernel {
        name: "sieve",
        size: 5,
    },
    // An interpreter: br_table.
    Kernel {
        name: "vmloop",
        size: 5_000,
    },
];

impl Kernel {
    /// The module's bytes.
    ///
    /// # Errors
    /// `kernels/build.sh` has not been run.
    pub fn wasm(&self) -> Result<Vec<u8>> {
        read(&format!("{}.bare.wasm", self.name))
    }
}

/// A Go program that prints a line, built for wasip1.
///
/// # Errors
/// `kernels/build.sh` has not been run, or had no Go.
pub fn go_hello() -> Result<Vec<u8>> {
    read("hello.wasip1.wasm")
}

/// A Go program that prints a line, built for JavaScript hosts.
///
/// # Errors
/// As [`go_hello`].
pub fn go_hello_js() -> Result<Vec<u8>> {
    read("hello.js.wasm")
}

/// A Go program that waits for a number, then for a time; built for `wasip1` or `js`.
///
/// # Errors
/// As [`go_hello`].
pub fn go_errand(target: &str) -> Result<Vec<u8>> {
    read(&format!("errand.{target}.wasm"))
}

/// Calls of four kinds: `guest`, `indirect` and `host` take a count and make as many calls;
/// `leaf` is called by the embedder.
///
/// # Panics
/// Never: the text is a constant.
pub fn calls() -> Vec<u8> {
    wat::parse_str(include_str!("calls.wat")).expect("calls.wat is well formed")
}

/// Where a module lies whose file has this name.
pub fn path(name: &str) -> PathBuf {
    let folder = match std::env::var_os("SHANHAI_BENCH_WASM") {
        Some(folder) => PathBuf::from(folder),
        None => PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../target/bench-wasm"),
    };
    folder.join(name)
}

/// A module of one small function, `run`, that adds one: nothing else takes time in loading it.
pub fn tiny() -> Vec<u8> {
    let text = "(module (func (export \"run\") (param i32) (result i64)
        (i64.extend_i32_u (i32.add (local.get 0) (i32.const 1)))))";
    wat::parse_str(text).expect("the text is a module")
}

fn read(name: &str) -> Result<Vec<u8>> {
    let path = path(name);
    std::fs::read(&path)
        .with_context(|| format!("{}: run benches/kernels/build.sh first", path.display()))
}
