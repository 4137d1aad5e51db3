//! The imports, one by one, as a guest calls them: results, errors, hostile addresses.

mod guest;

use std::sync::atomic::Ordering;

use guest::{METHOD, REPLY, World};
use shanhai::{Error, TrapCode, Val};
use shanhai_edge_abi::{
    CallError, ErrorKind, Fields, Frame, Guest, GuestLimits, Level, Parked,
    table::{EventTag, clock_now, gpio_open, http_fetch, reject, route_add},
};

fn world() -> World {
    World::new(GuestLimits::default())
}

fn trap(error: &Error) -> Option<TrapCode> {
    error.as_trap().map(|trap| trap.code())
}

#[test]
fn a_call_that_is_answered_at_once() {
    let mut world = world();
    let args = world.args("clock.now", &Frame::new(), 64);
    for import in ["call", "call_async"] {
        let n = world.import(import, &args).unwrap();
        let reply = world.outcome(n).unwrap();
        let fields = Fields::new(&reply).unwrap();
        assert_eq!(fields.uint(clock_now::reply::WALL), Ok(Some(7)));
        assert_eq!(
            world.import("take", &[Val::I32(0), Val::I32(9)]).unwrap(),
            0
        );
    }
    let args = world.args("clock.now", &Frame::new(), 1);
    assert_eq!(world.import("call", &args).unwrap(), 2);
    assert_eq!(world.take(), [8, 7]);
    let half = [Val::I32(REPLY), Val::I32(1)];
    assert_eq!(world.import("take", &half).unwrap(), 2);
}

#[test]
fn a_call_that_is_answered_later() {
    let mut world = world();
    let mut request = Frame::new();
    request.text(http_fetch::URL, "http://somewhere/");
    let args = world.args("http.fetch", &request, 64);
    let mut execution = world.start("call", &args);
    world.waits(&mut execution);
    let ticket = world.seen.ticket();
    assert_eq!(world.guest().parked(), Some(Parked::Call { ticket }));
    assert!(!world.guest().can_go_on() && world.guest().has_calls());
    world.waits(&mut execution);
    world.guest().complete(ticket, Ok(b"reply".to_vec()));
    assert!(world.guest().can_go_on());
    let n = world.finish(&mut execution).unwrap();
    assert_eq!(world.outcome(n), Ok(b"reply".to_vec()));
    assert_eq!(
        (world.guest().parked(), world.guest().has_calls()),
        (None, false)
    );
    // The call was made once.
    assert_eq!(world.seen.calls.lock().unwrap().len(), 1);
}

#[test]
fn an_asynchronous_call() {
    let mut world = world();
    let args = world.args("http.fetch", &Frame::new(), 64);
    let first = world.import("call_async", &args).unwrap();
    let ticket = world.seen.ticket();
    assert_eq!(first as u64, ticket.number() << 32);
    let second = world.import("call_async", &args).unwrap();
    let other = world.seen.ticket();
    assert_ne!(first, second);
    assert_eq!(world.next(), b"");
    world
        .guest()
        .complete(other, Err(CallError::new(ErrorKind::TimedOut, "too slow")));
    world.guest().complete(ticket, Ok(b"\x08\x05".to_vec()));
    world.guest().complete(ticket, Ok(b"twice".to_vec()));
    assert!(!world.guest().has_calls());
    let event = world.next();
    assert_eq!(event[..2], [EventTag::Reject as u8, other.number() as u8]);
    let fields = Fields::new(&event[2..]).unwrap();
    assert_eq!(fields.uint(reject::KIND), Ok(Some(8)));
    assert_eq!(fields.text(reject::MESSAGE), Ok(Some("too slow")));
    assert_eq!(
        world.next(),
        [EventTag::Resolve as u8, ticket.number() as u8, 8, 5]
    );
    assert_eq!(world.next(), b"");
}

#[test]
fn calls_that_fail() {
    let mut world = world();
    let mut request = Frame::new();
    assert_eq!(
        world.call("kv.open", &request),
        Err(CallError::denied("kv.open is not granted"))
    );
    assert_eq!(
        world.call("gpio.open", &request),
        Err(CallError::invalid("field 1 of the frame is missing"))
    );
    request.text(gpio_open::LABEL, "relay");
    assert_eq!(
        world.call("gpio.open", &request),
        Err(CallError::not_found("no line is called relay"))
    );
    let error = world.call("gpio.opened", &request).unwrap_err();
    assert_eq!(error.kind, ErrorKind::NotFound);
    assert_eq!(
        error.message,
        "there is no method `gpio.opened`: see the list of methods of edgekit version 1"
    );
    let error = world.call(&"x".repeat(65), &request).unwrap_err();
    assert_eq!(
        error.message,
        "a method's name is text of at most 64 bytes, not these 65"
    );
    world.write(METHOD, b"\xff");
    let args = [METHOD, 1, 0, 0, REPLY, 9].map(Val::I32);
    assert_eq!(world.import("call", &args).unwrap(), -2);
}

