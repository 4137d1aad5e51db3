//! The target `validate_oracle`: the same verdict as wasmparser, for three sets of features.

use std::sync::LazyLock;

use shanhai::{Config, DecodeErrorKind, Engine, Error, ErrorKind, Features, Module};
use wasmparser::{Validator, WasmFeatures};

use crate::Verdict;

/// Features of ours, and the same ones of wasmparser.
struct Set {
    name: &'static str,
    engine: Engine,
    theirs: WasmFeatures,
}

static SETS: LazyLock<[Set; 3]> = LazyLock::new(|| {
    let beyond = WasmFeatures::THREADS
        | WasmFeatures::WIDE_ARITHMETIC
        | WasmFeatures::CUSTOM_PAGE_SIZES
        | WasmFeatures::COMPACT_IMPORTS;
    [
        ("everything", Features::all(), WasmFeatures::WASM3 | beyond),
        // To wasmparser 3.0 has threads, to the specification it has not.
        (
            "3.0",
            Features::WASM3,
            WasmFeatures::WASM3 - WasmFeatures::THREADS,
        ),
        ("2.0", Features::WASM2, WasmFeatures::WASM2),
    ]
    .map(|(name, ours, theirs)| Set {
        name,
        engine: Engine::new(Config::default().features(ours)),
        theirs,
    })
});

/// Compares the verdicts. The word is the smallest of the sets for which the module is legal.
pub fn validate_oracle(data: &[u8]) -> Verdict {
    let mut legal = "illegal";
    for set in &*SETS {
        if judge(set, data)? {
            legal = set.name;
        }
    }
    Ok(legal)
}

fn judge(set: &Set, data: &[u8]) -> Result<bool, String> {
    let ours = Module::validate(&set.engine, data);
    let theirs = Validator::new_with_features(set.theirs).validate_all(data);
    match (ours, theirs) {
        (Ok(()), Ok(_)) => Ok(true),
        (Err(_), Err(_)) => Ok(false),
        (Ok(()), Err(error)) => Err(format!("{}: accepted, wasmparser: {error}", set.name)),
        (Err(error), Ok(_)) if is_known(&error, data) => Ok(false),
        (Err(error), Ok(_)) => Err(format!("{}: {error}, wasmparser accepts", set.name)),
    }
}

/// The known differences, where the specification is on our side.
///
/// With function references off, wasmparser still takes the long names of `funcref` and
/// `externref` (0x63 0x70 and 0x63 0x6f), which came with them. And it does not look at the shared
/// bit of a table type that a compact group of imports (0x7e 0x01) gives to no name at all.
fn is_known(error: &Error, data: &[u8]) -> bool {
    let ErrorKind::Decode(error) = error.kind() else {
        return false;
    };
    let at = error.offset as usize;
    match &error.kind {
        DecodeErrorKind::Feature(off) => {
            let name = data.get(at..).unwrap_or_default();
            off.0 == Features::FUNCTION_REFERENCES && matches!(name, [0x63, 0x70 | 0x6f, ..])
        }
        DecodeErrorKind::LimitsFlags(flags) => {
            let before = data.get(at.saturating_sub(8)..at).unwrap_or_default();
            flags & 2 != 0 && before.windows(2).any(|pair| pair == [0x7e, 1])
        }
        _ => false,
    }
}

/// The verdicts on a module for the set of everything: whether each of the two accepts it.
pub fn compare(data: &[u8]) -> (bool, bool) {
    let set = &SETS[0];
    (
        Module::validate(&set.engine, data).is_ok(),
        Validator::new_with_features(set.theirs)
            .validate_all(data)
            .is_ok(),
    )
}
