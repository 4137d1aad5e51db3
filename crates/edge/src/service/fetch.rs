//! Requests to other hosts: `http.fetch`, `http.fetch_body`, `http.fetch_close`.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use shanhai_edge_abi::{
    Answer, CallError, ErrorKind, Field, Fields, Frame, Ticket,
    table::{http_fetch, http_fetch_body, http_fetch_close},
};
use shanhai_host::{
    HttpClient, HttpEvent, HttpHead, HttpId, HttpRequest, HttpUrl, NetError, RequestBody, Signal,
    SortedMap,
};

use super::{
    Services, call_error,
    handle::unknown,
    module::{Parts, locked},
    redirect::Hop,
};

/// Requests of one instance at once.
pub(super) const FETCHES_MAX: usize = 64;
/// Bytes of a body that are given together with the head.
const WHOLE_MAX: usize = 64 << 10;
/// Bytes of a piece of a body.
const PIECE_MAX: usize = 256 << 10;
/// How long a request may take if the guest does not say.
const TIMEOUT: Duration = Duration::from_secs(30);
/// How long a request may take at most.
const TIMEOUT_MAX: Duration = Duration::from_secs(600);

/// The client of one generation: its grants are that generation's.
pub(super) struct Client {
    pub(super) http: Mutex<Box<dyn HttpClient>>,
    pub(super) signal: Signal,
}

impl Client {
    /// Asks until something has happened to a request.
    async fn event(&self, id: HttpId) -> Result<HttpEvent, NetError> {
        loop {
            let seen = self.signal.count();
            let event = locked(&self.http).poll(id)?;
            if let Some(event) = event {
                return Ok(event);
            }
            self.signal.changed(seen).await;
        }
    }

    /// Collects a body until it ends or has `most` bytes; says whether it has ended.
    async fn collect(&self, id: HttpId, body: &mut Vec<u8>, most: usize) -> Result<bool, NetError> {
        while body.len() < most {
            match self.event(id).await? {
                HttpEvent::Chunk(bytes) => body.extend_from_slice(&bytes),
                HttpEvent::End => return Ok(true),
                HttpEvent::Head(_) => {}
            }
        }
        Ok(false)
    }
}

/// The requests of one instance, by handle.
///
/// They are connections of this machine: in an instance that was started from an image they are
/// closed.
#[derive(Default)]
pub(super) struct Fetches {
    open: SortedMap<u32, Arc<Fetch>>,
}

/// A request that was sent; given up when dropped.
struct Fetch {
    client: Arc<Client>,
    /// Of the request that is under way: a redirection is another one.
    id: Mutex<HttpId>,
    deadline: tokio::time::Instant,
    /// What has come and was not given; `None` in place of more at the end.
    state: tokio::sync::Mutex<State>,
}

#[derive(Default)]
struct State {
    rest: Vec<u8>,
    ended: bool,
}

impl Drop for Fetch {
    fn drop(&mut self) {
        locked(&self.client.http).cancel(*locked(&self.id));
    }
}

impl Fetch {
    fn id(&self) -> HttpId {
        *locked(&self.id)
    }

    /// Waits for the head of an answer.
    async fn answer(&self) -> Result<HttpHead, CallError> {
        loop {
            match self.client.event(self.id()).await.map_err(net_error)? {
                HttpEvent::Head(head) => return Ok(head),
                HttpEvent::Chunk(_) | HttpEvent::End => {}
            }
        }
    }

