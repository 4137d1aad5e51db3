//! Key-value stores and databases with a hook.

use std::sync::Arc;

use super::{Hook, Hooked, Subject, around};
use crate::{
    CapError, Changes, Kv, KvChange, KvPage, KvUsage, Rows, Sql, SqlConnection, SqlValue, Swap,
};

impl<T: Kv, H: Hook> Kv for Hooked<T, H> {
    fn get(&self, namespace: &str, key: &str) -> Result<Option<Vec<u8>>, CapError> {
        around(&self.hook, "kv.get", Subject::Name(namespace), || {
            self.inner.get(namespace, key)
        })
    }

    fn set(&self, namespace: &str, key: &str, value: &[u8]) -> Result<(), CapError> {
        around(&self.hook, "kv.set", Subject::Name(namespace), || {
            self.inner.set(namespace, key, value)
        })
    }

    fn delete(&self, namespace: &str, key: &str) -> Result<bool, CapError> {
        around(&self.hook, "kv.delete", Subject::Name(namespace), || {
            self.inner.delete(namespace, key)
        })
    }

    fn exists(&self, namespace: &str, key: &str) -> Result<bool, CapError> {
        around(&self.hook, "kv.exists", Subject::Name(namespace), || {
            self.inner.exists(namespace, key)
        })
    }

    fn keys(
        &self,
        namespace: &str,
        cursor: Option<&str>,
        limit: usize,
    ) -> Result<KvPage, CapError> {
        around(&self.hook, "kv.keys", Subject::Name(namespace), || {
            self.inner.keys(namespace, cursor, limit)
        })
    }

    fn increment(&self, namespace: &str, key: &str, delta: i64) -> Result<i64, CapError> {
        around(&self.hook, "kv.increment", Subject::Name(namespace), || {
            self.inner.increment(namespace, key, delta)
        })
    }

    fn compare_and_swap(
        &self,
        namespace: &str,
        key: &str,
        expected: Option<&[u8]>,
        value: Option<&[u8]>,
    ) -> Result<Swap, CapError> {
        around(&self.hook, "kv.cas", Subject::Name(namespace), || {
            self.inner.compare_and_swap(namespace, key, expected, value)
        })
    }

    fn apply(&self, namespace: &str, changes: &[KvChange]) -> Result<(), CapError> {
        around(&self.hook, "kv.apply", Subject::Name(namespace), || {
            self.inner.apply(namespace, changes)
        })
    }

    fn usage(&self, namespace: &str) -> Result<KvUsage, CapError> {
        around(&self.hook, "kv.usage", Subject::Name(namespace), || {
            self.inner.usage(namespace)
        })
    }

    fn sync(&self) -> Result<(), CapError> {
        around(&self.hook, "kv.sync", Subject::Nothing, || {
            self.inner.sync()
        })
    }
}

/// A connection shows its calls to the same hook, with the database's name.
impl<T: Sql, H: Hook + Clone + 'static> Sql for Hooked<T, H> {
    fn open(&self, name: &str) -> Result<Box<dyn SqlConnection>, CapError> {
        let connection = around(&self.hook, "sql.open", Subject::Name(name), || {
            self.inner.open(name)
        })?;
        Ok(Box::new(HookedConnection {
            connection,
            hook: self.hook.clone(),
            name: name.into(),
        }))
    }
}

struct HookedConnection<H> {
    connection: Box<dyn SqlConnection>,
    hook: H,
    name: Arc<str>,
}

impl<H: Hook> SqlConnection for HookedConnection<H> {
    fn execute(&mut self, sql: &str, params: &[SqlValue]) -> Result<Changes, CapError> {
        around(&self.hook, "sql.execute", Subject::Name(&self.name), || {
            self.connection.execute(sql, params)
        })
    }

    fn query(&mut self, sql: &str, params: &[SqlValue]) -> Result<Rows, CapError> {
        around(&self.hook, "sql.query", Subject::Name(&self.name), || {
            self.connection.query(sql, params)
        })
    }

    fn begin(&mut self) -> Result<(), CapError> {
        around(&self.hook, "sql.begin", Subject::Name(&self.name), || {
            self.connection.begin()
        })
    }

    fn commit(&mut self) -> Result<(), CapError> {
        around(&self.hook, "sql.commit", Subject::Name(&self.name), || {
            self.connection.commit()
        })
    }

    fn rollback(&mut self) -> Result<(), CapError> {
        around(
            &self.hook,
            "sql.rollback",
            Subject::Name(&self.name),
            || self.connection.rollback(),
        )
    }
}
