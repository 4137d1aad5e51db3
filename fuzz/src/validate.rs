//! The target `validate_oracle`: the same verdict as wasmparser, for three sets of features.

use std::sync::LazyLock;

use shanhai::{Config, Engine, Features, Module};
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
        ("3.0", Features::WASM3, WasmFeatures::WASM3),
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
        (Err(error), Ok(_)) => Err(format!("{}: {error}, wasmparser accepts", set.name)),
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
