//! What a module may import: the same on every engine.
//!
//! Host functions write down how they were called and answer with numbers that depend on all calls
//! so far, so that one call more, less or different shows in everything after it. One refuses some
//! calls, one calls back what it is given.

use std::fmt::Write as _;
use std::iter;
use std::sync::LazyLock;

use super::{Value, f32, f64, i64, v128};
use crate::random::{Random, hash};

/// The first name of all imports.
pub(crate) const MODULE: &str = "h";

/// The host function that calls back: `(funcref) -> i32`.
pub(crate) const CALL: &str = "call";

/// The error of a host function that refuses a call.
pub(crate) const REFUSED: &str = "refused";

/// Calls back inside each other; deeper ones are answered without.
pub(crate) const DEPTH: u32 = 6;

/// A type of numbers.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Number {
    I32,
    I64,
    F32,
    F64,
    V128,
}

use Number::{F32, F64, I32, I64, V128};

impl Number {
    const fn text(self) -> &'static str {
        match self {
            I32 => "i32",
            I64 => "i64",
            F32 => "f32",
            F64 => "f64",
            V128 => "v128",
        }
    }
}

/// Name, parameters and results of a host function.
pub(crate) type HostFunc = (&'static str, &'static [Number], &'static [Number]);

/// The host functions besides [`CALL`]; the first refuses some calls.
pub(crate) const FUNCS: [HostFunc; 7] = [
    ("refuse", &[I32], &[]),
    ("f1", &[], &[]),
    ("f2", &[I32, I32], &[I32]),
    ("f3", &[I64, F64], &[F64, I64]),
    ("f4", &[F32, I32, I64], &[F32]),
    ("f5", &[V128, I32], &[V128]),
    ("f6", &[], &[I32, V128, F32, F64, I64]),
];

/// The globals: name, whether mutable, value.
pub(crate) const GLOBALS: [(&str, bool, Value); 5] = [
    ("g0", false, Value::I32(7)),
    ("g1", true, Value::I64(-1)),
    ("g2", false, Value::F64(0x4009_21fb_5444_2d18)),
    ("g3", true, Value::F32(0x8000_0000)),
    ("g4", true, Value::V128(1 << 100 | 3)),
];

/// The tables: name, least and largest number of elements. The first is of functions, the second
/// of host references; their elements are null.
pub(crate) const TABLES: [(&str, u32, u32); 2] = [("t0", 5, 20), ("t1", 3, 9)];

/// The memory: name, least and largest number of pages.
pub(crate) const MEMORY: (&str, u32, u32) = ("m0", 1, 2);

/// A module that imports everything.
static ALL: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut text = "(module".to_owned();
    let mut import = |name: &str, what: String| {
        let _ = write!(text, "\n (import \"{MODULE}\" \"{name}\" {what})");
    };
    for (name, params, results) in FUNCS {
        let list = |types: &[Number]| {
            types
                .iter()
                .map(|ty| ty.text())
                .collect::<Vec<_>>()
                .join(" ")
        };
        let (params, results) = (list(params), list(results));
        import(name, format!("(func (param {params}) (result {results}))"));
    }
    import(CALL, "(func (param funcref) (result i32))".to_owned());
    for (name, mutable, value) in GLOBALS {
        let ty = match value {
            Value::I32(_) => I32,
            Value::I64(_) => I64,
            Value::F32(_) => F32,
            Value::F64(_) => F64,
            Value::V128(_) | Value::Null | Value::Reference => V128,
        };
        let ty = ty.text();
        import(
            name,
            if mutable {
                format!("(global (mut {ty}))")
            } else {
                format!("(global {ty})")
            },
        );
    }
    for ((name, min, max), ty) in iter::zip(TABLES, ["funcref", "externref"]) {
        import(name, format!("(table {min} {max} {ty})"));
    }
    let (name, min, max) = MEMORY;
    import(name, format!("(memory {min} {max})"));
    text.push(')');
    wat::parse_str(text).expect("a constant module")
});

/// A module that imports everything, for wasm-smith to choose from.
pub(crate) fn all_imports() -> Vec<u8> {
    ALL.clone()
}

/// What the host functions of a store know.
#[derive(Debug, Default)]
pub(crate) struct Host {
    /// A hash of all calls so far.
    pub(crate) log: u64,
    /// Calls back that are under way.
    pub(crate) depth: u32,
}

impl Host {
    /// Writes a call of a function of [`FUNCS`] down and gives its results; none if it is refused.
    pub(crate) fn answer(&mut self, at: usize, arguments: &[Value]) -> Option<Vec<Value>> {
        let mut bytes = Vec::from(self.log.to_le_bytes());
        bytes.push(at as u8);
        for argument in arguments {
            let bits = match *argument {
                Value::I32(value) => u128::from(value as u32),
                Value::I64(value) => u128::from(value as u64),
                Value::F32(bits) => bits.into(),
                Value::F64(bits) => bits.into(),
                Value::V128(bits) => bits,
                Value::Null | Value::Reference => 0,
            };
            bytes.extend(bits.to_le_bytes());
        }
        self.log = hash(&bytes);
        let (_, _, results) = FUNCS[at];
        if at == 0 && self.log.is_multiple_of(4) {
            return None;
        }
        let mut random = Random::new(self.log);
        let result = |ty: &Number| match ty {
            I32 => Value::I32(i64(&mut random) as i32),
            I64 => Value::I64(i64(&mut random)),
            F32 => Value::F32(f32(&mut random)),
            F64 => Value::F64(f64(&mut random)),
            V128 => Value::V128(v128(&mut random)),
        };
        Some(results.iter().map(result).collect())
    }
}
