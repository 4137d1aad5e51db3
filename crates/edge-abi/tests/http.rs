//! Requests: how they reach a guest, how it answers, what happens when one of both is gone.

mod guest;

use bytes::Bytes;
use guest::{World, request};
use shanhai::Val;
use shanhai_edge_abi::{
    CallError, ErrorKind, Fields, Frame, Guest, GuestLimits, Outgoing, RequestId,
    table::{
        EventTag, event, event::http_gone, event::http_request as fields, http_body, http_end,
        http_header, http_headers, http_write, response,
    },
};

fn world() -> World {
    World::new(GuestLimits::default())
}

/// A frame with the number of a request in field 1.
fn of(id: RequestId) -> Frame {
    let mut frame = Frame::new();
    frame.uint(1, id.number());
    frame
}

/// Lets the guest know of a request.
fn known(world: &mut World, request: shanhai_edge_abi::Request) -> RequestId {
    let id = world.guest().request(request).unwrap();
    assert!(!world.next().is_empty());
    id
}

#[test]
fn the_event_of_a_request() {
    let mut world = world();
    let mut asked = request();
    asked.body = Bytes::from_static(b"body");
    asked.length = Some(4);
    asked
        .head
        .headers
        .insert("traceparent", "00-1".parse().unwrap());
    let id = world.guest().request(asked).unwrap();
    let event = world.next();
    assert_eq!(event[..2], [EventTag::Call as u8, id.number() as u8]);
    // The first field tells a request from other events.
    assert_eq!(event[2..4], [(fields::ROUTE << 3) as u8, 3]);
    let event = Fields::new(&event[2..]).unwrap();
    assert_eq!(event.text(event::NAME), Ok(Some("http.request")));
    assert_eq!(event.text(fields::METHOD), Ok(Some("GET")));
    assert_eq!(event.text(fields::PATH), Ok(Some("/path")));
    assert_eq!(event.text(fields::QUERY), Ok(Some("q=1")));
    assert_eq!(event.text(fields::HOST), Ok(Some("edge:8080")));
    assert_eq!(event.text(fields::REMOTE), Ok(Some("127.0.0.1:9")));
    assert_eq!(event.uint(fields::LENGTH), Ok(Some(4)));
    assert_eq!(event.bytes(fields::BODY), Ok(Some(&b"body"[..])));
    assert_eq!(event.text(fields::TRACE), Ok(Some("00-1")));
    assert_eq!(event.bool(fields::MORE), Ok(false));
}

#[test]
fn headers_on_demand() {
    let mut world = world();
    let id = known(&mut world, request());
    let mut ask = of(id);
    ask.text(http_header::NAME, "Accept");
    let reply = world.call("http.header", &ask).unwrap();
    let values = Fields::new(&reply).unwrap().all(http_header::reply::VALUE);
    assert_eq!(
        values
            .map(|value| value.text().unwrap())
            .collect::<Vec<_>>(),
        ["a", "b"]
    );
    let reply = world.call("http.headers", &of(id)).unwrap();
    let all: Vec<_> = Fields::new(&reply)
        .unwrap()
        .map(|field| field.text().unwrap().to_owned())
        .collect();
    assert_eq!(all, ["host", "edge:8080", "accept", "a", "accept", "b"]);
    assert_eq!(http_headers::REQUEST, 1);
    ask.text(http_header::NAME, "no name\n");
    assert_eq!(world.call("http.header", &ask), Ok(vec![]));
    let over = "request 99 is over: it is answered, or who sent it is gone";
    assert_eq!(
        world.call("http.headers", &of_number(99)),
        Err(CallError::closed(over))
    );
}

fn of_number(id: u64) -> Frame {
    let mut frame = Frame::new();
    frame.uint(1, id);
    frame
}

#[test]
fn an_answer() {
    let mut world = world();
    let id = known(&mut world, request());
    let mut answer = Frame::new();
    answer.uint(response::STATUS, 201);
    answer
        .text(response::NAME, "Content-Type")
        .text(response::VALUE, "text/plain");
    answer
        .text(response::NAME, "X-A")
        .text(response::VALUE, "1");
    answer.bytes(response::BODY, b"hello");
    world.reply(id, &answer).unwrap();
    let Some(Outgoing::Reply { request, response }) = world.guest().pop_outgoing() else {
        panic!("no answer");
    };
    assert_eq!(
        (request, response.status.as_u16(), response.more),
        (id, 201, false)
    );
    assert_eq!(response.headers["content-type"], "text/plain");
    assert_eq!(response.headers["x-a"], "1");
    assert_eq!(&response.body[..], b"hello");
    assert_eq!(world.guest().open_requests(), 0);
    let error = world.reply(id, &answer).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Closed);
}

