//! HTTP for the JavaScript world: `fetch`, on which Go's `net/http` stands there.
//!
//! The client, the grants and the refusals are those of `http.fetch`; only the way is another one.

use std::sync::Arc;

use shanhai_host::{
    HttpClient, HttpEvent, HttpId, HttpRequest, HttpUrl, NetError, NetErrorKind, Signal, SortedMap,
    Source,
};
use tokio::task::AbortHandle;

use super::{
    Completions,
    fetch::{Client, FETCHES_MAX},
    module::{Parts, locked},
};
use crate::work::work;

/// What one instance reaches other hosts by; see [`Generation::http`](super::Generation::http).
pub struct GuestHttp {
    parts: Arc<Parts>,
    completions: Completions,
    /// What the instance waits for.
    signal: Signal,
    /// The client of the generation and the task that passes on what it tells, from the first use on.
    client: Option<(Arc<Client>, AbortHandle)>,
    open: SortedMap<HttpId, ()>,
}

impl GuestHttp {
    pub(super) fn new(parts: Arc<Parts>, completions: Completions) -> Self {
        GuestHttp {
            parts,
            completions,
            signal: Signal::new(),
            client: None,
            open: SortedMap::new(),
        }
    }

    /// The client; made at the first use.
    fn client(&mut self) -> Result<Arc<Client>, NetError> {
        if let Some((client, _)) = &self.client {
            return Ok(client.clone());
        }
        let client = self.parts.client();
        let client = client.map_err(|error| NetError::new(NetErrorKind::Failed, error.message))?;
        let (theirs, ours) = (client.signal.clone(), self.signal.clone());
        let completions = self.completions.clone();
        let mut seen = theirs.count();
        let task = self
            .parts
            .capabilities
            .inner
            .runtime
            .spawn(work(async move {
                loop {
                    theirs.changed(seen).await;
                    // What happens from here on is told once more.
                    seen = theirs.count();
                    ours.notify();
                    completions.wake();
                }
            }));
        self.client = Some((client.clone(), task.abort_handle()));
        Ok(client)
    }

    /// The client that has a request.
    fn of(&self, id: HttpId) -> Result<&Client, NetError> {
        match &self.client {
            Some((client, _)) if self.open.contains_key(&id) => Ok(client),
            _ => Err(NetError::lost()),
        }
    }
}

impl Source for GuestHttp {
    fn attach(&mut self, signal: &Signal) {
        self.signal = signal.clone();
    }
}

impl HttpClient for GuestHttp {
    fn start(&mut self, request: HttpRequest) -> Result<HttpId, NetError> {
        let place: HttpUrl = request.url.parse()?;
        let (host, port) = (place.host(), place.port());
        if let Err(refusal) = self.parts.effective.check_host(host, port) {
            let log = self.parts.capabilities.log();
            let error = self.parts.refused.tell(log, "fetch", &refusal);
            return Err(NetError::new(NetErrorKind::Denied, error.message));
        }
        if self.open.len() >= FETCHES_MAX {
            let problem = format!("{FETCHES_MAX} requests to other hosts are under way");
            return Err(NetError::new(NetErrorKind::Limit, problem));
        }
        let client = self.client()?;
        let id = locked(&client.http).start(request)?;
        self.open.insert(id, ());
        Ok(id)
    }

    fn send(&mut self, id: HttpId, bytes: &[u8]) -> Result<usize, NetError> {
        locked(&self.of(id)?.http).send(id, bytes)
    }

    fn finish(&mut self, id: HttpId) -> Result<(), NetError> {
        locked(&self.of(id)?.http).finish(id)
    }

    fn poll(&mut self, id: HttpId) -> Result<Option<HttpEvent>, NetError> {
        let event = locked(&self.of(id)?.http).poll(id);
        if matches!(event, Ok(Some(HttpEvent::End)) | Err(_)) {
            self.open.remove(&id);
        }
        event
    }

    fn cancel(&mut self, id: HttpId) {
        if let Ok(client) = self.of(id) {
            locked(&client.http).cancel(id);
        }
        self.open.remove(&id);
    }
}

impl Drop for GuestHttp {
    fn drop(&mut self) {
        if let Some((client, task)) = self.client.take() {
            task.abort();
            let mut http = locked(&client.http);
            for id in self.open.keys() {
                http.cancel(*id);
            }
        }
    }
}

impl std::fmt::Debug for GuestHttp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GuestHttp")
            .field("open", &self.open)
            .finish_non_exhaustive()
    }
}
