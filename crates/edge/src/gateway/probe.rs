//! The question that a module has to answer before its routes take over.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use bytes::Bytes;
use hyper::{
    Method, Request,
    header::{HOST, USER_AGENT},
};
use shanhai_edge_abi::Request as GuestRequest;

use super::{
    Found, Pattern, Route, Table,
    body::Body,
    forward::{self, Begun},
    refused,
};
use crate::{
    permission::{Limit, Probe, Unit},
    pool::{Pool, Refused},
};

/// Characters of an answer's body that are told.
const TOLD: usize = 200;

/// Asks a module as a client would, before any client can.
///
/// # Errors
/// What it answered instead of a status below 400, and where the question stands.
pub async fn probe(pool: &Arc<Pool>, probe: &Probe) -> Result<(), String> {
    let path = &*probe.path.value;
    let failed = |problem: String| format!("probe {path} ({}): {problem}", probe.path.source);
    let Some(place) = place(pool, path) else {
        let routes = pool.patterns().join(", ");
        let problem = format!("no route of the module is for it; it has {routes}");
        return Err(failed(problem));
    };
    let (time, source) = match &probe.timeout {
        Some(timeout) => (timeout.value, timeout.source.to_string()),
        None => {
            let limit = pool.limits().get(Limit::Time);
            (limit.value, format!("limits.time, {}", limit.source))
        }
    };
    let request = Request::builder()
        .method(Method::GET)
        .uri(path)
        .header(HOST, "localhost")
        .header(USER_AGENT, concat!("shanhai/", env!("CARGO_PKG_VERSION")));
    let request = request.body(());
    let (head, ()) = request
        .map_err(|error| failed(error.to_string()))?
        .into_parts();
    let request = Box::new(GuestRequest {
        head,
        remote: "127.0.0.1:0".into(),
        route: 0,
        body: Bytes::new(),
        more: false,
        length: None,
    });
    let due = Instant::now() + Duration::from_millis(time);
    let answer = match forward::begin(pool, place, request) {
        Begun::Answered(answer, _) => Some(forward::whole(answer)),
        Begun::Refused(answer) => Some(answer),
        Begun::Again(_) => None,
        Begun::UnderWay(pending, held) => {
            let answer = forward::exchange(pending, held, &mut None, due).await;
            answer.ok()
        }
    };
    // One that ended before it got the request has as little to say as one that is gone.
    let answer = answer.unwrap_or_else(|| refused(pool, &Refused::Retired));
    let status = answer.status().as_u16();
    if status < 400 {
        return Ok(());
    }
    let body = match answer.body() {
        Body::Full(Some(bytes)) => String::from_utf8_lossy(bytes).into_owned(),
        _ => String::new(),
    };
    let body: String = body.trim_end().chars().take(TOLD).collect();
    let shown = Unit::Millis.show(time);
    Err(failed(format!(
        "it answered {status} {body:?}; 2xx or 3xx is expected within {shown} ({source})"
    )))
}

/// The place of the route that a path leads to.
fn place(pool: &Pool, path: &str) -> Option<usize> {
    let mut table = Table::default();
    for (place, text) in pool.patterns().into_iter().enumerate() {
        if let Ok(pattern) = Pattern::new(&text) {
            let route = Route {
                pattern,
                place,
                target: (),
            };
            // Of two that want the same the first has it, as in the node.
            let _ = table.add(route);
        }
    }
    let path = path.split('?').next().unwrap_or(path);
    match table.find("GET", "localhost", path) {
        Found::Route(route) => Some(route.place),
        Found::Slash | Found::Methods(_) | Found::Nothing => None,
    }
}
