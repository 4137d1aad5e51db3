//! Requests of modules to other hosts, over a simulated network.

#[path = "service/bench.rs"]
#[allow(dead_code, reason = "the bench has more than these tests use")]
mod bench;

use std::io;

use bench::{Bench, Instance, fields, frame};
use shanhai_edge::service::{CapabilitiesBuilder, Network};
use shanhai_edge_abi::{
    CallError, ErrorKind, Frame, Method,
    table::{http_fetch, http_fetch_body, http_fetch_close},
};
use shanhai_host::{HttpClient, NetErrorKind, NetGrants, SimAnswer, SimClock, SimNetwork};

/// A network in which `api.test` answers.
struct Net;

impl Network for Net {
    fn client(&self, grants: NetGrants) -> io::Result<Box<dyn HttpClient>> {
        let network = SimNetwork::new(SimClock::new(), grants);
        network.serve_http("api.test", 80, |request| match request.path.as_str() {
            "/long" => SimAnswer::new(200).body(vec![b'a'; 100_000]).body("end"),
            "/torn" => SimAnswer::new(200).body("begin").fail(NetErrorKind::Reset),
            "/moved" => SimAnswer::new(302).header("location", "/x"),
            "/away" => SimAnswer::new(302).header("location", "http://elsewhere.test/"),
            "/silent" => SimAnswer::new(200).delay(shanhai_host::Nanos(u64::MAX / 2)),
            path => SimAnswer::new(201)
                .header("content-length", "5")
                .header("x-said", &format!("{} {path}", request.method))
                .body("hel")
                .body("lo"),
        });
        Ok(Box::new(network))
    }
}

fn module() -> Instance {
    let builder = CapabilitiesBuilder::new().network(Net);
    let bench = Bench::with(
        "[module.m]\nhosts = [\"api.test:80\", \"gone.test:80\"]\n",
        builder,
    );
    bench.instance("m", "hosts = [\"api.test:*\", \"gone.test:80\"]")
}

fn get(url: &str) -> Frame {
    frame(|frame| {
        frame
            .text(http_fetch::URL, url)
            .uint(http_fetch::TIMEOUT, 1000);
    })
}

async fn fetch(m: &mut Instance, url: &str) -> Result<Vec<u8>, CallError> {
    let ticket = m.later(Method::HttpFetch, &get(url));
    m.answer(ticket).await
}

#[tokio::test]
async fn a_short_answer_comes_at_once() {
    let mut m = module();
    let reply = fetch(&mut m, "http://api.test/x").await.unwrap();
    let reply = fields(&reply);
    assert_eq!(reply.uint(http_fetch::reply::STATUS), Ok(Some(201)));
    assert_eq!(
        reply.bytes(http_fetch::reply::BODY),
        Ok(Some(&b"hello"[..]))
    );
    assert_eq!(reply.bool(http_fetch::reply::MORE), Ok(false));
    assert_eq!(reply.text(http_fetch::reply::VALUE), Ok(Some("GET /x")));
}

#[tokio::test]
async fn redirections_are_followed_where_they_are_allowed() {
    let mut m = module();
    let reply = fetch(&mut m, "http://api.test/moved").await.unwrap();
    assert_eq!(
        fields(&reply).text(http_fetch::reply::URL),
        Ok(Some("http://api.test/x"))
    );
    assert_eq!(
        fields(&reply).uint(http_fetch::reply::STATUS),
        Ok(Some(201))
    );
    let error = fetch(&mut m, "http://api.test/away").await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Denied);
}

#[tokio::test]
async fn a_long_answer_comes_in_pieces() {
    let mut m = module();
    let reply = fetch(&mut m, "http://api.test/long").await.unwrap();
    let head = fields(&reply);
    assert_eq!(head.bool(http_fetch::reply::MORE), Ok(true));
    let handle: u64 = head.need_uint(http_fetch::reply::FETCH).unwrap();
    let mut body = head.need_bytes(http_fetch::reply::BODY).unwrap().to_vec();
    let more = frame(|frame| {
        frame.uint(http_fetch_body::FETCH, handle);
    });
    loop {
        let ticket = m.later(Method::HttpFetchBody, &more);
        let reply = m.answer(ticket).await.unwrap();
        body.extend_from_slice(
            fields(&reply)
                .need_bytes(http_fetch_body::reply::PIECE)
                .unwrap(),
        );
        if fields(&reply).bool(http_fetch_body::reply::END).unwrap() {
            break;
        }
    }
    assert_eq!((body.len(), &body[100_000..]), (100_003, &b"end"[..]));
    assert_eq!(m.fail(Method::HttpFetchBody, &more).kind, ErrorKind::Closed);
    m.ok(
        Method::HttpFetchClose,
        &frame(|f| {
            f.uint(http_fetch_close::FETCH, handle);
        }),
    );
}

#[tokio::test(start_paused = true)]
async fn what_goes_wrong_is_told() {
    let mut m = module();
    let error = fetch(&mut m, "http://gone.test/").await.unwrap_err();
    assert_eq!(error.message, "nobody listens at gone.test:80");
    let error = fetch(&mut m, "http://api.test/silent").await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::TimedOut);
    let reply = fetch(&mut m, "http://api.test/torn").await.unwrap();
    let handle: u64 = fields(&reply).need_uint(http_fetch::reply::FETCH).unwrap();
    let more = frame(|frame| {
        frame.uint(http_fetch_body::FETCH, handle);
    });
    let ticket = m.later(Method::HttpFetchBody, &more);
    assert_eq!(m.answer(ticket).await.unwrap_err().kind, ErrorKind::Closed);
    let error = m.fail(Method::HttpFetch, &get("api.test"));
    assert_eq!(error.kind, ErrorKind::Invalid);
}

#[tokio::test]
async fn other_places_are_refused() {
    let mut m = module();
    for url in [
        "http://api.test:81/",
        "https://api.test/",
        "http://127.0.0.1/",
    ] {
        assert_eq!(
            m.fail(Method::HttpFetch, &get(url)).kind,
            ErrorKind::Denied,
            "{url}"
        );
    }
    // A handle of a request that another life of the instance made.
    let stranger = frame(|frame| {
        frame.uint(http_fetch_body::FETCH, 1);
    });
    assert_eq!(
        m.fail(Method::HttpFetchBody, &stranger).kind,
        ErrorKind::Closed
    );
}
