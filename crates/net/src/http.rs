//! Requests over HTTP/1.1.

use std::{future::poll_fn, io::Write, pin::Pin, sync::Arc};

use flate2::write::{GzDecoder, ZlibDecoder};
use hyper::{
    HeaderMap, Method, Request, Response,
    body::{Body, Bytes, Incoming},
    client::conn::http1::{SendRequest, handshake},
    header::{self, HeaderName, HeaderValue},
};
use hyper_util::rt::TokioIo;
use shanhai_host::{
    HttpClient, HttpEvent, HttpHead, HttpId, HttpRequest, HttpUrl, NetError, NetErrorKind,
    RequestBody, SortedMap,
};
use tokio::{
    sync::mpsc::{self, Receiver, Sender, error::TryRecvError, error::TrySendError},
    task::AbortHandle,
};

use crate::{OPEN_MAX, Shared, SystemNetwork, body::Outgoing, connect, pool::Place};

/// Events that wait for the guest before the connection is read no further.
const EVENTS: usize = 8;
/// Pieces of a streamed body that wait to be sent.
const CHUNKS: usize = 4;
/// Bytes of one piece of a streamed body.
const CHUNK_MAX: usize = 64 * 1024;
/// Compressed bytes that are decompressed at once; they may become a thousand times as many.
const COMPRESSED_MAX: usize = 1024;

type Event = Result<HttpEvent, NetError>;

/// All requests.
#[derive(Default)]
pub(crate) struct Requests {
    open: SortedMap<u32, Open>,
}

struct Open {
    events: Receiver<Event>,
    chunks: Option<Sender<Bytes>>,
    task: AbortHandle,
}

impl HttpClient for SystemNetwork {
    fn start(&mut self, request: HttpRequest) -> Result<HttpId, NetError> {
        let url: HttpUrl = request.url.parse()?;
        if !matches!(url.scheme(), "http" | "https") {
            let problem = format!("the address {url} is not http or https");
            return Err(NetError::new(NetErrorKind::Invalid, problem));
        }
        self.shared.connect.check(url.host(), url.port())?;
        let (send, events) = mpsc::channel(EVENTS);
        let (body, chunks, bytes) = match request.body {
            RequestBody::Empty => (None, None, Bytes::new()),
            RequestBody::Bytes(bytes) => (None, None, Bytes::from(bytes)),
            RequestBody::Stream => {
                let (chunks, body) = mpsc::channel(CHUNKS);
                (Some(body), Some(chunks), Bytes::new())
            }
        };
        let head = Head::new(&request.method, &request.headers, &url)?;
        let mut state = self.state();
        if state.http.open.len() >= OPEN_MAX {
            let problem = "too many requests at once";
            return Err(NetError::new(NetErrorKind::Limit, problem));
        }
        let shared = self.shared.clone();
        let task = self.shared.spawn(async move {
            let tell = Tell { shared, send };
            let result = run(&tell, &url, head, body, bytes).await;
            let last = result.map(|()| HttpEvent::End);
            tell.event(last).await;
        });
        let id = state.id();
        let open = Open {
            events,
            chunks,
            task,
        };
        state.http.open.insert(id, open);
        Ok(HttpId(id))
    }

    fn send(&mut self, id: HttpId, bytes: &[u8]) -> Result<usize, NetError> {
        let state = self.state();
        let open = state.http.open.get(&id.0);
        let chunks = open.and_then(|open| open.chunks.as_ref());
        let chunks = chunks.ok_or_else(NetError::lost)?;
        let n = bytes.len().min(CHUNK_MAX);
        match chunks.try_reserve() {
            Ok(place) => {
                place.send(Bytes::copy_from_slice(&bytes[..n]));
                Ok(n)
            }
            Err(TrySendError::Full(())) => {
                // Tell when there is room again.
                let (chunks, shared) = (chunks.clone(), self.shared.clone());
                self.shared.spawn(async move {
                    let _ = chunks.reserve().await;
                    shared.notify();
                });
                Ok(0)
            }
            // The request has ended without it; `poll` tells how.
            Err(TrySendError::Closed(())) => Ok(n),
        }
    }

    fn finish(&mut self, id: HttpId) -> Result<(), NetError> {
        let mut state = self.state();
        let open = state.http.open.get_mut(&id.0);
        let chunks = open.and_then(|open| open.chunks.take());
        chunks.map(drop).ok_or_else(NetError::lost)
    }

