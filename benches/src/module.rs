//! The modules that are measured.

use std::path::PathBuf;

use anyhow::{Context as _, Result};

/// A C program as a module that exports `run(n: i32) -> i64`, a checksum.
#[derive(Clone, Copy, Debug)]
pub struct Kernel {
    /// The source is `NAME.c` in a folder of `kernels`.
    pub name: &'static str,
    /// The argument that takes an interpreter a few tenths of a second.
    pub size: i32,
}

/// The kernels that each do one thing.
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

/// The kernels that do several things each.
pub const MIXED: [Kernel; 4] = [
    // A list, small matrices, a state machine, CRC-16: as CoreMark does.
    Kernel {
        name: "mixed",
        size: 4_000,
    },
    // Text and a table of its words.
    Kernel {
        name: "words",
        size: 8,
    },
    // i64 shifts, rotations, products.
    Kernel {
        name: "mix64",
        size: 1_500,
    },
    // A decompressor: bytes copied by hand.
    Kernel {
        name: "unpack",
        size: 100,
    },
];

/// Kernels that chains of words are not chosen from: what a program can expect that nobody has seen.
pub const UNKNOWN: [Kernel; 19] = [
    // A balanced tree.
    Kernel {
        name: "balance",
        size: 20,
    },
    // AES with tables.
    Kernel {
        name: "cipher",
        size: 46,
    },
    // Huffman codes.
    Kernel {
        name: "codes",
        size: 10,
    },
    // A hash of i64 in four lanes.
    Kernel {
        name: "digest",
        size: 1_700,
    },
    // Whole numbers of many digits.
    Kernel {
        name: "factorial",
        size: 10,
    },
    // Lines of text, sorted through a pointer to a function.
    Kernel {
        name: "lines",
        size: 25,
    },
    // Nodes that are allocated and freed.
    Kernel {
        name: "nodes",
        size: 75,
    },
    // Gradient noise: f32, and a table of branches.
    Kernel {
        name: "noise",
        size: 10,
    },
    // Calls through pointers.
    Kernel {
        name: "objects",
        size: 9_000,
    },
    // A compressor.
    Kernel {
        name: "pack",
        size: 64,
    },
    // JSON.
    Kernel {
        name: "parser",
        size: 550,
    },
    // Shortest paths with a heap.
    Kernel {
        name: "paths",
        size: 74,
    },
    // A matcher that recurses.
    Kernel {
        name: "pattern",
        size: 1,
    },
    // Spheres: f64.
    Kernel {
        name: "rays",
        size: 37,
    },
    // A text in a text.
    Kernel {
        name: "search",
        size: 44,
    },
    // f64 in two dimensions.
    Kernel {
        name: "stencil",
        size: 670,
    },
    // Trying.
    Kernel {
        name: "sudoku",
        size: 41,
    },
    // Recursion.
    Kernel {
        name: "tak",
        size: 56,
    },
    // A sum of numbers in memory.
    Kernel {
        name: "total",
        size: 185,
    },
];

/// The kernels of vector instructions.
pub const SIMD: [Kernel; 3] = [
    // Dot products of f32 and i16.
    Kernel {
        name: "dot",
        size: 9_000,
    },
    // Bytes are found and counted.
    Kernel {
        name: "scan",
        size: 400,
    },
    // Pictures of bytes: one over another, and to grey.
    Kernel {
        name: "blend",
        size: 200,
    },
];

/// The Go programs that compute, for wasip1.
pub const GO_PROGRAMS: [&str; 2] = ["compute", "mix"];

impl Kernel {
    /// The module's bytes.
    ///
    /// # Errors
    /// `kernels/build.sh` has not been run.
    pub fn wasm(&self) -> Result<Vec<u8>> {
        kernel(self.name)
    }
}

/// The module of a kernel: one of the lists above, or another that is built for a tool.
///
/// # Errors
/// As [`Kernel::wasm`].
pub fn kernel(name: &str) -> Result<Vec<u8>> {
    read(&format!("{name}.bare.wasm"))
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

/// One of [`GO_PROGRAMS`].
///
/// # Errors
/// As [`go_hello`].
pub fn go_program(name: &str) -> Result<Vec<u8>> {
    read(&format!("{name}.wasip1.wasm"))
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

/// Work on a memory of 16 MiB: `new` does nothing; `grow`, `fill`, `copy` and `read` take how often.
///
/// # Panics
/// Never: the text is a constant.
pub fn memory() -> Vec<u8> {
    wat::parse_str(include_str!("memory.wat")).expect("memory.wat is well formed")
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