/// A head is read once and known then, whatever comes behind it.
#[test]
fn answers_that_begin_alike() {
    let mut world = world();
    let mut head = Frame::new();
    head.uint(response::STATUS, 201);
    for (name, value) in [("x-a", "1"), ("x-a", "2"), ("content-length", "99")] {
        head.text(response::NAME, name).text(response::VALUE, value);
    }
    let mut answer = |fill: &dyn Fn(&mut Frame)| {
        let id = known(&mut world, request());
        let mut frame = head.clone();
        fill(&mut frame);
        world.reply(id, &frame).unwrap();
        let Some(Outgoing::Reply { response, .. }) = world.guest().pop_outgoing() else {
            panic!("no answer");
        };
        let values = response.headers.get_all("x-a").iter();
        let values: Vec<_> = values.map(|value| value.to_str().unwrap()).collect();
        assert_eq!(values[..2], ["1", "2"]);
        // How long an answer is the node says.
        assert!(!response.headers.contains_key("content-length"));
        // Nothing of the request is left in it.
        assert!(!response.headers.contains_key("host"));
        let (status, more) = (response.status.as_u16(), response.more);
        (status, values.len(), response.body, more)
    };
    let body = |text: &'static str| Bytes::from_static(text.as_bytes());
    for text in ["one", "another", ""] {
        let got = answer(&|frame| {
            frame.text(response::BODY, text);
        });
        assert_eq!(got, (201, 2, body(text), false));
    }
    let got = answer(&|frame| {
        frame.text(response::BODY, "a").bool(response::MORE, true);
    });
    assert_eq!(got, (201, 2, body("a"), true));
    // The head goes on, in front of the body or behind it.
    for _ in 0..2 {
        let got = answer(&|frame| {
            frame
                .text(response::NAME, "x-a")
                .text(response::VALUE, "3")
                .text(response::BODY, "b");
        });
        assert_eq!(got, (201, 3, body("b"), false));
        let got = answer(&|frame| {
            frame
                .text(response::BODY, "c")
                .uint(response::STATUS, 404)
                .text(response::NAME, "x-a")
                .text(response::VALUE, "3");
        });
        assert_eq!(got, (404, 3, body("c"), false));
        let got = answer(&|_| {});
        assert_eq!(got, (201, 2, Bytes::new(), false));
    }
}

/// Several requests are open at once, and are over in any order.
#[test]
fn requests_at_once() {
    let mut world = world();
    let ids: Vec<_> = (0..4).map(|_| known(&mut world, request())).collect();
    assert_eq!(world.guest().open_requests(), 4);
    for at in [3, 0, 2, 1] {
        world.reply(ids[at], &Frame::new()).unwrap();
        let whole = world.guest().pop_whole_reply(ids[at]);
        assert!(whole.is_some_and(|response| response.body.is_empty()));
        let again = world.reply(ids[at], &Frame::new());
        assert_eq!(again.unwrap_err().kind, ErrorKind::Closed);
    }
    assert_eq!(world.guest().open_requests(), 0);
    // Not the one that is asked for: it stays.
    let id = known(&mut world, request());
    world.reply(id, &Frame::new()).unwrap();
    assert!(world.guest().pop_whole_reply(ids[0]).is_none());
    assert!(world.guest().pop_whole_reply(id).is_some());
}

