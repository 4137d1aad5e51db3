//! Values by key, in namespaces, kept while the machine is off.

use crate::{CapError, CapErrorKind};

/// The most that one store takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KvLimits {
    /// Bytes of a key.
    pub key: usize,
    /// Bytes of a value.
    pub value: usize,
    /// Bytes of all keys and values of one namespace.
    pub namespace: u64,
    /// Keys that one page of [`Kv::keys`] has at most.
    pub page: usize,
}

impl Default for KvLimits {
    /// Keys of 1 KiB, values of 1 MiB, 64 MiB in a namespace, pages of 1,000 keys.
    fn default() -> Self {
        KvLimits {
            key: 1 << 10,
            value: 1 << 20,
            namespace: 64 << 20,
            page: 1_000,
        }
    }
}

impl KvLimits {
    /// Refuses namespaces and keys that are empty or too long.
    ///
    /// # Errors
    /// [`Invalid`](CapErrorKind::Invalid) if one is empty, [`Limit`](CapErrorKind::Limit) if one is too
    /// long.
    pub fn check_key(&self, namespace: &str, key: &str) -> Result<(), CapError> {
        self.check_namespace(namespace)?;
        if key.is_empty() {
            return Err(CapError::new(CapErrorKind::Invalid, "the key is empty"));
        }
        self.check_length("key", key.len(), self.key)
    }

    /// Refuses a namespace that is empty or too long.
    ///
    /// # Errors
    /// As [`check_key`](KvLimits::check_key).
    pub fn check_namespace(&self, namespace: &str) -> Result<(), CapError> {
        if namespace.is_empty() {
            let message = "the name of the namespace is empty";
            return Err(CapError::new(CapErrorKind::Invalid, message));
        }
        self.check_length("name of the namespace", namespace.len(), self.key)
    }

    /// Refuses a value that is too long.
    ///
    /// # Errors
    /// [`Limit`](CapErrorKind::Limit).
    pub fn check_value(&self, value: &[u8]) -> Result<(), CapError> {
        self.check_length("value", value.len(), self.value)
    }

    /// Refuses that a namespace becomes larger than it may.
    ///
    /// # Errors
    /// [`Limit`](CapErrorKind::Limit).
    pub fn check_usage(&self, namespace: &str, bytes: u64) -> Result<(), CapError> {
        if bytes <= self.namespace {
            return Ok(());
        }
        let message = format!(
            "namespace {namespace} would have {bytes} bytes; at most {} are allowed",
            self.namespace
        );
        Err(CapError::new(CapErrorKind::Limit, message))
    }

    fn check_length(&self, what: &str, length: usize, limit: usize) -> Result<(), CapError> {
        if length <= limit {
            return Ok(());
        }
        let message = format!("the {what} has {length} bytes; at most {limit} are allowed");
        Err(CapError::new(CapErrorKind::Limit, message))
    }
}

/// A part of the keys of a namespace.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KvPage {
    /// Keys in order.
    pub keys: Vec<String>,
    /// What to give for the next part; nothing if this was the last.
    pub cursor: Option<String>,
}

/// What came of a [`Kv::compare_and_swap`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Swap {
    /// The value was the expected one and is replaced.
    Done,
    /// The value is this one and stays.
    Differs(Option<Vec<u8>>),
}

/// One change of several that happen together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KvChange {
    /// Puts a value under a key.
    Set(String, Vec<u8>),
    /// Removes what is under a key.
    Delete(String),
}

/// What a namespace holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct KvUsage {
    /// Keys.
    pub keys: u64,
    /// Bytes of keys and values.
    pub bytes: u64,
}

/// Values by key, in namespaces.
///
/// Calls may come from several threads, and take as long as the disk does. Each change happens as a
/// whole or not at all, and every call sees all changes that returned before it began. When a change
/// survives a power failure is the store's setting; [`sync`](Kv::sync) waits for it.
///
/// All of them answer [`Invalid`](CapErrorKind::Invalid) and [`Limit`](CapErrorKind::Limit) as the store's
/// [`KvLimits`] say, and what the machine answers.
pub trait Kv: Send + Sync {
    /// Returns the value under a key.
    ///
    /// # Errors
    /// As all.
    fn get(&self, namespace: &str, key: &str) -> Result<Option<Vec<u8>>, CapError>;

