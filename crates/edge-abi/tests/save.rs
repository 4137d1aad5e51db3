//! The state as bytes: what goes along to another process, and what becomes of the rest.

mod guest;

use std::sync::atomic::Ordering;

use guest::{Fake, REPLY, Seen, World, request};
use shanhai::Val;
use shanhai_edge_abi::{
    CallError, ErrorKind, Fields, Frame, Guest, GuestLimits, Parked,
    table::{EventTag, event, event::http_gone, reject},
};

/// The state in another process, whose clock shows something else.
fn elsewhere(bytes: &[u8], now: u64) -> (Guest, Seen) {
    let seen = Seen::default();
    seen.now.store(now, Ordering::Relaxed);
    let service = Box::new(Fake(seen.clone()));
    let guest = Guest::restore(bytes, service, GuestLimits::default()).unwrap();
    (guest, seen)
}

#[test]
fn events_and_what_is_held() {
    let mut world = World::new(GuestLimits::default());
    world.guest().push(Guest::event("one")).unwrap();
    world.guest().push(Guest::event("two")).unwrap();
    world.guest().hold_event();
    let bytes = world.guest().save();
    let (guest, seen) = elsewhere(&bytes, 0);
    assert!(guest.bell().rings());
    let mut world = World::of(guest, seen);
    assert_eq!(world.take(), Guest::event("one").into_bytes());
    assert_eq!(world.next(), Guest::event("two").into_bytes());
    assert_eq!(world.next(), b"");
}

#[test]
fn a_wait_is_as_long_as_it_was() {
    let mut world = World::new(GuestLimits::default());
    world.seen.now.store(500, Ordering::Relaxed);
    let mut execution = world.start("next", &[Val::I64(300), Val::I32(REPLY), Val::I32(9)]);
    world.waits(&mut execution);
    world.seen.now.store(600, Ordering::Relaxed);
    let bytes = world.guest().save();
    let (mut guest, seen) = elsewhere(&bytes, 10);
    assert_eq!(guest.parked(), Some(Parked::Next { until: Some(210) }));
    seen.now.store(209, Ordering::Relaxed);
    assert!(!guest.can_go_on());
    seen.now.store(210, Ordering::Relaxed);
    assert!(guest.can_go_on());
}

#[test]
fn calls_that_were_under_way_fail() {
    let lost = CallError::closed("the call was under way when the state was saved");
    let mut world = World::new(GuestLimits::default());
    let args = world.args("http.fetch", &Frame::new(), 64);
    assert!(world.import("call_async", &args).unwrap() > 0);
    let ticket = world.seen.ticket();
    let mut execution = world.start("call", &args);
    world.waits(&mut execution);
    let bytes = world.guest().save();
    let (mut guest, seen) = elsewhere(&bytes, 0);
    assert!(guest.can_go_on());
    // An answer of the old process's means nothing here.
    guest.complete(ticket, Ok(b"late".to_vec()));
    let event = guest.pop_event().unwrap();
    assert_eq!(event[..2], [EventTag::Reject as u8, ticket.number() as u8]);
    let fields = Fields::new(&event[2..]).unwrap();
    assert_eq!(
        fields.uint(reject::KIND),
        Ok(Some(ErrorKind::Closed.number().into()))
    );
    assert_eq!(fields.text(reject::MESSAGE), Ok(Some(&lost.message[..])));
    assert_eq!(guest.pop_event(), None);
    // The call that is made again gets its error, and new numbers go on after the old ones.
    let mut world = World::of(guest, seen);
    let args = world.args("http.fetch", &Frame::new(), 64);
    let n = world.import("call", &args).unwrap();
    assert_eq!(world.outcome(n), Err(lost));
    assert!(world.import("call_async", &args).unwrap() as u64 >> 32 > ticket.number());
}

#[test]
fn an_answer_that_has_come_goes_along() {
    for result in [Ok(b"reply".to_vec()), Err(CallError::denied("no"))] {
        let mut world = World::new(GuestLimits::default());
        let args = world.args("http.fetch", &Frame::new(), 64);
        let mut execution = world.start("call", &args);
        world.waits(&mut execution);
        let ticket = world.seen.ticket();
        world.guest().complete(ticket, result.clone());
        let bytes = world.guest().save();
        let (guest, seen) = elsewhere(&bytes, 0);
        let mut world = World::of(guest, seen);
        let args = world.args("http.fetch", &Frame::new(), 64);
        let n = world.import("call", &args).unwrap();
        assert_eq!(world.outcome(n), result);
    }
}

#[test]
fn requests_are_gone() {
    let mut world = World::new(GuestLimits::default());
    let known = world.guest().request(request()).unwrap();
    assert!(!world.next().is_empty());
    world.guest().request(request()).unwrap();
    let bytes = world.guest().save();
    let (mut guest, _) = elsewhere(&bytes, 0);
    let event = guest.pop_event().unwrap();
    let fields = Fields::new(&event[2..]).unwrap();
    assert_eq!(fields.text(event::NAME), Ok(Some(http_gone::EVENT)));
    assert_eq!(fields.uint(http_gone::REQUEST), Ok(Some(known.number())));
    assert_eq!((guest.pop_event(), guest.open_requests()), (None, 0));
}

#[test]
fn bytes_that_are_no_state() {
    let mut world = World::new(GuestLimits::default());
    world.guest().push(Guest::event("one")).unwrap();
    let args = world.args("http.fetch", &Frame::new(), 64);
    world.import("call_async", &args).unwrap();
    let mut execution = world.start("call", &args);
    world.waits(&mut execution);
    let bytes = world.guest().save();
    let restore = |bytes: &[u8]| {
        let service = Box::new(Fake(Seen::default()));
        Guest::restore(bytes, service, GuestLimits::default())
    };
    assert!(restore(&bytes).is_ok());
    for len in 0..bytes.len() {
        assert!(restore(&bytes[..len]).is_err(), "{len}");
    }
    let error = restore(&[9]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the saved state of the edgekit side has version 9, this build reads 1"
    );
    // Whatever is changed, it is read or refused.
    for at in 0..bytes.len() {
        for bit in 0..8 {
            let mut forged = bytes.clone();
            forged[at] ^= 1 << bit;
            drop(restore(&forged));
        }
    }
}