    /// Waits for the head, from wherever it is redirected to, and for the body if it is short.
    async fn head(&self, mut hop: Hop, parts: &Parts, handle: u32) -> Result<Frame, CallError> {
        let head = loop {
            let head = self.answer().await?;
            let Some(next) = hop.next(&head)? else {
                break head;
            };
            hop = next;
            // Each place on the way has to be allowed.
            let (host, port) = (hop.place.host(), hop.place.port());
            if let Err(refusal) = parts.effective.check_host(host, port) {
                let log = parts.capabilities.log();
                return Err(parts.refused.tell(log, "http.fetch", &refusal));
            }
            let mut http = locked(&self.client.http);
            http.cancel(self.id());
            let id = http.start(hop.request.clone()).map_err(net_error)?;
            *locked(&self.id) = id;
        };
        let mut state = self.state.lock().await;
        let length = length(&head).unwrap_or(u64::MAX);
        let mut body = Vec::new();
        // A body that is known to be short comes along; of others what comes first.
        let most = if length <= WHOLE_MAX as u64 {
            WHOLE_MAX + 1
        } else {
            1
        };
        let collected = self.client.collect(self.id(), &mut body, most).await;
        state.ended = collected.map_err(net_error)?;
        let mut reply = Frame::new();
        use http_fetch::reply as field;
        reply.uint(field::STATUS, head.status.into());
        for (name, value) in &head.headers {
            // Each character is one byte.
            let value: Vec<u8> = value.chars().map(|c| u32::from(c) as u8).collect();
            reply.text(field::NAME, name).bytes(field::VALUE, &value);
        }
        reply.bytes(field::BODY, &body);
        if !state.ended {
            reply.uint(field::FETCH, handle.into());
            reply.bool(field::MORE, true);
        }
        reply.text(field::URL, &hop.request.url);
        Ok(reply)
    }

    /// Waits for the next piece.
    async fn piece(&self, most: usize) -> Result<(Frame, bool), CallError> {
        let mut state = self.state.lock().await;
        if state.rest.is_empty() && !state.ended {
            let mut rest = Vec::new();
            let ended = self.client.collect(self.id(), &mut rest, 1).await;
            state.ended = ended.map_err(net_error)?;
            state.rest = rest;
        }
        let most = most.min(state.rest.len());
        let after = state.rest.split_off(most);
        let piece = std::mem::replace(&mut state.rest, after);
        let end = state.ended && state.rest.is_empty();
        let mut reply = Frame::new();
        reply.bytes(http_fetch_body::reply::PIECE, &piece);
        reply.bool(http_fetch_body::reply::END, end);
        Ok((reply, end))
    }

    async fn in_time<T>(
        &self,
        work: impl Future<Output = Result<T, CallError>>,
    ) -> Result<T, CallError> {
        match tokio::time::timeout_at(self.deadline, work).await {
            Ok(result) => result,
            Err(_) => Err(CallError::new(
                ErrorKind::TimedOut,
                "the other host did not answer in time",
            )),
        }
    }
}

fn net_error(error: NetError) -> CallError {
    call_error(error.into())
}

/// The length of a body, if the head tells it and it is not compressed.
fn length(head: &HttpHead) -> Option<u64> {
    let header = |name: &str| {
        let mut headers = head.headers.iter();
        headers
            .find(|(known, _)| known == name)
            .map(|(_, value)| value)
    };
    header("content-length")?.trim().parse().ok()
}

/// Reads the fields of `http.fetch`.
fn read_request(fields: &Fields<'_>) -> Result<(HttpRequest, HttpUrl, Duration), CallError> {
    use http_fetch as field;
    let url = fields.need_text(field::URL)?;
    let place: HttpUrl = url
        .parse()
        .map_err(|error: shanhai_host::ParseUrlError| CallError::invalid(error.to_string()))?;
    let mut headers = Vec::new();
    let mut name: Option<&str> = None;
    for entry in fields.clone() {
        match entry.number {
            field::NAME => name = Some(entry.text()?),
            field::VALUE => {
                let name = name.take().ok_or_else(|| {
                    CallError::invalid("a header's value without a name in front of it")
                })?;
                headers.push((name.to_owned(), latin(entry)?));
            }
            _ => {}
        }
    }
    let body = match fields.bytes(field::BODY)? {
        None => RequestBody::Empty,
        Some(bytes) => RequestBody::Bytes(bytes.to_vec()),
    };
    let timeout = match fields.uint(field::TIMEOUT)?.unwrap_or(0) {
        0 => TIMEOUT,
        millis => Duration::from_millis(millis).min(TIMEOUT_MAX),
    };
    let method = fields
        .text(field::METHOD)?
        .filter(|method| !method.is_empty());
    let request = HttpRequest {
        method: method.unwrap_or("GET").to_owned(),
        url: url.to_owned(),
        headers,
        body,
    };
    Ok((request, place, timeout))
}

