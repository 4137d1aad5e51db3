//! `serve`: an answer and the question for the next event in one call.

mod guest;

use guest::{REPLY, REQUEST, World, request};
use shanhai::{Execution, Val};
use shanhai_edge_abi::{Frame, Guest, GuestLimits, Outgoing, RequestId, table::response};

/// The length of what is in front of an event.
const HEAD: usize = 32;

fn world() -> World {
    World::new(GuestLimits::default())
}

/// Starts `serve` with an answer to a request, if there is one.
fn serve(world: &mut World, answer: Option<(RequestId, &Frame)>, timeout: i64) -> Execution {
    let (id, len) = match answer {
        Some((id, frame)) => {
            world.write(REQUEST, frame.as_bytes());
            (id.number() as i64, frame.as_bytes().len() as i32)
        }
        None => (0, 0),
    };
    let args = [
        Val::I64(id),
        Val::I32(REQUEST),
        Val::I32(len),
        Val::I64(timeout),
        Val::I32(REPLY),
        Val::I32(1024),
    ];
    world.start("serve", &args)
}

/// Calls `serve` where there is no need to wait; gives head and event.
fn served(world: &mut World, answer: Option<(RequestId, &Frame)>) -> Vec<u8> {
    let mut execution = serve(world, answer, 0);
    let len = world.finish(&mut execution).unwrap();
    assert!(len >= 0, "{len}");
    world.read(REPLY, len)
}

/// The number of 4 bytes at a place.
fn number(bytes: &[u8], at: usize) -> usize {
    u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap()) as usize
}

fn text(bytes: &[u8], at: usize) -> &[u8] {
    &bytes[number(bytes, at)..][..number(bytes, at + 4)]
}

#[test]
fn the_head_says_where_the_parts_of_a_request_are() {
    let (mut world, mut other) = (world(), world());
    let mut asked = request();
    asked.route = 300;
    let id = world.guest().request(asked).unwrap();
    let mut asked = request();
    asked.route = 300;
    other.guest().request(asked).unwrap();
    let event = other.next();
    let found = served(&mut world, None);
    assert_eq!(found[HEAD..], event);
    assert_eq!(found[..8], id.number().to_le_bytes());
    assert_eq!(number(&found, 8), 300);
    assert_eq!(text(&found, 12), b"GET");
    assert_eq!(text(&found, 20), b"/path");
    // The query comes next.
    assert_eq!(found[number(&found, 28)..][..5], *b"\x22\x03q=1");
    assert_eq!(served(&mut world, None), b"");
}

#[test]
fn other_events_have_an_empty_head() {
    let mut world = world();
    world.guest().push(Guest::event("something")).unwrap();
    let found = served(&mut world, None);
    assert_eq!(found[..HEAD], [0; HEAD]);
    assert_eq!(found[HEAD..HEAD + 2], [1, 0]);
}

#[test]
fn an_event_that_is_too_long_is_held_with_its_head() {
    let mut world = world();
    let mut asked = request();
    asked.body = vec![7; 4000].into();
    asked.length = Some(4000);
    let id = world.guest().request(asked).unwrap();
    let mut execution = serve(&mut world, None, 0);
    let len = world.finish(&mut execution).unwrap();
    assert!(len > 4000 + HEAD as i64, "{len}");
    let found = world.take();
    assert_eq!(found.len() as i64, len);
    assert_eq!(found[..8], id.number().to_le_bytes());
    assert_eq!(text(&found, 20), b"/path");
}

#[test]
fn it_answers_once_and_waits() {
    let mut world = world();
    let first = world.guest().request(guest::request()).unwrap();
    served(&mut world, None);
    let mut answer = Frame::new();
    answer.text(response::BODY, "done");
    let mut execution = serve(&mut world, Some((first, &answer)), 1000);
    world.waits(&mut execution);
    let Some(Outgoing::Reply { request, response }) = world.guest().pop_outgoing() else {
        panic!("no answer");
    };
    assert_eq!((request, &response.body[..]), (first, &b"done"[..]));
    // It is called again, and waits on.
    world.waits(&mut execution);
    let second = world.guest().request(guest::request()).unwrap();
    let len = world.finish(&mut execution).unwrap();
    assert_eq!(world.read(REPLY, len)[..8], second.number().to_le_bytes());
    assert!(world.guest().pop_outgoing().is_none());
    // What is answered already is refused, and the event that has come meanwhile stays.
    world.guest().request(guest::request()).unwrap();
    let mut execution = serve(&mut world, Some((first, &answer)), 1000);
    assert_eq!(world.finish(&mut execution).unwrap(), -10);
    let message = String::from_utf8(world.take()).unwrap();
    assert!(message.contains("is over"), "{message}");
    assert!(world.guest().has_events());
}

#[test]
fn it_gives_up_in_time() {
    let mut world = world();
    let mut execution = serve(&mut world, None, 1000);
    world.waits(&mut execution);
    world
        .seen
        .now
        .store(1000, std::sync::atomic::Ordering::Relaxed);
    assert_eq!(world.finish(&mut execution).unwrap(), 0);
}
