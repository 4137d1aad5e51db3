//! The fuzz targets of Shanhai as ordinary functions, and what makes inputs for them.
//!
//! A body takes any bytes. It gives a word for what became of them, for the statistics, or the
//! sentence that says where two judges differ; it panics if Shanhai does. `fuzz_targets/` gives the
//! bodies to cargo-fuzz, the program `shanhai-fuzz` runs them without it, `tests/` runs each over
//! its seeds.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod adversarial;
mod calls;
mod decoding;
mod execute;
mod mutate;
mod random;
mod seeds;
mod smith;
mod snapshots;
mod states;
mod validate;

pub use adversarial::{Adversary, adversaries};
pub use calls::gojs_calls;
pub use decoding::decode;
pub use execute::execute_oracle;
pub use execute::javascript::{Compared, JavaScript};
pub use mutate::Mutator;
pub use random::Random;
pub use seeds::Seeds;
pub use smith::module_of;
pub use snapshots::snapshot_load;
pub use states::gojs_state;
pub use validate::{compare as compare_verdicts, validate_oracle};

/// What became of an input: a word that is counted, or the difference that was found.
pub type Verdict = Result<&'static str, String>;

/// A body with its name.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// The name, as on the command line and in `fuzz_targets/`.
    pub name: &'static str,
    /// The body.
    pub body: fn(&[u8]) -> Verdict,
    /// Whether its inputs are modules; otherwise they are bytes that something is made from.
    pub modules: bool,
}

/// Every target.
pub const TARGETS: [Target; 6] = [
    Target {
        name: "decode",
        body: decode,
        modules: true,
    },
    Target {
        name: "validate_oracle",
        body: validate_oracle,
        modules: true,
    },
    Target {
        name: "execute_oracle",
        body: execute_oracle,
        modules: false,
    },
    Target {
        name: "gojs_calls",
        body: gojs_calls,
        modules: false,
    },
    Target {
        name: "snapshot_load",
        body: snapshot_load,
        modules: false,
    },
    Target {
        name: "gojs_state",
        body: gojs_state,
        modules: false,
    },
];