    fn poll(&mut self, id: HttpId) -> Result<Option<HttpEvent>, NetError> {
        let mut state = self.state();
        let open = state.http.open.get_mut(&id.0);
        let event = match open.ok_or_else(NetError::lost)?.events.try_recv() {
            Ok(event) => event.map(Some),
            Err(TryRecvError::Empty) => Ok(None),
            Err(TryRecvError::Disconnected) => Err(NetError::lost()),
        };
        if matches!(event, Ok(Some(HttpEvent::End)) | Err(_)) {
            state.http.open.remove(&id.0);
        }
        event
    }

    fn cancel(&mut self, id: HttpId) {
        if let Some(open) = self.state().http.open.remove(&id.0) {
            open.task.abort();
        }
    }
}

/// Where a request tells what happens to it.
struct Tell {
    shared: Arc<Shared>,
    send: Sender<Event>,
}

impl Tell {
    async fn event(&self, event: Event) {
        // A guest that has given the request up listens no more.
        let _ = self.send.send(event).await;
        self.shared.notify();
    }
}

/// The checked beginning of a request; can be made again for a second try.
#[derive(Clone)]
struct Head {
    method: Method,
    path: String,
    headers: HeaderMap,
}

impl Head {
    fn new(method: &str, headers: &[(String, String)], url: &HttpUrl) -> Result<Head, NetError> {
        let invalid = |what: String| NetError::new(NetErrorKind::Invalid, what);
        let wrong_method = |_| invalid(format!("the method {method:?} is wrong"));
        let method = Method::from_bytes(method.as_bytes()).map_err(wrong_method)?;
        if method == Method::CONNECT {
            return Err(invalid("the method CONNECT is not for requests".to_owned()));
        }
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            let wrong = || invalid(format!("the header {name:?} is wrong"));
            let key = HeaderName::from_bytes(name.as_bytes()).map_err(|_| wrong())?;
            // What frames the message is not the guest's to say.
            let framing = [
                header::HOST,
                header::CONTENT_LENGTH,
                header::TRANSFER_ENCODING,
                header::CONNECTION,
                header::UPGRADE,
            ];
            if framing.contains(&key) {
                continue;
            }
            let bytes = value.chars().map(|c| u8::try_from(u32::from(c)));
            let bytes = bytes.collect::<Result<Vec<u8>, _>>().map_err(|_| wrong())?;
            let value = HeaderValue::from_bytes(&bytes).map_err(|_| wrong())?;
            map.append(key, value);
        }
        let host = HeaderValue::from_str(&url.authority());
        map.insert(
            header::HOST,
            host.map_err(|_| invalid(format!("the address {url} is wrong")))?,
        );
        let usual = HeaderValue::from_static("gzip, deflate");
        map.entry(header::ACCEPT_ENCODING).or_insert(usual);
        Ok(Head {
            method,
            path: url.path().to_owned(),
            headers: map,
        })
    }

    fn with(self, body: Outgoing) -> Result<Request<Outgoing>, NetError> {
        let mut request = Request::builder()
            .method(self.method)
            .uri(self.path)
            .body(body)
            .map_err(|error| NetError::new(NetErrorKind::Invalid, error.to_string()))?;
        *request.headers_mut() = self.headers;
        Ok(request)
    }
}

/// Carries a request out, up to the end of its answer.
async fn run(
    tell: &Tell,
    url: &HttpUrl,
    head: Head,
    stream: Option<Receiver<Bytes>>,
    bytes: Bytes,
) -> Result<(), NetError> {
    let shared = &tell.shared;
    let place: Place = (url.is_secure(), url.host().to_owned(), url.port());
    let is_head = head.method == Method::HEAD;
    let whole = || Outgoing::Whole(Some(bytes.clone()).filter(|bytes| !bytes.is_empty()));
    let (mut sender, response) = match stream {
        Some(stream) => fresh(shared, &place, url, head.with(Outgoing::Stream(stream))?).await?,
        None => match reused(shared, &place, &head, &whole).await? {
            Some(answered) => answered,
            None => fresh(shared, &place, url, head.with(whole())?).await?,
        },
    };
    receive(tell, url, response, is_head).await?;
    if sender.ready().await.is_ok() {
        shared.pool.keep(place, sender);
    }
    Ok(())
}

type Answered = (SendRequest<Outgoing>, Response<Incoming>);

/// Tries a kept connection, which the server may have closed meanwhile.
async fn reused(
    shared: &Shared,
    place: &Place,
    head: &Head,
    whole: &impl Fn() -> Outgoing,
) -> Result<Option<Answered>, NetError> {
    let Some(mut sender) = shared.pool.take(place) else {
        return Ok(None);
    };
    match sender.send_request(head.clone().with(whole())?).await {
        Ok(response) => Ok(Some((sender, response))),
        // Only what cannot have been done already is tried again.
        Err(error) if error.is_canceled() || head.method.is_idempotent() => Ok(None),
        Err(error) => Err(NetError::new(NetErrorKind::Reset, error.to_string())),
    }
}

