//! The front panel of a simulated machine: its levers and lamps over HTTP, for people with `curl`.
//!
//! It is there with `--sim-listen` only, at an address of its own that other machines do not reach; it
//! takes no request that a web page could make another one's browser send (see [`is_ours`]).

mod answer;
mod time;

use std::{future::poll_fn, io, net::SocketAddr, pin::Pin, time::Duration};

use hyper::{
    HeaderMap, Request, Response, StatusCode,
    body::{Body as _, Incoming},
    header::{CONTENT_TYPE, HOST, HeaderValue, ORIGIN},
};
use tokio::{net::TcpListener, task};

use self::answer::{Answer, answer};
use crate::{
    gateway::{
        Answering,
        body::Body,
        patrol::{self, Patrol, Rest},
    },
    service::Simulation,
    work::work,
};

/// Bytes of a request's body.
const BODY_MAX: usize = 64 << 10;
/// How long nothing is accepted after a failure.
const PAUSE: Duration = Duration::from_millis(50);

/// Serves the panel of a machine as long as the runtime runs; it listens when this returns.
///
/// # Errors
/// If the address is not one of this machine alone, or not to be had.
pub async fn serve(simulation: Simulation, address: SocketAddr) -> io::Result<SocketAddr> {
    if !address.ip().is_loopback() {
        let problem = "other machines would reach it; choose 127.0.0.1:PORT with --sim-listen";
        return Err(io::Error::new(io::ErrorKind::InvalidInput, problem));
    }
    let listener = TcpListener::bind(address).await?;
    let address = listener.local_addr()?;
    task::spawn(work(async move {
        let mut patrol = Patrol::default();
        let mut rounds = tokio::time::interval(patrol::ROUND);
        loop {
            let accepted = tokio::select! {
                accepted = listener.accept() => accepted,
                _ = rounds.tick() => {
                    patrol.round();
                    continue;
                }
            };
            let Ok((stream, _)) = accepted else {
                // Too many descriptors, most likely: it gets better when some are closed.
                tokio::time::sleep(PAUSE).await;
                continue;
            };
            let simulation = simulation.clone();
            let answers = Box::new(move |request| {
                Answering::Later(Box::pin(respond(simulation.clone(), request)))
            });
            task::spawn(work(patrol::serve(
                stream,
                Rest::default(),
                patrol.watch(),
                answers,
            )));
        }
    }));
    Ok(address)
}

async fn respond(simulation: Simulation, request: Request<Incoming>) -> Response<Body> {
    let (head, body) = request.into_parts();
    let answer = match (is_ours(&head.headers), read(body).await) {
        (false, _) => Answer::refused(403, "the panel answers programs of this machine only"),
        (true, None) => Answer::refused(413, "the body has more than 64 KiB"),
        (true, Some(body)) => answer(&simulation, head.method.as_str(), head.uri.path(), &body),
    };
    let Answer {
        status,
        content,
        body,
    } = answer;
    let mut response = Response::new(Body::full(body));
    *response.status_mut() =
        StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let content = HeaderValue::from_static(content);
    response.headers_mut().insert(CONTENT_TYPE, content);
    response
}

/// Whether a request comes from a program of this machine: a browser that shows a page of somebody
/// else's names that page's origin, or a host name that was made to lead here.
fn is_ours(headers: &HeaderMap) -> bool {
    let host = headers.get(HOST).and_then(|host| host.to_str().ok());
    let host = host.unwrap_or_default();
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    let is_here = name == "localhost"
        || name
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback());
    is_here && !headers.contains_key(ORIGIN)
}

/// Reads a body; none if it is too long or breaks off.
async fn read(mut body: Incoming) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    loop {
        let frame = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await;
        let Some(frame) = frame else {
            return Some(bytes);
        };
        if let Ok(data) = frame.ok()?.into_data() {
            if bytes.len() + data.len() > BODY_MAX {
                return None;
            }
            bytes.extend_from_slice(&data);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whom_it_answers() {
        let headers = |host: &'static str, origin: bool| {
            let mut headers = HeaderMap::new();
            headers.insert(HOST, HeaderValue::from_static(host));
            if origin {
                headers.insert(ORIGIN, HeaderValue::from_static("http://evil.test"));
            }
            headers
        };
        for host in [
            "localhost:8081",
            "127.0.0.1:8081",
            "[::1]:8081",
            "localhost",
        ] {
            assert!(is_ours(&headers(host, false)), "{host}");
            assert!(!is_ours(&headers(host, true)), "{host}");
        }
        assert!(!is_ours(&headers("evil.test:8081", false)));
        assert!(!is_ours(&HeaderMap::new()));
    }

    #[tokio::test]
    async fn no_address_that_others_reach() {
        let (simulation, _) = answer::tests::machine();
        let error = serve(simulation, ([0, 0, 0, 0], 0).into())
            .await
            .unwrap_err();
        assert!(error.to_string().contains("choose 127.0.0.1"), "{error}");
    }
}