    /// Puts a value under a key.
    ///
    /// # Errors
    /// As all; the old value stays then.
    fn set(&self, namespace: &str, key: &str, value: &[u8]) -> Result<(), CapError>;

    /// Removes what is under a key and says whether there was anything.
    ///
    /// # Errors
    /// As all; the value stays then.
    fn delete(&self, namespace: &str, key: &str) -> Result<bool, CapError>;

    /// Whether there is something under a key.
    ///
    /// # Errors
    /// As all.
    fn exists(&self, namespace: &str, key: &str) -> Result<bool, CapError> {
        Ok(self.get(namespace, key)?.is_some())
    }

    /// Returns up to `limit` keys in order, those after `cursor` if there is one.
    ///
    /// # Errors
    /// As all.
    fn keys(&self, namespace: &str, cursor: Option<&str>, limit: usize)
    -> Result<KvPage, CapError>;

    /// Adds to the number under a key, zero if there is none, and returns the sum.
    ///
    /// The number is kept as decimal digits.
    ///
    /// # Errors
    /// [`Invalid`](CapErrorKind::Invalid) if the value is no number or the sum does not fit 64 bits; the
    /// value stays then.
    fn increment(&self, namespace: &str, key: &str, delta: i64) -> Result<i64, CapError>;

    /// Replaces the value under a key if it is the expected one; `None` is no value.
    ///
    /// # Errors
    /// As all; the old value stays then.
    fn compare_and_swap(
        &self,
        namespace: &str,
        key: &str,
        expected: Option<&[u8]>,
        value: Option<&[u8]>,
    ) -> Result<Swap, CapError>;

    /// Makes several changes in order, all or none.
    ///
    /// # Errors
    /// As all; nothing is changed then.
    fn apply(&self, namespace: &str, changes: &[KvChange]) -> Result<(), CapError>;

    /// Says what a namespace holds.
    ///
    /// # Errors
    /// As all.
    fn usage(&self, namespace: &str) -> Result<KvUsage, CapError>;

    /// Waits until everything that was changed before survives a power failure.
    ///
    /// # Errors
    /// What the machine answers.
    fn sync(&self) -> Result<(), CapError>;
}

/// The number that a value is, for [`Kv::increment`].
///
/// # Errors
/// [`Invalid`](CapErrorKind::Invalid) if it is none, or the sum with `delta` does not fit.
pub fn incremented(value: Option<&[u8]>, delta: i64) -> Result<i64, CapError> {
    let number = match value {
        None => 0,
        Some(digits) => std::str::from_utf8(digits)
            .ok()
            .and_then(|digits| digits.parse::<i64>().ok())
            .ok_or_else(|| {
                CapError::new(CapErrorKind::Invalid, "the value is not a decimal number")
            })?,
    };
    number.checked_add(delta).ok_or_else(|| {
        let message = format!("the sum of {number} and {delta} does not fit 64 bits");
        CapError::new(CapErrorKind::Invalid, message)
    })
}

/// A machine without storage.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoKv;

impl Kv for NoKv {
    fn get(&self, _namespace: &str, _key: &str) -> Result<Option<Vec<u8>>, CapError> {
        Err(CapError::none("kv"))
    }

    fn set(&self, _namespace: &str, _key: &str, _value: &[u8]) -> Result<(), CapError> {
        Err(CapError::none("kv"))
    }

    fn delete(&self, _namespace: &str, _key: &str) -> Result<bool, CapError> {
        Err(CapError::none("kv"))
    }

    fn keys(
        &self,
        _namespace: &str,
        _cursor: Option<&str>,
        _limit: usize,
    ) -> Result<KvPage, CapError> {
        Err(CapError::none("kv"))
    }

    fn increment(&self, _namespace: &str, _key: &str, _delta: i64) -> Result<i64, CapError> {
        Err(CapError::none("kv"))
    }

    fn compare_and_swap(
        &self,
        _namespace: &str,
        _key: &str,
        _expected: Option<&[u8]>,
        _value: Option<&[u8]>,
    ) -> Result<Swap, CapError> {
        Err(CapError::none("kv"))
    }

    fn apply(&self, _namespace: &str, _changes: &[KvChange]) -> Result<(), CapError> {
        Err(CapError::none("kv"))
    }

    fn usage(&self, _namespace: &str) -> Result<KvUsage, CapError> {
        Err(CapError::none("kv"))
    }

    fn sync(&self) -> Result<(), CapError> {
        Ok(())
    }
}
