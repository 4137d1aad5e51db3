//! HTTP in front of the modules: connections, routes, and what the node itself answers.

mod answer;
pub mod body;
mod forward;
pub mod patrol;
mod pattern;
mod probe;
mod routes;
mod short;
mod table;

use std::{
    cell::RefCell,
    convert::Infallible,
    net::SocketAddr,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::{Duration, Instant},
};

use bytes::Bytes;
use hyper::{
    HeaderMap, Request, Response, StatusCode, Uri,
    body::{Body as _, Incoming},
    header::HOST,
};
use shanhai_edge_abi::{PlainRequest, Request as GuestRequest};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::watch,
    task::JoinSet,
};

use self::{
    body::{Body, Piece, Upload},
    forward::Begun,
    patrol::{Patrol, Watched},
    routes::View,
    short::{Answered, Desk, Short},
    table::Found,
};
pub use self::{
    pattern::Pattern,
    probe::probe,
    routes::Routes,
    table::{Route, Table},
};
use crate::{
    metrics::Metrics,
    pool::{Asking, Pool, Refused},
};

/// Bodies up to this size are handed over with the request.
const WHOLE_BODY: u64 = 64 << 10;
/// Connections at once; others wait to be accepted.
const CONNECTIONS_MAX: usize = 16 * 1024;

/// What the node answers itself.
pub trait Inside: Send + Sync {
    /// The node's health, as JSON.
    fn health(&self) -> String;
    /// The node's metrics, for Prometheus.
    fn metrics(&self) -> String;
}

/// What all connections share.
pub struct Gateway {
    pub routes: Arc<Routes>,
    pub metrics: Arc<Metrics>,
    /// The path of the health, and that of the metrics; empty ones are off.
    pub health_path: String,
    pub metrics_path: String,
    pub inside: Arc<dyn Inside>,
}

/// One connection.
struct Connection {
    gateway: Arc<Gateway>,
    remote: Arc<str>,
    watched: Arc<Watched>,
}

impl Gateway {
    /// Accepts connections until `stop` says so, then lets those that are open end what they do, at
    /// most so long.
    pub async fn serve(
        self: Arc<Self>,
        listener: TcpListener,
        mut stop: watch::Receiver<bool>,
        drain: Duration,
    ) {
        let mut connections = JoinSet::new();
        let mut patrol = Patrol::default();
        let mut rounds = tokio::time::interval(patrol::ROUND);
        loop {
            let accepted = tokio::select! {
                accepted = listener.accept(), if connections.len() < CONNECTIONS_MAX => accepted,
                Some(_) = connections.join_next(), if !connections.is_empty() => continue,
                _ = rounds.tick() => {
                    patrol.round();
                    continue;
                }
                _ = stop.wait_for(|stop| *stop) => break,
            };
            match accepted {
                Ok((stream, remote)) => {
                    self.metrics.connections.add();
                    let connection = Arc::clone(&self).connection(stream, remote, patrol.watch());
                    connections.spawn(connection);
                }
                // Too many descriptors, most likely: it gets better when some are closed.
                Err(error) => {
                    tracing::warn!(%error, "a connection was not accepted");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
            }
        }
        drop(listener);
        patrol.end();
        let all = async { while connections.join_next().await.is_some() {} };
        if tokio::time::timeout(drain, all).await.is_err() {
            tracing::warn!("connections were cut off: their requests took too long to end");
        }
    }

    async fn connection(
        self: Arc<Self>,
        stream: TcpStream,
        remote: SocketAddr,
        watched: Arc<Watched>,
    ) {
        // Answers are written at once and whole.
        let _ = stream.set_nodelay(true);
        let connection = Arc::new(Connection {
            remote: remote.to_string().into(),
            watched: Arc::clone(&watched),
            gateway: self,
        });
        // What a connection knows of the routes is its own: no other task looks at it.
        let mut view = connection.gateway.routes.view();
        let mut short = Short::new(stream, Arc::clone(&connection.remote), Arc::clone(&watched));
        let all = short.serve(|request, desk| connection.answer_plain(&mut view, request, desk));
        let Some(rest) = all.await else {
            return;
        };
        let view = RefCell::new(view);
        let answers = Box::new(move |request| connection.answer(&mut view.borrow_mut(), request));
        patrol::serve(short.into_stream(), rest, watched, answers).await;
    }
}

/// When a request began, its module and the place of its route there.
type Target<'v> = (Instant, &'v Arc<Pool>, usize);

