//! What a module may do: what its manifest asks for ([`Manifest`]) and the operator grants ([`Config`]).
//!
//! Everything that is not granted is refused, and every refusal names the line that decided and what
//! to write where. Who enforces it is the service room; how requests find their module, the gateway.
//!
//! | file | what it says |
//! |---|---|
//! | `NAME.toml` beside `NAME.wasm`, or the custom section `edgekit.manifest` | what the module asks for |
//! | `shanhai.toml` | what the operator grants to it, and which devices the machine has |
//!
//! A module without a manifest gets what it is granted; one that asks for something nobody grants is
//! not started. Of limits the smaller one applies.

mod capability;
mod change;
mod config;
mod effective;
mod error;
mod explain;
mod limit;
mod machine;
mod manifest;
mod probe;
mod refusal;
mod route;
mod rule;
mod rules;
mod source;
mod table;
mod unit;

pub use self::{
    capability::Capability,
    config::{Config, Grant, LogFormat, NodeConfig, listen_address},
    effective::Effective,
    error::{ConfigError, ConfigErrorKind},
    explain::{Line, Verdict},
    limit::{Limit, LimitSet, Limits},
    machine::{Machine, Pin},
    manifest::{MANIFEST_SECTION, Manifest, Target},
    probe::Probe,
    refusal::{Reason, Refusal},
    route::RouteRule,
    rule::{NamePattern, PinUse, RtcUse, Rule},
    rules::Rules,
    source::{Source, Sourced},
    unit::{Shown, Unit},
};