#[test]
fn answers_that_are_none() {
    let mut world = world();
    let id = known(&mut world, request());
    let wrong = |fill: &dyn Fn(&mut Frame)| {
        let mut frame = Frame::new();
        fill(&mut frame);
        frame
    };
    for (frame, message) in [
        (
            wrong(&|frame| {
                frame.uint(response::STATUS, 99);
            }),
            "99 is no status of a response: it must be 200 to 999",
        ),
        (
            wrong(&|frame| {
                frame.uint(response::STATUS, 101);
            }),
            "101 is no status of a response: it must be 200 to 999",
        ),
        (
            wrong(&|frame| {
                frame.uint(response::STATUS, 1 << 40);
            }),
            "1099511627776 is no status of a response: it must be 200 to 999",
        ),
        (
            wrong(&|frame| {
                frame.text(response::NAME, "a b").text(response::VALUE, "c");
            }),
            "`a b` is no name of a header",
        ),
        (
            wrong(&|frame| {
                frame
                    .text(response::NAME, "a")
                    .text(response::VALUE, "b\r\nc: d");
            }),
            "the value of the header `a` has bytes that no header may have",
        ),
        (
            wrong(&|frame| {
                frame.text(response::NAME, "a");
            }),
            "a header's name without a value behind it",
        ),
        (
            wrong(&|frame| {
                frame.text(response::VALUE, "a");
            }),
            "a header's value without a name in front of it",
        ),
        (
            wrong(&|frame| {
                frame.uint(response::BODY, 1);
            }),
            "field 4 of the frame is not bytes",
        ),
    ] {
        assert_eq!(world.reply(id, &frame), Err(CallError::invalid(message)));
    }
    world.write(0, b"\xff\xff");
    let args = [Val::I64(id.number() as i64), Val::I32(0), Val::I32(2)];
    assert_eq!(world.import("reply", &args).unwrap(), -4);
    // None of them was the answer.
    world.reply(id, &Frame::new()).unwrap();
    assert!(matches!(
        world.guest().pop_outgoing(),
        Some(Outgoing::Reply { .. })
    ));
    // A request that has not been given to the guest cannot be answered.
    let id = world.guest().request(request()).unwrap();
    assert_eq!(
        world.reply(id, &Frame::new()).unwrap_err().kind,
        ErrorKind::Closed
    );
}

/// The reply of `http.body`: a piece, and whether it is the last.
fn piece(reply: &[u8]) -> (Vec<u8>, bool) {
    let fields = Fields::new(reply).unwrap();
    let piece = fields
        .bytes(http_body::reply::PIECE)
        .unwrap()
        .unwrap_or_default();
    (piece.to_vec(), fields.bool(http_body::reply::END).unwrap())
}

#[test]
fn a_body_that_arrives_in_pieces() {
    let mut world = world();
    let mut asked = request();
    (asked.more, asked.body) = (true, Bytes::from_static(b"abc"));
    let id = known(&mut world, asked);
    let window = GuestLimits::default().body_window;
    assert_eq!(world.guest().body_room(id), Some(window - 3));
    let mut two = of(id);
    two.uint(http_body::MOST, 2);
    assert_eq!(
        piece(&world.call("http.body", &two).unwrap()),
        (b"ab".to_vec(), false)
    );
    assert_eq!(
        piece(&world.call("http.body", &of(id)).unwrap()),
        (b"c".to_vec(), false)
    );
    assert_eq!(world.guest().body_room(id), Some(window));

    let args = world.args("http.body", &of(id), 64);
    let mut execution = world.start("call", &args);
    world.waits(&mut execution);
    world.guest().body(id, Bytes::from_static(b"def"), false);
    let n = world.finish(&mut execution).unwrap();
    assert_eq!(piece(&world.outcome(n).unwrap()), (b"def".to_vec(), false));

    assert!(world.import("call_async", &args).unwrap() > 0);
    let n = world.import("call_async", &args).unwrap();
    let twice = format!("the body of request {id} is being read already");
    assert_eq!(world.outcome(n), Err(CallError::invalid(twice)));
    world.guest().body(id, Bytes::new(), true);
    let event = world.next();
    assert_eq!(event[0], EventTag::Resolve as u8);
    assert_eq!(piece(&event[2..]), (vec![], true));
    world
        .guest()
        .body(id, Bytes::from_static(b"too late"), true);
    assert_eq!(
        piece(&world.call("http.body", &of(id)).unwrap()),
        (vec![], true)
    );
}

