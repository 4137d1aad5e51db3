//! What is under test: the engine's configuration, by environment and by folder of the suite.

use std::fmt;

use shanhai::{Compilation, Config, Features};
use shanhai_wast::Options;

/// One way of running the engine; every one must give the same results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Configuration {
    /// Everything is validated and translated up front.
    Eager,
    /// Functions are validated and translated when they are first called.
    Lazy,
    /// As `Eager`, with fuel metering.
    Fuel,
    /// On the reference machine.
    Reference,
    /// As `Lazy`, with a snapshot after each directive, from which the script goes on.
    Snapshot,
}

impl Configuration {
    /// Reads `SHANHAI_SPEC_CONFIG`.
    pub(crate) fn from_env() -> Result<Self, String> {
        let Ok(name) = std::env::var("SHANHAI_SPEC_CONFIG") else {
            return Ok(Self::Eager);
        };
        match name.as_str() {
            "" | "eager" => Ok(Self::Eager),
            "lazy" => Ok(Self::Lazy),
            "fuel" => Ok(Self::Fuel),
            "reference" => Ok(Self::Reference),
            "snapshot" => Ok(Self::Snapshot),
            _ => Err(format!(
                "SHANHAI_SPEC_CONFIG={name}: use eager, lazy, fuel, reference or snapshot"
            )),
        }
    }

    /// The options for the script with this key: proposals beyond 3.0 are switched on by folder.
    pub(crate) fn options(self, key: &str) -> Options {
        let mut config = Config::default();
        let features = (Features::default() | proposal(key)) & Features::SUPPORTED;
        config.features(features).compilation(match self {
            Self::Eager | Self::Fuel | Self::Reference => Compilation::Eager,
            // Invalid bodies must be found when the module is loaded, so only translation waits.
            Self::Lazy | Self::Snapshot => Compilation::LazyTranslation,
        });
        config.reference(self == Self::Reference);
        let fuel = (self == Self::Fuel).then_some(u64::MAX);
        config.fuel(fuel.is_some());
        Options {
            config,
            fuel,
            snapshots: self == Self::Snapshot,
        }
    }
}

impl fmt::Display for Configuration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Eager => "eager",
            Self::Lazy => "lazy",
            Self::Fuel => "fuel",
            Self::Reference => "reference",
            Self::Snapshot => "snapshot",
        })
    }
}

fn proposal(key: &str) -> Features {
    let folder = key
        .split("proposals/")
        .nth(1)
        .and_then(|rest| rest.split('/').next());
    match folder {
        Some("threads") => Features::THREADS,
        Some("wide-arithmetic") => Features::WIDE_ARITHMETIC,
        Some("custom-page-sizes") => Features::CUSTOM_PAGE_SIZES,
        Some("compact-import-section") => Features::COMPACT_IMPORTS,
        Some(_) | None => Features::empty(),
    }
}
