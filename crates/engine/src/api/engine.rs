//! Engines: settings that modules and stores share.

use alloc::sync::Arc;

use crate::config::Config;

/// Settings that modules and stores share; cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Engine {
    config: Arc<Config>,
}

impl Engine {
    /// An engine with these settings.
    pub fn new(config: &Config) -> Self {
        Self {
            config: Arc::new(config.clone()),
        }
    }

    /// The settings.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Whether two engines are the same one.
    pub fn same(a: &Self, b: &Self) -> bool {
        Arc::ptr_eq(&a.config, &b.config)
    }
}