/// An answer that is there, or one that takes its time.
///
/// Most are there at once: then nothing of a request is kept but this.
pub enum Answering {
    Now(Option<Response<Body>>),
    Later(Pin<Box<dyn Future<Output = Response<Body>> + Send>>),
}

impl Future for Answering {
    type Output = Result<Response<Body>, Infallible>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match self.get_mut() {
            Answering::Now(response) => {
                Poll::Ready(Ok(response.take().expect("polled until it is ready")))
            }
            Answering::Later(response) => response.as_mut().poll(context).map(Ok),
        }
    }
}

impl Connection {
    /// Answers a request of any sort.
    fn answer(self: &Arc<Self>, view: &mut View, request: Request<Incoming>) -> Answering {
        let (uri, headers) = (request.uri(), request.headers());
        let method = request.method().as_str();
        let found = self.find(view, method, (uri.path(), uri.query()), || {
            host(headers, uri)
        });
        let (began, pool, place) = match found {
            Ok(found) => found,
            Err(response) => return Answering::Now(Some(*response)),
        };
        if !request.body().is_end_stream() {
            let (this, pool) = (Arc::clone(self), Arc::clone(pool));
            return self.later(began, Arc::clone(&pool), async move {
                let due = began + pool.limits().time();
                this.ask(request, &pool, place, due).await
            });
        }
        let (head, _) = request.into_parts();
        let request = GuestRequest {
            head,
            remote: Arc::clone(&self.remote),
            route: 0,
            body: Bytes::new(),
            more: false,
            length: None,
        };
        match self.begin(began, pool, place, Asking::Whole(Some(request))) {
            Answered::Whole(response, _) => Answering::Now(Some(forward::whole(response))),
            Answered::Other(answering) => answering,
        }
    }

    /// Answers a plain request.
    fn answer_plain(
        self: &Arc<Self>,
        view: &mut View,
        request: PlainRequest<'_>,
        desk: &mut Desk,
    ) -> Answered {
        let target = (request.path, request.query);
        match self.find(view, "GET", target, || request.host()) {
            Ok((began, pool, place)) => {
                let request = Asking::Plain(request, desk.begin(began));
                self.begin(began, pool, place, request)
            }
            Err(response) => Answered::Other(Answering::Now(Some(*response))),
        }
    }

    /// Hands a request to its module, where most are answered at once.
    fn begin(
        self: &Arc<Self>,
        began: Instant,
        pool: &Arc<Pool>,
        place: usize,
        mut request: Asking<'_>,
    ) -> Answered {
        match forward::begin_with(pool, place, &mut request) {
            Begun::Answered(response, at) => {
                let now = at.unwrap_or_else(Instant::now);
                let took = now.duration_since(began);
                pool.metrics().answered(response.status.as_u16(), took);
                Answered::Whole(response, now)
            }
            Begun::Refused(response) => {
                pool.metrics()
                    .answered(response.status().as_u16(), began.elapsed());
                Answered::Other(Answering::Now(Some(response)))
            }
            begun => {
                let (this, pool) = (Arc::clone(self), Arc::clone(pool));
                Answered::Other(self.later(began, Arc::clone(&pool), async move {
                    let due = began + pool.limits().time();
                    forward::forward(&this, pool, begun, None, due).await
                }))
            }
        }
    }