#[test]
fn routes() {
    let limits = &mut GuestLimits::default();
    limits.routes = 2;
    let mut world = World::new(*limits);
    let mut add = |pattern: &str| {
        let mut request = Frame::new();
        request.text(route_add::PATTERN, pattern);
        let reply = world.call("route.add", &request)?;
        Ok(Fields::new(&reply)?.need_uint::<u32>(route_add::reply::ROUTE)?)
    };
    assert_eq!(add("/a"), Ok(1));
    assert_eq!(
        add("/refused"),
        Err(CallError::denied("the route /refused is not granted"))
    );
    assert_eq!(add("GET /b"), Ok(2));
    let many = "the module has 2 routes, which is the limit";
    assert_eq!(add("/c"), Err(CallError::limit(many)));
    let first = format!("{:?}", world.guest().pop_outgoing());
    assert_eq!(first, "Some(Route { route: 1, pattern: \"/a\" })");
    assert!(world.guest().pop_outgoing().is_some());
    assert!(world.guest().pop_outgoing().is_none());
}

#[test]
fn waiting_for_an_event() {
    let mut world = world();
    let args = [Val::I64(1000), Val::I32(REPLY), Val::I32(3)];
    let mut execution = world.start("next", &args);
    world.waits(&mut execution);
    assert_eq!(
        world.guest().parked(),
        Some(Parked::Next { until: Some(1000) })
    );
    world.seen.now.store(999, Ordering::Relaxed);
    assert!(!world.guest().can_go_on());
    world.waits(&mut execution);
    world.seen.now.store(1000, Ordering::Relaxed);
    assert!(world.guest().can_go_on());
    assert_eq!(world.finish(&mut execution).unwrap(), 0);
    assert_eq!(world.guest().parked(), None);

    let args = [Val::I64(-1), Val::I32(REPLY), Val::I32(3)];
    let mut execution = world.start("next", &args);
    world.waits(&mut execution);
    assert_eq!(world.guest().parked(), Some(Parked::Next { until: None }));
    assert!(!world.guest().can_go_on());
    world.guest().push(Guest::event("something")).unwrap();
    assert!(world.guest().can_go_on());
    let len = world.finish(&mut execution).unwrap();
    // The event is longer than the room for it.
    let event = Guest::event("something").into_bytes();
    assert_eq!((len, world.take()), (event.len() as i64, event));
}

/// Who waits in `next` gets its event without the bell, which tells of those behind it.
#[test]
fn the_bell_is_for_those_who_wait_elsewhere() {
    let mut world = world();
    let bell = world.guest().bell();
    let args = [Val::I64(-1), Val::I32(0), Val::I32(512)];
    let mut next = world.start("next", &args);
    world.waits(&mut next);
    world.guest().push(Guest::event("one")).unwrap();
    world.guest().push(Guest::event("two")).unwrap();
    assert!(!bell.rings() && world.guest().can_go_on());
    assert_eq!(world.finish(&mut next).unwrap(), 7);
    assert!(bell.rings());
    assert_eq!(world.next(), Guest::event("two").into_bytes());
    assert!(!bell.rings());
    // The same for who is called.
    world.guest().expect_call();
    world.guest().push(Guest::event("one")).unwrap();
    world.guest().push(Guest::event("two")).unwrap();
    assert!(!bell.rings());
    assert_eq!(world.guest().hold_event(), Some(7));
    assert!(bell.rings());
}

#[test]
fn events_are_handed_over_too() {
    let mut world = world();
    let bell = world.guest().bell();
    assert_eq!(world.guest().hold_event(), None);
    world.guest().push(Guest::event("one")).unwrap();
    world.guest().push(Guest::event("two")).unwrap();
    assert!(bell.rings());
    assert_eq!(world.guest().hold_event(), Some(7));
    assert_eq!(world.take(), Guest::event("one").into_bytes());
    assert!(bell.rings() && world.guest().has_events());
    assert_eq!(
        world.guest().pop_event(),
        Some(Guest::event("two").into_bytes())
    );
    assert!(!bell.rings() && !world.guest().has_events());
}