#[test]
fn an_answer_in_pieces() {
    let limits = &mut GuestLimits::default();
    limits.response_window = 4;
    let mut world = World::new(*limits);
    let id = known(&mut world, request());
    let mut write = of(id);
    write.bytes(http_write::PIECE, b"1234");
    let early = format!("request {id} has no answer that could go on: reply with `more` first");
    assert_eq!(
        world.call("http.write", &write),
        Err(CallError::invalid(early))
    );
    let mut answer = Frame::new();
    answer.bool(response::MORE, true);
    world.reply(id, &answer).unwrap();
    let twice = format!("request {id} is answered already: what follows is written by http.write");
    assert_eq!(world.reply(id, &answer), Err(CallError::invalid(twice)));
    world.call("http.write", &write).unwrap();

    // More than the window: who writes waits until some of it is on its way.
    let args = world.args("http.write", &write, 64);
    let mut execution = world.start("call", &args);
    world.waits(&mut execution);
    let n = world.import("call_async", &args).unwrap();
    let twice = format!("a piece of the answer to request {id} is being written already");
    assert_eq!(world.outcome(n), Err(CallError::invalid(twice)));
    let pieces: Vec<_> = std::iter::from_fn(|| world.guest().pop_outgoing()).collect();
    assert_eq!(pieces.len(), 3);
    assert!(
        matches!(&pieces[2], Outgoing::Piece { piece, end: false, .. } if &piece[..] == b"1234")
    );
    world.guest().sent(id, 3);
    assert!(!world.guest().can_go_on());
    world.guest().sent(id, 1);
    assert_eq!(world.finish(&mut execution).unwrap(), 0);
    world.call("http.end", &of(id)).unwrap();
    assert!(matches!(
        world.guest().pop_outgoing(),
        Some(Outgoing::Piece { end: true, .. })
    ));
    assert_eq!(
        world.call("http.end", &of(id)).unwrap_err().kind,
        ErrorKind::Closed
    );
    assert_eq!((http_end::REQUEST, world.guest().open_requests()), (1, 0));
}

#[test]
fn answers_that_are_too_long() {
    let limits = &mut GuestLimits::default();
    limits.response_bytes = 4;
    let mut world = World::new(*limits);
    let long = "a response of 5 bytes or more, the limit is 4: raise `response` in the limits of the module";
    let id = known(&mut world, request());
    let mut answer = Frame::new();
    answer.bytes(response::BODY, b"12345");
    assert_eq!(world.reply(id, &answer), Err(CallError::limit(long)));
    let Some(Outgoing::Refused { request, error }) = world.guest().pop_outgoing() else {
        panic!("the node does not know");
    };
    assert_eq!((request, error), (id, CallError::limit(long)));

    let id = known(&mut world, guest::request());
    let mut answer = Frame::new();
    answer
        .bytes(response::BODY, b"123")
        .bool(response::MORE, true);
    world.reply(id, &answer).unwrap();
    let mut write = of(id);
    write.bytes(http_write::PIECE, b"45");
    assert_eq!(
        world.call("http.write", &write),
        Err(CallError::limit(long))
    );
    assert_eq!(
        world.call("http.write", &write).unwrap_err().kind,
        ErrorKind::Closed
    );
}

#[test]
fn requests_that_are_given_up() {
    let mut world = world();
    // The guest does not know of this one, and never will.
    let id = world.guest().request(request()).unwrap();
    world.guest().push(Guest::event("other")).unwrap();
    world.guest().cancel(id);
    assert_eq!(world.next(), Guest::event("other").into_bytes());
    assert_eq!(world.next(), b"");
    // This one it works on, and it waits for its body.
    let mut asked = request();
    asked.more = true;
    let id = known(&mut world, asked);
    let args = world.args("http.body", &of(id), 64);
    let mut execution = world.start("call", &args);
    world.waits(&mut execution);
    world.guest().cancel(id);
    world.guest().cancel(id);
    let n = world.finish(&mut execution).unwrap();
    assert_eq!(
        world.outcome(n),
        Err(CallError::closed("the request is over"))
    );
    let event = world.next();
    let event = Fields::new(&event[2..]).unwrap();
    assert_eq!(event.text(event::NAME), Ok(Some(http_gone::EVENT)));
    assert_eq!(event.uint(http_gone::REQUEST), Ok(Some(id.number())));
    assert_eq!(
        world.reply(id, &Frame::new()).unwrap_err().kind,
        ErrorKind::Closed
    );
    assert_eq!(world.guest().body_room(id), None);
    world.guest().body(id, Bytes::from_static(b"late"), true);
    world.guest().sent(id, 1);
}
