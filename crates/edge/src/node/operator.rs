//! What the operator says, and says anew while the node runs.

use std::sync::{Arc, PoisonError};

use tokio::task;

use super::{Settings, Shared};
use crate::{permission::Config, watch::FileWatch};

/// What the operator says at one time.
#[derive(Debug)]
pub struct Operator {
    pub config: Config,
    /// Counts the configurations that were put in place.
    pub version: u64,
    /// What is wrong with the file that should have taken over.
    pub problem: Option<String>,
    /// What the node started with.
    first: Arc<Config>,
    /// What differs from that and needs a restart, as it was told last.
    told: Vec<String>,
}

impl Operator {
    /// What is said at the start.
    pub fn new(config: Config) -> Self {
        Operator {
            first: Arc::new(config.clone()),
            config,
            version: 1,
            problem: None,
            told: Vec::new(),
        }
    }
}

impl Shared {
    /// What the operator says now.
    pub fn operator(&self) -> Arc<Operator> {
        let operator = self.operator.lock();
        Arc::clone(&operator.unwrap_or_else(PoisonError::into_inner))
    }

    /// Watches the operator's file, if there is one.
    pub async fn watch_config(self: Arc<Self>) {
        let Some(path) = &self.settings.config else {
            return;
        };
        let mut watch = FileWatch::new(path, self.settings.poll);
        loop {
            // The first time, it may have changed before it was watched.
            self.read_config(false).await;
            watch.changed().await;
        }
    }

    /// Reads the operator's file; who asked for it hears of it in any case.
    pub async fn read_config(self: &Arc<Self>, is_asked: bool) {
        let Some(path) = self.settings.config.clone() else {
            if is_asked {
                tracing::info!("there is no operator's file to read again");
            }
            return;
        };
        let file = path.display().to_string();
        let read = task::spawn_blocking(move || Config::load(&path)).await;
        let problem = match read {
            Ok(Ok(config)) => {
                if !self.configure(config) && is_asked {
                    tracing::info!(file, "the operator's file was read again: nothing is new");
                }
                return;
            }
            Ok(Err(error)) => error.to_string(),
            Err(error) => format!("{file}: the node failed while it read the file: {error}"),
        };
        let before = self.replace(|before| Operator {
            problem: Some(problem.clone()),
            config: before.config.clone(),
            told: before.told.clone(),
            first: Arc::clone(&before.first),
            version: before.version,
        });
        if is_asked || before.problem.as_ref() != Some(&problem) {
            tracing::error!("{problem}; what the file said before goes on");
        }
        self.changed();
    }

    /// Puts what the operator says in place; says whether it is something new.
    pub fn configure(self: &Arc<Self>, config: Config) -> bool {
        let devices = !self.capabilities.is_simulated();
        let mut told = Vec::new();
        let before = self.replace(|before| {
            told = config.needs_restart(&before.first, devices);
            told.retain(|key| !self.is_overridden(&before.first, key));
            Operator {
                version: before.version + u64::from(before.config != config),
                first: Arc::clone(&before.first),
                told: told.clone(),
                problem: None,
                config: config.clone(),
            }
        });
        let is_new = before.config != config;
        if is_new || before.problem.is_some() {
            let file = config.file().unwrap_or("built-in");
            tracing::info!(file, "the operator's file has changed");
        }
        if told != before.told && !told.is_empty() {
            let keys = told.join(", ");
            tracing::warn!(keys, "restart to apply: a running node cannot change these");
        }
        if is_new {
            for slot in self.all_slots() {
                slot.look_again();
            }
        }
        self.changed();
        is_new
    }

    /// Whether the node was started with something else than the file said, so that it does not matter.
    fn is_overridden(&self, first: &Config, key: &str) -> bool {
        let said = Settings::of(first);
        let is = |name: &str| key.split(' ').next() == Some(name);
        is("node.listen") && self.settings.listen != said.listen
            || is("node.modules") && self.settings.modules != said.modules
    }

    /// Puts something in place of what is there, which is given back.
    fn replace(&self, new: impl FnOnce(&Operator) -> Operator) -> Arc<Operator> {
        let mut operator = self.operator.lock().unwrap_or_else(PoisonError::into_inner);
        let new = Arc::new(new(&operator));
        std::mem::replace(&mut operator, new)
    }
}
