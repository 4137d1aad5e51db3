//! Plain requests: what a guest sees of them is what it sees of others.

mod guest;

use std::sync::Arc;

use guest::{World, request};
use shanhai_edge_abi::{
    Fields, Frame, GuestLimits, Outgoing, PlainRequest, RequestId, Response,
    table::{EventTag, http_header, http_headers, response},
};

const SENT: &str =
    "GET /path?q=1 HTTP/1.1\r\nhost: edge:8080\r\nAccept: a\r\naccept: b\r\n\r\nand more";

fn plain(remote: &Arc<str>) -> PlainRequest<'_> {
    let mut request = PlainRequest::read(SENT.as_bytes(), remote).unwrap();
    request.route = 3;
    request
}

/// Lets the guest know of a plain request, with a desk.
fn known(world: &mut World, remote: &Arc<str>) -> RequestId {
    let id = world.guest().plain_request(&plain(remote)).unwrap();
    world.guest().lend_desk(id, b"HTTP/1.1 200 OK\r\n".to_vec());
    assert!(!world.next().is_empty());
    id
}

fn answer(status: u64, body: &[u8]) -> Frame {
    let mut answer = Frame::new();
    answer.uint(response::STATUS, status);
    answer
        .text(response::NAME, "X-A")
        .text(response::VALUE, "1");
    answer.bytes(response::BODY, body);
    answer
}

fn answered(world: &mut World, id: RequestId, answer: &Frame) -> Response {
    world.reply(id, answer).unwrap();
    match world.guest().pop_outgoing() {
        Some(Outgoing::Reply { request, response }) if request == id => response,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_event_is_the_same() {
    let mut world = World::new(GuestLimits::default());
    let remote = "127.0.0.1:9".into();
    let id = world.guest().request(request()).unwrap();
    let others = world.next();
    let own = world.guest().plain_request(&plain(&remote)).unwrap();
    let event = world.next();
    assert_eq!(others[..2], [EventTag::Call as u8, id.number() as u8]);
    assert_eq!(event[..2], [EventTag::Call as u8, own.number() as u8]);
    assert_eq!(others[2..], event[2..]);
}

#[test]
fn its_headers_are_read_when_they_are_asked_for() {
    let mut world = World::new(GuestLimits::default());
    let remote = "r".into();
    // A head of an earlier request leaves nothing in the memory that is used again.
    for _ in 0..2 {
        let id = known(&mut world, &remote);
        let mut ask = Frame::new();
        ask.uint(http_headers::REQUEST, id.number());
        let reply = world.call("http.headers", &ask).unwrap();
        let all: Vec<_> = Fields::new(&reply)
            .unwrap()
            .map(|field| field.text().unwrap().to_owned())
            .collect();
        assert_eq!(all, ["host", "edge:8080", "accept", "a", "accept", "b"]);
        ask.text(http_header::NAME, "Accept");
        let reply = world.call("http.header", &ask).unwrap();
        let values = Fields::new(&reply).unwrap().all(http_header::reply::VALUE);
        assert_eq!(values.count(), 2);
        answered(&mut world, id, &answer(200, b""));
    }
}

#[test]
fn an_answer_like_the_last_is_written_onto_the_desk() {
    let mut world = World::new(GuestLimits::default());
    let remote = "r".into();
    let id = known(&mut world, &remote);
    let mut first = answered(&mut world, id, &answer(200, b"one"));
    assert!(first.written.is_none() && first.known.is_none());
    assert_eq!(first.body, "one");
    assert_eq!(first.take_headers().len(), 1);
    assert!(world.guest().take_desk().is_some());

    let id = known(&mut world, &remote);
    let mut second = answered(&mut world, id, &answer(200, b"four"));
    let text = "HTTP/1.1 200 OK\r\nx-a: 1\r\ncontent-length: 4\r\n\r\nfour";
    assert_eq!(second.written.take().unwrap(), text.as_bytes());
    assert!(second.body.is_empty() && world.guest().take_desk().is_none());
    assert_eq!(second.take_headers()["x-a"], "1");

    // Not another request's, another status, what is long, or what goes on.
    let id = known(&mut world, &remote);
    let other = world.guest().request(request()).unwrap();
    assert!(!world.next().is_empty());
    assert!(
        answered(&mut world, other, &answer(200, b"x"))
            .written
            .is_none()
    );
    assert!(
        answered(&mut world, id, &answer(200, b"x"))
            .written
            .is_some()
    );
    for (status, length) in [(201, 1), (201, 1), (200, 1), (200, 9000)] {
        let id = known(&mut world, &remote);
        let response = answered(&mut world, id, &answer(status, &vec![b'x'; length]));
        assert_eq!(response.status.as_u16(), status as u16);
        assert_eq!((response.written, response.body.len()), (None, length));
    }
    let id = known(&mut world, &remote);
    let mut more = answer(200, b"x");
    more.bool(response::MORE, true);
    let response = answered(&mut world, id, &more);
    assert!(response.more && response.written.is_none() && response.known.is_none());
    assert_eq!(response.headers["x-a"], "1");
}