/// Sends a request on a new connection.
async fn fresh(
    shared: &Shared,
    place: &Place,
    url: &HttpUrl,
    request: Request<Outgoing>,
) -> Result<Answered, NetError> {
    let (secure, host, port) = place;
    let stream = connect::stream(shared, *secure, host, *port).await?;
    let (mut sender, connection) = handshake(TokioIo::new(stream))
        .await
        .map_err(|error| of_hyper(&error, url))?;
    shared.spawn(async move {
        // Its errors come out of the requests as well.
        let _ = connection.await;
    });
    let response = sender.send_request(request).await;
    response
        .map(|response| (sender, response))
        .map_err(|error| of_hyper(&error, url))
}

/// Passes an answer on, decompressed if need be.
async fn receive(
    tell: &Tell,
    url: &HttpUrl,
    response: Response<Incoming>,
    is_head: bool,
) -> Result<(), NetError> {
    let (parts, mut body) = response.into_parts();
    let bodiless = is_head || matches!(parts.status.as_u16(), 204 | 304);
    let mut decoder = Decoder::new(&parts.headers, bodiless);
    let text = |value: &HeaderValue| value.as_bytes().iter().map(|b| char::from(*b)).collect();
    let headers = parts
        .headers
        .iter()
        .map(|(name, value)| (name.as_str().to_owned(), text(value)));
    let reason = parts.status.canonical_reason().unwrap_or_default();
    let reason = match parts.extensions.get::<hyper::ext::ReasonPhrase>() {
        Some(given) => String::from_utf8_lossy(given.as_bytes()).into_owned(),
        None => reason.to_owned(),
    };
    let head = HttpHead {
        status: parts.status.as_u16(),
        reason,
        headers: headers.collect(),
    };
    tell.event(Ok(HttpEvent::Head(head))).await;
    while let Some(frame) = poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await {
        let frame = frame.map_err(|error| of_hyper(&error, url))?;
        let Ok(bytes) = frame.into_data() else {
            continue;
        };
        match &mut decoder {
            None => chunk(tell, bytes.to_vec()).await,
            Some(decoder) => {
                for part in bytes.chunks(COMPRESSED_MAX) {
                    chunk(tell, decoder.decode(part).map_err(undecodable)?).await;
                }
            }
        }
    }
    if let Some(decoder) = decoder {
        chunk(tell, decoder.finish().map_err(undecodable)?).await;
    }
    Ok(())
}

async fn chunk(tell: &Tell, bytes: Vec<u8>) {
    if !bytes.is_empty() {
        tell.event(Ok(HttpEvent::Chunk(bytes))).await;
    }
}

fn undecodable(error: std::io::Error) -> NetError {
    NetError::new(
        NetErrorKind::Protocol,
        format!("the compressed body is damaged: {error}"),
    )
}

fn of_hyper(error: &hyper::Error, url: &HttpUrl) -> NetError {
    let kind = if error.is_parse() {
        NetErrorKind::Protocol
    } else if error.is_timeout() {
        NetErrorKind::TimedOut
    } else {
        NetErrorKind::Reset
    };
    NetError::new(kind, format!("{url}: {error}"))
}

/// Decompresses a body.
enum Decoder {
    Gzip(GzDecoder<Vec<u8>>),
    Deflate(ZlibDecoder<Vec<u8>>),
}

impl Decoder {
    fn new(headers: &HeaderMap, bodiless: bool) -> Option<Decoder> {
        let encoding = headers.get(header::CONTENT_ENCODING)?.to_str().ok()?;
        match encoding.trim().to_ascii_lowercase().as_str() {
            _ if bodiless => None,
            "gzip" | "x-gzip" => Some(Decoder::Gzip(GzDecoder::new(Vec::new()))),
            "deflate" => Some(Decoder::Deflate(ZlibDecoder::new(Vec::new()))),
            _ => None,
        }
    }

    fn decode(&mut self, bytes: &[u8]) -> std::io::Result<Vec<u8>> {
        let decoded = match self {
            Decoder::Gzip(decoder) => {
                decoder.write_all(bytes)?;
                decoder.get_mut()
            }
            Decoder::Deflate(decoder) => {
                decoder.write_all(bytes)?;
                decoder.get_mut()
            }
        };
        Ok(std::mem::take(decoded))
    }

    fn finish(self) -> std::io::Result<Vec<u8>> {
        match self {
            Decoder::Gzip(decoder) => decoder.finish(),
            Decoder::Deflate(decoder) => decoder.finish(),
        }
    }
}
