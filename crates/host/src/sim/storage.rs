//! A storage in memory.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::{
    Errno, SortedMap, Storage,
    storage::{QUOTA, check_quota},
};

/// A storage in memory; clones share what is stored.
///
/// # Examples
/// ```
/// use shanhai_host::{MemStorage, Storage};
///
/// let kept = MemStorage::new();
/// let mut handed_over = kept.clone();
/// handed_over.set("theme", "dark")?;
/// assert_eq!(kept.get("theme").as_deref(), Some("dark"));
/// # Ok::<(), shanhai_host::Errno>(())
/// ```
#[derive(Clone, Debug)]
pub struct MemStorage {
    texts: Arc<Mutex<SortedMap<String, String>>>,
    quota: usize,
}

impl MemStorage {
    /// Makes an empty storage that takes up to 5 MiB.
    #[must_use]
    pub fn new() -> Self {
        MemStorage::with_quota(QUOTA)
    }

    /// Makes an empty storage that answers [`Errno::ENOSPC`] to what would exceed `quota` bytes.
    #[must_use]
    pub fn with_quota(quota: usize) -> Self {
        MemStorage {
            texts: Arc::default(),
            quota,
        }
    }

    fn texts(&self) -> MutexGuard<'_, SortedMap<String, String>> {
        self.texts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for MemStorage {
    fn default() -> Self {
        MemStorage::new()
    }
}

impl Storage for MemStorage {
    fn get(&self, name: &str) -> Option<String> {
        self.texts().get(name).cloned()
    }

    fn keys(&self) -> Vec<String> {
        self.texts().keys().cloned().collect()
    }

    fn set(&mut self, name: &str, text: &str) -> Result<(), Errno> {
        let mut texts = self.texts();
        let others = texts.iter().filter(|(known, _)| *known != name);
        let others = others.map(|(name, text)| name.len() + text.len()).sum();
        check_quota(self.quota, others, name, text)?;
        texts.insert(name.into(), text.into());
        Ok(())
    }

    fn remove(&mut self, name: &str) -> Result<(), Errno> {
        self.texts().remove(name);
        Ok(())
    }

    fn clear(&mut self) -> Result<(), Errno> {
        self.texts().clear();
        Ok(())
    }
}
