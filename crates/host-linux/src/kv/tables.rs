//! The table of a store: values, and how much each namespace has.

use redb::{
    ReadOnlyTable, ReadTransaction, ReadableTable, Table, TableDefinition, WriteTransaction,
};
use shanhai_host::{CapError, CapErrorKind, KvChange, KvLimits, KvPage, KvUsage, SortedMap};

/// Values by namespace and key.
const VALUES: TableDefinition<'static, (&str, &str), &[u8]> = TableDefinition::new("values");
/// The key where a namespace's usage is, since no value has the empty one: the number of keys, then bytes of keys and
/// values, little-endian. A table of its own, with other types, would be 40 KB of code more.
const USAGE: &str = "";

/// How much a namespace has.
fn usage_of(
    values: &impl ReadableTable<(&'static str, &'static str), &'static [u8]>,
    namespace: &str,
) -> Result<KvUsage, CapError> {
    let found = values.get((namespace, USAGE)).map_err(failed)?;
    if let Some(found) = found
        && let ([keys, bytes], []) = found.value().as_chunks()
    {
        let (keys, bytes) = (u64::from_le_bytes(*keys), u64::from_le_bytes(*bytes));
        return Ok(KvUsage { keys, bytes });
    }
    // It is empty, or was written when usage had a table of its own.
    let mut usage = KvUsage::default();
    for entry in values.range((namespace, USAGE)..).map_err(failed)? {
        let (place, value) = entry.map_err(failed)?;
        let (of, key) = place.value();
        if of != namespace {
            break;
        }
        if key != USAGE {
            usage.keys += 1;
            usage.bytes += (key.len() + value.value().len()) as u64;
        }
    }
    Ok(usage)
}

/// What an error of redb means: the disk does not work as it should.
pub(super) fn failed(error: impl Into<redb::Error>) -> CapError {
    let error = error.into();
    let kind = match &error {
        redb::Error::Io(cause) => match cause.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => {
                CapErrorKind::Limit
            }
            _ => CapErrorKind::Failed,
        },
        redb::Error::ValueTooLarge(_) => CapErrorKind::Limit,
        _ => CapErrorKind::Failed,
    };
    CapError::new(kind, format!("the store failed: {error}"))
}

/// The table for changes.
pub(super) struct Tables<'a> {
    values: Table<'a, (&'static str, &'static str), &'static [u8]>,
    /// What went wrong in the middle of a change: the transaction must not be committed then.
    broken: Option<CapError>,
}

impl<'a> Tables<'a> {
    pub(super) fn open(transaction: &'a WriteTransaction) -> Result<Self, CapError> {
        Ok(Tables {
            values: transaction.open_table(VALUES).map_err(failed)?,
            broken: None,
        })
    }

    /// Refuses to go on after something went wrong.
    pub(super) fn check(self) -> Result<(), CapError> {
        self.broken.map_or(Ok(()), Err)
    }

    pub(super) fn get(&self, namespace: &str, key: &str) -> Result<Option<Vec<u8>>, CapError> {
        let value = self.values.get((namespace, key)).map_err(failed)?;
        Ok(value.map(|value| value.value().to_vec()))
    }

    /// Makes changes, all or none: everything is checked before the first is made.
    pub(super) fn make(
        &mut self,
        limits: &KvLimits,
        namespace: &str,
        changes: &[KvChange],
    ) -> Result<(), CapError> {
        let usage = self.usage_after(limits, namespace, changes)?;
        limits.check_usage(namespace, usage.bytes)?;
        let made = self.put(namespace, changes, usage);
        if let Err(error) = &made {
            self.broken.get_or_insert(error.clone());
        }
        made
    }

    fn usage_after(
        &self,
        limits: &KvLimits,
        namespace: &str,
        changes: &[KvChange],
    ) -> Result<KvUsage, CapError> {
        // The last change of a key is the one that counts.
        let mut sizes: SortedMap<&str, Option<usize>> = SortedMap::new();
        for change in changes {
            let (key, size) = match change {
                KvChange::Set(key, value) => {
                    limits.check_value(value)?;
                    (key, Some(value.len()))
                }
                KvChange::Delete(key) => (key, None),
            };
            limits.check_key(namespace, key)?;
            sizes.insert(key, size);
        }
        let KvUsage {
            mut keys,
            mut bytes,
        } = usage_of(&self.values, namespace)?;
        for (key, size) in sizes {
            let old = self.values.get((namespace, key)).map_err(failed)?;
            let taken = |size: usize| (key.len() + size) as u64;
            if let Some(old) = old {
                keys = keys.saturating_sub(1);
                bytes = bytes.saturating_sub(taken(old.value().len()));
            }
            if let Some(size) = size {
                keys += 1;
                bytes = bytes.saturating_add(taken(size));
            }
        }
        Ok(KvUsage { keys, bytes })
    }

    fn put(
        &mut self,
        namespace: &str,
        changes: &[KvChange],
        usage: KvUsage,
    ) -> Result<(), CapError> {
        for change in changes {
            match change {
                KvChange::Set(key, value) => {
                    let place = (namespace, key.as_str());
                    self.values
                        .insert(place, value.as_slice())
                        .map_err(failed)?;
                }
                KvChange::Delete(key) => {
                    self.values
                        .remove((namespace, key.as_str()))
                        .map_err(failed)?;
                }
            }
        }
        let place = (namespace, USAGE);
        if usage.keys == 0 {
            self.values.remove(place).map_err(failed)?;
        } else {
            let numbers = [usage.keys, usage.bytes].map(u64::to_le_bytes);
            self.values
                .insert(place, numbers.as_flattened())
                .map_err(failed)?;
        }
        Ok(())
    }
}

/// The table as it was when a transaction began.
pub(super) struct ReadTables {
    values: ReadOnlyTable<(&'static str, &'static str), &'static [u8]>,
}

impl ReadTables {
    pub(super) fn open(transaction: &ReadTransaction) -> Result<Self, CapError> {
        Ok(ReadTables {
            values: transaction.open_table(VALUES).map_err(failed)?,
        })
    }

    pub(super) fn get(&self, namespace: &str, key: &str) -> Result<Option<Vec<u8>>, CapError> {
        let value = self.values.get((namespace, key)).map_err(failed)?;
        Ok(value.map(|value| value.value().to_vec()))
    }

    pub(super) fn exists(&self, namespace: &str, key: &str) -> Result<bool, CapError> {
        Ok(self.values.get((namespace, key)).map_err(failed)?.is_some())
    }

    pub(super) fn keys(
        &self,
        namespace: &str,
        cursor: Option<&str>,
        limit: usize,
    ) -> Result<KvPage, CapError> {
        let mut page = KvPage::default();
        // No key is empty, so that everything after the empty one is everything.
        let after = cursor.unwrap_or_default();
        for entry in self.values.range((namespace, after)..).map_err(failed)? {
            let (place, _) = entry.map_err(failed)?;
            let (of, key) = place.value();
            if of != namespace {
                break;
            }
            if key == after {
                continue;
            }
            if page.keys.len() == limit {
                page.cursor = page.keys.last().cloned();
                break;
            }
            page.keys.push(key.to_owned());
        }
        Ok(page)
    }

    pub(super) fn usage(&self, namespace: &str) -> Result<KvUsage, CapError> {
        usage_of(&self.values, namespace)
    }
}