#[test]
fn fast_paths() {
    let mut world = world();
    assert_eq!(world.import("gpio_read", &[Val::I32(1)]).unwrap(), 1);
    assert_eq!(world.import("gpio_read", &[Val::I32(-1)]).unwrap(), -2);
    assert_eq!(world.take(), b"no line is open");
    assert_eq!(
        world
            .import("gpio_write", &[Val::I32(1), Val::I32(9)])
            .unwrap(),
        0
    );
    assert_eq!(
        world
            .import("gpio_write", &[Val::I32(1), Val::I32(0)])
            .unwrap(),
        -6
    );
    assert_eq!(world.take(), b"it is stuck");
    assert_eq!(
        world.import("now_ns", &[]).unwrap(),
        1_700_000_000_000_000_000
    );
    world.write(0, b"hello\xff");
    world
        .import("log", &[Val::I32(2), Val::I32(0), Val::I32(6)])
        .unwrap();
    let line = (Level::Warn, "hello\u{fffd}".to_owned());
    assert_eq!(*world.seen.log.lock().unwrap(), [line]);
}

#[test]
fn addresses_that_lead_out_of_the_memory() {
    let mut world = world();
    let args = world.args("clock.now", &Frame::new(), 64);
    let (end, page) = (-1, 1 << 16);
    for (at, value) in [
        (0, end),
        (1, page + 1),
        (2, page + 1),
        (3, end),
        (4, page - 63),
        (5, end),
    ] {
        let mut args = args.clone();
        args[at] = Val::I32(value);
        if at == 2 {
            args[3] = Val::I32(1);
        }
        for import in ["call", "call_async"] {
            let error = world.import(import, &args).unwrap_err();
            assert_eq!(
                trap(&error),
                Some(TrapCode::MemoryOutOfBounds),
                "{import} {at}"
            );
        }
    }
    world.guest().push(Guest::event("something")).unwrap();
    for (dst, cap) in [(end, 1), (0, end), (page, 1), (page + 1, 0)] {
        let args = [Val::I64(0), Val::I32(dst), Val::I32(cap)];
        let error = world.import("next", &args).unwrap_err();
        assert_eq!(trap(&error), Some(TrapCode::MemoryOutOfBounds));
    }
    // The event was not lost by that.
    assert!(world.guest().hold_event().is_some());
    let error = world
        .import("take", &[Val::I32(page - 1), Val::I32(9)])
        .unwrap_err();
    assert_eq!(trap(&error), Some(TrapCode::MemoryOutOfBounds));
    let error = world
        .import("log", &[Val::I32(0), Val::I32(end), Val::I32(end)])
        .unwrap_err();
    assert_eq!(trap(&error), Some(TrapCode::MemoryOutOfBounds));
    let error = world
        .import("reply", &[Val::I64(1), Val::I32(end), Val::I32(1)])
        .unwrap_err();
    assert_eq!(trap(&error), Some(TrapCode::MemoryOutOfBounds));
}

#[test]
fn limits_of_what_waits() {
    let limits = &mut GuestLimits::default();
    (limits.events, limits.event_bytes) = (2, 20);
    (limits.calls, limits.request_bytes) = (1, 100);
    let mut world = World::new(*limits);
    world.guest().push(Guest::event("one")).unwrap();
    let error = world
        .guest()
        .push(Guest::event("longer than that"))
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "the guest has 1 events waiting, the limit is 20 bytes"
    );
    world.guest().push(Guest::event("two")).unwrap();
    let error = world.guest().push(Guest::event("")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the guest has 2 events waiting, the limit is 2 events"
    );
    assert!(world.guest().request(guest::request()).is_err());

    let args = world.args("http.fetch", &Frame::new(), 64);
    assert!(world.import("call_async", &args).unwrap() > 0);
    let n = world.import("call_async", &args).unwrap();
    let many = "1 calls are under way, which is the limit: wait for one of them";
    assert_eq!(world.outcome(n), Err(CallError::limit(many)));
    let mut request = Frame::new();
    request.bytes(1, &[0; 100]);
    let args = world.args("clock.now", &request, 64);
    let n = world.import("call", &args).unwrap();
    let long = "a request of 102 bytes, the limit is 100";
    assert_eq!(world.outcome(n), Err(CallError::limit(long)));
}