    /// Finds who is to answer a request that begins now.
    ///
    /// # Errors
    /// What the node answers itself.
    fn find<'v, 'r>(
        &self,
        view: &'v mut View,
        method: &str,
        (path, query): (&str, Option<&str>),
        host: impl FnOnce() -> &'r str,
    ) -> Result<Target<'v>, Box<Response<Body>>> {
        let gateway = &*self.gateway;
        if !gateway.health_path.is_empty() && path == gateway.health_path {
            let health = gateway.inside.health();
            return Err(Box::new(answer::document("application/json", health)));
        }
        if !gateway.metrics_path.is_empty() && path == gateway.metrics_path {
            let content = "text/plain; version=0.0.4; charset=utf-8";
            let metrics = gateway.inside.metrics();
            return Err(Box::new(answer::document(content, metrics)));
        }
        let began = Instant::now();
        self.watched.step();
        gateway.routes.refresh(view);
        let host = match view.table.asks_host() {
            true => host(),
            false => "",
        };
        let response = match view.table.find(method, host, path) {
            Found::Route(route) => return Ok((began, &route.target, route.place)),
            Found::Slash => answer::slash(path, query),
            Found::Methods(methods) => answer::methods(&methods),
            Found::Nothing => answer::nothing(path),
        };
        gateway.metrics.unrouted.add();
        Err(Box::new(response))
    }

    /// An answer that takes its time.
    fn later(
        &self,
        began: Instant,
        pool: Arc<Pool>,
        response: impl Future<Output = Response<Body>> + Send + 'static,
    ) -> Answering {
        let busy = self.watched.busy();
        Answering::Later(Box::pin(async move {
            let mut response = response.await;
            let status = response.status().as_u16();
            pool.metrics().answered(status, began.elapsed());
            if let Body::Stream(stream) = response.body_mut() {
                stream.keep(busy);
            }
            response
        }))
    }

    /// Hands a request with a body to its module.
    async fn ask(
        &self,
        request: Request<Incoming>,
        pool: &Arc<Pool>,
        place: usize,
        due: Instant,
    ) -> Response<Body> {
        let most = pool.limits().request();
        let (head, incoming) = request.into_parts();
        let length = incoming.size_hint().exact();
        if length.is_some_and(|length| length > most as u64) {
            return too_long(pool);
        }
        let mut upload = None;
        let mut whole = Bytes::new();
        let body = Upload::new(incoming, most);
        if length.is_some_and(|length| length <= WHOLE_BODY) {
            match tokio::time::timeout_at(due.into(), body.whole()).await {
                Ok(Ok(bytes)) => whole = bytes,
                Ok(Err(Piece::TooLong)) => return too_long(pool),
                Ok(Err(_)) | Err(_) => {
                    let message = "the body of the request did not come";
                    return answer::text(StatusCode::REQUEST_TIMEOUT, message);
                }
            }
        } else {
            upload = Some(body);
        }
        let request = Box::new(GuestRequest {
            head,
            remote: Arc::clone(&self.remote),
            route: 0,
            body: whole,
            more: upload.is_some(),
            length,
        });
        let begun = forward::begin(pool, place, request);
        forward::forward(self, Arc::clone(pool), begun, upload, due).await
    }

    /// The pool that has taken over from a retired one, for the same request.
    fn find_again(&self, request: &GuestRequest) -> Option<(Arc<Pool>, usize)> {
        let head = &request.head;
        let host = host(&head.headers, &head.uri);
        let view = self.gateway.routes.view();
        match view.table.find(head.method.as_str(), host, head.uri.path()) {
            Found::Route(route) => Some((Arc::clone(&route.target), route.place)),
            _ => None,
        }
    }
}

/// The host that a request is for.
fn host<'r>(headers: &'r HeaderMap, uri: &'r Uri) -> &'r str {
    let host = headers.get(HOST).and_then(|host| host.to_str().ok());
    host.or(uri.host()).unwrap_or_default()
}

/// The body of a request has more bytes than the module takes.
fn too_long(pool: &Pool) -> Response<Body> {
    let limit = pool.limits().get(crate::permission::Limit::Request);
    let shown = crate::permission::Unit::Bytes.show(limit.value);
    let message = format!(
        "module {} takes bodies of at most {shown}: limits.request ({})",
        pool.name(),
        limit.source
    );
    answer::text(StatusCode::PAYLOAD_TOO_LARGE, message)
}

/// What becomes of a request that does not get in.
fn refused(pool: &Pool, refused: &Refused) -> Response<Body> {
    let name = pool.name();
    match refused {
        Refused::Retired => answer::unavailable(
            format!("module {name} is being replaced"),
            Some(Duration::from_secs(1)),
        ),
        Refused::Busy(most) => answer::unavailable(
            format!("module {name} has {most} requests under way, which is its limit"),
            Some(Duration::from_secs(1)),
        ),
        Refused::Down(after) => {
            let (_, has_ended, _) = pool.status();
            let message = if has_ended {
                format!("module {name} has ended")
            } else {
                format!("module {name} is being started again")
            };
            answer::unavailable(message, *after)
        }
    }
}

impl std::fmt::Debug for Gateway {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Gateway")
            .field("routes", &self.routes)
            .finish_non_exhaustive()
    }
}
