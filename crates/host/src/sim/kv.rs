//! Values by key, in memory.

use std::{
    collections::BTreeMap,
    ops::Bound,
    sync::{Arc, Mutex},
};

use crate::{
    CapError, Kv, KvChange, KvLimits, KvPage, KvUsage, SortedMap, Swap, incremented, source::locked,
};

/// The keys and values of one namespace.
#[derive(Debug, Default)]
struct Namespace {
    values: BTreeMap<String, Vec<u8>>,
    /// Bytes of all of them.
    bytes: u64,
}

/// Values by key, in memory; clones share them.
///
/// To let it fail or take time, see [`Faulty`](crate::Faulty).
///
/// # Examples
/// ```
/// use shanhai_host::{Kv, MemKv};
///
/// let kv = MemKv::new();
/// assert_eq!(kv.increment("counter", "visits", 1)?, 1);
/// assert_eq!(kv.get("counter", "visits")?.as_deref(), Some(&b"1"[..]));
/// # Ok::<(), shanhai_host::CapError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct MemKv {
    limits: KvLimits,
    namespaces: Arc<Mutex<Namespaces>>,
}

impl MemKv {
    /// Makes an empty store.
    #[must_use]
    pub fn new() -> Self {
        MemKv::default()
    }

    /// Makes an empty store that takes at most this much.
    #[must_use]
    pub fn with_limits(limits: KvLimits) -> Self {
        MemKv {
            limits,
            ..MemKv::default()
        }
    }

    fn look<R>(&self, namespace: &str, key: &str, look: impl FnOnce(Option<&Vec<u8>>) -> R) -> R {
        let namespaces = locked(&self.namespaces);
        look(value(&namespaces, namespace, key))
    }

    /// Makes a change by what is under a key; `None` in the answer leaves it.
    fn change<R>(
        &self,
        namespace: &str,
        key: &str,
        change: impl FnOnce(Option<&Vec<u8>>) -> Result<(Option<KvChange>, R), CapError>,
    ) -> Result<R, CapError> {
        self.limits.check_key(namespace, key)?;
        let mut namespaces = locked(&self.namespaces);
        let (change, answer) = change(value(&namespaces, namespace, key))?;
        if let Some(change) = change {
            self.make(&mut namespaces, namespace, &[change])?;
        }
        Ok(answer)
    }

    fn make(
        &self,
        namespaces: &mut Namespaces,
        namespace: &str,
        changes: &[KvChange],
    ) -> Result<(), CapError> {
        for change in changes {
            match change {
                KvChange::Set(key, value) => {
                    self.limits.check_key(namespace, key)?;
                    self.limits.check_value(value)?;
                }
                KvChange::Delete(key) => self.limits.check_key(namespace, key)?,
            }
        }
        let values = namespaces.get_or_insert_with(namespace.to_owned(), Namespace::default);
        let mut undo = Vec::new();
        for change in changes {
            let (key, value) = match change {
                KvChange::Set(key, value) => (key, Some(value.clone())),
                KvChange::Delete(key) => (key, None),
            };
            undo.push((key, values.put(key, value)));
        }
        let checked = self.limits.check_usage(namespace, values.bytes);
        if checked.is_err() {
            for (key, old) in undo.into_iter().rev() {
                values.put(key, old);
            }
        }
        if values.values.is_empty() {
            namespaces.remove(namespace);
        }
        checked
    }
}

type Namespaces = SortedMap<String, Namespace>;

fn value<'a>(namespaces: &'a Namespaces, namespace: &str, key: &str) -> Option<&'a Vec<u8>> {
    namespaces.get(namespace)?.values.get(key)
}

impl Namespace {
    /// Puts a value under a key, or removes it, and returns the old one.
    fn put(&mut self, key: &str, value: Option<Vec<u8>>) -> Option<Vec<u8>> {
        let size = |value: &Vec<u8>| (key.len() + value.len()) as u64;
        self.bytes += value.as_ref().map_or(0, size);
        let old = match value {
            Some(value) => self.values.insert(key.to_owned(), value),
            None => self.values.remove(key),
        };
        self.bytes -= old.as_ref().map_or(0, size);
        old
    }
}

impl Kv for MemKv {
    fn get(&self, namespace: &str, key: &str) -> Result<Option<Vec<u8>>, CapError> {
        self.limits.check_key(namespace, key)?;
        Ok(self.look(namespace, key, |value| value.cloned()))
    }

    fn set(&self, namespace: &str, key: &str, value: &[u8]) -> Result<(), CapError> {
        let set = KvChange::Set(key.to_owned(), value.to_vec());
        self.change(namespace, key, |_| Ok((Some(set), ())))
    }

    fn delete(&self, namespace: &str, key: &str) -> Result<bool, CapError> {
        self.change(namespace, key, |old| {
            Ok((Some(KvChange::Delete(key.to_owned())), old.is_some()))
        })
    }

    fn exists(&self, namespace: &str, key: &str) -> Result<bool, CapError> {
        self.limits.check_key(namespace, key)?;
        Ok(self.look(namespace, key, |value| value.is_some()))
    }

    fn keys(
        &self,
        namespace: &str,
        cursor: Option<&str>,
        limit: usize,
    ) -> Result<KvPage, CapError> {
        self.limits.check_namespace(namespace)?;
        let limit = limit.clamp(1, self.limits.page.max(1));
        let namespaces = locked(&self.namespaces);
        let Some(values) = namespaces.get(namespace) else {
            return Ok(KvPage::default());
        };
        let from = cursor.map_or(Bound::Unbounded, Bound::Excluded);
        let mut after = values.values.range::<str, _>((from, Bound::Unbounded));
        let keys: Vec<String> = after
            .by_ref()
            .take(limit)
            .map(|(key, _)| key.clone())
            .collect();
        let cursor = after.next().and_then(|_| keys.last().cloned());
        Ok(KvPage { keys, cursor })
    }

    fn increment(&self, namespace: &str, key: &str, delta: i64) -> Result<i64, CapError> {
        self.change(namespace, key, |old| {
            let sum = incremented(old.map(Vec::as_slice), delta)?;
            let set = KvChange::Set(key.to_owned(), sum.to_string().into_bytes());
            Ok((Some(set), sum))
        })
    }

    fn compare_and_swap(
        &self,
        namespace: &str,
        key: &str,
        expected: Option<&[u8]>,
        value: Option<&[u8]>,
    ) -> Result<Swap, CapError> {
        self.change(namespace, key, |old| {
            if old.map(Vec::as_slice) != expected {
                return Ok((None, Swap::Differs(old.cloned())));
            }
            let change = match value {
                Some(value) => KvChange::Set(key.to_owned(), value.to_vec()),
                None => KvChange::Delete(key.to_owned()),
            };
            Ok((Some(change), Swap::Done))
        })
    }

    fn apply(&self, namespace: &str, changes: &[KvChange]) -> Result<(), CapError> {
        self.limits.check_namespace(namespace)?;
        self.make(&mut locked(&self.namespaces), namespace, changes)
    }

    fn usage(&self, namespace: &str) -> Result<KvUsage, CapError> {
        self.limits.check_namespace(namespace)?;
        let usage = |values: &Namespace| KvUsage {
            keys: values.values.len() as u64,
            bytes: values.bytes,
        };
        let namespaces = locked(&self.namespaces);
        Ok(namespaces.get(namespace).map(usage).unwrap_or_default())
    }

    fn sync(&self) -> Result<(), CapError> {
        Ok(())
    }
}