/// A header's value, each byte as one character.
fn latin(field: Field<'_>) -> Result<String, CallError> {
    Ok(field
        .bytes()?
        .iter()
        .map(|byte| char::from(*byte))
        .collect())
}

impl Parts {
    /// The client of this generation; made at the first use.
    pub(super) fn client(&self) -> Result<Arc<Client>, CallError> {
        let mut slot = locked(&self.client);
        if let Some(client) = &*slot {
            return Ok(client.clone());
        }
        let network = &self.capabilities.inner.network;
        let http = network.client(self.effective.net_grants());
        let mut http = http.map_err(|error| call_error(error.into()))?;
        let signal = Signal::new();
        http.attach(&signal);
        let client = Arc::new(Client {
            http: Mutex::new(http),
            signal,
        });
        *slot = Some(client.clone());
        Ok(client)
    }
}

impl Services {
    pub(super) fn http_fetch(
        &mut self,
        fields: &Fields<'_>,
        ticket: Ticket,
    ) -> Result<Answer, CallError> {
        let (request, place, timeout) = read_request(fields)?;
        self.allow("http.fetch", |effective| {
            effective.check_host(place.host(), place.port())
        })?;
        let mut fetches = locked(&self.fetches);
        if fetches.open.len() >= FETCHES_MAX {
            let problem =
                format!("{FETCHES_MAX} requests are under way; read their bodies or close them");
            return Err(CallError::limit(problem));
        }
        let client = self.parts.client()?;
        let id = locked(&client.http)
            .start(request.clone())
            .map_err(net_error)?;
        let handle = take(&self.parts.module.fetches);
        let fetch = Arc::new(Fetch {
            client,
            id: Mutex::new(id),
            deadline: tokio::time::Instant::now() + timeout,
            state: tokio::sync::Mutex::default(),
        });
        fetches.open.insert(handle, fetch.clone());
        drop(fetches);
        let (open, parts) = (self.fetches.clone(), self.parts.clone());
        let hop = Hop::new(request, place);
        Ok(self.later(ticket, async move {
            let head = fetch.in_time(fetch.head(hop, &parts, handle)).await;
            let more = head.is_ok() && !fetch.state.lock().await.ended;
            if !more {
                locked(&open).open.remove(&handle);
            }
            head
        }))
    }

    pub(super) fn http_fetch_body(
        &mut self,
        fields: &Fields<'_>,
        ticket: Ticket,
    ) -> Result<Answer, CallError> {
        let handle: u32 = fields.need_uint(http_fetch_body::FETCH)?;
        let most = match fields.uint(http_fetch_body::MOST)?.unwrap_or(0) {
            0 => PIECE_MAX,
            most => usize::try_from(most).map_or(PIECE_MAX, |most| most.min(PIECE_MAX)),
        };
        let fetch = locked(&self.fetches).open.get(&handle).cloned();
        let fetch = fetch.ok_or_else(|| unknown(handle, "request"))?;
        let open = self.fetches.clone();
        Ok(self.later(ticket, async move {
            let piece = fetch.in_time(fetch.piece(most)).await;
            if piece.as_ref().map_or(true, |(_, end)| *end) {
                locked(&open).open.remove(&handle);
            }
            piece.map(|(reply, _)| reply)
        }))
    }

    pub(super) fn http_fetch_close(&mut self, fields: &Fields<'_>) -> Result<Frame, CallError> {
        let handle: u32 = fields.need_uint(http_fetch_close::FETCH)?;
        // One that has ended is closed already.
        locked(&self.fetches).open.remove(&handle);
        Ok(Frame::new())
    }
}

/// The next number.
fn take(next: &AtomicU32) -> u32 {
    next.fetch_add(1, Ordering::Relaxed)
}
