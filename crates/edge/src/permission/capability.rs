//! What can be asked for and granted: one row a capability.

use std::fmt;

/// A capability that manifests ask for and operators grant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Capability {
    /// Paths that are answered: `"/health"`, `"GET /api/"`.
    Routes,
    /// Places that are connected to: `"api.example.com:443"`.
    Hosts,
    /// Pins by label: `"led:out"`, `"button:in"`, `"bus"`.
    Gpio,
    /// Serial ports by name.
    Uart,
    /// Uses of the clock that runs without power: `"read"`, `"set"`, `"alarm"`.
    Rtc,
    /// Namespaces of the key-value store.
    Kv,
    /// Databases by name.
    Sql,
    /// Environment variables by name; the operator gives their values.
    Env,
    /// Capabilities that an embedder added, by name.
    Custom,
}

impl Capability {
    /// All of them, in the order of the documentation.
    pub const ALL: [Capability; 9] = [
        Capability::Routes,
        Capability::Hosts,
        Capability::Gpio,
        Capability::Uart,
        Capability::Rtc,
        Capability::Kv,
        Capability::Sql,
        Capability::Env,
        Capability::Custom,
    ];

    /// The key in both files.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Capability::Routes => "routes",
            Capability::Hosts => "hosts",
            Capability::Gpio => "gpio",
            Capability::Uart => "uart",
            Capability::Rtc => "rtc",
            Capability::Kv => "kv",
            Capability::Sql => "sql",
            Capability::Env => "env",
            Capability::Custom => "custom",
        }
    }

    pub(super) fn index(self) -> usize {
        self as usize
    }
}

impl fmt::Display for Capability {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}
