//! What the node is told at its start.

use std::{net::SocketAddr, path::PathBuf, time::Duration};

use crate::permission::Config;

/// The modules folder, if nobody names another.
pub const MODULES: &str = "/var/lib/shanhaixingchen/modules";

/// Where requests are taken and modules are found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The folder of the modules.
    pub modules: PathBuf,
    /// The address of the gateway.
    pub listen: SocketAddr,
    /// The path of the node's health; empty turns it off.
    pub health: String,
    /// The path of the metrics; empty turns them off.
    pub metrics: String,
    /// How long requests get to end when a module or the node stops.
    pub drain: Duration,
    /// Looks at the folder again and again, even if the system would tell of changes.
    pub poll: bool,
    /// The operator's file, which is read again when it changes; `None` if what the operator says
    /// stays as it is at the start.
    pub config: Option<PathBuf>,
}

impl Settings {
    /// What the operator's file says, else the defaults.
    #[must_use]
    pub fn of(config: &Config) -> Self {
        let node = config.node();
        let text = |value: &Option<crate::permission::Sourced<String>>, default: &str| {
            let value = value.as_ref().map(|value| value.value.clone());
            value.unwrap_or_else(|| default.to_owned())
        };
        let modules = node.modules.as_ref().map(|modules| modules.value.clone());
        let listen = node.listen.as_ref().map(|listen| listen.value);
        let drain = node.drain.as_ref().map_or(10_000, |drain| drain.value);
        Settings {
            modules: modules.unwrap_or_else(|| MODULES.into()),
            listen: listen.unwrap_or_else(|| ([0, 0, 0, 0], 8080).into()),
            health: text(&node.health, "/healthz"),
            metrics: text(&node.metrics, "/metrics"),
            drain: Duration::from_millis(drain),
            poll: false,
            config: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn the_file_or_the_defaults() {
        let default = Settings::of(&Config::default());
        assert_eq!(default.modules, Path::new(MODULES));
        assert_eq!(default.listen.to_string(), "0.0.0.0:8080");
        let text = "[node]\nlisten = \":9000\"\nmodules = \"m\"\nmetrics = \"\"\ndrain = \"2s\"";
        let config = Config::parse("shanhai.toml", Path::new("/etc"), text).unwrap();
        let settings = Settings::of(&config);
        assert_eq!(settings.modules, Path::new("/etc/m"));
        assert_eq!(settings.listen.port(), 9000);
        assert_eq!((&*settings.metrics, &*settings.health), ("", "/healthz"));
        assert_eq!(settings.drain, Duration::from_secs(2));
    }
}
