//! The key-value store: `kv.open` to `kv.cas`.

use std::sync::Arc;

use shanhai_edge_abi::{
    Answer, CallError, Fields, Frame, Method, Ticket,
    table::{kv_cas, kv_delete, kv_exists, kv_get, kv_increment, kv_keys, kv_open, kv_set},
};
use shanhai_host::{CapError, CapErrorKind, Kv, Swap};

use super::{Services, call_error, handle::unknown, module::locked};
use crate::permission::{Limit, Sourced};

/// Keys that one piece of a listing has at most.
const PAGE: u64 = 256;

/// A call of the store with everything it needs.
enum Call {
    Get(String),
    Set(String, Vec<u8>),
    Delete(String),
    Exists(String),
    Keys(Option<String>, usize),
    Increment(String, i64),
    Cas(String, Option<Vec<u8>>, Option<Vec<u8>>),
}

impl Call {
    fn read(method: Method, fields: &Fields<'_>) -> Result<Call, CallError> {
        let key = |number| fields.need_text(number).map(str::to_owned);
        let bytes = |number| fields.bytes(number).map(|bytes| bytes.map(<[u8]>::to_vec));
        Ok(match method {
            Method::KvGet => Call::Get(key(kv_get::KEY)?),
            Method::KvSet => {
                Call::Set(key(kv_set::KEY)?, bytes(kv_set::VALUE)?.unwrap_or_default())
            }
            Method::KvDelete => Call::Delete(key(kv_delete::KEY)?),
            Method::KvExists => Call::Exists(key(kv_exists::KEY)?),
            Method::KvIncrement => Call::Increment(
                key(kv_increment::KEY)?,
                fields.sint(kv_increment::DELTA)?.unwrap_or(0),
            ),
            Method::KvCas => Call::Cas(
                key(kv_cas::KEY)?,
                bytes(kv_cas::EXPECTED)?,
                bytes(kv_cas::VALUE)?,
            ),
            _ => {
                let limit = match fields.uint(kv_keys::LIMIT)?.unwrap_or(0) {
                    0 => PAGE,
                    limit => limit.min(PAGE),
                };
                let cursor = fields.text(kv_keys::CURSOR)?.map(str::to_owned);
                Call::Keys(cursor, limit as usize)
            }
        })
    }

    /// The key that it may write, and how many bytes the value would have.
    fn writes(&self) -> Option<(&str, usize)> {
        match self {
            Call::Set(key, value) | Call::Cas(key, _, Some(value)) => Some((key, value.len())),
            Call::Increment(key, _) => Some((key, 20)),
            Call::Get(_) | Call::Delete(_) | Call::Exists(_) | Call::Keys(..) | Call::Cas(..) => {
                None
            }
        }
    }

    /// Refuses what would take more than `quota` bytes of the namespace.
    fn check(&self, kv: &dyn Kv, space: &str, quota: &Sourced<u64>) -> Result<(), CapError> {
        let Some((key, size)) = self.writes() else {
            return Ok(());
        };
        let taken = |size: usize| (key.len() + size) as u64;
        let mut bytes = kv.usage(space)?.bytes.saturating_add(taken(size));
        if bytes > quota.value {
            // What is under the key makes room.
            let old = kv.get(space, key)?;
            bytes = bytes.saturating_sub(old.map_or(0, |old| taken(old.len())));
        }
        if bytes > quota.value {
            let message = format!(
                "namespace {space:?} would have {bytes} bytes, and {} are its limit: limits.storage ({})",
                quota.value, quota.source
            );
            return Err(CapError::new(CapErrorKind::Limit, message));
        }
        Ok(())
    }

    /// Makes the call; `quota` is how many bytes the namespace may have.
    fn make(self, kv: &dyn Kv, space: &str, quota: &Sourced<u64>) -> Result<Frame, CapError> {
        self.check(kv, space, quota)?;
        let mut reply = Frame::new();
        match self {
            Call::Get(key) => {
                if let Some(value) = kv.get(space, &key)? {
                    reply.bytes(kv_get::reply::VALUE, &value);
                }
            }
            Call::Set(key, value) => kv.set(space, &key, &value)?,
            Call::Delete(key) => {
                kv.delete(space, &key)?;
            }
            Call::Exists(key) => {
                reply.bool(kv_exists::reply::EXISTS, kv.exists(space, &key)?);
            }
            Call::Keys(cursor, limit) => {
                let page = kv.keys(space, cursor.as_deref(), limit)?;
                for key in &page.keys {
                    reply.text(kv_keys::reply::KEY, key);
                }
                if let Some(cursor) = &page.cursor {
                    reply.text(kv_keys::reply::CURSOR, cursor);
                }
            }
            Call::Increment(key, delta) => {
                reply.sint(
                    kv_increment::reply::VALUE,
                    kv.increment(space, &key, delta)?,
                );
            }
            Call::Cas(key, expected, value) => {
                match kv.compare_and_swap(space, &key, expected.as_deref(), value.as_deref())? {
                    Swap::Done => {
                        reply.bool(kv_cas::reply::SWAPPED, true);
                    }
                    Swap::Differs(None) => {}
                    Swap::Differs(Some(value)) => {
                        reply.bytes(kv_cas::reply::VALUE, &value);
                    }
                }
            }
        }
        Ok(reply)
    }
}

impl Services {
    pub(super) fn kv_open(&mut self, fields: &Fields<'_>) -> Result<Frame, CallError> {
        let name = fields.need_text(kv_open::NAME)?;
        self.allow("kv.open", |effective| effective.check_kv(name))?;
        self.store()?;
        let handle = locked(&self.parts.module.namespaces).open(name, |_| false)?;
        self.spaces.insert(handle);
        let mut reply = Frame::new();
        reply.uint(kv_open::reply::HANDLE, handle.into());
        Ok(reply)
    }

    /// The store, if this node has one.
    fn store(&mut self) -> Result<Arc<dyn Kv>, CallError> {
        let kv = self.parts.capabilities.inner.kv.clone();
        kv.ok_or_else(|| {
            self.missing(
                "kv: this node has no store: the operator names a file for it, kv = \"kv.redb\" in \
                 [machine] of shanhai.toml",
            )
        })
    }

    /// Calls the store, on another thread if it waits for a disk.
    pub(super) fn kv_call(
        &mut self,
        method: Method,
        fields: &Fields<'_>,
        ticket: Ticket,
    ) -> Result<Answer, CallError> {
        // The handle has the same number in every method.
        let handle: u32 = fields.need_uint(kv_get::HANDLE)?;
        let space = locked(&self.parts.module.namespaces)
            .name(handle)
            .map(str::to_owned);
        let space = space.ok_or_else(|| unknown(handle, "namespace"))?;
        if !self.spaces.contains(&handle) {
            // One that another instance opened: this one was started from its image.
            self.allow(method.name(), |effective| effective.check_kv(&space))?;
            self.spaces.insert(handle);
        }
        let call = Call::read(method, fields)?;
        let quota = self.parts.effective.limits().get(Limit::Storage).clone();
        let kv = self.store()?;
        if self.parts.capabilities.inner.kv_waits {
            return Ok(self.on_thread(ticket, move || {
                call.make(&*kv, &space, &quota).map_err(call_error)
            }));
        }
        let reply = call.make(&*kv, &space, &quota).map_err(call_error)?;
        Ok(Answer::Now(Ok(reply.into_bytes())))
    }
}
